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
0x4200000800000080, 0x4041000680080022, 0x3a8004000200008, 0x8024000104200000, 0x402042008000001, 0x402001080000400, 0x4009080c020044, 0x208000004110,
0x40400000002c0440, 0x10042240034000c4, 0x18000400040040, 0x8220404200412, 0x840000000864a4, 0x2102480012001000, 0x1000820d00820000, 0x100100804080004,
0x5211000022, 0x2000020084080200, 0x408a2604004000, 0x8301810040400084, 0x200000103001, 0x8002012a082000, 0x4100210a00000080, 0x90018004082000,
0x84100201240000, 0x8800404140036048, 0x4000c10002200900, 0x8ae0400845a44080, 0x2c0800001030068, 0x8000000800001, 0x4028b28002400, 0x1000100140080010,
0x10422000002004c8, 0x2880042000000c4, 0x180020000400, 0x42000100284024a0, 0x4000020010080000, 0x420404a0000002, 0xc10a00800400019, 0x10a00000108,
0x41000090148004, 0x1600104008200840, 0x1100400200044, 0x1800010008200, 0x9400026200560, 0x2180810200020010, 0x30c20800a010200, 0x20409040000002,
0x1000040cc0400100, 0x4000242004000460, 0x1000080000104003, 0x2100080208000000, 0x10541008a0000000, 0x1052000010200081, 0x10c000000002, 0x2040028800412000,
0x210001000102400, 0x400001c088008002, 0x2102200000204800, 0x40801500060c2100, 0x8000800480121000, 0x1001011561, 0x406104420100000, 0x8880000210010000,
0x500a020101108000, 0x408808019400100, 0x44008040030401, 0x8400c204044000, 0x4890000000a0, 0x4016908402108001, 0x8080108a11010a01, 0x1832008c00000000,
0x620000400000808, 0x4080090000042000, 0x20180020000042, 0xa000181100a80000, 0x60045010080000, 0x1a00894240040081, 0x1402000000000004, 0x481000031000c000,
0x143000002898, 0x808001041, 0x100000820008004, 0x800000088102080, 0xa020001004802a0, 0x80000e100014000, 0x1200000001001000, 0x84000000480000b0,
0x8000000018000, 0x111624c400080088, 0x802408400000420, 0x9060200000411, 0x4009000, 0x400008000040800, 0x28080000000180, 0x804004410082a,
0x8d008082000006, 0x204800005040006, 0xc0000410201000, 0x2001400000460180, 0x80002900040104, 0x1080000c80c00800, 0x681a004121000000, 0x2000020d8400,
0x40018c402212480, 0x8c2022054000000, 0x8000516a80004106, 0x2008000010050950, 0x400410020400200, 0x4004000200c80140, 0x8001020000082, 0x8000000a00024008,
0x4050801089000001, 0x308246000010000, 0xc00001014000000, 0xa000221008222800, 0x5000110c00, 0x900100028000a002, 0x4082240000a2c00, 0x10420000200b4000,
0x42000108002f8a4, 0xc000800001040410, 0x29000010310000, 0x2100102015240, 0x4a0001000, 0x8200014400200008, 0x110000000000, 0x2000000000000,
0xa01c400002808001, 0x228044001000108, 0x20a4000242400, 0x240000001804, 0x2004108000008686, 0x8010200020140804, 0x3300001400008008, 0x1101084908000040,
0x4020004808088220, 0x4000040b02007, 0x198410810041, 0x10000082000d0408, 0x4082600802040501, 0x2c000004a1041029, 0xa000010042080800, 0x420020833,
0x40000200000000, 0x44140040000018, 0x8600000080100004, 0x8420400800008028, 0x3000000000000, 0x454001000a200020, 0x4000000000200000, 0x4008c08102a008,
0x108000a00000901, 0x8140000001801080, 0x9000000001088a0, 0x2c004240a000000, 0x8001421452200, 0x800308084820004, 0x4410840011010214, 0x4012060002c2058,
0x88724a002440000, 0x20180005b4000880, 0x5000004061480080, 0x100200084000003, 0x400400002020418, 0x2002029000000040, 0x4010480004d64130, 0x8040008180000004,
0x2009058210020a00, 0x400020240000, 0x200c400004002001, 0x40104200002011, 0x3081004008040021, 0x8402020020400214, 0x4c082418e006004, 0x820000810000,
0x24008000800120, 0x2028000004484120, 0x1204000394013001, 0x401009000110100, 0x106000800b0024, 0x420090080020002, 0x8090800e00002000, 0x1000001000810000,
0x6040002400100008, 0x101804400002, 0x140000080400a020, 0x60a2024b090000, 0x2c08170082001, 0x50000b0002110001, 0x4048400010000000, 0x2520000004800,
0x440000101542420, 0x1000500048000402, 0x6002008144000021, 0x382028200800000, 0x4040004000400001, 0x10000004c000080, 0x4000000002010, 0x4000501200680008,
0x800a008840006000, 0x41200250404000, 0x806c000048200100, 0x100040020108100, 0x4000108046000308, 0xa000000008010, 0x850400022004122, 0x91008400010800,
0x100041001810400, 0x42000606005814, 0x90008100310800, 0x8008108200d0000, 0x1200010000103040, 0x801205000000810, 0x44800200000200a0, 0xc000842004000022,
0x41220000040608, 0x24028808017200, 0x40000121000620, 0xa00a00028040000, 0x408402004002268, 0x408000500000081, 0x1000110301a000, 0x21384ec01000404,
0x8080006100800, 0x400000200201000, 0x812000c00001c001, 0x894000100000000, 0x1020008014000440, 0x600000002040, 0x23000a000a0a0008, 0xe40020228000080,
0x82400090008004, 0x822800800001068, 0x1020500000800200, 0x4000000010000000, 0x4c04320004214100, 0x4a010f005000281, 0x80000914002002, 0xc00202008a00000,
0x1a010010040c, 0x8004402400002010, 0xc40010000040094, 0x2002000000000, 0x200000000085000, 0x400000000000002, 0x4000100040820080, 0x8080000,
0x8000002800040300, 0x8028000020203424, 0x801000880000, 0x20040080020030, 0x1100000202000a, 0x20002608800120, 0x2200000441000, 0x8050218200006409,
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
agent	03S5
agent achizitii	02<1
agent achiziții	02<1
agent de paza	02<1
agent de pază	02<1
agent de securite	01l1
agent de sécurité	01l1
agent immobilier	01l1
agente	03X4
agentia	03\1
agentie	03\1
agentur	03]1
agentura	03^4
agentúra	03b1
agentūra	03c1
agenzia	03d1
agenția	03\1
agenție	03\1
aggiornamento	03e1
agno	03f1
agregation	03g1
agregation de	03g1
agregation externe	03g1
agrement	03h1
agricoltore	02J1
agricoltrice	02J1
agriculteur	01l1
agricultor	03i2
agricultora	03i2
agricultrice	01l1
agriturismo	03d1
agronom	02Q1
agrégation	03g1
agrégation de	03g1
agrégation externe	03g1
agrément	03h1
agència	03k1
agência	0341
ahli	03l2
ahli gizi	02Q1
ahli madya	03n1
ahlr	03o1
ahoj	0401
ahora	02A1
aide soignant	01l1
aide soignante	01l1
aide-soignant	01l1
aide-soignante	01l1
aidinkielen taso	03<1
aidinkielena	03<1
aidinkieli	03<1
aidinkielinen	03<1
aikste	0411
aikštė	0411
ailtire	0421
air force	01`1
air traffic controller	02;1
airlines	01`1
airport	01`1
aistritheoir	0421
aiuto	02J1
aiuto cuoca	02J1
aiuto cuoco	02J1
ajakiri	0431
ajakirjanik	01M1
ajans	0441
ajansi	0441
ajansı	0441
ajokortti	0451
ajto	0461
ajtó	0461
ajudant	02U1
ajudante	01o1
ajuntament	03k1
ajusteur	01l1
ajutor	02<1
akadeemia	0471
akademi	0485
akademia	04=5
akademie	04B2
akademiebrief	04D1
akademii	04E1
akademija	04F5
akademisi	04K1
akademiuddannelse	04L1
akademía	04M1
akadémia	04N3
akadēmija	04Q1
akatemia	04R1
akeri	01=1
akici	04S1
akici duzeyde	04S1
akkademja	04T1
aktif	04U1
aktivne	04V2
aktivno	04X3
aktivně	04[1
aktor	04\2
aktorka	02L1
aktris	02Q1
aktualnie	04^1
aktuell	04_1
aktívne	04`1
aku	04a1
akuntan	02Q1
akıcı	04S1
akıcı düzeyde	04S1
al	04b4
alameda	04f1
alani	04g1
alanı	04g1
alap	04h2
alapfok	04h2
alapfokozat	04j1
alapfoku	04h2
alapfokú	04h2
alapismeretek	04k1
alapito	02l1
alapitvany	04l2
alapkepzes	04j1
alapképzés	04j1
alapszak	04j1
alapszint	04h2
alapszintu	04h2
alapszintű	04h2
alapítvány	04l2
alapító	02l1
alates	04n2
albanil	01Q1
albanila	01Q1
albañil	01Q1
albañila	01Q1
albergo	03d1
albergue	03?1
alcalde	01Q1
alcaldesa	01Q1
alcaldia	0502
alcaldía	0502
aldreboende	01=1
aleea	0521
aleja	0532
aleje	0551
alempi korkeakoulututkinto	0561
alfaiate	01o1
algaja	0571
algtase	0582
algteadmised	05:1
alkaen	05;3
alkeet	05>2
alkeistaso	05@1
alla data attuale	0121
alle	05A2
allee	05C2
alleenstaand	05E1
allen	05F1
allenatore	02J1
allenatrice	02J1
allgemeine hochschulreife	01O1
allé	05A2
allée	05G1
allén	05F1
almacenes	03?1
almoxarife	01o1
aloittelija	05H1
alt	05I3
altalanos iskola	05L2
altenheim	03]1
alternant	01l1
alternante	01l1
alto	05N3
altra	0421
alėja	0411
am	05Q1
ambassador	02;1
ambulancier	01l1
ambulanciere	01l1
ambulancière	01l1
amet	05R1
amicale	01m1
amk	05S2
amk tutkinto	0561
amk-tutkinto	0561
ammatillinen perustutkinto	05U1
ammatillinen tutkinto	05U1
ammattikorkeakoulu	04R1
ammattikorkeakoulututkinto	0561
ammattikoulu	05V2
ammattiopisto	04R1
ammattitutkinto	05U1
amministratore	02J1
amministratrice	02J1
amministratur	05X1
amne	03=1
amneslararexamen	03>1
amt	03]1
an	05Y2
an mhaith	05[1
an-mhaith	05[1
ana dal	04g1
ana dil	05\1
ana dili	05\1
ana dilim	05\1
anabilim dali	04g1
anabilim dalı	04g1
anadil	05\1
anadili	05\1
anadilim	05\1
anadolu lisesi	04K1
anailisi	0421
anailísí	0421
anais	05]1
analis	02Q1
analist	05^3
analista	05a6
analisti	05g1
analistă	02<1
analiticar	05h2
analitik	05j1
analitikas	02h1
analitike	02f2
analitikis	02i1
analitikė	02h1
analitičar	05h2
analityczka	02L1
analityk	02L1
analuutik	01M1
analyst	05k3
analyste	01l1
analytik	02j2
analytiker	05n3
analyytikko	0611
analüütik	01M1
analītiķe	02i1
analītiķis	02i1
anaokulu	04K1
anchor	02;1
and	0621
andar	04f1
andauernd	04_1
anerkennung	00:1
anfaenger	0632
anfaengerin	0632
anfaengerkenntnisse	0651
anfanger	0632
anfangerin	0632
anfangerkenntnisse	0651
anfänger	0632
anfängerin	0632
anfängerkenntnisse	0651
angajat	02<1
angestellte	0661
angestrebt	0671
anggota	02Q1
ani	0681
animateur	01l1
animator	0693
animatore	02J1
animatorka	02L1
animatrice	06<2
anlagenbau	03]1
annee	06>1
annees	06>1
anni	06?1
anniskelupassi	0451
anno	06?1
announcer	02;1
année	06>1
années	06>1
ano	06@2
anois	06B1
anos	06@2
ans	06>1
ansioluettelo	06C1
ansiomerkki	06D2
ansvarig	02X1
ansvarlig	06F2
anthropologist	02;1
anticipated	06H1
antincendio	01N1
antologi	06I3
antrenoare	02<1
antrenor	06L2
antrenör	05g1
anugerah	06N1
anwaeltin	03@1
anwalt	03@1
anwaltin	03@1
anwenderkenntnisse	06O1
anwältin	03@1
any	06P1
anyanyelv	06Q1
anyanyelvi	06Q1
anyanyelvi szint	06Q1
anyanyelvu	06Q1
anyanyelvű	06Q1
anys	06P1
ao	06R1
aonad	06S1
ap	06T2
ap grad	04L1
ap-grad	04L1
apartamento	04f1
apartment	06V1
apbalvojums	00C1
apdovanojimas	06W1
apdrosinasana	06X1
apdrošināšana	06X1
apiculteur	01l1
apicultrice	01l1
aplieciba	06Y1
apliecinajums	06Y1
apliecinājums	06Y1
apliecība	06Y1
apolo	06Z2
apotek	06\5
apoteka	06a1
apotekare	02X1
apoteker	02Q1
apotheek	0331
apotheke	03]1
apotheker	06b2
appartement	05G1
appraiser	02;1
apprendista	02J1
apprenti	01l1
apprentice	02;1
apprenticeship	0321
apprentie	01l1
approbation	02G1
approvisionneur	01l1
approvisionneuse	01l1
aprendiz	03i2
aprendiza	01Q1
aprenent	02U1
aprenenta	02U1
aprobado	06d1
aps	00e1
apt	06e2
apteek	05R1
apteekkari	0611
apteekki	06g1
apteka	03R1
aptekarz	02L1
aptieka	06X1
apto	04f1
apulainen	0611
apuraha	06h1
apótek	06i1
aquarium	01`1
ar	06j4
ar vardnicu	06n1
ar vārdnīcu	06n1
ara	02B1
arastirma gorevlisi	05g1
arastirmaci	05g1
araştırma görevlisi	05g1
araştırmacı	05g1
arbeider	06o2
arbeiter	0661
arbeitsgruppe	0711
arbejder	0721
arbetare	02X1
arbitre	01l1
arbitro	0733
arbitru	02<1
architect	0762
architecte	01l1
architekt	0784
architektas	02h1
architektka	02L1
architetta	02J1
architetto	02J1
archivar	07<2
archivaris	0271
archivera	01Q1
archivero	01Q1
archivist	02;1
archivista	02J1
archiviste	01l1
archivář	07>1
archiwista	02L1
archiwistka	02L1
ardleibheal	07?2
ardleibhéal	07?2
ardteistimeireacht	07A1
ardteistiméireacht	07A1
area	07B5
arendaja	01M1
arets	01A3
arhitect	02<1
arhitecta	02<1
arhitectă	02<1
arhitekt	07G3
arhitekta	07J1
arhitekte	02i1
arhitekts	02i1
arhivar	02<1
arkistonhoitaja	0611
arkitekt	07K4
arkivar	06F2
arkivarie	02X1
arkkitehti	0611
army	01`1
arodizglitiba	07O1
arodizglītība	07O1
arodskola	04Q1
arquitecta	02V2
arquitecte	02U1
arquitecto	01Q1
arquitectura tecnica	07P1
arquitectura técnica	07P1
arquiteta	01o1
arquiteto	01o1
arquivista	01o1
arsenhet	01D1
arsiparis	02Q1
arsitek	02Q1
arsivci	05g1
arsstudium	01D1
arst	01M1
arste	02i1
arsts	02i1
art director	07Q1
art school	01_1
artenomi	0561
artesaani	05U1
article	07R3
articles	07U2
articol	07W1
articoli	07X1
articolo	07X1
articulo	0231
articulos	0231
artigo	05]1
artigos	05]1
artikel	07Y9
artikelen	07b1
artikkel	07c3
artikkeli	07f2
artiklu	07h1
artist	02;1
artium	07i1
arts	0271
artykul	07j1
artykuł	07j1
artículo	0231
artículos	0231
aruhaz	07k1
arvioitu	07l1
arviolta	07l1
arvosana	07m1
arvosanalla	07m1
arvosanat	07m1
arxiv	01n1
arzt	03@1
arzthelfer	0661
arztin	03@1
arztpraxis	03]1
arşivci	05g1
as	07n2
as levels	0321
asa	00e1
ascaill	0801
ascensoriste	01l1
asci	05g1
ascisi	05g1
ase	0811
asema	06g1
asentaja	0611
asesor	01Q1
asesora	01Q1
asianajaja	0611
asiantuntija	0822
asiantuntijataso	0841
asigurari	03\1
asigurări	03\1
asilo	01d1
asistan	05g1
asistani	05g1
asistanı	05g1
asisten	02Q1
asistent	0857
asistenta	02<1
asistentas	02h1
asistente	08<3
asistents	02i1
asistentă	02<1
asistentė	02h1
asl	03d1
asli	08?1
aso	08@1
aso diploma	08@1
aso-diploma	08@1
asociacija	03c1
asociacion	03?1
asociación	03?1
asociadas	03?1
asociados	03?1
asociat	02<1
asociatia	03\1
asociatie	03\1
asociația	03\1
asociație	03\1
asosiasi	08A1
assegurances	03k1
assessor	08B2
assessora	08B2
assez bien	08D1
assicurazioni	03d1
assistant	08E2
assistante	01l1
assistante maternelle	01l1
assistent	08G8
assistente	08O3
assistentti	0611
assistenz	03@1
associacao	0341
associacio	03k1
associació	03k1
associate	02;1
associate degree	08R2
associate of	0311
associate of applied science	0311
associate of arts	0311
associate of science	0311
associate's degree	0311
associates	01`1
associati	03d1
association	08T2
associats	03k1
associazione	03d1
associação	0341
associe	01l1
associee	01l1
associé	01l1
associée	01l1
assocjazzjoni	08V1
assoċjazzjoni	08V1
assurances	01m1
asszisztens	02l1
astazi	02F1
asteptat	08W1
asti	08X2
astillero	03?1
astilleros	03?1
astronomer	02;1
astăzi	02F1
asuransi	08A1
asutaja	01M1
asystent	02L1
asystentka	02L1
asztalos	02O2
at	08Z1
ate	06R1
ate a data	08[1
ate a presente data	08[1
ate agora	08[1
ate ao presente	08[1
ate hoje	08[1
ate o momento	08[1
atelier	08\4
ateliers	01m1
atendente	01o1
ateneo	01d1
atestat	0221
atestatas	08`1
atestats	07O1
atestatul	0221
atestāts	07O1
atheneum	08a1
atlag	08b1
atolyesi	0441
ator	01o1
atriz	01o1
atstovas	02h1
attache	01l1
attachee	01l1
attaché	01l1
attachée	01l1
attalinati	08c1
attendu	08d1
attestation	03h1
attestato	01N1
attestato di	01N1
attestato di qualifica	08e1
atti	07X1
attore	02J1
attorney	02;1
attrice	02J1
attuale	0121
attualmente	0121
attālināti	08c1
atual	08[1
atualidade	08[1
atualmente	08[1
atzime	08f1
atziniba	00C1
atzinība	00C1
atzīme	08f1
até	06R1
até a presente data	08[1
até agora	08[1
até ao presente	08[1
até hoje	08[1
até o momento	08[1
até à data	08[1
atölyesi	0441
au	08g2
au pair	08i2
au-pair	03@1
audiologist	02;1
auditeur	01l1
auditor	08k6
auditora	03i2
auditrice	01l1
audytor	02L1
audítor	0911
aufbaustudium	00<1
aufsaetze	0921
aufsatz	0921
aufsatze	0921
aufstiegsfortbildung	04D1
aufsätze	0921
augsts	0932
augstskola	04Q1
auhind	0952
aujourd'hui	00a1
aukio	0971
aukiri	0011
aukstas	0982
aukstasis neuniversitetinis	09:1
aukstesnysis	09:1
aukštas	0982
aukštasis neuniversitetinis	09:1
aukštesnysis	09:1
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
ausgezeichnet	09;2
aushilfe	09=2
aushilfskraft	09?1
ausiliario	02J1
auszeichnung	09@1
auszubildende	09A2
auszubildender	09?1
auteure	01l1
author	02;1
authority	01`1
autista	02J1
autoescuela	03?1
autohaus	09C1
autojuht	01M1
automne	09D1
autonom	03k1
autonoma	09E3
autonomo	09H3
autor	03@1
autorin	03@1
autorisasjon	03o1
autorisation	09K2
autorizatie	0221
autorizație	0221
autoscuola	03d1
autovaditaja aplieciba	06Y1
autovadītāja apliecība	06Y1
autrice	01l1
auttava	05@1
autumn	09M1
autumn term	09M1
autunno	09N1
autònom	03k1
autònoma	03k1
autónoma	03?1
autónomo	03?1
autônoma	01o1
autônomo	09O2
auxiliaire	01l1
auxiliar	02R3
auxiliar contable	01Q1
av	09Q3
avaldatud	0431
avancada	09T1
avancado	09U2
avancat	09W2
avance	09Y2
avancerad	09[2
avanceret	09]2
avancé	09Y2
avansat	09_2
avansert	09a2
avanzada	09c1
avanzado	09d2
avanzata	09f1
avanzato	09g2
avançada	09T1
avançado	09U2
avançat	09W2
avda	09i1
avdeling	09j2
avdelingen	09l1
avdelning	09m2
avdelningen	09o1
ave	06V1
avenida	0:02
avenija	0:21
avenue	0:32
average	00U1
avhandling	0:52
avinguda	0:71
avioliitossa	0:81
avis	0:91
avklarad	0::1
avocat	0:;2
avocata	02<1
avocate	01l1
avocată	02<1
avoliitossa	0:81
avslutad	0::1
avui	02B1
avukat	0:=2
avustaja	0611
avvanzat	0:?2
avvocata	02J1
avvocato	02J1
award	0:A3
award in	01j1
awarded	0:D1
awards	00O1
aws certified	01c1
ay	0:E1
ayudante	01Q1
ayudante de catedra	01Q1
ayudante de cátedra	01Q1
ayuntamiento	03?1
az	0:F3
az dosud	0:I1
azafata	01Q1
azafato	01Q1
azi	02F1
azienda	03d1
azienda agricola	03d1
azubi	09?1
azucarera	03?1
azure	01c1
açougueiro	01o1
aéroport	01m1
aðaleinkunn	02H1
aðalgrein	02I1
año	0:J1
años	0:J1
aģentūra	06X1
aşçı	05g1
aşçısı	05g1
až	0:K2
až dosud	0:I1
așteptat	08W1
b a	0:M1
b a sc	0:N1
b arch	0:O2
b b a	0:O2
b com	0:O2
b dul	0521
b e	0:O2
b ed	0:O2
b eng	0:O2
b f a	0:N1
b mus	0:N1
b pharm	0:M1
b s	0:M1
b s c	00e1
b s n	0:N1
b sc	0:M1
b sc prof	0:Q1
b tech	0:O2
b v	00e1
b-dul	0521
b. a	0:M1
b. ed	0:M1
b. eng	0:M1
b. sc	0:M1
b. tech	0:M1
b.a	0:M1
b.a.sc	0:N1
b.arch	0:O2
b.b.a	0:O2
b.com	0:O2
b.e	0:O2
b.ed	0:O2
b.eng	0:O2
b.f.a	0:N1
b.mus	0:N1
b.pharm	0:M1
b.s	0:M1
b.s.c	00e1
b.s.n	0:N1
b.sc	0:M1
b.sc.-próf	0:Q1
b.tech	0:O2
b.v	00e1
b1	0:R1
b2	0:S1
ba	0:T3
ba (hons	0:M1
ba i	0:W1
ba prof	0:Q1
ba-próf	0:Q1
baarimikko	0611
baas	0582
baatfoererproeven	03o1
bab	0:X1
baba	01o1
baby sitter	02J1
baby-sitter	02J1
babysitter	02;1
babá	01o1
bac	0:Y2
bac +2	0:[1
bac +3	0:\1
bac +5	03g1
bac es	03;1
bac general	03;1
bac général	03;1
bac l	03;1
bac pro	03;1
bac professionnel	03;1
bac s	03;1
bac scientifique	03;1
bac si	0:]1
bac stg	03;1
bac sti2d	03;1
bac stmg	03;1
bac technologique	03;1
bac+2	0:[1
bac+3	0:^2
bac+4	0:\1
bac+5	03g1
bacalaureat	0:`1
bacc	0:a2
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
bacellerat	0:c1
bacellerat fl arti	0:c1
bacharel	0:d1
bacharel em	0:d1
bacharelado	0:d1
bacharelado em	0:d1
bachelier	0:\1
bachelor	0:e6
bachelor degree	0:N1
bachelor en	0:k1
bachelor i	0:l2
bachelor in	0:N1
bachelor of	0:n3
bachelor of applied science	0:N1
bachelor of architecture	0:N1
bachelor of arts	0:N1
bachelor of business administration	0:N1
bachelor of commerce	0:N1
bachelor of design	0:N1
bachelor of economics	0:N1
bachelor of education	0:N1
bachelor of engineering	0:N1
bachelor of fine arts	0:N1
bachelor of laws	0:N1
bachelor of medicine	0:N1
bachelor of music	0:N1
bachelor of nursing	0:N1
bachelor of science	0:N1
bachelor of social work	0:N1
bachelor of technology	0:N1
bachelor universitaire de technologie	0:\1
bachelor's	0:N1
bachelor's degree	0:N1
bachelorabschluss	0;11
bachelorgrad	0:l2
bachelorgrad i	01D1
bacheloropleiding	01^1
bachelors	0:N1
bachelorstudium	0;22
bacheloruddannelse	0:W1
bachiller	0;42
bachiller universitario	0:k1
bachillerato	0;61
bachillerato en	0;61
bachillerato tecnico	0;61
bachillerato técnico	0;61
backen	05F1
backend	07Q1
backer	0661
backerei	03]1
badacz	02L1
badan	08A1
badante	02J1
badmeester	0;71
baecker	0661
baeckerei	03]1
baer	0;82
bafa	03h1
bagare	02X1
bager	0721
bageri	0;:2
bageriet	0;<1
baggerfahrer	0661
bagian	0;=1
bagnina	02J1
bagnino	02J1
bahar	0;>1
bahasa ibu	08?1
bahcivan	05g1
bahçıvan	05g1
bai bao	0;?1
bai thuyet trinh	0;?1
bai viet	0;?1
baik	0;@2
bailarin	01Q1
bailarina	03i2
bailarino	01o1
bailarín	01Q1
baile	0801
bailiff	02;1
baineann	0;B1
bainisteoir	0421
bairro	04f1
baitsileir	0;C1
baitsiléir	0;C1
baix	0;D1
bajo	0;E2
bakalar	0;G3
bakalarske	0;J2
bakalarske studium	0;J2
bakalarsky	0;L1
bakalaura	0;M1
bakalaura grads	0;M1
bakalaura grāds	0;M1
bakalauras	0;N1
bakalaureus	0;O1
bakalaureusekraad	0;O1
bakalaureuseope	0;O1
bakalaureuseõpe	0;O1
bakalauro	0;N1
bakalauro laipsnis	0;N1
bakalaurs	0;M1
bakalár	0;P1
bakalárske	0;P1
bakalárske štúdium	0;P1
bakalář	0;L1
bakalářské	0;L1
bakalářské studium	0;L1
bakalářský	0;L1
bakanligi	0441
bakanlığı	0441
bakari	06i1
bakarí	06i1
baker	0;Q2
bakeri	0:91
bakers	01`1
bakery	01`1
bakici	05g1
bakkalargrada	0:Q1
bakkalaureat	0;11
bakkalárgráða	0:Q1
bakken	0;S1
bakker	0271
bakkerij	0331
bakıcı	05g1
balai	08A1
balas	0;T1
balconista	01o1
balikci	05g1
ballerina	02J1
ballerino	02J1
balva	00C1
balıkçı	05g1
ban	0;U1
ban hang	0:]1
ban ngu	0;V1
banc	0;W2
banca	0;Y2
bancaria	01o1
bancario	01o1
banco	0;[2
bancária	01o1
bancário	01o1
bancă	03\1
bandleader	02;1
bang	0;]1
bang cu nhan	0;^1
bang dai hoc	0;^1
bang khen	0;_1
bang lai	0;]1
bang sang che	0;?1
bang thac si	0;`1
bang tot nghiep thpt	00I1
bang trung cap	00I1
bank	0;a;
banka	0;l7
bankas	03c1
bankasi	0441
bankası	0441
banker	02;1
banketbakker	0271
banki	06i1
bankkauf	0661
banksman	02;1
banque	01m1
banque alimentaire	01m1
banquier	01l1
banquiere	01l1
banquière	01l1
bao cao	0;?1
bao hiem	0<31
bao tang	0<31
bao ve	0:]1
barbat	0<41
barbatesc	0<41
barber	02;1
barch	0:M1
bardzo dobra	0<52
bardzo dobry	0<52
bardzo dobrze	0<71
barista	0<83
barkeeper	0661
barmaid	01l1
barman	0<;7
barmanka	02L1
barmen	05g1
barnehage	0:91
barnehagelaerer	0<B1
barnehagelærer	0<B1
barneskole	0<C1
barnevakt	0<B1
barneveileder	0<B1
barnmorska	02X1
barnskoetare	02X1
barnskotare	02X1
barnskötare	02X1
barnvakt	02X1
barri	0:71
barrio	09i1
bartender	0<D4
basari belgesi	0<H1
base	0<I2
bases	0<K2
basic	0<M4
basic knowledge	0<Q2
basic user	0<S1
basica	0<T5
basico	0<Y5
basique	0<^1
basis	0<_8
basiskennis	0<g2
basiskenntnisse	0<i2
basisniveau	0<k1
basisschool	08a1
basiswissen	0<l1
baskan	05g1
baskani	05g1
baskunskaper	0<m1
baslangic	0<n2
baslangic seviyesi	0=01
batforerproven	03o1
batiment	05G1
batxiller	0=11
batxillerat	0=11
bau	03]1
bauer	03@1
baugeschaeft	03]1
baugeschaft	03]1
baugeschäft	03]1
bauhof	03]1
bauleiter	0661
bay	0=21
bay gio	0=31
bayan	0=41
baza	0=52
bazi	0=71
baziku	0=82
bazinis	0=:2
bază	0=52
baċellerat	0:c1
baċellerat fl-arti	0:c1
başarı belgesi	0<H1
başkan	05g1
başkanı	05g1
başlangıç	0<n2
başlangıç seviyesi	0=01
bażi	0=71
bażiku	0=82
bba	0:M1
bc	0:M1
bca	0:M1
bcom	0:M1
bd	0=<2
bdes	0:M1
beadle	02;1
bean	0;B1
beasiswa	06N1
beauftragte	0661
beautician	02;1
bebiszitter	0=>1
bec	0=?1
beca	0=@2
becari	02U1
becaria	02V2
becario	01Q1
becario de investigacion	01Q1
becario de investigación	01Q1
becelor	0=B1
beco	04f1
becària	02U1
bed	0:M1
bedrift	0:91
bedrijf	0331
beekeeper	02;1
befaehigung	0=C1
befahigung	0=C1
befriedigend	0=D1
befähigung	0=C1
begeleider	0271
begeleidster	0271
beginnend	0=E1
beginner	0=F4
begraensad	0<m1
begraenset	0=J1
begransad	0<m1
begrenset	0=K1
begränsad	0<m1
begrænset	0=J1
begynder	0=L2
behaald	03F1
beheerder	0271
behoerde	03]1
behoerighet	0=N2
behorde	03]1
behorighet	0=N2
behörde	03]1
behörighet	0=N2
bei	0=P1
bei der	0=P1
beim	0=P1
beisitzer	0=Q2
beisitzerin	09?1
beitraege	0921
beitrag	0=S2
beitrage	0921
beiträge	0921
bekar	0=U1
bekci	05g1
beklenen	0=V1
bekâr	0=U1
bekçi	05g1
belediye baskani	05g1
belediye başkanı	05g1
belediyesi	0441
beleuchter	0661
belge	0=W1
belgesi	0=W1
bellhop	02;1
belum kawin	0=X1
belum menikah	0=X1
bem vinda	0=Y1
bem vindo	0=Y1
bem vindos	0=Y1
bem-vinda	0=Y1
bem-vindo	0=Y1
bem-vindos	0=Y1
ben	02K1
bench joiner	02;1
bendahara	02Q1
bendrove	03c1
bendrovė	03c1
benevole	01l1
beng	0:O2
bengkel	08A1
benh vien	0<31
benim adim	02K1
benim adım	02K1
benvenuta	0=Z1
benvenuti	0=Z1
benvenuto	0=Z1
benvinguts	0=[1
bep	0=\2
bep pho	0:]1
bep truong	0:]1
beraeknad	0=^1
beraeknas	0=^1
beraknad	0=^1
beraknas	0=^1
berater	0661
berber	05g1
berechtigung	0=C1
bereich	01U2
berger	01l1
bergere	01l1
bergère	01l1
beri	0=_2
bernudarzs	04Q1
beroepsopleiding	08@1
bersertifikat	0=a1
berufsabschluss	01O1
berufsausbildung	01O1
berufsausbildung zum	01O1
berufsausbildung zur	01O1
berufsfachschulabschluss	01O1
berufskolleg	0=b1
berufslehre	01O1
berufsmatura	01O1
berufsmaturitaet	01O1
berufsmaturitat	01O1
berufsmaturität	01O1
berufsschule	0=b1
beräknad	0=^1
beräknas	0=^1
bescheinigung	0=C1
best	00O1
bestanden	01K1
bestuurslid	0=c2
bestyrelsesmedlem	0=e1
beszerzo	02O2
beszerző	02O2
betjent	0721
betreuer	0=f2
betreuerin	03@1
betrieb	03]1
betriebswirt	04D1
betriebswirtin	04D1
betyg	0=h1
beurs	0=i1
beveiliger	0271
bevis	0=j4
bewaker	0271
bewerbung	0=n1
bewerbungsunterlagen	0=n1
bewijs	0=o1
bečelor	0=B1
bfa	0:M1
bfd	09?1
bg schein	02G1
bg-schein	02G1
bhalissa	0>01
bhd	00e1
bhv	0>12
biblioteca	0>35
bibliotecar	0>82
bibliotecara	02<1
bibliotecari	02U1
bibliotecaria	0>:3
bibliotecario	0733
bibliotecară	02<1
bibliotecària	02U1
bibliotecário	01o1
bibliotecă	03\1
bibliotek	0>=3
biblioteka	0>@4
bibliotekar	0>D3
bibliotekarie	02X1
bibliotekarka	02L1
bibliotekars	02i1
bibliotekarz	02L1
bibliotekininkas	02h1
bibliotekārs	02i1
bibliothecaire	01l1
bibliothecaris	0271
bibliotheek	0331
bibliothek	03]1
bibliothekar	0661
bibliotheque	01m1
bibliothèque	01m1
bibliothécaire	01l1
bibliotēka	06X1
bidan	02Q1
bidang	0;=1
bidang studi	0>G1
biedriba	06X1
biedrība	06X1
biegla	0<71
biegle	0<71
biegly	0<71
biegła	0<71
biegły	0<71
bien	0>H2
bien dich	0:]1
bien tap vien	0:]1
bienvenida	0>J1
bienvenido	0>J1
bienvenidos	0>J1
bienvenue	0>K1
big	0>L1
big registratie	0>L1
big-registratie	0>L1
bij	0>M1
bij de	0>M1
bij het	0>M1
bijbaan	0;71
bijdrage	07b1
bijscholing	0>N1
bildiri	0>O1
bildirisi	0>O1
bildungswerk	0=b1
bildungszentrum	0=b1
bilingual	0>P3
bilingue	0>S5
bilingv	0>X1
bilingvals	0>Y1
bilingvāls	0>Y1
bilingwi	0>Z1
bilingüe	0>[2
bilstjori	0>]1
bilíngue	0>^1
bine	0>_1
biografija	0>`1
bioleg	02U1
biolog	0>a2
biologa	0>:3
biologist	02;1
biologo	0733
biologus	02l1
biológus	02l1
birim	0>c1
birimi	0>c1
birincilik	0<H1
birincilik odulu	0<H1
birincilik ödülü	0<H1
birincisi	0<H1
biro	0=>1
birojs	06X1
birou	0>d2
bis	0>f2
bis anfang	0>h1
bis dato	04_1
bis einschl	0>h1
bis einschliesslich	0>h1
bis einschließlich	0>h1
bis ende	0>h1
bis heute	04_1
bis jetzt	04_1
bis mitte	0>h1
bis zum	0>h1
bitrade	02X1
bitraede	02X1
biträde	02X1
biuras	03c1
biuro	0>i2
biyolog	05g1
bizonyitvany	0>k2
bizonyítvány	0>k2
biztonsagi or	0=>1
biztonsági őr	0=>1
biztosito	07k1
biztosító	07k1
biên dịch	0:]1
biên tập viên	0:]1
biòleg	02U1
biòloga	02U1
bióloga	01Q1
biólogo	03i2
bksb	0=?1
bl	0521
blacksmith	02;1
bladamadur	0>]1
blagajnica	0>m1
blagajnik	0>n2
blanchisserie	01m1
blaðamaður	0>]1
bliain	0?01
bliana	0?01
blikkenslager	0721
bln	0?11
bloco	04f1
bloemist	0271
blog post	01T1
blok	0?22
bloque	09i1
bls	01c1
blvd	06V1
bma	03;1
bmus	0:O2
bnssa	03h1
bo	0?43
bo phan	0;U1
boa	0?71
boatyard	01`1
bodega	03?1
bodegas	03?1
bodegues	03k1
boek	07b1
boeken	07b1
boekhouder	0271
boekverkoper	0271
boerderij	0331
boerin	0271
boernehave	0?82
bog	03G1
boghandler	0721
bogholder	0721
bok	0?:3
bokari	0>]1
bokasafn	06i1
bokhandlare	02X1
bokhandler	0<B1
bokholder	0<B1
bolag	01=1
bolaget	01=1
boletin	0231
boletín	0231
bolnica	03O3
bolnisnica	0?=1
bolnišnica	0?=1
bolsa	00N1
bolseiro	01o1
bolsista	01o1
bolt	04l2
bolum	0?>2
bolumu	0?@2
bom	0?B2
bombeira	01o1
bombeiro	01o1
bombera	01Q1
bombero	01Q1
bomberos	03?1
bon	0?D2
bon niveau	0?F1
bon nivell	0?G1
bona	0?G1
bonjour	0>K1
bonn	0?H1
bonne connaissance	0?I1
bonne maitrise	0?D2
bonne maîtrise	0?D2
bonnes connaissances	0?D2
bons conhecimentos	0?71
book	01T1
book chapter	01T1
book review	01T1
bookkeeper	02;1
books	01T1
bookseller	02;1
bootcamp	0?J3
bootsfuehrerschein	02G1
bootsfuhrerschein	02G1
bootsführerschein	02G1
borgmaestare	02X1
borgmastare	02X1
borgmester	0721
borgmästare	02X1
bornehave	0?82
borough council	01`1
boroz	0?M1
boroż	0?M1
borsa di studio	00P1
bosanmis	0=U1
bosun	02;1
bothar	0801
botiga	03k1
bottega	03d1
boucher	01l1
bouchere	01l1
boucherie	01m1
bouchère	01l1
boulanger	01l1
boulangere	01l1
boulangerie	01m1
boulangère	01l1
boulevard	0?N3
bourse	00M1
boutique	01m1
bouw	0331
box	0?Q1
boyaci	05g1
boyacı	05g1
boşanmış	0=U1
bp	03;1
bpharm	0:M1
bpjeps	03;1
br	0?R1
bra	0?S3
branca	0?V1
brancardier	01l1
branch	0?W1
brandman	02X1
brandmand	0721
brandos atestatas	0?X1
brandweerman	0271
brannmann	0<B1
brans	04g1
branş	04g1
brasserie	01m1
brauer	03@1
brauerei	03]1
braut	0?Y2
brev	0?[1
brevbaerare	02X1
brevbarare	02X1
brevbärare	02X1
brevet	0?\3
brevet de technicien superieur	0:[1
brevet de technicien supérieur	0:[1
brevet des colleges	03;1
brevet des collèges	03;1
brevets	0261
brevetti	07X1
brevetto	0?_2
brewer	02;1
brewery	01`1
bricklayer	02;1
brigadista	0?a1
brigadnice	0?b1
brigadnik	0?b1
brigádnice	0?b1
brigádník	0?b1
brivi	0?c1
brivi parvaldu	0?c1
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
brukbar	0?d1
brutar	02<1
brutarie	03\1
brutărie	03\1
brygadzista	02L1
brygadzistka	02L1
bryggeri	0>=3
brīvi	0?c1
brīvi pārvaldu	0?c1
brīvprātīgais	02i1
bs	0:M1
bs prof	0:Q1
bs-próf	0:Q1
bsc	0?e2
bsc (hons	0:M1
bsn	0:O2
bso	08@1
bt	00e1
btec	0?g2
btec extended diploma	0321
btec level 2	0321
btec level 3	0321
btec level 3 extended diploma	0321
btec national	0321
btech	0:M1
bts	0?i3
buaiteoir	0?H1
bucatar	02<1
buch	0921
buchbinder	0661
bucher	0921
bucherei	03]1
buchhaendler	0661
buchhalter	0661
buchhandler	0661
buchhändler	0661
bucătar	02<1
buecher	0921
buecherei	03]1
buen nivel	0?l1
buena	0?l1
buenas	0>J1
bueno	0?m2
buero	03]1
buerokauffrau	09?1
bufdi	09?1
bufet	03k1
bufete	03?1
bugun	0?o1
bugün	0?o1
buhaltere	02h1
buhalteris	02h1
buhalterė	02h1
builder	02;1
builders	01`1
building	06V1
buku	0:X1
bul	0?R1
bulan	0?11
bulats	0=?1
bulevar	0?R1
bulevardul	0521
bulv	0@01
bulvari	0@01
bulvaris	0@11
bulvarı	0@01
bulvāris	0@11
bun	0@22
bun venit	0@41
buna	0@52
bundesfreiwilligendienst	09?1
bundeswehr	03]1
bunleibheal	0@71
bunleibhéal	0@71
bunscoil	01W1
bunusach	0@82
bunúsach	0@82
bună	0@52
buon livello	0@:1
buona	0@;2
buona conoscenza	0@:1
buone	0@:1
buongiorno	0=Z1
buono	0@;2
bureau	0@=4
burgemeester	0271
burkolo	0=>1
burkoló	0=>1
burmistrz	02L1
buro	03]1
buro elemani	05g1
burokauffrau	09?1
buroo	05R1
burosu	0441
burs	0<H1
bursa	0@A1
bursar	02;1
bursary	00O1
bursu	0<H1
bursă	0@A1
buruh	02Q1
bus driver	02;1
business analyst	07Q1
business fluent	0@B1
business level	0@B1
business school	01_1
business unit	0?W1
busker	02;1
but	0:\1
butas	0411
butcher	02;1
butchers	01`1
butik	0;:2
butikk	0:91
butikkmedarbeider	0<B1
butiksbitrade	02X1
butiksbitraede	02X1
butiksbiträde	02X1
buyer	02;1
bv	00e1
bvba	00e1
byg	0;<1
bygg	0@C2
byggeri	0;<1
byggledare	02X1
byra	0@C2
byraa	0@C2
byrjandi	0@E1
byrå	0@C2
bài báo	0;?1
bài thuyết trình	0;?1
bài viết	0;?1
bàsic	0@F2
bàsica	0;D1
bác sĩ	0:]1
bán hàng	0:]1
báo cáo	0;?1
básica	0@H4
básico	0@H4
bâtiment	05G1
bây giờ	0=31
bäcker	0661
bäckerei	03]1
båtførerprøven	03o1
bær	0;82
bébiszitter	0=>1
bénévole	01l1
bílstjóri	0>]1
bíró	0=>1
bók	0@L1
bókari	0>]1
bókasafn	06i1
bóthar	0801
bölüm	0?>2
bölümü	0?@2
børnehave	0?82
bücher	0921
bücherei	03]1
büro	03]1
büro elemanı	05g1
bürokauffrau	09?1
büroo	05R1
bürosu	0441
bărbat	0<41
bărbătesc	0<41
bērnudārzs	04Q1
bħalissa	0>01
bản ngữ	0;V1
bảo hiểm	0<31
bảo tàng	0<31
bảo vệ	0:]1
bằng	0;]1
bằng cử nhân	0;^1
bằng khen	0;_1
bằng lái	0;]1
bằng sáng chế	0;?1
bằng thạc sĩ	0;`1
bằng trung cấp	00I1
bằng tốt nghiệp thpt	00I1
bằng đại học	0;^1
bếp phó	0:]1
bếp trưởng	0:]1
bệnh viện	0<31
bộ	0<31
bộ phận	0;U1
c o	0@M1
c p	0@N1
c so	0@O1
c.so	0@O1
c/o	0@M1
c1	0@P1
c2	0@Q1
ca si	0:]1
ca sĩ	0:]1
cabeleireira	01o1
cabeleireiro	01o1
cabin crew	02;1
cabinet	01m1
cabinetmaker	02;1
caces	03h1
cad	0@01
caddesi	0@01
cadete	01Q1
cadre	01l1
cadreur	01l1
cadreuse	01l1
cae	0=?1
cafe	01`1
cafeteria	03?1
cafetería	03?1
café	01`1
cahiers	0261
caibidil	0@R1
cainteoir duchais	0@S1
cainteoir dúchais	0@S1
caisse	01m1
caissier	01l1
caissiere	01l1
caissière	01l1
caixa	01o1
cajera	01Q1
cajero	01Q1
cal	03k1
calea	0521
calificacion	0@T1
calificación	0@T1
calificare	0221
calificativ	0@U1
call handler	02;1
calle	09i1
caller	02;1
camara	0;[2
camara municipal	0341
camareira	01o1
camarera	01Q1
camarero	01Q1
cambrer	02U1
cambrera	02U1
cambridge	0=?1
cameraman	02<1
cameriera	02J1
cameriere	02J1
camerista	02<1
cameristă	02<1
cami	0:71
camino	09i1
camionista	02J1
campeggio	03d1
camping	0@V4
campingplatz	03]1
campus	0@Z1
cams	01c1
camí	0:71
can ban	0@[2
cand	0@]1
cand jur	0@]1
cand mag	0@^3
cand med	0@]1
cand merc	0@]1
cand polyt	0@]1
cand psych	0@]1
cand scient	0@]1
cand. jur	0@]1
cand. mag	0@a2
cand. med	0@]1
cand. merc	0@]1
cand. polyt	0@]1
cand. scient	0@]1
cand.jur	0@]1
cand.mag	0@c2
cand.med	0@]1
cand.merc	0@]1
cand.polyt	0@]1
cand.psych	0@]1
cand.scient	0@]1
cantante	0@e2
cantareata	02<1
cantaret	02<1
cantina	03d1
cantine	03d1
cantor	01o1
cantora	01o1
cao cap	0@g1
cao cấp	0@g1
cao dang	0@h2
cao hoc	0;`1
cao học	0;`1
cao đẳng	0@h2
cap	0@j5
cap cuisine	03;1
cap petite enfance	03;1
capacitacao	0@o1
capacitação	0@o1
capataz	03i2
capes	03g1
capital	01`1
capitol	0A02
capitoli	07X1
capitolo	07X1
capitulo	0A22
capitulos	0A22
capo	02J1
capo partita	02J1
capocantiere	02J1
capopartita	02J1
capoprogetto	02J1
capotreno	02J1
captain	02;1
captain of	02;1
capturista	01Q1
capítol	0A41
capítulo	0A22
capítulos	0A22
card	01j1
care home	01`1
caregiver	02;1
carer	02;1
caretaker	02;1
cariste	01l1
caritas	03?1
carne	0211
carnet	0A52
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
carrer	0:71
carrera tecnica	0;61
carrera técnica	0;61
carretera	0A72
carretillera	01Q1
carretillero	01Q1
carrozzeria	03d1
carte	07W1
carteira	0?a1
carteiro	01o1
cartero	01Q1
cartorio	0341
cartório	0341
carver	02;1
casa di cura	03d1
casa di riposo	03d1
casa editrice	03d1
casada	0A93
casado	0A<2
casat	0A>1
casatorit	0A?1
casatorita	0A?1
case study	0A@1
case worker	02;1
caseificio	03d1
caserne	01m1
caseworker	02;1
cashier	02;1
casier	0>82
casiera	02<1
casieră	02<1
casnicka	0AA1
casnik	0AA1
casopis	0AB4
cassiera	02J1
cassiere	02J1
caster	02;1
castigatoare	0@A1
castigator	0@A1
casual	02;1
cathedral	01`1
cau	0401
cbs	0AF1
cbse	00F1
ccie	01c1
ccna	01c1
ccnp	01c1
cd	0@01
ce jour	00a1
ceadunas	0AG1
ceadúnas	0AG1
ceannaire	0421
cearnog	0801
cearnóg	0801
cedex	05G1
cedula	0?a1
ceg	07k1
cegep	01b1
ceh	01c1
ceim	0;C1
ceim bhaitsileara	0;C1
celador	01Q1
celadora	01Q1
celi	0=?1
celibataire	0AH1
celibe	0AI1
celler	03k1
cellers	03k1
cellule	0AJ1
celpe bras	0=?1
celpe-bras	0=?1
cels	0@11
celta	01c1
cena	0AK2
centar	0AM2
center	0AO3
centralinista	02J1
centras	03c1
centre	03k1
centre de formacio	01a1
centre de formació	01a1
centre de formation	01b1
centre hospitalier	01m1
centre social	01m1
centret	0;<1
centro	0AR3
centro de formacao	0AU1
centro de formacion	0@Z1
centro de formación	0@Z1
centro de formação	0AU1
centro educativo	0@Z1
centro universitario	0AU1
centro universitário	0AU1
centrs	06X1
centru	03\1
centrul	03\1
centrum	0AV5
ceo	07Q1
cep	04f1
ceramicist	02;1
cercetatoare	02<1
cercetator	02<1
cercetătoare	02<1
cercetător	02<1
cerrajero	01Q1
cert iii	0321
cert iv	0321
certificaat	0A[2
certificacao	0?a1
certificacio	0201
certificacion	0211
certificació	0201
certificación	0211
certificada	0A]3
certificado	0A`2
certificado de	0A`2
certificado de profesionalidad	0;61
certificare	0221
certificat	0Ab3
certificat de calificare	0:`1
certificata	0Ae2
certificate	01j1
certificate iii	0321
certificate iv	0321
certification	0Ag2
certification complementaire	03h1
certification complémentaire	03h1
certification d'aptitude	03g1
certificato	01N1
certificată	0221
certificazione	01N1
certificação	0?a1
certificeret	02m1
certificering	0Ai2
certificiran	0Ak1
certifie	03h1
certified	01j1
certifiee	03h1
certifierad	02n1
certifiering	02n1
certifikace	0Al1
certifikacia	0Am1
certifikat	0An9
certifikat tas sekondarja	0B71
certifikazzjoni	0B81
certifikácia	0Am1
certifikát	0B92
certifié	03h1
certifiée	03h1
certyfikat	0B;1
certyfikaty	0B;1
certyfikowany	0B;1
cerveny diplom	0B<2
cess	03;1
cesta	0B>3
cestne uznani	0051
cestne uznanie	0041
cet	0BA1
cet 4	0=?1
cet 6	0=?1
cet-4	0=?1
cet-6	0=?1
cet4	0=?1
cet6	0=?1
cevirmen	05g1
cevrimici	0BB1
ceļš	0@11
cfa	0BC2
cfc	03;1
cfgm	0BE3
cfgs	0BH3
cfgs en	0BK1
cfo	07Q1
cgpa	0BL1
chair	02;1
chairman	02;1
chairperson	02;1
chairwoman	02;1
chambermaid	02;1
chamo me	0BM1
chamo-me	0BM1
champion	00O1
chantier	0BN2
chantier naval	01m1
chantiers	01m1
chao ban	0BP1
chao moi nguoi	0BP1
chapista	01Q1
chapitre	0261
chapitres	0261
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
chartered	0BQ2
chateau	01m1
chaudronnier	01l1
chauffagiste	01l1
chauffeur	0BS2
chauffeuse	01l1
chauffoer	02M2
chauffor	02M2
chaufför	02X1
chauffør	0721
chaussee	0BU1
chef	0BV6
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
chelner	0B\1
chemicka	0?b1
chemik	0?b1
chemiker	0661
chemin	05G1
chemist	02;1
chemička	0?b1
chercheur	01l1
chercheuse	01l1
chez	0B]1
chief	02;1
chief mate	02;1
childminder	02;1
chimico	02J1
chimist	02<1
chiropractor	02;1
chocolatier	01l1
chofer	01Q1
choirmaster	02;1
choreograf	0661
choreographer	02;1
chu	01m1
chu tich	0:]1
chua ket hon	0B^1
chung chi	0;]1
chung chi hanh nghe	0;]1
chung cu	0B_1
chung cư	0B_1
chung nhan	0;]1
chuong	0;?1
chuva	0?b1
chuyen gia	0B`1
chuyen nganh	0Ba1
chuyen sau	0B`1
chuyen vien	0:]1
chuyên gia	0B`1
chuyên ngành	0Ba1
chuyên sâu	0B`1
chuyên viên	0:]1
chwila obecna	04^1
chwili obecnej	04^1
chào bạn	0BP1
chào mọi người	0BP1
château	01m1
chófer	01Q1
chůva	0?b1
chưa kết hôn	0B^1
chương	0;?1
chủ tịch	0:]1
chứng chỉ	0;]1
chứng chỉ hành nghề	0;]1
chứng nhận	0;]1
cia	01c1
ciao	0=Z1
ciao a tutti	0=Z1
cicekci	05g1
cicle formatiu	0=11
cicle formatiu de grau superior	0Bb1
ciclo formativo de grado medio	0;61
ciclo formativo de grado superior	0BK1
ciclo medio	0;61
ciclo superior	0BK1
cientific	02U1
cientifica	02V2
cientifico	01Q1
cientista	01o1
científic	02U1
científica	02V2
científico	01Q1
ciesla	02L1
cieśla	02L1
cift anadal	0Bc1
ciftci	05g1
cijfer	0Bd1
cikk	0Be2
cils	0=?1
cinegrafista	01o1
cinema	08T2
cinéma	01m1
cio	07Q1
cipd	01c1
cirak	05g1
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
cisnik	0?b1
ciso	07Q1
cissp	01c1
city & guilds	0321
city and guilds	0321
city council	01`1
city of	01`1
civil partnership	0Bg1
civilekonom	0Bh1
civilingenioer	0@]1
civilingenior	0@]1
civilingeniør	0@]1
civilingenjoer	0Bh1
civilingenjoer i	0Bh1
civilingenjoersexamen	0Bh1
civilingenjor	0Bh1
civilingenjor i	0Bh1
civilingenjorsexamen	0Bh1
civilingenjör	0Bh1
civilingenjör i	0Bh1
civilingenjörsexamen	0Bh1
cka	01c1
ckad	01c1
clan	0Bi3
clanak	0Bl2
clanek	0Bn2
clanica	0C02
clanok	0C21
classificacao	0C31
classificação	0C31
cleaner	02;1
clen	0C42
clenka	0?b1
clerk	02;1
clerk of works	02;1
clinic	01`1
clinica	0>35
clinica dental	03?1
clinică	03\1
clinique	01m1
close	06V1
clown	02;1
club	0C65
clube	0341
clínica	03L3
clínica dental	03?1
cma	01c1
cmo	07Q1
cnam	0C;1
cnavt	0=?1
cnh	0?a1
co	0C<3
co author	01T1
co ban	0@[2
co chair	02;1
co director	02;1
co founder	02;1
co fundador	01Q1
co gia dinh	0B^1
co investigator	02;1
co lead	02;1
co ltd	00e1
co operative	01`1
co organisateur	01l1
co organisatrice	01l1
co organiser	02;1
co organizer	02;1
co phan	0<31
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
coach	0C?4
coafeza	02<1
coafeză	02<1
coauteur	0271
coauteure	01l1
coautoare	02<1
coautor	0CC3
coautora	03i2
coautore	02J1
coautrice	06<2
cocinera	01Q1
cocinero	01Q1
code 95	0>L1
coding bootcamp	0CF1
codirecteur	01l1
codirectrice	01l1
coeficiente de rendimento	0C31
cofetar	02<1
cofondatore	02J1
cofondatrice	02J1
cofundador	03i2
cofundadora	03i2
coiffeur	01l1
coiffeuse	01l1
cok iyi	0CG2
cok iyi derecede	0CI1
col	09i1
colaiste	01W1
colegiada	0211
colegiado	0211
colegio	0CJ2
colegio oficial	03?1
colegiu	0811
colegiu universitar	0CL1
colegiul	0811
colla	03k1
collaboratore	02J1
collaboratrice	02J1
college	0CM4
collegio	01d1
colloque	0261
collège	01b1
colonia	09i1
colonie	01m1
columnist	02;1
col·legi	01a1
coláiste	01W1
colégio	0AU1
combinat	03\1
comedien	01l1
comedienne	01l1
comercial	02V2
comercio	0341
comfortable	0CQ1
comhairle	0CR1
comhairleoir	0421
comhar	0CR1
comhdhail	0@R1
comhdháil	0@R1
comhlacht	0CR1
comhordaitheoir	0421
comissaria	01o1
comissario	01o1
comissária	01o1
comissário	01o1
commendation	00O1
commercial	01l1
commerciale	06<2
commessa	02J1
commesso	02J1
commis	0CS3
commis chef	02;1
communaute	01m1
communauté	01m1
commune	01m1
communication	0261
communications	0CV2
communicative	0CX1
community college	01_1
comortas	0?H1
compagnia	03d1
compagnie	01m1
companhia	0341
compania	03?1
companie	03\1
company	01`1
companyia	03k1
compañía	03?1
competent	0CQ1
competente	0CY2
competition	00O1
completed	0:D1
comprador	03i2
compradora	01Q1
comptable	0C[2
comptia	01c1
comuna	0521
comune	03d1
comunicacao	05]1
comunicacio	0A41
comunicacion	0231
comunicaciones	0231
comunicació	0A41
comunicación	0231
comunicare	07W1
comunicação	05]1
comédien	01l1
comédienne	01l1
comércio	0341
comórtas	0?H1
con lode	00H1
concejal	01Q1
concejala	01Q1
concentration	0C]1
concierge	08E2
concluida	0C^1
concluido	0C^1
conclusao	0C^1
conclusao prevista	0C_1
conclusão	0C^1
conclusão prevista	0C_1
concluída	0C^1
concluído	0C^1
concorso	00P1
concours	00M1
concubinage	0AH1
concurs	0C`2
concurso	0Cb2
conducteur	0BS2
conducteur de travaux	01l1
conductor	0Cd4
conductora	02V2
conductrice	01l1
confeiteira	01o1
confeiteiro	01o1
conference	07U2
conference paper	01T1
conferences	0261
conferencia	0Ch3
conferentie	07b1
conferenza	07X1
conferinta	07W1
conferință	07W1
conferència	0A41
conferência	05]1
confirme	0Ck1
confirmé	0Ck1
confiteria	03?1
confitería	03?1
conférence	0261
conférences	0261
cong chung vien	0:]1
cong nhan	0:]1
cong tac vien	0:]1
cong ty	0<31
congres	0Cl3
congreso	0231
congresso	05]1
congrès	0261
congrés	0A41
coniugata	0AI1
coniugato	0AI1
conjunto	04f1
conocimientos basicos	0Co1
conocimientos básicos	0Co1
conoscenza base	0D01
conseguimento	0D11
conseguimento previsto	0D21
conseguita	0D11
conseguito	0D11
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
conservatorio	0D33
conservatorium	08a1
conservatorul	0811
conservatory	01_1
conservatório	0AU1
conserveries	01m1
consigliera	02J1
consigliere	02J1
consilier	0>82
consiliera	02<1
consilieră	02<1
consiliul	03\1
constable	02;1
construcciones	03?1
construccions	03k1
construcoes	0341
construction	01`1
constructora	03?1
construtora	0341
construções	0341
consulate	01`1
consulente	02J1
consulenza	03d1
consultancy	0D62
consultant	0D85
consultanta	02<1
consultante	01l1
consultantă	02<1
consulting	01`1
consultor	02R3
consultora	0D=4
consultoria	03L3
consultoría	03?1
contabil	0>82
contabila	02<1
contabile	02J1
contabilista	01o1
contabilă	02<1
contable	01Q1
contador	03i2
contadora	03i2
contae	0801
contest	00O1
continuing	0DA1
contractor	02;1
contrada	0@O1
contralor	01Q1
contralora	01Q1
contremaitre	01l1
contremaître	01l1
contributor	02;1
controleur	0BS2
controleuse	01l1
controller	0DB2
contrôleur	01l1
contrôleuse	01l1
convegno	07X1
conversa	0DD1
conversacao	0DE1
conversacional	0DF1
conversatieniveau	0DG1
conversation	08D1
conversational	0DH2
conversationnel	08D1
conversação	0DE1
conversațional	0DJ1
coo	07Q1
cook	02;1
coop	01`1
cooperativa	0>35
cooperativa agricola	03?1
cooperativa agrícola	03?1
cooperative	08T2
cooperativă	03\1
coopérative	01m1
coordenador	01o1
coordenadora	01o1
coordinador	02V2
coordinador general	01Q1
coordinadora	02V2
coordinateur	01l1
coordinator	0762
coordinatore	02J1
coordinatrice	0DK3
coordonatoare	02<1
coordonator	02<1
copeira	01o1
copeiro	01o1
copywriter	0DN2
corector	02<1
corp	00e1
corporacion	03?1
corporación	03?1
corporal	02;1
corporation	0DP2
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
corso	0DR3
corso di formazione	03e1
corso di laurea	0DU1
cosmetician	0B\1
costruzioni	03d1
costumiere	01l1
costumière	01l1
costureira	01o1
costurera	01Q1
cou	0;61
coucou	0>K1
council	01`1
councillor	02;1
counsellor	02;1
counselor	02;1
county	01`1
county council	01`1
couramment	0DV1
courant	0DV1
courant et professionnel	0DW1
courier	02;1
cours	0DX2
course	0DZ1
coursera	0C;1
coursier	01l1
court	06V1
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
cp	09i1
cpa	01c1
cpc	01j1
cpcs	01j1
cpe	0=?1
cpo	07Q1
cpr	01j1
cqp	03;1
crane driver	02;1
crea	0?a1
creche	0D[3
credential	01j1
credit union	01`1
creperie	01m1
crescent	06V1
crew	02;1
croce rossa	03d1
croitor	02<1
croitoreasa	02<1
croitoreasă	02<1
croix rouge	01m1
croix-rouge	01m1
cronista	02J1
cruz roja	03?1
crèche	01m1
crêperie	01m1
csapat	0D^1
csc	0D_2
cscs	0Da2
csm	01c1
csoport	0Dc3
ct	06V1
ctesp	0BA1
cto	07Q1
cu nhan	0;^1
cu nhan dai hoc	0;^1
cua hang	0<31
cuidador	03i2
cuidadora	03i2
cuideachta	0CR1
cuiner	02U1
cuinera	02U1
cuisinier	01l1
cuisiniere	01l1
cuisinière	01l1
cukiernik	02L1
cukrar	07>1
cukrasz	02O2
cukrász	02O2
cukrář	07>1
cukup	0Df2
cukup baik	0Dh1
cum laude	0BL1
cunostinte de baza	0Di1
cunoștințe de bază	0Di1
cuntasoir	0421
cuntasóir	0421
cuntoir	0421
cuoc thi	0;_1
cuoca	02J1
cuoco	02J1
cup	00O1
curate	02;1
curator	02;1
curent	0Dj1
curier	02<1
current	0DA1
currently	0DA1
curriculo	0Dk2
curriculo profissional	0Dm1
curriculum	0Dn6
curriculum vitae	0E4@
curriculum vitæ	0ED1
currículo	0Dk2
currículo profissional	0Dm1
currículum	0EE2
currículum vitae	0EG1
currículum vítae	0EH1
curs	0EI4
cursillo	0EM1
curso	0EN4
curso de	0;61
curso profissional	0BA1
curso tecnico	0BA1
curso tecnico em	0BA1
curso tecnico superior profissional	0BA1
curso técnico	0BA1
curso técnico em	0BA1
curso técnico superior profissional	0BA1
cursus	0>N1
custode	02J1
cutter	0661
cuộc thi	0;_1
cv	0ERE
cvut	0Eg1
czasopismo	07j1
czesc	0Eh1
cześć	0Eh1
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
câștigătoare	0@A1
câștigător	0@A1
cédula	0?a1
cég	07k1
cégep	01b1
céim	0;C1
céim bhaitsiléara	0;C1
célibataire	0AH1
có gia đình	0B^1
công chứng viên	0:]1
công nhân	0:]1
công ty	0<31
cúntóir	0421
căn bản	0@[2
căsătorit	0A?1
căsătorită	0A?1
cơ bản	0@[2
cổ phần	0<31
cộng tác viên	0:]1
cử nhân	0;^1
cử nhân đại học	0;^1
cửa hàng	0<31
d	0Ei3
d d	0El3
d o o	00e1
d phil	0Eo1
d.d	0El3
d.o.o	00e1
d.phil	0Eo1
d1	0F01
d2	0F12
d3	0F12
d4	0F31
da	0F42
da ket hon	0B^1
da remoto	00k1
dabar	0F61
dabartis	0F61
dachdecker	0661
daftar riwayat hidup	0F71
dag	0F81
daglig leder	0F91
dagplejer	0721
dags dato	0F:2
dai hoc	0F<1
daire	0@01
dairy	01`1
daktaro laipsnis	0F=1
dal	0F42
dala	0F>1
dalf	0=?1
dall	00f1
damh	01W1
damm	0BU1
dan	0F?1
dan beri	0F@1
danas	0FA2
dancer	02;1
danes	0FC1
dang lam	0=31
danh hieu	0;_1
danh hiệu	0;_1
danisma	05g1
danisman	05g1
danismani	05g1
danismanlik	0441
dansare	02X1
dansatoare	02<1
dansator	02<1
dansci	05g1
danser	0FD3
dansçı	05g1
danışma	05g1
danışman	05g1
danışmanlık	0441
danışmanı	05g1
darbiniece	02i1
darbinieks	02i1
darbnica	06X1
darbnīca	06X1
darbuotoja	02h1
darbuotojas	02h1
dari	0FG1
daring	0FH1
darzelis	0FI1
darželis	0FI1
dasar	0FJ2
data entry	02;1
data scientist	07Q1
datanomi	05U1
datheangach	0@S1
dato	04_1
dau bep	0:]1
daughters	01`1
dawret	0FL1
day	0FM1
days	0FM1
daļa	0F>1
dba	07Q1
dba degree	0Eo1
dbs	01j1
dcg	0:\1
dd	0F:2
de	0FN9
de acasa	0FW1
de acasă	0FW1
de baza	0=52
de bază	0=52
de infirmier	0:\1
de l	0FX2
de la	0FZ2
de tai	0F\1
dea	0F]2
dealer	02;1
dean	02;1
dean's list	00O1
debutant	0<K2
dec	03;1
deci	03g1
deck hand	02;1
deckhand	02;1
declarant	01l1
degerleme uzmani	05g1
degree	0:N1
degustator	0Al1
degustátor	0Al1
deild	0F_3
deimhniu	0AG1
deimhniú	0AG1
dekanova nagrada	0061
dekarz	02L1
del	0Fb5
delavec	0Fg1
delavka	0Fg1
delavnica	0?=1
dele	0=?1
delegacion	0Fh2
delegación	0Fh2
delegada	01Q1
delegado	01Q1
delegue	01l1
deleguee	01l1
delf	0=?1
delivre	0Fj1
delivree	0Fj1
delnice	0?b1
delnik	0?b1
demirci	05g1
demonstrador	01o1
demonstradora	01o1
den	0Fk1
den beri	0F@1
den nay	0=31
denetci	05g1
denetçi	05g1
dengan pujian	0Fl1
denizci	05g1
dentist	02;1
dentista	01o1
dep	03;1
departament	0Fm3
departamentas	0G01
departamento	0G13
departaments	0F>1
departamentul	0G41
departemen	0;=1
departement	0G54
departman	0>c1
departmani	0>c1
departmanı	0>c1
department	0?W1
department of	0G92
dependent	02U1
dependienta	01Q1
dependiente	01Q1
depo elemani	05g1
depo elemanı	05g1
dept	0?W1
depto	09i1
depuis	00b1
deputy	02;1
derece	0G;2
dergi	0>O1
dergisi	0>O1
dernegi	0441
derneği	0441
derzeit	04_1
des	0G=2
des de	0G?2
des del	0GA1
desa	0GB1
desainer	02Q1
desarrollador	01Q1
desarrolladora	01Q1
desde	0GC4
desde o	0GG1
desenvolupador	02U1
desenvolupadora	02U1
desenvolvedor	01o1
desenvolvedora	01o1
designer	0GH:
deskundig	0GR1
despachador	01Q1
despachadora	01Q1
despachante	01o1
despacho	03?1
despatcher	02;1
despatx	03k1
dess	0F]2
dessinateur	01l1
dessinatrice	01l1
destytoja	02h1
destytojas	02h1
detective	02;1
deug	0GS2
deust	0:[1
deutsches sprachdiplom	0GU1
deuxieme prix	00M1
deuxième prix	00M1
devam	0?o1
devam ediyor	0?o1
devam etmekte	0?o1
developer	0DN2
developpeur	01l1
developpeuse	01l1
devops	0DN2
deweloper	02L1
dezernat	0711
dezvoltator	02<1
değerleme uzmanı	05g1
di	0GV3
di base	0D01
diaetassistent	0661
diaetist	0721
diakmunka	0=>1
diakmunkas	0=>1
diarista	01o1
diatassistent	0661
dibinatajs	02i1
dibinātājs	02i1
dielna	03b1
dielňa	03b1
diem	0GY1
diem trung binh	0GY1
dien vien	0:]1
dienst	0GZ2
diensten	0331
dieteticien	01l1
dieteticienne	01l1
dietetikus	0=>1
dietetyczka	02L1
dietetyk	02L1
dietician	02;1
dietist	0G\2
dietista	02J1
dietitian	02;1
dietolog	0?b1
dieu duong	0:]1
dieu hanh	0:]1
dieu phoi vien	0:]1
digital	01`1
diharapkan	0G^1
dij	0G_2
dijk	0Ga1
dilna	0Gb1
din	0Gc3
dinas	08A1
dioploma	0AG1
dioplóma	0AG1
dipartiment	0Gf1
dipartimento	0Gg1
dipl	0Gh1
dipl inf	0Gh1
dipl ing	0Gi2
dipl ing (fh	0;11
dipl kfm	0Gh1
dipl. ing	0Gk1
dipl.-inf	0Gh1
dipl.-ing	0Gh1
dipl.-ing. (fh	0;11
dipl.-kfm	0Gh1
diplom	0Gl7
diplom (fh	0;11
diplom ingenieur	00<1
diplom-ingenieur	00<1
diploma	0H3B
diploma accademico	0HE1
diploma accademico di primo livello	0HE1
diploma alberghiero	08e1
diploma behaald	03F1
diploma de absolvire	0:`1
diploma de bacalaureat	0:`1
diploma de excelenta	0@A1
diploma de licenta	0HF1
diploma de master	0HG1
diploma di	08e1
diploma di geometra	08e1
diploma di istituto	08e1
diploma di laurea	0HE1
diploma di liceo	08e1
diploma di maturita	08e1
diploma di maturità	08e1
diploma di ragioneria	08e1
diploma di scuola superiore	08e1
diploma iii	03n1
diploma in	0HH2
diploma its	0HJ1
diploma iv	0F31
diploma magistrale	08e1
diploma notu	03f1
diploma professionale	08e1
diploma superiore	08e1
diploma tecnico superiore	0HJ1
diploma universitario	0HE1
diplomada en	0HK2
diplomado en	0:k1
diplomant	0HM1
diplomarbeit	00<1
diplomas	08`1
diplomasi	0=W1
diploması	0=W1
diplomat en	0HN1
diplomatura	0HK2
diplomatura en	0:k1
diplome	0HO2
diplome d'etat	03g1
diplome d'etat d'infirmier	0:\1
diplome d'etat d'infirmiere	0:\1
diplome d'ingenieur	03g1
diplome d'universite	03h1
diplome de grande ecole	03g1
diplomee	0Fj1
diplomi insinoori	0HQ1
diplomi-insinoeoeri	0HQ1
diplomi-insinööri	0HQ1
diplomingenioer	0:W1
diplomingenioer i	0:W1
diplomingenior	0:W1
diplomingenior i	0:W1
diplomingeniør	0:W1
diplomingeniør i	0:W1
diplomirana	0HM1
diplomirani	0HR3
diplomovany specialista	0HU1
diplomovaný specialista	0HU1
diploms	06Y1
diplomski studij	0Gk1
diplomstudium	00<1
diplomuddannelse	0@]1
diplomă	0HV2
diplomă de absolvire	0:`1
diplomă de bacalaureat	0:`1
diplomă de excelență	0@A1
diplomă de licență	0HF1
diplomă de master	0HG1
diplóma	0HX1
diplôme	03h1
diplôme d'ingénieur	03g1
diplôme d'université	03h1
diplôme d'état	03g1
diplôme d'état d'infirmier	0:\1
diplôme d'état d'infirmière	0:\1
diplôme de grande école	03g1
diplômé	0Fj1
diplômée	0Fj1
diputacio	03k1
diputacion	03?1
diputació	03k1
diputación	03?1
dirbtuves	03c1
dirbtuvės	03c1
direcao	0HY1
direccion	0HZ1
dirección	0HZ1
directeur	0H[2
directia	0G41
direction	0AJ1
directoare	02<1
director	0Cd4
directora	02V2
directrice	0BS2
direcția	0G41
direkcija	0H]1
direktoer	05n3
direktor	0H^8
direktorat	0:91
direktoratet	0:91
direktore	02f2
direktorius	02h1
direktorlugu	0>c1
direktors	02i1
direktoru	05g1
direktorė	02h1
direktur	02Q1
direktör	0Hf2
direktörlüğü	0>c1
direktörü	05g1
direktør	06F2
diretor	01o1
diretor executivo	01o1
diretora	01o1
diretoria	0HY1
direttore	02J1
direttrice	02J1
direttur	05X1
direzione	0Gg1
direção	0HY1
dirigent	0661
dirigente	02J1
dis	0Hh2
disainer	01M1
discreta	0Hj1
discreto	0Hk2
disenador	01Q1
disenadora	01Q1
disertace	0Hm1
disertacija	0Hn3
disertasi	0:X1
disertācija	0I11
diseñador	01Q1
diseñadora	01Q1
dispatcher	02;1
dispenser	02;1
disponent	0661
disputerad	0I21
dissenyador	02U1
dissenyadora	02U1
dissertation	0I32
disszertacio	0I51
disszertáció	0I51
distanciel	00g1
distans	0I61
distillery	01`1
distincao	00N1
distincio	01f1
distincion	01e1
distinció	01f1
distinción	01e1
distinctia	0@A1
distinctie	0@A1
distinction	0I73
distincția	0@A1
distincție	0@A1
distinção	00N1
distribuidora	0341
district council	01`1
ditta	0I:2
divadlo	0I<2
divisao	0HY1
divisi	0;=1
divisie	0I>1
divisio	0I?1
division	0I@5
divisione	0Gg1
divisioona	0IE1
divisió	0I?1
división	0HZ1
divisjon	0IF2
divisão	0HY1
divize	0IH1
divizia	0II2
divizija	0IK2
divizio	0D^1
divizjoni	0Gf1
diviżjoni	0Gf1
divorce	0AH1
divorced	0Bg1
divorcee	0AH1
divorciada	0A93
divorciado	0A<2
divorciat	0A>1
divorcé	0AH1
divorcée	0AH1
divortat	0A?1
divortata	0A?1
divorziata	0AI1
divorziato	0AI1
divorțat	0A?1
divorțată	0A?1
divízia	0IM1
divízió	0D^1
diyetisyen	05g1
dizainere	02f2
dizaineris	02h1
dizainers	02i1
dizainerė	02h1
dizajner	05h2
diákmunka	0=>1
diákmunkás	0=>1
diätassistent	0661
diætist	0721
diététicien	01l1
diététicienne	01l1
diëtist	0IN1
diễn viên	0:]1
dliodoir	0421
dlíodóir	0421
dmte	03g1
dna	0:\1
dnsep	03g1
do	0IO7
do chwili obecnej	04^1
do danas	0FA2
do danes	0FC1
do dzis	04^1
do dzisiaj	04^1
do dziś	04^1
do nadal	04^1
do sada	0FA2
do soucasnosti	0:I1
do současnosti	0:I1
do sucasnosti	0IV1
do súčasnosti	0IV1
do teraz	04^1
doanh nghiep	0<31
doanh nghiệp	0<31
dobra	0IW9
dobre	0I`4
dobro	0Id6
dobrovolnice	0?b1
dobrovolnicka	0AA1
dobrovolnik	0C42
dobrovolník	0?b1
dobrovoľník	0AA1
dobrovoľníčka	0AA1
dobry	0Ij2
dobry den	0401
dobrze	0Il1
dobrá	0I`4
dobrý den	0401
dobře	0Im2
doc than	0B^1
docens	02O2
docent	0Io5
docente	0J44
dochtuir	0421
dochtuireacht	0J81
dochtúir	0421
dochtúireacht	0J81
docteur	0J91
doctor	0J:2
doctor en	0J<1
doctor in	0J=1
doctor of	0J>1
doctor of philosophy	0J>1
doctor în	0J=1
doctora	0J?1
doctoraat	0J@1
doctorado	0J?1
doctoral	0J>1
doctoral degree	0J>1
doctorand	02<1
doctorandus	0JA1
doctorant	01l1
doctorante	01l1
doctorat	0JB3
doctorate	0J>1
documentaliste	01l1
dodiplomski studij	0HM1
dodiplomski študij	0HM1
dodnes	0JE2
doi	01n1
dokonceno	01S1
dokončeno	01S1
dokter	02Q1
doktor	0JG5
doktor nauka	0JL1
doktor znanosti	0JM2
doktora	0JO1
doktora derecesi	0JO1
doktora grads	0JP1
doktora grāds	0JP1
doktoral	0JQ1
doktorand	0JR4
doktorandin	09?1
doktorandske studium	0JV1
doktorandské štúdium	0JV1
doktorant	02L1
doktorantka	02L1
doktorantura	0JW2
doktorantūra	0JW2
doktorat	0JY6
doktoratus	0J_1
doktorgrad	0J`3
doktorgradsutdanning	0Jc1
doktori	0J_1
doktori fokozat	0J_1
doktori kepzes	0J_1
doktori képzés	0J_1
doktorica znanosti	0JM2
doktorikraad	0Jd1
doktoriope	0Jd1
doktoriõpe	0Jd1
doktorsexamen	0I21
doktorsgrada	0Je1
doktorsgráða	0Je1
doktorske studije	0JL1
doktorske studium	0Jf1
doktorski studij	0JM2
doktorski študij	0Jg1
doktorsky	0Jf1
doktorské studium	0Jf1
doktorský	0Jf1
doktorsprof	0Je1
doktorspróf	0Je1
doktorát	0D_2
doktorátus	0J_1
dolmetscher	0661
dom zdravlja	0AM2
domaine	01m1
domare	02X1
domeniul	0Jh1
domini	0Ji1
dominio	0Jj2
dominio completo	0Jl1
dominio total	0Jm1
dommer	06F2
domsmand	0721
domínio	0Jn1
domínio completo	0Jl1
dona	0Jo1
donna	0K01
doorman	02;1
doposud	0:I1
doradca	02L1
doradczyni	02L1
dorucovatel	07>1
doručovatel	07>1
dosen	02Q1
dosentti	0611
dostateczny	0K11
dosud	0:I1
doteraz	0IV1
dottoranda	02J1
dottorando	02J1
dottorat	0K21
dottorato	0K31
dottorato di ricerca	0K31
dottore di ricerca	0K31
doula	02;1
doutor	0K41
doutora	0K41
doutorado	0K41
doutoramento	0K41
dovoljenje	0Ak1
dozent	0661
dozvola	0K52
doçent	05g1
dphil	0Eo1
dr	0K72
dr hab	0K91
dr ing	0Eo1
dr inz	0K91
dr inż	0K91
dr iur	0Eo1
dr med	0Eo1
dr phil	0Eo1
dr philos	0Jc1
dr rer nat	0Eo1
dr sc	0K:1
dr znanosti	0Jg1
dr. iur	0Eo1
dr. med	0Eo1
dr. phil	0Eo1
dr. rer. nat	0Eo1
dr. sc	0K:1
dr. znanosti	0Jg1
dr.-ing	0Eo1
dr.philos	0Jc1
draaier	0271
drafter	02;1
draftsman	02;1
dramaturg	02;1
draudimas	03c1
dreef	0Ga1
dreher	03@1
drive	06V1
driver	02;1
drogaria	0341
drogist	0661
drogueries	01m1
drs	0JA1
drsc	0D_2
drucker	09?1
druckerei	03]1
druckerin	03@1
drukarnia	03R1
drustvo	03O3
druzba	0?=1
druzstvo	0I<2
društvo	03O3
družba	0?=1
družstvo	0I<2
drzavna matura	0K;1
državna matura	0K;1
dscg	03g1
dsh	0=?1
dtu	0AF1
du	0K<1
du an	0F\1
du kien	0K=1
du lich	0<31
du lịch	0<31
duais	0?H1
duales studium	0;11
duchasach	0@S1
dulgher	02<1
duoc si	0:]1
duolingo	0=?1
duong	0B_1
durchschnitt	01P1
durchschnittsnote	01P1
dusun	0GB1
dut	0GS2
duvarci	05g1
duvarcı	05g1
duzeltmen	05g1
dvikalbis	0K>1
dwibahasa	08?1
dwujezyczny	0K?1
dwujęzyczny	0K?1
dyplom	0K@2
dyplom technika	0KB1
dyplom zawodowy	0KB1
dyrektor	02L1
dyrektorka	02L1
dz	0@11
dzial	0KC1
dzialalnosc gospodarcza	03R1
dział	0KC1
działalność gospodarcza	03R1
dzien dobry	0Eh1
dziennikarka	02L1
dziennikarz	02L1
dzień dobry	0Eh1
dzimta	0>Y1
dzimta valoda	0>Y1
dzimtais	0>Y1
dzimtā	0>Y1
dzimtā valoda	0>Y1
dzis	04^1
dzisiaj	04^1
dzives apraksts	0KD1
dzives gajums	0KD1
dzivesgajums	0KD1
dzivoklis	0@11
dziś	04^1
dzīves apraksts	0KD1
dzīves gājums	0KD1
dzīvesgājums	0KD1
dzīvoklis	0@11
dámh	01W1
dátheangach	0@S1
dès	00b1
débutant	0<K2
déclarant	01l1
délivré	0Fj1
délivrée	0Fj1
délégué	01l1
déléguée	01l1
département	0KE2
développeur	01l1
développeuse	01l1
díj	0G_2
dílna	0Gb1
dúchasach	0@S1
düzeltmen	05g1
dėstytoja	02h1
dėstytojas	02h1
dělnice	0?b1
dělník	0?b1
dược sĩ	0:]1
dự kiến	0K=1
dự án	0F\1
e	0KG6
e figli	03d1
e hijos	03?1
e lode	00H1
e v	00e1
e.v	00e1
ea 1	0451
ea1	0451
eagarthoir	0421
eagarthóir	0421
earned	0:D1
earrach	0KM1
eba	01O1
ebanista	0@e2
ebe	05g1
ebeniste	01l1
eccellente	09f1
eccellenti	0KN1
ecdl	0KO4
ecdl sprachen	0=?1
echipa	0G41
echipă	0G41
ecole	01b1
ecole primaire	01b1
ecole superieure	01b1
ecoles	01b1
ecologist	02;1
economist	0KS2
economista	0KU5
economistă	02<1
ecpe	0=?1
ects	0BL1
eczaci	05g1
eczacı	05g1
eczanesi	0441
ed	0KZ1
edasijoudnud	0K[1
edasijõudnud	0K[1
edd	0Eo1
edelleen	0K\1
edf	01m1
edificio	0:02
edifício	04f1
edistynyt	0K]2
edited volume	01T1
editeur	01l1
editions	0K_2
editor	0Ka6
editor in chief	02;1
editor-in-chief	02;1
editora	0Kg4
editore	07X1
editorial	0Kk4
editoru	05g1
editrice	0Ko2
editur	05X1
editura	0L12
editură	0L12
editör	05g1
editörü	05g1
edizioni	0L32
educacio secundaria	0=11
educacion secundaria	0;61
educació secundària	0=11
educación secundaria	0;61
educador	02R3
educadora	02V2
educateur	01l1
educatoare	02<1
educator	02<1
educatore	02J1
educatrice	06<2
edustaja	0611
edx	0C;1
edzo	02O2
edző	02O2
eeldatav	0L51
eerste prijs	0L61
eerste taal	0L71
eervolle vermelding	0L61
efset	0=?1
efteraar	0L81
efteraaret	0L81
efterar	0L81
efteraret	0L81
efterskole	0L91
efterår	0L81
efteråret	0L81
efz	01O1
eg	00e1
egenfoeretagare	0L:1
egenforetagare	0L:1
egenföretagare	0L:1
egitimi	0L;1
egitmen	05g1
egitmeni	05g1
egresada	06d1
egresado	06d1
egyedulallo	0L<1
egyedülálló	0L<1
egyeni vallalkozo	07k1
egyesulet	04l2
egyesület	04l2
egyetem	0L=2
egyetemi	04j1
egyetemi diploma	0L?1
egyéni vállalkozó	07k1
egzamin maturalny	0KB1
ehbo	0>L1
ehf	00e1
ehliyet	0=W1
ehliyeti	0=W1
ehpad	01m1
ehrenamtliche	0661
ehrenamtlicher	09?1
ehrennadel	00:1
ehrung	00:1
eidg fachausweis	04D1
eidg. fachausweis	04D1
eier	0<B1
eigandi	0>]1
eigenaar	0;71
eignung	0=C1
eindcijfer	0Bd1
einfache kenntnisse	0651
einhleyp	0L@1
einhleypur	0L@1
eining	0LA1
einkaeufer	0661
einkaleyfi	0@L1
einkaufer	0661
einkunn	02H1
einkäufer	0661
einsteiger	0LB1
eireli	00e1
ejecutiva	01Q1
ejecutivo	01Q1
ejer	0721
ekibi	0>c1
ekipa	0LC1
ekonom	0LD3
ekonomi	0611
ekonomist	0LG2
ekonomista	0LI2
ekonomka	0?b1
ekonomska skola	0LK2
ekonomska sola	0LM1
ekonomska škola	0LK2
ekonomska šola	0LM1
ekonóm	0911
eksam	0LN1
eksamen	0LO1
eksamensgennemsnit	0LP1
ekspedient	0LQ2
ekspercka	0LS1
ekspercki	0LS1
ekspert	0LT6
ekspertas	0LZ1
ekspertniva	0L[1
ekspertnivaa	0L[1
ekspertniveau	0L\1
ekspertnivå	0L[1
eksperts	0L]1
ekspertti	0841
el	0;<1
el meu nom es	0L^1
el meu nom és	0L^1
el presente	02A1
elado	02O2
eladó	02O2
electric	01`1
electrician	0KS2
electricien	01l1
electricienne	01l1
electricista	02V2
electroplater	02;1
elektricar	0Bi3
elektricien	0271
elektrik	01M1
elektrikar	0C42
elektrikas	02h1
elektrikci	05g1
elektriker	05n3
elektrikis	02i1
elektrikár	0AA1
elektrikář	0?b1
elektrikçi	05g1
električar	0Bi3
elektriķis	02i1
elektroniker	0661
elektryk	02L1
eleman	05g1
elemani	05g1
elemanı	05g1
elementaarne	05:1
elementaer	0<m1
elementaert	0=J1
elementair	0<k1
elementaire	0<K2
elemental	0L_2
elementar	0La4
elementare	0D01
elementares	0Le1
elementari	0=71
elementary	0<Q2
elementary proficiency	0<S1
elementer	0Lf1
elementär	0<m1
elementært	0=J1
elemzo	02l1
elemző	02l1
eletricista	01o1
eletricista de manutencao	01o1
eletricista de manutenção	01o1
eletrotecnico	01o1
eletrotécnico	01o1
elettricista	02J1
elev	0Lg4
eleveur	01l1
eleveuse	01l1
elismeres	0G_2
elismerés	0G_2
ellenor	02l1
ellenőr	02l1
elnok	02O2
elnök	02O2
eloadas	0Be2
eloado	0Lk2
elsevier	01n1
elsosegely	0Lm1
elsősegély	0Lm1
elue	01l1
elulookirjeldus	0Ln1
elulugu	0Ln1
elvalt	0L<1
elvegezve	0Lo1
elvált	0L<1
elvégezve	0Lo1
előadás	0Be2
előadó	0Lk2
em	0M02
em andamento	08[1
em curso	08[1
em dic	0L^1
emakeel	0M21
emakeelena	0M21
emba	0M32
embajador	01Q1
embajadora	01Q1
embalmer	02;1
embassy	01`1
embetseksamen	0M51
embetsstudium	0M51
emelet	0461
emitida	0C^1
emitido	0M62
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
en	0M83
en couple	0AH1
en cours	00a1
en cours d'obtention	08d1
en curs	02B1
en curso	02A1
en ligne	00g1
en linea	0M;1
en linia	00l1
en línea	0M;1
en línia	00l1
en poste	00a1
en prensa	0231
en remot	00l1
en remoto	0M;1
encanador	01o1
encargada	01Q1
encargado	01Q1
encargado de turno	01Q1
encarregada	02U1
encarregado	01o1
encarregat	02U1
encofrador	01Q1
endnote	01P1
enekes	0M<1
energy	01`1
enfase	0M=1
enfermeira	01o1
enfermeiro	01o1
enfermera	01Q1
enfermero	01Q1
engaged	0Bg1
engedely	0>k2
engedély	0>k2
engenheir	0M>1
engineer	0M?2
enginyer	0MA1
enginyeria tecnica	0HN1
enginyeria tècnica	0HN1
enhed	0MB1
enheden	03E1
enhet	0MC2
enheten	09o1
enige ervaring	0ME1
enige kennis	0<k1
enn	0MF1
enoleg	02U1
enologa	02U1
enota	0LC1
ens	0C;1
ensamstaaende	0MG1
ensamstaende	0MG1
ensamstående	0MG1
enseignant	01l1
enseignante	01l1
ensiapu	0451
ensiapukortti	0451
ensino	0AU1
ensino fundamental	00K1
ensino medio	00K1
ensino médio	00K1
ensino secundario	00K1
ensino secundário	00K1
ensino superior	0:d1
enskild firma	0L:1
enslig	0MH1
enstitusu	0MI2
enstitüsü	0MI2
ente	03d1
ente di formazione	01d1
enterprises	01`1
entertainment	01`1
entraineur	01l1
entraineuse	01l1
entraîneur	01l1
entraîneuse	01l1
entre calles	09i1
entregador	01o1
entregadora	01o1
entrenador	01Q1
entrenadora	01Q1
entreprenad	01=1
entrepreneur	02;1
entreprenoer	0MK2
entreprenor	0MK2
entreprenør	0MK2
entreprise	0MM2
entwickler	0661
enòleg	02U1
enòloga	02U1
epfl	0C;1
epicerie	01m1
epitesz	02l1
epp	00e1
equip	0I?1
equipa	0HY1
equipe	0MO2
equipier	01l1
equipiere	01l1
equipo	0HZ1
er	0MQ1
eredmeny	08b1
eredmény	08b1
erem	0G_2
erettsegi	0MR1
erettsegi bizonyitvany	0MR1
erfahren	06O1
ergotherapeut	0661
ergotherapeute	01l1
ergothérapeute	01l1
erhvervsakademigrad	04L1
erhvervsskole	0L91
erhvervsuddannelse	00E1
eriala	0MS1
erikoisammattitutkinto	0MT1
erindi	0@L1
erinomainen	0MU2
erinomaiset	0MW1
erittaein hyvae	0K]2
erittain hyva	0K]2
erittäin hyvä	0K]2
erkek	0=21
ernaeringsfysiolog	0<B1
ernæringsfysiolog	0<B1
eronnut	0:81
erschienen in	0921
erste hilfe	02G1
erstes staatsexamen	00<1
ersthelfer	02G1
erstsprache	0MX1
ertekesito	02l1
ervaren	0MY1
erwartet	0671
erweiterte grundkenntnisse	0=D1
erweiterter realschulabschluss	01O1
erworben	01K1
erworben am	01K1
erzieher	0661
es	0MZ1
esame di stato	01N1
escalera	09i1
escola	0M[3
escola tecnica	0M^2
escola tècnica	01a1
escola técnica	0AU1
escola universitaria	01a1
escola universitària	01a1
escritorio	0341
escrituraria	01o1
escriturario	01o1
escriturária	01o1
escriturário	01o1
escritório	0341
escuela	0@Z1
escuela tecnica	0@Z1
escuela técnica	0@Z1
esimees	01M1
esimies	0611
esindaja	01M1
esitelma	0M`1
esitelmae	0M`1
esitelmä	0M`1
eso	0Ma2
especialidad	0Mc1
especialidad en	07P1
especialidade	0M=1
especialista	0Md4
especialitat	0?V1
especializacao	0Mh1
especializacao em	0Mh1
especializacion	0Mc1
especializacion en	07P1
especialización	0Mc1
especialización en	07P1
especialização	0Mh1
especialização em	0Mh1
esperado	0Mi1
espert	0Mj1
esperta	0Mk1
esperto	0Mk1
essay	01T1
essays	01T1
estagiaria	01o1
estagiario	01o1
estagio	01o1
estagiária	01o1
estagiário	01o1
estate	0Ml1
esteticista	03i2
estetista	02J1
estheticienne	01l1
esthéticienne	01l1
estimado	0Mi1
estimat	08W1
estimata	08W1
estimated	06H1
estimator	02;1
estimată	08W1
estiu	0Mm1
estrada	04f1
estudi	03k1
estudio	0;[2
estágio	01o1
estúdio	0341
esztergalyos	0=>1
esztergályos	0=>1
et	0Mn2
et al	01n1
eta	0N01
etablissements	01m1
etae	0N01
etaenae	0N01
etaetyoe	0N01
etage	05G1
etalagiste	01l1
etana	0N01
etaten	0:91
etatyo	0N01
ete	0N11
etec	0AU1
eth	0C;1
eth zurich	0C;1
eth zürich	0C;1
ets	01m1
ettekanne	0431
etterem	07k1
etterutdanning	0M51
ettevote	05R1
ettevõte	05R1
etude notariale	01m1
etä	0N01
etänä	0N01
etätyö	0N01
eu sou	0BM1
eud	00E1
eurl	00e1
europass zivotopis	0N21
europass životopis	0N21
ev	0N32
evaluator	02<1
evden	0BB1
eves	0N51
evkonyv	0I51
evli	0=U1
exam marker	02;1
examen	0N61
examen artium	07i1
examensarbete	0N71
examiner	02;1
excelent	0Dj1
excelente	0N82
excellent	0N:3
excel·lent	0N=2
executive	02;1
executive master	00<1
executive mba	0N?1
expected	06H1
expedida	06d1
expedido	06d1
expedient	0N@1
expediente	0@T1
experienced	0CQ1
expert	0NA;
expert comptable	01l1
expert level	0NL1
expert-comptable	01l1
experta	0NM2
experte	0NO3
experten	0NR1
expertenkenntnisse	0NR1
expertenwissen	0NR1
expertin	0NS2
expertise	0NU2
expertna	0NW1
expertni	0NX1
expertniva	0NY1
expertnivaa	0NY1
expertnivå	0NY1
expertná	0NW1
expertní	0NX1
experto	0NZ1
expires	0N[1
expiring	0N[1
exploitation	01m1
extra	01l1
extraknack	0N\1
extraknaeck	0N\1
extraknäck	0N\1
eċċellenti	0KN1
eğitimi	0L;1
eğitmen	05g1
eğitmeni	05g1
f	0N]6
f lli	03d1
f o m	0Nc1
f.lli	03d1
f.o.m	0Nc1
fabbrica	03d1
fabbro	02J1
fabrica	0Nd4
fabrică	03\1
fabriek	0331
fabrik	0Nh3
fabrika	06a1
fabrikasi	0441
fabrikası	0441
fabrikk	0:91
fabryka	03R1
fac	01b1
fachabitur	01O1
fachangestellte	01O1
facharbeiter	01O1
facharbeiterabschluss	01O1
facharbeiterbrief	01O1
fachausweis	04D1
fachbereich	0711
fachfrau	03@1
fachhochschule	0=b1
fachhochschulreife	01O1
fachkraft	03@1
fachmann	03@1
fachoberschulreife	01O1
fachrichtung	0Nk1
fachwirt	04D1
fachwirtin	04D1
fachzeitschrift	0921
facilitator	02;1
facolta	01d1
facoltà	01d1
facteur	01l1
factory	01`1
factrice	01l1
faculdade	0AU1
facultad	0@Z1
facultat	01a1
facultate	0811
facultatea	0811
faculte	01b1
faculteit	08a1
faculty	01_1
faculty of	01_1
faculté	01b1
fag	0Nl2
fagbrev	0Nn2
faglaert	00E1
faglært	00E1
fagproeve	07i1
fagprove	07i1
fagprøve	07i1
fagskole	0O02
fagskolegrad	0O21
fagskolegrad i	0O21
fagskoleutdanning	0O21
fahrer	0661
fahrerlaubnis	02G1
faiantar	02<1
faianțar	02<1
faible	0<^1
fair	0CX1
fakulta	0O33
fakultaet	0=b1
fakultas	0O61
fakultat	0=b1
fakultate	04Q1
fakulte	04K1
fakultesi	04K1
fakultet	0O75
fakulteta	0LM1
fakultetas	0FI1
fakulty	0O<2
fakultà	04T1
fakultät	0=b1
fakultāte	04Q1
fakülte	04K1
fakültesi	04K1
falegname	02J1
fall	09M1
fall semester	09M1
familiar	0O>1
familiar with	0O>1
familiarity	0O>1
faoi lathair	06B1
faoi láthair	06B1
farm	01`1
farm hand	02;1
farmaceits	02i1
farmaceut	0O?4
farmaceuta	02L1
farmaceutic	02U1
farmaceutica	02R3
farmaceutico	03i2
farmaceutka	02L1
farmacevt	05j1
farmacia	0OC4
farmacias	0341
farmacie	03\1
farmacist	02<1
farmacista	0OG2
farmacistă	02<1
farmacèutic	02U1
farmacèutica	02U1
farmacéutica	01Q1
farmacéutico	01Q1
farmacêutica	01o1
farmacêutico	01o1
farmaseutti	0611
farmasoeyt	0<B1
farmasoyt	0<B1
farmasøyt	0<B1
farmer	02;1
farmhand	02;1
farmàcia	03k1
farmácia	0341
farmácias	0341
farrier	02;1
fasih	04U1
fasor	0461
fatec	0AU1
faxineira	01o1
faxineiro	01o1
fce	0=?1
fear	0OI1
federacao	0341
federacion	03?1
federación	03?1
federation	01m1
federação	0341
fejezet	0I51
fejleszto	02l1
fejlesztő	02l1
felag	06i1
felelos	02l1
felelős	02l1
felhasznaloi	0OJ1
felhasznaloi szint	0OJ1
felhasználói	0OJ1
felhasználói szint	0OJ1
felicitations	0OK1
felicitations du jury	0OK1
fellow	02;1
fellowship	00O1
felsofok	0OL1
felsofok felett	0OM1
felsofoku	0OL1
felsofoku okj	0ON1
felsofoku szakkepzes	0ON1
felsooktatasi szakkepzes	0ON1
felsőfok	0OL1
felsőfok felett	0OM1
felsőfokú	0OL1
felsőfokú okj	0ON1
felsőfokú szakképzés	0ON1
felsőoktatási szakképzés	0ON1
female	0OO1
femeie	0OP1
femeiesc	0OP1
femeni	0Jo1
femenino	0OQ1
femení	0Jo1
feminin	0OR2
feminine	0OO1
feminino	0OT1
femme	0OU1
femme de chambre	01l1
femmina	0K01
femminil	0OV1
femminile	0K01
fen lisesi	04K1
fenykepesz	0=>1
ferfi	0OW1
ferienjob	09?1
ferienjobber	09?1
ferilskra	0OX1
ferilskrá	0OX1
ferjezett	0L<1
ferme	01m1
fermier	02<1
fernarbeit	0OY1
ferramenteiro	01o1
ferreteria	03?1
ferretería	03?1
ferronnier	01l1
feuerwehr	03]1
fh	0C;1
field of study	0C]1
fierar	02<1
figli	03d1
filhos	0341
filiale	03]1
filiere	0OZ1
filière	0OZ1
filosofian maisteri	0HQ1
filosofian tohtori	0O[1
filosofie doktor	0I21
filosofie kandidat	03>1
finalis	06N1
finalist	0O\:
finalista	0Of8
finaliste	00M1
finalisti	0071
finalistka	0On1
finalizada	06d1
finalizado	06d1
fino a	0Oo1
fino ad oggi	0121
fino al	0Oo1
fins	0P01
fins a	0P01
fins ara	02B1
fins avui	02B1
fiorista	02J1
fire fighter	02;1
fireann	0OI1
firefighter	02;1
firinci	05g1
firini	0441
firm	01`1
firma	0P1:
firmasi	0441
firması	0441
firmă	03\1
first	00U1
first aid	01j1
first aider	01j1
first class	00U1
first class honours	0:N1
first language	0P;1
first mate	02;1
first place	00O1
fiscal	01Q1
fisherman	02;1
fishmonger	02;1
fisioterapeuta	03i2
fisioterapis	02Q1
fisioterapista	02J1
fiskare	02X1
fiske	0:91
fisker	06F2
fitter	0762
fizioterapeut	02<1
fizjoterapeuta	02L1
fizjoterapeutka	02L1
fizyoterapist	05g1
fjarvinna	0101
fjernarbeid	0P<1
fjernarbejde	0P=1
fjolbrautaskoli	04M1
fjölbrautaskóli	04M1
flat	06V1
fleischer	03@1
fleischerei	03]1
fleuriste	01l1
fliesenleger	0661
fliessend	0P>1
fliessend in wort und schrift	0P>1
fliessende kenntnisse	0P>1
fließend	0P>1
fließend in wort und schrift	0P>1
fließende kenntnisse	0P>1
flight attendant	02;1
floor	06V1
florar	02<1
florist	0P?5
florista	03i2
floristeria	03?1
floristería	03?1
floristi	0611
floristin	03@1
florysta	02L1
florystka	02L1
fluencia	09T1
fluent	0PD2
fluente	0PF2
fluently	0@B1
flugbegleiter	0661
fluid	0PH1
fluida	0PI2
fluido	0PK2
fluwenti	0KN1
fluência	09T1
flydende	0PM1
flydende i skrift og tale	0PM1
flydende modersmaal	0PN1
flydende modersmal	0PN1
flydende modersmål	0PN1
flygvaerdinna	02X1
flygvardinna	02X1
flygvärdinna	02X1
flysykepleier	0F91
flytande	0PO1
flytande i tal och skrift	0PO1
flytende	0PP1
flytende muntlig og skriftlig	0PP1
flyvert	0PQ1
fm	0HQ1
foarte bine	0Dj1
foarte bun	09_2
focus	0C]1
fodrasz	0=>1
fodrász	0=>1
foerare	02X1
foerderung	09@1
foeredrag	0N71
foerening	01=1
foereningen	01=1
foerer	0<B1
foererkort	03o1
foerestaandare	02X1
foeretag	01=1
foerlag	0PR2
foerman	02X1
foersaekring	01=1
foerskola	0PT2
foerskolan	01=1
foerskollaerare	02X1
foerskollaerarexamen	03>1
foerstapris	00L1
foerstaspraak	0PV1
foerstehjaelp	02m1
foerstepraemie	0081
foerster	03@1
foerstespraak	0PW1
foertroendevald	0N\1
foervaentad	0=^1
foireann	06S1
foiskola	0PX3
foiskolai diploma	04j1
foldmero	0=>1
folkehoegskole	0<C1
folkehogskole	0<C1
folkehøgskole	0<C1
folkeskole	0L91
folkeskolens afgangsproeve	00E1
folkeskolens afgangsprove	00E1
folkeskolens afgangsprøve	00E1
folkhoegskola	0P[2
folkhogskola	0P[2
folkhögskola	0P[2
folyamatban	00o1
folyamatos	00o1
folyekony	0OL1
folyekonyan	0OL1
folyoirat	0I51
folyékony	0OL1
folyékonyan	0OL1
folyóirat	0I51
fomhar	0P]1
fond	0P^2
fondacija	06a1
fondas	03c1
fondateur	01l1
fondation	01m1
fondatoare	02<1
fondator	02<1
fondatore	02J1
fondatrice	06<2
fondazione	03d1
fondazzjoni	08V1
fonderie	01m1
fonds	06X1
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
for	0P`1
foraar	0Pa1
foraaret	0Pa1
forar	0Pa1
forare	02X1
foraret	0Pa1
foras	0CR1
forbroir	0421
forbróir	0421
forderung	09@1
fordito	02l1
fordypning	0Pb1
fordító	02l1
foredrag	06I3
foreleser	0F91
foreman	02;1
forening	0>=3
foreningen	01=1
forer	0<B1
forerkort	03o1
forestandare	02X1
forester	02;1
foretag	01=1
forgeron	01l1
forhandlingsniveau	0PM1
forklift	01j1
forkvinde	0721
forlag	0Pc6
formacao complementar	0@o1
formacio professional	0Bb1
formacion profesional	0Pi2
formacion profesional de grado superior	0BK1
formació professional	0Bb1
formación profesional	0Pi2
formación profesional de grado superior	0BK1
formador	02R3
formadora	02R3
formadur	0>]1
forman	02X1
formand	0LQ2
formann	0<B1
formateur	01l1
formation continue	0Pk1
formation courte	0Pk1
formatoare	02<1
formator	02<1
formatore	02J1
formatrice	06<2
formação complementar	0@o1
formaður	0>]1
formen	05g1
formgivare	02X1
forn	03k1
fornaia	02J1
fornaio	02J1
forner	02U1
forritari	0>]1
forsakring	01=1
forscher	0661
forsikring	0MK2
forskare	02X1
forsker	06F2
forskola	0PT2
forskolan	01=1
forskollarare	02X1
forskollararexamen	03>1
forstamt	03]1
forstapris	00L1
forstasprak	0PV1
forstehjaelp	02m1
forstepraemie	0081
forster	03@1
forstesprak	0PW1
fortbildung	0Pl2
fortgeschritten	0Pn2
fortlaufend	04_1
fortroendevald	0N\1
fortsatt	0Q01
forvantad	0=^1
forventa	0Q11
forventes	0Q21
forventet	0Q32
forår	0Pa1
foråret	0Pa1
fotograaf	0271
fotograf	0Q57
fotografa	0>:3
fotografci	05g1
fotografer	02Q1
fotografo	0733
fotos	0=>1
fotoğrafçı	05g1
fotògraf	02U1
fotògrafa	02U1
fotógrafa	01Q1
fotógrafo	03i2
fotós	0=>1
foundation	01`1
foundation degree	0311
foundation diploma	0311
foundation year	0:N1
founder	02;1
fp	0Q<2
fp grado superior	0BK1
fp i	0;61
fp ii	0BK1
fr o m	0Nc1
fr.o.m	0Nc1
fra	0Q>4
fra og med	0QB2
fraan	0QD1
fraan och med	0Nc1
fracc	09i1
fraccionamiento	09i1
fraedingur	0>]1
fraesare	02X1
fraeser	0661
fraiseur	01l1
framhaldsskoli	04M1
framhaldsskóli	04M1
framhaldsstig	0QE1
framurskarandi	0QF1
framúrskarandi	0QF1
fran	0QD1
fran och med	0Nc1
frasare	02X1
fraser	0661
fratelli	03d1
frau	0QG1
frazione	0@O1
freelance	0QH2
freelancer	0QJ3
freiberufler	09?1
freiberuflich	0QM2
freiwilliges soziales jahr	09?1
fremragende	0PM1
frentista	01o1
fresador	01Q1
fresatore	02J1
frezar	0?b1
frezeci	05g1
frezer	0QO2
frezor	02<1
frigorifico	0341
frigoriste	01l1
frigorífico	0341
friseur	0661
frisoer	05n3
frisor	05n3
frisör	02X1
frisør	06F2
fritidsjob	0=e1
fritidsledare	02X1
frivillig	0QQ5
frizer	02<1
frm	01c1
from	0QV2
fromager	01l1
fromagere	01l1
fromagerie	01m1
fromagère	01l1
frontend	07Q1
fruehjahr	0QX1
fruehling	0QX1
fruhjahr	0QX1
fruhling	0QX1
fruteria	03?1
frutería	03?1
fryzjer	02L1
fryzjerka	02L1
frá	0QY2
fräsare	02X1
fräser	0661
från	0QD1
från och med	0Nc1
fræðingur	0>]1
frézař	0?b1
frühjahr	0QX1
frühling	0QX1
fsj	09?1
fsjler	09?1
fuehrer	03@1
fuehrerin	03@1
fuehrerschein	02G1
fuer	0Q[1
fuhrer	03@1
fuhrerin	03@1
fuhrerschein	02G1
full professional	0@B1
full professional proficiency	0Q\1
full stack	07Q1
full-stack	07Q1
fulltrui	0>]1
fulltrúi	0>]1
fully remote	0Q]1
functional skills	0321
fundacao	0341
fundacio	03k1
fundacion	03?1
fundació	03k1
fundación	03?1
fundacja	03R1
fundador	02R3
fundadora	02R3
fundatia	03\1
fundatie	03\1
fundação	0341
fundația	03\1
fundație	03\1
fundiert	0Q^1
fundierte kenntnisse	0Q^1
fur	0Q[1
futar	0=>1
futár	0=>1
fylkeskommune	0:91
fyrirlestur	0@L1
fyrirtaeki	0Q_1
fyrirtæki	0Q_1
fysioterapeut	05n3
fysioterapeutti	0611
fysioterapeutti (amk	0561
fysiotherapeut	0271
fyzioterapeut	07>1
fz llc	00e1
fz-llc	00e1
fze	00e1
fàbrica	03k1
fábrica	0;[2
fédération	01m1
félag	06i1
félicitations	0OK1
félicitations du jury	0OK1
féminin	0OU1
fényképész	0=>1
férfi	0OW1
férjezett	0L<1
fómhar	0P]1
földmérő	0=>1
förare	02X1
förderung	09@1
föredrag	0N71
förening	01=1
föreningen	01=1
föreståndare	02X1
företag	01=1
förlag	0PR2
förman	02X1
förskola	0PT2
förskolan	01=1
förskollärare	02X1
förskollärarexamen	03>1
förstapris	00L1
förstaspråk	0PV1
förster	03@1
försäkring	01=1
förtroendevald	0N\1
förväntad	0=^1
fører	0<B1
førerkort	03o1
førstehjælp	02m1
førstepræmie	0081
førstespråk	0PW1
führer	03@1
führerin	03@1
führerschein	02G1
für	0Q[1
fırıncı	05g1
fırını	0441
főiskola	0PX3
főiskolai diploma	04j1
g	0411
gaard	01=1
gada	0Q`1
gade	0Qa1
gadi	0Qb1
gads	0Qb1
gadu	0Qb1
gaelscoil	01W1
gaertner	0661
gaertnerei	03]1
gaffer	02;1
galardon	01e1
galardón	01e1
galerie	0Qc2
gallery	01`1
galvaniseur	0661
gamekeeper	02;1
games	01`1
gamykla	03c1
ganadera	01Q1
ganadero	01Q1
ganador	01e1
ganadora	01e1
gang	0GB1
gano	03f1
ganske god	0?d1
garage	08T2
garcom	01o1
garconete	01o1
gard	01=1
gardener	02;1
gardien	01l1
gardienne	01l1
garson	05g1
gartner	0Qe3
gartnerei	03]1
garzone	02J1
garçom	01o1
garçonete	01o1
gasse	0BU1
gasthaus	09C1
gasthof	09C1
gastouder	0271
gata	0Qh3
gatan	05F1
gate	0;S1
gatve	0Qk2
gatvė	0411
gazeteci	05g1
gazette	01`1
gbr	00e1
gcp	01c1
gcse	00m2
gcses	00m2
gebr	09C1
gebruder	09C1
gebrueder	09C1
gebrüder	09C1
gecertificeerd	0>L1
ged	00m2
gegenwaertig	04_1
gegenwartig	04_1
gegenwärtig	04_1
gehilfe	03@1
gehilfenbrief	01O1
gehilfin	03@1
gehuwd	05E1
geimhreadh	0Qm1
gelateria	03d1
geldig t m	0Qn1
geldig t/m	0Qn1
geldig tot	0Qn1
gelistirici	05g1
gelistiricisi	05g1
geliştirici	05g1
geliştiricisi	05g1
gemeente	0Qo2
gemeinde	09C1
gemeinderat	03@1
gemiddeld	0R12
gemiddeld cijfer	0Bd1
gemiddelde	0Bd1
gendarme	01l1
gendarmerie	01m1
genel not ortalamasi	03f1
genel not ortalaması	03f1
generalitat	03k1
generell studiekompetanse	07i1
gennemsnit	0LP1
genossenschaft	03]1
geodeta	02L1
geodetka	02L1
geologist	02;1
geometer	0661
geometra	02J1
geometre	01l1
gepland	0R31
geplant	0671
gepromoveerd	0J@1
gept	0=?1
gepubliceerd	07b1
gerai	0R42
gerant	01l1
gerante	01l1
geras	0R61
gerent	02U1
gerente	03i2
gering	0651
germans	03k1
geros	0R61
geruestbauer	0661
gerustbauer	0661
gerüstbauer	0661
gesaellbrev	0R71
gesallbrev	0R71
gesamtnote	01P1
gesamtschule	0=b1
geschaeft	03]1
geschaeftsbereich	0711
geschaeftsfuehrer	0661
geschaft	03]1
geschaftsbereich	0711
geschaftsfuhrer	0661
gescheiden	05E1
geschieden	0R81
geschäft	03]1
geschäftsbereich	0711
geschäftsführer	0661
gesell	0661
geselle	03@1
gesellenbrief	01O1
gesellenpruefung	01O1
gesellenprufung	01O1
gesellenprüfung	01O1
gesellenstuck	01O1
gesellenstueck	01O1
gesellenstück	01O1
gesellin	03@1
gesellschaft	03]1
gestalter	0661
gestionnaire	01l1
gestor	01o1
gestora	01o1
gestoria	0R92
gestoría	03?1
gesällbrev	0R71
getrouwd	05E1
getuigschrift	0>L1
gevorderd	0R;2
gg	0GB1
ggmbh	00e1
ghadu ghaddej	0>01
ghalliem	05X1
ghalliema	05X1
gia su	0:]1
gia sư	0:]1
giai	0;_1
giai ba	0;_1
giai khuyen khich	0;_1
giai nhat	0;_1
giai nhi	0;_1
giai thuong	0;_1
giam doc	0:]1
giam sat	0:]1
giang vien	0:]1
giao hang	0:]1
giao hàng	0:]1
giao su	0:]1
giao tiep	0R=1
giao tiep co ban	0R=1
giao tiep tot	0R=1
giao tiếp	0R=1
giao tiếp cơ bản	0R=1
giao tiếp tốt	0R=1
giao vien	0:]1
giardiniera	02J1
giardiniere	02J1
giay chung nhan	0;]1
giay khen	0;_1
giay phep	0;]1
gie	00e1
giesser	0661
gießer	0661
gift	0R>4
giftur	0L@1
gimnasio	03?1
gimnazija	04F5
gimnazium	0L=2
gimnazjum	04E1
gimnázium	0L=2
gimtasis	0K>1
gimtoji	0K>1
gimtoji kalba	0K>1
ginasio	0341
ginásio	0341
gioi	0@g1
giornalista	02J1
giris duzeyi	0=01
giriş düzeyi	0=01
giudice	02J1
giám sát	0:]1
giám đốc	0:]1
giáo sư	0:]1
giáo viên	0:]1
giải	0;_1
giải ba	0;_1
giải khuyến khích	0;_1
giải nhì	0;_1
giải nhất	0;_1
giải thưởng	0;_1
giảng viên	0:]1
giấy chứng nhận	0;]1
giấy khen	0;_1
giấy phép	0;]1
giỏi	0@g1
gjaldkeri	0>]1
gjennomsnitt	0RB1
glassblower	02;1
glazier	02;1
glazurnik	02L1
gledalisce	0?=1
gledališče	0?=1
glorieta	09i1
gmbh	00e1
gmbh & co	00e1
gmbh & co kg	00e1
gmbh & co. kg	00e1
gmina	03R1
go	0RC1
go dti	0RC1
go dti seo	06B1
go dtí	0RC1
go dtí seo	06B1
gobernanta	01Q1
gobierno	03?1
gobierno de	03?1
god	0RD:
god kunnatta	0RN1
goda	0RO2
goda kunskaper	0RQ1
goda kunskaper i tal och skrift	0PO1
godalga	00C1
gode	0RR1
gode kundskaber	0RR1
gode kunnskaper	0RS1
godina	0RT2
godine	0RT2
godkjenning	0RV2
godt	0RX4
goed	0R\2
goede kennis	0R^1
goethe	0=?1
goethe zertifikat	0=?1
goethe-zertifikat	0=?1
gold	00O1
gold card	01j1
gold medal	00O1
goldschmied	0661
goldsmith	02;1
gondozo	06Z2
gondozó	06Z2
gonullu	05g1
good	0R_2
good knowledge	0Ra1
gorevli	05g1
gorevlisi	05g1
gostilna	0?=1
gott	0RN1
gotu	0Rb1
gouvernante	01l1
government	01`1
governo	0341
governor	02;1
gpa	0Rc2
graben	0BU1
gracht	0Ga1
grad	0Re4
grad ta' master	0Ri1
gradam	0?H1
grade	00U1
gradinar	02<1
gradinita	0811
grado	0:k1
grado en	0:k1
grado medio	0;61
grado medio en	0;61
grado superior	0BK1
grado superior en	0BK1
grado universitario	0:k1
graduacao	0:d1
graduacao em	0:d1
graduada en	0:k1
graduado en	0:k1
graduado escolar	0;61
graduat escolar	0=11
graduate certificate	0N?1
graduate degree	0N?1
graduate diploma	0N?1
graduate school	01_1
graduated	0:D1
graduating	06H1
graduação	0:d1
graduação em	0:d1
graend	05F1
grafica	0Rj2
grafician	02<1
graficka	0C42
grafico	02J1
graficzka	02L1
grafik	0Rl3
grafiker	05g1
grafikus	0=>1
grafička	0C42
gramata	0I11
gramatvede	02i1
gramatvedis	02i1
grammar school	01_1
grand	05F1
grand debutant	0Ro2
grand débutant	0Ro2
grande ecole	01b1
grande école	01b1
granja	03?1
grant	00O1
granted	0:D1
graphiste	01l1
grau	0HN1
grau en	0HN1
grau mitja	0=11
grau mitjà	0=11
grau superior	0Bb1
gre	0=?1
greengrocer	02;1
greenkeeper	02;1
greetings	0S11
greffier	01l1
greffiere	01l1
greffière	01l1
grein	0S22
griffier	0271
grocer	02;1
groep	0331
groothandel	0331
groundskeeper	02;1
group	0S42
groupe	01m1
grubu	0441
grueezi	0S61
gruender	0661
gruezi	0S61
grundare	0N\1
grunder	0S72
grunderna	0S92
grundforlob	00E1
grundforloeb	00E1
grundforløb	00E1
grundkenntnis	0651
grundkenntnisse	0<i2
grundkunskaper	0S92
grundlaeggande	0S92
grundlaeggande nivaa	0S;1
grundlaeggende	0S<2
grundlaegger	0721
grundlagen	0<i2
grundlaggande	0S92
grundlaggande niva	0S;1
grundläggande	0S92
grundläggande nivå	0S;1
grundlæggende	0S<2
grundlægger	0721
grundniva	0S;1
grundnivaa	0S;1
grundnivå	0S;1
grundschule	0=b1
grundskola	0S>1
grunnkunnatta	0S?1
grunnkunnátta	0S?1
grunnleggende	0S@2
grunnlegger	0<B1
grunnnam	0:Q1
grunnnám	0:Q1
grunnskolaprof	0SB1
grunnskoli	04M1
grunnskólapróf	0SB1
grunnskóli	04M1
grunnthekking	0SC1
grunnur	0SD2
grunnþekking	0SC1
grup	0SF3
grup scolar	0811
grup școlar	0811
grupa	0SI4
grupe	0SM2
grupo	0;[2
grupp	0SO1
gruppe	0SP2
gruppen	0>=3
gruppenleiter	0661
gruppo	03d1
grupul	03\1
grupė	0SM2
grád	0SR1
gráfica	0341
gränd	05F1
grüezi	0S61
gründer	0S72
grāmata	0I11
grāmatvede	02i1
grāmatvedis	02i1
grădinar	02<1
grădinița	0811
grădiniță	0811
guanyador	01f1
guanyadora	01f1
guard	02;1
guarderia	0SS2
guardería	0SS2
guardia giurata	02J1
guardo	01f1
guardó	01f1
gueltig bis	0>h1
guest lecturer	02;1
guia de montana	01Q1
guia turistica	03i2
guia turistico	03i2
guia turística	01o1
guia turístico	01o1
guida alpina	02J1
guida turistica	02J1
guide	02;1
gultig bis	0>h1
gumnaasium	0SU2
guncel	0?o1
gunumuz	0?o1
gurnal	07h1
gurnalist	05X1
guru	0SW2
gut	0SY2
gut in wort und schrift	0S[1
gutachter	0661
gute	0S[1
gute grundkenntnisse	0=D1
gute kenntnisse	0SY2
guten tag	0S61
guvenlik gorevlisi	05g1
guz	0S\1
guía de montaña	01Q1
guía turística	01Q1
guía turístico	01Q1
gyakornok	02O2
gyar	04l2
gydytoja	02h1
gydytojas	02h1
gymnas	0<C1
gymnasial	0R71
gymnasial uddannelse	00E1
gymnasialabschluss	01O1
gymnasieexamen	0R71
gymnasieskola	0S>1
gymnasiet	0S>1
gymnasieutbildning	0R71
gymnasium	0S]5
gymnazium	0O<2
gymnázium	0O<2
gyogyszeresz	02l1
gyogyszertar	07k1
gyogytornasz	0=>1
gyoztes	0001
gyvenimo aprasymas	0Sb1
gyvenimo aprašymas	0Sb1
gyár	04l2
gyógyszertár	07k1
gyógyszerész	02l1
gyógytornász	0=>1
győztes	0001
gärtner	0661
gärtnerei	03]1
gård	01=1
géomètre	01l1
gérant	01l1
gérante	01l1
góð	0Sc2
góð kunnátta	0RN1
gönüllü	05g1
görevli	05g1
görevlisi	05g1
götu	0Rb1
gültig bis	0>h1
gümnaasium	0SU2
güncel	0?o1
günümüz	0?o1
güvenlik görevlisi	05g1
güz	0S\1
għadu għaddej	0>01
għalliem	05X1
għalliema	05X1
h	0Se1
haandvaerker	0721
habilitacao	0Sf2
habilitacio	0201
habilitacion	0211
habilitació	0201
habilitación	0211
habilitacja	0K91
habilitation	0Sh2
habilitation electrique	03h1
habilitation électrique	03h1
habilitação	0Sf2
haccp	0Sj3
hackathon	0Sm1
haedersbevisning	0081
haendler	0661
hafta	0Sn1
hai	0So1
haigla	05R1
hairdresser	02;1
hajadon	0L<1
hakem	05g1
hakim	0T02
hala	0?o1
halado	0T22
haladó	0T22
halaman	0T41
halasz	0=>1
halen	0?o1
halen devam ediyor	0?o1
hallinnoija	0611
hallituksen jaesen	0T51
hallituksen jasen	0T51
hallituksen jäsen	0T51
hallo	0T63
hallo welt	0S61
hallo zusammen	0S61
halo	0So1
halász	0=>1
hameau	05G1
handel	0Nh3
handelsakademie	0=b1
handelshoegskolan	0S>1
handelshogskolan	0S>1
handelshögskolan	0S>1
handelsskole	0L91
handlaeggare	02X1
handlaeggerska	02X1
handlaggare	02X1
handlaggerska	02X1
handledare	0T92
handler	0DB2
handlowiec	02L1
handläggare	02X1
handläggerska	02X1
handvaerker	0721
handwerk	03]1
handwerksmeister	04D1
handyman	02;1
handywoman	02;1
hang	0T;2
hanke	0T=2
hari ini	0T?1
harifa	0T@1
haritaci	05g1
haritacı	05g1
harjoittelija	0TA2
hasic	07>1
hasič	07>1
haskoli	04M1
haskolinn	04M1
hasta	0TC1
hasta el presente	02A1
hasta hoy	02A1
hasta la actualidad	02A1
hasta la fecha	02A1
hastanesi	0441
hasti	0TD1
hauptfach	0Nk1
hauptschulabschluss	01O1
hauptschule	0TE2
hausmeister	0661
hausnummer	05Q1
haust	0TG2
haute ecole	01b1
haute école	01b1
haven	0Qa1
havo	0TI2
havo diploma	08@1
havo-diploma	08@1
hazas	0L<1
hb	00e1
hbo	01^1
hbo bachelor	01^1
hbo master	0JA1
hbo propedeuse	01^1
hbo-bachelor	01^1
hbo-master	0JA1
hbo-propedeuse	01^1
hdr	0J91
he	0TK1
hea	0TL2
head	02;1
head of	02;1
head teacher	02;1
headteacher	02;1
health visitor	02;1
healthcare	01`1
hebamme	03@1
hec	0C;1
heden	0TN1
heder	0091
hederlig omtale	0091
hedersomnaemnande	00L1
hedersomnamnande	00L1
hedersomnämnande	00L1
hederspris	0TO2
heft	0921
heftruckcertificaat	0>L1
heftruckchauffeur	0271
hegeszto	02O2
hegesztő	02O2
hei	0TQ2
heikko	05@1
heim	03]1
heisann	0TS1
hej	0TT3
hej pa dig	0TW1
hej paa dig	0TW1
hej på dig	0TW1
hejsa	0TX1
hejsan	0TW1
hekim	05g1
heladeria	03?1
heladería	03?1
helfer	0661
hello	0TY2
hello there	0S11
hello world	0S11
helló	0T[1
helper	02;1
helyettes	02l1
hem	0B_1
hemsire	05g1
hemsiresi	05g1
hemşire	05g1
hemşiresi	05g1
hentes	0=>1
herald	01`1
herausgeber	0921
herbst	0T\1
herec	0?b1
herecka	0?b1
herečka	0?b1
herfst	0T]1
herkese merhaba	0T^1
hermanos	03?1
herr	0T_1
het	0T`1
heta arbeten	02n1
hetkel	0Ta1
heute	04_1
hey	0S11
hey there	0S11
hf	0Tb3
hf eksamen	00E1
hf-eksamen	00E1
hgv	01j1
hhx	00E1
hhx eksamen	00E1
hhx-eksamen	00E1
hi	0S11
hi all	0S11
hi everyone	0S11
hi there	0S11
hien gio	0=31
hien nay	0=31
hien tai	0=31
hiep hoi	0<31
hieu thuoc	0<31
hieu truong	0:]1
high school	01_1
high school degree	0321
high school diploma	0321
higher certificate	0311
higher national diploma	0311
highers	0321
highly skilled	0Te1
highway	06V1
hijscertificaat	0>L1
hilfe	03@1
hilfskraft	0=Q2
hingga	0Tf1
hingga kini	0T?1
hingga saat ini	0T?1
hingga sekarang	0T?1
hinne	0Tg1
hipermercado	03?1
hirportal	07k1
hirszerkeszto	0=>1
hitsaaja	0611
hivatal	0Th2
hiver	0Tj1
hivern	0Tk1
hiện giờ	0=31
hiện nay	0=31
hiện tại	0=31
hiệp hội	0<31
hiệu thuốc	0<31
hiệu trưởng	0:]1
hja	0Tl1
hjelp	0<B1
hjemmearbejde	0P=1
hjemmekontor	0P<1
hjerte lungeredning	03o1
hjerte-lungeredning	03o1
hjá	0Tl1
hkdse english	0=?1
hlid	0Rb1
hlr	0Tm2
hlíð	0Rb1
hnc	00_2
hnd	00_2
hnos	03?1
ho	0To1
ho so xin viec	0U01
hoa si	0:]1
hoc bong	0;_1
hoc viec	0:]1
hoc vien	0F<1
hochschulabschluss	0;11
hochschule	0U12
hochschulreife	01O1
hodnoceni	0U31
hodnocení	0U31
hodnotenie	0U41
hoegskola	0S>1
hoegskolan	0S>1
hoegskole	0<C1
hoegskoleexamen	03>1
hoegskoleexamen i	03>1
hoegskolefoerberedande	0R71
hoegskoleingenjoer	03>1
hoegskolekandidat	01D1
hoegskolen	0<C1
hoehere fachschule	04D1
hoejere forberedelseseksamen	00E1
hoejskole	0L91
hoest	0U52
hoesten	0U52
hoeyskole	0<C1
hoeyskolen	0<C1
hof	0U73
hofladen	03]1
hogeschool	08a1
hogskola	0S>1
hogskolan	0S>1
hogskole	0<C1
hogskoleexamen	03>1
hogskoleexamen i	03>1
hogskoleforberedande	0R71
hogskoleingenjor	03>1
hogskolekandidat	01D1
hogskolen	0<C1
hohere fachschule	04D1
hoi	0F81
hoi allemaal	0F81
hoi nghi	0;?1
hoi thao	0;?1
hoitaja	0611
hoitokoti	06g1
hoja de vida	0EH1
hoje	08[1
hojere forberedelseseksamen	00E1
hojskole	0L91
hola	0U:2
hola a todos	0>J1
holding	0U<2
holdings	0DP2
holidays	01`1
holt	0Rb1
hombre	0U>1
home	0Se1
home office	0U?4
homem	0UC1
homeoffice	0OY1
homme	0UD1
honap	0To1
honnudur	0>]1
honor	00O1
honorable mention	00O1
honors	00U1
honour	00O1
honourable mention	00O1
honours	00U1
honours bachelor	0:N1
honours degree	0:N1
hons	0:M1
hoofd	0;71
hoofdstuk	07b1
hoofdstukken	07b1
hoofdvak	03H1
hop tac xa	0<31
hopital	01m1
hos	0UE3
hos geldiniz	0T^1
hospice	01`1
hospital	0UH5
hospitalet	0;<1
hospoda	0Gb1
host	0UM3
hostal	03?1
hosten	0U52
hostes	05g1
hostess	0UP2
hote	01l1
hote d'accueil	01l1
hotel	0URB
hotelfach	0661
hotell	0Ud3
hotelli	06g1
hotesse	01l1
house	06V1
house officer	02;1
housekeeper	02;1
houseman	02;1
hovedfag	0M51
hovedforlob	00E1
hovedforloeb	00E1
hovedforløb	00E1
hovenier	0271
hoy	02A1
hoyskole	0<C1
hoyskolen	0<C1
hoş geldiniz	0T^1
hr	07Q1
hrsz	0461
hsc	00F1
hsk	0=?1
htk	0561
htl	0C;1
htx	00E1
htx eksamen	00E1
htx-eksamen	00E1
huan luyen vien	0:]1
hudebnik	0?b1
hudebník	0?b1
hudpleier	0<B1
hudterapeut	02X1
huidig	0TN1
huidige	0TN1
huissier	01l1
hukukcu	05g1
hukukçu	05g1
hum kand	0561
hum.kand	0561
huolto	06g1
huong dan vien	0:]1
hurtownia	03R1
huvudaemne	03=1
huvudamne	03=1
huvudämne	03=1
huy chuong	0;_1
huy chương	0;_1
huyen	0B_1
huyện	0B_1
huấn luyện viên	0:]1
hybrid	0Ug2
hybride	0Ui1
hybrydowo	0Uj1
hydraulik	02L1
hydrologist	02;1
hyfsad	0Uk1
hygiejnebevis	02m1
hygieniapassi	0451
hygienintyg	02n1
hypermarche	01m1
hypermarché	01m1
hyva	0Ul2
hyva taito	0Un1
hyvae	0Ul2
hyvae taito	0Un1
hyvaet	0Un1
hyvat	0Un1
hyvä	0Ul2
hyvä taito	0Un1
hyvät	0Un1
háskóli	04M1
háskólinn	04M1
házas	0L<1
hâlen	0?o1
hâlâ	0?o1
händler	0661
hästi	0TD1
håndværker	0721
hædersbevisning	0081
hè	0TK1
hét	0T`1
hírportál	07k1
hírszerkesztő	0=>1
hó	0To1
hónap	0To1
hótel	06i1
hôpital	01m1
hôte	01l1
hôte d'accueil	01l1
hôtel	01m1
hôtesse	01l1
högskola	0S>1
högskolan	0S>1
högskoleexamen	03>1
högskoleexamen i	03>1
högskoleförberedande	0R71
högskoleingenjör	03>1
höhere fachschule	04D1
hönnuður	0>]1
höst	0Uo1
hösten	0Uo1
høgskole	0<C1
høgskolekandidat	01D1
høgskolen	0<C1
højere forberedelseseksamen	00E1
højskole	0L91
høst	0V01
høsten	0V01
høyskole	0<C1
høyskolen	0<C1
hướng dẫn viên	0:]1
hạng	0GY1
hẻm	0B_1
họa sĩ	0:]1
học bổng	0;_1
học việc	0:]1
học viện	0F<1
hồ sơ xin việc	0U01
hội nghị	0;?1
hội thảo	0;?1
hợp tác xã	0<31
i	0V16
i am	0V71
i dag	0V84
i fills	03k1
i helyezett	0001
i lathair	06B1
i láthair	06B1
i miejsce	0On1
i s	00e1
i sambud	0L@1
i место	0V<1
i'm	0V71
i. helyezett	0001
i/s	00e1
iarna	0V=1
ib	00F1
ib diploma	0321
icdl	01c1
ich bin	0V>1
ich heisse	0V>1
ich heiße	0V>1
ician	0V?1
idag	0V@3
idegenvezeto	0=>1
idegenvezető	0=>1
idioma materno	0VC1
idioma nativo	0>^1
idirmheanach	0VD1
idirmheánach	0VD1
idnmeistari	0HX1
idnmenntun	0SB1
idnskoli	04M1
idoneita	01N1
idoneità	01N1
idraulico	02J1
ieee	01n1
iefp	08e1
iela	0@11
ielts	0=?1
ielā	0@11
ies	0C;1
iesacejs	0VE2
iesācējs	0VE2
ifsi	01b1
ifts	08e1
ig	0VG2
igangvaerende	0VI1
igangværende	0VI1
igazgato	0Lk2
igazgatosag	0D^1
igazgató	0Lk2
igazgatóság	0D^1
igazolvany	0VJ1
igazolvány	0VJ1
ihk	0C;1
ihk abschluss	01O1
ihk zertifikat	02G1
ihk-abschluss	01O1
ihk-zertifikat	02G1
ii miejsce	0On1
iii miejsce	0On1
iim	0C;1
iit	0C;1
ijazah	0VK1
ijazah sma	0VK1
ik ben	0VL1
ik heet	0VL1
iki	0VM1
iki dabar	0F61
iki dilli	05\1
iki siandien	0F61
iki siol	0F61
iki šiandien	0F61
iki šiol	0F61
ikincilik	0<H1
ikurejas	02h1
il mio nome e	0VN1
il mio nome è	0VN1
ilcesi	0@01
ile	0VO1
ileri	0CG2
ileri duzey	0CG2
ileri düzey	0CG2
ileri seviye	04S1
ilkbahar	0;>1
ilkokulu	04K1
illum	0>01
illustrateur	01l1
illustratoer	0VP2
illustrator	0VR6
illustratore	02J1
illustratrice	06<2
illustratör	02X1
illustratør	0<B1
illusztrator	0=>1
illusztrátor	0=>1
illüstratör	05g1
ilsien matern	0>Z1
ilustrador	03i2
ilustradora	03i2
ilustrator	0VX4
ilustratorka	02L1
ilustrátor	07>1
ilçesi	0@01
im	0V\1
imam	02;1
ime projekta	0V]1
imker	03@1
immobiliare	03d1
imobiliaria	0341
imobiliária	0341
imone	03c1
imoneje	0V^1
impasse	05G1
impiegata	02J1
impiegato	02J1
importer	02;1
imprenta	03?1
impresa	03d1
imprimerie	01m1
in	0V_1
in a relationship	0Bg1
in corso	0121
in corso di stampa	07X1
in curs	02F1
in essere	0121
in partnerschaft	0R81
in press	01T1
in prezent	02F1
in progress	0DA1
in service training	0DZ1
in-service training	0DZ1
inc	00e1
incepand cu	0V`1
incepator	0=52
incorporated	00e1
indeks prestasi	0Fl1
indeks prestasi kumulatif	0Fl1
independent user	0Ra1
indirizzo	0DU1
individuali veikla	03c1
indkober	0721
indkoeber	0721
indkøber	0721
industri	0>=3
industria	0341
industrias	0;[2
industrie	03d1
industriemeister	04D1
industriemeisterin	04D1
industrier	01=1
industries	0Va3
indústria	0341
indústrias	0341
indústries	03k1
infant school	01_1
infermer	02U1
infermera	02U1
infermier	05X1
infermiera	0Vd2
infermiere	02J1
infirmier	01l1
infirmiere	01l1
infirmière	01l1
informatiker	0661
ing	0Vf2
ingegner	0Vh1
ingenier	0Vi1
ingeniera en	07P1
ingenieria en	07P1
ingenieria superior	07P1
ingenieria tecnica	0:k1
ingeniero en	07P1
ingeniería en	07P1
ingeniería superior	07P1
ingeniería técnica	0:k1
ingenieur	0Vj3
ingenieurbuero	03]1
ingenieurburo	03]1
ingenieurbüro	03]1
ingenio	03?1
ingenioer	06F2
ingenior	06F2
ingeniør	06F2
ingenjoer	02X1
ingenjor	02X1
ingenjör	02X1
inginer	0Vm1
inginer diplomat	0HF1
inginier	05X1
ingrijitoare	02<1
ingrijitor	02<1
ingénieur	0Vn1
inhaber	0661
iniciante	0Vo2
inkoepare	02X1
inkopare	02X1
inkoper	0271
inköpare	02X1
inmobiliaria	03?1
inmobiliarias	03?1
inn	01`1
innealtoir	0421
innealtóir	0421
inniu	06B1
innkjoeper	0<B1
innkjoper	0<B1
innkjøper	0<B1
inriktning	03=1
insa	0C;1
insaat	0441
insegnante	02J1
insener	01M1
insinoeoeri	0W12
insinoeoeri (amk	0W32
insinoeoeri (ylempi amk	0HQ1
insinoori	0W12
insinoori (amk	0W32
insinoori (ylempi amk	0HQ1
insinyur	02Q1
insinööri	0W12
insinööri (amk	0W32
insinööri (ylempi amk	0HQ1
inspectoare	02<1
inspector	0KS2
instalater	0C42
instalator	02<1
instalatér	0?b1
installateur	0661
institiuid	01W1
institiúid	01W1
institut	0W5F
institutas	0WK2
institute	0G92
institute of technology	01_1
instituteur	01l1
instituto	0WM4
institutrice	01l1
instituts	0WQ2
institutt	0WS2
institutul	0WU2
instituut	0WW4
instituutti	0W[2
institūts	0WQ2
instructeur	0271
instructoare	02<1
instructor	0KS2
instruktoer	0W]6
instruktor	0Wc;
instruktorka	0Wn2
instruktur	02Q1
instruktör	0T92
instruktør	0X04
instrutor	01o1
instrutora	01o1
instytut	0X42
insurance	01`1
integrante	01o1
integrisane studije	0X61
interactive	01`1
interimaire	01l1
intermedi	0X72
intermedia	0X92
intermediaire	0X;2
intermediar	0X=2
intermediar superior	0>_1
intermediaria	0DE1
intermediario	0X?2
intermediario avancado	0?71
intermediate	0XA2
intermedio	0XC6
intermedio alto	0XI2
intermedio superiore	0@:1
intermediária	0DE1
intermediário	0X?2
intermediário avançado	0?71
intermedju	0XK2
intermittent	01l1
intermittente	01l1
intermédiaire	0X;2
intermédio	0X?2
intermédio alto	0?71
intern	0KS2
internat	0=b1
international baccalaureate	00m2
internetu	0XM1
interno	0@O1
interpreter	02;1
intervenant	01l1
intervenante	01l1
interventi	07X1
intervento	07X1
intezet	0XN3
intyg	0=N2
intérimaire	01l1
intézet	0XN3
invalkracht	0;71
invatatoare	02<1
invatator	02<1
inverno	0XQ2
investigador	02R3
investigadora	02V2
investments	01`1
invierno	0XS1
invigilator	02;1
invited talk	01T1
inz	0XT1
inzeniere	02i1
inzenieris	02i1
inzenir	0XU1
inzenjer	0XV2
inzenyr	0XX2
inzenyrske	0XZ1
inzenyrske studium	0XZ1
inzinier	0X[1
inziniere	02h1
inzinierius	02h1
inzinierske	0X\1
inzinierske studium	0X\1
inzynier	0X]2
inzynierskie	0XT1
inġinier	05X1
inşaat	0441
inštalatér	0AA1
inštitut	0X_2
inštitút	0Xa2
inštruktor	05j1
inż	0XT1
inżynier	0X]2
inżynierskie	0XT1
inženiere	02i1
inženieris	02i1
inženir	0XU1
inženjer	0XV2
inženýr	0XX2
inženýrské	0XZ1
inženýrské studium	0XZ1
inžinier	0X[1
inžinierius	02h1
inžinierske	0X\1
inžinierske štúdium	0X\1
inžinierė	02h1
io sono	0VN1
iosh	0Da2
ipaf	01j1
ipasnieks	02i1
ipb	0O61
ipk	0Xc2
ipma	01c1
ir	0JA1
iris	0@R1
iriseoir	0421
irish leaving certificate	0321
iroda	04l2
isbn	01n1
isci	05g1
iscisi	05g1
iscrizione	01N1
iscrizione all'albo	01N1
iskola	0L=2
issa	0>01
issiskyres	0Xe1
issn	01n1
issued	0:D1
issued on	0:D1
istekejusi	0Xe1
istitut	04T1
istituto	0Xf2
istituto professionale	01d1
istituto tecnico	01d1
istqb	01c1
istrazivac	05h2
istraživač	05h2
istruttore	02J1
istruttrice	02J1
itb	0C;1
itfaiyeci	05g1
itibaren	0Xh3
itil	01c1
itinerari	0?V1
itinerario	0Mc1
its	01d1
iut	0Xk2
ivertinimas	0;T1
iyi	0Xm2
iyi derecede	0Xo1
iyi duzeyde	0Xo1
iyi düzeyde	0Xo1
izdavac	0Bl2
izdavacka kuca	06a1
izdavač	0Bl2
izdavačka kuća	06a1
izdevnieciba	0Y02
izdevniecība	0Y02
izlaganje	0Bl2
izpit	0Ak1
izstradatajs	02i1
izstrādātājs	02i1
izvorni govornik	0Y22
iðnmeistari	0HX1
iðnmenntun	0SB1
iðnskóli	04M1
işçi	05g1
işçisi	05g1
išsiskyręs	0Xe1
ištekėjusi	0Xe1
j	0Y41
j d o o	00e1
j.d.o.o	00e1
ja	0Y51
jaar	0Y61
jaerjestyksenvalvojakortti	0451
jaesen	0611
jag aer	0Y71
jag ar	0Y71
jag heter	0Y71
jag är	0Y71
jagdschein	02G1
jahr	0Y41
jahrbuch	0921
jahre	0Y41
jahren	0Y41
jahrgangsbeste	00:1
jahrgangsbester	00:1
jaksa	02Q1
jalan	0GB1
janitor	02;1
jaosto	0IE1
jar	0Y81
jarak jauh	0FH1
jardineira	01o1
jardineiro	01o1
jardinera	01Q1
jardinerie	01m1
jardinero	01Q1
jardinier	01l1
jardiniere	01l1
jardinière	01l1
jaren	0Y61
jarjestyksenvalvojakortti	0451
jaro	0Y91
jartassagi	0Lm1
jasen	0611
jatekvezeto	0=>1
jatkuu	0K\1
jazykovy certifikat	0Y:1
jazykový certifikát	0Y:1
jd	0Eo1
je m'appelle	0Y;1
je suis	0Y;1
jedinica	0Y<2
jednatel	07>1
jednolite studia magisterskie	0Y>1
jefa	01Q1
jefe	01Q1
jefe de turno	01Q1
jeg er	0Y?2
jeg hedder	0YA1
jeg heter	0YB1
jelen	00o1
jelenig	00o1
jelenleg	00o1
jelenlegi	00o1
jeles	08b1
jesen	0YC4
jeseň	0YG1
jesien	0YH1
jesienia	0YH1
jesienią	0YH1
jesień	0YH1
jestem	0YI1
jetzt	04_1
jeweler	02;1
jezyk ojczysty	0K?1
jl	0GB1
jlpt	0=?1
jmenuji se	0YJ1
jo	0YK2
job d'ete	01l1
job d'été	01l1
job etudiant	01l1
job étudiant	01l1
jobs d'ete	01l1
jobs d'été	01l1
jogasz	02l1
jogositvany	0Lm1
jogosítvány	0Lm1
jogász	02l1
johtaja	0611
joiner	02;1
joint honours	0:N1
jordemoder	0721
jordmor	0<B1
jornada de formacion	0EM1
jornada de formación	0EM1
jornadas	0231
jornalista	01o1
journal	0YM2
journalist	0YO7
journaliste	01l1
journals	01T1
journeyman	0321
jovem aprendiz	01o1
joyeria	03?1
joyería	03?1
jsem	0YJ1
juara	06N1
juara 1	06N1
juara i	06N1
jud	0521
judecator	02<1
judecător	02<1
judetul	0521
județul	0521
judge	02;1
judr	0D_2
juez	01Q1
jueza	01Q1
juf	0271
jugendclub	03]1
jugendleiter	0661
jugendtreff	03]1
jugendzentrum	03]1
juggler	02;1
juhataja	01M1
juhendaja	01M1
juhiluba	0YV1
juht	01M1
juiz	01o1
juiza	01o1
julkaistu	0M`1
julkaisu	07f2
junta	03?1
jurist	0YW7
jurista	01Q1
juriste	0Y^2
juristi	0611
jurists	02i1
jurnal	0:X1
jurnalis	02Q1
jurnalist	02<1
jurnalista	02<1
jurnalistă	02<1
juror	02;1
juru masak	02Q1
juru ukur	02Q1
jurusan	0>G1
jusqu'a	0Y`1
jusqu'a aujourd'hui	00a1
jusqu'a present	00a1
jusqu'au	0Y`1
jusqu'à	0Y`1
jusqu'à aujourd'hui	00a1
jusqu'à présent	00a1
juzgado	03?1
juíza	01o1
jártassági	0Lm1
játékvezető	0=>1
järjestyksenvalvojakortti	0451
jäsen	0611
jó	0YK2
język ojczysty	0K?1
k	0=41
k k	00e1
k.k	00e1
kaantaja	0611
kaari	0971
kab	0GB1
kabupaten	0GB1
kadar	0Ya2
kade	0Ga1
kadernice	0?b1
kadernik	0?b1
kadeřnice	0?b1
kadeřník	0?b1
kadin	0=41
kadın	0=41
kaeaentaejae	0611
kaesittelijae	0611
kaesolev	0Ta1
kaesoleva ajani	0Ta1
kaetiloe	0611
kafe	08A1
kafli	0@L1
kahvila	06g1
kaksikielinen	03<1
kakskeelne	0M21
kaksoistutkinto	05U1
kalastaja	0611
kalauz	0=>1
kalfa	05g1
kameraman	0Yc2
kameramann	03@1
kameramen	02Q1
kammer	03]1
kamrer	02X1
kancelar	0Gb1
kancelaria	0Ye2
kancelarija	06a1
kancelária	03b1
kancelář	0Gb1
kandidaatin tutkinto	0561
kandidaatti	0W32
kandidat	0Yg2
kandidat i	0@]1
kandidatexamen	03>1
kandidatexamen i	03>1
kandidatgrad	0@]1
kandidatprogram	03>1
kandidatsprof	0Yi1
kandidatuddannelse	0@]1
kandídatspróf	0Yi1
kansanopisto	04R1
kantine	03]1
kantor	08A1
kanzlei	03]1
kapici	05g1
kapitaen	03@1
kapitan	03@1
kapitel	0Yj3
kapitlu	07h1
kapitola	0Ym2
kapittel	0Yo1
kapitän	03@1
kapper	0271
kapster	0271
kapıcı	05g1
kar	0L=2
karakter	0Z02
karakterar	0RB1
karaktergennemsnit	0LP1
karaktersnitt	0RB1
karl	0Z21
karlkyns	0Z21
karlmadur	0Z21
karlmaður	0Z21
karosszerialakatos	0=>1
karosszérialakatos	0=>1
karyawan	02Q1
kasap	05g1
kasir	02Q1
kasittelija	0611
kasiyer	05g1
kasjer	02L1
kasjerka	02L1
kassamedewerker	0271
kassanhoitaja	0611
kassemedarbejder	0721
kassenwart	0=Q2
kassenwartin	09?1
kasserer	0X04
kassier	0271
kassierer	0661
kassoer	0T92
kassoerska	02X1
kassor	0T92
kassorska	02X1
kassör	0T92
kassörska	02X1
kasvataja	01M1
kat	0@01
kat gorevlisi	05g1
kat görevlisi	05g1
katilo	0611
katona	0=>1
katu	0971
kauffrau	03@1
kaufhaus	03]1
kaufmann	03@1
kaufmannsgehilfenbrief	01O1
kaugtoo	0Z31
kaugtöö	0Z31
kauplus	05R1
kauppa	06g1
kauppakorkeakoulu	04R1
kauppatieteiden maisteri	0HQ1
kaupunki	0Z42
kawaler	0Z61
kawin	0=X1
kaynakci	05g1
kaynakçı	05g1
kazaliste	0Z71
kazalište	0Z71
kbr	0:21
ke toan	0:]1
ke toan truong	0:]1
kebun	08A1
kec	0GB1
kecamatan	0GB1
keeper	0V?1
kehittaejae	0611
kehittaja	0611
kehittäjä	0611
kel	0GB1
kelias	0411
kellner	09?1
kellnerin	09?1
kelner	02L1
kelnerka	02L1
kelompok	08A1
kelurahan	0GB1
kementerian	08A1
kendskab	0Z81
kennari	0>]1
kepala	02Q1
kepesites	0>k2
keppni	00;1
kepykla	03c1
kepzes	0Z92
kertesz	0=>1
kertész	0=>1
kesa	0Z;1
kesaapulainen	0T51
kesae	0Z;1
kesaeapulainen	0T51
kesaetyoentekijae	0TA2
kesatyontekija	0TA2
kesk eriharidus	0Z<1
kesk-eriharidus	0Z<1
keskeriharidus	0Z=1
keskharidus	0Z<1
keskhinne	0Tg1
keskiarvo	07m1
keskitaso	0Z>2
keskitasoinen	0Z@1
keskkool	0471
keskmine	0ZA1
keskmine hinne	0Tg1
kesktase	0ZB2
kesktasemel	0ZA1
keskus	0ZD2
keskustelutaito	0Z@1
kestab	0Ta1
kesä	0Z;1
kesäapulainen	0T51
kesätyöntekijä	0TA2
ketnyelvu	06Q1
ketua	02Q1
kevad	0ZF1
kevaet	0ZG1
kevat	0ZG1
kevät	0ZG1
key account manager	07Q1
key holder	02;1
key worker	02;1
keyholder	02;1
keynote	01T1
keynotes	01T1
kezdo	0ZH2
kezdő	0ZH2
kft	00e1
kg	00e1
kgaa	00e1
kha	0ZJ2
khach san	0<31
khoa	0ZL3
khoa hoc	0ZO2
khoá học	0ZQ1
khu	0B_1
khá	0ZJ2
khách sạn	0<31
khóa học	0ZO2
kiado	0ZR3
kiadó	0ZR3
kiem soat vien	0:]1
kiem toan vien	0:]1
kien truc su	0:]1
kierowca	02L1
kierowniczka	02L1
kierownik	02L1
kierunek	0ZU1
kiitettaevae	0MW1
kiitettava	0MW1
kiitettävä	0MW1
kilpailu	06h1
kimyager	05g1
kincstarnok	0=>1
kincstárnok	0=>1
kindergarten	0ZV2
kinderpfleger	0661
kindlustus	05R1
kinesitherapeute	01l1
kinetoterapeut	02<1
kini	0T?1
kino	03]1
kinésithérapeute	01l1
kirja	07f2
kirjakauppias	0611
kirjanpitaejae	0611
kirjanpitaja	0611
kirjanpitäjä	0611
kirjasto	06g1
kirjastonhoitaja	0611
kirjastus	0ZX2
kirvesmies	0611
kis	0ZZ1
kitabi	0>O1
kitabı	0>O1
kitap	0>O1
kitap bolumu	0>O1
kitap bölümü	0>O1
kitapci	05g1
kitapçı	05g1
kitchen	01`1
kitchen hand	02;1
kitchen porter	02;1
kituntetes	0001
kitunteteses	08b1
kitüntetés	0001
kitüntetéses	08b1
kivalo	0Z[3
kiváló	0Z[3
kiến trúc sư	0:]1
kiểm soát viên	0:]1
kiểm toán viên	0:]1
kjennskap	0Z^1
kk	0Z_2
kleermaker	0271
kleuterschool	08a1
kliinik	05R1
kliniek	0331
klinigi	0441
klinik	0Za4
klinika	0Ze9
klinikk	0:91
klinikka	06g1
klinikum	03]1
kliniği	0441
klub	0;<1
klubb	0@C2
klubben	01=1
klīnika	06X1
kniha	0Ym2
knihkupec	0?b1
knihovn	07>1
knihovna	0Gb1
knihovnice	0?b1
knihovnik	0C42
knihovník	0C42
kniznica	03b1
knižnica	03b1
knjiga	0Zn3
knjiznica	0[12
knjiznicar	0[32
knjižnica	0[12
knjižničar	0[32
knyga	0[51
kobieta	0[61
koch	03@1
kochin	03@1
kock	02X1
kod	0[72
koechin	03@1
koerekort	02m1
koerier	0271
koerkort	0=N2
kogumik	0431
kohtalainen	0Z@1
kok	0[92
koki	02Q1
kokk	0[;2
kokki	0[=2
kokkur	0>]1
koledza	04Q1
koledzas diploms	0[?1
koledža	04Q1
koledžas diploms	0[?1
kolegija	0FI1
kolegium	04E1
kolej	04K1
koleji	04K1
kolledz	0471
kolledž	0471
kolleg	0=b1
kollegium	0[@1
kollégium	0[@1
kolumni	0M`1
komanda	0[A2
komercialist	05j1
komercijalist	0[C1
komercijalista	07J1
kommissionierer	0661
kommun	0[D2
kommune	0[F4
kompanija	0[J2
kompetansebevis	03o1
kompetisi	06N1
komplek	0GB1
komponist	0661
kompānija	06X1
komunikativna	0[L1
komunikativne	0[L1
komunikativni	0[M1
komunikativní	0[M1
komunikatywnie	0Il1
komunikatywny	0Il1
komunikatívna	0[L1
komunikatívne	0[L1
komuves	0=>1
komvux	0[N2
kona	0[P1
konatel	0911
konateľ	0911
koncernen	01=1
kondiittori	0611
konditor	0[Q4
konditorei	03]1
konduktoeoeri	0611
konduktoer	0VP2
konduktoori	0611
konduktor	0[U4
konduktorka	02L1
konduktör	02X1
konduktööri	0611
konduktør	0<B1
kondüktör	05g1
koneistaja	0611
konepaja	06g1
konferanse	0Yo1
konferansi	0>O1
konferansı	0>O1
konferenca	0[Y1
konference	0[Z3
konferencia	0[]2
konferencija	0[_3
konferencja	07j1
konferens	0[b2
konferensi	0:X1
konferenssi	0M`1
konferenz	0921
konferenza	07h1
kongresi	0>O1
konkurranse	0[d1
konkurrence	0[e1
konkurs	0On1
konkursas	06W1
konkursie	0On1
konkurss	0[f2
konobar	05h2
konserni	06g1
konservatorij	0LM1
konservatorija	0FI1
konservatorio	04R1
konservatorium	0[h3
konservatuvari	04K1
konservatuvarı	04K1
konserwatorium	04E1
konsulent	0[k3
konsult	0[n2
konsultan	02Q1
konsultant	0\03
konsultantas	02h1
konsultante	02f2
konsultantka	02L1
konsultants	02i1
konsultantė	02h1
konsultti	0611
kontor	0\34
kontsern	05R1
konverents	0431
konversationsniveau	0=D1
konversationssicher	0=D1
konverzacijski	0\72
konverzacna	0\91
konverzacni	0\:1
konverzačná	0\91
konverzační	0\:1
konyv	0Be2
konyvelo	02O2
konyvkereskedo	0=>1
konyvtar	04l2
konyvtaros	02O2
konzern	03]1
konzervator	0Eg1
konzervatorium	0\;2
konzervatoř	0Eg1
konzervatórium	0\;2
konzultant	0\=3
kool	0471
koolitus	0LN1
koolituskeskus	0471
kooperatifi	0441
koordinaator	01M1
koordinaattori	0611
koordinator	0\@<
koordinatore	02f2
koordinatorius	02h1
koordinators	02i1
koordinatoru	05g1
koordinatorė	02h1
koordinatur	05X1
koordinatör	05g1
koordinatörü	05g1
koordinátor	0\L3
koordynator	02L1
koordynatorka	02L1
koperasi	08A1
kops	0\O1
kopš	0\O1
korekort	02m1
korektor	0\P2
korektorka	02L1
korgkool	0471
korgtase	0\R1
korhaz	04l2
korjaamo	06g1
korkeakoulu	04R1
korkort	0=N2
korrektor	0=>1
korrekturlaesare	02X1
korrekturlaeser	0721
korrekturlasare	02X1
korrekturleser	0<B1
korrekturläsare	02X1
korrekturlæser	0721
kortti	0\S1
korut	0461
kosmeticka	0?b1
kosmetiker	0661
kosmetička	0?b1
kosmetolog	0721
kosmetologi	0611
kosmetyczka	02L1
kota	0GB1
kotet	0I51
koulu	04R1
kouluttaja	0611
koulutusohjelma	0\T1
koulutuspaeivae	0\U1
koulutuspaiva	0\U1
koulutuspäivä	0\U1
kovacs	0=>1
kovar	0?b1
kovács	0=>1
kovář	0?b1
kowal	02L1
koyu	0@01
koz	0461
kozepes	0\V2
kozepesen	0\X1
kozepfelsofok	0\Y1
kozepfok	0\X1
kozepfok felett	0\Y1
kozepfoku	0\X1
kozephalado	0OJ1
kozepiskola	0[@1
kozepszint	0OJ1
kozepszintu	0OJ1
kozgazdasz	02l1
kozjegyzo	0=>1
kozmetikus	0=>1
kozpont	07k1
kracht	0271
kraft	03@1
krajums	0I11
kranfuehrer	0661
kranfuhrer	0661
kranführer	0661
krankenhaus	03]1
krankenkasse	03]1
kranschein	02G1
krawcowa	02L1
krawiec	02L1
krejci	0?b1
krejčí	0?b1
kreuz	03]1
kronik	03G1
kronikk	0Yo1
krt	0461
kryptis	0\Z1
krājums	0I11
ksiazeczka	0B;1
ksiazka	07j1
ksiegarz	02L1
ksiegowa	02L1
ksiegowy	02L1
książeczka	0B;1
książka	07j1
księgarz	02L1
księgowa	02L1
księgowy	02L1
kso	08@1
kth	0\[1
ktieb	07h1
ktk	0561
ktm	0HQ1
kuafor	05g1
kuaför	05g1
kuchar	02j2
kucharka	02L1
kucharz	02L1
kuchař	07>1
kuchenhilfe	09?1
kuchár	0911
kuechenhilfe	09?1
kuester	03@1
kuhar	0[32
kuja	0971
kuljettaja	0611
kullegg	04T1
kulleġġ	04T1
kulondij	0001
kumpanija	08V1
kunde	0\\1
kuni	0\]1
kunniamaininta	0071
kunsill lokali	08V1
kunta	06g1
kurang	0FJ2
kurator	0\^2
kurier	0\`2
kurierka	02L1
kurir	02Q1
kurs	0\b<
kurs kwalifikacyjny	0KB1
kursai	08`1
kursbevis	03o1
kursi	06Y1
kurssi	0\n3
kursu	0]13
kursus	0]44
kursusbevis	02m1
kurucu	05g1
kurucusu	05g1
kurye	05g1
kuryr	0?b1
kurz	0]84
kurýr	0?b1
kustantaja	0M`1
kustantamo	06g1
kuster	03@1
kutato	02l1
kutató	02l1
kutseharidus	0Z<1
kutsekool	0471
kutsetunnistus	0YV1
kutuphaneci	05g1
kutuphanesi	0441
kuu	0]<1
kuud	0]<1
kuukausi	0]=1
kuukautta	0]=1
kuvar	0]>1
kuvittaja	0611
kvalificerad yrkesutbildning	0]?1
kvenkyns	0[P1
kvetinar	07>1
kvinde	0]@1
kvinna	0]A1
kvinne	0]B1
květinář	07>1
kwartalnik	07j1
kwekerij	0331
ky	00e1
ky su	0]C2
ky thuat vien	0:]1
ky yeu	0;?1
kypare	02X1
käesolev	0Ta1
käesoleva ajani	0Ta1
käsittelijä	0611
kätilö	0611
kääntäjä	0611
képesítés	0>k2
képzés	0Z92
kétnyelvű	06Q1
kórház	04l2
kõrgkool	0471
kõrgtase	0\R1
köchin	03@1
könyv	0Be2
könyvelő	02O2
könyvkereskedő	0=>1
könyvtár	04l2
könyvtáros	02O2
körkort	0=N2
körút	0461
kötet	0I51
köyü	0@01
köz	0461
közepes	0\V2
közepesen	0\X1
közgazdász	02l1
közjegyző	0=>1
központ	07k1
középfelsőfok	0\Y1
középfok	0\X1
középfok felett	0\Y1
középfokú	0\X1
középhaladó	0OJ1
középiskola	0[@1
középszint	0OJ1
középszintű	0OJ1
kørekort	02m1
küchenhilfe	09?1
különdíj	0001
küster	03@1
kütüphaneci	05g1
kütüphanesi	0441
kış	0ZZ1
kőműves	0=>1
kế toán	0:]1
kế toán trưởng	0:]1
kỷ yếu	0;?1
kỹ sư	0]C2
kỹ thuật viên	0:]1
l	0]E1
l'actualitat	02B1
l1	0:\1
l2	0:\1
l3	0:\1
la	0]F2
la actualidad	02A1
la distanta	0FW1
la distanță	0FW1
la fecha	02A1
la zi	02F1
laakari	0611
laan	0Ga1
labai gerai	0982
labas	0]H1
labas zinasanas	0]H1
labas zināšanas	0]H1
labi	0]I2
labor	0]K2
laborans	0=>1
laborant	0]M3
laborantti	0T51
laborantuddannelse	00E1
laboratoire	01m1
laboratoires	01m1
laborator	0]P2
laboratori	0]R2
laboratories	01`1
laboratorij	0[12
laboratorija	0]T3
laboratorio	0]W5
laboratorios	0;[2
laboratoris	03k1
laboratorium	0]\7
laboratory	01`1
laboratoř	0Gb1
laboratuvari	0441
laboratuvarı	0441
laboratório	0341
laboratórios	0341
laboratórium	0]c2
laborer	02;1
laboráns	0=>1
labourer	02;1
labs	0]e2
lacatus	02<1
lackerare	02X1
lackierer	0661
laeaekaeri	0611
laege	0721
laegehus	0;<1
laegergaarden	01=1
laehetti	0611
laehihoitaja	0[=2
laehtien	0]g2
laekare	02X1
laeknir	0>]1
laensstyrelsen	0L:1
laerare	02X1
laerarexamen	03>1
laerarhoegskola	0S>1
laerarvikarie	02X1
laerer	06F2
laererutdanning	01D1
laerling	0]i5
laerlingeuddannelse	00E1
laesare	02X1
lagerarbetare	02X1
lagergarden	01=1
lagerist	0661
lagermedarbeider	0<B1
lagermedarbejder	0721
laget	0:91
lahetti	0611
lahihoitaja	0[=2
lahtien	0]g2
lahutatud	01L1
lai xe	0:]1
laisvai	0]n1
laitos	06g1
lajang	0=X1
lakare	02X1
lakatos	0Lk2
laki laki	0]E1
laki-laki	0]E1
lakiernik	02L1
lakyrnik	0?b1
lakýrník	0?b1
lampista	02U1
lana	0801
lancar	04U1
lanchonete	0341
landkreis	09C1
landmaaler	06F2
landmaler	06F2
landmand	0721
landmeter	0271
landmåler	06F2
landratsamt	03]1
landwirt	0661
lane	06V1
languagecert	0=?1
langue maternelle	0]o1
langue natale	0]o1
lanjutan	0^02
lansstyrelsen	0L:1
lantbrukare	02X1
lantmaetare	02X1
lantmatare	02X1
lantmätare	02X1
lap	0^22
lap trinh vien	0:]1
larare	02X1
lararexamen	03>1
lararhogskola	0S>1
lararvikarie	02X1
largo	0^42
larling	0N\1
lasare	02X1
lasser	0271
lasteaed	0471
lastenhoitaja	0611
lastnica	0Fg1
lastnik	0Fg1
lat	0^61
lata	0^61
latem	0^71
laticinios	0341
laticínios	0341
lato	0^71
lato sensu	0Mh1
laufend	04_1
laukums	0@11
laulaja	0611
laurea	0HE1
laurea a ciclo unico	0^81
laurea breve	0HE1
laurea in	0HE1
laurea magistrale	0^81
laurea magistrale in	0^81
laurea quinquennale	0^81
laurea specialistica	0^81
laurea specialistica in	0^81
laurea triennale	0HE1
laurea triennale in	0HE1
laurea vecchio ordinamento	0^81
laureat	0^92
laureata in	0HE1
laureatas	06W1
laureate	00M1
laureatka	0On1
laureato in	0HE1
lauréat	00M1
lauréate	00M1
lavapiatti	02J1
law school	01_1
lawyer	02;1
lda	00e1
le tan	0:]1
leabhar	0@R1
leacht	0@R1
leachtoir	0421
lead	0^;4
leader	02;1
leader of	02;1
learning	0^?1
leaving cert	0321
leaving certificate	0321
leaving certificate applied	0321
lebenslauf	0=n1
lecteur	01l1
lector	02<1
lectrice	01l1
lecture	01T1
lecturer	02;1
lectures	01T1
ledamot	02X1
ledare	02X1
leder	06F2
ledig	0R81
leed	01c1
leerkracht	0271
leerling	0^@2
leerlingwezen	08@1
legat	0[e1
lege	0<B1
legevakt	0:91
legitimation	0=N2
legiutas kisero	0=>1
lehrabschluss	01O1
lehrabschlusspruefung	01O1
lehrabschlussprufung	01O1
lehrabschlussprüfung	01O1
lehranstalt	0=b1
lehre	01O1
lehre als	01O1
lehre zum	01O1
lehre zur	01O1
lehrer	0661
lehrgang	0Pl2
lehrling	0^B3
lehrstuhl	0^E3
lehti	0^H1
lehtiartikkeli	0M`1
lehtori	0611
leidbeinandi	0>]1
leider	0271
leidinys	0[51
leidsogumadur	0>]1
leidster	0271
leidykla	0^I2
leikhus	06i1
leikhús	06i1
leikskoli	04M1
leikskóli	04M1
leipomo	06g1
leipuri	0611
leirleder	0<B1
leiter	0661
leitung	03@1
leiðbeinandi	0>]1
leiðsögumaður	0>]1
lekar	0^K3
lekaren	03b1
lekarka	02L1
lekarn	07>1
lekarna	0^N2
lekarnicka	0AA1
lekarnik	0AA1
lekarz	02L1
lektor	0^P:
lektorin	03@1
lektorka	0Wn2
lektors	02i1
lekár	0911
lekáreň	03b1
lekárnik	0AA1
lekárnička	0AA1
lembaga	08A1
lengua madre	0VC1
lengua materna	0VC1
lengua nativa	0VC1
lente	0^Z1
lentoemaentae	0611
lentoemanta	0611
lentoemäntä	0611
leraar	0271
lerares	0271
let	0^[2
leta	0^]1
leti	0^]1
leto	0^^4
letrada	01Q1
letrado	01Q1
letters	01T1
lettur	05X1
letuska	0?b1
letuška	0?b1
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
leveltaros	0=>1
levnadsbeskrivning	0^b1
levnedslob	0^c1
levnedsloeb	0^c1
levnedsløb	0^c1
levnetsloep	0^d1
levnetslop	0^d1
levnetsløp	0^d1
levéltáros	0=>1
leyfi	0^e2
lezing	0^g2
lezingen	07b1
lgh	0?Q1
lia	0;S1
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
libri	07X1
libro	0^i2
libros	0231
lic	0XT1
licejs	04Q1
licejus	0FI1
licenca	0^k4
licence	0^o5
licence 1	0:\1
licence 2	0:\1
licence 3	0:\1
licence generale	0:\1
licence générale	0:\1
licence pro	0:\1
licence professionnelle	0:\1
licence to	01j1
licencia	0_42
licencia de	0211
licenciada	0:d1
licenciada en	07P1
licenciado	0:d1
licenciado en	07P1
licenciatura	0_62
licenciatura em	0:d1
licenciatura en	07P1
licencija	0_82
licencja	0B;1
licencjackie	0XT1
licencjat	0XT1
licens	0_:2
license	01j1
licensed	01j1
licenta	0_<2
licentiat	0HF1
licentiata	0HF1
licentiatexamen	0I21
licentie	0A[2
licenza	01N1
licenza elementare	08e1
licenza media	08e1
licenzja	0B81
licença	0?a1
licențiat	0HF1
licențiată	0HF1
licență	0_<2
liceo	0_>2
liceu	0_@3
liceul	0_C2
liceum	04E1
liceum ogolnoksztalcace	0KB1
liceum ogólnokształcące	0KB1
licėjus	0FI1
lider	0_E5
lideri	05g1
liderka	02L1
lidt kendskab	0=J1
lidz	0_J1
lidz sim	0_K1
lidz sim bridim	0_K1
lieutenant	02;1
lieutenante	01l1
lifeguard	02;1
ligonine	03c1
ligoninė	03c1
liitto	06g1
lijecnica	0>m1
lijecnik	0>m1
liječnica	0>m1
liječnik	0>m1
limba materna	0>X1
limba maternă	0>X1
limbă maternă	0>X1
limited	0_L2
limited working	0CX1
limited working proficiency	0CX1
lingua madre	0_N1
lingua materna	0_O2
lingua nativa	0>^1
linguaskill	0=?1
lingwa materna	0>Z1
linja	0_Q2
linje	0Nl2
linjen	0_S3
linnavalitsus	05R1
liofa	05[1
lisans	0Bc1
lisans derecesi	0Bc1
lisans mezunu	0Bc1
lisansi	0=W1
lisansı	0=W1
lise	0_V2
lise diplomasi	0_X1
lise diploması	0_X1
lise mezunu	0_X1
lisens	03o1
lisensi	0=a1
lisensiaatti	0O[1
lisenssi	0451
lisesi	04K1
listonos	07>1
listonosz	02L1
listonoszka	02L1
listonoš	07>1
litil	0S?1
litsents	0YV1
litt	0=K1
livello avanzato	09f1
livello base	0D01
livello intermedio	0Hj1
livraria	0341
livre	0261
livreira	01o1
livreiro	01o1
livres	0261
livreur	01l1
livreuse	01l1
livro	05]1
livros	05]1
lizenz	0_Y2
lizenziat	00<1
liċenzja	0B81
ljekarna	0Z71
ljekarnik	0>m1
ljeto	0_[1
ll b	0:O2
ll m	0M32
ll.b	0:O2
ll.m	0M32
llar d'infants	01a1
llb	0:M1
llc	00e1
llengua materna	0_\1
llengua nativa	0_\1
llibre	0A41
llicencia	0201
llicenciada en	0_]1
llicenciat en	0_]1
llicenciatura	0_]1
llicència	0201
llm	0Gh1
llp	00e1
ln	06V1
loader	02;1
loai gioi	0GY1
loai kha	0GY1
loai xuat sac	0GY1
loc	0@O1
localita	0@O1
località	0@O1
locen	0_^1
locena	0_^1
locul 1	0@A1
locul i	0@A1
locum	02;1
locuteur natif	0]o1
logfraedingur	0>]1
logisticien	01l1
logisticienne	01l1
logistics	01`1
logistik	03]1
logopaed	0721
logoped	0__4
logopeda	0_c2
logopedist	0IN1
logopedista	02J1
logopedus	0=>1
logopæd	0721
logopédus	0=>1
loja	0341
lojas	0341
lojistik	0441
lokakarya	0_e1
lokfoerare	02X1
lokfoerer	0<B1
lokforare	02X1
lokforer	0<B1
lokfuehrer	0661
lokfuhrer	0661
lokförare	02X1
lokfører	0<B1
lokführer	0661
lokomotivfoerer	0721
lokomotivforer	0721
lokomotivfører	0721
lomba	06N1
loodgieter	0271
lop tap huan	0ZQ1
lopend	0TN1
lote	04f1
loti labi	0932
lotissement	05G1
lower second	00U1
ločen	0_^1
ločena	0_^1
loại giỏi	0GY1
loại khá	0GY1
loại xuất sắc	0GY1
ltd	00e1
ltd sti	00e1
ltd. şti	00e1
ltda	00e1
lts	08@1
lu ecrit parle	0DV1
lu hanh	0<31
lu parle ecrit	0DV1
lu, parlé, écrit	0DV1
lu, écrit, parlé	0DV1
luan an	0;?1
luat su	0:]1
luba	0_f2
lucrare	07W1
lucratoare	02<1
lucrator	02<1
lucrătoare	02<1
lucrător	02<1
luento	0^H1
luftambulanse	0:91
lugar	04f1
luk	0561
lukanda	08V1
lukio	04R1
lukion oppimaara	05U1
lukion oppimaeaerae	05U1
lukion oppimäärä	05U1
luku	0M`1
lulus	0_h1
lumberjack	02;1
luna	0_i1
lungomare	0@O1
luni	0_i1
lună	0_i1
lupa	0\S1
lupakortti	0451
luthier	02;1
lutseum	0471
luu loat	0@g1
luận án	0;?1
luật sư	0:]1
ly lich	0U01
lycee	01b1
lyceum	0_j3
lycée	01b1
lyzeum	0=b1
lái xe	0:]1
lána	0801
lägergården	01=1
lähetti	0611
lähihoitaja	0[=2
lähtien	0]g2
läkare	02X1
länsstyrelsen	0L:1
lärare	02X1
lärarexamen	03>1
lärarhögskola	0S>1
lärarvikarie	02X1
lärling	0N\1
läsare	02X1
lääkäri	0611
læge	0721
lægehus	0;<1
læknir	0>]1
lærer	06F2
lærerutdanning	01D1
lærling	0X04
lærlingeuddannelse	00E1
léacht	0@R1
léachtóir	0421
légiutas-kísérő	0=>1
lékař	07>1
lékárn	07>1
lékárna	0Gb1
léto	0_m1
líder	03i2
língua materna	0>^1
língua nativa	0>^1
líofa	05[1
lítil	0S?1
lögfræðingur	0>]1
lütseum	0471
lý lịch	0U01
lýceum	0_n1
lăcătuș	02<1
līdz	0_J1
līdz šim	0_K1
līdz šim brīdim	0_K1
lưu loát	0@g1
lập trình viên	0:]1
lễ tân	0:]1
lớp tập huấn	0ZQ1
lữ hành	0<31
m	0_o;
m a	0Gh1
m a sc	0N?1
m arch	0M32
m b a	0Gh1
m com	0M32
m ed	0M32
m eng	0M32
m f a	0Gh1
m litt	0N?1
m mus	0N?1
m phil	0N?1
m res	0N?1
m s	0Gh1
m sc	0Gh1
m sc prof	0Yi1
m st	0N?1
m tech	0M32
m. a	0Gh1
m. ed	0Gh1
m. eng	0Gh1
m. sc	0Gh1
m.a	0Gh1
m.a.sc	0N?1
m.arch	0M32
m.b.a	0Gh1
m.com	0M32
m.ed	0M32
m.eng	0M32
m.f.a	0Gh1
m.litt	0N?1
m.mus	0N?1
m.phil	0N?1
m.res	0N?1
m.s	0Gh1
m.sc	0Gh1
m.sc.-próf	0Yi1
m.st	0N?1
m.tech	0M32
m1	0F]2
m2	0F]2
ma	0`:3
ma numesc	0`=1
maakond	0`>1
maalare	02X1
maalari	0611
maan	0`?1
maanad	0`?1
maanader	0`?1
maand	0`@1
maanden	0`@1
maaned	0`A2
maaneder	0`A2
maanmittari	0611
maantee	0`C1
maanviljelija	0611
maanviljelijae	0611
maanviljelijä	0611
maatschap	0`D1
macchinista	02J1
macelar	02<1
macellaio	02J1
macelleria	03d1
macher	03@1
macherin	03@1
machinist	0`E2
macon	01l1
madalya	0<H1
madrasah	0O61
madre lingua	0_N1
madrelingua	0_N1
maennl	0T_1
maennlich	0T_1
maestra	0@e2
maestria	0`G2
maestria en	07P1
maestro	0@e2
maestría	0`G2
maestría en	07P1
mag	0`I3
magacioner	07J1
magang	02Q1
magas szintu	0`L1
magas szintű	0`L1
magasin	01m1
magasinier	01l1
magasiniere	01l1
magasinière	01l1
magazasi	0441
magazijnmedewerker	0271
magazin	03\1
magazine	01`1
magazioner	02<1
magazynier	02L1
magazynierka	02L1
magazziniera	02J1
magazziniere	02J1
magician	02;1
magistar	0`M2
magister	0`O8
magister farmacji	02L1
magister inzynier	0Y>1
magister inżynier	0Y>1
magistere	03g1
magisterexamen	0Bh1
magisterexamen i	0Bh1
magisterij	0`W1
magisterium	0Y>1
magisterske	0`X2
magisterske studium	0`X2
magisterskie	0Y>1
magistersky	0XZ1
magisterské	0`X2
magisterské studium	0XZ1
magisterské štúdium	0X\1
magisterský	0XZ1
magisterstudium	00<1
magistr	0XZ1
magistra	0Gk1
magistra grads	0`Z1
magistrantura	0`[1
magistrantuur	0`\1
magistrantūra	0`[1
magistras	0`[1
magistrat	01l1
magistrate	08E2
magistratura	0`]2
magistre	0`_2
magistrica	0`W1
magistrica stroke	0`W1
magistrikraad	0`\1
magistriope	0`\1
magistriõpe	0`\1
magistro	0`[1
magistro laipsnis	0`[1
magistrs	0`Z1
magistrski studij	0`W1
magistrski študij	0`W1
magistrė	0`[1
magistère	03g1
magna cum laude	0BL1
magíster	07P1
mah	0@01
mahallesi	0@01
mahir	0`a2
mai napig	00o1
maig	00o1
maintainer	02;1
maintenant	00a1
maire	01l1
mairie	01m1
maison	01m1
maison de retraite	01m1
maisteri	0`c2
maisterintutkinto	0HQ1
maistreacht	0`e1
maistru	02<1
maith	0`f1
maitre	01l1
maitre d	02;1
maitre d'hotel	01l1
maitresse	01l1
maitrise	0`g3
maitrise parfaite	0DW1
maitrise universitaire	0:\1
majalah	0:X1
majeure	0OZ1
majitel	02j2
majiteľ	0911
major	0C]1
major de promotion	00M1
major in	0C]1
majoring in	0C]1
majster	0`j2
majstor	0>n2
makalah	0:X1
makale	0>O1
makalesi	0>O1
make up artist	02;1
make-up artist	02;1
makelaardij	0331
maker	02;1
makinist	05g1
makler	0661
malare	02X1
male	0`l1
maler	0Qe3
mam na imie	0YI1
mam na imię	0YI1
man	0`m6
manad	0`?1
manader	0`?1
manager	0a36
manajer	02Q1
manazer	02j2
manažer	07>1
manažér	0911
mand	0a91
mandat	0a:1
mandor	02Q1
maned	0`A2
maneder	0`A2
manicure	01o1
maniger	05X1
manipulacao de alimentos	0?a1
manipulador de alimentos	0211
manipulação de alimentos	0?a1
maniġer	05X1
mann	0a;2
mannelijk	0a=1
mannl	0T_1
mannlich	0T_1
mannskap	0<B1
manual handling	01j1
manudir	0a>1
manudur	0a>1
manutentionnaire	01l1
manzana	09i1
maquetador	01Q1
maquetadora	01Q1
maquettiste	01l1
maquinista	01Q1
mara	0OV1
maraicher	01l1
maraichere	01l1
marangoz	05g1
maraîcher	01l1
maraîchère	01l1
marceneira	01o1
marceneiro	01o1
march	0M32
marie	0AH1
mariee	0AH1
marin	01l1
marina	01`1
marinaio	02J1
marinar	02<1
marinera	01Q1
marinero	01Q1
marinheiro	01o1
marié	0AH1
mariée	0AH1
mark	00U1
marker	02;1
market	0a?2
marketingvezeto	0=>1
marketingvezető	0=>1
marks	00U1
markt	03]1
maros	0=>1
married	0Bg1
marynarz	02L1
marós	0=>1
mas	03k1
maschile	0aA1
maschinenbau	03]1
maschinist	0661
maschio	0aA1
masculi	0Se1
masculin	0aB2
masculine	0aD2
masculino	0aF2
masculí	0Se1
masih berlangsung	0T?1
masinis	02Q1
maskil	0aH1
maskinfoererbevis	03o1
maskinforerbevis	03o1
maskinførerbevis	03o1
masseur	0DB2
masseuse	02;1
master	0aI?
master 1	0aX2
master 2	0aX2
master degree	0N?1
master di i livello	0^81
master di ii livello	0^81
master di primo livello	0^81
master di secondo livello	0^81
master en	07P1
master i	0aZ3
master ii	03g1
master in	0a]3
master of	0a`2
master of applied science	0N?1
master of architecture	0N?1
master of arts	0N?1
master of business administration	0N?1
master of commerce	0N?1
master of design	0N?1
master of economics	0N?1
master of education	0N?1
master of engineering	0N?1
master of fine arts	0N?1
master of laws	0N?1
master of medicine	0N?1
master of music	0N?1
master of nursing	0N?1
master of philosophy	0N?1
master of public administration	0N?1
master of public health	0N?1
master of science	0N?1
master of social work	0N?1
master of technology	0N?1
master oficial	07P1
master pro	03g1
master professionnel	03g1
master recherche	03g1
master studije	0X61
master universitari	0_]1
master universitario	07P1
master's	0N?1
master's degree	0N?1
masterabschluss	00<1
masterand	0HG1
masterat	0HG1
mastere	03g1
mastere specialise	03g1
masterexamen	0Bh1
masterexamen i	0Bh1
mastergrad	0M51
mastergrad i	0M51
masteropleiding	0JA1
masterprogram	0Bh1
masters	0N?1
masterstudium	0ab2
masteruddannelse	0@]1
masterutbildning	0Bh1
mastery	0ad2
mastère	03g1
mastère spécialisé	03g1
maszynista	02L1
matelot	01l1
materinji	0af1
materinscina	0ag1
materinska rec	0ah1
materinski	0af1
materinski jezik	0af1
materinsky	0ah1
materinsky jazyk	0ah1
materinská reč	0ah1
materinský	0ah1
materinský jazyk	0ah1
materinščina	0ag1
materna	0ai4
maternega	0ag1
maternelle	0am2
materni	0ag1
materni jezik	0ag1
maternji	0ao1
maternji jezik	0ao1
materno	0>^1
maternă	0>X1
materska skola	0O<2
matersky	0b01
matersky jazyk	0b01
materská škola	0_n1
materstina	0b01
mateřská škola	0Eg1
mateřský	0b01
mateřský jazyk	0b01
mateřština	0b01
mathematician	02;1
mathematiker	0661
matig	0<k1
matricula d'honor	0N@1
matricula de honor	0@T1
matriculation	0321
matron	02;1
matrona	01Q1
matroos	0271
matros	0F91
matrose	03@1
matroz	02l1
matrícula d'honor	0N@1
matrícula de honor	0@T1
matróz	02l1
matsec	0B71
matu	03;1
matura	0b16
maturita	0b73
maturita artistica	08e1
maturita classica	08e1
maturita linguistica	08e1
maturita scientifica	08e1
maturita tecnica	08e1
maturita z	0b:1
maturitaet	01O1
maturitat	01O1
maturite	03;1
maturite gymnasiale	03;1
maturite professionnelle	03;1
maturitna skuska	0b;1
maturitni	0b:1
maturitni zkouska	0b:1
maturitná skúška	0b;1
maturitní	0b:1
maturitní zkouška	0b:1
maturità	08e1
maturità artistica	08e1
maturità classica	08e1
maturità linguistica	08e1
maturità scientifica	08e1
maturità tecnica	08e1
maturität	01O1
maturité	03;1
maturité gymnasiale	03;1
maturité professionnelle	03;1
maturski ispit	0b<1
maurer	0661
mavo	08@1
maçon	01l1
maître	01l1
maître d	02;1
maître d'hôtel	01l1
maîtresse	01l1
maîtrise	0`g3
maîtrise parfaite	0DW1
maîtrise universitaire	0:\1
mağazası	0441
maģistra grāds	0`Z1
maģistratūra	0`Z1
maģistre	0`Z1
maģistrs	0`Z1
mba	0M32
mba em	0Mh1
mbh	00e1
mbo	0b=2
mbo 2	08@1
mbo 3	08@1
mbo 4	0b?2
mbo diploma	08@1
mbo niveau 1	08@1
mbo niveau 2	08@1
mbo niveau 3	08@1
mbo niveau 4	0bA1
mbo opleiding	08@1
mbo-diploma	08@1
mbo-opleiding	08@1
mca	0Gh1
mcsa	01c1
mcse	01c1
md	0bB2
mdes	0Gh1
mdr	0bD1
me	00e1
me chamo	0BM1
me jmeno je	0YJ1
me llamo	0bE1
meanleibheal	0bF2
meanscoil	01W1
mecanic	0bH2
mecanic de locomotiva	02<1
mecanic de locomotivă	02<1
mecanica	01Q1
mecanicien	01l1
mecanico	03i2
meccanico	02J1
mechanic	02;1
mechanik	0Rl3
mechanikas	02h1
mechaniker	0661
mechatroniker	0661
mecànic	02U1
mecánica	01Q1
mecánico	01Q1
mecânico	01o1
med	0Gh1
medaglia	00P1
medaila	0041
medaile	0051
medaille	0bJ4
medaille d'or	00M1
medal	0bN3
medala	00C1
medaleinkunn	02H1
medalha	00N1
medali	06N1
medalia	0@A1
medalie	0@A1
medalis	06W1
medalj	00L1
medalja	0bQ3
medalje	0bT2
medaljen	0bV3
medalla	0=@2
medarbeider	0<B1
medarbejder	0721
medarbetare	02X1
medaļa	00C1
meddommer	0<B1
medecin	01l1
medel	0bY2
medelbetyg	0=h1
medelgod	0Uk1
medewerker	0271
medewerkster	0271
medfoerfattare	02X1
medforfattare	02X1
medforfatter	06F2
medförfattare	02X1
medhjaelper	0721
medhjælper	0721
media	0b[5
media final	0C31
media generala	0@U1
media generală	0@U1
medianomi	0561
medic	02<1
medic rezident	02<1
medica	03i2
medical school	01_1
medicinska sestra	0Bi3
medico	0733
medie	0b`2
medie de absolvire	0@U1
medio	0bb5
medio alto	0?l1
medio-alto	0?l1
mediu	0X=2
medium	0XA2
medja	0bg1
medju	0bh1
medlem	05n3
medmasa	02i1
medmāsa	02i1
mees	0bi1
meeskond	0bj1
meester	0271
meget god	0bk4
meget gode	0PM1
meget godt	0bo2
megye	0461
mehanicar	05h2
mehanik	0Fg1
mehanikis	02i1
mehaničar	05h2
mehāniķis	02i1
meijeri	06g1
mein name ist	0V>1
meistarabref	0HX1
meistarabréf	0HX1
meistaragrada	0Yi1
meistaragráða	0Yi1
meistaraprof	0Yi1
meistarapróf	0Yi1
meistars	02i1
meister	0c14
meisterbrief	04D1
meisterin	0c52
meisterpruefung	04D1
meisterprufung	04D1
meisterprüfung	04D1
meistras	02h1
mejeri	0;:2
mejeriet	0;<1
mekaanikko	0611
mekanik	02Q1
mekaniker	05n3
melhor	00N1
mellanniva	0Uk1
mellannivaa	0Uk1
mellannivå	0Uk1
mellem	0c72
member	02;1
membra	02<1
membre	0C[2
membro	01o1
membru	02<1
membră	02<1
memoire	0261
memur	05g1
memuru	05g1
men	0c92
menadzer	0c;3
menadżer	02L1
menadžer	05h2
mencao honrosa	00N1
mencio	0c>2
mencio especial	01f1
mencion	0c@2
mencion de honor	01e1
menció	0c>2
menció especial	01f1
mención	0c@2
mención de honor	01e1
menedzer	0cB3
menedzere	02i1
menedzeris	02i1
menedzser	02l1
menedżer	02L1
menedžer	0[32
menedžere	02i1
menedžeris	02i1
meneillaan	0K\1
meneillaeaen	0K\1
meneillään	0K\1
menengah	0Df2
menengah atas	0cE1
menesi	0cF1
menesiai	0cG1
menesis	0cF1
menesiu	0cG1
meng	0M32
menikah	0=X1
menntaskoli	04M1
menntaskóli	04M1
menor aprendiz	01o1
mensa	03]1
mensajera	01Q1
mensajeria	03?1
mensajero	01Q1
mensajería	03?1
mention	0cH2
mention assez bien	0OK1
mention bien	0OK1
mention complementaire	03;1
mention complémentaire	03;1
mention passable	0OK1
mention speciale	00M1
mention spéciale	00M1
mention tres bien	0OK1
mention très bien	0OK1
mentiune	0@A1
mentor	0cJ4
mentora	01o1
menuiserie	01m1
menuisier	01l1
menuisiere	01l1
menuisière	01l1
menuo	0cG1
menzione	00P1
menzione d'onore	00P1
menzione speciale	00P1
menção honrosa	00N1
mențiune	0@A1
merchandiser	02;1
merhaba	0T^1
merimies	0611
merit	00U1
meritfoerteckning	0^b1
meritforteckning	0^b1
meritförteckning	0^b1
meritvaerde	0=h1
meritvarde	0=h1
meritvärde	0=h1
merkezi	0441
merkonomi	05U1
mernok	02l1
mes	0cN5
mese	0cS1
mesec	0cT2
meseca	0cT2
mesecev	0cV1
meseci	0cT2
mesemondo	02l1
mesemondó	02l1
mesera	01Q1
mesero	01Q1
meses	0cW2
mesi	0cS1
mesiac	0cY1
mesiace	0cY1
mesiacov	0cY1
mesic	0cZ1
mesice	0cZ1
mesicu	0cZ1
meska	0c[1
meski	0c[1
meslek lisesi	0_V2
meslek yuksekokulu	04K1
meslek yuksekokulu mezunu	0c\1
meslek yüksekokulu	04K1
meslek yüksekokulu mezunu	0c\1
meson	03?1
mesos	0c]1
messageries	01m1
mestari	0611
mester	0c^3
mesterbrev	07i1
mesterdiploma	0L?1
mesterfok	0ca1
mesterfokozat	0L?1
mesterkepzes	0L?1
mesterképzés	0L?1
mestra	02U1
mestrado	0Mh1
mestrado academico	0Mh1
mestrado acadêmico	0Mh1
mestrado em	0Mh1
mestrado integrado	0Mh1
mestrado profissional	0Mh1
mestratge	0_]1
mestre	0cb2
mestre de obras	01o1
mestre em	0Mh1
mestsky urad	0I<2
mestský úrad	03b1
mesón	03?1
metai	0cd1
metalurgica	0341
metalúrgica	0341
meteorologist	02;1
metge	02U1
metgessa	02U1
metreur	01l1
metselaar	0271
metsuri	0611
metteur en scene	01l1
metteur en scène	01l1
metu	0cd1
metzger	03@1
metzgerei	03]1
metų	0cd1
meu nome e	0BM1
meu nome é	0BM1
meubelmaker	0271
mevcut	0?o1
mews	06V1
mezatka	0Z61
mezczyzna	0c[1
mezun	0ce1
mezuniyet	0ce1
mezuniyet notu	03f1
meánleibhéal	0bF2
meánscoil	01W1
meðaleinkunn	02H1
mfa	0cf2
mgimo	0C;1
mgr	0ch2
mgr inz	0Y>1
mgr inż	0Y>1
mh	0@01
mi	0cj1
mi chiamo	0VN1
mi nombre es	0bE1
midalja	0?M1
middel	0ck1
middelmatig	0DG1
middels	0cl2
midlungs	0cn2
midwife	02;1
mierne	0d01
mierne pokrocily	0\91
mierne pokročilý	0\91
mies	0d12
miesiac	0d31
miesiace	0d31
miesiecy	0d31
miesiąc	0d31
miesiące	0d31
miesięcy	0d31
mieszkanie	0551
mijn naam is	0VL1
militair	0271
militaire	01l1
militar	0CC3
militare	02J1
mills	01`1
mim	0Gh1
mimar	05g1
mimari	05g1
mimarı	05g1
mina olen	0d41
minae olen	0d41
mineradora	0341
minh la	0d51
minicurso	0@o1
minijob	09?1
ministarstvo	0AM2
ministeerium	05R1
minister	03\1
ministere	01m1
ministeri	03k1
ministerie	0`D1
ministeriet	0;<1
ministerija	03c1
ministerio	0d63
ministerioe	06g1
ministerium	03]1
ministeriö	06g1
ministero	03d1
ministerstvo	0I<2
ministerstwo	03R1
ministeru	08V1
ministerul	03\1
ministrija	06X1
ministrstvo	0?=1
ministry	01`1
ministère	01m1
ministério	0341
miniszterium	07k1
minisztérium	07k1
minn	0d92
minor	0C]1
minor in	0C]1
minosites	08b1
minä olen	0d41
minősítés	08b1
mionna	0cj1
mirne	0d;1
mirne pokrocila	0\:1
mirne pokrocily	0d<1
misericordia	03d1
misrah	0FL1
misraħ	0FL1
mistenni	0d=1
mistr	0?b1
mit	0C;1
mit auszeichnung	01P1
mit navn er	0YA1
mitali	06D2
mitarbeiter	0661
mitarbeiter des jahres	00:1
mitja	0X72
mitja alt	0?G1
mitjana	0N@1
mitjà	0X72
mitjà alt	0?G1
mitjà-alt	0?G1
mitt namn aer	0Y71
mitt namn ar	0Y71
mitt namn är	0Y71
mitt navn er	0YB1
mittel	0d>2
mittelmaessig	0=D1
mittelmassig	0=D1
mittelmäßig	0=D1
mittlere kenntnisse	0=D1
mittlere reife	01O1
mixologist	02;1
mizar	0Fg1
miðlungs	0cn2
mj	0d@1
mjc	01m1
mjesec	0d@1
mjeseca	0d@1
mjeseci	0d@1
mjog god	0dA2
mjog god kunnatta	0QF1
mjog gott	0QF1
mjög gott	0QF1
mjög góð	0dA2
mjög góð kunnátta	0QF1
mlitt	0N?1
mmus	0N?1
mnd	0dC2
mnt	0`>1
mo	0dE1
moara	03\1
moasa	02<1
moașă	02<1
modeliste	01l1
modellista	02J1
moderate	0CX1
moderator	0DB2
modersmaal	0dF2
modersmaalsnivaa	0PV1
modersmaalsniveau	0PN1
modersmaalstalare	0PV1
modersmal	0dF2
modersmalsniva	0PV1
modersmalsniveau	0PN1
modersmalstalare	0PV1
modersmål	0dF2
modersmålsniveau	0PN1
modersmålsnivå	0PV1
modersmålstalare	0PV1
modista	01Q1
modul	0dH2
modurmal	0dJ1
modurmali	0dJ1
modéliste	01l1
moedertaal	0L71
moedertaalspreker	0L71
moi	0dK1
moi bat dau	0dL1
moi c'est	0Y;1
moi hoc	0dM1
moikka	0dK1
moin	0S61
mois	0dN1
mojster	0Fg1
mokslininkas	02h1
mokslu daktaras	0F=1
mokslų daktaras	0F=1
mokykla	0FI1
mokytoja	02h1
mokytojas	02h1
molkerei	03]1
molt bo	0PH1
molto buono	09f1
momentan	04_1
momenteel	0TN1
mon	0dO1
monat	0dO1
monate	0dO1
monaten	0dO1
moniteur	01l1
monitor	02R3
monitora	02R3
monitrice	01l1
monografie	0921
monograph	01T1
monographie	0921
montador	01o1
montadora	01o1
montajci	05g1
montajcı	05g1
montator	02<1
montatore	02J1
montatrice	02J1
monter	0Wn2
monteur	0dP3
monteuse	01l1
month	0dS1
months	0dS1
montir	02Q1
montoer	05n3
montor	05n3
montér	0?b1
montör	02X1
montør	06F2
morsmaal	0PW1
morsmaalsnivaa	0PW1
morsmal	0PW1
morsmalsniva	0PW1
morsmål	0PW1
morsmålsnivå	0PW1
mos	0dE1
moski	0dT1
mosque	01`1
most	00o1
moteris	0dU1
moteriska	0dU1
moteriška	0dU1
mother language	0P;1
mother tongue	0P;1
motoboy	01o1
motorista	01o1
motors	01`1
mottak	0:91
moulder	02;1
mountain guide	02;1
moyen	08D1
moyenne	0OK1
mozo	01Q1
mozo de almacen	01Q1
mozo de almacén	01Q1
moški	0dT1
mpa	0Gh1
mph	0Gh1
mphil	0Gh1
mr	0JA1
mres	0M32
ms	0Gh1
msc	0dV2
msci	0Gh1
mta	09?1
mtech	0Gh1
mts	08@1
mtu	00e1
mtü	00e1
mua dong	0dX1
mua he	0TK1
mua thu	0dY1
mua xuan	0dZ1
mucama	01Q1
mucamo	01Q1
mudiresi	05g1
mudr	0D_2
mudur	05g1
mudurlugu	0d[2
muduru	05g1
muehle	03]1
mueller	03@1
muhasebeci	05g1
muhely	07k1
muhendis	05g1
muhendisi	05g1
muhendislik	0441
muhle	03]1
muinteoir	0421
muito bom	09U2
mujer	0OQ1
mukemmel	0CI1
mulettista	02J1
mulher	0OT1
muller	03@1
mulo	08@1
muncitoare	02<1
muncitor	02<1
municipalidad	03?1
munkas	02l1
munkatars	02l1
munkatárs	02l1
munkás	02l1
muotoilija	0611
murare	02X1
murarz	02L1
muratore	02J1
murer	06F2
musdienas	0_K1
musee	01m1
museo	0d]3
museu	0d`2
museum	0db7
musician	02;1
musicien	01l1
musicista	02J1
musico	03i2
musiker	0[Q4
musikverein	03]1
musim dingin	0di1
musim gugur	0dj1
musim panas	0dk1
musim semi	0dl1
muskarac	0dm2
muski	0dm2
musko	0dm2
musée	01m1
muttersprache	0MX1
muttersprachler	0MX1
muttersprachlerin	0MX1
muttersprachlich	0MX1
muttersprachniveau	0MX1
mutuelle	01m1
muuja	01M1
muurari	0611
muuseum	05R1
muusikko	0611
muvezeto	02O2
muy alto	09c1
muy bueno	09d2
muz	0do2
muzej	03O3
muzejs	06X1
muzesi	0441
muzeu	03\1
muzeul	03\1
muzeum	0e14
muzician	02<1
muziejus	03c1
muzikant	0IN1
muzisyen	05g1
muzske	0do2
muzyk	02L1
muškarac	0dm2
muški	0dm2
muško	0dm2
muž	0do2
mužské	0do2
mvp	0e51
my cv	0e61
my name is	0V71
my resume	0e61
mycket bra	09[2
mycket god	09[2
mycket goda	0PO1
myndighet	01=1
myndigheten	01=1
myyja	0611
myyjae	0611
myyjä	0611
myymaelae	06g1
myymala	06g1
myymälä	06g1
mz	09i1
màster	0_]1
màster universitari	0_]1
máig	00o1
máistreacht	0`e1
mán	0a>1
mánuðir	0a>1
mánuður	0a>1
máster	07P1
máster en	07P1
máster oficial	07P1
máster universitario	07P1
männl	0T_1
männlich	0T_1
målare	02X1
mån	0`?1
månad	0`?1
månader	0`?1
måned	0`A2
måneder	0`A2
mé jméno je	0YJ1
mécanicien	01l1
médaille	00M1
médaille d'or	00M1
médecin	01l1
média	0C31
média final	0C31
médica	03i2
médico	03i2
médio	0X?2
mémoire	0261
mérnök	02l1
métreur	01l1
mês	0e71
mình là	0d51
mí	0cj1
míonna	0cj1
mírně	0d;1
mírně pokročilá	0\:1
mírně pokročilý	0d<1
móðurmál	0dJ1
móðurmáli	0dJ1
mùa hè	0TK1
mùa thu	0dY1
mùa xuân	0dZ1
mùa đông	0dX1
múinteoir	0421
músico	03i2
múzeum	0]c2
müdiresi	05g1
müdür	05g1
müdürlüğü	0d[2
müdürü	05g1
mühendis	05g1
mühendisi	05g1
mühendislik	0441
mühle	03]1
mükemmel	0CI1
müller	03@1
müzesi	0441
müzisyen	05g1
müüja	01M1
mă numesc	0`=1
măcelar	02<1
mēn	0cF1
mēnesis	0cF1
mēneši	0cF1
mėn	0cG1
mėnesiai	0cG1
mėnesių	0cG1
mėnuo	0cG1
męska	0c[1
męski	0c[1
mężatka	0Z61
mężczyzna	0c[1
měs	0cZ1
městský úřad	0Gb1
měsíc	0cZ1
měsíce	0cZ1
měsíců	0cZ1
mūsdienas	0_K1
műhely	07k1
művezető	02O2
mới bắt đầu	0dL1
mới học	0dM1
n	0e81
n v	00e1
n.v	00e1
n1	0=?1
n2	0=?1
n3	0=?1
n4	0=?1
n5	0=?1
na	0e92
na daljavo	0e;1
na daljinu	0e<2
na dalku	0e>1
na dialku	0e?1
na diaľku	0e?1
na dálku	0e>1
na kierunku	0ZU1
naa	0Q01
naaister	0271
naavaerende	0Q01
nabrezi	0@N1
nabrezie	0e@1
nabrezje	0eA1
nabrežje	0eA1
nachweis	0=C1
nacionalna poklicna kvalifikacija	0Ak1
nadace	0Gb1
nadacia	03b1
nadal	04^1
nadiu	0_\1
nadiua	0_\1
nadácia	03b1
naeherin	09?1
naemndeman	02X1
naestformand	0=e1
naeyttelijae	0611
nagrada	0bQ3
nagroda	0On1
nagrody	0On1
nagyon jo	0T22
nagyon jó	0T22
naherin	09?1
naimaton	0:81
naimisissa	0:81
naine	0eB1
nainen	0eC1
najaar	0T]1
nakladatelstvi	0eD2
nakladatelství	0eD2
nakladnik	0eF2
nam	0eH5
nama proyek	0eM1
nama saya	04a1
namestek	0?b1
namesti	0@N1
namestie	0e@1
namndeman	02X1
namornik	0?b1
nams og starfsferill	0OX1
namsbraut	02I1
namskeid	0eN1
nang cao	0eO2
nanny	02;1
napjainkig	00o1
napredno	0eQ6
naselje	0eW3
nastavnica	0>n2
nastavnik	0>n2
natakar	05j1
natif	0]o1
natiivi	03<1
national 5	0321
natiu	0_\1
nativ	0>X1
nativa	0eZ3
native	0e]3
native language	0P;1
native or bilingual	0P;1
native or bilingual proficiency	0P;1
native proficiency	0P;1
native speaker	0P;1
nativo	0e`2
natjecanje	0061
nattiv	0>Z1
natywny	0K?1
nauczyciel	0eb2
nauczycielka	02L1
naukowiec	02L1
navaerende	0Q01
navy	01`1
nay	0=31
nayttelija	0611
nazev projektu	0ed1
naziv projekta	0ee2
nazov projektu	0eg1
nazwa projektu	0eh1
nazywam sie	0YI1
nazywam się	0YI1
nd	0ei1
near native	0ej2
near-native	0ej2
nebenfach	0Nk1
nebosh	0Da2
necasatorit	0A?1
necasatorita	0A?1
necăsătorit	0A?1
necăsătorită	0A?1
negociateur	01l1
negociatrice	01l1
negozio	03d1
nelayan	02Q1
nemi	0>]1
nemocnica	03b1
nemocnice	0Gb1
neozenjen	0el2
neoženjen	0el2
neprecejies	0en1
neprecejusies	0en1
neprecējies	0en1
neprecējusies	0en1
nestleder	0F91
netekejusi	0Xe1
netekėjusi	0Xe1
nettbasert	0P<1
networks	01`1
neudana	0eo1
neudata	0f01
neuvoja	0611
nevedes	0Xe1
nevedęs	0Xe1
nevelo	02l1
nevelő	02l1
newspaper	01`1
ngach	0B_1
ngan hang	0<31
nganh	0Ba1
nganh hoc	0Ba1
nghien cuu sinh	0:]1
nghien cuu vien	0:]1
nghiên cứu sinh	0:]1
nghiên cứu viên	0:]1
ngo	0B_1
ngon ngu me de	0;V1
ngành	0Ba1
ngành học	0Ba1
ngách	0B_1
ngân hàng	0<31
ngôn ngữ mẹ đẻ	0;V1
ngõ	0B_1
nha bao	0:]1
nha hang	0<31
nha hat	0<31
nha may	0<31
nha thiet ke	0:]1
nha xuat ban	0f12
nhac si	0:]1
nhan vien	0:]1
nhan vien xuat sac	0;_1
nhiep anh gia	0:]1
nhiếp ảnh gia	0:]1
nhom	0;U1
nhs	01`1
nhà báo	0:]1
nhà hàng	0<31
nhà hát	0<31
nhà máy	0<31
nhà thiết kế	0:]1
nhà xuất bản	0f12
nhân viên	0:]1
nhân viên xuất sắc	0;_1
nhóm	0;U1
nhạc sĩ	0:]1
nice to meet you	0S11
nilai	0Fl1
nimeni on	0d41
nimikirja	06C1
ninera	01Q1
nit	0C;1
niveau avance	0DV1
niveau avancé	0DV1
niveau bon	0?F1
niveau debutant	0<^1
niveau débutant	0<^1
niveau europeen	0f31
niveau européen	0f31
niveau intermediaire	08D1
niveau intermédiaire	08D1
niveau moyen	08D1
niveau scolaire	0<^1
nivel alto	09c1
nivel avancado	09T1
nivel avansat	0Dj1
nivel avanzado	09c1
nivel basico	0f42
nivel básico	0Co1
nivel de baza	0Di1
nivel de bază	0Di1
nivel intermediario	0DE1
nivel intermedio	0DF1
nivel medio	0DF1
nivel medio alto	0?l1
nivel medio-alto	0?l1
nivel mediu	0DJ1
nivell alt	0PH1
nivell avancat	0PH1
nivell avançat	0PH1
nivell basic	0;D1
nivell bàsic	0;D1
nivell mitja	0DD1
nivell mitjà	0DD1
nivodij	0001
niñera	01Q1
no	0f66
nociones	0;E2
nocions	0@F2
nocoes	0f<2
nocoes basicas	0Le1
nodala	0f>2
nodaļa	0f>2
noe	0?d1
noe kjennskap	0=K1
nogenlunde	0ck1
nokkud god	0f@1
nokkuð góð	0f@1
nom del projecte	0fA1
nom du projet	0fB1
nombre del proyecto	0fC1
nome del progetto	0fD1
nome do projeto	0fE1
nominee	00O1
nonprofit	01`1
nork	05:1
norskprove	0=?1
norskprøve	0=?1
nos	0L<1
not ortalamasi	03f1
not ortalaması	03f1
nota	0fF4
nota final	0C31
nota finala	0@U1
nota finală	0@U1
nota media	0@T1
nota mitjana	0N@1
notable	0@T1
notaio	02J1
notaire	01l1
notar	0fJ3
notaria	0fM2
notarie	02X1
notario	01Q1
notaris	0fO2
notariusz	02L1
notary	02;1
notaría	03?1
note	0fQ2
notendurchschnitt	01P1
notenschnitt	01P1
noter	05g1
notions	0<K2
notiuni	0Di1
notiuni de baza	0Di1
notlen	0L<1
notář	07>1
nourrice	01l1
noustaja	01M1
novads	0@11
nover	02l1
noverande	0Q01
novice	0fS2
novinar	0fU5
novinár	0911
novinář	07>1
now	0DA1
nozioni	0<I2
noções	0f<2
noções básicas	0Le1
noțiuni	0Di1
noțiuni de bază	0Di1
npk	0Ak1
npors	01j1
npo法人	0fZ1
nr	0521
nr 10	0?a1
nr 35	0?a1
nr-10	0?a1
nr-35	0?a1
ntnu	0f[1
nu	0f\5
nu ho sinh	0:]1
nubile	0AI1
nucleo	0HY1
nugaletoja	06W1
nugaletojas	06W1
nugalėtoja	06W1
nugalėtojas	06W1
num	09i1
numatoma	0fa1
numele meu este	0`=1
numele proiectului	0fb1
nuo	0fc2
nuotolinis	0XM1
nuotoliniu budu	0XM1
nuotoliniu būdu	0XM1
nurse	02;1
nursery	01`1
nursing home	01`1
nutid	0fe2
nutricionista	03i2
nutritionist	0KS2
nutriționist	02<1
nuvaerende	0VI1
nuvarande	0fg1
nuverandi	0MF1
nuværende	0VI1
nv	00e1
nvq	0?g2
nvq 2	0321
nvq 3	0321
nvq level 1	0321
nvq level 2	0321
nvq level 3	0321
nvq level 4	0311
nvq level 5	0311
nvq level 6	0:N1
nyar	0fh1
nyara	0fh1
nybegynner	0fi2
nyboerjare	0fk2
nyborjare	0fk2
nybörjare	0fk2
nyelvvizsga	0fm2
nyelvvizsgat	0fo1
nyelvvizsgát	0fo1
nykyaan	0K\1
nykyaeaen	0K\1
nykyhetkeen	0K\1
nykyhetki	0K\1
nykyinen	0K\1
nykyisin	0K\1
nykyään	0K\1
nyni	0:I1
nyní	0:I1
nyrt	00e1
nyt	0K\1
nyár	0fh1
nábrežie	0e@1
nábřeží	0@N1
nám	0g02
námestie	0e@1
námořník	0?b1
náms- og starfsferill	0OX1
námsbraut	02I1
námskeið	0eN1
náměstek	0?b1
náměstí	0@N1
název projektu	0ed1
názov projektu	0eg1
nâng cao	0eO2
näherin	09?1
nämndeman	02X1
näyttelijä	0611
nå	0Q01
nåværende	0Q01
næstformand	0=e1
négociateur	01l1
négociatrice	01l1
nível avançado	09T1
nível básico	0Le1
nível intermediário	0DE1
nívódíj	0001
nõrk	05:1
nõustaja	01M1
nú	0MF1
núcleo	0HY1
núm	09i1
nútíð	0MF1
núverandi	0MF1
năm	0g22
nő	0g41
nős	0L<1
nőtlen	0L<1
nővér	02l1
nữ	0g51
nữ hộ sinh	0:]1
o	0g63
o levels	0321
o meu nome e	0BM1
o meu nome é	0BM1
o momento	08[1
o-levels	0321
oab	0?a1
obala	0:21
obchod	0I<2
obchodna akademia	0_n1
obchodni akademie	0Eg1
obchodni zastupce	0?b1
obchodnik	0C42
obchodny zastupca	0AA1
obchodná akadémia	0_n1
obchodní akademie	0Eg1
obchodní zástupce	0?b1
obchodník	0C42
obchodný zástupca	0AA1
obcina	0?=1
obecnie	04^1
ober	0;71
oberschule	0=b1
objava	0[Y1
objavljen	0g91
objavljeno	0g:1
obkladac	0?b1
obkladač	0?b1
oblikovalec	0Fg1
oblikovalka	0Fg1
obmann	03@1
obor	0g;1
oboru	0g;1
obrona	0g<1
obrt	0Z71
obtained	0:D1
obtained in	0:D1
obtenida	06d1
obtenido	06d1
obtenu	0Fj1
obtenu en	0Fj1
obtenue	0Fj1
obtenue en	0Fj1
obtida	0C^1
obtido	0C^1
obtinut	01R1
obuka	0g=1
občina	0?=1
obținut	01R1
oca	01c1
ocakavane	0g>1
oceanographer	02;1
ocekavano	0g?1
ocekivano	0g@2
ocena	0gB3
ocena koncowa	0gE1
ocena końcowa	0gE1
oceneni	0051
ocenenie	0041
ocenění	0051
och	0gF1
ochroniarz	02L1
ocjena	0gG1
ocm	01c1
ocp	01c1
octrooi	07b1
octrooien	07b1
od	0gH<
odbor	0gT3
odborny vycvik	0b:1
odborný výcvik	0b:1
odd job	02;1
odd-job	02;1
oddelek	0LC1
oddeleni	0IH1
oddelenie	0IM1
oddzial	0KC1
oddział	0KC1
oddělení	0IH1
ode	01M1
odeljenje	0H]1
odgojitelj	0[C1
odhadce	0?b1
odjel	0gW1
odjeljenje	0gW1
odlicno	0eQ6
odlično	0eQ6
odontotecnico	02J1
odotettu	07l1
odsek	0gX3
odsjek	0gW1
odul	0<H1
odulu	0<H1
odvetnica	0Fg1
odvetnik	0Fg1
odvjetnica	0>m1
odvjetnicki ured	0Z71
odvjetnik	0>m1
odvjetnički ured	0Z71
odznaczenie	0On1
odznaka	0On1
oekonom	06F2
oekotropholog	0661
oenologue	01l1
oeversaettare	02X1
oevet	0g[1
of	0g\1
office	08T2
officer	0g]3
officina	03d1
officine	03d1
offiser	0<B1
oficial	02V2
oficina	0g`3
ofisi	0441
og	0gc2
oggi	0121
ogift	0ge2
ogretim gorevlisi	05g1
ogretim uyesi	05g1
ogretmen	05g1
ogretmeni	05g1
ogrodniczka	02L1
ogrodnik	02L1
ohg	00e1
ohjaaja	0611
ohjelmoija	0611
oi	0=Y1
oifigeach	0421
oikolukija	0611
ojczyste	0K?1
ojczystego	0K?1
ojczysty	0K?1
okj	0gg2
oklevel	0gi2
okleveles	0L?1
oklevél	0gi2
okonom	06F2
okotropholog	0661
okres	0g02
oktato	02O2
oktató	02O2
okul	04K1
okulu	04K1
ola	0=Y1
ola pessoal	0=Y1
oldal	0gk1
olen	0d41
olimpiada	0gl3
olimpiade	00C1
olimpiadă	0@A1
olimpiāde	00C1
olimpíada	00N1
ollscoil	0go2
ologist	0V?1
olympiad	00O1
olympiada	0AK2
olympiáda	0AK2
olá	0=Y1
olá pessoal	0=Y1
omanik	01M1
omistaja	0611
ompelija	0611
on lisans	0c\1
ondernemer	0271
onderneming	0`D1
onderscheiding	0L61
onderzoeker	0271
oneletrajz	0h11
oneletrajza	0h11
ongehuwd	05E1
ongoing	0DA1
onkentes	0=>1
onkormanyzat	07k1
onlajn	0h21
online	0h3A
onlisans	0c\1
onlus	03d1
onoracha	0SR1
ontwerper	0271
ontwikkelaar	0271
onur belgesi	0<H1
onwards	0DA1
onóracha	0SR1
oopt	0=?1
op afstand	0Ui1
opas	0611
opcina	0Z71
operaator	01M1
operaattori	0611
operador	01o1
operadora	01o1
operaia	02J1
operaio	02J1
operari	02U1
operaria	02R3
operario	03i2
operater	0hD3
operateur	01l1
operative	0V?1
operatoare	02<1
operatoer	05n3
operator	0hG?
operatore	02J1
operatorius	02h1
operatorka	02L1
operators	02i1
operatoru	05g1
operatrice	06<2
operatör	0Hf2
operatörü	05g1
operatør	06F2
operatőr	0=>1
operària	02U1
operária	01o1
operário	01o1
operátor	0\L3
opetaja	01M1
opettaja	0611
opic	0=?1
opiekun	02L1
opiekunka	02L1
opisto	04R1
opistoaste	0MT1
opistotutkinto	0MT1
oplaeg	03G1
opleidingscentrum	08a1
opleidingsdag	0>N1
oplæg	03G1
oppas	0271
oppekava	0MS1
oppilas	0611
oppisopimus	05U1
oppisopimuskoulutus	05U1
opravneni	0Al1
opravnenie	0Am1
oprichter	0;71
oproepkracht	0;71
oprávnenie	0Am1
oprávnění	0Al1
opstina	06a1
optica	01Q1
optician	0KS2
opticien	0BS2
opticienne	01l1
optico	01Q1
optik	0?b1
optiker	0[Q4
optikko	0611
optikus	0=>1
option	0OZ1
optisyen	05g1
optometrist	02;1
optyk	02L1
opublikowany	07j1
opérateur	01l1
opératrice	01l1
općina	0Z71
opština	06a1
oraz	0hV1
orchester	03]1
orden	09@1
ordfoerande	0T92
ordfoerer	0<B1
ordforande	0T92
ordforer	0<B1
ordförande	0T92
ordfører	0<B1
ordinary degree	0:N1
organisateur	01l1
organisatrice	01l1
organiser	02;1
organist	0DB2
organizador	03i2
organizadora	03i2
organizer	02;1
organizzatore	02J1
organizzatrice	02J1
orta	0hW2
orta duzey	0hW2
orta duzeyde	0hY1
orta düzey	0hW2
orta düzeyde	0hY1
orta seviye	0hY1
orta ust	0Xo1
orta ustu	0Xo1
orta üstü	0Xo1
orta-üst	0Xo1
ortagi	05g1
ortak yazar	05g1
ortalama	03f1
ortaokulu	04K1
ortağı	05g1
orthophoniste	01l1
orvos	02l1
os	0551
osakond	0hZ2
osasto	0h\2
oscp	01c1
osd	0=?1
osiedle	0551
osiguranje	0AM2
osnivac	05h2
osnivač	05h2
osnove	0h^6
osnovna skola	0LK2
osnovna sola	0LM1
osnovna škola	0LK2
osnovna šola	0LM1
osnovne akademske studije	0=B1
osnovne studije	0=B1
osnovno	0h^6
osnovno znanje	0hd3
ospatar	02<1
ospedale	03d1
ospideal	0CR1
ospidéal	0CR1
osposobljavanje	0hg1
ospătar	02<1
ostaja	0611
ostan	0CR1
osteopath	02;1
osteria	03d1
ostetrica	02J1
ostetrico	02J1
ostreiculteur	01l1
ostréiculteur	01l1
osuuskunta	06g1
osvc	0Gb1
osvedceni	0Al1
osvedcenie	0Am1
osvedčenie	0Am1
osvč	0Gb1
osvědčení	0Al1
osz	0hh1
osze	0hh1
osztaly	0hi2
osztalyzat	08b1
osztatlan kepzes	0L?1
osztatlan képzés	0L?1
osztondij	0G_2
osztály	0hi2
osztályzat	08b1
ota	0hk2
oteli	0441
otomotiv	0441
otono	0hm1
otoño	0hm1
ottenuto	0D11
ottico	02J1
ottima	09g2
ottima conoscenza	09f1
ottimo	09g2
ou	00e1
outono	0hn1
ouvrage	0261
ouvrages	0261
ouvrier	01l1
ouvriere	01l1
ouvrière	01l1
overmontoer	0721
overmontor	0721
overmontør	0721
oversaetter	0721
oversattare	02X1
oversetter	0<B1
oversætter	0721
ovet	0g[1
ovlascenje	0g=1
ovlastenje	0hg1
ovlaštenje	0hg1
ovlašćenje	0g=1
ovoda	0[@1
ovodapedagogus	02l1
ovono	02l1
owner	02;1
oy	00e1
oyj	00e1
oyuncu	05g1
oz gecmis	0ho1
ozenjen	0el2
ozgecmis	0ho1
ozgecmisi	0ho1
oü	00e1
očakávané	0g>1
očekivano	0g@2
očekáváno	0g?1
oženjen	0el2
p	0i01
p o box	0i11
p zza	0@O1
p.o. box	0i11
p.zza	0@O1
pa	0i21
pa distans	0I61
pa nett	0P<1
paa	0i21
paa distans	0I61
paa nett	0P<1
paaaine	0\T1
paagaaende	0i32
paagaar	0fg1
paallikko	0611
pabrik	08A1
packer	0DB2
pacse	0AH1
pacsee	0AH1
pacsé	0AH1
pacsée	0AH1
pad	0Ga1
pada	0i51
padagog	0661
padalinys	0G01
padaria	0341
padeiro	01o1
padejeja	02h1
padejejas	02h1
padeka	06W1
padronanza	0Mk1
padzilinats	0i61
padziļināts	0i61
padėjėja	02h1
padėjėjas	02h1
padėka	06W1
paeaeaine	0\T1
paeaellikkoe	0611
paedagog	0i72
paeivaekoti	0W[2
paetevyys	0i92
pagaende	0i32
pagar	0fg1
pagaritookoda	05R1
pagaritöökoda	05R1
pagasts	0@11
page	0i;2
pagina	0i=5
pagrindai	0=:2
pagrindine mokykla	0FI1
pagrindines	0iB1
pagrindinė mokykla	0FI1
pagrindinės	0iB1
paguyuban	08A1
paipear	0@R1
paipéar	0@R1
paitinn	0@R1
paivakoti	0W[2
paja	06g1
pakankamai	0iC1
pakar	0iD1
palestra	0iE2
palestrante	01o1
palestras	05]1
paligs	02i1
palkinto	06h1
palmes	00M1
palomies	0611
palvelu	06g1
palveluneuvoja	0611
palvelut	06g1
palyazat	0001
palīgs	02i1
pamata	0iG2
pamatlimeni	06n1
pamatlimenis	0iG2
pamatlīmenis	0iG2
pamatlīmenī	06n1
pamatskola	04Q1
pamatzinasanas	0iG2
pamatzināšanas	0iG2
pana	0iI1
pana in	0iI1
pana in prezent	02F1
pana la	0iI1
panadera	01Q1
panaderia	03?1
panadero	01Q1
panadería	03?1
panettiere	02J1
panificio	03d1
panimo	06g1
pank	05R1
pankki	06g1
panna	0Z61
papelaria	0341
papeleria	03?1
papelería	03?1
paper	01T1
papers	01T1
papeteries	01m1
paralegal	02;1
paramedic	02;1
parcours	0OZ1
pardaveja	02h1
pardavejas	02h1
pardavėja	02h1
pardavėjas	02h1
pardeveja	02i1
pardevejs	02i1
parduotuve	03c1
parduotuvė	03c1
paredzams	0iJ1
paredzets	0iJ1
paredzēts	0iJ1
park	0Ga1
parken	0Qa1
parkway	06V1
paroquia	0341
parrocchia	03d1
parroquia	03?1
parrucchiera	02J1
parrucchiere	02J1
parstavis	02i1
parteira	01o1
partner	0iK2
partners	01`1
parturi kampaaja	05U1
parturi-kampaaja	05U1
paru dans	0261
parvalda brivi	0?c1
paróquia	0341
pasaje	09i1
pasante	01Q1
pascasarjana	0iM1
paseo	09i1
pasif	0Dh1
pasivne	0iN2
pasivni	0d;1
pasivno	0hd3
pasivní	0d;1
pasivně	0d;1
paslaik	0_K1
pasma	01j1
pasniedzejs	02i1
pasniedzējs	02i1
pasnodarbinats	06X1
pass	0iP2
passage	05G1
passatge	0:71
passed	0:D1
passeig	0:71
passi	0\S1
pastaci	05g1
pastacı	05g1
pastelera	01Q1
pasteleria	03?1
pastelero	01Q1
pastelería	03?1
pasticcere	02J1
pasticceria	03d1
pasticciera	02J1
pasticciere	02J1
pastor	03@1
pastry	02;1
pasvaldiba	06X1
pasívne	0d01
paten	0:X1
patent	0iR@
patentas	0[51
patente	0ib4
patente europea	01N1
patentes	0A22
patentino	01N1
patents	0if2
patentti	0M`1
patevyys	0i92
patika	07k1
patin	09?1
patissier	0ih3
patissiere	01l1
patlaban	0_K1
patron	01Q1
patrón	01Q1
pavars	02i1
pavasaris	0ik2
pavārs	02i1
paysagiste	01l1
pazenges	0982
paznic	02<1
pazymejimas	08`1
pazymiu vidurkis	0;T1
pazymys	0;T1
pašlaik	0_K1
pašnodarbināts	06X1
pašvaldība	06X1
pažengęs	0982
pažymių vidurkis	0;T1
pažymys	0;T1
pažymėjimas	08`1
pd	0im1
peaeriala	0MS1
peatukk	0431
peatükk	0431
pecheur	01l1
pecovatel	07>1
pedagog	02X1
pedagogus	02l1
pedagógus	02l1
pedreiro	01o1
peer reviewer	02;1
pegawai	02Q1
peixeiro	01o1
pek	02O2
pekar	07>1
pekara	0AM2
pekaren	03b1
pekarna	0^N2
pekař	07>1
pekerja	02Q1
pekseg	07k1
pekáreň	03b1
pekárna	0Gb1
pelatih	02Q1
pelatihan	0in2
pelaut	02Q1
pelayan	02Q1
peluquera	01Q1
peluqueria	03?1
peluquero	01Q1
peluquería	03?1
pemadam	02Q1
pemandu	02Q1
pemandu wisata	02Q1
pembicara	0:X1
pembina	02Q1
pemenang	06N1
pemerintah	08A1
pemilik	02Q1
peminatan	0>G1
pemula	0j02
pemusik	02Q1
penanggung jawab	02Q1
penari	02Q1
pendiri	02Q1
peneliti	02Q1
penerbit	0j22
penerjemah	02Q1
pengacara	02Q1
pengajar	02Q1
pengembang	02Q1
pengemudi	02Q1
penger	0971
penghargaan	06N1
penjahit	02Q1
penjual	02Q1
penningmeester	0=c2
penulis	02Q1
penutur asli	08?1
penyanyi	02Q1
penyuluh	02Q1
penyunting	02Q1
penztaros	02O2
peon	01Q1
pepiniere	01m1
perancang	02Q1
perawat	02Q1
percakapan	0Dh1
percentage	00U1
perempuan	0i01
perencana	02Q1
perfecto	0Jm1
perfeito	0Jl1
perfekcyjny	0j41
perfekt	0j51
perfektne	0j62
perfektně	0j81
perfetto	0j91
perguruan tinggi	0O61
periodico	05]1
periodista	02V2
perit	05X1
perito	0j:2
perito industriale	08e1
perito mercantil	0;61
periódico	05]1
perkiraan	0G^1
permis	0Ab3
permis b	03h1
permis bateau	03h1
permis de conducere	0221
permiso	0211
permit	01j1
permís	0201
perpustakaan	08A1
personel	05g1
personeli	05g1
perumahan	0GB1
perusahaan	08A1
peruskoulu	04R1
peruskoulun paattotodistus	05U1
peruskoulun paeaettoetodistus	05U1
peruskoulun päättötodistus	05U1
perustaidot	05>2
perustaito	05@1
perustaja	0611
perustaso	0j<1
perusteet	05>2
perustutkinto	0j=2
pesantren	0O61
pescaderia	03?1
pescadero	01Q1
pescadería	03?1
pescador	03i2
pescadora	03i2
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
pečovatel	07>1
pfa	03\1
pfarrer	03@1
pflegedienst	03]1
pflegeheim	03]1
pfleger	0=f2
pflegerin	03@1
pfoertner	0661
pfortner	0661
pförtner	0661
pg cert	0N?1
pg dip	0N?1
pgce	0M32
pgce with qts	0N?1
pgcert	0N?1
pgdip	0M32
ph d	0j?3
ph d grad	0jB1
ph d studerende	0=e1
ph.d	0j?3
ph.d.-grad	0jB1
ph.d.-studerende	0=e1
phan tich	0:]1
pharma	01`1
pharmaceuticals	01`1
pharmacie	01m1
pharmacien	01l1
pharmacienne	01l1
pharmacist	02;1
pharmacy	01`1
pharmd	0Gh1
phat trien	0:]1
phd	0jC2
phd student	07Q1
phdr	0D_2
phien dich	0:]1
phiên dịch	0:]1
phlebotomist	02;1
pho	0B_1
pho ban	0:]1
pho chu tich	0:]1
pho giam doc	0:]1
pho hieu truong	0:]1
pho phong	0:]1
phong	0;U1
phong ban	0;U1
phong kham	0<31
phong thi nghiem	0<31
phong vien	0:]1
photographe	01l1
photographer	02;1
phr	01c1
phu bep	0:]1
phuc vu	0:]1
phuong	0B_1
physician	02;1
physicist	02;1
physiker	0661
physiotherapie	03]1
phát triển	0:]1
phân tích	0:]1
phòng	0;U1
phòng ban	0;U1
phòng khám	0<31
phòng thí nghiệm	0<31
phó ban	0:]1
phó chủ tịch	0:]1
phó giám đốc	0:]1
phó hiệu trưởng	0:]1
phó phòng	0:]1
phóng viên	0:]1
phường	0B_1
phố	0B_1
phụ bếp	0:]1
phục vụ	0:]1
piagam	0jE2
piastrellista	02J1
piata	0521
piazza	0@O1
piazzale	0@O1
piața	0521
picker	02;1
piekarnia	03R1
piekarz	02L1
pielegniarka	02L1
pielegniarz	02L1
pielęgniarka	02L1
pielęgniarz	02L1
pigiste	01l1
pilot	0jG3
pilotin	03@1
piloto	03i2
pincer	06Z2
pinche	01Q1
pincér	06Z2
pintor	03i2
pintora	03i2
pion	0KC1
pirma limena augstaka izglitiba	0[?1
pirmininkas	02h1
pirmā līmeņa augstākā izglītība	0[?1
pis	0:71
pisarna	0?=1
piscina	03d1
piso	09i1
pivara	06a1
pivovar	0I<2
pivovara	0Z71
pivovarna	0?=1
pivovary	0Gb1
pix	03h1
pizzeria	0jJ3
pizzería	03?1
pjazza	0FL1
pl	0532
plac	0551
placa	0:71
place	05G1
plads	0Qa1
plaket	0<H1
plaketa	0jM1
plakett	0jN1
plan	05F1
planeeritav	0L51
planer	0=f2
planerad	0=^1
planerin	03@1
planirano	0g@2
planlagt	0Q32
planlanan	0=V1
planned	06H1
planner	0762
planots	0iJ1
planovane	0g>1
planovano	0g?1
planowane	0jO1
planowany	0jO1
plant	01`1
plantsoen	0Ga1
planuojama	0fa1
plaquiste	01l1
plass	0;S1
plasterer	02;1
platschef	02X1
platz	0BU1
playworker	02;1
plaza	09i1
plaça	0:71
plc	00e1
pleier	0<B1
plein	0Ga1
plejehjem	0;<1
plida	0=?1
plombier	01l1
plombiere	01l1
plombière	01l1
plongeur	01l1
plongeuse	01l1
plumber	02;1
plynne	04V2
plynnie	0<71
plynny	0<71
plynně	04[1
plynule	04V2
plánované	0g>1
plánováno	0g?1
plānots	0iJ1
pm	07Q1
pmp	01c1
po box	0i11
pobalscoil	01W1
pobednica	0jP1
pobednik	0jP1
pobjednica	0061
pobjednik	0061
pocetnik	0jQ4
pocetno	0jU2
poczatkujacy	0jW2
początkujący	0jW2
podcast	01T1
podiatrist	02;1
podjetje	0?=1
podnik	0I<2
podsladek	0?b1
podsládek	0?b1
podstawowa	0jY2
podstawowe	0j[1
podstawowy	0jY2
podstawowym	0j[1
podstawy	0jY2
poduzece	0Z71
poduzeće	0Z71
podyplomowe	0Y>1
podzim	0j\1
poglavje	0[Y1
poglavlje	0Bl2
pogovorno	0j]1
pohar	0AK2
pohiharidus	0Z<1
pohikool	0471
pohvala	0bQ3
pohár	0AK2
poissonnier	01l1
poistovna	03b1
poisťovňa	03b1
pojistovna	0Gb1
pojišťovna	0Gb1
pokal	0j^2
pokladni	0?b1
pokladnik	0C42
pokladní	0?b1
pokladník	0C42
poklicna matura	0j`1
pokojowa	02L1
pokojska	0?b1
pokojská	0?b1
pokrocila	0ja4
pokrocily	0ja4
pokročilá	0ja4
pokročilý	0ja4
pokryvac	0?b1
pokrývač	0?b1
polaznik	0hg1
pole	0AJ1
poletje	0je1
polgarmester	0=>1
polgármester	0=>1
police	01`1
police officer	02;1
policealne	0jf1
policia	01Q1
policial	01o1
policier	01l1
policiere	01l1
policista	0?b1
policistka	0?b1
policière	01l1
policjant	02L1
policjantka	02L1
policía	01Q1
polideportivo	03?1
polier	03@1
poliisi	0611
poliklinika	0jg3
polis	0jj2
polisher	02;1
polisi	02Q1
politechnika	04E1
politechniki	04E1
politecnica	0M[3
politecnico	0D33
politehnica	0811
politeknik	0O61
politibetjent	0<B1
politist	0B\1
politècnica	01a1
politécnica	0CJ2
politécnico	0CJ2
polizei	03]1
poliziotto	02J1
polizist	0661
polițist	0B\1
polku	0971
polozen	0K52
polozna	02L1
položen	0K52
polsterer	0661
polytechnic	01_1
polytechnique	01b1
pomlad	0jl1
pomoc	02L1
pomoc administracyjna	02L1
pomoc kuchenna	02L1
pomocnica	0C02
pomocnice	0?b1
pomocnik	0jm5
pomocník	0?b1
pomoćnica	0>m1
pomoćnik	0>n2
pomočnica	0Fg1
pomočnik	0Fg1
pompier	0:;2
ponencia	0k22
ponencias	0231
ponente	01Q1
pontificia	0AU1
pontifícia	0AU1
ponència	0A41
poradca	0AA1
poradce	0?b1
porocen	0_^1
porocena	0_^1
porodni asistentka	0?b1
porodní asistentka	0?b1
poročen	0_^1
poročena	0_^1
portal	09i1
portar	02<1
portas	0=>1
porteira	01o1
porteiro	01o1
porter	02;1
portier	0k43
portiere	02J1
portás	0=>1
pos doutorado	0K41
pos graduacao	0Mh1
pos graduacao em	0Mh1
posgrado	07P1
poslovoda	0>n2
poslovođa	0>n2
postaci	05g1
postacı	05g1
postas	0k72
postbode	0271
postboks	0k92
postbud	06F2
postbus	0k;1
postdoc	0DN2
postdoctoral	02;1
postdoctoral researcher	02;1
poste actuel	00a1
poster	0k<8
posteres	05]1
posters	0kD4
postfach	05Q1
postgrado	07P1
postgraduate	0N?1
postgraduate certificate	0N?1
postgraduate diploma	0N?1
postgrau	0_]1
postina	02J1
postinkantaja	0611
postino	02J1
postliceala	0CL1
postliceală	0CL1
postman	02;1
postmaster	0JA1
postwoman	02;1
postás	0=>1
posvet	0[Y1
poszter	0I51
pot	0eA1
potrdilo	0Ak1
potvrda	0K52
pour	0kH1
pousada	0341
pouzivatelsky	0kI1
používateľsky	0kI1
povprecje	0kJ1
povprecna ocena	0kJ1
povprečje	0kJ1
povprečna ocena	0kJ1
poziom zaawansowany	0<71
pozoriste	06a1
pozorište	06a1
početnik	0jQ4
početno	0jU2
położna	02L1
poștaș	02<1
pr	0411
praca	0kK2
praca z domu	0e?1
praca zdalna	0Uj1
pracovnice	0?b1
pracovnicka	0AA1
pracovnik	0C42
pracovník	0C42
pracovníčka	0AA1
pracownica	02L1
pracowniczka	02L1
pracownik	02L1
pracownik sezonowy	02L1
practical	0CQ1
practicant	02<1
practicante	01Q1
practicas	01Q1
practice	01`1
practitioner	02;1
pradedantysis	0kM2
pradikat	01P1
pradinis	0=:2
pradmenys	0iB1
praedikat	01P1
praegu	0Ta1
praeguseni	0Ta1
praktijk	0331
praktijken	0331
praktikant	0kO9
praktikantas	02h1
praktikante	02f2
praktikantin	09?1
praktikantka	0?b1
praktikants	02i1
praktikantė	02h1
praktisk pedagogisk utdanning	01D1
praktisk-pedagogisk utdanning	01D1
praktykant	02L1
praktykantka	02L1
pramugari	02Q1
pramuniaga	02Q1
pramusaji	02Q1
pranesimas	0[51
pranešimas	0[51
praticante	02J1
pravnica	0Bi3
pravnicka	0C42
pravnik	0kX5
prawniczka	02L1
prawnik	02L1
prawo jazdy	0B;1
prawo wykonywania zawodu	0B;1
praxis	03]1
praça	04f1
pre intermediate	0<S1
pre-intermediate	0<S1
precejies	0en1
precejusies	0en1
preceptor	01o1
preceptora	01o1
preconizat	08W1
precējies	0en1
precējusies	0en1
predajna	03b1
predajňa	03b1
predavac	0k]3
predavanje	0Zn3
predavatelj	05j1
predavač	0k]3
preddiplomski studij	0k`1
predikat	0Fl1
prednaska	0Ym2
prednáška	0C21
predpoklad	0g?1
predpokladane	0ka2
predpokladané	0g>1
predseda	0C42
predsedkyne	0?b1
predsednica	0kc2
predsednicka	0AA1
predsednik	0kc2
predsedníčka	0AA1
predsjednica	0>m1
predsjednik	0>m1
preduzece	06a1
preduzeće	06a1
predvideno	0ke3
predvidoma	0kh1
predviđeno	0g@2
preemia	0ki2
prefecture	01m1
prefeitura	0341
preis	09@1
preistraeger	00:1
preistraegerin	00:1
preistrager	00:1
preistragerin	00:1
preisträger	00:1
preisträgerin	00:1
prekladatel	02j2
prekladateľ	0911
prelekcja	07j1
premi	01f1
premiacao	00N1
premiação	00N1
premier prix	00M1
premija	00=2
premio	0kk3
premios	01e1
premiu	0@A1
premiul	0@A1
premiul i	0@A1
premju	0?M1
preneur de son	01l1
preparateur	01l1
preparatoria	0;42
preparatrice	01l1
preprint	01T1
preprints	01T1
presedinta	02<1
presedinte	02<1
present	0kn3
presentation	01T1
presentations	01T1
presente	0l13
presenter	02;1
presernova nagrada	0jM1
president	0l43
presidenta	02V2
presidente	03X4
press	01`1
pressesprecher	09?1
pressing	01m1
presso	0@M1
preukaz	0Am1
prevajalec	0Fg1
prevajalka	0Fg1
prevencion de riesgos laborales	0211
prevención de riesgos laborales	0211
previsao	0C_1
previsio	0l71
previsionnel	08d1
previsió	0l71
previst	0l71
prevista	0l84
prevista para	0l<2
previsto	0l>3
previsão	0C_1
prevodilac	07J1
prevoditelj	0[C1
prevu	08d1
prevue	08d1
prezent	0lA2
prezentare	07W1
prezes	02L1
prezeska	02L1
prezident	02j2
prezidents	02i1
prešernova nagrada	0jM1
preżent	0>01
președinte	02<1
președintă	02<1
pri	0lC2
pria	0]E1
pricakovano	0kh1
priemer	0U41
priemyselna skola	0_n1
priemyselná škola	0_n1
priest	02;1
prijs	0=i1
prilaz	0:21
primar	02<1
primaria	03\1
primarie	03\1
primary school	01_1
primavara	0lE1
primavera	0lF4
primeiro lugar	00N1
primeiros socorros	0?a1
primer lugar	01e1
primer premi	01f1
primer premio	01e1
primeros auxilios	0211
primo classificato	00P1
primo posto	00P1
primo premio	00P1
primo soccorso	01N1
primăria	03\1
primărie	03\1
primăvara	0lE1
prince2	01c1
principal	02;1
principal investigator	02;1
principiant	0lJ1
principiante	0lK3
printemps	0lN1
printiseacht	07A1
printíseacht	07A1
pripravnica	0Bi3
pripravnik	0Bi3
pris	0bV3
prisen	0lO2
priset	0lQ1
prispevek	0Bn2
prispevok	0C21
prix	00M1
prizas	06W1
prize	00O1
priznanje	0bQ3
pričakovano	0kh1
prl	0211
pro loco	03d1
probation officer	02;1
proc	01n1
proceedings	0YM2
procurador	01Q1
procuradora	01Q1
prodajalec	0Fg1
prodajalka	0Fg1
prodavac	0lR3
prodavacica	07J1
prodavač	0lU2
prodavačica	07J1
prodavnica	06a1
prodejna	0Gb1
prodi	0>G1
producer	02;1
product manager	07Q1
product owner	0DN2
productions	01`1
productor	01Q1
productora	01Q1
produtor	01o1
proefschrift	07b1
prof	0eN1
profesijny zivotopis	0lW1
profesijný životopis	0lW1
profesine kvalifikacija	0?X1
profesine mokykla	0FI1
profesinis bakalauras	0;N1
profesinis issilavinimas	0?X1
profesinis išsilavinimas	0?X1
profesinė kvalifikacija	0?X1
profesinė mokykla	0FI1
profesional	09c1
profesionala videja izglitiba	07O1
profesionalais bakalaurs	0;M1
profesionalais magistrs	0`Z1
profesionalna biografija	0>`1
profesionālais bakalaurs	0;M1
profesionālais maģistrs	0`Z1
profesionālā vidējā izglītība	07O1
profesjonsstudium	0M51
profesni prukaz	0Al1
profesni zivotopis	0lX1
profesní průkaz	0Al1
profesní životopis	0lX1
profesoara	02<1
profesoară	02<1
profesor	0lY:
profesora	01Q1
profesorius	02h1
profesors	02i1
professeur	01l1
professeure	01l1
professional proficiency	0@B1
professional working proficiency	0Ra1
professionale	09f1
professioneel	0lc1
professionele bachelor	01^1
professionnel	0DV1
professionsbachelor	0:W1
professionsbachelor i	0:W1
professionshoejskole	0L91
professionshojskole	0L91
professionshøjskole	0L91
professor	0ld9
professora	08B2
professore	02J1
professoressa	02J1
professori	0611
professzor	02l1
profesör	05g1
proficient	02o2
proficient user	0@B1
profiel	03H1
profil	0Jh1
profilul	0Jh1
profissional	09T1
progett	0lm1
progetti	0fD1
progettista	02J1
progetto	0fD1
program	0ln5
program studi	0>G1
programador	02R3
programadora	02R3
programatoare	02<1
programator	0m33
programci	05g1
programcı	05g1
programer	0hD3
programerka	0Fg1
programi	04g1
programista	02L1
programistka	02L1
programma	0m61
programmatore	02J1
programmatrice	02J1
programmeerija	01M1
programmer	0m72
programmerare	02X1
programmerer	0<B1
programmet	0m92
programmetaja	02i1
programmetajs	02i1
programmeur	0BS2
programmierer	0661
programmoer	0721
programmor	0721
programmør	0721
programmētāja	02i1
programmētājs	02i1
programozo	02l1
programozó	02l1
programuotoja	02h1
programuotojas	02h1
programátor	02j2
programı	04g1
proiect	0fb1
proiecte	0fb1
proiectul	0fb1
proje	0m;1
proje adi	0m;1
proje adı	0m;1
project	0m<3
project manager	07Q1
projecte	0fA1
projected	06H1
projecten	0m?1
projectes	0fA1
projectnaam	0m?1
projecto	0fE1
projectos	0fE1
projects	0A@1
projekat	0m@1
projekt	0mA=
projekt neve	0mN1
projektai	0mO1
projektant	0mP4
projektantka	02L1
projektas	0mO1
projekte	0mT2
projektek	0mN1
projekter	0mV1
projekti	0mW6
projektid	0m]1
projektin nimi	0m^1
projektit	0m^1
projektledare	02X1
projektname	0a:1
projektnamn	0m_1
projektnavn	0mV1
projektoer	02X1
projektor	02X1
projekts	0m`1
projektu	0eh1
projekty	0ma3
projektör	02X1
projeler	0m;1
projesi	0m;1
projet	0fB1
projeteur	01l1
projeto	0fE1
projetos	0fE1
projets	0fB1
prolece	0md1
proleće	0md1
proljece	0me1
proljeće	0me1
promedio	0@T1
promenade	0BU1
promoter	02J1
promotie	0J@1
promotion	0mf1
promotor	03i2
promotora	03i2
promotore	02J1
promotrice	02J1
promovendus	0;71
promoviert	0mf1
proofreader	02;1
propedeuse	01^1
properties	01`1
prosecna ocena	0mg1
prosek	0mg1
prosek ocena	0mg1
prosečna ocena	0mg1
prosiding	0:X1
prosjecna ocjena	0gG1
prosjek	0gG1
prosjek ocjena	0gG1
prosjekt	0mh2
prosjekter	0mj1
prosjektnavn	0mj1
prosječna ocjena	0gG1
prospech	0B<2
prospective	06H1
prospektas	0411
prospekts	0@11
prospěch	0U31
prostovoljec	0Fg1
prostovoljka	0Fg1
protesico	01Q1
prothesiste	01l1
prothésiste	01l1
protésico	01Q1
provincia	03d1
provincie	0`D1
provinsi	0GB1
proyecto	0fC1
proyectos	0fC1
proyek	0eM1
proġett	0lm1
pruefer	0=f2
prueferin	03@1
pruefung	0=C1
prufer	0=f2
pruferin	03@1
prufung	0=C1
prukaz	0Al1
prumer	0U31
pruvodce	0?b1
pruvodkyne	0?b1
prvostopenjski	0HM1
prvostupnica	0k`1
prvostupnik	0k`1
przedsiebiorstwo	03R1
przedsiębiorstwo	03R1
przedstawiciel	02L1
przedszkole	04E1
przeglad	07j1
przegląd	07j1
przewidywane	0jO1
przewidywany	0jO1
przewodniczaca	02L1
przewodniczacy	02L1
przewodniczka	02L1
przewodnicząca	02L1
przewodniczący	02L1
przewodnik	02L1
przychodnia	03R1
práca z domu	0e?1
prácticas	01Q1
právnik	0AA1
právnička	0C42
právník	0?b1
prädikat	01P1
préfecture	01m1
prémio	00N1
préparateur	01l1
préparatrice	01l1
présent	00a1
président	01l1
présidente	01l1
prévisionnel	08d1
prévu	08d1
prévue	08d1
prêmio	00N1
príspevok	0C21
próf	0eN1
prófessor	0>]1
prüfer	0=f2
prüferin	03@1
prüfung	0=C1
prēmija	00C1
průkaz	0Al1
průměr	0U31
průvodce	0?b1
průvodkyně	0?b1
psc	0g02
psc1	03h1
pse1	03h1
pse2	03h1
psichologas	02h1
psicoleg	02U1
psicologa	0mk4
psicologo	0733
psicòleg	02U1
psicòloga	02U1
psicóloga	03i2
psicólogo	03i2
psiholog	0mo4
psihologs	02i1
psikolog	0T02
psm	01c1
pst	0`>1
psuhholoog	01M1
psycholog	0784
psychologist	02;1
psychologue	01l1
psycholoog	0271
psychológ	0911
psychomotricien	01l1
psykolog	05n3
psykologi	0611
pszichologus	02l1
pszichológus	02l1
psühholoog	01M1
psč	0g02
pt	0n32
pta	09?1
pte	0n52
pte ltd	00e1
pty	00e1
pty ltd	00e1
pub	01`1
pubblicato	07X1
pubblicazione	07X1
pubblicazioni	07X1
publicacao	05]1
publicacio	0A41
publicacion	0231
publicaciones	0231
publicació	0A41
publicación	0231
publicacoes	05]1
publicado	0A22
publicat	0A02
publicatie	07b1
publicaties	07b1
publication	0261
publications	07U2
publicação	05]1
publicações	05]1
publicerad	0N71
publiceret	03G1
publie	0261
publikace	0Hm1
publikacia	0C21
publikacija	0n74
publikacio	0I51
publikacja	07j1
publikation	0921
publikationen	0921
publikácia	0C21
publikáció	0I51
publikācija	0I11
publisert	0Yo1
published	01T1
publishers	01`1
publishing	01`1
publié	0261
puchar	0On1
pucko otvoreno uciliste	0n;1
puerta	09i1
puheenjohtaja	0TA2
puheenvuoro	0M`1
puheterapeutti	0611
puiestee	0`C1
puikiai	0]n1
puikus	0]n1
puisto	0971
pultos	0=>1
puppeteer	02;1
purser	02;1
pusat	08A1
pustakawan	02Q1
put	0n<2
putkiasentaja	0611
puuseppa	0611
puuseppae	0611
puuseppä	0611
puutarhuri	0611
pučko otvoreno učilište	0n;1
pza	09i1
página	0n>2
pályázat	0001
până	0iI1
până la	0iI1
până în	0iI1
până în prezent	02F1
pâtissier	01l1
pâtissière	01l1
pädagog	0661
päiväkoti	0W[2
pätevyys	0i92
pääaine	0\T1
päällikkö	0611
på	0i21
på distans	0I61
på nett	0P<1
pågående	0i32
pågår	0fg1
pædagog	0721
pék	02O2
pékség	07k1
pénztáros	02O2
pépinière	01m1
pêcheur	01l1
pós-doutorado	0K41
pós-graduação	0Mh1
pós-graduação em	0Mh1
póster	0231
pósters	0231
pôle	0AJ1
pôster	05]1
pôsteres	05]1
põhiharidus	0Z<1
põhikool	0471
pārdevēja	02i1
pārdevējs	02i1
pārstāvis	02i1
pārvalda brīvi	0?c1
pētniece	02i1
pētnieks	02i1
płynnie	0<71
płynny	0<71
přednáška	0Hm1
předpoklad	0g?1
předpokládané	0g?1
předseda	0?b1
předsedkyně	0?b1
překladatel	07>1
příspěvek	0Hm1
qa	07Q1
qpa	0BL1
qts	0N?1
quaderni	07X1
quaderns	0A41
quadra	04f1
quadro	02J1
quai	05G1
qualifica	0n@2
qualifica di	08e1
qualifica professionale	08e1
qualificacio	0N@1
qualificació	0N@1
qualified	01j1
qualifizierender hauptschulabschluss	01O1
quan	0B_1
quan doc	0:]1
quan ly	0:]1
quan tri vien	0:]1
queseria	03?1
quesería	03?1
quimic	02U1
quimica	02V2
quimico	03i2
quy	0<31
químic	02U1
química	02V2
químico	03i2
quản lý	0:]1
quản trị viên	0:]1
quản đốc	0:]1
quận	0B_1
quỹ	0<31
r	0e81
ra	02;1
raadgivare	02X1
raadgiver	06F2
raadgivning	0MK2
raadslid	0271
raamat	0431
raamatukogu	05R1
raamatupidaja	01M1
raatali	0611
rabbi	02;1
racunovoda	0>n2
racunovodja	0Fg1
racunovodkinja	0Fg1
rad	0Bl2
rad od kuce	0e<2
rad od kuće	0e<2
radca	02L1
radgivare	02X1
radgiver	06F2
radgivning	0MK2
radgjafi	0>]1
radio operator	02;1
radiographer	02;1
radionica	0AM2
radna	02L1
radna biografija	0>`1
radnica	0>n2
radnik	0>n2
radny	02L1
radstefna	0@L1
raduneyti	06i1
raeaetaeli	0611
rafvirki	0>]1
ragel	0aH1
ragioniera	02J1
ragioniere	02J1
rahastonhoitaja	0TA2
rahuldav	0ZA1
railways	01`1
raitti	0971
rajonas	0411
rakenduskorgharidus	0;O1
rakenduskorgkool	0471
rakenduskõrgharidus	0;O1
rakenduskõrgkool	0471
rakennus	06g1
rakpart	0461
raksts	0I11
raktaros	0=>1
raktáros	0=>1
rama	0Mc1
rambla	0:71
ranger	02;1
rannog	06S1
rannsakandi	0>]1
rannóg	06S1
ranta	0971
raportti	0M`1
rapport	06I3
rappresentante	02J1
rathaus	03]1
ratp	01m1
raumausstatter	0661
ravintola	06g1
ravitsemusterapeutti	0611
razgovorno	0nB1
raziskovalec	0Fg1
raziskovalka	0Fg1
razoavel	0DE1
razoável	0DE1
razveden	0el2
razvedena	0el2
razvijalec	0Fg1
razvijalka	0Fg1
razvojni	0>m1
računovodja	0Fg1
računovodkinja	0Fg1
računovođa	0>n2
raġel	0aH1
rd	0nC2
re	0MQ1
realexamen	0R71
realizador	01Q1
realizadora	01Q1
realschulabschluss	01O1
realschule	0=b1
realty	01`1
reatha	06B1
rebbiegha	0nE1
rebbiegħa	0nE1
rebbieh	0?M1
rebbieħ	0?M1
recensioni	07X1
recenzio	0I51
recenzió	0I51
recenzja	07j1
recepcioner	0[C1
recepcionista	02R3
recepcios	02l1
recepciós	02l1
recepcjonista	02L1
recepcjonistka	02L1
recepcna	0AA1
recepcni	0?b1
recepcny	0AA1
receptioner	02<1
receptionera	02<1
receptionist	0nF5
receptioniste	0271
receptionniste	01l1
receptor	05j1
recepčná	0AA1
recepční	0?b1
recepčný	0AA1
recepționer	02<1
recepționeră	02<1
recompense	00M1
reconeixement	01f1
reconhecimento	00N1
reconocimiento	01e1
recruiter	07Q1
rectorat	01m1
red seal	0311
redacteur	0BS2
redactoare	02<1
redactor	0nK4
redactora	02V2
redactrice	01l1
redakteur	0661
redaktion	03]1
redaktoer	05n3
redaktor	0nO6
redaktore	02f2
redaktorius	02h1
redaktorka	02L1
redaktors	02i1
redaktorė	02h1
redaktör	02X1
redaktør	06F2
redator	01o1
redatora	01o1
redattore	02J1
redattrice	02J1
redazione	03d1
redelijk	0DG1
rederi	0>=3
rederiet	0:91
reditel	07>1
referat	0nU3
referats	0I11
referee	02;1
referendar	0661
referendariat	00<1
referens	02l1
referent	0nX9
referenta	02<1
referente	01l1
referentka	02L1
referentă	02<1
referāts	0I11
refinery	01`1
region	0na5
regione	03d1
regisseur	0nf2
regisseuse	01l1
registered	01j1
registrar	02;1
registratie	0>L1
registration	01j1
registrator	02X1
registro	0?a1
rehber	05g1
rehtori	0611
reinigungskraft	03@1
reiprennandi	0QF1
reisebuero	03]1
reiseburo	03]1
reisebüro	03]1
rektor	05n3
rektorova nagrada	0061
rekvalifikace	0b:1
relatore	02J1
relatrice	02J1
relawan	02Q1
relazione	07X1
relazioni	07X1
remota	0nh2
remote	0nj4
remotely	0Q]1
remoto	0nn3
remplacant	01l1
remplacante	01l1
remplaçant	01l1
remplaçante	01l1
rencana	0G^1
rendelo	07k1
rendelő	07k1
rendor	0=>1
rendőr	0=>1
rengoeringsassistent	0721
rengoringsassistent	0721
rengøringsassistent	0721
renholder	0<B1
repartidor	01Q1
repartidora	01Q1
reparto	0Gg1
reporter	0o12
representante	01o1
representative	02;1
reprezentant	02<1
repórter	01o1
requisiteur	0661
research assistant	02;1
researcher	02;1
resena	0231
resenas	0231
resenha	05]1
resenhas	05]1
resepsionis	02Q1
resepsiyonist	05g1
resepsjonist	0<B1
reseña	0231
reseñas	0231
residence	05G1
resident	02;1
residente	01o1
resort	01`1
responsabil	02<1
responsabila	02<1
responsabile	02J1
responsabilă	02<1
responsable	0o33
responsavel	01o1
responsável	01o1
ressort	0711
restaurace	0Gb1
restauracia	03b1
restauracja	03R1
restaurang	01=1
restaurant	0o68
restaurante	0;[2
restaurants	01m1
restaurator	0661
restauratore	02J1
restauratrice	02J1
restavracija	0?=1
resto	01m1
restonomi	0561
restoran	0o>5
restoranas	03c1
restorani	0441
restorans	06X1
restoranı	0441
restorer	02;1
restorāns	06X1
result	00U1
resume	0e61
resumo	05]1
reszleg	0D^1
retail	0oC2
retning	0oE2
rettindi	0^e2
review	01T1
reviewer	02;1
reviews	01T1
revija	0[Y1
revisor	0oG5
revisora	0733
revisore	02J1
revista	0oL4
revistă	07W1
revizor	0[C1
revue	0261
revues	0261
rezension	0921
rezensionen	0921
rezeptionist	0661
rezident	02<1
reznik	0?b1
reštaurácia	03b1
rhce	01c1
rhcsa	01c1
riaditel	0911
riaditeľ	0911
riarthoir	0421
riarthóir	0421
ricercatore	02J1
ricercatrice	02J1
ricerkatur	05X1
richter	03@1
richting	03H1
riconoscimento	00P1
ridic	07>1
ridicsky prukaz	0Al1
rigger	02;1
rigorosum	0=?1
rijbewijs	0>L1
rilasciata	0D11
rilasciato	0D11
rimelig	0ck1
ring	0BU1
ringevikar	0oP2
rinne	0971
ristorant	08V1
ristorante	03d1
ritari	0>]1
ritgerd	0@L1
ritgerð	0@L1
ritstjori	0>]1
ritstjóri	0>]1
rivista	07X1
riwayat hidup	0F71
riċerkatur	05X1
rls	01N1
rndr	0D_2
road	06V1
roadie	02;1
robotnica	02L1
robotnik	0`j2
robotník	0AA1
roc	0oR1
rocenka	0Hm1
rodeny hovorca	0ah1
rodený hovorca	0ah1
rodily	0b01
rodily mluvci	0b01
rodilý	0b01
rodilý mluvčí	0b01
rodny jazyk	0oS2
rodný jazyk	0oS2
rodovia	04f1
rodzimy	0K?1
roerlegger	0<B1
roermokare	02X1
roinn	0oU2
rok	0oW3
rokov	0oZ1
roku	0o[2
roky	0o]2
rolniczka	02L1
rolnik	02L1
ronda	0A72
roofer	02;1
rorlegger	0<B1
rormokare	02X1
route	05G1
rozdzial	07j1
rozdział	07j1
rozhodci	0?b1
rozhodčí	0?b1
rozvedena	0o_2
rozvedeny	0o_2
rozvedená	0o_2
rozvedený	0o_2
rozwiedziona	0Z61
rozwiedziony	0Z61
ročenka	0Hm1
rsa	0oa2
rspp	01N1
rt	0oc2
rua	04f1
rudens	0oe1
rudiments	0<^1
ruduo	0of1
rue	05G1
ruhsat	0=W1
ruim voldoende	0R^1
rukovodilac	07J1
rukovoditelj	0[C1
rumah sakit	08A1
runai	0421
rundfunk	03]1
runner	02;1
runner up	00O1
runner-up	00O1
rupnica	06X1
rutineret	0og1
rw	0GB1
ry	00e1
rybak	02L1
rybar	0?b1
rybář	0?b1
ryhma	0oh2
ryhmae	0oh2
ryhmä	0oh2
rzeczoznawca	02L1
rzeznik	02L1
rzeźnik	02L1
ráðgjafi	0>]1
ráðstefna	0@L1
ráðuneyti	06i1
räätäli	0611
rådgivare	02X1
rådgiver	06F2
rådgivning	0MK2
réceptionniste	01l1
récompense	00M1
rédacteur	01l1
rédactrice	01l1
référent	01l1
référente	01l1
région	01m1
régisseur	01l1
régisseuse	01l1
résidence	05G1
résumé	0e61
részleg	0D^1
réttindi	0^e2
rörmokare	02X1
rørlegger	0<B1
rúnaí	0421
rūpnīca	06X1
s a	00e1
s a de c v	00e1
s a r l	00e1
s a s	00e1
s a u	00e1
s c	00e1
s coop	0oj2
s d	0Tf1
s e	0F31
s h	0F31
s kom	0F31
s l	00e1
s l u	00e1
s n c	00e1
s p	0?=1
s p a	00e1
s pd	0F31
s pohvalom	0gG1
s r l	00e1
s r o	00e1
s t	0F31
s vyznamenanim	0B<2
s vyznamenaním	0U41
s vyznamenáním	0U31
s. coop	03?1
s.a	00e1
s.a. de c.v	00e1
s.a.r.l	00e1
s.a.s	00e1
s.a.u	00e1
s.c	00e1
s.coop	00e1
s.d	0Tf1
s.e	0F31
s.h	0F31
s.kom	0F31
s.l	00e1
s.l.u	00e1
s.n.c	00e1
s.p	0?=1
s.p.a	00e1
s.pd	0F31
s.r.l	00e1
s.r.o	00e1
s.t	0F31
s/a	00e1
s/d	0Tf1
s1	0:M1
s2	0ol2
s3	0JQ1
sa	0on2
saakka	08X2
saangare	02X1
saangerska	02X1
saat ini	0T?1
saatio	06g1
sac	00e1
sach	0;?1
sachbearbeiter	0661
sachkunde	0_Y2
sachkundenachweis	02G1
sachverstaendige	0661
sachverstandige	0661
sachverständige	0661
sada	0FA2
sadasnjost	0FA2
sadašnjost	0FA2
saeaetioe	06g1
saehkoeasentaja	0611
saelger	0721
saeljare	02X1
saemileg	0f@1
saenger	0661
safe	01c1
safeguarding	01j1
safn	06i1
sage femme	01l1
sage-femme	01l1
saggi	07X1
saggio	07X1
sagsbehandler	0721
sahibi	05g1
sahkoasentaja	0611
sailor	02;1
saineolai	1002
saineolaí	1002
sairaala	06g1
sairaanhoitaja	0611
sairaanhoitaja (amk	0561
sairaanhoitaja (yamk	0HQ1
sairaanhoitaja amk	0561
saison d'ete	0N11
saison d'hiver	0Tj1
saison d'été	0N11
saison estivale	0N11
saison hivernale	0Tj1
saisonkraft	09?1
saisonnier	01l1
saisonniere	01l1
saisonnière	01l1
sajf	1021
sajtohaz	07k1
sajtóház	07k1
saksbehandler	0<B1
sal lum	0>01
sal-lum	0>01
saldatore	02J1
saldatrice	02J1
sales	0m72
salesman	02;1
salesperson	02;1
saleswoman	02;1
saljare	02X1
salon	1033
salut	1062
salve	0=Z1
sambo	0MG1
samboer	0MH1
samenwonend	05E1
samhradh	1081
samlevende	1091
sammelband	0921
samordnare	02X1
samostojni podjetnik	0?=1
samozatrudnienie	03R1
sampai	0Tf1
sampai dengan	0Tf1
sampai saat ini	0T?1
sampai sekarang	0T?1
sampiyon	0<H1
samska	0_^1
samski	0_^1
samtaleniva	0?d1
samtalenivaa	0?d1
samtaleniveau	0ck1
samtalenivå	0?d1
samtalsniva	0Uk1
samtalsnivaa	0Uk1
samtalsnivå	0Uk1
san ve tic	00e1
san. ve tic	00e1
sanayi	0441
sang lap	0:]1
sangare	02X1
sangat baik	0^02
sanger	0Qe3
sangerska	02X1
sanitaeter	0661
sanitar	07>1
sanitater	0661
sanitář	07>1
sanitäter	0661
santa casa	0341
santral gorevlisi	05g1
santral görevlisi	05g1
saopstenje	0g91
saopštenje	0g91
sap certified	01c1
sapeur pompier	01l1
sapeur-pompier	01l1
sapper	02;1
saradnica	07J1
saradnik	07J1
sarjana	0F31
sarkici	05g1
sarl	00e1
sarta	02J1
sarto	02J1
sarunvaloda	10:1
sarunvalodas limeni	10:1
sarunvalodas līmenī	10:1
sas	00e1
sastre	01Q1
sasu	00e1
sat	0=?1
satis elemani	05g1
satis temsilcisi	05g1
satisfacator	0DJ1
satisfăcător	0DJ1
satpam	02Q1
satış elemanı	05g1
satış temsilcisi	05g1
savanore	02h1
savanoris	02h1
savanorė	02h1
savetnica	07J1
savetnik	07J1
savininkas	02h1
savivaldybe	03c1
savivaldybė	03c1
savjetnica	0>m1
savjetnik	0>m1
saya	04a1
sayfa	10;1
sayman	05g1
sbornik	0Hm1
sborník	0Hm1
sc	0521
scade nel	0Oo1
scaffolder	02;1
scala	0@O1
scarso	0D01
scc	01c1
sccl	00e1
schaefer	03@1
schafer	03@1
schauspieler	0661
scheidsrechter	0271
schein	0=C1
schichtfuehrer	0661
schichtfuhrer	0661
schichtführer	0661
schiedsrichter	0661
schilder	0271
schlosser	0=f2
schlosserin	03@1
schneiderin	09?1
schoeffe	03@1
schoeffin	03@1
schoffe	03@1
schoffin	03@1
scholar	02;1
scholarship	00O1
scholengemeenschap	08a1
school	10<2
school leaving certificate	0321
school level	0<S1
school of	01_1
schoonheidsspecialist	0IN1
schreiner	0661
schreinerei	03]1
schriftfuehrer	09A2
schriftfuehrerin	09?1
schriftfuhrer	09A2
schriftfuhrerin	09?1
schriftführer	09A2
schriftführerin	09?1
schuetzenverein	03]1
schulabschluss	01O1
schule	0U12
schulkenntnisse	0651
schulung	0Pl2
schutzenverein	03]1
schweisser	0661
schweisserpass	02G1
schweißer	0661
schweißerpass	02G1
schwerpunkt	0Nk1
schwester	03@1
schwimmbad	03]1
schäfer	03@1
schöffe	03@1
schöffin	03@1
schützenverein	03]1
scientist	02;1
scienziato	02J1
scierie	01m1
scoala	0811
scoala de arte si meserii	0:`1
scoala gimnaziala	0811
scoala postliceala	10>2
scoala profesionala	0:`1
scoil	01W1
scolaire	0<^1
scolaireacht	0?H1
scolastica	0D01
scolastico	0<I2
scolastico buono	0Hj1
scoláireacht	0?H1
scop	00e1
scopus	01n1
score	00U1
scottish highers	0321
scrum master	10@3
scuola	01d1
scuola di specializzazione	0^81
scuola media	01d1
scuola primaria	01d1
scuola superiore	01d1
sdn bhd	00e1
sdruzeni	0Gb1
sdružení	0Gb1
se	00e1
se traja	0FC1
seafarer	02;1
seaman	02;1
seamstress	02;1
secao	0HY1
seccao	0HY1
seccio	0I?1
seccion	0HZ1
secció	0I?1
sección	0HZ1
second class	00U1
second mate	02;1
second place	00O1
secondary education	0321
secondary school	01_1
secondary school certificate	0321
secouriste	01l1
secours	01m1
secretaire	01l1
secretar	0>82
secretara	02<1
secretaresse	0271
secretari	02U1
secretaria	10C4
secretario	03i2
secretaris	0=c2
secretary	02;1
secretară	02<1
secretària	02U1
secretária	01o1
secretário	01o1
secrétaire	01l1
secteur	0AJ1
sectia	0G41
sectie	10G2
section	0?W1
sector	0521
sectorul	0521
secundaria	0Ma2
secundaria tecnica	0;61
secundaria técnica	0;61
secundario	00K1
secundària	0=11
secundário	00K1
secção	0HY1
secția	0G41
secție	0G41
sedaj	0FC1
sedan	0Nc1
sedang	0Dh1
sedanjost	0FC1
sedzia	02L1
sef	10I4
sefa	02<1
sefi	05g1
seged	02O2
segedmunkas	0=>1
segretaria	02J1
segretario	02J1
segretarja	05X1
segretarju	05X1
segundo grau	00K1
segundo lugar	01e1
segundo premio	01e1
seguradora	0341
seguros	0;[2
segéd	02O2
segédmunkás	0=>1
sehr gut	0Pn2
sehr gute kenntnisse	0Pn2
seit	01J1
seit dem	01J1
seite	10M1
sejak	10N2
sekarang	0T?1
sekce	0IH1
sekcia	0IM1
sekcja	0KC1
sekolah	0O61
sekolah dasar	0O61
sekolah menengah	0O61
sekolah tinggi	0O61
sekretaer	0Qe3
sekretar	10P3
sekretare	02i1
sekretarica	07J1
sekretaris	02Q1
sekretarka	0Rl3
sekretars	02i1
sekretarz	02L1
sekreter	05g1
sekreterare	02X1
sekreteri	05g1
sekretore	02h1
sekretorė	02h1
sekretárka	0AA1
sekretářka	0?b1
sekretär	10S2
sekretær	06F2
sekretāre	02i1
sekretārs	02i1
seksi	0;=1
seksjon	10U1
sektion	10V2
sektor	10X3
sekundarabschluss	01O1
sekundarabschluss i	01O1
selam	0T^1
selamat datang	0So1
selbstaendig	09?1
selbstandig	09?1
selbststaendig	0QM2
selbststandig	0QM2
selbstständig	0QM2
selbständig	09?1
self employed	01`1
self-employed	01`1
selger	0<B1
seller	0V?1
selskab	0;<1
selskap	0:91
selts	05R1
selvstaendig	10[1
selvstendig naeringsdrivende	10\1
selvstendig næringsdrivende	10\1
selvstændig	10[1
semaine	10]1
semaines	10]1
semana	10^2
semanas	10^2
seminaari	10`2
seminaire	0Pk1
seminar	10b:
seminari	10l1
seminario	10m3
seminarium	1103
seminary	01_1
seminer	0L;1
semineri	0L;1
seminár	1131
seminário	0@o1
seminář	1141
sempozyumu	0>O1
sena	1151
senac	0AU1
senai	0AU1
sene	1161
senior	0Te1
seniorenheim	03]1
senter	0:91
seo	07Q1
seppa	0611
seppae	0611
seppä	0611
serbest	0441
serfraedingur	1172
sergeant	02;1
serhaefing	02I1
serralheiro	01o1
serrurier	01l1
sertificets	06Y1
sertificēts	06Y1
sertifika	0=W1
sertifikaat	0YV1
sertifikaatti	1192
sertifikali	0=W1
sertifikalı	0=W1
sertifikasi	11;2
sertifikası	0=W1
sertifikat	11=4
sertifikatas	08`1
sertifikats	06Y1
sertifikuotas	08`1
sertifikāts	06Y1
sertifioitu	0451
sertifisering	03o1
sertifisert	03o1
serveerster	0271
servei	0I?1
serveis	03k1
servente	01o1
server	02;1
serveur	01l1
serveuse	01l1
service	0AJ1
servicekraft	0=Q2
services	01`1
servicio	0HZ1
servicios	03?1
serviciul	0G41
servicos	0341
servirka	0?b1
servitoer	0VP2
servitor	0VP2
servitris	02X1
servitör	02X1
servitør	0<B1
servizi	03d1
serviços	0341
servsafe	01c1
servus	0S61
servírka	0?b1
sesongarbeider	0<B1
sestra	0C42
setaliste	0:21
setany	0461
setmana	11A1
setmanes	11A1
setor	0HY1
setter	02;1
settimana	11B1
settimane	11B1
settore	11C2
setzer	0661
seura	06g1
sexton	02;1
sezione	0Gg1
sezonier	02<1
sezoniera	02<1
sezonieră	02<1
seção	0HY1
sgpa	0BL1
shepherd	02;1
shipping	01`1
shipyard	01`1
shop	01`1
short course	0DZ1
shortlisted	00O1
shrm	01c1
si	11E1
sia	00e1
siandien	0F61
sicher	0Pn2
sicherheitsunterweisung	02G1
sida	11F1
sidan	11G1
side	11H2
side project	0A@1
siden	0QB2
siderurgica	0341
siderúrgica	0341
sidlisko	0e@1
sidliste	0@N1
sieger	0j^2
siegerin	00:1
siele	0=?1
sieu thi	0<31
sieviesu	11J1
sieviete	11J1
sieviešu	11J1
signaller	02;1
signalman	02;1
sigorta	0441
sigurvegari	00;1
sihteeri	0611
siiani	0Ta1
siivooja	0611
sijainen	11K2
silpnai	0iB1
silver	00O1
silver medal	00O1
sim	0=a1
sim a	0=a1
sim c	0=a1
simdi	0?o1
simposio	05]1
simpozion	07W1
simpósio	05]1
since	11M1
sindaco	02J1
sindicato	0;[2
sinds	11N1
singel	0Ga1
single	0Bg1
sino a	0Oo1
sino al	0Oo1
sirket	0441
sirketi	0441
sistemas	0;[2
sistemes	03k1
sistemi	03d1
sitesi	0@01
siuo metu	0F61
sivilingenioer	0M51
sivilingenior	0M51
sivilingeniør	0M51
siviloekonom	0M51
sivilokonom	0M51
siviløkonom	0M51
sivu	11O1
sivuaine	0\T1
six sigma	01c1
sixth form	01_1
siêu thị	0<31
sjaafoer	0<B1
sjafor	0<B1
sjalfbodalidi	0>]1
sjef	0<B1
sjoeman	02X1
sjoemann	0<B1
sjomadur	0>]1
sjoman	02X1
sjomann	0<B1
sjukgymnast	02X1
sjukhus	01=1
sjukhuset	01=1
sjukrahus	06i1
sjukskoeterskeexamen	03>1
sjukskoeterskeprogrammet	03>1
sjukskoterskeexamen	03>1
sjukskoterskeprogrammet	03>1
sjuksköterskeexamen	03>1
sjuksköterskeprogrammet	03>1
sjálfboðaliði	0>]1
sjåfør	0<B1
sjómaður	0>]1
sjöman	02X1
sjømann	0<B1
sjúkrahús	06i1
sk	0@01
skaadespelare	02X1
skadespelare	02X1
skarbniczka	02L1
skarbnik	02L1
skild	0MG1
skilled	0Te1
skilt	11P2
skipper	11R4
skipstjori	0>]1
skipstjóri	0>]1
skiries	0en1
skirteini	0^e2
skladiscnik	0Fg1
skladistar	0>m1
skladištar	0>m1
skladiščnik	0Fg1
skladnice	0?b1
skladnik	0C42
skladník	0C42
sklep	03R1
skoeterska	02X1
skola	11V7
skola primarja	04T1
skola sekondarja	04T1
skolan	0S>1
skole	11]2
skolekundskaber	0=J1
skolekunnskaper	0=K1
skolen	11]2
skoleni	1141
skolenie	1131
skoli	04M1
skolinn	04M1
skolkunskaper	0<m1
skolotaja	02i1
skolotajs	02i1
skolotāja	02i1
skolotājs	02i1
skoterska	02X1
skr poczt	0551
skr. poczt	0551
skraddare	02X1
skraeddare	02X1
skraedder	0721
skrbnik	0Fg1
skredder	0<B1
skribent	02X1
skripsi	0:X1
skripta	0Ym2
skriptá	0C21
skräddare	02X1
skrædder	0721
skuespiller	06F2
skup	0g:1
skupina	11_3
skuska	0Am1
skyrius	11b2
skyrsla	0@L1
skådespelare	02X1
skírteini	0^e2
skóli	04M1
skólinn	04M1
sköterska	02X1
skúška	0Am1
skýrsla	0@L1
sl	00e1
sladek	0?b1
sladovna	0Gb1
sladovnik	0?b1
sladovník	0?b1
slager	0271
slagter	0721
slaktare	02X1
slakter	0<B1
slaugytoja	02h1
slimnica	06X1
slimnīca	06X1
slobodna	11d1
slobodny	11d1
slobodná	11d1
slobodný	11d1
slta	0VK1
slu	00e1
slusarz	02L1
slutbetyg	11e2
sluzba	10X3
služba	10X3
sládek	0?b1
sma	11g4
smart working	00k1
smed	05n3
smer	11k2
smid	0;71
smidur	0>]1
smiður	0>]1
smjer	11m1
smk	11g4
smp	11n2
sncf	01m1
snekker	0<B1
snickare	02X1
snin	1151
snit	0LP1
snitt	0RB1
snittbetyg	0=h1
so	1202
so cap	0dL1
so yeu ly lich	0U01
soavtor	0[Y1
sobresaliente	0@T1
sobrid	0_K1
soc	0L^1
soc coop	00e1
soc. coop	00e1
soci	02U1
socia	0mk4
social worker	02;1
sociale hygiene	0>L1
sociale hygiëne	0>L1
sociedad	03?1
sociedade	0341
societa	03d1
societat	03k1
societate	03\1
societe	01m1
society	01`1
società	03d1
socio	0733
socionomexamen	03>1
société	01m1
sodelavec	0Fg1
sodelavka	0Fg1
sodien	0_K1
soehne	09C1
soemand	0721
soemmerska	02X1
sofer	02<1
soferis	02i1
sofor	1223
soforu	05g1
software	01`1
sofőr	02O2
sohn	09C1
sohne	09C1
sok	0@01
sokagi	0@01
sokak	0@01
sokağı	0@01
sola	0LM1
soldador	03i2
soldadora	03i2
soldat	0[Q4
soldier	02;1
solicitor	02;1
solid	0CQ1
solide	06O1
solide kenntnisse	06O1
soloist	02;1
solteira	1251
solteiro	1251
solter	0A>1
soltera	1262
soltero	1281
soltys	02L1
soluciones	03?1
solucions	03k1
solucoes	0341
solumadur	0>]1
solutions	01`1
soluzioni	03d1
soluções	0341
somand	0721
some experience	0O>1
some knowledge	0<S1
sommar	1291
sommaren	1291
sommarjobb	0N\1
sommarvikarie	0N\1
sommelier	12:4
sommeliere	08E2
sommelière	08E2
sommer	12>3
sommeren	12A2
sommerhjelp	0F91
sommerjobb	0F91
sommersaison	12C1
sommersemester	12C1
sommerska	02X1
son	01`1
sonbahar	0S\1
song ngu	0;V1
song ngữ	0;V1
sono	0VN1
sonographer	02;1
sons	01`1
sopir	02Q1
sor	0461
sorumlu	05g1
sorumlusu	05g1
sorvaaja	0611
sos	12D2
sose	12C1
soseaua	0521
sosionomi	0561
sotilas	0611
sou	12F2
sou a	0BM1
sou o	0BM1
soucasne	0:I1
soucasnost	0:I1
soucasnosti	0:I1
soudce	0?b1
soudeur	01l1
soudeuse	01l1
sound engineer	02;1
sous chef	02;1
soustruznik	0?b1
soustružník	0?b1
soutez	0051
souteze	0051
soutěž	0051
soutěže	0051
současnost	0:I1
současnosti	0:I1
současně	0:I1
soy	0bE1
sołtys	02L1
soš	0Eg1
sp j	00e1
sp k	00e1
sp z o o	00e1
sp. j	00e1
sp. k	00e1
sp. z o.o	00e1
spa	00e1
sparkasse	03]1
sparte	0711
spawacz	02L1
speciale	12H1
specialisatie	03H1
specialisation	12I2
specialist	12K6
specialista	12Q5
specialistas	02h1
specialiste	02f2
specialistka	0C42
specialists	02i1
specialistsjukskoeterska	0Bh1
specialistsjukskoterska	0Bh1
specialistsjuksköterska	0Bh1
specialistă	02<1
specialistė	02h1
specialitate	0m61
specialite	0OZ1
specialitāte	0m61
specializace	0g;1
specializacia	12V1
specializacija	0\Z1
specializacio	12W1
specializare	0Jh1
specializarea	0Jh1
specialization	0C]1
specializing in	0C]1
specializzazione	12X2
specializáció	12W1
specialybe	0\Z1
specialybė	0\Z1
specijalist	0[C1
specijalista	07J1
speciāliste	02i1
speciālists	02i1
specjalista	02L1
specjalistka	02L1
specjalizacja	0ZU1
specjalnosc	0ZU1
specjalność	0ZU1
spedition	03]1
spesialis	02Q1
spesialisering	0Pb1
spesialist	0<B1
spesialsykepleier	0M51
spesialutdanning	0M51
spetsialist	01M1
spezialist	12Z2
spiewaczka	02L1
spital	03\1
spitali	06i1
spitalul	03\1
spizjar	05X1
spiżjar	05X1
splaiul	0521
spletno	0e;1
splosna matura	0j`1
splošna matura	0j`1
spodziewany	0jO1
spol s r o	00e1
spol. s r.o	00e1
spoldzielnia	03R1
spolecnost	0Gb1
spolek	0Gb1
společnost	0Gb1
spolka	03R1
spolocnost	03b1
spoločnosť	03b1
spoluautor	07>1
sportverein	03]1
sposata	0AI1
sposato	0AI1
sposobilost	0Am1
sprachdiplom	0GU1
sprachzertifikat	0GU1
spray painter	02;1
sprecher	09=2
sprecherin	03@1
spricevalo	0Ak1
spring	12\1
spring semester	12\1
spring term	12\1
springer	12]2
springerin	09?1
spričevalo	0Ak1
sprzedawca	02L1
sprzedawczyni	02L1
sptar	08V1
spuiter	0271
spécialisation	0OZ1
spécialité	0OZ1
spítali	06i1
spółdzielnia	03R1
spółka	03R1
spôsobilosť	0Am1
sqaq	0FL1
squad	0?W1
squad lead	02;1
square	0:32
sraid	0801
sre	0DN2
sredni	12_2
srednia	12a2
srednia ocen	0gE1
srednie	0KB1
srednio	0K11
srednio zaawansowany	0K11
srednio zaawansowany wyzszy	0Il1
sredniozaawansowana	0K11
sredniozaawansowany	12_2
sredniozaawansowany wyzszy	0Il1
srednja izobrazba	0j`1
srednja raven	0j]1
srednja razina	0nB1
srednja skola	12c3
srednja sola	0LM1
srednja strokovna izobrazba	0j`1
srednja strucna sprema	12f2
srednja stručna sprema	12f2
srednja škola	12c3
srednja šola	0LM1
srednje	12h6
srednje dobro	0j]1
srednjesolska izobrazba	0j`1
srednješolska izobrazba	0j`1
srednji	12n1
srednji nivo	12n1
srl	00e1
sráid	0801
ss	0Eg1
ssc	00F1
sss	12f2
sst	03h1
st	0nC2
staatlich geprueft	12o1
staatlich gepruft	12o1
staatlich geprüft	12o1
staatsexamen	00<1
stabilimenti	03d1
stabilimento	03d1
stadare	02X1
stadig	0VI1
stadt	09C1
stadtrat	03@1
stadtwerke	03]1
staedare	02X1
staf	02Q1
staff	0m72
stage de formation	0Pk1
stage hand	02;1
stage manager	02;1
stagehand	02;1
stagiair	1302
stagiair(e	0;71
stagiaire	1322
stagiar	0>82
stagiara	02<1
stagiară	02<1
stagionale	02J1
stagione estate	0Ml1
stagione estiva	0Ml1
stagione invernale	1341
stagista	02J1
stajyer	05g1
stajyeri	05g1
stale	0JE2
stan	0?R1
standardiste	01l1
staplerschein	02G1
starfsferilskra	0OX1
starfsferilskrá	0OX1
starfsmadur	0>]1
starfsmaður	0>]1
starosta	0?b1
starostka	0?b1
starostwo	03R1
start up	08T2
start-up	08T2
startup	08T2
station	0711
statistician	02;1
statni jazykova zkouska	0Y:1
stavby	0Gb1
stavbyvedouci	0?b1
stavbyvedoucí	0?b1
stazist	0>m1
stazista	1353
stazistka	0C42
stazuotojas	02h1
stazysta	02L1
stazystka	02L1
stażysta	02L1
stażystka	02L1
stažist	0>m1
stažista	07J1
stažuotojas	02h1
ste	1381
steeg	0Ga1
steig	0BU1
steuermann	03@1
steward	0UP2
stewardesa	1392
stewardess	13;3
stewardesse	0721
stewardesă	02<1
stichting	0331
stieg	0BU1
stien	0;S1
stiftelse	0@C2
stifter	0721
stiftung	03]1
stigen	05F1
stigur	0Rb1
stipend	0[d1
stipendet	0[d1
stipendi	06h1
stipendiat	0<B1
stipendiet	0lQ1
stipendija	13>5
stipendium	13C6
stiurthoir	0421
stivuitorist	02<1
stiúrthóir	0421
stjori	0>]1
stjóri	0>]1
stm	0VK1
stock controller	02;1
stockman	02;1
stofa	06i1
stofnandi	0>]1
stofnun	06i1
stoker	02;1
stolar	13I3
stolarz	02L1
stolár	0AA1
stonemason	02;1
store	01`1
storekeeper	02;1
stores	01`1
stowarzyszenie	03R1
str	13L2
straaket	05F1
straat	0Ga1
strada	13N2
straede	0Qa1
straeti	0Rb1
straipsnis	0[51
straket	05F1
strana	13P1
strasse	0BU1
strata 1	0F31
strata 2	0iM1
strateg	02X1
strategist	02;1
strazak	02L1
strazny	0?b1
straße	0BU1
strażak	02L1
stredisko	13Q2
stredna odborna skola	0_n1
stredna skola	0_n1
stredne	13S2
stredne pokrocila	13S2
stredne pokrocily	13U4
stredne pokročilá	0\91
stredne pokročilý	13Y2
stredni odborne	0b:1
stredni prumyslova skola	0Eg1
stredni skola	0Eg1
stredná odborná škola	0_n1
stredná škola	0_n1
stredoskolske	13[2
stredoskolske s maturitou	0b:1
stredoskolske vzdelani	0b:1
stredoskolske vzdelanie	0b;1
stredoškolské	0b;1
stredoškolské vzdelanie	0b;1
street	06V1
stribrny	0051
strojirny	0Gb1
strojvedouci	0?b1
strojvedoucí	0?b1
strojírny	0Gb1
strokovni izpit	0Ak1
strokovnjak	13]2
strokovno	13_1
strona	13`1
strong	0Te1
strucni ispit	0K52
strucni studij	0k`1
strucnjak	13a4
strukovne studije	0=B1
strukturovany zivotopis	13e2
strukturovaný životopis	0lX1
strukturvieniba	0F>1
struktūrvienība	0F>1
strungar	02<1
stručni ispit	0K52
stručni studij	0k`1
stručnjak	13a4
strážný	0?b1
stråket	05F1
stræde	0Qa1
stræti	0Rb1
stuckateur	0661
student	13g3
student assistant	02;1
studentereksamen	00E1
studentermedhjaelper	0LQ2
studentermedhjælper	0LQ2
studentexamen	0R71
studentische hilfskraft	09?1
studentsprof	0SB1
studia	0C21
studia doktoranckie	0K91
studia i stopnia	0XT1
studia ii stopnia	0Y>1
studia inzynierskie	0XT1
studia inżynierskie	0XT1
studia licencjackie	0XT1
studia magisterskie	0Y>1
studia podyplomowe	0Y>1
studie	0Hm1
studiekompetanse	07i1
studiengang	0Nk1
studienrichtung	0Nk1
studieprogram	0Pb1
studieretning	0Nl2
studierichting	03H1
studiespesialisering	0Pb1
studii aprofundate	0HG1
studii de masterat	0HG1
studii doctorale	0J=1
studii liceale	0:`1
studii medii	0:`1
studii postliceale	0CL1
studii postuniversitare	0HG1
studii superioare	0HF1
studii universitare de licenta	0HF1
studii universitare de licență	0HF1
studij	11m1
studija	13j2
studijni obor	0g;1
studijni prumer	0U31
studijny odbor	12V1
studijny program	12V1
studijní obor	0g;1
studijní průměr	0U31
studijska smer	13l1
studijski program	11k2
studiju programa	0\Z1
studiju programma	0m61
studijų programa	0\Z1
studio	13mB
studio legale	03d1
studios	01`1
studiu	07W1
studium	14?2
studium policealne	0jf1
studyosu	0441
stuudio	05R1
stx	00E1
stylist	02;1
styliste	01l1
stypendium	0On1
styreleder	0oP2
styrelseledamot	0N\1
styrelsen	0;<1
styremedlem	0oP2
styrkur	00;1
styrmann	0F91
stále	0JE2
státní jazyková zkouška	0Y:1
stážista	0C42
stážistka	0C42
städare	02X1
stígur	0Rb1
stúdentspróf	0SB1
stúdió	07k1
stüdyosu	0441
středisko	0IH1
střední odborné	0b:1
střední průmyslová škola	0Eg1
střední škola	0Eg1
středně	0\:1
středně pokročilá	0\:1
středně pokročilý	14A2
středoškolské	0b:1
středoškolské s maturitou	0b:1
středoškolské vzdělání	0b:1
stříbrný	0051
su an	0?o1
su anda	0?o1
sub editor	02;1
sub-editor	02;1
subdirector	01Q1
subdirectora	01Q1
subeditor	02;1
subesi	0>c1
subgerente	01Q1
submitted	01T1
sucasnost	0IV1
sucasnosti	0IV1
sudor	02<1
sufficiente	14C2
sugarut	0461
sugis	14E1
sugárút	0461
suhtlustasand	0ZA1
suite	06V1
sujuva	0MW1
sujuva suullinen ja kirjallinen	0MW1
sujuvasti	0MW1
sumar	14F1
summa cum laude	0BL1
summer	14G1
summer season	14G1
summer term	14G1
sunt	0`=1
sunum	0>O1
superintendent	02;1
superior completo	0:d1
superior de tecnologia	0:d1
superior em	0:d1
supermarche	01m1
supermarché	01m1
supermarket	01`1
supermarkt	0331
supermercado	0;[2
supermercados	0;[2
supermercat	03k1
supermercato	03d1
superviseur	01l1
supervisor	14H5
supervisora	02R3
supervisore	02J1
supervizor	02<1
suppleant	01l1
suppleante	01l1
supplente	02J1
suppléant	01l1
suppléante	01l1
support worker	02;1
suradnica	0>m1
suradnik	0>m1
surat izin	0=a1
surgeon	02;1
surgery	01`1
surucu belgesi	0=W1
surveillant	01l1
surveillante	01l1
surveyor	02;1
sutaz	0041
suund	0MS1
suunniteltu	07l1
suunnittelija	0611
suuntautuminen	0\T1
suuntautumisvaihtoehto	0\T1
suureparane	0\R1
suurepärane	0\R1
suvi	14M1
svadlena	0?b1
svaert god	09a2
svaert godt	0PP1
svarec	14N2
svarecsky	0Al1
svarvare	02X1
sveinsprof	0SB1
sveinspróf	0SB1
sveiser	0<B1
sveitarfelag	06i1
sveitarfélag	06i1
svejsecertifikat	02m1
svejser	0721
svend	0721
svendebrev	00E1
svendebrev som	00E1
svendeproeve	00E1
svendeprove	00E1
svendeprøve	00E1
svennebrev	0Nn2
svetovalec	0Fg1
svetovalka	0Fg1
svetsare	02X1
sveucilisni prvostupnik	0k`1
sveucilista	0n;1
sveuciliste	0n;1
sveučilišni prvostupnik	0k`1
sveučilišta	0n;1
sveučilište	0n;1
svid	14P2
sviluppatore	02J1
sviluppatrice	02J1
svið	14P2
svjedodzba	14R2
svjedodžba	14R2
svobodna	14T1
svobodny	14T1
svobodná	14T1
svobodný	14T1
svq	0321
svq level 2	0321
svq level 3	0321
svářeč	14N2
svářečský	0Al1
svært god	09a2
svært godt	0PP1
swiadectwo	0B;1
swiadectwo dojrzalosci	0KB1
swiadectwo maturalne	0KB1
syerske	06F2
sygehus	0;<1
sygeplejerske	0721
sykehjem	0:91
sykehus	0:91
sykepleier	0<B1
sykepleierutdanning	01D1
syksy	14U1
symposia	01T1
symposium	01T1
synagogue	01`1
syndicat	01m1
sysadmin	02;1
systeembeheerder	0271
systeme	03]1
systems	01`1
szabadalom	0I51
szabo	0=>1
szabó	0=>1
szak	12W1
szakacs	02l1
szakerto	14V2
szakertoi	0ca1
szakgimnazium	0[@1
szakgimnázium	0[@1
szakirany	12W1
szakiranyu tovabbkepzes	04j1
szakirány	12W1
szakirányú továbbképzés	04j1
szakiskola	0[@1
szakkepesites	0MR1
szakkozepiskola	0[@1
szakkozgazdasz	04j1
szakképesítés	0MR1
szakközgazdász	04j1
szakközépiskola	0[@1
szakmai erettsegi	0MR1
szakmai oneletrajz	0h11
szakmai oneletrajza	0h11
szakmai érettségi	0MR1
szakmai önéletrajz	0h11
szakmai önéletrajza	0h11
szakmunkas	0MR1
szakmunkas bizonyitvany	0MR1
szakmunkás	0MR1
szakmunkás-bizonyítvány	0MR1
szakos	12W1
szakvizsga	0MR1
szakács	02l1
szakértő	14V2
szakértői	0ca1
szalloda	07k1
szco	03b1
szeminarium	14X1
szeminárium	14X1
szerelo	02l1
szerelő	02l1
szerkeszto	14Y3
szerkesztoseg	07k1
szerkesztő	14Y3
szerkesztőség	07k1
szerzotars	0=>1
szerzőtárs	0=>1
szia	0T[1
sziasztok	0T[1
szinesz	0M<1
szinhaz	07k1
szkola	04E1
szkola podstawowa	04E1
szkola policealna	0jf1
szkole	04E1
szkolenie	14\2
szkoly	04E1
szkoła	04E1
szkoła podstawowa	04E1
szkoła policealna	0jf1
szkoły	04E1
szovetkezet	07k1
szovetseg	07k1
szpital	03R1
szuleszno	0=>1
szálloda	07k1
színház	07k1
színész	0M<1
szövetkezet	07k1
szövetség	07k1
szülésznő	0=>1
szčo	03b1
sách	0;?1
sáng lập	0:]1
sähköasentaja	0611
säljare	02X1
sänger	0661
säätiö	06g1
sångare	02X1
sångerska	02X1
sælger	0721
sæmileg	0f@1
séminaire	0Pk1
sérfræðingur	1172
sérhæfing	02I1
sétány	0461
sídlisko	0e@1
sídliště	0@N1
síðan	11G1
sòcia	02U1
sóc	0L^1
sócia	01o1
sócio	01o1
söhne	09C1
sölumaður	0>]1
sömmerska	02X1
sømand	0721
súčasnosti	0IV1
súčasnosť	0IV1
súťaž	0041
sügis	14E1
sürücü belgesi	0=W1
sędzia	02L1
sš	0Eg1
sơ cấp	0dL1
sơ yếu lý lịch	0U01
số	0B_1
sở	0<31
t	0e81
t e m	0Qn1
t level	0321
t m	0Qn1
t o m	14^1
t.e.m	0Qn1
t.o.m	14^1
t/m	0Qn1
ta	02;1
tabeliao	01o1
tabelião	01o1
tabellarischer lebenslauf	0=n1
taberna	03?1
tabib	05X1
tabiba	05X1
taeknimadur	0>]1
taekniskoli	04M1
taellae hetkellae	0K\1
taenaeaen	0K\1
taenzer	0661
taevling	0lQ1
taevlingen	0lQ1
tag	02l1
tagad	0_K1
tagesmutter	03@1
taglaegger	0721
taglægger	0721
tagozat	12W1
tagung	14_1
tagungsband	0921
tahmini	0=V1
tahun	14`2
tai	14b1
tai xe	0:]1
taighdeoir	0421
tailor	02;1
tajjeb	14c1
tajjeb hafna	0KN1
tajjeb ħafna	0KN1
tajnica	0C02
tajnik	0C02
takarito	0=>1
takarító	0=>1
takdir belgesi	0<H1
takimi	0>c1
taklaeggare	02X1
taklaggare	02X1
takläggare	02X1
takmicenje	0jP1
takmičenje	0jP1
takmorkud	0S?1
takmörkuð	0S?1
taktekker	0<B1
takımı	0>c1
talitus	0bj1
talk	01T1
talks	01T1
talla hetkella	0K\1
taller	14d4
talleres	03?1
tallers	03k1
talv	14h1
talvi	14i1
taman kanak kanak	0O61
taman kanak-kanak	0O61
tamirci	05g1
tamplar	02<1
tanaan	0K\1
tanacsado	02l1
tanapaev	0Ta1
tanar	02l1
tanarseged	0=>1
tanaseni	0Ta1
tanav	0`C1
tancerka	02L1
tancerz	02L1
tancos	0=>1
tanecnice	0?b1
tanecnik	0?b1
tanečnice	0?b1
tanečník	0?b1
tanfolyam	14j3
tanito	02l1
tankstelle	03]1
tanssija	0611
tanukiri	0011
tanulmany	0I51
tanulmanyi atlag	08b1
tanulmány	0I51
tanulmányi átlag	08b1
tanulo	02O2
tanuló	02O2
tanusitvany	0Lm1
tanzer	0661
tanácsadó	02l1
tanár	02l1
tanársegéd	0=>1
tanító	02l1
tanúsítvány	0Lm1
tap chi	0;?1
tap doan	0<31
tapissier	01l1
tapissiere	01l1
tapissière	01l1
taqsima	0Gf1
tardor	14m1
targoncas	0=>1
targoncavezeto	0Lm1
targoncavezető	0Lm1
targoncás	0=>1
targyalasi szint	0OL1
targyalasi szintu	0OL1
targyalokepes	0OL1
tarjoilija	0611
tarkastaja	0611
tarnyba	0G01
tarsalgasi	0\Y1
tarsalgasi alapszint	0\X1
tarsalgasi szint	0\Y1
tarsalgo	0\X1
tarsasag	07k1
tasarimci	05g1
tasarimcisi	05g1
tasarımcı	05g1
tasarımcısı	05g1
tavasz	14n1
tavasza	14n1
tavern	01`1
tavling	0lQ1
tavlingen	0lQ1
tavmunka	14o1
tavolrol	14o1
taxista	01Q1
tbk	00e1
tcf	0=?1
teacher	02;1
teaching assistant	02;1
teaching fellow	02;1
teadur	01M1
teaduskond	0471
team	1509
team lead	0DN2
teamlead	0;71
teanga dhuchais	0@S1
teanga dhúchais	0@S1
teastas	0AG1
teastas soisearach	07A1
teastas sóisearach	07A1
teater	1594
teatr	03R1
teatras	03c1
teatre	03k1
teatris	06X1
teatro	0AR3
teatru	03\1
teatrul	03\1
teatteri	06g1
tecaj	15=2
tech lead	0QJ3
technical report	01T1
technician	02;1
technicien	0Vn1
technicka	0C42
technicus	0271
techniek	0331
technik	15?6
technikas	02h1
techniker	15E2
technikerin	04D1
technikum	15G3
technikumas	0FI1
technikus	02l1
technikusi vegzettseg	0MR1
technikusi végzettség	0MR1
technička	0C42
technologies	01`1
technologist	02;1
technology	01`1
tecnic	02U1
tecnic superior	0Bb1
tecnica	0mk4
tecnica em	0BA1
tecnica superior	0BK1
tecnicatura	0BK1
tecnico	0733
tecnico auxiliar	0;61
tecnico em	0BA1
tecnico en	0;61
tecnico integrado	0BA1
tecnico medio	0;61
tecnico superior	0BK1
tecnico superior en	0BK1
tecnico superior universitario	0:k1
tecno	15J2
tecno u govoru i pismu	15L1
tecnologa en	0BK1
tecnologia	0341
tecnologia em	0:d1
tecnologias	0;[2
tecnologico	0@Z1
tecnologie	03d1
tecnologies	03k1
tecnologo	0:d1
tecnologo em	15M2
tecnologo en	0BK1
tecnologías	03?1
tecnológico	0@Z1
tecnóloga en	0BK1
tecnólogo	0:d1
tecnólogo em	15M2
tecnólogo en	0BK1
tee	0`C1
teenindaja	01M1
tef	0=?1
tefl	01c1
tegelzetter	0271
tehas	05R1
tehdas	06g1
tehnicar	05h2
tehnician	02<1
tehniciana	02<1
tehniciană	02<1
tehnicka skola	0LK2
tehnik	15O2
tehnikis	02i1
tehnikums	04Q1
tehniska sola	0LM1
tehničar	05h2
tehnička škola	0LK2
tehniķis	02i1
tehniška šola	0LM1
tehuis	0331
teicamas	0?c1
teicami	0?c1
teicneoir	0421
teises	08`1
teisininkas	02h1
teisininke	02h1
teisininkė	02h1
teisės	08`1
tekmovanje	0jM1
teknik	0;:2
teknik universitesi	04K1
teknik üniversitesi	04K1
tekniker	15Q4
teknikk	0:91
teknikko	15U2
tekniku	05X1
teknisi	02Q1
teknisk gymnasieutbildning	0R71
teknisk studentereksamen	00E1
teknisyen	05g1
teknisyeni	05g1
teknologie doktor	0I21
teknoloji	0441
teknolojileri	0441
tekoce	15W1
tekoce znanje	15W1
tekoče	15W1
tekoče znanje	15W1
tekstil	0441
tel	15X1
telc	0=?1
tele	15X1
telecom	01`1
teleconseiller	01l1
teleconseillere	01l1
telefonist	0G\2
telefonista	15Y2
telelavoro	00k1
telemarketer	15[2
telemunca	0FW1
telemuncă	0FW1
teleoperador	01Q1
teleoperadora	01Q1
teleskoplaesser	02m1
teleskoplæsser	02m1
teletrabajo	0M;1
teletrabalho	15]1
teletravail	00g1
teletreball	00l1
tem 4	0=?1
tem 8	0=?1
tem-4	0=?1
tem-8	0=?1
tem4	0=?1
tem8	0=?1
temel	0<n2
temel duzey	0<n2
temel düzey	0<n2
temel seviye	0=01
temp	02;1
temporada de inverno	15^1
temporada de invierno	0XS1
temporada de verano	15_1
temporada de verao	15`1
temporada de verão	15`1
temporada estival	15_1
temsilci	05g1
temsilcisi	05g1
ten du an	0F\1
ten toi la	0d51
tentara	02Q1
teo	0CR1
teollisuus	06g1
teoranta	0CR1
tequilera	03?1
ter	0461
terapeut	15a2
terapeuta	02L1
teraz	15c2
terbaik	06N1
tercuman	05g1
tercüman	05g1
tere	0461
terrace	06V1
terve	0dK1
tervetuloa	0dK1
terveyskeskus	06g1
tervezett	15e1
tervezo	02l1
tervező	02l1
terzi	05g1
tesar	0?b1
tesař	0?b1
tese	05]1
tesekkur belgesi	0<H1
tesi	15f2
tesiasi	0F61
tesis	15h2
tesisatci	05g1
tesisatçı	05g1
tesol	01c1
tesorera	01Q1
tesorero	01Q1
tesoriera	02J1
tesoriere	02J1
tesoureira	01o1
tesoureiro	01o1
testaaja	0611
testdaf	0=?1
tester	15j6
testerka	02L1
teurastaja	0611
teymi	0LA1
tez	0>O1
teza	07W1
tezi	07h1
tezli yuksek lisans	1601
tezli yüksek lisans	1601
tezsiz yuksek lisans	1601
tezsiz yüksek lisans	1601
teză	07W1
teātris	06X1
tečaj	15=2
tečno	15J2
tečno u govoru i pismu	15L1
teşekkür belgesi	0<H1
teżi	07h1
th	0ei1
thac si	0;`1
thang	1612
thanh pho	0B_1
thanh thao	0eO2
thanh vien	0:]1
thcs	0F<1
the	0;]1
the huong dan vien	0;]1
theater	1633
theatre	08T2
thekenkraft	09?1
therapeut	1663
therapeutin	03@1
therapist	02;1
these	0261
these de doctorat	0J91
theses	01T1
thesis	01T1
thi tran	0B_1
thiet ke	0:]1
third place	00O1
this is	0V71
thiết kế	0:]1
thjalfari	0>]1
thn	1691
tho	0:]1
tho dien	0:]1
tho han	0:]1
tho may	0:]1
tho moc	0:]1
thon	0B_1
thpt	0F<1
through	0N[1
through to	0N[1
thru	0N[1
thu kho	0:]1
thu ky	0:]1
thu ngan	0:]1
thu ngân	0:]1
thu quy	0:]1
thu thu	0:]1
thu vien	0<31
thuc tap sinh	0:]1
thuiswerk	0Ui1
thydandi	0>]1
thành phố	0B_1
thành thạo	0eO2
thành viên	0:]1
tháng	1612
thèse	0261
thèse de doctorat	0J91
théâtre	01m1
thôn	0B_1
thư ký	0:]1
thư viện	0<31
thạc sĩ	0;`1
thẻ	0;]1
thẻ hướng dẫn viên	0;]1
thị trấn	0B_1
thợ	0:]1
thợ hàn	0:]1
thợ may	0:]1
thợ mộc	0:]1
thợ điện	0:]1
thủ kho	0:]1
thủ quỹ	0:]1
thủ thư	0:]1
thực tập sinh	0:]1
ticaret	0441
ticket	01j1
tickets	01j1
tidning	01=1
tidskrift	0[b2
tidsskrift	16:4
tie	0971
tiedekunta	04R1
tien si	16>1
tienda	03?1
tiendas	03?1
tieng me	0;V1
tieng me de	0;V1
tieraerztin	03@1
tierarzt	03@1
tierarztin	03@1
tierheim	03]1
tierpfleger	0661
tierärztin	03@1
tiesibas	06Y1
tiessaiste	08c1
tiesības	06Y1
tieu hoc	0F<1
tiešsaistē	08c1
tiimi	0h\2
tijdschrift	0^g2
tiketina	0fa1
tikėtina	0fa1
til	16?3
til d d	0VI1
til d.d	0VI1
til dagsins	0MF1
til dagsins i dag	0MF1
til dagsins í dag	0MF1
til na	0Q01
til naa	0Q01
til nu	0VI1
til nå	0Q01
til og med	16B2
tilkallingsvikar	0F91
till	16D2
till dags dato	0fg1
till date	0DA1
till now	0DA1
till och med	14^1
till present	0DA1
tillidsrepraesentant	0=e1
tillidsrepræsentant	0=e1
tillitsvalgt	0F91
tills nu	0fg1
tills vidare	0fg1
tim	16F5
timarit	0@L1
timmerman	0271
timvikarie	0N\1
tingkat dasar	0Lf1
tingkat lanjut	04U1
tinh	0B_1
tinh nguyen vien	0:]1
tionscadal	16K1
tipografia	03d1
tirocinante	02J1
tischler	0661
tischlerei	03]1
titkar	16L3
titkarno	02l1
titkár	16L3
titkárnő	02l1
titol	0201
titolare	02J1
titre pro	03;1
titre professionnel	16O2
titulada	06d1
titulado	06d1
titulin	0211
titulo	0211
titulo universitario	0:k1
titulín	0211
tiyatrosu	0441
tiến sĩ	16>1
tiếng mẹ	0;V1
tiếng mẹ đẻ	0;V1
tiểu học	0F<1
tjena	0TW1
tjener	0721
tlumacz	02L1
tlumaczka	02L1
tn	16Q2
tnhh	0<31
to	16S2
to chuc	0<31
to date	0DA1
to present	0DA1
to this day	0DA1
to truong	0:]1
toamna	16U1
today	0DA1
todistus	1192
toefl	0=?1
toefl ibt	0=?1
toeic	0=?1
toeicスコア	16V1
toemrer	06F2
toften	0Qa1
togaf	01c1
togfoerer	0721
togforer	0721
togfører	0721
tohtori	16W2
tohtorintutkinto	0O[1
toi	0Fk1
toi la	0d51
toimetaja	01M1
toiminimi	16Y1
toimisto	06g1
toimittaja	0611
toistaiseksi	0K\1
tokarz	02L1
toko	08A1
tol	16Z2
tolk	01M1
tolkija	01M1
tolmacs	02l1
tolmács	02l1
tom	14^1
tomrer	06F2
tontechniker	0661
tookoda	05R1
tootaja	01M1
topik	0=?1
topograf	02<1
torfl	0=?1
torg	0Rb1
torget	16\2
tori	0971
tornaci	05g1
tornacı	05g1
torneiro	01o1
tornero	01Q1
tornitore	02J1
torv	0Qa1
tosa	03h1
tosaitheoir	0@71
tospraaklig	0PW1
tospraklig	0PW1
tosproget	0PN1
tospråklig	0PW1
tot	16^3
tot begin	0Qn1
tot eind	0Qn1
tot en met	0Qn1
tot heden	0TN1
tot nghiep	16a1
tot nghiep thpt	00I1
tot nu	0TN1
tot nu toe	0TN1
tot op heden	0TN1
tour guide	02;1
tour leader	02;1
tourneur	01l1
tovaren	03b1
tovarna	0^N2
továreň	03b1
továrna	0Gb1
town council	01`1
tp	0B_1
tr	0@N1
trade certificate	0311
trade qualification	0321
tradenomi	0561
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
traduttur	05X1
traedgaardsmaestare	02X1
traenare	02X1
traener	0721
trail guide	02;1
train driver	02;1
trainee	16b5
trainer	16g4
trainerin	03@1
trainerlizenz	02G1
training	16k2
training course	0DZ1
trainster	0271
tram driver	02;1
tranare	02X1
trang	16m1
transactions	01T1
translator	02;1
transport	0331
transportadora	0341
transportes	0;[2
transports	16n2
trasporti	03d1
trattoria	03d1
travesia	09i1
travessa	04f1
travessera	0:71
travesía	09i1
treasurer	02;1
treener	01M1
treinador	01o1
treinadora	01o1
tren trung binh	1701
trener	1714
treneris	02f2
trenerka	02L1
trening	14X1
trenutacno	1751
trenutačno	1751
trenutno	1763
trenér	07>1
tres bien	09Y2
tres bon	0Ck1
tres bon niveau	0DV1
tres bonne maitrise	0DV1
tresorer	02U1
tresorera	02U1
tresorier	01l1
tresoriere	01l1
trezorier	02<1
trg	0eW3
trgovina	0[12
tribunal	1792
trida	0@N1
trieda	0e@1
trinity	0=?1
triq	0FL1
tro giang	0:]1
tro ly	0:]1
trofeo	17;2
trofeu	00N1
trofeul	0@A1
troféu	00N1
troi chay	0@g1
trophee	00M1
trophy	00O1
trophée	00M1
truc tuyen	17=1
truckcertifikat	02m1
truckfoerare	02X1
truckfoerarutbildning	02n1
truckfoerer	06F2
truckfoererbevis	03o1
truckforare	02X1
truckforarutbildning	02n1
truckforer	06F2
truckforerbevis	03o1
truckförare	02X1
truckförarutbildning	02n1
truckfører	06F2
truckførerbevis	03o1
truckkort	02n1
truhlar	0?b1
truhlář	0?b1
trukkikortti	0451
trukkikuski	0611
trung binh	17>2
trung bình	17>2
trung cap	17@2
trung cap cao	1701
trung cap nghe	0F<1
trung cấp	17@2
trung cấp cao	1701
trung cấp nghề	0F<1
trung hoc	0F<1
trung hoc pho thong	17B2
trung học	0F<1
trung học phổ thông	17B2
trung tam	0<31
trung tam dao tao	0F<1
trung tâm	0<31
trung tâm đào tạo	0F<1
truong	0F<1
truong ban	0:]1
truong cao dang	0F<1
truong dai hoc	0F<1
truong nhom	0:]1
truong phong	0:]1
truong thpt	0F<1
trust	01`1
trustee	02;1
trva	0JE2
trvá	0JE2
trädgårdsmästare	02X1
tränare	02X1
træner	0721
très bien	09Y2
très bon	0Ck1
très bon niveau	0DV1
très bonne maîtrise	0DV1
tréner	02l1
tréning	14X1
trésorier	01l1
trésorière	01l1
trên trung bình	1701
trôi chảy	0@g1
trường	0F<1
trường cao đẳng	0F<1
trường thpt	0F<1
trường đại học	0F<1
trưởng ban	0:]1
trưởng nhóm	0:]1
trưởng phòng	0:]1
trợ giảng	0:]1
trợ lý	0:]1
trực tuyến	17=1
tso	08@1
tsu	0:k1
tu	17D3
tu van	0:]1
tu xa	17=1
tuinen	0331
tuinman	0271
tukang	02Q1
tukang kayu	02Q1
tukang kebun	02Q1
tukang las	02Q1
tulajdonos	02l1
tulityoekortti	0451
tulityokortti	0451
tulityökortti	0451
tulkotaja	02i1
tulkotajs	02i1
tulkotāja	02i1
tulkotājs	02i1
tuner	02;1
tunnistus	0_f2
tunnustus	17G3
tuntityoentekijae	0T51
tuntityontekija	0T51
tuntityöntekijä	0T51
tuomari	0611
turguide	17J2
turistguide	0N\1
turizm	0441
turpinas	0_K1
turpinās	0_K1
tutkija	0611
tutkimusasema	06g1
tutkinto	0\S1
tutor	17L4
tutora	03i2
tuttora	0121
tuzolto	0=>1
tvaaspraakig	0PV1
tvasprakig	0PV1
tvityngd	0dJ1
tvityngdur	0dJ1
tvornica	0Z71
tvrtka	0Z71
tvåspråkig	0PV1
tvítyngd	0dJ1
tvítyngdur	0dJ1
tweede prijs	0L61
tweetalig	0L71
tyden	17P1
tydnu	17P1
tydny	17P1
tydzien	17Q1
tydzień	17Q1
tygodni	17Q1
tygodnie	17Q1
tym	0IH1
tyoenjohtaja	0611
tyoentekijae	0611
tyoeturvallisuuskortti	0451
tyonjohtaja	0611
tyontekija	0611
tyoturvallisuuskortti	0451
typist	02;1
tyrejas	02h1
tyrėjas	02h1
tytul	0On1
tytul technika	0KB1
tytuł	0On1
tytuł technika	0KB1
tyydyttaevae	0Z>2
tyydyttaevae alkeet	05@1
tyydyttava	0Z>2
tyydyttava alkeet	05@1
tyydyttävä	0Z>2
tyydyttävä alkeet	05@1
työnjohtaja	0611
työntekijä	0611
työturvallisuuskortti	0451
tài xế	0:]1
táncos	0=>1
tárgyalási szint	0OL1
tárgyalási szintű	0OL1
tárgyalóképes	0OL1
társalgási	0\Y1
társalgási alapszint	0\X1
társalgási szint	0\Y1
társalgó	0\X1
társaság	07k1
távmunka	14o1
távolról	14o1
tâmplar	02<1
tällä hetkellä	0K\1
tänapäev	0Ta1
tänaseni	0Ta1
tänav	0`C1
tänukiri	0011
tänzer	0661
tänään	0K\1
tävling	0lQ1
tävlingen	0lQ1
tæknimaður	0>]1
tækniskóli	04M1
tècnic	02U1
tècnic superior	0Bb1
tècnica	02U1
técnica	03i2
técnica em	0BA1
técnica superior	0BK1
técnico	03i2
técnico auxiliar	0;61
técnico em	0BA1
técnico en	0;61
técnico integrado	0BA1
técnico medio	0;61
técnico superior	0BK1
técnico superior en	0BK1
técnico superior universitario	0:k1
tél	15X1
téléconseiller	01l1
téléconseillère	01l1
télétravail	00g1
tér	0461
tên dự án	0F\1
tên tôi là	0d51
tình nguyện viên	0:]1
tím	0IM1
tímarit	0@L1
títol	0201
título	0211
título universitario	0:k1
tól	16Z2
tôi là	0d51
tõlk	01M1
tõlkija	01M1
töökoda	05R1
töötaja	01M1
tømrer	06F2
týden	17P1
týdny	17P1
týdnů	17P1
tým	0IH1
tęsiasi	0F61
tłumacz	02L1
tłumaczka	02L1
től	16Z2
tř	0@N1
třída	0@N1
tűzoltó	0=>1
tư vấn	0:]1
tại	14b1
tạp chí	0;?1
tập đoàn	0<31
tỉnh	0B_1
tốt	0eO2
tốt nghiệp	16a1
tốt nghiệp thpt	00I1
tổ	0;U1
tổ chức	0<31
tổ trưởng	0:]1
tới	0Fk1
từ	17R2
từ xa	17=1
u	17T6
u braku	0el2
u tijeku	1751
u toku	17Z1
uab	00e1
ubersetzer	0661
ubezpieczenia	03R1
ubungsleiter	0661
ucen	0?b1
uceni	0Eg1
ucenic	02<1
ucetni	0?b1
uciliste	17[3
ucitel	02j2
ucitelj	0hD3
ucla	0C;1
uctovnicka	0AA1
uctovnik	0AA1
uczelnia	04E1
uczen	02L1
uczeń	02L1
ud	00e1
udacity	0C;1
udana	0eo1
udata	0f01
uddannelse	17^1
uddannelsen	17^1
uddannelsescenter	0L91
udemy	0C;1
udmaerkelse	0081
udmærkelse	0081
udruga	0Z71
udruzenje	06a1
udruženje	06a1
udv	0T[1
udvikler	0721
udvozlom	0T[1
uebersetzer	0661
uebungsleiter	0661
ufer	0BU1
ufficio	0Gg1
ufficjal	05X1
uffiċjal	05X1
ug	00e1
uge	17_1
uger	17_1
ugift	11P2
ugm	0C;1
ugyintezo	02O2
ugynokseg	07k1
ugyved	02l1
ugyvedi iroda	07k1
uhing	05R1
uhrmacher	0661
ui	07Q1
uitgeverij	17`2
uitmuntend	17b1
uitstekend	0lc1
uitvoerder	0271
uitzendkracht	0;71
ujsagiro	02O2
uke	17c1
uker	17c1
ukonceno	01S1
ukonczona	0g<1
ukonczone	0g<1
ukonczony	0g<1
ukončeno	01S1
ukończona	0g<1
ukończone	0g<1
ukończony	0g<1
uksus	0bj1
ul	17d6
ulica	17j5
ulice	0@N1
ulicy	0551
ulikool	0471
umschulung	01O1
und	17o1
undergraduate	0:N1
underskoeterska	02X1
underskoterska	02X1
undersköterska	02X1
undertaker	02;1
underviser	06F2
underwriter	02;1
undirstada	0S?1
undirstaða	0S?1
uned	0@Z1
ungdomsskole	0<C1
uni	0U12
uniao estavel	1251
unidad	0HZ1
unidade	0HY1
unit	1804
unita	0Gg1
unitat	0I?1
unite	0AJ1
unità	0Gg1
unité	0AJ1
univ bacc	0k`1
univ dipl	0`W1
univ. bacc	0k`1
univ. dipl	0`W1
universidad	0@Z1
universidade	0AU1
universita	1842
universitaet	0=b1
universitaire	01b1
universitaria	0@Z1
universitas	0O61
universitat	1862
universitate	1882
universitatea	0811
universitatea politehnica	0811
universitates	04Q1
universite	18:2
universiteit	08a1
universitesi	04K1
universitet	18<3
universitetas	0FI1
universitete	0FI1
universitetet	18<3
universiteto	0FI1
universities	01_1
university	18?2
università	1842
universität	0=b1
université	01b1
universitāte	04Q1
universitātes	04Q1
univerza	0LM1
univerze	0LM1
univerzi	0LM1
univerzita	0O<2
univerzite	0O<2
univerzitet	18A1
univerzitetni diplomirani	0`W1
univerzity	0O<2
univerzitě	0Eg1
uniwersytet	18B1
união estável	1251
unmarried	0Bg1
unternehmen	03]1
until	0N[1
until now	0DA1
until present	0DA1
until today	0DA1
unur	0?M1
uoc	01a1
uomo	0aA1
up to	0N[1
upc	01a1
upcoming	06H1
upholsterer	02;1
uplne stredne	0b;1
upper intermediate	0Ra1
upper second	00U1
upper second class	00U1
upper-intermediate	0Ra1
uppsats	0N71
uprawnienia	0B;1
uprawnienie	0B;1
upseeri	0611
urad	0I<2
urb	09i1
urbanitzacio	0:71
urbanització	0:71
urbanizacion	09i1
urbanización	09i1
ured	0Z71
urednica	0Bi3
urednik	0Bi3
urkunde	18C2
urzad	03R1
urząd	03R1
usek	13Q2
usher	02;1
usina	0341
usine	01m1
uslugi	03R1
usmerenje	18E1
usmeritev	13l1
usmjerenje	11m1
ust duzey	04S1
usta	05g1
ustabasi	05g1
ustabaşı	05g1
ustanova	0?=1
ustanovitelj	05j1
ustasi	05g1
ustası	05g1
ustav	0I<2
usługi	03R1
ut	0461
utbildningsdag	18F1
utca	0461
utgefid	0@L1
utja	0461
utmaerkelse	00L1
utmaerkt	0PO1
utmarkelse	00L1
utmarkt	0PO1
utmerkelse	0091
utmerket	0PP1
utmärkelse	00L1
utmärkt	0PO1
utvar	13Q2
utvecklare	02X1
utvikler	0<B1
uverenje	0g=1
uvjerenje	0hg1
ux	07Q1
uy ban	0<31
uye	05g1
uyesi	05g1
uzaktan	0BB1
uzem	04l2
uzina	03\1
uzivatelska	18G1
uzivatelsky	18G1
uzman	18H2
uzman duzey	18J1
uzman düzey	18J1
uzmani	05g1
uzmanı	05g1
uznani	0051
uznanie	0041
uznemuma	18K1
uznemums	06X1
uznání	0051
uzvaretaja	00C1
uzvaretajs	00C1
uzvarētāja	00C1
uzvarētājs	00C1
uzyskane	0g<1
uzyskany	0g<1
uzņēmums	06X1
uzņēmumā	18K1
učení	0Eg1
učeň	0?b1
učilište	18L2
učiliště	0Eg1
učitel	07>1
učitelj	0hD3
učiteľ	0911
uživatelsky	18G1
uživatelská	18G1
v	18N5
v le	0@O1
v o s	00e1
v teku	0FC1
v.le	0@O1
v.o.s	00e1
va	18S1
vaar	18T2
vaardare	02X1
vaardcentral	01=1
vaaren	18T2
vabalt	0\R1
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
vaeg	05F1
vaegen	05F1
vaeitoeskirja	18V2
vaektare	02X1
vaelkommen	0TW1
vaelttaevae	05@1
vaelttaevae keskitaso	0Z@1
vaenget	0Qa1
vaentanlegt	01<1
vaerkfoerer	0721
vaerkforer	0721
vaerksted	0;<1
vaeylae	0971
vag	05F1
vaga hasti	0\R1
vaga hea	18X2
vagen	05F1
vagt	0=e1
vagyok	0111
vahene	05:1
vahtimestari	0611
vairuotojas	02h1
vairuotojo pazymejimas	08`1
vairuotojo pažymėjimas	08`1
vaistine	03c1
vaistininkas	02h1
vaistinė	03c1
vaitekiri	0431
vaitoskirja	18V2
vaji	06n1
vakantiekracht	0;71
vakblad	07b1
vakfi	0441
vakfı	0441
vakman	0271
vakt	0N\1
vaktare	02X1
vaktmaestare	02X1
vaktmastare	02X1
vaktmästare	02X1
vakuutus	06g1
valable jusqu'a	0Y`1
valable jusqu'en	0Y`1
valable jusqu'à	0Y`1
vald	18Z2
valet	02;1
valid through	0N[1
valid to	0N[1
valid until	0N[1
valide	0Fj1
valido fino al	0Oo1
valido hasta	0TC1
validé	0Fj1
valjak	0`C1
valkommen	0TW1
vallalat	04l2
vallaline	01L1
vallalkozo	02l1
valmentaja	0611
valokuvaaja	0611
valores	0C31
valttava	05@1
valttava keskitaso	0Z@1
valuer	02;1
van	18\1
van phong	0<31
vanaf	18]2
vandaag	0TN1
vanzatoare	02<1
vanzator	02<1
vapaaehtoinen	0TA2
var	18T2
vara	18_1
varapuheenjohtaja	0T51
varastotyoentekijae	0611
varastotyontekija	0611
varastotyöntekijä	0611
vardare	02X1
vardcentral	01=1
varen	18T2
varhato	15e1
varhatoan	15e1
varilec	0Fg1
varme arbeider	03o1
varon	0U>1
varrono	0=>1
varrónő	0=>1
vartija	0611
varón	0U>1
vas	0eA1
vasara	18`2
vaspitac	0]>1
vaspitač	0]>1
vastaava	0611
vayla	0971
vca	0>12
vca vol	0>L1
vd	0N\1
vdana	14T1
vdaná	14T1
ve	18b2
vecka	18d1
veckor	18d1
ved	18e2
vedec	0C42
vedes	0Xe1
vedouci	14N2
vedoucí	14N2
veduca	0AA1
veduci	0AA1
vedúca	0AA1
vedúci	0AA1
vedęs	0Xe1
veebis	0Z31
veg	0;S1
vegen	0;S1
vegi	0Rb1
vegur	0Rb1
vegyesz	02l1
vegyész	02l1
vegzett	0Lo1
vei	0;S1
veien	0;S1
veikals	06X1
veileder	0<B1
veitingahus	06i1
veitingahús	06i1
vej	0Qa1
vejleder	0721
vekter	0<B1
veldig god	0PP1
veleuciliste	0n;1
veleučilište	0n;1
velkommen	18g2
velmi dobra	04V2
velmi dobre	0ja4
velmi dobrá	04[1
velmi dobře	18i2
velmi pokrocila	0[M1
velmi pokročilá	0[M1
velvirki	0>]1
vencedor	00N1
vencedora	00N1
vendedor	03i2
vendedora	03i2
vendeur	01l1
vendeuse	01l1
venditore	02J1
venditrice	02J1
venedor	02U1
venedora	02U1
ventures	01`1
verano	15_1
verao	15`1
verband	03]1
verdlaun	18k2
vereador	01o1
vereadora	01o1
verein	03]1
vereniging	0331
vergevorderd	18m1
verhandlungssicher	0j51
verhandlungssicher in wort und schrift	0P>1
verheiratet	0R81
verkaeufer	0661
verkaufer	0661
verkefni	18n1
verket	01=1
verkfraedingur	0>]1
verkfræðingur	0>]1
verkoopster	0271
verkoper	0271
verkossa	0N01
verksmidja	06i1
verksmiðja	06i1
verkstad	01=1
verksted	0:91
verkäufer	0661
verlag	18o2
verloskundige	0271
vermesser	0661
verniciatore	02J1
veroeffentlichung	0921
veroeffentlichungen	0921
veroffentlichung	0921
veroffentlichungen	0921
verpleegkundige	0271
verseny	0G_2
versicherung	03]1
versicherungen	03]1
verslun	06i1
vertaler	0271
verteja	02h1
vertejas	02h1
vertejums	08f1
vertieft	0Q^1
vertiefung	0Nk1
vertreter	0661
vertretung	09?1
vertriebler	03@1
vertėja	02h1
vertėjas	02h1
verwacht	0R31
verwachte	0R31
verwalter	0661
verwitwet	0R81
very good	02o2
verzekeringen	0331
verzorgende	0271
verzorger	0^@2
verzorgster	0^@2
verão	15`1
verðlaun	18k2
veröffentlichung	0921
veröffentlichungen	0921
vet	02;1
vetaejae	0611
vetaja	0611
veterinaria	03?1
veterinarian	02;1
vetur	1911
veturinkuljettaja	0611
vetäjä	0611
veuf	0AH1
veuve	0AH1
vezeto	02l1
vezető	02l1
veľmi dobre	1922
veľmi dobrá	04`1
vhs	0C;1
via	0@O1
viale	0@O1
vicar	02;1
vice ordfoerande	0N\1
vice ordforande	0N\1
vice ordförande	0N\1
vice president	08E2
vice presidente	01l1
vice-président	01l1
vice-présidente	01l1
vico	0@O1
vicolo	0@O1
vid	1942
videaste	01l1
videja atzime	08f1
videja izglitiba	07O1
videja limeni	10:1
videja profesionala	07O1
videji	10:1
videjs	1962
videregaaende	0f[1
videregaaende opplaering	07i1
videregaaende skole	0<C1
videregaende	0f[1
videregaende opplaering	07i1
videregaende skole	0<C1
videregående	0f[1
videregående opplæring	07i1
videregående skole	0<C1
videreutdanning	0M51
videreutdanning i	0M51
vidurine mokykla	0FI1
vidurinis	0?X1
vidurinis issilavinimas	0?X1
vidurinis išsilavinimas	0?X1
vidurinė mokykla	0FI1
vidurkenning	00;1
vidurkis	0;T1
vidusskola	04Q1
vidutines	0iC1
vidutinis	1982
vidutiniskai	0iC1
vidutiniškai	0iC1
vidutinės	0iC1
vidéaste	01l1
vidēji	10:1
vidējs	1962
vidējā atzīme	08f1
vidējā izglītība	07O1
vidējā līmenī	10:1
vidējā profesionālā	07O1
vien	0<31
vien dao tao	0F<1
viesbutis	03c1
viesnica	06X1
viesnīca	06X1
viešbutis	03c1
vigente hasta	0TC1
vigilante	03i2
vigile del fuoco	02J1
vigneron	01l1
vigneronne	01l1
viikko	19:1
viikkoa	19:1
vikar	19;3
vikarie	02X1
village	06V1
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
vinter	19>3
vinteren	19A2
vintern	19C1
vintner	02;1
vinícola	0341
violinista	02J1
viragkoto	0=>1
virasto	06g1
virejas	02h1
viriesu	19D1
virietis	19D1
virkailija	0611
virksomhed	0;<1
virtual	0Q]1
virziens	0m61
virágkötő	0=>1
virėjas	02h1
visa skola	19E2
visa strucna sprema	19G2
visagist	0661
visi srednji	19I2
visiting scholar	02;1
visja sola	0LM1
visja strokovna izobrazba	19K1
visjesolska izobrazba	19K1
visjesolski studij	19K1
visji srednji	19L1
visoka skola	0LK2
visoka sola	0LM1
visoka strokovna izobrazba	0HM1
visoka strucna sprema	0Gk1
visoka stručna sprema	0Gk1
visoka škola	0LK2
visoka šola	0LM1
visoko obrazovanje	0X61
vispareja videja	07O1
vispārējā vidējā	07O1
viss	0Uk1
visser	0271
vita	0e61
vitaz	0041
vitazka	0041
vitejte	0401
vitez	0051
vitezka	0051
viticulteur	01l1
viticultrice	01l1
vitnemaal	07i1
vitnemal	07i1
vitnemål	07i1
vitrier	01l1
viuda	1281
viudo	1281
viuva	1251
viuvo	1251
vizsga	0>k2
vizvezetek szerelo	0=>1
við	0Tl1
viðurkenning	00;1
viñedos	03?1
viúva	1251
viúvo	1251
viša stručna sprema	19G2
viša škola	19E2
viši srednji	19I2
višja strokovna izobrazba	19K1
višja šola	0LM1
višješolska izobrazba	19K1
višješolski študij	19K1
višji srednji	19L1
viện	0<31
viện đào tạo	0F<1
vk	19:1
vlasnica	0>n2
vlasnik	0>n2
vloeiend	0lc1
vloeiend in woord en geschrift	0lc1
vmbo	0TI2
vmbo diploma	08@1
vmbo t	08@1
vmbo tl	08@1
vmbo-diploma	08@1
vmbo-t	08@1
vo	19M1
vocal	01Q1
vocational qualification	0321
vocera	01Q1
vocero	01Q1
voda	07J1
vodic	0911
vodicsky preukaz	0Am1
voditelj	0[C1
vodič	0911
vodičský preukaz	0Am1
vodja	0Fg1
vof	00e1
vog	0>L1
vog verklaring	0>L1
vog-verklaring	0>L1
voitja	0011
voittaja	0071
vojak	0?b1
voják	0?b1
voldoende	0DG1
volontaer	19N4
volontaerin	09?1
volontar	19N4
volontaria	02J1
volontarin	09?1
volontario	02J1
volonter	05h2
volontär	19N4
volontärin	09?1
volum	07W1
voluntar	0>82
voluntara	02<1
voluntari	02U1
voluntaria	02R3
voluntario	03i2
voluntară	02<1
volunteer	02;1
voluntària	02U1
voluntária	01o1
voluntário	01o1
vom	19R1
von	19R1
voorjaar	0^Z1
voorman	0271
voorzitter	0=c2
vopsitor	02<1
vor	19S1
vorarbeiter	09A2
vorarbeiterin	09?1
vorauss	0671
voraussichtlich	0671
vorbitor nativ	0>X1
vordiplom	0;11
vormgever	0271
vorsitzende	0661
vorstand	0=f2
vorstandsmitglied	03@1
vortraege	0921
vortrag	0=S2
vortrage	0921
vorträge	0921
votazione	00H1
votazione finale	00H1
voto	00H1
voto di laurea	00H1
voto finale	00H1
vottord	19T1
vottorð	19T1
vottun	19T1
vozac	05h2
vozacka dozvola	0K52
vozač	05h2
vozačka dozvola	0K52
voznik	0Fg1
vozniski izpit	0Ak1
vozniški izpit	0Ak1
vođa	07J1
vp	07Q1
vratny	0?b1
vrijwilliger	0^@2
vrijwilligster	0;71
vrlo dobro	19U4
vrouw	19Y1
vrouwelijk	19Y1
vrtec	0LM1
vrtic	0LK2
vrtić	0LK2
vrátný	0?b1
vs	0HM1
vsi	00e1
vss	19Z2
vuggestue	0;<1
vukova diploma	0jP1
vuoden	0071
vuokratyoentekijae	0T51
vuokratyontekija	0T51
vuokratyöntekijä	0T51
vuosi	19\1
vuotta	19\1
vut	0Eg1
vvs montor	0721
vvs-montoer	0721
vvs-montør	0721
vwo	0TI2
vwo diploma	08@1
vwo-diploma	08@1
vyborna	04V2
vyborne	0ja4
vychovatel	07>1
vychovavatel	0911
vychovávateľ	0911
vydano	0Hm1
vydata	11d1
vydatá	11d1
vydavatelstvi	0Gb1
vydavatelstvo	19]2
vydavatelství	0Gb1
vydavateľstvo	19]2
vydáno	0Hm1
vyhlaska	0Al1
vyhláška	0Al1
vyras	19_1
vyriska	19_1
vyriška	19_1
vyskumny pracovnik	0AA1
vysoka skola	0O<2
vysoke uceni	0Eg1
vysoke uceni technicke	0Eg1
vysokoskolske	0;P1
vysokoškolské	0;P1
vysoká škola	0O<2
vysoké učení	0Eg1
vysoké učení technické	0Eg1
vyssi odborna skola	0Eg1
vyssi odborne	0HU1
vyssie odborne	19`1
vysvedceni	0Al1
vysvedcenie	0Am1
vysvedčenie	0Am1
vysvědčení	0Al1
vyucen	0b:1
vyuceni	0b:1
vyuceni s maturitou	0b:1
vyucni list	0b:1
vyucny list	0b;1
vyučen	0b:1
vyučení	0b:1
vyučení s maturitou	0b:1
vyvojar	02j2
vyzkumny pracovnik	0?b1
vyznamenani	0051
vyznamenanie	0041
vyznamenání	0051
vyššie odborné	19`1
vyšší odborná škola	0Eg1
vyšší odborné	0HU1
vzdalene	0e>1
vzdáleně	0e>1
vzgojitelj	05j1
và	18S1
válido hasta	0TC1
vállalat	04l2
vállalkozó	02l1
várható	15e1
várhatóan	15e1
vânzătoare	02<1
vânzător	02<1
väg	05F1
väga hea	18X2
väga hästi	0\R1
vägen	05F1
vähene	05:1
väitekiri	0431
väitöskirja	18V2
väktare	02X1
väljak	0`C1
välkommen	0TW1
välttävä	05@1
välttävä keskitaso	0Z@1
väylä	0971
vår	18T2
vårdare	02X1
vårdcentral	01=1
våren	18T2
vænget	0Qa1
væntanlegt	01<1
værkfører	0721
værksted	0;<1
végzett	0Lo1
vélvirki	0>]1
vítejte	0401
vítěz	0051
vítězka	0051
vízvezeték-szerelő	0=>1
víťaz	0041
víťazka	0041
võitja	0011
výborne	1922
výborná	04V2
výborné	04[1
výborně	18i2
výskumný pracovník	0AA1
výuční list	0b:1
výučný list	0b;1
vývojár	0911
vývojář	07>1
výzkumný pracovník	0?b1
vāji	06n1
văn phòng	0<31
vērtējums	08f1
vědec	0?b1
vīrietis	19D1
vīriešu	19D1
všs	19a1
všį	00e1
w	19b2
w l l	00e1
w toku	04^1
w trakcie	04^1
w.l.l	00e1
wachmann	03@1
waerter	03@1
waerterin	03@1
waiter	02;1
waitress	02;1
wakacje	0^71
wakil	02Q1
wakil ketua	02Q1
wall	0BU1
wanita	0i01
warden	02;1
warehouse	01`1
warehouse operative	02;1
warsztat	03R1
warsztaty	19d1
wart	03@1
wartawan	02Q1
warter	03@1
warterin	03@1
warung	08A1
wasit	02Q1
watchmaker	02;1
way	06V1
wazna do	19e1
wazne do	19e1
wazny do	19e1
ważna do	19e1
ważne do	19e1
ważny do	19e1
we	19f1
webmaster	02;1
wedstrijd	0=i1
week	19g2
weeks	19i1
weg	19j2
weibl	0QG1
weiblich	0QG1
weingut	03]1
weiterbildung	0Pl2
weken	19l1
welcome	0S11
welder	02;1
welkom	0F81
werk	03]1
werke	03]1
werker	06b2
werkstatt	03]1
werkstudent	19m2
werkstudentin	09?1
wesen	0\\1
wethouder	0271
wettbewerb	0j^2
wholesaler	02;1
wiceprezes	02L1
widowed	0Bg1
willkommen	0S61
winemaker	02;1
winery	01`1
winkel	0331
winnaar	0L61
winner	00O1
winter	19o3
winter season	1:21
winter term	1:21
wintersaison	1:31
winterseizoen	1:41
wintersemester	1:31
winzer	03@1
wiosna	1:51
wiosną	1:51
wirausaha	08A1
wise	1:31
wissenschaft	0\\1
wissenschaften	0\\1
wissenschaftler	0661
wissenschaftliche hilfskraft	09?1
wissenschaftliche mitarbeiterin	09?1
wissenschaftlicher mitarbeiter	09?1
witaj	0Eh1
witam	0Eh1
with	0P`1
wk	19i1
wks	19i1
wlasciciel	02L1
wlascicielka	02L1
wlasna dzialalnosc	03R1
wo bachelor	01^1
wo master	0JA1
wo-bachelor	01^1
wo-master	0JA1
woche	1:61
wochen	1:61
wohnung	05Q1
woj	0551
wolny	0Z61
wolontariusz	02L1
wolontariuszka	02L1
woman	1:72
work from home	0Q]1
worker	02;1
working at height	01j1
working at heights	01j1
working familiarity	0O>1
working knowledge	0R_2
working paper	01T1
working proficiency	0Ra1
works	01`1
workshop	1:93
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
wydane	0g<1
wydany	0g<1
wydawnictwo	1:<2
wydzial	1:>2
wydział	1:>2
wykladowca	02L1
wyksztalcenie srednie	0KB1
wykształcenie średnie	0KB1
wykładowca	02L1
wynik	0gE1
wyroznienie	0On1
wyróżnienie	0On1
wystapienie	07j1
wystąpienie	07j1
wyzsza szkola	04E1
wyższa szkoła	04E1
wärter	03@1
wärterin	03@1
własna działalność	03R1
właściciel	02L1
właścicielka	02L1
xa	0B_1
xahar	1:@1
xep loai	0GY1
xerrada	0A41
xhur	1:@1
xin chao	0BP1
xin chào	0BP1
xitwa	1:A1
xuat sac	1:B2
xuong	0<31
xuất sắc	1:B2
xã	0B_1
xưởng	0<31
xếp loại	0GY1
y	1:D2
y ta	0:]1
y tá	0:]1
yamk	0HQ1
yandal	0Bc1
yapi	0441
yapı	0441
yardimcisi	05g1
yardımcısı	05g1
yarisma	0<H1
yarismasi	0<H1
yarışma	0<H1
yarışması	0<H1
yayasan	08A1
yayinevi	1:F2
yayinlandi	0>O1
yayinlari	0441
yayınevi	1:F2
yayınlandı	0>O1
yayınları	0441
yaz	1:H1
yazilim	0441
yazilimci	05g1
yazılım	0441
yazılımcı	05g1
yds	0=?1
year	1:I1
years	1:I1
yeterlik	0=W1
yeu	0dL1
yh examen	0]?1
yh-examen	0]?1
yhdistys	06g1
yhtio	06g1
yhtioe	06g1
yhtiö	06g1
yil	1161
yki	0=?1
yksikko	0h\2
yksikkoe	0h\2
yksikkö	0h\2
yleisarvosana	07m1
ylempi amk	0HQ1
ylempi amk tutkinto	0HQ1
ylempi amk-tutkinto	0HQ1
ylempi ammattikorkeakoulututkinto	0HQ1
ylempi korkeakoulututkinto	0HQ1
yliopisto	04R1
yliopistossa	04R1
ylioppilas	05U1
ylioppilastodistus	05U1
ylioppilastutkinto	05U1
yokdil	0=?1
yonetici	05g1
yoneticisi	05g1
youth worker	02;1
yr	1:J1
yrittaejae	0611
yrittaja	0611
yrittäjä	0611
yrityksessa	1:K1
yrityksessae	1:K1
yrityksessä	1:K1
yritys	06g1
yrkesbevis	0R71
yrkesexamen	1:L2
yrkesfag	07i1
yrkeshoegskola	0S>1
yrkeshoegskoleexamen	0]?1
yrkeshogskola	0S>1
yrkeshogskoleexamen	0]?1
yrkeshögskola	0S>1
yrkeshögskoleexamen	0]?1
yrkesutbildning	0R71
yrs	1:J1
yuksek lisans	1601
yuksek lisans derecesi	1601
yuksekokulu	04K1
yökdil	0=?1
yönetici	05g1
yöneticisi	05g1
yüksek lisans	1601
yüksek lisans derecesi	1601
yüksekokulu	04K1
yıl	1161
yếu	0dL1
z	1:N2
z odliko	0kJ1
z wyroznieniem	0gE1
z wyróżnieniem	0gE1
zaawansowana	0<52
zaawansowany	0<52
zacatecnik	1:P2
zacetnik	1:R2
zacetno	1:T1
zaciatocnik	1:U2
zadovoljavajuce	0nB1
zadovoljavajuće	0nB1
zadovoljivo	0j]1
zadruga	03O3
zahnaerztin	03@1
zahnarzt	03@1
zahnarztin	03@1
zahnarztpraxis	03]1
zahntechniker	0661
zahnärztin	03@1
zahradnice	0?b1
zahradnik	0?b1
zahradník	0?b1
zaklad	03R1
zaklada	0Z71
zakladatel	02j2
zakladateľ	0911
zakladna	1:W2
zakladna skola	0_n1
zakladna znalost	0d01
zakladne znalosti	0d01
zakladni	1:Y2
zakladni skola	0Eg1
zakladni znalost	0d;1
zakladni znalosti	0d;1
zakladny	1:[1
zaklady	1:\5
zakljucni izpit	0j`1
zaključni izpit	0j`1
zakład	03R1
zakłady	03R1
zalozba	1:a2
zalozyciel	02L1
zalozycielka	02L1
založba	1:a2
zamecnik	0?b1
zameranie	12V1
zamereni	0g;1
zamestnanec roku	0051
zamezna	0Z61
zamężna	0Z61
zaměstnanec roku	0051
zaměření	0g;1
zanger	0IN1
zapateria	03?1
zapatería	03?1
zasadnicze zawodowe	0KB1
zastepca	02L1
zastupca	0AA1
zastupce	0?b1
zastępca	02L1
zaswiadczenie	0B;1
zavarivac	0>n2
zavarivač	0>n2
zavarovalnica	0?=1
zavod	1:c5
zavody	0I<2
zawodowe	0KB1
zawodowka	04E1
zawodówka	04E1
zayif	0=01
zayıf	0=01
začetnik	1:R2
začetno	1:T1
začiatočník	1:U2
začátečník	1:P2
założyciel	02L1
założycielka	02L1
zaświadczenie	0B;1
zbornik	1:h4
zborník	0C21
zdaj	0FC1
zdalna	0Uj1
zdalnie	0Uj1
zdobyty	0g<1
zdravnica	0Fg1
zdravnik	0Fg1
zdravotni bratr	0?b1
zdravotni sestra	0?b1
zdravotní bratr	0?b1
zdravotní sestra	0?b1
zdravstveni dom	0?=1
zdruzenie	03b1
zdruzenje	0?=1
združenie	03b1
združenje	0?=1
zednik	0?b1
zedník	0?b1
zeer goed	0R;2
zeichner	0661
zeitschrift	0=S2
zeitung	03]1
zelador	01o1
zeladora	01o1
zelfstandig	0`D1
zelo dobro	1:l2
zemedelec	0?b1
zememeric	0?b1
zemědělec	0?b1
zeměměřič	0?b1
zena	1:n4
zenaty	0o_2
zenesz	0=>1
zenska	1;22
zenske	1;42
zenski	1;64
zensko	1:N2
zentrum	03]1
zenész	0=>1
zerspaner	0661
zertifikat	0_Y2
zertifiziert	1;:1
zertifizierung	0=C1
zespol	0KC1
zespol szkol	04E1
zespół	0KC1
zespół szkół	04E1
zeszyty naukowe	07j1
zeugnis	0=C1
zidar	02<1
ziekenhuis	0331
ziema	1;;2
zima	1;=6
zimmerei	03]1
zimmerer	0661
zimmermadchen	03@1
zimmermaedchen	03@1
zimmermädchen	03@1
zimą	1;C1
zinatnu doktors	0JP1
zinātņu doktors	0JP1
zivi	09?1
zivildienst	09?1
zivildienstleistender	09?1
zivljenjepis	1;D1
zivnost	0I<2
zivotopis	1;E4
zkouska	0Al1
zkouška	0Al1
zlata medaile	0051
zlaty	0051
zlatá medaile	0051
zlatý	0051
zmagovalec	0jM1
zmagovalka	0jM1
znamka	0B<2
znanstvenik	0>m1
známka	0B<2
zolnierz	02L1
zomer	1;I1
zomerseizoen	1;I1
zonaty	0Z61
zonen	0`D1
zoo	01`1
zorg	0331
zpevacka	0?b1
zpevak	0?b1
zpusobilost	0Al1
zpěvačka	0?b1
zpěvák	0?b1
způsobilost	0Al1
zrt	00e1
zs	0Eg1
zugbegleiter	0661
zulassung	02G1
zurnalas	0[51
zurnalistas	02h1
zurnalists	02i1
zurnals	0I11
zurzeit	04_1
zusteller	0661
zvarac	0AA1
zviluppatur	05X1
zvárač	0AA1
zweisprachig	0MX1
zweites staatsexamen	00<1
zwembad	0331
zwyciezca	0On1
zwycięzca	0On1
zyciorys	1;J1
zyciorys zawodowy	1;J1
zzp	0`D1
zzp'er	0;71
zzper	0;71
základná	1:W2
základná znalosť	0d01
základná škola	0_n1
základné znalosti	0d01
základní	1:Y2
základní znalost	0d;1
základní znalosti	0d;1
základní škola	0Eg1
základný	1:[1
základy	1;K4
zámečník	0?b1
zástupca	0AA1
zástupce	0?b1
závod	0I<2
závody	0I<2
zš	0Eg1
à	08g2
à aujourd'hui	00a1
à ce jour	00a1
à compter de	00b1
à compter du	00b1
à distance	00g1
à distância	15]1
à partir de	00b1
à partir du	00b1
à présent	00a1
àrea	0I?1
á netinu	0101
általános iskola	05L2
ápoló	06Z2
ár	1;O1
árbitro	03i2
área	1;P3
áruház	07k1
átlag	08b1
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
çevirmen	05g1
çevrimiçi	0BB1
çift anadal	0Bc1
çiftçi	05g1
çiçekçi	05g1
çok iyi	0CG2
çok iyi derecede	0CI1
çırak	05g1
ébéniste	01l1
école	01b1
école primaire	01b1
école supérieure	01b1
écoles	01b1
éditeur	01l1
éditions	0K_2
éditrice	01l1
éducateur	01l1
éducatrice	01l1
électricien	01l1
électricienne	01l1
éleveur	01l1
éleveuse	01l1
élue	01l1
élémentaire	0<K2
énekes	0M<1
épicerie	01m1
építész	02l1
équipe	0AJ1
équipier	01l1
équipière	01l1
érem	0G_2
érettségi	0MR1
érettségi bizonyítvány	0MR1
értékesítő	02l1
és	0MZ1
établissements	01m1
étage	05G1
étalagiste	01l1
étterem	07k1
étude notariale	01m1
été	0N11
év	0N32
éves	0N51
évkönyv	0I51
ênfase	0M=1
í dag	0MF1
í sambúð	0L@1
în curs	02F1
în prezent	02F1
începând cu	0V`1
începător	0=52
îngrijitoare	02<1
îngrijitor	02<1
învățătoare	02<1
învățător	02<1
ó	1;S2
ógift	0L@1
óptica	01Q1
óptico	01Q1
óstán	0CR1
óta	0hk2
óvoda	0[@1
óvodapedagógus	02l1
óvónő	02l1
õde	01M1
õpetaja	01M1
õppekava	0MS1
ödül	0<H1
ödülü	0<H1
ökotropholog	0661
ön lisans	0c\1
önkormányzat	07k1
önkéntes	0=>1
önlisans	0c\1
önéletrajz	0h11
önéletrajza	0h11
ösd	0=?1
ösztöndíj	0G_2
översättare	02X1
öz geçmiş	0ho1
özgeçmiş	0ho1
özgeçmişi	0ho1
öğretim görevlisi	05g1
öğretim üyesi	05g1
öğretmen	05g1
öğretmeni	05g1
økonom	06F2
øvet	0g[1
újságíró	02O2
úplné stredné	0b;1
úrad	03b1
úsek	13Q2
ústav	0I<2
út	0461
útgefið	0@L1
útja	0461
útvar	13Q2
účetní	0?b1
účtovník	0AA1
účtovníčka	0AA1
úřad	0Gb1
übersetzer	0661
übungsleiter	0661
üdv	0T[1
üdvözlöm	0T[1
ügyintéző	02O2
ügynökség	07k1
ügyvéd	02l1
ügyvédi iroda	07k1
ühing	05R1
üksus	0bj1
ülikool	0471
üniversite	04K1
üniversitesi	04K1
üst düzey	04S1
üye	05g1
üyesi	05g1
üzem	04l2
þjálfari	0>]1
þýðandi	0>]1
ārste	02i1
ārsts	02i1
ċertifikat	0B81
ċertifikat tas-sekondarja	0B71
ċertifikazzjoni	0B81
č.p	0@N1
časopis	0AB4
čau	0401
čašník	0AA1
čašníčka	0AA1
červený diplom	0B<2
čestné uznanie	0041
čestné uznání	0051
član	0Bi3
članak	0Bl2
članek	0[Y1
članica	0C02
člen	0C42
členka	0?b1
článek	0Hm1
článok	0C21
čvut	0Eg1
číšník	0?b1
đang làm	0=31
điều dưỡng	0:]1
điều hành	0:]1
điều phối viên	0:]1
điểm	0GY1
điểm trung bình	0GY1
đã kết hôn	0B^1
đường	0B_1
đại học	0F<1
đầu bếp	0:]1
đến	0Fk1
đến nay	0=31
đề tài	0F\1
độc thân	0B^1
ġurnal	07h1
ġurnalist	05X1
ģimnāzija	04Q1
ħarifa	0T@1
īpašnieks	02i1
įkūrėjas	02h1
įmonė	03c1
įmonėje	0V^1
įvertinimas	0;T1
ļoti labi	0932
ősz	0hh1
ősze	0hh1
œnologue	01l1
ředitel	07>1
řezník	0?b1
řidič	07>1
řidičský průkaz	0Al1
ślusarz	02L1
śpiewaczka	02L1
średni	12_2
średnia	12a2
średnia ocen	0gE1
średnie	0KB1
średnio	0K11
średnio zaawansowany	0K11
średnio zaawansowany wyższy	0Il1
średniozaawansowana	0K11
średniozaawansowany	12_2
średniozaawansowany wyższy	0Il1
świadectwo	0B;1
świadectwo dojrzałości	0KB1
świadectwo maturalne	0KB1
şampiyon	0<H1
şarkıcı	05g1
şef	05g1
şefi	05g1
şimdi	0?o1
şirket	0441
şirketi	0441
şoför	05g1
şoförü	05g1
şu an	0?o1
şu anda	0?o1
şubesi	0>c1
še traja	0FC1
šef	0>n2
šetalište	0:21
šiandien	0F61
šiuo metu	0F61
škola	1;U4
školenie	1131
školení	1141
šobrīd	0_K1
šodien	0_K1
šoferis	02i1
šola	0LM1
špecialista	0AA1
špecialistka	0AA1
špecializácia	12V1
štipendija	0jM1
štipendium	0041
štruktúrovaný životopis	0lW1
študent	0Fg1
študijný odbor	12V1
študijný program	12V1
študijska smer	13l1
študijski program	13l1
štúdia	0C21
štúdio	03b1
švadlena	0?b1
šķīries	0en1
żeńska	0[61
żeński	0[61
żonaty	0Z61
żołnierz	02L1
żviluppatur	05X1
życiorys	1;J1
życiorys zawodowy	1;J1
ž	1:N2
žena	1:n4
ženatý	0o_2
ženska	1;Y1
ženski	1;Z3
žensko	1:N2
ženské	1;42
žiema	1;]1
življenjepis	1;D1
živnost	0Gb1
živnosť	03b1
životopis	1;E4
žurnalas	0[51
žurnalistas	02h1
žurnālists	02i1
žurnāls	0I11
școala	0811
școala gimnazială	0811
școala postliceală	0811
școală	0811
școală de arte și meserii	0:`1
școală postliceală	0CL1
școală profesională	0:`1
șef	02<1
șefă	02<1
și	11E1
șofer	02<1
șoseaua	0521
άγαμη	1;^1
άγαμοσ	1;^1
άδεια	1;_1
άδεια ασκήσεωσ	1;_1
άδεια οδήγησησ	1;_1
άνδρασ	1;`1
άνοιξη	1;a1
άντρασ	1;`1
άπταιστα	1;b1
άρθρο	1;c1
άριστα	1;d2
άριστη	1;b1
άριστη γνώση	1;b1
άριστο	1;f1
άρρεν	1;`1
έγγαμη	1;^1
έγγαμοσ	1;^1
έπαινοσ	00Q1
έργα	1;g1
έργο	1;g1
έτη	1;h1
έτοσ	1;h1
έωσ	1;i1
έωσ και σήμερα	1;j1
έωσ σήμερα	1;j1
ίδρυμα	1;k1
α ε	00e1
α' βραβείο	00Q1
α' βραβειο	00Q1
α.ε	00e1
αγαμη	1;^1
αγαμοσ	1;^1
αγροτησ	1;l1
αγρότησ	1;l1
αδεια	1;_1
αδεια ασκησεωσ	1;_1
αδεια οδηγησησ	1;_1
αε	00e1
αει	1;m1
αεροσυνοδοσ	1;l1
αεροσυνοδόσ	1;l1
αισθητικοσ	1;l1
αισθητικόσ	1;l1
ακαδημία	1;m1
ακαδημια	1;m1
ανακοίνωση	1;c1
ανακοινωση	1;c1
αναλυτήσ	1;l1
αναλυτησ	1;l1
αναλυτρια	1;l1
αναλύτρια	1;l1
αναμένεται	1;n1
αναμενεται	1;n1
αναμενομενη	1;n1
αναμενομενο	1;n1
αναμενόμενη	1;n1
αναμενόμενο	1;n1
ανδρασ	1;`1
ανθοπωλησ	1;l1
ανθοπώλησ	1;l1
ανοικτο πανεπιστημιο	1;m1
ανοικτό πανεπιστήμιο	1;m1
ανοιξη	1;a1
ανοιχτο πανεπιστημιο	1;m1
ανοιχτό πανεπιστήμιο	1;m1
αντιπροεδροσ	1;l1
αντιπρόεδροσ	1;l1
αντρασ	1;`1
ανωτερη εκπαιδευση	1;o1
ανώτερη εκπαίδευση	1;o1
απθ	1;m1
απο	1<02
αποθηκάριοσ	1;l1
αποθηκαριοσ	1;l1
απολυτήριο	1<21
απολυτήριο γενικού λυκείου	1<21
απολυτήριο γυμνασίου	1<21
απολυτήριο λυκείου	1<21
απολυτηριο	1<21
απολυτηριο γενικου λυκειου	1<21
απολυτηριο γυμνασιου	1<21
απολυτηριο λυκειου	1<21
απταιστα	1;b1
από	1<02
αρθρο	1;c1
αριθμοσ	1<31
αριθμόσ	1<31
αριστα	1;d2
αριστείο	00Q1
αριστειο	00Q1
αριστη	1;b1
αριστη γνωση	1;b1
αριστο	1;f1
αρρεν	1;`1
αρσενικο	1;`1
αρσενικό	1;`1
αρτοποιοσ	1;l1
αρτοποιόσ	1;l1
αρχάριοι	1<41
αρχάριοσ	1<51
αρχαριοι	1<41
αρχαριοσ	1<51
αρχειονομοσ	1;l1
αρχειονόμοσ	1;l1
αρχιτέκτονασ	1;l1
αρχιτεκτονασ	1;l1
ασκουμενη	1;l1
ασκουμενοσ	1;l1
ασκούμενη	1;l1
ασκούμενοσ	1;l1
αστυνομικοσ	1;l1
αστυνομικόσ	1;l1
ασφαλιστική	1;k1
ασφαλιστικη	1;k1
αφοί	1;k1
αφοι	1;k1
βαθμολογία	1<61
βαθμολογια	1<61
βαθμοσ	1<61
βαθμοσ πτυχιου	1<61
βαθμόσ	1<61
βαθμόσ πτυχίου	1<61
βασικά	1<72
βασικέσ γνώσεισ	1<72
βασική	1<72
βασική γνώση	1<51
βασικα	1<72
βασικεσ γνωσεισ	1<72
βασικη	1<72
βασικη γνωση	1<51
βασικο	1<91
βασικο επιπεδο	1<51
βασικό	1<91
βασικό επίπεδο	1<51
βαφέασ	1;l1
βαφεασ	1;l1
βεβαίωση	1;_1
βεβαιωση	1;_1
βιβλίο	1;c1
βιβλιο	1;c1
βιβλιοθήκη	1;k1
βιβλιοθηκη	1;k1
βιβλιοθηκονομοσ	1;l1
βιβλιοθηκονόμοσ	1;l1
βιβλιοπωλησ	1;l1
βιβλιοπώλησ	1;l1
βιογραφικο	1<:1
βιογραφικο σημειωμα	1<:1
βιογραφικό	1<:1
βιογραφικό σημείωμα	1<:1
βιολογοσ	1;l1
βιολόγοσ	1;l1
βοηθοσ	1;l1
βοηθόσ	1;l1
βράβευση	00Q1
βραβείο	00Q1
βραβειο	00Q1
βραβευση	00Q1
γεια	1<;1
γεια σασ	1<;1
γενικο λυκειο	1;m1
γενικοσ βαθμοσ	1<61
γενικό λύκειο	1;m1
γενικόσ βαθμόσ	1<61
γιατροσ	1;l1
γιατρόσ	1;l1
γραμματέασ	1;l1
γραμματεασ	1;l1
γραφίστασ	1;l1
γραφίστρια	1;l1
γραφείο	1;k1
γραφειο	1;k1
γραφιστασ	1;l1
γραφιστρια	1;l1
γυμνάσιο	1;m1
γυμνασιο	1;m1
γυναίκα	1<<1
γυναικα	1<<1
δάσκαλοσ	1;l1
δήμαρχοσ	1;l1
δήμοσ	1;k1
δίγλωσση	1<=1
δίγλωσσοσ	1<=1
δίπλωμα	1<>2
δίπλωμα ιεκ	1;o1
δίπλωμα μηχανικού	1<@1
δασκάλα	1;l1
δασκαλα	1;l1
δασκαλοσ	1;l1
δημαρχοσ	1;l1
δημοσ	1;k1
δημοσίευση	1;c1
δημοσιευση	1;c1
δημοσιογράφοσ	1;l1
δημοσιογραφοσ	1;l1
δημοτικο σχολειο	1;m1
δημοτικό σχολείο	1;m1
διάκριση	00Q1
διαγωνισμοσ	00Q1
διαγωνισμόσ	00Q1
διαδικτυακά	1<A1
διαδικτυακα	1<A1
διαζευγμένη	1;^1
διαζευγμένοσ	1;^1
διαζευγμενη	1;^1
διαζευγμενοσ	1;^1
διαιτητήσ	1;l1
διαιτητησ	1;l1
διαιτολογοσ	1;l1
διαιτολόγοσ	1;l1
διακριση	00Q1
διανομέασ	1;l1
διανομεασ	1;l1
διατριβή	1;c1
διατριβη	1;c1
διαχειριστήσ	1;l1
διαχειριστησ	1;l1
διγλωσση	1<=1
διγλωσσοσ	1<=1
διδάκτορασ	1<B1
διδακτορασ	1<B1
διδακτορική διατριβή	1<B1
διδακτορικη διατριβη	1<B1
διδακτορικο	1<B1
διδακτορικο διπλωμα	1<B1
διδακτορικό	1<B1
διδακτορικό δίπλωμα	1<B1
διευθυνση	1<C1
διευθυντήσ	1;l1
διευθυντησ	1;l1
διευθυντρια	1;l1
διευθύντρια	1;l1
διεύθυνση	1<C1
δικαστήσ	1;l1
δικαστησ	1;l1
δικηγοροσ	1;l1
δικηγόροσ	1;l1
διορθωτήσ	1;l1
διορθωτησ	1;l1
διορθωτρια	1;l1
διορθώτρια	1;l1
διπλωμα	1<>2
διπλωμα ιεκ	1;o1
διπλωμα μηχανικου	1<@1
ε π ε	00e1
ε.π.ε	00e1
είμαι	1<D1
είμαι η	1<D1
είμαι ο	1<D1
εγγαμη	1;^1
εγγαμοσ	1;^1
εθελοντήσ	1;l1
εθελοντησ	1;l1
εθελοντρια	1;l1
εθελόντρια	1;l1
ειδίκευση	1<E1
ειδικευση	1<E1
ειδικοσ	1<F2
ειδικοτητα	1<E1
ειδικόσ	1<F2
ειδικότητα	1<E1
εικονογράφοσ	1;l1
εικονογραφοσ	1;l1
ειμαι	1<D1
ειμαι η	1<D1
ειμαι ο	1<D1
εισήγηση	1;c1
εισηγηση	1;c1
εκδοσεισ	1<H2
εκδοτικοσ	1;k1
εκδοτικόσ	1;k1
εκδόσεισ	1<H2
εκπα	1;m1
εκπαιδευτήσ	1;l1
εκπαιδευτησ	1;l1
εκπαιδευτικοσ	1;l1
εκπαιδευτικόσ	1;l1
εκπαιδευτρια	1;l1
εκπαιδεύτρια	1;l1
εκτιμητήσ	1;l1
εκτιμητησ	1;l1
εκτιμωμενη	1;n1
εκτιμώμενη	1;n1
ελευθεροσ επαγγελματιασ	1;k1
ελεύθεροσ επαγγελματίασ	1;k1
εμπ	1;m1
εξ αποστάσεωσ	1<A1
εξ αποστασεωσ	1<A1
εξειδικευμένοσ	1<J1
εξειδικευμενοσ	1<J1
επα λ	1;m1
επα.λ	1;m1
επαινοσ	00Q1
επαλ	1;m1
επαρκήσ	1<K1
επαρκησ	1<K1
επε	00e1
επιμελήτρια	1;l1
επιμελητήσ	1;l1
επιμελητησ	1;l1
επιμελητρια	1;l1
επιμορφωση	1<L1
επιμόρφωση	1<L1
επιχείρηση	1;k1
επιχειρηση	1;k1
εποπτησ	1;l1
επόπτησ	1;l1
εργάτησ	1;l1
εργάτρια	1;l1
εργα	1;g1
εργαστήριο	1;k1
εργαστηριο	1;k1
εργατησ	1;l1
εργατρια	1;l1
εργο	1;g1
εργοδηγοσ	1;l1
εργοδηγόσ	1;l1
εργοστάσιο	1;k1
εργοστασιο	1;k1
ερευνήτρια	1;l1
ερευνητήσ	1;l1
ερευνητησ	1;l1
ερευνητρια	1;l1
εστιατοριο	1;k1
εστιατόριο	1;k1
εταιρία	1;k1
εταιρεία	1;k1
εταιρεια	1;k1
εταιρια	1;k1
ετη	1;h1
ετοσ	1;h1
ευχερήσ	1;b1
ευχερησ	1;b1
εφορεία	1;k1
εφορεια	1;k1
εωσ	1;i1
εωσ και σημερα	1;j1
εωσ σημερα	1;j1
ζαχαροπλάστησ	1;l1
ζαχαροπλαστησ	1;l1
ηθοποιοσ	1;l1
ηθοποιόσ	1;l1
ηλεκτρολογοσ	1;l1
ηλεκτρολόγοσ	1;l1
ημερίδα	1;c1
ημεριδα	1;c1
θέατρο	1;k1
θήλυ	1<<1
θεατρο	1;k1
θηλυ	1<<1
θηλυκο	1<<1
θηλυκό	1<<1
θυρωροσ	1;l1
θυρωρόσ	1;l1
ι ε κ	1;m1
ι.ε.κ	1;m1
ιατροσ	1;l1
ιατρόσ	1;l1
ιδιοκτήτησ	1;l1
ιδιοκτητησ	1;l1
ιδρυμα	1;k1
ιδρυτήσ	1;l1
ιδρυτησ	1;l1
ιδρυτρια	1;l1
ιδρύτρια	1;l1
ιεκ	1;m1
ικανοποιητική	1<K1
ικανοποιητικη	1<K1
ικε	00e1
ινστιτουτο	1<M2
ινστιτούτο	1<M2
κάρτα	1;_1
κέντρο	1;k1
καθηγήτρια	1;l1
καθηγητήσ	1;l1
καθηγητησ	1;l1
καθηγητρια	1;l1
και	1<O1
καλά	1<P1
καλή	1<Q2
καλή γνώση	1<P1
καλα	1<P1
καλη	1<Q2
καλη γνωση	1<P1
καλο	1<S1
καλοκαίρι	1<T1
καλοκαιρι	1<T1
καλωσ	1<61
καλωσ ηρθατε	1<;1
καλό	1<S1
καλώσ	1<61
καλώσ ήρθατε	1<;1
καρτα	1;_1
κατάλογοσ	1;c1
κατάρτιση	1<L1
κατάστημα	1;k1
καταλογοσ	1;c1
καταρτιση	1<L1
καταστημα	1;k1
κατευθυνση	1<E1
κατεύθυνση	1<E1
κεντρο	1;k1
κεφάλαιο	1;c1
κεφαλαιο	1;c1
κηπουροσ	1;l1
κηπουρόσ	1;l1
κλάδοσ	1<C1
κλαδοσ	1<C1
κλινική	1;k1
κλινικη	1;k1
κολέγιο	1;m1
κολεγιο	1;m1
κολλέγιο	1;m1
κολλεγιο	1;m1
κομμωτήσ	1;l1
κομμωτησ	1;l1
κομμωτρια	1;l1
κομμώτρια	1;l1
κρεοπωλησ	1;l1
κρεοπώλησ	1;l1
λέκτορασ	1;l1
λίαν καλώσ	1<61
λεκτορασ	1;l1
λεωφ	1<31
λεωφοροσ	1<31
λεωφόροσ	1<31
λιαν καλωσ	1<61
λογίστρια	1;l1
λογιστήσ	1;l1
λογιστησ	1;l1
λογιστρια	1;l1
λογοθεραπευτήσ	1;l1
λογοθεραπευτησ	1;l1
λογοθεραπευτρια	1;l1
λογοθεραπεύτρια	1;l1
λυκειο	1;m1
λύκειο	1;m1
μάγειρασ	1;l1
μάγειροσ	1;l1
μάνατζερ	1;l1
μάστερ	1<@1
μέλοσ	1;l1
μέσοσ όροσ	1<61
μέτρια	1<K1
μέτρια γνώση	1<K1
μέτριο	1<U2
μέχρι	1;i1
μέχρι σήμερα	1;j1
μέχρι τώρα	1;j1
μήνασ	1<W1
μήνεσ	1<W1
μαία	1;l1
μαγείρισσα	1;l1
μαγειρασ	1;l1
μαγειρισσα	1;l1
μαγειροσ	1;l1
μαθητευομενοσ	1;l1
μαθητευόμενοσ	1;l1
μαια	1;l1
μανατζερ	1;l1
μαστερ	1<@1
με λένε	1<D1
με λενε	1<D1
μελοσ	1;l1
μεσαίο	1<S1
μεσαίο επίπεδο	1<K1
μεσαιο	1<S1
μεσαιο επιπεδο	1<K1
μεσοσ οροσ	1<61
μετάλλιο	00Q1
μεταλλιο	00Q1
μεταπτυχιακέσ σπουδέσ	1<@1
μεταπτυχιακεσ σπουδεσ	1<@1
μεταπτυχιακο	1<@1
μεταπτυχιακο διπλωμα	1<@1
μεταπτυχιακοσ	1<@1
μεταπτυχιακοσ τιτλοσ	1<@1
μεταπτυχιακό	1<@1
μεταπτυχιακό δίπλωμα	1<@1
μεταπτυχιακόσ	1<@1
μεταπτυχιακόσ τίτλοσ	1<@1
μεταφράστρια	1;l1
μεταφραστήσ	1;l1
μεταφραστησ	1;l1
μεταφραστρια	1;l1
μετρια	1<K1
μετρια γνωση	1<K1
μετριο	1<U2
μεχρι	1;i1
μεχρι σημερα	1;j1
μεχρι τωρα	1;j1
μηνασ	1<W1
μηνεσ	1<W1
μητρική	1<=1
μητρική γλώσσα	1<=1
μητρικη	1<=1
μητρικη γλωσσα	1<=1
μηχανικοσ	1<X1
μηχανικόσ	1<X1
μηχανοδηγοσ	1;l1
μηχανοδηγόσ	1;l1
μοδίστρα	1;l1
μοδιστρα	1;l1
μονάδα	1<C1
μοναδα	1<C1
μουσείο	1;k1
μουσειο	1;k1
μουσικοσ	1;l1
μουσικόσ	1;l1
μπάρμαν	1;l1
μπαρμαν	1;l1
ναυτησ	1;l1
ναυτικοσ	1;l1
ναυτικόσ	1;l1
ναύτησ	1;l1
νηπιαγωγείο	1;m1
νηπιαγωγειο	1;m1
νικήτρια	00Q1
νικητήσ	00Q1
νικητησ	00Q1
νικητρια	00Q1
νοσηλευτήσ	1;l1
νοσηλευτησ	1;l1
νοσηλευτρια	1;l1
νοσηλεύτρια	1;l1
νοσοκομείο	1;k1
νοσοκομειο	1;k1
ξεναγοσ	1;l1
ξεναγόσ	1;l1
ξενοδοχείο	1;k1
ξενοδοχειο	1;k1
ξυλουργοσ	1;l1
ξυλουργόσ	1;l1
ο ε	00e1
ο.ε	00e1
οδηγοσ	1;l1
οδηγόσ	1;l1
οδοσ	1<31
οδόσ	1<31
οικονομολογοσ	1;l1
οικονομολόγοσ	1;l1
οινοποιείο	1;k1
οινοποιειο	1;k1
ομάδα	1<C1
ομαδα	1<C1
ομιλία	1;c1
ομιλια	1;c1
ομιλοσ	1;k1
ονομάζομαι	1<D1
ονομαζομαι	1<D1
οπτικοσ	1;l1
οπτικόσ	1;l1
οργανισμοσ	1;k1
οργανισμόσ	1;k1
οροφοσ	1<31
παιδαγωγοσ	1;l1
παιδαγωγόσ	1;l1
πανεπιστήμιο	1;m1
πανεπιστημίου	1;m1
πανεπιστημιο	1;m1
πανεπιστημιου	1;m1
παντρεμένη	1;^1
παντρεμένοσ	1;^1
παντρεμενη	1;^1
παντρεμενοσ	1;^1
παρον	1;j1
παρόν	1;j1
πατέντα	1;c1
πατεντα	1;c1
περιοδικο	1;c1
περιοδικό	1;c1
πιστοποίηση	1;_1
πιστοποιημένη	1;_1
πιστοποιημένοσ	1;_1
πιστοποιημενη	1;_1
πιστοποιημενοσ	1;_1
πιστοποιηση	1;_1
πιστοποιητικο	1;_1
πιστοποιητικό	1;_1
πλατεία	1<31
πλατεια	1<31
πολυ καλα	1;b1
πολυ καλη	1;b1
πολυ καλη γνωση	1<P1
πολυ καλο	1;f1
πολυτεχνείο	1;m1
πολυτεχνειο	1;m1
πολύ καλά	1;b1
πολύ καλή	1;b1
πολύ καλή γνώση	1<P1
πολύ καλό	1;f1
πρακτικά	1;c1
πρακτικα	1;c1
προγραμματίστρια	1;l1
προγραμματιστήσ	1;l1
προγραμματιστησ	1;l1
προγραμματιστρια	1;l1
προεδροσ	1;l1
προισταμενη	1;l1
προισταμενοσ	1;l1
προπονήτρια	1;l1
προπονητήσ	1;l1
προπονητησ	1;l1
προπονητρια	1;l1
προπτυχιακέσ σπουδέσ	1<Y1
προπτυχιακεσ σπουδεσ	1<Y1
προπτυχιακο	1<Y1
προπτυχιακό	1<Y1
προτζεκτ	1;g1
προχωρημένο	1<Z2
προχωρημενο	1<Z2
προϊστάμενοσ	1;l1
προϊσταμένη	1;l1
πρωτο βραβειο	00Q1
πρόεδροσ	1;l1
πρότζεκτ	1;g1
πρώτο βραβείο	00Q1
πτυχίο	1<\2
πτυχίο επαλ	1<21
πτυχίο πανεπιστημίου	1<Y1
πτυχιο	1<\2
πτυχιο επαλ	1<21
πτυχιο πανεπιστημιου	1<Y1
πτυχιουχοσ	1<Y1
πτυχιούχοσ	1<Y1
πυροσβέστησ	1;l1
πυροσβεστησ	1;l1
πωλήτρια	1;l1
πωλητήσ	1;l1
πωλητησ	1;l1
πωλητρια	1;l1
ράφτησ	1;l1
ραφτησ	1;l1
σήμερα	1;j1
σε εξέλιξη	1;j1
σε εξελιξη	1;j1
σελίδα	1<^1
σελιδα	1<^1
σεμινάριο	1<_2
σεμιναριο	1<_2
σερβιτορα	1;l1
σερβιτοροσ	1;l1
σερβιτόρα	1;l1
σερβιτόροσ	1;l1
σημερα	1;j1
σιδεράσ	1;l1
σιδερασ	1;l1
στην	1<a1
στο	1<a1
στοιχειωδεισ γνωσεισ	1<51
στοιχειωδησ	1<51
στοιχειώδεισ γνώσεισ	1<51
στοιχειώδησ	1<51
στον	1<a1
στουντιο	1;k1
στούντιο	1;k1
στρατιωτικοσ	1;l1
στρατιωτικόσ	1;l1
συγκολλητήσ	1;l1
συγκολλητησ	1;l1
συλλογικοσ τομοσ	1;c1
συλλογικόσ τόμοσ	1;c1
συλλογοσ	1;k1
συμβολαιογράφοσ	1;l1
συμβολαιογραφοσ	1;l1
συμβουλοσ	1;l1
συνέδριο	1;c1
συνεδριο	1;c1
συνεργάτησ	1;l1
συνεργάτιδα	1;l1
συνεργατησ	1;l1
συνεργατιδα	1;l1
συνεταιρισμοσ	1;k1
συνεταιρισμόσ	1;k1
συντάκτησ	1;l1
συντάκτρια	1;l1
συντακτησ	1;l1
συντακτρια	1;l1
συντηρήτρια	1;l1
συντηρητήσ	1;l1
συντηρητησ	1;l1
συντηρητρια	1;l1
συντομο βιογραφικο	1<:1
συντονίστρια	1;l1
συντονιστήσ	1;l1
συντονιστησ	1;l1
συντονιστρια	1;l1
σχεδιάστρια	1;l1
σχεδιαστήσ	1;l1
σχεδιαστησ	1;l1
σχεδιαστρια	1;l1
σχολή	1;m1
σχολή καλών τεχνών	1;m1
σχολείο	1;m1
σχολειο	1;m1
σχολη	1;m1
σχολη καλων τεχνων	1;m1
σύλλογοσ	1;k1
σύμβουλοσ	1;l1
σύντομο βιογραφικό	1<:1
τ ε ι	1;m1
τ κ	1<31
τ.ε.ι	1;m1
τ.κ	1<31
ταμίασ	1;l1
ταμιασ	1;l1
ταχυδρομοσ	1;l1
ταχυδρόμοσ	1;l1
τει	1;m1
τεχνίτησ	1;l1
τεχνικοσ	1;l1
τεχνικόσ	1;l1
τεχνιτησ	1;l1
τηλεργασία	1<A1
τηλεργασια	1<A1
τιμητική διάκριση	00Q1
τιμητικη διακριση	00Q1
τκ	1<31
τμήμα	1<b2
τμημα	1<b2
τομέασ	1<d2
τομεασ	1<d2
τομοσ	1;c1
τοπογράφοσ	1;l1
τοπογραφοσ	1;l1
τορναδοροσ	1;l1
τορναδόροσ	1;l1
τράπεζα	1;k1
τραγουδίστρια	1;l1
τραγουδιστήσ	1;l1
τραγουδιστησ	1;l1
τραγουδιστρια	1;l1
τραπεζα	1;k1
τωρα	1;j1
τόμοσ	1;c1
τώρα	1;j1
υδραυλικοσ	1;l1
υδραυλικόσ	1;l1
υπάλληλοσ	1;l1
υπαλληλοσ	1;l1
υπευθυνη	1;l1
υπευθυνοσ	1;l1
υπεύθυνη	1;l1
υπεύθυνοσ	1;l1
υπηρεσία	1<f2
υπηρεσια	1<f2
υποτροφία	00Q1
υποτροφια	00Q1
υπουργείο	1;k1
υπουργειο	1;k1
φαρμακείο	1;k1
φαρμακειο	1;k1
φαρμακοποιοσ	1;l1
φαρμακοποιόσ	1;l1
φθινοπωρο	1<h1
φθινόπωρο	1<h1
φουρνοσ	1;k1
φούρνοσ	1;k1
φυλακασ	1;l1
φυσικοθεραπευτήσ	1;l1
φυσικοθεραπευτησ	1;l1
φυσικοθεραπευτρια	1;l1
φυσικοθεραπεύτρια	1;l1
φυσικοσ	1;l1
φυσικοσ ομιλητησ	1<=1
φυσικόσ	1;l1
φυσικόσ ομιλητήσ	1<=1
φωτογράφοσ	1;l1
φωτογραφοσ	1;l1
φύλακασ	1;l1
χειμωνασ	1<i1
χειμώνασ	1<i1
χειριστήσ	1;l1
χειριστησ	1;l1
χημικοσ	1;l1
χημικόσ	1;l1
χορευτήσ	1;l1
χορευτησ	1;l1
χορευτρια	1;l1
χορεύτρια	1;l1
χρονια	1;h1
χρονοσ	1;h1
χρόνια	1;h1
χρόνοσ	1;h1
χτίστησ	1;l1
χτιστησ	1;l1
ψαράσ	1;l1
ψαρασ	1;l1
ψυχολογοσ	1;l1
ψυχολόγοσ	1;l1
ωδείο	1;m1
ωδειο	1;m1
ωσ	1;i1
ωσ σήμερα	1;j1
ωσ σημερα	1;j1
όμιλοσ	1;k1
όροφοσ	1<31
а s	00e1
а.ş	00e1
автобиография	1<j1
агент	1<k3
агентство	1<n2
агенция	1=01
агенција	1=11
агенція	1=21
агроном	1=31
ад	00e1
адвокат	1=44
администратор	1=84
администрация	1=<1
адміністратор	1==2
адміністрація	1=21
академии	1=?1
академия	1=@2
академија	1=B1
академія	1=C1
академії	1=C1
аккредитация	1=D1
акредитація	1=E1
актер	1=31
активно	1=F1
актор	1=G1
акторк	1=G1
актрис	1=31
актёр	1=31
акушер	1=H2
альманах	1=J1
анализатор	1=K1
аналитик	1=L1
аналитичар	1=M1
аналітик	1=N1
анкета	1=O2
антологія	1=Q1
ао	1=R2
ап	1=T1
апотека	1=11
аппаратчик	1=31
аптека	1=U3
арт директор	1=H2
арт-директор	1=H2
архивариус	1=31
архитект	1=K1
архитекта	1=X1
архитектор	1=L1
архіваріус	1=G1
архітектор	1=N1
асистент	1=Y3
асоциация	1=01
асоціація	1=21
аспирант	1=31
аспирантура	1=\2
аспірант	1=G1
аспірантура	1=^2
ассистент	1=L1
ассоциация	1=<1
атестат	1=`2
аттестат	1=b2
аттестат о среднем образовании	1=d1
аудитор	1=H2
б р	1=e1
б-р	1=e1
базове	1=f1
базовий	1=g2
базовий рівень	1=f1
базово	1=i3
базово ниво	1=l1
базовое	1=m1
базовые знания	1=n2
базовый	1=n2
базовый уровень	1=m1
базові знання	1=g2
бакалавр	1>02
бакалаврат	1>21
бакалавриат	1>31
бакалавър	1>41
бакалавърска	1>41
бакалавърска степен	1>41
бал	1>51
балл	1>61
баллов	1>61
банк	1<n2
банка	1>72
бармен	1=H2
бечелор	1>91
библиотека	1>:3
библиотекар	1>=3
билингв	1>@1
биография	1<j1
биографија	1>A1
биолог	1=31
бл	1=T1
благајник	1=X1
благодарность	0V<1
благодарственное письмо	0V<1
болница	1>72
больница	1=<1
бортпроводни	1=31
бр	1>B1
бригадир	1=H2
брошура	1>C1
буд	1>D1
будинок	1>D1
бул	1>E2
булевар	1>B1
булевард	1=T1
бульвар	1>G2
бухгалтер	1=H2
бытовой	1>I1
бюро	1<n2
бібліотека	1=21
бібліотекар	1=G1
білінгв	1>J1
в	1>K3
в браке	1>N1
в момента	1>O1
в разводе	1>N1
в совершенном владении	1>P1
в совершенстве	1>Q1
вантажни	1=G1
васпитач	1=M1
вахтер	1=31
вахтёр	1=31
ведуча	1>R1
ведучий	1>R1
ведущий	1>S1
верстальни	1=G1
верстальщи	1=31
весна	1>T2
весни	1>V1
весной	1>W1
весны	1>W1
вестник	1>X2
взимку	1>Z1
видавництво	1>[2
видано	1>]1
викладач	1==2
виконроб	1=G1
випуск	1>]1
випускова	1>R1
висока школа	1=B1
високий	1>^1
високо образовање	1>_1
виступ	1=Q1
висше	1>41
висше образование	1>41
висше училище	1>`1
виховател	1=G1
вихователь	1=G1
виш	1=C1
виша стручна спрема	1>a1
виша школа	1>b2
виши средњи	1>d1
вище за середній	1>e1
вище середнього	1>e1
владелец	1>S1
власник	1>f2
власница	1=X1
влітку	1>h1
во	1>i1
водител	1=31
водитель	1=31
водительские права	1=D1
водительское удостоверение	1=D1
водій	1>j2
водійка	1>R1
водійські права	1=E1
военнослужащ	1=31
вожат	1=H2
возач	1=M1
возачка дозвола	1>l1
волонтер	1>m3
волонтёр	1=31
восени	1?01
воспитател	1=31
вођа	1=X1
впевнений	1>^1
впевнено	1>^1
врач	1=31
врло добро	1?12
вртић	1=B1
всем привет	1?31
второ място	00?1
вуз	1?42
вукова диплома	00D1
вул	1>D1
вулиця	1>D1
вх	1=T1
вчитель	1=G1
вчителька	1>R1
във	1?61
възпитател	1=K1
выдан	1?71
выдано	1?71
вып	1=J1
выпуск	1?71
высокий	1?81
выступление	1=J1
высшее	1?91
выше среднего	1?:1
від	1?;2
віддалена робота	1?=1
віддалено	1?=1
відділ	1?>1
відділення	1?>1
відзнака	00B1
відмінно	1??2
військов	1=G1
вільне	1?A1
вільне володіння	1?A1
вільно	1?A1
вільно володію	1?A1
вісник	1=Q1
вітаю	1?B1
г	1?C3
газета	1<n2
газосварщик	1=31
гбу	00e1
геодезист	1=H2
геолог	1=31
гимназия	1=@2
гимназија	1=B1
глава	1?F3
главный	1>S1
го	1?I2
говоримо	1?K1
год	1?L2
года	1?N1
година	1?O2
године	1?Q1
години	1?R1
голова	1>R1
головний	1>R1
горничн	1=31
город	1=e1
гостиница	1=<1
готвач	1=K1
готель	1=21
гр	1=T1
грамота	1?S3
гран при	0V<1
гран прі	00B1
гран-при	0V<1
гран-прі	00B1
грант	0V<1
грузчик	1=31
група	1?V4
группа	1?Z2
группа компаний	1=<1
гуп	00e1
гід	1>R1
гімназія	1=C1
д	1=e1
д т н	1?\1
д.т.н	1?\1
данас	1?]1
дворник	1=31
двуезичен	1?^1
делопроизводител	1=31
департамент	1?_2
депо	1?a2
депутат	1=H2
детска градина	1>`1
детский сад	1=?1
диетолог	1=31
дизайнер	1?c5
дизајнер	1=M1
диплом	1?h5
диплом бакалавра	1>31
диплом з відзнакою	1>51
диплом с отличием	1>61
диплом специалиста	1?91
диплом техника	1?m1
диплома	1?n2
диплома за средно образование	1@01
дипломирани	1>_1
директор	1@14
дирекция	1@52
дирекција	1@71
дисертация	1>C1
дисертація	1=Q1
диспетчер	1=H2
диссертация	1=J1
дистанционно	1@82
дистанционный	1@:1
дистанційно	1?=1
дитячий садок	1=C1
днес	1>O1
до	1@;4
до данас	1?]1
до днес	1>O1
до момента	1>O1
до настоящего времени	1@?1
до настоящия момент	1>O1
до сада	1?]1
до сега	1>O1
до сих пор	1@?1
до сьогодні	1@@1
до тепер	1@@1
до теперішнього часу	1@@1
добра	1>d1
добре	1@A3
добрий	1>e1
добрий день	1?B1
добро	1@D4
добро пожаловать	1?31
доброволец	1@H1
дозвола	1>l1
доклад	1>X2
доктор	1@I1
доктор наук	1@J2
доктор наука	1@L1
доктор філософії	1@M1
докторант	1=K1
докторантура	1@I1
докторат	1@L1
докторска степен	1@I1
докторске студије	1@L1
дом	1=e1
дом здравља	1=11
доо	00e1
доповідь	1=Q1
допуск	1@N2
досега	1>O1
досконало	1@P1
дослідник	1=G1
досі	1@@1
дотепер	1@@1
доцент	1<k3
дружество	1=01
друкарня	1=21
друштво	1=11
діловод	1=G1
дієтолог	1=G1
еад	00e1
екип	1@Q1
економиста	1=X1
економска школа	1=B1
економіст	1=G1
екскурсовод	1=G1
експерт	1@R4
експертний	1@V1
експертно	1@W1
електрик	1=G1
електричар	1=X1
електротехник	1=K1
елементарний	1=f1
елементарно	1=l1
еоод	00e1
есей	1=Q1
есен	1@X1
есента	1@X1
ет	1@Y2
ж	1@[4
ж к	1=T1
ж.к	1=T1
железници	1=01
жен	1@_1
жена	1@`2
женат	1>N1
женен	1@b1
женски	1@`2
женский	1@_1
женско	1@c1
женщина	1@_1
животопис	1>A1
журнал	1@d2
журналист	1@f2
журналіст	1=G1
жінка	1@h1
жіноча	1@h1
жіночий	1@h1
з	1?;2
з відзнакою	1>51
заваривач	1=X1
заварчик	1=K1
завод	1@i4
задоволително	1?K1
задруга	1=11
закінчив	1>]1
закінчила	1>]1
заместитель	1=31
заместник	1=K1
замужем	1>N1
заміжня	1@m1
зао	00e1
зараз	1@@1
засновник	1=G1
застраховане	1=01
заступник	1=G1
зборник	1@n1
збірник	1=Q1
зварник	1=G1
звено	1@Q1
здобуто	1>]1
здравствуйте	1?31
зима	1@o4
зимата	1A31
зими	1>Z1
зимой	1A41
зимы	1A41
знаком	1A51
значка	00?1
зно	0=?1
зрелостен изпит	1@01
зі	1A61
зі словником	1=f1
и	1A73
изворни говорник	1A:1
изд во	1=J1
изд-во	1=J1
издавач	1@n1
издавачка кућа	1=11
издателство	1A;2
издательство	1A=2
излагање	1@n1
изследовател	1=K1
икономист	1=K1
икономически университет	1>`1
иллюстратор	1=31
име на проекта	1A?1
инженер	1A@2
инжењер	1AB1
инспектор	1@f2
институт	1AC6
инструктор	1AI2
интегрисане студије	1>_1
ип	00e1
исследовател	1=L1
истраживач	1=M1
й	1AK1
к т н	1@J2
к э н	1?\1
к.т.н	1@J2
к.э.н	1?\1
казначе	1=31
каменщик	1=31
кандидат	1AL1
кандидат наук	1@J2
канцеларија	1=11
капитан	1=31
касиер	1=K1
касир	1=G1
кассир	1=31
категория	1AM2
категорія	1=E1
кафедра	1AO4
кв	1>G2
квалификация	1AS1
кваліфікація	1AT1
квартира	1>G2
керівник	1=N1
кладовщи	1=31
кладовщик	1=31
клиника	1>:3
клініка	1=21
книга	1AU3
кну	0C;1
коваль	1>R1
код	1AX1
коледж	1AY1
колеж	1AZ2
колледж	1A\1
команда	1?_2
комерцијалиста	1=X1
компания	1?a2
компанија	1=11
компанія	1=21
комірни	1=G1
конверзацијски	1A]1
кондитер	1=H2
конкурс	1?S3
конкурса	0V<1
конкурсу	00B1
конобар	1=M1
консерватория	1=@2
консерваторія	1=C1
консултант	1AI2
консультант	1A^2
конференция	1>X2
конференција	1@n1
конференція	1=Q1
концерн	1=<1
кооперация	1=01
координатор	1@14
копирайтер	1=31
копірайтер	1=G1
коректор	1=G1
кореспондент	1=G1
корп	1=e1
корпорация	1=<1
корпорація	1=21
корректор	1=31
корреспондент	1=31
косметолог	1=H2
кпі	0C;1
кравец	1=G1
кравчин	1=G1
край	1=e1
крановщик	1=31
красный диплом	1>61
кубок	0V<1
кувар	1=M1
кузнец	1>S1
кур'єр	1=G1
курс	1A`6
курси	1Af1
курсы	1Ag2
курьер	1=31
кухар	1Ai2
књига	1@n1
лаборант	1=H2
лаборатория	1?a2
лабораторија	1=11
лабораторія	1=21
лавреат	00B1
лавреатка	00B1
ласкаво просимо	1?B1
лауреат	1?S3
лауреатка	00B1
лекар	1AI2
лектор	1Ak2
лекция	1>C1
лекція	1=Q1
лесник	1>S1
лесхоз	1=<1
лет	1?N1
лета	1Am1
лето	1An2
летом	1Am1
лидер	1=31
листонош	1=G1
лицей	1=@2
лиценз	1B01
лицензия	1=D1
лиценца	1>l1
логист	1=31
логопед	1=H2
логіст	1=G1
лучшая	0V<1
лучший	0V<1
лято	1B11
лятото	1B11
лікар	1=G1
лікарня	1=21
літа	1>h1
літо	1>h1
ліцей	1=C1
ліцензія	1=E1
м	1B24
м'ясник	1>R1
магазин	1=U3
магационер	1=X1
магистар	1>_1
магистр	1?91
магистратура	1B63
магистър	1B91
магистърска	1B91
магистърска степен	1B91
магістр	1B:1
магістратура	1B:1
майстер	1=G1
майстерня	1=21
майстор	1=K1
майчин	1?^1
майчин език	1?^1
маляр	1=H2
маркетолог	1=H2
мастер	1B;2
мастер студије	1>_1
мастерская	1=<1
матерен	1?^1
матерњи	1A:1
матерњи језик	1A:1
матрос	1=H2
матура	1B=2
матурски испит	1B?1
машинист	1@f2
машиніст	1=G1
мајстор	1=X1
мгту	0C;1
мгу	0C;1
медал	00?1
медаль	1B@2
медаља	00D1
медбрат	1BB3
медицинска сестра	1BE2
медсестр	1=H2
медсестра	1BG2
медуниверситет	1=?1
менаџер	1=M1
мене звати	1BI1
менеджер	1A^2
мениджър	1=K1
меня зовут	1BJ1
мес	1BK2
месец	1BM2
месеца	1BM2
месеци	1BO1
месяц	1BP1
месяца	1BP1
месяцев	1BP1
методист	1=31
механик	1@f2
механичар	1=M1
механік	1=G1
микрорайон	1=e1
министарство	1=11
министерство	1?a2
младший	1>S1
много добре	1BQ1
много добро	1BR2
много добро ниво	1BT1
модул	1BU1
мое резюме	1BV1
молодший	1>R1
молодший бакалавр	1BW1
молодший спеціаліст	1BW1
момента	1>O1
монография	1>X2
монографія	1=Q1
монтажни	1=G1
монтажник	1=31
моё резюме	1BV1
моє резюме	1BX1
муж	1BY1
мужской	1BY1
мужчина	1BY1
музей	1=U3
музеј	1=11
музикант	1=G1
музыкант	1=31
муляр	1=G1
муп	00e1
мушкарац	1BZ1
мушки	1BZ1
мушко	1BZ1
мъж	1B[1
мъжки	1B[1
мясник	1=31
міністерство	1=21
міс	1B\1
місто	1>D1
місяць	1B\1
місяці	1B\1
місяців	1B\1
н в	1@?1
н. в	1@?1
н.в	1@?1
на бытовом уровне	1>I1
на даљину	1B]1
наб	1=e1
набережна	1>D1
набережная	1=e1
навесні	1>V1
нагорода	00B1
награда	1B^3
назва проєкту	1Ba1
название проекта	1Bb1
назив пројекта	1Bc1
найкраща	00B1
найкращий	00B1
направление	1Bd3
направление подготовки	1AS1
напреднал	1BR2
напреднало	1BR2
напредно	1?12
напрям	1AT1
нарис	1=Q1
насеље	1>B1
наст вр	1@?1
наст время	1@?1
наст. вр	1@?1
наст. время	1@?1
наставник	1=X1
наставница	1=X1
настояще	1>O1
настоящее время	1@?1
настоящем	1>O1
настоящий момент	1@?1
настоящия момент	1>O1
науковий співробітник	1>R1
научен сътрудник	1@H1
научная статья	1=J1
научный сотрудник	1>S1
началник	1=K1
начално	1Bg2
начальник	1=H2
начальное профессиональное	1?m1
начальное профессиональное образование	1?m1
начальный	1=n2
начальный уровень	1=m1
начинаещ	1Bi2
начинающий	1Bk1
начиная с	1Bl1
нв	1@?1
не женат	1>N1
не замужем	1>N1
нед	1Bm1
недели	1Bm1
недель	1Bm1
неделя	1Bm1
неженен	1@b1
незаміжня	1@m1
неодружена	1@m1
неодружений	1@m1
неожењен	1Bn1
неоконченное высшее	1>31
неомъжена	1@b1
неудата	1Bn1
новинар	1=M1
новичок	1Bk1
носитель	1>@1
носитель языка	1>@1
носій	1>J1
носій мови	1>J1
нотариус	1=31
нотаріус	1=G1
нпо	00e1
нян	1=G1
няня	1>S1
оао	00e1
обл	1Bo3
область	1>G2
образователно квалификационна степен магистър	1B91
образователно-квалификационна степен магистър	1B91
обука	1>l1
община	1C22
објављен	1@n1
овлашћење	1>l1
од	1C42
одељење	1@71
одитор	1=K1
одлично	1?12
одружена	1@m1
одружений	1@m1
одсек	1C62
ожењен	1Bn1
ожидаемый	1C81
ожидается	1C81
окончание	1?71
окончил	1?71
окончила	1?71
олимпиада	1C92
олімпіада	00B1
омъжена	1@b1
онлайн	1C;3
онлајн	1B]1
оод	00e1
ооо	1=R2
оператер	1=M1
оператор	1C>5
оптометрист	1=31
општина	1=11
осени	1CC1
осень	1CC1
осенью	1CC1
осені	1?01
осигурање	1=11
оснивач	1=M1
основател	1@f2
основе	1CD2
основна школа	1=B1
основне академске студије	1>91
основне студије	1>91
основно	1CF4
основно владеене	1?K1
основно знање	1CJ1
основно ниво	1=l1
основно училище	1>`1
осінь	1?01
от	1CK3
от разстояние	1CN1
отговорник	1=K1
отдел	1@52
отделение	1CO3
отель	1=<1
отличен	1CR1
отличие	1CS2
отлично	1CU3
отлично владеене	1BQ1
отличное	1>P1
отримано	1>]1
офис	1?a2
официант	1=31
офіс	1=21
офіціант	1=G1
охоронец	1=G1
охранник	1=31
оцена	1CX1
оценка	1CY2
оценщик	1=31
оцінка	1>51
оцінювач	1=G1
очаква се	1C[1
очаквано	1C[1
очекивано	1C\1
очікуваний	1C]1
очікується	1C]1
пао	00e1
парикмахер	1=31
пасивно	1CJ1
пат	00e1
патент	1C^4
пг	1>`1
пгжпт	1>`1
певец	1>S1
певица	1>S1
пекар	1=H2
пекара	1=11
пекарна	1=01
пекарня	1<n2
пер	1=e1
первое место	0V<1
переводчик	1=31
переводчица	1>S1
перекладач	1=G1
переможець	00B1
переможниця	00B1
переулок	1=e1
перукар	1=G1
перше місце	00B1
пивара	1=11
пл	1Cb2
плакет	00?1
планирано	1Cd2
планируемый	1C81
планируется	1C81
планується	1C]1
плиточник	1=31
плотник	1=31
площа	1>D1
площад	1=T1
площадь	1=e1
по	1Cf2
по н в	1@?1
по н. в	1@?1
по н.в	1@?1
по наст время	1@?1
по наст. время	1@?1
по настоящее время	1@?1
по настоящий момент	1@?1
по сей день	1@?1
по сьогодні	1@@1
по теперішній час	1@@1
по цей день	1@@1
по цей час	1@@1
победител	00?1
победитель	0V<1
победительница	0V<1
победник	00D1
победница	00D1
повар	1Ch2
повна середня	1Cj1
повышение квалификации	1Ck2
поглавље	1@n1
поглиблений	1?A1
подмастерь	1=31
подразделение	1Cm1
подяка	00B1
пожарн	1=31
пожежни	1=G1
позориште	1=11
покоївк	1=G1
поликлиника	1?a2
политех	1=?1
политехнический	1=?1
полицейск	1=31
положен	1>l1
полувисше	1Cn1
получен	1?71
получено	1?71
поліклініка	1=21
політехніка	1=C1
поліцейськ	1=G1
помощник	1@f2
помоћник	1=X1
помічник	1=G1
понастоящем	1>O1
понині	1@@1
портниха	1>S1
портной	1>S1
посвідчення	1=E1
посвідчення водія	1=E1
поселок	1=e1
пословођа	1=X1
посёлок	1=e1
потврда	1>l1
похвала	00D1
початковий	1=g2
початковий рівень	1=f1
початківець	1Co1
почетна грамота	00?1
почетная грамота	0V<1
почетник	1D02
почетно	1CJ1
почтальон	1=31
почётная грамота	0V<1
пр	1>G2
пр т	1=e1
пр-т	1=e1
правник	1=X1
правница	1=X1
правоспособност	1B01
практикант	1>m3
прат	00e1
преводач	1=K1
преводилац	1=X1
предавач	1=M1
предавање	1@n1
предвиђено	1C\1
предполагаемый	1C81
предприятие	1?a2
председател	1@f2
председник	1=X1
председница	1=X1
предстои	1C[1
предузеће	1=11
президент	1<k3
премия	0V<1
премія	00B1
преподавател	1D23
привет	1?31
привіт	1?B1
призер	1B@2
признање	00D1
призёр	0V<1
приправник	1=X1
приправница	1=X1
пров	1>D1
провизор	1>S1
проводник	1=L1
провулок	1>D1
провідний	1>R1
провідник	1=G1
програмер	1=M1
програмист	1=K1
программист	1=L1
програміст	1=N1
продав	1=G1
продавац	1=X1
продавач	1=K1
продавачица	1=X1
продавец	1D53
продавница	1=11
продвинутый	1D82
продвинутый уровень	1>P1
продюсер	1=H2
проезд	1=e1
проект	1D:3
проекта	1Bb1
проекти	1D=2
проекты	1Bb1
пролет	1D?1
пролетта	1D?1
пролеће	1D@1
прораб	1=31
просек	1CX1
просек оцена	1CX1
просечна оцена	1CX1
просп	1>D1
проспект	1>G2
просунутий	1??2
професионален бакалавър	1>41
професионална автобиография	1<j1
професионална биографија	1>A1
професионална гимназия	1>`1
професионална квалификация	1@01
професор	1=Y3
профессиональный	1>P1
профессор	1=L1
професійний	1?A1
професійно технічна	1Cj1
професійно-технічна	1Cj1
профил	1DA1
профиль	1AS1
проєкт	1Ba1
проєкти	1Ba1
проєкту	1Ba1
пројекат	1Bc1
пројекти	1Bc1
психолог	1=44
пту	0C;1
публикация	1>X2
публикација	1@n1
публікація	1=Q1
пут	1>B1
първо място	00?1
підвищення кваліфікації	1DB2
підприємство	1=21
підрозділ	1?>1
р	1DD1
работаю	1@?1
работник	1=K1
рабоч	1=31
рабочий	1DE2
рад	1@n1
рад од куће	1B]1
радионица	1=11
радна биографија	1>A1
радник	1=X1
радница	1=X1
радіо	1=21
разведен	1DG3
разведена	1DG3
разведён	1>N1
разговорный	1>I1
разговорный уровень	1>I1
разработчик	1DJ2
разрешително	1B01
разряд	1=D1
район	1>G2
рачуновођа	1=X1
редактор	1?c5
редакция	1=<1
редакція	1=21
режисер	1=G1
режиссер	1=31
режиссёр	1=31
резюме	1=O2
рекрутер	1=H2
республика	1=e1
ресторан	1DL3
ресторант	1=01
референт	1=M1
рибал	1=G1
риелтор	1=31
робочий	1>e1
робітни	1=G1
робітник	1>R1
роден	1?^1
роден език	1?^1
родная	1>@1
родной	1>@1
родной язык	1>@1
розділ	1=Q1
розлучена	1@m1
розлучений	1@m1
розмовна	1DO1
розмовний	1DO1
розмовний рівень	1DO1
розробник	1=N1
роки	1DD1
року	1DD1
років	1DD1
руководилац	1=X1
руководител	1=L1
ръководител	1DP1
рыбак	1=31
рідна	1>J1
рідна мова	1>J1
рідний	1>J1
рік	1DD1
с	1DQ3
с отличием	1>61
саветник	1=X1
саветница	1=X1
сада	1?]1
садашњост	1?]1
садовник	1=31
садівни	1=G1
самозайнятий	1=21
самозанятый	1=<1
санитар	1=31
сантехник	1=31
сантехнік	1=G1
санітар	1=G1
саопштење	1@n1
сарадник	1=X1
сарадница	1=X1
сборник	1>X2
сварщик	1Ch2
свидетелство	1B01
свидетельство	1=D1
свободно	1DT2
свободно владею	1>P1
свободное	1>P1
свободное владение	1>P1
свободный	1>P1
свідоцтво	1=E1
сдан	1?71
сдружение	1=01
сега	1>O1
сегодня	1@?1
сейчас	1@?1
секретар	1=44
секретарица	1=X1
секретарь	1=31
сектор	1DV4
село	1>G2
семеен	1@b1
семейна	1@b1
семинар	1DZ1
семінар	1Af1
сервитьор	1=K1
середньо	1DO1
середня	1Cj1
середня освіта	1Cj1
середня спеціальна	1BW1
середній	1D[2
середній бал	1>51
середній рівень	1DO1
сертификат	1D]3
сертификация	1=D1
сертифициран	1B01
сертифицированный	1=D1
сертифікат	1D`1
сертифікація	1=E1
скарбни	1=G1
слабо	1=l1
слесар	1=31
слесарь	1=31
служба	1Da5
слюсар	1=G1
смер	1BU1
со	1Df2
со словарем	1=m1
со словарём	1=m1
соавтор	1Dh2
собственик	1=K1
совершенное	1>Q1
сотрудник	1=31
соу	1>`1
союз	1=<1
спбгу	0C;1
специализация	1DA1
специалист	1Dj3
специалист по	1Cn1
специалитет	1?91
специалност	1DA1
специальность	1AS1
специјалиста	1=X1
спеціальність	1AT1
спеціалізація	1AT1
спеціаліст	1Dm2
спеціалітет	1B:1
списание	1>C1
співа	1=G1
співавтор	1Do2
співробітник	1=G1
спілка	1=21
среден успех	1CR1
среден успех от следването	1CR1
средне	1>I1
среднее	1=d1
среднее образование	1=d1
среднее общее	1=d1
среднее профессиональное	1?m1
среднее профессиональное образование	1?m1
среднее специальное	1?m1
средний	1E12
средний балл	1>61
средний уровень	1>I1
средно	1E33
средно владеене	1?K1
средно ниво	1E62
средно образование	1@01
средно специално	1@01
средно специално образование	1@01
средно училище	1>`1
средња стручна спрема	1B?1
средња школа	1=B1
средње	1E82
средњи	1A]1
средњи ниво	1A]1
ссс	1B?1
стажант	1=K1
стажер	1=H2
стажист	1=G1
стажиста	1=X1
стажёр	1=31
стан	1>B1
старший	1E:2
статия	1>C1
стаття	1=Q1
статья	1=J1
степень бакалавра	1>31
степень магистра	1?91
стипендия	1C92
стипендија	00D1
стипендія	00B1
столар	1=X1
столяр	1=H2
стор	1E<1
сторінка	1E<1
стр	1E=2
страница	1E?1
строительная	1=<1
стройка	1=<1
струковне студије	1>91
стручни испит	1>l1
стручњак	1E@2
студио	1>72
студия	1=<1
студијски програм	1BU1
студія	1=21
ступінь бакалавра	1>21
ступінь магістра	1B:1
стюард	1=H2
су	1>`1
су шеф	1E:2
су-шеф	1E:2
суддя	1>R1
судья	1>S1
супермаркет	1<n2
счетоводител	1=K1
считано от	1EB1
сътрудник	1=K1
сьогодні	1@@1
т ч	1@@1
т.ч	1@@1
та	1AK1
такмичење	00D1
танцовщиц	1=31
танцор	1=31
танцівни	1=G1
театр	1<n2
театър	1=01
тези	1=Q1
тезисы	1=J1
текущее время	1@?1
телеканал	1=21
теперішнього часу	1@@1
теперішній час	1@@1
тестер	1=K1
тестировщик	1=L1
тестувальник	1=N1
техлид	1>S1
техник	1@f2
техникум	1EC2
техничар	1=M1
техничка школа	1=B1
технолог	1<k3
технік	1=G1
технікум	1AY1
течно	1=F1
тиждень	1EE1
тижні	1EE1
тижнів	1EE1
тим	1@71
тимлид	1>S1
типография	1=<1
тов	1EF2
товаровед	1=31
токар	1=H2
токарь	1=31
тоо	00e1
торговый дом	1=<1
торговый представитель	1>S1
трг	1>B1
тренер	1=H2
тренинг	1DZ1
тренутно	1?]1
треньор	1=K1
тренінг	1Af1
трки	0=?1
търговец	1=K1
търговски представител	1@H1
у	1EH2
у браку	1Bn1
у досконалості	1@P1
у току	1?]1
уверенно	1?81
уверенный	1?81
уверење	1>l1
удаленка	1@:1
удаленная работа	1@:1
удаленно	1@:1
удалёнка	1@:1
удалённая работа	1@:1
удалённо	1@:1
удата	1Bn1
удовлетворительно	1>I1
удостоверение	1AM2
удружење	1=11
ул	1EJ3
улица	1EJ3
универзитет	1EM1
университет	1EC2
университета	1=@2
університет	1AY1
управител	1=K1
управление	1EN3
управління	1EQ2
уредник	1=X1
уредница	1=X1
усмерење	1BU1
успех	1CR1
учебник	1>C1
ученик	1>S1
училище	1ES3
учител	1=K1
учитель	1=H2
учительница	1>S1
учитељ	1=M1
учредитель	1=31
фабрика	1@i4
факултет	1EV2
факультет	1EX4
фармацевт	1<k3
фармацеут	1=M1
фаховий молодший бакалавр	1BW1
фахівець	1>R1
фгуп	00e1
фельдшер	1BB3
фермер	1=H2
физик	1=31
физиотерапевт	1=31
финалист	0V<1
финалиста	00D1
фирма	1>:3
флорист	1=H2
фонд	1<n2
фондация	1=01
фондација	1=11
фоп	00e1
фотограф	1=H2
фрезеровщик	1=31
фрезерувальни	1=G1
фриланс	1=<1
фрилансер	1=31
фріланс	1=21
фізіотерапевт	1=G1
фіналіст	00B1
фірма	1=21
химик	1=31
хозяйство	1=<1
холдинг	1=U3
холост	1>N1
холостой	1>N1
хорошее	1?:1
хороший	1E\2
хорошо	1E\2
хотел	1>72
художник	1=31
цей час	1@@1
центар	1=11
центр	1<n2
център	1=01
цех	1EN3
ч	1E^1
часопис	1@n1
червоний диплом	1>51
чирак	1@H1
читалище	1=01
читаю профессиональную литературу	1=m1
читаю со словарем	1=m1
читаю со словарём	1=m1
члан	1=X1
чланак	1@n1
член	1@H1
чоловік	1E^1
чоловіча	1E^1
чоловічий	1E^1
швачк	1=G1
швея	1>S1
шеф	1=X1
школа	1E_4
школа no	1=?1
школьный	1=m1
шосе	1>D1
шоссе	1=e1
шофьор	1=K1
шофьорска книжка	1B01
экономист	1=31
экскурсовод	1=31
эксперт	1Ec1
экспертный	1Ec1
экспертный уровень	1Ec1
электрик	1=31
электрогазосварщик	1=31
электромонт	1=31
электросварщик	1=31
элементарный	1=m1
юрист	1<k3
я	1Ed2
і	1AK1
із	1?;2
ілюстратор	1=G1
інженер	1=N1
інститут	1AY1
јединица	1@71
јесен	1Ef1
ґрант	00B1
אביב	1Eg1
אגף	1Eh1
אדריכל	1Ei1
אדריכלית	1Ei1
אולפנה	1Ej1
אוניברסיטה	1Ej1
אוניברסיטת	1Ej1
אופטומטריסט	1Ei1
אות	1Ek1
אח	1Ei1
אחות	1Ei1
אחראי	1Ei1
אחראית	1Ei1
אינסטלטור	1Ei1
אישה	1El1
אנליסט	1Ei1
אנליסטית	1Ei1
אקדמיה	1Ej1
ארגון	1Em1
ארכיונאי	1Ei1
ב	1En1
ב"א	1Eo1
בגרות	00J1
בגרות מלאה	00J1
בגרות עיונית	00J1
בהצטיינות	1F01
בוגר	1Eo1
בוגרת	1Eo1
בודק	1Ei1
בודקת	1Ei1
ביטוח	1Em1
בינוני	1F12
בינונית	1F12
בינונית גבוהה	1F31
בית אבות	1Em1
בית החולים	1Em1
בית הספר	1Ej1
בית חולים	1Em1
בית מרקחת	1Em1
בית ספר	1Ej1
בנאי	1Ei1
בנק	1Em1
בסיס	1F41
בסיסי	1F52
בסיסית	1F52
בע"מ	1Em1
בעלים	1Ei1
בעמ	1Em1
ברמה גבוהה	1F71
ברמן	1Ei1
ברמת שפת אם	1F81
גבוהה	1F92
גבר	1F;1
גזבר	1Ei1
גזברית	1Ei1
גן ילדים	1Ej1
גנן	1Ei1
גננת	1Ei1
גרוש	1F<1
גרושה	1F<1
ד"ר	1F=1
דו לשוני	1F81
דו-לשוני	1F81
דובר ילידי	1F81
דוור	1Ei1
דוקטור	1F=1
דוקטורט	1F>2
דייג	1Ei1
דייל	1Ei1
דיילת	1Ei1
דירה	1F@1
דרך	1F@1
האוניברסיטה	1Ej1
האקדמיה	1Ej1
הווה	1FA1
הוצאה	1FB1
הוצאת	1Em1
החוג	1Ej1
הטכניון	1Ej1
היברידי	1FC1
היום	1FA1
המכללה	1Ej1
המכללה האקדמית	1Ej1
המרכז	1Em1
המרכז האקדמי	1Ej1
הנדסאי	1FD1
הנדסאית	1FD1
הסמכה	1FE1
הסמכות	1FE1
הסמכת	1FE1
הפקולטה	1Ej1
הצטיינות	1Ek1
הצטיינות יתרה	1F01
הרצאה	1FB1
השתלמות	1FE1
התמחות	1FF1
התמחות ב	1FF1
ו	1FG1
ועד היום	1FA1
זוכה	1Ek1
זכר	1F;1
זמר	1Ei1
זמרת	1Ei1
חבר	1Ei1
חבר ועד	1Ei1
חברה	1Em1
חברה בוועד	1Ei1
חברה בצוות	1Ei1
חברת	1Em1
חברת ועד	1Ei1
חוג	1FF1
חודש	1FH1
חודשים	1FH1
חוקר	1Ei1
חוקרת	1Ei1
חורף	1FI1
חטיבה	1Eh1
חטיבת ביניים	1Ej1
חייט	1Ei1
חייל	1Ei1
חלשה	1F41
חנות	1Em1
חקלאי	1Ei1
חרט	1Ei1
חשב	1Ei1
חשמלאי	1Ei1
טבח	1Ei1
טבחית	1Ei1
טוב	1FJ2
טובה	1F31
טובה מאוד	1F71
טכנאי	1Ei1
טכנאי מוסמך	1FD1
טכנאית	1Ei1
טכנולוגיות	1Em1
טכניון	1Ej1
ידע בסיסי	1F41
יו"ר	1Ei1
יועץ	1Ei1
יועצת	1Ei1
יושב ראש	1Ei1
יחידה	1Eh1
יחידת	1Eh1
ישיבה	1Ej1
ישיבת	1Ej1
כבאי	1Ei1
כיום	1FA1
כיכר	1F@1
כנס	1FB1
כעת	1FA1
כתב עת	1FB1
כתבה	1FB1
מ	1FL1
מ"א	1FM1
מאבטח	1Ei1
מאבטחת	1Ei1
מאז	1FN1
מאייר	1Ei1
מאיירת	1Ei1
מאמן	1Ei1
מאמנת	1Ei1
מאמר	1FB1
מאפייה	1Em1
מבקר	1Ei1
מגיה	1Ei1
מגמה	1FF1
מגמת	1FF1
מדור	1Eh1
מדליה	1Ek1
מדריך	1Ei1
מדריכה	1Ei1
מדרשה	1Ej1
מהנדס	1Ei1
מהנדסת	1Ei1
מודד	1Ei1
מוזיאון	1Em1
מוזיקאי	1Ei1
מוכר	1Ei1
מוכרת	1Ei1
מומחה	1FO2
מומחית	1FO2
מוסמך	1FQ2
מוסמכת	1FQ2
מועצה	1Em1
מורה	1Ei1
מזכיר	1Ei1
מזכירה	1Ei1
מחלקה	1Eh1
מחלקת	1Eh1
מחסנאי	1Ei1
מטפל	1Ei1
מטפלת	1Ei1
מיזם	1FS1
מיילדת	1Ei1
מייסד	1Ei1
מייסדת	1Ei1
מיקוד	1F@1
מכון	1Em1
מכון ללימודים	1Ej1
מכונאי	1Ei1
מכללה	1Ej1
מכללת	1Ej1
מלגה	1Ek1
מלגת	1Ek1
מלון	1Em1
מלח	1Ei1
מלצר	1Ei1
מלצרית	1Ei1
ממוצע	1F01
ממוצע ציונים	1F01
מנהל	1Ei1
מנהל חשבונות	1Ei1
מנהל עבודה	1Ei1
מנהלת	1Ei1
מנהלת חשבונות	1Ei1
מנחה	1Ei1
מנכ"ל	1Ei1
מסגר	1Ei1
מסלול	1FF1
מסעדה	1Em1
מעבדה	1Em1
מעצב	1Ei1
מעצבת	1Ei1
מפיק	1Ei1
מפיקה	1Ei1
מפעיל	1Ei1
מפעל	1Em1
מפקד	1Ei1
מפקדת	1Ei1
מפתח	1Ei1
מפתחת	1Ei1
מצוין	1F92
מצוינת	1F71
מצטיין	1Ek1
מצטיינת	1Ek1
מקוון	1FC1
מקום ראשון	1Ek1
מרחוק	1FC1
מרכז	1FT2
מרכזת	1Ei1
מרפא בעיסוק	1Ei1
מרפאה	1Em1
מרפאה בעיסוק	1Ei1
מרפאת	1Em1
מרצה	1Ei1
משוער	1FV1
משרד	1Em1
מתחיל	1FW1
מתחילים	1F41
מתכנן	1Ei1
מתכננת	1Ei1
מתכנת	1Ei1
מתכנתת	1Ei1
מתמחה	1Ei1
מתנדב	1Ei1
מתנדבת	1Ei1
מתקדם	1FX1
מתרגם	1Ei1
מתרגמת	1Ei1
נגר	1Ei1
נהג	1Ei1
נהגת	1Ei1
נוטריון	1Ei1
נוכחי	1FA1
נוכחית	1FA1
נציג	1Ei1
נציג מכירות	1Ei1
נציגת	1Ei1
נקבה	1El1
נשואה	1F<1
נשוי	1F<1
סבירה	1FY1
סדנה	1Em1
סוכנות	1Em1
סטודיו	1Em1
סטודנט	1Ei1
סייע	1Ei1
סייעת	1Ei1
סמטת	1F@1
סמינר	1Ej1
סמנכ"ל	1Ei1
ספר	1FB1
ספרייה	1Em1
ספריית	1Em1
ספרית	1Ei1
ספרן	1Ei1
ספרנית	1Ei1
סתיו	1FZ1
עבודה מרחוק	1FC1
עבודת גמר	1FB1
עד	1F[1
עד היום	1FA1
עד כה	1FA1
עובד	1Ei1
עובד מצטיין	1Ek1
עובדת	1Ei1
עובדת מצטיינת	1Ek1
עוזר	1Ei1
עוזרת	1Ei1
עורך	1Ei1
עורך דין	1Ei1
עורכת	1Ei1
עורכת דין	1Ei1
עיון	1FB1
עיריית	1Em1
עיתונאי	1Ei1
עיתונאית	1Ei1
עכשיו	1FA1
עמוד	1F\1
עמותה	1Em1
עמותת	1Em1
עצמאי	1Em1
עצמאית	1Em1
פוסטר	1FB1
פועל	1Ei1
פועלת	1Ei1
פטנט	1FB1
פיזיותרפיסט	1Ei1
פסיכולוג	1Ei1
פסיכולוגית	1Ei1
פקולטה	1Ej1
פקיד	1Ei1
פקידה	1Ei1
פרויקט	1FS1
פרופסור	1Ei1
פרס	1Ek1
פרסום	1FB1
פרק	1FB1
צה"ל	1Em1
צוות	1Eh1
ציון	1F01
ציון ממוצע	1F01
ציון סופי	1F01
צלם	1Ei1
צלמת	1Ei1
צפוי	1FV1
צפויה	1FV1
קבוצת	1Em1
קו"ח	1F]1
קומה	1F@1
קונדיטור	1Ei1
קופאי	1Ei1
קופאית	1Ei1
קופת חולים	1Em1
קורות חיים	1F]1
קורס	1FE1
קו״ח	1F]1
קיץ	1F^1
קלינאית	1Ei1
קצב	1Ei1
קצין	1Ei1
קצינה	1Ei1
קרן	1Em1
ראש	1Ei1
ראש צוות	1Ei1
רהוטה	1F71
רואה חשבון	1Ei1
רווק	1F<1
רווקה	1F<1
רופא	1Ei1
רופאה	1Ei1
רוקח	1Ei1
רוקחת	1Ei1
רח	1F@1
רחוב	1F@1
רישיון	1FE1
רישיון נהיגה	1FE1
רכז	1Ei1
רכזת	1Ei1
רמה גבוהה	1F92
רמת שיחה	1FY1
רקדן	1Ei1
רקדנית	1Ei1
רשיון	1FE1
רשת	1Em1
רתך	1Ei1
שד	1F@1
שדרות	1F@1
שוטף	1F71
שוטפת	1F71
שוטר	1Ei1
שוטרת	1Ei1
שוליה	1Ei1
שוער	1Ei1
שופט	1Ei1
שותף	1Ei1
שותפה	1Ei1
שחקן	1Ei1
שחקנית	1Ei1
שיחה	1FY1
שכונת	1F@1
שליח	1Ei1
שליטה מלאה	1F71
שם הפרויקט	1FS1
שמאי	1Ei1
שנה	1F_1
שנים	1F_1
שף	1Ei1
שפת אם	1F81
שפת-אם	1F81
ת ד	1F@1
ת.ד	1F@1
תואר	1Eo1
תואר ראשון	1Eo1
תואר ראשון ב	1Eo1
תואר שלישי	1F=1
תואר שני	1FM1
תואר שני ב	1FM1
תופרת	1Ei1
תזונאית	1Ei1
תחקירן	1Ei1
תחקירנית	1Ei1
תחרות	1Ek1
תיאטרון	1Em1
תיכון	1F`2
תעודה	1FE1
תעודת	1FE1
תעודת בגרות	00J1
תעודת הוקרה	1Ek1
תעודת הוראה	1FD1
תעודת הצטיינות	1Ek1
תעודת מקצוע	1Fb2
תעשיות	1Em1
أخصائي	1Fd1
أخصائية	1Fd1
أساسي	1Fe2
أساسيات	1Fe2
أساسية	1Fg1
أستاذ	1Fd1
أستاذة	1Fd1
أشهر	1Fh1
أعزب	1Fi1
أعوام	1Fj1
أفضل	1Fk1
أكاديمية	1Fl1
أمانة	1Fm1
أمين الصندوق	1Fd1
أمين مكتبة	1Fd1
أمينة	1Fd1
أمينة الصندوق	1Fd1
أنثى	1Fn1
أونلاين	1Fo1
إتقان	1G01
إجادة تامة	1G01
إجازة	1G11
إجازة جامعية	1G11
إدارة	1G22
إعدادية	1Fl1
إلى	1G41
إلى الآن	1G51
ابتدائي	1Fg1
ابتدايي	1Fg1
اتقان	1G01
اجاده تامه	1G01
اجازه	1G11
اجازه جامعيه	1G11
اختصاصي	1Fd1
اخصايي	1Fd1
اخصاييه	1Fd1
اداره	1G22
اساسي	1Fe2
اساسيات	1Fe2
اساسيه	1Fg1
استاذ	1Fd1
استاذه	1Fd1
استشاري	1Fd1
استشارية	1Fd1
استشاريه	1Fd1
استوديو	1Fm1
اسم المشروع	1G61
اشهر	1Fh1
اعتماد	1G71
اعداديه	1Fl1
اعزب	1Fi1
اعوام	1Fj1
افضل	1Fk1
اكاديميه	1Fl1
الآن	1G51
الاختصاص	1G81
الان	1G51
البكالوريا	1G91
البكالوريوس	1G11
التقدير	1G:1
الثانوية	1G91
الثانوية العامة	1G91
الثانويه	1G91
الثانويه العامه	1G91
الجامعة	1Fl1
الجامعه	1Fl1
الحاضر	1G51
الحالي	1G51
الخريف	1G;1
الدبلوم	1G<1
الدرجة	1G:1
الدرجه	1G:1
الدكتوراه	1G=1
الدور	1G>1
الربيع	1G?1
السيرة الذاتية	1G@1
السيره الذاتيه	1G@1
الشتاء	1GA1
الشركة	1Fm1
الشركه	1Fm1
الصيف	1GB1
القسم	1GC1
الكلية	1Fl1
الكليه	1Fl1
اللغة الأصلية	1GD1
اللغة الأم	1GD1
اللغه الاصليه	1GD1
اللغه الام	1GD1
الليسانس	1G11
المؤسسة	1Fm1
الماجستير	1GE1
المتوقع	1GF1
المدرسة	1Fl1
المدرسة الثانوية	1Fl1
المدرسه	1Fl1
المدرسه الثانويه	1Fl1
المركز الأول	1Fk1
المركز الاول	1Fk1
المركز الثاني	1Fk1
المشروع	1G61
المعدل	1G:1
المعدل التراكمي	1G:1
المعدل العام	1G:1
المعهد	1Fl1
الموسسه	1Fm1
الوقت الحالي	1G51
الى	1G41
الي	1G41
الي الان	1G51
اليوم	1G51
امانه	1Fm1
امرأة	1Fn1
امراه	1Fn1
امين الصندوق	1Fd1
امين مكتبه	1Fd1
امينه	1Fd1
امينه الصندوق	1Fd1
انثى	1Fn1
انثي	1Fn1
اونلاين	1Fo1
بائع	1Fd1
بائعة	1Fd1
باحث	1Fd1
باحثة	1Fd1
باحثه	1Fd1
بايع	1Fd1
بايعه	1Fd1
بتقدير	1G:1
بحار	1Fd1
بحث	1GG1
براءة اختراع	1GG1
براءه اختراع	1GG1
بستاني	1Fd1
بسيطة	1Fg1
بسيطه	1Fg1
بطلاقة	1G01
بطلاقه	1G01
بكالوريا	1G91
بكالوريس	1G11
بكالوريوس	1G11
بلدية	1Fm1
بلديه	1Fm1
بناء	1Fd1
بناية	1G>1
بنايه	1G>1
بنك	1Fm1
تأمين	1Fm1
تامين	1Fm1
تخصص	1G81
تخصص في	1G81
ترخيص	1G71
تقدير	1G:1
تقني	1Fd1
تكريم	1Fk1
توجيهي	1G91
ثانوي	1Fl1
ثانوية	1Fl1
ثانوية عامة	1G91
ثانويه	1Fl1
ثانويه عامه	1G91
ثنائي اللغة	1GD1
ثنايي اللغه	1GD1
جائزة	1Fk1
جامعة	1Fl1
جامعه	1Fl1
جايزه	1Fk1
جزار	1Fd1
جمعية	1Fm1
جمعيه	1Fm1
جندي	1Fd1
جيد	1GH2
جيد جدا	1G01
جيدة	1GJ1
جيدة جدا	1G01
جيده	1GJ1
جيده جدا	1G01
حارس	1Fd1
حاليا	1G51
حالياً	1G51
حاليًا	1G51
حتى	1G41
حتى الآن	1G51
حتى الوقت الحالي	1G51
حتى اليوم	1G51
حتى تاريخه	1G51
حتي	1G41
حتي الان	1G51
حتي الوقت الحالي	1G51
حتي اليوم	1G51
حتي تاريخه	1G51
حداد	1Fd1
حكم	1Fd1
حي	1G>1
خباز	1Fd1
خبير	1GK2
خبيرة	1GK2
خبيره	1GK2
خراط	1Fd1
خريف	1G;1
خياط	1Fd1
خياطة	1Fd1
خياطه	1Fd1
دائرة	1GC1
دار	1Fm1
دار النشر	1GG1
دار نشر	1Fm1
دايره	1GC1
دبلوم	1GM2
دبلوم عالي	1GE1
دبلوم فني	1G<1
دبلوم متوسط	1G<1
درجة البكالوريوس	1G11
درجة الدكتوراه	1G=1
درجة الماجستير	1GE1
درجه البكالوريوس	1G11
درجه الدكتوراه	1G=1
درجه الماجستير	1GE1
درع	1Fk1
دكتوراه	1G=1
دورة	1G71
دوره	1G71
ذكر	1GO1
رئيس	1Fd1
رئيسة	1Fd1
ربيع	1G?1
رجل	1GO1
رخصة	1G71
رخصة قيادة	1G71
رخصه	1G71
رخصه قياده	1G71
رسالة	1GG1
رساله	1GG1
روضة	1Fl1
روضه	1Fl1
رييس	1Fd1
رييسه	1Fd1
زمالة	1G71
زماله	1G71
سائق	1Fd1
سائقة	1Fd1
سايق	1Fd1
سايقه	1Fd1
سباك	1Fd1
سكرتير	1Fd1
سكرتيرة	1Fd1
سكرتيره	1Fd1
سنة	1GP2
سنه	1GP2
سنوات	1Fj1
سيرة ذاتية	1G@1
سيره ذاتيه	1G@1
شارع	1G>1
شتاء	1GA1
شرطي	1Fd1
شركة	1Fm1
شركه	1Fm1
شعبة	1GR2
شعبه	1GR2
شقة	1G>1
شقه	1G>1
شهادة	1G71
شهادة الثانوية	1G91
شهادة تقدير	1Fk1
شهادة معتمدة	1G71
شهاده	1G71
شهاده الثانويه	1G91
شهاده تقدير	1Fk1
شهاده معتمده	1G71
شهر	1Fh1
شهور	1Fh1
ص ب	1G>1
ص.ب	1G>1
صحفي	1Fd1
صحفية	1Fd1
صحفيه	1Fd1
صحيفة	1Fm1
صحيفه	1Fm1
صفحة	1GT1
صفحه	1GT1
صياد	1Fd1
صيدلانية	1Fd1
صيدلانيه	1Fd1
صيدلي	1Fd1
صيدلية	1Fm1
صيدليه	1Fm1
صيف	1GB1
ضعيف	1Fg1
طاه	1Fd1
طاهية	1Fd1
طاهيه	1Fd1
طباخ	1Fd1
طبيب	1Fd1
طبيبة	1Fd1
طبيبه	1Fd1
طريق	1G>1
طلاقة	1G01
طلاقه	1G01
عام	1GP2
عامل	1Fd1
عاملة	1Fd1
عامله	1Fd1
عبر الإنترنت	1Fo1
عبر الانترنت	1Fo1
عزباء	1Fi1
عضو	1Fd1
عضوية	1G71
عضويه	1G71
عمارة	1G>1
عماره	1G>1
عمل حر	1Fm1
عن بعد	1Fo1
عن بُعد	1Fo1
عيادة	1Fm1
عياده	1Fm1
فائز	1Fk1
فائزة	1Fk1
فايز	1Fk1
فايزه	1Fk1
فريق	1GC1
فصل	1GG1
فندق	1Fm1
فني	1Fd1
فنية	1Fd1
فنيه	1Fd1
فوق المتوسط	1GJ1
في	1GU1
قائد	1Fd1
قابلة	1Fd1
قابله	1Fd1
قايد	1Fd1
قرية	1G>1
قريه	1G>1
قسم	1GR2
قناة	1Fm1
قناه	1Fm1
كاتب	1Fd1
كاتبة	1Fd1
كاتبه	1Fd1
كتاب	1GG1
كليات	1Fl1
كلية	1Fl1
كليه	1Fl1
كهربائي	1Fd1
كهربايي	1Fd1
لحام	1Fd1
لدى	1GU1
لدي	1GU1
لغة أم	1GD1
لغة الأم	1GD1
لغتي الأم	1GD1
لغتي الام	1GD1
لغه الام	1GD1
لغه ام	1GD1
للآن	1G51
للان	1G51
ليسانس	1G11
مؤتمر	1GG1
مؤسس	1Fd1
مؤسسة	1Fm1
مؤسسة مشاركة	1Fd1
ماجستير	1GE1
مالك	1Fd1
مبتدئ	1Fe2
مبتدئة	1Fg1
مبتدي	1Fe2
مبتديه	1Fg1
مبرمج	1Fd1
مبرمجة	1Fd1
مبرمجه	1Fd1
متجر	1Fm1
متحف	1Fm1
متدرب	1Fd1
متدربة	1Fd1
متدربه	1Fd1
مترجم	1Fd1
مترجمة	1Fd1
مترجمه	1Fd1
متزوج	1Fi1
متزوجة	1Fi1
متزوجه	1Fi1
متطوع	1Fd1
متطوعة	1Fd1
متطوعه	1Fd1
متقدم	1GV2
متقدمة	1GV2
متقدمه	1GV2
متوسط	1GX2
متوسطة	1GX2
متوسطه	1GX2
متوقع	1GF1
متوقعة	1GF1
متوقعه	1GF1
مجلة	1GG1
مجله	1GG1
مجموعة	1Fm1
مجموعه	1Fm1
محادثة	1GZ1
محادثه	1GZ1
محاسب	1Fd1
محاسبة	1Fd1
محاسبه	1Fd1
محاضر	1Fd1
محاضرة	1G[2
محاضره	1G[2
محافظة	1G>1
محافظه	1G>1
محام	1Fd1
محامي	1Fd1
محامية	1Fd1
محاميه	1Fd1
محترف	1G01
محرر	1Fd1
محررة	1Fd1
محرره	1Fd1
محلل	1Fd1
محللة	1Fd1
محلله	1Fd1
مخبز	1Fm1
مختبر	1Fm1
مدارس	1Fl1
مدرب	1Fd1
مدربة	1Fd1
مدربه	1Fd1
مدرس	1Fd1
مدرسة	1Fl1
مدرسة ثانوية	1Fl1
مدرسة صف	1Fd1
مدرسة لغة	1Fd1
مدرسه	1Fl1
مدرسه ثانويه	1Fl1
مدرسه صف	1Fd1
مدرسه لغه	1Fd1
مدقق	1Fd1
مدير	1Fd1
مديرة	1Fd1
مديره	1Fd1
مدينة	1G>1
مدينه	1G>1
مراقب	1Fd1
مراقبة	1Fd1
مراقبه	1Fd1
مرشد	1Fd1
مرشدة	1Fd1
مرشده	1Fd1
مركز	1Fm1
مزارع	1Fd1
مزارعة	1Fd1
مزارعه	1Fd1
مسؤول	1Fd1
مسؤولة	1Fd1
مسابقة	1Fk1
مسابقه	1Fk1
مساعد	1Fd1
مساعدة	1Fd1
مساعده	1Fd1
مستشار	1Fd1
مستشارة	1Fd1
مستشاره	1Fd1
مستشفى	1Fm1
مستشفي	1Fm1
مستمر	1G51
مسرح	1Fm1
مسعف	1Fd1
مسعفة	1Fd1
مسعفه	1Fd1
مسوول	1Fd1
مسووله	1Fd1
مشرف	1Fd1
مشرفة	1Fd1
مشرفه	1Fd1
مشروع	1G61
مشروع خاص	1Fm1
مشغل	1Fd1
مصرف	1Fm1
مصمم	1Fd1
مصممة	1Fd1
مصممه	1Fd1
مصنع	1Fm1
مصور	1Fd1
مصورة	1Fd1
مصوره	1Fd1
مطعم	1Fm1
مطلق	1Fi1
مطلقة	1Fi1
مطلقه	1Fi1
مطور	1Fd1
مطورة	1Fd1
مطوره	1Fd1
مع مرتبة الشرف	1G:1
مع مرتبه الشرف	1G:1
معتمد	1G71
معتمدة	1G71
معتمده	1G71
معدل	1G:1
معلم	1Fd1
معلمة	1Fd1
معلمه	1Fd1
معماري	1Fd1
معهد	1G]2
مغن	1Fd1
مقال	1GG1
مقالة	1GG1
مقاله	1GG1
مقبول	1Fg1
مكتب	1Fm1
مكتبة	1Fm1
مكتبه	1Fm1
ممتاز	1GV2
ممتازة	1G01
ممتازه	1G01
ممثل	1Fd1
ممثلة	1Fd1
ممثله	1Fd1
ممرض	1Fd1
ممرضة	1Fd1
ممرضه	1Fd1
من	1G_1
منحة	1Fk1
منحه	1Fk1
مندوب	1Fd1
مندوبة	1Fd1
مندوبه	1Fd1
منذ	1G`1
منسق	1Fd1
منسقة	1Fd1
منسقه	1Fd1
منشور	1GG1
منطقة	1G>1
منطقه	1G>1
منظمة	1Fm1
منظمه	1Fm1
مهندس	1Fd1
مهندسة	1Fd1
مهندسه	1Fd1
موتمر	1GG1
موسس	1Fd1
موسسه	1Fm1
موسسه مشاركه	1Fd1
موسيقي	1Fd1
موظف	1Fd1
موظف استقبال	1Fd1
موظفة	1Fd1
موظفه	1Fd1
ميدالية	1Fk1
ميداليه	1Fk1
ميدان	1G>1
ميكانيكي	1Fd1
نائب	1Fd1
نادل	1Fd1
نادلة	1Fd1
نادله	1Fd1
نايب	1Fd1
نجار	1Fd1
نشر	1GG1
هيئة	1Fm1
هييه	1Fm1
و	1Ga1
وحدة	1GC1
وحده	1GC1
ورشة	1Fm1
ورشه	1Fm1
ورقة	1GG1
ورقة بحثية	1GG1
ورقه	1GG1
ورقه بحثيه	1GG1
وزارة	1Fm1
وزاره	1Fm1
وسام	1Fk1
وكالة	1Fm1
وكاله	1Fm1
अंक	1Gb1
अकादमी	1Gc1
अच्छा	1Gd2
अच्छी	1Gf1
अधिकारी	1Gg1
अध्यक्ष	1Gg1
अध्यापक	1Gg1
अध्यापिका	1Gg1
अध्याय	1Gh1
अनुभाग	1Gi1
अनुवादक	1Gg1
अपेक्षित	1Gj1
अब	1Gk1
अब तक	1Gk1
अभिनेता	1Gg1
अभिनेत्री	1Gg1
अभियंता	1Gg1
अभी	1Gk1
अभी तक	1Gk1
अविवाहित	1Gl1
अस्पताल	1Gm1
आईटीआई	1Gn1
आज	1Gk1
आज तक	1Gk1
आहार विशेषज्ञ	1Gg1
इंजीनियर	1Gg1
इंटरमीडिएट	00G1
इंटर्न	1Gg1
इलेक्ट्रीशियन	1Gg1
उच्च माध्यमिक विद्यालय	1Gc1
उत्कृष्ट	1Go2
उन्नत	1Go2
उपाध्यक्ष	1Gg1
एजेंसी	1Gm1
एम ए	1H11
एम एड	1H11
एम एससी	1H11
एम कॉम	1H11
एम टेक	1H11
एम बी ए	1H11
एम.ए	1H11
एम.एड	1H11
एम.एससी	1H11
एम.कॉम	1H11
एम.टेक	1H11
एम.बी.ए	1H11
एमबीए	1H11
एवं	1H21
ऑनलाइन	1H31
और	1H21
औसत	1H41
कंपनी	1Gm1
कर्मचारी	1Gg1
कसाई	1Gg1
कारखाना	1Gm1
कार्यालय	1Gm1
किसान	1Gg1
केंद्र	1Gm1
कैशियर	1Gg1
कॉलेज	1Gc1
कॉलोनी	1H51
कोच	1Gg1
कोर्स	1H61
कोषाध्यक्ष	1Gg1
क्लिनिक	1Gm1
गर्मी	1H71
गली	1H51
गाइड	1Gg1
गायक	1Gg1
गायिका	1Gg1
गुरुकुल	1Gc1
ग्राम	1H51
ग्रीष्म	1H71
ग्रेड	1Gb1
चालक	1Gg1
चिकित्सक	1Gg1
चिकित्सालय	1Gm1
चित्रकार	1Gg1
चौक	1H51
चौकीदार	1Gg1
छात्रवृत्ति	1H81
छायाकार	1Gg1
जारी	1Gk1
जिला	1H51
जीवन परिचय	1H91
जीवन वृत्त	1H91
जीवनवृत्त	1H91
टीम	1Gi1
ट्रस्ट	1Gm1
डिज़ाइनर	1Gg1
डिजाइनर	1Gg1
डिप्लोमा	1H:2
डेवलपर	1Gg1
डॉक्टर	1Gg1
डॉक्टरेट	1H<1
ड्राइवर	1Gg1
तक	1H=2
तकनीशियन	1Gg1
थोड़ा	1H?1
थोडा	1H?1
दर्जी	1Gg1
दसवीं	00G1
दाई	1Gg1
दुकान	1Gm1
दूरस्थ	1H31
द्वितीय श्रेणी	1Gb1
द्विभाषी	1H@1
धाराप्रवाह	1HA1
नगर	1H51
नगर निगम	1Gm1
नर	1HB1
नर्तक	1Gg1
नर्स	1Gg1
नाई	1Gg1
नारी	1HC1
नाविक	1Gg1
निगम	1Gm1
निदेशक	1Gg1
निपुण	1HD1
न्यास	1Gm1
पत्रकार	1Gg1
पत्रिका	1Gh1
पदक	1H81
परास्नातक	1H11
परियोजना	1HE1
पर्यवेक्षक	1Gg1
पाठशाला	1Gc1
पात्रता परीक्षा	1H61
पिन	1H51
पी एच डी	1H<1
पी.एच.डी	1H<1
पीएचडी	1H<1
पुरस्कार	1H81
पुरुष	1HB1
पुस्तक	1Gh1
पुस्तकालय	1Gm1
पुस्तकालयाध्यक्ष	1Gg1
पृष्ठ	1HF1
पेटेंट	1Gh1
पॉलिटेक्निक	1Gn1
प्रकाशन	1Gm1
प्रकाशित	1Gh1
प्रतिनिधि	1Gg1
प्रतियोगिता	1H81
प्रतिशत	1Gb1
प्रथम श्रेणी	1Gb1
प्रथम स्थान	1H81
प्रधानाचार्य	1Gg1
प्रबंधक	1Gg1
प्रभाग	1Gi1
प्रमाण पत्र	1H61
प्रमाणन	1H61
प्रमाणपत्र	1H61
प्रमाणित	1H61
प्रमुख	1Gg1
प्रयोगशाला	1Gm1
प्रवीण	1HA1
प्रशस्ति	1H81
प्रशस्ति पत्र	1H81
प्रशासक	1Gg1
प्रशिक्षक	1Gg1
प्रशिक्षु	1Gg1
प्राइवेट लिमिटेड	1Gm1
प्राध्यापक	1Gg1
प्रारंभिक	1HG2
प्रोग्रामर	1Gg1
प्रोजेक्ट	1HE1
प्रोफेसर	1Gg1
प्रौद्योगिकी संस्थान	1Gc1
फाउंडेशन	1Gm1
फार्मासिस्ट	1Gg1
बढई	1Gg1
बढ़ई	1Gg1
बहुत अच्छा	1HA1
बायोडाटा	1H91
बारहवीं	00G1
बी ए	1HI1
बी एड	1HI1
बी एससी	1HI1
बी कॉम	1HI1
बी टेक	1HI1
बी.ए	1HI1
बी.एड	1HI1
बी.एससी	1HI1
बी.कॉम	1HI1
बी.टेक	1HI1
बीए	1HI1
बीटेक	1HI1
बुनियादी	1HG2
बेकर	1Gg1
बैंक	1Gm1
बोलचाल	1H41
मंत्रालय	1Gm1
मकान	1H51
मछुआरा	1Gg1
मजदूर	1Gg1
मज़दूर	1Gg1
मध्यम	1HJ2
मध्यवर्ती	1H41
महाविद्यालय	1Gc1
महिला	1HC1
महीना	1HL1
महीने	1HL1
मातृ भाषा	1H@1
मातृभाषा	1H@1
मार्ग	1H51
माली	1Gg1
मास	1HL1
माह	1HL1
मिस्त्री	1Gg1
मूलभूत	1H?1
मैकेनिक	1Gg1
मैट्रिक	00G1
मैनेजर	1Gg1
मोहल्ला	1H51
यूनिवर्सिटी	1Gc1
रसोइया	1Gg1
राजमिस्त्री	1Gg1
रिज़्यूमे	1H91
रिज्यूमे	1H91
रिमोट	1H31
रेफरी	1Gg1
रोड	1H51
लाइसेंस	1H61
लिपिक	1Gg1
लिमिटेड	1Gm1
लेख	1Gh1
लेखाकार	1Gg1
लोहार	1Gg1
व	1H21
वकील	1Gg1
वर्तमान	1Gk1
वर्तमान तक	1Gk1
वर्ष	1HM1
वसंत	1HN1
वार्ड	1H51
वास्तुकार	1Gg1
विक्रेता	1Gg1
विजेता	1H81
विद्यापीठ	1Gc1
विद्यालय	1Gc1
विभाग	1Gi1
विवाहित	1Gl1
विशेषज्ञ	1HO2
विशेषज्ञता	1HQ1
विश्लेषक	1Gg1
विश्वविद्यालय	1Gc1
विषय	1HQ1
वेटर	1Gg1
वेल्डर	1Gg1
व्याख्याता	1Gg1
व्याख्यान	1Gh1
शरद	1HR1
शाखा	1HQ1
शिक्षक	1Gg1
शिक्षिका	1Gg1
शीत	1HS1
शोध पत्र	1Gh1
शोधकर्ता	1Gg1
शोधपत्र	1Gh1
श्रमिक	1Gg1
श्रेणी	1Gb1
संगीतकार	1Gg1
संचालक	1Gg1
संचालिका	1Gg1
संपादक	1Gg1
संभावित	1Gj1
संवाददाता	1Gg1
संस्था	1Gm1
संस्थान	1HT2
संस्थापक	1Gg1
सचिव	1Gg1
सडक	1H51
सड़क	1H51
सदस्य	1Gg1
सन्	1HV1
समन्वयक	1Gg1
समिति	1Gm1
समूह	1Gm1
सम्मान	1H81
सम्मानित	1H81
सम्मेलन	1Gh1
सर्दी	1HS1
सलाहकार	1Gg1
सहायक	1Gg1
साधारण	1H?1
सामान्य	1HJ2
साल	1HM1
सिपाही	1Gg1
सुरक्षाकर्मी	1Gg1
से	1HW3
सेक्टर	1H51
सैनिक	1Gg1
स्कूल	1Gc1
स्टूडियो	1Gm1
स्त्री	1HC1
स्नातक	1HI1
स्नातकोत्तर	1H11
स्वयंसेवक	1Gg1
स्वयंसेविका	1Gg1
स्वर्ण पदक	1H81
हाई स्कूल	00G1
हायर सेकेंडरी	00G1
होटल	1Gm1
กรม	1HZ1
กรรมการ	1H[1
กระทรวง	1HZ1
กลุ่ม	1HZ1
กลุ่มงาน	1H\1
การแข่งขัน	1H]1
ขณะนี้	1H^1
คณะ	1H_1
คนขับรถ	1H[1
ครู	1H[1
คลินิก	1HZ1
คล่อง	1H`1
คล่องแคล่ว	1H`1
คะแนนเฉลี่ย	1Ha1
คาดว่า	1Hb1
คาดว่าจะจบ	1Hb1
งานวิจัย	1Hc1
จนถึง	1Hd1
จนถึงขณะนี้	1H^1
จนถึงปัจจุบัน	1H^1
จังหวัด	1He1
จาก	1Hf1
จุฬาลงกรณ์	1H_1
จํากัด	1HZ1
ชนะเลิศ	1H]1
ชาย	1Hg1
ชื่อโครงการ	1Hh1
ช่าง	1H[1
ช่างภาพ	1H[1
ช่างเทคนิค	1H[1
ซอย	1He1
ดี	1Hi2
ดีมาก	1Hk2
ดีเด่น	1H]1
ดีเยี่ยม	1H`1
ดุษฎีบัณฑิต	1Hm1
ตอนนี้	1H^1
ตัวแทน	1H[1
ตั้งแต่	1Hn2
ตีพิมพ์	1Hc1
ตําบล	1He1
ถนน	1He1
ถึง	1Hd1
ถึงปัจจุบัน	1H^1
ทนายความ	1H[1
ทางไกล	1I01
ทีม	1H\1
ที่	1I11
ที่ปรึกษา	1H[1
ทุน	1H]1
ทํางานทางไกล	1I01
ธนาคาร	1HZ1
นักการตลาด	1H[1
นักข่าว	1H[1
นักจิตวิทยา	1H[1
นักบัญชี	1H[1
นักพัฒนา	1H[1
นักวิจัย	1H[1
นักวิเคราะห์	1H[1
นักศึกษาฝึกงาน	1H[1
นักออกแบบ	1H[1
นักเขียน	1H[1
นักแปล	1H[1
นิตยสาร	1Hc1
น้อย	1I21
นําเสนอผลงาน	1Hc1
บทความ	1Hc1
บทที่	1Hc1
บรรณาธิการ	1H[1
บรรณารักษ์	1H[1
บริษัท	1HZ1
บริหารธุรกิจบัณฑิต	1I31
บัณฑิต	1I31
บัณฑิตวิทยาลัย	1H_1
บ้านเลขที่	1He1
ประกวด	1H]1
ประกันภัย	1HZ1
ประกาศนียบัตร	1I41
ประกาศนียบัตรวิชาชีพ	1I51
ประกาศนียบัตรวิชาชีพชั้นสูง	1I61
ประชุมวิชาการ	1Hc1
ประธาน	1H[1
ประวัติย่อ	1I71
ประวัติย่อส่วนตัว	1I71
ประวัติส่วนตัวสมัครงาน	1I71
ปริญญาตรี	1I31
ปริญญาเอก	1Hm1
ปริญญาโท	1I81
ปวช	1I51
ปวส	1I61
ปัจจุบัน	1H^1
ปานกลาง	1I92
ปี	1I;2
ผลการเรียน	1Ha1
ผู้ก่อตั้ง	1H[1
ผู้จัดการ	1H[1
ผู้ช่วย	1H[1
ผู้ตรวจสอบ	1H[1
ผู้บริหาร	1H[1
ผู้ประสานงาน	1H[1
ผู้ฝึกสอน	1H[1
ผู้อํานวยการ	1H[1
ผู้เชี่ยวชาญ	1I=2
ผ่านการอบรม	1I41
ฝึกงาน	1H[1
ฝ่าย	1H\1
พนักงาน	1H[1
พนักงานดีเด่น	1H]1
พนักงานต้อนรับ	1H[1
พนักงานเสิร์ฟ	1H[1
พยาบาล	1H[1
พอใช้	1I?1
พิพิธภัณฑ์	1HZ1
พื้นฐาน	1I@2
พ่อครัว	1H[1
ภาคฤดูร้อน	1IB1
ภาควิชา	1IC1
ภาษาหลัก	1ID1
ภาษาแม่	1ID1
ม 6	1I51
ม.6	1I51
มหาชน	1HZ1
มหาบัณฑิต	1I81
มหาวิทยาลัย	1H_1
มัคคุเทศก์	1H[1
มัธยมศึกษา	1I51
มัธยมศึกษาตอนปลาย	1I51
มูลนิธิ	1HZ1
รองชนะเลิศ	1H]1
รองผู้จัดการ	1H[1
ระดับกลาง	1I92
ระดับดี	1IE1
ระดับสูง	1Hk2
รางวัล	1H]1
ราชภัฏ	1H_1
ราชมงคล	1H_1
รีสอร์ต	1HZ1
รีสอร์ท	1HZ1
ร้าน	1HZ1
ร้านขายยา	1HZ1
ร้านอาหาร	1HZ1
ฤดูร้อน	1IB1
ฤดูหนาว	1IF1
ฤดูใบไม้ผลิ	1IG1
ฤดูใบไม้ร่วง	1IH1
ล่าม	1H[1
วารสาร	1Hc1
วิชาเอก	1IC1
วิทยากร	1H[1
วิทยานิพนธ์	1Hc1
วิทยาลัย	1H_1
วิทยาศาสตรบัณฑิต	1I31
วิทยาศาสตรมหาบัณฑิต	1I81
วิทยาเขต	1H_1
วิศวกร	1H[1
วิศวกรรมศาสตรบัณฑิต	1I31
วุฒิบัตร	1I41
ศาสตราจารย์	1H[1
ศิลปศาสตรบัณฑิต	1I31
ศูนย์	1HZ1
สตูดิโอ	1HZ1
สถาบัน	1II2
สถาปนิก	1H[1
สมรส	1IK1
สมรสแล้ว	1IK1
สมาคม	1HZ1
สหกรณ์	1HZ1
สาขา	1IC1
สาขาวิชา	1IC1
สิทธิบัตร	1Hc1
สื่อสารได้	1I?1
ส่วนงาน	1H\1
สํานักงาน	1HZ1
สํานักพิมพ์	1HZ1
หญิง	1IL1
หนังสือ	1Hc1
หมู่	1He1
หมู่บ้าน	1He1
หย่า	1IK1
หลักสูตร	1I41
หัวหน้า	1H[1
ห้องปฏิบัติการ	1HZ1
ห้องสมุด	1HZ1
ห้างหุ้นส่วน	1HZ1
องค์การ	1HZ1
อนุบาล	1H_1
อนุปริญญา	1I61
ออนไลน์	1I01
อาคาร	1He1
อาจารย์	1H[1
อาชีวศึกษา	1H_1
อาสาสมัคร	1H[1
อําเภอ	1He1
เกรด	1Ha1
เกรดเฉลี่ย	1Ha1
เกียรติคุณ	1H]1
เกียรตินิยม	1Ha1
เกียรตินิยมอันดับ	1Ha1
เกียรติบัตร	1IM2
เขต	1He1
เจ้าของ	1H[1
เจ้าของภาษา	1ID1
เจ้าหน้าที่	1H[1
เชฟ	1H[1
เชี่ยวชาญ	1Hk2
เชี่ยวชาญมาก	1IO1
เดือน	1IP1
เทคนิค	1H_1
เทศบาล	1HZ1
เบื้องต้น	1I@2
เพศชาย	1Hg1
เพศหญิง	1IL1
เภสัชกร	1H[1
เรซูเม่	1I71
เริ่มต้น	1IQ1
เลขที่	1He1
เลขานุการ	1H[1
เล็กน้อย	1I21
เหรียญ	1H]1
เหรียญทอง	1H]1
เอก	1IC1
แขวง	1He1
แต่งงานแล้ว	1IK1
แผนก	1IR2
แพทย์	1H[1
แม่บ้าน	1H[1
โครงการ	1Hh1
โปรเจกต์	1Hh1
โปรแกรมเมอร์	1H[1
โรงงาน	1HZ1
โรงพยาบาล	1HZ1
โรงเรียน	1H_1
โรงเรียนประถม	1H_1
โรงเรียนมัธยม	1H_1
โรงแรม	1HZ1
โล่	1H]1
โสด	1IK1
ใบขับขี่	1I41
ใบประกอบวิชาชีพ	1I41
ใบรับรอง	1I41
ใบอนุญาต	1I41
ấp	0B_1
ở	1IT1
ủy ban	0<31
および	1IU1
から	1IV3
か月	1IY1
と	1IU1
にて	1IZ1
に勤務	1IZ1
まで	1I[2
より	1I]2
アシスタント	1I_1
アナリスト	1I_1
アパート	1I`1
アルバイト	1I_1
アーキテクト	1I_1
イラストレーター	1I_1
インターン	1I_1
エキスパート	1Ia1
エンジニア	1I_1
オペレーター	1I_1
オンライン	1Ib1
カフェ	0fZ1
カメラマン	1I_1
カ月	1IY1
ガイド	1I_1
キッチンスタッフ	1I_1
キャプテン	1I_1
クリニック	0fZ1
グループ	1Ic2
ケアマネジャー	1I_1
コンサルタント	1I_1
コンテスト	1Ie1
コース	1If1
コーチ	1I_1
コーポ	1I`1
コーポレーション	0fZ1
サブリーダー	1I_1
サービス	0fZ1
シェフ	1I_1
システムズ	0fZ1
スクラムマスター	1I_1
スタジオ	0fZ1
スタッフ	1I_1
セミナー	1Ig1
センター	1Ih1
ソリューションズ	0fZ1
チェーン	0fZ1
チーフ	1I_1
チーム	1Ih1
テクノロジーズ	0fZ1
テレビ	0fZ1
テレワーク	1Ib1
ディレクター	1I_1
デイサービス	0fZ1
デザイナー	1I_1
ネイティブ	1Ii1
ネイティブレベル	1Ii1
ハイツ	1I`1
ハングル検定	16V1
バイリンガル	1Ii1
パート	1I_1
ビジネスレベル	1Ij1
ビジネス上級	1Ij1
フルリモート	1Ib1
プランナー	1I_1
プログラマ	1I_1
プログラマー	1I_1
プロジェクト	1Ik1
プロジェクトマネージャー	1I_1
プロジェクト名	1Ik1
プロダクトオーナー	1I_1
プロデューサー	1I_1
ページ	1Il1
ホテル	0fZ1
ホールスタッフ	1I_1
ホールディングス	0fZ1
ボランティア	1I_1
ポスター発表	1Im1
マネジャー	1I_1
マネージャー	1I_1
マンション	1I`1
ユニット	1Ih1
ライター	1I_1
リモート	1Ib1
リーダー	1I_1
レジュメ	1In1
レストラン	0fZ1
ヵ月	1IY1
ヶ月	1IY1
一本	1Io1
一等奖	1J01
一級	00R1
一级乙等	1J11
一级建造师	1J21
一级甲等	1J11
一般	1J32
一般社団法人	0fZ1
一身上の都合により退職	1J51
丁目	1I`1
三好学生	1J01
三專	1J61
三等奖	1J01
三級	00R1
三级	1J11
上級	1J72
不動産	0fZ1
与	1J91
专业	1J:1
专业八级	1J;1
专业四级	1J11
专业排名	1J<1
专八	1J11
专利	1J=1
专升本	1Io1
专员	1J>1
专四	1J11
专家	1J?1
专家级	1J?1
专硕	1J@1
专科	1JA1
专科学校	1JB1
专著	1J=1
世話人	1I_1
丙級	1JC1
业务员	1J>1
个人履历	1JD1
个人简历	1JD1
个月	1JE1
中	1JF1
中上	1JG1
中上級	1JH1
中专	1JI2
中台	1JK1
中国語検定	16V1
中学	1JB1
中学校	1JL1
中學	1JM1
中心	1JN2
中技	1JP1
中文履歷	1JQ1
中文简历	1JD1
中等	1JR2
中級	1JT4
中级	1JX2
中级会计	1J21
中级职称	1J21
中退	1JZ1
中途退学	1JZ1
中高級	1JG1
中高级	1J[1
为止	1J\1
主任	1J]3
主任技術者	00R1
主任調理師	1I_1
主修	1J`2
主催	1I_1
主催者	1I_1
主办人	1J>1
主厨	1J>1
主将	1I_1
主席	1J>1
主幹	1I_1
主廚	1Jb1
主持人	1Jc2
主播	1J>1
主査	1I_1
主治医师	1J>1
主管	1Jc2
主管护师	1J>1
主編	1Jb1
主编	1J>1
主辦人	1Jb1
乗務員	1I_1
乘务员	1J>1
乙級	1JC1
乡	1Je1
书记	1J>1
书院	1JB1
了解	1Jf2
予定	1Jh1
事业单位	1Ji1
事业群	1JK1
事业部	1JK1
事务所	1Ji1
事務	1I_1
事務員	1I_1
事務所	1Jj2
事業所	0fZ1
事業本部	1Ih1
事業部	1Jl2
二專	1J61
二技	1Jn1
二本	1Io1
二等奖	1J01
二級	00R1
二级乙等	1J11
二级建造师	1J21
二级甲等	1J11
互动	1Ji1
互联网	1Ji1
五專	1J61
亚军	1J01
亞軍	1Jo1
交付	1K01
交易员	1J>1
产品助理	1J>1
产品经理	1J>1
产品部	1JK1
人事	1K12
人力資源部	1K31
人力资源管理师	1J21
人力资源部	1JK1
今	1K43
介護士	1I_1
介護施設	0fZ1
介護福祉士	1I_1
从	1K71
从业资格	1J21
从业资格证	1J21
仓库管理员	1J>1
仓管	1J>1
代表	1K12
代表取締役	1I_1
以上	1K81
以來	1K91
以来	1K:1
以降	1K;1
任职于	1K<1
任職於	1K=1
企劃	1Jb1
企業	1K>1
企画	1I_1
优秀	1K?2
优秀共青团员	1J01
优秀员工	1J01
优秀团员	1J01
优秀奖	1J01
优秀学生	1J01
优秀学生干部	1J01
优秀干部	1J01
优秀教师	1J01
优秀毕业生	1J01
会使用	1KA1
会社	0fZ1
会計士	1I_1
会计	1J>1
会议论文	1J=1
会長	1I_1
会长	1J>1
传媒	1Ji1
住院医师	1J>1
作家	1J>1
作業主任者	00R1
作業療法士	1I_1
作者	1J>1
佳作	1KB2
供职于	1K<1
係	1Ih1
係長	1I_1
保全	1Jb1
保安	1J>1
保母	1Jb1
保洁	1J>1
保育園	1KD2
保育士	1I_1
保险	1Ji1
保険	0fZ1
保險	1K>1
信息技术	1Ji1
修了	1KF3
修了見込み	1KI2
修了証	00R1
修士	1KK1
修士号	1KK1
修士課程	1KK1
俳優	1I_1
倉管	1Jb1
個人履歷	1JQ1
個人簡歷	1JQ1
個月	1KL1
傳媒	1K>1
優勝	1Ie1
優秀	1KM1
優秀賞	1Ie1
優等	1Jo1
先进个人	1J01
先进工作者	1J01
免許	00R1
免許状	00R1
党校	1JB1
入団	1KN1
入围	1J01
入圍	1Jo1
入学	1KO2
入學	1KQ1
入局	1KN1
入庁	1KN1
入所	1KN1
入社	1KO2
入职	1KR1
入職	1KS2
入行	1KN1
入賞	1Ie1
入選	1Ie1
入門	1KU4
入门	1KY2
全日制本科	1Io1
全栈	1J>1
全民英檢	1K[1
公司	1JN2
六级	1J11
共同主催	1I_1
共著	1Im1
兼职	1J>1
兽医	1J>1
写真家	1I_1
农艺师	1J>1
冠军	1J01
冠軍	1Jo1
冬	1K\3
冬天	1K_2
冬季	1K\3
准教授	1I_1
准看護師	1I_1
出版	1Ka5
出版公司	1K>1
出版社	1JN2
出納	1Jb1
出纳	1J>1
分享	1J=1
分公司	1JN2
分析师	1J>1
分析師	1Jb1
分校	1Kf2
分院	1JK1
列车员	1J>1
创业公司	1Ji1
创始人	1J>1
初中	1JI2
初心者	1Kh1
初級	1Ki4
初級レベル	1Km1
初级	1Kn2
初级会计	1J21
到	1L02
到现在	1L21
到現在	1L31
到目前	1L21
到職	1KQ1
制作人	1J>1
制药	1Ji1
前台	1J>1
前端	1Jc2
剪輯師	1Jb1
剪辑师	1J>1
副主廚	1Jb1
副会長	1I_1
副会长	1J>1
副學士	1J61
副店長	1I_1
副总	1J>1
副教授	1J>1
副料理長	1I_1
副會長	1Jb1
副理	1Jb1
副部長	1I_1
副部长	1J>1
創業	1KN1
創辦人	1Jb1
助产士	1J>1
助手	1J]3
助教	1J]3
助理	1Jc2
助産師	1I_1
区	1L42
区役所	0fZ1
医师	1J>1
医師	1I_1
医生	1J>1
医疗	1Ji1
医療法人	0fZ1
医科大学	1JB1
医院	1Ji1
區	1L61
十佳	1J01
半導體	1K>1
协会	1Ji1
卒業	1L72
卒業予定	1Jh1
卒業見込み	1KI2
協会	0fZ1
協會	1K>1
協理	1Jb1
单元	1Je1
单身	1L91
単位取得退学	1JZ1
博士	1L:3
博士前期課程	1KK1
博士号	1L=1
博士后	1L>1
博士後期課程	1L=1
博士班	1L?1
博士研究生	1L>1
博士課程	1L=1
印刷	0fZ1
厂	1Ji1
厨师	1J>1
厨师长	1J>1
县	1Je1
及	1L@2
及び	1IU1
双学士	1Io1
双硕士	1J@1
双语	1LB1
发布	1J=1
发明专利	1J=1
发表	1J=1
发起人	1J>1
取得	1LC4
取得済み	1K01
取締役	1I_1
受講	1K01
受講修了	1K01
受賞	1Ie1
受験	1K01
口譯	1Jb1
口译	1J>1
口頭発表	1Im1
召集人	1Jc2
可作为工作语言	1J;1
可日常交流	1LG1
号	1LH3
号室	1I`1
司会	1I_1
司書	1I_1
司机	1J>1
司機	1Jb1
司法書士	1I_1
司法考试	1J21
合伙人	1J>1
合同会社	0fZ1
合夥人	1Jb1
合格	1LK2
合格証取得	1K01
合格證	1JC1
合格证	1J21
合資会社	0fZ1
后端	1J>1
周	1LM1
和	1L@2
咖啡	1Ji1
咨询	1Ji1
咨询师	1J>1
品管	1Jb1
商事	0fZ1
商务流利	1J;1
商務流利	1KM1
商学院	1JB1
商店	0fZ1
商行	1K>1
單身	1LN1
営業	1I_1
営業職	1I_1
営業部	1Ih1
四技	1Jn1
四级	1J11
团支书	1J>1
团队	1JK1
园长	1J>1
国家二级	1J21
国際会議	1Im1
國中	1JM1
國際	1K>1
團隊	1K31
在学中	1LO1
在學	1L31
在宅	1Ib1
在籍中	1LO1
在线	1LP1
在职	1L21
在职研究生	1J@1
在職	1L31
在職中	1LQ2
在读	1L21
地产	1Ji1
均分	1J<1
執照	1JC1
執筆	1Im1
執行役員	1I_1
執行長	1Jb1
培訓	1LS1
培訓班	1LS1
培训	1LT1
培训师	1J>1
培训机构	1Ji1
培训班	1LT1
基本	1LU4
基本情報技術者	00R1
基础	1Kn2
基础平台部	1JK1
基礎	1Ki4
基礎レベル	1Km1
基金	1Ji1
基金會	1K>1
堪能	1LY1
報社	1K>1
声優	1I_1
处	1JK1
夏	1LZ3
夏天	1L]2
夏季	1LZ3
夏期	1L_1
外企	1Ji1
外送員	1Jb1
多益	1K[1
夜大	1JB1
大专	1JA1
大卒	1L`1
大厦	1Je1
大学	1La2
大学专科	1JA1
大学本科	1Io1
大学校	1JL1
大学英语六级	1J11
大学英语四级	1J11
大学院	1JL1
大学院修士	1KK1
大學	1JM1
大學部	1Jn1
大工	1I_1
大賞	1Ie1
大賽	1Jo1
大赛	1J01
大道	1Lc2
天	1Le2
契約社員	1I_1
奖	1J01
奖学金	1J01
奖项	1J01
奨励賞	1Ie1
奨学金	1Ie1
女	1Lg3
女中	1JM1
女子大学	1JL1
女性	1Lg3
委员	1J>1
委员会	1Ji1
委員會	1K>1
季军	1J01
季軍	1Jo1
学习中	1Lj1
学习委员	1J>1
学会	1Im1
学会誌	1Im1
学分	1J<1
学刊	1J=1
学園	1JL1
学士	1Lk2
学士号	1L`1
学士学位	1Io1
学士課程	1L`1
学徒	1J>1
学报	1J=1
学校	1La2
学校法人	0fZ1
学硕	1J@1
学科	1Lm2
学習中	1Lo1
学芸員	1I_1
学部	1Lm2
学部卒	1L`1
学院	1La2
學分	1M01
學報	1M11
學士	1Jn1
學士學位	1Jn1
學徒	1Jb1
學校	1JM1
學系	1M22
學院	1JM1
宅地建物取引士	00R1
安全员	1J>1
实业	1Ji1
实习生	1J>1
实用新型	1J=1
实验室	1JK1
実務レベル	1M41
実務経験あり	1M41
実用英語技能検定	16V1
実習生	1I_1
审核员	1J>1
审计	1J>1
审计员	1J>1
客户经理	1J>1
客服	1Jc2
室	1M55
室長	1I_1
寄稿	1Im1
寒假	1K_2
實業	1K>1
實習生	1Jb1
實驗室	1K31
審判	1I_1
导游	1J>1
导演	1J>1
导购	1J>1
専修	1If1
専修学校	1JL1
専攻	1If1
専門士	1M:1
専門学校	1JL1
専門家レベル	1Ia1
専門店	0fZ1
專利	1M11
專員	1Jb1
專家	1M;1
專書	1M11
專案	1M<1
專案名稱	1M<1
專案經理	1Jb1
專業	1M=1
專欄	1M11
專科	1J61
專科學校	1JM1
專題	1M<1
導覽員	1Jb1
導覽志工	1Jb1
導遊	1Jb1
小区	1Je1
小学	1JB1
小学校	1JL1
小學	1JM1
小組	1K31
小组	1JK1
就任	1KN1
就業中	1LO1
就职于	1K<1
就職	1KN1
就職於	1K=1
就讀中	1L31
局	1M>3
居家办公	1LP1
履历	1JD1
履历表	1JD1
履歴書	1In1
履歷	1JQ1
履歷書	1JQ1
履歷表	1JQ1
工作室	1JN2
工作语言	1J;1
工厂	1Ji1
工商管理硕士	1J@1
工地主任	1Jb1
工場	0fZ1
工場長	1I_1
工学部	1If1
工廠	1K>1
工房	0fZ1
工業	0fZ1
工程专业	1J:1
工程局	1Ji1
工程师	1J>1
工程師	1Jb1
工讀生	1Jb1
已婚	1MA2
已婚已育	1L91
已婚未育	1L91
巷	1Lc2
市	1MC3
市场部	1JK1
市役所	0fZ1
师范	1JB1
席次	1MF1
干事	1J>1
干部	1J>1
平台	1Ji1
平均分	1J<1
平均成績	1M01
平均成绩	1J<1
平均绩点	1J<1
年	1MG3
年間	1MJ1
幹事	1MK2
幹部	1Jb1
幼儿园	1JB1
幼兒園	1JM1
幼稚園	1JL1
庁	0fZ1
広報	1I_1
应届	1MM1
应届毕业	1MM1
店	0fZ1
店员	1J>1
店員	1Jb1
店長	1MK2
店长	1J>1
府	1I`1
庭師	1I_1
康复师	1J>1
廃業	1J51
廚師	1Jb1
建筑	1Ji1
建筑师	1J>1
建築士	1I_1
建設	0fZ1
开发	1J>1
开始	1K:1
弁護士	1I_1
弄	1Lc2
弟子	1I_1
当前	1L21
役所	0fZ1
律师	1J>1
律師	1Jb1
後端	1Jb1
得意	1MN1
得獎	1Jo1
從	1MO1
志工	1Jb1
志愿者	1J>1
応用情報技術者	00R1
快递员	1J>1
总工	1J>1
总监	1J>1
总经理	1J>1
总裁	1J>1
情報処理技術者	00R1
應屆	1MP1
應屆畢業	1MP1
成績	1MQ2
成绩	1J<1
我的简历	1JD1
所長	1I_1
托业	1J11
托福	1MS2
执业医师	1J21
执业护士	1J21
执业资格	1J21
执照	1J21
技师	1J>1
技師	1MK2
技术员	1J>1
技术支持	1J>1
技术部	1JK1
技校	1JI2
技能士	00R1
技能講習	00R1
技術員	1Jb1
技術士	1JC1
技術學院	1JM1
技術者	1I_1
技術者試験	00R1
技術部	1Jl2
技術長	1Jb1
投资	1Ji1
投资经理	1J>1
护士	1J>1
护士长	1J>1
护师	1J>1
报社	1Ji1
担当	1I_1
拟	1MM1
指導員	1I_1
掌握	1MU2
排名	1MW2
採購	1Jb1
控股	1Ji1
掲載	1Im1
提名	1J01
提名奖	1J01
插画师	1J>1
插畫家	1Jb1
摄像师	1J>1
摄影师	1J>1
撰稿人	1J>1
擅長	1MY1
擅长	1MZ1
操作员	1J>1
攝影師	1Jb1
支店	0fZ1
支社	0fZ1
支配人	1I_1
收銀員	1Jb1
收银员	1J>1
放送	0fZ1
政府	1JN2
教保員	1Jb1
教員	1I_1
教师	1J>1
教师资格证	1J21
教師	1Jb1
教授	1J]3
教材	1J=1
教研室	1JK1
教練	1Jb1
教练	1J>1
教育科技	1Ji1
教諭	1I_1
敬具	1K81
敬礼	1M[1
敬禮	1M\1
数据分析	1J>1
整備士	1I_1
數位	1K>1
文化	1Ji1
文员	1J>1
文員	1Jb1
文章	1M]2
料理長	1I_1
新聞社	0fZ1
方向	1J:1
施工员	1J>1
旅館	0fZ1
旋盤工	1I_1
既婚	1M_1
日	1M`3
日常交流	1LG1
日常会話	1Mc1
日常会話レベル	1Mc1
日常会话	1LG1
日常會話	1JF1
日常溝通	1JF1
日本語能力試験	16V1
日本語能力試驗	1K[1
日檢	1K[1
日语一级	1J11
日语能力考试	1J11
日間	1Md1
星期	1Me2
春	1Mg3
春天	1Mj2
春季	1Mg3
普考	1JC1
普通	1JF1
普通自動車免許	00R1
普通自動車第一種運転免許	00R1
普通话	1J11
普通话证书	1J21
暑假	1L]2
暑期	1L]2
書卷獎	1Jo1
書記	1I_1
最優秀	1Ie1
最優秀賞	1Ie1
會計	1Jb1
會長	1Jb1
月	1Ml2
有	1Mn1
有限会社	0fZ1
有限公司	1JN2
有限责任公司	1Ji1
服务员	1J>1
服務員	1Jb1
期刊	1M]2
木工	1J]3
未婚	1Mo3
本社	0fZ1
本科	1N22
本部	1Ih1
机构	1Ji1
杂志	1J=1
村	1MC3
板前	1I_1
架构师	1J>1
架構師	1Jb1
栄養士	1I_1
标兵	1J01
栋	1Je1
校区	1JB1
校正者	1I_1
校长	1J>1
株	1N42
株式会社	0fZ1
核心期刊	1J=1
案件	1Ik1
案件名	1Ik1
案例	1N61
检验员	1J>1
検定	00R1
業務	1Jb1
業務経歴書	1In1
業務部	1K31
楼	1Je1
榮譽	1Jo1
樓	1L61
檢定	1JC1
止	1N72
正社員	1I_1
此致	1N92
此致敬礼	1M[1
此致敬禮	1M\1
歯科衛生士	1I_1
段	1L61
母国語	1Ii1
母語	1N;2
母语	1LB1
母语水平	1LB1
比賽	1Jo1
比赛	1J01
毕业	1N=1
水手	1J>1
求职简历	1JD1
汽车	1Ji1
法人	0fZ1
法律职业资格	1J21
注会	1J21
注册会计师	1J21
派遣社員	1I_1
流利	1N>2
流利沟通	1J;1
流暢	1N@2
流畅	1J;1
测试	1J>1
测量员	1J>1
深入掌握	1J?1
清掃員	1I_1
清潔員	1Jb1
測量員	1Jb1
測量士	1I_1
満期退学	1JZ1
準優勝	1Ie1
準学士	1M:1
溶接工	1I_1
漁師	1I_1
演员	1J>1
演員	1Jb1
演奏员	1J>1
演奏家	1I_1
演講	1M11
演讲	1J=1
漢検	16V1
為止	1NB1
焊工	1Jc2
焼方	1I_1
煮方	1I_1
熟悉	1NC3
熟悉日常交流	1LG1
熟知	1NF1
熟練	1NG3
熟練使用	1MY1
熟练	1K?2
熟练使用	1MZ1
熟练掌握	1MZ1
熟练运用	1MZ1
營養師	1Jb1
版主	1J>1
物业	1Ji1
物流	1JN2
物理治療師	1Jb1
物産	0fZ1
特優	1Jo1
特待生	1Ie1
特等奖	1J01
特許	1Im1
独身	1M_1
獎	1Jo1
獎學金	1Jo1
獲得	1NJ1
獲獎	1NK2
獸醫	1Jb1
现今	1L21
现在	1L21
班主任	1J>1
班排名	1M01
班组长	1J>1
班長	1I_1
班长	1J>1
現在	1LQ2
現在に至る	1LO1
現職	1LO1
理事	1J]3
理学療法士	1I_1
理容師	1I_1
理工	1JB1
瓦工	1J>1
生物	1Ji1
產品經理	1Jb1
產品部	1K31
电力	1Ji1
电商	1Ji1
电大	1JB1
电工	1J>1
电视台	1Ji1
男	1NM3
男性	1NM3
町	1I`1
畢業	1NP1
略懂	1NQ2
番	1I`1
番地	1I`1
病院	0fZ1
発表	1Im1
発起人	1I_1
登壇	1Im1
發表	1M11
發起人	1Jb1
百貨店	0fZ1
监理	1J>1
監督	1I_1
目前	1NS2
直到现在	1L21
直博	1L>1
省	1NU3
看護助手	1I_1
看護師	1I_1
県	1I`1
県庁	0fZ1
着任	1KN1
督导	1J>1
督導	1Jb1
瞭解	1NX1
短大	1JL1
短期大学	1JL1
短期大学士	1M:1
研修	1Ig1
研修班	1LT1
研发	1J>1
研发部	1JK1
研發部	1K31
研究助理	1Jb1
研究员	1J>1
研究員	1MK2
研究室	1Ih1
研究所	1NY4
研究生	1N]2
研究生院	1JB1
研究科	1Lm2
研究院	1JN2
研習	1LS1
研習營	1LS1
研討會	1M11
硕士	1J@1
硕士学位	1J@1
硕士研究生	1J@1
碩士	1N_1
碩士班	1N_1
社	1Mn1
社会福祉士	1I_1
社会福祉法人	0fZ1
社員	1I_1
社工	1Jc2
社工員	1Jb1
社長	1MK2
社长	1J>1
离异	1L91
离职	1N=1
秋	1N`3
秋天	1Nc2
秋季	1N`3
科	1Ne4
科员	1J>1
科学与技术	1J:1
科学家	1J>1
科學家	1Jb1
科室	1JK1
科技	1JN2
科技大學	1JM1
科研助理	1J>1
科系	1M=1
科長	1Jb1
秘书	1J>1
秘书长	1J>1
秘書	1MK2
称号	1J01
移动	1Ji1
程序员	1J>1
程式設計師	1Jb1
稍懂	1Ni1
税理士	1I_1
空服員	1Jb1
站点负责人	1J>1
站长	1J>1
竞赛	1J01
競賽	1Jo1
笔译	1J>1
第	1Nj1
第一作者	1J=1
第一名	1Nk2
第一語言	1Nm1
第一语言	1LB1
第三名	1Nk2
第二作者	1J=1
第二名	1Nk2
策划	1J>1
简单交流	1Nn1
简单会话	1Nn1
简历	1JD1
箇月	1IY1
算法	1J>1
管培生	1J>1
管理员	1J>1
管理栄養士	1I_1
管理者	00R1
簡歷	1JQ1
簿記	00R1
精熟	1KM1
精算师	1J>1
精通	1No5
系	1J`2
系排名	1M01
系统架构设计师	1J21
紀要	1Im1
約聘	1Jb1
組	1O42
組合	0fZ1
組長	1MK2
経歴書	1In1
経理	1I_1
結業	1NP1
經理	1Jb1
継続中	1LO1
総務	1I_1
線上	1O61
編入	1KN1
編入学	1KN1
編輯	1Jb1
編集者	1I_1
縣	1L61
總監	1Jb1
總經理	1Jb1
總編輯	1Jb1
线上	1LP1
组	1JK1
组长	1J>1
经理	1J>1
经纪人	1J>1
结业	1N=1
统招本科	1Io1
绩点	1J<1
维修工	1J>1
综合排名	1J<1
编辑	1J>1
网格员	1J>1
网络	1Ji1
美容师	1J>1
美容師	1I_1
美工	1J>1
翻訳者	1I_1
翻譯	1Jb1
翻译	1J>1
老人ホーム	0fZ1
老师	1J>1
老師	1Jb1
考取	1O72
职业技术学院	1JB1
职业资格	1J21
职校	1JB1
职高	1JI2
職人	1I_1
職務経歴書	1In1
職業訓練校	1JL1
職長	1I_1
肄业	1O91
肄業	1O:1
股份有限公司	1JN2
育婴师	1J>1
能够使用	1NF1
能源	1Ji1
自	1O;4
自治区	1Je1
自考本科	1Io1
至	1L02
至今	1K43
至现在	1L21
至現在	1LO1
至目前	1NS2
與	1O?1
船员	1J>1
船員	1MK2
船长	1J>1
良好	1O@5
花园	1Je1
英検	16V1
英檢	1K[1
英语六级	1J11
英语四级	1J11
荣获	1J01
荣誉称号	1J01
药师	1J>1
药房	1Ji1
获取	1OE1
获奖	1OF2
获得	1OE1
营业员	1J>1
营养师	1J>1
著作	1M]2
著書	1Im1
董事長	1Jb1
董事长	1J>1
薬剤師	1I_1
薬局	0fZ1
藥局	1K>1
藥師	1Jb1
處	1K31
處長	1Jb1
號	1OH2
行政	1J>1
行政助理	1Jb1
行政書士	1I_1
街	1Lc2
街道	1Je1
表彰	1Ie1
表彰状	1Ie1
裁判	1Jc2
製作所	0fZ1
製薬	0fZ1
襄理	1Jb1
見習い	1I_1
見込	1Jh1
見込み	1Jh1
见习	1J>1
规划师	1J>1
計畫案	1M<1
計算	0fZ1
訓練校	1JL1
訓練營	1LS1
記事	1Im1
記者	1MK2
設立	1KN1
設計師	1Jb1
診所	1K>1
診療所	0fZ1
証券	0fZ1
評定平均	1MF1
認定	00R1
認定証	00R1
認證	1JC1
課	1Jl2
課長	1MK2
課長代理	1I_1
調理員	1I_1
調理師	1I_1
論文	1OJ2
論文誌	1Im1
諮商師	1Jb1
講師	1MK2
講座	1OL3
講演	1Im1
講習	1Ig1
講習会	1Ig1
講解員	1Jb1
證	1JC1
證券	1K>1
證書	1JC1
證照	1JC1
警備員	1I_1
譯著	1M11
護士	1Jb1
護理師	1Jb1
護理長	1Jb1
计算机一级	1J21
计算机二级	1J21
认证	1J21
训练营	1LT1
记者	1J>1
讲义	1J=1
讲师	1J>1
讲座	1LT1
讲解员	1J>1
论文	1J=1
设计师	1J>1
设计院	1Ji1
证	1J21
证书	1J21
证券	1Ji1
评审	1J>1
诊所	1Ji1
译著	1J=1
课题	1N61
負責人	1Jb1
財	1Mn1
財務部	1K31
財団法人	0fZ1
販売	1I_1
販売スタッフ	1I_1
販売員	1I_1
貿易	1K>1
資格	1OO2
資訊	1K>1
賞	1Ie1
负责人	1J>1
财务	1J>1
财务部	1JK1
质检员	1J>1
贸易	1Ji1
资料员	1J>1
资本	1Ji1
资格证	1J21
资格证书	1J21
起	1OQ4
超市	1JN2
路	1Lc2
軟體	1K>1
転入学	1KN1
転出	1J51
転職	1KN1
輔修	1M=1
车工	1J>1
车间	1JK1
车间主任	1J>1
软件	1Ji1
软件著作权	1J=1
软考	1J21
较好	1J[1
辅修	1J:1
辅导员	1J>1
農業従事者	1I_1
迄今	1NS2
运维	1J>1
运营	1J>1
进修班	1LT1
远程	1LP1
退任	1J51
退団	1J51
退学	1OU2
退學	1O:1
退所	1J51
退社	1J51
退職	1J51
通信	1Ji1
通訳	1I_1
通訳案内士	1I_1
通讯作者	1J=1
通过	1OE1
通過	1NJ1
造价员	1J>1
連載	1Im1
週	1OW1
週間	1OX1
運営委員	1I_1
運転手	1I_1
運輸	0fZ1
道	1I`1
遠端	1O61
遠距	1O61
郡	1I`1
部	1OY3
部長	1MK2
部长	1J>1
部門	1Jl2
部门	1JK1
都	1I`1
鄉	1L61
配達員	1I_1
酒店	1Ji1
醫師	1Jb1
醫院	1K>1
采购	1J>1
里	1L61
金メダル	1Ie1
金奖	1J01
金牌	1Nk2
金獎	1Jo1
金融	1K>1
金賞	1Ie1
鉄道	0fZ1
銀牌	1Jo1
銀獎	1Jo1
銀行	1Jj2
銀賞	1Ie1
銅牌	1Jo1
銅獎	1Jo1
銅賞	1Ie1
鎮	1L61
钢筋工	1J>1
钳工	1J>1
铜奖	1J01
铜牌	1J01
铣工	1J>1
银奖	1J01
银牌	1J01
银行	1Ji1
销售	1J>1
销售部	1JK1
镇	1Je1
門市	1K>1
門市人員	1Jb1
閉業	1J51
開始	1K91
開業	1KN1
開発者	1I_1
開発部	1Ih1
開發	1Jb1
门店	1Ji1
队长	1J>1
附中	1Kf2
院长	1J>1
陪伴志工	1Jb1
隊長	1Jb1
雅思	1MS2
集团	1Ji1
集團	1K>1
雑誌	1Im1
雙語	1Nm1
雜誌	1M11
離婚	1LN1
離職	1O\2
零售	1Ji1
電子	1K>1
電工	1Jb1
電機	0fZ1
電視台	1K>1
非常熟练	1J?1
面点师	1J>1
頁	1O^1
項目	1M<1
預期	1MP1
預計	1MP1
顧問	1O_3
页	1Nj1
项目	1N61
项目名称	1N61
项目经历	1N61
项目经理	1J>1
项目部	1JK1
顾问	1J>1
预期	1MM1
预算员	1J>1
预计	1MM1
预计毕业	1MM1
领班	1J>1
飯店	1K>1
養成所	1JL1
餐厅	1Ji1
餐廳	1K>1
館員	1Jb1
馆员	1J>1
首席	1J>1
首獎	1Jo1
駕照	1JC1
驾照	1J21
驾驶员	1J>1
驾驶证	1J21
骑手	1J>1
高中	1Ob4
高中毕业	1JP1
高中畢業	1Of1
高卒	1Og1
高商	1JM1
高専	1JL1
高工	1JM1
高度専門士	1M:1
高校	1JL1
高校卒業	1Og1
高等专科	1JA1
高等学校	1JL1
高等専門学校	1JL1
高等技術専門校	1JL1
高級	1Oh2
高級中學	1JM1
高級文憑	1J61
高级	1K?2
高级职称	1J21
高考及格	1JC1
高职	1JA1
高職	1Oj2
가을	1Ol1
가을학기	1Ol1
간사	1Om1
간호사	1Om1
간호조무사	1Om1
감독	1Om1
감정평가사	1Om1
강사	1Om1
강연	1On1
강좌	1Oo1
개발부	1P01
개발자	1Om1
개발팀	1P01
개월	1P11
건설	1P21
건축사	1Om1
검정고시	1P31
게재	1On1
겨울	1P41
겨울학기	1P41
견습	1Om1
경력기술서	1P51
경비원	1Om1
경진대회	00T1
계열	1P61
계장	1Om1
고급	1P72
고등학교	1P91
고등학교졸업	1P31
고졸	1P31
공고	1P91
공단	1P21
공로상	00T1
공모전	00T1
공사	1P21
공인	00S1
공장	1P21
공장장	1Om1
공저	1On1
과	1P:2
과장	1Om1
과제	1P<1
관리부	1P01
관리사	1P=2
관리자	1Om1
광역시	1P?1
교사	1Om1
교수	1Om1
교육과정	1Oo1
교육원	1P91
교정자	1Om1
구	1P?1
구청	1P21
군	1P?1
그룹	1P@2
그룹장	1Om1
금메달	00T1
금상	00T1
기고	1On1
기능사	00S1
기사	1PB2
기술부	1P01
기술자	1Om1
기업	1P21
기자	1Om1
기초	1PD2
기초회화	1PF1
기혼	1PG1
기획부	1P01
기획자	1Om1
길	1P?1
까지	1PH2
끝	1PJ1
남	1PK1
남성	1PK1
남자	1PK1
네이티브	1PL1
년	1PM1
년간	1PM1
노무사	1Om1
논문	1On1
농부	1Om1
능숙	1PN1
능숙함	1PO1
능통	1PP1
단장	1Om1
담당	1Om1
담당자	1Om1
대리	1Om1
대상	00T1
대표	1Om1
대표이사	1Om1
대학	1P91
대학교	1P91
대학원	1P91
도	1P?1
동	1P?1
동상	00T1
등재	1On1
디렉터	1Om1
디자이너	1Om1
디자인부	1P01
랩스	1P21
레주메	1P51
로	1P?1
리	1P?1
리더	1Om1
마케터	1Om1
마케팅부	1P01
마케팅팀	1P01
마트	1P21
매니저	1Om1
면	1P?1
면허	00S1
면허증	00S1
모국어	1PL1
목수	1Om1
물리치료사	1Om1
물산	1P21
미용사	1Om1
미장공	1Om1
미혼	1PG1
미화원	1Om1
및	1PQ1
바리스타	1Om1
바텐더	1Om1
박사	1PR1
박사과정	1PR1
박사수료	1PR1
박사학위	1PR1
반장	1Om1
발표	1On1
방송국	1P21
배관공	1Om1
백화점	1P21
번길	1P?1
번역가	1Om1
번지	1P?1
법무사	1Om1
법인	1P21
변리사	1Om1
변호사	1Om1
병원	1P21
보육교사	1Om1
보통	1PS2
보험	1P21
복수전공	1P61
본부	1P01
본부장	1Om1
본사	1P21
봄	1PU1
봄학기	1PU1
봉사자	1Om1
부문	1P01
부서	1P01
부장	1Om1
부전공	1P61
부터	1PV2
부트캠프	1P91
부회장	1Om1
분석가	1Om1
비서	1Om1
비즈니스	1PX1
비즈니스수준	1PX1
비즈니스회화	1PX1
사	1PY1
사무소	1P21
사무원	1Om1
사서	1Om1
사업부	1P01
사원	1Om1
사진사	1Om1
사진작가	1Om1
사회복지사	1Om1
산업	1P21
산업기사	00S1
상	1PZ2
상고	1P91
상급	1P72
상담사	1Om1
생산부	1P01
서기	1Om1
서점	1P21
석사	1P\1
석사과정	1P\1
석사수료	1P\1
석사학위	1P\1
석차	1P]1
선반공	1Om1
선원	1Om1
선임	1Om1
설계사	1Om1
성적	1P]1
세무사	1Om1
세미나	1Oo1
센터	1P@2
셰프	1Om1
소장	1Om1
소프트	1P21
솔루션	1P21
수료	1P^2
수료예정	1P`1
수료증	00S1
수상	00T1
수석	1Om1
수의사	1Om1
스쿨	1P91
스타트업	1P21
스태프	1Om1
스튜디오	1P21
스페셜리스트	1Om1
승무원	1Om1
시	1P?1
시스템	1P21
시청	1P21
식당	1P21
신hsk	1Pa1
신문사	1P21
실	1P01
실습생	1Om1
실장	1Om1
심판	1Om1
아르바이트	1Om1
아이엘츠	1Pa1
아카데미	1P91
아키텍트	1Om1
아파트	1P?1
알바	1Om1
애널리스트	1Om1
약국	1P21
약사	1Om1
양성과정	1Oo1
어부	1Om1
에디터	1Om1
에서	1Pb1
에이전시	1P21
엔지니어	1Om1
엔터테인먼트	1P21
여	1Pc1
여고	1P91
여대	1P91
여름	1Pd1
여름학기	1Pd1
여성	1Pc1
여자	1Pc1
연구소	1P21
연구실	1P01
연구원	1Pe2
연수	1Oo1
연수원	1P91
연주자	1Om1
영양사	1Om1
영업	1Om1
영업부	1P01
예상	1P`1
예정	1P`1
오픽	1Pa1
온라인	1Pg1
와	1PQ1
외고	1P91
요리사	1Om1
요양보호사	1Om1
용접공	1Om1
용접사	1Om1
우수	1Ph2
우수상	00T1
우승	00T1
운영위원	1Om1
운영자	1Om1
운영진	1Om1
운전기사	1Om1
운전면허	00S1
운전원	1Om1
원격	1Pg1
원어민	1PL1
월	1P11
유	1PY1
유창	1PX1
유치원	1P91
유한회사	1P21
은상	00T1
은행	1P21
읍	1P?1
의사	1Om1
의원	1P21
이래	1Pj1
이력서	1P51
이발사	1Om1
이사	1Om1
이상	1PJ1
이중언어	1PL1
이혼	1PG1
이후	1Pk2
인사부	1P01
인증	00S1
인턴	1Om1
일	1Pm1
일러스트레이터	1Om1
일상회화	1Pn1
일상회화가능	1Pn1
입문	1Po2
입사	1Q11
입상	00T1
입선	00T1
입학	1Q11
자격증	00S1
자기소개서	1P51
자원봉사자	1Om1
자퇴	1Q21
작가	1Om1
작업치료사	1Om1
장려상	00T1
장학금	00T1
재	1PY1
재단	1P21
재무부	1P01
재직	1Q31
재직중	1Q31
재택	1Pg1
재택근무	1Pg1
재학	1Q31
재학중	1Q31
저널	1On1
저서	1On1
전공	1P61
전문가	1PN1
전문대	1P91
전문대학	1P91
전문학사	1Q41
전자	1P21
점장	1Om1
정보처리기사	00S1
정비공	1Om1
정비사	1Om1
정원사	1Om1
제이엘피티	1Pa1
조교	1Om1
조리사	1Om1
조리원	1Om1
조산사	1Om1
조수	1Om1
조종사	1Om1
졸업	1P^2
졸업예정	1Q52
주	1Q73
주방장	1Om1
주식회사	1P21
주임	1Om1
주최자	1Om1
준우승	00T1
중	1PS2
중급	1PS2
중상	1Q:1
중상급	1Q:1
중퇴	1Q21
중학교	1P91
증권	1P21
지금	1Q31
지도사	00S1
지원부	1P01
지점	1P21
직업전문학교	1P91
직원	1Om1
진행중	1Q31
쪽	1Q;1
차장	1Om1
책임	1Om1
책임자	1Om1
초급	1PD2
초급회화	1PF1
초등학교	1P91
총괄	1Om1
총무	1Om1
총무부	1P01
최상	1PN1
최우수상	00T1
출원	1On1
출판	1On1
출판사	1P21
취득	1Q<2
취득일	1Q>1
측량사	1Om1
층	1P?1
치료사	1Om1
치위생사	1Om1
카페	1P21
캐셔	1Om1
캠퍼스	1P91
컨설턴트	1Om1
컴퍼니	1P21
컴퓨터활용능력	00S1
코디네이터	1Om1
코치	1Om1
테크	1P21
텝스	1Pa1
토스	1Pa1
토익	1Pa1
토익스피킹	1Pa1
토플	1Pa1
통역사	1Om1
통역원	1Om1
퇴사	1Q?1
퇴직	1Q?1
투고	1On1
트레이너	1Om1
특별상	00T1
특별시	1P?1
특허	1On1
팀	1P01
팀장	1Om1
파트	1P01
파트장	1Om1
판매원	1Om1
페이지	1Q;1
편입	1Q11
편집자	1Om1
평균학점	1P]1
평점	1P]1
표창	00T1
표창장	00T1
품질부	1P01
프로그래머	1Om1
프로듀서	1Om1
프로젝트	1P<1
프로젝트명	1P<1
하	1PD2
학과	1Q@2
학교	1P91
학부	1Q@2
학사	1QB1
학사과정	1QB1
학사졸업	1QB1
학사학위	1QB1
학술대회	1On1
학술지	1On1
학예사	1Om1
학원	1P91
학점	1P]1
학회	1On1
학회지	1On1
한국사능력검정	00S1
합격	1Q<2
해설사	1Om1
현장소장	1Om1
현재	1Q31
현재까지	1Q31
현재재직중	1Q31
협회	1P21
호	1P?1
호텔	1P21
홀딩스	1P21
홀서빙	1Om1
홍보부	1P01
회계사	1Om1
회사	1P21
회장	1Om1
회화가능	1Pn1
획득	1Q>1
훈련과정	1Oo1
"#, r#"0000\U2?4[ih`bVP00000000T1Tm\[^@8^FB00000000hS`2000000000000@U]o00000000HT@R0000000000000000@IUDdJ8mlSjU<m03000012iHeDjo0000\7L@
0>980000000000000000PCbJX?J]hNf^@QKd00000000L74A000000000000do^l=DB@00000000000000000000iEKZ00000000l>Z`@IkW@^n9\LT=\M\A<3XhTLKe
hS3PlX`P<Z;Id^Ed@>G>=;9Y0000lc0G0000M1Z20000d5@DdPlhU4DeEA^NP6ZBl30f\;R8YEh4h=S>0000H\W9dJMolRWml>g1H\ZkHJOX0000E<je000000000000
00000000Dhe5000000000000lL]5aBS4\]CK00000000000000000000U875=DW70000000000000IGXl0fXTBX^HiHQQCK_0000000000000000`AEM8c;Q00000000
00000000<VLO000000009@1L000000000000L?4WL1<LHHoH000000000000000000000000lHQ70000000000000000<f<o56[n000000000000T_3h<hWA00000000
8P5UD>PT000000001?flHjOa0000lGWiD3JR5D;\00000000`W<70WMCXHc8PM\]=DRH0000000000000LPh000000000000PTW5Tm1S00000000hc>=0000`07A0000
0000h_9N000000000000<G?7HY?9m9=`0000X1G3YC3J0000000000000000000000000000`B2\00000feZPhh_0000000000000000000000000000\bIEHI>ih3I\
000000000000000000000000PJ4fPW1RAA>nl0m_0000000000000000T1kfdf`f9A_SPCknhN0g@i6\eAdZla7G000000000000\1;00e4\86@5@KF[Hl300000`3:m
H^2U0000\:LA8;9iT_4h0_mRE6J@M:VW000000000000l;<3000000000000\:O>0000@19;l:2:HJD00_=fPdd2EEGa000000000000LcKD\\>kd^YHHg>\4e:V0000
mD\SdZcD14=PX6]j\ljUe92a00008e?;000058f_e6:O8?5ZTM[KA?=V0000\L9BXH^R@OkkH:4dTYf]<[m?AEDLPUh800000000Ta4C0000d@VId;BW\aPIU;fa0000
8;>I000000004=eY`Q58THi@La=U0000LEK21C]_XDPI\lJ800000>Fa<C5UdUCATV\_41dTd;Zei?nL0000lV^>000000000000000000000000M2hZlb:;0000a1A2
00000000dTPZ0000`9mX0000l[5e00000000dS[WMAi^PFWi0000\0L<hC4HhL^?8HD0Lb;j0000<R<iHCS5@k3D0000<@Rj=19Z00000000PC>O8UlO=4YU00000000
0000T[ECDOI60000<@\P00000000PT^dU04:49D^a7bf00000000l:bl0000h\M2h=NIXDObH[=D00000000lLMG00000000hOLLP7gYPMRYhOX44ZolD1ZG09UR`X1h
m@S<dP^Z8@URP[96@@7mXbI90@W;0000`[PB0000la00H=7?<jaW0VRai0jl8]QS569T\L0BQ=UZQC@CAE7MM?j8Q579M8;e@^Rm0U5^00000000I?Z?00004WR<@c_F
QBQWDkVU8IdMe8Eg]Ecf<@S5L`fD@m3IPFK@I2P1000000000000T[7\4FVH0000`7J;HO]kHaiI4SM<Xhk`45Y@8PXn<E890000hmW8<L;Kl6:Wd<ZDHLK1TjH50000
000000000000DQU<l8bjPTeYlFD<TTGf0R=^HK_nh`VgP`?U<ekci0O[03^nT7k>U<1C00000000lF9^HPCBLR?dLm`W0000E@_Ka?^\\?1o0000@@L>deZfTjMI0000
0000XWFP`SMY0000HiX4000000000000=D1]4Oih00000000`P4o0000e0QY@0=bT4he000000000000LJ@=000000000000`6@RLPh74_^`@c_o0000hWd\00000000
00000b\600004g[6dkNZLlnh0000@;M600000000`76]lj0@0000Tg5\0000m:ZH00000000XTUc\Ug<=5JFlC`_@_bUT@JV8_n4M7fE`?WdA;DW000005:cdUfH<@b1
DJ>F0FJ>hPg<<nkGA@l\00004Uce0000He3H4lV2000000000000@6M@<0JW00000000X@UI==0Z000f000000000000\D:e=59Ml8BOXSWF\ia300000L[3Lgin0000
H:\<LESHD:B^0000000000000000U;jNa@ABECaj0000000000000000000000000000EAGYYA_200000000X8li0000XnS>D>SI\4jDTKGfeETN0000E4BR00000000
0000DLbRlXPgMA[B\Q\KM8Qli@JcTLmTd051EBE?000000000000000000000A1l4[[3Pn7:000000000000@O]:d0diTPNl4S]R\[0Gh[d;XDfkPcIkPfnb0000@OEB
0000Hd:80eN6h=o=dVoJPZ`ChnQcXFid8MiIl[<cl[jc0K=Ne5]2<LPUe@dL000009H:04W]89dR4L\\`R\Jm8@Hd3j_4]a8==6j000000000000l8>8\55GlXPZ0000
000000000000looX0000000082l[PDc>`Vbh@IN@PQVKA9hKUERb000000000000`eAZi8CP00000000L?\V0000D21800000000000000000000000000000000X^QV
0000000000000000`>9F4<KGH`[NQ3LNiBh:00005=8S000000000000000000004FEg00000000\3EVh:W^@9c<LJRl=8O@LZ?UX[\`A@<VH@I:LJQA=BiWY3G=@;Si
L3`WT5Q<hT\l4ML:Lf91hlN^IC\600000000QD5e<Z`50ci6<GLCL8S9d=<R0000000000000000HPnC000000000000000000000000Y3eK00000000eBEo00000000
0000TdCl\UTiDb\^TYKk\^WUl\jWD^XFhfP6U9AZe1MO\bAj8=g:`1UD467QL8PPQBXJ5Bj2P;ANHb@d=C6>00000000dThO`1BD000000004J_Ml1LMl9=HlBIildkW
H@dk45DILCRILL>ADoi7P_:ZP<3;@b:o=2@Id8jA\1@llPEmM9YN0000000000000000`g<F]Ec?000000000000L[V>haVXLefC8;:R0GiADO\=T`Ug000000000000
5CmClQ?><DVc0000P7gh0000`VJa0000000000000000000000000000Ln4_5:==LaAN0000000080AAL1b503[2<78>00000000000000000000dbGWTDAX8Q5e8MM_
96Hae@nK000000000000Lm[90000\K:00000lgYBP^MCi?i30000hBlI00000000XB1b00008g25eCjm@GY200000000h29ODc@b000000004Q5ADhNe000000008Vd2
e201ThjlDBH]iEP70000mE\^I4DQ000000000000]AIN0000\W@8D;_9hP?aDT1@\ifNXE3IhEcYE7HIU;?5000000000000@RZlPP=BDUQd4VF6X6Wj\[3@DdO\1=Km
00000000<0;APRGY@eOb0000DIf@h@Sj00000000000000000000TdZ^]D^f0NCo00001E:D00000000hPbiIBY^PEV1h@jVLOfU0HZ`0000TAdU0000XY>G4U?P0000
<4`l0000@fVD\k_nDY<300000000000000008I8e<SUg4PEQ\\6K8]DSQ7UfLDjdX2\f0U<QYC_E0000X>1Z000046aU9@M]00000000DL7MX<DL\bQ=a9^S0000e9AD
PF`a0000XXBZ0000000000008ddXl;<mlAFK\gd9H9@F@m6kQ15iDe[PYDXo8F4nH2f_\O\\HX;^LkX9@eckD5bU`GPF43?n\UPO<io@H:I`e0:2M;T]U79i=?QT0000
L]Jf\:3m0000@?KGh;P:953f000000000ZVidF_^dEaGYC>60000000000004_cY`eHS93SL000040Da<oj90000`<[[0000<:1i0=;eY<3Jdl_?P=<40000L_K^<l0J
00005AeA`22:8dXo`3VWdjF5TNVX\F7A4BZ_d9Of0000\Q?J0000DM?[0000UCSo000000000000l8i>\g\e00000000@n_3T@nn<[Hg5;f==<UPD78L0000A9fV8hKK
<:<hDm7mhfCN0000`XOa0000PT9f00000000000000000000l_`VA8b[0000m;W2000000000000lj`aL8BX<R=6P^mTEATFDjjH`Hf[<I^8@Cia4dJ^4laaLRHB03TJ
Y2KE8ceH=4?80H]5\feLmCbT@5NVTT>7HS`NXGZ`\Fm@`S:dL8jPl^;2da;IHSQi<Aa4Pl<L@UJM4o1gI2Gn96^JM@e]0F8;8QMe4e<I`kAIIB9<000000000000M@?P
0000dInZa;JQDi7dm@]S00008H0ZhP3HUEb1HYl20000LCM300000000A06TM1nM0000`8Dg09l>`P[MT6ikA<Y5eEZ64XeX\oa[00000000a9b300000000db>80000
0000lQKU\Pi_00000000\0\bD9Ph@RoWhoFcH:Z2TKIa000000000000Dc3YXIb<M?kd5ADV00009;K_000000000000H97nXP5=00000000P6<\0000m:35HdPRhPjh
HF?8TG=j`HS6dME4TQW9\EY0Da=n`gbkHMBj]ADD000000000000E<8\Q3V20000=>\>00000^0;D^aJ\aoDLfDdi<jn93U`5AJ;0000400MH]ig]:hi0000<SDLD\[l
HY?Wl3JEA@HJ0000<4Ja<W45`k^<<bN1e@kfhG5T0000X1Im4Ha_<L_[0000000005[403nfl<?je7V800000000dSFa4U@Ph1P0D8H9<<I=hNghLRiR8XWR0000<HBD
00000000XKhoP=ZPPlB68g1e00000000dn[=10VhdfAOlHah0FnJDTdj000000004lR@0000hO4h000051SX00000000000000000000000000000000000000000000
h77cP28K<G7>h]\I<Oo<0000000055Z6HeC;XXHh0000000000000000000000000000PX0E000000004;jO000000000000000000008FYnPh\Ci:DQ0000L><9XNH3
8]@U4U[20000P7AE0000000000000000X<ND0OE7Pe7@TJ<7EA][HP4c00000000`3hWHc9ST>DBLVjbLIN50000000000000000Dc07hHck000000000000LgbR0000
`<EGD=ABX7kKhS>096mamEQE00000000P>P;XH31X]YPi9Ri`?<\MEWZU@AT00008Jj80000d_6R5>eAi:f`@=e?PEdIlN^Ya;C5a@BDh>R[8lbA]6M2000000000000
000000000000000000000000Q>240000@_2C4@B<DfL8@OM;0hfD5;MM=<QY000000000000THW>eA7N`_dhhJRB`5IgdiUR000000000000000091hSmA1f0000XoT\
00001:7a0000U3fEi0@>0000H487@JM=hY0j0000@0Q?dJRWd]>T`an4TI_J`mJnD5[n4UVoli5E000000000000000000000000@N:CLCNDhVil`gk?00000000P`;7
000000000000000000004LW]00000000\N7U0000L2jb00000000e2?;T<7hhGogdKggPRZR@5dUh;<NU@JE00000000@INUhSGElWH6L]eFlkVk5@CmTLI?00000000
0000\[Z9i3n?4`i`0000dPk_dbE8<[JZ8E>CXh6ja76^0000000000000000000000000Qe;XMG2`4cS0000PRZ=<?HfQAPJICA0000000000000Da_e0000TQc58IW\
0000I<I100008T`A44kfPYB\0000mB09X^@`00000000000000008hY10000@TV3HPYVl0ST0U4Y8=mPE?H`0000H>^IlI1gLM=E`KdO00001DWO0000000000000000
8IHfhO<h00000000`D4N4P@7DHDn000000000000000000000000Le5[0000000000000000P@nE00000000X2_>lB8E`UoQHXhn00000000<]?@ICZG000000000000
000000001Bah0000L[]8h\SBhb<T0_@O00000000\M`j<\eShA1\\V2GP9hK00000000l:7FhE3@4knL]@=40000D9odl`CII2>I0000DiGhXig2000000000000PB6[
@f1JPOC@00004jN3lOX?TAC]0000dQJV00000000hH`_`KM<0I8XT]:F@1iB]5SVhKWX00000LlH00005@=L0000\3kl5BoW00004FR0d;bZ03Zd0000000000000000
0000hfKf000000008G<7dlhA00004k7Nm0Ca50R[h<G3e5gLI6^f4g=>00J6X8JM=3b4I9?l000000000000hJU?00000000@IXB8g1U8kI94QAP]>UZ8=f>\S0Ii@6G
`Rc8E@cGXcglYA2MQDEd@TLfd2?N8BW=DBGnlS`m`Fn]4LKPX]DGP1EU=B<l9D0jlAhYlYWWL^>2TbeEDD=nYA6OiAgZ18IfmEbCQ@Gf<ETElJ`MQD<@h@Y400000000
hUWH0000LRXD43dU<Q9DLm\a0000000000000000hSZ`4RPf0000DF`78SQKl<n>i16j<9i9DRG1ABjP00000000000000000000000000hIL?Tl<Zlf<a5K00000000
Lf@Q<;X\`<cS1=Z@TcMldAK3Lg7097a804F;`?V=]C3k\L?\0000m85D000000000000<oI9HBQ`d]285CJf00000000Tbe8iD5Y000000005@[F0000000000000000
0000000000004JB>0000000000000DHo0000d:DP0000XAD5=1Le000000000000`^g700008;SZ\Oj?00000XV_0000X?HX07VO1:8100000000000000000000hX^7
0000\K\W`ha6Ll`g0000hXY9TM?MX=280000lE5E8V:dH107\@l_4;aSL63=h?0AA6R_0000000000000000000000000000000000005>Ff5B5dPAfc]@DlYB54]CaR
l@ehLbMGLVOi000054JOlR\>00000000@eiTdjEF@AM9PUL400005D2_8^]M00000000`_;30000lY?G@^EA000000000000lES00000<>?odg0g0000000000000000
000000000000DnRE55Li81>N0PMa4Wg5X\P2\YDT000000000000\8640000PA7PLZk>83f:<9g^hCWZ<MNID[Ho4\Z[8aO5deOFl4Y4PnE^U7K600000000H4>:dDDj
dgnme>Egl1@C000000000000h9bm4=[3XPjKXbn`lIMKe2lY=E6B02JJDPRlliTnDjKe84VF000000000000H8584fRT8a?B51X`000000000000<b3jDZPLLQAEle^0
<;LgiCBkHLX<9E90Tn]I0000@IROdL2Q0000PiaOD0UI4m?_<N4^LSfLLb^N0000TGIK4dcP8nKI00000MZP0<U]1=<OUD7oY5?9<KOiXQ^nL\CShee9T606Q6k`@TYe
4NW]53RhQBR2aEc3000082L]0000@W09P84R000000000000000000004\_V0000000000000S4m000000000000l8NfLTg9h;U5D[YJA3HZ00000000000000004f`K
00000000`WP1XFiD0000\QJE0000ICh6H^_a0ee]\IaV0000l88V0000<VO80000DDRhTWLE0000@haT000000000000lid300000000\M@CI;4b1D6^00004;`iDiJF
00000000`JD@PUS[aAAM000000004h=f4A8d00000000`0H1<GEB0000mDA\00000000h8di8R>FUA3I4TA\dI\8`@RI`D\i@F=`8G<GdCPlPZK1Ll6fh9MUh<Feh2Lo
T4Im\]D:l`a7le8Wi>aE@4^Y`>==T5cFXXGW\daL<h=:I>Dn000000000000<:mU8D=9hFNQA8^00000hKoh0cZ100000000000000008nJQ0000000000000000@?b;
0000=;>1dcF[000000000000`1mSHW]j5E]600000000LhYJHL\<0dG4dj2bU:`b\70P0000iDVV0YP@hJBbhBeM\gS3H:2XPiQ;`l1V50d0E0HP`>Y90000=<W`A@`A
00000000H=6`Y=WgX^cSE:b:000000000000TH[787?BL>HK000000000000D\:QdWjjd@ZQ000000000000@^AF0000I8MX000000000000<F4UHQnO\@^60]=74d4l
Hk>n@l?L16mQ0000000000008P\=00000000D7^eDHob`>ELlX[^4?lTh@To4\V6H\noLdW:4fc_\FE:17QJdVBiI9lj5;`gYCjC<@lLhGn5lHnne018lGG^YA`d<ddi
0000lk<f0000XXG800000000l]fJ0000H\aGHeCT0000D=a9]?ZfTeMOh>BN\n:i00000000`@YldI5<d<7Q0AjBlE=[PT2m8Zh[H3H400000000L4C[HE;S<Ga3\eKY
00000000\5::0000\Kc;XJTPP]0lY3U@14e_hLk70\5P56Cfa8kP000000000000XP`fU3Mh=90oa=Ba0000`<\G@_<@hjVBDIZ2TM_:hOba8G:jH]1i4LL3@c5>\f8b
=77f13]K1?a\00000000000000000000P>cX0000\I<Q`KU]00004EcnPKAeeDK10000dZL_a33=U::M0000dKZ_9?LDH>Jih;<YTD6MPFD[XG^ndJo3Q8;EM@`84KHF
XWB2l2@bT3E:l<iP0000eD491CDKMDa3L>eHeDfOI3>W0000hW7XXS3a0000lTBUPniX05:X188299O400000000000000000000h0=48V0Mlo4i0000`]1Ld<:Q0000
QD>k00000000\3:L@mH_00000000000045fBE1ZWI@A600008keZP@d1<P4=<1Bc\]:oI1lmmE`i000099ca41YElMTm@A1;HC<:0000@Ljg<Md?8_JM8F<b@eLA@:]Y
0000L;XL000000000000000000000000000000000000000052HddaK30000`L\MlDRDUCNh00000000<2CM59ige:Do000000008o57E45V\2^o00005611EA]RLYm6
dWk9`i6O\b=6i=4J0000TQc^0000000000000000lSjFU>cd<L1k@<]nTkljE=SS000000000000@NWK0000h20ilYIk@TL7m?XVmD6m0000L96U0PMC000000000000
H2dJ000000000000000000008E:70000@E_N944;dVZVXA0lM12_d2_]@9`TdGa@la>UPQB[A4AJ@O`LECDi00000000000000000000djJAM1IY0000hGNB00000000
00000000HO;5MDnh00000000XVX^000000000000000000000000000000000;4Q8M7;dj1:hoTl@:bNY9]68XMH110dm7I_m8F7A<F8`Kg4TJd=0000000000000000
0000<h]400000000X_?I00000000T0YQm?n^00000000@TLCLKbI\j@7dAE]000000000000U@62000000000000@9\700000000X6A000000000<b0h00000000X\Jl
DO=8@XmkDeaI\70>197k00000000=3Am00000000000000000000LfV8]5bC0000D1C50000lEVA`O6NhWB`8dMJ`6f\\E]hT0V9`2K?TF@J036IdA??l`KRH@?0Db8G
XQUmH[8Sl[SgldbmXJ;PP]LbHi3XXnUG11YME@L=00008_[:h`2700000000DlWd0000dK4T00000000`1PC\ShiM>nh0000`6UUdR]I000044mU08D207BD@O>AHcWW
hXNQXh?\00000000000048[UmE4k0000T8@oDOLbDe]:T>ih=2T`98BR<dM000000000000000000000LCDXP`BWH>3A00000000000000000000m>GP0000HYY?hY:6
M1<Q8Q_g00004IQI@hbY0000lETOh@SOXBW10000@>KlPOeFPL[m<8So\LkAlcbY<f8RL^2bLjD4L]T\lMW`0ZVWh`mFHKO20al2U1T0M@fe00000000000000000000
0000000000000000000000008bF200000000000000000000Hc?N000000005E2X000000008CFN0000HRF<0000000082=9\SPB<Zk[liV7a0XE0000000000000000
DY7YDY>600000000l?nA`NoR<\D1A2g20000hS6f0000D5UFPJi6`M=WHdEJ00004ho;]8gT8?UZ\6XeH?=d43h>P9W8TP`PdQ4oDc0eXlKj@idam0?8\d9h`]b20000
00000000hohihP72@Dg=TaKLe:>:0000L;o7hCof0000H=V4@SJ^000000000000000000000000HFCNd<kZ0O8?43=Y03Qi@KC<LQek049^Q::A000000000000`D?@
99H^00000000@F1JLQA:4[BY=7;Em;Zh`jg9@829XPYHlV8253OP`dGY@G3MdTQ;m8TDX6nLeAXW=;Tl0000DE:o<anK\PlB@i]iU;6o0000=EeL<I<8000000000000
4jX^\E\F<o13\h62`DNa@G;_e?PR1A8b\2<f000000000=NW0;nFdE6hdfoS<6ZW`PF;8QfI00000000<`eaLIk:00000000dKiW00004loc0000l8NZL@Ad0000hW\M
00000000PF9NP62Y`;j8PM5Z`4P@TV_V0000000000004AIi<2gf00004N6DdNXSLQ;^`W_M\]2T0000000000000000]DSDP9RQ000000000000000098UoU8[D\8Kj
8=[F`D50\Beg<ao4=:H=<F_mUBF;00000000LZCY46oc0000X^;A0000X^gQ00000000T=WR8Rd1<L94DcI0PlO`08c4I;M[eAf:ACf8\0njHHF_LXl:Y;oB\j6S0000
0000000009aG0000T<1d54]`0000`871lN1A4Lo^lAU<<KcV0?fADZ=Nl^L<`R[_<\O?H_;BDm>i0000m8_682Z2@U\S0RTH47OY@LY`0Sj6hN0ZL`=5YEN0l?Pc0000
E7BKD9HM<KL1HjkR0000<B6NmAKa0000d`0BU:2iPg_?e8:giDdH\`L4000000008O3D\0Fl=:L80000e8lD0000<7YI0000PYH09EB?L9D2=3A[000000000000UE9K
HeHla5eDiAal000000000000dH6d0000000000008o@700000000<Nh2aCJ?0000E:c@<[D\h0n[D^\fA>B>Y?Y[4Q2Pl?GcTJh>00000000T[RUd3hJ`B27<E@K0000
00000000DeQm`HAdX0BD@JmW@L4K`>Qodm=A530h13VZm<lad<Di00000000h?D700000000000000000000\6=[8CVhd86``JnH4Wldhe4j@hIc00000000@0O^8Yn5
Q:eD`MHi0000DiP@000000000000L4nW0000lHUc0000dM53PEJ\XIXP``QOm:cdY?fWhCjldT=\LY\O00000glGl]WQ12jB4[0;00000000\WG?0000000000000000
<V=417Oj0000i>JP00000000<eYB0000000000000000L0j?0000000000000000L[KkPNC3hXIJd]890000DN5SL536@>Z=Hk:nA?`WH8DA00000000\ATe00000000
AB0`00000000P65a`>C>Do\B00000000000000000000T;1h00000000000000000000\f?_dFkIPgUU00000000HQ460LDEPcH70000T<BDhgT8HdMSd?fRhLS[LP2N
TR^?\1?J0_Bn]<gb0000a=4Y0000\63WDR^`di>E47_Hm1RT000000000000`Yh`000000001Bk@DM04a<7MlDI>hJ[XPOgP0`MAe5ZHT9Ki@PgP0000<FH50000=9N:
043KhjhL=3BkD;1Llg[n9<k[DF5hA@=@e4A`96l4m@LFh1D9d:A7U3QN0000@FQ@DQV;8S1c00000000T@Qe\E2Q0000TC1f0000000000000000eAgH000000000000
4OAH0000L68G00000000@>]10000TOMne:XVHZ2O0000000000000000Q@F^0000000000008aeG00000000L5nmXf><0000`DEg0000@MdN00009<MXP:=ZXSLUi@^1
0000<f48\ikW\n[W4[7>TI0K0000\<^?l=hbDE<@0000@;h:TUFX000000000000d44W4hH_I@32@a9WIB8U00000000DF:M00000000XP0H0000lMX9dSb3DQ3n`2ee
0000`Th]D9oU0000lj0b<5=\0000PK4<IDXN`G0FQDa]PmDcl\Le0000e9bC00000000000000000000P9U1`7DXlV@?DlLI000000000000<Y`FP6^KhJ9k00000000
00008B:`XT0XQBmJ0000000000000000TK`k0000T<1AXNS6l6I\@6M0DP]F4WfY53;4Q3]c1;D50000M:UY0000l\IL0000`O@C00000000HEC<DY<_00BSiB:;PA<k
HBj1P76;TS`@0000000000000000PVUZ`WhC10V1000000000000`0Q3lZ\RDg=T0000\>;GICoG000000000000\A>e8g5K92HP0000000000000A>F8H208IhI00>d
@aal00000000Y<R=47_k@U<mdh^l\;:7H:]?<@mVLS<N`_jfhfBc0mhe50aY]8<780AiPR`S<LbI=46`PG`CE:8?]8@lUAoj00004a<]DOHM000000004:j30000L7><
d01O8eJAU45n`1<aXRo6T6\]0ZnY00n=P]WDH_A8lb5i1Alj0000@7Zo0000000000000000000000008Uki00000000L^Vm8S0<00000000l95_00000000T1:3P5]2
A3kX00004aRSDlBTPG1lU=MD0000DiVFLZ[K9Bg\\QM0YB2j<CYOTcL24hRm@?JkLVcVH]5k\^3K8jmhPX:UP87c@0UXTCBcD_?=lgf;DieYLmT]9A52iCX^eCj[0000
UD61`FLa@H0R0000T4X:00000000000000005>HL00000000<`aR00000>gM``5ah<N4XW2<XYboli820000PDC\000000000000\0iD00004DIah`mP00000000PN[i
00000Fj[5>Z^00000000H49=iDLZ@h[c4:ZC0000X9TR\P`9`9KN\Q:c@T4JP`C6leBL\P\J<jN\\MLh8]_GdjEgi?09=C2i8Z?F]7@Y00009AN7lFQX4P9QIBU80000
0000000000000000L8cTU6]d1;RI000000000000<0fAP><EX>?:0LDT<]OWXA=Jm:llQ@2c0_C<`_80\\Og00000000L1@4DKlJ0000dY@9TSSPTFZN`;]cL17<5BKQ
\MN?=AoL00000000@_U;PAP>LZKj4aEQh6bJL7h8`dAEL1F@hfMiPi9_00000000L6RX000000000000<5Qi`QL9<B]W`1INX3Tn8Xbi\Y1cX\6^0c36dIiQ`gO[HnR7
8bQ\`6;h8iXW98GG9@4[L=>PT9VQH<3SXCYELD0i<MocP]AW<mGC000000000000X6i5<XfN=2NX`EXRHTJB00004=TZ000000000000LBOf40@W00004dfQd[g7\WZn
XCajD4[?DIKYHcAR=ATU0000<UMiM>L?00000000@SSc<b:V0000@KcG<7kdP_FTd8ZWPfbCa2AX=6n30000DJ1S4];;0i<20N1Ma2F0h1;h<@\om;1b4U42IA_>4KC^
0000<QFDlFE\XaMi<7OE@;Vd4IJ_<^f2\7ZeL\1Z8;=F842@`;f4`dH><f3YE:;OiAbPDQ4@l[BdI4Ji9Ef`000000000000Q21[0000HiDQhBaW\m2C<3Lh@dSdXGEQ
00000000X<:=PWI[0HCQXIWnY;Q>\AUWPiSG00000000000000008PY;TKlXHO;V000000008Rl6`1`8dE;c000000000000\Rma0000PT3;X?YZ0J`Z`BL>00000000
<g0A0000000000000000000000000000L7A90000@PV6000000000000Lf@n0000`G]3HBWWlHZk@Keg@]nFhcE`\da50000LGS4PWRke68T0000X2=kd35iX8EZDU`Z
00000<mHlULO\ZOc0000H6]O0000lMS<@ZeTLaKY0000X`k24BOD`C3_P=C=<f504kfZMDlCT;GI\?8600000000de=a4bb[5?GLHTngHU18d8Fg4`>]\`ZAha`ZdnfN
0000<^a]0000XM7HPenF<Lb@0000<_44T_k>0000000000000000``EPd2Rh`7a3000000000000@ABV0000h5oUlGW<XH[DT]N[dFhcDPTL]0LS0000000000000000
000000000000@c_6@e>9QB:_0000@gOl0S=Y0000\i9B0000\XgE0000000000000000AC9h0000dJ]B0000X2DXlC6P8SZQ@f>NA:V5A@1X000000009E@J0000D]_9
0000hSS600000000059_8KE8`_S0000000000000YA^f00000000l53^<OB@X1lO0I5VHQOc\m370P;j\Fln4XW00d>Ee3ciiDMA0000iDPn0000DDF\\3Fb`6KD4H<6
PL<R4cYUhb\G00000000000003QP@?RPTn83X>2Cl04;0b8mTWPZi>J50000000000000000X\E1A:A5LF5P0000A=9IL^4ePH]P00000000`_o20000000000000000
UDAn0000HET7`L2oL93g0000lV74D>a=4EQN0000<Q0cTM`5`VBN4AAnhYRHXP>jA@NPMA3dl9g3000000000LjY`LQ@dLoj0000000000000000A<[1l4MjHCmD8:^W
00A3`GdJ0LDc`7]LHhl?Do\XDOi0M3HhU:OeDJn5PBcX8SoaHfV_XCbeI;04PRVHh9nIhTcF8CJdH1W7`f\k8LOC`CUQXX^k`[G^=00X]B]N\J79dTWRL9F\0000AD0[
0000HJ=G000000000000<N0I0000000000000000000000000O7I0000000000000000XZ\304Kd\[\l000000004]ka0000000000000000dj@GhG^IhJSTPXc80000
QCiA0000=>_M0000ddGMdkg?hYT8HZRA<@A0Lf^AP1NNDWS<8mb]i7hK000000000000D@o=00000000Lf7ZLeET0l>@LlP<000000004H8<Ha6=0000P3J\00000000
l<i^000006k<<C9S\R2i`K5U\c2^E0Ll00000000A>5:0000TJg8\TNK`b=V80NeHV4SLJV5dTHR0VFP@6mX0_Y4LlWJ5@OIH5g@I5SBhF[l00000000<ZW_TZ:c<_=P
8eI>D`gYXmYU9?@b1AIoP96FM62<8iBLhdHL98Fc0000000000000000T^=Y0000000000000000l3Dm@CGb0000<e_T8gLRU;32\0[d000000004>0b0000XCNd<Qe]
HDLCX@E[H`Wm4=lL00008RlATJc5D>:NM1aUA;:m0000lc2?00000000000000001BBNLBEILGBK00000000000000000000lZC1XdU7HcIA@V4GPjU:\mLI0000d[:;
0000dMJM]90M0000`k[Z0000LYkfTmWLXQ4d0000DHnU0000000000000000L;m18CAYXMOd000000000000e2SS000000000000U;GQ8TKD@I4odU3J\6ObH4][<WX9
00000000LX]f<C:^0000000000008Reb8bWBi5_i<0I7<aF4DKTJPT_?T3ddTEHO`[3R`<WRLb:H87Eg0d8R<kH7=8e_0000PC]B<Ld`XMe>Xe4?La89PLh?972V<fHj
\AMM5>330000d5Ve\9^_`F`j`P3[\GQ9d;JeXfmZXB3`@_39DTdATe87Q0JoY8dS0000TB4i00000000a<NC0000000000000000l^3;0000h5fXD[51h3iC4[B:D]0Q
MB?]L@HdlK7KlR<N0000M?VXHeNK00009=oR000000000000``l]0000<V255BDF000000000000LRcfX8@ad\@j00000000a;Ii\gZEa;:[H:d8HIE?\B\V00000000
4Djo0a5]hNl^0000000000000000@OJDPMZkPX]E@Q2Zi?iN<Y^O`57O]D>>0000DN=N0000XZX0@h5`DAEm8LHClg86000000000000lM?ha:6G00000000`@m24Gia
P;Q6d2DGlO_nL]U]8AG<XaT59738\Hm6UE8a00000000DNCU0000`TCIX5G9D3kdPER;HIQ]000000000000I4N=0000000000000000`gEO0000Q39lT5KZLReVdDn5
H2=]hT6[HJiUHe60L:dg0000<A;S00000000<I[h0hVcm7]_MBS@PKBHP=4X`cQAd[n=4@Y^@]:PT6MXXCcR4ld[E1XBA8jDA=eM0000L8J4lb]BhaM]PCKi=1UNd99\
ha<Q1:EY00000000E8<meCa:LXH75AhV`^H30000000000008XNe\_iXPRJ]X3Z<HMjLhW\XdfEhM<KH`79]hCoZ00000000Y5?g00004W;>00000000D82W00000000
0000lX\IXFFg4C:hPOh4PYOI0000PPLR`V12l?@S<aFoe>IZ0000T]Ab000000000000lge;00000000l>::000042\S00000000UD]L<Md00000XB1k9CO^lT;W0000
l2`GLD65]BNH\]57e62bM9aX5<]S0000UEemhjATa7_T000000000000HETj4HZ8lK0Km06j1;]7XIcE00000000000041Zo<NB5dGJ_0000000000000000@L_4Q@Qh
\3lS00000000000000000000X>KJ14n=TNjE0CF>lBS1=0GY8\;l@e9HPT_0X0m7P62eHF:A@LZf0nMAQ9fb0cL;8knb5B4VDbg?000082Nfd5I10000000000000000
L5gO8o=G=BCe0000d<5bhkZF\2>:P4RE<\<mmBXk00000000000000000000Q9L\0000000000000000`h@d00000000Xf6L0000Pa6g00009Ak>00000000L1bA\Rm?
\K09hNRAleNWLlD6=84JQ9ni00000@R3]9H>TZ8I00000D0C0000M0_300000000000083:[0000DQ;KHQ=W@[KVXdF=000000000000@@ON\;JOL0IQlVDHPZOJ<L1^
4NY;LmaiE4UC0000T^8TAA=90000000000000000lEl3<aK@00000000`ie:48G?PUe=Dl4794L7XI6>L3ige:Ld02Zm45h50T<]0e7g@;6MX8bLd0R^`4^H@?2@0000
00000000PSJN\YmJL0>J\ZaB4aC9DP?:<4gihfGaMBUV0000\5Aj`BEn0000`6]>4PBTl>E\`O6EX]TL481iHn@e=7mKe;3R9=kPDhfZH1n:d968HV:K<bdNPcAnmB`f
l]S1i:4?]BlTUD4Q5D<L000000000000\0:@D8<=`\OM\`[2I:XDaAHU4jMU0000UAQm4M8BhW9n0W1E00000000lRD9000000000000E1NI`61BHbc_`g4J0000T7cE
X>[g00000000000000000000PA[F8Qj9A0LE<CIn9?jVD7?_0000LM9J0000M6jd`n3;U1G1000000000000LCPAdW?G`^g@TU^Z000000000d?;`T`oIDS;XJkUTb:e
H2:KXcJNDh6JU7Q:0000Q7\B\^]AXfn>00000000XA5UL>GZXD]>Y2V0X4MO<@fE`C^C`RVk0Un?P;Pnh0eO<cKcD4HIDkCYTEWhLMK9m;P]EA@N0000DQZo4>dO0000
00000000D3m?l?SY0G[b4M=e8RngXgHShR7XDJ=258T6a9P91:<c9;cgPODjU4kSDJ?9a7\Pl[OcQ852M8RJE9Q9]BI8H;;T<Xk@LgW^mCR4@4XI9DSk0000TTk20000
\3?X00000000T>11`]3k00000000l@9JdkDU000000000000dm8E00000000HWEQLKXKIC[C`6^80000XWhUHHR300000000000000000000@TiLHR8ce=2[00000000
0000<ALghL2a8GPiHaV;8f:L0000i5K80000L6QK0000`;k7XK`=<L;dPlXV17UId]:X00000O7mh0dIA0J]00009BDR0000000000000000U7U9a1Wb0000mDg90000
0MQT000000000000000000000EF25Cj7\G`5000000000000LJXC0000PlOTlkO_58JF0000lVV78mP[9@ST0000D28iP7Wjd[gV\=]Z<a6IL[7200000000TEbP52I2
000000000000<oZ\0000=1>?0000@lH6000000004=NcPmic@eaT\`g>4c][M75IiBV[T3[j1;24\OoG00000000<_<0dhhDa3BSX1HVH\2HT_OVP@A:h;TkL_]BE@L1
QA6700000000d<2Y00000000DBF<000000000000EDT^0000000000000000h]<T0000AC260000d1j>0WFA84GC0000`7<60000\U?mDoceI?n=0000UAC9@\;1diP2
aDca00000000LT[OlJ:<i<_]]E^\T0MU0000H;H4UB2C00000000000000000FGED:9e\RmPlQQ`0000dY@K`8?_0000000000000000000000000000YEGU0000<O20
Q?Yg0000E9m:0000dA2idO@6<1jf0000DY<L000093F6T^U?U;EW00000000\V^[`K3d`RfOPCCRdlhg000000000000\?g`HZmFPV\M`[U35:fBD6P\0000P=Vk0000
`MYX@C84LTCVll<000000000<LBKM2f\8O^OE=<a000000000000000000000000<PVg00000BP;0000HJ[e<aCm\?H>ha`mY7bT9?gAIADnlZQH0000X;3Oli?6T`31
X>N2Q4Ro0000000000000O^]00000000000000000000`3h0TX:oi>O000000000\h1`000095WL000000000000\:CHT[aFhnYUe7kc0HVH\M0T\6P2]Df^00000000
0@]X0000mE<i8f]P000000000000000000000000Td5C\3>2DL0QlZ]gTf9RL3;Z=7o[D@HU00004bTF`E^jl6TN\H3K47fj0000=:jB0000H:MI4JAm@TDS8Rn<HF=A
\k\HIC8`U5KnMCb6Dgb]00008b<90000daL6@om]E7[i00000000lB^H5AF]d_gnh_EF4VK0`WHf]7jGH8QoP=:d0000`Tm:0000XH0dLIA<`D]ilP3j0akK04mCI3Ca
000000000000@f1_00000000P;Pf4SI[\YhSLnk]00000000hLR6e1>fM8GYh9XN<0\?TiJ5IBM=00000000Y0JG00000Dgbh_ai`B0VaDIKhYOo00000000<KPn0000
D\_C`Q6f00000000eDR?000000000000\O8d0nf:L<;PT\H_]2:900000000000000000000eE@200000000=?c?0000<49l@]fZ4]h70000d;42<:?3i0Da\BFh@jCX
dYfk4?GUTgD9E2EH0ICnL9HbE8mZIBd5=BgJ00004@=aX[:mA2[?00008[cT00000000`[GiL`YT0000i8[PHO^=00000000h[Ig00000000Q78i0000H1n\H5A]0000
UClSM:3I0000LYR=00004?5k0O7[XG[3XI@S00000000XVN5XRIQ8]<7H20YPcTP5Cg[0000X3M5D6ckH]^WTR8@@ZXBQ5BH<Ua2e=2I8edli7n997lUX=\[49X\`7i7
49<kP@U<hAo9l=ccL0mKHQ7VDK1YPZ:Sh@a[4di2HnX6M>a`Q@k6MB;a0000000000000000L56<00000000X7Q5000000000000XU5B00004dVPl50E4iVi\D@e8_Uk
TgW;Q;Sa0000`]T2LcEB@N:68;EW8g_NA9Y100000000`iEfX3SL0000T68V`Gmf4N9E0000000040LM0000XH0?d;l2M27;00008=oJHLi[DngZDU\@@[VQL?7F4QQR
4AlXI42O0Q99A0YW0000000000000000@k?mHOZX<AWi8RY`8XLbmC9\HHFk<P2CHY2[l[M]8\<`l>b_I6:n80MdDGnY8HheTMIkH6mLdO5aHRg^dh_i]97Cd9ZBLXB7
P9F5PMicU:]Xi;Qn\Rl]<l9f4J;BE=U6D3?:iA>VX6If51>3DK2Qh:AHTQD<AB^M0000E>eS00000000hSFU@@9:H8FLLUk?<5:N1CMfTnQ==E_m000000000000@=gJ
8c3Oh@CfhD3G4U6N8WEADa`JXd_Ih61S0TS;A27g]81ma8UF000000004Ni;0000hA8SLL@ddP81000000000000000000000000l2jC00008Eo5d6>4a@m70000@PfN
0000e10DQ@KGlng2000057YZe8lT0000000004f000000000`D;;\YSg0>K9lTk>LL_MXT]Zm0]gPNBBU3I@58Gg8gIILlN;aC]S0000d<AcL\k:Q1\h\2N@00000000
0000XH[Qh^3hl85e8L3;d44M`XckYA`Ul[N90000`8f50000lA0;0000`edL0000`1XE8AFb00000000`VM=00000000\Nio0000D3L?0000DQ:;L0F<4CIQ0G;:8KU<
A5EX05lYh7n>PHD@4AL4Tb??8e;4`9ifl;V4LebSXi]=eC0k9EW00000D=1?0000a;FF@>^^`>m2`MLRL78V`ZZC13i55CFFd:l5M@7@<OB30000L6Q4i2FjQ?CA0000
00000000<;lL00000000\@O?0000XN<l0<;a0000\:OaPh<L0000Pc7@Lf6khm:R000000009C^jPE?E@G_B<_Z?0o]H1C?h000000000000L6IS0000000000000000
d5aB8fWgDg[D\hE1Tk`BM@ga040LdBhaD3?f@BZBXW:oLaZnLfijTgA:12QNeCbiLXDW`UiOI;=a00008l7ZleGj=7Ng0000Ha4W@^O;i@S00000L?am000000000000
00000000<37_5;G100000000LLS=DC[=Dl@<liYeH@k3@]^eX;6oTo<_lM:H\A4gDWTMdkdVI2>_=64@mE]T0000h`@lY6elMB7klE?cXK9a@>OFlCPW\nfb5B<KD_Ta
000000000V6[dLQe5CO7YCQJ0000\J6il3OcDeX600000000`TFih@8^DeU`L6MO00000000mD5M000000000000X3V2TXVL00000000`j\N0000QE>d5@d=8dNH0000
0000\Mk?TTVI0000000053Sd07_80000P05[TR?OdWLf``fnl@cbdd_Z]1A\]=nV00000000eB4b000000000000000000000000P1>d4eM3l4:6@BSCXG?jdJ_Y8;mC
LI_70jiB00000000000000004A_d`A0bDT4=4C3L0_140000h;VK81QFP=dl0000DeZVL`R[0000@?l50000LQiUl7\oDbRi00000000X;1BT<YM@=BOLGF_ldFehdo<
dnOYE7>kI;ai0000000000000000000000000000a8Jo00000000000000000000L;fW8GG1hN8SDP@E\7Y]M@IF0KS``La9lOg^dWjI=6^6e>oC0000@E<0<doO5AYP
000000004SE]0D:C`Q6L]6]P`^<KlV@0\fSH00000000000000000000L6PN\1h8lXSN000000000000a9Dh00000000`RlnlQRXHo9SD7`B=?`i0000dgiP0000L7T<
@1?WHTc8PJE2TRB`8W7ETm9cTBQlUAe5eBWT000000000000000000000000000000000000T]ePD[hn4aoe@d:GPQ=>0000Y@@4TT`S000000000000@A_804GWTXCk
lb54hfUCh;E>lF>RlhWbPAFnhmlE0;6D`2C:l1QUEA@BY31D1AAe<\HRICCLHEUJ94kGa?S:9>6?mET0000000000000X9<KP56VX4DjhoP:\6b;88?6d<J9hA\kPGSd
lVd?]AS\Pg9mIAdf@2Gn\Te6M0TCECBVTg<R@^?G0000d\R=iEP^0000PAGK0000d9h<P9iK00000000000000000000P[WJ000000000000h9?N<O;c\WIM0000d[^c
00000000XcM`0D]IL5bCX^fZ0>>IAE2=QEY:`@[=AEgJ\S;N000000000000\Mn0`Nn7000082990000000049P=0B@88aTQY>9TX?Q>@Hd9<jBC0000000000000000
000000000000LT74000000001A91000000000000M9g7Q4j1UDO90000T0c\000000000000<C2]PMAfP[BnMCf\00008:>R0000U6FW0000\XDdD[hHle^?@SFm0000
LgAf0000TAID@f20<691`YLcdY\2i5DCTmbC00000000l<0jL]W900000000TRN3m<X9\ZI\00000000L2IG00000000DLB=0QH:`QgTTSPPD3L`PD^N00000000HIoc
U0W:0000X<3E0000hEID0000LYkD000000000000D04R00000000He6;00000>i5liHBmDc:00000000lQ>S09B9`R^I4V:A000000000000dZWN0I@B00000000=A;\
DM\k==VJm:YlPm95H<ki0000`0EPL3YAPgCh0000000000004P_i00000000lZCL0jRiHf`500000000000000000000000000000000h=QF`]Y100000000LGV80000
0000\IKoT]HK<MREh9b^DSV\H=bb<KReD9Lk<Id298jhaCOCm:n:000000000000000084140000h;a7`cbl=:Ei]:obMBW?0000hI9591]\dWIl00008mn[TQ[U@dGf
D_LlEEI5H>f:mB=D08Ak\a0TL2c9\bXM0000000000000000\<bDl8i0000000000000l:5YDBHM`W[OH3n[4Y2jDYZPa2]e5@4C1CYQXib@0000XMYGTD1L8;^>0000
4Gg4XioX=:E=00000000dX?`L@7_0000<E@mhO2<0000XGAM0000dY3800000000l11]0000P5\G000000000000hbV@8LLk41VTh=eg@RHh8d2V@e=Dh6l[DIO?8PeI
<R2@HiR=TDgJ05l9DP@MlRE3`YU:0e4RI5]JU656aBKc0000Lk930000`:G8lhI5DU__lFGb]BRJ00000000000000000000h:\dP>AG<2aV8RTcLac1ll8F00000000
00000000d?W:000000000000PMJV0000`P38a;8KI;AYA<<OD5ENX;gmLQ>1LW3\he\a51>Ze8Vd8cc;UD2kTL3c]>iL0000Y@_`00000000@@8j`9emdg7A<JURa?]i
00000000Tl;I<;=R<AW[LId>0000000000000000Xgh[0000dh;ilni1@5ofT[LKd@JFLPI[HQY^hVID@m_gUDTCLUb:<mGghKHTL=h80000ThB\00000000dRGH@U2b
Tc7P00000^QdDM72HoF9iE2d]7H00000@3XA0000m6`l0000`]d\A8_eU@20U6<aiERkHP]ldPm5000000000000<g_^\Jfg00000000XKZRdLNf0TdOM4M5]<O`4RK2
897<d7aA49dDDX<nlb?mACV?h`dW0000Pg`DU<S<A=Qm00000000000000000000HWgQU:\@0000`UFd@EB84P\Y8\MLd\OZQ?1PT?jcIA>bM6XLL?[@DN<^00000000
i7_8<A^j\DSH0000000003NK00000000m<bO000000000000lnB?hcG700000000X3PLM4f50000DWRW0000<CJ<0N`9@@l9`Rdi95E2L7:UPcHE@Oo_09oG850_=7ai
8J078Z8;U=fj0000DT@2@0GJ00000000<OkMTaaILdQT0000h:faTF:Y<O5>LfgdmE1M0000000000000000d0En000000000000@3aD`C^T85kQdE8FHOP4XS>^DdCO
18nVlg]40000l9n60000LGQXD\8200000000T7]gh<Uo@^8hdU55UDmQD3a<4:GS00000000HJ_0`P?j85>V0O_<`_5VPg;ZXoShA1k=0iB00000000000000ch;lAaO
D]]<DLM9I56I97G[99>dAAF0L;69XZfn8bEXXDHT4kKT`lkalihUi7`>`i=]0:i:mASkXDG88Y>Y@A@P\B_`4ZM]hh8h`BFY<b1P`jJbd:>c0jTb<lc3M7EhiAHaAB@Y
9Be4ECc\hSBli@bN0000TQFnaB9iQD3ahFUP`Anna3f10000U<8@<7l100000000000000000000000000000000LQJ60000L]hi`?BhXDHbDgVA<=iO<FZ<lQ5YAA9a
`h`e\QNeD8C@0000lAIR98[0hi;`00000000000000000000mAMGTGW[8\>G0000000000004TT3A5XNIEZW000000000000`U?B@BjcP5FD@@[WlbB]80@9eCcMa?E3
0000dY0Y00000000TZHe`<_]0000000000000000TC@d000000000000lV[i00000000P>k9<[Ll@UhHhQam50]SmBkgd:?CPNJlHm`=Q8e3IA^ElD\B\2lkTT]LHTli
dhNG5:5^U:m\XfZa`hJNE<>\000000000SiV0000000000000000\jL3P5nZ<jgZT<7^XX9Q00000000`3B2lRP?DPXQ0^MTE8]D5@8Z0000djSdY9Ia000000000000
0000H]Vk4[l40000000000000000iCn300000000A34]PN_:H]XR`^;O0000000000000000000000000000X:RI0000000000000000XF?S0000D2iL`RlLa?BN0000
`eEJ00000000l=S^hgaPL@d\000000008RnW0000a=^Q8g^<5BRh0000H7[fh^6fd?FWHTY20_LY9?Fh000000000000=3\a00000^Pm00000000PU>J00008eeh0000
00000I3aTe?0M:Ic=8h;000000000000`1?=l7JJ149PY7om551G00000000000080bF0J@IhRBID4^mi2doXIVR1BOk0000`9K800000000TV1dLg]ml54bdh^ZM>5^
XNW3h^R1l[Mkhbl<<jlX00000000Po?O9:XfLPbBM@eQl=Za8T7P00000000T2MKH9V8<gB`Loh]0000\5>nd?^;XVQR00000000dCjKh2IXh^e7E@RUTQZ:dZSIh>2Z
l3K\<?57\KCNY0<T59<MQ<ILYAo=U>h;HXGf0000HoJR46?Cd>jk0000HYI2<0F]81G=`7e_8Zobh]K3P:SJ93YPdJkJQ?39m1a;0SNMi8:K0B?khVU:Dl_UDj^Vm<b@
XA<]8B3QDbbHde3mM;8;AA\80000hd`k8jmL00000000Q6@^0000000000000000000000000000a:PM00000000\Ih=4XZI8gHnHoQFQ<\KiB]0HX<>DGTT`lXn]A;8
QC]DAEAUdE\b0000000000000000LRE]0000i?7b00000000\IAdXgVn00000000@TRnHckBLfF;8F8adW4T\UdDHagN`Ae\l:`HTmOPI1GQ\>\R=;V;1?G78@D4]CE2
0000000000008n:R`n<;5E]E0i^\50Z?Q?dG0Ck?dLJ=0000P1L<X\U]m94FhdH\m<AFhhAmECD]000000000000XO_08USi@A;aPR20P>bi09Ah8HhFQ5MRiAZgDfhA
<gCC00000000@^ffPAmR@fSU00000000U;KC`O9[X5]g@:=9];EGHOl:DUV\0000000000000000<HdI51fQ00000G6\U4B600008oc8Dg=`0000`1lBA<c<45Eh0000
U2d>0000HRT30000000000000hPd00000000=?3K00004Blg8CIC`ADBXK<IX9YNLN?5lZj5Xe?^U2BRM8@8<4V_0000@gSX00000000\MQem=mi\V=M@@hd<^j20000
000000005Ai1UDBX0000000000008^o40000000000004\5aP2bkT]ZKE8XP<SZD\W=^M=IodYHWA<50X7Nkd:HEH>;89=T[l\@^h52YdRIB00000000<e3ZLOOD0000
0>?]0000<SbRL0feL2fOYDNO\QOM=08^00000o:[00000000000000000000X_P3H`\UP_J1XbVi\E<Rdi7W000000000000000000000000P@@gdW`L<Ed7]6GQP4M2
UEYR`]oU00000000TUj[X]PUA;SF8;A6000000000000000000000000<ljm`>3d\\NnQ@9\=Dd<<BL_0000mA_nDje`8Rb=\^?`E52bXTWa58=d00000000@:J1`^:\
iAKU000000000000PHEJ0000000088Wf0000H\\<000000000000000000000000000059bc00000000UE\U`FAA0000000000000000d4LW8I^g0FK14^CVm6960000
0000X5>5lCOE000000000000000000000000\2b40000d<6bd\@T<EJ00000000000000000hQn3TQX600000000000000000000\nmS00000000000000000000PhTZ
0000000000000000X7V2<_Jj00000000@1Rk<??G0`2^Xn6;0MPb0000]81]=DdZDE:[0000dO\MhKCnTOi]00008JAYTJ3Uh=oW8E3fDQk0PfSb4oobdRCZPS0Xa9VL
Pc3DhF>i9?Bl=EAFThmB0000<Q=20000lb?]0000lbP?P2>_IBdh45<8@\b1XWgb<?6<000000C8<3@G`KR812Pm0000Lj6cdl800000H;dY00001AFl`P9dTI??a9eT
0000000000000000TKgIPZT=00000000A39GD0g\0G:[hiYEI2RodLRnXb?NU8f8<nL3d5_U0000dP_ShT4W000000008::E000002CgdW9@PjE9eBdS000000004gdT
0000\[II0000`?Z\PMZ]`BfkDDWPTd>7Q0OG00000000L08E00000000000000000000X<60\@O084m9\PWglbP3Y92;lTX90000XblJA22[Q;\<00000000T6G<I:fR
T`R6a@mC0IAH]DAP0000P;Q>00000000lGIT000000000000T1ZbdThmd848LUEEH46?00000000M7L9D2CE<B:Dh0SGlVhX\cQReE[ADY]>T6EXHIS`0d6RDo4K0000
IB75D47j`XoV0000XGff0000@LF18i^9@L_f00000000D3\_Q2Db8kJ_\\QL`lkSA7FhH1HB\A0YPC^4\E4>\FcKTO?P\O@^diZ4=21GDWT=]:nn];Be\<@A`PT@PB;N
1C:[h322hgeT@6iHmB[\ED^Nd9:[]EQo0000`cA385Rj00000000@5BU4`il00000000<@b[\Xoh\\n\`]5RD]i<P1FiTcgAXJlFXURPM?>UP6Lg0000000000000000
0000XRClT[_V00004Ak20000d?KdLQS@=>XBHTO=000000009E?3<Uo4HegI<Pd^0Yl[D\0X000000000000`I:d00000000X?S40000000000000000Y?Y400000000
\g7T0000XlER1@oA00000000P6;[XG750000HPROL>9QL452PQJmL^K0Pl1<=1?`]8Mhd9`6M?Ch0000\Gd=<I^PA09R00000000<D6W<C9]<KX1@BAiI3fQ00000000
P2_MHVAVU5QlD83@U0KW95kHY@PE@P05UBdA00005DmEHW[]X_ARD_QLHd^3A7R@00000000Y>NX00000000000000000000T<]F00004UC3DBjCHfRdQ:Ai4n3]0000
0000PQ7;4mIA4CV2HW0U`=P@l<A?XdV<85EAE=7E000000008LMi`nB[d;RV<kHEhD2L<od9P89\49R<@P=YQ04BY2;E=;7OY=XWT@P6dKJ6Hil8Q620E>BIe?f?D:6;
Q@5K0000000000004BYEhLcGT`eE=3;J0000000000000000aD?I00000BQA0]B8i;X;XcbC00000000@6<ED<4R0000mA\A00000JT80000hBD2D4\0\80<L<:\X4Y`
XH9XTJid5:aFP06f4n^Aa5P2\SegL=Q`@Tk]DF0RPWbST\3Y\imL4lUHL:Dk43BO]AT:000000000000000000000000l@AS00000000`7a\1>di00000000T2aDTi[g
e3VniCP<DW<W0000000087nQY@lk0000l[g_]7B903PhPfKO4WT]83dFXld75?X;]B;U0000dYAP@hUJdoKb00000000lhK;@5W>PjLj4jQ200000000<gTT0000XbjI
0000000000000000L`:H00000000000000009=YM000000000000e2YP8\kI0000000000000000L3g6h@Wk0Hla4Po9@SoB414;<\VMd`je0000L@oM\mH904<GdVG]
8`URD0Y8I@`\0000\FHjXQ7J0_7J@T_W@cHS\ZSbU?bd8mn;@U^J\c2k0000000097e9000000000000=A<O0000TKLPE4QmAE>X0000000000000000@hUR00000000
LS?D0000P^9N\:6jdi50000000000000lA?oPoU>ID8;0000DhHk000000000BM6Dm<SAB?E0000`VB0dN144m0cdnc84YA\a4P100000000@3ao=5T7000000000000
lb][0000A>`[000000000000000000000000hDFP00000000`90E000000000000Y<Jd0000E0_Q0000<m:<HLm5000000000E0i@iFRhmWm00000000A9CJ1AAYE0oJ
1B8:lKLfl@Ef4cd@0000\MKEd2`:4>BhhENbDPS=D8c^`hO>Lk74HmGQ@mJ48oYOU3fcA8>O1DfF<UQD8HdY0000`ZJ;0000T:^400008MQF4PMQhWYddkA100000000
E@GB0000d]acL1N@<@bMTif=4ZBJd_0^HiKMmAEF0000LELa\RgI4bM;U6Nj000000000000D1WV`6=B0000\>i]9@Z8X]iQ000012ND000000000000000000000000
0000@HB9l5eO0000X7K3@HeU5?TZXUaX`HGD0000000000000000D_f104C<LGlZHVo9Hkh:lNdh00000000];CU@emOlQ1WdKH40000dH\dhE3U\4]@\Km2A5^Thi8C
0000`39DdP[VA7ZU<0B25@5B0000dEUa9>PkX@PHA==6hoGY<d?I00004YFi4Y]YaAVVl@:V00000000P?8W000000000000`abb00000000P]jQP;:B8=cVHDS5d@C:
4EfOe82]PWQVX@4W0000\E43dZ65Tdnk0000XRY5L1Z550\Y@cTbLF6@l^<jH\ZLI7lC0000L;Na]::]U8o1TJNY`dE=XAbbHEChTCLMTEH`4OAZdaNR\dK2<ePo@::S
lQVl<fdW]0mfm36S0000l0`C<Be?lH<LhPha86I4000000000000PdOO0000lWb0000000000000X7ID0000D7E1d]1>0000\ja1dagl0000000000008;Xj8JHC0000
0000do1MY:9aPNd40000\B<nDcT44nG;0000@d`6000098Sd0000`^W?0000<k;[a::5\HT4<c3e0000\o`HU=EdHjDZ00000000iBFh0000Q>b8\?<=<Q\3h=HI0000
95CD0000`1SmTHkelZ@dY674l00Y@6NmX<hTT>o7DPa=dQ5KH@]hXCCBDi4YECGZ4P>V\`ClhfcR<nI0@5e?5CKk=C`A000000000000000000000000E6;h00000Xf]
00008WSN@bZe000000000000lRf`0000LZW;e2Wk`4O1QDEIDDGKX2QPl9;XH^TbhbMUD3HA0000\Gd\HIDGXRMO`[2BQ;J_=>3Q`PkQ0000000000000000l5N8X:oT
lA0J@A;914mJlDhFhF\LhRBn0>B]TA`DXddE918G9@gU0000i7^j00000000000000000000<WXI<`:g8RI]TmTm@14MU;PBPWaT`;PF`[>28fcj00000000PihH0000
000000000bN>0000000000004`B600000000<me?00000000L6O:00000000Lg[SH;oJ00000000D9Z000000000D?E^000051[n<@IMHfPa9BID0000lEUA@HU3LFSN
0000000000000000000000000000000000000000000000000000@=hFTi=Hljd8UBMaXSND556c\?]7H_^ITm;6<D:10000ldc`0000D2OAm58eL5hU@Cm;e:F7<18F
XLTQ00000000000000000000h=TK000000000KV7HZ[e000048gB0000000000000000000000000000000000000000dQ``00000000T?47Y3S:000000000000`=i?
Dhab0000d:Fk\9M?0000000000000clAd^ZG00000000\ED`<\4E`>;ge2h:]80M40HDH`4Gd9EN\d`?5=A5m;JgQ>oa9Al[<On@0_7U0000000000000000dDQndG5>
TYiO<:4PA5O6i8^NMBBi0000`][nh=fmTS37<i9kYBl`PfDNhFg4Y29SA>:e=>]d0000P8ZDd4A80000P1ol00000000000053GVd@PSPQHD0000000000009Cik0000
m7@114Xm000000000000000000005:5P]CHbH1AY46B=PdBN0000HRjB<e2hDg?^8QkZM;BU`KW;5B=P0000L>Q<Y6R>0000e=600000000000000000000000000000
00004BU38G>X00000000TC_:0000000000000000@V@]02eO48dHX;@NLIAUhDMR0WCl<Ya6Y2mkXA\LD0Q_H]fnhT5BU7=3i@\?=BOJ4GUGXH06@\dfl:H\0PHo8j2E
Ll[<l2;L]@Nn@1XU43AR\9kn0QijDmB]UC_9Q35clfTKTk6<lJ8\E1@PX:jbDL`Ma@<J@ggS0000lOWg0000T^0V0000dJ^@PcRQPgRUTMhLP]j_0000000000000000
L@gIPI39000000000000@X`C0000000012=700000000000000000000X;c18LmchN3E00000000000000000000P?]G4EbiI?J@00004ck[HFd50000D7dG0Y8d4]RA
00000000hnPcE?_a00000000lnoo8U1i00000000lXj_T@;gD:iFdLo<LMf80000P;Uf00005=]mTZ9Q`1?0000000000000000000000000d=c3HDDPHJ[nh^J4\nk;
0000000000004hD4\Efn0HmI000000000000\RZ\HO<ZHYDE`g^W00000000lF0_<iUDHiKl93_j000000000000013h0000h2nJdalTP83^<U8V<cBddO60PKEXD6H9
@eTb582OD;JB0O1\EBN6mB_gmE<Z00000000\e8EPN]500004ba30000d@b>YDiX00000000PBbN]B@e0000d[Fj000000000000<LH00000@Ra`I7Pla5X4XOZ54Xf3
<ZoXTFOYX1<5hK?MhR\b0BULT`7\dd:WdfE\M9MUE>DJi6Al00000000h9gB0000Hm1;@40BTKOKDca?00004H=YdR`a000000000:P3H=H;iCel0000000000000000
4Bk`L=MU00000000@>Sj81kFP[<B00000000\C6l8L7`83i20000\XEC0000000000000000H@3BXDa\PG7^8MI4i7VL0000l7WF85O28ZlE00000000000000000000
0000000000000000XHIYdL74H3gTPQ28`]d2093D<jT1P6\0H];bH0XiD2iD8MfI`Sf]XT\^0eB>=A?OPV[H`cNEmAcIaD4E0mRb000052fL0000=EYj00000000i?hC
0000H<ZR4>iDX\EH0000hEIZl4OJ@V?Ihc1\0000U8_H00000000T?3g@8nDlF4:lZcS<an_<hb2@8_jX]8eH4[Ld2L2XDCE`O9Q<nY10000DT]=00000000HCf=0000
0000<Rk7PiIiTh7UP9`fDC140000<EXD02G;0000PZK[0000000000004MNdL;kJLc]0QB?0X[J<0000`5`M000000000000000000000000Q6<O0:QF`B]fT]RP0000
\9=RT3e<\I2\XY;PA:ahPB;kDO:V\Z5XTfY\8h2KU50IQE:P00000000DU:R0000lVk^=A[f0_Kj00000000DfFY4KTkX`?A0000@HY9D[5Qd]G14\a_0P7b4f=_i@RF
0000X@`_]??`0000L43n<e<0Y4TM\U97`SkcLdb]LeDBI6Tm0000XRIfXZhh0000<Tc`4CSK000000000OLW00000000\[K@d;\fe4Bd9:Co000003Mn0000HeRElGEn
D6SKh=>k`ICSXSa>8SgTh]O8i0I>P@>g999UD3J6mBCY5Bi0000000000000PFI<84b^4Wj_lPoElRNZ`jJVHP[_H@N_`SPg0kTOh7YjM5FFdWiI<MA?]88O\QTJh<Lk
i6c4\SB\XZh?I9DBT2Xbl5jkT9X2d]=_D_=DHgcSlGj=59a=Q<?\Q?@MDORa\WBBD]G^\dn>hkb[MAIc0000d\gc5@2?000097oK1E4J0000\92I@3@7I5QF000088gQ
0000TP=60`1[<7Jd8JHU00000000M=bh00000000D]m:U1B2Q<02]<`2P[X\dgjT=5GhmB]iHHo:53O8HQE>DAVH0000`Y4049AXl^47TgNX0000X?Y;e8NK8NZGH^oO
0000@IUjX[`NL34=HmD5U7JGHO[n0000HTNl97`\HDj9T6?20000000000000000T[EP0000l2f2D\73dd=000000000M4n[0000PPDC00000000000000000000XHlO
\SLbddIe000000008Mi1DTRB00000000000000000000X56eP@N0\GSUXaCK98iW<JHg000000000DN@DDMlX;b?H=jF0000]>6Z000000000000hPQJ00000000XWVD
=?bC49T`00004K^A\]9=0fRF<8ci]0f@H51Jl^^:0000000000000000DTWE0000`T@b\V_K00000000l@R_P>lM<^[Y00000000DmJU00008U>V=DS_0000@S28X]V^
00000000EEdnD[oQhj?I]8l40000dTi=0000\UO5e:`B0000000000000000<8?l000000000000@1^g0000]0EQ0000l83iTZQo@j\>PhA\00000000h;^f0000<4kC
0=k5000000000000`e_G000001WH=;0h00001Dm9000000000000X2`d0000000000000000l8=h<5F20_BaH5YQTj]00000T=Ma5:=1=<<40000L476MEUG4d[]0000
T81;16;V00000000T`^\T[^Q<e;Ae68>0000d7N?0k5d10m:0000566BT7Z68gYL000002h5\@gfDg3LU:T0L[kAhmKD000000000000L5lJ<UEe8gNd00000000h8lL
00004cd5@^gI0bkEA0FPY:gN00008?C^i@b<00000000HAaBd8^2h32AdkT5UDP;a<[OX>MN8FLC0000e2hJ0000000000008ob100000000000000000000=7;]0000
E4V?\UR^\^9@`bC]To6[0000A:Pi8R5^XBTdm:iU000000000000Xe`k0000D4WE@]H;000000000000X2YS\KMG8IT<0R<>8IDlha60EEN<0000000000004en:<ec9
Th7JdhPCdLkL@0=GDeJKhnARa6V>UD`d0000L7Fl00000000000000004QeFP[T<0000000000004RLhD<T000000000000000000000a4SS00000000@0B;00000000
0000\DQ^<n0g0000L:1:hQV\8SRNQ6eHLXmXM@;oMAcdADR]0000D8inlD[m0000<4DKeDH=Q=Uih=>]8[mV0000\DM><XFBD\ETHIj81:bnM=NgHAQCP[mfe@nf0000
0000000000000000h1ajD\9I]7c@]ABC00000000PTmX000000000BDR00000000=2H@00000000lTZ[XJaJ4n0W0000@M690000UC5T0000000000004<4EYB@GD2>N
h>IW];@10000P5c_PLA[\g>4U1C<Q:_b]9UN00000000D81\000000000000000019WJ0000YCI485O@000000000000PAOl4=CM\GlL0TibUEMaX7`d000000000000
0000H4=\0<VL522;<5T[0000hXTnL][A\j:A0000TL;6P5R\HLOc<NkBH@f2`bo?41U;03TZDU]AhhC?\MP1hlao9<A[TV\;PVK`9B7_00000000000000000000De\1
0000000000000000@LB0@Kj2XVkA00000000000000000000]2RP0000A:jnHdSE00000000000000000J[A]3kn091UQ9UjEE<N00004=U_00000000@;F;\iB=0000
0000000000000000l?Ih0000a8hI0000dD^B`XnZ];l=\4Gf@>le000000000000Y@1@0000dYOa@=fH0000i1N700000000L?7T]1O@M=jB0000hW^S@4hKLPcRaBkO
d>@\0000EAO3`Q\W8_bAe?[_dj6H000000000000lZ][<e=XQ6lV0000000000000000`8hJTAHb8a0HXRaS0000Th1G4E8^\<=n=9>TQ5PfX?iea5US0000`A@``[<S
HFYFLOG`hX[O000000000@n_\8Me8W<G8gACDD@DHjUB@8:OHUTNLMIT8W75PEDK8L7jLT8=dWh4Db;W4Y;f8258`\:bTZjO\bJ]8dYPXiMZe1Rh=6@EAAa0EAl1=D13
00000000a:l:0000<C@G@N<NPOZB9Ch?@WnC@^@=d10f<MC8\aLQ00000YVbDf8Dh>Gj0000000000000000`S\E1;0V`B0GLoW40000DI4^0000X]4:hA8=`01AP1Kk
hfg2Lfji8g=20k60T0`P@lZP0000000000000000Q?<BAAh>dU<D000000000000000000000000D7U]\:56@KASi<WM00000000M8:;000000000000000000000000
00000000ME;787X6T:\n00000000PGPW0000LVBY00000000000000000000@\UhQANgT@Jg00000000000000000000lS1F]6KRH0QS@c:XLVD:00000000h_Wh0000
0jWk0000LRUC0000@VnY0000LB34h2\9H9SoXelB@6XTH2mCDb<_<nCMlVe2i@jU9@n?9EVIPd`R00000000000000000000HLSjPFemXRQcDL3G\i01Y2W=m?]9eB8F
0000\K0]Q59gd0R?hR4QLZRa<bYM93D70000PN<?m5ac000000000000\7l[82P600000000000000000_O?0000`ic]X\i9@hF=I0PY`N@iPQfmHW^a12<FY?M7M@K;
9E?Q0DaE@KWMQ8gCDgY5D]?\e=1><CO\000000000000Y16>T6V1H_Hj0000000000000000TO\k000000000K<m1?]K<_4[Xc`A5Aim0000HMO@`R;NXZVF`\7]0000
<4dN00001;52000000000000000041\B@`AMlQN5XbZHl5jXl2Sa<G[FPH998Cc@@b_;]?^PYCUXh;O_lE4l00000000000000000000`ON]U4Vm000044Fa0000DFi1
@^_@U4Ee=7k1P=CkDhZV\m@1A=`10ObIPDYMD8ko<G5b0000000000000000000000000jNNXEE2D`kDa?P:DE4_4GXH4\GJ00000kPGdG]G<_6oa?=J000000000000
M8^^0000000000000000<g<]0000M?WoTP@dP5SBT2O34YKPU?H<m@X15E6l00000000dMBDl<?<A77R0000DE93P_?VP5XJH6@a00000P5n0000P49FhJ`@00000000
HV\ldWAHDaGYM7[P0000D5X<a>7>0000000000000000@P:=hIjDLLgXIAc4@LdihQ3Zh:[TH^jhm3QdldRhP4cd@nl_9<F_0000]7>7000000000000000000000000
000000008l_k000000000000000000000000HC?Q4Y0;0d7bLJ4V0000PHWfPC`;4a@Y4Xni<[ld@\G1e2WSiBIMUCH2HL6200000000Y?N6H3GfDG^[dO0TPUgND`Mh
9DTj975WI<D70000TWab00000000P5Th4=9RPUT?lkal0000dPPW00000000D7@d0000Pff2X=PM0000@Ooj0000hUWU00000000`A49HAWNHO_WDn\35@iP0000I1QH
]7d600000000h;S0hS_:0000D`jD5AKI0000DmjeE0AfE;1:eD8_0000`fLVX\VfU4:\h[d[AC>W0000000000000000i:Jc<hkT00000000H1nNH5YoXK5GD[U`dLc;
0000Thko`lE<8MeN0000LN2_Thce`;ng0000P:_]X[WU00000000Y6ddDfU_1C2W0000QCk`X?A50000]<j5hh0B\jHhEA_bX0dZDf0=De`5<H>Q@GWKH9fU<Xjn18il
Lgl8Q=;nDYQoPREJQ5fME=Mh00008<AP<1FJ\AMZ4HcG@ZEFd_0IPZ=18o9kXF9kM6OP\GHfTT^M00000000000000000000000000000000Y2:KU2CZU=JD00000000
PJKXT23P0000TXFg0000m?V40000000000000000`0jS00000000P6JF0000`OcO0000M9o[00000000h[nF`\BI@OGOd]AN@`[>`N>98T6M<cFj0000Lh^00000d=B^
00000000l\1IDhFZ4\hVD6Hj=E00hko8iA;PUAnV0000dPE`L5H9HF5\000043AehBWg8[BELmOn=3[h8j9C8SacH94TPbCRY7>UhGC?LOdoDQdn1=h>h09YE?Vj5ARK
hYQ38\G`i<Vb00000000i026XCEH000000000000dJ7Id1S_L]1ZT6bd8G>HD?K9HKXl@P=LPgXIT:PDmDbG``PQ@V@N@M_\De@PM2=WEE=GA??B00000000`Tj9hWU<
0000000000000000]9?H00000000000000000000m44V0000XN5l0000000000000000l6KZ00000000\ZN<0000<7N2000000000000000000000000ME\j00000000
0000l\2cXeQY000000000000hC4o\NiU8THGhiIM`E`0000000000000LUKR0mVCU4VUhdURm@hfPORF=6CT0000000000000000LNFF@dX?0000PLRE<]F_@1Qdhj;V
DZA3Hj>hh7[><114X2\I8OWN\cmmd@0e@eR]4K9V@h;E`OnUXiiO89e_`BTVTk[ni7Zc000000008gO1000000000000D72;000011Cd000000000000000000000000
0000lF8XThFK437I`KNf8LSKl1g]\R0S0Dl2HgSJ]2JUe6THm7dTa7i;I;g<U?\R00000000000000000000l54P000000000000=5^n0000000000004V<5a5\V0000
000000000000U4I4000000000000000087<d00004Imo0000\XUiL\=X=:IGEAaH00000000@IZYdZ\a0000000000000000000000000000dH;a00000000\S>GLYM5
00000000000000000000000000000000P0[U0000000000000000U;=S0000DK]JhR\o0000000000000000D^ZZ`V`10000\6[bDI1@@h@T0000000000000000T;K[
l>_bY4iK0000Peh?0000X;DT<NO6dfK1l7f;U@;KIDD2000000000000iCI@0000000000008Yma000000000000000000005:n\0000HN=^00000000000000000000
0000TUdO0jWL00000000H?J6<;^KeD<[0000TCD300000000<49V0000hUR30UdYljb9aCKSD8QQ0000lD89DMPHH<V\hEaeM9L4T=]0]AB[0000000098A`0000`SeW
d\1kXdEo0oig13HBmE60000000000000XSY00000000048M588SMPPnQPUG3TcLn`jk<DIP^dY23Hn\M`1[=]7TX0Ihl000006N2LdMc0000000000000000l3;h`U?\
00000000`jCIX59TP>PjHM12TILF8[Y[000000000000T6jch7]\0000000000004GfYP@e;T5L;H5iJ4Z5J@A`3P5;_h?SAPf@cdg2SI4Z]e9J:a>M\000000000000
0000000000009@B_00000000<el2dl:n0000P9X?0000Y15N000000009Ce0X3cNA;DEDL>bI;Mk@Mh\l`4\0000Y55I@=<aD3`e0000000000000000XJ@gd^]10000
HILR000000000000U1@^<381P?gklM1?000000000000000000004KMTLW_Wh[J3La[]dX]5H=^T\EC]dg4iI2VBQB>aHV[[H3]j000000000000I?lHeAZCDUia`?Sm
`gnB8Y]Kdkk^E3N<0000Y;hD0000`o2[DYbC000000000000P@8S@4?KL`lTHdDY5EDX00000000a9:;000000000000PRM:8Ze20000Q<9^0000dPgElim]0000ECa^
000000000bG=0000DGh7L=I8L[M;0000000000000K_00000DIjk0000d\jH000000000000A?m_000000000000dB<_00000000h@RBP4@5iDKm00000000T7W<d2F5
11Godo5ka9U\0000LDGm8I?2000000008]^I8G\4XJL6LQ=fED@`P34oU4`1000000000000DH@DP554hH_5h46T0000E@WY00000000D3C700000000h>M;00000000
8X\WiA6gdHO[P]6nlokCPEQk4CRbLlQL0000000000000000I@mg0000PPJM0000P@CY0000PCC28O;Gd5V7HnLGh2FW0000000000000000@4:CldSTE7^M00000000
00004^TV9Ce<0000LYJJ00000000QA?[PfIC0000PBb@<fnJ0Do>L0X:`Jm:0000h@oZXDoaH5Z>433>`B<9h;_fDTM20a16To;Q8DjIdj[[Q:B90000000000000000
\bLn<B]HTWS`\?m>0000P1Xe0R=jD@dA0000HA@?IDFim=NOL2Tb<3DT000000000000<MMT49:AhX38T;7=TZ9><\NMYEaA=:d20000\5d0aAOi0000814D<7jSh=Le
00000000lK?[0000000000000000Q7_FXoPZAC;NTSC:0000=;8i0000TZ2_0000aEPR0000m00Ld03@0000000094Ug47QU0000XF1@LIGg0000000000000000HO_J
l\TR0000@i2a0000000000000000000000000000000000008Fn7dXKnM@N80EIQ\FJTX`0Q000000000000<heKTD5APF;0LfmO00000000@[ZIDISn0000Y7E2@C0b
d1oPd77S0000h6JO0KK^8GfI@18dX7^3H]M?H^Z7XK\@e6GcDRLMD_I?00000000@ZI:0000TQbV0000lQ[d`Tf?`a1i\2];P<CY`b`aD^[G00000000@lSH00000000
0000Hl0b00000000@=Ko\Zf^000000000000PHna8d^X0000XcK50000a:YZ00000000`4YN`=hod]O_0000=2B@QC\l000000000000h9_4000000000000`TelPaJg
000000000000\7XZDF;^\3LQ000000004gU5TUUM4VMIhb:0HQ@\D`OWTj`O04aMLoB]=>ji9>mZ0000l69APnQOL6NbHAb=0cN8\X5F@KBY=2PADNbiQDY;EE\:0000
0000I7P8ICd=00000000000000000000000008cKDZn?TDGVh\JM`okW000000000000XeD^PC0000000000E6MmX^VO0000000081CgLbfVXdYY0000Y0B?0000TiLQ
000000000000<`maY@mUED:EL34_0000<e;Q<9:idVGQ\BC1PhlXT7IklG7OE09b19OgY@D9Y>A:4iNJ000000008UmH000000000000@;ie9A22TE^\IA_G00008B?Q
0000PNdF8`DmLJ_;Lg:W\15i<==ILBNih@oe0000@Ul`PbhBH><Z<i=2dQHRm0D7P5^P0000e505eDVnHO9e4SXX@DBR4>G4Pggaa0`P@ekHa<oLYC==YE?`0000Q8=F
0000EE[Y00000000000000000000<h930000h:\ZT<A1d^A0h0GVheZI84cETgDJ]2Y:A3hiE1dBDj5=DCT]8Pe30000dh29E6Vdl@g\H::5H996a?W<00000000PSaR
000000000000L70bPj62T4Ylh:6LdWAV4Cnf<h87XlbaU2<X0000<57_QDL<\QIE<md9mBMU00000000\R6ilR_=TFPM000000000000`JPODhWQlY=Bl5XT00000000
l]SBm1j;<Zde4[;=Pb6B=8Tf0000l7JW4ZX_00000000LS:<ll<o0000UCo;0;cg0000P:Eo000000000000P49N<K\1000000000000da<7a2eTh7G?4MTEXjNAiEV:
h9=?X<i@4;3ahR3mljYDHXP;Pa3eddLOU0A<ADIW\GSFTkXcYD7Z00000000000000000000T2M;HOm=T`jU0<21PI7QLNh>Ta2G00000000eAm60000\]Bd`W@W44lN
M=W@a:8]UE_[0000QCL@0000hcn<`<bjd;hR@4h?`ih_98MJ00008cdeI7P^`?WR00004\ojE7]?00000000@l04mCWY0000h2`n00000000XY5:d5_;<VlJ0;B?DI9D
\B9;4gWK000000000000l:870000DY:l000000000000=:RC000000000000hUVB\ANPd2RMLJ59hURBdRTVLWQodS2K`]TAD2Y:@7E=X5a0hIdm]8jT5<^Uh`9EDIXf
LjA6094g43NX000000008AJIPdh`TB5T]<f<A=^l4YC=X9>E\m4almkY00000000PJ9Zl8l=<5EWHW4c=4@>0000HmNc@=O]E@CIH0Z<Xhd2DX@U0000DFOhL7Ol`TZ2
00000000\dJS`FJIA3MF95=H9Boc0000Dkgd<KYgX?:G@[@C0000XPT30000PY5f=:Fe9:8m0000`3^D0000A:1g@Ln3L9I40000i9d;HE2B00000000000000000000
0000lQT=X3FSdP8cPa53lYQbh[fCU3lo98B058DNE=HXmC4=iCG6062J0000000000000000<5O^iAn>000000000000PLE`00008TjgiC<\00000000000000000000
000000005EE00000`gJ30000U<CJ00000000000000009@jC00000000000000009Bj;00009?0ZPXn;00000000Pi_>E<nnTS^2PVC4\dkg0000D@FG0000@FYV\12T
XFdH@d4C00000000ACi80000000000000000l\XOlAoLPFA^TCK@hIimDJ@W8G?G4OXbPTb3LLf\8]dPHSWc4dmmI71P5;<I00000000d^f?00000000000000000000
00000000@X6XhT3Ya1[9HKF5HTQMdK7]8LJd0000Y@j700000000H9RG0000<j<j4X0TdgaA`<3fDZh0Pjn`\kijLJ^g\=F54J`khTfc=3e10000DdPi00000000@J;c
XMH]dTb]DK:jd6oYh\?k90\512gHHO:@M9HNi9k2Lc<ml1;Z<:PWM:hLe3EbQ?oQ0000ADBL5A760000XBKiHZ<@UAL3DhTh`EKc<;f=81JWA9_c00000000dDAm0000
00000000M9=70000I7NLICbH`lHTdVIV<EKIDDf7H^ig\CWGLNk[Lea4Q0U[0BUX@GMYe5;cTaLZ<BLj4Jhjlh0gA=1\00000000DKA4000000000000XPH>8SMfLZ]?
hhA?0000LPFf<iF^0000m@@j00004GHJ0000P;8R0000D@Dk\]@chcjE9?7500000000hQ<I12oY1C[700000000000000000000XUHU00000000d\A500000000h;5d
DE270000T[E[e?GjXJGo0000X<2b`@mELE_BlSieU0MW00000000<B@E000000000000000000000000000000000000DT?QI<C_0000000000000000559758A>QD0O
0000P?LPD\X`0000XO8Q0000L[?N0000000009DiDCj3e5RlM?a;085F4VE]000000000000P68d0000I;LF@liAM9GZ=5\<000056ffhWUlD;OoL6CCLPR`0000H3lm
Xc\L000000000000I7kA0000PTfO<4QnTFUgdiS40000\>MZ0000THCa0000lW6E`4]lPZM;M9`P0000IB^A0000H<o]`RA2TN:P`U[b\`giQ0Gmi>]R00000?_]@AkA
i0h>HS]C\48KTYMC8oh256d64=@E59dND>YVXcME0000Q5cOHHSS000000000000000000000000Dflm`j[O0EG]PWSn000000000000000000000000000000000000
00000PfmHCm`0000\hhRdB\KH6<6EASPYAn24[Eo00000000`:OOX^m7DVdLXKFjXb0F0b1edO:70000l0S:XDn[lCZBT6EjTN:fHV=dXn8JE9?2H=1[`C8D]=P>0000
U<i65DbV0nTG000000000000000000000000a@dg0000aC89000000000000\MGJ0000`:;?00000000000005IP0000XMT9\3ZW\Y@]P6PCHWne0_\@00000000QCY9
TE4SlYS64Pkj00004^J[000000000000I0_=U<Z70?L^i23m\TMF8QgcT^X6hgDdTSol000088Tg0000PJFU0000Lmc_0000=3<o00000000000000000T5M=3fmP51X
1CQY000000000000000003>B0000000000000000heol<5<i0<9NH=?YL>E=<@:EDZ^Ya5]d<8FV4B9h00008F6M59V>0000hK=Yi7YR@im:i8L@h>El\WPK00000000
0000`ZiULe7ODVeKT6;?LfGD00000000<;I58H2e00000000000000000000a1?N0mEm0000I1EOX_2lHf@ZE6DF00000000<6ZeI>R`@WaH0000000000000000UEBW
00004A2J0000`OoS000000000000U9j@XNl900000000<==dLRJMl_lF\ORTa1f=U6aD<\X@000000000000H0UhDGGmTNg68OE`Lo8cLDi^U4;`00000k5;0000H:NW
@i5c0000L0[<l`AhD42WH]gB000000000000000000008Ccf0000dQ6@0000dJ^O000000000000i@Y0X:k]00000000l=nadO3TD7B4hPkD4kW=4Rkm<2YEPEoDXVCI
8YeXHdP60000mB6Q8kY1DYN2P=nBA6L>XSoUHVHZ@_MbT4Z900009DO`00000000I0<>0000000000000000@f0\T6LW`Vj:DFMJ00000000<V49<c540;N9X8YJhBgK
4D:T\:XcT_WOHlmKDof`hCAf=0]=`@mfLHMd14`RPhPQI8IDm8Pj8G<gYBlH0000D71c`GR7L_8nP31GI9d\U9eb`=3I00000<0;000000000000000000000000H>_F
lSFE0000`1`BLMFb0000TOFVl4<7d<_:lNBPD;c;PBFK@EOdDMc\4TjH`eg=Q7G<T1KA`V<SdYA0LH;D4^gi\@;L`QM:d;Of<`]EP33mTBdCXPTlHb2YLfYj@<Zia=dK
4W>AIC^@e?CV000046iYX]k;000000008M6H00000000000000000000XT>H00000000000000000000L>8;lm:`000000000000P]f5T?eYQ>@;Le`R8RR3@]\?d^Ga
00000000H<F[00008[Y=HPeV0000000000000000]=Del:8F0@BI100lA:9;a=R<\]4c8XYnT?3HQ4CNAB9N0000000051i1P?cM8@IiTL=7T0G@H<]10000@M2a0000
l24C<L7V]1BF000000001@=^\oIQ0000000000000eEk`=^e0000TI;\00000000000000000000\[Q@0000XgdJ000000000000000000000000XGcLU=Hjl2@H4hBm
0000000000008TMa\^D=000000000000000043PX]Ab\0000042400000000Xbk500004:`Z00000000DNdQ@eiB00000000XdfaHJ\f<1ij`JEDHR\W<oV^a3lBe>Jk
8D9bPK2500000000E7mY\c_X0000XLV;hQd;MDaiLVUj<`\fdHaSTJ2d8hKi<XSoT?BYLiXd0000Q;IK00000000@AXG0fQN00008DmVX33P=C>E00000000DFl80000
0000000000000000L]5^m@;`00000000000000000000I6A60iEZ000000000000\ZbB000000000000000000008Xm70000dN>PPfNh000055KX4:hRHPDa0000\?>6
XZHX0000`R59@VJUPkBa0000TCJJ\=nl000000000NlOl2gUh0d9<eFH0000000000000000XBkM@=ldD[k10000DDba0000000000000000\D4?d\Da0000h^Y70000
000000000000@Riom;TBX?`5dEAiI6=H00000000000000001A@60000@;MWDKnRD4U<T<8jM7=iU=JbLASB0h]b00000000HWJ=0000XFXf000000000000l7iEdJkd
0000\nGVh9]>h<E[E?[P0000XFoN00000Ba:0000LYJ:M?m5]DZ:H^O_<B1Wdc\5a?<3h5ic00000000000000000000@[I;00000000dPdL00000000d][_@BGQ0000
0000H>7<4OZe00000000lMRm00000000h7FOhhQflHFC0000X<GA`S8MmEL\0000T1d_0000]0Pi4aU@lQ=L4;Yo9=PeYD4iXJYY\gMR0000000000000000DUaB]@@@
0000<2Om0000iAQa0000Do5Q00004E1FDS5R00000000DDcY8X\f`Z?81<h[m7Rb8DL1<SU1000000000000XAA7PHh;XKkCHbf=00000000000000000000<`>9<lDd
@Y;>000000000000DR@^96Of]:3W000009:0d2VM8OBf\X3SLj3bXH3aM90_`OfEhad@Tb<je9e?d8]_lcgaHAiLm:7Qd]e=MD[H\?a<H4AI`JlnQ8AN5EO800000000
LW17lI:@\e5eXnRQT@MbDfOY=?hOH7@X00000000000000000000LcCQ000000000000DBcf47H?Q5`eU6MP0000hEI4\GDV<>lZ4MiXdlTT00000000000000000000
\6f3Dh7;Y<G:hnLoHNVI4VVE<onPhM5h<R`81?bX]A4EEBaD000000000000hPXY<QK9\N@]PXR70000d`F@PebHhgTc]0:hI3d?0000000000000000<EW=0000\J68
LMncL]bAi2f<DLE2a4\>T5D:\1\QHCl\8SLoPWf:I7<I0000L^]aL`X_0000000000000000`HBhLJ4E000000000000<4oWX9gl0fa0l;Io=<T<]CdUUEdM5?;\Tol[
000000000000]B3W@KYLADbk00000000@i0NdlHl0000@6Eb4YK\L5Y`000000005A7f0000E2\_8eDP00000000589kU=3i00000000@0=>d^P]\M?:00000000dGe@
h38SHXYRe7h?000000000ST20000lHNUdNLb00000000hC^eHg3[0000000000000000L6[0000000000000HY4Bd9\oDb[\00000000U40W000000000bSS00000000
0000000004WmXSAg`f7L000000008\QALC7ce0GI000000000dQd<E0FTQI6T?1D00000000<E>\aBPX=9f20000PAg600000000TA>UUCVK0000<[=U000000000000
00000000\gJE00000000XdWoDoG50000000000004<0M0000iAlO0TPjmE2L0000PncVI3jb0000L?OY0000TdNRh\J=@ecEU<aY0000mCD<0000@KeMm@EJL5HFhFS>
0000<9adXEkT00000000PQPo0000TJej0000`U<54XC98NU_P]YohCVKdAY<l:GoDLgl8N_I0YMT\9[?T_jV0[GIlcCDPC[Mh;T6@l]:`o:CM5YP18U:i<3VYC3\<b]6
0000\2U@I23QP^SS<aH90000LM@8`=m]5BGCL7800000@dgE`T5o0UZO4iiY00000000a5:=P3o`0M;P97Clh_hHDdUaEBJj0000`o3W`S1m@8i\PFC2D`]S@Mee90\G
Hj>:ECT>5DR3Li:OiCR^00000000Q3_T0000D=i]0000Tb<FLg8J<>cMd?JP@LYH@c5H0000Hdm^0000DL3U0000000058`VhMHA8_f>Lh2_HOmX5BTHiBjh5CCdLCeP
<hnm1Dj?hcXAhU4gh_R5Da\h00000000XUBf<V4na?DC00000000Lc>oM7iK000000000T;g000000004CmV00000PXb000000000000Dd\n0000000001m_00000000
8G80<GD58]@;0000dV1IE4I`0000hI>JXMc6Dghj000000000000l=59lPCY@P2lPVK@4^4U504lm<0JdDBi8Bi@000000000000Hh4j00000000000000000000l0?8
leRg00000000e25;8H:b5Dh5lOHa000059RTM?Ib0000000000000000000000000000PDSc0000000000000000`GRe8bSD\=eK00000000a21100000000X0DOPGCb
IA[3hWl9LNk4]B6600000000`2?0d9O20000l<TjD?>Mdg5n00000000PgEB<nnk9E]o417ITj`2d5am`SEO@]4H8^<>DWmUm12LeBk[0000hiPQ0000000000000000
Y6b^dJ1F0000000000000000=38X000000000000dAKWP[][0000000000000V;200000000@A\>0000`Z7K0000000091YC9DXfDMMH0000dD5Q@X2DTeNcPf9A0000
mEA7T1P``PedDcXnM;;;@K400000lTITh;U]4[;\d\T?Y1kQ0000hTmI0000<;7KHa7X4=Rii5U68^M1lceXm11_aB\I0000LJND@DSR@PQeE5A2m9jN0000@6J1L?VN
h2J6HPZ]PXMml``=0hB8DaDH=7n[YCCX=Ce`hZNIPF_OP_BHU@i\1:8Oe;Ge`5WP@A=ZPHZC`In>H4QWX?U5hOY`X<99@MSMXTh@@YE\lUHE\0o9DMmS<BVd88S^@:B>
@@GfLWPk@Z@6DV?V4blU@j^D45RFP`C_U0YiD4^8TPhR18\kU9m]PM<@@N_f]=TII>i1H:[i8<9C1:7AI=0<UC@O9CaF8>@i1D:]L2BG`F]mXc=llVhBY@7400000000
0000hR=P00001;630000lG62Xem]E:]4TY65A7;UPScKd0<N\[3d0000000000000=UF<UFK000000000000@]5C0000\:V?<jGAD:ic<hGY0Q>o0000T9S[0000@ckP
U=I9X3c\P:a=T5BbLfTZa@kN00000000ABP:0000`jBR4a=:000000000000000000000000000000000000dWW>0000000000000000000000000000`4EK00004WNh
0000LTSX00008L5K`h@9\j0Va2ZK00000000iAa`00000000HfCdLVmF`V?cTPSd`Y3a81TQ=2m=5CGf<02_0;?adVR5Q8YVM?[D@MkWTUV3eAUi0000000046GN180_
00000000000000000000PHYVhLeFHQ[=LiRP00000000000000000000l?kQlM9Y0000LgZg0000H9^6000000000000L]U;00000000@H5h00008fd@000000000000
0000ThKZH>JD0000M=5CLUoaH3CT`;_D@=X\813106LKhK;PDNcaHL`\Te_800000000HM9cDcjo000000004^j@00000000`:QWE3oa00000000dN;3DC?343G4TSCZ
TVa@T11kH6]^HTC40_SMD8m3dQjbT`M[LjDh0000000000K6@Y:[0EG8X[S?Q?K?T]Ed1;Ak0000\WkT00000000@:7UT5C>X>R=Taj>4D@TTa?R00000000l3VF0000
Tm5Y0000]C7j0000<Yn^<l5>0000\MEBHOf8D:cg<Yd[A<>AHh4_0000ham300004WNU00000000DcZMaDfmaESR0000DRen0000eBhF00000000L91F\1]?h:Jc4Mb2
LGDIX;YP0000Dd<60000YDQj8F93LYRd000000000000hE\;00000000000000000000TH]_000000000000PH83=EEl000000000000<0Ji8S\_<W63\aRDL2TR0000
<TlI0000PSMJ4aJSljjbeAnbiCfP0000000000000000Dd\;\SKkY2Zm00000000lVW1DY[:TkcBYDHI@DAD8eMBd;Ec\@n5\N@QYE^P`2Bh0000dOelXeV_0000D6BJ
i4KSEBPg0000H3^PPYW40IaAdDoOTbON`52<\;dIe0KIe1380000<JdIhA^]HS]4\XJB<Z7m0000000000000000000000004;HQ@c^h0000<=]D0000000000000000
`0:b0EQ8@TA=TOMShd\QTgF1Hhmdl^Wh]AUEQBe^<?8hlaRihj@fLoLRa<EWYAQIQCPH9Cd10000<o[h0000@4Tj0000L1VjlD3TPKJj`To=0000000000004I12@iLZ
M;Og00000000HKPd@CDF<W=oTaHFm0;V4R^190bN00000000T:W<0000HP9o4\HBlneR000000000000000000000000@S:nLa\L00000000`7GLHY7P0000aD0C0000
000000000000@;KI8OUEHS\jdFd\`4NZ0000d^6D`gAR=:@>0000m;jl0000hC3i\304l9jjD^dd`mNC49Sf`MNZE>SV00000000000000000000\bF\X8W1TUKEXcgQ
Tj_N8l[\hn5[]7KFU<6oUB_Fl`5;000043fi0D<j526KHI;i5C;f0000A?_OP<c8<AHlX;NJDHl9TE69TUP04=HdX4`V<R0:<BWJP\f<P<M]P^jPI@ZhYB?QQB^\D@^L
00000000lC0T84=3T=n5`\eCi7CYL=Q7l8HXQAA;X<DY\^oA`<?LLOdXIB3oMA=`a5kkl?gKYE=V00000000000000000000PmKZXf=k0000THYnXT3I0[[h000058UV
000000000000000000000000000086OG91n7h]SU=<D^\>D^h2TAd<73DDd3mDDGDTGMTW9`D6bo`[gL0000H2L@LJ_D00008\N]00000000DdWgP3MSlA_EDB\i8Q9b
4XI^daSgL5i3d`dE]4i]0000000000000D4fd`<X4hn30000hKLB0000000000004Z_NdMXE0000@VVb0000000000004Rh?0000`>e1Y7KR1EGLd]gnL3Yn05S6hS<9
T]X3m0bfT;WD]2InE?mn0000I>Of00008AJ8DX@nX6Ra<Xb90000Y34DdY=c0BMfTYHbL\Q7hh_NdiPo000000000000`bO<Xf2\`JL^XRTol25R`4e^@<aia19FTO][
UC7a<1F2]@[[@JoBYA^30000U0N_m7j9\GbTlSf=000000000000000000000000000000000000TUn0000000008P8CTeLR0000P@Zb000000000000X>B<0000P`nM
0000d2@ThNBe<UOB0_bll<>il8RSd=;WlA5:XDX1<GgQ8O2_@X82Y5Nh=9Zd0000000000000000l4ifX5cPDbX]@kGidC4W8?nVHEf^e0^OhQ3Q838j`V<^U52>i74P
d05>lSDbPB^;L[kd\7c5\=X5TBd5l=l3hFGVlK?BXAQ4LOa2`BDE8@W]\H9KT=EU`KAC\02S44l?`TgCdg[a8hUbi7IL<Y2>0\5AhdUDTb;Gi>2ULkS==@\3aE`?0000
00000000IEU_0000dBC?PNXh0000@:@Vh=16l7ZN<G@30j<100000000eDLKh41D0000hR2L0000D1_9XB_N<NbRDXJgT5?Bl]=ET]`M00000000P_6BHANd`ciMPnTc
M<JI\48@`5]?HnoK0LJITWQJ00000000T7961D3m0000PH57i8Q:0000h;Tb\YliH2fk57T8<Q]dT^8B8C490EM\H8e7@`bOXh[VDC\9hWI9E6\D000000000000U=8k
<N?P8M;]E7g]0000dDRUTQh3000000000000000000000000H^XV\``Te:bL000000N:9?[20000HDJo@`dhDl^_0000d=[TDeb3hOSW0000eAH7X=a`0000aABj0000
0000000000000000`8Y^\=:WH=XH\K@b`L59hY^b0nWQ95Y@i@bi@PA6000000000000d`4hT13[hE2g0000H3N<P5R7A4bE0000TXX?X@EL00000000000000000000
D6YVXQcBhV8<000000000000PLFl0000000000000000d;UIP?:78mZe00000000lY\[LaJBlaWhi8`kDKT700000000T6=jM0i5TFR@0000000000000000d?1Pi@FR
00008\1:`jHWeC1^d6WSL43@8cl400000000`IbXXSD7PNJ?hSd>LbW]QDZR00004GNS<4;K00000000000000000000PYFXDgn5`E>98E[ED7iTi7gJ00004eMhdP4O
aETZX33^HFlI00000000HbUK0000@[XD0000@h;^00000000L;100000=4GV0C6B00000000HjKJe?5^47e:0GiOlQA\Tg2E9=FE1A?jdcj900000000000000000000
0C9E0000PZ0Ll`b\0000m>U3<cOm0H6JlIYZ00008V3200000000YDUE999Al;<d0[HW06VRhC>CABQH0000H@<Dho>AaACE00000000\JTc0D4\<`7mQ08J00000000
i1AD=5@d`QTcL^l=`boZlSH88ZlZ51VF000088I\`RjghMXj@?:c<iX?`GU5<@M18bDChQ_WXFaH4OJ[L8mFdB[fU?66MCAHL3T5000000000000lk<ZHcnnL?[PlV>O
94J\IABO00000000000000000000000000000000I@P60000PFU\LVAFD=2W00000000000000000000dkd@L4QGAA`:0000lM_K@3mG00000000<SU?lSk44gYl<AcM
H7bHPJ8LTI<h<NVf0000d\PX4JfDD[L[I9]RH`lG00008IS>@Y;GhA7ndSmI0000000000000000<7Xj0000d2V=8OC3hc6c<jW=Ll]F`ofF=9[hdUC]X\Eam@aU4M^@
h;2:YD9LYEaMeAd?00000000PZe_0000IAo[000000000000PbnSdlmc<eXF0]^ma<db9@[40000lDZ2`\hA`aj^<>VFM:U3iE0iYE;[hX1D000000000000HR3J0000
00000000`_D40000lP:f0000hCP3DUOb8]Qc`h[EQ4JE0000@fQa0000lZSodbEcHZLk`aB\TCY\TXN>0000d?\D0000X:@G00000000h6bVX:LglJ]40000LFJ2d7R8
U2XMTN3k\nJm`AX_`]o>l[n^\]6DU8YD`VTHYAj?0000`J6H\k?]d9NM12chT=Yd4KUMTE>N00000000H@T7PWekYCLaPVc5Y@T_DSdM=:Hj00000000T7mD5DlOh5m:
DNDL0000P4UQ00000000`lLh000000000000000000000000@<GahMAMdYd50000<?970000DN5E00000000000000000000h1o^000000000000\dJ5Q2AD0000]9E:
000000000000000000004eo@`c5Y8IHE00000000ACB>dIeal@BklZ4OH=1M0KQ:@[kRDbmC0000000000000F=3HGZFDPGBU:mL<l:@E;:9e;>Q0000h7K_00000000
000058n5\bUWe@ck@dLE000013mKD\Kom?J[a7SB0000@ilK0000T<HbdTK08K[9e0i]0000dBnb00000000lQ7o]6nGHU;Rhi7J\lhMDIg70000lNXA\fX_e3oMT7KC
HJTZd[:\d]ocQ7fS@Q9mXO[;Xb_[dGk?Xj_`<95>dO?2lD5^@\^^]BOYAC`_hh0TPmIbABfl0000Q@VE8FbXLRid00000000E53885B5XU5M`=YJ4i0blnZQ00000000
0000000000000000dcih0MJ64FhT000000000000hR:4PfjE\oeQ000000000000<HUAdd=a@>74LF^?00000000P8?S00000000Q@SH000000000000LcM;TR;:]?eC
X6DnTZ`k0000X0:K\[c300000000000000000000hOUT0000T5U5<4b9\<mm<1_a\ZhOUAZ70000TY6E@>4@P:AZhS6DPR6Z0EQAllea14370000lL0jQE`T00000000
000000001<;YlPOk0[H_93o500000000U5FZ@Y[_0000<M2<TdhNHmAn\CZ3M9lJ0000@BQS00000000MBG^00008i8b00000000000000000000L971000000000000
P<4:L]XB00000000hFX=h]7G\n_i<3W_0000000000000000PcTA00000000XMJohPfAd[>om8i>5293@<1YQ9QKlJmF0@_ThCkRQB7Pl3>m\RORPVJ7ld]_I5AlA<\i
4J[3H4\:lmAU=0n>51b@4\VAT]H\Q@O=QBVLd03iH6`]54d5D=K\e@jgaDeV5ES^dU`9d3HNH3jCLgQH1;?C00000000`U75lV>A0000a:=I0000TVKPT282XF;j@_T1
TnF4TgFj0000\?Yi0l<\000000000000]?Wc0000`;AX0000LfX486;38fJTTGZ5laN`L>_TX1Dhl]KB<0gj8lQfDIoPl8n0A5RT<80XM86\]<fc00000000PChC0000
00000000000000000000XN;e0000h\RM`dTZ00000000LOld0000@iN1dEmo8OQL000000004OIPTR`m]72d00000000]DZI<14Y0000h8hcTgE5U5<70`QB`KYWh7^?
XNV4000000000000l7d:U8B@0000liP``@Z<00000000X0nL0000lR]<000000000000E:OWlole00000000TT510000DKl<0000i@LR\1RX4II40000@h:BXd[=HfW;
00008cUT`5OQ000000000000H=JClPjY1DeD00000na900000000X@Fd\B1FdFXD4Gf:XJbXHIkJPiVR00004Y82L3VkPR5M8oO:a2=iAE6T0000P1:W@>5`hBai\Db2
HIYE58C\Q8oi1=X?00000000X<O6Q3M^0000hLA3892Y0000LJNmI3Xmd]d<4bW6U=?XMB4;9C7:LToh4VX1475hh[f2000000000000d:n48?k1`=`50000<Z>i\0aU
8ZPm@E@VhS4]a9F400000000hP2_@=B0hZFL0SOT4b73lgV70000X?Z:d5@g1AfR`l=B000000000000dSN\0000T`b70000TTgP0000<6>T0000DO[I@3@oXRRn8XDE
4Qa]TXX1H]69`dN]IB0H@A6c]27YHV^LLcSOAA2\000000000000EBeC0000=?h70000haek`b`G52hfD4I;P5;SX5HS1<@h=<oa9<co=ANCE5]V0000hJ\I0000eDOQ
PZfO00000000`^h@5?h[QC@d00000000=;=C0000PF3^l2XlXjFC00000000000000000000I7>Chk?KE:cRY4\f89T78a=cLdH000000000a@:OhPAOP@eI00000000
0000T9IXhR6I000000000000T2:k000000000000DH^gDfb680P_@3aaP42m@Ch7<Zm9Dk=6d?hhDB[JTUY<H[_bh6HBLGKIi1gE16LbA8`?E9LHa2^C`=:L0=NoPAj1
Hk4@i>7_]E@k00000<Y4000000000SeM`TlYPjnD00000000P6\?000000000000000000000000\RoFDd[hm@8300000000h@704MB]@SIhhfi0Y<gDH0jfTYjgP;iS
hh01000000000000hl<>i?lfl1l]0000000041^N0000hOXTHj7\L491<RU\a9GH`Jc@aES703EeAETi0000X4jO0000hDnT4OId<JJgTh9G00000000<Cg9T_cB0000
`MP>0000<_o?0b87000000000000PB]o8GYRHTZk4`O300000000LoaG0000DPg\00000000E3Fmh[g@<[6dD\mfhFgC@\L@`<RT`STd4T?F0`i=eDn;hBYeH@ijlFTf
lQDX@Vmd\5VV52B0i:M\0VdZ@]l5T5L\==fFd9lO5EVaL89F0000000000008VT0000008h:H<o?000000000000<\\LTKK80Ln\DU6id_9d000000000000M6ZN0000
d>3Q0000DDbW000000000000dgUg`1`_U8WU0000HU=ch7ni``>R00000000XHOm0;5HXJmg`ILkHM4A83F5l2dgXN2C0]hTU7aDLKGS`QFRLeRQ8B`ZhjbG00000000
X<EP00005DKL00000000000000004_DkP[9`Hgfc000000000000TYnD0000H4=?0000Tc?nLcDa00000KhO00001?c30L`2`0b_Dd\0hJXZ4FT?DJW6P`2D@fmEDTFG
Y30:i40ae:GCH9kK0000000000000000`;<@Q36=<=gm8OH<00000000000000000000000000004H?P0000m25UQ8oUlPJnLIMZm:>U000000000000000000000000
hEEW`S;e0a<D]6]>0000d=>10VfL0000E8OfL][4`i]0TKZlXo;30EM0A98;PNPN00008T:40000T[a900000000LQZG000000000000D>6Xl6cJDcLb@nm9hoCGX<fI
hCLf8O`^DQlm\:hA=1JSQ:UH8GbahH2<DWo>dNATAEQ90000l]oJXVaPdhm4HKSDh9UcD9\`0aD:UB6E00001CGND?O4TE^IM;@Q0000Y2`O0000000000009=e50000
0000000000000000@W_2P>Ai0000\QP10000000000000000dZU@00004K;80000000000008FBJDZA@000003n8TkYe00000000DK@9Db2j00000000D5]Wl0_;12i6
\[`0<iEH0000P=N=d;USi2SA<`nlhiDE@OlY<kIKeEFY0^\;<h5P46DJ\UkY8j^2TL]g];JC`>0U@YGK5A=l<fkQ5BJLLVjU\eSWX=D=]Cmg0000T8hV@9;Bi?>j0000
04\HT7dY00000000000000008>J`48bX<Y94hYA@@OhKPFBel>4O8IjQ`dCY00000000000000000000\^VB00000000hNNBPbfd0000a58O000000000000000080Oj
iA\eLhjP@Kh:@cW0m8;U0000000040OA0000l1ZV00000000hA2=4fHLDfG2Q2I@0000P8;G8_f\00000000h6730000D]Pn000000000000YDkh0000@>Hg0000l\0l
e>Qa0b9;0000MBcE000000000000m4oOQ4QU\3`8l4[b0[HO1<W=X4:kU=jc0I4H\9QALO=UdFM[1726hZF[Pi:[]91]0HnH000000008K^W0000eBCAXTRJ`VL]0000
0000`OdB0000@cGkHHVX]8Y4@H0H@bZ:0000`PLbP2^:hHb==3Gle<mW0000X`IL0000L2niD[e8h27RTH;O0UJ]lnCiY7@c\8@:0000<VJGX=fS\VN@lk]:YC`kLS]b
Tcm[\6NShUbV000000008H_]lgoF\moQ0000<OVjXf;l0000Y5_M00000000DmMV000000000000Y<5E00000000\VAedTONH3jQ0000@08n0000T2h@hoXFU72D0000
00008gkahTDEa2_P00004L^X0000TR=CXgG=XHg`8[aUEEa_0000MAM8d@GJlEhAdGRT]BYRaC<PXEBkUEQc\1g=L:N9lRhOTkN9E;\T0000X<E<e?cW0000000001fk
l0=TT6aC`Jd2<CY8Q49f\6`CTNhdXNjU`GQh]8JTeAkb000000000000000000000000000000000000<Y`R`dOCPf\S\`WUe6Q2A9C6TN\O=BFD0000HWHVLdeL0000
PTR_dLK@00000000000000000000l=oeY<]h0000<C2I\4iI00000000000000004YIN000053Db000000000000dCZP00000000<@g7000000000000TDU:00000000
]:1B00000000000000000000000042MY`Jlb0doY0000PjQHd<QcPMW?PD=Z0000000000004k^T00000000P0k:`aFI0000dXYaT>LQ0000@\3000000000L;ZCD\KM
000000000000@Mj<00004ReFPA?\`ZCiDiCYAED4lRi:LdZO91Q`0000PSGie@XI\KPFi65]=7lc00000000m5OJ0000000000000000PMSZ0000dNA_00000000A5:U
00000000XJ9<000000000000000000000000PHLd0000lKFL0000U1\J0FhE<5e1e7QX0000000000000000@<IchU;EdYVOT[?>00000000000000000000X7[YDIB[
dSe>4`3<]C?M0000Q?olHU?20000T[9m00000000XM<d82Dk9D]j<7XHTej\<m_?Q;igm>NFABgk00000000LN3ZL@AmPR;]d]]OY<9=`Ng\0000lPi@IEbUl^B`0000
0000XWc`00000jdC@>eR00000000`cV68djI`1;M0CdUXD1m@Da<PYiihd41T9ZWLg2bY<UA0000L]0DP_O00000YDOETMg@00000000m6iX`0^?`85UdNL;00000000
0000000084<[H60ZX>0CL[QbLo7_L=g[@bJ>`WffUDD_@>=M00000000TF_3Q?gY8Ml<\DXTXSTXlYoo1Ckl00009C2N`]\bHJYjY2lB40OIE6EdP;jA1AS5PK560000
LKKQ0000Hf:j00000000000000000000h1S:4]CnTD<?00004\:=<eZ>LjTA00004CddT[nk00004[4MXE>h0000@3Y50000X:37Hi9U8hN0\ihk@\YO00000000E=6L
Y0aIHMQ:8X>XH76F]?jJTMGY0BBFM:T\T3?Hd0cIH5D[Q=;P\TH6A?^h<fd5ECfD00000000lUGA0000`>aX<=0YHAQTH:Bkl>Th`bco4`cIh^978dodhH>=TX_7@fA9
02Hg0G^98jZiHnic5DgT0000dHLW00000000@@iYhRg;00000000PHgo4:WLX<S>\m3_0000d92>8CT6<JG]0000000000000000@l5V000000000000h;Y_POk^`15D
`Hfh\YO<PgHc4i\X00000000`]]k`;4`\5VG000058P<0000H7bWDgCXIDoC0000000000000000T<1MdA:khHV0he9d\UH6PD`U8LLX8I?g000000008USK0000T5dd
HP6W@4P\\G0P0^>@891d<I;24d2chm^10000``93000000000000@PoklQhNTgC8M;4BaBeOPI?S00000000HSXh56VTPf9oD5?P8aUQ0P^C8a;`a;gQ0000<UB<DXlb
i4>44LL@0000dU7BUBJ:00000000000000000000DolI00000000PCK6000000004i@1eD[i\QY6000000000000H;K00000DdQIdYG=Hi2n000000000000HT]eT=R[
`h?@0000000000000000@G:>0000X:M800000000i4C:dmm]0000X7de8DNRe96b@KPVLMY7\NMi`U3g\7gJd6_=87IPHbj[0000ladOEC5`Y@R7@PB;lW0a@_NI0000
h8Y80000000089R1h`HnX^82UDU]X?c`<1fP00000BEZ0VfZ000000004afa0000LWlC00000000]4T;0000000000000000000000000000XG4JXZ=l@eNAIDMbPGKe
D]Nk00000000@6oQY5jk00000000Xm=c0000LIC:@c1800008Q:W5AIBLAOL4YV@0000TYed0000`kP]00000000XVHi\iZE0000000000000000000000000000dbFR
000000000000000000000000<SUZe2DR0000000000000000LS?[4N9:@6AXa9l<U?=n000000000000a;bn0000X<D8`]\o00000BG`0000XO>Q50M<D3l:l9gP\MPm
iDA>]DT700000000000000000o4Y0000PLRS000000000000P<7A0000TglXdW8IT[>aX\A]P1Wed[bD<nPK00000000HWDb0000dBZml;_MH`PCH7I]XNUQM0Q;HE;@
TI>:TB0e0InKPBO7\V4_\i@h19fDPF>DIAB15CgOTNJNhSbmXN7748baLgHED8TCHg`UQ8`1m?U_0000XS^B84<gE2j2UEVXU6X\0000000000000000lQg:P`3m0000
lR]e00000000P=70Y;2dlk>0P__DddV2a861XB8`d2HX=C7FI5LQdLXG00000000\[`=X]KkPkjF0000]D`IDUm20000PWGh4iM10000d;=^000087h[l[]nh436P774
HN9SQ>K=0000`gShlb=@M;RgY33_UBO20000`Lfg8Kka@Ye5XC0A8]NMD_UN=@?\@am@000000000000LiLf00008VNle2IP00000000EDjKPi:700000000hWBODAN1
`Cl;<Ii:<gB2mDUQ@hoZ4=@SLWQ=`ki2U8N[0000e9:KTE35@cQl000000000000ldL\]BEK00000000hFIFi@<;0000Xh^DL5@9PQ:mLZ4@4cS>do@KU5R@mD_S0000
TBE40000l=_8DLdP\UmaHi20Hl?2Q9W:0000e9D00000TiF1ID_DTF<O`_@38CLZlb7X=4NW0000`T?300008Td]Hf_]DSXKhhDC@`ZR00000000]6Kd000000000000
0000DA6T1E?E0000]>\e0000000000001<<^L:h100004L^f0000heW197ZI000000000000LYP_I5l`0000000000000000dkUT000000000jXO0000e:g@DdQ>0000
@RCH95HXh]e400000000`nVY00000000HSTP0000lL8Nh0G6X:2I000000000000liK\0000L6QT000058a900000000000000000000@;Y6Pik3E6dL0000d7hi]@hT
00008TnWP46k0000hMKfdHc\8UDjLa4c\TKRTZ?fA9`500000000T:Ao0000l1[K56AW000092@aP7eG=@E8HYXTX3KFX@aL@I:V`J\Y`_N\=<0h@nl30000@186@fo?
0000000000004YK@0000DXJ2l[Q0lcJg00000000PVa1\dZmLI]J0000HdR50000HaW:0000DCGGlF@AT`GM0000LS5=<@I[00000000\B4=00000000=DJM00001A=B
00000000000000000000DKRF00000000hLVb]:Q7lbmg000000000000000000000000\TKiTGE3\M8eLiH00000000000000=B?0000h0b5@>8O08840jakTlDL0000
H<om\@FX<1K3=2FDU;]f00000000d2hfD=3jLJ]b\QMIH^:6dW0HlIccLdJG@0If95c900000000hEYA00000000X`_>0000`XgR8Sn_\hj:5EFn0000<DCl00000000
00000000eBT`0000lZTa0000`2Vm0000\R_WH4n6T>7G8AE=lD0M@^BH`_5E00000000000000000000\=AQ@AXS0000@ed7000000000000@G1>\HgK000000000000
`4i>0\Z=A6n?0000000000000000lkOM0000D:o2@:MhHXE^000000000000<jG[000000000000PHZR<D`@DGAe\A1K`8DNh919=7EX9:N_eCYl0000h6hV0000]7N>
0000000000000000000000000000000000000000D===@j4W000009JP0000XPN2D4iYHef51:N6X9bPd^E0\d6@d7:8DhHU5DRQ0000P41k000000000000@R9=`JZg
000000000000LKZ80000PV>50000000000000000000000000000h150TYfMa1FWhidRXQ\fi=[]000000000000PlF<H16F0ai;00004;\W00000000m48@00000000
0000XFIaUB<c4Ei4DT\=QD9g00000M9@8R>7HNQM`V6hHZHL4QWUdh8B<oUT=2T4Q:=Y\`U?QE5I000000000000hWlTM@PQXFDj000000005BRY000000000000`E7o
000000000000l`mZ`@[ehBX:h?;lQ67LeA>8H`bm`gkllm<i00000000000000000000P@DI00000000I?3`00004V]d0000T]Boh4ZaXAgJ0TK9H2]j@AkclLYVTNIb
L7HYl\m3`iFo]1o;Q7hm99k`HURo0]^9A<];U?OPT4XiDY3F\abT4bg2TgNE16o>1@?hP55ch?KU@]08T1N3mBm5iCU40000@98d06>dhHW]8dM>i8HE000000000000
0000000000000]hE00000<`0aEZfhN2T8Ek<Q43a0000La`7@hNV\4=KXk>F0000==GNM7H^0000000000000000000000000000aDQ[0000HSV?00000000@M^1\^HV
A6Z200000000PchJ0000000000000000H6I@<10YXSCIXocJLVSA93EN17N\QBoo000000000000d7Ai8nOA8f]a`g]A0000eDJ>I;BEM=lRQALNmANU00000000<1\_
13NN00000000\CR2lPJ<]2Z[0000<TGW8Rc]U5oE000000000000UBic00000000P8JfH6j7@95PXDUY`kB50000000000000000PPmB0000`>mJY;Hm@1=^0c>a0000
D97^lJ?\PVOXhJOC00000000LC`QHVLA@Z7_@ciZLje>0@2VXh?hHAdhlJI]d;W3iCEhD]nT<ZA]0000TDhZl6[<`<kH<J46L`cXU2UBT[dODoLjPf5I=?540S7@<4f`
E7]o00000000\LQ20000TcmO0000hX>E`\fJ@7FZT;d=<IT_Pa0=\6[U00000000132g0000\BI7XfaklinI86gU0000LFj80000X]3@hhlfl7hIhUN5A1cJ07oQ8ZTN
h<^\`UXNhPi1XY4_hfS0a7W>i@C1PX;PME[k00009AZO0Zab00000000HM=700000000000000005:FU000000000000H`LU\V3m\J7li=E=<f9`0000`JlT8^^f0000
00009;knHVYa000000000ARDX^PL00000000@_X[PH8M`oBC00004Fmd00000000000000000000\`65T?9V\JEiA4o300000000000000008JdV000000000000lU;g
L2m600000000D`5VT5W_A9ELLFNj07PcXT6@TW5V@]baTGo58;eR`7CClOSBle70hc>PPj^hPIbKe1?<l\Im@eVKaB1V1EEW00000000A@H>aEMF9@Hb0C_nmA8>\VYU
0000H[eE00000000000000000000000000000000000000008X=L0M9n000000000000LPLCT1AI0000heE_0eSF00000000lNel0000U>3o`K=@`MDS`Vi5doHQ0000
\gfI0000DhN>AB<W00000000<fiT`lBdHJgDP7G\00008BhM@8_2D;YB=@Hn0_lam1`M000000000000000049GEm1Id00008g8YT6nYXoDa8^Mfa7?=0000<[1<E9cQ
4EME00000000=<Xe000000005;HIdBBYl@;Z0R:DPXP0<HSc00000000dA618:acX8o?@]7^H67`\GF;`NG8h]o5l`Rjlgae1CR@AE<?\P^iD3^70000M5jW<HcR0000
8e>C000000000000T^N]de290MPT0000LQ:KL\Pm4PVUL^5F0c==4iC:528AE6MDU9K2000000009D6LL0?j<OW6<GDe<o]0m>B^P<15`emB\>YGQ;Lm1@@^TehNdfaQ
\Eod00000000`18TT2:;0HFN0000lE7@TXYF82l6PO1=`Dl_@J26Hh5?M1neQECG0000000000000000m?l0000000000000l8[f000000000000Lo9;lcehE<PT@Dbo
0000h8BbdCQ<lG01P3W>lU;7<M1c000000000000h9DK8\3ee2k:L>FOHSKX\Xh8T][O00000000\lNJ8Dnm0000l;6Ze7SdL6QbH_>d@5MY<0ae8QXdXa4NTi[Z@k0>
00000000000000000000DHbM0000dEP@h]mbI86?0000`99IlK374aiVDf6Y00000000U@?D00000000`j6<00000000TC8O0000dM`X0S[cD:lO9=DM000000000000
0000a4<4HF7[`K2g0gc8@4AS`b4F`b4jU7M=HHboHJC@a3ZhQAcU0000000000000000d7j4<Gb40igZHJ5j1DDk8DfG0000000097DU00000000HHhU<6KN00000000
0000@6FJd[[U0000Y?o`lPd5TJ1_lLl9DfYJ4kSY98cg0000\cSeDe6aPSb_00000000000000000000L;a^HRY?0000`o[N0000T[=b0000T`SQPAZBY5m;]<YH0000
I>K^90TU00000000Lg\XLUl?@mS\TFgddbHWM5^4ICm[TQO1`1G[000000004afm00008QZe8Ge_U2:mXO:g0000XY4U000000000000000000000000D\`OhDeATIZf
d[8klEIe0K4FLK8@T[1U<]InLm>EU:X41A2nEEIhDOO7@i6C<?bJeEJ7@:MXLD0WT:D38b@KL^BoDjL@0000D]_f000000005DNF000000000000000000000000Xdac
UDY\\U>1LKRUXdRL0000PliQ0000l?RiA5D;L@?[00000000000000000000XOnK00000000UAC`0000\Dd_hTQX4UA400000000000000000_ie0000PB4L00000ULA
0000llicDS3ATMf[00000000``A<00000000dlK^XaOK=@ZA`001A@kBdBg;0000@b[ii8Lk\l=TY0jC5:P[P@_700000000<Po\0000000000000000TMnG@3aS@EOH
XMUZXC]]4MkeXUKhLg3>00000000HC@[4El<XiH_<doF00000000lT2a0000TC[l`>Xi00000000I=]Ul]IS\0E_0000000000000000D^XbD9LQ00000000]=\;8[5<
0000114ci@MKX09?@KHn<KkR000000000000000000000000]3T:8IF5E73f000000000000000000000000T6J9<n]i`[Yi<\ig0000000000000000000005Bm0J1i
0NDiYBg;XLVO0000000000000000lla;a>dHleEC0000]:dB000000009EXJ49CLh;[5H\g900000000000000000000MAJel<ejE9BS<<[BPQ><0000000000000000
00000000@RnG0Y7b0BJUPO_dM:Bg\`hO\bAB@jAG]98di;44aA;D00008MUk\Ig^PZ0\00000000000000000000`b@X00000000000000000000PUJj0\B[0000m8m?
00000000lN[=0000000000004?PT]7l300004B030000XbYkh7@M00000000000000008ij6000000000000000000000000XAja5=K^0000D^k3E?RP@d0`0000lMI_
TQCW<9hj\CU1PVgo`m1kDoUn8_8=LVCo<:l]PcdL983N\oiW]:RQU:Zj5?Ko\EOXMBemIC5H1CSNHSnK0;]UTj=mmE2400000000hD020000LX[24d9X07c[L`8O<LCI
<3Kk000000005EFAl7Z\000000000000dW6fY;=34gie@fBN00000000hOTZPjO90000HTF842?>\CAGLUhbAB4J0000@6g50mDU0000A>^Ti3R<00000000I4W]\;RF
@=E20000000000000000000000000000h[\=I7;o000000000000L40g0000000000000000DW?Wm0>Va6>?000000000000TI_dIEOD0000`^Ze4G8EDfm9D]:am<l=
00000000];^c000000000000hELS000000000000ECN50000Dj4B0000@]31@6_5E?:V00000000dN^1<X_^X1eTm1dl0000000000000000@<VmhF\WhN?^00000000
000000000000MDNj07oC@_\n\TUPDXfk4P=h`_aUD069PW:S0koV=2=G`EjK@J]Pe2ODE3^[Q57OPkcjEBHK0000Pan>00000000@MD3`c5jiE3o`RXY000000000000
00000000e0[gX=DQX_CWPf3;0000dIWH@Z3X0000eDk\0000XC8j`hnVlbaAa96NDeUM4a]]a@L^00000000DMTS0000000000000000\bK500000000dRDH00000000
000000000000M4lcEEK6XlAX00008dYc11BZ<LXhX3j5lYcIde:;e;d<U@VTaBl?hA6?<5B?H@D@Hj=S00000000D\]=`H@50D=Id5iS4Ka9d3RJM9n05BZoiD7f<8Pc
L<hD@Le2`fgRXgQ0@D^5Q5ID0000000000000000\\hmYD_500000000XXfALH7Z0000U>jZ0000474OlFHYl[UDLVa_Y6CDa6G300000000\a<lT2?\l3ILT3Nfh;TA
LBR:\i3J5AiR<b]O8iObE@G6dGI8000000001;Di00000GM6@RV8`T:fHe@^00000000T9_WlB?642oX8Xd<P[V^`8KQllkG52P[H94D000049Gem>>L0000A@e<\`XF
0000d2e6hiZW`CeA\`l0lYlP\g]OPSVGPi:CE<:W1AbD00000000000000000000PiJf00004ZIL@Dl=A=`O@UnMd^oZ0000`3K60AmBhUj7aAWj0SBA00000000DG;I
TI1WTXHElaDWTcmA]7XWIC@7HH:P0000000000000000L>fc00000\fZP0TTXF\<H9iWU4o;]<:E8Yj[lnDE@Wc6l5Cm00000000000000000000<Y6e@KDe`TN<4[Nl
0000000052a8Q6n[h3`GhJ:IY:CY0000000000000IBl00009;j<`igbdF3THPBj00000000`OOcDT<nM8I20a^OI=bG00000000aDcI00000TCjI3\BX]4T8fM4Xcjb
Y3bDY@3S00000Aan00000000024oeEBf0000dd;[PQcP00008e3?0000HInj000000000000XYWndZoMd\dJDn=i00000000Dj4o000048L[dbnD@fkE5;@[0000=>3B
@QjB00004KEK00000b_m@XKJ]C\N0000000089FD0000I>W=0000XPVB9BB]@>GJ0000@nd20000L<`o0000Xmk?0000l7YT8P<eP2JjT5Q\XGLYDVQ3Q0DK00000000
<3o54ETX0000DD428ZIk000000000000T47?4`VQ0000i9=R0000\9e0a7eI@?\fPeWJ00000000000000000000\\l><GbD14Yk00004QRd<NF]000000000000UCiM
00000000000000000000\L9hY4?b0000XEeS\MI?XMlZTg?:P=b0I;mlh:5l<CB90000@BCOD\K^hbOala8ie;6a8NN]00000000lhJm00001<h7TE[Y=4ZGICZ_T?M<
iDa?`P9?@6nD07TTY19l0000000000000000e9To00004e7Y<GHW@mTK000000000000@M<LADYn00000000Td=B000000000000000000000000iCgC000050P3eDTR
T]kVU>X`\C63\a>d00000000P;Q^000000000000a0a500004R1d00000000H2Me@kEG8gna8Ha3000000008T2T=CnK0000DaU`H`oQIB0T00000000D23a`FN00000
8W]M00008[ad00000000\_7A0000A@8f0000L5iATPaJ0000@Zl1\bJl4\95A6Qc0000XS<@`e5D00000000X]n:000000000000000000000000h2NJ@cNR00000000
\W`500000000`<j=8ZH>lQbdTMB3UB_1000000008`1<lk>\<Q0;0EFhABE`00000000\_d\E>4V`]III8eQ000000000000\=9c@I[T`APjH9o0T=1i0000`]Q;h^DM
44>Ge5f;eBAgl5F:00000000dUCNm7]Qm@Uj00000000dEdihFRXHJK?000004:Q\6l2\98PQ8X^000000000000H3R\<i]Z00008^64P:eg0000@RI30000h>c?lCd3
l?;B0000HW=LL]JH0000000042okM@OUaC5<00000000l6AJ0000000000000000<@0RU2<60000000000000000hHQV`\go<[1G000000000000D4e<PE0W0000H^iN
00000000@KF?`kiN0000<L2DPbmPhL4<Q<6AIC7U000000000000D]MYa6ihlTTc0000\g6<00000000lacR57JW0000dF7m000000000000000000000000843VHU[C
T]9K\_]lL4f<0000e@PlXZi6d[m1<Jn=m5QXl1k0@;]1`?ljPJ3B]4CjQENNPYX<00000000T67D4A^RlCE:\Igh<@h54E?6T??`HGME\He0hAfAm:;6H9fd00000000
00000000PA_UMBmhDUNT0000d8G3<iBg\j\0d86E=DUi000000000000000000000000\lf_000000008T^8\fCm0000000000000000mCE\\_REi:gn000000000000
d1^@8jDA=74`E0cR\ShKaBNf00004V03D[C>E?ci\6_f00000000UAU30000@FfB000000000000hB^j00004i0@00000Mo=0000D7kWPHD^d[2Q]?O8000000000000
0000UBf]<EBRi98TT03W85k><L@38H>flE`hdHXH=:0@00000000<`nX0000Hd\F0000i2Mf0?h[LX754l@PlnMS0000X0a9P1CVd7?5<e;_\flOhG3@Hh<XD?3YL@@O
QBLS00000000000008Hd0000D79S0=GP8W_h0000000000008L1S92Yf000000000000000000000oST00000000aB7A000000000000ljaCH?R88QF8la@=HND=E7m7
Q>bY000000000000@fLF8g6I00000000Hjm2000050eBm2?Y@hO_000000000000\BMBmDC6000000000000@6_UlaeV000000000000<1i0DTIDXDdK\]j5Xe<><^4F
00000000<6Cg\`0m0000HJh20000=@c;00000000HKbV0000000000004NfED`iJ0000000000000000TW51000000000000@0lc0000PJ7Z00000000HjK=0000X2f@
8oR4XPc29A]C000059WX0000hN8ki:k<m<=]00000000`_2Q0000dK:@Q0SFiB5X\YX^P@`kLeKH0000000000000000D:jB0000TEYj\_j9l`\=0000l]8HYA@ZlY8S
`Ko;aAfF000000000000@WFnh4RkdO?A84Cn\[0^DFc8A;UB00000000XCXO000000000000<=SmXQS2000000000000`;PO\=m80cci4\aTLf;900000000l>J8`Jb<
00000000U9_A000000000000H8<10@QE0f0M0000m7cR00000000000000000000d58Q0000`TMn]7f75:a40000a:\R\OaklZGJ00008eK80000dfk^000000000000
0000lK`Zi3510000XLhP5EJX0000Q0\kLUEND;7jTQP^l=GBHb>X000000000000d>6kDC=J@fl<8@KI02SBh:S[HBfZ4Ca=XF77@5GZ8n\i0F<D12CH5;;i00000000
<2id49GOHGoF`kmF1;\dU4c@`5fhPO=ca5V6mBPIXdgi0000000000004;oYU>f[5E4_4j;K@SkCEB24000009\Rhc[j<n0G92E8@Rd@Y7Im0000TFfkHJh^`UG]`cLW
\61^dHbV0d1NL3[XPK>adMmb@UGN@aGi<QjSh]dF<b26dL>0`G9o8Ze@`bke4@jdlLHjP]<Ihc9n<C?<a3aH8M>e``I\0aLc@ZjFl9[^M4@Zh6e@dOV0lH[k8QBD@cI\
\O9H8eeG00008VIj@?Am0000@VG@00000000HD7C0IhVHUdh4;O1hOA1L0E3L;;cLW=:Teh_U0N200000000E9WhH6haP>XKhV]J00000000000000000000@gR>0000
=6?gL2NYd<W_0000`i[500009?Rk0000l?ATHKmSA9[:11JG9;ocYB[;@\X200004]GTP`nBLbQK0000h]cVA9c3A<8h0000a3IT00000000000000000000IEQT0000
Heb?0000a9^000000000d7ckT7\4@40W@Q<fdW1idgX9\2Fka6k6d;2`XXdN\S9WQBYjP71l0I=lECY]4>`3DOQ9A:^L1DPb0000000000004`Q5@;g_dSEA`:2h0000
00000000000000000000lL=OX_VbHYWF000009PT4\N40000000000000000Td0N0000DWkKA?180000lKn`hIR^Q?IPDGE_=2dVT6J]H6Sb]5G8d>NhLMJ``gWl]CB2
8[D100000000HLF^0000LQkhd`YdE8k`I?F>0000DS?500000000HL0]4MCG8QEl000000000000000000000000XF4`HQ8KTSZnQ5=Z000000000000m0`;0000h>\a
4aE8<E=E0000`RA>PdZ10000@LRbEDKa00000000\A>40;0gl2T0TM@j487S4DH:lQdbh^\ITjcM0000L<5N9@2Q0EAUm@Yl000000000000h8E<`8XI0000XIeJ0000
DDV10000Tc<EDg@D000000000000000000000000PKTX0<Ei000000008BoAA45<@UDW4_069?Xb0000d1Y7TX9:l8AILZU3=:Y80000hG][00000000XXXM00000000
00000000000000000Ca\L7S<0000Hb=m0000000000000000\`KAd;FU0000T?9F`?lC@bEC@\Y^de35P5;C4X12a;b>0000dWF3HO780`S=T>U\XOlO@WU]`\29HdXO
lT@EIA0:EAUQ00000000841\00000000000000000000\8LB00000000Y0hPDDeYd3D1`9aU@V3bP`=g0000HOR3XCJW0000LXiU0000XlX>000000000000HOTh0000
@Z1aL^hX4?OAT2:[0000@Rd^E95a000000000000Q73N00000000@:EGd?==i008L<=ZhojM00000000\?DQ00000000000000000000dfLe00000QMX`3eZ00000000
00000000@MoXT[[I0^2odmSnU18l4]om59<cL]Cb`PFF0000D5J5000000000000d3bW91l]00000000000000000000000000000000<DZKH0ke0dKfL9^D00000000
0000IB2O00000000000000000000d[:K0000000000004j5N@Re><c1BXOnnX]KQd;_]dE4ILG0mLTSI\IeW\V=ZhJ:XlY_9@e?LA9XHmBSX0000L\gY000000000000
00000000000000000000\\kZ0000Q1X0473<`c1O0000I5?O00000000L2]JDXLRlJalU0bZ0000POF0\l[P@>OV5AGA0000\kG1LEOo4014L5nD\:dWh<nZ0M`GTQ;j
@V<Ah]n`0HBO8^@Nd5FZQ8<]5@UIh9l]a8a[5C4XThOJ000000000000XTo1e2_50000DQ?hPB2PHS=30Sg:L[hZ0000d;@1<Kjg]C6SP4ZoI0kaM>gBEAVGQDU6L`J;
00000000`2@9E?HN<4RWPQ1K0000lMKO0000DZjcd<i1@[OLa:KE000000000000D1UQ@W]1U0=[E@U=0000Y7AS11FAPV5^00000000I@g400000000I@_?T]8X0000
PNJ100000000<@O[0000HAdG9>[BYCF700000000`<j[00000000`Q8YDjoNQ;n>`GVJD`=V@QCbl78_E=ZglU87ACW>0000`2jm<Vl<57Xk00000:I=5@7LPMbG<[_E
00000000mAiCDmi700000000haFY4;MF00000000<QNJ0000dIR=ICk<00000000HB<E<SKIa=@H`8IC00000000000000000000000040gMA;KQ0000\Pd?00000000
000000000000000000000000PON=0000XCNT8UF2h5en00000000lf_80000PH5XY4k10000XSG`U6FE\k_D0000000000000oNF@JXO91@8X\o@0BMK00008^:e\]Ra
lP:Y==>_0000000000000000DZ6FI9kP`:g`XYdjA6`<hBVW\T0G43\M\7`N<Am30^?4X1@^XcA_0000L0>W@De2XL@Idd_90000h;5QT>3Z@JGL<ei00000hU1El7>c
l<YgD2^T0DT5THJb`JVDh\UD<;l;d]`Z8bBCHOSk0000\cFL00000000\A`PL]lD00000000`8[7`I9M<15U0000I95Q0000L\9Ydf4Y09jZ00000000TS^k=AOK\`K0
1DOl0000<i4CIEI\@bjS0000HUOTl?j50000DiG?0000Hb>G0000TT210000000000000000000000000000XKG:lmUJ00000000dH?0<IBLH4VkTkQAPSjdaDKU\KGE
<H<oXb9J00000000\JS`0000000000000000@MDG000000000000`aB?TFed00000000m;LT00004CX<<bLT0QgGD;QF00000000LCb7XJe08Dkb000040HS08>YX:4>
mA5YPm?M0000LPKP@=7^<GN4e=QR]AYGLICbU1HY`KOZXoD5hJLllkl60000@>nT@8>id27:0a^`Hh9j`m6UlBIJdmf?5DX]@eF@00008L[S8?LAlbLGXXPJLeY4DI:4
0000000000008:LUL^RL<j1E4<W>\3_i@\Y@54]L00000000LAO900000000D\UR@dUi=17\0000\VDgh=EG0000T0Y^\aIF00004GL2lI@b00000000HYgVE:kZ`VI7
4PGb<XBjPZ^@0000@WZa`T92leBZL;]AX]WdPec^d9Bc\T>V8n9Y]6bP000000008PWS00000000`bKf00000000000000000000IA3=YAYY9C;]i?cK57RTDU60A;X_
00000000L9\D0000000000000000d7>W@OWB4OC[TKnn\fWZP;\=e2b500009CLLQE`]DHIEU@Xd00000000d=3Y075;XU@^TNIC43FB@B?aTiNZHoJiHQ2oHaLDTZEV
Hdk9X0`k8B`7]2L7l<2Lm7aRU4LQ\8oVH\d;=A^Zh>Yf0000<iTGDa3<lT[<00000000<aBP4nX[000000000000L32PhPAm0000D>L:HIo=PhFe000004j5@I:L`H::
PWfIH[CIe9nP000000000000<7:^I?Oe0000000000000000000000000000D<HNlC30X;Fm<?bTTA[k@hOV`e[Z8mHL`N4k\L?PDSY?00000000LQkK00000000l=7N
h@890000\88e00000000XA=:0000\O=F0000lHHb00000000TKd6lgVPlfEP0000000000000000mDF]d9Yc000000000000d3CcHBiU89FlYCQe0000000000000000
mC_`T]OF\d[MHboK000000000000000000000000\_S=00000000TFYe4^hjU7PJ1:;k000081eC0000l_1E00000000i63^Tc0o<dDcmB\4DcX_0000l9RjED;8==IT
0000000000004HkG<?jVl9DT<]lb=?kO00000000@N?BlXUZeCn?00000000hKWe17ei0000l[_50000`R2Y0000DJOdH2G_HH_CU64Re6?;HUbe8\[<e>Y50000LU^;
0000d5BI`5FhD7>L0000LlnKUCV60bTgL5hCDE8Rd>OgHSRehhbF0000P]I`0000l0e\l_h<lXTQ0000]2Qh0000@E?o0hY^8Lal0000<Tcm00000000000000000000
0000Q6cVdMM2U0Y?<lga`8[FT\_j4Ald8bX?d7RThUYl000000004n1O000000000000000000008\`b000000000000@bjA0000]2>90Y\h0000000000000000M3l]
X:b^DW?iHIF^hSmo97jc00000000DD^gDQm8000000000000dmAEP:U;0000mBO>\=mD0`o4hdD?43MBiEgVl\Ai]5c_8ZgU000000000000\g0X0000P?fc@K<A0000
i3@E4^U3PlJkXJok0000lbPc00000000DYj@00000000HZbaHLBXHM^TD@1n\d:e<`fQ13?TeAPb0000D<@7\4gWDS5g0000`IQo0000a?k@0000@P8W=<^@8?E00000
000000004P]Vd:9LhOa=4QCI<:Znhbd@a1S<I55g]8?L0000000000004;nV`O6bPe:d59e1=C;3HhV0EBoHY53P0000IDXB00000000<Z_3`HDOLR18000000000000
0000iDVe000000000000000000000000lF_AdIm>HhOh000000000aXZ\WVc8Kc1=2<iQE<0d[`ZX9eQH^l[4cF<<7F;<j8<T06JIAVe00008NCbm@We0000dcJ9@flD
TfMYU9mF000000000000X@GX<MW25958DGli0LHU000000000000@<co000000001E5dHK@QhQl_00005;i700000000D:Sm000000000000PlV@1DhhLW8:`1`j\;ZU
HHJWhFM@0XU=0eF`T1RM00000000LH40PNalhEcP`n8fd\^80Qb<dDFBiBfN0000000000000000HVb>la9n<CjZL]3^l\M\87U40SgGLX<]E3c<8KmeHl3Ld>WG<8Gi
LBUddPl[<dV_dS4Me3[E8Y_H95;OI5l=H9E]le]cQ<cTTKHa=@];LY?hl:KoTNZTd^kKXmokU5Vn\DXB030VLIB>DRJ90Z;54L9O0[>CHedC4:9<d;i:`@biM91OQA<[
L[8^0000m;7?]@b]00000000D1U^XUS<<eYZ00000000Q?SI00000000lOY108B70000TG29hQQl0000@24c44AedIm2l`<;lO0DhCTI8NU7T9Jd@UmUdFL5X6fNdZ<c
`c<[<cn_hiA2TlI^0lj=]:Kh`WM3M?Jje@gFh[PUP:XBDW_DaC4LmCU@ThU8iDDS0000@JP?0000YCQ>4;G:lPPB0000000000008IJH000000000000T`NH0000hTE7
0000<XZVH2hJ00000000\1SE00000000h9cIa6`Te6=mTc1j]:EI8:lA4WA8]<B3E@f50000M80=XFN_`VWQ1BUJ000000000000000000000000000000000000l`ll
ACThhXI7000000008A<P00000000000000004`0]hnI]00000000Xhg?`jBd<6Af000000000000000000000000lgPH5AK1A=V500000000XL@<L<Bn]C`V0000XSZ;
00000000LG>h000000008JJT0000@;VV`g1600000000\D;P0PEC00000000000000000000000000000000D6eY<Ob<L<U<H^9\T8@TLVZ3L]Am`FM7Hb35XC8\I07@
a8eA8ZAN4Lle0000`FC\LQ10PClLTdOfXdaWm8=V8\mUh3nE06m>1AIW00000000000089milB5nPDTaP0QGl41MLM]B0000Q4;<\F3o4Z<T<Mle@hiAliQH0000U7EJ
00000000000000004ggJQ6m?\Ce5T;Af4=RL0000HSQYlXWA00000000lSN4HKD@E8Kc00000000XAX<000000000000hMVS000000000000dLoLdejN00000000h[7M
000000000000lL6P00000000000093^o0000000002GR00001:ed@aTB00005@YH\C]1m@GNHM:800000000\be`XTXDI@Fj00000000000000000000hI]<XY6UdlC7
X9Ii`O6WlRe4`:=J4?NTXm\900000000T<B3TEQ]hikGE8]Ra:eT000000000000000000008ag>0000H2OITN>D000000000No700008;ojM@n3LU0[`>MgL8D\X^dD
L47T0000EE^><EGf0000@Rke0000L[A?D2;j00000000l:0Pd[h2\Iem0L8[TLgM00000000Xh_>4JFA8n9BP_3KH2N300000000DQRK\eSi0000PU_?\9Go00000000
I?^D0000XK>L1;a60000iD2S000000000000@UJ2000000000000HKZB0000E=hV@DXc<@S\\UjIA6S000000000X<6P00000000d4G2P>H:0000`22d0ZY000000000
`4;U0Pl600000000l51d0000`N3O000000000000000000000000000000000000000000008:nE0000000000008KhElED90000H^G=\PaUlSHiHXAH@ZnLL6keHMm1
XNEYlOL50000h?g8`dnXXYBl0ib]0000H908@W7h000000000000@:kj8EP]8_nV4=IMld=T`?\2lg?i4gh=I51lEBAC4CHR00000i[C000000008Qoe]?A:e2jfU5il
`\Q]\]jnE@lD000000000000X[9N000000000000000000000^1m000000000000hJbI0000L7N^H=FkU2]K=<@P0000\T0:H`FN000002a9000000000L\g0000H0>=
d\lalkJ>\Sd0`TYXlf_KLj?7i5C]000000000000A7diDSG:5DK@00000000000000000000h?B<00004^i<98?j000000000000QB_R00000000hXZ<T>LaX1T84h5G
XZP=00000000Q6Qkd>U50000<c[6XJ6XHdieE8Cj91CJ\9_E@Ok=HU:6102b\6L<<_:3T?MKPdZ@LT<J\gMb9;E9LA^10fZ:9AWI00000000<ZjY00000000d[@k4<<\
00000000`_BU\i79994TTENn4`H?djbSD7=P0000H?TT000000000UD9000000000000@8Rf8=<D`W[<0K>A\YK3L:TJhUoE<c92\hL;Q;eY0000000000008QoM0000
0000@FTW0000000000000?om0000l=Uk982?XXT`46`Ol@cEPOnae9\VDEFBEEC2Lfh\0a=E0000DFKQT2WN4R[OlTR7HT\L8:dHLEb7\HM0T?9gLIgUhNhL82eC<[OW
4bH70fT6Xj;=I4^4i@=j0000h9SHH:nbhT@o0_jGd>fJXUd80000A6WlPVjHaCmO0000Q:^:0000X=bA00000000T78jD\n90000lVX?9EYF@VYGPIkdlk=^P1^Z\F\a
dKcddKahI@T2\_d0Ddom\6W;D5g38WF^U9bS\eWg0000HiaD0000XUAF00000aPUdGVZe=cF00000000@@nQ000090C>0000<E<f<]<ehn6O0000l\e4h:UITc[Y`hF3
XhM[U>n2]5;;mAY500000000PLo1lIEJLK?8DhCRHM<YTZD<]:A@e:`40000D2;60000`ogT000000000000<Z=^0000000042jYh594hY1VHlYb@J3e4AnO=32M0000
@enhA>C?0000IC[[\E1dhTbLME_700004NHfd[HFl3bf8IYN4ZUkY@Sc0000A0^70000<c7_dV:W0000\Tn9<GmKXNom000000000000000083i[0>T?8Li2PM[oL^;o
PZ;lHH`A0ni?0000h]>FLMM=0000D0l9\:oB4@jGD:0kH]N7DVY<hLCRDY>jE;Kmd0T>hXnI<YbL5=Lo0000lGc]0000LXM]00000000L2]ZI:<GHIb1`7_Y<;LH0000
0000PYXH0000000000000000=8ge0?e50000Pm;L<_e5@JLDH8:k4STE@5AEYE8C8?Ta4Amo0000LQ1?H_RUa0l^\aBm4=kc95nIi>WU0000XN>g0000@]GB0000<_><
00000000000000008\iFH\I=4eE0E2mW0000lBJIT_:@42<RlhTN00000000000000000000000000000000000000004;h_4Je^D65C4;5[DMSi0YcW`CX]A0KoE1ji
lHPj1<Yah1\nhJdb<X5WY=BmTWHE0000000000000JcJ00000000I?]]lJZL000000000000LAh:A4Se<<ME\?_P4NG`\cPk@k]h196nX<dgi9hWD4SfXhEMP9b1HQ8?
\cU3a9TF5?_78CI`X6f@D>KV0N@:8\]10000X9ck15IZ00000000L9k:d>8^0000@G_ShQhi8XCI4\SV0000D>41000000004AGY00000000\0XG0000LDPmdRSA0000
00000000000000000000000000000000`LP<940C0000000000004029@7Lb<`5L00000000eA:l000081JH0000I<R^0000000041X80000M235d7PR@4flXSJjLZf4
lTEk\aQFY=:<9CFj0000h7o6H9L<helOH[GT0Pc_P\=9mEX;d9Q49BQ91Ef64[Y2hPiniBci0000eD\k000000000000\;W_`G=I0KVh\N68Ldh;A0@VX1@PXDA9d9;f
D@dNHI2jTe=5LHJHhS@4dS9<8aR9TfU6P_H9hh`O\0?J93>?dD3^X5]M0DT@4W5@e5H@iA9I\C<dYBc0h:e8<F<7ECZV0000mA8P0000dk2W00000000YAXc00008BT6
9=3E00008QEU00000000000000004CA600004ePNa1:>M0Sk0000U8ldA@VoLb3`0000YCBJ00000000Q7V\0000Tff_00000000000000000000P;?K000089N90000
P`E>000000000000i:`PDEeklQIe8`kVdd3\\N0;44\W0000`Z[9XUVNhj2Q@RR\HW1\\2D8d;PZX;cXXDlN8Tb>@h<heAO?9BZcH7BoP:FKDML]LjeN0000TF1k\2d=
0000H>bHD;`70000M@>`E1DGLU@C0000PRUO00000000D@CO0000000000000000`\dYm0Hn0000\WDQ0M4YU1Hg000019Q_<P_=0LZZhk3b\Ef;@gm6`Lki8C6`PNR\
\c6Ie1mU00000000@:C9XMWi@ea``O6mTAYJ`ZaQD3Y]D5PMiA:00000000000000000Q?ak4I0Y0000To470000Hj=@HTWm@YN^mDI3h?A?00000000lIK3P1KNT^3Z
8fj7`g]^=@JoDRiE=A@i]Ab8h>>=1CId1DhJ8TP@8]bTD=XjeAc@h^j^0000L?D`PBoVTCBGlTM:\V<IDeahlhH9lY]5=D:3=E=58@6ADTnHP2n;TA``DGQJ\2[OL0aE
H2dYT7g;4H9l4Pj<e3];58Q\9:\d9==`d7<HeD1Q@1IaI=LW0000000000000000@mkk0000`YD300000000000000000000`LC^0000@J5I00004]c0DHIO\OK2T=aH
HO2RXZKNdjS8]:6e5BndDFWEM4R?4^d0D:1JTj3PaD;D<;?5Hdjk80YlDAPS00000000000000000000hD92HIh2\nFJ000000000000ADW^1E:h`ZiE00000000@F?K
0000hH>DP32`XC7IT;hHD>KcdGUh00000000TSJ600000000`@;8HhO30000000000004o<G001_P5PclVPK@Qa05@`MlB6@HN;TP19h<^^Y0000hffM000000000000
E1OnP1jShM8[D<XS\1fY00000000Pdf>9;`;<9lk5@Vc0000<>[C\kPoD;gQhCBS4IOWD66?4QDflhg10000i=d9`K9C0000Db^80000H>\ET]eke8W;0000dBe0\T\0
00000000DYEP0000000000005CeT<0Kc000000000000@6Q?dHTR0000lC`n000000000000hEa>iBnR000000000000dAZZPSGRd[f\00000000000000000OClLK3I
Tgcn0000000000000000PDW?0000000000000000DYJj00000000lP6?XXcJ000000000000U4OU00000000A4=<00004MZ8h:\Qh6Fi000000000000l92j4Ic60000
0AAK000000000000d[@`0000\6Y5HWDBA8ZH5>cI0000000000000000`[MPdl4S0000DR>kTAi9TLN84Z1:4?38TEU6`egY0PPl0]Y_0Xg^8MaD0a;4PaSIlbXkPo>g
`^Ad0oiII9>FY;3b0000TahH0000]?l<8LCkaB`Z0000<3@`0?o[\g9^l9>10000d_G[<aXJ00000000000000004_HLY:MN0DUeXDiB0;eh00000000`_=]m7J9<YdI
8k4RTMcI0EaR@c;20=0Je4X7<[n1T;`MM8fkTTIjY?211CILQD=T=0e^A75gmEa50000TMFJlT=<He9n0MII000000000000h9IA00004lRZ0000h76h\HiLTP;]T_ka
Ta3LTMe00ONh];<U9DWC00004e2WU6T283ZJ\m5mDVRCT:eJ\i;PH07dlPf_m2OV49QU=0=oL59Fl8`flLC=D;_ohibTLEWIA8O2E>nMY<5TM?;R\SbD000000004gfU
00000c4Ja8HU0000hXO7000000000000PA[XX7[N`YZA`aAf`fR0X<;AA;3BABSd000000000000lGUWHbc900000000PB3m@eaAQ66ZiA=N0000Q6Jd000000000000
LU:BXHE?QD=6000000000000000000000000`Ran00000000Q:BI0000Xo]^000000000000haZ[8WN04Li@0000QD=Bd3c@0R;m8J[L\WVS0000DVLlE@UX00000000
DKJU000000000000000000000000Xbdj00001B3B0000000000000000DF[2L@B]<0\I0_o_PelkHilg0lcid:<G8?OMDTX\TiA^h@F=m:O70h`:00000000HoSDE<4I
dQU_0000<f;L\BGCH`<haEMU80NQTWo300000Z0=00000000H;:a000000000000lWjS85=:17S2`O3ca0fa0000hioj0000d7Gfl9@5LKNM\ML1`MD_<OU`HE9`DPBH
h[?k00000000lEVS8?PE000000008Ao_00000000h2Q<<?f50M6T8`;V000000000000LZbN00000000000000000000000000000000QCZk<7MV0000000000000000
Q24glJ`2@^F_<Q3E4RH7dU=90000L2<98geb0000Q4H90000XY4KXY1I\Y4ilR9eI:_@e;>ciCnc`_240FbiTVB?DTHmm5ZZe0c`l5[R`O?_A2Bd=<ed9AW=`ViE0000
<WKe4i\7UAgl0000D=jihiY0D4j_MA>GlI2?hmB@1Aeh00004IL;0000000000000bFB0000000000000000DJTE00004@XW00000000000000000000IAEa00008EBC
0000000000008>hI0HV9m7nKM8KF00000000h7Y7`;bI00000000000000008VL0L3P=00000000]589@lf5M99gA?^5Xbo60000HSK`T88D00000000h6U_`UQ7DZge
0000HI`W0hQ4I;W]00000000PUE7000000008kn400000bN_00000000QCPf0000000000000000E8PL\5E60000000000000000=@I[I>IBdk]T4f?S00000000M1Zh
Lg6gi:i>a?VF0000000000000000P5hLH08d0me4lRdH000000000000P0@H00004jF^0000\EiL<97LLElJe@^m00000000hiI0000000000RL3A:HMIDG\00000000
8A00XDVJ00000000T6RJ0000d@=F0000]B6]0000hWi_0000000000000000HoLB`_@o0000000000000000lc8P0000\F2940@e<D5l\`\K0000D2UP00000000L?F1
\B7AT7SMmDgH]<Gb0000H4?Xl5mMm@FF000000000000lF=Ol>X=\FiX`dS952R<E;S3\RkF\oKW5<Z\000000000000000000008@>\4f0jllYH0UIO`__jX`1fdRcF
l^A9la7hDA:Q4e8cD8ff8j5aU=gB00000000Hggo000000000000@?V[deXgLkLU\n2?m8OR0000X0bS0000d8eaD@J7HLFNPPILYCA<hPCL4X_I4dlg\m0K0=4hXccX
0000000000000000l;EJ00000000000000000000A9:o00000000<eii000000004CgTmDN:00000000M9jd00004;TL`hc:000000000000hgM>0000000000000000
<SE00000d[H=D`@^0?Lm00000000d[j6hNGD000000004IGGl1R44fdoTMV7X5<THXOSa7Y=Lf^\0000\V3C0000hIi_l:0BDmC\00009B]<8Z^300000000djVP@IlI
8VHJ0000A1_el>ATle1a000008;T000000000000<=kBX7n^THg;LTQl0Yi9TaP0X`@B00000000eBG400000000m1iO\84imDiI0000e;:Ie6\ZL_<PPbeUDQ0P\^lj
U=CE000000008V0[\=kQQ9>20000@0P3a03f000000000ZGm0000d>IkdJc^<OU80000000000008@T_00000000L?N242420j@Y0000Y50o0000lJ2D0000H<9jP3cj
d<><0000M1^i0000LX0d0000`K0k4T7_<a\Al5JXPV:4YA5AX0CL@2afX=I`\EH0U;NJEDGGTBnU0000E@QMTT8]]=Fl0000000000000h34I7`20000I3O`00000000
000000000000@JI:DQLS8YjN0>D7=2Jo=<a;0000l;^oXhh70000DG32`]jD00000000X<Cil@8F0Ra800000000000000000_EYhf[I00001@6_00000000TJ\;mCdI
DVTU00000000h:BQ\bA`Q0Wmi63lQCm7h^Nl000000000000e7eY0000LVC@0000a8;70HO8`=FO0EMeH?>[@Go]4Z23l\;A@Yc:d1V`4JQg94f[a;V_lZRPd3D_\cGV
1AMSLl[j0000m=@]H69RMB5@LZO0<P[CQ>:>4=^Dh>V7@CEh<OfdY?[kHaI000000000<ImKI46F4YaCXYUG<^L_9746U>S>00000000dGGQ000000005C1:00000000
`Ke0\[F;XjC>00000000THL:eD91h8`o]0VC18cIiA4fh:[@MC<2845;46o0XT?fe1d4A9MA8`Gl0000D7>1lS=d`XbJ0000000000000000m:570000Y8k:0000L`7J
0e]G0000L:T;00000000XYoR0000PjQ`<0Rj4JC58QoYDQKla84<DOD=000000008iFD0000E9T_L3o@Q3`@A1D_0000000000000000000000009DN1ABhdE8VKhh>8
\Cbo0HXl8b_I00000000000000008A;FT^b1TCZa@c:jDgBJ0000d@<bljOL4oAD@jMd00000000TJWf``cge0cDXI8=]BW`57LSIDN[00000000HHIl\`n90000le<g
=C<ehP?M`d@BP`h>00000000e69h8<Rl0000000000000000000000000000000000000000000000004J5Zlk<DeDE:Q?;4E?U20000PD\WdOY@58[^000000008kK1
l7Qga1NeQDcmU5EJlhga000000000000d:Hlhk@C00000000`7D@PKYBDjZNe6N^5;n`P\<AIBQf00008oX200000000l1[Z0000000000004Q?W000000000000L]J<
000000000000000082i[DSfk0000000000000`FkdYo`AC_oU8WcE;_6U9g[5Cl_PFLO000000000000000000001CSB000000000000=Denhj1`0000000000000000
l?MZ0000000000000000000000000>TLTM[]00004eBj0000D:8UlY5Hlh][@I2R\9@iDaB250S:52FVQ3Pb00000000dBYUXHi4`n>[iA[TUE1A8Gj0e1=LUCFU0000
0000lWW`0000TJngLC;C000000000000000000000000DBL60000TH12000000000000@UBOP@ME4Tbl00000000000000005AmB00000000H@G7=Amf0000T3YPh>TY
PjM9AEAa000000000000XYeKM>8I0000DY;]0000000000000000000000000000I8dC000000000000@k1X\JghHk`n]?aG000088nX000000000000T;ff\N4Qi8L[
00008ic>0000`Bf0\[0R]EOb0000THWHHC_X8=?I4V8a\_N14hEf0000Pb^l0000000000000l2C0000A@kZ0000000000000000@HJoXg1G@;SK00000000E6D4`>VT
83hd00000000P_D\00001BaP000000000000dVC`XVZgT<R3HaMHQ48_00e6UBDadW]A=BV:]Eg>Pf[Y000000000000000000000000000000000WM^X@:e94df8CQ[
5?N`0kb@\EL<<4_J\CMaDFKi<[66\[AKLblo\c8`]2XaX9C49>=G0gF]`KS6X4VR000084=oD@42X^NJ00000000XIYgX1Ed\1SRH>O7`OPf0]f?0Bk?E@hE0000e;]P
0000HBh30000LR7F=4K=45:nM5=6@E?XQ3bV0000@:K\0d;<00000000L?6_00000000l9bGL2R?4;4C\[FDP<jL0PlO0000HgmE000000000000LDKCD;`?<KEg@V7Y
@]mW0hGP0jgdQ5of9DHU00000000hJCb0000\EX6E8S4000000000000Pb2H0000PR9G00000000@N^m8`BdI4MODRYO`950000057N0000000000000l9`C1:41=4PK
@Qng17Qdm;99D0<<I5NPQ;^<QBSL0000LT7?H6XB\>QXL@<5XK3WHVgOXLcjlSi9X7ljm3I4e6BnDOWZM7O<LdTmTXJU8XkRa?oELlE`0000Lb3V00008Y]g00000000
0000`FkT00000000TDUMXK4dLOmIhV7@Di>5<1CFPhM1XMj\@]D`A>OKL3H_@80FD9BVD^CH8Jk;4462@`@T=1E;X_9?0000XbAMd2[j<UJ?0000\>2fDR<\00000000
H5\f@JIK000000000000000000009D?[0000`hZ800000XWbXADn0000H<=E8G:M4k[FI=855=<@0000XJn[0000=@B5aDm`00000000D3=c000000000000@^k[0000
00000000T1Lk00000000\f\8T=coD4^cLU070000TZDJ000000000000H7\K`?@cl=MF8LhcdTY<DUM<d\VYdPR0`_K?h`HRTa:gTf:[=5d7l\Sf0000hV5M<Bf;<:aP
dERGLOAg54]806OUI8WGT8nk00000000hLmD@dVG0000000000000000M2U^0000lHkU0000000000000000P8j]E2LiY6IXa0of0000lFo>`;Ci4FbJ`Q^^\Xi?0Elh
XcNal=TnTecQ8g`9`3EHl7lN@DD=P2nZDINgQ:GSd>N\P\@AaB_:0000T@7F00000000Tf2m00000000]BR>TYk5@H=k03f]<hI@DNe@@]BF0000000000000>kN<TTC
HUfl00000000\kGM`8oJ000000000000]8CD00000ab=86_I000000000000M8BblP;<1CTYUD__0000000000000000Hdj]deG[000000000000XoE5000000000000
XMbbY4jE@;^ZLA?L5@oYE<iK`R8QTc=\h5GIP>800000000000000000lWmcdK2A5E?<000000004<6?PBDc@=4I0000lJiCle^`0000LMk3@R]V<k`XDeHF<mjQa1WD
8_:f59@:PQDJXEA<I:TE0000hlT00000@Pmd00000000PI0e0000HM90D3XT0000`4l4<=dVaERG000000004W@H=64d00000000TAV:`;>e07m;T3QEHLj98F0n0^2;
000000000000D47IL@3K0000\QJa]8Zd00000000dBda5BY:<>PbU9IB0000Daha18Ub1ClG00000000H]nji@Lmi<;DdPUdXPoO\[ATLiU]@oJ14H8hTg<8Tj940000
@>o\0000<R68`2;B<\4fLX>20000XWQc<OJ00Z5g000000000000hF[UhV]<Tgo9D>`^T31VXc6Z51MgDH<^Y9OS45c34N[MA?QoEB^5=D7B000000004HQCXSJEh]LI
0LMW`lMJY0:T00008^2IhG_i<leO000000000000hdE100000000l8a:h8ol0000lj>SACddh`T=0YPQ000000000000A<Kf0000L=L@0000T58AD[o=PcDMle0Ldf?>
ThZiAEfo0000lAjRM:Re00000000\1\500000000@TRS0000YDM50000000000000000dOS30000eDHalJX68En_8LD8H:1YTIfi0000X:Cd8bCk0000000000000000
00000000000000000000hf7g00000000hYT]Xbd^000000000000@2b^00000000X2V]`ICG00000000000000000K]d00000000lTZOL<H000000000h\7G00000000
00000SI4iC0;0000ho39UACT0000l8fR0000`F4J0000PW4D0000XMbT4Z@U0000000000004e2F0000d9Zm\dSmPKaHHf3el>^k00000000XiG_000000000000l8OU
<WJO00000000<AKh00000000T\HoH074PBn:0000h:<W<\;OP]9cH`;Fm<=?0000L[4b@4]MlFC@8KoX59h2937Nd8QC00000000000000008DHH\0M00000]:JSE=KF
\M;0`FBWhKJIToMhLUWne4h:d?dI00000000hiZeD5W5HPGo\^IbT_TG000000004O9mYD@lLOBZTQh@H4N@L23@02Un@TEQMA\Y0000\??:8?o0DM2kDlS4DobW0000
0000hNGR00000000U8aK00000;[R@UI50000d_1eeE39HVCU09CVYE9Z00004aS9\WKE0000000000000000Q>8j\>UjTM<487H1TXaBY<Q80000000000000000Y1W2
X47_\>7aTZb44bR78e``000000000000LZkd000000000000LhcIl1cF=Dl40000H1[g`^HC=8c900009;g`00000000@gmUY3eW0000La27M8daACVWY@Y<H8;90000
0000=1ie5411hMj2\=j^\e<Y000000000000@7]=H_@[0000d5@V000000000000<LI\H9AI0000P0PNMChK0000X8aolLfM4:^EL<gXT?Q\Hdao8fN8429F0gj9`h@F
`K78E:m>a;;I5<LbQC:g0000P<mWhC?[]:VG00000000XmRF]5faD;LYd=?h<I[5l7do<_8M@bi<8aQ9=0[[00000000h2E>`:3PL`9V000000000000000000000000
00000000m2[a00008BRa5;GA0000m:[LLDC600000000h[DFlbGJ0000000000000000000000000000d?mL0000]5dUX?CPl9d]0000XEVd0000DQYQd>4km3@OMEXe
4hHJhQ9SE5ColK:Ze=[l\^Sc00000000\3WLi01blFPd0000HB^W0000HB<R00000000LHj\X76QPZYALC\Hh_B80F?o<OL@H>QOdQ>adQE5l[QNe62P=:OGL>^5dG>9
D?G:5CUgQD7N0000000000000000Lg;<000000001<29HVW`0000HE7[i=Z10000000000000000h>:[`BXUhD1c\Mfi4b5NTejkL9]K@a8ZT2B14oK;@Lf653hU=9Fg
e@KV0000`D>:0000\RbSI13f000000000DF7\JG80000dZ4l000000000000XV^l\`Ka0000`1LZ@F9@0000Ha46XjYlTS:Fm098m8X300_^T5MJli2Kl`BFHF3HU8ag
h>`m`5K8LDDYDSgaXj_>@<gI00000000H^YV4i<FXJg]P>;VTjTSPo`21ACl<lgA9EghY@ND0000L=Mm@g@[4F>[00000000000000000000XKk8dC9g<R[=X6^W\<2n
dW6UPIf7@cca00000000@<E2U<e=@6YG00000UX@00000000\gkKL<H?00000000hEg]\\>`4X8Q0000000082jMXHQf`NKKPj0KA9`b1EPm0000PViRdgQYACN\0000
i2C6m5>_hYTN4nW5a@JQ0000PECMH[mGdka>45e\TCF\loGG00000000X3Rj000000000000PkE_0000H=Fchid>LB=FXYNM@\^L4e?jHbK>DmV30000XI=aAB>7dk\b
ll6JPPI=UBo0D@160DY>ED`U`VNQTmc10000l6NC@l\R\9m7000000000000000000000000LWC>0@agPJ0^LUNa0=Gk\cEQ0000lZML09W`H_MQ0000lbcOH@@D@Lg3
XT=K@AI^P;mfY;1N@5PV`@K3DRAPm>;=0000h1dJ0000h0fK0000lNAj1>Cf8f5_TT:ET2U20000PM5=93CEM4_Be0XWQ>M5000000000000D>9c41c=0000dY[DHc?>
8C5_52MRI=[EI;7keATd00000000\faFa8b34S\:iCo_000048_V00008GOW0000D:>0DSm;@ZC>000000000000000000000000d>l88@kf0000h8iKXfTj0000MA82
000000000000150UT7DKXB56dQ6XhLA?e@110000DTU[0000\42LP:bAX8Q49CL70000000000000000475Ra@3>0000D9D>LdgV00000000Dah<\m5E000000000000
00000000aC=j`[\R00000000U>_200000000eC^OTa@h4=KJX>II00000000mA1E00000000X<CK4R4=4<k8DLiidQ4HU8J4ECcA8Nc9HC<T00000000ME75<m^iX3<7
Tk_Z5;0DU<E9<Sc?=1U:U=?m4NaX000000008\2U4mX]<^^L0\cT]?@51@lP@XK74GP6563L`Z8lP4`20bD74hJ0]C=1P\R]HekU@8`R`g?N4Dm`00000000`6JiPEE`
00000000]CWhH`D7A9ZRTA99hUIcm3@d=8SJ0000`PAC`dl8000000000nhH00000000@S2VXU6[<[JF0000h@5iIC^700000000@mM80000@^[gX2<EXNJ]T`LDlHXY
\[A6000000000000A89?0000l6HMlGB7Xd128Pac0RD`<XBJ<fl0LkQ[000042<[0000UAHF000000000000000000000000@5Mh0^AP000000000000I4FS0000Q:@g
5@ZM0000<0g38<TOXN^BU>lI8WnU00000000<d>STPYm0000a3g_U@C=0000i@:g0000H0]30000\>CS0000mD>V00000000T;eCHCL6h[b45=CZ0000000000000000
TXjQLQGS`YF90000000000000000E4g30000lEJELHHFXElZX]h^03e200000A]9@[eg@;fJiC2B]DF000004FJe0000T4a<00000000hQlB@2W=X4li48=BE4[7P836
11I5a2Z?AB=8YE9i00000000H45F@SP[@DiPLWCVL]8o4SV4000000000000MAF<00000000TIcU00000000]9knd4JKh86Q000000000000000000004mS>00000000
000000000000T?Cj00000000DXoI`AeN\_L8a2aNh;Bj0U31\HRM18N6U@8N4>A=Q:M400000000]?<Z00000P<9<VXk4WL5P\65LgcGPh\W8j7?000000000000\SSC
M:dfL07Vl4FS\G9aE=B7@LTfTe^kPkD790O=0>I^P682U;OL00000000h>7T00000000m6IjDQi50000hm53@8U8XY=R`]3OhaEElQmVDBXh\CelL6_]T>]?<KB6HN1o
\AHV8YY\4_i98cMTle@70eG><W908jW\0meQh\gCXiJT<nU]M8D``8\[U:\0=;8YD5ZN`GFQXaSXMAE:4Egl0`G<Q?aP]AQUIAnJ0fVRH6kJ@@0?TX?GU5MjU5aCTc^@
`\LMi:S_9Bl3T<fX0000000080]Z==_S0000h4mgU24KU8FU5<m6HM4f0000dN6\DQ`X@3^aD5P<i;aNEEHKHEFV00000000000000000000hae1I:Qe00000000e2eH
XZf@0HjL]?mS0000@MVF0000a2JA0000`7fZ000000000000h>P1<83O0000hUP@00001E[M<^a3@hEE<Kf]0000a>B30KN200000000@\FN000000008262`:md8S9o
000000000000TDVVPQSgTQWb00000000@]:500000000I2c40000000000000000H=J5l74\I<L>0000l:_:PO<><8I0aDJY0000l>HY0000L>1>0000L\I^00000000
0000Di?]TaJ100000000T_A^0ej@YDhV00000]I614L_TG\D000052k\\YB;0000PMo04Bl<8GH<hSmSPZNcA:@[TYAkLeeTDV]YPIU10000IE:500004K6d00000000
0000P:fV00000000<84E0000000000000000@C26XFeC`OXK4Q8h`g03=0A0E29mhJeEY6fD82Z^==nn08BF5@4mYB0oE5PNe8h0YDj]000000000000PFclT98?`Bmf
le]X0000P6h4DBNDXK1h<>]X8[Tc1D:Q0000E9_100000000Hh>e000000000000<?_0<ZZTPdN6\]\V4DjV00004iQQ0LjJl^:GHF2b0`a_HNHL0000dRYi<0JGH>Qf
`gkWA@\W=Ann000000004i3;P6jC00000000`iRcD7L680Ph<B[WXKlg0^AZE8^h@U>eHdiBPFNE9A<78f<XU>X0000052U48A?4ACOmhZm\0UAV00000000@OFi\[Di
A6AL9:Ug0000TQ]WXlO@a2UN<AlI0000`D>d000000000000T`Q_h`e:Haj1PJVU<oKM00000000T:Uf0000l36:0000=@^Xe:AK]<`Gl7id0000TR9V0C;6\MERa@fA
4dWM@JWW9Doal9J=hcGFU:CC0@?D`SQ10000d45gDJJ1000000008Y7BPcKS00000000\GA40000=AW1dO2n0000000000000000000000000000hWiSlGkk80O8TNF0
00000000000000000000]5A@a9n@T;5<X8mZHAl3TE[8\`F0=7Md4Pn1H2U_X5`_4RC;Ha9I<ilULFV6eE7k]EUnlMYjHG0b00000000DDnDU4Q=0000XJfP`oAie5[M
P7WWDAQc<d@Z`DOAHQ;=Te57Hgdl\34PI:G_MAK=00000000DmZAICXm4;IZhHP]0000000044L<Dba\000000008aIb0000\AD_<:R[0L`j000040Vhl2HJH:`kDb3@
\CQL0000@7eQd6SAh;930?VnXg::000000000000<d3P0000hcEn000048b=hh\20000d>M1LU0I<jET`Uk00000POFBH8V]0[;M`eD5dX@;HEj3=0[;lkhV00000000
0000000000000000L`3H00000000HIl]hh6[`j?[lUem00000000LGdo0000@@330000P?BI00000000000000000000`TUBaA0m0000l;2HQC4jd48`0000L8<cLH6:
8YYn00008D]Yh:JR0000000000000000@V`T00000000000000000000000000000000L^760000T[lC`1DJ00000000DQR>00000000=CYE<H`400000ToX0000P4ZF
01bM0j3?Y;dlDZB<M1KSI=?=L:Rk5E570000000000000000@Rf>dSn;@H4[4h1o]91m000000000000T]Xb1?mD82Ed00008RETT@Ub0000@A^B0000TK[_<]Hj875F
0000\amT000081>50000@5dG\R7k8B\0@haCLj]Q<0TkX3S_@W[l\oC1<B_@m6;DP0MBP3d88f?lY7h[00000000XZ_A00000000`\?[lJS?Q0[E0000000000000000
<]7klEGLLW3F429lMC:OlVRR8BnH`dL:0000@LBg<Q2CLeffhgFETK`K0000000000000000000000000000E61U0000a2LMX;1XXIQ58aY0I?_C5?jbXVbY00000000
0Q`0I3UPe3`NE>[]iD3700000000000000000000=6Ab0000]EID000000000ARghKfP<YI\e@KeDV9^409d@EYRLTYI50d\hES;Pkjd5DVG00000000]0N>Xi>h83kE
8m@G\a:M0000a<BT00008BA0hEO90Q^A\[@:lh8T0E6Q0000lN`GX_\XdSm`0F@8HmQhE<if=E870000H\\d00000000000091270GgA000000000000h8^baDSPM=AP
0000PT9W0000l66K0fUQXD?hXD2]`IaK`fS=aE@>000000000000P61j00000000000000000000HXF100004M3U=89]00000000di_M8U\118XCmCOR4:k2HfIo0000
000089WNA:3e000000008^R?0000\eCH0000I54B@?0T000000000000000085hd0000000000000000L>JM`BiL`PND<\kmThIPA7fklUcB00000000e94hXOe^]9jZ
00000000DPb2<U`G=<jP43B@hE5P00000000DX1N000000000000T2Aa8D2l`KjL`SA54`<J0HWR]:NiP<X3`EmY0000\THdL1e3`cg2Xe@l00000000\S=P00000000
e030i=2md6\N0000l9S?@7=[h8eE1Bn@00000000li@<`W;iPfcCX1RBi>f70000m:Z:00000000X\3Ad26C8J>7U>4JlI7`aC9M0000T8k`0D`dHF]FDoDM0000hZ78
0000TV5;`_YLEC?200000000187d@@a>0000HJJC0000000000000000d]PcL]lS00000000`mVWHBmF8PGR]1bJl^B2l<>KX=Y9hDP\LDm<`EkGhH`M4I4SLXLA@9k\
a?eO000087=>LIA300000000000083GP000000000000hA3a00004Z1L07I3a<`\000000004GOfACTJ0000D=8_Q9Ed\26\LU:k\aZ4000000000000000000000000
YDcUT@F0=5JZQB;:YBZEIEM70000000000000000`4d?00000000LT1_I420@3=?hD8J\VgAl`gKDd?`8j;c`jhhl53R<o;o000000000000TBVEQCIX00000Y5WL6?\
]0^a00000000@6V]I8Dn00000000473N0nFi0000<2I80000D<JF0000PVg4000000000000H=^2Y:]F00000000M5@L\ITM0000000011mA00000000eD<j0000<\Wc
Y;6S0000D2FD000000000000`6Pj49R\\BLU85n2X<<?X=M;HCLAQDmo00000000PU<_0000<25chm\MHKb400000000UAM_hCXl0000XgLkliOK000000000000POTN
P1YTd7Ck0000000000000000d>miL1M^dBlZ1BWl0000hH\E000000000000ACNAQ35Ka4<`]>Y_ACok000000000000]:SG00000000`_N=0000\G4<\h:[h3UBl_GF
\Ygk0i]KQ341Q7?Wd:3D1B@80000dlFXTQ@:PVS0l_6`4VehTefTDiYT\n>?8QnZ0000T71X000000004K1<\VPd0000DTG=0000lHLH@oX`<;GWPFjm<?6m=>;j0000
`JU`0000PZg>4Og4``:X<V9g`b7h=1OXI3gM00=oU;dT000000008TMS0000<;QmDhLLh]`jD;ji@0KU8C3=0Rg2@[4EPd@nl75]PEjmdd<C<Kg?E9?V000000004XQJ
0000000000000`d68hV@a4gO=D1?0000000000000000@=;100000000P@ff0@AC4Pck00000000PbGh0000000000000000lI[B00000000hlc[0000@>d?\aPm\i`d
e?YI0000d45PU1EiXk6XP9]YDL<g4SR?\[Ef=38313a^m>>4EA6[H<N]4S^]DXHVADigPOVRX7b9LV>lPjRM000000000000T2Ql\;86\<aL035Jha]:\[UV<_;P0000
00000000<^=e00004@hTD0<j0k9\0000d0WR8EMO4DTK00000000QBXb58D>0000DRWTXdPD9Dn\di\C0000`Y2NX6d7<bIQH>]O00000000000000000000H2P`0000
0000HC_a00000000000000000000ME9<@2KUHJjZl^kn00000000000000000000<fa^00000000l<L50000=5Hl0000000000008<jj00000000hEg>000000000000
4Xa2HH@Q@Xak00000000dT2B<VeY0HVeQ3AI1Bc94SCkh^1I00000000HQf[dU3\000009[l48dX4OD[00008U^n\:<8T:F[<;WnPFVl@B>YXF`K`VH<`\?94];mD>j?
8`1KlImZ@KIBPdHoD]0_X6EJX7RH0000PSIG<H?\h=V_lR90hU9Hl^B=`0CBA20G<S6T0000l7ViD8kP@=SM0000P4>i8VTg54`bL2oH00000000h7Df<PK?0000PJ12
00000000LgN3\IUTHbRWdl`IA8b=XYI;0000XKQi\aYd@lfI19;A59<7000000000000Dcojm9V\X@_b000000000KVK0000`7;U<A764iIZ1ARfP;IIL^>T@GNiPndL
@2kdDXo8ADi=DAa\]@BP0000Dd@1000049GY8TaclWP@A?il1?o9m@Ra000000000000005LDLP1XSDXLZ@E00000000L?^M4H1Q0000<c:;0000P2JYI7A1TjPCUBKo
I?4Vh:_L0AVW`IG3E7AA00000000<C1Z0000`Yeo0000QA:Qm@;90000P93V0000LPUQ0000000000000000<YTl\^SB0000000000000000lAWBPMOH000000000000
00000000dgXZUBD1<HP9`QF`\QIUd_`64j8RHTJ_000000000000000000004Q_^lM:U0000H^7G0000000000000000000000000000`Je;00000000HPW:\SnkAETB
0000LGc>0000h=Eg4>h<\AU0\Fa8lOH1]7;ei9B=D666\FT0]:SS0@K[9;QV@LC2<_56Lf=H0000@hZM000000000000<^]m`[nPd`Y9P\C04idG0000T2i6\1]UhJKJ
djV5000000000000l0\100000Q`@dmgY0000000000000000000089Y=0000H0U;D;\Id>oJhZ44h[Rm\bI_hMa`Y9cA<UXli;`R]4\TiBbO`bAV`KX^eEEH`5Pm0000
00000000MD:l0000<`>G0000@[8800000000<5li@7ZAh90m`VXR<E03m1cXXP[800004<im0000@6ngh<RD`2;`X<nMT1TET?E>L@WL@DJ[<HYGLZP\85?_Hi:g0i`8
Q85TA=Oih8A[80YBHAejXSF84]?ml05jhP@UQ7XG0X\:0000000000001?960000X<lj\j9UU4XSh36Yh5T@0000l:i1L;8C`HSF\[FadSL?<Bc:0000000000000000
48WD00005Do40000HSHZ0000000085KHh>3418\F0000XUEY000000004a2[0000000000000000m?`<UEOS00000000XEm753m9<go^00000000@R:U8Z=?0000l7aO
`odZeA2A4JQ00000DL?3dJR2deAJL<=MP`oBPE]H4Gm8e<?MH[30\XULP11A@\AK000000000000000000000000P3\o@VA70XT?8f]>H35YI;Y7mCZ8EEbd0000444f
<8HN4]QFT2328jfH`m]3a8YoT<0`I4RQ4WON5=OKa>H1Q@1d00004\01`R\1L?]XLh1S0000000000001C0J000000000000PJQ\P7WO00000000hSQ<000000000000
<5bdPYkZHhnC0000H8aP00008VDW0000@T<9MBiB00000G`d0>j3\DZ>DNPhHYaoHn^[A7_bXI>Yl6:gAB1e`V92X=OJl^ES<jIG\`iV<CMP0FAOiAQ=0000P;aI0000
`Gj^000040ZnHU]`YC^[000000000000Di`Gl@_EXFHH@WeW18[nlOa\4NQj5E;@dH;5@g99000000000000\Q>G0000<D?Z0h9S00000000\biYEAP8000000000000
00000000``RM0000<nh000000000000000004E\V00000000PM>F@;n7`\LY000000000000TY^n<dIZdYOWA7o=000000004XC^h7PEP:PfD=G^DEZ[`3WoLC7VDJ>h
X^P6@hH@`gKI@JA@PT7oTc=M83gF0ifa=3hA8LaX17D<mAhJYBLePh]FLS_f@kV?46hE0:lhm0nXl>07@i^JEA0I<AAWM4>LEBmYh;0LiCULXALCaCh]PR_2ID]=0000
0000Y52R0000DA@oX1l500000000m@aC4D<U@J9LLe1IDY3S51kmm:PA00004<o10000lE7K0;4md`To000043DJlPnn\E=7]96>13g=PVGmI5VP0000dA3O85085B1J
QD3CLFadPME_DXmG4NZbHVlWTYCP000000000000PGoS00000000Q@ei8KX=82=0@R@<`loFA@WM0000`Nm^M9KH00000000000000000000DfUl4a?mE7=Y1DkA0000
0000HPM20000`5\Y000000000000HXlM0000X]9Y000000000\8gXb>cTC:CX?P5XX7SH]?Od3eidkYF`mecXn7Q0000000000000Q`8P[Wc00000000MDgc00000000
0000`6:M<LXS17AkhHH95D8MhF@[X=T=XS870000LS7R0000T=W=0n1gM@7X0000013MA7gR0<\[HmZS00000000=D^<8kcV0000LBPN4DY]4N6O\P1X4Rh6\[B14Nf9
P[b[@bj20000hLd=4gH8a8fQi7`JiAdN00004FRg00000000d\ea0000m0P?94TgPC7:hN=nP_:NQCF^00000000\Ta=Pgi2dPH]00000000]7[B000000008\[]0000
0000DG4b0000d;8b<L?jH7UM5E0BlQk=PVhf00000@^?4Q^QPXhH00000000P\c50000<ISN@`QjDbD`a7FF0000XgjGA74DdFN9LGjOPjR[m:^\00000000=<an0000
0000000000000000PMlM0000d8\IPPcC0000<^Hh0000DN_YDkdf00000000l[1dX_e[hCO6dPnePieKe:ZX=EJj0000`P8n<TN\LCk^0nU1i4WE0000PE`T00000000
000000000000000000000000@QXE0000I0E=000000008_>U0000E@>T@[IY<Xkf`_eh0000X20K00000000hA[34HC1`R_JXi?IT@\4XW`e0000Xd9@=81KU?KWL==V
XLiNa:K400000000`7cO0000hdm800000000XJf90000LfP@0<8K0000HB[;8DY3XJQR0000<2kT0000lP\2HcdY0000X^mE0000000000004:Qg0000hmf10YgF0000
00000iF:00000000\ADPm1V2H63J0000Db3K0000000044TMX6E<80He000000000000Y@i2MBCM0000`DEXPKgY4IIVEC38lB6i\c0YhiAC00000000`1kW0000i=7]
ADCQXAfO<SK<=3FLU6jP000000008Dhn@=4:<U8g\f=Q=91APSHK5:WR00008JD^A9R<00000000PYaN000007P8HDIOPOA<00004W\d1A5n00000000\?UmXPQWm9co
00000000@1f9LFB>8OV^@e=LDalAhI8I4`H\M:J300000000`46`H50STVUFHNX1DR60MD=f8C5i0000@V`E0000hXSAXgJahcf<`TcRm3;^00000000000000000000
0000Q2TJmBA:hL05PIE^QB\X<;iF@ShZDDcJ8YMc0000EAV;<2OZ]C1j000000000000000000000000000000000000T9[QX\jh0000@IP1000000000000P:b4L5Nc
\cRc0000XT8NH`kd00000000`L8AD\oQ@KeYIBhU0000PHB\`goR00004>\5L=O<0000000000000000<8l[P?NC\_]Ti0`e00000000dckg0000Po[4l?AaX1ll`IDT
@BAN00000000DEUYhLIn00000000\LlWhZNWlOIE<d>dhfa<LOn4Xj<J<`^G0000H[22000000000000e1Vd`H7AQ7ci0000I2eh<Uc3mD\8000000004GcnQ?6WPYSV
D^`:0000000000009>?`HZEe0000M7CC00000000d\QmTNE@0Q`Pd^K[Dc;:LL`>L72bTAUI<HfFhjV\ME;Lhj<?L`;g0000P:YV0000DPU?0000000000000000H>5E
lTTj00000000YCXR<?09E?I2P44B000000000Wa10@2d0000dNT^000000000000@8V7XfJE@jkh0000H=dI86l><8Cc\@:9TbiNlIbfM:YH1EfQ<4>^@N`hhYFEm?9E
00000000hRFK0000000000004`7998EYYC:4XONM00000000000000000000=1_E0000000000000000TNY[<8]J\SK3DnHU0000000000000XV=i1JaaCJ0\X[Al>nE
HZZ2Dm[cY:h<hT;M0000`EX`0000\gbCm;@A0000\_XBd`DGTc]jLfXAlPNaT[SS\WdEA>>aX7l@hcIO0000l_CJhB4Z8BB7djh0M80mThoe4M3iXih;LSANPoM>H48V
<C_IPeLc<Z4_4DTVU7ik]BbF@[8HXLg@0000T3AD`3fP00000000000048=60000DgPc=;_O00000000000000000000L=5]00000000PK;W0000dPZL47^HP9^R0SYm
A0RIP[cga1Q2A9\H<0RLQBYF<iDo0Rba\F3>0?2STPhDHQGbPbA2\^5f]DIoeE7Y00004PDR00000000000000000000\dIK0000000050akX2e[LWEae769E7Z=<cNn
XbC71@9n00000000Q:[<00000000000000000000L8aEHVEQLdFH`_V=07mm16h6=:MBDKSNdcD>L0iW]?<c00000000H=LR54lI000000008:k?h\T`A@]b9;mZlDE;
a5md8>e_0000T=HW87;7T^?S0000\i2=0000h19Cl6B\HcjS`LY;1=\k00009BM10000h9QcPSl20000000000000000lb1;0000PVo\d>PGh\gNDg>THje34RWAm4>`
Q=A_liU;`;`\PWNDH;b3A9RH000000000000000000000000DmhS4oko0000`<4fP?QMl@4EDS[LT^514j4cQ5NBPG?XU7Kk0Wj:dF06hX;mH6gELJ^^Dd3<e1HKY7]1
A8FE99@T9@V9D>j[]A7B@10MaBGO00005:67LWn4DS@L@oEaQ3il5@4LhGVk@?L3HA:_0000`1I>@FFZ<bNnmBA1m5F00AJZAD;PXd0EL\Y0I1]>M7BaP?EK0000X4KJ
h;0900000000PY8A`WZ20000T9C@0000dbUdLdA_dI6T00000000H^T4M;Nb@0c?HR754i@Qm>^B000000000000<?d4<2CZTMC^\20;lhJ?45QMH8EP14km00000000
XM6g<efo00004X`d<fIXe9X:000000000000mAFK000000000000a<440000\POY<Dine<_600000eMX@WbD0000DEGUdKn?00000000h_Rc00000000\]FK0000H9a6
]CgjAEFM0000hNgO4Q_F`8C60000<=?98DOR@aU10000000000008<8Z0000Dc4e5Ba5lkm\00000000\>anDacA<U7Z00^e=DPV0j21lGOF00000000@Y9Y00000Q`H
\gUDhj8\4n<_000000000000hKP8000000000000H4;BhQHf]EKiPO?h\mUclBV54nNW\f>Y0000<fdK`[9B0mQ;T12F@?C6P^i[hgFQM:kjT3=Ka?lT<6:>XC>8LVE5
H5XaTTDb`dC<lmA3h90SMB_[AC1IHi;4e@on00000000d>`GhNe_00000000HAgZL@Pc<HUVD:>A8fPoA@_o1ECb0000HYGdDC1IHiD5XCfP4]ln0000000050mPlMHQ
dZ\C<nC70000D4olT?jFL3>_TToJ`UIB<iW=0000H[XQ`c9a0000lABH<Q62`^Ua`mFC00000000I6804?db\_7`0000a6WL000000004K8RDaW\0000aD1iTESb\_Cg
0000Hj;04WE10000la^?h?I50000dO[`0000d>iS\bSdXAFXI@\o000000004a9d0000000000000000d0WD\JWG000041b\1BHZ00000000@8P@0;g@hZG;Tmj=A3<6
l@2HdeIOY9o@\19Ui9I0=AmW18>418cY0000a3^3HG1O00000[Pa8QlQ=78@@FkfmB`N0000l72nDc4<0c?_h3Ih\hVQHHJ8\i_XY6XB4MVa=4i700000000D:eXhIH6
@J>VlondP>[\X[4;0a8IXb6Z18?Z8b7J0000L\F<l^<TLiCE000000000000Hg6Y0000`aQkX[LA4?`Ye07R00000000e0ZW==Y2XGTCDPFO00_08C;^00000000\5Y0
`N@G00000000`0Mm@QZWT7O:PcPZP_=2DKQJ0hcY4];X4miIHH3U@5RQ1:Gm8DJ30000lnabY9K\00004VG2hU9Y8hD_13E:0000\We4X7<V8?eM@o2;81_E\<5;`43a
00000000X6FZ\D7`000000004C=Y0000000000000000000000000000Dg@iP[Un0d8<00000000000000000000017W0000l4_bLKBk0000ICNPH@=SXeH_UB3c0000
\@`4\H1\D_SZd1K`8a]n0lC`T1N^PRjThlg50000P8<O00000000h]@GeE1Y42GFd^]X8e5OM?B?<8GL<:?ghRHR000000000000hDEJ000000000000QB8a0000XK_]
DfCX8HAD0mdi0000e2gXH;31P1aK@aM0lle5loN<9D^Z=E:\@oIaA?k[0000DC>]0000IBba0000m7@M@0\R@AYi@Q[K4U_QPkXM4WTj=D760000HA]i0000]9C^1@H2
EAbh0000000000000[lXX79j@>S;<^?nECJZ000000000000000000000000\B=lDINL@:mE00008gb70000Te6RL=5KUEH<000000000000T`ePHoHAlZ;Y@hS<0000
T:nS00000000Hb07000000000000h=6CTn`CXW2Rl1VIHCdC0000HQf9DghL0OJg00000000D9PI@8On`YW`Y;2F000000008Nm500000000TOPA0`4<aD_nX=bSd^RY
00000000000000000000000000008?iL00000000\1]JP>aJlPIkHS0i@<I1e:W50000<D8^Di;A000000000000eBAU@^LMUE]cXAkQ=CESlIPM8ce6H4<Rh5Zd0000
9EWie:<UD5T00000a1<ghn=CmESCi0=>00000000@?IQdKiDe>hbIEDd00000000D^;b0000\V@l000000000000000000000000@Z]10000000000008]e]T^1`Hco9
0icO<XAW00000000XHW3000000000MWN00000000HgaZ@=8O00000000000000000000000000000000HaDg00000000L52J00000000000000000000l]aGPdYB8hMe
i3Nb]E12DIPia;Ce\[FM0000000000004]GlhLWR0000d;^4@hLU]DoO000000004PFZ0000@>4^0000lm;e000000000000Q0To16IB0000@dRW0000iCLU`<>[0000
\2S5h:;]0000LN2m0000Le_i00000000@>JVe2nU00000000H?T?dkA_DGhW0000hg330000P9=d00000000@Q3cLQYk0000<2k;dU:`Y4a800000000<@QW0000<\=o
aD[]40h\`<b\h?mXED?7000000000000PJa8\T@<X_F=D6^dY2EZ0000h4i3P<dEX21iHQGnQEHW0000\0P?LC`EP4W9<AbM8OPTHkNlDjbm0dmIDW0nD7jc@^Kkd;\3
=1M7000006c9d3mU@T1Ph`=Bld_d0000LM0C0000lN4FDa:90000000000000000TAI7000000000000dSBME79?49BJPf:=a?<N0000\GT400000000de17`eIa8>XZ
H?`PY;<cXedaPbie9ARWIA]400000000000000000000L`]88EKYTH5M00000000dX^WP7\c<j1Qi=:]\I=TPlZ<0000U0kM`o0?00000000]6?K0VbK0000L8:`TBRR
LKe@<L>R00000000P1PQXlbO4cVJD\0DE>FBMD<400004jcf`>?L<TFVll?dI2b`h=JUMD9@000000000000000000004>2O<`^lX[Nb<g>IU@HV\I`=\Ed]LK1J8QiA
`]c_L?^^4mcE8Ai^E3TPa8L2U93>hM;@D2YbHg@9]2:_P\E<17Ji]?B3lDFg0000ADQL0000000000000000eDaQ4S\NlB5_EDJe000000008_iJheR:XaZDhhEXPPR9
a=S84oJ;000000000`AYh;00000000000000000000000000L`j8I7mi00000000Y>kJ0000@l9600000000A;N;000000000000`FY70000<`f602H<PHj;\\`<hBRD
QBT<E8oC0000`MN6lALS000000000000<bjh00000000hHNF<XEQY;aZ00000000e;I;08c>l96eXWeE`[NP00000X4n<fNEa1fc00009D>J00000000LF;D0000@[Af
lWKV<eWY1EPC0000000000008^Q=Xe6F0000dC[\Xojg00000000000000000000XT[_d>hiAE>I00000000000000000000Q;5I0000d7ET00008H3;00000iT<=C=L
0000=93W00000000d^N9e2G<00000000HTXPP@ZoPYH<@]Dn0937lQ4Q51`9L4??`_@>m7b9U>m9PQOW00000000Q7SP00000N[ZPHKbM<2oTfVlX?79TQP=02bPT_[N
0V;fdc[G05OnD3[K\i>Z=3\8A7=IQ?\[AD250000`[A]4WK303Q4PHYd8NOJX]cI8=0gX8;bT`nclak[000000000000<22HP31e@I<EDJU00000@GYC000000000000
lhj]TJ;500000000000000000000`CDl@4OcHfi<E:kJ00000000D4fT@FAm<VSR\_dO43mo@eYo`]F8TgE_0d`^`3;?`=2H\S<`42bCTkU:A1hIh??leBH60000XYnn
lAR5a:BYA:DcTCn40000000000000000XZQ:0000000000000000\DB^L:?U5;cI0000000000000000`Kn1LDZ\0000LNFj0000`ChR0000H^od00000000lFIVP6ad
P@9hDO4;=6JPPfXOlP0`LI7DA;2V1;?S000000000000LRQR5:4i9@0S00000000P`NcU2if00000gP900000000<TVZPKVW00000000Tk:60000M05CY?;e`9fH0000
000000000000HjSVh[4VH\D9\m2]TN58I4Me0000m97W00000000T@Q400000000Q5C40000I<XO\00=PhdB000000000000`>6bDeF5H>UC0000\aaYTZc6l=7nPe[G
00000000<S[:PUgla@QA<W^:00004:R84N;C@5Kk0Yg6h>=U8VaodkWOQ5`Em67^A92QD:cG9;eA4:V_DTaY@1nl@de_P3kQe?FVPH7j4YGX9B]]<`IA00000000d]Tg
0000h21X00000000M0IN98TTIDj300008\DU0000<nb\0000000000000000000000008gZV<oOZ0000D9jE0000QCC@00000000DK=f00000000000000000000P0?\
LFmRTOG;h3gf46ao00000000LAXm0000`_4GT?>@`dBd98?<h>57T@[J000011dVd1MOeDdidWm50000hV7e0000\_AF9BZT0000@8K>D8^RH=ZAL09LXl^?hj9ke0BZ
YEG=00000000`N][U0el]Cg1E:ND5D>28Oc3DIOha6P\000000005A\M0000TJCN0000D^KF\eJj00000000\Xc\EB5L<I=F00000000h2=L00000000X0L_0WikMBC5
000000000000lafR00000000`;HBXb^XPHKL00000000Lm]_0000dMH185m`DYCaaBE0a5ZhX6jU88g_0ERSHZ:3hgnR00000000000000000000<M>2]1IGHa_SaE3]
000000000000TId]0000000000000000000000000000LGXa0000E909d?;2DEEO00009D3O0000PVi`\5TPljY^A?8OM4hed3iQTN83L@2;Q1<3@5SX000000000lGX
0000DmHoL^V\dbKY00000000YA1W`8=Y4UCjDdNi9?EB0000H?6M8Co00000mBNTH?[aHaIThjUh0000Pa7;0000000000004cOXh6K68VMf`e^LUA:`mE5U1<TZla^o
0000@Ui<5CkTTF]3L7VE\L400X;?@R>``?ID0heb0000000000000000Xa?aQEWN<Ae=lcfOXX6:\mC?00000000Phil4XReU<hL\;9[00000000@8UfX:0^0000\O>d
dc`P`_gahkf:8<m:l>hY@=PYHHM\]@h6aBUh0000U5O\000000000000000005CW00000000mD;h00000000000000000000PJMJI<5i00000000T^lK000000000000
0000`Gbl0000000000000000dlCJ00000000h62<0Q@K000000004WcN00000000ACWJh=FXA?J1PgI;hhG>d:5I\?`d0000@B7^00001<Ub000000004=cD00000000
<d7JP@Xf0000A6iB0000000000000000TM^j<]gOQA6C00000000ha1M00000000L7W2000000000000L]7R00000000PK]1dPiQ00000000\JgR<6\mlgiA4ijB0000
U28[I41R8V2a8afE=14PiCA`00000000H4B\0000U4;NX7QD@8RAH=;JXIB0l1hPLX:>h^;Xl6VBXSlA@fWKY;;YiAPViB[hDQH[H^0cPdWX0000]:dT00000000PLEH
HRQ<Pg>hU6P:X>]`<UBW]2[O00000000lFf6<M34000000000000\GTd0000000000004`mlPe_`XE_78PX7`QPKE41BYERSd8_CT]7;0000000000004N39\R?:0000
@jR5XUMJ<klNQ1KgI33O0000000000004?Nd\:3\Q6S^0000T<eKPL6=8L<900000000E4_000000000000080B`00000000`ZG[Q:R5TBQ7LM5JLGJ@`U=D0X?4]>VM
0000`AMe0i<dA:_PDBmUT:Vm0hT6X<f94_gP`0;3hhda4nNE5;H9YD5A0000LHbD0000`<\00bU>`dLc8hkCX<Ba]5dg00005A5eLULmHS;[h;9B00000000lF`V0000
00000000<;B1X=l?XIfMm1P^EBf?00000000lSUMlhGgL0OQ`TD78Ya^00000[i:000000000000@QGHT=:6\Z[VE2`_0000d=VS@_IR`9A9U1oO0000000000008<89
DI@6HCS`000000008`hl0000Xn?U@NaJTL1=00000000h;0U0000000000000000H`00XjfX0D7QY6UY=D?meEe:00000000`af70@X?XTE\8^=HTAUh0000hJ=[0000
MBJa94Pg0000X=JiE;6CY?Pja87Ea;b\0000<bHH\NMP4f2L8DLSHfC8h1]`\21HA7f_000000000000X=_JM>c4h53j8G4oADnM@^TF00000000@=hWPRBSh>mZDAKG
8o6C00000000UEKB00000000<D_\eD`:000000000:780000E9k@53M0eA<@00000000000000000000XYBLT]>80000lSh=0000hPmP<Fh2HWY>XabHYD[<Xb?1P:V2
0000\?Oe00004o_D00000000Pd5U0000h]`?001lHoA00000000000000000TBm7<2ZOdP[glUPYXZjola_Alg`f<LaNDY[Rdn2[0000TfogD6;L8IKdh4H4DV;OEAXH
0000000000000000000000000000TIY5000000000^c74JY85?f084oC5@cS@:hbdM:b=E8R000000000AGkhlo6HHN>@H73m;B70000D65L<5_oT:c6T:iSX>@;L>Z4
HMge<Y:H0e>_4fNR`1iU000000000000000000008Tkl\giZH5JgLAn`TUF?PX4PP_<`LC@8PCU`53n[E4UQ<j:X@lZfHBA>a4^\L\9m<XbZU>?E000000008>emDbQl
8H4MLLbg@8Zi\UGi8YE300000000PCN3hKQY0000`TZ@lcUC0000\;[C00000000];7]0000U5<MTj7K0000deFR00000000\Rhd8>gA00000000Y1UbDN`[XcZ=L6R=
ED07MAMk00000000LnSZ0000=ELGdHk6@oQ^l]_VU@DQDbn6hgVb00000000eC?>PM0f0000HWXY<CWi0000000000000000Q9lZ8?TH0?Zm00004JXgXMgN0000Th?P
M7iYhZFk=1;[a1R<d3GZ@F`A<\[N000000008`Le00000000HRVX<idndF[_0000T7Me59:[\Fim0000000000008a2P`eW>000000000000Y:73T?oK0000H;C@8\\W
00004V6Ph[FV0000hgd`0000000000000000M1ea0000000000000000000089hYH\U:000000000OCN0000000008E3d@iG@IHXdNB\000000000000`D>GlHbd8^nf
m4H^0000000000000000L@<S<[TRHgDS1@ikd^mdTfbf00008TLO0000\>cklDkD0000<=@64C=n00000000`>VmH0f510UEheT700008NcO4X]V0000dc@G00004B=\
Xhf0aE@Shm]I4nJ70000000000000000m@0e0000PLZ443c3X]EI0000i2GNTD>V00000000m9FF0bJK0000Hj:c4=lY00009=Co8UbG00000000000000000000dYWN
Y<M:@C<o947X00000000TbY<P@]<X_Q`0000X16l0000M47BDGCNA3goLnna00000000\>F=0>LC@72H0000Hh<7Y3?nhVS`0boidS:T<_;`lno]XiMAU:mlE?=>0000
`9<80000L082d16;DHAPTXS30000H6k2@<fhLA4M<Una000046@C000000000000X6S1H7o_EA5MP0VKXE590000\;9NU?WN<eb^U8RX4n:0d]A<T2m`000000000000
e5Xl0000000000000000000000004fH900000000\JK50000HeG20000@OaL\ZdC000000000000XVVSToQ0P^GOXof0DFDKd\?KPJZ<A@X@0000<m9M0000LOmhHTmh
e1jQHfY<D]moM7gm0000000000004::a4<`Fh]UQT_2_PWUO4ca[E5>5000000000000LLcVLS`]000000000000A<lO0000X??ULFf^d4kME@GZ05[`dOlFH69`0000
00000000000000000000dbL=\QSND[ZY000000000000X2g9H@MS`69oXG2FTY`8\can0?2e0000000000008D7k@?ae8GJo13HN00000000@lVXdOKemA1900000000
0000lR_l0000a9NWL;0B4NfR@Q@lXS\0Y8G5@SOo8iE=T7CXHcoDP3jj<XAg00000000D9@Z000088gll3bHlHA90000D=8?I:jWlWZ@00000000l4ad<nb@LR:h`TBB
000000000000000043OU<fn0]=c^000000000000HI3I00004\Yl0cX0A02N<QcmD5j4`[H4a401aB^e0000lLWG`i>PE@`kdM@Q`]JU9C5od]Z>ME@_0000d:@9i83^
TSceL3b<0000D2SQPP]78JF300000000TAW40000l7@nLcnMXg4:]3`dL?c?Xign000000000000PH[^4XS`E6_RU753\jX=@L]?a7LcDC>j00000000E4aR4QUMi2kE
Hag_dBXI0CVY000082j1DkIle?NEL=\44>5o@`h]8lG8DX040000lG9:00000000\HK=00000000L=d=0:KH05ZWh<gh0HfPHSEi0000000000000000000000000000
0000EEZK000000000000@3D<XF>2`1d:D=Ab00000000@Rn20000XaA>e3jHE=ebhH2L`aabhE@<lc72<@NN8QYB0YQI<Zd2`@>A\aa@=84d0000PUf<\1_Q0M>SL\4W
hcP?0000000000000FOK<^D^0000Q1KA0000@EH=I1g3`AT44Hn6LjLOYDQ@00008RRG0000A7Ca00000000H\fi00000000hCHbM==EEEUS<3>R92610000QC;B0000
d5Wm00000000iAl=0000Hel]PFZiM7Zo000000000000I3Tl000000000000000000000000Y:9M8gca0000d5M:<81MXc`k0000YC]k000000000000l6fhQEdA0000
P`]c00004f67I=Sb00000000\eAl000089OQP\WO0000H2[]00000000Lg8hTOgEUAD8@T40HebkPk1j1;^S0000@MKZ000000000000000000004X^G0000HjP295>G
m3dW\hoJE?E`8h7n0000000000000000loWh0000\ZSUH2Kc0BHlhUK94Uf]@Xeg8L4llT;9AAa<<GnG00000000TZ3he@7d<iBY00000000PS7d0000d2Q^DTVh0000
D`c<DY;60000@W@g0000000000000000000000000000000000000000000000000000I@W>9AJG@cAE0000\3I<LD[0\jVoTeO5Dfe9E7C30000@_l7@:^i0000aBc]
000000005=aW\JEYaAjNPP<T0000T`ImHEdA\8\k8]gbh^JG8G<WU3a20000`5Uh4=>@TD?10000hBJ94Roi44ZQP560H6>KH<`TD6IIl@?NDfk3HM7iY6BDi:;]mE1e
0000XOVA`4oahCi5`Ee787KP=3K14@V700005>Z=<F@l00000000000000004]=m8XRV0000<4Hj07^S\?F=HG@a`lQ005aXDIIH4Dh;]0Y3aCkH000000000000D0DB
d;kdl7LR\DbHPh]PhGkX5Cc500000000@YRU@?lb0000<HM;TC:70000000000000000X:cY0000`66e00000000`[CT4R@U00000000000000000^9l8XQY00000FCh
HI\J4XM3000000000000HI]`8J2S<a9:eC0_PZa6H?Fl4Se10I7mhh>L`a]JTo=3I04UM7FVEAkS0000\ZkL0000PXD7hXK]Xd\^000000000000\[Vk<Pf3XXil<dnI
HaOXe156DQO@`AO[=2CfY>`=HMJBU<n50000\F59`n?o0000@Xg7XnZ900001:b\XU]RL4020c<9@kC=XZK?`oNZe2DB0000000000004Eic00005063A?TBLd7=0000
P8@H8H^90000TBcJ\d]70000PKfB0000l?SLDd;LHSgo000000000000m?UGlEVJ00000000UBFV00000000YD@E`EN5\Vm40000<b=`00000000\1m?\W9QD7Rk0j8j
`CX1HeCdLlMlA?2RTVle00000000Xo_^0000=A0ad9f;0000aCiY000000000000`=`LL30E`KNAL`P4<D?L0000000000000000TUT^D2If\Q<V=1`ei5T`=7I5YBn4
027a\^fn584XQ8\[DZQ[<^bD53Q:1@F:00000000\9UAP>neloYld]bK54F9@F]ZD:IOMENf00000000L29^X]?1XaoUPWCJDi6kA@Q_0000TmYklLeUm0o2m1l?0000
L;ONlDllHE[f00000=R=LK[E000000000000h5;k`<BRT;QN<Jf[I60T\\K<dl\>i<81X3<J<MTbi?<o\D788i16=A`FlLnHm@YZ5EHiL2[:00000000I?\C0000H`2O
0000``E`000000000000Y?`H0kLCD2mQ8<UNdQC1XllH`72Rm<[a00000000H^7a00000000000047jE00000000@PK_0000X[NFP_d<HaYNPiTVH0R2hbL34hnaLM7S
`Q4[0jJo41Nl<m_SaCHD<A;o4Q<9X1a:T;Mj0000E5h`0000\ji\00000000XGKU4cCn0000IEJFXoo:T891<Lab0000000000000000lX41loW^XU8G0000`<lL0000
LgCO<Xe<Y2O0000059P\0000<HKW00000000P=VC8c:JD5J>`Uc[H8VH<1Go@n1;59XT0B3B0000`N8al2?k1Aj]000000000000XBkl000000000000m?LY00000000
0000000086Md\;S90000000000000000T:fH0000L;V?`6Gf4ROfh_ng1@92\RK]A@J9e26eY@l58I76lR>Qd^BWTgK4Y4<LQ?Sd5@D]IC8l000000000000<m8]4@]K
5B1>=@_T000000000000DoFQh8IP0Nje@RSShKh]HUeG\c@U\hCgXk8Fa5Yb=8@\dVcE40^U0000H\halBNYTP;STC;khbEKDl609?EQ0000UB[Gd6C0T4bO0000\FaR
<CFm@FfRlUUc<8F1Tbb8lK8cPcUc8h7alnV;8l:ZP?;_dWO_P^\\U7dDY><WH5AT5BET0000XNYH000000000000@CEYa6eV000000000000<U3=@@>TlSiHPGGAM6>k
`ZBd=CRm00004XRHD[8@LEZC88`?0000`N\;8@YLXBaH11XT0000U8\:0000P0<`0000THMn<S4=l2A:hD_Mh>>i`F7L4J0K0Z>K<VnlHT:WLg;k=1TfM:g^LZJ^<HX6
ECM3000000000000i0Eg9@E_0000000097VndVjo0WMS`G\YQ88o00000de:00000000TH1fhcC3Ph1;i:o>8AHIh1BRh3k8H9>j8B_4\Z>;A6PNQ=>G0000<`V;]DCB
00008f;]\?a0`N]EdY=2HZdU8aQ^\6cZ<`Oe`i_kh9j6<S_JI8^@0000dTge000000000000m:6WD2hZU3X7]DX0000000000000PKf4D[e\]6>ZD@6W0000D:Tk0000
H0Cg0000e@o2Lc]><f3I0hi]dom=0000000000000000L5giDQoB<ZV:51cfIC[O\W8a000000000000\DTm<GhF00000000000000000000dSNlXfQ>1?b7L\DG8JP`
T<IMl[W:8@HDH\;]\oVDY3iR000000000000000000000000H7D7000000000000000043UZT9248Am`@F:5DW360S=B\ZE6@g:f<Fa\91lK19^c00000000L`6L0000
000000000000000000001CRRL:Y30RFZ0000MDIc8?DGPL7@DW>dlaHV4KIOHj0kU7MO0000XI5kL71E00000000i1L90000@A<:0000h6SXH7M3TMh=91g]@;JYhS6o
<1V4EB<3\JhNlhW50000aB6i\L28H[P6UE=e0000@:g:00000000l4eOLD@7TP>399^C\BU?\IMg`g4Z0000\XOFU@a7l^Yfd4?g00000000d2kG88^CLg;F0000U2VV
=DEX0000DVGH000000000000HBZ306<P00000000l`TMTMO0Q0QG0A]\]@0>0000H4@LX``10g\=0000d^fQ00000000000000000000HRT@dRUe13B?]0NkHHUK9Ag0
XFeS000000000000Pin_00000000HHoUPJ=j00000000I6E=\JFf0000hdGAPGjn000000000000E0Zg000000008oWF]2]7000000000000dI4:00000000PZ6Y0000
000000000000H:K500004@Oh`9TFDW5Nd_Zg0000T82f00000000@bhd8f16\=K4T4\fT7bfTNbB<TjW46kY0bV100000000000000000000da>IhY<<laYA<Qh^8h_\
lgg:1@>llHHT00000000hF?f`_fL0000l7?iH6[H0A=e<^I;\:Nk82AI8UMZYCjOD0FO`m6A00004CZoH^OO00004LU357:EhdlW0000T=[dPDfYD4B?e1:Y0M2RY8EI
A9iPQ@:=D6A=0000LGX8T\mC\0W70000000000000000XYEC00000000hIVH00000000<Yh90000000000000000d\CF0000\?FJlZmm00000000<2Z@M>la00000000
00IH\_Ak0000HUHd0000000000000000L77C]8bk00000000X;H^TCCb0000a>LZ00000000dFXY00000000TI6d0000@I`e00009C?\=@I:lK6;hZ6hXT>eMDlml`D[
0000000000000000D6o?0000Lf4G000000000000D`_dE;m?0000Te9;02X10000<E5h41=7T@Vd8Ad300000000000000004<<3`_LGM88_000000008IJT0000IC[g
40;]IB2[000081Hl0000HZ9e000000004U=SE6gBXIM;DTAnXd<R00000000mEWB00000000a3RT4c7o@Bb\X?XN8iUkm6b:00000000IE0ZIEH0LPOIh25CPfnm\c\W
00000000482Ie187000000000000TQ^2L<K`DO2FH?IYXL:]@V2V@^IO0000D=f`0000LQL^00000000PSDA50;hHdKK00000000<4X]\\Pd00000000hjd[DQo7P3<^
<0VY0=5oXg0L=7\eQ8V=a>AXHke@0000hChddWZR0000XoZF859kh<:nd:gO0000lfD;00000000<:J?XP<D0YLS0fef\nn:D0]l`dI<P3I1Y8:YI:oP45<C0000=5[h
H2lLXQa@000000000000000000000000P4SBI4lo@IJ31DRiD^[20000dMUH<1o7H^5Z00004@@44H@a\CgeQ6hbmE>7D1DWHdVnE;_e0000X0AVL0EA0000]C<A0000
`4Y@TRM_\`@1EELh0000L9VcHn_M000000000000H6ge0000000000000000000000000000<;7Z@1dk000000000000000000000000PI?^0000H@^ZX79C\m[MlDK]
L\enT8N?\_W800000000@08T00004DWb0000E;H_4oRh00000kM8XllV00000000000000000000HK5k8P?V1:LF0000000000000000011Oh\^o00000000TMO80000
000000000000H4@WLA9WTneB`Ocl41AlhFjI0WLUlY^7hbT7U;<;MCPWP_DN84ni0000\13><G3e0000000000000000e8g90000XESVlW;ME9Si00000000\1V<L60H
00000000Tjba0000`<l[XJjc@1<A<Whhe?iZ0000XZ^L48=NlCRU4=W_0000Lbh35:nJLO69@S_TdcE2MDi100000000dSODh46H81;>00000000`26j0000\Z3@0000
0000000000000000dL84hTK]DZ0l0000laKh8iO2HNM:U2IfiCEA00000000hB@`Pe0;XR3Z4?X7000000000000\b[S000000000000000000000000Y:D?00000000
0000lV[8A;K5iC=X0000000000N\0000000000004[o]0000`J8=l0_R@L:JABGj0000\22W0000XlA>0000<IFIdJ:gU@N_0000@H=K0000000000008iQY00000000
000000008Vf@000000000000000083160000TOOSDF^RQ6Y8e?dS`0h591TNEAe\PA5aDg7a0000\O5R0000P?7f\J_fQ5Q88HNfl;djI@^I]E[500000000lY_X0000
0000a<@6@@ED<bFeiBL;000000000000000000000000H1=JDF^clM[;@8Xg<W][8?ZDlPJ]<3<nTQmc455T@?UH\B`jD6oH@Sd_4@H5@HOK8XQhTZYQ8]=SL]P2hT11
hEWZh1oCP9eDT^1=HkWeQ7g<Y:4O`jLYU>Vb9?8g<Q]7@ODNUA]giENW000000000000000000000000Y6ll0]aU0000<l\f80XZ<^eThb8]0000`[G@`iY9X=Ol`jC4
I1P>Q2o4I@6S0000LHeBXbIm000000000000L5E_0000YCjd4b9a00000000DN\_Pfo6A6cF@>NF000000000000000000000000X`R@0000@]BU0000XoC]lfbT53L^
]07dL7:m0000\4;f0000I4oe5B`?000000000000000017Wh@6mnL>I88a5?HiCeTS18`jKYDm7WlVFaHU7M<clS<8Q^h_9Ya7nmTA:9<C56a;M=dIZDlHTBa?_md_5d
PN9aL_Q>86CX0D15hWoa\_EfdhhoMAfdIC_TQ@TP@0[GdPG3l3CE4R3dm7Lo00004JKf0000deP@0000HSAZPL[ETkH_lNA>T>Dm0:;MPc23YAS>8`>niE^h@Xj@4FF4
D\a:@bl18GK?4cYE<5=h\OhaheTLU5J2M?XG48>HdGJ5\HiZT0bmT@@[HS;7Hc\B09O>\S;A8Vfhi<ZM00001AI0@ZibPeGJQ4E=P?8GP56J`3fCdnHC`SW3e1[MA2gd
00000Ac`DN=<l9n]4YkN8Z^g@1kOLgA1a5GT000000008TTU0000`Zo94Mjg59DTPcC\U1WRmD9X00000000I6[@00000000`_m<000000000000H5fM000000000000
PUPh00008@1CAEBK00000000000000008EED0000000000000000hKaX00000000Xd4\Q8HfD0;l<I^_XFXNQ@fS<0:X4C?iLU6DPgQk<Y1=00000000T^QI`FWW1?M^
i:[^0000PVFCE7TF0V^19A7Z5B\dLaVhm8IV\Hma`\<P4\]mmCVc0000DB7j4Jjm0000000000000000l8HC<HGg<gal@9c^0000<<h5E1C0189M@m<=<F2C00000000
000000000000@J32dTU7@_flY0_f00000000Dd6n00000000000000000000hY`c000000000000<=<o0000D8:=00000000e>Hj13VB0000DBORhgYZ@a?24lTnh549
];Ydm1bhmAjo000000000000<RSf00000000`baS00000000\:NHP\J]00000:m600000000000000000000YBHc0000\PQ>T;2V<=BnlPT\dTh2IBT04JYHLB>:0000
0000@L@VDGabM6gbe;CE000000000000\ZXOX_?cM7Yo0000<ben0000Y5<]0000000000000000LNmNhIV>8Vf4\PP7dfPRPi3mXn4=0000A636L^>ce@IgX?GH\K6R
`VZEXY\@h0L0XYb]la;>0000<O4XXndf0000817glMCRI@P`00001D2D42oa0000000000004CbW0000X12800008L8g000000000000@MLFT06Xd[@Sa1LM00000000
0000PG=\`[BP000000000000TJDM000080_i00000000`MHH0000HM2ETO:HYAO]h2gGHASQXLWi<Xd^D:YD0[E24\]T]A0UI?\70000L1Po00000000000097WR5DV;
eAL`00004^:Qd64cQDl^00000jJ1\>1K00004><oX\cb8cO:0000P>1ihX_m0000000000008DW10000\MMk0000`lcGP\cG000000000000@kMJ8lld00000000D0ci
PFZWlWGNX5I]P]C<dmm=L9E71:LV00000000H=R0\`OLhMd^PfB:Q:AY000000000000P6R00WkbHda@<jAedI;@\0kPHE:I\l=hL<J^X2`TPCaL8lPVP3_<TnjaM3WF
0EhX4BTG@acf4adbQ9\80000000000000000d?>jT_Yn8eXV0i2U00000000TTI700000FK]0000000003]K94^F0000DbVYLcBA\iiA5EC>XA34LjSH00000000lC==
000000000000A9hl0000000000000^<_51;60000];4R\`NV0000d@=:TFRKhQ1dPlU\4[Ji<F[=0000m9_S00000000@1J;Xn;?]:?2Q8d50000\Y9gPZ2odN<5D[;m
4a><0<LO@j[EPgf1hoaf000000000000000000000000000000005:ie0000d<FI0000P]2clBK<53SXTUWaHTeG0000T8CHTC=c@2C28S2fPWi9hiQm\0i0l=FE4]Y@
E8C2Q=Gm0000P;hm000000000000<@SC00000000A2^a00000000P8O^00004m^M0000000000000000`MR2D=ilTUaK00000000d:0300000000A?hg000000000000
00000000l6540000DEkc<Il6lVWAiCnl000000000000DGIdlM]Y@V_?A6oN82cdi?ghE;h\80NnlX2a00000000<C5AeADb0000@9P300000000dfAd00000000<TAI
00008>DT8ikf@0Sgl?5Hl?hCH6F:0000lCiB`YNla2KY94G:000000000000H_eM000000000000<9mH0000\V<i\@kC8CI60000Xmg?PoT8Y3^G8G8d548000000000
<fOBIAR<16K40000<;kW8P7M`B14A9SY0k@Y000000000000PGf1@a:Yde[4@033P7HJHi<RHYhG00000000dQWFXNSZTGYb@NT4DhRM90gR0000a7kQTRAmdWmE8XE2
dma119Y`=DG;000000000000161C\7BZ<NTJ0?@9ll>X4<Q1Pe:E0OKJ8Z5:a:S91<4[m@i;IEOkl7Se0E`B0000h8Z20000000000000000000000000000P_[h0000
0000dEeEHBG700004`S`0000000000000000T4c6\5NHhjU[lLG=`BKTPTJQ0Ac<LB2i4MXWY5:kdPbR]D4]l3BhL5LMX?C><>5ShYHKLbaiL5@04ACG4hdSXG2UTSXB
LiSYe6j8e9\fA8>_0W:@DUcO93cRl@TPI=\\X3;LL45[<?YN]:JC]?fK00000000D5keDZ2G0000000000000000ln5;0000`j[dLT`bi@oMHHG_57:gdhX^00000000
00000000l@5TD\iYQ:]h00000000<OLn000000000000h8joY54mm7jU0000]3mc0000l@=o\K<\\VN_Q0<f5EcKXic200000000000000000000dhLb000000000000
000000000000h_`C00008@cT<D[YlU]2<ScW9:0a000000000000000000000000dJBO000000000Om0@]6P00000000UEE<D\bS0000000000000000`H=?Xg3j0000
0JjI000000000000i;F4l`P_`7mUdE9Jh3oQhOiOTc3o00000000Xf<=A?D^0000heA:000000000bZZ000000005@EkH]CVT>=`47om00GfD>28<EnImDMS000096e4
0000HNZ14SYO13A=000000000000d>gmM7^=000000004oTJD<_GH5JKY@>?92@5@8kA5CME0iSk0000000000000000XbldhFb70kP1AAYhHAB;0KDS41fCXCU?0DQJ
X:`657F6MBW30000LHooHYDc0000\b8T\`[\0000000002POXC;R43B[\Q\?PTaJLVEjd^6WI;kP0000000000000000l16^@]R400001A4Q0000<EM90000aCnW04da
`U\b46D8d64Slj\`00000000000000000000d3OH`[G5`5\;TgL2000000000000<Zni0000D=A2000000000000TSl_\`:70000<dT;000000000000<?;S80n4`JZZ
0J?n<PgiT0W`ddKU0Z]O901LA5D\L]UhM?\g]BVg000000008RKH000000008\8F0000@DCO<YL;<g:H55690000<QSX0000hIP;Dd1_`I`J0000L>ZG\``kDiWN0000
8ijP000000000000TH?i0000HUYL00000000HJ?KdH]@TO0cTSWT4ldIe=5aTfE7iAX9`dHf00000000h2d04ZZfT7A]00000000000000000000LA3ATak<0000TD6l
hlNl0000`aNC@d^h0000000004kX0000l6Kj\1bl0000LIj_00000l7B00000000042bdXaTTFl[YAaW0000<4T>0000dnlIU?2@]@XX0000D89kD6400000hal`dT=k
0000dog<U1cB00000000\3300000<I0=0000`8`40000lm45836iho714]SdM<HG00000000Xb@=0000P7;e<CW94KMeHXgj4jl@0_PRHEW58Um;8FTJ<W;YDKY9hcLI
U0g<`5UY0000a@b0@?=P0000h8F>hB]:000000000000Di631DBd00000[=4XRkUXFc[0000000000000000deUn00000000LF30H1MB0000XRA\LlS\0000HH\TlXeJ
doRJeBk40000LB2E`LNZl6H[8P288a6W\6TcXHf8`b]hDjj2e<1aLX<Ma=Vb0000D1ml`UDI00000000PO`;0000Lh=O0000U6_f];U`000000000000T44700000000
00000000hhBIDZ2?lE]3l5[C`GkID_hiHniJT[lMTd<`LeQ>d02FH4WPP@3]TemkU@C[E@Ml00000000Tf8500004e>N9@nZ4MEo@hMRhiI@0000000000000000<m7A
0000000000000000\NEM<b9S00000000@1:?0[jT0000I3WXTND[0000`aQRTmdQA2D490E3=17J000000000000l\`n00000000000000000000L:@f000000000000
i93gh1GH00000000D;WQ473^0OT@@QKHH2BW\24UX5GchgOJ8jJKhmo5Q30P99JYEB:M4GBe00000000U0J1i68`0000lhP50000000000000000000000000000XFo`
`iWb000000008T5_00000000\4l]hAVe<bgKPRPUi0;:@CkJ9?AO0000hS9L`^`S\1Ob0000\[6HT3O9l7W_PE=i0000<d3100000000LmhC0000\F[ElUg^00000000
000000000000d=2hH`JI0000I8H700000000I6B\TkR5@I5H00004]>bd8O2d^nN0nE?01M6<ZDX4bS400000000L<<N880j<EmElU`g\ama@jf4@BIYLIf\00000000
0000X;j\X;mV@TOo4Zbk\mf_00004WJ_00000000D?_k00000000000008OL0FG694j[0000Da@K00004LUi0000=4O90000000000000000000000000000lRXfa>@_
000000000Le:000000000000h^V100000000X_a?A6>I@diS0000@Y9D00000000T<QR0Q7b00004ZMo8MF:ECl500000000DRElU83n8_M<`Sf1l4_:Ld1o=E3K0000
000000000000000000000000`CV>0OjlLV3OD\M>0000000000000000P=D_@M@^ledW000012\50GaQ8U1S000000000000000000000000hjCfa2;f0000000008ae
00000000lG@O000000000mBo00004LUH8;@_<imo`kDm0000D6`28dTI\U7h]?gM1D]X00000000TbHb`0Bn00000000000000000000000000000000XlID00000000
00004DV<00000000]7760000a<dJl7NN00000000000000000000000000000000E:FE0iig00000000Tj35L5oAU1Yj0000l>Wb4D9I8_DA<aP`h@DS\7emh8eSP:Q6
dRbFT;=k<HMHXWAe\:TYDCljL]PDLFgR4`_HPgIam57eQ:IW]:QGQ:VeeBTl\4ILH;e500000000000000000000PD_f0000h8K^0000X4SQ1BIhaDPJH=C[DIac0000
0000TGhh00000000h:;2<P>B00008HEi@d]JU>PM0000\4gD8ENWlFO?00000000000089C`00000000Lb[D8ml_LAF9`LNN`@LYL\Eni8<IEEAm0000]6HK0?]i00G]
PUij``6h9;5WT=6S9>YM]?d;5DLiX5FPl=9ATGJP\^UO]8bM0SVQH4XST>@NXd2JXTO_`58cd>:E8Xh\I:lJPXZdY;J79CeH0000YCKDhkk@0000TWRK000000000000
<b[6<o87MEU5000000004>:idi9100000000TO9500000000000009Xm00008`W>D>jLdoY2`>SUT1YdDQCom5APi;iLd`Jg0000000000000000DUhQ0000l<?^\_`k
X66XHF0D=@9Ja@c_h4]5<G6C1:MhlC<GD5jFlPXBLZYa<D[E4Lf?<WWlP]Zgla3YE5gk000000008jB6\?aYlXXk8l9N0000000000000000PPNW0000E2le4bNLD@?i
0F8KXLNC0KoI\R1PDA:EI:<90000`^bVP4HZPoGmI>]7hnMl0000X<@VI6KF00000000000000000000Lc^[0000X@LK0000000000000000dPA`00000000LfMF0000
0000H;>:\B7Oa=4k8i_0l1T`8jof`[eRTBi44E]]L=;=Tc9BLmESa1h5dcfcd@TC4ijc1E4>8cH`LTl:=D\G0000<[R;4B@QD51<`VPVDZBVX`8=\_PghhJ`D=0;<Z`P
8gTAd8O?=<b^h]VR8OBMTnNiABli000000000l]f0000@G0><enV1<N^\igG<YXmm3bjA:aXdQ70UC9500000000\Z>Z0000E5b]`GeN]7OQ0000PVl0P0ikH=mi@<SY
\]A0D]ZY4]EUXhQMm@\Kdb;<16ZfDY_gd64C==`mmBX;0000T52i@NCE0000ACS900004mFcQDZ^0000H>8kTd^H0000D8CUD=@bd^C;Pf<I0000000000000000heH8
\IVj00000000HNn_<_1WTL6alSO90000@ad2000000000000000000000000d`_W000000000000`ZLE0000@6T:@b4500008T_h00000a2lmBcQ0000000000000000
4Al?56LJL4@b0000LEPQhYcg00004maMDU>=4G=8=6SFdgGdHNSJ=<2Q5?e1P_VI`1Mh]ChliA40AD\b\3\<lLQU56od000000000000lU_k<Ie?0000\VQgLiL:0000
l6Z60000000000000000\37:@:ohPIKJU11@E?nm0000=4SA000000000000e:f200000000@57:<D_0@O>1000005^=\Q]A0000Y3k<<8?F4i5TA?iB000000000000
=?A^00000000000000004;=900000000U1N]00000000I:4]0000863a8NKglaX=TKbbE0QmP3_KDMoJ0WW34ZAm4@5=00000000LYUjXB;\\;;9d>[2PT4cTlaO4;FE
H@kT02_kL:VOM6[Z@6Vm40NHhe=lm;A7U@DE00000000iC8T0000PJMY8AH80000X8GY\I_W0000`;bh0000`ek9X:6[12_k00000000`51147=3`MU:h\cnI4EQ8[]I
1?9cLJ<^]@<hIDF?0000mClk000007?P\m@]@cm1Pbm\Q;VS@<OM\bTW`U2NI=>50000DTV@00000000hgK]m;>A00000000T5^e0odn0000000040D4QE7A00000000
\P\i0QG<57`hhYUYMBb:00000000000000000000@0g@0cV[@J<JXBY68e@C00000000d5Lj0000T`[ld4k6HH>^TAAb00000000DQEa0000\fZS<Xdmdd07XE^:d74k
a>1SI9]bDn`]00000000000000000000XcBO000000000000YBo<0000000000000000Q>l400000000L:UW00000000000000000000DDP514[S00000000TOQaQC`J
0000000000000000dbLd\:S:LDO1\b4XE<k@000000000000E9S9Y:lZhD394SX4lhbj0000LMm?0000hc4X0000DAN=0000df?000008DGb00000000@9NC`@N>iA;e
Lg9G0000000000000000000086>@0000000014_T00000000000000000000]DFQ<K81lbY[8<g8M1eB`0]Ee6O<PT^Zm@Z\0000lG1aH@^hlIN]HZS9\[>S<jo<@HRh
@o^P0L4Z1CK5`?_@0000dJ^100000000L_YXX@\BhEDV00000000l5>G00000000hcZba1ka00000000484]00000000dBM[5;@iU@8BX<C<00000e908C:O@G3]`Kfi
dY0IP[0m\bWn`d5nlQAoTeYfL1A?XK90=7<]e=iF0000X53D]6_8m0:DTnP1e88A4?i;8V;A0000<>d[d@i51C6n000000000000000000000<P<LdbMMAPn00000000
000000000000000000000L]U0000d:CVPeS4@eU8Hh;2dioMICHV\ccOl[O<X_8]\clc0000]@?;L=`bl?aJ0000000000000000Q03J@OjU8F6c<=ll00000000@dEe
000000000000U@5]0000000000000000AC>cM0dD0<GS0000@I1I0000000000000000Xa0e0000=:Wf\^12L4@mX]`2l6d[EE\I4<V=0000I3PJ0000000000000000
0000li1H<C5KhG2d000048a[`6`ldTEE0000Di`Wh<@eI8hb1D55Hc]K0000DQQ>\60mTj44IAW[0000000000004EgM0Bbk00000000LeJW0000l;0^a>TUA3Yd0000
0000UA:E0000h3Q\4>kb<=nQ<9]gl>6C4K<9l[iP\Wd28_ZTdl@jM1^4iB?l1DCf000000000000LI9`000000000000LZ:CXB?E<gmeD?@ETjUMXl8^U1IQ=8PZ0000
M@[ghBA\=;FT\<<m0000`Tin<L=_@8fDX2cG8;X?l<hc`Wa<PZcb`]fbL_FmLe\JA0?_8OiBL`f`LnZgmCMN0000H\F_Ph3VTYmW0FP84<F8HRaG0U4?1?>C0000`]E<
4LJV8^dWd8Bl8JbfLBJe@ga2000000000000`7aj0000lZgK5CMZaEfBM:QWhjXkYCQ2d@<m00004BZQl;g0000000000000\n@I\9NY4@1X<H7K@H]lDUAnTc2Q0@\_
PS@eE5[2M6lF5=R`=1SH\Fk;0HPJ<LaD4iej0000@4`A04jhhHKn0000hjIb0000<c;jM4:B]8]bXWbb<\PI<3Ma\T9DD[X4<M1R<L^Mdinoe8QJDY_@4d;gUBHohXGG
eBa\1EL80000T7k1\F:fL7:FlKmFloMT0000`87B00000hiO0000000000000NOb@@L100000000a=Yb]9]B000000000000DLIN`bQ24PE10000P5A9`H\700000000
<bWOQDb;8h4;i@A``N6j0000<1E<XPD5@LkZ0]V=Y2nAdRNl000000000000=>j3TLAN000041c\<90_lCH3Ti1\lBdQ\2W_4?Xfa:C5XHijLCKRd`8b00000000D]6_
000000000000Q6YTQ=LH0000=9Z056UCY6\j0000TT6eXIRl00000000la1\lH4@0000m:g00000<@c8=3?><b0VQ:?B00000000X8A=D<PV0000E;?c0000\\hM0000
00000000dem70cWHTf[31?4;\3eJ`B>ILZ`^0000PkRY]6De0000L@hE]2kQ`2LO0000000000000CM>`CjADbMdiAZ[aCib0000Tg^k000000000000e4?LEBB?XYo@
diDbXR4e0000\_?189NeXWWR00000000H:XR0000000000000000h3mb@7@;hV61De9PdhXDL0KD0YND0[dj53P2`kZeL8g412jTU6fP<j73EB=\aEea`0ZO00`601`M
49;6HERdY;[[00008S2B@2ETh;Gg48EG\^CihMi@T:8dhB5D@HTf@dBDdeJ1Lia`14A4X4UkPo8MdSkT9Ahb]<\3\?1^LA2YdR`ElLW3P_gA47V`hL?E`amjQDe8h1ef
0000lC98`_oO\>c2l>ojLKNZ<WO:P]di4D6A\`9fPbPK\f2>]4IH19;Q0000000000000000XS1TdIIg<Bic4ZUN\TSaLgjg=9Vj00008egk000000000000dBN9i6H5
hd8d000084hWd@`H0000=EIP000000000000XGgiL]]_\`aFhgGP0000HL5_0000X7Fb`]mG0000L<Oc8KO>0000P7MI00000UL]000000000000L\o]00000000UC:@
HIO0@0oad`N5`DkTlCoElIgD4C\^`T3e8]kH0000L7G50000@;F300000000Lco\0000daCY0000XV=@DCnY00000000<M3H0000<Lec4hSN4K<1Y8R:dkF9<Z_gh@eY
000000000000`>_8Xe0_00000000h6DaDDLf0000\0;OA<O?00000000000000000000U2\K000000000000\DB?LG9I0000P3_Zm=9a000000000000lF?]0000`cha
42LfQ;I[MBZ600000000Q9A000000000l4nDX54EDKUn000000000000Q;[FLW\<ldkG8SOaHhmQM:?ci:^n<<]]P[cCI=ij0000`;ajhaT`0000`no;0QXThX[ldaE`
e:e60000A;eh0000@G@A0000I8ZV9B8j0000I>0KP?194V;XXaN9@mDE0000dOKU00000000P=37`iGM0000\1OG4FVZ0000MBXV00000000TWoL000000000000D73o
dU0j0000D0`\h28XD4Ek0000000000000000E<nM4PZ<0000000000000000Hgfo86GZ0000mDZm@8UHHVT>l<oN`2AR0000000000000000TNa6L\Ro\\P=00000000
00000000hjNg0000HJoX00000000h8\8dIOI0000`CK]`1O8H;l_DU9jLUhl0[5EHi=j0000Y:P3hEo[4Vcem<:o0>g]48d71CS`8g5:H<l:00000000000000008PL1
00008ZU]l94300008UkJUCW20000mBD=000000000000000000000000Q83<00008SY]M8KPd>CgDNnFTg5ePI`1mAJV`dO5a9[P000000000000DeV?000000000000
000000004PHK00000000X?bc8[jE00000`^6@[42T@9Wh@j9hkFU0000000000000000000000000000000000000000hV>]<2mm0000T[Xg0000\1OTDY7300000000
\PO:l[7i4cR<X]c<00000000lS66a11mHVEDd[?^00000000000000000000DaWLH`JX0000LUNF<\T35086TUQT0000000000000000`6ll00000000@>ZR<ZDgdUeW
0BjOl>UODN?nX\8RT^7S0RNFI6hN\:E\981=00000000000000000000D0lN000000000000000000008?QjdEc3HO]J@fi\HZ8Z@=Phlj<ZlXFTLFEJi@@O\DehdHec
`VOI42cUa9Gle:2HlOYTHI]0DBg^@T?Y@iK@]Ag<UB36@143H:ZWLD;jDJVfhSB1Xglkd6Yk`U[S8YlCldb>T2o88gk2iDbb0000Tf@><JLR4n?9IBLG\BPbDeUB<ZoD
1;h20000ldFV00000kMg4QEI`\j7PSlnD7M?0EceLbboHN1[\lm=E0W[Ddc>POMI\n;UhIDbD12c\;D=iAL?H?ml00000000LhG38FU6<V7L11K1i@Od000000009;AG
eC\`00000000000006B2\P1?XR3;0VMWheL4@;KodHdd`QaNdm4K000049N046lL0000dbkVL6^BP?4g4EcFE?k100000000@1ck000000000000\ZLQTQeQ4?0h=3ZI
0000LK_Pd39\e<:000000000000000000000IDGk00000000hEPi00004K;iPdj600000K?idN5b0000lc6:<[`i000000000000XW<i0000TN>[0000]5Bd00000000
DV6C8P:JH7`6PFFN<PSY40CY\]2FPf7?8jPd0h55U0c<0000000000000000000000004mh3dHF300000Ia30000000000000000Tdg3AEcWL@RT=0gh0ZF3hDQ;0U4L
XUX]dFdo4g@OHln;lk=JHTiXd;U?YEY^LD2<lLZI0000P631<kKf4lko00000000YDYJ00000000h:f70000TYSE0000X^=8\UU5<W2aHdQ10000H3:;`hS^<BC`lLG`
`Vn>0000le`CHkBK0000PV`c0HCAL_63M9;c0000DTXiPa[Dl0oG@4:aPV?:\<2>Haid0000]Ed\00000=900000000000000000@2XIT=\N0000DfXo00004RO?10>h
1C9A8XQ<0000XE_`0000`UajmE_F`LGM8NeS0000XaGFX9VEM;lX0000lK>00000TF2U00000000d>n8hM;h0000XATO@VnL1BKE0000hOMa0k^nP:jN<:DB@Gl;0000
Lk0klJSk00000000M@aa00000000000000000000d:X1XYf>0000000000008;[b000000000000<S8a000000000000000000000000000000000000Q<9O`gZ80000
000000004ZJG8\lP@4g8DhM@eD6=U@M?e?MFPVP9dmY9\Kl0L[C]H7fJl7ARi17:`2R[AB`3H>RL0000`:Yd`H@kl04_hBSVTJaWhKb=000000000000dVoiLL[_Xf?H
0000DP7A<NP7TDJFPO@P8Pk84bKL4lTFL[2`ddX_U3:M00000000DeQO000000000000@Fnm`?Q0000000000000heP`0000<6U=0000T;F``1FY0000\SlPXABo8mE=
HcoOH?`C4L_@8QbMLfc5L5GmH9SQHhgLa325E6kLL?4GA;O7XJabQ@TAdCiQm@iD0000]?d_lcOH0000<B\>eC6beCGB0000PS^P1CX=U=;5do7I=@eEHLPHhc8D0000
Q9Z@0000000000000000<57ndCffT_>J\bgePn6cD^0JXZ_Z000000000000hN4=LlW000000000lo0Ya2cN0000PH6[1>;Oho^:`;cJH0Z_hMOW]A?=IC\?0000Di8S
\@4i4TkN1<VD00000000DBH=0000hTPJPQT0P[6Y@nj5]?ea0000dBfG0000XoEK0000000000000;3>4nK_0000LX9f0000XnL]000000000000\L:=00000000`ZL9
l:7hPC?FU9SI\F;OhS9f1BI\0000e20[@ENF0000dhX0000000000000<An?000000000000aDkM@njG000000008@fSPIW5HRdSM<Id0000\>Rn<D^]HVg\a:KX0000
00000000\1?e`=_^\\nK00000000\QnBlZF?dVQBi:G3000000000000000000000000\39l@;61MBK9T5=K<Bo10OER4\CaM70j8kaT<mXE`H8V`QmH8PCgdo=[lID;
D8MO`j?g92G`=@Tn8I\\ICoSe@3n000000000000XJOoPM\O43[@\=K?\W:aHXX[XobC=4Y?<6<lhW5aU0X=<dP]`4fIQ1Io1;5ePnDc=A<jiAmNTbhR`oHae376ECJN
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
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 7),
w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Certificate, Some(L::Nb), M::Whole, 0),
w(K::Introduction, Some(L::Cs), M::Whole, 1), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Et), M::Suffix, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Is), M::Suffix, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 5), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::School, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5),
w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::De), M::Whole, 0),
w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Introduction, Some(L::Id), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0),
w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 2), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Et), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Et), M::Whole, 1),
w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SkillLevel, Some(L::Et), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::From, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::SkillLevel, Some(L::Fi), M::Whole, 2),
w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Nl), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0),
w(K::SkillLevel, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4),
w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Address, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::School, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::School, Some(L::Fi), M::Suffix, 0),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::Native, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Conjunction, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 1), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Expected, Some(L::De), M::Whole, 0),
w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::It), M::Whole, 1),
w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Unit, Some(L::Pt), M::Whole, 1), w(K::Present, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Expected, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Id), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 3),
w(K::Unit, Some(L::Ca), M::Whole, 1), w(K::Native, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Address, None, M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 1), w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Ga), M::Whole, 5),
w(K::SkillLevel, Some(L::Ga), M::Whole, 4), w(K::Degree, Some(L::Ga), M::Whole, 4), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 4),
w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Role, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0),
w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0),
w(K::Publication, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Expected, Some(L::Fi), M::Whole, 0), w(K::Grade, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Fi), M::Whole, 0),
w(K::Address, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Native, Some(L::Id), M::Whole, 0),
w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Expected, Some(L::Ro), M::Whole, 0),
w(K::UntilAfter, Some(L::Fi), M::Whole, 0), w(K::Until, Some(L::Fi), M::Whole, 0), w(K::At, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0),
w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Lv), M::Whole, 0), w(K::Expected, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Grade, Some(L::Lv), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0),
w(K::At, Some(L::Fr), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Fi), M::Suffix, 0),
w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Lt), M::Whole, 5), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Award, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Award, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Season, Some(L::En), M::Whole, 3), w(K::Season, Some(L::It), M::Whole, 3), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5),
w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Ro), M::Whole, 5),
w(K::SkillLevel, Some(L::Ro), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5),
w(K::SkillLevel, Some(L::It), M::Whole, 4), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Suffix, 0),
w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0),
w(K::Marital, Some(L::Fi), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Obtained, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 5),
w(K::SkillLevel, Some(L::Mt), M::Whole, 4), w(K::Award, None, M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 2), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0),
w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, None, M::Whole, 6),
w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 6), w(K::Fluency, None, M::Whole, 3), w(K::Fluency, None, M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6),
w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6),
w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6),
w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6),
w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::School, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0),
w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 1), w(K::Publication, Some(L::Vi), M::Whole, 0),
w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Gender, Some(L::Ga), M::Whole, 2), w(K::Degree, Some(L::Ga), M::Whole, 6), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::Degree, Some(L::Cs), M::Whole, 6),
w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Lv), M::Whole, 6), w(K::Degree, Some(L::Lt), M::Whole, 6), w(K::Degree, Some(L::Et), M::Whole, 6),
w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Grade, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Award, Some(L::Vi), M::Whole, 0),
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
w(K::At, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Marital, Some(L::Tr), M::Whole, 0), w(K::Expected, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0),
w(K::Marital, Some(L::Id), M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 1), w(K::Introduction, Some(L::It), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Expected, Some(L::Sv), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0),
w(K::Since, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0),
w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Id), M::Whole, 0),
w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0),
w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::De), M::Whole, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0),
w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Mt), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4),
w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0),
w(K::Until, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Unit, Some(L::Ga), M::Whole, 1), w(K::Unit, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0),
w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 4),
w(K::Award, Some(L::Ga), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::School, Some(L::En), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Award, Some(L::Mt), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0),
w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0),
w(K::Degree, Some(L::Lt), M::Whole, 4), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::En), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0),
w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 2),
w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0),
w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5),
w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0),
w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0),
w(K::Project, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0),
w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0),
w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0),
w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0),
w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4),
w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Grade, None, M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0),
w(K::Introduction, Some(L::Vi), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0),
w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0),
w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5),
w(K::SkillLevel, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0),
w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Obtained, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3),
w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 6),
w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Cs), M::Whole, 8),
w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 3),
w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0),
w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0),
w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0),
w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0),
w(K::Document, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0),
w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0),
w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::Introduction, Some(L::Pl), M::Whole, 1), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Degree, None, M::Whole, 8),
w(K::Degree, None, M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 6), w(K::Since, Some(L::It), M::Whole, 0), w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0),
w(K::Introduction, Some(L::Nl), M::Whole, 1), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0),
w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::From, Some(L::Id), M::Whole, 0),
w(K::Online, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 4), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0),
w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::DateParticle, Some(L::Fr), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0),
w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0),
w(K::Department, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Suffix, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Department, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0),
w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Department, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0),
w(K::From, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7),
w(K::At, Some(L::Id), M::Whole, 1), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Expected, Some(L::Id), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0),
w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0),
w(K::Degree, None, M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::De), M::Prefix, 7), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0),
w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 5),
w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0),
w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 7),
w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0),
w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Fr), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::En), M::Whole, 0),
w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0),
w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Et), M::Whole, 0),
w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0),
w(K::Until, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Sl), M::Whole, 0), w(K::Until, Some(L::Hr), M::Whole, 0), w(K::Until, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 4),
w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4),
w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3),
w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Degree, Some(L::Ga), M::Whole, 8), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Role, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::En), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8),
w(K::Degree, Some(L::Nl), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8),
w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Tr), M::Whole, 8),
w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8),
w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Hu), M::Whole, 8),
w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Et), M::Whole, 8), w(K::Degree, Some(L::Is), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8),
w(K::Subject, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 6), w(K::Fluency, Some(L::Es), M::Whole, 6), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Gender, Some(L::Ca), M::Whole, 2),
w(K::Gender, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Degree, Some(L::Mt), M::Whole, 8), w(K::Degree, Some(L::It), M::Whole, 8), w(K::Degree, Some(L::Pt), M::Whole, 8), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, None, M::Whole, 8),
w(K::Address, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Expected, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Lt), M::Whole, 0), w(K::Native, Some(L::Pl), M::Whole, 0),
w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0),
w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 1), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::Certificate, None, M::Whole, 0),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
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
w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5),
w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5),
w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5),
w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Until, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2),
w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Certificate, Some(L::Nb), M::Whole, 0),
w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2),
w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Mt), M::Whole, 2), w(K::Gender, Some(L::Hu), M::Whole, 1),
w(K::Document, Some(L::Is), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0),
w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0),
w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0),
w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5),
w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5),
w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Role, Some(L::Nb), M::Anywhere, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0),
w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::At, Some(L::En), M::Whole, 1), w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4),
w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0),
w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0),
w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0),
w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4),
w(K::Marital, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0),
w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4),
w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4),
w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0),
w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4),
w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 1),
w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Introduction, Some(L::De), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Fluency, Some(L::Is), M::Whole, 2),
w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Introduction, Some(L::Id), M::Whole, 1),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Page, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Introduction, Some(L::De), M::Whole, 1), w(K::Introduction, Some(L::Nl), M::Whole, 1),
w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0),
w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::De), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Nb), M::Whole, 3),
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
w(K::Until, Some(L::Fr), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6),
w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Fi), M::Whole, 3),
w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Et), M::Whole, 1), w(K::Season, Some(L::Fi), M::Whole, 1),
w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0),
w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2),
w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::At, Some(L::Hr), M::Whole, 0),
w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5),
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
w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0),
w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2),
w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6),
w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0),
w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0),
w(K::Native, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Suffix, 0), w(K::Subject, Some(L::Da), M::Suffix, 0), w(K::Subject, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0),
w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0),
w(K::Obtained, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1),
w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1),
w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Introduction, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2),
w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5),
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
w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7),
w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::Sl), M::Whole, 0),
w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0),
w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 4),
w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Introduction, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0),
w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0),
w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0),
w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5),
w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3),
w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0),
w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2),
w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2),
w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2),
w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Obtained, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3),
w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Introduction, Some(L::Fi), M::Whole, 0), w(K::Introduction, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3),
w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0),
w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2),
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
w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0),
w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3),
w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0),
w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::Is), M::Whole, 5),
w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0),
w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0),
w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0),
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
w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0),
w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0),
w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0),
w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4),
w(K::Degree, Some(L::Pl), M::Prefix, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5),
w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2),
w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8), w(K::Until, Some(L::Da), M::Whole, 0),
w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Is), M::Whole, 0), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0),
w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4),
w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 3), w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Fi), M::Whole, 8),
w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5),
w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Obtained, Some(L::Vi), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0),
w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3),
w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0),
w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Unit, Some(L::Cs), M::Whole, 3), w(K::Unit, Some(L::Pl), M::Whole, 3), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::At, Some(L::Hr), M::Whole, 1),
w(K::Address, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Suffix, 4), w(K::Unit, Some(L::Da), M::Whole, 3),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Conjunction, Some(L::De), M::Whole, 0),
w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ca), M::Whole, 0),
w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0),
w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3),
w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 1),
w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0),
w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2),
w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2), w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Da), M::Whole, 1),
w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Project, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::SkillLevel, Some(L::Lv), M::Whole, 3),
w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4),
w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 5),
w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::At, Some(L::Sk), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1),
w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::En), M::Whole, 3),
w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 4),
w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0),
w(K::Gender, Some(L::En), M::Whole, 2), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0),
w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Unit, None, M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0),
w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1), w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2),
w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 1), w(K::Fluency, Some(L::Sk), M::Whole, 2),
w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2),
w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2),
w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::De), M::Prefix, 0), w(K::Season, Some(L::Lv), M::Whole, 4), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Season, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Sk), M::Whole, 4),
w(K::Season, Some(L::Sl), M::Whole, 4), w(K::Season, Some(L::Hr), M::Whole, 4), w(K::Season, Some(L::SrLatn), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Document, Some(L::Sl), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Hr), M::Whole, 0),
w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Season, Some(L::Nl), M::Whole, 2), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 1),
w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Marital, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0),
w(K::Gender, Some(L::El), M::Whole, 1), w(K::Season, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Publication, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Grade, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Project, Some(L::El), M::Whole, 0),
w(K::Unit, Some(L::El), M::Whole, 1), w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5),
w(K::Since, Some(L::El), M::Whole, 0), w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2),
w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 1), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Certificate, Some(L::El), M::Whole, 0),
w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0),
w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::Course, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0),
w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2),
w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0),
w(K::Course, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0),
w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Document, Some(L::Ru), M::Whole, 0),
w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2),
w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2),
w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 1), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1),
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Obtained, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7),
w(K::School, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0),
w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 1), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::Introduction, Some(L::Ru), M::Whole, 1), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Obtained, Some(L::Ru), M::Whole, 0),
w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5),
w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Introduction, Some(L::Uk), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1),
w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 5), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0),
w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0),
w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Until, Some(L::Sr), M::Whole, 0), w(K::Until, Some(L::Bg), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0),
w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3),
w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0),
w(K::Fluency, Some(L::Uk), M::Whole, 6), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5),
w(K::Season, Some(L::Bg), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 2),
w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 4),
w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Season, Some(L::Sr), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::Conjunction, Some(L::Ru), M::Whole, 0),
w(K::Conjunction, Some(L::Bg), M::Whole, 0), w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2),
w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7),
w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4),
w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0), w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2),
w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5),
w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0),
w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2),
w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0), w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0),
w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2),
w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4),
w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0),
w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1),
w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 1),
w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0),
w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3),
w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0),
w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3),
w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0),
w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0),
w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0), w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1),
w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2), w(K::Employer, Some(L::He), M::Whole, 0), w(K::At, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 6),
w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::SkillLevel, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 5),
w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Gender, Some(L::He), M::Whole, 1), w(K::Marital, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Publication, Some(L::He), M::Whole, 0),
w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Online, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Subject, Some(L::He), M::Whole, 0), w(K::Conjunction, Some(L::He), M::Whole, 0),
w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::From, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Since, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 5),
w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Project, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::Employer, Some(L::He), M::Whole, 0), w(K::Expected, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 1),
w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3), w(K::Until, Some(L::He), M::Whole, 0), w(K::Page, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0), w(K::Season, Some(L::He), M::Whole, 2), w(K::Unit, Some(L::He), M::Whole, 1),
w(K::Degree, Some(L::He), M::Whole, 4), w(K::School, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::SkillLevel, Some(L::Ar), M::Whole, 2), w(K::Fluency, Some(L::Ar), M::Whole, 2),
w(K::Unit, Some(L::Ar), M::Whole, 2), w(K::Marital, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Award, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 2), w(K::Online, Some(L::Ar), M::Whole, 0),
w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 6), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0), w(K::Project, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0),
w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 4), w(K::Grade, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 3), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 8), w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1),
w(K::Document, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 4), w(K::Season, Some(L::Ar), M::Whole, 2), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Native, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 7), w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0),
w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 5), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1),
w(K::DateParticle, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Page, Some(L::Ar), M::Whole, 0), w(K::At, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4),
w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0),
w(K::Since, Some(L::Ar), M::Whole, 0), w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0),
w(K::Publication, Some(L::Hi), M::Whole, 0), w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0), w(K::Present, Some(L::Hi), M::Whole, 0), w(K::Marital, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5),
w(K::SkillLevel, Some(L::Hi), M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0), w(K::Online, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::Address, Some(L::Hi), M::Whole, 0), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2),
w(K::Award, Some(L::Hi), M::Whole, 0), w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 8), w(K::UntilAfter, Some(L::Hi), M::Whole, 0), w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2),
w(K::Native, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1), w(K::Gender, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Project, Some(L::Hi), M::Whole, 0), w(K::Page, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2),
w(K::SkillLevel, Some(L::Hi), M::Whole, 2), w(K::Degree, Some(L::Hi), M::Whole, 6), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2), w(K::Unit, Some(L::Hi), M::Whole, 1), w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5),
w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Subject, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 3), w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0),
w(K::Since, Some(L::Hi), M::Whole, 0), w(K::From, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0),
w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::Grade, Some(L::Th), M::Anywhere, 0), w(K::Expected, Some(L::Th), M::Anywhere, 0), w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0), w(K::Address, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1),
w(K::Project, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8), w(K::Since, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0),
w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::Degree, Some(L::Th), M::Anywhere, 6), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 5), w(K::Document, Some(L::Th), M::Anywhere, 0),
w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::DateParticle, Some(L::Th), M::Anywhere, 0), w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 3),
w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2), w(K::Season, Some(L::Th), M::Anywhere, 2), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 1),
w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Marital, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5),
w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0),
w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0),
w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Project, Some(L::Ja), M::Anywhere, 0), w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6),
w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4),
w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0),
w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2),
w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Award, Some(L::ZhHant), M::Anywhere, 0),
w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0),
w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0),
w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4),
w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8),
w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3),
w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0),
w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2),
w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2),
w(K::Gender, Some(L::ZhHant), M::Anywhere, 2), w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2),
w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Project, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0),
w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0),
w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0),
w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1),
w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0),
w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Project, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0),
w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1),
w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7),
w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Page, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0),
w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0),
w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3),
w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Page, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Course, Some(L::Ko), M::Anywhere, 0),
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
