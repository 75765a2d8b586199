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
full-time	全职	全職	正社員	정규직	Vollzeit	CDI	jornada completa					полная занятость	повна зайнятість																					tam zamanlı							
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
03180319031:031;031<031=031F031G031H031I031J031K031L031M031N031O031P031Y031b031c031m032<032B032C032D032E032F032G032Q032X032_032i
0333033<033@033Q033R033S033T033U0345034U034V034W034X034Y034Z034[034\034]034^034_034`034a034b034c034d034e034f034g034h034i03560357
03580359035:035;035<035=035>035E035L035S035Z035[035\035]035^035_035`035a035b035c035d035e035f035g035h035i035j035k035l035m035n035o
0360036103620363036403650366036703680369036:036;036<036=036>036?
"# }

grid! { GENDERS, 42, r#"male	男	男	男性	남성	männlich	masculin	masculino	masculino	maschile	man	mężczyzna	мужской	чоловіча	muž	muž	moški	muško	мушко	muško	man	mand	mann	mies	karl	mees	vīrietis	vyras	fireann	maskil	άνδρας	férfi	masculin	мъж	erkek	nam	laki-laki	ذكر	זכר	पुरुष	ชาย	home
female	女	女	女性	여성	weiblich	féminin	femenino	feminino	femminile	vrouw	kobieta	женский	жіноча	žena	žena	ženska	žensko	женско	žensko	kvinna	kvinde	kvinne	nainen	kona	naine	sieviete	moteris	baineann	femminil	γυναίκα	nő	feminin	жена	kadın	nữ	perempuan	أنثى	נקבה	महिला	หญิง	dona
"#, r#"00040008000<000C000J000T000]000g0011001:001>001J001Y001j001o0024002;002B002M002T002X002]002b002g002l0031003;003A003I003P003]003d
003m0044004:004>004H004O004V004f00500055005<005@005D005K005R005[005d005m0066006@006F006N006]006j00700076007>007F007S007[007b007i
00800087008<008B008K008S008\008e00940098009@009I009P009U009_009h00:100:A00:N00:S
"# }

/// The first two characters of the keys that count within words.
pub(crate) static BEGINNINGS: Sieve = Sieve([
0x102006a400840004, 0x120385000012000, 0x88e0080c01400022, 0x9104643090320800, 0xa003120820442020, 0x5c8002022, 0x8002080000081040, 0x8a0020140000040,
0x400010200000c020, 0x1868001042014000, 0x42050424a100, 0x208801400840880a, 0x4008120005220000, 0x40180022000084, 0x400814022020004, 0x2200080340000900,
0x28148140a8000, 0x20102404002070, 0x82000400000012, 0x400089810104, 0x4048000500402000, 0x3218001880100402, 0x20a0010850a80000, 0x2081010000014010,
0x6188010048a04000, 0x3000098002200080, 0x104004320044242, 0x804409200600000, 0x48041100100320, 0x311090604024200, 0x90082000000040e1, 0x102810080180c80,
0x4804800206, 0x800090200040090, 0x8102010014802000, 0x20410008120b2000, 0x180400440000000, 0x8080120000001080, 0x50100d002000008, 0x100001074002012,
0x200a80006008089, 0x142c088221082809, 0xa0005000804191, 0x808000000020010, 0x240c0008000600, 0x60114160c4208, 0x422810c002000805, 0x400200284400430,
0x4030a20882012, 0x8ac2e00800003491, 0x50460040040000a0, 0x380e000200240004, 0x2008247000084000, 0x2082018510141000, 0x2100400800032060, 0x4e0001408000008,
0x384000903008220, 0x80004040022040, 0x18000400800a08, 0x2011042124000001, 0x310700002000002, 0x42001000280084, 0x86000922122b0d4, 0x80810020081000,
0xd0942000000100, 0x41c802600a810081, 0x1004900041055420, 0x488440b00403e043, 0x461204080865456c, 0x4012808009404000, 0xe04080080001412, 0xc0204010040802,
0x1470310030a04148, 0x180840001c1080, 0x2001210410, 0x42c0080284083a, 0x1081000200890, 0x148008180008180, 0x1000000008480408, 0xc002800242040100,
0x2040000000040a1, 0xa0800800101142, 0x4005300a002022, 0x400830c08450200, 0x44c0c001404a, 0x2030901c0010005, 0x2008000042000414, 0x2000000002,
0x4000000800902109, 0x806210002282000, 0x8680424000090210, 0x440012000000040, 0x620002c084800040, 0x2600000890200181, 0x1120a20080001000, 0x5000400120012100,
0x2000836000082200, 0x100208001010010, 0x80404000402c80, 0x900408000002011, 0x240003200001400, 0x4320102040010530, 0x300040040001820, 0x300042400530026,
0x26000006020280, 0x4810048008000008, 0x12004880800000, 0x420c0014000, 0x9340080000000000, 0x110024801006012, 0x4802f0208001381a, 0x40040a1020810400,
0x40000000408a02, 0x40000442c004020, 0xa04800005400200, 0x8200000823002004, 0x422000008222404, 0x158814218000004a, 0x8210001210800000, 0xa440100074434201,
0x104882008c0, 0x2004021810000408, 0x800120604082110, 0x8090440040204008, 0x8220000100812800, 0x206800204002888, 0x5810004040181, 0x400000208204006,
0x8200002000021380, 0x1d0c408418000001, 0x4814200c104110, 0x800005400882010, 0x800312000024c8, 0x2400010041cc0050, 0x8014204010000000, 0x888e008000000000,
0x20c00810a00001, 0x220800088002000, 0x408080106c800300, 0x400280081001000, 0x400104268840102, 0x4e00000000822810, 0x8000000004002000, 0x14a00200000020,
0x8a08850804080610, 0x10000000109c321, 0x80020018293c0, 0x2040010000170210, 0x204200800040300, 0x10100010ca10000, 0x43a0010810109380, 0x5086181400490802,
0x2402082000000820, 0x18840008844010, 0x30088c400400000, 0x81280c28008022, 0x8220000400418002, 0x8020002200081040, 0x280012298008a104, 0xc000840c04449100,
0x20010028200000c4, 0x80488048a080001, 0x201850000c040468, 0xdb0200002810410, 0x8220200a408c481, 0x20508045c002442c, 0x8040d0818200e001, 0x121820084108d000,
0x240021104000440, 0x20100021, 0x20800080080801d, 0x44808048408501, 0x84228400c0004000, 0x1404908180001290, 0x806009000000400, 0x80000c908c000220,
0x2001800002080a0, 0x4280600000004fa0, 0x833044101882540, 0x403080004000010, 0x5000a4140402aa, 0x2142000004c22, 0x200413080840012, 0x410402810041000,
0x428805080201490, 0x30020810c000029, 0x190080cb40080008, 0x6010080004084, 0x8816400204101, 0x2010251641403a00, 0x5101000c11818010, 0x1ca4042e000010,
0x8000098000038000, 0x80802c7010420000, 0x1100840200000022, 0x400000008000070, 0x408411001000111, 0x2400a820b0700040, 0x1000802400025100, 0x9204048004080008,
0x244110c03041140, 0xc280a12000010001, 0x100c020080040080, 0x80408922120000, 0x4010808104000a00, 0xc00034000081c80, 0x4000f000410c008, 0x1104000404210040,
0x82000820240845, 0x200010602301048, 0xa8010a880c012000, 0x5a86022010800841, 0x2000801080030148, 0x1080004000005c0, 0x120490881d002200, 0x80089900084200,
0x1000108080000400, 0xcf00010808030000, 0x800040e1000008, 0x5000101200008010, 0xdc0000000401081, 0x32818048040040, 0x100008020000000, 0x40101040301a820,
0x2215000001020000, 0x200000006000009, 0x400000c085205000, 0x11200002c06100, 0x8a00040908000082, 0x223802224089200, 0x4100000200100101, 0x10204a2000020,
0x8508180010108088, 0x60020400201, 0xa208540120110, 0x80101808808c0004, 0x442cb0800c00500, 0x24088402444428a, 0x1805028ec0495010, 0x800000104200421,
0x1001012002005106, 0x8150000422000414, 0x40207214a004500, 0x1021884049402000, 0x80813100080c41a, 0x600160000000a00, 0x800c859000808, 0xd00901e0200,
0x100105410029a001, 0x208002000, 0x8054000046020040, 0x100201004804091, 0x110410008400000, 0x1000002800052200, 0x84102a404b00040, 0x4800020440501200,
]);

/// The first words of the keys of several words.
pub(crate) static FIRST_WORDS: Sieve = Sieve([
0x4000000800000080, 0x4041000680080002, 0x3a8004000200088, 0x8024000104200000, 0x8402042008000001, 0x2000080000400, 0x40090804020004, 0x208000004100,
0x4040000000280400, 0x42240034000c4, 0x18000400040040, 0x8220400200432, 0x840000000846a4, 0x2102480010001000, 0x1000020d00820000, 0x10010080408000c,
0x5231000020, 0x20080080200, 0x400a2604004000, 0x8300810040000084, 0x200000123001, 0x812a080000, 0x4100210a00000080, 0x8090018004082000,
0x84000203240000, 0x880000414003604a, 0x6000c10002002000, 0x8a60000845244080, 0xc08000010b0068, 0x8000000800001, 0x4020b28002400, 0x1010100140080000,
0x1040200000200040, 0x2880042000000c4, 0x180820000400, 0x42000100284024a0, 0x20010080000, 0x420400a0000002, 0xc10a00800000019, 0x10200000108,
0x41000010148004, 0x1400104008200840, 0x1100400200044, 0x1800000008200, 0x9400024200060, 0x2180810200000010, 0x308208008010200, 0x21409040000002,
0x1000000cc0000108, 0x4000202004000460, 0x80000104003, 0x2100080208000000, 0x10541000a0000000, 0x52000010600081, 0xc000000002, 0x2040028800406000,
0x210001000102400, 0x400001c088008002, 0x2102201000204800, 0x40800100060c2100, 0x8000800480121000, 0x1201011161, 0x406004420100000, 0x8882000000010000,
0x5002020101108000, 0x408808019400100, 0x40008040030401, 0x80000204044000, 0x4890000020a0, 0x4016908400120001, 0x8080108b11010a01, 0x1832008c20000000,
0x620000000000800, 0x4080090000042000, 0x20180020100002, 0x8000181300a80000, 0x40045010080000, 0x1a00894240040081, 0x412000000000004, 0x481000030000c000,
0x143000002898, 0x10000808401041, 0x820008004, 0x800000080102280, 0xa020001004802a0, 0x80000e100014000, 0x1200000001201000, 0x84000000480000b8,
0x8000000018000, 0x111464c400080008, 0x802408000000400, 0x9060200000410, 0x4001000, 0x400008000040800, 0x8080000000180, 0x804004410082a,
0x8d008002000006, 0x204800005040006, 0x40000410201000, 0x2001000000460180, 0x80002900040104, 0x1080000c80c00800, 0x681a004021000000, 0x402000020d8400,
0x40018c402210480, 0xc2022054000000, 0x8000706a80000106, 0x2008000010000840, 0x400410020400200, 0x4004000300c80148, 0x8009820000082, 0xa00024008,
0x4050801089000001, 0x308206000010000, 0x2c00001014000000, 0xa000220008222900, 0x7000112400, 0x1001000280002002, 0x82240000a2800, 0x420001200b4000,
0x42000108002b8a4, 0xc000800001040410, 0x29000000310000, 0x2100102015200, 0x4a0001000, 0x200014400200008, 0x110000000010, 0x2000000000000,
0xa01c400002000001, 0x228044000000108, 0x420a4000242400, 0x240000001804, 0x2004108000008686, 0x8000200020140804, 0x3100001400008000, 0x1140080908000040,
0x4020004008008220, 0x4000040b02007, 0x98410810040, 0x10000082000d0400, 0x4082600002040501, 0x2c000004a1061029, 0x2000010042080800, 0x420020833,
0x40000200000000, 0x4140000000018, 0x8600000080100004, 0x8420400800200028, 0x3000000000000, 0x454001000a200020, 0x4000000000200000, 0x4008c08102a008,
0x108000a00000901, 0x8140000001801080, 0x9000000000088a0, 0x2c004240a000000, 0x8001421450200, 0x300084820004, 0x4400800011010214, 0x4012040002c2048,
0x88724a002440000, 0x20080005a4000080, 0x1000004061480080, 0x100200084000001, 0x400400002120418, 0x2002028000000040, 0x4010480004d24121, 0x8040008180000004,
0x2008058200020a00, 0x400020200000, 0x200c400004002081, 0x140100200000001, 0x30890040000008a1, 0x402020020400214, 0x4c082418e002004, 0x8a0000810000,
0x4008000800120, 0x2028000004480120, 0x1200000394013001, 0x401009000110100, 0x10c000800b0024, 0x420090000020002, 0x8090800600002000, 0x1000001000000000,
0x2040002400100000, 0x8101804400002, 0x1400000800008020, 0x6082024a090000, 0x2c08170082001, 0x50000b0002100001, 0x4048400010000000, 0x202520000004800,
0x440000101502420, 0x1000500048000402, 0x6002008044000021, 0x382228000800000, 0x4000400001, 0x10000000c000088, 0x4000000002000, 0x4000501200600008,
0x800a008840006000, 0x2041200250400000, 0x802c000008200000, 0x100040020100100, 0x4000008046000308, 0x2000000000010, 0x840000022004122, 0x81008400010800,
0x41000810400, 0x140000604005814, 0x90008100310800, 0x8008100a00d0000, 0x1200010000103040, 0x801205000000810, 0x44000000000200a0, 0x6000002000000020,
0x41220000040608, 0x24028808017200, 0x121000620, 0xa08a080080c0010, 0x1408402000000240, 0x408000500000081, 0x1000010201a000, 0x29184ec01000404,
0x8080002100000, 0x404000200201000, 0x812000c000014001, 0x894000100000000, 0x1820008014000440, 0x400600000002040, 0x3000a000a0a0008, 0x640020228000180,
0x8240009000a000, 0x822800800001068, 0x1120500000000000, 0x4000000010000000, 0x4c04320004210000, 0x4a010b005000280, 0x80000914002002, 0xc00202008a00000,
0x18010010040c, 0x8004402400002010, 0xc40000000040094, 0x2002000080000, 0x200000000085000, 0x400000000000002, 0x4000100040020080, 0x8080000,
0x8000002800040300, 0x8028000000203404, 0x801000880000, 0x20002080020030, 0x1100000202000a, 0x2000a608000120, 0x2200000440000, 0x40210200004409,
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
a d	00`1
a distance	00a1
a distancia	00b3
a distanza	00e1
a distància	00f1
a level	00g2
a levels	00g2
a mai napig	00i1
a netinu	00j1
a oggi	00k1
a present	00_1
a s	00l2
a-level	00g2
a-levels	00g2
a.a	00^1
a.a.s	00^1
a.d	00`1
a.s	00l2
a.ş	00`1
a/s	00`1
a1	00n1
a2	00o1
aaetlad	0101
aar	0113
aarets	0143
aas	00^1
aasta	0171
aastat	0171
ab	0184
abgeschlossen	01<1
abielus	01=1
abiline	01>1
abilitazione	01?1
abitur	01@1
abiturnote	01A1
abogada	01B1
abogado	01B1
abschlussnote	01A1
abschlusspruefung	01@1
abschlussprufung	01@1
abschlussprüfung	01@1
absolviert	01<1
absolvit	01C1
absolvita	01C1
absolvită	01C1
absolvovano	01D1
absolvováno	01D1
abteilung	01E2
acadamh	01G1
academia	01H4
academie	01L2
academy	01N1
acadèmia	01O1
académie	01P1
acca	01Q1
accademia	01R1
accesit	01S1
accessit	01T1
accountant	01U3
accreditation	01X1
accredited	01X1
accèssit	01T1
accésit	01S1
acemi	01Y1
acheteur	01Z1
acheteuse	01Z1
acil tip teknisyeni	01[1
acil tıp teknisyeni	01[1
acls	01Q1
acm	01\1
acougueiro	01]1
acreditacio	01^1
acreditacion	01_1
acreditació	01^1
acreditación	01_1
acreditare	01`1
actas	01a1
actes	01b2
acteur	01d1
actor	01e3
actress	01h1
actrice	01d1
actrita	01i1
actriz	01B1
actriță	01i1
actuaire	01Z1
actual	01j4
actualidad	01n1
actualitat	01o1
actualment	01o1
actualmente	0203
actuary	01h1
actuel	00_1
actuelle	00_1
actuellement	00_1
acum	0231
acupuncturist	01h1
ad oggi	00k1
adaleinkunn	0241
adalgrein	0251
addetta	0261
addetto	0261
adesso	00k1
adiunkt	0271
adjoint	01Z1
adjointe	01Z1
adjunkt	0282
adjunktus	02:1
adjuster	01h1
admin	02;1
administraator	01>1
administrador	02<3
administradora	02<3
administrateur	01Z1
administratiu	02?1
administrativa	02@2
administrativo	01B1
administratoer	02B1
administrator	02C=
administratore	02P2
administratorius	02R1
administratorka	0271
administrators	02S1
administratorė	02R1
administratrice	01Z1
administratör	02B1
administrátor	02T2
adminisztrator	02:1
adminisztrátor	02:1
adp	02V1
adr	01Q1
adsp	02V1
advanced	02W2
advanced certificate	02Y1
advanced diploma	02Y1
advanced highers	02Z1
advies	02[1
adviser	01h1
adviseur	01d1
advisor	01h1
advocaat	01d1
advocada	02?1
advocat	02?1
advogada	01]1
advogado	01]1
advogados	02\1
advokaat	01>1
advokat	02]6
advokatas	02R1
advokát	02T2
adwokat	0271
ae	00`1
aegare	02B1
aeidinkielen taso	02c1
aeidinkielenae	02c1
aeidinkieli	02c1
aeidinkielinen	02c1
aemne	02d1
aerztin	02e1
afdeling	02f4
afdelingen	02j1
affreteur	01Z1
affréteur	01Z1
afgerond	02k1
afhandling	02l1
afstudeerrichting	02m1
ag	02n2
ag suil leis	0301
ag súil leis	0301
agare	02B1
agence	0311
agenceur	01Z1
agenceuse	01Z1
agencia	0323
agencija	0353
agencja	0381
agency	0391
agent	03:5
agent achizitii	01i1
agent achiziții	01i1
agent de paza	01i1
agent de pază	01i1
agent de securite	01Z1
agent de sécurité	01Z1
agent immobilier	01Z1
agente	03?4
agentia	03C1
agentie	03C1
agentur	03D1
agentura	03E4
agentúra	03I1
agentūra	03J1
agenzia	03K1
agenția	03C1
agenție	03C1
aggiornamento	03L1
agirlikli ortalama	03M1
agno	03M1
agregation	03N1
agrement	03O1
agricoltore	0261
agricoltrice	0261
agriculteur	01Z1
agricultor	03P2
agricultora	03P2
agricultrice	01Z1
agronom	02;1
agrégation	03N1
agrément	03O1
agència	03R1
agência	02\1
ahli	03S2
ahli gizi	02;1
ahli madya	03U1
ahora	01n1
aide soignant	01Z1
aide soignante	01Z1
aide-soignant	01Z1
aide-soignante	01Z1
aidinkielen taso	02c1
aidinkielena	02c1
aidinkieli	02c1
aidinkielinen	02c1
aikste	03V1
aikštė	03V1
ailtire	03W1
air force	0391
air traffic controller	01h1
airlines	0391
aistritheoir	03W1
aiuto cuoco	0261
ajakiri	03X1
ajakirjanik	01>1
ajans	03Y1
ajansi	03Y1
ajansı	03Y1
ajokortti	03Z1
ajto	03[1
ajtó	03[1
ajudant	02?1
ajudante	01]1
ajuntament	03R1
ajusteur	01Z1
ajutor	01i1
akadeemia	03\1
akademi	03]5
akademia	03b5
akademie	03g2
akademiebrief	03i1
akademii	03j1
akademija	03k5
akademisi	0401
akademiuddannelse	0411
akademía	0421
akadémia	0433
akadēmija	0461
akatemia	0471
akici	0481
akici duzeyde	0481
akkademja	0491
aktif	04:1
aktivne	04;2
aktivno	04=3
aktivně	04@1
aktor	04A2
aktorka	0271
aktris	02;1
aktualnie	04C1
aktuell	04D1
aktívne	04E1
akuntan	02;1
akıcı	0481
akıcı düzeyde	0481
al	04F4
alameda	04J1
alani	04K1
alanı	04K1
alap	04L2
alapfok	04L2
alapfokozat	04N1
alapfoku	04L2
alapfokú	04L2
alapismeretek	04O1
alapito	02:1
alapitvany	04P2
alapkepzes	04N1
alapképzés	04N1
alapszak	04N1
alapszint	04L2
alapszintu	04L2
alapszintű	04L2
alapítvány	04P2
alapító	02:1
alates	04R2
albanil	01B1
albañil	01B1
albergo	03K1
alcalde	01B1
alcaldesa	01B1
aleea	04T1
aleja	04U2
aleje	04W1
alempi korkeakoulututkinto	04X1
alfaiate	01]1
algaja	04Y1
algtase	04Z2
algteadmised	04\1
alkaen	04]3
alkeet	04`2
alkeistaso	04b1
alla data attuale	00k1
alle	04c2
allee	04e2
alleenstaand	04g1
allen	04h1
allenatore	0261
allenatrice	0261
allgemeine hochschulreife	01@1
allé	04c2
allée	04i1
allén	04h1
almoxarife	01]1
aloittelija	04j1
alt	04k3
altalanos iskola	04n2
alternant	01Z1
alternante	01Z1
alto	0503
altra	03W1
alėja	03V1
am	0531
ambassador	01h1
ambulancier	01Z1
ambulanciere	01Z1
ambulancière	01Z1
amet	0541
amk	0552
ammatillinen perustutkinto	0571
ammatillinen tutkinto	0571
ammattikorkeakoulu	0471
ammattikorkeakoulututkinto	04X1
ammattikoulu	0471
ammattiopisto	0471
ammattitutkinto	0571
amministratore	0261
amministratrice	0261
amministratur	0581
amne	02d1
amt	03D1
an	0592
an mhaith	05;1
an-mhaith	05;1
ana dal	04K1
ana dil	05<1
ana dili	05<1
ana dilim	05<1
anabilim dali	04K1
anabilim dalı	04K1
anadil	05<1
anadili	05<1
anadilim	05<1
anadolu lisesi	0401
anailisi	03W1
anailísí	03W1
anais	05=1
analis	02;1
analist	05>3
analista	05A6
analisti	01[1
analistă	01i1
analiticar	05G2
analitik	05I1
analitikas	02R1
analitike	02P2
analitikis	02S1
analitikė	02R1
analitičar	05G2
analityczka	0271
analityk	0271
analuutik	01>1
analyst	05J3
analyste	01Z1
analytik	02T2
analytiker	05M3
analyytikko	05P1
analüütik	01>1
analītiķe	02S1
analītiķis	02S1
anaokulu	0401
anchor	01h1
and	05Q1
andar	04J1
andauernd	04D1
anerkennung	00:1
anfaenger	05R2
anfaengerin	05R2
anfaengerkenntnisse	05T1
anfanger	05R2
anfangerin	05R2
anfangerkenntnisse	05T1
anfänger	05R2
anfängerin	05R2
anfängerkenntnisse	05T1
angajat	01i1
angestellte	05U1
angestrebt	05V1
anggota	02;1
ani	05W1
animateur	01Z1
animator	05X3
animatore	0261
animatorka	0271
animatrice	05[2
anlagenbau	03D1
anlaticisi	01[1
anlatıcısı	01[1
annee	05]1
annees	05]1
anni	05^1
anno	05^1
announcer	01h1
année	05]1
années	05]1
ano	05_2
anois	05a1
anos	05_2
ans	05]1
ansioluettelo	05b1
ansiomerkki	05c2
ansvarig	02B1
ansvarlig	05e2
anthropologist	01h1
anticipated	05g1
antologi	05h3
antrenoare	01i1
antrenor	05k2
antrenör	01[1
anugerah	05m1
anwaeltin	02e1
anwalt	02e1
anwaltin	02e1
anwenderkenntnisse	05n1
anwältin	02e1
any	05o1
anyanyelv	0601
anyanyelvi	0601
anyanyelvi szint	0601
anyanyelvu	0601
anyanyelvű	0601
anys	05o1
ao	0611
aonad	0621
ap	0632
ap grad	0411
ap-grad	0411
apartamento	04J1
apartment	0651
apbalvojums	00B1
apdovanojimas	0661
apdrosinasana	0671
apdrošināšana	0671
apiculteur	01Z1
apicultrice	01Z1
aplieciba	0681
apliecinajums	0681
apliecinājums	0681
apliecība	0681
apolo	0692
apotek	06;5
apoteka	06@1
apotekare	02B1
apoteker	02;1
apotheek	02[1
apotheke	03D1
apotheker	06A2
appartement	04i1
appraiser	01h1
apprendista	0261
apprenti	01Z1
apprentice	01h1
apprenticeship	02Z1
apprentie	01Z1
approbation	06C1
approvisionneur	01Z1
approvisionneuse	01Z1
aprendiz	03P2
aprendiza	01B1
aprenent	02?1
aprenenta	02?1
aprobado	06D1
aps	00`1
apt	06E2
apteek	0541
apteekkari	05P1
apteekki	06G1
apteka	0381
aptekarz	0271
aptieka	0671
apto	04J1
apulainen	05P1
apuraha	06H1
apótek	06I1
ar	06J4
ar vardnicu	06N1
ar vārdnīcu	06N1
ara	01o1
arastirma gorevlisi	01[1
arastirmaci	01[1
araştırma görevlisi	01[1
araştırmacı	01[1
arbeider	06O2
arbeiter	05U1
arbeitsgruppe	06Q1
arbejder	06R1
arbetare	02B1
arbitre	01Z1
arbitro	06S3
arbitru	01i1
architect	06V2
architecte	01Z1
architekt	06X4
architektas	02R1
architektka	0271
architetta	0261
architetto	0261
archivar	06\2
archivaris	01d1
archivera	01B1
archivero	01B1
archivist	01h1
archivista	0261
archiviste	01Z1
archivář	06^1
archiwista	0271
archiwistka	0271
ardleibheal	06_2
ardleibhéal	06_2
ardteistimeireacht	06a1
ardteistiméireacht	06a1
area	06b5
arendaja	01>1
arets	0143
arhitect	01i1
arhitecta	01i1
arhitectă	01i1
arhitekt	06g3
arhitekta	06j1
arhitekte	02S1
arhitekts	02S1
arhivar	01i1
arkeolog	01[1
arkistonhoitaja	05P1
arkitekt	06k4
arkivar	05e2
arkivarie	02B1
arkkitehti	05P1
army	0391
arodizglitiba	06o1
arodizglītība	06o1
arodskola	0461
arquitecta	02@2
arquitecte	02?1
arquitecto	01B1
arquiteta	01]1
arquiteto	01]1
arquivista	01]1
arsiparis	02;1
arsitek	02;1
arsivci	01[1
arst	01>1
arste	02S1
arsts	02S1
art director	0701
art school	01N1
artenomi	04X1
artesaani	0571
article	0713
articol	0741
articolo	0751
articulo	01a1
artigo	05=1
artikel	0769
artikkel	07?3
artikkeli	07B2
artiklu	07D1
artist	01h1
artium	07E1
arts	01d1
artykul	07F1
artykuł	07F1
artículo	01a1
aruhaz	07G1
arvioitu	07H1
arviolta	07H1
arvosana	07I1
arvosanalla	07I1
arvosanat	07I1
arxiv	01\1
arzt	02e1
arzthelfer	05U1
arztin	02e1
arşivci	01[1
as	07J2
as levels	02Z1
asa	00`1
ascaill	07L1
ascensoriste	01Z1
asci	01[1
ascibasi	01[1
ascisi	01[1
ase	07M1
asema	06G1
asentaja	05P1
asesor	01B1
asesora	01B1
asianajaja	05P1
asiantuntija	07N2
asiantuntijataso	07P1
asigurari	03C1
asigurări	03C1
asilo	01R1
asistan	01[1
asistani	01[1
asistanı	01[1
asisten	02;1
asistent	07Q7
asistenta	01i1
asistentas	02R1
asistente	07X3
asistents	02S1
asistentă	01i1
asistentė	02R1
asl	03K1
asli	07[1
asociacija	03J1
asociacion	07\1
asociación	07\1
asociadas	07\1
asociados	07\1
asociat	01i1
asociatia	03C1
asociatie	03C1
asociația	03C1
asociație	03C1
asosiasi	07]1
assegurances	03R1
assessor	07^2
assessora	07^2
assez bien	07`1
assicurazioni	03K1
assistant	07a2
assistante	01Z1
assistante maternelle	01Z1
assistent	07c8
assistente	07k3
assistentti	05P1
assistenz	02e1
associacao	02\1
associacio	03R1
associació	03R1
associate	01h1
associate degree	07n2
associate of	02Y1
associate of applied science	02Y1
associate of arts	02Y1
associate of science	02Y1
associate's degree	02Y1
associates	0391
associati	03K1
association	0311
associats	03R1
associazione	03K1
associação	02\1
associe	01Z1
associee	01Z1
associé	01Z1
associée	01Z1
assocjazzjoni	0801
assoċjazzjoni	0801
assurances	0311
asszisztens	02:1
astazi	0231
asteptat	0811
asti	0822
astronomer	01h1
astăzi	0231
asuransi	07]1
asutaja	01>1
asystent	0271
asystentka	0271
asztalos	0842
at	0861
ate	0611
ate a data	0871
ate a presente data	0871
ate agora	0871
ate ao presente	0871
ate hoje	0871
ate o momento	0871
atelier	0884
ateliers	0311
atendente	01]1
ateneo	01R1
atestat	01`1
atestatas	08<1
atestats	06o1
atestatul	01`1
atestāts	06o1
atheneum	08=1
atlag	08>1
atolyesi	03Y1
ator	01]1
atriz	01]1
atstovas	02R1
attache	01Z1
attachee	01Z1
attaché	01Z1
attachée	01Z1
attalinati	08?1
attendu	08@1
attestation	03O1
attestato	01?1
atti	0751
attore	0261
attorney	01h1
attrice	0261
attuale	00k1
attualmente	00k1
attālināti	08?1
atual	0871
atualidade	0871
atualmente	0871
atzime	08A1
atziniba	00B1
atzinība	00B1
atzīme	08A1
até	0611
até a presente data	0871
até agora	0871
até ao presente	0871
até hoje	0871
até o momento	0871
até à data	0871
atölyesi	03Y1
au	08B2
au pair	08D2
au-pair	02e1
audiologist	01h1
auditeur	01Z1
auditor	08F6
auditora	03P2
auditrice	01Z1
audytor	0271
audítor	08L1
aufsatz	08M1
aufstiegsfortbildung	03i1
augsts	08N2
augstskola	0461
auhind	08P2
aujourd'hui	00_1
aukio	08R1
aukiri	0011
aukstas	08S2
aukstasis neuniversitetinis	08U1
aukstesnysis	08U1
aukštas	08S2
aukštasis neuniversitetinis	08U1
aukštesnysis	08U1
ausbildereignung	01@1
ausbilderschein	06C1
ausbildung	01@1
ausbildung als	01@1
ausbildung zum	01@1
ausbildung zur	01@1
ausgestellt	01<1
ausgestellt am	01<1
ausgezeichnet	08V2
aushilfe	08X2
aushilfskraft	08Z1
ausiliario	0261
auszeichnung	08[1
auszubildende	05U1
author	01h1
authority	0391
autista	0261
autohaus	08\1
autojuht	01>1
automne	08]1
autonom	03R1
autonoma	08^2
autonomo	08`2
autor	02e1
autorin	02e1
autorisasjon	08b1
autorisation	08c2
autorizatie	01`1
autorizație	01`1
autovaditaja aplieciba	0681
autovadītāja apliecība	0681
auttava	04b1
autumn	08e1
autunno	08f1
autònom	03R1
autònoma	03R1
autónoma	07\1
autónomo	07\1
autônomo	02\1
auxiliaire	01Z1
auxiliar	02<3
av	08g3
avaldatud	03X1
avancada	08j1
avancado	08k2
avancat	08m2
avance	08o2
avancerad	0912
avanceret	0932
avancé	08o2
avansat	0952
avansert	0972
avanzada	0991
avanzado	09:2
avanzata	09<1
avanzato	09=2
avançada	08j1
avançado	08k2
avançat	08m2
avda	09?1
avdeling	09@2
avdelingen	09B1
avdelning	09C2
avdelningen	09E1
ave	0651
avenida	09F2
avenija	09H1
avenue	09I2
average	00T1
avhandling	09K2
avinguda	09M1
avioliitossa	09N1
avklarad	09O1
avocat	09P2
avocata	01i1
avocate	01Z1
avocată	01i1
avoliitossa	09N1
avslutad	09O1
avui	01o1
avukat	09R2
avustaja	05P1
avvanzat	09T2
avvocata	0261
avvocato	0261
award	09V3
awarded	09Y1
awards	00N1
aws certified	01Q1
ay	09Z1
ayudante	01B1
ayuntamiento	07\1
az	09[3
az dosud	09^1
azafata	01B1
azafato	01B1
azi	0231
azienda	03K1
azienda agricola	03K1
azubi	08Z1
azure	01Q1
açougueiro	01]1
aðaleinkunn	0241
aðalgrein	0251
año	09_1
años	09_1
ağırlıklı ortalama	03M1
aģentūra	0671
aşçı	01[1
aşçıbaşı	01[1
aşçısı	01[1
až	09`2
až dosud	09^1
așteptat	0811
b a	09b1
b arch	09b1
b b a	09b1
b com	09b1
b dul	04T1
b e	09b1
b ed	09b1
b eng	09b1
b pharm	09b1
b s	09b1
b s c	00`1
b sc	09b1
b sc prof	09c1
b tech	09b1
b v	00`1
b-dul	04T1
b. a	09b1
b. ed	09b1
b. eng	09b1
b. sc	09b1
b. tech	09b1
b.a	09b1
b.arch	09b1
b.b.a	09b1
b.com	09b1
b.e	09b1
b.ed	09b1
b.eng	09b1
b.pharm	09b1
b.s	09b1
b.s.c	00`1
b.sc	09b1
b.sc.-próf	09c1
b.tech	09b1
b.v	00`1
b1	09d1
b2	09e1
ba	09f3
ba (hons	09b1
ba prof	09c1
ba-próf	09c1
baarimikko	05P1
baas	04Z2
bab	09i1
baba	01]1
baby sitter	0261
baby-sitter	0261
babysitter	01h1
babá	01]1
bac	09j1
bac +2	09k1
bac +3	09l1
bac +5	03N1
bac es	09j1
bac general	09j1
bac général	09j1
bac pro	09j1
bac professionnel	09j1
bac s	09j1
bac si	09m1
bac technologique	09j1
bac+2	09k1
bac+3	09n2
bac+4	09l1
bac+5	03N1
bacalaureat	0:01
bacc	0:12
baccalaureat	09j1
baccalaureat professionnel	09j1
baccalauréat	09j1
baccalauréat professionnel	09j1
bacellerat	0:31
bacellerat fl arti	0:31
bacharel	0:41
bacharel em	0:41
bacharelado	0:41
bachelor	0:56
bachelor degree	0:;1
bachelor in	0:;1
bachelor of	0:<2
bachelor of applied science	0:;1
bachelor of architecture	0:;1
bachelor of arts	0:;1
bachelor of business administration	0:;1
bachelor of commerce	0:;1
bachelor of design	0:;1
bachelor of economics	0:;1
bachelor of education	0:;1
bachelor of engineering	0:;1
bachelor of fine arts	0:;1
bachelor of laws	0:;1
bachelor of medicine	0:;1
bachelor of music	0:;1
bachelor of nursing	0:;1
bachelor of science	0:;1
bachelor of social work	0:;1
bachelor of technology	0:;1
bachelor's	0:;1
bachelor's degree	0:;1
bachelorabschluss	0:>1
bachelorgrad	0:?2
bacheloropleiding	0:A1
bachelors	0:;1
bachelorstudium	0:B2
bacheloruddannelse	0:D1
bachiller	0:E2
bachiller universitario	0:G1
bachillerato	0:H1
backen	04h1
backend	0701
backer	05U1
backerei	03D1
badacz	0271
badan	07]1
badante	0261
baecker	05U1
baeckerei	03D1
baer	0:I2
bafa	03O1
bagare	02B1
bager	06R1
bageri	0:K2
baggerfahrer	05U1
bagian	0:M1
bahar	0:N1
bahasa ibu	07[1
bahcivan	01[1
bahçıvan	01[1
bai bao	0:O1
bai thuyet trinh	0:O1
bai viet	0:O1
baik	0:P2
bailarin	01B1
bailarina	03P2
bailarino	01]1
bailarín	01B1
baile	07L1
bailiff	01h1
baineann	0:R1
bainisteoir	03W1
bairro	04J1
baitsileir	0:S1
baitsiléir	0:S1
baix	0:T1
bajo	0:U2
bakalar	0:W3
bakalarske	0:Z2
bakalarske studium	0:Z2
bakalarsky	0:\1
bakalaura	0:]1
bakalaura grads	0:]1
bakalaura grāds	0:]1
bakalauras	0:^1
bakalaureus	0:_1
bakalaureusekraad	0:_1
bakalaureuseope	0:_1
bakalaureuseõpe	0:_1
bakalauro	0:^1
bakalauro laipsnis	0:^1
bakalaurs	0:]1
bakalár	0:`1
bakalárske	0:`1
bakalárske štúdium	0:`1
bakalář	0:\1
bakalářské	0:\1
bakalářské studium	0:\1
bakalářský	0:\1
bakanligi	03Y1
bakanlığı	03Y1
bakari	06I1
bakarí	06I1
baker	0:a2
bakeri	0:c1
bakery	0391
bakici	01[1
bakimci	01[1
bakkalargrada	09c1
bakkalaureat	0:>1
bakkalárgráða	09c1
bakken	0:d1
bakker	01d1
bakkerij	02[1
bakıcı	01[1
bakımcı	01[1
balai	07]1
balas	0:e1
balconista	01]1
balikci	01[1
ballerina	0261
ballerino	0261
balva	00B1
balıkçı	01[1
ban	0:f1
ban hang	09m1
ban ngu	0:g1
banc	0:h2
banca	0:j2
bancaria	01]1
bancario	01]1
banco	08`2
bancária	01]1
bancário	01]1
bancă	03C1
bang	0:l1
bang cu nhan	0:m1
bang dai hoc	0:m1
bang khen	0:n1
bang lai	0:l1
bang sang che	0:O1
bang thac si	0:o1
bang tot nghiep thpt	00H1
bang trung cap	00H1
bank	0;0;
banka	0;;7
bankas	03J1
bankasi	03Y1
bankası	03Y1
banker	01h1
banketbakker	01d1
banki	06I1
bankkauf	05U1
banksman	01h1
banque	0311
banquier	01Z1
banquiere	01Z1
banquière	01Z1
bao cao	0:O1
bao hiem	0;B1
bao tang	0;B1
bao ve	09m1
barbat	0;C1
barbatesc	0;C1
barber	01h1
barch	09b1
bardzo dobra	0;D2
bardzo dobry	0;D2
bardzo dobrze	0;F1
barista	0;G4
barkeeper	05U1
barmaid	01Z1
barman	0;K7
barmanka	0271
barmen	01[1
barnehage	0:c1
barnehagelaerer	0;R1
barnehagelærer	0;R1
barneskole	0;S1
barnevakt	0;R1
barneveileder	0;R1
barnmorska	02B1
barnskoetare	02B1
barnskotare	02B1
barnskötare	02B1
barnvakt	02B1
barri	09M1
barrio	09?1
bartender	0;T4
basari belgesi	0;X1
base	0;Y2
bases	0;[2
basic	0;]4
basic knowledge	0;a2
basic user	0;c1
basica	0;d5
basico	0;i5
basique	0;n1
basis	0;o8
basiskennis	0<72
basiskenntnisse	0<92
basisniveau	0<;1
basisschool	08=1
basiswissen	0<<1
baskan	01[1
baskani	01[1
baskunskaper	0<=1
baslangic	0<>2
baslangic seviyesi	0<@1
batiment	04i1
batxiller	0<A1
batxillerat	0<A1
bau	03D1
baugeschaeft	03D1
baugeschaft	03D1
baugeschäft	03D1
bauleiter	05U1
bay	0<B1
bay gio	0<C1
bayan	0<D1
baza	0<E2
bazi	0<G1
baziku	0<H2
bazinis	0<J2
bază	0<E2
baċellerat	0:31
baċellerat fl-arti	0:31
başarı belgesi	0;X1
başkan	01[1
başkanı	01[1
başlangıç	0<>2
başlangıç seviyesi	0<@1
bażi	0<G1
bażiku	0<H2
bba	09b1
bc	09b1
bca	09b1
bcom	09b1
bd	0<L2
bdes	09b1
bean	0:R1
beasiswa	05m1
beauftragte	05U1
beautician	01h1
bebiszitter	0<N1
bec	0<O1
beca	0<P2
becari	02?1
becaria	02@2
becario	01B1
becelor	0<R1
beco	04J1
becària	02?1
bed	09b1
bedrift	0:c1
bedrijf	02[1
beekeeper	01h1
befaehigung	0<S1
befahigung	0<S1
befriedigend	0<T1
befristet	0<U1
befähigung	0<S1
begeleider	01d1
beginnend	0<V1
beginner	0<W4
begraensad	0<=1
begraenset	0<[1
begransad	0<=1
begrenset	0<\1
begränsad	0<=1
begrænset	0<[1
begynder	0<]2
behaald	02k1
beheerder	01d1
behoerde	03D1
behoerighet	0<_2
behorde	03D1
behorighet	0<_2
behörde	03D1
behörighet	0<_2
bei	0<a1
bei der	0<a1
beim	0<a1
beitrag	0<b2
bekar	0<d1
bekci	01[1
beklenen	0<e1
bekâr	0<d1
bekçi	01[1
belediye baskani	01[1
belediye başkanı	01[1
belediyesi	03Y1
beleuchter	05U1
belge	0<f1
belgesi	0<f1
bellhop	01h1
belum kawin	0<g1
belum menikah	0<g1
bendahara	02;1
bendrove	03J1
bendrovė	03J1
benevole	01Z1
beng	09b1
bengkel	07]1
benh vien	0;B1
bep	0<h2
bep pho	09m1
bep truong	09m1
beraeknad	0<j1
beraeknas	0<j1
beraknad	0<j1
beraknas	0<j1
berater	05U1
berber	01[1
berechtigung	0<S1
bereich	01E2
berger	01Z1
bergere	01Z1
bergère	01Z1
beri	0<k2
bernudarzs	0461
bersertifikat	0<m1
berufsausbildung	01@1
berufskolleg	0<n1
berufslehre	01@1
berufsschule	0<n1
beräknad	0<j1
beräknas	0<j1
bescheinigung	0<S1
best	00N1
bestanden	01<1
bestuurslid	01d1
beszerzo	0842
beszerző	0842
betjent	06R1
betreuer	05U1
betrieb	03D1
betriebswirt	03i1
betyg	0<o1
beurs	0=01
beveiliger	01d1
bevis	0=13
bewaker	01d1
bewerbung	0=41
bewerbungsunterlagen	0=41
bewijs	0=51
bečelor	0<R1
bfa	09b1
bhalissa	0=61
bhd	00`1
bhv	01Q1
biblioteca	0=75
bibliotecar	0=<2
bibliotecara	01i1
bibliotecari	02?1
bibliotecaria	0=>3
bibliotecario	06S3
bibliotecară	01i1
bibliotecària	02?1
bibliotecário	01]1
bibliotecă	03C1
bibliotek	0=A3
biblioteka	0=D4
bibliotekar	0=H3
bibliotekarie	02B1
bibliotekarka	0271
bibliotekars	02S1
bibliotekarz	0271
bibliotekininkas	02R1
bibliotekārs	02S1
bibliothecaire	01Z1
bibliothecaris	01d1
bibliotheek	02[1
bibliothekar	05U1
bibliotheque	0311
bibliothèque	0311
bibliothécaire	01Z1
bibliotēka	0671
bidan	02;1
bidang	0:M1
bidang studi	0=K1
biedriba	0671
biedrība	0671
biegla	0;F1
biegle	0;F1
biegly	0;F1
biegła	0;F1
biegły	0;F1
bien	0=L2
bien dich	09m1
bien tap vien	09m1
big registratie	0=N1
big-registratie	0=N1
bij	0=O1
bij de	0=O1
bijdrage	0=P1
bijscholing	0=Q1
bildiri	0=R1
bildirisi	0=R1
bildungswerk	0<n1
bildungszentrum	0<n1
bilingual	0=S3
bilingue	0=V5
bilingv	0=[1
bilingvals	0=\1
bilingvāls	0=\1
bilingwi	0=]1
bilingüe	0=^2
bilstjori	0=`1
bilíngue	0=a1
bine	0=b1
biografija	0=c1
bioleg	02?1
biolog	0=d2
biologa	0=>3
biologist	01h1
biologo	06S3
biologus	02:1
biológus	02:1
birim	0=f1
birimi	0=f1
birincilik	0;X1
birincilik odulu	0;X1
birincilik ödülü	0;X1
birincisi	0;X1
biro	0<N1
birojs	0671
birou	0=g2
bis	0=i2
bis dato	04D1
bis heute	04D1
bis jetzt	04D1
bis zum	0=k1
bitrade	02B1
bitraede	02B1
biträde	02B1
biuras	03J1
biuro	0=l2
biyolog	01[1
bizonyitvany	0=n2
bizonyítvány	0=n2
biztonsagi or	0<N1
biztonsági őr	0<N1
biztosito	07G1
biztosító	07G1
biên dịch	09m1
biên tập viên	09m1
biòleg	02?1
biòloga	02?1
bióloga	01B1
biólogo	03P2
bksb	0<O1
bl	04T1
blacksmith	01h1
bladamadur	0=`1
blagajnica	0>01
blagajnik	0>12
blaðamaður	0=`1
bliain	0>31
bliana	0>31
blikkenslager	06R1
bln	0>41
bloco	04J1
bloemist	01d1
blog post	0>51
blok	0>62
bloque	09?1
bls	01Q1
blvd	0651
bmus	09b1
bo	0>83
bo phan	0:f1
boa	0>;1
bodega	07\1
bodegas	07\1
bodegues	03R1
boek	0=P1
boekhouder	01d1
boekverkoper	01d1
boerin	01d1
boernehave	0><2
bog	02l1
boghandler	06R1
bogholder	06R1
bok	0>>3
bokari	0=`1
bokasafn	06I1
bokhandlare	02B1
bokhandler	0;R1
bokholder	0;R1
bolag	0>A1
boletin	01a1
boletín	01a1
bolnica	0353
bolnisnica	0>B1
bolnišnica	0>B1
bolsa	00M1
bolseiro	01]1
bolsista	01]1
bolt	04P2
bolum	0>C2
bolumu	0>E2
bom	0>G2
bombeira	01]1
bombeiro	01]1
bombera	01B1
bombero	01B1
bon	0>I2
bon niveau	0>K1
bon nivell	0>L1
bona	0>L1
bonn	0>M1
bonne connaissance	0>N1
bonne maitrise	0>I2
bonne maîtrise	0>I2
bonnes connaissances	0>I2
bons conhecimentos	0>;1
book	0>51
bookkeeper	01h1
bookseller	01h1
bootcamp	0>O3
borgmaestare	02B1
borgmastare	02B1
borgmester	06R1
borgmästare	02B1
bornehave	0><2
boroz	0>R1
boroż	0>R1
borsa di studio	00O1
bosanmis	0<d1
bosun	01h1
bothar	07L1
botiga	03R1
bottega	03K1
boucher	01Z1
bouchere	01Z1
bouchère	01Z1
boulanger	01Z1
boulangere	01Z1
boulangerie	0311
boulangère	01Z1
boulevard	0>S3
bourse	00L1
boutique	0311
bouw	02[1
box	0>V1
boyaci	01[1
boyacı	01[1
boşanmış	0<d1
bpharm	09b1
br	0>W1
bra	0>X3
branca	0>[1
brancardier	01Z1
branch	0>\1
brandman	02B1
brandmand	06R1
brandos atestatas	0>]1
brandweerman	01d1
brannmann	0;R1
brans	04K1
branş	04K1
brauer	02e1
brauerei	03D1
braut	0>^2
brev	0>`1
brevbaerare	02B1
brevbarare	02B1
brevbärare	02B1
brevet	0>a3
brevet de technicien superieur	09k1
brevet de technicien supérieur	09k1
brevet des colleges	09j1
brevet des collèges	09j1
brevetto	0751
brewer	01h1
brewery	0391
bricklayer	01h1
brigadnik	0>d1
brigádník	0>d1
brivi	0>e1
brivi parvaldu	0>e1
brivpratigais	02S1
broadcaster	01h1
broadcasting	0391
broker	01h1
bronze	00N1
bronze medal	00N1
bronzovy	0051
bronzový	0051
brouwerij	02[1
browar	0381
brukbar	0>f1
brutar	01i1
brutarie	03C1
brutărie	03C1
brygadzista	0271
brygadzistka	0271
bryggeri	0=A3
brīvi	0>e1
brīvi pārvaldu	0>e1
brīvprātīgais	02S1
bs	09b1
bs prof	09c1
bs-próf	09c1
bsc	0>g2
bsc (hons	09b1
bsn	09b1
bt	00`1
btec	0>i2
btech	09b1
bts	0>k3
buaiteoir	0>M1
bucatar	01i1
buch	08M1
buchbinder	05U1
buchhaendler	05U1
buchhalter	05U1
buchhandler	05U1
buchhändler	05U1
bucătar	01i1
buen nivel	0>n1
buena	0>n1
bueno	0>o2
buero	03D1
buerokauffrau	08Z1
bufet	03R1
bufete	07\1
bugun	0?11
bugune kadar	0?11
bugün	0?11
bugüne kadar	0?11
buhaltere	02R1
buhalteris	02R1
buhalterė	02R1
builder	01h1
builders	0391
building	0651
buku	09i1
bul	0>W1
bulan	0>41
bulasikci	01[1
bulats	0<O1
bulaşıkçı	01[1
bulevar	0>W1
bulevardul	04T1
bulv	0?21
bulvari	0?21
bulvaris	0?31
bulvarı	0?21
bulvāris	0?31
bun	0?42
buna	0=b1
bundesfreiwilligendienst	08Z1
bunleibheal	0?61
bunleibhéal	0?61
bunscoil	01G1
bunusach	0?72
bunúsach	0?72
bună	0=b1
buon livello	0?91
buona	0?:2
buona conoscenza	0?91
buone	0?91
buono	0?:2
bureau	0?<4
burgemeester	01d1
burkolo	0<N1
burkoló	0<N1
burmistrz	0271
buro	03D1
buro elemani	01[1
burokauffrau	08Z1
buroo	0541
burosu	03Y1
burs	0;X1
bursa	0?@1
bursary	00N1
bursu	0;X1
bursă	0?@1
buruh	02;1
bus driver	01h1
business analyst	0701
business fluent	0?A1
business level	0?A1
business school	01N1
business unit	0>\1
but	09l1
butas	03V1
butcher	01h1
butik	0:K2
butikk	0:c1
butikkmedarbeider	0;R1
butiksbitrade	02B1
butiksbitraede	02B1
butiksbiträde	02B1
buyer	01h1
bv	00`1
bvba	00`1
byg	0?B1
bygg	0?C2
byggledare	02B1
byra	0?C2
byraa	0?C2
byrjandi	0?E1
byrå	0?C2
bài báo	0:O1
bài thuyết trình	0:O1
bài viết	0:O1
bàsic	0?F2
bàsica	0:T1
bác sĩ	09m1
bán hàng	09m1
báo cáo	0:O1
básica	0?H4
básico	0?H4
bâtiment	04i1
bây giờ	0<C1
bäcker	05U1
bäckerei	03D1
bær	0:I2
bébiszitter	0<N1
bénévole	01Z1
bílstjóri	0=`1
bíró	0<N1
bók	0?L1
bókari	0=`1
bókasafn	06I1
bóthar	07L1
bölüm	0>C2
bölümü	0>E2
børnehave	0><2
büro	03D1
büro elemanı	01[1
bürokauffrau	08Z1
büroo	0541
bürosu	03Y1
bărbat	0;C1
bărbătesc	0;C1
bērnudārzs	0461
bħalissa	0=61
bản ngữ	0:g1
bảo hiểm	0;B1
bảo tàng	0;B1
bảo vệ	09m1
bằng	0:l1
bằng cử nhân	0:m1
bằng khen	0:n1
bằng lái	0:l1
bằng sáng chế	0:O1
bằng thạc sĩ	0:o1
bằng trung cấp	00H1
bằng tốt nghiệp thpt	00H1
bằng đại học	0:m1
bếp phó	09m1
bếp trưởng	09m1
bệnh viện	0;B1
bộ	0;B1
bộ phận	0:f1
c o	0?M1
c p	0?N1
c so	0?O1
c.so	0?O1
c/o	0?M1
c1	0?P1
c2	0?Q1
ca si	09m1
ca sĩ	09m1
cabeleireira	01]1
cabeleireiro	01]1
cabin crew	01h1
cabinet	0311
cabinetmaker	01h1
caces	03O1
cad	0?21
caddesi	0?21
cadre	01Z1
cadreur	01Z1
cadreuse	01Z1
cae	0<O1
cafe	0391
café	0391
cagri merkezi	01[1
cahiers	0?R1
caibidil	0?S1
cainteoir duchais	0?T1
cainteoir dúchais	0?T1
caisse	0311
caissier	01Z1
caissiere	01Z1
caissière	01Z1
caixa	01]1
cajera	01B1
cajero	01B1
cal	03R1
calea	04T1
calificacion	0?U1
calificación	0?U1
calificare	01`1
calificativ	0?V1
calisiyorum	0?11
call handler	01h1
calle	09?1
camara	07\1
camara municipal	02\1
camareira	01]1
camarera	01B1
camarero	01B1
cambrer	02?1
cambrera	02?1
cambridge	0<O1
cameraman	01i1
cameriera	0261
cameriere	0261
camerista	01i1
cameristă	01i1
cami	09M1
camino	09?1
camionista	0261
campus	0?W1
cams	01Q1
camí	09M1
can ban	0?X2
cand	0?Z1
cand jur	0?Z1
cand mag	0?[3
cand merc	0?Z1
cand polyt	0?Z1
cand scient	0?Z1
cand. mag	0?^1
cand.jur	0?Z1
cand.mag	0?_2
cand.merc	0?Z1
cand.polyt	0?Z1
cand.scient	0?Z1
cantante	0?a2
cantareata	01i1
cantaret	01i1
cantina	03K1
cantine	03K1
cantor	01]1
cantora	01]1
cao cap	0?c1
cao cấp	0?c1
cao dang	0?d2
cao hoc	0:o1
cao học	0:o1
cao đẳng	0?d2
cap	0?f4
capacitacao	0?j1
capacitação	0?j1
capataz	03P2
capes	03N1
capital	0391
capitol	0?k2
capitolo	0751
capitulo	0?m2
capo	0261
capocantiere	0261
capoprogetto	0261
capotreno	0261
captain	01h1
capítol	0?o1
capítulo	0?m2
caregiver	01h1
carer	01h1
caretaker	01h1
cariste	01Z1
carne	01_1
carnet	0@02
carnicera	01B1
carnicero	01B1
carné	01_1
carpenter	01h1
carpentiere	0261
carpinteira	01]1
carpinteiro	01]1
carpintera	01B1
carpintero	01B1
carreleur	01Z1
carrer	09M1
carretera	0@22
carretillera	01B1
carretillero	01B1
carte	0741
carteira	0@41
carteiro	01]1
cartero	01B1
carver	01h1
casa editrice	03K1
casada	0@53
casado	0@82
casat	0@:1
casatorit	0@;1
casatorita	0@;1
case study	0@<1
case worker	01h1
caseworker	01h1
cashier	01h1
casier	0=<2
casiera	01i1
casieră	01i1
casnicka	0@=1
casnik	0@=1
casopis	0@>4
cassiera	0261
cassiere	0261
caster	01h1
castigatoare	0?@1
castigator	0?@1
cbs	0@B1
cbse	00E1
ccie	01Q1
ccna	01Q1
ccnp	01Q1
cd	0?21
cdd	0@C1
cdi	0@C1
ce jour	00_1
ceadunas	0@D1
ceadúnas	0@D1
ceannaire	03W1
cearnog	07L1
cearnóg	07L1
cedex	04i1
cedula	0@41
ceg	07G1
cegep	01P1
ceh	01Q1
ceim	0:S1
ceim bhaitsileara	0:S1
celador	01B1
celadora	01B1
celi	0<O1
celibataire	0@E1
celibe	0@F1
celler	03R1
cellers	03R1
cellule	0@G1
celpe bras	0<O1
celpe-bras	0<O1
cels	0?31
celta	01Q1
cena	0@H2
centar	0@J2
center	0@L2
centralinista	0261
centras	03J1
centre	03R1
centre de formacio	01O1
centre de formació	01O1
centre de formation	01P1
centre hospitalier	0311
centro	0@N3
centro de formacao	0@Q1
centro de formacion	0?W1
centro de formación	0?W1
centro de formação	0@Q1
centro educativo	0?W1
centro universitario	0@Q1
centro universitário	0@Q1
centrs	0671
centru	03C1
centrul	03C1
centrum	0@R5
ceo	0@W2
cep	04J1
ceramicist	01h1
cercetatoare	01i1
cercetator	01i1
cercetătoare	01i1
cercetător	01i1
cerrajero	01B1
certificaat	0@Y2
certificacao	0@41
certificacio	01^1
certificacion	01_1
certificació	01^1
certificación	01_1
certificada	0@[3
certificado	0@^2
certificare	01`1
certificat	0@`3
certificat de calificare	0:01
certificata	0@c2
certificate	01X1
certification	0@e2
certificato	01?1
certificată	01`1
certificazione	01?1
certificação	0@41
certificeret	0@g1
certificering	0@h2
certificiran	0@j1
certifie	03O1
certified	01X1
certifiee	03O1
certifierad	0@k1
certifiering	0@k1
certifikace	0@l1
certifikacia	0@m1
certifikat	0@n9
certifikat tas sekondarja	0A71
certifikazzjoni	0A81
certifikácia	0@m1
certifikát	0A92
certifié	03O1
certifiée	03O1
certyfikat	0A;1
certyfikaty	0A;1
certyfikowany	0A;1
cerveny diplom	0A<2
cesta	0A>3
cestne uznani	0051
cestne uznanie	0041
cet 4	0<O1
cet 6	0<O1
cet-4	0<O1
cet-6	0<O1
cet4	0<O1
cet6	0<O1
cevirmen	01[1
cevrimici	0AA1
ceļš	0?31
cfa	0AB2
cfgm	0AD2
cfgs	0AF3
cfo	0701
cgpa	0AI1
chair	01h1
chairman	01h1
chairperson	01h1
chairwoman	01h1
chambermaid	01h1
champion	00N1
chantier	0AJ2
chantiers	0311
chapista	01B1
chapitre	0?R1
chaplain	01h1
chapter	0>51
charcutier	01Z1
charge	01Z1
chargee	01Z1
chargé	01Z1
chargée	01Z1
charity	0391
charpentier	01Z1
charpentiere	01Z1
charpentière	01Z1
chartered	01X1
chaudronnier	01Z1
chauffagiste	01Z1
chauffeur	0AL2
chauffeuse	01Z1
chauffoer	0282
chauffor	0282
chaufför	02B1
chauffør	06R1
chaussee	0AN1
chef	0AO6
chef d'equipe	01Z1
chef d'équipe	01Z1
chef de chantier	01Z1
chef de partie	01h1
chef de projet	01Z1
chef de rayon	01Z1
chefe	01]1
cheffe	01Z1
chefin	02e1
chelner	0AU1
chemicka	0>d1
chemik	0>d1
chemiker	05U1
chemin	04i1
chemist	01h1
chemička	0>d1
chercheur	01Z1
chercheuse	01Z1
chez	0AV1
chief	01h1
chief mate	01h1
childminder	01h1
chimico	0261
chimist	01i1
chiropractor	01h1
cho den nay	0<C1
cho đến nay	0<C1
chocolatier	01Z1
chofer	01B1
choirmaster	01h1
choreograf	05U1
choreographer	01h1
chu	0311
chu tich	09m1
chua ket hon	0AW1
chung chi	0:l1
chung chi hanh nghe	0:l1
chung cu	0AX1
chung cư	0AX1
chung nhan	0:l1
chuong	0:O1
chuva	0>d1
chuyen gia	0AY1
chuyen nganh	0AZ1
chuyen sau	0AY1
chuyen vien	09m1
chuyên gia	0AY1
chuyên ngành	0AZ1
chuyên sâu	0AY1
chuyên viên	09m1
chwila obecna	04C1
chwili obecnej	04C1
chófer	01B1
chůva	0>d1
chưa kết hôn	0AW1
chương	0:O1
chủ tịch	09m1
chứng chỉ	0:l1
chứng chỉ hành nghề	0:l1
chứng nhận	0:l1
cia	01Q1
cicekci	01[1
cicle formatiu	0<A1
cicle formatiu de grau superior	0A[1
ciclo formativo de grado medio	0:H1
ciclo formativo de grado superior	0A\1
cientific	02?1
cientifica	02@2
cientifico	01B1
cientista	01]1
científic	02?1
científica	02@2
científico	01B1
ciesla	0271
cieśla	0271
cift anadal	0A]1
ciftci	01[1
cijfer	0A^1
cikk	0A_2
cils	0<O1
cinegrafista	01]1
cio	0701
cipd	01Q1
cirak	01[1
cirurgia	01]1
cirurgia dentista	01]1
cirurgiao	01]1
cirurgiao dentista	01]1
cirurgiã	01]1
cirurgiã-dentista	01]1
cirurgião	01]1
cirurgião-dentista	01]1
cisa	01Q1
cism	01Q1
cisnik	0>d1
ciso	0701
cissp	01Q1
city of	0391
civil partnership	0Aa1
civilekonom	0Ab1
civilingenioer	0?Z1
civilingenior	0?Z1
civilingeniør	0?Z1
civilingenjoer	0Ab1
civilingenjoersexamen	0Ab1
civilingenjor	0Ab1
civilingenjorsexamen	0Ab1
civilingenjör	0Ab1
civilingenjörsexamen	0Ab1
cka	01Q1
ckad	01Q1
clan	0Ac3
clanak	0Af2
clanek	0Ah2
clanica	0Aj2
clanok	0Al1
classificacao	0Am1
classificação	0Am1
cleaner	01h1
clen	0An2
clenka	0>d1
clerk	01h1
clerk of works	01h1
clinic	0391
clinica	0=75
clinică	03C1
clinique	0311
close	0651
clown	01h1
clínica	0323
cma	01Q1
cmo	0701
cnam	0B01
cnavt	0<O1
cnc operatoru	01[1
cnc operatörü	01[1
cnh	0@41
co	0B12
co author	0>51
co ban	0?X2
co founder	01h1
co gia dinh	0AW1
co ltd	00`1
co phan	0;B1
co-author	0>51
co-founder	01h1
co. ltd	00`1
co., ltd	00`1
coach	0B34
coafeza	01i1
coafeză	01i1
coauteur	01d1
coautoare	01i1
coautor	0B73
coautora	03P2
coautore	0261
coautrice	0261
cocinera	01B1
cocinero	01B1
coding bootcamp	0B:1
coeficiente de rendimento	0Am1
cofetar	01i1
coiffeur	01Z1
coiffeuse	01Z1
cok iyi	0B;2
cok iyi derecede	0B=1
colaiste	01G1
colegiada	01_1
colegiado	01_1
colegio	0B>2
colegio oficial	07\1
colegiu	07M1
colegiu universitar	0B@1
colegiul	07M1
colla	03R1
collaboratore	0261
collaboratrice	0261
college	0BA4
collegio	01R1
colloque	0?R1
collège	01P1
colonia	09?1
columnist	01h1
col·legi	01O1
coláiste	01G1
colégio	0@Q1
combinat	03C1
comedien	01Z1
comedienne	01Z1
comercial	02@2
comercio	02\1
comfortable	0BE1
comhairle	0BF1
comhairleoir	03W1
comhar	0BF1
comhdhail	0?S1
comhdháil	0?S1
comhlacht	0BF1
comhordaitheoir	03W1
comissaria	01]1
comissario	01]1
comissária	01]1
comissário	01]1
commendation	00N1
commercial	01Z1
commerciale	05[2
commessa	0261
commesso	0261
commis	07a2
commis chef	01h1
communaute	0311
communauté	0311
commune	0311
communication	0?R1
communications	0391
communicative	0BG1
community college	01N1
comortas	0>M1
compagnia	03K1
compagnie	0311
companhia	02\1
compania	07\1
companie	03C1
company	0391
companyia	03R1
compañía	07\1
competent	0BE1
competente	0BH2
competition	00N1
completed	09Y1
comprador	03P2
compradora	01B1
comptable	0BJ2
comptia	01Q1
comuna	04T1
comune	03K1
comunicacao	05=1
comunicacio	0?o1
comunicacion	01a1
comunicació	0?o1
comunicación	01a1
comunicare	0741
comunicação	05=1
comédien	01Z1
comédienne	01Z1
comércio	02\1
comórtas	0>M1
con lode	00G1
concejal	01B1
concejala	01B1
concentration	0BL1
concierge	07a2
concluida	0BM1
concluido	0BM1
conclusao	0BM1
conclusao prevista	0BN1
conclusão	0BM1
conclusão prevista	0BN1
concluída	0BM1
concluído	0BM1
concorso	00O1
concours	00L1
concubinage	0@E1
concurs	0BO2
concurso	0BQ2
conducteur	0AL2
conducteur de travaux	01Z1
conductor	0BS4
conductora	02@2
conductrice	01Z1
confeiteira	01]1
confeiteiro	01]1
conference	0BW2
conferencia	0BY3
conferentie	0=P1
conferenza	0751
conferinta	0741
conferință	0741
conferència	0?o1
conferência	05=1
confirme	0B\1
confirmé	0B\1
conférence	0?R1
cong chung vien	09m1
cong nhan	09m1
cong tac vien	09m1
cong ty	0;B1
congres	0B]3
congreso	01a1
congresso	05=1
congrès	0?R1
congrés	0?o1
coniugata	0@F1
coniugato	0@F1
conjunto	04J1
conocimientos basicos	0B`1
conocimientos básicos	0B`1
conoscenza base	0Ba1
conseguimento	0Bb1
conseguimento previsto	0Bc1
conseguita	0Bb1
conseguito	0Bb1
conseil	0311
conseiller	01Z1
conseillere	01Z1
conseillère	01Z1
conselheira	01]1
conselheiro	01]1
conserje	01B1
conservatoire	01P1
conservator	01h1
conservatori	01O1
conservatorio	0Bd3
conservatorium	08=1
conservatorul	07M1
conservatory	01N1
conservatório	0@Q1
conserveries	0311
consigliera	0261
consigliere	0261
consilier	0=<2
consiliera	01i1
consilieră	01i1
consiliul	03C1
constable	01h1
construcciones	07\1
construccions	03R1
construcoes	02\1
construction	0391
constructora	07\1
construtora	02\1
construções	02\1
consulente	0261
consulenza	03K1
consultancy	0Bg2
consultant	0Bi5
consultanta	01i1
consultante	01Z1
consultantă	01i1
consulting	0391
consultor	02<3
consultora	0Bn4
consultoria	0323
consultoría	07\1
contabil	0=<2
contabila	01i1
contabile	0261
contabilista	01]1
contabilă	01i1
contable	01B1
contador	03P2
contadora	03P2
contae	07L1
contest	00N1
continuing	0C21
contract	0C31
contractor	01h1
contrada	0?O1
contrato indefinido	0C41
contremaitre	01Z1
contremaître	01Z1
contributor	01h1
controleur	0AL2
controleuse	01Z1
controller	0C52
contrôleur	01Z1
contrôleuse	01Z1
convegno	0751
conversa	0C71
conversacao	0C81
conversacional	0C91
conversatieniveau	0C:1
conversation	07`1
conversational	0C;2
conversationnel	07`1
conversação	0C81
conversațional	0C=1
coo	0701
cook	01h1
cooperativa	0=75
cooperative	0311
cooperativă	03C1
coopérative	0311
coordenador	01]1
coordenadora	01]1
coordinador	02@2
coordinadora	02@2
coordinateur	01Z1
coordinator	06V2
coordinatore	0261
coordinatrice	0C>3
coordonatoare	01i1
coordonator	01i1
copeira	01]1
copeiro	01]1
copywriter	0CA2
corector	01i1
corp	00`1
corporacion	07\1
corporación	07\1
corporal	01h1
corporation	0CC2
correcteur	01Z1
corrector	01B1
correctora	01B1
correctrice	01Z1
corresponsal	01B1
corretor	01]1
corretora	01]1
correttore	0261
correttrice	0261
corriere	0261
corso	0CE3
corso di formazione	03L1
corso di laurea	0CH1
cosmetician	0AU1
costruzioni	03K1
costumiere	01Z1
costumière	01Z1
costureira	01]1
costurera	01B1
cou	0:H1
council	0391
councillor	01h1
counsellor	01h1
counselor	01h1
county	0391
couramment	0CI1
courant	0CI1
courant et professionnel	0CJ1
courier	01h1
cours	0CK2
course	0CM1
coursera	0B01
coursier	01Z1
court	0651
courtier	01Z1
courtiere	01Z1
courtière	01Z1
couturier	01Z1
couturiere	01Z1
couturière	01Z1
couvreur	01Z1
couvreuse	01Z1
cozinheira	01]1
cozinheiro	01]1
coördinator	01d1
coördinatrice	01d1
cp	09?1
cpa	01Q1
cpe	0<O1
cpo	0701
crane driver	01h1
crea	0@41
creche	0CN2
credential	01X1
crescent	0651
croitor	01i1
croitoreasa	01i1
croitoreasă	01i1
cronista	0261
crèche	0311
csapat	0CP1
csc	0CQ2
cscs	01Q1
csm	01Q1
csoport	0CS3
ct	0651
ctesp	0CV1
cto	0@W2
cu nhan	0:m1
cu nhan dai hoc	0:m1
cua hang	0;B1
cuidador	03P2
cuidadora	03P2
cuideachta	0BF1
cuiner	02?1
cuinera	02?1
cuisinier	01Z1
cuisiniere	01Z1
cuisinière	01Z1
cukiernik	0271
cukrar	06^1
cukrasz	0842
cukrász	0842
cukrář	06^1
cukup	0CW2
cukup baik	0CY1
cum laude	0AI1
cunostinte de baza	0CZ1
cunoștințe de bază	0CZ1
cuntasoir	03W1
cuntasóir	03W1
cuntoir	03W1
cuoc thi	0:n1
cuoca	0261
cuoco	0261
cup	00N1
curate	01h1
curator	01h1
curent	0C[1
curier	01i1
current	0C21
currently	0C21
curriculo	0C\2
curriculo profissional	0C^1
curriculum	0C_6
curriculum vitae	0Ce@
curriculum vitæ	0D51
currículo	0C\2
currículo profissional	0C^1
currículum	0D62
currículum vitae	0D81
currículum vítae	0D91
curs	0D:4
cursillo	0D>1
curso	0D?4
curso tecnico	0CV1
curso tecnico superior profissional	0CV1
curso técnico	0CV1
curso técnico superior profissional	0CV1
cursus	0=Q1
custode	0261
cutter	05U1
cuộc thi	0:n1
cv	0DCE
cvut	0DX1
czasopismo	07F1
czlonek	0271
czlonkini	0271
członek	0271
członkini	0271
cámara	07\1
câmara municipal	02\1
cântăreață	01i1
cântăreț	01i1
câștigătoare	0?@1
câștigător	0?@1
cédula	0@41
cég	07G1
cégep	01P1
céim	0:S1
céim bhaitsiléara	0:S1
célibataire	0@E1
có gia đình	0AW1
công chứng viên	09m1
công nhân	09m1
công ty	0;B1
cúntóir	03W1
căn bản	0?X2
căsătorit	0@;1
căsătorită	0@;1
cơ bản	0?X2
cổ phần	0;B1
cộng tác viên	09m1
cử nhân	0:m1
cử nhân đại học	0:m1
cửa hàng	0;B1
d	0DY3
d d	0D\3
d o o	00`1
d phil	0D_1
d.d	0D\3
d.o.o	00`1
d.phil	0D_1
d1	00^1
d2	0D`2
d3	0D`2
d4	0Db1
da	0Dc2
da ket hon	0AW1
da remoto	00e1
dabar	0De1
dabartis	0De1
dachdecker	05U1
daftar riwayat hidup	0Df1
dagitim elemani	01[1
daglig leder	0Dg1
dagplejer	06R1
dags dato	0Dh2
dai hoc	0Dj1
daire	0?21
daktaro laipsnis	0Dk1
dal	0Dc2
dala	0Dl1
dalf	0<O1
damh	01G1
damm	0AN1
dan	0Dm1
dan beri	0Dn1
danas	0Do2
dancer	01h1
danes	0E11
dang hoc	0<C1
dang lam	0<C1
danh hieu	0:n1
danh hiệu	0:n1
danisma	01[1
danisman	01[1
danismani	01[1
danismanlik	03Y1
dansare	02B1
dansatoare	01i1
dansator	01i1
dansci	01[1
danser	0E23
dansçı	01[1
danışma	01[1
danışman	01[1
danışmanlık	03Y1
danışmanı	01[1
darbiniece	02S1
darbinieks	02S1
darbnica	0671
darbnīca	0671
darbuotoja	02R1
darbuotojas	02R1
dari	0E51
daring	0E61
darzelis	0E71
darželis	0E71
dasar	0E82
data scientist	0701
datheangach	0?T1
dato	04D1
dau bep	09m1
dawret	0E:1
day	0E;1
days	0E;1
dağıtım elemanı	01[1
daļa	0Dl1
dba	0E<2
dba degree	0D_1
dd	0Dh2
de	0E>9
de acasa	0EG1
de acasă	0EG1
de baza	0<E2
de bază	0<E2
de l	0EH2
de la	0EJ2
de tai	0EL1
dea	0EM2
dealer	01h1
dean	01h1
dean's list	00N1
debutant	0;[2
deck hand	01h1
deckhand	01h1
declarant	01Z1
degerleme uzmani	01[1
degree	0:;1
degustator	0@l1
degustátor	0@l1
deild	0EO3
deimhniu	0@D1
deimhniú	0@D1
dekanova nagrada	0061
dekarz	0271
del	0ER5
delavec	0EW1
delavka	0EW1
delavnica	0>B1
dele	0<O1
delegacion	0EX1
delegación	0EX1
delegada	01B1
delegado	01B1
delegue	01Z1
deleguee	01Z1
delf	0<O1
delivre	0EY1
delivree	0EY1
delnice	0>d1
delnik	0>d1
demirci	01[1
demonstrador	01]1
demonstradora	01]1
den	0EZ1
den beri	0Dn1
den hien tai	0<C1
den nay	0<C1
denetci	01[1
denetçi	01[1
dengan pujian	0E[1
denizci	01[1
dentist	01h1
dentista	01]1
departament	0E\3
departamentas	0E_1
departamento	0E`2
departaments	0Dl1
departamentul	0Eb1
departemen	0:M1
departement	0Ec4
departman	0=f1
departmani	0=f1
departmanı	0=f1
department	0>\1
department of	0Eg2
dependent	02?1
dependienta	01B1
dependiente	01B1
depo elemani	01[1
depo elemanı	01[1
dept	0>\1
depuis	0Ei1
deputy	01h1
derece	0Ej2
dergi	0=R1
dergisi	0=R1
dernegi	03Y1
derneği	03Y1
derzeit	04D1
des	0El2
des de	0En2
des del	0F01
desa	0F11
desainer	02;1
desarrollador	01B1
desarrolladora	01B1
desde	0F24
desenvolupador	02?1
desenvolupadora	02?1
desenvolvedor	01]1
desenvolvedora	01]1
designer	0F6:
deskundig	0F@1
despachante	01]1
despacho	07\1
despatcher	01h1
despatx	03R1
dess	0EM2
dessinateur	01Z1
dessinatrice	01Z1
destytoja	02R1
destytojas	02R1
detective	01h1
deug	0FA2
deust	09k1
deutsches sprachdiplom	0FC1
deuxieme prix	00L1
deuxième prix	00L1
devam	0?11
devam ediyor	0?11
devam ediyorum	0?11
devam etmekte	0?11
developer	0CA2
developpeur	01Z1
developpeuse	01Z1
devops	0FD3
deweloper	0271
dezernat	06Q1
dezvoltator	01i1
değerleme uzmanı	01[1
di	0FG3
di base	0Ba1
diaetassistent	05U1
diaetist	06R1
diakmunkas	0<N1
diarista	01]1
diatassistent	05U1
dibinatajs	02S1
dibinātājs	02S1
dielna	03I1
dielňa	03I1
diem	0FJ1
diem trung binh	0FJ1
dien vien	09m1
dienst	0FK2
diensten	02[1
dieteticien	01Z1
dieteticienne	01Z1
dietetikus	0<N1
dietetyczka	0271
dietetyk	0271
dietician	01h1
dietist	0FM2
dietista	0261
dietitian	01h1
dietolog	0>d1
dieu duong	09m1
dieu hanh	09m1
dieu phoi vien	09m1
digital	0391
diharapkan	0FO1
dij	0FP2
dijk	0FR1
dilna	0FS1
din	0FT3
dinas	07]1
dioploma	0@D1
dioplóma	0@D1
dipartiment	0FW1
dipartimento	0FX1
dipl	0FY1
dipl inf	0FY1
dipl ing	0FZ2
dipl ing (fh	0:>1
dipl kfm	0FY1
dipl. ing	0F\1
dipl.-inf	0FY1
dipl.-ing	0FY1
dipl.-ing. (fh	0:>1
dipl.-kfm	0FY1
diplom	0F]7
diplom (fh	0:>1
diplom ingenieur	0Fd1
diplom-ingenieur	0Fd1
diploma	0FeA
diploma accademico	0G61
diploma behaald	02k1
diploma de bacalaureat	0:01
diploma de excelenta	0?@1
diploma de licenta	0G71
diploma de master	0G81
diploma di	0G91
diploma di maturita	0G91
diploma di maturità	0G91
diploma di scuola superiore	0G91
diploma iii	03U1
diploma in	02Y1
diploma its	0G:1
diploma iv	0Db1
diploma notu	03M1
diploma superiore	0G91
diploma tecnico superiore	0G:1
diploma universitario	0G61
diplomada en	0G;2
diplomado en	0:G1
diplomant	0G=1
diplomas	08<1
diplomasi	0<f1
diploması	0<f1
diplomat en	0G>1
diplomatura	0G;2
diplome	0G?2
diplome d'etat	03N1
diplome d'ingenieur	03N1
diplome d'universite	03O1
diplome de grande ecole	03N1
diplomee	0EY1
diplomi insinoori	0GA1
diplomi-insinoeoeri	0GA1
diplomi-insinööri	0GA1
diplomingenioer	0:D1
diplomingenior	0:D1
diplomingeniør	0:D1
diplomirana	0G=1
diplomirani	0GB3
diplomovany specialista	0GE1
diplomovaný specialista	0GE1
diploms	0681
diplomski studij	0F\1
diplomuddannelse	0?Z1
diplomă	0GF2
diplomă de bacalaureat	0:01
diplomă de excelență	0?@1
diplomă de licență	0G71
diplomă de master	0G81
diplóma	0GH1
diplôme	03O1
diplôme d'ingénieur	03N1
diplôme d'université	03O1
diplôme d'état	03N1
diplôme de grande école	03N1
diplômé	0EY1
diplômée	0EY1
diputacio	03R1
diputacion	07\1
diputació	03R1
diputación	07\1
dirbtuves	03J1
dirbtuvės	03J1
direcao	0GI1
direccion	0EX1
dirección	0EX1
directeur	0GJ2
directia	0Eb1
direction	0@G1
directoare	01i1
director	0BS4
directora	02@2
directrice	0AL2
direcția	0Eb1
direkcija	0GL1
direktoer	05M3
direktor	0GM8
direktoratet	0:c1
direktore	02P2
direktorius	02R1
direktorlugu	0=f1
direktors	02S1
direktoru	01[1
direktorė	02R1
direktur	02;1
direktör	0GU2
direktörlüğü	0=f1
direktörü	01[1
direktør	05e2
diretor	01]1
diretor executivo	01]1
diretora	01]1
diretoria	0GI1
direttore	0261
direttrice	0261
direttur	0581
direzione	0FX1
direção	0GI1
dirigent	05U1
dirigente	0261
dis	0GW2
dis hekimi	01[1
disainer	01>1
discreta	0GY1
discreto	0GZ2
disenador	01B1
disenadora	01B1
disertace	0G\1
disertacija	0G]3
disertasi	09i1
disertācija	0G`1
diseñador	01B1
diseñadora	01B1
dispatcher	01h1
disponent	05U1
disputerad	0Ga1
dissenyador	02?1
dissenyadora	02?1
dissertation	0Gb2
disszertacio	0Gd1
disszertáció	0Gd1
distanciel	00a1
distans	0Ge1
distincao	00M1
distincio	01T1
distincion	01S1
distinció	01T1
distinción	01S1
distinctia	0?@1
distinctie	0?@1
distinction	0Gf3
distincția	0?@1
distincție	0?@1
distinção	00M1
distribuidora	02\1
ditta	0Gi2
divadlo	0Gk2
divisao	0GI1
divisi	0:M1
divisie	0Gm1
divisio	0Gn1
division	0Go5
divisione	0FX1
divisioona	0H41
divisió	0Gn1
división	0EX1
divisjon	0H52
divisão	0GI1
divize	0H71
divizia	0H82
divizija	0H:2
divizio	0CP1
divizjoni	0FW1
diviżjoni	0FW1
divorce	0@E1
divorced	0Aa1
divorcee	0@E1
divorciada	0@53
divorciado	0@82
divorciat	0@:1
divorcé	0@E1
divorcée	0@E1
divortat	0@;1
divortata	0@;1
divorziata	0@F1
divorziato	0@F1
divorțat	0@;1
divorțată	0@;1
divízia	0H<1
divízió	0CP1
diyetisyen	01[1
dizainere	02P2
dizaineris	02R1
dizainers	02S1
dizainerė	02R1
dizajner	05G2
diákmunkás	0<N1
diätassistent	05U1
diætist	06R1
diététicien	01Z1
diététicienne	01Z1
diëtist	0H=1
diş hekimi	01[1
diễn viên	09m1
dliodoir	03W1
dlíodóir	03W1
do	0H>7
do chwili obecnej	04C1
do danas	0Do2
do danes	0E11
do dzis	04C1
do dzisiaj	04C1
do dziś	04C1
do nadal	04C1
do sada	0Do2
do soucasnosti	09^1
do současnosti	09^1
do sucasnosti	0HE1
do súčasnosti	0HE1
do teraz	04C1
doanh nghiep	0;B1
doanh nghiệp	0;B1
dobra	0HF9
dobre	0HO4
dobro	0HS6
dobrovolnice	0>d1
dobrovolnicka	0@=1
dobrovolnik	0An2
dobrovolník	0>d1
dobrovoľník	0@=1
dobrovoľníčka	0@=1
dobry	0HY2
dobrze	0H[1
dobrá	0HO4
dobře	0H\2
doc than	0AW1
docens	02:1
docent	0H^5
docente	0Hc4
dochtuir	03W1
dochtuireacht	0Hg1
dochtúir	03W1
dochtúireacht	0Hg1
docteur	0Hh1
doctor	0Hi2
doctor en	0Hk1
doctor in	0Hl1
doctor of	0Hm1
doctor of philosophy	0Hm1
doctor în	0Hl1
doctora	0Hn1
doctoraat	0Ho1
doctorado	0Hn1
doctoral	0Hm1
doctoral degree	0Hm1
doctorand	01i1
doctorandus	0I01
doctorant	01Z1
doctorante	01Z1
doctorat	0I13
doctorate	0Hm1
documentaliste	01Z1
dodiplomski studij	0G=1
dodiplomski študij	0G=1
dodnes	0I42
doi	01\1
dokonceno	01D1
dokončeno	01D1
dokter	02;1
doktor	0I65
doktor nauka	0I;1
doktor znanosti	0I<2
doktora	0I>1
doktora derecesi	0I>1
doktora grads	0I?1
doktora grāds	0I?1
doktoral	0I@1
doktorand	0IA4
doktorandin	08Z1
doktorandske studium	0IE1
doktorandské štúdium	0IE1
doktorant	0271
doktorantka	0271
doktorantura	0IF2
doktorantūra	0IF2
doktorat	0IH6
doktoratus	0IN1
doktorgrad	0IO3
doktorgradsutdanning	0IR1
doktori	0IN1
doktori fokozat	0IN1
doktori kepzes	0IN1
doktori képzés	0IN1
doktorica znanosti	0I<2
doktorikraad	0IS1
doktoriope	0IS1
doktoriõpe	0IS1
doktorsexamen	0Ga1
doktorsgrada	0IT1
doktorsgráða	0IT1
doktorske studije	0I;1
doktorske studium	0IU1
doktorski studij	0I<2
doktorski študij	0IV1
doktorsky	0IU1
doktorské studium	0IU1
doktorský	0IU1
doktorsprof	0IT1
doktorspróf	0IT1
doktorát	0CQ2
doktorátus	0IN1
dolmetscher	05U1
dom zdravlja	0@J2
domare	02B1
domeniul	0IW1
domini	0IX1
dominio	0IY2
dominio completo	0I[1
dominio total	0I\1
dommer	05e2
domsmand	06R1
domínio	0I]1
domínio completo	0I[1
dona	0I^1
donemsel	0I_1
donna	0I`1
doorman	01h1
doposud	09^1
doradca	0271
doradczyni	0271
dorucovatel	06^1
doručovatel	06^1
dosen	02;1
dosentti	05P1
dostateczny	0Ia1
dosud	09^1
doteraz	0HE1
dottoranda	0261
dottorando	0261
dottorat	0Ib1
dottorato	0Ic1
dottorato di ricerca	0Ic1
dottore di ricerca	0Ic1
doula	01h1
doutor	0Id1
doutora	0Id1
doutorado	0Id1
doutoramento	0Id1
dovoljenje	0@j1
dozent	05U1
dozvola	0Ie2
doçent	01[1
dphil	0D_1
dr	0Ig2
dr hab	0Ii1
dr ing	0D_1
dr inz	0Ii1
dr inż	0Ii1
dr iur	0D_1
dr med	0D_1
dr phil	0D_1
dr philos	0IR1
dr rer nat	0D_1
dr sc	0Ij1
dr znanosti	0IV1
dr. iur	0D_1
dr. med	0D_1
dr. phil	0D_1
dr. rer. nat	0D_1
dr. sc	0Ij1
dr. znanosti	0IV1
dr.-ing	0D_1
dr.philos	0IR1
draaier	01d1
drafter	01h1
draftsman	01h1
dramaturg	01h1
draudimas	03J1
dreef	0FR1
dreher	02e1
drive	0651
driver	01h1
drogist	05U1
drs	0I01
drsc	0CQ2
drucker	08Z1
druckerin	02e1
drukarnia	0381
drustvo	0353
druzba	0>B1
druzstvo	0Gk2
društvo	0353
družba	0>B1
družstvo	0Gk2
drzavna matura	0Ik1
državna matura	0Ik1
dsh	0<O1
dtu	0@B1
du	0Il1
du an	0EL1
du kien	0Im1
du lich	0;B1
du lịch	0;B1
duais	0>M1
duales studium	0:>1
duchasach	0?T1
dulgher	01i1
duoc si	09m1
duolingo	0<O1
duong	0AX1
durchschnitt	01A1
durchschnittsnote	01A1
dusun	0F11
dut	0FA2
duvarci	01[1
duvarcı	01[1
duzeltmen	01[1
dvikalbis	0In1
dwibahasa	07[1
dwujezyczny	0Io1
dwujęzyczny	0Io1
dyplom	0J02
dyrektor	0271
dyrektorka	0271
dz	0?31
dzial	0J21
dzialalnosc gospodarcza	0381
dział	0J21
działalność gospodarcza	0381
dziennikarka	0271
dziennikarz	0271
dzimta	0=\1
dzimta valoda	0=\1
dzimtais	0=\1
dzimtā	0=\1
dzimtā valoda	0=\1
dzis	04C1
dzisiaj	04C1
dzives apraksts	0J31
dzives gajums	0J31
dzivesgajums	0J31
dzivoklis	0?31
dziś	04C1
dzīves apraksts	0J31
dzīves gājums	0J31
dzīvesgājums	0J31
dzīvoklis	0?31
dámh	01G1
dátheangach	0?T1
dès	0Ei1
débutant	0;[2
déclarant	01Z1
délivré	0EY1
délivrée	0EY1
délégué	01Z1
déléguée	01Z1
département	0J42
développeur	01Z1
développeuse	01Z1
díj	0FP2
dílna	0FS1
dönemsel	0I_1
dúchasach	0?T1
düzeltmen	01[1
dėstytoja	02R1
dėstytojas	02R1
dělnice	0>d1
dělník	0>d1
dược sĩ	09m1
dự kiến	0Im1
dự án	0EL1
e	0J66
e figli	03K1
e hijos	07\1
e lode	00G1
e v	00`1
e.v	00`1
eagarthoir	03W1
eagarthóir	03W1
earned	09Y1
earrach	0J<1
ebanista	0?a2
ebe	01[1
ebeniste	01Z1
eccellente	09<1
eccellenti	0J=1
ecdl	0J>2
ecdl sprachen	0<O1
echipa	0Eb1
echipă	0Eb1
ecole	01P1
ecole primaire	01P1
ecole superieure	01P1
ecoles	01P1
ecologist	01h1
economist	0J@2
economista	0JB5
economistă	01i1
ecpe	0<O1
ects	0AI1
eczaci	01[1
eczacı	01[1
eczanesi	03Y1
ed	0JG1
edasijoudnud	0JH1
edasijõudnud	0JH1
edd	0D_1
edelleen	0JI1
edificio	04J1
edifício	04J1
edistynyt	0JJ2
editeur	01Z1
editions	0JL2
editor	0JN6
editora	0JT4
editore	0751
editorial	0JX4
editoru	01[1
editrice	0J\2
editur	0581
editura	0J^2
editură	0J^2
editör	01[1
editörü	01[1
edizioni	0751
educacio secundaria	0<A1
educacion secundaria	0:H1
educació secundària	0<A1
educación secundaria	0:H1
educador	02<3
educadora	02@2
educateur	01Z1
educatoare	01i1
educator	01i1
educatore	0261
educatrice	05[2
edustaja	05P1
edx	0B01
edzo	0842
edző	0842
eeldatav	0J`1
eerste prijs	0Ja1
eerste taal	0Jb1
eervolle vermelding	0Ja1
efset	0<O1
efteraar	0Jc1
efteraaret	0Jc1
efterar	0Jc1
efteraret	0Jc1
efterskole	0Jd1
efterår	0Jc1
efteråret	0Jc1
eg	00`1
egenfoeretagare	0Je1
egenforetagare	0Je1
egenföretagare	0Je1
egitimi	0Jf1
egitmen	01[1
egitmeni	01[1
egresada	06D1
egresado	06D1
egyedulallo	0Jg1
egyedülálló	0Jg1
egyeni vallalkozo	07G1
egyesulet	04P2
egyesület	04P2
egyetem	0Jh2
egyetemi diploma	0Jj1
egyéni vállalkozó	07G1
egzamin maturalny	0Jk1
ehbo	0=N1
ehf	00`1
ehliyet	0<f1
ehliyeti	0<f1
ehrenamtliche	05U1
ehrenamtlicher	08Z1
ehrennadel	00:1
ehrung	00:1
eier	0;R1
eigandi	0=`1
eigenaar	0Jl1
eignung	0<S1
eindcijfer	0A^1
einfache kenntnisse	05T1
einhleyp	0Jm1
einhleypur	0Jm1
eining	0Jn1
einkaeufer	05U1
einkaleyfi	0?L1
einkaufer	05U1
einkunn	0241
einkäufer	05U1
einsteiger	0Jo1
eireli	00`1
ejecutiva	01B1
ejecutivo	01B1
ejer	06R1
ekibi	0=f1
ekip lideri	01[1
ekipa	0K01
ekonom	0K13
ekonomi	05P1
ekonomist	0K42
ekonomista	0K62
ekonomka	0>d1
ekonomska skola	0K82
ekonomska sola	0K:1
ekonomska škola	0K82
ekonomska šola	0K:1
ekonóm	08L1
eksam	0K;1
eksamen	0K<1
eksamensgennemsnit	0K=1
ekspedient	06R1
ekspercka	0K>1
ekspercki	0K>1
ekspert	0K?6
ekspertas	0KE1
ekspertniva	0KF1
ekspertnivaa	0KF1
ekspertniveau	0KG1
ekspertnivå	0KF1
eksperts	0KH1
ekspertti	07P1
el	0?B1
el presente	01n1
elado	0842
eladó	0842
electric	0391
electrician	0J@2
electricien	01Z1
electricienne	01Z1
electricista	02@2
electroplater	01h1
elektricar	0Ac3
elektricien	01d1
elektrik	01>1
elektrikar	0An2
elektrikas	02R1
elektrikci	01[1
elektriker	05M3
elektrikis	02S1
elektrikár	0@=1
elektrikář	0>d1
elektrikçi	01[1
električar	0Ac3
elektriķis	02S1
elektroniker	05U1
elektryk	0271
eleman	01[1
elemani	01[1
elemanı	01[1
elementaarne	04\1
elementaer	0<=1
elementaert	0<[1
elementair	0<;1
elementaire	0;[2
elemental	0KI2
elementar	0KK4
elementare	0Ba1
elementares	0KO1
elementari	0<G1
elementary	0;a2
elementary proficiency	0;c1
elementer	0KP1
elementär	0<=1
elementært	0<[1
elemzo	02:1
elemző	02:1
eletricista	01]1
eletricista de manutencao	01]1
eletricista de manutenção	01]1
eletrotecnico	01]1
eletrotécnico	01]1
elettricista	0261
elev	0KQ4
eleveur	01Z1
eleveuse	01Z1
elismeres	0FP2
elismerés	0FP2
ellenor	02:1
ellenőr	02:1
elnok	0842
elnök	0842
eloadas	0A_2
eloado	0<N1
elsevier	01\1
elue	01Z1
elulookirjeldus	0KU1
elulugu	0KU1
elvalt	0Jg1
elvegezve	0KV1
elvált	0Jg1
elvégezve	0KV1
előadás	0A_2
előadó	0<N1
em	0KW3
em andamento	0871
em curso	0871
emakeel	0KZ1
emakeelena	0KZ1
emba	0FY1
embajador	01B1
embajadora	01B1
embalmer	01h1
embetsstudium	0K[1
emelet	03[1
emitida	0BM1
emitido	0K\2
empilhadeirista	01]1
empleada	01B1
empleado	01B1
employe	01Z1
employee	01Z1
employee of the month	00N1
employee of the year	00N1
employé	01Z1
employée	01Z1
empregado	01]1
empresa	0323
en	0K^3
en couple	0@E1
en cours	00_1
en cours d'obtention	08@1
en curs	01o1
en curso	01n1
en ligne	00a1
en linea	0Ka1
en linia	00f1
en línea	0Ka1
en línia	00f1
en poste	00_1
en prensa	01a1
en remot	00f1
en remoto	0Ka1
encanador	01]1
encargada	01B1
encargado	01B1
encarregada	02?1
encarregado	01]1
encarregat	02?1
encofrador	01B1
endnote	01A1
enekes	0Kb1
energy	0391
enfase	0Kc1
enfermeira	01]1
enfermeiro	01]1
enfermera	01B1
enfermero	01B1
engaged	0Aa1
engedely	0=n2
engedély	0=n2
engenheir	0Kd1
engineer	0Ke2
enginyer	0Kg1
enginyeria tecnica	0G>1
enginyeria tècnica	0G>1
enhed	0Kh1
enheden	02j1
enhet	0Ki2
enheten	09E1
enige ervaring	0Kk1
enige kennis	0<;1
enn	0Kl1
enoleg	02?1
enologa	02?1
enota	0K01
ens	0B01
ensamstaaende	0Km1
ensamstaende	0Km1
ensamstående	0Km1
enseignant	01Z1
enseignante	01Z1
ensino	0@Q1
ensino fundamental	00J1
ensino medio	00J1
ensino médio	00J1
ensino secundario	00J1
ensino secundário	00J1
ensino superior	0:41
enskild firma	0Je1
enslig	0Kn1
enstitusu	0Ko2
enstitüsü	0Ko2
ente	03K1
ente di formazione	01R1
enterprises	0391
entertainment	0391
entraineur	01Z1
entraineuse	01Z1
entraîneur	01Z1
entraîneuse	01Z1
entregador	01]1
entregadora	01]1
entrenador	01B1
entrenadora	01B1
entrepreneur	01h1
entreprise	0L12
entwickler	05U1
enòleg	02?1
enòloga	02?1
epfl	0B01
epitesz	02:1
epp	00`1
equip	0Gn1
equipa	0GI1
equipe	0L32
equipier	01Z1
equipiere	01Z1
equipo	0EX1
er	0L51
eredmeny	08>1
eredmény	08>1
erem	0FP2
erettsegi	0L61
erettsegi bizonyitvany	0L61
erfahren	05n1
ergotherapeut	05U1
ergotherapeute	01Z1
ergothérapeute	01Z1
erhvervsakademigrad	0411
erhvervsskole	0Jd1
erhvervsuddannelse	00D1
eriala	0L71
erikoisammattitutkinto	0L81
erindi	0?L1
erinomainen	0L92
erinomaiset	0L;1
erittaein hyvae	0JJ2
erittain hyva	0JJ2
erittäin hyvä	0JJ2
erkek	0<B1
ernaeringsfysiolog	0;R1
ernæringsfysiolog	0;R1
eronnut	09N1
erschienen in	08M1
erste hilfe	06C1
ersthelfer	06C1
erstsprache	0L<1
ertekesito	02:1
ervaren	0L=1
erwartet	05V1
erweiterte grundkenntnisse	0<T1
erworben	01<1
erworben am	01<1
erzieher	05U1
es	0L>1
esame di stato	01?1
escalera	09?1
escola	0L?3
escola tecnica	0LB2
escola tècnica	01O1
escola técnica	0@Q1
escola universitaria	01O1
escola universitària	01O1
escritorio	02\1
escrituraria	01]1
escriturario	01]1
escriturária	01]1
escriturário	01]1
escritório	02\1
escuela	0?W1
escuela tecnica	0?W1
escuela técnica	0?W1
esimees	01>1
esimies	05P1
esindaja	01>1
esitelma	0LD1
esitelmae	0LD1
esitelmä	0LD1
eso	0LE2
especialidad	0LG1
especialidade	0Kc1
especialista	0LH4
especialitat	0>[1
especializacao	0LL1
especializacion	0LG1
especialización	0LG1
especialização	0LL1
esperado	0LM1
espert	0LN1
esperta	0LO1
esperto	0LO1
essay	0>51
estagiaria	01]1
estagiario	01]1
estagiária	01]1
estagiário	01]1
estate	0LP1
esteticista	03P2
estetista	0261
estheticienne	01Z1
esthéticienne	01Z1
estimado	0LM1
estimat	0811
estimata	0811
estimated	05g1
estimator	01h1
estimată	0811
estiu	0LQ1
estrada	04J1
estudi	03R1
estudio	08`2
estúdio	02\1
esztergalyos	0<N1
esztergályos	0<N1
et	0LR2
et al	01\1
eta	0LT1
etablissements	0311
etae	0LT1
etaenae	0LT1
etaetyoe	0LT1
etage	04i1
etalagiste	01Z1
etana	0LT1
etaten	0:c1
etatyo	0LT1
ete	0LU1
etec	0@Q1
eth	0B01
eth zurich	0B01
eth zürich	0B01
ets	0311
ettekanne	03X1
etterem	07G1
ettevote	0541
ettevõte	0541
etut ogretmeni	01[1
etä	0LT1
etänä	0LT1
etätyö	0LT1
etüt öğretmeni	01[1
eud	00D1
eurl	00`1
europass zivotopis	0LV1
europass životopis	0LV1
ev	0LW2
evaluator	01i1
evden	0AA1
eves	0LY1
evkonyv	0Gd1
evli	0<d1
exam marker	01h1
examen	0LZ1
examen artium	07E1
examensarbete	0L[1
examiner	01h1
excelent	0C[1
excelente	0L\2
excellent	0L^3
excel·lent	0La2
executive	01h1
expected	05g1
expedida	06D1
expedido	06D1
expedient	0Lc1
expediente	0?U1
experienced	0BE1
expert	0Ld;
expert comptable	01Z1
expert level	0Lo1
expert-comptable	01Z1
experta	0M02
experte	0M23
experten	0M51
expertenkenntnisse	0M51
expertenwissen	0M51
expertin	0M62
expertise	0M82
expertna	0M:1
expertni	0M;1
expertniva	0M<1
expertnivaa	0M<1
expertnivå	0M<1
expertná	0M:1
expertní	0M;1
experto	0M=1
expires	0M>1
expiring	0M>1
eċċellenti	0J=1
eğitimi	0Jf1
eğitmen	01[1
eğitmeni	01[1
f	0M?6
f lli	03K1
f.lli	03K1
fabbrica	03K1
fabbro	0261
fabrica	0ME4
fabrică	03C1
fabriek	02[1
fabrik	0:K2
fabrika	06@1
fabrikasi	03Y1
fabrikası	03Y1
fabrikk	0:c1
fabryka	0381
fac	01P1
fachabitur	01@1
facharbeiter	01@1
facharbeiterabschluss	01@1
facharbeiterbrief	01@1
fachbereich	06Q1
fachfrau	02e1
fachhochschule	0<n1
fachhochschulreife	01@1
fachkraft	02e1
fachmann	02e1
fachoberschulreife	01@1
fachrichtung	0MI1
fachwirt	03i1
fachzeitschrift	08M1
facilitator	01h1
facolta	01R1
facoltà	01R1
facteur	01Z1
factory	0391
factrice	01Z1
faculdade	0@Q1
facultad	0?W1
facultat	01O1
facultate	07M1
facultatea	07M1
faculte	01P1
faculteit	08=1
faculty	01N1
faculty of	01N1
faculté	01P1
fag	0MJ2
fagbrev	07E1
faglaert	00D1
faglært	00D1
fagproeve	07E1
fagprove	07E1
fagprøve	07E1
fagskole	0ML2
fagskolegrad	0MN1
fagskolegrad i	0MN1
fagskoleutdanning	0MN1
fahrer	05U1
fahrerlaubnis	06C1
faiantar	01i1
faianțar	01i1
faible	0;n1
fair	0BG1
fakulta	0MO3
fakultaet	0<n1
fakultas	0MR1
fakultat	0<n1
fakultate	0461
fakulte	0401
fakultesi	0401
fakultet	0MS5
fakulteta	0K:1
fakultetas	0E71
fakulty	0MX2
fakultà	0491
fakultät	0<n1
fakultāte	0461
fakülte	0401
fakültesi	0401
falegname	0261
fall	08e1
familiar	0MZ1
familiar with	0MZ1
familiarity	0MZ1
faoi lathair	05a1
faoi láthair	05a1
farm	0391
farm hand	01h1
farmaceits	02S1
farmaceut	0M[4
farmaceuta	0271
farmaceutic	02?1
farmaceutica	02<3
farmaceutico	03P2
farmaceutka	0271
farmacevt	05I1
farmacia	0M_4
farmacias	02\1
farmacie	03C1
farmacist	01i1
farmacista	0Mc2
farmacistă	01i1
farmacèutic	02?1
farmacèutica	02?1
farmacéutica	01B1
farmacéutico	01B1
farmacêutica	01]1
farmacêutico	01]1
farmaseutti	05P1
farmasoeyt	0;R1
farmasoyt	0;R1
farmasøyt	0;R1
farmer	01h1
farmhand	01h1
farmàcia	03R1
farmácia	02\1
farmácias	02\1
farrier	01h1
fasih	04:1
fasor	03[1
fatec	0@Q1
faxineira	01]1
faxineiro	01]1
fce	0<O1
fear	0Me1
fejezet	0Gd1
fejleszto	02:1
fejlesztő	02:1
felag	06I1
felelos	02:1
felelős	02:1
felhasznaloi	0Mf1
felhasznaloi szint	0Mf1
felhasználói	0Mf1
felhasználói szint	0Mf1
felicitations du jury	0Mg1
fellow	01h1
fellowship	00N1
felsofok	0Mh1
felsofok felett	0Mi1
felsofoku	0Mh1
felsofoku okj	0Mj1
felsofoku szakkepzes	0Mj1
felsooktatasi szakkepzes	0Mj1
felsőfok	0Mh1
felsőfok felett	0Mi1
felsőfokú	0Mh1
felsőfokú okj	0Mj1
felsőfokú szakképzés	0Mj1
felsőoktatási szakképzés	0Mj1
female	0Mk1
femeie	0Ml1
femeiesc	0Ml1
femeni	0I^1
femenino	0Mm1
femení	0I^1
feminin	0Mn2
feminine	0Mk1
feminino	0N01
femme	0N11
femme de chambre	01Z1
femmina	0I`1
femminil	0N21
femminile	0I`1
fen lisesi	0401
fenykepesz	0<N1
ferfi	0N31
ferienjob	08Z1
ferilskra	0N41
ferilskrá	0N41
ferjezett	0Jg1
fermier	01i1
fernarbeit	0N51
ferramenteiro	01]1
ferronnier	01Z1
festanstellung	0<U1
feuerwehr	03D1
fh	0B01
field of study	0BL1
fierar	01i1
figli	03K1
filiale	03D1
filiere	0N61
filière	0N61
filosofian maisteri	0GA1
filosofian tohtori	0N71
filosofie doktor	0Ga1
filosofie kandidat	0N81
finalis	05m1
finalist	0N9:
finalista	0NC8
finaliste	00L1
finalisti	0071
finalistka	0NK1
finalizada	06D1
finalizado	06D1
fino a	0NL1
fino ad oggi	00k1
fino al	0NL1
fins	0NM1
fins a	0NM1
fins ara	01o1
fins avui	01o1
fiorista	0261
fire fighter	01h1
fireann	0Me1
firefighter	01h1
firinci	01[1
firini	03Y1
firm	0391
firma	0NN:
firmasi	03Y1
firması	03Y1
firmă	03C1
first	00T1
first aid	01X1
first class	00T1
first class honours	0:;1
first language	0NX1
first mate	01h1
first place	00N1
fiscal	01B1
fisherman	01h1
fishmonger	01h1
fisioterapeuta	03P2
fisioterapis	02;1
fisioterapista	0261
fiskare	02B1
fiske	0:c1
fisker	05e2
fitter	06V2
fixed term	0C31
fixed-term	0C31
fizioterapeut	01i1
fizjoterapeuta	0271
fizjoterapeutka	0271
fizyoterapist	01[1
fjarvinna	00j1
fjernarbeid	0NY1
fjernarbejde	0NZ1
fjolbrautaskoli	0421
fjölbrautaskóli	0421
flat	0651
fleischer	02e1
fleuriste	01Z1
fliesenleger	05U1
fliessend	0N[1
fliessend in wort und schrift	0N[1
fliessende kenntnisse	0N[1
fließend	0N[1
fließend in wort und schrift	0N[1
fließende kenntnisse	0N[1
flight attendant	01h1
floor	0651
florar	01i1
florist	0N\5
florista	03P2
floristi	05P1
floristin	02e1
florysta	0271
florystka	0271
fluencia	08j1
fluent	0Na2
fluente	0Nc2
fluently	0?A1
flugbegleiter	05U1
fluid	0Ne1
fluida	0Nf2
fluido	0Nh2
fluwenti	0J=1
fluência	08j1
flydende	0Nj1
flydende i skrift og tale	0Nj1
flydende modersmaal	0Nk1
flydende modersmal	0Nk1
flydende modersmål	0Nk1
flygvaerdinna	02B1
flygvardinna	02B1
flygvärdinna	02B1
flytande	0Nl1
flytande i tal och skrift	0Nl1
flytende	0Nm1
flytende muntlig og skriftlig	0Nm1
flyvert	0Nn1
foarte bine	0C[1
foarte bun	0952
focus	0BL1
fodrasz	0<N1
fodrász	0<N1
foerare	02B1
foerderung	08[1
foeredrag	0L[1
foerening	0>A1
foerer	0;R1
foererkort	08b1
foerestaandare	02B1
foeretag	0>A1
foerlag	0No2
foerman	02B1
foersaekring	0>A1
foerskola	0O12
foerskolan	0>A1
foerskollaerare	02B1
foerskollaerarexamen	0N81
foerstapris	00K1
foerstaspraak	0O31
foerstepraemie	0081
foerster	02e1
foerstespraak	0O41
foervaentad	0<j1
foireann	0621
foiskola	0Jh2
foiskolai diploma	04N1
foldmero	0<N1
folkehoegskole	0;S1
folkehogskole	0;S1
folkehøgskole	0;S1
folkeskole	0Jd1
folkeskolens afgangsproeve	00D1
folkeskolens afgangsprove	00D1
folkeskolens afgangsprøve	00D1
folkhoegskola	0O51
folkhogskola	0O51
folkhögskola	0O51
folyamatban	00i1
folyamatos	00i1
folyekony	0Mh1
folyekonyan	0Mh1
folyoirat	0Gd1
folyékony	0Mh1
folyékonyan	0Mh1
folyóirat	0Gd1
fomhar	0O61
fond	0O72
fondacija	06@1
fondas	03J1
fondateur	01Z1
fondation	0311
fondatoare	01i1
fondator	01i1
fondatore	0261
fondatrice	05[2
fondazione	03K1
fondazzjoni	0801
fonds	0671
fonoaudiologa	01]1
fonoaudiologo	01]1
fonoaudióloga	01]1
fonoaudiólogo	01]1
fontanera	01B1
fontanero	01B1
foods	0391
for	0O91
foraar	0O:1
foraaret	0O:1
forar	0O:1
forare	02B1
foraret	0O:1
foras	0BF1
forbroir	03W1
forbróir	03W1
forderung	08[1
fordito	02:1
fordypning	0O;1
fordító	02:1
foredrag	05h3
foreman	01h1
forening	0=A3
forer	0;R1
forerkort	08b1
forestandare	02B1
forester	01h1
foretag	0>A1
forgeron	01Z1
forhandlingsniveau	0Nj1
forklift operatoru	01[1
forklift operatörü	01[1
forkvinde	06R1
forlag	0O<6
formacao complementar	0?j1
formacio professional	0A[1
formacion profesional	0OB2
formacion profesional de grado superior	0A\1
formació professional	0A[1
formación profesional	0OB2
formación profesional de grado superior	0A\1
formador	02<3
formadora	02<3
formadur	0=`1
forman	02B1
formand	06R1
formann	0;R1
formateur	01Z1
formation continue	0OD1
formation courte	0OD1
formatoare	01i1
formator	01i1
formatore	0261
formatrice	05[2
formação complementar	0?j1
formaður	0=`1
formen	01[1
formgivare	02B1
forn	03R1
fornaia	0261
fornaio	0261
forner	02?1
forritari	0=`1
forsakring	0>A1
forscher	05U1
forsikring	0OE2
forskare	02B1
forsker	05e2
forskola	0O12
forskolan	0>A1
forskollarare	02B1
forskollararexamen	0N81
forstapris	00K1
forstasprak	0O31
forstepraemie	0081
forster	02e1
forstesprak	0O41
fortbildung	0OG2
fortgeschritten	0OI2
fortlaufend	04D1
fortsatt	0OK1
forvantad	0<j1
forventa	0OL1
forventes	0OM1
forventet	0ON2
forår	0O:1
foråret	0O:1
fotograaf	01d1
fotograf	0OP7
fotografa	0=>3
fotografci	01[1
fotografer	02;1
fotografo	06S3
fotos	0<N1
fotoğrafçı	01[1
fotògraf	02?1
fotògrafa	02?1
fotógrafa	01B1
fotógrafo	03P2
fotós	0<N1
foundation	0391
foundation degree	02Y1
foundation diploma	02Y1
foundation year	0:;1
founder	01h1
fp	0OW2
fp grado superior	0A\1
fp i	0:H1
fp ii	0A\1
fp技能士	00Q1
fr o m	0OY1
fr.o.m	0OY1
fra	0OZ4
fra og med	0O^2
fraan	0O`1
fraan och med	0OY1
fraedingur	0=`1
fraesare	02B1
fraeser	05U1
fraiseur	01Z1
framhaldsskoli	0421
framhaldsskóli	0421
framhaldsstig	0Oa1
framurskarandi	0Ob1
framúrskarandi	0Ob1
fran	0O`1
fran och med	0OY1
frasare	02B1
fraser	05U1
fratelli	03K1
frau	0Oc1
frazione	0?O1
freelance	0Od3
freelance contract	0C31
freelancer	0CA2
freiberufler	08Z1
freiberuflich	0Og2
freiwilliges soziales jahr	08Z1
fremragende	0Nj1
fresador	01B1
fresatore	0261
frezar	0>d1
frezeci	01[1
frezer	0Oi2
frezor	01i1
frigoriste	01Z1
friseur	05U1
frisoer	05M3
frisor	05M3
frisör	02B1
frisør	05e2
fritidsledare	02B1
frivillig	05M3
frizer	01i1
frm	01Q1
from	0Ok2
fromager	01Z1
fromagere	01Z1
fromagère	01Z1
frontend	0701
fruehjahr	0Om1
fruehling	0Om1
fruhjahr	0Om1
fruhling	0Om1
fryzjer	0271
fryzjerka	0271
frá	0On2
fräsare	02B1
fräser	05U1
från	0O`1
från och med	0OY1
fræðingur	0=`1
frézař	0>d1
frühjahr	0Om1
frühling	0Om1
fuehrer	02e1
fuehrerin	02e1
fuehrerschein	06C1
fuer	0P01
fuhrer	02e1
fuhrerin	02e1
fuhrerschein	06C1
full professional	0?A1
full professional proficiency	0P11
full stack	0701
full time	0P22
full-stack	0701
full-time	0P22
fulltrui	0=`1
fulltrúi	0=`1
fully remote	0P41
fundacao	02\1
fundacio	03R1
fundacion	07\1
fundació	03R1
fundación	07\1
fundacja	0381
fundador	02<3
fundadora	02<3
fundatia	03C1
fundatie	03C1
fundação	02\1
fundația	03C1
fundație	03C1
fundiert	0P51
fundierte kenntnisse	0P51
fur	0P01
futar	0<N1
futár	0<N1
fylkeskommune	0:c1
fyrirlestur	0?L1
fyrirtaeki	0P61
fyrirtæki	0P61
fysioterapeut	05M3
fysioterapeutti	05P1
fysiotherapeut	01d1
fyzioterapeut	06^1
fz llc	00`1
fz-llc	00`1
fze	00`1
fàbrica	03R1
fábrica	08`2
félag	06I1
félicitations du jury	0Mg1
féminin	0N11
fényképész	0<N1
férfi	0N31
férjezett	0Jg1
fómhar	0O61
földmérő	0<N1
förare	02B1
förderung	08[1
föredrag	0L[1
förening	0>A1
föreståndare	02B1
företag	0>A1
förlag	0No2
förman	02B1
förskola	0O12
förskolan	0>A1
förskollärare	02B1
förskollärarexamen	0N81
förstapris	00K1
förstaspråk	0O31
förster	02e1
försäkring	0>A1
förväntad	0<j1
fører	0;R1
førerkort	08b1
førstepræmie	0081
førstespråk	0O41
führer	02e1
führerin	02e1
führerschein	06C1
für	0P01
fırıncı	01[1
fırını	03Y1
főiskola	0Jh2
főiskolai diploma	04N1
g	03V1
gaard	0>A1
gada	0P71
gade	0P81
gadi	0P91
gads	0P91
gadu	0P91
gaelscoil	01G1
gaertner	05U1
gaertnerei	03D1
gaffer	01h1
galardon	01S1
galardón	01S1
gallery	0391
galvaniseur	05U1
gamekeeper	01h1
games	0391
gamykla	03J1
ganadera	01B1
ganadero	01B1
ganador	01S1
ganadora	01S1
gang	0F11
gano	03M1
ganske god	0>f1
garage	0P:2
garcom	01]1
garconete	01]1
gard	0>A1
gardener	01h1
gardien	01Z1
gardienne	01Z1
garson	01[1
gartner	0P<3
gartnerei	03D1
garzone	0261
garçom	01]1
garçonete	01]1
gasse	0AN1
gasthaus	08\1
gasthof	08\1
gastouder	01d1
gata	0P?3
gatan	04h1
gate	0:d1
gatve	0PB2
gatvė	03V1
gazeteci	01[1
gbr	00`1
gcp	01Q1
gcse	00g2
gcses	00g2
gebr	08\1
gebruder	08\1
gebrueder	08\1
gebrüder	08\1
gecertificeerd	0=N1
ged	00g2
gegenwaertig	04D1
gegenwartig	04D1
gegenwärtig	04D1
gehuwd	04g1
geimhreadh	0PD1
geldig t m	0PE1
geldig t/m	0PE1
geldig tot	0PE1
gelistirici	01[1
gelistiricisi	01[1
geliştirici	01[1
geliştiricisi	01[1
gemeente	0PF1
gemeinde	08\1
gemeinderat	02e1
gemiddeld	0PG2
gemiddeld cijfer	0A^1
gemiddelde	0A^1
gendarme	01Z1
genel not ortalamasi	03M1
genel not ortalaması	03M1
genel ortalama	03M1
generalitat	03R1
generell studiekompetanse	07E1
gennemsnit	0K=1
genossenschaft	03D1
geodeta	0271
geodetka	0271
geologist	01h1
geometer	05U1
geometra	0261
geometre	01Z1
gepland	0PI1
geplant	05V1
gepromoveerd	0Ho1
gept	0<O1
gepubliceerd	0=P1
gerai	0PJ2
gerant	01Z1
gerante	01Z1
geras	0PL1
gerent	02?1
gerente	03P2
gering	05T1
germans	03R1
geros	0PL1
geruestbauer	05U1
gerustbauer	05U1
gerüstbauer	05U1
gesaellbrev	0PM1
gesallbrev	0PM1
gesamtnote	01A1
gesamtschule	0<n1
geschaeftsbereich	06Q1
geschaeftsfuehrer	05U1
geschaftsbereich	06Q1
geschaftsfuhrer	05U1
gescheiden	04g1
geschieden	0PN1
geschäftsbereich	06Q1
geschäftsführer	05U1
gesell	05U1
geselle	02e1
gesellenbrief	01@1
gesellenpruefung	01@1
gesellenprufung	01@1
gesellenprüfung	01@1
gesellin	02e1
gesellschaft	03D1
gestalter	05U1
gestionnaire	01Z1
gestor	01]1
gestora	01]1
gestoria	08^2
gestoría	07\1
gesällbrev	0PM1
getrouwd	04g1
getuigschrift	0=N1
gevorderd	0PO2
gg	0F11
ggmbh	00`1
ghadu ghaddej	0=61
ghalliem	0581
ghalliema	0581
gia su	09m1
gia sư	09m1
giai	0:n1
giai ba	0:n1
giai khuyen khich	0:n1
giai nhat	0:n1
giai nhi	0:n1
giai thuong	0:n1
giam doc	09m1
giam sat	09m1
giang vien	09m1
giao hang	09m1
giao hàng	09m1
giao su	09m1
giao tiep	0PQ1
giao tiep co ban	0PQ1
giao tiep tot	0PQ1
giao tiếp	0PQ1
giao tiếp cơ bản	0PQ1
giao tiếp tốt	0PQ1
giao vien	09m1
giardiniera	0261
giardiniere	0261
giay chung nhan	0:l1
giay khen	0:n1
giay phep	0:l1
gie	00`1
giesser	05U1
gießer	05U1
gift	0PR4
giftur	0Jm1
gimnazija	03k5
gimnazium	0Jh2
gimnazjum	03j1
gimnázium	0Jh2
gimtasis	0In1
gimtoji	0In1
gimtoji kalba	0In1
gioi	0?c1
giornalista	0261
giris duzeyi	0<@1
giriş düzeyi	0<@1
gise memuru	01[1
giudice	0261
giám sát	09m1
giám đốc	09m1
giáo sư	09m1
giáo viên	09m1
gişe memuru	01[1
giải	0:n1
giải ba	0:n1
giải khuyến khích	0:n1
giải nhì	0:n1
giải nhất	0:n1
giải thưởng	0:n1
giảng viên	09m1
giấy chứng nhận	0:l1
giấy khen	0:n1
giấy phép	0:l1
giỏi	0?c1
gjaldkeri	0=`1
gjennomsnitt	0PV1
glassblower	01h1
glazier	01h1
glazurnik	0271
gledalisce	0>B1
gledališče	0>B1
glorieta	09?1
gmbh	00`1
gmbh & co	00`1
gmbh & co kg	00`1
gmbh & co. kg	00`1
gmina	0381
go	0PW1
go dti	0PW1
go dti seo	05a1
go dtí	0PW1
go dtí seo	05a1
gobernanta	01B1
gobierno	07\1
god	0PX:
god kunnatta	0Pb1
goda	0Pc2
goda kunskaper	0Pe1
goda kunskaper i tal och skrift	0Nl1
godalga	00B1
gode	0Pf1
gode kundskaber	0Pf1
gode kunnskaper	0Pg1
godina	0Ph2
godine	0Ph2
godkjenning	0Pj2
godt	0Pl4
goed	0Q02
goede kennis	0Q21
goethe	0<O1
goethe zertifikat	0<O1
goethe-zertifikat	0<O1
gold	00N1
gold medal	00N1
goldschmied	05U1
goldsmith	01h1
gondozo	0692
gondozó	0692
gonullu	01[1
good	0Q32
good knowledge	0Q51
gorevli	01[1
gorevlisi	01[1
gostilna	0>B1
gott	0Pb1
gotu	0Q61
gouvernante	01Z1
government	0391
governo	02\1
governor	01h1
gpa	0Q72
gpa評価	0Q91
graben	0AN1
gracht	0FR1
grad	0Q:4
grad ta' master	0Q>1
gradam	0>M1
grade	00T1
gradinar	01i1
gradinita	07M1
grado	0:G1
grado en	0:G1
grado medio	0:H1
grado superior	0A\1
grado universitario	0:G1
graduacao	0:41
graduado escolar	0:H1
graduat escolar	0<A1
graduate certificate	0Q?1
graduate degree	0Q?1
graduate diploma	0Q?1
graduate school	01N1
graduated	09Y1
graduating	05g1
graduação	0:41
graend	04h1
grafica	0Q@2
grafician	01i1
graficka	0An2
grafico	0261
graficzka	0271
grafik	0QB3
grafiker	01[1
grafikus	0<N1
grafička	0An2
gramata	0G`1
gramatvede	02S1
gramatvedis	02S1
grammar school	01N1
grand	04h1
grand debutant	0QE2
grand débutant	0QE2
grande ecole	01P1
grande école	01P1
grant	00N1
granted	09Y1
graphiste	01Z1
grau	0G>1
grau en	0G>1
grau mitja	0<A1
grau mitjà	0<A1
grau superior	0A[1
gre	0<O1
greengrocer	01h1
greenkeeper	01h1
greffier	01Z1
greffiere	01Z1
greffière	01Z1
grein	0QG2
griffier	01d1
grocer	01h1
groep	02[1
groothandel	02[1
groundskeeper	01h1
group	0QI2
groupe	0311
grubu	03Y1
gruender	05U1
grundare	0QK1
grunder	0QL2
grunderna	0QN2
grundkenntnis	05T1
grundkenntnisse	0<92
grundkunskaper	0QN2
grundlaeggande	0QN2
grundlaeggande nivaa	0QP1
grundlaeggende	0QQ2
grundlaegger	06R1
grundlagen	0<92
grundlaggande	0QN2
grundlaggande niva	0QP1
grundläggande	0QN2
grundläggande nivå	0QP1
grundlæggende	0QQ2
grundlægger	06R1
grundniva	0QP1
grundnivaa	0QP1
grundnivå	0QP1
grundschule	0<n1
grundskola	0O51
grunnkunnatta	0QS1
grunnkunnátta	0QS1
grunnleggende	0QT2
grunnlegger	0;R1
grunnnam	09c1
grunnnám	09c1
grunnskolaprof	0QV1
grunnskoli	0421
grunnskólapróf	0QV1
grunnskóli	0421
grunnthekking	0QW1
grunnur	0QX2
grunnþekking	0QW1
grup	0QZ3
grup scolar	07M1
grup școlar	07M1
grupa	0Q]4
grupe	0Qa2
grupo	08`2
grupp	0Qc1
gruppe	0Qd2
gruppen	0=A3
gruppenleiter	05U1
gruppo	03K1
grupul	03C1
grupė	0Qa2
grád	0Qf1
gráfica	02\1
gränd	04h1
gründer	0QL2
grāmata	0G`1
grāmatvede	02S1
grāmatvedis	02S1
grădinar	01i1
grădinița	07M1
grădiniță	07M1
gtq	02V1
guanyador	01T1
guanyadora	01T1
guard	01h1
guarderia	0?W1
guardería	0?W1
guardia giurata	0261
guardo	01T1
guardó	01T1
gueltig bis	0=k1
guia de montana	01B1
guia turistica	03P2
guia turistico	03P2
guia turística	01]1
guia turístico	01]1
guida alpina	0261
guida turistica	0261
guide	01h1
gultig bis	0=k1
gumnaasium	0Qg2
guncel	0?11
gunumuz	0?11
gunumuze kadar	0?11
gurnal	07D1
gurnalist	0581
guru	0Qi2
gut	0Qk2
gut in wort und schrift	0Qm1
gutachter	05U1
gute	0Qm1
gute grundkenntnisse	0<T1
gute kenntnisse	0Qk2
guvenlik gorevlisi	01[1
guz	0Qn1
guía de montaña	01B1
guía turística	01B1
guía turístico	01B1
gyakornok	0842
gyar	04P2
gydytoja	02R1
gydytojas	02R1
gymnas	0;S1
gymnasial	0PM1
gymnasialabschluss	01@1
gymnasieexamen	0PM1
gymnasieskola	0O51
gymnasiet	0O51
gymnasieutbildning	0PM1
gymnasium	0Qo5
gymnazium	0MX2
gymnázium	0MX2
gyogyszeresz	02:1
gyogyszertar	07G1
gyogytornasz	0<N1
gyoztes	0001
gyvenimo aprasymas	0R41
gyvenimo aprašymas	0R41
gyár	04P2
gyógyszertár	07G1
gyógyszerész	02:1
gyógytornász	0<N1
győztes	0001
gärtner	05U1
gärtnerei	03D1
gård	0>A1
géomètre	01Z1
gérant	01Z1
gérante	01Z1
góð	0R52
góð kunnátta	0Pb1
gönüllü	01[1
görevli	01[1
görevlisi	01[1
götu	0Q61
gültig bis	0=k1
gümnaasium	0Qg2
güncel	0?11
günümüz	0?11
günümüze kadar	0?11
güvenlik görevlisi	01[1
güz	0Qn1
għadu għaddej	0=61
għalliem	0581
għalliema	0581
h	0R71
haandvaerker	06R1
habilitacao	0R82
habilitacio	01^1
habilitacion	01_1
habilitació	01^1
habilitación	01_1
habilitacja	0Ii1
habilitation	0R:2
habilitação	0R82
haccp	01Q1
hackathon	0R<1
haedersbevisning	0081
haendler	05U1
hafta	0R=1
haigla	0541
hairdresser	01h1
hajadon	0Jg1
hakem	01[1
hakim	0R>2
hala	0?11
halado	0R@2
haladó	0R@2
halaman	0RB1
halasz	0<N1
halen	0?11
halen calisiyorum	0?11
halen devam ediyor	0?11
hallinnoija	05P1
halász	0<N1
hameau	04i1
handel	0RC3
handelsakademie	0<n1
handelshoegskolan	0O51
handelshogskolan	0O51
handelshögskolan	0O51
handelsskole	0Jd1
handlaeggare	02B1
handlaeggerska	02B1
handlaggare	02B1
handlaggerska	02B1
handledare	02B1
handler	0C52
handlowiec	0271
handläggare	02B1
handläggerska	02B1
handvaerker	06R1
handwerk	03D1
handwerksmeister	03i1
hang	0RF2
hanke	0RH2
hari ini	0RJ1
harifa	0RK1
harita muhendisi	01[1
harita mühendisi	01[1
haritaci	01[1
haritacı	01[1
harjoittelija	05P1
hasic	06^1
hasič	06^1
haskoli	0421
haskolinn	0421
hasta	0RL1
hasta bakici	01[1
hasta bakıcı	01[1
hasta el presente	01n1
hasta hoy	01n1
hasta la actualidad	01n1
hasta la fecha	01n1
hastanesi	03Y1
hasti	0RM1
hauptfach	0MI1
hauptschulabschluss	01@1
hauptschule	0<n1
hausmeister	05U1
hausnummer	0531
haust	0RN2
haute ecole	01P1
haute école	01P1
haven	0P81
havo	0RP2
havo diploma	0RR1
havo-diploma	0RR1
hazas	0Jg1
hb	00`1
hbo	0:A1
hbo bachelor	0:A1
hbo-bachelor	0:A1
hdr	0Hh1
he	0RS1
hea	0RT2
head	01h1
head of	01h1
head teacher	01h1
headteacher	01h1
health visitor	01h1
hebamme	02e1
hec	0B01
heden	0RV1
heder	0091
hederlig omtale	0091
hedersomnaemnande	00K1
hedersomnamnande	00K1
hedersomnämnande	00K1
hederspris	0RW2
heft	08M1
heftruckchauffeur	01d1
hegeszto	0842
hegesztő	0842
heikko	04b1
heim	03D1
hekim	01[1
helfer	05U1
helyettes	02:1
hem	0AX1
hemsire	01[1
hemsiresi	01[1
hemşire	01[1
hemşiresi	01[1
hentes	0<N1
herausgeber	08M1
herbst	0RY1
herec	0>d1
herecka	0>d1
herečka	0>d1
herfst	0RZ1
hermanos	07\1
herr	0R[1
het	0R\1
hetkel	0R]1
heute	04D1
hf	0R^2
hf eksamen	00D1
hf-eksamen	00D1
hhx	00D1
hien	0<C1
hien gio	0<C1
hien nay	0<C1
hien tai	0<C1
hiep hoi	0;B1
hieu thuoc	0;B1
hieu truong	09m1
high school	01N1
high school degree	02Z1
high school diploma	02Z1
higher certificate	02Y1
higher national diploma	02Y1
highers	02Z1
highly skilled	0R`1
highway	0651
hilfskraft	02e1
hingga	0Ra1
hingga kini	0RJ1
hingga saat ini	0RJ1
hingga sekarang	0RJ1
hinne	0Rb1
hitsaaja	05P1
hivatal	0Rc1
hiver	0Rd1
hivern	0Re1
hiện	0<C1
hiện giờ	0<C1
hiện nay	0<C1
hiện tại	0<C1
hiệp hội	0;B1
hiệu thuốc	0;B1
hiệu trưởng	09m1
hja	0Rf1
hjelp	0;R1
hjemmearbejde	0NZ1
hjemmekontor	0NY1
hjá	0Rf1
hkdse english	0<O1
hlid	0Q61
hlr	0@k1
hlíð	0Q61
hnc	0Rg2
hnd	0Rg2
ho	0Ri1
ho so xin viec	0Rj1
hoa si	09m1
hoc bong	0:n1
hoc viec	09m1
hoc vien	0Dj1
hochschulabschluss	0:>1
hochschule	0Rk2
hochschulreife	01@1
hodnoceni	0Rm1
hodnocení	0Rm1
hodnotenie	0Rn1
hoegskola	0O51
hoegskolan	0O51
hoegskole	0;S1
hoegskoleexamen	0N81
hoegskolefoerberedande	0PM1
hoegskoleingenjoer	0N81
hoegskolekandidat	0?^1
hoegskolen	0;S1
hoejskole	0Jd1
hoest	0Ro2
hoesten	0Ro2
hoeyskole	0;S1
hoeyskolen	0;S1
hof	0S13
hogeschool	08=1
hogskola	0O51
hogskolan	0O51
hogskole	0;S1
hogskoleexamen	0N81
hogskoleforberedande	0PM1
hogskoleingenjor	0N81
hogskolekandidat	0?^1
hogskolen	0;S1
hoi nghi	0:O1
hoi thao	0:O1
hoitaja	05P1
hoja de vida	0D91
hoje	0871
hojskole	0Jd1
holding	0S42
holdings	00`1
holt	0Q61
hombre	0S61
home	0R71
home office	0S74
homem	0S;1
homeoffice	0N51
homme	0S<1
honap	0Ri1
honnudur	0=`1
honor	00N1
honorable mention	00N1
honors	00T1
honour	00N1
honourable mention	00N1
honours	00T1
honours degree	0:;1
hons	09b1
hoofd	0Jl1
hoofdstuk	0=P1
hoofdvak	02m1
hop tac xa	0;B1
hopital	0311
hos	0S=3
hospital	0S@5
hospoda	0FS1
host	0SE3
hosten	0Ro2
hostes	01[1
hostess	0SH2
hote	01Z1
hote d'accueil	01Z1
hotel	0SJB
hotelfach	05U1
hotell	0S\3
hotelli	06G1
hotesse	01Z1
house	0651
housekeeper	01h1
hovedfag	0K[1
hovenier	01d1
hoy	01n1
hoyskole	0;S1
hoyskolen	0;S1
hr	0701
hrsz	03[1
hsc	00E1
hsk	0<O1
htl	0B01
htx	00D1
huan luyen vien	09m1
hudebnik	0>d1
hudebník	0>d1
hudpleier	0;R1
hudterapeut	02B1
huidig	0RV1
huidige	0RV1
huissier	01Z1
hukukcu	01[1
hukukçu	01[1
huolto	06G1
huong dan vien	09m1
hurtownia	0381
huvudaemne	02d1
huvudamne	02d1
huvudämne	02d1
huy chuong	0:n1
huy chương	0:n1
huyen	0AX1
huyện	0AX1
huấn luyện viên	09m1
hybrid	0S_2
hybride	0Sa1
hybrydowo	0Sb1
hydraulik	0271
hydrologist	01h1
hyfsad	0Sc1
hygieniapassi	03Z1
hyva	0Sd2
hyva taito	0Sf1
hyvae	0Sd2
hyvae taito	0Sf1
hyvaet	0Sf1
hyvat	0Sf1
hyvä	0Sd2
hyvä taito	0Sf1
hyvät	0Sf1
háskóli	0421
háskólinn	0421
házas	0Jg1
hâlen	0?11
hâlen çalışıyorum	0?11
hâlâ	0?11
händler	05U1
hästi	0RM1
håndværker	06R1
hædersbevisning	0081
hè	0RS1
hét	0R\1
hó	0Ri1
hónap	0Ri1
hótel	06I1
hôpital	0311
hôte	01Z1
hôte d'accueil	01Z1
hôtel	0311
hôtesse	01Z1
högskola	0O51
högskolan	0O51
högskoleexamen	0N81
högskoleförberedande	0PM1
högskoleingenjör	0N81
hönnuður	0=`1
höst	0Sg1
hösten	0Sg1
høgskole	0;S1
høgskolekandidat	0?^1
høgskolen	0;S1
højskole	0Jd1
høst	0Sh1
høsten	0Sh1
høyskole	0;S1
høyskolen	0;S1
hướng dẫn viên	09m1
hạng	0FJ1
hẻm	0AX1
họa sĩ	09m1
học bổng	0:n1
học việc	09m1
học viện	0Dj1
hồ sơ xin việc	0Rj1
hội nghị	0:O1
hội thảo	0:O1
hợp tác xã	0;B1
i	0Si6
i dag	0So4
i fills	03R1
i helyezett	0001
i lathair	05a1
i láthair	05a1
i miejsce	0NK1
i s	00`1
i sambud	0Jm1
i место	0T31
i. helyezett	0001
i/s	00`1
iarna	0T41
ib	00E1
ib diploma	02Z1
icdl	01Q1
icerik editoru	01[1
ician	0T51
idag	0T63
idegenvezeto	0<N1
idegenvezető	0<N1
idioma materno	0T91
idioma nativo	0=a1
idirmheanach	0T:1
idirmheánach	0T:1
idnmeistari	0GH1
idnmenntun	0QV1
idnskoli	0421
idraulico	0261
ieee	01\1
iela	0?31
ielts	0<O1
ielā	0?31
ies	0B01
iesacejs	0T;2
iesācējs	0T;2
ifsi	01P1
ig	0T=2
igangvaerende	0T?1
igangværende	0T?1
igazgato	0T@2
igazgatosag	0CP1
igazgató	0T@2
igazgatóság	0CP1
igazolvany	0TB1
igazolvány	0TB1
ihk	0B01
ihk abschluss	01@1
ihk-abschluss	01@1
ii miejsce	0NK1
iii miejsce	0NK1
iim	0B01
iit	0B01
ijazah	0TC1
ijazah sma	0TC1
ik uzmani	01[1
ik uzmanı	01[1
iki	0TD1
iki dabar	0De1
iki dilli	05<1
iki siandien	0De1
iki siol	0De1
iki šiandien	0De1
iki šiol	0De1
ikincilik	0;X1
ikurejas	02R1
ilcesi	0?21
ile	0TE1
ileri	0B;2
ileri duzey	0B;2
ileri düzey	0B;2
ileri seviye	0481
ilkbahar	0:N1
ilkokulu	0401
illum	0=61
illustrateur	01Z1
illustratoer	0TF2
illustrator	0TH6
illustratore	0261
illustratrice	05[2
illustratör	02B1
illustratør	0;R1
illusztrator	0<N1
illusztrátor	0<N1
illüstratör	01[1
ilsien matern	0=]1
ilustrador	03P2
ilustradora	03P2
ilustrator	0TN4
ilustratorka	0271
ilustrátor	06^1
ilçesi	0?21
im	0TR1
imam	01h1
ime projekta	0TS1
imker	02e1
immobiliare	03K1
imobiliaria	02\1
imobiliária	02\1
imone	03J1
imoneje	0TT1
impasse	04i1
impiegata	0261
impiegato	0261
importer	01h1
impresa	03K1
in	0TU1
in a relationship	0Aa1
in corso	00k1
in corso di stampa	0751
in curs	0231
in essere	00k1
in partnerschaft	0PN1
in press	0>51
in prezent	0231
in progress	0C21
in service training	0CM1
in-service training	0CM1
inc	00`1
incepand cu	0TV1
incepator	0<E2
incorporated	00`1
indeks prestasi	0E[1
indeks prestasi kumulatif	0E[1
independent user	0Q51
indirizzo	0CH1
individuali veikla	03J1
indkober	06R1
indkoeber	06R1
indkøber	06R1
industri	0=A3
industria	02\1
industrias	08`2
industrie	03K1
industriemeister	03i1
industrier	0>A1
industries	0TW3
indústria	02\1
indústrias	02\1
indústries	03R1
infant school	01N1
infermer	02?1
infermera	02?1
infermier	0581
infermiera	0TZ2
infermiere	0261
infirmier	01Z1
infirmiere	01Z1
infirmière	01Z1
informatiker	05U1
ing	0T\2
ingegner	0T^1
ingenier	0T_1
ingenieria superior	0T`1
ingenieria tecnica	0:G1
ingeniería superior	0T`1
ingeniería técnica	0:G1
ingenieur	0Ta3
ingenieurbuero	03D1
ingenieurburo	03D1
ingenieurbüro	03D1
ingenioer	05e2
ingenior	05e2
ingeniør	05e2
ingenjoer	02B1
ingenjor	02B1
ingenjör	02B1
inginer	0Td1
inginer diplomat	0G71
inginier	0581
ingrijitoare	01i1
ingrijitor	01i1
ingénieur	0Te1
inhaber	05U1
iniciante	0Tf2
inkoepare	02B1
inkopare	02B1
inkoper	01d1
inköpare	02B1
inmobiliaria	07\1
inn	0391
innealtoir	03W1
innealtóir	03W1
inniu	05a1
innkjoeper	0;R1
innkjoper	0;R1
innkjøper	0;R1
inriktning	02d1
insa	0B01
insaat	03Y1
insan kaynaklari uzmani	01[1
insan kaynakları uzmanı	01[1
insegnante	0261
insener	01>1
insinoeoeri	0Th2
insinoeoeri (amk	0Tj2
insinoori	0Th2
insinoori (amk	0Tj2
insinyur	02;1
insinööri	0Th2
insinööri (amk	0Tj2
inspectoare	01i1
inspector	0J@2
instalater	0An2
instalator	01i1
instalatér	0>d1
installateur	05U1
institiuid	01G1
institiúid	01G1
institut	0TlF
institutas	0UB2
institute	0Eg2
institute of technology	01N1
instituteur	01Z1
instituto	0UD4
institutrice	01Z1
instituts	0UH2
institutt	0UJ2
institutul	0UL2
instituut	0UN4
instituutti	0UR2
institūts	0UH2
instructeur	01d1
instructor	0J@2
instruktoer	05M3
instruktor	0UT7
instruktorka	0271
instruktur	02;1
instruktör	02B1
instruktør	05e2
instrutor	01]1
instrutora	01]1
instytut	0U[2
insurance	0391
integrante	01]1
integrisane studije	0U]1
interactive	0391
interim	0@C1
interimaire	01Z1
intermedi	0U^2
intermedia	0U`2
intermediaire	0Ub2
intermediar	0Ud2
intermediar superior	0=b1
intermediaria	0C81
intermediario	0Uf2
intermediario avancado	0>;1
intermediate	0Uh2
intermedio	0Uj6
intermedio alto	0V02
intermedio superiore	0?91
intermediária	0C81
intermediário	0Uf2
intermediário avançado	0>;1
intermedju	0V22
intermittent	01Z1
intermittente	01Z1
intermédiaire	0Ub2
intermédio	0Uf2
intermédio alto	0>;1
intern	0J@2
internat	0<n1
international baccalaureate	00g2
internetu	0V41
interno	0?O1
interpreter	01h1
intervento	0751
intezet	0V53
intyg	0<_2
intérim	0@C1
intérimaire	01Z1
intézet	0V53
invatatoare	01i1
invatator	01i1
inverno	0V82
investigador	02<3
investigadora	02@2
invierno	0V:1
invigilator	01h1
invited talk	0>51
inz	0V;1
inzeniere	02S1
inzenieris	02S1
inzenir	0V<1
inzenjer	0V=2
inzenyr	0V?2
inzenyrske	0VA1
inzenyrske studium	0VA1
inzinier	0VB1
inziniere	02R1
inzinierius	02R1
inzinierske	0VC1
inzinierske studium	0VC1
inzynier	0VD2
inzynierskie	0V;1
inġinier	0581
inşaat	03Y1
inštalatér	0@=1
inštitut	0VF2
inštitút	0VH2
inštruktor	05I1
inż	0V;1
inżynier	0VD2
inżynierskie	0V;1
inženiere	02S1
inženieris	02S1
inženir	0V<1
inženjer	0V=2
inženýr	0V?2
inženýrské	0VA1
inženýrské studium	0VA1
inžinier	0VB1
inžinierius	02R1
inžinierske	0VC1
inžinierske štúdium	0VC1
inžinierė	02R1
iosh	01Q1
ipasnieks	02S1
ipb	0MR1
ipk	0VJ2
ipma	01Q1
ir	0I01
iris	0?S1
iriseoir	03W1
irish leaving certificate	02Z1
iroda	04P2
is analisti	01[1
isbn	01\1
isci	01[1
iscisi	01[1
iscrizione	01?1
iscrizione all'albo	01?1
iskola	0Jh2
issa	0=61
issiskyres	0VL1
issn	01\1
issued	09Y1
issued on	09Y1
istekejusi	0VL1
istitut	0491
istituto	0VM2
istituto professionale	01R1
istituto tecnico	01R1
istqb	01Q1
istrazivac	05G2
istraživač	05G2
istruttore	0261
istruttrice	0261
itb	0B01
itfaiyeci	01[1
itibaren	0VO3
itil	01Q1
itinerari	0>[1
itinerario	0LG1
itq	02V1
its	01R1
itパスポート	00Q1
iut	0VR2
ivertinimas	0:e1
iyi	0VT2
iyi derecede	0VV1
iyi duzeyde	0VV1
iyi düzeyde	0VV1
izdavac	0Af2
izdavacka kuca	06@1
izdavač	0Af2
izdavačka kuća	06@1
izdevnieciba	0VW2
izdevniecība	0VW2
izlaganje	0Af2
izpit	0@j1
izstradatajs	02S1
izstrādātājs	02S1
izvorni govornik	0VY2
içerik editörü	01[1
iðnmeistari	0GH1
iðnmenntun	0QV1
iðnskóli	0421
iş analisti	01[1
işçi	01[1
işçisi	01[1
išsiskyręs	0VL1
ištekėjusi	0VL1
j	0V[1
j d o o	00`1
j.d.o.o	00`1
ja	0V\1
jaar	0V]1
jaesen	05P1
jahr	0V[1
jahrbuch	08M1
jahre	0V[1
jahren	0V[1
jahrgangsbeste	00:1
jahrgangsbester	00:1
jaksa	02;1
jalan	0F11
janitor	01h1
jaosto	0H41
jar	0V^1
jarak jauh	0E61
jardineira	01]1
jardineiro	01]1
jardinera	01B1
jardinero	01B1
jardinier	01Z1
jardiniere	01Z1
jardinière	01Z1
jaren	0V]1
jaro	0V_1
jasen	05P1
jatekvezeto	0<N1
jatkuu	0JI1
jazykovy certifikat	0V`1
jazykový certifikát	0V`1
jd	0D_1
jedinica	0Va2
jednatel	06^1
jednolite studia magisterskie	0Vc1
jefa	01B1
jefe	01B1
jelen	00i1
jelenig	00i1
jelenleg	00i1
jelenlegi	00i1
jeles	08>1
jesen	0Vd4
jeseň	0Vh1
jesien	0Vi1
jesienia	0Vi1
jesienią	0Vi1
jesień	0Vi1
jetzt	04D1
jeweler	01h1
jezyk ojczysty	0Io1
jl	0F11
jlpt	0<O1
jo	0Vj2
job d'ete	01Z1
job d'été	01Z1
jobs d'ete	01Z1
jobs d'été	01Z1
jogasz	02:1
jogositvany	0Vl1
jogosítvány	0Vl1
jogász	02:1
johtaja	05P1
joiner	01h1
jordemoder	06R1
jordmor	0;R1
jornada completa	0C41
jornada de formacion	0D>1
jornada de formación	0D>1
jornadas	01a1
jornalista	01]1
journal	0Vm2
journalist	0Vo7
journaliste	01Z1
journeyman	02Z1
juara	05m1
juara 1	05m1
juara i	05m1
jud	04T1
judecator	01i1
judecător	01i1
judetul	04T1
județul	04T1
judge	01h1
judr	0CQ2
juez	01B1
jueza	01B1
jugendleiter	05U1
juggler	01h1
juhataja	01>1
juhendaja	01>1
juhiluba	0W61
juht	01>1
juiz	01]1
juiza	01]1
julkaistu	0LD1
julkaisu	07B2
junior	0W71
junta	07\1
jurist	0W87
jurista	01B1
juriste	0W?2
juristi	05P1
jurists	02S1
jurnal	09i1
jurnalis	02;1
jurnalist	01i1
jurnalista	01i1
jurnalistă	01i1
juror	01h1
juru masak	02;1
juru ukur	02;1
jurusan	0=K1
jusqu'a	0WA1
jusqu'a aujourd'hui	00_1
jusqu'a present	00_1
jusqu'au	0WA1
jusqu'à	0WA1
jusqu'à aujourd'hui	00_1
jusqu'à présent	00_1
juíza	01]1
játékvezető	0<N1
jäsen	05P1
jó	0Vj2
język ojczysty	0Io1
k	0<D1
k k	00`1
k.k	00`1
kaantaja	05P1
kaari	08R1
kab	0F11
kabupaten	0F11
kadar	0WB2
kade	0FR1
kadernice	0>d1
kadernik	0>d1
kadeřnice	0>d1
kadeřník	0>d1
kadin	0<D1
kadrolu	0I_1
kadın	0<D1
kaeaentaejae	05P1
kaesittelijae	05P1
kaesolev	0R]1
kaesoleva ajani	0R]1
kaetiloe	05P1
kafe	07]1
kafli	0?L1
kaksikielinen	02c1
kakskeelne	0KZ1
kalastaja	05P1
kalauz	0<N1
kalfa	01[1
kalite kontrol	01[1
kaliteci	01[1
kameraman	0WD2
kameramann	02e1
kameramen	02;1
kammer	03D1
kamrer	02B1
kancelar	0FS1
kancelaria	0WF2
kancelarija	06@1
kancelária	03I1
kancelář	0FS1
kandidaatti	0Tj2
kandidat	0WH2
kandidatexamen	0N81
kandidatgrad	0?Z1
kandidatprogram	0N81
kandidatsprof	0WJ1
kandidatuddannelse	0?Z1
kandídatspróf	0WJ1
kansanopisto	0471
kantor	07]1
kanzlei	03D1
kapici	01[1
kapitaen	02e1
kapitan	02e1
kapitel	0WK3
kapitlu	07D1
kapitola	0WN2
kapittel	0WP1
kapitän	02e1
kapper	01d1
kapster	01d1
kaptani	01[1
kaptanı	01[1
kapıcı	01[1
kar	0Jh2
karakter	0WQ2
karakterar	0PV1
karaktergennemsnit	0K=1
karaktersnitt	0PV1
kargo gorevlisi	01[1
kargo görevlisi	01[1
karl	0WS1
karlkyns	0WS1
karlmadur	0WS1
karlmaður	0WS1
karosszerialakatos	0<N1
karosszérialakatos	0<N1
karyawan	02;1
kasap	01[1
kasir	02;1
kasittelija	05P1
kasiyer	01[1
kasjer	0271
kasjerka	0271
kassamedewerker	01d1
kassanhoitaja	05P1
kassemedarbejder	06R1
kassenwart	02e1
kasserer	05e2
kassier	01d1
kassierer	05U1
kassoer	02B1
kassoerska	02B1
kassor	02B1
kassorska	02B1
kassör	02B1
kassörska	02B1
kasvataja	01>1
kat	0?21
kat gorevlisi	01[1
kat görevlisi	01[1
katilo	05P1
katona	0<N1
katu	08R1
kauffrau	02e1
kaufhaus	03D1
kaufmann	02e1
kaugtoo	0WT1
kaugtöö	0WT1
kauplus	0541
kauppa	06G1
kauppakorkeakoulu	0471
kauppatieteiden maisteri	0GA1
kaupunki	0WU1
kawaler	0WV1
kawin	0<g1
kaynakci	01[1
kaynakçı	01[1
kazaliste	0WW1
kazalište	0WW1
kbr	09H1
ke toan	09m1
ke toan truong	09m1
kebun	07]1
kec	0F11
kecamatan	0F11
keeper	0T51
kehittaejae	05P1
kehittaja	05P1
kehittäjä	05P1
kel	0F11
kelias	03V1
kellner	08Z1
kellnerin	08Z1
kelner	0271
kelnerka	0271
kelompok	07]1
kelurahan	0F11
kementerian	07]1
kendskab	0WX1
kennari	0=`1
kepala	02;1
kepce operatoru	01[1
kepesites	0=n2
keppni	00;1
kepykla	03J1
kepzes	0WY2
kepçe operatörü	01[1
kertesz	0<N1
kertész	0<N1
kesa	0W[1
kesae	0W[1
kesaetyoentekijae	05P1
kesatyontekija	05P1
kesk eriharidus	0W\1
kesk-eriharidus	0W\1
keskeriharidus	0W]1
keskharidus	0W\1
keskhinne	0Rb1
keskiarvo	07I1
keskitaso	0W^2
keskitasoinen	0W`1
keskkool	03\1
keskmine	0Wa1
keskmine hinne	0Rb1
kesktase	0Wb2
kesktasemel	0Wa1
keskus	0Wd2
keskustelutaito	0W`1
kestab	0R]1
kesä	0W[1
kesätyöntekijä	05P1
ketnyelvu	0601
ketua	02;1
kevad	0Wf1
kevaet	0Wg1
kevat	0Wg1
kevät	0Wg1
key account manager	0701
key holder	01h1
key worker	01h1
keyholder	01h1
keynote	0>51
kezdo	0Wh2
kezdő	0Wh2
kft	00`1
kg	00`1
kgaa	00`1
kha	0Wj2
khach san	0;B1
khoa	0Wl3
khoa hoc	0Wo2
khoá học	0X11
khu	0AX1
khá	0Wj2
khách sạn	0;B1
khóa học	0Wo2
kiado	0X23
kiadó	0X23
kiem soat vien	09m1
kiem toan vien	09m1
kien truc su	09m1
kierowca	0271
kierowniczka	0271
kierownik	0271
kierunek	0X51
kiitettaevae	0L;1
kiitettava	0L;1
kiitettävä	0L;1
kilpailu	06H1
kimyager	01[1
kincstarnok	0<N1
kincstárnok	0<N1
kindergarten	0X62
kinderpfleger	05U1
kindlustus	0541
kinesitherapeute	01Z1
kinetoterapeut	01i1
kini	0RJ1
kinésithérapeute	01Z1
kirja	07B2
kirjakauppias	05P1
kirjanpitaejae	05P1
kirjanpitaja	05P1
kirjanpitäjä	05P1
kirjasto	06G1
kirjastonhoitaja	05P1
kirjastus	0X82
kirvesmies	05P1
kis	0X:1
kitabi	0=R1
kitabı	0=R1
kitap	0=R1
kitap bolumu	0=R1
kitap bölümü	0=R1
kitapci	01[1
kitapçı	01[1
kitchen	0391
kitchen hand	01h1
kitchen porter	01h1
kituntetes	0001
kitunteteses	08>1
kitüntetés	0001
kitüntetéses	08>1
kivalo	0X;3
kiváló	0X;3
kiến trúc sư	09m1
kiểm soát viên	09m1
kiểm toán viên	09m1
kjennskap	0X>1
kk	0X?2
kleermaker	01d1
kleuterschool	08=1
kliinik	0541
kliniek	02[1
klinigi	03Y1
klinik	0XA4
klinika	0XE9
klinikk	0:c1
klinikka	06G1
klinikum	03D1
kliniği	03Y1
klīnika	0671
kniha	0WN2
knihkupec	0>d1
knihovn	06^1
knihovna	0FS1
knihovnice	0>d1
knihovnik	0An2
knihovník	0An2
kniznica	03I1
knižnica	03I1
knjiga	0XN3
knjiznica	0XQ2
knjiznicar	0XS2
knjižnica	0XQ2
knjižničar	0XS2
knyga	0XU1
kobieta	0XV1
koc	01[1
koch	02e1
kochin	02e1
kock	02B1
kocu	01[1
kod	0XW2
koechin	02e1
koerekort	0@g1
koerier	01d1
koerkort	0<_2
kogumik	03X1
kohtalainen	0W`1
kok	0XY2
koki	02;1
kokk	0X[2
kokki	05P1
kokkur	0=`1
koledza	0461
koledzas diploms	0X]1
koledža	0461
koledžas diploms	0X]1
kolegija	0E71
kolegium	03j1
kolej	0401
koleji	0401
kolledz	03\1
kolledž	03\1
kolleg	0<n1
kollegium	0X^1
kollégium	0X^1
kolumni	0LD1
komanda	0X_2
komercialist	05I1
komercijalist	0Xa1
komercijalista	06j1
komi	01[1
kommissionierer	05U1
kommun	0>A1
kommune	0Xb4
kompanija	0Xf2
kompetansebevis	08b1
kompetisi	05m1
komplek	0F11
komponist	05U1
kompānija	0671
komunikativna	0Xh1
komunikativne	0Xh1
komunikativni	0Xi1
komunikativní	0Xi1
komunikatywnie	0H[1
komunikatywny	0H[1
komunikatívna	0Xh1
komunikatívne	0Xh1
komuves	0<N1
komvux	0Xj1
kona	0Xk1
konatel	08L1
konateľ	08L1
koncernen	0>A1
kondiittori	05P1
konditor	0Xl4
konduktoeoeri	05P1
konduktoer	0TF2
konduktoori	05P1
konduktor	0Y04
konduktorka	0271
konduktör	02B1
konduktööri	05P1
konduktør	0;R1
kondüktör	01[1
koneistaja	05P1
konferanse	0WP1
konferansi	0=R1
konferansı	0=R1
konferenca	0Y41
konference	0Y53
konferencia	0Y82
konferencija	0Y:3
konferencja	07F1
konferens	0Y=2
konferensi	09i1
konferenssi	0LD1
konferenz	08M1
konferenza	07D1
kongresi	0=R1
konkurranse	0Y?1
konkurrence	0Y@1
konkurs	0NK1
konkursas	0661
konkursie	0NK1
konkurss	0YA2
konobar	05G2
konserni	06G1
konservatorij	0K:1
konservatorija	0E71
konservatorio	0471
konservatorium	0YC3
konservatuvari	0401
konservatuvarı	0401
konserwatorium	03j1
konsulent	0YF3
konsult	0YI2
konsultan	02;1
konsultant	0YK3
konsultantas	02R1
konsultante	02P2
konsultantka	0271
konsultants	02S1
konsultantė	02R1
konsultti	05P1
kontor	0Kh1
kontsern	0541
konverents	03X1
konversationsniveau	0<T1
konversationssicher	0<T1
konverzacijski	0YN2
konverzacna	0YP1
konverzacni	0YQ1
konverzačná	0YP1
konverzační	0YQ1
konyv	0A_2
konyvelo	0842
konyvkereskedo	0<N1
konyvtar	04P2
konyvtaros	0842
konzern	03D1
konzervator	0DX1
konzervatorium	0YR2
konzervatoř	0DX1
konzervatórium	0YR2
konzultant	0YT3
kool	03\1
koolitus	0K;1
koolituskeskus	03\1
kooperatifi	03Y1
koordinaator	01>1
koordinaattori	05P1
koordinator	0YW<
koordinatore	02P2
koordinatorius	02R1
koordinators	02S1
koordinatoru	01[1
koordinatorė	02R1
koordinatur	0581
koordinatör	01[1
koordinatörü	01[1
koordinátor	0Yc3
koordynator	0271
koordynatorka	0271
koperasi	07]1
kops	0Yf1
kopš	0Yf1
korekort	0@g1
korektor	0Yg2
korektorka	0271
korgkool	03\1
korgtase	0Yi1
korhaz	04P2
korkeakoulu	0471
korkort	0<_2
korrektor	0<N1
korrekturlaesare	02B1
korrekturlaeser	06R1
korrekturlasare	02B1
korrekturleser	0;R1
korrekturläsare	02B1
korrekturlæser	06R1
kortti	0Yj1
korut	03[1
kosmeticka	0>d1
kosmetiker	05U1
kosmetička	0>d1
kosmetolog	06R1
kosmetologi	05P1
kosmetyczka	0271
kota	0F11
kotet	0Gd1
koulu	0471
kouluttaja	05P1
koulutusohjelma	0Yk1
koulutuspaeivae	0Yl1
koulutuspaiva	0Yl1
koulutuspäivä	0Yl1
kovacs	0<N1
kovar	0>d1
kovács	0<N1
kovář	0>d1
kowal	0271
koyu	0?21
koz	03[1
kozepes	0Ym2
kozepesen	0Yo1
kozepfelsofok	0Z01
kozepfok	0Yo1
kozepfok felett	0Z01
kozepfoku	0Yo1
kozephalado	0Mf1
kozepiskola	0X^1
kozepszint	0Mf1
kozepszintu	0Mf1
kozgazdasz	02:1
kozjegyzo	0<N1
kozmetikus	0<N1
kozpont	07G1
koç	01[1
koçu	01[1
krajums	0G`1
kranfuehrer	05U1
kranfuhrer	05U1
kranführer	05U1
krankenhaus	03D1
krawcowa	0271
krawiec	0271
krejci	0>d1
krejčí	0>d1
kreuz	03D1
kronik	02l1
kronikk	0WP1
krt	03[1
kryptis	0Z11
krājums	0G`1
ksiazeczka	0A;1
ksiazka	07F1
ksiegarz	0271
ksiegowa	0271
ksiegowy	0271
książeczka	0A;1
książka	07F1
księgarz	0271
księgowa	0271
księgowy	0271
kth	0Xj1
ktieb	07D1
kuafor	01[1
kuaför	01[1
kuchar	02T2
kucharka	0271
kucharz	0271
kuchař	06^1
kuchár	08L1
kuester	02e1
kuhar	0XS2
kuja	08R1
kuljettaja	05P1
kullegg	0491
kulleġġ	0491
kulondij	0001
kulup baskani	01[1
kulüp başkanı	01[1
kumpanija	0801
kunde	0Z21
kuni	0Z31
kunniamaininta	0071
kunsill lokali	0801
kunta	06G1
kurang	0E82
kurator	0Z42
kurgucu	01[1
kurier	0Z62
kurierka	0271
kurir	02;1
kurs	0Z8<
kursai	08<1
kursi	0681
kurssi	0ZD3
kursu	0ZG3
kursus	0ZJ4
kurucu	01[1
kurucusu	01[1
kurye	01[1
kuryr	0>d1
kurz	0ZN4
kurýr	0>d1
kustantaja	0LD1
kustantamo	06G1
kuster	02e1
kutato	02:1
kutató	02:1
kutseharidus	0W\1
kutsekool	03\1
kutsetunnistus	0W61
kutuphaneci	01[1
kutuphanesi	03Y1
kuu	0ZR1
kuud	0ZR1
kuukausi	0ZS1
kuukautta	0ZS1
kuvar	0ZT1
kuvittaja	05P1
kvalificerad yrkesutbildning	0ZU1
kvenkyns	0Xk1
kvetinar	06^1
kvinde	0ZV1
kvinna	0ZW1
kvinne	0ZX1
květinář	06^1
kwartalnik	07F1
kwekerij	02[1
ky	00`1
ky su	0ZY2
ky thuat vien	09m1
ky yeu	0:O1
kypare	02B1
käesolev	0R]1
käesoleva ajani	0R]1
käsittelijä	05P1
kätilö	05P1
kääntäjä	05P1
képesítés	0=n2
képzés	0WY2
kétnyelvű	0601
kórház	04P2
kõrgkool	03\1
kõrgtase	0Yi1
köchin	02e1
könyv	0A_2
könyvelő	0842
könyvkereskedő	0<N1
könyvtár	04P2
könyvtáros	0842
körkort	0<_2
körút	03[1
kötet	0Gd1
köyü	0?21
köz	03[1
közepes	0Ym2
közepesen	0Yo1
közgazdász	02:1
közjegyző	0<N1
központ	07G1
középfelsőfok	0Z01
középfok	0Yo1
középfok felett	0Z01
középfokú	0Yo1
középhaladó	0Mf1
középiskola	0X^1
középszint	0Mf1
középszintű	0Mf1
kørekort	0@g1
különdíj	0001
küster	02e1
kütüphaneci	01[1
kütüphanesi	03Y1
kış	0X:1
kőműves	0<N1
kế toán	09m1
kế toán trưởng	09m1
kỷ yếu	0:O1
kỹ sư	0ZY2
kỹ thuật viên	09m1
l	0Z[1
l'actualitat	01o1
la	0Z\2
la actualidad	01n1
la distanta	0EG1
la distanță	0EG1
la fecha	01n1
la zi	0231
laakari	05P1
laan	0FR1
labai gerai	08S2
labas	0Z^1
labas zinasanas	0Z^1
labas zināšanas	0Z^1
labi	0Z_2
labor	0Za2
laborans	0<N1
laborant	0Zc3
laboranti	01[1
laborantı	01[1
laboratoire	0311
laboratoires	0311
laborator	0Zf2
laboratori	0Zh2
laboratories	0391
laboratorij	0XQ2
laboratorija	0Zj3
laboratorio	0Zm5
laboratorios	08`2
laboratoris	03R1
laboratorium	0[27
laboratory	0391
laboratoř	0FS1
laboratuvari	03Y1
laboratuvarı	03Y1
laboratório	02\1
laboratórios	02\1
laboratórium	0[92
laborer	01h1
laboráns	0<N1
labourer	01h1
labs	0[;2
lacatus	01i1
lackerare	02B1
lackierer	05U1
laeaekaeri	05P1
laege	06R1
laegergaarden	0>A1
laehetti	05P1
laehihoitaja	0[=2
laehtien	0[?2
laekare	02B1
laeknir	0=`1
laensstyrelsen	0Je1
laerare	02B1
laerarhoegskola	0O51
laerarvikarie	02B1
laerer	05e2
laerling	0[A3
laesare	02B1
lagerarbetare	02B1
lagergarden	0>A1
lagerist	05U1
lagermedarbeider	0;R1
lagermedarbejder	06R1
laget	0:c1
lahetti	05P1
lahihoitaja	0[=2
lahtien	0[?2
lahutatud	01=1
lai xe	09m1
laisvai	0[D1
laitos	06G1
lajang	0<g1
lakare	02B1
lakatos	0T@2
laki laki	0Z[1
laki-laki	0Z[1
lakiernik	0271
lakyrnik	0>d1
lakýrník	0>d1
lampista	02?1
lana	07L1
lancar	04:1
landkreis	08\1
landmaaler	05e2
landmaler	05e2
landmand	06R1
landmeter	01d1
landmåler	05e2
landwirt	05U1
lane	0651
languagecert	0<O1
langue maternelle	0[E1
langue natale	0[E1
lanjutan	0[F2
lansstyrelsen	0Je1
lantbrukare	02B1
lantmaetare	02B1
lantmatare	02B1
lantmätare	02B1
lap	0Gd1
lap trinh vien	09m1
larare	02B1
lararhogskola	0O51
lararvikarie	02B1
largo	0[H2
larling	0QK1
lasare	02B1
lasser	01d1
lasteaed	03\1
lastenhoitaja	05P1
lastnica	0EW1
lastnik	0EW1
lat	0[J1
lata	0[J1
latem	0[K1
lato	0[K1
lato sensu	0LL1
laufend	04D1
laukums	0?31
laulaja	05P1
laurea	0G61
laurea breve	0G61
laurea in	0G61
laurea magistrale	0[L1
laurea quinquennale	0[L1
laurea specialistica	0[L1
laurea triennale	0G61
laurea vecchio ordinamento	0[L1
laureat	0[M2
laureata in	0G61
laureatas	0661
laureate	00L1
laureatka	0NK1
laureato in	0G61
lauréat	00L1
lauréate	00L1
lavapiatti	0261
law school	01N1
lawyer	01h1
lda	00`1
le tan	09m1
leabhar	0?S1
leacht	0?S1
leachtoir	03W1
lead	01h1
leader	01h1
learning	0[O1
leaving cert	02Z1
leaving certificate	02Z1
lebenslauf	0=41
lector	01i1
lecture	0>51
lecturer	01h1
ledamot	02B1
ledare	02B1
leder	05e2
ledig	0PN1
leed	01Q1
leerkracht	01d1
leerling	0[P2
legat	0Y@1
lege	0;R1
legitimation	0<_2
legiutas kisero	0<N1
lehrabschluss	01@1
lehranstalt	0<n1
lehre	01@1
lehre als	01@1
lehre zum	01@1
lehrer	05U1
lehrgang	0OG2
lehrling	05U1
lehrstuhl	0[R3
lehti	0[U1
lehtiartikkeli	0LD1
lehtori	05P1
leidbeinandi	0=`1
leider	01d1
leidinys	0XU1
leidsogumadur	0=`1
leidster	01d1
leidykla	0[V2
leikhus	06I1
leikhús	06I1
leikskoli	0421
leikskóli	0421
leipomo	06G1
leipuri	05P1
leirleder	0;R1
leiter	05U1
leitung	02e1
leiðbeinandi	0=`1
leiðsögumaður	0=`1
lekar	0[X3
lekaren	03I1
lekarka	0271
lekarn	06^1
lekarna	0[[2
lekarnicka	0@=1
lekarnik	0@=1
lekarz	0271
lektor	0[]9
lektorin	02e1
lektorka	0271
lektors	02S1
lekár	08L1
lekáreň	03I1
lekárnik	0@=1
lekárnička	0@=1
lembaga	07]1
lengua madre	0T91
lengua materna	0T91
lengua nativa	0T91
lente	0[f1
lentoemaentae	05P1
lentoemanta	05P1
lentoemäntä	05P1
leraar	01d1
lerares	01d1
let	0[g2
leta	0[i1
leti	0[i1
leto	0[j4
letrada	01B1
letrado	01B1
letters	0>51
lettur	0581
letuska	0>d1
letuška	0>d1
level 2 diploma	02Z1
level 3 diploma	02Z1
level 4 diploma	02Y1
level 5 diploma	02Y1
leveltaros	0<N1
levnadsbeskrivning	0[n1
levnedslob	0[o1
levnedsloeb	0[o1
levnedsløb	0[o1
levnetsloep	0\01
levnetslop	0\01
levnetsløp	0\01
levéltáros	0<N1
leyfi	0\12
lezing	0\32
lgh	0>V1
lia	0:d1
libraia	0261
libraio	0261
libraire	01Z1
librairie	0311
librar	01i1
librarian	01h1
library	0391
librera	01B1
librero	01B1
libro	0\52
lic	0V;1
licejs	0461
licejus	0E71
licenca	0\74
licence	0\;5
licence pro	09l1
licence professionnelle	09l1
licencia	0\@2
licenciada	0:41
licenciada en	0T`1
licenciado	0:41
licenciado en	0T`1
licenciatura	0\B2
licencija	0\D2
licencja	0A;1
licencjackie	0V;1
licencjat	0V;1
licens	0\F2
license	01X1
licensed	01X1
licenta	0\H2
licentiat	0G71
licentiata	0G71
licentiatexamen	0Ga1
licentie	0@Y2
licenza	01?1
licenza media	0G91
licenzja	0A81
licença	0@41
licențiat	0G71
licențiată	0G71
licență	0\H2
liceo	0\J2
liceu	0\L2
liceul	07M1
liceum	03j1
licėjus	0E71
lider	0\N5
lideri	01[1
liderka	0271
lidt kendskab	0<[1
lidz	0\S1
lidz sim	0\T1
lidz sim bridim	0\T1
lieutenant	01h1
lifeguard	01h1
ligonine	03J1
ligoninė	03J1
liitto	06G1
lijecnica	0>01
lijecnik	0>01
liječnica	0>01
liječnik	0>01
limba materna	0=[1
limba maternă	0=[1
limbă maternă	0=[1
limited	0\U2
limited working	0BG1
limited working proficiency	0BG1
lingua madre	0\W1
lingua materna	0\X2
lingua nativa	0=a1
linguaskill	0<O1
lingwa materna	0=]1
linja	0Yk1
linje	0MJ2
linnavalitsus	0541
linuc	0\Z1
liofa	05;1
lisans	0A]1
lisans derecesi	0A]1
lisans mezunu	0A]1
lisansi	0<f1
lisansı	0<f1
lise	0\[2
lise diplomasi	0\]1
lise diploması	0\]1
lise mezunu	0\]1
lisens	08b1
lisensi	0<m1
lisensiaatti	0N71
lisenssi	03Z1
lisesi	0401
listonos	06^1
listonosz	0271
listonoszka	0271
listonoš	06^1
litil	0QS1
litsents	0W61
litt	0<\1
livello avanzato	09<1
livello base	0Ba1
livello intermedio	0GY1
livre	0?R1
livreira	01]1
livreiro	01]1
livreur	01Z1
livreuse	01Z1
livro	05=1
lizenz	0\^2
lizenziat	0Fd1
liċenzja	0A81
ljekarna	0WW1
ljekarnik	0>01
ljeto	0\`1
ll b	09b1
ll m	0FY1
ll.b	09b1
ll.m	0FY1
llar d'infants	01O1
llb	09b1
llc	00`1
llengua materna	0\a1
llengua nativa	0\a1
llibre	0?o1
llicencia	01^1
llicenciada en	0\b1
llicenciat en	0\b1
llicenciatura	0\b1
llicència	01^1
llm	0FY1
llp	00`1
ln	0651
loader	01h1
loai gioi	0FJ1
loai kha	0FJ1
loai xuat sac	0FJ1
loc	0?O1
localita	0?O1
località	0?O1
locen	0\c1
locena	0\c1
locul 1	0?@1
locul i	0?@1
locuteur natif	0[E1
logfraedingur	0=`1
logisticien	01Z1
logisticienne	01Z1
logistics	0391
logistik	03D1
logopaed	06R1
logoped	0\d4
logopeda	0\h2
logopedist	0H=1
logopedista	0261
logopedus	0<N1
logopæd	06R1
logopédus	0<N1
loja	02\1
lojas	02\1
lojistik	03Y1
lokakarya	0\j1
lokfoerare	02B1
lokfoerer	0;R1
lokforare	02B1
lokforer	0;R1
lokfuehrer	05U1
lokfuhrer	05U1
lokförare	02B1
lokfører	0;R1
lokführer	05U1
lokomotivfoerer	06R1
lokomotivforer	06R1
lokomotivfører	06R1
lomba	05m1
loodgieter	01d1
lop tap huan	0X11
lopend	0RV1
lote	04J1
loti labi	08N2
lotissement	04i1
lower second	00T1
ločen	0\c1
ločena	0\c1
loại giỏi	0FJ1
loại khá	0FJ1
loại xuất sắc	0FJ1
lpic	0\Z1
ltd	00`1
ltd sti	00`1
ltd. şti	00`1
ltda	00`1
lts	0RR1
lu ecrit parle	0CI1
lu hanh	0;B1
lu parle ecrit	0CI1
lu, parlé, écrit	0CI1
lu, écrit, parlé	0CI1
luan an	0:O1
luat su	09m1
luba	0\k2
lucrare	0741
luento	0[U1
lugar	04J1
lukanda	0801
lukio	0471
lukion oppimaara	0571
lukion oppimaeaerae	0571
lukion oppimäärä	0571
luku	0LD1
lulus	0\m1
lumberjack	01h1
luna	0\n1
lungomare	0?O1
luni	0\n1
lună	0\n1
lupa	0Yj1
luthier	01h1
lutseum	03\1
luu loat	0?c1
luận án	0:O1
luật sư	09m1
ly lich	0Rj1
lycee	01P1
lyceum	0\o3
lycée	01P1
lyzeum	0<n1
lái xe	09m1
lána	07L1
lägergården	0>A1
lähetti	05P1
lähihoitaja	0[=2
lähtien	0[?2
läkare	02B1
länsstyrelsen	0Je1
lärare	02B1
lärarhögskola	0O51
lärarvikarie	02B1
lärling	0QK1
läsare	02B1
lääkäri	05P1
læge	06R1
læknir	0=`1
lærer	05e2
lærling	05e2
léacht	0?S1
léachtóir	03W1
légiutas-kísérő	0<N1
lékař	06^1
lékárn	06^1
lékárna	0FS1
léto	0]21
líder	03P2
língua materna	0=a1
língua nativa	0=a1
líofa	05;1
lítil	0QS1
lögfræðingur	0=`1
lütseum	03\1
lý lịch	0Rj1
lýceum	0]31
lăcătuș	01i1
līdz	0\S1
līdz šim	0\T1
līdz šim brīdim	0\T1
lưu loát	0?c1
lập trình viên	09m1
lễ tân	09m1
lớp tập huấn	0X11
lữ hành	0;B1
m	0]4;
m a	0FY1
m arch	0FY1
m b a	0FY1
m com	0FY1
m ed	0FY1
m eng	0FY1
m f a	0FY1
m s	0FY1
m sc	0FY1
m sc prof	0WJ1
m tech	0FY1
m. a	0FY1
m. ed	0FY1
m. eng	0FY1
m. sc	0FY1
m.a	0FY1
m.arch	0FY1
m.b.a	0FY1
m.com	0FY1
m.ed	0FY1
m.eng	0FY1
m.f.a	0FY1
m.s	0FY1
m.sc	0FY1
m.sc.-próf	0WJ1
m.tech	0FY1
m1	0FY1
m2	0FY1
ma	0]?3
maakond	0]B1
maalare	02B1
maalari	05P1
maan	0]C1
maanad	0]C1
maanader	0]C1
maand	0]D1
maanden	0]D1
maaned	0]E2
maaneder	0]E2
maanmittari	05P1
maantee	0]G1
maanviljelija	05P1
maanviljelijae	05P1
maanviljelijä	05P1
maatschap	0PF1
macchinista	0261
macelar	01i1
macellaio	0261
machinist	0]H2
macon	01Z1
madalya	0;X1
madrasah	0MR1
madre lingua	0\W1
madrelingua	0\W1
maennl	0R[1
maennlich	0R[1
maestra	0?a2
maestria	0]J2
maestro	0?a2
maestría	0]J2
mag	0]L3
magacioner	06j1
magang	02;1
magas szintu	0]O1
magas szintű	0]O1
magasin	0311
magasinier	01Z1
magasiniere	01Z1
magasinière	01Z1
magaza muduru	01[1
magaza sorumlusu	01[1
magazasi	03Y1
magazijnmedewerker	01d1
magazin	03C1
magazine	0391
magazioner	01i1
magazynier	0271
magazynierka	0271
magazziniera	0261
magazziniere	0261
magician	01h1
magistar	0]P2
magister	0]R8
magister farmacji	0271
magister inzynier	0Vc1
magister inżynier	0Vc1
magistere	03N1
magisterexamen	0Ab1
magisterij	0]Z1
magisterium	0Vc1
magisterske	0][2
magisterske studium	0][2
magisterskie	0Vc1
magistersky	0VA1
magisterské	0][2
magisterské studium	0VA1
magisterské štúdium	0VC1
magisterský	0VA1
magisterstudium	0Fd1
magistr	0VA1
magistra	0F\1
magistra grads	0]]1
magistrantura	0]^1
magistrantuur	0]_1
magistrantūra	0]^1
magistras	0]^1
magistrat	01Z1
magistrate	07a2
magistratura	0]`2
magistre	0]b2
magistrica	0]Z1
magistrica stroke	0]Z1
magistrikraad	0]_1
magistriope	0]_1
magistriõpe	0]_1
magistro	0]^1
magistro laipsnis	0]^1
magistrs	0]]1
magistrski studij	0]Z1
magistrski študij	0]Z1
magistrė	0]^1
magistère	03N1
magna cum laude	0AI1
magíster	0T`1
mah	0?21
mahallesi	0?21
mahir	0]d2
mai napig	00i1
maig	00i1
maintainer	01h1
maintenant	00_1
maire	01Z1
mairie	0311
maison	0311
maisteri	0]f2
maisterintutkinto	0GA1
maistreacht	0]h1
maistru	01i1
maith	0]i1
maitre	01Z1
maitre d	01h1
maitre d'hotel	01Z1
maitrise	0]j3
maitrise parfaite	0CJ1
maitrise universitaire	09l1
majalah	09i1
majeure	0N61
majitel	02T2
majiteľ	08L1
major	0BL1
major de promotion	00L1
major in	0BL1
majoring in	0BL1
majster	0]m2
majstor	0>12
makalah	09i1
makale	0=R1
makalesi	0=R1
make up artist	01h1
make-up artist	01h1
makelaardij	02[1
maker	01h1
makinist	01[1
makler	05U1
malare	02B1
male	0]o1
maler	0P<3
mali musavir	01[1
mali müşavir	01[1
man	0^06
manad	0]C1
manader	0]C1
manager	0^66
manajer	02;1
manazer	02T2
manažer	06^1
manažér	08L1
mand	0^<1
mandat	0^=1
mandor	02;1
maned	0]E2
maneder	0]E2
manicure	01]1
maniger	0581
maniġer	0581
mann	0^>2
mannelijk	0^@1
mannl	0R[1
mannlich	0R[1
mannskap	0;R1
manudir	0^A1
manudur	0^A1
manutentionnaire	01Z1
maquetador	01B1
maquetadora	01B1
maquettiste	01Z1
maquinista	01B1
mara	0N21
maraicher	01Z1
maraichere	01Z1
marangoz	01[1
maraîcher	01Z1
maraîchère	01Z1
marceneira	01]1
marceneiro	01]1
march	0FY1
marie	0@E1
mariee	0@E1
marin	01Z1
marinaio	0261
marinar	01i1
marinera	01B1
marinero	01B1
marinheiro	01]1
marié	0@E1
mariée	0@E1
mark	00T1
marker	01h1
market	0^B2
marks	00T1
markt	03D1
maros	0<N1
married	0Aa1
marynarz	0271
marós	0<N1
mas	03R1
masal anlaticisi	01[1
masal anlatıcısı	01[1
maschile	0^D1
maschinenbau	03D1
maschinist	05U1
maschio	0^D1
masculi	0R71
masculin	0^E2
masculine	0^G2
masculino	0^I2
masculí	0R71
masih berlangsung	0RJ1
masinis	02;1
maskil	0^K1
masseur	0C52
masseuse	01h1
master	0^L?
master degree	0Q?1
master di ii livello	0[L1
master in	0Q?1
master of	0Q?1
master of applied science	0Q?1
master of architecture	0Q?1
master of arts	0Q?1
master of business administration	0Q?1
master of commerce	0Q?1
master of design	0Q?1
master of economics	0Q?1
master of education	0Q?1
master of engineering	0Q?1
master of fine arts	0Q?1
master of laws	0Q?1
master of medicine	0Q?1
master of music	0Q?1
master of nursing	0Q?1
master of philosophy	0Q?1
master of public administration	0Q?1
master of public health	0Q?1
master of science	0Q?1
master of social work	0Q?1
master of technology	0Q?1
master studije	0U]1
master universitari	0\b1
master universitario	0T`1
master's	0Q?1
master's degree	0Q?1
masterabschluss	0Fd1
masterand	0G81
masterat	0G81
mastere	03N1
mastere specialise	03N1
masterexamen	0Ab1
mastergrad	0K[1
masteropleiding	0I01
masterprogram	0Ab1
masters	0Q?1
masterstudium	0^[2
masteruddannelse	0?Z1
masterutbildning	0Ab1
mastery	0^]2
mastère	03N1
mastère spécialisé	03N1
maszynista	0271
matelot	01Z1
materinji	0^_1
materinscina	0^`1
materinska rec	0^a1
materinski	0^_1
materinski jezik	0^_1
materinsky	0^a1
materinsky jazyk	0^a1
materinská reč	0^a1
materinský	0^a1
materinský jazyk	0^a1
materinščina	0^`1
materna	0^b4
maternega	0^`1
maternelle	0^f2
materni	0^`1
materni jezik	0^`1
maternji	0^h1
maternji jezik	0^h1
materno	0=a1
maternă	0=[1
materska skola	0MX2
matersky	0^i1
matersky jazyk	0^i1
materská škola	0]31
materstina	0^i1
mateřská škola	0DX1
mateřský	0^i1
mateřský jazyk	0^i1
mateřština	0^i1
mathematician	01h1
mathematiker	05U1
matig	0<;1
matricula d'honor	0Lc1
matricula de honor	0?U1
matriculation	02Z1
matron	01h1
matrona	01B1
matroos	01d1
matros	0Dg1
matrose	02e1
matroz	02:1
matrícula d'honor	0Lc1
matrícula de honor	0?U1
matróz	02:1
matsec	0A71
matu	09j1
matura	0^j6
maturita	0_03
maturita classica	0G91
maturita scientifica	0G91
maturitaet	01@1
maturitat	01@1
maturite	09j1
maturitna skuska	0_31
maturitni	0_41
maturitni zkouska	0_41
maturitná skúška	0_31
maturitní	0_41
maturitní zkouška	0_41
maturità	0G91
maturità classica	0G91
maturità scientifica	0G91
maturität	01@1
maturité	09j1
maturski ispit	0_51
maurer	05U1
mavo	0RR1
maçon	01Z1
maître	01Z1
maître d	01h1
maître d'hôtel	01Z1
maîtrise	0]j3
maîtrise parfaite	0CJ1
maîtrise universitaire	09l1
mağaza müdürü	01[1
mağaza sorumlusu	01[1
mağazası	03Y1
maģistra grāds	0]]1
maģistratūra	0]]1
maģistre	0]]1
maģistrs	0]]1
mba	0FY1
mbh	00`1
mbo	0_62
mbo 2	0RR1
mbo 3	0RR1
mbo 4	0_82
mbo niveau 4	0_:1
mca	0FY1
mcsa	01Q1
mcse	01Q1
md	0_;3
mdes	0FY1
mdr	0_>1
me	00`1
meanleibheal	0_?2
meanscoil	01G1
mecanic	0_A2
mecanic de locomotiva	01i1
mecanic de locomotivă	01i1
mecanica	01B1
mecanicien	01Z1
mecanico	03P2
meccanico	0261
mechanic	01h1
mechanik	0QB3
mechanikas	02R1
mechaniker	05U1
mechatroniker	05U1
mecànic	02?1
mecánica	01B1
mecánico	01B1
mecânico	01]1
med	0FY1
medaglia	00O1
medaila	0041
medaile	0051
medaille	0_C4
medaille d'or	00L1
medal	0_G3
medala	00B1
medaleinkunn	0241
medalha	00M1
medali	05m1
medalia	0?@1
medalie	0?@1
medalis	0661
medalj	00K1
medalja	0_J3
medalje	0_M2
medaljen	0_O3
medalla	0<P2
medarbeider	0;R1
medarbejder	06R1
medarbetare	02B1
medaļa	00B1
meddommer	0;R1
medecin	01Z1
medel	0_R2
medelbetyg	0<o1
medelgod	0Sc1
medewerker	01d1
medewerkster	01d1
medfoerfattare	02B1
medforfattare	02B1
medforfatter	05e2
medförfattare	02B1
medhjaelper	06R1
medhjælper	06R1
media	0_T5
media final	0Am1
media generala	0?V1
media generală	0?V1
media jornada	0C41
medianomi	04X1
medic	01i1
medic rezident	01i1
medica	03P2
medical school	01N1
medicinska sestra	0Ac3
medico	06S3
medie	0_Y2
medie de absolvire	0?V1
medio	0_[5
medio alto	0>n1
medio-alto	0>n1
mediu	0Ud2
medium	0Uh2
medja	0_`1
medju	0_a1
medlem	05M3
medmasa	02S1
medmāsa	02S1
mees	0_b1
meeskond	0_c1
meget god	0_d4
meget gode	0Nj1
meget godt	0_h2
megye	03[1
mehanicar	05G2
mehanik	0EW1
mehanikis	02S1
mehaničar	05G2
mehāniķis	02S1
meistarabref	0GH1
meistarabréf	0GH1
meistaragrada	0WJ1
meistaragráða	0WJ1
meistaraprof	0WJ1
meistarapróf	0WJ1
meistars	02S1
meister	0_j3
meisterbrief	03i1
meisterpruefung	03i1
meisterprufung	03i1
meisterprüfung	03i1
meistras	02R1
mekaanikko	05P1
mekanik	02;1
mekaniker	05M3
melhor	00M1
mellanniva	0Sc1
mellannivaa	0Sc1
mellannivå	0Sc1
mellem	0_m2
member	01h1
membre	0BJ2
membro	01]1
membru	01i1
memoire	0?R1
memur	01[1
memuru	01[1
men	0_o2
menadzer	0`13
menadżer	0271
menadžer	05G2
mencao honrosa	00M1
mencio	0`42
mencio especial	01T1
mencion	0`62
mencion de honor	01S1
menció	0`42
menció especial	01T1
mención	0`62
mención de honor	01S1
menedzer	0`83
menedzere	02S1
menedzeris	02S1
menedzser	02:1
menedżer	0271
menedžer	0XS2
menedžere	02S1
menedžeris	02S1
meneillaan	0JI1
meneillaeaen	0JI1
meneillään	0JI1
menengah	0CW2
menengah atas	0`;1
menesi	0`<1
menesiai	0`=1
menesis	0`<1
menesiu	0`=1
meng	0FY1
menikah	0<g1
menntaskoli	0421
menntaskóli	0421
mention	0`>2
mention assez bien	0Mg1
mention bien	0Mg1
mention complementaire	09j1
mention complémentaire	09j1
mention speciale	00L1
mention spéciale	00L1
mention tres bien	0Mg1
mention très bien	0Mg1
mentiune	0?@1
mentor	0`@4
mentora	01]1
menuisier	01Z1
menuisiere	01Z1
menuisière	01Z1
menuo	0`=1
menzione	00O1
menzione d'onore	00O1
menzione speciale	00O1
menção honrosa	00M1
mențiune	0?@1
merchandiser	01h1
merimies	05P1
merit	00T1
meritfoerteckning	0[n1
meritforteckning	0[n1
meritförteckning	0[n1
meritvaerde	0<o1
meritvarde	0<o1
meritvärde	0<o1
merkezi	03Y1
mernok	02:1
mes	0`D5
mese	0`I1
mesec	0`J2
meseca	0`J2
mesecev	0`L1
meseci	0`J2
mesemondo	02:1
mesemondó	02:1
meses	0`M2
mesi	0`I1
mesiac	0`O1
mesiace	0`O1
mesiacov	0`O1
mesic	0`P1
mesice	0`P1
mesicu	0`P1
meska	0`Q1
meski	0`Q1
meslek lisesi	0\[2
meslek yuksekokulu	0401
meslek yuksekokulu mezunu	0`R1
meslek yüksekokulu	0401
meslek yüksekokulu mezunu	0`R1
mesos	0`S1
messageries	0311
mestari	05P1
mester	0`T3
mesterbrev	07E1
mesterdiploma	0Jj1
mesterfok	0`W1
mesterfokozat	0Jj1
mesterkepzes	0Jj1
mesterképzés	0Jj1
mestra	02?1
mestrado	0LL1
mestrado integrado	0LL1
mestratge	0\b1
mestre	0`X2
mestre de obras	01]1
mestre em	0LL1
mestsky urad	0Gk2
mestský úrad	03I1
metai	0`Z1
meteorologist	01h1
metge	02?1
metgessa	02?1
metin yazari	01[1
metin yazarı	01[1
metreur	01Z1
metselaar	01d1
metsuri	05P1
metteur en scene	01Z1
metteur en scène	01Z1
metu	0`Z1
metzger	02e1
metų	0`Z1
meubelmaker	01d1
mevcut	0?11
mews	0651
mezatka	0WV1
mezczyzna	0`Q1
mezun	0`[1
mezuniyet	0`[1
mezuniyet derecesi	03M1
mezuniyet notu	03M1
mezuniyet ortalamasi	03M1
mezuniyet ortalaması	03M1
meánleibhéal	0_?2
meánscoil	01G1
meðaleinkunn	0241
mfa	0`\2
mgimo	0B01
mgr	0`^2
mgr inz	0Vc1
mgr inż	0Vc1
mh	0?21
mi	0``1
midalja	0>R1
middel	0`a1
middelmatig	0C:1
middels	0`b2
middle	0W71
midlungs	0`d2
midwife	01h1
mierne	0`f1
mierne pokrocily	0YP1
mierne pokročilý	0YP1
mies	0`g2
miesiac	0`i1
miesiace	0`i1
miesiecy	0`i1
miesiąc	0`i1
miesiące	0`i1
miesięcy	0`i1
mieszkanie	04W1
militair	01d1
militaire	01Z1
militar	0B73
militare	0261
mills	0391
mim	0FY1
mimar	01[1
mimari	01[1
mimarı	01[1
minicurso	0?j1
ministarstvo	0@J2
ministeerium	0541
minister	03C1
ministere	0311
ministeri	03R1
ministerie	0PF1
ministeriet	0?B1
ministerija	03J1
ministerio	0`j3
ministerioe	06G1
ministerium	03D1
ministeriö	06G1
ministero	03K1
ministerstvo	0Gk2
ministerstwo	0381
ministeru	0801
ministerul	03C1
ministrija	0671
ministrstvo	0>B1
ministry	0391
ministère	0311
ministério	02\1
miniszterium	07G1
minisztérium	07G1
minn	0`m2
minor	0BL1
minor in	0BL1
minosites	08>1
minősítés	08>1
mionna	0``1
mirne	0`o1
mirne pokrocila	0YQ1
mirne pokrocily	0a01
misrah	0E:1
misraħ	0E:1
mistenni	0a11
mistr	0>d1
mit	0B01
mit auszeichnung	01A1
mitali	05c2
mitarbeiter	05U1
mitarbeiter des jahres	00:1
mitja	0U^2
mitja alt	0>L1
mitjana	0Lc1
mitjà	0U^2
mitjà alt	0>L1
mitjà-alt	0>L1
mittel	0a22
mittelmaessig	0<T1
mittelmassig	0<T1
mittelmäßig	0<T1
mittlere kenntnisse	0<T1
mittlere reife	01@1
mixologist	01h1
mizar	0EW1
miðlungs	0`d2
mj	0a41
mjesec	0a41
mjeseca	0a41
mjeseci	0a41
mjog god	0a52
mjog god kunnatta	0Ob1
mjog gott	0Ob1
mjög gott	0Ob1
mjög góð	0a52
mjög góð kunnátta	0Ob1
mnd	0a72
mnt	0]B1
mo	0a91
moara	03C1
moasa	01i1
moașă	01i1
modeliste	01Z1
modellista	0261
moderate	0BG1
moderator	0a:3
moderatör	01[1
modersmaal	0a=2
modersmaalsnivaa	0O31
modersmaalsniveau	0Nk1
modersmaalstalare	0O31
modersmal	0a=2
modersmalsniva	0O31
modersmalsniveau	0Nk1
modersmalstalare	0O31
modersmål	0a=2
modersmålsniveau	0Nk1
modersmålsnivå	0O31
modersmålstalare	0O31
modista	01B1
modul	0a?2
modurmal	0aA1
modurmali	0aA1
modéliste	01Z1
moedertaal	0Jb1
moedertaalspreker	0Jb1
moi bat dau	0aB1
moi hoc	0aC1
mois	0aD1
mojster	0EW1
mokslininkas	02R1
mokslu daktaras	0Dk1
mokslų daktaras	0Dk1
mokykla	0E71
mokytoja	02R1
mokytojas	02R1
molt bo	0Ne1
molto buono	09<1
momentan	04D1
momenteel	0RV1
mon	0aE1
monat	0aE1
monate	0aE1
monaten	0aE1
moniteur	01Z1
monitor	02<3
monitora	02<3
monitrice	01Z1
montador	01]1
montadora	01]1
montajci	01[1
montajcı	01[1
montator	01i1
montatore	0261
montatrice	0261
monter	0aF2
monteur	0aH3
monteuse	01Z1
month	0aK1
months	0aK1
montir	02;1
montoer	05M3
montor	05M3
montér	0>d1
montör	02B1
montør	05e2
morsmaal	0O41
morsmaalsnivaa	0O41
morsmal	0O41
morsmalsniva	0O41
morsmål	0O41
morsmålsnivå	0O41
mos	0aL3
moski	0aO1
most	00i1
moteris	0aP1
moteriska	0aP1
moteriška	0aP1
mother language	0NX1
mother tongue	0NX1
motorista	01]1
motors	0391
mottak	0:c1
moulder	01h1
mountain guide	01h1
moyen	07`1
moyenne	0Mg1
mozo	01B1
moški	0aO1
mpa	0FY1
mph	0FY1
mphil	0FY1
mr	0I01
mres	0FY1
ms	0FY1
msc	0aQ2
msci	0FY1
mta	08Z1
mtech	0FY1
mts	0RR1
mtu	00`1
mtü	00`1
mua dong	0aS1
mua he	0RS1
mua thu	0aT1
mua xuan	0aU1
mudiresi	01[1
mudr	0CQ2
mudur	01[1
mudur yardimcisi	01[1
mudurlugu	0aV2
muduru	01[1
mueller	02e1
muhasebe elemani	01[1
muhasebe elemanı	01[1
muhasebeci	01[1
muhely	07G1
muhendis	01[1
muhendisi	01[1
muhendislik	03Y1
muinteoir	03W1
muito bom	08k2
mujer	0Mm1
mukemmel	0B=1
mulettista	0261
mulher	0N01
muller	02e1
mulo	0RR1
muncitoare	01i1
muncitor	01i1
munkas	02:1
munkatars	02:1
munkatárs	02:1
munkás	02:1
muotoilija	05P1
murare	02B1
murarz	0271
muratore	0261
murer	05e2
musdienas	0\T1
musee	0311
museo	0aX3
museu	0a[2
museum	0a]7
musician	01h1
musicien	01Z1
musicista	0261
musico	03P2
musiker	0Xl4
musim dingin	0ad1
musim gugur	0ae1
musim panas	0af1
musim semi	0ag1
muskarac	0ah2
muski	0ah2
musko	0ah2
musteri temsilcisi	01[1
musée	0311
muttersprache	0L<1
muttersprachler	0L<1
muttersprachlerin	0L<1
muttersprachlich	0L<1
muttersprachniveau	0L<1
mutuelle	0311
muuja	01>1
muurari	05P1
muuseum	0541
muusikko	05P1
muvezeto	0842
muy alto	0991
muy bueno	09:2
muz	0aj2
muzej	0353
muzejs	0671
muzesi	03Y1
muzeu	03C1
muzeul	03C1
muzeum	0al4
muzician	01i1
muziejus	03J1
muzikant	0H=1
muzisyen	01[1
muzske	0aj2
muzyk	0271
muškarac	0ah2
muški	0ah2
muško	0ah2
muž	0aj2
mužské	0aj2
mvp	0b01
my cv	0b11
my resume	0b11
mycket bra	0912
mycket god	0912
mycket goda	0Nl1
myndighet	0>A1
myyja	05P1
myyjae	05P1
myyjä	05P1
myymaelae	06G1
myymala	06G1
myymälä	06G1
màster	0\b1
màster universitari	0\b1
máig	00i1
máistreacht	0]h1
mán	0^A1
mánuðir	0^A1
mánuður	0^A1
máster	0T`1
máster universitario	0T`1
männl	0R[1
männlich	0R[1
målare	02B1
mån	0]C1
månad	0]C1
månader	0]C1
måned	0]E2
måneder	0]E2
mécanicien	01Z1
médaille	00L1
médaille d'or	00L1
médecin	01Z1
média	0Am1
média final	0Am1
médica	03P2
médico	03P2
médio	0Uf2
mémoire	0?R1
mérnök	02:1
métreur	01Z1
mês	0b21
mí	0``1
míonna	0``1
mírně	0`o1
mírně pokročilá	0YQ1
mírně pokročilý	0a01
móðurmál	0aA1
móðurmáli	0aA1
mùa hè	0RS1
mùa thu	0aT1
mùa xuân	0aU1
mùa đông	0aS1
múinteoir	03W1
músico	03P2
múzeum	0[92
müdiresi	01[1
müdür	01[1
müdür yardımcısı	01[1
müdürlüğü	0aV2
müdürü	01[1
mühendis	01[1
mühendisi	01[1
mühendislik	03Y1
mükemmel	0B=1
müller	02e1
müzesi	03Y1
müzisyen	01[1
müüja	01>1
müşteri temsilcisi	01[1
măcelar	01i1
mēn	0`<1
mēnesis	0`<1
mēneši	0`<1
mėn	0`=1
mėnesiai	0`=1
mėnesių	0`=1
mėnuo	0`=1
męska	0`Q1
męski	0`Q1
mężatka	0WV1
mężczyzna	0`Q1
měs	0`P1
městský úřad	0FS1
měsíc	0`P1
měsíce	0`P1
měsíců	0`P1
mūsdienas	0\T1
műhely	07G1
művezető	0842
mới bắt đầu	0aB1
mới học	0aC1
n	0b31
n v	00`1
n.v	00`1
n1	0<O1
n2	0<O1
n3	0<O1
n4	0<O1
n5	0<O1
na	0b42
na daljavo	0b61
na daljinu	0b72
na dalku	0b91
na dialku	0b:1
na diaľku	0b:1
na dálku	0b91
na kierunku	0X51
naa	0OK1
naaister	01d1
naavaerende	0OK1
nabrezi	0?N1
nabrezie	0b;1
nabrezje	0b<1
nabrežje	0b<1
nachweis	0<S1
nacionalna poklicna kvalifikacija	0@j1
nadace	0FS1
nadacia	03I1
nadal	04C1
nadiu	0\a1
nadiua	0\a1
nadácia	03I1
naeherin	08Z1
naemndeman	02B1
naeyttelijae	05P1
nagrada	0_J3
nagroda	0NK1
nagrody	0NK1
nagyon jo	0R@2
nagyon jó	0R@2
naherin	08Z1
naimaton	09N1
naimisissa	09N1
naine	0b=1
nainen	0b>1
najaar	0RZ1
nakladatelstvi	0b?2
nakladatelství	0b?2
nakladnik	0bA2
nam	0bC5
nama proyek	0bH1
namestek	0>d1
namesti	0?N1
namestie	0b;1
namndeman	02B1
namornik	0>d1
nams og starfsferill	0N41
namsbraut	0251
namskeid	0bI1
nang cao	0bJ2
nanny	01h1
napjainkig	00i1
napredno	0bL6
naselje	0bR3
nastavnica	0>12
nastavnik	0>12
natakar	05I1
natif	0[E1
natiivi	02c1
national 5	02Z1
natiu	0\a1
nativ	0=[1
nativa	0bU3
native	0bX3
native language	0NX1
native or bilingual	0NX1
native or bilingual proficiency	0NX1
native proficiency	0NX1
native speaker	0NX1
nativo	0b[2
natjecanje	0061
nattiv	0=]1
natywny	0Io1
nauczyciel	0b]2
nauczycielka	0271
naukowiec	0271
navaerende	0OK1
navy	0391
nay	0<C1
nayttelija	05P1
nazev projektu	0b_1
naziv projekta	0b`2
nazov projektu	0bb1
nazwa projektu	0bc1
nd	0bd1
near native	0be2
near-native	0be2
nebenfach	0MI1
nebosh	01Q1
necasatorit	0@;1
necasatorita	0@;1
necăsătorit	0@;1
necăsătorită	0@;1
negociateur	01Z1
negociatrice	01Z1
negozio	03K1
nelayan	02;1
nemi	0=`1
nemocnica	03I1
nemocnice	0FS1
neozenjen	0bg2
neoženjen	0bg2
neprecejies	0bi1
neprecejusies	0bi1
neprecējies	0bi1
neprecējusies	0bi1
netekejusi	0VL1
netekėjusi	0VL1
nettbasert	0NY1
networks	0391
neudana	0bj1
neudata	0bk1
neuvoja	05P1
nevedes	0VL1
nevedęs	0VL1
nevelo	02:1
nevelő	02:1
newspaper	0391
ngach	0AX1
ngan hang	0;B1
nganh	0AZ1
nganh hoc	0AZ1
nghien cuu sinh	09m1
nghien cuu vien	09m1
nghiên cứu sinh	09m1
nghiên cứu viên	09m1
ngo	0AX1
ngon ngu me de	0:g1
ngành	0AZ1
ngành học	0AZ1
ngách	0AX1
ngân hàng	0;B1
ngôn ngữ mẹ đẻ	0:g1
ngõ	0AX1
nha bao	09m1
nha hang	0;B1
nha hat	0;B1
nha may	0;B1
nha thiet ke	09m1
nha xuat ban	0bl2
nhac si	09m1
nhan vien	09m1
nhan vien xuat sac	0:n1
nhiep anh gia	09m1
nhiếp ảnh gia	09m1
nhom	0:f1
nhs	0391
nhà báo	09m1
nhà hàng	0;B1
nhà hát	0;B1
nhà máy	0;B1
nhà thiết kế	09m1
nhà xuất bản	0bl2
nhân viên	09m1
nhân viên xuất sắc	0:n1
nhóm	0:f1
nhạc sĩ	09m1
nilai	0E[1
nimikirja	05b1
ninera	01B1
nit	0B01
niveau avance	0CI1
niveau avancé	0CI1
niveau bon	0>K1
niveau debutant	0;n1
niveau débutant	0;n1
niveau europeen	0bn1
niveau européen	0bn1
niveau intermediaire	07`1
niveau intermédiaire	07`1
niveau moyen	07`1
niveau scolaire	0;n1
nivel alto	0991
nivel avancado	08j1
nivel avansat	0C[1
nivel avanzado	0991
nivel basico	0bo2
nivel básico	0B`1
nivel de baza	0CZ1
nivel de bază	0CZ1
nivel intermediario	0C81
nivel intermedio	0C91
nivel medio	0C91
nivel medio alto	0>n1
nivel medio-alto	0>n1
nivel mediu	0C=1
nivell alt	0Ne1
nivell avancat	0Ne1
nivell avançat	0Ne1
nivell basic	0:T1
nivell bàsic	0:T1
nivell mitja	0C71
nivell mitjà	0C71
nivodij	0001
niñera	01B1
no	0c16
nociones	0:U2
nocions	0?F2
nocoes	0c72
nocoes basicas	0KO1
nodala	0c92
nodaļa	0c92
noe	0>f1
noe kjennskap	0<\1
nogenlunde	0`a1
nokkud god	0c;1
nokkuð góð	0c;1
nom del projecte	0c<1
nom du projet	0c=1
nombre del proyecto	0c>1
nome del progetto	0c?1
nome do projeto	0c@1
nominee	00N1
nonprofit	0391
nork	04\1
norskprove	0<O1
norskprøve	0<O1
nos	0Jg1
not ort	03M1
not ortalamasi	03M1
not ortalaması	03M1
nota	0cA4
nota final	0Am1
nota finala	0?V1
nota finală	0?V1
nota media	0?U1
nota mitjana	0Lc1
notable	0?U1
notaio	0261
notaire	01Z1
notar	0cE3
notaria	01B1
notarie	02B1
notario	01B1
notaris	0cH2
notariusz	0271
notary	01h1
note	0cJ2
notendurchschnitt	01A1
notenschnitt	01A1
noter	01[1
notions	0;[2
notiuni	0CZ1
notiuni de baza	0CZ1
notlen	0Jg1
notář	06^1
nourrice	01Z1
noustaja	01>1
novads	0?31
nover	02:1
noverande	0OK1
novice	0cL2
novinar	0cN5
novinár	08L1
novinář	06^1
now	0C21
nozioni	0;Y2
noções	0c72
noções básicas	0KO1
noțiuni	0CZ1
noțiuni de bază	0CZ1
npk	0@j1
npo法人	0cS1
nr	04T1
ntnu	0cT1
nu	0cU5
nu ho sinh	09m1
nubile	0@F1
nucleo	0GI1
nugaletoja	0661
nugaletojas	0661
nugalėtoja	0661
nugalėtojas	0661
num	09?1
numatoma	0cZ1
numele proiectului	0c[1
nuo	0c\2
nuotolinis	0V41
nuotoliniu budu	0V41
nuotoliniu būdu	0V41
nurse	01h1
nursery	0391
nutid	0c^2
nutricionista	03P2
nutritionist	0J@2
nutriționist	01i1
nuvaerende	0T?1
nuvarande	0c`1
nuverandi	0Kl1
nuværende	0T?1
nv	00`1
nvq	0>i2
nyar	0ca1
nyara	0ca1
nybegynner	0cb2
nyboerjare	0cd2
nyborjare	0cd2
nybörjare	0cd2
nyelvvizsga	0cf1
nyelvvizsgat	0cf1
nyelvvizsgát	0cf1
nykyaan	0JI1
nykyaeaen	0JI1
nykyhetkeen	0JI1
nykyhetki	0JI1
nykyinen	0JI1
nykyisin	0JI1
nykyään	0JI1
nyni	09^1
nyní	09^1
nyrt	00`1
nyt	0JI1
nyár	0ca1
nábrežie	0b;1
nábřeží	0?N1
nám	0cg2
námestie	0b;1
námořník	0>d1
náms- og starfsferill	0N41
námsbraut	0251
námskeið	0bI1
náměstek	0>d1
náměstí	0?N1
název projektu	0b_1
názov projektu	0bb1
nâng cao	0bJ2
näherin	08Z1
nämndeman	02B1
näyttelijä	05P1
nå	0OK1
nåværende	0OK1
négociateur	01Z1
négociatrice	01Z1
nível avançado	08j1
nível básico	0KO1
nível intermediário	0C81
nívódíj	0001
nõrk	04\1
nõustaja	01>1
nú	0Kl1
núcleo	0GI1
núm	09?1
nútíð	0Kl1
núverandi	0Kl1
năm	0ci2
nő	0ck1
nős	0Jg1
nőtlen	0Jg1
nővér	02:1
nữ	0cl1
nữ hộ sinh	09m1
o	0cm3
o levels	02Z1
o momento	0871
o-levels	02Z1
oab	0@41
obala	09H1
obchod	0Gk2
obchodna akademia	0]31
obchodni akademie	0DX1
obchodni zastupce	0>d1
obchodnik	0An2
obchodny zastupca	0@=1
obchodná akadémia	0]31
obchodní akademie	0DX1
obchodní zástupce	0>d1
obchodník	0An2
obchodný zástupca	0@=1
obcina	0>B1
obecnie	04C1
ober	0Jl1
oberschule	0<n1
objava	0Y41
objavljen	0d01
objavljeno	0d11
obkladac	0>d1
obkladač	0>d1
oblikovalec	0EW1
oblikovalka	0EW1
obmann	02e1
obor	0d21
oboru	0d21
obrona	0d31
obrt	0WW1
obtained	09Y1
obtained in	09Y1
obtenida	06D1
obtenido	06D1
obtenu	0EY1
obtenu en	0EY1
obtenue	0EY1
obtenue en	0EY1
obtida	0BM1
obtido	0BM1
obtinut	01C1
obuka	0d41
občina	0>B1
obținut	01C1
oca	01Q1
ocakavane	0d51
oceanographer	01h1
ocekavano	0d61
ocekivano	0d72
ocena	0d93
ocena koncowa	0d<1
ocena końcowa	0d<1
oceneni	0051
ocenenie	0041
ocenění	0051
och	0d=1
ochroniarz	0271
ocjena	0d>1
ocm	01Q1
ocp	01Q1
octrooi	0=P1
od	0d?<
odbor	0dK3
oddelek	0K01
oddeleni	0H71
oddelenie	0H<1
oddzial	0J21
oddział	0J21
oddělení	0H71
ode	01>1
odeljenje	0GL1
odgojitelj	0Xa1
odhadce	0>d1
odjel	0dN1
odjeljenje	0dN1
odlicno	0bL6
odlično	0bL6
odontotecnico	0261
odotettu	07H1
odsek	0dO3
odsjek	0dN1
odul	0;X1
odulu	0;X1
odvetnica	0EW1
odvetnik	0EW1
odvjetnica	0>01
odvjetnicki ured	0WW1
odvjetnik	0>01
odvjetnički ured	0WW1
odznaczenie	0NK1
odznaka	0NK1
oekonom	05e2
oekotropholog	05U1
oenologue	01Z1
oeversaettare	02B1
oevet	0dR1
of	0dS1
office	0P:2
officer	0dT3
officina	03K1
officine	03K1
offiser	0;R1
oficial	02@2
oficina	0dW3
ofisi	03Y1
og	0dZ2
oggi	00k1
ogift	0d\2
ogretim gorevlisi	01[1
ogretim uyesi	01[1
ogretmen	01[1
ogretmeni	01[1
ogrodniczka	0271
ogrodnik	0271
ohg	00`1
ohjaaja	05P1
ohjelmoija	05P1
oifigeach	03W1
oikolukija	05P1
ojczyste	0Io1
ojczystego	0Io1
ojczysty	0Io1
okj	0d^2
oklevel	0d`2
okleveles	0Jj1
oklevél	0d`2
okonom	05e2
okotropholog	05U1
okres	0cg2
oktato	0842
oktató	0842
okul	0401
okulu	0401
okutman	01[1
oldal	0db1
olimpiada	0dc3
olimpiade	00B1
olimpiadă	0?@1
olimpiāde	00B1
olimpíada	00M1
ollscoil	0df2
ologist	0T51
olympiad	00N1
olympiada	0@H2
olympiáda	0@H2
omanik	01>1
omistaja	05P1
ompelija	05P1
on lisans	0`R1
ondernemer	01d1
onderneming	0PF1
onderscheiding	0Ja1
onderzoeker	01d1
oneletrajz	0dh1
oneletrajza	0dh1
ongehuwd	04g1
ongoing	0C21
onkentes	0<N1
onkormanyzat	07G1
onlajn	0di1
online	0djA
onlisans	0`R1
onlus	03K1
onoracha	0Qf1
ontwerper	01d1
ontwikkelaar	01d1
onur belgesi	0;X1
onwards	0C21
onóracha	0Qf1
oopt	0<O1
op afstand	0Sa1
opas	05P1
opcina	0WW1
operaator	01>1
operaattori	05P1
operador	01]1
operadora	01]1
operaia	0261
operaio	0261
operari	02?1
operaria	02<3
operario	03P2
operater	0e;3
operateur	01Z1
operative	0T51
operatoare	01i1
operatoer	05M3
operator	0e>?
operatore	0261
operatorius	02R1
operatorka	0271
operators	02S1
operatoru	01[1
operatrice	05[2
operatör	0GU2
operatörü	01[1
operatør	05e2
operatőr	0<N1
operària	02?1
operária	01]1
operário	01]1
operátor	0Yc3
opetaja	01>1
opettaja	05P1
opic	0<O1
opiekun	0271
opiekunka	0271
opisto	0471
opistoaste	0L81
opistotutkinto	0L81
oplaeg	02l1
opleidingscentrum	08=1
opleidingsdag	0=Q1
oplæg	02l1
oppas	01d1
oppekava	0L71
oppilas	05P1
opravneni	0@l1
opravnenie	0@m1
oprichter	0Jl1
oprávnenie	0@m1
oprávnění	0@l1
opstina	06@1
optica	01B1
optician	0J@2
opticien	0AL2
opticienne	01Z1
optico	01B1
optik	0>d1
optiker	0Xl4
optikko	05P1
optikus	0<N1
option	0N61
optisyen	01[1
optometrist	01h1
optyk	0271
opublikowany	07F1
opérateur	01Z1
opératrice	01Z1
općina	0WW1
opština	06@1
oraz	0eM1
orden	08[1
ordfoerande	02B1
ordfoerer	0;R1
ordforande	02B1
ordforer	0;R1
ordförande	02B1
ordfører	0;R1
ordinary degree	0:;1
organiser	01h1
organist	0C52
organizer	01h1
orta	0eN2
orta duzey	0eN2
orta duzeyde	0eP1
orta düzey	0eN2
orta düzeyde	0eP1
orta seviye	0eP1
orta ust	0VV1
orta ustu	0VV1
orta üstü	0VV1
orta-üst	0VV1
ortagi	01[1
ortak yazar	01[1
ortalama	03M1
ortaokulu	0401
ortağı	01[1
orthophoniste	01Z1
orvos	02:1
os	04W1
osakond	0eQ2
osasto	0eS2
oscp	01Q1
osd	0<O1
osiedle	04W1
osiguranje	0@J2
osnivac	05G2
osnivač	05G2
osnove	0eU6
osnovna skola	0K82
osnovna sola	0K:1
osnovna škola	0K82
osnovna šola	0K:1
osnovne akademske studije	0<R1
osnovne studije	0<R1
osnovno	0eU6
osnovno znanje	0e[3
ospatar	01i1
ospedale	03K1
ospideal	0BF1
ospidéal	0BF1
osposobljavanje	0e^1
ospătar	01i1
ostaja	05P1
ostan	0BF1
osteopath	01h1
ostetrica	0261
ostetrico	0261
ostreiculteur	01Z1
ostréiculteur	01Z1
osuuskunta	06G1
osvc	0FS1
osvedceni	0@l1
osvedcenie	0@m1
osvedčenie	0@m1
osvč	0FS1
osvědčení	0@l1
osz	0e_1
osze	0e_1
osztaly	0e`2
osztalyzat	08>1
osztatlan kepzes	0Jj1
osztatlan képzés	0Jj1
osztondij	0FP2
osztály	0e`2
osztályzat	08>1
ota	0eb2
oteli	03Y1
otomotiv	03Y1
otono	0ed1
otoño	0ed1
ottenuto	0Bb1
ottico	0261
ottima	09=2
ottima conoscenza	09<1
ottimo	09=2
ou	00`1
outono	0ee1
ouvrage	0?R1
ouvrier	01Z1
ouvriere	01Z1
ouvrière	01Z1
overmontoer	06R1
overmontor	06R1
overmontør	06R1
oversaetter	06R1
oversattare	02B1
oversetter	0;R1
oversætter	06R1
ovet	0dR1
ovlascenje	0d41
ovlastenje	0e^1
ovlaštenje	0e^1
ovlašćenje	0d41
ovoda	0X^1
ovodapedagogus	02:1
ovono	02:1
owner	01h1
oy	00`1
oyj	00`1
oyuncu	01[1
oz gecmis	0ef1
ozenjen	0bg2
ozgecmis	0ef1
ozgecmisi	0ef1
oü	00`1
očakávané	0d51
očekivano	0d72
očekáváno	0d61
oženjen	0bg2
p	0eg1
p o box	0eh1
p zza	0?O1
p.o. box	0eh1
p.zza	0?O1
pa	0ei1
pa distans	0Ge1
pa nett	0NY1
paa	0ei1
paa distans	0Ge1
paa nett	0NY1
paaaine	0Yk1
paagaaende	0ej2
paagaar	0c`1
paallikko	05P1
pabrik	07]1
packer	0C52
pacse	0@E1
pacsee	0@E1
pacsé	0@E1
pacsée	0@E1
pad	0FR1
pada	0el1
padagog	05U1
padalinys	0E_1
padaria	02\1
padeiro	01]1
padejeja	02R1
padejejas	02R1
padeka	0661
padronanza	0LO1
padzilinats	0em1
padziļināts	0em1
padėjėja	02R1
padėjėjas	02R1
padėka	0661
paeaeaine	0Yk1
paeaellikkoe	05P1
paedagog	0en2
paeivaekoti	0UR2
paetevyys	0Yj1
pagaende	0ej2
pagar	0c`1
pagaritookoda	0541
pagaritöökoda	0541
pagasts	0?31
page	0f02
pagina	0f25
pagrindai	0<J2
pagrindine mokykla	0E71
pagrindines	0f71
pagrindinė mokykla	0E71
pagrindinės	0f71
paguyuban	07]1
paipear	0?S1
paipéar	0?S1
paitinn	0?S1
paivakoti	0UR2
paja	06G1
pakankamai	0f81
pakar	0f91
palestra	05=1
paligs	02S1
palkinto	06H1
palmes	00L1
palomies	05P1
palvelu	06G1
palveluneuvoja	05P1
palvelut	06G1
palyazat	0001
palīgs	02S1
pamata	0f:2
pamatlimeni	06N1
pamatlimenis	0f:2
pamatlīmenis	0f:2
pamatlīmenī	06N1
pamatskola	0461
pamatzinasanas	0f:2
pamatzināšanas	0f:2
pana	0f<1
pana in	0f<1
pana in prezent	0231
pana la	0f<1
panadera	01B1
panaderia	07\1
panadero	01B1
panadería	07\1
panettiere	0261
panificio	03K1
panimo	06G1
pank	0541
pankki	06G1
panna	0WV1
paper	0>51
papeteries	0311
paralegal	01h1
paramedic	01h1
paramedik	01[1
parcours	0N61
pardaveja	02R1
pardavejas	02R1
pardavėja	02R1
pardavėjas	02R1
pardeveja	02S1
pardevejs	02S1
parduotuve	03J1
parduotuvė	03J1
paredzams	0f=1
paredzets	0f=1
paredzēts	0f=1
park	0FR1
parken	0P81
parkway	0651
parrucchiera	0261
parrucchiere	0261
parstavis	02S1
part time	0P22
part-time	0P22
parteira	01]1
partner	0f>2
partners	0391
paru dans	0?R1
parvalda brivi	0>e1
pasaje	09?1
pasante	01B1
pascasarjana	0f@1
paseo	09?1
pasif	0CY1
pasivne	0fA2
pasivni	0`o1
pasivno	0e[3
pasivní	0`o1
pasivně	0`o1
paslaik	0\T1
pasniedzejs	02S1
pasniedzējs	02S1
pasnodarbinats	0671
pass	0fC2
passage	04i1
passatge	09M1
passed	09Y1
passeig	09M1
passi	0Yj1
pastaci	01[1
pastacı	01[1
pastane sefi	01[1
pastane şefi	01[1
pastelera	01B1
pastelero	01B1
pasticcere	0261
pasticciera	0261
pasticciere	0261
pastor	02e1
pastry	01h1
pasvaldiba	0671
pasívne	0`f1
paten	09i1
patent	0fE@
patentas	0XU1
patente	0fU3
patentino	01?1
patents	0G`1
patentti	0LD1
patevyys	0Yj1
patin	08Z1
patissier	0fX3
patissiere	01Z1
patlaban	0\T1
patron	01B1
patrón	01B1
pavars	02S1
pavasaris	0f[2
pavārs	02S1
paysagiste	01Z1
pazenges	08S2
paznic	01i1
pazymejimas	08<1
pazymiu vidurkis	0:e1
pazymys	0:e1
pašlaik	0\T1
pašnodarbināts	0671
pašvaldība	0671
pažengęs	08S2
pažymių vidurkis	0:e1
pažymys	0:e1
pažymėjimas	08<1
pd	0f]1
peaeriala	0L71
peatukk	03X1
peatükk	03X1
pecheur	01Z1
pecovatel	06^1
pedagogus	02:1
pedagógus	02:1
pedreiro	01]1
pegawai	02;1
peixeiro	01]1
pek	0842
pekar	06^1
pekara	0@J2
pekaren	03I1
pekarna	0[[2
pekař	06^1
pekerja	02;1
pekseg	07G1
pekáreň	03I1
pekárna	0FS1
pelatih	02;1
pelatihan	0f^2
pelaut	02;1
pelayan	02;1
peluquera	01B1
peluquero	01B1
pemadam	02;1
pemandu	02;1
pemandu wisata	02;1
pembicara	09i1
pembina	02;1
pemenang	05m1
pemerintah	07]1
pemilik	02;1
peminatan	0=K1
pemula	0f`2
pemusik	02;1
penanggung jawab	02;1
penari	02;1
pendiri	02;1
peneliti	02;1
penerbit	0fb2
penerjemah	02;1
pengacara	02;1
pengajar	02;1
pengembang	02;1
pengemudi	02;1
penger	08R1
penghargaan	05m1
penjahit	02;1
penjual	02;1
penningmeester	01d1
penulis	02;1
penutur asli	07[1
penyanyi	02;1
penyuluh	02;1
penyunting	02;1
penztaros	0842
peon	01B1
perancang	02;1
perawat	02;1
percakapan	0CY1
percentage	00T1
perempuan	0eg1
perencana	02;1
perfecto	0I\1
perfeito	0I[1
perfekcyjny	0fd1
perfekt	0fe1
perfektne	0ff2
perfektně	0fh1
perfetto	0fi1
perguruan tinggi	0MR1
periodico	05=1
periodista	02@2
perit	0581
perito	0fj2
perito industriale	0G91
periódico	05=1
perkiraan	0FO1
permanent	0C31
permis	0@`3
permis b	03O1
permis de conducere	01`1
permiso	01_1
permit	01X1
permís	01^1
perpustakaan	07]1
personel	01[1
personeli	01[1
perumahan	0F11
perusahaan	07]1
peruskoulu	0471
peruskoulun paattotodistus	0571
peruskoulun paeaettoetodistus	0571
peruskoulun päättötodistus	0571
perustaidot	04`2
perustaito	04b1
perustaja	05P1
perustaso	0fl1
perusteet	04`2
perustutkinto	0fm2
pesantren	0MR1
pescadero	01B1
pescador	03P2
pescadora	03P2
pescar	01i1
pescatore	0261
pescatrice	0261
peserta magang	02;1
pesquisador	01]1
pesquisadora	01]1
petani	02;1
petniece	02S1
petnieks	02S1
petty officer	01h1
petugas	02;1
peón	01B1
pečovatel	06^1
pfa	03C1
pfarrer	02e1
pfleger	05U1
pfoertner	05U1
pfortner	05U1
pförtner	05U1
pg	0fo1
pg dip	0Q?1
pgce	0g02
pgdip	0g02
ph d	0g23
ph d grad	0g51
ph d studerende	0g61
ph.d	0g23
ph.d.-grad	0g51
ph.d.-studerende	0g61
phan tich	09m1
pharma	0391
pharmaceuticals	0391
pharmacie	0311
pharmacien	01Z1
pharmacienne	01Z1
pharmacist	01h1
pharmacy	0391
pharmd	0FY1
phat trien	09m1
phd	0g72
phd student	0701
phdr	0CQ2
phien dich	09m1
phiên dịch	09m1
phlebotomist	01h1
pho	0AX1
pho ban	09m1
pho chu tich	09m1
pho giam doc	09m1
pho hieu truong	09m1
pho phong	09m1
phong	0:f1
phong ban	0:f1
phong kham	0;B1
phong thi nghiem	0;B1
phong vien	09m1
photographe	01Z1
photographer	01h1
phr	01Q1
phu bep	09m1
phuc vu	09m1
phuong	0AX1
physician	01h1
physicist	01h1
physiker	05U1
phát triển	09m1
phân tích	09m1
phòng	0:f1
phòng ban	0:f1
phòng khám	0;B1
phòng thí nghiệm	0;B1
phó ban	09m1
phó chủ tịch	09m1
phó giám đốc	09m1
phó hiệu trưởng	09m1
phó phòng	09m1
phóng viên	09m1
phường	0AX1
phố	0AX1
phụ bếp	09m1
phục vụ	09m1
piagam	0g92
piastrellista	0261
piata	04T1
piazza	0?O1
piazzale	0?O1
piața	04T1
picker	01h1
piekarnia	0381
piekarz	0271
pielegniarka	0271
pielegniarz	0271
pielęgniarka	0271
pielęgniarz	0271
pigiste	01Z1
pilot	0g;3
pilotin	02e1
piloto	03P2
pincer	0692
pinche	01B1
pincér	0692
pintor	03P2
pintora	03P2
pion	0J21
pirma limena augstaka izglitiba	0X]1
pirmininkas	02R1
pirmā līmeņa augstākā izglītība	0X]1
pis	09M1
pisarna	0>B1
piso	09?1
pivara	06@1
pivovar	0Gk2
pivovara	0WW1
pivovarna	0>B1
pivovary	0FS1
pizzeria	03K1
pjazza	0E:1
pl	0g>3
plac	04W1
placa	09M1
place	04i1
plads	0P81
plaket	0;X1
plaketa	0gA1
plakett	0gB1
plan	04h1
planeeritav	0J`1
planer	05U1
planerad	0<j1
planirano	0d72
planlagt	0ON2
planlanan	0<e1
planned	05g1
planner	06V2
planots	0f=1
planovane	0d51
planovano	0d61
planowane	0gC1
planowany	0gC1
plant	0391
plantsoen	0FR1
planuojama	0cZ1
plaquiste	01Z1
plass	0:d1
plasterer	01h1
platschef	02B1
platz	0AN1
playworker	01h1
plaza	09?1
plaça	09M1
plc	00`1
plein	0FR1
plida	0<O1
plombier	01Z1
plombiere	01Z1
plombière	01Z1
plongeur	01Z1
plongeuse	01Z1
plumber	01h1
plynne	04;2
plynnie	0;F1
plynny	0;F1
plynně	04@1
plynule	04;2
plánované	0d51
plánováno	0d61
plānots	0f=1
pm	0gD3
pmo	0fo1
pmp	01Q1
po	0f]1
po box	0eh1
pobalscoil	01G1
pobednica	0gG1
pobednik	0gG1
pobjednica	0061
pobjednik	0061
pocetnik	0gH4
pocetno	0gL2
poczatkujacy	0gN2
początkujący	0gN2
podcast	0>51
podiatrist	01h1
podjetje	0>B1
podnik	0Gk2
podsladek	0>d1
podsládek	0>d1
podstawowa	0gP2
podstawowe	0gR1
podstawowy	0gP2
podstawowym	0gR1
podstawy	0gP2
poduzece	0WW1
poduzeće	0WW1
podyplomowe	0Vc1
podzim	0gS1
poglavje	0Y41
poglavlje	0Af2
pogovorno	0gT1
pohar	0@H2
pohiharidus	0W\1
pohikool	03\1
pohvala	0_J3
pohár	0@H2
poissonnier	01Z1
poistovna	03I1
poisťovňa	03I1
pojistovna	0FS1
pojišťovna	0FS1
pokal	0gU2
pokladni	0>d1
pokladnik	0An2
pokladní	0>d1
pokladník	0An2
poklicna matura	0gW1
pokojowa	0271
pokojska	0>d1
pokojská	0>d1
pokrocila	0gX4
pokrocily	0gX4
pokročilá	0gX4
pokročilý	0gX4
pokryvac	0>d1
pokrývač	0>d1
polaznik	0e^1
pole	0@G1
poletje	0g\1
polgarmester	0<N1
polgármester	0<N1
police	0391
police officer	01h1
policealne	0g]1
policia	01B1
policial	01]1
policier	01Z1
policiere	01Z1
policista	0>d1
policistka	0>d1
policière	01Z1
policjant	0271
policjantka	0271
policía	01B1
polier	02e1
poliisi	05P1
poliklinika	0g^3
polis	0ga2
polisher	01h1
polisi	02;1
politechnika	03j1
politechniki	03j1
politecnica	0L?3
politecnico	0Bd3
politehnica	07M1
politeknik	0MR1
politibetjent	0;R1
politist	0AU1
politècnica	01O1
politécnica	0B>2
politécnico	0B>2
poliziotto	0261
polizist	05U1
polițist	0AU1
polku	08R1
polozen	0Ie2
polozna	0271
položen	0Ie2
polsterer	05U1
polytechnic	01N1
polytechnique	01P1
pomlad	0gc1
pomoc administracyjna	0271
pomoc kuchenna	0271
pomocnica	0Aj2
pomocnik	0gd5
pomocník	0>d1
pomoćnica	0>01
pomoćnik	0>12
pomočnica	0EW1
pomočnik	0EW1
pompier	09P2
ponencia	0gi2
pontificia	0@Q1
pontifícia	0@Q1
ponència	0?o1
poradca	0@=1
poradce	0>d1
porocen	0\c1
porocena	0\c1
porodni asistentka	0>d1
porodní asistentka	0>d1
poročen	0\c1
poročena	0\c1
portal	09?1
portar	01i1
portas	0<N1
porteira	01]1
porteiro	01]1
porter	01h1
portier	0gk3
portiere	0261
portás	0<N1
pos doutorado	0Id1
pos graduacao	0LL1
posgrado	0T`1
poslovoda	0>12
poslovođa	0>12
postaci	01[1
postacı	01[1
postas	0gn2
postbode	01d1
postboks	0h02
postbud	05e2
postbus	0h21
postdoc	0CA2
postdoctoral	01h1
poste actuel	00_1
poster	0h36
postfach	0531
postgrado	0T`1
postgraduate	0Q?1
postgraduate certificate	0Q?1
postgraduate diploma	0Q?1
postgrau	0\b1
postina	0261
postinkantaja	05P1
postino	0261
postliceala	0B@1
postliceală	0B@1
postman	01h1
postwoman	01h1
postás	0<N1
posvet	0Y41
poszter	0Gd1
pot	0b<1
potrdilo	0@j1
potvrda	0Ie2
pour	0h91
pouzivatelsky	0h:1
používateľsky	0h:1
povprecje	0h;1
povprecna ocena	0h;1
povprečje	0h;1
povprečna ocena	0h;1
poziom zaawansowany	0;F1
pozoriste	06@1
pozorište	06@1
početnik	0gH4
početno	0gL2
położna	0271
poștaș	01i1
pr	03V1
praca	0h<2
praca z domu	0b:1
praca zdalna	0Sb1
pracovnice	0>d1
pracovnicka	0@=1
pracovnik	0An2
pracovník	0An2
pracovníčka	0@=1
pracownica	0271
pracownik	0271
practical	0BE1
practicant	01i1
practicante	01B1
practice	0391
practitioner	01h1
pradedantysis	0h>2
pradikat	01A1
pradinis	0<J2
pradmenys	0f71
praedikat	01A1
praegu	0R]1
praeguseni	0R]1
praktijk	02[1
praktikant	0h@8
praktikantas	02R1
praktikante	02P2
praktikantin	08Z1
praktikants	02S1
praktikantė	02R1
praktykant	0271
praktykantka	0271
pramugari	02;1
pramuniaga	02;1
pramusaji	02;1
pranesimas	0XU1
pranešimas	0XU1
praticante	0261
pravnica	0Ac3
pravnicka	0An2
pravnik	0hH5
prawniczka	0271
prawnik	0271
prawo jazdy	0A;1
prawo wykonywania zawodu	0A;1
praxis	03D1
praça	04J1
pre intermediate	0;c1
pre-intermediate	0;c1
precejies	0bi1
precejusies	0bi1
preceptor	01]1
preceptora	01]1
preconizat	0811
precējies	0bi1
precējusies	0bi1
predajna	03I1
predajňa	03I1
predavac	0hM3
predavanje	0XN3
predavatelj	05I1
predavač	0hM3
preddiplomski studij	0hP1
predikat	0E[1
prednaska	0WN2
prednáška	0Al1
predpoklad	0d61
predpokladane	0hQ2
predpokladané	0d51
predseda	0An2
predsedkyne	0>d1
predsednica	0hS2
predsednicka	0@=1
predsednik	0hS2
predsedníčka	0@=1
predsjednica	0>01
predsjednik	0>01
preduzece	06@1
preduzeće	06@1
predvideno	0hU3
predvidoma	0hX1
predviđeno	0d72
preemia	0hY2
prefecture	0311
prefeitura	02\1
preis	08[1
preistraeger	00:1
preistraegerin	00:1
preistrager	00:1
preistragerin	00:1
preisträger	00:1
preisträgerin	00:1
prekladatel	02T2
prekladateľ	08L1
prelekcja	07F1
premi	01T1
premiacao	00M1
premiação	00M1
premier prix	00L1
premija	00<2
premio	0h[3
premios	01S1
premiu	0?@1
premiul	0?@1
premiul i	0?@1
premju	0>R1
preneur de son	01Z1
preparateur	01Z1
preparatoria	0?W1
preparatrice	01Z1
preprint	0>51
presedinta	01i1
presedinte	01i1
present	0h^3
presentation	0>51
presente	0ha3
presenter	01h1
presernova nagrada	0gA1
president	0hd3
presidenta	02@2
presidente	03?4
press	0391
pressesprecher	08Z1
presso	0?M1
preukaz	0@m1
prevajalec	0EW1
prevajalka	0EW1
previsao	0BN1
previsio	0hg1
previsionnel	08@1
previsió	0hg1
previst	0hg1
prevista	0hh4
prevista para	0hl2
previsto	0hn3
previsão	0BN1
prevodilac	06j1
prevoditelj	0Xa1
prevu	08@1
prevue	08@1
prezent	0i12
prezentare	0741
prezes	0271
prezident	02T2
prezidents	02S1
prešernova nagrada	0gA1
preżent	0=61
președinte	01i1
președintă	01i1
pri	0i32
pria	0Z[1
pricakovano	0hX1
priemer	0Rn1
priemyselna skola	0]31
priemyselná škola	0]31
priest	01h1
prijs	0=01
prilaz	09H1
primar	01i1
primaria	03C1
primarie	03C1
primary school	01N1
primavara	0i51
primavera	0i64
primeiro lugar	00M1
primer lugar	01S1
primer premi	01T1
primer premio	01S1
primo classificato	00O1
primo posto	00O1
primo premio	00O1
primăria	03C1
primărie	03C1
primăvara	0i51
prince2	01Q1
principal	01h1
principiant	0i:1
principiante	0i;3
printemps	0i>1
printiseacht	06a1
printíseacht	06a1
pripravnica	0Ac3
pripravnik	0Ac3
pris	0_O3
prisen	0i?2
priset	0iA1
prispevek	0Ah2
prispevok	0Al1
prix	00L1
prizas	0661
prize	00N1
priznanje	0_J3
pričakovano	0hX1
probation officer	01h1
proc	01\1
proceedings	0Vm2
procurador	01B1
procuradora	01B1
prodajalec	0EW1
prodajalka	0EW1
prodavac	0iB3
prodavacica	06j1
prodavač	0iE2
prodavačica	06j1
prodavnica	06@1
prodejna	0FS1
prodi	0=K1
producer	01h1
product manager	0701
product owner	0iG3
productions	0391
productor	01B1
productora	01B1
produtor	01]1
proefschrift	0=P1
prof	0bI1
profesijny zivotopis	0iJ1
profesijný životopis	0iJ1
profesine kvalifikacija	0>]1
profesine mokykla	0E71
profesinis bakalauras	0:^1
profesinis issilavinimas	0>]1
profesinis išsilavinimas	0>]1
profesinė kvalifikacija	0>]1
profesinė mokykla	0E71
profesional	0991
profesionala videja izglitiba	06o1
profesionalais bakalaurs	0:]1
profesionalais magistrs	0]]1
profesionalna biografija	0=c1
profesionālais bakalaurs	0:]1
profesionālais maģistrs	0]]1
profesionālā vidējā izglītība	06o1
profesjonsstudium	0K[1
profesni prukaz	0@l1
profesni zivotopis	0iK1
profesní průkaz	0@l1
profesní životopis	0iK1
profesoara	01i1
profesoară	01i1
profesor	0iL:
profesora	01B1
profesorius	02R1
profesors	02S1
professeur	01Z1
professional proficiency	0?A1
professional working proficiency	0Q51
professionale	09<1
professioneel	0iV1
professionnel	0CI1
professionsbachelor	0:D1
professionshoejskole	0Jd1
professionshojskole	0Jd1
professionshøjskole	0Jd1
professor	0iW9
professora	07^2
professore	0261
professoressa	0261
professori	05P1
professzor	02:1
profesör	01[1
proficient	02W2
proficient user	0?A1
profiel	02m1
profil	0IW1
profilul	0IW1
profissional	08j1
progett	0i`1
progetti	0c?1
progettista	0261
progetto	0c?1
program	0ia5
program studi	0=K1
programador	02<3
programadora	02<3
programatoare	01i1
programator	0if3
programci	01[1
programcı	01[1
programer	0e;3
programerka	0EW1
programi	04K1
programista	0271
programistka	0271
programma	0ii1
programmatore	0261
programmatrice	0261
programmeerija	01>1
programmer	0ij2
programmerare	02B1
programmerer	0;R1
programmet	02d1
programmetaja	02S1
programmetajs	02S1
programmeur	0AL2
programmierer	05U1
programmoer	06R1
programmor	06R1
programmør	06R1
programmētāja	02S1
programmētājs	02S1
programozo	02:1
programozó	02:1
programuotoja	02R1
programuotojas	02R1
programátor	02T2
programı	04K1
proiect	0c[1
proiecte	0c[1
proiectul	0c[1
proje	0il1
proje adi	0il1
proje adı	0il1
proje asistani	01[1
proje asistanı	01[1
proje yoneticisi	01[1
proje yöneticisi	01[1
project	0im3
project manager	0701
projecte	0c<1
projected	05g1
projecten	0j01
projectes	0c<1
projectnaam	0j01
projecto	0c@1
projectos	0c@1
projects	0@<1
projekat	0j11
projekt	0j2=
projekt neve	0j?1
projektai	0j@1
projektant	0jA4
projektantka	0271
projektas	0j@1
projekte	0jE2
projektek	0j?1
projekter	0jG1
projekti	0jH6
projektid	0jN1
projektin nimi	0jO1
projektit	0jO1
projektledare	02B1
projektname	0^=1
projektnamn	0jP1
projektnavn	0jG1
projektoer	02B1
projektor	02B1
projekts	0jQ1
projektu	0bc1
projekty	0jR3
projektör	02B1
projeler	0il1
projesi	0il1
projet	0c=1
projeteur	01Z1
projeto	0c@1
projetos	0c@1
projets	0c=1
prolece	0jU1
proleće	0jU1
proljece	0jV1
proljeće	0jV1
promedio	0?U1
promenade	0AN1
promotie	0Ho1
promotion	0jW1
promotor	03P2
promotora	03P2
promotore	0261
promotrice	0261
promovendus	0Jl1
promoviert	0jW1
proofreader	01h1
properties	0391
prosecna ocena	0jX1
prosek	0jX1
prosek ocena	0jX1
prosečna ocena	0jX1
prosiding	09i1
prosjecna ocjena	0d>1
prosjek	0d>1
prosjek ocjena	0d>1
prosjekt	0jY2
prosjekter	0j[1
prosjektnavn	0j[1
prosječna ocjena	0d>1
prospech	0A<2
prospective	05g1
prospektas	03V1
prospekts	0?31
prospěch	0Rm1
prostovoljec	0EW1
prostovoljka	0EW1
protesico	01B1
prothesiste	01Z1
prothésiste	01Z1
protésico	01B1
provincia	03K1
provincie	0PF1
provinsi	0F11
proyecto	0c>1
proyectos	0c>1
proyek	0bH1
proġett	0i`1
pruefer	05U1
pruefung	0<S1
prufer	05U1
prufung	0<S1
prukaz	0@l1
prumer	0Rm1
pruvodce	0>d1
pruvodkyne	0>d1
prvostopenjski	0G=1
prvostupnica	0hP1
prvostupnik	0hP1
przedsiebiorstwo	0381
przedsiębiorstwo	0381
przedstawiciel	0271
przedszkole	03j1
przeglad	07F1
przegląd	07F1
przewidywane	0gC1
przewidywany	0gC1
przewodniczaca	0271
przewodniczacy	0271
przewodniczka	0271
przewodnicząca	0271
przewodniczący	0271
przewodnik	0271
przychodnia	0381
práca z domu	0b:1
právnik	0@=1
právnička	0An2
právník	0>d1
prädikat	01A1
préfecture	0311
prémio	00M1
préparateur	01Z1
préparatrice	01Z1
présent	00_1
président	01Z1
présidente	01Z1
prévisionnel	08@1
prévu	08@1
prévue	08@1
prêmio	00M1
príspevok	0Al1
próf	0bI1
prófessor	0=`1
prüfer	05U1
prüfung	0<S1
prēmija	00B1
průkaz	0@l1
průměr	0Rm1
průvodce	0>d1
průvodkyně	0>d1
psc	0cg2
psichologas	02R1
psicoleg	02?1
psicologa	0j\4
psicologo	06S3
psicòleg	02?1
psicòloga	02?1
psicóloga	03P2
psicólogo	03P2
psiholog	0j`4
psihologs	02S1
psikolog	0R>2
psm	01Q1
pst	0]B1
psuhholoog	01>1
psycholog	06X4
psychologist	01h1
psychologue	01Z1
psycholoog	01d1
psychológ	08L1
psychomotricien	01Z1
psykolog	05M3
psykologi	05P1
pszichologus	02:1
pszichológus	02:1
psühholoog	01>1
psč	0cg2
pt	0jd2
pta	08Z1
pte	0jf2
pte ltd	00`1
pty	00`1
pty ltd	00`1
pub	0391
pubblicato	0751
pubblicazione	0751
publicacao	05=1
publicacio	0?o1
publicacion	01a1
publicació	0?o1
publicación	01a1
publicado	0?m2
publicat	0?k2
publicatie	0=P1
publication	0?R1
publicação	05=1
publicerad	0L[1
publiceret	02l1
publie	0?R1
publikace	0G\1
publikacia	0Al1
publikacija	0jh4
publikacio	0Gd1
publikacja	07F1
publikation	08M1
publikácia	0Al1
publikáció	0Gd1
publikācija	0G`1
publisert	0WP1
published	0>51
publishers	0391
publishing	0391
publié	0?R1
puchar	0NK1
pucko otvoreno uciliste	0jl1
puerta	09?1
puheenjohtaja	05P1
puheenvuoro	0LD1
puheterapeutti	05P1
puiestee	0]G1
puikiai	0[D1
puikus	0[D1
puisto	08R1
pultos	0<N1
puppeteer	01h1
purser	01h1
pusat	07]1
pustakawan	02;1
put	0jm2
putkiasentaja	05P1
puuseppa	05P1
puuseppae	05P1
puuseppä	05P1
puutarhuri	05P1
pučko otvoreno učilište	0jl1
pza	09?1
página	0jo2
pályázat	0001
până	0f<1
până la	0f<1
până în	0f<1
până în prezent	0231
pâtissier	01Z1
pâtissière	01Z1
pädagog	05U1
päiväkoti	0UR2
pätevyys	0Yj1
pääaine	0Yk1
päällikkö	05P1
på	0ei1
på distans	0Ge1
på nett	0NY1
pågående	0ej2
pågår	0c`1
pædagog	06R1
pék	0842
pékség	07G1
pénztáros	0842
pêcheur	01Z1
pós-doutorado	0Id1
pós-graduação	0LL1
póster	01a1
pôle	0@G1
pôster	05=1
põhiharidus	0W\1
põhikool	03\1
pārdevēja	02S1
pārdevējs	02S1
pārstāvis	02S1
pārvalda brīvi	0>e1
pētniece	02S1
pētnieks	02S1
płynnie	0;F1
płynny	0;F1
přednáška	0G\1
předpoklad	0d61
předpokládané	0d61
předseda	0>d1
předsedkyně	0>d1
překladatel	06^1
příspěvek	0G\1
qa	0E<2
qpa	0AI1
quaderni	0751
quaderns	0?o1
quadra	04J1
quadro	0261
quai	04i1
qualifica	0k12
qualifica professionale	0G91
qualificacio	0Lc1
qualificació	0Lc1
qualified	01X1
quan	0AX1
quan doc	09m1
quan ly	09m1
quan tri vien	09m1
quimic	02?1
quimica	02@2
quimico	03P2
quy	0;B1
químic	02?1
química	02@2
químico	03P2
quản lý	09m1
quản trị viên	09m1
quản đốc	09m1
quận	0AX1
quỹ	0;B1
r	0b31
raadgivare	02B1
raadgiver	05e2
raadslid	01d1
raamat	03X1
raamatukogu	0541
raamatupidaja	01>1
raatali	05P1
rabbi	01h1
racunovoda	0>12
racunovodja	0EW1
racunovodkinja	0EW1
rad	0Af2
rad od kuce	0b72
rad od kuće	0b72
radca	0271
radgivare	02B1
radgiver	05e2
radgjafi	0=`1
radiographer	01h1
radionica	0@J2
radna	0271
radna biografija	0=c1
radnica	0>12
radnik	0>12
radny	0271
radstefna	0?L1
raduneyti	06I1
raeaetaeli	05P1
rafvirki	0=`1
ragel	0^K1
ragioniera	0261
ragioniere	0261
rahastonhoitaja	05P1
rahuldav	0Wa1
raitti	08R1
rajonas	03V1
rakenduskorgharidus	0:_1
rakenduskorgkool	03\1
rakenduskõrgharidus	0:_1
rakenduskõrgkool	03\1
rakennus	06G1
rakpart	03[1
raksts	0G`1
raktaros	0<N1
raktáros	0<N1
rama	0LG1
rambla	09M1
ranger	01h1
rannog	0621
rannsakandi	0=`1
rannóg	0621
ranta	08R1
raportti	0LD1
rapport	05h3
raumausstatter	05U1
ravintola	06G1
ravitsemusterapeutti	05P1
razgovorno	0k31
raziskovalec	0EW1
raziskovalka	0EW1
razoavel	0C81
razoável	0C81
razveden	0bg2
razvedena	0bg2
razvijalec	0EW1
razvijalka	0EW1
razvojni	0>01
računovodja	0EW1
računovodkinja	0EW1
računovođa	0>12
raġel	0^K1
rd	0k42
re	0L51
realexamen	0PM1
realizador	01B1
realizadora	01B1
realschulabschluss	01@1
realschule	0<n1
realty	0391
reatha	05a1
rebbiegha	0k61
rebbiegħa	0k61
rebbieh	0>R1
rebbieħ	0>R1
recenzio	0Gd1
recenzió	0Gd1
recenzja	07F1
recepcioner	0Xa1
recepcionista	02<3
recepcios	02:1
recepciós	02:1
recepcjonista	0271
recepcjonistka	0271
recepcna	0@=1
recepcni	0>d1
recepcny	0@=1
receptioner	01i1
receptionera	01i1
receptionist	0k75
receptioniste	01d1
receptionniste	01Z1
receptor	05I1
recepčná	0@=1
recepční	0>d1
recepčný	0@=1
recepționer	01i1
recepționeră	01i1
recompense	00L1
reconeixement	01T1
reconhecimento	00M1
reconocimiento	01S1
recruiter	0701
red seal	02Y1
redacteur	0AL2
redactoare	01i1
redactor	0k<4
redactora	02@2
redactrice	01Z1
redakteur	05U1
redaktoer	05M3
redaktor	0k@6
redaktore	02P2
redaktorius	02R1
redaktorka	0271
redaktors	02S1
redaktorė	02R1
redaktör	02B1
redaktør	05e2
redator	01]1
redatora	01]1
redattore	0261
redattrice	0261
redelijk	0C:1
rederi	0:c1
rederiet	0:c1
reditel	06^1
referat	0kF3
referats	0G`1
referendar	05U1
referens	02:1
referent	0kI8
referenta	01i1
referentka	0271
referentă	01i1
referāts	0G`1
region	0kQ3
regione	03K1
regisseur	0kT2
regisseuse	01Z1
registered	01X1
registrar	01h1
registratie	0=N1
registration	01X1
registrator	02B1
registro	0@41
rehber	01[1
rehber ogretmen	01[1
rehber öğretmen	01[1
rehtori	05P1
reinigungskraft	02e1
reiprennandi	0Ob1
rektor	05M3
rektorova nagrada	0061
relawan	02;1
relazione	0751
remota	0kV2
remote	0kX4
remotely	0P41
remoto	0k\3
remplacant	01Z1
remplacante	01Z1
remplaçant	01Z1
remplaçante	01Z1
rencana	0FO1
rendelo	07G1
rendelő	07G1
rendor	0<N1
rendőr	0<N1
rengoeringsassistent	06R1
rengoringsassistent	06R1
rengøringsassistent	06R1
renholder	0;R1
repartidor	01B1
repartidora	01B1
reparto	0FX1
reporter	0k_2
representante	01]1
representative	01h1
reprezentant	01i1
repórter	01]1
requisiteur	05U1
research assistant	01h1
researcher	01h1
resepsionis	02;1
resepsiyonist	01[1
resepsjonist	0;R1
residence	04i1
residente	01]1
resort	0391
responsabil	01i1
responsabila	01i1
responsabile	0261
responsabilă	01i1
responsable	0ka3
responsavel	01]1
responsável	01]1
ressort	06Q1
restaurace	0FS1
restauracia	03I1
restauracja	0381
restaurang	0>A1
restaurant	0kd8
restaurante	08`2
restaurator	05U1
restauratore	0261
restauratrice	0261
restavracija	0>B1
restonomi	04X1
restoran	0kl5
restoranas	03J1
restorani	03Y1
restorans	0671
restoranı	03Y1
restorer	01h1
restorāns	0671
result	00T1
resume	0b11
resumo	05=1
reszleg	0CP1
retail	0l12
retning	0l31
rettindi	0\12
review	0>51
revija	0Y41
revisor	0l44
revisora	01]1
revisore	0261
revista	0l84
revistă	0741
revizor	0Xa1
revue	0?R1
reyon gorevlisi	01[1
reyon görevlisi	01[1
rezeptionist	05U1
rezident	01i1
reznik	0>d1
reštaurácia	03I1
rhce	01Q1
rhcsa	01Q1
riaditel	08L1
riaditeľ	08L1
riarthoir	03W1
riarthóir	03W1
ricercatore	0261
ricercatrice	0261
ricerkatur	0581
richter	02e1
richting	02m1
riconoscimento	00O1
ridic	06^1
ridicsky prukaz	0@l1
rigger	01h1
rigorosum	0<O1
rijbewijs	0=N1
rilasciata	0Bb1
rilasciato	0Bb1
rimelig	0`a1
ring	0AN1
ringevikar	0;R1
rinne	08R1
ristorant	0801
ristorante	03K1
ritari	0=`1
ritgerd	0?L1
ritgerð	0?L1
ritstjori	0=`1
ritstjóri	0=`1
rivista	0751
riwayat hidup	0Df1
riċerkatur	0581
rndr	0CQ2
road	0651
robotnica	0271
robotnik	0]m2
robotník	0@=1
roc	0l<1
rocenka	0G\1
rodeny hovorca	0^a1
rodený hovorca	0^a1
rodily	0^i1
rodily mluvci	0^i1
rodilý	0^i1
rodilý mluvčí	0^i1
rodny jazyk	0l=2
rodný jazyk	0l=2
rodovia	04J1
rodzimy	0Io1
roerlegger	0;R1
roermokare	02B1
roinn	0l?2
rok	0lA3
rokov	0lD1
roku	0lE2
roky	0lG2
rolniczka	0271
rolnik	0271
ronda	0@22
roofer	01h1
rorlegger	0;R1
rormokare	02B1
route	04i1
rozdzial	07F1
rozdział	07F1
rozhodci	0>d1
rozhodčí	0>d1
rozvedena	0lI2
rozvedeny	0lI2
rozvedená	0lI2
rozvedený	0lI2
rozwiedziona	0WV1
rozwiedziony	0WV1
ročenka	0G\1
rt	0lK2
rua	04J1
rudens	0lM1
rudiments	0;n1
ruduo	0lN1
rue	04i1
ruhsat	0<f1
ruim voldoende	0Q21
rukovodilac	06j1
rukovoditelj	0Xa1
rumah sakit	07]1
runai	03W1
runner	01h1
runner up	00N1
runner-up	00N1
rupnica	0671
rutineret	0lO1
rw	0F11
ry	00`1
rybak	0271
rybar	0>d1
rybář	0>d1
ryhma	0lP2
ryhmae	0lP2
ryhmä	0lP2
rzeczoznawca	0271
rzeznik	0271
rzeźnik	0271
ráðgjafi	0=`1
ráðstefna	0?L1
ráðuneyti	06I1
räätäli	05P1
rådgivare	02B1
rådgiver	05e2
réceptionniste	01Z1
récompense	00L1
rédacteur	01Z1
rédactrice	01Z1
région	0311
régisseur	01Z1
régisseuse	01Z1
résidence	04i1
résumé	0b11
részleg	0CP1
réttindi	0\12
rörmokare	02B1
rørlegger	0;R1
rúnaí	03W1
rūpnīca	0671
s a	00`1
s a de c v	00`1
s a r l	00`1
s a s	00`1
s a u	00`1
s c	00`1
s coop	00`1
s d	0Ra1
s e	0Db1
s h	0Db1
s kom	0Db1
s l	00`1
s l u	00`1
s n c	00`1
s p	0>B1
s p a	00`1
s pd	0Db1
s pohvalom	0d>1
s r l	00`1
s r o	00`1
s t	0Db1
s vyznamenanim	0A<2
s vyznamenaním	0Rn1
s vyznamenáním	0Rm1
s.a	00`1
s.a. de c.v	00`1
s.a.r.l	00`1
s.a.s	00`1
s.a.u	00`1
s.c	00`1
s.coop	00`1
s.d	0Ra1
s.e	0Db1
s.h	0Db1
s.kom	0Db1
s.l	00`1
s.l.u	00`1
s.n.c	00`1
s.p	0>B1
s.p.a	00`1
s.pd	0Db1
s.r.l	00`1
s.r.o	00`1
s.t	0Db1
s/a	00`1
s/d	0Ra1
s1	09b1
s2	0lR2
s3	0I@1
sa	0lT2
saakka	0822
saangare	02B1
saangerska	02B1
saat ini	0RJ1
saatio	06G1
sac	00`1
sach	0:O1
sachbearbeiter	05U1
sachkunde	0\^2
sachverstaendige	05U1
sachverstandige	05U1
sachverständige	05U1
sada	0Do2
sadasnjost	0Do2
sadašnjost	0Do2
saeaetioe	06G1
saehkoeasentaja	05P1
saelger	06R1
saeljare	02B1
saemileg	0c;1
saenger	05U1
safe	01Q1
safn	06I1
sage femme	01Z1
sage-femme	01Z1
saggio	0751
saglik memuru	01[1
sagsbehandler	06R1
saha muhendisi	01[1
saha mühendisi	01[1
sahibi	01[1
sahkoasentaja	05P1
sailor	01h1
saineolai	0lV2
saineolaí	0lV2
sairaala	06G1
sairaanhoitaja	05P1
sairaanhoitaja (amk	04X1
saisonnier	01Z1
saisonniere	01Z1
saisonnière	01Z1
sajf	0lX1
saksbehandler	0;R1
sal lum	0=61
sal-lum	0=61
saldatore	0261
saldatrice	0261
sales	02;1
salesman	01h1
salesperson	01h1
saleswoman	01h1
saljare	02B1
salon	0391
sambo	0Km1
samboer	0Kn1
samenwonend	04g1
samhradh	0lY1
samlevende	0lZ1
samordnare	02B1
samostojni podjetnik	0>B1
samozatrudnienie	0381
sampai	0Ra1
sampai dengan	0Ra1
sampai saat ini	0RJ1
sampai sekarang	0RJ1
sampiyon	0;X1
samska	0\c1
samski	0\c1
samtaleniva	0>f1
samtalenivaa	0>f1
samtaleniveau	0`a1
samtalenivå	0>f1
samtalsniva	0Sc1
samtalsnivaa	0Sc1
samtalsnivå	0Sc1
san ve tic	00`1
san. ve tic	00`1
sanayi	03Y1
sang lap	09m1
sangare	02B1
sangat baik	0[F2
sanger	0P<3
sangerska	02B1
sanitaeter	05U1
sanitar	06^1
sanitater	05U1
sanitář	06^1
sanitäter	05U1
santiye sefi	01[1
santral gorevlisi	01[1
santral görevlisi	01[1
saopstenje	0d01
saopštenje	0d01
sap certified	01Q1
sapper	01h1
saradnica	06j1
saradnik	06j1
sarjana	0Db1
sarkici	01[1
sarl	00`1
sarta	0261
sarto	0261
sarunvaloda	0l[1
sarunvalodas limeni	0l[1
sarunvalodas līmenī	0l[1
sas	00`1
sastre	01B1
sasu	00`1
sat	0<O1
satin alma uzmani	01[1
satis elemani	01[1
satis temsilcisi	01[1
satisfacator	0C=1
satisfăcător	0C=1
satpam	02;1
satın alma uzmanı	01[1
satış elemanı	01[1
satış temsilcisi	01[1
savanore	02R1
savanoris	02R1
savanorė	02R1
savetnica	06j1
savetnik	06j1
savininkas	02R1
savivaldybe	03J1
savivaldybė	03J1
savjetnica	0>01
savjetnik	0>01
sayfa	0l\1
sayman	01[1
sağlık memuru	01[1
sbornik	0G\1
sborník	0G\1
sc	04T1
scade nel	0NL1
scaffolder	01h1
scala	0?O1
scarso	0Ba1
scc	01Q1
sccl	00`1
schaefer	02e1
schafer	02e1
schauspieler	05U1
scheidsrechter	01d1
schein	0<S1
schichtfuehrer	05U1
schichtfuhrer	05U1
schichtführer	05U1
schiedsrichter	05U1
schilder	01d1
schlosser	05U1
schneiderin	08Z1
schoeffe	02e1
schoeffin	02e1
schoffe	02e1
schoffin	02e1
scholarship	00N1
scholengemeenschap	08=1
school	0l]2
school leaving certificate	02Z1
school level	0;c1
school of	01N1
schoonheidsspecialist	0H=1
schreiner	05U1
schreinerei	03D1
schriftfuehrer	05U1
schriftfuhrer	05U1
schriftführer	05U1
schulabschluss	01@1
schule	0Rk2
schulkenntnisse	05T1
schulung	0OG2
schweisser	05U1
schweißer	05U1
schwerpunkt	0MI1
schwester	02e1
schäfer	02e1
schöffe	02e1
schöffin	02e1
scientist	01h1
scienziato	0261
scoala	07M1
scoala gimnaziala	07M1
scoala postliceala	0l_2
scoala profesionala	0:01
scoil	01G1
scolaire	0;n1
scolaireacht	0>M1
scolastica	0Ba1
scolastico	0;Y2
scolastico buono	0GY1
scoláireacht	0>M1
scop	00`1
scopus	01\1
score	00T1
scrum master	0la3
scuola	01R1
scuola media	01R1
scuola primaria	01R1
scuola superiore	01R1
sdn bhd	00`1
sdruzeni	0FS1
sdružení	0FS1
se	0ld2
se traja	0E11
seafarer	01h1
seaman	01h1
seamstress	01h1
seasonal	0C31
secao	0GI1
seccao	0GI1
seccio	0Gn1
seccion	0EX1
secció	0Gn1
sección	0EX1
second class	00T1
second mate	01h1
second place	00N1
secondary education	02Z1
secondary school	01N1
secondary school certificate	02Z1
secretaire	01Z1
secretar	0=<2
secretara	01i1
secretaresse	01d1
secretari	02?1
secretaria	0lf4
secretario	03P2
secretaris	01d1
secretary	01h1
secretară	01i1
secretària	02?1
secretária	01]1
secretário	01]1
secrétaire	01Z1
secteur	0@G1
sectia	0Eb1
sectie	0lj2
section	0>\1
sector	04T1
sectorul	04T1
secundaria	0LE2
secundario	00J1
secundària	0<A1
secundário	00J1
secção	0GI1
secția	0Eb1
secție	0Eb1
sedaj	0E11
sedan	0OY1
sedang	0CY1
sedanjost	0E11
sedzia	0271
sef	0ll4
sefa	01i1
sefi	01[1
seged	02:1
segedmunkas	0<N1
segretaria	0261
segretario	0261
segretarja	0581
segretarju	0581
segundo grau	00J1
segundo lugar	01S1
segundo premio	01S1
seguradora	02\1
seguros	08`2
segéd	02:1
segédmunkás	0<N1
sehr gut	0OI2
sehr gute kenntnisse	0OI2
seit	0m01
seite	0m11
sejak	0m22
sekarang	0RJ1
sekce	0H71
sekcia	0H<1
sekcja	0J21
sekolah	0MR1
sekolah dasar	0MR1
sekolah menengah	0MR1
sekolah tinggi	0MR1
sekretaer	0P<3
sekretar	0m43
sekretare	02S1
sekretarica	06j1
sekretaris	02;1
sekretarka	0QB3
sekretars	02S1
sekretarz	0271
sekreter	01[1
sekreterare	02B1
sekreteri	01[1
sekretore	02R1
sekretorė	02R1
sekretárka	0@=1
sekretářka	0>d1
sekretär	0m72
sekretær	05e2
sekretāre	02S1
sekretārs	02S1
seksi	0:M1
seksjon	0m91
sektion	0m:2
sektor	0m<3
sekundarabschluss	01@1
selbstaendig	08Z1
selbstandig	08Z1
selbststaendig	0Og2
selbststandig	0Og2
selbstständig	0Og2
selbständig	08Z1
self employed	0391
self-employed	0391
selger	0;R1
seller	0T51
selskab	0?B1
selskap	0:c1
selts	0541
selvstaendig	0m?1
selvstendig naeringsdrivende	0m@1
selvstendig næringsdrivende	0m@1
selvstændig	0m?1
semaine	0mA1
semaines	0mA1
semana	0mB2
semanas	0mB2
seminaari	0mD2
seminaire	0OD1
seminar	0mF:
seminari	0mP1
seminario	0mQ3
seminarium	0mT3
seminary	01N1
seminer	0Jf1
semineri	0Jf1
seminár	0mW1
seminário	0?j1
seminář	0mX1
sempozyumu	0=R1
sena	0mY1
senac	0@Q1
senai	0@Q1
senarist	01[1
sene	0mZ1
senior	0m[2
senter	0:c1
seo	0701
seppa	05P1
seppae	05P1
seppä	05P1
serbest	0m]2
serfraedingur	0m_2
sergeant	01h1
serhaefing	0251
serralheiro	01]1
serrurier	01Z1
sertificets	0681
sertificēts	0681
sertifika	0<f1
sertifikaat	0W61
sertifikaatti	0ma2
sertifikali	0<f1
sertifikalı	0<f1
sertifikasi	0mc2
sertifikası	0<f1
sertifikat	0me4
sertifikatas	08<1
sertifikats	0681
sertifikuotas	08<1
sertifikāts	0681
sertifioitu	03Z1
sertifisering	08b1
sertifisert	08b1
serveerster	01d1
servei	0Gn1
serveis	03R1
servente	01]1
server	01h1
serveur	01Z1
serveuse	01Z1
service	0@G1
servicekraft	02e1
services	0391
servicio	0EX1
servicios	07\1
serviciul	0Eb1
servicos	02\1
servirka	0>d1
servitoer	0TF2
servitor	0TF2
servitris	02B1
servitör	02B1
servitør	0;R1
servizi	03K1
serviços	02\1
servsafe	01Q1
servírka	0>d1
sesongarbeider	0;R1
sestra	0An2
setaliste	09H1
setany	03[1
setmana	0mi1
setmanes	0mi1
setor	0GI1
setter	01h1
settimana	0mj1
settimane	0mj1
settore	0mk2
setzer	05U1
seura	06G1
sexton	01h1
sezione	0FX1
seção	0GI1
sgpa	0AI1
shepherd	01h1
shipping	0391
shop	0391
short course	0CM1
shortlisted	00N1
shrm	01Q1
si	0mm1
sia	00`1
siandien	0De1
sicher	0OI2
sida	0mn1
sidan	0mo1
side	0n02
side project	0@<1
siden	0O^2
sidlisko	0b;1
sidliste	0?N1
sieger	0gU2
siegerin	00:1
siele	0<O1
sieu thi	0;B1
sieviesu	0n21
sieviete	0n21
sieviešu	0n21
signaller	01h1
signalman	01h1
sigorta	03Y1
sigurvegari	00;1
sihteeri	05P1
siiani	0R]1
siivooja	05P1
silpnai	0f71
silver	00N1
silver medal	00N1
sim	0<m1
sim a	0<m1
sim c	0<m1
simdi	0?11
simposio	05=1
simpozion	0741
simpósio	05=1
since	0n31
sindaco	0261
sinds	0n41
singel	0FR1
single	0Aa1
sirket	03Y1
sirketi	03Y1
sistemas	08`2
sistemes	03R1
sistemi	03K1
sitesi	0?21
siuo metu	0De1
sivilingenioer	0K[1
sivilingenior	0K[1
sivilingeniør	0K[1
siviloekonom	0K[1
sivilokonom	0K[1
siviløkonom	0K[1
sivu	0n51
sivuaine	0Yk1
six sigma	01Q1
sixth form	01N1
siêu thị	0;B1
sjaafoer	0;R1
sjafor	0;R1
sjalfbodalidi	0=`1
sjef	0;R1
sjoeman	02B1
sjoemann	0;R1
sjomadur	0=`1
sjoman	02B1
sjomann	0;R1
sjukgymnast	02B1
sjukhus	0>A1
sjukhuset	0>A1
sjukrahus	06I1
sjukskoeterskeexamen	0N81
sjukskoterskeexamen	0N81
sjuksköterskeexamen	0N81
sjálfboðaliði	0=`1
sjåfør	0;R1
sjómaður	0=`1
sjöman	02B1
sjømann	0;R1
sjúkrahús	06I1
sk	0?21
skaadespelare	02B1
skadespelare	02B1
skarbniczka	0271
skarbnik	0271
skild	0Km1
skilled	0R`1
skilt	0n62
skipper	0n84
skipstjori	0=`1
skipstjóri	0=`1
skiries	0bi1
skirteini	0\12
skladiscnik	0EW1
skladistar	0>01
skladištar	0>01
skladiščnik	0EW1
skladnice	0>d1
skladnik	0An2
skladník	0An2
sklep	0381
skoeterska	02B1
skola	0n<7
skola primarja	0491
skola sekondarja	0491
skolan	0O51
skole	0nC2
skolekundskaber	0<[1
skolekunnskaper	0<\1
skolen	0nC2
skoleni	0mX1
skolenie	0mW1
skoli	0421
skolinn	0421
skolkunskaper	0<=1
skolotaja	02S1
skolotajs	02S1
skolotāja	02S1
skolotājs	02S1
skoterska	02B1
skr poczt	04W1
skr. poczt	04W1
skraddare	02B1
skraeddare	02B1
skraedder	06R1
skrbnik	0EW1
skredder	0;R1
skribent	02B1
skripsi	09i1
skripta	0WN2
skriptá	0Al1
skräddare	02B1
skrædder	06R1
skuespiller	05e2
skup	0d11
skupina	0nE3
skuska	0@m1
skyrius	0nH2
skyrsla	0?L1
skådespelare	02B1
skírteini	0\12
skóli	0421
skólinn	0421
sköterska	02B1
skúška	0@m1
skýrsla	0?L1
sl	00`1
sladek	0>d1
sladovna	0FS1
sladovnik	0>d1
sladovník	0>d1
slager	01d1
slagter	06R1
slaktare	02B1
slakter	0;R1
slaugytoja	02R1
slimnica	0671
slimnīca	0671
slobodna	0nJ1
slobodny	0nJ1
slobodná	0nJ1
slobodný	0nJ1
slta	0TC1
slu	00`1
slusarz	0271
slutbetyg	0nK2
sluzba	0m<3
služba	0m<3
sládek	0>d1
sma	0nM4
smart working	00e1
smed	05M3
smer	0nQ2
smid	0Jl1
smidur	0=`1
smiður	0=`1
smjer	0nS1
smk	0nM4
smm	0nT1
smp	0nU2
snekker	0;R1
snickare	02B1
snin	0mY1
snit	0K=1
snitt	0PV1
snittbetyg	0<o1
so	0nW2
so cap	0aB1
so yeu ly lich	0Rj1
soavtor	0Y41
sobresaliente	0?U1
sobrid	0\T1
soc coop	00`1
soc. coop	00`1
soci	02?1
socia	0j\4
social worker	01h1
sociedad	07\1
sociedade	02\1
societa	03K1
societat	03R1
societate	03C1
societe	0311
society	0391
società	03K1
socio	06S3
société	0311
sodelavec	0EW1
sodelavka	0EW1
sodien	0\T1
soehne	08\1
soemand	06R1
soemmerska	02B1
sofer	01i1
soferis	02S1
sofor	0nY3
soforu	01[1
software	0391
sofőr	0842
sohn	08\1
sohne	08\1
sok	0?21
sokagi	0?21
sokak	0?21
sokağı	0?21
sola	0K:1
soldador	03P2
soldadora	03P2
soldat	0Xl4
soldier	01h1
solicitor	01h1
solid	0BE1
solide	05n1
solide kenntnisse	05n1
soloist	01h1
solteira	0n\1
solteiro	0n\1
solter	0@:1
soltera	0n]2
soltero	0n_1
soltys	0271
soluciones	07\1
solucions	03R1
solucoes	02\1
solumadur	0=`1
solutions	0391
soluzioni	03K1
soluções	02\1
somand	06R1
some experience	0MZ1
some knowledge	0;c1
sommar	0n`1
sommaren	0n`1
sommelier	0fX3
sommeliere	07a2
sommelière	07a2
sommer	0na3
sommeren	0nd2
sommerska	02B1
sonbahar	0Qn1
song ngu	0:g1
song ngữ	0:g1
sonographer	01h1
sopir	02;1
sor	03[1
sorumlu	01[1
sorumlusu	01[1
sorvaaja	05P1
sos	0nf2
soseaua	04T1
sosionomi	04X1
sosyal hizmet uzmani	01[1
sosyal hizmet uzmanı	01[1
sosyal medya uzmani	01[1
sosyal medya uzmanı	01[1
sosyal medya yoneticisi	01[1
sosyal medya yöneticisi	01[1
sosyolog	01[1
sotilas	05P1
sou	0DX1
soucasne	09^1
soucasnost	09^1
soucasnosti	09^1
soudce	0>d1
soudeur	01Z1
soudeuse	01Z1
sound engineer	01h1
sous chef	01h1
soustruznik	0>d1
soustružník	0>d1
soutez	0051
souteze	0051
soutěž	0051
soutěže	0051
současnost	09^1
současnosti	09^1
současně	09^1
sozlesmeli	0I_1
sołtys	0271
soš	0DX1
sp j	00`1
sp k	00`1
sp z o o	00`1
sp. j	00`1
sp. k	00`1
sp. z o.o	00`1
spa	00`1
sparkasse	03D1
sparte	06Q1
spawacz	0271
speciale	0l31
specialisatie	02m1
specialisation	0nh2
specialist	0nj6
specialista	0o05
specialistas	02R1
specialiste	02P2
specialistka	0An2
specialists	02S1
specialistă	01i1
specialistė	02R1
specialitate	0ii1
specialite	0N61
specialitāte	0ii1
specializace	0d21
specializacia	0o51
specializacija	0Z11
specializacio	0o61
specializare	0IW1
specializarea	0IW1
specialization	0BL1
specializing in	0BL1
specializzazione	0o72
specializáció	0o61
specialybe	0Z11
specialybė	0Z11
specijalist	0Xa1
specijalista	06j1
speciāliste	02S1
speciālists	02S1
specjalista	0271
specjalistka	0271
specjalizacja	0X51
specjalnosc	0X51
specjalność	0X51
spedition	03D1
spesialis	02;1
spesialisering	0O;1
spesialist	0;R1
spetsialist	01>1
spezialist	0o92
spiewaczka	0271
spiker	01[1
spital	03C1
spitali	06I1
spitalul	03C1
spizjar	0581
spiżjar	0581
splaiul	04T1
spletno	0b61
splosna matura	0gW1
splošna matura	0gW1
spodziewany	0gC1
spol s r o	00`1
spol. s r.o	00`1
spoldzielnia	0381
spolecnost	0FS1
spolek	0FS1
společnost	0FS1
spolka	0381
spolocnost	03I1
spoločnosť	03I1
spoluautor	06^1
sposata	0@F1
sposato	0@F1
sposobilost	0@m1
sprachdiplom	0FC1
sprachzertifikat	0FC1
spray painter	01h1
sprecher	08Z1
spricevalo	0@j1
spring	0o;1
springer	01\1
spričevalo	0@j1
sprzedawca	0271
sprzedawczyni	0271
sptar	0801
spuiter	01d1
spécialisation	0N61
spécialité	0N61
spítali	06I1
spółdzielnia	0381
spółka	0381
spôsobilosť	0@m1
sqaq	0E:1
sqld	02V1
sqlp	02V1
squad	0>\1
square	09I2
sraid	07L1
sre	0o<3
sredni	0o?2
srednia	0oA2
srednia ocen	0d<1
srednie	0Jk1
srednio	0Ia1
srednio zaawansowany	0Ia1
srednio zaawansowany wyzszy	0H[1
sredniozaawansowana	0Ia1
sredniozaawansowany	0o?2
sredniozaawansowany wyzszy	0H[1
srednja izobrazba	0gW1
srednja raven	0gT1
srednja razina	0k31
srednja skola	0oC3
srednja sola	0K:1
srednja strokovna izobrazba	0gW1
srednja strucna sprema	0oF2
srednja stručna sprema	0oF2
srednja škola	0oC3
srednja šola	0K:1
srednje	0oH6
srednje dobro	0gT1
srednjesolska izobrazba	0gW1
srednješolska izobrazba	0gW1
srednji	0oN1
srednji nivo	0oN1
srl	00`1
sráid	07L1
ss	0DX1
ssc	00E1
sss	0oF2
sst	03O1
st	0k42
staatlich geprueft	0oO1
staatlich gepruft	0oO1
staatlich geprüft	0oO1
staatsexamen	0Fd1
stadare	02B1
stadig	0T?1
stadt	08\1
stadtrat	02e1
stadtwerke	03D1
staedare	02B1
staf	02;1
staff	0ij2
stage de formation	0OD1
stage hand	01h1
stage manager	01h1
stagehand	01h1
stagiair	0oP2
stagiaire	0oR2
stagiar	0=<2
stagiara	01i1
stagiară	01i1
stagista	0261
stajyer	01[1
stajyeri	01[1
stale	0I42
stan	0>W1
standardiste	01Z1
starfsferilskra	0N41
starfsferilskrá	0N41
starfsmadur	0=`1
starfsmaður	0=`1
starosta	0>d1
starostka	0>d1
starostwo	0381
start up	0P:2
start-up	0P:2
startup	0P:2
station	06Q1
statistician	01h1
statni jazykova zkouska	0V`1
stavby	0FS1
stavbyvedouci	0>d1
stavbyvedoucí	0>d1
stazist	0>01
stazista	0oT3
stazistka	0An2
stazuotojas	02R1
stazysta	0271
stazystka	0271
stażysta	0271
stażystka	0271
stažist	0>01
stažista	06j1
stažuotojas	02R1
ste	0oW1
steeg	0FR1
steig	0AN1
steuermann	02e1
steward	0SH2
stewardesa	0oX2
stewardess	0oZ3
stewardesse	06R1
stewardesă	01i1
stichting	02[1
stieg	0AN1
stien	0:d1
stiftelse	0?C2
stifter	06R1
stiftung	03D1
stigen	04h1
stigur	0Q61
stipend	0Y?1
stipendet	0Y?1
stipendi	06H1
stipendiat	0;R1
stipendiet	0iA1
stipendija	0o]5
stipendium	0ob6
stiurthoir	03W1
stivuitorist	01i1
stiúrthóir	03W1
stjori	0=`1
stjóri	0=`1
stm	0TC1
stock controller	01h1
stockman	01h1
stofa	06I1
stofnandi	0=`1
stofnun	06I1
stoker	01h1
stolar	0oh3
stolarz	0271
stolár	0@=1
stonemason	01h1
store	0391
storekeeper	01h1
stores	0391
stowarzyszenie	0381
str	0ok2
straaket	04h1
straat	0FR1
strada	0om2
straede	0P81
straeti	0Q61
straipsnis	0XU1
straket	04h1
strana	0oo1
strasse	0AN1
strata 1	0Db1
strata 2	0f@1
strateg	02B1
strategist	01h1
strazak	0271
strazny	0>d1
straße	0AN1
strażak	0271
stredisko	1002
stredna odborna skola	0]31
stredna skola	0]31
stredne	1022
stredne pokrocila	1022
stredne pokrocily	1044
stredne pokročilá	0YP1
stredne pokročilý	1082
stredni prumyslova skola	0DX1
stredni skola	0DX1
stredná odborná škola	0]31
stredná škola	0]31
stredoskolske	10:2
stredoskolske s maturitou	0_41
stredoskolske vzdelani	0_41
stredoskolske vzdelanie	0_31
stredoškolské	0_31
stredoškolské vzdelanie	0_31
street	0651
stribrny	0051
strojirny	0FS1
strojvedouci	0>d1
strojvedoucí	0>d1
strojírny	0FS1
strokovni izpit	0@j1
strokovnjak	10<2
strokovno	10>1
strona	10?1
strong	0R`1
strucni ispit	0Ie2
strucni studij	0hP1
strucnjak	10@4
strukovne studije	0<R1
strukturovany zivotopis	10D2
strukturovaný životopis	0iK1
strukturvieniba	0Dl1
struktūrvienība	0Dl1
strungar	01i1
stručni ispit	0Ie2
stručni studij	0hP1
stručnjak	10@4
strážný	0>d1
stråket	04h1
stræde	0P81
stræti	0Q61
stuckateur	05U1
student	10F3
student assistant	01h1
studentereksamen	00D1
studentermedhjaelper	06R1
studentermedhjælper	06R1
studentexamen	0PM1
studentische hilfskraft	08Z1
studentsprof	0QV1
studia	0Al1
studia doktoranckie	0Ii1
studia i stopnia	0V;1
studia ii stopnia	0Vc1
studia inzynierskie	0V;1
studia inżynierskie	0V;1
studia licencjackie	0V;1
studia magisterskie	0Vc1
studia podyplomowe	0Vc1
studie	0G\1
studiekompetanse	07E1
studiengang	0MI1
studienrichtung	0MI1
studieprogram	0O;1
studieretning	0MJ2
studierichting	02m1
studiespesialisering	07E1
studii aprofundate	0G81
studii de masterat	0G81
studii doctorale	0Hl1
studii liceale	0:01
studii medii	0:01
studii postliceale	0B@1
studii postuniversitare	0G81
studii superioare	0G71
studii universitare de licenta	0G71
studii universitare de licență	0G71
studij	0nS1
studija	10I2
studijni obor	0d21
studijni prumer	0Rm1
studijny odbor	0o51
studijny program	0o51
studijní obor	0d21
studijní průměr	0Rm1
studijska smer	10K1
studijski program	0nQ2
studiju programa	0Z11
studiju programma	0ii1
studijų programa	0Z11
studio	10LB
studio legale	03K1
studios	0391
studiu	0741
studium	10^2
studium policealne	0g]1
studyosu	03Y1
stuudio	0541
stx	00D1
stylist	01h1
styliste	01Z1
stypendium	0NK1
styreleder	0;R1
styrelsen	0?B1
styremedlem	0;R1
styrkur	00;1
styrmann	0Dg1
stále	0I42
státní jazyková zkouška	0V`1
stážista	0An2
stážistka	0An2
städare	02B1
stígur	0Q61
stúdentspróf	0QV1
stúdió	07G1
stüdyosu	03Y1
středisko	0H71
střední průmyslová škola	0DX1
střední škola	0DX1
středně	0YQ1
středně pokročilá	0YQ1
středně pokročilý	10`2
středoškolské	0_41
středoškolské s maturitou	0_41
středoškolské vzdělání	0_41
stříbrný	0051
su an	0?11
su anda	0?11
su anki	0?11
sub editor	01h1
sub-editor	01h1
subdirector	01B1
subdirectora	01B1
subeditor	01h1
subesi	0=f1
submitted	0>51
sucasnost	0HE1
sucasnosti	0HE1
sudor	01i1
sufficiente	10b2
sugarut	03[1
sugis	10d1
sugárút	03[1
suhtlustasand	0Wa1
suite	0651
sujuva	0L;1
sujuva suullinen ja kirjallinen	0L;1
sujuvasti	0L;1
sumar	10e1
summa cum laude	0AI1
summer	10f1
sunucu	01[1
sunum	0=R1
superintendent	01h1
superior completo	0:41
supermarche	0311
supermarché	0311
supermarket	0391
supermarkt	02[1
supermercado	08`2
supermercados	02\1
supermercat	03R1
supermercato	03K1
superviseur	01Z1
supervisor	10g5
supervisora	02<3
supervisore	0261
supervizor	01i1
support worker	01h1
suradnica	0>01
suradnik	0>01
surat izin	0<m1
surgeon	01h1
surucu belgesi	0<f1
surveillant	01Z1
surveillante	01Z1
surveyor	01h1
sutaz	0041
suund	0L71
suunniteltu	07H1
suunnittelija	05P1
suuntautuminen	0Yk1
suuntautumisvaihtoehto	0Yk1
suureparane	0Yi1
suurepärane	0Yi1
suvi	10l1
sv	0fo1
svadlena	0>d1
svaert god	0972
svaert godt	0Nm1
svarec	10m2
svarecsky	0@l1
svarvare	02B1
sveinsprof	0QV1
sveinspróf	0QV1
sveiser	0;R1
sveitarfelag	06I1
sveitarfélag	06I1
svejser	06R1
svend	06R1
svendebrev	00D1
svendeproeve	00D1
svendeprove	00D1
svendeprøve	00D1
svennebrev	07E1
svetovalec	0EW1
svetovalka	0EW1
svetsare	02B1
sveucilisni prvostupnik	0hP1
sveucilista	0jl1
sveuciliste	0jl1
sveučilišni prvostupnik	0hP1
sveučilišta	0jl1
sveučilište	0jl1
svid	10o2
sviluppatore	0261
sviluppatrice	0261
svið	10o2
svjedodzba	1112
svjedodžba	1112
svobodna	1131
svobodny	1131
svobodná	1131
svobodný	1131
svářeč	10m2
svářečský	0@l1
svært god	0972
svært godt	0Nm1
swiadectwo	0A;1
swiadectwo dojrzalosci	0Jk1
swiadectwo maturalne	0Jk1
syerske	05e2
sygehus	0?B1
sygeplejerske	06R1
sykehus	0:c1
sykepleier	0;R1
syksy	1141
symposium	0>51
sysadmin	01h1
systeembeheerder	01d1
systeme	03D1
systems	0391
szabadalom	0Gd1
szabo	0<N1
szabó	0<N1
szak	0o61
szakacs	02:1
szakerto	1152
szakertoi	0`W1
szakgimnazium	0X^1
szakgimnázium	0X^1
szakirany	0o61
szakirány	0o61
szakiskola	0X^1
szakkepesites	0L61
szakkozepiskola	0X^1
szakképesítés	0L61
szakközépiskola	0X^1
szakmai erettsegi	0L61
szakmai oneletrajz	0dh1
szakmai oneletrajza	0dh1
szakmai érettségi	0L61
szakmai önéletrajz	0dh1
szakmai önéletrajza	0dh1
szakmunkas	0L61
szakmunkas bizonyitvany	0L61
szakmunkás	0L61
szakmunkás-bizonyítvány	0L61
szakos	0o61
szakvizsga	0L61
szakács	02:1
szakértő	1152
szakértői	0`W1
szalloda	07G1
szco	03I1
szeminarium	1171
szeminárium	1171
szerelo	02:1
szerelő	02:1
szerkeszto	1183
szerkesztő	1183
szerzotars	0<N1
szerzőtárs	0<N1
szinesz	0Kb1
szinhaz	07G1
szkola	03j1
szkola podstawowa	03j1
szkola policealna	0g]1
szkole	03j1
szkolenie	11;2
szkoly	03j1
szkoła	03j1
szkoła podstawowa	03j1
szkoła policealna	0g]1
szkoły	03j1
szovetkezet	07G1
szpital	0381
szuleszno	0<N1
szálloda	07G1
színház	07G1
színész	0Kb1
szövetkezet	07G1
szülésznő	0<N1
szčo	03I1
sách	0:O1
sáng lập	09m1
sähköasentaja	05P1
säljare	02B1
sänger	05U1
säätiö	06G1
sångare	02B1
sångerska	02B1
sælger	06R1
sæmileg	0c;1
séminaire	0OD1
sérfræðingur	0m_2
sérhæfing	0251
sétány	03[1
sídlisko	0b;1
sídliště	0?N1
síðan	0mo1
sòcia	02?1
sócia	01]1
sócio	01]1
söhne	08\1
sölumaður	0=`1
sömmerska	02B1
sözleşmeli	0I_1
sømand	06R1
súčasnosti	0HE1
súčasnosť	0HE1
súťaž	0041
sügis	10d1
sürücü belgesi	0<f1
sędzia	0271
sš	0DX1
sơ cấp	0aB1
sơ yếu lý lịch	0Rj1
số	0AX1
sở	0;B1
t	0b31
t level	02Z1
t m	0PE1
t o m	11=1
t.o.m	11=1
t/m	0PE1
tabeliao	01]1
tabelião	01]1
tabellarischer lebenslauf	0=41
tabib	0581
tabiba	0581
taeknimadur	0=`1
taekniskoli	0421
taellae hetkellae	0JI1
taenaeaen	0JI1
taenzer	05U1
taevling	0iA1
taevlingen	0iA1
tag	02:1
tagad	0\T1
tagesmutter	02e1
taglaegger	06R1
taglægger	06R1
tagozat	0o61
tagung	11>1
tagungsband	08M1
tahmini	0<e1
tahun	11?2
tai	11A1
tai xe	09m1
taighdeoir	03W1
tailor	01h1
tajjeb	11B1
tajjeb hafna	0J=1
tajjeb ħafna	0J=1
tajnica	0Aj2
tajnik	0Aj2
takarito	0<N1
takarító	0<N1
takdir belgesi	0;X1
takim kaptani	01[1
takim lideri	01[1
takimi	0=f1
taklaeggare	02B1
taklaggare	02B1
takläggare	02B1
takmicenje	0gG1
takmičenje	0gG1
takmorkud	0QS1
takmörkuð	0QS1
taktekker	0;R1
takım kaptanı	01[1
takım lideri	01[1
takımı	0=f1
talitus	0_c1
talk	0>51
talla hetkella	0JI1
taller	11C4
talleres	07\1
tallers	03R1
talv	11G1
talvi	11H1
tam zamanli	0I_1
tam zamanlı	0I_1
taman kanak kanak	0MR1
taman kanak-kanak	0MR1
tamirci	01[1
tamplar	01i1
tanaan	0JI1
tanacsado	02:1
tanapaev	0R]1
tanar	02:1
tanaseni	0R]1
tanav	0]G1
tancerka	0271
tancerz	0271
tancos	0<N1
tanecnice	0>d1
tanecnik	0>d1
tanečnice	0>d1
tanečník	0>d1
tanfolyam	11I3
tanito	02:1
tanssija	05P1
tanukiri	0011
tanulmany	0Gd1
tanulmanyi atlag	08>1
tanulmány	0Gd1
tanulmányi átlag	08>1
tanulo	0842
tanuló	0842
tanusitvany	0Vl1
tanzer	05U1
tanácsadó	02:1
tanár	02:1
tanító	02:1
tanúsítvány	0Vl1
tap chi	0:O1
tap doan	0;B1
tapissier	01Z1
tapissiere	01Z1
tapissière	01Z1
taqsima	0FW1
tardor	11L1
targoncas	0<N1
targoncás	0<N1
targyalasi szint	0Mh1
targyalasi szintu	0Mh1
targyalokepes	0Mh1
tarihci	01[1
tarihçi	01[1
tarjoilija	05P1
tarkastaja	05P1
tarnyba	0E_1
tarsalgasi	0Z01
tarsalgasi alapszint	0Yo1
tarsalgasi szint	0Z01
tarsalgo	0Yo1
tarsasag	07G1
tasarimci	01[1
tasarimcisi	01[1
tasarımcı	01[1
tasarımcısı	01[1
tavasz	11M1
tavasza	11M1
tavern	0391
tavling	0iA1
tavlingen	0iA1
tavmunka	11N1
tavolrol	11N1
taxista	01B1
tbk	00`1
tcf	0<O1
teacher	01h1
teaching assistant	01h1
teaching fellow	01h1
teadur	01>1
teaduskond	03\1
team	11O9
team lead	0701
teamlead	0W71
teanga dhuchais	0?T1
teanga dhúchais	0?T1
teastas	0@D1
teastas soisearach	06a1
teastas sóisearach	06a1
teater	11X4
teatr	0381
teatras	03J1
teatre	03R1
teatris	0671
teatro	0@N3
teatru	03C1
teatrul	03C1
teatteri	06G1
tecaj	11\2
tech lead	0701
technician	01h1
technicien	0Te1
technicka	0An2
technicus	01d1
techniek	02[1
technik	11^5
technikas	02R1
techniker	11c2
technikum	11e3
technikumas	0E71
technikus	02:1
technikusi vegzettseg	0L61
technikusi végzettség	0L61
technička	0An2
technologies	0391
technologist	01h1
technology	0391
tecnic	02?1
tecnic superior	0A[1
tecnica	0j\4
tecnica superior	0A\1
tecnicatura	0A\1
tecnico	06S3
tecnico em	0CV1
tecnico en	0:H1
tecnico medio	0:H1
tecnico superior	0A\1
tecno	11h2
tecno u govoru i pismu	11j1
tecnologia	02\1
tecnologia em	0:41
tecnologias	08`2
tecnologico	0?W1
tecnologie	03K1
tecnologies	03R1
tecnologo	0:41
tecnologo em	0CV1
tecnologías	07\1
tecnológico	0?W1
tecnólogo	0:41
tecnólogo em	0CV1
tee	0]G1
teenindaja	01>1
tef	0<O1
tefl	01Q1
tegelzetter	01d1
tehas	0541
tehdas	06G1
tehnicar	05G2
tehnician	01i1
tehniciana	01i1
tehniciană	01i1
tehnicka skola	0K82
tehnik	11k2
tehnikis	02S1
tehnikums	0461
tehniska sola	0K:1
tehničar	05G2
tehnička škola	0K82
tehniķis	02S1
tehniška šola	0K:1
teicamas	0>e1
teicami	0>e1
teicneoir	03W1
teilzeit	0<U1
teises	08<1
teisininkas	02R1
teisininke	02R1
teisininkė	02R1
teisės	08<1
tekmovanje	0gA1
teknik	0:K2
teknik universitesi	0401
teknik üniversitesi	0401
tekniker	11m4
teknikk	0:c1
teknikko	1212
tekniku	0581
teknisi	02;1
teknisyen	01[1
teknisyeni	01[1
teknologie doktor	0Ga1
teknoloji	03Y1
teknolojileri	03Y1
tekoce	1231
tekoce znanje	1231
tekoče	1231
tekoče znanje	1231
tekstil	03Y1
tel	1241
telc	0<O1
tele	1241
telecom	0391
teleconseiller	01Z1
teleconseillere	01Z1
telefonist	0FM2
telefonista	1252
telelavoro	00e1
telemarketer	1272
telemunca	0EG1
telemuncă	0EG1
teleoperador	01B1
teleoperadora	01B1
teletrabajo	0Ka1
teletrabalho	1291
teletravail	00a1
teletreball	00f1
tem 4	0<O1
tem 8	0<O1
tem-4	0<O1
tem-8	0<O1
tem4	0<O1
tem8	0<O1
temel	0<>2
temel duzey	0<>2
temel düzey	0<>2
temel seviye	0<@1
temporary	0C31
temps partiel	0@C1
temps plein	0@C1
temsilci	01[1
temsilcisi	01[1
ten du an	0EL1
tentara	02;1
teo	0BF1
teollisuus	06G1
teoranta	0BF1
ter	03[1
terapeut	12:2
terapeuta	0271
teraz	12<2
terbaik	05m1
tercuman	01[1
tercüman	01[1
tere	03[1
terrace	0651
terveyskeskus	06G1
tervezett	12>1
tervezo	02:1
tervező	02:1
terzi	01[1
tesar	0>d1
tesař	0>d1
tese	05=1
tesekkur belgesi	0;X1
tesi	12?2
tesiasi	0De1
tesis	12A2
tesisatci	01[1
tesisatçı	01[1
tesol	01Q1
tesorera	01B1
tesorero	01B1
tesoriera	0261
tesoriere	0261
tesoureira	01]1
tesoureiro	01]1
test muhendisi	01[1
test mühendisi	01[1
test uzmani	01[1
test uzmanı	01[1
testaaja	05P1
testdaf	0<O1
tester	12C6
testerka	0271
teurastaja	05P1
teymi	0Jn1
tez	0=R1
teza	0741
tezgahtar	01[1
tezi	07D1
tezli yuksek lisans	12I1
tezli yüksek lisans	12I1
tezsiz yuksek lisans	12I1
tezsiz yüksek lisans	12I1
teză	0741
teātris	0671
tečaj	11\2
tečno	11h2
tečno u govoru i pismu	11j1
teşekkür belgesi	0;X1
teżi	07D1
th	0bd1
thac si	0:o1
thang	12J2
thanh pho	0AX1
thanh thao	0bJ2
thanh vien	09m1
thcs	0Dj1
the	0:l1
the huong dan vien	0:l1
theater	12L3
theatre	0P:2
therapeut	06A2
therapist	01h1
these	0?R1
these de doctorat	0Hh1
thesis	0>51
thi tran	0AX1
thiet ke	09m1
third place	00N1
thiết kế	09m1
thjalfari	0=`1
thn	12O1
tho	09m1
tho dien	09m1
tho han	09m1
tho may	09m1
tho moc	09m1
thon	0AX1
thpt	0Dj1
through	0M>1
thru	0M>1
thu kho	09m1
thu ky	09m1
thu ngan	09m1
thu ngân	09m1
thu quy	09m1
thu thu	09m1
thu vien	0;B1
thuc tap sinh	09m1
thuiswerk	0Sa1
thydandi	0=`1
thành phố	0AX1
thành thạo	0bJ2
thành viên	09m1
tháng	12J2
thèse	0?R1
thèse de doctorat	0Hh1
théâtre	0311
thôn	0AX1
thư ký	09m1
thư viện	0;B1
thạc sĩ	0:o1
thẻ	0:l1
thẻ hướng dẫn viên	0:l1
thị trấn	0AX1
thợ	09m1
thợ hàn	09m1
thợ may	09m1
thợ mộc	09m1
thợ điện	09m1
thủ kho	09m1
thủ quỹ	09m1
thủ thư	09m1
thực tập sinh	09m1
ticaret	03Y1
tidskrift	0Y=2
tidsskrift	12P4
tie	08R1
tiedekunta	0471
tiempo completo	0C41
tiempo parcial	0C41
tien si	12T1
tienda	07\1
tiendas	07\1
tieng me	0:g1
tieng me de	0:g1
tieraerztin	02e1
tierarzt	02e1
tierarztin	02e1
tierpfleger	05U1
tierärztin	02e1
tiesibas	0681
tiessaiste	08?1
tiesības	0681
tieu hoc	0Dj1
tiešsaistē	08?1
tiimi	0eS2
tijdschrift	0\32
tiketina	0cZ1
tikėtina	0cZ1
til	12U3
til d d	0T?1
til d.d	0T?1
til dagsins	0Kl1
til dagsins i dag	0Kl1
til dagsins í dag	0Kl1
til na	0OK1
til naa	0OK1
til nu	0T?1
til nå	0OK1
til og med	12X2
till	12Z2
till dags dato	0c`1
till date	0C21
till now	0C21
till och med	11=1
till present	0C21
tills nu	0c`1
tills vidare	0c`1
tim	12\5
timarit	0?L1
timmerman	01d1
tingkat dasar	0KP1
tingkat lanjut	04:1
tinh	0AX1
tinh nguyen vien	09m1
tionscadal	12a1
tirocinante	0261
tischler	05U1
tischlerei	03D1
titkar	0692
titkarno	02:1
titkár	0692
titkárnő	02:1
titol	01^1
titolare	0261
titre professionnel	03O1
titulada	06D1
titulado	06D1
titulo	01_1
titulo universitario	0:G1
tiyatrosu	03Y1
tiến sĩ	12T1
tiếng mẹ	0:g1
tiếng mẹ đẻ	0:g1
tiểu học	0Dj1
tjener	06R1
tlumacz	0271
tlumaczka	0271
tn	12b2
tnhh	0;B1
to	12d2
to chuc	0;B1
to date	0C21
to present	0C21
to this day	0C21
to truong	09m1
toamna	12f1
today	0C21
todistus	0ma2
toefl	0<O1
toefl ibt	0<O1
toeic	0<O1
toeicスコア	12g1
toemrer	05e2
toften	0P81
togaf	01Q1
togfoerer	06R1
togforer	06R1
togfører	06R1
tohtori	12h2
tohtorintutkinto	0N71
toi	0EZ1
toi nay	0<C1
toimetaja	01>1
toiminimi	0WU1
toimisto	06G1
toimittaja	05P1
toistaiseksi	0JI1
tokarz	0271
toko	07]1
tol	12j2
tolk	01>1
tolkija	01>1
tolmacs	02:1
tolmács	02:1
tom	11=1
tomrer	05e2
tontechniker	05U1
tookoda	0541
tootaja	01>1
topik	0<O1
topograf	01i1
torfl	0<O1
torg	0Q61
torget	12l2
tori	08R1
tornaci	01[1
tornacı	01[1
torneiro	01]1
tornero	01B1
tornitore	0261
torv	0P81
tosaitheoir	0?61
tospraaklig	0O41
tospraklig	0O41
tosproget	0Nk1
tospråklig	0O41
tot	12n3
tot en met	0PE1
tot heden	0RV1
tot nghiep	1311
tot nghiep thpt	00H1
tot nu	0RV1
tot nu toe	0RV1
tot op heden	0RV1
tour guide	01h1
tour leader	01h1
tourneur	01Z1
tovaren	03I1
tovarna	0[[2
továreň	03I1
továrna	0FS1
tp	0AX1
tr	0?N1
trade certificate	02Y1
tradenomi	04X1
trader	01h1
tradgardsmastare	02B1
traducatoare	01i1
traducator	01i1
traducteur	01Z1
traductor	02@2
traductora	02@2
traductrice	01Z1
traducătoare	01i1
traducător	01i1
tradutor	01]1
tradutora	01]1
traduttore	0261
traduttrice	0261
traduttur	0581
traedgaardsmaestare	02B1
traenare	02B1
traener	06R1
trail guide	01h1
train driver	01h1
trainee	1324
trainer	1363
training	1392
training course	0CM1
tram driver	01h1
tranare	02B1
trang	13;1
transactions	0>51
translator	01h1
transport	02[1
transportes	08`2
transports	13<2
trasporti	03K1
travesia	09?1
travessa	04J1
travessera	09M1
travesía	09?1
treasurer	01h1
treener	01>1
treinador	01]1
treinadora	01]1
tren trung binh	13>1
trener	13?4
treneris	02P2
trenerka	0271
trening	1171
trenutacno	13C1
trenutačno	13C1
trenutno	13D3
trenér	06^1
tres bien	08o2
tres bon	0B\1
tres bon niveau	0CI1
tres bonne maitrise	0CI1
tresorer	02?1
tresorera	02?1
tresorier	01Z1
tresoriere	01Z1
trezorier	01i1
trg	0bR3
trgovina	0XQ2
tribunal	02\1
trida	0?N1
trieda	0b;1
trinity	0<O1
triq	0E:1
tro giang	09m1
tro ly	09m1
trofeo	13G2
trofeu	00M1
trofeul	0?@1
troféu	00M1
troi chay	0?c1
trophee	00L1
trophy	00N1
trophée	00L1
truc tuyen	13I1
truckcertifikat	0@g1
truckfoerare	02B1
truckfoerer	05e2
truckfoererbevis	08b1
truckforare	02B1
truckforer	05e2
truckforerbevis	08b1
truckförare	02B1
truckfører	05e2
truckførerbevis	08b1
truckkort	0@k1
truhlar	0>d1
truhlář	0>d1
trukkikuski	05P1
trung binh	13J2
trung bình	13J2
trung cap	13L2
trung cap cao	13>1
trung cap nghe	0Dj1
trung cấp	13L2
trung cấp cao	13>1
trung cấp nghề	0Dj1
trung hoc	0Dj1
trung hoc pho thong	13N2
trung học	0Dj1
trung học phổ thông	13N2
trung tam	0;B1
trung tam dao tao	0Dj1
trung tâm	0;B1
trung tâm đào tạo	0Dj1
truong	0Dj1
truong ban	09m1
truong cao dang	0Dj1
truong dai hoc	0Dj1
truong nhom	09m1
truong phong	09m1
truong thpt	0Dj1
trust	0391
trustee	01h1
trva	0I42
trvá	0I42
trädgårdsmästare	02B1
tränare	02B1
træner	06R1
très bien	08o2
très bon	0B\1
très bon niveau	0CI1
très bonne maîtrise	0CI1
tréner	02:1
tréning	1171
trésorier	01Z1
trésorière	01Z1
trên trung bình	13>1
trôi chảy	0?c1
trường	0Dj1
trường cao đẳng	0Dj1
trường thpt	0Dj1
trường đại học	0Dj1
trưởng ban	09m1
trưởng nhóm	09m1
trưởng phòng	09m1
trợ giảng	09m1
trợ lý	09m1
trực tuyến	13I1
tu	13P3
tu van	09m1
tu xa	13I1
tuinen	02[1
tuinman	01d1
tukang	02;1
tukang kayu	02;1
tukang kebun	02;1
tukang las	02;1
tulajdonos	02:1
tulityoekortti	03Z1
tulityokortti	03Z1
tulityökortti	03Z1
tulkotaja	02S1
tulkotajs	02S1
tulkotāja	02S1
tulkotājs	02S1
tuner	01h1
tunnistus	0\k2
tunnustus	13S3
tuomari	05P1
turguide	13V2
turistguide	0QK1
turizm	03Y1
turpinas	0\T1
turpinās	0\T1
tutkija	05P1
tutkimusasema	06G1
tutkinto	0Yj1
tutor	13X4
tutora	03P2
tuttora	00k1
tuzolto	0<N1
tvaaspraakig	0O31
tvasprakig	0O31
tvityngd	0aA1
tvityngdur	0aA1
tvornica	0WW1
tvrtka	0WW1
tvåspråkig	0O31
tvítyngd	0aA1
tvítyngdur	0aA1
tweede prijs	0Ja1
tweetalig	0Jb1
tyden	13\1
tydnu	13\1
tydny	13\1
tydzien	13]1
tydzień	13]1
tygodni	13]1
tygodnie	13]1
tym	0H71
tyoenjohtaja	05P1
tyoentekijae	05P1
tyoeturvallisuuskortti	03Z1
tyonjohtaja	05P1
tyontekija	05P1
tyoturvallisuuskortti	03Z1
typist	01h1
tyrejas	02R1
tyrėjas	02R1
tytul	0NK1
tytul technika	0Jk1
tytuł	0NK1
tytuł technika	0Jk1
tyydyttaevae	0W^2
tyydyttaevae alkeet	04b1
tyydyttava	0W^2
tyydyttava alkeet	04b1
tyydyttävä	0W^2
tyydyttävä alkeet	04b1
työnjohtaja	05P1
työntekijä	05P1
työturvallisuuskortti	03Z1
tài xế	09m1
táncos	0<N1
tárgyalási szint	0Mh1
tárgyalási szintű	0Mh1
tárgyalóképes	0Mh1
társalgási	0Z01
társalgási alapszint	0Yo1
társalgási szint	0Z01
társalgó	0Yo1
társaság	07G1
távmunka	11N1
távolról	11N1
tâmplar	01i1
tällä hetkellä	0JI1
tänapäev	0R]1
tänaseni	0R]1
tänav	0]G1
tänukiri	0011
tänzer	05U1
tänään	0JI1
tävling	0iA1
tävlingen	0iA1
tæknimaður	0=`1
tækniskóli	0421
tècnic	02?1
tècnic superior	0A[1
tècnica	02?1
técnica	03P2
técnica superior	0A\1
técnico	03P2
técnico em	0CV1
técnico en	0:H1
técnico medio	0:H1
técnico superior	0A\1
tél	1241
téléconseiller	01Z1
téléconseillère	01Z1
télétravail	00a1
tér	03[1
tên dự án	0EL1
tình nguyện viên	09m1
tím	0H<1
tímarit	0?L1
títol	01^1
título	01_1
título universitario	0:G1
tól	12j2
tõlk	01>1
tõlkija	01>1
töökoda	0541
töötaja	01>1
tømrer	05e2
týden	13\1
týdny	13\1
týdnů	13\1
tým	0H71
tęsiasi	0De1
tłumacz	0271
tłumaczka	0271
től	12j2
tř	0?N1
třída	0?N1
tűzoltó	0<N1
tư vấn	09m1
tại	11A1
tạp chí	0:O1
tập đoàn	0;B1
tỉnh	0AX1
tốt	0bJ2
tốt nghiệp	1311
tốt nghiệp thpt	00H1
tổ	0:f1
tổ chức	0;B1
tổ trưởng	09m1
tới	0EZ1
tới nay	0<C1
từ	13^2
từ xa	13I1
u	13`6
u braku	0bg2
u tijeku	13C1
u toku	13f1
uab	00`1
ubersetzer	05U1
ubezpieczenia	0381
ubungsleiter	05U1
ucen	0>d1
uceni	0DX1
ucenic	01i1
ucetni	0>d1
uciliste	13g3
ucitel	02T2
ucitelj	0e;3
ucla	0B01
uctovnicka	0@=1
uctovnik	0@=1
uczelnia	03j1
uczen	0271
uczeń	0271
ud	00`1
udacity	0B01
udana	0bj1
udata	0bk1
uddannelsescenter	0Jd1
udemy	0B01
udmaerkelse	0081
udmærkelse	0081
udruga	0WW1
udruzenje	06@1
udruženje	06@1
udvikler	06R1
uebersetzer	05U1
uebungsleiter	05U1
ufer	0AN1
ufficio	0FX1
ufficjal	0581
uffiċjal	0581
ug	00`1
uge	13j1
uger	13j1
ugift	0n62
ugm	0B01
ugyintezo	0842
ugynokseg	07G1
ugyved	02:1
uhing	0541
uhrmacher	05U1
ui	0701
uitgeverij	13k2
uitmuntend	13m1
uitstekend	0iV1
uitvoerder	01d1
ujsagiro	02:1
uke	13n1
uker	13n1
ukonceno	01D1
ukonczona	0d31
ukonczone	0d31
ukonczony	0d31
ukončeno	01D1
ukończona	0d31
ukończone	0d31
ukończony	0d31
uksus	0_c1
ul	13o6
ulica	1455
ulice	0?N1
ulicy	04W1
ulikool	03\1
umschulung	01@1
unbefristet	0<U1
und	14:1
undergraduate	0:;1
underskoeterska	02B1
underskoterska	02B1
undersköterska	02B1
undertaker	01h1
underviser	05e2
underwriter	01h1
undirstada	0QS1
undirstaða	0QS1
uned	0?W1
ungdomsskole	0;S1
uni	0Rk2
uniao estavel	0n\1
unidad	0EX1
unidade	0GI1
unit	14;4
unita	0FX1
unitat	0Gn1
unite	0@G1
unità	0FX1
unité	0@G1
univ bacc	0hP1
univ dipl	0]Z1
univ. bacc	0hP1
univ. dipl	0]Z1
universidad	0?W1
universidade	0@Q1
universita	14?2
universitaet	0<n1
universitaire	01P1
universitaria	0?W1
universitas	0MR1
universitat	14A2
universitate	14C2
universitatea	07M1
universitatea politehnica	07M1
universitates	0461
universite	14E2
universiteit	08=1
universitesi	0401
universitet	14G3
universitetas	0E71
universitete	0E71
universitetet	14G3
universiteto	0E71
universities	01N1
university	14J2
università	14?2
universität	0<n1
université	01P1
universitāte	0461
universitātes	0461
univerza	0K:1
univerze	0K:1
univerzi	0K:1
univerzita	0MX2
univerzite	0MX2
univerzitet	14L1
univerzitetni diplomirani	0]Z1
univerzity	0MX2
univerzitě	0DX1
uniwersytet	14M1
união estável	0n\1
unmarried	0Aa1
unternehmen	03D1
until	0M>1
until now	0C21
until present	0C21
until today	0C21
unur	0>R1
uoc	01O1
uomo	0^D1
upc	01O1
upcoming	05g1
upholsterer	01h1
uplne stredne	0_31
upper intermediate	0Q51
upper second	00T1
upper second class	00T1
upper-intermediate	0Q51
uppsats	0L[1
uprawnienia	0A;1
uprawnienie	0A;1
upseeri	05P1
urad	0Gk2
urbanitzacio	09M1
urbanització	09M1
urbanizacion	09?1
urbanización	09?1
ured	0WW1
urednica	0Ac3
urednik	0Ac3
urkunde	14N2
urun yoneticisi	01[1
urzad	0381
urząd	0381
usek	1002
usine	0311
uslugi	0381
usmerenje	14P1
usmeritev	10K1
usmjerenje	0nS1
ust duzey	0481
usta	01[1
ustabasi	01[1
ustabaşı	01[1
ustanova	0>B1
ustanovitelj	05I1
ustasi	01[1
ustası	01[1
ustav	0Gk2
usługi	0381
ut	03[1
utbildningsdag	14Q1
utca	03[1
utgefid	0?L1
utja	03[1
utmaerkelse	00K1
utmaerkt	0Nl1
utmarkelse	00K1
utmarkt	0Nl1
utmerkelse	0091
utmerket	0Nm1
utmärkelse	00K1
utmärkt	0Nl1
utvar	1002
utvecklare	02B1
utvikler	0;R1
uverenje	0d41
uvjerenje	0e^1
ux	0701
uy ban	0;B1
uye	01[1
uyesi	01[1
uzaktan	0AA1
uzem	04P2
uzina	03C1
uzivatelska	14R1
uzivatelsky	14R1
uzman	14S2
uzman duzey	14U1
uzman düzey	14U1
uzmani	01[1
uzmanı	01[1
uznani	0051
uznanie	0041
uznemuma	14V1
uznemums	0671
uznání	0051
uzvaretaja	00B1
uzvaretajs	00B1
uzvarētāja	00B1
uzvarētājs	00B1
uzyskane	0d31
uzyskany	0d31
uzņēmums	0671
uzņēmumā	14V1
učení	0DX1
učeň	0>d1
učilište	14W2
učiliště	0DX1
učitel	06^1
učitelj	0e;3
učiteľ	08L1
uživatelsky	14R1
uživatelská	14R1
v	14Y5
v le	0?O1
v o s	00`1
v teku	0E11
v.le	0?O1
v.o.s	00`1
va	14^1
vaar	14_2
vaardare	02B1
vaardcentral	0>A1
vaaren	14_2
vabalt	0Yi1
vabatahtlik	01>1
vacataire	01Z1
vaditaja	02S1
vaditajs	02S1
vadovas	02R1
vadove	02R1
vadovė	02R1
vadybininkas	02R1
vadybininke	02R1
vadybininkė	02R1
vadītāja	02S1
vadītājs	02S1
vaeg	04h1
vaegen	04h1
vaeitoeskirja	14a2
vaektare	02B1
vaelttaevae	04b1
vaelttaevae keskitaso	0W`1
vaenget	0P81
vaentanlegt	0101
vaerkfoerer	06R1
vaerkforer	06R1
vaerksted	0?B1
vaeylae	08R1
vag	04h1
vaga hasti	0Yi1
vaga hea	14c2
vagen	04h1
vagt	0g61
vahene	04\1
vahtimestari	05P1
vairuotojas	02R1
vairuotojo pazymejimas	08<1
vairuotojo pažymėjimas	08<1
vaistine	03J1
vaistininkas	02R1
vaistinė	03J1
vaitekiri	03X1
vaitoskirja	14a2
vaji	06N1
vakblad	0=P1
vakfi	03Y1
vakfı	03Y1
vakman	01d1
vakt	0QK1
vaktare	02B1
vaktmaestare	02B1
vaktmastare	02B1
vaktmästare	02B1
vakuutus	06G1
valable jusqu'a	0WA1
valable jusqu'en	0WA1
valable jusqu'à	0WA1
vald	14e2
valet	01h1
valid through	0M>1
valid to	0M>1
valid until	0M>1
valide	0EY1
valido fino al	0NL1
valido hasta	0RL1
validé	0EY1
valjak	0]G1
vallalat	04P2
vallaline	01=1
vallalkozo	02:1
valmentaja	05P1
valokuvaaja	05P1
valores	0Am1
valttava	04b1
valttava keskitaso	0W`1
valuer	01h1
van	14g1
van phong	0;B1
vanaf	14h2
vandaag	0RV1
vanzatoare	01i1
vanzator	01i1
vapaaehtoinen	05P1
var	14_2
vara	14j1
varastotyoentekijae	05P1
varastotyontekija	05P1
varastotyöntekijä	05P1
vardare	02B1
vardcentral	0>A1
vardiya amiri	01[1
vardiya sorumlusu	01[1
varen	14_2
varhato	12>1
varhatoan	12>1
varilec	0EW1
varon	0S61
varrono	0<N1
varrónő	0<N1
vartija	05P1
varón	0S61
vas	0b<1
vasara	14k2
vaspitac	0ZT1
vaspitač	0ZT1
vastaava	05P1
vayla	08R1
vca	14m2
vd	0QK1
vdana	1131
vdaná	1131
ve	14o2
vecka	1511
veckor	1511
ved	1522
vedec	0An2
vedes	0VL1
vedouci	10m2
vedoucí	10m2
veduca	0@=1
veduci	0@=1
vedúca	0@=1
vedúci	0@=1
vedęs	0VL1
veebis	0WT1
veg	0:d1
vegen	0:d1
vegi	0Q61
vegur	0Q61
vegyesz	02:1
vegyész	02:1
vegzett	0KV1
vei	0:d1
veien	0:d1
veikals	0671
veileder	0;R1
veitingahus	06I1
veitingahús	06I1
vej	0P81
vejleder	06R1
vekter	0;R1
veldig god	0Nm1
veleuciliste	0jl1
veleučilište	0jl1
velmi dobra	04;2
velmi dobre	0gX4
velmi dobrá	04@1
velmi dobře	1542
velmi pokrocila	0Xi1
velmi pokročilá	0Xi1
velvirki	0=`1
vencedor	00M1
vencedora	00M1
vendedor	03P2
vendedora	03P2
vendeur	01Z1
vendeuse	01Z1
venditore	0261
venditrice	0261
venedor	02?1
venedora	02?1
ventures	0391
verano	1561
verao	1571
verband	03D1
verdlaun	1582
vereador	01]1
vereadora	01]1
verein	03D1
vereniging	02[1
vergevorderd	15:1
verhandlungssicher	0fe1
verhandlungssicher in wort und schrift	0N[1
verheiratet	0PN1
veri analisti	01[1
veri bilimci	01[1
veri muhendisi	01[1
veri mühendisi	01[1
verkaeufer	05U1
verkaufer	05U1
verkefni	15;1
verket	0>A1
verkfraedingur	0=`1
verkfræðingur	0=`1
verkoopster	01d1
verkoper	01d1
verkossa	0LT1
verksmidja	06I1
verksmiðja	06I1
verkstad	0>A1
verksted	0:c1
verkäufer	05U1
verlag	15<2
verloskundige	01d1
vermesser	05U1
verniciatore	0261
veroeffentlichung	08M1
veroffentlichung	08M1
verpleegkundige	01d1
verseny	0FP2
versicherung	03D1
versicherungen	03D1
verslun	06I1
vertaler	01d1
verteja	02R1
vertejas	02R1
vertejums	08A1
vertieft	0P51
vertiefung	0MI1
vertreter	05U1
vertriebler	02e1
vertėja	02R1
vertėjas	02R1
verwacht	0PI1
verwachte	0PI1
verwalter	05U1
verwitwet	0PN1
very good	02W2
verzekeringen	02[1
verzorgende	01d1
verão	1571
verðlaun	1582
veröffentlichung	08M1
vet	01h1
vetaejae	05P1
vetaja	05P1
veterinarian	01h1
veteriner	01[1
veteriner hekim	01[1
vetur	15>1
veturinkuljettaja	05P1
vetäjä	05P1
veuf	0@E1
veuve	0@E1
vezeto	02:1
vezető	02:1
vezneci	01[1
veľmi dobre	15?2
veľmi dobrá	04E1
vhs	0B01
via	0?O1
viale	0?O1
vicar	01h1
vice president	01h1
vico	0?O1
vicolo	0?O1
vid	15A2
videaste	01Z1
videja atzime	08A1
videja izglitiba	06o1
videja limeni	0l[1
videja profesionala	06o1
videji	0l[1
videjs	15C2
videregaaende	0cT1
videregaaende opplaering	07E1
videregaaende skole	0;S1
videregaende	0cT1
videregaende opplaering	07E1
videregaende skole	0;S1
videregående	0cT1
videregående opplæring	07E1
videregående skole	0;S1
vidurine mokykla	0E71
vidurinis	0>]1
vidurinis issilavinimas	0>]1
vidurinis išsilavinimas	0>]1
vidurinė mokykla	0E71
vidurkenning	00;1
vidurkis	0:e1
vidusskola	0461
vidutines	0f81
vidutinis	15E2
vidutiniskai	0f81
vidutiniškai	0f81
vidutinės	0f81
vidéaste	01Z1
vidēji	0l[1
vidējs	15C2
vidējā atzīme	08A1
vidējā izglītība	06o1
vidējā līmenī	0l[1
vidējā profesionālā	06o1
vien	0;B1
vien dao tao	0Dj1
viesbutis	03J1
viesnica	0671
viesnīca	0671
viešbutis	03J1
vigente hasta	0RL1
vigilante	03P2
vigile del fuoco	0261
vigneron	01Z1
vigneronne	01Z1
viikko	15G1
viikkoa	15G1
vikar	05e2
vikarie	02B1
village	0651
villanyszerelo	02:1
villanyszerelő	02:1
vincitore	00O1
vincitrice	00O1
vinder	0081
vinnare	00K1
vinner	0091
vinter	15H3
vinteren	15K2
vintern	15M1
vintner	01h1
violinista	0261
viragkoto	0<N1
virasto	06G1
virejas	02R1
viriesu	15N1
virietis	15N1
virkailija	05P1
virksomhed	0?B1
virtual	0P41
virziens	0ii1
virágkötő	0<N1
virėjas	02R1
visa skola	15O2
visa strucna sprema	15Q2
visagist	05U1
visi srednji	15S2
visiting scholar	01h1
visja sola	0K:1
visja strokovna izobrazba	15U1
visjesolska izobrazba	15U1
visjesolski studij	15U1
visji srednji	15V1
visoka skola	0K82
visoka sola	0K:1
visoka strokovna izobrazba	0G=1
visoka strucna sprema	0F\1
visoka stručna sprema	0F\1
visoka škola	0K82
visoka šola	0K:1
visoko obrazovanje	0U]1
vispareja videja	06o1
vispārējā vidējā	06o1
viss	0Sc1
visser	01d1
vita	0b11
vitaz	0041
vitazka	0041
vitez	0051
vitezka	0051
viticulteur	01Z1
viticultrice	01Z1
vitnemaal	07E1
vitnemal	07E1
vitnemål	07E1
vitrier	01Z1
viuda	0n_1
viudo	0n_1
viuva	0n\1
viuvo	0n\1
vizsga	0=n2
vizvezetek szerelo	0<N1
við	0Rf1
viðurkenning	00;1
viúva	0n\1
viúvo	0n\1
viša stručna sprema	15Q2
viša škola	15O2
viši srednji	15S2
višja strokovna izobrazba	15U1
višja šola	0K:1
višješolska izobrazba	15U1
višješolski študij	15U1
višji srednji	15V1
viện	0;B1
viện đào tạo	0Dj1
vk	15G1
vlasnica	0>12
vlasnik	0>12
vloeiend	0iV1
vloeiend in woord en geschrift	0iV1
vmbo	0RP2
vmbo diploma	0RR1
vmbo-diploma	0RR1
vo	15W1
vocal	01B1
vocational qualification	02Z1
voda	06j1
vodic	08L1
vodicsky preukaz	0@m1
voditelj	0Xa1
vodič	08L1
vodičský preukaz	0@m1
vodja	0EW1
vof	00`1
voitja	0011
voittaja	0071
vojak	0>d1
voják	0>d1
voldoende	0C:1
vollzeit	0<U1
volontaer	0Z42
volontar	0Z42
volontaria	0261
volontario	0261
volonter	05G2
volontär	0Z42
volum	0741
voluntar	0=<2
voluntara	01i1
voluntari	02?1
voluntaria	02<3
voluntario	03P2
voluntară	01i1
volunteer	01h1
voluntària	02?1
voluntária	01]1
voluntário	01]1
vom	15X1
von	15X1
voorjaar	0[f1
voorman	01d1
voorzitter	01d1
vopsitor	01i1
vor	15Y1
vorarbeiter	05U1
vorauss	05V1
voraussichtlich	05V1
vorbitor nativ	0=[1
vordiplom	0:>1
vormgever	01d1
vorsitzende	05U1
vorstand	05U1
vorstandsmitglied	02e1
vortrag	0<b2
votazione	00G1
votazione finale	00G1
voto	00G1
voto di laurea	00G1
voto finale	00G1
vottord	15Z1
vottorð	15Z1
vottun	15Z1
vozac	05G2
vozacka dozvola	0Ie2
vozač	05G2
vozačka dozvola	0Ie2
voznik	0EW1
vozniski izpit	0@j1
vozniški izpit	0@j1
vođa	06j1
vp	0701
vpoe	0fo1
vratny	0>d1
vrijwilliger	0[P2
vrijwilligster	0Jl1
vrlo dobro	15[4
vrouw	15_1
vrouwelijk	15_1
vrtec	0K:1
vrtic	0K82
vrtić	0K82
vrátný	0>d1
vs	0G=1
vsi	00`1
vss	15`2
vuggestue	0?B1
vukova diploma	0gG1
vuoden	0071
vuosi	15b1
vuotta	15b1
vut	0DX1
vvs montor	06R1
vvs-montoer	06R1
vvs-montør	06R1
vwo	0RP2
vyborna	04;2
vyborne	0gX4
vychovatel	06^1
vychovavatel	08L1
vychovávateľ	08L1
vydano	0G\1
vydata	0nJ1
vydatá	0nJ1
vydavatelstvi	0FS1
vydavatelstvo	15c2
vydavatelství	0FS1
vydavateľstvo	15c2
vydáno	0G\1
vyhlaska	0@l1
vyhláška	0@l1
vyras	15e1
vyriska	15e1
vyriška	15e1
vyskumny pracovnik	0@=1
vysoka skola	0MX2
vysoke uceni	0DX1
vysoke uceni technicke	0DX1
vysokoskolske	0:`1
vysokoškolské	0:`1
vysoká škola	0MX2
vysoké učení	0DX1
vysoké učení technické	0DX1
vyssi odborna skola	0DX1
vyssi odborne	0GE1
vyssie odborne	15f1
vysvedceni	0@l1
vysvedcenie	0@m1
vysvedčenie	0@m1
vysvědčení	0@l1
vyucen	0_41
vyuceni	0_41
vyucni list	0_41
vyucny list	0_31
vyučen	0_41
vyučení	0_41
vyvojar	02T2
vyzkumny pracovnik	0>d1
vyznamenani	0051
vyznamenanie	0041
vyznamenání	0051
vyššie odborné	15f1
vyšší odborná škola	0DX1
vyšší odborné	0GE1
vzdalene	0b91
vzdáleně	0b91
vzgojitelj	05I1
và	14^1
válido hasta	0RL1
vállalat	04P2
vállalkozó	02:1
várható	12>1
várhatóan	12>1
vânzătoare	01i1
vânzător	01i1
väg	04h1
väga hea	14c2
väga hästi	0Yi1
vägen	04h1
vähene	04\1
väitekiri	03X1
väitöskirja	14a2
väktare	02B1
väljak	0]G1
välttävä	04b1
välttävä keskitaso	0W`1
väylä	08R1
vår	14_2
vårdare	02B1
vårdcentral	0>A1
våren	14_2
vænget	0P81
væntanlegt	0101
værkfører	06R1
værksted	0?B1
végzett	0KV1
vélvirki	0=`1
vítěz	0051
vítězka	0051
vízvezeték-szerelő	0<N1
víťaz	0041
víťazka	0041
võitja	0011
výborne	15?2
výborná	04;2
výborné	04@1
výborně	1542
výskumný pracovník	0@=1
výuční list	0_41
výučný list	0_31
vývojár	08L1
vývojář	06^1
výzkumný pracovník	0>d1
vāji	06N1
văn phòng	0;B1
vērtējums	08A1
vědec	0>d1
vīrietis	15N1
vīriešu	15N1
všs	15g1
všį	00`1
w	15h2
w l l	00`1
w toku	04C1
w trakcie	04C1
w.l.l	00`1
wachmann	02e1
waiter	01h1
waitress	01h1
wakacje	0[K1
wakil	02;1
wakil ketua	02;1
wall	0AN1
wanita	0eg1
warden	01h1
warehouse	0391
warehouse operative	01h1
warsztat	0381
warsztaty	15j1
wartawan	02;1
warung	07]1
wasit	02;1
watchmaker	01h1
way	0651
wazna do	15k1
wazne do	15k1
wazny do	15k1
ważna do	15k1
ważne do	15k1
ważny do	15k1
we	15l1
webmaster	01h1
wedstrijd	0=01
week	15m2
weeks	15o1
weg	1602
weibl	0Oc1
weiblich	0Oc1
weiterbildung	0OG2
weken	1621
welder	01h1
werk	03D1
werke	03D1
werker	06A2
werkstatt	03D1
werkstudent	1632
werkstudentin	08Z1
wesen	0Z21
wethouder	01d1
wettbewerb	0gU2
wholesaler	01h1
wiceprezes	0271
widowed	0Aa1
winemaker	01h1
winkel	02[1
winnaar	0Ja1
winner	00N1
winter	1653
winzer	02e1
wiosna	1681
wiosną	1681
wirausaha	07]1
wissenschaft	0Z21
wissenschaften	0Z21
wissenschaftler	05U1
wissenschaftliche mitarbeiterin	08Z1
wissenschaftlicher mitarbeiter	08Z1
with	0O91
wk	15o1
wks	15o1
wlasciciel	0271
wlascicielka	0271
wlasna dzialalnosc	0381
wo bachelor	0:A1
wo master	0I01
wo-bachelor	0:A1
wo-master	0I01
woche	1691
wochen	1691
wohnung	0531
woj	04W1
wolny	0WV1
wolontariusz	0271
wolontariuszka	0271
woman	16:2
work from home	0P41
worker	01h1
working familiarity	0MZ1
working knowledge	0Q32
working proficiency	0Q51
works	0391
workshop	16<3
writer	01h1
wspolautor	0271
wspolautorka	0271
współautor	0271
współautorka	0271
wychowawca	0271
wydane	0d31
wydany	0d31
wydawnictwo	16?2
wydzial	16A2
wydział	16A2
wykladowca	0271
wyksztalcenie srednie	0Jk1
wykształcenie średnie	0Jk1
wykładowca	0271
wynik	0d<1
wyroznienie	0NK1
wyróżnienie	0NK1
wystapienie	07F1
wystąpienie	07F1
wyzsza szkola	03j1
wyższa szkoła	03j1
własna działalność	0381
właściciel	0271
właścicielka	0271
xa	0AX1
xahar	16C1
xep loai	0FJ1
xerrada	0?o1
xhur	16C1
xitwa	16D1
xuat sac	16E2
xuong	0;B1
xuất sắc	16E2
xã	0AX1
xưởng	0;B1
xếp loại	0FJ1
y	16G2
y ta	09m1
y tá	09m1
yandal	0A]1
yapi	03Y1
yapimci	01[1
yapı	03Y1
yapımcı	01[1
yardimcisi	01[1
yardımcısı	01[1
yari zamanli	0I_1
yarisma	0;X1
yarismasi	0;X1
yarı zamanlı	0I_1
yarışma	0;X1
yarışması	0;X1
yayasan	07]1
yayinevi	16I2
yayinlandi	0=R1
yayinlari	03Y1
yayınevi	16I2
yayınlandı	0=R1
yayınları	03Y1
yaz	16K1
yazar	01[1
yazari	01[1
yazarı	01[1
yazilim	03Y1
yazilimci	01[1
yazılım	03Y1
yazılımcı	01[1
yds	0<O1
year	16L1
years	16L1
yeterlik	0<f1
yeu	0aB1
yh examen	0ZU1
yh-examen	0ZU1
yhdistys	06G1
yhtio	06G1
yhtioe	06G1
yhtiö	06G1
yil	0mZ1
yki	0<O1
yksikko	0eS2
yksikkoe	0eS2
yksikkö	0eS2
yleisarvosana	07I1
ylempi amk	0GA1
ylempi ammattikorkeakoulututkinto	0GA1
ylempi korkeakoulututkinto	0GA1
yliopisto	0471
yliopistossa	0471
ylioppilas	0571
ylioppilastutkinto	0571
yokdil	0<O1
yonetici	01[1
yoneticisi	01[1
yonetmen	01[1
youth worker	01h1
yr	16M1
yrittaejae	05P1
yrittaja	05P1
yrittäjä	05P1
yrityksessa	16N1
yrityksessae	16N1
yrityksessä	16N1
yritys	06G1
yrkesbevis	0PM1
yrkesexamen	0N81
yrkesfag	07E1
yrkeshoegskola	0O51
yrkeshoegskoleexamen	0ZU1
yrkeshogskola	0O51
yrkeshogskoleexamen	0ZU1
yrkeshögskola	0O51
yrkeshögskoleexamen	0ZU1
yrs	16M1
yuksek lisans	12I1
yuksek lisans derecesi	12I1
yuksekokulu	0401
yökdil	0<O1
yönetici	01[1
yöneticisi	01[1
yönetmen	01[1
yüksek lisans	12I1
yüksek lisans derecesi	12I1
yüksekokulu	0401
yıl	0mZ1
yếu	0aB1
z	16O2
z odliko	0h;1
z wyroznieniem	0d<1
z wyróżnieniem	0d<1
zaawansowana	0;D2
zaawansowany	0;D2
zacatecnik	16Q2
zacetnik	16S2
zacetno	16U1
zaciatocnik	16V2
zadovoljavajuce	0k31
zadovoljavajuće	0k31
zadovoljivo	0gT1
zadruga	0353
zahnaerztin	02e1
zahnarzt	02e1
zahnarztin	02e1
zahntechniker	05U1
zahnärztin	02e1
zahradnice	0>d1
zahradnik	0>d1
zahradník	0>d1
zaklad	0381
zaklada	0WW1
zakladatel	02T2
zakladateľ	08L1
zakladna	16X2
zakladna skola	0]31
zakladna znalost	0`f1
zakladne znalosti	0`f1
zakladni	16Z2
zakladni skola	0DX1
zakladni znalost	0`o1
zakladni znalosti	0`o1
zakladny	16\1
zaklady	16]5
zakljucni izpit	0gW1
zaključni izpit	0gW1
zakład	0381
zakłady	0381
zalozba	16b2
zalozyciel	0271
zalozycielka	0271
založba	16b2
zamecnik	0>d1
zameranie	0o51
zamereni	0d21
zamestnanec roku	0051
zamezna	0WV1
zamężna	0WV1
zaměstnanec roku	0051
zaměření	0d21
zanger	0H=1
zasadnicze zawodowe	0Jk1
zastepca	0271
zastupca	0@=1
zastupce	0>d1
zastępca	0271
zaswiadczenie	0A;1
zavarivac	0>12
zavarivač	0>12
zavarovalnica	0>B1
zavod	16d5
zavody	0Gk2
zawodowe	0Jk1
zawodowka	03j1
zawodówka	03j1
zayif	0<@1
zayıf	0<@1
začetnik	16S2
začetno	16U1
začiatočník	16V2
začátečník	16Q2
założyciel	0271
założycielka	0271
zaświadczenie	0A;1
zbornik	16i4
zborník	0Al1
zdaj	0E11
zdalna	0Sb1
zdalnie	0Sb1
zdobyty	0d31
zdravnica	0EW1
zdravnik	0EW1
zdravotni bratr	0>d1
zdravotni sestra	0>d1
zdravotní bratr	0>d1
zdravotní sestra	0>d1
zdravstveni dom	0>B1
zdruzenie	03I1
zdruzenje	0>B1
združenie	03I1
združenje	0>B1
zednik	0>d1
zedník	0>d1
zeer goed	0PO2
zeichner	05U1
zeitschrift	0<b2
zelador	01]1
zeladora	01]1
zelfstandig	0PF1
zelo dobro	16m2
zemedelec	0>d1
zememeric	0>d1
zemědělec	0>d1
zeměměřič	0>d1
zena	16o4
zenaty	0lI2
zenesz	0<N1
zenska	1732
zenske	1752
zenski	1774
zensko	16O2
zentrum	03D1
zenész	0<N1
zerspaner	05U1
zertifikat	0\^2
zertifiziert	17;1
zertifizierung	0<S1
zespol	0J21
zespol szkol	03j1
zespół	0J21
zespół szkół	03j1
zeszyty naukowe	07F1
zeugnis	0<S1
zidar	01i1
ziekenhuis	02[1
ziema	17<2
zima	17>6
zimmerei	03D1
zimmerer	05U1
zimmermadchen	02e1
zimmermaedchen	02e1
zimmermädchen	02e1
zimą	17D1
zinatnu doktors	0I?1
zinātņu doktors	0I?1
ziraat muhendisi	01[1
ziraat mühendisi	01[1
zivi	08Z1
zivildienst	08Z1
zivildienstleistender	08Z1
zivljenjepis	17E1
zivnost	0Gk2
zivotopis	17F4
zkouska	0@l1
zkouška	0@l1
zlata medaile	0051
zlaty	0051
zlatá medaile	0051
zlatý	0051
zmagovalec	0gA1
zmagovalka	0gA1
znamka	0A<2
znanstvenik	0>01
známka	0A<2
zolnierz	0271
zomer	17J1
zonaty	0WV1
zonen	0PF1
zorg	02[1
zpevacka	0>d1
zpevak	0>d1
zpusobilost	0@l1
zpěvačka	0>d1
zpěvák	0>d1
způsobilost	0@l1
zrt	00`1
zs	0DX1
zugbegleiter	05U1
zulassung	06C1
zumre baskani	01[1
zurnalas	0XU1
zurnalistas	02R1
zurnalists	02S1
zurnals	0G`1
zurzeit	04D1
zusteller	05U1
zvarac	0@=1
zviluppatur	0581
zvárač	0@=1
zweisprachig	0L<1
zwyciezca	0NK1
zwycięzca	0NK1
zyciorys	17K1
zyciorys zawodowy	17K1
zzp	0PF1
zzp'er	0Jl1
základná	16X2
základná znalosť	0`f1
základná škola	0]31
základné znalosti	0`f1
základní	16Z2
základní znalost	0`o1
základní znalosti	0`o1
základní škola	0DX1
základný	16\1
základy	17L4
zámečník	0>d1
zástupca	0@=1
zástupce	0>d1
závod	0Gk2
závody	0Gk2
zümre başkanı	01[1
zš	0DX1
à	08B2
à aujourd'hui	00_1
à ce jour	00_1
à distance	00a1
à distância	1291
à présent	00_1
àrea	0Gn1
á netinu	00j1
általános iskola	04n2
ápoló	0692
ár	17P1
árbitro	03P2
área	17Q3
áruház	07G1
átlag	08>1
áætlað	0101
ägare	02B1
äidinkielen taso	02c1
äidinkielenä	02c1
äidinkieli	02c1
äidinkielinen	02c1
ämne	02d1
ärztin	02e1
år	0113
årets	0143
çalışıyorum	0?11
çağrı merkezi	01[1
çevirmen	01[1
çevrimiçi	0AA1
çift anadal	0A]1
çiftçi	01[1
çiçekçi	01[1
çok iyi	0B;2
çok iyi derecede	0B=1
çırak	01[1
ébéniste	01Z1
école	01P1
école primaire	01P1
école supérieure	01P1
écoles	01P1
éditeur	01Z1
éditions	0JL2
éditrice	01Z1
éducateur	01Z1
éducatrice	01Z1
électricien	01Z1
électricienne	01Z1
éleveur	01Z1
éleveuse	01Z1
élue	01Z1
élémentaire	0;[2
énekes	0Kb1
építész	02:1
équipe	0@G1
équipier	01Z1
équipière	01Z1
érem	0FP2
érettségi	0L61
érettségi bizonyítvány	0L61
értékesítő	02:1
és	0L>1
établissements	0311
étage	04i1
étalagiste	01Z1
étterem	07G1
été	0LU1
év	0LW2
éves	0LY1
évkönyv	0Gd1
ênfase	0Kc1
í dag	0Kl1
í sambúð	0Jm1
în curs	0231
în prezent	0231
începând cu	0TV1
începător	0<E2
îngrijitoare	01i1
îngrijitor	01i1
învățătoare	01i1
învățător	01i1
ó	17T2
ógift	0Jm1
óptica	01B1
óptico	01B1
óstán	0BF1
óta	0eb2
óvoda	0X^1
óvodapedagógus	02:1
óvónő	02:1
õde	01>1
õpetaja	01>1
õppekava	0L71
ödül	0;X1
ödülü	0;X1
ökotropholog	05U1
ön lisans	0`R1
önkormányzat	07G1
önkéntes	0<N1
önlisans	0`R1
önéletrajz	0dh1
önéletrajza	0dh1
ösd	0<O1
ösztöndíj	0FP2
översättare	02B1
öz geçmiş	0ef1
özgeçmiş	0ef1
özgeçmişi	0ef1
öğretim görevlisi	01[1
öğretim üyesi	01[1
öğretmen	01[1
öğretmeni	01[1
økonom	05e2
øvet	0dR1
újságíró	02:1
úplné stredné	0_31
úrad	03I1
úsek	1002
ústav	0Gk2
út	03[1
útgefið	0?L1
útja	03[1
útvar	1002
účetní	0>d1
účtovník	0@=1
účtovníčka	0@=1
úřad	0FS1
übersetzer	05U1
übungsleiter	05U1
ügyintéző	0842
ügynökség	07G1
ügyvéd	02:1
ühing	0541
üksus	0_c1
ülikool	03\1
üniversite	0401
üniversitesi	0401
ürün yöneticisi	01[1
üst düzey	0481
üye	01[1
üyesi	01[1
üzem	04P2
þjálfari	0=`1
þýðandi	0=`1
ārste	02S1
ārsts	02S1
ċertifikat	0A81
ċertifikat tas-sekondarja	0A71
ċertifikazzjoni	0A81
č.p	0?N1
časopis	0@>4
čašník	0@=1
čašníčka	0@=1
červený diplom	0A<2
čestné uznanie	0041
čestné uznání	0051
član	0Ac3
članak	0Af2
članek	0Y41
članica	0Aj2
člen	0An2
členka	0>d1
článek	0G\1
článok	0Al1
čvut	0DX1
číšník	0>d1
đang học	0<C1
đang làm	0<C1
điều dưỡng	09m1
điều hành	09m1
điều phối viên	09m1
điểm	0FJ1
điểm trung bình	0FJ1
đã kết hôn	0AW1
đường	0AX1
đại học	0Dj1
đầu bếp	09m1
đến	0EZ1
đến hiện tại	0<C1
đến nay	0<C1
đề tài	0EL1
độc thân	0AW1
ġurnal	07D1
ġurnalist	0581
ģimnāzija	0461
ħarifa	0RK1
īpašnieks	02S1
įkūrėjas	02R1
įmonė	03J1
įmonėje	0TT1
įvertinimas	0:e1
ļoti labi	08N2
ősz	0e_1
ősze	0e_1
œnologue	01Z1
ředitel	06^1
řezník	0>d1
řidič	06^1
řidičský průkaz	0@l1
ślusarz	0271
śpiewaczka	0271
średni	0o?2
średnia	0oA2
średnia ocen	0d<1
średnie	0Jk1
średnio	0Ia1
średnio zaawansowany	0Ia1
średnio zaawansowany wyższy	0H[1
średniozaawansowana	0Ia1
średniozaawansowany	0o?2
średniozaawansowany wyższy	0H[1
świadectwo	0A;1
świadectwo dojrzałości	0Jk1
świadectwo maturalne	0Jk1
şampiyon	0;X1
şantiye şefi	01[1
şarkıcı	01[1
şef	01[1
şefi	01[1
şimdi	0?11
şirket	03Y1
şirketi	03Y1
şoför	01[1
şoförü	01[1
şu an	0?11
şu anda	0?11
şu anki	0?11
şubesi	0=f1
še traja	0E11
šef	0>12
šetalište	09H1
šiandien	0De1
šiuo metu	0De1
škola	17V4
školenie	0mW1
školení	0mX1
šobrīd	0\T1
šodien	0\T1
šoferis	02S1
šola	0K:1
špecialista	0@=1
špecialistka	0@=1
špecializácia	0o51
štipendija	0gA1
štipendium	0041
štruktúrovaný životopis	0iJ1
študent	0EW1
študijný odbor	0o51
študijný program	0o51
študijska smer	10K1
študijski program	10K1
štúdia	0Al1
štúdio	03I1
švadlena	0>d1
šķīries	0bi1
żeńska	0XV1
żeński	0XV1
żonaty	0WV1
żołnierz	0271
żviluppatur	0581
życiorys	17K1
życiorys zawodowy	17K1
ž	16O2
žena	16o4
ženatý	0lI2
ženska	17Z1
ženski	17[3
žensko	16O2
ženské	1752
žiema	17^1
življenjepis	17E1
živnost	0FS1
živnosť	03I1
životopis	17F4
žurnalas	0XU1
žurnalistas	02R1
žurnālists	02S1
žurnāls	0G`1
școala	07M1
școala gimnazială	07M1
școala postliceală	07M1
școală	07M1
școală postliceală	0B@1
școală profesională	0:01
șef	01i1
șefă	01i1
și	0mm1
șofer	01i1
șoseaua	04T1
άγαμη	17_1
άγαμοσ	17_1
άδεια	17`1
άδεια ασκήσεωσ	17`1
άδεια οδήγησησ	17`1
άνδρασ	17a1
άνοιξη	17b1
άντρασ	17a1
άπταιστα	17c1
άρθρο	17d1
άριστα	17e2
άριστη	17c1
άριστη γνώση	17c1
άριστο	17g1
άρρεν	17a1
έγγαμη	17_1
έγγαμοσ	17_1
έπαινοσ	00P1
έργα	17h1
έργο	17h1
έτη	17i1
έτοσ	17i1
έωσ	17j1
έωσ και σήμερα	17k1
έωσ σήμερα	17k1
ίδρυμα	17l1
α ε	00`1
α' βραβείο	00P1
α' βραβειο	00P1
α.ε	00`1
αγαμη	17_1
αγαμοσ	17_1
αγροτησ	17m1
αγρότησ	17m1
αδεια	17`1
αδεια ασκησεωσ	17`1
αδεια οδηγησησ	17`1
αε	00`1
αει	17n1
αεροσυνοδοσ	17m1
αεροσυνοδόσ	17m1
αισθητικοσ	17m1
αισθητικόσ	17m1
ακαδημία	17n1
ακαδημια	17n1
ανακοίνωση	17d1
ανακοινωση	17d1
αναλυτήσ	17m1
αναλυτησ	17m1
αναλυτρια	17m1
αναλύτρια	17m1
αναμένεται	17o1
αναμενεται	17o1
αναμενομενη	17o1
αναμενομενο	17o1
αναμενόμενη	17o1
αναμενόμενο	17o1
ανδρασ	17a1
ανθοπωλησ	17m1
ανθοπώλησ	17m1
ανοικτο πανεπιστημιο	17n1
ανοικτό πανεπιστήμιο	17n1
ανοιξη	17b1
ανοιχτο πανεπιστημιο	17n1
ανοιχτό πανεπιστήμιο	17n1
αντιπροεδροσ	17m1
αντιπρόεδροσ	17m1
αντρασ	17a1
ανωτερη εκπαιδευση	1801
ανώτερη εκπαίδευση	1801
απθ	17n1
απο	1812
αποθηκάριοσ	17m1
αποθηκαριοσ	17m1
απολυτήριο	1831
απολυτήριο γενικού λυκείου	1831
απολυτήριο γυμνασίου	1831
απολυτήριο λυκείου	1831
απολυτηριο	1831
απολυτηριο γενικου λυκειου	1831
απολυτηριο γυμνασιου	1831
απολυτηριο λυκειου	1831
απταιστα	17c1
από	1812
αρθρο	17d1
αριθμοσ	1841
αριθμόσ	1841
αριστα	17e2
αριστείο	00P1
αριστειο	00P1
αριστη	17c1
αριστη γνωση	17c1
αριστο	17g1
αρρεν	17a1
αρσενικο	17a1
αρσενικό	17a1
αρτοποιοσ	17m1
αρτοποιόσ	17m1
αρχάριοι	1851
αρχάριοσ	1861
αρχαριοι	1851
αρχαριοσ	1861
αρχειονομοσ	17m1
αρχειονόμοσ	17m1
αρχιτέκτονασ	17m1
αρχιτεκτονασ	17m1
ασκουμενη	17m1
ασκουμενοσ	17m1
ασκούμενη	17m1
ασκούμενοσ	17m1
αστυνομικοσ	17m1
αστυνομικόσ	17m1
ασφαλιστική	17l1
ασφαλιστικη	17l1
αφοί	17l1
αφοι	17l1
βαθμολογία	1871
βαθμολογια	1871
βαθμοσ	1871
βαθμοσ πτυχιου	1871
βαθμόσ	1871
βαθμόσ πτυχίου	1871
βασικά	1882
βασικέσ γνώσεισ	1882
βασική	1882
βασική γνώση	1861
βασικα	1882
βασικεσ γνωσεισ	1882
βασικη	1882
βασικη γνωση	1861
βασικο	18:1
βασικο επιπεδο	1861
βασικό	18:1
βασικό επίπεδο	1861
βαφέασ	17m1
βαφεασ	17m1
βεβαίωση	17`1
βεβαιωση	17`1
βιβλίο	17d1
βιβλιο	17d1
βιβλιοθήκη	17l1
βιβλιοθηκη	17l1
βιβλιοθηκονομοσ	17m1
βιβλιοθηκονόμοσ	17m1
βιβλιοπωλησ	17m1
βιβλιοπώλησ	17m1
βιογραφικο	18;1
βιογραφικο σημειωμα	18;1
βιογραφικό	18;1
βιογραφικό σημείωμα	18;1
βιολογοσ	17m1
βιολόγοσ	17m1
βοηθοσ	17m1
βοηθόσ	17m1
βράβευση	00P1
βραβείο	00P1
βραβειο	00P1
βραβευση	00P1
γενικο λυκειο	17n1
γενικοσ βαθμοσ	1871
γενικό λύκειο	17n1
γενικόσ βαθμόσ	1871
γιατροσ	17m1
γιατρόσ	17m1
γραμματέασ	17m1
γραμματεασ	17m1
γραφίστασ	17m1
γραφίστρια	17m1
γραφείο	17l1
γραφειο	17l1
γραφιστασ	17m1
γραφιστρια	17m1
γυμνάσιο	17n1
γυμνασιο	17n1
γυναίκα	18<1
γυναικα	18<1
δάσκαλοσ	17m1
δήμαρχοσ	17m1
δήμοσ	17l1
δίγλωσση	18=1
δίγλωσσοσ	18=1
δίπλωμα	18>2
δίπλωμα ιεκ	1801
δίπλωμα μηχανικού	18@1
δασκάλα	17m1
δασκαλα	17m1
δασκαλοσ	17m1
δημαρχοσ	17m1
δημοσ	17l1
δημοσίευση	17d1
δημοσιευση	17d1
δημοσιογράφοσ	17m1
δημοσιογραφοσ	17m1
δημοτικο σχολειο	17n1
δημοτικό σχολείο	17n1
διάκριση	00P1
διαγωνισμοσ	00P1
διαγωνισμόσ	00P1
διαδικτυακά	18A1
διαδικτυακα	18A1
διαζευγμένη	17_1
διαζευγμένοσ	17_1
διαζευγμενη	17_1
διαζευγμενοσ	17_1
διαιτητήσ	17m1
διαιτητησ	17m1
διαιτολογοσ	17m1
διαιτολόγοσ	17m1
διακριση	00P1
διανομέασ	17m1
διανομεασ	17m1
διατριβή	17d1
διατριβη	17d1
διαχειριστήσ	17m1
διαχειριστησ	17m1
διγλωσση	18=1
διγλωσσοσ	18=1
διδάκτορασ	18B1
διδακτορασ	18B1
διδακτορική διατριβή	18B1
διδακτορικη διατριβη	18B1
διδακτορικο	18B1
διδακτορικο διπλωμα	18B1
διδακτορικό	18B1
διδακτορικό δίπλωμα	18B1
διευθυνση	18C1
διευθυντήσ	17m1
διευθυντησ	17m1
διευθυντρια	17m1
διευθύντρια	17m1
διεύθυνση	18C1
δικαστήσ	17m1
δικαστησ	17m1
δικηγοροσ	17m1
δικηγόροσ	17m1
διορθωτήσ	17m1
διορθωτησ	17m1
διορθωτρια	17m1
διορθώτρια	17m1
διπλωμα	18>2
διπλωμα ιεκ	1801
διπλωμα μηχανικου	18@1
ε π ε	00`1
ε.π.ε	00`1
εγγαμη	17_1
εγγαμοσ	17_1
εθελοντήσ	17m1
εθελοντησ	17m1
εθελοντρια	17m1
εθελόντρια	17m1
ειδίκευση	18D1
ειδικευση	18D1
ειδικοσ	18E2
ειδικοτητα	18D1
ειδικόσ	18E2
ειδικότητα	18D1
εικονογράφοσ	17m1
εικονογραφοσ	17m1
εισήγηση	17d1
εισηγηση	17d1
εκδοσεισ	18G2
εκδοτικοσ	17l1
εκδοτικόσ	17l1
εκδόσεισ	18G2
εκπα	17n1
εκπαιδευτήσ	17m1
εκπαιδευτησ	17m1
εκπαιδευτικοσ	17m1
εκπαιδευτικόσ	17m1
εκπαιδευτρια	17m1
εκπαιδεύτρια	17m1
εκτιμητήσ	17m1
εκτιμητησ	17m1
εκτιμωμενη	17o1
εκτιμώμενη	17o1
ελευθεροσ επαγγελματιασ	17l1
ελεύθεροσ επαγγελματίασ	17l1
εμπ	17n1
εξ αποστάσεωσ	18A1
εξ αποστασεωσ	18A1
εξειδικευμένοσ	18I1
εξειδικευμενοσ	18I1
επα λ	17n1
επα.λ	17n1
επαινοσ	00P1
επαλ	17n1
επαρκήσ	18J1
επαρκησ	18J1
επε	00`1
επιμελήτρια	17m1
επιμελητήσ	17m1
επιμελητησ	17m1
επιμελητρια	17m1
επιμορφωση	18K1
επιμόρφωση	18K1
επιχείρηση	17l1
επιχειρηση	17l1
εποπτησ	17m1
επόπτησ	17m1
εργάτησ	17m1
εργάτρια	17m1
εργα	17h1
εργαστήριο	17l1
εργαστηριο	17l1
εργατησ	17m1
εργατρια	17m1
εργο	17h1
εργοδηγοσ	17m1
εργοδηγόσ	17m1
εργοστάσιο	17l1
εργοστασιο	17l1
ερευνήτρια	17m1
ερευνητήσ	17m1
ερευνητησ	17m1
ερευνητρια	17m1
εστιατοριο	17l1
εστιατόριο	17l1
εταιρία	17l1
εταιρεία	17l1
εταιρεια	17l1
εταιρια	17l1
ετη	17i1
ετοσ	17i1
ευχερήσ	17c1
ευχερησ	17c1
εφορεία	17l1
εφορεια	17l1
εωσ	17j1
εωσ και σημερα	17k1
εωσ σημερα	17k1
ζαχαροπλάστησ	17m1
ζαχαροπλαστησ	17m1
ηθοποιοσ	17m1
ηθοποιόσ	17m1
ηλεκτρολογοσ	17m1
ηλεκτρολόγοσ	17m1
ημερίδα	17d1
ημεριδα	17d1
θέατρο	17l1
θήλυ	18<1
θεατρο	17l1
θηλυ	18<1
θηλυκο	18<1
θηλυκό	18<1
θυρωροσ	17m1
θυρωρόσ	17m1
ι ε κ	17n1
ι.ε.κ	17n1
ιατροσ	17m1
ιατρόσ	17m1
ιδιοκτήτησ	17m1
ιδιοκτητησ	17m1
ιδρυμα	17l1
ιδρυτήσ	17m1
ιδρυτησ	17m1
ιδρυτρια	17m1
ιδρύτρια	17m1
ιεκ	17n1
ικανοποιητική	18J1
ικανοποιητικη	18J1
ικε	00`1
ινστιτουτο	18L2
ινστιτούτο	18L2
κάρτα	17`1
κέντρο	17l1
καθηγήτρια	17m1
καθηγητήσ	17m1
καθηγητησ	17m1
καθηγητρια	17m1
και	18N1
καλά	18O1
καλή	18P2
καλή γνώση	18O1
καλα	18O1
καλη	18P2
καλη γνωση	18O1
καλο	18R1
καλοκαίρι	18S1
καλοκαιρι	18S1
καλωσ	1871
καλό	18R1
καλώσ	1871
καρτα	17`1
κατάλογοσ	17d1
κατάρτιση	18K1
κατάστημα	17l1
καταλογοσ	17d1
καταρτιση	18K1
καταστημα	17l1
κατευθυνση	18D1
κατεύθυνση	18D1
κεντρο	17l1
κεφάλαιο	17d1
κεφαλαιο	17d1
κηπουροσ	17m1
κηπουρόσ	17m1
κλάδοσ	18C1
κλαδοσ	18C1
κλινική	17l1
κλινικη	17l1
κολέγιο	17n1
κολεγιο	17n1
κολλέγιο	17n1
κολλεγιο	17n1
κομμωτήσ	17m1
κομμωτησ	17m1
κομμωτρια	17m1
κομμώτρια	17m1
κρεοπωλησ	17m1
κρεοπώλησ	17m1
λέκτορασ	17m1
λίαν καλώσ	1871
λεκτορασ	17m1
λεωφ	1841
λεωφοροσ	1841
λεωφόροσ	1841
λιαν καλωσ	1871
λογίστρια	17m1
λογιστήσ	17m1
λογιστησ	17m1
λογιστρια	17m1
λογοθεραπευτήσ	17m1
λογοθεραπευτησ	17m1
λογοθεραπευτρια	17m1
λογοθεραπεύτρια	17m1
λυκειο	17n1
λύκειο	17n1
μάγειρασ	17m1
μάγειροσ	17m1
μάνατζερ	17m1
μάστερ	18@1
μέλοσ	17m1
μέσοσ όροσ	1871
μέτρια	18J1
μέτρια γνώση	18J1
μέτριο	18T2
μέχρι	17j1
μέχρι σήμερα	17k1
μέχρι τώρα	17k1
μήνασ	18V1
μήνεσ	18V1
μαία	17m1
μαγείρισσα	17m1
μαγειρασ	17m1
μαγειρισσα	17m1
μαγειροσ	17m1
μαθητευομενοσ	17m1
μαθητευόμενοσ	17m1
μαια	17m1
μανατζερ	17m1
μαστερ	18@1
μελοσ	17m1
μεσαίο	18R1
μεσαίο επίπεδο	18J1
μεσαιο	18R1
μεσαιο επιπεδο	18J1
μεσοσ οροσ	1871
μετάλλιο	00P1
μεταλλιο	00P1
μεταπτυχιακέσ σπουδέσ	18@1
μεταπτυχιακεσ σπουδεσ	18@1
μεταπτυχιακο	18@1
μεταπτυχιακο διπλωμα	18@1
μεταπτυχιακοσ	18@1
μεταπτυχιακοσ τιτλοσ	18@1
μεταπτυχιακό	18@1
μεταπτυχιακό δίπλωμα	18@1
μεταπτυχιακόσ	18@1
μεταπτυχιακόσ τίτλοσ	18@1
μεταφράστρια	17m1
μεταφραστήσ	17m1
μεταφραστησ	17m1
μεταφραστρια	17m1
μετρια	18J1
μετρια γνωση	18J1
μετριο	18T2
μεχρι	17j1
μεχρι σημερα	17k1
μεχρι τωρα	17k1
μηνασ	18V1
μηνεσ	18V1
μητρική	18=1
μητρική γλώσσα	18=1
μητρικη	18=1
μητρικη γλωσσα	18=1
μηχανικοσ	18W1
μηχανικόσ	18W1
μηχανοδηγοσ	17m1
μηχανοδηγόσ	17m1
μοδίστρα	17m1
μοδιστρα	17m1
μονάδα	18C1
μοναδα	18C1
μουσείο	17l1
μουσειο	17l1
μουσικοσ	17m1
μουσικόσ	17m1
μπάρμαν	17m1
μπαρμαν	17m1
ναυτησ	17m1
ναυτικοσ	17m1
ναυτικόσ	17m1
ναύτησ	17m1
νηπιαγωγείο	17n1
νηπιαγωγειο	17n1
νικήτρια	00P1
νικητήσ	00P1
νικητησ	00P1
νικητρια	00P1
νοσηλευτήσ	17m1
νοσηλευτησ	17m1
νοσηλευτρια	17m1
νοσηλεύτρια	17m1
νοσοκομείο	17l1
νοσοκομειο	17l1
ξεναγοσ	17m1
ξεναγόσ	17m1
ξενοδοχείο	17l1
ξενοδοχειο	17l1
ξυλουργοσ	17m1
ξυλουργόσ	17m1
ο ε	00`1
ο.ε	00`1
οδηγοσ	17m1
οδηγόσ	17m1
οδοσ	1841
οδόσ	1841
οικονομολογοσ	17m1
οικονομολόγοσ	17m1
οινοποιείο	17l1
οινοποιειο	17l1
ομάδα	18C1
ομαδα	18C1
ομιλία	17d1
ομιλια	17d1
ομιλοσ	17l1
οπτικοσ	17m1
οπτικόσ	17m1
οργανισμοσ	17l1
οργανισμόσ	17l1
οροφοσ	1841
παιδαγωγοσ	17m1
παιδαγωγόσ	17m1
πανεπιστήμιο	17n1
πανεπιστημίου	17n1
πανεπιστημιο	17n1
πανεπιστημιου	17n1
παντρεμένη	17_1
παντρεμένοσ	17_1
παντρεμενη	17_1
παντρεμενοσ	17_1
παρον	17k1
παρόν	17k1
πατέντα	17d1
πατεντα	17d1
περιοδικο	17d1
περιοδικό	17d1
πιστοποίηση	17`1
πιστοποιημένη	17`1
πιστοποιημένοσ	17`1
πιστοποιημενη	17`1
πιστοποιημενοσ	17`1
πιστοποιηση	17`1
πιστοποιητικο	17`1
πιστοποιητικό	17`1
πλατεία	1841
πλατεια	1841
πολυ καλα	17c1
πολυ καλη	17c1
πολυ καλη γνωση	18O1
πολυ καλο	17g1
πολυτεχνείο	17n1
πολυτεχνειο	17n1
πολύ καλά	17c1
πολύ καλή	17c1
πολύ καλή γνώση	18O1
πολύ καλό	17g1
πρακτικά	17d1
πρακτικα	17d1
προγραμματίστρια	17m1
προγραμματιστήσ	17m1
προγραμματιστησ	17m1
προγραμματιστρια	17m1
προεδροσ	17m1
προισταμενη	17m1
προισταμενοσ	17m1
προπονήτρια	17m1
προπονητήσ	17m1
προπονητησ	17m1
προπονητρια	17m1
προπτυχιακέσ σπουδέσ	18X1
προπτυχιακεσ σπουδεσ	18X1
προπτυχιακο	18X1
προπτυχιακό	18X1
προτζεκτ	17h1
προχωρημένο	18Y2
προχωρημενο	18Y2
προϊστάμενοσ	17m1
προϊσταμένη	17m1
πρωτο βραβειο	00P1
πρόεδροσ	17m1
πρότζεκτ	17h1
πρώτο βραβείο	00P1
πτυχίο	18[2
πτυχίο επαλ	1831
πτυχίο πανεπιστημίου	18X1
πτυχιο	18[2
πτυχιο επαλ	1831
πτυχιο πανεπιστημιου	18X1
πτυχιουχοσ	18X1
πτυχιούχοσ	18X1
πυροσβέστησ	17m1
πυροσβεστησ	17m1
πωλήτρια	17m1
πωλητήσ	17m1
πωλητησ	17m1
πωλητρια	17m1
ράφτησ	17m1
ραφτησ	17m1
σήμερα	17k1
σε εξέλιξη	17k1
σε εξελιξη	17k1
σελίδα	18]1
σελιδα	18]1
σεμινάριο	18^2
σεμιναριο	18^2
σερβιτορα	17m1
σερβιτοροσ	17m1
σερβιτόρα	17m1
σερβιτόροσ	17m1
σημερα	17k1
σιδεράσ	17m1
σιδερασ	17m1
στην	18`1
στο	18`1
στοιχειωδεισ γνωσεισ	1861
στοιχειωδησ	1861
στοιχειώδεισ γνώσεισ	1861
στοιχειώδησ	1861
στον	18`1
στουντιο	17l1
στούντιο	17l1
στρατιωτικοσ	17m1
στρατιωτικόσ	17m1
συγκολλητήσ	17m1
συγκολλητησ	17m1
συλλογικοσ τομοσ	17d1
συλλογικόσ τόμοσ	17d1
συλλογοσ	17l1
συμβολαιογράφοσ	17m1
συμβολαιογραφοσ	17m1
συμβουλοσ	17m1
συνέδριο	17d1
συνεδριο	17d1
συνεργάτησ	17m1
συνεργάτιδα	17m1
συνεργατησ	17m1
συνεργατιδα	17m1
συνεταιρισμοσ	17l1
συνεταιρισμόσ	17l1
συντάκτησ	17m1
συντάκτρια	17m1
συντακτησ	17m1
συντακτρια	17m1
συντηρήτρια	17m1
συντηρητήσ	17m1
συντηρητησ	17m1
συντηρητρια	17m1
συντομο βιογραφικο	18;1
συντονίστρια	17m1
συντονιστήσ	17m1
συντονιστησ	17m1
συντονιστρια	17m1
σχεδιάστρια	17m1
σχεδιαστήσ	17m1
σχεδιαστησ	17m1
σχεδιαστρια	17m1
σχολή	17n1
σχολή καλών τεχνών	17n1
σχολείο	17n1
σχολειο	17n1
σχολη	17n1
σχολη καλων τεχνων	17n1
σύλλογοσ	17l1
σύμβουλοσ	17m1
σύντομο βιογραφικό	18;1
τ ε ι	17n1
τ κ	1841
τ.ε.ι	17n1
τ.κ	1841
ταμίασ	17m1
ταμιασ	17m1
ταχυδρομοσ	17m1
ταχυδρόμοσ	17m1
τει	17n1
τεχνίτησ	17m1
τεχνικοσ	17m1
τεχνικόσ	17m1
τεχνιτησ	17m1
τηλεργασία	18A1
τηλεργασια	18A1
τιμητική διάκριση	00P1
τιμητικη διακριση	00P1
τκ	1841
τμήμα	18a2
τμημα	18a2
τομέασ	18c2
τομεασ	18c2
τομοσ	17d1
τοπογράφοσ	17m1
τοπογραφοσ	17m1
τορναδοροσ	17m1
τορναδόροσ	17m1
τράπεζα	17l1
τραγουδίστρια	17m1
τραγουδιστήσ	17m1
τραγουδιστησ	17m1
τραγουδιστρια	17m1
τραπεζα	17l1
τωρα	17k1
τόμοσ	17d1
τώρα	17k1
υδραυλικοσ	17m1
υδραυλικόσ	17m1
υπάλληλοσ	17m1
υπαλληλοσ	17m1
υπευθυνη	17m1
υπευθυνοσ	17m1
υπεύθυνη	17m1
υπεύθυνοσ	17m1
υπηρεσία	18e2
υπηρεσια	18e2
υποτροφία	00P1
υποτροφια	00P1
υπουργείο	17l1
υπουργειο	17l1
φαρμακείο	17l1
φαρμακειο	17l1
φαρμακοποιοσ	17m1
φαρμακοποιόσ	17m1
φθινοπωρο	18g1
φθινόπωρο	18g1
φουρνοσ	17l1
φούρνοσ	17l1
φυλακασ	17m1
φυσικοθεραπευτήσ	17m1
φυσικοθεραπευτησ	17m1
φυσικοθεραπευτρια	17m1
φυσικοθεραπεύτρια	17m1
φυσικοσ	17m1
φυσικοσ ομιλητησ	18=1
φυσικόσ	17m1
φυσικόσ ομιλητήσ	18=1
φωτογράφοσ	17m1
φωτογραφοσ	17m1
φύλακασ	17m1
χειμωνασ	18h1
χειμώνασ	18h1
χειριστήσ	17m1
χειριστησ	17m1
χημικοσ	17m1
χημικόσ	17m1
χορευτήσ	17m1
χορευτησ	17m1
χορευτρια	17m1
χορεύτρια	17m1
χρονια	17i1
χρονοσ	17i1
χρόνια	17i1
χρόνοσ	17i1
χτίστησ	17m1
χτιστησ	17m1
ψαράσ	17m1
ψαρασ	17m1
ψυχολογοσ	17m1
ψυχολόγοσ	17m1
ωδείο	17n1
ωδειο	17n1
ωσ	17j1
ωσ σήμερα	17k1
ωσ σημερα	17k1
όμιλοσ	17l1
όροφοσ	1841
а s	00`1
а.ş	00`1
автобиография	18i1
агент	18j3
агентство	18m2
агенция	18o1
агенција	1901
агенція	1911
агроном	1922
ад	00`1
адвокат	1944
администратор	1984
администрация	19<1
адміністратор	19=2
адміністраторка	19?1
адміністрація	1911
академии	19@1
академия	19A2
академија	19C1
академія	19D1
академії	19D1
аккредитация	19E1
акредитація	19F1
актер	19G1
активно	19H1
актор	19I1
акторк	19I1
актрис	19G1
актёр	19G1
акушер	19J2
альманах	19L1
анализатор	19M1
аналитик	0nT1
аналитичар	19N1
аналітик	19O1
аналітикиня	19?1
анкета	19P2
антологія	19R1
ао	19S2
ап	19U1
апотека	1901
аппаратчик	19G1
аптека	19V3
арт директор	19J2
арт-директор	19J2
архивариус	19G1
архивист	0nT1
архитект	19M1
архитекта	19Y1
архитектор	0nT1
архіваріус	19I1
архітектор	19O1
асистент	19Z3
асистентка	19?1
асоциация	18o1
асоціація	1911
аспирант	19G1
аспирантура	19]2
аспірант	19I1
аспірантура	19_2
ассистент	0nT1
ассоциация	19<1
атестат	19a2
аттестат	19c2
аттестат о среднем образовании	19e1
аудитор	19J2
б р	19f1
б-р	19f1
базове	19g1
базовий	19h2
базовий рівень	19g1
базово	19j3
базово ниво	19m1
базовое	19n1
базовые знания	19o2
базовый	19o2
базовый уровень	19n1
базові знання	19h2
бакалавр	1:12
бакалаврат	1:31
бакалавриат	1:41
бакалавър	1:51
бакалавърска	1:51
бакалавърска степен	1:51
бал	1:61
балл	1:71
баллов	1:71
банк	18m2
банка	1:82
барист	0nT1
бармен	19J2
барменка	19?1
бечелор	1::1
библиотека	1:;3
библиотекар	1:>3
билингв	1:A1
биография	18i1
биографија	1:B1
биолог	19G1
бл	19U1
благајник	19Y1
благодарность	0T31
благодарственное письмо	0T31
болница	1:82
больница	19<1
бортпроводни	19G1
бр	1:C1
бригадир	19J2
брошура	1:D1
буд	1:E1
будинок	1:E1
бул	1:F2
булевар	1:C1
булевард	19U1
бульвар	1:H2
бухгалтер	1:J3
бухгалтерка	19?1
бытовой	1:M1
бэкендер	0nT1
бюро	18m2
бібліотека	1911
бібліотекар	19I1
бібліотекарка	19?1
білінгв	1:N1
в	1:O3
в браке	1:R1
в момента	1:S1
в разводе	1:R1
в совершенном владении	1:T1
в совершенстве	1:U1
вантажни	19I1
вантажник	19?1
васпитач	19N1
вахтер	19G1
вахтёр	19G1
ведуча	19?1
ведучий	19?1
ведущая	0nT1
ведущий	0W71
верстальни	19I1
верстальщи	19G1
верстальщик	0nT1
весна	1:V2
весни	1:X1
весной	1:Y1
весны	1:Y1
вестник	1:Z2
ветеринар	1:\2
ветеринарка	19?1
взимку	1:^1
видавництво	1:_2
видано	1:a1
видеограф	0nT1
викладач	1:b3
викладачка	19?1
виконроб	19I1
випуск	1:a1
випускова	19?1
висока школа	19C1
високий	1:e1
високо образовање	1:f1
виступ	19R1
висше	1:51
висше образование	1:51
висше училище	1:g1
виховател	19I1
вихователь	1:h2
вихователька	19?1
виш	19D1
виша стручна спрема	1:j1
виша школа	1:k2
виши средњи	1:m1
вище за середній	1:n1
вище середнього	1:n1
владелец	0W71
власник	1:o2
власница	19Y1
влітку	1;11
во	1;21
водител	19G1
водитель	19G1
водительские права	19E1
водительское удостоверение	19E1
водій	1:h2
водійка	19?1
водійські права	19F1
военнослужащ	19G1
вожат	19J2
возач	19N1
возачка дозвола	1;31
волонтер	1;43
волонтерка	19?1
волонтёр	19G1
восени	1;71
воспитател	19G1
вођа	19Y1
впевнений	1:e1
впевнено	1:e1
врач	19G1
временная работа	1;81
врло добро	1;92
вртић	19C1
второ място	00>1
вуз	1;;2
вукова диплома	00C1
вул	1:E1
вулиця	1:E1
вх	19U1
вчитель	19I1
вчителька	19?1
във	1;=1
възпитател	19M1
выдан	1;>1
выдано	1;>1
вып	19L1
выпуск	1;>1
высокий	1;?1
выступление	19L1
высшее	1;@1
выше среднего	1;A1
від	1;B2
віддалена робота	1;D1
віддалено	1;D1
відділ	1;E1
відділення	1;E1
відзнака	00A1
відмінно	1;F2
військов	19I1
вільне	1;H1
вільне володіння	1;H1
вільно	1;H1
вільно володію	1;H1
вісник	19R1
г	1;I3
газета	18m2
газосварщик	19G1
гбу	00`1
геодезист	19J2
геолог	19G1
гимназия	19A2
гимназија	19C1
глава	1;L3
главная	0nT1
главный	0W71
го	1;O2
говоримо	1;Q1
год	1;R2
года	1;T1
година	1;U2
године	1;W1
години	1;X1
голова	19?1
головний	19?1
горничн	19G1
город	19f1
гостиница	19<1
готвач	19M1
готель	1911
гр	19U1
грамота	1;Y3
гран при	0T31
гран прі	00A1
гран-при	0T31
гран-прі	00A1
грант	0T31
грузчик	19G1
група	1;\4
группа	1;`2
группа компаний	19<1
гуп	00`1
гід	19?1
гімназія	19D1
д	19f1
д т н	1;b1
д.т.н	1;b1
данас	1;c1
дворник	19G1
двуезичен	1;d1
девопс	0nT1
делопроизводител	1;e2
департамент	1;g2
депо	1;i2
депутат	19J2
детска градина	1:g1
детский сад	19@1
дефектолог	0nT1
диетолог	19G1
дизайнер	1;k5
дизайнерка	19?1
дизајнер	19N1
диплом	1<05
диплом бакалавра	1:41
диплом з відзнакою	1:61
диплом с отличием	1:71
диплом специалиста	1;@1
диплом техника	1<51
диплома	1<62
диплома за средно образование	1<81
дипломирани	1:f1
директор	1<94
директорка	19?1
директриса	0nT1
дирекция	1<=2
дирекција	1<?1
дисертация	1:D1
дисертація	19R1
диспетчер	19J2
диссертация	19L1
дистанционно	1<@2
дистанционный	1<B1
дистанційно	1;D1
дитячий садок	19D1
днес	1:S1
до	1<C4
до данас	1;c1
до днес	1:S1
до момента	1:S1
до настоящего времени	1<G1
до настоящего момента	1<G1
до настоящия момент	1:S1
до сада	1;c1
до сега	1:S1
до сегодня	1<G1
до сих пор	1<G1
до сьогодні	1<H1
до тепер	1<H1
до теперішнього часу	1<H1
до цього часу	1<H1
добра	1:m1
добре	1<I3
добрий	1:n1
добро	1<L4
доброволец	1<P1
дозвола	1;31
доклад	1:Z2
доктор	1<Q1
доктор наук	1<R2
доктор наука	1<T1
доктор філософії	1<U1
докторант	19M1
докторантура	1<Q1
докторат	1<T1
докторска степен	1<Q1
докторске студије	1<T1
дом	19f1
дом здравља	1901
донині	1<H1
доо	00`1
доповідь	19R1
допуск	1<V2
досега	1:S1
досконало	1<X1
дослідник	19I1
досі	1<H1
дотепер	1<H1
доцент	18j3
дружество	18o1
друкарня	1911
друштво	1901
діловод	19I1
дієтолог	19I1
еад	00`1
екип	1<Y1
економиста	19Y1
економска школа	19C1
економіст	19I1
економістка	19?1
екскурсовод	19I1
експерт	1<Z4
експертний	1<^1
експертно	1<_1
електрик	1:h2
електричар	19Y1
електротехник	19M1
елементарний	19g1
елементарно	19m1
еоод	00`1
есей	19R1
есен	1<`1
есента	1<`1
ет	1<a2
ж	1<c4
ж к	19U1
ж.к	19U1
железници	18o1
жен	1<g1
жена	1<h2
женат	1:R1
женен	1<j1
женски	1<h2
женский	1<g1
женско	1<k1
женщина	1<g1
животопис	1:B1
журнал	1<l2
журналист	1<n2
журналіст	19I1
журналістка	19?1
жінка	1=01
жіноча	1=01
жіночий	1=01
з	1;B2
з відзнакою	1:61
за сумісництвом	1=11
заваривач	19Y1
заварчик	19M1
заведующ	0nT1
завод	1=24
завідувач	19?1
завідувачка	19?1
задоволително	1;Q1
задруга	1901
закройщи	0nT1
закінчив	1:a1
закінчила	1:a1
заместитель	19G1
заместник	19M1
замужем	1:R1
заміжня	1=61
зао	00`1
зараз	1<H1
засновник	19I1
застраховане	18o1
заступник	19I1
зборник	1=71
збірник	19R1
зварник	19I1
зварювальник	19?1
звено	1<Y1
звукорежисс	0nT1
здобуто	1:a1
зима	1=84
зимата	1=<1
зими	1:^1
зимой	1==1
зимы	1==1
знаком	1=>1
значка	00>1
зно	0<O1
зоотехник	0nT1
зрелостен изпит	1<81
зі	1=?1
зі словником	19g1
и	1=@3
изворни говорник	1=C1
изд во	19L1
изд-во	19L1
издавач	1=71
издавачка кућа	1901
издателство	1=D2
издательство	1=F2
излагање	1=71
изследовател	19M1
икономист	19M1
икономически университет	1:g1
иллюстратор	19G1
име на проекта	1=H1
инженер	1=I2
инжењер	1=K1
инспектор	1<n2
институт	1=L6
инструктор	1=R2
интегрисане студије	1:f1
ип	00`1
исследовател	0nT1
истраживач	19N1
й	1=T1
к т н	1<R2
к э н	1;b1
к.т.н	1<R2
к.э.н	1;b1
казначе	19G1
каменщик	19G1
кандидат	1=U1
кандидат наук	1<R2
канцеларија	1901
капитан	19G1
касиер	19M1
касир	19I1
касирка	19?1
кассир	19G1
категория	1=V2
категорія	19F1
кафедра	1=X4
кв	1:H2
квалификация	1=\1
кваліфікація	1=]1
квартира	1:H2
керівник	19O1
керівниця	19?1
кладовщи	19G1
кладовщик	19G1
клиника	1:;3
клініка	1911
книга	1=^3
кну	0B01
коваль	19?1
код	1=a1
коледж	1=b1
колеж	1=c2
колледж	1=e1
команда	1;g2
комбайнер	0nT1
комбайнёр	0nT1
комерцијалиста	19Y1
компания	1;i2
компанија	1901
компанія	1911
комплектовщи	0nT1
комірни	19I1
комірник	19?1
конверзацијски	1=f1
кондитер	1=g3
кондитерка	19?1
конкурс	1;Y3
конкурса	0T31
конкурсу	00A1
конобар	19N1
консерватория	19A2
консерваторія	19D1
консултант	1=R2
консультант	1=j2
контент	0nT1
конференция	1:Z2
конференција	1=71
конференція	19R1
концерн	19<1
концертмейстер	0nT1
кооперация	18o1
координатор	1<94
координаторка	19?1
копирайтер	19G1
копірайтер	19I1
коректор	19I1
кореспондент	19I1
корп	19f1
корпорация	19<1
корпорація	1911
корректор	19G1
корреспондент	19G1
косметолог	19J2
кпі	0B01
кравец	19I1
кравчин	19I1
кравчиня	19?1
край	19f1
крановщик	19G1
красный диплом	1:71
кровельщик	0nT1
кубок	0T31
кувар	19N1
кузнец	0W71
кур'єр	1:h2
курс	1=l6
курси	1>21
курсы	1>32
курьер	19G1
кухар	1>52
кухарка	19?1
књига	1=71
лаборант	19J2
лаборантка	1:\2
лаборатория	1;i2
лабораторија	1901
лабораторія	1911
лавреат	00A1
лавреатка	00A1
лауреат	1;Y3
лауреатка	00A1
лекар	1=R2
лектор	1>72
лекция	1:D1
лекція	19R1
лесник	0W71
лесхоз	19<1
лет	1;T1
лета	1>91
лето	1>:2
летом	1>91
лидер	19G1
листонош	19I1
лицей	19A2
лиценз	1><1
лицензия	19E1
лиценца	1;31
логист	19G1
логопед	1:J3
логіст	19I1
лучшая	0T31
лучший	0T31
лято	1>=1
лятото	1>=1
лікар	19I1
лікарка	19?1
лікарня	1911
літа	1;11
літо	1;11
ліцей	19D1
ліцензія	19F1
м	1>>4
м'ясник	19?1
магазин	19V3
магационер	19Y1
магистар	1:f1
магистр	1;@1
магистратура	1>B3
магистър	1>E1
магистърска	1>E1
магистърска степен	1>E1
магістр	1>F1
магістратура	1>F1
майстер	19I1
майстерня	1911
майстор	19M1
майчин	1;d1
майчин език	1;d1
маляр	1=g3
маркетолог	19J2
мастер	1>G2
мастер студије	1:f1
мастерская	19<1
матерен	1;d1
матерњи	1=C1
матерњи језик	1=C1
матрос	19J2
матура	1>I2
матурски испит	1>K1
машинист	1<n2
машиніст	19I1
мајстор	19Y1
мгту	0B01
мгу	0B01
медал	00>1
медаль	1>L2
медаља	00C1
медбрат	1>N3
медицинска сестра	1>Q2
медсестр	19J2
медсестра	1:\2
медуниверситет	19@1
менаџер	19N1
менеджер	1=j2
менеджерка	19?1
мениджър	19M1
мерчандайзер	0nT1
мерчендайзер	0nT1
мес	1>S2
месец	1>U2
месеца	1>U2
месеци	1>W1
месяц	1>X1
месяца	1>X1
месяцев	1>X1
методист	19G1
методистка	19?1
метролог	0nT1
механик	1<n2
механичар	19N1
механік	19I1
микрорайон	19f1
министарство	1901
министерство	1;i2
младший	0W71
много добре	1>Y1
много добро	1>Z2
много добро ниво	1>\1
модул	1>]1
мое резюме	1>^1
молодший	19?1
молодший бакалавр	1>_1
молодший спеціаліст	1>_1
момента	1:S1
монография	1:Z2
монографія	19R1
монтажер	0nT1
монтажни	19I1
монтажник	1922
монтажёр	0nT1
моё резюме	1>^1
моє резюме	1>`1
муж	1>a1
мужской	1>a1
мужчина	1>a1
музей	19V3
музейн	0nT1
музеј	1901
музикант	19I1
музыкант	19G1
муляр	19I1
муп	00`1
мушкарац	1>b1
мушки	1>b1
мушко	1>b1
мъж	1>c1
мъжки	1>c1
мясник	19G1
міністерство	1911
міс	1>d1
місто	1:E1
місяць	1>d1
місяці	1>d1
місяців	1>d1
н в	1<G1
н ч	1<H1
н. в	1<G1
н.в	1<G1
н.ч	1<H1
на бытовом уровне	1:M1
на даљину	1>e1
наб	19f1
набережна	1:E1
набережная	19f1
навесні	1:X1
нагорода	00A1
награда	1>f3
назва проєкту	1>i1
название проекта	1>j1
назив пројекта	1>k1
найкраща	00A1
найкращий	00A1
направление	1>l3
направление подготовки	1=\1
напреднал	1>Z2
напреднало	1>Z2
напредно	1;92
напрям	1=]1
нарис	19R1
насеље	1:C1
наст вр	1<G1
наст время	1<G1
наст. вр	1<G1
наст. время	1<G1
наставник	19Y1
наставница	19Y1
настояще	1:S1
настоящее время	1<G1
настоящем	1:S1
настоящий момент	1<G1
настоящий момент времени	1<G1
настоящия момент	1:S1
науковий співробітник	19?1
научен сътрудник	1<P1
научная статья	19L1
научный сотрудник	0W71
началник	19M1
начално	1>o2
начальник	19J2
начальница	0nT1
начальное профессиональное	1<51
начальное профессиональное образование	1<51
начальный	19o2
начальный уровень	19n1
начинаещ	1?12
начинающий	1?31
начиная с	1?41
наше время	1<G1
нв	1<G1
не женат	1:R1
не замужем	1:R1
нед	1?51
недели	1?51
недель	1?51
неделя	1?51
неженен	1<j1
незаміжня	1=61
неодружена	1=61
неодружений	1=61
неожењен	1?61
неоконченное высшее	1:41
неомъжена	1<j1
неудата	1?61
новинар	19N1
новичок	1?31
носитель	1:A1
носитель языка	1:A1
носій	1:N1
носій мови	1:N1
нотариус	19G1
нотаріус	19I1
нпо	00`1
нян	19I1
няня	0W71
оао	00`1
обл	1?73
область	1:H2
образователно квалификационна степен магистър	1>E1
образователно-квалификационна степен магистър	1>E1
обука	1;31
община	1?:2
објављен	1=71
овлашћење	1;31
од	1?<2
одељење	1<?1
одитор	19M1
одлично	1;92
одружена	1=61
одружений	1=61
одсек	1?>2
ожењен	1?61
ожидаемый	1?@1
ожидается	1?@1
окончание	1;>1
окончил	1;>1
окончила	1;>1
олимпиада	1?A2
олімпіада	00A1
омъжена	1<j1
онлайн	1?C3
онлајн	1>e1
оод	00`1
ооо	19S2
оператер	19N1
оператор	1?F5
оператор пк	0nT1
оптометрист	19G1
општина	1901
осени	1?K1
осень	1?K1
осенью	1?K1
осені	1;71
осигурање	1901
оснивач	19N1
основател	1<n2
основе	1?L2
основна школа	19C1
основне академске студије	1::1
основне студије	1::1
основно	1?N4
основно владеене	1;Q1
основно знање	1?R1
основно ниво	19m1
основно училище	1:g1
осінь	1;71
от	1?S3
от разстояние	1?V1
отговорник	19M1
отдел	1<=2
отделение	1?W3
отделочник	0nT1
отель	19<1
отличен	1?Z1
отличие	1?[2
отлично	1?]3
отлично владеене	1>Y1
отличное	1:T1
отримано	1:a1
офис	1;i2
официант	19G1
офіс	1911
офіціант	19I1
офіціантка	19?1
охоронец	19I1
охоронець	19?1
охранник	19G1
оцена	1?`1
оценка	1?a2
оценщик	19G1
оцінка	1:61
оцінювач	19I1
очаква се	1?c1
очаквано	1?c1
очекивано	1?d1
очікуваний	1?e1
очікується	1?e1
пао	00`1
парикмахер	19G1
пасивно	1?R1
пат	00`1
патент	1?f4
пг	1:g1
пгжпт	1:g1
певец	0W71
певица	0W71
педагог	0nT1
пекар	1=g3
пекара	1901
пекарна	18o1
пекарня	18m2
пер	19f1
первое место	0T31
переводчик	19G1
переводчица	0W71
перекладач	19I1
перекладачка	19?1
переможець	00A1
переможниця	00A1
переулок	19f1
перукар	19I1
перше місце	00A1
пивара	1901
пл	1?j2
плакет	00>1
планирано	1?l2
планируемый	1?@1
планируется	1?@1
планується	1?e1
плиточник	19G1
плотник	19G1
площа	1:E1
площад	19U1
площадь	19f1
по	1?n2
по договору	1;81
по н в	1<G1
по н. в	1<G1
по н.в	1<G1
по наст время	1<G1
по наст. время	1<G1
по настоящее время	1<G1
по настоящий момент	1<G1
по наше время	1<G1
по сегодня	1<G1
по сей день	1@02
по совместительству	1;81
по сьогодні	1<H1
по сьогоднішній день	1<H1
по текущий момент	1<G1
по теперішній час	1<H1
по цей день	1<H1
по цей час	1<H1
победител	00>1
победитель	0T31
победительница	0T31
победник	00C1
победница	00C1
повар	1;e2
повна зайнятість	1=11
повна середня	1@21
повний день	1=11
повышение квалификации	1@32
поглавље	1=71
поглиблений	1;H1
подмастерь	19G1
подразделение	1@51
подяка	00A1
пожарн	19G1
пожежни	19I1
позориште	1901
покоївк	19I1
поликлиника	1;i2
политех	19@1
политехнический	19@1
полицейск	19G1
полная занятость	1;81
полный день	1;81
положен	1;31
полувисше	1@61
получен	1;>1
получено	1;>1
поліклініка	1911
політехніка	19D1
поліцейськ	19I1
помощник	1<n2
помоћник	19Y1
помічник	1:h2
помічниця	19?1
понастоящем	1:S1
понині	1<H1
поныне	1<G1
портниха	0W71
портной	0W71
посвідчення	19F1
посвідчення водія	19F1
поселок	19f1
пословођа	19Y1
посёлок	19f1
потврда	1;31
поточне місце	1<H1
похвала	00C1
початковий	19h2
початковий рівень	19g1
початківець	1@71
почетна грамота	00>1
почетная грамота	0T31
почетник	1@82
почетно	1?R1
почтальон	19G1
почётная грамота	0T31
пр	1:H2
пр т	19f1
пр-т	19f1
правник	19Y1
правница	19Y1
правоспособност	1><1
практикант	1;43
прат	00`1
преводач	19M1
преводилац	19Y1
предавач	19N1
предавање	1=71
предвиђено	1?d1
предполагаемый	1?@1
предприятие	1;i2
председател	1<n2
председник	19Y1
председница	19Y1
предстои	1?c1
предузеће	1901
президент	18j3
премия	0T31
премія	00A1
преподавател	1@:3
прибиральниця	19?1
приемщи	0nT1
призер	1>L2
признање	00C1
призёр	0T31
приправник	19Y1
приправница	19Y1
приёмщи	0nT1
пров	1:E1
провизор	0W71
проводник	0nT1
провулок	1:E1
провідний	19?1
провідник	19I1
провізорка	19?1
програмер	19N1
програмист	19M1
программист	0nT1
програміст	19O1
продав	19I1
продавац	19Y1
продавач	19M1
продавачица	19Y1
продавец	1@=3
продавница	1901
продавчиня	19?1
продакт	0nT1
продвинутый	1@@2
продвинутый уровень	1:T1
продюсер	19J2
проезд	19f1
проект	1@B3
проекта	1>j1
проекти	1@E2
проектная работа	1;81
проекты	1>j1
пролет	1@G1
пролетта	1@G1
пролеће	1@H1
промоутер	0nT1
прораб	19G1
просек	1?`1
просек оцена	1?`1
просечна оцена	1?`1
просп	1:E1
проспект	1:H2
просунутий	1;F2
професионален бакалавър	1:51
професионална автобиография	18i1
професионална биографија	1:B1
професионална гимназия	1:g1
професионална квалификация	1<81
професор	19Z3
профессиональный	1:T1
профессор	0nT1
професійний	1;H1
професійно технічна	1@21
професійно-технічна	1@21
профил	1@I1
профиль	1=\1
проєкт	1>i1
проєкти	1>i1
проєкту	1>i1
пројекат	1>k1
пројекти	1>k1
психолог	1@J5
психологиня	19?1
пту	0B01
публикация	1:Z2
публикација	1=71
публікація	19R1
пут	1:C1
първо място	00>1
підвищення кваліфікації	1@O2
підприємство	1911
підрозділ	1;E1
р	1@Q1
работаю	1<G1
работник	19M1
рабоч	19G1
рабочий	1@R2
рад	1=71
рад од куће	1>e1
радионица	1901
радна биографија	1:B1
радник	19Y1
радница	19Y1
радіо	1911
разведен	1@T3
разведена	1@T3
разведён	1:R1
разговорный	1:M1
разговорный уровень	1:M1
разработчик	1@W2
разрешително	1><1
разряд	19E1
район	1:H2
рачуновођа	19Y1
ревизор	0nT1
редактор	1;k5
редакторка	19?1
редакция	19<1
редакція	1911
режисер	19I1
режиссер	19G1
режиссёр	19G1
резюме	19P2
рекрутер	19J2
репетитор	0nT1
республика	19f1
ресторан	1@Y3
ресторант	18o1
референт	19N1
рибал	19I1
риелтор	19G1
робочий	1:n1
робітни	19I1
робітник	19?1
роден	1;d1
роден език	1;d1
родная	1:A1
родной	1:A1
родной язык	1:A1
розділ	19R1
розлучена	1=61
розлучений	1=61
розмовна	1@\1
розмовний	1@\1
розмовний рівень	1@\1
розробник	19O1
розробниця	19?1
роки	1@Q1
року	1@Q1
років	1@Q1
руководилац	19Y1
руководител	0nT1
ръководител	1@]1
рыбак	19G1
рідна	1:N1
рідна мова	1:N1
рідний	1:N1
рік	1@Q1
с	1@^3
с отличием	1:71
саветник	19Y1
саветница	19Y1
сада	1;c1
садашњост	1;c1
садовник	19G1
садівни	19I1
самозайнятий	1911
самозанятый	19<1
санитар	19G1
сантехник	19G1
сантехнік	19I1
санітар	19I1
санітарка	19?1
саопштење	1=71
сарадник	19Y1
сарадница	19Y1
сборник	1:Z2
сварщик	1;e2
свидетелство	1><1
свидетельство	19E1
свободно	1@a2
свободно владею	1:T1
свободное	1:T1
свободное владение	1:T1
свободный	1:T1
свідоцтво	19F1
сдан	1;>1
сдружение	18o1
сега	1:S1
сегодня	1<G1
сейчас	1<G1
секретар	1944
секретарица	19Y1
секретарь	19G1
сектор	1@c4
село	1:H2
семеен	1<j1
семейна	1<j1
семинар	1@g1
семінар	1>21
сервитьор	19M1
середньо	1@\1
середня	1@21
середня освіта	1@21
середня спеціальна	1>_1
середній	1@h2
середній бал	1:61
середній рівень	1@\1
сертификат	1@j3
сертификация	19E1
сертифициран	1><1
сертифицированный	19E1
сертифікат	1@m1
сертифікація	19F1
системний адміністратор	19?1
системный администратор	0nT1
скарбни	19I1
скрам мастер	0nT1
скрам-мастер	0nT1
слабо	19m1
слесар	19G1
слесарь	19G1
служба	1@n5
слюсар	1:h2
смер	1>]1
смотрител	0nT1
со	1A32
со словарем	19n1
со словарём	19n1
соавтор	1A52
собственик	19M1
совершенное	1:U1
сотрудник	19G1
соу	1:g1
союз	19<1
спбгу	0B01
специализация	1@I1
специалист	1A73
специалист по	1@61
специалитет	1;@1
специалност	1@I1
специальность	1=\1
специјалиста	19Y1
спеціальність	1=]1
спеціалізація	1=]1
спеціаліст	1A:3
спеціалістка	19?1
спеціалітет	1>F1
списание	1:D1
співа	19I1
співавтор	1A=2
співробітник	19I1
спілка	1911
ср балл	1:71
ср. балл	1:71
среден успех	1?Z1
среден успех от следването	1?Z1
средне	1:M1
среднее	19e1
среднее образование	19e1
среднее общее	19e1
среднее профессиональное	1<51
среднее профессиональное образование	1<51
среднее специальное	1<51
средний	1A?2
средний балл	1:71
средний балл диплома	1:71
средний уровень	1:M1
средно	1AA3
средно владеене	1;Q1
средно ниво	1AD2
средно образование	1<81
средно специално	1<81
средно специално образование	1<81
средно училище	1:g1
средняя оценка	1:71
средња стручна спрема	1>K1
средња школа	19C1
средње	1AF2
средњи	1=f1
средњи ниво	1=f1
ссс	1>K1
стажант	19M1
стажер	1=g3
стажерка	19?1
стажист	1:h2
стажиста	19Y1
стажёр	19G1
стан	1:C1
станочник	0nT1
старшая	0nT1
старший	1AH2
статия	1:D1
стаття	19R1
статья	19L1
степень бакалавра	1:41
степень магистра	1;@1
стипендия	1?A2
стипендија	00C1
стипендія	00A1
столар	19Y1
столяр	1=g3
стор	1AJ1
сторож	0nT1
сторінка	1AJ1
стр	1AK2
страница	1AM1
строительная	19<1
стройка	19<1
стропальщик	0nT1
струковне студије	1::1
стручни испит	1;31
стручњак	1AN2
студио	1:82
студия	19<1
студијски програм	1>]1
студія	1911
ступінь бакалавра	1:31
ступінь магістра	1>F1
стюард	19J2
су	1:g1
су шеф	1AH2
су-шеф	1AH2
суддя	19?1
судья	0W71
супервайзер	0nT1
супермаркет	18m2
счетоводител	19M1
считано от	1AP1
сътрудник	19M1
сьогодні	1<H1
т ч	1<H1
т.ч	1<H1
та	1=T1
такмичење	00C1
танцовщиц	19G1
танцор	19G1
танцівни	19I1
таргетолог	0nT1
театр	18m2
театър	18o1
тези	19R1
тезисы	19L1
текущая	1<G1
текущее	1<G1
текущее время	1<G1
телеканал	1911
телемаркетолог	0nT1
теперішнього часу	1<H1
теперішній час	1<H1
тесляр	19?1
тестер	19M1
тестировщик	0nT1
тестувальник	1AQ2
тестувальниця	19?1
техлид	0W71
техник	1<n2
техникум	1AS2
техничар	19N1
техничка школа	19C1
технолог	18j3
технік	1:h2
технікум	1=b1
течно	19H1
тиждень	1AU1
тижні	1AU1
тижнів	1AU1
тим	1<?1
тимлид	0W71
типография	19<1
тов	1AV2
товаровед	19G1
токар	19J2
токарь	19G1
тоо	00`1
торговый дом	19<1
торговый представитель	0W71
тракторист	1:\2
трг	1:C1
тренер	19J2
тренерка	19?1
тренинг	1@g1
тренутно	1;c1
треньор	19M1
тренінг	1>21
трки	0<O1
търговец	19M1
търговски представител	1<P1
у	1AX2
у браку	1?61
у досконалості	1<X1
у току	1;c1
уверенно	1;?1
уверенный	1;?1
уверење	1;31
удаленка	1<B1
удаленная работа	1<B1
удаленно	1<B1
удалёнка	1<B1
удалённая работа	1<B1
удалённо	1<B1
удата	1?61
удовлетворительно	1:M1
удостоверение	1=V2
удружење	1901
ул	1AZ3
улица	1AZ3
универзитет	1A]1
университет	1AS2
университета	19A2
університет	1=b1
упаковщи	0nT1
управител	19M1
управление	1A^3
управління	1Aa2
уредник	19Y1
уредница	19Y1
усмерење	1>]1
успех	1?Z1
учебник	1:D1
ученик	0W71
училище	1Ac3
учител	19M1
учитель	19J2
учительница	0W71
учитељ	19N1
учредитель	19G1
фабрика	1=24
факултет	1Af2
факультет	1Ah4
фармаколог	0nT1
фармацевт	18j3
фармацевтка	19?1
фармацеут	19N1
фаховий молодший бакалавр	1>_1
фахівець	19?1
фахівчиня	19?1
фгуп	00`1
фельдшер	1>N3
фермер	19J2
физик	19G1
физиотерапевт	19G1
финалист	0T31
финалиста	00C1
фирма	1:;3
флорист	19J2
фонд	18m2
фондация	18o1
фондација	1901
фоп	00`1
фотограф	19J2
фрезеровщик	19G1
фрезерувальни	19I1
фриланс	19<1
фрилансер	19G1
фронтендер	0nT1
фріланс	1911
фізіотерапевт	19I1
фіналіст	00A1
фірма	1911
химик	19G1
хозяйство	19<1
холдинг	19V3
холост	1:R1
холостой	1:R1
хореограф	0nT1
хорошее	1;A1
хороший	1Al2
хорошо	1Al2
хостес	0nT1
хотел	1:82
художник	19G1
цей час	1<H1
центар	1901
центр	18m2
център	18o1
цех	1A^3
ч	1An1
часопис	1=71
частичная занятость	1;81
часткова зайнятість	1=11
червоний диплом	1:61
чирак	1<P1
читалище	18o1
читаю профессиональную литературу	19n1
читаю со словарем	19n1
читаю со словарём	19n1
члан	19Y1
чланак	1=71
член	1<P1
чоловік	1An1
чоловіча	1An1
чоловічий	1An1
швачк	19I1
швачка	19?1
швея	0W71
шеф	19Y1
шеф повар	0nT1
шеф-повар	0nT1
школа	1Ao4
школа no	19@1
школьный	19n1
шосе	1:E1
шоссе	19f1
шофьор	19M1
шофьорска книжка	1><1
экономист	19G1
экскаваторщик	0nT1
экскурсовод	19G1
эксперт	1B32
экспертный	1B51
экспертный уровень	1B51
электрик	19G1
электрогазосварщик	19G1
электромонт	19G1
электросварщик	19G1
элементарный	19n1
эникей	0nT1
юрисконсульт	0nT1
юрист	18j3
юристка	19?1
і	1=T1
із	1;B2
ілюстратор	19I1
інженер	19O1
інститут	1=b1
јединица	1<?1
јесен	1B61
ґрант	00A1
אביב	1B71
אגף	1B81
אדריכל	1B91
אדריכלית	1B91
אולפנה	1B:1
אוניברסיטה	1B:1
אוניברסיטת	1B:1
אופטומטריסט	1B91
אות	1B;1
אח	1B91
אחות	1B91
אחראי	1B91
אחראית	1B91
אינסטלטור	1B91
אישה	1B<1
אנליסט	1B91
אנליסטית	1B91
אקדמיה	1B:1
ארגון	1B=1
ארכיונאי	1B91
ב	1B>1
ב"א	1B?1
בגרות	00I1
בגרות מלאה	00I1
בגרות עיונית	00I1
בהצטיינות	1B@1
בוגר	1B?1
בוגרת	1B?1
בודק	1B91
בודקת	1B91
ביטוח	1B=1
בינוני	1BA2
בינונית	1BA2
בינונית גבוהה	1BC1
בית אבות	1B=1
בית החולים	1B=1
בית הספר	1B:1
בית חולים	1B=1
בית מרקחת	1B=1
בית ספר	1B:1
בנאי	1B91
בנק	1B=1
בסיס	1BD1
בסיסי	1BE2
בסיסית	1BE2
בע"מ	1B=1
בעלים	1B91
בעמ	1B=1
ברמה גבוהה	1BG1
ברמן	1B91
ברמת שפת אם	1BH1
גבוהה	1BI2
גבר	1BK1
גזבר	1B91
גזברית	1B91
גן ילדים	1B:1
גנן	1B91
גננת	1B91
גרוש	1BL1
גרושה	1BL1
ד"ר	1BM1
דו לשוני	1BH1
דו-לשוני	1BH1
דובר ילידי	1BH1
דוור	1B91
דוקטור	1BM1
דוקטורט	1BN2
דייג	1B91
דייל	1B91
דיילת	1B91
דירה	1BP1
דרך	1BP1
האוניברסיטה	1B:1
האקדמיה	1B:1
הווה	1BQ1
הוצאה	1BR1
הוצאת	1B=1
החוג	1B:1
הטכניון	1B:1
היברידי	1BS1
היום	1BQ1
המכללה	1B:1
המכללה האקדמית	1B:1
המרכז	1B=1
המרכז האקדמי	1B:1
הנדסאי	1BT1
הנדסאית	1BT1
הסמכה	1BU1
הסמכות	1BU1
הסמכת	1BU1
הפקולטה	1B:1
הצטיינות	1B;1
הצטיינות יתרה	1B@1
הרצאה	1BR1
השתלמות	1BU1
התמחות	1BV1
התמחות ב	1BV1
ו	1BW1
ועד היום	1BQ1
זוכה	1B;1
זכר	1BK1
זמר	1B91
זמרת	1B91
חבר	1B91
חבר ועד	1B91
חברה	1B=1
חברה בוועד	1B91
חברה בצוות	1B91
חברת	1B=1
חברת ועד	1B91
חוג	1BV1
חודש	1BX1
חודשים	1BX1
חוקר	1B91
חוקרת	1B91
חורף	1BY1
חטיבה	1B81
חטיבת ביניים	1B:1
חייט	1B91
חייל	1B91
חלשה	1BD1
חנות	1B=1
חקלאי	1B91
חרט	1B91
חשב	1B91
חשמלאי	1B91
טבח	1B91
טבחית	1B91
טוב	1BZ2
טובה	1BC1
טובה מאוד	1BG1
טכנאי	1B91
טכנאי מוסמך	1BT1
טכנאית	1B91
טכנולוגיות	1B=1
טכניון	1B:1
ידע בסיסי	1BD1
יו"ר	1B91
יועץ	1B91
יועצת	1B91
יושב ראש	1B91
יחידה	1B81
יחידת	1B81
ישיבה	1B:1
ישיבת	1B:1
כבאי	1B91
כיום	1BQ1
כיכר	1BP1
כנס	1BR1
כעת	1BQ1
כתב עת	1BR1
כתבה	1BR1
מ	1B\1
מ"א	1B]1
מאבטח	1B91
מאבטחת	1B91
מאז	1B^1
מאייר	1B91
מאיירת	1B91
מאמן	1B91
מאמנת	1B91
מאמר	1BR1
מאפייה	1B=1
מבקר	1B91
מגיה	1B91
מגמה	1BV1
מגמת	1BV1
מדור	1B81
מדליה	1B;1
מדריך	1B91
מדריכה	1B91
מדרשה	1B:1
מהנדס	1B91
מהנדסת	1B91
מודד	1B91
מוזיאון	1B=1
מוזיקאי	1B91
מוכר	1B91
מוכרת	1B91
מומחה	1B_2
מומחית	1B_2
מוסמך	1Ba2
מוסמכת	1Ba2
מועצה	1B=1
מורה	1B91
מזכיר	1B91
מזכירה	1B91
מחלקה	1B81
מחלקת	1B81
מחסנאי	1B91
מטפל	1B91
מטפלת	1B91
מיזם	1Bc1
מיילדת	1B91
מייסד	1B91
מייסדת	1B91
מיקוד	1BP1
מכון	1B=1
מכון ללימודים	1B:1
מכונאי	1B91
מכללה	1B:1
מכללת	1B:1
מלגה	1B;1
מלגת	1B;1
מלון	1B=1
מלח	1B91
מלצר	1B91
מלצרית	1B91
ממוצע	1B@1
ממוצע ציונים	1B@1
מנהל	1B91
מנהל חשבונות	1B91
מנהל עבודה	1B91
מנהלת	1B91
מנהלת חשבונות	1B91
מנחה	1B91
מנכ"ל	1B91
מסגר	1B91
מסלול	1BV1
מסעדה	1B=1
מעבדה	1B=1
מעצב	1B91
מעצבת	1B91
מפיק	1B91
מפיקה	1B91
מפעיל	1B91
מפעל	1B=1
מפקד	1B91
מפקדת	1B91
מפתח	1B91
מפתחת	1B91
מצוין	1BI2
מצוינת	1BG1
מצטיין	1B;1
מצטיינת	1B;1
מקוון	1BS1
מקום ראשון	1B;1
מרחוק	1BS1
מרכז	1Bd2
מרכזת	1B91
מרפא בעיסוק	1B91
מרפאה	1B=1
מרפאה בעיסוק	1B91
מרפאת	1B=1
מרצה	1B91
משוער	1Bf1
משרד	1B=1
מתחיל	1Bg1
מתחילים	1BD1
מתכנן	1B91
מתכננת	1B91
מתכנת	1B91
מתכנתת	1B91
מתמחה	1B91
מתנדב	1B91
מתנדבת	1B91
מתקדם	1Bh1
מתרגם	1B91
מתרגמת	1B91
נגר	1B91
נהג	1B91
נהגת	1B91
נוטריון	1B91
נוכחי	1BQ1
נוכחית	1BQ1
נציג	1B91
נציג מכירות	1B91
נציגת	1B91
נקבה	1B<1
נשואה	1BL1
נשוי	1BL1
סבירה	1Bi1
סדנה	1B=1
סוכנות	1B=1
סטודיו	1B=1
סטודנט	1B91
סייע	1B91
סייעת	1B91
סמטת	1BP1
סמינר	1B:1
סמנכ"ל	1B91
ספר	1BR1
ספרייה	1B=1
ספריית	1B=1
ספרית	1B91
ספרן	1B91
ספרנית	1B91
סתיו	1Bj1
עבודה מרחוק	1BS1
עבודת גמר	1BR1
עד	1Bk1
עד היום	1BQ1
עד כה	1BQ1
עובד	1B91
עובד מצטיין	1B;1
עובדת	1B91
עובדת מצטיינת	1B;1
עוזר	1B91
עוזרת	1B91
עורך	1B91
עורך דין	1B91
עורכת	1B91
עורכת דין	1B91
עיון	1BR1
עיריית	1B=1
עיתונאי	1B91
עיתונאית	1B91
עכשיו	1BQ1
עמוד	1Bl1
עמותה	1B=1
עמותת	1B=1
עצמאי	1B=1
עצמאית	1B=1
פוסטר	1BR1
פועל	1B91
פועלת	1B91
פטנט	1BR1
פיזיותרפיסט	1B91
פסיכולוג	1B91
פסיכולוגית	1B91
פקולטה	1B:1
פקיד	1B91
פקידה	1B91
פרויקט	1Bc1
פרופסור	1B91
פרס	1B;1
פרסום	1BR1
פרק	1BR1
צה"ל	1B=1
צוות	1B81
ציון	1B@1
ציון ממוצע	1B@1
ציון סופי	1B@1
צלם	1B91
צלמת	1B91
צפוי	1Bf1
צפויה	1Bf1
קבוצת	1B=1
קו"ח	1Bm1
קומה	1BP1
קונדיטור	1B91
קופאי	1B91
קופאית	1B91
קופת חולים	1B=1
קורות חיים	1Bm1
קורס	1BU1
קו״ח	1Bm1
קיץ	1Bn1
קלינאית	1B91
קצב	1B91
קצין	1B91
קצינה	1B91
קרן	1B=1
ראש	1B91
ראש צוות	1B91
רהוטה	1BG1
רואה חשבון	1B91
רווק	1BL1
רווקה	1BL1
רופא	1B91
רופאה	1B91
רוקח	1B91
רוקחת	1B91
רח	1BP1
רחוב	1BP1
רישיון	1BU1
רישיון נהיגה	1BU1
רכז	1B91
רכזת	1B91
רמה גבוהה	1BI2
רמת שיחה	1Bi1
רקדן	1B91
רקדנית	1B91
רשיון	1BU1
רשת	1B=1
רתך	1B91
שד	1BP1
שדרות	1BP1
שוטף	1BG1
שוטפת	1BG1
שוטר	1B91
שוטרת	1B91
שוליה	1B91
שוער	1B91
שופט	1B91
שותף	1B91
שותפה	1B91
שחקן	1B91
שחקנית	1B91
שיחה	1Bi1
שכונת	1BP1
שליח	1B91
שליטה מלאה	1BG1
שם הפרויקט	1Bc1
שמאי	1B91
שנה	1Bo1
שנים	1Bo1
שף	1B91
שפת אם	1BH1
שפת-אם	1BH1
ת ד	1BP1
ת.ד	1BP1
תואר	1B?1
תואר ראשון	1B?1
תואר ראשון ב	1B?1
תואר שלישי	1BM1
תואר שני	1B]1
תואר שני ב	1B]1
תופרת	1B91
תזונאית	1B91
תחקירן	1B91
תחקירנית	1B91
תחרות	1B;1
תיאטרון	1B=1
תיכון	1C02
תעודה	1BU1
תעודת	1BU1
תעודת בגרות	00I1
תעודת הוקרה	1B;1
תעודת הוראה	1BT1
תעודת הצטיינות	1B;1
תעודת מקצוע	1C22
תעשיות	1B=1
أخصائي	1C41
أخصائية	1C41
أساسي	1C52
أساسيات	1C52
أساسية	1C71
أستاذ	1C41
أستاذة	1C41
أشهر	1C81
أعزب	1C91
أعوام	1C:1
أفضل	1C;1
أكاديمية	1C<1
أمانة	1C=1
أمين الصندوق	1C41
أمين مكتبة	1C41
أمينة	1C41
أمينة الصندوق	1C41
أنثى	1C>1
أونلاين	1C?1
إتقان	1C@1
إجادة تامة	1C@1
إجازة	1CA1
إجازة جامعية	1CA1
إدارة	1CB2
إعدادية	1C<1
إلى	1CD1
إلى الآن	1CE1
ابتدائي	1C71
ابتدايي	1C71
اتقان	1C@1
اجاده تامه	1C@1
اجازه	1CA1
اجازه جامعيه	1CA1
اختصاصي	1C41
اخصايي	1C41
اخصاييه	1C41
اداره	1CB2
اساسي	1C52
اساسيات	1C52
اساسيه	1C71
استاذ	1C41
استاذه	1C41
استشاري	1C41
استشارية	1C41
استشاريه	1C41
استوديو	1C=1
اسم المشروع	1CF1
اشهر	1C81
اعتماد	1CG1
اعداديه	1C<1
اعزب	1C91
اعوام	1C:1
افضل	1C;1
اكاديميه	1C<1
الآن	1CE1
الاختصاص	1CH1
الان	1CE1
البكالوريا	1CI1
البكالوريوس	1CA1
التقدير	1CJ1
الثانوية	1CI1
الثانوية العامة	1CI1
الثانويه	1CI1
الثانويه العامه	1CI1
الجامعة	1C<1
الجامعه	1C<1
الحاضر	1CE1
الحالي	1CE1
الخريف	1CK1
الدبلوم	1CL1
الدرجة	1CJ1
الدرجه	1CJ1
الدكتوراه	1CM1
الدور	1CN1
الربيع	1CO1
السيرة الذاتية	1CP1
السيره الذاتيه	1CP1
الشتاء	1CQ1
الشركة	1C=1
الشركه	1C=1
الصيف	1CR1
القسم	1CS1
الكلية	1C<1
الكليه	1C<1
اللغة الأصلية	1CT1
اللغة الأم	1CT1
اللغه الاصليه	1CT1
اللغه الام	1CT1
الليسانس	1CA1
المؤسسة	1C=1
الماجستير	1CU1
المتوقع	1CV1
المدرسة	1C<1
المدرسة الثانوية	1C<1
المدرسه	1C<1
المدرسه الثانويه	1C<1
المركز الأول	1C;1
المركز الاول	1C;1
المركز الثاني	1C;1
المشروع	1CF1
المعدل	1CJ1
المعدل التراكمي	1CJ1
المعدل العام	1CJ1
المعهد	1C<1
الموسسه	1C=1
الوقت الحالي	1CE1
الى	1CD1
الي	1CD1
الي الان	1CE1
اليوم	1CE1
امانه	1C=1
امرأة	1C>1
امراه	1C>1
امين الصندوق	1C41
امين مكتبه	1C41
امينه	1C41
امينه الصندوق	1C41
انثى	1C>1
انثي	1C>1
اونلاين	1C?1
بائع	1C41
بائعة	1C41
باحث	1C41
باحثة	1C41
باحثه	1C41
بايع	1C41
بايعه	1C41
بتقدير	1CJ1
بحار	1C41
بحث	1CW1
براءة اختراع	1CW1
براءه اختراع	1CW1
بستاني	1C41
بسيطة	1C71
بسيطه	1C71
بطلاقة	1C@1
بطلاقه	1C@1
بكالوريا	1CI1
بكالوريس	1CA1
بكالوريوس	1CA1
بلدية	1C=1
بلديه	1C=1
بناء	1C41
بناية	1CN1
بنايه	1CN1
بنك	1C=1
تأمين	1C=1
تامين	1C=1
تخصص	1CH1
تخصص في	1CH1
ترخيص	1CG1
تقدير	1CJ1
تقني	1C41
تكريم	1C;1
توجيهي	1CI1
ثانوي	1C<1
ثانوية	1C<1
ثانوية عامة	1CI1
ثانويه	1C<1
ثانويه عامه	1CI1
ثنائي اللغة	1CT1
ثنايي اللغه	1CT1
جائزة	1C;1
جامعة	1C<1
جامعه	1C<1
جايزه	1C;1
جزار	1C41
جمعية	1C=1
جمعيه	1C=1
جندي	1C41
جيد	1CX2
جيد جدا	1C@1
جيدة	1CZ1
جيدة جدا	1C@1
جيده	1CZ1
جيده جدا	1C@1
حارس	1C41
حاليا	1CE1
حالياً	1CE1
حاليًا	1CE1
حتى	1CD1
حتى الآن	1CE1
حتى الوقت الحالي	1CE1
حتى اليوم	1CE1
حتى تاريخه	1CE1
حتي	1CD1
حتي الان	1CE1
حتي الوقت الحالي	1CE1
حتي اليوم	1CE1
حتي تاريخه	1CE1
حداد	1C41
حكم	1C41
حي	1CN1
خباز	1C41
خبير	1C[2
خبيرة	1C[2
خبيره	1C[2
خراط	1C41
خريف	1CK1
خياط	1C41
خياطة	1C41
خياطه	1C41
دائرة	1CS1
دار	1C=1
دار النشر	1CW1
دار نشر	1C=1
دايره	1CS1
دبلوم	1C]2
دبلوم عالي	1CU1
دبلوم فني	1CL1
دبلوم متوسط	1CL1
درجة البكالوريوس	1CA1
درجة الدكتوراه	1CM1
درجة الماجستير	1CU1
درجه البكالوريوس	1CA1
درجه الدكتوراه	1CM1
درجه الماجستير	1CU1
درع	1C;1
دكتوراه	1CM1
دورة	1CG1
دوره	1CG1
ذكر	1C_1
رئيس	1C41
رئيسة	1C41
ربيع	1CO1
رجل	1C_1
رخصة	1CG1
رخصة قيادة	1CG1
رخصه	1CG1
رخصه قياده	1CG1
رسالة	1CW1
رساله	1CW1
روضة	1C<1
روضه	1C<1
رييس	1C41
رييسه	1C41
زمالة	1CG1
زماله	1CG1
سائق	1C41
سائقة	1C41
سايق	1C41
سايقه	1C41
سباك	1C41
سكرتير	1C41
سكرتيرة	1C41
سكرتيره	1C41
سنة	1C`2
سنه	1C`2
سنوات	1C:1
سيرة ذاتية	1CP1
سيره ذاتيه	1CP1
شارع	1CN1
شتاء	1CQ1
شرطي	1C41
شركة	1C=1
شركه	1C=1
شعبة	1Cb2
شعبه	1Cb2
شقة	1CN1
شقه	1CN1
شهادة	1CG1
شهادة الثانوية	1CI1
شهادة تقدير	1C;1
شهادة معتمدة	1CG1
شهاده	1CG1
شهاده الثانويه	1CI1
شهاده تقدير	1C;1
شهاده معتمده	1CG1
شهر	1C81
شهور	1C81
ص ب	1CN1
ص.ب	1CN1
صحفي	1C41
صحفية	1C41
صحفيه	1C41
صحيفة	1C=1
صحيفه	1C=1
صفحة	1Cd1
صفحه	1Cd1
صياد	1C41
صيدلانية	1C41
صيدلانيه	1C41
صيدلي	1C41
صيدلية	1C=1
صيدليه	1C=1
صيف	1CR1
ضعيف	1C71
طاه	1C41
طاهية	1C41
طاهيه	1C41
طباخ	1C41
طبيب	1C41
طبيبة	1C41
طبيبه	1C41
طريق	1CN1
طلاقة	1C@1
طلاقه	1C@1
عام	1C`2
عامل	1C41
عاملة	1C41
عامله	1C41
عبر الإنترنت	1C?1
عبر الانترنت	1C?1
عزباء	1C91
عضو	1C41
عضوية	1CG1
عضويه	1CG1
عمارة	1CN1
عماره	1CN1
عمل حر	1C=1
عن بعد	1C?1
عن بُعد	1C?1
عيادة	1C=1
عياده	1C=1
فائز	1C;1
فائزة	1C;1
فايز	1C;1
فايزه	1C;1
فريق	1CS1
فصل	1CW1
فندق	1C=1
فني	1C41
فنية	1C41
فنيه	1C41
فوق المتوسط	1CZ1
في	1Ce1
قائد	1C41
قابلة	1C41
قابله	1C41
قايد	1C41
قرية	1CN1
قريه	1CN1
قسم	1Cb2
قناة	1C=1
قناه	1C=1
كاتب	1C41
كاتبة	1C41
كاتبه	1C41
كتاب	1CW1
كليات	1C<1
كلية	1C<1
كليه	1C<1
كهربائي	1C41
كهربايي	1C41
لحام	1C41
لدى	1Ce1
لدي	1Ce1
لغة أم	1CT1
لغة الأم	1CT1
لغتي الأم	1CT1
لغتي الام	1CT1
لغه الام	1CT1
لغه ام	1CT1
للآن	1CE1
للان	1CE1
ليسانس	1CA1
مؤتمر	1CW1
مؤسس	1C41
مؤسسة	1C=1
مؤسسة مشاركة	1C41
ماجستير	1CU1
مالك	1C41
مبتدئ	1C52
مبتدئة	1C71
مبتدي	1C52
مبتديه	1C71
مبرمج	1C41
مبرمجة	1C41
مبرمجه	1C41
متجر	1C=1
متحف	1C=1
متدرب	1C41
متدربة	1C41
متدربه	1C41
مترجم	1C41
مترجمة	1C41
مترجمه	1C41
متزوج	1C91
متزوجة	1C91
متزوجه	1C91
متطوع	1C41
متطوعة	1C41
متطوعه	1C41
متقدم	1Cf2
متقدمة	1Cf2
متقدمه	1Cf2
متوسط	1Ch2
متوسطة	1Ch2
متوسطه	1Ch2
متوقع	1CV1
متوقعة	1CV1
متوقعه	1CV1
مجلة	1CW1
مجله	1CW1
مجموعة	1C=1
مجموعه	1C=1
محادثة	1Cj1
محادثه	1Cj1
محاسب	1C41
محاسبة	1C41
محاسبه	1C41
محاضر	1C41
محاضرة	1Ck2
محاضره	1Ck2
محافظة	1CN1
محافظه	1CN1
محام	1C41
محامي	1C41
محامية	1C41
محاميه	1C41
محترف	1C@1
محرر	1C41
محررة	1C41
محرره	1C41
محلل	1C41
محللة	1C41
محلله	1C41
مخبز	1C=1
مختبر	1C=1
مدارس	1C<1
مدرب	1C41
مدربة	1C41
مدربه	1C41
مدرس	1C41
مدرسة	1C<1
مدرسة ثانوية	1C<1
مدرسة صف	1C41
مدرسة لغة	1C41
مدرسه	1C<1
مدرسه ثانويه	1C<1
مدرسه صف	1C41
مدرسه لغه	1C41
مدقق	1C41
مدير	1C41
مديرة	1C41
مديره	1C41
مدينة	1CN1
مدينه	1CN1
مراقب	1C41
مراقبة	1C41
مراقبه	1C41
مرشد	1C41
مرشدة	1C41
مرشده	1C41
مركز	1C=1
مزارع	1C41
مزارعة	1C41
مزارعه	1C41
مسؤول	1C41
مسؤولة	1C41
مسابقة	1C;1
مسابقه	1C;1
مساعد	1C41
مساعدة	1C41
مساعده	1C41
مستشار	1C41
مستشارة	1C41
مستشاره	1C41
مستشفى	1C=1
مستشفي	1C=1
مستمر	1CE1
مسرح	1C=1
مسعف	1C41
مسعفة	1C41
مسعفه	1C41
مسوول	1C41
مسووله	1C41
مشرف	1C41
مشرفة	1C41
مشرفه	1C41
مشروع	1CF1
مشروع خاص	1C=1
مشغل	1C41
مصرف	1C=1
مصمم	1C41
مصممة	1C41
مصممه	1C41
مصنع	1C=1
مصور	1C41
مصورة	1C41
مصوره	1C41
مطعم	1C=1
مطلق	1C91
مطلقة	1C91
مطلقه	1C91
مطور	1C41
مطورة	1C41
مطوره	1C41
مع مرتبة الشرف	1CJ1
مع مرتبه الشرف	1CJ1
معتمد	1CG1
معتمدة	1CG1
معتمده	1CG1
معدل	1CJ1
معلم	1C41
معلمة	1C41
معلمه	1C41
معماري	1C41
معهد	1Cm2
مغن	1C41
مقال	1CW1
مقالة	1CW1
مقاله	1CW1
مقبول	1C71
مكتب	1C=1
مكتبة	1C=1
مكتبه	1C=1
ممتاز	1Cf2
ممتازة	1C@1
ممتازه	1C@1
ممثل	1C41
ممثلة	1C41
ممثله	1C41
ممرض	1C41
ممرضة	1C41
ممرضه	1C41
من	1Co1
منحة	1C;1
منحه	1C;1
مندوب	1C41
مندوبة	1C41
مندوبه	1C41
منذ	1D01
منسق	1C41
منسقة	1C41
منسقه	1C41
منشور	1CW1
منطقة	1CN1
منطقه	1CN1
منظمة	1C=1
منظمه	1C=1
مهندس	1C41
مهندسة	1C41
مهندسه	1C41
موتمر	1CW1
موسس	1C41
موسسه	1C=1
موسسه مشاركه	1C41
موسيقي	1C41
موظف	1C41
موظف استقبال	1C41
موظفة	1C41
موظفه	1C41
ميدالية	1C;1
ميداليه	1C;1
ميدان	1CN1
ميكانيكي	1C41
نائب	1C41
نادل	1C41
نادلة	1C41
نادله	1C41
نايب	1C41
نجار	1C41
نشر	1CW1
هيئة	1C=1
هييه	1C=1
و	1D11
وحدة	1CS1
وحده	1CS1
ورشة	1C=1
ورشه	1C=1
ورقة	1CW1
ورقة بحثية	1CW1
ورقه	1CW1
ورقه بحثيه	1CW1
وزارة	1C=1
وزاره	1C=1
وسام	1C;1
وكالة	1C=1
وكاله	1C=1
अंक	1D21
अकादमी	1D31
अच्छा	1D42
अच्छी	1D61
अधिकारी	1D71
अध्यक्ष	1D71
अध्यापक	1D71
अध्यापिका	1D71
अध्याय	1D81
अनुभाग	1D91
अनुवादक	1D71
अपेक्षित	1D:1
अब	1D;1
अब तक	1D;1
अभिनेता	1D71
अभिनेत्री	1D71
अभियंता	1D71
अभी	1D;1
अभी तक	1D;1
अविवाहित	1D<1
अस्पताल	1D=1
आईटीआई	1D>1
आज	1D;1
आज तक	1D;1
आहार विशेषज्ञ	1D71
इंजीनियर	1D71
इंटरमीडिएट	00F1
इंटर्न	1D71
इलेक्ट्रीशियन	1D71
उच्च माध्यमिक विद्यालय	1D31
उत्कृष्ट	1D?2
उन्नत	1D?2
उपाध्यक्ष	1D71
एजेंसी	1D=1
एम ए	1DA1
एम एड	1DA1
एम एससी	1DA1
एम कॉम	1DA1
एम टेक	1DA1
एम बी ए	1DA1
एम.ए	1DA1
एम.एड	1DA1
एम.एससी	1DA1
एम.कॉम	1DA1
एम.टेक	1DA1
एम.बी.ए	1DA1
एमबीए	1DA1
एवं	1DB1
ऑनलाइन	1DC1
और	1DB1
औसत	1DD1
कंपनी	1D=1
कर्मचारी	1D71
कसाई	1D71
कारखाना	1D=1
कार्यालय	1D=1
किसान	1D71
केंद्र	1D=1
कैशियर	1D71
कॉलेज	1D31
कॉलोनी	1DE1
कोच	1D71
कोर्स	1DF1
कोषाध्यक्ष	1D71
क्लिनिक	1D=1
गर्मी	1DG1
गली	1DE1
गाइड	1D71
गायक	1D71
गायिका	1D71
गुरुकुल	1D31
ग्राम	1DE1
ग्रीष्म	1DG1
ग्रेड	1D21
चालक	1D71
चिकित्सक	1D71
चिकित्सालय	1D=1
चित्रकार	1D71
चौक	1DE1
चौकीदार	1D71
छात्रवृत्ति	1DH1
छायाकार	1D71
जारी	1D;1
जिला	1DE1
जीवन परिचय	1DI1
जीवन वृत्त	1DI1
जीवनवृत्त	1DI1
टीम	1D91
ट्रस्ट	1D=1
डिज़ाइनर	1D71
डिजाइनर	1D71
डिप्लोमा	1DJ2
डेवलपर	1D71
डॉक्टर	1D71
डॉक्टरेट	1DL1
ड्राइवर	1D71
तक	1DM2
तकनीशियन	1D71
थोड़ा	1DO1
थोडा	1DO1
दर्जी	1D71
दसवीं	00F1
दाई	1D71
दुकान	1D=1
दूरस्थ	1DC1
द्वितीय श्रेणी	1D21
द्विभाषी	1DP1
धाराप्रवाह	1DQ1
नगर	1DE1
नगर निगम	1D=1
नर	1DR1
नर्तक	1D71
नर्स	1D71
नाई	1D71
नारी	1DS1
नाविक	1D71
निगम	1D=1
निदेशक	1D71
निपुण	1DT1
न्यास	1D=1
पत्रकार	1D71
पत्रिका	1D81
पदक	1DH1
परास्नातक	1DA1
परियोजना	1DU1
पर्यवेक्षक	1D71
पाठशाला	1D31
पात्रता परीक्षा	1DF1
पिन	1DE1
पी एच डी	1DL1
पी.एच.डी	1DL1
पीएचडी	1DL1
पुरस्कार	1DH1
पुरुष	1DR1
पुस्तक	1D81
पुस्तकालय	1D=1
पुस्तकालयाध्यक्ष	1D71
पृष्ठ	1DV1
पेटेंट	1D81
पॉलिटेक्निक	1D>1
प्रकाशन	1D=1
प्रकाशित	1D81
प्रतिनिधि	1D71
प्रतियोगिता	1DH1
प्रतिशत	1D21
प्रथम श्रेणी	1D21
प्रथम स्थान	1DH1
प्रधानाचार्य	1D71
प्रबंधक	1D71
प्रभाग	1D91
प्रमाण पत्र	1DF1
प्रमाणन	1DF1
प्रमाणपत्र	1DF1
प्रमाणित	1DF1
प्रमुख	1D71
प्रयोगशाला	1D=1
प्रवीण	1DQ1
प्रशस्ति	1DH1
प्रशस्ति पत्र	1DH1
प्रशासक	1D71
प्रशिक्षक	1D71
प्रशिक्षु	1D71
प्राइवेट लिमिटेड	1D=1
प्राध्यापक	1D71
प्रारंभिक	1DW2
प्रोग्रामर	1D71
प्रोजेक्ट	1DU1
प्रोफेसर	1D71
प्रौद्योगिकी संस्थान	1D31
फाउंडेशन	1D=1
फार्मासिस्ट	1D71
बढई	1D71
बढ़ई	1D71
बहुत अच्छा	1DQ1
बायोडाटा	1DI1
बारहवीं	00F1
बी ए	1DY1
बी एड	1DY1
बी एससी	1DY1
बी कॉम	1DY1
बी टेक	1DY1
बी.ए	1DY1
बी.एड	1DY1
बी.एससी	1DY1
बी.कॉम	1DY1
बी.टेक	1DY1
बीए	1DY1
बीटेक	1DY1
बुनियादी	1DW2
बेकर	1D71
बैंक	1D=1
बोलचाल	1DD1
मंत्रालय	1D=1
मकान	1DE1
मछुआरा	1D71
मजदूर	1D71
मज़दूर	1D71
मध्यम	1DZ2
मध्यवर्ती	1DD1
महाविद्यालय	1D31
महिला	1DS1
महीना	1D\1
महीने	1D\1
मातृ भाषा	1DP1
मातृभाषा	1DP1
मार्ग	1DE1
माली	1D71
मास	1D\1
माह	1D\1
मिस्त्री	1D71
मूलभूत	1DO1
मैकेनिक	1D71
मैट्रिक	00F1
मैनेजर	1D71
मोहल्ला	1DE1
यूनिवर्सिटी	1D31
रसोइया	1D71
राजमिस्त्री	1D71
रिज़्यूमे	1DI1
रिज्यूमे	1DI1
रिमोट	1DC1
रेफरी	1D71
रोड	1DE1
लाइसेंस	1DF1
लिपिक	1D71
लिमिटेड	1D=1
लेख	1D81
लेखाकार	1D71
लोहार	1D71
व	1DB1
वकील	1D71
वर्तमान	1D;1
वर्तमान तक	1D;1
वर्ष	1D]1
वसंत	1D^1
वार्ड	1DE1
वास्तुकार	1D71
विक्रेता	1D71
विजेता	1DH1
विद्यापीठ	1D31
विद्यालय	1D31
विभाग	1D91
विवाहित	1D<1
विशेषज्ञ	1D_2
विशेषज्ञता	1Da1
विश्लेषक	1D71
विश्वविद्यालय	1D31
विषय	1Da1
वेटर	1D71
वेल्डर	1D71
व्याख्याता	1D71
व्याख्यान	1D81
शरद	1Db1
शाखा	1Da1
शिक्षक	1D71
शिक्षिका	1D71
शीत	1Dc1
शोध पत्र	1D81
शोधकर्ता	1D71
शोधपत्र	1D81
श्रमिक	1D71
श्रेणी	1D21
संगीतकार	1D71
संचालक	1D71
संचालिका	1D71
संपादक	1D71
संभावित	1D:1
संवाददाता	1D71
संस्था	1D=1
संस्थान	1Dd2
संस्थापक	1D71
सचिव	1D71
सडक	1DE1
सड़क	1DE1
सदस्य	1D71
सन्	1Df1
समन्वयक	1D71
समिति	1D=1
समूह	1D=1
सम्मान	1DH1
सम्मानित	1DH1
सम्मेलन	1D81
सर्दी	1Dc1
सलाहकार	1D71
सहायक	1D71
साधारण	1DO1
सामान्य	1DZ2
साल	1D]1
सिपाही	1D71
सुरक्षाकर्मी	1D71
से	1Dg3
सेक्टर	1DE1
सैनिक	1D71
स्कूल	1D31
स्टूडियो	1D=1
स्त्री	1DS1
स्नातक	1DY1
स्नातकोत्तर	1DA1
स्वयंसेवक	1D71
स्वयंसेविका	1D71
स्वर्ण पदक	1DH1
हाई स्कूल	00F1
हायर सेकेंडरी	00F1
होटल	1D=1
กรม	1Dj1
กรรมการ	1Dk1
กระทรวง	1Dj1
กลุ่ม	1Dj1
กลุ่มงาน	1Dl1
การแข่งขัน	1Dm1
ขณะนี้	1Dn1
คณะ	1Do1
คนขับรถ	1Dk1
ครู	1Dk1
คลินิก	1Dj1
คล่อง	1E01
คล่องแคล่ว	1E01
คะแนนเฉลี่ย	1E11
คาดว่า	1E21
คาดว่าจะจบ	1E21
งานวิจัย	1E31
จนถึง	1E41
จนถึงขณะนี้	1Dn1
จนถึงปัจจุบัน	1Dn1
จังหวัด	1E51
จาก	1E61
จุฬาลงกรณ์	1Do1
จํากัด	1Dj1
ชนะเลิศ	1Dm1
ชาย	1E71
ชื่อโครงการ	1E81
ช่าง	1Dk1
ช่างภาพ	1Dk1
ช่างเทคนิค	1Dk1
ซอย	1E51
ดี	1E92
ดีมาก	1E;2
ดีเด่น	1Dm1
ดีเยี่ยม	1E01
ดุษฎีบัณฑิต	1E=1
ตอนนี้	1Dn1
ตัวแทน	1Dk1
ตั้งแต่	1E>2
ตีพิมพ์	1E31
ตําบล	1E51
ถนน	1E51
ถึง	1E41
ถึงปัจจุบัน	1Dn1
ทนายความ	1Dk1
ทางไกล	1E@1
ทีม	1Dl1
ที่	1EA1
ที่ปรึกษา	1Dk1
ทุน	1Dm1
ทํางานทางไกล	1E@1
ธนาคาร	1Dj1
นักการตลาด	1Dk1
นักข่าว	1Dk1
นักจิตวิทยา	1Dk1
นักบัญชี	1Dk1
นักพัฒนา	1Dk1
นักวิจัย	1Dk1
นักวิเคราะห์	1Dk1
นักศึกษาฝึกงาน	1Dk1
นักออกแบบ	1Dk1
นักเขียน	1Dk1
นักแปล	1Dk1
นิตยสาร	1E31
น้อย	1EB1
นําเสนอผลงาน	1E31
บทความ	1E31
บทที่	1E31
บรรณาธิการ	1Dk1
บรรณารักษ์	1Dk1
บริษัท	1Dj1
บริหารธุรกิจบัณฑิต	1EC1
บัณฑิต	1EC1
บัณฑิตวิทยาลัย	1Do1
บ้านเลขที่	1E51
ประกวด	1Dm1
ประกันภัย	1Dj1
ประกาศนียบัตร	1ED1
ประกาศนียบัตรวิชาชีพ	1EE1
ประกาศนียบัตรวิชาชีพชั้นสูง	1EF1
ประชุมวิชาการ	1E31
ประธาน	1Dk1
ประวัติย่อ	1EG1
ประวัติย่อส่วนตัว	1EG1
ประวัติส่วนตัวสมัครงาน	1EG1
ปริญญาตรี	1EC1
ปริญญาเอก	1E=1
ปริญญาโท	1EH1
ปวช	1EE1
ปวส	1EF1
ปัจจุบัน	1Dn1
ปานกลาง	1EI2
ปี	1EK2
ผลการเรียน	1E11
ผู้ก่อตั้ง	1Dk1
ผู้จัดการ	1Dk1
ผู้ช่วย	1Dk1
ผู้ตรวจสอบ	1Dk1
ผู้บริหาร	1Dk1
ผู้ประสานงาน	1Dk1
ผู้ฝึกสอน	1Dk1
ผู้อํานวยการ	1Dk1
ผู้เชี่ยวชาญ	1EM2
ผ่านการอบรม	1ED1
ฝึกงาน	1Dk1
ฝ่าย	1Dl1
พนักงาน	1Dk1
พนักงานดีเด่น	1Dm1
พนักงานต้อนรับ	1Dk1
พนักงานเสิร์ฟ	1Dk1
พยาบาล	1Dk1
พอใช้	1EO1
พิพิธภัณฑ์	1Dj1
พื้นฐาน	1EP2
พ่อครัว	1Dk1
ภาคฤดูร้อน	1ER1
ภาควิชา	1ES1
ภาษาหลัก	1ET1
ภาษาแม่	1ET1
ม 6	1EE1
ม.6	1EE1
มหาชน	1Dj1
มหาบัณฑิต	1EH1
มหาวิทยาลัย	1Do1
มัคคุเทศก์	1Dk1
มัธยมศึกษา	1EE1
มัธยมศึกษาตอนปลาย	1EE1
มูลนิธิ	1Dj1
รองชนะเลิศ	1Dm1
รองผู้จัดการ	1Dk1
ระดับกลาง	1EI2
ระดับดี	1EU1
ระดับสูง	1E;2
รางวัล	1Dm1
ราชภัฏ	1Do1
ราชมงคล	1Do1
รีสอร์ต	1Dj1
รีสอร์ท	1Dj1
ร้าน	1Dj1
ร้านขายยา	1Dj1
ร้านอาหาร	1Dj1
ฤดูร้อน	1ER1
ฤดูหนาว	1EV1
ฤดูใบไม้ผลิ	1EW1
ฤดูใบไม้ร่วง	1EX1
ล่าม	1Dk1
วารสาร	1E31
วิชาเอก	1ES1
วิทยากร	1Dk1
วิทยานิพนธ์	1E31
วิทยาลัย	1Do1
วิทยาศาสตรบัณฑิต	1EC1
วิทยาศาสตรมหาบัณฑิต	1EH1
วิทยาเขต	1Do1
วิศวกร	1Dk1
วิศวกรรมศาสตรบัณฑิต	1EC1
วุฒิบัตร	1ED1
ศาสตราจารย์	1Dk1
ศิลปศาสตรบัณฑิต	1EC1
ศูนย์	1Dj1
สตูดิโอ	1Dj1
สถาบัน	1EY2
สถาปนิก	1Dk1
สมรส	1E[1
สมรสแล้ว	1E[1
สมาคม	1Dj1
สหกรณ์	1Dj1
สาขา	1ES1
สาขาวิชา	1ES1
สิทธิบัตร	1E31
สื่อสารได้	1EO1
ส่วนงาน	1Dl1
สํานักงาน	1Dj1
สํานักพิมพ์	1Dj1
หญิง	1E\1
หนังสือ	1E31
หมู่	1E51
หมู่บ้าน	1E51
หย่า	1E[1
หลักสูตร	1ED1
หัวหน้า	1Dk1
ห้องปฏิบัติการ	1Dj1
ห้องสมุด	1Dj1
ห้างหุ้นส่วน	1Dj1
องค์การ	1Dj1
อนุบาล	1Do1
อนุปริญญา	1EF1
ออนไลน์	1E@1
อาคาร	1E51
อาจารย์	1Dk1
อาชีวศึกษา	1Do1
อาสาสมัคร	1Dk1
อําเภอ	1E51
เกรด	1E11
เกรดเฉลี่ย	1E11
เกียรติคุณ	1Dm1
เกียรตินิยม	1E11
เกียรตินิยมอันดับ	1E11
เกียรติบัตร	1E]2
เขต	1E51
เจ้าของ	1Dk1
เจ้าของภาษา	1ET1
เจ้าหน้าที่	1Dk1
เชฟ	1Dk1
เชี่ยวชาญ	1E;2
เชี่ยวชาญมาก	1E_1
เดือน	1E`1
เทคนิค	1Do1
เทศบาล	1Dj1
เบื้องต้น	1EP2
เพศชาย	1E71
เพศหญิง	1E\1
เภสัชกร	1Dk1
เรซูเม่	1EG1
เริ่มต้น	1Ea1
เลขที่	1E51
เลขานุการ	1Dk1
เล็กน้อย	1EB1
เหรียญ	1Dm1
เหรียญทอง	1Dm1
เอก	1ES1
แขวง	1E51
แต่งงานแล้ว	1E[1
แผนก	1Eb2
แพทย์	1Dk1
แม่บ้าน	1Dk1
โครงการ	1E81
โปรเจกต์	1E81
โปรแกรมเมอร์	1Dk1
โรงงาน	1Dj1
โรงพยาบาล	1Dj1
โรงเรียน	1Do1
โรงเรียนประถม	1Do1
โรงเรียนมัธยม	1Do1
โรงแรม	1Dj1
โล่	1Dm1
โสด	1E[1
ใบขับขี่	1ED1
ใบประกอบวิชาชีพ	1ED1
ใบรับรอง	1ED1
ใบอนุญาต	1ED1
ấp	0AX1
ở	1Ed1
ủy ban	0;B1
いま	1Ee1
および	1Ef1
から	1Eg3
か月	1Ej1
こども園	0cS1
と	1Ef1
にて	1Ek1
に勤務	1Ek1
まで	1El2
より	1En2
アシスタント	1F01
アナリスト	1F01
アパレル	0cS1
アパート	1F11
アルバイト	1F01
アーキテクト	1F01
イラストレーター	1F01
インサイドセールス	1F01
インストラクター	1F01
インターン	1F01
ウェブデザイナー	1F01
エキスパート	1F21
エディター	1F01
エネルギー	0cS1
エンジニア	1F01
エンタテインメント	0cS1
オペレーター	1F01
オンライン	1F31
オーナー	1F01
カスタマーサクセス	1F01
カスタマーサポート	1F01
カフェ	0cS1
カメラマン	1F01
カ月	1Ej1
ガイド	1F01
ガス	0cS1
キッチンスタッフ	1F01
キャプテン	1F01
キュレーター	1F01
クラブ	0cS1
クリニック	0cS1
グラフィックデザイナー	1F01
グループ	1F42
グループホーム	0cS1
ケアマネジャー	1F01
コンサルタント	1F01
コンテスト	1F61
コース	1F71
コーチ	1F01
コーポ	1F11
コーポレーション	0cS1
サブリーダー	1F01
サポート	1F01
サロン	0cS1
サービス	0cS1
シェフ	1F01
システム	0cS1
システムズ	0cS1
スクラムマスター	1F01
スタイリスト	1F01
スタジオ	0cS1
スタッフ	1F01
スタートアップ	0cS1
スーパーバイザー	1F01
セミナー	1F81
センター	1F91
セールス	1F01
ソフト	0cS1
ソフトウェア	0cS1
ソムリエ	1F01
ソリューションズ	0cS1
チェーン	0cS1
チーフ	1F01
チーム	1F91
テクノロジーズ	0cS1
テスター	1F01
テック	0cS1
テレビ	0cS1
テレワーク	1F31
ディレクター	1F01
デイケア	0cS1
デイサービス	0cS1
デザイナー	1F01
デザイン事務所	0cS1
デリバリー	0cS1
データサイエンティスト	1F01
トレーナー	1F01
ネイティブ	1F:1
ネイティブレベル	1F:1
ネイリスト	1F01
ハイツ	1F11
ハングル検定	12g1
バイヤー	1F01
バイリンガル	1F:1
バックエンドリード	1F01
バリスタ	1F01
パティシエ	1F01
パート	1F01
パートタイム	1F;1
ビジネスレベル	1F<1
ビジネス上級	1F<1
ファシリテーター	1F01
フィールドセールス	1F01
フルタイム	1F;1
フルリモート	1F31
フロントエンドリード	1F01
プランナー	1F01
プログラマ	1F01
プログラマー	1F01
プロジェクト	1F=1
プロジェクトマネージャー	1F01
プロジェクト名	1F=1
プロダクトオーナー	1F01
プロデューサー	1F01
ベンダー	0cS1
ベンチャー	0cS1
ベーカリー	0cS1
ページ	1F>1
ホテル	0cS1
ホールスタッフ	1F01
ホールディングス	0cS1
ボランティア	1F01
ポスター発表	1F?2
マネジメント	1F01
マネジャー	1F01
マネージャー	1F01
マンション	1F11
マーケター	1F01
メディア	0cS1
メンター	1F01
メーカー	0cS1
モデレーター	1F01
モータース	0cS1
ユニット	1F91
ライター	1F01
ラボ	0cS1
リサーチャー	1F01
リモート	1F31
リーダー	1F01
リード	1F01
レジュメ	1FA1
レストラン	0cS1
ロジスティクス	0cS1
ワークス	0cS1
ヵ月	1Ej1
ヶ月	1Ej1
一本	1FB1
一等奖	1FC1
一等榮譽	1FD1
一等荣誉	1FE1
一級	00Q1
一級榮譽	1FD1
一级乙等	1FF1
一级建造师	1FG1
一级甲等	1FF1
一级荣誉	1FE1
一般	1FH2
一般社団法人	0cS1
一身上の都合により退職	1FJ1
丁目	1F11
三好学生	1FC1
三專	1FK1
三等奖	1FC1
三級	00Q1
三級榮譽	1FD1
三级	1FF1
上岗证	1FG1
上級	1FL2
不動産	0cS1
与	1FN1
专业	1FO1
专业八级	1FP1
专业四级	1FF1
专业排名	1FE1
专八	1FF1
专利	1FQ1
专升本	1FB1
专卖店	1FR1
专员	1FS1
专四	1FF1
专家	1FT2
专家级	1FV1
专硕	1FW1
专科	1FX1
专科学校	1FY1
专著	1FQ1
世話人	1F01
丙級	1FZ1
丙級技術士	1FZ1
业务员	1FS1
个人履历	1F[1
个人简历	1F[1
个人项目	1F\1
个月	1F]1
中	1F^1
中上	1F_1
中上級	1F`1
中专	1Fa2
中医师	1FS1
中台	1Fc1
中国語検定	12g1
中学	1FY1
中学校	1Fd1
中學	1Fe1
中小企業診断士	00Q1
中心	1Ff2
中技	1Fh1
中文履歷	1Fi1
中文简历	1F[1
中等	1Fj2
中級	1Fl4
中级	1G02
中级会计	1FG1
中级职称	1FG1
中退	1G21
中途退学	1G21
中醫師	1G31
中餐厨师	1FS1
中高級	1F_1
中高级	1G41
为止	1G51
主任	1G63
主任技師	1F01
主任技術者	00Q1
主任調理師	1F01
主修	1G92
主催	1F01
主催者	1F01
主办人	1FS1
主办会计	1FS1
主厨	1FS1
主将	1F01
主席	1FS1
主幹	1F01
主廚	1G31
主持	1FS1
主持人	1G;2
主播	1G;2
主査	1F01
主治医师	1FS1
主管	1G;2
主管护师	1FS1
主編	1G31
主编	1FS1
主要完成人	1FS1
主辦人	1G31
之家	1G=1
乐团	1FR1
乗務員	1F01
乘务员	1FS1
乙級	1FZ1
乙級技術士	1FZ1
乡	1G>1
书局	1FR1
书店	1FR1
书记	1FS1
书院	1FY1
买手	1FS1
了解	1G?2
予備校	0cS1
予定	1GA1
事业单位	1FR1
事业群	1Fc1
事业部	1Fc1
事务所	1FR1
事務	1F01
事務員	1F01
事務所	1GB2
事業所	0cS1
事業本部	1F91
事業部	1GD2
二專	1FK1
二技	1GF1
二本	1FB1
二等奖	1FC1
二等榮譽	1FD1
二級	00Q1
二級乙等榮譽	1FD1
二級榮譽	1FD1
二級甲等榮譽	1FD1
二级乙等	1FF1
二级建造师	1FG1
二级甲等	1GG2
二级荣誉	1FE1
互动	1FR1
互联网	1FR1
五專	1FK1
亚军	1FC1
亞軍	1GI1
交互设计	1FS1
交付	1GJ1
交易员	1FS1
产品助理	1FS1
产品经理	1FS1
产品部	1Fc1
人事	1GK2
人力資源部	1GM1
人力资源师	1FG1
人力资源管理师	1FG1
人力资源部	1Fc1
今	1GN3
今天	1GQ1
介護士	1F01
介護施設	0cS1
介護福祉士	1F01
仍在職	1GR1
从	1GS1
从业资格	1FG1
从业资格证	1FG1
仓储	1FS1
仓库管理员	1FS1
仓管	1FS1
代理店	0cS1
代表	1GK2
代表取締役	1F01
代課老師	1G31
代驾	1FS1
以上	1GT1
以來	1GU1
以来	1GV1
以降	1GW1
任职于	1GX1
任職於	1GY1
企劃	1G31
企業	1GB2
企画	1F01
优化师	1FS1
优秀	1GZ2
优秀共青团员	1FC1
优秀员工	1FC1
优秀团员	1FC1
优秀奖	1FC1
优秀学生	1FC1
优秀学生干部	1FC1
优秀干部	1FC1
优秀教师	1FC1
优秀毕业生	1FC1
会使用	1G\1
会社	0cS1
会計事務所	0cS1
会計士	1F01
会计	1FS1
会计师事务所	1FR1
会计证	1FG1
会议论文	1FQ1
会長	1F01
会长	1FS1
传媒	1FR1
传播	1FR1
住院医师	1FS1
作家	1FS1
作業主任者	00Q1
作業員	1G31
作業療法士	1F01
作者	1FS1
佳作	1G]2
供应链	1FR1
供职于	1GX1
便利商店	1G=1
便利店	1FR1
係	1F91
係長	1F01
保健師	1F01
保健所	0cS1
保全	1G31
保安	1FS1
保母	1G31
保洁	1FS1
保育员	1FS1
保育園	1G_2
保育士	1F01
保育士資格	00Q1
保育所	0cS1
保险	1FR1
保険	0cS1
保險	1G=1
信息技术	1FR1
信息系统项目管理师	1FG1
信用組合	0cS1
信用金庫	0cS1
信贷员	1FS1
修了	1Ga3
修了見込み	1Gd2
修了証	00Q1
修士	1Gf1
修士号	1Gf1
修士課程	1Gf1
俱乐部	1FR1
俱樂部	1G=1
俳優	1F01
倉儲	1G31
倉庫	0cS1
倉管	1G31
個人專案	1Gg1
個人履歷	1Fi1
個人簡歷	1Fi1
個人開発	1F=1
個月	1Gh1
健康证	1FG1
健身房	1Ff2
側專案	1Gg1
傳媒	1G=1
優勝	1F61
優秀	1Gi1
優秀賞	1F61
優等	1GI1
儲備幹部	1G31
先进个人	1FC1
先进工作者	1FC1
光電	1G=1
免許	00Q1
免許状	00Q1
児童クラブ	0cS1
児童館	0cS1
党支部书记	1FS1
党校	1FY1
入団	1Gj1
入围	1FC1
入圍	1GI1
入学	1Gk2
入學	1Gm1
入局	1Gj1
入庁	1Gj1
入所	1Gj1
入社	1Gk2
入职	1Gn1
入職	1Go2
入行	1Gj1
入賞	1F61
入選	1F61
入門	1H14
入门	1H52
內場	1G31
內場人員	1G31
全日制	1H71
全日制本科	1FB1
全栈	1FS1
全民英檢	1H81
全职	1H71
全職	1H91
公司	1Ff2
公關長	1G31
六级	1FF1
六西格玛	1FG1
共同主催	1F01
共同創業者	1F01
共著	1F?2
养老院	1FR1
兼任助理	1G31
兼职	1H:2
兼職	1H91
兽医	1FS1
内审员	1FG1
写真家	1F01
军官	1FS1
农业	1FR1
农场	1FR1
农艺师	1FS1
冠军	1FC1
冠軍	1GI1
冬	1H<3
冬天	1H?2
冬季	1H<3
准教授	1F01
准看護師	1F01
出版	1HA5
出版公司	1G=1
出版社	1Ff2
出納	1G31
出纳	1FS1
分享	1FQ1
分公司	1Ff2
分析师	1FS1
分析師	1G31
分校	1HF2
分院	1Fc1
列车员	1FS1
创业公司	1FR1
创始人	1FS1
初中	1Fa2
初心者	1HH1
初級	1HI4
初級レベル	1HM1
初级	1HN2
初级会计	1FG1
到	1HP2
到现在	1GQ1
到現在	1GR1
到目前	1GQ1
到職	1Gm1
制作人	1FS1
制片	1FS1
制药	1FR1
制造	1FR1
前台	1FS1
前端	1G;2
前端工程師	1G31
剧团	1FR1
剧院	1FR1
剪輯	1G31
剪輯師	1G31
剪辑师	1FS1
副主廚	1G31
副会長	1F01
副会长	1FS1
副學士	1FK1
副店長	1HR2
副总	1FS1
副教授	1FS1
副料理長	1F01
副會長	1G31
副理	1G31
副編集長	1F01
副總召	1G31
副部長	1F01
副部长	1FS1
創業	1Gj1
創業者	1F01
創辦人	1G31
劇団	0cS1
劇團	1G=1
劇場	0cS1
加权均分	1FE1
加权平均分	1FE1
动漫	1FR1
动画师	1FS1
助产士	1FS1
助手	1G63
助教	1G63
助理	1G;2
助産師	1F01
劳务派遣	1H71
動物醫院	1G=1
化妆师	1FS1
化学	0cS1
化工	1FR1
化成	0cS1
区	1HT2
区域经理	1FS1
区役所	0cS1
医师	1FS1
医師	1F01
医生	1FS1
医疗	1FR1
医療法人	0cS1
医科大学	1FY1
医院	1FR1
區	1HV1
區經理	1G31
十佳	1FC1
半导体	1FR1
半導體	1G=1
协会	1FR1
卒業	1HW2
卒業予定	1GA1
卒業制作	1F=1
卒業研究	1F=1
卒業見込み	1Gd2
協会	0cS1
協會	1G=1
協理	1G31
单元	1G>1
单证员	1FS1
单身	1HY1
単位取得退学	1G21
博士	1HZ3
博士前期課程	1Gf1
博士号	1H]1
博士后	1H^2
博士後期課程	1H]1
博士後研究員	1G31
博士班	1H`1
博士研究生	1Ha1
博士課程	1H]1
博物館	1GB2
博物馆	1FR1
印刷	0cS1
危険物取扱者	00Q1
厂	1FR1
厚生労働省	0cS1
原画师	1FS1
厨师	1FS1
厨师长	1FS1
县	1G>1
参与者	1FS1
叉车工	1FS1
及	1Hb2
及び	1Ef1
双学士	1FB1
双硕士	1FW1
双语	1Hd1
发布	1FQ1
发明专利	1He2
发明专利(受理	1Hg1
发表	1FQ1
发起人	1FS1
取得	1Hh4
取得済み	1GJ1
取締役	1F01
受付	1F01
受理	1Hg1
受託会社	0cS1
受講	1GJ1
受講修了	1GJ1
受賞	1F61
受験	1GJ1
口腔医生	1FS1
口譯	1G31
口译	1FS1
口頭発表	1F?2
召集人	1G;2
可作为工作语言	1FP1
可日常交流	1Hl1
号	1Hm3
号室	1F11
司会	1F01
司書	1F01
司机	1FS1
司機	1G31
司法書士	1F01
司法考试	1FG1
合伙人	1FS1
合作社	1Ff2
合同会社	0cS1
合同制	1H71
合夥人	1G31
合格	1I02
合格証取得	1GJ1
合格證	1FZ1
合格證書	1FZ1
合格证	1FG1
合规	1FS1
合資会社	0cS1
名次	1FD1
后端	1FS1
周	1I21
周刊	1FR1
和	1Hb2
咖啡	1FR1
咖啡师	1FS1
咖啡師	1G31
咨询	1FR1
咨询师	1FS1
品保	1G31
品管	1G31
品管工程師	1G31
品質管理	1F01
售前	1FS1
售后	1FS1
商事	0cS1
商务流利	1FP1
商務流利	1Gi1
商场	1FR1
商学院	1FY1
商店	0cS1
商行	1G=1
單身	1I31
営業	1F01
営業職	1F01
営業部	1F91
嘱託	1F;1
器材長	1G31
四技	1GF1
四级	1FF1
团支书	1FS1
团队	1Fc1
园林	1FR1
园长	1FS1
図書館	0cS1
国土交通省	0cS1
国家二级	1FG1
国際会議	1I41
图书馆	1FR1
國中	1Fe1
國外業務	1G31
國際	1G=1
國際認證	1FZ1
圖書館	1G=1
團契	1G=1
團隊	1GM1
在任	1GQ1
在学中	1Ee1
在學	1GR1
在宅	1F31
在籍	1Ee1
在籍中	1Ee1
在线	1I51
在职	1GQ1
在职研究生	1FW1
在職	1GR1
在職中	1I62
在读	1GQ1
地产	1FR1
场务	1FS1
均分	1FE1
執業資格	1FZ1
執照	1FZ1
執筆	1I41
執行役員	1F01
執行長	1G31
培訓	1I81
培訓班	1I81
培训	1I91
培训专员	1FS1
培训师	1FS1
培训机构	1FR1
培训班	1I91
基本	1I:4
基本情報	00Q1
基本情報技術者	00Q1
基础	1HN2
基础平台部	1Fc1
基礎	1HI4
基礎レベル	1HM1
基金	1FR1
基金会	1FR1
基金會	1G=1
堪能	1I>1
報社	1G=1
塾	0cS1
塾講師	1F01
增长	1FS1
士兵	1FS1
声優	1F01
处	1Fc1
夏	1I?3
夏天	1IB2
夏季	1I?3
夏期	1ID1
外企	1FR1
外務省	0cS1
外包	1H71
外場	1G31
外場人員	1G31
外观设计	1Hg1
外观设计专利	1Hg1
外贸业务员	1FS1
外送員	1G31
多益	1H81
夜大	1FY1
大专	1FX1
大卒	1IE1
大厦	1G>1
大型自動車免許	00Q1
大堂经理	1FS1
大学	1IF2
大学专科	1FX1
大学本科	1FB1
大学校	1Fd1
大学英语六级	1FF1
大学英语四级	1FF1
大学院	1Fd1
大学院修士	1Gf1
大學	1Fe1
大學部	1GF1
大客户经理	1FS1
大工	1F01
大賞	1F61
大賽	1GI1
大赛	1FC1
大道	1IH2
天	1IJ2
契約社員	1IL2
奖	1FC1
奖学金	1FC1
奖项	1FC1
奨励賞	1F61
奨学金	1F61
女	1IN3
女中	1Fe1
女子大学	1Fd1
女性	1IN3
奶茶店	1FR1
委员	1FS1
委员会	1FR1
委員會	1G=1
季军	1FC1
季軍	1GI1
学业成绩	1FE1
学习中	1IQ1
学习委员	1FS1
学会	1I41
学会誌	1I41
学分	1FE1
学分绩	1FE1
学分绩点	1FE1
学刊	1FQ1
学園	1Fd1
学堂	1FR1
学士	1IR2
学士号	1IE1
学士学位	1FB1
学士課程	1IE1
学徒	1FS1
学报	1FQ1
学校	1IF2
学校法人	0cS1
学硕	1FW1
学科	1IT2
学童	0cS1
学級委員	1F01
学習中	1IV1
学芸	1F01
学芸員	1F01
学部	1IT2
学部卒	1IE1
学院	1IF2
學分	1FD1
學務主任	1G31
學報	1IW1
學士	1GF1
學士學位	1GF1
學徒	1G31
學徒廚師	1G31
學校	1Fe1
學業平均	1FD1
學系	1IX2
學院	1Fe1
宅地建物取引士	00Q1
宅建	00Q1
安全员	1FS1
安全工程师	1FG1
安親班	1G=1
安親班老師	1G31
安養中心	1G=1
实业	1FR1
实习生	1FS1
实用新型	1He2
实用新型专利	1Hg1
实验室	1Fc1
実務レベル	1IZ1
実務経験あり	1IZ1
実用新案	1I[1
実用英語技能検定	12g1
実習生	1F01
宠物医院	1FR1
审核员	1FS1
审计	1FS1
审计员	1FS1
审计师	1FG1
客户代表	1FS1
客户成功	1FS1
客户经理	1FS1
客服	1G;2
客栈	1FR1
室	1I\5
室長	1F01
家教	1G;2
寄稿	1I41
寒假	1H?2
實業	1G=1
實習生	1G31
實驗室	1GM1
審判	1F01
导游	1FS1
导游证	1FG1
导演	1FS1
导购	1FS1
専修	1F71
専修学校	1Fd1
専攻	1F71
専門士	1Ia1
専門学校	1Fd1
専門家レベル	1F21
専門店	0cS1
專利	1IW1
專員	1G31
專家	1Ib2
專書	1IW1
專案	1Gg1
專案助理	1G31
專案名稱	1Gg1
專案管理師	1G31
專案經理	1G31
專業	1Id1
專業資格	1FZ1
專欄	1IW1
專科	1FK1
專科學校	1Fe1
專賣店	1G=1
專題	1Gg1
導師	1G31
導師證書	1FZ1
導演	1G31
導覽員	1G31
導覽志工	1G31
導遊	1G31
導遊證	1FZ1
小区	1G>1
小学	1FY1
小学校	1Fd1
小學	1Fe1
小組	1GM1
小編	1G31
小组	1Fc1
就任	1Gj1
就業中	1Ee1
就职于	1GX1
就職	1Gj1
就職於	1GY1
就讀中	1GR1
局	1Ie3
居委会	1FR1
居家办公	1I51
居服員	1G31
居民組織	1G=1
履历	1F[1
履历表	1F[1
履歴書	1FA1
履歷	1Fi1
履歷書	1Fi1
履歷表	1Fi1
巡査	1F01
工作坊	1G=1
工作室	1Ff2
工作语言	1FP1
工厂	1FR1
工商管理硕士	1FW1
工地主任	1G31
工場	0cS1
工場長	1F01
工学部	1F71
工廠	1G=1
工房	0cS1
工業	1GB2
工程	1G=1
工程专业	1FO1
工程局	1FR1
工程师	1FS1
工程師	1G31
工讀生	1G31
已婚	1Ih2
已婚已育	1HY1
已婚未育	1HY1
已授权	1Hg1
巷	1IH2
市	1Ij3
市场部	1Fc1
市役所	0cS1
师范	1FY1
席次	0Q91
常勤	1F;1
干事	1FS1
干部	1FS1
平台	1FR1
平均	1FD1
平均分	1FE1
平均学分绩点	1FE1
平均成績	1FD1
平均成绩	1FE1
平均点	0Q91
平均绩点	1FE1
年	1Im3
年级排名	1FE1
年間	1J01
幹事	1HR2
幹部	1G31
幼儿园	1J12
幼兒園	1Fe1
幼师	1FS1
幼教老師	1G31
幼稚園	1G_2
广播员	1FS1
广播站	1FR1
庁	0cS1
広報	1F01
应届	1J31
应届毕业	1J31
店	0cS1
店员	1FS1
店員	1G31
店經理	1G31
店長	1HR2
店长	1FS1
府	1F11
庭師	1F01
康复师	1FS1
廃業	1FJ1
廚助	1G31
廚師	1G31
廟	1G=1
建模师	1FS1
建筑	1FR1
建筑师	1FS1
建築士	1F01
建設	1GB2
开发	1FS1
开发专家	1FS1
开始	1GV1
开源	1F\1
开源项目	1F\1
弁護士	1F01
弁護士法人	0cS1
弄	1IH2
弟子	1F01
当前	1GQ1
录音师	1FS1
影业	1FR1
影像技师	1FS1
影業	1G=1
影視	1G=1
影视	1FR1
役所	0cS1
律师	1FS1
律师事务所	1FR1
律師	1G31
後端	1G31
後端工程師	1G31
後製	1G31
得意	1J41
得獎	1GI1
從	1J51
心理咨询师	1FS1
心理咨询师证	1FG1
志工	1G31
志愿者	1FS1
志願役	1G31
応用情報	00Q1
応用情報技術者	00Q1
快递员	1FS1
急救員	1FZ1
急救證書	1FZ1
总工	1FS1
总监	1FS1
总经理	1FS1
总裁	1FS1
总评	1FE1
总账会计	1FS1
情報システム	0cS1
情報セキュリティマネジメント	00Q1
情報処理技術者	00Q1
應屆	1J61
應屆畢業	1J61
成员	1FS1
成員	1G31
成本会计	1FS1
成績	1J72
成績優異	1FD1
成績評価	0Q91
成绩	1FE1
成绩排名	1FE1
我的简历	1F[1
所長	1F01
托业	1FF1
托福	1J92
执业医师	1FG1
执业护士	1FG1
执业药师	1FG1
执业资格	1FG1
执照	1FG1
技师	1FS1
技師	1HR2
技术专家	1FS1
技术员	1FS1
技术支持	1FS1
技术部	1Fc1
技校	1Fa2
技研	0cS1
技能士	00Q1
技能講習	00Q1
技術員	1G31
技術士	1FZ1
技術學院	1Fe1
技術者	1J;2
技術者試験	00Q1
技術部	1GD2
技術長	1G31
投放	1FS1
投资	1FR1
投资经理	1FS1
护士	1FS1
护士执业	1FG1
护士长	1FS1
护工	1FS1
护师	1FS1
报关员	1FS1
报社	1FR1
担当	1F01
担当者	1F01
招待講演	1I[1
招聘专员	1FS1
拟	1J31
拣货员	1FS1
持續中	1GR1
持续中	1GQ1
持续更新	1GQ1
指導員	1F01
挖机司机	1FS1
授权	1Hg1
掌握	1J=2
排名	1J?2
排版	1FS1
排长	1FS1
採購	1G31
採購專員	1G31
控股	1FR1
推拿师	1FS1
掲載	1I41
提名	1FC1
提名奖	1FC1
插画师	1FS1
插畫家	1G31
摄像师	1FS1
摄影师	1FS1
播音员	1FS1
撰稿人	1FS1
擅長	1JA1
擅长	1JB1
操作员	1FS1
攝影	1G31
攝影師	1G31
支店	0cS1
支援員	1F01
支社	0cS1
支配人	1F01
收銀員	1G31
收银	1FS1
收银员	1FS1
放射師	1G31
放射線技師	1F01
放送	0cS1
政府	1Ff2
救助站	1FR1
教保員	1G31
教务	1FS1
教務	1F01
教務主任	1G31
教員	1F01
教員免許	00Q1
教學助理	1G31
教师	1FS1
教师资格证	1FG1
教師	1G31
教授	1G63
教會	1G=1
教材	1FQ1
教研员	1FS1
教研室	1Fc1
教練	1G31
教练	1FS1
教育科技	1FR1
教諭	1F01
敬具	1GT1
敬礼	1JC1
敬禮	1JD1
数据分析	1FS1
数据工程师	1FS1
数据库系统工程师	1FG1
整備士	1F01
數位	1G=1
文化	1FR1
文化传播	1FR1
文员	1FS1
文員	1G31
文章	1JE2
文部科学省	0cS1
料理長	1F01
新型專利	1JG1
新聞社	0cS1
新能源	1FR1
方向	1FO1
施工员	1FS1
施工管理	1F01
旅行	0cS1
旅館	0cS1
旋盤工	1F01
旗舰店	1FR1
既婚	1JH1
日	1JI3
日報	1G=1
日常交流	1Hl1
日常会話	1JL1
日常会話レベル	1JL1
日常会话	1Hl1
日常會話	1F^1
日常溝通	1F^1
日报	1FR1
日本語能力試験	12g1
日本語能力試驗	1H81
日檢	1H81
日语一级	1FF1
日语能力考试	1FF1
日間	1JM1
早报	1FR1
早餐店	1G=1
星期	1JN2
春	1JP3
春天	1JS2
春季	1JP3
晚報	1G=1
晚报	1FR1
晨报	1FR1
普工	1FS1
普考	1FZ1
普通	1F^1
普通自動車免許	00Q1
普通自動車第一種運転免許	00Q1
普通话	1FF1
普通话证书	1FG1
暑假	1IB2
暑期	1IB2
書卷獎	1GI1
書局	1G=1
書店	1G=1
書記	1F01
替代役	1G31
最優秀	1F61
最優秀賞	1F61
會計	1G31
會長	1G31
月	1JU2
有	1JW1
有限会社	0cS1
有限公司	1Ff2
有限责任公司	1FR1
服务员	1FS1
服務員	1G31
服務處	1G=1
服饰	1FR1
期刊	1JE2
木工	1G63
未婚	1JX3
本社	0cS1
本科	1J[2
本部	1F91
机构	1FR1
机械厂	1FR1
杂志	1FQ1
杂志社	1FR1
村	1Ij3
村委会	1FR1
村官	1FS1
村役場	0cS1
板前	1F01
架子工	1FS1
架构师	1FS1
架構師	1G31
柜员	1FS1
査読付き	1I[1
栄養士	1F01
标兵	1FC1
栋	1G>1
校区	1FY1
校对	1FS1
校對	1G31
校正者	1F01
校长	1FS1
株	1J]2
株式会社	0cS1
核心成员	1FS1
核心期刊	1FQ1
案件	1F=1
案件名	1F=1
案例	1F\1
检察院	1FR1
检验员	1FS1
检验师	1FS1
検定	00Q1
業務	1G31
業務代表	1G31
業務委託	1F;1
業務專員	1G31
業務経歴書	1FA1
業務經理	1G31
業務部	1GM1
楼	1G>1
楽団	0cS1
榮譽	1GI1
榮譽學位	1FD1
樂團	1G=1
樓	1HV1
機構	1G=1
檢定	1FZ1
止	1J_2
正式	1H71
正式员工	1H71
正社員	1IL2
正職	1H91
正職員	1F;1
此致	1Ja2
此致敬礼	1JC1
此致敬禮	1JD1
歯科衛生士	1F01
段	1HV1
母国語	1F:1
母語	1Jc2
母语	1Hd1
母语水平	1Hd1
比賽	1GI1
比赛	1FC1
毕业	1Je1
毕业论文设计	1F\1
毕业设计	1F\1
毕设	1F\1
民宿	1FR1
民警	1FS1
水手	1FS1
水産	0cS1
水电工	1FS1
求职简历	1F[1
決済	0cS1
汽车	1FR1
油漆工	1FS1
法人	0cS1
法人営業	1F01
法务	1FS1
法務省	0cS1
法律事務所	0cS1
法律职业资格	1FG1
法院	1FR1
注会	1FG1
注册会计师	1FG1
洗碗工	1FS1
活動長	1G31
派出所	1FR1
派遣	1H91
派遣社員	1IL2
流利	1Jf2
流利沟通	1FP1
流暢	1Jh2
流畅	1FP1
测试	1FS1
测量员	1FS1
海关	1FR1
海運	0cS1
消防员	1FS1
消防員	1G31
消防士	1F01
消防署	0cS1
深入掌握	1FV1
清掃員	1F01
清潔員	1G31
測量員	1G31
測量士	1F01
満期退学	1G21
準優勝	1F61
準学士	1Ia1
溶接工	1F01
漁協	0cS1
漁師	1F01
演员	1FS1
演員	1G31
演奏员	1FS1
演奏家	1F01
演講	1IW1
演讲	1FQ1
漢検	12g1
灯光师	1FS1
為止	1Jj1
烘焙师	1FS1
烘焙師	1G31
焊工	1G;2
焊工证	1FG1
焼方	1F01
照顧服務員	1G31
煮方	1F01
熟悉	1Jk3
熟悉日常交流	1Hl1
熟知	1Jn1
熟練	1Jo3
熟練使用	1JA1
熟练	1GZ2
熟练使用	1JB1
熟练掌握	1JB1
熟练运用	1JB1
營造	1G=1
營養師	1G31
版主	1FS1
牙医	1FS1
牙醫師	1G31
牧场	1FR1
牧場	0cS1
物业	1FR1
物业管家	1FS1
物流	1K23
物流士	1G31
物理治療師	1G31
物産	0cS1
物联	1FR1
特優	1GI1
特別養護老人ホーム	0cS1
特待生	1F61
特效师	1FS1
特种作业	1FG1
特等奖	1FC1
特約作者	1G31
特許	1F?2
独身	1JH1
獎	1GI1
獎學金	1GI1
獣医師	1F01
獲得	1K51
獲獎	1K62
獸醫	1G31
现今	1GQ1
现任	1GQ1
现在	1GQ1
班主任	1FS1
班排名	1FD1
班级排名	1FE1
班组长	1FS1
班長	1F01
班长	1FS1
現任	1GR1
現在	1I62
現在に至る	1Ee1
現在まで	1Ee1
現在も在籍	1Ee1
現在在職中	1Ee1
現在進行中	1Ee1
現場監督	1F01
現職	1I62
球會	1G=1
理事	1G63
理发店	1FR1
理学療法士	1F01
理容師	1F01
理工	1FY1
理财经理	1FS1
理货员	1FS1
環境省	0cS1
瓦工	1FS1
生協	0cS1
生徒会長	1F01
生技	1G=1
生活相談員	1F01
生活老师	1FS1
生物	1FR1
生物科技	1FR1
生産管理	1F01
生醫	1G=1
產品企劃	1G31
產品經理	1G31
產品部	1GM1
用户研究员	1FS1
甲等榮譽	1FD1
电力	1FR1
电商	1FR1
电大	1FY1
电子厂	1FR1
电工	1FS1
电工证	1FG1
电焊工	1FS1
电视	1FR1
电视台	1FR1
男	1K83
男性	1K83
町	1F11
町役場	0cS1
畢業	1K;1
畢業專題	1Gg1
畢業製作	1Gg1
略懂	1K<2
番	1F11
番地	1F11
病院	0cS1
療養院	1G=1
発表	1I41
発起人	1F01
登壇	1I41
發明專利	1JG1
發表	1IW1
發起人	1G31
百貨	1G=1
百貨店	0cS1
百货	1FR1
监制	1FS1
监理	1FS1
监理工程师	1FG1
監査法人	0cS1
監督	1F01
目前	1K>2
目前在职	1GQ1
直到现在	1GQ1
直博	1Ha1
相談員	1F01
省	1IH2
看護	1G31
看護助手	1F01
看護師	1F01
県	1F11
県庁	0cS1
着任	1Gj1
督导	1FS1
督导员	1FS1
督導	1G31
瞭解	1K@1
短大	1Fd1
短期大学	1Fd1
短期大学士	1Ia1
研修	1F81
研修医	1F01
研修班	1I91
研发	1FS1
研发部	1Fc1
研發部	1GM1
研究助理	1G;2
研究员	1FS1
研究員	1HR2
研究員助理	1G31
研究室	1F91
研究所	1KA4
研究生	1KE2
研究生院	1FY1
研究科	1IT2
研究院	1Ff2
研習	1I81
研習營	1I81
研討會	1IW1
硕士	1FW1
硕士学位	1FW1
硕士研究生	1FW1
碩士	1KG1
碩士班	1KG1
社	1JW1
社会保険労務士	00Q1
社会福祉協議会	0cS1
社会福祉士	1F01
社会福祉法人	0cS1
社区工作者	1FS1
社員	1F01
社工	1G;2
社工員	1G31
社會工作主任	1G31
社會服務處	1G=1
社福機構	1G=1
社群小編	1G31
社長	1HR2
社长	1FS1
福利工作員	1G31
福利院	1FR1
福祉会	0cS1
离异	1HY1
离职	1Je1
秋	1KH3
秋天	1KK2
秋季	1KH3
科	1KM4
科员	1FS1
科学与技术	1FO1
科学家	1FS1
科學家	1G31
科室	1Fc1
科技	1Ff2
科技大學	1Fe1
科研助理	1FS1
科系	1Id1
科長	1G31
秘书	1FS1
秘书长	1FS1
秘書	1HR2
秘書検定	00Q1
称号	1FC1
移动	1FR1
程序员	1FS1
程式設計師	1G31
稍懂	1KQ1
税务	1FS1
税务局	1FR1
税务师	1FG1
税務署	0cS1
税理士	1F01
税理士法人	0cS1
空服員	1G31
窓口	1F01
站点负责人	1FS1
站长	1FS1
竞赛	1FC1
競賽	1GI1
笔译	1FS1
第	1KR1
第一作者	1FQ1
第一名	1KS2
第一完成人	1FS1
第一語言	1KU1
第一语言	1Hd1
第三名	1KS2
第二作者	1FQ1
第二名	1KS2
策划	1FS1
简单交流	1KV1
简单会话	1KV1
简历	1F[1
箇月	1Ej1
算法	1FS1
算法专家	1FS1
管培生	1FS1
管理员	1FS1
管理栄養士	1F01
管理者	00Q1
管理職	1F01
簡歷	1Fi1
簿記	00Q1
精密	1GB2
精機	0cS1
精熟	1Gi1
精算师	1FS1
精通	1KW5
系	1G92
系學會會長	1G31
系排名	1FD1
系统架构设计师	1FG1
系统集成项目管理工程师	1FG1
紀要	1I41
約聘	1K\2
紡績	0cS1
組	1K^2
組合	0cS1
組員	1G31
組裝員	1G31
組長	1HR2
経歴書	1FA1
経済産業省	0cS1
経理	1F01
結業	1K;1
經理	1G31
継続中	1Ee1
総務	1F01
総務省	0cS1
線上	1K`1
編入	1Gj1
編入学	1Gj1
編劇	1G31
編輯	1G31
編集者	1F01
編集長	1F01
縣	1HV1
總召	1G31
總平均	1FD1
總監	1G31
總經理	1G31
總編輯	1G31
繊維	0cS1
线上	1I51
组	1Fc1
组员	1FS1
组长	1FS1
经济师	1FG1
经理	1FS1
经纪人	1FS1
结业	1Je1
统招本科	1FB1
绩点	1FE1
维修工	1FS1
综合排名	1FE1
绿带	1FG1
编剧	1FS1
编导	1FS1
编辑	1FS1
网格员	1FS1
网约车司机	1FS1
网络	1FR1
网络工程师证	1FG1
置业	1FR1
美宣	1G31
美容室	0cS1
美容师	1FS1
美容師	1F01
美容院	1Ff2
美工	1FS1
美术馆	1FR1
美編	1G31
美術館	1GB2
翻訳者	1F01
翻譯	1G31
翻译	1FS1
老人ホーム	0cS1
老师	1FS1
老師	1G31
考取	1Ka2
职业技术学院	1FY1
职业资格	1FG1
职校	1FY1
职高	1Fa2
職人	1F01
職務経歴書	1FA1
職業訓練校	1Fd1
職能治療師	1G31
職長	1F01
肄业	1Kc1
肄業	1Kd1
股份有限公司	1Ff2
育婴师	1FS1
育婴师证	1FG1
能够使用	1Jn1
能源	1FR1
臨床心理師	1G31
臨床検査技師	1F01
自	1Ke4
自動車	0cS1
自治区	1G>1
自考本科	1FB1
自衛官	1F01
至	1HP2
至今	1GN3
至现在	1GQ1
至現今	1GR1
至現在	1Ee1
至目前	1K>2
與	1Ki1
航空	1Kj2
船员	1FS1
船員	1HR2
船长	1FS1
良好	1Kl5
花园	1G>1
英検	12g1
英檢	1H81
英语六级	1FF1
英语四级	1FF1
茶艺师	1FG1
茶馆	1FR1
荣获	1FC1
荣誉称号	1FC1
药师	1FS1
药房	1FR1
获取	1L11
获奖	1L22
获得	1L11
营业员	1FS1
营养师	1FS1
营养师证	1FG1
著作	1JE2
著書	1I41
董事長	1G31
董事长	1FS1
薪酬专员	1FS1
薬剤師	1F01
薬品	0cS1
薬局	0cS1
藥局	1G=1
藥局藥師	1G31
藥師	1G31
處	1GM1
處長	1G31
號	1L42
行政	1FS1
行政助理	1G31
行政書士	1F01
行銷	1G31
行銷企劃	1G31
行銷專員	1G31
街	1IH2
街坊會	1G=1
街道	1G>1
街道办	1FR1
街道办事处	1FR1
衛生管理者	00Q1
表彰	1F61
表彰状	1F61
裁判	1G;2
裁判所	0cS1
装配工	1FS1
装饰	1FR1
補習班	1G=1
補習班老師	1G31
製パン	0cS1
製作所	0cS1
製片	1G31
製程工程師	1G31
製菓	0cS1
製薬	0cS1
襄理	1G31
西点师	1FS1
見習い	1F01
見込	1GA1
見込み	1GA1
視覺設計	1G31
観光	0cS1
见习	1FS1
规划师	1FS1
视觉设计	1FS1
計畫案	1Gg1
計算	0cS1
訓練校	1Fd1
訓練營	1I81
記事	1I41
記者	1HR2
設備工程師	1G31
設立	1Gj1
設計事務所	0cS1
設計專利	1JG1
設計師	1G31
設計者	1F01
診所	1G=1
診療所	0cS1
註冊	1FZ1
註冊社工	1L62
註冊護士	1FZ1
証券	0cS1
評定平均	0Q91
認定	00Q1
認定証	00Q1
認證	1FZ1
語言治療師	1G31
課	1GD2
課長	1HR2
課長代理	1F01
調理員	1F01
調理師	1F01
調酒師	1G31
論文	1L82
論文誌	1I41
諮商師	1G31
諮商心理師	1G31
講師	1HR2
講師認證	1FZ1
講座	1L:3
講演	1I41
講習	1F81
講習会	1F81
講者	1G31
講解員	1G31
證	1FZ1
證券	1G=1
證明書	1FZ1
證書	1FZ1
證照	1FZ1
警備員	1F01
警員	1G31
警察署	0cS1
譯者	1G31
譯著	1IW1
護士	1G31
護理師	1G31
護理長	1G31
计算机一级	1FG1
计算机二级	1FG1
认证	1FG1
训练营	1I91
记者	1FS1
讲义	1FQ1
讲师	1FS1
讲座	1I91
讲解员	1FS1
论文	1FQ1
设计师	1FS1
设计院	1FR1
访问学者	1FS1
证	1FG1
证书	1FG1
证券	1FR1
评审	1FS1
诊所	1FR1
译著	1FQ1
课程设计	1F\1
课设	1F\1
课题	1F\1
课题负责人	1FS1
调度员	1FS1
调酒师	1FS1
调音师	1FS1
負責人	1G31
財	1JW1
財務省	0cS1
財務部	1GM1
財団法人	0cS1
販売	1F01
販売スタッフ	1F01
販売員	1F01
責任者	1F01
貿易	1G=1
資料工程師	1G31
資料科學家	1G31
資格	1L=2
資深工程師	1G31
資訊	1G=1
賞	1F61
负责人	1FS1
财务	1FS1
财务部	1Fc1
责任编辑	1FS1
责编	1FS1
货车司机	1FS1
质检员	1FS1
贸易	1FR1
资料员	1FS1
资本	1FR1
资格证	1FG1
资格证书	1FG1
起	1L?4
起重工	1FS1
超市	1Ff2
跟单员	1FS1
路	1IH2
軟體	1G=1
転入学	1Gj1
転出	1FJ1
転職	1Gj1
輔修	1Id1
輔導老師	1G31
车工	1FS1
车间	1Fc1
车间主任	1FS1
软件	1FR1
软件著作权	1FQ1
软件设计师	1FG1
软件评测师	1FG1
软考	1FG1
较好	1G41
辅修	1FO1
辅导员	1FS1
辅警	1FS1
農協	0cS1
農園	0cS1
農場	1G=1
農林水産省	0cS1
農業従事者	1F01
迄今	1K>2
迄今為止	1GR1
运维	1FS1
运营	1FS1
进修班	1I91
进行中	1GQ1
远程	1I51
连锁	1FR1
连长	1FS1
退任	1FJ1
退団	1FJ1
退学	1LC2
退學	1Kd1
退所	1FJ1
退社	1FJ1
退職	1FJ1
送貨員	1G31
选品	1FS1
通信	1Kj2
通訳	1F01
通訳案内士	1F01
通讯作者	1FQ1
通讯员	1FS1
通販	0cS1
通过	1L11
通過	1K51
造价员	1FS1
造价师	1FG1
造型师	1FS1
連載	1I41
連鎖	1G=1
週	1LE1
週刊	1G=1
週間	1LF1
進行中	1GR1
遊戲	1G=1
運営会社	0cS1
運営委員	1F01
運転手	1F01
運輸	0cS1
道	1F11
遠端	1K`1
遠距	1K`1
郡	1F11
部	1LG3
部員	1F01
部長	1HR2
部长	1FS1
部門	1GD2
部门	1Fc1
郵便局	0cS1
都	1F11
鄉	1HV1
配達員	1F01
配音员	1FS1
酒店	1FR1
酒造	0cS1
醫師	1G31
醫檢師	1G31
醫院	1G=1
醸造	0cS1
采购	1FS1
里	1HV1
重工	1FR1
量化研究员	1FS1
金メダル	1F61
金奖	1FC1
金牌	1KS2
金獎	1GI1
金融	1G=1
金賞	1F61
鉄工	0cS1
鉄工所	0cS1
鉄道	0cS1
銀牌	1GI1
銀獎	1GI1
銀行	1GB2
銀賞	1F61
銅牌	1GI1
銅獎	1GI1
銅賞	1F61
鎮	1HV1
针灸师	1FS1
钢筋工	1FS1
钢铁	1FR1
钳工	1FS1
铁路	1FR1
铜奖	1FC1
铜牌	1FC1
铣工	1FS1
银奖	1FC1
银牌	1FC1
银行	1FR1
销售	1FS1
销售代表	1FS1
销售部	1Fc1
镇	1G>1
門市	1G=1
門市主管	1G31
門市人員	1G31
閉業	1FJ1
開始	1GU1
開業	1Gj1
開源	1Gg1
開源專案	1Gg1
開発案件	1F=1
開発者	1F01
開発部	1F91
開發	1G31
门店	1FR1
门店经理	1FS1
队长	1FS1
防火管理者	00Q1
防衛省	0cS1
附中	1HF2
陈列师	1FS1
院舍家長	1G31
院长	1FS1
陪伴志工	1G31
隊長	1G31
雅思	1J92
集团	1FR1
集團	1G=1
雑誌	1I41
雙語	1KU1
雜誌	1IW1
雜誌社	1G=1
離婚	1I31
離職	1LJ2
零售	1FR1
電力	0cS1
電台	1G=1
電子	1GB2
電工	1G31
電機	0cS1
電気工事士	00Q1
電視台	1G=1
非常勤	1F;1
非常熟练	1FV1
面包师	1FS1
面接官	1F01
面点师	1FS1
韌體工程師	1G31
音楽教室	0cS1
頁	1LL1
項目	1Gg1
預期	1J61
預計	1J61
領隊證	1FZ1
顧問	1LM3
页	1KR1
项目	1F\1
项目助理	1FS1
项目名称	1F\1
项目总监	1FS1
项目成员	1FS1
项目经历	1F\1
项目经理	1FS1
项目部	1Fc1
顾问	1FS1
预期	1J31
预算员	1FS1
预计	1J31
预计毕业	1J31
领班	1FS1
风控	1FS1
食品	1Kj2
飯店	1G=1
飲料店	1G=1
養成所	1Fd1
餐厅	1FR1
餐廳	1G=1
餐飲	1G=1
餐饮	1FR1
餐饮公司	1FR1
館員	1G31
馆员	1FS1
首席	1LP2
首席记者	1FS1
首獎	1GI1
駕照	1FZ1
騎手	1F01
驾照	1FG1
驾驶员	1FS1
驾驶证	1FG1
骑手	1FS1
體育會	1G=1
高中	1LR4
高中毕业	1Fh1
高中畢業	1LV1
高卒	1LW1
高商	1Fe1
高専	1Fd1
高工	1Fe1
高度専門士	1Ia1
高校	1Fd1
高校卒業	1LW1
高等专科	1FX1
高等学校	1Fd1
高等専門学校	1Fd1
高等技術専門校	1Fd1
高級	1LX2
高級中學	1Fe1
高級文憑	1FK1
高级	1GZ2
高级专家	1FS1
高级职称	1FG1
高考及格	1FZ1
高职	1FX1
高職	1LZ2
髮廊	1G=1
麵包店	1G=1
黑带	1FG1
가을	1L\1
가을학기	1L\1
간병인	1L]1
간사	1L]1
간호사	1L]1
간호조무사	1L]1
감독	1L]1
감정평가사	1L]1
강사	1L]1
강연	1L^1
강좌	1L_1
개발부	1L`1
개발자	1L]1
개발팀	1L`1
개월	1La1
개인프로젝트	1Lb1
건설	1Lc1
건축사	1L]1
검정고시	1Ld1
게임	1Lc1
게임즈	1Lc1
게재	1L^1
겨울	1Le1
겨울학기	1Le1
견습	1L]1
경력기술서	1Lf1
경리	1L]1
경비원	1L]1
경진대회	00S1
경찰관	1L]1
경찰서	1Lc1
계약직	1Lg1
계열	1Lh1
계장	1L]1
고급	1Li2
고등학교	1Lk1
고등학교졸업	1Ld1
고졸	1Ld1
공고	1Lk1
공단	1Lc1
공로상	00S1
공모전	00S1
공무원	1L]1
공사	1Lc1
공인	00R1
공인노무사	00R1
공인중개사	00R1
공장	1Lc1
공장장	1L]1
공저	1L^1
공저자	1Ll1
과	1Lm2
과대표	1L]1
과장	1L]1
과제	1Lb1
관리부	1L`1
관리사	1Lo2
관리자	1L]1
광역시	1M11
교사	1L]1
교수	1L]1
교육과정	1L_1
교육원	1Lk1
교정자	1L]1
구	1M11
구두발표	1Ll1
구매담당	1L]1
구청	1Lc1
군	1M11
군무원	1L]1
그로스마케터	1L]1
그룹	1M22
그룹장	1L]1
극단	1Lc1
근무중	1M41
금메달	00S1
금상	00S1
기고	1L^1
기능사	00R1
기사	1M52
기술부	1L`1
기술영업	1L]1
기술자	1L]1
기업	1Lc1
기자	1L]1
기초	1M72
기초회화	1M91
기혼	1M:1
기획부	1L`1
기획자	1L]1
길	1M11
까지	1M;2
끝	1M=1
남	1M>1
남성	1M>1
남자	1M>1
네이티브	1M?1
네일아티스트	1L]1
네트워크	1Lc1
네트워크관리사	00R1
네트웍스	1Lc1
년	1M@1
년간	1M@1
노무법인	1Lc1
노무사	1L]1
논문	1L^1
농부	1L]1
농장	1Lc1
능숙	1MA1
능숙함	1MB1
능통	1MC1
단장	1L]1
담당	1L]1
담당자	1L]1
대리	1L]1
대리기사	1L]1
대상	00S1
대표	1L]1
대표이사	1L]1
대학	1Lk1
대학교	1Lk1
대학원	1Lk1
대행사	1Lc1
데이터	1Lc1
데이터분석가	1L]1
데이터사이언티스트	1L]1
데이터엔지니어	1L]1
도	1M11
도서관	1Lc1
동	1M11
동상	00S1
등재	1L^1
디렉터	1L]1
디자이너	1L]1
디자인부	1L`1
랩스	1Lc1
레스토랑	1Lc1
레주메	1Lf1
로	1M11
로지스틱스	1Lc1
리	1M11
리눅스마스터	00R1
리더	1L]1
리드	1L]1
리포터	1L]1
마케터	1L]1
마케팅부	1L`1
마케팅팀	1L`1
마트	1Lc1
매니저	1L]1
멘토	1L]1
면	1M11
면허	00R1
면허증	00R1
모국어	1M?1
모델	1L]1
모빌리티	1Lc1
모터스	1Lc1
목수	1L]1
무역	1Lc1
물류	1Lc1
물류담당	1L]1
물류센터	1Lc1
물리치료사	1L]1
물산	1Lc1
미디어	1Lc1
미술관	1Lc1
미용사	1L]1
미장공	1L]1
미혼	1M:1
미화원	1L]1
및	1MD1
바리스타	1L]1
바이오	1Lc1
바텐더	1L]1
박물관	1Lc1
박사	1ME1
박사과정	1ME1
박사수료	1ME1
박사학위	1ME1
반장	1L]1
발표	1L^1
방사선사	1L]1
방송	1Lc1
방송국	1Lc1
배관공	1L]1
배달원	1L]1
배우	1L]1
백엔드	1L]1
백화점	1Lc1
버스기사	1L]1
번길	1M11
번역가	1L]1
번지	1M11
법무법인	1Lc1
법무사	1L]1
법원	1Lc1
법인	1Lc1
베이커리	1Lc1
벤처	1Lc1
벤처기업	1Lc1
변리사	1L]1
변호사	1L]1
병원	1Lc1
보건교사	1L]1
보건소	1Lc1
보육교사	1L]1
보통	1MF2
보험	1Lc1
복수전공	1Lh1
복지관	1Lc1
복지센터	1Lc1
본부	1L`1
본부장	1L]1
본사	1Lc1
봄	1MH1
봄학기	1MH1
봉사자	1L]1
부문	1L`1
부서	1L`1
부장	1L]1
부전공	1Lh1
부터	1MI2
부트캠프	1Lk1
부팀장	1L]1
부회장	1L]1
분석가	1L]1
뷰티	1Lc1
비서	1L]1
비정규직	1Lg1
비즈니스	1MK1
비즈니스수준	1MK1
비즈니스회화	1MK1
빅데이터분석기사	00R1
사	1ML1
사무소	1Lc1
사무원	1L]1
사무직	1L]1
사서	1L]1
사업부	1L`1
사원	1L]1
사이드프로젝트	1Lb1
사진사	1L]1
사진작가	1L]1
사회복지사	1L]1
사회조사분석사	00R1
산업	1Lc1
산업기사	00R1
상	1MM2
상고	1Lk1
상급	1Li2
상담사	1L]1
상담원	1L]1
상사	1Lc1
생명	1Lc1
생산관리	1L]1
생산부	1L`1
생산직	1L]1
서기	1L]1
서비스기획자	1L]1
서점	1Lc1
석사	1MO1
석사과정	1MO1
석사수료	1MO1
석사학위	1MO1
석차	1MP1
선반공	1L]1
선원	1L]1
선임	1L]1
선임연구원	1L]1
설계사	1L]1
성우	1L]1
성적	1MP1
세무법인	1Lc1
세무사	1L]1
세무서	1Lc1
세미나	1L_1
센터	1M22
셰프	1L]1
소믈리에	1L]1
소방관	1L]1
소방서	1Lc1
소장	1L]1
소프트	1Lc1
솔루션	1Lc1
수강중	1M41
수료	1MQ2
수료예정	1MS1
수료증	00R1
수상	00S1
수석	1L]1
수석연구원	1L]1
수의사	1L]1
스쿨	1Lk1
스타트업	1Lc1
스태프	1L]1
스튜디오	1Lc1
스튜디오스	1Lc1
스페셜리스트	1L]1
승무원	1L]1
시	1M11
시간제	1Lg1
시니어	1L]1
시스템	1Lc1
시청	1Lc1
식당	1Lc1
식품	1Lc1
신hsk	1MT1
신문	1Lc1
신문사	1Lc1
실	1L`1
실습생	1L]1
실용신안	1Ll1
실장	1L]1
심리상담사	1L]1
심판	1L]1
아나운서	1L]1
아르바이트	1L]1
아이엘츠	1MT1
아카데미	1Lk1
아키텍트	1L]1
아파트	1M11
안드로이드	1L]1
알바	1L]1
애널리스트	1L]1
약국	1Lc1
약사	1L]1
양성과정	1L_1
어린이집	1Lc1
어부	1L]1
언어치료사	1L]1
에듀	1Lc1
에디터	1L]1
에서	1MU1
에이전시	1Lc1
엔지니어	1L]1
엔터테인먼트	1Lc1
여	1MV1
여고	1Lk1
여대	1Lk1
여름	1MW1
여름학기	1MW1
여성	1MV1
여자	1MV1
연구보조	1L]1
연구소	1Lc1
연구실	1L`1
연구원	1MX2
연수	1L_1
연수원	1Lk1
연주자	1L]1
연출	1L]1
영양교사	1L]1
영양사	1L]1
영업	1L]1
영업관리	1L]1
영업대표	1L]1
영업부	1L`1
예상	1MS1
예정	1MS1
오늘	1M41
오픽	1MT1
온라인	1MZ1
와	1MD1
외고	1Lk1
요리사	1L]1
요양보호사	1L]1
요양원	1Lc1
용접공	1L]1
용접사	1L]1
우수	1M[2
우수상	00S1
우승	00S1
운영사	1Lc1
운영위원	1L]1
운영자	1L]1
운영중	1M41
운영진	1L]1
운전기사	1L]1
운전면허	00R1
운전원	1L]1
워드프로세서	00R1
원격	1MZ1
원어민	1M?1
원장	1L]1
월	1La1
위촉직	1Lg1
유	1ML1
유창	1MK1
유치원	1M]2
유치원교사	1L]1
유통	1Lc1
유한회사	1Lc1
은상	00S1
은행	1Lc1
읍	1M11
응급구조사	1L]1
의류	1Lc1
의사	1L]1
의원	1Lc1
이래	1M_1
이력서	1Lf1
이발사	1L]1
이사	1L]1
이상	1M=1
이중언어	1M?1
이혼	1M:1
이후	1M`2
인사담당자	1L]1
인사부	1L`1
인증	00R1
인터랙티브	1Lc1
인턴	1L]1
일	1Mb1
일러스트레이터	1L]1
일보	1Lc1
일상회화	1Mc1
일상회화가능	1Mc1
임상병리사	1L]1
임상심리사	1L]1
입문	1Md2
입사	1Mf1
입상	00S1
입선	00S1
입학	1Mf1
자격증	00R1
자기소개서	1Lf1
자동차	1Lc1
자산운용	1Lc1
자원봉사자	1L]1
자퇴	1Mg1
작가	1L]1
작업치료사	1L]1
잡지사	1Lc1
장려상	00S1
장학금	00S1
재	1ML1
재단	1Lc1
재무부	1L`1
재직	1M41
재직중	1M41
재택	1MZ1
재택근무	1MZ1
재학	1M41
재학중	1M41
저널	1L^1
저서	1L^1
전공	1Lh1
전공평점	1MP1
전기기사	1M52
전문가	1MA1
전문대	1Lk1
전문대학	1Lk1
전문학사	1Mh1
전산세무	00R1
전산회계	00R1
전임연구원	1L]1
전자	1Lc1
전체평점	1MP1
점장	1L]1
정규직	1Lg1
정보보안기사	00R1
정보처리기사	00R1
정보처리산업기사	00R1
정비공	1L]1
정비사	1L]1
정원사	1L]1
제과	1Lc1
제과사	1L]1
제빵사	1L]1
제약	1Lc1
제이엘피티	1MT1
제조사	1Lc1
조교	1L]1
조리사	1L]1
조리원	1L]1
조리장	1L]1
조산사	1L]1
조수	1L]1
조연출	1L]1
조장	1L]1
조종사	1L]1
조합	1Lc1
졸업	1MQ2
졸업예정	1Mi2
졸업작품	1Lb1
졸업평점	1MP1
졸업프로젝트	1Lb1
주	1Mk3
주니어	1L]1
주무관	1L]1
주민센터	1Lc1
주방장	1L]1
주식회사	1Lc1
주임	1L]1
주임연구원	1L]1
주저자	1Ll1
주최자	1L]1
준우승	00S1
중	1MF2
중공업	1Lc1
중급	1MF2
중상	1Mn1
중상급	1Mn1
중퇴	1Mg1
중학교	1Lk1
증권	1Lc1
지금	1M41
지도사	00R1
지원부	1L`1
지점	1Lc1
직업상담사	00R1
직업전문학교	1Lk1
직원	1L]1
진행중	1M41
쪽	1Mo1
차장	1L]1
채용담당자	1L]1
책임	1L]1
책임연구원	1L]1
책임자	1L]1
초급	1M72
초급회화	1M91
초등학교	1Lk1
총괄	1L]1
총무	1L]1
총무부	1L`1
촬영감독	1L]1
최상	1MA1
최우수상	00S1
출원	1L^1
출판	1L^1
출판사	1Lc1
취득	1N02
취득일	1N21
측량사	1L]1
층	1M11
치료사	1L]1
치위생사	1L]1
카드	1Lc1
카페	1Lc1
카피라이터	1L]1
캐셔	1L]1
캐피탈	1Lc1
캠퍼스	1Lk1
커머스	1Lc1
커피	1Lc1
컨설턴트	1L]1
컴퍼니	1Lc1
컴퓨터활용능력	00R1
컴활	00R1
코디네이터	1L]1
코스메틱	1Lc1
코치	1L]1
콘텐츠	1Lc1
콘텐츠마케터	1L]1
콘텐츠에디터	1L]1
큐레이터	1L]1
클라우드	1Lc1
택배기사	1L]1
테크	1Lc1
테크리드	1L]1
텔레마케터	1L]1
텔레콤	1Lc1
텝스	1MT1
토스	1MT1
토이프로젝트	1Lb1
토익	1MT1
토익스피킹	1MT1
토플	1MT1
통신	1Lc1
통역사	1L]1
통역원	1L]1
퇴사	1N31
퇴직	1N31
투고	1L^1
투자	1Lc1
튜터	1L]1
트레이너	1L]1
특별상	00S1
특별시	1M11
특수교사	1L]1
특허	1L^1
특허등록	1Ll1
특허출원	1Ll1
팀	1L`1
팀장	1L]1
팀프로젝트	1Lb1
파견직	1Lg1
파트	1L`1
파트장	1L]1
파트타임	1Lg1
파티시에	1L]1
판매원	1L]1
패션	1Lc1
퍼포먼스마케터	1L]1
페이지	1Mo1
편입	1Mf1
편집자	1L]1
평균평점	1MP1
평균학점	1MP1
평점	1MP1
포스터발표	1Ll1
표창	00S1
표창장	00S1
풀스택	1L]1
풀타임	1Lg1
품질관리	1L]1
품질부	1L`1
프로그래머	1L]1
프로듀서	1L]1
프로젝트	1Lb1
프로젝트명	1Lb1
프론트엔드	1L]1
프리랜서	1L]1
플랫폼즈	1Lc1
플로리스트	1L]1
하	1M72
학과	1N42
학교	1Lk1
학부	1N42
학부연구생	1L]1
학사	1N61
학사과정	1N61
학사졸업	1N61
학사학위	1N61
학생회장	1L]1
학술대회	1L^1
학술지	1L^1
학예사	1L]1
학예연구사	1L]1
학원	1M]2
학원강사	1L]1
학점	1MP1
학점평균	1MP1
학회	1L^1
학회지	1L^1
한국사	00R1
한국사능력검정	00R1
한능검	00R1
합격	1N02
항공	1Lc1
해설사	1L]1
해외영업	1L]1
해운	1Lc1
행정원	1L]1
헤어디자이너	1L]1
현장소장	1L]1
현재	1M41
현재까지	1M41
현재재직중	1M41
현재진행중	1M41
현직	1M41
협동조합	1Lc1
협회	1Lc1
호	1M11
호텔	1Lc1
홀딩스	1Lc1
홀서빙	1L]1
홍보부	1L`1
화재	1Lc1
화학	1Lc1
회계담당	1L]1
회계법인	1Lc1
회계사	1L]1
회사	1Lc1
회장	1L]1
회화가능	1Mc1
획득	1N21
훈련과정	1L_1
"#, r#"E@eO\Q7D4WLO`]Uh00000000T1Fd\W@]000000000000hOjR000000000000@Q_SA@`00000HPH80000000000000000@F]ldG@hlP55<gJ400000mWNeC:;0000\6ND
0<F00000000000000000hKMeX=RB0000000000000000L67j000000000000dj9C=B;n00000000000000000000iCiN00000000l<e8@G3f0000\IJ:\JKcTICHlTUO
hOA5<Uh?=6H@0000@<Ri00000000l]mJ0000Ll@W0000d4ZkdMB3To=:E>8iP5bYl2\=\9l2YDZkh;`lmDS?HX3fdGU\lNhml=0:HX7XHGWE=25WE89L000000000000
mA:O0000DcE4000000000000lIS1a?O3\X\X00000000000000000000U3E\=BZ^0000000000000FPbl0^BT@OoHchIQ@g>0000000000000000`?A?000000000000
00000000<RK?000000009;\b000000000000L==JL10\HF8400000000U@fE000000000000lE]W000000000000000051dQ0000000000000000TZDe<c7Z00000000
0000D<\2000000001;NIHdmMA=_IlDiBD34\5B4K000000000SFQ0000XEldPJL?=BQg0000000000000IG6000000000000PP^@TgKT00000000h^9n000000000000
0000hZJK000000000000<DRfHU1gm4LG00000000Y@DC000000000000aBaN000000000000`?kU00000aSePcH^0000000000000000000000000000\]I`HFGmh33f
000000000000000000000000PG<oPRmNA=MOl0e<0000000000000000T1ZVdaOL9>:=PA]JhJ_L@cV<e>Dcl\>m000000000000\0o@0_hP@HL0HfOW00000000`2fD
HYHg0000\8lo89V8TZEe0[=ME1Q]M5e>000000000000l9XB00000000]BaB\8ol0000@0n<l8V:HGKk0ZNcP_X:ECba000000000000L^Ea\W]\dYljHai`4_nI0000
mBcgdVK:8W5jX5f2\gEP0o4;e4AH8`2n0000545Fe1?:8=>MTJJmA:L[00000000XEi=0000H8XPTUT\<WP1AC^\PQh900000000T\;D0000d>UId9^@\\WoU75H0000
89ZX000000004<3:`MI?TF39L\Ek0000LC5;1AESXB>8\fe300000<RL<@j2dQG0000041TKd:4di;X<0000lR\N000000000000000000000000LmV`l]:D9:[^`kch
00000000dPWe0000`8QX0000P?InlV]30000dOfjM>M]PCo400000000h@he0000L];X00000000<NNNHAER@ePN]Cna0000<k\>00000000PA2_8QlP<oSG00000000
0000TVkDDKid0000<>Zo00000000PPeoTjPK482na31M00000000l9B;YC8LhWj^h;\7XB=Q000000000000lIDR00000000hKm:hL73PJB_4VWMm<LYD1L508@a`Sg7
0000dM5Q8>TgPV`6@>:A000000000000`W6K000051=cH;F?<e>a0RQQhkL78XhnQ8dA\Hn3Q@XJACL;0000M;R3Q03`M3JL@YgV0Q:I00000000I;>h00004SKJ@^XA
Q?MJDf3_8FlIe3TNQBMh<>RJL[mh@gMJPCcfHm;e]DSN00000000TV^\4CmS0000`6LVHL<jH\mF4OXW00008Loj0000<Bbe0000hh0SHIBTl5H`d:l[Tde?00000000
M=]c=>lV0000DMg[l7U[PPlDlC]iTPO?0NOCHHa8h[_lP[Lb<`^:hjo\03EiT6iXU7?jADR40000lCVGHL]_LNQILh:20000E<`?a;D5\=:b0000@>M8d`MZTdk50000
0000XS?^`OY40000Hd64000000000000=Ac_4LFV00000000`LPk0000dk1Z@0=9T4DD000000000000LGH8000000000000`5M:LM>24ZoH@^XjI;c7hS[200000000
00000][i00004bCNdekdLgIF0000@9g000000000`69SldMB0000TaaU0000m5ho00000000XP\n\Qg==0H7lAR3@[3=T>KP8[=oM34l`=^QDJI6A6S>04UidQfI<>`P
DGFA0CbdhM=7<iCnA=3K000000000000H_g<4g0m000000000000@5XI<0H;00000000X>T^=8?A000f000000000000\AjQ=06Ll79IX=31XOba\d>K0IPoLbQ80000
H9<cLC9`D8e00000000000000000U795a<2:EAKS0000000000000000000000000000E=ZHY>9\00000000X7]Q0000XhkeD<^K\4F2THLmeD7[0000Do:U0000Q?<^
0000DIWhlTFDM>4@\MoCM3`Si<BHTIb_d04]E?7T000000000000000000004W=PPhOa00009:SN00000000@L<9d0]OTLgn4OhN\VWhEB]=XBSmP^DHPa\00000@Ke]
0000H_1^0`AYh<<ldRkVPVH:hhjJXD>I8JXUlVcRlWMJ0HBle0][<IFce<gW0000m3No`NmW88H_4IRX=8EQ0000d3Pj4Y8S0000000000000000l763\4PMlTF70000
000000000000ljJW0000000082X]PBPZ0000@FVhPMhjA572UD5E000000000000``5Mi3R700000000L=c10000D1_h00000000000000000000000000000000XYf?
0000000000000000`<F>0000H[dSPn<Qi@3c000058G:0000I=2X0000000000004C_T00000000\30Nh98E@8GILGZY=3]gLUknXW?=A;k2=@5@LGXnIABbXn7@@9mo
L3GChPd7000000000000hfiY000000000000QAjU<VGl0000<D_CL7IJd;K<0000000000000000HMCN000000000000000000000000XnW50000Y<D7e?8\00000000
00000000\QWHD]\QTU=P\YkmlXFHDYlNha?TU4PAdl0a\]C38<4i`1G245EZL7G<Q?XZ5@5[P9]]H]A^=@GI00000000dPo:`16AHF2100004Gf;l1>Ol@B3l___DjCN
H>cJ44^dLADfLI9a<llLPZKWP:Km@];8U2:;d7[6\15<lL`8M4h50000000000000000`ag@]DRF00000000DjlJLW9Ah\]WL`Xi89Va0E9`DL;<0000000000000000
5A^:lMSF<BDE000000000000`RIQ0000000000000000000000000000LhMF55KdL\ITh7:K0000L1RJ000003B[<6;Y000000000000000000000000TB108MIl91P>
e=7DU=UJ00000000m:cDLh4T9<[b\H?f0000lbAZPYbMi;Pn0000h@a_00000000X?j[00008a^?eAZ2@DjX00000000h1h?D^<S000000004MIHDc0:000000008RaL
dlXfTcJkD@@giD2E0000mDFCHo<f000000000000]=]N0000\S9FD:8dhLZSDP;6\dCPXB_^hCEdE2W0U6M\000000000000@Nl9PLVgDQTC4RDU\VZaD_E118ZT0000
00000000<0:XPNY>@`C90000DFnOh>S?000000005@9l00000000T_NU]Bg60K0Q00001CPF000000000000I?Z=PC;Jh>hbLLCP0EeK0000T?^c0000XU1F4QC?1Am4
<4<J0000@aE9\f<UDToX00000000000000008FBE<OaB4L_\\WXI8X]GQ2dMLBWfX2KT0Q@LYAH>0000X<?IIAG345iI9<Fb00000000DI5>X:\S\]Q;a4m:0000e4Ok
PD6Y0000XT6a0000000000008_X`l9Y<l?B=\bKg@gPlPkXoUAb9D`NDYB]U8CRnH2Rc\L;[HT0mLf5C@`VQD543`Db142jf\QS=<dLBH8jNdjWKM6cDU2GT=;0I0000
LXcZ\8Wm0000@=Rlh9j48oo_000000000V?WdD5`dCDDY@SL0000000000004[4A``<F8nCO000040CO<jE80000`:n20000<8Ui0;JOY7B1dg::P;J^0000LZ\F<fM1
00005>G0`1`jddc?`3?20000TK>E\CTk4@Q`d8<;0000\MSR0000DJ340000UA71000000000000l7Z3\bDoi;220000@i7ZT>m:<Vnh574d=7d7D6;gU;R]A55=8bl<
<8`TDgQnha3X]=R5`TCh0000PPBV0000lYQM000000000000l[1>\lQ4A41Bm6eYM>IO]=NW0000le=kL79R<NN[E=k^0000DeGR4_?d<FfV@A[=4g<\Xm79LNYg03=U
<o6c8^^1mAL=0Eg`Y03F0000@4geTPE]HOjnXDlF\DAe`OH7lYO=d\CoHm3NHO]D<?[U4iJN@QM;91fm1:TAM<hhI;Ta0CUS`e^S4`0<I>gC0000000000000000M;oU
0000dG73a6Y8DcW7m<]900008E@bhLODUDP?HUYc0000LA@<00000000@jReLlVN0000`7<308P>`M24T60D4dg;A7g\4TZW\j<2eDBA0000a50Z00000000d]=f0000
0000lM_C\M>j00000000\0VjD8==@O=<hi_JH9:YTHNV000000000000D^0\XFj8M;U95=T`AD@O<0ec96ZF00000000H7hQ000000000000P5Je0000m5A\H_EghM@3
TDQY`E_YdJ7QTMiX]=TN\C=5D\FDU;6dHJ5G0000000000000000E7GCPnFP0000=9je00000YFMDZ4`\]2CLa4ni89U8nF>5=^G0000400MHY@M]67P0000<OQ:DX8Y
A<>4l34O00000000<3i@<Rod`f:c<]Moe=2:hDI[0000X1<X4EkK<IU=0000000004obl:X1e2d_0000L15O0000dOSO4QD?h1B2D7?E<:aDhKNo8TLo00000000<ERA
00000000XHh?P;h>Pf]g000000000000di3d0k6i0000lEkT0DBoDPkU00001>UF4fm;M12@hKX:00004l9IMCAd0000000000000000000000000000000000000000
h6;>P1g;<DKEhY3d<LKC0000000050ZGH`6nXT<o000000000000000000000000=<RDPSeT000000004:CU000000000000000000008D0oPc<Vi5S80000L<I10000
00004Q]70000P6DG00000000000000000KeRE>86hKiQTGD2P_k3HLP_00000000`3NbH^5oT<OmLRgfLFV]0000000000000000D]m:hEmW000000000000LbJ\0000
`:]ND;OlX6iehOJ^928VmD3SU:W80000P<[YXECJXY0ki4aP`=EOMD;iU<3`00008H0@0000dZGO5:3hi65G@<2`PCFJlKE`a6Q\a<4P]1TO\bhd8g=<I<`]00000000
000000000000000000000000Q9@[0000@ZC@4>CiDa;V@Kmi0cFC56\4=7`@000000000000TEbZLmF9`[5PhGYo`4c9dd3de=DL0000000000008lOLm=;Ii>AcXimg
5>[I15FH0000TnWohj_=0000H3\C@GTjhTe<0000@0LQdGZDdXX>`]13TFgh`gdID50\4QY4lcTe]:fe00000000000000000000@Jg:LAAMhRg0`bQo000000000000
0000000000000000000000000000000000000000L2Vd00000000dlk>T:OjhE?o0000PNk_@55\h9X]U<AC00000000@FW=hOT3lSADlf455<7S0000TI@b00000000
0000hn`[e;CN4\1:0000dM@jd]FA<W0[8BhQXbZSa2CiMBb_000000000000000000000N83XJ9O`4?10000PNkJ<=PKQ=fWI@Y7000000000000D\dF0000TN5m8F`:
0000I7WX00008PgL44GTPU4T0000m>XIXYW<00000000000000008c9J0000@P]>HM0Rl0NN0Q9O8<;?E:_l0000H<hXlF:nLJ10000000001B[60000000000000000
8FR0hK]C00000000`AeJ4LZiDET[a=Wc000000009Cdh00000000L_id0000000000000000P>lQ00000000X2M7l@1C`Qo>HT]P00000000<XXjIA?A000000000000
000000001?lC0000LW?UhX0=h]<B0ZQLU@V10000\JP6<XAH0000\R24P8LK00000000l8[24fK30000];kP0000D8Sd0000Hlj20000DcgMXdD4000000000000P?o5
@`doPKc[00004dk_lL7>T??O9B<FdM^D00000000hEjk`HQC0FB8TXU0@1XH]0QGhHZm00000IaS00005;l40000\3Qi5@>O00004Ci]d:;a03BMQ=6Q000000000000
5CM1ha;D000000008DOfdgC<00004eTXljc>4k2\h:_:e0i:I1gI4ah800GZX7AY<nS^I4NS000000000000hG\l00000000@F``8a]o8efC4MU_]9dA8<3_\O=ni;bk
`O47E<f@X^`UY=<BUAnc@PT?d1n<8@N^D@@8H@J\`DCB4IC3lOkMP18TXX];=>kZl?bRLYTNT]c<i>JiDAmFY=AU9AbZ13XMQB@`Q<=P<C:HlGg;QB5Mh>Wc4TEJmDPc
hQYM0000LNiD43JjPCdO<MM_Lh6<000000000000hOf34Naf00008O\fhkZNl;=MA@6o<8M9DNXV000000000000e;aK00000000000000_fL=\9<VTG<\<L00000000
La2\<:2[`;4818hgT^HId?FTLabi92o_03e^`=]J]@Dd00000000m3Ck000000000000<ia`H@I[dXMi5@eg00000000T]boiAjI000000005<Z]0000000000000000
0000000000004GJ90000000000000B7S0000d8fb0000X??g<l07000000000000`Z:M000089m`\LFm]A\<0TL<0000X=P=06X715FX000000000000000000000000
0000`cAILg;b00000000hTNVTJ2fX;AW0000lBaZ8R:DH0fk\>jk4::ZL5BiA1Zl000000000000000000000000000000000000000059UM5>a7P?`\]<9?Y>`G]AJi
l>dGL]MELRNY]DGN4oCClNmK00000000@`[kddbP@?HZPQNb00005AeQ8Z0c00000000`ZL00000lU25@Y[d000000000000lC9H0000<<KZda]R0000000000000000
000000000000Dhjl50JZ812^0Lfc0000XWlm\U690000U@]l000000000000P?48LVR_83LO<8K^hAI<<J>hDVo04X7H8\V[d`B]l45:Ph^E@ihaU2Y]0000H3aOdB46
dbU5e9TNl14S000000000000h8G:4;haXM?VX]kblFVAdm[5=CK00298DLk;ld3@DdiC842\1?UB0000000000004aB28\GX4l?E000000000000<]6?DV:WLMU<l`Q7
<9fai@[2HIN89CN0Ti600000@F[7dI0B0000Pd>gD0PC4gY`<JcFLP0lL]]k0000TD[O4_WX8hd000000JJ218K6UAnW0000Y0<8<HT0XN1fLWaNh`W_T5?bQ26C@Pa0
Q?N14nBkaDQh0000000082;K0000@Rl5P6om000000000000=>>Z00004X;K0000000000000OBR000000000000l7ERLPmdh9o0DW<7@n8]00000000000000004aO1
00000000`SI?0000000000000000IAUgHZ370`XC00000000l72P0000<RMh0000DB@WTSES0000@cAgi?_k00000000ldA500000000I6CI00001AlP00004::BDcj>
00000000`GL;PQV:a=P[000000004b_L4?5L00000000`0F_<DWY0000m<MFmB;J000000008NOkU==P4PIBdFdV`>R4`BJ@8DP6LfSMdACXi9ol0000h89jh:^lh2;]
T3hLl[i;l_lJ5BfX0000@4:7`<IKT54dXT;^\_UTI9SU0000000000000000<9LD8AlehCfmA3lW0000hHmY0^RlQ<e80000000000008hc80000000000000000@=gB
0000=6LXd^A800005Ajm0000`1\CHSTo5DG?0000mCIbLc9cHIR80_<:ddOdU5oI00000000iBX<d]@?hGJ]h@[c\b;[H8VXPd0A`fN=4kD5Djgm`<cQ0000=7fGA<b7
00000000Y8fN0000XZ6iE60a000000000000TEeb86BPL<TE000000000000DWZSdS`Pd>Y0000000000000@YWi0000I3\?000000000000<CRUHN@f\>\U0XVa4^lR
He\8@f[=128FM>@4000000008M2d00000000D6`5DF8N`<Q74X2c4>0^h>TDHXJ`4aR812`1YAY9\C^gI5;QdRAc56oNY;nA0000<>jXhE>TlF7ZdjL7lDZ5Y><2<_Y1
0000leZ00000XT;?00000000lY=d0000HX=<H`7G0000D;ng]2@AT`A2h<N9\hSP];?O00000000dF>nd:OS0?d;PP<Q8VPQ0000H32>00000000L3dZHBf?<E2Y\`?<
00000000\4U@0000\HdEXG\=PXL]XnE^0oa<hI`B0WWd51IGa4:7000000000000XM7]Tn=k=4?Va8QH0000`:nG@ZM=he3nDFbPTJNFhL@B8DO1HXMZ4ICV\`kV=2EQ
1;G\0nMi000000000000000000000000P<mN0000\FEU`HYC00004CF9PHG:eBH:0000dV6j`maYU5I40000dH]S9:g:H<VPh9XhTAgXPC^HXE0TdH5;Q3IlM<an4HMM
XS;@l1oPT302l;8o0000eAhB1@]9MBkML<nQHbmFHmnAeC36hS3GXOAF1<;OlPJ;PiB?04U^13FY94][1:]e0000000000000000h0<K8R0:liMP0000`XM=d:RS0000
QB8G00000000\2ec@gb:]:jF8JHc0000456eDlA<I<1n00008fBAP>bP<LP9<16`\XUYHlT>mDNb0000952H41K3lJDIHA0J00000000@I`2<JSK8Z[58CXl@`?dI;>2
0000L:2K00000000000000000000000000000000000000004m4Xd\RY0000`IRIlB@3U@nj00000000<22;558Ne5SV000000008iM^DnkA\2Lh0000513lE>7m`cUo
dS`_0000\]<di8C10000TN6V0000000000000000lP4fU:2K<Ho\@:oATfIQE8b:QD:a00000000@K?80000h1_YlU;P@PSPm;<[mAmF0000L7g80LfE000000000000
000000000000P]BZ000000008Bdc0000@CBK8nhTdRY3]1NNLkT^dE2fl\FkE@^D0000PMVj@o95@L?K000000000000000000000000ddg_Lklk0000hD`J00000000
00000000HK[PMC@500000000XRW;=CP^00000000000000000000000000008Ik6hin7ddN<Y4k]@9A]00008TAO0kRcm2XFm3T^A7T_`HfeTGk1a?Tj000000000000
0000<c=G00000000XZPF00000000T0SA9:`_m;XN0000@PS\LHcS\d]Ad?AO000000000000U;bV000000000000@8BP00000000X5MI00000000<]3g00000000XWhX
DK]SD`So14FR00000000]B<R0000<n2000000000000000000000LaDm]0bl0000D17200000000`KYThS;n8_B_`5mfl[WRT0Q3`29mD]8_02a`d?;J0l@2H>@]l_W5
XMhLHV_SHcS8XhmnXGCKhoTiE<EB00000000000000008Zkbh[Ao00000000Dg2_0000dH:\00000000`1BE\P3IM:=O<jXA`5`6dNnV000044I307;>06EF@K^\H^PR
hTBXXb`N00000000000047NbmCHf0000T78MDKmPD`OWT=3B<m@T93Q9<_BE00000000000000000000LA7^P[Ol000000000000000000000000m9V70000HUIBhTm[
Lk_58N2_00004FZ106<E@cBXlC:Rh>RdX@NR0000@<WJPLBQPIQiTl9a\I`Ll^[T<`kFLYI4Lda>LXl7lJFY0V?Eh\52HHS90\o1M<j0000000000000000000000000
0000000000000000000000008]G;00000000000000000000H^;?000000005CEl000000008A9T0000HNWa0000000081l8\O[]<VS<ld4I`k860000000000000000
DTk>DU1500000000l>2K`KSV<Wal@mU80000hODK0000D4mIPGo>`J1BH_:^00004cN[]46;8=\g\5aQH=FW43NITM7GdMI6D]mhXffelj^7@dAc0000\_1N`Y9M0000
00000000hjC@hLQQ@BT?T\S2e5La0000L:H4hAa10000H;cb@OWL0000000000000000000000000KZ>d;:iQ5Hh42i003;4@HHQLN8c03]_00000000mBSD0000`AnX
94WE00000000m6iOLMU14Vhg=2I`e>0V`eDCm3bkXM0DlR7_4n?S`_<_dPXF00000000X64M0000=6cS0000DBe[<]1J\MAM@d;PU6EV]<A4=DVT<FE<000000000000
4e6J\C?k<iIZ\bY[`B<P1=FMe:oG0000\1ke8ch600000;\E0:GC00000000<5bn`L`F000000000000<[mELG3I00000000000000004gId0000l7EFL>CQ0000hSS`
000000000000P5BE`:Bl0000`3n_TR][0000000000004?E[<2Sj00004JdldK?ZLMOf`SVR\XNE0000000000000000]BT:0000000000000000000093dVU3ik\7BV
8;i4`Ael\@\=<]23=5Vd<D5oU?8h00000000LUoV00000000XYOL0000XZ:g00000000T;e@8O4e<I6eD^CMPfj[07UeI6\Bm<dle>HSY7=iHEU]LT`\a;;2\dS=AARI
0000000008E]0000T:JV4oXe0000`71NlJ_f4Idil?Pl<HdQ0=kHDUj6lYaF`Nll<Wl:HZL?DgXj=Abom3m]82HR@Q^X0NeH46QA@IO\0P4VhJ_?YCm_0000l=X00000
E2Q2<HP8HeH\00000000<?nhm=`<0000d[@JU5APPbGIe3INiBod\[X4000000000000\0EZ=5Z_0000e4:k0000<6[10000PU9U9CZo<n1^0000000000000000UCNK
H`<_a0g2i>>?000000000000dEG=0000000000008iX^00000000<KO9a@dn0000E61gDZ0LA9Pe00000000Y;>D4MGBl=OHTGnF000000000000d3NU`?k0<BkF0000
00000000D`E0`EQaX0A2@H3_@I2<`<]DdgWB4m_D0nG8m8;Hd:]000000000h=L<00000000000000000000\5Kd8AHJd71=`H4P4Sb3h_h^@bj@I<XV0000H`PH8U[;
Q63k`J;:0000DcoF000000000000L4J50000lEa?0000dIjHPC4eXF`n`[\=m62KY;N4hA\HdPEBLUKKI>RF0bRklXnl0mXH4VW\00000000\S@M0000000000000000
<R<<12^Q0000i9Y7a>Z_0000<`L60000000000000000L0a\0000000000000000LW1UPJoUhT=Q00000000DJd;L4N<@<dUHeX8A;FEH7;M00000000\?PU00000000
A>Y000000000P5DD`<NiDj6?00000000000000000000`_AK0000i?G\000000000000\a1]dD?nPb>=00000000HMH=P^BT00000000T:ZKhb<`H_Bhd=kYhIIXLLNJ
TNo>\13Z0ZSk]86I0000a8C@0000\5CCDNo_dc]X46`Xll8E0000\lY<0000`UVQ000000001@84DIe?a7F40000hGbaPLDK0[YAe0ZYT88i@M=K5C7S<CaO0000=4\a
<n2nheEVA;k\D9OVlbD898:BDCShm<EKdo9K926W0000]>3Md8c[TnAQ0000@CiEDMhZ8O?H00000000T>QP\B^o=DYBT@fV0000000000000000e>JW000000000000
4Kac0000L5FP00000000@<gI0000TKnOe5g=HU_U0000000000000000Q<<H0000000000008\iB00000000L5>iX`oV0000`B4d0000@JSZ000097\?i<]W00000000
0000<`g]\dHY\i4>4V^>TF970000\:oRl<6QDBfl0000@:@nTQIg000000000000d3YE4bhNI;^Z@\Ae]=:>I>fP0000DCVj00000000XLLOAABDlJG2dOlSDMH5`2R9
0000`PoHD8SU0000ldMd<4Xb0000PH:DIB\G`DDkQBlXPg^dlWjQ0000e50j00000000000000000000P8@QlR?9DfgD9;bJ000000000000<UNiP5fShGAf00000000
00008@3^Q@<B00000000000000000000THb550Y4T:J3DM4=l5UY@5X94S\[4mjDPnN[16R\ABYA0000M5d@0000lWg80000`K`^00000000HBn]i>hB00AA0000P?9S
TOj`m0cF00000000000000000000PRTJ`S]i0k62000000000000`0LElVDdDahN0000\<H?IA`e000000000000\?;;8aaD8m4D0000000000000?:\8EBI8G0X0000
@\eg00000000Y7`d46aLdc??0hB@\9VF<>kb4kA^0000E5Ff]3J^U>Wk0000000080@WPO1R<IW_<nlKPE1i0000]3OS000000004\ECDKhh0000000049I60000TnkY
d01OP\Nd8`>4`111XO<[T5de0VV:PXn_HZR5<mQ01>QS0000000000000000000000000000m;jc00008Qkj00000000LYkE8O=a00000000l7fB00000000T0o4P51`
d`bg@n^4U8[k0000PDFQ=0en0000Dd4XeAY`9@3E\M`VY>]><AK1T^FO4c3P@=RPLRa0HXQP\YI]0bm]PSod8eK2@0PRDZP:lbM_DdB[Lgn8];jK9=?HiA=X00000000
UAja`Cec@E@Z0000T44@000000000000000059W300000000<[iV00000=0V`[E7h:d_XRmkXUQRlcWE0000PB2he@@500000000\0`a0000h\5<000000000000PKC0
00000D?@59iE00000000H3]>iBJA@c;g49:j0000\MO>\M70`88NP[PK@P=nl`6?<dlH\M31i:>`\J>58Y6bddc1=@CM00008Uk_]2O@00009=bR4LSAI?RH00000000
000000005C;d0000L7V8U1fG16a0000000000000X<K7<Xg2m6;SQ;^K0000X?:2000000000ZT9`ZHm\Wlb00000000L14DDHj;0000m:_<TO^k5?Ae`:7DL0l=0000
\J>^=>WM00000000@ZecP?L?4\MEha=Gh5io0000PcY2L19?0000000000000000L5]F0000i<?N0000`M__\Tf5<@T;`1<9X3>98TWh0^09`b8^Hhj^dG1`00000000
8]QZ`5J18d6?93Un9;`dL;M:0000H:LEXAJgLAb4<J^HPX[3<gaD000000000000X5oN0000<m:L`C<WHPQ[00004;bH000000000000L@Ga40?ZU@UM4_ZYdWHn\SRA
XAS>D46]DFTOH^=C==kmAAkQ<QPWM9Zf00000000@O_><]:_0000PaP\<6j>PZWQd7Md`lm80000=28hM:iSDG9l0c[EI>9h0J`2`m1Ph108<>[Nm6@I4Q8h00004HI3
0000<MZSlC_IX\UO<6Pm@:0c<Z9H<`g>\6\ALWT;89YU83WO`:>h`_=DE5J6i>@IUD>]DMHGlVi2HoC]9DX[000000000000PlZjMBCoHcdQh@XD\gLD<3720000XDWh
00000000X:R?PSBi0ESNXF`LY6_e0000000000000000000000008M07THjIHK\1000000000000`1PMdBfO00000000000000000000PP<_X=`G0000`@DH00000000
<a\^0000000000000000a@Q`Tl\`000000000000@Lm;000000000000La390000`DnY@HeflEeV@YDXh^@=\_U=00000000LDd_PSL9e1<c0000X1ljd2a@X7<fDQb0
00000;<WlQO=\V9n0000H5eWI>oVlJCB@VMJL\S?0000X\2^4@G?`@h<L8?=P;Qg4fCAMC<0T9am\=@i00000000d`1T4]`b5:]GHQ4gHQ6id7>34[Kj\[cFh\dhdi?5
0000<Z530000XIkCP``]<IWV0000<ZE1T[;90000000000000000`[R;d2AH`6bHUA8900000000@?>H0000h5?QlDhUXEeoTXf6dD=oDLl[\jloa?]L000000000000
000000000000@^X1@`1lQ>i20000@b8o0OJG0000\cXU0000\T[g0000000000000000A@MR0000dGdK9;UQX23Fl@jm8Oed@a0LA5d\A;\nY?EU<]7?9CXY0000DY6T
0000hO^Q0000000004Te8HJM`ZcX000000000000Y>9P00000000l4Nd<Kb[X1[?0F?HHMbd\gM8iBJh\DAS4TLM0_5kdnUS00000000iBPM0000DB5Y4ELo`5Vh4^RP
PI820000h]\:00000000000003:[@=Y]ThPZX<@2l03g0]9ETSIhi9X\Y=VO000000000000XWc:A5O\LCSP0000A8H0LYK7PEh;00000000`[>m0000000000000000
UB;\0000HC::`I0`L7dJ0000lR6aD<kL4C820000`RAHTJOAhUC54?=`A<GUXLY\M==k0000l8K3000000000I_d`IGNdIe5000000005CjG0000A7iXl3lIHA^O89>?
00@6`E5:Dj6o`6^\HcK_Ln8kDLEkU5^L5=EKDH4=P@Yn8P:AHaETXAS^I6>[PNgHh8RIhPj18A=mH1He`aKQXTSj`AG3<jKW`Vm_]?cX0000\G?4dP^]L84l0000AAbK
0000HGEB000000000000<J^n00000000000000000000000000000000000000000000XVDE03jC\W?I00000000]>l200000000Q>3h0000dd]QhDoohG[APTX70000
QAWk0000=9n40000d_<SdfCfhUDVHV<L<>B]LaLgP1@PDSLJ8h<8i372Y:dO00000000D>mI00000000L`jNL`9G0fZ1Lfk7LliN00004EI5H\=>0000P34f00000000
l;9=0000<@mc\]oa\NE@`H;]DjmH000000000000A9Ca0000TGm@\PUV`]=D80JcHR4@LG]bdPOk0RDo@63Y0Zi\Lg2E5<HNH57cI0Q3000000000000<V@MTUgY<ZNM
8`=1D[o=Xh309:Ram=QiP7fiM1578cbLh_=R93UJ1=^;IAi>00000000TYT5A>lJ000000000000l2oe@A:k0000<`RG8b5nU6AY0000000000004<>Q0000XAAm<N8U
HB:2X>G>H[a24<:;00000000TGiiD<GFLlH:A6IT0000l]oB0000000000008mfO1?2SL@=gLDTo00000000000000000000lUo;X_ITH^C^@R44Pe2f\ged0000dVa;
0000dJ<0]4?40000`f8A0000LUYWTh0gXMHk0000DF7A0000000000000000L:EnXJ?j@Q1]000000000000dm?G000000000000U6V88PR]@F>adQ8@\5Z^H499<SPW
00000000LTS5<@nn0000000000008O5j8]WCi0`R=44F0000DHX0PPfJT3K9TC2h`V[3`:jjL]:Q86HO0_08<eeA00000000PANd<IZ6XJTJX_h3L\?_PI]J92>a<a94
\?Hn59AZ0000DF;Y\8D\`D6b`LOW\Dbdd9d_XaZhX?lYTVHmDPjl@ZD6T_kjPjjfY43:T?mS00000000a7\j0000000000000000lYIM1:gmh57;DV\?h3ON4VhHDXLB
M>o;lH=SlNN300000000M;9=0000000099>90000<mYK0000`\4I0000<R1b5?5n0000000000000000X78?dW_[]DM?0000a6XP\bB]a6IBH9CGHFN]\@S:eC;@0000
4BX10\<^hKQV0000000000000000@Kk2PJJMPTRTi;QI]B7Z<UMK`4RU00000000DJj80000XV@^@bYID?A_8I@Plac\000000000000lJ3Aa5Dn00000000`>k>4E:@
P9k0d235lL>mLXm88?BnX\[E92?C\F5oUCMa00000000DK070000`PJoX4aHD3QaPC8_HFZE000000000000HoG10000000000000000`ank0000Pmi<T4e;LO5^dB[N
H1l\hP@?HGo]0000L9D60000<?8;00000000<FdF0c7<m2lFU>7^PHG]P;Ch`^KCdWPo4>XM@XU:T5XaXATK4g?VDl>OA48kA944M?O?L7A@l]]5h\UCPA?2<l;?d7j?
h\E715T@M>B8i>UjE3KTeAJQLT<>5>L7`Y]=aCli000000008TBl\[9kPN[]X3AeHJYXhSSkda62M7Yo`6=ZhA`e00000000Y0<f00004S6400000000D6nh00000000
0000lTQXXC`T4@o8PLDoPU@n0000PLeT`R0_<\N:e9XA00000000TX[>000000000000lbLi00000000l<G2000042KA00000000UBe><JS<0000X?jd9A0>lPC=0000
l2N2LAg@]?Hg\XP\e163M50?57l:0000UDWhhd^^a2n;E>Tb00000000HC:[4EdWlH6SljSS16k^XFkAHbmQ00000000<Jmh0000dD\c0000000000000000Q<Jm=AoY
000000000000000000000000X<W10oj6Q55I0A9Dl@KD<jg6@_m;5>_iPPf;X0dTP5BQHCV^@IPb0heh9<aP0^FX8fKI0000D]dZ000082=T00000000000000000000
L5828iUn=?4E0000d:NGhf6m\1m9P409<W\=m?Y;00000000000000000000Q4[C0000000000000000`baV00000000X`i@0000P\=h00009>O=00000000L1RV0000
\H6AhK;Bl`AnLf_1=3C1Q5=P00000>Q^]4VeTUe?00000AaN0000Lk?800000000000082f200000000HMQ_@W1@X_;C5DD000000000@>PH\9dIlRBgPV9ULh;D<HoO
4K@BDoN[I=jG0000A=K900000000000000000000lCLc<\Rf00000000`dB<47>KPQe>DfP^8oDkXF@0L3P2e5[K02IM458X0PDC0_kZ@9R\X7UFd0MX`49f@=;30000
00000000POW<ha7kL0=a00000000DLYl<4CHM?Rf00000000\4\E`@>80000`5eF4L]1l<QG`KYKXXkgHhYL=3<2e6B999:7]@;LDcFYH1\jd7f[HR9k<]bE5B5Ym?id
lXjLi5BfUAhZ00000000000000000000\09W`WlH\[d7I5fka=[V00004dkA0000U=hU4Il=hS4d0RmA00000000lNU^000000000000Dl27`5@n0000`a`C0000T6dZ
X<f?00000000000000000000P?VS8N<_@jl<<A=79;RQD6Bm9CTBLImEI>DEM24o`hKbTkjCYCE900000000LABmdS8U`Z:VTQ`>000000000_6P`Ph:IBT1XH1]T]:n
H1i;X^DkDbZ3U2_a0000Q2ji\Z0WXa[L00000000X?2=L<STXBJUXmAdX3kn<>dQ`AOe`Ngk0Qn@P9jhh0]\<^F@De`c0000TC;mLJ<Rm6_DE=O\0000DMmg4<nE0000
00000000D3RIl=Zf0DmH4J1P8O<LXb1ohNILDGDmQ1ki53b]a4^`15KJPKeETogLDGG4a2k7lW5CQ3CYM3a1E4_`972NH9Wc<T_bLb@F]?>S@44OmA4a9BU3ICDF0000
\2jP00000000T<>``XO\000000000000dea_000000000000dgRFY@n[0000HS>_LH[`IA@O`5f@0000XS^;HE^V00000000000000000000@Q07HNJWe8AB00000000
0000<?HHhI0R8DbTH\]:8`m00000i0Hi0000L5\G0000`:D=XHaG<I7]Pg3Q12d0dXUB00000000h0\o@jjT00009?6I0000000000000000U2c``l=o0000mC3o0000
0JAZ000000000000000000005AXm0000\E1[000000000000<l6M0000PfjOleli53Xm0000lRTg8gj6\FLW9<MjD1gYP6YRdWIM\;kH<\=JLV^2000000004m4f0000
000000000000<j4Y0000<k`c0000@fc1000000004;\QM2BT@`T:\[nb4^VV0000i?T7T3CS16@[\LKN00000000<ZLmdcHC`n2VX1;AHWTiTZ`>P>Bgh9nfLZmjE<E6
Q=A=00000000d:KK00000000D@>F000000000000EBV2000000000000d1i[00000000A@BZ0000d1YD0S?O00000000`6?T0000\QC\Dj><I;Wm0000U=S1dco8aBo=
000000000000LPbZlGB7i7nD]DJWT0IS0000U>[^000000000000000000000Ca2D8]Q0000lMdN0000dU2V`77=0000000000000000000000000000YCbU0000<KTd
42VAQ;>PE5;a0000d>oddK`Q<1Yl0000DU0100008n69TYihU6T>=@V=0000\R\k`H9l`O6WPA6XdgCb00000000Q:ma\=lgHVTgPRZj`W8T564iD5[X0000P;dY0000
`JHQ@@lDLPK<lfXW00000000<I=:LmTb8L=NE8KH000000000000000000000000<Lml00000@H60000HGbn<\Ka\=OcY31;9;N^I=U\0000lV;S0000X9P^lc^IT[Bi
X<YP00000000000000000L=\00000000000000000000`3N;TT0>i9]W00000000\bVK000090U=000000000000\8eZTWCchi2<e3:J0Ead\Ie_\5Zn]C3E00000000
0>\70000mCSF8aL6000000000000000000000000T^liT`l6DHnBlVF9=3>BL2g1L>DSD>J8aDW>4]TD`CA[l5^o\ECd46g30000=68i0000H8n74GIh@PL98O;aHCY=
\f8oI@KNU0I_MAK_DbJg00008];g0000d\S\@jH\E2jP00000000l@TW5=Y:d[8AhZVC4RI``SB4]38nH7H@P;IN0000`Q3:0000XE@lLFJ@`BK@lLOf0\nJ04HaHn3d
000000000000@`eD00000000P9j`4OVI\UVDLiDD00000000hIH3dka\M3V@I?FW<0VGTcim000000000000Xjj>00000BTdh[2Q`?jAaBE[hUATIB_J0000<HU50000
DX;8`MJU00000000eBQ^0000000000000i>a0000L:SfTWfK\ld^00000000000000000000eCXAQ?5_0000=;Ii0000@Y>400004Y?H00000000<8b8hjd>\@?2@d`b
dUTj4=O:Tan7Dm0h0FMG1;A2E4<AI?o:XLSm=@334>?NXVam@mGW00008WF30000dBZ>`VmjL[bY0000i3j7HL=<00000000hVoh00000000Q2FT0000H1]LH4\80000
UA\oM5B00000LUBj00004=>^0000XDlYXFIW00000000XRLeXNZQ8XVDH1_I5ATb4F1]0000X37?D5kPHY62TNJ4@VA0Q0?a<QbHe8A08`WRi3<`93;<X;jIM:0GP>TQ
47lUh?hd0000l<1DL0dhQ=1JDH7aPUgIh>`:4_]:Hi0]M>j4000000000000000000000000L4QB00000000X6R]000000000000000000004_Jml4Kc4d5;\B0=8ZfS
Tb?cQ6bH0000`XkML^?n@Jfm89`S8bGXA4gX00000000`ceTX3<W0000T5F_`E>E4JfQ0000000000000000XE@GLla`000000008<=9HI^fDi@ADQ^E@W9TL=@94Md@
4?fQHneF1?TC@k9H0000000000000000@e]7HL9W<?S68Nj`8T@im@MFHEUi<LN?lW3Gi6`U0000l<l`I1?Y80IbDE?88F2^dKY3H63MHO7Qdc@<]4EjU5l?LT6>i=Le
P84EPJXoE8c]0000<fVM00004GC=0000D2j2000000004k`WDH8YTMXKA?f70000QB6CE:4:00000000hOSC@>;BH7=XLQk@<4UT1@kOThid=DLX000000000000@<59
8^0Rh>E>hAdC4Q;98S>OD\dXX_SQh5A?0PZF@lbL]3@Ta3cm0000000000000000h?5;LI<6dLRP000000000000000000000000l2V700008COAd5L=a=420000@M<I
A:\0dkRCQ<Chli?Y000052hAe4;;0000000004AN00000000`Ajg\UDE0<V`lQ0oLIToXPdelk=lPJn5Tn9C53VN8b2eLfi6aAD]0000d:YjLXFkPlCM\2<n00000000
0000XEf<hYJ:l70S8I0ld3Y;`TXjY>;clW3c0000`7Wi0000l>nG0000``W20000`1J38?BT00000000`RKm0000000000000000D36I0000DMNVL0Dj4A<Z0DOA8HXb
A0C105<Uh6koPESm4?GUT]>m8_ng`8Mfl9oeL`U9Xd:dXl<AE>I1=?B[D;@^e@@na6Tm@<hm`=6L`J=_L6<1`VB`0n[35@`Nd9JdM;dQ<KbN1BC3L5\0hm2JQ:WG9D:O
00000000<:EI00000000\>P90000XJiV0:T70000\90OPb^^0000P^3\L`i_hgTS000000009AGcPBj@@E0h<Zjg0j7_1@Wo000000000000000000000000doUC0000
DbC\8aFM\beGM<kJTf<ieAM<03U8d@^]D2j^@@QCXS5eL\a0LaX5Tal>0m=B0000LT8^`QiPI6LH00008fTAl`;]=2]N0000H\;X@YdEi<LA0000L=g4000000000000
00000000<2c656UX]<DC0000LII:DAL_Df[mld7LH>i?@Y6@X9S>TiUFlIn3DSMLdfA=Hljb=18=mDHh00000000h[NAY1o]M>e9lBj^XH?W@<ZdlACC\i?I5>j^DZeI
000000000R6H5@o9YA3800000000\G>dl39=D`Jj00000000`PNB0000D`HcL5XX00000000mAie000000000000X3>MTTKi00000000`e9X0000QCV75<gH8_C]0000
0000TP]T0000000000004nCg06`H0000P05GTNQ4dSF4HYP?l>bA`[nRd_Sb\kdR]9==0000e>`5000000000000000000000000P1344`@Vl3]m@@KVXDSYdGfG8:F@
LFgU4Q<e0eFL0000000000004?ZV`>nnDP=a4@gi0ZB10000h:0<81CHP<2M0000D`MJL[]I0000@>0?0000LN<;l6^?\NjiD]Rg0000X9OLT:kd@;Q9LDY6l_;kh_cD
dhh@E2MRI70P0000000000000000000000000000a3YV00000000000000000000L:?K8DYHhJe_DL[7\6[EM<?]0HWF`IVOlLDYdS_o=1fYe:=j0000@Bf\<_cW5>1^
000000004ORK00000000]1f3`YS=lR>j\aBf00000000000000000000L5[J\1W>lTHk000000000000a4SO00000000HiR:lMeF=;FWD6aWUD;Z0000dbPZ0000L6Ud
@13gHPicPGLmTNTE8S34TgSdT@IgU>E>e?VD000000000000000000000000000000000000TY<jDWK<4]2d@_1mPMQFMBkkY<09TPg^000000000000@?YjI@[hTT82
`\ADlc8;h9`:lCYYhhDlP?B`1=Q309RS`21hl1CWE=ODXm_`mD7=000000008og@a;2k000099Df0000000000000000X7l5P4Q\X3dmhiiE876TPDeOd:b@h?WelRaY
]=k4I>DoPaeDE@Z]@26\\PkaLk4DIC7DTagL@YUc0000dWo8iD2l0000P?C=0000d8L<P8MK00000000000000000000PW:M000000000000h7n\<K\>\SB[0000dWA@
00000000X^H=0BJ`L53aXZ:00<JWACDjQD>B`>Y\ADZA\OHa00000000ADWJ\J\U`KRo000081giYAZA000048<R0@968\[aY9H;X=XK@Eme<d_M0000000000000000
000000000000LP@I000000001=F\000000000000M55^PoeNUBNF0000T0\b000000000000<@g:PJ4CPVi<MASH000088aWM@mVU1MT0000\T8kDWJVl`QF@OS[0000
Lalj0000T?E6@`eU<5G:`U>Hi0A\0000Th;^00000000LXnT000000000000TN_3m7f`000000000000L28500000000TO[k0M\I`N::0000D36jPBL900000000HG8<
Tk7;=CGdX:L70000hC3M0000LUY5000000000000D04>00000000H_in00000=2>lcggmBnV00000000lMR[080b`NoH4R9a0000A?Vh0000dV@<0FIF00000000==I\
DJLM=8e1m5hSPgS6H;;80000`0D>L3A;Pamf0000000000004M6`]=<0000000000e0UHaN[00000000000000000000000000000000h;_4`Y0L00000000LDgQ0000
0000\FTeTXa?<JBKh8FkDOb7H<0P0000D89V<Fkn949Oa@oEm6<a000000000000000083VO0000=5TP`^[g]6>IM?Uo00000000hFBU8lDAdSC:Y<8=8hGBTMnM@_<l
DZ]TECd5H<oCm>lb\\7U0000L2P8\]XN0000000000000000\;2il7Ye000000000000l8YED@@W`SRbH3Se4Tfm5;`@`mJm1A>K0000Xd?X0000XJH@TAbW8:7_0000
4E7SXdLZ=5Sd000000000000L>:3e@Q?<BlNhKU0@o:gXDTW0000dTg;0000iB=Kl0hC0000P515000000000000h]UX8ID641HBh<3H@NZ78^j<@`17h62\DFWg8M;R
<NDWI0^3TBTL05<5DL[?lNVX`UEX0_hFU193a?B700000000LeV=0000lbi10000DQa50000]?NI000000000000000000008NecP<M2<2O1L\fllfTm000000000000
00000000d=]g000000000000PJ<90000`LO4a6G2I6P@A7K6D4_iX:@aLMR9LRoKh`O>4kaPe3eK8^\6i<3?TI1T]:83UAeoY<a800000000@>;2`8J:0000<G]?T`bT
a;C30000TfX0<9Ya<?RhLFl:0000000000000000XbOe0000db^PliAX0000TW25d>K@LLb]HMlLhRH4@h9BUBUWLQbn<gahhHM[L<5gQAQ5TbcN00000000dNXmT^3l
000000000YfMHi^`0000iCFJ]2VW0000@3@\0000m1jE0000`Y<7A3nLU;]XU1ALiD5NHM4cdMB@000000000000<bGh00001?310000XH]F0Pk:LoEi]7^G5>Rg4N\2
87g_d6bV48HQDT1ll]?[AA:C00000000PbHNU7acA8`T00000000000000000000HS]7U5jg0000`QJ3@BmY4M3@8Wk8dWlUQ:@7T=oQ<@WXM1`YL=amDJiHI=M10000
i2m_<?Y\\BA700000000038U00000000m816000000000000lhZfh^ATQ?m90000X39WLoaR0000DSKe0000<A=E0KG@@>jE=30P90BKL6>RP^Bb@LKf08SG84L=U95Q
8G8P8Ue1i?\e1AoGDPGX@0F800000000<LH;T\eD]2J00000h9F0TCW6<KXPLaUoA@iomCCb000000000000d0D\000000000000@3GY`AP685;MdBc2XOKLD_9614==
0000lbE>0000l8R60000LDcCDWY000000000T6_7h:i[@YMPdQ9k9=eLD3GQUC>O00000000HGf0`LZ\84Y\0L>;`ZFSPafTXim3@lRN0cb00000000000000^`dl?\0
DY4WDIDDI02BLleD92VB94MKL9RHXVNd8]FaXB784eh^`gF\ldEWho>:`c]0i2neA=X5XB65`dh@@?<:\@Uo4V7hhb\Q`@>c0e2N<g=nd8ahM2TOi=[bm=kC\nS0A?0^
9@0HEAO4hOOZi<d]0000TM[=a>h0QAgjhCl[`?hY`nW[YAPiU7Fg<6jK00000000000000000000000000000000LM^50000LY@:`=K9XB7FDb>i<<7><D1=lMI`A=GL
`cA8\MafD7::1?d<l?ED93iWhc[30000iDIR000000000000m=abTDi48W]80000000000004P[>A0V?IDBn000000000000`QC1@@`9@>Z6l]CfeAM`80?<0000a:Z;
0000dTdk00000000TV4^0000TAg1000000000000TA4g000000000000lRZF00000000P=4S<W2V@QhIhN4e4k=Xm@:_d8bHPK3mHh9XQ43ZI>8`lBIY\2XmHAV?TPdW
HQ2idbo\XJnnXaIG`bk?55DEU6<CE7MC0P460000000000000000\di_P5>V<eDdT:O`XSn`M?U`0000`2ljlNa?DLoV0Yb^E3kk5;ekQ<5=de1PY4XH000000000000
0000HXnF4WN[M@Sm000000000000iA^j00000000@mc9PKFAHXom`YOZ0000000000000000000000000000X92h0000000000000000XCZG0000D2U@a:Um00000000
``9=00000000l;aLhbIZL>c;000000008O<<0000a8m88bFF5?NgA@AaH6]6hYLUd=N<HP`=0Z]A9:\Q000000000000<nM?00000YeJ00000000PQB900008`XN0000
A;YP0F=ST`2cM5XJ=46b000000000000`13Ml6Le0o0;Y3>T4om@00000000000080[L0GHDhNSnD4:Kd]@TXF_0hmRc1?K^000000000000TR1QLbF7l4Ohdc>mM9DE
XK>`hYfZlW3Uh]i><eIb00000000PiX695gMLM99M<h\l;hO8P@e00000000T2<9LjC400000000000000000000XRPBH`c90000dA[gh28FhZ8ME<KZTMlhhbi<h<@I
l35f<==j\HHcXj[S54K4Q7X3Y>W>U:6bHT;m0000Hic90000d=4E0000HU:W<0EK819h`6fF8VWChXcgP93i8nIndH1RQ:A`llG`0OYhi3I20@8ihRSjDg:PDe;`m80g
X?9E8?lJD]`Od_gaM6FbA>5E0000h_U38eJV00000000Q1Ee0000000000000000000000000000a5_400000000\G0L4TOf8b2JHijQQ7k2i?b8HT1MDDf?`g3i]=I8
QAD?ACZEdC@GED0_000000000000LNWB0000i:FI00000000\FJhXb?V00000000@PZ9H^bhLa6E=6dbdS0C\QdEH\kK`?_Ul9?WTghkHkjc\<fj1:]2]@^\00000000
0000000000008hS9`hTb5DH20d<C4k:0Q;K10A\[dIA`A?D5P1>>XX2Jm4Bmh_=bm7Omhbb_E@]K000000000000XL=o8QVH@?8IPNDGP<lj080Q8F2?Q0KCi>3ADaVL
<amAEC^G0000@Z:<P?gK@aC3T]VA0000Ll4?`KZc@8`e]6SnU6YjHLHY00000000000000000000<En54lM600000DJcTo:900008j=ODahZ0000`1[2A81c44`C0000
TmQ\0000HNe30000000000000c2900000000=:B200004@b=8A<L`?@4XHAgLJkSM3N_lVQkX`3QTln20000<4350000@b<@00000000\JAkm9<P\R<U@>g0<Z<d0000
000000005>LdUB<m0000000000008Z@D0000000000004WX50000TY1fE3g7<OeW\S82M8XVdU:<A7CWH<H00000000098cBlW_Oh4M_dNZB00000000<_gNLKoe0000
00000000<Om2L0^OYBMA0000\MbN<jU[00000iSB00000000000000000000XZ`[H[eZPZZYX]Vj\Bg>dcVj000000000000000000000000P>BTdSWQ0000]1NnP3kQ
UDAE`YEg00000000TQj\XXh0X97Z89]EA6am00000000000000000000<gEh`<A5\WkiQ;g<=BoX<@Di0000m>:dDeBj8O3<\YV<Don[XP^l53LK00000000@8j_`YNg
i=`00000000000000000ACEW000000000000HX8i0000000000000000000000000000551J00000000UDF:`C[J0000000000000000d3k68FgE0CcW4YZ9m1=E4?o[
0000X4Y;lAB?000000000000000000000000\2OO0000d:NddW_E<C490000000000000000hN@JTMk000000000000000000000\iF:00000000000000000000Pc4e
M=WN00000000IC@AX6WZ<Z[R00000000@1Db<=H:0[BVXhNb0J@h0000]3@D=C0EDBeG0000dL;LhHICTLFK00008GITTG;^h<=F8B`;DN=GPaC@4jJadNU?PO>=a4e3
P^0GhCZ09:VKa<;@TcLb=CZ6HD2W<MQ:l]?K0000l]P=I?om000044W>@X=fXS]H<=>o000000Af<2k?`HUo0m<a0000LdSMdfTW0000H:=M00001=YI`LSTTFHCa54;
0000000000000000THg:PV=T00000000@mhWD0_90DNbHm>cU44_dIHkX]?<0000<hdZ00000000dM6JhP>;0000000088^10000022UdS4EPdbCe?oX000000004bLB
0000\VoJ0000`=aIPJJ?`@]ADBE2T_5]PjoH00000000L07\00000000000000000000X:NU\>Oj84HW\Lnll]P1Y4@blP_D0000X]iL@l[jQ6jc1?4Q0000T5SBI659
T[\da=4b0FJL]B:l0000P9k800000000lD[X000000000000T1LPdPoXd6o`LQHTH3Zm00000000M2Z`D223<@3Bh0NAlRe\eDCX0000DUL:T5R1HF\H0^n8DiM20000
I>cMD3\6`Tch0000XE7E0000@I>_8d;`000000000000Pm0B00008egi\WnG`gFNA2UOH1:m\>nePAOV\B`S\D99TK_k\Ka9dd7[<lZVDSM<]6=U]6QL\:XH`LlOP@4L
1@NTh2]IhbMB@5oam?^H=<0EEBf@ACo`]D4R`^<d84jm9DK20000@4]04\1F00000000<>a:\Td:\XJM`XQ7T^_j00000000XH2NXQToM:MlP5X00000000000000000
Q1b[XNUQTWB300004?dk0000d=SILMen=9fiHPVH000000009CVR<QnaH`Yo<M:g0UZLDWSJ000000000000`FDD00000000X=ZA0000000000000000Y;=K00000000
\ac:0000Xf`M1=8F00000000P5IdXDK<00000000L<FIL3Y`PM^[LY`:PfMc<kbV]3\Od8EPM:Y00000\E4m<Ffn@jVk0000EAfP<Agb<@mm<H[F@@:gHnX;P?<J0000
P2MFHR@PU0O]TjkN90mbY<IJ0000@LL<l@E4U?oF5C>CHSS0XZRODZb4H_R;A2`g00000000Y9]?00000000000000000000000000004QFbD@_mHaBBQ5PP4hLD0000
LmE[PMK@4gb\4AGTHRlQ`;]nl:YFX_JY84_\E8El000000008IE4`h[Bd9lP<eeOhAcH<j>PP72k48>=XFn<@LW>PjPSXlf@=6F6dHNkHdI:Q14kY8g>E9Q05:`>D8Yg
e;MJQ;ac000000000000hIX]T[li<mjZEBmE000000000000aB8e00000@I<0X[Ti6fbX^[>00000000@5JND:M70000m>5`00000G[e0000h@<PD47N\6mPL:R^X45X
XEJQTGol55omP06R4i6ha0Mc\P0GL;_N@Q1NDCOlPSYXTWUm\dJN4g0CL8g=42mG]=kR000000000000000000000000l>C@00000000`6c11:3P00000000T2N_Td9N
dnGLiA0nDS7=0000000086lBY=3Z0000lWIm]2P`03:3Pa:m4SM\83J[Xg?25;;\]>ihe;_;dU3H8\O1@c5cdidI0000lbkleCIDPdjV4dn^Y>;0lIMm<b=<0000X]gK
0000000000000000L[I10000]?YJ0000000098h4U?]700000000dmEE8XG:0000000000000000L3MKh>VZ0F5Z<X3:@P9bd\2Q000000000000L>mY000003_gdRFM
8[_AD0RhI<bRUAU[@^C0XMKO0ZHG@PfbEBF]U;I300008hFb@Q_n\]on9ANS0000933`QDUL00000000==JO0000THPWDoJaACUk0000000000000000@c5k00000000
LOL20000PYMm\8ZVdcTP000000000000PinIIAo500000000DbhZ000000000@EQDgVTA>nc0000`R@jdJ_Y4gJddi;_4U3T`oHe00000000@3HD=0Qh000000000000
l]]N0000A9oB000000000000000000000000hB5M00000000`7`C000000000000Y7YK0000Dk?V0000<gT=HIb@00000000@cf70000hh1H00000000A4R11=PgDkQI
1>eflHPml>GI4^\iA2IB\J<^d2Me4<NSDLkLHgaRD7VB`c0SLeT>@gcO8j36TnXMA3M61C2m0000<QSc8EnE0000`V5E0000T9=\00008JAL4LfShSQ7de^;00000000
E<<l0000dY9>L1@B<>`lTdC?4UnTdZA[Hcj^]:^am=V4LC6Q4]M9U1Va0000000000000000D1ID`5KK9;SA\=2f9<XM000000000m:8000000000000000000000000
9:eN@ER6l56F0000X6MN@EoN5;4K0000`EVB0000000000000000D[6Y0000LE=9HRkEHfDalKKo00000000]6R<@`_flMFIdHM;0000dEgOhB_j\48^\HjcA0_=hcWV
0000`2d[dM2=A2i<<0@`5;aZ0000dC;:99_RA8K]0000hi`@000000004U8N4ULUa=nIl><QQ?`L0000P=AJ000000000000`\f]00000000PYA7P9VQHB@d4CHPe3AD
9;@T0000PSJdX>8L0000\B`HdUbkT_c30000XNj5L1Kc4k<^@^M]LCT@lYSFHX79I3:j0000L9h[]5IDU4=XTGVF`_:QX?]CHBoITA?VTC394Kb5d\V8\_@8<`DF@8^?
lMiK<aS0\kOelmdoe>k6l0YI<@[UlEM\000085U:000000000000P_Dd0000lSY59;8Y00000000X6K_0000D6GYdXLoLmT@\e>;d\ki0000000000008:2i8GP>0000
0000diJ4Y5HHPKK;X[?:\@5lD^MA4h_b0000@_T>000093bK0000`YkW0000<eXea5H\<^0h00000000\j:_U8TKHdad00000000i?9g0000Q:0_\=E0<Mnkh;VV0000
90@]0000`1EdTF54lUm=Y1;1l00YDcT9X;83T=8QDM84dMIRH>\GXA6HE@an5@g\4LYH\[PkhaQk<haW=AI:HWbl0000000000000000000000000000E1@S00000T[M
00008SL\@]ZX00000000AB2;lO6h0000LV?idmC_`3mPQB?mDB6HX2@0l7kBHYiKh]MSD32K0000\E5LHFN8XN^O`VYcQ6YF=9B8`M@\0000000000000000l4gGX9NC
l>nV@?7a0oiClBUHhD2khNTS0<NHT?ZeX_XM9<k>00000000i2mQ00000000000000001?C]<SPg00008NZ]TgnH@0jVU6^iPSXY`9j@`Vd@8aRC00000000PdEJ0000
000000000]N<0000000000004[OKaA[4AB5A<h>Z00000000L5Z6000000000000H:HG00000000000000000000D=MC00004lBS<>JGHa@?9?>_E?^l000000000000
0000000000008\><000000000000000000000000000000000000@<65Tc\[leABU?GGXOY_5030\=cRHZo1TgU7UC4J0000l_Wh0000D2=am05Le5T^@A^F0000<0mG
XIJN00000000000000000000h;b9000000000HY]HVD7000000000000000000000000000000000000000000000000dN3X00000000T=<jXnC=@[Mk00000000`<6n
DcB50000d8i=00000000000000000^cgdYmY00000000\C0A<WVY`<H_dmV@]3?440G2H[D?d83^\_TG58O\m6YNQ:>H9>Q8<LJG0ZHR0000000000000000dB?]dDIE
TUW@A0Lgi3m5M?3I00000000`Y3Ih<4\TO@\<cY>Y@;XPa4XhD<@Xld8A9IL=9lK0000P7MQd3cM0000P1^\0000000000004n7Y0000PM\S0000000000009AXa0000
m2NX0oR_0000000000000000000055D7]@cQP_8545NV00000000HO9c<_feDajb8N>1M6Q<`HZP5>ln0000L<\ZY1ZK0000e8DW00005@i600000000000000000000
00004@M78DRG00000000TAP\0000000000000000@R?W02Qc47VlX9\]LFJYhB;A0S=:<UOYXm\GX?WFD0LYHY>HhP>fU2KZi<[V=?Ii4Df`XE@>@X@[l8iJ0Lb18dOG
Lg67]<H3UAH2@1JC42lJ\8On0N<Ph\>ODg\^Pmd?laCiTeSFlG@WDkcFX9IQDIUca;j?@bN]Y?FBlL6f1C06TYFh0000dGeIP^L9Pb;=TJWXPYAE0000000000000000
L>eUPF<k000000000000@TUB000000000lhL00000000000000000000M;Mb8IbnhJaj00000000000000000000P=cb4CE4I:bW00004^cAHD9c000000000TlI4Xi\
00000000hhiJE;E:00000000liHV000000000000lT_AT>=bD9HIdIdGLJUD0000P9oW000058lTTUfG`13@000000000000000000000000d<0aHB3\HGc7hY_>\iCb
0000000000000000\CHo0F6B000000000000\NkiHK]5HU5j`bFa00000000<d3V8nPbHck=000000000000000000000000h2ZLd\oSP6oF@`Ge53A6dKYBPHJmD5T?
E?HUm?hDD9d<0KTP0000mCS70000E=jV0000\_l8PKD<I>fe4]_J0000d>`]YC8=00000000P@Xd]?0j0000dVlk0000==@G0000<I@=0000@O2_I2_Sa0UeXL944T[2
<VW9TCh5X10EhHDkhNmo0@MPT[FEd_2=da5flG`0M4\<i1G3E9S10000h8KB0000HgK<@3TnTHSRD^Z:00004EO;dO1`00000000090aH;VHiAR=0000000000000000
4@a6L;[S00000000000081Z6PVc100000000\@kI8I5Q83O=0000\T9J0000000000000000H>7LXBO8PDKe8J;Ei2e30000l6Xn84hA8VSf00000000000000000000
0000000000000000dI4e`Y;MH3MiPMFjaAhN07cB<e1]0000HXUoH0RYD2U88JUU`P1=XPci0`61==N0PRYe`^Hbm>BP00000gl=00004mTR0000=DB500000000i;P2
0000H:li4=2MXWcQ0000hC3cl3mi@R>Ch]n_0000U3mo00000000T=<Z@7^llCR:lVKI<]1^0000<i1XXXS]H46jd2:`XB2Q`KZY00000000DPdH00000000HAWYld0N
0000<O:XPciaTb[>000000000000<C<I025i0000PV650000000000004J?9L:DPL^UkE>A6XW0=Q>nN`53>000000000000000000000000Q1A:091eTXik00000000
\F<NT3KQXTo5A60O0000P@4i\UbNTaHB8bVlTolBQCPR000000000000DQ?00000lRhE=>530Z\R00000000Da6c4HXQX[LN0000@EcXDV\_dX_e4X=T0LRA4`oJi<KK
I?e2X>_>]:P60000L3Xg<_ocXoMQL`85`P6CL_VeI1]:aBgc0000XNZfXVP^0000<PjK4AEh`oNGm@jn0KmE00000000\W0jd:6edo;995RV000003880000H`EHlDXE
h;MUXOk^`FLl8P24hXfShjh[94H<P>@Tm?49D34@5@4Y0000000000000000PCab84><4S`ElMDDlN_Z`dh4HM2FH>OY`O\B0f1YM0C_]3G6dS^o<J45I4Ri\Mfih:cV
i1le\OOJXVP5M=]oT2GBl5:gT8A>dXWIDZNAHbKAlE:\54odQ7NCQ:QkDL2b\S;PDX`R\_bFhf?BM>d^0000dXCf5;]g<l`693>21CHE0000\7bG@2joI0O7000087XT
0000TLV[0[AS<6M?8GPP00000000M91O00000000DYCLTkdhQ7>Y]7nYdbQQ=0EAm?dZ5@]WHF7f4n?;HMYMD?QU0000`Th3480AlYJITb840000X=_he3]28KANHZ@_
0000@F^RXWBkL2_THg^6U2XnHL:m0000HPV792oCHBW;00000000000000000000TVkQ0000l2RFDWX\d_4V00000000LojT0000PL^`00000000000000000000XF5H
d_>k0000000000008JX=DPYM00000000000000000000X4QkP>Nj\De@X\K?948><GPb000000000B;oDB;[X:;FH<850000]9EA0000TM3m0000hLij00000000XSO0
=;HR000000004H_d\XT504DR<7VM0aAdH4LhlZ1P\kFW000000000000DP^P0000`PHH000000000000l>R?P=5g<Ynk00001<moDgd000008QBE=BTg0000@O?]XXn9
00000000EDV6DWRChd\:]4:[0000dPoh0000\QQce5ni0000000000000000<77J000000000000@1O<0000\jdn0000l6oQTV<:@e9HPbbN00000000h:880000<4G1
0<8d000000000000``R:000001I6=6?O00001C=G000000000000X2N?0000000000000000l75c<4`M0ZS^YAj1Te::0000T;[_55KX=7J[0000L3[XMD8f4_OT0000
T6ml11@A00000000T[g9TW@n<_o4e1<M0000d6PC0eRn0kNE000051:?T6[R8bAd000002T9\>f2Da_EU5bWLWMhhgd_000000000000L5<F<QI48b8@00000000h7]4
00004^\^@Z:_0]hG@jemY66500000000i<dK00000000H?[cd7Q?h2]Xdf1?UBOZa7j6X<Xl8CeE0000dmVPQ?C3000000008j<H00001@8C000000000000=2JD0000
DoOW\QU=\YM_`]DfTiOB0000A5_P0000X@Lhm68<000000000000X`S^0000D43[@X`o00000000=D@aX2H3\HQN8F\d0NMcECmkh\=100000000000000004``Q<`U_
Tb[3dc1XdI`W@0<^D`>>hhZ9a1^KEAl2mBM\L6ITUBk>0000000000004N8>00000000000000004N]hD:gn00000000000000000000`oLW00000000@0@i00000000
0000\B?M<hIN0000L8U:hMi;8O]iQ1o9LTb:M;iOM>CLABR<0000D7ZclBID00000000eBDMQ8dPh;MG8WPH0000\B:m<T:IDWc]HG2G161UM8]Ne=7_PWPX00000000
00000000m>]J0000h1R?DWZ3]31g]=QQ00000000PQ3X000000000@=000000000<m3`00000000lPafXGgU4hI>000000000000U@FM000000000000Y?0L0000D1mM
h<UQ]6NX0000P55=\ahnTkf2Q5nI0000]4d500000000D6nM0000000000000`cM14f10000Y@cc84hO000000000000P?Km4;R7\E<k0Q0MUCmDX6b9000000000000
0000H3a<0:j84l[J<4l^0000hTJKLY2\\dVa0000TI7HP4j_HIF1hbd1000000009>dm03=e0000hg<j\J@797PB0000TRZXPRJP000000000000000000000000D`NN
0000000000000000@I<m000000000000I=0o000000000000\m>D0000A69UH_H9Y?S\0000000000000GbJ\n^J07aSQ4dQECRk00004;cM00000000@9a7\cb=0000
0000000000000000l=QM9Bj]a470]C=edBKm`Tbl]7:d\3ff@=6?000000000000Y;\V0000dUAF@<470000hl1e00000000L=@G\l3QM98i0000hSUX@4CjLM:1a@9T
d<LGI:j4E=dG`MoO8[2iQ;6=ddS2e;@H00000000lVEm<`1KQ27K0000000000000000`7Y?T?DT8\7IXO2R0000TbV24BcJ\:VD=4M;Q0NWX=nSa0SD0000`?<^`VcB
HD0GLKh;hTPl@YWLHkWc0>lk\7DQ8S6m8alGDAo\He2nHQVmdS]ZLJ;e8S2dPBol8I5[LPAR8_MGD];E4ToK81ch`WZdTVR<\]JkXcl`dl8Y=1ELU>2]A><>E>P<=Abc
00000000a6:a0000<A4J@Ji8PL9A=?^6@ScR@YVYd0gZ<J5U\\T79AV<0UG@D`k8h<Sd000000000000000016?=0000`?j2Lj0[0000DF>P0000XXOkh?4e`01AhaU=
LaY48agl0eS:@g5KT0YV00000000000000000000Q:K5A>K_dQ@?000000000000000000000000D6WE\8Xb@HFhi7f400000000M3Hb000000000000000000000000
00000000MCQE86Y^T9=K00000000PDbB0000LRAS00000000000000000000@X2UQ=ciT>Ka00000000000000000000lO>k]1Ro00000000LRBY00000000hZhP0000
0e5W0000LNfC0000@Rje0000L?kmh2JgH8?nX`^Y@5a@H2YED]<M<h\4lRbLi=0]9=6l9D9hP_TZ00000000000000000000HIIgPD;3XNbcDI18\cOQXmC1m;BCe>f2
0000\H6eQ06fd0M9hNFhLV<l<]Y@8n4:0000PJhim0bL000000000000\6k582>VT8?P0000000000000Z_g00000000XXDjHk0ZY:hB0000PN9SHSUf0lg[M<CM9CW?
00000BNa@HZbQ45jDbAMDXYFe8?e<ABV000000000000XkYDHZYR00000000000000000000TL;j0000Q=fc0HBK1;BU<ZEXX^Y<5>Ml0000HJ?U0000XV?400000000
<4?l000016CY000000000000000041ME@[NbX]Z;@]^Xl5:Tl2BA<DllPEJ28AT9HLXm];CiYA9Ph9iYlBaAYB1oUC0c000000000000`Ko>ToPE000043fD0000To>Y
@Z2VA8nX=39XP;REDc:Z\gZ200000L?jPBG8D7\W<DIi0000000000000000000000000dl:XC0SD\30a:noDBa44Dia4WeS00000emQdDnm<ZGla:LO000000000000
M3mE0000000000000000<agW0000M;;P5CKZP4kE4U=5U:^Om<T]0000000000000000dJ4al:WCA2E=0000DBc_PZPSP4nV0000000000000000P3]GhGfn00000000
HR[<dS:VD\O?M2j70000D4nHa9EeU?aE000000000000@LTRhG2SLI\cI>AN@IZ?hMGah9<;HZ=ZlnAgl_G\P4?B@iEF97UFA>]\]2L^000000000000000000000000
000000008g:f000000000000000000000000HA3T4TdM0^oHLG<_00004\H_PAQ]i??F4Tc;<WOV@We:dmCGi<fLU@bFHI3c00000000Y:j[H320DE0AdKTAPQgOD[Yh
9BV>92BbI7R^0000TSXg00000000P4lk4;HRPQV^lf>S4EnPdLiI9A4O0000D6D20000PaT=X;^;0000@LL10000hQYZ00000000`?14H?R[HL>VDi4Z5<nMi=NfHl79
]32]0000M;]:0000hOj60000D\1^5=_d0000DhCLDjaCE6?aeB0=0000`a<4XX3STo1GhWFRA@TQ0000000000000000i5YJ<cKS00000000H1]>XH;O00000000dIXQ
0000`f`700008JTZ0000LJaDTcCd`:Gd0000XW:X000000000000Y1nUDaDT1@C;1BD>QA[[X=IF0000]88\0000\df2E>:LX0]@D`cbD`Rh<EP3@DhdH8JU<T_P@diQ
LbR\148SQ0h;PNVoQ8JUE8\O00008:YW<19I\?I;4Em3@V0adZAFPUiY8iRRXCVTM1W]\D[=TPeX00000000000000000000000000000000Xle0Tlo:U8Xk00000000
PGSST1b@0000TT:n0000m;8500000000I?fd0000`0b000000000P5V80000`LA0E??4M5>B1?bh0000hWQ8`W`D@KgjdXZj@[dC`Jjc8P@1<^AG0000Lc>C0000d;QH
aB\50000DbfS=Bfj4XDGD5U0=CARhfK_i=IPU>VW0000dL_kL4bHHCS\000042l]h@O88VhSLgiI<nLF8dUc8OlCH7e7P]D[Y2M<hDUcLLB:DN7f196eh090E;9O5=i3
hUBG8Weii7eIM?jZaA`YhjM5XA8N0000I@LG0000dG?Dd1EVLXMKT5jI8DR7D=R^HH\A@LW1Pb@aT912mBmc`[[?@R?H@JNhD`4CLlhlECT3A:NY0000000000000000
0000000000000000]4Mo00000000000000000000lnjA0000XJdT0000000000000000l5W200000000\V8G0000<6P600000000i?PPe?JP00000000MDG300000000
000000000000000000000000h@iL\KOj8PO`hciE`CBm000000000000LQN@0go^ToOmh_Iom<m9PL2G=1I500000000000000000000@_LIQ=RVPIHB<X_S@1CfhdX6
DUmLHd[YXdFQ<0ghX2K78L6Z\^eSd>4o@`E`4H?L@b]l`LJ\Tf8U88Il`@LZi2iJ0000000040Um0000000000000000D66>00000kfZ000000000000000000000000
0000lCV0000042b``HRm8IIHl1Vc\NBj0BY4Hb<2\m6Ie1\Um33;a37bI75cU;A\Q=BT0000000000000000l4OV000000000000=0_W00000000Q>H5XF9^4R;=a0]?
000000000000ToAh000000000000000086@B00004G6H0000\TKFLW\I=5Wn9<UkE>=F0000@Fc7dVE30000000000000000000000000000dELZ00000000\OK5LU>Z
0000000000000000000000000000]<L5P0UE0000000000000000U6L:0000DH_JhNn<0000000000000000DYml`R^60000\5d9DF:G@baF0000000000005?c4T9eU
l<j1Xodh000000000000X9_P<K87da:Ol6fTU;hkIB>V000000000000i@co0000000000008UZg00000000000000000000<EHU56=CHJjH00000000000000000000
0000TQdP0e5800000000H=Q[0000eB5h<o5\TA7900000000<3]W0000hQTR0QdZle?Ca@g29>_?0000lAiDDJ@NH:jHhCDbM4Z[T;j^]=RG0000000093PG0000`P07
dWTL0jDP0n8EmCJ^0000000000000000XOdC0000000047Ca87I^PMC\PQJBT^GK`eHFDFYFdTfEHi54`1L]]2c?0G1;000005Y;L_C80000000000000000l2g?`QCK
00000000`d`SX4TZP<\HHIf=TFU<8W<H000000000000T61<h6^l0000000000004E78P>cZ4Ub@H59Fda^]HoTOP4Veh=ZN`L\>Pa2ne4Xaa9\C0000000000000000
0000000000009<4k00000000<`^IdfWU0000P8AK`ENOXkXT000000009AQAX3IcA6RlDI:BI6\R@JWhl[DT0000Y01B@;KK0000000000000000Ll2nXGHb00000000
HFUH00000000YAlATkcT<2cHP=m2lIfJ000000000000000000004HQ[LSV\hW04da`bdTRDH;lB\Bo>HmB6Q>n?0000HRZ80000000000000000I;V8e>2QDQib`=[:
dfHE8ULG5?MYDn>?0000Y76k0000`iKBDUPf000000000000P>:gL\4@H_9m00005C^h00000000a4Hb000000000000PN^:8VLh0000Q7HE0000dM=@ldJ_a@mbEAKG
000000000]HF5<CADE8VL;WELW2eU;f7000000000H`:0000DG3:0000dXF9000000000000A;WO000000000000d@5]00000000h>QmP3bJiBIT00000000T6Xdd24c
8_PediNR0kkAa4dC00008FH6000000008Y5d8DmZXGT1LMQnEB:<P2`FTo[N0000000000000000P4P:hEi`h3[60000a:lSE<TE0000D2mo00000000h<XY00000000
8TQfi=CedE\;PXRSljFBPC8O4AE?LflGi>P0000000000000I=5U0000PLcO0000P>E10000PA688K[b0000Hhdnh25E0000000000000000@3^:l_HHE2m400000000
00004Yi?I?gQ9AQMLU;o00000000Q=N<00000000P@XV<a[X0B\WL0R=`H3B0000h>mfXB]:DPTK42^U`@570\87TiT8000000008BWKde8eQ5P`0000000000000000
\]Ll<@SlTSLn\>1H0000P1JS0NOOD>b`00000000IBB@m8]6L2CB<2oL0000000000000000hShG0000T9SLTUf4@3UC<WkH=62YYDOOa=f6M>^g0000<6hmh;[20000
00000000lHE90000000000000000Q2mmXiieA@OSTOOh0000=6GP0000TU_e0000aD2`0000ljKKd02l000000008oO?46S=0000XCPKLFQ10000000000000000HL>I
lX1M0000@cRA0000000000000000000000000000000000008DB\dT@5M<G=0C3Z\Cc:X[@Y000000000000<cEJTAf=PCWMLaZ]00000000@W<fDF\V0000Y2SY@@eg
d1^@d6:n0000HYmI0HOe8E6h@0meX6_CHXe8e1O@XH^ZiA5fDN]MDZYg00000000@V530000TN5N0000lMn\`Plj`\8j\2KiP:[`0000DYnY00000000@fnC00000000
0000HfMI00000000@;Z<\VNT000000000000PF7M8_R`0000X^ER0000a5hA00000000`45F`<6^dXg:0000<lm`QACg0000000000000000000000000000`PlWP\RM
000000000000\6ZBDCX;\36[000000004b=]4RL9Li[Dh]:9HMTSTe=Y=:9P04<k9:<AmDMf00000000l5GJPhj6L5YkH?\^0^HU\SjU@HGn<m<5DKJ0QB^<EDDiiDT_
0000I2^_IAOg00000000000000000000000007UoDVU`TB6ShWh9`jFV000000000000X`8QP@e500000000E1UJXYjg00000000817dL]d>X_MP0000Xja\0000Tckb
000000000000Y=540000EB1cL2`60000<_oD<7jSdRFAPcL8Y<8LT6LFlDKVDjW;14^N0000Y9Oa4cmP000000008QmI000000000000@:BY9=;UTCAMI>:100008@8O
0000PKKM8[QX0000LaeQ<;L3L@Fd0000h>n10000@QlaP]eO0000<c\EdM\aljcT00000000dokneBZUHKZm4Od3PbNk4<R_`k@UYCWo@`]_a8>3Y@RSXQ6=EDPQQ3Km
EC[GEDDH0000000000008o9aA?>2<b\\0000h9=AT:Y8\mDUh0FDh`M=84>cTanH@nZg0000DlJgDdQO8M;<00000000dbVZE1_1l>ehH8]aH7iYa;:000000000POl2
0000000000000000PdR\h8Z8dS:dXg=\4A`1<b[`0000Tlgm0000<4ReQBIc\M]D<h=Tm?G;00000000\NH]lO0<0000000000000000`GX<Dc7jlU0Tl4n`00000000
lXj]llQL<VL[4Vb=0000=3cM0000l6M24VAM00000000LOGO00000000UA`M0:<[0000P8hA00001<?00000P3]O<H^K000000000000d\D]`mSHXdkmiD9Y00000000
h7liX;8_hNFDle70Tj`YHTDBP\:fd_AdABEgQ>l>\De1YAnB000000000000000000000000T2;iHLI\T\1o0:JcPFA1LKOET\9Ha=?o5@Uee>QnE:W\\X\@`S9e44H<
M8ega5GDiC>4UDLFQ@h10000h^eb`;3Od:AF@4C^`dEa93\100008^]NI2_E`=^?00004XK[E2kf00000000@fL[mA<S0000h2NI00000000XTh_000000004b@3DFBd
\@290000000000000000l8[c0000DTnQ000000000000=5`j000000000000hQXZ\?JQd2@mLG=BhQTadNeVLSK=dO@0`Xk\D2GZ@6Ge]49;hFli57m<0000h[GnDFaD
Ld^@07eJ438b000000008?EjP_\hT?mn]84cA8mS9A9_X7mS\gNblhD@00000000PGAUl7\e<4`2HS0R<o7i0000Hgh>@;]KE<6]H0SlXcD1HD;XDT4\DChDL6QT`Pa=
00000000\_?Y`Cbo@n=I90:GU:KM9@>mDfDK0000X=C:@VfQED<GXLlB0000PTiK=5UL95GT0000`3EP0000A5@N@Ic>L86J0000i52bHB^`00000000000000000000
0000lMf\X31KdLS6P\<4lUB]hWH:Tn_K93PW53S5E8W?m@E6i@aJ05B60000000000000000<4hmi>U^YDKP00000000PI>N00008Q0di@QW00000000000000000000
000000005C_@0000`b3O0000U7R100000000000000009=0K00000000000000009@6Z00009:?APTbM00000000Pd<eE8=UTOhnPRAn\__o0000D>Gj0000@D0W\0i:
@^ki000000000000AAWb0000000000000000lX5<l?i7PC[gTA>IhG2<DGHR8DS64L7aPPi>LI\28Y;kHOc>4_b5I2=[56K000000000dZ9U00000000000000000000
00000000@SkghP==`lA^HHKJHPXXdH=e8IBG0000Y=0?0000000000000000<dY[4SecdbIK`:LXDVOfPeKj\fFQLGeg\;T`4GgHhPmN<nV[0000D_F>00000000@GC^
XJ:n8k<:DH@`d65QhW^\0mUNM4W5HK[Hi59YM673L^8^l0ojQ;YA0000dn5e00000000AB<:`6\V5=D4X@D3HUi6U=`NDc53A4nJ<:?181=B000000000000dB1E0000
00000000M4K^0000I2]3IAL1`fcOdRHF<C5RDBS9HZ<Y\AHiPk5\e08b5?[?0@M\00000000T\T@<@EE4Go2A8@C000000000000DHFI0000000000008OYALVEQhbb1
00000000LLa1<cfC0000m<1b00004DZa<oZ5P9TaaC`KD>FN\XZ?h^ak9:E\00000000hMPQ0m^51A@C00000000000000000000XQKT00000000000000000000h9R3
DB^U0000TVk\e:^=XGOj0000X:KT`>kQLCB3lP4ETjmX00000000<@9C0000000000000000000000000000I@of0000DPG7I7RF0000000000000000505^53OeQAam
0000P=T5DX5M000000000000LVe\000000000839DA[Oe0P]M;G;070D4RD<00000000Q>4dP5Fm0000I6Zm@gD<M4VA=0\e0000520WhSNXD9iiL5O\LLjo0000H3R7
X^UG000000000000I39h0000PPm:<3obTCm2dd1j0000\<Y80000TES^0000lS24`49JPV7FM4o70000I?eA0000H;>l`NRWTJgG`Q]g\[oMPjgJi9l9E@>[0=e2@?e:
hkIIHOh?TU>h51mg8jBI55354;No0000D<cnX^Gb0000Q0dVHE`60000000000000000000000000000`e8Y0C260000000000000000e:m400000000000000000000
00000M<hHA^k0000\cHQd@RoH5J?E=jhY>U:4Vl000000000`90=XZ?YDRafXHL?X]3E0]4:dK[?0000l0N4XB\4lAKdT5RCHR<lE4MYXhQ10000H;A:`@lT]8^e0000
U87]5Bn20hlnACj;00000000000000000000a<h20000XEMEa@J@00000000\J9g0000`8^k00000000000004bb00000Zlh\3B@0000P5[?HSd4000000000000QA>3
TB`hlUCT4MA500004Y_e000000000000Hk?BU7h^0=TChl]P\PT_8N:I00000000TP:L000087J@0000PGNP0000Lh=:U1M0<mlYU=Sd0000000000000P?1<nXWP4M6
1A3V000000000000000002i:0000000000000000h`bC<4Wo0:QPH;NCL<Ph<><@DVFka0^M<7=b4@2fe=HK54de00000000hHC7i2h9@dJ<i3Zgh<QW\SIY00000000
0000`VQKL_kBDRbeT5IHLa7N00000000<9bo8EC>00000000000000000000`kbD0g_n0000HkhaXZCiHa2eE1JO00000000<5c<I9aG@SXM0000000000000000UC[\
00004>oEM:c2`LKZ000000000000U58gXKQ100000000<;LNLN[Ml[<A\L2U`lLbU1j]<X4m000000000000H0PbDDZDTKN=8Kf;LiQJLBV`To2K00000eRE0000H8oE
@cUC0000L0Tll[O=D3WfHY>\5@gJ00000000000000008AU0000000000000dGeX000000000000i<WEX9JLi>EhMDEVl<<PdKV8D6E6hM@O4f4G4O;N<2Ge8USWH_EK
000000000000m>bW0000DU?WP<<1A1S[XP:5HRGJ@Z^J000000009BNm00000000Hj[=0000000000000000@`dAT5W``Rg>000000000000<R3f<^2709h3X7LWh@]a
TZh7\99JHgHFDjA7<k=B0o[om3_Q`>l2LE[9I3WkPc1fY@;@mD?58DPV00000000D65f`DcbLZIkP2\^I53CU54I`;Bh00000:I8000000000000000000000000H<iU
lOS30000`1PWLJ9?eAdUTKg1l3_Wd;0MlJnCD:;oP@>UDJRh``YcQ2UcIAFI0000`R;[0000dU2hLEL=4Z;?\>=G`M``d9i`<[fJP2_DT@ZYH]4nLaHPa932@:m@0000
00000000e:XC00004602XYAa8d6a00008Ij_00000000000000000000XPEn00000000000000000000L<E3lgTa000000000000PY=OT=j`Q9NbL`SE8Nc3@Y3ZdY\k
00000000H:^b00008W;jHM;_0000000000000000]8SLl8\20jKkA5Gba8`cA>gU\XPH8TOKT=<;Po;c0000000000004lOjP=hT8>JcTI8WT0EnH:n[0000@Ih60000
l1c3<I5G\ke<000000001;lF\ib8Ll^^000000000`9^`;lS0000TFD`9D860000000000000000\W7I0000XbL8000000000000000000000000U8WQ0000l1o64bc_
0000000000008PTl\YZ`0000000000000000439c]>@U0000000000000000X]h7000049?i00000000DKKX@`[Y00000000X_ZiHGco<1Y0`GM?HNmd<ioi`n^^e9YR
8AjBPH8=00000000E3<@\^XS0000XIL8hN73MBldLRTZ<[ekdEk?TG;=8blZ<TILT=JjECUS0000Q6X200000000@?ST0a@l00008BZoX2^g=@S[00000000DD@]0000
0000000000000000LXQCm;i@00000000000000000000I1F=0ceH000000000000\VJ8000000000000000000008TaY0000dJk:Pa>F000050II49GaHL_>0000\=Fi
XV4Q0000`NGP@RIEPe_k0000TA=S\<<[e<5g00000KQGl2SY<`:;00000000000000000000X@`c@<:SDWMX0000DBP=0000000000000000\Ae;dWb\000000000000
000000000000@O9Pm6bidBmJI1B3YBgo00000000000000001=O8aBaZ@9gQDHlCT:Pli02\M2LPU8YIL?O20c>500000000HSCK<C;cXCog000000000000l6godH1l
0000\h`=h8CHh:]bE;@90000XDD300000@Wg0000LU;_M;Ve]B_;<:8K<?jPd^U0a:Jfh59_00000000000000000000@Vo<00000000dM:U00000000dY3:@@?[0000
0000H<D44L9d00000000lJC300000000h6I7hc2IlEUA0000X:_H`OE`a?GkmCkUT1TV0000\k0j4\\?lMQT4:3n98_L9?]aXGaD\b6n5>SQYAi200000000DQbX]<0T
0000<2>M0000i=hI0000DiN800000000DOC70000i<`H00008TR5`UkQ187Bm2aI8B9`<O`L000000000000X?=5PF1RXHiCH]ce00000000\`oh00000000<[KF<f__
@Tnc000000000000DNRC91X3]5B>0000LdPId2Dm8KcA\Shbe53fXED:M4?Fh\h;T]<X0000m5F8d7Pll^`JH?cEdjXYdY<aMBb>\=fCH3c^`H36Q3P55D0S00000000
LRm3lFC`Xhk8=;P>T>N\Da?70000H6Cf00000000000000000000L^>Q000000000000D@Z<46JZ\nnoQ0aNU1Tm4JXd\DVm<=64dfoO000000000000000000000000
DbZdE?jfY7UahheVHK>64RU5<jIO1;Hg<O17]=>L00000000000000000000<M^g0000\Jm;PTGT0000d[RkP`Tnhb=K\jY5HnUi000000000000000000000000\G>3
LJ]HLY9\hmT00000`oV^T4^UHA^88OXJPS\<I2K000000000LZ17L[ad0000000000000000`EReLG<N=C3T00000000<4K5X8Kl0aOVl9ci=7bcI:JZ]AP?5:JCTjGZ
UDTP00000000]>^O@H\aABnG00000000@cOndfcg0000@5R;4U=A0000000000005=Dd0000DmIg8`8C0000000053HRU8BP00009<_=@0<UdYe:\J2S00000000dE5_
h2cjHTNoe36f000000000O_M0000lE[ZdK5c00000000hAPGHa_T0000000000000000L5cG000000000000HThEd8C9D][O00000000Tnc3000000000]SQECf`0000
000000000443XONU``j@000000008Wn<L@l3djff000000000000<B]_TM]5T=:700000000<Bhja?LK=54Y0000P?`o00000000T?:kUA:^0000<Vcc000000000000
9?5S0000\b3a00000000X_L9Di_\0000000000004:IJ0000i>PZ0PX5mCEK0000Pi<=Hn]>UBjQL=Vf0000T_CghWgi@`UkU80@0000m@\X0000@HeZm<9oL4bUhCjk
e<RP<8F:XCLD00000000PMc]000000000000`Q@04T7@8K=LPY1JhAGmd?TI8KFPDI]70U?9T[:il^>D@g850VmJdmI=PALoh9n<`iRjM0Ya13cai7B=Y@DU0000<]\i
0000\2C`Hl]4PYh<<\O_lQXKLJ3Q`<;L5?:BL6;K0000@_[M`P?S0Q\T4dF[00000000a07<P3TL0Io;l7ceh[8[D_J>92RSE?A>`iL>`O?R@7ZQPC];D[fX@JU18k<L
HdZkEA7O5BQRLcYbiA5KllU>0000PnPL0000D<7L0000T]<4Lad0d=R5@IOD0000@^2A0000H_af0000DI1F0000000053o=hJ:^8[6fLbW@HLJ75?QXi@7\5@\@LAVl
<cNM1C9Kh^Q<hQ9]hZb]9<o@e>SB0000XQFU<R4[a:YK00000000L^:`M382000000000PCM000000004A^a00000Lo^000000000000D_Q60000000001\O00000000
8DL7<DVY8XYe0000dR16DoBT0000hFGNXJRBDbP4000000000000l;DIlL^6@LNhPRJ04YJg4jQ=m7?1dB258@_<U>=U]CSR0000000000000000000000000000l0>;
l`Ej00000000dl_@8EK[5C5FlKi<000054a;M:b9Y;mc000000000000000000000000PBAR0000i;LZ00000000`DdP8]SB\<2l00000000lD]Y`lZ@0000X0C=PDVF
I>3YhSaHLKPc]>b<00000000`1m^d8;G0000l:hhD=G@daag00000000Pan^<iGRE;oF40lJTe=<`OR=8YS0lkTK9DICdD;gDSbdM<MRe@9`hcoW0000000000000000
Y1lOdG9_0000000000000000<mgh000000000000d?G8PW@80000000000000R:R00000000@?W80000`UdA000000008l?h9B]400000000dAfM@SgST`B:P`ke0000
mCYgT1Bb`M;mD^QiM6Ib@H:80000lPPmh9oNdX1:XlRbI@jY0000hQ3I0000<9SZH\?>4;`Wi0Rg8Yb;l^^AlkS^a?_P0000LGV1@BAA@LjEE0>Km5950000@5UcHM1Y
h28dPTB4l[hA=3=B0bbjD\L<Q?`gY@\4=AR1hV8TPZSEU<nY1B2b15G6e6VL`4m\@?:BPEdb`G6WH3oKX=\BhL8_X:Q;@JCSXPnk@U7A@UlO\0em4]iW<@NE87Io@8dP
@>IILSJ9@e;NDR>P13kRU5<D44jIP[P^Tk9ZD49VTM>M]8c05?P5PIok@KFmU@XVI:7XH9<P8:QE15EhI8>cA?E:9AJ]8<LTeDEhL215`D4LX^9]Y;dE000000000000
0000hNO5000016DZQ?lalDJ9X``4E5k[TTiZ0000POmkd0;e\V[E0000000000000;c4<QIZ000000000000@XPh0000\96^<ddKD9Hf<bgR0MS70000T8?20000@^c6
U8W`X3J1P9@LT4]=LaD8a=1b5DMT00001:eiA?Km`d_\4\E`000000000000000000000000000000000000dSOj000000000000\nfX000000000000@KWS00004SH6
0000LPZc00008I3<`b`k\dMX`mFc00000000i>>300000000Ha3nLRiR`R>]TLl3`Tgd81FH<m[Y5@b:09\0dRPeQ3h=M;?me=m\@JZKTQX<00000000000045ST13?F
00000000000000000000PEd5hIZ\HMn50000000000000000000000000000lImT0000LbC?0000H8D@000000000000LXlV00000000@EFA00008aRY000000000000
0000TblKH<V>0000M8CjLQoNH2nL`:8o@;fJ80iW05WThHAFDKJhHIV2T`Qk00000000HIm^D^bU000000004Z=200000000`926Dnb=m2AD0000dJg]DA36TOPHTR_6
0Zd5T0hQH5efHPJZT[Y[D7][dN=9Ldb200000000000000HZ@Tn@0000Q:d70000TX^X16PR0000000000000000@8[AT4]YX<]R00004AolT\GhMAK50000l3>a0000
TgOZ0000]@J1P]?k<U[d<fQe5ALg\J7_HLCCD9C6<URZA7Lh00000000h]0200004SGc0000a@e=D^SHaC3caD6_0000DO660000e@3o00000000L7aD\1MTh8kQ4JQ>
0000X:3O0000D_3\llTfYBQILUCB0000000000000000000000000000000000000000TEhJ000000000000PEHlQBdQ=C`]00000000<0HM8Oge<S1b\\YjL2C20000
<Q2I0000POXe4\R9leGle>VciAS<0000000000000000D_P2XmGE]BS200000000lRUaDUJSTf?iYBDY@B0\8`@ed9`_\>lA\JloYDJ6`21V0000dLC7X`Ib0000D5Nc
hoDGE?LZ0000PUGRT]OLYDVidB\hdjk@`4MB\:==dkU7MDBb0000<Gk=h?YOHOh0\T>I<Udc5BC`000000000000000000000000@^WcM;1`<;k20000000000000000
`0:90C7\@PHcTKnAh_PHTaoMHcMDlYl@M:l5]=m8<=A[l\Z9hd^0Lie9a7T>Y=geQ@12Y@HTQA1:<j5e9AOI@42JQBhML1HXlAdPPHOJ`Q5=iC7_Dnmk00004F:9@ckk
M6^N00000000HHTk@A7L<S8CT\OlljYc00008kBS0000000000000000HLS_li>90000000000000000000000000000@OHAL\aQmB]m0000`6IgHTk50000aAaa0000
000000000000@9eC8L4]0000dD:6`3m90000`alV0000=5Ne0000m79S0000h@hFl8NjE9b=DZ8:`gg^48?eH4dl000000000000000000000000\]GeX7KaTQN3X^`:
Te<X8g6WhhNB]2YmU7EVU?gc0000000043M>0AlV4la0HFDm5@PU0000A;DhP;3]<?D^X9hDTQR^PXB1PZ=B4;W1X4<4<NBQ<@NkE<P[P:dHI<Y[Y>noQ?fF0000D>\k
00000000l@eY83`ST<;d`XA8i2R@L;^el7?dQ=PIX:\`\Z@Q`:WSLLAcI>_3M=K`a0nEl=lRYCTQ00000000lF9k00000000Pge500000000TEdMXP<m0W>E000053d=
000000000000000000000000000085ZC8lV8hXk0=7SE\<PIh2Bad:O5DBQ5mB>kDPNfTS4VD5jT`WIC0000H2:n000000008WkX00000000D_L1P37]l?Z7D@SM8MN=
4T=ed\[7L58od[l:\oe:iDD<000000000Aebd[J24cMSmBm6hHPI0000000000004VGEdJG>9DFd@RUR0000000000004O820000Y2Z91CbL`jOW=@H`L3AW04k9hOIL
TXoNlkBkT:1C\m5bE;W^0000I9^M00000000DT55X5]O<TW8l\CLXmb`TU:G0@FALWn2dd05hc?a0000000000000000`]O:X`fA`k[jXNeol1dB`4A<@;2NU@ISTL<Z
0000<191]<[2@H5JY>8NiD?_Tjn`m38`\E3GlP0]000000000000000000000000000000000000TQn1000000008LRbT`@50000P>YA000000000000X<Mg00000000
0000d1oBhJoG<QR00[3Tl:W0l7Hdd;JAl?1bXBES<E808KUS@SmAY0LY=4iK0000dY<X00000000l4ETX54n@ee3Ton7d@i48>2`HCH_dk>ThMGX82dA`R;fi2A[i2X3
d04jlOQPP@TJLWNK\6dJ\;ecT@ZKl<9bhCaClHD`X?M5=<[J`@<c8>VL\EJDT;T@`HFX\02S44Gm`PmndbCk8c6;i9A<<TfP0WWUh_IaaDLj0000Lf0G9DN800000000
00000000ID9>0000d@;oPK?o0000h;@E<DSbl6[j0dXQ000000000000eBJ2h3V_0000hNDc0000D1ONX@U]<KIYDT>nT4Z4lXVoTY7h00000000PZG?H?Je`^a3PhmJ
M7Y0\3\L`51mHiH20IAlTSJX\]7aY@l9T6=31Ah60000PEEPi3_a0000h9n]\UZZH2Ro52b_<N0\Xc;Z8@hV@[jSE1dg00000000DAM[hSBG0000000000000000U8GR
<Jkn8IoHE36D0000dB@DTN:Y000000000000000000000000HYl^\[hXe613000000J89;?[0000HB8^@[lLDg9Z0000d;iBD`TYhL3I0000e=ZfX;oN0000a=Rb0000
0000000000000000`7Lk\;IAH;f6\HF7`I2jhUM^0i0890YQi<eb@L[G0000000000000000T0jAhB_E0000H38F0000@o]b0000TTM\X>FoXLT?0000000000000000
hR7iXN6:00000000000000000000000000000000A1>7d9o:P=Bj8h4@00000000lUKWL\Qhl\^gE0FEDHW]i3oRYB3aT5L3LkJ@TCim0000000000000000d=:Ci<<<
00008WSl`deae@BB0000L3XO8^cZ0000E;76`FjTXOPehOn^L]W^QB__000000004D`[<3^k00000000000000000000PU8=DbTY`BhG8C?JD6h>@o57i3614`AKdLPK
dnR@X2_5HD@naD7gi<lm00000000@W;G0000@b^E`6`i0000L9O:0000<o@J0@j_00000000Hdhhe:DE46ea0E9nlMUkTa^O98Tl1=NKd^a_00000000000000000000
0@mUA17=PU]Rl[j`0000m9cZ<^JJ0EFclFb800008R2_00000000YBVY94Ghl9Y30VnXA?M;hA2S00000000H>>?hiVha=S=00000000\G\P0AeX<[FVPjUG00000000
hkd:=0>=`MgBLZ>o`]l]lOTf8VT;0000000087@h`O:HhJGc@=CVM@YO8]EL<>Mk0000hN2OXD7@4KkIL7]nd@RJU:D]0000L3=@000000000000leYdH^fTL=b=8oCP
I=Q]000000000000000000000000000000000000I<I;0000PClgLR@@D;B600000000000000009=Z6df@gL3o;A>;H0000lJNW@3RQe?`=0000<O`ZlP5T4bBD<?]n
H6c]PG@GTFEl<K>SQ?j3dWmS4Gl]DW2EI4l9H\4300008F[f@Tnlh?4VdP7i000000000000E>eZ<6ZR0000d2D]8KcN<e4i`j@]Lg8A=4jOA2DAXWcjE;<7m<cd4JMb
YB0jYDO[0000e>Cg00000000PVMU0000I>W\000000000000P]kUdgH^<`K:0Y6Ha83I9<Yg0000lBG]`XD2M5cZ<<`^iCB`YCQi0000hSfS00000000TZ0BHNEa0000
00000000`ZU10000lLU;00008Xi>DQRP0000`c;IPoC90000@aA?00000000d]FlHV76`\JbTAK>TTBE000000000000X8cL00000000h5j;X8mUlGd=0000LCbXd6S`
TmDAU=7k\hcT`?Sl`YEPlWQP\XQiU3gk`RS8Y>N>0000`G>C\e\gd8:b0mQFT;gR4HY3TBh\00000000H>SLPS[mY@hRPR`OY<O5DOnm=5WQ000000000000DdY:h5=6
DK0n5C<N000000000000`fgc000000000000000000000000@:_h000000005=03<=Aj0000DJcm00000000000000000000h1^N000000000000\_?;Plld0000]4Sa
000000000000000000004`aWDV4:8FQO`^2R0000A@ZEdFmfl>DDlUaUH;@l@WN9D]jE0000000000000000E6H`HDklU6<3e6M8<fVg000000000000000000000000
000054<\e<g60000@_AZ00000n_gDWi[m:cSa2ai0000@dIM0000T:`idPRI8H]mdkJh0000d@cg00000000lMLU]29<00000000\gCHDFoF0000Q35:\aGEdnaiT6M^
HG\GdVa\dYF50000@MNHXL::X]_8dE;^Xe<j<7eadK_MlAfZ@X:S]?KLAAJ6Pgc=A@2U00000000Q<Q<8D8FLO9E00000000Doo184\PXQ:8`;g84cPBli3800000000
0000000000000000d^aN00004D=`000000000000hNKhPaXP\j?h000000000000d_5G0000@<ClLD4^00000000P77100000000Q<Le000000000000L^GXTNLn];Km
X5QGTVHbm@O;X09b\WER00000000000000000000hL4l0000T4m8<4=W\;=<<1P6\VPEU>2E0000TTij@<ABP8clhOCiPNHN0C7elg@\0nen0000lHn[QDNM00000000
0000000017J@lLh]0Vn`8naQ00000000U0D3@UK80000<IgQT_\VHg[o\AKUM5;10000@@IN00000000M?;;00008cX500000000000000000000L7gT000000000000
P:LlLXo]00000000hCoHhXRl\i8P<3@:0000000000000000P^MN00000000m47ehM<<dVe=Q4`24lcX@:JKY<7AlH3N0>^3hA\nQ>dOl2ie\N`RPRHgl_QgI0?EA7kP
4Gb<H47Xlg[V<kP=4lHe4X2nTXaPDni[Q<HBd03UH5hQ4o_RD;Yie=1;Q?ShQ@L;dQaOd32XH3PNLb:016MjaC1_5D6k`Q;`lR=I0000a5L00000TRJ@T1fbXCXG@ZdY
Th^[Tb0F0000\=`V0000000000000000];;DY<S[`9]g0000LaFZ85I<8a:2TDk[l\VFL<icA0PElXd6<0_G8flaDG7il7^XM3EC<6mZ]85J000000000000PAY_0000
00000000000000000000XJhO0000hWoH`_I700000000LLIC0000@cm7dCN;8L1M000000004Kj>TO1l]2>oI=Kl0000]B_V<0jb0000h7YXTanQU0960[\00000h6_O
XK=a0000000000000000U3Pg0000lcof`>X[0000000000000000lNnI000000000000E5^>ljGd00000000TP>U0000DHim0000m:\`\1DO4FR>i<EW@b]<X_O4HaEa
00008^NO`4h`000000000000H;XPlM?d1C1M00000i9`00000000X>HGXGhcPd4d4E6Y0000HG3YM=eX00004TkWL3?F8iga`li>0000ACKB00000000@<Bb\BONHFac
53RCQ4>P18ff0000000000000000Pn=a0000hI<E87bWDJb?LGVZHnIKdY;W4]W7U8N?M>_N9@Hl4RVa0000468ihWGi000000000000d9Lc8=o_`;mc0000<UkB\0Z[
8V;8@Bl7hOBBhjS;a4T[0000hLN[@;PZhV1Y0OZo0000lb>_0000X=`gd4[N1>Ia`fY30000=?ZI0000dOZ70000T[j;0000TPn;000000000000DL:H@2kgXNcn8T8L
4N4UTTMNHXQ^`_D2I>XX@?3K\lb>HR\\L^L\A=<Q000000000000E@0W0000=;Of000000004mVl17OOD3gZP4VY=8>H==c00000982V0000E0^?a1<;hGcR0000eBN^
PVNE00000000`Z;V5;PJQ@Xk00000000=6Kj0000PCQ^l2GLXdcMA?730000000000000000I2Ljhe\UE629XoWF88@68\F9L_=600000000a;gohL[`P>ch00000000
0000T86nhNH=000000000000T1j>000000000000DEiRDaPO80L1@3H6P3X<@AYS<VTZDeZ@d=moD@QnTQ[AHWB?h5THLD]MhlN>11T?A3nfE4Zo`mKK`;I60;\]P?cj
HeQJi9FF]CY[QCa_0:kK000000000Oom`Q2YPeKN00000000P5dG000000000000000000000000\O<kD_O_m;eD00000000h>9]4J5:@OVVhaW;Y85kH0bCTUXXP:BG
0000000000000000hfXei;VVl1[M0000000041Nc0000hL7SHdTFL3]2<Nf\a4Uo`Gj4aD5o030]AD8H0000X4F=0000hB[m4KjR<GRbTb]000000000<AXUT[3j0000
`J@D0000<[?G00000000000000008Dk8HPb60000000000000000Lj;^0000DM=W00000000Dn70hWI7DXIW0000hD<O@Wil4PFl`O`?0\0aeC?H5D:@h@PfH>h6lCl1
lMXg@Rj04lmPi5\C00000Rb4@YBGT4ek=94md8PO000000000000000000008RR`000007XoH;>N000000000000<X990Icg0000DQ;TdZJaDc`;00000000M1c10000
d<@b0000DBP3000000000000db>O`1Q4U3f<0000HQARh6lZ`[K_00000000XE\M09QWXH3o`FUaHIiV830ml2Q;XJ`h0Y?eU2okLHLZ`MZaL`ET8@Vihe?Q00000000
X:]W00005BHd00000000000000004ZUhPV``HbMm000000000000TU[J0000H3`_0000T^;_L^?M0000000000001;IB0IUH`0[eD_OghG`E4CkJDG^cP[B<@aZSDPM`
Xm^VhncXe5UjH8OK0000000000000000`9XOPmdY<<5\8KhW00000000000000000000000000004EPR0000ll_ZQ4><lLd0LFVPm5M<000000000000000000000000
hC18`OI80\Dj]1ea0000d;L[0Rcf0000E3^MLY2O`d:WTH]`XiSZA4FbM=6`PK9O000000000000TWCV000000000000000000000000D^G?l5jo@iE`0000hi[nX;5h
hA?oDN?D\EAd\9GP<kmeQ5co8E3ThEBUDSdMdJmGAD3G0000lYE\XR_FdcLTHHVj0\KnU>bK0000000000001@abD=VA0000M6O84BkQXmMW000000000000993\0000
0000000000005AAQ@SV7P<MT0000\Mc20000000000000000000000004H@n0000000000008C\SDUmY000003SBTf6L00000000D]5?000000000000D52E0mW<0000
\WBM00000000P;[kd9oDhm?5eCaJhcdE@LI8<efU]26i0YoM<bY945Pc\QkZ8e;<TISc]6Xj`<>D@U905=L;5?@`]A^^LRgY\`FZX;RW00000000T7YK@7jli:NA]=b^
047fT6e@0000000000000000<TlY47URhU380000@LEFPC\nl<AQ8G2``_9@0000Y;[i000000000000\YjZ00000000hK7CP]dL0000a056000000000000000080K\
i>6DLcJO@HgX@^Okm3J<0000000040K?0000l1LD00000000h>o84a8VDa7<Pm540000P74E8[7D00000000h5E<0000DXhI0000ECoQ0000YC;40000@<Ta0000lWS^
e9`H00000000M?n;000000000000lokHPoJI\3Fdl47@0VnP17edU99J00000F>:LK^012>A00000000hV1hPcYn]4@D00000000000000000000e?3aXPYU`RKMU@FY
0000`LAM0000@^BHHEb4]3g[@E@P@]Ym0000`LedhEki<n7oe8<>00000000X[V70000L2ZkDWFoh1fBTELH0QMKlh\PY2OJ\77X0000<RI7X<4B\RM0lf9aYAJBLOh^
T^eA\5Y\hQc;000000008EjHlbUN\hH80000000000000000Y0`600000000Dgg1000000000000Y7Cl00000000\R@_dPVYH3P\0000@08E0000T2TDhj1mU2>O0000
00008bREhPKk`mLX00004ITFe?cgTNNhXb0YXF178WD2EDOm0000M=aSd>HmdDd?a@QK]?Z10GiDXBnLUD41\1VCL8nglO8BTekCE6k;0000X:]Ce;JA0000DlWnT5i7
l0<kPo0Q`Gjf<AJZE;Tm\5h7TKOSXKPD`DcS]3Y;e>Oa000000000000000000000000000000000000<UO5`_DXPaK9\[`Ze1Y?A4Q]TKCV=?910000HSAdL_YT0000
PPYjdIBc00000000000000000000l<=TY7lO0000<@ff\4E700000000000000004U;300004n4e00000000lFM`dAL20000m?l1<>eC000000000000TBBi00000000
]5?i00000000000000000000000042<G`H2j00000000Pdo4d:fTPJFJ00000000000000004f;;00000000P0bW`\MT0000dTO>T<Wo0000@WUD00000000L:4BDWi9
000000000000@JYH00004O5NP?;gDccY`kGSAC]ZlO8mL_NF8l7Q0000POTWe<V^\HTMi19Z=3;J00000000m0M;0000000000000000PJC`0000dJmR00000000A07T
00000000XGA70000Lc<G0000MDG`0000000000000000lHKa0000TlBo0D=Q<568e2`?0000000000000000@:ajhQ?cdUFmTVeL0000A;`I000000000000X6\iDFK_
dOo^4[C4]@V[0000Q;[0HQBa0000TV`m00000000XJ0O823Y9Be\<6Z0T`]3<h8ZhMUGQ78Nm9\mA@3TE@ff0000L>CZPNMBdY4jY7Gd`KNc00000000IDQ5lYYC0000
0000XSZM00000eAM@<n[00000000`^O18_^Q`0o]0AU_@BNXPUWZh^kWY7ch0000000000000000LXL5PZ_X0000YBNRTJVL00000000m23c0000dK5<000000000000
0000000083`;<4BVH5@FX<>2LW7kL<5JLiPF`S\hUB?C@<I[00000000TD5RQ;O68J[0\BF?XO`3lU]51A[g00009@C2`Y4=XmZ^E1LO40KG1=i]P:C50000PH;>0000
LHOX0000H`mN00000000000000000000h1E10000TAkk0000Le1m<`M2000000004AUnTWQ]00004V[[XBic0000@3@o0000X8W7HcXh8boE\dEm@X6<];7HeBTFE1W3
XkANHJA@E8E3H69<];RETJ:60@;DM5cCT2j@d0\OH4_6Q8J7\POOA;DA<aRNEAS0]AU@EBiglQJP0000`<kY<;?hH?MDH8e=l<_@`]af4[k>8_ca8e83hEO_TTT6HiBJ
027U0Do_5C4e000000000000dEZ800000000@>gehO7C00000000PF1F4983M=Am\gM`0000d7b<0000<GOX0000000000000000@fR=000000000000h:3^PLHL`0kM
`F0T\U@aPb2?4d:?E=ej0000`Y5F`9Q>0000000053^c0000H6clDamVIC@e0000000000000000T:J?d?7ShEaLh_mW\QKE00008ICc8FHk000000008QUj0000T55k
00000YT\\DE5hh7L87ab<FDR4^jI00000000`[G\000000000000@MDjlN;4Tam6M6Bia@0cPFHW00000000000051^aP`lSD4ZB8\\P0M5:8\DFa7680000<QEkDTaD
ho4_00000000dQ;mU?@N00000000000000000000DjGH00000000PA>?000000004c_DeBc=000000000000m<QfH9dj0000D_F^dU8bHcRN000000000000HPe0T;`I
`b`200000000m>EJ0000@DNEIC2OX8mf00000000ho;OdhFD0000X6eL8B<Ae4EI@HT]LJH0\K6j`Q8]\6gDd5g=86KkH]g]PjZ5l\hJE@FkY<K<@L\XlRl]@Z_1a:O7
h7LE0000000088>2h[UYUBWC0000X=hg<1V:000000000Rd4000000004\j^0000LSaR00000000\oM?00000000a>S`0000000000000000XDHQXUjT@`AdIBKIPD^e
DXfF000050m6@65IY0lYm?<7YBL3XgWd0000LFL>@]n;00008MO25=]6L?KM4UF^0000TUSc0000`emg00000000XRGY\d7l0000000000000000000000000000d]G[
000000000000000000000000<Oa5dm020000000000000000LOLI4JfF@5N1a5:cU:M3000000000000a71U9?6gX:\?`Y4J00000@?j0000XK^l00000000l8KP\JA3
iB:Z]BUK00000000000000000iM@0000PIHP000000000000P:OC0000TbS<0000TVdoXW`8P1ISdWDc<hi200000000HS>000000000l:98Lk1<H6L8XK=>154kHBel
TFG>0G6d\R4LP@G2I=Q?\c`h5ATVPCYK00000000TK3OhOmMLb1aHbH_Q3nX000000000000m;5h0000XOi>83`GDmX8UD:7U1`i0000000000000000lN9`P[Ce0000
lNo200000000P;F0Y6AKle[:PZold_JOa3DXX@1^d27F=@I8I0JBdINC00000000\WBZ0000PfFm0000]Bj3DQm30000PSA64cl70000d9Ym000086gSlW@Kh3XEP6:O
HJf_Q9Yd0000`b<Pl]<nM6aNXmb;U?IQ0000`I\=@US4DZf6X@eF8Xeh0000=;oa@]0?000000000000000000008RM\dm5D00000000EC9WPcYJ00000000hS;]D?IR
`A]W<G1ImBW70000@cO:4;O=LSJK`fEYU3]BEAICe4I2TB_S@^KT000000000000l_B1]?7`00000000hCali;j00000Xc>WPMOHLUaF4^LK0000diY2U0P1mBh_0000
T@=R0000l;lfDIYf\QmbHcQPHfZcQ4ea0000e4RW0000IBh>0000<oGK`ZQ08A?cl]8@00000000`PFY00008PkHHaNCDOcfhbdY@[cW]DYT0000]1SA000000000000
0000D?3<1CW30000]9kL00000000000017KEL9G@00004ITT0000h`J492i00;So00000000LUB3I0o:\mYm000000000000df2^000000000e6;i=9fe65gD_FS0000
@NTm90F1hY<O00000000`ho@00000000HO_k=ASolI6?h0EdX8VI000000000000lcjm0000L5\PM>Q_53o`0000000000000000U?Eg@:35PdH5E1n=0000d6ga]<l[
00008Q4WP3[M0000hJ=?dEmH8QH9L\;d\PRkTUl?A4n\00000000T8dA0000000051F^00000000P6en=<9]HUHiX35PX>_k<DjK@FD6`Gcb`Z_D@iDZ=7?O@0m70000
0000000000004U<e0000DT>9lW79l^ED00000000PR^g\_NdLFeh0000H_Fi0000H\^90000DA:<lCZlT[T80000LOBb<>JU00000000\?m600000000=BFl00001=KB
00000000Q>RU00000000DHV=00000000hIL_]5_^l]ji00000000Y<kn000000000000\PSBTDWJ\Il`LcgU0000000000000;Pi0000h0[;@<EG072@0e?5Tf_G0000
H;?<\>H;<1=^<m1dU6lM00000000HYNKD;CILGdk\M`o0000dRlDlFk_L_?M@0GJ90d@00000000hC=F0000000000000000`T\48P9?\cJ95Can0000<B38M?ek0000
00000000e?R00000lV>80000`2EM0000\O0VH4ITT<D?8?@olAaX@YXk`ZFB00000000000000000000\;P;@?S`0000@`V]000000000000@DEc0000000000000000
`4Dl0X6jA294eBLi000000000000lelW0000D9Ma@8nVHT9e]CkF00000000<dde0000@@030000PEe1<BMkeA>f=2T?`7;Zh7a795]F000000000000h5no0000]2\e
00000000DMKh0000000000000000000000000000D;Kg@dPi0000087fUAAfXLg4D4EGH`X[15\]X8F]dY[S\^mfd6>51?aQ5BR00000P3WF=?TO0000U?:N@NK1`Gb0
000000000000LH\l0000PR==0000<YPY00000000000000000000h0k9TUTL`kiihdATXMo^i8jD000000000000Pfa700000\m800004:6VeBHm0000lnnP00000000
0000XCbGU>kQ4CJ^DPcHQB1E00000Im;8NO\HK:N`R6UHV3Y4Mj4db[k<in_<m?hQ5L@\[^nQCIV000000000000hSacM<IVXC^W000000005?NX0000000000000000
000000000000l\5F`>ZDh@OKh=D_Q1;Ie=LG`bRPlgVjQAVH00000000000000000000P>El00000000I:BG00004R\40000TX\Kh46?X?aC0PRRH2LX@?e\lIORlXHd
L6K4`cfT\lWZQ37T95:Gm@;mHQUN0Y5TA7kbU:nET44oDTgI\\fOTb7a12;I1;omiA8lP4Pih=S:@XKiT1@5000000000000@7iG05L]8_BS0000i3Vl0000IAZ\0000
0000000000000Y?V00000;10Q2@mhJa98CKlPngOaDC=@bokXe[P\3`k00000000=8V5M2WE000000000000000000000000i@@AaBQ:0000HOaZ00000000@JMS\Y]`
A1b?0000Y<3Q00000000000000000000H5UF<0gMXOP7Xj=aLRR18n5Q12]CQ@?9000000000000d6Dk8hgh8aLG`bEKe?T^eBFNI6PlM9;9Q=`im=cW000000000n>Q
1?a300000000\ADOlLc>4YeZ\mG3<PO08O4\U11_000000000000U@5L0000mDHMP7B2H60P@7f3XBCH`e_?e=Tl000000000000PMBM0000`=6dY6WT@11n0^:R0000
D7hAlGGWPRNHhGW000000000HRK1LeBH@UdU@^a@00000>6`Xb`Z0000lGQXd:12i@_aDYDf<Un60000TBU\l5cS`;:W<G<?L[kMTmA6TWFFDieQP`hU=:C[E2lV0000
000000000000\IG@0000T^e50000hT3C`XB?@6IBT:=1<F]GP\7>\5cl000000000maC0000\@AAXaPDXG`:ldKK0000LD>]0000XXO1hcLFhQPcMDDZ@lIo06m48V=e
h:oo`QZShaBNi<5[a2ee00000000PT0_000000009>2i0VIX00000000HJ0b00000000IA2Q000055U<000000000000H[XU\R3Z\G?gi8Sd<`lD0000`H2\8Z2<0000
000097:UHRX>000000000?N4XYdi00000000@ZiCPEIF`iZj00004DBI00000000000000000000\[EKT=BI\GMd@ojla>6n0000000000008GkW0000000000000000
L2Y800000000D[DlT4mkA4T3LCgF06RKXP?dTS1E@Y:<TE?T8:>F`6FElL34l_jch^:APe<2PFjGdkb2lWgY@`INa>ZA1C_g00000000A<=haClN9<>L0AQPm=Ei\RX2
0000HWG<00000000000000000000000000000000000000008T2J0Imi000000000000LLeET1610000h`9R0`FI00000000lKM30000U9BV`HB^`J70`Rf9dia80000
00000000DboSA>kE00000000<aW_0000HGmLP6J700008@^I@7R?D:3A=<>X0[<\llG20000000000000000485Ulkm600008ad?T64ZXi]H8Yc0a2Md0000<VX]E528
4C6l1BOH0000=7gL0000000056W0d@;Wl>=U0NL8PTD7<E`F00000000d?2Y89A2X7_S@XSCH5Ei\DXR`K2VhYEGl[]XlbIoI<M^1A4m\M5`D3ECACR\M0lE<Em>Y:MH
8`26000000000000TYcgd_f60J@Z0000LMNfLWmh4LmZLYKX0^8nTWOA4cc:4lbfE1TaU4YY00009Ak`L0>m<L6B<DW<<j7Gm9QEP:Ig``_Y\<c_DoLCQ6[TT`ZedaP7
1<1VE>C:]>F@`0mUT1hk0EUL]D4=TTNcHbXh82X8LlVf`BYa@G:OQC\a000000000000000000000000m;UE000000000000l7O3000000000000LiQbl^^QE7_;@BPK
0000h79\dAChlDDVP3?YlQ?U<Ifn000000000000h82[8WV9dmY@L<R:HOX7\T\ZTY2jI=5aYAVc\fiE8B\F9<7nl9Rie2bKL5\^HZOa@4fh<0Zk8Mk^X\;OTd9A@eMH
00000000000000000000DEl900000000hYD4I3Df0000`7illH9?4\mSD`iM00000000U;nk00000000`dRf00000000T@l_0000dJOd0Og6D9K>98S4U@@_5B3U0000
0000`o2_`H8o00000000@3ch`]6[U2[d0000HEl[HGK;`nKFQ>B\i@J[0000Q<S:0000d6hN00000dD\00001B?O8BSI0000000092S<00000000HF2N000000000000
0000@5RcdW>20000Y;YblM:>TG:8lIaDDaH04f0c942N0000\^M2D_jTPOm?0000000000000000aCm8L::eHNj?0000`j5K0000TVd0m:`PT[^?P?UOY0oU]7go0000
I9ZE8k4V00000000LbDbLQl@@gm7TD=0d]I>M0^]m:a7TMb2`1:FIA^R00004\jj00008Mm]8E6>TleheD5Z00000000000000000000000000000000DX<DhBRCTFcD
dV_klC3n0H:NTVY6<XbbLgXFU5f[1=<ca?k2ECeLDKoX@cUc<=gQeCe[@8nFLAabT8fE8]AELYYRDdilYDY6DY7A000000005BLQ000000000000000000000000X_Uk
UB^]\QA`LHVLX_G@0000PgDL=;6Rl=Z6A0ATL>AH00000000000000000000XLJR00000000U=SX0000\BQahPXc4QDc00000000000000000[:80000P?mE00000QNo
0000lgD^DO@fTJUg00000000`[NQ00000000dffYX\W1=<Xe`001A=1Vd@]Q0000@][\i3[R\fYEXkKN55_BP>]V00000000<MD[0000000000000000TJ\l@3GhXJE6
XQNVXAO?4JZYLa_7000000000000HA4^XchW0000<_cN00000000lP<E0000TAMN`<cA00000000I8l<lXbG\0DM0000000000000000DXCND89<00000000]8jb8V\J
00000kWPi<FPX08V@HN5<HiRU<1200000000000000000000\nD=8FO?E2@10000000000000000IB`g0000T5Uk<i6P`W<V<XEX915]000000000000000004]H0G:B
0K1KE=4MXILLY@2d000000000000lg<6a:2ol`960000]62i000000009D=44825h:54HXBn00000000000000000000M=_1l;5IE4Q:<:mYPMRD0000000000000000
0000IBYb@O;l0TkG0@B_PL>cM5QN\\03\]B<@d^Q]4GKi6B[a=ID00008JEG\FomPU]b00000000000000000000`]AR00000000000000000000PQMX0W`V0000m4;f
00000000lKBD0000000000004=Wa]3:Z00004?i^0000X]Y^h6C[8lW<0000000000008dG81AVW00000000000000000000X?dZ58ZE0000DZ=eE;1E@^hF0000TMWf
`gKl<8Lj\AFSPReIDio993B58ZI:LRBN<9KLP^]5]5a8\jCnU5iQ5:e9M@1A\C7AI@FA1A6PmCDaHP8k0000TdZ^000090=cmB@HhAa=0000LTPO4_1>06e0L[G8<I=R
<365000000005Ca2l6\8000000000000dS2UY6KZ4bPo0000000000000000Pdle0000HPMQ41ml\A5JLQhcA>_]0000@5n?0g^V0000A9m;hnB?00000000HoQO\9l@
@;SL0000000000000000000000000000hW>ZI2JV000000000000L3Uoi@jJ000000000000DS8elj]Ua1Bj000000000000TFhBID1C0000`Yn74DLLE?>GDXUKm8:d
00000000]6mJ000000000000hC6C000000000000E@k^000000000000@XNb0000E:I=00000000dKE8<TT]X1UKllKQ0000000000000000@:jYhD36hJl<00000000
000000000000MBN7@ZmV0fL=\P\[DT[[4LWM`[2=D05ePS5I<lh\dm;8@GdYDnOSQ046E?=00000Pf@Q00000000P]1=00000000@J6P`^2ciCGU`NiY000000000000
00000000T<S5X;RkXZTTP`f`dk;ldF_f@U`^`nDSeC:h0000X@m:`cN6l]_Xa4E5D`HP4\bPa<Ec00000000DJCo0000000000000000\]KC00000000dNUm00000000
000000000000Loh\ECgeXf]I00008_MZ0keP<INdX3P@lUQld_mne72cU<QKa@;7h?2g<4\ZH>EcHdZD00000000DX9j4HbC0Am5d59OM5<Wd3;U5?[l0000iAnN<7GO
L;7c@IZH`aU]Xb9X@BKLQ0G50000000000000000\XD^YBgE00000000XT[@LEH30000U:9A0000lW8ea1N00000LR_UY1He000000000000\\ERT1nJl33V\cRjL@J5
5>ME5;Yn0000<]]B8cnhE<<`00000000000016SP00000D_Y@Ng8H`4Q000000000000T8E1l@8442[Z8TY;PW9algFB4m<O0000H7dg00004865m9M30000A<hG8CB?
\[aKd2QJhd8>`AV]\\3\lUZA\bEYPOabPcYVE7I>U:hiY<2m1>?h000000000000000000000000@BY?A8o6dZ@j9=?90000`35@0?g;hQj8a=oi0ONoECmS0000DDOP
TF:^TT<Ll\LKT^dg]2g>I@X>HEKI0000000000000000L<ol00000XBOP0ON0000H8MWTok4]7Hl8UXLlh\l0000l4^H00000000000000000000<TjJ@HJ:`PUG4W4D
@RF900004mN@Q2:fh3G3hGBDY5R@0000000000000FL00000978c`dDddCQTHL]G00000000`L0DDPDTM3WY0\cBI90n00000000aBne00000PKPHnL`XXP98a<RX^bH
XnSnY;_P00000?\O0000000001c_eC[k0000d_3APN6H000000000000HG7C000000000000XUHCdVVndX@?DhVPQ@:P]??UDdQA000047CGd]kF56OB00000000=9Ai
@N<h00004HJ`00000000@T?Q]ACIaDO:0000884T0000I9ed0000XLmG9?3=@<SD0000@i<Y0000L;1T0000XhCf0000l6[<8LVJP29XT4j<DROcPjch000000000000
<3T000000000DAdn0000000000000000T3[a00000000i4L90000\8I=a340@=cA00000000hjid000000000000\XGo<E370oS]00004MeR<K2;0000000000009=[5
UAX70000000000000000\I73Xo7M0000XCGT\J;PXJ[NTaj>P;o^I7<Sh8YX00000000@@<?DWiJh]O_l\@Oe6EH8K7^0000E;cglbk^0000186^TC?^<oT9IA?kT=Ta
4`P5Xk\P@64E06V<iBl:0000000000000000e4cV00004_kL<DZn@gmf000000000000@J07AB^o00000000T_4h000000000000000000000000iATJ00004k04eBUf
TYB<U9gG\@jP\\G:00000000P9kX00000000E?XH`kA:00004ND;00000000H2<S@ebQ00000000000000008P<8=A_B0000D\\_H\6_I>Xd0000HYQgD1bQ`CfL0000
000000008WDA00000000\ZH>0000A;fF0000L59=TM8A0000@VSR\]K:A1Z000000000XOIS`_iM00000000XYDL000000000000000000000000h2=8@^Ho00000000
\SW:00000000`;9\8V3KlN5\TJ4PU?f[000000008[A4le[f<ME:A?8M000000000000\[5DE9C=`Xb=I448000000000000\;Hc@Fd2`?LkH8S0T;AH0000`XhVhY[0
43a\e0gie?1ll4`U00000000dQG=m2l8m<P@00000000dCFjhCjEHGS:000003^H\623\7i3Q3gE000000000000H3;g<d;A00000000P9E6Q<eD00000000h<m@lAU=
l=D500000000LXc<0000MB<aM<HZa@F5000000000000l5Mc0000000000000000<>4\TlgK0000000000000000hE]c0000<VXh000000000000D4@ZPB^00000HZ<@
E>6b0000@HKT`fF50000<I05P]jRhI1mQ7DhI@IG0000=<DO0000a2430000lP[n0000\ab500000000l\gM52Y>0000dCUE0000YAGE000000000000eD@10000HQ]H
\ZnT0000L4AZ0000e<J1XVPldWOc<H4Em0OI0000`>14PG;KQCo9\o<?0000PUHQ00000000T5EM4?YDlA8@\G07<>fA4Bj1T=HSHD_h\Enih?`:m5I]H8Jd00000000
0000m>:XP?ZGM@<`DQQB0000d7>?<cbg\e9:d70b=BWO000000000000000000000000\gAZi@6?00008PeC\a470000000000000000m@_U\Zbmi66U000000000000
d1NU8daK=2AkDkCW\P2ka?IE00004Qo`DViLE;JS\5gZ00000000U=lf0000@D;H000000000000h@U94LWg4cO`00000J]b0000D6j1PETKdVZ2]:mI000000000000
0000U@2F<Bn3i4G;T03C85;:<I;E8EPHlCCe=5>g000000000000<\5n0000H_P=0000hm9Z0=mbLSlD4f\Alhf:0000X0Z?P17Sd6BC<_oR\aZ5hDGWHb^jD=<LL>B<
E<@PQ?DP0000000007@00000D6=P0;U]8SVm0000000000008HoD0000000000000000000000000il_00000000a>cn000000000000le>MH=YE8MZGl\HCHK0_E3;^
Q:1@e;Ea5@m80000@a;d8abBdj3m0000HeJ<00004kEYllk\hJbQ@c1400000000\@E]mB=Z000000000000@5gIl\iQ000000000000<1X6DPP]XBQM\Y@[X`01<YJX
00000000<5P@\[@e0000HGn:0000=<f400000000HHc`0000000000004KMLD\0n0000000000000000TS0`000000000000@0d@0000PG?U00000000Hdh[0000X2RT
8ik?XM9`9>7@000054f?0000hJf7i69cm7LD00000000`ZCN0000dH@6Pk3Gi>`k\UI3P>_JL`>k0000000000000000D9IE0000TC=o\[:Ll[eBaB`IY=Oha>IClTl8
`Hll0000000000000000@S@<h40KdK_\\VX?A6ciDD8f000000000000XAJ1000000000000<;a[XMe`000000000000`9jI\<:g0^\R4X=IL`m]00000000l<V2`GhG
00000000U4mh000000000000H74R0>Q00`d20000m32900000000000000000000d4SW0000`PU9]34^55o[8E^@a5k90000lV2W000000000000daYP000000000000
0000lHadhmcM0000XI][5Cf<0000Pk=0LQH]D9T9TMcLl;UOH]>FDkUe5D?M0000d<CcDA1Z@aYb8>LC02Abh94:H@]04ARQXCTa@4ai8i5P0CXa0lnh56JP00000000
<2UX485_m?L<`fIm16kKTo^]`57KPK^>a0Sg0000X_\10000000000004:HVU:5B5CHZ4dWk@P5cE>Zk000008Bkh^Te<hHn8m0X@O54Y2XT0000TD<7HGnf`QJl`^G4
\5AJdElB0^i4L3CAPHD?dJ\G@QJ]@\OOhY;a<]4KLo8EdI9P`DN68VM6`]hg4>i0PXVVh^6J0000<A3?`nRZ8J2>`[VG0\TI0000l8B7i<BTh5ledL5HlEfV8MVS@^D9
\KZP8`Wm]A208RHZ@=J>0000@RE_0000UDE8HAhN0G0eHQdi49hkhKaLL0CaL9X2LS7`T`[6Tjn300000000E4fOH5o:P<bchR[Z00000000000000000000@b:f0000
=1DnL2=Gd:k70000`d8\00009;2\0000l=IeHHkDA4ia0kmY97>JY?\D@X4_00004X`HP\5cL]QIM<7_hY;1A51ZA7GO0000`n9W00000000000000000000ID3b0000
H`Te0000a4lW00000000dRmXT6]D@3U_@MPna25A1BPA\25YQ?ZUEA>WXTYM\OFj0000P65o0FG000004<jBDL1:A5m300000000000000004[[c@:@SdOQo`8Vh0000
00000000000000000000lI8oXZgJHUGd000008<i00000000000000000000T^h400000000A:?_0000lHlQhF[FQ:agDDX6<mRJT5VAH5^C]0DQd<ZFLJ<C`b@T]@Z9
8Vj?00000000HI?<0000LN>?d[biE4:GI:[F0000DOKc00000000HHnN4J5d8MZ;000000000000000000000000XCR`HMM1TOfAQ0:Y000000000000lk@@0000h<g9
4\Ll<Bh10000`NRcP_Mh0000@IH_EBIH00000000Te@WlN7Zl2BP000047204B6jhYo[000000000000L:N39;^90Bm6m<XA000000000000h7<H00000000XFmF0000
DBC`0000T^86DakH000000000000a>?P0000e<B3PHX>0:^0000000008@dF@njg9;=9000000000000d1JeTSnIl78g=5g_00000000hDoA00000000XTMj00000000
00000000000000000AS0L6Tdlk:XH]=[000000000000000000000000Q@21T=B9`>0M@]FL@X6Kd_g2P4VI4SfAa70e0000dS?A@HEV0[]kT<`4XLHn@SNI`WTZH_LY
lPGkI=9?E=mD0000000083W700000000000000000000\7Bn4kN[0000XkI[DBR[d2ni`8Ek@R3OP[K40000HL24XA=`0000LT^70000Xg39000000000000HL4@0000
@U^gLZ;n4=VNT1iK00000000E4DH00000000]>TPQ2?Y00000000@8gYd=F0hjK7L:V0hjEL9>X:0000\=LV00000000000000000000da<C00000Ma>`3Ko00000000
00000000@J^=TW=f0YIAdgmITk[P4YF?54KJLX\o`L`Qa>MQD4cG000000000000d3Hl8lSn00000000000000000000000000000000<BH6H0cB0_@lL8DN00000000
0000I>[j00000000000000000000dVaK0000000000004dQ`@O5F<]nEXLK5XXdEm?PDdB`^LDERLPZT\Fm\\R<bhGBSlUN5@`3?A4fo00000000LXC\U=OPa@W`0000
00000000000000000000\XGK0000Pl>=466e`]nR0000I0<N00000000L2L8DT@YlGh7TkB_0000PKfK\g6K@<[45=Y^0000\ed;@R;I4014L5>@\9Cfh;=i0JOSTMP2
hYE28YVj0ERL5<O_d4`iQ3KD5@EQh8P]a40BA=l<Tc0_000000000000XQ51dmL=0000DMS_P?kIHOIa0P1ZLWJh0000d9\@<Hhg]@G^P46MHkLl91HKM:5iE=n:L[Vf
QBVJ0000`1ngE:_Z0000PMF=0000lJ<hi;d9a5Yld;8Pi@090000000000000000D1G?@STDTj\ZE<OS0000Y2P:0kiSPR5K00000000I<jN00000000I<_[TXSPQDQS
0000XZ080000<>PU0000H?^U99iiY@`?00000000`;::00000000`MM?DeLXQ7<e`DgcD[Jc@MX1l6<:E8iNAA<800000000`2Vo52gR0000000008ik5;d]PJQS<WAb
00000000m>M6DhBR00000000h\Md49g@00000000<MaK0000dFZeIAZP00000000H@5Ca8No0000`7@O0000D@W9000000000000000040^jA6Z80000\M:H00000000
000000000000000000000000PKn^0000XAA]8QIA000000000000laM^0000PEF1XofN0000XOTNU1MB4W5V\f;k00005CnO0ifm00008kbnXXK10@Ef00008YO0\Xj<
lLTn=8MF1>QG000000000000DUc<I5:7`9FoXURiA1h_h@N80YUP43D6\6ac<?fl0000X14n00000000L0=n@BR4XI;[d_SA0000h9Q`T<@k@GOG<`[G0000hQ76l6B1
l:l>0BAdTEXC`G^1dY858]CL<:E81<U_0000HL3]0000\^@i00000000\?[1LYBV00000000`7ND`FBm<0k^0000I4D800000000d`h>08NZ00000000TOig==d_1BO9
00000000<cScICd\@]gU0000HQRBl=nc0000Dcfd0000H]>50000TP;U0000000000000000000000000000XHLOlgne000000000000<FKPH43ATenKPP5DaBI<0000
<EN?X]9S00000000\G[M0000000000000000@J6d000000000000`\JETD:j00000000m6[;00004AI^00000N9mD9k@00000000T?I^LASK8BXdXGl1X8X>00000000
m=@_PgYN0000LLdR@;F^<D`<e8`9]>1ULFM;Tkkk`HSaXi\\hGTYlfH]a1V;@=7n0\cSd1ej`gPVdh?Z0000l@AT00005B\V@`:300008IQO8=Sfl]LUXTDQL`KhDFCT
10fA\kDa000088mCLYg5<dNG4oWl@X5m0000000000000000L?K:00000000DX2?@_JF00000000\RCFh;Sa0000T0SN\\Pl00004D_2lFIf00000000HUUUE6:A`RGg
<T710000PVFR0000@SR4P`VDl`6ML:70XXo?0000d81L\PF<8hR@]1lA000000008LnX00000000`]L4A<Bc0000000000000000I==2Y>1g9@P1i;J552a;DQ:[A6gF
00000000L8B]0000000000000000d6Ae@L6N4Kd6THl_\aF@P:6<hka>dmO=9@h=QDNVDEWdU<W900000000d;C8068HXQDMHicP431:@@8_Tcm`0000H\Sj=>95TV11
H__AX0Z18@VF\m7kl:K>m309ToEE0000HX@00000h<d>0000<d2YD\:=lPbG00000000<\JV4i1B000000000000L2]ghL\J0000D<WXHG7VPbf^000004Ec@FCl`EK3
PS\KHViWe5=70000000000000000I:nZ0000000000000000000000000000D:`Ul@gMX9aQ<=g[@c0k000000000000`JcS\I;0DOdR00000000LN=b=>hf0000l;FN
h>:M0000\72_00000000X?9b0000\K]a0000lEWA00000000THe1lb?8la5ZQDKA000000000000mBB40000000000000000d2n[H@_Q885<90XWYA3b000000000000
mAHYTXfa\_ODH]lN000000000000000000000000\Zce00000000TD0fU2_1000015JR000081U:0000lZBB00000000i16oT]n2<_:7m?_;D^QZ0000EB3=0000=8X;
0000000000004F4f<=oDl82d<YC4=;T700000000@Jk`lTK7eA_6YCBi0000hH[:134P0000lWAR0000`NE00000DGWQH26MHEinU18Oe1CfHQcJ8X7ie9g\0000LQ__
0000d4\d`4a7D6AZ0000UA::00000]TeL58fDBc>d<[EHO^@hcBE0000PXbT00000000l[8OlTIn0000\m=\0000@Bjj0c:7PEe?8IWB<PjX00000000000000000000
0000Q1mGdJ>?Tk90<gB\`7NSTX;_4?f]8]X@d6T<hQ\1000000004hJ6000000000000000000008X<W000000000000@]gC0000\lib0UKd0000000000000000Ln_9
X9AmDS97HFOhhP8O939J00000000DBLRDN?O000000000000dg[FP95Z0000m?I]\<;30\6Bh_9S437LiDZM]0df00008VOK000000000000\a]50000P=kj@HA_0000
hn0H4Yi\PfefXH630000l]Pa00000000DUX100000000HVJWe=g>\_2KD>680mo><[n5000000000000D:X>\4C6DOCL0000`FZW0000a;Sh00000000=7lg8=M50000
000000004M4Md8]84MWX`l8m<9;Uh]b7I01`]3N3000000005;nS`G4l4:GS`KYhP_nW553X=@NlHc6IE@>@XooI0000IB[i000000000000`ET<LNCO000000000000
0000iBZ=000000000000000000000000Hc1=dG5W0000000000000\_I\SOO8Hd;<lh>QCRMdWC7X8I^HZ?=4^@Y<6Hc<dTfT066I=nX00008K0Dm<TQ0000d^DV@aYj
Ta=7U5;m000000000000X>I;<JF=54C_DE=H0000000000000000@;4T];7`00001CJRHHEfhN?60000577^00000000D94L000000000000Pg1;1C6TLS3W`1Q?\:4T
HEX8hCfB0TJZ`\2?T1DD0`:S0000LEDIPKI3hCE[`hQMi@1b0N54dB5?00000000000000000000HR`4908N<A\6LXOO000086V\0P1gDnTfiBS_8HkVHfP3d<a_<7?5
dMAf<_K<dnKcdOB2I0nW8UN<Q82;=<\aH83ml`PjY@TETHMhICi0LU2El8l]TKA[dZ>=XhHRU0T_\BEd02[mLFKBDN[90Ugk0VdQH`ViM4@648\hd:An`>aHQ=J[0000
LV_^0000m6Ef]<eV00000000D1GLXQU[<`LN00000000Q;3:=<5L0000lL8000000000TDF^hMdZ4jZc@1cSl[IUdG5K<^fElKT18K<d@QmVT88:TfdYdCe7X5mX`^8L
hca20gE8]5ZOM:cbe<joE>a^`SFAa@EEmA98hW6^P98iDSVIiB?70000Tc5Q00000000@GWl0000YA2E49a^lLi40000000000008FSR00000000000000000000hPL]
0000<TP3H2TN00000000\1E<00000000h8GVa1iQe1BXT]nm]5T089K04S:F]7PZE<i@0000M3>dXCg;`RVA1?RZ000000000000000000000000000000000000l\4X
AA8NhT=>000000008?9800000000000000000000hhbD00000000XcG>`d_n<5N?00000000000000000000000000005=_=A8d\00000000XI;NL:[5]AIm0000XOeN
00000000LDRW000000008GRO0000@:0UPd\X00000000\Ak<0L_N0000ICV[000000000000000000000000D5m><L?]L:i:HYN;T782LRXPLX[I`Cf9H]5JX@llHjSi
a43h8Umg4Ib0A?K=`C]ILMEbPA]hT_E;X_U_m3L=8XIFh3SO063?==B<1=]W9@[G000088Qil?nHPBBPl3VhLJLd=@Ob0000Po1g\CQo4UiJ<J[Y@cI@ld0d0000U2T1
00000000000000004bNTQ284\AVQT9^54;`:0000HO]4lTL^00000000lOYOHHIUE3ZJ00000000X?SI000000000000hJEo000000000000dIdWd`\e00000000hV^M
00000000E;<glI4A0000000000008nOg00000000026@0000164K@\[R00005<W]\ANSm<=8000000000000\]cWXP_OI<<TM<og0000000000000000hFeZXTj:0000
X87?`KY]PLXS`8a64=UalO5<Xh5T0000T:Z:TC8AhdHIE3l9a64;000000000000000000008\k;0000H2=iTJjn00000000000000008:HgM=63LQ5n`<YEL7;hXZ7Z
00000000EDId<C2?i@90@O;F0000LVgMD1ji00000000l8TPdWJ@\Fn20I6L000000000000Xc?Q4GN<8hQiPZDHH2<aP69^0000DMe9\`Fl0000PQ`c\86?00000000
I;C]0000XHCj16o]0000iAeE000000000000@QL`000000000000HH]60000E97=@BFN<>S1\QjJA1[=00000000000000000000d3fUP<T40000`1aT0VA^00000000
`3_50MAA0000000000000000`Jb400000000000000000000000000000000aDU=0000000089M40000000000008HgclBoZ0000HY\G\M8LlOUWHT5O@VUmL61fHJ[e
lKlc00000000h=l?`_b`XU4d0d@50000H7`60000000000000000@9JY8[>Ql_5:4;WZlajm`=b_4bOGE?1HHome00004A;[00000d8j000000008NB<]:S9dmXlU0kZ
`WnX\YATE=331>on00000000XV`N000000000000000000000YH?000000000000hGhT0000H;U8TmJS=7O700000000\P:ZH[S9000002NT000000000IRc0000H0=T
dXHRlegH\OnP`P`claN1Ld[hi0A6E=e100000000A33PDOSh5BHI00000000000000000000h=JM0000000093NQ000000000000Q?go00000000hTOYT<X?X1Eo4bY0
XV:H00000000Q1Z8d<_M0000<^T1XG>SH_]mE3RQ8kf@96S`@LGkHQ>T0jNSP_N7<ZK0T=U09=oHLPD0\b7>0000L?Xc0aH`0000Q?>h0000<VRF00000000dVg94:U2
00000000`ZSR\cVY94C;TC764[Tjde?]D6@n0000H=[a0000XBKY0QG[000000000000@7I78;Jn`SRO0HC_\U<XL94ihQo2<^5N\bllQ74@00000000aAPN8NAd]<9K
0000@CkbACY7000000000>470000l;cY93@fXTJ=45hCl>adPLJhe4k=EC\L0000LaVg00000000DCd7T2En4Nl\lPYBHPcW89CW0aCT\EZET=BZLFodXdW]82QW<W4d
HoY9i;lR0000000000000000h8>_H9MQhPHU0[:Zd<oS00000000A1`9PRgLaA^F0000Q5la0000X;oo00000000T6<TDXIj00009D@C0000@RWdPG43leZhP1No\D3@
dHd_dHc2I<NH\[4XD_cjU51:D57V8S?l5>;9\`J[0000Hd>\0000XQE500000\X;dDh3e91m00000000@>l]00008jb[0000<BgR0000hhO60000lX@ih95hT^TT`bfI
Xbo0U:<Y]08:Q=ifm<1Gm>14PId<LHDVDbdD]5OgHJ0DTUofE?2be5n[=CC8D1jI0000`jAk000000000000<UjF0000000042V[h4T:hTehHg4]@G;n4?hH<m`i9A_c
@`a?A9Qfi:f>==E0\B^BA>fAIAAEMDKb0000dVnGl3I;8Fal4V>YY<N90000@k><0000<^4;dR:70000\Q49<E=j0000000000000000000083Of0<^W8I^=PJKQLYP0
lBiLHEj_PUhb0iAfhXX0LJ>J0000D0cV\9N14>hSD8TkHXeRDRWYhI=[DU1XE6ZTd0O8hTb[<UPo<dR358[VlE4Mm;4cLTAd00000000L2LHI5JnHFim`6a:<9fB0000
0000PUH]000000000000MAB5=46L0=j<0000PgUM<[5]@GT?H73i4O_`@4[`YCMC8=[n4?gh0000LMF1HZc=`kMi\\K34<9R910ci9f<0000XJkE0000@X`60000<ZO9
00000000000000008XE7HWfi4`8cDm\3Q<nhl@BSTZK=41kQlc4Ya@T90000000000000000000000000000000000004:AS4GlFY8QT49Qj@jkfDlR:`AJ?I@KZMCR>
lE]J17hH<SjfhGkc00000000TSAS0000000000000Gj>00000000I;BglGaU000000000000L?b3@oLi<:d0\=de4K2b\^Jm@f:O14EU5;DPi57>D41FXbecP8FGHMLe
\^Mna4bmUBgT8A<i0000D<W=0JlX8X9^0000X8H810GK00000000L8O:d<EV0000@E19hN;O8T7P4X0Q00000000000000004?CKljVO000000000000LB>\dNdA0000
00000000000000000000000000000000`IFJ8nb_0000000000004029@6Nf0000@KW<0000e=Hl000081=30000I7aE0000000041If0000Ll\Dd6R:@4B>XOWXLVMj
\\XlY8Hc9@a>00000000h6lgh`^f0000HVmUmD<e00000000d8=I9?Ll1DX14W;_hM?9i?nn0000eBd?000000000000\:1^`DQ80HZ=\Jd`L_\C@j_UX14`XB0Qd7kP
D>bmHF<\T`0hhOLb8\Y_dOFOhc@be0EYPZXaY?mf\0>M8mmidAdZX52;0BAo4S0oi=G4EA?b\A140000h9DG<CXT00000000m=F;0000deOa00000000Y>0b00008@LI
98Al00008MYd00000000000000004A5900004`Ce`k\bLk3l0000U4;KA<R5L]650000Y@ZQ9ARU0000Q2eC0000TaTj0000000000000000I<U>P9[Z000088:N0000
P[Qi000000000000i5o7DCGllM]d8\3Bd^kB\J^`44850000`VCVXQXfhdOS@Nc\e=dS\22fd9jTX:<LXBYP8PiI@b_:9?[`0000H6F1P8h]DJ=jLeBX0000TCPU\2P`
0000H<lID:9P0000M;mWDkg=LQD20000PNfO00000000D>Dg0000000000000000`X@NljhK0000\S=_0IinTkl9000014`F<M640IPVhePl\CH<@bSZ`Ia48@k=PK;]
\^3BdlUV00000000@8eKXJFb@`TF`KZ3T?TW00000000D4i\i=G[0000000000000000Q;Gk4F9E]:QATiL^0000HdZ1HP_8@U@CmBECh=IPhE3_0000lFSiP1=lTYIl
8aXB`bEh=<C5DO98==P7]>?\h<JK1@dS1C668PWK8Y9oD;fXe>AZhZ=P0000L=LeP@d[TA5\lPTS\R;QD`TNlbh2lUL1=B1Q=CSa8>9GDQ4HP2Z=T?[ADDc5\2J=L0ZK
H2Pm4EJe4M?G<j0?dnMY53`C95kK98LGd6?feAcS@1<LI8[>0000000000000000@hDR0000`U5X0000000000001>K;0000`I=g@Qcg@G=RiD>N4Y:KDEWn\Kk`T;o6
HKUFXV5hde0d]5EL5@=\DCnPLoK34Z7FD8UJTdP7aB43<9[DH__380S\D?LT00000000000000000000HG0A\h_10000000000000000AB[E1CQ6`VQ;00000000@CZ?
0000hEOfP2^7dDgAT:A<0000QD=O00000000TOVd00000000`>=3Hc0H0000000000004iTn001_P4j2lRO;@N3h5<bCl?nZHJh>P0ni<Z1o0000haTX000000000000
Dl4UP1YYhIlVA@A=A@WT00000000P_ZF96nb<8Pk5<QZ0000<<e[\en9D:@EhA5h4FX?D5Db4MY5lcG00000i92``H?9000000000000H<f]TY=Ee3eb0000d@[F\Pc;
I<@\0000DU750000000000005AQe0000000000000000@5\;00000000lARB000000000000hCD;i@=J000000000000d?UgPOT@dWHS00000000000000000KdGLH9Q
TbK\a?OK000000000000PBDa0000000000000000DU<O00000000lLQ9XTXI000000000000ToHI00000000@o3g00004JIZh9=80000000000000000l7bh4Fk2=?:l
0?=I000000000000dVfn0000\5aaHS=PA3ho5:200000000000000000`W3:dfQ:0000DNPPT?c2TIEC4U^@4=;kTC:g``Z?0\C70Y1:0T\@8JPPP\ZYl]X^0jC`PiWN
`YXGI4LmY6BI00000000T\lE0000];U]8I>4a?iX0000<2kX0>3e0000l7m?0000dZXC000000000000000000004ZY4Y5\50BCTXBVD0:>\00000000`ZNZm2X`<URH
8eQ\TJRU0CDO@^7<0;?YdoQi<WPcT:9fM45RTPQCY:@XY<V71@d;<kF5A2C2QB70mDNnTJ8glPDbH_ma0J;Z000000000000h86W00004fmU0000h6:0\F3ETLV2T[;\
T\:MTJT<0KoI]6K<9BZj00004_fTU1\?83B3\gOnDRQ3T9DY\cZcH07;lM<Zlm;J48=V<j\nL4TLA3]YE:=4D:9Hhd?lM:J900000000Y7D;0000\Old000000000000
1<Rh0^1Ma3W<0000hTC>000000000000P?VeX6\K`UJD`\Il`aANX:SWA6AiA?P_000000000000lDg0H]a@00000000P?lf@`SgQ1:Wi=KN0000Q1RA000000000000
LQ>`XETlE@C\QB6R00000000000000000000`O2m00000000Q5Q0ABU?Xj85000000000000h\`]8SG>4I^K0000QB6^d3IU0NMR8GbU\SO?0000DRK\TlfaE<On0000
0000E<6300000000000000000000X]ba00001>^:0000000000000000DD1jL>D6<0VQ0[?g<]@eP`_BHdIid8`38=VZDP_gTca^h>G`0g>d0c@Mm5]^]=5FHilOE7C0
dMh>0000<`n0\@?MH[JBaCl]80JOTSdB00000U]C9<a_0000H9W0000000000000lS`984X@12aY`KVG`kG80000hdLl0000d6JA\J=JLHRT<L58`J7<DL\eHBdLhVf9
0000000000000000T<3i8=WR00008?iJ00000000h2?\<=k<00000000000000000000LVJD00000000000000000000000000000000QA@7<6OZ0000000000000000
Pl^JlGf`0000<MGL4NY\dQ@h0000L1k88bMP0000Po@m00000000XTe[\ThNlNKYI5mge6MJiA_Z`ZC10D8WTRA9DPPFm0ZkdkCel50@`K`:@lnD=84K9=o0`RfI0000
<SE34d9^U>KM0000D<8Xhd6LD4FMM=LVlF;Fhg\A1>GW00004FU10000000000000]GK00009Cl?00000000DG\200004>WF00000000000000000000I=V[00008Bmd
0000000000008=1R0EaUm3=2M3Ym00000000h6Z_`:;P00000000000000008RJ`000000000000]04`@gA0M4HNA;C?X]l80000HOX?EA7@00000000`QSV0000DVO[
0000HFi50000I6fD00000000PQHF000000008fJ[00000]N]a==>0000QA1X0000000000000000E3_3\4_Q0000000000000000=<@2I9Widf:;4a1Q00000000LlAM
Lab`i67ea;8G0000MCCn000000000000H08;0h>O0000000000000000P0?K00004dch0000\CK6<7goLCLle<^k00000000hchh000000000N]3A5W4IBC?00000000
8>n<XBD90000000000000000d>?ADQ<S]>c50000hS_E0000000000000000Hidi`ZQl0000000000000000l^4l0000000040?h<Afh\[eP4jU3D2D0e>9A0000L=MV
mC4>T6U50000]7VI0000l5=I0000m<<00000000000000000l<bU\D>=`_Gm4m>0E6aZ\O:g\id>57iC000000000000000000008>@I4`dOlg4C0QL=`[0RX[A^dO4E
lYW\l\?ND?794_lVD7X88dRKU95i5A]_IDU1HbO9000000000000d`K[Lei_0000\hJfm3^90000X0[Y0000D>K1PLbN0000Y@YC0000hL]i4TTH4_`o\\@o0;D8\gJL
U??a000000000000l9`F00000000000000000000A4IVUA`A0000<`\@000000004AY05>eHmBLE0000M59K000049nG`cC9000000000000hb6Z00000000]=780000
<OQ^0000dVn>896n0=TRD[N30000dWL]0000000000004FPQl1D64aSHTJESX4WZHTCZa2gdLaMB0000\R300000hG1nl8TBDg]]00009?cF8VFE00000000de4<@G4X
8RG:0000@lFJl<M?l_e^00000000000000000000<<91X6lOTF0gLPY70UVjT\WVX[MO00000000e?:300000000llPHmC7500000000e6I0e1e=LZMMP]cLDMEO\Z?L
U8QlP]7N]@iT8R0H\<9@Q4LY0000@0Ke`jP7000000000V3:0000d<UedGjR<L4P0000000000008>T400000000L=U?41bb0d]c0000Xolh0000lG:]0000H:QlP3J?
5Al_0000LlEN<9ljLSf30000`H734PA4<\aFl4cjY=?W0000X0B:@2OAX;Wm\C2IU6]1EBB^T@cZ0000E<JRTPB2]8US0000000000000000I2nY0000Hn?c00000000
000000000000@GQ5DM`98UX?0<Ob<m6c=7ob0000l:8AXcH60000`Y@j000000000000X:\0l>:Z0O2700000000000000000ZVVhaIo00001;cR00000000TGcDmAP3
DRSE00000000h8dc\]Bii17iQA]S0000hYd6000000000000e34@0000LRB:0000a3I^00004U_98ob8H=GN00000000lW[3@UQ]d1HN4GYTa6eF1=anlV<[d2oW\^B3
0000Lg6e0000m8ODH5G[M>`SLV9;Y;@fQ9He4;l2h<`O@A8n<LC_Y>aIH\PV00000000<G5dHnl14UOfXUEe<Yai92@SU9ae00000000dDYh000000005@AR00000000
`HeJ\Vl<Xd`H00000000TEY[eB0Oh7Si\k6D1420i=>mh9;gM@Pa83Yi4651XPGLdlJYA4[h8[TW0000D6AOlOJR`TWI0000000000000000m5C^0000Y49a0000L[F3
0`Od0000L94Z00000000XU\X0000PdoL<0Md4GK08NB0DM_Ra3BcDKdX000000008ceiU;i[E4cFL3T;PnQ8@kh10000000000000000000000009BKXA@4ME3e2hb_^
\ASh0EcK8]^f00000000000000008?7nTZ5GTALC@^7400000000d>>]ldm84iYk@dkP00000000TG_S`[k\dkCIXFA]]?V\52[:IBMM00000000\\5Z00000000l`0Z
=@QlhLZ?0000P[ob00000000e1>S8:gE=>H_000000000000000000000000000000000000000000004G=cleYNeB?^Q:I[E;5;0000PBIndL8?53jE000000008eh;
l6SO`l2SQBoIU0BclcG`000000000000d8iZhe]M00000000`6G6PH\WDe7Xe1VU57=GPW[^I?Me00008j1Ym=\10000l1Lk0000000000000000000000000000LXc0
0000@ngi0000000082UODP1K0000000000000[SVdU\fAAHhU3fJE6m]U56B=@M1PCeQ5A];00000000000000001A6D000000000000=C27hdNb0000000000000000
00000000000000000000000000000<^dTJK?00004`6]0000D8\AlThmlc=n@F<D\7oRD\J84k3;4m26Pn@e00000000d@PVXF2m`hWBi>4RUCCV8E:Odk`0a29PU@`]
0000lSP>0000TH4oL@oS000000000000000000000000D@D@0000TEA:000000000000@QF>P>N?4PiW00000000000000005>R:00000000H>HZ=>Tn0000T3AJh<_1
PdjeACZQ000000000000XUSJM9G00000DToB0000000000000000000000000000I42j000000000000@eNb\Gn0Hf=U];GG000087_@000000000000T:?Z\Jc9i3[B
00008d@V0000`@\F\VX3]D1a0000TEbdHAQ:8;N34R8N\Z^Y4bf<0000P]^I0000000000000fNj0000A=1n0000000000000000@EXPXa]a@9mQ00000000E1IU`<`l
83No00000000PZUY00001?kY000000000000XRYDH\TnT:fdPnoJU?6X00000000dSTT=?SJ]DZ5PaJ?000000000000000000000000000000000SFlX><`8o`C8AD8
5:k]0f>g\C5l<4:h\A@jDCdk<V]D\VgYL]j1\^5<0000X81]99Kn0b09`HV\X42h00000000D>7gXYcT00000000XFbEX18c\1EIH<ZU`L0g0Y=Y0@`UE<l@5?85e6l7
m@8[00000000LNI:<oD144V4M0:5@BjSPnT@0000@8lJ0_2b00000000L=?R000000000000L2@_49Q0\VlEP;9k0MAZ0000HbSi000000000000LB92D:9X<HK<@R7F
@YCi0bgI0eDnQ12a9<6K9BDe0000hGK]0000\C<;E3a[000000000000P]4]0000PNK;00000000@KF48[P9HoFCDNjO`7eS000052\W000000000000m6G`15BX<oI?
@NA>12`K9BXiD0;SI0LAQ6lcQ?OZUBAMLP@TH5`n\<]6L>>0XH9_HRdiXIY@lP3YX6kDln97e1H5M2]ca;Y5L_IJTT>\8T`49BXZLf`[0000L]5k00008ULc00000000
0000`D@900000000TBC<XH:lLLIhhR6mDc]H<17CPbnFXJYh@X]TA9^2L32iD81?DYYk@[Ma8H1C43Z`<khM0000XZJ<0000X]BGd2JX<QLm0000M?DADNNA00000000
H51T@GQF000000000000000000009B970000000000000TM?X?@`0000H:U[8DNT4f7mI8F\58Jg0000XH4c0000=<4AaC>^000000000000000000000000@Z>M0000
00000000T1>m00000000\aJ^T<1PD4:ALQ5J0000TV04000000000000H6][T`m?8I]ndP`GDQOjdX3F`Z[gdLjPh[U=T\Bjm;Pb0000=0e>lX0a0000hR5:<@\Q<9@_
LKbB4oWX000005ZQI3en000000000000hIbO@_Jd0000000000000000LmAR000000000000000000000000P7[EDm8]Y1Q5`kQe0000lDCc`9_<4D88`N1V\T]a0CMJ
X^I>l;b\T`V78bHC`30@l6jh@B3IP2Z\DFWOQ5V:d<Z:PW_2a?g30000Q=Bf00000000T`fR00000000]?N=TUXf@EOM03M2<biKDKLG@X[b0000000000000=4h<P[N
HQfm00000000\edW`7_^]@Tl00000000]3Qk00000\f80000000000000000M3QIlLUQH\C]1A7jeA[OUBhk00000000H_^ed`;N000000000000Xi]\000000000000
XJQnXoeb@:7lL?;W5=8^E882`NJET^9Mh4aXP<Dh0000000000000000lSc2dH8I5CVj00000000P@=A0000@;CY0000lGoKl`QS0000LJZ?@Nnc<f=?D`<9<hC8`l=Q
8ZKc54NaPMXYXBl]I5bl0000hfnk0000@MBo00000000PF9Q0000HIlk00000000`4Gb<<27aD4j000000004S9V=18a00000000T?QG`9[406kUT3:PHI_D8CP90YHM
000000000000D3[kL>7U0000\M^O]3iK00000000d@[7A>1F<<\@U4Wi5?YYD\l^13dI1A\c00000000HYE<i<F2i7Ik@ibXXMDN\VgbLd3o=<Z94EIaTag2TdUT0000
@=960000<NGl`1jU<WW:LT300000XSK1<Kj^0Ub]000000000000hD2MhR[LTbUAD<jmT2\mX^3S4l1UDEMnY4^:454Q4KBTA;0dE?df=Am[I>7O0000XOW3`fhEhXd_
0IDbXjWm000000008YH[hE1O<g@J000000000000h_:E00000000l7T4h7_j\YRDld[DAAP]h[^N0UAe000000000000A7ZM0000L;ZM0000T4SGDWQoADYfl_dIda1<
Tc:m00000000l?dKM5aL00000000\1M800000000@PY^0000YBJ\0000000000000000YCVF0000eBE1lG_c8CNk8I>AH8UYTFo80000X8f68]E4iBkY000000000000
00000000000000000000h`j[00000000hUE;X]bU000000000000@2Ok00000000X2E=`FLK0000000000008TDa000000000000lPaZL:`700000000000000000000
00000OUbi@?E0000hiK`U=SL000000000000`CRJADSiPS030000XJQ`4Uln0000000000004_fC00000000\_HXPHbRH`gJl<i:00000000XcgD000000000000l7FA
<SC]00000000<?GI00000000TWf[H06`P@c?hj6Uh8`C<W[APXTMm7Kfe;TC0000LV\0@48k8HmI556Y00008mejLlMX0000000000000000000000000000]5Y:E8Ym
\In[`C\`hHO>TifOLQZ3docWd=iP00000000hd8LHLa>\Y^lTZdo0000000000004K[5YB:HLKc5TN:fH3l_L1b002DN@PM7M>680000\=Gm8>3:DIh@DfmoDj<n0000
0000m?Jn00000000U402=>So0:5Q@QKc0000dZBbeCF_HRBC082?YCO800004\ZI\SDS0000000000000000Q9GQ\<`BTIo_86JLTTVAY7__0000000000000000Xl=?
\<DYTVIj4]R500008`SS000000000000LVSE000000000000LcCHl1SL=C;U0000=41``Y]M00000000976G00000000@bT9XnWA0000L\98X\jPM43HY<WQH747AA:j
0000<lP^4nchhJY>\<8M\`0L000000000000@6^MHZQX0000d4[=000000000000<IA?H80200000000MAW50000X7TilI[c49=mL;77T=XiH_V78a=V41h60bQC`ba8
`H=@E6;ea6J057[IQ@N`I@P:P;<fhA3^]5dn00000000Xgka]0hOD9fSd;NR<FcSl6eV<ZIJ@]fI8\X_<k;`A@c90000h23l`8WPL[H?00000000M;Fi000000000000
00000000lmH900008@K456Uh0000m5j3LB2B00000000hVjTl]HS0000000000000000000000000000d>1V0000]0e\X=Kal8HjM<?<00000000DMl?d<Amln0RMD=[
4bhChMMnE0AHlH@Pe8jS\YhL00000000\3?ghjLalChi0000H@Tf0000H@5P000000000000X69GPVAoLAMjhZS5<KlndMYDH<\mdMRilW7We15K=5]n5A9kL<hDdDQh
D=N_QAmg00000000000000000000Laf60000000017@`HRVP00000000i8hX0000000000000000h<GS`@OfhAbn\JV5T`]B4nZSL8CU@\@@T20_4icb@I[L=4UN=Bal
e<D[0000`AmR0000\O3RHkVS000000000B54\GO30000dUb2000000000000XR]<\[Wa0000`1>\@CV90000H\;7ljV5TOGYm3fZ000000XdT4fYlcQkl[O[HCQHU40N
h<k<`4dJLB3eDP2AXe<H@;6h000000004c[Y0000XGmeP<HNTe2?Pj:I1=T6<gB<QCgSY<GI9DZ_@ak_00004CYb00000000000000000000XHi8d@n7<NlJX5f_\:K`
dS2DPFnF@^\J00000000@:]9U83d@5b300000QZE00009<Y10000L:`F00000000hCI^\W]Q4Sm`0000000082VOXE^3`K4LPdMMA4oI1D3;0000PRfVdb:AA@nO0000
hlnVm0;^hUDl4ho\a<AaAAf;PBnnHWP9df=e456Sli_n000000000000X3<5000000000000Pebi0000H;U0hdA@L@6DXU@2@X:A4`3]H]KLDgoN0000XFFeA>mUdf9I
lfS1PLb?U@=hD>5@0BFiEBjo`RMATh<L0000l5YL@g7M\8Q7000000000000000000000000LS<L0>`FPG97LQQO0;V800000000lV7W0000HZ^90000l]aVH>B1@I\I
XPE1@?EPP:FcY6@5@4ie`>KmDNS5m9IdmCjVh1TA0000h0^50000lJm]19RM00009<TlT2CR0000PIjR8n3HLoZ_dk8HQ9[\000000000000D<F[41SC0000dUJ]H^:o
8@j<4m9FI8ilI6FRe=lW00000000\aOla40Z4OgMiAa=EC^247Rc00008DaB00000000DP7[@UoH000000000000000000000000d=5R8>j20000h7Z@XaDH0000M=E]
0000000000000olNT6GAX?m`dMJGhI<Qe;\G0000DP\f0000\3W[P9APX7G`E@^M9@gh000000000000468Sa;^f0000L_[^000000000000D\l9\gOF000000000000
00000000a@S@`W>o00000000U9mY00000000eAFXT\Hn4;YWX<UC00000000m=:h00000000X:[R4NFTU3X[DI_4dMHOEAMT00008KJ@HA0d00000000MCKc<h8DX2gN
Tf<AXoX@56>k<Om_<l:kU7S`4KH_U8NT00008WU64h28<Z1b0X?I]:PiY;H7@T?>4Daa516]`UebP4;P0]E@4bjM=<CYPWoXH`]l@7SU`ajR4B[91=3?]@RG`5VMPC1A
00000000]A<bH[Q6A4i9T?5ahQLQln0g=3b10000`L[T`_`@000000000i@o00000000@O@;XQ;F<W0G=<n>0000IAF@00000000@gfS0000@Yo9X1kDXK3^T[XD\VgD
0000000000000000A3Gf0000l5TSLeneX^hX8M8Z0NVE<T6Q00000000000041kZ0000U=[G000000000000000000000000@4g70YX3000000000000Ho?G0000Q5ON
5<Y@0000XKEI8:hMU:;000008Scd1BAY00000000TM0i0000`nY]U<6?0000i;hG0000H0W;0000\<O>0000mB8200000000T:>7HA??58RA00000000MCOS00000000
TT_3LM[b`U7^0000000000000000DobP0000lC4NLEVeXCM<XY?o03KG00000?X3@WG^@:?>i@Bf]B@l00004CcK0000T4<Z00000000hN>Y@2E]475=DoUWYCOG0klG
`mFWA>kf0000000000000000H3Z4@O\6@BVRLS<dLXSg4OaO9DTD00000000M=XA00000000TFkQ0000PFmS]5:Ud3hjh70n000000000000000000004glY00000000
000000000000T=Ko00000000DTc[`?_G\Z\``mNV13\]0Q7g\E_0U;e_iCF84<LhQ5[[00000000]:K_00000LV?<RWH4SECLbK5Pc<j8dSidl>m000000000000\O^^
M63ML06ml3f6\DMhE8P^@IJcT`Q^PeaA8jo>0<UXP5F;U6^300000000h<DL00000000m1QGDN;[0000hgO4@7JQXU0d`XO@h\M9lN?mD@P9\AWHL5gQT<gW<HGKHJ`T
\?DH8UI_4[9L8^H1l`3j0`;1<S458e5H0h>lhXC8XcjL<hnDM3SG`7OhU5jW=6G@D4o<`DXhX\ZhE=2d4CIm0[SgQ;GPM=Uh]=h=0aEGH61K@>4ITT3iU0K[U0alT^W;
`Wj9i5bFI>V<T;679@:k]BRZ80WM=8n:0000h4IETl]nU3U<58;]HIj;0000dJeDDN3P@3E\D4iKi705ECcKHC1S00000000000000000000h\hlI5`LU<cK0000dmS<
XVN60F4E];WC0000@JEb0000`m6500000000000000000000h<[O<6o70000hQRn00001DCd<Z4I@be[<HfN0000a9PZ0HR9]?CQ0000@WdW0000000081db`9LS8OGB
0000000000000000PMfFTMj\00000000@XT_00000000HmP<0000000000000000H;XBI7Ze00000000l9>bPK\Y<7@<aBG80000l<TS0000L<>m0000LWgJaAU10000
0000Dc_0T\QW00000000TZR[0`\WYC6B00000Xaj0oESTDmj00004mZ8\U430000PJ]U4@aR8DZShP83PV8nA5OBTU3cL`X:DR[iPF]Y0000ICP700004H<l00000000
0000P9Ee0000000000000000000000000000XD:I4MMN`L7JDldR`a\P<j`MY2055;a6Y>YK82I>=9=UeAg:YC9i0000E0N?e46W0000000000000000PD9ZT7hb`@bk
l`P_00001B2GXH800000<<gg8W8D00000000E4mX000000000000000000000000<=dE<VC1P_CK\Y414BWX=>Bk4d0m0I_UA?J_HCQ00[icHK350000dNk6<0Gk4D^6
`bR;A<\==>Vo000000004cR[P60\9A]k0000`d1YD6N:80L:<@R;XHjX0YX=E3mO@QBTH_]JPCfaTWKH8`n\U9fWa=3f4m@h9=J7AA0_hVU=0QEEE;9a0000@KgD\Vjj
A1FS95dN0000TN0OXfj;`mAB<?fB0000`An<000000000000T[\Mh[l^H\mnPG^B<id400000000T96E0000l2aQ0000=<^Ve5P2]7nn0000=@n7TNKJ0@oF\J7oa<iL
4_KW@G_D9CACl87Sh^AcU5Qj0>A1`O\L0000d3ZUDGQl000000008TjgP^F000000000\DT>0000==nddKUb0000000000000000000000000000hS_9lE<J80K60000
00000000000000000000]0>Ya5<gT9QKX7^BH?elTC?=\[R[=2\K4MC<H2D?X53P4NT`H\AW<dIWLCmAI;INa?FolJILHDEGeCLY]D9MDB[]ToJ10000XGli`iZPe0\6
P6Y?D?MS<_7@`B=0HMOXT_hkHbLZ\2_gPjN=I5VFM=_X0000Dh3\IA=g49cThE]=0000000043j[D]`3000000008\QH0000\?@Q<93:0IV@000040QEl278H9@:D]5U
00000000@6f8d5]oh9UB0=][]=o<00000000EA41<^k60000h^@K000047U7hc<60000d<XOLQ5\<db^`Qk10000PKf]``7h0VbM<k;@dT4B00000000lfE=00000000
0000000000000000L[C@00000000HG56hbZD`d\LlQenDREg000000000000@>7=0000P=JZ00000000XBae00000000`P\Ma=:P0000l9P2Q@Ecd3\a0000L74^LEFS
8UJ100008BK0h8k@0000000000000000000000000000000000000000000000000000LYLe00000000`18600000000DMdl00000000=A>?0000000000000000P45d
Y73S00000000DUnFLkneI8MdL93J5CI20000000000000000@O6FdP8[@EE4]4@T5Cn=000000000000TY0=1;W4824R00008NW900000000@?Y40000TH^9<Xa^0000
0000\]0S0000812E0000@55N\NI_8@RT@cAVLe:[<0OeX3<j@SS?\i[X<@UOm1?o8a27P3JMY37B000000000000000000000000`W^LlGZlPk;J0000000000000000
0000lC1eLRo541h\M@N9lRQB8@cM`_A@00000000<MG5L`YLhaoaTHaU00000000000000000000iCje0000E14P0000`m8AX9ObXFY]8\__I;D\5;S2000000000000
0N2hHnEndnQFE9jDiAf_00000000000000000000=1Fi0000]CdD000000000?NWhHfA<U;Ae<DjDR9K409;@C=WLP`T4kE3hC9SPfGKM=d55BWm0000\jn?Xc^;83QB
8gZH\\BP0000a7Q;00008@9n0N19\VfHlb\=000000000000lKGNXZm@dP8@0CZcHgkCE88M=CLe0000HX9Q0000000000008kT60E7`000000000000h7QoDm40M8P7
aBTXPPBG00000000aCXMXAo@XAcY`aB[00000000e?hP00000000P5AV00000000000000000000HT:800004Ihj=3HD00000000dd=48Q^613fjmA0249IaHa9M0000
00000000A5BL000000008YfheA?P\`7;0000I00;0000000000000000000000000000000000000000L<VG`@_H`LgF<XG^Tbi[A35R000000000000e4COXLBi]59A
00000000DM8i<Qa]=89742m8hBb<00000000DSf]000000000000T20O8Ach`OMc4[Id]5]P0Ebn0000000000000000\PP=L1Tj`^_[X`4_m@lH0000\OJ>00000000
djNai8ATd5dV0000l8>V@6A9h7WM1@=800000000lc_O`S6_PaQ\i:4^0000`oKcm5ha00000000XWUUd1e38GF2U9C1lFA@a@Lb0000T7\H0BN@HD3eDi]40000hUcn
0000TR4h`Zj4E@UA0000000013FK@>_]0000HGR>0000000000000000dXh>LYBe00000000`h02H@b\\lHo0000lYXUl:VRX;fghB>KLBZU`CL7LT@H4F>Ea;L9@8O\
0000000086@\LFJ7000000000000831Z000000000000h?0\00004U^R06KNa7oC000000004DaQAA7[0000D;G_Q4TK\1eLLQ?I\\`M000000000000000000000000
YBo1T>GS=0HKQ>iMY?[0ICl00000000000000000`4?]000000000000Hndg@2hVl[no\Rd[<iTVD_6^8dXC`eF2l4NX00000000000000000000Q@dG00000Ti<\k>f
0000AC5[0000@5`PI3SU0000000046770h_P0000<27f0000D:bM0000PRdN000000000000H;k`Y5km00000000M0=K\F]59ADN00000lTR00005=CPeB670000<X4P
Y6E:mANGD252000000000000`5[f48>H\@D_85=nX:TUX;[HHA?JQC?<00000000PQ@Z0000<1dShh5hHHc>==]B0000U=b:hAJN0000Xb6GlcnQ0000000000000000
P1KB00000000000000000000d=7CL1?`d@b01?WI0000hEg0000000000000A@mGPmcg`o3K]9hFAAaI000000000000]5an00000000`Z^e0000\DHC\b]U0d;2PmbM
\UUjQ2N>1?0=0000d8WD5AN_0000dfaSTMT1PRQ`lZG]4RcBT`Y:\hVf00008NA10000T65[IDRR00004H7D\ROT0000DPNV0000lEYi@j2G<9b;PD?R<=?`=9JQ0000
`G]M0000PVO44LCo0000<R9T`]8P<l3i0[D`00=FHnY7U73;000000000000<9kgDbm=hY8ED:Co@0I98@gZ0O7:@V[SP_7Tl68^PCK]d_3i<Hg0E064E4N=00004TFg
0000000000000[kk8c6Y`obl=AcA0000000000000000@;I[00000000P>e20>C0000000000000P]H`0000000000000000lFc`00000000hg>V0000@<n5\\XS\d><
e;=`0000d3Z>Tki;XeSbP8CcDI8G4O]Z\Vkg<mgC0nSHm9L[E=AaDT<]4OiYAC8[0000PL5jX6cNLR=fPe09XmHc00000000T2@L\9TE\;2102`ah\am\W97<ZLM=?Of
00000000<YTA00004>f`D0<A0eVf0000d0Qo00004BB:00000000Q?Y253Re0000DNhTX_EY9C?idd9j0000`Tf`X5k\<]Il000000000000000000000000H2?@0000
0000HAQC00000000000000000000MCN<@2:CHH0blZ>`5Bdo0000000000000000i;SM0000hbj\00000000=0F]=BXK000000008;:I00000000hCI?000000000000
4TV1@TVj000000000000dP;f<Rc30EbAPn1L1?mo4OPYhYG[00000000HN9AdQ8Ra<R\08BE47W<4Ke600008Q`R\8_dT8hm<:1mPCn7@@7WXD6C`RFl`W]j4XV:D=3Y
8[AClG63@HNIP_>5DXLPX5QcX6T00000POV5lNJdh;dMhQ=flYX`0000`0B0@lYV<OD90000l6XQD7\8@;a;00004o\?8RSW0000L2[J00000000h6GN<LdA0000PG9K
0000i<SOLb7O\F^<H]RUdg;DA40dXU:`0000XHU`\\`=@gAD14Ih54J^000000000000D^gPm4eCX>^A000000000HZ10000<?3^Pc`Q4ciR1=iNP9cCLYU0Pi=3AC6i
@2WfDTcJ0000D?\=]<4\0000D_6o0000485i8PhnlSINA;Qg1;Xim<Kf0000000000000058DIF?XOQFLUl^0000000000004EAY0000<^6W0000P29GI2OXTdmoU?BC
I:C=h9?40?Qd`FP=E2Oh00000000<@fJ0000`USn0000Q=H<m;hY0000P7d9000000000000000000000000<UEJ\Ygk0000000000000000l?RO0000000090[90000
00000000dbA2U?4`<E\Y`MZo\M]Td[0^4dU<HPR8000000000000000000004N2VlIn@0000HYM60000000000000000000000000000`Gl<00000000HLn?\P9KAD7O
0000LE4?0000h;TR4=1E\?P`\D70lKhL]2JLi4PdD5DY\Ck;]5b:0>LU96`=@I=G<ZF3L`o30000@c:Q000000000000<Z1C`WQBd[b>PW`k4dAI0000T2Tj\1MjhGSE
de3aiC1;00000000000000000N38dhA40000000000000000000000000000H0P5D:6Hd=8dhUa:\]J:Y51hhJPli6o9<Q[1eC_X\oW4i?mE`]BP`H\3000000000000
00000000MB310000<[KT0000@V_84nc=0000<5<e@6[]h7`k`RVo<B]LllJ=000000004;9L0000@64hh:g5`1j_X;=\T1F<@B8JL>V;<EcfLV:gHcZ:84ZQQ3D;A8^P
00000000h79980S2H?_cXORf4XYWl05VQ2fna=W?0TQI1@NE000000001:G]1@lcX;<9\dV5ToREh2b0h4lC5Afkl9H@L9TR`E_i\Vlb@nho<@YP0000000000000000
000000005C@V0000HOUH0000000084dZh<@U13jm0000XQHh000000004\9\0000000000000000m;EUUD1R00000000XCMY4n_U000000000000@NLI8Uig0000l6bd
`j?1e=;d4GX]0000DI:SdGY_d`5=L:UcP\6PPC@m4E=We7N4HVZQ\TJi@W_f0000000000000000000000000000P3DH@R@10TI\8aKdH2a0<ljHI6g^mA?2EDQD43YT
<7?Z4XhaT1ab8eCR`h6Na3hVT:I]HoKE4SH\58^2a9VXQ;]L00004WRc`Nm>0000LbV>0000000000001@?T000000000000PGYIP6Y700000000hO\W000000000000
<54BPUYKHcMc0000H7TJ00008RC60000@PC_M@4k00000E2J0=3M\BGiDK9iHUPRHi7BA2nIXFG]l5I0A>ZP`R8_X;]8lY\6<dfQi=gY<A@Y0C[X00000000P::P0000
`E;=000040T^HQ_DYAFd000000000000Dd=_l>]d13jU5CQN000000004K:k0000dEKn@ad_000000000000\MROY>HA<Ao2000000000000\]f[E=fE0000dMjA0000
00000000`[];0000<i@W00000000000000004C@;00000000PJ21@:G4`WjE000000000000TUMj<_>`dUA<A3=d000000004T7eh6QmP91ED;UkDC>``3@JL@kfDGFc
@bh90dCcTAT_@GI;PPADT^9>83M[`b4e<nZ?8IVn12RcLW50m>KkPc=YLOjF@f3I45n^09KWlkPWl<=f@d<1E=9N<?=ULo67Y?Dnh9NhE@<QX?GdiA9DPO01aAWGIBd`
0000XonK0000D?<mX1Ze00000000m<c94AlA@GAGL_eFDTgV4lS>m5^h00004;>@0000d[^^00000000000042oBlMD9\Bgc]4De0nXgPRF]I0TA0000d?0J84KV5>Z5
QAgLLD7RPJ8<DTai4KAiHRhcTU55000000000000PE?e00000000Q<i48H[R81ko@NQaE22?A<T90000`KRVM4Yo00000000000000000000DaDa1C:ME2L@00000000
0000HLf40000`51G000000000000HT`o0000XXTC000000000WYeX]>QT@nSX=WBXSlbHXY9d3L>df5m`h?>XhP8Y>[:000000000N30PW:f00000000MC5400000000
0000`5HV<INO12PR5Aok00000000X;akXOEJ0000LODe0000T;dk0hJNM;di000000j3A3690000Hh3n00000000=Ben8f@=0000L@HI4BGH4Je7\LM_4O7i\Vh?4KM@
PWE:@]g40000hIYS4b1Ta458i2o1i>DW00004CjT00000000dXAV0000lk0@8oMkP@kWhJjXPZKKQ@a200000000\PhHPbP<dLa_00000000]2ii000000008X8J0000
0000DDHi0000d9U1<I;<H6W55CB9lN=TPRej00000>\^4N1IPT\j00000000PX>j0000<F\6@[\XD]Eia2Tm0000A2@am5mCdCfULE:nPe0G000000000000=80U0000
0000000000000000PJ[A0000d7OV00000000<Y^20000DKF`DfAM00000000lVYEX[6CPdBMdMD0=CgGe5i?000000000hmX<PUgLA]:dVIBhoQ70000PCCQ00000000
00000000U<mN000000000000@Mk?0000HjdZ000000008ZOR0000E;mK@VoZ<T`H`[6P0000X1_;00000000h?V@4ERn`O0IXc^\T>ZSXSWj0000X_0f=3@2U:daL;L@
XI^Ya5Y[00000000`6dd0000h_a@00000000XGlR0000La?^0:PM00008BF^0000XGY?0000<2WV0000lM2YH^]B0000XZ?g=?af00000000492F0000hh?L0UUE0000
00000ce_00000000\?@Bll<]H5C60000D]5`00000000441mX5QU0000000000000000Y<mEM?3m0000`B4UPHgJ4FR`E@D1l?oC\]m\hcaC00000000`1ZGa>>Ki8FD
AB>5X?`H<OWj<n6OU24[000000008BV0<Q=V=4?h\`o<55f9POU9000000008GLYA4`c<WIV0000PUP1000006Q`0000PKaW00004ST71=A400000000\=]:XLj7m52V
00000000@1V0LC\G8L66@`1?D\o@hFAi4[UGM5XZ00000000`3[BH4L1TRT6HK?JDNGdMB7B8@jF0000@R^J0000hTH^Xb4=h^^e`Pj=lmjn9@9B0000Ll5=00000000
0000Pm@>m?1?hHmfPFNhQ?__<:B:@P3:DBPf8U?H0000E=mn<2>:]@BN000000000000000000000000000000000000T8AjXXFY0000@FXY0000E<UP0000P9ACL4h2
00000000XPAcH\3P00000000`I62DXKBI@4>00000000PERY`bUZ00004<fML;\j0000000000000000<7]CP=UP\Zn<hk@j00000000d^cM0000Pj51l=J2X1[\`FNE
@@:L00000000DC;2hIAQ00000000\IabhV8blKj3<_69haObXdXj000000000000HVYS000000000000dl=1`EGZQ32P0000HmS\<QcXmBcL000000004E4^Q:E>PUD4
DZ3P00000000000099NG00000000M2Qj00000000dWnhTK1b0N3HdY`eD^7DLIUT<F0?T?Q9MCQZhe4HPJnXhdX_L[IA0000P9:=000000000000000000000000H<BG
lP\500000000YA=L<=9SE:aI0000000000000SX60>6n0000dK<K000000000000@7KPXa9c@eI20000H<1j862?<7:o\><4@A:WlFjbdmkFM5go<3b3@KGohU7jm:Gl
1DXL0000hNX00000000000004[Eb93T@Y@M^XKnn00000000000000000000<lEj0000000000000000TK@b<7PW\OWaDha<0000000000000TKZhkn3a@d_\TP^l=7_
Dh5>Y66c0000hPC30000`C<e0000\bJMm6Nh0000\Zhj0000T^VeLaFglLgc00000000A9MHX6jZh^Cl0000lZTG8@;5deE:M3?T0000TcOE4Ii>XdE=LON<PieeH3\W
<APkP`@F<Uae4BBEU38R]?m0@V_HXI\V0000T2l<`3Le00000000000047510000Db9K=6n600000000000000000000L;Dm00000000PHAM0000dM1H46_X0Oe@@k2J
`l6cA4joQ?Ye]BF?<0MFeCLG<cdo0O3`\CQ>0=;FTM>?HM\1P]Al\YL80000000000004L^o00000000000000000000\_>Q000000004kB0X2QoLS>oe2CDE2hd<^IK
X]D@1;gN00000000Q5ic00000000000000000000L7T?HRD0L_;N`Zfe06k^121g=5[iDHW4d^?>L0a4]:Kh00000000H;Z_4ohB0000000089InhX1[A<]H97<Aa10>
00008<nh0000T;Vd86>eTYUo0000\cQ]0000h0nDl5O5H^b9`IO718kR00009?EI0000h8=dPP6R000000000000000000000000PRkhd<[ehXCCDaiNHeB=4NhAlo6K
Q8PFld3M`::5PSGRH:;:A4`o9?eM00000000000000000000DhAn4jFn0000`:MKP=XZl>8:DOf_TYKC4dQ5Q0L3PDSGU2ZR0S_`dCOPhT1<dkk]D^jbY2kXA3Tl94O;
9<POa?:]]=D@D=450000@0gA0000000055D^LScCDOM:@i^HPn[j5;`UhDhD@=SXH?7G0000`1;i@C`G<]Nl==BHm0CI0?F;m?16X^gkLX5]HlCcM2QHAB4?0000X3ii
000000000000PTkf`SQEm;ZFT81i00000000Q?VPdF@F00000000HYh]M6]I@0\EHNHi4c_dm9li000000000000<=i;<22HTJ6;\1^klbk0H7<\0ogf0000m=cB0000
XIjk<`YULBi64TUce4fa0000000000000000m=XP000000000000a7B[0000\LhK<BW0e7m]00000`A;@SYIeAMoDC1ndHl0aDHA0000hZcK00000000HMm5\X_?0000
]AUOACa>0000hKNV4N2>`7:00000<;Mc8B=A@\\00000000000008:P\0000D^1h5?j?lfJC00000000\<koD\g<<Q<E00XB=BP50dO3lDa100000000@Tm>00000N3@
\b=lhdUF4hUF000000000000hHT?000000000000H3^b]Ci]0000PK`C\go>l@Mh4hg>\a0W0000<aRd`V`B0gjVT0hl@=KGPZ<MhaomM6:QT2hba;VD<5HGXA2HLRCT
H4nmTPLH`_8clg[4h7`QM?h8A@AmHcZGe=9300000000d<jVhKLf00000000H?aS8a@M<Ea2D8aFA<aG1C]H00000000HU9ID@f9Hcd5XAWl4YC@000000004kOO0000
dVDU<h[^0000D4KJT=o4L2iW`QL0<d5O5;OT0000HW;T`^6=0000l?>:<0UT<MJ9`YjJ`g`D0000I1;m4=ii\ZH]0000a1_Y000000004H>HD\^[0000aAck0000\ZTd
0000HdWP4S>?0000l\c2h=PZ0000dL:_0000d=2\\]SbX?BJ1:S`I<\U00004\B20000000000000000d0Qa\G_4000041Rb1?=?00000000@7Fl0:@4hV2HThBd@mk`
l>6Rd`=BY5=g\0nVi4WW=>TA13L[142@0000`nNkD:CCHDF40W6j8N>h=2Ek@D@Km?i:00000^;PD^1?\c6jh342Y1`O9@Vj\d=?h>EL<odT000000000000D9DghFQ@
@GFQljIcP<f400000\?o000013NA8]820000LWdEha]DLccE000000000000HabR0000`\YQXW1k4=e`djT;00000000dk:H=8gYXDenDL`Z00XM8@on000000000000
`Jle00000000`0Ik@MmOT6PbP^J\PZMoDHUA0cCX4XUe15VTHECn@4jT9<AO8B7b0000li:IY4ZCLEHC4REQhQ>78be50n5=0000\S[JX6@48=jT@iJb81OZ\:M``3XZ
EBj?0000X5S3\Ahk000000004A1i\oP]000000000000000000000000Dakm0^obDML>0000000000000000EBVe00lX0000l4;@LHH@0000I@nCX`<RU>^[00000000
\>^S\EB5DZdB8\bahgB00f^[T1@`42IZPO:5Q:XU000000000000hXZ1eCD:4264dZ0n8_iXM:UR<7>X<8blA<]o5@oT00000000hB4G000000000000Q>f\0000XH`g
Da3b8EQA0h>D0000dmU^H9P@P1Q`@\TVlg@0lifc9BfL=CPj@ibHA;TXADA]00000000I?mW0000m2O4@0VZ@?U6@MnCPf5W00004SMi=AmO000000000000]4RE1<=\
E>AB000000000000<MJjX6=g@<^=0WO5<YVJE@e[00000000000000000000\@6jDFW4@9L400008bJA0000T_jEL;D[UCc<000000000000T[m4Hi`hlUhO@c3_0000
T9MB00000000H]36000000000000h;ESTi8jXRnAl1H7HAUM0000HN91DbOV0KkU00000000D8<^@7FZ`UH5Y6@m000000008KQm000000000[D4aBi:0000X<0AdYgB
5?^T000000000000000000000000000000000000\1M_e5e\lLbmHO>N@:a8m@lTQ>Pf<AiUDcZT000000000000e?1Z@YaWUDI7X?eJ=@_LlFY58^]_H3`2h4oR0000
9D<Se5K<D4l30000`k_KhhUjmD6Phj\=00000000@=Q6dHhTe:7IIC_400000000DYOc0000\R?f000000000000000000000000@VEC0000000000008Y=7TYH2H^f_
0d@g<T5^00000000XEbO0000000000000000eCOeHbId@;GO0000000000005D>00000000000000000H\L[00000000L4MP00000000000000000000lY8bP_M98bo:
hn>eQ><JDFYQa6RL\VlN5A8Z]AV0]CCG4X``hIMOQDFOd:7U@bmjlWDQ]CA100004L`e0000@<A`0000lgUf000000000000Pk5011P_0000@_GK0000i@hF`:Vb0000
\2AUh8_I0000LJaR0000L`R\000000000000dm]100000000H=[Lde^iDE960000ha^l0000P7m200000000@MGjLMlY0000<2W=dQ?>Xo\Ua1D6E;:W<>QB0000<W\`
aBbS40`9`;3Ah>1bEB8S0000000000000000\PGbXZW:D5flXm1:U>D6h4DaHM\=X1`Y0000QCcW0000LAQg0000P43O<?\n8L0UHel6De@70_aQDRljD6i=@Ya5d:62
<l0I000005j^d3R_@P;Fh[JOl_Sl0000LIeN0000lJbnD\B<0000000000000000T?Di000000000000dOO;E2Fj4813P`laa:KA5;2G\De_00000000d_e4``=T8<c2
H=eWY6KJX`WGP]fg9=i?I>6S00000000000000000000L[f=8C5bTEEf00000000dTSVP6^3<dNSi8ID\FFXPg570000TkLX`iHf00000000]1DR0R`A0000L73^T@JM
<I:2=B\_00000000P1BSh;@N4^OEDWS6Xg=JE9TiMB554eA0`<KI<PMolf[UHmOhh;XbMB0^000000000000000000004<@><[gIXW4:<aiCU<>@\Fh[\CF^LH7R8N;g
`Y;:h_i84h<`8?cWDnDna3ZYU4AehInkD2HBHak=\leZPWcE12YP]:UFlB5d0000ABPk0000000000000000eBlLEBGnl?n900000000a?8A8[9]h`E=hbena8a_PLjY
00004ibb000000000[Nnh9N_000000000000000000000000L\1RI3<P00000000Y::10000@fU]00000000A6\b0000M;<I0000`D080000<[mZ026jPF44\X<1h@J?
Q?QLE4=j0000`J>Ul?H4000000000000<]gj00000000hE[K<T9XY70A00000000e6Wbl7gHXS[[0000000000000Sj=<a=c`lMH00009B7fID140000LCWa0000@Vh4
lSDd<`JM1D2Q0000000000008YefX_j90000dAM>XjEf00000000000000000000XPbjd=22ACUDPa1j0000000000000000Q6D00000d6H<00008ECTU:V`0d2N=@Rb
0000=4B>00000000dYcCdm2\00000000HP_[P>YNPU9a@X]b07c5lMHX4lF^L3b>`ZQ;m30`U:;`PMbX00000000Q2b700000KBaPEYCM7AV0000X=?lTMc>TZl6d^TB
<nLVQ;Ae04i=D3C4\c]mA2L0AAdg000000000000`Vgk4SDA03:?PEdC8K8KXY:d8;@6T\69l\nZQ@iB=D<800000000<1a8P2]<@FEIDG\]0000@Dji000000000000
lcJ\TGC000000000000000000000`A82@3nBHaWGE6:100000000D4B2@C\6<RRB\[5743S9@`Lc`X^lTao;0_Tf`2fV`;Ag@lOB42O^Tf2De?<Ih=H_1@kj0000XU\4
l?Mea5Q@A5SJTA_?0000000000000000XV;E0000000000000000\B1jL8bZ572000000000m=@80000`Hkb0000a<PmLK2H0000`AYn0000HZA400000000lCb<P5iX
P>;cDKV_=1QmPaG5lLLgLF@dA6A=16N:000000000000LNbR55CP9;[W00000000P[ZUTmWl00000b9<10WP0000<P]e000000000000TeW@0000LjQTY:JL00000000
000000000000He1BhV[dHWb4\gL^TJc`HoFY0000m4F>00000000000000000000Q0@M0000I7g6\00=PcDA000000000000`<CZD`9hH<_[Q;kh\\eTTVJll;FnP`N;
00000000<OfMPQgma<JF<SU?0000492W4Jgm@4eL0UU5h<Ic8R_edf4YQ0`nm1;[A4A8D9BV973h497LDPhd@1]\@_YgP3QNe:\?PEHL4U9=9?dN<[Ul00000000dXlB
0000h1`H00000000Ljhk93c;IC9?00008WbP0000<i;C0000000000000000000000008bBn<ihA0000D8NE0000Q@[\00000000DHCD00000000000000000000P0>_
LDB7TKgV45ic000000000000L?T:0000`ZEDT=G3`_8K93Mch<B9T>Yi00000lK;d1?QeC0TdSbD0000hR7RI@7G\ZRC9?[Q0000djb7D7Q_H;goL08cXg9:hdVKYCb=
000000000000`KDbTkFC]AS]E5\k5B7N8L@TDFXPa1Xi000000005>5l0000TGKI0000DY`P\`>]00000000\TX[E>`_<FFJI1i70000h1lK00000000M?3U0S_Q0000
000000000000l\jA000000000000X]^5PEXm00000000Lh7:0000dJ:N85=\DU5Fa?7Ea0[QX60n87Xb0C8kHUfihbTf00000000000000000000<J1]\klYH\d4aCGC
00000000m;LKTFlY0000000000000000000000005Aj=LDj:0000E4>`d=CeDC1000009AgX0000PRfd\4lSle7JA:G6LodBd3O\Pk^WL>6E0000@4k[000000000fbS
0000DgbJLYk4d]Kg00000000Y=;:`75T4QGLD_D>9:ZJ0000H=?@8A`;0000m?I3H=bNH\Q:he3T0000P\>a0000000000004^J5h5VZ8RLV0000U=H`mCJC17cAl\cb
0000@Qi=5A[CTD3RL6Wm\I1a0T0N@NPE`=Pi0cEa0000000000000000X\H7QD;N<?_6l^_8XSkI\g]@00000000PcIk4THBU873\9UjYC<<0000@7K?X8T^0000\K_?
d^YK`[84hfBa8;<Il=1b@;^GHE[1]<k_a?S80000U0MM000000000000000004^200000000mB4i00000000000000000000PGU7I7DP000000000000000000000000
0000`E3m0000000000000000df^E00000000h5Ah0MTB000000004SZ;00000000AA<D0000A:bHPb2Whbg7d8Y5\=ek0000@@0\000017dI000000004<1200000000
<^o0P>WU0000A23M0000000000000000TJN6<Y>iQ=AI00000000h\8N00000000L6XZ000000000000LXS700000000PH_1dM>\M?e\YA0M\GmZ<5e5lbPK4dGD0000
Tlc@HndI8R2N8\j4<kW=i@Yg00000000H3d:0000To29X6Rl@7HRH;J4XFK4l1WVLSoM@aF1l5`@XP6aY6J@i=g20000i?^`DM\jHYG5P_Kb0000@l19]63;00000000
HNb<PailU1XGX<go4F;n<QFF\mGgA?WglD;<<IhImALR00000000\DfO0000000000004\5MP`RSXCAh8Lo<Dnd9YD560000d7RPTXR`0000000000004Ja^\NP_LTE`
@doaXQP8<fI5Pko9Hmake@`f000000004=V1\8W\Q1[k0000T;4jPI3n000000000000DoZM00000000000080ANeB]a0000`V2hQ5`\T@I20T3VLD\D`QA3]9e40000
0000`?IF0c\7A5n7Y><h0c4A0000X;5X4[7c`0:JhcD`4hfl56V`]<VLYAiYLEl01B`U0]U<]0fU`_B88cKBX:Zh000000005=@kLQO[HOHnh9UQ00000000lD6N0000
U?=H0000X<9nXFn\ll69E@1S000000000000lO`hlbg`L0KO`PK]8UPA00000WKa000000000000@M[WDmMg\VCh00000000d;dA@ZZ:`7obTlXD0000000000008:P;
DFI:HAF=000000008\0P0000XhX<@KHQTHnn00000000h9O10000000000000000H[@8XeCb0Ah\Y1]f]:jja<2L=B9IeDVB`\if0>VnXPMB8YSd00000000hGEV0000
M?A58oI[0000X;Y6E6DjY:o_a3Ela71C0000<]Ho\K6Q4`f18B:BA35Fh1N5\1`800000000Y?4l0000X;m8M:1[h4O08DI6AC?Z@Yho0000aB;8@<6FPNT8h=74D?Fh
8iNjQCh10000UChX0000@BF6<BMGeBiX0000000008Zd0000E59g4n=3e=J@00000000000000000000XU4DTXWb0000lP2]0000hMB[<D=>X\fC];UiYBa6X]>_P96Q
0000\=W200004j9[00000000P^m;0000hY7Z001lHiYW0000000000000000T@bM<2HodM2NXVRP0000lbI0]=C8<IVdDUJkdhKB0000Ta\DD5IU8FTZh3g4E>0Ga?F3
0000000000000000000000000000TFaS000000000Z6M4G`c5;M;84Ja5<f^@9H1dInM=CMR000000000?C]hgITHE[C@EGLm6P^0000D5CoT9BEL<dLT9HVX<KfHJW1
<Tmm0`2R4a>00000`1X[000000001@_=000000008Q1l\bPdH4d9TQIN`oYal:0GPSi_LA4;PAGBPZM]4na7<dW8@g5aH@:<DoNiLWZC<TWYU9Ml1BGD00008<o6D]Qj
8EDfLIX=@7N6\QK88U6X00000000PAA<hHUP0000`PaKl^N>0000\:5B00000000]6FD0000U09LTdT50000d`:Ea>EV0000\O8W8=0J00000000Xl<1DKGbX^S8L5]9
EAaUM=bF00000000LhlA0000=Ck1dF4U@ijilY71U<8dD]k8hb?J00000000e@VLPIf100000000<AIK00001>cY00000000Q5;A8=[U0=aZ\a074G`RXJVZ0000Tb`B
M38@hV28<k^?`l7md31d@D69<X8;000000008[Xe00000000HNgX<dB000000000T6Oi54IB\D>R0000000000008\9Q``JA000000000000Y5EZT>3U0000H9^S8X9D
00004R6=hVlW0000hbLN0000000000000000LlLF9?WX000000000000000088LYHX25000000000Kci0000000007<?d>gS@FQb0GkJdJnOTjD>0000`Am_lElP8Z@6
loARA:QV000000000000L>>N000000001<o40000TaQ?00008PSh0000\<malBXF0000<;N`4A2>00000000`<aEH0]i0k5Fh`G:00008KJV4TRe0000d^<800004@6Z
XcEoaCYChh6d4hb^0000000000000000m;\;0000PIP043IHXX^=0000hm2nTAmn00000000m4Tm0]JY0000HdWC4<:H000098RV000000000000000000000000dUGl
Y7[a@A1?8nmC00000000T]XoP>[[XZbH000000000000LnlmDDV2@nYmLiGH00000000\<Qh0<Wa@66K0000XmoXU6<ShRRP0]lldOGg<ZL]liHDXclGE:LC00000000
`7kb0000L07Id0l2DEQMTTHP0000L?1H@;6G<QnN0000000045Lk000000000000X5]_H6mBE=?c0000XBaN0000\9U]U;:B<`UDU3a?4hRWdXZXT2Yb=CNZ00000000
e0XC000000001=@S0000000000004a8C00000000\GS00000H`:e00000000\VL9000000000000XRUCTij;PY\YXj@GDC^8dW^<0000A<VC0000<gSN0000HQ3hdlQb
M36THaGbDYDA9?\800000000000048^M4;1FhXllTZC\PSN;4^ZVE0;40000QC=S0000LIXlLOk=000000000000A8;60000X=HHE<=Dd4G;0000050NdLHeH5Gi0000
00000000000000000000d]LK\Mf<DW=6000000000000X2S=H>NM`5H8XDFkTUN[\^Zi0=;XQB3I000000008Ai6@=fl8D]30n8Q00000000@g1SdKlSm=:\00000000
0000lO0k0000a4]>4KMYY3U\@MTcXOgCi@5d@O[J8ce=T6FZH^fj<T5n000000000000D7oC00000000l3H]lEQ6Y<_LD;G?I69>lSQSM@R80000l4=B<i:gLNL\`PIh
0000000000000000<a[>]92E0000000000000000HF=;00004X6Y0^Pk@jMi<N6eD5:0`Vn5`nbMa?fO0000lIMD`c]cE<badJ3\`XcI9@G:dY1YMCYO0000d8c>i3BE
TOnEL3HQ0000D2B1PM3^8GMn0000\jMMT?RA0000l6D<L^f3Xa`3\nQ\L=hFXdE0000000000000PEfI4TI=E1h5U2B>\e5i@IS;a2[JDA2m00000000Do\o4MglhmYV
H\k\d@OZ0AH;IAGQ82UeDeg6e:kBL;ib4<C1@\0A8fb3DSeCaAd7lDMA00000000\EX^00000000L<1^08l604oEh;7G0F0IHORW0000000000000000000000000000
0000EDBV00000000d6:<@2o40000`1T1D;PL];lg0000@O;W0000X\IDdn\FE94IhEBe`\e]hBk70000<>OH8Ml0<VKh\\e;`>?n=3CK00000000PQf=\1OfLWVk0000
00000000000000000Cgg<Y[AQ?nSPknS0000@C2VHlMl`?Od4F6oLdj;YBP_00008NcG0000A2RH00000000HXB^00000000hA;kM8KlED92<2iJ8l`V0000Q@OG0000
d4n900000000i>PH0000H`_4PD1aM2iV000000000000HnEJ000000000000000000000000Y5H48bKO0000d4fI<6n>X^Yf0000YAF4000000000000l5n2QDT80000
000000004`hkI8bI00000000\`5_000088;fPX4<0000H2JK00000000LadNTLD@U=TB@P=TH`UQPeO416m:0000@J=3000000000000000000004TSF0000Hdm^90;F
lnVA\cNjE:Zh8b[W0000000000000000lj1O5A2f0000H2:Q0@A6hQMg4Qf^@TZf8I2]A><\Q?kG<E>f00000000TU`ne;e5<cbY00000000POE70000d2@>DP^30000
D[k1DTn[0000@S:50000000000000000000000005AA9000000000000000000000000I<Sj9=^S@^=60000\33FLBHG\e4[T`BLDaSRE2QZ0000@[<2@9>Q0000a?nb
00000000590>\GMTa>NM00000000T[VXHCFB\7P88Y?<hY_Q8DPFTnQj0000TAnI4;Lj00000000h@BC4O=N445oP4Q6H5LTDaY>D5UOl>A;Y1GKHIkdi5JDmCDR0000
0000XL5Y`4K?hAZQ`CG886Mk<n;44>U7000059hd<C[500000000000000004XWW8TH30000<3gI06_c\=Mb`fkk\k8d5>URDFRR4BU=aAZh0000000000000000D0C0
d:Djl6NV\BOdPc=chE<75AMH000000000000@>0l0000<EZPT@nG0000000000000000X9Bh0000`5Dn00000000`Vib4NR:000000000000000000008TG600000C]U
HFdh4TA:000000000000HFf>8G:l<\@`e@?iM2U=H=NQ4OoQ0FAMHjPf`\b=TiUZE>ORI>VH00000000\VRm0000PT8>hT?dX_PU1=Vj00000000\W9nXT^NdkX<<_bQ
H\W><loFDMbA`?K\0000Y9nd0000U8<\0000\CS9`hXV0000Xi2`00000000161CXQ_6L3T^0^7j@e`G`igAdlob00000000000000004CKM00004jRDA;43L^nc0000
P77f8Ehd0000T@Y`\_Q?000000000000l=ZYD_32HP2Oe<j?00000000m;5PlC;Z00000000U?9U00000000YB9a\Ri@00000000<]=N8nNA0000\1[o0000D6TS0000
`AISH`7WLfhgA:A9TRi100000000Xj:50000==:2d8JH0000aAXC000000000000`;n:`HRH00000000<And0000000000000000TQW=D28T\MP^<lGJi0RQ=2W\i=lH
01fQ\Z:D53C?Q3kBDV;f<Z5Z4nA=1<;di0V]Y@<lP=8?lj3S4o>mdY9fMD0A@D49D8j=THEGQBbn5A4=L1hNXXX[X]2TPS<XDcVKA<Jd0000Th3FlIZklkQ1llSP0000
L9iHlBYn000000000;_k0000000000000000h4W1`:ZYT9kH<Gm4I13O\Whhdg79i7FXX2ga<JD>i:L4\AhC8cPVHnYIlIcSm<Wo=>;TL2IhM>@aaAe]I;AM5CciH[BG
0000`[RK000000000000Y;F60eiMD2YS8:iLdMW@XgGC`66Um7jH00000000000000000000000046h_00000000@Lda0000XW40P[4dPd2ha@bXH0Llh]LA4cNALIkN
`MHb0dhM41@n<h8n0000<?8W4MPAX1QOT9gdAA;QE0jN0000\eFf00000000XD^U4^>n1<:kICejXjJ9<IW800000000000000000000lSi@lj1EXQ=G0000`;;[0000
LamM<TZ;Xm:dMAYQ54_C0000<EY8I?jN0000P;d18^6fD4cP`Qd;@hIb<1:Z54g;00000?l;0000`Jeml1nYm<lO1>N\00000000X@aB000000000000m:gO00000000
0000000085Xm\9m?0000000000000000T9EW0000L:00`5Sl4N`fh[>b1;fR\N\]A<@hdlaJY=2I8F@VlNP6dYY:Tb4PXo37Q;3U5<90I@Kf000000000000<gR^4>[j
5>YZ=<`l000000000000Di_8h7@\0KPT@NdShHgmHQeH\^<FXeUPa0Z3=3OC0000dR`_40X20000HXDRl@FTTLUhTA0;h]FTDfRW9:ZY0000U?\Pd5OIT4=m00000000
<A9blQWlU32k<7==P^N^lH>Y00008b[Jlhnb8fWAP=DRdSHmPYonY9K>5?7iH4[o00000000XK@O000000000000@A8_a1oG000000000000<Q83@>@AlP3hPDYXM1CV
`Unn=A5Z00004TGeDV_@LC>H87SB0000`KCB8>X;X@X50l>a0000U3ja0000P0<70000<OAbLafel1ohhBM8`CU64G8d0Uk3<l:W<Rk8HPBdM66EE@hd00000000<Ec9
0000000000000000hjeD9<:P0000000092eUdRh30SFa`Dn?Q3GV00000_YB00000000TEB?h^>3PbUfi6=e8?D;h16Oh3Q5H7n88@UC\UjcA1X[TmDkQ8Ln<[_V]B=f
=C`<0000\=f7`KDLdU0DHVLK8\YD\5k?<[[0`d=Rh8N6I3lg00000000dPnP000000000000m5E>D2T^TnHU]B[W000000000000PHf3DWGS]1CE00000000D95J0000
H0BU0000e=87L^V9<`fn0cI\djH<000000000000Q=4>L58LDNAY<V>h4lJKIA@[\S3f000000000000\BB\<E8e00000000000000000000dOZGXa@\1;HFLWbB8GXM
T:aTlW:=8>IgHW[O\ioOXn[P00000000000000000000M@PFH6Fm0000000000000000T7b2DRne8?gY@ae`8lS\0OJ0\V0Q14mJ<D7J00000000000000000000]DA6
000000000000000000001A5?L99Z0NX?00000Bkc8=LLPI51l\P<U2\6HdMmMBF300000000XF?]000000000000hkoK0000@?8b0000h5^9H6O7TJWI8lNV@9dShODT
<1GbL]VV\GnVlc7NE>jFa>cA\HoiHW6?UCT`0000@9FIY@Gm0000l4@mLAoOTLWX94lj\@MC`a`S00000000\TCMU<bmlYm8000000000000d2WI87QPLaf@0000TmBJ
=B@<0000DRF0a<M100000000H@Q405JY00000000Pk1HTJ?E];[B0?XV00000000H3baX[h50bDG0000dZ9g00000000]Ce:00000000HNe@dNfe0n2B\jnlHE`g9>J?
XD:Ye>jj00000000PdKa00000000HF8APGEe00000000I1Kh\GNa0000h_<GPE;M000000000000Dk:l000000008j0m\mJ?000000000000dF=l00000000PUcO0000
000000000000H8kc00004>Pb`8@EDS1=dZkO0000000000000000@]f18`d[\;YAT48DT6d;TKII0]UI461Z000000000000000000000000d\F_hToal\`0<N;D8c?o
lbND1;n2lEW300000000hCZZ`[740000l6C7H5c_0?:M<Y^E\8oY82078QPH4TE5D0E=`gPBYAYE4ALQHYdY00004IK052H0h_`_0000T;iRPBS[dk]=Y3T00IggA587
Q;g]0000D5MV0000LDiQTXI4\0QTYCWN000000000000XU6h0000000000000000000000000000000000000000dWaA0000\=MolVUN00000000<2H`M:;H00000000
00GA\ZRh000000000000000000000000L6:^]41R00000000X9bXTA6h0000a9[A00000000dCoZ0000000000000000@FiC00009@W9=<>dlH<ChUc^XPFKaC7kl[QF
MC=;000000000000D65@0000L`gl000000000000D[ghE7;f0000T_ln02FQ0000<BbT411GT>Ud8?^A00000000000000004:TI`Z\oM3GF000000008FS^0000IABS
40;4I>\E000081;WaBHUHUf[9CoB00004QABE213XFV1DPITX_4800000000mD:mLkZ00000`nBW4^4K@@Y2X=_;8d4=m1kS00000000ICBQICc0Pa\;h1d30000\^UR
0000000046nZdk[@000000000000TN0jL:beDKU:H=Q>@Y^Y@R2C=:PK0000D<4O0000LM`DeBiF0000POPo4jZMH_@Q00000000<44c\Wm_iDXj0000heAeDNANP2h5
a9P?0;E?Xa\i=2kLQ3dd0000HfAg0000hAZ@dSQe0000Xj4C84U1h:SDd9F^0000la4E00000000<8jm\iFa0U>80aT1I6>7D0W_`_>BP33;Y3I@000044WI0000=0\Q
H2XNXN485>\T00000000=1Ig00000000P40bHohh@FS=1BRHDYnD0000dJDd<1]gHYKl00004>Aa4EP^\AYAQ22mM>YfD18CH_KKE6nLmCU2X0@DL0Co0000]@Q00000
TN^_ECka\[M>00000000Hi840000000000000000H5nO000000000000mD1j000000000000<9Si@1Tb000000000000000000000000PFHb0]lAH>]9X6=@\h4hlB9L
\7cTT7DkLXAc\Zg`U:Ua@07k00004BED0000E6WF4il300000ejBXgGQ00000000000000000000HH<38LZH15Zm000000000000000000h5hX:d00000000TJ?M0000
000000000000H3blL?6?Ti=ih]T5hD>n0SEclUM3U6JbMA1I0000PjDbPZUK84JG0000\0id<DGl0000000000000000e45`0000XC9nlS6CE4bP00000000\1GjL5@4
00000000Te?k0000`;;jXH0k@10Q<S^Ne;QU0000XVF^475IlAE24;eM0000L]e@56=1i@@PMC6]d^?^000000000000dOZ_000080oN00000000`1eZ0000\U`F0000
0000000000000000dI5ehPS6DU^20000l\SN8cn8HK6;Tm5Zi@^k00000000h@9^P_d8XNF14=^d000000000000\][F000000000000000000000000Y5Rf00000000
Y?DblRYUA6Y\i@Rn0000000000JZ0000000000004WRO0000`G@8l0XXA?;G00000000\1aG0000Xf\o0000<FOSdGBbU<Gd0000@ENm0000000000008d1500000000
000000008RcZ000000000000000082\M0000TL04DD51Q1aEe;K=`0_R8l:?E>GKP?2IDacG0000\KXd0000P=@Y\GfTQ0NiI<^Gl:=^0000]DCL00000000lUNL0000
0000a7N]@>Fg<]Gni?BO000000000000000000000000H11ZDD5BlJJ]@7L4<ST`8=a1lLc_<2hETN@:44PZ@=\U\@WH@Oo?8TGE4>IX@E[kTVB?8XW=LXgMHf4ohP:g
Q35ch1^3P8IQTYGOU9eI9:GNY5C6`djEU>8B]D;9<Moo@KdiiD020000000000000000000000000000Y27a0Y900000<g7a80RJ<Z8jh]950000`VmA`d6UX;]Z`d`>
Hl5YPm]PI;cF0000LEo;X]JHUCXb00000000L4`:0000YAYi4]9j00000000DKCfA1m70000@<Yd000000000000000000000000X[\nM=\R@X\10000Xi\DlaPm4n<a
\jTML6>[E>=4\3_F0000Hok^5?hk000000000000000012fO@63oL<U28\<@HcceTO>]`di7DgQXlRE@HQ<8<^d9<7GohZJVa3=TT?6a<@iSa6[ddFbblE`WI:R@dZFa
LZafdcHn85P10Ab@hSe0\ZVca;EFM>J3U>bcQ<Nf@0U74NF;l2n=m2[VIAHM00004GSa0000d`CW0000HONHPIQATeeiY=j5T<PX08_9XYQ4P]o68[L;mCg2@T^b4C_a
DX<o@]i38D]C4^R@<4Xn\LE\h`GOU0GcM;;h476CdD\9\F3ST0\3T>BHHOHJH^U=08;S\OHT8RdBi7i4e?CE1=\d@VQXP`;=Po=RP=A:P4QP`3LXdh`j`ObNdlB2@mUj
=An38VG9DJifl8R]4UY?Lal5@1Z?a0DmQBGYiDJc00008P[`0000`VVZ4JZ354S;P^>\Tl=_mB1600000000I1cc0000IAT>80eQ`[=700000000H570000000000000
PQSG00008>5MAC[;00000000000000008C0e0000000000000000hHbb00000000X^lBQ3WMD0;C<Fg=XCoOQ<i^<09o4A3lLQ:oPb:S<TeOPaiV=>?8TYf2`Cnb1:i;
i5jE0000PRDbE2bm0R\A9=DX5?`[L\]gm3X=\F6Z`W[mmA;600000000D@0h4H150000000000000000l7?O0000<bJ6@8Gk0000<;7TDkef13H4@gV>000000000000
0000000000000000dP\BXk?k9;o700000000D^nT00000000000000000000hUOF000000000000<;KY0000D73L00000000e9WQ0nF`0000D@GMhbB2@\GH4foih4O?
]6hKllIMm>Nn000000000000<Ndf00000000`]_j00000000\8o6PWhI000009Ke00000000000000000000Y?=T0000\Li^<;QXlLlkdPn]0000I?Q@4Ga3L@780000
0000@I;hM21Se6Ql0000000000000000\VA=XZP`M2hV000000000000Y09\0000000000000000LKRFhF^f8RcN\Lhida@0PcSMXhLd0000A16GLYU?e<@>X=Nm\H<Z
`RXbXUQ@h0IGl\CA00000000<KWjXi=M000080lhlJ5oI<Ie00001Ae642[c0000000000000000X3V<X0h^00008I6X000000000000@J=ST06DdVfa`ko_00000000
0000PDQK`Vh^000000000000TGLHQAdC80Xo00000000`J:e0000HIgZY=e@0000h2SKH?OAXIMZ<TY]D99k0Vk3]=9Z0000I;AA0000L1C100000000000092f95BWa
e=a;00004YN\QC<l000000000dgO\<?:00004<I=XX?W8^IW0000P<?XhTTl0000000000008BDS000000000000`g>BPX?<000000000000@ejT8gG_00000000lS@\
PD1OdhEdX4bo15[=M>Y?L83G000000000000H;_^\[ZehJSjPa3DQ5P@000000000000P5\l0Sa1H_UH<d^oTiCH\0bmHBe5\fYYPAR`8fkQLnGdiA\0P3F700000000
0CJB@\gaQ4j_4\h]00000000000000000000d=G]TZjV8`KJ0cR500000000TPPP00000CdC0000000003Dd8oYK0000D]V1L^=P\dFC5C\XX>ooLe1400000000lA1M
9<:D00000000A57S00000000000000004k]Z0000]6C9\[ZH0000d>?5TCj8hMFVPg0W0000<D250000m4n:00000000@1<fXhSf]5MYQ42\0000\TmLPU`5dJh_DVb\
4\FR0:c:@e8O0000hj<=00000000000000000000000000000000568L0000d:^P0000PXNTl@CF4nC[TQYfHPl20000T7:TTA23@21`8O@KPS^_hd1I\0`MQ8VT4Y0[
E3QY00000000P:Aa000000000000<>RX00000000@mKi00000000P7FJ00004h7h0000000000000000`JB8D<7[TQba=>\l0000d8T300000000A;PV000000000000
0000000000000000DCLS<G4ElRV1iA`2000000000000DD[hlJM;@R]OA2;Y82PTi;OEE77C80JllSh000000000<@i^e=U>0000@8<H00000000000000000000<PHo
00008<P?8dHh@0Nal=>;l=mJH5RS0000lAZ^`U@Q`m7M8o?n000000000000H[65000000000000<8QH0000\R<1\>iO8A<?0000Xh@ZPimCXnO?8DLk4nm[00000000
<a>`I=hd11RQ0000<:D]8LQlA4b@00000e]cQ?JD00000000PE6P@\B\d`Mh@02_P6JeHc[eHUV800000000dMieDc30TDkH8kHC000000000000a3:8TNSRdSbT8T99
dh:L14hG=BBR000000000000114>\6E\<K<70=HllfZI4:ebP_n80Kl8a5a`17CBm<mZaBKaID29l6UM0CC?0000h7M?0000000000000000000000000000PZlP0000
0000dCGFH@?A000000000000a;ZX00000000T4>T\4gWhe3GlI?J`@C^PPQj0?]]L?kb4JGPY07jdM9I]Ahfl2m`L4e\X=KO<<BUhU:0L]`@L4Zb4??94cDRXDG:TOc]
hng6e24Ce4kMA3MF0S56DQco8nU<l>SeI8kCX2fcL3ZI<=`;]5Xj];MVQC\70000D5;aDU_M0000000000000000lhMb0000`e8nLPgmi=8RHEV]52HRdc9700000000
00000000l>92DXEJQ5lO0000YCJ7<Km\000000000000h7[WY00fm39<0000\n`?0000l>?\\HB:\RMOPj[e5DRdXd@J00000000000000000000dbn7000000000000
000000000000h[0k00008>b3<BI0lQ^g<On795?H000000000000000000000000dGJJ000000000LIO@XR500000000UC_LDX>H0000000000000000`ENaXa_c0000
0H0Q000000000000i6T[l[[MdBd6T^12hLF=0000000000000000X`nAA:Yf0000h`4m000000000]ZM000000005<:\HX\cT<InD<?g00FT<CNU]?iFmBK:000091ne
0000HKA84Odb0n1@000000000000d=16M2ld000000004imUD;0ZH4c]Y;m68ll8@7[i5@if`OgX0d2=000000000000X]ifhD7e0em;A>26H?=m0HIh0000XAFa0B?9
X9?E52T]M?UT0000LF8[HU6H0000\]8l\[da0000000002>oX@ob42mS\Mo7PPhULRDIdYLFI7:79BLZ000000000000@XiO000000001=>X0000<C6`0000U?9C04@?
le9j45PQaA_N000000005?;S000000000000d390`Vm6`50iTb5N000000000000<VVJA?g?D;O\000000000000TP7?\[H`00000000000000000000<=DF80eZ`Gac
0GGi<M=dd_@[8jLK0VEaA0B5M;B1LXmC]=\@]?U6000000008N\H000000008WYD0000@B2[<U=`50220000000000000000hFXcD^iE`Fhh0000L<d_\[hoDd5`0000
8dGR00000000000000000000HQ[Q00000000HGGFdEgkTObo4g?D0000e8DHTa5Ai>08`_=l0000000000004VCCT6D_00000000000000000000L?0<T\n;0000TAh7
hfig0000`\Ui@_S00000000004GF0000l5WB\1S20000LG2n00000fSi0000000003X1dTVSTDA@Y>=j0000<41^0000diE0U:@g]<Vm0000D73:D5C\0000h\o_dPEQ
0000djASTlIg00000000\2^G0000<F8i0000`7S70000lgN682b@hiOX4Xk?M7Vn00000000X]A70000P6?C<AH[4HQlHT\L4eIJ0Za:h^Ff8Qm<8CkU<S6ODH\NTkGm
000000000000a<d?@=FC0000h7=Jh@S^000000000000DcUS1B=900000000XO;6XD9I0000000000000000d`I1000000000000H1?D0000XNSALfnW0000HEg?lTZI
dikUe@7h0000L?k>`IEel5Ta8\=X`]][\5_DXF01DeG<e7@Ha8eILT1\00000000D1\\`QGk00000000PL?:000000000000U1hI]6dG000000000000T3Y000000000
00000000hbc;DU_ElC@Xl501`E;hD[9<HiB1TWNjT_4FL`DUd02FH43fT``BU<6oE<G1i@I\00000000T`ji00004`2A9=7S4J8L@bnghci80000000000000000<gQB
0000000000000000\K1o<]9\0000000000000WM;0000HnH6TK1=0000`\Y8Th=l@loT8jdP<kZn000000000000lX<c000000000000000000000000000000000000
i4BNh1:3IA;`0000D:1P467G0L42@M_6H21E\1cEX4b2hb8M8dgihhG\Pm^l94Y@E>hT4DUI00000000TjiNi1<o0000lc1J0000000000000000000000000000XDDE
0000000000008P?C00000000\4HKh?R2<]dfPNaUhjYG@A\f9:Tb0000hOF_`Z3i\1AdAC<]\V]Vl6YGY?HI00000000<^jW00000000LhA^0000\D2=lQg_AAE>0000
000000000000d;BGH[W40000I3V^00000000I1GcTeo?@F?:00004XXLd7E^TkO50h]f01?8<V0B4]S29@\g0000L:Td<CMglQb=@eC>\]0`0000@@AcLFnk00000000
0000X:CbX:FS@PW:4VJa\h@:00004SCm00000000D=e@00000000000007F80C`c8of80000D\HQ00004IKf0000<oGm0000000000000000000000000000lNifa9OF
0000A;8e0IZP000000000000000000000000X[1gA1C4@_][0000@TliI<_g0000T:fC0MK[00004V8:8J8WEA\Q00000000DNWQU3BU8Z]d`P0Ql4:XL^iU9=h1=CG1
000000000000000000000000`AG`0LGZLR3<DWjj0000000000000000P;S9@J3il`W=00000mHM00000000000000000000000000000000hda0`lg;0000000007T_
000000000000000000000g]000004IKE89\n<dK1`eb70000D5gf8_Hf\Q=8];Nj1BeJ00000000T]II`0A\00000000000000000000000000000000Xfd?00000000
00004BCk00000000]2Da0000LmR4l6PRa8310000000000000000000000000000E5Tl0dFi000000000000L5?=Tl@O0000l<b:4Aii8ZU><\XFh>F6h7W[dO3EP91U
LXg_T9Z:<EZ]XS;3\958Q5X>Pb3=LD<^]5_nm04L00000000Q5eLe?R<0000\3gkH:=i00000000000000000000PBMQ0000h7BJ0000X4111?@<aBOi0000DFi_0000
5>d=TE9G@YRbaA@gh8^^<LX?00008EU7@_QRU9_40000\4Bc0000lCg[000000000000882I00000000L][78hEFL?Ak`IEY`>MSLWd7i3K0ECZ]0000]1Oh0=d300FK
PQik\IgG96D>T;Ec99h4];Je5BJPX4`_l;HATD\T\Yj8]4140OalH44YT<L9X^j0XPVj`4Sid<G=8T]>I6;1PTPAY6X^9AQY0000Y@fWhfGg0000TSKY000000000000
<]Zi<iP^MD8T000000004<GadcXD00000000MB4W00000000000008AZ00008[`CD=3fdj2Ym0>iT1KRDMX>i783000000000000000000000000DQhR0000l:We\[1S
a<fjHCO^=;fj0000h48S<DJJ15\OlA0WD5:BlLoGLVBO<BH\4I[U<SPJPY2Bl\:ZE0iYUADi00008d_@\=f`lTNH8fV50000I@WE00000000PLgY0000Dm[A4]NJD>AV
0CUcXIEN0Hm:\NCgD?6mI5J`0000`Z5l0000Pi`TI9k^hhfS0000X:X]I1Rc00000000000000000000L^WV0000X>ME0000000000000000dL\100000000La<dAAE_
0000H9ZI\@0Ma8CR8d<Wl1FW8eM0`WGIT@_04CABL;IgT^5^Lg_T`lNnd^_Ld>SX4dGe1CH98^C=LQ2:=Bc[000000004@9OD4LZ`ROFDUn`X[Ff\ZaOhbkQD;?J<VHG
8b<id7EkDj_ohXmm8KbhThgP=81EA@;a00000g8a0000@DDc<``m17]E\dDIlnTTA60?U@KodMJ_00000000000000000000E0cd`E5m]2^80000PRhWP0aHH<;X@:gW
\XZLDY244X^Im<\1m?X911cI0000=8oT0000000000000000T4Mo@Jog0000AA6;00004g`dQB_k0000H<EcT_RP0000D7:aD;OLdYY^P`nM0000000000000000h`;k
\F_H00000000HKS><ZBTTI4RlOZT0000@\gm000000000000000000000000d[g[e:OX00000000`V6P0000@5^[@]6J00008Pg300000\9mm?nG0000000000000000
4?f851SgL3c700000000hUR:00004h:hDQAl4DPg=1[Sdb1@=7A85;K[]AWVPZg1`1?j00004:S0i=>7\3CelIGc52;oABd600000000lQaA<Fm;0000\RPWLckKQ@:A
l5bM0000000000000000\2bQ@9NWPFT@TkS?E;X]00000000000000000000e64Y00000000@4R@<BL[@K^LiARd052U\N090000Xn]X<76d4cU4A;Q=000000000000
=:U1000000000000000049YH00000000Tl2K00000000I5CD000085CM8K4hl\_<THclDk1nP3FFDJ]o0SO_0000000000000000LUFHX@4Z\9WHd<eJPP>GTg<J49aA
H>i`02MVL97<M1d=@5``40JFh`1_m6O^U<8XMABk0000i@KB0000PGUF8?Cj0000X7>e\Fh5m>LC00000000``]PX8ZG0mM300000000`4LO46@Q`JDVhX?cHo=f8W?f
1:HJLGDY];kDIBA;0000mA]G000006B^\gZ^@^dWP]j^Q6e:\]TUI8L\`Q7S00000000DP]K00000000hb59m6Lh00000000T52h0j?E0000000040BbQCKo00000000
T6<`\M3P0M[KhUF752oOM?lU0000000000000000@0^]0^OV@GDEX@PG8`4600000000d4f90000T[e1d4FdHEP@000000000000DMZ00000\aI9<TYld^g]a9@:d688
0000I4lIDi9D00000000000000000000X^=^000000000000Y@>40000000000000000Q::[0Q6LQ?bVL96600000000000000000000DB=d0oV300000000TL1bQAIR
0000000000000000d]Lb\93YLB<`\]6mE89g000000000000E4a`Y6;AhAd54OcOlcBi0000LJ\30000h^1[9>GiD?J>0000da0n00008B6_00000000@8:X`>O8i=Ie
LadmE<LM000000000000000085LI000000000o[100000000000000000000]BAh<H>9l]YN8;6WLlKgm=M=e1WIPPeem<YO0000lDFFH>]GlFWEHV=D\Vda<eLF@E_K
@j8g0I2K1@f6`=dU0000dGe:00000000LZj@X>ZahC0700000000l4YM00000000P1ikh^S]`lS20000470800000000d@F656OPU;eSX:[C00000_lc8@n_@DGd`HfZ
dTd[PVXN\]Wo`^mTlMV>T`LZL15gXH>f=2KDe97m0000X4NJ]1g[ljW]ThhXe3Fh4=nB8R:aE<oUY=Xbd>gA1@HH000000000000000000000:eHL_VUM=gJ5>>f0000
000000000000000000000ISQ0000d8ehP`F7@`H;ddLOI@cE00000000lW4TXZIZ\^dI0000];nbL;nPl=fQ0000000000000000PjO;@LGC8CTM<<:[i<ZK9=6?@_;9
000000000000U;b50000000000000000A@T]LkDI0:_Z0000@F:P00000000hofd0000X\7f0000=5fM\YGDL3cBXY7Ml5l@EDEJ4:ii0000Hn@M0000000000000000
0000lcPh<@ihhDGI000047TU`5h`dPLkdV3eDd=oh:XlI47I1AiMH^VF0000DMcl\5@YTdP[I=oZMAN;000000004CIN0@YA00000000L`>J00000000a9c<@nJB0000
0000U=H00000h3:g4=5<<<<@<8D1l<CElWL78Zk<\SZ_df\[LlDYE>\`i>ob1B>J000000000000LFC@000000000000LUg9X@8C<bTID=I8Te39XfUETklc=3_A0000
M<[>h@:Z=6U;\:UC0000`Q0Y<I9?PVKXX2PF8:2>l;8B`SXA`Y><LZWjL`Ng@j^^m@j>L[nD=AI^Li3N00000000HWdhPbWU00000ChT4:^?HO2F0Q951:MZ0000`X^0
4IB98Z7md79f8GiZL@Bo@bI<Dn\`a1ii0000`6c?0000lVOA5@kCaDX=M5`>he6WYA1dd>>h00004@QRl:?d000000000000\hY0\8:n4>5b<EGd@EhWDQE]T]oT0>[>
POMSE0[[M27;58aG<l99\D?`0E\j<IVZ4dBl0000@4;_04FVhEYO0000hdflMCfN<^7[Lo0mh7:BXSYg<WmD<37ke2I0DW;7<If]<IT;ddL1e3`14_3M]3lIU?>>hT;N
e?ke1Cil0000T6iK\CWCL6>ClHk7lif;aCh@`71_00000cIN0000000000000K8c@>Lk00000000a8hI]4ki000000000000DIA1`]Q0000000000000`Efb00000000
<]WPQBmW8bX:i<3l`JeR0000XL^R0XmX@I`eXm\]0000dN_l000000000000=:8ZTI<`0000lA;<<7`]0000TcQ<l@Zg\2F?4=_Sa5Q\XF3cLA>[d[GK00000000DXRD
AA3G00000000Q1aaQ8Zo0000=4hW51]PY1eM=D6;0000XF[T00000000l\8]lEDYY<j`m65W0000<>aW<mnh<]3UQ5MiE>5N0000X78[00000000E6NJ0000\XD>0000
00000000d`_N0^PCTaIY\bin\3K_`@7GLVHU1:BbPeoc]1Jn=BZFL>fQ\mYb`2;=EC>m000000000A@G`A[]D]Mbi>35aAXL0000TbG5000000000000do77E?2DXU\F
dcdbXNG<0000\ZOn88;:000000000000H9990000000000000000h3Rl@6CIhR5^D_mCdc8]L0Hh0U?i0WFa4n@5`f7LL7XF0mXZU20A<dS]E>m:aDW\`0T?00Y<01Pb
47j`HC9<Y6jB00008O?g@24Bh9bK47<S\YZLhJXLT8\P@_7kd`=dLd?80o8_9>LU00000000PiQ4dP640000]7jZ\=:QL>oTdO1DlIM0P[7T46XHhI:e`]0iQC0oh1U]
0000l@mH`[?W\<m3l=9DLHRa<SHHPY<D4AgL\[HOP]PI\`ec\oB<14J80000@l4e00000000XO?9dFS1<@__4V>J\PZlLbQd=4eQ00008`ZQ000000000000i1OR0000
h_0J000084D6d>^g0000I?5D=CdP00000000XE8HLY5:\[iJhb0l0000HI3P0000X6IJ`YCY0000L:do8HSE0000P6OM00000QOK000000000000LXKN00000000U@Mj
HFWX@0fUd[Z5`BXVlA`PlFoS4AN@`P=I8YAn0000L6I]0000@9`o00000000L^gBQCWcd\KM0000XR<HDA_d00000000<Ih]0000<I[94c41Y3`a0000decC<VG^h>d8
000000000000`<iGX_d\00000000h5Q:DB:U0000\0:fA7]f00000000000000000000TmIS000000000000\B1WLDMP0000P3FUm8HH00000000lc5ClCZQ0000M?Za
42;TQ6XB000000000000Q4OW00000000l4IbX4OKDHYT000000000000Q6imLSSOl__O8O[<HcM1M5NJi5mU<:o0PWEbI98Q0000`:;100000000`iGb0MkNhTQ;e63]
00000000A74O0000@DT00000I3i=9>g1U@bjI9?2P=9l4R:oX\U_@g^F0000dKlC00000000P;BV`cg20000\1AI4Cme0000M?Xf00000000TSd[000000000000D67X
dQ6[0000D0Ybh1gHD3eN0000000000000000E8=44M180000000000000000HbN985S`0000mB`:@7JaHRRnl;>]`20@0000000000000000TKH=LWoj\Wm8<l;S0000
00000000hdlS0000HH5`00000000h7OEdFX1iA;E`A>f`1A:H:E\DQ>HLQhm0V\SHc]=0000Y5^Z4Ra?0000m7IV0=0f47V[1A6b8aa3H;;I00000000000000008Le3
00000000l7dV00008QkKUA;l0000m?5;000000000000000000000000Q3Ac00008Oe0M3Z7d<ORm=^bTaa^PFhO0000`_DJa4j7000000000000D`IB000000000000
000000004LaM00000000X=gj8WLl00000[fhhec_T>;Rh>hE00000000000000000000000000000000000000000000hR=W<2YolkHY00000000\1AVDTjX=>oJ0000
\Lh<lV^i4^KdXY:W00000000lOC[`kSlHRCcdVel00000000000000000000D\^KH[WC0000LQQ4<X0n4jT_TQT30000000000000000`62mU?H:0000@<dj0000dQeX
0000l<_gDJlLXWYPTYMB0N_FI22Y\8gn93?d00000000000000000000D0ck000000000000000000008=Y7dCE>HL<I@aWgHUeP@;^VldYKlT:[LC_7i<0c\BRjdEo\
`RN9e5@oa4VS]>JKlL8SHFeND@^4@PG?U>]nMAOUiBn>@0jNH9;>LAkVDG^ShON_XbSOd5bB`Q]X8UZ4l_VFT2[:000000000000Ta2I<GTM4hW`I?Ci\@H]D`HE<VVe
176Y5AXUl_;\00000ek14MYX`XEhPP7ND6OC0CF0L]a6HJ`@\gH8Dk7\D_WFPKn7\hT<hFNSD0iIi=`Z0000H>2600000000Lbfl8ClA<R790knCi<HiY?=`000096On
eAC[00000000000005NK\LMFXNER0RLGh`?W@9eidEn]`N4FdgNLMC]<48:E462M0000d]hXL5fJP==Z4CEQE;SY00000000@1Sbi1J;00000000\V6\TN8I4=9[<nJg
0000LH`Zd2e3e7HW00000000000000000000IBCNIC8g0000hC7MEB2SP_^>00000000dJdJ00000000l^33<WCF000000000000XS7O000000000000]0@=00000000
DR608LT_\XN7PC`;<Lkh40BGP`j38dnPTkCA0bX^1CNf000000000000000000001>\64hAN000000000FiQ0000000000000000T_[;]>?DADS0<kI30V1@hB>j0Q9B
XQZb4akSHgI6YDAQleZTHQ0C00000000LAc8lIPE0000P5B]<ei04gFj00000000YB^K00000000h9EF0000TUCc0000XYST\QWT<RnPH_FF0000H2eRe?bDlI?m0000
`RjJ0000l`S6He_U0000PR^Y0ES>LZG0M4JJ0000DP`4H\mal0f;@3^XPR>4\:K000000000]DUd00000;H0=17U000000000000@2FiT;j<0000DaGU00004N`?0j]g
1@LV8TFY0000XCB]0000mDL10000`I?Z8KLZ0000X\NQX8A2M7;?0000lHCN0000TCPc00000000d=7RhIoS0000X?P?@RjX1?AY000000000f;U0000<8fT@E<Z0000
LeN5lG[X00000000M<d0000000000000a?Pk0000d98XXUT=0000000000008:5a000000000000<OF400000000000000000000000000000000]1KFXd76`bBPQ7H6
EDJB00004V5Q8XHA@4BJDbnUeAkB@kgUe:hQPRNidh2T\HiaLVikH6fcl6DThkZ^`2A;U<FDH<]aA?h_`9:K`EPhl04Kh@KiTGgbhHcG0000000000000000LIQ[Xa1F
0000DLQ`<K98TB85PK`k8M@C4]KZ4foALVZAd_LiTmi]00000000D`Df000000000000@DCR`=X=000000000000h`D70000<5_^00000000`19X0000\P70X?>a8g_>
H^g5H=eJ4ITb8N5ELaQNL4b<H8>hHcGK`m`QE25oL==:A6]^XGgmQ<NWdAZmm<mc0000];KIl^Ie0000<@Rbe@H<e@aV0000POiL1A=7U8I\diP0=<hPHIFVh^4`0000
Q4hgi?J8000000000000<4S4dAXBTZOG<mooPhOJDYF\XVGQ000000000000hJbeLg1k5?;e0000liI@`mPV0000PEG419J6hj8Q`:<>H0TOhJ?]]=M^IAC:0000DcWf
\>8^4Q1?17dk00000000D@@G0000hPWUPMfOPV]g@iB\];Ll0000d@\]0000Xi^200000000000009PM4hdF0000LSo50000XheD000000000000000000000000`V6D
l8[TPA3IU4b0\CWlhOG91?@00000dlYj00000000dc8I00009?6:0000<?h8000000000000aC:Y@iBn000000008>d_PF_SM7XK00000000\<^0<BLHHRe6a5Z?0000
00000000\145`;mL\XJ<00000000\N@YlV1LdRP2i5UZ000000000000000000000000\2eC@9R@M?AMT4XQ<@d60Kem4Wa\M2=58f>;<h1``EIO`N?_8L^DdiVBlFMT
D7D;`d]18m3@=<OD8Fe:IAa1e;_k000000000000XGW\PJL143Bi\;YL\S5WHTN8Xj<Z<oS1<5K5hS1PTk7n<_F2`4AgPkmA16DLlGi1Ph]J==JjT]e_`iaHdmeRi>S9
"#, [
w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0),
w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 4), w(K::Grade, Some(L::It), M::Whole, 0),
w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::He), M::Whole, 4), w(K::Degree, Some(L::Pt), M::Whole, 4), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0),
w(K::Award, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Conjunction, Some(L::Cs), M::Whole, 0), w(K::Conjunction, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0),
w(K::Until, Some(L::Es), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Degree, None, M::Whole, 5), w(K::Present, Some(L::Fr), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Ca), M::Whole, 0), w(K::Degree, None, M::Whole, 4),
w(K::Degree, Some(L::En), M::Whole, 4), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Employer, None, M::Whole, 0), w(K::Fluency, None, M::Whole, 1), w(K::Fluency, None, M::Whole, 2),
w(K::Expected, Some(L::Is), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 1), w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 1),
w(K::Since, Some(L::De), M::Whole, 0), w(K::From, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Employer, None, M::Whole, 0), w(K::Obtained, Some(L::De), M::Whole, 0), w(K::Marital, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Degree, Some(L::De), M::Whole, 4), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Obtained, Some(L::Ro), M::Whole, 0), w(K::Obtained, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ga), M::Whole, 0),
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0),
w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0),
w(K::Certificate, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 1), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0),
w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Is), M::Whole, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5),
w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Native, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0),
w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Obtained, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nl), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::At, Some(L::Ga), M::Whole, 0),
w(K::Expected, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Ga), M::Whole, 0),
w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0),
w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::De), M::Suffix, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 5), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Fi), M::Suffix, 0),
w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::School, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5),
w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0),
w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 2), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Fluency, Some(L::Hu), M::Whole, 2),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Et), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0),
w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Et), M::Whole, 1), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SkillLevel, Some(L::Et), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::From, Some(L::Fi), M::Whole, 0),
w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Nl), M::Whole, 0),
w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Address, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::School, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::Native, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Conjunction, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 1), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Expected, Some(L::De), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 1),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::It), M::Whole, 1), w(K::Unit, Some(L::Es), M::Whole, 1),
w(K::Unit, Some(L::Pt), M::Whole, 1), w(K::Present, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Expected, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Id), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Ca), M::Whole, 1),
w(K::Native, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Address, None, M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 1), w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Ga), M::Whole, 5),
w(K::SkillLevel, Some(L::Ga), M::Whole, 4), w(K::Degree, Some(L::Ga), M::Whole, 4), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 4),
w(K::Role, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Expected, Some(L::Fi), M::Whole, 0), w(K::Grade, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0),
w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5),
w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Expected, Some(L::Ro), M::Whole, 0), w(K::UntilAfter, Some(L::Fi), M::Whole, 0), w(K::Until, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Lv), M::Whole, 0),
w(K::Expected, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Lv), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 4),
w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Lt), M::Whole, 5), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Award, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 3), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Season, Some(L::En), M::Whole, 3), w(K::Season, Some(L::It), M::Whole, 3), w(K::Address, Some(L::Fr), M::Whole, 0),
w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5),
w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 5),
w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 4), w(K::Address, Some(L::Es), M::Whole, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Fi), M::Whole, 0), w(K::Obtained, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::Mt), M::Whole, 4), w(K::Award, None, M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0),
w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 2), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 1),
w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 6), w(K::Fluency, None, M::Whole, 3), w(K::Fluency, None, M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6),
w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6),
w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6),
w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6),
w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::School, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 6),
w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 1), w(K::Publication, Some(L::Vi), M::Whole, 0),
w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Gender, Some(L::Ga), M::Whole, 2), w(K::Degree, Some(L::Ga), M::Whole, 6), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::Degree, Some(L::Cs), M::Whole, 6),
w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Lv), M::Whole, 6), w(K::Degree, Some(L::Lt), M::Whole, 6), w(K::Degree, Some(L::Et), M::Whole, 6),
w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Grade, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Vi), M::Whole, 0),
w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 7),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Mt), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::SkillLevel, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2),
w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2),
w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2),
w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2),
w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::SkillLevel, Some(L::Tr), M::Whole, 2),
w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Present, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2),
w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::SkillLevel, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 2), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 6), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::Employment, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 1),
w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 1), w(K::Certificate, Some(L::Sv), M::Whole, 0),
w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::At, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Marital, Some(L::Tr), M::Whole, 0), w(K::Expected, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Id), M::Whole, 0),
w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Expected, Some(L::Sv), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Grade, Some(L::Sv), M::Whole, 0),
w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::De), M::Whole, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0),
w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Mt), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ga), M::Whole, 1), w(K::Unit, Some(L::Id), M::Whole, 2), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0),
w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4),
w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::Award, Some(L::Ga), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::School, Some(L::En), M::Whole, 0),
w(K::Course, Some(L::En), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Award, Some(L::Mt), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0),
w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 4), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Address, Some(L::Is), M::Suffix, 0),
w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6),
w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4),
w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 2),
w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0),
w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0),
w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0),
w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Employment, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0), w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0),
w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0),
w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0),
w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4),
w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5),
w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Grade, None, M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0),
w(K::Address, Some(L::Vi), M::Whole, 0), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0),
w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0),
w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Obtained, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3),
w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0),
w(K::Subject, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 6), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Id), M::Whole, 3),
w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0),
w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0),
w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0),
w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0),
w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0),
w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0),
w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Degree, None, M::Whole, 8),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 6), w(K::Since, Some(L::It), M::Whole, 0), w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0),
w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0),
w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0),
w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 4), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0),
w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::DateParticle, Some(L::Fr), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0),
w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0),
w(K::Department, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Suffix, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Department, Some(L::Es), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0),
w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0),
w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0),
w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::At, Some(L::Id), M::Whole, 1), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Expected, Some(L::Id), M::Whole, 0),
w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0),
w(K::Department, Some(L::It), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::De), M::Prefix, 7), w(K::Award, Some(L::Sv), M::Whole, 0),
w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4),
w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 6),
w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0),
w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
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
w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 6), w(K::Fluency, Some(L::Es), M::Whole, 6), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Employment, Some(L::Tr), M::Whole, 0),
w(K::Gender, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Degree, Some(L::Mt), M::Whole, 8), w(K::Degree, Some(L::It), M::Whole, 8), w(K::Degree, Some(L::Pt), M::Whole, 8), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, None, M::Whole, 8),
w(K::Address, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Expected, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Lt), M::Whole, 0), w(K::Native, Some(L::Pl), M::Whole, 0),
w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0),
w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 1), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0),
w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Present, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0),
w(K::Expected, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 1),
w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5),
w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5),
w(K::SkillLevel, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Obtained, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0),
w(K::At, Some(L::Pt), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 1),
w(K::At, Some(L::Ca), M::Whole, 1), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::Ca), M::Anywhere, 0),
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
w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Until, Some(L::En), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 2),
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
w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Role, Some(L::Nb), M::Anywhere, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::At, Some(L::En), M::Whole, 1), w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0),
w(K::Course, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5),
w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0),
w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Employer, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0),
w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Employment, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0),
w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Suffix, 0),
w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3),
w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Marital, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5),
w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0),
w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3),
w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4),
w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3),
w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0),
w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0),
w(K::Publication, Some(L::Is), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2),
w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2),
w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Et), M::Whole, 4),
w(K::School, Some(L::Et), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3), w(K::School, Some(L::De), M::Suffix, 0),
w(K::School, Some(L::De), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1),
w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Page, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0),
w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3),
w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0),
w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::En), M::Whole, 5), w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3),
w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3),
w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1), w(K::At, Some(L::Nb), M::Whole, 1), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0),
w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0),
w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Role, Some(L::It), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Anywhere, 0),
w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 1),
w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Et), M::Suffix, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::SkillLevel, Some(L::Ca), M::Whole, 3),
w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3),
w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3),
w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3), w(K::Online, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0),
w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Sl), M::Anywhere, 0), w(K::Role, Some(L::Hr), M::Anywhere, 0), w(K::Role, Some(L::SrLatn), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7),
w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Pl), M::Anywhere, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Marital, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0),
w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1), w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1), w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1),
w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3),
w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0),
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
w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0),
w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4),
w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1),
w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1),
w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0),
w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0),
w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0),
w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0),
w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ja), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0),
w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Obtained, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1),
w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4),
w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7),
w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7),
w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7),
w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1),
w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Project, Some(L::De), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Nb), M::Whole, 1),
w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1),
w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Mt), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7),
w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::Ro), M::Whole, 7),
w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Native, Some(L::Hr), M::Whole, 0),
w(K::Native, Some(L::Sl), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0),
w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 4),
w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 3),
w(K::SkillLevel, Some(L::Ga), M::Whole, 3), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0),
w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0),
w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3),
w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::SkillLevel, Some(L::Nb), M::Whole, 4),
w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Unit, Some(L::Lv), M::Whole, 2),
w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2),
w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2),
w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5),
w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Obtained, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7),
w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2),
w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2),
w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2),
w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0),
w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Certificate, Some(L::Ja), M::Whole, 0), w(K::Certificate, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 1),
w(K::Gender, Some(L::Lt), M::Whole, 2), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Season, Some(L::Vi), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Id), M::Whole, 4), w(K::Season, Some(L::Id), M::Whole, 3), w(K::Season, Some(L::Id), M::Whole, 2), w(K::Season, Some(L::Id), M::Whole, 1),
w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Gender, Some(L::Cs), M::Whole, 1), w(K::Gender, Some(L::Sk), M::Whole, 1), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Award, Some(L::Ja), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Ordinal, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0),
w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Et), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 2), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0),
w(K::Project, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::SkillLevel, Some(L::Hr), M::Whole, 4),
w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0),
w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0),
w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Marital, Some(L::Hr), M::Whole, 0),
w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Marital, Some(L::Lv), M::Whole, 0), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::LanguageTest, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Lv), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Project, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Es), M::Whole, 0), w(K::Project, Some(L::It), M::Whole, 0),
w(K::Project, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0),
w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Project, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0),
w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 1),
w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Obtained, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0),
w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::Pl), M::Whole, 0),
w(K::Since, Some(L::Cs), M::Whole, 0), w(K::Since, Some(L::Sk), M::Whole, 0), w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0), w(K::From, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::Sl), M::Whole, 0),
w(K::From, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::SrLatn), M::Whole, 0), w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0),
w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::Da), M::Whole, 0), w(K::Conjunction, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0),
w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Page, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0),
w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0),
w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0),
w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3),
w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2),
w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3),
w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2),
w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 1), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0), w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2),
w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0),
w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0),
w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6),
w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Role, Some(L::Ja), M::Whole, 0),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Degree, None, M::Whole, 8),
w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0),
w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0),
w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1),
w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4),
w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0),
w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0),
w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Fr), M::Whole, 0),
w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0),
w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0),
w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Es), M::Whole, 1), w(K::Season, Some(L::Pt), M::Whole, 1),
w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 1), w(K::SkillLevel, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Fr), M::Whole, 1), w(K::Award, Some(L::Da), M::Suffix, 0),
w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Project, Some(L::Mt), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Project, Some(L::Tr), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::Nl), M::Suffix, 0),
w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0),
w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Da), M::Suffix, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0),
w(K::Project, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0),
w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0),
w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1), w(K::Degree, Some(L::De), M::Whole, 8),
w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Project, Some(L::Nb), M::Suffix, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0),
w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0),
w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0),
w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0),
w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1),
w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3), w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::Ga), M::Whole, 5), w(K::Role, Some(L::Ga), M::Whole, 0),
w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5),
w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Since, Some(L::De), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0),
w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::En), M::Whole, 0),
w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0),
w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0),
w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 5),
w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0),
w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0),
w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0),
w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0),
w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0),
w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0),
w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7),
w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 3),
w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4),
w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5),
w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0),
w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Cs), M::Whole, 0),
w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3),
w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Page, Some(L::Pl), M::Whole, 0),
w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Degree, Some(L::Da), M::Whole, 4),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0),
w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Et), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 2), w(K::Season, Some(L::En), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 2), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Subject, Some(L::Is), M::Whole, 0),
w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0),
w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 4),
w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0),
w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0),
w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1),
w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Is), M::Whole, 0),
w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0),
w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 3), w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5),
w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Obtained, Some(L::Vi), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0),
w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0),
w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Cs), M::Whole, 3), w(K::Unit, Some(L::Pl), M::Whole, 3), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0),
w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::At, Some(L::Hr), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0),
w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0),
w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0),
w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1),
w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0),
w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2), w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Tr), M::Whole, 0),
w(K::At, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2), w(K::Season, Some(L::Pt), M::Whole, 2),
w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Project, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 5),
w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Unit, Some(L::Fi), M::Whole, 3),
w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1), w(K::Degree, Some(L::SrLatn), M::Whole, 5),
w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::At, Some(L::Sk), M::Whole, 1),
w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Gender, Some(L::Nl), M::Whole, 2),
w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5),
w(K::At, Some(L::Pl), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4),
w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0),
w(K::Unit, None, M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1), w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0), w(K::Gender, Some(L::Hr), M::Whole, 2),
w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 1),
w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2),
w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::Gender, Some(L::Cs), M::Whole, 2),
w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2),
w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::De), M::Prefix, 0), w(K::Season, Some(L::Lv), M::Whole, 4), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Season, Some(L::Cs), M::Whole, 4),
w(K::Season, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 4), w(K::Season, Some(L::Hr), M::Whole, 4), w(K::Season, Some(L::SrLatn), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Document, Some(L::Sl), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0),
w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Season, Some(L::Nl), M::Whole, 2), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2),
w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Marital, Some(L::El), M::Whole, 0),
w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 1), w(K::Season, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Publication, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Grade, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 4),
w(K::Project, Some(L::El), M::Whole, 0), w(K::Unit, Some(L::El), M::Whole, 1), w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Expected, Some(L::El), M::Whole, 0),
w(K::Degree, Some(L::El), M::Whole, 5), w(K::Since, Some(L::El), M::Whole, 0), w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::Grade, Some(L::El), M::Whole, 0),
w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Certificate, Some(L::El), M::Whole, 0),
w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0),
w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::Course, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4),
w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0),
w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Course, Some(L::El), M::Whole, 0),
w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Season, Some(L::El), M::Whole, 3),
w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 8),
w(K::School, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2),
w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2),
w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 1),
w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1),
w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Obtained, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 1), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3),
w(K::Employment, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Obtained, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 4),
w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4),
w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Ordinal, Some(L::Uk), M::Whole, 0),
w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1),
w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 5), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0),
w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0),
w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Until, Some(L::Sr), M::Whole, 0), w(K::Until, Some(L::Bg), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0),
w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3),
w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0),
w(K::Fluency, Some(L::Uk), M::Whole, 6), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5),
w(K::Season, Some(L::Bg), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 2),
w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Employment, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0),
w(K::Season, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Season, Some(L::Sr), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Since, Some(L::Uk), M::Whole, 0),
w(K::Conjunction, Some(L::Ru), M::Whole, 0), w(K::Conjunction, Some(L::Bg), M::Whole, 0), w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0),
w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0),
w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1),
w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2),
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
w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1),
w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 1),
w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0),
w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0),
w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3),
w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0),
w(K::Since, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0),
w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1),
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
w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0),
w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0),
w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0),
w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Employment, Some(L::Ja), M::Whole, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Project, Some(L::Ja), M::Anywhere, 0), w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0),
w(K::Publication, Some(L::Ja), M::Whole, 1), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Project, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4),
w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0),
w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0),
w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0),
w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Project, Some(L::ZhHant), M::Anywhere, 0),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0),
w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Employment, Some(L::ZhHans), M::Whole, 0),
w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Employment, Some(L::ZhHant), M::Whole, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Employment, Some(L::ZhHans), M::Whole, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4),
w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Role, Some(L::ZhHans), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Whole, 1), w(K::Publication, Some(L::ZhHans), M::Whole, 1),
w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0),
w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0),
w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6), w(K::Season, Some(L::ZhHans), M::Anywhere, 2),
w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employment, Some(L::Ja), M::Whole, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2),
w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0),
w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Publication, Some(L::Ja), M::Whole, 1), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1),
w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0),
w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0),
w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Whole, 1),
w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3),
w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Employer, Some(L::Ja), M::Whole, 0),
w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0),
w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0),
w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7),
w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Page, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Employment, Some(L::ZhHant), M::Whole, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0),
w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0),
w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0),
w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0),
w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Page, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Course, Some(L::Ko), M::Anywhere, 0),
w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Project, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4), w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Employment, Some(L::Ko), M::Whole, 0),
w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Whole, 1), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0),
w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Present, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 2),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0), w(K::Until, Some(L::Ko), M::Anywhere, 0), w(K::End, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 1), w(K::Native, Some(L::Ko), M::Anywhere, 0),
w(K::Unit, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 6), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 8), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3),
w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 7),
w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0), w(K::At, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 2), w(K::Season, Some(L::Ko), M::Anywhere, 2),
w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0),
w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::Since, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1), w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 2),
w(K::Degree, Some(L::Ko), M::Anywhere, 5), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::Page, Some(L::Ko), M::Anywhere, 0),
w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
