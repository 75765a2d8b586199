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
0x4804000206, 0x800010200040080, 0x8102010004802000, 0x2041000002092000, 0x100400040000000, 0x8080000000001000, 0x50100d000000008, 0x100001074002012,
0x200a80006008089, 0x142c088221082801, 0x80005000804190, 0x808000000000010, 0x20080008000600, 0x6010414004208, 0x220108002000805, 0x400200280400430,
0x4030a20882012, 0xac2e00800003491, 0x50020040040000a0, 0x3808000200240004, 0x2008247000084000, 0x2002008510101000, 0x2000400000012060, 0x4e0001408000008,
0x380000903008200, 0x80004000022040, 0x18000000800808, 0x2011042024000000, 0x310700002000002, 0x42001000280084, 0x8600090202210d4, 0x80810020000000,
0xd0942000000100, 0x41c8026008810081, 0x4100041050400, 0x488440b004034003, 0x4210000808254540, 0x4012800009404000, 0x604080080000412, 0xc0200010040002,
0x1450310030a00148, 0x80840001c1080, 0x2000210400, 0x42c00800840832, 0x1081000200800, 0x148008180008100, 0x1000000008480400, 0xc002800042000000,
0x200000000004081, 0x20800800101142, 0x5300a000022, 0x400830c08050200, 0x404040014042, 0x201090180010005, 0x2008000042000014, 0x2000000002,
0x4000000000902109, 0x802200002282000, 0x8480420000010200, 0x40010000000040, 0x400002c084800040, 0x600000010200080, 0x1020a20080001000, 0x1000400120012000,
0x2000836000080200, 0x208001010010, 0x80404000402c80, 0x800408000002011, 0x240002000001400, 0x320102000010530, 0x300000040001020, 0x300002400430026,
0x6000004000200, 0x4800040000000008, 0x4880800000, 0x420c0014000, 0x1240080000000000, 0x110024801004012, 0x4002e02080011818, 0x40040a1020810400,
0x408202, 0x40000400c004000, 0xa04800005400200, 0x8200000021002004, 0x402000000202004, 0x1180142000000048, 0x8010001010000000, 0xa440100064034201,
0x10488200080, 0x4021000000008, 0x800120200082010, 0x10400040204000, 0x8200000000812800, 0x206800004000088, 0x5800004040181, 0x400000208204002,
0x8000002000020380, 0x1d08000418000000, 0x4014200c104010, 0x800004400882010, 0x800112000024c8, 0x400000001cc0040, 0x8010204010000000, 0x8886008000000000,
0x20c00810a00001, 0x220800080000000, 0x400000006c000300, 0x400200081001000, 0x400100268840100, 0x4e00000000822010, 0x4002000, 0x10200200000020,
0xa08850804080210, 0x100000001094320, 0x80020008293c0, 0x2040010000120210, 0x204200000040200, 0x101000004a10000, 0x40a0010810100300, 0x5084181400090002,
0x2402002000000820, 0x18840008804010, 0x10088c400400000, 0x81280428008022, 0x8220000400018002, 0x8020002200081040, 0x2800020980088104, 0xc000840c04441100,
0x2001002820000080, 0x80488040a080001, 0x840000c040060, 0xd90200000810010, 0x82002008008c081, 0x1080454002442c, 0x40d0808200c001, 0x121820084108d000,
0x240021104000400, 0x20100021, 0x800000080801d, 0x40808040408401, 0x422800040004000, 0x1404908180001210, 0x806009000000400, 0x80000c9088000220,
0x2001800002000a0, 0x4280600000004fa0, 0x831044000882440, 0x403080004000000, 0x1000a4100402aa, 0x2142000004c22, 0x200402000840012, 0x400402810041000,
0x428805080201490, 0x30000810c000009, 0x90080c340080000, 0x6010000000084, 0x14400204000, 0x2010251641003a00, 0x4001000c11810000, 0xca4002e000000,
0x8000098000038000, 0x8080243010020000, 0x1000840200000022, 0x400000008000070, 0x408011000000011, 0x2400a02030700000, 0x1000802400005100, 0x8204040004080008,
0x44110c03041100, 0xc280a10000010001, 0x100c000080000080, 0x80400922100000, 0x4000808104000800, 0xc00034000081c80, 0xf000410c008, 0x1100000404210040,
0x82000820000045, 0x200010600201048, 0xa0010a8808012000, 0x4a86022010800841, 0x2000801080030148, 0x80000000005c0, 0x20010880d000200, 0x80089100084000,
0x1000108000000400, 0x4700000808030000, 0x40a1000008, 0x5000101200008010, 0x9c0000000401001, 0x2818040040040, 0x100008020000000, 0x401000000012820,
0x2215000001020000, 0x9, 0x4000008085205000, 0x1200002806000, 0x8a00000908000082, 0x203002224089200, 0x100000200000101, 0x10204a2000020,
0x8508180010100088, 0x20020400201, 0x8200440020110, 0x80101808008c0000, 0x442c20800000100, 0x20088400444428a, 0x18050284c0495010, 0x104200421,
0x1001002002005106, 0x8150000402000014, 0x40206210a000500, 0x1000009000000, 0x813000080441a, 0x600160000000a00, 0x4051000008, 0xd00101a0200,
0x100105010029a000, 0x208002000, 0x54000046020040, 0x201000004091, 0x110400008400000, 0x1000002000052200, 0x80002a404800040, 0x4000020040401200,
]);

/// The first words of the keys of several words.
pub(crate) static FIRST_WORDS: Sieve = Sieve([
0x4000000800000080, 0x4041000680080002, 0x3a8004000200008, 0x8024000104200000, 0x402042008000001, 0x2001080000400, 0x40090804020044, 0x208000004100,
0x4040000000280400, 0x42240034000c4, 0x18000400040040, 0x8220400200412, 0x840000000864a4, 0x2102480012001000, 0x1000020d00820000, 0x100100804080004,
0x5211000020, 0x20084080200, 0x400a2604004000, 0x8300810040000084, 0x200000103001, 0x2012a080000, 0x4100210a00000080, 0x90018004082000,
0x84100201240000, 0x8800004140036048, 0x4000c10002000800, 0x8a60000845244080, 0xc0800001030068, 0x8000000800001, 0x4020b28002400, 0x1000100140080010,
0x1040200000200048, 0x2880042000000c4, 0x180020000400, 0x42000100284024a0, 0x4000020010080000, 0x420400a0000002, 0xc10a00800000019, 0x10a00000108,
0x41000090148004, 0x1400104008200840, 0x1100400200044, 0x1800000008200, 0x9400024200060, 0x2180810200000010, 0x30820800a010200, 0x20409040000002,
0x1000000cc0000100, 0x4000242004000460, 0x80000104003, 0x2100080208000000, 0x10541000a0000000, 0x52000010200081, 0xc000000002, 0x2040028800402000,
0x210001000102400, 0x400001c088008002, 0x2102200000204800, 0x40800100060c2100, 0x8000800480121000, 0x1001011161, 0x406004420100000, 0x8880000010010000,
0x5002020101108000, 0x408808019400100, 0x40008040030401, 0x80004204044000, 0x4890000000a0, 0x4016908400108001, 0x8080108a11010a01, 0x1832008c00000000,
0x620000000000800, 0x4080090000042000, 0x20180020000002, 0x8000181100a80000, 0x60045010080000, 0x1a00894240040081, 0x1402000000000004, 0x481000030000c000,
0x143000002898, 0x808001041, 0x100000820008004, 0x800000080102080, 0xa020001004802a0, 0x80000e100014000, 0x1200000001001000, 0x84000000480000b0,
0x8000000018000, 0x111624c400080008, 0x802408000000400, 0x9060200000410, 0x4001000, 0x400008000040800, 0x8080000000180, 0x804004410082a,
0x8d008082000006, 0x204800005040006, 0x40000410201000, 0x2001000000460180, 0x80002900040104, 0x1080000c80c00800, 0x681a004021000000, 0x2000020d8400,
0x40018c402210480, 0x8c2022054000000, 0x8000506a80004106, 0x2008000010000840, 0x400410020400200, 0x4004000200c80140, 0x8001020000082, 0xa00024008,
0x4050801089000001, 0x308206000010000, 0xc00001014000000, 0xa000220008222800, 0x5000110c00, 0x9001000280002002, 0x82240000a2800, 0x10420000200b4000,
0x42000108002b8a4, 0xc000800001040410, 0x29000000310000, 0x2100102015200, 0x4a0001000, 0x8200014400200008, 0x110000000000, 0x2000000000000,
0xa01c400002008001, 0x228044000000108, 0x20a4000242400, 0x240000001804, 0x2004108000008686, 0x8010200020140804, 0x3100001400008008, 0x1100080908000040,
0x4020004808008220, 0x4000040b02007, 0x98410810040, 0x10000082000d0408, 0x4082600002040501, 0x2c000004a1041029, 0x2000010042080800, 0x420020833,
0x40000200000000, 0x44140000000018, 0x8600000080100004, 0x8420400800008028, 0x3000000000000, 0x454001000a200020, 0x4000000000200000, 0x4008c08102a008,
0x108000a00000901, 0x8140000001801080, 0x9000000000088a0, 0x2c004240a000000, 0x8001421450200, 0x800308084820004, 0x4400800011010214, 0x4012060002c2058,
0x88724a002440000, 0x20080005a4000880, 0x5000004061480080, 0x100200084000001, 0x400400002020418, 0x2002028000000040, 0x4010480004d64120, 0x8040008180000004,
0x2008058200020a00, 0x400020200000, 0x200c400004002001, 0x40104200000001, 0x3081004008040021, 0x8402020020400214, 0x4c082418e006004, 0x820000810000,
0x4008000800120, 0x2028000004484120, 0x1200000394013001, 0x401009000110100, 0x104000800b0024, 0x420090000020002, 0x8090800e00002000, 0x1000001000000000,
0x6040002400100008, 0x101804400002, 0x1400000800008020, 0x6082024b090000, 0x2c08170082001, 0x50000b0002100001, 0x4048400010000000, 0x2520000004800,
0x440000101502420, 0x1000500048000402, 0x6002008044000021, 0x382028200800000, 0x4000400001, 0x10000004c000080, 0x4000000002000, 0x4000501200600008,
0x800a008840006000, 0x41200250400000, 0x802c000048200000, 0x100040020100100, 0x4000108046000308, 0xa000000000010, 0x840400022004122, 0x81008400010800,
0x41000810400, 0x40000604005814, 0x90008100310800, 0x8008108200d0000, 0x1200010000103040, 0x801205000000810, 0x44000000000200a0, 0xc000042000000020,
0x41220000040608, 0x24028808017200, 0x121000620, 0xa00a00008040000, 0x408402004000260, 0x408000500000081, 0x1000010201a000, 0x21384ec01000404,
0x8080002100000, 0x400000200201000, 0x812000c000014001, 0x894000100000000, 0x1020008014000440, 0x600000002040, 0x23000a000a0a0008, 0x640020228000080,
0x82400090008004, 0x822800800001068, 0x1020500000000000, 0x4000000010000000, 0x4c04320004210000, 0x4a010a005000280, 0x80000914002002, 0xc00202008a00000,
0x1a010010040c, 0x8004402400002010, 0xc40010000040094, 0x2002000000000, 0x200000000085000, 0x400000000000002, 0x4000100040820080, 0x8080000,
0x8000002800040300, 0x8028000000203424, 0x801000880000, 0x20040080020030, 0x1100000202000a, 0x20002608000120, 0x2200000441000, 0x8050210200004409,
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
1 vieta	00<2
1 во място	00>1
1 место	00?2
1 місце	00A1
1-во място	00>1
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
1. sæti	00;1
1. vieta	00B1
1. место	00C1
10 klasse	00D1
10. klasse	00D1
10th	00E1
10वीं	00F1
110 110	00G1
110/110	00G1
12 12	00H1
12 שנות לימוד	00I1
12/12	00H1
12o ano	00J1
12th	00E1
12वीं	00F1
1:a pris	00K1
1er prix	00L1
1o lugar	00M1
1st place	00N1
1° premio	00O1
1η θέση	00P1
1η θεση	00P1
1級	00Q1
1급	00R1
1등	00S1
2 1	00T1
2 mesto	0022
2 miesto	0041
2 misto	0051
2 mjesto	0061
2 plads	0081
2 plass	0091
2 platz	00:1
2 место	00?2
2 місце	00A1
2. mesto	0022
2. miesto	0041
2. mjesto	0061
2. místo	0051
2. plads	0081
2. plass	0091
2. platz	00:1
2. место	00C1
2.1	00T1
2:1	00T1
2:2	00T1
2nd place	00N1
2o grau	00J1
2o lugar	00M1
2級	00Q1
2급	00R1
2등	00S1
3 mesto	0022
3 miesto	0041
3 misto	0051
3 mjesto	0061
3 platz	00:1
3 место	00?2
3 місце	00A1
3. mesto	0022
3. miesto	0041
3. mjesto	0061
3. místo	0051
3. platz	00:1
3. место	00C1
3o lugar	00M1
3rd place	00N1
3級	00Q1
3급	00R1
3등	00S1
9o ano	00J1
a	00U9
a a	00^1
a a s	00^1
a aujourd'hui	00_1
a ce jour	00_1
a compter de	00`1
a compter du	00`1
a contar de	00a2
a d	00c1
a decorrere dal	00d1
a distance	00e1
a distancia	00f3
a distanza	00i1
a distància	00j1
a level	00k2
a levels	00k2
a mai napig	00m1
a netinu	00n1
a nevem	00o1
a oggi	0101
a partir de	0113
a partir del	0141
a partir du	00`1
a partire da	00d1
a partire dal	00d1
a present	00_1
a s	0152
a-level	00k2
a-levels	00k2
a.a	00^1
a.a.s	00^1
a.d	00c1
a.s	0152
a.ş	00c1
a/s	00c1
a1	0171
a2	0181
aaetlad	0191
aar	01:3
aarets	01=3
aas	00^1
aasta	01@1
aastat	01@1
ab	01A4
ab dem	01E1
ab der	01E1
abgeschlossen	01F1
abielus	01G1
abiline	01H1
abilitazione	01I1
abitur	01J1
abiturnote	01K1
abogada	01L1
abogado	01L1
abschlussnote	01K1
abschlusspruefung	01J1
abschlussprufung	01J1
abschlussprüfung	01J1
absolviert	01F1
absolvit	01M1
absolvita	01M1
absolvită	01M1
absolvovano	01N1
absolvováno	01N1
abstract	01O1
abstracts	01O1
abteilung	01P2
acadamh	01R1
academia	01S4
academie	01W2
academy	01Y1
acadèmia	01Z1
académie	01[1
acca	01\1
accademia	01]1
accesit	01^1
accessit	01_1
accountant	01`3
accreditation	01c1
accredited	01c1
accèssit	01_1
accésit	01^1
acemi	01d1
acheteur	01e1
acheteuse	01e1
acls	01\1
acm	01f1
acougueiro	01g1
acreditacio	01h1
acreditacion	01i1
acreditació	01h1
acreditación	01i1
acreditare	01j1
actas	01k1
actes	01l2
actes de colloque	01n1
acteur	01o1
actor	0203
actress	0231
actrice	01o1
actrita	0241
actriz	01L1
actriță	0241
actuaire	01e1
actual	0254
actualidad	0291
actualitat	02:1
actualment	02:1
actualmente	02;3
actuary	0231
actuel	00_1
actuelle	00_1
actuellement	00_1
acum	02>1
acupuncturist	0231
ad oggi	0101
adaleinkunn	02?1
adalgrein	02@1
addetta	02A1
addetto	02A1
adesso	0101
adim	02B1
adiunkt	02C1
adjoint	01e1
adjointe	01e1
adjunkt	02D2
adjunktus	02F1
adjuster	0231
admin	02G1
administraator	01H1
administrador	02H3
administradora	02H3
administrateur	01e1
administratiu	02K1
administrativa	02L2
administrativo	01L1
administratoer	02N1
administrator	02O=
administratore	02\2
administratorius	02^1
administratorka	02C1
administrators	02_1
administratorė	02^1
administratrice	01e1
administratör	02N1
administrátor	02`2
adminisztrator	02F1
adminisztrátor	02F1
adr	01\1
advanced	02b2
advanced certificate	02d1
advanced diploma	02d1
advanced highers	02e1
advies	02f1
adviser	0231
adviseur	01o1
advisor	0231
advocaat	01o1
advocada	02K1
advocat	02K1
advogada	01g1
advogado	01g1
advogados	02g1
advokaat	01H1
advokat	02h6
advokatas	02^1
advokát	02`2
adwokat	02C1
adım	02B1
ae	00c1
aegare	02N1
aeidinkielen taso	02n1
aeidinkielenae	02n1
aeidinkieli	02n1
aeidinkielinen	02n1
aemne	02o1
aerztin	0301
afdeling	0314
afdelingen	0351
affreteur	01e1
affréteur	01e1
afgerond	0361
afhandling	0371
afstudeerrichting	0381
ag	0392
ag suil leis	03;1
ag súil leis	03;1
agare	02N1
agence	03<1
agenceur	01e1
agenceuse	01e1
agencia	03=3
agencija	03@3
agencja	03C1
agency	03D1
agent	03E5
agent achizitii	0241
agent achiziții	0241
agent de paza	0241
agent de pază	0241
agent de securite	01e1
agent de sécurité	01e1
agent immobilier	01e1
agente	03J4
agentia	03N1
agentie	03N1
agentur	03O1
agentura	03P4
agentúra	03T1
agentūra	03U1
agenzia	03V1
agenția	03N1
agenție	03N1
aggiornamento	03W1
agno	03X1
agregation	03Y1
agrement	03Z1
agricoltore	02A1
agricoltrice	02A1
agriculteur	01e1
agricultor	03[2
agricultora	03[2
agricultrice	01e1
agronom	02G1
agrégation	03Y1
agrément	03Z1
agència	03]1
agência	02g1
ahli	03^2
ahli gizi	02G1
ahli madya	03`1
ahoj	03a1
ahora	0291
aide soignant	01e1
aide soignante	01e1
aide-soignant	01e1
aide-soignante	01e1
aidinkielen taso	02n1
aidinkielena	02n1
aidinkieli	02n1
aidinkielinen	02n1
aikste	03b1
aikštė	03b1
ailtire	03c1
air force	03D1
air traffic controller	0231
airlines	03D1
aistritheoir	03c1
aiuto cuoco	02A1
ajakiri	03d1
ajakirjanik	01H1
ajans	03e1
ajansi	03e1
ajansı	03e1
ajokortti	03f1
ajto	03g1
ajtó	03g1
ajudant	02K1
ajudante	01g1
ajuntament	03]1
ajusteur	01e1
ajutor	0241
akadeemia	03h1
akademi	03i5
akademia	03n5
akademie	0432
akademiebrief	0451
akademii	0461
akademija	0475
akademisi	04<1
akademiuddannelse	04=1
akademía	04>1
akadémia	04?3
akadēmija	04B1
akatemia	04C1
akici	04D1
akici duzeyde	04D1
akkademja	04E1
aktif	04F1
aktivne	04G2
aktivno	04I3
aktivně	04L1
aktor	04M2
aktorka	02C1
aktris	02G1
aktualnie	04O1
aktuell	04P1
aktívne	04Q1
aku	04R1
akuntan	02G1
akıcı	04D1
akıcı düzeyde	04D1
al	04S4
alameda	04W1
alani	04X1
alanı	04X1
alap	04Y2
alapfok	04Y2
alapfokozat	04[1
alapfoku	04Y2
alapfokú	04Y2
alapismeretek	04\1
alapito	02F1
alapitvany	04]2
alapkepzes	04[1
alapképzés	04[1
alapszak	04[1
alapszint	04Y2
alapszintu	04Y2
alapszintű	04Y2
alapítvány	04]2
alapító	02F1
alates	04_2
albanil	01L1
albañil	01L1
albergo	03V1
alcalde	01L1
alcaldesa	01L1
aleea	04a1
aleja	04b2
aleje	04d1
alempi korkeakoulututkinto	04e1
alfaiate	01g1
algaja	04f1
algtase	04g2
algteadmised	04i1
alkaen	04j3
alkeet	04m2
alkeistaso	04o1
alla data attuale	0101
alle	0502
allee	0522
alleenstaand	0541
allen	0551
allenatore	02A1
allenatrice	02A1
allgemeine hochschulreife	01J1
allé	0502
allée	0561
allén	0551
almoxarife	01g1
aloittelija	0571
alt	0583
altalanos iskola	05;2
alternant	01e1
alternante	01e1
alto	05=3
altra	03c1
alėja	03b1
am	05@1
ambassador	0231
ambulancier	01e1
ambulanciere	01e1
ambulancière	01e1
amet	05A1
amk	05B2
ammatillinen perustutkinto	05D1
ammatillinen tutkinto	05D1
ammattikorkeakoulu	04C1
ammattikorkeakoulututkinto	04e1
ammattikoulu	04C1
ammattiopisto	04C1
ammattitutkinto	05D1
amministratore	02A1
amministratrice	02A1
amministratur	05E1
amne	02o1
amt	03O1
an	05F2
an mhaith	05H1
an-mhaith	05H1
ana dal	04X1
ana dil	05I1
ana dili	05I1
ana dilim	05I1
anabilim dali	04X1
anabilim dalı	04X1
anadil	05I1
anadili	05I1
anadilim	05I1
anadolu lisesi	04<1
anailisi	03c1
anailísí	03c1
anais	05J1
analis	02G1
analist	05K3
analista	05N6
analisti	05T1
analistă	0241
analiticar	05U2
analitik	05W1
analitikas	02^1
analitike	02\2
analitikis	02_1
analitikė	02^1
analitičar	05U2
analityczka	02C1
analityk	02C1
analuutik	01H1
analyst	05X3
analyste	01e1
analytik	02`2
analytiker	05[3
analyytikko	05^1
analüütik	01H1
analītiķe	02_1
analītiķis	02_1
anaokulu	04<1
anchor	0231
and	05_1
andar	04W1
andauernd	04P1
anerkennung	00:1
anfaenger	05`2
anfaengerin	05`2
anfaengerkenntnisse	05b1
anfanger	05`2
anfangerin	05`2
anfangerkenntnisse	05b1
anfänger	05`2
anfängerin	05`2
anfängerkenntnisse	05b1
angajat	0241
angestellte	05c1
angestrebt	05d1
anggota	02G1
ani	05e1
animateur	01e1
animator	05f3
animatore	02A1
animatorka	02C1
animatrice	05i2
anlagenbau	03O1
annee	05k1
annees	05k1
anni	05l1
anno	05l1
announcer	0231
année	05k1
années	05k1
ano	05m2
anois	05o1
anos	05m2
ans	05k1
ansioluettelo	0601
ansiomerkki	0612
ansvarig	02N1
ansvarlig	0632
anthropologist	0231
anticipated	0651
antologi	0663
antrenoare	0241
antrenor	0692
antrenör	05T1
anugerah	06;1
anwaeltin	0301
anwalt	0301
anwaltin	0301
anwenderkenntnisse	06<1
anwältin	0301
any	06=1
anyanyelv	06>1
anyanyelvi	06>1
anyanyelvi szint	06>1
anyanyelvu	06>1
anyanyelvű	06>1
anys	06=1
ao	06?1
aonad	06@1
ap	06A2
ap grad	04=1
ap-grad	04=1
apartamento	04W1
apartment	06C1
apbalvojums	00B1
apdovanojimas	06D1
apdrosinasana	06E1
apdrošināšana	06E1
apiculteur	01e1
apicultrice	01e1
aplieciba	06F1
apliecinajums	06F1
apliecinājums	06F1
apliecība	06F1
apolo	06G2
apotek	06I5
apoteka	06N1
apotekare	02N1
apoteker	02G1
apotheek	02f1
apotheke	03O1
apotheker	06O2
appartement	0561
appraiser	0231
apprendista	02A1
apprenti	01e1
apprentice	0231
apprenticeship	02e1
apprentie	01e1
approbation	06Q1
approvisionneur	01e1
approvisionneuse	01e1
aprendiz	03[2
aprendiza	01L1
aprenent	02K1
aprenenta	02K1
aprobado	06R1
aps	00c1
apt	06S2
apteek	05A1
apteekkari	05^1
apteekki	06U1
apteka	03C1
aptekarz	02C1
aptieka	06E1
apto	04W1
apulainen	05^1
apuraha	06V1
apótek	06W1
ar	06X4
ar vardnicu	06\1
ar vārdnīcu	06\1
ara	02:1
arastirma gorevlisi	05T1
arastirmaci	05T1
araştırma görevlisi	05T1
araştırmacı	05T1
arbeider	06]2
arbeiter	05c1
arbeitsgruppe	06_1
arbejder	06`1
arbetare	02N1
arbitre	01e1
arbitro	06a3
arbitru	0241
architect	06d2
architecte	01e1
architekt	06f4
architektas	02^1
architektka	02C1
architetta	02A1
architetto	02A1
archivar	06j2
archivaris	01o1
archivera	01L1
archivero	01L1
archivist	0231
archivista	02A1
archiviste	01e1
archivář	06l1
archiwista	02C1
archiwistka	02C1
ardleibheal	06m2
ardleibhéal	06m2
ardteistimeireacht	06o1
ardteistiméireacht	06o1
area	0705
arendaja	01H1
arets	01=3
arhitect	0241
arhitecta	0241
arhitectă	0241
arhitekt	0753
arhitekta	0781
arhitekte	02_1
arhitekts	02_1
arhivar	0241
arkistonhoitaja	05^1
arkitekt	0794
arkivar	0632
arkivarie	02N1
arkkitehti	05^1
army	03D1
arodizglitiba	07=1
arodizglītība	07=1
arodskola	04B1
arquitecta	02L2
arquitecte	02K1
arquitecto	01L1
arquiteta	01g1
arquiteto	01g1
arquivista	01g1
arsiparis	02G1
arsitek	02G1
arsivci	05T1
arst	01H1
arste	02_1
arsts	02_1
art director	07>1
art school	01Y1
artenomi	04e1
artesaani	05D1
article	07?3
articles	07B2
articol	07D1
articoli	07E1
articolo	07E1
articulo	01k1
articulos	01k1
artigo	05J1
artigos	05J1
artikel	07F9
artikelen	07O1
artikkel	07P3
artikkeli	07S2
artiklu	07U1
artist	0231
artium	07V1
arts	01o1
artykul	07W1
artykuł	07W1
artículo	01k1
artículos	01k1
aruhaz	07X1
arvioitu	07Y1
arviolta	07Y1
arvosana	07Z1
arvosanalla	07Z1
arvosanat	07Z1
arxiv	01f1
arzt	0301
arzthelfer	05c1
arztin	0301
arşivci	05T1
as	07[2
as levels	02e1
asa	00c1
ascaill	07]1
ascensoriste	01e1
asci	05T1
ascisi	05T1
ase	07^1
asema	06U1
asentaja	05^1
asesor	01L1
asesora	01L1
asianajaja	05^1
asiantuntija	07_2
asiantuntijataso	07a1
asigurari	03N1
asigurări	03N1
asilo	01]1
asistan	05T1
asistani	05T1
asistanı	05T1
asisten	02G1
asistent	07b7
asistenta	0241
asistentas	02^1
asistente	07i3
asistents	02_1
asistentă	0241
asistentė	02^1
asl	03V1
asli	07l1
asociacija	03U1
asociacion	07m1
asociación	07m1
asociadas	07m1
asociados	07m1
asociat	0241
asociatia	03N1
asociatie	03N1
asociația	03N1
asociație	03N1
asosiasi	07n1
assegurances	03]1
assessor	07o2
assessora	07o2
assez bien	0811
assicurazioni	03V1
assistant	0822
assistante	01e1
assistante maternelle	01e1
assistent	0848
assistente	08<3
assistentti	05^1
assistenz	0301
associacao	02g1
associacio	03]1
associació	03]1
associate	0231
associate degree	08?2
associate of	02d1
associate of applied science	02d1
associate of arts	02d1
associate of science	02d1
associate's degree	02d1
associates	03D1
associati	03V1
association	03<1
associats	03]1
associazione	03V1
associação	02g1
associe	01e1
associee	01e1
associé	01e1
associée	01e1
assocjazzjoni	08A1
assoċjazzjoni	08A1
assurances	03<1
asszisztens	02F1
astazi	02>1
asteptat	08B1
asti	08C2
astronomer	0231
astăzi	02>1
asuransi	07n1
asutaja	01H1
asystent	02C1
asystentka	02C1
asztalos	08E2
at	08G1
ate	06?1
ate a data	08H1
ate a presente data	08H1
ate agora	08H1
ate ao presente	08H1
ate hoje	08H1
ate o momento	08H1
atelier	08I4
ateliers	03<1
atendente	01g1
ateneo	01]1
atestat	01j1
atestatas	08M1
atestats	07=1
atestatul	01j1
atestāts	07=1
atheneum	08N1
atlag	08O1
atolyesi	03e1
ator	01g1
atriz	01g1
atstovas	02^1
attache	01e1
attachee	01e1
attaché	01e1
attachée	01e1
attalinati	08P1
attendu	08Q1
attestation	03Z1
attestato	01I1
atti	07E1
attore	02A1
attorney	0231
attrice	02A1
attuale	0101
attualmente	0101
attālināti	08P1
atual	08H1
atualidade	08H1
atualmente	08H1
atzime	08R1
atziniba	00B1
atzinība	00B1
atzīme	08R1
até	06?1
até a presente data	08H1
até agora	08H1
até ao presente	08H1
até hoje	08H1
até o momento	08H1
até à data	08H1
atölyesi	03e1
au	08S2
au pair	08U2
au-pair	0301
audiologist	0231
auditeur	01e1
auditor	08W6
auditora	03[2
auditrice	01e1
audytor	02C1
audítor	08]1
aufsaetze	08^1
aufsatz	08^1
aufsatze	08^1
aufstiegsfortbildung	0451
aufsätze	08^1
augsts	08_2
augstskola	04B1
auhind	08a2
aujourd'hui	00_1
aukio	08c1
aukiri	0011
aukstas	08d2
aukstasis neuniversitetinis	08f1
aukstesnysis	08f1
aukštas	08d2
aukštasis neuniversitetinis	08f1
aukštesnysis	08f1
ausbildereignung	01J1
ausbilderschein	06Q1
ausbildung	01J1
ausbildung als	01J1
ausbildung zum	01J1
ausbildung zur	01J1
ausgestellt	01F1
ausgestellt am	01F1
ausgezeichnet	08g2
aushilfe	08i2
aushilfskraft	08k1
ausiliario	02A1
auszeichnung	08l1
auszubildende	05c1
author	0231
authority	03D1
autista	02A1
autohaus	08m1
autojuht	01H1
automne	08n1
autonom	03]1
autonoma	08o2
autonomo	0912
autor	0301
autorin	0301
autorisasjon	0931
autorisation	0942
autorizatie	01j1
autorizație	01j1
autovaditaja aplieciba	06F1
autovadītāja apliecība	06F1
auttava	04o1
autumn	0961
autumn term	0961
autunno	0971
autònom	03]1
autònoma	03]1
autónoma	07m1
autónomo	07m1
autônomo	02g1
auxiliaire	01e1
auxiliar	02H3
av	0983
avaldatud	03d1
avancada	09;1
avancado	09<2
avancat	09>2
avance	09@2
avancerad	09B2
avanceret	09D2
avancé	09@2
avansat	09F2
avansert	09H2
avanzada	09J1
avanzado	09K2
avanzata	09M1
avanzato	09N2
avançada	09;1
avançado	09<2
avançat	09>2
avda	09P1
avdeling	09Q2
avdelingen	09S1
avdelning	09T2
avdelningen	09V1
ave	06C1
avenida	09W2
avenija	09Y1
avenue	09Z2
average	00T1
avhandling	09\2
avinguda	09^1
avioliitossa	09_1
avklarad	09`1
avocat	09a2
avocata	0241
avocate	01e1
avocată	0241
avoliitossa	09_1
avslutad	09`1
avui	02:1
avukat	09c2
avustaja	05^1
avvanzat	09e2
avvocata	02A1
avvocato	02A1
award	09g3
awarded	09j1
awards	00N1
aws certified	01\1
ay	09k1
ayudante	01L1
ayuntamiento	07m1
az	09l3
az dosud	09o1
azafata	01L1
azafato	01L1
azi	02>1
azienda	03V1
azienda agricola	03V1
azubi	08k1
azure	01\1
açougueiro	01g1
aðaleinkunn	02?1
aðalgrein	02@1
año	0:01
años	0:01
aģentūra	06E1
aşçı	05T1
aşçısı	05T1
až	0:12
až dosud	09o1
așteptat	08B1
b a	0:31
b arch	0:31
b b a	0:31
b com	0:31
b dul	04a1
b e	0:31
b ed	0:31
b eng	0:31
b pharm	0:31
b s	0:31
b s c	00c1
b sc	0:31
b sc prof	0:41
b tech	0:31
b v	00c1
b-dul	04a1
b. a	0:31
b. ed	0:31
b. eng	0:31
b. sc	0:31
b. tech	0:31
b.a	0:31
b.arch	0:31
b.b.a	0:31
b.com	0:31
b.e	0:31
b.ed	0:31
b.eng	0:31
b.pharm	0:31
b.s	0:31
b.s.c	00c1
b.sc	0:31
b.sc.-próf	0:41
b.tech	0:31
b.v	00c1
b1	0:51
b2	0:61
ba	0:73
ba (hons	0:31
ba prof	0:41
ba-próf	0:41
baarimikko	05^1
baas	04g2
bab	0::1
baba	01g1
baby sitter	02A1
baby-sitter	02A1
babysitter	0231
babá	01g1
bac	0:;1
bac +2	0:<1
bac +3	0:=1
bac +5	03Y1
bac es	0:;1
bac general	0:;1
bac général	0:;1
bac pro	0:;1
bac professionnel	0:;1
bac s	0:;1
bac si	0:>1
bac technologique	0:;1
bac+2	0:<1
bac+3	0:?2
bac+4	0:=1
bac+5	03Y1
bacalaureat	0:A1
bacc	0:B2
baccalaureat	0:;1
baccalaureat professionnel	0:;1
baccalauréat	0:;1
baccalauréat professionnel	0:;1
bacellerat	0:D1
bacellerat fl arti	0:D1
bacharel	0:E1
bacharel em	0:E1
bacharelado	0:E1
bachelor	0:F6
bachelor degree	0:L1
bachelor in	0:L1
bachelor of	0:M2
bachelor of applied science	0:L1
bachelor of architecture	0:L1
bachelor of arts	0:L1
bachelor of business administration	0:L1
bachelor of commerce	0:L1
bachelor of design	0:L1
bachelor of economics	0:L1
bachelor of education	0:L1
bachelor of engineering	0:L1
bachelor of fine arts	0:L1
bachelor of laws	0:L1
bachelor of medicine	0:L1
bachelor of music	0:L1
bachelor of nursing	0:L1
bachelor of science	0:L1
bachelor of social work	0:L1
bachelor of technology	0:L1
bachelor's	0:L1
bachelor's degree	0:L1
bachelorabschluss	0:O1
bachelorgrad	0:P2
bacheloropleiding	0:R1
bachelors	0:L1
bachelorstudium	0:S2
bacheloruddannelse	0:U1
bachiller	0:V2
bachiller universitario	0:X1
bachillerato	0:Y1
backen	0551
backend	07>1
backer	05c1
backerei	03O1
badacz	02C1
badan	07n1
badante	02A1
baecker	05c1
baeckerei	03O1
baer	0:Z2
bafa	03Z1
bagare	02N1
bager	06`1
bageri	0:\2
baggerfahrer	05c1
bagian	0:^1
bahar	0:_1
bahasa ibu	07l1
bahcivan	05T1
bahçıvan	05T1
bai bao	0:`1
bai thuyet trinh	0:`1
bai viet	0:`1
baik	0:a2
bailarin	01L1
bailarina	03[2
bailarino	01g1
bailarín	01L1
baile	07]1
bailiff	0231
baineann	0:c1
bainisteoir	03c1
bairro	04W1
baitsileir	0:d1
baitsiléir	0:d1
baix	0:e1
bajo	0:f2
bakalar	0:h3
bakalarske	0:k2
bakalarske studium	0:k2
bakalarsky	0:m1
bakalaura	0:n1
bakalaura grads	0:n1
bakalaura grāds	0:n1
bakalauras	0:o1
bakalaureus	0;01
bakalaureusekraad	0;01
bakalaureuseope	0;01
bakalaureuseõpe	0;01
bakalauro	0:o1
bakalauro laipsnis	0:o1
bakalaurs	0:n1
bakalár	0;11
bakalárske	0;11
bakalárske štúdium	0;11
bakalář	0:m1
bakalářské	0:m1
bakalářské studium	0:m1
bakalářský	0:m1
bakanligi	03e1
bakanlığı	03e1
bakari	06W1
bakarí	06W1
baker	0;22
bakeri	0;41
bakery	03D1
bakici	05T1
bakkalargrada	0:41
bakkalaureat	0:O1
bakkalárgráða	0:41
bakken	0;51
bakker	01o1
bakkerij	02f1
bakıcı	05T1
balai	07n1
balas	0;61
balconista	01g1
balikci	05T1
ballerina	02A1
ballerino	02A1
balva	00B1
balıkçı	05T1
ban	0;71
ban hang	0:>1
ban ngu	0;81
banc	0;92
banca	0;;2
bancaria	01g1
bancario	01g1
banco	0912
bancária	01g1
bancário	01g1
bancă	03N1
bang	0;=1
bang cu nhan	0;>1
bang dai hoc	0;>1
bang khen	0;?1
bang lai	0;=1
bang sang che	0:`1
bang thac si	0;@1
bang tot nghiep thpt	00H1
bang trung cap	00H1
bank	0;A;
banka	0;L7
bankas	03U1
bankasi	03e1
bankası	03e1
banker	0231
banketbakker	01o1
banki	06W1
bankkauf	05c1
banksman	0231
banque	03<1
banquier	01e1
banquiere	01e1
banquière	01e1
bao cao	0:`1
bao hiem	0;S1
bao tang	0;S1
bao ve	0:>1
barbat	0;T1
barbatesc	0;T1
barber	0231
barch	0:31
bardzo dobra	0;U2
bardzo dobry	0;U2
bardzo dobrze	0;W1
barista	0;X3
barkeeper	05c1
barmaid	01e1
barman	0;[7
barmanka	02C1
barmen	05T1
barnehage	0;41
barnehagelaerer	0;b1
barnehagelærer	0;b1
barneskole	0;c1
barnevakt	0;b1
barneveileder	0;b1
barnmorska	02N1
barnskoetare	02N1
barnskotare	02N1
barnskötare	02N1
barnvakt	02N1
barri	09^1
barrio	09P1
bartender	0;d4
basari belgesi	0;h1
base	0;i2
bases	0;k2
basic	0;m4
basic knowledge	0<12
basic user	0<31
basica	0<45
basico	0<95
basique	0<>1
basis	0<?8
basiskennis	0<G2
basiskenntnisse	0<I2
basisniveau	0<K1
basisschool	08N1
basiswissen	0<L1
baskan	05T1
baskani	05T1
baskunskaper	0<M1
baslangic	0<N2
baslangic seviyesi	0<P1
batiment	0561
batxiller	0<Q1
batxillerat	0<Q1
bau	03O1
baugeschaeft	03O1
baugeschaft	03O1
baugeschäft	03O1
bauleiter	05c1
bay	0<R1
bay gio	0<S1
bayan	0<T1
baza	0<U2
bazi	0<W1
baziku	0<X2
bazinis	0<Z2
bază	0<U2
baċellerat	0:D1
baċellerat fl-arti	0:D1
başarı belgesi	0;h1
başkan	05T1
başkanı	05T1
başlangıç	0<N2
başlangıç seviyesi	0<P1
bażi	0<W1
bażiku	0<X2
bba	0:31
bc	0:31
bca	0:31
bcom	0:31
bd	0<\2
bdes	0:31
bean	0:c1
beasiswa	06;1
beauftragte	05c1
beautician	0231
bebiszitter	0<^1
bec	0<_1
beca	0<`2
becari	02K1
becaria	02L2
becario	01L1
becelor	0<b1
beco	04W1
becària	02K1
bed	0:31
bedrift	0;41
bedrijf	02f1
beekeeper	0231
befaehigung	0<c1
befahigung	0<c1
befriedigend	0<d1
befähigung	0<c1
begeleider	01o1
beginnend	0<e1
beginner	0<f4
begraensad	0<M1
begraenset	0<j1
begransad	0<M1
begrenset	0<k1
begränsad	0<M1
begrænset	0<j1
begynder	0<l2
behaald	0361
beheerder	01o1
behoerde	03O1
behoerighet	0<n2
behorde	03O1
behorighet	0<n2
behörde	03O1
behörighet	0<n2
bei	0=01
bei der	0=01
beim	0=01
beitraege	08^1
beitrag	0=12
beitrage	08^1
beiträge	08^1
bekar	0=31
bekci	05T1
beklenen	0=41
bekâr	0=31
bekçi	05T1
belediye baskani	05T1
belediye başkanı	05T1
belediyesi	03e1
beleuchter	05c1
belge	0=51
belgesi	0=51
bellhop	0231
belum kawin	0=61
belum menikah	0=61
bem vinda	0=71
bem vindo	0=71
bem vindos	0=71
bem-vinda	0=71
bem-vindo	0=71
bem-vindos	0=71
ben	02B1
bendahara	02G1
bendrove	03U1
bendrovė	03U1
benevole	01e1
beng	0:31
bengkel	07n1
benh vien	0;S1
benim adim	02B1
benim adım	02B1
benvenuta	0=81
benvenuti	0=81
benvenuto	0=81
benvinguts	0=91
bep	0=:2
bep pho	0:>1
bep truong	0:>1
beraeknad	0=<1
beraeknas	0=<1
beraknad	0=<1
beraknas	0=<1
berater	05c1
berber	05T1
berechtigung	0<c1
bereich	01P2
berger	01e1
bergere	01e1
bergère	01e1
beri	0==2
bernudarzs	04B1
bersertifikat	0=?1
berufsausbildung	01J1
berufskolleg	0=@1
berufslehre	01J1
berufsschule	0=@1
beräknad	0=<1
beräknas	0=<1
bescheinigung	0<c1
best	00N1
bestanden	01F1
bestuurslid	01o1
beszerzo	08E2
beszerző	08E2
betjent	06`1
betreuer	05c1
betrieb	03O1
betriebswirt	0451
betyg	0=A1
beurs	0=B1
beveiliger	01o1
bevis	0=C3
bewaker	01o1
bewerbung	0=F1
bewerbungsunterlagen	0=F1
bewijs	0=G1
bečelor	0<b1
bfa	0:31
bhalissa	0=H1
bhd	00c1
bhv	01\1
biblioteca	0=I5
bibliotecar	0=N2
bibliotecara	0241
bibliotecari	02K1
bibliotecaria	0=P3
bibliotecario	06a3
bibliotecară	0241
bibliotecària	02K1
bibliotecário	01g1
bibliotecă	03N1
bibliotek	0=S3
biblioteka	0=V4
bibliotekar	0=Z3
bibliotekarie	02N1
bibliotekarka	02C1
bibliotekars	02_1
bibliotekarz	02C1
bibliotekininkas	02^1
bibliotekārs	02_1
bibliothecaire	01e1
bibliothecaris	01o1
bibliotheek	02f1
bibliothekar	05c1
bibliotheque	03<1
bibliothèque	03<1
bibliothécaire	01e1
bibliotēka	06E1
bidan	02G1
bidang	0:^1
bidang studi	0=]1
biedriba	06E1
biedrība	06E1
biegla	0;W1
biegle	0;W1
biegly	0;W1
biegła	0;W1
biegły	0;W1
bien	0=^2
bien dich	0:>1
bien tap vien	0:>1
bienvenida	0=`1
bienvenido	0=`1
bienvenidos	0=`1
bienvenue	0=a1
big registratie	0=b1
big-registratie	0=b1
bij	0=c1
bij de	0=c1
bijdrage	07O1
bijscholing	0=d1
bildiri	0=e1
bildirisi	0=e1
bildungswerk	0=@1
bildungszentrum	0=@1
bilingual	0=f3
bilingue	0=i5
bilingv	0=n1
bilingvals	0=o1
bilingvāls	0=o1
bilingwi	0>01
bilingüe	0>12
bilstjori	0>31
bilíngue	0>41
bine	0>51
biografija	0>61
bioleg	02K1
biolog	0>72
biologa	0=P3
biologist	0231
biologo	06a3
biologus	02F1
biológus	02F1
birim	0>91
birimi	0>91
birincilik	0;h1
birincilik odulu	0;h1
birincilik ödülü	0;h1
birincisi	0;h1
biro	0<^1
birojs	06E1
birou	0>:2
bis	0><2
bis anfang	0>>1
bis dato	04P1
bis einschl	0>>1
bis einschliesslich	0>>1
bis einschließlich	0>>1
bis ende	0>>1
bis heute	04P1
bis jetzt	04P1
bis mitte	0>>1
bis zum	0>>1
bitrade	02N1
bitraede	02N1
biträde	02N1
biuras	03U1
biuro	0>?2
biyolog	05T1
bizonyitvany	0>A2
bizonyítvány	0>A2
biztonsagi or	0<^1
biztonsági őr	0<^1
biztosito	07X1
biztosító	07X1
biên dịch	0:>1
biên tập viên	0:>1
biòleg	02K1
biòloga	02K1
bióloga	01L1
biólogo	03[2
bksb	0<_1
bl	04a1
blacksmith	0231
bladamadur	0>31
blagajnica	0>C1
blagajnik	0>D2
blaðamaður	0>31
bliain	0>F1
bliana	0>F1
blikkenslager	06`1
bln	0>G1
bloco	04W1
bloemist	01o1
blog post	01O1
blok	0>H2
bloque	09P1
bls	01\1
blvd	06C1
bmus	0:31
bo	0>J3
bo phan	0;71
boa	0>M1
bodega	07m1
bodegas	07m1
bodegues	03]1
boek	07O1
boeken	07O1
boekhouder	01o1
boekverkoper	01o1
boerin	01o1
boernehave	0>N2
bog	0371
boghandler	06`1
bogholder	06`1
bok	0>P3
bokari	0>31
bokasafn	06W1
bokhandlare	02N1
bokhandler	0;b1
bokholder	0;b1
bolag	0>S1
boletin	01k1
boletín	01k1
bolnica	03@3
bolnisnica	0>T1
bolnišnica	0>T1
bolsa	00M1
bolseiro	01g1
bolsista	01g1
bolt	04]2
bolum	0>U2
bolumu	0>W2
bom	0>Y2
bombeira	01g1
bombeiro	01g1
bombera	01L1
bombero	01L1
bon	0>[2
bon niveau	0>]1
bon nivell	0>^1
bona	0>^1
bonjour	0=a1
bonn	0>_1
bonne connaissance	0>`1
bonne maitrise	0>[2
bonne maîtrise	0>[2
bonnes connaissances	0>[2
bons conhecimentos	0>M1
book	01O1
book chapter	01O1
book review	01O1
bookkeeper	0231
books	01O1
bookseller	0231
bootcamp	0>a3
borgmaestare	02N1
borgmastare	02N1
borgmester	06`1
borgmästare	02N1
bornehave	0>N2
boroz	0>d1
boroż	0>d1
borsa di studio	00O1
bosanmis	0=31
bosun	0231
bothar	07]1
botiga	03]1
bottega	03V1
boucher	01e1
bouchere	01e1
bouchère	01e1
boulanger	01e1
boulangere	01e1
boulangerie	03<1
boulangère	01e1
boulevard	0>e3
bourse	00L1
boutique	03<1
bouw	02f1
box	0>h1
boyaci	05T1
boyacı	05T1
boşanmış	0=31
bpharm	0:31
br	0>i1
bra	0>j3
branca	0>m1
brancardier	01e1
branch	0>n1
brandman	02N1
brandmand	06`1
brandos atestatas	0>o1
brandweerman	01o1
brannmann	0;b1
brans	04X1
branş	04X1
brauer	0301
brauerei	03O1
braut	0?02
brev	0?21
brevbaerare	02N1
brevbarare	02N1
brevbärare	02N1
brevet	0?33
brevet de technicien superieur	0:<1
brevet de technicien supérieur	0:<1
brevet des colleges	0:;1
brevet des collèges	0:;1
brevets	01n1
brevetti	07E1
brevetto	07E1
brewer	0231
brewery	03D1
bricklayer	0231
brigadnik	0?61
brigádník	0?61
brivi	0?71
brivi parvaldu	0?71
brivpratigais	02_1
broadcaster	0231
broadcasting	03D1
broker	0231
bronze	00N1
bronze medal	00N1
bronzovy	0051
bronzový	0051
brouwerij	02f1
browar	03C1
brukbar	0?81
brutar	0241
brutarie	03N1
brutărie	03N1
brygadzista	02C1
brygadzistka	02C1
bryggeri	0=S3
brīvi	0?71
brīvi pārvaldu	0?71
brīvprātīgais	02_1
bs	0:31
bs prof	0:41
bs-próf	0:41
bsc	0?92
bsc (hons	0:31
bsn	0:31
bt	00c1
btec	0?;2
btech	0:31
bts	0?=3
buaiteoir	0>_1
bucatar	0241
buch	08^1
buchbinder	05c1
bucher	08^1
buchhaendler	05c1
buchhalter	05c1
buchhandler	05c1
buchhändler	05c1
bucătar	0241
buecher	08^1
buen nivel	0?@1
buena	0?@1
buenas	0=`1
bueno	0?A2
buero	03O1
buerokauffrau	08k1
bufet	03]1
bufete	07m1
bugun	0?C1
bugün	0?C1
buhaltere	02^1
buhalteris	02^1
buhalterė	02^1
builder	0231
builders	03D1
building	06C1
buku	0::1
bul	0>i1
bulan	0>G1
bulats	0<_1
bulevar	0>i1
bulevardul	04a1
bulv	0?D1
bulvari	0?D1
bulvaris	0?E1
bulvarı	0?D1
bulvāris	0?E1
bun	0?F2
bun venit	0?H1
buna	0?I2
bundesfreiwilligendienst	08k1
bunleibheal	0?K1
bunleibhéal	0?K1
bunscoil	01R1
bunusach	0?L2
bunúsach	0?L2
bună	0?I2
buon livello	0?N1
buona	0?O2
buona conoscenza	0?N1
buone	0?N1
buongiorno	0=81
buono	0?O2
bureau	0?Q4
burgemeester	01o1
burkolo	0<^1
burkoló	0<^1
burmistrz	02C1
buro	03O1
buro elemani	05T1
burokauffrau	08k1
buroo	05A1
burosu	03e1
burs	0;h1
bursa	0?U1
bursary	00N1
bursu	0;h1
bursă	0?U1
buruh	02G1
bus driver	0231
business analyst	07>1
business fluent	0?V1
business level	0?V1
business school	01Y1
business unit	0>n1
but	0:=1
butas	03b1
butcher	0231
butik	0:\2
butikk	0;41
butikkmedarbeider	0;b1
butiksbitrade	02N1
butiksbitraede	02N1
butiksbiträde	02N1
buyer	0231
bv	00c1
bvba	00c1
byg	0?W1
bygg	0?X2
byggledare	02N1
byra	0?X2
byraa	0?X2
byrjandi	0?Z1
byrå	0?X2
bài báo	0:`1
bài thuyết trình	0:`1
bài viết	0:`1
bàsic	0?[2
bàsica	0:e1
bác sĩ	0:>1
bán hàng	0:>1
báo cáo	0:`1
básica	0?]4
básico	0?]4
bâtiment	0561
bây giờ	0<S1
bäcker	05c1
bäckerei	03O1
bær	0:Z2
bébiszitter	0<^1
bénévole	01e1
bílstjóri	0>31
bíró	0<^1
bók	0?a1
bókari	0>31
bókasafn	06W1
bóthar	07]1
bölüm	0>U2
bölümü	0>W2
børnehave	0>N2
bücher	08^1
büro	03O1
büro elemanı	05T1
bürokauffrau	08k1
büroo	05A1
bürosu	03e1
bărbat	0;T1
bărbătesc	0;T1
bērnudārzs	04B1
bħalissa	0=H1
bản ngữ	0;81
bảo hiểm	0;S1
bảo tàng	0;S1
bảo vệ	0:>1
bằng	0;=1
bằng cử nhân	0;>1
bằng khen	0;?1
bằng lái	0;=1
bằng sáng chế	0:`1
bằng thạc sĩ	0;@1
bằng trung cấp	00H1
bằng tốt nghiệp thpt	00H1
bằng đại học	0;>1
bếp phó	0:>1
bếp trưởng	0:>1
bệnh viện	0;S1
bộ	0;S1
bộ phận	0;71
c o	0?b1
c p	0?c1
c so	0?d1
c.so	0?d1
c/o	0?b1
c1	0?e1
c2	0?f1
ca si	0:>1
ca sĩ	0:>1
cabeleireira	01g1
cabeleireiro	01g1
cabin crew	0231
cabinet	03<1
cabinetmaker	0231
caces	03Z1
cad	0?D1
caddesi	0?D1
cadre	01e1
cadreur	01e1
cadreuse	01e1
cae	0<_1
cafe	03D1
café	03D1
cahiers	01n1
caibidil	0?g1
cainteoir duchais	0?h1
cainteoir dúchais	0?h1
caisse	03<1
caissier	01e1
caissiere	01e1
caissière	01e1
caixa	01g1
cajera	01L1
cajero	01L1
cal	03]1
calea	04a1
calificacion	0?i1
calificación	0?i1
calificare	01j1
calificativ	0?j1
call handler	0231
calle	09P1
camara	07m1
camara municipal	02g1
camareira	01g1
camarera	01L1
camarero	01L1
cambrer	02K1
cambrera	02K1
cambridge	0<_1
cameraman	0241
cameriera	02A1
cameriere	02A1
camerista	0241
cameristă	0241
cami	09^1
camino	09P1
camionista	02A1
campus	0?k1
cams	01\1
camí	09^1
can ban	0?l2
cand	0?n1
cand jur	0?n1
cand mag	0?o3
cand merc	0?n1
cand polyt	0?n1
cand scient	0?n1
cand. mag	0@21
cand.jur	0?n1
cand.mag	0@32
cand.merc	0?n1
cand.polyt	0?n1
cand.scient	0?n1
cantante	0@52
cantareata	0241
cantaret	0241
cantina	03V1
cantine	03V1
cantor	01g1
cantora	01g1
cao cap	0@71
cao cấp	0@71
cao dang	0@82
cao hoc	0;@1
cao học	0;@1
cao đẳng	0@82
cap	0@:4
capacitacao	0@>1
capacitação	0@>1
capataz	03[2
capes	03Y1
capital	03D1
capitol	0@?2
capitoli	07E1
capitolo	07E1
capitulo	0@A2
capitulos	0@A2
capo	02A1
capocantiere	02A1
capoprogetto	02A1
capotreno	02A1
captain	0231
capítol	0@C1
capítulo	0@A2
capítulos	0@A2
caregiver	0231
carer	0231
caretaker	0231
cariste	01e1
carne	01i1
carnet	0@D2
carnicera	01L1
carnicero	01L1
carné	01i1
carpenter	0231
carpentiere	02A1
carpinteira	01g1
carpinteiro	01g1
carpintera	01L1
carpintero	01L1
carreleur	01e1
carrer	09^1
carretera	0@F2
carretillera	01L1
carretillero	01L1
carte	07D1
carteira	0@H1
carteiro	01g1
cartero	01L1
carver	0231
casa editrice	03V1
casada	0@I3
casado	0@L2
casat	0@N1
casatorit	0@O1
casatorita	0@O1
case study	0@P1
case worker	0231
caseworker	0231
cashier	0231
casier	0=N2
casiera	0241
casieră	0241
casnicka	0@Q1
casnik	0@Q1
casopis	0@R4
cassiera	02A1
cassiere	02A1
caster	0231
castigatoare	0?U1
castigator	0?U1
cau	03a1
cbs	0@V1
cbse	00E1
ccie	01\1
ccna	01\1
ccnp	01\1
cd	0?D1
ce jour	00_1
ceadunas	0@W1
ceadúnas	0@W1
ceannaire	03c1
cearnog	07]1
cearnóg	07]1
cedex	0561
cedula	0@H1
ceg	07X1
cegep	01[1
ceh	01\1
ceim	0:d1
ceim bhaitsileara	0:d1
celador	01L1
celadora	01L1
celi	0<_1
celibataire	0@X1
celibe	0@Y1
celler	03]1
cellers	03]1
cellule	0@Z1
celpe bras	0<_1
celpe-bras	0<_1
cels	0?E1
celta	01\1
cena	0@[2
centar	0@]2
center	0@_2
centralinista	02A1
centras	03U1
centre	03]1
centre de formacio	01Z1
centre de formació	01Z1
centre de formation	01[1
centre hospitalier	03<1
centro	0@a3
centro de formacao	0@d1
centro de formacion	0?k1
centro de formación	0?k1
centro de formação	0@d1
centro educativo	0?k1
centro universitario	0@d1
centro universitário	0@d1
centrs	06E1
centru	03N1
centrul	03N1
centrum	0@e5
ceo	07>1
cep	04W1
ceramicist	0231
cercetatoare	0241
cercetator	0241
cercetătoare	0241
cercetător	0241
cerrajero	01L1
certificaat	0@j2
certificacao	0@H1
certificacio	01h1
certificacion	01i1
certificació	01h1
certificación	01i1
certificada	0@l3
certificado	0@o2
certificare	01j1
certificat	0A13
certificat de calificare	0:A1
certificata	0A42
certificate	01c1
certification	0A62
certificato	01I1
certificată	01j1
certificazione	01I1
certificação	0@H1
certificeret	0A81
certificering	0A92
certificiran	0A;1
certifie	03Z1
certified	01c1
certifiee	03Z1
certifierad	0A<1
certifiering	0A<1
certifikace	0A=1
certifikacia	0A>1
certifikat	0A?9
certifikat tas sekondarja	0AH1
certifikazzjoni	0AI1
certifikácia	0A>1
certifikát	0AJ2
certifié	03Z1
certifiée	03Z1
certyfikat	0AL1
certyfikaty	0AL1
certyfikowany	0AL1
cerveny diplom	0AM2
cesta	0AO3
cestne uznani	0051
cestne uznanie	0041
cet 4	0<_1
cet 6	0<_1
cet-4	0<_1
cet-6	0<_1
cet4	0<_1
cet6	0<_1
cevirmen	05T1
cevrimici	0AR1
ceļš	0?E1
cfa	0AS2
cfgm	0AU2
cfgs	0AW3
cfo	07>1
cgpa	0AZ1
chair	0231
chairman	0231
chairperson	0231
chairwoman	0231
chambermaid	0231
chamo me	0A[1
chamo-me	0A[1
champion	00N1
chantier	0A\2
chantiers	03<1
chao ban	0A^1
chao moi nguoi	0A^1
chapista	01L1
chapitre	01n1
chapitres	01n1
chaplain	0231
chapter	01O1
chapters	01O1
charcutier	01e1
charge	01e1
chargee	01e1
chargé	01e1
chargée	01e1
charity	03D1
charpentier	01e1
charpentiere	01e1
charpentière	01e1
chartered	01c1
chaudronnier	01e1
chauffagiste	01e1
chauffeur	0A_2
chauffeuse	01e1
chauffoer	02D2
chauffor	02D2
chaufför	02N1
chauffør	06`1
chaussee	0Aa1
chef	0Ab6
chef d'equipe	01e1
chef d'équipe	01e1
chef de chantier	01e1
chef de partie	0231
chef de projet	01e1
chef de rayon	01e1
chefe	01g1
cheffe	01e1
chefin	0301
chelner	0Ah1
chemicka	0?61
chemik	0?61
chemiker	05c1
chemin	0561
chemist	0231
chemička	0?61
chercheur	01e1
chercheuse	01e1
chez	0Ai1
chief	0231
chief mate	0231
childminder	0231
chimico	02A1
chimist	0241
chiropractor	0231
chocolatier	01e1
chofer	01L1
choirmaster	0231
choreograf	05c1
choreographer	0231
chu	03<1
chu tich	0:>1
chua ket hon	0Aj1
chung chi	0;=1
chung chi hanh nghe	0;=1
chung cu	0Ak1
chung cư	0Ak1
chung nhan	0;=1
chuong	0:`1
chuva	0?61
chuyen gia	0Al1
chuyen nganh	0Am1
chuyen sau	0Al1
chuyen vien	0:>1
chuyên gia	0Al1
chuyên ngành	0Am1
chuyên sâu	0Al1
chuyên viên	0:>1
chwila obecna	04O1
chwili obecnej	04O1
chào bạn	0A^1
chào mọi người	0A^1
chófer	01L1
chůva	0?61
chưa kết hôn	0Aj1
chương	0:`1
chủ tịch	0:>1
chứng chỉ	0;=1
chứng chỉ hành nghề	0;=1
chứng nhận	0;=1
cia	01\1
ciao	0=81
ciao a tutti	0=81
cicekci	05T1
cicle formatiu	0<Q1
cicle formatiu de grau superior	0An1
ciclo formativo de grado medio	0:Y1
ciclo formativo de grado superior	0Ao1
cientific	02K1
cientifica	02L2
cientifico	01L1
cientista	01g1
científic	02K1
científica	02L2
científico	01L1
ciesla	02C1
cieśla	02C1
cift anadal	0B01
ciftci	05T1
cijfer	0B11
cikk	0B22
cils	0<_1
cinegrafista	01g1
cio	07>1
cipd	01\1
cirak	05T1
cirurgia	01g1
cirurgia dentista	01g1
cirurgiao	01g1
cirurgiao dentista	01g1
cirurgiã	01g1
cirurgiã-dentista	01g1
cirurgião	01g1
cirurgião-dentista	01g1
cisa	01\1
cism	01\1
cisnik	0?61
ciso	07>1
cissp	01\1
city of	03D1
civil partnership	0B41
civilekonom	0B51
civilingenioer	0?n1
civilingenior	0?n1
civilingeniør	0?n1
civilingenjoer	0B51
civilingenjoersexamen	0B51
civilingenjor	0B51
civilingenjorsexamen	0B51
civilingenjör	0B51
civilingenjörsexamen	0B51
cka	01\1
ckad	01\1
clan	0B63
clanak	0B92
clanek	0B;2
clanica	0B=2
clanok	0B?1
classificacao	0B@1
classificação	0B@1
cleaner	0231
clen	0BA2
clenka	0?61
clerk	0231
clerk of works	0231
clinic	03D1
clinica	0=I5
clinică	03N1
clinique	03<1
close	06C1
clown	0231
clínica	03=3
cma	01\1
cmo	07>1
cnam	0BC1
cnavt	0<_1
cnh	0@H1
co	0BD2
co author	01O1
co ban	0?l2
co founder	0231
co gia dinh	0Aj1
co ltd	00c1
co phan	0;S1
co-author	01O1
co-founder	0231
co. ltd	00c1
co., ltd	00c1
coach	0BF4
coafeza	0241
coafeză	0241
coauteur	01o1
coautoare	0241
coautor	0BJ3
coautora	03[2
coautore	02A1
coautrice	02A1
cocinera	01L1
cocinero	01L1
coding bootcamp	0BM1
coeficiente de rendimento	0B@1
cofetar	0241
coiffeur	01e1
coiffeuse	01e1
cok iyi	0BN2
cok iyi derecede	0BP1
colaiste	01R1
colegiada	01i1
colegiado	01i1
colegio	0BQ2
colegio oficial	07m1
colegiu	07^1
colegiu universitar	0BS1
colegiul	07^1
colla	03]1
collaboratore	02A1
collaboratrice	02A1
college	0BT4
collegio	01]1
colloque	01n1
collège	01[1
colonia	09P1
columnist	0231
col·legi	01Z1
coláiste	01R1
colégio	0@d1
combinat	03N1
comedien	01e1
comedienne	01e1
comercial	02L2
comercio	02g1
comfortable	0BX1
comhairle	0BY1
comhairleoir	03c1
comhar	0BY1
comhdhail	0?g1
comhdháil	0?g1
comhlacht	0BY1
comhordaitheoir	03c1
comissaria	01g1
comissario	01g1
comissária	01g1
comissário	01g1
commendation	00N1
commercial	01e1
commerciale	05i2
commessa	02A1
commesso	02A1
commis	0822
commis chef	0231
communaute	03<1
communauté	03<1
commune	03<1
communication	01n1
communications	0BZ2
communicative	0B\1
community college	01Y1
comortas	0>_1
compagnia	03V1
compagnie	03<1
companhia	02g1
compania	07m1
companie	03N1
company	03D1
companyia	03]1
compañía	07m1
competent	0BX1
competente	0B]2
competition	00N1
completed	09j1
comprador	03[2
compradora	01L1
comptable	0B_2
comptia	01\1
comuna	04a1
comune	03V1
comunicacao	05J1
comunicacio	0@C1
comunicacion	01k1
comunicaciones	01k1
comunicació	0@C1
comunicación	01k1
comunicare	07D1
comunicação	05J1
comédien	01e1
comédienne	01e1
comércio	02g1
comórtas	0>_1
con lode	00G1
concejal	01L1
concejala	01L1
concentration	0Ba1
concierge	0822
concluida	0Bb1
concluido	0Bb1
conclusao	0Bb1
conclusao prevista	0Bc1
conclusão	0Bb1
conclusão prevista	0Bc1
concluída	0Bb1
concluído	0Bb1
concorso	00O1
concours	00L1
concubinage	0@X1
concurs	0Bd2
concurso	0Bf2
conducteur	0A_2
conducteur de travaux	01e1
conductor	0Bh4
conductora	02L2
conductrice	01e1
confeiteira	01g1
confeiteiro	01g1
conference	07B2
conference paper	01O1
conferences	01n1
conferencia	0Bl3
conferentie	07O1
conferenza	07E1
conferinta	07D1
conferință	07D1
conferència	0@C1
conferência	05J1
confirme	0Bo1
confirmé	0Bo1
conférence	01n1
conférences	01n1
cong chung vien	0:>1
cong nhan	0:>1
cong tac vien	0:>1
cong ty	0;S1
congres	0C03
congreso	01k1
congresso	05J1
congrès	01n1
congrés	0@C1
coniugata	0@Y1
coniugato	0@Y1
conjunto	04W1
conocimientos basicos	0C31
conocimientos básicos	0C31
conoscenza base	0C41
conseguimento	0C51
conseguimento previsto	0C61
conseguita	0C51
conseguito	0C51
conseil	03<1
conseiller	01e1
conseillere	01e1
conseillère	01e1
conselheira	01g1
conselheiro	01g1
conserje	01L1
conservatoire	01[1
conservator	0231
conservatori	01Z1
conservatorio	0C73
conservatorium	08N1
conservatorul	07^1
conservatory	01Y1
conservatório	0@d1
conserveries	03<1
consigliera	02A1
consigliere	02A1
consilier	0=N2
consiliera	0241
consilieră	0241
consiliul	03N1
constable	0231
construcciones	07m1
construccions	03]1
construcoes	02g1
construction	03D1
constructora	07m1
construtora	02g1
construções	02g1
consulente	02A1
consulenza	03V1
consultancy	0C:2
consultant	0C<5
consultanta	0241
consultante	01e1
consultantă	0241
consulting	03D1
consultor	02H3
consultora	0CA4
consultoria	03=3
consultoría	07m1
contabil	0=N2
contabila	0241
contabile	02A1
contabilista	01g1
contabilă	0241
contable	01L1
contador	03[2
contadora	03[2
contae	07]1
contest	00N1
continuing	0CE1
contractor	0231
contrada	0?d1
contremaitre	01e1
contremaître	01e1
contributor	0231
controleur	0A_2
controleuse	01e1
controller	0CF2
contrôleur	01e1
contrôleuse	01e1
convegno	07E1
conversa	0CH1
conversacao	0CI1
conversacional	0CJ1
conversatieniveau	0CK1
conversation	0811
conversational	0CL2
conversationnel	0811
conversação	0CI1
conversațional	0CN1
coo	07>1
cook	0231
cooperativa	0=I5
cooperative	03<1
cooperativă	03N1
coopérative	03<1
coordenador	01g1
coordenadora	01g1
coordinador	02L2
coordinadora	02L2
coordinateur	01e1
coordinator	06d2
coordinatore	02A1
coordinatrice	0CO3
coordonatoare	0241
coordonator	0241
copeira	01g1
copeiro	01g1
copywriter	0CR2
corector	0241
corp	00c1
corporacion	07m1
corporación	07m1
corporal	0231
corporation	0CT2
correcteur	01e1
corrector	01L1
correctora	01L1
correctrice	01e1
corresponsal	01L1
corretor	01g1
corretora	01g1
correttore	02A1
correttrice	02A1
corriere	02A1
corso	0CV3
corso di formazione	03W1
corso di laurea	0CY1
cosmetician	0Ah1
costruzioni	03V1
costumiere	01e1
costumière	01e1
costureira	01g1
costurera	01L1
cou	0:Y1
coucou	0=a1
council	03D1
councillor	0231
counsellor	0231
counselor	0231
county	03D1
couramment	0CZ1
courant	0CZ1
courant et professionnel	0C[1
courier	0231
cours	0C\2
course	0C^1
coursera	0BC1
coursier	01e1
court	06C1
courtier	01e1
courtiere	01e1
courtière	01e1
couturier	01e1
couturiere	01e1
couturière	01e1
couvreur	01e1
couvreuse	01e1
cozinheira	01g1
cozinheiro	01g1
coördinator	01o1
coördinatrice	01o1
cp	09P1
cpa	01\1
cpe	0<_1
cpo	07>1
crane driver	0231
crea	0@H1
creche	0C_2
credential	01c1
crescent	06C1
croitor	0241
croitoreasa	0241
croitoreasă	0241
cronista	02A1
crèche	03<1
csapat	0Ca1
csc	0Cb2
cscs	01\1
csm	01\1
csoport	0Cd3
ct	06C1
ctesp	0Cg1
cto	07>1
cu nhan	0;>1
cu nhan dai hoc	0;>1
cua hang	0;S1
cuidador	03[2
cuidadora	03[2
cuideachta	0BY1
cuiner	02K1
cuinera	02K1
cuisinier	01e1
cuisiniere	01e1
cuisinière	01e1
cukiernik	02C1
cukrar	06l1
cukrasz	08E2
cukrász	08E2
cukrář	06l1
cukup	0Ch2
cukup baik	0Cj1
cum laude	0AZ1
cunostinte de baza	0Ck1
cunoștințe de bază	0Ck1
cuntasoir	03c1
cuntasóir	03c1
cuntoir	03c1
cuoc thi	0;?1
cuoca	02A1
cuoco	02A1
cup	00N1
curate	0231
curator	0231
curent	0Cl1
curier	0241
current	0CE1
currently	0CE1
curriculo	0Cm2
curriculo profissional	0Co1
curriculum	0D06
curriculum vitae	0D6@
curriculum vitæ	0DF1
currículo	0Cm2
currículo profissional	0Co1
currículum	0DG2
currículum vitae	0DI1
currículum vítae	0DJ1
curs	0DK4
cursillo	0DO1
curso	0DP4
curso tecnico	0Cg1
curso tecnico superior profissional	0Cg1
curso técnico	0Cg1
curso técnico superior profissional	0Cg1
cursus	0=d1
custode	02A1
cutter	05c1
cuộc thi	0;?1
cv	0DTE
cvut	0Di1
czasopismo	07W1
czesc	0Dj1
cześć	0Dj1
czlonek	02C1
czlonkini	02C1
członek	02C1
członkini	02C1
cámara	07m1
câmara municipal	02g1
cântăreață	0241
cântăreț	0241
câștigătoare	0?U1
câștigător	0?U1
cédula	0@H1
cég	07X1
cégep	01[1
céim	0:d1
céim bhaitsiléara	0:d1
célibataire	0@X1
có gia đình	0Aj1
công chứng viên	0:>1
công nhân	0:>1
công ty	0;S1
cúntóir	03c1
căn bản	0?l2
căsătorit	0@O1
căsătorită	0@O1
cơ bản	0?l2
cổ phần	0;S1
cộng tác viên	0:>1
cử nhân	0;>1
cử nhân đại học	0;>1
cửa hàng	0;S1
d	0Dk3
d d	0Dn3
d o o	00c1
d phil	0E11
d.d	0Dn3
d.o.o	00c1
d.phil	0E11
d1	00^1
d2	0E22
d3	0E22
d4	0E41
da	0E52
da ket hon	0Aj1
da remoto	00i1
dabar	0E71
dabartis	0E71
dachdecker	05c1
daftar riwayat hidup	0E81
dag	0E91
daglig leder	0E:1
dagplejer	06`1
dags dato	0E;2
dai hoc	0E=1
daire	0?D1
daktaro laipsnis	0E>1
dal	0E52
dala	0E?1
dalf	0<_1
dall	00d1
damh	01R1
damm	0Aa1
dan	0E@1
dan beri	0EA1
danas	0EB2
dancer	0231
danes	0ED1
dang lam	0<S1
danh hieu	0;?1
danh hiệu	0;?1
danisma	05T1
danisman	05T1
danismani	05T1
danismanlik	03e1
dansare	02N1
dansatoare	0241
dansator	0241
dansci	05T1
danser	0EE3
dansçı	05T1
danışma	05T1
danışman	05T1
danışmanlık	03e1
danışmanı	05T1
darbiniece	02_1
darbinieks	02_1
darbnica	06E1
darbnīca	06E1
darbuotoja	02^1
darbuotojas	02^1
dari	0EH1
daring	0EI1
darzelis	0EJ1
darželis	0EJ1
dasar	0EK2
data scientist	07>1
datheangach	0?h1
dato	04P1
dau bep	0:>1
dawret	0EM1
day	0EN1
days	0EN1
daļa	0E?1
dba	07>1
dba degree	0E11
dd	0E;2
de	0EO9
de acasa	0EX1
de acasă	0EX1
de baza	0<U2
de bază	0<U2
de l	0EY2
de la	0E[2
de tai	0E]1
dea	0E^2
dealer	0231
dean	0231
dean's list	00N1
debutant	0;k2
deck hand	0231
deckhand	0231
declarant	01e1
degerleme uzmani	05T1
degree	0:L1
degustator	0A=1
degustátor	0A=1
deild	0E`3
deimhniu	0@W1
deimhniú	0@W1
dekanova nagrada	0061
dekarz	02C1
del	0Ec5
delavec	0Eh1
delavka	0Eh1
delavnica	0>T1
dele	0<_1
delegacion	0Ei1
delegación	0Ei1
delegada	01L1
delegado	01L1
delegue	01e1
deleguee	01e1
delf	0<_1
delivre	0Ej1
delivree	0Ej1
delnice	0?61
delnik	0?61
demirci	05T1
demonstrador	01g1
demonstradora	01g1
den	0Ek1
den beri	0EA1
den nay	0<S1
denetci	05T1
denetçi	05T1
dengan pujian	0El1
denizci	05T1
dentist	0231
dentista	01g1
departament	0Em3
departamentas	0F01
departamento	0F12
departaments	0E?1
departamentul	0F31
departemen	0:^1
departement	0F44
departman	0>91
departmani	0>91
departmanı	0>91
department	0>n1
department of	0F82
dependent	02K1
dependienta	01L1
dependiente	01L1
depo elemani	05T1
depo elemanı	05T1
dept	0>n1
depuis	00`1
deputy	0231
derece	0F:2
dergi	0=e1
dergisi	0=e1
dernegi	03e1
derneği	03e1
derzeit	04P1
des	0F<2
des de	0F>2
des del	0F@1
desa	0FA1
desainer	02G1
desarrollador	01L1
desarrolladora	01L1
desde	0FB4
desde o	0FF1
desenvolupador	02K1
desenvolupadora	02K1
desenvolvedor	01g1
desenvolvedora	01g1
designer	0FG:
deskundig	0FQ1
despachante	01g1
despacho	07m1
despatcher	0231
despatx	03]1
dess	0E^2
dessinateur	01e1
dessinatrice	01e1
destytoja	02^1
destytojas	02^1
detective	0231
deug	0FR2
deust	0:<1
deutsches sprachdiplom	0FT1
deuxieme prix	00L1
deuxième prix	00L1
devam	0?C1
devam ediyor	0?C1
devam etmekte	0?C1
developer	0CR2
developpeur	01e1
developpeuse	01e1
devops	0CR2
deweloper	02C1
dezernat	06_1
dezvoltator	0241
değerleme uzmanı	05T1
di	0FU3
di base	0C41
diaetassistent	05c1
diaetist	06`1
diakmunkas	0<^1
diarista	01g1
diatassistent	05c1
dibinatajs	02_1
dibinātājs	02_1
dielna	03T1
dielňa	03T1
diem	0FX1
diem trung binh	0FX1
dien vien	0:>1
dienst	0FY2
diensten	02f1
dieteticien	01e1
dieteticienne	01e1
dietetikus	0<^1
dietetyczka	02C1
dietetyk	02C1
dietician	0231
dietist	0F[2
dietista	02A1
dietitian	0231
dietolog	0?61
dieu duong	0:>1
dieu hanh	0:>1
dieu phoi vien	0:>1
digital	03D1
diharapkan	0F]1
dij	0F^2
dijk	0F`1
dilna	0Fa1
din	0Fb3
dinas	07n1
dioploma	0@W1
dioplóma	0@W1
dipartiment	0Fe1
dipartimento	0Ff1
dipl	0Fg1
dipl inf	0Fg1
dipl ing	0Fh2
dipl ing (fh	0:O1
dipl kfm	0Fg1
dipl. ing	0Fj1
dipl.-inf	0Fg1
dipl.-ing	0Fg1
dipl.-ing. (fh	0:O1
dipl.-kfm	0Fg1
diplom	0Fk7
diplom (fh	0:O1
diplom ingenieur	0G21
diplom-ingenieur	0G21
diploma	0G3A
diploma accademico	0GD1
diploma behaald	0361
diploma de bacalaureat	0:A1
diploma de excelenta	0?U1
diploma de licenta	0GE1
diploma de master	0GF1
diploma di	0GG1
diploma di maturita	0GG1
diploma di maturità	0GG1
diploma di scuola superiore	0GG1
diploma iii	03`1
diploma in	02d1
diploma its	0GH1
diploma iv	0E41
diploma notu	03X1
diploma superiore	0GG1
diploma tecnico superiore	0GH1
diploma universitario	0GD1
diplomada en	0GI2
diplomado en	0:X1
diplomant	0GK1
diplomas	08M1
diplomasi	0=51
diploması	0=51
diplomat en	0GL1
diplomatura	0GI2
diplome	0GM2
diplome d'etat	03Y1
diplome d'ingenieur	03Y1
diplome d'universite	03Z1
diplome de grande ecole	03Y1
diplomee	0Ej1
diplomi insinoori	0GO1
diplomi-insinoeoeri	0GO1
diplomi-insinööri	0GO1
diplomingenioer	0:U1
diplomingenior	0:U1
diplomingeniør	0:U1
diplomirana	0GK1
diplomirani	0GP3
diplomovany specialista	0GS1
diplomovaný specialista	0GS1
diploms	06F1
diplomski studij	0Fj1
diplomuddannelse	0?n1
diplomă	0GT2
diplomă de bacalaureat	0:A1
diplomă de excelență	0?U1
diplomă de licență	0GE1
diplomă de master	0GF1
diplóma	0GV1
diplôme	03Z1
diplôme d'ingénieur	03Y1
diplôme d'université	03Z1
diplôme d'état	03Y1
diplôme de grande école	03Y1
diplômé	0Ej1
diplômée	0Ej1
diputacio	03]1
diputacion	07m1
diputació	03]1
diputación	07m1
dirbtuves	03U1
dirbtuvės	03U1
direcao	0GW1
direccion	0Ei1
dirección	0Ei1
directeur	0GX2
directia	0F31
direction	0@Z1
directoare	0241
director	0Bh4
directora	02L2
directrice	0A_2
direcția	0F31
direkcija	0GZ1
direktoer	05[3
direktor	0G[8
direktoratet	0;41
direktore	02\2
direktorius	02^1
direktorlugu	0>91
direktors	02_1
direktoru	05T1
direktorė	02^1
direktur	02G1
direktör	0Gc2
direktörlüğü	0>91
direktörü	05T1
direktør	0632
diretor	01g1
diretor executivo	01g1
diretora	01g1
diretoria	0GW1
direttore	02A1
direttrice	02A1
direttur	05E1
direzione	0Ff1
direção	0GW1
dirigent	05c1
dirigente	02A1
dis	0Ge2
disainer	01H1
discreta	0Gg1
discreto	0Gh2
disenador	01L1
disenadora	01L1
disertace	0Gj1
disertacija	0Gk3
disertasi	0::1
disertācija	0Gn1
diseñador	01L1
diseñadora	01L1
dispatcher	0231
disponent	05c1
disputerad	0Go1
dissenyador	02K1
dissenyadora	02K1
dissertation	0H02
disszertacio	0H21
disszertáció	0H21
distanciel	00e1
distans	0H31
distincao	00M1
distincio	01_1
distincion	01^1
distinció	01_1
distinción	01^1
distinctia	0?U1
distinctie	0?U1
distinction	0H43
distincția	0?U1
distincție	0?U1
distinção	00M1
distribuidora	02g1
ditta	0H72
divadlo	0H92
divisao	0GW1
divisi	0:^1
divisie	0H;1
divisio	0H<1
division	0H=5
divisione	0Ff1
divisioona	0HB1
divisió	0H<1
división	0Ei1
divisjon	0HC2
divisão	0GW1
divize	0HE1
divizia	0HF2
divizija	0HH2
divizio	0Ca1
divizjoni	0Fe1
diviżjoni	0Fe1
divorce	0@X1
divorced	0B41
divorcee	0@X1
divorciada	0@I3
divorciado	0@L2
divorciat	0@N1
divorcé	0@X1
divorcée	0@X1
divortat	0@O1
divortata	0@O1
divorziata	0@Y1
divorziato	0@Y1
divorțat	0@O1
divorțată	0@O1
divízia	0HJ1
divízió	0Ca1
diyetisyen	05T1
dizainere	02\2
dizaineris	02^1
dizainers	02_1
dizainerė	02^1
dizajner	05U2
diákmunkás	0<^1
diätassistent	05c1
diætist	06`1
diététicien	01e1
diététicienne	01e1
diëtist	0HK1
diễn viên	0:>1
dliodoir	03c1
dlíodóir	03c1
do	0HL7
do chwili obecnej	04O1
do danas	0EB2
do danes	0ED1
do dzis	04O1
do dzisiaj	04O1
do dziś	04O1
do nadal	04O1
do sada	0EB2
do soucasnosti	09o1
do současnosti	09o1
do sucasnosti	0HS1
do súčasnosti	0HS1
do teraz	04O1
doanh nghiep	0;S1
doanh nghiệp	0;S1
dobra	0HT9
dobre	0H]4
dobro	0Ha6
dobrovolnice	0?61
dobrovolnicka	0@Q1
dobrovolnik	0BA2
dobrovolník	0?61
dobrovoľník	0@Q1
dobrovoľníčka	0@Q1
dobry	0Hg2
dobry den	03a1
dobrze	0Hi1
dobrá	0H]4
dobrý den	03a1
dobře	0Hj2
doc than	0Aj1
docens	02F1
docent	0Hl5
docente	0I14
dochtuir	03c1
dochtuireacht	0I51
dochtúir	03c1
dochtúireacht	0I51
docteur	0I61
doctor	0I72
doctor en	0I91
doctor in	0I:1
doctor of	0I;1
doctor of philosophy	0I;1
doctor în	0I:1
doctora	0I<1
doctoraat	0I=1
doctorado	0I<1
doctoral	0I;1
doctoral degree	0I;1
doctorand	0241
doctorandus	0I>1
doctorant	01e1
doctorante	01e1
doctorat	0I?3
doctorate	0I;1
documentaliste	01e1
dodiplomski studij	0GK1
dodiplomski študij	0GK1
dodnes	0IB2
doi	01f1
dokonceno	01N1
dokončeno	01N1
dokter	02G1
doktor	0ID5
doktor nauka	0II1
doktor znanosti	0IJ2
doktora	0IL1
doktora derecesi	0IL1
doktora grads	0IM1
doktora grāds	0IM1
doktoral	0IN1
doktorand	0IO4
doktorandin	08k1
doktorandske studium	0IS1
doktorandské štúdium	0IS1
doktorant	02C1
doktorantka	02C1
doktorantura	0IT2
doktorantūra	0IT2
doktorat	0IV6
doktoratus	0I\1
doktorgrad	0I]3
doktorgradsutdanning	0I`1
doktori	0I\1
doktori fokozat	0I\1
doktori kepzes	0I\1
doktori képzés	0I\1
doktorica znanosti	0IJ2
doktorikraad	0Ia1
doktoriope	0Ia1
doktoriõpe	0Ia1
doktorsexamen	0Go1
doktorsgrada	0Ib1
doktorsgráða	0Ib1
doktorske studije	0II1
doktorske studium	0Ic1
doktorski studij	0IJ2
doktorski študij	0Id1
doktorsky	0Ic1
doktorské studium	0Ic1
doktorský	0Ic1
doktorsprof	0Ib1
doktorspróf	0Ib1
doktorát	0Cb2
doktorátus	0I\1
dolmetscher	05c1
dom zdravlja	0@]2
domare	02N1
domeniul	0Ie1
domini	0If1
dominio	0Ig2
dominio completo	0Ii1
dominio total	0Ij1
dommer	0632
domsmand	06`1
domínio	0Ik1
domínio completo	0Ii1
dona	0Il1
donna	0Im1
doorman	0231
doposud	09o1
doradca	02C1
doradczyni	02C1
dorucovatel	06l1
doručovatel	06l1
dosen	02G1
dosentti	05^1
dostateczny	0In1
dosud	09o1
doteraz	0HS1
dottoranda	02A1
dottorando	02A1
dottorat	0Io1
dottorato	0J01
dottorato di ricerca	0J01
dottore di ricerca	0J01
doula	0231
doutor	0J11
doutora	0J11
doutorado	0J11
doutoramento	0J11
dovoljenje	0A;1
dozent	05c1
dozvola	0J22
doçent	05T1
dphil	0E11
dr	0J42
dr hab	0J61
dr ing	0E11
dr inz	0J61
dr inż	0J61
dr iur	0E11
dr med	0E11
dr phil	0E11
dr philos	0I`1
dr rer nat	0E11
dr sc	0J71
dr znanosti	0Id1
dr. iur	0E11
dr. med	0E11
dr. phil	0E11
dr. rer. nat	0E11
dr. sc	0J71
dr. znanosti	0Id1
dr.-ing	0E11
dr.philos	0I`1
draaier	01o1
drafter	0231
draftsman	0231
dramaturg	0231
draudimas	03U1
dreef	0F`1
dreher	0301
drive	06C1
driver	0231
drogist	05c1
drs	0I>1
drsc	0Cb2
drucker	08k1
druckerin	0301
drukarnia	03C1
drustvo	03@3
druzba	0>T1
druzstvo	0H92
društvo	03@3
družba	0>T1
družstvo	0H92
drzavna matura	0J81
državna matura	0J81
dsh	0<_1
dtu	0@V1
du	0J91
du an	0E]1
du kien	0J:1
du lich	0;S1
du lịch	0;S1
duais	0>_1
duales studium	0:O1
duchasach	0?h1
dulgher	0241
duoc si	0:>1
duolingo	0<_1
duong	0Ak1
durchschnitt	01K1
durchschnittsnote	01K1
dusun	0FA1
dut	0FR2
duvarci	05T1
duvarcı	05T1
duzeltmen	05T1
dvikalbis	0J;1
dwibahasa	07l1
dwujezyczny	0J<1
dwujęzyczny	0J<1
dyplom	0J=2
dyrektor	02C1
dyrektorka	02C1
dz	0?E1
dzial	0J?1
dzialalnosc gospodarcza	03C1
dział	0J?1
działalność gospodarcza	03C1
dzien dobry	0Dj1
dziennikarka	02C1
dziennikarz	02C1
dzień dobry	0Dj1
dzimta	0=o1
dzimta valoda	0=o1
dzimtais	0=o1
dzimtā	0=o1
dzimtā valoda	0=o1
dzis	04O1
dzisiaj	04O1
dzives apraksts	0J@1
dzives gajums	0J@1
dzivesgajums	0J@1
dzivoklis	0?E1
dziś	04O1
dzīves apraksts	0J@1
dzīves gājums	0J@1
dzīvesgājums	0J@1
dzīvoklis	0?E1
dámh	01R1
dátheangach	0?h1
dès	00`1
débutant	0;k2
déclarant	01e1
délivré	0Ej1
délivrée	0Ej1
délégué	01e1
déléguée	01e1
département	0JA2
développeur	01e1
développeuse	01e1
díj	0F^2
dílna	0Fa1
dúchasach	0?h1
düzeltmen	05T1
dėstytoja	02^1
dėstytojas	02^1
dělnice	0?61
dělník	0?61
dược sĩ	0:>1
dự kiến	0J:1
dự án	0E]1
e	0JC6
e figli	03V1
e hijos	07m1
e lode	00G1
e v	00c1
e.v	00c1
eagarthoir	03c1
eagarthóir	03c1
earned	09j1
earrach	0JI1
ebanista	0@52
ebe	05T1
ebeniste	01e1
eccellente	09M1
eccellenti	0JJ1
ecdl	0JK2
ecdl sprachen	0<_1
echipa	0F31
echipă	0F31
ecole	01[1
ecole primaire	01[1
ecole superieure	01[1
ecoles	01[1
ecologist	0231
economist	0JM2
economista	0JO5
economistă	0241
ecpe	0<_1
ects	0AZ1
eczaci	05T1
eczacı	05T1
eczanesi	03e1
ed	0JT1
edasijoudnud	0JU1
edasijõudnud	0JU1
edd	0E11
edelleen	0JV1
edificio	04W1
edifício	04W1
edistynyt	0JW2
edited volume	01O1
editeur	01e1
editions	0JY2
editor	0J[6
editora	0Ja4
editore	07E1
editorial	0Je4
editoru	05T1
editrice	0Ji2
editur	05E1
editura	0Jk2
editură	0Jk2
editör	05T1
editörü	05T1
edizioni	07E1
educacio secundaria	0<Q1
educacion secundaria	0:Y1
educació secundària	0<Q1
educación secundaria	0:Y1
educador	02H3
educadora	02L2
educateur	01e1
educatoare	0241
educator	0241
educatore	02A1
educatrice	05i2
edustaja	05^1
edx	0BC1
edzo	08E2
edző	08E2
eeldatav	0Jm1
eerste prijs	0Jn1
eerste taal	0Jo1
eervolle vermelding	0Jn1
efset	0<_1
efteraar	0K01
efteraaret	0K01
efterar	0K01
efteraret	0K01
efterskole	0K11
efterår	0K01
efteråret	0K01
eg	00c1
egenfoeretagare	0K21
egenforetagare	0K21
egenföretagare	0K21
egitimi	0K31
egitmen	05T1
egitmeni	05T1
egresada	06R1
egresado	06R1
egyedulallo	0K41
egyedülálló	0K41
egyeni vallalkozo	07X1
egyesulet	04]2
egyesület	04]2
egyetem	0K52
egyetemi diploma	0K71
egyéni vállalkozó	07X1
egzamin maturalny	0K81
ehbo	0=b1
ehf	00c1
ehliyet	0=51
ehliyeti	0=51
ehrenamtliche	05c1
ehrenamtlicher	08k1
ehrennadel	00:1
ehrung	00:1
eier	0;b1
eigandi	0>31
eigenaar	0K91
eignung	0<c1
eindcijfer	0B11
einfache kenntnisse	05b1
einhleyp	0K:1
einhleypur	0K:1
eining	0K;1
einkaeufer	05c1
einkaleyfi	0?a1
einkaufer	05c1
einkunn	02?1
einkäufer	05c1
einsteiger	0K<1
eireli	00c1
ejecutiva	01L1
ejecutivo	01L1
ejer	06`1
ekibi	0>91
ekipa	0K=1
ekonom	0K>3
ekonomi	05^1
ekonomist	0KA2
ekonomista	0KC2
ekonomka	0?61
ekonomska skola	0KE2
ekonomska sola	0KG1
ekonomska škola	0KE2
ekonomska šola	0KG1
ekonóm	08]1
eksam	0KH1
eksamen	0KI1
eksamensgennemsnit	0KJ1
ekspedient	06`1
ekspercka	0KK1
ekspercki	0KK1
ekspert	0KL6
ekspertas	0KR1
ekspertniva	0KS1
ekspertnivaa	0KS1
ekspertniveau	0KT1
ekspertnivå	0KS1
eksperts	0KU1
ekspertti	07a1
el	0?W1
el meu nom es	0KV1
el meu nom és	0KV1
el presente	0291
elado	08E2
eladó	08E2
electric	03D1
electrician	0JM2
electricien	01e1
electricienne	01e1
electricista	02L2
electroplater	0231
elektricar	0B63
elektricien	01o1
elektrik	01H1
elektrikar	0BA2
elektrikas	02^1
elektrikci	05T1
elektriker	05[3
elektrikis	02_1
elektrikár	0@Q1
elektrikář	0?61
elektrikçi	05T1
električar	0B63
elektriķis	02_1
elektroniker	05c1
elektryk	02C1
eleman	05T1
elemani	05T1
elemanı	05T1
elementaarne	04i1
elementaer	0<M1
elementaert	0<j1
elementair	0<K1
elementaire	0;k2
elemental	0KW2
elementar	0KY4
elementare	0C41
elementares	0K]1
elementari	0<W1
elementary	0<12
elementary proficiency	0<31
elementer	0K^1
elementär	0<M1
elementært	0<j1
elemzo	02F1
elemző	02F1
eletricista	01g1
eletricista de manutencao	01g1
eletricista de manutenção	01g1
eletrotecnico	01g1
eletrotécnico	01g1
elettricista	02A1
elev	0K_4
eleveur	01e1
eleveuse	01e1
elismeres	0F^2
elismerés	0F^2
ellenor	02F1
ellenőr	02F1
elnok	08E2
elnök	08E2
eloadas	0B22
eloado	0<^1
elsevier	01f1
elue	01e1
elulookirjeldus	0Kc1
elulugu	0Kc1
elvalt	0K41
elvegezve	0Kd1
elvált	0K41
elvégezve	0Kd1
előadás	0B22
előadó	0<^1
em	0Ke2
em andamento	08H1
em curso	08H1
em dic	0KV1
emakeel	0Kg1
emakeelena	0Kg1
emba	0Fg1
embajador	01L1
embajadora	01L1
embalmer	0231
embetsstudium	0Kh1
emelet	03g1
emitida	0Bb1
emitido	0Ki2
empilhadeirista	01g1
empleada	01L1
empleado	01L1
employe	01e1
employee	01e1
employee of the month	00N1
employee of the year	00N1
employé	01e1
employée	01e1
empregado	01g1
empresa	03=3
en	0Kk3
en couple	0@X1
en cours	00_1
en cours d'obtention	08Q1
en curs	02:1
en curso	0291
en ligne	00e1
en linea	0Kn1
en linia	00j1
en línea	0Kn1
en línia	00j1
en poste	00_1
en prensa	01k1
en remot	00j1
en remoto	0Kn1
encanador	01g1
encargada	01L1
encargado	01L1
encarregada	02K1
encarregado	01g1
encarregat	02K1
encofrador	01L1
endnote	01K1
enekes	0Ko1
energy	03D1
enfase	0L01
enfermeira	01g1
enfermeiro	01g1
enfermera	01L1
enfermero	01L1
engaged	0B41
engedely	0>A2
engedély	0>A2
engenheir	0L11
engineer	0L22
enginyer	0L41
enginyeria tecnica	0GL1
enginyeria tècnica	0GL1
enhed	0L51
enheden	0351
enhet	0L62
enheten	09V1
enige ervaring	0L81
enige kennis	0<K1
enn	0L91
enoleg	02K1
enologa	02K1
enota	0K=1
ens	0BC1
ensamstaaende	0L:1
ensamstaende	0L:1
ensamstående	0L:1
enseignant	01e1
enseignante	01e1
ensino	0@d1
ensino fundamental	00J1
ensino medio	00J1
ensino médio	00J1
ensino secundario	00J1
ensino secundário	00J1
ensino superior	0:E1
enskild firma	0K21
enslig	0L;1
enstitusu	0L<2
enstitüsü	0L<2
ente	03V1
ente di formazione	01]1
enterprises	03D1
entertainment	03D1
entraineur	01e1
entraineuse	01e1
entraîneur	01e1
entraîneuse	01e1
entregador	01g1
entregadora	01g1
entrenador	01L1
entrenadora	01L1
entrepreneur	0231
entreprise	0L>2
entwickler	05c1
enòleg	02K1
enòloga	02K1
epfl	0BC1
epitesz	02F1
epp	00c1
equip	0H<1
equipa	0GW1
equipe	0L@2
equipier	01e1
equipiere	01e1
equipo	0Ei1
er	0LB1
eredmeny	08O1
eredmény	08O1
erem	0F^2
erettsegi	0LC1
erettsegi bizonyitvany	0LC1
erfahren	06<1
ergotherapeut	05c1
ergotherapeute	01e1
ergothérapeute	01e1
erhvervsakademigrad	04=1
erhvervsskole	0K11
erhvervsuddannelse	00D1
eriala	0LD1
erikoisammattitutkinto	0LE1
erindi	0?a1
erinomainen	0LF2
erinomaiset	0LH1
erittaein hyvae	0JW2
erittain hyva	0JW2
erittäin hyvä	0JW2
erkek	0<R1
ernaeringsfysiolog	0;b1
ernæringsfysiolog	0;b1
eronnut	09_1
erschienen in	08^1
erste hilfe	06Q1
ersthelfer	06Q1
erstsprache	0LI1
ertekesito	02F1
ervaren	0LJ1
erwartet	05d1
erweiterte grundkenntnisse	0<d1
erworben	01F1
erworben am	01F1
erzieher	05c1
es	0LK1
esame di stato	01I1
escalera	09P1
escola	0LL3
escola tecnica	0LO2
escola tècnica	01Z1
escola técnica	0@d1
escola universitaria	01Z1
escola universitària	01Z1
escritorio	02g1
escrituraria	01g1
escriturario	01g1
escriturária	01g1
escriturário	01g1
escritório	02g1
escuela	0?k1
escuela tecnica	0?k1
escuela técnica	0?k1
esimees	01H1
esimies	05^1
esindaja	01H1
esitelma	0LQ1
esitelmae	0LQ1
esitelmä	0LQ1
eso	0LR2
especialidad	0LT1
especialidade	0L01
especialista	0LU4
especialitat	0>m1
especializacao	0LY1
especializacion	0LT1
especialización	0LT1
especialização	0LY1
esperado	0LZ1
espert	0L[1
esperta	0L\1
esperto	0L\1
essay	01O1
essays	01O1
estagiaria	01g1
estagiario	01g1
estagiária	01g1
estagiário	01g1
estate	0L]1
esteticista	03[2
estetista	02A1
estheticienne	01e1
esthéticienne	01e1
estimado	0LZ1
estimat	08B1
estimata	08B1
estimated	0651
estimator	0231
estimată	08B1
estiu	0L^1
estrada	04W1
estudi	03]1
estudio	0912
estúdio	02g1
esztergalyos	0<^1
esztergályos	0<^1
et	0L_2
et al	01f1
eta	0La1
etablissements	03<1
etae	0La1
etaenae	0La1
etaetyoe	0La1
etage	0561
etalagiste	01e1
etana	0La1
etaten	0;41
etatyo	0La1
ete	0Lb1
etec	0@d1
eth	0BC1
eth zurich	0BC1
eth zürich	0BC1
ets	03<1
ettekanne	03d1
etterem	07X1
ettevote	05A1
ettevõte	05A1
etä	0La1
etänä	0La1
etätyö	0La1
eu sou	0A[1
eud	00D1
eurl	00c1
europass zivotopis	0Lc1
europass životopis	0Lc1
ev	0Ld2
evaluator	0241
evden	0AR1
eves	0Lf1
evkonyv	0H21
evli	0=31
exam marker	0231
examen	0Lg1
examen artium	07V1
examensarbete	0Lh1
examiner	0231
excelent	0Cl1
excelente	0Li2
excellent	0Lk3
excel·lent	0Ln2
executive	0231
expected	0651
expedida	06R1
expedido	06R1
expedient	0M01
expediente	0?i1
experienced	0BX1
expert	0M1;
expert comptable	01e1
expert level	0M<1
expert-comptable	01e1
experta	0M=2
experte	0M?3
experten	0MB1
expertenkenntnisse	0MB1
expertenwissen	0MB1
expertin	0MC2
expertise	0ME2
expertna	0MG1
expertni	0MH1
expertniva	0MI1
expertnivaa	0MI1
expertnivå	0MI1
expertná	0MG1
expertní	0MH1
experto	0MJ1
expires	0MK1
expiring	0MK1
eċċellenti	0JJ1
eğitimi	0K31
eğitmen	05T1
eğitmeni	05T1
f	0ML6
f lli	03V1
f o m	0MR1
f.lli	03V1
f.o.m	0MR1
fabbrica	03V1
fabbro	02A1
fabrica	0MS4
fabrică	03N1
fabriek	02f1
fabrik	0:\2
fabrika	06N1
fabrikasi	03e1
fabrikası	03e1
fabrikk	0;41
fabryka	03C1
fac	01[1
fachabitur	01J1
facharbeiter	01J1
facharbeiterabschluss	01J1
facharbeiterbrief	01J1
fachbereich	06_1
fachfrau	0301
fachhochschule	0=@1
fachhochschulreife	01J1
fachkraft	0301
fachmann	0301
fachoberschulreife	01J1
fachrichtung	0MW1
fachwirt	0451
fachzeitschrift	08^1
facilitator	0231
facolta	01]1
facoltà	01]1
facteur	01e1
factory	03D1
factrice	01e1
faculdade	0@d1
facultad	0?k1
facultat	01Z1
facultate	07^1
facultatea	07^1
faculte	01[1
faculteit	08N1
faculty	01Y1
faculty of	01Y1
faculté	01[1
fag	0MX2
fagbrev	07V1
faglaert	00D1
faglært	00D1
fagproeve	07V1
fagprove	07V1
fagprøve	07V1
fagskole	0MZ2
fagskolegrad	0M\1
fagskolegrad i	0M\1
fagskoleutdanning	0M\1
fahrer	05c1
fahrerlaubnis	06Q1
faiantar	0241
faianțar	0241
faible	0<>1
fair	0B\1
fakulta	0M]3
fakultaet	0=@1
fakultas	0M`1
fakultat	0=@1
fakultate	04B1
fakulte	04<1
fakultesi	04<1
fakultet	0Ma5
fakulteta	0KG1
fakultetas	0EJ1
fakulty	0Mf2
fakultà	04E1
fakultät	0=@1
fakultāte	04B1
fakülte	04<1
fakültesi	04<1
falegname	02A1
fall	0961
fall semester	0961
familiar	0Mh1
familiar with	0Mh1
familiarity	0Mh1
faoi lathair	05o1
faoi láthair	05o1
farm	03D1
farm hand	0231
farmaceits	02_1
farmaceut	0Mi4
farmaceuta	02C1
farmaceutic	02K1
farmaceutica	02H3
farmaceutico	03[2
farmaceutka	02C1
farmacevt	05W1
farmacia	0Mm4
farmacias	02g1
farmacie	03N1
farmacist	0241
farmacista	0N12
farmacistă	0241
farmacèutic	02K1
farmacèutica	02K1
farmacéutica	01L1
farmacéutico	01L1
farmacêutica	01g1
farmacêutico	01g1
farmaseutti	05^1
farmasoeyt	0;b1
farmasoyt	0;b1
farmasøyt	0;b1
farmer	0231
farmhand	0231
farmàcia	03]1
farmácia	02g1
farmácias	02g1
farrier	0231
fasih	04F1
fasor	03g1
fatec	0@d1
faxineira	01g1
faxineiro	01g1
fce	0<_1
fear	0N31
fejezet	0H21
fejleszto	02F1
fejlesztő	02F1
felag	06W1
felelos	02F1
felelős	02F1
felhasznaloi	0N41
felhasznaloi szint	0N41
felhasználói	0N41
felhasználói szint	0N41
felicitations du jury	0N51
fellow	0231
fellowship	00N1
felsofok	0N61
felsofok felett	0N71
felsofoku	0N61
felsofoku okj	0N81
felsofoku szakkepzes	0N81
felsooktatasi szakkepzes	0N81
felsőfok	0N61
felsőfok felett	0N71
felsőfokú	0N61
felsőfokú okj	0N81
felsőfokú szakképzés	0N81
felsőoktatási szakképzés	0N81
female	0N91
femeie	0N:1
femeiesc	0N:1
femeni	0Il1
femenino	0N;1
femení	0Il1
feminin	0N<2
feminine	0N91
feminino	0N>1
femme	0N?1
femme de chambre	01e1
femmina	0Im1
femminil	0N@1
femminile	0Im1
fen lisesi	04<1
fenykepesz	0<^1
ferfi	0NA1
ferienjob	08k1
ferilskra	0NB1
ferilskrá	0NB1
ferjezett	0K41
fermier	0241
fernarbeit	0NC1
ferramenteiro	01g1
ferronnier	01e1
feuerwehr	03O1
fh	0BC1
field of study	0Ba1
fierar	0241
figli	03V1
filiale	03O1
filiere	0ND1
filière	0ND1
filosofian maisteri	0GO1
filosofian tohtori	0NE1
filosofie doktor	0Go1
filosofie kandidat	0NF1
finalis	06;1
finalist	0NG:
finalista	0NQ8
finaliste	00L1
finalisti	0071
finalistka	0NY1
finalizada	06R1
finalizado	06R1
fino a	0NZ1
fino ad oggi	0101
fino al	0NZ1
fins	0N[1
fins a	0N[1
fins ara	02:1
fins avui	02:1
fiorista	02A1
fire fighter	0231
fireann	0N31
firefighter	0231
firinci	05T1
firini	03e1
firm	03D1
firma	0N\:
firmasi	03e1
firması	03e1
firmă	03N1
first	00T1
first aid	01c1
first class	00T1
first class honours	0:L1
first language	0Nf1
first mate	0231
first place	00N1
fiscal	01L1
fisherman	0231
fishmonger	0231
fisioterapeuta	03[2
fisioterapis	02G1
fisioterapista	02A1
fiskare	02N1
fiske	0;41
fisker	0632
fitter	06d2
fizioterapeut	0241
fizjoterapeuta	02C1
fizjoterapeutka	02C1
fizyoterapist	05T1
fjarvinna	00n1
fjernarbeid	0Ng1
fjernarbejde	0Nh1
fjolbrautaskoli	04>1
fjölbrautaskóli	04>1
flat	06C1
fleischer	0301
fleuriste	01e1
fliesenleger	05c1
fliessend	0Ni1
fliessend in wort und schrift	0Ni1
fliessende kenntnisse	0Ni1
fließend	0Ni1
fließend in wort und schrift	0Ni1
fließende kenntnisse	0Ni1
flight attendant	0231
floor	06C1
florar	0241
florist	0Nj5
florista	03[2
floristi	05^1
floristin	0301
florysta	02C1
florystka	02C1
fluencia	09;1
fluent	0No2
fluente	0O12
fluently	0?V1
flugbegleiter	05c1
fluid	0O31
fluida	0O42
fluido	0O62
fluwenti	0JJ1
fluência	09;1
flydende	0O81
flydende i skrift og tale	0O81
flydende modersmaal	0O91
flydende modersmal	0O91
flydende modersmål	0O91
flygvaerdinna	02N1
flygvardinna	02N1
flygvärdinna	02N1
flytande	0O:1
flytande i tal och skrift	0O:1
flytende	0O;1
flytende muntlig og skriftlig	0O;1
flyvert	0O<1
foarte bine	0Cl1
foarte bun	09F2
focus	0Ba1
fodrasz	0<^1
fodrász	0<^1
foerare	02N1
foerderung	08l1
foeredrag	0Lh1
foerening	0>S1
foerer	0;b1
foererkort	0931
foerestaandare	02N1
foeretag	0>S1
foerlag	0O=2
foerman	02N1
foersaekring	0>S1
foerskola	0O?2
foerskolan	0>S1
foerskollaerare	02N1
foerskollaerarexamen	0NF1
foerstapris	00K1
foerstaspraak	0OA1
foerstepraemie	0081
foerster	0301
foerstespraak	0OB1
foervaentad	0=<1
foireann	06@1
foiskola	0K52
foiskolai diploma	04[1
foldmero	0<^1
folkehoegskole	0;c1
folkehogskole	0;c1
folkehøgskole	0;c1
folkeskole	0K11
folkeskolens afgangsproeve	00D1
folkeskolens afgangsprove	00D1
folkeskolens afgangsprøve	00D1
folkhoegskola	0OC1
folkhogskola	0OC1
folkhögskola	0OC1
folyamatban	00m1
folyamatos	00m1
folyekony	0N61
folyekonyan	0N61
folyoirat	0H21
folyékony	0N61
folyékonyan	0N61
folyóirat	0H21
fomhar	0OD1
fond	0OE2
fondacija	06N1
fondas	03U1
fondateur	01e1
fondation	03<1
fondatoare	0241
fondator	0241
fondatore	02A1
fondatrice	05i2
fondazione	03V1
fondazzjoni	08A1
fonds	06E1
fonoaudiologa	01g1
fonoaudiologo	01g1
fonoaudióloga	01g1
fonoaudiólogo	01g1
fontanera	01L1
fontanero	01L1
foods	03D1
for	0OG1
foraar	0OH1
foraaret	0OH1
forar	0OH1
forare	02N1
foraret	0OH1
foras	0BY1
forbroir	03c1
forbróir	03c1
forderung	08l1
fordito	02F1
fordypning	0OI1
fordító	02F1
foredrag	0663
foreman	0231
forening	0=S3
forer	0;b1
forerkort	0931
forestandare	02N1
forester	0231
foretag	0>S1
forgeron	01e1
forhandlingsniveau	0O81
forkvinde	06`1
forlag	0OJ6
formacao complementar	0@>1
formacio professional	0An1
formacion profesional	0OP2
formacion profesional de grado superior	0Ao1
formació professional	0An1
formación profesional	0OP2
formación profesional de grado superior	0Ao1
formador	02H3
formadora	02H3
formadur	0>31
forman	02N1
formand	06`1
formann	0;b1
formateur	01e1
formation continue	0OR1
formation courte	0OR1
formatoare	0241
formator	0241
formatore	02A1
formatrice	05i2
formação complementar	0@>1
formaður	0>31
formen	05T1
formgivare	02N1
forn	03]1
fornaia	02A1
fornaio	02A1
forner	02K1
forritari	0>31
forsakring	0>S1
forscher	05c1
forsikring	0OS2
forskare	02N1
forsker	0632
forskola	0O?2
forskolan	0>S1
forskollarare	02N1
forskollararexamen	0NF1
forstapris	00K1
forstasprak	0OA1
forstepraemie	0081
forster	0301
forstesprak	0OB1
fortbildung	0OU2
fortgeschritten	0OW2
fortlaufend	04P1
fortsatt	0OY1
forvantad	0=<1
forventa	0OZ1
forventes	0O[1
forventet	0O\2
forår	0OH1
foråret	0OH1
fotograaf	01o1
fotograf	0O^7
fotografa	0=P3
fotografci	05T1
fotografer	02G1
fotografo	06a3
fotos	0<^1
fotoğrafçı	05T1
fotògraf	02K1
fotògrafa	02K1
fotógrafa	01L1
fotógrafo	03[2
fotós	0<^1
foundation	03D1
foundation degree	02d1
foundation diploma	02d1
foundation year	0:L1
founder	0231
fp	0Oe2
fp grado superior	0Ao1
fp i	0:Y1
fp ii	0Ao1
fr o m	0MR1
fr.o.m	0MR1
fra	0Og4
fra og med	0Ok2
fraan	0Om1
fraan och med	0MR1
fraedingur	0>31
fraesare	02N1
fraeser	05c1
fraiseur	01e1
framhaldsskoli	04>1
framhaldsskóli	04>1
framhaldsstig	0On1
framurskarandi	0Oo1
framúrskarandi	0Oo1
fran	0Om1
fran och med	0MR1
frasare	02N1
fraser	05c1
fratelli	03V1
frau	0P01
frazione	0?d1
freelance	0P12
freelancer	0CR2
freiberufler	08k1
freiberuflich	0P32
freiwilliges soziales jahr	08k1
fremragende	0O81
fresador	01L1
fresatore	02A1
frezar	0?61
frezeci	05T1
frezer	0P52
frezor	0241
frigoriste	01e1
friseur	05c1
frisoer	05[3
frisor	05[3
frisör	02N1
frisør	0632
fritidsledare	02N1
frivillig	05[3
frizer	0241
frm	01\1
from	0P72
fromager	01e1
fromagere	01e1
fromagère	01e1
frontend	07>1
fruehjahr	0P91
fruehling	0P91
fruhjahr	0P91
fruhling	0P91
fryzjer	02C1
fryzjerka	02C1
frá	0P:2
fräsare	02N1
fräser	05c1
från	0Om1
från och med	0MR1
fræðingur	0>31
frézař	0?61
frühjahr	0P91
frühling	0P91
fuehrer	0301
fuehrerin	0301
fuehrerschein	06Q1
fuer	0P<1
fuhrer	0301
fuhrerin	0301
fuhrerschein	06Q1
full professional	0?V1
full professional proficiency	0P=1
full stack	07>1
full-stack	07>1
fulltrui	0>31
fulltrúi	0>31
fully remote	0P>1
fundacao	02g1
fundacio	03]1
fundacion	07m1
fundació	03]1
fundación	07m1
fundacja	03C1
fundador	02H3
fundadora	02H3
fundatia	03N1
fundatie	03N1
fundação	02g1
fundația	03N1
fundație	03N1
fundiert	0P?1
fundierte kenntnisse	0P?1
fur	0P<1
futar	0<^1
futár	0<^1
fylkeskommune	0;41
fyrirlestur	0?a1
fyrirtaeki	0P@1
fyrirtæki	0P@1
fysioterapeut	05[3
fysioterapeutti	05^1
fysiotherapeut	01o1
fyzioterapeut	06l1
fz llc	00c1
fz-llc	00c1
fze	00c1
fàbrica	03]1
fábrica	0912
félag	06W1
félicitations du jury	0N51
féminin	0N?1
fényképész	0<^1
férfi	0NA1
férjezett	0K41
fómhar	0OD1
földmérő	0<^1
förare	02N1
förderung	08l1
föredrag	0Lh1
förening	0>S1
föreståndare	02N1
företag	0>S1
förlag	0O=2
förman	02N1
förskola	0O?2
förskolan	0>S1
förskollärare	02N1
förskollärarexamen	0NF1
förstapris	00K1
förstaspråk	0OA1
förster	0301
försäkring	0>S1
förväntad	0=<1
fører	0;b1
førerkort	0931
førstepræmie	0081
førstespråk	0OB1
führer	0301
führerin	0301
führerschein	06Q1
für	0P<1
fırıncı	05T1
fırını	03e1
főiskola	0K52
főiskolai diploma	04[1
g	03b1
gaard	0>S1
gada	0PA1
gade	0PB1
gadi	0PC1
gads	0PC1
gadu	0PC1
gaelscoil	01R1
gaertner	05c1
gaertnerei	03O1
gaffer	0231
galardon	01^1
galardón	01^1
gallery	03D1
galvaniseur	05c1
gamekeeper	0231
games	03D1
gamykla	03U1
ganadera	01L1
ganadero	01L1
ganador	01^1
ganadora	01^1
gang	0FA1
gano	03X1
ganske god	0?81
garage	0PD2
garcom	01g1
garconete	01g1
gard	0>S1
gardener	0231
gardien	01e1
gardienne	01e1
garson	05T1
gartner	0PF3
gartnerei	03O1
garzone	02A1
garçom	01g1
garçonete	01g1
gasse	0Aa1
gasthaus	08m1
gasthof	08m1
gastouder	01o1
gata	0PI3
gatan	0551
gate	0;51
gatve	0PL2
gatvė	03b1
gazeteci	05T1
gbr	00c1
gcp	01\1
gcse	00k2
gcses	00k2
gebr	08m1
gebruder	08m1
gebrueder	08m1
gebrüder	08m1
gecertificeerd	0=b1
ged	00k2
gegenwaertig	04P1
gegenwartig	04P1
gegenwärtig	04P1
gehuwd	0541
geimhreadh	0PN1
geldig t m	0PO1
geldig t/m	0PO1
geldig tot	0PO1
gelistirici	05T1
gelistiricisi	05T1
geliştirici	05T1
geliştiricisi	05T1
gemeente	0PP1
gemeinde	08m1
gemeinderat	0301
gemiddeld	0PQ2
gemiddeld cijfer	0B11
gemiddelde	0B11
gendarme	01e1
genel not ortalamasi	03X1
genel not ortalaması	03X1
generalitat	03]1
generell studiekompetanse	07V1
gennemsnit	0KJ1
genossenschaft	03O1
geodeta	02C1
geodetka	02C1
geologist	0231
geometer	05c1
geometra	02A1
geometre	01e1
gepland	0PS1
geplant	05d1
gepromoveerd	0I=1
gept	0<_1
gepubliceerd	07O1
gerai	0PT2
gerant	01e1
gerante	01e1
geras	0PV1
gerent	02K1
gerente	03[2
gering	05b1
germans	03]1
geros	0PV1
geruestbauer	05c1
gerustbauer	05c1
gerüstbauer	05c1
gesaellbrev	0PW1
gesallbrev	0PW1
gesamtnote	01K1
gesamtschule	0=@1
geschaeftsbereich	06_1
geschaeftsfuehrer	05c1
geschaftsbereich	06_1
geschaftsfuhrer	05c1
gescheiden	0541
geschieden	0PX1
geschäftsbereich	06_1
geschäftsführer	05c1
gesell	05c1
geselle	0301
gesellenbrief	01J1
gesellenpruefung	01J1
gesellenprufung	01J1
gesellenprüfung	01J1
gesellin	0301
gesellschaft	03O1
gestalter	05c1
gestionnaire	01e1
gestor	01g1
gestora	01g1
gestoria	08o2
gestoría	07m1
gesällbrev	0PW1
getrouwd	0541
getuigschrift	0=b1
gevorderd	0PY2
gg	0FA1
ggmbh	00c1
ghadu ghaddej	0=H1
ghalliem	05E1
ghalliema	05E1
gia su	0:>1
gia sư	0:>1
giai	0;?1
giai ba	0;?1
giai khuyen khich	0;?1
giai nhat	0;?1
giai nhi	0;?1
giai thuong	0;?1
giam doc	0:>1
giam sat	0:>1
giang vien	0:>1
giao hang	0:>1
giao hàng	0:>1
giao su	0:>1
giao tiep	0P[1
giao tiep co ban	0P[1
giao tiep tot	0P[1
giao tiếp	0P[1
giao tiếp cơ bản	0P[1
giao tiếp tốt	0P[1
giao vien	0:>1
giardiniera	02A1
giardiniere	02A1
giay chung nhan	0;=1
giay khen	0;?1
giay phep	0;=1
gie	00c1
giesser	05c1
gießer	05c1
gift	0P\4
giftur	0K:1
gimnazija	0475
gimnazium	0K52
gimnazjum	0461
gimnázium	0K52
gimtasis	0J;1
gimtoji	0J;1
gimtoji kalba	0J;1
gioi	0@71
giornalista	02A1
giris duzeyi	0<P1
giriş düzeyi	0<P1
giudice	02A1
giám sát	0:>1
giám đốc	0:>1
giáo sư	0:>1
giáo viên	0:>1
giải	0;?1
giải ba	0;?1
giải khuyến khích	0;?1
giải nhì	0;?1
giải nhất	0;?1
giải thưởng	0;?1
giảng viên	0:>1
giấy chứng nhận	0;=1
giấy khen	0;?1
giấy phép	0;=1
giỏi	0@71
gjaldkeri	0>31
gjennomsnitt	0P`1
glassblower	0231
glazier	0231
glazurnik	02C1
gledalisce	0>T1
gledališče	0>T1
glorieta	09P1
gmbh	00c1
gmbh & co	00c1
gmbh & co kg	00c1
gmbh & co. kg	00c1
gmina	03C1
go	0Pa1
go dti	0Pa1
go dti seo	05o1
go dtí	0Pa1
go dtí seo	05o1
gobernanta	01L1
gobierno	07m1
god	0Pb:
god kunnatta	0Pl1
goda	0Pm2
goda kunskaper	0Po1
goda kunskaper i tal och skrift	0O:1
godalga	00B1
gode	0Q01
gode kundskaber	0Q01
gode kunnskaper	0Q11
godina	0Q22
godine	0Q22
godkjenning	0Q42
godt	0Q64
goed	0Q:2
goede kennis	0Q<1
goethe	0<_1
goethe zertifikat	0<_1
goethe-zertifikat	0<_1
gold	00N1
gold medal	00N1
goldschmied	05c1
goldsmith	0231
gondozo	06G2
gondozó	06G2
gonullu	05T1
good	0Q=2
good knowledge	0Q?1
gorevli	05T1
gorevlisi	05T1
gostilna	0>T1
gott	0Pl1
gotu	0Q@1
gouvernante	01e1
government	03D1
governo	02g1
governor	0231
gpa	0QA2
graben	0Aa1
gracht	0F`1
grad	0QC4
grad ta' master	0QG1
gradam	0>_1
grade	00T1
gradinar	0241
gradinita	07^1
grado	0:X1
grado en	0:X1
grado medio	0:Y1
grado superior	0Ao1
grado universitario	0:X1
graduacao	0:E1
graduado escolar	0:Y1
graduat escolar	0<Q1
graduate certificate	0QH1
graduate degree	0QH1
graduate diploma	0QH1
graduate school	01Y1
graduated	09j1
graduating	0651
graduação	0:E1
graend	0551
grafica	0QI2
grafician	0241
graficka	0BA2
grafico	02A1
graficzka	02C1
grafik	0QK3
grafiker	05T1
grafikus	0<^1
grafička	0BA2
gramata	0Gn1
gramatvede	02_1
gramatvedis	02_1
grammar school	01Y1
grand	0551
grand debutant	0QN2
grand débutant	0QN2
grande ecole	01[1
grande école	01[1
grant	00N1
granted	09j1
graphiste	01e1
grau	0GL1
grau en	0GL1
grau mitja	0<Q1
grau mitjà	0<Q1
grau superior	0An1
gre	0<_1
greengrocer	0231
greenkeeper	0231
greetings	0QP1
greffier	01e1
greffiere	01e1
greffière	01e1
grein	0QQ2
griffier	01o1
grocer	0231
groep	02f1
groothandel	02f1
groundskeeper	0231
group	0QS2
groupe	03<1
grubu	03e1
grueezi	0QU1
gruender	05c1
gruezi	0QU1
grundare	0QV1
grunder	0QW2
grunderna	0QY2
grundkenntnis	05b1
grundkenntnisse	0<I2
grundkunskaper	0QY2
grundlaeggande	0QY2
grundlaeggande nivaa	0Q[1
grundlaeggende	0Q\2
grundlaegger	06`1
grundlagen	0<I2
grundlaggande	0QY2
grundlaggande niva	0Q[1
grundläggande	0QY2
grundläggande nivå	0Q[1
grundlæggende	0Q\2
grundlægger	06`1
grundniva	0Q[1
grundnivaa	0Q[1
grundnivå	0Q[1
grundschule	0=@1
grundskola	0OC1
grunnkunnatta	0Q^1
grunnkunnátta	0Q^1
grunnleggende	0Q_2
grunnlegger	0;b1
grunnnam	0:41
grunnnám	0:41
grunnskolaprof	0Qa1
grunnskoli	04>1
grunnskólapróf	0Qa1
grunnskóli	04>1
grunnthekking	0Qb1
grunnur	0Qc2
grunnþekking	0Qb1
grup	0Qe3
grup scolar	07^1
grup școlar	07^1
grupa	0Qh4
grupe	0Ql2
grupo	0912
grupp	0Qn1
gruppe	0Qo2
gruppen	0=S3
gruppenleiter	05c1
gruppo	03V1
grupul	03N1
grupė	0Ql2
grád	0R11
gráfica	02g1
gränd	0551
grüezi	0QU1
gründer	0QW2
grāmata	0Gn1
grāmatvede	02_1
grāmatvedis	02_1
grădinar	0241
grădinița	07^1
grădiniță	07^1
guanyador	01_1
guanyadora	01_1
guard	0231
guarderia	0?k1
guardería	0?k1
guardia giurata	02A1
guardo	01_1
guardó	01_1
gueltig bis	0>>1
guia de montana	01L1
guia turistica	03[2
guia turistico	03[2
guia turística	01g1
guia turístico	01g1
guida alpina	02A1
guida turistica	02A1
guide	0231
gultig bis	0>>1
gumnaasium	0R22
guncel	0?C1
gunumuz	0?C1
gurnal	07U1
gurnalist	05E1
guru	0R42
gut	0R62
gut in wort und schrift	0R81
gutachter	05c1
gute	0R81
gute grundkenntnisse	0<d1
gute kenntnisse	0R62
guten tag	0QU1
guvenlik gorevlisi	05T1
guz	0R91
guía de montaña	01L1
guía turística	01L1
guía turístico	01L1
gyakornok	08E2
gyar	04]2
gydytoja	02^1
gydytojas	02^1
gymnas	0;c1
gymnasial	0PW1
gymnasialabschluss	01J1
gymnasieexamen	0PW1
gymnasieskola	0OC1
gymnasiet	0OC1
gymnasieutbildning	0PW1
gymnasium	0R:5
gymnazium	0Mf2
gymnázium	0Mf2
gyogyszeresz	02F1
gyogyszertar	07X1
gyogytornasz	0<^1
gyoztes	0001
gyvenimo aprasymas	0R?1
gyvenimo aprašymas	0R?1
gyár	04]2
gyógyszertár	07X1
gyógyszerész	02F1
gyógytornász	0<^1
győztes	0001
gärtner	05c1
gärtnerei	03O1
gård	0>S1
géomètre	01e1
gérant	01e1
gérante	01e1
góð	0R@2
góð kunnátta	0Pl1
gönüllü	05T1
görevli	05T1
görevlisi	05T1
götu	0Q@1
gültig bis	0>>1
gümnaasium	0R22
güncel	0?C1
günümüz	0?C1
güvenlik görevlisi	05T1
güz	0R91
għadu għaddej	0=H1
għalliem	05E1
għalliema	05E1
h	0RB1
haandvaerker	06`1
habilitacao	0RC2
habilitacio	01h1
habilitacion	01i1
habilitació	01h1
habilitación	01i1
habilitacja	0J61
habilitation	0RE2
habilitação	0RC2
haccp	01\1
hackathon	0RG1
haedersbevisning	0081
haendler	05c1
hafta	0RH1
hai	0RI1
haigla	05A1
hairdresser	0231
hajadon	0K41
hakem	05T1
hakim	0RJ2
hala	0?C1
halado	0RL2
haladó	0RL2
halaman	0RN1
halasz	0<^1
halen	0?C1
halen devam ediyor	0?C1
hallinnoija	05^1
hallo	0RO3
hallo welt	0QU1
hallo zusammen	0QU1
halo	0RI1
halász	0<^1
hameau	0561
handel	0RR3
handelsakademie	0=@1
handelshoegskolan	0OC1
handelshogskolan	0OC1
handelshögskolan	0OC1
handelsskole	0K11
handlaeggare	02N1
handlaeggerska	02N1
handlaggare	02N1
handlaggerska	02N1
handledare	02N1
handler	0CF2
handlowiec	02C1
handläggare	02N1
handläggerska	02N1
handvaerker	06`1
handwerk	03O1
handwerksmeister	0451
hang	0RU2
hanke	0RW2
hari ini	0RY1
harifa	0RZ1
haritaci	05T1
haritacı	05T1
harjoittelija	05^1
hasic	06l1
hasič	06l1
haskoli	04>1
haskolinn	04>1
hasta	0R[1
hasta el presente	0291
hasta hoy	0291
hasta la actualidad	0291
hasta la fecha	0291
hastanesi	03e1
hasti	0R\1
hauptfach	0MW1
hauptschulabschluss	01J1
hauptschule	0=@1
hausmeister	05c1
hausnummer	05@1
haust	0R]2
haute ecole	01[1
haute école	01[1
haven	0PB1
havo	0R_2
havo diploma	0Ra1
havo-diploma	0Ra1
hazas	0K41
hb	00c1
hbo	0:R1
hbo bachelor	0:R1
hbo-bachelor	0:R1
hdr	0I61
he	0Rb1
hea	0Rc2
head	0231
head of	0231
head teacher	0231
headteacher	0231
health visitor	0231
hebamme	0301
hec	0BC1
heden	0Re1
heder	0091
hederlig omtale	0091
hedersomnaemnande	00K1
hedersomnamnande	00K1
hedersomnämnande	00K1
hederspris	0Rf2
heft	08^1
heftruckchauffeur	01o1
hegeszto	08E2
hegesztő	08E2
hei	0Rh2
heikko	04o1
heim	03O1
heisann	0Rj1
hej	0Rk3
hej pa dig	0Rn1
hej paa dig	0Rn1
hej på dig	0Rn1
hejsa	0Ro1
hejsan	0Rn1
hekim	05T1
helfer	05c1
hello	0S02
hello there	0QP1
hello world	0QP1
helló	0S21
helyettes	02F1
hem	0Ak1
hemsire	05T1
hemsiresi	05T1
hemşire	05T1
hemşiresi	05T1
hentes	0<^1
herausgeber	08^1
herbst	0S31
herec	0?61
herecka	0?61
herečka	0?61
herfst	0S41
herkese merhaba	0S51
hermanos	07m1
herr	0S61
het	0S71
hetkel	0S81
heute	04P1
hey	0QP1
hey there	0QP1
hf	0S92
hf eksamen	00D1
hf-eksamen	00D1
hhx	00D1
hi	0QP1
hi all	0QP1
hi everyone	0QP1
hi there	0QP1
hien gio	0<S1
hien nay	0<S1
hien tai	0<S1
hiep hoi	0;S1
hieu thuoc	0;S1
hieu truong	0:>1
high school	01Y1
high school degree	02e1
high school diploma	02e1
higher certificate	02d1
higher national diploma	02d1
highers	02e1
highly skilled	0S;1
highway	06C1
hilfskraft	0301
hingga	0S<1
hingga kini	0RY1
hingga saat ini	0RY1
hingga sekarang	0RY1
hinne	0S=1
hitsaaja	05^1
hivatal	0S>1
hiver	0S?1
hivern	0S@1
hiện giờ	0<S1
hiện nay	0<S1
hiện tại	0<S1
hiệp hội	0;S1
hiệu thuốc	0;S1
hiệu trưởng	0:>1
hja	0SA1
hjelp	0;b1
hjemmearbejde	0Nh1
hjemmekontor	0Ng1
hjá	0SA1
hkdse english	0<_1
hlid	0Q@1
hlr	0A<1
hlíð	0Q@1
hnc	0SB2
hnd	0SB2
ho	0SD1
ho so xin viec	0SE1
hoa si	0:>1
hoc bong	0;?1
hoc viec	0:>1
hoc vien	0E=1
hochschulabschluss	0:O1
hochschule	0SF2
hochschulreife	01J1
hodnoceni	0SH1
hodnocení	0SH1
hodnotenie	0SI1
hoegskola	0OC1
hoegskolan	0OC1
hoegskole	0;c1
hoegskoleexamen	0NF1
hoegskolefoerberedande	0PW1
hoegskoleingenjoer	0NF1
hoegskolekandidat	0@21
hoegskolen	0;c1
hoejskole	0K11
hoest	0SJ2
hoesten	0SJ2
hoeyskole	0;c1
hoeyskolen	0;c1
hof	0SL3
hogeschool	08N1
hogskola	0OC1
hogskolan	0OC1
hogskole	0;c1
hogskoleexamen	0NF1
hogskoleforberedande	0PW1
hogskoleingenjor	0NF1
hogskolekandidat	0@21
hogskolen	0;c1
hoi	0E91
hoi allemaal	0E91
hoi nghi	0:`1
hoi thao	0:`1
hoitaja	05^1
hoja de vida	0DJ1
hoje	08H1
hojskole	0K11
hola	0SO2
hola a todos	0=`1
holding	0SQ2
holdings	00c1
holt	0Q@1
hombre	0SS1
home	0RB1
home office	0ST4
homem	0SX1
homeoffice	0NC1
homme	0SY1
honap	0SD1
honnudur	0>31
honor	00N1
honorable mention	00N1
honors	00T1
honour	00N1
honourable mention	00N1
honours	00T1
honours degree	0:L1
hons	0:31
hoofd	0K91
hoofdstuk	07O1
hoofdstukken	07O1
hoofdvak	0381
hop tac xa	0;S1
hopital	03<1
hos	0SZ3
hos geldiniz	0S51
hospital	0S]5
hospoda	0Fa1
host	0Sb3
hosten	0SJ2
hostes	05T1
hostess	0Se2
hote	01e1
hote d'accueil	01e1
hotel	0SgB
hotelfach	05c1
hotell	0T93
hotelli	06U1
hotesse	01e1
house	06C1
housekeeper	0231
hovedfag	0Kh1
hovenier	01o1
hoy	0291
hoyskole	0;c1
hoyskolen	0;c1
hoş geldiniz	0S51
hr	07>1
hrsz	03g1
hsc	00E1
hsk	0<_1
htl	0BC1
htx	00D1
huan luyen vien	0:>1
hudebnik	0?61
hudebník	0?61
hudpleier	0;b1
hudterapeut	02N1
huidig	0Re1
huidige	0Re1
huissier	01e1
hukukcu	05T1
hukukçu	05T1
huolto	06U1
huong dan vien	0:>1
hurtownia	03C1
huvudaemne	02o1
huvudamne	02o1
huvudämne	02o1
huy chuong	0;?1
huy chương	0;?1
huyen	0Ak1
huyện	0Ak1
huấn luyện viên	0:>1
hybrid	0T<2
hybride	0T>1
hybrydowo	0T?1
hydraulik	02C1
hydrologist	0231
hyfsad	0T@1
hygieniapassi	03f1
hyva	0TA2
hyva taito	0TC1
hyvae	0TA2
hyvae taito	0TC1
hyvaet	0TC1
hyvat	0TC1
hyvä	0TA2
hyvä taito	0TC1
hyvät	0TC1
háskóli	04>1
háskólinn	04>1
házas	0K41
hâlen	0?C1
hâlâ	0?C1
händler	05c1
hästi	0R\1
håndværker	06`1
hædersbevisning	0081
hè	0Rb1
hét	0S71
hó	0SD1
hónap	0SD1
hótel	06W1
hôpital	03<1
hôte	01e1
hôte d'accueil	01e1
hôtel	03<1
hôtesse	01e1
högskola	0OC1
högskolan	0OC1
högskoleexamen	0NF1
högskoleförberedande	0PW1
högskoleingenjör	0NF1
hönnuður	0>31
höst	0TD1
hösten	0TD1
høgskole	0;c1
høgskolekandidat	0@21
høgskolen	0;c1
højskole	0K11
høst	0TE1
høsten	0TE1
høyskole	0;c1
høyskolen	0;c1
hướng dẫn viên	0:>1
hạng	0FX1
hẻm	0Ak1
họa sĩ	0:>1
học bổng	0;?1
học việc	0:>1
học viện	0E=1
hồ sơ xin việc	0SE1
hội nghị	0:`1
hội thảo	0:`1
hợp tác xã	0;S1
i	0TF6
i am	0TL1
i dag	0TM4
i fills	03]1
i helyezett	0001
i lathair	05o1
i láthair	05o1
i miejsce	0NY1
i s	00c1
i sambud	0K:1
i место	0TQ1
i'm	0TL1
i. helyezett	0001
i/s	00c1
iarna	0TR1
ib	00E1
ib diploma	02e1
icdl	01\1
ich bin	0TS1
ich heisse	0TS1
ich heiße	0TS1
ician	0TT1
idag	0TU3
idegenvezeto	0<^1
idegenvezető	0<^1
idioma materno	0TX1
idioma nativo	0>41
idirmheanach	0TY1
idirmheánach	0TY1
idnmeistari	0GV1
idnmenntun	0Qa1
idnskoli	04>1
idraulico	02A1
ieee	01f1
iela	0?E1
ielts	0<_1
ielā	0?E1
ies	0BC1
iesacejs	0TZ2
iesācējs	0TZ2
ifsi	01[1
ig	0T\2
igangvaerende	0T^1
igangværende	0T^1
igazgato	0T_2
igazgatosag	0Ca1
igazgató	0T_2
igazgatóság	0Ca1
igazolvany	0Ta1
igazolvány	0Ta1
ihk	0BC1
ihk abschluss	01J1
ihk-abschluss	01J1
ii miejsce	0NY1
iii miejsce	0NY1
iim	0BC1
iit	0BC1
ijazah	0Tb1
ijazah sma	0Tb1
ik ben	0Tc1
ik heet	0Tc1
iki	0Td1
iki dabar	0E71
iki dilli	05I1
iki siandien	0E71
iki siol	0E71
iki šiandien	0E71
iki šiol	0E71
ikincilik	0;h1
ikurejas	02^1
il mio nome e	0Te1
il mio nome è	0Te1
ilcesi	0?D1
ile	0Tf1
ileri	0BN2
ileri duzey	0BN2
ileri düzey	0BN2
ileri seviye	04D1
ilkbahar	0:_1
ilkokulu	04<1
illum	0=H1
illustrateur	01e1
illustratoer	0Tg2
illustrator	0Ti6
illustratore	02A1
illustratrice	05i2
illustratör	02N1
illustratør	0;b1
illusztrator	0<^1
illusztrátor	0<^1
illüstratör	05T1
ilsien matern	0>01
ilustrador	03[2
ilustradora	03[2
ilustrator	0To4
ilustratorka	02C1
ilustrátor	06l1
ilçesi	0?D1
im	0U31
imam	0231
ime projekta	0U41
imker	0301
immobiliare	03V1
imobiliaria	02g1
imobiliária	02g1
imone	03U1
imoneje	0U51
impasse	0561
impiegata	02A1
impiegato	02A1
importer	0231
impresa	03V1
in	0U61
in a relationship	0B41
in corso	0101
in corso di stampa	07E1
in curs	02>1
in essere	0101
in partnerschaft	0PX1
in press	01O1
in prezent	02>1
in progress	0CE1
in service training	0C^1
in-service training	0C^1
inc	00c1
incepand cu	0U71
incepator	0<U2
incorporated	00c1
indeks prestasi	0El1
indeks prestasi kumulatif	0El1
independent user	0Q?1
indirizzo	0CY1
individuali veikla	03U1
indkober	06`1
indkoeber	06`1
indkøber	06`1
industri	0=S3
industria	02g1
industrias	0912
industrie	03V1
industriemeister	0451
industrier	0>S1
industries	0U83
indústria	02g1
indústrias	02g1
indústries	03]1
infant school	01Y1
infermer	02K1
infermera	02K1
infermier	05E1
infermiera	0U;2
infermiere	02A1
infirmier	01e1
infirmiere	01e1
infirmière	01e1
informatiker	05c1
ing	0U=2
ingegner	0U?1
ingenier	0U@1
ingenieria superior	0UA1
ingenieria tecnica	0:X1
ingeniería superior	0UA1
ingeniería técnica	0:X1
ingenieur	0UB3
ingenieurbuero	03O1
ingenieurburo	03O1
ingenieurbüro	03O1
ingenioer	0632
ingenior	0632
ingeniør	0632
ingenjoer	02N1
ingenjor	02N1
ingenjör	02N1
inginer	0UE1
inginer diplomat	0GE1
inginier	05E1
ingrijitoare	0241
ingrijitor	0241
ingénieur	0UF1
inhaber	05c1
iniciante	0UG2
inkoepare	02N1
inkopare	02N1
inkoper	01o1
inköpare	02N1
inmobiliaria	07m1
inn	03D1
innealtoir	03c1
innealtóir	03c1
inniu	05o1
innkjoeper	0;b1
innkjoper	0;b1
innkjøper	0;b1
inriktning	02o1
insa	0BC1
insaat	03e1
insegnante	02A1
insener	01H1
insinoeoeri	0UI2
insinoeoeri (amk	0UK2
insinoori	0UI2
insinoori (amk	0UK2
insinyur	02G1
insinööri	0UI2
insinööri (amk	0UK2
inspectoare	0241
inspector	0JM2
instalater	0BA2
instalator	0241
instalatér	0?61
installateur	05c1
institiuid	01R1
institiúid	01R1
institut	0UMF
institutas	0Uc2
institute	0F82
institute of technology	01Y1
instituteur	01e1
instituto	0Ue4
institutrice	01e1
instituts	0Ui2
institutt	0Uk2
institutul	0Um2
instituut	0Uo4
instituutti	0V32
institūts	0Ui2
instructeur	01o1
instructor	0JM2
instruktoer	05[3
instruktor	0V57
instruktorka	02C1
instruktur	02G1
instruktör	02N1
instruktør	0632
instrutor	01g1
instrutora	01g1
instytut	0V<2
insurance	03D1
integrante	01g1
integrisane studije	0V>1
interactive	03D1
interimaire	01e1
intermedi	0V?2
intermedia	0VA2
intermediaire	0VC2
intermediar	0VE2
intermediar superior	0>51
intermediaria	0CI1
intermediario	0VG2
intermediario avancado	0>M1
intermediate	0VI2
intermedio	0VK6
intermedio alto	0VQ2
intermedio superiore	0?N1
intermediária	0CI1
intermediário	0VG2
intermediário avançado	0>M1
intermedju	0VS2
intermittent	01e1
intermittente	01e1
intermédiaire	0VC2
intermédio	0VG2
intermédio alto	0>M1
intern	0JM2
internat	0=@1
international baccalaureate	00k2
internetu	0VU1
interno	0?d1
interpreter	0231
interventi	07E1
intervento	07E1
intezet	0VV3
intyg	0<n2
intérimaire	01e1
intézet	0VV3
invatatoare	0241
invatator	0241
inverno	0VY2
investigador	02H3
investigadora	02L2
invierno	0V[1
invigilator	0231
invited talk	01O1
inz	0V\1
inzeniere	02_1
inzenieris	02_1
inzenir	0V]1
inzenjer	0V^2
inzenyr	0V`2
inzenyrske	0Vb1
inzenyrske studium	0Vb1
inzinier	0Vc1
inziniere	02^1
inzinierius	02^1
inzinierske	0Vd1
inzinierske studium	0Vd1
inzynier	0Ve2
inzynierskie	0V\1
inġinier	05E1
inşaat	03e1
inštalatér	0@Q1
inštitut	0Vg2
inštitút	0Vi2
inštruktor	05W1
inż	0V\1
inżynier	0Ve2
inżynierskie	0V\1
inženiere	02_1
inženieris	02_1
inženir	0V]1
inženjer	0V^2
inženýr	0V`2
inženýrské	0Vb1
inženýrské studium	0Vb1
inžinier	0Vc1
inžinierius	02^1
inžinierske	0Vd1
inžinierske štúdium	0Vd1
inžinierė	02^1
io sono	0Te1
iosh	01\1
ipasnieks	02_1
ipb	0M`1
ipk	0Vk2
ipma	01\1
ir	0I>1
iris	0?g1
iriseoir	03c1
irish leaving certificate	02e1
iroda	04]2
isbn	01f1
isci	05T1
iscisi	05T1
iscrizione	01I1
iscrizione all'albo	01I1
iskola	0K52
issa	0=H1
issiskyres	0Vm1
issn	01f1
issued	09j1
issued on	09j1
istekejusi	0Vm1
istitut	04E1
istituto	0Vn2
istituto professionale	01]1
istituto tecnico	01]1
istqb	01\1
istrazivac	05U2
istraživač	05U2
istruttore	02A1
istruttrice	02A1
itb	0BC1
itfaiyeci	05T1
itibaren	0W03
itil	01\1
itinerari	0>m1
itinerario	0LT1
its	01]1
iut	0W32
ivertinimas	0;61
iyi	0W52
iyi derecede	0W71
iyi duzeyde	0W71
iyi düzeyde	0W71
izdavac	0B92
izdavacka kuca	06N1
izdavač	0B92
izdavačka kuća	06N1
izdevnieciba	0W82
izdevniecība	0W82
izlaganje	0B92
izpit	0A;1
izstradatajs	02_1
izstrādātājs	02_1
izvorni govornik	0W:2
iðnmeistari	0GV1
iðnmenntun	0Qa1
iðnskóli	04>1
işçi	05T1
işçisi	05T1
išsiskyręs	0Vm1
ištekėjusi	0Vm1
j	0W<1
j d o o	00c1
j.d.o.o	00c1
ja	0W=1
jaar	0W>1
jaesen	05^1
jag aer	0W?1
jag ar	0W?1
jag heter	0W?1
jag är	0W?1
jahr	0W<1
jahrbuch	08^1
jahre	0W<1
jahren	0W<1
jahrgangsbeste	00:1
jahrgangsbester	00:1
jaksa	02G1
jalan	0FA1
janitor	0231
jaosto	0HB1
jar	0W@1
jarak jauh	0EI1
jardineira	01g1
jardineiro	01g1
jardinera	01L1
jardinero	01L1
jardinier	01e1
jardiniere	01e1
jardinière	01e1
jaren	0W>1
jaro	0WA1
jasen	05^1
jatekvezeto	0<^1
jatkuu	0JV1
jazykovy certifikat	0WB1
jazykový certifikát	0WB1
jd	0E11
je m'appelle	0WC1
je suis	0WC1
jedinica	0WD2
jednatel	06l1
jednolite studia magisterskie	0WF1
jefa	01L1
jefe	01L1
jeg er	0WG2
jeg hedder	0WI1
jeg heter	0WJ1
jelen	00m1
jelenig	00m1
jelenleg	00m1
jelenlegi	00m1
jeles	08O1
jesen	0WK4
jeseň	0WO1
jesien	0WP1
jesienia	0WP1
jesienią	0WP1
jesień	0WP1
jestem	0WQ1
jetzt	04P1
jeweler	0231
jezyk ojczysty	0J<1
jl	0FA1
jlpt	0<_1
jmenuji se	0WR1
jo	0WS2
job d'ete	01e1
job d'été	01e1
jobs d'ete	01e1
jobs d'été	01e1
jogasz	02F1
jogositvany	0WU1
jogosítvány	0WU1
jogász	02F1
johtaja	05^1
joiner	0231
jordemoder	06`1
jordmor	0;b1
jornada de formacion	0DO1
jornada de formación	0DO1
jornadas	01k1
jornalista	01g1
journal	0WV2
journalist	0WX7
journaliste	01e1
journals	01O1
journeyman	02e1
jsem	0WR1
juara	06;1
juara 1	06;1
juara i	06;1
jud	04a1
judecator	0241
judecător	0241
judetul	04a1
județul	04a1
judge	0231
judr	0Cb2
juez	01L1
jueza	01L1
jugendleiter	05c1
juggler	0231
juhataja	01H1
juhendaja	01H1
juhiluba	0W_1
juht	01H1
juiz	01g1
juiza	01g1
julkaistu	0LQ1
julkaisu	07S2
junta	07m1
jurist	0W`7
jurista	01L1
juriste	0Wg2
juristi	05^1
jurists	02_1
jurnal	0::1
jurnalis	02G1
jurnalist	0241
jurnalista	0241
jurnalistă	0241
juror	0231
juru masak	02G1
juru ukur	02G1
jurusan	0=]1
jusqu'a	0Wi1
jusqu'a aujourd'hui	00_1
jusqu'a present	00_1
jusqu'au	0Wi1
jusqu'à	0Wi1
jusqu'à aujourd'hui	00_1
jusqu'à présent	00_1
juíza	01g1
játékvezető	0<^1
jäsen	05^1
jó	0WS2
język ojczysty	0J<1
k	0<T1
k k	00c1
k.k	00c1
kaantaja	05^1
kaari	08c1
kab	0FA1
kabupaten	0FA1
kadar	0Wj2
kade	0F`1
kadernice	0?61
kadernik	0?61
kadeřnice	0?61
kadeřník	0?61
kadin	0<T1
kadın	0<T1
kaeaentaejae	05^1
kaesittelijae	05^1
kaesolev	0S81
kaesoleva ajani	0S81
kaetiloe	05^1
kafe	07n1
kafli	0?a1
kaksikielinen	02n1
kakskeelne	0Kg1
kalastaja	05^1
kalauz	0<^1
kalfa	05T1
kameraman	0Wl2
kameramann	0301
kameramen	02G1
kammer	03O1
kamrer	02N1
kancelar	0Fa1
kancelaria	0Wn2
kancelarija	06N1
kancelária	03T1
kancelář	0Fa1
kandidaatti	0UK2
kandidat	0X02
kandidatexamen	0NF1
kandidatgrad	0?n1
kandidatprogram	0NF1
kandidatsprof	0X21
kandidatuddannelse	0?n1
kandídatspróf	0X21
kansanopisto	04C1
kantor	07n1
kanzlei	03O1
kapici	05T1
kapitaen	0301
kapitan	0301
kapitel	0X33
kapitlu	07U1
kapitola	0X62
kapittel	0X81
kapitän	0301
kapper	01o1
kapster	01o1
kapıcı	05T1
kar	0K52
karakter	0X92
karakterar	0P`1
karaktergennemsnit	0KJ1
karaktersnitt	0P`1
karl	0X;1
karlkyns	0X;1
karlmadur	0X;1
karlmaður	0X;1
karosszerialakatos	0<^1
karosszérialakatos	0<^1
karyawan	02G1
kasap	05T1
kasir	02G1
kasittelija	05^1
kasiyer	05T1
kasjer	02C1
kasjerka	02C1
kassamedewerker	01o1
kassanhoitaja	05^1
kassemedarbejder	06`1
kassenwart	0301
kasserer	0632
kassier	01o1
kassierer	05c1
kassoer	02N1
kassoerska	02N1
kassor	02N1
kassorska	02N1
kassör	02N1
kassörska	02N1
kasvataja	01H1
kat	0?D1
kat gorevlisi	05T1
kat görevlisi	05T1
katilo	05^1
katona	0<^1
katu	08c1
kauffrau	0301
kaufhaus	03O1
kaufmann	0301
kaugtoo	0X<1
kaugtöö	0X<1
kauplus	05A1
kauppa	06U1
kauppakorkeakoulu	04C1
kauppatieteiden maisteri	0GO1
kaupunki	0X=1
kawaler	0X>1
kawin	0=61
kaynakci	05T1
kaynakçı	05T1
kazaliste	0X?1
kazalište	0X?1
kbr	09Y1
ke toan	0:>1
ke toan truong	0:>1
kebun	07n1
kec	0FA1
kecamatan	0FA1
keeper	0TT1
kehittaejae	05^1
kehittaja	05^1
kehittäjä	05^1
kel	0FA1
kelias	03b1
kellner	08k1
kellnerin	08k1
kelner	02C1
kelnerka	02C1
kelompok	07n1
kelurahan	0FA1
kementerian	07n1
kendskab	0X@1
kennari	0>31
kepala	02G1
kepesites	0>A2
keppni	00;1
kepykla	03U1
kepzes	0XA2
kertesz	0<^1
kertész	0<^1
kesa	0XC1
kesae	0XC1
kesaetyoentekijae	05^1
kesatyontekija	05^1
kesk eriharidus	0XD1
kesk-eriharidus	0XD1
keskeriharidus	0XE1
keskharidus	0XD1
keskhinne	0S=1
keskiarvo	07Z1
keskitaso	0XF2
keskitasoinen	0XH1
keskkool	03h1
keskmine	0XI1
keskmine hinne	0S=1
kesktase	0XJ2
kesktasemel	0XI1
keskus	0XL2
keskustelutaito	0XH1
kestab	0S81
kesä	0XC1
kesätyöntekijä	05^1
ketnyelvu	06>1
ketua	02G1
kevad	0XN1
kevaet	0XO1
kevat	0XO1
kevät	0XO1
key account manager	07>1
key holder	0231
key worker	0231
keyholder	0231
keynote	01O1
keynotes	01O1
kezdo	0XP2
kezdő	0XP2
kft	00c1
kg	00c1
kgaa	00c1
kha	0XR2
khach san	0;S1
khoa	0XT3
khoa hoc	0XW2
khoá học	0XY1
khu	0Ak1
khá	0XR2
khách sạn	0;S1
khóa học	0XW2
kiado	0XZ3
kiadó	0XZ3
kiem soat vien	0:>1
kiem toan vien	0:>1
kien truc su	0:>1
kierowca	02C1
kierowniczka	02C1
kierownik	02C1
kierunek	0X]1
kiitettaevae	0LH1
kiitettava	0LH1
kiitettävä	0LH1
kilpailu	06V1
kimyager	05T1
kincstarnok	0<^1
kincstárnok	0<^1
kindergarten	0X^2
kinderpfleger	05c1
kindlustus	05A1
kinesitherapeute	01e1
kinetoterapeut	0241
kini	0RY1
kinésithérapeute	01e1
kirja	07S2
kirjakauppias	05^1
kirjanpitaejae	05^1
kirjanpitaja	05^1
kirjanpitäjä	05^1
kirjasto	06U1
kirjastonhoitaja	05^1
kirjastus	0X`2
kirvesmies	05^1
kis	0Xb1
kitabi	0=e1
kitabı	0=e1
kitap	0=e1
kitap bolumu	0=e1
kitap bölümü	0=e1
kitapci	05T1
kitapçı	05T1
kitchen	03D1
kitchen hand	0231
kitchen porter	0231
kituntetes	0001
kitunteteses	08O1
kitüntetés	0001
kitüntetéses	08O1
kivalo	0Xc3
kiváló	0Xc3
kiến trúc sư	0:>1
kiểm soát viên	0:>1
kiểm toán viên	0:>1
kjennskap	0Xf1
kk	0Xg2
kleermaker	01o1
kleuterschool	08N1
kliinik	05A1
kliniek	02f1
klinigi	03e1
klinik	0Xi4
klinika	0Xm9
klinikk	0;41
klinikka	06U1
klinikum	03O1
kliniği	03e1
klīnika	06E1
kniha	0X62
knihkupec	0?61
knihovn	06l1
knihovna	0Fa1
knihovnice	0?61
knihovnik	0BA2
knihovník	0BA2
kniznica	03T1
knižnica	03T1
knjiga	0Y63
knjiznica	0Y92
knjiznicar	0Y;2
knjižnica	0Y92
knjižničar	0Y;2
knyga	0Y=1
kobieta	0Y>1
koch	0301
kochin	0301
kock	02N1
kod	0Y?2
koechin	0301
koerekort	0A81
koerier	01o1
koerkort	0<n2
kogumik	03d1
kohtalainen	0XH1
kok	0YA2
koki	02G1
kokk	0YC2
kokki	05^1
kokkur	0>31
koledza	04B1
koledzas diploms	0YE1
koledža	04B1
koledžas diploms	0YE1
kolegija	0EJ1
kolegium	0461
kolej	04<1
koleji	04<1
kolledz	03h1
kolledž	03h1
kolleg	0=@1
kollegium	0YF1
kollégium	0YF1
kolumni	0LQ1
komanda	0YG2
komercialist	05W1
komercijalist	0YI1
komercijalista	0781
kommissionierer	05c1
kommun	0>S1
kommune	0YJ4
kompanija	0YN2
kompetansebevis	0931
kompetisi	06;1
komplek	0FA1
komponist	05c1
kompānija	06E1
komunikativna	0YP1
komunikativne	0YP1
komunikativni	0YQ1
komunikativní	0YQ1
komunikatywnie	0Hi1
komunikatywny	0Hi1
komunikatívna	0YP1
komunikatívne	0YP1
komuves	0<^1
komvux	0YR1
kona	0YS1
konatel	08]1
konateľ	08]1
koncernen	0>S1
kondiittori	05^1
konditor	0YT4
konduktoeoeri	05^1
konduktoer	0Tg2
konduktoori	05^1
konduktor	0YX4
konduktorka	02C1
konduktör	02N1
konduktööri	05^1
konduktør	0;b1
kondüktör	05T1
koneistaja	05^1
konferanse	0X81
konferansi	0=e1
konferansı	0=e1
konferenca	0Y\1
konference	0Y]3
konferencia	0Y`2
konferencija	0Yb3
konferencja	07W1
konferens	0Ye2
konferensi	0::1
konferenssi	0LQ1
konferenz	08^1
konferenza	07U1
kongresi	0=e1
konkurranse	0Yg1
konkurrence	0Yh1
konkurs	0NY1
konkursas	06D1
konkursie	0NY1
konkurss	0Yi2
konobar	05U2
konserni	06U1
konservatorij	0KG1
konservatorija	0EJ1
konservatorio	04C1
konservatorium	0Yk3
konservatuvari	04<1
konservatuvarı	04<1
konserwatorium	0461
konsulent	0Yn3
konsult	0Z12
konsultan	02G1
konsultant	0Z33
konsultantas	02^1
konsultante	02\2
konsultantka	02C1
konsultants	02_1
konsultantė	02^1
konsultti	05^1
kontor	0L51
kontsern	05A1
konverents	03d1
konversationsniveau	0<d1
konversationssicher	0<d1
konverzacijski	0Z62
konverzacna	0Z81
konverzacni	0Z91
konverzačná	0Z81
konverzační	0Z91
konyv	0B22
konyvelo	08E2
konyvkereskedo	0<^1
konyvtar	04]2
konyvtaros	08E2
konzern	03O1
konzervator	0Di1
konzervatorium	0Z:2
konzervatoř	0Di1
konzervatórium	0Z:2
konzultant	0Z<3
kool	03h1
koolitus	0KH1
koolituskeskus	03h1
kooperatifi	03e1
koordinaator	01H1
koordinaattori	05^1
koordinator	0Z?<
koordinatore	02\2
koordinatorius	02^1
koordinators	02_1
koordinatoru	05T1
koordinatorė	02^1
koordinatur	05E1
koordinatör	05T1
koordinatörü	05T1
koordinátor	0ZK3
koordynator	02C1
koordynatorka	02C1
koperasi	07n1
kops	0ZN1
kopš	0ZN1
korekort	0A81
korektor	0ZO2
korektorka	02C1
korgkool	03h1
korgtase	0ZQ1
korhaz	04]2
korkeakoulu	04C1
korkort	0<n2
korrektor	0<^1
korrekturlaesare	02N1
korrekturlaeser	06`1
korrekturlasare	02N1
korrekturleser	0;b1
korrekturläsare	02N1
korrekturlæser	06`1
kortti	0ZR1
korut	03g1
kosmeticka	0?61
kosmetiker	05c1
kosmetička	0?61
kosmetolog	06`1
kosmetologi	05^1
kosmetyczka	02C1
kota	0FA1
kotet	0H21
koulu	04C1
kouluttaja	05^1
koulutusohjelma	0ZS1
koulutuspaeivae	0ZT1
koulutuspaiva	0ZT1
koulutuspäivä	0ZT1
kovacs	0<^1
kovar	0?61
kovács	0<^1
kovář	0?61
kowal	02C1
koyu	0?D1
koz	03g1
kozepes	0ZU2
kozepesen	0ZW1
kozepfelsofok	0ZX1
kozepfok	0ZW1
kozepfok felett	0ZX1
kozepfoku	0ZW1
kozephalado	0N41
kozepiskola	0YF1
kozepszint	0N41
kozepszintu	0N41
kozgazdasz	02F1
kozjegyzo	0<^1
kozmetikus	0<^1
kozpont	07X1
krajums	0Gn1
kranfuehrer	05c1
kranfuhrer	05c1
kranführer	05c1
krankenhaus	03O1
krawcowa	02C1
krawiec	02C1
krejci	0?61
krejčí	0?61
kreuz	03O1
kronik	0371
kronikk	0X81
krt	03g1
kryptis	0ZY1
krājums	0Gn1
ksiazeczka	0AL1
ksiazka	07W1
ksiegarz	02C1
ksiegowa	02C1
ksiegowy	02C1
książeczka	0AL1
książka	07W1
księgarz	02C1
księgowa	02C1
księgowy	02C1
kth	0YR1
ktieb	07U1
kuafor	05T1
kuaför	05T1
kuchar	02`2
kucharka	02C1
kucharz	02C1
kuchař	06l1
kuchár	08]1
kuester	0301
kuhar	0Y;2
kuja	08c1
kuljettaja	05^1
kullegg	04E1
kulleġġ	04E1
kulondij	0001
kumpanija	08A1
kunde	0ZZ1
kuni	0Z[1
kunniamaininta	0071
kunsill lokali	08A1
kunta	06U1
kurang	0EK2
kurator	0Z\2
kurier	0Z^2
kurierka	02C1
kurir	02G1
kurs	0Z`<
kursai	08M1
kursi	06F1
kurssi	0Zl3
kursu	0Zo3
kursus	0[24
kurucu	05T1
kurucusu	05T1
kurye	05T1
kuryr	0?61
kurz	0[64
kurýr	0?61
kustantaja	0LQ1
kustantamo	06U1
kuster	0301
kutato	02F1
kutató	02F1
kutseharidus	0XD1
kutsekool	03h1
kutsetunnistus	0W_1
kutuphaneci	05T1
kutuphanesi	03e1
kuu	0[:1
kuud	0[:1
kuukausi	0[;1
kuukautta	0[;1
kuvar	0[<1
kuvittaja	05^1
kvalificerad yrkesutbildning	0[=1
kvenkyns	0YS1
kvetinar	06l1
kvinde	0[>1
kvinna	0[?1
kvinne	0[@1
květinář	06l1
kwartalnik	07W1
kwekerij	02f1
ky	00c1
ky su	0[A2
ky thuat vien	0:>1
ky yeu	0:`1
kypare	02N1
käesolev	0S81
käesoleva ajani	0S81
käsittelijä	05^1
kätilö	05^1
kääntäjä	05^1
képesítés	0>A2
képzés	0XA2
kétnyelvű	06>1
kórház	04]2
kõrgkool	03h1
kõrgtase	0ZQ1
köchin	0301
könyv	0B22
könyvelő	08E2
könyvkereskedő	0<^1
könyvtár	04]2
könyvtáros	08E2
körkort	0<n2
körút	03g1
kötet	0H21
köyü	0?D1
köz	03g1
közepes	0ZU2
közepesen	0ZW1
közgazdász	02F1
közjegyző	0<^1
központ	07X1
középfelsőfok	0ZX1
középfok	0ZW1
középfok felett	0ZX1
középfokú	0ZW1
középhaladó	0N41
középiskola	0YF1
középszint	0N41
középszintű	0N41
kørekort	0A81
különdíj	0001
küster	0301
kütüphaneci	05T1
kütüphanesi	03e1
kış	0Xb1
kőműves	0<^1
kế toán	0:>1
kế toán trưởng	0:>1
kỷ yếu	0:`1
kỹ sư	0[A2
kỹ thuật viên	0:>1
l	0[C1
l'actualitat	02:1
la	0[D2
la actualidad	0291
la distanta	0EX1
la distanță	0EX1
la fecha	0291
la zi	02>1
laakari	05^1
laan	0F`1
labai gerai	08d2
labas	0[F1
labas zinasanas	0[F1
labas zināšanas	0[F1
labi	0[G2
labor	0[I2
laborans	0<^1
laborant	06j2
laboratoire	03<1
laboratoires	03<1
laborator	0[K2
laboratori	0[M2
laboratories	03D1
laboratorij	0Y92
laboratorija	0[O3
laboratorio	0[R5
laboratorios	0912
laboratoris	03]1
laboratorium	0[W7
laboratory	03D1
laboratoř	0Fa1
laboratuvari	03e1
laboratuvarı	03e1
laboratório	02g1
laboratórios	02g1
laboratórium	0[^2
laborer	0231
laboráns	0<^1
labourer	0231
labs	0[`2
lacatus	0241
lackerare	02N1
lackierer	05c1
laeaekaeri	05^1
laege	06`1
laegergaarden	0>S1
laehetti	05^1
laehihoitaja	0[b2
laehtien	0[d2
laekare	02N1
laeknir	0>31
laensstyrelsen	0K21
laerare	02N1
laerarhoegskola	0OC1
laerarvikarie	02N1
laerer	0632
laerling	0[f3
laesare	02N1
lagerarbetare	02N1
lagergarden	0>S1
lagerist	05c1
lagermedarbeider	0;b1
lagermedarbejder	06`1
laget	0;41
lahetti	05^1
lahihoitaja	0[b2
lahtien	0[d2
lahutatud	01G1
lai xe	0:>1
laisvai	0[i1
laitos	06U1
lajang	0=61
lakare	02N1
lakatos	0T_2
laki laki	0[C1
laki-laki	0[C1
lakiernik	02C1
lakyrnik	0?61
lakýrník	0?61
lampista	02K1
lana	07]1
lancar	04F1
landkreis	08m1
landmaaler	0632
landmaler	0632
landmand	06`1
landmeter	01o1
landmåler	0632
landwirt	05c1
lane	06C1
languagecert	0<_1
langue maternelle	0[j1
langue natale	0[j1
lanjutan	0[k2
lansstyrelsen	0K21
lantbrukare	02N1
lantmaetare	02N1
lantmatare	02N1
lantmätare	02N1
lap	0H21
lap trinh vien	0:>1
larare	02N1
lararhogskola	0OC1
lararvikarie	02N1
largo	0[m2
larling	0QV1
lasare	02N1
lasser	01o1
lasteaed	03h1
lastenhoitaja	05^1
lastnica	0Eh1
lastnik	0Eh1
lat	0[o1
lata	0[o1
latem	0\01
lato	0\01
lato sensu	0LY1
laufend	04P1
laukums	0?E1
laulaja	05^1
laurea	0GD1
laurea breve	0GD1
laurea in	0GD1
laurea magistrale	0\11
laurea quinquennale	0\11
laurea specialistica	0\11
laurea triennale	0GD1
laurea vecchio ordinamento	0\11
laureat	0\22
laureata in	0GD1
laureatas	06D1
laureate	00L1
laureatka	0NY1
laureato in	0GD1
lauréat	00L1
lauréate	00L1
lavapiatti	02A1
law school	01Y1
lawyer	0231
lda	00c1
le tan	0:>1
leabhar	0?g1
leacht	0?g1
leachtoir	03c1
lead	0231
leader	0231
learning	0\41
leaving cert	02e1
leaving certificate	02e1
lebenslauf	0=F1
lector	0241
lecture	01O1
lecturer	0231
lectures	01O1
ledamot	02N1
ledare	02N1
leder	0632
ledig	0PX1
leed	01\1
leerkracht	01o1
leerling	0\52
legat	0Yh1
lege	0;b1
legitimation	0<n2
legiutas kisero	0<^1
lehrabschluss	01J1
lehranstalt	0=@1
lehre	01J1
lehre als	01J1
lehre zum	01J1
lehrer	05c1
lehrgang	0OU2
lehrling	05c1
lehrstuhl	0\73
lehti	0\:1
lehtiartikkeli	0LQ1
lehtori	05^1
leidbeinandi	0>31
leider	01o1
leidinys	0Y=1
leidsogumadur	0>31
leidster	01o1
leidykla	0\;2
leikhus	06W1
leikhús	06W1
leikskoli	04>1
leikskóli	04>1
leipomo	06U1
leipuri	05^1
leirleder	0;b1
leiter	05c1
leitung	0301
leiðbeinandi	0>31
leiðsögumaður	0>31
lekar	0\=3
lekaren	03T1
lekarka	02C1
lekarn	06l1
lekarna	0\@2
lekarnicka	0@Q1
lekarnik	0@Q1
lekarz	02C1
lektor	0\B9
lektorin	0301
lektorka	02C1
lektors	02_1
lekár	08]1
lekáreň	03T1
lekárnik	0@Q1
lekárnička	0@Q1
lembaga	07n1
lengua madre	0TX1
lengua materna	0TX1
lengua nativa	0TX1
lente	0\K1
lentoemaentae	05^1
lentoemanta	05^1
lentoemäntä	05^1
leraar	01o1
lerares	01o1
let	0\L2
leta	0\N1
leti	0\N1
leto	0\O4
letrada	01L1
letrado	01L1
letters	01O1
lettur	05E1
letuska	0?61
letuška	0?61
level 2 diploma	02e1
level 3 diploma	02e1
level 4 diploma	02d1
level 5 diploma	02d1
leveltaros	0<^1
levnadsbeskrivning	0\S1
levnedslob	0\T1
levnedsloeb	0\T1
levnedsløb	0\T1
levnetsloep	0\U1
levnetslop	0\U1
levnetsløp	0\U1
levéltáros	0<^1
leyfi	0\V2
lezing	0\X2
lezingen	07O1
lgh	0>h1
lia	0;51
libraia	02A1
libraio	02A1
libraire	01e1
librairie	03<1
librar	0241
librarian	0231
library	03D1
librera	01L1
librero	01L1
libri	07E1
libro	0\Z2
libros	01k1
lic	0V\1
licejs	04B1
licejus	0EJ1
licenca	0\\4
licence	0\`5
licence pro	0:=1
licence professionnelle	0:=1
licencia	0\e2
licenciada	0:E1
licenciada en	0UA1
licenciado	0:E1
licenciado en	0UA1
licenciatura	0\g2
licencija	0\i2
licencja	0AL1
licencjackie	0V\1
licencjat	0V\1
licens	0\k2
license	01c1
licensed	01c1
licenta	0\m2
licentiat	0GE1
licentiata	0GE1
licentiatexamen	0Go1
licentie	0@j2
licenza	01I1
licenza media	0GG1
licenzja	0AI1
licença	0@H1
licențiat	0GE1
licențiată	0GE1
licență	0\m2
liceo	0\o2
liceu	0]12
liceul	07^1
liceum	0461
licėjus	0EJ1
lider	0]35
lideri	05T1
liderka	02C1
lidt kendskab	0<j1
lidz	0]81
lidz sim	0]91
lidz sim bridim	0]91
lieutenant	0231
lifeguard	0231
ligonine	03U1
ligoninė	03U1
liitto	06U1
lijecnica	0>C1
lijecnik	0>C1
liječnica	0>C1
liječnik	0>C1
limba materna	0=n1
limba maternă	0=n1
limbă maternă	0=n1
limited	0]:2
limited working	0B\1
limited working proficiency	0B\1
lingua madre	0]<1
lingua materna	0]=2
lingua nativa	0>41
linguaskill	0<_1
lingwa materna	0>01
linja	0ZS1
linje	0MX2
linnavalitsus	05A1
liofa	05H1
lisans	0B01
lisans derecesi	0B01
lisans mezunu	0B01
lisansi	0=51
lisansı	0=51
lise	0]?2
lise diplomasi	0]A1
lise diploması	0]A1
lise mezunu	0]A1
lisens	0931
lisensi	0=?1
lisensiaatti	0NE1
lisenssi	03f1
lisesi	04<1
listonos	06l1
listonosz	02C1
listonoszka	02C1
listonoš	06l1
litil	0Q^1
litsents	0W_1
litt	0<k1
livello avanzato	09M1
livello base	0C41
livello intermedio	0Gg1
livre	01n1
livreira	01g1
livreiro	01g1
livres	01n1
livreur	01e1
livreuse	01e1
livro	05J1
livros	05J1
lizenz	0]B2
lizenziat	0G21
liċenzja	0AI1
ljekarna	0X?1
ljekarnik	0>C1
ljeto	0]D1
ll b	0:31
ll m	0Fg1
ll.b	0:31
ll.m	0Fg1
llar d'infants	01Z1
llb	0:31
llc	00c1
llengua materna	0]E1
llengua nativa	0]E1
llibre	0@C1
llicencia	01h1
llicenciada en	0]F1
llicenciat en	0]F1
llicenciatura	0]F1
llicència	01h1
llm	0Fg1
llp	00c1
ln	06C1
loader	0231
loai gioi	0FX1
loai kha	0FX1
loai xuat sac	0FX1
loc	0?d1
localita	0?d1
località	0?d1
locen	0]G1
locena	0]G1
locul 1	0?U1
locul i	0?U1
locuteur natif	0[j1
logfraedingur	0>31
logisticien	01e1
logisticienne	01e1
logistics	03D1
logistik	03O1
logopaed	06`1
logoped	0]H4
logopeda	0]L2
logopedist	0HK1
logopedista	02A1
logopedus	0<^1
logopæd	06`1
logopédus	0<^1
loja	02g1
lojas	02g1
lojistik	03e1
lokakarya	0]N1
lokfoerare	02N1
lokfoerer	0;b1
lokforare	02N1
lokforer	0;b1
lokfuehrer	05c1
lokfuhrer	05c1
lokförare	02N1
lokfører	0;b1
lokführer	05c1
lokomotivfoerer	06`1
lokomotivforer	06`1
lokomotivfører	06`1
lomba	06;1
loodgieter	01o1
lop tap huan	0XY1
lopend	0Re1
lote	04W1
loti labi	08_2
lotissement	0561
lower second	00T1
ločen	0]G1
ločena	0]G1
loại giỏi	0FX1
loại khá	0FX1
loại xuất sắc	0FX1
ltd	00c1
ltd sti	00c1
ltd. şti	00c1
ltda	00c1
lts	0Ra1
lu ecrit parle	0CZ1
lu hanh	0;S1
lu parle ecrit	0CZ1
lu, parlé, écrit	0CZ1
lu, écrit, parlé	0CZ1
luan an	0:`1
luat su	0:>1
luba	0]O2
lucrare	07D1
luento	0\:1
lugar	04W1
lukanda	08A1
lukio	04C1
lukion oppimaara	05D1
lukion oppimaeaerae	05D1
lukion oppimäärä	05D1
luku	0LQ1
lulus	0]Q1
lumberjack	0231
luna	0]R1
lungomare	0?d1
luni	0]R1
lună	0]R1
lupa	0ZR1
luthier	0231
lutseum	03h1
luu loat	0@71
luận án	0:`1
luật sư	0:>1
ly lich	0SE1
lycee	01[1
lyceum	0]S3
lycée	01[1
lyzeum	0=@1
lái xe	0:>1
lána	07]1
lägergården	0>S1
lähetti	05^1
lähihoitaja	0[b2
lähtien	0[d2
läkare	02N1
länsstyrelsen	0K21
lärare	02N1
lärarhögskola	0OC1
lärarvikarie	02N1
lärling	0QV1
läsare	02N1
lääkäri	05^1
læge	06`1
læknir	0>31
lærer	0632
lærling	0632
léacht	0?g1
léachtóir	03c1
légiutas-kísérő	0<^1
lékař	06l1
lékárn	06l1
lékárna	0Fa1
léto	0]V1
líder	03[2
língua materna	0>41
língua nativa	0>41
líofa	05H1
lítil	0Q^1
lögfræðingur	0>31
lütseum	03h1
lý lịch	0SE1
lýceum	0]W1
lăcătuș	0241
līdz	0]81
līdz šim	0]91
līdz šim brīdim	0]91
lưu loát	0@71
lập trình viên	0:>1
lễ tân	0:>1
lớp tập huấn	0XY1
lữ hành	0;S1
m	0]X;
m a	0Fg1
m arch	0Fg1
m b a	0Fg1
m com	0Fg1
m ed	0Fg1
m eng	0Fg1
m f a	0Fg1
m s	0Fg1
m sc	0Fg1
m sc prof	0X21
m tech	0Fg1
m. a	0Fg1
m. ed	0Fg1
m. eng	0Fg1
m. sc	0Fg1
m.a	0Fg1
m.arch	0Fg1
m.b.a	0Fg1
m.com	0Fg1
m.ed	0Fg1
m.eng	0Fg1
m.f.a	0Fg1
m.s	0Fg1
m.sc	0Fg1
m.sc.-próf	0X21
m.tech	0Fg1
m1	0Fg1
m2	0Fg1
ma	0]c3
ma numesc	0]f1
maakond	0]g1
maalare	02N1
maalari	05^1
maan	0]h1
maanad	0]h1
maanader	0]h1
maand	0]i1
maanden	0]i1
maaned	0]j2
maaneder	0]j2
maanmittari	05^1
maantee	0]l1
maanviljelija	05^1
maanviljelijae	05^1
maanviljelijä	05^1
maatschap	0PP1
macchinista	02A1
macelar	0241
macellaio	02A1
machinist	0]m2
macon	01e1
madalya	0;h1
madrasah	0M`1
madre lingua	0]<1
madrelingua	0]<1
maennl	0S61
maennlich	0S61
maestra	0@52
maestria	0]o2
maestro	0@52
maestría	0]o2
mag	0^13
magacioner	0781
magang	02G1
magas szintu	0^41
magas szintű	0^41
magasin	03<1
magasinier	01e1
magasiniere	01e1
magasinière	01e1
magazasi	03e1
magazijnmedewerker	01o1
magazin	03N1
magazine	03D1
magazioner	0241
magazynier	02C1
magazynierka	02C1
magazziniera	02A1
magazziniere	02A1
magician	0231
magistar	0^52
magister	0^78
magister farmacji	02C1
magister inzynier	0WF1
magister inżynier	0WF1
magistere	03Y1
magisterexamen	0B51
magisterij	0^?1
magisterium	0WF1
magisterske	0^@2
magisterske studium	0^@2
magisterskie	0WF1
magistersky	0Vb1
magisterské	0^@2
magisterské studium	0Vb1
magisterské štúdium	0Vd1
magisterský	0Vb1
magisterstudium	0G21
magistr	0Vb1
magistra	0Fj1
magistra grads	0^B1
magistrantura	0^C1
magistrantuur	0^D1
magistrantūra	0^C1
magistras	0^C1
magistrat	01e1
magistrate	0822
magistratura	0^E2
magistre	0^G2
magistrica	0^?1
magistrica stroke	0^?1
magistrikraad	0^D1
magistriope	0^D1
magistriõpe	0^D1
magistro	0^C1
magistro laipsnis	0^C1
magistrs	0^B1
magistrski studij	0^?1
magistrski študij	0^?1
magistrė	0^C1
magistère	03Y1
magna cum laude	0AZ1
magíster	0UA1
mah	0?D1
mahallesi	0?D1
mahir	0^I2
mai napig	00m1
maig	00m1
maintainer	0231
maintenant	00_1
maire	01e1
mairie	03<1
maison	03<1
maisteri	0^K2
maisterintutkinto	0GO1
maistreacht	0^M1
maistru	0241
maith	0^N1
maitre	01e1
maitre d	0231
maitre d'hotel	01e1
maitrise	0^O3
maitrise parfaite	0C[1
maitrise universitaire	0:=1
majalah	0::1
majeure	0ND1
majitel	02`2
majiteľ	08]1
major	0Ba1
major de promotion	00L1
major in	0Ba1
majoring in	0Ba1
majster	0^R2
majstor	0>D2
makalah	0::1
makale	0=e1
makalesi	0=e1
make up artist	0231
make-up artist	0231
makelaardij	02f1
maker	0231
makinist	05T1
makler	05c1
malare	02N1
male	0^T1
maler	0PF3
mam na imie	0WQ1
mam na imię	0WQ1
man	0^U6
manad	0]h1
manader	0]h1
manager	0^[6
manajer	02G1
manazer	02`2
manažer	06l1
manažér	08]1
mand	0^a1
mandat	0^b1
mandor	02G1
maned	0]j2
maneder	0]j2
manicure	01g1
maniger	05E1
maniġer	05E1
mann	0^c2
mannelijk	0^e1
mannl	0S61
mannlich	0S61
mannskap	0;b1
manudir	0^f1
manudur	0^f1
manutentionnaire	01e1
maquetador	01L1
maquetadora	01L1
maquettiste	01e1
maquinista	01L1
mara	0N@1
maraicher	01e1
maraichere	01e1
marangoz	05T1
maraîcher	01e1
maraîchère	01e1
marceneira	01g1
marceneiro	01g1
march	0Fg1
marie	0@X1
mariee	0@X1
marin	01e1
marinaio	02A1
marinar	0241
marinera	01L1
marinero	01L1
marinheiro	01g1
marié	0@X1
mariée	0@X1
mark	00T1
marker	0231
market	0^g2
marks	00T1
markt	03O1
maros	0<^1
married	0B41
marynarz	02C1
marós	0<^1
mas	03]1
maschile	0^i1
maschinenbau	03O1
maschinist	05c1
maschio	0^i1
masculi	0RB1
masculin	0^j2
masculine	0^l2
masculino	0^n2
masculí	0RB1
masih berlangsung	0RY1
masinis	02G1
maskil	0_01
masseur	0CF2
masseuse	0231
master	0_1?
master degree	0QH1
master di ii livello	0\11
master in	0QH1
master of	0QH1
master of applied science	0QH1
master of architecture	0QH1
master of arts	0QH1
master of business administration	0QH1
master of commerce	0QH1
master of design	0QH1
master of economics	0QH1
master of education	0QH1
master of engineering	0QH1
master of fine arts	0QH1
master of laws	0QH1
master of medicine	0QH1
master of music	0QH1
master of nursing	0QH1
master of philosophy	0QH1
master of public administration	0QH1
master of public health	0QH1
master of science	0QH1
master of social work	0QH1
master of technology	0QH1
master studije	0V>1
master universitari	0]F1
master universitario	0UA1
master's	0QH1
master's degree	0QH1
masterabschluss	0G21
masterand	0GF1
masterat	0GF1
mastere	03Y1
mastere specialise	03Y1
masterexamen	0B51
mastergrad	0Kh1
masteropleiding	0I>1
masterprogram	0B51
masters	0QH1
masterstudium	0_@2
masteruddannelse	0?n1
masterutbildning	0B51
mastery	0_B2
mastère	03Y1
mastère spécialisé	03Y1
maszynista	02C1
matelot	01e1
materinji	0_D1
materinscina	0_E1
materinska rec	0_F1
materinski	0_D1
materinski jezik	0_D1
materinsky	0_F1
materinsky jazyk	0_F1
materinská reč	0_F1
materinský	0_F1
materinský jazyk	0_F1
materinščina	0_E1
materna	0_G4
maternega	0_E1
maternelle	0_K2
materni	0_E1
materni jezik	0_E1
maternji	0_M1
maternji jezik	0_M1
materno	0>41
maternă	0=n1
materska skola	0Mf2
matersky	0_N1
matersky jazyk	0_N1
materská škola	0]W1
materstina	0_N1
mateřská škola	0Di1
mateřský	0_N1
mateřský jazyk	0_N1
mateřština	0_N1
mathematician	0231
mathematiker	05c1
matig	0<K1
matricula d'honor	0M01
matricula de honor	0?i1
matriculation	02e1
matron	0231
matrona	01L1
matroos	01o1
matros	0E:1
matrose	0301
matroz	02F1
matrícula d'honor	0M01
matrícula de honor	0?i1
matróz	02F1
matsec	0AH1
matu	0:;1
matura	0_O6
maturita	0_U3
maturita classica	0GG1
maturita scientifica	0GG1
maturitaet	01J1
maturitat	01J1
maturite	0:;1
maturitna skuska	0_X1
maturitni	0_Y1
maturitni zkouska	0_Y1
maturitná skúška	0_X1
maturitní	0_Y1
maturitní zkouška	0_Y1
maturità	0GG1
maturità classica	0GG1
maturità scientifica	0GG1
maturität	01J1
maturité	0:;1
maturski ispit	0_Z1
maurer	05c1
mavo	0Ra1
maçon	01e1
maître	01e1
maître d	0231
maître d'hôtel	01e1
maîtrise	0^O3
maîtrise parfaite	0C[1
maîtrise universitaire	0:=1
mağazası	03e1
maģistra grāds	0^B1
maģistratūra	0^B1
maģistre	0^B1
maģistrs	0^B1
mba	0Fg1
mbh	00c1
mbo	0_[2
mbo 2	0Ra1
mbo 3	0Ra1
mbo 4	0_]2
mbo niveau 4	0__1
mca	0Fg1
mcsa	01\1
mcse	01\1
md	0_`2
mdes	0Fg1
mdr	0_b1
me	00c1
me chamo	0A[1
me jmeno je	0WR1
me llamo	0_c1
meanleibheal	0_d2
meanscoil	01R1
mecanic	0_f2
mecanic de locomotiva	0241
mecanic de locomotivă	0241
mecanica	01L1
mecanicien	01e1
mecanico	03[2
meccanico	02A1
mechanic	0231
mechanik	0QK3
mechanikas	02^1
mechaniker	05c1
mechatroniker	05c1
mecànic	02K1
mecánica	01L1
mecánico	01L1
mecânico	01g1
med	0Fg1
medaglia	00O1
medaila	0041
medaile	0051
medaille	0_h4
medaille d'or	00L1
medal	0_l3
medala	00B1
medaleinkunn	02?1
medalha	00M1
medali	06;1
medalia	0?U1
medalie	0?U1
medalis	06D1
medalj	00K1
medalja	0_o3
medalje	0`22
medaljen	0`43
medalla	0<`2
medarbeider	0;b1
medarbejder	06`1
medarbetare	02N1
medaļa	00B1
meddommer	0;b1
medecin	01e1
medel	0`72
medelbetyg	0=A1
medelgod	0T@1
medewerker	01o1
medewerkster	01o1
medfoerfattare	02N1
medforfattare	02N1
medforfatter	0632
medförfattare	02N1
medhjaelper	06`1
medhjælper	06`1
media	0`95
media final	0B@1
media generala	0?j1
media generală	0?j1
medianomi	04e1
medic	0241
medic rezident	0241
medica	03[2
medical school	01Y1
medicinska sestra	0B63
medico	06a3
medie	0`>2
medie de absolvire	0?j1
medio	0`@5
medio alto	0?@1
medio-alto	0?@1
mediu	0VE2
medium	0VI2
medja	0`E1
medju	0`F1
medlem	05[3
medmasa	02_1
medmāsa	02_1
mees	0`G1
meeskond	0`H1
meget god	0`I4
meget gode	0O81
meget godt	0`M2
megye	03g1
mehanicar	05U2
mehanik	0Eh1
mehanikis	02_1
mehaničar	05U2
mehāniķis	02_1
mein name ist	0TS1
meistarabref	0GV1
meistarabréf	0GV1
meistaragrada	0X21
meistaragráða	0X21
meistaraprof	0X21
meistarapróf	0X21
meistars	02_1
meister	0`O3
meisterbrief	0451
meisterpruefung	0451
meisterprufung	0451
meisterprüfung	0451
meistras	02^1
mekaanikko	05^1
mekanik	02G1
mekaniker	05[3
melhor	00M1
mellanniva	0T@1
mellannivaa	0T@1
mellannivå	0T@1
mellem	0`R2
member	0231
membre	0B_2
membro	01g1
membru	0241
memoire	01n1
memur	05T1
memuru	05T1
men	0`T2
menadzer	0`V3
menadżer	02C1
menadžer	05U2
mencao honrosa	00M1
mencio	0`Y2
mencio especial	01_1
mencion	0`[2
mencion de honor	01^1
menció	0`Y2
menció especial	01_1
mención	0`[2
mención de honor	01^1
menedzer	0`]3
menedzere	02_1
menedzeris	02_1
menedzser	02F1
menedżer	02C1
menedžer	0Y;2
menedžere	02_1
menedžeris	02_1
meneillaan	0JV1
meneillaeaen	0JV1
meneillään	0JV1
menengah	0Ch2
menengah atas	0``1
menesi	0`a1
menesiai	0`b1
menesis	0`a1
menesiu	0`b1
meng	0Fg1
menikah	0=61
menntaskoli	04>1
menntaskóli	04>1
mention	0`c2
mention assez bien	0N51
mention bien	0N51
mention complementaire	0:;1
mention complémentaire	0:;1
mention speciale	00L1
mention spéciale	00L1
mention tres bien	0N51
mention très bien	0N51
mentiune	0?U1
mentor	0`e4
mentora	01g1
menuisier	01e1
menuisiere	01e1
menuisière	01e1
menuo	0`b1
menzione	00O1
menzione d'onore	00O1
menzione speciale	00O1
menção honrosa	00M1
mențiune	0?U1
merchandiser	0231
merhaba	0S51
merimies	05^1
merit	00T1
meritfoerteckning	0\S1
meritforteckning	0\S1
meritförteckning	0\S1
meritvaerde	0=A1
meritvarde	0=A1
meritvärde	0=A1
merkezi	03e1
mernok	02F1
mes	0`i5
mese	0`n1
mesec	0`o2
meseca	0`o2
mesecev	0a11
meseci	0`o2
mesemondo	02F1
mesemondó	02F1
meses	0a22
mesi	0`n1
mesiac	0a41
mesiace	0a41
mesiacov	0a41
mesic	0a51
mesice	0a51
mesicu	0a51
meska	0a61
meski	0a61
meslek lisesi	0]?2
meslek yuksekokulu	04<1
meslek yuksekokulu mezunu	0a71
meslek yüksekokulu	04<1
meslek yüksekokulu mezunu	0a71
mesos	0a81
messageries	03<1
mestari	05^1
mester	0a93
mesterbrev	07V1
mesterdiploma	0K71
mesterfok	0a<1
mesterfokozat	0K71
mesterkepzes	0K71
mesterképzés	0K71
mestra	02K1
mestrado	0LY1
mestrado integrado	0LY1
mestratge	0]F1
mestre	0a=2
mestre de obras	01g1
mestre em	0LY1
mestsky urad	0H92
mestský úrad	03T1
metai	0a?1
meteorologist	0231
metge	02K1
metgessa	02K1
metreur	01e1
metselaar	01o1
metsuri	05^1
metteur en scene	01e1
metteur en scène	01e1
metu	0a?1
metzger	0301
metų	0a?1
meu nome e	0A[1
meu nome é	0A[1
meubelmaker	01o1
mevcut	0?C1
mews	06C1
mezatka	0X>1
mezczyzna	0a61
mezun	0a@1
mezuniyet	0a@1
mezuniyet notu	03X1
meánleibhéal	0_d2
meánscoil	01R1
meðaleinkunn	02?1
mfa	0aA2
mgimo	0BC1
mgr	0aC2
mgr inz	0WF1
mgr inż	0WF1
mh	0?D1
mi	0aE1
mi chiamo	0Te1
mi nombre es	0_c1
midalja	0>d1
middel	0aF1
middelmatig	0CK1
middels	0aG2
midlungs	0aI2
midwife	0231
mierne	0aK1
mierne pokrocily	0Z81
mierne pokročilý	0Z81
mies	0aL2
miesiac	0aN1
miesiace	0aN1
miesiecy	0aN1
miesiąc	0aN1
miesiące	0aN1
miesięcy	0aN1
mieszkanie	04d1
mijn naam is	0Tc1
militair	01o1
militaire	01e1
militar	0BJ3
militare	02A1
mills	03D1
mim	0Fg1
mimar	05T1
mimari	05T1
mimarı	05T1
mina olen	0aO1
minae olen	0aO1
minh la	0aP1
minicurso	0@>1
ministarstvo	0@]2
ministeerium	05A1
minister	03N1
ministere	03<1
ministeri	03]1
ministerie	0PP1
ministeriet	0?W1
ministerija	03U1
ministerio	0aQ3
ministerioe	06U1
ministerium	03O1
ministeriö	06U1
ministero	03V1
ministerstvo	0H92
ministerstwo	03C1
ministeru	08A1
ministerul	03N1
ministrija	06E1
ministrstvo	0>T1
ministry	03D1
ministère	03<1
ministério	02g1
miniszterium	07X1
minisztérium	07X1
minn	0aT2
minor	0Ba1
minor in	0Ba1
minosites	08O1
minä olen	0aO1
minősítés	08O1
mionna	0aE1
mirne	0aV1
mirne pokrocila	0Z91
mirne pokrocily	0aW1
misrah	0EM1
misraħ	0EM1
mistenni	0aX1
mistr	0?61
mit	0BC1
mit auszeichnung	01K1
mit navn er	0WI1
mitali	0612
mitarbeiter	05c1
mitarbeiter des jahres	00:1
mitja	0V?2
mitja alt	0>^1
mitjana	0M01
mitjà	0V?2
mitjà alt	0>^1
mitjà-alt	0>^1
mitt namn aer	0W?1
mitt namn ar	0W?1
mitt namn är	0W?1
mitt navn er	0WJ1
mittel	0aY2
mittelmaessig	0<d1
mittelmassig	0<d1
mittelmäßig	0<d1
mittlere kenntnisse	0<d1
mittlere reife	01J1
mixologist	0231
mizar	0Eh1
miðlungs	0aI2
mj	0a[1
mjesec	0a[1
mjeseca	0a[1
mjeseci	0a[1
mjog god	0a\2
mjog god kunnatta	0Oo1
mjog gott	0Oo1
mjög gott	0Oo1
mjög góð	0a\2
mjög góð kunnátta	0Oo1
mnd	0a^2
mnt	0]g1
mo	0a`1
moara	03N1
moasa	0241
moașă	0241
modeliste	01e1
modellista	02A1
moderate	0B\1
moderator	0CF2
modersmaal	0aa2
modersmaalsnivaa	0OA1
modersmaalsniveau	0O91
modersmaalstalare	0OA1
modersmal	0aa2
modersmalsniva	0OA1
modersmalsniveau	0O91
modersmalstalare	0OA1
modersmål	0aa2
modersmålsniveau	0O91
modersmålsnivå	0OA1
modersmålstalare	0OA1
modista	01L1
modul	0ac2
modurmal	0ae1
modurmali	0ae1
modéliste	01e1
moedertaal	0Jo1
moedertaalspreker	0Jo1
moi	0af1
moi bat dau	0ag1
moi c'est	0WC1
moi hoc	0ah1
moikka	0af1
moin	0QU1
mois	0ai1
mojster	0Eh1
mokslininkas	02^1
mokslu daktaras	0E>1
mokslų daktaras	0E>1
mokykla	0EJ1
mokytoja	02^1
mokytojas	02^1
molt bo	0O31
molto buono	09M1
momentan	04P1
momenteel	0Re1
mon	0aj1
monat	0aj1
monate	0aj1
monaten	0aj1
moniteur	01e1
monitor	02H3
monitora	02H3
monitrice	01e1
monografie	08^1
monograph	01O1
monographie	08^1
montador	01g1
montadora	01g1
montajci	05T1
montajcı	05T1
montator	0241
montatore	02A1
montatrice	02A1
monter	0ak2
monteur	0am3
monteuse	01e1
month	0b01
months	0b01
montir	02G1
montoer	05[3
montor	05[3
montér	0?61
montör	02N1
montør	0632
morsmaal	0OB1
morsmaalsnivaa	0OB1
morsmal	0OB1
morsmalsniva	0OB1
morsmål	0OB1
morsmålsnivå	0OB1
mos	0a`1
moski	0b11
most	00m1
moteris	0b21
moteriska	0b21
moteriška	0b21
mother language	0Nf1
mother tongue	0Nf1
motorista	01g1
motors	03D1
mottak	0;41
moulder	0231
mountain guide	0231
moyen	0811
moyenne	0N51
mozo	01L1
moški	0b11
mpa	0Fg1
mph	0Fg1
mphil	0Fg1
mr	0I>1
mres	0Fg1
ms	0Fg1
msc	0b32
msci	0Fg1
mta	08k1
mtech	0Fg1
mts	0Ra1
mtu	00c1
mtü	00c1
mua dong	0b51
mua he	0Rb1
mua thu	0b61
mua xuan	0b71
mudiresi	05T1
mudr	0Cb2
mudur	05T1
mudurlugu	0b82
muduru	05T1
mueller	0301
muhasebeci	05T1
muhely	07X1
muhendis	05T1
muhendisi	05T1
muhendislik	03e1
muinteoir	03c1
muito bom	09<2
mujer	0N;1
mukemmel	0BP1
mulettista	02A1
mulher	0N>1
muller	0301
mulo	0Ra1
muncitoare	0241
muncitor	0241
munkas	02F1
munkatars	02F1
munkatárs	02F1
munkás	02F1
muotoilija	05^1
murare	02N1
murarz	02C1
muratore	02A1
murer	0632
musdienas	0]91
musee	03<1
museo	0b:3
museu	0b=2
museum	0b?7
musician	0231
musicien	01e1
musicista	02A1
musico	03[2
musiker	0YT4
musim dingin	0bF1
musim gugur	0bG1
musim panas	0bH1
musim semi	0bI1
muskarac	0bJ2
muski	0bJ2
musko	0bJ2
musée	03<1
muttersprache	0LI1
muttersprachler	0LI1
muttersprachlerin	0LI1
muttersprachlich	0LI1
muttersprachniveau	0LI1
mutuelle	03<1
muuja	01H1
muurari	05^1
muuseum	05A1
muusikko	05^1
muvezeto	08E2
muy alto	09J1
muy bueno	09K2
muz	0bL2
muzej	03@3
muzejs	06E1
muzesi	03e1
muzeu	03N1
muzeul	03N1
muzeum	0bN4
muzician	0241
muziejus	03U1
muzikant	0HK1
muzisyen	05T1
muzske	0bL2
muzyk	02C1
muškarac	0bJ2
muški	0bJ2
muško	0bJ2
muž	0bL2
mužské	0bL2
mvp	0bR1
my cv	0bS1
my name is	0TL1
my resume	0bS1
mycket bra	09B2
mycket god	09B2
mycket goda	0O:1
myndighet	0>S1
myyja	05^1
myyjae	05^1
myyjä	05^1
myymaelae	06U1
myymala	06U1
myymälä	06U1
màster	0]F1
màster universitari	0]F1
máig	00m1
máistreacht	0^M1
mán	0^f1
mánuðir	0^f1
mánuður	0^f1
máster	0UA1
máster universitario	0UA1
männl	0S61
männlich	0S61
målare	02N1
mån	0]h1
månad	0]h1
månader	0]h1
måned	0]j2
måneder	0]j2
mé jméno je	0WR1
mécanicien	01e1
médaille	00L1
médaille d'or	00L1
médecin	01e1
média	0B@1
média final	0B@1
médica	03[2
médico	03[2
médio	0VG2
mémoire	01n1
mérnök	02F1
métreur	01e1
mês	0bT1
mình là	0aP1
mí	0aE1
míonna	0aE1
mírně	0aV1
mírně pokročilá	0Z91
mírně pokročilý	0aW1
móðurmál	0ae1
móðurmáli	0ae1
mùa hè	0Rb1
mùa thu	0b61
mùa xuân	0b71
mùa đông	0b51
múinteoir	03c1
músico	03[2
múzeum	0[^2
müdiresi	05T1
müdür	05T1
müdürlüğü	0b82
müdürü	05T1
mühendis	05T1
mühendisi	05T1
mühendislik	03e1
mükemmel	0BP1
müller	0301
müzesi	03e1
müzisyen	05T1
müüja	01H1
mă numesc	0]f1
măcelar	0241
mēn	0`a1
mēnesis	0`a1
mēneši	0`a1
mėn	0`b1
mėnesiai	0`b1
mėnesių	0`b1
mėnuo	0`b1
męska	0a61
męski	0a61
mężatka	0X>1
mężczyzna	0a61
měs	0a51
městský úřad	0Fa1
měsíc	0a51
měsíce	0a51
měsíců	0a51
mūsdienas	0]91
műhely	07X1
művezető	08E2
mới bắt đầu	0ag1
mới học	0ah1
n	0bU1
n v	00c1
n.v	00c1
n1	0<_1
n2	0<_1
n3	0<_1
n4	0<_1
n5	0<_1
na	0bV2
na daljavo	0bX1
na daljinu	0bY2
na dalku	0b[1
na dialku	0b\1
na diaľku	0b\1
na dálku	0b[1
na kierunku	0X]1
naa	0OY1
naaister	01o1
naavaerende	0OY1
nabrezi	0?c1
nabrezie	0b]1
nabrezje	0b^1
nabrežje	0b^1
nachweis	0<c1
nacionalna poklicna kvalifikacija	0A;1
nadace	0Fa1
nadacia	03T1
nadal	04O1
nadiu	0]E1
nadiua	0]E1
nadácia	03T1
naeherin	08k1
naemndeman	02N1
naeyttelijae	05^1
nagrada	0_o3
nagroda	0NY1
nagrody	0NY1
nagyon jo	0RL2
nagyon jó	0RL2
naherin	08k1
naimaton	09_1
naimisissa	09_1
naine	0b_1
nainen	0b`1
najaar	0S41
nakladatelstvi	0ba2
nakladatelství	0ba2
nakladnik	0bc2
nam	0be5
nama proyek	0bj1
nama saya	04R1
namestek	0?61
namesti	0?c1
namestie	0b]1
namndeman	02N1
namornik	0?61
nams og starfsferill	0NB1
namsbraut	02@1
namskeid	0bk1
nang cao	0bl2
nanny	0231
napjainkig	00m1
napredno	0bn6
naselje	0c43
nastavnica	0>D2
nastavnik	0>D2
natakar	05W1
natif	0[j1
natiivi	02n1
national 5	02e1
natiu	0]E1
nativ	0=n1
nativa	0c73
native	0c:3
native language	0Nf1
native or bilingual	0Nf1
native or bilingual proficiency	0Nf1
native proficiency	0Nf1
native speaker	0Nf1
nativo	0c=2
natjecanje	0061
nattiv	0>01
natywny	0J<1
nauczyciel	0c?2
nauczycielka	02C1
naukowiec	02C1
navaerende	0OY1
navy	03D1
nay	0<S1
nayttelija	05^1
nazev projektu	0cA1
naziv projekta	0cB2
nazov projektu	0cD1
nazwa projektu	0cE1
nazywam sie	0WQ1
nazywam się	0WQ1
nd	0cF1
near native	0cG2
near-native	0cG2
nebenfach	0MW1
nebosh	01\1
necasatorit	0@O1
necasatorita	0@O1
necăsătorit	0@O1
necăsătorită	0@O1
negociateur	01e1
negociatrice	01e1
negozio	03V1
nelayan	02G1
nemi	0>31
nemocnica	03T1
nemocnice	0Fa1
neozenjen	0cI2
neoženjen	0cI2
neprecejies	0cK1
neprecejusies	0cK1
neprecējies	0cK1
neprecējusies	0cK1
netekejusi	0Vm1
netekėjusi	0Vm1
nettbasert	0Ng1
networks	03D1
neudana	0cL1
neudata	0cM1
neuvoja	05^1
nevedes	0Vm1
nevedęs	0Vm1
nevelo	02F1
nevelő	02F1
newspaper	03D1
ngach	0Ak1
ngan hang	0;S1
nganh	0Am1
nganh hoc	0Am1
nghien cuu sinh	0:>1
nghien cuu vien	0:>1
nghiên cứu sinh	0:>1
nghiên cứu viên	0:>1
ngo	0Ak1
ngon ngu me de	0;81
ngành	0Am1
ngành học	0Am1
ngách	0Ak1
ngân hàng	0;S1
ngôn ngữ mẹ đẻ	0;81
ngõ	0Ak1
nha bao	0:>1
nha hang	0;S1
nha hat	0;S1
nha may	0;S1
nha thiet ke	0:>1
nha xuat ban	0cN2
nhac si	0:>1
nhan vien	0:>1
nhan vien xuat sac	0;?1
nhiep anh gia	0:>1
nhiếp ảnh gia	0:>1
nhom	0;71
nhs	03D1
nhà báo	0:>1
nhà hàng	0;S1
nhà hát	0;S1
nhà máy	0;S1
nhà thiết kế	0:>1
nhà xuất bản	0cN2
nhân viên	0:>1
nhân viên xuất sắc	0;?1
nhóm	0;71
nhạc sĩ	0:>1
nice to meet you	0QP1
nilai	0El1
nimeni on	0aO1
nimikirja	0601
ninera	01L1
nit	0BC1
niveau avance	0CZ1
niveau avancé	0CZ1
niveau bon	0>]1
niveau debutant	0<>1
niveau débutant	0<>1
niveau europeen	0cP1
niveau européen	0cP1
niveau intermediaire	0811
niveau intermédiaire	0811
niveau moyen	0811
niveau scolaire	0<>1
nivel alto	09J1
nivel avancado	09;1
nivel avansat	0Cl1
nivel avanzado	09J1
nivel basico	0cQ2
nivel básico	0C31
nivel de baza	0Ck1
nivel de bază	0Ck1
nivel intermediario	0CI1
nivel intermedio	0CJ1
nivel medio	0CJ1
nivel medio alto	0?@1
nivel medio-alto	0?@1
nivel mediu	0CN1
nivell alt	0O31
nivell avancat	0O31
nivell avançat	0O31
nivell basic	0:e1
nivell bàsic	0:e1
nivell mitja	0CH1
nivell mitjà	0CH1
nivodij	0001
niñera	01L1
no	0cS6
nociones	0:f2
nocions	0?[2
nocoes	0cY2
nocoes basicas	0K]1
nodala	0c[2
nodaļa	0c[2
noe	0?81
noe kjennskap	0<k1
nogenlunde	0aF1
nokkud god	0c]1
nokkuð góð	0c]1
nom del projecte	0c^1
nom du projet	0c_1
nombre del proyecto	0c`1
nome del progetto	0ca1
nome do projeto	0cb1
nominee	00N1
nonprofit	03D1
nork	04i1
norskprove	0<_1
norskprøve	0<_1
nos	0K41
not ortalamasi	03X1
not ortalaması	03X1
nota	0cc4
nota final	0B@1
nota finala	0?j1
nota finală	0?j1
nota media	0?i1
nota mitjana	0M01
notable	0?i1
notaio	02A1
notaire	01e1
notar	0cg3
notaria	01L1
notarie	02N1
notario	01L1
notaris	0cj2
notariusz	02C1
notary	0231
note	0cl2
notendurchschnitt	01K1
notenschnitt	01K1
noter	05T1
notions	0;k2
notiuni	0Ck1
notiuni de baza	0Ck1
notlen	0K41
notář	06l1
nourrice	01e1
noustaja	01H1
novads	0?E1
nover	02F1
noverande	0OY1
novice	0cn2
novinar	0d05
novinár	08]1
novinář	06l1
now	0CE1
nozioni	0;i2
noções	0cY2
noções básicas	0K]1
noțiuni	0Ck1
noțiuni de bază	0Ck1
npk	0A;1
npo法人	0d51
nr	04a1
ntnu	0d61
nu	0d75
nu ho sinh	0:>1
nubile	0@Y1
nucleo	0GW1
nugaletoja	06D1
nugaletojas	06D1
nugalėtoja	06D1
nugalėtojas	06D1
num	09P1
numatoma	0d<1
numele meu este	0]f1
numele proiectului	0d=1
nuo	0d>2
nuotolinis	0VU1
nuotoliniu budu	0VU1
nuotoliniu būdu	0VU1
nurse	0231
nursery	03D1
nutid	0d@2
nutricionista	03[2
nutritionist	0JM2
nutriționist	0241
nuvaerende	0T^1
nuvarande	0dB1
nuverandi	0L91
nuværende	0T^1
nv	00c1
nvq	0?;2
nyar	0dC1
nyara	0dC1
nybegynner	0dD2
nyboerjare	0dF2
nyborjare	0dF2
nybörjare	0dF2
nyelvvizsga	0dH1
nyelvvizsgat	0dH1
nyelvvizsgát	0dH1
nykyaan	0JV1
nykyaeaen	0JV1
nykyhetkeen	0JV1
nykyhetki	0JV1
nykyinen	0JV1
nykyisin	0JV1
nykyään	0JV1
nyni	09o1
nyní	09o1
nyrt	00c1
nyt	0JV1
nyár	0dC1
nábrežie	0b]1
nábřeží	0?c1
nám	0dI2
námestie	0b]1
námořník	0?61
náms- og starfsferill	0NB1
námsbraut	02@1
námskeið	0bk1
náměstek	0?61
náměstí	0?c1
název projektu	0cA1
názov projektu	0cD1
nâng cao	0bl2
näherin	08k1
nämndeman	02N1
näyttelijä	05^1
nå	0OY1
nåværende	0OY1
négociateur	01e1
négociatrice	01e1
nível avançado	09;1
nível básico	0K]1
nível intermediário	0CI1
nívódíj	0001
nõrk	04i1
nõustaja	01H1
nú	0L91
núcleo	0GW1
núm	09P1
nútíð	0L91
núverandi	0L91
năm	0dK2
nő	0dM1
nős	0K41
nőtlen	0K41
nővér	02F1
nữ	0dN1
nữ hộ sinh	0:>1
o	0dO3
o levels	02e1
o meu nome e	0A[1
o meu nome é	0A[1
o momento	08H1
o-levels	02e1
oab	0@H1
obala	09Y1
obchod	0H92
obchodna akademia	0]W1
obchodni akademie	0Di1
obchodni zastupce	0?61
obchodnik	0BA2
obchodny zastupca	0@Q1
obchodná akadémia	0]W1
obchodní akademie	0Di1
obchodní zástupce	0?61
obchodník	0BA2
obchodný zástupca	0@Q1
obcina	0>T1
obecnie	04O1
ober	0K91
oberschule	0=@1
objava	0Y\1
objavljen	0dR1
objavljeno	0dS1
obkladac	0?61
obkladač	0?61
oblikovalec	0Eh1
oblikovalka	0Eh1
obmann	0301
obor	0dT1
oboru	0dT1
obrona	0dU1
obrt	0X?1
obtained	09j1
obtained in	09j1
obtenida	06R1
obtenido	06R1
obtenu	0Ej1
obtenu en	0Ej1
obtenue	0Ej1
obtenue en	0Ej1
obtida	0Bb1
obtido	0Bb1
obtinut	01M1
obuka	0dV1
občina	0>T1
obținut	01M1
oca	01\1
ocakavane	0dW1
oceanographer	0231
ocekavano	0dX1
ocekivano	0dY2
ocena	0d[3
ocena koncowa	0d^1
ocena końcowa	0d^1
oceneni	0051
ocenenie	0041
ocenění	0051
och	0d_1
ochroniarz	02C1
ocjena	0d`1
ocm	01\1
ocp	01\1
octrooi	07O1
octrooien	07O1
od	0da<
odbor	0dm3
oddelek	0K=1
oddeleni	0HE1
oddelenie	0HJ1
oddzial	0J?1
oddział	0J?1
oddělení	0HE1
ode	01H1
odeljenje	0GZ1
odgojitelj	0YI1
odhadce	0?61
odjel	0e01
odjeljenje	0e01
odlicno	0bn6
odlično	0bn6
odontotecnico	02A1
odotettu	07Y1
odsek	0e13
odsjek	0e01
odul	0;h1
odulu	0;h1
odvetnica	0Eh1
odvetnik	0Eh1
odvjetnica	0>C1
odvjetnicki ured	0X?1
odvjetnik	0>C1
odvjetnički ured	0X?1
odznaczenie	0NY1
odznaka	0NY1
oekonom	0632
oekotropholog	05c1
oenologue	01e1
oeversaettare	02N1
oevet	0e41
of	0e51
office	0PD2
officer	0e63
officina	03V1
officine	03V1
offiser	0;b1
oficial	02L2
oficina	0e93
ofisi	03e1
og	0e<2
oggi	0101
ogift	0e>2
ogretim gorevlisi	05T1
ogretim uyesi	05T1
ogretmen	05T1
ogretmeni	05T1
ogrodniczka	02C1
ogrodnik	02C1
ohg	00c1
ohjaaja	05^1
ohjelmoija	05^1
oi	0=71
oifigeach	03c1
oikolukija	05^1
ojczyste	0J<1
ojczystego	0J<1
ojczysty	0J<1
okj	0e@2
oklevel	0eB2
okleveles	0K71
oklevél	0eB2
okonom	0632
okotropholog	05c1
okres	0dI2
oktato	08E2
oktató	08E2
okul	04<1
okulu	04<1
ola	0=71
ola pessoal	0=71
oldal	0eD1
olen	0aO1
olimpiada	0eE3
olimpiade	00B1
olimpiadă	0?U1
olimpiāde	00B1
olimpíada	00M1
ollscoil	0eH2
ologist	0TT1
olympiad	00N1
olympiada	0@[2
olympiáda	0@[2
olá	0=71
olá pessoal	0=71
omanik	01H1
omistaja	05^1
ompelija	05^1
on lisans	0a71
ondernemer	01o1
onderneming	0PP1
onderscheiding	0Jn1
onderzoeker	01o1
oneletrajz	0eJ1
oneletrajza	0eJ1
ongehuwd	0541
ongoing	0CE1
onkentes	0<^1
onkormanyzat	07X1
onlajn	0eK1
online	0eLA
onlisans	0a71
onlus	03V1
onoracha	0R11
ontwerper	01o1
ontwikkelaar	01o1
onur belgesi	0;h1
onwards	0CE1
onóracha	0R11
oopt	0<_1
op afstand	0T>1
opas	05^1
opcina	0X?1
operaator	01H1
operaattori	05^1
operador	01g1
operadora	01g1
operaia	02A1
operaio	02A1
operari	02K1
operaria	02H3
operario	03[2
operater	0e]3
operateur	01e1
operative	0TT1
operatoare	0241
operatoer	05[3
operator	0e`?
operatore	02A1
operatorius	02^1
operatorka	02C1
operators	02_1
operatoru	05T1
operatrice	05i2
operatör	0Gc2
operatörü	05T1
operatør	0632
operatőr	0<^1
operària	02K1
operária	01g1
operário	01g1
operátor	0ZK3
opetaja	01H1
opettaja	05^1
opic	0<_1
opiekun	02C1
opiekunka	02C1
opisto	04C1
opistoaste	0LE1
opistotutkinto	0LE1
oplaeg	0371
opleidingscentrum	08N1
opleidingsdag	0=d1
oplæg	0371
oppas	01o1
oppekava	0LD1
oppilas	05^1
opravneni	0A=1
opravnenie	0A>1
oprichter	0K91
oprávnenie	0A>1
oprávnění	0A=1
opstina	06N1
optica	01L1
optician	0JM2
opticien	0A_2
opticienne	01e1
optico	01L1
optik	0?61
optiker	0YT4
optikko	05^1
optikus	0<^1
option	0ND1
optisyen	05T1
optometrist	0231
optyk	02C1
opublikowany	07W1
opérateur	01e1
opératrice	01e1
općina	0X?1
opština	06N1
oraz	0eo1
orden	08l1
ordfoerande	02N1
ordfoerer	0;b1
ordforande	02N1
ordforer	0;b1
ordförande	02N1
ordfører	0;b1
ordinary degree	0:L1
organiser	0231
organist	0CF2
organizer	0231
orta	0f02
orta duzey	0f02
orta duzeyde	0f21
orta düzey	0f02
orta düzeyde	0f21
orta seviye	0f21
orta ust	0W71
orta ustu	0W71
orta üstü	0W71
orta-üst	0W71
ortagi	05T1
ortak yazar	05T1
ortalama	03X1
ortaokulu	04<1
ortağı	05T1
orthophoniste	01e1
orvos	02F1
os	04d1
osakond	0f32
osasto	0f52
oscp	01\1
osd	0<_1
osiedle	04d1
osiguranje	0@]2
osnivac	05U2
osnivač	05U2
osnove	0f76
osnovna skola	0KE2
osnovna sola	0KG1
osnovna škola	0KE2
osnovna šola	0KG1
osnovne akademske studije	0<b1
osnovne studije	0<b1
osnovno	0f76
osnovno znanje	0f=3
ospatar	0241
ospedale	03V1
ospideal	0BY1
ospidéal	0BY1
osposobljavanje	0f@1
ospătar	0241
ostaja	05^1
ostan	0BY1
osteopath	0231
ostetrica	02A1
ostetrico	02A1
ostreiculteur	01e1
ostréiculteur	01e1
osuuskunta	06U1
osvc	0Fa1
osvedceni	0A=1
osvedcenie	0A>1
osvedčenie	0A>1
osvč	0Fa1
osvědčení	0A=1
osz	0fA1
osze	0fA1
osztaly	0fB2
osztalyzat	08O1
osztatlan kepzes	0K71
osztatlan képzés	0K71
osztondij	0F^2
osztály	0fB2
osztályzat	08O1
ota	0fD2
oteli	03e1
otomotiv	03e1
otono	0fF1
otoño	0fF1
ottenuto	0C51
ottico	02A1
ottima	09N2
ottima conoscenza	09M1
ottimo	09N2
ou	00c1
outono	0fG1
ouvrage	01n1
ouvrages	01n1
ouvrier	01e1
ouvriere	01e1
ouvrière	01e1
overmontoer	06`1
overmontor	06`1
overmontør	06`1
oversaetter	06`1
oversattare	02N1
oversetter	0;b1
oversætter	06`1
ovet	0e41
ovlascenje	0dV1
ovlastenje	0f@1
ovlaštenje	0f@1
ovlašćenje	0dV1
ovoda	0YF1
ovodapedagogus	02F1
ovono	02F1
owner	0231
oy	00c1
oyj	00c1
oyuncu	05T1
oz gecmis	0fH1
ozenjen	0cI2
ozgecmis	0fH1
ozgecmisi	0fH1
oü	00c1
očakávané	0dW1
očekivano	0dY2
očekáváno	0dX1
oženjen	0cI2
p	0fI1
p o box	0fJ1
p zza	0?d1
p.o. box	0fJ1
p.zza	0?d1
pa	0fK1
pa distans	0H31
pa nett	0Ng1
paa	0fK1
paa distans	0H31
paa nett	0Ng1
paaaine	0ZS1
paagaaende	0fL2
paagaar	0dB1
paallikko	05^1
pabrik	07n1
packer	0CF2
pacse	0@X1
pacsee	0@X1
pacsé	0@X1
pacsée	0@X1
pad	0F`1
pada	0fN1
padagog	05c1
padalinys	0F01
padaria	02g1
padeiro	01g1
padejeja	02^1
padejejas	02^1
padeka	06D1
padronanza	0L\1
padzilinats	0fO1
padziļināts	0fO1
padėjėja	02^1
padėjėjas	02^1
padėka	06D1
paeaeaine	0ZS1
paeaellikkoe	05^1
paedagog	0fP2
paeivaekoti	0V32
paetevyys	0ZR1
pagaende	0fL2
pagar	0dB1
pagaritookoda	05A1
pagaritöökoda	05A1
pagasts	0?E1
page	0fR2
pagina	0fT5
pagrindai	0<Z2
pagrindine mokykla	0EJ1
pagrindines	0fY1
pagrindinė mokykla	0EJ1
pagrindinės	0fY1
paguyuban	07n1
paipear	0?g1
paipéar	0?g1
paitinn	0?g1
paivakoti	0V32
paja	06U1
pakankamai	0fZ1
pakar	0f[1
palestra	05J1
palestras	05J1
paligs	02_1
palkinto	06V1
palmes	00L1
palomies	05^1
palvelu	06U1
palveluneuvoja	05^1
palvelut	06U1
palyazat	0001
palīgs	02_1
pamata	0f\2
pamatlimeni	06\1
pamatlimenis	0f\2
pamatlīmenis	0f\2
pamatlīmenī	06\1
pamatskola	04B1
pamatzinasanas	0f\2
pamatzināšanas	0f\2
pana	0f^1
pana in	0f^1
pana in prezent	02>1
pana la	0f^1
panadera	01L1
panaderia	07m1
panadero	01L1
panadería	07m1
panettiere	02A1
panificio	03V1
panimo	06U1
pank	05A1
pankki	06U1
panna	0X>1
paper	01O1
papers	01O1
papeteries	03<1
paralegal	0231
paramedic	0231
parcours	0ND1
pardaveja	02^1
pardavejas	02^1
pardavėja	02^1
pardavėjas	02^1
pardeveja	02_1
pardevejs	02_1
parduotuve	03U1
parduotuvė	03U1
paredzams	0f_1
paredzets	0f_1
paredzēts	0f_1
park	0F`1
parken	0PB1
parkway	06C1
parrucchiera	02A1
parrucchiere	02A1
parstavis	02_1
parteira	01g1
partner	0f`2
partners	03D1
paru dans	01n1
parvalda brivi	0?71
pasaje	09P1
pasante	01L1
pascasarjana	0fb1
paseo	09P1
pasif	0Cj1
pasivne	0fc2
pasivni	0aV1
pasivno	0f=3
pasivní	0aV1
pasivně	0aV1
paslaik	0]91
pasniedzejs	02_1
pasniedzējs	02_1
pasnodarbinats	06E1
pass	0fe2
passage	0561
passatge	09^1
passed	09j1
passeig	09^1
passi	0ZR1
pastaci	05T1
pastacı	05T1
pastelera	01L1
pastelero	01L1
pasticcere	02A1
pasticciera	02A1
pasticciere	02A1
pastor	0301
pastry	0231
pasvaldiba	06E1
pasívne	0aK1
paten	0::1
patent	0fg@
patentas	0Y=1
patente	0g74
patentes	0@A2
patentino	01I1
patents	0g;2
patentti	0LQ1
patevyys	0ZR1
patin	08k1
patissier	0g=3
patissiere	01e1
patlaban	0]91
patron	01L1
patrón	01L1
pavars	02_1
pavasaris	0g@2
pavārs	02_1
paysagiste	01e1
pazenges	08d2
paznic	0241
pazymejimas	08M1
pazymiu vidurkis	0;61
pazymys	0;61
pašlaik	0]91
pašnodarbināts	06E1
pašvaldība	06E1
pažengęs	08d2
pažymių vidurkis	0;61
pažymys	0;61
pažymėjimas	08M1
pd	0gB1
peaeriala	0LD1
peatukk	03d1
peatükk	03d1
pecheur	01e1
pecovatel	06l1
pedagogus	02F1
pedagógus	02F1
pedreiro	01g1
pegawai	02G1
peixeiro	01g1
pek	08E2
pekar	06l1
pekara	0@]2
pekaren	03T1
pekarna	0\@2
pekař	06l1
pekerja	02G1
pekseg	07X1
pekáreň	03T1
pekárna	0Fa1
pelatih	02G1
pelatihan	0gC2
pelaut	02G1
pelayan	02G1
peluquera	01L1
peluquero	01L1
pemadam	02G1
pemandu	02G1
pemandu wisata	02G1
pembicara	0::1
pembina	02G1
pemenang	06;1
pemerintah	07n1
pemilik	02G1
peminatan	0=]1
pemula	0gE2
pemusik	02G1
penanggung jawab	02G1
penari	02G1
pendiri	02G1
peneliti	02G1
penerbit	0gG2
penerjemah	02G1
pengacara	02G1
pengajar	02G1
pengembang	02G1
pengemudi	02G1
penger	08c1
penghargaan	06;1
penjahit	02G1
penjual	02G1
penningmeester	01o1
penulis	02G1
penutur asli	07l1
penyanyi	02G1
penyuluh	02G1
penyunting	02G1
penztaros	08E2
peon	01L1
perancang	02G1
perawat	02G1
percakapan	0Cj1
percentage	00T1
perempuan	0fI1
perencana	02G1
perfecto	0Ij1
perfeito	0Ii1
perfekcyjny	0gI1
perfekt	0gJ1
perfektne	0gK2
perfektně	0gM1
perfetto	0gN1
perguruan tinggi	0M`1
periodico	05J1
periodista	02L2
perit	05E1
perito	0gO2
perito industriale	0GG1
periódico	05J1
perkiraan	0F]1
permis	0A13
permis b	03Z1
permis de conducere	01j1
permiso	01i1
permit	01c1
permís	01h1
perpustakaan	07n1
personel	05T1
personeli	05T1
perumahan	0FA1
perusahaan	07n1
peruskoulu	04C1
peruskoulun paattotodistus	05D1
peruskoulun paeaettoetodistus	05D1
peruskoulun päättötodistus	05D1
perustaidot	04m2
perustaito	04o1
perustaja	05^1
perustaso	0gQ1
perusteet	04m2
perustutkinto	0gR2
pesantren	0M`1
pescadero	01L1
pescador	03[2
pescadora	03[2
pescar	0241
pescatore	02A1
pescatrice	02A1
peserta magang	02G1
pesquisador	01g1
pesquisadora	01g1
petani	02G1
petniece	02_1
petnieks	02_1
petty officer	0231
petugas	02G1
peón	01L1
pečovatel	06l1
pfa	03N1
pfarrer	0301
pfleger	05c1
pfoertner	05c1
pfortner	05c1
pförtner	05c1
pg dip	0QH1
pgce	0gT2
pgdip	0gT2
ph d	0gV3
ph d grad	0gY1
ph d studerende	0gZ1
ph.d	0gV3
ph.d.-grad	0gY1
ph.d.-studerende	0gZ1
phan tich	0:>1
pharma	03D1
pharmaceuticals	03D1
pharmacie	03<1
pharmacien	01e1
pharmacienne	01e1
pharmacist	0231
pharmacy	03D1
pharmd	0Fg1
phat trien	0:>1
phd	0g[2
phd student	07>1
phdr	0Cb2
phien dich	0:>1
phiên dịch	0:>1
phlebotomist	0231
pho	0Ak1
pho ban	0:>1
pho chu tich	0:>1
pho giam doc	0:>1
pho hieu truong	0:>1
pho phong	0:>1
phong	0;71
phong ban	0;71
phong kham	0;S1
phong thi nghiem	0;S1
phong vien	0:>1
photographe	01e1
photographer	0231
phr	01\1
phu bep	0:>1
phuc vu	0:>1
phuong	0Ak1
physician	0231
physicist	0231
physiker	05c1
phát triển	0:>1
phân tích	0:>1
phòng	0;71
phòng ban	0;71
phòng khám	0;S1
phòng thí nghiệm	0;S1
phó ban	0:>1
phó chủ tịch	0:>1
phó giám đốc	0:>1
phó hiệu trưởng	0:>1
phó phòng	0:>1
phóng viên	0:>1
phường	0Ak1
phố	0Ak1
phụ bếp	0:>1
phục vụ	0:>1
piagam	0g]2
piastrellista	02A1
piata	04a1
piazza	0?d1
piazzale	0?d1
piața	04a1
picker	0231
piekarnia	03C1
piekarz	02C1
pielegniarka	02C1
pielegniarz	02C1
pielęgniarka	02C1
pielęgniarz	02C1
pigiste	01e1
pilot	0g_3
pilotin	0301
piloto	03[2
pincer	06G2
pinche	01L1
pincér	06G2
pintor	03[2
pintora	03[2
pion	0J?1
pirma limena augstaka izglitiba	0YE1
pirmininkas	02^1
pirmā līmeņa augstākā izglītība	0YE1
pis	09^1
pisarna	0>T1
piso	09P1
pivara	06N1
pivovar	0H92
pivovara	0X?1
pivovarna	0>T1
pivovary	0Fa1
pizzeria	03V1
pjazza	0EM1
pl	04b2
plac	04d1
placa	09^1
place	0561
plads	0PB1
plaket	0;h1
plaketa	0gb1
plakett	0gc1
plan	0551
planeeritav	0Jm1
planer	05c1
planerad	0=<1
planirano	0dY2
planlagt	0O\2
planlanan	0=41
planned	0651
planner	06d2
planots	0f_1
planovane	0dW1
planovano	0dX1
planowane	0gd1
planowany	0gd1
plant	03D1
plantsoen	0F`1
planuojama	0d<1
plaquiste	01e1
plass	0;51
plasterer	0231
platschef	02N1
platz	0Aa1
playworker	0231
plaza	09P1
plaça	09^1
plc	00c1
plein	0F`1
plida	0<_1
plombier	01e1
plombiere	01e1
plombière	01e1
plongeur	01e1
plongeuse	01e1
plumber	0231
plynne	04G2
plynnie	0;W1
plynny	0;W1
plynně	04L1
plynule	04G2
plánované	0dW1
plánováno	0dX1
plānots	0f_1
pm	07>1
pmp	01\1
po box	0fJ1
pobalscoil	01R1
pobednica	0ge1
pobednik	0ge1
pobjednica	0061
pobjednik	0061
pocetnik	0gf4
pocetno	0gj2
poczatkujacy	0gl2
początkujący	0gl2
podcast	01O1
podiatrist	0231
podjetje	0>T1
podnik	0H92
podsladek	0?61
podsládek	0?61
podstawowa	0gn2
podstawowe	0h01
podstawowy	0gn2
podstawowym	0h01
podstawy	0gn2
poduzece	0X?1
poduzeće	0X?1
podyplomowe	0WF1
podzim	0h11
poglavje	0Y\1
poglavlje	0B92
pogovorno	0h21
pohar	0@[2
pohiharidus	0XD1
pohikool	03h1
pohvala	0_o3
pohár	0@[2
poissonnier	01e1
poistovna	03T1
poisťovňa	03T1
pojistovna	0Fa1
pojišťovna	0Fa1
pokal	0h32
pokladni	0?61
pokladnik	0BA2
pokladní	0?61
pokladník	0BA2
poklicna matura	0h51
pokojowa	02C1
pokojska	0?61
pokojská	0?61
pokrocila	0h64
pokrocily	0h64
pokročilá	0h64
pokročilý	0h64
pokryvac	0?61
pokrývač	0?61
polaznik	0f@1
pole	0@Z1
poletje	0h:1
polgarmester	0<^1
polgármester	0<^1
police	03D1
police officer	0231
policealne	0h;1
policia	01L1
policial	01g1
policier	01e1
policiere	01e1
policista	0?61
policistka	0?61
policière	01e1
policjant	02C1
policjantka	02C1
policía	01L1
polier	0301
poliisi	05^1
poliklinika	0h<3
polis	0h?2
polisher	0231
polisi	02G1
politechnika	0461
politechniki	0461
politecnica	0LL3
politecnico	0C73
politehnica	07^1
politeknik	0M`1
politibetjent	0;b1
politist	0Ah1
politècnica	01Z1
politécnica	0BQ2
politécnico	0BQ2
poliziotto	02A1
polizist	05c1
polițist	0Ah1
polku	08c1
polozen	0J22
polozna	02C1
položen	0J22
polsterer	05c1
polytechnic	01Y1
polytechnique	01[1
pomlad	0hA1
pomoc administracyjna	02C1
pomoc kuchenna	02C1
pomocnica	0B=2
pomocnik	0hB5
pomocník	0?61
pomoćnica	0>C1
pomoćnik	0>D2
pomočnica	0Eh1
pomočnik	0Eh1
pompier	09a2
ponencia	0hG2
ponencias	01k1
pontificia	0@d1
pontifícia	0@d1
ponència	0@C1
poradca	0@Q1
poradce	0?61
porocen	0]G1
porocena	0]G1
porodni asistentka	0?61
porodní asistentka	0?61
poročen	0]G1
poročena	0]G1
portal	09P1
portar	0241
portas	0<^1
porteira	01g1
porteiro	01g1
porter	0231
portier	0hI3
portiere	02A1
portás	0<^1
pos doutorado	0J11
pos graduacao	0LY1
posgrado	0UA1
poslovoda	0>D2
poslovođa	0>D2
postaci	05T1
postacı	05T1
postas	0hL2
postbode	01o1
postboks	0hN2
postbud	0632
postbus	0hP1
postdoc	0CR2
postdoctoral	0231
poste actuel	00_1
poster	0hQ8
posteres	05J1
posters	0hY4
postfach	05@1
postgrado	0UA1
postgraduate	0QH1
postgraduate certificate	0QH1
postgraduate diploma	0QH1
postgrau	0]F1
postina	02A1
postinkantaja	05^1
postino	02A1
postliceala	0BS1
postliceală	0BS1
postman	0231
postwoman	0231
postás	0<^1
posvet	0Y\1
poszter	0H21
pot	0b^1
potrdilo	0A;1
potvrda	0J22
pour	0h]1
pouzivatelsky	0h^1
používateľsky	0h^1
povprecje	0h_1
povprecna ocena	0h_1
povprečje	0h_1
povprečna ocena	0h_1
poziom zaawansowany	0;W1
pozoriste	06N1
pozorište	06N1
početnik	0gf4
početno	0gj2
położna	02C1
poștaș	0241
pr	03b1
praca	0h`2
praca z domu	0b\1
praca zdalna	0T?1
pracovnice	0?61
pracovnicka	0@Q1
pracovnik	0BA2
pracovník	0BA2
pracovníčka	0@Q1
pracownica	02C1
pracownik	02C1
practical	0BX1
practicant	0241
practicante	01L1
practice	03D1
practitioner	0231
pradedantysis	0hb2
pradikat	01K1
pradinis	0<Z2
pradmenys	0fY1
praedikat	01K1
praegu	0S81
praeguseni	0S81
praktijk	02f1
praktikant	0hd8
praktikantas	02^1
praktikante	02\2
praktikantin	08k1
praktikants	02_1
praktikantė	02^1
praktykant	02C1
praktykantka	02C1
pramugari	02G1
pramuniaga	02G1
pramusaji	02G1
pranesimas	0Y=1
pranešimas	0Y=1
praticante	02A1
pravnica	0B63
pravnicka	0BA2
pravnik	0hl5
prawniczka	02C1
prawnik	02C1
prawo jazdy	0AL1
prawo wykonywania zawodu	0AL1
praxis	03O1
praça	04W1
pre intermediate	0<31
pre-intermediate	0<31
precejies	0cK1
precejusies	0cK1
preceptor	01g1
preceptora	01g1
preconizat	08B1
precējies	0cK1
precējusies	0cK1
predajna	03T1
predajňa	03T1
predavac	0i13
predavanje	0Y63
predavatelj	05W1
predavač	0i13
preddiplomski studij	0i41
predikat	0El1
prednaska	0X62
prednáška	0B?1
predpoklad	0dX1
predpokladane	0i52
predpokladané	0dW1
predseda	0BA2
predsedkyne	0?61
predsednica	0i72
predsednicka	0@Q1
predsednik	0i72
predsedníčka	0@Q1
predsjednica	0>C1
predsjednik	0>C1
preduzece	06N1
preduzeće	06N1
predvideno	0i93
predvidoma	0i<1
predviđeno	0dY2
preemia	0i=2
prefecture	03<1
prefeitura	02g1
preis	08l1
preistraeger	00:1
preistraegerin	00:1
preistrager	00:1
preistragerin	00:1
preisträger	00:1
preisträgerin	00:1
prekladatel	02`2
prekladateľ	08]1
prelekcja	07W1
premi	01_1
premiacao	00M1
premiação	00M1
premier prix	00L1
premija	00<2
premio	0i?3
premios	01^1
premiu	0?U1
premiul	0?U1
premiul i	0?U1
premju	0>d1
preneur de son	01e1
preparateur	01e1
preparatoria	0?k1
preparatrice	01e1
preprint	01O1
preprints	01O1
presedinta	0241
presedinte	0241
present	0iB3
presentation	01O1
presentations	01O1
presente	0iE3
presenter	0231
presernova nagrada	0gb1
president	0iH3
presidenta	02L2
presidente	03J4
press	03D1
pressesprecher	08k1
presso	0?b1
preukaz	0A>1
prevajalec	0Eh1
prevajalka	0Eh1
previsao	0Bc1
previsio	0iK1
previsionnel	08Q1
previsió	0iK1
previst	0iK1
prevista	0iL4
prevista para	0iP2
previsto	0iR3
previsão	0Bc1
prevodilac	0781
prevoditelj	0YI1
prevu	08Q1
prevue	08Q1
prezent	0iU2
prezentare	07D1
prezes	02C1
prezident	02`2
prezidents	02_1
prešernova nagrada	0gb1
preżent	0=H1
președinte	0241
președintă	0241
pri	0iW2
pria	0[C1
pricakovano	0i<1
priemer	0SI1
priemyselna skola	0]W1
priemyselná škola	0]W1
priest	0231
prijs	0=B1
prilaz	09Y1
primar	0241
primaria	03N1
primarie	03N1
primary school	01Y1
primavara	0iY1
primavera	0iZ4
primeiro lugar	00M1
primer lugar	01^1
primer premi	01_1
primer premio	01^1
primo classificato	00O1
primo posto	00O1
primo premio	00O1
primăria	03N1
primărie	03N1
primăvara	0iY1
prince2	01\1
principal	0231
principiant	0i^1
principiante	0i_3
printemps	0ib1
printiseacht	06o1
printíseacht	06o1
pripravnica	0B63
pripravnik	0B63
pris	0`43
prisen	0ic2
priset	0ie1
prispevek	0B;2
prispevok	0B?1
prix	00L1
prizas	06D1
prize	00N1
priznanje	0_o3
pričakovano	0i<1
probation officer	0231
proc	01f1
proceedings	0WV2
procurador	01L1
procuradora	01L1
prodajalec	0Eh1
prodajalka	0Eh1
prodavac	0if3
prodavacica	0781
prodavač	0ii2
prodavačica	0781
prodavnica	06N1
prodejna	0Fa1
prodi	0=]1
producer	0231
product manager	07>1
product owner	0CR2
productions	03D1
productor	01L1
productora	01L1
produtor	01g1
proefschrift	07O1
prof	0bk1
profesijny zivotopis	0ik1
profesijný životopis	0ik1
profesine kvalifikacija	0>o1
profesine mokykla	0EJ1
profesinis bakalauras	0:o1
profesinis issilavinimas	0>o1
profesinis išsilavinimas	0>o1
profesinė kvalifikacija	0>o1
profesinė mokykla	0EJ1
profesional	09J1
profesionala videja izglitiba	07=1
profesionalais bakalaurs	0:n1
profesionalais magistrs	0^B1
profesionalna biografija	0>61
profesionālais bakalaurs	0:n1
profesionālais maģistrs	0^B1
profesionālā vidējā izglītība	07=1
profesjonsstudium	0Kh1
profesni prukaz	0A=1
profesni zivotopis	0il1
profesní průkaz	0A=1
profesní životopis	0il1
profesoara	0241
profesoară	0241
profesor	0im:
profesora	01L1
profesorius	02^1
profesors	02_1
professeur	01e1
professional proficiency	0?V1
professional working proficiency	0Q?1
professionale	09M1
professioneel	0j71
professionnel	0CZ1
professionsbachelor	0:U1
professionshoejskole	0K11
professionshojskole	0K11
professionshøjskole	0K11
professor	0j89
professora	07o2
professore	02A1
professoressa	02A1
professori	05^1
professzor	02F1
profesör	05T1
proficient	02b2
proficient user	0?V1
profiel	0381
profil	0Ie1
profilul	0Ie1
profissional	09;1
progett	0jA1
progetti	0ca1
progettista	02A1
progetto	0ca1
program	0jB5
program studi	0=]1
programador	02H3
programadora	02H3
programatoare	0241
programator	0jG3
programci	05T1
programcı	05T1
programer	0e]3
programerka	0Eh1
programi	04X1
programista	02C1
programistka	02C1
programma	0jJ1
programmatore	02A1
programmatrice	02A1
programmeerija	01H1
programmer	0jK2
programmerare	02N1
programmerer	0;b1
programmet	02o1
programmetaja	02_1
programmetajs	02_1
programmeur	0A_2
programmierer	05c1
programmoer	06`1
programmor	06`1
programmør	06`1
programmētāja	02_1
programmētājs	02_1
programozo	02F1
programozó	02F1
programuotoja	02^1
programuotojas	02^1
programátor	02`2
programı	04X1
proiect	0d=1
proiecte	0d=1
proiectul	0d=1
proje	0jM1
proje adi	0jM1
proje adı	0jM1
project	0jN3
project manager	07>1
projecte	0c^1
projected	0651
projecten	0jQ1
projectes	0c^1
projectnaam	0jQ1
projecto	0cb1
projectos	0cb1
projects	0@P1
projekat	0jR1
projekt	0jS=
projekt neve	0j`1
projektai	0ja1
projektant	0jb4
projektantka	02C1
projektas	0ja1
projekte	0jf2
projektek	0j`1
projekter	0jh1
projekti	0ji6
projektid	0jo1
projektin nimi	0k01
projektit	0k01
projektledare	02N1
projektname	0^b1
projektnamn	0k11
projektnavn	0jh1
projektoer	02N1
projektor	02N1
projekts	0k21
projektu	0cE1
projekty	0k33
projektör	02N1
projeler	0jM1
projesi	0jM1
projet	0c_1
projeteur	01e1
projeto	0cb1
projetos	0cb1
projets	0c_1
prolece	0k61
proleće	0k61
proljece	0k71
proljeće	0k71
promedio	0?i1
promenade	0Aa1
promotie	0I=1
promotion	0k81
promotor	03[2
promotora	03[2
promotore	02A1
promotrice	02A1
promovendus	0K91
promoviert	0k81
proofreader	0231
properties	03D1
prosecna ocena	0k91
prosek	0k91
prosek ocena	0k91
prosečna ocena	0k91
prosiding	0::1
prosjecna ocjena	0d`1
prosjek	0d`1
prosjek ocjena	0d`1
prosjekt	0k:2
prosjekter	0k<1
prosjektnavn	0k<1
prosječna ocjena	0d`1
prospech	0AM2
prospective	0651
prospektas	03b1
prospekts	0?E1
prospěch	0SH1
prostovoljec	0Eh1
prostovoljka	0Eh1
protesico	01L1
prothesiste	01e1
prothésiste	01e1
protésico	01L1
provincia	03V1
provincie	0PP1
provinsi	0FA1
proyecto	0c`1
proyectos	0c`1
proyek	0bj1
proġett	0jA1
pruefer	05c1
pruefung	0<c1
prufer	05c1
prufung	0<c1
prukaz	0A=1
prumer	0SH1
pruvodce	0?61
pruvodkyne	0?61
prvostopenjski	0GK1
prvostupnica	0i41
prvostupnik	0i41
przedsiebiorstwo	03C1
przedsiębiorstwo	03C1
przedstawiciel	02C1
przedszkole	0461
przeglad	07W1
przegląd	07W1
przewidywane	0gd1
przewidywany	0gd1
przewodniczaca	02C1
przewodniczacy	02C1
przewodniczka	02C1
przewodnicząca	02C1
przewodniczący	02C1
przewodnik	02C1
przychodnia	03C1
práca z domu	0b\1
právnik	0@Q1
právnička	0BA2
právník	0?61
prädikat	01K1
préfecture	03<1
prémio	00M1
préparateur	01e1
préparatrice	01e1
présent	00_1
président	01e1
présidente	01e1
prévisionnel	08Q1
prévu	08Q1
prévue	08Q1
prêmio	00M1
príspevok	0B?1
próf	0bk1
prófessor	0>31
prüfer	05c1
prüfung	0<c1
prēmija	00B1
průkaz	0A=1
průměr	0SH1
průvodce	0?61
průvodkyně	0?61
psc	0dI2
psichologas	02^1
psicoleg	02K1
psicologa	0k=4
psicologo	06a3
psicòleg	02K1
psicòloga	02K1
psicóloga	03[2
psicólogo	03[2
psiholog	0kA4
psihologs	02_1
psikolog	0RJ2
psm	01\1
pst	0]g1
psuhholoog	01H1
psycholog	06f4
psychologist	0231
psychologue	01e1
psycholoog	01o1
psychológ	08]1
psychomotricien	01e1
psykolog	05[3
psykologi	05^1
pszichologus	02F1
pszichológus	02F1
psühholoog	01H1
psč	0dI2
pt	0kE2
pta	08k1
pte	0kG2
pte ltd	00c1
pty	00c1
pty ltd	00c1
pub	03D1
pubblicato	07E1
pubblicazione	07E1
pubblicazioni	07E1
publicacao	05J1
publicacio	0@C1
publicacion	01k1
publicaciones	01k1
publicació	0@C1
publicación	01k1
publicacoes	05J1
publicado	0@A2
publicat	0@?2
publicatie	07O1
publicaties	07O1
publication	01n1
publications	07B2
publicação	05J1
publicações	05J1
publicerad	0Lh1
publiceret	0371
publie	01n1
publikace	0Gj1
publikacia	0B?1
publikacija	0kI4
publikacio	0H21
publikacja	07W1
publikation	08^1
publikationen	08^1
publikácia	0B?1
publikáció	0H21
publikācija	0Gn1
publisert	0X81
published	01O1
publishers	03D1
publishing	03D1
publié	01n1
puchar	0NY1
pucko otvoreno uciliste	0kM1
puerta	09P1
puheenjohtaja	05^1
puheenvuoro	0LQ1
puheterapeutti	05^1
puiestee	0]l1
puikiai	0[i1
puikus	0[i1
puisto	08c1
pultos	0<^1
puppeteer	0231
purser	0231
pusat	07n1
pustakawan	02G1
put	0kN2
putkiasentaja	05^1
puuseppa	05^1
puuseppae	05^1
puuseppä	05^1
puutarhuri	05^1
pučko otvoreno učilište	0kM1
pza	09P1
página	0kP2
pályázat	0001
până	0f^1
până la	0f^1
până în	0f^1
până în prezent	02>1
pâtissier	01e1
pâtissière	01e1
pädagog	05c1
päiväkoti	0V32
pätevyys	0ZR1
pääaine	0ZS1
päällikkö	05^1
på	0fK1
på distans	0H31
på nett	0Ng1
pågående	0fL2
pågår	0dB1
pædagog	06`1
pék	08E2
pékség	07X1
pénztáros	08E2
pêcheur	01e1
pós-doutorado	0J11
pós-graduação	0LY1
póster	01k1
pósters	01k1
pôle	0@Z1
pôster	05J1
pôsteres	05J1
põhiharidus	0XD1
põhikool	03h1
pārdevēja	02_1
pārdevējs	02_1
pārstāvis	02_1
pārvalda brīvi	0?71
pētniece	02_1
pētnieks	02_1
płynnie	0;W1
płynny	0;W1
přednáška	0Gj1
předpoklad	0dX1
předpokládané	0dX1
předseda	0?61
předsedkyně	0?61
překladatel	06l1
příspěvek	0Gj1
qa	07>1
qpa	0AZ1
quaderni	07E1
quaderns	0@C1
quadra	04W1
quadro	02A1
quai	0561
qualifica	0kR2
qualifica professionale	0GG1
qualificacio	0M01
qualificació	0M01
qualified	01c1
quan	0Ak1
quan doc	0:>1
quan ly	0:>1
quan tri vien	0:>1
quimic	02K1
quimica	02L2
quimico	03[2
quy	0;S1
químic	02K1
química	02L2
químico	03[2
quản lý	0:>1
quản trị viên	0:>1
quản đốc	0:>1
quận	0Ak1
quỹ	0;S1
r	0bU1
raadgivare	02N1
raadgiver	0632
raadslid	01o1
raamat	03d1
raamatukogu	05A1
raamatupidaja	01H1
raatali	05^1
rabbi	0231
racunovoda	0>D2
racunovodja	0Eh1
racunovodkinja	0Eh1
rad	0B92
rad od kuce	0bY2
rad od kuće	0bY2
radca	02C1
radgivare	02N1
radgiver	0632
radgjafi	0>31
radiographer	0231
radionica	0@]2
radna	02C1
radna biografija	0>61
radnica	0>D2
radnik	0>D2
radny	02C1
radstefna	0?a1
raduneyti	06W1
raeaetaeli	05^1
rafvirki	0>31
ragel	0_01
ragioniera	02A1
ragioniere	02A1
rahastonhoitaja	05^1
rahuldav	0XI1
raitti	08c1
rajonas	03b1
rakenduskorgharidus	0;01
rakenduskorgkool	03h1
rakenduskõrgharidus	0;01
rakenduskõrgkool	03h1
rakennus	06U1
rakpart	03g1
raksts	0Gn1
raktaros	0<^1
raktáros	0<^1
rama	0LT1
rambla	09^1
ranger	0231
rannog	06@1
rannsakandi	0>31
rannóg	06@1
ranta	08c1
raportti	0LQ1
rapport	0663
raumausstatter	05c1
ravintola	06U1
ravitsemusterapeutti	05^1
razgovorno	0kT1
raziskovalec	0Eh1
raziskovalka	0Eh1
razoavel	0CI1
razoável	0CI1
razveden	0cI2
razvedena	0cI2
razvijalec	0Eh1
razvijalka	0Eh1
razvojni	0>C1
računovodja	0Eh1
računovodkinja	0Eh1
računovođa	0>D2
raġel	0_01
rd	0kU2
re	0LB1
realexamen	0PW1
realizador	01L1
realizadora	01L1
realschulabschluss	01J1
realschule	0=@1
realty	03D1
reatha	05o1
rebbiegha	0kW1
rebbiegħa	0kW1
rebbieh	0>d1
rebbieħ	0>d1
recensioni	07E1
recenzio	0H21
recenzió	0H21
recenzja	07W1
recepcioner	0YI1
recepcionista	02H3
recepcios	02F1
recepciós	02F1
recepcjonista	02C1
recepcjonistka	02C1
recepcna	0@Q1
recepcni	0?61
recepcny	0@Q1
receptioner	0241
receptionera	0241
receptionist	0kX5
receptioniste	01o1
receptionniste	01e1
receptor	05W1
recepčná	0@Q1
recepční	0?61
recepčný	0@Q1
recepționer	0241
recepționeră	0241
recompense	00L1
reconeixement	01_1
reconhecimento	00M1
reconocimiento	01^1
recruiter	07>1
red seal	02d1
redacteur	0A_2
redactoare	0241
redactor	0k]4
redactora	02L2
redactrice	01e1
redakteur	05c1
redaktoer	05[3
redaktor	0ka6
redaktore	02\2
redaktorius	02^1
redaktorka	02C1
redaktors	02_1
redaktorė	02^1
redaktör	02N1
redaktør	0632
redator	01g1
redatora	01g1
redattore	02A1
redattrice	02A1
redelijk	0CK1
rederi	0;41
rederiet	0;41
reditel	06l1
referat	0kg3
referats	0Gn1
referendar	05c1
referens	02F1
referent	0kj8
referenta	0241
referentka	02C1
referentă	0241
referāts	0Gn1
region	0l23
regione	03V1
regisseur	0l52
regisseuse	01e1
registered	01c1
registrar	0231
registratie	0=b1
registration	01c1
registrator	02N1
registro	0@H1
rehber	05T1
rehtori	05^1
reinigungskraft	0301
reiprennandi	0Oo1
rektor	05[3
rektorova nagrada	0061
relawan	02G1
relazione	07E1
relazioni	07E1
remota	0l72
remote	0l94
remotely	0P>1
remoto	0l=3
remplacant	01e1
remplacante	01e1
remplaçant	01e1
remplaçante	01e1
rencana	0F]1
rendelo	07X1
rendelő	07X1
rendor	0<^1
rendőr	0<^1
rengoeringsassistent	06`1
rengoringsassistent	06`1
rengøringsassistent	06`1
renholder	0;b1
repartidor	01L1
repartidora	01L1
reparto	0Ff1
reporter	0l@2
representante	01g1
representative	0231
reprezentant	0241
repórter	01g1
requisiteur	05c1
research assistant	0231
researcher	0231
resena	01k1
resenas	01k1
resenha	05J1
resenhas	05J1
resepsionis	02G1
resepsiyonist	05T1
resepsjonist	0;b1
reseña	01k1
reseñas	01k1
residence	0561
residente	01g1
resort	03D1
responsabil	0241
responsabila	0241
responsabile	02A1
responsabilă	0241
responsable	0lB3
responsavel	01g1
responsável	01g1
ressort	06_1
restaurace	0Fa1
restauracia	03T1
restauracja	03C1
restaurang	0>S1
restaurant	0lE8
restaurante	0912
restaurator	05c1
restauratore	02A1
restauratrice	02A1
restavracija	0>T1
restonomi	04e1
restoran	0lM5
restoranas	03U1
restorani	03e1
restorans	06E1
restoranı	03e1
restorer	0231
restorāns	06E1
result	00T1
resume	0bS1
resumo	05J1
reszleg	0Ca1
retail	0lR2
retning	0lT1
rettindi	0\V2
review	01O1
reviews	01O1
revija	0Y\1
revisor	0lU4
revisora	01g1
revisore	02A1
revista	0lY4
revistă	07D1
revizor	0YI1
revue	01n1
revues	01n1
rezension	08^1
rezensionen	08^1
rezeptionist	05c1
rezident	0241
reznik	0?61
reštaurácia	03T1
rhce	01\1
rhcsa	01\1
riaditel	08]1
riaditeľ	08]1
riarthoir	03c1
riarthóir	03c1
ricercatore	02A1
ricercatrice	02A1
ricerkatur	05E1
richter	0301
richting	0381
riconoscimento	00O1
ridic	06l1
ridicsky prukaz	0A=1
rigger	0231
rigorosum	0<_1
rijbewijs	0=b1
rilasciata	0C51
rilasciato	0C51
rimelig	0aF1
ring	0Aa1
ringevikar	0;b1
rinne	08c1
ristorant	08A1
ristorante	03V1
ritari	0>31
ritgerd	0?a1
ritgerð	0?a1
ritstjori	0>31
ritstjóri	0>31
rivista	07E1
riwayat hidup	0E81
riċerkatur	05E1
rndr	0Cb2
road	06C1
robotnica	02C1
robotnik	0^R2
robotník	0@Q1
roc	0l]1
rocenka	0Gj1
rodeny hovorca	0_F1
rodený hovorca	0_F1
rodily	0_N1
rodily mluvci	0_N1
rodilý	0_N1
rodilý mluvčí	0_N1
rodny jazyk	0l^2
rodný jazyk	0l^2
rodovia	04W1
rodzimy	0J<1
roerlegger	0;b1
roermokare	02N1
roinn	0l`2
rok	0lb3
rokov	0le1
roku	0lf2
roky	0lh2
rolniczka	02C1
rolnik	02C1
ronda	0@F2
roofer	0231
rorlegger	0;b1
rormokare	02N1
route	0561
rozdzial	07W1
rozdział	07W1
rozhodci	0?61
rozhodčí	0?61
rozvedena	0lj2
rozvedeny	0lj2
rozvedená	0lj2
rozvedený	0lj2
rozwiedziona	0X>1
rozwiedziony	0X>1
ročenka	0Gj1
rt	0ll2
rua	04W1
rudens	0ln1
rudiments	0<>1
ruduo	0lo1
rue	0561
ruhsat	0=51
ruim voldoende	0Q<1
rukovodilac	0781
rukovoditelj	0YI1
rumah sakit	07n1
runai	03c1
runner	0231
runner up	00N1
runner-up	00N1
rupnica	06E1
rutineret	0m01
rw	0FA1
ry	00c1
rybak	02C1
rybar	0?61
rybář	0?61
ryhma	0m12
ryhmae	0m12
ryhmä	0m12
rzeczoznawca	02C1
rzeznik	02C1
rzeźnik	02C1
ráðgjafi	0>31
ráðstefna	0?a1
ráðuneyti	06W1
räätäli	05^1
rådgivare	02N1
rådgiver	0632
réceptionniste	01e1
récompense	00L1
rédacteur	01e1
rédactrice	01e1
région	03<1
régisseur	01e1
régisseuse	01e1
résidence	0561
résumé	0bS1
részleg	0Ca1
réttindi	0\V2
rörmokare	02N1
rørlegger	0;b1
rúnaí	03c1
rūpnīca	06E1
s a	00c1
s a de c v	00c1
s a r l	00c1
s a s	00c1
s a u	00c1
s c	00c1
s coop	00c1
s d	0S<1
s e	0E41
s h	0E41
s kom	0E41
s l	00c1
s l u	00c1
s n c	00c1
s p	0>T1
s p a	00c1
s pd	0E41
s pohvalom	0d`1
s r l	00c1
s r o	00c1
s t	0E41
s vyznamenanim	0AM2
s vyznamenaním	0SI1
s vyznamenáním	0SH1
s.a	00c1
s.a. de c.v	00c1
s.a.r.l	00c1
s.a.s	00c1
s.a.u	00c1
s.c	00c1
s.coop	00c1
s.d	0S<1
s.e	0E41
s.h	0E41
s.kom	0E41
s.l	00c1
s.l.u	00c1
s.n.c	00c1
s.p	0>T1
s.p.a	00c1
s.pd	0E41
s.r.l	00c1
s.r.o	00c1
s.t	0E41
s/a	00c1
s/d	0S<1
s1	0:31
s2	0m32
s3	0IN1
sa	0m52
saakka	08C2
saangare	02N1
saangerska	02N1
saat ini	0RY1
saatio	06U1
sac	00c1
sach	0:`1
sachbearbeiter	05c1
sachkunde	0]B2
sachverstaendige	05c1
sachverstandige	05c1
sachverständige	05c1
sada	0EB2
sadasnjost	0EB2
sadašnjost	0EB2
saeaetioe	06U1
saehkoeasentaja	05^1
saelger	06`1
saeljare	02N1
saemileg	0c]1
saenger	05c1
safe	01\1
safn	06W1
sage femme	01e1
sage-femme	01e1
saggi	07E1
saggio	07E1
sagsbehandler	06`1
sahibi	05T1
sahkoasentaja	05^1
sailor	0231
saineolai	0m72
saineolaí	0m72
sairaala	06U1
sairaanhoitaja	05^1
sairaanhoitaja (amk	04e1
saison d'ete	0Lb1
saison d'hiver	0S?1
saison d'été	0Lb1
saison estivale	0Lb1
saison hivernale	0S?1
saisonnier	01e1
saisonniere	01e1
saisonnière	01e1
sajf	0m91
saksbehandler	0;b1
sal lum	0=H1
sal-lum	0=H1
saldatore	02A1
saldatrice	02A1
sales	02G1
salesman	0231
salesperson	0231
saleswoman	0231
saljare	02N1
salon	03D1
salut	0m:2
salve	0=81
sambo	0L:1
samboer	0L;1
samenwonend	0541
samhradh	0m<1
samlevende	0m=1
sammelband	08^1
samordnare	02N1
samostojni podjetnik	0>T1
samozatrudnienie	03C1
sampai	0S<1
sampai dengan	0S<1
sampai saat ini	0RY1
sampai sekarang	0RY1
sampiyon	0;h1
samska	0]G1
samski	0]G1
samtaleniva	0?81
samtalenivaa	0?81
samtaleniveau	0aF1
samtalenivå	0?81
samtalsniva	0T@1
samtalsnivaa	0T@1
samtalsnivå	0T@1
san ve tic	00c1
san. ve tic	00c1
sanayi	03e1
sang lap	0:>1
sangare	02N1
sangat baik	0[k2
sanger	0PF3
sangerska	02N1
sanitaeter	05c1
sanitar	06l1
sanitater	05c1
sanitář	06l1
sanitäter	05c1
santral gorevlisi	05T1
santral görevlisi	05T1
saopstenje	0dR1
saopštenje	0dR1
sap certified	01\1
sapper	0231
saradnica	0781
saradnik	0781
sarjana	0E41
sarkici	05T1
sarl	00c1
sarta	02A1
sarto	02A1
sarunvaloda	0m>1
sarunvalodas limeni	0m>1
sarunvalodas līmenī	0m>1
sas	00c1
sastre	01L1
sasu	00c1
sat	0<_1
satis elemani	05T1
satis temsilcisi	05T1
satisfacator	0CN1
satisfăcător	0CN1
satpam	02G1
satış elemanı	05T1
satış temsilcisi	05T1
savanore	02^1
savanoris	02^1
savanorė	02^1
savetnica	0781
savetnik	0781
savininkas	02^1
savivaldybe	03U1
savivaldybė	03U1
savjetnica	0>C1
savjetnik	0>C1
saya	04R1
sayfa	0m?1
sayman	05T1
sbornik	0Gj1
sborník	0Gj1
sc	04a1
scade nel	0NZ1
scaffolder	0231
scala	0?d1
scarso	0C41
scc	01\1
sccl	00c1
schaefer	0301
schafer	0301
schauspieler	05c1
scheidsrechter	01o1
schein	0<c1
schichtfuehrer	05c1
schichtfuhrer	05c1
schichtführer	05c1
schiedsrichter	05c1
schilder	01o1
schlosser	05c1
schneiderin	08k1
schoeffe	0301
schoeffin	0301
schoffe	0301
schoffin	0301
scholarship	00N1
scholengemeenschap	08N1
school	0m@2
school leaving certificate	02e1
school level	0<31
school of	01Y1
schoonheidsspecialist	0HK1
schreiner	05c1
schreinerei	03O1
schriftfuehrer	05c1
schriftfuhrer	05c1
schriftführer	05c1
schulabschluss	01J1
schule	0SF2
schulkenntnisse	05b1
schulung	0OU2
schweisser	05c1
schweißer	05c1
schwerpunkt	0MW1
schwester	0301
schäfer	0301
schöffe	0301
schöffin	0301
scientist	0231
scienziato	02A1
scoala	07^1
scoala gimnaziala	07^1
scoala postliceala	0mB2
scoala profesionala	0:A1
scoil	01R1
scolaire	0<>1
scolaireacht	0>_1
scolastica	0C41
scolastico	0;i2
scolastico buono	0Gg1
scoláireacht	0>_1
scop	00c1
scopus	01f1
score	00T1
scrum master	0mD3
scuola	01]1
scuola media	01]1
scuola primaria	01]1
scuola superiore	01]1
sdn bhd	00c1
sdruzeni	0Fa1
sdružení	0Fa1
se	00c1
se traja	0ED1
seafarer	0231
seaman	0231
seamstress	0231
secao	0GW1
seccao	0GW1
seccio	0H<1
seccion	0Ei1
secció	0H<1
sección	0Ei1
second class	00T1
second mate	0231
second place	00N1
secondary education	02e1
secondary school	01Y1
secondary school certificate	02e1
secretaire	01e1
secretar	0=N2
secretara	0241
secretaresse	01o1
secretari	02K1
secretaria	0mG4
secretario	03[2
secretaris	01o1
secretary	0231
secretară	0241
secretària	02K1
secretária	01g1
secretário	01g1
secrétaire	01e1
secteur	0@Z1
sectia	0F31
sectie	0mK2
section	0>n1
sector	04a1
sectorul	04a1
secundaria	0LR2
secundario	00J1
secundària	0<Q1
secundário	00J1
secção	0GW1
secția	0F31
secție	0F31
sedaj	0ED1
sedan	0MR1
sedang	0Cj1
sedanjost	0ED1
sedzia	02C1
sef	0mM4
sefa	0241
sefi	05T1
seged	02F1
segedmunkas	0<^1
segretaria	02A1
segretario	02A1
segretarja	05E1
segretarju	05E1
segundo grau	00J1
segundo lugar	01^1
segundo premio	01^1
seguradora	02g1
seguros	0912
segéd	02F1
segédmunkás	0<^1
sehr gut	0OW2
sehr gute kenntnisse	0OW2
seit	01E1
seit dem	01E1
seite	0mQ1
sejak	0mR2
sekarang	0RY1
sekce	0HE1
sekcia	0HJ1
sekcja	0J?1
sekolah	0M`1
sekolah dasar	0M`1
sekolah menengah	0M`1
sekolah tinggi	0M`1
sekretaer	0PF3
sekretar	0mT3
sekretare	02_1
sekretarica	0781
sekretaris	02G1
sekretarka	0QK3
sekretars	02_1
sekretarz	02C1
sekreter	05T1
sekreterare	02N1
sekreteri	05T1
sekretore	02^1
sekretorė	02^1
sekretárka	0@Q1
sekretářka	0?61
sekretär	0mW2
sekretær	0632
sekretāre	02_1
sekretārs	02_1
seksi	0:^1
seksjon	0mY1
sektion	0mZ2
sektor	0m\3
sekundarabschluss	01J1
selam	0S51
selamat datang	0RI1
selbstaendig	08k1
selbstandig	08k1
selbststaendig	0P32
selbststandig	0P32
selbstständig	0P32
selbständig	08k1
self employed	03D1
self-employed	03D1
selger	0;b1
seller	0TT1
selskab	0?W1
selskap	0;41
selts	05A1
selvstaendig	0m_1
selvstendig naeringsdrivende	0m`1
selvstendig næringsdrivende	0m`1
selvstændig	0m_1
semaine	0ma1
semaines	0ma1
semana	0mb2
semanas	0mb2
seminaari	0md2
seminaire	0OR1
seminar	0mf:
seminari	0n01
seminario	0n13
seminarium	0n43
seminary	01Y1
seminer	0K31
semineri	0K31
seminár	0n71
seminário	0@>1
seminář	0n81
sempozyumu	0=e1
sena	0n91
senac	0@d1
senai	0@d1
sene	0n:1
senior	0S;1
senter	0;41
seo	07>1
seppa	05^1
seppae	05^1
seppä	05^1
serbest	03e1
serfraedingur	0n;2
sergeant	0231
serhaefing	02@1
serralheiro	01g1
serrurier	01e1
sertificets	06F1
sertificēts	06F1
sertifika	0=51
sertifikaat	0W_1
sertifikaatti	0n=2
sertifikali	0=51
sertifikalı	0=51
sertifikasi	0n?2
sertifikası	0=51
sertifikat	0nA4
sertifikatas	08M1
sertifikats	06F1
sertifikuotas	08M1
sertifikāts	06F1
sertifioitu	03f1
sertifisering	0931
sertifisert	0931
serveerster	01o1
servei	0H<1
serveis	03]1
servente	01g1
server	0231
serveur	01e1
serveuse	01e1
service	0@Z1
servicekraft	0301
services	03D1
servicio	0Ei1
servicios	07m1
serviciul	0F31
servicos	02g1
servirka	0?61
servitoer	0Tg2
servitor	0Tg2
servitris	02N1
servitör	02N1
servitør	0;b1
servizi	03V1
serviços	02g1
servsafe	01\1
servus	0QU1
servírka	0?61
sesongarbeider	0;b1
sestra	0BA2
setaliste	09Y1
setany	03g1
setmana	0nE1
setmanes	0nE1
setor	0GW1
setter	0231
settimana	0nF1
settimane	0nF1
settore	0nG2
setzer	05c1
seura	06U1
sexton	0231
sezione	0Ff1
seção	0GW1
sgpa	0AZ1
shepherd	0231
shipping	03D1
shop	03D1
short course	0C^1
shortlisted	00N1
shrm	01\1
si	0nI1
sia	00c1
siandien	0E71
sicher	0OW2
sida	0nJ1
sidan	0nK1
side	0nL2
side project	0@P1
siden	0Ok2
sidlisko	0b]1
sidliste	0?c1
sieger	0h32
siegerin	00:1
siele	0<_1
sieu thi	0;S1
sieviesu	0nN1
sieviete	0nN1
sieviešu	0nN1
signaller	0231
signalman	0231
sigorta	03e1
sigurvegari	00;1
sihteeri	05^1
siiani	0S81
siivooja	05^1
silpnai	0fY1
silver	00N1
silver medal	00N1
sim	0=?1
sim a	0=?1
sim c	0=?1
simdi	0?C1
simposio	05J1
simpozion	07D1
simpósio	05J1
since	0nO1
sindaco	02A1
sinds	0nP1
singel	0F`1
single	0B41
sino a	0NZ1
sino al	0NZ1
sirket	03e1
sirketi	03e1
sistemas	0912
sistemes	03]1
sistemi	03V1
sitesi	0?D1
siuo metu	0E71
sivilingenioer	0Kh1
sivilingenior	0Kh1
sivilingeniør	0Kh1
siviloekonom	0Kh1
sivilokonom	0Kh1
siviløkonom	0Kh1
sivu	0nQ1
sivuaine	0ZS1
six sigma	01\1
sixth form	01Y1
siêu thị	0;S1
sjaafoer	0;b1
sjafor	0;b1
sjalfbodalidi	0>31
sjef	0;b1
sjoeman	02N1
sjoemann	0;b1
sjomadur	0>31
sjoman	02N1
sjomann	0;b1
sjukgymnast	02N1
sjukhus	0>S1
sjukhuset	0>S1
sjukrahus	06W1
sjukskoeterskeexamen	0NF1
sjukskoterskeexamen	0NF1
sjuksköterskeexamen	0NF1
sjálfboðaliði	0>31
sjåfør	0;b1
sjómaður	0>31
sjöman	02N1
sjømann	0;b1
sjúkrahús	06W1
sk	0?D1
skaadespelare	02N1
skadespelare	02N1
skarbniczka	02C1
skarbnik	02C1
skild	0L:1
skilled	0S;1
skilt	0nR2
skipper	0nT4
skipstjori	0>31
skipstjóri	0>31
skiries	0cK1
skirteini	0\V2
skladiscnik	0Eh1
skladistar	0>C1
skladištar	0>C1
skladiščnik	0Eh1
skladnice	0?61
skladnik	0BA2
skladník	0BA2
sklep	03C1
skoeterska	02N1
skola	0nX7
skola primarja	04E1
skola sekondarja	04E1
skolan	0OC1
skole	0n_2
skolekundskaber	0<j1
skolekunnskaper	0<k1
skolen	0n_2
skoleni	0n81
skolenie	0n71
skoli	04>1
skolinn	04>1
skolkunskaper	0<M1
skolotaja	02_1
skolotajs	02_1
skolotāja	02_1
skolotājs	02_1
skoterska	02N1
skr poczt	04d1
skr. poczt	04d1
skraddare	02N1
skraeddare	02N1
skraedder	06`1
skrbnik	0Eh1
skredder	0;b1
skribent	02N1
skripsi	0::1
skripta	0X62
skriptá	0B?1
skräddare	02N1
skrædder	06`1
skuespiller	0632
skup	0dS1
skupina	0na3
skuska	0A>1
skyrius	0nd2
skyrsla	0?a1
skådespelare	02N1
skírteini	0\V2
skóli	04>1
skólinn	04>1
sköterska	02N1
skúška	0A>1
skýrsla	0?a1
sl	00c1
sladek	0?61
sladovna	0Fa1
sladovnik	0?61
sladovník	0?61
slager	01o1
slagter	06`1
slaktare	02N1
slakter	0;b1
slaugytoja	02^1
slimnica	06E1
slimnīca	06E1
slobodna	0nf1
slobodny	0nf1
slobodná	0nf1
slobodný	0nf1
slta	0Tb1
slu	00c1
slusarz	02C1
slutbetyg	0ng2
sluzba	0m\3
služba	0m\3
sládek	0?61
sma	0ni4
smart working	00i1
smed	05[3
smer	0nm2
smid	0K91
smidur	0>31
smiður	0>31
smjer	0no1
smk	0ni4
smp	0o02
snekker	0;b1
snickare	02N1
snin	0n91
snit	0KJ1
snitt	0P`1
snittbetyg	0=A1
so	0o22
so cap	0ag1
so yeu ly lich	0SE1
soavtor	0Y\1
sobresaliente	0?i1
sobrid	0]91
soc	0KV1
soc coop	00c1
soc. coop	00c1
soci	02K1
socia	0k=4
social worker	0231
sociedad	07m1
sociedade	02g1
societa	03V1
societat	03]1
societate	03N1
societe	03<1
society	03D1
società	03V1
socio	06a3
société	03<1
sodelavec	0Eh1
sodelavka	0Eh1
sodien	0]91
soehne	08m1
soemand	06`1
soemmerska	02N1
sofer	0241
soferis	02_1
sofor	0o43
soforu	05T1
software	03D1
sofőr	08E2
sohn	08m1
sohne	08m1
sok	0?D1
sokagi	0?D1
sokak	0?D1
sokağı	0?D1
sola	0KG1
soldador	03[2
soldadora	03[2
soldat	0YT4
soldier	0231
solicitor	0231
solid	0BX1
solide	06<1
solide kenntnisse	06<1
soloist	0231
solteira	0o71
solteiro	0o71
solter	0@N1
soltera	0o82
soltero	0o:1
soltys	02C1
soluciones	07m1
solucions	03]1
solucoes	02g1
solumadur	0>31
solutions	03D1
soluzioni	03V1
soluções	02g1
somand	06`1
some experience	0Mh1
some knowledge	0<31
sommar	0o;1
sommaren	0o;1
sommelier	0g=3
sommeliere	0822
sommelière	0822
sommer	0o<3
sommeren	0o?2
sommersaison	0oA1
sommersemester	0oA1
sommerska	02N1
sonbahar	0R91
song ngu	0;81
song ngữ	0;81
sono	0Te1
sonographer	0231
sopir	02G1
sor	03g1
sorumlu	05T1
sorumlusu	05T1
sorvaaja	05^1
sos	0oB2
sose	0oA1
soseaua	04a1
sosionomi	04e1
sotilas	05^1
sou	0oD2
sou a	0A[1
sou o	0A[1
soucasne	09o1
soucasnost	09o1
soucasnosti	09o1
soudce	0?61
soudeur	01e1
soudeuse	01e1
sound engineer	0231
sous chef	0231
soustruznik	0?61
soustružník	0?61
soutez	0051
souteze	0051
soutěž	0051
soutěže	0051
současnost	09o1
současnosti	09o1
současně	09o1
soy	0_c1
sołtys	02C1
soš	0Di1
sp j	00c1
sp k	00c1
sp z o o	00c1
sp. j	00c1
sp. k	00c1
sp. z o.o	00c1
spa	00c1
sparkasse	03O1
sparte	06_1
spawacz	02C1
speciale	0lT1
specialisatie	0381
specialisation	0oF2
specialist	0oH6
specialista	0oN5
specialistas	02^1
specialiste	02\2
specialistka	0BA2
specialists	02_1
specialistă	0241
specialistė	02^1
specialitate	0jJ1
specialite	0ND1
specialitāte	0jJ1
specializace	0dT1
specializacia	0oS1
specializacija	0ZY1
specializacio	0oT1
specializare	0Ie1
specializarea	0Ie1
specialization	0Ba1
specializing in	0Ba1
specializzazione	0oU2
specializáció	0oT1
specialybe	0ZY1
specialybė	0ZY1
specijalist	0YI1
specijalista	0781
speciāliste	02_1
speciālists	02_1
specjalista	02C1
specjalistka	02C1
specjalizacja	0X]1
specjalnosc	0X]1
specjalność	0X]1
spedition	03O1
spesialis	02G1
spesialisering	0OI1
spesialist	0;b1
spetsialist	01H1
spezialist	0oW2
spiewaczka	02C1
spital	03N1
spitali	06W1
spitalul	03N1
spizjar	05E1
spiżjar	05E1
splaiul	04a1
spletno	0bX1
splosna matura	0h51
splošna matura	0h51
spodziewany	0gd1
spol s r o	00c1
spol. s r.o	00c1
spoldzielnia	03C1
spolecnost	0Fa1
spolek	0Fa1
společnost	0Fa1
spolka	03C1
spolocnost	03T1
spoločnosť	03T1
spoluautor	06l1
sposata	0@Y1
sposato	0@Y1
sposobilost	0A>1
sprachdiplom	0FT1
sprachzertifikat	0FT1
spray painter	0231
sprecher	08k1
spricevalo	0A;1
spring	0oY1
spring semester	0oY1
spring term	0oY1
springer	01f1
spričevalo	0A;1
sprzedawca	02C1
sprzedawczyni	02C1
sptar	08A1
spuiter	01o1
spécialisation	0ND1
spécialité	0ND1
spítali	06W1
spółdzielnia	03C1
spółka	03C1
spôsobilosť	0A>1
sqaq	0EM1
squad	0>n1
square	09Z2
sraid	07]1
sre	0CR2
sredni	0oZ2
srednia	0o\2
srednia ocen	0d^1
srednie	0K81
srednio	0In1
srednio zaawansowany	0In1
srednio zaawansowany wyzszy	0Hi1
sredniozaawansowana	0In1
sredniozaawansowany	0oZ2
sredniozaawansowany wyzszy	0Hi1
srednja izobrazba	0h51
srednja raven	0h21
srednja razina	0kT1
srednja skola	0o^3
srednja sola	0KG1
srednja strokovna izobrazba	0h51
srednja strucna sprema	0oa2
srednja stručna sprema	0oa2
srednja škola	0o^3
srednja šola	0KG1
srednje	0oc6
srednje dobro	0h21
srednjesolska izobrazba	0h51
srednješolska izobrazba	0h51
srednji	0oi1
srednji nivo	0oi1
srl	00c1
sráid	07]1
ss	0Di1
ssc	00E1
sss	0oa2
sst	03Z1
st	0kU2
staatlich geprueft	0oj1
staatlich gepruft	0oj1
staatlich geprüft	0oj1
staatsexamen	0G21
stadare	02N1
stadig	0T^1
stadt	08m1
stadtrat	0301
stadtwerke	03O1
staedare	02N1
staf	02G1
staff	0jK2
stage de formation	0OR1
stage hand	0231
stage manager	0231
stagehand	0231
stagiair	0ok2
stagiaire	0om2
stagiar	0=N2
stagiara	0241
stagiară	0241
stagione estate	0L]1
stagione estiva	0L]1
stagione invernale	0oo1
stagista	02A1
stajyer	05T1
stajyeri	05T1
stale	0IB2
stan	0>i1
standardiste	01e1
starfsferilskra	0NB1
starfsferilskrá	0NB1
starfsmadur	0>31
starfsmaður	0>31
starosta	0?61
starostka	0?61
starostwo	03C1
start up	0PD2
start-up	0PD2
startup	0PD2
station	06_1
statistician	0231
statni jazykova zkouska	0WB1
stavby	0Fa1
stavbyvedouci	0?61
stavbyvedoucí	0?61
stazist	0>C1
stazista	1003
stazistka	0BA2
stazuotojas	02^1
stazysta	02C1
stazystka	02C1
stażysta	02C1
stażystka	02C1
stažist	0>C1
stažista	0781
stažuotojas	02^1
ste	1031
steeg	0F`1
steig	0Aa1
steuermann	0301
steward	0Se2
stewardesa	1042
stewardess	1063
stewardesse	06`1
stewardesă	0241
stichting	02f1
stieg	0Aa1
stien	0;51
stiftelse	0?X2
stifter	06`1
stiftung	03O1
stigen	0551
stigur	0Q@1
stipend	0Yg1
stipendet	0Yg1
stipendi	06V1
stipendiat	0;b1
stipendiet	0ie1
stipendija	1095
stipendium	10>6
stiurthoir	03c1
stivuitorist	0241
stiúrthóir	03c1
stjori	0>31
stjóri	0>31
stm	0Tb1
stock controller	0231
stockman	0231
stofa	06W1
stofnandi	0>31
stofnun	06W1
stoker	0231
stolar	10D3
stolarz	02C1
stolár	0@Q1
stonemason	0231
store	03D1
storekeeper	0231
stores	03D1
stowarzyszenie	03C1
str	10G2
straaket	0551
straat	0F`1
strada	10I2
straede	0PB1
straeti	0Q@1
straipsnis	0Y=1
straket	0551
strana	10K1
strasse	0Aa1
strata 1	0E41
strata 2	0fb1
strateg	02N1
strategist	0231
strazak	02C1
strazny	0?61
straße	0Aa1
strażak	02C1
stredisko	10L2
stredna odborna skola	0]W1
stredna skola	0]W1
stredne	10N2
stredne pokrocila	10N2
stredne pokrocily	10P4
stredne pokročilá	0Z81
stredne pokročilý	10T2
stredni prumyslova skola	0Di1
stredni skola	0Di1
stredná odborná škola	0]W1
stredná škola	0]W1
stredoskolske	10V2
stredoskolske s maturitou	0_Y1
stredoskolske vzdelani	0_Y1
stredoskolske vzdelanie	0_X1
stredoškolské	0_X1
stredoškolské vzdelanie	0_X1
street	06C1
stribrny	0051
strojirny	0Fa1
strojvedouci	0?61
strojvedoucí	0?61
strojírny	0Fa1
strokovni izpit	0A;1
strokovnjak	10X2
strokovno	10Z1
strona	10[1
strong	0S;1
strucni ispit	0J22
strucni studij	0i41
strucnjak	10\4
strukovne studije	0<b1
strukturovany zivotopis	10`2
strukturovaný životopis	0il1
strukturvieniba	0E?1
struktūrvienība	0E?1
strungar	0241
stručni ispit	0J22
stručni studij	0i41
stručnjak	10\4
strážný	0?61
stråket	0551
stræde	0PB1
stræti	0Q@1
stuckateur	05c1
student	10b3
student assistant	0231
studentereksamen	00D1
studentermedhjaelper	06`1
studentermedhjælper	06`1
studentexamen	0PW1
studentische hilfskraft	08k1
studentsprof	0Qa1
studia	0B?1
studia doktoranckie	0J61
studia i stopnia	0V\1
studia ii stopnia	0WF1
studia inzynierskie	0V\1
studia inżynierskie	0V\1
studia licencjackie	0V\1
studia magisterskie	0WF1
studia podyplomowe	0WF1
studie	0Gj1
studiekompetanse	07V1
studiengang	0MW1
studienrichtung	0MW1
studieprogram	0OI1
studieretning	0MX2
studierichting	0381
studiespesialisering	07V1
studii aprofundate	0GF1
studii de masterat	0GF1
studii doctorale	0I:1
studii liceale	0:A1
studii medii	0:A1
studii postliceale	0BS1
studii postuniversitare	0GF1
studii superioare	0GE1
studii universitare de licenta	0GE1
studii universitare de licență	0GE1
studij	0no1
studija	10e2
studijni obor	0dT1
studijni prumer	0SH1
studijny odbor	0oS1
studijny program	0oS1
studijní obor	0dT1
studijní průměr	0SH1
studijska smer	10g1
studijski program	0nm2
studiju programa	0ZY1
studiju programma	0jJ1
studijų programa	0ZY1
studio	10hB
studio legale	03V1
studios	03D1
studiu	07D1
studium	11:2
studium policealne	0h;1
studyosu	03e1
stuudio	05A1
stx	00D1
stylist	0231
styliste	01e1
stypendium	0NY1
styreleder	0;b1
styrelsen	0?W1
styremedlem	0;b1
styrkur	00;1
styrmann	0E:1
stále	0IB2
státní jazyková zkouška	0WB1
stážista	0BA2
stážistka	0BA2
städare	02N1
stígur	0Q@1
stúdentspróf	0Qa1
stúdió	07X1
stüdyosu	03e1
středisko	0HE1
střední průmyslová škola	0Di1
střední škola	0Di1
středně	0Z91
středně pokročilá	0Z91
středně pokročilý	11<2
středoškolské	0_Y1
středoškolské s maturitou	0_Y1
středoškolské vzdělání	0_Y1
stříbrný	0051
su an	0?C1
su anda	0?C1
sub editor	0231
sub-editor	0231
subdirector	01L1
subdirectora	01L1
subeditor	0231
subesi	0>91
submitted	01O1
sucasnost	0HS1
sucasnosti	0HS1
sudor	0241
sufficiente	11>2
sugarut	03g1
sugis	11@1
sugárút	03g1
suhtlustasand	0XI1
suite	06C1
sujuva	0LH1
sujuva suullinen ja kirjallinen	0LH1
sujuvasti	0LH1
sumar	11A1
summa cum laude	0AZ1
summer	11B1
summer season	11B1
summer term	11B1
sunt	0]f1
sunum	0=e1
superintendent	0231
superior completo	0:E1
supermarche	03<1
supermarché	03<1
supermarket	03D1
supermarkt	02f1
supermercado	0912
supermercados	02g1
supermercat	03]1
supermercato	03V1
superviseur	01e1
supervisor	11C5
supervisora	02H3
supervisore	02A1
supervizor	0241
support worker	0231
suradnica	0>C1
suradnik	0>C1
surat izin	0=?1
surgeon	0231
surucu belgesi	0=51
surveillant	01e1
surveillante	01e1
surveyor	0231
sutaz	0041
suund	0LD1
suunniteltu	07Y1
suunnittelija	05^1
suuntautuminen	0ZS1
suuntautumisvaihtoehto	0ZS1
suureparane	0ZQ1
suurepärane	0ZQ1
suvi	11H1
svadlena	0?61
svaert god	09H2
svaert godt	0O;1
svarec	11I2
svarecsky	0A=1
svarvare	02N1
sveinsprof	0Qa1
sveinspróf	0Qa1
sveiser	0;b1
sveitarfelag	06W1
sveitarfélag	06W1
svejser	06`1
svend	06`1
svendebrev	00D1
svendeproeve	00D1
svendeprove	00D1
svendeprøve	00D1
svennebrev	07V1
svetovalec	0Eh1
svetovalka	0Eh1
svetsare	02N1
sveucilisni prvostupnik	0i41
sveucilista	0kM1
sveuciliste	0kM1
sveučilišni prvostupnik	0i41
sveučilišta	0kM1
sveučilište	0kM1
svid	11K2
sviluppatore	02A1
sviluppatrice	02A1
svið	11K2
svjedodzba	11M2
svjedodžba	11M2
svobodna	11O1
svobodny	11O1
svobodná	11O1
svobodný	11O1
svářeč	11I2
svářečský	0A=1
svært god	09H2
svært godt	0O;1
swiadectwo	0AL1
swiadectwo dojrzalosci	0K81
swiadectwo maturalne	0K81
syerske	0632
sygehus	0?W1
sygeplejerske	06`1
sykehus	0;41
sykepleier	0;b1
syksy	11P1
symposia	01O1
symposium	01O1
sysadmin	0231
systeembeheerder	01o1
systeme	03O1
systems	03D1
szabadalom	0H21
szabo	0<^1
szabó	0<^1
szak	0oT1
szakacs	02F1
szakerto	11Q2
szakertoi	0a<1
szakgimnazium	0YF1
szakgimnázium	0YF1
szakirany	0oT1
szakirány	0oT1
szakiskola	0YF1
szakkepesites	0LC1
szakkozepiskola	0YF1
szakképesítés	0LC1
szakközépiskola	0YF1
szakmai erettsegi	0LC1
szakmai oneletrajz	0eJ1
szakmai oneletrajza	0eJ1
szakmai érettségi	0LC1
szakmai önéletrajz	0eJ1
szakmai önéletrajza	0eJ1
szakmunkas	0LC1
szakmunkas bizonyitvany	0LC1
szakmunkás	0LC1
szakmunkás-bizonyítvány	0LC1
szakos	0oT1
szakvizsga	0LC1
szakács	02F1
szakértő	11Q2
szakértői	0a<1
szalloda	07X1
szco	03T1
szeminarium	11S1
szeminárium	11S1
szerelo	02F1
szerelő	02F1
szerkeszto	11T3
szerkesztő	11T3
szerzotars	0<^1
szerzőtárs	0<^1
szia	0S21
sziasztok	0S21
szinesz	0Ko1
szinhaz	07X1
szkola	0461
szkola podstawowa	0461
szkola policealna	0h;1
szkole	0461
szkolenie	11W2
szkoly	0461
szkoła	0461
szkoła podstawowa	0461
szkoła policealna	0h;1
szkoły	0461
szovetkezet	07X1
szpital	03C1
szuleszno	0<^1
szálloda	07X1
színház	07X1
színész	0Ko1
szövetkezet	07X1
szülésznő	0<^1
szčo	03T1
sách	0:`1
sáng lập	0:>1
sähköasentaja	05^1
säljare	02N1
sänger	05c1
säätiö	06U1
sångare	02N1
sångerska	02N1
sælger	06`1
sæmileg	0c]1
séminaire	0OR1
sérfræðingur	0n;2
sérhæfing	02@1
sétány	03g1
sídlisko	0b]1
sídliště	0?c1
síðan	0nK1
sòcia	02K1
sóc	0KV1
sócia	01g1
sócio	01g1
söhne	08m1
sölumaður	0>31
sömmerska	02N1
sømand	06`1
súčasnosti	0HS1
súčasnosť	0HS1
súťaž	0041
sügis	11@1
sürücü belgesi	0=51
sędzia	02C1
sš	0Di1
sơ cấp	0ag1
sơ yếu lý lịch	0SE1
số	0Ak1
sở	0;S1
t	0bU1
t e m	0PO1
t level	02e1
t m	0PO1
t o m	11Y1
t.e.m	0PO1
t.o.m	11Y1
t/m	0PO1
tabeliao	01g1
tabelião	01g1
tabellarischer lebenslauf	0=F1
tabib	05E1
tabiba	05E1
taeknimadur	0>31
taekniskoli	04>1
taellae hetkellae	0JV1
taenaeaen	0JV1
taenzer	05c1
taevling	0ie1
taevlingen	0ie1
tag	02F1
tagad	0]91
tagesmutter	0301
taglaegger	06`1
taglægger	06`1
tagozat	0oT1
tagung	11Z1
tagungsband	08^1
tahmini	0=41
tahun	11[2
tai	11]1
tai xe	0:>1
taighdeoir	03c1
tailor	0231
tajjeb	11^1
tajjeb hafna	0JJ1
tajjeb ħafna	0JJ1
tajnica	0B=2
tajnik	0B=2
takarito	0<^1
takarító	0<^1
takdir belgesi	0;h1
takimi	0>91
taklaeggare	02N1
taklaggare	02N1
takläggare	02N1
takmicenje	0ge1
takmičenje	0ge1
takmorkud	0Q^1
takmörkuð	0Q^1
taktekker	0;b1
takımı	0>91
talitus	0`H1
talk	01O1
talks	01O1
talla hetkella	0JV1
taller	11_4
talleres	07m1
tallers	03]1
talv	11c1
talvi	11d1
taman kanak kanak	0M`1
taman kanak-kanak	0M`1
tamirci	05T1
tamplar	0241
tanaan	0JV1
tanacsado	02F1
tanapaev	0S81
tanar	02F1
tanaseni	0S81
tanav	0]l1
tancerka	02C1
tancerz	02C1
tancos	0<^1
tanecnice	0?61
tanecnik	0?61
tanečnice	0?61
tanečník	0?61
tanfolyam	11e3
tanito	02F1
tanssija	05^1
tanukiri	0011
tanulmany	0H21
tanulmanyi atlag	08O1
tanulmány	0H21
tanulmányi átlag	08O1
tanulo	08E2
tanuló	08E2
tanusitvany	0WU1
tanzer	05c1
tanácsadó	02F1
tanár	02F1
tanító	02F1
tanúsítvány	0WU1
tap chi	0:`1
tap doan	0;S1
tapissier	01e1
tapissiere	01e1
tapissière	01e1
taqsima	0Fe1
tardor	11h1
targoncas	0<^1
targoncás	0<^1
targyalasi szint	0N61
targyalasi szintu	0N61
targyalokepes	0N61
tarjoilija	05^1
tarkastaja	05^1
tarnyba	0F01
tarsalgasi	0ZX1
tarsalgasi alapszint	0ZW1
tarsalgasi szint	0ZX1
tarsalgo	0ZW1
tarsasag	07X1
tasarimci	05T1
tasarimcisi	05T1
tasarımcı	05T1
tasarımcısı	05T1
tavasz	11i1
tavasza	11i1
tavern	03D1
tavling	0ie1
tavlingen	0ie1
tavmunka	11j1
tavolrol	11j1
taxista	01L1
tbk	00c1
tcf	0<_1
teacher	0231
teaching assistant	0231
teaching fellow	0231
teadur	01H1
teaduskond	03h1
team	11k9
team lead	07>1
teanga dhuchais	0?h1
teanga dhúchais	0?h1
teastas	0@W1
teastas soisearach	06o1
teastas sóisearach	06o1
teater	1244
teatr	03C1
teatras	03U1
teatre	03]1
teatris	06E1
teatro	0@a3
teatru	03N1
teatrul	03N1
teatteri	06U1
tecaj	1282
tech lead	07>1
technical report	01O1
technician	0231
technicien	0UF1
technicka	0BA2
technicus	01o1
techniek	02f1
technik	12:5
technikas	02^1
techniker	12?2
technikum	12A3
technikumas	0EJ1
technikus	02F1
technikusi vegzettseg	0LC1
technikusi végzettség	0LC1
technička	0BA2
technologies	03D1
technologist	0231
technology	03D1
tecnic	02K1
tecnic superior	0An1
tecnica	0k=4
tecnica superior	0Ao1
tecnicatura	0Ao1
tecnico	06a3
tecnico em	0Cg1
tecnico en	0:Y1
tecnico medio	0:Y1
tecnico superior	0Ao1
tecno	12D2
tecno u govoru i pismu	12F1
tecnologia	02g1
tecnologia em	0:E1
tecnologias	0912
tecnologico	0?k1
tecnologie	03V1
tecnologies	03]1
tecnologo	0:E1
tecnologo em	0Cg1
tecnologías	07m1
tecnológico	0?k1
tecnólogo	0:E1
tecnólogo em	0Cg1
tee	0]l1
teenindaja	01H1
tef	0<_1
tefl	01\1
tegelzetter	01o1
tehas	05A1
tehdas	06U1
tehnicar	05U2
tehnician	0241
tehniciana	0241
tehniciană	0241
tehnicka skola	0KE2
tehnik	12G2
tehnikis	02_1
tehnikums	04B1
tehniska sola	0KG1
tehničar	05U2
tehnička škola	0KE2
tehniķis	02_1
tehniška šola	0KG1
teicamas	0?71
teicami	0?71
teicneoir	03c1
teises	08M1
teisininkas	02^1
teisininke	02^1
teisininkė	02^1
teisės	08M1
tekmovanje	0gb1
teknik	0:\2
teknik universitesi	04<1
teknik üniversitesi	04<1
tekniker	12I4
teknikk	0;41
teknikko	12M2
tekniku	05E1
teknisi	02G1
teknisyen	05T1
teknisyeni	05T1
teknologie doktor	0Go1
teknoloji	03e1
teknolojileri	03e1
tekoce	12O1
tekoce znanje	12O1
tekoče	12O1
tekoče znanje	12O1
tekstil	03e1
tel	12P1
telc	0<_1
tele	12P1
telecom	03D1
teleconseiller	01e1
teleconseillere	01e1
telefonist	0F[2
telefonista	12Q2
telelavoro	00i1
telemarketer	12S2
telemunca	0EX1
telemuncă	0EX1
teleoperador	01L1
teleoperadora	01L1
teletrabajo	0Kn1
teletrabalho	12U1
teletravail	00e1
teletreball	00j1
tem 4	0<_1
tem 8	0<_1
tem-4	0<_1
tem-8	0<_1
tem4	0<_1
tem8	0<_1
temel	0<N2
temel duzey	0<N2
temel düzey	0<N2
temel seviye	0<P1
temporada de inverno	12V1
temporada de invierno	0V[1
temporada de verano	12W1
temporada de verao	12X1
temporada de verão	12X1
temporada estival	12W1
temsilci	05T1
temsilcisi	05T1
ten du an	0E]1
ten toi la	0aP1
tentara	02G1
teo	0BY1
teollisuus	06U1
teoranta	0BY1
ter	03g1
terapeut	12Y2
terapeuta	02C1
teraz	12[2
terbaik	06;1
tercuman	05T1
tercüman	05T1
tere	03g1
terrace	06C1
terve	0af1
tervetuloa	0af1
terveyskeskus	06U1
tervezett	12]1
tervezo	02F1
tervező	02F1
terzi	05T1
tesar	0?61
tesař	0?61
tese	05J1
tesekkur belgesi	0;h1
tesi	12^2
tesiasi	0E71
tesis	12`2
tesisatci	05T1
tesisatçı	05T1
tesol	01\1
tesorera	01L1
tesorero	01L1
tesoriera	02A1
tesoriere	02A1
tesoureira	01g1
tesoureiro	01g1
testaaja	05^1
testdaf	0<_1
tester	12b6
testerka	02C1
teurastaja	05^1
teymi	0K;1
tez	0=e1
teza	07D1
tezi	07U1
tezli yuksek lisans	12h1
tezli yüksek lisans	12h1
tezsiz yuksek lisans	12h1
tezsiz yüksek lisans	12h1
teză	07D1
teātris	06E1
tečaj	1282
tečno	12D2
tečno u govoru i pismu	12F1
teşekkür belgesi	0;h1
teżi	07U1
th	0cF1
thac si	0;@1
thang	12i2
thanh pho	0Ak1
thanh thao	0bl2
thanh vien	0:>1
thcs	0E=1
the	0;=1
the huong dan vien	0;=1
theater	12k3
theatre	0PD2
therapeut	06O2
therapist	0231
these	01n1
these de doctorat	0I61
theses	01O1
thesis	01O1
thi tran	0Ak1
thiet ke	0:>1
third place	00N1
this is	0TL1
thiết kế	0:>1
thjalfari	0>31
thn	12n1
tho	0:>1
tho dien	0:>1
tho han	0:>1
tho may	0:>1
tho moc	0:>1
thon	0Ak1
thpt	0E=1
through	0MK1
through to	0MK1
thru	0MK1
thu kho	0:>1
thu ky	0:>1
thu ngan	0:>1
thu ngân	0:>1
thu quy	0:>1
thu thu	0:>1
thu vien	0;S1
thuc tap sinh	0:>1
thuiswerk	0T>1
thydandi	0>31
thành phố	0Ak1
thành thạo	0bl2
thành viên	0:>1
tháng	12i2
thèse	01n1
thèse de doctorat	0I61
théâtre	03<1
thôn	0Ak1
thư ký	0:>1
thư viện	0;S1
thạc sĩ	0;@1
thẻ	0;=1
thẻ hướng dẫn viên	0;=1
thị trấn	0Ak1
thợ	0:>1
thợ hàn	0:>1
thợ may	0:>1
thợ mộc	0:>1
thợ điện	0:>1
thủ kho	0:>1
thủ quỹ	0:>1
thủ thư	0:>1
thực tập sinh	0:>1
ticaret	03e1
tidskrift	0Ye2
tidsskrift	12o4
tie	08c1
tiedekunta	04C1
tien si	1331
tienda	07m1
tiendas	07m1
tieng me	0;81
tieng me de	0;81
tieraerztin	0301
tierarzt	0301
tierarztin	0301
tierpfleger	05c1
tierärztin	0301
tiesibas	06F1
tiessaiste	08P1
tiesības	06F1
tieu hoc	0E=1
tiešsaistē	08P1
tiimi	0f52
tijdschrift	0\X2
tiketina	0d<1
tikėtina	0d<1
til	1343
til d d	0T^1
til d.d	0T^1
til dagsins	0L91
til dagsins i dag	0L91
til dagsins í dag	0L91
til na	0OY1
til naa	0OY1
til nu	0T^1
til nå	0OY1
til og med	1372
till	1392
till dags dato	0dB1
till date	0CE1
till now	0CE1
till och med	11Y1
till present	0CE1
tills nu	0dB1
tills vidare	0dB1
tim	13;5
timarit	0?a1
timmerman	01o1
tingkat dasar	0K^1
tingkat lanjut	04F1
tinh	0Ak1
tinh nguyen vien	0:>1
tionscadal	13@1
tirocinante	02A1
tischler	05c1
tischlerei	03O1
titkar	06G2
titkarno	02F1
titkár	06G2
titkárnő	02F1
titol	01h1
titolare	02A1
titre professionnel	03Z1
titulada	06R1
titulado	06R1
titulo	01i1
titulo universitario	0:X1
tiyatrosu	03e1
tiến sĩ	1331
tiếng mẹ	0;81
tiếng mẹ đẻ	0;81
tiểu học	0E=1
tjena	0Rn1
tjener	06`1
tlumacz	02C1
tlumaczka	02C1
tn	13A2
tnhh	0;S1
to	13C2
to chuc	0;S1
to date	0CE1
to present	0CE1
to this day	0CE1
to truong	0:>1
toamna	13E1
today	0CE1
todistus	0n=2
toefl	0<_1
toefl ibt	0<_1
toeic	0<_1
toeicスコア	13F1
toemrer	0632
toften	0PB1
togaf	01\1
togfoerer	06`1
togforer	06`1
togfører	06`1
tohtori	13G2
tohtorintutkinto	0NE1
toi	0Ek1
toi la	0aP1
toimetaja	01H1
toiminimi	0X=1
toimisto	06U1
toimittaja	05^1
toistaiseksi	0JV1
tokarz	02C1
toko	07n1
tol	13I2
tolk	01H1
tolkija	01H1
tolmacs	02F1
tolmács	02F1
tom	11Y1
tomrer	0632
tontechniker	05c1
tookoda	05A1
tootaja	01H1
topik	0<_1
topograf	0241
torfl	0<_1
torg	0Q@1
torget	13K2
tori	08c1
tornaci	05T1
tornacı	05T1
torneiro	01g1
tornero	01L1
tornitore	02A1
torv	0PB1
tosaitheoir	0?K1
tospraaklig	0OB1
tospraklig	0OB1
tosproget	0O91
tospråklig	0OB1
tot	13M3
tot begin	0PO1
tot eind	0PO1
tot en met	0PO1
tot heden	0Re1
tot nghiep	13P1
tot nghiep thpt	00H1
tot nu	0Re1
tot nu toe	0Re1
tot op heden	0Re1
tour guide	0231
tour leader	0231
tourneur	01e1
tovaren	03T1
tovarna	0\@2
továreň	03T1
továrna	0Fa1
tp	0Ak1
tr	0?c1
trade certificate	02d1
tradenomi	04e1
trader	0231
tradgardsmastare	02N1
traducatoare	0241
traducator	0241
traducteur	01e1
traductor	02L2
traductora	02L2
traductrice	01e1
traducătoare	0241
traducător	0241
tradutor	01g1
tradutora	01g1
traduttore	02A1
traduttrice	02A1
traduttur	05E1
traedgaardsmaestare	02N1
traenare	02N1
traener	06`1
trail guide	0231
train driver	0231
trainee	13Q4
trainer	13U3
training	13X2
training course	0C^1
tram driver	0231
tranare	02N1
trang	13Z1
transactions	01O1
translator	0231
transport	02f1
transportes	0912
transports	13[2
trasporti	03V1
travesia	09P1
travessa	04W1
travessera	09^1
travesía	09P1
treasurer	0231
treener	01H1
treinador	01g1
treinadora	01g1
tren trung binh	13]1
trener	13^4
treneris	02\2
trenerka	02C1
trening	11S1
trenutacno	13b1
trenutačno	13b1
trenutno	13c3
trenér	06l1
tres bien	09@2
tres bon	0Bo1
tres bon niveau	0CZ1
tres bonne maitrise	0CZ1
tresorer	02K1
tresorera	02K1
tresorier	01e1
tresoriere	01e1
trezorier	0241
trg	0c43
trgovina	0Y92
tribunal	02g1
trida	0?c1
trieda	0b]1
trinity	0<_1
triq	0EM1
tro giang	0:>1
tro ly	0:>1
trofeo	13f2
trofeu	00M1
trofeul	0?U1
troféu	00M1
troi chay	0@71
trophee	00L1
trophy	00N1
trophée	00L1
truc tuyen	13h1
truckcertifikat	0A81
truckfoerare	02N1
truckfoerer	0632
truckfoererbevis	0931
truckforare	02N1
truckforer	0632
truckforerbevis	0931
truckförare	02N1
truckfører	0632
truckførerbevis	0931
truckkort	0A<1
truhlar	0?61
truhlář	0?61
trukkikuski	05^1
trung binh	13i2
trung bình	13i2
trung cap	13k2
trung cap cao	13]1
trung cap nghe	0E=1
trung cấp	13k2
trung cấp cao	13]1
trung cấp nghề	0E=1
trung hoc	0E=1
trung hoc pho thong	13m2
trung học	0E=1
trung học phổ thông	13m2
trung tam	0;S1
trung tam dao tao	0E=1
trung tâm	0;S1
trung tâm đào tạo	0E=1
truong	0E=1
truong ban	0:>1
truong cao dang	0E=1
truong dai hoc	0E=1
truong nhom	0:>1
truong phong	0:>1
truong thpt	0E=1
trust	03D1
trustee	0231
trva	0IB2
trvá	0IB2
trädgårdsmästare	02N1
tränare	02N1
træner	06`1
très bien	09@2
très bon	0Bo1
très bon niveau	0CZ1
très bonne maîtrise	0CZ1
tréner	02F1
tréning	11S1
trésorier	01e1
trésorière	01e1
trên trung bình	13]1
trôi chảy	0@71
trường	0E=1
trường cao đẳng	0E=1
trường thpt	0E=1
trường đại học	0E=1
trưởng ban	0:>1
trưởng nhóm	0:>1
trưởng phòng	0:>1
trợ giảng	0:>1
trợ lý	0:>1
trực tuyến	13h1
tu	13o3
tu van	0:>1
tu xa	13h1
tuinen	02f1
tuinman	01o1
tukang	02G1
tukang kayu	02G1
tukang kebun	02G1
tukang las	02G1
tulajdonos	02F1
tulityoekortti	03f1
tulityokortti	03f1
tulityökortti	03f1
tulkotaja	02_1
tulkotajs	02_1
tulkotāja	02_1
tulkotājs	02_1
tuner	0231
tunnistus	0]O2
tunnustus	1423
tuomari	05^1
turguide	1452
turistguide	0QV1
turizm	03e1
turpinas	0]91
turpinās	0]91
tutkija	05^1
tutkimusasema	06U1
tutkinto	0ZR1
tutor	1474
tutora	03[2
tuttora	0101
tuzolto	0<^1
tvaaspraakig	0OA1
tvasprakig	0OA1
tvityngd	0ae1
tvityngdur	0ae1
tvornica	0X?1
tvrtka	0X?1
tvåspråkig	0OA1
tvítyngd	0ae1
tvítyngdur	0ae1
tweede prijs	0Jn1
tweetalig	0Jo1
tyden	14;1
tydnu	14;1
tydny	14;1
tydzien	14<1
tydzień	14<1
tygodni	14<1
tygodnie	14<1
tym	0HE1
tyoenjohtaja	05^1
tyoentekijae	05^1
tyoeturvallisuuskortti	03f1
tyonjohtaja	05^1
tyontekija	05^1
tyoturvallisuuskortti	03f1
typist	0231
tyrejas	02^1
tyrėjas	02^1
tytul	0NY1
tytul technika	0K81
tytuł	0NY1
tytuł technika	0K81
tyydyttaevae	0XF2
tyydyttaevae alkeet	04o1
tyydyttava	0XF2
tyydyttava alkeet	04o1
tyydyttävä	0XF2
tyydyttävä alkeet	04o1
työnjohtaja	05^1
työntekijä	05^1
työturvallisuuskortti	03f1
tài xế	0:>1
táncos	0<^1
tárgyalási szint	0N61
tárgyalási szintű	0N61
tárgyalóképes	0N61
társalgási	0ZX1
társalgási alapszint	0ZW1
társalgási szint	0ZX1
társalgó	0ZW1
társaság	07X1
távmunka	11j1
távolról	11j1
tâmplar	0241
tällä hetkellä	0JV1
tänapäev	0S81
tänaseni	0S81
tänav	0]l1
tänukiri	0011
tänzer	05c1
tänään	0JV1
tävling	0ie1
tävlingen	0ie1
tæknimaður	0>31
tækniskóli	04>1
tècnic	02K1
tècnic superior	0An1
tècnica	02K1
técnica	03[2
técnica superior	0Ao1
técnico	03[2
técnico em	0Cg1
técnico en	0:Y1
técnico medio	0:Y1
técnico superior	0Ao1
tél	12P1
téléconseiller	01e1
téléconseillère	01e1
télétravail	00e1
tér	03g1
tên dự án	0E]1
tên tôi là	0aP1
tình nguyện viên	0:>1
tím	0HJ1
tímarit	0?a1
títol	01h1
título	01i1
título universitario	0:X1
tól	13I2
tôi là	0aP1
tõlk	01H1
tõlkija	01H1
töökoda	05A1
töötaja	01H1
tømrer	0632
týden	14;1
týdny	14;1
týdnů	14;1
tým	0HE1
tęsiasi	0E71
tłumacz	02C1
tłumaczka	02C1
től	13I2
tř	0?c1
třída	0?c1
tűzoltó	0<^1
tư vấn	0:>1
tại	11]1
tạp chí	0:`1
tập đoàn	0;S1
tỉnh	0Ak1
tốt	0bl2
tốt nghiệp	13P1
tốt nghiệp thpt	00H1
tổ	0;71
tổ chức	0;S1
tổ trưởng	0:>1
tới	0Ek1
từ	14=2
từ xa	13h1
u	14?6
u braku	0cI2
u tijeku	13b1
u toku	14E1
uab	00c1
ubersetzer	05c1
ubezpieczenia	03C1
ubungsleiter	05c1
ucen	0?61
uceni	0Di1
ucenic	0241
ucetni	0?61
uciliste	14F3
ucitel	02`2
ucitelj	0e]3
ucla	0BC1
uctovnicka	0@Q1
uctovnik	0@Q1
uczelnia	0461
uczen	02C1
uczeń	02C1
ud	00c1
udacity	0BC1
udana	0cL1
udata	0cM1
uddannelsescenter	0K11
udemy	0BC1
udmaerkelse	0081
udmærkelse	0081
udruga	0X?1
udruzenje	06N1
udruženje	06N1
udv	0S21
udvikler	06`1
udvozlom	0S21
uebersetzer	05c1
uebungsleiter	05c1
ufer	0Aa1
ufficio	0Ff1
ufficjal	05E1
uffiċjal	05E1
ug	00c1
uge	14I1
uger	14I1
ugift	0nR2
ugm	0BC1
ugyintezo	08E2
ugynokseg	07X1
ugyved	02F1
uhing	05A1
uhrmacher	05c1
ui	07>1
uitgeverij	14J2
uitmuntend	14L1
uitstekend	0j71
uitvoerder	01o1
ujsagiro	02F1
uke	14M1
uker	14M1
ukonceno	01N1
ukonczona	0dU1
ukonczone	0dU1
ukonczony	0dU1
ukončeno	01N1
ukończona	0dU1
ukończone	0dU1
ukończony	0dU1
uksus	0`H1
ul	14N6
ulica	14T5
ulice	0?c1
ulicy	04d1
ulikool	03h1
umschulung	01J1
und	14Y1
undergraduate	0:L1
underskoeterska	02N1
underskoterska	02N1
undersköterska	02N1
undertaker	0231
underviser	0632
underwriter	0231
undirstada	0Q^1
undirstaða	0Q^1
uned	0?k1
ungdomsskole	0;c1
uni	0SF2
uniao estavel	0o71
unidad	0Ei1
unidade	0GW1
unit	14Z4
unita	0Ff1
unitat	0H<1
unite	0@Z1
unità	0Ff1
unité	0@Z1
univ bacc	0i41
univ dipl	0^?1
univ. bacc	0i41
univ. dipl	0^?1
universidad	0?k1
universidade	0@d1
universita	14^2
universitaet	0=@1
universitaire	01[1
universitaria	0?k1
universitas	0M`1
universitat	14`2
universitate	14b2
universitatea	07^1
universitatea politehnica	07^1
universitates	04B1
universite	14d2
universiteit	08N1
universitesi	04<1
universitet	14f3
universitetas	0EJ1
universitete	0EJ1
universitetet	14f3
universiteto	0EJ1
universities	01Y1
university	14i2
università	14^2
universität	0=@1
université	01[1
universitāte	04B1
universitātes	04B1
univerza	0KG1
univerze	0KG1
univerzi	0KG1
univerzita	0Mf2
univerzite	0Mf2
univerzitet	14k1
univerzitetni diplomirani	0^?1
univerzity	0Mf2
univerzitě	0Di1
uniwersytet	14l1
união estável	0o71
unmarried	0B41
unternehmen	03O1
until	0MK1
until now	0CE1
until present	0CE1
until today	0CE1
unur	0>d1
uoc	01Z1
uomo	0^i1
up to	0MK1
upc	01Z1
upcoming	0651
upholsterer	0231
uplne stredne	0_X1
upper intermediate	0Q?1
upper second	00T1
upper second class	00T1
upper-intermediate	0Q?1
uppsats	0Lh1
uprawnienia	0AL1
uprawnienie	0AL1
upseeri	05^1
urad	0H92
urbanitzacio	09^1
urbanització	09^1
urbanizacion	09P1
urbanización	09P1
ured	0X?1
urednica	0B63
urednik	0B63
urkunde	14m2
urzad	03C1
urząd	03C1
usek	10L2
usine	03<1
uslugi	03C1
usmerenje	14o1
usmeritev	10g1
usmjerenje	0no1
ust duzey	04D1
usta	05T1
ustabasi	05T1
ustabaşı	05T1
ustanova	0>T1
ustanovitelj	05W1
ustasi	05T1
ustası	05T1
ustav	0H92
usługi	03C1
ut	03g1
utbildningsdag	1501
utca	03g1
utgefid	0?a1
utja	03g1
utmaerkelse	00K1
utmaerkt	0O:1
utmarkelse	00K1
utmarkt	0O:1
utmerkelse	0091
utmerket	0O;1
utmärkelse	00K1
utmärkt	0O:1
utvar	10L2
utvecklare	02N1
utvikler	0;b1
uverenje	0dV1
uvjerenje	0f@1
ux	07>1
uy ban	0;S1
uye	05T1
uyesi	05T1
uzaktan	0AR1
uzem	04]2
uzina	03N1
uzivatelska	1511
uzivatelsky	1511
uzman	1522
uzman duzey	1541
uzman düzey	1541
uzmani	05T1
uzmanı	05T1
uznani	0051
uznanie	0041
uznemuma	1551
uznemums	06E1
uznání	0051
uzvaretaja	00B1
uzvaretajs	00B1
uzvarētāja	00B1
uzvarētājs	00B1
uzyskane	0dU1
uzyskany	0dU1
uzņēmums	06E1
uzņēmumā	1551
učení	0Di1
učeň	0?61
učilište	1562
učiliště	0Di1
učitel	06l1
učitelj	0e]3
učiteľ	08]1
uživatelsky	1511
uživatelská	1511
v	1585
v le	0?d1
v o s	00c1
v teku	0ED1
v.le	0?d1
v.o.s	00c1
va	15=1
vaar	15>2
vaardare	02N1
vaardcentral	0>S1
vaaren	15>2
vabalt	0ZQ1
vabatahtlik	01H1
vacataire	01e1
vaditaja	02_1
vaditajs	02_1
vadovas	02^1
vadove	02^1
vadovė	02^1
vadybininkas	02^1
vadybininke	02^1
vadybininkė	02^1
vadītāja	02_1
vadītājs	02_1
vaeg	0551
vaegen	0551
vaeitoeskirja	15@2
vaektare	02N1
vaelkommen	0Rn1
vaelttaevae	04o1
vaelttaevae keskitaso	0XH1
vaenget	0PB1
vaentanlegt	0191
vaerkfoerer	06`1
vaerkforer	06`1
vaerksted	0?W1
vaeylae	08c1
vag	0551
vaga hasti	0ZQ1
vaga hea	15B2
vagen	0551
vagt	0gZ1
vagyok	00o1
vahene	04i1
vahtimestari	05^1
vairuotojas	02^1
vairuotojo pazymejimas	08M1
vairuotojo pažymėjimas	08M1
vaistine	03U1
vaistininkas	02^1
vaistinė	03U1
vaitekiri	03d1
vaitoskirja	15@2
vaji	06\1
vakblad	07O1
vakfi	03e1
vakfı	03e1
vakman	01o1
vakt	0QV1
vaktare	02N1
vaktmaestare	02N1
vaktmastare	02N1
vaktmästare	02N1
vakuutus	06U1
valable jusqu'a	0Wi1
valable jusqu'en	0Wi1
valable jusqu'à	0Wi1
vald	15D2
valet	0231
valid through	0MK1
valid to	0MK1
valid until	0MK1
valide	0Ej1
valido fino al	0NZ1
valido hasta	0R[1
validé	0Ej1
valjak	0]l1
valkommen	0Rn1
vallalat	04]2
vallaline	01G1
vallalkozo	02F1
valmentaja	05^1
valokuvaaja	05^1
valores	0B@1
valttava	04o1
valttava keskitaso	0XH1
valuer	0231
van	15F1
van phong	0;S1
vanaf	15G2
vandaag	0Re1
vanzatoare	0241
vanzator	0241
vapaaehtoinen	05^1
var	15>2
vara	15I1
varastotyoentekijae	05^1
varastotyontekija	05^1
varastotyöntekijä	05^1
vardare	02N1
vardcentral	0>S1
varen	15>2
varhato	12]1
varhatoan	12]1
varilec	0Eh1
varon	0SS1
varrono	0<^1
varrónő	0<^1
vartija	05^1
varón	0SS1
vas	0b^1
vasara	15J2
vaspitac	0[<1
vaspitač	0[<1
vastaava	05^1
vayla	08c1
vca	15L2
vd	0QV1
vdana	11O1
vdaná	11O1
ve	15N2
vecka	15P1
veckor	15P1
ved	15Q2
vedec	0BA2
vedes	0Vm1
vedouci	11I2
vedoucí	11I2
veduca	0@Q1
veduci	0@Q1
vedúca	0@Q1
vedúci	0@Q1
vedęs	0Vm1
veebis	0X<1
veg	0;51
vegen	0;51
vegi	0Q@1
vegur	0Q@1
vegyesz	02F1
vegyész	02F1
vegzett	0Kd1
vei	0;51
veien	0;51
veikals	06E1
veileder	0;b1
veitingahus	06W1
veitingahús	06W1
vej	0PB1
vejleder	06`1
vekter	0;b1
veldig god	0O;1
veleuciliste	0kM1
veleučilište	0kM1
velkommen	15S2
velmi dobra	04G2
velmi dobre	0h64
velmi dobrá	04L1
velmi dobře	15U2
velmi pokrocila	0YQ1
velmi pokročilá	0YQ1
velvirki	0>31
vencedor	00M1
vencedora	00M1
vendedor	03[2
vendedora	03[2
vendeur	01e1
vendeuse	01e1
venditore	02A1
venditrice	02A1
venedor	02K1
venedora	02K1
ventures	03D1
verano	12W1
verao	12X1
verband	03O1
verdlaun	15W2
vereador	01g1
vereadora	01g1
verein	03O1
vereniging	02f1
vergevorderd	15Y1
verhandlungssicher	0gJ1
verhandlungssicher in wort und schrift	0Ni1
verheiratet	0PX1
verkaeufer	05c1
verkaufer	05c1
verkefni	15Z1
verket	0>S1
verkfraedingur	0>31
verkfræðingur	0>31
verkoopster	01o1
verkoper	01o1
verkossa	0La1
verksmidja	06W1
verksmiðja	06W1
verkstad	0>S1
verksted	0;41
verkäufer	05c1
verlag	15[2
verloskundige	01o1
vermesser	05c1
verniciatore	02A1
veroeffentlichung	08^1
veroeffentlichungen	08^1
veroffentlichung	08^1
veroffentlichungen	08^1
verpleegkundige	01o1
verseny	0F^2
versicherung	03O1
versicherungen	03O1
verslun	06W1
vertaler	01o1
verteja	02^1
vertejas	02^1
vertejums	08R1
vertieft	0P?1
vertiefung	0MW1
vertreter	05c1
vertriebler	0301
vertėja	02^1
vertėjas	02^1
verwacht	0PS1
verwachte	0PS1
verwalter	05c1
verwitwet	0PX1
very good	02b2
verzekeringen	02f1
verzorgende	01o1
verão	12X1
verðlaun	15W2
veröffentlichung	08^1
veröffentlichungen	08^1
vet	0231
vetaejae	05^1
vetaja	05^1
veterinarian	0231
vetur	15]1
veturinkuljettaja	05^1
vetäjä	05^1
veuf	0@X1
veuve	0@X1
vezeto	02F1
vezető	02F1
veľmi dobre	15^2
veľmi dobrá	04Q1
vhs	0BC1
via	0?d1
viale	0?d1
vicar	0231
vice president	0231
vico	0?d1
vicolo	0?d1
vid	15`2
videaste	01e1
videja atzime	08R1
videja izglitiba	07=1
videja limeni	0m>1
videja profesionala	07=1
videji	0m>1
videjs	15b2
videregaaende	0d61
videregaaende opplaering	07V1
videregaaende skole	0;c1
videregaende	0d61
videregaende opplaering	07V1
videregaende skole	0;c1
videregående	0d61
videregående opplæring	07V1
videregående skole	0;c1
vidurine mokykla	0EJ1
vidurinis	0>o1
vidurinis issilavinimas	0>o1
vidurinis išsilavinimas	0>o1
vidurinė mokykla	0EJ1
vidurkenning	00;1
vidurkis	0;61
vidusskola	04B1
vidutines	0fZ1
vidutinis	15d2
vidutiniskai	0fZ1
vidutiniškai	0fZ1
vidutinės	0fZ1
vidéaste	01e1
vidēji	0m>1
vidējs	15b2
vidējā atzīme	08R1
vidējā izglītība	07=1
vidējā līmenī	0m>1
vidējā profesionālā	07=1
vien	0;S1
vien dao tao	0E=1
viesbutis	03U1
viesnica	06E1
viesnīca	06E1
viešbutis	03U1
vigente hasta	0R[1
vigilante	03[2
vigile del fuoco	02A1
vigneron	01e1
vigneronne	01e1
viikko	15f1
viikkoa	15f1
vikar	0632
vikarie	02N1
village	06C1
villanyszerelo	02F1
villanyszerelő	02F1
vincitore	00O1
vincitrice	00O1
vinder	0081
vinnare	00K1
vinner	0091
vinter	15g3
vinteren	15j2
vintern	15l1
vintner	0231
violinista	02A1
viragkoto	0<^1
virasto	06U1
virejas	02^1
viriesu	15m1
virietis	15m1
virkailija	05^1
virksomhed	0?W1
virtual	0P>1
virziens	0jJ1
virágkötő	0<^1
virėjas	02^1
visa skola	15n2
visa strucna sprema	1602
visagist	05c1
visi srednji	1622
visiting scholar	0231
visja sola	0KG1
visja strokovna izobrazba	1641
visjesolska izobrazba	1641
visjesolski studij	1641
visji srednji	1651
visoka skola	0KE2
visoka sola	0KG1
visoka strokovna izobrazba	0GK1
visoka strucna sprema	0Fj1
visoka stručna sprema	0Fj1
visoka škola	0KE2
visoka šola	0KG1
visoko obrazovanje	0V>1
vispareja videja	07=1
vispārējā vidējā	07=1
viss	0T@1
visser	01o1
vita	0bS1
vitaz	0041
vitazka	0041
vitejte	03a1
vitez	0051
vitezka	0051
viticulteur	01e1
viticultrice	01e1
vitnemaal	07V1
vitnemal	07V1
vitnemål	07V1
vitrier	01e1
viuda	0o:1
viudo	0o:1
viuva	0o71
viuvo	0o71
vizsga	0>A2
vizvezetek szerelo	0<^1
við	0SA1
viðurkenning	00;1
viúva	0o71
viúvo	0o71
viša stručna sprema	1602
viša škola	15n2
viši srednji	1622
višja strokovna izobrazba	1641
višja šola	0KG1
višješolska izobrazba	1641
višješolski študij	1641
višji srednji	1651
viện	0;S1
viện đào tạo	0E=1
vk	15f1
vlasnica	0>D2
vlasnik	0>D2
vloeiend	0j71
vloeiend in woord en geschrift	0j71
vmbo	0R_2
vmbo diploma	0Ra1
vmbo-diploma	0Ra1
vo	1661
vocal	01L1
vocational qualification	02e1
voda	0781
vodic	08]1
vodicsky preukaz	0A>1
voditelj	0YI1
vodič	08]1
vodičský preukaz	0A>1
vodja	0Eh1
vof	00c1
voitja	0011
voittaja	0071
vojak	0?61
voják	0?61
voldoende	0CK1
volontaer	0Z\2
volontar	0Z\2
volontaria	02A1
volontario	02A1
volonter	05U2
volontär	0Z\2
volum	07D1
voluntar	0=N2
voluntara	0241
voluntari	02K1
voluntaria	02H3
voluntario	03[2
voluntară	0241
volunteer	0231
voluntària	02K1
voluntária	01g1
voluntário	01g1
vom	1671
von	1671
voorjaar	0\K1
voorman	01o1
voorzitter	01o1
vopsitor	0241
vor	1681
vorarbeiter	05c1
vorauss	05d1
voraussichtlich	05d1
vorbitor nativ	0=n1
vordiplom	0:O1
vormgever	01o1
vorsitzende	05c1
vorstand	05c1
vorstandsmitglied	0301
vortraege	08^1
vortrag	0=12
vortrage	08^1
vorträge	08^1
votazione	00G1
votazione finale	00G1
voto	00G1
voto di laurea	00G1
voto finale	00G1
vottord	1691
vottorð	1691
vottun	1691
vozac	05U2
vozacka dozvola	0J22
vozač	05U2
vozačka dozvola	0J22
voznik	0Eh1
vozniski izpit	0A;1
vozniški izpit	0A;1
vođa	0781
vp	07>1
vratny	0?61
vrijwilliger	0\52
vrijwilligster	0K91
vrlo dobro	16:4
vrouw	16>1
vrouwelijk	16>1
vrtec	0KG1
vrtic	0KE2
vrtić	0KE2
vrátný	0?61
vs	0GK1
vsi	00c1
vss	16?2
vuggestue	0?W1
vukova diploma	0ge1
vuoden	0071
vuosi	16A1
vuotta	16A1
vut	0Di1
vvs montor	06`1
vvs-montoer	06`1
vvs-montør	06`1
vwo	0R_2
vyborna	04G2
vyborne	0h64
vychovatel	06l1
vychovavatel	08]1
vychovávateľ	08]1
vydano	0Gj1
vydata	0nf1
vydatá	0nf1
vydavatelstvi	0Fa1
vydavatelstvo	16B2
vydavatelství	0Fa1
vydavateľstvo	16B2
vydáno	0Gj1
vyhlaska	0A=1
vyhláška	0A=1
vyras	16D1
vyriska	16D1
vyriška	16D1
vyskumny pracovnik	0@Q1
vysoka skola	0Mf2
vysoke uceni	0Di1
vysoke uceni technicke	0Di1
vysokoskolske	0;11
vysokoškolské	0;11
vysoká škola	0Mf2
vysoké učení	0Di1
vysoké učení technické	0Di1
vyssi odborna skola	0Di1
vyssi odborne	0GS1
vyssie odborne	16E1
vysvedceni	0A=1
vysvedcenie	0A>1
vysvedčenie	0A>1
vysvědčení	0A=1
vyucen	0_Y1
vyuceni	0_Y1
vyucni list	0_Y1
vyucny list	0_X1
vyučen	0_Y1
vyučení	0_Y1
vyvojar	02`2
vyzkumny pracovnik	0?61
vyznamenani	0051
vyznamenanie	0041
vyznamenání	0051
vyššie odborné	16E1
vyšší odborná škola	0Di1
vyšší odborné	0GS1
vzdalene	0b[1
vzdáleně	0b[1
vzgojitelj	05W1
và	15=1
válido hasta	0R[1
vállalat	04]2
vállalkozó	02F1
várható	12]1
várhatóan	12]1
vânzătoare	0241
vânzător	0241
väg	0551
väga hea	15B2
väga hästi	0ZQ1
vägen	0551
vähene	04i1
väitekiri	03d1
väitöskirja	15@2
väktare	02N1
väljak	0]l1
välkommen	0Rn1
välttävä	04o1
välttävä keskitaso	0XH1
väylä	08c1
vår	15>2
vårdare	02N1
vårdcentral	0>S1
våren	15>2
vænget	0PB1
væntanlegt	0191
værkfører	06`1
værksted	0?W1
végzett	0Kd1
vélvirki	0>31
vítejte	03a1
vítěz	0051
vítězka	0051
vízvezeték-szerelő	0<^1
víťaz	0041
víťazka	0041
võitja	0011
výborne	15^2
výborná	04G2
výborné	04L1
výborně	15U2
výskumný pracovník	0@Q1
výuční list	0_Y1
výučný list	0_X1
vývojár	08]1
vývojář	06l1
výzkumný pracovník	0?61
vāji	06\1
văn phòng	0;S1
vērtējums	08R1
vědec	0?61
vīrietis	15m1
vīriešu	15m1
všs	16F1
všį	00c1
w	16G2
w l l	00c1
w toku	04O1
w trakcie	04O1
w.l.l	00c1
wachmann	0301
waiter	0231
waitress	0231
wakacje	0\01
wakil	02G1
wakil ketua	02G1
wall	0Aa1
wanita	0fI1
warden	0231
warehouse	03D1
warehouse operative	0231
warsztat	03C1
warsztaty	16I1
wartawan	02G1
warung	07n1
wasit	02G1
watchmaker	0231
way	06C1
wazna do	16J1
wazne do	16J1
wazny do	16J1
ważna do	16J1
ważne do	16J1
ważny do	16J1
we	16K1
webmaster	0231
wedstrijd	0=B1
week	16L2
weeks	16N1
weg	16O2
weibl	0P01
weiblich	0P01
weiterbildung	0OU2
weken	16Q1
welcome	0QP1
welder	0231
welkom	0E91
werk	03O1
werke	03O1
werker	06O2
werkstatt	03O1
werkstudent	16R2
werkstudentin	08k1
wesen	0ZZ1
wethouder	01o1
wettbewerb	0h32
wholesaler	0231
wiceprezes	02C1
widowed	0B41
willkommen	0QU1
winemaker	0231
winkel	02f1
winnaar	0Jn1
winner	00N1
winter	16T3
winter season	16W1
winter term	16W1
wintersaison	16X1
winterseizoen	16Y1
wintersemester	16X1
winzer	0301
wiosna	16Z1
wiosną	16Z1
wirausaha	07n1
wise	16X1
wissenschaft	0ZZ1
wissenschaften	0ZZ1
wissenschaftler	05c1
wissenschaftliche mitarbeiterin	08k1
wissenschaftlicher mitarbeiter	08k1
witaj	0Dj1
witam	0Dj1
with	0OG1
wk	16N1
wks	16N1
wlasciciel	02C1
wlascicielka	02C1
wlasna dzialalnosc	03C1
wo bachelor	0:R1
wo master	0I>1
wo-bachelor	0:R1
wo-master	0I>1
woche	16[1
wochen	16[1
wohnung	05@1
woj	04d1
wolny	0X>1
wolontariusz	02C1
wolontariuszka	02C1
woman	16\2
work from home	0P>1
worker	0231
working familiarity	0Mh1
working knowledge	0Q=2
working paper	01O1
working proficiency	0Q?1
works	03D1
workshop	16^3
writer	0231
wspolautor	02C1
wspolautorka	02C1
współautor	02C1
współautorka	02C1
wychowawca	02C1
wydane	0dU1
wydany	0dU1
wydawnictwo	16a2
wydzial	16c2
wydział	16c2
wykladowca	02C1
wyksztalcenie srednie	0K81
wykształcenie średnie	0K81
wykładowca	02C1
wynik	0d^1
wyroznienie	0NY1
wyróżnienie	0NY1
wystapienie	07W1
wystąpienie	07W1
wyzsza szkola	0461
wyższa szkoła	0461
własna działalność	03C1
właściciel	02C1
właścicielka	02C1
xa	0Ak1
xahar	16e1
xep loai	0FX1
xerrada	0@C1
xhur	16e1
xin chao	0A^1
xin chào	0A^1
xitwa	16f1
xuat sac	16g2
xuong	0;S1
xuất sắc	16g2
xã	0Ak1
xưởng	0;S1
xếp loại	0FX1
y	16i2
y ta	0:>1
y tá	0:>1
yandal	0B01
yapi	03e1
yapı	03e1
yardimcisi	05T1
yardımcısı	05T1
yarisma	0;h1
yarismasi	0;h1
yarışma	0;h1
yarışması	0;h1
yayasan	07n1
yayinevi	16k2
yayinlandi	0=e1
yayinlari	03e1
yayınevi	16k2
yayınlandı	0=e1
yayınları	03e1
yaz	16m1
yazilim	03e1
yazilimci	05T1
yazılım	03e1
yazılımcı	05T1
yds	0<_1
year	16n1
years	16n1
yeterlik	0=51
yeu	0ag1
yh examen	0[=1
yh-examen	0[=1
yhdistys	06U1
yhtio	06U1
yhtioe	06U1
yhtiö	06U1
yil	0n:1
yki	0<_1
yksikko	0f52
yksikkoe	0f52
yksikkö	0f52
yleisarvosana	07Z1
ylempi amk	0GO1
ylempi ammattikorkeakoulututkinto	0GO1
ylempi korkeakoulututkinto	0GO1
yliopisto	04C1
yliopistossa	04C1
ylioppilas	05D1
ylioppilastutkinto	05D1
yokdil	0<_1
yonetici	05T1
yoneticisi	05T1
youth worker	0231
yr	16o1
yrittaejae	05^1
yrittaja	05^1
yrittäjä	05^1
yrityksessa	1701
yrityksessae	1701
yrityksessä	1701
yritys	06U1
yrkesbevis	0PW1
yrkesexamen	0NF1
yrkesfag	07V1
yrkeshoegskola	0OC1
yrkeshoegskoleexamen	0[=1
yrkeshogskola	0OC1
yrkeshogskoleexamen	0[=1
yrkeshögskola	0OC1
yrkeshögskoleexamen	0[=1
yrs	16o1
yuksek lisans	12h1
yuksek lisans derecesi	12h1
yuksekokulu	04<1
yökdil	0<_1
yönetici	05T1
yöneticisi	05T1
yüksek lisans	12h1
yüksek lisans derecesi	12h1
yüksekokulu	04<1
yıl	0n:1
yếu	0ag1
z	1712
z odliko	0h_1
z wyroznieniem	0d^1
z wyróżnieniem	0d^1
zaawansowana	0;U2
zaawansowany	0;U2
zacatecnik	1732
zacetnik	1752
zacetno	1771
zaciatocnik	1782
zadovoljavajuce	0kT1
zadovoljavajuće	0kT1
zadovoljivo	0h21
zadruga	03@3
zahnaerztin	0301
zahnarzt	0301
zahnarztin	0301
zahntechniker	05c1
zahnärztin	0301
zahradnice	0?61
zahradnik	0?61
zahradník	0?61
zaklad	03C1
zaklada	0X?1
zakladatel	02`2
zakladateľ	08]1
zakladna	17:2
zakladna skola	0]W1
zakladna znalost	0aK1
zakladne znalosti	0aK1
zakladni	17<2
zakladni skola	0Di1
zakladni znalost	0aV1
zakladni znalosti	0aV1
zakladny	17>1
zaklady	17?5
zakljucni izpit	0h51
zaključni izpit	0h51
zakład	03C1
zakłady	03C1
zalozba	17D2
zalozyciel	02C1
zalozycielka	02C1
založba	17D2
zamecnik	0?61
zameranie	0oS1
zamereni	0dT1
zamestnanec roku	0051
zamezna	0X>1
zamężna	0X>1
zaměstnanec roku	0051
zaměření	0dT1
zanger	0HK1
zasadnicze zawodowe	0K81
zastepca	02C1
zastupca	0@Q1
zastupce	0?61
zastępca	02C1
zaswiadczenie	0AL1
zavarivac	0>D2
zavarivač	0>D2
zavarovalnica	0>T1
zavod	17F5
zavody	0H92
zawodowe	0K81
zawodowka	0461
zawodówka	0461
zayif	0<P1
zayıf	0<P1
začetnik	1752
začetno	1771
začiatočník	1782
začátečník	1732
założyciel	02C1
założycielka	02C1
zaświadczenie	0AL1
zbornik	17K4
zborník	0B?1
zdaj	0ED1
zdalna	0T?1
zdalnie	0T?1
zdobyty	0dU1
zdravnica	0Eh1
zdravnik	0Eh1
zdravotni bratr	0?61
zdravotni sestra	0?61
zdravotní bratr	0?61
zdravotní sestra	0?61
zdravstveni dom	0>T1
zdruzenie	03T1
zdruzenje	0>T1
združenie	03T1
združenje	0>T1
zednik	0?61
zedník	0?61
zeer goed	0PY2
zeichner	05c1
zeitschrift	0=12
zelador	01g1
zeladora	01g1
zelfstandig	0PP1
zelo dobro	17O2
zemedelec	0?61
zememeric	0?61
zemědělec	0?61
zeměměřič	0?61
zena	17Q4
zenaty	0lj2
zenesz	0<^1
zenska	17U2
zenske	17W2
zenski	17Y4
zensko	1712
zentrum	03O1
zenész	0<^1
zerspaner	05c1
zertifikat	0]B2
zertifiziert	17]1
zertifizierung	0<c1
zespol	0J?1
zespol szkol	0461
zespół	0J?1
zespół szkół	0461
zeszyty naukowe	07W1
zeugnis	0<c1
zidar	0241
ziekenhuis	02f1
ziema	17^2
zima	17`6
zimmerei	03O1
zimmerer	05c1
zimmermadchen	0301
zimmermaedchen	0301
zimmermädchen	0301
zimą	17f1
zinatnu doktors	0IM1
zinātņu doktors	0IM1
zivi	08k1
zivildienst	08k1
zivildienstleistender	08k1
zivljenjepis	17g1
zivnost	0H92
zivotopis	17h4
zkouska	0A=1
zkouška	0A=1
zlata medaile	0051
zlaty	0051
zlatá medaile	0051
zlatý	0051
zmagovalec	0gb1
zmagovalka	0gb1
znamka	0AM2
znanstvenik	0>C1
známka	0AM2
zolnierz	02C1
zomer	17l1
zomerseizoen	17l1
zonaty	0X>1
zonen	0PP1
zorg	02f1
zpevacka	0?61
zpevak	0?61
zpusobilost	0A=1
zpěvačka	0?61
zpěvák	0?61
způsobilost	0A=1
zrt	00c1
zs	0Di1
zugbegleiter	05c1
zulassung	06Q1
zurnalas	0Y=1
zurnalistas	02^1
zurnalists	02_1
zurnals	0Gn1
zurzeit	04P1
zusteller	05c1
zvarac	0@Q1
zviluppatur	05E1
zvárač	0@Q1
zweisprachig	0LI1
zwyciezca	0NY1
zwycięzca	0NY1
zyciorys	17m1
zyciorys zawodowy	17m1
zzp	0PP1
zzp'er	0K91
základná	17:2
základná znalosť	0aK1
základná škola	0]W1
základné znalosti	0aK1
základní	17<2
základní znalost	0aV1
základní znalosti	0aV1
základní škola	0Di1
základný	17>1
základy	17n4
zámečník	0?61
zástupca	0@Q1
zástupce	0?61
závod	0H92
závody	0H92
zš	0Di1
à	08S2
à aujourd'hui	00_1
à ce jour	00_1
à compter de	00`1
à compter du	00`1
à distance	00e1
à distância	12U1
à partir de	00`1
à partir du	00`1
à présent	00_1
àrea	0H<1
á netinu	00n1
általános iskola	05;2
ápoló	06G2
ár	1821
árbitro	03[2
área	1833
áruház	07X1
átlag	08O1
áætlað	0191
ägare	02N1
äidinkielen taso	02n1
äidinkielenä	02n1
äidinkieli	02n1
äidinkielinen	02n1
ämne	02o1
ärztin	0301
år	01:3
årets	01=3
çevirmen	05T1
çevrimiçi	0AR1
çift anadal	0B01
çiftçi	05T1
çiçekçi	05T1
çok iyi	0BN2
çok iyi derecede	0BP1
çırak	05T1
ébéniste	01e1
école	01[1
école primaire	01[1
école supérieure	01[1
écoles	01[1
éditeur	01e1
éditions	0JY2
éditrice	01e1
éducateur	01e1
éducatrice	01e1
électricien	01e1
électricienne	01e1
éleveur	01e1
éleveuse	01e1
élue	01e1
élémentaire	0;k2
énekes	0Ko1
építész	02F1
équipe	0@Z1
équipier	01e1
équipière	01e1
érem	0F^2
érettségi	0LC1
érettségi bizonyítvány	0LC1
értékesítő	02F1
és	0LK1
établissements	03<1
étage	0561
étalagiste	01e1
étterem	07X1
été	0Lb1
év	0Ld2
éves	0Lf1
évkönyv	0H21
ênfase	0L01
í dag	0L91
í sambúð	0K:1
în curs	02>1
în prezent	02>1
începând cu	0U71
începător	0<U2
îngrijitoare	0241
îngrijitor	0241
învățătoare	0241
învățător	0241
ó	1862
ógift	0K:1
óptica	01L1
óptico	01L1
óstán	0BY1
óta	0fD2
óvoda	0YF1
óvodapedagógus	02F1
óvónő	02F1
õde	01H1
õpetaja	01H1
õppekava	0LD1
ödül	0;h1
ödülü	0;h1
ökotropholog	05c1
ön lisans	0a71
önkormányzat	07X1
önkéntes	0<^1
önlisans	0a71
önéletrajz	0eJ1
önéletrajza	0eJ1
ösd	0<_1
ösztöndíj	0F^2
översättare	02N1
öz geçmiş	0fH1
özgeçmiş	0fH1
özgeçmişi	0fH1
öğretim görevlisi	05T1
öğretim üyesi	05T1
öğretmen	05T1
öğretmeni	05T1
økonom	0632
øvet	0e41
újságíró	02F1
úplné stredné	0_X1
úrad	03T1
úsek	10L2
ústav	0H92
út	03g1
útgefið	0?a1
útja	03g1
útvar	10L2
účetní	0?61
účtovník	0@Q1
účtovníčka	0@Q1
úřad	0Fa1
übersetzer	05c1
übungsleiter	05c1
üdv	0S21
üdvözlöm	0S21
ügyintéző	08E2
ügynökség	07X1
ügyvéd	02F1
ühing	05A1
üksus	0`H1
ülikool	03h1
üniversite	04<1
üniversitesi	04<1
üst düzey	04D1
üye	05T1
üyesi	05T1
üzem	04]2
þjálfari	0>31
þýðandi	0>31
ārste	02_1
ārsts	02_1
ċertifikat	0AI1
ċertifikat tas-sekondarja	0AH1
ċertifikazzjoni	0AI1
č.p	0?c1
časopis	0@R4
čau	03a1
čašník	0@Q1
čašníčka	0@Q1
červený diplom	0AM2
čestné uznanie	0041
čestné uznání	0051
član	0B63
članak	0B92
članek	0Y\1
članica	0B=2
člen	0BA2
členka	0?61
článek	0Gj1
článok	0B?1
čvut	0Di1
číšník	0?61
đang làm	0<S1
điều dưỡng	0:>1
điều hành	0:>1
điều phối viên	0:>1
điểm	0FX1
điểm trung bình	0FX1
đã kết hôn	0Aj1
đường	0Ak1
đại học	0E=1
đầu bếp	0:>1
đến	0Ek1
đến nay	0<S1
đề tài	0E]1
độc thân	0Aj1
ġurnal	07U1
ġurnalist	05E1
ģimnāzija	04B1
ħarifa	0RZ1
īpašnieks	02_1
įkūrėjas	02^1
įmonė	03U1
įmonėje	0U51
įvertinimas	0;61
ļoti labi	08_2
ősz	0fA1
ősze	0fA1
œnologue	01e1
ředitel	06l1
řezník	0?61
řidič	06l1
řidičský průkaz	0A=1
ślusarz	02C1
śpiewaczka	02C1
średni	0oZ2
średnia	0o\2
średnia ocen	0d^1
średnie	0K81
średnio	0In1
średnio zaawansowany	0In1
średnio zaawansowany wyższy	0Hi1
średniozaawansowana	0In1
średniozaawansowany	0oZ2
średniozaawansowany wyższy	0Hi1
świadectwo	0AL1
świadectwo dojrzałości	0K81
świadectwo maturalne	0K81
şampiyon	0;h1
şarkıcı	05T1
şef	05T1
şefi	05T1
şimdi	0?C1
şirket	03e1
şirketi	03e1
şoför	05T1
şoförü	05T1
şu an	0?C1
şu anda	0?C1
şubesi	0>91
še traja	0ED1
šef	0>D2
šetalište	09Y1
šiandien	0E71
šiuo metu	0E71
škola	1884
školenie	0n71
školení	0n81
šobrīd	0]91
šodien	0]91
šoferis	02_1
šola	0KG1
špecialista	0@Q1
špecialistka	0@Q1
špecializácia	0oS1
štipendija	0gb1
štipendium	0041
štruktúrovaný životopis	0ik1
študent	0Eh1
študijný odbor	0oS1
študijný program	0oS1
študijska smer	10g1
študijski program	10g1
štúdia	0B?1
štúdio	03T1
švadlena	0?61
šķīries	0cK1
żeńska	0Y>1
żeński	0Y>1
żonaty	0X>1
żołnierz	02C1
żviluppatur	05E1
życiorys	17m1
życiorys zawodowy	17m1
ž	1712
žena	17Q4
ženatý	0lj2
ženska	18<1
ženski	18=3
žensko	1712
ženské	17W2
žiema	18@1
življenjepis	17g1
živnost	0Fa1
živnosť	03T1
životopis	17h4
žurnalas	0Y=1
žurnalistas	02^1
žurnālists	02_1
žurnāls	0Gn1
școala	07^1
școala gimnazială	07^1
școala postliceală	07^1
școală	07^1
școală postliceală	0BS1
școală profesională	0:A1
șef	0241
șefă	0241
și	0nI1
șofer	0241
șoseaua	04a1
άγαμη	18A1
άγαμοσ	18A1
άδεια	18B1
άδεια ασκήσεωσ	18B1
άδεια οδήγησησ	18B1
άνδρασ	18C1
άνοιξη	18D1
άντρασ	18C1
άπταιστα	18E1
άρθρο	18F1
άριστα	18G2
άριστη	18E1
άριστη γνώση	18E1
άριστο	18I1
άρρεν	18C1
έγγαμη	18A1
έγγαμοσ	18A1
έπαινοσ	00P1
έργα	18J1
έργο	18J1
έτη	18K1
έτοσ	18K1
έωσ	18L1
έωσ και σήμερα	18M1
έωσ σήμερα	18M1
ίδρυμα	18N1
α ε	00c1
α' βραβείο	00P1
α' βραβειο	00P1
α.ε	00c1
αγαμη	18A1
αγαμοσ	18A1
αγροτησ	18O1
αγρότησ	18O1
αδεια	18B1
αδεια ασκησεωσ	18B1
αδεια οδηγησησ	18B1
αε	00c1
αει	18P1
αεροσυνοδοσ	18O1
αεροσυνοδόσ	18O1
αισθητικοσ	18O1
αισθητικόσ	18O1
ακαδημία	18P1
ακαδημια	18P1
ανακοίνωση	18F1
ανακοινωση	18F1
αναλυτήσ	18O1
αναλυτησ	18O1
αναλυτρια	18O1
αναλύτρια	18O1
αναμένεται	18Q1
αναμενεται	18Q1
αναμενομενη	18Q1
αναμενομενο	18Q1
αναμενόμενη	18Q1
αναμενόμενο	18Q1
ανδρασ	18C1
ανθοπωλησ	18O1
ανθοπώλησ	18O1
ανοικτο πανεπιστημιο	18P1
ανοικτό πανεπιστήμιο	18P1
ανοιξη	18D1
ανοιχτο πανεπιστημιο	18P1
ανοιχτό πανεπιστήμιο	18P1
αντιπροεδροσ	18O1
αντιπρόεδροσ	18O1
αντρασ	18C1
ανωτερη εκπαιδευση	18R1
ανώτερη εκπαίδευση	18R1
απθ	18P1
απο	18S2
αποθηκάριοσ	18O1
αποθηκαριοσ	18O1
απολυτήριο	18U1
απολυτήριο γενικού λυκείου	18U1
απολυτήριο γυμνασίου	18U1
απολυτήριο λυκείου	18U1
απολυτηριο	18U1
απολυτηριο γενικου λυκειου	18U1
απολυτηριο γυμνασιου	18U1
απολυτηριο λυκειου	18U1
απταιστα	18E1
από	18S2
αρθρο	18F1
αριθμοσ	18V1
αριθμόσ	18V1
αριστα	18G2
αριστείο	00P1
αριστειο	00P1
αριστη	18E1
αριστη γνωση	18E1
αριστο	18I1
αρρεν	18C1
αρσενικο	18C1
αρσενικό	18C1
αρτοποιοσ	18O1
αρτοποιόσ	18O1
αρχάριοι	18W1
αρχάριοσ	18X1
αρχαριοι	18W1
αρχαριοσ	18X1
αρχειονομοσ	18O1
αρχειονόμοσ	18O1
αρχιτέκτονασ	18O1
αρχιτεκτονασ	18O1
ασκουμενη	18O1
ασκουμενοσ	18O1
ασκούμενη	18O1
ασκούμενοσ	18O1
αστυνομικοσ	18O1
αστυνομικόσ	18O1
ασφαλιστική	18N1
ασφαλιστικη	18N1
αφοί	18N1
αφοι	18N1
βαθμολογία	18Y1
βαθμολογια	18Y1
βαθμοσ	18Y1
βαθμοσ πτυχιου	18Y1
βαθμόσ	18Y1
βαθμόσ πτυχίου	18Y1
βασικά	18Z2
βασικέσ γνώσεισ	18Z2
βασική	18Z2
βασική γνώση	18X1
βασικα	18Z2
βασικεσ γνωσεισ	18Z2
βασικη	18Z2
βασικη γνωση	18X1
βασικο	18\1
βασικο επιπεδο	18X1
βασικό	18\1
βασικό επίπεδο	18X1
βαφέασ	18O1
βαφεασ	18O1
βεβαίωση	18B1
βεβαιωση	18B1
βιβλίο	18F1
βιβλιο	18F1
βιβλιοθήκη	18N1
βιβλιοθηκη	18N1
βιβλιοθηκονομοσ	18O1
βιβλιοθηκονόμοσ	18O1
βιβλιοπωλησ	18O1
βιβλιοπώλησ	18O1
βιογραφικο	18]1
βιογραφικο σημειωμα	18]1
βιογραφικό	18]1
βιογραφικό σημείωμα	18]1
βιολογοσ	18O1
βιολόγοσ	18O1
βοηθοσ	18O1
βοηθόσ	18O1
βράβευση	00P1
βραβείο	00P1
βραβειο	00P1
βραβευση	00P1
γεια	18^1
γεια σασ	18^1
γενικο λυκειο	18P1
γενικοσ βαθμοσ	18Y1
γενικό λύκειο	18P1
γενικόσ βαθμόσ	18Y1
γιατροσ	18O1
γιατρόσ	18O1
γραμματέασ	18O1
γραμματεασ	18O1
γραφίστασ	18O1
γραφίστρια	18O1
γραφείο	18N1
γραφειο	18N1
γραφιστασ	18O1
γραφιστρια	18O1
γυμνάσιο	18P1
γυμνασιο	18P1
γυναίκα	18_1
γυναικα	18_1
δάσκαλοσ	18O1
δήμαρχοσ	18O1
δήμοσ	18N1
δίγλωσση	18`1
δίγλωσσοσ	18`1
δίπλωμα	18a2
δίπλωμα ιεκ	18R1
δίπλωμα μηχανικού	18c1
δασκάλα	18O1
δασκαλα	18O1
δασκαλοσ	18O1
δημαρχοσ	18O1
δημοσ	18N1
δημοσίευση	18F1
δημοσιευση	18F1
δημοσιογράφοσ	18O1
δημοσιογραφοσ	18O1
δημοτικο σχολειο	18P1
δημοτικό σχολείο	18P1
διάκριση	00P1
διαγωνισμοσ	00P1
διαγωνισμόσ	00P1
διαδικτυακά	18d1
διαδικτυακα	18d1
διαζευγμένη	18A1
διαζευγμένοσ	18A1
διαζευγμενη	18A1
διαζευγμενοσ	18A1
διαιτητήσ	18O1
διαιτητησ	18O1
διαιτολογοσ	18O1
διαιτολόγοσ	18O1
διακριση	00P1
διανομέασ	18O1
διανομεασ	18O1
διατριβή	18F1
διατριβη	18F1
διαχειριστήσ	18O1
διαχειριστησ	18O1
διγλωσση	18`1
διγλωσσοσ	18`1
διδάκτορασ	18e1
διδακτορασ	18e1
διδακτορική διατριβή	18e1
διδακτορικη διατριβη	18e1
διδακτορικο	18e1
διδακτορικο διπλωμα	18e1
διδακτορικό	18e1
διδακτορικό δίπλωμα	18e1
διευθυνση	18f1
διευθυντήσ	18O1
διευθυντησ	18O1
διευθυντρια	18O1
διευθύντρια	18O1
διεύθυνση	18f1
δικαστήσ	18O1
δικαστησ	18O1
δικηγοροσ	18O1
δικηγόροσ	18O1
διορθωτήσ	18O1
διορθωτησ	18O1
διορθωτρια	18O1
διορθώτρια	18O1
διπλωμα	18a2
διπλωμα ιεκ	18R1
διπλωμα μηχανικου	18c1
ε π ε	00c1
ε.π.ε	00c1
είμαι	18g1
είμαι η	18g1
είμαι ο	18g1
εγγαμη	18A1
εγγαμοσ	18A1
εθελοντήσ	18O1
εθελοντησ	18O1
εθελοντρια	18O1
εθελόντρια	18O1
ειδίκευση	18h1
ειδικευση	18h1
ειδικοσ	18i2
ειδικοτητα	18h1
ειδικόσ	18i2
ειδικότητα	18h1
εικονογράφοσ	18O1
εικονογραφοσ	18O1
ειμαι	18g1
ειμαι η	18g1
ειμαι ο	18g1
εισήγηση	18F1
εισηγηση	18F1
εκδοσεισ	18k2
εκδοτικοσ	18N1
εκδοτικόσ	18N1
εκδόσεισ	18k2
εκπα	18P1
εκπαιδευτήσ	18O1
εκπαιδευτησ	18O1
εκπαιδευτικοσ	18O1
εκπαιδευτικόσ	18O1
εκπαιδευτρια	18O1
εκπαιδεύτρια	18O1
εκτιμητήσ	18O1
εκτιμητησ	18O1
εκτιμωμενη	18Q1
εκτιμώμενη	18Q1
ελευθεροσ επαγγελματιασ	18N1
ελεύθεροσ επαγγελματίασ	18N1
εμπ	18P1
εξ αποστάσεωσ	18d1
εξ αποστασεωσ	18d1
εξειδικευμένοσ	18m1
εξειδικευμενοσ	18m1
επα λ	18P1
επα.λ	18P1
επαινοσ	00P1
επαλ	18P1
επαρκήσ	18n1
επαρκησ	18n1
επε	00c1
επιμελήτρια	18O1
επιμελητήσ	18O1
επιμελητησ	18O1
επιμελητρια	18O1
επιμορφωση	18o1
επιμόρφωση	18o1
επιχείρηση	18N1
επιχειρηση	18N1
εποπτησ	18O1
επόπτησ	18O1
εργάτησ	18O1
εργάτρια	18O1
εργα	18J1
εργαστήριο	18N1
εργαστηριο	18N1
εργατησ	18O1
εργατρια	18O1
εργο	18J1
εργοδηγοσ	18O1
εργοδηγόσ	18O1
εργοστάσιο	18N1
εργοστασιο	18N1
ερευνήτρια	18O1
ερευνητήσ	18O1
ερευνητησ	18O1
ερευνητρια	18O1
εστιατοριο	18N1
εστιατόριο	18N1
εταιρία	18N1
εταιρεία	18N1
εταιρεια	18N1
εταιρια	18N1
ετη	18K1
ετοσ	18K1
ευχερήσ	18E1
ευχερησ	18E1
εφορεία	18N1
εφορεια	18N1
εωσ	18L1
εωσ και σημερα	18M1
εωσ σημερα	18M1
ζαχαροπλάστησ	18O1
ζαχαροπλαστησ	18O1
ηθοποιοσ	18O1
ηθοποιόσ	18O1
ηλεκτρολογοσ	18O1
ηλεκτρολόγοσ	18O1
ημερίδα	18F1
ημεριδα	18F1
θέατρο	18N1
θήλυ	18_1
θεατρο	18N1
θηλυ	18_1
θηλυκο	18_1
θηλυκό	18_1
θυρωροσ	18O1
θυρωρόσ	18O1
ι ε κ	18P1
ι.ε.κ	18P1
ιατροσ	18O1
ιατρόσ	18O1
ιδιοκτήτησ	18O1
ιδιοκτητησ	18O1
ιδρυμα	18N1
ιδρυτήσ	18O1
ιδρυτησ	18O1
ιδρυτρια	18O1
ιδρύτρια	18O1
ιεκ	18P1
ικανοποιητική	18n1
ικανοποιητικη	18n1
ικε	00c1
ινστιτουτο	1902
ινστιτούτο	1902
κάρτα	18B1
κέντρο	18N1
καθηγήτρια	18O1
καθηγητήσ	18O1
καθηγητησ	18O1
καθηγητρια	18O1
και	1921
καλά	1931
καλή	1942
καλή γνώση	1931
καλα	1931
καλη	1942
καλη γνωση	1931
καλο	1961
καλοκαίρι	1971
καλοκαιρι	1971
καλωσ	18Y1
καλωσ ηρθατε	18^1
καλό	1961
καλώσ	18Y1
καλώσ ήρθατε	18^1
καρτα	18B1
κατάλογοσ	18F1
κατάρτιση	18o1
κατάστημα	18N1
καταλογοσ	18F1
καταρτιση	18o1
καταστημα	18N1
κατευθυνση	18h1
κατεύθυνση	18h1
κεντρο	18N1
κεφάλαιο	18F1
κεφαλαιο	18F1
κηπουροσ	18O1
κηπουρόσ	18O1
κλάδοσ	18f1
κλαδοσ	18f1
κλινική	18N1
κλινικη	18N1
κολέγιο	18P1
κολεγιο	18P1
κολλέγιο	18P1
κολλεγιο	18P1
κομμωτήσ	18O1
κομμωτησ	18O1
κομμωτρια	18O1
κομμώτρια	18O1
κρεοπωλησ	18O1
κρεοπώλησ	18O1
λέκτορασ	18O1
λίαν καλώσ	18Y1
λεκτορασ	18O1
λεωφ	18V1
λεωφοροσ	18V1
λεωφόροσ	18V1
λιαν καλωσ	18Y1
λογίστρια	18O1
λογιστήσ	18O1
λογιστησ	18O1
λογιστρια	18O1
λογοθεραπευτήσ	18O1
λογοθεραπευτησ	18O1
λογοθεραπευτρια	18O1
λογοθεραπεύτρια	18O1
λυκειο	18P1
λύκειο	18P1
μάγειρασ	18O1
μάγειροσ	18O1
μάνατζερ	18O1
μάστερ	18c1
μέλοσ	18O1
μέσοσ όροσ	18Y1
μέτρια	18n1
μέτρια γνώση	18n1
μέτριο	1982
μέχρι	18L1
μέχρι σήμερα	18M1
μέχρι τώρα	18M1
μήνασ	19:1
μήνεσ	19:1
μαία	18O1
μαγείρισσα	18O1
μαγειρασ	18O1
μαγειρισσα	18O1
μαγειροσ	18O1
μαθητευομενοσ	18O1
μαθητευόμενοσ	18O1
μαια	18O1
μανατζερ	18O1
μαστερ	18c1
με λένε	18g1
με λενε	18g1
μελοσ	18O1
μεσαίο	1961
μεσαίο επίπεδο	18n1
μεσαιο	1961
μεσαιο επιπεδο	18n1
μεσοσ οροσ	18Y1
μετάλλιο	00P1
μεταλλιο	00P1
μεταπτυχιακέσ σπουδέσ	18c1
μεταπτυχιακεσ σπουδεσ	18c1
μεταπτυχιακο	18c1
μεταπτυχιακο διπλωμα	18c1
μεταπτυχιακοσ	18c1
μεταπτυχιακοσ τιτλοσ	18c1
μεταπτυχιακό	18c1
μεταπτυχιακό δίπλωμα	18c1
μεταπτυχιακόσ	18c1
μεταπτυχιακόσ τίτλοσ	18c1
μεταφράστρια	18O1
μεταφραστήσ	18O1
μεταφραστησ	18O1
μεταφραστρια	18O1
μετρια	18n1
μετρια γνωση	18n1
μετριο	1982
μεχρι	18L1
μεχρι σημερα	18M1
μεχρι τωρα	18M1
μηνασ	19:1
μηνεσ	19:1
μητρική	18`1
μητρική γλώσσα	18`1
μητρικη	18`1
μητρικη γλωσσα	18`1
μηχανικοσ	19;1
μηχανικόσ	19;1
μηχανοδηγοσ	18O1
μηχανοδηγόσ	18O1
μοδίστρα	18O1
μοδιστρα	18O1
μονάδα	18f1
μοναδα	18f1
μουσείο	18N1
μουσειο	18N1
μουσικοσ	18O1
μουσικόσ	18O1
μπάρμαν	18O1
μπαρμαν	18O1
ναυτησ	18O1
ναυτικοσ	18O1
ναυτικόσ	18O1
ναύτησ	18O1
νηπιαγωγείο	18P1
νηπιαγωγειο	18P1
νικήτρια	00P1
νικητήσ	00P1
νικητησ	00P1
νικητρια	00P1
νοσηλευτήσ	18O1
νοσηλευτησ	18O1
νοσηλευτρια	18O1
νοσηλεύτρια	18O1
νοσοκομείο	18N1
νοσοκομειο	18N1
ξεναγοσ	18O1
ξεναγόσ	18O1
ξενοδοχείο	18N1
ξενοδοχειο	18N1
ξυλουργοσ	18O1
ξυλουργόσ	18O1
ο ε	00c1
ο.ε	00c1
οδηγοσ	18O1
οδηγόσ	18O1
οδοσ	18V1
οδόσ	18V1
οικονομολογοσ	18O1
οικονομολόγοσ	18O1
οινοποιείο	18N1
οινοποιειο	18N1
ομάδα	18f1
ομαδα	18f1
ομιλία	18F1
ομιλια	18F1
ομιλοσ	18N1
ονομάζομαι	18g1
ονομαζομαι	18g1
οπτικοσ	18O1
οπτικόσ	18O1
οργανισμοσ	18N1
οργανισμόσ	18N1
οροφοσ	18V1
παιδαγωγοσ	18O1
παιδαγωγόσ	18O1
πανεπιστήμιο	18P1
πανεπιστημίου	18P1
πανεπιστημιο	18P1
πανεπιστημιου	18P1
παντρεμένη	18A1
παντρεμένοσ	18A1
παντρεμενη	18A1
παντρεμενοσ	18A1
παρον	18M1
παρόν	18M1
πατέντα	18F1
πατεντα	18F1
περιοδικο	18F1
περιοδικό	18F1
πιστοποίηση	18B1
πιστοποιημένη	18B1
πιστοποιημένοσ	18B1
πιστοποιημενη	18B1
πιστοποιημενοσ	18B1
πιστοποιηση	18B1
πιστοποιητικο	18B1
πιστοποιητικό	18B1
πλατεία	18V1
πλατεια	18V1
πολυ καλα	18E1
πολυ καλη	18E1
πολυ καλη γνωση	1931
πολυ καλο	18I1
πολυτεχνείο	18P1
πολυτεχνειο	18P1
πολύ καλά	18E1
πολύ καλή	18E1
πολύ καλή γνώση	1931
πολύ καλό	18I1
πρακτικά	18F1
πρακτικα	18F1
προγραμματίστρια	18O1
προγραμματιστήσ	18O1
προγραμματιστησ	18O1
προγραμματιστρια	18O1
προεδροσ	18O1
προισταμενη	18O1
προισταμενοσ	18O1
προπονήτρια	18O1
προπονητήσ	18O1
προπονητησ	18O1
προπονητρια	18O1
προπτυχιακέσ σπουδέσ	19<1
προπτυχιακεσ σπουδεσ	19<1
προπτυχιακο	19<1
προπτυχιακό	19<1
προτζεκτ	18J1
προχωρημένο	19=2
προχωρημενο	19=2
προϊστάμενοσ	18O1
προϊσταμένη	18O1
πρωτο βραβειο	00P1
πρόεδροσ	18O1
πρότζεκτ	18J1
πρώτο βραβείο	00P1
πτυχίο	19?2
πτυχίο επαλ	18U1
πτυχίο πανεπιστημίου	19<1
πτυχιο	19?2
πτυχιο επαλ	18U1
πτυχιο πανεπιστημιου	19<1
πτυχιουχοσ	19<1
πτυχιούχοσ	19<1
πυροσβέστησ	18O1
πυροσβεστησ	18O1
πωλήτρια	18O1
πωλητήσ	18O1
πωλητησ	18O1
πωλητρια	18O1
ράφτησ	18O1
ραφτησ	18O1
σήμερα	18M1
σε εξέλιξη	18M1
σε εξελιξη	18M1
σελίδα	19A1
σελιδα	19A1
σεμινάριο	19B2
σεμιναριο	19B2
σερβιτορα	18O1
σερβιτοροσ	18O1
σερβιτόρα	18O1
σερβιτόροσ	18O1
σημερα	18M1
σιδεράσ	18O1
σιδερασ	18O1
στην	19D1
στο	19D1
στοιχειωδεισ γνωσεισ	18X1
στοιχειωδησ	18X1
στοιχειώδεισ γνώσεισ	18X1
στοιχειώδησ	18X1
στον	19D1
στουντιο	18N1
στούντιο	18N1
στρατιωτικοσ	18O1
στρατιωτικόσ	18O1
συγκολλητήσ	18O1
συγκολλητησ	18O1
συλλογικοσ τομοσ	18F1
συλλογικόσ τόμοσ	18F1
συλλογοσ	18N1
συμβολαιογράφοσ	18O1
συμβολαιογραφοσ	18O1
συμβουλοσ	18O1
συνέδριο	18F1
συνεδριο	18F1
συνεργάτησ	18O1
συνεργάτιδα	18O1
συνεργατησ	18O1
συνεργατιδα	18O1
συνεταιρισμοσ	18N1
συνεταιρισμόσ	18N1
συντάκτησ	18O1
συντάκτρια	18O1
συντακτησ	18O1
συντακτρια	18O1
συντηρήτρια	18O1
συντηρητήσ	18O1
συντηρητησ	18O1
συντηρητρια	18O1
συντομο βιογραφικο	18]1
συντονίστρια	18O1
συντονιστήσ	18O1
συντονιστησ	18O1
συντονιστρια	18O1
σχεδιάστρια	18O1
σχεδιαστήσ	18O1
σχεδιαστησ	18O1
σχεδιαστρια	18O1
σχολή	18P1
σχολή καλών τεχνών	18P1
σχολείο	18P1
σχολειο	18P1
σχολη	18P1
σχολη καλων τεχνων	18P1
σύλλογοσ	18N1
σύμβουλοσ	18O1
σύντομο βιογραφικό	18]1
τ ε ι	18P1
τ κ	18V1
τ.ε.ι	18P1
τ.κ	18V1
ταμίασ	18O1
ταμιασ	18O1
ταχυδρομοσ	18O1
ταχυδρόμοσ	18O1
τει	18P1
τεχνίτησ	18O1
τεχνικοσ	18O1
τεχνικόσ	18O1
τεχνιτησ	18O1
τηλεργασία	18d1
τηλεργασια	18d1
τιμητική διάκριση	00P1
τιμητικη διακριση	00P1
τκ	18V1
τμήμα	19E2
τμημα	19E2
τομέασ	19G2
τομεασ	19G2
τομοσ	18F1
τοπογράφοσ	18O1
τοπογραφοσ	18O1
τορναδοροσ	18O1
τορναδόροσ	18O1
τράπεζα	18N1
τραγουδίστρια	18O1
τραγουδιστήσ	18O1
τραγουδιστησ	18O1
τραγουδιστρια	18O1
τραπεζα	18N1
τωρα	18M1
τόμοσ	18F1
τώρα	18M1
υδραυλικοσ	18O1
υδραυλικόσ	18O1
υπάλληλοσ	18O1
υπαλληλοσ	18O1
υπευθυνη	18O1
υπευθυνοσ	18O1
υπεύθυνη	18O1
υπεύθυνοσ	18O1
υπηρεσία	19I2
υπηρεσια	19I2
υποτροφία	00P1
υποτροφια	00P1
υπουργείο	18N1
υπουργειο	18N1
φαρμακείο	18N1
φαρμακειο	18N1
φαρμακοποιοσ	18O1
φαρμακοποιόσ	18O1
φθινοπωρο	19K1
φθινόπωρο	19K1
φουρνοσ	18N1
φούρνοσ	18N1
φυλακασ	18O1
φυσικοθεραπευτήσ	18O1
φυσικοθεραπευτησ	18O1
φυσικοθεραπευτρια	18O1
φυσικοθεραπεύτρια	18O1
φυσικοσ	18O1
φυσικοσ ομιλητησ	18`1
φυσικόσ	18O1
φυσικόσ ομιλητήσ	18`1
φωτογράφοσ	18O1
φωτογραφοσ	18O1
φύλακασ	18O1
χειμωνασ	19L1
χειμώνασ	19L1
χειριστήσ	18O1
χειριστησ	18O1
χημικοσ	18O1
χημικόσ	18O1
χορευτήσ	18O1
χορευτησ	18O1
χορευτρια	18O1
χορεύτρια	18O1
χρονια	18K1
χρονοσ	18K1
χρόνια	18K1
χρόνοσ	18K1
χτίστησ	18O1
χτιστησ	18O1
ψαράσ	18O1
ψαρασ	18O1
ψυχολογοσ	18O1
ψυχολόγοσ	18O1
ωδείο	18P1
ωδειο	18P1
ωσ	18L1
ωσ σήμερα	18M1
ωσ σημερα	18M1
όμιλοσ	18N1
όροφοσ	18V1
а s	00c1
а.ş	00c1
автобиография	19M1
агент	19N3
агентство	19Q2
агенция	19S1
агенција	19T1
агенція	19U1
агроном	19V1
ад	00c1
адвокат	19W4
администратор	19[4
администрация	19_1
адміністратор	19`2
адміністрація	19U1
академии	19b1
академия	19c2
академија	19e1
академія	19f1
академії	19f1
аккредитация	19g1
акредитація	19h1
актер	19V1
активно	19i1
актор	19j1
акторк	19j1
актрис	19V1
актёр	19V1
акушер	19k2
альманах	19m1
анализатор	19n1
аналитик	19o1
аналитичар	1:01
аналітик	1:11
анкета	1:22
антологія	1:41
ао	1:52
ап	1:71
апотека	19T1
аппаратчик	19V1
аптека	1:83
арт директор	19k2
арт-директор	19k2
архивариус	19V1
архитект	19n1
архитекта	1:;1
архитектор	19o1
архіваріус	19j1
архітектор	1:11
асистент	1:<3
асоциация	19S1
асоціація	19U1
аспирант	19V1
аспирантура	1:?2
аспірант	19j1
аспірантура	1:A2
ассистент	19o1
ассоциация	19_1
атестат	1:C2
аттестат	1:E2
аттестат о среднем образовании	1:G1
аудитор	19k2
б р	1:H1
б-р	1:H1
базове	1:I1
базовий	1:J2
базовий рівень	1:I1
базово	1:L3
базово ниво	1:O1
базовое	1:P1
базовые знания	1:Q2
базовый	1:Q2
базовый уровень	1:P1
базові знання	1:J2
бакалавр	1:S2
бакалаврат	1:U1
бакалавриат	1:V1
бакалавър	1:W1
бакалавърска	1:W1
бакалавърска степен	1:W1
бал	1:X1
балл	1:Y1
баллов	1:Y1
банк	19Q2
банка	1:Z2
бармен	19k2
бечелор	1:\1
библиотека	1:]3
библиотекар	1:`3
билингв	1:c1
биография	19M1
биографија	1:d1
биолог	19V1
бл	1:71
благајник	1:;1
благодарность	0TQ1
благодарственное письмо	0TQ1
болница	1:Z2
больница	19_1
бортпроводни	19V1
бр	1:e1
бригадир	19k2
брошура	1:f1
буд	1:g1
будинок	1:g1
бул	1:h2
булевар	1:e1
булевард	1:71
бульвар	1:j2
бухгалтер	19k2
бытовой	1:l1
бюро	19Q2
бібліотека	19U1
бібліотекар	19j1
білінгв	1:m1
в	1:n3
в браке	1;11
в момента	1;21
в разводе	1;11
в совершенном владении	1;31
в совершенстве	1;41
вантажни	19j1
васпитач	1:01
вахтер	19V1
вахтёр	19V1
ведуча	1;51
ведучий	1;51
ведущий	1;61
верстальни	19j1
верстальщи	19V1
весна	1;72
весни	1;91
весной	1;:1
весны	1;:1
вестник	1;;2
взимку	1;=1
видавництво	1;>2
видано	1;@1
викладач	19`2
виконроб	19j1
випуск	1;@1
випускова	1;51
висока школа	19e1
високий	1;A1
високо образовање	1;B1
виступ	1:41
висше	1:W1
висше образование	1:W1
висше училище	1;C1
виховател	19j1
вихователь	19j1
виш	19f1
виша стручна спрема	1;D1
виша школа	1;E2
виши средњи	1;G1
вище за середній	1;H1
вище середнього	1;H1
владелец	1;61
власник	1;I2
власница	1:;1
влітку	1;K1
во	1;L1
водител	19V1
водитель	19V1
водительские права	19g1
водительское удостоверение	19g1
водій	1;M2
водійка	1;51
водійські права	19h1
военнослужащ	19V1
вожат	19k2
возач	1:01
возачка дозвола	1;O1
волонтер	1;P3
волонтёр	19V1
восени	1;S1
воспитател	19V1
вођа	1:;1
впевнений	1;A1
впевнено	1;A1
врач	19V1
врло добро	1;T2
вртић	19e1
всем привет	1;V1
второ място	00>1
вуз	1;W2
вукова диплома	00C1
вул	1:g1
вулиця	1:g1
вх	1:71
вчитель	19j1
вчителька	1;51
във	1;Y1
възпитател	19n1
выдан	1;Z1
выдано	1;Z1
вып	19m1
выпуск	1;Z1
высокий	1;[1
выступление	19m1
высшее	1;\1
выше среднего	1;]1
від	1;^2
віддалена робота	1;`1
віддалено	1;`1
відділ	1;a1
відділення	1;a1
відзнака	00A1
відмінно	1;b2
військов	19j1
вільне	1;d1
вільне володіння	1;d1
вільно	1;d1
вільно володію	1;d1
вісник	1:41
вітаю	1;e1
г	1;f3
газета	19Q2
газосварщик	19V1
гбу	00c1
геодезист	19k2
геолог	19V1
гимназия	19c2
гимназија	19e1
глава	1;i3
главный	1;61
го	1;l2
говоримо	1;n1
год	1;o2
года	1<11
година	1<22
године	1<41
години	1<51
голова	1;51
головний	1;51
горничн	19V1
город	1:H1
гостиница	19_1
готвач	19n1
готель	19U1
гр	1:71
грамота	1<63
гран при	0TQ1
гран прі	00A1
гран-при	0TQ1
гран-прі	00A1
грант	0TQ1
грузчик	19V1
група	1<94
группа	1<=2
группа компаний	19_1
гуп	00c1
гід	1;51
гімназія	19f1
д	1:H1
д т н	1<?1
д.т.н	1<?1
данас	1<@1
дворник	19V1
двуезичен	1<A1
делопроизводител	19V1
департамент	1<B2
депо	1<D2
депутат	19k2
детска градина	1;C1
детский сад	19b1
диетолог	19V1
дизайнер	1<F5
дизајнер	1:01
диплом	1<K5
диплом бакалавра	1:V1
диплом з відзнакою	1:X1
диплом с отличием	1:Y1
диплом специалиста	1;\1
диплом техника	1<P1
диплома	1<Q2
диплома за средно образование	1<S1
дипломирани	1;B1
директор	1<T4
дирекция	1<X2
дирекција	1<Z1
дисертация	1:f1
дисертація	1:41
диспетчер	19k2
диссертация	19m1
дистанционно	1<[2
дистанционный	1<]1
дистанційно	1;`1
дитячий садок	19f1
днес	1;21
до	1<^4
до данас	1<@1
до днес	1;21
до момента	1;21
до настоящего времени	1<b1
до настоящия момент	1;21
до сада	1<@1
до сега	1;21
до сих пор	1<b1
до сьогодні	1<c1
до тепер	1<c1
до теперішнього часу	1<c1
добра	1;G1
добре	1<d3
добрий	1;H1
добрий день	1;e1
добро	1<g4
добро пожаловать	1;V1
доброволец	1<k1
дозвола	1;O1
доклад	1;;2
доктор	1<l1
доктор наук	1<m2
доктор наука	1<o1
доктор філософії	1=01
докторант	19n1
докторантура	1<l1
докторат	1<o1
докторска степен	1<l1
докторске студије	1<o1
дом	1:H1
дом здравља	19T1
доо	00c1
доповідь	1:41
допуск	1=12
досега	1;21
досконало	1=31
дослідник	19j1
досі	1<c1
дотепер	1<c1
доцент	19N3
дружество	19S1
друкарня	19U1
друштво	19T1
діловод	19j1
дієтолог	19j1
еад	00c1
екип	1=41
економиста	1:;1
економска школа	19e1
економіст	19j1
екскурсовод	19j1
експерт	1=54
експертний	1=91
експертно	1=:1
електрик	19j1
електричар	1:;1
електротехник	19n1
елементарний	1:I1
елементарно	1:O1
еоод	00c1
есей	1:41
есен	1=;1
есента	1=;1
ет	1=<2
ж	1=>4
ж к	1:71
ж.к	1:71
железници	19S1
жен	1=B1
жена	1=C2
женат	1;11
женен	1=E1
женски	1=C2
женский	1=B1
женско	1=F1
женщина	1=B1
животопис	1:d1
журнал	1=G2
журналист	1=I2
журналіст	19j1
жінка	1=K1
жіноча	1=K1
жіночий	1=K1
з	1;^2
з відзнакою	1:X1
заваривач	1:;1
заварчик	19n1
завод	1=L4
задоволително	1;n1
задруга	19T1
закінчив	1;@1
закінчила	1;@1
заместитель	19V1
заместник	19n1
замужем	1;11
заміжня	1=P1
зао	00c1
зараз	1<c1
засновник	19j1
застраховане	19S1
заступник	19j1
зборник	1=Q1
збірник	1:41
зварник	19j1
звено	1=41
здобуто	1;@1
здравствуйте	1;V1
зима	1=R4
зимата	1=V1
зими	1;=1
зимой	1=W1
зимы	1=W1
знаком	1=X1
значка	00>1
зно	0<_1
зрелостен изпит	1<S1
зі	1=Y1
зі словником	1:I1
и	1=Z3
изворни говорник	1=]1
изд во	19m1
изд-во	19m1
издавач	1=Q1
издавачка кућа	19T1
издателство	1=^2
издательство	1=`2
излагање	1=Q1
изследовател	19n1
икономист	19n1
икономически университет	1;C1
иллюстратор	19V1
име на проекта	1=b1
инженер	1=c2
инжењер	1=e1
инспектор	1=I2
институт	1=f6
инструктор	1=l2
интегрисане студије	1;B1
ип	00c1
исследовател	19o1
истраживач	1:01
й	1=n1
к т н	1<m2
к э н	1<?1
к.т.н	1<m2
к.э.н	1<?1
казначе	19V1
каменщик	19V1
кандидат	1=o1
кандидат наук	1<m2
канцеларија	19T1
капитан	19V1
касиер	19n1
касир	19j1
кассир	19V1
категория	1>02
категорія	19h1
кафедра	1>24
кв	1:j2
квалификация	1>61
кваліфікація	1>71
квартира	1:j2
керівник	1:11
кладовщи	19V1
кладовщик	19V1
клиника	1:]3
клініка	19U1
книга	1>83
кну	0BC1
коваль	1;51
код	1>;1
коледж	1><1
колеж	1>=2
колледж	1>?1
команда	1<B2
комерцијалиста	1:;1
компания	1<D2
компанија	19T1
компанія	19U1
комірни	19j1
конверзацијски	1>@1
кондитер	19k2
конкурс	1<63
конкурса	0TQ1
конкурсу	00A1
конобар	1:01
консерватория	19c2
консерваторія	19f1
консултант	1=l2
консультант	1>A2
конференция	1;;2
конференција	1=Q1
конференція	1:41
концерн	19_1
кооперация	19S1
координатор	1<T4
копирайтер	19V1
копірайтер	19j1
коректор	19j1
кореспондент	19j1
корп	1:H1
корпорация	19_1
корпорація	19U1
корректор	19V1
корреспондент	19V1
косметолог	19k2
кпі	0BC1
кравец	19j1
кравчин	19j1
край	1:H1
крановщик	19V1
красный диплом	1:Y1
кубок	0TQ1
кувар	1:01
кузнец	1;61
кур'єр	19j1
курс	1>C6
курси	1>I1
курсы	1>J2
курьер	19V1
кухар	1>L2
књига	1=Q1
лаборант	19k2
лаборатория	1<D2
лабораторија	19T1
лабораторія	19U1
лавреат	00A1
лавреатка	00A1
ласкаво просимо	1;e1
лауреат	1<63
лауреатка	00A1
лекар	1=l2
лектор	1>N2
лекция	1:f1
лекція	1:41
лесник	1;61
лесхоз	19_1
лет	1<11
лета	1>P1
лето	1>Q2
летом	1>P1
лидер	19V1
листонош	19j1
лицей	19c2
лиценз	1>S1
лицензия	19g1
лиценца	1;O1
логист	19V1
логопед	19k2
логіст	19j1
лучшая	0TQ1
лучший	0TQ1
лято	1>T1
лятото	1>T1
лікар	19j1
лікарня	19U1
літа	1;K1
літо	1;K1
ліцей	19f1
ліцензія	19h1
м	1>U4
м'ясник	1;51
магазин	1:83
магационер	1:;1
магистар	1;B1
магистр	1;\1
магистратура	1>Y3
магистър	1>\1
магистърска	1>\1
магистърска степен	1>\1
магістр	1>]1
магістратура	1>]1
майстер	19j1
майстерня	19U1
майстор	19n1
майчин	1<A1
майчин език	1<A1
маляр	19k2
маркетолог	19k2
мастер	1>^2
мастер студије	1;B1
мастерская	19_1
матерен	1<A1
матерњи	1=]1
матерњи језик	1=]1
матрос	19k2
матура	1>`2
матурски испит	1>b1
машинист	1=I2
машиніст	19j1
мајстор	1:;1
мгту	0BC1
мгу	0BC1
медал	00>1
медаль	1>c2
медаља	00C1
медбрат	1>e3
медицинска сестра	1>h2
медсестр	19k2
медсестра	1>j2
медуниверситет	19b1
менаџер	1:01
мене звати	1>l1
менеджер	1>A2
мениджър	19n1
меня зовут	1>m1
мес	1>n2
месец	1?02
месеца	1?02
месеци	1?21
месяц	1?31
месяца	1?31
месяцев	1?31
методист	19V1
механик	1=I2
механичар	1:01
механік	19j1
микрорайон	1:H1
министарство	19T1
министерство	1<D2
младший	1;61
много добре	1?41
много добро	1?52
много добро ниво	1?71
модул	1?81
мое резюме	1?91
молодший	1;51
молодший бакалавр	1?:1
молодший спеціаліст	1?:1
момента	1;21
монография	1;;2
монографія	1:41
монтажни	19j1
монтажник	19V1
моё резюме	1?91
моє резюме	1?;1
муж	1?<1
мужской	1?<1
мужчина	1?<1
музей	1:83
музеј	19T1
музикант	19j1
музыкант	19V1
муляр	19j1
муп	00c1
мушкарац	1?=1
мушки	1?=1
мушко	1?=1
мъж	1?>1
мъжки	1?>1
мясник	19V1
міністерство	19U1
міс	1??1
місто	1:g1
місяць	1??1
місяці	1??1
місяців	1??1
н в	1<b1
н. в	1<b1
н.в	1<b1
на бытовом уровне	1:l1
на даљину	1?@1
наб	1:H1
набережна	1:g1
набережная	1:H1
навесні	1;91
нагорода	00A1
награда	1?A3
назва проєкту	1?D1
название проекта	1?E1
назив пројекта	1?F1
найкраща	00A1
найкращий	00A1
направление	1?G3
направление подготовки	1>61
напреднал	1?52
напреднало	1?52
напредно	1;T2
напрям	1>71
нарис	1:41
насеље	1:e1
наст вр	1<b1
наст время	1<b1
наст. вр	1<b1
наст. время	1<b1
наставник	1:;1
наставница	1:;1
настояще	1;21
настоящее время	1<b1
настоящем	1;21
настоящий момент	1<b1
настоящия момент	1;21
науковий співробітник	1;51
научен сътрудник	1<k1
научная статья	19m1
научный сотрудник	1;61
началник	19n1
начално	1?J2
начальник	19k2
начальное профессиональное	1<P1
начальное профессиональное образование	1<P1
начальный	1:Q2
начальный уровень	1:P1
начинаещ	1?L2
начинающий	1?N1
начиная с	1?O1
нв	1<b1
не женат	1;11
не замужем	1;11
нед	1?P1
недели	1?P1
недель	1?P1
неделя	1?P1
неженен	1=E1
незаміжня	1=P1
неодружена	1=P1
неодружений	1=P1
неожењен	1?Q1
неоконченное высшее	1:V1
неомъжена	1=E1
неудата	1?Q1
новинар	1:01
новичок	1?N1
носитель	1:c1
носитель языка	1:c1
носій	1:m1
носій мови	1:m1
нотариус	19V1
нотаріус	19j1
нпо	00c1
нян	19j1
няня	1;61
оао	00c1
обл	1?R3
область	1:j2
образователно квалификационна степен магистър	1>\1
образователно-квалификационна степен магистър	1>\1
обука	1;O1
община	1?U2
објављен	1=Q1
овлашћење	1;O1
од	1?W2
одељење	1<Z1
одитор	19n1
одлично	1;T2
одружена	1=P1
одружений	1=P1
одсек	1?Y2
ожењен	1?Q1
ожидаемый	1?[1
ожидается	1?[1
окончание	1;Z1
окончил	1;Z1
окончила	1;Z1
олимпиада	1?\2
олімпіада	00A1
омъжена	1=E1
онлайн	1?^3
онлајн	1?@1
оод	00c1
ооо	1:52
оператер	1:01
оператор	1?a5
оптометрист	19V1
општина	19T1
осени	1?f1
осень	1?f1
осенью	1?f1
осені	1;S1
осигурање	19T1
оснивач	1:01
основател	1=I2
основе	1?g2
основна школа	19e1
основне академске студије	1:\1
основне студије	1:\1
основно	1?i4
основно владеене	1;n1
основно знање	1?m1
основно ниво	1:O1
основно училище	1;C1
осінь	1;S1
от	1?n3
от разстояние	1@11
отговорник	19n1
отдел	1<X2
отделение	1@23
отель	19_1
отличен	1@51
отличие	1@62
отлично	1@83
отлично владеене	1?41
отличное	1;31
отримано	1;@1
офис	1<D2
официант	19V1
офіс	19U1
офіціант	19j1
охоронец	19j1
охранник	19V1
оцена	1@;1
оценка	1@<2
оценщик	19V1
оцінка	1:X1
оцінювач	19j1
очаква се	1@>1
очаквано	1@>1
очекивано	1@?1
очікуваний	1@@1
очікується	1@@1
пао	00c1
парикмахер	19V1
пасивно	1?m1
пат	00c1
патент	1@A4
пг	1;C1
пгжпт	1;C1
певец	1;61
певица	1;61
пекар	19k2
пекара	19T1
пекарна	19S1
пекарня	19Q2
пер	1:H1
первое место	0TQ1
переводчик	19V1
переводчица	1;61
перекладач	19j1
переможець	00A1
переможниця	00A1
переулок	1:H1
перукар	19j1
перше місце	00A1
пивара	19T1
пл	1@E2
плакет	00>1
планирано	1@G2
планируемый	1?[1
планируется	1?[1
планується	1@@1
плиточник	19V1
плотник	19V1
площа	1:g1
площад	1:71
площадь	1:H1
по	1@I2
по н в	1<b1
по н. в	1<b1
по н.в	1<b1
по наст время	1<b1
по наст. время	1<b1
по настоящее время	1<b1
по настоящий момент	1<b1
по сей день	1<b1
по сьогодні	1<c1
по теперішній час	1<c1
по цей день	1<c1
по цей час	1<c1
победител	00>1
победитель	0TQ1
победительница	0TQ1
победник	00C1
победница	00C1
повар	1@K2
повна середня	1@M1
повышение квалификации	1@N2
поглавље	1=Q1
поглиблений	1;d1
подмастерь	19V1
подразделение	1@P1
подяка	00A1
пожарн	19V1
пожежни	19j1
позориште	19T1
покоївк	19j1
поликлиника	1<D2
политех	19b1
политехнический	19b1
полицейск	19V1
положен	1;O1
полувисше	1@Q1
получен	1;Z1
получено	1;Z1
поліклініка	19U1
політехніка	19f1
поліцейськ	19j1
помощник	1=I2
помоћник	1:;1
помічник	19j1
понастоящем	1;21
понині	1<c1
портниха	1;61
портной	1;61
посвідчення	19h1
посвідчення водія	19h1
поселок	1:H1
пословођа	1:;1
посёлок	1:H1
потврда	1;O1
похвала	00C1
початковий	1:J2
початковий рівень	1:I1
початківець	1@R1
почетна грамота	00>1
почетная грамота	0TQ1
почетник	1@S2
почетно	1?m1
почтальон	19V1
почётная грамота	0TQ1
пр	1:j2
пр т	1:H1
пр-т	1:H1
правник	1:;1
правница	1:;1
правоспособност	1>S1
практикант	1;P3
прат	00c1
преводач	19n1
преводилац	1:;1
предавач	1:01
предавање	1=Q1
предвиђено	1@?1
предполагаемый	1?[1
предприятие	1<D2
председател	1=I2
председник	1:;1
председница	1:;1
предстои	1@>1
предузеће	19T1
президент	19N3
премия	0TQ1
премія	00A1
преподавател	1@U3
привет	1;V1
привіт	1;e1
призер	1>c2
признање	00C1
призёр	0TQ1
приправник	1:;1
приправница	1:;1
пров	1:g1
провизор	1;61
проводник	19o1
провулок	1:g1
провідний	1;51
провідник	19j1
програмер	1:01
програмист	19n1
программист	19o1
програміст	1:11
продав	19j1
продавац	1:;1
продавач	19n1
продавачица	1:;1
продавец	1@X3
продавница	19T1
продвинутый	1@[2
продвинутый уровень	1;31
продюсер	19k2
проезд	1:H1
проект	1@]3
проекта	1?E1
проекти	1@`2
проекты	1?E1
пролет	1@b1
пролетта	1@b1
пролеће	1@c1
прораб	19V1
просек	1@;1
просек оцена	1@;1
просечна оцена	1@;1
просп	1:g1
проспект	1:j2
просунутий	1;b2
професионален бакалавър	1:W1
професионална автобиография	19M1
професионална биографија	1:d1
професионална гимназия	1;C1
професионална квалификация	1<S1
професор	1:<3
профессиональный	1;31
профессор	19o1
професійний	1;d1
професійно технічна	1@M1
професійно-технічна	1@M1
профил	1@d1
профиль	1>61
проєкт	1?D1
проєкти	1?D1
проєкту	1?D1
пројекат	1?F1
пројекти	1?F1
психолог	19W4
пту	0BC1
публикация	1;;2
публикација	1=Q1
публікація	1:41
пут	1:e1
първо място	00>1
підвищення кваліфікації	1@e2
підприємство	19U1
підрозділ	1;a1
р	1@g1
работаю	1<b1
работник	19n1
рабоч	19V1
рабочий	1@h2
рад	1=Q1
рад од куће	1?@1
радионица	19T1
радна биографија	1:d1
радник	1:;1
радница	1:;1
радіо	19U1
разведен	1@j3
разведена	1@j3
разведён	1;11
разговорный	1:l1
разговорный уровень	1:l1
разработчик	1@m2
разрешително	1>S1
разряд	19g1
район	1:j2
рачуновођа	1:;1
редактор	1<F5
редакция	19_1
редакція	19U1
режисер	19j1
режиссер	19V1
режиссёр	19V1
резюме	1:22
рекрутер	19k2
республика	1:H1
ресторан	1@o3
ресторант	19S1
референт	1:01
рибал	19j1
риелтор	19V1
робочий	1;H1
робітни	19j1
робітник	1;51
роден	1<A1
роден език	1<A1
родная	1:c1
родной	1:c1
родной язык	1:c1
розділ	1:41
розлучена	1=P1
розлучений	1=P1
розмовна	1A21
розмовний	1A21
розмовний рівень	1A21
розробник	1:11
роки	1@g1
року	1@g1
років	1@g1
руководилац	1:;1
руководител	19o1
ръководител	1A31
рыбак	19V1
рідна	1:m1
рідна мова	1:m1
рідний	1:m1
рік	1@g1
с	1A43
с отличием	1:Y1
саветник	1:;1
саветница	1:;1
сада	1<@1
садашњост	1<@1
садовник	19V1
садівни	19j1
самозайнятий	19U1
самозанятый	19_1
санитар	19V1
сантехник	19V1
сантехнік	19j1
санітар	19j1
саопштење	1=Q1
сарадник	1:;1
сарадница	1:;1
сборник	1;;2
сварщик	1@K2
свидетелство	1>S1
свидетельство	19g1
свободно	1A72
свободно владею	1;31
свободное	1;31
свободное владение	1;31
свободный	1;31
свідоцтво	19h1
сдан	1;Z1
сдружение	19S1
сега	1;21
сегодня	1<b1
сейчас	1<b1
секретар	19W4
секретарица	1:;1
секретарь	19V1
сектор	1A94
село	1:j2
семеен	1=E1
семейна	1=E1
семинар	1A=1
семінар	1>I1
сервитьор	19n1
середньо	1A21
середня	1@M1
середня освіта	1@M1
середня спеціальна	1?:1
середній	1A>2
середній бал	1:X1
середній рівень	1A21
сертификат	1A@3
сертификация	19g1
сертифициран	1>S1
сертифицированный	19g1
сертифікат	1AC1
сертифікація	19h1
скарбни	19j1
слабо	1:O1
слесар	19V1
слесарь	19V1
служба	1AD5
слюсар	19j1
смер	1?81
со	1AI2
со словарем	1:P1
со словарём	1:P1
соавтор	1AK2
собственик	19n1
совершенное	1;41
сотрудник	19V1
соу	1;C1
союз	19_1
спбгу	0BC1
специализация	1@d1
специалист	1AM3
специалист по	1@Q1
специалитет	1;\1
специалност	1@d1
специальность	1>61
специјалиста	1:;1
спеціальність	1>71
спеціалізація	1>71
спеціаліст	1AP2
спеціалітет	1>]1
списание	1:f1
співа	19j1
співавтор	1AR2
співробітник	19j1
спілка	19U1
среден успех	1@51
среден успех от следването	1@51
средне	1:l1
среднее	1:G1
среднее образование	1:G1
среднее общее	1:G1
среднее профессиональное	1<P1
среднее профессиональное образование	1<P1
среднее специальное	1<P1
средний	1AT2
средний балл	1:Y1
средний уровень	1:l1
средно	1AV3
средно владеене	1;n1
средно ниво	1AY2
средно образование	1<S1
средно специално	1<S1
средно специално образование	1<S1
средно училище	1;C1
средња стручна спрема	1>b1
средња школа	19e1
средње	1A[2
средњи	1>@1
средњи ниво	1>@1
ссс	1>b1
стажант	19n1
стажер	19k2
стажист	19j1
стажиста	1:;1
стажёр	19V1
стан	1:e1
старший	1A]2
статия	1:f1
стаття	1:41
статья	19m1
степень бакалавра	1:V1
степень магистра	1;\1
стипендия	1?\2
стипендија	00C1
стипендія	00A1
столар	1:;1
столяр	19k2
стор	1A_1
сторінка	1A_1
стр	1A`2
страница	1Ab1
строительная	19_1
стройка	19_1
струковне студије	1:\1
стручни испит	1;O1
стручњак	1Ac2
студио	1:Z2
студия	19_1
студијски програм	1?81
студія	19U1
ступінь бакалавра	1:U1
ступінь магістра	1>]1
стюард	19k2
су	1;C1
су шеф	1A]2
су-шеф	1A]2
суддя	1;51
судья	1;61
супермаркет	19Q2
счетоводител	19n1
считано от	1Ae1
сътрудник	19n1
сьогодні	1<c1
т ч	1<c1
т.ч	1<c1
та	1=n1
такмичење	00C1
танцовщиц	19V1
танцор	19V1
танцівни	19j1
театр	19Q2
театър	19S1
тези	1:41
тезисы	19m1
текущее время	1<b1
телеканал	19U1
теперішнього часу	1<c1
теперішній час	1<c1
тестер	19n1
тестировщик	19o1
тестувальник	1:11
техлид	1;61
техник	1=I2
техникум	1Af2
техничар	1:01
техничка школа	19e1
технолог	19N3
технік	19j1
технікум	1><1
течно	19i1
тиждень	1Ah1
тижні	1Ah1
тижнів	1Ah1
тим	1<Z1
тимлид	1;61
типография	19_1
тов	1Ai2
товаровед	19V1
токар	19k2
токарь	19V1
тоо	00c1
торговый дом	19_1
торговый представитель	1;61
трг	1:e1
тренер	19k2
тренинг	1A=1
тренутно	1<@1
треньор	19n1
тренінг	1>I1
трки	0<_1
търговец	19n1
търговски представител	1<k1
у	1Ak2
у браку	1?Q1
у досконалості	1=31
у току	1<@1
уверенно	1;[1
уверенный	1;[1
уверење	1;O1
удаленка	1<]1
удаленная работа	1<]1
удаленно	1<]1
удалёнка	1<]1
удалённая работа	1<]1
удалённо	1<]1
удата	1?Q1
удовлетворительно	1:l1
удостоверение	1>02
удружење	19T1
ул	1Am3
улица	1Am3
универзитет	1B01
университет	1Af2
университета	19c2
університет	1><1
управител	19n1
управление	1B13
управління	1B42
уредник	1:;1
уредница	1:;1
усмерење	1?81
успех	1@51
учебник	1:f1
ученик	1;61
училище	1B63
учител	19n1
учитель	19k2
учительница	1;61
учитељ	1:01
учредитель	19V1
фабрика	1=L4
факултет	1B92
факультет	1B;4
фармацевт	19N3
фармацеут	1:01
фаховий молодший бакалавр	1?:1
фахівець	1;51
фгуп	00c1
фельдшер	1>e3
фермер	19k2
физик	19V1
физиотерапевт	19V1
финалист	0TQ1
финалиста	00C1
фирма	1:]3
флорист	19k2
фонд	19Q2
фондация	19S1
фондација	19T1
фоп	00c1
фотограф	19k2
фрезеровщик	19V1
фрезерувальни	19j1
фриланс	19_1
фрилансер	19V1
фріланс	19U1
фізіотерапевт	19j1
фіналіст	00A1
фірма	19U1
химик	19V1
хозяйство	19_1
холдинг	1:83
холост	1;11
холостой	1;11
хорошее	1;]1
хороший	1B?2
хорошо	1B?2
хотел	1:Z2
художник	19V1
цей час	1<c1
центар	19T1
центр	19Q2
център	19S1
цех	1B13
ч	1BA1
часопис	1=Q1
червоний диплом	1:X1
чирак	1<k1
читалище	19S1
читаю профессиональную литературу	1:P1
читаю со словарем	1:P1
читаю со словарём	1:P1
члан	1:;1
чланак	1=Q1
член	1<k1
чоловік	1BA1
чоловіча	1BA1
чоловічий	1BA1
швачк	19j1
швея	1;61
шеф	1:;1
школа	1BB4
школа no	19b1
школьный	1:P1
шосе	1:g1
шоссе	1:H1
шофьор	19n1
шофьорска книжка	1>S1
экономист	19V1
экскурсовод	19V1
эксперт	1BF1
экспертный	1BF1
экспертный уровень	1BF1
электрик	19V1
электрогазосварщик	19V1
электромонт	19V1
электросварщик	19V1
элементарный	1:P1
юрист	19N3
я	1BG2
і	1=n1
із	1;^2
ілюстратор	19j1
інженер	1:11
інститут	1><1
јединица	1<Z1
јесен	1BI1
ґрант	00A1
אביב	1BJ1
אגף	1BK1
אדריכל	1BL1
אדריכלית	1BL1
אולפנה	1BM1
אוניברסיטה	1BM1
אוניברסיטת	1BM1
אופטומטריסט	1BL1
אות	1BN1
אח	1BL1
אחות	1BL1
אחראי	1BL1
אחראית	1BL1
אינסטלטור	1BL1
אישה	1BO1
אנליסט	1BL1
אנליסטית	1BL1
אקדמיה	1BM1
ארגון	1BP1
ארכיונאי	1BL1
ב	1BQ1
ב"א	1BR1
בגרות	00I1
בגרות מלאה	00I1
בגרות עיונית	00I1
בהצטיינות	1BS1
בוגר	1BR1
בוגרת	1BR1
בודק	1BL1
בודקת	1BL1
ביטוח	1BP1
בינוני	1BT2
בינונית	1BT2
בינונית גבוהה	1BV1
בית אבות	1BP1
בית החולים	1BP1
בית הספר	1BM1
בית חולים	1BP1
בית מרקחת	1BP1
בית ספר	1BM1
בנאי	1BL1
בנק	1BP1
בסיס	1BW1
בסיסי	1BX2
בסיסית	1BX2
בע"מ	1BP1
בעלים	1BL1
בעמ	1BP1
ברמה גבוהה	1BZ1
ברמן	1BL1
ברמת שפת אם	1B[1
גבוהה	1B\2
גבר	1B^1
גזבר	1BL1
גזברית	1BL1
גן ילדים	1BM1
גנן	1BL1
גננת	1BL1
גרוש	1B_1
גרושה	1B_1
ד"ר	1B`1
דו לשוני	1B[1
דו-לשוני	1B[1
דובר ילידי	1B[1
דוור	1BL1
דוקטור	1B`1
דוקטורט	1Ba2
דייג	1BL1
דייל	1BL1
דיילת	1BL1
דירה	1Bc1
דרך	1Bc1
האוניברסיטה	1BM1
האקדמיה	1BM1
הווה	1Bd1
הוצאה	1Be1
הוצאת	1BP1
החוג	1BM1
הטכניון	1BM1
היברידי	1Bf1
היום	1Bd1
המכללה	1BM1
המכללה האקדמית	1BM1
המרכז	1BP1
המרכז האקדמי	1BM1
הנדסאי	1Bg1
הנדסאית	1Bg1
הסמכה	1Bh1
הסמכות	1Bh1
הסמכת	1Bh1
הפקולטה	1BM1
הצטיינות	1BN1
הצטיינות יתרה	1BS1
הרצאה	1Be1
השתלמות	1Bh1
התמחות	1Bi1
התמחות ב	1Bi1
ו	1Bj1
ועד היום	1Bd1
זוכה	1BN1
זכר	1B^1
זמר	1BL1
זמרת	1BL1
חבר	1BL1
חבר ועד	1BL1
חברה	1BP1
חברה בוועד	1BL1
חברה בצוות	1BL1
חברת	1BP1
חברת ועד	1BL1
חוג	1Bi1
חודש	1Bk1
חודשים	1Bk1
חוקר	1BL1
חוקרת	1BL1
חורף	1Bl1
חטיבה	1BK1
חטיבת ביניים	1BM1
חייט	1BL1
חייל	1BL1
חלשה	1BW1
חנות	1BP1
חקלאי	1BL1
חרט	1BL1
חשב	1BL1
חשמלאי	1BL1
טבח	1BL1
טבחית	1BL1
טוב	1Bm2
טובה	1BV1
טובה מאוד	1BZ1
טכנאי	1BL1
טכנאי מוסמך	1Bg1
טכנאית	1BL1
טכנולוגיות	1BP1
טכניון	1BM1
ידע בסיסי	1BW1
יו"ר	1BL1
יועץ	1BL1
יועצת	1BL1
יושב ראש	1BL1
יחידה	1BK1
יחידת	1BK1
ישיבה	1BM1
ישיבת	1BM1
כבאי	1BL1
כיום	1Bd1
כיכר	1Bc1
כנס	1Be1
כעת	1Bd1
כתב עת	1Be1
כתבה	1Be1
מ	1Bo1
מ"א	1C01
מאבטח	1BL1
מאבטחת	1BL1
מאז	1C11
מאייר	1BL1
מאיירת	1BL1
מאמן	1BL1
מאמנת	1BL1
מאמר	1Be1
מאפייה	1BP1
מבקר	1BL1
מגיה	1BL1
מגמה	1Bi1
מגמת	1Bi1
מדור	1BK1
מדליה	1BN1
מדריך	1BL1
מדריכה	1BL1
מדרשה	1BM1
מהנדס	1BL1
מהנדסת	1BL1
מודד	1BL1
מוזיאון	1BP1
מוזיקאי	1BL1
מוכר	1BL1
מוכרת	1BL1
מומחה	1C22
מומחית	1C22
מוסמך	1C42
מוסמכת	1C42
מועצה	1BP1
מורה	1BL1
מזכיר	1BL1
מזכירה	1BL1
מחלקה	1BK1
מחלקת	1BK1
מחסנאי	1BL1
מטפל	1BL1
מטפלת	1BL1
מיזם	1C61
מיילדת	1BL1
מייסד	1BL1
מייסדת	1BL1
מיקוד	1Bc1
מכון	1BP1
מכון ללימודים	1BM1
מכונאי	1BL1
מכללה	1BM1
מכללת	1BM1
מלגה	1BN1
מלגת	1BN1
מלון	1BP1
מלח	1BL1
מלצר	1BL1
מלצרית	1BL1
ממוצע	1BS1
ממוצע ציונים	1BS1
מנהל	1BL1
מנהל חשבונות	1BL1
מנהל עבודה	1BL1
מנהלת	1BL1
מנהלת חשבונות	1BL1
מנחה	1BL1
מנכ"ל	1BL1
מסגר	1BL1
מסלול	1Bi1
מסעדה	1BP1
מעבדה	1BP1
מעצב	1BL1
מעצבת	1BL1
מפיק	1BL1
מפיקה	1BL1
מפעיל	1BL1
מפעל	1BP1
מפקד	1BL1
מפקדת	1BL1
מפתח	1BL1
מפתחת	1BL1
מצוין	1B\2
מצוינת	1BZ1
מצטיין	1BN1
מצטיינת	1BN1
מקוון	1Bf1
מקום ראשון	1BN1
מרחוק	1Bf1
מרכז	1C72
מרכזת	1BL1
מרפא בעיסוק	1BL1
מרפאה	1BP1
מרפאה בעיסוק	1BL1
מרפאת	1BP1
מרצה	1BL1
משוער	1C91
משרד	1BP1
מתחיל	1C:1
מתחילים	1BW1
מתכנן	1BL1
מתכננת	1BL1
מתכנת	1BL1
מתכנתת	1BL1
מתמחה	1BL1
מתנדב	1BL1
מתנדבת	1BL1
מתקדם	1C;1
מתרגם	1BL1
מתרגמת	1BL1
נגר	1BL1
נהג	1BL1
נהגת	1BL1
נוטריון	1BL1
נוכחי	1Bd1
נוכחית	1Bd1
נציג	1BL1
נציג מכירות	1BL1
נציגת	1BL1
נקבה	1BO1
נשואה	1B_1
נשוי	1B_1
סבירה	1C<1
סדנה	1BP1
סוכנות	1BP1
סטודיו	1BP1
סטודנט	1BL1
סייע	1BL1
סייעת	1BL1
סמטת	1Bc1
סמינר	1BM1
סמנכ"ל	1BL1
ספר	1Be1
ספרייה	1BP1
ספריית	1BP1
ספרית	1BL1
ספרן	1BL1
ספרנית	1BL1
סתיו	1C=1
עבודה מרחוק	1Bf1
עבודת גמר	1Be1
עד	1C>1
עד היום	1Bd1
עד כה	1Bd1
עובד	1BL1
עובד מצטיין	1BN1
עובדת	1BL1
עובדת מצטיינת	1BN1
עוזר	1BL1
עוזרת	1BL1
עורך	1BL1
עורך דין	1BL1
עורכת	1BL1
עורכת דין	1BL1
עיון	1Be1
עיריית	1BP1
עיתונאי	1BL1
עיתונאית	1BL1
עכשיו	1Bd1
עמוד	1C?1
עמותה	1BP1
עמותת	1BP1
עצמאי	1BP1
עצמאית	1BP1
פוסטר	1Be1
פועל	1BL1
פועלת	1BL1
פטנט	1Be1
פיזיותרפיסט	1BL1
פסיכולוג	1BL1
פסיכולוגית	1BL1
פקולטה	1BM1
פקיד	1BL1
פקידה	1BL1
פרויקט	1C61
פרופסור	1BL1
פרס	1BN1
פרסום	1Be1
פרק	1Be1
צה"ל	1BP1
צוות	1BK1
ציון	1BS1
ציון ממוצע	1BS1
ציון סופי	1BS1
צלם	1BL1
צלמת	1BL1
צפוי	1C91
צפויה	1C91
קבוצת	1BP1
קו"ח	1C@1
קומה	1Bc1
קונדיטור	1BL1
קופאי	1BL1
קופאית	1BL1
קופת חולים	1BP1
קורות חיים	1C@1
קורס	1Bh1
קו״ח	1C@1
קיץ	1CA1
קלינאית	1BL1
קצב	1BL1
קצין	1BL1
קצינה	1BL1
קרן	1BP1
ראש	1BL1
ראש צוות	1BL1
רהוטה	1BZ1
רואה חשבון	1BL1
רווק	1B_1
רווקה	1B_1
רופא	1BL1
רופאה	1BL1
רוקח	1BL1
רוקחת	1BL1
רח	1Bc1
רחוב	1Bc1
רישיון	1Bh1
רישיון נהיגה	1Bh1
רכז	1BL1
רכזת	1BL1
רמה גבוהה	1B\2
רמת שיחה	1C<1
רקדן	1BL1
רקדנית	1BL1
רשיון	1Bh1
רשת	1BP1
רתך	1BL1
שד	1Bc1
שדרות	1Bc1
שוטף	1BZ1
שוטפת	1BZ1
שוטר	1BL1
שוטרת	1BL1
שוליה	1BL1
שוער	1BL1
שופט	1BL1
שותף	1BL1
שותפה	1BL1
שחקן	1BL1
שחקנית	1BL1
שיחה	1C<1
שכונת	1Bc1
שליח	1BL1
שליטה מלאה	1BZ1
שם הפרויקט	1C61
שמאי	1BL1
שנה	1CB1
שנים	1CB1
שף	1BL1
שפת אם	1B[1
שפת-אם	1B[1
ת ד	1Bc1
ת.ד	1Bc1
תואר	1BR1
תואר ראשון	1BR1
תואר ראשון ב	1BR1
תואר שלישי	1B`1
תואר שני	1C01
תואר שני ב	1C01
תופרת	1BL1
תזונאית	1BL1
תחקירן	1BL1
תחקירנית	1BL1
תחרות	1BN1
תיאטרון	1BP1
תיכון	1CC2
תעודה	1Bh1
תעודת	1Bh1
תעודת בגרות	00I1
תעודת הוקרה	1BN1
תעודת הוראה	1Bg1
תעודת הצטיינות	1BN1
תעודת מקצוע	1CE2
תעשיות	1BP1
أخصائي	1CG1
أخصائية	1CG1
أساسي	1CH2
أساسيات	1CH2
أساسية	1CJ1
أستاذ	1CG1
أستاذة	1CG1
أشهر	1CK1
أعزب	1CL1
أعوام	1CM1
أفضل	1CN1
أكاديمية	1CO1
أمانة	1CP1
أمين الصندوق	1CG1
أمين مكتبة	1CG1
أمينة	1CG1
أمينة الصندوق	1CG1
أنثى	1CQ1
أونلاين	1CR1
إتقان	1CS1
إجادة تامة	1CS1
إجازة	1CT1
إجازة جامعية	1CT1
إدارة	1CU2
إعدادية	1CO1
إلى	1CW1
إلى الآن	1CX1
ابتدائي	1CJ1
ابتدايي	1CJ1
اتقان	1CS1
اجاده تامه	1CS1
اجازه	1CT1
اجازه جامعيه	1CT1
اختصاصي	1CG1
اخصايي	1CG1
اخصاييه	1CG1
اداره	1CU2
اساسي	1CH2
اساسيات	1CH2
اساسيه	1CJ1
استاذ	1CG1
استاذه	1CG1
استشاري	1CG1
استشارية	1CG1
استشاريه	1CG1
استوديو	1CP1
اسم المشروع	1CY1
اشهر	1CK1
اعتماد	1CZ1
اعداديه	1CO1
اعزب	1CL1
اعوام	1CM1
افضل	1CN1
اكاديميه	1CO1
الآن	1CX1
الاختصاص	1C[1
الان	1CX1
البكالوريا	1C\1
البكالوريوس	1CT1
التقدير	1C]1
الثانوية	1C\1
الثانوية العامة	1C\1
الثانويه	1C\1
الثانويه العامه	1C\1
الجامعة	1CO1
الجامعه	1CO1
الحاضر	1CX1
الحالي	1CX1
الخريف	1C^1
الدبلوم	1C_1
الدرجة	1C]1
الدرجه	1C]1
الدكتوراه	1C`1
الدور	1Ca1
الربيع	1Cb1
السيرة الذاتية	1Cc1
السيره الذاتيه	1Cc1
الشتاء	1Cd1
الشركة	1CP1
الشركه	1CP1
الصيف	1Ce1
القسم	1Cf1
الكلية	1CO1
الكليه	1CO1
اللغة الأصلية	1Cg1
اللغة الأم	1Cg1
اللغه الاصليه	1Cg1
اللغه الام	1Cg1
الليسانس	1CT1
المؤسسة	1CP1
الماجستير	1Ch1
المتوقع	1Ci1
المدرسة	1CO1
المدرسة الثانوية	1CO1
المدرسه	1CO1
المدرسه الثانويه	1CO1
المركز الأول	1CN1
المركز الاول	1CN1
المركز الثاني	1CN1
المشروع	1CY1
المعدل	1C]1
المعدل التراكمي	1C]1
المعدل العام	1C]1
المعهد	1CO1
الموسسه	1CP1
الوقت الحالي	1CX1
الى	1CW1
الي	1CW1
الي الان	1CX1
اليوم	1CX1
امانه	1CP1
امرأة	1CQ1
امراه	1CQ1
امين الصندوق	1CG1
امين مكتبه	1CG1
امينه	1CG1
امينه الصندوق	1CG1
انثى	1CQ1
انثي	1CQ1
اونلاين	1CR1
بائع	1CG1
بائعة	1CG1
باحث	1CG1
باحثة	1CG1
باحثه	1CG1
بايع	1CG1
بايعه	1CG1
بتقدير	1C]1
بحار	1CG1
بحث	1Cj1
براءة اختراع	1Cj1
براءه اختراع	1Cj1
بستاني	1CG1
بسيطة	1CJ1
بسيطه	1CJ1
بطلاقة	1CS1
بطلاقه	1CS1
بكالوريا	1C\1
بكالوريس	1CT1
بكالوريوس	1CT1
بلدية	1CP1
بلديه	1CP1
بناء	1CG1
بناية	1Ca1
بنايه	1Ca1
بنك	1CP1
تأمين	1CP1
تامين	1CP1
تخصص	1C[1
تخصص في	1C[1
ترخيص	1CZ1
تقدير	1C]1
تقني	1CG1
تكريم	1CN1
توجيهي	1C\1
ثانوي	1CO1
ثانوية	1CO1
ثانوية عامة	1C\1
ثانويه	1CO1
ثانويه عامه	1C\1
ثنائي اللغة	1Cg1
ثنايي اللغه	1Cg1
جائزة	1CN1
جامعة	1CO1
جامعه	1CO1
جايزه	1CN1
جزار	1CG1
جمعية	1CP1
جمعيه	1CP1
جندي	1CG1
جيد	1Ck2
جيد جدا	1CS1
جيدة	1Cm1
جيدة جدا	1CS1
جيده	1Cm1
جيده جدا	1CS1
حارس	1CG1
حاليا	1CX1
حالياً	1CX1
حاليًا	1CX1
حتى	1CW1
حتى الآن	1CX1
حتى الوقت الحالي	1CX1
حتى اليوم	1CX1
حتى تاريخه	1CX1
حتي	1CW1
حتي الان	1CX1
حتي الوقت الحالي	1CX1
حتي اليوم	1CX1
حتي تاريخه	1CX1
حداد	1CG1
حكم	1CG1
حي	1Ca1
خباز	1CG1
خبير	1Cn2
خبيرة	1Cn2
خبيره	1Cn2
خراط	1CG1
خريف	1C^1
خياط	1CG1
خياطة	1CG1
خياطه	1CG1
دائرة	1Cf1
دار	1CP1
دار النشر	1Cj1
دار نشر	1CP1
دايره	1Cf1
دبلوم	1D02
دبلوم عالي	1Ch1
دبلوم فني	1C_1
دبلوم متوسط	1C_1
درجة البكالوريوس	1CT1
درجة الدكتوراه	1C`1
درجة الماجستير	1Ch1
درجه البكالوريوس	1CT1
درجه الدكتوراه	1C`1
درجه الماجستير	1Ch1
درع	1CN1
دكتوراه	1C`1
دورة	1CZ1
دوره	1CZ1
ذكر	1D21
رئيس	1CG1
رئيسة	1CG1
ربيع	1Cb1
رجل	1D21
رخصة	1CZ1
رخصة قيادة	1CZ1
رخصه	1CZ1
رخصه قياده	1CZ1
رسالة	1Cj1
رساله	1Cj1
روضة	1CO1
روضه	1CO1
رييس	1CG1
رييسه	1CG1
زمالة	1CZ1
زماله	1CZ1
سائق	1CG1
سائقة	1CG1
سايق	1CG1
سايقه	1CG1
سباك	1CG1
سكرتير	1CG1
سكرتيرة	1CG1
سكرتيره	1CG1
سنة	1D32
سنه	1D32
سنوات	1CM1
سيرة ذاتية	1Cc1
سيره ذاتيه	1Cc1
شارع	1Ca1
شتاء	1Cd1
شرطي	1CG1
شركة	1CP1
شركه	1CP1
شعبة	1D52
شعبه	1D52
شقة	1Ca1
شقه	1Ca1
شهادة	1CZ1
شهادة الثانوية	1C\1
شهادة تقدير	1CN1
شهادة معتمدة	1CZ1
شهاده	1CZ1
شهاده الثانويه	1C\1
شهاده تقدير	1CN1
شهاده معتمده	1CZ1
شهر	1CK1
شهور	1CK1
ص ب	1Ca1
ص.ب	1Ca1
صحفي	1CG1
صحفية	1CG1
صحفيه	1CG1
صحيفة	1CP1
صحيفه	1CP1
صفحة	1D71
صفحه	1D71
صياد	1CG1
صيدلانية	1CG1
صيدلانيه	1CG1
صيدلي	1CG1
صيدلية	1CP1
صيدليه	1CP1
صيف	1Ce1
ضعيف	1CJ1
طاه	1CG1
طاهية	1CG1
طاهيه	1CG1
طباخ	1CG1
طبيب	1CG1
طبيبة	1CG1
طبيبه	1CG1
طريق	1Ca1
طلاقة	1CS1
طلاقه	1CS1
عام	1D32
عامل	1CG1
عاملة	1CG1
عامله	1CG1
عبر الإنترنت	1CR1
عبر الانترنت	1CR1
عزباء	1CL1
عضو	1CG1
عضوية	1CZ1
عضويه	1CZ1
عمارة	1Ca1
عماره	1Ca1
عمل حر	1CP1
عن بعد	1CR1
عن بُعد	1CR1
عيادة	1CP1
عياده	1CP1
فائز	1CN1
فائزة	1CN1
فايز	1CN1
فايزه	1CN1
فريق	1Cf1
فصل	1Cj1
فندق	1CP1
فني	1CG1
فنية	1CG1
فنيه	1CG1
فوق المتوسط	1Cm1
في	1D81
قائد	1CG1
قابلة	1CG1
قابله	1CG1
قايد	1CG1
قرية	1Ca1
قريه	1Ca1
قسم	1D52
قناة	1CP1
قناه	1CP1
كاتب	1CG1
كاتبة	1CG1
كاتبه	1CG1
كتاب	1Cj1
كليات	1CO1
كلية	1CO1
كليه	1CO1
كهربائي	1CG1
كهربايي	1CG1
لحام	1CG1
لدى	1D81
لدي	1D81
لغة أم	1Cg1
لغة الأم	1Cg1
لغتي الأم	1Cg1
لغتي الام	1Cg1
لغه الام	1Cg1
لغه ام	1Cg1
للآن	1CX1
للان	1CX1
ليسانس	1CT1
مؤتمر	1Cj1
مؤسس	1CG1
مؤسسة	1CP1
مؤسسة مشاركة	1CG1
ماجستير	1Ch1
مالك	1CG1
مبتدئ	1CH2
مبتدئة	1CJ1
مبتدي	1CH2
مبتديه	1CJ1
مبرمج	1CG1
مبرمجة	1CG1
مبرمجه	1CG1
متجر	1CP1
متحف	1CP1
متدرب	1CG1
متدربة	1CG1
متدربه	1CG1
مترجم	1CG1
مترجمة	1CG1
مترجمه	1CG1
متزوج	1CL1
متزوجة	1CL1
متزوجه	1CL1
متطوع	1CG1
متطوعة	1CG1
متطوعه	1CG1
متقدم	1D92
متقدمة	1D92
متقدمه	1D92
متوسط	1D;2
متوسطة	1D;2
متوسطه	1D;2
متوقع	1Ci1
متوقعة	1Ci1
متوقعه	1Ci1
مجلة	1Cj1
مجله	1Cj1
مجموعة	1CP1
مجموعه	1CP1
محادثة	1D=1
محادثه	1D=1
محاسب	1CG1
محاسبة	1CG1
محاسبه	1CG1
محاضر	1CG1
محاضرة	1D>2
محاضره	1D>2
محافظة	1Ca1
محافظه	1Ca1
محام	1CG1
محامي	1CG1
محامية	1CG1
محاميه	1CG1
محترف	1CS1
محرر	1CG1
محررة	1CG1
محرره	1CG1
محلل	1CG1
محللة	1CG1
محلله	1CG1
مخبز	1CP1
مختبر	1CP1
مدارس	1CO1
مدرب	1CG1
مدربة	1CG1
مدربه	1CG1
مدرس	1CG1
مدرسة	1CO1
مدرسة ثانوية	1CO1
مدرسة صف	1CG1
مدرسة لغة	1CG1
مدرسه	1CO1
مدرسه ثانويه	1CO1
مدرسه صف	1CG1
مدرسه لغه	1CG1
مدقق	1CG1
مدير	1CG1
مديرة	1CG1
مديره	1CG1
مدينة	1Ca1
مدينه	1Ca1
مراقب	1CG1
مراقبة	1CG1
مراقبه	1CG1
مرشد	1CG1
مرشدة	1CG1
مرشده	1CG1
مركز	1CP1
مزارع	1CG1
مزارعة	1CG1
مزارعه	1CG1
مسؤول	1CG1
مسؤولة	1CG1
مسابقة	1CN1
مسابقه	1CN1
مساعد	1CG1
مساعدة	1CG1
مساعده	1CG1
مستشار	1CG1
مستشارة	1CG1
مستشاره	1CG1
مستشفى	1CP1
مستشفي	1CP1
مستمر	1CX1
مسرح	1CP1
مسعف	1CG1
مسعفة	1CG1
مسعفه	1CG1
مسوول	1CG1
مسووله	1CG1
مشرف	1CG1
مشرفة	1CG1
مشرفه	1CG1
مشروع	1CY1
مشروع خاص	1CP1
مشغل	1CG1
مصرف	1CP1
مصمم	1CG1
مصممة	1CG1
مصممه	1CG1
مصنع	1CP1
مصور	1CG1
مصورة	1CG1
مصوره	1CG1
مطعم	1CP1
مطلق	1CL1
مطلقة	1CL1
مطلقه	1CL1
مطور	1CG1
مطورة	1CG1
مطوره	1CG1
مع مرتبة الشرف	1C]1
مع مرتبه الشرف	1C]1
معتمد	1CZ1
معتمدة	1CZ1
معتمده	1CZ1
معدل	1C]1
معلم	1CG1
معلمة	1CG1
معلمه	1CG1
معماري	1CG1
معهد	1D@2
مغن	1CG1
مقال	1Cj1
مقالة	1Cj1
مقاله	1Cj1
مقبول	1CJ1
مكتب	1CP1
مكتبة	1CP1
مكتبه	1CP1
ممتاز	1D92
ممتازة	1CS1
ممتازه	1CS1
ممثل	1CG1
ممثلة	1CG1
ممثله	1CG1
ممرض	1CG1
ممرضة	1CG1
ممرضه	1CG1
من	1DB1
منحة	1CN1
منحه	1CN1
مندوب	1CG1
مندوبة	1CG1
مندوبه	1CG1
منذ	1DC1
منسق	1CG1
منسقة	1CG1
منسقه	1CG1
منشور	1Cj1
منطقة	1Ca1
منطقه	1Ca1
منظمة	1CP1
منظمه	1CP1
مهندس	1CG1
مهندسة	1CG1
مهندسه	1CG1
موتمر	1Cj1
موسس	1CG1
موسسه	1CP1
موسسه مشاركه	1CG1
موسيقي	1CG1
موظف	1CG1
موظف استقبال	1CG1
موظفة	1CG1
موظفه	1CG1
ميدالية	1CN1
ميداليه	1CN1
ميدان	1Ca1
ميكانيكي	1CG1
نائب	1CG1
نادل	1CG1
نادلة	1CG1
نادله	1CG1
نايب	1CG1
نجار	1CG1
نشر	1Cj1
هيئة	1CP1
هييه	1CP1
و	1DD1
وحدة	1Cf1
وحده	1Cf1
ورشة	1CP1
ورشه	1CP1
ورقة	1Cj1
ورقة بحثية	1Cj1
ورقه	1Cj1
ورقه بحثيه	1Cj1
وزارة	1CP1
وزاره	1CP1
وسام	1CN1
وكالة	1CP1
وكاله	1CP1
अंक	1DE1
अकादमी	1DF1
अच्छा	1DG2
अच्छी	1DI1
अधिकारी	1DJ1
अध्यक्ष	1DJ1
अध्यापक	1DJ1
अध्यापिका	1DJ1
अध्याय	1DK1
अनुभाग	1DL1
अनुवादक	1DJ1
अपेक्षित	1DM1
अब	1DN1
अब तक	1DN1
अभिनेता	1DJ1
अभिनेत्री	1DJ1
अभियंता	1DJ1
अभी	1DN1
अभी तक	1DN1
अविवाहित	1DO1
अस्पताल	1DP1
आईटीआई	1DQ1
आज	1DN1
आज तक	1DN1
आहार विशेषज्ञ	1DJ1
इंजीनियर	1DJ1
इंटरमीडिएट	00F1
इंटर्न	1DJ1
इलेक्ट्रीशियन	1DJ1
उच्च माध्यमिक विद्यालय	1DF1
उत्कृष्ट	1DR2
उन्नत	1DR2
उपाध्यक्ष	1DJ1
एजेंसी	1DP1
एम ए	1DT1
एम एड	1DT1
एम एससी	1DT1
एम कॉम	1DT1
एम टेक	1DT1
एम बी ए	1DT1
एम.ए	1DT1
एम.एड	1DT1
एम.एससी	1DT1
एम.कॉम	1DT1
एम.टेक	1DT1
एम.बी.ए	1DT1
एमबीए	1DT1
एवं	1DU1
ऑनलाइन	1DV1
और	1DU1
औसत	1DW1
कंपनी	1DP1
कर्मचारी	1DJ1
कसाई	1DJ1
कारखाना	1DP1
कार्यालय	1DP1
किसान	1DJ1
केंद्र	1DP1
कैशियर	1DJ1
कॉलेज	1DF1
कॉलोनी	1DX1
कोच	1DJ1
कोर्स	1DY1
कोषाध्यक्ष	1DJ1
क्लिनिक	1DP1
गर्मी	1DZ1
गली	1DX1
गाइड	1DJ1
गायक	1DJ1
गायिका	1DJ1
गुरुकुल	1DF1
ग्राम	1DX1
ग्रीष्म	1DZ1
ग्रेड	1DE1
चालक	1DJ1
चिकित्सक	1DJ1
चिकित्सालय	1DP1
चित्रकार	1DJ1
चौक	1DX1
चौकीदार	1DJ1
छात्रवृत्ति	1D[1
छायाकार	1DJ1
जारी	1DN1
जिला	1DX1
जीवन परिचय	1D\1
जीवन वृत्त	1D\1
जीवनवृत्त	1D\1
टीम	1DL1
ट्रस्ट	1DP1
डिज़ाइनर	1DJ1
डिजाइनर	1DJ1
डिप्लोमा	1D]2
डेवलपर	1DJ1
डॉक्टर	1DJ1
डॉक्टरेट	1D_1
ड्राइवर	1DJ1
तक	1D`2
तकनीशियन	1DJ1
थोड़ा	1Db1
थोडा	1Db1
दर्जी	1DJ1
दसवीं	00F1
दाई	1DJ1
दुकान	1DP1
दूरस्थ	1DV1
द्वितीय श्रेणी	1DE1
द्विभाषी	1Dc1
धाराप्रवाह	1Dd1
नगर	1DX1
नगर निगम	1DP1
नर	1De1
नर्तक	1DJ1
नर्स	1DJ1
नाई	1DJ1
नारी	1Df1
नाविक	1DJ1
निगम	1DP1
निदेशक	1DJ1
निपुण	1Dg1
न्यास	1DP1
पत्रकार	1DJ1
पत्रिका	1DK1
पदक	1D[1
परास्नातक	1DT1
परियोजना	1Dh1
पर्यवेक्षक	1DJ1
पाठशाला	1DF1
पात्रता परीक्षा	1DY1
पिन	1DX1
पी एच डी	1D_1
पी.एच.डी	1D_1
पीएचडी	1D_1
पुरस्कार	1D[1
पुरुष	1De1
पुस्तक	1DK1
पुस्तकालय	1DP1
पुस्तकालयाध्यक्ष	1DJ1
पृष्ठ	1Di1
पेटेंट	1DK1
पॉलिटेक्निक	1DQ1
प्रकाशन	1DP1
प्रकाशित	1DK1
प्रतिनिधि	1DJ1
प्रतियोगिता	1D[1
प्रतिशत	1DE1
प्रथम श्रेणी	1DE1
प्रथम स्थान	1D[1
प्रधानाचार्य	1DJ1
प्रबंधक	1DJ1
प्रभाग	1DL1
प्रमाण पत्र	1DY1
प्रमाणन	1DY1
प्रमाणपत्र	1DY1
प्रमाणित	1DY1
प्रमुख	1DJ1
प्रयोगशाला	1DP1
प्रवीण	1Dd1
प्रशस्ति	1D[1
प्रशस्ति पत्र	1D[1
प्रशासक	1DJ1
प्रशिक्षक	1DJ1
प्रशिक्षु	1DJ1
प्राइवेट लिमिटेड	1DP1
प्राध्यापक	1DJ1
प्रारंभिक	1Dj2
प्रोग्रामर	1DJ1
प्रोजेक्ट	1Dh1
प्रोफेसर	1DJ1
प्रौद्योगिकी संस्थान	1DF1
फाउंडेशन	1DP1
फार्मासिस्ट	1DJ1
बढई	1DJ1
बढ़ई	1DJ1
बहुत अच्छा	1Dd1
बायोडाटा	1D\1
बारहवीं	00F1
बी ए	1Dl1
बी एड	1Dl1
बी एससी	1Dl1
बी कॉम	1Dl1
बी टेक	1Dl1
बी.ए	1Dl1
बी.एड	1Dl1
बी.एससी	1Dl1
बी.कॉम	1Dl1
बी.टेक	1Dl1
बीए	1Dl1
बीटेक	1Dl1
बुनियादी	1Dj2
बेकर	1DJ1
बैंक	1DP1
बोलचाल	1DW1
मंत्रालय	1DP1
मकान	1DX1
मछुआरा	1DJ1
मजदूर	1DJ1
मज़दूर	1DJ1
मध्यम	1Dm2
मध्यवर्ती	1DW1
महाविद्यालय	1DF1
महिला	1Df1
महीना	1Do1
महीने	1Do1
मातृ भाषा	1Dc1
मातृभाषा	1Dc1
मार्ग	1DX1
माली	1DJ1
मास	1Do1
माह	1Do1
मिस्त्री	1DJ1
मूलभूत	1Db1
मैकेनिक	1DJ1
मैट्रिक	00F1
मैनेजर	1DJ1
मोहल्ला	1DX1
यूनिवर्सिटी	1DF1
रसोइया	1DJ1
राजमिस्त्री	1DJ1
रिज़्यूमे	1D\1
रिज्यूमे	1D\1
रिमोट	1DV1
रेफरी	1DJ1
रोड	1DX1
लाइसेंस	1DY1
लिपिक	1DJ1
लिमिटेड	1DP1
लेख	1DK1
लेखाकार	1DJ1
लोहार	1DJ1
व	1DU1
वकील	1DJ1
वर्तमान	1DN1
वर्तमान तक	1DN1
वर्ष	1E01
वसंत	1E11
वार्ड	1DX1
वास्तुकार	1DJ1
विक्रेता	1DJ1
विजेता	1D[1
विद्यापीठ	1DF1
विद्यालय	1DF1
विभाग	1DL1
विवाहित	1DO1
विशेषज्ञ	1E22
विशेषज्ञता	1E41
विश्लेषक	1DJ1
विश्वविद्यालय	1DF1
विषय	1E41
वेटर	1DJ1
वेल्डर	1DJ1
व्याख्याता	1DJ1
व्याख्यान	1DK1
शरद	1E51
शाखा	1E41
शिक्षक	1DJ1
शिक्षिका	1DJ1
शीत	1E61
शोध पत्र	1DK1
शोधकर्ता	1DJ1
शोधपत्र	1DK1
श्रमिक	1DJ1
श्रेणी	1DE1
संगीतकार	1DJ1
संचालक	1DJ1
संचालिका	1DJ1
संपादक	1DJ1
संभावित	1DM1
संवाददाता	1DJ1
संस्था	1DP1
संस्थान	1E72
संस्थापक	1DJ1
सचिव	1DJ1
सडक	1DX1
सड़क	1DX1
सदस्य	1DJ1
सन्	1E91
समन्वयक	1DJ1
समिति	1DP1
समूह	1DP1
सम्मान	1D[1
सम्मानित	1D[1
सम्मेलन	1DK1
सर्दी	1E61
सलाहकार	1DJ1
सहायक	1DJ1
साधारण	1Db1
सामान्य	1Dm2
साल	1E01
सिपाही	1DJ1
सुरक्षाकर्मी	1DJ1
से	1E:3
सेक्टर	1DX1
सैनिक	1DJ1
स्कूल	1DF1
स्टूडियो	1DP1
स्त्री	1Df1
स्नातक	1Dl1
स्नातकोत्तर	1DT1
स्वयंसेवक	1DJ1
स्वयंसेविका	1DJ1
स्वर्ण पदक	1D[1
हाई स्कूल	00F1
हायर सेकेंडरी	00F1
होटल	1DP1
กรม	1E=1
กรรมการ	1E>1
กระทรวง	1E=1
กลุ่ม	1E=1
กลุ่มงาน	1E?1
การแข่งขัน	1E@1
ขณะนี้	1EA1
คณะ	1EB1
คนขับรถ	1E>1
ครู	1E>1
คลินิก	1E=1
คล่อง	1EC1
คล่องแคล่ว	1EC1
คะแนนเฉลี่ย	1ED1
คาดว่า	1EE1
คาดว่าจะจบ	1EE1
งานวิจัย	1EF1
จนถึง	1EG1
จนถึงขณะนี้	1EA1
จนถึงปัจจุบัน	1EA1
จังหวัด	1EH1
จาก	1EI1
จุฬาลงกรณ์	1EB1
จํากัด	1E=1
ชนะเลิศ	1E@1
ชาย	1EJ1
ชื่อโครงการ	1EK1
ช่าง	1E>1
ช่างภาพ	1E>1
ช่างเทคนิค	1E>1
ซอย	1EH1
ดี	1EL2
ดีมาก	1EN2
ดีเด่น	1E@1
ดีเยี่ยม	1EC1
ดุษฎีบัณฑิต	1EP1
ตอนนี้	1EA1
ตัวแทน	1E>1
ตั้งแต่	1EQ2
ตีพิมพ์	1EF1
ตําบล	1EH1
ถนน	1EH1
ถึง	1EG1
ถึงปัจจุบัน	1EA1
ทนายความ	1E>1
ทางไกล	1ES1
ทีม	1E?1
ที่	1ET1
ที่ปรึกษา	1E>1
ทุน	1E@1
ทํางานทางไกล	1ES1
ธนาคาร	1E=1
นักการตลาด	1E>1
นักข่าว	1E>1
นักจิตวิทยา	1E>1
นักบัญชี	1E>1
นักพัฒนา	1E>1
นักวิจัย	1E>1
นักวิเคราะห์	1E>1
นักศึกษาฝึกงาน	1E>1
นักออกแบบ	1E>1
นักเขียน	1E>1
นักแปล	1E>1
นิตยสาร	1EF1
น้อย	1EU1
นําเสนอผลงาน	1EF1
บทความ	1EF1
บทที่	1EF1
บรรณาธิการ	1E>1
บรรณารักษ์	1E>1
บริษัท	1E=1
บริหารธุรกิจบัณฑิต	1EV1
บัณฑิต	1EV1
บัณฑิตวิทยาลัย	1EB1
บ้านเลขที่	1EH1
ประกวด	1E@1
ประกันภัย	1E=1
ประกาศนียบัตร	1EW1
ประกาศนียบัตรวิชาชีพ	1EX1
ประกาศนียบัตรวิชาชีพชั้นสูง	1EY1
ประชุมวิชาการ	1EF1
ประธาน	1E>1
ประวัติย่อ	1EZ1
ประวัติย่อส่วนตัว	1EZ1
ประวัติส่วนตัวสมัครงาน	1EZ1
ปริญญาตรี	1EV1
ปริญญาเอก	1EP1
ปริญญาโท	1E[1
ปวช	1EX1
ปวส	1EY1
ปัจจุบัน	1EA1
ปานกลาง	1E\2
ปี	1E^2
ผลการเรียน	1ED1
ผู้ก่อตั้ง	1E>1
ผู้จัดการ	1E>1
ผู้ช่วย	1E>1
ผู้ตรวจสอบ	1E>1
ผู้บริหาร	1E>1
ผู้ประสานงาน	1E>1
ผู้ฝึกสอน	1E>1
ผู้อํานวยการ	1E>1
ผู้เชี่ยวชาญ	1E`2
ผ่านการอบรม	1EW1
ฝึกงาน	1E>1
ฝ่าย	1E?1
พนักงาน	1E>1
พนักงานดีเด่น	1E@1
พนักงานต้อนรับ	1E>1
พนักงานเสิร์ฟ	1E>1
พยาบาล	1E>1
พอใช้	1Eb1
พิพิธภัณฑ์	1E=1
พื้นฐาน	1Ec2
พ่อครัว	1E>1
ภาคฤดูร้อน	1Ee1
ภาควิชา	1Ef1
ภาษาหลัก	1Eg1
ภาษาแม่	1Eg1
ม 6	1EX1
ม.6	1EX1
มหาชน	1E=1
มหาบัณฑิต	1E[1
มหาวิทยาลัย	1EB1
มัคคุเทศก์	1E>1
มัธยมศึกษา	1EX1
มัธยมศึกษาตอนปลาย	1EX1
มูลนิธิ	1E=1
รองชนะเลิศ	1E@1
รองผู้จัดการ	1E>1
ระดับกลาง	1E\2
ระดับดี	1Eh1
ระดับสูง	1EN2
รางวัล	1E@1
ราชภัฏ	1EB1
ราชมงคล	1EB1
รีสอร์ต	1E=1
รีสอร์ท	1E=1
ร้าน	1E=1
ร้านขายยา	1E=1
ร้านอาหาร	1E=1
ฤดูร้อน	1Ee1
ฤดูหนาว	1Ei1
ฤดูใบไม้ผลิ	1Ej1
ฤดูใบไม้ร่วง	1Ek1
ล่าม	1E>1
วารสาร	1EF1
วิชาเอก	1Ef1
วิทยากร	1E>1
วิทยานิพนธ์	1EF1
วิทยาลัย	1EB1
วิทยาศาสตรบัณฑิต	1EV1
วิทยาศาสตรมหาบัณฑิต	1E[1
วิทยาเขต	1EB1
วิศวกร	1E>1
วิศวกรรมศาสตรบัณฑิต	1EV1
วุฒิบัตร	1EW1
ศาสตราจารย์	1E>1
ศิลปศาสตรบัณฑิต	1EV1
ศูนย์	1E=1
สตูดิโอ	1E=1
สถาบัน	1El2
สถาปนิก	1E>1
สมรส	1En1
สมรสแล้ว	1En1
สมาคม	1E=1
สหกรณ์	1E=1
สาขา	1Ef1
สาขาวิชา	1Ef1
สิทธิบัตร	1EF1
สื่อสารได้	1Eb1
ส่วนงาน	1E?1
สํานักงาน	1E=1
สํานักพิมพ์	1E=1
หญิง	1Eo1
หนังสือ	1EF1
หมู่	1EH1
หมู่บ้าน	1EH1
หย่า	1En1
หลักสูตร	1EW1
หัวหน้า	1E>1
ห้องปฏิบัติการ	1E=1
ห้องสมุด	1E=1
ห้างหุ้นส่วน	1E=1
องค์การ	1E=1
อนุบาล	1EB1
อนุปริญญา	1EY1
ออนไลน์	1ES1
อาคาร	1EH1
อาจารย์	1E>1
อาชีวศึกษา	1EB1
อาสาสมัคร	1E>1
อําเภอ	1EH1
เกรด	1ED1
เกรดเฉลี่ย	1ED1
เกียรติคุณ	1E@1
เกียรตินิยม	1ED1
เกียรตินิยมอันดับ	1ED1
เกียรติบัตร	1F02
เขต	1EH1
เจ้าของ	1E>1
เจ้าของภาษา	1Eg1
เจ้าหน้าที่	1E>1
เชฟ	1E>1
เชี่ยวชาญ	1EN2
เชี่ยวชาญมาก	1F21
เดือน	1F31
เทคนิค	1EB1
เทศบาล	1E=1
เบื้องต้น	1Ec2
เพศชาย	1EJ1
เพศหญิง	1Eo1
เภสัชกร	1E>1
เรซูเม่	1EZ1
เริ่มต้น	1F41
เลขที่	1EH1
เลขานุการ	1E>1
เล็กน้อย	1EU1
เหรียญ	1E@1
เหรียญทอง	1E@1
เอก	1Ef1
แขวง	1EH1
แต่งงานแล้ว	1En1
แผนก	1F52
แพทย์	1E>1
แม่บ้าน	1E>1
โครงการ	1EK1
โปรเจกต์	1EK1
โปรแกรมเมอร์	1E>1
โรงงาน	1E=1
โรงพยาบาล	1E=1
โรงเรียน	1EB1
โรงเรียนประถม	1EB1
โรงเรียนมัธยม	1EB1
โรงแรม	1E=1
โล่	1E@1
โสด	1En1
ใบขับขี่	1EW1
ใบประกอบวิชาชีพ	1EW1
ใบรับรอง	1EW1
ใบอนุญาต	1EW1
ấp	0Ak1
ở	1F71
ủy ban	0;S1
および	1F81
から	1F93
か月	1F<1
と	1F81
にて	1F=1
に勤務	1F=1
まで	1F>2
より	1F@2
アシスタント	1FB1
アナリスト	1FB1
アパート	1FC1
アルバイト	1FB1
アーキテクト	1FB1
イラストレーター	1FB1
インターン	1FB1
エキスパート	1FD1
エンジニア	1FB1
オペレーター	1FB1
オンライン	1FE1
カフェ	0d51
カメラマン	1FB1
カ月	1F<1
ガイド	1FB1
キッチンスタッフ	1FB1
キャプテン	1FB1
クリニック	0d51
グループ	1FF2
ケアマネジャー	1FB1
コンサルタント	1FB1
コンテスト	1FH1
コース	1FI1
コーチ	1FB1
コーポ	1FC1
コーポレーション	0d51
サブリーダー	1FB1
サービス	0d51
シェフ	1FB1
システムズ	0d51
スクラムマスター	1FB1
スタジオ	0d51
スタッフ	1FB1
セミナー	1FJ1
センター	1FK1
ソリューションズ	0d51
チェーン	0d51
チーフ	1FB1
チーム	1FK1
テクノロジーズ	0d51
テレビ	0d51
テレワーク	1FE1
ディレクター	1FB1
デイサービス	0d51
デザイナー	1FB1
ネイティブ	1FL1
ネイティブレベル	1FL1
ハイツ	1FC1
ハングル検定	13F1
バイリンガル	1FL1
パート	1FB1
ビジネスレベル	1FM1
ビジネス上級	1FM1
フルリモート	1FE1
プランナー	1FB1
プログラマ	1FB1
プログラマー	1FB1
プロジェクト	1FN1
プロジェクトマネージャー	1FB1
プロジェクト名	1FN1
プロダクトオーナー	1FB1
プロデューサー	1FB1
ページ	1FO1
ホテル	0d51
ホールスタッフ	1FB1
ホールディングス	0d51
ボランティア	1FB1
ポスター発表	1FP1
マネジャー	1FB1
マネージャー	1FB1
マンション	1FC1
ユニット	1FK1
ライター	1FB1
リモート	1FE1
リーダー	1FB1
レジュメ	1FQ1
レストラン	0d51
ヵ月	1F<1
ヶ月	1F<1
一本	1FR1
一等奖	1FS1
一級	00Q1
一级乙等	1FT1
一级建造师	1FU1
一级甲等	1FT1
一般	1FV2
一般社団法人	0d51
一身上の都合により退職	1FX1
丁目	1FC1
三好学生	1FS1
三專	1FY1
三等奖	1FS1
三級	00Q1
三级	1FT1
上級	1FZ2
不動産	0d51
与	1F\1
专业	1F]1
专业八级	1F^1
专业四级	1FT1
专业排名	1F_1
专八	1FT1
专利	1F`1
专升本	1FR1
专员	1Fa1
专四	1FT1
专家	1Fb1
专家级	1Fb1
专硕	1Fc1
专科	1Fd1
专科学校	1Fe1
专著	1F`1
世話人	1FB1
丙級	1Ff1
业务员	1Fa1
个人履历	1Fg1
个人简历	1Fg1
个月	1Fh1
中	1Fi1
中上	1Fj1
中上級	1Fk1
中专	1Fl2
中台	1Fn1
中国語検定	13F1
中学	1Fe1
中学校	1Fo1
中學	1G01
中心	1G12
中技	1G31
中文履歷	1G41
中文简历	1Fg1
中等	1G52
中級	1G74
中级	1G;2
中级会计	1FU1
中级职称	1FU1
中退	1G=1
中途退学	1G=1
中高級	1Fj1
中高级	1G>1
为止	1G?1
主任	1G@3
主任技術者	00Q1
主任調理師	1FB1
主修	1GC2
主催	1FB1
主催者	1FB1
主办人	1Fa1
主厨	1Fa1
主将	1FB1
主席	1Fa1
主幹	1FB1
主廚	1GE1
主持人	1GF2
主播	1Fa1
主査	1FB1
主治医师	1Fa1
主管	1GF2
主管护师	1Fa1
主編	1GE1
主编	1Fa1
主辦人	1GE1
乗務員	1FB1
乘务员	1Fa1
乙級	1Ff1
乡	1GH1
书记	1Fa1
书院	1Fe1
了解	1GI2
予定	1GK1
事业单位	1GL1
事业群	1Fn1
事业部	1Fn1
事务所	1GL1
事務	1FB1
事務員	1FB1
事務所	1GM2
事業所	0d51
事業本部	1FK1
事業部	1GO2
二專	1FY1
二技	1GQ1
二本	1FR1
二等奖	1FS1
二級	00Q1
二级乙等	1FT1
二级建造师	1FU1
二级甲等	1FT1
互动	1GL1
互联网	1GL1
五專	1FY1
亚军	1FS1
亞軍	1GR1
交付	1GS1
交易员	1Fa1
产品助理	1Fa1
产品经理	1Fa1
产品部	1Fn1
人事	1GT2
人力資源部	1GV1
人力资源管理师	1FU1
人力资源部	1Fn1
今	1GW3
介護士	1FB1
介護施設	0d51
介護福祉士	1FB1
从	1GZ1
从业资格	1FU1
从业资格证	1FU1
仓库管理员	1Fa1
仓管	1Fa1
代表	1GT2
代表取締役	1FB1
以上	1G[1
以來	1G\1
以来	1G]1
以降	1G^1
任职于	1G_1
任職於	1G`1
企劃	1GE1
企業	1Ga1
企画	1FB1
优秀	1Gb2
优秀共青团员	1FS1
优秀员工	1FS1
优秀团员	1FS1
优秀奖	1FS1
优秀学生	1FS1
优秀学生干部	1FS1
优秀干部	1FS1
优秀教师	1FS1
优秀毕业生	1FS1
会使用	1Gd1
会社	0d51
会計士	1FB1
会计	1Fa1
会议论文	1F`1
会長	1FB1
会长	1Fa1
传媒	1GL1
住院医师	1Fa1
作家	1Fa1
作業主任者	00Q1
作業療法士	1FB1
作者	1Fa1
佳作	1Ge2
供职于	1G_1
係	1FK1
係長	1FB1
保全	1GE1
保安	1Fa1
保母	1GE1
保洁	1Fa1
保育園	1Gg2
保育士	1FB1
保险	1GL1
保険	0d51
保險	1Ga1
信息技术	1GL1
修了	1Gi3
修了見込み	1Gl2
修了証	00Q1
修士	1Gn1
修士号	1Gn1
修士課程	1Gn1
俳優	1FB1
倉管	1GE1
個人履歷	1G41
個人簡歷	1G41
個月	1Go1
傳媒	1Ga1
優勝	1FH1
優秀	1H01
優秀賞	1FH1
優等	1GR1
先进个人	1FS1
先进工作者	1FS1
免許	00Q1
免許状	00Q1
党校	1Fe1
入団	1H11
入围	1FS1
入圍	1GR1
入学	1H22
入學	1H41
入局	1H11
入庁	1H11
入所	1H11
入社	1H22
入职	1H51
入職	1H62
入行	1H11
入賞	1FH1
入選	1FH1
入門	1H84
入门	1H<2
全日制本科	1FR1
全栈	1Fa1
全民英檢	1H>1
公司	1G12
六级	1FT1
共同主催	1FB1
共著	1FP1
兼职	1Fa1
兽医	1Fa1
写真家	1FB1
农艺师	1Fa1
冠军	1FS1
冠軍	1GR1
冬	1H?3
冬天	1HB2
冬季	1H?3
准教授	1FB1
准看護師	1FB1
出版	1HD5
出版公司	1Ga1
出版社	1G12
出納	1GE1
出纳	1Fa1
分享	1F`1
分公司	1G12
分析师	1Fa1
分析師	1GE1
分校	1HI2
分院	1Fn1
列车员	1Fa1
创业公司	1GL1
创始人	1Fa1
初中	1Fl2
初心者	1HK1
初級	1HL4
初級レベル	1HP1
初级	1HQ2
初级会计	1FU1
到	1HS2
到现在	1HU1
到現在	1HV1
到目前	1HU1
到職	1H41
制作人	1Fa1
制药	1GL1
前台	1Fa1
前端	1GF2
剪輯師	1GE1
剪辑师	1Fa1
副主廚	1GE1
副会長	1FB1
副会长	1Fa1
副學士	1FY1
副店長	1FB1
副总	1Fa1
副教授	1Fa1
副料理長	1FB1
副會長	1GE1
副理	1GE1
副部長	1FB1
副部长	1Fa1
創業	1H11
創辦人	1GE1
助产士	1Fa1
助手	1G@3
助教	1G@3
助理	1GF2
助産師	1FB1
区	1HW2
区役所	0d51
医师	1Fa1
医師	1FB1
医生	1Fa1
医疗	1GL1
医療法人	0d51
医科大学	1Fe1
医院	1GL1
區	1HY1
十佳	1FS1
半導體	1Ga1
协会	1GL1
卒業	1HZ2
卒業予定	1GK1
卒業見込み	1Gl2
協会	0d51
協會	1Ga1
協理	1GE1
单元	1GH1
单身	1H\1
単位取得退学	1G=1
博士	1H]3
博士前期課程	1Gn1
博士号	1H`1
博士后	1Ha1
博士後期課程	1H`1
博士班	1Hb1
博士研究生	1Ha1
博士課程	1H`1
印刷	0d51
厂	1GL1
厨师	1Fa1
厨师长	1Fa1
县	1GH1
及	1Hc2
及び	1F81
双学士	1FR1
双硕士	1Fc1
双语	1He1
发布	1F`1
发明专利	1F`1
发表	1F`1
发起人	1Fa1
取得	1Hf4
取得済み	1GS1
取締役	1FB1
受講	1GS1
受講修了	1GS1
受賞	1FH1
受験	1GS1
口譯	1GE1
口译	1Fa1
口頭発表	1FP1
召集人	1GF2
可作为工作语言	1F^1
可日常交流	1Hj1
号	1Hk3
号室	1FC1
司会	1FB1
司書	1FB1
司机	1Fa1
司機	1GE1
司法書士	1FB1
司法考试	1FU1
合伙人	1Fa1
合同会社	0d51
合夥人	1GE1
合格	1Hn2
合格証取得	1GS1
合格證	1Ff1
合格证	1FU1
合資会社	0d51
后端	1Fa1
周	1I01
和	1Hc2
咖啡	1GL1
咨询	1GL1
咨询师	1Fa1
品管	1GE1
商事	0d51
商务流利	1F^1
商務流利	1H01
商学院	1Fe1
商店	0d51
商行	1Ga1
單身	1I11
営業	1FB1
営業職	1FB1
営業部	1FK1
四技	1GQ1
四级	1FT1
团支书	1Fa1
团队	1Fn1
园长	1Fa1
国家二级	1FU1
国際会議	1FP1
國中	1G01
國際	1Ga1
團隊	1GV1
在学中	1I21
在學	1HV1
在宅	1FE1
在籍中	1I21
在线	1I31
在职	1HU1
在职研究生	1Fc1
在職	1HV1
在職中	1I42
在读	1HU1
地产	1GL1
均分	1F_1
執照	1Ff1
執筆	1FP1
執行役員	1FB1
執行長	1GE1
培訓	1I61
培訓班	1I61
培训	1I71
培训师	1Fa1
培训机构	1GL1
培训班	1I71
基本	1I84
基本情報技術者	00Q1
基础	1HQ2
基础平台部	1Fn1
基礎	1HL4
基礎レベル	1HP1
基金	1GL1
基金會	1Ga1
堪能	1I<1
報社	1Ga1
声優	1FB1
处	1Fn1
夏	1I=3
夏天	1I@2
夏季	1I=3
夏期	1IB1
外企	1GL1
外送員	1GE1
多益	1H>1
夜大	1Fe1
大专	1Fd1
大卒	1IC1
大厦	1GH1
大学	1ID2
大学专科	1Fd1
大学本科	1FR1
大学校	1Fo1
大学英语六级	1FT1
大学英语四级	1FT1
大学院	1Fo1
大学院修士	1Gn1
大學	1G01
大學部	1GQ1
大工	1FB1
大賞	1FH1
大賽	1GR1
大赛	1FS1
大道	1IF2
天	1IH2
契約社員	1FB1
奖	1FS1
奖学金	1FS1
奖项	1FS1
奨励賞	1FH1
奨学金	1FH1
女	1IJ3
女中	1G01
女子大学	1Fo1
女性	1IJ3
委员	1Fa1
委员会	1GL1
委員會	1Ga1
季军	1FS1
季軍	1GR1
学习中	1IM1
学习委员	1Fa1
学会	1FP1
学会誌	1FP1
学分	1F_1
学刊	1F`1
学園	1Fo1
学士	1IN2
学士号	1IC1
学士学位	1FR1
学士課程	1IC1
学徒	1Fa1
学报	1F`1
学校	1ID2
学校法人	0d51
学硕	1Fc1
学科	1IP2
学習中	1IR1
学芸員	1FB1
学部	1IP2
学部卒	1IC1
学院	1ID2
學分	1IS1
學報	1IT1
學士	1GQ1
學士學位	1GQ1
學徒	1GE1
學校	1G01
學系	1IU2
學院	1G01
宅地建物取引士	00Q1
安全员	1Fa1
实业	1GL1
实习生	1Fa1
实用新型	1F`1
实验室	1Fn1
実務レベル	1IW1
実務経験あり	1IW1
実用英語技能検定	13F1
実習生	1FB1
审核员	1Fa1
审计	1Fa1
审计员	1Fa1
客户经理	1Fa1
客服	1GF2
室	1IX5
室長	1FB1
寄稿	1FP1
寒假	1HB2
實業	1Ga1
實習生	1GE1
實驗室	1GV1
審判	1FB1
导游	1Fa1
导演	1Fa1
导购	1Fa1
専修	1FI1
専修学校	1Fo1
専攻	1FI1
専門士	1I]1
専門学校	1Fo1
専門家レベル	1FD1
専門店	0d51
專利	1IT1
專員	1GE1
專家	1I^1
專書	1IT1
專案	1I_1
專案名稱	1I_1
專案經理	1GE1
專業	1I`1
專欄	1IT1
專科	1FY1
專科學校	1G01
專題	1I_1
導覽員	1GE1
導覽志工	1GE1
導遊	1GE1
小区	1GH1
小学	1Fe1
小学校	1Fo1
小學	1G01
小組	1GV1
小组	1Fn1
就任	1H11
就業中	1I21
就职于	1G_1
就職	1H11
就職於	1G`1
就讀中	1HV1
局	1Ia3
居家办公	1I31
履历	1Fg1
履历表	1Fg1
履歴書	1FQ1
履歷	1G41
履歷書	1G41
履歷表	1G41
工作室	1G12
工作语言	1F^1
工厂	1GL1
工商管理硕士	1Fc1
工地主任	1GE1
工場	0d51
工場長	1FB1
工学部	1FI1
工廠	1Ga1
工房	0d51
工業	0d51
工程专业	1F]1
工程局	1GL1
工程师	1Fa1
工程師	1GE1
工讀生	1GE1
已婚	1Id2
已婚已育	1H\1
已婚未育	1H\1
巷	1IF2
市	1If3
市场部	1Fn1
市役所	0d51
师范	1Fe1
席次	1Ii1
干事	1Fa1
干部	1Fa1
平台	1GL1
平均分	1F_1
平均成績	1IS1
平均成绩	1F_1
平均绩点	1F_1
年	1Ij3
年間	1Im1
幹事	1In2
幹部	1GE1
幼儿园	1Fe1
幼兒園	1G01
幼稚園	1Fo1
庁	0d51
広報	1FB1
应届	1J01
应届毕业	1J01
店	0d51
店员	1Fa1
店員	1GE1
店長	1In2
店长	1Fa1
府	1FC1
庭師	1FB1
康复师	1Fa1
廃業	1FX1
廚師	1GE1
建筑	1GL1
建筑师	1Fa1
建築士	1FB1
建設	0d51
开发	1Fa1
开始	1G]1
弁護士	1FB1
弄	1IF2
弟子	1FB1
当前	1HU1
役所	0d51
律师	1Fa1
律師	1GE1
後端	1GE1
得意	1J11
得獎	1GR1
從	1J21
志工	1GE1
志愿者	1Fa1
応用情報技術者	00Q1
快递员	1Fa1
总工	1Fa1
总监	1Fa1
总经理	1Fa1
总裁	1Fa1
情報処理技術者	00Q1
應屆	1J31
應屆畢業	1J31
成績	1J42
成绩	1F_1
我的简历	1Fg1
所長	1FB1
托业	1FT1
托福	1J62
执业医师	1FU1
执业护士	1FU1
执业资格	1FU1
执照	1FU1
技师	1Fa1
技師	1In2
技术员	1Fa1
技术支持	1Fa1
技术部	1Fn1
技校	1Fl2
技能士	00Q1
技能講習	00Q1
技術員	1GE1
技術士	1Ff1
技術學院	1G01
技術者	1FB1
技術者試験	00Q1
技術部	1GO2
技術長	1GE1
投资	1GL1
投资经理	1Fa1
护士	1Fa1
护士长	1Fa1
护师	1Fa1
报社	1GL1
担当	1FB1
拟	1J01
指導員	1FB1
掌握	1J82
排名	1J:2
採購	1GE1
控股	1GL1
掲載	1FP1
提名	1FS1
提名奖	1FS1
插画师	1Fa1
插畫家	1GE1
摄像师	1Fa1
摄影师	1Fa1
撰稿人	1Fa1
擅長	1J<1
擅长	1J=1
操作员	1Fa1
攝影師	1GE1
支店	0d51
支社	0d51
支配人	1FB1
收銀員	1GE1
收银员	1Fa1
放送	0d51
政府	1G12
教保員	1GE1
教員	1FB1
教师	1Fa1
教师资格证	1FU1
教師	1GE1
教授	1G@3
教材	1F`1
教研室	1Fn1
教練	1GE1
教练	1Fa1
教育科技	1GL1
教諭	1FB1
敬具	1G[1
敬礼	1J>1
敬禮	1J?1
数据分析	1Fa1
整備士	1FB1
數位	1Ga1
文化	1GL1
文员	1Fa1
文員	1GE1
文章	1J@2
料理長	1FB1
新聞社	0d51
方向	1F]1
施工员	1Fa1
旅館	0d51
旋盤工	1FB1
既婚	1JB1
日	1JC3
日常交流	1Hj1
日常会話	1JF1
日常会話レベル	1JF1
日常会话	1Hj1
日常會話	1Fi1
日常溝通	1Fi1
日本語能力試験	13F1
日本語能力試驗	1H>1
日檢	1H>1
日语一级	1FT1
日语能力考试	1FT1
日間	1JG1
星期	1JH2
春	1JJ3
春天	1JM2
春季	1JJ3
普考	1Ff1
普通	1Fi1
普通自動車免許	00Q1
普通自動車第一種運転免許	00Q1
普通话	1FT1
普通话证书	1FU1
暑假	1I@2
暑期	1I@2
書卷獎	1GR1
書記	1FB1
最優秀	1FH1
最優秀賞	1FH1
會計	1GE1
會長	1GE1
月	1JO2
有	1JQ1
有限会社	0d51
有限公司	1G12
有限责任公司	1GL1
服务员	1Fa1
服務員	1GE1
期刊	1J@2
木工	1G@3
未婚	1JR3
本社	0d51
本科	1JU2
本部	1FK1
机构	1GL1
杂志	1F`1
村	1If3
板前	1FB1
架构师	1Fa1
架構師	1GE1
栄養士	1FB1
标兵	1FS1
栋	1GH1
校区	1Fe1
校正者	1FB1
校长	1Fa1
株	1JW2
株式会社	0d51
核心期刊	1F`1
案件	1FN1
案件名	1FN1
案例	1JY1
检验员	1Fa1
検定	00Q1
業務	1GE1
業務経歴書	1FQ1
業務部	1GV1
楼	1GH1
榮譽	1GR1
樓	1HY1
檢定	1Ff1
止	1JZ2
正社員	1FB1
此致	1J\2
此致敬礼	1J>1
此致敬禮	1J?1
歯科衛生士	1FB1
段	1HY1
母国語	1FL1
母語	1J^2
母语	1He1
母语水平	1He1
比賽	1GR1
比赛	1FS1
毕业	1J`1
水手	1Fa1
求职简历	1Fg1
汽车	1GL1
法人	0d51
法律职业资格	1FU1
注会	1FU1
注册会计师	1FU1
派遣社員	1FB1
流利	1Ja2
流利沟通	1F^1
流暢	1Jc2
流畅	1F^1
测试	1Fa1
测量员	1Fa1
深入掌握	1Fb1
清掃員	1FB1
清潔員	1GE1
測量員	1GE1
測量士	1FB1
満期退学	1G=1
準優勝	1FH1
準学士	1I]1
溶接工	1FB1
漁師	1FB1
演员	1Fa1
演員	1GE1
演奏员	1Fa1
演奏家	1FB1
演講	1IT1
演讲	1F`1
漢検	13F1
為止	1Je1
焊工	1GF2
焼方	1FB1
煮方	1FB1
熟悉	1Jf3
熟悉日常交流	1Hj1
熟知	1Ji1
熟練	1Jj3
熟練使用	1J<1
熟练	1Gb2
熟练使用	1J=1
熟练掌握	1J=1
熟练运用	1J=1
營養師	1GE1
版主	1Fa1
物业	1GL1
物流	1G12
物理治療師	1GE1
物産	0d51
特優	1GR1
特待生	1FH1
特等奖	1FS1
特許	1FP1
独身	1JB1
獎	1GR1
獎學金	1GR1
獲得	1Jm1
獲獎	1Jn2
獸醫	1GE1
现今	1HU1
现在	1HU1
班主任	1Fa1
班排名	1IS1
班组长	1Fa1
班長	1FB1
班长	1Fa1
現在	1I42
現在に至る	1I21
現職	1I21
理事	1G@3
理学療法士	1FB1
理容師	1FB1
理工	1Fe1
瓦工	1Fa1
生物	1GL1
產品經理	1GE1
產品部	1GV1
电力	1GL1
电商	1GL1
电大	1Fe1
电工	1Fa1
电视台	1GL1
男	1K03
男性	1K03
町	1FC1
畢業	1K31
略懂	1K42
番	1FC1
番地	1FC1
病院	0d51
発表	1FP1
発起人	1FB1
登壇	1FP1
發表	1IT1
發起人	1GE1
百貨店	0d51
监理	1Fa1
監督	1FB1
目前	1K62
直到现在	1HU1
直博	1Ha1
省	1K83
看護助手	1FB1
看護師	1FB1
県	1FC1
県庁	0d51
着任	1H11
督导	1Fa1
督導	1GE1
瞭解	1K;1
短大	1Fo1
短期大学	1Fo1
短期大学士	1I]1
研修	1FJ1
研修班	1I71
研发	1Fa1
研发部	1Fn1
研發部	1GV1
研究助理	1GE1
研究员	1Fa1
研究員	1In2
研究室	1FK1
研究所	1K<4
研究生	1K@2
研究生院	1Fe1
研究科	1IP2
研究院	1G12
研習	1I61
研習營	1I61
研討會	1IT1
硕士	1Fc1
硕士学位	1Fc1
硕士研究生	1Fc1
碩士	1KB1
碩士班	1KB1
社	1JQ1
社会福祉士	1FB1
社会福祉法人	0d51
社員	1FB1
社工	1GF2
社工員	1GE1
社長	1In2
社长	1Fa1
离异	1H\1
离职	1J`1
秋	1KC3
秋天	1KF2
秋季	1KC3
科	1KH4
科员	1Fa1
科学与技术	1F]1
科学家	1Fa1
科學家	1GE1
科室	1Fn1
科技	1G12
科技大學	1G01
科研助理	1Fa1
科系	1I`1
科長	1GE1
秘书	1Fa1
秘书长	1Fa1
秘書	1In2
称号	1FS1
移动	1GL1
程序员	1Fa1
程式設計師	1GE1
稍懂	1KL1
税理士	1FB1
空服員	1GE1
站点负责人	1Fa1
站长	1Fa1
竞赛	1FS1
競賽	1GR1
笔译	1Fa1
第	1KM1
第一作者	1F`1
第一名	1KN2
第一語言	1KP1
第一语言	1He1
第三名	1KN2
第二作者	1F`1
第二名	1KN2
策划	1Fa1
简单交流	1KQ1
简单会话	1KQ1
简历	1Fg1
箇月	1F<1
算法	1Fa1
管培生	1Fa1
管理员	1Fa1
管理栄養士	1FB1
管理者	00Q1
簡歷	1G41
簿記	00Q1
精熟	1H01
精算师	1Fa1
精通	1KR5
系	1GC2
系排名	1IS1
系统架构设计师	1FU1
紀要	1FP1
約聘	1GE1
組	1KW2
組合	0d51
組長	1In2
経歴書	1FQ1
経理	1FB1
結業	1K31
經理	1GE1
継続中	1I21
総務	1FB1
線上	1KY1
編入	1H11
編入学	1H11
編輯	1GE1
編集者	1FB1
縣	1HY1
總監	1GE1
總經理	1GE1
總編輯	1GE1
线上	1I31
组	1Fn1
组长	1Fa1
经理	1Fa1
经纪人	1Fa1
结业	1J`1
统招本科	1FR1
绩点	1F_1
维修工	1Fa1
综合排名	1F_1
编辑	1Fa1
网格员	1Fa1
网络	1GL1
美容师	1Fa1
美容師	1FB1
美工	1Fa1
翻訳者	1FB1
翻譯	1GE1
翻译	1Fa1
老人ホーム	0d51
老师	1Fa1
老師	1GE1
考取	1KZ2
职业技术学院	1Fe1
职业资格	1FU1
职校	1Fe1
职高	1Fl2
職人	1FB1
職務経歴書	1FQ1
職業訓練校	1Fo1
職長	1FB1
肄业	1K\1
肄業	1K]1
股份有限公司	1G12
育婴师	1Fa1
能够使用	1Ji1
能源	1GL1
自	1K^4
自治区	1GH1
自考本科	1FR1
至	1HS2
至今	1GW3
至现在	1HU1
至現在	1I21
至目前	1K62
與	1Kb1
船员	1Fa1
船員	1In2
船长	1Fa1
良好	1Kc5
花园	1GH1
英検	13F1
英檢	1H>1
英语六级	1FT1
英语四级	1FT1
荣获	1FS1
荣誉称号	1FS1
药师	1Fa1
药房	1GL1
获取	1Kh1
获奖	1Ki2
获得	1Kh1
营业员	1Fa1
营养师	1Fa1
著作	1J@2
著書	1FP1
董事長	1GE1
董事长	1Fa1
薬剤師	1FB1
薬局	0d51
藥局	1Ga1
藥師	1GE1
處	1GV1
處長	1GE1
號	1Kk2
行政	1Fa1
行政助理	1GE1
行政書士	1FB1
街	1IF2
街道	1GH1
表彰	1FH1
表彰状	1FH1
裁判	1GF2
製作所	0d51
製薬	0d51
襄理	1GE1
見習い	1FB1
見込	1GK1
見込み	1GK1
见习	1Fa1
规划师	1Fa1
計畫案	1I_1
計算	0d51
訓練校	1Fo1
訓練營	1I61
記事	1FP1
記者	1In2
設立	1H11
設計師	1GE1
診所	1Ga1
診療所	0d51
証券	0d51
評定平均	1Ii1
認定	00Q1
認定証	00Q1
認證	1Ff1
課	1GO2
課長	1In2
課長代理	1FB1
調理員	1FB1
調理師	1FB1
論文	1Km2
論文誌	1FP1
諮商師	1GE1
講師	1In2
講座	1Ko3
講演	1FP1
講習	1FJ1
講習会	1FJ1
講解員	1GE1
證	1Ff1
證券	1Ga1
證書	1Ff1
證照	1Ff1
警備員	1FB1
譯著	1IT1
護士	1GE1
護理師	1GE1
護理長	1GE1
计算机一级	1FU1
计算机二级	1FU1
认证	1FU1
训练营	1I71
记者	1Fa1
讲义	1F`1
讲师	1Fa1
讲座	1I71
讲解员	1Fa1
论文	1F`1
设计师	1Fa1
设计院	1GL1
证	1FU1
证书	1FU1
证券	1GL1
评审	1Fa1
诊所	1GL1
译著	1F`1
课题	1JY1
負責人	1GE1
財	1JQ1
財務部	1GV1
財団法人	0d51
販売	1FB1
販売スタッフ	1FB1
販売員	1FB1
貿易	1Ga1
資格	1L22
資訊	1Ga1
賞	1FH1
负责人	1Fa1
财务	1Fa1
财务部	1Fn1
质检员	1Fa1
贸易	1GL1
资料员	1Fa1
资本	1GL1
资格证	1FU1
资格证书	1FU1
起	1L44
超市	1G12
路	1IF2
軟體	1Ga1
転入学	1H11
転出	1FX1
転職	1H11
輔修	1I`1
车工	1Fa1
车间	1Fn1
车间主任	1Fa1
软件	1GL1
软件著作权	1F`1
软考	1FU1
较好	1G>1
辅修	1F]1
辅导员	1Fa1
農業従事者	1FB1
迄今	1K62
运维	1Fa1
运营	1Fa1
进修班	1I71
远程	1I31
退任	1FX1
退団	1FX1
退学	1L82
退學	1K]1
退所	1FX1
退社	1FX1
退職	1FX1
通信	1GL1
通訳	1FB1
通訳案内士	1FB1
通讯作者	1F`1
通过	1Kh1
通過	1Jm1
造价员	1Fa1
連載	1FP1
週	1L:1
週間	1L;1
運営委員	1FB1
運転手	1FB1
運輸	0d51
道	1FC1
遠端	1KY1
遠距	1KY1
郡	1FC1
部	1L<3
部長	1In2
部长	1Fa1
部門	1GO2
部门	1Fn1
都	1FC1
鄉	1HY1
配達員	1FB1
酒店	1GL1
醫師	1GE1
醫院	1Ga1
采购	1Fa1
里	1HY1
金メダル	1FH1
金奖	1FS1
金牌	1KN2
金獎	1GR1
金融	1Ga1
金賞	1FH1
鉄道	0d51
銀牌	1GR1
銀獎	1GR1
銀行	1GM2
銀賞	1FH1
銅牌	1GR1
銅獎	1GR1
銅賞	1FH1
鎮	1HY1
钢筋工	1Fa1
钳工	1Fa1
铜奖	1FS1
铜牌	1FS1
铣工	1Fa1
银奖	1FS1
银牌	1FS1
银行	1GL1
销售	1Fa1
销售部	1Fn1
镇	1GH1
門市	1Ga1
門市人員	1GE1
閉業	1FX1
開始	1G\1
開業	1H11
開発者	1FB1
開発部	1FK1
開發	1GE1
门店	1GL1
队长	1Fa1
附中	1HI2
院长	1Fa1
陪伴志工	1GE1
隊長	1GE1
雅思	1J62
集团	1GL1
集團	1Ga1
雑誌	1FP1
雙語	1KP1
雜誌	1IT1
離婚	1I11
離職	1L?2
零售	1GL1
電子	1Ga1
電工	1GE1
電機	0d51
電視台	1Ga1
非常熟练	1Fb1
面点师	1Fa1
頁	1LA1
項目	1I_1
預期	1J31
預計	1J31
顧問	1LB3
页	1KM1
项目	1JY1
项目名称	1JY1
项目经历	1JY1
项目经理	1Fa1
项目部	1Fn1
顾问	1Fa1
预期	1J01
预算员	1Fa1
预计	1J01
预计毕业	1J01
领班	1Fa1
飯店	1Ga1
養成所	1Fo1
餐厅	1GL1
餐廳	1Ga1
館員	1GE1
馆员	1Fa1
首席	1Fa1
首獎	1GR1
駕照	1Ff1
驾照	1FU1
驾驶员	1Fa1
驾驶证	1FU1
骑手	1Fa1
高中	1LE4
高中毕业	1G31
高中畢業	1LI1
高卒	1LJ1
高商	1G01
高専	1Fo1
高工	1G01
高度専門士	1I]1
高校	1Fo1
高校卒業	1LJ1
高等专科	1Fd1
高等学校	1Fo1
高等専門学校	1Fo1
高等技術専門校	1Fo1
高級	1LK2
高級中學	1G01
高級文憑	1FY1
高级	1Gb2
高级职称	1FU1
高考及格	1Ff1
高职	1Fd1
高職	1LM2
가을	1LO1
가을학기	1LO1
간사	1LP1
간호사	1LP1
간호조무사	1LP1
감독	1LP1
감정평가사	1LP1
강사	1LP1
강연	1LQ1
강좌	1LR1
개발부	1LS1
개발자	1LP1
개발팀	1LS1
개월	1LT1
건설	1LU1
건축사	1LP1
검정고시	1LV1
게재	1LQ1
겨울	1LW1
겨울학기	1LW1
견습	1LP1
경력기술서	1LX1
경비원	1LP1
경진대회	00S1
계열	1LY1
계장	1LP1
고급	1LZ2
고등학교	1L\1
고등학교졸업	1LV1
고졸	1LV1
공고	1L\1
공단	1LU1
공로상	00S1
공모전	00S1
공사	1LU1
공인	00R1
공장	1LU1
공장장	1LP1
공저	1LQ1
과	1L]2
과장	1LP1
과제	1L_1
관리부	1LS1
관리사	1L`2
관리자	1LP1
광역시	1Lb1
교사	1LP1
교수	1LP1
교육과정	1LR1
교육원	1L\1
교정자	1LP1
구	1Lb1
구청	1LU1
군	1Lb1
그룹	1Lc2
그룹장	1LP1
금메달	00S1
금상	00S1
기고	1LQ1
기능사	00R1
기사	1Le2
기술부	1LS1
기술자	1LP1
기업	1LU1
기자	1LP1
기초	1Lg2
기초회화	1Li1
기혼	1Lj1
기획부	1LS1
기획자	1LP1
길	1Lb1
까지	1Lk2
끝	1Lm1
남	1Ln1
남성	1Ln1
남자	1Ln1
네이티브	1Lo1
년	1M01
년간	1M01
노무사	1LP1
논문	1LQ1
농부	1LP1
능숙	1M11
능숙함	1M21
능통	1M31
단장	1LP1
담당	1LP1
담당자	1LP1
대리	1LP1
대상	00S1
대표	1LP1
대표이사	1LP1
대학	1L\1
대학교	1L\1
대학원	1L\1
도	1Lb1
동	1Lb1
동상	00S1
등재	1LQ1
디렉터	1LP1
디자이너	1LP1
디자인부	1LS1
랩스	1LU1
레주메	1LX1
로	1Lb1
리	1Lb1
리더	1LP1
마케터	1LP1
마케팅부	1LS1
마케팅팀	1LS1
마트	1LU1
매니저	1LP1
면	1Lb1
면허	00R1
면허증	00R1
모국어	1Lo1
목수	1LP1
물리치료사	1LP1
물산	1LU1
미용사	1LP1
미장공	1LP1
미혼	1Lj1
미화원	1LP1
및	1M41
바리스타	1LP1
바텐더	1LP1
박사	1M51
박사과정	1M51
박사수료	1M51
박사학위	1M51
반장	1LP1
발표	1LQ1
방송국	1LU1
배관공	1LP1
백화점	1LU1
번길	1Lb1
번역가	1LP1
번지	1Lb1
법무사	1LP1
법인	1LU1
변리사	1LP1
변호사	1LP1
병원	1LU1
보육교사	1LP1
보통	1M62
보험	1LU1
복수전공	1LY1
본부	1LS1
본부장	1LP1
본사	1LU1
봄	1M81
봄학기	1M81
봉사자	1LP1
부문	1LS1
부서	1LS1
부장	1LP1
부전공	1LY1
부터	1M92
부트캠프	1L\1
부회장	1LP1
분석가	1LP1
비서	1LP1
비즈니스	1M;1
비즈니스수준	1M;1
비즈니스회화	1M;1
사	1M<1
사무소	1LU1
사무원	1LP1
사서	1LP1
사업부	1LS1
사원	1LP1
사진사	1LP1
사진작가	1LP1
사회복지사	1LP1
산업	1LU1
산업기사	00R1
상	1M=2
상고	1L\1
상급	1LZ2
상담사	1LP1
생산부	1LS1
서기	1LP1
서점	1LU1
석사	1M?1
석사과정	1M?1
석사수료	1M?1
석사학위	1M?1
석차	1M@1
선반공	1LP1
선원	1LP1
선임	1LP1
설계사	1LP1
성적	1M@1
세무사	1LP1
세미나	1LR1
센터	1Lc2
셰프	1LP1
소장	1LP1
소프트	1LU1
솔루션	1LU1
수료	1MA2
수료예정	1MC1
수료증	00R1
수상	00S1
수석	1LP1
수의사	1LP1
스쿨	1L\1
스타트업	1LU1
스태프	1LP1
스튜디오	1LU1
스페셜리스트	1LP1
승무원	1LP1
시	1Lb1
시스템	1LU1
시청	1LU1
식당	1LU1
신hsk	1MD1
신문사	1LU1
실	1LS1
실습생	1LP1
실장	1LP1
심판	1LP1
아르바이트	1LP1
아이엘츠	1MD1
아카데미	1L\1
아키텍트	1LP1
아파트	1Lb1
알바	1LP1
애널리스트	1LP1
약국	1LU1
약사	1LP1
양성과정	1LR1
어부	1LP1
에디터	1LP1
에서	1ME1
에이전시	1LU1
엔지니어	1LP1
엔터테인먼트	1LU1
여	1MF1
여고	1L\1
여대	1L\1
여름	1MG1
여름학기	1MG1
여성	1MF1
여자	1MF1
연구소	1LU1
연구실	1LS1
연구원	1MH2
연수	1LR1
연수원	1L\1
연주자	1LP1
영양사	1LP1
영업	1LP1
영업부	1LS1
예상	1MC1
예정	1MC1
오픽	1MD1
온라인	1MJ1
와	1M41
외고	1L\1
요리사	1LP1
요양보호사	1LP1
용접공	1LP1
용접사	1LP1
우수	1MK2
우수상	00S1
우승	00S1
운영위원	1LP1
운영자	1LP1
운영진	1LP1
운전기사	1LP1
운전면허	00R1
운전원	1LP1
원격	1MJ1
원어민	1Lo1
월	1LT1
유	1M<1
유창	1M;1
유치원	1L\1
유한회사	1LU1
은상	00S1
은행	1LU1
읍	1Lb1
의사	1LP1
의원	1LU1
이래	1MM1
이력서	1LX1
이발사	1LP1
이사	1LP1
이상	1Lm1
이중언어	1Lo1
이혼	1Lj1
이후	1MN2
인사부	1LS1
인증	00R1
인턴	1LP1
일	1MP1
일러스트레이터	1LP1
일상회화	1MQ1
일상회화가능	1MQ1
입문	1MR2
입사	1MT1
입상	00S1
입선	00S1
입학	1MT1
자격증	00R1
자기소개서	1LX1
자원봉사자	1LP1
자퇴	1MU1
작가	1LP1
작업치료사	1LP1
장려상	00S1
장학금	00S1
재	1M<1
재단	1LU1
재무부	1LS1
재직	1MV1
재직중	1MV1
재택	1MJ1
재택근무	1MJ1
재학	1MV1
재학중	1MV1
저널	1LQ1
저서	1LQ1
전공	1LY1
전문가	1M11
전문대	1L\1
전문대학	1L\1
전문학사	1MW1
전자	1LU1
점장	1LP1
정보처리기사	00R1
정비공	1LP1
정비사	1LP1
정원사	1LP1
제이엘피티	1MD1
조교	1LP1
조리사	1LP1
조리원	1LP1
조산사	1LP1
조수	1LP1
조종사	1LP1
졸업	1MA2
졸업예정	1MX2
주	1MZ3
주방장	1LP1
주식회사	1LU1
주임	1LP1
주최자	1LP1
준우승	00S1
중	1M62
중급	1M62
중상	1M]1
중상급	1M]1
중퇴	1MU1
중학교	1L\1
증권	1LU1
지금	1MV1
지도사	00R1
지원부	1LS1
지점	1LU1
직업전문학교	1L\1
직원	1LP1
진행중	1MV1
쪽	1M^1
차장	1LP1
책임	1LP1
책임자	1LP1
초급	1Lg2
초급회화	1Li1
초등학교	1L\1
총괄	1LP1
총무	1LP1
총무부	1LS1
최상	1M11
최우수상	00S1
출원	1LQ1
출판	1LQ1
출판사	1LU1
취득	1M_2
취득일	1Ma1
측량사	1LP1
층	1Lb1
치료사	1LP1
치위생사	1LP1
카페	1LU1
캐셔	1LP1
캠퍼스	1L\1
컨설턴트	1LP1
컴퍼니	1LU1
컴퓨터활용능력	00R1
코디네이터	1LP1
코치	1LP1
테크	1LU1
텝스	1MD1
토스	1MD1
토익	1MD1
토익스피킹	1MD1
토플	1MD1
통역사	1LP1
통역원	1LP1
퇴사	1Mb1
퇴직	1Mb1
투고	1LQ1
트레이너	1LP1
특별상	00S1
특별시	1Lb1
특허	1LQ1
팀	1LS1
팀장	1LP1
파트	1LS1
파트장	1LP1
판매원	1LP1
페이지	1M^1
편입	1MT1
편집자	1LP1
평균학점	1M@1
평점	1M@1
표창	00S1
표창장	00S1
품질부	1LS1
프로그래머	1LP1
프로듀서	1LP1
프로젝트	1L_1
프로젝트명	1L_1
하	1Lg2
학과	1Mc2
학교	1L\1
학부	1Mc2
학사	1Me1
학사과정	1Me1
학사졸업	1Me1
학사학위	1Me1
학술대회	1LQ1
학술지	1LQ1
학예사	1LP1
학원	1L\1
학점	1M@1
학회	1LQ1
학회지	1LQ1
한국사능력검정	00R1
합격	1M_2
해설사	1LP1
현장소장	1LP1
현재	1MV1
현재까지	1MV1
현재재직중	1MV1
협회	1LU1
호	1Lb1
호텔	1LU1
홀딩스	1LU1
홀서빙	1LP1
홍보부	1LS1
회계사	1LP1
회사	1LU1
회장	1LP1
회화가능	1MQ1
획득	1Ma1
훈련과정	1LR1
"#, r#"0000\QGJ4W_Q`]iM00000000T1Ia\WTa000000000000hP:\000000000000@Qo300000000HPXB0000000000000000@FkLdGMklPE?<ga700000mZLe?\30000\6YC
0<RI0000000000000000hKXhX=_d0000000000000000L6C8000000000000djP0=?3D00000000000000000000i@<^00000000l=28@GA3@ZRV\IVF\JWXTIOTlTdL
hOOP<V9i=5j]0000@<_e00000000l^@P0000LlK60000d4^;dMP=To5iE<ORP5m@l2_[\:9]Y@Y8h;mS0000HXF]dGb_lO7@l==:HXJOHGdH0000E7[i000000000000
00000000DcZR000000000000lI_2a=D8\Xol00000000000000000000U2h9=?H;0000000000000F^4l0aUT@[XHd=9Q><c0000000000000000`?Nc000000000000
00000000<RZF000000009:bP000000000000L=J`L13gHFG9000000000000000000000000lEmU0000000000000000<aBW51M2000000000000TZX2<cMG00000000
0000D<h_000000001:X0HeAG0000lE8=D38:5>l`000000000SVB0000XF<XPJX4=?CL0000000000000ISB000000000000PPnXTgbW00000000h^MQ000000000000
0000hZ]X000000000000<Db]HUA[m3nd0000X1<[Y=dN0000000000000000000000000000`@8Y00000ag>Pc^<0000000000000000000000000000\]\hHFUlh37D
000000000000000000000000PGJ2PS=?A<02l0hO0000000000000000T1]\dabX9<PWPAg^hJkA@ckZe<U^l\RW000000000000\12K0`<V85Un@HWIHfd40000`2ib
HY\T0000\9:]89cKTZY20[PZE1;DM5G[000000000000l9eU000000000000\9=Z0000@11Gl8b[HGXn0Zb0P_l5E@8e000000000000L^YD\X0SdZ?IHb=M4`B:0000
m?MWdV]d0nnTX60Y\g[Ye3ce00008`F_000053Wce0kS8=KcTJVbA9nZ00000000XF910000H8eETUf6<WbhA@5PPR7Q00000000T\OS0000d>bnd9kS\\j0U6We0000
89gk000000004<?a`MWITFB>L\XU0000LC>h1>NcXBHe\g;<00000<_H<A5=dQV_000041WQd:B?i:_P0000lRkU000000000000000000000000LmY^l]N@0000`l26
00000000dPh=0000`8^90000lVo]00000000dP6AM<ZbPD=^0000\0JjhA400000L]Oo00000000<N\<HAPI@edH0000<>_d<kj^00000000PA=j8R;h<oJY00000000
0000TW=nDL4S0000<>hT00000000PQ6GTje>48@7a2Sj00000000l9OB0000hX=Gh;h^XBH>000000000000lIP^00000000hL7ihLB5PJO=4Vj7m;D@D1O;08MB`T7J
0000dMB=8>bLPW2`@>GcX]\\00000000`WHD000050jXH;RX<eR[0R`Xhk\08Y<[Q8F^\I9ZQ>1GA?hQ0000M:[<Poh=M2li@Z9O0QJO00000000I:KC00004S[;@^kd
Q=B[DfGY8G9ie36k]@Tj<>_oL\Ai@gdMPD2lHmA5000000000000TW1F4D<=0000`6WUHLGlH]?O4Ogf0000454^8M<f<Bme0000hhH<HIN`l5PPd;9DTe9[00000000
000000000000DN5<l7`gPQ<klCloTP_I0N]1HHlQh\3TP[`D<a2;hk@_03JDT74@U6bG00000000lCe:HLh2LN_7LhQ[0000E;POa:O`\=H80000@>ZGd`b6Te>o0000
0000XSOO`OhC0000HdKX000000000000=>ba4LQe00000000`L\:0000dkB]@0=9T4Gc000000000000LGU;000000000000`5VKLMKL4[BU@^lM0000hSkE00000000
00000]ne00004bWKdf?^Lg_l0000@:4[00000000`6E:ldb;0000Tb4`0000m5KL00000000XPmF\R6U=0;JlA\j@[FJT>X_8[Q<M2WI`=l3A65[000004Y9dR5a<>n5
DGSD0D1jhMJQ<i\KA;]`000000000000H`;B4gG6000000000000@5b5<0IE00000000X>bC=7a^000f000000000000\B4V<ojQl7DgXP20\dSD00000I]0LbeC0000
H9IjLCEnD92^0000000000000000U6[Ra;2FE>Rn0000000000000000000000000000E<8]Y<P600000000X7j80000XiDBD<kK\4IBTHXFe@ER0000Do3V00000000
0000DIdAlTUAM<LF\N<?M3C0i;;gTIo8d04]E=6C000000000000000000004WQTPhh>0000000000000000@LG;d0`XTM3?4P8<\VjR0000XB^YP^WkPaoI0000@L0_
0000H_EA0`UZh<IEdS;GPVZchiBgXDN@8JdJlW6<lW`L0HNde0N6<IRoe;UP0000m31L`O;]88U@4I^Y=7gn0000d3UE4YL@0000000000000000l7AH\4S]lTU40000
000000000000lj`\0000000082\;PB[F0000@FdHPN6KA4YOU@Cf000000000000``I>i34T00000000L>0S0000D1bn00000000000000000000000000000000XZ88
0000000000000000`<RW0000H\8;Pn=Ri=Y>000057iW000000000000000000004CnZ00000000\33lh9EL@8SjLGg\=3@DLV=XXWSAA:mZ==Z[LGf1I>M:Xn8A@:;N
L3K^hQ4O000000000000hg?b000000000000Q>fi<VZU0000<Dn>L7TVd;WU0000000000000000HMQX000000000000000000000000XnVO00000000e=7300000000
0000T_M6\Qg7D]oMTUNM\Z=flXYPDZ>GhaR`U42^dl>S\]Uo8<AB`1J845MJL7RHQ=IN5=[6P9k0H]Ti==gB00000000dQ?a`194000000004H2il1ALl89_l@NEl`3Z
H?0o44b4LAO]LIEHDjZ;PZ^dP:X]@]O4<m1Md7g]\18GlLj]M4JR0000000000000000`b;7]@TC000000000000LWL_h\onL`l[89d40EHPDLF>0000000000000000
5>^GlM`M<BO?000000000000`RXX0000000000000000000000000000Lhec54nAL\\>00000000L1UP000003Fe<6F[000000000000000000000000TB;58MX6919e
e;_O0000000000000000LhL=0000\HK^0000lbUWPZ4Ri:Z70000h@lj00000000X@7_00008b1Je>\1@E9F00000000h1kED^P6000000004MWRDcF5000000008S0b
dla5Tc`ID@M9i@A;0000m@MbHo5U000000000000]<:R0000\SI7D:EfhLdQDPK@\dXIXBj<hCS<E29MU609000000000000@O:?PLb2DQd24RSm\VmKD_Xf18=10000
00000000<0:XPNfl@`WF0000DG;\h>`d00000000000000000000T_ba]?Oj0K;T00001?kH00000000hMFLI=JbPCHEh?6ZLLNR0F5?0000T?kg0000XU@i4QRn0000
<4@60000@aXE\fQ2DU>U00000000000000008FPD<P0Q4LjA\Wk@8Y14Q2FjLBbRX2Mi0QP;Y>PI0000X<Kb000046409;>a00000000DI@eX:i<\]d`a4OW0000e42H
PDEo0000XTG40000000000008_l[l9fOl?Oa\b`2@ggoPkfmY?J3D`b`00008Ca=H2VO\LF]HTA@LfI=@`jCD5:c`E0l42nD\Qbl<da;H98<djk6M6EaU1jm=:BX0000
LY7G\8dN0000@=`Nh:7_8odj000000000VR3dDE6dCQ\Y=o:0000000000004[GN``P78nDP000040CO<j[=0000`;:[0000<8bJ0;VhY6dNdgPCP;W70000LZoS<faN
00005<VE`1d0de7[`3C<0000TKIH\Cc:4@]Id8ID0000\M`Y0000DJ?C0000U>E3000000000000l7fZ\bY:00000000@iP7T?;2<WAR56WA=7FTD6Fi0000A4WZ8cB[
<8mIDgi1haFd0000`TT;0000PPR`00000000000000000000l[DKA3S_0000m6H6000000000000leQeL7E0<N\IE<EJ0000De[L4_Sh<G46@AeQ4gReXm<ILNgU03A_
<o0<8_1Tm>SX0F7T00000000@4jfTPUgHP;8XE;4\DQ\`OVRlYcZd\VYPfmPHOlS<?hY4ibk@Q\jHm9291ONM;Va00000Cd4`f2M4`CmI<j@0000000000000000M;0T
0000dGD6a6;UDclUm;NW00008EO_hLZSU@S5HUk=0000LAK300000000@jgXLl_Q0000`7G?08\_`M?0T6;FA7J9e@K:4TiT\jR_00000000a4S700000000d]R=0000
0000lMlB\MM400000000\0Y\D8JF@OKWhj7gH9G`THYo000000000000D^CbXG7XM:\h5<5Z000096<c000000000000H84S000000000000P5RU0000m4d9H_Y\hMN=
HCi2TDaP`EoAdJC`TN79\CJYD\Xn]<5HHJAV0000000000000000E6i`PnG60000=9MB00000YZ:DZFk\]DLLaH:i7\28nFd5<;?0000400MHYT:]5Ym0000<O`:DXKP
HUB9l37mA;9N0000<3ll<S?U`fO@<]aTe;\jhDYR0000X1?U4F;?<IaJ00000000056Rl:dZe2G<000000000000dObO4QSnh1DoD7JQ<:mmhKZ28T[l00000000<E`Y
00000000XI3fP<4ePg3:000000000000diLA0kGl0000lF;H0DRfDQ<<000000004gCD0000hKbO00004lD\00000000000000000000000000000000000000000000
h6F@P1jA<D[<hYGQ<LVR0000000050K:H`J_XTMB0000000000000000000000000000PT5g000000004:PE000000000000000000008D?cPcR4i55U0000L<UJ0000
00004QlW0000P6OF00000000000000000L0TE<N_P`>dTGQ50000HL[n00000000`3S=H^IRT<\iLS7<LFd=0000000000000000D^@@hF=K000000000000Lb^g0000
`:j7D;\EX74MhOY^91^em@BI00000000P<hFXER6XYDXi4Cm`=ReM@H^U;2X00008H<80000dZZ\59VEi5Wd@<?GPCSblKPca649a;3Hh<j]8gSE]1>6000000000000
000000000000000000000000Q8c80000@ZVM4>QWDaNb@L8X0c[a56>Q=7B]000000000000TF2Ze;hR`[H]hGg2`4fIddIH00000000000000008lYWm;bj0000XjE`
000014he0000TnWIhk1B0000H3_o@GamhU490000@0OAdGgGdXkR`]C<TG5H`h<2D57L4QhTlcjC000000000000000000000000@K2lLALDhS6F`bfG000000000000
0000000000000000000000000000000000000000L2ZB00000000dm0?T:\ghENl0000PO9e@5<Lh9f0U;;I00000000@Fd]hOc3lSQ5lfGo5;510000TILn00000000
0000\WPZhn_C4\EE0000dMO4d]Y=<WCE8C3QXc1Da1gb0000000000000000000000000NDoXJE^`4B]0000PO9P<=]mQ<ANI>24000000000000D]6]0000TNBi8FmZ
0000I7:500008Q7d44JdPUE>0000m<a=XYiH00000000000000008cO70000@PmVHM=Nl0QV0QIU8<GXE:9d0000H=5XlFIXLJ=?000000001?HS0000000000000000
8F_BhKhE00000000`Ao^4LdgDEc3000000000000000000000000L`=U0000000000000000P?:I00000000X2OLl@=U`R>VHTlM00000000<Xl>I>KK000000000000
000000001=Rl0000LWSYhXBfh]PY0ZdY00000000\J[k<XT^0000\RALP8Xl00000000l8gghBj34f_P]:n80000D8`E0000HloM0000Dd<PXdXm000000000000P@<9
@a7bPKn]00004e?YlLB@T?M30000dMkC00000000hF:_`H\\0FP7TXhD@1[N]0DZhHfF00000Iml00005:nP0000\3VD5=`[00004D8Gd:Hc03FW0000000000000000
0000haNP000000008D_]dgYE00004ehRlk4e4kC_h:kce0XPI1Oj4b;o00HdX7Le<nS8I410000000000000hGio00000000@Fn@8b1:8f:=4MbN]9F^8<@F\OLIi:gK
`OB=E;TKX_48Y;cQQ?6h@PdId20_8@ZGD@LJlP;W`DS94IO?XY0hP1;G=<n09>anl?oVLYfZT^68i<X^DB7KY;gSm@SG13:j0000Q;8j<CFklH3iQ>mDh>eH00000000
hQhm0000LO7W43OE<MZfLhMe0000000000000000hP5J4O0900008Ol5hkgnl;J6A=[T<8YZDNfD000000000000000000000000000000c9L=i[<Vg1<\P[00000000
LaEh<:@6`;@a18KDT^[ld?T8Lb6492R<03iJ`=jl]=do\IFc0000m2fH000000000000<j:=H@U\dXa15>;j00000000T^5ki>f]000000005;LJ0000000000000000
0000000000004GW<0000000000000BB@0000d94P0000X?MK<l=i000000000000`ZLX00008:;?\LR<00000T[90000X=]_06cC14i5000000000000000000000000
0000`cVgLgQk00000000hT]STJ?5X;N00000lBl88RI\H0ik\?8c4:G\L5IYh=FJA1Cc000000000000000000000000000000000000597j5<fhP?m`];60Y<f8]>RV
l?1lL]`jLR]`00004o;SlO;Q00000000@`olde6l@?V>PQ^Q00005>cc8ZBn00000000`Z_=0000lUAi@Ymi000000000000lCEV0000<<XVdb0]0000000000000000
000000000000DiCI50=m815i0M240000XX?V\UG600000000000000000000P?B0LVeI83Pj<8X?hAT3<JK7DWAZ4XJ?8\h\d`Vjl48fPi6bU2<:00000000H3e;dB>;
dbiie96kl17^000000000000h8S[4<5HXMM`X^>ilFcSdm]]=?gF02;[DM6mldHdDe=K846H00000000000000004aU>8\ZB4lId000000000000<]HHDVKdLMbCl`di
<:4Li>3oHIZ99?j4TiNM0000@FhWdI;i0000PdS`D0SK4h0c<Jo8LPA6L^0g0000TDkF4_kS8i<M00000JUg17mSU>i30000Y00=<H_IXN>bLX4Eh`kQT5FRQ1\d@Q1H
Q=C64nCla@T70000000082=n0000@S;fP7;B000000000000000000004XNa0000000000000OPm000000000000l7P^LQ>Kh:<ODWOk@n9^00000000000000004ab=
00000000`SY0XDM`000000000000I>Y:HZEB0`l500000000l7=e0000<R\o0000DBKDTSUD0000@cWE000000000000ldUn00000000I5ef00001>gb00004:GDDd>n
00000000`GY>PQeia<2Q000000004c6P4?CD00000000`0F_<DgP0000m?2`00000000h7bY8N]YU;dM4PYLdG26`>_C`BU18D_mLfgjdANOi9RI0000h8G3h:kUh2>@
T3l8\Y0[l\=<l`@;0000@4=c`<UdT5;TXTL1\_iOI9620000000000000000<9YW8B6jhD5WA3O40000hI9@0^fO00000000000000008i;U0000000000000000@>4d
0000=5o5d^T[000000000000`1_IHSeB5@N:00000000LcOPHI^90_P>ddd]U5Qf00000000i?GZ0000hGW`h@fn\bOHH8c9PdE1`fbZ4kU4Dk9T`=0Q0000=7HdA;QE
00000000Y8Hk0000XZI4E5S>000000000000TF5V86MOL<a2000000000000DWmJdT0cd>fU000000000000@Yin0000I3>\000000000000<C`dHNN1\>j:0Xj54_@5
Hf02@g0P11^U0000000000008M?`00000000D6jnDFGS`<^34XEZ4>>@h>aiHX]h4aeQ12BNY>[G\CmmI4]ndRQ;56Qk00000000<?8PhEMDlFF_djb<lDilY<Qh<_ll
0000lemj0000XTKR00000000lYQH0000HXPRH`K80000D<;N]:KjT`U3h<[5\hkm000000000000dFLmd:\P0@1?PPL[8Vc;0000H35\00000000L3hFHC1?<EAG\`S=
00000000\4XP0000\Ho^XGi@PX_eXnFD0oVchIl[0Wj[514ja3\T000000000000XMDITn>l=3b3a83e0000`;;0@Z`JheGhDG00TJZ;hLKD8D^hHX`b4IOb\a?:=1hj
1:R`0nNO000000000000000000000000P=:N0000\FST`Hd\00004CSQPHRSe?<50000dVH7`mdAU4kQ0000dHhl9:=HH<c=h9f;TB1]PCmNXE?BdHA3Q2lIM;Q<4HXf
XSK1l223T33Pl;EX0000e>e=1>5OM?R7L=;Qe?WSHmo[0000hSC8XOOa0000lPZEPiZ\04Xn12i694@800000000000000000000h0<K8R?Rliem0000`X`Ed:_P0000
Q>oo00000000\2iA@h9c00000000000045=UDlK[I;2:00008fV^P?05<L[H<19S\XhmHl^1m@Qm000094Te41N9lJPgHA;U00000000@IlK<J_@8ZnB8Cg_@`Se0000
0000L:?f00000000000000000000000000000000000000004m9hd\dh0000`I^JlBJ`U>?l00000000<24^54Zke563000000008if;DnfZ\2O=000050b5E<NV`ckM
dT120000\]Q;i7eN0000TNCR0000000000000000lPE0U9Th<I;C@;;jTf]nE8DW000000000000@KJ;0000h1b_lULM@PcZm:IZm>h10000L83:0M1V000000000000
H2T:000000000000000000008Boc0000@COc8ne?dRh:0000LkccdEATl\YUE>5m0000PMcY@o2N@LJM000000000000000000000000de;gLl:]0000hDoE00000000
00000000HKfRM?_l00000000XRfB000000000000000000000000000000008J7EhjF0ddc5Y4N:@9Nd00008TQb0kahm2:cm37;A77<`I2LTH760000000000000000
0000<cRe00000000XZcS00000000T0Vfm:_b00000000@PcfLHnl\e1]d?O3000000000000U:g6000000000000@8O100000000X5Vi00000000<]F000000000XX;A
DKhUD`ga13ho0000000000000000<n3100000000000000000000LaX9]0SG0000D19e00000000`KcihSK_8_VT`68hl[jlT0T;`2<PD]L[02e>d?IB0lJQH>NKl_k0
XN5mHW2=lWK7HchVXGPNXiFKE;=A00000000000000008[>oh[To00000000DgHh0000dHFT00000000`1EB\PCSM9_l0000`5iodO<\000044LC07FJ06PE@Ki^H^d5
hTRkXc7R00000000000047Ynm?eo0000T7CbDL8?D`d3T=@1<mEd933V<_V:00000000000000000000LABiP[cF000000000000000000000000m98T0000HUZ\hU<X
LkmU8N?[00004FgQ@cX60000lCG5h>`IX@Z;0000@<d7PLMSPI]jTlE4\Ilel^o7<a>jLY\aLe5ZLY?dlJS70VQah\HkHH^R0]A:M;Wi000000000000000000000000
0000000000000000000000008]Z700000000000000000000H^Nb000000005?c\000000008AD_0000HNeO0000000081n[\Ojl<VefldIm`kII0000000000000000
DU:;DU@X00000000l>?m`K^Y<X4c@mX60000hORf0000D516PH;6`J=QH_NT00004cd9]3XX8=jI\5l8H=Sm43RdTMD3dMW@D^@nXg<nlk0<@dV\0000\_E1`YM:0000
00000000hjYmhL\`@B^kT\eAe4o>0000L:TdhAkE0000H<0I@OfL0000000000000000000000000KdSd;GRQ4kE42lN03?>@HSjLNE_03aK0000000000000000`B8]
949b00000000m6KlLMb84W;Q=1lIe<I[`eX=m3EHXM=@lRG74n@T`_PcdPh^00000000X6?O0000=6F00000DC0[<]CS\MOW@dPIU5h30000=@VP<FS;000000000000
4eJD\CMO<ib7\c0L`BG=1;ife:AV0000\1nH000000000;hl0:T300000000<5mU`Ljk000000000000<\AFLG@V00000000000000004g`g0000l7PRL>Q?0000hSd3
000000000000P5I5`:On0000`42KTRlb0000000000004?S?<2WV00004K0^dKJ]LM\m`Sfe\XaM0000000000000000]?DH0000000000000000000093G3U3LH\7Mb
8<5[`B0@\@gH<]D<=59A<DEEU=7?00000000LVA@00000000XYci0000XZM200000000T<1g8OBk<IBLD^W0Pg@d07a1I6>_e<W>A>W<Y6`FHEd5LToY0000\dh90000
0000000008R>0000T:WF4oNd0000`7<clJk[4J1Bl?^0<Hoj0>8jDV;`lZ3K`O;2<X>cHZ_LDgom0000m3P:82K5@Qn80O3[46\M@I[]0PD`hJk4Y@?40000l=eR0000
E23O<H[QHe\V00000000<@;lm<<e0000d[SJU4cmPb[Te2kki?UL\[kN000000000000\0EZ=5=<0000e3]H0000<6f=0000PUJR9@3C<n2_0000000000000000U?jO
H`PPa0VHi<S0000000000000dEUi0000000000008j1;00000000<KZ<a>;C0000E5TDDZBWA93B00000000Y:J_4MULl=\jTH:>000000000000d3S0`@84<C5Y0000
00000000D`Y=`E`9X0A2@H?W@I=c`<j1dgnE4mal0nG^m7]ed:iY00000000h=Y^00000000000000000000\5ST8ASAd7<R`H@H4T2Fh`<d@cA30000000000008UlU
Q5VH`JGI0000DdD6000000000000L4ME0000lF1?0000dJ6WPC>RXFnN`[oem5ThY:W[hAf\dPULLU\e00000bgOlYBY0m[F4VjF00000000\SP>0000000000000000
<RKT12@n0000i9;T00000000<``R0000000000000000L0do0000000000000000LWD?PK:XhTMd00000000DJomL4QL@=1UHel2A:Q[H7FY00000000\?]Y00000000
A<ad00000000P5L4`<[eDjMF00000000000000000000000000000000000000000000\aE6dDOePbQj00000000HMVGP^V700000000T:g4hbPMH_V]d>9;hIUdLLYY
TO=D\16e0Zg8]7Xf0000a7e]0000\5J3DO=edd3646kQllCX000000000000`Ugk000000001=\DDJ1Xa6hQ0000hGoOPLOM0[l[e0KLT8F2@MJe0000<D0U0000=4?>
<n3oheYPA:nDD9\ilbXC97\_DCb7m;=Jdo2d91]800000000d917TnBR0000@D7oDN6;8OMc00000000T>^_\BiD0000TA1a0000000000000000e<XL000000000000
4Kle0000L5N@00000000@=4I0000TL9>e5IZHV0o0000000000000000Q;7b0000000000008];Y00000000L5EYXaCS0000`B?80000@J_O000097>\P8n;i;O50000
0000<a:P\d]R\iL[4W0hTFH<0000\;<;l<BjDC1l0000@:N0TQYV000000000000d3]14c?oI:d6@\TgI<iY00000000DCe]00000000XLW^0000lJSPdP<]DMV?`2UU
0000`Q?oD8`60000ldb]<4\20000PHF<I?IR`DTbQ?RaPh5glX=:0000e4SG00000000000000000000P8M2lRNQDg=M0000000000000000<U`CP61:hGNi00000000
00008@@0Q=^N00000000000000000000THmN0000T:VcDM@il5_9@5ae4Sln4ml8PnNg165900000000M5F]0000lX9a0000`Kk`00000000HC8JDU?A00AAi<k?P?GK
TP:j000000000000000000000000PRcQ`Sn<0kG5000000000000`0O5lVW@Db<E0000\<TXI>`K000000000000\?I38b4O8m9T0000000000000?HT8EQ58G=e0000
@]8>00000000Y7CA46l4dcT]0hYi\9cY<?9ZLOX<4kR]E4iC]2m;U<`n0000000080@WPO?X<Id8<ngdPE@W0000]320000000004\WmDL3j0000000049VI0000L6LI
d01O8`QeTng2`14<XOK6T5oL0VhdPYBLHZeBl]J=1<]n0000000000000000000000000000000000008R;B00000000LZ=>8OL<00000000l82D00000000T12?P58P
@n\\00004\l:Dg3XPDVHU8>H0000DdJ<e>[_9=X`\MmUY<cn<AUhT^Z24cIK@=`2LS0FHXdd\Y]J8e^lPT@7LhEa@0SZDZcGlbajDdWT9;f6i>Ib0000000000000000
U>g5`D4M@EOW0000T47l0000000000000000599P00000000<\=W00000==V`[XYh;1HXS=\XUbllclc0000PB<m000000000000\0d40000h\I5000000000000PKN3
00000DO759Kb00000000H3`ji?=^@cQT49H10000\M\E\MC\`8EWP[ce@PN8l`J0<e@B\M?mi9a=\JJD8YJOde7M==cm00008V=I]21]00009<?;4L^PI=F<00000000
0000000000000000L7aDU1Nh16CM000000000000<0a>X<Wa<Y:_m5^0Q:cgX?Gj000000000ZgF`Z\:\X?K00000000L17ODI5b0000dUB[TOn:TD@C`:D_L0oH5=<U
\JJm=<`P00000000@[90P?YCLVGB4\_oh64VhaPSPcnPL1<20000000000000000L5g2000000000000<4mY`Ml^<@_d`1?6X3BC8Tfe\U520^C?`bLKdG>mHiC;0000
8]e?`5Qa8dKc938K9:e_L;YS0000H:Y5XAU^LAlH<Jj=PXnG<h8G000000000000X6:P0000<m?\`CJ;HPae00004;no000000000000L@Sb40?Z00004_nTdW\`\SbT
XA^5D4:IDFaaH^Pf=<EY0000<Q`FM9=C00000000@OnM<]N[0000Pad5<74fPZj^d7Y0`m2\0000=1_70000DGFo0d0cI<PB0Jkg`m74h13C<>i3m5bf4QHn00004HTL
0000<MgBlCnOX\g^<6\9@:>><ZKS<a:1\6gMLWg289fh83[;`:Kj`_QHE4lSi<ST9@WdDMVQlW;\Ho;m0000000000000000Plb_0000Hd9Bh@cO\gcG<3:P@_\MXDg_
00000000X:_<PSRZ0EafXFmlY6BBPdG=000000000000000000008M=3TI60HKg3000000000000`1SSdC1O00000000000000000000PPLiX=mi0000`@PZ00000000
<b07000000000000000000000000000000000000@M:7000000000000LaFE0000`E=G@I1?lF5J@YXEh^S`\_i800000000LE3ZPS[je0iX0000X1oMd2d^X7H2DR1P
00000;I@lQ^l\VK;0000H60>0000lJO`@V`4L\eN0000X\FW4@S@`A3GP;^@<a;H4fW^M?]GT9oX\=N?00000000d`EE4^3^5:8PHQEKHQFod7I?4[_L\\6nh]7?diWR
0000<ZG>0000XJ7RPa4^<Ico0000<ZX>T[NF0000000000000000`[eUd2Ck`6m0000000000000@?Kl0000h5FAlE7PXF5cTY9cdDM?DM8M\k=W0000000000000000
000000000000@^kT@`E]Q<kc0000@bL\0OYG0000\cn30000\Tjd0000000000000000A=jl0000dH190000X25ilA688P5;@aCeA5G9A:b\000000009@1N0000DYJA
0000hOm`0000000004X58HUf`[6e000000000000Y<Oj00000000l4R4<Km]X1^E0FMGHMoc\gd;i?>E\DQJ4T[J0_INdnTm00000000i?B20000DB?m4E[;`5`H4^f3
PICY0000h]o600000000000003>e@=g?Thi7X<LKl03g0]MATSYYi9;90000000000000000XX5cA529LCa_0000A7jMLY^dPF7o00000000`[R:0000000000000000
U?320000HCF]`I<GL80L0000lRF9D=8L4CD@0000`RP`TJ[6hUT@4?KDA;?TXLcZM;dh0000l8WT000000000Il=`ISZdJ1N0000000000000000A7L5l405HAhc89KF
00@6`ECjDjM\`6iUHca=Ln9lDLPmU5@i]=NRDH@5P@e98PJKHaX`XA^UI5a8PO5[h8^jhQ:X8AHdH1Kk`a^]XTbg`AQj<ja\`W@I00000000\GL7dPo5L8B50000A>a_
0000HGRE000000000000<Jjc00000000000000000000000000000000000000000000XVVa03mo\WSM0000000000000000000000000000de1mhE>]hGhDPTg40000
Q>ZE0000=9PQ0000d_PWdfXChUV0HVMY<>PKLa`3P1CMDS\;8hSai2YO000000000000D?;A00000000La>2L`M80foDLgA@000000004EWAH\QM0000P38D00000000
l;Ef0000<A8n\^Bg\NRK`HGUDk>0000000000000A8f>0000TH98\Pen`]Q[80MSHRCXLGjedP`50RTG@6>[0[<iLgHN5;@MH5>SI0DFhDAa00000000<VRiTV9C<ZaZ
8`PbD\C>XhJY9:1f1<;3P82kM0c@8d7=h_QV937g0000000000000000TYfA0000000000000000l33C@AEb0000<`f98bI[U5d60000000000004<Jj0000XALd<NEQ
HBD_X>TMH\4Z4<FT00000000TH5nD<S_LlRYA5l10000l^BH00000000000000001=3RL@J9LDdf00000000000000000000lV@eX_]`H^WA@RCLPeF`\h=M0000dW3e
0000dJH?]3aQ0000`fL^0000LUk1ThHPXMW50000DFFF0000000000000000L:R^XJLH0000000000000000dmDW000000000000U68U8Pbg@FL`dQHF\5dJH4<e<S`j
00000000LTb2<A:90000000000008OD08]j?i0Pm<0Ge=3VcDHcIPQ6bT3OTTC<U`Vm]`;7SL]NM86SN0_C[<f9;00000000PAY[<IfOXJ`?X`<9L\SIPIic91cZ<aL@
\?VR58d70000d52U\8Q=`DF8`LZf\E1_d:2JXanAX@9]@ZWCDQ;ST`?[Pk<3Y3UW0000T@:W00000000a7?G0000000000000000lY]:0000h5=kDVnih3Si4W;2DX_J
M=0alHIKlN[a00000000M:G\H`Uo000098`V000000000000`\HB0000<RA:5=5J0000000000000000X7CTdX2R00000000a6:m\bVZa5k_H9PNHF[o\@^c00000000
4Bb]0\PmhK\Y0000000000000000@L5aPJVBPTaQi:ZR]>oB<U^e`4Ue00000000DK5j0000XVS:@c0:D?OC8IL\lb6g000000000000lJ?Pa4gK00000000`?964EI0
P:8[d25XlLIoLY@e8?PRX\m\91d<\FE4U?ie00000000DK;:0000`P[9X4dXD3V<PCDmHFge000000000000Ho?A0000000000000000`bBX0000Pmk0T4h<LOCddBec
H1o?hPPIHH;U0000L9Q=0000<?F300000000<G1f0cLim2NcM=DDPHS6P;PA`^^fdWcf4>f2@XhNT5bMXA_B4gU_DlIFA3[HA8VQ0000L7LLl^01h\gRPAIi<lFRd86A
h\Wa156]00000000E2n1e>R>LTLQ5<YZ`YoB0000000000008TS?\[M8PNj0X3EoHJeMhSd>daI>M7<L`6H:hAk900000000Y00k00004SEe00000000D79m00000000
0000lT`UXCoZ4A:CPLP1PUQk0000PM0e`R@7<\`de9:^00000000TXnR000000000000lba400000000l<SK000042MV00000000U?NP<J_10000X@7h9>@blPSG0000
l2PGLB1E]=?L\Xd0e0cfM4R\57NW0000U@W1he3:a2PX000000000000HCG>4F4WlHBKljgn16N;XG8a000000000000<K9Z0000dDlZ0000000000000000@I`cQ;Bl
000000000000000000000000X<c^0o_AQ4Wf0ADOl@Vm<k8]@`@l5<eZPQ6SX0ggP5IAHCeQ@I\c0i>E00000^Z;8f_f0000D^7V000082@700000000000000000000
L5>b8inK==4i0000d:[DhfKJ\1o\P43e<Wo4m=Io00000000000000000000Q4=`0000000000000000`c8Z00000000Xa<d0000P\R700009<\B00000000L1U\0000
\HB9hKFEl`V;Lg5:=2eNQ4_m00000>^m]49BTV6i00000Akb0000LkP700000000000082iP00000000HM^f@WCjX_OG000000000000@>]W\:24L0H?lRR?PVJb<I;6
4KKELhRmDoFG0000TYaOA;n=0000000000000000lCZ;<\e500000000`dW547IWPR4VDfe;8o=;XFMoL3TMe5=h02L045?H0PTM0`?K@9_oX7`Rd0P``4=R@=HI0000
00000000POf<haK7L0=a\V[b0000DLcj<4FgM=FZ00000000\4_U`@JJ0000`5om4LgDl<^C`Kc`XY?THi1i=2^Oe5dV98\T]=]XDc\7H1`0d82]HRIC<^5A5>mPm=Qj
lY>9i4eCU>eU00000000000000000000\09W`X?1\\7_I5IHa<9Y00004e?;0000U<C14J8LhSDU0S=200000000lNcL000000000000Dl?M`5G^0000`b3N0000T6oB
X=3?00000000000000000000P?cW8NI[@k=I<AGn9:[ZD6Ml0000LJ9T0000M1[h`hd?Tl85000000000000LAMddSHF`ZLaTQo^000000000_J3`Q8RI?D?XH=UT]Nj
H1lAX^XNDc0dU2B>0000Q2MF\ZBbXane00000000X?@5L<`AXBUFXmG4X3oZ<?2I`AZ\`O6>0R=XP:8Sh0`e<^YcDf4]0000TCIQLJHam6AaE<1R0000DN:c4=;E0000
00000000D3Vdl=hH0E<64J=_8OJgXbE\hNW:DGR053E:a4A=14mg96TkPL0GTo\WDGT7a2MTlWGeQ2f6M3CNE4B=]=:<H9e6<Tn_LbT3m>C8@48;9?Do0000TQAV0000
\2mn00000000T<K9`Xbd000000000000df5Y000000000000dgiI00000000HSNPLHg9I>LG`60g0000XSnNHEn>00000000000000000000@Q@^HNXEe7c_00000000
0000<?UlhI<98E1OH\oQ8a@T0000i0<<0000L5f30000`:PmXHl`<ICDPgIZ12FMdXhV00000000h0`8@k;a00009=5V0000000000000000U2F=`lHf0000m?X=0000
0JN8000000000000000000005>[;0000\E@I00000000000000000000Pg@Xlf@c53;J0000lRcn8hA_9;DX0000D1j_P6d^dW]?\<7o<\QYLW0\000000004m:60000
000000000000<jK`0000<koC0000@g9:000000004;i8PhZg@`gl\\Bc4^j9M1fMi=G_T3G]15c8\LV]00000000<Z`:dc]a`n3WX1>>HWg`T[3KP>PUh:<EL[A7E;=5
Q;g;00000000d:X;00000000D@JX000000000000E?Eb000000000000000000000000A=c:0000d1\J0SO@00000000`6JC0000\QSKDjTiI:_A0000U<4=ddCha?Te
000000000000LQ32lGO:i7Pa]@O`T0LC0000U<cG000000000000000000000D08D8jF0000lN1`0000dUBm`7BR0000000000000000000000000000Y@8Y0000<K_g
Q:Jk0000E4^>0000d?=\dKkS<1]20000DU>n00008n7:TZ;aU66[00000000\Rl2`HEd`OD]PAAcdgYk000000000000\>:IHVgQPRj1`WL255WFD5eD0000P<1@0000
`JTo@A7OLP[Flfm400000000<IHoLmW`8LHPE7me000000000000000000000000<M:h00000@T70000HGo\<\^K\=]EY2SX9:XEI<620000lVL`0000X9^1ld3gT[Ui
X<f=PoD30000000000000LH^00000000000000000000`3RVTT@Qi9@400000000\bl\000090HP000000000000\93HTWWghiJYe2\g0F1d\J28\5dZ]?Wb00000000
0>i\0000m?mm8a_B000000000000000000000000T_@LTa?ZDI9ilVXU=2`_L2jO0000D>WG00004]gi`CO?l5hh\ERP471[0000=5[F0000H9;e4GVk@P\C8OJ<HCh0
\fMLI=idU0=2M>S:Db_200008]P>0000d\ek@j^aE2Lm00000000l@`@5<7ad[KNhZiP4RXg`SQe]2[KH7SLP;Ug0000`QC^0000XEOiLFX?`BV1lL[50]@S04L1Hn4e
000000000000@a8700000000P:8K4OeI\Ug^Li\a00000000hIT?dkojM38]I=>A<0Y9Td>]000000000000Xk;K00000B_Ph[E^`@7Ea?:OhURQ00000000<H`N0000
DXNN`MX_00000000e?CC0000000000000iW>0000L:`OTX94\lk=00000000000000000000e@1600000000=:TC0000@YQX00004YS500000000<8oThk5e\@KD@e5>
dUfD4=\\TbAdDm6L0F[1I=U9E3^^==XN000000004>M<XW4W@mLC00008WYe00000000`W@TL\6A0000i3LTHLH>00000000hWBR00000000Q1im0000H1`RH4_H0000
U>]WM4dM0000LUT500004=L40000XE;GXFWV00000000XR[lXNhd8XiXH1bO5>X_00000000X3:]D667HYI_TNWb@VSLQ03L<R1he7cM8`kDi2_=92]YX<70M9RdP>b6
489Bh@5h0000l<=kL0h;Q;\:DHCYPV93h>m_4`15HiI:M<le000000000000000000000000L4TR00000000X6]i000000000000000000004__9l4O34dJ_\B:B8[9`
TbSPQ6De0000`Y?:L^SQ@K2_89mf8b[cA4J500000000`d:WX3@a0000T5NO`EM54K2C0000000040K;0000XEODLlh?000000008<IRHIk?DiX^DQme@WM2L=MO4N1R
4@3UHncS0000@kJ[0000000000000000@f11HLDY<?`:8O938TQ<m=j`HEdA<LYNlWF1i6C20000l=9`I0l280LRDEMh8FAcdKcHH6>OHOEldcUZ]3hGU5N\LTFQi;oZ
P8ANPJddE8F:0000<fjj00004GP@0000D2mP000000004ko7DHDQh91HTMe:A=OQ0000E9VW00000000hObC@>I0H7HdLR:X<4Xd1>>jTiBA=@Q1000000000000@<AR
8^CXh>RXhAnW4QK?8SN@D]6oX_gLh5Go0Pj^@lhk]2c1a3FJ0000000000000000h?C3LIGkdL]_000000000000000000000000l2Yc00008C\Yd5Sma;^;0000@MIc
0000dkaHQ;<KliX6000052J^e3]X0000000004E:00000000`B4l\UU_0<cMlQAbLIa<XQ5=lkNkPK9gTn:D538k8bFRLg??a>NW0000d:fSLXZ3PlMl\2?Q00000000
0000XF60hY]gl7;h8I<Sd3\g`TggY<QYlWFM0000`7cQ0000l?<?0000``jd0000`1M98?P800000000`R[40000000000000000D39g0000DM[]L0Dj4AGQ0D_88Hd;
A06\05CEh76WPEbE4?U9T]SD8`BX`8ZGl:=NL`hkXdO]e=ao9@H40000D;M70000a67J@=5m`=C;`JInL6G3`VU<0nZ95>7Jd9X7M:hD<KmP0000L5e\hm7nQ:4E0000
00000000<:R900000000\>]H0000XK5H0:``0000\9>=Pc5b0000P^G?La=ChgkV000000009>OnPC4S@E?V<[>40jNL1>0l00000000000000000000000000000000
DbWY8aYY\c<KM;XeTfQFe>Sm03YSd@ihD2n<@@\lXSEVL]3GLakNTb?k0mBR0000LTI1`R8hI5ne00008fh^l`ON=2?k0000H\Og@Z6Ji;D40000L>4V000000000000
00000000<2fT568500000000LIUFDAWVDg1@ldLEH?77@YImX9`QTimclJ:BDS]LdfUZHloc=0eDm@NX00000000h[a[Y1W0M<holC51XHKO@<gQlAN:\iWf5<mOD[8V
000000000RE`5>@;Y>BN00000000\GKgl3=8D`_F00000000`P^Lh>HTD`]0L5bD00000000m>fQ000000000000X3BWTTZf00000000`eMR0000Q?oh5;UA8_WR0000
0000TPml0000000000004nDh06kA0000P05GTN^bdSUe`\BSl>ofd_g]\l2`]8_Z00000000e<ef000000000000000000000000P16?4`TWl3aY@@W?XDcPdH358:S0
LG550eZF00000000000000004?gZ`?<fDPMk4A340ZU>0000h:=e81FEP<?40000D`afL\110000@>=a0000LNI7l6i8D]fL00000000X9\_T;8M@;]RLDhml_Ooh`7?
di@]E1ooI6Rm0000000000000000000000000000a3<300000000000000000000L:LM8Di?hK1QDLe5\6fQM;:J0Hb_`IbhlLO[dT0B=1O:e9`G0000@C1\<`7R5<JT
000000004OaK00000000]1NT`Ye3lRNB\aV200000000000000000000L5e6\1ZDlTWh000000000000a45l00000000HijWlN2X=:QmD6l?00000000dbde0000L6a0
@172HQ:JPGZ0TNb38SBeTgjgT@UhU<V9e=HX000000000000000000000000000000000000TYPNDW^W4]Dm@_EPPM^M0000Y;18TQ86000000000000@?fnl]IHTTHE
lcMhI>4Ph9mMlChLhh]IP?PD1<2i09_f`24Kl1FTE<1FXmbHm@E400000000HCG^8o\Ka:D>98gC0000000000000000X88bP4TlX3hYhjA>87AiPE4Jd:nih?dilS0o
]<D`I<UjPb8^E>3Z@29?\Q<HLkEG0000Tb;C@Ygo0000dXAai@Ab0000P?Pa0000d8X]P8Yl00000000000000000000PWMk000000000000h8;e<Kg@\SRL0000dWUD
00000000X^[`0BUQL5:QXZL;0<W0A?cAQ@J>`>gAA@XN\OW<000000000000\JhJ`K^2000081jo0000000048I[0@EH8\n8Y8jXX=em@F=Y<e3i0000000000000000
000000000000LPPS000000001;j5000000000000M4X;Po[5U?@=0000T0_k000000000000<A2EPJ@RPW;fM>W`000088o30000U17[0000\TI>DW^1l`e8@Ob[0000
Lb@W0000T?RZ@a8H<5Nj`UOEi05G0000ThSG00000000LYBA000000000000TNmFm7I=000000000000L2:X00000000TOk:0Mi8`NG60000D3:HPBVV00000000HGE?
TkH>0000X:Xg0000hC=:0000LUjO000000000000D04>00000000H`=_00000=?>ld<jm?T>00000000lM_b08=k`O=N4RI9000000000000dVRX0FWE00000000=;l`
DJXB=8GNm5K0Pgj9H;Ga0000`0D>L3EEPbAS0000000000004MCL0000000000000eDOHaag00000000000000000000000000000000h;k[`YD900000000LE6L0000
0000\Fb7TY4l<JNih8SLDP1FH<=70000D8F_<G9N93[la>@Gm5_>000000000000000083Z;0000=56m`^oJ]5`fM=HC00000000hFPT8lN`dSRk00008h__TN;I@_Q0
D[0aE@:9H=<Cm<nH\\Kd0000L2Ri\]kJ0000000000000000\;?Rl7fL000000000000l8f:D@Li`Sc5H3X@4U5j5:eG`mNi1>JU0000XdTQ0000XJT^TAlk8:E:0000
4EFCXdaS=56A000000000000L>GU0000<C6;hK`30000XDdN0000dU6800000000l0kC0000P57e000000000000h]i=8IPB41KHh<?o@Nh;8_=_@`Dhh6=^DFeG8MHl
<NQbHdF3TB_805BeDLe=lNdF`UW20`<LI0NNU0f:a=<g0000Lej70000lc@E0000DR0U0000]=CN000000000000000000008O46P<Yn<2QFL]9ClfiJ000000000000
00000000d=kI000000000000PJHH0000`LZCa5iOI62]A6mSD4c9X:McLM_@LS?<h`cZ4ko^e3Gh8^oYU>coTI=;]9ZP0000Y;Pd00000000@>H``8V[0000<GjBa:Nm
00000000TflM<9g4<?_lLG9Z0000000000000000Xbd00000dc5TliZ50000TWD_d>XOLLmnHN9RhRW;@hPkU?EGLR2N<h8khHY4L<B@0000Tc:R00000000dNf[T^GO
000000000Z8FHj7=0000i?ch]2940000@3Df0000m1R00000`YOdA3PiU:c4U0mei@CoHMAOdMPJ000000000000<b\3000000000000XHh_0Q;aLo>9]7@d00004NjE
883ad6m>48U2DTB?l]T2A>GC00000000Pb\YU7D@A8C100000000000000000000HSmJU5MD0000`QYb@C7F4M@<8X=adX?>Q9bTT>=3I;ofM1IPL=oODK5:00000000
i2P<<?f`\BKd0000000003<300000000m7SS000000000000li3Ch^U700000000X3=aLoW90000DS[V0000<AH<0KRC@?8==2Rm9066L6I2P^VE@LW508_h84OMU8Wn
8GES8V6[00000000DPWb@0F800000000<LSJT]7[00000000h9S7TCei<KbeLaiHm?bQ0000000000000000d0D\000000000000@3L4`AZm85B=dBn2XOZLD_LY13_Z
0000lbYI0000l8^W0000LE2>DWkg00000000T6j0h;6D@YacdQJ1U?^UD3Kl000000000000HH2^`LdZ84\l0LI=`ZY`Pb:KXjDl@l\A0d6a0000000000000_4Gl?i4
DYHDDIPPHogM928_93ohA<74L9_[XVaN8]Y]XBAe4f<X`g\eldZPi2QB`d2N09UPm<DoXB@I8UA;@?J2\@aX4VI5hc3B`@K5`e<H0eFHd8oD<gT7M26li<9eA=1]9=V8
E>T`0000hO^Zi;SR0000TMgla<jmQ>dehD;E`@5]`nW50000U6iD<75300000000000000000000000000000000LMk40000LYSg`=XOXBB3DbRV<<CW<D@1lMWjA;je
`cVV\MneD7EX0000l?Rh93L4hd0Q00000000000000000000m<>KTE7o8Woo0000000000004PkVA0IRI@K[000000000000`QR`@@kD@>g[l]Vbe>TQ80?<0000a:67
0000dU3h00000000TVE\00000000000000000000TA@2000000000000lRiM00000000P=AB<WE@@R7ahNAa4kNWm=\kd8odPK?0HhQAQ3V7I<OIlBTJ\2\KTQ4oHQCM
dcEW54fbU5^`Xa\S`cA^E6o`000000000PD@0000000000000000\e=YP5EF<eX^T:\]XT?300000000`30HlNoRDM<R0Z4cE3NH5:i^0000deEJY4:e000000000000
0000HYB34Wa]0000000000000000i>_700000000@meaPKQDHYCZ`Yd70000000000000000000000000000X9@V0000000000000000XCiM0000D2Xla:3R00000000
``Ln00000000l;n3hb]eL?0`000000008OJW0000a8OU8bZQ5=Cl0000H6gohY`Bd=[^HQ0U0[0N9:7l000000000000<nMe00000Z7O00000000PQQh00008`l@0000
00000FKRT`FTM5:g=3Y?000000000000`16Xl6Wd0njTY2a14obK00000000000080^U0GUGhNa\D4>7hmV3XFlP1=@o0000000000000000TR@iLbZBl4S8dcTKM8fb
XKIchZ8SlWF?h^<E<e]\00000000Pj0S95IjLMEeM;VUl<568PPo00000000T2>\LjYa00000000000000000000XR_I00000000dAf;h2:ihZJXE;CYTN9ndVNah<Lb
l39D<=K@\HT<XjmX53mQQ7:PY<`AU9Y?HTL@0000Hj;V45U<d=A40000HUKT<0EK81<e`70n8VimhY7TP9AW8nJTdH=JQ9d=llR?0Oi7i2kO0@E;hRc1DgPYDeOZm7SD
X?G=8@9ND^3Kd`;gM5i?A<M<0000h_hn8e^P00000000Q11b0000000000000000000000000000a5AQ00000000\G=Y4T^c8bF7HjBJQ7MOi=N4HTA`DE5:`gJ2];l<
Q>NHA@2YdCMk0000000000000000LNe00000i9hf00000000\FXgXbSC00000000@PjQH_6KLaIQ8CdZdS@4\R3]H]=T`?lYl9L^Th@THl8U\=3j=6G?1:8;8>Rf]>66
0000000000008hkV`hm?5@NI0dQ<4kKCQ:UK0AfodIMl0000P1A;XXEAm3eJh_Qfm72Jhc9cE>5a000000000000XLI18Qf7@?FAPNQRP=9j08=Z8FADQ0>Vi<KkDaie
<b@n00000000@ZLGP@4O@aV?00000000U6<G`Ke8@8mZ]66K0000HLSh00000000000000000000<F=i4lWU00000DZZTo3:00008jT<Db<Q0000`1^8A7T@44cS0000
TmUB0000HO3F0000000000000cH400000000=9dO00004@mH8AGC`?MXXHM_LK7EM31<lVdUX`GBTm3V0000<46a0000@bOm00000000\JNIm8^m\RKm@?4h<ZNo0000
000000005<Z5U?3\0000000000008ZSQ0000000000004WjlP2R[TYESE3IT<P4n\SGcM8;3dUK9A6f4H<TI0000000098E_lX2Fh4PodNhU00000000<`;TLL:T0000
0<XD0000<P=<L0abL2V?Y??S\MoM<jib00000ik_00000000000000000000X[3hH\9BPZmfX]if\C2>dclH000000000000000000000000P>PBdSgd0000]18UP3o=
U@JV`YYT00000000TR:4XY;]A6DJ89jX000000000000000000000000<g\1`<MN\X>RQ:j`=?U@<@Q;0000m<Q2DeVd8OAB\YhHDocfXPoD52nh00000000@98M`YcD
i<<Y00000000000000000000000000000000HXK`000000000000000000000000000054Sg00000000U@MY`CjP0000000000000000d3nb8G4e0D2]4Yl>m0j:0000
0000X4\KlAM6000000000000000000000000\2Qd0000d:[adX2<<C=f0000000000000000hNMUTN8600000000000000000000\i^W00000000000000000000PcJ`
0000000000000000X6bf<Zn_00000000@1G_<=UP0[UVXhg?0JMF0000]2ba=?U^DC0G0000dLFNhHT\TLQZ00008GVWTGHah<I_8BjYDNJRPaVL4j`fdNbmPOLXa4GP
P^CMhChc9:40=@2JTcb@0000<M^A0000l]Sb0000l]cbI=Ul000044ZN@XQ<XSm[<=LE000000Af<2n]`HaH0mB10000LdhIdfi40000H:JO00001<80`L^cTFVBa4VX
0000000000000000TI2aPVOU00000000@mjKD0bL0D^YHmD3U3W<dIU7X]SS0000<i=700000000dMC6hPNE0000000088jf00000258dSD6Pe6_e=UW000000004b`M
0000\WB40000`=nkPJV4`@hLDBOlT_I@Pk@K00000000L07\00000000000000000000X:[R\>]984Kg\M;hl]cVY3c?lPo\0000X^<S@lc_Q6M@00000000T5\bI5WV
T\0La;^G0FXK]?2T0000P:8c00000000lDkO000000000000T1OVdQ@?d7;5LQXCH3^Y00000000M2==D24V<@?Th0QIlS52e@LE0000DU]TT5[QHFih0_A[DieO0000
I<h9D3_b`U2e0000XEF50000@IJk8dPY@IaU00000000Pm5f00008f;c\XA0`g\WA27lH1=j\?<]PAZM\Bk1\DHOTKjm\Kl;ddLT<lbKDS]<]5`2]63i\:e1`M8AP@@^
1=k_h2`ghbaM@6:cm=L`E?OR]@C300000000`^PG84nZ00000000@4`@4\EQ00000000<>n_\U37\X]U`XdKT_3M00000000XH>FXQd^M9oYP5a\0000000000000000
0000XNc?TWV700004@1o0000d=`kLN3@=9IFHPf`000000009@07<R>9H`ma<MHA0UkfDWfA000000000000`FRC00000000X=gc0000000000000000Y:J800000000
\b6E0000Xg6V1;`E00000000P5QTXD[30000HM6PL<RbL3]LPMkZLZ2?Pfb@<l0d]3>ld8R1M:4l0000\EC]<G4N@jjV00000000<B1g<A98<Hf_@@G9HnWU00000000
P2O[HROhU0C0Tk<[90\LY;AI0000@LWKU=UE00005?^IHScCXZe\D[5AH_f6A2CD00000000Y9?\00000000000000000000000000004QVQD@k8HaUNQ52m4hda0000
0000PMY44h:E4ARKHS<B`;jUl:eoX_^e84blE7hI000000008IQ@`i3_d::;<f9IhAm\<jU=P7>@48KF@LbIPjeFXllI=5hSY8I[dHZDHd^3Q0c4E93MQ:fOe:WCD8f\
00000000000000000000hIe6T\@j<mlN0000000000000000a?0M00000@U=0Xnhi6I?X^na00000000@5R>D:Z40000m<ME00000Ghh0000h@HbD4;:\78UL:_[X49D
XEX]TH;d55RJP06R4iOEa0A6\P@QL;l5@QBADC]_PSikTWhd\d_G4gFLL94k430e]<E>000000000000000000000000l>Pn00000000`6mY19Um00000000T2Q4TdNG
dnH2i>A@DSFn00000000876jY;]o0000lW]H]23=03>=PaN94S]\83O6XgU;5:I?]<lY0000dUD2@cKPdj<f00000000lcBK0000Pe>P4eBX00000000<bPi0000X^:R
0000000000000000L[\S000000000000000098JQ000000000000dmJT8XZB0000000000000000L3Qfh>d?0FD_<XF1@PIld\FJ000000000000L?;Q\h9=03cSdRUT
8\2iD0VMI;Q`0000@^VSXMYC0Z[T@Q7:0000\VO:U:Sh8h_?@QoN\^C40000000092V=000000000000=;mS0000TH\0DoC1A?o\0000000000000000@cKX00000000
LO[20000PYb@\8gKdcin000000000000PjFBI>i?00000000Dc@;000000000@QRDgmWA=0I0000`RPBdJkN4gagdiT<4UD>`oA500000000@3L_=0E;000000000000
l^0J0000A9Q_000000000000000000000000hB?a00000000`7lj000000000000Y7;h0000DkPU0000<gk@HInY00000000@d;:0000hhI100000000A44N1<2]Dk`N
1<i>lH\Fl>TX4_0L0000\JHmd2P:4<[OhCB?DM7>D7aN`cFNLeh8Hh8U@h;88jJSTnWgA2oS1?WJ<QcR8F>90000`VFC0000T9Jc00008JMj4M1dhSaJdf2500000000
E;8F0000dYLkL1C?<>nQTdX84V@>dZThHd?Nm<6J0000LC@>\OEW4]`^U1?n000000000000D1LJ`5S;0000\=?f9;K<000000000m?H000000000000000000000000
0000@E`Nl5=60000X6XM@F?55:E^0000`EdZ0000000000000000D[If0000LEKiHS;6HfY>lKW200000000]64Y@a3glMTSdHXT0000dF7ChBjH\4<J\I6JA0OXhcm4
0000`2h9dM?9A2KY<0@`5:fF0000dCH599AoA7n:0000hj8]000000004UIK4U]oa<GZl>J?00000000P=N`000000000000`]9400000000PYTdP9cdHBKQ4CUhe2ca
00000000PSZUX>En0000\BjfdV4UT`6n0000XO8HL1Ni4kM]@^a@LCbOlYeRHXJ0I2]G0000L:6F]4kaU3`5TGcI`_NGX?jGHC96TAJMTC<f4Km7\_T<<`XS<afI@8k4
lN6l\k^jlmgW00000000l0\R<@f`lE[QhML685^Z000000000000P_XY0000lSiH000000000000X6V^0000D6RXdX`70000\eR5d]>20000000000008:@D8G]A0000
0000dibQY4jePKV>0000\@B>D^`d4i8?0000@_h9000093Dh0000`Z=P0000<el_a4k9\F0?<^Cn0000\jQLU86hHe6@00000000i=7l0000Q9S<\=RF<N;gh;b^0000
904H0000`1HaTFD9lV>gY0h8l00YDciWX;D\T=E@DMD`dMW\H>ilXAASE>8^5><o4LcF\[dEhaeD<i:4=>QE00000000000000000000000000000000E0ll00000TjJ
00008S\M@]mT000000000000lODn0000LVREdmHo`41<Q?6MDB@\X2BSl87oHZ;Dh]a8D35i0000\ED<HF[JXNlb`VlMQ6;c=8dU`MNf0000000000000000l4jHX9[V
l?<N@?EY0o^NlB`4hDBAhNbA0<[DT?giX_lH8kiK9;XY0000i2On00000000000000000000<Sa:00008Ni0ThF1@0maU6AFPShl`:7k`W6j8ae\00000000PdZC0000
000000000]aa0000000000004[be00000000<hVC00000000L5cb00000000LbWhH:U700000000000000000000D=Ze00004lM2<>WVHaSK9=:H0000lCGU00000000
0000000000000000000000000000000000000000000000000000@<BNTd29leU<U=>eXOhn4ogg\>14H[B>Tgl:00000000l_kc0000D2@Dloiie57;@AhZ0000<10R
XIVZ00000000000000000000h;n`000000000He6HVVS000047d^0000000000000000000000000000000000000000dN@T00000000T=J@XnD>000000000000`<CG
DcWS0000d96k00000000000000000_7JdZ@800000000\C9n<WiP`<U8dmY>]2aQ40G2H[W?d8@g\_hB5829m6;kQ9`e9<]_<LUV0Z[_0000000000000000dBJJdDY<
TUhZ<8e1A0@:i3ORM=3m0000`YG6h<A5TOO7<cn\Y=]dPaGdhDKPXljWA8ki=9Nh0000P7X]d3g90000P1ab0000000000004n8Z0000PMiB0000000000009>Zo0000
m2150oJ10000000000000000000054fT]>9fP_KX45X600000000HOH><`:kDb>O8NK<M63Y`Hei5<nT0000L<iGY1CB0000e7g40000000000000000000000000000
00004@X`8Db>00000000TA[S0000000000000000@RNo02U?47b8X9j0LFXXhBEn0SLk<Ua3Xm^oX?dJD0OaHYQlhPO0U1n7i;MC==@N4E5[XEO;@XT1l9780LmB8dd@
LgL@];@2U>P=@1MI42oh\8\O0NILDh3a0000PmfglaW5Teg@lGMZDl1TX9VdDIb<a:mN@bbh0000lLAh0000TYZU0000dH27P^_\PbNjTJcMPYU20000000000000000
L?3MPFJj000000000000@Td?000000000ln;0000000000000000000000008IoGhJm_00000000000000000000P>1D4CRLI:;D00004_6dHDI9000000000U;F4Y=I
00000000hiAgE:Pe00000000lia3000000000000lTn>T>KPD9U\dJ0`LJa90000P:=@000058O1TV81`16K000000000000000000000000d<=HHB=aHGoehZ1C\i\?
0000000000000000\CVG0FEG000000000000\O9oHKh7HUFg`bZl00000000<dI:8nPnHd?m000000000000000000mN0000h2]jd]A\P7:[@`\252cSdKcWPHVFD5]_
E=?:m=PkD:1g0K_S0000m?m^000000000000\`?iPKO?00004^2F0000d>nBY?Z\00000000P@co]=1i0000dW?U000000000000<ILI0000@O@eI2B0a0I8XLD64Tio
<VicTD6_X13PhHPchO<50@Y9T[Ygd_E`daI2M4>YE95Ni13000000000h8Wc0000Hgb?@3YITH^kD^m]00004E\^dO?f0000000009>OH;bPi>W00000000000000000
4@lAL;gj00000000000081]<PW5[00000000\A6T8IA883SX0000\TI]0000000000000000H>DnXBYdPD[\8JGTi2GP0000l6d:84kB8VfP00000000000000000000
0000000000000000dI@L`YO:H3RDPMU4a>eI07oi<eEW0000HXiCH0V>D2Xd8JaJ`PAGXQ4A0`Ib=<0SPRhl`^\Em<TM00000hCf00004mWP0000=@Jn00000000i:YG
0000H;9R4=?MXX6:0000hC=Pl41U@RM[h^Ae0000U3PL00000000T=J0@7kSlC`IlV^3<]Cg0000<iJ5XXg1H4:Vd2=CXB<V`Kdn00000000DQ4`00000000HAam0000
0000<OI3Pd>QTc1o000000000000<CIm028L0000PVG30000000000004JKHL:Q@L^iNQ=04XWBg0000`59n000000000000000000000000Q0mS09?STY=X00000000
\89iT3Ol\FJMXU>2A5RlP@A;DKf3\V48Ta[N8bmGToaMQ?kT00000000DQNQ0000lS7[=<Lj0Zo_00000000DaIo4HcjX[`00000@F3XDVoIdY3R4XPj0L]P4aCGi;CJ
0000X>lc]:0d0000L3\S<`CTXoEQL`Kf`PFML_j`I1F100000000XNi9XVcH0000<Q;24AP_000000000L8400000000\WCTd:D@do3h9553000003;V0000H`YUlDh<
D5geh;Yn`FZVXP;h8PB>hY:@hk:BP>NB93jYD37^m=4]5=Z4000000000000PD0h84Ah4T0XlMRNlNmm`e<<HM?BH>\h`OkQ0fESM07J]2iSdSoB<J@DI45F\N4Jh;0?
i1T8\O^JXVb_M<:gT2Iel5AWT8M_dXj]DZaNHb_LlEIL54RAQ70`Q:1QDL=d\SKADY4?\`6AhfS_00000000dXVn5:cC000092`O1?eN0000\7nn@2nMI0BJ000087dm
0000TLaf0[TS<6X>8G]S00000000M8Sl00000000DYW9Tl36Q6a6]7Q6PWO=dbe\=08lm=NmHFFk4n@<HMf<D?^Y0000`U7048=JlY^6TbKa0000X=mJe3?O8KLQHZSl
0000@Fl2XWVoL2c2Hh59U2;KHLEo0000HPfO92Q`HBagT5Tk0000000000000000TW>;0000l2UbDWkSd_H900000000Lo__0000PLi300000000000000000000XFDM
d_Ro0000000000008Jd2DPie00000000000000000000X4U;P>\9\E4;X\]i93Z[<G]e000000000BF\DBFHX:HHH<DN0000]8g^000000000000hM5K00000000XS_C
=:SG000000004Hk=\XgI0aU0<7aY\kWDH4P8lZC[0000000000000000DPnh0000`PXR000000000000l>_YP=BV<ZAJ00000000Dh;Y00008QR4=?Dc0000@ON8XYAf
00000000E@V2DWe:he0o]3]80000dQ@O0000\QaRe5QF0000000000000000<7B_000000000000@1RB0000\k6U0000l7:fTVMG@eMBPc9R00000000h:ES0000<4JA
0<E=000000000000``el000001L<=5al00001?^=000000000000X2PT0000000000000000l7A8<4c]0ZfkH54oTeN40000T;h654n5=6m80000L3_DM@FK4_c`0000
T79110lZ00000000T\:aTWU2<`Bee0iB0000d6[B0efh0k^>000050gFT6f^8bUa000002We\?3jDb2PU5E4LW`jhh<H000000000000L5C6<QXc8bKm00000000h7i[
00004_0A@ZLj0^;N@k7TY5XR00008=YEi;S@00000000H?hgd7\Kh2a6dfE9U?A?a7LSX<eY8D3o0000dmYN0000000000008jS500000000000000000000=1la0000
DoGC\Qdl\Yb2`]WbTig_0000A5Am8NU@X@XQm5ZY000000000000X`gP0000D47G@Y4\000000000000X2JV\H\g8FjD0N[QE@?@h\Q@00000000000000004a4R<`iQ
Tc1ddcGSdIm0@0<^D`Qohi2Va1GBU?Qh0000L6TS00000000000000004NE:PWKL0000000000004Nl;D;4W00000000000000000000`oDW00000000@0@i00000000
0000\BJ:<hak0000L8a[hN6\8Om8Q1VLLU17M:m3M<ThA?Ca0000D7gJlBT500000000e?9AQ8Fmh;Y`8Wc?0000\BEZ<TJ\DX6FHG?T15T2M8?ke;_jPWcO00000000
0000000000000000h1UEDWlj]2TD]<3G00000000PQD<000000000@IB00000000<m9D00000000lQ2>XH4C4ha[000000000000U=fX0000000000004:YgY=1KD200
h<b>]6150000P5;m\b<eTl4@Q5Pf0000]4FR00000000D79R000000000000000014HN0000Y>:884kP000000000000P?Y14;^P\EK[0QA4U@>eX6la000000000000
0000H3dh0;6a4lc?<50K0000hTYHLYFI\dkg0000TIBoP4nLHIR=hc;5H?26`^?H41Io03Ao9<hchgS3\JLU972_0000TRi_PRYW000000000000000000000000D`bj
0000000000000000@IHb0000000000000000000000000000\mCT0000A5\2H_[n00000000000000000Go8\n]207n:Q4FnE?mR00004<0400000000@9nJ\d6n0000
0000000000000000l=^o0000a3YM0000dBVJ`U1i]6]A\3jR@=Bn000000000000Y:bD0000dURC@<@P0000hl?;00000000L=M]\l@DM8[F0000hSek@4GILMG5a=\S
d<YC0000E<@7`N<K8[F6e:Lcddgn000000000000lVXI<`E<Q1]Z0000000000000000`7efT?R88\KXXO@X0000TblC4BnJ\:bm=3oXQ0AjX><5a0FW0000`?JB`W5l
HD?;LL3=hT_i000000000?:c\7O]8SF^8b@4DB9aHeFhHQf\dSmmLJH48SBUPC9Y8IABLPQ\8_aSD]O\4U>H81fn`Wm[TVdf\]^@XdAPdlCl=11IA<R4E<]50000=>b7
00000000a5]>0000<A?U@K4jPLDC9>YC@T3e@Yhed0jZ<JAd\\fF00000UXZDa>\h<`Q0000000000000000`P6o15aZ`@76LjH80000DFLO0000XXc3h?B]`01AhahV
LalM8b;c0eg4@gKTT0\_00000000000000000000Q9mFA<YBdQOn000000000000000000000000D6bQ\8eW@HRAi7HQ00000000M2k?000000000000000000000000
00000000M?l;86djT9JR00000000PE1=0000LRPk00000000000000000000@XELQ<?kT>Y000000000000000000000lOMF]1<VH0OU0000LRR100000000h[;]0000
0eIQ0000LO4V0000@S:V0000L@91h2M<H8LOXa2Z@5kgH2\cD]Pd<i4QlS1bi;[Y9;_C9@GMP_hU00000000000000000000HIV3PDJIXO16DI<_\cdoXmHAm:N=e<iJ
0000\HB]Pojkd0PAhNT3LVN9<]l<8n5;0000PK4[m0Rg000000000000\75]82A900000000000000000[3400000000XXX2@c=WHkA]Y:>;PNFOHSf90lmJM;<?9@0U
00000BYM@Hf;Q3XGDbUJDXlZe7bB<AMM000000000000XkgBT5jKHZl_0000000000000000TLFl000000000HNC1:NO<ZXeX^l_5<[10000HJKd0000XVQP00000000
<4CX000015f6000000000000000041PK@[b<X]m7@^1Tl5ADl2Dd<E;ZPEX>8A_0]:OTY>F\0000h:7DlBk_00000000000000000000`L9mToH1000043j00000DDMM
@ZDaTo6i=2\5P;^^DcPG\h15A8Q50LJlPBQiD7i><DY`0000000000000000000000000e@4XC:@D\Fia:A>DBkR4E8\4X8<00000fAKdE=[<Z[9a9nN000000000000
M3Ob0000000000000000<b;N0000M:I3TLeTP4o24UN2U:9@m;I55?h0000000000000dJA0l:clA1hV0000DBn_PZc`P53hH5VZ000000000000P3a3hH3\00000000
HRjCdSJGD\aNM2LT0000D53Za8hB0000000000000000@L_<hG?`LIi<I<T8@IfXhMUkh9IBHZOelnBhl_[QP4Bn@i]c977c0000]1o;000000000000000000000000
000000008gPo000000000000000000000000HA>_4U3J0_BkLGIb00004\[IPA\Ti=:Q4U28<WbM@X7cdmHWU>960000HI?J00000000Y:?:H35NDE>odK_DPR6gD[mB
9?En91f[I75;0000TSi:00000000P50X4;TkPQfMlfS00000dM4j00000000D6O10000PagVX;jb0000@LW@0000hQi:00000000`?>lH?__HLIXDiM75;ZT0000HlBL
]2U:00000000h::UhP9d0000D\Ei5<<M0000Dh[iDk2jE5b>e>ic0000`aO@XXFJTnk`hWZDA=o[0000000000000000i5;g<ca100000000H1`DH55MXHGG0000dIdj
0000`g6@00008J`O0000LJm9TcYB`:TT0000XWN6000000000000Y1UhDaW`1=c[0000Q>\dX=V\0000]7[9hbk>\e:NE<PfX0`IDa6UD`fZ<E]V@E7_H8W6<TnM13[0
Lbg@Q7m2DUSgPNd]Q0WQE8>l00008:f@<1<<\?V_4F<g@VBKdZTSPV;C8ijoXCeGM1@T\Dk4TQ6000000000000000000000000000000000XlkOTm4^U8;H00000000
PG`VT1eF0000TTKA0000m:G80000000000000000`0eC00000000P5_X0000`LL20000M4`_00000000hWco`X3;@L2ldXn>@\7k`K6U8PP;<^Tj0000LcSa0000d;]a
00000000Dc>400004XWOD5^P=?a4hf`<i;lTU<_Z0000dLjPL4eXHCak0000430;h@Za8W;=LhA2<nLl8dji8P<MH819P]WWY1oYhDeZLLM<DNDb18YBh090E:Gn5<CO
hUSD8X8Ri7Gf00000000hjc:XACY000000000000dGLGd1HSLX`ST6508DanD=`@HHgZ@Lb<PbT^T9>`m?SK`[ng@RN`@JZ]D`H4Lln[E?nKA:0F00000000hS^;0000
0000000000000000]40L00000000000000000000lneZ0000XK0F0000000000000000l5`^00000000\VIT0000<6[5000000000000000000000000M@Mn00000000
000000000000000000000000hA4W\KZm8P_jhd>5`CPE000000000000LQ]o0hGGToGYh_^;m;YjPL=I=14X00000000000000000000@_`U0000PITN<Y3@@1Fchdm<
DV?6He0NXd[J<0jhX2ML8LA\\_96d>BQ@`Ym4HKD@c50`LUkTfM288VM`@XCi2Kg0000000000000000000000000000D6A@00000l4h000000000000000000000000
0000lCdQTc=e42f>`H^F8IUTl1Yi\NP50Bc`HbO_\m;Ye1ELm2UXa2Z?I6X@U:MV00000000000000000000l4Rf000000000000=0P20000000000004RJUa0MZ0000
000000000000To:8000000000000000086K100004GCK0000\TZCLWo@=5:KE<RL00000000@G0WdVWO0000000000000000000000000000dEZf00000000\OZ5LUOW
00000000000000000000000000000000P0Xj0000000000000000U5nW0000DHjchO<B0000000000000000DZ@K`Rm=0000\5n`DFI1@c8J0000000000000000T:3@
l=71XoZO0000P`nW0000X9lc<KC:daM[l71<U:lOI?56000000000000i>:D0000000000008UlA0000000000000000000055_`0000HK6:00000000000000000000
0000TR3h0eI200000000H=_=0000e>m_0000TABD00000000<3aC0000hQdA0R42leS=a><W00000000lB3IDJLlH;71hCR:M4=8T<7E]<3_00000000932d0000`P@A
dWgCX_O90jZk0n9Fm?g4000000000000XP3Z0000000047Nm87TjPMQfPQZ1T^Zn`e\@DFffdU5BHiMQ`1Oc]2E\0G>H000005bgL_Vm0000000000000000l2j]`QS:
00000000`e4oX4WjP<i5HJ2VTFbN8WP<000000000000T6<>h6ie0000000000004EEhP?1?4V3jH5@6db1hHoKaP4Z5h=h0PaF:a9>`e4;>00000000000000000000
0000000000009;3c00000000<a2Jdfl20000P8Ml0000XkfR000000009>V4X3N>A65IDIEiI6>o@Jc]l[WT0000XofM@;Wd00000000000000000000XGUe00000000
HFbZ000000000000Tl1b<2ffP>:TlJ2c000000000000000000004H]4LSfohWB^db3mdTaAH<8i\C8kHmGFQ<oe0000HRi?0000000000000000I:]Le<KGDR9:`=h\
`biJ8U]adf\bDn?@0000Y6YH0000`ic_DUb@000000000000P>HIL\H9H_Mc00005@5\00000000a3k?000000000000PNlM8V_R0000Q6jb0000dMJZld_X0000E>Rb
000000000][B0000DEGFL;cMLWEO0000000000000HkS0000DG@G0000dXYA000000000000A:^c000000000000d@Ao00000000h>_<P3f6i?=100000000T6d0d27F
0l93difoa4F`0000LBA>8FV5000000008YIQ8E<HXGa4LM_5E?1dP2cdToQ5000000000000DE^iP4SJhF9Th3^b0000E;H]00000000D31M00000000h<eF00000000
8T`ci;gkdEl9PXeglj\GPCD]4AP6LgBP0000000000000000I;^k0000PLn`0000P>RK0000PAAC8Kfdd51gHi=Kh27h0000000000000000@3afl_\=E2OQ00000000
00004Z;89>V@0000LULl00000000Q<0_00000000P@ca<ao10BflL0Ub`H?:0000h?;^XBgOH55\42b3`@AIDPdU0\LFTilU00008Bb7deL_Q53=0000000000000000
\]`Q<@_UTS\_\>>j0000P1MY0N]=D?0E00000000I?7mm8?SL2Ee<32j0000000000000000486fhT8ZT9`_TV7^<X>1Y@RE=5U60000a<@m00000000<73Uh;g:0000
00000000lHQ10000000000000000Q2PJXjA^A=lRTO^h0000=5im0000TV1?0000a@AV0000ljaPd02l000000008oFk46^I0000XC^>LF^C0000000000000000HLIK
lXD60000@cg_0000000000000000000000000000000000008DRSdTPHM;?<0C=G\D2@X[SY000000000000<cZhTB0QPCf@Lan600000000@WPjDFj60000Y266@A12
d1aFd6F00000HZ?h0H[>8EEX@110X6j<HY8ee18gXHj30000DNk`DZm400000000@VF10000TNBJ0000lN;X`Q=Q`\M9\2N>P:hI0000DZA800000000@gDL00000000
0000Hfaf00000000@;fD\Va>000000000000PFFR8_f[0000X^Y50000a5J^00000000`492`<C7dY:g0000<m3DQ>N00000000000000000000000000000`Q=>P\d\
000000000000\6eNDCfn\3:9000000004bQJ4R[@Lj3ah]N5HMaZD[nJTeQS04@W=9[m99^^00000000l5O:PiBSL5cWH?ib0^\8\T:h@HSG<mAEDKU3Q?J?E@M>0000
0000I2A<I>UA00000000000000000000000007a;DVhJTB@ghX:b`j\[000000000000X`LBPA0@00000000E1?1XZ<`0000000081:WL^7:X_a\0000Xk3C0000Td@R
000000000000<\IFY;^YE>kIL2cT0000<`C5<87@dRUHPcaVY;5=T6WElD[MDjjf14@k0000Y92>4dB@000000008R<a000000000000@:O[9;c6TCO1I<PK00008@Da
0000PKVP8[e20000Lb9H<;XLL@Re0000h?;i0000@R<9P^8K0000<d1cdMiPlk5;00000000doa9e?H2HKeB4P3BPbc64<_[`kQTY@0d@a1`a7`PY=nA00000000Q2nJ
0000E@L]00000000000000000000<c3M0000h9JHT:eadYiXh0FDh`aY84BOTbB5\mJ>@nYmDlUFDdfc8MHV00000000dbm5E1Ghl?3`H8jVH85[a:H@00000000PP<<
0000000000000000PdgXh8fmdSJUXgSe4AjE<c2Q0000Tlm\0000<4V5Q?=@\MjC<hU=m=>Y00000000\NVKlO>B0000000000000000`Ge?DcMWlU?dl54200000000
lY>Jll[?<V_E4W4gP]JV=3Ej0000l6X14VSi00000000LOUjlfn30000U>`?0:I]0000P95o000000000000P3a;<Hid000000000000d\WG`mVXXe?gi@G>00000000
h89VX;EHhNSOleJjTk2@HTTUP\O5d_UYA?:[0000\E3lTfIgY>h^00000000000000000000T2>LHLTkT\F:0:WSPFO0LKZHT\MW00000000e<^:0000\XoT`SIV44KL
M8HDa4iaU@P_0000Q>=D0000h_9E`;@8d:NH@4G=`dZZ93>N00008_11I2Ab`=ka00004X^cE2NC00000000@fa8m>H]0000h2P^00000000XU7\0000<S8G4bS`DFPc
\@>K0000000000000000l8hX0000DU=N000000000000=5CG000000000000hQh:\?WUd2CPLGJEhQdPdO3iLSZndONK`Y?ID2J=@6Rd]3[XhG:I57OY0000h[[PDFnd
Le2\081L43<@000000008?SNP`0cT@;2]7W@A8P04UE_X8:\\geelh\]00000000PGNXl7iL<4cBHS@C<o1B0000Hh?g@;j2E;4MH0WQXcYODTDo0000DD6nL6\``Q1U
00000000\_S]`D25@n>J8onL9=`g0000DfXh0000X=PP@W9;0000XM840000PU8H=57i94j10000`3IZ0000A4bk@IoWL8CS0000i4U?HBi500000000000000000000
0000lN4=X34idL^EP\PClUSZhW[lTn^39334535RE89\m=eAi>8:05Hf0000000000000000<4kni<_B000000000000PIJZ00008QAKi=m`00000000000000000000
000000005@640000`bG<0000U74N00000000000000009;[G00000000000000009=[?000099a^PU1J00000000PdQ^E7`2TP8\PRQF\`3j0000D>U90000@D?K\0l:
@_?L000000000000A>Z<0000000000000000lXH3l@6;PCjmTAI@hG?IDGUU8Dbm4LBcPQ9VLIhK8YOXHP2M4`60I1bT55mM00000000dZK`00000000000000000000
00000000@T<:hPMG`lL=HHVcHPi0dHI]8INS0000Y;[;0000000000000000<dnP4T66db]V`:YHDVbPPe_d\fZnLH2U\;`h4H46hQ>5<nV50000D_Z300000000@GPa
XJG=dQ9oDHLXd6@ShX1S8kM90mXLHKe]M49Ri4\6L^LAl135M5YPQ:`Udn6f00000000A?3P5;h:0000X@PEHV:`U<=7DcJnA4Pg<:L381@?000000000000dB;J0000
00000000M3n;0000I2?PI>SL`g9XdRWM<C??DB]eHZNd\AS`PkF_dolg00000@YE00000000T\fO<@QF4H:jlbkcA7b`00000000DHQb0000000000008OhPLVWmhc95
00000000LLkV<d;F0000m;1n00004DjX0000P9b40000D>S]\XmSh_5N99h900000000hM]X0m`]1>L;00000000000000000000XQ[C00000000000000000000h9_F
DBhj0000TW>Fe:8nXG\m0000X:XD`?9ILCOWlPDOTk>[00000000<@EU000000000000000000000000000000000000DPWAI74c00000000000000004oj;532BQ>aS
0000P=aWDXHD000000000000LW8F0000000008@BDAece0D0M:R?07;Y4RST000000000000P5N]0000I6=J@gZEM48^=0M@000051WjhS^kD:7TL5Y<LM6a0000H3VR
X^hj000000000000I2\E0000PQ=a<43NTD;\ddFj0000\<ee0000TEb60000lSAe`4=6PVHSM4QT0000I=OE0000H;KU`N`ETK39`QmG\\CNPk91i9NV00000>2T@@2>
hkYBHP7mTUOe51U:8jY654UR4;[H0000D=0nX^[E0000Q0TSHEo^0000000000000000000000000000`eLS0C;cPS\m000000000000000000000000000000000000
00000MJBHAi?0000\c]od@^XH5QoE<DTY<_64W>Z00000000`9=kXZQdDS1<XHWXX]EN0]FCdKeT0000l0Q<XBfIlAV[T5[cHRLDE406XhiN0000H;MS`A7_]8AB0000
U7Z:5?SZ0iEK000000000000000000000000a;Uk0000a=i=000000000000\JF60000`8k`00000000000004f200000[@5\3FJ\UC?P5dkHT4G000000000000Q>J=
TBkFlUTn4MO?00004Z1j000000000000HkPAU7K;0=aehle1\Pdi8NGE00000000TPJV000087UL0000PG[S0000LhTc0000<mn300000000000000000PO;<nX1P4PF
1>B]000000000000000002lX0000000000000000ha6D<4[?0:^MH;Z\L<]d<>InDVYGa0Nh<7Hn4@?8000054GB00000000hHNoi2JV@d_5i3=Dh<^S\SYJ00000000
0000`Vd5L`?3DS2;T5Q8LaJZ00000000<:0Z8EQj00000000000000000000`l0R0h710000Hl6SXZW6HaF1E15J00000000<5mcI9Cd@Sh`0000000000000000U@3[
00004?==0000`LVi000000000000U4[DXK\400000000<;XgLNi`l[ON\L=W`lWAU1RH<XGd000000000000H0SjDDj;TKY@8L1=LiigLBaLTnld00000ef?0000H9=3
@cja0000L0XQl[bWD3[RHYR@000000000000000000008A_V000000000000dH2F000000000000i;J4X9W_00000000l<HidKa;D6P5hMNY4fHA4OIi<2JH8Ue1H_Y@
000000000000m<gU8fJ5DUPTP<HJA1=BXPJ?HRVQ@[1W000000009?@d00000000HjmB0000000000000000@a74T5aL`S6T000000000000<RC><^E=0:5^X7Wch@hl
T[;D\9FQHg^ODjWd<kNA0oQVm3An`?9jLEjgI3:HPcGaY=]L00008D`M00000000D6@h`E2]LZ]8P2`<I4U`U4Vf`;OA00000:Uh000000000000000000000000H=6U
lOb30000`1S]LJEN0000TL23l3cCd;=6lK:5D:I1P@Jg@CBbDJ^]``mUQ28@I>OD`RK30000dUCRLEZI4ZMJ\>K5`Mm_d:7K<\:2P2bbT@edXM8mH]G7La[\@;9ia8UO
00000000e:4Z000046;4XYUN000000008J6n00000000000000000000XPV800000000000000000000L<QLlgkd000000000000PYQ3T>8BQ91?L`g78O1F@YGGdYo0
00000000H:kK00008WO^HMI90000000000000000]85il8hg0jb0A4j?a8C@A<jR\Xc\8T^HT=IQPo4R0000000000004lZ5P>668>X2TID>T0EnH;;D0000@J4E0000
l1f9<I@n\l3J000000001:nb\j:U0000000000000`MO`<9:0000TFR_00000000000000000000\WIB0000Xb`C000000000000000000000000U89n0000l21Y4c:c
0000000000008PeD\Yle000000000000000043=m]<S`0000000000000000X^;>000049M000000000DKV[@`oZ00000000X_ndHH0]<1\6`GZBHO;j<jGb`n]Fe9;o
8B4GPHD500000000E2^]\^l60000XIXDhNCoM?RmLRca<\9SdF;3TGH@8cC9<TXIT=X@00000000Q6:O00000000@?`X0aT800008BeDX2bE==oI00000000DDPT0000
0000000000000000LXdWm:ld00000000000000000000I12:0d:K000000000000\V\b000000000000000000008U0V0000dK6lPaQR000050<\49ThHLiQ0000\=T?
XVEO0000`NT[@RXLPf3e0000TAHJ\<I4000000000K\Jl2WE<`Ml00000000000000000000X@kn@<FlDW`Z0000DBZi0000000000000000\AoOdX5S0000hZ?80000
000000000000@OGkm6EFdC77I0nL000000000000000000001<1:0000@:5<DI7jT:]iU8;fM1nm0000L?\60cSS00000000HSS<0000XD>[000000000000l72WdH=d
0000\i8Zh8Oih:jKE:LT0000XDSj00000@c20000LUL\M:^9]?K>a9m7<@7Td^hS0000h5@O00000000000000000000@WAf00000000dMGo00000000dYFg@@Km0000
0000H<PM4LDf00000000lJOQ00000000h6T6hcHDlEcY0000X:l1`OT;m@=`0000T1W\0000\kAm4\nVlM^[4:AI98AiY>emXGn2\bJ[0000000000000000DR28];1D
0000<2A00000i<Be0000DifU00000000DOQR0000000000008Ta2`V=;17Y_m2Cf8BDM<Oo[000000000000X?JYPFA9XI4jH^6a00000000000000000000<[^h<g5h
@U=`000000000000DN`191@j]4d[0000086Ud2GP8KnC\T95Lde]XERfM3ach]:RT]Poe4VCm4hUd7\8l_3mH@0IM?LLdYPE0000\>3eH3gJ`H>nQ32R5@@<00000000
LS<dlFQ_XiCU=:YST>[kDaRC0000H6Ne00000000000000000000L^R4000000000000D@eG46UYQ0QiU1>T00004JdY\Dfd<=BcdgEX000000000000000000000000
\68?Dc1UY78>hi>3HKI94Rd<<j_T1:S\<O?=];eIE=RH0000000000000000<Mkf0000\K8mPTVQ0000d[fEP`h`hbQ8\jklHnUC0000000000000000<CHf0000\GK6
LJi=LYMIhmW@0000`oMBT4aeHAhL8OgYPSlOI1mM00000000LZCBL\5L0000000000000000`Ea=LGIQ000000000000<4NEX8XM0abbl:1T=7E@]>UYU@UQ59l`Tj]_
000000000000]<d[@Hh:A?So00000000@ceLdg:00000@5[[4UN>L55>000000005;hj0000DmMc8`L40000000052joU7dm00000000@0<UdZ7?\J>b00000000dEDO
h2gHHT]le2YC000000000On\0000lEkXdK@f00000000hA[>Hb2_0000000000000000L5mn000000000000HU7Bd8OZD]nK00000000Tna[000000000]g600000000
00000000047_XO]U`a=d000000008X@eLA7>dk8M000000000000<Bh4TMj4T=GM00000000<C3ja=A\=4W60000P?n300000000T?HcU>GO0000<W6M000000000000
00000000\bGN00000000X_`EDj890000000000004:V:0000i<]S0PhMm?cP0000PiTZHn[f0000L=dH0000T_W\hX:R@`i]U7R]0000m>5@0000@I13m;6NL4eehD9U
0000<8R[XCY\00000000PN0o000000000000`QO_4TGS8KHOPYE7hARdd?aM8KQSDIiP0UP6T[N6l^Qg@gN>0W@4i6dZPAWfh:;[`ikGM0JT13F>Y=d`00000000<]oe
0000\2FCHldUPZ:5<\an0000LJ?``<Ge5=8GL6FM0000@_oH`PO]0Ql44d[T00000000`okAP3Xg0J;J9250h[KhD_^JE=;n0000`id[`OMm@7g8PClAD\:@@J`f8kMK
Hdo`E>EB5?C7Lco@i>Cb00000000PnPX0000D<Ce0000T]PKLb7;d=_W@I[E0000@^EG0000H`5a0000DI<m0000000053QZhJFm8[J3Lbm[HLUF5=ELi=[l5>4hLAa@
<cck1?[Ch^d_hQIch[5j000000000000XQVD<RD3a:5G00000000L^NCM2ZO000000000PSW000000004Ai500000M<Z000000000000D_e10000000001_U00000000
8D[n<DfP8Xm90000dR@NDo:d0000hFUMXJ^7Dbd?000000000000l;PblLhI@LZ7PRY74Y^T4jf0m6aNdB<:8@jG000000000000HboD00000000000000000000l0>;
l`Z700000000dlf?8EYg5?Y9lL4>000054CXM::f0000000000000000000000000000PBL?0000000000000000`E3K8]fg\<?S00000000`lb500000000X0C=PDf=
I<L7hT1[LK[f]<g:00000000`20Ad8HP0000l;5QD=TVdb5200000000PbBK<i_o9@O340oUTeQ6`Oa=8Ydf@XcAlkcPDT37e=\_00000000hdDG0000000000000000
Y1SbdGFb0000000000000000<mi\000000000000d?T\PWT<0000000000000RIj00000000@?d<0000`V5k000000008lJG9?Ij00000000dB0a@T7fT`VGPa?I0000
m@2;T1E_`MIGD^eLM5l?@HF00000lPa7h:=7dXCcXl\U00000000hQCm0000<9`mH\Rh4;m>i0F:8Z4@l_1dlkbca=MM0000LGc4@BKn@M5fE026m4[R0000@5_CHM>U
h2;GPTRGl\<B=2__0c9nD\^f1>kaY>4\=>VdhVIaPZfRU;Z`000014iSe68i`52n@?H:PF4b`GCZH437X=idhLCaX:^8@JP1XQ?R@UH>@V>9\0hm4^<^<@Yn87U;@92>
@>VXLSYj@eOHDRMh13MoU4^a44n6P[d8TkJmD4=BTMKg]8EMU>1SPJ<:@KR09>RJI9Z5H9IW8:^B14hEI7a@000000008<YP0000L23X`DCbX^M@Y:h8000000000000
0000hN\c000015g70000lDZ0Xa45E5N8TU8WA1lYPP>5d0;e\Vmo0000000000000;o[<QYI000000000000@Xd<0000\9DL<e8gD9V9<c?30M`>0000T8L;0000@_6Y
U8:=X3NLP9MST4`MLaWDa;\R00000000A=A>0000`e484\XJ000000000000000000000000000000000000dS`=0000000000000000000000000000000000004SWg
0000LPk;00008I>c`c7o\dbQ`mKO00000000i<Rd00000000HaG:LS9C`RN5TM7e`U6a81IE<m^A5>8j09iCdR_lQ3JZM:LHe<Fm@Jf@TQgk00000000000045]412ac
00000000000000000000PF45hIg5HN;1LdFF000000000000000000000000lJ9c0000LbW<0000H8Pa000000000000LY@C00000000@ETm00008af2000000000000
0000TcBjH<bk0000M7fGLR>fH31j`:F1@<3180lW05a@hHM>DKUkHIbKT`e]00000000HJ9mD_68000000004ZO=00000000`9?dDn`e00000000dK3ODA>ATO_HTRn=
0[7BT0kQH60MHPZdT[m5D7jBdNJDLe6N00000000000000Id@U==XWJOQ:<C0000TY2E162o0000000000000000@8h6T4`iX<j?00004B:1T\ZR00000000l3Bk0000
Tgf]0000]=hn0000<Um><ffB0000\JCnHLNED9P=<Ud4A6oEHbo90000h]B;00004SWT00000000D^fka?X1a@DV0000DOD<0000e=YJ00000000L7mk\1PZh99?4J]3
0000X:@j0000D_G?0000Y?BnLUT\0000000000000000000000000000000000000000TF8>000000000000PEW8=@70000000000000<0IW8P7I<SAS\\kkL2EU0000
<QBm0000POh44\dHle[fe<_fi>WT0000000000000000D_d>XmL1000000000000lRdhDU[mTfTFY?9M@B:a8`Tfd9n2\?:9\K8aY@OT`2490000dLN9X`]o0000D5XC
ho<WE=Ak0000H3IfPUXlT]c1dBg=dk<M`4PR\:J?dkd<00000000<H7Bh?fSHP7^\TN\<V6M0000000000000000000000000000@^kF0000<<7Y0000000000000000
`0:90CCj@PXmTL90h_dTTbC:HcbblZ>9]<FIQ=Vb<=O1l\lPhe2LLj=Va76[Y<BMQ>AL9>U50000<jLl0000@4660000L1K^lAndPHZc`QEa0000000000004FHc@d@[
M6@k00000000HH`D@ABW<SH4T\b;ljlZ00008kSR0000000000000000HL^nliVV0000000000000000000000000000@OV\L]3h00000000`6TfHU:20000a>aG0000
000000000000@:2n8L?_HP7TdDIL`40e0000`b@C0000=51B0000m6\00000hA3Ql8[KE9DZDZJE`h?G48LF0000000000000000000000000000\]ZaX7VmTQ]bX_3]
TePR8gL`hhf_]2<JU6h3U=PJl[X3000043QY0B6[4lgOHFRl5=lj0000A:PSP;@F<?RBX:5oTQbMPXUGPZOM4;c9X4?`<NO\<@ZTI;KlP;11Y=0UQ=O`00000000D>jP
00000000lA0d83d?T<H=`XTNi24]L;kLl7K0Q<2?X:iI\ZS^`:d<LLLeI<e3M;nda0\ol>:4Y?nZ00000000000000000000Ph<^00000000TF4MXPM70WRI000053FZ
000000000000000000000000000085co8l_;hY>]=75b\<]Eh2EDd:\2DB[am?5KDP_0TSDGD65;`W]50000H2=Q000000008X>A00000000D_`=P3;;l?g;D@_68M[D
4TN8d\mNL5?_d\@;\oZa0000000000000B06d[]T4cc10000hH[b0000000000004VYndJS\0000@RdY0000000000004OFM0000Y2<V1@8P0000dYRlL3Ea04nfhOWg
TYC;lkSjT:>^\m;2E:_20000I9@j00000000DTEHX5g;<Tf50000XmeHdU@E0@RBTUKDLX@[hcU?ddDe000000000000`]b_Xa94`kjJXO4Bl1gH`4Dh@;?7U=heTLG\
0000<1;d];L_@HABY<O70000Tk?cm2[=\EBElP@g000000000000000000000000000000000000TR=I000000008L^1T`T60000P>ff000000000000X<Zc0000P\J2
0000d21ehK:J<Qa_0[Fal:cYl7T0d;VZl??ZXBPM<EF`8K`V@T=TY0?l=4Kh0000000000000000l4HdX5;^@f8mTocBdA4?8>@BHCV7dkOShMUb82g_`RK>i1eTi2:P
d04jlO`PP@`3LWaM\6o2\<2JT@eVl<F;hD0IlHPXX?Z9=;M7`@I58>d1\EXPT;`H`HR1\02S44K=`Q>UdbX68cKhi8cY<U5M0WjLh_]mT]OLa@QCLfDA000000000000
00000000I@Fc0000d@HAPKK20000h;Ln<DcYl6g60dmW000000000000e?=Oh3ZK0000hNQn0000D1RTX@aF<KT\DTOAT4]DlXjCTYKU00000000PZZLH?Wi`_4VPiEg
M7;M\3`8`58]Hi`O0IN8TSZI00000000T6GS1>e10000PET<i3B>0000h:<<\Ul4H2V[52E<<N=XTYa=8A3a0CA9H7bg@\>TXcQGDAXRhSR8E1MH000000000000U7io
<K7`8J;WE2Xa0000dBK1TNGU000000000000000000000000HZ>W\\<Ye5SP000000Lh9:L60000HBCK@\@MDgOc0000d<5iD`hKhL>K0000e<9;X<<50000a<3n0000
0000000000000000`7X7\;UZH<2]\HQP`I>QhU_80iHU90JDi;Sm@Lef000000000000d[W`T0mAhBiZ0000H3;dP4mg@oSI0000TT\YX>T>00000000000000000000
hRGAXNC6000000000000000000000000000000000000d:<cP=P@8hKi00000000lU]1L\d7l]1>i3QoDHc600000000T5ScLkZ9TD8W0000000000000000d=GYi;7V
00008Wfc`e:=e=bb0000L3\;8_7=00000000`G84XO_ehP>hL]jZQ?KV000000004DoV<3bW00000000000000000000PUI:Dbi=`C3G8CLnD72fi2XN00004`ULdL[Z
a@E^X2bSHDPe0000000000000000@WNe0000@c5I00000000L9\M0000<o8Z0A5j00000000He=0e9fb470I0EH^lMbZTb1Z987I1<0nd_5B00000000000000000000
0A8`0000PUnll\>a0000m9F7<^]m0EUOlFoX00008RB700000000Y?FI93jEl9fF0WAB05jlhA=^A=BL0000H>KmhioEa<4I00000000\GiS0Aol<[Z8PjiN00000000
hl2H=01h`N4cLZQ:`^?clOcf8Vfe4lGJ000087L4`OHchJTA@=PlM>2L8]XH<>[:0000hN?KXDFV4L68L7jUd@^3U9g:0000L3AJ000000000000lem^H_:7L=o_8o;`
I<3S000000000000000000000000000000000000I;A:0000PD;QLROXD;NO00000000000000000000dfUDL42gA<Q>0000lJZL@3Vl00000000<OoilPE^4bVA<?k2
H6nEPGMJTFSk<KIV0000dX@<4H8UDWDoI4NVH\Gl00008FiF@U=ih?BNdPH30000000000000000<6e^0000d2G@8KnPh^Fb<eHcLgNJ`jWJ=4LlXX6Sm;RYY>jP4JYW
Y@RQ00000000e<UC00000000PV`?0000I<`_000000000000P^>\dg^g<`_V0YJ5a7Uf9;L80000lBRN`XW:M5F7<<m^i?amY?l_0000hT6f000000000000HNRl0000
00000000`Zh>0000lL_e00008Y<kDQb?0000`cQ6Po;I0000@aTK0000lVOGd]YhHVHC`\]LTAV5TTRX000000000000X90h00000000h64bX9;ClH0k0000LD1^d6^l
TmIQTJnE\i<1`?a0`YY=lWdG\Xe=U3JH`Rb?Y<[C0000`GKF\f0ad8Gk0mTlT<494HdLTC3\00000000H>a1PSl@Y>=ePRoeY;EcDP?7=59n0000000000005?]Sh5Cf
DK<10000000000000000`g=l000000000000000000000000@:lQ000000000000<=O@0000DJo_00000000000000000000h1aT000000000000\_S?Pm2H0000]46>
000000000000000000004a5X`^EX8F^a00000000A>3BdG;=l>R2lV2oH;ME@Wa;D^=L0000000000000000E5k=HE:ZDLl2U5^P<fkDe5oU00000000000000000000
000053_9e;To0000@_UO00000n^ODX<Dm:;_a2DF0000@d^F0000T:mRdPbS8HiFdkZa0000d@o200000000lMY\]1_K00000000\gYQDG<S0000Q2WW\aZQdn`QT6X]
HGiJdW4FdYYb0000@M[OXLE<X^24dEJNXePd<81cdKjOlB0n@XMi]=@]A>QchbkPPh:fA=X00000Q;GI8DG\LOG`00000000Dod<84_`XQJ>`<3_4ce`liKU00000000
0000000000000000d_5100004DM0000000000000hNYVPaki\jVU000000000000<F0]d_Hj@<PELDD400000000P7BF00000000Q;DL000000000000L^[;TNZ\]:VG
X5ZgTV[K0000X09b\WYD00000000000000000000hL?n0000T50e<4AC\;Ie<1S<\VboU<K;0000TU8g@<M[P91ZhORDPNV<0CD3lgVe0nd;0000lI:BQ@QX00000000
0000000016l]lM4>0WAJ8n`900000000U07^@U\R0000<J3`T`0QHh32\AVLM4]N0000@@UO00000000M=8b00008cmS00000000000000000000L83V000000000000
P:Y\LYCJ00000000hD>2hXf@\iPm<3DD0000000000000000P^a100000000m3ZBhMIVdW7gQ4BO4lj7@:W;0000lH?F0>kXhAgBQ<hTl2mC\NnePRWnl_ebI030A7Mm
4GnjH4;Dlh2Y<k_B4lSD4XEeTY5=Q;@AQ=GPd03UH6384oU9D;f1e;[ka?VZ5@DbdR0od366H3TiLbM]160G00000000`QKflRLa0000a4nM0000TRYGT1ihXCg:@[7f
Ti78TbD30000\=n80fm`000000000000]:Hg0000`9k:0000LaYf85Pl8aM>TE:Il\hGL=6cA0CXlY7c<0bZ8gBjDGDll7k?M2g`<78_]7Wg000000000000PAd30000
00000000000000000000XK4A0000hXB1`_]C00000000LLTR0000@dAgdC[S8L<O000000004L4mTO@2]1ch00000000]?KM<0mm0000h7f?TbB>Tom;0[oX0000h6jH
XKHd0000000000000000U33D0000ldDV`>f@0000000000000000lO<O000000000000E5@[lj]i00000000TPN_0000DI5T0000i;=V\1GL4F_P0000@c3mX_c@HaXm
00008^b2`4ka000000000000H;dXlMMn1?VH00000iR=00000000X>UVdD>9XH5Q4EEIPdJHHG@f000000004U:TL3CPPNTo8j@>`lnmA?gX00000000@<O;\BZ:HFoC
534`Q3`m18IC0000000000000000Pn>b0000hIH:87o>0000LGc]HnJ1dYOD4]j3U80\M<e?9=h>4Reh000046DPhW[[000000000000d9Z68>=A`<:J0000<V<l\0]d
8VLE@C5dhOP]a47800000000hLYj@;]3hVCC0Oj>4]KGlbRL0000X=nId4^^1<WV`fnF000000000000dOiF0000T\><0000TQ>b0000<5TM0000DLEJ@2oEXO2A8TH_
4NAQTT\KHXe2`_WgI<aL@?AC\lh]HRkcL^`?A;c`000000000000E=VG0000=:Y;000000004mYj171lD3kFP4Yi=7`e=<?G000097U30000E0NZ0000hH0@0000e?@U
PV`o00000000`ZMa5:Y_Q>1h00000000=5nG0000PC_ml2IoXe7i00000000000000000000I1oGhf0OE5TVXoMj88LW8\XcL_Q:00000000a:kShLf?P?1M00000000
0000T8D7hNUk000000000000T1la000000000000DF9FDach80Na@3LQP3[h@Acg<VgDDen:d>;QD@]WTQjaHWVCh5]hLDmDhlXI11=fA3QCE4=L`mOG`;UO0;iDP@0n
HeeDi8hc]@1o00000;84000000000P@7`QC=Pe_H00000000P5nn000000000000000000000000\OKFD_ckm:i700000000h>G?4JAI@OeVhajTY7XHH0eVTUj2P:OI
hbjm000000000000hfmBi:]jl1^S0000000041Qi0000hLBUHdiBL3`^<O4oa48L`H69a@D;034;A@Em0000X4IM0000hBfB4L5A<G_eTc3a00000000<AbiT[G70000
`JLb0000<[RG0]LK0000000000008E9fHQ2N0000000000000000LjRK0000DMK100000000Dn81hW\iDX\_0000hDK_@X<U4PW6`OoN0\Dbe?_?5@Geh@\OH?5nlD:[
lMeV@S9a\52F4m34i5>`0S1J@YV4T4hl=8WJd8]0000000000000000000008Rag000007eVH;K7000000000000<XL00J0@0000DQKZdZ]n000000000000M1KR0000
d<M;0000DBZ_000000000000dbR<`1T:U3HY0000HQQAh77B`[_A00000000XElK09^jXH?g`Fc3HJ5e834Kl2TWXJl]0YSRU2RHLHX3`MgPL`Ya8@bRheSK00000000
X:j@00005?<P00000000000000004Zi5PW3JHbb8000000000000TUld0000H3dK0000T^OBL^S00000000000001:T70Iaa`0^nD_d3hGm34D:4DGkfP[U<@amlDP]j
Xma>hnaee58GH8[l0000000000000000`9ebPmgA<<B58L3Y00000000000000000000000000004E^50000llfYQ3`YlLoALFcbm4oY000000000000000000000000
hC:e`OWS0\WT]1NB0000d;Y40S3<0000E3@jLYF<`dOPTHi9Xil70C@MA3i?PKDR000000000000TWWZ00000000LN:;000000000000D^Zbl65V@i^=0000hj4KX;BQ
hAJfDNLOQ5FL\9TW<l;WA@B=8EBRhEQADT4`dK9900000000lYYIXRnMdcb2HHbC0\^XU<gI0000000000001>8RD=cc0000M61U0000XmQS00000000000098V90000
0000000000000000@SfJP<ZP0000\N010000000000000000dVPX00004HLf0000000000008CkYDV?C000003W]TfJi00000000D]GH000000000000D595l0[J0mZ:
\WVQ<d:90000P;hRd:<mhmDEe@7]hd96@LTG<f:O00000ZAl<boj45ZC\R;28eO6TI_d]6;G`<J]@UIm5;o05=;P]>^kLS6o\`ZgX;_000000000T7f2@87Yi9on0000
04;RT6oh0000000000000000<U;V47`^hUCb0000@LPHPCl4l<Mj8G?m`_Lc00000000000000000000\Z<S00000000hKBFP^7H0000`oiS000000000000000080NL
i<MiLc_m@I3?@^cNm2lY0000000040Mo0000l1OJ00000000h?=04aKbDaJHPm:D0000P7?Z8[JQ00000000h5Ll0000DY<6000000000000Y?\l0000@<aN0000lWfU
e9Be00000000M=TI000000000000lo`SPoBY\3K?l4:l0WA:17HAU8[g00000FL9LKi211c:00000000hVCRPcoL]3ba00000000000000000000e=4EXPim`RZT0000
0000`LLO0000@^UkHF24]3J8@EOM@]li0000`M15hF;]<n90e7^[00000000X[iQ0000L2^IDWZah1iHTEZT0Q]:li4mY21g\7Bm0000<RX>X<@[\R\7lfN>Y>QoLP8L
T_8d\5cHhR2[000000008F:<lbjB\h`U0000000000000000Y0PQ00000000Dh>Z000000000000Y6fI00000000\RP7dPg1H3U70000@08E0000T2X0hjIJU1cH0000
00008bfihP\5`mPT00004I`G0000TN\VXbDFXF@^8WX6E@Rc0000M<><d>V<dE3:a=mT]=JVU@BgXC890000\1YIL9<UlOF]Tf?=E6MX0000X:ile:T[00000000T63^
l0<kPnjj`H6k<AUQe<\f\62^TKZVXK[G`E2N]3;X0000000000000000000000000000000000000000<U`O`_XMPa^E\\4Be1B6A44:TKNY==7H0000HSQUL_mO0000
PPjBdINo00000000000000000000l<ImY7Nl0000<A21\4HG00000000000000004UL000004n5f000000000000dAVi00000000<?3;000000000000TBMV00000000
]4bF00000000000000000000000042>j`H>b0`7\0000PeBnd;3=PJRh00000000000000004fOX00000000P0ej`\`>0000dT^;T<d\0000@Wh;00000000L:A]DX;b
000000000000@Je=00004OCTP?I_Dd8J0000A@58lOGHL_bR8lBd0000POcWe;IM\H_fi0fa=2]g00000000m0@N0000000000000000PJP>0000dK9D00000000@okY
00000000XGN:000000000000000000000000PEig0000lHW:0000TlMN0DLa<5<he2B\0000000000000000@:nShQODdUXGTW8600000000000000000000X6gbDFY^
dP?h4[V4]>0Q0000Q:a0HQRP0000TW3W00000000XJ<^826<9?Nn<6e<Ta14<hPCQ6Zkm9?JA=Xo00000000LJn4L>QHPN[0dYHWY6jA`KYf0000lMLUI@SYlYkH0000
0000XSj`00000eUG@=;[00000000`^bT8`2L`12h0A`E@BYDPUi4h_?:Y7FE0000000000000000LX_=P[2e0000Y?@ITJbA00000000m1Z\0000dK@?000000000000
0000000083cgH5G6X<JKLWIdLihcL<Ac@]]a`Sm;U?5c@<V400000000TDDhQ:X]8Jfe\BQ0XOoBlUnO1>]000009=cR`YGjXm]FE16h40N71<D9P:P70000PHG60000
LH[10000HaA200000000000000000000h1Gn4Y0OTB600000LeEg<`aN000000004A`TTWdT00004VnEXC460000@3E90000X8cXHcnF8cE@\dZf@XI300000000E7gP
XkRMHJM^E>WHH6Dc]:[NTJFE0@GVM5E`T2m^d0_XH4bFQ7lT\P_YA:Ol<aeg000000000000lQZ?0000`=8Y<;LQH?ZHH92kl<l@`^4b4\??8`7g8eKmhE]BTTc3HiZg
02:80E>M5?XX000000000000dEiZ00000000@?5]hOEI00000000PF@m49E:0000\gdc0000d7nc0000<G\[0000000000000000@ffZ000000000000h:A9PLS[`0nX
`F@;\UQ^PbEl4dO800000000`YI3`9^Q\527000053A@0000H6nTDbACI?`G0000000000000000T:Vod?EKhF1Lh`AH\Q[4PBX]8IOo8FVj000000008QeY0000T5<[
00000Yfh\DTlhhO587nI<FRQ4_=l00000000`[[>000000000000@MS4lNH0Tb@cM5eFa=VSPFVV00000000HP3R51GXPa@7D4]R8\ng0MAf8\W0a6XU0000<QUZDU0A
hno800000000dQL3U=;>00000000000000000000Dj]M00000000PAI6000000004d4be?Lm0000000000000000H:2U0000D_ZSdUI_Hcgl000000000000HQ5HT;m0
`c760000000000000000@D^<0000X9;T00000000ho4>dh^a0000X7048BFne3gf@H`6LJTN\KAm`QHc\71ld61d86VjH^:d0000l]:aE=fdY;C;@LfklS<N@[2>0000
h7WQ0000000088K;h[i3U?Fa0000X>6I<1Y@000000000S3J000000004]<g0000LT1e00000000\oE?0000000000000000000000000000XDXHXV<>@`UeI?>fPDm`
DY:300000000@6@KY0[o00000000Xgng0000LFZ=@^AA00008M\95<:FL?XQ4UX80000TUe=0000`fAa00000000XRV`\dLe0000000000000000000000000000d]ZW
000000000000000000000000<P0Ddm5V0000000000000000LO[I4K28@5WQa4]@U9o2000000000000a6T20000X:hh`YH700000@L<0000XKin4k>@0000l8X1\JMQ
i?2B]?E;00000000000000000ie]0000PIT\000000000000P:\@0000Tbg`0000TW7YXX2oP1LYdWXU<iAO00000000HSMa00000000l:F:LkB?H6W7XKHA14WHHC0l
TFU=0GCg\RCdP@S3I<35\d5Y5>XSPCh>00000000TK>RhP=WLbENHb\jQ3Q5000000000000m:Fc0000XP8l83d3Dm[6U@G\U1I`0000000000000000lNF\P[Ve0000
lO=800000000P;RIY5chleo4P[C9d_^[a2g5X@>0d29i==hJI0=UdIZD00000000\WV^0000Pf[J0000]?QMDR<K0000PSPg4d@g0000d9g@0000872;lWTOh3\1P6EQ
HK2QQ9<A0000`bP=l]QEM6CkXmdcU=@60000`IhV@UdND[9CXA0Q8Y9U0000=;0`@]BH000000000000000000008R\cdm:T00000000E?[OPcnh00000000hSKND?W6
`Agk<G>Vm?FU0000@cdX4;[VLSZ<`fZ6U3?_0000e3kOTBih@^_7000000000000l_Uf]=6O00000000hD12i:m?0000XcT5PM\OLV2`4^_n0000dj1OU0CDm?PW0000
T@Id0000l<9MDIf?\R=:HcfnHg06Q4H>0000e4540000I?PH0000<o?[`Zd=8AJZl]Kl00000000`PVc00008Q;oHaaODP35hc;]@\7?00000000]1<h000000000000
0000D?A41@0I0000]9Mi00000000000016mbL9TG00004I`U0000h`^A92KM000000000000LUS0I0]d0000000000000000dfFX000000000eJ50000e5XDD_ZH0000
@Nb[909\hYP<00000000`iG]00000000HOo:0000lIAfh0EdX8bj000000000000ld?]0000L5f<000053R=00000000000000000000@:@PPd\nE1UP0000d72I];YX
00008QE;P3_90000hJINdF=<8QWhL\P3\Pc5TV=iA4Q900000000T91o00000000512[00008m1eP70V=;6<HUZCX38nX>mP@FR5`H0P`[2Q=6al@i]70000@10B0000
0000000000004UMb0000DTNLlWI2l^Xg00000000PRmn\_c0LG3H0000H_Z^0000H]0P0000DAEGlCj2T[gR0000LOQ=<>Wd00000000\@::00000000=?;Q00001;nF
00000000000000000000DHaV00000000hIXk]5B;l^>0000000000000000000000000\PcLTDgA\J8oLd<X0000000000000;]B0000h0^D@<Q`07=U0eRoTg5P0000
H;Ke\>UJ<1@[<m7HU6Nj00000000HYbhD;ObLH1Y\Mmn0000dS<5lG9?L_SQ@0HT90T=00000000hCJj00000000X\;C0000`Tk18PII\c_W5@820000<B==00000000
00000000e=Ed0000lVP90000`2H00000\O>\H4LdT<PX8?NSlAkl@Yk0`ZYO00000000000000000000\;\T@?`d0000@`jO000000000000@DUZ0000000000000000
`4H<0XIaA1_C0000000000000000lf@Q0000D9[4@9<DHTJ8000000000000<e9A000000000000PF51<BXHe>K0=26\`7Ffh7m^95?c000000000000h6:10000]2?B
0000000000000000000000000000000000000000D;X@@df=000008Do0000XM2ED4HWH`lM15?:X8S>dYmX\_AId6HU5?CU00000000P3[2000000000000@NX_`Gn^
000000000000LHhE0000PRLU0000000000000000000000000000h0nDTUef`l7[hdVMXN<Zi8La000000000000Pg7@00000]?A00004:D100000000lniD00000000
0000XD1MU<mg4CX6DQ3`Q>jk00000J9J8N]JHKEQ`REmHVEC4N7Udc2\<jFX<mE8Q4n]\\2VQ?fM000000000000hT26M;AUXCm]000000005=C]000000000000`Bm[
000000000000l\I?`>gih@[4h=R5Q0hPe;o<`bg4lgmm000000000000000000000000P>S;00000000I9dd00004Rk;0000TXo_h49kX?nG0Pb\H2Nm@@2`lI[SlX[l
L6V3`d;W\l`?Q2Z194\dm=^9HQe=0YIAA7N?U:@TT48[DU6F\]8fTbKN11`B1;0li>F8P4T9h=`\@X_1T1C2000000000000@85I05T]8_VH0000i39I000000000000
0000000000000YSC00000;=Ya@KjhJln8CYDPnde0000@cEfXeoJ\3dW00000000=88RM29b0000000000000000000000000000a?B_0000HP0i00000000@JYH\Yoe
A1K60000000000000000000000000000H5^f<0jMXO_7XjTNLRa88n6R12?`Q=a3000000000000d6Oj8i@E8a_S`bYV0000e?;BI63IM8]VQ<=Rm<?Y000000000n?R
000000000000\AOFlLnO\mK_0000<P_:8OBbU0`I000000000000U=Zg00000000P7M>H6;R@825XBN5`f390000000000000000PMPW0000`=CSY6:1@1590^N50000
D84ClGTZPR]OhGd300000000HRZ8LeVB@V6?@_4c00000>DBXc7^0000lG^[d:>Mi>6lDYXS<V?`0000TB`Hl5n:`;G@<GIBL\?NTmFFTWZ8Dj=nPa;a=9f8E2O30000
000000000000\ISL0000T_8X0000hTCV`XUU@6TAT:J3<FjgP\KM\5nS000000000mck0000\@MSXac]ld`D00000000LDNT0000XXb9hcadhQ`RM@Lo@lTN077j8VOf
h;<X`Qj3hMLFhaUZa2HBi;450000PTA2000000009<KS0V\B00000000HJ=10000000000000000557Y000000000000H[ko\RC2\GLji86A<a?h0000`H>T8ZDG0000
000096]2HRgE000000000?[8XZ6n00000000@[<PPEWR`j3G00004DR@00000000000000000000\[XmT=O_\GZg@o`700000000000000008H7O000000000000lQOQ
L2\V00000000D[XNT53=A46PLD6006]WXPOnTSA6@YMiTEND8:KH`6QDlL>6l`>Th^MdPeOlPG7gdl0@lX:B@`][a<bZ1@6[00000000A;9Ba@>J9;9f0A\Gm;iB\Rg9
0000HWZn00000000000000000000000000000000000000008TB]0J:8000000000000LM0VT18d0000h`MC0`ZV00000000lKX60000U8e3`HNV`JC?`S5Odj9U0000
00000000DcENA<m[00000000<ak8`g3hHH9DP6U600008@iT@7]KD:@\=;:20[OillQQ000000000000000048B^ll:h00008b7JT6?\Xj5e8Z55a20A0000<VkGE4TU
4C@b00000000=7Ii00000000569Md@Gil>KC0NYfPTTJ<Eon00000000d?@Q89N9X7l:@XfWH5MY\DhI`K=YhYY4l\1@lb^:1>CDA?mC\MBLD3IM0000M0[[<F=20000
8`Eg000000000000TZ5ld`:<0JM80000LM[mLX@Q4M:VLY_E0^LQ4d7k4liEE1>HU4<6000000009>gPL0>m<LAD<Dg3<jN4m93bP:VW`a3Z\=0_Q6>11;1bT`nfdacC
\C]100000000`10`T1l10Ecd0000lBllTT]`82[VHboY`BdM@GGRLl_iQ@4K00000000000000000000m:]4000000000000l7Z?000000000000Lij?l_24E7AX@B[7
0000h7E:dAN_lDTMP3CclQO6<J3G000000000000h8?d8Wi0dm\>L<_6HOgF\TkWTYFW00000000\g?N8Bf[0000l9`<e2DhL5fJHZbn@4ii<0^48N8dX\O^TdN:@eaB
00000000000000000000DF;m0000dCC>hYWaI2gC0000`85nlHE74]?\Da=100000000U;0H00000000`dgb00000000TA7j0000dJ[Y0P6MD9XQ985Q000000000000
0000`nm8HCcT`HDg0000@3gT`]HdU2>A0000HF<OHGX>`nKlQ<TY0000000000000000d736<EAe0dYU00001?5o8B^500000000925Y00000000HFAS<5`R00000000
0000@5\CdWR60000Y:`dlMGXTGG;lIm]Da[<4fD]93Tk0000\^`UD`>EPP=I00000000000000000000L:GgHO8R0000`jLR0000TW6Z0000T\1gP?bSY0^?]7JL0000
I9<b8kEY00000000LbXmLR;X@hD`TDL@d]\:M0O8I>^_TMo1`1=C000000004]=300008N:Y8EDnTll1XKfD00000000000000000000000000000000DXOZhB\oTG0d
dW2UlC=[0HFFTVk`<Y6OLgoIU5I81;d2E@:le@;;DL:G@ckA<>530000@9<4LAl6T9438]TPLYkWDe=f0000DYJn000000005??J000000000000000000000000X_if
U?J`\QQOLHaeX_[50000PgZU0000l=gXA05?L>O600000000000000000000XLUa00000000U<4d0000\B\MhPi;4QTR00000000000000000[ME0000P@:I00000Q^^
0000lgZgDOOATJa\00000000`[ak00000000dg<bX\i2=;KE`001A;\Fd@h\0000@]nXi3=o\fnXXk[G55A_P>k;00000000<MRe0000000000000000TJha@3LCXJQT
XQ^EXAZ64JfNLb2B000000000000HA?iXd=G0000<`7I00000000lPLO0000TAXE`=0A00000000I8NYlY64\0DM0000000000000000DZ>cD8FE00000000]8M?8Vo4
00000kegi;>OX08V@HYN<I59000000000000000000000000\nE>8F\QE1dj000000000000000000000000T5_K<iNm`WPJ<XX`0000000000000000000004`X0GGE
0K<NY=X?XIXX0000000000000000lgR?a9ULl`Lg0000]5UF000000009@IN48?>h:BOHXVD00000000000000000000M<;il;B2E43W<;:BPM_K0000000000000000
00000000@OJG0U:D0@O1PLIeM53k\\D4\]UG@e2m]3ihi5e8a;lH00008JQe\G=:PUo<00000000000000000000`]T]00000000000000000000PQ]G0X3M0000m3^C
00000000lKMG0000000000004=eC]2]700004@6b0000X]lZh6NZ00000000000000008d\1000000000000000000000000X@1^58<b0000DZP0E:CT@_;i0000TMdU
`gbo<8YK\AQJPS4_DjG292dR8Z\GLRQf<9X_P_0X]5CU\jZ[U5Kn5:=3M=W1\CBVI=fL1>DRm?c8HPI50000TdoS000000000000hAkQ0000LT_L4_Da06oXL[ZZ<II^
<39S000000005@7El6gD000000000000dSBFY5n74be:0000000000000000Pe@_0000HP][420O\A@ULR8;A<eN0000@69A0h5Y0000A9OXhnC@00000000HoHa\:9k
@;_e0000000000000000000000000000hWR^I1m3000000000000L3Yn0000000000000000DSHVljoZa0oC000000000000TG5bI@@H0000`Z@V4D\C0000DXh_m7]A
00000000]6Og000000000000hC@0000000000000E>?9000000000000@Xaj0000E9kZ00000000dKP;<TcZX1XQllV00000000000000000@;7BhDBLhK7n00000000
000000000000M??n077\@[@c\Pm3DTjX4LbX`[EJD05ePSE:0f`Z<lnK@H1Gdm@HDnO_PohSE=9OPfTn00000000P]CF00000000@JB_`^Eii?e3`O7l000000000000
00000000dkLkX;_DXZgaPa9S0000dFmF@V280000e?\`0000XA8E`ccTl^2Ta3gRD`\]4]4ga;=b00000000DJPM0000000000000000\]^X00000000dNc[00000000
000000000000Lo]gE@<:Xg2\00008_af0l3^<IZeX3T[lUcFd`A_e6U@U;GXa=]Ch?@_<4_jH>S2Hdo900000000DXLa`E^Z0B7:d5@?4Hm\d3?_M4_45=L3i>hj<7R[
L;DL@Ifa`ai6XbME@BV=Q0:H0000000000000000\XWfY?P900000000XTj=LEV_0000U9[^000046CFlWLCa187LRn\Y14H000000000000\\X<T20ml374\chHL@V6
5<ZV00000000<^0>8dCXE;8:000000000000165m00000DnT@O5KH`HB000000000000T8QRl@DF42_88Th8PWM?lg\K4mA_0000H80i000048C>m8oP0000A;V@\\53
0000d2TfhdM7`Aa1\\GUlUk[\bYdPP11Pco4E6k[1<SH00000000000000000000000000000000@BckA8QSdZT700000000`38^0@4?hR9Pa<Hn0O]o00000000DD_G
TFIHTTL_l\_5T_8J]2I[I>1;HEYU0000000000000000L=<l00000XUeP0RVXDB1H8Z8To`?]6kI8Uifli5I0000l4aX00000000000000000000<U9G@HUS`Pe_4WFn
000000004mR<Q1__h3KNhGOGY54]0000000000000FYo000096[@`dY]dC_cHLgZ00000000`L;3DPT^M3:60]5YI8SK00000000a?TM00000P[ZHnMFXXcM8aO^X_5k
XnSHY:dW00000?iS0000000001fee@3j0000d_FdPNCD000000000000HGDF000000000000XUY]dViXdXSUDhnm00000000DdfU000047NSd^>M561_00000000=8dF
@NId00004HV900000000@TOd]>MR0000000088A]0000I9HA0000XM:C9=3a@<`10000@iU60000L;>=0000Xh\C0000l6fH8LaUP2<;T4mLDR^jPk5O000000000000
<3XK00000000DAoB0000000000000000T3_M00000000i3nV0000\8U^a2VM@>0cP`^Z00000000000000000000\X[7<EB50oJo00004N2d<K=>000000000000U>ZQ
00000000000000000000\IBZXo0f0000XCTl\JG_XJgCTb=kP<<EI6_0h8fM00000000@@HQDX<3h]cDl\T9e5ge8KBa00000000lcB=000017Y;TCMB<oKKI>KcT=bC
i?RCXkk0@6?G06aH00000000000000000000e4F300004`?=<Dje@hEO000000000000@J<FA?K200000000T_HK000000000000000000000000i>XG00004kA7e?EV
TYUiU9Id\A5[\\Yd00000000P:9C000000000000`kR900004NQF00000000H2?6@f6K00000000000000008PLB=>_O0000D\o6H\JnI<aX00000000D1eW`D560000
000000008WXE00000000\Z[K0000A:ij0000L5?mTMDm0000@Vf<\]^OA1Bg00000000XOWn``=>00000000XYX9000000000000000000000000h2?[@^\R00000000
\SgM00000000`;FE8VE5lNBXTJ@_U=P5000000008[T4leo`<MSDA=6d000000000000\[HQE8eZ`Y5jI3VU000000000000\;U<@G1R`?YoH8_QT;Ma0000`Y<ChYm5
43eHe0W?e=2kl4ce00000000dQVlm2NUm;Fn00000000dCTBhD8oHG`=000003b4\6=5\855Q3Ib000000000000H3@1<dP:00000000P9R=0000@NhF0000h=:@lA_c
l=QK00000000LY6i00000000M;@Ya=f@000000000000l5WC0000000000000000<>B>Tlm:0000000000000000hEma0000<VkR000000000000D4DFPBhE0000HZNK
00000000@HVm`fZR0000<I;\P^=YhI=TQ6gEI=hY000000000000a1Zl0000lPlF0000\b5@00000000l]9d52;[0000dCcf0000000000000000000000000000HQlh
\[Aa0000L4EF0000e;B0XVcVdWbZ<H@=m0B\0000`>>VPGHNQ@?R\o4n0000PUYk00000000T5M=4?fHlACK\G=D<?494C4DT=UiHDnc\F>Ph?m>m4l:H8WE00000000
00000000P?gKM=^lDQa10000d7IK<d7X\eM4d7<7=?Fm000000000000000000000000\gWc000000008Q5[\aGC0000000000000000m>6`\[6:i5Y2000000000000
d1Q[8e5g=1edDkTV\PC5a=?j00004R?8DW<6E:Tm\62A00000000U<F70000@DJ^000000000000h@`b00004ce>00000JiW0000D74YPEbcdVl\]:@<000000000000
0000U=Wa<C7`i3iXT03C85Aj<IG:8E]klCQ==4aD000000000000<\J=0000H_dI0000hm>j0>;DLT<W4g1Tli>W0000X0]HP1:Fd6MB<`CC\amNhDWNHc5nD=IbL>Oj
Q==W00000000000007K<0000D6H00;ae8Sg@0000000000008I:k8mJj000000000000000000000jDX00000000a<hE000000000000leRGH=fg8Mg6l\ZmHK;bE2^;
Q9S]000000000000@aO08b5M00000000He^600004kVFlm0]@cFo000000000000\@Q^m?4:000000000000@620l];h000000000000<1[<DP`gXB\9\YTHX`Cb<Y^E
00000000<5Y`\[Se0000HH:20000=;T?00000000HHo90000000000004KXOD\Do0000000000000000TS@Q000000000000@0gS0000PGLX00000000He<c0000X2V0
8jC8XMFU9<NG000054H\0000hK1ii5\@m6na00000000`ZV[0000dHKnPkDJi<f\\UZMP>loL`Rl0000000000000000D9VX0000TCKS\[MYl\8j0000Y<1^a<WJlU;5
`I8S0000000000000000@SOmh447dKj^\VjiA6FFDDH<000000000000XATh000000000000<;nBXN32000000000000`:84\<G@0_054XP_LaAA00000000l<b_`H55
00000000U4PE000000000000H7?g0>^?0a6e0000m2TV00000000000000000000d4Vg0000`PeQ]2W;55R80000a5MV0000lVDA00008`R\0000dali000000000000
0000lHm=hmf50000XIj45@;\0000PkMoLQXLD9aLTN0^l;aWH]R]000000000000d<P<DA<e@am;8>YR02DEh9AhH@h;4A]HXCc0@4e98iMm0CgT0m4L55lm00000000
<2YD48BhHENU`f^J16MhToTD`5>;PKi@a0G:m=AMX_ol0000000000004:UFU9W_5?ec4dm1@PEmE<c8000008OLh^hH<haK8m6<@OC:Y2;10000TDKGHH:^`QZ[`^ZW
\5H:dF<60_<WL3GKPHP7dJh<@QZL@\a^<NJ5hYON<]FTdIE7`D]m8V_``^;n4?6hPXijh^ImLo1^<A>J`nRL8J>M`[ia0\fX0000l8NX0000h67LdL@JlF6J8McB@^W\
\Kde8`k_00008RWa@=WT0000@RU700000000HB2S0G>2HR4A4:6VhKlNL0CaL9eELSGQT`o7Tk?600000000E4HlH6:<P<ochRja00000000000000000000@bNS0000
=10kL2?jd;7`0000`dMU00009:Co0000l=W;HI6kA4L>0l;K96`gY=L?@XGV00004Y45P\IgL]dn0000hYN^A4T7A6il0000`n:X00000000000000000000I@BX0000
H`hW0000a4O400000000dS=IT6h=@3Y^@M^5dbTNa1\:\28<Q=JnE>JaXThJ\OUE1?AfP6A10FTo00004=7BDL<<A5OP00000000000000004[oK@:MUdO`o`8cI0000
00000000000000000000lIDVX[:WHUY>000008J200000000000000000000T_;W00000000A9b<0000lI88hFhfQ::TDDgm<mUZT5_aH5h<]08<d<g3LJHR`bTA]>36
8W<i00000000HIKH0000LNKJd\6QE3\dI:7B0000DOZc00000000HI:54JB38Mfj000000000000000000000000XC`oHMZ8TP5XPon^000000000000lkQ?0000h=49
4\_V<C310000`N`QP_b40000@ITkE?<e00000000TeTQlNDVl2E3000047=E4BAKhZB:000000000000L:[09:cU0C6cm;K0000000000000h7GT00000000XG:f0000
DBNM0000T^KYDb?5000000000000000000000000PHcW0:jY000000008@oQ@nf@9:If000000000000d1MkTT>\l7D<LVPK=5J<0000hE=o00000000XT\g00000000
00000000000000000A]gL6`00000H]R200000000000000000000d9nd0000T=OO`>=o@]YH@XIBd`;8P4YY4T6Ta6SB0000dSO20\1S0000T<m4XLT=@S^\`WgQH_`e
lPX5I;a>E<FU0000000083Zc00000000000000000000\7N:00000000XkYTDB]Gd32G`8RL@RBgP[^V0000HL=6XAHW0000LTm40000XgIB000000000000HL?B0000
@V0ALZN94=d0T1lQ00000000E3fe000000000000Q1dR00000000@95Gd=SFhja<L:bYhj[Q00000000\=Z800000000000000000000daOO00000Mn=`3PJ00000000
00000000@Jj2TWQj0Y\ndhE2Tkj04YYl53mgLY0C`Lk60000D4fW000000000000d3MG8l]a00000000000000000000000000000000<BRgH0fU0_U0L8Po00000000
0000I<cS00000000000000000000dW450000000000004dg4@OCL<^AKXLVDXY82m=D\dBk<LDUILPjl\G;3\RL:hGOVlU_O@`G0A4IL00000000LXVd000000000000
00000000000000000000\XZS0000PlI446B3`^AX0000I00S00000000L2NMDTPllH4eTkS^0000PL1M\gLT@<ga5<8E0000\f85LCBm4014L5E0\9Pmh;JR0J[HTM]9
@RJahYX_0E`d8Yi6d4d9Q2ma5;FMh8]>a3R_5=e\TcFZ000000000000XQEUdmP90000DM`fP@8MHOXa0PAdLW^C0000d9iS<I4N]=gWP4:9Hk\eM9XFE<GKQ?F:L[j@
00000000`21JE:9R0000PMTG0000lJI70000a5<Id;E9@WGN0000000000000000D1JE@SdWTjn_E;FA0000Y22W0l7EPRDc00000000I;X800000000I;PCTXfd0000
000000000000<>]d0000H?kY99LFY>7;00000000`;Fc00000000`MZFDe`RQ6_B`E6^D[^E@Md`l6G<E8KkA>HB00000000`2ZM<S8952Io0000097Y5:hPPJ]H<WUf
00000000m<ZGDhZ;00000000h\`N4:4k00000000<MnJ0000dFhEI>\@00000000H@AU<Og7a81L`7K[00000000000000000000000040b=A6<U0000\MGb00000000
000000000000000000000000PL9M0000XALT8QY0000000000000la`j0000PET]Xo\50000XOcNU17I\fPH0000000000000j?J00008l1<XX^90@Qg00008YcM\Y=i
lL_X=7oc0000000000000000DV4fI4\T`9T6XUdCA1Q@h@Ya0Yg\43H@\6lK<@400000X18900000000L0=n@B\`XIGPd_g<0000h9_3T<MD@G\J<`oH0000hQG<l6M0
l;8g0BLQTEge`Gk4hXDhdYKb<:Qh8]VH0000HL>_0000\^TL00000000\?h5LYVC00000000`7YP`FPl<0ni0000I3fU00000000da;108[;00000000TP9U=<@O1?A0
00000000<ciAI@:`@^:\0000HQb1l><E0000Dd;g0000H]RL0000TPK_0000000000000000000000000000XHWhlhFN000000000000<FYOH46mTfBEPPENa?<Y0000
<E\4X]MO00000000\GhP0000000000000000@JC3000000000000`\\oTDJ@00000000m6=X00004ATU<]`70NFiD:8k00000000LA^BXH7i8BcP000040GAX8d_0000
m;f]Ph0Q0000LLoc@;S7<Do7e8BV]<JKLFZeTl9]`H_:Xj59hGa\lf]:0000@=D]0]5jd1i0`ggYdhWC0000l@Mf00005?Ia@`Md00008I]P8=aHl]_jXTTdL``DDFQS
00000000000089;1LZ8n<dc@4oNP@XHd0000000000000000L?X>00000000DXE6@_^R<kh`0000\RR^h;`:0000T0W3\\c;00004DmmlFWe00000000HUfoE5\^`RVn
4LlB<TGDPVXn0000@SbGP`j6l`J>L:DKXYBl0000d8>U\PVF8hj]]1ST000000008M;T00000000`]_I00000000000000000000I;dAY<J]9=lai:TO52CXDQJaA6Ic
00000000L8O>0000000000000000d6Ld@LAP4Ko8TI8F\aYLP:CWdmS900009>=PQ@QaDEf[U;Ih00000000d;OQ06CcXQT<Hj;m434X@@E1TdBP0000H\f9=<O^TVB[
H`3<X0]:8@ao\m=;l:Wnm2RVTo=U0000HXSF0000h=1>0000<dH=D\NLlQ2_00000000<\]@4iI_000000000000L2aEhLf]0000D<dEHGDYPc>?000004I3@FQk`EY?
PSl^HW<Ae4_T000000000000<6I;I:@i0000000000000000000000000000D:m>lA2XX9o<<>5=@cFf8h9P00000000`JoE\IFWDP3i00000000LNJm00000000l;Rg
h>Go0000\7>400000000X?GZ0000\Khc0000lEf800000000TI0JlbRelaHf0000000000000000m?7a0000000000000000d329H@j\88BEY>Bi0000000000000000
m>PdTY:N\_cPH^?T000000000000000000000000\[7200000000TD?ZU2AN000014lo000081X@0000lZUO00000000i0dbT^A8<_Mmm=M8D^e=0000E>l<0000=8:X
0000000000004FCk<><fl8?m<YVa=:\S00000000@K7RlTZ4e>_C00000000hHfS12Vm0000lWUV0000`NR;0000DGdTH290HF9bU0eVe10?HR2j8XJ`e9J90000LQo?
0000d4`4`4dGD6LY0000Lg_OU>G:0]hJL5?VDBn>d<h2HOmOhcWc0000PY6A00000000l[K\lTXk0000\mBl0000@C5=0cOd8Ic[0000<Q;?00000000000000000000
0000Q1TZdJJNTkJC<gXe`7Y_TXO54@3a8]k<d6_HhQkQ000000004hbS000000000000000000008XOm000000000000@^:J0000\lo=0U]>0000000000000000Ln]a
X9O4DSHhHF]:hPHY92[g00000000DBVoDNLZ000000000000dh2IP9CH0000m=@B\<GL0\JQh_MI43:ji@XZ]0Tc00008Vb5000000000000\b0N0000P>9L@HMW0000
hn1I4Z;UPg;oXHAk0000l]dF00000000DUiK00000000HV]Ae<Af\_EnD>CZ0n0X<\B6000000000000D:dg\4FUDOQg0000`Fh70000a:\D00000000=7OD8=ZW0000
000000004MA9d8im4MdG`lD@<9H\h^53Hofk]30P00000000000000004:TC`Kd=P`BH54V5==l7HcL6E=`LXodT0000I?IF000000000000`EbTLNPZ000000000000
0000i?Gi000000000000000000000000HcG8dGBZ0000000000000]1`\S_b8HoT<lmmQ?m4dWW;X8V?HZQH4^T<<6Sb<dibT066I<Gi00008K;Gm;Hi0000d^X9@amC
TaPCU4^J000000000000X>VJ<JR[53f<DEL80000000000000000@;A=000000001?fhHHQ?hNLA000056Z;00000000D9B:000000000000PgGD1?YlLSCH`1TE\:Ao
HEgZhD4l0TYW0`NDT1GA00000000LES5PKT6hCS3`hijdXMC0NB0dB?Si=WR0000000000000000HRo;l\U><AfJLXbW8olS86ah0PB1DnT@00008I7=HfdPd<n_<7JA
dMP0<__HdnLIdOPMI0]A8U_VQ7TX=;N?H8A6l`d\0000THYA0000LUBJl9:KTKL^dZPHXh`oU0H2\BP^02_KLFYADNiL0V9U0W7;H`j[M3bS48i]d:O0`>nmQ;m_0000
LW2H0000m5hC];Sa00000000D1JRXQeJ<``j00000000Q:DM00000000lLC200000000TDVUhN1l0000@1fYl[]7dGBN<_9hlK_48KGg@R<nT8ECTg:bdD3aX68Z`^Ko
hd5c0g[A]5<lM:;ne;XJa=eP`SV2i?5Wm>FDhWHWP9F0DSf\00000000TcK>00000000@Gdo0000Y>BB49oIlM4U0000000000008F`d00000000000000000000hP\g
0000<T_0H2X:00000000\1H900000000h8T7a1QXe0o1T^B3]56M89XC4SJ7]737E;W90000M2aAXD5e`ReH1=FN000000000000000000000000000000000000l\HQ
A>ElhTMQ000000008?G000000000000000000000hi:a00000000Xc\\`e4J<5W_00000000000000000000000000005<<5A8G900000000XIGCL:g^]>QZ0000XP4e
00000000LDbN000000008G_R0000@:>0000000000000\B5A0Lj300000000000000000000000000000000D67e<LJ_L;5cHYbNT7CGLRgWLXn]`D4cH]GSXA87HjhD
a3VE8V?Q4InI0000`ClOLMSlPAh<T_Y0X_iZm2nZ8X\Nh3Wj06>A1<:[00000000000088^Jl@;LPBM=P0OIl3ZTLJXY0000Pnl@\C`>4V;4<JgN@c^^ldE>0000U26N
00000000000000004bb_Q1^C\A`eT9kH4;la0000HOlClT[[00000000lOh^HHTnE3<g00000000X?`M000000000000hJRM000000000000dJ10da0f00000000hW17
000000000000lI?h0000000000008nP300000000028c000015Vh@\mi00005;JL\AYJm;8R000000000000\^6SXPogI;7n00000000000000000000hG3:XU97dg4;
X8DH`Kd2lOCB`8mk4=cCXhM=00000000T:fcTCDOhd]BE3NVa5VX000000000000000000008]=D0000H2@LTK6`00000000000000008:UWM;_7LQFR`<f2L7G4XZIe
00000000E@OB<C;l0000@OIa0000LW:7D1mL00000000l8a1dW][\G;I0IB3000000000000XcTo4G[?8hjFPZWUH2?D00000000DN2K\`[90000PR0C\8CH00000000
I:OH0000XHOb16R:0000i>cW000000000000@Q\O000000000000HHhO0000E8YZ@BQ?<>`V\R9bA1D400000000000000000000d3jAP<`a0000`1dZ0VT:00000000
`3ba0MOK0000000000000000`Jmi0000000000000000000000000000000000000000000089ZG0000000000008I3JlC9G0000HYnL\ME8lOdWHTEb@VhWL6<hHJgZ
lL7R00000000h>9a``6[XUEN0dTn0000H7l]0000000000000000@9Wl8[Q^l_H]4;cblb>Z`>0A4bcRE=2GHoc000004AFR00000dMc000000008NOG]:2>dm[jU0[0
`XAA\YUAE;]H000000000000XW38000000000000000000000Y[l000000000000hH5B0000L6[aH;a@TmNO=71T0000\PJdH[fS000002Pi000000000I^d0000H0=T
dX[Zlf;B\P>Z`Q1;laa=Le0]i04a000000000000A2UmDObh5?<D00000000000000000000h=Wc00000000930n000000000000Q=PV00000000hT^VT<dlX1Hl4boa
XVKU00000000Q1Bod<lM0000<^gTXGKVH`1hE34n8l4N966=@LS:HQN50jcfP_bC<Z^=T=bR9<HMLPT:\bJk0000L?eg0a[l000000000000<Ve000000000dW9c4:a[
00000000`Zf_\cl793eXTCBK4[hDdeSWD6K]0000H=iC000000000QWJ000000000000@7TC8;WG`Sbb0HOW\UMUL9BWhR>J<^I1\cCKQ6V]0000000000008NNo0000
0000@D:L0000000000000>AY0000l<0@92cCXTY:462jl>oIPLV7e4MZE@460000Laj@00000000DD3=T2HQ4O:blPiZHQ3o89P^0aV`\Ej3T=P0LG=1Xdlc82U3<WGY
HoO8i:nn0000000000000000h8KhH9ZdhPX_0[Mgd=<S00000000A1I0PS6ba>^S0000Q5O>0000X<<V00000000T6GGDX]200009@JJ0000@RfkPGA@lenbP1R5\DBV
dI08dHnKI;E6\[GeD`80U4SWD5>F8SO]0000\`_70000HdSU0000XQTd00000\j<dE6ne8TJ00000000@?:U00008k4B0000<C2R0000hhgS0000lXT?h9CVT^h7`c=M
XcDkU9_6\ol?m<J900000000PJ0ULHPNDc;H]52DHJ<STVAP0000e5Q80000D1ll0000`jXX000000000000<V<00000000042Z9h4WJhU4eHgJf@GI14@5L<mcQ0000
@a5@A94C0000I>L_\BhWM@P;000000000000dWA1l3MV8FoL4VQ5Y;Dg0000@kO;0000<^G^dRIO0000\QD]<ELZ0000000000000000000083TA0<kW8IjVPJWFLYdW
PV:LHF:S0iZC0000hXkDLJJY0000D0fi\9[D4?6KD8aLHY9?DRf`hIIgDUALE6=1d0R@hU1X<UbI58>30000lEC=0000LTR700000000L2N]I4mKHG7M`6kb<:3m0000
0000PUZ70000000000000000=3Xi0>7^0000PglP<[Hj@GaBH7?>4Ono@4_0Y?iG8=iP4@4l0000LMT;H[6J`k]b\\]]4<Ek90_Mi9HY0000XK770000@Y3c0000<ZbF
00000000000000008XX?HX9R4`LTDm^[0000l@NeTZ^J41n4lcJT00000000000000000000000000000000000000004:NU4H8>Y84149_=@k=3Dl[m`AU600000000
lEmH17Je<T;9hH7[00000000TSQD0000000000000H6C00000000I:NalGnC000000000000L?o7@oDi<;0Y\>2G4K=e\^^P@fNl13h25:P;i4Y[D452Xc<gP8RhHMYl
\^aQa4EJ00008AG`X68LD<cj0K8J8XLU0000X8TY10:^00000000L8[[d<Qo0000@E?ghNHK8TGc4XC:00000000000000004?Po0000000000000000LBIIdO2T0000
00000000000000000000000000000000`IRV8naG0000000000004029@6Ye<[XD00000000e;l0000081@00000I7Cb0000000041Ll0000Lld9d6]F@4EjXOfXLV`T
\\jmY7k@9>7n00000000h77Oha2g0000HW@?0MGBm@I?0000d8JR9=B=1@W:4WOShMMCi=Tm0000e?Mo000000000000\:?9`D`o0HeV\K0RL`0>@k1ZX17kXB:Vd88=
D?0RHFJ[T`DYLEgKhO[bdOTj8\k`hcV@PZkne09D\0>M8moCdAnnX58k0BL\4S@`i;jMY=T4\A<?E>KZh9QN<CgG00000000m;iT0000dec[00000000Y<Ig00008@X2
97dI00008MfS00000000000000004A@D00004`X2`kkBLkDo0000U3]hA;H3L]H>0000Y>3N00000000Q2G`0000TahC00000000000000000000P9hm000088GW0000
P[eC000000000000i5QTDCUDlMjc8\G;d_>e\JjU44;a0000`VV2XQhFhddL@O1oe<@C\25Id:8?X:INXBd<8Q9a@c6>9=Kg0000H6Q0P96KDJJ9LeVR0000TC^H\2Sm
0000H=9ID:FR0000M:odDl5KLQSa0000PO4b00000000D>RA0000000000000000`XSdlk:20000\SMP0J6=Tl9k000014Bc<MB`0I\Whedf\CUT@bh>`ImM8A6HPKF`
\^FHdl^Y00000000@939XJS@@`h8`KdHT?a[`V\10000D4l]i;k40000000000000000Q:Ro4FHJ0000Tie;0000HdnfHPoP@UQ@m?:7h=Vf00000000lFa;P1@iTY]Y
8ak[`bZ3=;<3DOGS=<1m]<S<h<Vd1>:h1?YN8Pgc8YM\D<3?e<TDhZO[0000L=ZGP@ofTA@glPd]\RJiD`h@lc?SlU]K=>k7=?n98>FiDQDlP2][T?hEDE20\2LRL0]T
H2TI4EY14MMQdnN?53B`95Mh97nde>bUd6JU0000@1?II8=[0000000000000000@h\o0000`UFU00000000000000000000`IJ30000@GJU00004YN8DEfe\L6OT<;]
HK`IXVFfdeD^]4gi5=_hDD=:LoCC4ZIQD8akTdeKa>lH<9hWH`2n80WAD?YX00000000000000000000HG=N\i7N0000000000000000A?Hb1?kl`Vce00000000@CiE
0000hE]IP2aUdE6<T:N>0000000000000000TOed00000000`>JaHcFC0000000000004imK001_P4m3lR^B@N@d5;QQl@;^HK40P124<ZD:0000hah1000000000000
DlA2P1\_hJ8e0000000000000000P_nA96Q?<8]L5;Gg0000<=2[\fB3D:MGhAA34Fe_D5LR4Medlc\N0000i8U=`HK1000000000000H=3]TYPie3H?0000d@fQ\Q3S
00000000DUH20000000000005>VX<0JQ000000000000@5eg00000000lA]9000000000000hCQSi=_V000000000000d?bkPOc@dW\E00000000000000000KoILHEI
Tb_g0000000000000000PBO[0000000000000000DUML00000000lL\HXTgF000000000000To@Y00000000@nn@00004JUOh9J?0000000000000000l7oO4G8R0000
0?Jm000000000000dW9X0000\5lHHSMAA3KL59TM0000000000000000`WEddfeW0000DN^>T@06TIQO4UoZ4=IATCGJ``n10\VD0YDg0Tk=8J\EP\m0l]kZ0jZMPiok
`YjLI3oJY5df00000000T]>N0000]:]@8IJ@a=Q^0000<2o60>AG\b8Ol8:H0000dZkP000000000000000000004ZlAY5>R0BNAXBa00:K^00000000`Zagm2;=<Ucb
8eeVTJ^J0CQg@^J_0;LBdoI;<WcZT:FhM3WoTPaMY9c51>:PQ>nX<kVbA1fkm@R90000TJE6lPTlH`AR0JGi000000000000h8C`00004gC^0000h6EE\FBJTL`\T[Ni
T\N\TJ`10L:8]5mY9?HG00004`:ZU1E683F=\gg1DR`:T9Q`\d0AH07;lMJ4lm@Z48J_<jo3L4W\A3@6lIIRD:FJhdTeLCI2E9_QM9lVY6fX0000\P<n000000000000
00000^DSa39Y0000hTSQ000000000000P?ciX6gW`U[^`\\V`aTZX:`@A5dFA=Dh000000000000lE5kH^4<00000000P@9j@`gYQ0g^i;nR0000Q1;h000000000000
LQNAXEcDQ>n:000000000000000000000000`OA300000000Q53M0000XjNb000000000000h]348SVo4Ijd0000Q>nFd3N00N[@8GoC\S_R0000DRZcE;F\00000000
0000000000000000000000000000X^5]00001<dF0000000000000000DD@gL>Qd<0YC0[RgPa3CHd^b0gTmd8lh8=d<DQ0?Td6Oh>Tom5@;0cUk00000000HjDHE6eM
dN5_0000<aAT\@K_H[]da@>Y80M?TT4U00000Un]00000000H9dC000000000000lT0L84[P12D6`KaJ`kWe0000hdae0000d6U@\JIYLH]m<L@:`JCKDLg8HBoLhW8c
00000000000000008=e4000000008@6N00000000h2B?<>8^00000000000000000000LV\n00000000000000000000000000000000Q>Ko<6ZY0000000000000000
PleklH3N0000<MUV4NgJdQPW0000L1m[8ba[0000Po9=00000000XU4X\U7KlNYGI5PDe5ogi>_g`ZV>0DGmTRPQDP`Pm0K^dkTdl570`Kk<@m3h=7Vh9<HA`S5_0000
<STd4dNWU<Y00000D<E1hdL0D4I]M;oKlFJ0hh3D1<Vl00004FbC0000000000000]ZG0000000000000000DGi500004>dk00000000000000000000I<6e00008C7Q
0000000000008=>R0F1Um2_OM3<J00000000h6ek`:HR00000000000000008RYgL3=R00000000\oi=@gW9M3jkA:O9X^??0000HOgN000000000000h5j9`QcEDVbE
0000HG6U0000I6Ha00000000PQX5000000008f_800000]bB00000000Q>Aj0000000000000000E3AP\4ba0000000000000000=;:_I9:FdfNX4aDj00000000LlKl
Lb5ki5ZBa:GJ00000000000000000000H08;0hV80000000000000000P0?K00004e8D0000\CXN<841LCZDe;P100000000hd=X000000000NkFA59QI?8`00000000
8?<4XBNf0000000000000000d>Lo0000]<ga0000hSoX0000000000000000Hj=F`Ze90000000000000000l^HO0000\C^V40?h<B1<\\980000D2FS00000000L=[8
m?XLT6`A0000]78f0000l5D90000m;7J0000000000000000l<oU\DN4`_[b4mC@E6D7\OIB\j<[57K`000000000000000000008>N74a7BlgJL0Q[l`[C_X[T^dOBK
lYial\S8D?E14`@GD7dB8dgGU8XF00000000HbcD000000000000d``7Lf=Y0000\hcCm3@V0000X0^b0000D>X@PLm_0000Y>2@0000hLh<4TcE4`4j\gaO0;PQ0000
0000000000000000l9mY00000000000000000000A3l300000000<a0A000000004AcDm??>00000000M4[h00004:;f`cXW000000000000hbJG0000000000000000
<O`^0000dW@hD[aM0=b400000000dW__0000000000004F]cl1G34afaTJR1X4ZjHTSma2JALa`N0000\RBH0000hG?;l8`cDh4`00009=N@8VXa00000000deH6@GAe
8RVA0000@lPil<Z;l`9d00000000000000000000<<EJX777TF@NLPiO0UhDT\iWX[a100000000e=8800000000llZSm?ZM00000000e5kMe1M^LZ`ZP^6HDMSY\ZQW
U84I000000008R?`\<EYQ3o60000@0NU`jdj000000000VDd0000d<bRdH6W<L?R0000000000008>aY00000000L=ba41eh0e2?0000Xob30000lGG`0000H:^iP3NZ
00000000LlOm0000LT6F0000`HBk4PQ><]3]l4g:Y;fE0000X0B:@2QVX;d5\C<6U6?NE?8KT@ne0000E;BQTPR<]8800000000000000000I2Q60000Hn@d00000000
000000000000@G^8DMm88UiY0<\^<m<3=7R?0000l:E\Xc]T0000`YTW000000000000X:hYl>H<0O@=00000000000000000Zicha];00001:gc00000000TH02m>UM
DRbL00000000h92Q\]UePkI1i0e0Q>^;hZ6;000000000000e2V]0000LRQR0000a2l;00004V0S0CABH=Td8oW_0000lWmj@Uc7d1KT4GfWa6Gc1<>WlVMhd335\^UV
0000LgLn0000m81aH5OKM<fDLVJHY:LoQ8kB4<8Yh<mO@AD9<LNa0000H\be00000000<GBgHngJ4Ua@XUW?<Z3n91e:U9DB00000000dDi_000000005=b>00000000
`I0c\W>fXe4d00000000TEi=e>j5h7_5\kGG13TMi;ejh9HnM=m683]U46@3XPWVdlU8A4>E8[h10000D6L>lOYR`TfF0000000000000000m4f;0000Y3\>0000L[YU
0`d@0000L9BH00000000XUn20000PeCF<0Pl4GX38NO;DMlQa2e@DKoZ000000008d:l0000E4EcL3XVPnQD@l5c0000000000000000000000009??5A=YhE3GOhc6b
\A^_0F3K8^1b00000000000000008?EfTZGRTAW:@^JW00000000d>LKleA24j2H@e?J00000000TGlV`\?]dkTHXFO\]=Hd52=WI??_00000000HEfo\\I^0000l`DK
==mihLd=0000P\Cc00000000e0jl8;3n0000000000000000000000000000000000000000000000004GJflemHe?6>Q9l8E:F60000PBT_dLCA53Lb000000008f<5
l6^[`l?iQ?U1U06Nlc]>000000000000d97Hhf1G00000000`6R5PHh0DeKRe1?b56_dPWnUI=Bj00008jI600000000l1P10000000000000000000000000000LY6]
000000000000000082Y;DPAU0000000000000[g0dUn@A>Q3U3HgE6P:U4X_5>]cPD4;000000000000000000001>DF000000000000=?W2hdc[0000000000000000
00000000000000000000000000000<kdTJW400004`JN0000D8i6lU7jlcSL@FJC\8<[D\\b4kD>4m7ZPnAf00000000d@\?XFB2`ho_i<LXU?bE8EI?dknPU>7Y0000
0000lS`Q0000TH@gLA:^000000000000000000000000D@PR0000TEP7000000000000@QUmP>[N4Q:>00000000000000005<^F00000000H>Ui=<^j0000T3ETh<l1
Pe>_A@2e000000000000XUddM8iM0000DU>?0000000000000000000000000000I3UG000000000000@eb\\H9hHfR2]:RK000087kg000000000000T:L\\Jnki3=_
00008dUO0000`@gQ\Vj]]@@f0000TF2dHA\18;ZL4RGf\[1f4c=@0000P^1E0000000000000fcG0000A;\^0000000000000000@Eh2Xb0l@:;000000000E158`<ml
83SJ00000000PZhf00001=RT000000000000XRhKH\g=T;3MPnicU=5e00000000dSdg==G>]@XBPa]K000000000000000000000000000000000SV]X>JN8oUj8ANo
5:?d0fSD\C?Y<4>T\AKaDD3U<Von\W:CL^=8\^H_\mIeX8>f98nK0bCf`Hb5X46T00000000D>EIXZ5Y00000000XFoeX1;V\1HFH<gB`L;i0YQ=0@k`E;YI0000e6NT
000000000000LNVh<o<A44YDLon:@C4fPnSZ0000@9:80_FE00000000L=Lh000000000000L2CB49^C\W>oP;FT0MOd0000HbhM000000000000LBC_D:FZ<HVU@RF^
@YWV0c>j0eXhQ0`j9?9Y00000000hGX`0000\CI_E3D8000000000000P]Ff0000PNXi00000000@KQ78[cSHo>SDO8b`81U000052?4000000000000m5j=14e5<oAO
@NNI12Bh0000D0;SI0?TQ6O@Q=DP0000LPP^H5kU\<icL>K^XHEWHS4?XIeYlPCcX75lln:8e142M2@@a:`IL_]VTTNo8To10000Lg6d0000L]H400008U^=00000000
0000`DP000000000TBMiXHFdLLU7hRFEDd2f<1:6PcDAXJe]@Y1AA9@OL36GD8>HDYl0@[aC8H=;43^L<l6?0000XZ]I0000X]URd2Lm<Q\\00000000DN[o00000000
H58D@G^I000000000000000000009?0_0000000000000T\<X?ND0000H:bD8D^K4fLJI7i957mD0000XH@[0000=;39a?^d000000000000000000000000@ZPX0000
00000000T1Aj00000000\a]jT<>7D4=mLQEn0000TVA^000000000000H6hTTa@cl;g[8IjGdQ0_DQ_YdXF=dM61`Zo4h[hWT\V70000=0U;lXCJ0000hRDR<@g\<9Mf
LKmD4oN<000005d=I3HK000000000000hInh@__00000000000000000LmFb000000000000000000000000P7glDm=mY1:\`k`j0000lDSZ`9lO4DGN`N>R\Tl^0CZb
X^\al;oCT`ii8b\N`33^l75P@B=NP2^:DFdoQ58Wd<fgPX1ia=P>0000000000000000Ta9E00000000]=CBTUj@@E]003QM<c@PDKWJ@Xo60000000000000=AW<Pkf
HR6E00000000\f8Q`7lE000000000000]34H00000]8O0000000000000000M33flL`;1>E]U?Pc0000000000000000H`2`d`O?000000000000Xj69000000000000
XJ]cXo[I@:EGL?IO5;`]E7ZO`NX3T^M0h4dhP<QA0000000000000000lT3EdHDA5@0@00000000P@IS0000@;P20000lH;Cl`eE0000LJf4@O<i<fQ\D`Oj<h[U`lHH
8Z_0541>PMeHXC6JI5EI0000hgE40000@MQ900000000PFHV0000HJ9:00000000`4K2<<>^a@CK000000004SIG=0eh00000000T?^K`9hG076=T3>ZHIk]8C]l0Y\:
000000000000D3_WL>E70000\MkN]3Kh00000000d@fB5=J><<hmU4:F0000D]>g13Ff1>]K00000000HYXii;>1i6lHdM9eXMRX\W:LLdIS@j;54EWmTb:iTdjZ0000
@=Ee0000<NUZ`1m8<Wj1LTCC0000XSZb<L5M0V4G000000000000hDAJhRjSTbj5D=7mT2`KX^FY4l>kDE[cY4@W45;A4KMWA:C3E=O9=>hF00000000XOf3`g>NhY8L
0IPnXjkX000000008Y\HhE@=<gVS000000000000h_N;00000000l7_@h7lQ0000le09A>Uhh\260URb000000000000A7<j0000L;fU0000T4VWDWdfA@X3l`8OdaDU
TcPZ00000000l@1OM5Ci00000000\1P>00000000@Pj60000Y?>9000000000000000000000000e?9elGlf8C\C8IJMH8b:TG<E0000X93d8]X00000000000000000
00000000000000000000ha>?00000000hUVUX^5Q000000000000@2RN00000000X2G``FZJ0000000000000000000000000000lQ22L:l`00000000000000000000
00000Odbi=a?0000hid=U<4X0000l7cn0000`C`Y0000PS?d0000XJ]U4V>X0000000000004`:I00000000\_\VPHmkHa:=l=6:00000000Xd<G000000000000l7QM
<SSN00000000<?Tm00000000TX9DH06`P@nJ0000h8m8<Wn8PXgam6nC00000000LVnZ@4<W8I9054Y600008mhR000000000000000000008BAY\0K^0000]5;WE8<J
\J:j`CkfhHZWTj>lLQiSdoY>d>7200000000hdMED52eHLlO\Z11T[8<000000004KeJY?20LKn7TNGbH40KL1e602G1@P]AM<M]0000\=UC8>@\DJ4ODgD8DjS[0000
0000000000000000U3RO00000:Bl@Q[R0000dZUoe?d=HRQ[08?HY?j^00004\l`\STD0000000000000000Q8in\<mBTJ;n86UKTTe>Y7B<0000000000000000XlH6
\<Q2TV\T4]eZ00008`gE000000000000LVeo000000000000LcXfl1VR=?]80000=3T=`YoR0000000096Xd00000000@bh]XnV[0000L\MGM3UeA>G[Y;J@H7?L0000
0000<lZi4nb5hJe3\<Df\`D=000000000000@6iFHZde0000d4^M000000000000<IMKH8=;00000000M>YO0000X7`5lIh<49K4L;C`T=fKH_j28aPb41k<0beN`c8<
`HI8E5^Ba5lM57=fQ=kk0000P;IOhA>i]5GK00000000XhCJ]0WeD:4>d;Zk<G13l70><Z\W@^9E8\j`<kL_00000000h26O`8d1L[[a000000000000000000000000
00000000lmLe00008@V]568E0000m5LPLB<G00000000hW=>l][O0000000000000000000000000000d>?80000]0UYX=Y7l8UK000000000000DN9Ed<NFln1SM@Ii
4c?dhM[5E053lHLHe8M0\Z:E00000000\3D1hjbflD7S0000H@`O0000H@Ab000000000000X6DnPVTKLAXahZfB<L7]dMf3H<iZdM`0lWIPe0cT=5@K5>FkL=5DdDa_
D=\AQ>hR00000000000000000000Lb9m0000000016c=HReW0000HBmGi8K50000000000000000h<Sl`@[OhAmB\Jaj4]IbTa1CL8P6@\SjT23B4j<?@Ige4nYY=47k
e;<Z0000`B7W0000\OAXHkdj000000000B?H\G\60000dV3L000000000000XRlC\[k;0000`1AY@Cdl0000H\OFljj<TOV4m3I7000000[mT4iZlcgIl[c5HC_WU3Rk
h=8<`4gZLB=jDPBKXePB@;CQ000000004d170000XH9]P<TgTeF9PjQ61<50<gXE9@XlY;?H0000L;hB@b?L4ChU00000000000000000000XI4_dA9B<O:PX61F\:XP
dSB5PG;S@^om00000000@:ibU7VA@5lZ00000Qie00000000\bfSL:lo00000000hCW6\X0H4T>30000000082YmXEn1`K?OPdbFA4Qf1@B10000PS5ldbMnA>?`0000
hm4:loochUVF4iH9a;;U0000PC8[HWc0dfRB45=Clj8K000000000000X3@?000000000000Pf6c0000H;a8hdV9L@BVXUPo@XMW4`GNH]^aDhG70000XFTdA<o;dfMf
lfgNPLmPU=`4D>Bb0BQZE?QY`R\HThT50000l5c8@gMV\8]X000000000000000000000000LSL=0>mkPGF:LQa>0;b@00000000lVHd0000H[1F0000l^4RH>O_@Ihb
XPU;@?S4P:SSY5bR@4lf`>Y<DN`cm8lA0000h1WG0000h0aH0000lK9O194j8a<70000T2F50000PJ6a8n4ILoPFdkI[Q9>9000000000000D<S441VI0000dU\7H^NR
8A5G4m>VI8LII5hoe<Eh00000000\ac8a3S74P6di>`c000047]o00008E0=0000D8nQDPGe@VA2000000000000000000000000d=BA8?7j0000h7fgXaWT0000M;i6
0000000000000oaYT6R@X@:ddMXQhIHFe:b50000DPm>0000\3[GP9NWX7Rl9>=;000000000000000046D:a:dB0000L_oY000000000000D]>B\gfI000000000000
00000000a=nn`WS300000000U9P600000000e>OST\[X4;e_X<b000000000m;bI00000000X:h;4NS_U3;8DIkMdMVYE>TE00008KUCHA;o00000000M?h9<hOmX2jl
TfP^55aHU76=<P=i<lF>U8114KSb000000008Wgm4hIa<ZCm0XR_]:191;]T@TOQ4E0\50dP`V7LP4?<0]X<4cA@]=n5PXBAHa1m@7^a`b>?4BeN00000000`5_mPC:n
00000000]>HlH[dPA4KVT?CYhQ\@ln1h=3DN0000`Lf3``4;000000000iYL00000000@ONVXQKL<WC100000000I>O;00000000@h><0000@ZAXX1mgXK>aT[k^\W9n
0000000000000000A2jC0000l5^3LfB_X_<;8MEF0Nd3<TFd00000000000041n=0000U<9J000000000000000000000000@4j80Yj8000000000000Ho7W0000Q51k
5;KQ0000XKPL8;56U9]M00008T47000000000000TM=e0000`nXcU;4A0000i:kk0000H0Ym0000\<\:0000m>oZ00000000T:K9HAJ6584^00000000000000000000
TTn0LMhQ`UH[0000000000000000DoX70000lC>;LEe\XCZTXYS\03Ob00000?e7@W[P@:L@i=cF]?7400004D2Q0000T4@F00000000hNKd@2H@47@RDoL;Y?jm0l:9
`mKCA<n<0000000000000000H3]`@OkE@Ba>LSLULXg;4P0^000000000000M<7@00000000TG9100000000]4]2d3lVh7<C000000000000000000004hDB00000000
000000000000T=YQ00000000DU2X`?lK\Zom`mRR13?:0QGm\EnXU:iR00004<YdQ5>800000000]9m^00000L`i<RfO4SU4Lb_@PcRH8dhe0000000000000000\Omm
M5UjL06ml3ib\D]_E83;@IVoT`ePPf5;8k@A0<bEP5MkU6@P00000000h<Pe00000000m1:nDNHW0000hgf7@7U]XU@4`XbHh\_clNM8D@[b\Aa\L628T=4W<HRdHJlI
\?Ql8U[94[LY8^[Tl`G[0`Nb<SCf8eIB0hVUhXVNXd?<<iFaM35d`7[4U5M4=5i]D55l`Dh_X\m?M<6>4CWE0[gAQ:RT]<BYI<_N0aXSH6<M@>AkTTD<U0>nU0RGT^j^
`X<bi5Dc9=]7T;B`0000000080Z?=8PW0000h4LUTleOU37Y57^:HJ6J0000dK16DN@L@3J7D4lLi6RRE@9OHC;@00000000000000000000h];CI5Bi00000000dmVL
XV``0FCJ]:^W0000@JR@0000`m;E00000000000000000000h<h<<7:L0000hQb]00001@LQ<ZFT@c<_<I250000a9370H]R00000000@X7@0000000081gh`9Yf8OU]
000000000000TBO2PN3gTN7b00000000@Xh300000000HmT80000000000000000H;dJI7=B00000000l9KiPKg[<7KHa?;]0000l<a@0000L<KF0000LX:300000000
0000Dd4NT\cf00000000TZeh0a0XY?YZ00000Y5W0o=cTE<X00004m\`\UD]0000PJiJ4@l]8DjJhPH=PVJ;A51_TUDML`klDRk0PFk90000I?k900004HHd00000000
0000P9Rl0000000000000000000000000000XDI_4MZU`LBLDlk1`aoi<k24Y1WH5:f1Y<b382Ka=8`207D^Y?[a0000E0ARe3Y40000000000000000PDI0T84d`@n6
l`dQ00001>kUXHCh0000<=4g8WKb00000000E4P5000000000000000000000000<>1g<VUMP_W@\YG^4BbD00004dEG0Ikn0000HC_?0\=dHK>80000dO9<<0I5`bf_
A;M[0000=<`2000000004ch9P6;^00000000`dFYD6Y980Nj<@]dXI6?0YjBE3Ol@QRCH`1EPD5K9;m;8aB@U9I400004mF8A>A10000hVgg0QU400000000@L2F\W=T
A12P95Fk0000TN=KXg@D`mFR<@3F0000`B8A000000000000T\05h\@_H]@7PGkE<j<Q00000000T9D30000l2do0000=;O\e52O]7QK00000000TNY80A:Q\JD>a;WE
4__c@GlG9?`el8D\h^UFU54G0>N_`Ok[0000d3^ADG^o000000008U9dP^YS00000000\Dd50000=<H5dK`e0000000000000000000000000000hSoLlEK:80Mf0000
00000000000000000000]02Da4_DT9^^X7jiH@30TCLa\[f5=2>h4MQFH2FbX5:@4NbNH\TY<d^PLD;ke?ho]@G2lJUAHDU>00000000DBf2ToBA0000XH8a`j2me0LQ
P6dKD?ZW<_Jc`BG]HM\_T`=1Hb`e\2cEI58cM<<A00000000DhKEI>J14:1?hEm;0000000043nGD^2o000000008\cW0000\?N5<9@h0IbY000040Tjl29[H9MAD]G^
00000000@70`d5g[h9bU0=k=Xb8k000000000000<_>Y0000h^Sn000047`ChcQc0000d<e<LQF@<e7:`R:I0000PL1_``KY0W57<kL?dTDU00000000lfYZ00000000
0000000000000000L[V@00000000HGB9hc15`e1AlR5F0000000000000000@>D_0000P=X000000000000000000000`Plea;b10000l9]EQ=end3`M0000L7@3LEU?
8U[K00008BUah98n0000000000000000000000000000000000000000000000000000LY`R0000TWal`1:i00000000DN2>00000000=>JI0000000000000000P49P
Y6V00de:0000DV@0Ll<WI80AL9A85?f;0000000000000000@ODLdPHe@ES`4blk]3c1000000000000TYCj1:^H827500008Ndg00000000@?f80000THiR<Y5K86Cn
0000\]B\0000815P0000@5<>\NWM8@^=@cW4LeNU<0RmX3A4@ScR\j45<@a8m0lHP0L0P3Nh8aECY2Y_00000000XVYa00000000`X1ClGgoPkLI0000000000000000
0000lC;RLS>f41kbM=kSlR`I8@nX`_UD0000@II<<MU?L`m>hbCNTHln0000000000000000000000000000E0bY0000`m=QX9]5XFg=8]26I:PG5:[fXRoV00000000
0N?dHnFTdnQRE9Lai>d;00000000000000000000=12f0000]@:H000000000?[[hI1h<UL>e;<iDRHc409;@CK;LQ0l4kU`hCEaPf[h5?GK00000000\k?BXd3Y83U]
8h1K\\U]0000a73X00008@F@0N>5\W92lc2n000000000000lKRQX[@MdPHJ0CiiHhBlE7Zj=?i;0000HXLH0000000000008kc;0EFP000000000000h7];a?DTM82T
0000PPRQ00000000a@1BXB9EXAmm`aUg00000000000000000000P5HF00000000000000000000HTJK00004J59=2ja00000000ddQm8QmV13IGm>@V49W4HaLY0000
00000000A4di000000008Z8a0000\`Jl0000HoeF@=F]000000000000000000000000000000000000L<c4`@jS`M2W<XZfTc@`A2Wo000000000000e3elXLMk]4[^
00000000DMEU<R1==7[T430VhBlC00000000DT70000000000000T2328An<`O\c4[]F]5?m0F2n0000000000000000\P`GL1X0`_3>X`HP00000000\OY>00000000
djd4i7d1d5o=0000l8K_@6Khh7c51=_D00000000ld4m`SFPPae5i9W;00000000m5K>00000000XWhLd1h98GS5U8eNlFO?a=jQ0000T7ho0BXlHDC;Dj5Q0000hV5X
0000TRD@`[=AE>060000000012hh@>mB0000HG_A0000000000000000dY;kLYVR00000000`hG[H@mg\lSN0000lYjZl:c;X<3NhBI8LBdj`CYOLTP[4FLDa:VS@8\=
0000000086KKLFX60000000000008358000000000000h?>T00004Uol06VMa7Q`000000004E0LA>EN0000D;T8Q46h\1hRLQNj\]2d000000000000000000000000
Y?TYT>Tb=0;^Q<l>Y=KII@>;0000000000000000`4CI000000000000Hnc4@2l4l\C0\S41<im3D_JA8dmI`eYll4Qh00000000000000000000Q>:\00000U89L5UU
\kOe00000000@5k7I3620000000046BE0i7m0000<2:I0000D:o60000PS3d000000000000H<8GY5NJ00000000M01P\FjU000000000l^E00000000e>mn0000<XGG
Y5gW0000D27U000000000000`5eR48KQ\@Q185D^X:a>X;gPHAJAQ?_300000000PQPI0000<1gYhhMQHHnW00000000U<>chAUE0000XbJ4ldCA0000000000000000
P1NH00000000000000000000d=D2L1B]d@m;1=I00000hF6d000000000000A>?EPmfO`nmd]9JcA>`o000000000000]5DK00000000`[220000\DX:\c4F0dOkPme5
\UgDQ20[1=1<0000d8ce00000000dg7\TMa8PR`glZZj4S2XT`ll\hoC00008NN<0000T6@]000000004HC<\R^[0000DP^`0000lEiK@jId<9ofPDOI<=M6=8ln0000
`GjP0000PVa^4LO10000<RHl`]L<<l@\HnXQ00=FU6UX000000008Pe60000<:9RDcC\hYL2D:P_@0JC8A2e0OE@@Vn=P_K7l6DEPCY5d_GL<I2WE40Z000000004TUd
0000000000000\?l8cLF`oXS=>bC0000000000000000@;V400000000P?2j0>P^4MGN00000000P][\0000000000000000lG1@00000000hgT_0000@=;5\\jT\dS5
e:JM0000d3]jTl6mXeg\P8PDDICn4Oli\W>Q<mi70nRbm8o8E;g_DTM04P9GA?Zk0000PL@lX6n6LRM>PeD3000000000000T2Bo\9aX\;>Z02d?h]4D\WLU<Z_Z0000
00000000<YfM00004?4XD0<A0ej`0000d0UT8C@l4BLg00000000Q=If535B0000DO6gX_YN9?_`ddNc0000`U5]X66C<]]4000000000000000000000000H2Ac0000
0000HA\:00000000000000000000M?j@@2<fHH<ZlZPk00000000000000000000<acP0000000000000000=0:00000000000008;G200000000hCVW000000000000
4Tdn@Teg000000000000dPL0<S2I0F2APn2M1=T=4O_YhY[H00000000HNF=dQHX000008Nf47bH4L0800008R02\8lYT96[<:?HPD<a@@CiXDEY`RV3`X0a4XiND=@H
8[TClGC6@HYbP_R9DX_XX5[CX6_<0000POe5<E^Ah<14lNXRhQMGlYje`0B0@laK<ORT0000l6c]D7h_@;mb00004oQf8Rb^0000L2^h00000000h6RM<LoR0000PGFN
00000000LbK<\Fk\H]f:dgQMA3SAXUK]0000XHa9\]2T@gWM13lE53m;000000000000D_;3m4G`X>kf000000000HeJ0000<?AV4d>B1<CjA?ZAP:0nLYg<PiUP0000
@2[DDU2G0000D?iA];3T0000D_JR000048C28Q9FlSY?A:[01:`=m;Ce0000000000000058DIRKXO`FLV>H0000000000004EPV0000<^J:0000P2;jI225TeAiU==3
I9eZh9L;0?^h`F]OE22E00000000<A1U0000`UeH0000Q;kUm:l=0000P80;0000LM9R0000000000000000<UVd\Z9d0000000000000000l?_SPJKl000000000000
00000000dbToU=55<ElW`Mg^\MjSd[Ck4dj8HPbB000000000000000000004N?RlJ:O0000HY`c0000000000000000000000000000`H8400000000HM;;\PIUA@EF
0000LEBo0000h;`Z4=>E\?]d\DFFlL3N]1lii43AD5LI\D9e]5DW0>Yd96BZ@IIG<ZY@LaC00000@cP>000000000000<ZCN`Wd9d\5fPX3b4dVB0000T2XV\1Q0hG`H
deG[000000000000000000000N@4dhX]0000000000000000000000000000H0S=D:Ccd=EShV2ThWJ=\]]BhJ\aY4TE<QjQi6QV\oMXi=SS`]U[`HgLe@6L00000000
00000000M>l00000<[_60000@W1b00000000<5CU@6fih7mR`Rf6<BgallT\000000004;F50000@6?jh;3^`1mBX;JET1I9@BC7L>c`<F3fLVL4HcoX84]aQ2fXA8@m
00000000h7DN80VWH?lgXOaf4Xlkl05VhLeEQ2IK0T`F00000000000019j:0000X;Hb\dk;ToIWh2eNh5000000l9UGL9ae`EoQ\W?L0000<@d[0000000000000000
000000005?`80000HOdH0000000084gjh<Ln13MJ0000XQXW000000004\Mk0000000000000000m:Q@U@@W00000000XC[14n^=<bjZ00000000@NZ78V;Q0000l6mL
`jU^e;cE4Ge`0000DIF:dGfbd`HnL:bLP\J_PCNQ4ELGe70QHVm;\TYf@X2]0000000000000000000000000000P3HR@ROI0TXY8a_0H2dNI6J;m>K<E@Sh000043]@
<7Jf4Y<NT1dh8eWL`hN7a3K3T:VMHoCU4SXM58@Oa995Q:bh00004WeZ`O;D0000LblO0000000000001=aN000000000000PGfLP6dC00000000hOkf000000000000
<5;2PUjeHccA0000H7_V00008RRN0000@PSiM=ZF00000EA80=@<\BRZDKDlHUalHiO_A2PfXFU\l5P`A<bi`RH7X;i_lYn;<e:m\\E;<AKP0Cj^i<BA0000P:GR0000
`EIm000040XCHQndY>O_000000000000DdRXl>kI13M25?lD000000004KEn0000dEZ:@b7j000000000000\M_V0000<B97000000000000\^9bE<A<000000000000
00000000`\0c0000<iY400000000000000004CM_00000000PJ>@@:Sd`X<n000000000000TU_D<_RddUR9A2`A000000004TH8h6]9P9?3D;b3DCLD`3DTLA71DGSf
@c?Z0dX\`bHR@GV>PPQNT^La83R6<nYE125@8IcGm<YNY==iE=^]PcS7LP:P@fGC469`09Xjlk_\l<J?@dPjE;aM<?K9LnoPi>FPh9\;a>YaX?UHI?NAPO>700000000
0000XocV0000D?JQX1]k00000000m;RG4B6F@GNJL`9LDU6S4l]1m5AE00004;Ji0000lBm7d\2F00000000432`lMRC\C2c]3gB0nXAPRUdI0GT0000d?>B84Nf5<bN
Q>dGLDFhPJDKDU0f4KLlHS8TTUF2000000000000PENb00000000Q;Vm8Hfk81nR@N_O`g`JA;HQ0000`K]YM4<L00000000000000000000DaWm1?\EE1n]00000000
0000HM1E0000`587000000000000HTol0000XXgW000000000Wl\X]RhTA9^X=ddXT=5HXlMd3PYdfJJ`hVgXhhU0000000000000N?lPWND00000000M?Xg00000000
0000`5PF<IZP122ohEeO5>iQ0000X;nRXOSe0000LOS@0000T<1R0hbkM:h\000000m3A2XV0000HhKW00000000=?O@8fTZ0000L@TJ4BR94K0i\LXn4OFD\W:i4KXC
PWXl@^:;0000hIel4bEAa3WUi2QNi<UR00004D9>00000000dXTl0000lkAC8oEkPA6bhK6JPZ^XQ>7b00000000\Q8`PbdGdLm000000000]2LF000000008XKA0000
0000DDX`0000d9bD<IG1H6bA5?aFlNJ_PS5@00000>jC4N>EPTkg00000000PXR@0000<FiV@\0@D]Xea27J0000A1eHm5O`dD5?LEI^PeDA000000000000=7S20000
0000000000000000PJg60000d7ZbPMFf0000<Z070000DKQcDfUj00000000lVkoX[IPPdWFdMR:=@;ne5K\000000000iF5<Pf?LAgNhoHI00000000PCPi00000000
000000000000000000000000@N8E0000Hk6A000000008Zb_0000E:oX@WBD<ToE`[I]0000X1bA00000000h?cD4EaF`O>OXd4:T>h8XSh=0000X_DI=2bOU:<[L;XY
XIk2a5<800000000`6oL0000h`5;00000000XH8J0000LaRj0:]J00008BQO0000XGfB0000<2[40000lM?UH_0e0000XZR200000000000049@40000hhW50Uf_0000
00000d:b00000000\?MfllG6H5If0000D]Gi00000000445YX5[580GS000000000000Y;Z6M=4Q0000`B>iPI314F`2E=d<l@<G\^@bhd6400000000`1]M0000i7ha
A?4UX?mL<Ofj<n7PU1[T000000008B`\<QM7=3bE\aC955HVPOd9000000008GY\A4C@00000000PUaK000006\l0000PKlY00004SdJ1;g200000000\=j\XM5Xm4U3
00000000@1Y6LCkM8LA8@`E0D]AIhFOh4[haM5;700000000`3^nH4OATRc=HKJMDNURM>nj8A5Q0000@RmQ0000hTW[XbGjh_2H`Q:dlmlb00000000000000000000
0000PmENm=2>hI9MPF\:Q=M\<:O<@PCDDB[R8UPE0000E<G?<2@]]=bn000000000000000000000000000000000000T8NKXXYa0000@Ff9000000000000P9NJL4k3
00000000XPQmH\GI00000000`IAYDX^JI=YY00000000PEa1`bjN00004=3ML;iQ0000000000000000<7ijP=c2\[AIhkQi00000000d_700000PjL8l=WHX1^b`F[W
@@F^00000000DCGmhIM]00000000\In;hVIolL4b<_I\habnXdn0000000000000HVl=000000000000dlGh`EVFQ2Tm0000HmVl<R38m?M<000000004ECNQ9g[PUUN
DZE[000000000000990d00000000M24G00000000dXAQTK<e0N@DdZ2jD^JgLIamL6AgT?^=<F?fheHBM?lPhdmeL[\c0000P9GD0000DM9@0000000000000000H<N`
lPlM00000000Y>IV<=FBE::60000000000000ShI0>DP0000dKGN000000000000@7V\XaLo@e\l0000H<>Q86=A<7F;\>IbT^9WlG8BM5JL1@WU<3e_@KS2hUHgm9jI
00000000hNe^0000000000004[YD936]Y=k8XL9]00000000000000000000<lPI0000000000000000TKKe<7[c\OfaDi9Y0000000000000TZWhl;ea>;4\T_[l=DN
DhLgY5Y@0000hPS=0000`CJI0000\b^Xm61E0000\[<70000T^jHLaZ3lM34TWJc0000A8oeX75Bh^WO0000lZgT8@GGdeY4M2b10000Tcdc4J5MXdZ6LO]<Pj>BH3`C
<A[bP`TG<V3?4BM2U2Zo]=SJ@W22XIho0000T2oZ`3Q@00000000000047@F0000DbM8=6PS00000000000000000000L;QF00000000PHME0000dM>D46jQ0P4W@kCM
`lB6A4MLQ=JJ]?;3<0PNe?h]<d9`0OAf\C_M0=H\TMKYHMh`P]U7\Y_e0000000000004LiB00000000000000000000\_RU000000004kRoX2UKLSN`e1g=E2KA<^\n
X]W<1:k200000000Q5L@00000000000000000000L7_KHRSHL_OR`[:2076F11Y:=5>FDHbMd^RaL0dG]9mg00000000H;fg4o]M0000000089WAhXDDA;Nf96^^lB>L
a0^h8=;h0000T;bl86ITTYh;0000\cg;0000h11Ol5XUH_5\`I[818Mo00009=>50000h8JmPPF\000000000000000000000000PS;Yd<hRhXVYDb=EHeV74O6Tlnod
Q82cldI1`:G7PSWCH:H<A4CL000000000000000000000000DhYW4j]30000`:ZHP=f<l>E\DP66TY_04dfIQ0?FPDc>U2<o0T03dC]ChTAOdl9OD_>EY2N5A37I941X
9;G=a=8S];hFD=@d0000@0jA0000000054g;LT3VDO\:@j6ePn[05:ePhE7?@=a:H?E?0000`1>f@CoM<]bQm=25m0740?S_A>lTX_;NLXHTHlNBM23e00000000X3mU
000000000000PU:c`SaX0000T8?2000000000000dFNE00000000HZ:VM6?f@0_NHNVW4d5Bm9OF000000000000<>6]<24kTJBJ\1b1lcAO44m=H7Gh0o]100000000
XJ7:<`mG00004Td`e4I>0000000000000000m<7O000000000000a6e80000\M3l<Ba\e7P:00000`U<@Si\0000DC;[dI7W00000000h[6X00000000\Y2l00000000
]>XnA@7Q0000hKYY4N?:`7EN0000<;Z<8BGn@\nG0000000000008:]Y0000D^Dn5=R9lf^`00000000\=8oD]9S<QLK00[4=?AZ0dcllDol00000000@U<;00000N@<
\bQYhdjB4hmc000000000000hH_X000000000000H3bNhMid]@<mPKkE\hFgl@YQ4i?[\aD00000<af=`W2l0hB?T0kl@=X]PZNXhbCZM5\nT2l@a:]X<5P7XA=SLRRl
H54?TP\R`_LFlh27h7m8M=P_A=bMHcoee;a200000000d=7VhKWi00000000H?nW8aSY<F12D8nbA;Q31@4f00000000HUJFDA1DHd8fXAb@4YVm000000004k^T0000
dVW1<i4;0000D4NZT><VL2m5`Q[_<dK300000000HWO2`^I`0000l?K^<MXC`Z<C`h7G00000000I0i44>7K\Z[j0000a1HP000000004HJ@D]120000a>bmTCFH\Zh1
0000HdlV4SN00000l]5Ih=^<0000dLEa0000d=?\\]gGX?OnI;N3000000004\U40000000000000000d0UF\Gl7000041Uh1=9^00000000@7R80:M6hVD2Th[A@mm:
l>D4d`Q3Y4`D\11ai4:4=<^[12o813T]0000`nO7HDUk00000WHc8NL3=1iD@DPBm=QR00000^O3D^DE\cLWh37PY1IFHEg;\dR80000<oZ;000000000000D9QnhF^R
@GSTlj_hP=34X]Jn0\SY0000130^8]K^0000LX6nlYe<Ld86000000000000Hb5]0000`\kRXWDU4>3BdjhV00000000dkK[=8J6XE4iDLk?00[?8A;900000000\54N
`K8W00000000`0L[@N:KT6[nP^^?PZa<DH`Z0cY64Xi94hZMHERZ@4nA15918BBO0000liRfY4<`00004RTihQMX8c<90n6>0000\Sk]X6Jc8>86@ic?81R`\:Z]`3\F
00000000X5\S\B30000000004A=40000000000000000000000000000Db?Z0_CE00000000000000000000000000oc0000l4>lLHSY0000I>?TX`PCU<dg00000000
\>l8\EPaD[7O8]58hgX90g4dT1C]POHP00000000000000000000hXmEe?b]428WdZC98`=IM:3C<7Id<90HhNge000000000000hB>[000000000000Q<ie0000XHl@
DaFn8E_Y0hUm0000dmX\H9]SP1Tf@\felgV9lj?@9?O^=?k`@j:eA:\_000000000000I=Se0000m21Q@0YL@?b:@N;?PfIQ00004S]i=>h:000000000000]44b1;96
E<Sl0000000000000WbAX6HG@<k=<YhVE>;^000000000000000000000000\@C<DFdT@9YG00008b^L0000T`>6L;Q4U@9@000000000000T\A5Hj9ElV:9@cIZ0000
T9ZU00000000H]E?000000000000h;QlTiQGXS>2l1K=HA`30000HNEmDbca0L6D00000000D8Ig@7Qf`UYOY5cJ000000008K]000000000TL;D0[W4a?Q2X<<hdZ9;
0000000000000000000000000000000000000000\1Pee5H9lLn>HOLi@:ma00000000<B3ZDd02000000000000e=2Y@Z3\U@NgX@2N=>6WlFfU8_1BH3c^h56B0000
9@Hme4mYD4o`0000`kmkhhnGm@DGhjnB00000000@=^XdI4;e9YfI@5h00000000DYdJ0000\RO>000000000000000000000000@VW_0000000000008YP[TY[_H_:B
0dU`<TF100000000XF2O00000000000000000000Hb]o@;Sh00000000000000000000000000000000H\_E00000000L4P`00000000000000000000lYLOP_aE8cE5
hn?f]?b6DFg1a64i\W?80000000000004Y4MhIY[0000d:E0@cCe]?`S000000004LkJ0000@<N90000lgli000000000000PkF311:F0000@_[@0000i>=Y`:cK0000
\2D8h8l>0000LJmG0000L`fN000000000000dm_Y00000000H=hndf2cDEGf0000hb270000P8:;00000000@MV4LN9_0000<2Z[dQN_XoR<00000000<>^Q0000<WoW
a?La40cL`;?jh>?DE?0;0000000000000000\PWlXZjGD61SXm6^0000h4H1HMhlX1c_0000Q@9[0000LA\^0000P47;<?j28L;WHf@0DeT10`5LDS<[D73e@Z3:d:CM
<l>;0000065Ed3W:@PKPh[^1l_gg0000LJ1g0000lJn`D\UI0000000000000000T?RM000000000000dO^;E1jC48><Pa@Ea9mR0000\E4Z00000000d`9:``QE8=02
H>39Y5mgX`k9P^9n9<C[I<N800000000000000000000L\9e8C?OTETR00000000dTbSP6hl<dcLi7ka\FTWPgK@0000Tk\Q`iaC00000000]10O0RoH0000L7?3T@VN
<IEY000000000000P1EPXgSS4^bhDWemE97FM>m800004eTj`<X3<P^9lg0hHmSdh;djM>jD000000000000000000004<LW<\;1XWFd<b=:U;9Z\G6;\CT6LHCJ8NHc
`YNg4hTIDnET8@0[a3=6U3dB0000hJ;:D2JeHb>j\lkcPX5n12;m]:37lB@80000A?BP0000000000000000e?RU4P78l@;=E?;i000000008[Ljh`YJhc=2a8D<PM6:
00004j;?000000000[bHh9\2000000000000000000000000L\E]I2^m00000000Y9\N0000@fj:00000000A6??000000000000`D>l0000<\A[029MPFC9\XOGh@V@
Q=E@E3`G0000`JJdl?UX000000000000<^;100000000hEkI<TIkY6R^00000000e6:?l83JXSkn0000000000000T:P<aPo`lWg00009>oN00000000LCfT0000@W:^
lSTU<`^i1@AG0000000000008Z7_X`=j0000dAX5Xj[k00000000000000000000XQ3Bd=?2A?oM00000000000000000000Q5fM0000d6S;00008ER@00000dH2==nP
0000=3d[00000000dZ5Hdm8@00000000HQ03P>g3PUJ^@Y1O07o\lMVb4lQ=L3ej`ZdHm2S=U9^=PMoW00000000Q2DT00000KMdPEheM6d30000X=MBTN0=02R@T[?C
d^ge<nM<04l>D3G>\d3KA1nMQ:M_A>c900000000`W:U4ST203>IPF4C8KCNXYNQ8;L_T\JHl]@c0000000000000000<1d>P2`Z@FSHDGi`0000@E9W000000000000
lc`:TGP300000000000000000000`AC=@41nHaj`E5\N00000000D4E^@Ck<<RaI\[HD43WT@`a?`Y2YTbBh0_ha`2j4`;N@\OXN42R3TfF>@lYMh=V5e=9:0000XUmN
l?Zia53]A55gTAiS0000000000000000XVLR0000000000000000\B;oL90656TM0000000000000000`I7I00000000LK=K0000`AdB0000HZTA00000000lD1BP64?
P>IQDKab=1;TPaZAlLX6LFNcA5cZ160W000000000000LO0e54em9:aW00000000P[moTmZj00000bLi00000000<Pn=000000000000Tek:0000LjfGY9li00000000
000000000000HeE<hVnNHX4k\gcaTJoRHo>i0000m3h[00000000000000000000Q0480000I7IS\00=PcY_000000000000`<P3D`MYH<l[0000\]7kTV]Vl;SGP`bW
00000000<P5dPR7Ea;BE<SeR000049@E4K3_@4hM0UfOh<V<8RnldfHSQ0QIm0hbA3cUD9O]96VE49DlDQ9<@1`b@_mbP3Uie:7ZPEVo4UJ:9=Na<[iF00000000dY?o
0000h1cN00000000Lk:R93EXI?[700008X5G0000<iS`0000000000000000000000008bVk<j@^0000D8Zf0000Q>4D00000000DHO<00000000000000000000P0>_
LDQnTL2X464J000000000000L?a>0000`ZXQT=TI`_Kn930@h<NRT>gN00000lUZd1BNe?UmdT2W0000hRFj0000\ZeP9=KX0000dk3^D7\kH<4VL08cXgOChdkQY@8A
000000000000`KOeTkW0]>X5E5?H5>o68LKVDFf0a1A`000000005<MQ0000TGXL0000DZ2U\`RN00000000\TgXE<fP<FTI00000000h1nn00000000X0KM0SodM=49
000000000000l]<X000000000000X^11PEhO00000000LhNc0000dJF]85DLDUFCa=64a0KlX6<087e;0CE9HV8ShbiZ00000000000000000000<J=l\l:KH]6Ka?da
000000000000TG:90000000000000000000000000000LE950000E3a=d=Q;DC:]00009>dS0000PS6:\50@leKDA9iSLoYid3T7Pkm7L>Cg0000@4oH000000000g8\
0000Dh:3LZ<md]_<00000000Y;b[`7@i4QW;D_X39:6F0000H=LV8AjO0000m=?XH>00H\cIheGN0000P\RK0000000000004^]Xh5`:8R[]0000U;kdm?fY17E^l]69
0000@R8U5>\XTDBhL6c9\I=H0T@a@N^3`=^K0c[?0000000000000000X\ZaQ@HR<?l:l_2[XT;\\h4C00000000Pc_I4TW?U7YP\9c=00000000@7VKX8a?0000\KjA
d^ln`[KAhfW>8;I2l=>b@;jnHEj_];Y:a=Fl0000U0@`000000000000000004aB00000000m>ll00000000000000000000PGb:I6fm000000000000000000000000
0000`EB]0000000000000000dg4N00000000h5HX0MaI000000004SjN00000000A>HN0000A:;5PbFDhc>Xd8ej\>3M0000@@<n000017Ff000000004<=Y00000000
<_BSP>e:0000A1ZF0000000000000000TJYk<YRMQ;gG00000000h\L]00000000L6cf000000000000LXfK00000000PHjJdMLf00000000\H9R<5o\lbdV4d\=0000
Tli_HnbV8RAf8]<K<keTi>2d00000000H3gf0000TnlRX6^8@7S^H;VMXFY3l1Z\LT?`hYd@l5j\XPFk@aY=Y5l]i<AZi=LlDMiYHYZbP__n0000]5UX000000000000
HO0OPb=YU1A>X=4o<QV5\mLS00000000lDJR<J4X000000000000\E5J0000000000004\IQP`fEXCOL8M<8`N0KDnbFY@CWd7]\TXf40000000000004JmS\N^M0000
@eC[XQ_g<f]RPl<kHmdS0000000000004=cS\8d=Q1Db0000T;ASPI?U000000000000DoP400000000000080AN00000000`VDRQ5C9T@U30TCiLDl;`QPb]9GQ0000
0000`?Vj0d1UA5PT00000cJ<0000X;BA4[K0`0:JhcZ>4i?I569=Y>fE0000LF;d00000]ha]0Uk`_Um8c``X:gQ000000005;fiLQ_JHOWIh9bd00000000lDEd0000
00000000X<FGXG;illAbE=WC000000000000lP07lc?AL0N?`P[g8Ua[00000W^c000000000000@MhFDmQc\VVD00000000d<0h@ZmG`8<kTl`S0000000000008:]8
DFW9HAQ4000000008\DQ0000Xi0Y@KSTTI:U00000000h9\D0000000000000000H[S8XeW\0B2aY1F]=?11e@V>00000000`]<=0>dSXP]L8Yf000000000hGRY0000
M=;e8oAk0000X;e>E5gGY:Ana2hIa6S`0000<][k\KAT4a8d8BDoA2Wch1Q;\1c>0000000000000000X<9_M9T8h4R@8DXmA?_Q@Z:h00000000@<B_PNafh=CcD?TL
8igG00000000U@<F00000000<BWde?Q>0000000008gY0000E4\D4n>4e;mD00000000000000000000XUDnTXk60000lPBg0000hMPe<DLNX]8Z0000Y?L@X]S6P9D?
0000\=dT00004jPH00000000P_@^0000hYKG001lHj240000000000000000T@mX<2KRdM?JXVe:0000lb];0000<Ic=DU\Edhc_0000Tao]D5QE8Falh3j`E<IL0000
0000000000000000000000000000TFo3000000000ZHX4GmQ5:W484N15;TW@9U8dJ:\=?iV000000000?QAhg`:HEkA@EV8m63;0000D5K_T9OLL=1LT9UiX<XbHJbf
<U<j0`FC4aQ<0000`1[a000000000000000000008QBP\bdoH4gITQY=`oO`PT:2PZ`jLA?FPAR94n__DoFU<dl>@gKjH@FNU90ILWm:<TfV0000000000008=<6D]eO
8ESRLIdV@7YB\QZg8UGU00000000PAL3hH`i0000`Q1cl^aa0000\:B]00000000]5ha0000TomQTdi10000d`N600000000\OG28==J00000000XlFfDKReX^f[L5fe
E>a;M<>o00000000LiD^0000=@=KdFCZ@jBblYJ^U;5UD^>?hbS700000000e>0BPJ2J00000000<ATB0000000000000000Q4]^8=i70=o<00004Gm@XJbO0000Tc7F
M2Z]hVCb<kl_`lC@d35B@DEO<XK2000000008[l?00000000HO5k<dVidDAT0000T6Zh53k_\DNI0000000000008\M```^N000000000000Y4h7T>A70000H9kf8XL;
00004REUhW?A0000hb`Y0000000000000000LlVe0000000000000000000088Y:HXD^000000000Knk0000000007GKd?5K@F_4dK:A000000000000`B7dlF<D8ZSC
lo9b0000000000000000L>L<000000001;ZodZRATadX00008Pd20000\=:alBc20000<;[94A=I00000000`<nEH0a20kFIh`[G00008KUY4Tab0000d^O[00004@Bl
Xc[Ma@1WhhNM4i;;0000000000000000m:ai0000PI\143McXY1j0000hm8RTB8300000000m47J0]]n0000HdlI4<Fa00009853000000000000000000000000dUYF
Y7>>@A<J8nh\00000000T]kkP>i@X[5U000000000000LnhFDDei@nY3Li_e00000000\<^d0<dN@6AM0000Xn12U5_0hRaW0^@2dOVB<Z_jli`aXdA7E9nB00000000
`88O0000L07Id0o=DE_eTTWM0000L??@@;C0<R=f0000000045V<000000000000X5gKH788E;fQP0TMXBkl0000\9c0U:HR<`i6U3C\4hk4dXmlT2]@000000000000
e0J00000000000000000000000004aKO00000000\G`30000H`NV00000000\V^c000000000000XRdJTjB4PYn^XjW4DCm>dX130000A;ID0000<gjQ0000HQDLdl[U
M2Y1HaZnDYWn000000000000000048kB4;=ohY@YTZViPS^N4^n9Doo9000000000000LIeELP;G000000000000A7]S0000X=U^LDK:d4JKE;8^057>dLT4H5OY0000
00000000000000000000d]_`\N3NDWQ:000000000000X2ViH>[\`5OhXDVbTU`5\^nL0=Hn0000000000008B3;@>4N8Dlj0n9R00000000@gG\dL7Bm;b=00000000
0000lO?10000a4?[4KX\Y389@MajXP6Z0000@OjY8d9nT6QYH_:M<TFA000000000000D8<L000087eHl3M8lE_N0000D;SXI5[[lSaf00000000l4@n<iSDLNZJ`PZ2
000000000000000043<j<anW]8Tb000000000000HFK:00004XIP0^dN@jcR<NCaD5@``W@_`na5a=Oi0000lIYP`d3AE;QodJ?k`Y769=g3dYEFM@1c0000d90Zi2db
TP>OL3Ll0000D2DTPM@Z8G[100000000T?_E0000l6O;L_9VXb3>\nQhL>5hXdYi000000000000PF6=4TX:E1PVU1f7\eIc@I_<a2=gDA>800000000DoRV4N5Mhm\I
H]=ed@[C0AS2000082YQDf;0e:?IL<6I4<OJ@\DB8g8<DT5V0000lD]800000000\Eh@00000000L<>E099d0565h;D00F@0HOaW0000000000000000000000000000
0000E@KO000000000000@32R0000`1W7D;\e00000000@OJ20000X\[ndn[LE8VfhEQQ`]84hC5Jl^G1<>\W8N96<V^R\]7R`>M\=2eh00000000PR5U\1RlLWib0000
00000000000000000D6Q<YmF0000Pl<E0000@C<CHlX7`?\h4FF4Le>5Y?BD00008O1Z0000A24e00000000HXV400000000hAFbM7nIE@FW<2lh8lg50000Q=lF0000
d53K00000000i<]A0000Ha35PD@^M2L3000000000000HnF0000000000000000000000000Y4jQ8b_Z0000d4iJ<79CX^mI0000Y>No000000000000l694Q@UE0000
000000004a<OI8Df00000000\`IP000088HoPXG30000H2L`00000000Lb7YTLOBU<5<@PM^H`iCPebn16OW0000@JIB000000000000000000004TbC0000HeAX8ooK
lnU[\cdHE:6d8c2H0000000000000000ljHl0000\VNmH2=40@MHhQ]V4R66@Tic8I>DA<R@0000<EMV00000000TV2He:hh<d7J00000000POSR0000d2BaDPnK0000
D\?2DU=X0000@SIf0000000000000000000000000000000000000000000000000000I;HB9<;K@^PY0000\36dLBS8\eHUT`VYDafkE2470000@[O?@9KX0000a=Ta
0000000058R[\GZWa<[RPLaD0000T[j2HCSZ\7[D8YR`hZ1V8D`=TnR60000`51X4;YCTB8N0000h@NU4OKi449[P4TFH5TDDalWD5^ol>NiY13HHJ83i4lam?bi0000
0000XL@[`4NOhAde`CTP86Xj<n<54>b\000059KA<Cj;00000000000000004Xjk8TW00000<3k506j\\=[D`gB4\kJ7a>\LDF_d4B_i00000000000000000000D0C0
d:QZl6YU\BZPPcSAhEJg5>T900000000@UTM@>>N0000<Ej>TA9R0000000000000000X9Oo0000`5L^00000000`W<L4N_h00000000000000000Yb^8TV300000Cl[
HG2H4TQM000000000000HG3^8GGo<\TJe=acPV[VH=\34P?[0FOLHjeY`]4TTin7M27ZE<\W00000000\VeW0000PTHQhTP7X_da000000000000\WMLXTmKdkf:<`6L
H\i?<m4jDMo@`?X`0000Y9QA0000U7_90000\CaH`i130000XiK=0000000015S`XQnVL3Y90^KM@f4A`j?^dm5F00000000000000004CXe00004jg7A:EFL_BF0000
P7C;8F8X0000T@dk\_e:0000PI1Z0000l=h;D_FUHPBY000000000000m:FKlCHU00000000U=7Z00000000Y?1I`CAR\S910000<]Qe00000000\1_50djPD6__0000
`ATJH`KHLg?0A9cVTS8b00000000XjPb0000=;aed8Vi0000a>Z]000000000000`<:a`H]a00000000<B8i0000000000000000TQflD2;7\M]e<lQii0Ed=2:9Y=_8
01iW\ZLO52e\Q3M_DVM3<ZGe4nB>1;7>00000000P=DnljK04o7=dYMSM@?j@DCOD97k000000000000L1kTXXkoX]D]PSLIDckiA;Bc0000ThJolIgDlk`6ll]C0000
L:73lBdZ000000000;lR0000000000000000h4ZA`:gBT:93<H8lI0aX\X;QdgMBi6i5X2k?<JP\i9n3\B2H8cf4=<QJlIolm;J^5@9mL2L=00000000I:MG0000H[UG
0000`[ee000000000000Y:QL0f=GD2]18;65dMcoXg]L`6AWm7Le000000000000000000000000473G00000000@M020000XWFZP[H1PdHLa>9HH0P4h]_V4cc_LJ7]
`MVl0e<U41Ck<hPW0000<?FO4M]HX1TUT:5O0000E0Yd0000\eZ`00000000XDmP4^RQ0000I@;JXj`><IcQ00000000000000000000lT9SljHbXQLh0000`;HD0000
LbA:<Ti8Xm@4000054A`0000<EhZ00000000P<0X8^JID4f``R3S@hb?<1=W54IX00000@9?0000`K1_l21<1<[a000000000000X@lM000000000000m:=]00000000
0000000085bY\::^0000000000000000T9R^0000L:=Y`5]L4No9h[Qo1:j6\Nk0A;;=dlgiY;]98FNUlN]ddYk?TbH=XnmPQ:Dh5;5aI=j0000000000000<gia4>iO
5<bB=;PX000000000000Dj7Uh7Kh0K[W@O2fhI3THR4`\^OiXeiJa0Jf=31`0000dS0540Zd0000HXWZl@RUTL`RTA;Fh]YPDfg49:6U0000U=LKd5XiT4AY00000000
<ADm@DJnlQg[<7HIP^bAlHJQU2UH8c2;liG?8fk^P=QhdSX^PZBMY8m[5=6XH4_?00000000XKKR000000000000@ACja1VZ000000000000<QH9@>MolPD2PDiOM0oo
`V@X=>D100004TVbDW1jLCKl87^N0000`KNE8>e`X@c@0lIX0000U3M>0000P0<70000TEk1<OP=l22KhBWUh<WP`CcE4GEg0V<]<S:iHPRnLb:\<lEjM5XbE>>7<F39
0000000000000000hk6k9;6c0000000092H2dS7I0SVR`E<mQ2j300000_m=00000000TEPkh^QVPbl7i5`B8?Q_h19Bh3UPH8;A8@`l\V<MA1ARQ7oK0000<\3>]?4F
00000000\>3Y`KOOdU?THV_58\kE\65f<[nX`dRKh8ZW<P:4I3OD0000dQ?7000000000000m4g[D2XJTnI;]?I4000000000000PI1LDW[E]0o^00000000D9C80000
H0BU0000e;`6L^i\<a9a0c_:dj^A0000000000000000L5?<DNNd<VQD4lTjI>LS\SCW000000000000\BMI<EGU00000000000000000000dOiVXaSh1:S;LX598GeP
T:n=lWM[8>W6HWnF\jGHXnZV000000000000000000000000H6Ql0000000000000000T7nYDS>V8@4]@b9W8l]O0OY0\VB;14Og<DF`000000000000000000000000
000000000000000000001>CVL9Fa0Nem0000M?:g8=YnPI@Xl\bKU2>SHdbf000000000000XFM\000000000000hl==0000@?FZ0000h5h2H6Z6TJc>8lXa@:2>hORo
<1JhE<m7\H:NlcM;0000a<gm\I;PHWH8U?ni0000@9SP00000000l4DYLB9TTLbc94OG\@Xl\Fco`b3^0000\TS`U;R;lZ?W000000000000d2Zg87\\Lb:70000TmGZ
=?6\0000DRU?000000000000H@\]05RI00000000PkBKTJKT]:aB0?eZ00000000H3fMX\<60bXR0000dZL200000000000000000000HO3SdO580n3C\k?oHF0g9<X4
XDIo000000000000Pd`Z00000000HFGFPGRh00000000I16A\G[d0000h_PKPEJ=000000000000DkKk000000008jHJ\mN;000000000000dFKk00000000PV590000
000000000000H99Q00004>^1`8LfDS@nd[>\0000T7:<00000000@^8m8a7N\;eIT4<0T6ncTKTL0]hn46<\000000000000000000000000d\YIhU>^l]2G<NH@8cUM
lbbO1;00lEej00000000hCi``[JA0000l6N6H5nF0?HE<Z0J\9=G822Z8Q`7Y>[SD0E=`ggE00004AWHHZ6^00004IW<51kIh`4Z0000T<69PB^Gdkk]Y36M0J46A4ZT
Q:kA0000D5W60000LE8LTX\<\0U90000000000000000XUGe0000000000000000000000000000000000000000dX480000\=[QlVh800000000<2KCM9]e00000000
00H6\Zf5000000000000000000000000L6E`]3So00000000X:0CTAB30000a9=^00000000dD>N0000000000000000@G6c00009>0`=;:>lHH;hV5HXPVUM?^1l[d`
0000000000000000D6@B0000La:_000000000000D\;iE6^C0000T`@_02I40000<Bl[414RT>cI8?kE00000000000000004:a2`[0<M2ic000000008Fa00000I>Lk
40;4I<c_000081>T0000HV8E000000004QQ1E1XFXFcCDPY^X_G[00000000m@HF00000000`nCX4^Gn@@d=X=l]8dIam1S>00000000I?a^I@94LM3\h1g9PaoT\^i5
00000000479_dki;000000000000TN=fL:oNDK`=H=^`@Z0^@RA[00000000D<@h0000LMmC00000000PO_o4jllH_TU00000000<48O\X@H00000000heU_DNNYP2kS
<0T[0;QXXb0B=2MiQ3GAa92\HfVD0000hAdTdSb80000XjKJ84XAh:_md9Se0000laGQ00000000<98[XLa40UO50agJ\i_>D0ZQ`_RFP36YY2k]I5`T44ZY0000=0Ll
H2[lXNA4000000000000000000000000P44NHo^3@F`O1?CmDZ@c0000dJQB<1`mHY_Y00004>OO4E_6\AcUQ1Yfm?o;D1;6H__WE6Pi0000X0@DL0Co0000]=mE0000
TNm2E@=l\[``00000000HiPQ0000000000000000H69Q0000000000000000000000000000<9a<@1Wh000000000000000000000000PFVa0000H>j^X6G`\hLQlBD9
LXU9T7P7\[:m00000000@07k00004BP>0000E69c4jCl00000f><Xg]Z00000000000000000000HHGk8LdF15=J000000000000000000k5hXN:00000000TJK\0000
000000000000H3fXL?D7TiVFh]gZhDNe0SUTlU^MU5m?M>A[00000000PZhX84MW0000\0ld<DWc0000000000000000e3X=0000XCF<lSF4E4Dm00000000\1K0L5Fd
00000000TeSe0000`;HSXH<c@13\<Snae:Z^0000XVY:47@^lAOi4<240000L^8<55_N@P:>M?Z5d^SA000000000000dOin0000812Y00000000`1h`0000\V1`0000
0000000000000000dIALhPc@DUoL0000l\e]8dBhHKA>Tm:ji>6E00000000h@F0P`8>XNS<4=lF000000000000\]nB000000000000000000000000Y55C00000000
0000lRh\A6<9i=n\0000000000MJ0000000000004WeF0000`GM;l0[aA=8n00000000\1dM0000Xg2B0000<F\edGOeU;?c0000@E\P0000000000008dEO00000000
000000008S30000000000000000082_k0000TL:cDDDGQ1J<e:UW`0be8lERE<V`P?@ADb6R0000\Kc90000P=Mo\H3BQ0B<I;OMl:J`0000]@L900000000lU_f0000
0000a71:@>T6<]Zji==?000000000000000000000000H14eDDDXlJVR@7W@<Se38=nSlLo0<2kcTNME44Sj@=j7\@bb@P?I8TVB4>Vg@EkiTVT[8XjQLY;:HfHihPK1
hCICh1a9P8V2TY[<Q2X@U9GfY4eS`e>?99ikU<Nk<N<k@Koki@?[0000000000000000000000000000Y1^00YL]0000<gMj80Uo<ZK5h]M10000`W?k`dL9X;jA`e4Z
HlABPm`8I:gW0000LF>bX]]P000000000000L4cJ0000Y>[h4]Mf00000000DKNiA1TJ0000@<fQ000000000000000000000000X\0V0000@XoE0000Xj4aladF4n=b
\jhhL6IJ0000\3c20000Ho`i5=QC000000000000000012Hl@6?1L<a_8\POHd8VTOM8`e=?Dgh[lRTXHQL><_7\<7S;hZ]ca2`1T?DY<A4^a6>AdG0BlF0Ma:Q1dZYn
L[53dc^L85YQ0AlThT5C\Zj00000M<WhI>PXQ;ET@0X\dLkcl31[4NSFm2>300004G`d0000d`Wd0000HO]HPI]BTf9cY<DBT<]T08knP^B<i@Ol8[_]0000@Tm_4Cng
DXPE@^<:8Dm:4^ec<4\>\LP^h`[\U0;6M:IK47AXdDl0\FBXT0_<T>P6HOVeH^h`08H\\OVo8S3Xi7KQ00001<:4@VdBP`NnPo6AP=NPP4T``3Q3di9G`P1]dlLQ@mXh
00008VYUDK5Xl8_>4UjYLb?b@1]Ea08X0000000000008Pl80000`ViD4Jeh545XP^R?TlHVm>j\00000000I1LD00000000`[PD000000000000H5=`000000000000
PQc600008>BoA@3O00000000000000008C:R0000000000000000hHn;00000000X_?eQ39jD0;C<G4]XD>CQ;WW<09o4A?7LQK5PbN@<U4L00000000TZ7k`D=L1:>b
i5Lb0000PRT:E2EJ0RkH9;h^5=MhL]0>m3:Z\FE_`Wnd4XM8m>Gg0000D@=:4H<m0000000000000000l7J[<Ee=<b^A@8TL0000<;D=Dl4412jQ@gmA<C^`00000000
0000000000000000dPlZXkPj000000000000D_B700000000000000000000hU``000000000000<;X20000D7>a00000000e99n0nGF0000D@SNhbUo@\Z24gF2h4RO
]6JhllSlm<\3000000000000<O3900000000`^2f00000000\9<dPX;2000009Y800000000000000000000Y=9g0000\M5?<;^1lM8]dQ?D0000I=E44GmaL@CJ0000
0000@IG]M1Xfe64I0000000000000000\VSYXZcmM2K3000000000000Xoma0000000000000000LK]IhFlF8S2d\M4JdaS<PchkXheA0000A0d:LYgKe;:kX=\O\HHR
`RgiXUbZh0J^l\VN00000000<Kb?XiUj00008103lJB>I;Ad00001>cH42_A00000000000000000000X0k^00008IB?000000000000@JIbT06DdW9K`l=Q00000000
0000PDaB`W;H000000000000TGYK000080\800000000`JG40000HJ3iTKeeY<@ah2W7H?\EXIYf<ThZD9G20W=]];aY0000I:M;0000L1En00000000000092HV5?G?
e<=d00004Yc9d5K?Q?]b00000e;W\<KS00004<UVXXRm8^]:0000P<L1hTci0000000000008BOM000000000000`gTKPXRR000000000000@f>N8g]h00000000lSPM
PD@Ldh^AX4f?15=Z0000L8@P000000000000H;lE\[n?hJ__PaFPQ52]000000000000P5fX0T1DH_iC<e3KTi[e\0f@HC05\fnlPA]W8gAZLnHJ0000P3JR00000000
0CWZ@]:8Q4M<4];400000000000000000000d=U3T[=c8`_f0cgS00000000TP`Z00000D3I0000000003Hn8oOJ0000D]iVL^Q3\d[<5@4BX?=gLeDn00000000lA<X
000000000000A4Z00000000000000YeG4kl:0000]5eV\[mb0000d>LcTD8bhMT`PgF`0000<DA20000m4PW00000000@1?cXhlC]506Q3U90000\U<IPV1OdK4QDW5F
4\Y<0:oc@eLI0000hjRj0000000000000000000000000000000055Zi0000d:k90000PXa\l@OX4nD\TQiFHQ<Y0000T7E`TA=>@24C8ONfPSo2hdEc\0c`Q8914YDH
E34600000000P:Nc000000000000<>`=00000000@mOe00000000P7QV00004hOQ0000000000000000`JNVD<D4TR2A00000000d8`T00000000A:Yk000000000000
00000000l5KP0000DCYk<GARlRe8i>`0000000000000DDk_lJY0@RlVA1`R82STi:XlE6Y`80M\lT8C00000000<A4ie<5f0000@8IQ00000000000000000000<PY9
00008<];8d]a@0Qil=KQl>:lH5\30000lAe2`UQN`m<]8o8>000000000000H[IB000000000000<8]i0000\RKI\?7G8AG60000XhXCPjE<XnOK8D\b4ni400000000
<aQlI<C@11<80000<:QM8L];A4D]00000f1]000000000000PEE@@\Uid`bD@02_P6UdHd1CHUgR00000000dN7FDcHkTE:68kXV000000000000a2\UTNa@dT2g8TIL
dhR514Jd=?8?00000000000010bG\6P[<KG:0=VBlfo\4;2KP`Ai0L6g8V3Za5D=16e_m;Z?I@@ol6`Y0CPW0000h7XK0000000000000000000000000000P[?]0000
0000dCT^H@KS000000000000000000000000T4B@\4jXheGAlIKV`@P0PPb40?jaL@8f4JSnXokodMF5]>eal31>L4h]X=Xe<<NnhUJmL^3<L4^24?L]4cZ0XDW1TP2l
LdGOe1[<e4MjA2oc0SDgDR3G8nTVl>aJI8M`X2jAL3^5<=m]]5;G]:WO00000000D5BQDV0g0000000000000000lhf?0000`eLhLQ8Ei;`QHEe551kkdcNd00000000
00000000l>FTDXXRQ5Nl00000000<L8K000000000000h7h>Xof1m2[Y0000\n^g0000l>MJ\HN2\R\VPjmj5@TOXdUC00000000000000000000dcD2000000000000
000000000000h[D800008>oX<BSalQnG<P>A94ae000000000000000000000000dGWM000000000LT^@XeI00000000U@6@DXQ^0000000000000000`E\DXb2n0000
0H<I000000000000i678l[o5dBo6T^D8hLQL0000000000000000XaAeA:5b0000h`H^000000000]mI000000005;6oHY07T<VG478F00FTD<L@<C[mm?>W000091V8
0000HKL;4P490n2A000000000000d=>6M2OA000000004jEND;=CH4fmY:oC8m19@7hP5>>I0dGa0000000000000000X^<mhDG;0fA5A<JlH?KQ0HUA0000XAQX0BIf
X9LL527:M=H70000LFG`HUGE0000\]Lh\\8I0000000002ARXA:m4311\N<3PQ8mLRSadY`3I6\T0000000000000000@Y=<000000001;eU0000<C@V0000a>_[04Ck
leMd45Z1d5Jo000000000000000000000000d3<]`W?``57YTbI;000000000000<Vi40000D;\5000000000000TPGI\[\B0000<_\d000000000000<=Q\80hd`GnQ
0GTl<MK>d_T_8jbP0VX=A05`M:MkLYA0]=Gk0000000000008Nj[000000008Wl;0000@B<`<UN]<b994og=0000<N3X0000hFfCD_<h`G6H0000L=1_\\=0DdKD0000
8d\K000000000000TE^N0000HQk100000000HGTIdF7_TP2>4gUM0000e7feTaHMi<I=`_R000000000h2S`4VU_T6O^00000000000000000000L?>4T]@D0000TB2<
hg@00000`\h8@_fk0000000004JV0000l5`n\1V80000LG@;00000fhF0000000003[]dTePTDQ7Y<R[0000<45J0000di]MU9cD];I\0000D7>OD5JL0000h]AhdPU[
0000djX@TlTF00000000\2ae0000<FGn0000`7^C0000lge982e^hih54Y>lM79K00000000X]TB0000P6J2<ASR4H]EHTkI4e]D0[4GHCH^8R<T8D:?<SF@DHggh^ZI
TkX@`51I0000a;S4@=SY0000h7HVh@_G000000000000Dck11?3h00000000XOIQXDH_0000000000000000d`]>000000000000H1BA0000XN`oLgD`0000HF73lTiF
djCNe=\80000L@8B`IR1l5^A8\Qg`^0W\5i=XF?XDe[6e6bea8GfLTAo00000000D1_b`QWZ00000000PLJ<000000000000U1Pj]6Fd000000000000T3\\00000000
00000000hc:?DV0_lCN<l56a`EJXD[LIHiZNTWb6T_GiL`Xbd02FH47RTa4CU;4_E;?0000000000000Ta>M00004`F29;_^4JD[@cDbhd=h0000000000000000<ghE
0000000000000000\K=2<]MX0000000000000W`=0000HnH\TK<@0000`\k9ThUU@m588k67<khN000000000000lXP9000000000000000000000000000000000000
i3dkh1=000000000D:>k46BU0L?4@Ml5H23h\1fKX4eBhbL:8e<1hh`9PmaT94;]E<kQ4De@00000000Tk;5i0id0000lcGE0000000000000000000000000000XDT<
0000000000008POM00000000\4K[h?_6<^7bPNohhjl>@Ag:9:2S0000hOU:`ZF4\1Da0000\W0@T3<Nl6dS00000000<_>:00000000LhYG0000\DA:lR7700000000
000000000000d;N`H[jN0000I39;00000000I13`TfC9@FM900004Xk`d7PjdZRk0i6C01B5<VAl4]fW00000000L:aM<C[?lR1]@eW8\]Bi0000@@N5LG<800000000
0000X:PRX:SC@PgR4V]K\hWc00004SS^00000000D>2b00000000000007QD0Coi8o[_0000D\[;00004IX20000<o@=0000000000000000000000000000lO89a91c
000000000Ifi000000000000000000000000X[E4A0oM@`1V0000@U;f00000000T;2l0MYO00004VIG8JDfE>]900000000DNe?U2e28[11`P@[l4>DL_=8=?dO0000
000000000000000000000000`ARW0LRiLRBTDX=S0000000000000000P;_R@J@8l`jo00000mM900000000000000000000000000000000he5L`llj0000000007_k
000000000000000000000h4300004IWQ89jA<d_j`f610000D62M8_]2\QLY]:XQ1?N\00000000T]\E`0A\00000000000000000000000000000000Xg:H00000000
00004BNX00000000]1h:0000a7UNl6[Q00000000000000000000000000000000E57I0d[b00000000Tde0L5EmTlJn0000l<o:4B3n8ZhK<\jGh>SEh7cCdOAKP9?C
LY;LT9gM<EjKXSJd\9Bf4\;MPbFjLDKnQ5:[lohi]5BK0000Q5Gie=F00000\3kWH:Jk00000000000000000000PBWn0000h7MV0000X44]1=:la?AN0000DG7?0000
0000TEH700000000h8kS<Lc200008EcO@_eMU9AQ0000\4FB8CB4lD6E00000000000088?R00000000L]n38h]cL?OO`IQe`>ZbLX6`i2mME@310000]19O0>1U00FK
PR9C95f[99JQT;R<]:U?5?=m0000X4col;TZTDlK\Z<1]3SQ0P1;H48ET<Y5X_=SXPgB`4W9d<SV8Tl;I5]NPT_>Y6;;9>VL0000Y><Hhf\D0000TS[J000000000000
<]me<ii;M@F9000000004<T:dcmb00000000000000000000000008N;00008\3kD=@UdjJ6m02TT1NXDMdmi6ZP000000000000000000000000DR7j0000l:dN\[D`
a;TcHC]Q=:jN0000h4<?<DZA15>llA;bD5A2lM<CLVTk<BSM4Ign<S`]PYEol\NiE0Xo000000008e3\\>4BlT]E8fjR0000000000000000PM2j0000Dm]i4]aoD>OD
0CdDXIQZ0I8a\NQ2D?DeI4m=0000`ZH70000Pj91I9N;hi?00000X:eFI1<J00000000000000000000L^k90000X>ZT0000000000000000dLfP00000000LaP00000
0000H9g\\@<_a7eo8dQPl1IT8e`j`W[;T@j;4CNfL;V@T^IALh6W`lY9d_2od>a=4d\^1?eB8^V`LQB^=?MK000000004@EaD4Oj`R^MDV@JX[ZH\[4\hcB0D;L3<V[0
8bPVd7Q7=7SbhYAZ8KmjTi?mA=]m000000000gNj0000@DTZ<a4n17?b\dYBlnSnA5R\U=j9dMXi00000000000000000000E0Sa`ED]]2@U0000PS7mP0d[H<H1@;4@
\Xm`DYEa4Y26m;MOm=I?d]OA11Kj=8R1d5J_000000000000T4Q?@K:j0000A>D=00004h7gQ?Kb0000H<R<T_fK0000D7EmD;[edYkcPaB10000000000000000h`O\
\Flh00000000HK^A<ZUaTI@9lOic0000@]:D000000000000000000000000d\;\000000000000`VG]0000@5hT@]HS00008Q7K00000\N<m=TU0000000000000000
4@3<51=NL3fc0000LCCOhUcT00004hRQDQQ[4D`^=1DJdbDm=6cU5:V5]>Z0P[:>`1Bg0000i;e4A?Mf\3GolISo51`h000000000000lR0a<G:[0000\R_^Ld@;0000
l5m40000000000000000\2eo@9[jPFaRTkbDE:`10000<oDE000000000000e5W600000000@4UP<BW8@KiN0000059E\N=50000Xn\@<7B94cjRA:ZF000000000000
=:2b000000000000000049f[00000000Tl?a00000000I4ea000085J=8K?kl]1STHoEDkC1P3JaDJid0S`20000000000000000LUWbX@@l\9d[d=2JPPNQTgRS49nT
H?7X02OkL9D\M1L^@5kG40M6h`EPm62;U;5I00000000i=iX0000PGbI8?QN0000X7J1\G5U000000000000`a1QX8g<0mPo00000000`4O_46K@`JQ4hXS9Ho6U8WSj
19jgLGQ\]:mlI?7C0000m>]o000006M]\h1a@_8:P^=eQ6GW\]h:I7o9`QGY00000000DPmc00000000hbHfm5oE00000000T59X0jV20000000040BbQ?hE00000000
\M@L0Mh:52QlhUWQM=S>00000000000000000000@0b00^c9@GQHX@\08`Gg00000000d4i:0000T\8Yd4J4HE]c000000000000DMf_0000\a\E<Thid_;@a8bWd6CS
0000I4NfDiQa00000000000000000000X^QA000000000000Y=`@0000000000000000Q9]800000000L9Cd00000000000000000000DBHQ0oLW00000000TL<dQ>QN
0000000000000000d]`G\9AGLBGM\]I6E7\D000000000000E4D=Y5]^hAnI4P2^lcXG0000LJgh0000h^Da0000D?WB0000daDG00008BA300000000@8Ga`>\Gi;li
Lb880000000000000000000085T9000000000oPX00000000000000000000]?7U<HJ1l]lJ8;C@LlVF0000e1@@PQ6=m;K`0000lDV=H>jllFdeHVNQ\W7K<e`@@Eo3
@jOT0I>21><9`>270000dH1h00000000L[=MX>hFhC9d00000000l4\]00000000h^g@`l\e0000000047;M00000000d@R7561mU:iFX:gl00000`@T8A9j@DW[`I2A
dU3XPVk8\]jk`_A7lMbmT`a6L18ZXHJ^=1mae8ZJ0000X4QZ]1P<ljkHTiA5e2iE4>;d8RJ900000000d?591=h2000000000000000000000;21L_jPM<B200000000
000000000000000000000I_R0000d93VP`ZD@`\HHc4]ddaHI>9Z0000lWG>XZ\g\_7l0000];0?L<;7l>430000000000000000PjdN@LRR8Cb\<<G400000000@_No
000000000000U:fa0000000000000000A=ogLkUH0:lC0000@FI:0000000000000000X\L50000=5Hj\Y[1L3fnXYK:l66gE@MM4;6R0000HnAN0000000000000000
0000lcfF<A53hDW@000047_a`63GdP]50000DdRhh:eUI3Yf1>f9H^ii0000DN1>\5GITdeoI<H_0000000000004CVf0@dL00000000L`R;00000000a9EY@nJh0000
0000U;kI0000h3?14=Ak<<HY<8PRl<O^lW_98[>I\Sk2dg1nLlO8i=101?4j0000000000000000LFQ?000000000000LV8cX@DU<bhmD=VNTeG3XfibTl:U=3A^0000
M;Lkh@Fl=67X\:al0000`QA@<IDf@7c`X2S78:?Yl;Dk`ShTPV^B`YQ`LZk7L`cC@k0c8LQ?L\BELiKkm>>R0000HX7QPbn000000D7>4:jhHO@L0QI;19oG0000`Y1]
4INE8ZJ8d7ED8H5_L@OA@b]G000000000000`6mg0000lVak5>>^a@WFM5B[heJQY>B6d>LV00004@];l:Lf000000000000\i1M\8H74>CD<EVP@F8KDQULT^BZ0>hc
PO\SE0L6M1]J58Cd<lDL\DOW0Elh<Ic34dWe0000@4?K04IfhEi10000he;H0000<^K>LnkF]3NfXSj:<X?m<3;IU=:3DWNU<J36<I`<dd`je3BN4_G0e=R`1@=<hTKa
000000000000T743\Cf6L6HclI6^lj>X0000`7=400000c^l0000000000000KCf@>Z:00000000a8Jf]4NF000000000000DIM=`]dU4Lia00000000`F6V00000000
<]jLQ?S?8bnUi;2d`K1D0000XLhe0YAE@Im>Xm_E0000dNn?000000000000=9[7TIHU0000lAF3<7mD0000TcfZl@f2\2Hb4=m5a549XFBhLAIRd[Zm00000000DXeX
000000000000Q1JXQ8=L0000=4K451FGY1Mn00000000XFi400000000l\LllESE0000m5X40000<>o<<n0B<]E^Q50F00000000X7D000000000E60g0000\XWF0000
00000000da3O0^cfTa\e19e?\3P:`@CYLV[>0000PfC]]15i0000L?4I\m\U`2=`0000000000000AK>`Af1D]aGi<K_a>Zf0000Tb[@000000000000do0PE=3CXUm`
dd9SXNTG0000\Zc;88HC000000000000H9F@0000000000000000h3WG@6NHhRE6D`A4dcNJL0J20UPf0WZS4nA6`fKiL7dP0m[XU1WT<dhYE<n`a@Ve`0Wd00\E01Sh
487MHCEJY6L_00008ONB@26eh:0647G_\YlQhJdAT8iE@_KNd`QULdT10o289<Yf00000000PiiQdPF>0000]7M7\=GgL?=LdO?JlIY<P[Ja46cThIFL`]C2Q?V<h1Xc
0000lA8S`[RW\=:3l=F3LH^:<SX9PYP14B1Q\[\1P]cn\a8V\o:L13lU0000000000000000XOMTdF`C<@jj4VPf\PkDLbeo=4Gn00008`nC000000000000i1990000
h_Cm000084GUd>lL0000=@:T000000000000XEG8LYHg\\=KhbDY0000HI?70000X6TI`YWF0000L;1X8H^^0000P6ZL00000Q_:000000000000LX^V00000000U=kD
HFe8@0iUd[mO`BcBlAjdlG<`4AY7`PMS8YU[0000L6T\0000@9nB00000000L_:e0000d\^70000XRK`DAj800000000<J4l0000<IgR4cIlY3C>0000df7=<VZGh?1]
000000000000`=6GX`8b00000000h5ZZDBEB0000\0:fA7@C00000000000000000000TmMO000000000000\B;\LD]G0000P3K0m7je000000000000lCiW0000M=K:
42>7Q6:_000000000000Q42400000000l4M2X4R[DHdm000000000000Q6LJLScbl`3J8OjKHcbOM50gi5P2<;;YPWYTI8Zn0000`:H300000000`i`?0N8ThT`8e5V:
00000000A6Vl0000@Dcg0000I3KZ9<in0000I8aOP=GB4RJGX\gn@h5I0000dL7200000000P;No`d<50000\1DF4D<O0000M=IZ00000000TT4n000000000000D6Bf
dQFa0000D0\kh1jND3i:0000000000000000E7_Q4M>40000000000000000HbbD85]@0000m?L1@7UmHRb5l;KF`22c0000000000000000TKS@LXBS\X?a00000000
00000000he@M0000HHAX00000000h7ZQdFeQ0000`AI]`1D7H:RLDQMiLR8E0Vo=Hd2[0000Y5A7hC\h4S0Um6l30==f47ag1>Dd8b4>H;H200000000000000008M0D
00000000l80X00008R:cU>H60000m=5A000000000000000000000000Q2d@00008P4GM3<Td<\Nm<;ZTb4iPG5o0000`_X?a4LT000000000000D`]O000000000000
000000004Ll^00000000X>5L8W_n00000\:Phf7YT>I@h?6=00000000000000000000000000000000000000000000hRLo<2]M0000TWOH0000\1DSDU9U00000000
\M3MlW1S4^_GXYND00000000lOR6`kc1HRS;dW8V00000000000000000000D]0bH[j]0000LQ`c<XCW4ji:TQcb0000000000000000`6=o00000000@=1j0000dR50
0000l<lgDK8>XWlGTY`o0NmYI1YR\95\92bA00000000000000000000D0g>000000000000000000008=fYdCRVHLGK@ak@HV7:@;k=ldn@lTJnLCn=i;1S\B]VdF?C
`R]@42SEa490e4cLlLCUHG2nD@i?@PWI]<X@U<d:i?Sf@0mYH9HELB5[DGkVhO]_Xbh3d5li`Qm88UkNl_jAT2^X8bf:00000000TaEU<GaP4i0=I==K\@T^D`\R<ViO
16Y60000l_O`00000f>k4MfG`XY0PPGXD6ZB0CSHL^42HJl5\g^ADkH_D_kAPL8f\hlYhF[eD0lIi<=C0000H>?X00000000Lc>M8D:k<RFQ0l<5i;@h00000000962K
e>Md00000000000005Wk\LXUXNR]0R[Nh`SX@:3TdF>D`NABdgeO000048GN46=O0000d^;_L611P=K04CRiE:\500000000@1Vh000000000000\VGiTNEE4=G1<nKM
0000LHl3d2hQe6k400000000000000000000I?8o00000000hCC[0000P`2900000000dK0<00000000l^F9<WWJ000000000000XSG@000000000000]03h00000000
DREH8L_I\Xa?PCoA<M7Z40BGPa=W8eBJTkT@0boO00000000000000000000000000004hY7000000000G710000000000000000T_o6A@T[L>_N<kXl0VBjhBIW0QIH
XQjB4b?@Hg_?Y@JblenNHQ@jd:<Y0000LAmLlI\F0000P5IM<f<j4g]300000000Y?JN00000000h9RM0000TUU=0000XYe`\QgC<S>AH_Z;0000H2i00000lIL90000
`S:;0000l`fhHf3O0000PRm`0EaVLZZ=M3lg0000DQ0LH]?jl0i;@3bDPRML\:W`00000000]@U`00000;TI0000000000000000@2ILT<6c0000DaZa00004NnR0jol
1=jE8TUV0000XCP50000m@PJ0000`IKf8KW]0000X\a;X8MSM6]\0000lHOF0000TC_200000000d=DAhJ;b0000X?]C@S:I1=<I000000000fP20000<94B@EKJ0000
LeaolGh[00000000M;Re00000000000000000000d9E_XUeW0000000000008:C<000000000000<OTO000000000000000000000000000000000000Q6jS`bVM0000
000000004VFO8X[I@4F6DcDPe>gAU;>Ce:>JPR^0dhJ=\I5HLW<UH71Kl6OShkh>`2C^A=Q7H<jN0000`9GR`E_@l04Kh@WRTH4PhHn`0000000000000000LI]\XaD_
0000DL\o<KD;TBBbPKkm8MNM4]^o4gEJLVlkd_a5TmkQ00000000D`Y3000000000000@DSI`=e_000000000000h`XD0000<5iW0000T9no`1<K0000\PG:X?LE8h6A
H_:XH>2l4I`o8NBALadgL4eLH8L1Hc\i`mc9E1\PL=JPA6@;XH4[Q;EEdAeAm;ZH0000]:Ucl^]H0000<@^Ke=gfe>8F0000PP9:1>IAU7l9dihM=;VIHIRbh^HC0000
Q4KD0000000000000000<4VDdAbVTZbT0000PhggDYZIXVZ:000000000000hJnWLgH400000000lia]`mTR0000PEU`18lShjO>`:I@H0X4hJL;]<0AI>MC0000DcmD
\>F@4QB217GH00000000D@LY0000hPgmPN40PW0Q@i[9]:Ve0000d@gh0000Xj6O00000000000009]`4i<c0000LT?H0000Xi=a000000000000000000000000`VGQ
l8hIPA>TU4DM\Cf_hOUT1=:`0000dla_@CAc0000dcN6000000000000<@5<000000000000a?\Q@i[K000000008?2WPFm3M7:h00000000\<k0<BVeHS4La5<\0000
00000000\17@`<:3\X]D00000000\NMdlVC6dR_9i587000000000000000000000000\2ha@9_SM=<=T4[a<@oA0L0o4X4SM1an8fRX<hII`EW[`NLj8LhWdin_lF[>
D7OG`e1M8m8d=;F28G2ZI>`We:e2000000000000XGd_PJWf43G3\;eT\SEHHT]5XjSG<oJC<5RehSAATkIA<_Yg`4ESPl;315fiPi5g=;mni<^RT^8[`j9edmh:E>;R
"#, [
w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0),
w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 4), w(K::Grade, Some(L::It), M::Whole, 0),
w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::He), M::Whole, 4), w(K::Degree, Some(L::Pt), M::Whole, 4), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0),
w(K::Award, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Conjunction, Some(L::Cs), M::Whole, 0), w(K::Conjunction, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0),
w(K::Until, Some(L::Es), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Degree, None, M::Whole, 5), w(K::Present, Some(L::Fr), M::Whole, 0),
w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Since, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0),
w(K::Online, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Ca), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Is), M::Whole, 0), w(K::Introduction, Some(L::Hu), M::Whole, 0),
w(K::Present, Some(L::It), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Employer, None, M::Whole, 0), w(K::Fluency, None, M::Whole, 1),
w(K::Fluency, None, M::Whole, 2), w(K::Expected, Some(L::Is), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 1), w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0),
w(K::Unit, Some(L::Et), M::Whole, 1), w(K::Since, Some(L::De), M::Whole, 0), w(K::From, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Employer, None, M::Whole, 0), w(K::Since, Some(L::De), M::Whole, 0), w(K::Obtained, Some(L::De), M::Whole, 0), w(K::Marital, Some(L::Et), M::Whole, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Obtained, Some(L::Ro), M::Whole, 0), w(K::Obtained, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 1), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0),
w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Is), M::Whole, 0),
w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Introduction, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Native, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Obtained, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Subject, Some(L::Nl), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::At, Some(L::Ga), M::Whole, 0), w(K::Expected, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0),
w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Introduction, Some(L::Cs), M::Whole, 1), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0),
w(K::School, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 5), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::School, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5),
w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Present, Some(L::Pl), M::Whole, 0),
w(K::Present, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Introduction, Some(L::Id), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0),
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
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Address, None, M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0),
w(K::Unit, Some(L::Sv), M::Whole, 1), w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::SkillLevel, Some(L::Ga), M::Whole, 4), w(K::Degree, Some(L::Ga), M::Whole, 4),
w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 4), w(K::Role, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Publication, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Expected, Some(L::Fi), M::Whole, 0), w(K::Grade, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5),
w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::En), M::Whole, 5),
w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Expected, Some(L::Ro), M::Whole, 0), w(K::UntilAfter, Some(L::Fi), M::Whole, 0), w(K::Until, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::En), M::Whole, 0),
w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Grade, Some(L::Hu), M::Whole, 0),
w(K::Online, Some(L::Lv), M::Whole, 0), w(K::Expected, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Lv), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5),
w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Lt), M::Whole, 5), w(K::Fluency, Some(L::De), M::Whole, 5),
w(K::Award, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 3), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Season, Some(L::En), M::Whole, 3), w(K::Season, Some(L::It), M::Whole, 3),
w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4),
w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 4),
w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 4),
w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Es), M::Whole, 0),
w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Fi), M::Whole, 0),
w(K::Obtained, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::Mt), M::Whole, 4), w(K::Award, None, M::Whole, 0),
w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 2), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Present, Some(L::Cs), M::Whole, 0),
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
w(K::At, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Marital, Some(L::Tr), M::Whole, 0), w(K::Expected, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Id), M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 1),
w(K::Introduction, Some(L::It), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Expected, Some(L::Sv), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0),
w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4),
w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::De), M::Whole, 0),
w(K::Native, Some(L::Id), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Lv), M::Whole, 0),
w(K::Native, Some(L::Mt), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ga), M::Whole, 1), w(K::Unit, Some(L::Id), M::Whole, 2),
w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0),
w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::Award, Some(L::Ga), M::Whole, 0),
w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::School, Some(L::En), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Award, Some(L::Mt), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0),
w(K::Address, Some(L::Sv), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 4),
w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5),
w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0),
w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3),
w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 4),
w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2),
w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6), w(K::Publication, Some(L::Ga), M::Whole, 0),
w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5),
w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0),
w(K::Project, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0),
w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0),
w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0),
w(K::Degree, Some(L::Mt), M::Whole, 4), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0),
w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Grade, None, M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Introduction, Some(L::Vi), M::Whole, 1), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5),
w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0),
w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4),
w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Obtained, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0),
w(K::Address, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 6), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Pt), M::Whole, 5),
w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0),
w(K::Subject, Some(L::It), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0),
w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0),
w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0),
w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0),
w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0),
w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Document, Some(L::Vi), M::Whole, 0),
w(K::Document, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Pl), M::Whole, 1), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 6), w(K::Since, Some(L::It), M::Whole, 0), w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0),
w(K::Document, Some(L::Id), M::Whole, 0), w(K::Introduction, Some(L::Nl), M::Whole, 1), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Department, Some(L::Lv), M::Whole, 0),
w(K::Conjunction, Some(L::Id), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::From, Some(L::Id), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 4), w(K::Ordinal, Some(L::Nl), M::Whole, 0),
w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::DateParticle, Some(L::Fr), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0),
w(K::Online, Some(L::Ro), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7),
w(K::School, Some(L::Is), M::Suffix, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Suffix, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0),
w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0),
w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0),
w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::At, Some(L::Id), M::Whole, 1),
w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Expected, Some(L::Id), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0),
w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Degree, None, M::Whole, 7),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::De), M::Prefix, 7), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 5),
w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0),
w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 4),
w(K::Degree, Some(L::It), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7),
w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Department, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 3),
w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 8),
w(K::Degree, Some(L::De), M::Whole, 8), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0),
w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0),
w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0),
w(K::Until, Some(L::Sl), M::Whole, 0), w(K::Until, Some(L::Hr), M::Whole, 0), w(K::Until, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 4),
w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3),
w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4),
w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
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
w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0),
w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7),
w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0),
w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5),
w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 5), w(K::Introduction, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Obtained, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0),
w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Hu), M::Prefix, 0),
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
w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Until, Some(L::En), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2),
w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::De), M::Whole, 0),
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
w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::En), M::Whole, 5),
w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5),
w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Role, Some(L::Nb), M::Anywhere, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::At, Some(L::En), M::Whole, 1),
w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5),
w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0),
w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5),
w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0),
w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4),
w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Until, Some(L::Nl), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4),
w(K::Marital, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0),
w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3),
w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4),
w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4),
w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4),
w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7),
w(K::Degree, Some(L::En), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Fr), M::Whole, 1),
w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Introduction, Some(L::De), M::Whole, 1), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2),
w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3),
w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0),
w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Award, None, M::Whole, 0),
w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Introduction, Some(L::Id), M::Whole, 1), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Page, Some(L::Id), M::Whole, 0), w(K::Introduction, Some(L::De), M::Whole, 1),
w(K::Introduction, Some(L::Nl), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Fi), M::Whole, 0),
w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4),
w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0),
w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1), w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::Pl), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1), w(K::Introduction, Some(L::Da), M::Whole, 1),
w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Introduction, Some(L::Tr), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3),
w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Fr), M::Whole, 4),
w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0),
w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Introduction, Some(L::Es), M::Whole, 1),
w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0),
w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0),
w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0),
w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1), w(K::At, Some(L::Nb), M::Whole, 1), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Introduction, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0),
w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::De), M::Whole, 0), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0),
w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Introduction, Some(L::Nl), M::Whole, 0), w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Introduction, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0),
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
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1), w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 0),
w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Introduction, Some(L::Da), M::Whole, 0),
w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3),
w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Introduction, Some(L::Pl), M::Whole, 0), w(K::Introduction, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Fi), M::Whole, 3),
w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Et), M::Whole, 1), w(K::Season, Some(L::Fi), M::Whole, 1),
w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0),
w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2),
w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::At, Some(L::Hr), M::Whole, 0),
w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0),
w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0),
w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3),
w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3),
w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sv), M::Suffix, 0),
w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0),
w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2),
w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4),
w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1),
w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2),
w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0),
w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7),
w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0),
w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4),
w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0),
w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Obtained, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1),
w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Introduction, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Et), M::Whole, 0),
w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5),
w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7),
w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7),
w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7),
w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5),
w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::School, Some(L::Id), M::Whole, 0),
w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Project, Some(L::De), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Nb), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1),
w(K::Gender, Some(L::Mt), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7),
w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7),
w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::Sl), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0),
w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4),
w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4),
w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5),
w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Introduction, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0),
w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3),
w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0),
w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1),
w(K::Department, Some(L::Et), M::Whole, 0), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2),
w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5),
w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1),
w(K::Obtained, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3),
w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Introduction, Some(L::Fi), M::Whole, 0),
w(K::Introduction, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2),
w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2),
w(K::Unit, None, M::Whole, 2), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 2),
w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Unit, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Season, Some(L::Vi), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Id), M::Whole, 4), w(K::Season, Some(L::Id), M::Whole, 3),
w(K::Season, Some(L::Id), M::Whole, 2), w(K::Season, Some(L::Id), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Gender, Some(L::Cs), M::Whole, 1), w(K::Gender, Some(L::Sk), M::Whole, 1), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Ja), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Ordinal, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1),
w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Et), M::Whole, 2),
w(K::Gender, Some(L::Fi), M::Whole, 2), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1),
w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5),
w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0),
w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Prefix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6),
w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Marital, Some(L::Lv), M::Whole, 0), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::Vi), M::Whole, 0),
w(K::LanguageTest, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Lv), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0),
w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Project, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0),
w(K::Project, Some(L::Es), M::Whole, 0), w(K::Project, Some(L::It), M::Whole, 0), w(K::Project, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Project, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1),
w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0),
w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Obtained, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0),
w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0),
w(K::Grade, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0), w(K::Since, Some(L::Sk), M::Whole, 0), w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0),
w(K::From, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::SrLatn), M::Whole, 0), w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0),
w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::Da), M::Whole, 0), w(K::Conjunction, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0),
w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Page, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0),
w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0),
w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0),
w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0),
w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2),
w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3),
w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 1), w(K::SkillLevel, Some(L::Lv), M::Whole, 4),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0), w(K::Page, Some(L::Nl), M::Whole, 0),
w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::It), M::Whole, 4),
w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8),
w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1),
w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2),
w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5),
w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0),
w(K::Address, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0),
w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0),
w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0),
w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0),
w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0),
w(K::At, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Es), M::Whole, 1), w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::SkillLevel, Some(L::Es), M::Whole, 1), w(K::SkillLevel, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Fr), M::Whole, 1), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Mt), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Project, Some(L::Tr), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Project, Some(L::Nl), M::Whole, 0),
w(K::Project, Some(L::Nl), M::Suffix, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0),
w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Da), M::Suffix, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0),
w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0),
w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Et), M::Whole, 0),
w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1),
w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Project, Some(L::Nb), M::Suffix, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0),
w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0),
w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0),
w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1),
w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3), w(K::Season, Some(L::Lt), M::Whole, 3),
w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::Ga), M::Whole, 5),
w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0),
w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0),
w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::En), M::Whole, 0),
w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0),
w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0),
w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0),
w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Since, Some(L::En), M::Whole, 0),
w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4),
w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0),
w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0),
w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2),
w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::It), M::Whole, 4),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Cs), M::Whole, 0),
w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0),
w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3),
w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4),
w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Page, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 2),
w(K::Season, Some(L::Et), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 2), w(K::Season, Some(L::En), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Season, Some(L::Et), M::Whole, 2), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::Cs), M::Whole, 0),
w(K::Season, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0),
w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0),
w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5),
w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2),
w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Is), M::Whole, 0), w(K::Until, Some(L::Da), M::Whole, 0),
w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0),
w(K::Project, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 3), w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Fi), M::Whole, 8),
w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4),
w(K::Obtained, Some(L::Vi), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0),
w(K::Online, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0),
w(K::From, Some(L::Vi), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Cs), M::Whole, 3), w(K::Unit, Some(L::Pl), M::Whole, 3), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1),
w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::At, Some(L::Hr), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0),
w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0),
w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0),
w(K::Course, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1),
w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0),
w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2), w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1),
w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Award, Some(L::Is), M::Whole, 0),
w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Project, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4),
w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Season, Some(L::Sv), M::Whole, 4),
w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::At, Some(L::Sk), M::Whole, 1), w(K::From, Some(L::De), M::Whole, 0),
w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Degree, Some(L::Hr), M::Whole, 7),
w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 1),
w(K::Gender, Some(L::De), M::Whole, 2), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0),
w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::En), M::Whole, 4),
w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 5),
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
