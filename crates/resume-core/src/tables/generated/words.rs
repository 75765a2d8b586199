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
0x102006a000840004, 0x120385000012000, 0x88e0000c01400022, 0x1104643090320800, 0xa003120800442020, 0x588002022, 0x8002080000081040, 0x8a0020140000040,
0x400010200000c020, 0x1868001042014000, 0x42050424a100, 0x208801400840880a, 0x4008120005220000, 0x40180022000084, 0x400814022020004, 0x2200080340000100,
0x28148140a8000, 0x20102404002070, 0x82000400000012, 0x400089810104, 0x4048000500402000, 0x3218001880100402, 0x20a0010850a80000, 0x2081010000014010,
0x6088010048a04000, 0x3000098002200080, 0x104004320044242, 0x4409200600000, 0x48041100000320, 0x310090604024200, 0x9008200000004061, 0x102810080180c00,
0x4804800206, 0x800090200040080, 0x8102010004802000, 0x20410008120b2000, 0x100400440000000, 0x8080120000001080, 0x50100d002000008, 0x100001074002012,
0x200a80006008089, 0x142c088221082809, 0xa0005000804191, 0x808000000020010, 0x240c0008000600, 0x60114160c4208, 0x4228108002000805, 0x400200280400430,
0x4030a20882012, 0xac2e00800003491, 0x50460040040000a0, 0x380c000200240004, 0x2008247000084000, 0x2002018510141000, 0x2100400800032060, 0x4e0001408000008,
0x384000903008220, 0x80004040022040, 0x18000400800a08, 0x2011042124000001, 0x310700002000002, 0x42001000280084, 0x86000922122b0d4, 0x80810020081000,
0xd0942000000100, 0x41c802600a810081, 0x1004900041055420, 0x488440b00403e043, 0x461004080865456c, 0x4012808009404000, 0xe04080080001412, 0xc0204010040802,
0x1470310030a04148, 0x180840001c1080, 0x2001210400, 0x42c0080284083a, 0x1081000200810, 0x148008180008180, 0x1000000008480408, 0xc002800242040000,
0x2000000000040a1, 0xa0800800101142, 0x4005300a002022, 0x400830c08450200, 0x44c0c001404a, 0x2030901c0010005, 0x2008000042000414, 0x2000000002,
0x4000000800902109, 0x806210002282000, 0x8680424000090210, 0x440012000000040, 0x420002c084800040, 0x2600000890200181, 0x1120a20080001000, 0x5000400120012100,
0x2000836000082200, 0x208001010010, 0x80404000402c80, 0x900408000002011, 0x240003000001400, 0x4320102040010530, 0x300040040001820, 0x300042400430026,
0x6000004020200, 0x4800040008000008, 0x10004880800000, 0x420c0014000, 0x9340080000000000, 0x110024801006012, 0x4802f0208001381a, 0x40040a1020810400,
0x40000000408a02, 0x40000402c004000, 0xa04800005400200, 0x8200000823002004, 0x422000000222404, 0x158814210000004a, 0x8210001210800000, 0xa440100064434201,
0x104882008c0, 0x2004021810000408, 0x800120600082110, 0x8090440040204008, 0x8220000100812800, 0x206800204002888, 0x5810004040181, 0x400000208204006,
0x8200002000021380, 0x1d0c408418000001, 0x4814200c104110, 0x800005400882010, 0x800312000024c8, 0x2400010041cc0050, 0x8014204010000000, 0x888e008000000000,
0x20c00810a00001, 0x220800088002000, 0x408080106c800300, 0x400280081001000, 0x400104268840100, 0x4e00000000822810, 0x8000000004002000, 0x10a00200000020,
0x8a08850804080610, 0x10000000109c321, 0x80020018293c0, 0x2040010000170210, 0x204200800040300, 0x10100010ca10000, 0x43a0010810109380, 0x5086181400490802,
0x2402082000000820, 0x18840008844010, 0x30088c400400000, 0x81280c28008022, 0x8220000400418002, 0x8020002200081040, 0x280012298008a104, 0xc000840c04449100,
0x20010028200000c4, 0x80488048a080001, 0x200850000c040068, 0xdb0200002810410, 0x8220200a408c481, 0x205080454002442c, 0x8040d0818200c001, 0x121820084108d000,
0x240021104000440, 0x20100021, 0x20800080080801d, 0x40808048408501, 0x4228400c0004000, 0x1404908180001210, 0x806009000000400, 0x80000c908c000220,
0x2001800002080a0, 0x4280600000004fa0, 0x833044101882540, 0x403080004000010, 0x5000a4140402aa, 0x2142000004c22, 0x200413080840012, 0x410402810041000,
0x428805080201490, 0x30000810c000029, 0x190080cb40080008, 0x6010080004084, 0x8016400204100, 0x2010251641403a00, 0x5001000c11818010, 0x1ca4042e000010,
0x8000098000038000, 0x8080247010420000, 0x1000840200000022, 0x400000008000070, 0x408411001000111, 0x2400a020b0700000, 0x1000802400005100, 0x9204048004080008,
0x244110c03041140, 0xc280a12000010001, 0x100c020080040080, 0x80408922120000, 0x4010808104000a00, 0xc00034000081c80, 0x4000f000410c008, 0x1100000404210040,
0x82000820240845, 0x200010602301048, 0xa8010a880c012000, 0x5a86022010800841, 0x2000801080030148, 0x1080004000005c0, 0x120090881d002200, 0x80089900084000,
0x1000108080000400, 0xcf00000808030000, 0x40e1000008, 0x5000101200008010, 0xdc0000000401081, 0x32818048040040, 0x100008020000000, 0x40101040101a820,
0x2215000001020000, 0x200000006000009, 0x4000008085205000, 0x11200002c06100, 0x8a00040908000082, 0x223802224089200, 0x4100000200100101, 0x10204a2000020,
0x8508180010108088, 0x60020400201, 0xa208540120110, 0x80101808808c0004, 0x442ca0800c00500, 0x24088402444428a, 0x1805028ec0495010, 0x800000104200421,
0x1001012002005106, 0x8150000422000014, 0x40207214a004500, 0x1021884049402000, 0x80813100080c41a, 0x600160000000a00, 0x800c859000808, 0xd00101e0200,
0x100105410029a001, 0x208002000, 0x8054000046020040, 0x100201000004091, 0x110410008400000, 0x1000002000052200, 0x80102a404b00040, 0x4800020440501200,
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
em	0KW2
em andamento	0871
em curso	0871
emakeel	0KY1
emakeelena	0KY1
emba	0FY1
embajador	01B1
embajadora	01B1
embalmer	01h1
embetsstudium	0KZ1
emelet	03[1
emitida	0BM1
emitido	0K[2
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
en	0K]3
en couple	0@E1
en cours	00_1
en cours d'obtention	08@1
en curs	01o1
en curso	01n1
en ligne	00a1
en linea	0K`1
en linia	00f1
en línea	0K`1
en línia	00f1
en poste	00_1
en prensa	01a1
en remot	00f1
en remoto	0K`1
encanador	01]1
encargada	01B1
encargado	01B1
encarregada	02?1
encarregado	01]1
encarregat	02?1
encofrador	01B1
endnote	01A1
enekes	0Ka1
energy	0391
enfase	0Kb1
enfermeira	01]1
enfermeiro	01]1
enfermera	01B1
enfermero	01B1
engaged	0Aa1
engedely	0=n2
engedély	0=n2
engenheir	0Kc1
engineer	0Kd2
enginyer	0Kf1
enginyeria tecnica	0G>1
enginyeria tècnica	0G>1
enhed	0Kg1
enheden	02j1
enhet	0Kh2
enheten	09E1
enige ervaring	0Kj1
enige kennis	0<;1
enn	0Kk1
enoleg	02?1
enologa	02?1
enota	0K01
ens	0B01
ensamstaaende	0Kl1
ensamstaende	0Kl1
ensamstående	0Kl1
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
enslig	0Km1
enstitusu	0Kn2
enstitüsü	0Kn2
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
entreprise	0L02
entwickler	05U1
enòleg	02?1
enòloga	02?1
epfl	0B01
epitesz	02:1
epp	00`1
equip	0Gn1
equipa	0GI1
equipe	0L22
equipier	01Z1
equipiere	01Z1
equipo	0EX1
er	0L41
eredmeny	08>1
eredmény	08>1
erem	0FP2
erettsegi	0L51
erettsegi bizonyitvany	0L51
erfahren	05n1
ergotherapeut	05U1
ergotherapeute	01Z1
ergothérapeute	01Z1
erhvervsakademigrad	0411
erhvervsskole	0Jd1
erhvervsuddannelse	00D1
eriala	0L61
erikoisammattitutkinto	0L71
erindi	0?L1
erinomainen	0L82
erinomaiset	0L:1
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
erstsprache	0L;1
ertekesito	02:1
ervaren	0L<1
erwartet	05V1
erweiterte grundkenntnisse	0<T1
erworben	01<1
erworben am	01<1
erzieher	05U1
es	0L=1
esame di stato	01?1
escalera	09?1
escola	0L>3
escola tecnica	0LA2
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
esitelma	0LC1
esitelmae	0LC1
esitelmä	0LC1
eso	0LD2
especialidad	0LF1
especialidade	0Kb1
especialista	0LG4
especialitat	0>[1
especializacao	0LK1
especializacion	0LF1
especialización	0LF1
especialização	0LK1
esperado	0LL1
espert	0LM1
esperta	0LN1
esperto	0LN1
essay	0>51
estagiaria	01]1
estagiario	01]1
estagiária	01]1
estagiário	01]1
estate	0LO1
esteticista	03P2
estetista	0261
estheticienne	01Z1
esthéticienne	01Z1
estimado	0LL1
estimat	0811
estimata	0811
estimated	05g1
estimator	01h1
estimată	0811
estiu	0LP1
estrada	04J1
estudi	03R1
estudio	08`2
estúdio	02\1
esztergalyos	0<N1
esztergályos	0<N1
et	0LQ2
et al	01\1
eta	0LS1
etablissements	0311
etae	0LS1
etaenae	0LS1
etaetyoe	0LS1
etage	04i1
etalagiste	01Z1
etana	0LS1
etaten	0:c1
etatyo	0LS1
ete	0LT1
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
etä	0LS1
etänä	0LS1
etätyö	0LS1
etüt öğretmeni	01[1
eud	00D1
eurl	00`1
europass zivotopis	0LU1
europass životopis	0LU1
ev	0LV2
evaluator	01i1
evden	0AA1
eves	0LX1
evkonyv	0Gd1
evli	0<d1
exam marker	01h1
examen	0LY1
examen artium	07E1
examensarbete	0LZ1
examiner	01h1
excelent	0C[1
excelente	0L[2
excellent	0L]3
excel·lent	0L`2
executive	01h1
expected	05g1
expedida	06D1
expedido	06D1
expedient	0Lb1
expediente	0?U1
experienced	0BE1
expert	0Lc;
expert comptable	01Z1
expert level	0Ln1
expert-comptable	01Z1
experta	0Lo2
experte	0M13
experten	0M41
expertenkenntnisse	0M41
expertenwissen	0M41
expertin	0M52
expertise	0M72
expertna	0M91
expertni	0M:1
expertniva	0M;1
expertnivaa	0M;1
expertnivå	0M;1
expertná	0M91
expertní	0M:1
experto	0M<1
expires	0M=1
expiring	0M=1
eċċellenti	0J=1
eğitimi	0Jf1
eğitmen	01[1
eğitmeni	01[1
f	0M>6
f lli	03K1
f.lli	03K1
fabbrica	03K1
fabbro	0261
fabrica	0MD4
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
fachrichtung	0MH1
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
fag	0MI2
fagbrev	07E1
faglaert	00D1
faglært	00D1
fagproeve	07E1
fagprove	07E1
fagprøve	07E1
fagskole	0MK2
fagskolegrad	0MM1
fagskolegrad i	0MM1
fagskoleutdanning	0MM1
fahrer	05U1
fahrerlaubnis	06C1
faiantar	01i1
faianțar	01i1
faible	0;n1
fair	0BG1
fakulta	0MN3
fakultaet	0<n1
fakultas	0MQ1
fakultat	0<n1
fakultate	0461
fakulte	0401
fakultesi	0401
fakultet	0MR5
fakulteta	0K:1
fakultetas	0E71
fakulty	0MW2
fakultà	0491
fakultät	0<n1
fakultāte	0461
fakülte	0401
fakültesi	0401
falegname	0261
fall	08e1
familiar	0MY1
familiar with	0MY1
familiarity	0MY1
faoi lathair	05a1
faoi láthair	05a1
farm	0391
farm hand	01h1
farmaceits	02S1
farmaceut	0MZ4
farmaceuta	0271
farmaceutic	02?1
farmaceutica	02<3
farmaceutico	03P2
farmaceutka	0271
farmacevt	05I1
farmacia	0M^4
farmacias	02\1
farmacie	03C1
farmacist	01i1
farmacista	0Mb2
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
fear	0Md1
fejezet	0Gd1
fejleszto	02:1
fejlesztő	02:1
felag	06I1
felelos	02:1
felelős	02:1
felhasznaloi	0Me1
felhasznaloi szint	0Me1
felhasználói	0Me1
felhasználói szint	0Me1
felicitations du jury	0Mf1
fellow	01h1
fellowship	00N1
felsofok	0Mg1
felsofok felett	0Mh1
felsofoku	0Mg1
felsofoku okj	0Mi1
felsofoku szakkepzes	0Mi1
felsooktatasi szakkepzes	0Mi1
felsőfok	0Mg1
felsőfok felett	0Mh1
felsőfokú	0Mg1
felsőfokú okj	0Mi1
felsőfokú szakképzés	0Mi1
felsőoktatási szakképzés	0Mi1
female	0Mj1
femeie	0Mk1
femeiesc	0Mk1
femeni	0I^1
femenino	0Ml1
femení	0I^1
feminin	0Mm2
feminine	0Mj1
feminino	0Mo1
femme	0N01
femme de chambre	01Z1
femmina	0I`1
femminil	0N11
femminile	0I`1
fen lisesi	0401
fenykepesz	0<N1
ferfi	0N21
ferienjob	08Z1
ferilskra	0N31
ferilskrá	0N31
ferjezett	0Jg1
fermier	01i1
fernarbeit	0N41
ferramenteiro	01]1
ferronnier	01Z1
festanstellung	0<U1
feuerwehr	03D1
fh	0B01
field of study	0BL1
fierar	01i1
figli	03K1
filiale	03D1
filiere	0N51
filière	0N51
filosofian maisteri	0GA1
filosofian tohtori	0N61
filosofie doktor	0Ga1
filosofie kandidat	0N71
finalis	05m1
finalist	0N8:
finalista	0NB8
finaliste	00L1
finalisti	0071
finalistka	0NJ1
finalizada	06D1
finalizado	06D1
fino a	0NK1
fino ad oggi	00k1
fino al	0NK1
fins	0NL1
fins a	0NL1
fins ara	01o1
fins avui	01o1
fiorista	0261
fire fighter	01h1
fireann	0Md1
firefighter	01h1
firinci	01[1
firini	03Y1
firm	0391
firma	0NM:
firmasi	03Y1
firması	03Y1
firmă	03C1
first	00T1
first aid	01X1
first class	00T1
first class honours	0:;1
first language	0NW1
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
fjernarbeid	0NX1
fjernarbejde	0NY1
fjolbrautaskoli	0421
fjölbrautaskóli	0421
flat	0651
fleischer	02e1
fleuriste	01Z1
fliesenleger	05U1
fliessend	0NZ1
fliessend in wort und schrift	0NZ1
fliessende kenntnisse	0NZ1
fließend	0NZ1
fließend in wort und schrift	0NZ1
fließende kenntnisse	0NZ1
flight attendant	01h1
floor	0651
florar	01i1
florist	0N[5
florista	03P2
floristi	05P1
floristin	02e1
florysta	0271
florystka	0271
fluencia	08j1
fluent	0N`2
fluente	0Nb2
fluently	0?A1
flugbegleiter	05U1
fluid	0Nd1
fluida	0Ne2
fluido	0Ng2
fluwenti	0J=1
fluência	08j1
flydende	0Ni1
flydende i skrift og tale	0Ni1
flydende modersmaal	0Nj1
flydende modersmal	0Nj1
flydende modersmål	0Nj1
flygvaerdinna	02B1
flygvardinna	02B1
flygvärdinna	02B1
flytande	0Nk1
flytande i tal och skrift	0Nk1
flytende	0Nl1
flytende muntlig og skriftlig	0Nl1
flyvert	0Nm1
foarte bine	0C[1
foarte bun	0952
focus	0BL1
fodrasz	0<N1
fodrász	0<N1
foerare	02B1
foerderung	08[1
foeredrag	0LZ1
foerening	0>A1
foerer	0;R1
foererkort	08b1
foerestaandare	02B1
foeretag	0>A1
foerlag	0Nn2
foerman	02B1
foersaekring	0>A1
foerskola	0O02
foerskolan	0>A1
foerskollaerare	02B1
foerskollaerarexamen	0N71
foerstapris	00K1
foerstaspraak	0O21
foerstepraemie	0081
foerster	02e1
foerstespraak	0O31
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
folkhoegskola	0O41
folkhogskola	0O41
folkhögskola	0O41
folyamatban	00i1
folyamatos	00i1
folyekony	0Mg1
folyekonyan	0Mg1
folyoirat	0Gd1
folyékony	0Mg1
folyékonyan	0Mg1
folyóirat	0Gd1
fomhar	0O51
fond	0O62
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
for	0O81
foraar	0O91
foraaret	0O91
forar	0O91
forare	02B1
foraret	0O91
foras	0BF1
forbroir	03W1
forbróir	03W1
forderung	08[1
fordito	02:1
fordypning	0O:1
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
forhandlingsniveau	0Ni1
forklift operatoru	01[1
forklift operatörü	01[1
forkvinde	06R1
forlag	0O;6
formacao complementar	0?j1
formacio professional	0A[1
formacion profesional	0OA2
formacion profesional de grado superior	0A\1
formació professional	0A[1
formación profesional	0OA2
formación profesional de grado superior	0A\1
formador	02<3
formadora	02<3
formadur	0=`1
forman	02B1
formand	06R1
formann	0;R1
formateur	01Z1
formation continue	0OC1
formation courte	0OC1
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
forsikring	0OD2
forskare	02B1
forsker	05e2
forskola	0O02
forskolan	0>A1
forskollarare	02B1
forskollararexamen	0N71
forstapris	00K1
forstasprak	0O21
forstepraemie	0081
forster	02e1
forstesprak	0O31
fortbildung	0OF2
fortgeschritten	0OH2
fortlaufend	04D1
fortsatt	0OJ1
forvantad	0<j1
forventa	0OK1
forventes	0OL1
forventet	0OM2
forår	0O91
foråret	0O91
fotograaf	01d1
fotograf	0OO7
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
fp	0OV2
fp grado superior	0A\1
fp i	0:H1
fp ii	0A\1
fp技能士	00Q1
fr o m	0OX1
fr.o.m	0OX1
fra	0OY4
fra og med	0O]2
fraan	0O_1
fraan och med	0OX1
fraedingur	0=`1
fraesare	02B1
fraeser	05U1
fraiseur	01Z1
framhaldsskoli	0421
framhaldsskóli	0421
framhaldsstig	0O`1
framurskarandi	0Oa1
framúrskarandi	0Oa1
fran	0O_1
fran och med	0OX1
frasare	02B1
fraser	05U1
fratelli	03K1
frau	0Ob1
frazione	0?O1
freelance	0Oc3
freelance contract	0C31
freelancer	0CA2
freiberufler	08Z1
freiberuflich	0Of2
freiwilliges soziales jahr	08Z1
fremragende	0Ni1
fresador	01B1
fresatore	0261
frezar	0>d1
frezeci	01[1
frezer	0Oh2
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
from	0Oj2
fromager	01Z1
fromagere	01Z1
fromagère	01Z1
frontend	0701
fruehjahr	0Ol1
fruehling	0Ol1
fruhjahr	0Ol1
fruhling	0Ol1
fryzjer	0271
fryzjerka	0271
frá	0Om2
fräsare	02B1
fräser	05U1
från	0O_1
från och med	0OX1
fræðingur	0=`1
frézař	0>d1
frühjahr	0Ol1
frühling	0Ol1
fuehrer	02e1
fuehrerin	02e1
fuehrerschein	06C1
fuer	0Oo1
fuhrer	02e1
fuhrerin	02e1
fuhrerschein	06C1
full professional	0?A1
full professional proficiency	0P01
full stack	0701
full time	0P12
full-stack	0701
full-time	0P12
fulltrui	0=`1
fulltrúi	0=`1
fully remote	0P31
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
fundiert	0P41
fundierte kenntnisse	0P41
fur	0Oo1
futar	0<N1
futár	0<N1
fylkeskommune	0:c1
fyrirlestur	0?L1
fyrirtaeki	0P51
fyrirtæki	0P51
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
félicitations du jury	0Mf1
féminin	0N01
fényképész	0<N1
férfi	0N21
férjezett	0Jg1
fómhar	0O51
földmérő	0<N1
förare	02B1
förderung	08[1
föredrag	0LZ1
förening	0>A1
föreståndare	02B1
företag	0>A1
förlag	0Nn2
förman	02B1
förskola	0O02
förskolan	0>A1
förskollärare	02B1
förskollärarexamen	0N71
förstapris	00K1
förstaspråk	0O21
förster	02e1
försäkring	0>A1
förväntad	0<j1
fører	0;R1
førerkort	08b1
førstepræmie	0081
førstespråk	0O31
führer	02e1
führerin	02e1
führerschein	06C1
für	0Oo1
fırıncı	01[1
fırını	03Y1
főiskola	0Jh2
főiskolai diploma	04N1
g	03V1
gaard	0>A1
gada	0P61
gade	0P71
gadi	0P81
gads	0P81
gadu	0P81
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
garage	0P92
garcom	01]1
garconete	01]1
gard	0>A1
gardener	01h1
gardien	01Z1
gardienne	01Z1
garson	01[1
gartner	0P;3
gartnerei	03D1
garzone	0261
garçom	01]1
garçonete	01]1
gasse	0AN1
gasthaus	08\1
gasthof	08\1
gastouder	01d1
gata	0P>3
gatan	04h1
gate	0:d1
gatve	0PA2
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
geimhreadh	0PC1
geldig t m	0PD1
geldig t/m	0PD1
geldig tot	0PD1
gelistirici	01[1
gelistiricisi	01[1
geliştirici	01[1
geliştiricisi	01[1
gemeente	0PE1
gemeinde	08\1
gemeinderat	02e1
gemiddeld	0PF2
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
gepland	0PH1
geplant	05V1
gepromoveerd	0Ho1
gept	0<O1
gepubliceerd	0=P1
gerai	0PI2
gerant	01Z1
gerante	01Z1
geras	0PK1
gerent	02?1
gerente	03P2
gering	05T1
germans	03R1
geros	0PK1
geruestbauer	05U1
gerustbauer	05U1
gerüstbauer	05U1
gesaellbrev	0PL1
gesallbrev	0PL1
gesamtnote	01A1
gesamtschule	0<n1
geschaeftsbereich	06Q1
geschaeftsfuehrer	05U1
geschaftsbereich	06Q1
geschaftsfuhrer	05U1
gescheiden	04g1
geschieden	0PM1
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
gesällbrev	0PL1
getrouwd	04g1
getuigschrift	0=N1
gevorderd	0PN2
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
giao tiep	0PP1
giao tiep co ban	0PP1
giao tiep tot	0PP1
giao tiếp	0PP1
giao tiếp cơ bản	0PP1
giao tiếp tốt	0PP1
giao vien	09m1
giardiniera	0261
giardiniere	0261
giay chung nhan	0:l1
giay khen	0:n1
giay phep	0:l1
gie	00`1
giesser	05U1
gießer	05U1
gift	0PQ4
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
gjennomsnitt	0PU1
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
go	0PV1
go dti	0PV1
go dti seo	05a1
go dtí	0PV1
go dtí seo	05a1
gobernanta	01B1
gobierno	07\1
god	0PW:
god kunnatta	0Pa1
goda	0Pb2
goda kunskaper	0Pd1
goda kunskaper i tal och skrift	0Nk1
godalga	00B1
gode	0Pe1
gode kundskaber	0Pe1
gode kunnskaper	0Pf1
godina	0Pg2
godine	0Pg2
godkjenning	0Pi2
godt	0Pk4
goed	0Po2
goede kennis	0Q11
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
good	0Q22
good knowledge	0Q41
gorevli	01[1
gorevlisi	01[1
gostilna	0>B1
gott	0Pa1
gotu	0Q51
gouvernante	01Z1
government	0391
governo	02\1
governor	01h1
gpa	0Q62
gpa評価	0Q81
graben	0AN1
gracht	0FR1
grad	0Q94
grad ta' master	0Q=1
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
graduate certificate	0Q>1
graduate degree	0Q>1
graduate diploma	0Q>1
graduate school	01N1
graduated	09Y1
graduating	05g1
graduação	0:41
graend	04h1
grafica	0Q?2
grafician	01i1
graficka	0An2
grafico	0261
graficzka	0271
grafik	0QA3
grafiker	01[1
grafikus	0<N1
grafička	0An2
gramata	0G`1
gramatvede	02S1
gramatvedis	02S1
grammar school	01N1
grand	04h1
grand debutant	0QD2
grand débutant	0QD2
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
grein	0QF2
griffier	01d1
grocer	01h1
groep	02[1
groothandel	02[1
groundskeeper	01h1
group	0QH2
groupe	0311
grubu	03Y1
gruender	05U1
grundare	0QJ1
grunder	0QK2
grunderna	0QM2
grundkenntnis	05T1
grundkenntnisse	0<92
grundkunskaper	0QM2
grundlaeggande	0QM2
grundlaeggande nivaa	0QO1
grundlaeggende	0QP2
grundlaegger	06R1
grundlagen	0<92
grundlaggande	0QM2
grundlaggande niva	0QO1
grundläggande	0QM2
grundläggande nivå	0QO1
grundlæggende	0QP2
grundlægger	06R1
grundniva	0QO1
grundnivaa	0QO1
grundnivå	0QO1
grundschule	0<n1
grundskola	0O41
grunnkunnatta	0QR1
grunnkunnátta	0QR1
grunnleggende	0QS2
grunnlegger	0;R1
grunnnam	09c1
grunnnám	09c1
grunnskolaprof	0QU1
grunnskoli	0421
grunnskólapróf	0QU1
grunnskóli	0421
grunnthekking	0QV1
grunnur	0QW2
grunnþekking	0QV1
grup	0QY3
grup scolar	07M1
grup școlar	07M1
grupa	0Q\4
grupe	0Q`2
grupo	08`2
grupp	0Qb1
gruppe	0Qc2
gruppen	0=A3
gruppenleiter	05U1
gruppo	03K1
grupul	03C1
grupė	0Q`2
grád	0Qe1
gráfica	02\1
gränd	04h1
gründer	0QK2
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
gumnaasium	0Qf2
guncel	0?11
gunumuz	0?11
gunumuze kadar	0?11
gurnal	07D1
gurnalist	0581
guru	0Qh2
gut	0Qj2
gut in wort und schrift	0Ql1
gutachter	05U1
gute	0Ql1
gute grundkenntnisse	0<T1
gute kenntnisse	0Qj2
guvenlik gorevlisi	01[1
guz	0Qm1
guía de montaña	01B1
guía turística	01B1
guía turístico	01B1
gyakornok	0842
gyar	04P2
gydytoja	02R1
gydytojas	02R1
gymnas	0;S1
gymnasial	0PL1
gymnasialabschluss	01@1
gymnasieexamen	0PL1
gymnasieskola	0O41
gymnasiet	0O41
gymnasieutbildning	0PL1
gymnasium	0Qn5
gymnazium	0MW2
gymnázium	0MW2
gyogyszeresz	02:1
gyogyszertar	07G1
gyogytornasz	0<N1
gyoztes	0001
gyvenimo aprasymas	0R31
gyvenimo aprašymas	0R31
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
góð	0R42
góð kunnátta	0Pa1
gönüllü	01[1
görevli	01[1
görevlisi	01[1
götu	0Q51
gültig bis	0=k1
gümnaasium	0Qf2
güncel	0?11
günümüz	0?11
günümüze kadar	0?11
güvenlik görevlisi	01[1
güz	0Qm1
għadu għaddej	0=61
għalliem	0581
għalliema	0581
h	0R61
haandvaerker	06R1
habilitacao	0R72
habilitacio	01^1
habilitacion	01_1
habilitació	01^1
habilitación	01_1
habilitacja	0Ii1
habilitation	0R92
habilitação	0R72
haccp	01Q1
hackathon	0R;1
haedersbevisning	0081
haendler	05U1
hafta	0R<1
haigla	0541
hairdresser	01h1
hajadon	0Jg1
hakem	01[1
hakim	0R=2
hala	0?11
halado	0R?2
haladó	0R?2
halaman	0RA1
halasz	0<N1
halen	0?11
halen calisiyorum	0?11
halen devam ediyor	0?11
hallinnoija	05P1
halász	0<N1
hameau	04i1
handel	0RB3
handelsakademie	0<n1
handelshoegskolan	0O41
handelshogskolan	0O41
handelshögskolan	0O41
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
hang	0RE2
hanke	0RG2
hari ini	0RI1
harifa	0RJ1
harita muhendisi	01[1
harita mühendisi	01[1
haritaci	01[1
haritacı	01[1
harjoittelija	05P1
hasic	06^1
hasič	06^1
haskoli	0421
haskolinn	0421
hasta	0RK1
hasta bakici	01[1
hasta bakıcı	01[1
hasta el presente	01n1
hasta hoy	01n1
hasta la actualidad	01n1
hasta la fecha	01n1
hastanesi	03Y1
hasti	0RL1
hauptfach	0MH1
hauptschulabschluss	01@1
hauptschule	0<n1
hausmeister	05U1
hausnummer	0531
haust	0RM2
haute ecole	01P1
haute école	01P1
haven	0P71
havo	0RO2
havo diploma	0RQ1
havo-diploma	0RQ1
hazas	0Jg1
hb	00`1
hbo	0:A1
hbo bachelor	0:A1
hbo-bachelor	0:A1
hdr	0Hh1
he	0RR1
hea	0RS2
head	01h1
head of	01h1
head teacher	01h1
headteacher	01h1
health visitor	01h1
hebamme	02e1
hec	0B01
heden	0RU1
heder	0091
hederlig omtale	0091
hedersomnaemnande	00K1
hedersomnamnande	00K1
hedersomnämnande	00K1
hederspris	0RV2
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
herbst	0RX1
herec	0>d1
herecka	0>d1
herečka	0>d1
herfst	0RY1
hermanos	07\1
herr	0RZ1
het	0R[1
hetkel	0R\1
heute	04D1
hf	0R]2
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
highly skilled	0R_1
highway	0651
hilfskraft	02e1
hingga	0R`1
hingga kini	0RI1
hingga saat ini	0RI1
hingga sekarang	0RI1
hinne	0Ra1
hitsaaja	05P1
hivatal	0Rb1
hiver	0Rc1
hivern	0Rd1
hiện	0<C1
hiện giờ	0<C1
hiện nay	0<C1
hiện tại	0<C1
hiệp hội	0;B1
hiệu thuốc	0;B1
hiệu trưởng	09m1
hja	0Re1
hjelp	0;R1
hjemmearbejde	0NY1
hjemmekontor	0NX1
hjá	0Re1
hkdse english	0<O1
hlid	0Q51
hlr	0@k1
hlíð	0Q51
hnc	0Rf2
hnd	0Rf2
ho	0Rh1
ho so xin viec	0Ri1
hoa si	09m1
hoc bong	0:n1
hoc viec	09m1
hoc vien	0Dj1
hochschulabschluss	0:>1
hochschule	0Rj2
hochschulreife	01@1
hodnoceni	0Rl1
hodnocení	0Rl1
hodnotenie	0Rm1
hoegskola	0O41
hoegskolan	0O41
hoegskole	0;S1
hoegskoleexamen	0N71
hoegskolefoerberedande	0PL1
hoegskoleingenjoer	0N71
hoegskolekandidat	0?^1
hoegskolen	0;S1
hoejskole	0Jd1
hoest	0Rn2
hoesten	0Rn2
hoeyskole	0;S1
hoeyskolen	0;S1
hof	0S03
hogeschool	08=1
hogskola	0O41
hogskolan	0O41
hogskole	0;S1
hogskoleexamen	0N71
hogskoleforberedande	0PL1
hogskoleingenjor	0N71
hogskolekandidat	0?^1
hogskolen	0;S1
hoi nghi	0:O1
hoi thao	0:O1
hoitaja	05P1
hoja de vida	0D91
hoje	0871
hojskole	0Jd1
holding	0S32
holdings	00`1
holt	0Q51
hombre	0S51
home	0R61
home office	0S64
homem	0S:1
homeoffice	0N41
homme	0S;1
honap	0Rh1
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
hos	0S<3
hospital	0S?5
hospoda	0FS1
host	0SD3
hosten	0Rn2
hostes	01[1
hostess	0SG2
hote	01Z1
hote d'accueil	01Z1
hotel	0SIB
hotelfach	05U1
hotell	0S[3
hotelli	06G1
hotesse	01Z1
house	0651
housekeeper	01h1
hovedfag	0KZ1
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
huidig	0RU1
huidige	0RU1
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
hybrid	0S^2
hybride	0S`1
hybrydowo	0Sa1
hydraulik	0271
hydrologist	01h1
hyfsad	0Sb1
hygieniapassi	03Z1
hyva	0Sc2
hyva taito	0Se1
hyvae	0Sc2
hyvae taito	0Se1
hyvaet	0Se1
hyvat	0Se1
hyvä	0Sc2
hyvä taito	0Se1
hyvät	0Se1
háskóli	0421
háskólinn	0421
házas	0Jg1
hâlen	0?11
hâlen çalışıyorum	0?11
hâlâ	0?11
händler	05U1
hästi	0RL1
håndværker	06R1
hædersbevisning	0081
hè	0RR1
hét	0R[1
hó	0Rh1
hónap	0Rh1
hótel	06I1
hôpital	0311
hôte	01Z1
hôte d'accueil	01Z1
hôtel	0311
hôtesse	01Z1
högskola	0O41
högskolan	0O41
högskoleexamen	0N71
högskoleförberedande	0PL1
högskoleingenjör	0N71
hönnuður	0=`1
höst	0Sf1
hösten	0Sf1
høgskole	0;S1
høgskolekandidat	0?^1
høgskolen	0;S1
højskole	0Jd1
høst	0Sg1
høsten	0Sg1
høyskole	0;S1
høyskolen	0;S1
hướng dẫn viên	09m1
hạng	0FJ1
hẻm	0AX1
họa sĩ	09m1
học bổng	0:n1
học việc	09m1
học viện	0Dj1
hồ sơ xin việc	0Ri1
hội nghị	0:O1
hội thảo	0:O1
hợp tác xã	0;B1
i	0Sh6
i dag	0Sn4
i fills	03R1
i helyezett	0001
i lathair	05a1
i láthair	05a1
i miejsce	0NJ1
i s	00`1
i sambud	0Jm1
i место	0T21
i. helyezett	0001
i/s	00`1
iarna	0T31
ib	00E1
ib diploma	02Z1
icdl	01Q1
icerik editoru	01[1
ician	0T41
idag	0T53
idegenvezeto	0<N1
idegenvezető	0<N1
idioma materno	0T81
idioma nativo	0=a1
idirmheanach	0T91
idirmheánach	0T91
idnmeistari	0GH1
idnmenntun	0QU1
idnskoli	0421
idraulico	0261
ieee	01\1
iela	0?31
ielts	0<O1
ielā	0?31
ies	0B01
iesacejs	0T:2
iesācējs	0T:2
ifsi	01P1
ig	0T<2
igangvaerende	0T>1
igangværende	0T>1
igazgato	0T?2
igazgatosag	0CP1
igazgató	0T?2
igazgatóság	0CP1
igazolvany	0TA1
igazolvány	0TA1
ihk	0B01
ihk abschluss	01@1
ihk-abschluss	01@1
ii miejsce	0NJ1
iii miejsce	0NJ1
iim	0B01
iit	0B01
ijazah	0TB1
ijazah sma	0TB1
ik uzmani	01[1
ik uzmanı	01[1
iki	0TC1
iki dabar	0De1
iki dilli	05<1
iki siandien	0De1
iki siol	0De1
iki šiandien	0De1
iki šiol	0De1
ikincilik	0;X1
ikurejas	02R1
ilcesi	0?21
ile	0TD1
ileri	0B;2
ileri duzey	0B;2
ileri düzey	0B;2
ileri seviye	0481
ilkbahar	0:N1
ilkokulu	0401
illum	0=61
illustrateur	01Z1
illustratoer	0TE2
illustrator	0TG6
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
ilustrator	0TM4
ilustratorka	0271
ilustrátor	06^1
ilçesi	0?21
im	0TQ1
imam	01h1
ime projekta	0TR1
imker	02e1
immobiliare	03K1
imobiliaria	02\1
imobiliária	02\1
imone	03J1
imoneje	0TS1
impasse	04i1
impiegata	0261
impiegato	0261
importer	01h1
impresa	03K1
in	0TT1
in a relationship	0Aa1
in corso	00k1
in corso di stampa	0751
in curs	0231
in essere	00k1
in partnerschaft	0PM1
in press	0>51
in prezent	0231
in progress	0C21
in service training	0CM1
in-service training	0CM1
inc	00`1
incepand cu	0TU1
incepator	0<E2
incorporated	00`1
indeks prestasi	0E[1
indeks prestasi kumulatif	0E[1
independent user	0Q41
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
industries	0TV3
indústria	02\1
indústrias	02\1
indústries	03R1
infant school	01N1
infermer	02?1
infermera	02?1
infermier	0581
infermiera	0TY2
infermiere	0261
infirmier	01Z1
infirmiere	01Z1
infirmière	01Z1
informatiker	05U1
ing	0T[2
ingegner	0T]1
ingenier	0T^1
ingenieria superior	0T_1
ingenieria tecnica	0:G1
ingeniería superior	0T_1
ingeniería técnica	0:G1
ingenieur	0T`3
ingenieurbuero	03D1
ingenieurburo	03D1
ingenieurbüro	03D1
ingenioer	05e2
ingenior	05e2
ingeniør	05e2
ingenjoer	02B1
ingenjor	02B1
ingenjör	02B1
inginer	0Tc1
inginer diplomat	0G71
inginier	0581
ingrijitoare	01i1
ingrijitor	01i1
ingénieur	0Td1
inhaber	05U1
iniciante	0Te2
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
insinoeoeri	0Tg2
insinoeoeri (amk	0Ti2
insinoori	0Tg2
insinoori (amk	0Ti2
insinyur	02;1
insinööri	0Tg2
insinööri (amk	0Ti2
inspectoare	01i1
inspector	0J@2
instalater	0An2
instalator	01i1
instalatér	0>d1
installateur	05U1
institiuid	01G1
institiúid	01G1
institut	0TkF
institutas	0UA2
institute	0Eg2
institute of technology	01N1
instituteur	01Z1
instituto	0UC4
institutrice	01Z1
instituts	0UG2
institutt	0UI2
institutul	0UK2
instituut	0UM4
instituutti	0UQ2
institūts	0UG2
instructeur	01d1
instructor	0J@2
instruktoer	05M3
instruktor	0US7
instruktorka	0271
instruktur	02;1
instruktör	02B1
instruktør	05e2
instrutor	01]1
instrutora	01]1
instytut	0UZ2
insurance	0391
integrante	01]1
integrisane studije	0U\1
interactive	0391
interim	0@C1
interimaire	01Z1
intermedi	0U]2
intermedia	0U_2
intermediaire	0Ua2
intermediar	0Uc2
intermediar superior	0=b1
intermediaria	0C81
intermediario	0Ue2
intermediario avancado	0>;1
intermediate	0Ug2
intermedio	0Ui6
intermedio alto	0Uo2
intermedio superiore	0?91
intermediária	0C81
intermediário	0Ue2
intermediário avançado	0>;1
intermedju	0V12
intermittent	01Z1
intermittente	01Z1
intermédiaire	0Ua2
intermédio	0Ue2
intermédio alto	0>;1
intern	0J@2
internat	0<n1
international baccalaureate	00g2
internetu	0V31
interno	0?O1
interpreter	01h1
intervento	0751
intezet	0V43
intyg	0<_2
intérim	0@C1
intérimaire	01Z1
intézet	0V43
invatatoare	01i1
invatator	01i1
inverno	0V72
investigador	02<3
investigadora	02@2
invierno	0V91
invigilator	01h1
invited talk	0>51
inz	0V:1
inzeniere	02S1
inzenieris	02S1
inzenir	0V;1
inzenjer	0V<2
inzenyr	0V>2
inzenyrske	0V@1
inzenyrske studium	0V@1
inzinier	0VA1
inziniere	02R1
inzinierius	02R1
inzinierske	0VB1
inzinierske studium	0VB1
inzynier	0VC2
inzynierskie	0V:1
inġinier	0581
inşaat	03Y1
inštalatér	0@=1
inštitut	0VE2
inštitút	0VG2
inštruktor	05I1
inż	0V:1
inżynier	0VC2
inżynierskie	0V:1
inženiere	02S1
inženieris	02S1
inženir	0V;1
inženjer	0V<2
inženýr	0V>2
inženýrské	0V@1
inženýrské studium	0V@1
inžinier	0VA1
inžinierius	02R1
inžinierske	0VB1
inžinierske štúdium	0VB1
inžinierė	02R1
iosh	01Q1
ipasnieks	02S1
ipb	0MQ1
ipk	0VI2
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
issiskyres	0VK1
issn	01\1
issued	09Y1
issued on	09Y1
istekejusi	0VK1
istitut	0491
istituto	0VL2
istituto professionale	01R1
istituto tecnico	01R1
istqb	01Q1
istrazivac	05G2
istraživač	05G2
istruttore	0261
istruttrice	0261
itb	0B01
itfaiyeci	01[1
itibaren	0VN3
itil	01Q1
itinerari	0>[1
itinerario	0LF1
itq	02V1
its	01R1
itパスポート	00Q1
iut	0VQ2
ivertinimas	0:e1
iyi	0VS2
iyi derecede	0VU1
iyi duzeyde	0VU1
iyi düzeyde	0VU1
izdavac	0Af2
izdavacka kuca	06@1
izdavač	0Af2
izdavačka kuća	06@1
izdevnieciba	0VV2
izdevniecība	0VV2
izlaganje	0Af2
izpit	0@j1
izstradatajs	02S1
izstrādātājs	02S1
izvorni govornik	0VX2
içerik editörü	01[1
iðnmeistari	0GH1
iðnmenntun	0QU1
iðnskóli	0421
iş analisti	01[1
işçi	01[1
işçisi	01[1
išsiskyręs	0VK1
ištekėjusi	0VK1
j	0VZ1
j d o o	00`1
j.d.o.o	00`1
ja	0V[1
jaar	0V\1
jaesen	05P1
jahr	0VZ1
jahrbuch	08M1
jahre	0VZ1
jahren	0VZ1
jahrgangsbeste	00:1
jahrgangsbester	00:1
jaksa	02;1
jalan	0F11
janitor	01h1
jaosto	0H41
jar	0V]1
jarak jauh	0E61
jardineira	01]1
jardineiro	01]1
jardinera	01B1
jardinero	01B1
jardinier	01Z1
jardiniere	01Z1
jardinière	01Z1
jaren	0V\1
jaro	0V^1
jasen	05P1
jatekvezeto	0<N1
jatkuu	0JI1
jazykovy certifikat	0V_1
jazykový certifikát	0V_1
jd	0D_1
jedinica	0V`2
jednatel	06^1
jednolite studia magisterskie	0Vb1
jefa	01B1
jefe	01B1
jelen	00i1
jelenig	00i1
jelenleg	00i1
jelenlegi	00i1
jeles	08>1
jesen	0Vc4
jeseň	0Vg1
jesien	0Vh1
jesienia	0Vh1
jesienią	0Vh1
jesień	0Vh1
jetzt	04D1
jeweler	01h1
jezyk ojczysty	0Io1
jl	0F11
jlpt	0<O1
jo	0Vi2
job d'ete	01Z1
job d'été	01Z1
jobs d'ete	01Z1
jobs d'été	01Z1
jogasz	02:1
jogositvany	0Vk1
jogosítvány	0Vk1
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
journal	0Vl2
journalist	0Vn7
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
juhiluba	0W51
juht	01>1
juiz	01]1
juiza	01]1
julkaistu	0LC1
julkaisu	07B2
junior	0W61
junta	07\1
jurist	0W77
jurista	01B1
juriste	0W>2
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
jusqu'a	0W@1
jusqu'a aujourd'hui	00_1
jusqu'a present	00_1
jusqu'au	0W@1
jusqu'à	0W@1
jusqu'à aujourd'hui	00_1
jusqu'à présent	00_1
juíza	01]1
játékvezető	0<N1
jäsen	05P1
jó	0Vi2
język ojczysty	0Io1
k	0<D1
k k	00`1
k.k	00`1
kaantaja	05P1
kaari	08R1
kab	0F11
kabupaten	0F11
kadar	0WA2
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
kaesolev	0R\1
kaesoleva ajani	0R\1
kaetiloe	05P1
kafe	07]1
kafli	0?L1
kaksikielinen	02c1
kakskeelne	0KY1
kalastaja	05P1
kalauz	0<N1
kalfa	01[1
kalite kontrol	01[1
kaliteci	01[1
kameraman	0WC2
kameramann	02e1
kameramen	02;1
kammer	03D1
kamrer	02B1
kancelar	0FS1
kancelaria	0WE2
kancelarija	06@1
kancelária	03I1
kancelář	0FS1
kandidaatti	0Ti2
kandidat	0WG2
kandidatexamen	0N71
kandidatgrad	0?Z1
kandidatprogram	0N71
kandidatsprof	0WI1
kandidatuddannelse	0?Z1
kandídatspróf	0WI1
kansanopisto	0471
kantor	07]1
kanzlei	03D1
kapici	01[1
kapitaen	02e1
kapitan	02e1
kapitel	0WJ3
kapitlu	07D1
kapitola	0WM2
kapittel	0WO1
kapitän	02e1
kapper	01d1
kapster	01d1
kaptani	01[1
kaptanı	01[1
kapıcı	01[1
kar	0Jh2
karakter	0WP2
karakterar	0PU1
karaktergennemsnit	0K=1
karaktersnitt	0PU1
kargo gorevlisi	01[1
kargo görevlisi	01[1
karl	0WR1
karlkyns	0WR1
karlmadur	0WR1
karlmaður	0WR1
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
kaugtoo	0WS1
kaugtöö	0WS1
kauplus	0541
kauppa	06G1
kauppakorkeakoulu	0471
kauppatieteiden maisteri	0GA1
kaupunki	0WT1
kawaler	0WU1
kawin	0<g1
kaynakci	01[1
kaynakçı	01[1
kazaliste	0WV1
kazalište	0WV1
kbr	09H1
ke toan	09m1
ke toan truong	09m1
kebun	07]1
kec	0F11
kecamatan	0F11
keeper	0T41
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
kendskab	0WW1
kennari	0=`1
kepala	02;1
kepce operatoru	01[1
kepesites	0=n2
keppni	00;1
kepykla	03J1
kepzes	0WX2
kepçe operatörü	01[1
kertesz	0<N1
kertész	0<N1
kesa	0WZ1
kesae	0WZ1
kesaetyoentekijae	05P1
kesatyontekija	05P1
kesk eriharidus	0W[1
kesk-eriharidus	0W[1
keskeriharidus	0W\1
keskharidus	0W[1
keskhinne	0Ra1
keskiarvo	07I1
keskitaso	0W]2
keskitasoinen	0W_1
keskkool	03\1
keskmine	0W`1
keskmine hinne	0Ra1
kesktase	0Wa2
kesktasemel	0W`1
keskus	0Wc2
keskustelutaito	0W_1
kestab	0R\1
kesä	0WZ1
kesätyöntekijä	05P1
ketnyelvu	0601
ketua	02;1
kevad	0We1
kevaet	0Wf1
kevat	0Wf1
kevät	0Wf1
key account manager	0701
key holder	01h1
key worker	01h1
keyholder	01h1
keynote	0>51
kezdo	0Wg2
kezdő	0Wg2
kft	00`1
kg	00`1
kgaa	00`1
kha	0Wi2
khach san	0;B1
khoa	0Wk3
khoa hoc	0Wn2
khoá học	0X01
khu	0AX1
khá	0Wi2
khách sạn	0;B1
khóa học	0Wn2
kiado	0X13
kiadó	0X13
kiem soat vien	09m1
kiem toan vien	09m1
kien truc su	09m1
kierowca	0271
kierowniczka	0271
kierownik	0271
kierunek	0X41
kiitettaevae	0L:1
kiitettava	0L:1
kiitettävä	0L:1
kilpailu	06H1
kimyager	01[1
kincstarnok	0<N1
kincstárnok	0<N1
kindergarten	0X52
kinderpfleger	05U1
kindlustus	0541
kinesitherapeute	01Z1
kinetoterapeut	01i1
kini	0RI1
kinésithérapeute	01Z1
kirja	07B2
kirjakauppias	05P1
kirjanpitaejae	05P1
kirjanpitaja	05P1
kirjanpitäjä	05P1
kirjasto	06G1
kirjastonhoitaja	05P1
kirjastus	0X72
kirvesmies	05P1
kis	0X91
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
kivalo	0X:3
kiváló	0X:3
kiến trúc sư	09m1
kiểm soát viên	09m1
kiểm toán viên	09m1
kjennskap	0X=1
kk	0X>2
kleermaker	01d1
kleuterschool	08=1
kliinik	0541
kliniek	02[1
klinigi	03Y1
klinik	0X@4
klinika	0XD9
klinikk	0:c1
klinikka	06G1
klinikum	03D1
kliniği	03Y1
klīnika	0671
kniha	0WM2
knihkupec	0>d1
knihovn	06^1
knihovna	0FS1
knihovnice	0>d1
knihovnik	0An2
knihovník	0An2
kniznica	03I1
knižnica	03I1
knjiga	0XM3
knjiznica	0XP2
knjiznicar	0XR2
knjižnica	0XP2
knjižničar	0XR2
knyga	0XT1
kobieta	0XU1
koc	01[1
koch	02e1
kochin	02e1
kock	02B1
kocu	01[1
kod	0XV2
koechin	02e1
koerekort	0@g1
koerier	01d1
koerkort	0<_2
kogumik	03X1
kohtalainen	0W_1
kok	0XX2
koki	02;1
kokk	0XZ2
kokki	05P1
kokkur	0=`1
koledza	0461
koledzas diploms	0X\1
koledža	0461
koledžas diploms	0X\1
kolegija	0E71
kolegium	03j1
kolej	0401
koleji	0401
kolledz	03\1
kolledž	03\1
kolleg	0<n1
kollegium	0X]1
kollégium	0X]1
kolumni	0LC1
komanda	0X^2
komercialist	05I1
komercijalist	0X`1
komercijalista	06j1
komi	01[1
kommissionierer	05U1
kommun	0>A1
kommune	0Xa4
kompanija	0Xe2
kompetansebevis	08b1
kompetisi	05m1
komplek	0F11
komponist	05U1
kompānija	0671
komunikativna	0Xg1
komunikativne	0Xg1
komunikativni	0Xh1
komunikativní	0Xh1
komunikatywnie	0H[1
komunikatywny	0H[1
komunikatívna	0Xg1
komunikatívne	0Xg1
komuves	0<N1
komvux	0Xi1
kona	0Xj1
konatel	08L1
konateľ	08L1
koncernen	0>A1
kondiittori	05P1
konditor	0Xk4
konduktoeoeri	05P1
konduktoer	0TE2
konduktoori	05P1
konduktor	0Xo4
konduktorka	0271
konduktör	02B1
konduktööri	05P1
konduktør	0;R1
kondüktör	01[1
koneistaja	05P1
konferanse	0WO1
konferansi	0=R1
konferansı	0=R1
konferenca	0Y31
konference	0Y43
konferencia	0Y72
konferencija	0Y93
konferencja	07F1
konferens	0Y<2
konferensi	09i1
konferenssi	0LC1
konferenz	08M1
konferenza	07D1
kongresi	0=R1
konkurranse	0Y>1
konkurrence	0Y?1
konkurs	0NJ1
konkursas	0661
konkursie	0NJ1
konkurss	0Y@2
konobar	05G2
konserni	06G1
konservatorij	0K:1
konservatorija	0E71
konservatorio	0471
konservatorium	0YB3
konservatuvari	0401
konservatuvarı	0401
konserwatorium	03j1
konsulent	0YE3
konsult	0YH2
konsultan	02;1
konsultant	0YJ3
konsultantas	02R1
konsultante	02P2
konsultantka	0271
konsultants	02S1
konsultantė	02R1
konsultti	05P1
kontor	0Kg1
kontsern	0541
konverents	03X1
konversationsniveau	0<T1
konversationssicher	0<T1
konverzacijski	0YM2
konverzacna	0YO1
konverzacni	0YP1
konverzačná	0YO1
konverzační	0YP1
konyv	0A_2
konyvelo	0842
konyvkereskedo	0<N1
konyvtar	04P2
konyvtaros	0842
konzern	03D1
konzervator	0DX1
konzervatorium	0YQ2
konzervatoř	0DX1
konzervatórium	0YQ2
konzultant	0YS3
kool	03\1
koolitus	0K;1
koolituskeskus	03\1
kooperatifi	03Y1
koordinaator	01>1
koordinaattori	05P1
koordinator	0YV<
koordinatore	02P2
koordinatorius	02R1
koordinators	02S1
koordinatoru	01[1
koordinatorė	02R1
koordinatur	0581
koordinatör	01[1
koordinatörü	01[1
koordinátor	0Yb3
koordynator	0271
koordynatorka	0271
koperasi	07]1
kops	0Ye1
kopš	0Ye1
korekort	0@g1
korektor	0Yf2
korektorka	0271
korgkool	03\1
korgtase	0Yh1
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
kortti	0Yi1
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
koulutusohjelma	0Yj1
koulutuspaeivae	0Yk1
koulutuspaiva	0Yk1
koulutuspäivä	0Yk1
kovacs	0<N1
kovar	0>d1
kovács	0<N1
kovář	0>d1
kowal	0271
koyu	0?21
koz	03[1
kozepes	0Yl2
kozepesen	0Yn1
kozepfelsofok	0Yo1
kozepfok	0Yn1
kozepfok felett	0Yo1
kozepfoku	0Yn1
kozephalado	0Me1
kozepiskola	0X]1
kozepszint	0Me1
kozepszintu	0Me1
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
kronikk	0WO1
krt	03[1
kryptis	0Z01
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
kth	0Xi1
ktieb	07D1
kuafor	01[1
kuaför	01[1
kuchar	02T2
kucharka	0271
kucharz	0271
kuchař	06^1
kuchár	08L1
kuester	02e1
kuhar	0XR2
kuja	08R1
kuljettaja	05P1
kullegg	0491
kulleġġ	0491
kulondij	0001
kulup baskani	01[1
kulüp başkanı	01[1
kumpanija	0801
kunde	0Z11
kuni	0Z21
kunniamaininta	0071
kunsill lokali	0801
kunta	06G1
kurang	0E82
kurator	0Z32
kurgucu	01[1
kurier	0Z52
kurierka	0271
kurir	02;1
kurs	0Z7<
kursai	08<1
kursi	0681
kurssi	0ZC3
kursu	0ZF3
kursus	0ZI4
kurucu	01[1
kurucusu	01[1
kurye	01[1
kuryr	0>d1
kurz	0ZM4
kurýr	0>d1
kustantaja	0LC1
kustantamo	06G1
kuster	02e1
kutato	02:1
kutató	02:1
kutseharidus	0W[1
kutsekool	03\1
kutsetunnistus	0W51
kutuphaneci	01[1
kutuphanesi	03Y1
kuu	0ZQ1
kuud	0ZQ1
kuukausi	0ZR1
kuukautta	0ZR1
kuvar	0ZS1
kuvittaja	05P1
kvalificerad yrkesutbildning	0ZT1
kvenkyns	0Xj1
kvetinar	06^1
kvinde	0ZU1
kvinna	0ZV1
kvinne	0ZW1
květinář	06^1
kwartalnik	07F1
kwekerij	02[1
ky	00`1
ky su	0ZX2
ky thuat vien	09m1
ky yeu	0:O1
kypare	02B1
käesolev	0R\1
käesoleva ajani	0R\1
käsittelijä	05P1
kätilö	05P1
kääntäjä	05P1
képesítés	0=n2
képzés	0WX2
kétnyelvű	0601
kórház	04P2
kõrgkool	03\1
kõrgtase	0Yh1
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
közepes	0Yl2
közepesen	0Yn1
közgazdász	02:1
közjegyző	0<N1
központ	07G1
középfelsőfok	0Yo1
középfok	0Yn1
középfok felett	0Yo1
középfokú	0Yn1
középhaladó	0Me1
középiskola	0X]1
középszint	0Me1
középszintű	0Me1
kørekort	0@g1
különdíj	0001
küster	02e1
kütüphaneci	01[1
kütüphanesi	03Y1
kış	0X91
kőműves	0<N1
kế toán	09m1
kế toán trưởng	09m1
kỷ yếu	0:O1
kỹ sư	0ZX2
kỹ thuật viên	09m1
l	0ZZ1
l'actualitat	01o1
la	0Z[2
la actualidad	01n1
la distanta	0EG1
la distanță	0EG1
la fecha	01n1
la zi	0231
laakari	05P1
laan	0FR1
labai gerai	08S2
labas	0Z]1
labas zinasanas	0Z]1
labas zināšanas	0Z]1
labi	0Z^2
labor	0Z`2
laborans	0<N1
laborant	0Zb3
laboranti	01[1
laborantı	01[1
laboratoire	0311
laboratoires	0311
laborator	0Ze2
laboratori	0Zg2
laboratories	0391
laboratorij	0XP2
laboratorija	0Zi3
laboratorio	0Zl5
laboratorios	08`2
laboratoris	03R1
laboratorium	0[17
laboratory	0391
laboratoř	0FS1
laboratuvari	03Y1
laboratuvarı	03Y1
laboratório	02\1
laboratórios	02\1
laboratórium	0[82
laborer	01h1
laboráns	0<N1
labourer	01h1
labs	0[:2
lacatus	01i1
lackerare	02B1
lackierer	05U1
laeaekaeri	05P1
laege	06R1
laegergaarden	0>A1
laehetti	05P1
laehihoitaja	0[<2
laehtien	0[>2
laekare	02B1
laeknir	0=`1
laensstyrelsen	0Je1
laerare	02B1
laerarhoegskola	0O41
laerarvikarie	02B1
laerer	05e2
laerling	0[@3
laesare	02B1
lagerarbetare	02B1
lagergarden	0>A1
lagerist	05U1
lagermedarbeider	0;R1
lagermedarbejder	06R1
laget	0:c1
lahetti	05P1
lahihoitaja	0[<2
lahtien	0[>2
lahutatud	01=1
lai xe	09m1
laisvai	0[C1
laitos	06G1
lajang	0<g1
lakare	02B1
lakatos	0T?2
laki laki	0ZZ1
laki-laki	0ZZ1
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
langue maternelle	0[D1
langue natale	0[D1
lanjutan	0[E2
lansstyrelsen	0Je1
lantbrukare	02B1
lantmaetare	02B1
lantmatare	02B1
lantmätare	02B1
lap	0Gd1
lap trinh vien	09m1
larare	02B1
lararhogskola	0O41
lararvikarie	02B1
largo	0[G2
larling	0QJ1
lasare	02B1
lasser	01d1
lasteaed	03\1
lastenhoitaja	05P1
lastnica	0EW1
lastnik	0EW1
lat	0[I1
lata	0[I1
latem	0[J1
lato	0[J1
lato sensu	0LK1
laufend	04D1
laukums	0?31
laulaja	05P1
laurea	0G61
laurea breve	0G61
laurea in	0G61
laurea magistrale	0[K1
laurea quinquennale	0[K1
laurea specialistica	0[K1
laurea triennale	0G61
laurea vecchio ordinamento	0[K1
laureat	0[L2
laureata in	0G61
laureatas	0661
laureate	00L1
laureatka	0NJ1
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
learning	0[N1
leaving cert	02Z1
leaving certificate	02Z1
lebenslauf	0=41
lector	01i1
lecture	0>51
lecturer	01h1
ledamot	02B1
ledare	02B1
leder	05e2
ledig	0PM1
leed	01Q1
leerkracht	01d1
leerling	0[O2
legat	0Y?1
lege	0;R1
legitimation	0<_2
legiutas kisero	0<N1
lehrabschluss	01@1
lehranstalt	0<n1
lehre	01@1
lehre als	01@1
lehre zum	01@1
lehrer	05U1
lehrgang	0OF2
lehrling	05U1
lehrstuhl	0[Q3
lehti	0[T1
lehtiartikkeli	0LC1
lehtori	05P1
leidbeinandi	0=`1
leider	01d1
leidinys	0XT1
leidsogumadur	0=`1
leidster	01d1
leidykla	0[U2
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
lekar	0[W3
lekaren	03I1
lekarka	0271
lekarn	06^1
lekarna	0[Z2
lekarnicka	0@=1
lekarnik	0@=1
lekarz	0271
lektor	0[\9
lektorin	02e1
lektorka	0271
lektors	02S1
lekár	08L1
lekáreň	03I1
lekárnik	0@=1
lekárnička	0@=1
lembaga	07]1
lengua madre	0T81
lengua materna	0T81
lengua nativa	0T81
lente	0[e1
lentoemaentae	05P1
lentoemanta	05P1
lentoemäntä	05P1
leraar	01d1
lerares	01d1
let	0[f2
leta	0[h1
leti	0[h1
leto	0[i4
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
levnadsbeskrivning	0[m1
levnedslob	0[n1
levnedsloeb	0[n1
levnedsløb	0[n1
levnetsloep	0[o1
levnetslop	0[o1
levnetsløp	0[o1
levéltáros	0<N1
leyfi	0\02
lezing	0\22
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
libro	0\42
lic	0V:1
licejs	0461
licejus	0E71
licenca	0\64
licence	0\:5
licence pro	09l1
licence professionnelle	09l1
licencia	0\?2
licenciada	0:41
licenciada en	0T_1
licenciado	0:41
licenciado en	0T_1
licenciatura	0\A2
licencija	0\C2
licencja	0A;1
licencjackie	0V:1
licencjat	0V:1
licens	0\E2
license	01X1
licensed	01X1
licenta	0\G2
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
licență	0\G2
liceo	0\I2
liceu	0\K2
liceul	07M1
liceum	03j1
licėjus	0E71
lider	0\M5
lideri	01[1
liderka	0271
lidt kendskab	0<[1
lidz	0\R1
lidz sim	0\S1
lidz sim bridim	0\S1
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
limited	0\T2
limited working	0BG1
limited working proficiency	0BG1
lingua madre	0\V1
lingua materna	0\W2
lingua nativa	0=a1
linguaskill	0<O1
lingwa materna	0=]1
linja	0Yj1
linje	0MI2
linnavalitsus	0541
linuc	0\Y1
liofa	05;1
lisans	0A]1
lisans derecesi	0A]1
lisans mezunu	0A]1
lisansi	0<f1
lisansı	0<f1
lise	0\Z2
lise diplomasi	0\\1
lise diploması	0\\1
lise mezunu	0\\1
lisens	08b1
lisensi	0<m1
lisensiaatti	0N61
lisenssi	03Z1
lisesi	0401
listonos	06^1
listonosz	0271
listonoszka	0271
listonoš	06^1
litil	0QR1
litsents	0W51
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
lizenz	0\]2
lizenziat	0Fd1
liċenzja	0A81
ljekarna	0WV1
ljekarnik	0>01
ljeto	0\_1
ll b	09b1
ll m	0FY1
ll.b	09b1
ll.m	0FY1
llar d'infants	01O1
llb	09b1
llc	00`1
llengua materna	0\`1
llengua nativa	0\`1
llibre	0?o1
llicencia	01^1
llicenciada en	0\a1
llicenciat en	0\a1
llicenciatura	0\a1
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
locen	0\b1
locena	0\b1
locul 1	0?@1
locul i	0?@1
locuteur natif	0[D1
logfraedingur	0=`1
logisticien	01Z1
logisticienne	01Z1
logistics	0391
logistik	03D1
logopaed	06R1
logoped	0\c4
logopeda	0\g2
logopedist	0H=1
logopedista	0261
logopedus	0<N1
logopæd	06R1
logopédus	0<N1
loja	02\1
lojas	02\1
lojistik	03Y1
lokakarya	0\i1
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
lop tap huan	0X01
lopend	0RU1
lote	04J1
loti labi	08N2
lotissement	04i1
lower second	00T1
ločen	0\b1
ločena	0\b1
loại giỏi	0FJ1
loại khá	0FJ1
loại xuất sắc	0FJ1
lpic	0\Y1
ltd	00`1
ltd sti	00`1
ltd. şti	00`1
ltda	00`1
lts	0RQ1
lu ecrit parle	0CI1
lu hanh	0;B1
lu parle ecrit	0CI1
lu, parlé, écrit	0CI1
lu, écrit, parlé	0CI1
luan an	0:O1
luat su	09m1
luba	0\j2
lucrare	0741
luento	0[T1
lugar	04J1
lukanda	0801
lukio	0471
lukion oppimaara	0571
lukion oppimaeaerae	0571
lukion oppimäärä	0571
luku	0LC1
lulus	0\l1
lumberjack	01h1
luna	0\m1
lungomare	0?O1
luni	0\m1
lună	0\m1
lupa	0Yi1
luthier	01h1
lutseum	03\1
luu loat	0?c1
luận án	0:O1
luật sư	09m1
ly lich	0Ri1
lycee	01P1
lyceum	0\n3
lycée	01P1
lyzeum	0<n1
lái xe	09m1
lána	07L1
lägergården	0>A1
lähetti	05P1
lähihoitaja	0[<2
lähtien	0[>2
läkare	02B1
länsstyrelsen	0Je1
lärare	02B1
lärarhögskola	0O41
lärarvikarie	02B1
lärling	0QJ1
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
léto	0]11
líder	03P2
língua materna	0=a1
língua nativa	0=a1
líofa	05;1
lítil	0QR1
lögfræðingur	0=`1
lütseum	03\1
lý lịch	0Ri1
lýceum	0]21
lăcătuș	01i1
līdz	0\R1
līdz šim	0\S1
līdz šim brīdim	0\S1
lưu loát	0?c1
lập trình viên	09m1
lễ tân	09m1
lớp tập huấn	0X01
lữ hành	0;B1
m	0]3;
m a	0FY1
m arch	0FY1
m b a	0FY1
m com	0FY1
m ed	0FY1
m eng	0FY1
m f a	0FY1
m s	0FY1
m sc	0FY1
m sc prof	0WI1
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
m.sc.-próf	0WI1
m.tech	0FY1
m1	0FY1
m2	0FY1
ma	0]>3
maakond	0]A1
maalare	02B1
maalari	05P1
maan	0]B1
maanad	0]B1
maanader	0]B1
maand	0]C1
maanden	0]C1
maaned	0]D2
maaneder	0]D2
maanmittari	05P1
maantee	0]F1
maanviljelija	05P1
maanviljelijae	05P1
maanviljelijä	05P1
maatschap	0PE1
macchinista	0261
macelar	01i1
macellaio	0261
machinist	0]G2
macon	01Z1
madalya	0;X1
madrasah	0MQ1
madre lingua	0\V1
madrelingua	0\V1
maennl	0RZ1
maennlich	0RZ1
maestra	0?a2
maestria	0]I2
maestro	0?a2
maestría	0]I2
mag	0]K3
magacioner	06j1
magang	02;1
magas szintu	0]N1
magas szintű	0]N1
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
magistar	0]O2
magister	0]Q8
magister farmacji	0271
magister inzynier	0Vb1
magister inżynier	0Vb1
magistere	03N1
magisterexamen	0Ab1
magisterij	0]Y1
magisterium	0Vb1
magisterske	0]Z2
magisterske studium	0]Z2
magisterskie	0Vb1
magistersky	0V@1
magisterské	0]Z2
magisterské studium	0V@1
magisterské štúdium	0VB1
magisterský	0V@1
magisterstudium	0Fd1
magistr	0V@1
magistra	0F\1
magistra grads	0]\1
magistrantura	0]]1
magistrantuur	0]^1
magistrantūra	0]]1
magistras	0]]1
magistrat	01Z1
magistrate	07a2
magistratura	0]_2
magistre	0]a2
magistrica	0]Y1
magistrica stroke	0]Y1
magistrikraad	0]^1
magistriope	0]^1
magistriõpe	0]^1
magistro	0]]1
magistro laipsnis	0]]1
magistrs	0]\1
magistrski studij	0]Y1
magistrski študij	0]Y1
magistrė	0]]1
magistère	03N1
magna cum laude	0AI1
magíster	0T_1
mah	0?21
mahallesi	0?21
mahir	0]c2
mai napig	00i1
maig	00i1
maintainer	01h1
maintenant	00_1
maire	01Z1
mairie	0311
maison	0311
maisteri	0]e2
maisterintutkinto	0GA1
maistreacht	0]g1
maistru	01i1
maith	0]h1
maitre	01Z1
maitre d	01h1
maitre d'hotel	01Z1
maitrise	0]i3
maitrise parfaite	0CJ1
maitrise universitaire	09l1
majalah	09i1
majeure	0N51
majitel	02T2
majiteľ	08L1
major	0BL1
major de promotion	00L1
major in	0BL1
majoring in	0BL1
majster	0]l2
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
male	0]n1
maler	0P;3
mali musavir	01[1
mali müşavir	01[1
man	0]o6
manad	0]B1
manader	0]B1
manager	0^56
manajer	02;1
manazer	02T2
manažer	06^1
manažér	08L1
mand	0^;1
mandat	0^<1
mandor	02;1
maned	0]D2
maneder	0]D2
manicure	01]1
maniger	0581
maniġer	0581
mann	0^=2
mannelijk	0^?1
mannl	0RZ1
mannlich	0RZ1
mannskap	0;R1
manudir	0^@1
manudur	0^@1
manutentionnaire	01Z1
maquetador	01B1
maquetadora	01B1
maquettiste	01Z1
maquinista	01B1
mara	0N11
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
market	0^A2
marks	00T1
markt	03D1
maros	0<N1
married	0Aa1
marynarz	0271
marós	0<N1
mas	03R1
masal anlaticisi	01[1
masal anlatıcısı	01[1
maschile	0^C1
maschinenbau	03D1
maschinist	05U1
maschio	0^C1
masculi	0R61
masculin	0^D2
masculine	0^F2
masculino	0^H2
masculí	0R61
masih berlangsung	0RI1
masinis	02;1
maskil	0^J1
masseur	0C52
masseuse	01h1
master	0^K?
master degree	0Q>1
master di ii livello	0[K1
master in	0Q>1
master of	0Q>1
master of applied science	0Q>1
master of architecture	0Q>1
master of arts	0Q>1
master of business administration	0Q>1
master of commerce	0Q>1
master of design	0Q>1
master of economics	0Q>1
master of education	0Q>1
master of engineering	0Q>1
master of fine arts	0Q>1
master of laws	0Q>1
master of medicine	0Q>1
master of music	0Q>1
master of nursing	0Q>1
master of philosophy	0Q>1
master of public administration	0Q>1
master of public health	0Q>1
master of science	0Q>1
master of social work	0Q>1
master of technology	0Q>1
master studije	0U\1
master universitari	0\a1
master universitario	0T_1
master's	0Q>1
master's degree	0Q>1
masterabschluss	0Fd1
masterand	0G81
masterat	0G81
mastere	03N1
mastere specialise	03N1
masterexamen	0Ab1
mastergrad	0KZ1
masteropleiding	0I01
masterprogram	0Ab1
masters	0Q>1
masterstudium	0^Z2
masteruddannelse	0?Z1
masterutbildning	0Ab1
mastery	0^\2
mastère	03N1
mastère spécialisé	03N1
maszynista	0271
matelot	01Z1
materinji	0^^1
materinscina	0^_1
materinska rec	0^`1
materinski	0^^1
materinski jezik	0^^1
materinsky	0^`1
materinsky jazyk	0^`1
materinská reč	0^`1
materinský	0^`1
materinský jazyk	0^`1
materinščina	0^_1
materna	0^a4
maternega	0^_1
maternelle	0^e2
materni	0^_1
materni jezik	0^_1
maternji	0^g1
maternji jezik	0^g1
materno	0=a1
maternă	0=[1
materska skola	0MW2
matersky	0^h1
matersky jazyk	0^h1
materská škola	0]21
materstina	0^h1
mateřská škola	0DX1
mateřský	0^h1
mateřský jazyk	0^h1
mateřština	0^h1
mathematician	01h1
mathematiker	05U1
matig	0<;1
matricula d'honor	0Lb1
matricula de honor	0?U1
matriculation	02Z1
matron	01h1
matrona	01B1
matroos	01d1
matros	0Dg1
matrose	02e1
matroz	02:1
matrícula d'honor	0Lb1
matrícula de honor	0?U1
matróz	02:1
matsec	0A71
matu	09j1
matura	0^i6
maturita	0^o3
maturita classica	0G91
maturita scientifica	0G91
maturitaet	01@1
maturitat	01@1
maturite	09j1
maturitna skuska	0_21
maturitni	0_31
maturitni zkouska	0_31
maturitná skúška	0_21
maturitní	0_31
maturitní zkouška	0_31
maturità	0G91
maturità classica	0G91
maturità scientifica	0G91
maturität	01@1
maturité	09j1
maturski ispit	0_41
maurer	05U1
mavo	0RQ1
maçon	01Z1
maître	01Z1
maître d	01h1
maître d'hôtel	01Z1
maîtrise	0]i3
maîtrise parfaite	0CJ1
maîtrise universitaire	09l1
mağaza müdürü	01[1
mağaza sorumlusu	01[1
mağazası	03Y1
maģistra grāds	0]\1
maģistratūra	0]\1
maģistre	0]\1
maģistrs	0]\1
mba	0FY1
mbh	00`1
mbo	0_52
mbo 2	0RQ1
mbo 3	0RQ1
mbo 4	0_72
mbo niveau 4	0_91
mca	0FY1
mcsa	01Q1
mcse	01Q1
md	0_:2
mdes	0FY1
mdr	0_<1
me	00`1
meanleibheal	0_=2
meanscoil	01G1
mecanic	0_?2
mecanic de locomotiva	01i1
mecanic de locomotivă	01i1
mecanica	01B1
mecanicien	01Z1
mecanico	03P2
meccanico	0261
mechanic	01h1
mechanik	0QA3
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
medaille	0_A4
medaille d'or	00L1
medal	0_E3
medala	00B1
medaleinkunn	0241
medalha	00M1
medali	05m1
medalia	0?@1
medalie	0?@1
medalis	0661
medalj	00K1
medalja	0_H3
medalje	0_K2
medaljen	0_M3
medalla	0<P2
medarbeider	0;R1
medarbejder	06R1
medarbetare	02B1
medaļa	00B1
meddommer	0;R1
medecin	01Z1
medel	0_P2
medelbetyg	0<o1
medelgod	0Sb1
medewerker	01d1
medewerkster	01d1
medfoerfattare	02B1
medforfattare	02B1
medforfatter	05e2
medförfattare	02B1
medhjaelper	06R1
medhjælper	06R1
media	0_R5
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
medie	0_W2
medie de absolvire	0?V1
medio	0_Y5
medio alto	0>n1
medio-alto	0>n1
mediu	0Uc2
medium	0Ug2
medja	0_^1
medju	0__1
medlem	05M3
medmasa	02S1
medmāsa	02S1
mees	0_`1
meeskond	0_a1
meget god	0_b4
meget gode	0Ni1
meget godt	0_f2
megye	03[1
mehanicar	05G2
mehanik	0EW1
mehanikis	02S1
mehaničar	05G2
mehāniķis	02S1
meistarabref	0GH1
meistarabréf	0GH1
meistaragrada	0WI1
meistaragráða	0WI1
meistaraprof	0WI1
meistarapróf	0WI1
meistars	02S1
meister	0_h3
meisterbrief	03i1
meisterpruefung	03i1
meisterprufung	03i1
meisterprüfung	03i1
meistras	02R1
mekaanikko	05P1
mekanik	02;1
mekaniker	05M3
melhor	00M1
mellanniva	0Sb1
mellannivaa	0Sb1
mellannivå	0Sb1
mellem	0_k2
member	01h1
membre	0BJ2
membro	01]1
membru	01i1
memoire	0?R1
memur	01[1
memuru	01[1
men	0_m2
menadzer	0_o3
menadżer	0271
menadžer	05G2
mencao honrosa	00M1
mencio	0`22
mencio especial	01T1
mencion	0`42
mencion de honor	01S1
menció	0`22
menció especial	01T1
mención	0`42
mención de honor	01S1
menedzer	0`63
menedzere	02S1
menedzeris	02S1
menedzser	02:1
menedżer	0271
menedžer	0XR2
menedžere	02S1
menedžeris	02S1
meneillaan	0JI1
meneillaeaen	0JI1
meneillään	0JI1
menengah	0CW2
menengah atas	0`91
menesi	0`:1
menesiai	0`;1
menesis	0`:1
menesiu	0`;1
meng	0FY1
menikah	0<g1
menntaskoli	0421
menntaskóli	0421
mention	0`<2
mention assez bien	0Mf1
mention bien	0Mf1
mention complementaire	09j1
mention complémentaire	09j1
mention speciale	00L1
mention spéciale	00L1
mention tres bien	0Mf1
mention très bien	0Mf1
mentiune	0?@1
mentor	0`>4
mentora	01]1
menuisier	01Z1
menuisiere	01Z1
menuisière	01Z1
menuo	0`;1
menzione	00O1
menzione d'onore	00O1
menzione speciale	00O1
menção honrosa	00M1
mențiune	0?@1
merchandiser	01h1
merimies	05P1
merit	00T1
meritfoerteckning	0[m1
meritforteckning	0[m1
meritförteckning	0[m1
meritvaerde	0<o1
meritvarde	0<o1
meritvärde	0<o1
merkezi	03Y1
mernok	02:1
mes	0`B5
mese	0`G1
mesec	0`H2
meseca	0`H2
mesecev	0`J1
meseci	0`H2
mesemondo	02:1
mesemondó	02:1
meses	0`K2
mesi	0`G1
mesiac	0`M1
mesiace	0`M1
mesiacov	0`M1
mesic	0`N1
mesice	0`N1
mesicu	0`N1
meska	0`O1
meski	0`O1
meslek lisesi	0\Z2
meslek yuksekokulu	0401
meslek yuksekokulu mezunu	0`P1
meslek yüksekokulu	0401
meslek yüksekokulu mezunu	0`P1
mesos	0`Q1
messageries	0311
mestari	05P1
mester	0`R3
mesterbrev	07E1
mesterdiploma	0Jj1
mesterfok	0`U1
mesterfokozat	0Jj1
mesterkepzes	0Jj1
mesterképzés	0Jj1
mestra	02?1
mestrado	0LK1
mestrado integrado	0LK1
mestratge	0\a1
mestre	0`V2
mestre de obras	01]1
mestre em	0LK1
mestsky urad	0Gk2
mestský úrad	03I1
metai	0`X1
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
metu	0`X1
metzger	02e1
metų	0`X1
meubelmaker	01d1
mevcut	0?11
mews	0651
mezatka	0WU1
mezczyzna	0`O1
mezun	0`Y1
mezuniyet	0`Y1
mezuniyet derecesi	03M1
mezuniyet notu	03M1
mezuniyet ortalamasi	03M1
mezuniyet ortalaması	03M1
meánleibhéal	0_=2
meánscoil	01G1
meðaleinkunn	0241
mfa	0`Z2
mgimo	0B01
mgr	0`\2
mgr inz	0Vb1
mgr inż	0Vb1
mh	0?21
mi	0`^1
midalja	0>R1
middel	0`_1
middelmatig	0C:1
middels	0``2
middle	0W61
midlungs	0`b2
midwife	01h1
mierne	0`d1
mierne pokrocily	0YO1
mierne pokročilý	0YO1
mies	0`e2
miesiac	0`g1
miesiace	0`g1
miesiecy	0`g1
miesiąc	0`g1
miesiące	0`g1
miesięcy	0`g1
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
ministerie	0PE1
ministeriet	0?B1
ministerija	03J1
ministerio	0`h3
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
minn	0`k2
minor	0BL1
minor in	0BL1
minosites	08>1
minősítés	08>1
mionna	0`^1
mirne	0`m1
mirne pokrocila	0YP1
mirne pokrocily	0`n1
misrah	0E:1
misraħ	0E:1
mistenni	0`o1
mistr	0>d1
mit	0B01
mit auszeichnung	01A1
mitali	05c2
mitarbeiter	05U1
mitarbeiter des jahres	00:1
mitja	0U]2
mitja alt	0>L1
mitjana	0Lb1
mitjà	0U]2
mitjà alt	0>L1
mitjà-alt	0>L1
mittel	0a02
mittelmaessig	0<T1
mittelmassig	0<T1
mittelmäßig	0<T1
mittlere kenntnisse	0<T1
mittlere reife	01@1
mixologist	01h1
mizar	0EW1
miðlungs	0`b2
mj	0a21
mjesec	0a21
mjeseca	0a21
mjeseci	0a21
mjog god	0a32
mjog god kunnatta	0Oa1
mjog gott	0Oa1
mjög gott	0Oa1
mjög góð	0a32
mjög góð kunnátta	0Oa1
mnd	0a52
mnt	0]A1
mo	0a71
moara	03C1
moasa	01i1
moașă	01i1
modeliste	01Z1
modellista	0261
moderate	0BG1
moderator	0a83
moderatör	01[1
modersmaal	0a;2
modersmaalsnivaa	0O21
modersmaalsniveau	0Nj1
modersmaalstalare	0O21
modersmal	0a;2
modersmalsniva	0O21
modersmalsniveau	0Nj1
modersmalstalare	0O21
modersmål	0a;2
modersmålsniveau	0Nj1
modersmålsnivå	0O21
modersmålstalare	0O21
modista	01B1
modul	0a=2
modurmal	0a?1
modurmali	0a?1
modéliste	01Z1
moedertaal	0Jb1
moedertaalspreker	0Jb1
moi bat dau	0a@1
moi hoc	0aA1
mois	0aB1
mojster	0EW1
mokslininkas	02R1
mokslu daktaras	0Dk1
mokslų daktaras	0Dk1
mokykla	0E71
mokytoja	02R1
mokytojas	02R1
molt bo	0Nd1
molto buono	09<1
momentan	04D1
momenteel	0RU1
mon	0aC1
monat	0aC1
monate	0aC1
monaten	0aC1
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
monter	0aD2
monteur	0aF3
monteuse	01Z1
month	0aI1
months	0aI1
montir	02;1
montoer	05M3
montor	05M3
montér	0>d1
montör	02B1
montør	05e2
morsmaal	0O31
morsmaalsnivaa	0O31
morsmal	0O31
morsmalsniva	0O31
morsmål	0O31
morsmålsnivå	0O31
mos	0aJ3
moski	0aM1
most	00i1
moteris	0aN1
moteriska	0aN1
moteriška	0aN1
mother language	0NW1
mother tongue	0NW1
motorista	01]1
motors	0391
mottak	0:c1
moulder	01h1
mountain guide	01h1
moyen	07`1
moyenne	0Mf1
mozo	01B1
moški	0aM1
mpa	0FY1
mph	0FY1
mphil	0FY1
mr	0I01
mres	0FY1
ms	0FY1
msc	0aO2
msci	0FY1
mta	08Z1
mtech	0FY1
mts	0RQ1
mtu	00`1
mtü	00`1
mua dong	0aQ1
mua he	0RR1
mua thu	0aR1
mua xuan	0aS1
mudiresi	01[1
mudr	0CQ2
mudur	01[1
mudur yardimcisi	01[1
mudurlugu	0aT2
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
mujer	0Ml1
mukemmel	0B=1
mulettista	0261
mulher	0Mo1
muller	02e1
mulo	0RQ1
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
musdienas	0\S1
musee	0311
museo	0aV3
museu	0aY2
museum	0a[7
musician	01h1
musicien	01Z1
musicista	0261
musico	03P2
musiker	0Xk4
musim dingin	0ab1
musim gugur	0ac1
musim panas	0ad1
musim semi	0ae1
muskarac	0af2
muski	0af2
musko	0af2
musteri temsilcisi	01[1
musée	0311
muttersprache	0L;1
muttersprachler	0L;1
muttersprachlerin	0L;1
muttersprachlich	0L;1
muttersprachniveau	0L;1
mutuelle	0311
muuja	01>1
muurari	05P1
muuseum	0541
muusikko	05P1
muvezeto	0842
muy alto	0991
muy bueno	09:2
muz	0ah2
muzej	0353
muzejs	0671
muzesi	03Y1
muzeu	03C1
muzeul	03C1
muzeum	0aj4
muzician	01i1
muziejus	03J1
muzikant	0H=1
muzisyen	01[1
muzske	0ah2
muzyk	0271
muškarac	0af2
muški	0af2
muško	0af2
muž	0ah2
mužské	0ah2
mvp	0an1
my cv	0ao1
my resume	0ao1
mycket bra	0912
mycket god	0912
mycket goda	0Nk1
myndighet	0>A1
myyja	05P1
myyjae	05P1
myyjä	05P1
myymaelae	06G1
myymala	06G1
myymälä	06G1
màster	0\a1
màster universitari	0\a1
máig	00i1
máistreacht	0]g1
mán	0^@1
mánuðir	0^@1
mánuður	0^@1
máster	0T_1
máster universitario	0T_1
männl	0RZ1
männlich	0RZ1
målare	02B1
mån	0]B1
månad	0]B1
månader	0]B1
måned	0]D2
måneder	0]D2
mécanicien	01Z1
médaille	00L1
médaille d'or	00L1
médecin	01Z1
média	0Am1
média final	0Am1
médica	03P2
médico	03P2
médio	0Ue2
mémoire	0?R1
mérnök	02:1
métreur	01Z1
mês	0b01
mí	0`^1
míonna	0`^1
mírně	0`m1
mírně pokročilá	0YP1
mírně pokročilý	0`n1
móðurmál	0a?1
móðurmáli	0a?1
mùa hè	0RR1
mùa thu	0aR1
mùa xuân	0aS1
mùa đông	0aQ1
múinteoir	03W1
músico	03P2
múzeum	0[82
müdiresi	01[1
müdür	01[1
müdür yardımcısı	01[1
müdürlüğü	0aT2
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
mēn	0`:1
mēnesis	0`:1
mēneši	0`:1
mėn	0`;1
mėnesiai	0`;1
mėnesių	0`;1
mėnuo	0`;1
męska	0`O1
męski	0`O1
mężatka	0WU1
mężczyzna	0`O1
měs	0`N1
městský úřad	0FS1
měsíc	0`N1
měsíce	0`N1
měsíců	0`N1
mūsdienas	0\S1
műhely	07G1
művezető	0842
mới bắt đầu	0a@1
mới học	0aA1
n	0b11
n v	00`1
n.v	00`1
n1	0<O1
n2	0<O1
n3	0<O1
n4	0<O1
n5	0<O1
na	0b22
na daljavo	0b41
na daljinu	0b52
na dalku	0b71
na dialku	0b81
na diaľku	0b81
na dálku	0b71
na kierunku	0X41
naa	0OJ1
naaister	01d1
naavaerende	0OJ1
nabrezi	0?N1
nabrezie	0b91
nabrezje	0b:1
nabrežje	0b:1
nachweis	0<S1
nacionalna poklicna kvalifikacija	0@j1
nadace	0FS1
nadacia	03I1
nadal	04C1
nadiu	0\`1
nadiua	0\`1
nadácia	03I1
naeherin	08Z1
naemndeman	02B1
naeyttelijae	05P1
nagrada	0_H3
nagroda	0NJ1
nagrody	0NJ1
nagyon jo	0R?2
nagyon jó	0R?2
naherin	08Z1
naimaton	09N1
naimisissa	09N1
naine	0b;1
nainen	0b<1
najaar	0RY1
nakladatelstvi	0b=2
nakladatelství	0b=2
nakladnik	0b?2
nam	0bA5
nama proyek	0bF1
namestek	0>d1
namesti	0?N1
namestie	0b91
namndeman	02B1
namornik	0>d1
nams og starfsferill	0N31
namsbraut	0251
namskeid	0bG1
nang cao	0bH2
nanny	01h1
napjainkig	00i1
napredno	0bJ6
naselje	0bP3
nastavnica	0>12
nastavnik	0>12
natakar	05I1
natif	0[D1
natiivi	02c1
national 5	02Z1
natiu	0\`1
nativ	0=[1
nativa	0bS3
native	0bV3
native language	0NW1
native or bilingual	0NW1
native or bilingual proficiency	0NW1
native proficiency	0NW1
native speaker	0NW1
nativo	0bY2
natjecanje	0061
nattiv	0=]1
natywny	0Io1
nauczyciel	0b[2
nauczycielka	0271
naukowiec	0271
navaerende	0OJ1
navy	0391
nay	0<C1
nayttelija	05P1
nazev projektu	0b]1
naziv projekta	0b^2
nazov projektu	0b`1
nazwa projektu	0ba1
nd	0bb1
near native	0bc2
near-native	0bc2
nebenfach	0MH1
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
neozenjen	0be2
neoženjen	0be2
neprecejies	0bg1
neprecejusies	0bg1
neprecējies	0bg1
neprecējusies	0bg1
netekejusi	0VK1
netekėjusi	0VK1
nettbasert	0NX1
networks	0391
neudana	0bh1
neudata	0bi1
neuvoja	05P1
nevedes	0VK1
nevedęs	0VK1
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
nha xuat ban	0bj2
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
nhà xuất bản	0bj2
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
niveau europeen	0bl1
niveau européen	0bl1
niveau intermediaire	07`1
niveau intermédiaire	07`1
niveau moyen	07`1
niveau scolaire	0;n1
nivel alto	0991
nivel avancado	08j1
nivel avansat	0C[1
nivel avanzado	0991
nivel basico	0bm2
nivel básico	0B`1
nivel de baza	0CZ1
nivel de bază	0CZ1
nivel intermediario	0C81
nivel intermedio	0C91
nivel medio	0C91
nivel medio alto	0>n1
nivel medio-alto	0>n1
nivel mediu	0C=1
nivell alt	0Nd1
nivell avancat	0Nd1
nivell avançat	0Nd1
nivell basic	0:T1
nivell bàsic	0:T1
nivell mitja	0C71
nivell mitjà	0C71
nivodij	0001
niñera	01B1
no	0bo6
nociones	0:U2
nocions	0?F2
nocoes	0c52
nocoes basicas	0KO1
nodala	0c72
nodaļa	0c72
noe	0>f1
noe kjennskap	0<\1
nogenlunde	0`_1
nokkud god	0c91
nokkuð góð	0c91
nom del projecte	0c:1
nom du projet	0c;1
nombre del proyecto	0c<1
nome del progetto	0c=1
nome do projeto	0c>1
nominee	00N1
nonprofit	0391
nork	04\1
norskprove	0<O1
norskprøve	0<O1
nos	0Jg1
not ort	03M1
not ortalamasi	03M1
not ortalaması	03M1
nota	0c?4
nota final	0Am1
nota finala	0?V1
nota finală	0?V1
nota media	0?U1
nota mitjana	0Lb1
notable	0?U1
notaio	0261
notaire	01Z1
notar	0cC3
notaria	01B1
notarie	02B1
notario	01B1
notaris	0cF2
notariusz	0271
notary	01h1
note	0cH2
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
noverande	0OJ1
novice	0cJ2
novinar	0cL5
novinár	08L1
novinář	06^1
now	0C21
nozioni	0;Y2
noções	0c52
noções básicas	0KO1
noțiuni	0CZ1
noțiuni de bază	0CZ1
npk	0@j1
npo法人	0cQ1
nr	04T1
ntnu	0cR1
nu	0cS5
nu ho sinh	09m1
nubile	0@F1
nucleo	0GI1
nugaletoja	0661
nugaletojas	0661
nugalėtoja	0661
nugalėtojas	0661
num	09?1
numatoma	0cX1
numele proiectului	0cY1
nuo	0cZ2
nuotolinis	0V31
nuotoliniu budu	0V31
nuotoliniu būdu	0V31
nurse	01h1
nursery	0391
nutid	0c\2
nutricionista	03P2
nutritionist	0J@2
nutriționist	01i1
nuvaerende	0T>1
nuvarande	0c^1
nuverandi	0Kk1
nuværende	0T>1
nv	00`1
nvq	0>i2
nyar	0c_1
nyara	0c_1
nybegynner	0c`2
nyboerjare	0cb2
nyborjare	0cb2
nybörjare	0cb2
nyelvvizsga	0cd1
nyelvvizsgat	0cd1
nyelvvizsgát	0cd1
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
nyár	0c_1
nábrežie	0b91
nábřeží	0?N1
nám	0ce2
námestie	0b91
námořník	0>d1
náms- og starfsferill	0N31
námsbraut	0251
námskeið	0bG1
náměstek	0>d1
náměstí	0?N1
název projektu	0b]1
názov projektu	0b`1
nâng cao	0bH2
näherin	08Z1
nämndeman	02B1
näyttelijä	05P1
nå	0OJ1
nåværende	0OJ1
négociateur	01Z1
négociatrice	01Z1
nível avançado	08j1
nível básico	0KO1
nível intermediário	0C81
nívódíj	0001
nõrk	04\1
nõustaja	01>1
nú	0Kk1
núcleo	0GI1
núm	09?1
nútíð	0Kk1
núverandi	0Kk1
năm	0cg2
nő	0ci1
nős	0Jg1
nőtlen	0Jg1
nővér	02:1
nữ	0cj1
nữ hộ sinh	09m1
o	0ck3
o levels	02Z1
o momento	0871
o-levels	02Z1
oab	0@41
obala	09H1
obchod	0Gk2
obchodna akademia	0]21
obchodni akademie	0DX1
obchodni zastupce	0>d1
obchodnik	0An2
obchodny zastupca	0@=1
obchodná akadémia	0]21
obchodní akademie	0DX1
obchodní zástupce	0>d1
obchodník	0An2
obchodný zástupca	0@=1
obcina	0>B1
obecnie	04C1
ober	0Jl1
oberschule	0<n1
objava	0Y31
objavljen	0cn1
objavljeno	0co1
obkladac	0>d1
obkladač	0>d1
oblikovalec	0EW1
oblikovalka	0EW1
obmann	02e1
obor	0d01
oboru	0d01
obrona	0d11
obrt	0WV1
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
obuka	0d21
občina	0>B1
obținut	01C1
oca	01Q1
ocakavane	0d31
oceanographer	01h1
ocekavano	0d41
ocekivano	0d52
ocena	0d73
ocena koncowa	0d:1
ocena końcowa	0d:1
oceneni	0051
ocenenie	0041
ocenění	0051
och	0d;1
ochroniarz	0271
ocjena	0d<1
ocm	01Q1
ocp	01Q1
octrooi	0=P1
od	0d=<
odbor	0dI3
oddelek	0K01
oddeleni	0H71
oddelenie	0H<1
oddzial	0J21
oddział	0J21
oddělení	0H71
ode	01>1
odeljenje	0GL1
odgojitelj	0X`1
odhadce	0>d1
odjel	0dL1
odjeljenje	0dL1
odlicno	0bJ6
odlično	0bJ6
odontotecnico	0261
odotettu	07H1
odsek	0dM3
odsjek	0dL1
odul	0;X1
odulu	0;X1
odvetnica	0EW1
odvetnik	0EW1
odvjetnica	0>01
odvjetnicki ured	0WV1
odvjetnik	0>01
odvjetnički ured	0WV1
odznaczenie	0NJ1
odznaka	0NJ1
oekonom	05e2
oekotropholog	05U1
oenologue	01Z1
oeversaettare	02B1
oevet	0dP1
of	0dQ1
office	0P92
officer	0dR3
officina	03K1
officine	03K1
offiser	0;R1
oficial	02@2
oficina	0dU3
ofisi	03Y1
og	0dX2
oggi	00k1
ogift	0dZ2
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
okj	0d\2
oklevel	0d^2
okleveles	0Jj1
oklevél	0d^2
okonom	05e2
okotropholog	05U1
okres	0ce2
oktato	0842
oktató	0842
okul	0401
okulu	0401
okutman	01[1
oldal	0d`1
olimpiada	0da3
olimpiade	00B1
olimpiadă	0?@1
olimpiāde	00B1
olimpíada	00M1
ollscoil	0dd2
ologist	0T41
olympiad	00N1
olympiada	0@H2
olympiáda	0@H2
omanik	01>1
omistaja	05P1
ompelija	05P1
on lisans	0`P1
ondernemer	01d1
onderneming	0PE1
onderscheiding	0Ja1
onderzoeker	01d1
oneletrajz	0df1
oneletrajza	0df1
ongehuwd	04g1
ongoing	0C21
onkentes	0<N1
onkormanyzat	07G1
onlajn	0dg1
online	0dhA
onlisans	0`P1
onlus	03K1
onoracha	0Qe1
ontwerper	01d1
ontwikkelaar	01d1
onur belgesi	0;X1
onwards	0C21
onóracha	0Qe1
oopt	0<O1
op afstand	0S`1
opas	05P1
opcina	0WV1
operaator	01>1
operaattori	05P1
operador	01]1
operadora	01]1
operaia	0261
operaio	0261
operari	02?1
operaria	02<3
operario	03P2
operater	0e93
operateur	01Z1
operative	0T41
operatoare	01i1
operatoer	05M3
operator	0e<?
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
operátor	0Yb3
opetaja	01>1
opettaja	05P1
opic	0<O1
opiekun	0271
opiekunka	0271
opisto	0471
opistoaste	0L71
opistotutkinto	0L71
oplaeg	02l1
opleidingscentrum	08=1
opleidingsdag	0=Q1
oplæg	02l1
oppas	01d1
oppekava	0L61
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
optiker	0Xk4
optikko	05P1
optikus	0<N1
option	0N51
optisyen	01[1
optometrist	01h1
optyk	0271
opublikowany	07F1
opérateur	01Z1
opératrice	01Z1
općina	0WV1
opština	06@1
oraz	0eK1
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
orta	0eL2
orta duzey	0eL2
orta duzeyde	0eN1
orta düzey	0eL2
orta düzeyde	0eN1
orta seviye	0eN1
orta ust	0VU1
orta ustu	0VU1
orta üstü	0VU1
orta-üst	0VU1
ortagi	01[1
ortak yazar	01[1
ortalama	03M1
ortaokulu	0401
ortağı	01[1
orthophoniste	01Z1
orvos	02:1
os	04W1
osakond	0eO2
osasto	0eQ2
oscp	01Q1
osd	0<O1
osiedle	04W1
osiguranje	0@J2
osnivac	05G2
osnivač	05G2
osnove	0eS6
osnovna skola	0K82
osnovna sola	0K:1
osnovna škola	0K82
osnovna šola	0K:1
osnovne akademske studije	0<R1
osnovne studije	0<R1
osnovno	0eS6
osnovno znanje	0eY3
ospatar	01i1
ospedale	03K1
ospideal	0BF1
ospidéal	0BF1
osposobljavanje	0e\1
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
osz	0e]1
osze	0e]1
osztaly	0e^2
osztalyzat	08>1
osztatlan kepzes	0Jj1
osztatlan képzés	0Jj1
osztondij	0FP2
osztály	0e^2
osztályzat	08>1
ota	0e`2
oteli	03Y1
otomotiv	03Y1
otono	0eb1
otoño	0eb1
ottenuto	0Bb1
ottico	0261
ottima	09=2
ottima conoscenza	09<1
ottimo	09=2
ou	00`1
outono	0ec1
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
ovet	0dP1
ovlascenje	0d21
ovlastenje	0e\1
ovlaštenje	0e\1
ovlašćenje	0d21
ovoda	0X]1
ovodapedagogus	02:1
ovono	02:1
owner	01h1
oy	00`1
oyj	00`1
oyuncu	01[1
oz gecmis	0ed1
ozenjen	0be2
ozgecmis	0ed1
ozgecmisi	0ed1
oü	00`1
očakávané	0d31
očekivano	0d52
očekáváno	0d41
oženjen	0be2
p	0ee1
p o box	0ef1
p zza	0?O1
p.o. box	0ef1
p.zza	0?O1
pa	0eg1
pa distans	0Ge1
pa nett	0NX1
paa	0eg1
paa distans	0Ge1
paa nett	0NX1
paaaine	0Yj1
paagaaende	0eh2
paagaar	0c^1
paallikko	05P1
pabrik	07]1
packer	0C52
pacse	0@E1
pacsee	0@E1
pacsé	0@E1
pacsée	0@E1
pad	0FR1
pada	0ej1
padagog	05U1
padalinys	0E_1
padaria	02\1
padeiro	01]1
padejeja	02R1
padejejas	02R1
padeka	0661
padronanza	0LN1
padzilinats	0ek1
padziļināts	0ek1
padėjėja	02R1
padėjėjas	02R1
padėka	0661
paeaeaine	0Yj1
paeaellikkoe	05P1
paedagog	0el2
paeivaekoti	0UQ2
paetevyys	0Yi1
pagaende	0eh2
pagar	0c^1
pagaritookoda	0541
pagaritöökoda	0541
pagasts	0?31
page	0en2
pagina	0f05
pagrindai	0<J2
pagrindine mokykla	0E71
pagrindines	0f51
pagrindinė mokykla	0E71
pagrindinės	0f51
paguyuban	07]1
paipear	0?S1
paipéar	0?S1
paitinn	0?S1
paivakoti	0UQ2
paja	06G1
pakankamai	0f61
pakar	0f71
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
pamata	0f82
pamatlimeni	06N1
pamatlimenis	0f82
pamatlīmenis	0f82
pamatlīmenī	06N1
pamatskola	0461
pamatzinasanas	0f82
pamatzināšanas	0f82
pana	0f:1
pana in	0f:1
pana in prezent	0231
pana la	0f:1
panadera	01B1
panaderia	07\1
panadero	01B1
panadería	07\1
panettiere	0261
panificio	03K1
panimo	06G1
pank	0541
pankki	06G1
panna	0WU1
paper	0>51
papeteries	0311
paralegal	01h1
paramedic	01h1
paramedik	01[1
parcours	0N51
pardaveja	02R1
pardavejas	02R1
pardavėja	02R1
pardavėjas	02R1
pardeveja	02S1
pardevejs	02S1
parduotuve	03J1
parduotuvė	03J1
paredzams	0f;1
paredzets	0f;1
paredzēts	0f;1
park	0FR1
parken	0P71
parkway	0651
parrucchiera	0261
parrucchiere	0261
parstavis	02S1
part time	0P12
part-time	0P12
parteira	01]1
partner	0f<2
partners	0391
paru dans	0?R1
parvalda brivi	0>e1
pasaje	09?1
pasante	01B1
pascasarjana	0f>1
paseo	09?1
pasif	0CY1
pasivne	0f?2
pasivni	0`m1
pasivno	0eY3
pasivní	0`m1
pasivně	0`m1
paslaik	0\S1
pasniedzejs	02S1
pasniedzējs	02S1
pasnodarbinats	0671
pass	0fA2
passage	04i1
passatge	09M1
passed	09Y1
passeig	09M1
passi	0Yi1
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
pasívne	0`d1
paten	09i1
patent	0fC@
patentas	0XT1
patente	0fS3
patentino	01?1
patents	0G`1
patentti	0LC1
patevyys	0Yi1
patin	08Z1
patissier	0fV3
patissiere	01Z1
patlaban	0\S1
patron	01B1
patrón	01B1
pavars	02S1
pavasaris	0fY2
pavārs	02S1
paysagiste	01Z1
pazenges	08S2
paznic	01i1
pazymejimas	08<1
pazymiu vidurkis	0:e1
pazymys	0:e1
pašlaik	0\S1
pašnodarbināts	0671
pašvaldība	0671
pažengęs	08S2
pažymių vidurkis	0:e1
pažymys	0:e1
pažymėjimas	08<1
pd	0f[1
peaeriala	0L61
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
pekarna	0[Z2
pekař	06^1
pekerja	02;1
pekseg	07G1
pekáreň	03I1
pekárna	0FS1
pelatih	02;1
pelatihan	0f\2
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
pemula	0f^2
pemusik	02;1
penanggung jawab	02;1
penari	02;1
pendiri	02;1
peneliti	02;1
penerbit	0f`2
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
perempuan	0ee1
perencana	02;1
perfecto	0I\1
perfeito	0I[1
perfekcyjny	0fb1
perfekt	0fc1
perfektne	0fd2
perfektně	0ff1
perfetto	0fg1
perguruan tinggi	0MQ1
periodico	05=1
periodista	02@2
perit	0581
perito	0fh2
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
perustaso	0fj1
perusteet	04`2
perustutkinto	0fk2
pesantren	0MQ1
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
pg dip	0Q>1
pgce	0fm2
pgdip	0fm2
ph d	0fo3
ph d grad	0g21
ph d studerende	0g31
ph.d	0fo3
ph.d.-grad	0g21
ph.d.-studerende	0g31
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
phd	0g42
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
piagam	0g62
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
pilot	0g83
pilotin	02e1
piloto	03P2
pincer	0692
pinche	01B1
pincér	0692
pintor	03P2
pintora	03P2
pion	0J21
pirma limena augstaka izglitiba	0X\1
pirmininkas	02R1
pirmā līmeņa augstākā izglītība	0X\1
pis	09M1
pisarna	0>B1
piso	09?1
pivara	06@1
pivovar	0Gk2
pivovara	0WV1
pivovarna	0>B1
pivovary	0FS1
pizzeria	03K1
pjazza	0E:1
pl	04U2
plac	04W1
placa	09M1
place	04i1
plads	0P71
plaket	0;X1
plaketa	0g;1
plakett	0g<1
plan	04h1
planeeritav	0J`1
planer	05U1
planerad	0<j1
planirano	0d52
planlagt	0OM2
planlanan	0<e1
planned	05g1
planner	06V2
planots	0f;1
planovane	0d31
planovano	0d41
planowane	0g=1
planowany	0g=1
plant	0391
plantsoen	0FR1
planuojama	0cX1
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
plánované	0d31
plánováno	0d41
plānots	0f;1
pm	0g>3
pmo	0gA1
pmp	01Q1
po box	0ef1
pobalscoil	01G1
pobednica	0gB1
pobednik	0gB1
pobjednica	0061
pobjednik	0061
pocetnik	0gC4
pocetno	0gG2
poczatkujacy	0gI2
początkujący	0gI2
podcast	0>51
podiatrist	01h1
podjetje	0>B1
podnik	0Gk2
podsladek	0>d1
podsládek	0>d1
podstawowa	0gK2
podstawowe	0gM1
podstawowy	0gK2
podstawowym	0gM1
podstawy	0gK2
poduzece	0WV1
poduzeće	0WV1
podyplomowe	0Vb1
podzim	0gN1
poglavje	0Y31
poglavlje	0Af2
pogovorno	0gO1
pohar	0@H2
pohiharidus	0W[1
pohikool	03\1
pohvala	0_H3
pohár	0@H2
poissonnier	01Z1
poistovna	03I1
poisťovňa	03I1
pojistovna	0FS1
pojišťovna	0FS1
pokal	0gP2
pokladni	0>d1
pokladnik	0An2
pokladní	0>d1
pokladník	0An2
poklicna matura	0gR1
pokojowa	0271
pokojska	0>d1
pokojská	0>d1
pokrocila	0gS4
pokrocily	0gS4
pokročilá	0gS4
pokročilý	0gS4
pokryvac	0>d1
pokrývač	0>d1
polaznik	0e\1
pole	0@G1
poletje	0gW1
polgarmester	0<N1
polgármester	0<N1
police	0391
police officer	01h1
policealne	0gX1
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
poliklinika	0gY3
polis	0g\2
polisher	01h1
polisi	02;1
politechnika	03j1
politechniki	03j1
politecnica	0L>3
politecnico	0Bd3
politehnica	07M1
politeknik	0MQ1
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
pomlad	0g^1
pomoc administracyjna	0271
pomoc kuchenna	0271
pomocnica	0Aj2
pomocnik	0g_5
pomocník	0>d1
pomoćnica	0>01
pomoćnik	0>12
pomočnica	0EW1
pomočnik	0EW1
pompier	09P2
ponencia	0gd2
pontificia	0@Q1
pontifícia	0@Q1
ponència	0?o1
poradca	0@=1
poradce	0>d1
porocen	0\b1
porocena	0\b1
porodni asistentka	0>d1
porodní asistentka	0>d1
poročen	0\b1
poročena	0\b1
portal	09?1
portar	01i1
portas	0<N1
porteira	01]1
porteiro	01]1
porter	01h1
portier	0gf3
portiere	0261
portás	0<N1
pos doutorado	0Id1
pos graduacao	0LK1
posgrado	0T_1
poslovoda	0>12
poslovođa	0>12
postaci	01[1
postacı	01[1
postas	0gi2
postbode	01d1
postboks	0gk2
postbud	05e2
postbus	0gm1
postdoc	0CA2
postdoctoral	01h1
poste actuel	00_1
poster	0gn6
postfach	0531
postgrado	0T_1
postgraduate	0Q>1
postgraduate certificate	0Q>1
postgraduate diploma	0Q>1
postgrau	0\a1
postina	0261
postinkantaja	05P1
postino	0261
postliceala	0B@1
postliceală	0B@1
postman	01h1
postwoman	01h1
postás	0<N1
posvet	0Y31
poszter	0Gd1
pot	0b:1
potrdilo	0@j1
potvrda	0Ie2
pour	0h41
pouzivatelsky	0h51
používateľsky	0h51
povprecje	0h61
povprecna ocena	0h61
povprečje	0h61
povprečna ocena	0h61
poziom zaawansowany	0;F1
pozoriste	06@1
pozorište	06@1
početnik	0gC4
početno	0gG2
położna	0271
poștaș	01i1
pr	03V1
praca	0h72
praca z domu	0b81
praca zdalna	0Sa1
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
pradedantysis	0h92
pradikat	01A1
pradinis	0<J2
pradmenys	0f51
praedikat	01A1
praegu	0R\1
praeguseni	0R\1
praktijk	02[1
praktikant	0h;8
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
pranesimas	0XT1
pranešimas	0XT1
praticante	0261
pravnica	0Ac3
pravnicka	0An2
pravnik	0hC5
prawniczka	0271
prawnik	0271
prawo jazdy	0A;1
prawo wykonywania zawodu	0A;1
praxis	03D1
praça	04J1
pre intermediate	0;c1
pre-intermediate	0;c1
precejies	0bg1
precejusies	0bg1
preceptor	01]1
preceptora	01]1
preconizat	0811
precējies	0bg1
precējusies	0bg1
predajna	03I1
predajňa	03I1
predavac	0hH3
predavanje	0XM3
predavatelj	05I1
predavač	0hH3
preddiplomski studij	0hK1
predikat	0E[1
prednaska	0WM2
prednáška	0Al1
predpoklad	0d41
predpokladane	0hL2
predpokladané	0d31
predseda	0An2
predsedkyne	0>d1
predsednica	0hN2
predsednicka	0@=1
predsednik	0hN2
predsedníčka	0@=1
predsjednica	0>01
predsjednik	0>01
preduzece	06@1
preduzeće	06@1
predvideno	0hP3
predvidoma	0hS1
predviđeno	0d52
preemia	0hT2
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
premio	0hV3
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
present	0hY3
presentation	0>51
presente	0h\3
presenter	01h1
presernova nagrada	0g;1
president	0h_3
presidenta	02@2
presidente	03?4
press	0391
pressesprecher	08Z1
presso	0?M1
preukaz	0@m1
prevajalec	0EW1
prevajalka	0EW1
previsao	0BN1
previsio	0hb1
previsionnel	08@1
previsió	0hb1
previst	0hb1
prevista	0hc4
prevista para	0hg2
previsto	0hi3
previsão	0BN1
prevodilac	06j1
prevoditelj	0X`1
prevu	08@1
prevue	08@1
prezent	0hl2
prezentare	0741
prezes	0271
prezident	02T2
prezidents	02S1
prešernova nagrada	0g;1
preżent	0=61
președinte	01i1
președintă	01i1
pri	0hn2
pria	0ZZ1
pricakovano	0hS1
priemer	0Rm1
priemyselna skola	0]21
priemyselná škola	0]21
priest	01h1
prijs	0=01
prilaz	09H1
primar	01i1
primaria	03C1
primarie	03C1
primary school	01N1
primavara	0i01
primavera	0i14
primeiro lugar	00M1
primer lugar	01S1
primer premi	01T1
primer premio	01S1
primo classificato	00O1
primo posto	00O1
primo premio	00O1
primăria	03C1
primărie	03C1
primăvara	0i01
prince2	01Q1
principal	01h1
principiant	0i51
principiante	0i63
printemps	0i91
printiseacht	06a1
printíseacht	06a1
pripravnica	0Ac3
pripravnik	0Ac3
pris	0_M3
prisen	0i:2
priset	0i<1
prispevek	0Ah2
prispevok	0Al1
prix	00L1
prizas	0661
prize	00N1
priznanje	0_H3
pričakovano	0hS1
probation officer	01h1
proc	01\1
proceedings	0Vl2
procurador	01B1
procuradora	01B1
prodajalec	0EW1
prodajalka	0EW1
prodavac	0i=3
prodavacica	06j1
prodavač	0i@2
prodavačica	06j1
prodavnica	06@1
prodejna	0FS1
prodi	0=K1
producer	01h1
product manager	0701
product owner	0iB3
productions	0391
productor	01B1
productora	01B1
produtor	01]1
proefschrift	0=P1
prof	0bG1
profesijny zivotopis	0iE1
profesijný životopis	0iE1
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
profesionalais magistrs	0]\1
profesionalna biografija	0=c1
profesionālais bakalaurs	0:]1
profesionālais maģistrs	0]\1
profesionālā vidējā izglītība	06o1
profesjonsstudium	0KZ1
profesni prukaz	0@l1
profesni zivotopis	0iF1
profesní průkaz	0@l1
profesní životopis	0iF1
profesoara	01i1
profesoară	01i1
profesor	0iG:
profesora	01B1
profesorius	02R1
profesors	02S1
professeur	01Z1
professional proficiency	0?A1
professional working proficiency	0Q41
professionale	09<1
professioneel	0iQ1
professionnel	0CI1
professionsbachelor	0:D1
professionshoejskole	0Jd1
professionshojskole	0Jd1
professionshøjskole	0Jd1
professor	0iR9
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
progett	0i[1
progetti	0c=1
progettista	0261
progetto	0c=1
program	0i\5
program studi	0=K1
programador	02<3
programadora	02<3
programatoare	01i1
programator	0ia3
programci	01[1
programcı	01[1
programer	0e93
programerka	0EW1
programi	04K1
programista	0271
programistka	0271
programma	0id1
programmatore	0261
programmatrice	0261
programmeerija	01>1
programmer	0ie2
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
proiect	0cY1
proiecte	0cY1
proiectul	0cY1
proje	0ig1
proje adi	0ig1
proje adı	0ig1
proje asistani	01[1
proje asistanı	01[1
proje yoneticisi	01[1
proje yöneticisi	01[1
project	0ih3
project manager	0701
projecte	0c:1
projected	05g1
projecten	0ik1
projectes	0c:1
projectnaam	0ik1
projecto	0c>1
projectos	0c>1
projects	0@<1
projekat	0il1
projekt	0im=
projekt neve	0j:1
projektai	0j;1
projektant	0j<4
projektantka	0271
projektas	0j;1
projekte	0j@2
projektek	0j:1
projekter	0jB1
projekti	0jC6
projektid	0jI1
projektin nimi	0jJ1
projektit	0jJ1
projektledare	02B1
projektname	0^<1
projektnamn	0jK1
projektnavn	0jB1
projektoer	02B1
projektor	02B1
projekts	0jL1
projektu	0ba1
projekty	0jM3
projektör	02B1
projeler	0ig1
projesi	0ig1
projet	0c;1
projeteur	01Z1
projeto	0c>1
projetos	0c>1
projets	0c;1
prolece	0jP1
proleće	0jP1
proljece	0jQ1
proljeće	0jQ1
promedio	0?U1
promenade	0AN1
promotie	0Ho1
promotion	0jR1
promotor	03P2
promotora	03P2
promotore	0261
promotrice	0261
promovendus	0Jl1
promoviert	0jR1
proofreader	01h1
properties	0391
prosecna ocena	0jS1
prosek	0jS1
prosek ocena	0jS1
prosečna ocena	0jS1
prosiding	09i1
prosjecna ocjena	0d<1
prosjek	0d<1
prosjek ocjena	0d<1
prosjekt	0jT2
prosjekter	0jV1
prosjektnavn	0jV1
prosječna ocjena	0d<1
prospech	0A<2
prospective	05g1
prospektas	03V1
prospekts	0?31
prospěch	0Rl1
prostovoljec	0EW1
prostovoljka	0EW1
protesico	01B1
prothesiste	01Z1
prothésiste	01Z1
protésico	01B1
provincia	03K1
provincie	0PE1
provinsi	0F11
proyecto	0c<1
proyectos	0c<1
proyek	0bF1
proġett	0i[1
pruefer	05U1
pruefung	0<S1
prufer	05U1
prufung	0<S1
prukaz	0@l1
prumer	0Rl1
pruvodce	0>d1
pruvodkyne	0>d1
prvostopenjski	0G=1
prvostupnica	0hK1
prvostupnik	0hK1
przedsiebiorstwo	0381
przedsiębiorstwo	0381
przedstawiciel	0271
przedszkole	03j1
przeglad	07F1
przegląd	07F1
przewidywane	0g=1
przewidywany	0g=1
przewodniczaca	0271
przewodniczacy	0271
przewodniczka	0271
przewodnicząca	0271
przewodniczący	0271
przewodnik	0271
przychodnia	0381
práca z domu	0b81
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
próf	0bG1
prófessor	0=`1
prüfer	05U1
prüfung	0<S1
prēmija	00B1
průkaz	0@l1
průměr	0Rl1
průvodce	0>d1
průvodkyně	0>d1
psc	0ce2
psichologas	02R1
psicoleg	02?1
psicologa	0jW4
psicologo	06S3
psicòleg	02?1
psicòloga	02?1
psicóloga	03P2
psicólogo	03P2
psiholog	0j[4
psihologs	02S1
psikolog	0R=2
psm	01Q1
pst	0]A1
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
psč	0ce2
pt	0j_2
pta	08Z1
pte	0ja2
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
publicerad	0LZ1
publiceret	02l1
publie	0?R1
publikace	0G\1
publikacia	0Al1
publikacija	0jc4
publikacio	0Gd1
publikacja	07F1
publikation	08M1
publikácia	0Al1
publikáció	0Gd1
publikācija	0G`1
publisert	0WO1
published	0>51
publishers	0391
publishing	0391
publié	0?R1
puchar	0NJ1
pucko otvoreno uciliste	0jg1
puerta	09?1
puheenjohtaja	05P1
puheenvuoro	0LC1
puheterapeutti	05P1
puiestee	0]F1
puikiai	0[C1
puikus	0[C1
puisto	08R1
pultos	0<N1
puppeteer	01h1
purser	01h1
pusat	07]1
pustakawan	02;1
put	0jh2
putkiasentaja	05P1
puuseppa	05P1
puuseppae	05P1
puuseppä	05P1
puutarhuri	05P1
pučko otvoreno učilište	0jg1
pza	09?1
página	0jj2
pályázat	0001
până	0f:1
până la	0f:1
până în	0f:1
până în prezent	0231
pâtissier	01Z1
pâtissière	01Z1
pädagog	05U1
päiväkoti	0UQ2
pätevyys	0Yi1
pääaine	0Yj1
päällikkö	05P1
på	0eg1
på distans	0Ge1
på nett	0NX1
pågående	0eh2
pågår	0c^1
pædagog	06R1
pék	0842
pékség	07G1
pénztáros	0842
pêcheur	01Z1
pós-doutorado	0Id1
pós-graduação	0LK1
póster	01a1
pôle	0@G1
pôster	05=1
põhiharidus	0W[1
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
předpoklad	0d41
předpokládané	0d41
předseda	0>d1
předsedkyně	0>d1
překladatel	06^1
příspěvek	0G\1
qa	0701
qpa	0AI1
quaderni	0751
quaderns	0?o1
quadra	04J1
quadro	0261
quai	04i1
qualifica	0jl2
qualifica professionale	0G91
qualificacio	0Lb1
qualificació	0Lb1
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
r	0b11
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
rad od kuce	0b52
rad od kuće	0b52
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
ragel	0^J1
ragioniera	0261
ragioniere	0261
rahastonhoitaja	05P1
rahuldav	0W`1
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
rama	0LF1
rambla	09M1
ranger	01h1
rannog	0621
rannsakandi	0=`1
rannóg	0621
ranta	08R1
raportti	0LC1
rapport	05h3
raumausstatter	05U1
ravintola	06G1
ravitsemusterapeutti	05P1
razgovorno	0jn1
raziskovalec	0EW1
raziskovalka	0EW1
razoavel	0C81
razoável	0C81
razveden	0be2
razvedena	0be2
razvijalec	0EW1
razvijalka	0EW1
razvojni	0>01
računovodja	0EW1
računovodkinja	0EW1
računovođa	0>12
raġel	0^J1
rd	0jo2
re	0L41
realexamen	0PL1
realizador	01B1
realizadora	01B1
realschulabschluss	01@1
realschule	0<n1
realty	0391
reatha	05a1
rebbiegha	0k11
rebbiegħa	0k11
rebbieh	0>R1
rebbieħ	0>R1
recenzio	0Gd1
recenzió	0Gd1
recenzja	07F1
recepcioner	0X`1
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
receptionist	0k25
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
redactor	0k74
redactora	02@2
redactrice	01Z1
redakteur	05U1
redaktoer	05M3
redaktor	0k;6
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
referat	0kA3
referats	0G`1
referendar	05U1
referens	02:1
referent	0kD8
referenta	01i1
referentka	0271
referentă	01i1
referāts	0G`1
region	0kL3
regione	03K1
regisseur	0kO2
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
reiprennandi	0Oa1
rektor	05M3
rektorova nagrada	0061
relawan	02;1
relazione	0751
remota	0kQ2
remote	0kS4
remotely	0P31
remoto	0kW3
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
reporter	0kZ2
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
responsable	0k\3
responsavel	01]1
responsável	01]1
ressort	06Q1
restaurace	0FS1
restauracia	03I1
restauracja	0381
restaurang	0>A1
restaurant	0k_8
restaurante	08`2
restaurator	05U1
restauratore	0261
restauratrice	0261
restavracija	0>B1
restonomi	04X1
restoran	0kg5
restoranas	03J1
restorani	03Y1
restorans	0671
restoranı	03Y1
restorer	01h1
restorāns	0671
result	00T1
resume	0ao1
resumo	05=1
reszleg	0CP1
retail	0kl2
retning	0kn1
rettindi	0\02
review	0>51
revija	0Y31
revisor	0ko4
revisora	01]1
revisore	0261
revista	0l34
revistă	0741
revizor	0X`1
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
rimelig	0`_1
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
robotnik	0]l2
robotník	0@=1
roc	0l71
rocenka	0G\1
rodeny hovorca	0^`1
rodený hovorca	0^`1
rodily	0^h1
rodily mluvci	0^h1
rodilý	0^h1
rodilý mluvčí	0^h1
rodny jazyk	0l82
rodný jazyk	0l82
rodovia	04J1
rodzimy	0Io1
roerlegger	0;R1
roermokare	02B1
roinn	0l:2
rok	0l<3
rokov	0l?1
roku	0l@2
roky	0lB2
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
rozvedena	0lD2
rozvedeny	0lD2
rozvedená	0lD2
rozvedený	0lD2
rozwiedziona	0WU1
rozwiedziony	0WU1
ročenka	0G\1
rt	0lF2
rua	04J1
rudens	0lH1
rudiments	0;n1
ruduo	0lI1
rue	04i1
ruhsat	0<f1
ruim voldoende	0Q11
rukovodilac	06j1
rukovoditelj	0X`1
rumah sakit	07]1
runai	03W1
runner	01h1
runner up	00N1
runner-up	00N1
rupnica	0671
rutineret	0lJ1
rw	0F11
ry	00`1
rybak	0271
rybar	0>d1
rybář	0>d1
ryhma	0lK2
ryhmae	0lK2
ryhmä	0lK2
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
résumé	0ao1
részleg	0CP1
réttindi	0\02
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
s d	0R`1
s e	0Db1
s h	0Db1
s kom	0Db1
s l	00`1
s l u	00`1
s n c	00`1
s p	0>B1
s p a	00`1
s pd	0Db1
s pohvalom	0d<1
s r l	00`1
s r o	00`1
s t	0Db1
s vyznamenanim	0A<2
s vyznamenaním	0Rm1
s vyznamenáním	0Rl1
s.a	00`1
s.a. de c.v	00`1
s.a.r.l	00`1
s.a.s	00`1
s.a.u	00`1
s.c	00`1
s.coop	00`1
s.d	0R`1
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
s/d	0R`1
s1	09b1
s2	0lM2
s3	0I@1
sa	0lO2
saakka	0822
saangare	02B1
saangerska	02B1
saat ini	0RI1
saatio	06G1
sac	00`1
sach	0:O1
sachbearbeiter	05U1
sachkunde	0\]2
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
saemileg	0c91
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
saineolai	0lQ2
saineolaí	0lQ2
sairaala	06G1
sairaanhoitaja	05P1
sairaanhoitaja (amk	04X1
saisonnier	01Z1
saisonniere	01Z1
saisonnière	01Z1
sajf	0lS1
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
sambo	0Kl1
samboer	0Km1
samenwonend	04g1
samhradh	0lT1
samlevende	0lU1
samordnare	02B1
samostojni podjetnik	0>B1
samozatrudnienie	0381
sampai	0R`1
sampai dengan	0R`1
sampai saat ini	0RI1
sampai sekarang	0RI1
sampiyon	0;X1
samska	0\b1
samski	0\b1
samtaleniva	0>f1
samtalenivaa	0>f1
samtaleniveau	0`_1
samtalenivå	0>f1
samtalsniva	0Sb1
samtalsnivaa	0Sb1
samtalsnivå	0Sb1
san ve tic	00`1
san. ve tic	00`1
sanayi	03Y1
sang lap	09m1
sangare	02B1
sangat baik	0[E2
sanger	0P;3
sangerska	02B1
sanitaeter	05U1
sanitar	06^1
sanitater	05U1
sanitář	06^1
sanitäter	05U1
santiye sefi	01[1
santral gorevlisi	01[1
santral görevlisi	01[1
saopstenje	0cn1
saopštenje	0cn1
sap certified	01Q1
sapper	01h1
saradnica	06j1
saradnik	06j1
sarjana	0Db1
sarkici	01[1
sarl	00`1
sarta	0261
sarto	0261
sarunvaloda	0lV1
sarunvalodas limeni	0lV1
sarunvalodas līmenī	0lV1
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
sayfa	0lW1
sayman	01[1
sağlık memuru	01[1
sbornik	0G\1
sborník	0G\1
sc	04T1
scade nel	0NK1
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
school	0lX2
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
schule	0Rj2
schulkenntnisse	05T1
schulung	0OF2
schweisser	05U1
schweißer	05U1
schwerpunkt	0MH1
schwester	02e1
schäfer	02e1
schöffe	02e1
schöffin	02e1
scientist	01h1
scienziato	0261
scoala	07M1
scoala gimnaziala	07M1
scoala postliceala	0lZ2
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
scrum master	0l\3
scuola	01R1
scuola media	01R1
scuola primaria	01R1
scuola superiore	01R1
sdn bhd	00`1
sdruzeni	0FS1
sdružení	0FS1
se	00`1
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
secretaria	0l_4
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
sectie	0lc2
section	0>\1
sector	04T1
sectorul	04T1
secundaria	0LD2
secundario	00J1
secundària	0<A1
secundário	00J1
secção	0GI1
secția	0Eb1
secție	0Eb1
sedaj	0E11
sedan	0OX1
sedang	0CY1
sedanjost	0E11
sedzia	0271
sef	0le4
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
sehr gut	0OH2
sehr gute kenntnisse	0OH2
seit	0li1
seite	0lj1
sejak	0lk2
sekarang	0RI1
sekce	0H71
sekcia	0H<1
sekcja	0J21
sekolah	0MQ1
sekolah dasar	0MQ1
sekolah menengah	0MQ1
sekolah tinggi	0MQ1
sekretaer	0P;3
sekretar	0lm3
sekretare	02S1
sekretarica	06j1
sekretaris	02;1
sekretarka	0QA3
sekretars	02S1
sekretarz	0271
sekreter	01[1
sekreterare	02B1
sekreteri	01[1
sekretore	02R1
sekretorė	02R1
sekretárka	0@=1
sekretářka	0>d1
sekretär	0m02
sekretær	05e2
sekretāre	02S1
sekretārs	02S1
seksi	0:M1
seksjon	0m21
sektion	0m32
sektor	0m53
sekundarabschluss	01@1
selbstaendig	08Z1
selbstandig	08Z1
selbststaendig	0Of2
selbststandig	0Of2
selbstständig	0Of2
selbständig	08Z1
self employed	0391
self-employed	0391
selger	0;R1
seller	0T41
selskab	0?B1
selskap	0:c1
selts	0541
selvstaendig	0m81
selvstendig naeringsdrivende	0m91
selvstendig næringsdrivende	0m91
selvstændig	0m81
semaine	0m:1
semaines	0m:1
semana	0m;2
semanas	0m;2
seminaari	0m=2
seminaire	0OC1
seminar	0m?:
seminari	0mI1
seminario	0mJ3
seminarium	0mM3
seminary	01N1
seminer	0Jf1
semineri	0Jf1
seminár	0mP1
seminário	0?j1
seminář	0mQ1
sempozyumu	0=R1
sena	0mR1
senac	0@Q1
senai	0@Q1
senarist	01[1
sene	0mS1
senior	0mT2
senter	0:c1
seo	0701
seppa	05P1
seppae	05P1
seppä	05P1
serbest	0mV2
serfraedingur	0mX2
sergeant	01h1
serhaefing	0251
serralheiro	01]1
serrurier	01Z1
sertificets	0681
sertificēts	0681
sertifika	0<f1
sertifikaat	0W51
sertifikaatti	0mZ2
sertifikali	0<f1
sertifikalı	0<f1
sertifikasi	0m\2
sertifikası	0<f1
sertifikat	0m^4
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
servitoer	0TE2
servitor	0TE2
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
setmana	0mb1
setmanes	0mb1
setor	0GI1
setter	01h1
settimana	0mc1
settimane	0mc1
settore	0md2
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
si	0mf1
sia	00`1
siandien	0De1
sicher	0OH2
sida	0mg1
sidan	0mh1
side	0mi2
side project	0@<1
siden	0O]2
sidlisko	0b91
sidliste	0?N1
sieger	0gP2
siegerin	00:1
siele	0<O1
sieu thi	0;B1
sieviesu	0mk1
sieviete	0mk1
sieviešu	0mk1
signaller	01h1
signalman	01h1
sigorta	03Y1
sigurvegari	00;1
sihteeri	05P1
siiani	0R\1
siivooja	05P1
silpnai	0f51
silver	00N1
silver medal	00N1
sim	0<m1
sim a	0<m1
sim c	0<m1
simdi	0?11
simposio	05=1
simpozion	0741
simpósio	05=1
since	0ml1
sindaco	0261
sinds	0mm1
singel	0FR1
single	0Aa1
sirket	03Y1
sirketi	03Y1
sistemas	08`2
sistemes	03R1
sistemi	03K1
sitesi	0?21
siuo metu	0De1
sivilingenioer	0KZ1
sivilingenior	0KZ1
sivilingeniør	0KZ1
siviloekonom	0KZ1
sivilokonom	0KZ1
siviløkonom	0KZ1
sivu	0mn1
sivuaine	0Yj1
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
sjukskoeterskeexamen	0N71
sjukskoterskeexamen	0N71
sjuksköterskeexamen	0N71
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
skild	0Kl1
skilled	0R_1
skilt	0mo2
skipper	0n14
skipstjori	0=`1
skipstjóri	0=`1
skiries	0bg1
skirteini	0\02
skladiscnik	0EW1
skladistar	0>01
skladištar	0>01
skladiščnik	0EW1
skladnice	0>d1
skladnik	0An2
skladník	0An2
sklep	0381
skoeterska	02B1
skola	0n57
skola primarja	0491
skola sekondarja	0491
skolan	0O41
skole	0n<2
skolekundskaber	0<[1
skolekunnskaper	0<\1
skolen	0n<2
skoleni	0mQ1
skolenie	0mP1
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
skripta	0WM2
skriptá	0Al1
skräddare	02B1
skrædder	06R1
skuespiller	05e2
skup	0co1
skupina	0n>3
skuska	0@m1
skyrius	0nA2
skyrsla	0?L1
skådespelare	02B1
skírteini	0\02
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
slobodna	0nC1
slobodny	0nC1
slobodná	0nC1
slobodný	0nC1
slta	0TB1
slu	00`1
slusarz	0271
slutbetyg	0nD2
sluzba	0m53
služba	0m53
sládek	0>d1
sma	0nF4
smart working	00e1
smed	05M3
smer	0nJ2
smid	0Jl1
smidur	0=`1
smiður	0=`1
smjer	0nL1
smk	0nF4
smm	0nM1
smp	0nN2
snekker	0;R1
snickare	02B1
snin	0mR1
snit	0K=1
snitt	0PU1
snittbetyg	0<o1
so	0nP2
so cap	0a@1
so yeu ly lich	0Ri1
soavtor	0Y31
sobresaliente	0?U1
sobrid	0\S1
soc coop	00`1
soc. coop	00`1
soci	02?1
socia	0jW4
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
sodien	0\S1
soehne	08\1
soemand	06R1
soemmerska	02B1
sofer	01i1
soferis	02S1
sofor	0nR3
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
soldat	0Xk4
soldier	01h1
solicitor	01h1
solid	0BE1
solide	05n1
solide kenntnisse	05n1
soloist	01h1
solteira	0nU1
solteiro	0nU1
solter	0@:1
soltera	0nV2
soltero	0nX1
soltys	0271
soluciones	07\1
solucions	03R1
solucoes	02\1
solumadur	0=`1
solutions	0391
soluzioni	03K1
soluções	02\1
somand	06R1
some experience	0MY1
some knowledge	0;c1
sommar	0nY1
sommaren	0nY1
sommelier	0fV3
sommeliere	07a2
sommelière	07a2
sommer	0nZ3
sommeren	0n]2
sommerska	02B1
sonbahar	0Qm1
song ngu	0:g1
song ngữ	0:g1
sonographer	01h1
sopir	02;1
sor	03[1
sorumlu	01[1
sorumlusu	01[1
sorvaaja	05P1
sos	0n_2
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
speciale	0kn1
specialisatie	02m1
specialisation	0na2
specialist	0nc6
specialista	0ni5
specialistas	02R1
specialiste	02P2
specialistka	0An2
specialists	02S1
specialistă	01i1
specialistė	02R1
specialitate	0id1
specialite	0N51
specialitāte	0id1
specializace	0d01
specializacia	0nn1
specializacija	0Z01
specializacio	0no1
specializare	0IW1
specializarea	0IW1
specialization	0BL1
specializing in	0BL1
specializzazione	0o02
specializáció	0no1
specialybe	0Z01
specialybė	0Z01
specijalist	0X`1
specijalista	06j1
speciāliste	02S1
speciālists	02S1
specjalista	0271
specjalistka	0271
specjalizacja	0X41
specjalnosc	0X41
specjalność	0X41
spedition	03D1
spesialis	02;1
spesialisering	0O:1
spesialist	0;R1
spetsialist	01>1
spezialist	0o22
spiewaczka	0271
spiker	01[1
spital	03C1
spitali	06I1
spitalul	03C1
spizjar	0581
spiżjar	0581
splaiul	04T1
spletno	0b41
splosna matura	0gR1
splošna matura	0gR1
spodziewany	0g=1
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
spring	0o41
springer	01\1
spričevalo	0@j1
sprzedawca	0271
sprzedawczyni	0271
sptar	0801
spuiter	01d1
spécialisation	0N51
spécialité	0N51
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
sre	0o53
sredni	0o82
srednia	0o:2
srednia ocen	0d:1
srednie	0Jk1
srednio	0Ia1
srednio zaawansowany	0Ia1
srednio zaawansowany wyzszy	0H[1
sredniozaawansowana	0Ia1
sredniozaawansowany	0o82
sredniozaawansowany wyzszy	0H[1
srednja izobrazba	0gR1
srednja raven	0gO1
srednja razina	0jn1
srednja skola	0o<3
srednja sola	0K:1
srednja strokovna izobrazba	0gR1
srednja strucna sprema	0o?2
srednja stručna sprema	0o?2
srednja škola	0o<3
srednja šola	0K:1
srednje	0oA6
srednje dobro	0gO1
srednjesolska izobrazba	0gR1
srednješolska izobrazba	0gR1
srednji	0oG1
srednji nivo	0oG1
srl	00`1
sráid	07L1
ss	0DX1
ssc	00E1
sss	0o?2
sst	03O1
st	0jo2
staatlich geprueft	0oH1
staatlich gepruft	0oH1
staatlich geprüft	0oH1
staatsexamen	0Fd1
stadare	02B1
stadig	0T>1
stadt	08\1
stadtrat	02e1
stadtwerke	03D1
staedare	02B1
staf	02;1
staff	0ie2
stage de formation	0OC1
stage hand	01h1
stage manager	01h1
stagehand	01h1
stagiair	0oI2
stagiaire	0oK2
stagiar	0=<2
stagiara	01i1
stagiară	01i1
stagista	0261
stajyer	01[1
stajyeri	01[1
stale	0I42
stan	0>W1
standardiste	01Z1
starfsferilskra	0N31
starfsferilskrá	0N31
starfsmadur	0=`1
starfsmaður	0=`1
starosta	0>d1
starostka	0>d1
starostwo	0381
start up	0P92
start-up	0P92
startup	0P92
station	06Q1
statistician	01h1
statni jazykova zkouska	0V_1
stavby	0FS1
stavbyvedouci	0>d1
stavbyvedoucí	0>d1
stazist	0>01
stazista	0oM3
stazistka	0An2
stazuotojas	02R1
stazysta	0271
stazystka	0271
stażysta	0271
stażystka	0271
stažist	0>01
stažista	06j1
stažuotojas	02R1
ste	0oP1
steeg	0FR1
steig	0AN1
steuermann	02e1
steward	0SG2
stewardesa	0oQ2
stewardess	0oS3
stewardesse	06R1
stewardesă	01i1
stichting	02[1
stieg	0AN1
stien	0:d1
stiftelse	0?C2
stifter	06R1
stiftung	03D1
stigen	04h1
stigur	0Q51
stipend	0Y>1
stipendet	0Y>1
stipendi	06H1
stipendiat	0;R1
stipendiet	0i<1
stipendija	0oV5
stipendium	0o[6
stiurthoir	03W1
stivuitorist	01i1
stiúrthóir	03W1
stjori	0=`1
stjóri	0=`1
stm	0TB1
stock controller	01h1
stockman	01h1
stofa	06I1
stofnandi	0=`1
stofnun	06I1
stoker	01h1
stolar	0oa3
stolarz	0271
stolár	0@=1
stonemason	01h1
store	0391
storekeeper	01h1
stores	0391
stowarzyszenie	0381
str	0od2
straaket	04h1
straat	0FR1
strada	0of2
straede	0P71
straeti	0Q51
straipsnis	0XT1
straket	04h1
strana	0oh1
strasse	0AN1
strata 1	0Db1
strata 2	0f>1
strateg	02B1
strategist	01h1
strazak	0271
strazny	0>d1
straße	0AN1
strażak	0271
stredisko	0oi2
stredna odborna skola	0]21
stredna skola	0]21
stredne	0ok2
stredne pokrocila	0ok2
stredne pokrocily	0om4
stredne pokročilá	0YO1
stredne pokročilý	1012
stredni prumyslova skola	0DX1
stredni skola	0DX1
stredná odborná škola	0]21
stredná škola	0]21
stredoskolske	1032
stredoskolske s maturitou	0_31
stredoskolske vzdelani	0_31
stredoskolske vzdelanie	0_21
stredoškolské	0_21
stredoškolské vzdelanie	0_21
street	0651
stribrny	0051
strojirny	0FS1
strojvedouci	0>d1
strojvedoucí	0>d1
strojírny	0FS1
strokovni izpit	0@j1
strokovnjak	1052
strokovno	1071
strona	1081
strong	0R_1
strucni ispit	0Ie2
strucni studij	0hK1
strucnjak	1094
strukovne studije	0<R1
strukturovany zivotopis	10=2
strukturovaný životopis	0iF1
strukturvieniba	0Dl1
struktūrvienība	0Dl1
strungar	01i1
stručni ispit	0Ie2
stručni studij	0hK1
stručnjak	1094
strážný	0>d1
stråket	04h1
stræde	0P71
stræti	0Q51
stuckateur	05U1
student	10?3
student assistant	01h1
studentereksamen	00D1
studentermedhjaelper	06R1
studentermedhjælper	06R1
studentexamen	0PL1
studentische hilfskraft	08Z1
studentsprof	0QU1
studia	0Al1
studia doktoranckie	0Ii1
studia i stopnia	0V:1
studia ii stopnia	0Vb1
studia inzynierskie	0V:1
studia inżynierskie	0V:1
studia licencjackie	0V:1
studia magisterskie	0Vb1
studia podyplomowe	0Vb1
studie	0G\1
studiekompetanse	07E1
studiengang	0MH1
studienrichtung	0MH1
studieprogram	0O:1
studieretning	0MI2
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
studij	0nL1
studija	10B2
studijni obor	0d01
studijni prumer	0Rl1
studijny odbor	0nn1
studijny program	0nn1
studijní obor	0d01
studijní průměr	0Rl1
studijska smer	10D1
studijski program	0nJ2
studiju programa	0Z01
studiju programma	0id1
studijų programa	0Z01
studio	10EB
studio legale	03K1
studios	0391
studiu	0741
studium	10W2
studium policealne	0gX1
studyosu	03Y1
stuudio	0541
stx	00D1
stylist	01h1
styliste	01Z1
stypendium	0NJ1
styreleder	0;R1
styrelsen	0?B1
styremedlem	0;R1
styrkur	00;1
styrmann	0Dg1
stále	0I42
státní jazyková zkouška	0V_1
stážista	0An2
stážistka	0An2
städare	02B1
stígur	0Q51
stúdentspróf	0QU1
stúdió	07G1
stüdyosu	03Y1
středisko	0H71
střední průmyslová škola	0DX1
střední škola	0DX1
středně	0YP1
středně pokročilá	0YP1
středně pokročilý	10Y2
středoškolské	0_31
středoškolské s maturitou	0_31
středoškolské vzdělání	0_31
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
sufficiente	10[2
sugarut	03[1
sugis	10]1
sugárút	03[1
suhtlustasand	0W`1
suite	0651
sujuva	0L:1
sujuva suullinen ja kirjallinen	0L:1
sujuvasti	0L:1
sumar	10^1
summa cum laude	0AI1
summer	10_1
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
supervisor	10`5
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
suund	0L61
suunniteltu	07H1
suunnittelija	05P1
suuntautuminen	0Yj1
suuntautumisvaihtoehto	0Yj1
suureparane	0Yh1
suurepärane	0Yh1
suvi	10e1
svadlena	0>d1
svaert god	0972
svaert godt	0Nl1
svarec	10f2
svarecsky	0@l1
svarvare	02B1
sveinsprof	0QU1
sveinspróf	0QU1
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
sveucilisni prvostupnik	0hK1
sveucilista	0jg1
sveuciliste	0jg1
sveučilišni prvostupnik	0hK1
sveučilišta	0jg1
sveučilište	0jg1
svid	10h2
sviluppatore	0261
sviluppatrice	0261
svið	10h2
svjedodzba	10j2
svjedodžba	10j2
svobodna	10l1
svobodny	10l1
svobodná	10l1
svobodný	10l1
svářeč	10f2
svářečský	0@l1
svært god	0972
svært godt	0Nl1
swiadectwo	0A;1
swiadectwo dojrzalosci	0Jk1
swiadectwo maturalne	0Jk1
syerske	05e2
sygehus	0?B1
sygeplejerske	06R1
sykehus	0:c1
sykepleier	0;R1
syksy	10m1
symposium	0>51
sysadmin	01h1
systeembeheerder	01d1
systeme	03D1
systems	0391
szabadalom	0Gd1
szabo	0<N1
szabó	0<N1
szak	0no1
szakacs	02:1
szakerto	10n2
szakertoi	0`U1
szakgimnazium	0X]1
szakgimnázium	0X]1
szakirany	0no1
szakirány	0no1
szakiskola	0X]1
szakkepesites	0L51
szakkozepiskola	0X]1
szakképesítés	0L51
szakközépiskola	0X]1
szakmai erettsegi	0L51
szakmai oneletrajz	0df1
szakmai oneletrajza	0df1
szakmai érettségi	0L51
szakmai önéletrajz	0df1
szakmai önéletrajza	0df1
szakmunkas	0L51
szakmunkas bizonyitvany	0L51
szakmunkás	0L51
szakmunkás-bizonyítvány	0L51
szakos	0no1
szakvizsga	0L51
szakács	02:1
szakértő	10n2
szakértői	0`U1
szalloda	07G1
szco	03I1
szeminarium	1101
szeminárium	1101
szerelo	02:1
szerelő	02:1
szerkeszto	1113
szerkesztő	1113
szerzotars	0<N1
szerzőtárs	0<N1
szinesz	0Ka1
szinhaz	07G1
szkola	03j1
szkola podstawowa	03j1
szkola policealna	0gX1
szkole	03j1
szkolenie	1142
szkoly	03j1
szkoła	03j1
szkoła podstawowa	03j1
szkoła policealna	0gX1
szkoły	03j1
szovetkezet	07G1
szpital	0381
szuleszno	0<N1
szálloda	07G1
színház	07G1
színész	0Ka1
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
sæmileg	0c91
séminaire	0OC1
sérfræðingur	0mX2
sérhæfing	0251
sétány	03[1
sídlisko	0b91
sídliště	0?N1
síðan	0mh1
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
sügis	10]1
sürücü belgesi	0<f1
sędzia	0271
sš	0DX1
sơ cấp	0a@1
sơ yếu lý lịch	0Ri1
số	0AX1
sở	0;B1
t	0b11
t level	02Z1
t m	0PD1
t o m	1161
t.o.m	1161
t/m	0PD1
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
taevling	0i<1
taevlingen	0i<1
tag	02:1
tagad	0\S1
tagesmutter	02e1
taglaegger	06R1
taglægger	06R1
tagozat	0no1
tagung	1171
tagungsband	08M1
tahmini	0<e1
tahun	1182
tai	11:1
tai xe	09m1
taighdeoir	03W1
tailor	01h1
tajjeb	11;1
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
takmicenje	0gB1
takmičenje	0gB1
takmorkud	0QR1
takmörkuð	0QR1
taktekker	0;R1
takım kaptanı	01[1
takım lideri	01[1
takımı	0=f1
talitus	0_a1
talk	0>51
talla hetkella	0JI1
taller	11<4
talleres	07\1
tallers	03R1
talv	11@1
talvi	11A1
tam zamanli	0I_1
tam zamanlı	0I_1
taman kanak kanak	0MQ1
taman kanak-kanak	0MQ1
tamirci	01[1
tamplar	01i1
tanaan	0JI1
tanacsado	02:1
tanapaev	0R\1
tanar	02:1
tanaseni	0R\1
tanav	0]F1
tancerka	0271
tancerz	0271
tancos	0<N1
tanecnice	0>d1
tanecnik	0>d1
tanečnice	0>d1
tanečník	0>d1
tanfolyam	11B3
tanito	02:1
tanssija	05P1
tanukiri	0011
tanulmany	0Gd1
tanulmanyi atlag	08>1
tanulmány	0Gd1
tanulmányi átlag	08>1
tanulo	0842
tanuló	0842
tanusitvany	0Vk1
tanzer	05U1
tanácsadó	02:1
tanár	02:1
tanító	02:1
tanúsítvány	0Vk1
tap chi	0:O1
tap doan	0;B1
tapissier	01Z1
tapissiere	01Z1
tapissière	01Z1
taqsima	0FW1
tardor	11E1
targoncas	0<N1
targoncás	0<N1
targyalasi szint	0Mg1
targyalasi szintu	0Mg1
targyalokepes	0Mg1
tarihci	01[1
tarihçi	01[1
tarjoilija	05P1
tarkastaja	05P1
tarnyba	0E_1
tarsalgasi	0Yo1
tarsalgasi alapszint	0Yn1
tarsalgasi szint	0Yo1
tarsalgo	0Yn1
tarsasag	07G1
tasarimci	01[1
tasarimcisi	01[1
tasarımcı	01[1
tasarımcısı	01[1
tavasz	11F1
tavasza	11F1
tavern	0391
tavling	0i<1
tavlingen	0i<1
tavmunka	11G1
tavolrol	11G1
taxista	01B1
tbk	00`1
tcf	0<O1
teacher	01h1
teaching assistant	01h1
teaching fellow	01h1
teadur	01>1
teaduskond	03\1
team	11H9
team lead	0701
teamlead	0W61
teanga dhuchais	0?T1
teanga dhúchais	0?T1
teastas	0@D1
teastas soisearach	06a1
teastas sóisearach	06a1
teater	11Q4
teatr	0381
teatras	03J1
teatre	03R1
teatris	0671
teatro	0@N3
teatru	03C1
teatrul	03C1
teatteri	06G1
tecaj	11U2
tech lead	0701
technician	01h1
technicien	0Td1
technicka	0An2
technicus	01d1
techniek	02[1
technik	11W5
technikas	02R1
techniker	11\2
technikum	11^3
technikumas	0E71
technikus	02:1
technikusi vegzettseg	0L51
technikusi végzettség	0L51
technička	0An2
technologies	0391
technologist	01h1
technology	0391
tecnic	02?1
tecnic superior	0A[1
tecnica	0jW4
tecnica superior	0A\1
tecnicatura	0A\1
tecnico	06S3
tecnico em	0CV1
tecnico en	0:H1
tecnico medio	0:H1
tecnico superior	0A\1
tecno	11a2
tecno u govoru i pismu	11c1
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
tee	0]F1
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
tehnik	11d2
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
tekmovanje	0g;1
teknik	0:K2
teknik universitesi	0401
teknik üniversitesi	0401
tekniker	11f4
teknikk	0:c1
teknikko	11j2
tekniku	0581
teknisi	02;1
teknisyen	01[1
teknisyeni	01[1
teknologie doktor	0Ga1
teknoloji	03Y1
teknolojileri	03Y1
tekoce	11l1
tekoce znanje	11l1
tekoče	11l1
tekoče znanje	11l1
tekstil	03Y1
tel	11m1
telc	0<O1
tele	11m1
telecom	0391
teleconseiller	01Z1
teleconseillere	01Z1
telefonist	0FM2
telefonista	11n2
telelavoro	00e1
telemarketer	1202
telemunca	0EG1
telemuncă	0EG1
teleoperador	01B1
teleoperadora	01B1
teletrabajo	0K`1
teletrabalho	1221
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
terapeut	1232
terapeuta	0271
teraz	1252
terbaik	05m1
tercuman	01[1
tercüman	01[1
tere	03[1
terrace	0651
terveyskeskus	06G1
tervezett	1271
tervezo	02:1
tervező	02:1
terzi	01[1
tesar	0>d1
tesař	0>d1
tese	05=1
tesekkur belgesi	0;X1
tesi	1282
tesiasi	0De1
tesis	12:2
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
tester	12<6
testerka	0271
teurastaja	05P1
teymi	0Jn1
tez	0=R1
teza	0741
tezgahtar	01[1
tezi	07D1
tezli yuksek lisans	12B1
tezli yüksek lisans	12B1
tezsiz yuksek lisans	12B1
tezsiz yüksek lisans	12B1
teză	0741
teātris	0671
tečaj	11U2
tečno	11a2
tečno u govoru i pismu	11c1
teşekkür belgesi	0;X1
teżi	07D1
th	0bb1
thac si	0:o1
thang	12C2
thanh pho	0AX1
thanh thao	0bH2
thanh vien	09m1
thcs	0Dj1
the	0:l1
the huong dan vien	0:l1
theater	12E3
theatre	0P92
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
thn	12H1
tho	09m1
tho dien	09m1
tho han	09m1
tho may	09m1
tho moc	09m1
thon	0AX1
thpt	0Dj1
through	0M=1
thru	0M=1
thu kho	09m1
thu ky	09m1
thu ngan	09m1
thu ngân	09m1
thu quy	09m1
thu thu	09m1
thu vien	0;B1
thuc tap sinh	09m1
thuiswerk	0S`1
thydandi	0=`1
thành phố	0AX1
thành thạo	0bH2
thành viên	09m1
tháng	12C2
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
tidskrift	0Y<2
tidsskrift	12I4
tie	08R1
tiedekunta	0471
tiempo completo	0C41
tiempo parcial	0C41
tien si	12M1
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
tiimi	0eQ2
tijdschrift	0\22
tiketina	0cX1
tikėtina	0cX1
til	12N3
til d d	0T>1
til d.d	0T>1
til dagsins	0Kk1
til dagsins i dag	0Kk1
til dagsins í dag	0Kk1
til na	0OJ1
til naa	0OJ1
til nu	0T>1
til nå	0OJ1
til og med	12Q2
till	12S2
till dags dato	0c^1
till date	0C21
till now	0C21
till och med	1161
till present	0C21
tills nu	0c^1
tills vidare	0c^1
tim	12U5
timarit	0?L1
timmerman	01d1
tingkat dasar	0KP1
tingkat lanjut	04:1
tinh	0AX1
tinh nguyen vien	09m1
tionscadal	12Z1
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
tiến sĩ	12M1
tiếng mẹ	0:g1
tiếng mẹ đẻ	0:g1
tiểu học	0Dj1
tjener	06R1
tlumacz	0271
tlumaczka	0271
tn	12[2
tnhh	0;B1
to	12]2
to chuc	0;B1
to date	0C21
to present	0C21
to this day	0C21
to truong	09m1
toamna	12_1
today	0C21
todistus	0mZ2
toefl	0<O1
toefl ibt	0<O1
toeic	0<O1
toeicスコア	12`1
toemrer	05e2
toften	0P71
togaf	01Q1
togfoerer	06R1
togforer	06R1
togfører	06R1
tohtori	12a2
tohtorintutkinto	0N61
toi	0EZ1
toi nay	0<C1
toimetaja	01>1
toiminimi	0WT1
toimisto	06G1
toimittaja	05P1
toistaiseksi	0JI1
tokarz	0271
toko	07]1
tol	12c2
tolk	01>1
tolkija	01>1
tolmacs	02:1
tolmács	02:1
tom	1161
tomrer	05e2
tontechniker	05U1
tookoda	0541
tootaja	01>1
topik	0<O1
topograf	01i1
torfl	0<O1
torg	0Q51
torget	12e2
tori	08R1
tornaci	01[1
tornacı	01[1
torneiro	01]1
tornero	01B1
tornitore	0261
torv	0P71
tosaitheoir	0?61
tospraaklig	0O31
tospraklig	0O31
tosproget	0Nj1
tospråklig	0O31
tot	12g3
tot en met	0PD1
tot heden	0RU1
tot nghiep	12j1
tot nghiep thpt	00H1
tot nu	0RU1
tot nu toe	0RU1
tot op heden	0RU1
tour guide	01h1
tour leader	01h1
tourneur	01Z1
tovaren	03I1
tovarna	0[Z2
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
trainee	12k4
trainer	12o3
training	1322
training course	0CM1
tram driver	01h1
tranare	02B1
trang	1341
transactions	0>51
translator	01h1
transport	02[1
transportes	08`2
transports	1352
trasporti	03K1
travesia	09?1
travessa	04J1
travessera	09M1
travesía	09?1
treasurer	01h1
treener	01>1
treinador	01]1
treinadora	01]1
tren trung binh	1371
trener	1384
treneris	02P2
trenerka	0271
trening	1101
trenutacno	13<1
trenutačno	13<1
trenutno	13=3
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
trg	0bP3
trgovina	0XP2
tribunal	02\1
trida	0?N1
trieda	0b91
trinity	0<O1
triq	0E:1
tro giang	09m1
tro ly	09m1
trofeo	13@2
trofeu	00M1
trofeul	0?@1
troféu	00M1
troi chay	0?c1
trophee	00L1
trophy	00N1
trophée	00L1
truc tuyen	13B1
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
trung binh	13C2
trung bình	13C2
trung cap	13E2
trung cap cao	1371
trung cap nghe	0Dj1
trung cấp	13E2
trung cấp cao	1371
trung cấp nghề	0Dj1
trung hoc	0Dj1
trung hoc pho thong	13G2
trung học	0Dj1
trung học phổ thông	13G2
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
tréning	1101
trésorier	01Z1
trésorière	01Z1
trên trung bình	1371
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
trực tuyến	13B1
tu	13I3
tu van	09m1
tu xa	13B1
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
tunnistus	0\j2
tunnustus	13L3
tuomari	05P1
turguide	13O2
turistguide	0QJ1
turizm	03Y1
turpinas	0\S1
turpinās	0\S1
tutkija	05P1
tutkimusasema	06G1
tutkinto	0Yi1
tutor	13Q4
tutora	03P2
tuttora	00k1
tuzolto	0<N1
tvaaspraakig	0O21
tvasprakig	0O21
tvityngd	0a?1
tvityngdur	0a?1
tvornica	0WV1
tvrtka	0WV1
tvåspråkig	0O21
tvítyngd	0a?1
tvítyngdur	0a?1
tweede prijs	0Ja1
tweetalig	0Jb1
tyden	13U1
tydnu	13U1
tydny	13U1
tydzien	13V1
tydzień	13V1
tygodni	13V1
tygodnie	13V1
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
tytul	0NJ1
tytul technika	0Jk1
tytuł	0NJ1
tytuł technika	0Jk1
tyydyttaevae	0W]2
tyydyttaevae alkeet	04b1
tyydyttava	0W]2
tyydyttava alkeet	04b1
tyydyttävä	0W]2
tyydyttävä alkeet	04b1
työnjohtaja	05P1
työntekijä	05P1
työturvallisuuskortti	03Z1
tài xế	09m1
táncos	0<N1
tárgyalási szint	0Mg1
tárgyalási szintű	0Mg1
tárgyalóképes	0Mg1
társalgási	0Yo1
társalgási alapszint	0Yn1
társalgási szint	0Yo1
társalgó	0Yn1
társaság	07G1
távmunka	11G1
távolról	11G1
tâmplar	01i1
tällä hetkellä	0JI1
tänapäev	0R\1
tänaseni	0R\1
tänav	0]F1
tänukiri	0011
tänzer	05U1
tänään	0JI1
tävling	0i<1
tävlingen	0i<1
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
tél	11m1
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
tól	12c2
tõlk	01>1
tõlkija	01>1
töökoda	0541
töötaja	01>1
tømrer	05e2
týden	13U1
týdny	13U1
týdnů	13U1
tým	0H71
tęsiasi	0De1
tłumacz	0271
tłumaczka	0271
től	12c2
tř	0?N1
třída	0?N1
tűzoltó	0<N1
tư vấn	09m1
tại	11:1
tạp chí	0:O1
tập đoàn	0;B1
tỉnh	0AX1
tốt	0bH2
tốt nghiệp	12j1
tốt nghiệp thpt	00H1
tổ	0:f1
tổ chức	0;B1
tổ trưởng	09m1
tới	0EZ1
tới nay	0<C1
từ	13W2
từ xa	13B1
u	13Y6
u braku	0be2
u tijeku	13<1
u toku	13_1
uab	00`1
ubersetzer	05U1
ubezpieczenia	0381
ubungsleiter	05U1
ucen	0>d1
uceni	0DX1
ucenic	01i1
ucetni	0>d1
uciliste	13`3
ucitel	02T2
ucitelj	0e93
ucla	0B01
uctovnicka	0@=1
uctovnik	0@=1
uczelnia	03j1
uczen	0271
uczeń	0271
ud	00`1
udacity	0B01
udana	0bh1
udata	0bi1
uddannelsescenter	0Jd1
udemy	0B01
udmaerkelse	0081
udmærkelse	0081
udruga	0WV1
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
uge	13c1
uger	13c1
ugift	0mo2
ugm	0B01
ugyintezo	0842
ugynokseg	07G1
ugyved	02:1
uhing	0541
uhrmacher	05U1
ui	0701
uitgeverij	13d2
uitmuntend	13f1
uitstekend	0iQ1
uitvoerder	01d1
ujsagiro	02:1
uke	13g1
uker	13g1
ukonceno	01D1
ukonczona	0d11
ukonczone	0d11
ukonczony	0d11
ukončeno	01D1
ukończona	0d11
ukończone	0d11
ukończony	0d11
uksus	0_a1
ul	13h6
ulica	13n5
ulice	0?N1
ulicy	04W1
ulikool	03\1
umschulung	01@1
unbefristet	0<U1
und	1431
undergraduate	0:;1
underskoeterska	02B1
underskoterska	02B1
undersköterska	02B1
undertaker	01h1
underviser	05e2
underwriter	01h1
undirstada	0QR1
undirstaða	0QR1
uned	0?W1
ungdomsskole	0;S1
uni	0Rj2
uniao estavel	0nU1
unidad	0EX1
unidade	0GI1
unit	1444
unita	0FX1
unitat	0Gn1
unite	0@G1
unità	0FX1
unité	0@G1
univ bacc	0hK1
univ dipl	0]Y1
univ. bacc	0hK1
univ. dipl	0]Y1
universidad	0?W1
universidade	0@Q1
universita	1482
universitaet	0<n1
universitaire	01P1
universitaria	0?W1
universitas	0MQ1
universitat	14:2
universitate	14<2
universitatea	07M1
universitatea politehnica	07M1
universitates	0461
universite	14>2
universiteit	08=1
universitesi	0401
universitet	14@3
universitetas	0E71
universitete	0E71
universitetet	14@3
universiteto	0E71
universities	01N1
university	14C2
università	1482
universität	0<n1
université	01P1
universitāte	0461
universitātes	0461
univerza	0K:1
univerze	0K:1
univerzi	0K:1
univerzita	0MW2
univerzite	0MW2
univerzitet	14E1
univerzitetni diplomirani	0]Y1
univerzity	0MW2
univerzitě	0DX1
uniwersytet	14F1
união estável	0nU1
unmarried	0Aa1
unternehmen	03D1
until	0M=1
until now	0C21
until present	0C21
until today	0C21
unur	0>R1
uoc	01O1
uomo	0^C1
upc	01O1
upcoming	05g1
upholsterer	01h1
uplne stredne	0_21
upper intermediate	0Q41
upper second	00T1
upper second class	00T1
upper-intermediate	0Q41
uppsats	0LZ1
uprawnienia	0A;1
uprawnienie	0A;1
upseeri	05P1
urad	0Gk2
urbanitzacio	09M1
urbanització	09M1
urbanizacion	09?1
urbanización	09?1
ured	0WV1
urednica	0Ac3
urednik	0Ac3
urkunde	14G2
urun yoneticisi	01[1
urzad	0381
urząd	0381
usek	0oi2
usine	0311
uslugi	0381
usmerenje	14I1
usmeritev	10D1
usmjerenje	0nL1
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
utbildningsdag	14J1
utca	03[1
utgefid	0?L1
utja	03[1
utmaerkelse	00K1
utmaerkt	0Nk1
utmarkelse	00K1
utmarkt	0Nk1
utmerkelse	0091
utmerket	0Nl1
utmärkelse	00K1
utmärkt	0Nk1
utvar	0oi2
utvecklare	02B1
utvikler	0;R1
uverenje	0d21
uvjerenje	0e\1
ux	0701
uy ban	0;B1
uye	01[1
uyesi	01[1
uzaktan	0AA1
uzem	04P2
uzina	03C1
uzivatelska	14K1
uzivatelsky	14K1
uzman	14L2
uzman duzey	14N1
uzman düzey	14N1
uzmani	01[1
uzmanı	01[1
uznani	0051
uznanie	0041
uznemuma	14O1
uznemums	0671
uznání	0051
uzvaretaja	00B1
uzvaretajs	00B1
uzvarētāja	00B1
uzvarētājs	00B1
uzyskane	0d11
uzyskany	0d11
uzņēmums	0671
uzņēmumā	14O1
učení	0DX1
učeň	0>d1
učilište	14P2
učiliště	0DX1
učitel	06^1
učitelj	0e93
učiteľ	08L1
uživatelsky	14K1
uživatelská	14K1
v	14R5
v le	0?O1
v o s	00`1
v teku	0E11
v.le	0?O1
v.o.s	00`1
va	14W1
vaar	14X2
vaardare	02B1
vaardcentral	0>A1
vaaren	14X2
vabalt	0Yh1
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
vaeitoeskirja	14Z2
vaektare	02B1
vaelttaevae	04b1
vaelttaevae keskitaso	0W_1
vaenget	0P71
vaentanlegt	0101
vaerkfoerer	06R1
vaerkforer	06R1
vaerksted	0?B1
vaeylae	08R1
vag	04h1
vaga hasti	0Yh1
vaga hea	14\2
vagen	04h1
vagt	0g31
vahene	04\1
vahtimestari	05P1
vairuotojas	02R1
vairuotojo pazymejimas	08<1
vairuotojo pažymėjimas	08<1
vaistine	03J1
vaistininkas	02R1
vaistinė	03J1
vaitekiri	03X1
vaitoskirja	14Z2
vaji	06N1
vakblad	0=P1
vakfi	03Y1
vakfı	03Y1
vakman	01d1
vakt	0QJ1
vaktare	02B1
vaktmaestare	02B1
vaktmastare	02B1
vaktmästare	02B1
vakuutus	06G1
valable jusqu'a	0W@1
valable jusqu'en	0W@1
valable jusqu'à	0W@1
vald	14^2
valet	01h1
valid through	0M=1
valid to	0M=1
valid until	0M=1
valide	0EY1
valido fino al	0NK1
valido hasta	0RK1
validé	0EY1
valjak	0]F1
vallalat	04P2
vallaline	01=1
vallalkozo	02:1
valmentaja	05P1
valokuvaaja	05P1
valores	0Am1
valttava	04b1
valttava keskitaso	0W_1
valuer	01h1
van	14`1
van phong	0;B1
vanaf	14a2
vandaag	0RU1
vanzatoare	01i1
vanzator	01i1
vapaaehtoinen	05P1
var	14X2
vara	14c1
varastotyoentekijae	05P1
varastotyontekija	05P1
varastotyöntekijä	05P1
vardare	02B1
vardcentral	0>A1
vardiya amiri	01[1
vardiya sorumlusu	01[1
varen	14X2
varhato	1271
varhatoan	1271
varilec	0EW1
varon	0S51
varrono	0<N1
varrónő	0<N1
vartija	05P1
varón	0S51
vas	0b:1
vasara	14d2
vaspitac	0ZS1
vaspitač	0ZS1
vastaava	05P1
vayla	08R1
vca	14f2
vd	0QJ1
vdana	10l1
vdaná	10l1
ve	14h2
vecka	14j1
veckor	14j1
ved	14k2
vedec	0An2
vedes	0VK1
vedouci	10f2
vedoucí	10f2
veduca	0@=1
veduci	0@=1
vedúca	0@=1
vedúci	0@=1
vedęs	0VK1
veebis	0WS1
veg	0:d1
vegen	0:d1
vegi	0Q51
vegur	0Q51
vegyesz	02:1
vegyész	02:1
vegzett	0KV1
vei	0:d1
veien	0:d1
veikals	0671
veileder	0;R1
veitingahus	06I1
veitingahús	06I1
vej	0P71
vejleder	06R1
vekter	0;R1
veldig god	0Nl1
veleuciliste	0jg1
veleučilište	0jg1
velmi dobra	04;2
velmi dobre	0gS4
velmi dobrá	04@1
velmi dobře	14m2
velmi pokrocila	0Xh1
velmi pokročilá	0Xh1
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
verano	14o1
verao	1501
verband	03D1
verdlaun	1512
vereador	01]1
vereadora	01]1
verein	03D1
vereniging	02[1
vergevorderd	1531
verhandlungssicher	0fc1
verhandlungssicher in wort und schrift	0NZ1
verheiratet	0PM1
veri analisti	01[1
veri bilimci	01[1
veri muhendisi	01[1
veri mühendisi	01[1
verkaeufer	05U1
verkaufer	05U1
verkefni	1541
verket	0>A1
verkfraedingur	0=`1
verkfræðingur	0=`1
verkoopster	01d1
verkoper	01d1
verkossa	0LS1
verksmidja	06I1
verksmiðja	06I1
verkstad	0>A1
verksted	0:c1
verkäufer	05U1
verlag	1552
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
vertieft	0P41
vertiefung	0MH1
vertreter	05U1
vertriebler	02e1
vertėja	02R1
vertėjas	02R1
verwacht	0PH1
verwachte	0PH1
verwalter	05U1
verwitwet	0PM1
very good	02W2
verzekeringen	02[1
verzorgende	01d1
verão	1501
verðlaun	1512
veröffentlichung	08M1
vet	01h1
vetaejae	05P1
vetaja	05P1
veterinarian	01h1
veteriner	01[1
veteriner hekim	01[1
vetur	1571
veturinkuljettaja	05P1
vetäjä	05P1
veuf	0@E1
veuve	0@E1
vezeto	02:1
vezető	02:1
vezneci	01[1
veľmi dobre	1582
veľmi dobrá	04E1
vhs	0B01
via	0?O1
viale	0?O1
vicar	01h1
vice president	01h1
vico	0?O1
vicolo	0?O1
vid	15:2
videaste	01Z1
videja atzime	08A1
videja izglitiba	06o1
videja limeni	0lV1
videja profesionala	06o1
videji	0lV1
videjs	15<2
videregaaende	0cR1
videregaaende opplaering	07E1
videregaaende skole	0;S1
videregaende	0cR1
videregaende opplaering	07E1
videregaende skole	0;S1
videregående	0cR1
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
vidutines	0f61
vidutinis	15>2
vidutiniskai	0f61
vidutiniškai	0f61
vidutinės	0f61
vidéaste	01Z1
vidēji	0lV1
vidējs	15<2
vidējā atzīme	08A1
vidējā izglītība	06o1
vidējā līmenī	0lV1
vidējā profesionālā	06o1
vien	0;B1
vien dao tao	0Dj1
viesbutis	03J1
viesnica	0671
viesnīca	0671
viešbutis	03J1
vigente hasta	0RK1
vigilante	03P2
vigile del fuoco	0261
vigneron	01Z1
vigneronne	01Z1
viikko	15@1
viikkoa	15@1
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
vinter	15A3
vinteren	15D2
vintern	15F1
vintner	01h1
violinista	0261
viragkoto	0<N1
virasto	06G1
virejas	02R1
viriesu	15G1
virietis	15G1
virkailija	05P1
virksomhed	0?B1
virtual	0P31
virziens	0id1
virágkötő	0<N1
virėjas	02R1
visa skola	15H2
visa strucna sprema	15J2
visagist	05U1
visi srednji	15L2
visiting scholar	01h1
visja sola	0K:1
visja strokovna izobrazba	15N1
visjesolska izobrazba	15N1
visjesolski studij	15N1
visji srednji	15O1
visoka skola	0K82
visoka sola	0K:1
visoka strokovna izobrazba	0G=1
visoka strucna sprema	0F\1
visoka stručna sprema	0F\1
visoka škola	0K82
visoka šola	0K:1
visoko obrazovanje	0U\1
vispareja videja	06o1
vispārējā vidējā	06o1
viss	0Sb1
visser	01d1
vita	0ao1
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
viuda	0nX1
viudo	0nX1
viuva	0nU1
viuvo	0nU1
vizsga	0=n2
vizvezetek szerelo	0<N1
við	0Re1
viðurkenning	00;1
viúva	0nU1
viúvo	0nU1
viša stručna sprema	15J2
viša škola	15H2
viši srednji	15L2
višja strokovna izobrazba	15N1
višja šola	0K:1
višješolska izobrazba	15N1
višješolski študij	15N1
višji srednji	15O1
viện	0;B1
viện đào tạo	0Dj1
vk	15@1
vlasnica	0>12
vlasnik	0>12
vloeiend	0iQ1
vloeiend in woord en geschrift	0iQ1
vmbo	0RO2
vmbo diploma	0RQ1
vmbo-diploma	0RQ1
vo	15P1
vocal	01B1
vocational qualification	02Z1
voda	06j1
vodic	08L1
vodicsky preukaz	0@m1
voditelj	0X`1
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
volontaer	0Z32
volontar	0Z32
volontaria	0261
volontario	0261
volonter	05G2
volontär	0Z32
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
vom	15Q1
von	15Q1
voorjaar	0[e1
voorman	01d1
voorzitter	01d1
vopsitor	01i1
vor	15R1
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
vottord	15S1
vottorð	15S1
vottun	15S1
vozac	05G2
vozacka dozvola	0Ie2
vozač	05G2
vozačka dozvola	0Ie2
voznik	0EW1
vozniski izpit	0@j1
vozniški izpit	0@j1
vođa	06j1
vp	0701
vpoe	0gA1
vratny	0>d1
vrijwilliger	0[O2
vrijwilligster	0Jl1
vrlo dobro	15T4
vrouw	15X1
vrouwelijk	15X1
vrtec	0K:1
vrtic	0K82
vrtić	0K82
vrátný	0>d1
vs	0G=1
vsi	00`1
vss	15Y2
vuggestue	0?B1
vukova diploma	0gB1
vuoden	0071
vuosi	15[1
vuotta	15[1
vut	0DX1
vvs montor	06R1
vvs-montoer	06R1
vvs-montør	06R1
vwo	0RO2
vyborna	04;2
vyborne	0gS4
vychovatel	06^1
vychovavatel	08L1
vychovávateľ	08L1
vydano	0G\1
vydata	0nC1
vydatá	0nC1
vydavatelstvi	0FS1
vydavatelstvo	15\2
vydavatelství	0FS1
vydavateľstvo	15\2
vydáno	0G\1
vyhlaska	0@l1
vyhláška	0@l1
vyras	15^1
vyriska	15^1
vyriška	15^1
vyskumny pracovnik	0@=1
vysoka skola	0MW2
vysoke uceni	0DX1
vysoke uceni technicke	0DX1
vysokoskolske	0:`1
vysokoškolské	0:`1
vysoká škola	0MW2
vysoké učení	0DX1
vysoké učení technické	0DX1
vyssi odborna skola	0DX1
vyssi odborne	0GE1
vyssie odborne	15_1
vysvedceni	0@l1
vysvedcenie	0@m1
vysvedčenie	0@m1
vysvědčení	0@l1
vyucen	0_31
vyuceni	0_31
vyucni list	0_31
vyucny list	0_21
vyučen	0_31
vyučení	0_31
vyvojar	02T2
vyzkumny pracovnik	0>d1
vyznamenani	0051
vyznamenanie	0041
vyznamenání	0051
vyššie odborné	15_1
vyšší odborná škola	0DX1
vyšší odborné	0GE1
vzdalene	0b71
vzdáleně	0b71
vzgojitelj	05I1
và	14W1
válido hasta	0RK1
vállalat	04P2
vállalkozó	02:1
várható	1271
várhatóan	1271
vânzătoare	01i1
vânzător	01i1
väg	04h1
väga hea	14\2
väga hästi	0Yh1
vägen	04h1
vähene	04\1
väitekiri	03X1
väitöskirja	14Z2
väktare	02B1
väljak	0]F1
välttävä	04b1
välttävä keskitaso	0W_1
väylä	08R1
vår	14X2
vårdare	02B1
vårdcentral	0>A1
våren	14X2
vænget	0P71
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
výborne	1582
výborná	04;2
výborné	04@1
výborně	14m2
výskumný pracovník	0@=1
výuční list	0_31
výučný list	0_21
vývojár	08L1
vývojář	06^1
výzkumný pracovník	0>d1
vāji	06N1
văn phòng	0;B1
vērtējums	08A1
vědec	0>d1
vīrietis	15G1
vīriešu	15G1
všs	15`1
všį	00`1
w	15a2
w l l	00`1
w toku	04C1
w trakcie	04C1
w.l.l	00`1
wachmann	02e1
waiter	01h1
waitress	01h1
wakacje	0[J1
wakil	02;1
wakil ketua	02;1
wall	0AN1
wanita	0ee1
warden	01h1
warehouse	0391
warehouse operative	01h1
warsztat	0381
warsztaty	15c1
wartawan	02;1
warung	07]1
wasit	02;1
watchmaker	01h1
way	0651
wazna do	15d1
wazne do	15d1
wazny do	15d1
ważna do	15d1
ważne do	15d1
ważny do	15d1
we	15e1
webmaster	01h1
wedstrijd	0=01
week	15f2
weeks	15h1
weg	15i2
weibl	0Ob1
weiblich	0Ob1
weiterbildung	0OF2
weken	15k1
welder	01h1
werk	03D1
werke	03D1
werker	06A2
werkstatt	03D1
werkstudent	15l2
werkstudentin	08Z1
wesen	0Z11
wethouder	01d1
wettbewerb	0gP2
wholesaler	01h1
wiceprezes	0271
widowed	0Aa1
winemaker	01h1
winkel	02[1
winnaar	0Ja1
winner	00N1
winter	15n3
winzer	02e1
wiosna	1611
wiosną	1611
wirausaha	07]1
wissenschaft	0Z11
wissenschaften	0Z11
wissenschaftler	05U1
wissenschaftliche mitarbeiterin	08Z1
wissenschaftlicher mitarbeiter	08Z1
with	0O81
wk	15h1
wks	15h1
wlasciciel	0271
wlascicielka	0271
wlasna dzialalnosc	0381
wo bachelor	0:A1
wo master	0I01
wo-bachelor	0:A1
wo-master	0I01
woche	1621
wochen	1621
wohnung	0531
woj	04W1
wolny	0WU1
wolontariusz	0271
wolontariuszka	0271
woman	1632
work from home	0P31
worker	01h1
working familiarity	0MY1
working knowledge	0Q22
working proficiency	0Q41
works	0391
workshop	1653
writer	01h1
wspolautor	0271
wspolautorka	0271
współautor	0271
współautorka	0271
wychowawca	0271
wydane	0d11
wydany	0d11
wydawnictwo	1682
wydzial	16:2
wydział	16:2
wykladowca	0271
wyksztalcenie srednie	0Jk1
wykształcenie średnie	0Jk1
wykładowca	0271
wynik	0d:1
wyroznienie	0NJ1
wyróżnienie	0NJ1
wystapienie	07F1
wystąpienie	07F1
wyzsza szkola	03j1
wyższa szkoła	03j1
własna działalność	0381
właściciel	0271
właścicielka	0271
xa	0AX1
xahar	16<1
xep loai	0FJ1
xerrada	0?o1
xhur	16<1
xitwa	16=1
xuat sac	16>2
xuong	0;B1
xuất sắc	16>2
xã	0AX1
xưởng	0;B1
xếp loại	0FJ1
y	16@2
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
yayinevi	16B2
yayinlandi	0=R1
yayinlari	03Y1
yayınevi	16B2
yayınlandı	0=R1
yayınları	03Y1
yaz	16D1
yazar	01[1
yazari	01[1
yazarı	01[1
yazilim	03Y1
yazilimci	01[1
yazılım	03Y1
yazılımcı	01[1
yds	0<O1
year	16E1
years	16E1
yeterlik	0<f1
yeu	0a@1
yh examen	0ZT1
yh-examen	0ZT1
yhdistys	06G1
yhtio	06G1
yhtioe	06G1
yhtiö	06G1
yil	0mS1
yki	0<O1
yksikko	0eQ2
yksikkoe	0eQ2
yksikkö	0eQ2
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
yr	16F1
yrittaejae	05P1
yrittaja	05P1
yrittäjä	05P1
yrityksessa	16G1
yrityksessae	16G1
yrityksessä	16G1
yritys	06G1
yrkesbevis	0PL1
yrkesexamen	0N71
yrkesfag	07E1
yrkeshoegskola	0O41
yrkeshoegskoleexamen	0ZT1
yrkeshogskola	0O41
yrkeshogskoleexamen	0ZT1
yrkeshögskola	0O41
yrkeshögskoleexamen	0ZT1
yrs	16F1
yuksek lisans	12B1
yuksek lisans derecesi	12B1
yuksekokulu	0401
yökdil	0<O1
yönetici	01[1
yöneticisi	01[1
yönetmen	01[1
yüksek lisans	12B1
yüksek lisans derecesi	12B1
yüksekokulu	0401
yıl	0mS1
yếu	0a@1
z	16H2
z odliko	0h61
z wyroznieniem	0d:1
z wyróżnieniem	0d:1
zaawansowana	0;D2
zaawansowany	0;D2
zacatecnik	16J2
zacetnik	16L2
zacetno	16N1
zaciatocnik	16O2
zadovoljavajuce	0jn1
zadovoljavajuće	0jn1
zadovoljivo	0gO1
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
zaklada	0WV1
zakladatel	02T2
zakladateľ	08L1
zakladna	16Q2
zakladna skola	0]21
zakladna znalost	0`d1
zakladne znalosti	0`d1
zakladni	16S2
zakladni skola	0DX1
zakladni znalost	0`m1
zakladni znalosti	0`m1
zakladny	16U1
zaklady	16V5
zakljucni izpit	0gR1
zaključni izpit	0gR1
zakład	0381
zakłady	0381
zalozba	16[2
zalozyciel	0271
zalozycielka	0271
založba	16[2
zamecnik	0>d1
zameranie	0nn1
zamereni	0d01
zamestnanec roku	0051
zamezna	0WU1
zamężna	0WU1
zaměstnanec roku	0051
zaměření	0d01
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
zavod	16]5
zavody	0Gk2
zawodowe	0Jk1
zawodowka	03j1
zawodówka	03j1
zayif	0<@1
zayıf	0<@1
začetnik	16L2
začetno	16N1
začiatočník	16O2
začátečník	16J2
założyciel	0271
założycielka	0271
zaświadczenie	0A;1
zbornik	16b4
zborník	0Al1
zdaj	0E11
zdalna	0Sa1
zdalnie	0Sa1
zdobyty	0d11
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
zeer goed	0PN2
zeichner	05U1
zeitschrift	0<b2
zelador	01]1
zeladora	01]1
zelfstandig	0PE1
zelo dobro	16f2
zemedelec	0>d1
zememeric	0>d1
zemědělec	0>d1
zeměměřič	0>d1
zena	16h4
zenaty	0lD2
zenesz	0<N1
zenska	16l2
zenske	16n2
zenski	1704
zensko	16H2
zentrum	03D1
zenész	0<N1
zerspaner	05U1
zertifikat	0\]2
zertifiziert	1741
zertifizierung	0<S1
zespol	0J21
zespol szkol	03j1
zespół	0J21
zespół szkół	03j1
zeszyty naukowe	07F1
zeugnis	0<S1
zidar	01i1
ziekenhuis	02[1
ziema	1752
zima	1776
zimmerei	03D1
zimmerer	05U1
zimmermadchen	02e1
zimmermaedchen	02e1
zimmermädchen	02e1
zimą	17=1
zinatnu doktors	0I?1
zinātņu doktors	0I?1
ziraat muhendisi	01[1
ziraat mühendisi	01[1
zivi	08Z1
zivildienst	08Z1
zivildienstleistender	08Z1
zivljenjepis	17>1
zivnost	0Gk2
zivotopis	17?4
zkouska	0@l1
zkouška	0@l1
zlata medaile	0051
zlaty	0051
zlatá medaile	0051
zlatý	0051
zmagovalec	0g;1
zmagovalka	0g;1
znamka	0A<2
znanstvenik	0>01
známka	0A<2
zolnierz	0271
zomer	17C1
zonaty	0WU1
zonen	0PE1
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
zurnalas	0XT1
zurnalistas	02R1
zurnalists	02S1
zurnals	0G`1
zurzeit	04D1
zusteller	05U1
zvarac	0@=1
zviluppatur	0581
zvárač	0@=1
zweisprachig	0L;1
zwyciezca	0NJ1
zwycięzca	0NJ1
zyciorys	17D1
zyciorys zawodowy	17D1
zzp	0PE1
zzp'er	0Jl1
základná	16Q2
základná znalosť	0`d1
základná škola	0]21
základné znalosti	0`d1
základní	16S2
základní znalost	0`m1
základní znalosti	0`m1
základní škola	0DX1
základný	16U1
základy	17E4
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
à distância	1221
à présent	00_1
àrea	0Gn1
á netinu	00j1
általános iskola	04n2
ápoló	0692
ár	17I1
árbitro	03P2
área	17J3
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
énekes	0Ka1
építész	02:1
équipe	0@G1
équipier	01Z1
équipière	01Z1
érem	0FP2
érettségi	0L51
érettségi bizonyítvány	0L51
értékesítő	02:1
és	0L=1
établissements	0311
étage	04i1
étalagiste	01Z1
étterem	07G1
été	0LT1
év	0LV2
éves	0LX1
évkönyv	0Gd1
ênfase	0Kb1
í dag	0Kk1
í sambúð	0Jm1
în curs	0231
în prezent	0231
începând cu	0TU1
începător	0<E2
îngrijitoare	01i1
îngrijitor	01i1
învățătoare	01i1
învățător	01i1
ó	17M2
ógift	0Jm1
óptica	01B1
óptico	01B1
óstán	0BF1
óta	0e`2
óvoda	0X]1
óvodapedagógus	02:1
óvónő	02:1
õde	01>1
õpetaja	01>1
õppekava	0L61
ödül	0;X1
ödülü	0;X1
ökotropholog	05U1
ön lisans	0`P1
önkormányzat	07G1
önkéntes	0<N1
önlisans	0`P1
önéletrajz	0df1
önéletrajza	0df1
ösd	0<O1
ösztöndíj	0FP2
översättare	02B1
öz geçmiş	0ed1
özgeçmiş	0ed1
özgeçmişi	0ed1
öğretim görevlisi	01[1
öğretim üyesi	01[1
öğretmen	01[1
öğretmeni	01[1
økonom	05e2
øvet	0dP1
újságíró	02:1
úplné stredné	0_21
úrad	03I1
úsek	0oi2
ústav	0Gk2
út	03[1
útgefið	0?L1
útja	03[1
útvar	0oi2
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
üksus	0_a1
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
članek	0Y31
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
ħarifa	0RJ1
īpašnieks	02S1
įkūrėjas	02R1
įmonė	03J1
įmonėje	0TS1
įvertinimas	0:e1
ļoti labi	08N2
ősz	0e]1
ősze	0e]1
œnologue	01Z1
ředitel	06^1
řezník	0>d1
řidič	06^1
řidičský průkaz	0@l1
ślusarz	0271
śpiewaczka	0271
średni	0o82
średnia	0o:2
średnia ocen	0d:1
średnie	0Jk1
średnio	0Ia1
średnio zaawansowany	0Ia1
średnio zaawansowany wyższy	0H[1
średniozaawansowana	0Ia1
średniozaawansowany	0o82
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
škola	17O4
školenie	0mP1
školení	0mQ1
šobrīd	0\S1
šodien	0\S1
šoferis	02S1
šola	0K:1
špecialista	0@=1
špecialistka	0@=1
špecializácia	0nn1
štipendija	0g;1
štipendium	0041
štruktúrovaný životopis	0iE1
študent	0EW1
študijný odbor	0nn1
študijný program	0nn1
študijska smer	10D1
študijski program	10D1
štúdia	0Al1
štúdio	03I1
švadlena	0>d1
šķīries	0bg1
żeńska	0XU1
żeński	0XU1
żonaty	0WU1
żołnierz	0271
żviluppatur	0581
życiorys	17D1
życiorys zawodowy	17D1
ž	16H2
žena	16h4
ženatý	0lD2
ženska	17S1
ženski	17T3
žensko	16H2
ženské	16n2
žiema	17W1
življenjepis	17>1
živnost	0FS1
živnosť	03I1
životopis	17?4
žurnalas	0XT1
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
și	0mf1
șofer	01i1
șoseaua	04T1
άγαμη	17X1
άγαμοσ	17X1
άδεια	17Y1
άδεια ασκήσεωσ	17Y1
άδεια οδήγησησ	17Y1
άνδρασ	17Z1
άνοιξη	17[1
άντρασ	17Z1
άπταιστα	17\1
άρθρο	17]1
άριστα	17^2
άριστη	17\1
άριστη γνώση	17\1
άριστο	17`1
άρρεν	17Z1
έγγαμη	17X1
έγγαμοσ	17X1
έπαινοσ	00P1
έργα	17a1
έργο	17a1
έτη	17b1
έτοσ	17b1
έωσ	17c1
έωσ και σήμερα	17d1
έωσ σήμερα	17d1
ίδρυμα	17e1
α ε	00`1
α' βραβείο	00P1
α' βραβειο	00P1
α.ε	00`1
αγαμη	17X1
αγαμοσ	17X1
αγροτησ	17f1
αγρότησ	17f1
αδεια	17Y1
αδεια ασκησεωσ	17Y1
αδεια οδηγησησ	17Y1
αε	00`1
αει	17g1
αεροσυνοδοσ	17f1
αεροσυνοδόσ	17f1
αισθητικοσ	17f1
αισθητικόσ	17f1
ακαδημία	17g1
ακαδημια	17g1
ανακοίνωση	17]1
ανακοινωση	17]1
αναλυτήσ	17f1
αναλυτησ	17f1
αναλυτρια	17f1
αναλύτρια	17f1
αναμένεται	17h1
αναμενεται	17h1
αναμενομενη	17h1
αναμενομενο	17h1
αναμενόμενη	17h1
αναμενόμενο	17h1
ανδρασ	17Z1
ανθοπωλησ	17f1
ανθοπώλησ	17f1
ανοικτο πανεπιστημιο	17g1
ανοικτό πανεπιστήμιο	17g1
ανοιξη	17[1
ανοιχτο πανεπιστημιο	17g1
ανοιχτό πανεπιστήμιο	17g1
αντιπροεδροσ	17f1
αντιπρόεδροσ	17f1
αντρασ	17Z1
ανωτερη εκπαιδευση	17i1
ανώτερη εκπαίδευση	17i1
απθ	17g1
απο	17j2
αποθηκάριοσ	17f1
αποθηκαριοσ	17f1
απολυτήριο	17l1
απολυτήριο γενικού λυκείου	17l1
απολυτήριο γυμνασίου	17l1
απολυτήριο λυκείου	17l1
απολυτηριο	17l1
απολυτηριο γενικου λυκειου	17l1
απολυτηριο γυμνασιου	17l1
απολυτηριο λυκειου	17l1
απταιστα	17\1
από	17j2
αρθρο	17]1
αριθμοσ	17m1
αριθμόσ	17m1
αριστα	17^2
αριστείο	00P1
αριστειο	00P1
αριστη	17\1
αριστη γνωση	17\1
αριστο	17`1
αρρεν	17Z1
αρσενικο	17Z1
αρσενικό	17Z1
αρτοποιοσ	17f1
αρτοποιόσ	17f1
αρχάριοι	17n1
αρχάριοσ	17o1
αρχαριοι	17n1
αρχαριοσ	17o1
αρχειονομοσ	17f1
αρχειονόμοσ	17f1
αρχιτέκτονασ	17f1
αρχιτεκτονασ	17f1
ασκουμενη	17f1
ασκουμενοσ	17f1
ασκούμενη	17f1
ασκούμενοσ	17f1
αστυνομικοσ	17f1
αστυνομικόσ	17f1
ασφαλιστική	17e1
ασφαλιστικη	17e1
αφοί	17e1
αφοι	17e1
βαθμολογία	1801
βαθμολογια	1801
βαθμοσ	1801
βαθμοσ πτυχιου	1801
βαθμόσ	1801
βαθμόσ πτυχίου	1801
βασικά	1812
βασικέσ γνώσεισ	1812
βασική	1812
βασική γνώση	17o1
βασικα	1812
βασικεσ γνωσεισ	1812
βασικη	1812
βασικη γνωση	17o1
βασικο	1831
βασικο επιπεδο	17o1
βασικό	1831
βασικό επίπεδο	17o1
βαφέασ	17f1
βαφεασ	17f1
βεβαίωση	17Y1
βεβαιωση	17Y1
βιβλίο	17]1
βιβλιο	17]1
βιβλιοθήκη	17e1
βιβλιοθηκη	17e1
βιβλιοθηκονομοσ	17f1
βιβλιοθηκονόμοσ	17f1
βιβλιοπωλησ	17f1
βιβλιοπώλησ	17f1
βιογραφικο	1841
βιογραφικο σημειωμα	1841
βιογραφικό	1841
βιογραφικό σημείωμα	1841
βιολογοσ	17f1
βιολόγοσ	17f1
βοηθοσ	17f1
βοηθόσ	17f1
βράβευση	00P1
βραβείο	00P1
βραβειο	00P1
βραβευση	00P1
γενικο λυκειο	17g1
γενικοσ βαθμοσ	1801
γενικό λύκειο	17g1
γενικόσ βαθμόσ	1801
γιατροσ	17f1
γιατρόσ	17f1
γραμματέασ	17f1
γραμματεασ	17f1
γραφίστασ	17f1
γραφίστρια	17f1
γραφείο	17e1
γραφειο	17e1
γραφιστασ	17f1
γραφιστρια	17f1
γυμνάσιο	17g1
γυμνασιο	17g1
γυναίκα	1851
γυναικα	1851
δάσκαλοσ	17f1
δήμαρχοσ	17f1
δήμοσ	17e1
δίγλωσση	1861
δίγλωσσοσ	1861
δίπλωμα	1872
δίπλωμα ιεκ	17i1
δίπλωμα μηχανικού	1891
δασκάλα	17f1
δασκαλα	17f1
δασκαλοσ	17f1
δημαρχοσ	17f1
δημοσ	17e1
δημοσίευση	17]1
δημοσιευση	17]1
δημοσιογράφοσ	17f1
δημοσιογραφοσ	17f1
δημοτικο σχολειο	17g1
δημοτικό σχολείο	17g1
διάκριση	00P1
διαγωνισμοσ	00P1
διαγωνισμόσ	00P1
διαδικτυακά	18:1
διαδικτυακα	18:1
διαζευγμένη	17X1
διαζευγμένοσ	17X1
διαζευγμενη	17X1
διαζευγμενοσ	17X1
διαιτητήσ	17f1
διαιτητησ	17f1
διαιτολογοσ	17f1
διαιτολόγοσ	17f1
διακριση	00P1
διανομέασ	17f1
διανομεασ	17f1
διατριβή	17]1
διατριβη	17]1
διαχειριστήσ	17f1
διαχειριστησ	17f1
διγλωσση	1861
διγλωσσοσ	1861
διδάκτορασ	18;1
διδακτορασ	18;1
διδακτορική διατριβή	18;1
διδακτορικη διατριβη	18;1
διδακτορικο	18;1
διδακτορικο διπλωμα	18;1
διδακτορικό	18;1
διδακτορικό δίπλωμα	18;1
διευθυνση	18<1
διευθυντήσ	17f1
διευθυντησ	17f1
διευθυντρια	17f1
διευθύντρια	17f1
διεύθυνση	18<1
δικαστήσ	17f1
δικαστησ	17f1
δικηγοροσ	17f1
δικηγόροσ	17f1
διορθωτήσ	17f1
διορθωτησ	17f1
διορθωτρια	17f1
διορθώτρια	17f1
διπλωμα	1872
διπλωμα ιεκ	17i1
διπλωμα μηχανικου	1891
ε π ε	00`1
ε.π.ε	00`1
εγγαμη	17X1
εγγαμοσ	17X1
εθελοντήσ	17f1
εθελοντησ	17f1
εθελοντρια	17f1
εθελόντρια	17f1
ειδίκευση	18=1
ειδικευση	18=1
ειδικοσ	18>2
ειδικοτητα	18=1
ειδικόσ	18>2
ειδικότητα	18=1
εικονογράφοσ	17f1
εικονογραφοσ	17f1
εισήγηση	17]1
εισηγηση	17]1
εκδοσεισ	18@2
εκδοτικοσ	17e1
εκδοτικόσ	17e1
εκδόσεισ	18@2
εκπα	17g1
εκπαιδευτήσ	17f1
εκπαιδευτησ	17f1
εκπαιδευτικοσ	17f1
εκπαιδευτικόσ	17f1
εκπαιδευτρια	17f1
εκπαιδεύτρια	17f1
εκτιμητήσ	17f1
εκτιμητησ	17f1
εκτιμωμενη	17h1
εκτιμώμενη	17h1
ελευθεροσ επαγγελματιασ	17e1
ελεύθεροσ επαγγελματίασ	17e1
εμπ	17g1
εξ αποστάσεωσ	18:1
εξ αποστασεωσ	18:1
εξειδικευμένοσ	18B1
εξειδικευμενοσ	18B1
επα λ	17g1
επα.λ	17g1
επαινοσ	00P1
επαλ	17g1
επαρκήσ	18C1
επαρκησ	18C1
επε	00`1
επιμελήτρια	17f1
επιμελητήσ	17f1
επιμελητησ	17f1
επιμελητρια	17f1
επιμορφωση	18D1
επιμόρφωση	18D1
επιχείρηση	17e1
επιχειρηση	17e1
εποπτησ	17f1
επόπτησ	17f1
εργάτησ	17f1
εργάτρια	17f1
εργα	17a1
εργαστήριο	17e1
εργαστηριο	17e1
εργατησ	17f1
εργατρια	17f1
εργο	17a1
εργοδηγοσ	17f1
εργοδηγόσ	17f1
εργοστάσιο	17e1
εργοστασιο	17e1
ερευνήτρια	17f1
ερευνητήσ	17f1
ερευνητησ	17f1
ερευνητρια	17f1
εστιατοριο	17e1
εστιατόριο	17e1
εταιρία	17e1
εταιρεία	17e1
εταιρεια	17e1
εταιρια	17e1
ετη	17b1
ετοσ	17b1
ευχερήσ	17\1
ευχερησ	17\1
εφορεία	17e1
εφορεια	17e1
εωσ	17c1
εωσ και σημερα	17d1
εωσ σημερα	17d1
ζαχαροπλάστησ	17f1
ζαχαροπλαστησ	17f1
ηθοποιοσ	17f1
ηθοποιόσ	17f1
ηλεκτρολογοσ	17f1
ηλεκτρολόγοσ	17f1
ημερίδα	17]1
ημεριδα	17]1
θέατρο	17e1
θήλυ	1851
θεατρο	17e1
θηλυ	1851
θηλυκο	1851
θηλυκό	1851
θυρωροσ	17f1
θυρωρόσ	17f1
ι ε κ	17g1
ι.ε.κ	17g1
ιατροσ	17f1
ιατρόσ	17f1
ιδιοκτήτησ	17f1
ιδιοκτητησ	17f1
ιδρυμα	17e1
ιδρυτήσ	17f1
ιδρυτησ	17f1
ιδρυτρια	17f1
ιδρύτρια	17f1
ιεκ	17g1
ικανοποιητική	18C1
ικανοποιητικη	18C1
ικε	00`1
ινστιτουτο	18E2
ινστιτούτο	18E2
κάρτα	17Y1
κέντρο	17e1
καθηγήτρια	17f1
καθηγητήσ	17f1
καθηγητησ	17f1
καθηγητρια	17f1
και	18G1
καλά	18H1
καλή	18I2
καλή γνώση	18H1
καλα	18H1
καλη	18I2
καλη γνωση	18H1
καλο	18K1
καλοκαίρι	18L1
καλοκαιρι	18L1
καλωσ	1801
καλό	18K1
καλώσ	1801
καρτα	17Y1
κατάλογοσ	17]1
κατάρτιση	18D1
κατάστημα	17e1
καταλογοσ	17]1
καταρτιση	18D1
καταστημα	17e1
κατευθυνση	18=1
κατεύθυνση	18=1
κεντρο	17e1
κεφάλαιο	17]1
κεφαλαιο	17]1
κηπουροσ	17f1
κηπουρόσ	17f1
κλάδοσ	18<1
κλαδοσ	18<1
κλινική	17e1
κλινικη	17e1
κολέγιο	17g1
κολεγιο	17g1
κολλέγιο	17g1
κολλεγιο	17g1
κομμωτήσ	17f1
κομμωτησ	17f1
κομμωτρια	17f1
κομμώτρια	17f1
κρεοπωλησ	17f1
κρεοπώλησ	17f1
λέκτορασ	17f1
λίαν καλώσ	1801
λεκτορασ	17f1
λεωφ	17m1
λεωφοροσ	17m1
λεωφόροσ	17m1
λιαν καλωσ	1801
λογίστρια	17f1
λογιστήσ	17f1
λογιστησ	17f1
λογιστρια	17f1
λογοθεραπευτήσ	17f1
λογοθεραπευτησ	17f1
λογοθεραπευτρια	17f1
λογοθεραπεύτρια	17f1
λυκειο	17g1
λύκειο	17g1
μάγειρασ	17f1
μάγειροσ	17f1
μάνατζερ	17f1
μάστερ	1891
μέλοσ	17f1
μέσοσ όροσ	1801
μέτρια	18C1
μέτρια γνώση	18C1
μέτριο	18M2
μέχρι	17c1
μέχρι σήμερα	17d1
μέχρι τώρα	17d1
μήνασ	18O1
μήνεσ	18O1
μαία	17f1
μαγείρισσα	17f1
μαγειρασ	17f1
μαγειρισσα	17f1
μαγειροσ	17f1
μαθητευομενοσ	17f1
μαθητευόμενοσ	17f1
μαια	17f1
μανατζερ	17f1
μαστερ	1891
μελοσ	17f1
μεσαίο	18K1
μεσαίο επίπεδο	18C1
μεσαιο	18K1
μεσαιο επιπεδο	18C1
μεσοσ οροσ	1801
μετάλλιο	00P1
μεταλλιο	00P1
μεταπτυχιακέσ σπουδέσ	1891
μεταπτυχιακεσ σπουδεσ	1891
μεταπτυχιακο	1891
μεταπτυχιακο διπλωμα	1891
μεταπτυχιακοσ	1891
μεταπτυχιακοσ τιτλοσ	1891
μεταπτυχιακό	1891
μεταπτυχιακό δίπλωμα	1891
μεταπτυχιακόσ	1891
μεταπτυχιακόσ τίτλοσ	1891
μεταφράστρια	17f1
μεταφραστήσ	17f1
μεταφραστησ	17f1
μεταφραστρια	17f1
μετρια	18C1
μετρια γνωση	18C1
μετριο	18M2
μεχρι	17c1
μεχρι σημερα	17d1
μεχρι τωρα	17d1
μηνασ	18O1
μηνεσ	18O1
μητρική	1861
μητρική γλώσσα	1861
μητρικη	1861
μητρικη γλωσσα	1861
μηχανικοσ	18P1
μηχανικόσ	18P1
μηχανοδηγοσ	17f1
μηχανοδηγόσ	17f1
μοδίστρα	17f1
μοδιστρα	17f1
μονάδα	18<1
μοναδα	18<1
μουσείο	17e1
μουσειο	17e1
μουσικοσ	17f1
μουσικόσ	17f1
μπάρμαν	17f1
μπαρμαν	17f1
ναυτησ	17f1
ναυτικοσ	17f1
ναυτικόσ	17f1
ναύτησ	17f1
νηπιαγωγείο	17g1
νηπιαγωγειο	17g1
νικήτρια	00P1
νικητήσ	00P1
νικητησ	00P1
νικητρια	00P1
νοσηλευτήσ	17f1
νοσηλευτησ	17f1
νοσηλευτρια	17f1
νοσηλεύτρια	17f1
νοσοκομείο	17e1
νοσοκομειο	17e1
ξεναγοσ	17f1
ξεναγόσ	17f1
ξενοδοχείο	17e1
ξενοδοχειο	17e1
ξυλουργοσ	17f1
ξυλουργόσ	17f1
ο ε	00`1
ο.ε	00`1
οδηγοσ	17f1
οδηγόσ	17f1
οδοσ	17m1
οδόσ	17m1
οικονομολογοσ	17f1
οικονομολόγοσ	17f1
οινοποιείο	17e1
οινοποιειο	17e1
ομάδα	18<1
ομαδα	18<1
ομιλία	17]1
ομιλια	17]1
ομιλοσ	17e1
οπτικοσ	17f1
οπτικόσ	17f1
οργανισμοσ	17e1
οργανισμόσ	17e1
οροφοσ	17m1
παιδαγωγοσ	17f1
παιδαγωγόσ	17f1
πανεπιστήμιο	17g1
πανεπιστημίου	17g1
πανεπιστημιο	17g1
πανεπιστημιου	17g1
παντρεμένη	17X1
παντρεμένοσ	17X1
παντρεμενη	17X1
παντρεμενοσ	17X1
παρον	17d1
παρόν	17d1
πατέντα	17]1
πατεντα	17]1
περιοδικο	17]1
περιοδικό	17]1
πιστοποίηση	17Y1
πιστοποιημένη	17Y1
πιστοποιημένοσ	17Y1
πιστοποιημενη	17Y1
πιστοποιημενοσ	17Y1
πιστοποιηση	17Y1
πιστοποιητικο	17Y1
πιστοποιητικό	17Y1
πλατεία	17m1
πλατεια	17m1
πολυ καλα	17\1
πολυ καλη	17\1
πολυ καλη γνωση	18H1
πολυ καλο	17`1
πολυτεχνείο	17g1
πολυτεχνειο	17g1
πολύ καλά	17\1
πολύ καλή	17\1
πολύ καλή γνώση	18H1
πολύ καλό	17`1
πρακτικά	17]1
πρακτικα	17]1
προγραμματίστρια	17f1
προγραμματιστήσ	17f1
προγραμματιστησ	17f1
προγραμματιστρια	17f1
προεδροσ	17f1
προισταμενη	17f1
προισταμενοσ	17f1
προπονήτρια	17f1
προπονητήσ	17f1
προπονητησ	17f1
προπονητρια	17f1
προπτυχιακέσ σπουδέσ	18Q1
προπτυχιακεσ σπουδεσ	18Q1
προπτυχιακο	18Q1
προπτυχιακό	18Q1
προτζεκτ	17a1
προχωρημένο	18R2
προχωρημενο	18R2
προϊστάμενοσ	17f1
προϊσταμένη	17f1
πρωτο βραβειο	00P1
πρόεδροσ	17f1
πρότζεκτ	17a1
πρώτο βραβείο	00P1
πτυχίο	18T2
πτυχίο επαλ	17l1
πτυχίο πανεπιστημίου	18Q1
πτυχιο	18T2
πτυχιο επαλ	17l1
πτυχιο πανεπιστημιου	18Q1
πτυχιουχοσ	18Q1
πτυχιούχοσ	18Q1
πυροσβέστησ	17f1
πυροσβεστησ	17f1
πωλήτρια	17f1
πωλητήσ	17f1
πωλητησ	17f1
πωλητρια	17f1
ράφτησ	17f1
ραφτησ	17f1
σήμερα	17d1
σε εξέλιξη	17d1
σε εξελιξη	17d1
σελίδα	18V1
σελιδα	18V1
σεμινάριο	18W2
σεμιναριο	18W2
σερβιτορα	17f1
σερβιτοροσ	17f1
σερβιτόρα	17f1
σερβιτόροσ	17f1
σημερα	17d1
σιδεράσ	17f1
σιδερασ	17f1
στην	18Y1
στο	18Y1
στοιχειωδεισ γνωσεισ	17o1
στοιχειωδησ	17o1
στοιχειώδεισ γνώσεισ	17o1
στοιχειώδησ	17o1
στον	18Y1
στουντιο	17e1
στούντιο	17e1
στρατιωτικοσ	17f1
στρατιωτικόσ	17f1
συγκολλητήσ	17f1
συγκολλητησ	17f1
συλλογικοσ τομοσ	17]1
συλλογικόσ τόμοσ	17]1
συλλογοσ	17e1
συμβολαιογράφοσ	17f1
συμβολαιογραφοσ	17f1
συμβουλοσ	17f1
συνέδριο	17]1
συνεδριο	17]1
συνεργάτησ	17f1
συνεργάτιδα	17f1
συνεργατησ	17f1
συνεργατιδα	17f1
συνεταιρισμοσ	17e1
συνεταιρισμόσ	17e1
συντάκτησ	17f1
συντάκτρια	17f1
συντακτησ	17f1
συντακτρια	17f1
συντηρήτρια	17f1
συντηρητήσ	17f1
συντηρητησ	17f1
συντηρητρια	17f1
συντομο βιογραφικο	1841
συντονίστρια	17f1
συντονιστήσ	17f1
συντονιστησ	17f1
συντονιστρια	17f1
σχεδιάστρια	17f1
σχεδιαστήσ	17f1
σχεδιαστησ	17f1
σχεδιαστρια	17f1
σχολή	17g1
σχολή καλών τεχνών	17g1
σχολείο	17g1
σχολειο	17g1
σχολη	17g1
σχολη καλων τεχνων	17g1
σύλλογοσ	17e1
σύμβουλοσ	17f1
σύντομο βιογραφικό	1841
τ ε ι	17g1
τ κ	17m1
τ.ε.ι	17g1
τ.κ	17m1
ταμίασ	17f1
ταμιασ	17f1
ταχυδρομοσ	17f1
ταχυδρόμοσ	17f1
τει	17g1
τεχνίτησ	17f1
τεχνικοσ	17f1
τεχνικόσ	17f1
τεχνιτησ	17f1
τηλεργασία	18:1
τηλεργασια	18:1
τιμητική διάκριση	00P1
τιμητικη διακριση	00P1
τκ	17m1
τμήμα	18Z2
τμημα	18Z2
τομέασ	18\2
τομεασ	18\2
τομοσ	17]1
τοπογράφοσ	17f1
τοπογραφοσ	17f1
τορναδοροσ	17f1
τορναδόροσ	17f1
τράπεζα	17e1
τραγουδίστρια	17f1
τραγουδιστήσ	17f1
τραγουδιστησ	17f1
τραγουδιστρια	17f1
τραπεζα	17e1
τωρα	17d1
τόμοσ	17]1
τώρα	17d1
υδραυλικοσ	17f1
υδραυλικόσ	17f1
υπάλληλοσ	17f1
υπαλληλοσ	17f1
υπευθυνη	17f1
υπευθυνοσ	17f1
υπεύθυνη	17f1
υπεύθυνοσ	17f1
υπηρεσία	18^2
υπηρεσια	18^2
υποτροφία	00P1
υποτροφια	00P1
υπουργείο	17e1
υπουργειο	17e1
φαρμακείο	17e1
φαρμακειο	17e1
φαρμακοποιοσ	17f1
φαρμακοποιόσ	17f1
φθινοπωρο	18`1
φθινόπωρο	18`1
φουρνοσ	17e1
φούρνοσ	17e1
φυλακασ	17f1
φυσικοθεραπευτήσ	17f1
φυσικοθεραπευτησ	17f1
φυσικοθεραπευτρια	17f1
φυσικοθεραπεύτρια	17f1
φυσικοσ	17f1
φυσικοσ ομιλητησ	1861
φυσικόσ	17f1
φυσικόσ ομιλητήσ	1861
φωτογράφοσ	17f1
φωτογραφοσ	17f1
φύλακασ	17f1
χειμωνασ	18a1
χειμώνασ	18a1
χειριστήσ	17f1
χειριστησ	17f1
χημικοσ	17f1
χημικόσ	17f1
χορευτήσ	17f1
χορευτησ	17f1
χορευτρια	17f1
χορεύτρια	17f1
χρονια	17b1
χρονοσ	17b1
χρόνια	17b1
χρόνοσ	17b1
χτίστησ	17f1
χτιστησ	17f1
ψαράσ	17f1
ψαρασ	17f1
ψυχολογοσ	17f1
ψυχολόγοσ	17f1
ωδείο	17g1
ωδειο	17g1
ωσ	17c1
ωσ σήμερα	17d1
ωσ σημερα	17d1
όμιλοσ	17e1
όροφοσ	17m1
а s	00`1
а.ş	00`1
автобиография	18b1
агент	18c3
агентство	18f2
агенция	18h1
агенција	18i1
агенція	18j1
агроном	18k2
ад	00`1
адвокат	18m4
администратор	1914
администрация	1951
адміністратор	1962
адміністраторка	1981
адміністрація	18j1
академии	1991
академия	19:2
академија	19<1
академія	19=1
академії	19=1
аккредитация	19>1
акредитація	19?1
актер	19@1
активно	19A1
актор	19B1
акторк	19B1
актрис	19@1
актёр	19@1
акушер	19C2
альманах	19E1
анализатор	19F1
аналитик	0nM1
аналитичар	19G1
аналітик	19H1
аналітикиня	1981
анкета	19I2
антологія	19K1
ао	19L2
ап	19N1
апотека	18i1
аппаратчик	19@1
аптека	19O3
арт директор	19C2
арт-директор	19C2
архивариус	19@1
архивист	0nM1
архитект	19F1
архитекта	19R1
архитектор	0nM1
архіваріус	19B1
архітектор	19H1
асистент	19S3
асистентка	1981
асоциация	18h1
асоціація	18j1
аспирант	19@1
аспирантура	19V2
аспірант	19B1
аспірантура	19X2
ассистент	0nM1
ассоциация	1951
атестат	19Z2
аттестат	19\2
аттестат о среднем образовании	19^1
аудитор	19C2
б р	19_1
б-р	19_1
базове	19`1
базовий	19a2
базовий рівень	19`1
базово	19c3
базово ниво	19f1
базовое	19g1
базовые знания	19h2
базовый	19h2
базовый уровень	19g1
базові знання	19a2
бакалавр	19j2
бакалаврат	19l1
бакалавриат	19m1
бакалавър	19n1
бакалавърска	19n1
бакалавърска степен	19n1
бал	19o1
балл	1:01
баллов	1:01
банк	18f2
банка	1:12
барист	0nM1
бармен	19C2
барменка	1981
бечелор	1:31
библиотека	1:43
библиотекар	1:73
билингв	1::1
биография	18b1
биографија	1:;1
биолог	19@1
бл	19N1
благајник	19R1
благодарность	0T21
благодарственное письмо	0T21
болница	1:12
больница	1951
бортпроводни	19@1
бр	1:<1
бригадир	19C2
брошура	1:=1
буд	1:>1
будинок	1:>1
бул	1:?2
булевар	1:<1
булевард	19N1
бульвар	1:A2
бухгалтер	1:C3
бухгалтерка	1981
бытовой	1:F1
бэкендер	0nM1
бюро	18f2
бібліотека	18j1
бібліотекар	19B1
бібліотекарка	1981
білінгв	1:G1
в	1:H3
в браке	1:K1
в момента	1:L1
в разводе	1:K1
в совершенном владении	1:M1
в совершенстве	1:N1
вантажни	19B1
вантажник	1981
васпитач	19G1
вахтер	19@1
вахтёр	19@1
ведуча	1981
ведучий	1981
ведущая	0nM1
ведущий	0W61
верстальни	19B1
верстальщи	19@1
верстальщик	0nM1
весна	1:O2
весни	1:Q1
весной	1:R1
весны	1:R1
вестник	1:S2
ветеринар	1:U2
ветеринарка	1981
взимку	1:W1
видавництво	1:X2
видано	1:Z1
видеограф	0nM1
викладач	1:[3
викладачка	1981
виконроб	19B1
випуск	1:Z1
випускова	1981
висока школа	19<1
високий	1:^1
високо образовање	1:_1
виступ	19K1
висше	19n1
висше образование	19n1
висше училище	1:`1
виховател	19B1
вихователь	1:a2
вихователька	1981
виш	19=1
виша стручна спрема	1:c1
виша школа	1:d2
виши средњи	1:f1
вище за середній	1:g1
вище середнього	1:g1
владелец	0W61
власник	1:h2
власница	19R1
влітку	1:j1
во	1:k1
водител	19@1
водитель	19@1
водительские права	19>1
водительское удостоверение	19>1
водій	1:a2
водійка	1981
водійські права	19?1
военнослужащ	19@1
вожат	19C2
возач	19G1
возачка дозвола	1:l1
волонтер	1:m3
волонтерка	1981
волонтёр	19@1
восени	1;01
воспитател	19@1
вођа	19R1
впевнений	1:^1
впевнено	1:^1
врач	19@1
временная работа	1;11
врло добро	1;22
вртић	19<1
второ място	00>1
вуз	1;42
вукова диплома	00C1
вул	1:>1
вулиця	1:>1
вх	19N1
вчитель	19B1
вчителька	1981
във	1;61
възпитател	19F1
выдан	1;71
выдано	1;71
вып	19E1
выпуск	1;71
высокий	1;81
выступление	19E1
высшее	1;91
выше среднего	1;:1
від	1;;2
віддалена робота	1;=1
віддалено	1;=1
відділ	1;>1
відділення	1;>1
відзнака	00A1
відмінно	1;?2
військов	19B1
вільне	1;A1
вільне володіння	1;A1
вільно	1;A1
вільно володію	1;A1
вісник	19K1
г	1;B3
газета	18f2
газосварщик	19@1
гбу	00`1
геодезист	19C2
геолог	19@1
гимназия	19:2
гимназија	19<1
глава	1;E3
главная	0nM1
главный	0W61
го	1;H2
говоримо	1;J1
год	1;K2
года	1;M1
година	1;N2
године	1;P1
години	1;Q1
голова	1981
головний	1981
горничн	19@1
город	19_1
гостиница	1951
готвач	19F1
готель	18j1
гр	19N1
грамота	1;R3
гран при	0T21
гран прі	00A1
гран-при	0T21
гран-прі	00A1
грант	0T21
грузчик	19@1
група	1;U4
группа	1;Y2
группа компаний	1951
гуп	00`1
гід	1981
гімназія	19=1
д	19_1
д т н	1;[1
д.т.н	1;[1
данас	1;\1
дворник	19@1
двуезичен	1;]1
девопс	0nM1
делопроизводител	1;^2
департамент	1;`2
депо	1;b2
депутат	19C2
детска градина	1:`1
детский сад	1991
дефектолог	0nM1
диетолог	19@1
дизайнер	1;d5
дизайнерка	1981
дизајнер	19G1
диплом	1;i5
диплом бакалавра	19m1
диплом з відзнакою	19o1
диплом с отличием	1:01
диплом специалиста	1;91
диплом техника	1;n1
диплома	1;o2
диплома за средно образование	1<11
дипломирани	1:_1
директор	1<24
директорка	1981
директриса	0nM1
дирекция	1<62
дирекција	1<81
дисертация	1:=1
дисертація	19K1
диспетчер	19C2
диссертация	19E1
дистанционно	1<92
дистанционный	1<;1
дистанційно	1;=1
дитячий садок	19=1
днес	1:L1
до	1<<4
до данас	1;\1
до днес	1:L1
до момента	1:L1
до настоящего времени	1<@1
до настоящего момента	1<@1
до настоящия момент	1:L1
до сада	1;\1
до сега	1:L1
до сегодня	1<@1
до сих пор	1<@1
до сьогодні	1<A1
до тепер	1<A1
до теперішнього часу	1<A1
до цього часу	1<A1
добра	1:f1
добре	1<B3
добрий	1:g1
добро	1<E4
доброволец	1<I1
дозвола	1:l1
доклад	1:S2
доктор	1<J1
доктор наук	1<K2
доктор наука	1<M1
доктор філософії	1<N1
докторант	19F1
докторантура	1<J1
докторат	1<M1
докторска степен	1<J1
докторске студије	1<M1
дом	19_1
дом здравља	18i1
донині	1<A1
доо	00`1
доповідь	19K1
допуск	1<O2
досега	1:L1
досконало	1<Q1
дослідник	19B1
досі	1<A1
дотепер	1<A1
доцент	18c3
дружество	18h1
друкарня	18j1
друштво	18i1
діловод	19B1
дієтолог	19B1
еад	00`1
екип	1<R1
економиста	19R1
економска школа	19<1
економіст	19B1
економістка	1981
екскурсовод	19B1
експерт	1<S4
експертний	1<W1
експертно	1<X1
електрик	1:a2
електричар	19R1
електротехник	19F1
елементарний	19`1
елементарно	19f1
еоод	00`1
есей	19K1
есен	1<Y1
есента	1<Y1
ет	1<Z2
ж	1<\4
ж к	19N1
ж.к	19N1
железници	18h1
жен	1<`1
жена	1<a2
женат	1:K1
женен	1<c1
женски	1<a2
женский	1<`1
женско	1<d1
женщина	1<`1
животопис	1:;1
журнал	1<e2
журналист	1<g2
журналіст	19B1
журналістка	1981
жінка	1<i1
жіноча	1<i1
жіночий	1<i1
з	1;;2
з відзнакою	19o1
за сумісництвом	1<j1
заваривач	19R1
заварчик	19F1
заведующ	0nM1
завод	1<k4
завідувач	1981
завідувачка	1981
задоволително	1;J1
задруга	18i1
закройщи	0nM1
закінчив	1:Z1
закінчила	1:Z1
заместитель	19@1
заместник	19F1
замужем	1:K1
заміжня	1<o1
зао	00`1
зараз	1<A1
засновник	19B1
застраховане	18h1
заступник	19B1
зборник	1=01
збірник	19K1
зварник	19B1
зварювальник	1981
звено	1<R1
звукорежисс	0nM1
здобуто	1:Z1
зима	1=14
зимата	1=51
зими	1:W1
зимой	1=61
зимы	1=61
знаком	1=71
значка	00>1
зно	0<O1
зоотехник	0nM1
зрелостен изпит	1<11
зі	1=81
зі словником	19`1
и	1=93
изворни говорник	1=<1
изд во	19E1
изд-во	19E1
издавач	1=01
издавачка кућа	18i1
издателство	1==2
издательство	1=?2
излагање	1=01
изследовател	19F1
икономист	19F1
икономически университет	1:`1
иллюстратор	19@1
име на проекта	1=A1
инженер	1=B2
инжењер	1=D1
инспектор	1<g2
институт	1=E6
инструктор	1=K2
интегрисане студије	1:_1
ип	00`1
исследовател	0nM1
истраживач	19G1
й	1=M1
к т н	1<K2
к э н	1;[1
к.т.н	1<K2
к.э.н	1;[1
казначе	19@1
каменщик	19@1
кандидат	1=N1
кандидат наук	1<K2
канцеларија	18i1
капитан	19@1
касиер	19F1
касир	19B1
касирка	1981
кассир	19@1
категория	1=O2
категорія	19?1
кафедра	1=Q4
кв	1:A2
квалификация	1=U1
кваліфікація	1=V1
квартира	1:A2
керівник	19H1
керівниця	1981
кладовщи	19@1
кладовщик	19@1
клиника	1:43
клініка	18j1
книга	1=W3
кну	0B01
коваль	1981
код	1=Z1
коледж	1=[1
колеж	1=\2
колледж	1=^1
команда	1;`2
комбайнер	0nM1
комбайнёр	0nM1
комерцијалиста	19R1
компания	1;b2
компанија	18i1
компанія	18j1
комплектовщи	0nM1
комірни	19B1
комірник	1981
конверзацијски	1=_1
кондитер	1=`3
кондитерка	1981
конкурс	1;R3
конкурса	0T21
конкурсу	00A1
конобар	19G1
консерватория	19:2
консерваторія	19=1
консултант	1=K2
консультант	1=c2
контент	0nM1
конференция	1:S2
конференција	1=01
конференція	19K1
концерн	1951
концертмейстер	0nM1
кооперация	18h1
координатор	1<24
координаторка	1981
копирайтер	19@1
копірайтер	19B1
коректор	19B1
кореспондент	19B1
корп	19_1
корпорация	1951
корпорація	18j1
корректор	19@1
корреспондент	19@1
косметолог	19C2
кпі	0B01
кравец	19B1
кравчин	19B1
кравчиня	1981
край	19_1
крановщик	19@1
красный диплом	1:01
кровельщик	0nM1
кубок	0T21
кувар	19G1
кузнец	0W61
кур'єр	1:a2
курс	1=e6
курси	1=k1
курсы	1=l2
курьер	19@1
кухар	1=n2
кухарка	1981
књига	1=01
лаборант	19C2
лаборантка	1:U2
лаборатория	1;b2
лабораторија	18i1
лабораторія	18j1
лавреат	00A1
лавреатка	00A1
лауреат	1;R3
лауреатка	00A1
лекар	1=K2
лектор	1>02
лекция	1:=1
лекція	19K1
лесник	0W61
лесхоз	1951
лет	1;M1
лета	1>21
лето	1>32
летом	1>21
лидер	19@1
листонош	19B1
лицей	19:2
лиценз	1>51
лицензия	19>1
лиценца	1:l1
логист	19@1
логопед	1:C3
логіст	19B1
лучшая	0T21
лучший	0T21
лято	1>61
лятото	1>61
лікар	19B1
лікарка	1981
лікарня	18j1
літа	1:j1
літо	1:j1
ліцей	19=1
ліцензія	19?1
м	1>74
м'ясник	1981
магазин	19O3
магационер	19R1
магистар	1:_1
магистр	1;91
магистратура	1>;3
магистър	1>>1
магистърска	1>>1
магистърска степен	1>>1
магістр	1>?1
магістратура	1>?1
майстер	19B1
майстерня	18j1
майстор	19F1
майчин	1;]1
майчин език	1;]1
маляр	1=`3
маркетолог	19C2
мастер	1>@2
мастер студије	1:_1
мастерская	1951
матерен	1;]1
матерњи	1=<1
матерњи језик	1=<1
матрос	19C2
матура	1>B2
матурски испит	1>D1
машинист	1<g2
машиніст	19B1
мајстор	19R1
мгту	0B01
мгу	0B01
медал	00>1
медаль	1>E2
медаља	00C1
медбрат	1>G3
медицинска сестра	1>J2
медсестр	19C2
медсестра	1:U2
медуниверситет	1991
менаџер	19G1
менеджер	1=c2
менеджерка	1981
мениджър	19F1
мерчандайзер	0nM1
мерчендайзер	0nM1
мес	1>L2
месец	1>N2
месеца	1>N2
месеци	1>P1
месяц	1>Q1
месяца	1>Q1
месяцев	1>Q1
методист	19@1
методистка	1981
метролог	0nM1
механик	1<g2
механичар	19G1
механік	19B1
микрорайон	19_1
министарство	18i1
министерство	1;b2
младший	0W61
много добре	1>R1
много добро	1>S2
много добро ниво	1>U1
модул	1>V1
мое резюме	1>W1
молодший	1981
молодший бакалавр	1>X1
молодший спеціаліст	1>X1
момента	1:L1
монография	1:S2
монографія	19K1
монтажер	0nM1
монтажни	19B1
монтажник	18k2
монтажёр	0nM1
моё резюме	1>W1
моє резюме	1>Y1
муж	1>Z1
мужской	1>Z1
мужчина	1>Z1
музей	19O3
музейн	0nM1
музеј	18i1
музикант	19B1
музыкант	19@1
муляр	19B1
муп	00`1
мушкарац	1>[1
мушки	1>[1
мушко	1>[1
мъж	1>\1
мъжки	1>\1
мясник	19@1
міністерство	18j1
міс	1>]1
місто	1:>1
місяць	1>]1
місяці	1>]1
місяців	1>]1
н в	1<@1
н ч	1<A1
н. в	1<@1
н.в	1<@1
н.ч	1<A1
на бытовом уровне	1:F1
на даљину	1>^1
наб	19_1
набережна	1:>1
набережная	19_1
навесні	1:Q1
нагорода	00A1
награда	1>_3
назва проєкту	1>b1
название проекта	1>c1
назив пројекта	1>d1
найкраща	00A1
найкращий	00A1
направление	1>e3
направление подготовки	1=U1
напреднал	1>S2
напреднало	1>S2
напредно	1;22
напрям	1=V1
нарис	19K1
насеље	1:<1
наст вр	1<@1
наст время	1<@1
наст. вр	1<@1
наст. время	1<@1
наставник	19R1
наставница	19R1
настояще	1:L1
настоящее время	1<@1
настоящем	1:L1
настоящий момент	1<@1
настоящий момент времени	1<@1
настоящия момент	1:L1
науковий співробітник	1981
научен сътрудник	1<I1
научная статья	19E1
научный сотрудник	0W61
началник	19F1
начално	1>h2
начальник	19C2
начальница	0nM1
начальное профессиональное	1;n1
начальное профессиональное образование	1;n1
начальный	19h2
начальный уровень	19g1
начинаещ	1>j2
начинающий	1>l1
начиная с	1>m1
наше время	1<@1
нв	1<@1
не женат	1:K1
не замужем	1:K1
нед	1>n1
недели	1>n1
недель	1>n1
неделя	1>n1
неженен	1<c1
незаміжня	1<o1
неодружена	1<o1
неодружений	1<o1
неожењен	1>o1
неоконченное высшее	19m1
неомъжена	1<c1
неудата	1>o1
новинар	19G1
новичок	1>l1
носитель	1::1
носитель языка	1::1
носій	1:G1
носій мови	1:G1
нотариус	19@1
нотаріус	19B1
нпо	00`1
нян	19B1
няня	0W61
оао	00`1
обл	1?03
область	1:A2
образователно квалификационна степен магистър	1>>1
образователно-квалификационна степен магистър	1>>1
обука	1:l1
община	1?32
објављен	1=01
овлашћење	1:l1
од	1?52
одељење	1<81
одитор	19F1
одлично	1;22
одружена	1<o1
одружений	1<o1
одсек	1?72
ожењен	1>o1
ожидаемый	1?91
ожидается	1?91
окончание	1;71
окончил	1;71
окончила	1;71
олимпиада	1?:2
олімпіада	00A1
омъжена	1<c1
онлайн	1?<3
онлајн	1>^1
оод	00`1
ооо	19L2
оператер	19G1
оператор	1??5
оператор пк	0nM1
оптометрист	19@1
општина	18i1
осени	1?D1
осень	1?D1
осенью	1?D1
осені	1;01
осигурање	18i1
оснивач	19G1
основател	1<g2
основе	1?E2
основна школа	19<1
основне академске студије	1:31
основне студије	1:31
основно	1?G4
основно владеене	1;J1
основно знање	1?K1
основно ниво	19f1
основно училище	1:`1
осінь	1;01
от	1?L3
от разстояние	1?O1
отговорник	19F1
отдел	1<62
отделение	1?P3
отделочник	0nM1
отель	1951
отличен	1?S1
отличие	1?T2
отлично	1?V3
отлично владеене	1>R1
отличное	1:M1
отримано	1:Z1
офис	1;b2
официант	19@1
офіс	18j1
офіціант	19B1
офіціантка	1981
охоронец	19B1
охоронець	1981
охранник	19@1
оцена	1?Y1
оценка	1?Z2
оценщик	19@1
оцінка	19o1
оцінювач	19B1
очаква се	1?\1
очаквано	1?\1
очекивано	1?]1
очікуваний	1?^1
очікується	1?^1
пао	00`1
парикмахер	19@1
пасивно	1?K1
пат	00`1
патент	1?_4
пг	1:`1
пгжпт	1:`1
певец	0W61
певица	0W61
педагог	0nM1
пекар	1=`3
пекара	18i1
пекарна	18h1
пекарня	18f2
пер	19_1
первое место	0T21
переводчик	19@1
переводчица	0W61
перекладач	19B1
перекладачка	1981
переможець	00A1
переможниця	00A1
переулок	19_1
перукар	19B1
перше місце	00A1
пивара	18i1
пл	1?c2
плакет	00>1
планирано	1?e2
планируемый	1?91
планируется	1?91
планується	1?^1
плиточник	19@1
плотник	19@1
площа	1:>1
площад	19N1
площадь	19_1
по	1?g2
по договору	1;11
по н в	1<@1
по н. в	1<@1
по н.в	1<@1
по наст время	1<@1
по наст. время	1<@1
по настоящее время	1<@1
по настоящий момент	1<@1
по наше время	1<@1
по сегодня	1<@1
по сей день	1?i2
по совместительству	1;11
по сьогодні	1<A1
по сьогоднішній день	1<A1
по текущий момент	1<@1
по теперішній час	1<A1
по цей день	1<A1
по цей час	1<A1
победител	00>1
победитель	0T21
победительница	0T21
победник	00C1
победница	00C1
повар	1;^2
повна зайнятість	1<j1
повна середня	1?k1
повний день	1<j1
повышение квалификации	1?l2
поглавље	1=01
поглиблений	1;A1
подмастерь	19@1
подразделение	1?n1
подяка	00A1
пожарн	19@1
пожежни	19B1
позориште	18i1
покоївк	19B1
поликлиника	1;b2
политех	1991
политехнический	1991
полицейск	19@1
полная занятость	1;11
полный день	1;11
положен	1:l1
полувисше	1?o1
получен	1;71
получено	1;71
поліклініка	18j1
політехніка	19=1
поліцейськ	19B1
помощник	1<g2
помоћник	19R1
помічник	1:a2
помічниця	1981
понастоящем	1:L1
понині	1<A1
поныне	1<@1
портниха	0W61
портной	0W61
посвідчення	19?1
посвідчення водія	19?1
поселок	19_1
пословођа	19R1
посёлок	19_1
потврда	1:l1
поточне місце	1<A1
похвала	00C1
початковий	19a2
початковий рівень	19`1
початківець	1@01
почетна грамота	00>1
почетная грамота	0T21
почетник	1@12
почетно	1?K1
почтальон	19@1
почётная грамота	0T21
пр	1:A2
пр т	19_1
пр-т	19_1
правник	19R1
правница	19R1
правоспособност	1>51
практикант	1:m3
прат	00`1
преводач	19F1
преводилац	19R1
предавач	19G1
предавање	1=01
предвиђено	1?]1
предполагаемый	1?91
предприятие	1;b2
председател	1<g2
председник	19R1
председница	19R1
предстои	1?\1
предузеће	18i1
президент	18c3
премия	0T21
премія	00A1
преподавател	1@33
прибиральниця	1981
приемщи	0nM1
призер	1>E2
признање	00C1
призёр	0T21
приправник	19R1
приправница	19R1
приёмщи	0nM1
пров	1:>1
провизор	0W61
проводник	0nM1
провулок	1:>1
провідний	1981
провідник	19B1
провізорка	1981
програмер	19G1
програмист	19F1
программист	0nM1
програміст	19H1
продав	19B1
продавац	19R1
продавач	19F1
продавачица	19R1
продавец	1@63
продавница	18i1
продавчиня	1981
продакт	0nM1
продвинутый	1@92
продвинутый уровень	1:M1
продюсер	19C2
проезд	19_1
проект	1@;3
проекта	1>c1
проекти	1@>2
проектная работа	1;11
проекты	1>c1
пролет	1@@1
пролетта	1@@1
пролеће	1@A1
промоутер	0nM1
прораб	19@1
просек	1?Y1
просек оцена	1?Y1
просечна оцена	1?Y1
просп	1:>1
проспект	1:A2
просунутий	1;?2
професионален бакалавър	19n1
професионална автобиография	18b1
професионална биографија	1:;1
професионална гимназия	1:`1
професионална квалификация	1<11
професор	19S3
профессиональный	1:M1
профессор	0nM1
професійний	1;A1
професійно технічна	1?k1
професійно-технічна	1?k1
профил	1@B1
профиль	1=U1
проєкт	1>b1
проєкти	1>b1
проєкту	1>b1
пројекат	1>d1
пројекти	1>d1
психолог	1@C5
психологиня	1981
пту	0B01
публикация	1:S2
публикација	1=01
публікація	19K1
пут	1:<1
първо място	00>1
підвищення кваліфікації	1@H2
підприємство	18j1
підрозділ	1;>1
р	1@J1
работаю	1<@1
работник	19F1
рабоч	19@1
рабочий	1@K2
рад	1=01
рад од куће	1>^1
радионица	18i1
радна биографија	1:;1
радник	19R1
радница	19R1
радіо	18j1
разведен	1@M3
разведена	1@M3
разведён	1:K1
разговорный	1:F1
разговорный уровень	1:F1
разработчик	1@P2
разрешително	1>51
разряд	19>1
район	1:A2
рачуновођа	19R1
ревизор	0nM1
редактор	1;d5
редакторка	1981
редакция	1951
редакція	18j1
режисер	19B1
режиссер	19@1
режиссёр	19@1
резюме	19I2
рекрутер	19C2
репетитор	0nM1
республика	19_1
ресторан	1@R3
ресторант	18h1
референт	19G1
рибал	19B1
риелтор	19@1
робочий	1:g1
робітни	19B1
робітник	1981
роден	1;]1
роден език	1;]1
родная	1::1
родной	1::1
родной язык	1::1
розділ	19K1
розлучена	1<o1
розлучений	1<o1
розмовна	1@U1
розмовний	1@U1
розмовний рівень	1@U1
розробник	19H1
розробниця	1981
роки	1@J1
року	1@J1
років	1@J1
руководилац	19R1
руководител	0nM1
ръководител	1@V1
рыбак	19@1
рідна	1:G1
рідна мова	1:G1
рідний	1:G1
рік	1@J1
с	1@W3
с отличием	1:01
саветник	19R1
саветница	19R1
сада	1;\1
садашњост	1;\1
садовник	19@1
садівни	19B1
самозайнятий	18j1
самозанятый	1951
санитар	19@1
сантехник	19@1
сантехнік	19B1
санітар	19B1
санітарка	1981
саопштење	1=01
сарадник	19R1
сарадница	19R1
сборник	1:S2
сварщик	1;^2
свидетелство	1>51
свидетельство	19>1
свободно	1@Z2
свободно владею	1:M1
свободное	1:M1
свободное владение	1:M1
свободный	1:M1
свідоцтво	19?1
сдан	1;71
сдружение	18h1
сега	1:L1
сегодня	1<@1
сейчас	1<@1
секретар	18m4
секретарица	19R1
секретарь	19@1
сектор	1@\4
село	1:A2
семеен	1<c1
семейна	1<c1
семинар	1@`1
семінар	1=k1
сервитьор	19F1
середньо	1@U1
середня	1?k1
середня освіта	1?k1
середня спеціальна	1>X1
середній	1@a2
середній бал	19o1
середній рівень	1@U1
сертификат	1@c3
сертификация	19>1
сертифициран	1>51
сертифицированный	19>1
сертифікат	1@f1
сертифікація	19?1
системний адміністратор	1981
системный администратор	0nM1
скарбни	19B1
скрам мастер	0nM1
скрам-мастер	0nM1
слабо	19f1
слесар	19@1
слесарь	19@1
служба	1@g5
слюсар	1:a2
смер	1>V1
смотрител	0nM1
со	1@l2
со словарем	19g1
со словарём	19g1
соавтор	1@n2
собственик	19F1
совершенное	1:N1
сотрудник	19@1
соу	1:`1
союз	1951
спбгу	0B01
специализация	1@B1
специалист	1A03
специалист по	1?o1
специалитет	1;91
специалност	1@B1
специальность	1=U1
специјалиста	19R1
спеціальність	1=V1
спеціалізація	1=V1
спеціаліст	1A33
спеціалістка	1981
спеціалітет	1>?1
списание	1:=1
співа	19B1
співавтор	1A62
співробітник	19B1
спілка	18j1
ср балл	1:01
ср. балл	1:01
среден успех	1?S1
среден успех от следването	1?S1
средне	1:F1
среднее	19^1
среднее образование	19^1
среднее общее	19^1
среднее профессиональное	1;n1
среднее профессиональное образование	1;n1
среднее специальное	1;n1
средний	1A82
средний балл	1:01
средний балл диплома	1:01
средний уровень	1:F1
средно	1A:3
средно владеене	1;J1
средно ниво	1A=2
средно образование	1<11
средно специално	1<11
средно специално образование	1<11
средно училище	1:`1
средняя оценка	1:01
средња стручна спрема	1>D1
средња школа	19<1
средње	1A?2
средњи	1=_1
средњи ниво	1=_1
ссс	1>D1
стажант	19F1
стажер	1=`3
стажерка	1981
стажист	1:a2
стажиста	19R1
стажёр	19@1
стан	1:<1
станочник	0nM1
старшая	0nM1
старший	1AA2
статия	1:=1
стаття	19K1
статья	19E1
степень бакалавра	19m1
степень магистра	1;91
стипендия	1?:2
стипендија	00C1
стипендія	00A1
столар	19R1
столяр	1=`3
стор	1AC1
сторож	0nM1
сторінка	1AC1
стр	1AD2
страница	1AF1
строительная	1951
стройка	1951
стропальщик	0nM1
струковне студије	1:31
стручни испит	1:l1
стручњак	1AG2
студио	1:12
студия	1951
студијски програм	1>V1
студія	18j1
ступінь бакалавра	19l1
ступінь магістра	1>?1
стюард	19C2
су	1:`1
су шеф	1AA2
су-шеф	1AA2
суддя	1981
судья	0W61
супервайзер	0nM1
супермаркет	18f2
счетоводител	19F1
считано от	1AI1
сътрудник	19F1
сьогодні	1<A1
т ч	1<A1
т.ч	1<A1
та	1=M1
такмичење	00C1
танцовщиц	19@1
танцор	19@1
танцівни	19B1
таргетолог	0nM1
театр	18f2
театър	18h1
тези	19K1
тезисы	19E1
текущая	1<@1
текущее	1<@1
текущее время	1<@1
телеканал	18j1
телемаркетолог	0nM1
теперішнього часу	1<A1
теперішній час	1<A1
тесляр	1981
тестер	19F1
тестировщик	0nM1
тестувальник	1AJ2
тестувальниця	1981
техлид	0W61
техник	1<g2
техникум	1AL2
техничар	19G1
техничка школа	19<1
технолог	18c3
технік	1:a2
технікум	1=[1
течно	19A1
тиждень	1AN1
тижні	1AN1
тижнів	1AN1
тим	1<81
тимлид	0W61
типография	1951
тов	1AO2
товаровед	19@1
токар	19C2
токарь	19@1
тоо	00`1
торговый дом	1951
торговый представитель	0W61
тракторист	1:U2
трг	1:<1
тренер	19C2
тренерка	1981
тренинг	1@`1
тренутно	1;\1
треньор	19F1
тренінг	1=k1
трки	0<O1
търговец	19F1
търговски представител	1<I1
у	1AQ2
у браку	1>o1
у досконалості	1<Q1
у току	1;\1
уверенно	1;81
уверенный	1;81
уверење	1:l1
удаленка	1<;1
удаленная работа	1<;1
удаленно	1<;1
удалёнка	1<;1
удалённая работа	1<;1
удалённо	1<;1
удата	1>o1
удовлетворительно	1:F1
удостоверение	1=O2
удружење	18i1
ул	1AS3
улица	1AS3
универзитет	1AV1
университет	1AL2
университета	19:2
університет	1=[1
упаковщи	0nM1
управител	19F1
управление	1AW3
управління	1AZ2
уредник	19R1
уредница	19R1
усмерење	1>V1
успех	1?S1
учебник	1:=1
ученик	0W61
училище	1A\3
учител	19F1
учитель	19C2
учительница	0W61
учитељ	19G1
учредитель	19@1
фабрика	1<k4
факултет	1A_2
факультет	1Aa4
фармаколог	0nM1
фармацевт	18c3
фармацевтка	1981
фармацеут	19G1
фаховий молодший бакалавр	1>X1
фахівець	1981
фахівчиня	1981
фгуп	00`1
фельдшер	1>G3
фермер	19C2
физик	19@1
физиотерапевт	19@1
финалист	0T21
финалиста	00C1
фирма	1:43
флорист	19C2
фонд	18f2
фондация	18h1
фондација	18i1
фоп	00`1
фотограф	19C2
фрезеровщик	19@1
фрезерувальни	19B1
фриланс	1951
фрилансер	19@1
фронтендер	0nM1
фріланс	18j1
фізіотерапевт	19B1
фіналіст	00A1
фірма	18j1
химик	19@1
хозяйство	1951
холдинг	19O3
холост	1:K1
холостой	1:K1
хореограф	0nM1
хорошее	1;:1
хороший	1Ae2
хорошо	1Ae2
хостес	0nM1
хотел	1:12
художник	19@1
цей час	1<A1
центар	18i1
центр	18f2
център	18h1
цех	1AW3
ч	1Ag1
часопис	1=01
частичная занятость	1;11
часткова зайнятість	1<j1
червоний диплом	19o1
чирак	1<I1
читалище	18h1
читаю профессиональную литературу	19g1
читаю со словарем	19g1
читаю со словарём	19g1
члан	19R1
чланак	1=01
член	1<I1
чоловік	1Ag1
чоловіча	1Ag1
чоловічий	1Ag1
швачк	19B1
швачка	1981
швея	0W61
шеф	19R1
шеф повар	0nM1
шеф-повар	0nM1
школа	1Ah4
школа no	1991
школьный	19g1
шосе	1:>1
шоссе	19_1
шофьор	19F1
шофьорска книжка	1>51
экономист	19@1
экскаваторщик	0nM1
экскурсовод	19@1
эксперт	1Al2
экспертный	1An1
экспертный уровень	1An1
электрик	19@1
электрогазосварщик	19@1
электромонт	19@1
электросварщик	19@1
элементарный	19g1
эникей	0nM1
юрисконсульт	0nM1
юрист	18c3
юристка	1981
і	1=M1
із	1;;2
ілюстратор	19B1
інженер	19H1
інститут	1=[1
јединица	1<81
јесен	1Ao1
ґрант	00A1
אביב	1B01
אגף	1B11
אדריכל	1B21
אדריכלית	1B21
אולפנה	1B31
אוניברסיטה	1B31
אוניברסיטת	1B31
אופטומטריסט	1B21
אות	1B41
אח	1B21
אחות	1B21
אחראי	1B21
אחראית	1B21
אינסטלטור	1B21
אישה	1B51
אנליסט	1B21
אנליסטית	1B21
אקדמיה	1B31
ארגון	1B61
ארכיונאי	1B21
ב	1B71
ב"א	1B81
בגרות	00I1
בגרות מלאה	00I1
בגרות עיונית	00I1
בהצטיינות	1B91
בוגר	1B81
בוגרת	1B81
בודק	1B21
בודקת	1B21
ביטוח	1B61
בינוני	1B:2
בינונית	1B:2
בינונית גבוהה	1B<1
בית אבות	1B61
בית החולים	1B61
בית הספר	1B31
בית חולים	1B61
בית מרקחת	1B61
בית ספר	1B31
בנאי	1B21
בנק	1B61
בסיס	1B=1
בסיסי	1B>2
בסיסית	1B>2
בע"מ	1B61
בעלים	1B21
בעמ	1B61
ברמה גבוהה	1B@1
ברמן	1B21
ברמת שפת אם	1BA1
גבוהה	1BB2
גבר	1BD1
גזבר	1B21
גזברית	1B21
גן ילדים	1B31
גנן	1B21
גננת	1B21
גרוש	1BE1
גרושה	1BE1
ד"ר	1BF1
דו לשוני	1BA1
דו-לשוני	1BA1
דובר ילידי	1BA1
דוור	1B21
דוקטור	1BF1
דוקטורט	1BG2
דייג	1B21
דייל	1B21
דיילת	1B21
דירה	1BI1
דרך	1BI1
האוניברסיטה	1B31
האקדמיה	1B31
הווה	1BJ1
הוצאה	1BK1
הוצאת	1B61
החוג	1B31
הטכניון	1B31
היברידי	1BL1
היום	1BJ1
המכללה	1B31
המכללה האקדמית	1B31
המרכז	1B61
המרכז האקדמי	1B31
הנדסאי	1BM1
הנדסאית	1BM1
הסמכה	1BN1
הסמכות	1BN1
הסמכת	1BN1
הפקולטה	1B31
הצטיינות	1B41
הצטיינות יתרה	1B91
הרצאה	1BK1
השתלמות	1BN1
התמחות	1BO1
התמחות ב	1BO1
ו	1BP1
ועד היום	1BJ1
זוכה	1B41
זכר	1BD1
זמר	1B21
זמרת	1B21
חבר	1B21
חבר ועד	1B21
חברה	1B61
חברה בוועד	1B21
חברה בצוות	1B21
חברת	1B61
חברת ועד	1B21
חוג	1BO1
חודש	1BQ1
חודשים	1BQ1
חוקר	1B21
חוקרת	1B21
חורף	1BR1
חטיבה	1B11
חטיבת ביניים	1B31
חייט	1B21
חייל	1B21
חלשה	1B=1
חנות	1B61
חקלאי	1B21
חרט	1B21
חשב	1B21
חשמלאי	1B21
טבח	1B21
טבחית	1B21
טוב	1BS2
טובה	1B<1
טובה מאוד	1B@1
טכנאי	1B21
טכנאי מוסמך	1BM1
טכנאית	1B21
טכנולוגיות	1B61
טכניון	1B31
ידע בסיסי	1B=1
יו"ר	1B21
יועץ	1B21
יועצת	1B21
יושב ראש	1B21
יחידה	1B11
יחידת	1B11
ישיבה	1B31
ישיבת	1B31
כבאי	1B21
כיום	1BJ1
כיכר	1BI1
כנס	1BK1
כעת	1BJ1
כתב עת	1BK1
כתבה	1BK1
מ	1BU1
מ"א	1BV1
מאבטח	1B21
מאבטחת	1B21
מאז	1BW1
מאייר	1B21
מאיירת	1B21
מאמן	1B21
מאמנת	1B21
מאמר	1BK1
מאפייה	1B61
מבקר	1B21
מגיה	1B21
מגמה	1BO1
מגמת	1BO1
מדור	1B11
מדליה	1B41
מדריך	1B21
מדריכה	1B21
מדרשה	1B31
מהנדס	1B21
מהנדסת	1B21
מודד	1B21
מוזיאון	1B61
מוזיקאי	1B21
מוכר	1B21
מוכרת	1B21
מומחה	1BX2
מומחית	1BX2
מוסמך	1BZ2
מוסמכת	1BZ2
מועצה	1B61
מורה	1B21
מזכיר	1B21
מזכירה	1B21
מחלקה	1B11
מחלקת	1B11
מחסנאי	1B21
מטפל	1B21
מטפלת	1B21
מיזם	1B\1
מיילדת	1B21
מייסד	1B21
מייסדת	1B21
מיקוד	1BI1
מכון	1B61
מכון ללימודים	1B31
מכונאי	1B21
מכללה	1B31
מכללת	1B31
מלגה	1B41
מלגת	1B41
מלון	1B61
מלח	1B21
מלצר	1B21
מלצרית	1B21
ממוצע	1B91
ממוצע ציונים	1B91
מנהל	1B21
מנהל חשבונות	1B21
מנהל עבודה	1B21
מנהלת	1B21
מנהלת חשבונות	1B21
מנחה	1B21
מנכ"ל	1B21
מסגר	1B21
מסלול	1BO1
מסעדה	1B61
מעבדה	1B61
מעצב	1B21
מעצבת	1B21
מפיק	1B21
מפיקה	1B21
מפעיל	1B21
מפעל	1B61
מפקד	1B21
מפקדת	1B21
מפתח	1B21
מפתחת	1B21
מצוין	1BB2
מצוינת	1B@1
מצטיין	1B41
מצטיינת	1B41
מקוון	1BL1
מקום ראשון	1B41
מרחוק	1BL1
מרכז	1B]2
מרכזת	1B21
מרפא בעיסוק	1B21
מרפאה	1B61
מרפאה בעיסוק	1B21
מרפאת	1B61
מרצה	1B21
משוער	1B_1
משרד	1B61
מתחיל	1B`1
מתחילים	1B=1
מתכנן	1B21
מתכננת	1B21
מתכנת	1B21
מתכנתת	1B21
מתמחה	1B21
מתנדב	1B21
מתנדבת	1B21
מתקדם	1Ba1
מתרגם	1B21
מתרגמת	1B21
נגר	1B21
נהג	1B21
נהגת	1B21
נוטריון	1B21
נוכחי	1BJ1
נוכחית	1BJ1
נציג	1B21
נציג מכירות	1B21
נציגת	1B21
נקבה	1B51
נשואה	1BE1
נשוי	1BE1
סבירה	1Bb1
סדנה	1B61
סוכנות	1B61
סטודיו	1B61
סטודנט	1B21
סייע	1B21
סייעת	1B21
סמטת	1BI1
סמינר	1B31
סמנכ"ל	1B21
ספר	1BK1
ספרייה	1B61
ספריית	1B61
ספרית	1B21
ספרן	1B21
ספרנית	1B21
סתיו	1Bc1
עבודה מרחוק	1BL1
עבודת גמר	1BK1
עד	1Bd1
עד היום	1BJ1
עד כה	1BJ1
עובד	1B21
עובד מצטיין	1B41
עובדת	1B21
עובדת מצטיינת	1B41
עוזר	1B21
עוזרת	1B21
עורך	1B21
עורך דין	1B21
עורכת	1B21
עורכת דין	1B21
עיון	1BK1
עיריית	1B61
עיתונאי	1B21
עיתונאית	1B21
עכשיו	1BJ1
עמוד	1Be1
עמותה	1B61
עמותת	1B61
עצמאי	1B61
עצמאית	1B61
פוסטר	1BK1
פועל	1B21
פועלת	1B21
פטנט	1BK1
פיזיותרפיסט	1B21
פסיכולוג	1B21
פסיכולוגית	1B21
פקולטה	1B31
פקיד	1B21
פקידה	1B21
פרויקט	1B\1
פרופסור	1B21
פרס	1B41
פרסום	1BK1
פרק	1BK1
צה"ל	1B61
צוות	1B11
ציון	1B91
ציון ממוצע	1B91
ציון סופי	1B91
צלם	1B21
צלמת	1B21
צפוי	1B_1
צפויה	1B_1
קבוצת	1B61
קו"ח	1Bf1
קומה	1BI1
קונדיטור	1B21
קופאי	1B21
קופאית	1B21
קופת חולים	1B61
קורות חיים	1Bf1
קורס	1BN1
קו״ח	1Bf1
קיץ	1Bg1
קלינאית	1B21
קצב	1B21
קצין	1B21
קצינה	1B21
קרן	1B61
ראש	1B21
ראש צוות	1B21
רהוטה	1B@1
רואה חשבון	1B21
רווק	1BE1
רווקה	1BE1
רופא	1B21
רופאה	1B21
רוקח	1B21
רוקחת	1B21
רח	1BI1
רחוב	1BI1
רישיון	1BN1
רישיון נהיגה	1BN1
רכז	1B21
רכזת	1B21
רמה גבוהה	1BB2
רמת שיחה	1Bb1
רקדן	1B21
רקדנית	1B21
רשיון	1BN1
רשת	1B61
רתך	1B21
שד	1BI1
שדרות	1BI1
שוטף	1B@1
שוטפת	1B@1
שוטר	1B21
שוטרת	1B21
שוליה	1B21
שוער	1B21
שופט	1B21
שותף	1B21
שותפה	1B21
שחקן	1B21
שחקנית	1B21
שיחה	1Bb1
שכונת	1BI1
שליח	1B21
שליטה מלאה	1B@1
שם הפרויקט	1B\1
שמאי	1B21
שנה	1Bh1
שנים	1Bh1
שף	1B21
שפת אם	1BA1
שפת-אם	1BA1
ת ד	1BI1
ת.ד	1BI1
תואר	1B81
תואר ראשון	1B81
תואר ראשון ב	1B81
תואר שלישי	1BF1
תואר שני	1BV1
תואר שני ב	1BV1
תופרת	1B21
תזונאית	1B21
תחקירן	1B21
תחקירנית	1B21
תחרות	1B41
תיאטרון	1B61
תיכון	1Bi2
תעודה	1BN1
תעודת	1BN1
תעודת בגרות	00I1
תעודת הוקרה	1B41
תעודת הוראה	1BM1
תעודת הצטיינות	1B41
תעודת מקצוע	1Bk2
תעשיות	1B61
أخصائي	1Bm1
أخصائية	1Bm1
أساسي	1Bn2
أساسيات	1Bn2
أساسية	1C01
أستاذ	1Bm1
أستاذة	1Bm1
أشهر	1C11
أعزب	1C21
أعوام	1C31
أفضل	1C41
أكاديمية	1C51
أمانة	1C61
أمين الصندوق	1Bm1
أمين مكتبة	1Bm1
أمينة	1Bm1
أمينة الصندوق	1Bm1
أنثى	1C71
أونلاين	1C81
إتقان	1C91
إجادة تامة	1C91
إجازة	1C:1
إجازة جامعية	1C:1
إدارة	1C;2
إعدادية	1C51
إلى	1C=1
إلى الآن	1C>1
ابتدائي	1C01
ابتدايي	1C01
اتقان	1C91
اجاده تامه	1C91
اجازه	1C:1
اجازه جامعيه	1C:1
اختصاصي	1Bm1
اخصايي	1Bm1
اخصاييه	1Bm1
اداره	1C;2
اساسي	1Bn2
اساسيات	1Bn2
اساسيه	1C01
استاذ	1Bm1
استاذه	1Bm1
استشاري	1Bm1
استشارية	1Bm1
استشاريه	1Bm1
استوديو	1C61
اسم المشروع	1C?1
اشهر	1C11
اعتماد	1C@1
اعداديه	1C51
اعزب	1C21
اعوام	1C31
افضل	1C41
اكاديميه	1C51
الآن	1C>1
الاختصاص	1CA1
الان	1C>1
البكالوريا	1CB1
البكالوريوس	1C:1
التقدير	1CC1
الثانوية	1CB1
الثانوية العامة	1CB1
الثانويه	1CB1
الثانويه العامه	1CB1
الجامعة	1C51
الجامعه	1C51
الحاضر	1C>1
الحالي	1C>1
الخريف	1CD1
الدبلوم	1CE1
الدرجة	1CC1
الدرجه	1CC1
الدكتوراه	1CF1
الدور	1CG1
الربيع	1CH1
السيرة الذاتية	1CI1
السيره الذاتيه	1CI1
الشتاء	1CJ1
الشركة	1C61
الشركه	1C61
الصيف	1CK1
القسم	1CL1
الكلية	1C51
الكليه	1C51
اللغة الأصلية	1CM1
اللغة الأم	1CM1
اللغه الاصليه	1CM1
اللغه الام	1CM1
الليسانس	1C:1
المؤسسة	1C61
الماجستير	1CN1
المتوقع	1CO1
المدرسة	1C51
المدرسة الثانوية	1C51
المدرسه	1C51
المدرسه الثانويه	1C51
المركز الأول	1C41
المركز الاول	1C41
المركز الثاني	1C41
المشروع	1C?1
المعدل	1CC1
المعدل التراكمي	1CC1
المعدل العام	1CC1
المعهد	1C51
الموسسه	1C61
الوقت الحالي	1C>1
الى	1C=1
الي	1C=1
الي الان	1C>1
اليوم	1C>1
امانه	1C61
امرأة	1C71
امراه	1C71
امين الصندوق	1Bm1
امين مكتبه	1Bm1
امينه	1Bm1
امينه الصندوق	1Bm1
انثى	1C71
انثي	1C71
اونلاين	1C81
بائع	1Bm1
بائعة	1Bm1
باحث	1Bm1
باحثة	1Bm1
باحثه	1Bm1
بايع	1Bm1
بايعه	1Bm1
بتقدير	1CC1
بحار	1Bm1
بحث	1CP1
براءة اختراع	1CP1
براءه اختراع	1CP1
بستاني	1Bm1
بسيطة	1C01
بسيطه	1C01
بطلاقة	1C91
بطلاقه	1C91
بكالوريا	1CB1
بكالوريس	1C:1
بكالوريوس	1C:1
بلدية	1C61
بلديه	1C61
بناء	1Bm1
بناية	1CG1
بنايه	1CG1
بنك	1C61
تأمين	1C61
تامين	1C61
تخصص	1CA1
تخصص في	1CA1
ترخيص	1C@1
تقدير	1CC1
تقني	1Bm1
تكريم	1C41
توجيهي	1CB1
ثانوي	1C51
ثانوية	1C51
ثانوية عامة	1CB1
ثانويه	1C51
ثانويه عامه	1CB1
ثنائي اللغة	1CM1
ثنايي اللغه	1CM1
جائزة	1C41
جامعة	1C51
جامعه	1C51
جايزه	1C41
جزار	1Bm1
جمعية	1C61
جمعيه	1C61
جندي	1Bm1
جيد	1CQ2
جيد جدا	1C91
جيدة	1CS1
جيدة جدا	1C91
جيده	1CS1
جيده جدا	1C91
حارس	1Bm1
حاليا	1C>1
حالياً	1C>1
حاليًا	1C>1
حتى	1C=1
حتى الآن	1C>1
حتى الوقت الحالي	1C>1
حتى اليوم	1C>1
حتى تاريخه	1C>1
حتي	1C=1
حتي الان	1C>1
حتي الوقت الحالي	1C>1
حتي اليوم	1C>1
حتي تاريخه	1C>1
حداد	1Bm1
حكم	1Bm1
حي	1CG1
خباز	1Bm1
خبير	1CT2
خبيرة	1CT2
خبيره	1CT2
خراط	1Bm1
خريف	1CD1
خياط	1Bm1
خياطة	1Bm1
خياطه	1Bm1
دائرة	1CL1
دار	1C61
دار النشر	1CP1
دار نشر	1C61
دايره	1CL1
دبلوم	1CV2
دبلوم عالي	1CN1
دبلوم فني	1CE1
دبلوم متوسط	1CE1
درجة البكالوريوس	1C:1
درجة الدكتوراه	1CF1
درجة الماجستير	1CN1
درجه البكالوريوس	1C:1
درجه الدكتوراه	1CF1
درجه الماجستير	1CN1
درع	1C41
دكتوراه	1CF1
دورة	1C@1
دوره	1C@1
ذكر	1CX1
رئيس	1Bm1
رئيسة	1Bm1
ربيع	1CH1
رجل	1CX1
رخصة	1C@1
رخصة قيادة	1C@1
رخصه	1C@1
رخصه قياده	1C@1
رسالة	1CP1
رساله	1CP1
روضة	1C51
روضه	1C51
رييس	1Bm1
رييسه	1Bm1
زمالة	1C@1
زماله	1C@1
سائق	1Bm1
سائقة	1Bm1
سايق	1Bm1
سايقه	1Bm1
سباك	1Bm1
سكرتير	1Bm1
سكرتيرة	1Bm1
سكرتيره	1Bm1
سنة	1CY2
سنه	1CY2
سنوات	1C31
سيرة ذاتية	1CI1
سيره ذاتيه	1CI1
شارع	1CG1
شتاء	1CJ1
شرطي	1Bm1
شركة	1C61
شركه	1C61
شعبة	1C[2
شعبه	1C[2
شقة	1CG1
شقه	1CG1
شهادة	1C@1
شهادة الثانوية	1CB1
شهادة تقدير	1C41
شهادة معتمدة	1C@1
شهاده	1C@1
شهاده الثانويه	1CB1
شهاده تقدير	1C41
شهاده معتمده	1C@1
شهر	1C11
شهور	1C11
ص ب	1CG1
ص.ب	1CG1
صحفي	1Bm1
صحفية	1Bm1
صحفيه	1Bm1
صحيفة	1C61
صحيفه	1C61
صفحة	1C]1
صفحه	1C]1
صياد	1Bm1
صيدلانية	1Bm1
صيدلانيه	1Bm1
صيدلي	1Bm1
صيدلية	1C61
صيدليه	1C61
صيف	1CK1
ضعيف	1C01
طاه	1Bm1
طاهية	1Bm1
طاهيه	1Bm1
طباخ	1Bm1
طبيب	1Bm1
طبيبة	1Bm1
طبيبه	1Bm1
طريق	1CG1
طلاقة	1C91
طلاقه	1C91
عام	1CY2
عامل	1Bm1
عاملة	1Bm1
عامله	1Bm1
عبر الإنترنت	1C81
عبر الانترنت	1C81
عزباء	1C21
عضو	1Bm1
عضوية	1C@1
عضويه	1C@1
عمارة	1CG1
عماره	1CG1
عمل حر	1C61
عن بعد	1C81
عن بُعد	1C81
عيادة	1C61
عياده	1C61
فائز	1C41
فائزة	1C41
فايز	1C41
فايزه	1C41
فريق	1CL1
فصل	1CP1
فندق	1C61
فني	1Bm1
فنية	1Bm1
فنيه	1Bm1
فوق المتوسط	1CS1
في	1C^1
قائد	1Bm1
قابلة	1Bm1
قابله	1Bm1
قايد	1Bm1
قرية	1CG1
قريه	1CG1
قسم	1C[2
قناة	1C61
قناه	1C61
كاتب	1Bm1
كاتبة	1Bm1
كاتبه	1Bm1
كتاب	1CP1
كليات	1C51
كلية	1C51
كليه	1C51
كهربائي	1Bm1
كهربايي	1Bm1
لحام	1Bm1
لدى	1C^1
لدي	1C^1
لغة أم	1CM1
لغة الأم	1CM1
لغتي الأم	1CM1
لغتي الام	1CM1
لغه الام	1CM1
لغه ام	1CM1
للآن	1C>1
للان	1C>1
ليسانس	1C:1
مؤتمر	1CP1
مؤسس	1Bm1
مؤسسة	1C61
مؤسسة مشاركة	1Bm1
ماجستير	1CN1
مالك	1Bm1
مبتدئ	1Bn2
مبتدئة	1C01
مبتدي	1Bn2
مبتديه	1C01
مبرمج	1Bm1
مبرمجة	1Bm1
مبرمجه	1Bm1
متجر	1C61
متحف	1C61
متدرب	1Bm1
متدربة	1Bm1
متدربه	1Bm1
مترجم	1Bm1
مترجمة	1Bm1
مترجمه	1Bm1
متزوج	1C21
متزوجة	1C21
متزوجه	1C21
متطوع	1Bm1
متطوعة	1Bm1
متطوعه	1Bm1
متقدم	1C_2
متقدمة	1C_2
متقدمه	1C_2
متوسط	1Ca2
متوسطة	1Ca2
متوسطه	1Ca2
متوقع	1CO1
متوقعة	1CO1
متوقعه	1CO1
مجلة	1CP1
مجله	1CP1
مجموعة	1C61
مجموعه	1C61
محادثة	1Cc1
محادثه	1Cc1
محاسب	1Bm1
محاسبة	1Bm1
محاسبه	1Bm1
محاضر	1Bm1
محاضرة	1Cd2
محاضره	1Cd2
محافظة	1CG1
محافظه	1CG1
محام	1Bm1
محامي	1Bm1
محامية	1Bm1
محاميه	1Bm1
محترف	1C91
محرر	1Bm1
محررة	1Bm1
محرره	1Bm1
محلل	1Bm1
محللة	1Bm1
محلله	1Bm1
مخبز	1C61
مختبر	1C61
مدارس	1C51
مدرب	1Bm1
مدربة	1Bm1
مدربه	1Bm1
مدرس	1Bm1
مدرسة	1C51
مدرسة ثانوية	1C51
مدرسة صف	1Bm1
مدرسة لغة	1Bm1
مدرسه	1C51
مدرسه ثانويه	1C51
مدرسه صف	1Bm1
مدرسه لغه	1Bm1
مدقق	1Bm1
مدير	1Bm1
مديرة	1Bm1
مديره	1Bm1
مدينة	1CG1
مدينه	1CG1
مراقب	1Bm1
مراقبة	1Bm1
مراقبه	1Bm1
مرشد	1Bm1
مرشدة	1Bm1
مرشده	1Bm1
مركز	1C61
مزارع	1Bm1
مزارعة	1Bm1
مزارعه	1Bm1
مسؤول	1Bm1
مسؤولة	1Bm1
مسابقة	1C41
مسابقه	1C41
مساعد	1Bm1
مساعدة	1Bm1
مساعده	1Bm1
مستشار	1Bm1
مستشارة	1Bm1
مستشاره	1Bm1
مستشفى	1C61
مستشفي	1C61
مستمر	1C>1
مسرح	1C61
مسعف	1Bm1
مسعفة	1Bm1
مسعفه	1Bm1
مسوول	1Bm1
مسووله	1Bm1
مشرف	1Bm1
مشرفة	1Bm1
مشرفه	1Bm1
مشروع	1C?1
مشروع خاص	1C61
مشغل	1Bm1
مصرف	1C61
مصمم	1Bm1
مصممة	1Bm1
مصممه	1Bm1
مصنع	1C61
مصور	1Bm1
مصورة	1Bm1
مصوره	1Bm1
مطعم	1C61
مطلق	1C21
مطلقة	1C21
مطلقه	1C21
مطور	1Bm1
مطورة	1Bm1
مطوره	1Bm1
مع مرتبة الشرف	1CC1
مع مرتبه الشرف	1CC1
معتمد	1C@1
معتمدة	1C@1
معتمده	1C@1
معدل	1CC1
معلم	1Bm1
معلمة	1Bm1
معلمه	1Bm1
معماري	1Bm1
معهد	1Cf2
مغن	1Bm1
مقال	1CP1
مقالة	1CP1
مقاله	1CP1
مقبول	1C01
مكتب	1C61
مكتبة	1C61
مكتبه	1C61
ممتاز	1C_2
ممتازة	1C91
ممتازه	1C91
ممثل	1Bm1
ممثلة	1Bm1
ممثله	1Bm1
ممرض	1Bm1
ممرضة	1Bm1
ممرضه	1Bm1
من	1Ch1
منحة	1C41
منحه	1C41
مندوب	1Bm1
مندوبة	1Bm1
مندوبه	1Bm1
منذ	1Ci1
منسق	1Bm1
منسقة	1Bm1
منسقه	1Bm1
منشور	1CP1
منطقة	1CG1
منطقه	1CG1
منظمة	1C61
منظمه	1C61
مهندس	1Bm1
مهندسة	1Bm1
مهندسه	1Bm1
موتمر	1CP1
موسس	1Bm1
موسسه	1C61
موسسه مشاركه	1Bm1
موسيقي	1Bm1
موظف	1Bm1
موظف استقبال	1Bm1
موظفة	1Bm1
موظفه	1Bm1
ميدالية	1C41
ميداليه	1C41
ميدان	1CG1
ميكانيكي	1Bm1
نائب	1Bm1
نادل	1Bm1
نادلة	1Bm1
نادله	1Bm1
نايب	1Bm1
نجار	1Bm1
نشر	1CP1
هيئة	1C61
هييه	1C61
و	1Cj1
وحدة	1CL1
وحده	1CL1
ورشة	1C61
ورشه	1C61
ورقة	1CP1
ورقة بحثية	1CP1
ورقه	1CP1
ورقه بحثيه	1CP1
وزارة	1C61
وزاره	1C61
وسام	1C41
وكالة	1C61
وكاله	1C61
अंक	1Ck1
अकादमी	1Cl1
अच्छा	1Cm2
अच्छी	1Co1
अधिकारी	1D01
अध्यक्ष	1D01
अध्यापक	1D01
अध्यापिका	1D01
अध्याय	1D11
अनुभाग	1D21
अनुवादक	1D01
अपेक्षित	1D31
अब	1D41
अब तक	1D41
अभिनेता	1D01
अभिनेत्री	1D01
अभियंता	1D01
अभी	1D41
अभी तक	1D41
अविवाहित	1D51
अस्पताल	1D61
आईटीआई	1D71
आज	1D41
आज तक	1D41
आहार विशेषज्ञ	1D01
इंजीनियर	1D01
इंटरमीडिएट	00F1
इंटर्न	1D01
इलेक्ट्रीशियन	1D01
उच्च माध्यमिक विद्यालय	1Cl1
उत्कृष्ट	1D82
उन्नत	1D82
उपाध्यक्ष	1D01
एजेंसी	1D61
एम ए	1D:1
एम एड	1D:1
एम एससी	1D:1
एम कॉम	1D:1
एम टेक	1D:1
एम बी ए	1D:1
एम.ए	1D:1
एम.एड	1D:1
एम.एससी	1D:1
एम.कॉम	1D:1
एम.टेक	1D:1
एम.बी.ए	1D:1
एमबीए	1D:1
एवं	1D;1
ऑनलाइन	1D<1
और	1D;1
औसत	1D=1
कंपनी	1D61
कर्मचारी	1D01
कसाई	1D01
कारखाना	1D61
कार्यालय	1D61
किसान	1D01
केंद्र	1D61
कैशियर	1D01
कॉलेज	1Cl1
कॉलोनी	1D>1
कोच	1D01
कोर्स	1D?1
कोषाध्यक्ष	1D01
क्लिनिक	1D61
गर्मी	1D@1
गली	1D>1
गाइड	1D01
गायक	1D01
गायिका	1D01
गुरुकुल	1Cl1
ग्राम	1D>1
ग्रीष्म	1D@1
ग्रेड	1Ck1
चालक	1D01
चिकित्सक	1D01
चिकित्सालय	1D61
चित्रकार	1D01
चौक	1D>1
चौकीदार	1D01
छात्रवृत्ति	1DA1
छायाकार	1D01
जारी	1D41
जिला	1D>1
जीवन परिचय	1DB1
जीवन वृत्त	1DB1
जीवनवृत्त	1DB1
टीम	1D21
ट्रस्ट	1D61
डिज़ाइनर	1D01
डिजाइनर	1D01
डिप्लोमा	1DC2
डेवलपर	1D01
डॉक्टर	1D01
डॉक्टरेट	1DE1
ड्राइवर	1D01
तक	1DF2
तकनीशियन	1D01
थोड़ा	1DH1
थोडा	1DH1
दर्जी	1D01
दसवीं	00F1
दाई	1D01
दुकान	1D61
दूरस्थ	1D<1
द्वितीय श्रेणी	1Ck1
द्विभाषी	1DI1
धाराप्रवाह	1DJ1
नगर	1D>1
नगर निगम	1D61
नर	1DK1
नर्तक	1D01
नर्स	1D01
नाई	1D01
नारी	1DL1
नाविक	1D01
निगम	1D61
निदेशक	1D01
निपुण	1DM1
न्यास	1D61
पत्रकार	1D01
पत्रिका	1D11
पदक	1DA1
परास्नातक	1D:1
परियोजना	1DN1
पर्यवेक्षक	1D01
पाठशाला	1Cl1
पात्रता परीक्षा	1D?1
पिन	1D>1
पी एच डी	1DE1
पी.एच.डी	1DE1
पीएचडी	1DE1
पुरस्कार	1DA1
पुरुष	1DK1
पुस्तक	1D11
पुस्तकालय	1D61
पुस्तकालयाध्यक्ष	1D01
पृष्ठ	1DO1
पेटेंट	1D11
पॉलिटेक्निक	1D71
प्रकाशन	1D61
प्रकाशित	1D11
प्रतिनिधि	1D01
प्रतियोगिता	1DA1
प्रतिशत	1Ck1
प्रथम श्रेणी	1Ck1
प्रथम स्थान	1DA1
प्रधानाचार्य	1D01
प्रबंधक	1D01
प्रभाग	1D21
प्रमाण पत्र	1D?1
प्रमाणन	1D?1
प्रमाणपत्र	1D?1
प्रमाणित	1D?1
प्रमुख	1D01
प्रयोगशाला	1D61
प्रवीण	1DJ1
प्रशस्ति	1DA1
प्रशस्ति पत्र	1DA1
प्रशासक	1D01
प्रशिक्षक	1D01
प्रशिक्षु	1D01
प्राइवेट लिमिटेड	1D61
प्राध्यापक	1D01
प्रारंभिक	1DP2
प्रोग्रामर	1D01
प्रोजेक्ट	1DN1
प्रोफेसर	1D01
प्रौद्योगिकी संस्थान	1Cl1
फाउंडेशन	1D61
फार्मासिस्ट	1D01
बढई	1D01
बढ़ई	1D01
बहुत अच्छा	1DJ1
बायोडाटा	1DB1
बारहवीं	00F1
बी ए	1DR1
बी एड	1DR1
बी एससी	1DR1
बी कॉम	1DR1
बी टेक	1DR1
बी.ए	1DR1
बी.एड	1DR1
बी.एससी	1DR1
बी.कॉम	1DR1
बी.टेक	1DR1
बीए	1DR1
बीटेक	1DR1
बुनियादी	1DP2
बेकर	1D01
बैंक	1D61
बोलचाल	1D=1
मंत्रालय	1D61
मकान	1D>1
मछुआरा	1D01
मजदूर	1D01
मज़दूर	1D01
मध्यम	1DS2
मध्यवर्ती	1D=1
महाविद्यालय	1Cl1
महिला	1DL1
महीना	1DU1
महीने	1DU1
मातृ भाषा	1DI1
मातृभाषा	1DI1
मार्ग	1D>1
माली	1D01
मास	1DU1
माह	1DU1
मिस्त्री	1D01
मूलभूत	1DH1
मैकेनिक	1D01
मैट्रिक	00F1
मैनेजर	1D01
मोहल्ला	1D>1
यूनिवर्सिटी	1Cl1
रसोइया	1D01
राजमिस्त्री	1D01
रिज़्यूमे	1DB1
रिज्यूमे	1DB1
रिमोट	1D<1
रेफरी	1D01
रोड	1D>1
लाइसेंस	1D?1
लिपिक	1D01
लिमिटेड	1D61
लेख	1D11
लेखाकार	1D01
लोहार	1D01
व	1D;1
वकील	1D01
वर्तमान	1D41
वर्तमान तक	1D41
वर्ष	1DV1
वसंत	1DW1
वार्ड	1D>1
वास्तुकार	1D01
विक्रेता	1D01
विजेता	1DA1
विद्यापीठ	1Cl1
विद्यालय	1Cl1
विभाग	1D21
विवाहित	1D51
विशेषज्ञ	1DX2
विशेषज्ञता	1DZ1
विश्लेषक	1D01
विश्वविद्यालय	1Cl1
विषय	1DZ1
वेटर	1D01
वेल्डर	1D01
व्याख्याता	1D01
व्याख्यान	1D11
शरद	1D[1
शाखा	1DZ1
शिक्षक	1D01
शिक्षिका	1D01
शीत	1D\1
शोध पत्र	1D11
शोधकर्ता	1D01
शोधपत्र	1D11
श्रमिक	1D01
श्रेणी	1Ck1
संगीतकार	1D01
संचालक	1D01
संचालिका	1D01
संपादक	1D01
संभावित	1D31
संवाददाता	1D01
संस्था	1D61
संस्थान	1D]2
संस्थापक	1D01
सचिव	1D01
सडक	1D>1
सड़क	1D>1
सदस्य	1D01
सन्	1D_1
समन्वयक	1D01
समिति	1D61
समूह	1D61
सम्मान	1DA1
सम्मानित	1DA1
सम्मेलन	1D11
सर्दी	1D\1
सलाहकार	1D01
सहायक	1D01
साधारण	1DH1
सामान्य	1DS2
साल	1DV1
सिपाही	1D01
सुरक्षाकर्मी	1D01
से	1D`3
सेक्टर	1D>1
सैनिक	1D01
स्कूल	1Cl1
स्टूडियो	1D61
स्त्री	1DL1
स्नातक	1DR1
स्नातकोत्तर	1D:1
स्वयंसेवक	1D01
स्वयंसेविका	1D01
स्वर्ण पदक	1DA1
हाई स्कूल	00F1
हायर सेकेंडरी	00F1
होटल	1D61
กรม	1Dc1
กรรมการ	1Dd1
กระทรวง	1Dc1
กลุ่ม	1Dc1
กลุ่มงาน	1De1
การแข่งขัน	1Df1
ขณะนี้	1Dg1
คณะ	1Dh1
คนขับรถ	1Dd1
ครู	1Dd1
คลินิก	1Dc1
คล่อง	1Di1
คล่องแคล่ว	1Di1
คะแนนเฉลี่ย	1Dj1
คาดว่า	1Dk1
คาดว่าจะจบ	1Dk1
งานวิจัย	1Dl1
จนถึง	1Dm1
จนถึงขณะนี้	1Dg1
จนถึงปัจจุบัน	1Dg1
จังหวัด	1Dn1
จาก	1Do1
จุฬาลงกรณ์	1Dh1
จํากัด	1Dc1
ชนะเลิศ	1Df1
ชาย	1E01
ชื่อโครงการ	1E11
ช่าง	1Dd1
ช่างภาพ	1Dd1
ช่างเทคนิค	1Dd1
ซอย	1Dn1
ดี	1E22
ดีมาก	1E42
ดีเด่น	1Df1
ดีเยี่ยม	1Di1
ดุษฎีบัณฑิต	1E61
ตอนนี้	1Dg1
ตัวแทน	1Dd1
ตั้งแต่	1E72
ตีพิมพ์	1Dl1
ตําบล	1Dn1
ถนน	1Dn1
ถึง	1Dm1
ถึงปัจจุบัน	1Dg1
ทนายความ	1Dd1
ทางไกล	1E91
ทีม	1De1
ที่	1E:1
ที่ปรึกษา	1Dd1
ทุน	1Df1
ทํางานทางไกล	1E91
ธนาคาร	1Dc1
นักการตลาด	1Dd1
นักข่าว	1Dd1
นักจิตวิทยา	1Dd1
นักบัญชี	1Dd1
นักพัฒนา	1Dd1
นักวิจัย	1Dd1
นักวิเคราะห์	1Dd1
นักศึกษาฝึกงาน	1Dd1
นักออกแบบ	1Dd1
นักเขียน	1Dd1
นักแปล	1Dd1
นิตยสาร	1Dl1
น้อย	1E;1
นําเสนอผลงาน	1Dl1
บทความ	1Dl1
บทที่	1Dl1
บรรณาธิการ	1Dd1
บรรณารักษ์	1Dd1
บริษัท	1Dc1
บริหารธุรกิจบัณฑิต	1E<1
บัณฑิต	1E<1
บัณฑิตวิทยาลัย	1Dh1
บ้านเลขที่	1Dn1
ประกวด	1Df1
ประกันภัย	1Dc1
ประกาศนียบัตร	1E=1
ประกาศนียบัตรวิชาชีพ	1E>1
ประกาศนียบัตรวิชาชีพชั้นสูง	1E?1
ประชุมวิชาการ	1Dl1
ประธาน	1Dd1
ประวัติย่อ	1E@1
ประวัติย่อส่วนตัว	1E@1
ประวัติส่วนตัวสมัครงาน	1E@1
ปริญญาตรี	1E<1
ปริญญาเอก	1E61
ปริญญาโท	1EA1
ปวช	1E>1
ปวส	1E?1
ปัจจุบัน	1Dg1
ปานกลาง	1EB2
ปี	1ED2
ผลการเรียน	1Dj1
ผู้ก่อตั้ง	1Dd1
ผู้จัดการ	1Dd1
ผู้ช่วย	1Dd1
ผู้ตรวจสอบ	1Dd1
ผู้บริหาร	1Dd1
ผู้ประสานงาน	1Dd1
ผู้ฝึกสอน	1Dd1
ผู้อํานวยการ	1Dd1
ผู้เชี่ยวชาญ	1EF2
ผ่านการอบรม	1E=1
ฝึกงาน	1Dd1
ฝ่าย	1De1
พนักงาน	1Dd1
พนักงานดีเด่น	1Df1
พนักงานต้อนรับ	1Dd1
พนักงานเสิร์ฟ	1Dd1
พยาบาล	1Dd1
พอใช้	1EH1
พิพิธภัณฑ์	1Dc1
พื้นฐาน	1EI2
พ่อครัว	1Dd1
ภาคฤดูร้อน	1EK1
ภาควิชา	1EL1
ภาษาหลัก	1EM1
ภาษาแม่	1EM1
ม 6	1E>1
ม.6	1E>1
มหาชน	1Dc1
มหาบัณฑิต	1EA1
มหาวิทยาลัย	1Dh1
มัคคุเทศก์	1Dd1
มัธยมศึกษา	1E>1
มัธยมศึกษาตอนปลาย	1E>1
มูลนิธิ	1Dc1
รองชนะเลิศ	1Df1
รองผู้จัดการ	1Dd1
ระดับกลาง	1EB2
ระดับดี	1EN1
ระดับสูง	1E42
รางวัล	1Df1
ราชภัฏ	1Dh1
ราชมงคล	1Dh1
รีสอร์ต	1Dc1
รีสอร์ท	1Dc1
ร้าน	1Dc1
ร้านขายยา	1Dc1
ร้านอาหาร	1Dc1
ฤดูร้อน	1EK1
ฤดูหนาว	1EO1
ฤดูใบไม้ผลิ	1EP1
ฤดูใบไม้ร่วง	1EQ1
ล่าม	1Dd1
วารสาร	1Dl1
วิชาเอก	1EL1
วิทยากร	1Dd1
วิทยานิพนธ์	1Dl1
วิทยาลัย	1Dh1
วิทยาศาสตรบัณฑิต	1E<1
วิทยาศาสตรมหาบัณฑิต	1EA1
วิทยาเขต	1Dh1
วิศวกร	1Dd1
วิศวกรรมศาสตรบัณฑิต	1E<1
วุฒิบัตร	1E=1
ศาสตราจารย์	1Dd1
ศิลปศาสตรบัณฑิต	1E<1
ศูนย์	1Dc1
สตูดิโอ	1Dc1
สถาบัน	1ER2
สถาปนิก	1Dd1
สมรส	1ET1
สมรสแล้ว	1ET1
สมาคม	1Dc1
สหกรณ์	1Dc1
สาขา	1EL1
สาขาวิชา	1EL1
สิทธิบัตร	1Dl1
สื่อสารได้	1EH1
ส่วนงาน	1De1
สํานักงาน	1Dc1
สํานักพิมพ์	1Dc1
หญิง	1EU1
หนังสือ	1Dl1
หมู่	1Dn1
หมู่บ้าน	1Dn1
หย่า	1ET1
หลักสูตร	1E=1
หัวหน้า	1Dd1
ห้องปฏิบัติการ	1Dc1
ห้องสมุด	1Dc1
ห้างหุ้นส่วน	1Dc1
องค์การ	1Dc1
อนุบาล	1Dh1
อนุปริญญา	1E?1
ออนไลน์	1E91
อาคาร	1Dn1
อาจารย์	1Dd1
อาชีวศึกษา	1Dh1
อาสาสมัคร	1Dd1
อําเภอ	1Dn1
เกรด	1Dj1
เกรดเฉลี่ย	1Dj1
เกียรติคุณ	1Df1
เกียรตินิยม	1Dj1
เกียรตินิยมอันดับ	1Dj1
เกียรติบัตร	1EV2
เขต	1Dn1
เจ้าของ	1Dd1
เจ้าของภาษา	1EM1
เจ้าหน้าที่	1Dd1
เชฟ	1Dd1
เชี่ยวชาญ	1E42
เชี่ยวชาญมาก	1EX1
เดือน	1EY1
เทคนิค	1Dh1
เทศบาล	1Dc1
เบื้องต้น	1EI2
เพศชาย	1E01
เพศหญิง	1EU1
เภสัชกร	1Dd1
เรซูเม่	1E@1
เริ่มต้น	1EZ1
เลขที่	1Dn1
เลขานุการ	1Dd1
เล็กน้อย	1E;1
เหรียญ	1Df1
เหรียญทอง	1Df1
เอก	1EL1
แขวง	1Dn1
แต่งงานแล้ว	1ET1
แผนก	1E[2
แพทย์	1Dd1
แม่บ้าน	1Dd1
โครงการ	1E11
โปรเจกต์	1E11
โปรแกรมเมอร์	1Dd1
โรงงาน	1Dc1
โรงพยาบาล	1Dc1
โรงเรียน	1Dh1
โรงเรียนประถม	1Dh1
โรงเรียนมัธยม	1Dh1
โรงแรม	1Dc1
โล่	1Df1
โสด	1ET1
ใบขับขี่	1E=1
ใบประกอบวิชาชีพ	1E=1
ใบรับรอง	1E=1
ใบอนุญาต	1E=1
ấp	0AX1
ở	1E]1
ủy ban	0;B1
いま	1E^1
および	1E_1
から	1E`3
か月	1Ec1
こども園	0cQ1
と	1E_1
にて	1Ed1
に勤務	1Ed1
まで	1Ee2
より	1Eg2
アシスタント	1Ei1
アナリスト	1Ei1
アパート	1Ej1
アルバイト	1Ei1
アーキテクト	1Ei1
イラストレーター	1Ei1
インサイドセールス	1Ei1
インストラクター	1Ei1
インターン	1Ei1
ウェブデザイナー	1Ei1
エキスパート	1Ek1
エディター	1Ei1
エンジニア	1Ei1
エンタテインメント	0cQ1
オペレーター	1Ei1
オンライン	1El1
オーナー	1Ei1
カスタマーサクセス	1Ei1
カスタマーサポート	1Ei1
カフェ	0cQ1
カメラマン	1Ei1
カ月	1Ec1
ガイド	1Ei1
キッチンスタッフ	1Ei1
キャプテン	1Ei1
キュレーター	1Ei1
クラブ	0cQ1
クリニック	0cQ1
グラフィックデザイナー	1Ei1
グループ	1Em2
グループホーム	0cQ1
ケアマネジャー	1Ei1
コンサルタント	1Ei1
コンテスト	1Eo1
コース	1F01
コーチ	1Ei1
コーポ	1Ej1
コーポレーション	0cQ1
サブリーダー	1Ei1
サロン	0cQ1
サービス	0cQ1
シェフ	1Ei1
システムズ	0cQ1
スクラムマスター	1Ei1
スタイリスト	1Ei1
スタジオ	0cQ1
スタッフ	1Ei1
スタートアップ	0cQ1
スーパーバイザー	1Ei1
セミナー	1F11
センター	1F21
セールス	1Ei1
ソムリエ	1Ei1
ソリューションズ	0cQ1
チェーン	0cQ1
チーフ	1Ei1
チーム	1F21
テクノロジーズ	0cQ1
テスター	1Ei1
テック	0cQ1
テレビ	0cQ1
テレワーク	1El1
ディレクター	1Ei1
デイケア	0cQ1
デイサービス	0cQ1
デザイナー	1Ei1
デザイン事務所	0cQ1
データサイエンティスト	1Ei1
トレーナー	1Ei1
ネイティブ	1F31
ネイティブレベル	1F31
ネイリスト	1Ei1
ハイツ	1Ej1
ハングル検定	12`1
バイヤー	1Ei1
バイリンガル	1F31
バックエンドリード	1Ei1
バリスタ	1Ei1
パティシエ	1Ei1
パート	1Ei1
パートタイム	1F41
ビジネスレベル	1F51
ビジネス上級	1F51
ファシリテーター	1Ei1
フィールドセールス	1Ei1
フルタイム	1F41
フルリモート	1El1
フロントエンドリード	1Ei1
プランナー	1Ei1
プログラマ	1Ei1
プログラマー	1Ei1
プロジェクト	1F61
プロジェクトマネージャー	1Ei1
プロジェクト名	1F61
プロダクトオーナー	1Ei1
プロデューサー	1Ei1
ベンダー	0cQ1
ベンチャー	0cQ1
ベーカリー	0cQ1
ページ	1F71
ホテル	0cQ1
ホールスタッフ	1Ei1
ホールディングス	0cQ1
ボランティア	1Ei1
ポスター発表	1F82
マネジャー	1Ei1
マネージャー	1Ei1
マンション	1Ej1
マーケター	1Ei1
メンター	1Ei1
メーカー	0cQ1
モデレーター	1Ei1
モータース	0cQ1
ユニット	1F21
ライター	1Ei1
リサーチャー	1Ei1
リモート	1El1
リーダー	1Ei1
リード	1Ei1
レジュメ	1F:1
レストラン	0cQ1
ロジスティクス	0cQ1
ワークス	0cQ1
ヵ月	1Ec1
ヶ月	1Ec1
一本	1F;1
一等奖	1F<1
一等榮譽	1F=1
一等荣誉	1F>1
一級	00Q1
一級榮譽	1F=1
一级乙等	1F?1
一级建造师	1F@1
一级甲等	1F?1
一级荣誉	1F>1
一般	1FA2
一般社団法人	0cQ1
一身上の都合により退職	1FC1
丁目	1Ej1
三好学生	1F<1
三專	1FD1
三等奖	1F<1
三級	00Q1
三級榮譽	1F=1
三级	1F?1
上岗证	1F@1
上級	1FE2
不動産	0cQ1
与	1FG1
专业	1FH1
专业八级	1FI1
专业四级	1F?1
专业排名	1F>1
专八	1F?1
专利	1FJ1
专升本	1F;1
专卖店	1FK1
专员	1FL1
专四	1F?1
专家	1FM2
专家级	1FO1
专硕	1FP1
专科	1FQ1
专科学校	1FR1
专著	1FJ1
世話人	1Ei1
丙級	1FS1
丙級技術士	1FS1
业务员	1FL1
个人履历	1FT1
个人简历	1FT1
个人项目	1FU1
个月	1FV1
中	1FW1
中上	1FX1
中上級	1FY1
中专	1FZ2
中医师	1FL1
中台	1F\1
中国語検定	12`1
中学	1FR1
中学校	1F]1
中學	1F^1
中小企業診断士	00Q1
中心	1F_2
中技	1Fa1
中文履歷	1Fb1
中文简历	1FT1
中等	1Fc2
中級	1Fe4
中级	1Fi2
中级会计	1F@1
中级职称	1F@1
中退	1Fk1
中途退学	1Fk1
中醫師	1Fl1
中餐厨师	1FL1
中高級	1FX1
中高级	1Fm1
为止	1Fn1
主任	1Fo3
主任技師	1Ei1
主任技術者	00Q1
主任調理師	1Ei1
主修	1G22
主催	1Ei1
主催者	1Ei1
主办人	1FL1
主办会计	1FL1
主厨	1FL1
主将	1Ei1
主席	1FL1
主幹	1Ei1
主廚	1Fl1
主持人	1G42
主播	1G42
主査	1Ei1
主治医师	1FL1
主管	1G42
主管护师	1FL1
主編	1Fl1
主编	1FL1
主要完成人	1FL1
主辦人	1Fl1
之家	1G61
乐团	1FK1
乗務員	1Ei1
乘务员	1FL1
乙級	1FS1
乙級技術士	1FS1
乡	1G71
书局	1FK1
书店	1FK1
书记	1FL1
书院	1FR1
买手	1FL1
了解	1G82
予備校	0cQ1
予定	1G:1
事业单位	1FK1
事业群	1F\1
事业部	1F\1
事务所	1FK1
事務	1Ei1
事務員	1Ei1
事務所	1G;2
事業所	0cQ1
事業本部	1F21
事業部	1G=2
二專	1FD1
二技	1G?1
二本	1F;1
二等奖	1F<1
二等榮譽	1F=1
二級	00Q1
二級乙等榮譽	1F=1
二級榮譽	1F=1
二級甲等榮譽	1F=1
二级乙等	1F?1
二级建造师	1F@1
二级甲等	1G@2
二级荣誉	1F>1
互动	1FK1
互联网	1FK1
五專	1FD1
亚军	1F<1
亞軍	1GB1
交付	1GC1
交易员	1FL1
产品助理	1FL1
产品经理	1FL1
产品部	1F\1
人事	1GD2
人力資源部	1GF1
人力资源师	1F@1
人力资源管理师	1F@1
人力资源部	1F\1
今	1GG3
今天	1GJ1
介護士	1Ei1
介護施設	0cQ1
介護福祉士	1Ei1
仍在職	1GK1
从	1GL1
从业资格	1F@1
从业资格证	1F@1
仓库管理员	1FL1
仓管	1FL1
代理店	0cQ1
代表	1GD2
代表取締役	1Ei1
代課老師	1Fl1
代驾	1FL1
以上	1GM1
以來	1GN1
以来	1GO1
以降	1GP1
任职于	1GQ1
任職於	1GR1
企劃	1Fl1
企業	1G61
企画	1Ei1
优化师	1FL1
优秀	1GS2
优秀共青团员	1F<1
优秀员工	1F<1
优秀团员	1F<1
优秀奖	1F<1
优秀学生	1F<1
优秀学生干部	1F<1
优秀干部	1F<1
优秀教师	1F<1
优秀毕业生	1F<1
会使用	1GU1
会社	0cQ1
会計事務所	0cQ1
会計士	1Ei1
会计	1FL1
会计师事务所	1FK1
会计证	1F@1
会议论文	1FJ1
会長	1Ei1
会长	1FL1
传媒	1FK1
住院医师	1FL1
作家	1FL1
作業主任者	00Q1
作業員	1Fl1
作業療法士	1Ei1
作者	1FL1
佳作	1GV2
供职于	1GQ1
便利商店	1G61
便利店	1FK1
係	1F21
係長	1Ei1
保健師	1Ei1
保健所	0cQ1
保全	1Fl1
保安	1FL1
保母	1Fl1
保洁	1FL1
保育员	1FL1
保育園	1GX2
保育士	1Ei1
保育士資格	00Q1
保育所	0cQ1
保险	1FK1
保険	0cQ1
保險	1G61
信息技术	1FK1
信息系统项目管理师	1F@1
信用組合	0cQ1
信用金庫	0cQ1
信贷员	1FL1
修了	1GZ3
修了見込み	1G]2
修了証	00Q1
修士	1G_1
修士号	1G_1
修士課程	1G_1
俱乐部	1FK1
俱樂部	1G61
俳優	1Ei1
倉管	1Fl1
個人專案	1G`1
個人履歷	1Fb1
個人簡歷	1Fb1
個人開発	1F61
個月	1Ga1
健康证	1F@1
健身房	1F_2
側專案	1G`1
傳媒	1G61
優勝	1Eo1
優秀	1Gb1
優秀賞	1Eo1
優等	1GB1
儲備幹部	1Fl1
先进个人	1F<1
先进工作者	1F<1
免許	00Q1
免許状	00Q1
児童クラブ	0cQ1
児童館	0cQ1
党支部书记	1FL1
党校	1FR1
入団	1Gc1
入围	1F<1
入圍	1GB1
入学	1Gd2
入學	1Gf1
入局	1Gc1
入庁	1Gc1
入所	1Gc1
入社	1Gd2
入职	1Gg1
入職	1Gh2
入行	1Gc1
入賞	1Eo1
入選	1Eo1
入門	1Gj4
入门	1Gn2
內場人員	1Fl1
全日制	1H01
全日制本科	1F;1
全栈	1FL1
全民英檢	1H11
全职	1H01
全職	1H21
公司	1F_2
公關長	1Fl1
六级	1F?1
六西格玛	1F@1
共同主催	1Ei1
共同創業者	1Ei1
共著	1F82
养老院	1FK1
兼任助理	1Fl1
兼职	1H32
兼職	1H21
兽医	1FL1
内审员	1F@1
写真家	1Ei1
军官	1FL1
农场	1FK1
农艺师	1FL1
冠军	1F<1
冠軍	1GB1
冬	1H53
冬天	1H82
冬季	1H53
准教授	1Ei1
准看護師	1Ei1
出版	1H:5
出版公司	1G61
出版社	1F_2
出納	1Fl1
出纳	1FL1
分享	1FJ1
分公司	1F_2
分析师	1FL1
分析師	1Fl1
分校	1H?2
分院	1F\1
列车员	1FL1
创业公司	1FK1
创始人	1FL1
初中	1FZ2
初心者	1HA1
初級	1HB4
初級レベル	1HF1
初级	1HG2
初级会计	1F@1
到	1HI2
到现在	1GJ1
到現在	1GK1
到目前	1GJ1
到職	1Gf1
制作人	1FL1
制片	1FL1
制药	1FK1
前台	1FL1
前端	1G42
前端工程師	1Fl1
剧团	1FK1
剧院	1FK1
剪輯師	1Fl1
剪辑师	1FL1
副主廚	1Fl1
副会長	1Ei1
副会长	1FL1
副學士	1FD1
副店長	1HK2
副总	1FL1
副教授	1FL1
副料理長	1Ei1
副會長	1Fl1
副理	1Fl1
副編集長	1Ei1
副總召	1Fl1
副部長	1Ei1
副部长	1FL1
創業	1Gc1
創業者	1Ei1
創辦人	1Fl1
劇団	0cQ1
劇團	1G61
劇場	0cQ1
加权均分	1F>1
加权平均分	1F>1
动画师	1FL1
助产士	1FL1
助手	1Fo3
助教	1Fo3
助理	1G42
助産師	1Ei1
劳务派遣	1H01
動物醫院	1G61
化妆师	1FL1
化成	0cQ1
区	1HM2
区域经理	1FL1
区役所	0cQ1
医师	1FL1
医師	1Ei1
医生	1FL1
医疗	1FK1
医療法人	0cQ1
医科大学	1FR1
医院	1FK1
區	1HO1
區經理	1Fl1
十佳	1F<1
半導體	1G61
协会	1FK1
卒業	1HP2
卒業予定	1G:1
卒業制作	1F61
卒業研究	1F61
卒業見込み	1G]2
協会	0cQ1
協會	1G61
協理	1Fl1
单元	1G71
单证员	1FL1
单身	1HR1
単位取得退学	1Fk1
博士	1HS3
博士前期課程	1G_1
博士号	1HV1
博士后	1HW2
博士後期課程	1HV1
博士後研究員	1Fl1
博士班	1HY1
博士研究生	1HZ1
博士課程	1HV1
博物館	1G;2
博物馆	1FK1
印刷	0cQ1
危険物取扱者	00Q1
厂	1FK1
厚生労働省	0cQ1
原画师	1FL1
厨师	1FL1
厨师长	1FL1
县	1G71
参与者	1FL1
叉车工	1FL1
及	1H[2
及び	1E_1
双学士	1F;1
双硕士	1FP1
双语	1H]1
发布	1FJ1
发明专利	1H^2
发明专利(受理	1H`1
发表	1FJ1
发起人	1FL1
取得	1Ha4
取得済み	1GC1
取締役	1Ei1
受理	1H`1
受託会社	0cQ1
受講	1GC1
受講修了	1GC1
受賞	1Eo1
受験	1GC1
口腔医生	1FL1
口譯	1Fl1
口译	1FL1
口頭発表	1F82
召集人	1G42
可作为工作语言	1FI1
可日常交流	1He1
号	1Hf3
号室	1Ej1
司会	1Ei1
司書	1Ei1
司机	1FL1
司機	1Fl1
司法書士	1Ei1
司法考试	1F@1
合伙人	1FL1
合作社	1F_2
合同会社	0cQ1
合同制	1H01
合夥人	1Fl1
合格	1Hi2
合格証取得	1GC1
合格證	1FS1
合格證書	1FS1
合格证	1F@1
合資会社	0cQ1
名次	1F=1
后端	1FL1
周	1Hk1
周刊	1FK1
和	1H[2
咖啡	1FK1
咖啡师	1FL1
咖啡師	1Fl1
咨询	1FK1
咨询师	1FL1
品保	1Fl1
品管	1Fl1
品管工程師	1Fl1
商事	0cQ1
商务流利	1FI1
商務流利	1Gb1
商学院	1FR1
商店	0cQ1
商行	1G61
單身	1Hl1
営業	1Ei1
営業職	1Ei1
営業部	1F21
嘱託	1F41
器材長	1Fl1
四技	1G?1
四级	1F?1
团支书	1FL1
团队	1F\1
园长	1FL1
図書館	0cQ1
国土交通省	0cQ1
国家二级	1F@1
国際会議	1Hm1
图书馆	1FK1
國中	1F^1
國外業務	1Fl1
國際	1G61
國際認證	1FS1
圖書館	1G61
團契	1G61
團隊	1GF1
在任	1GJ1
在学中	1E^1
在學	1GK1
在宅	1El1
在籍	1E^1
在籍中	1E^1
在线	1Hn1
在职	1GJ1
在职研究生	1FP1
在職	1GK1
在職中	1Ho2
在读	1GJ1
地产	1FK1
场务	1FL1
均分	1F>1
執業資格	1FS1
執照	1FS1
執筆	1Hm1
執行役員	1Ei1
執行長	1Fl1
培訓	1I11
培訓班	1I11
培训	1I21
培训专员	1FL1
培训师	1FL1
培训机构	1FK1
培训班	1I21
基本	1I34
基本情報	00Q1
基本情報技術者	00Q1
基础	1HG2
基础平台部	1F\1
基礎	1HB4
基礎レベル	1HF1
基金	1FK1
基金会	1FK1
基金會	1G61
堪能	1I71
報社	1G61
塾	0cQ1
塾講師	1Ei1
士兵	1FL1
声優	1Ei1
处	1F\1
夏	1I83
夏天	1I;2
夏季	1I83
夏期	1I=1
外企	1FK1
外務省	0cQ1
外包	1H01
外場人員	1Fl1
外观设计	1H`1
外观设计专利	1H`1
外贸业务员	1FL1
外送員	1Fl1
多益	1H11
夜大	1FR1
大专	1FQ1
大卒	1I>1
大厦	1G71
大型自動車免許	00Q1
大堂经理	1FL1
大学	1I?2
大学专科	1FQ1
大学本科	1F;1
大学校	1F]1
大学英语六级	1F?1
大学英语四级	1F?1
大学院	1F]1
大学院修士	1G_1
大學	1F^1
大學部	1G?1
大客户经理	1FL1
大工	1Ei1
大賞	1Eo1
大賽	1GB1
大赛	1F<1
大道	1IA2
天	1IC2
契約社員	1IE2
奖	1F<1
奖学金	1F<1
奖项	1F<1
奨励賞	1Eo1
奨学金	1Eo1
女	1IG3
女中	1F^1
女子大学	1F]1
女性	1IG3
奶茶店	1FK1
委员	1FL1
委员会	1FK1
委員會	1G61
季军	1F<1
季軍	1GB1
学业成绩	1F>1
学习中	1IJ1
学习委员	1FL1
学会	1Hm1
学会誌	1Hm1
学分	1F>1
学分绩	1F>1
学分绩点	1F>1
学刊	1FJ1
学園	1F]1
学堂	1FK1
学士	1IK2
学士号	1I>1
学士学位	1F;1
学士課程	1I>1
学徒	1FL1
学报	1FJ1
学校	1I?2
学校法人	0cQ1
学硕	1FP1
学科	1IM2
学童	0cQ1
学級委員	1Ei1
学習中	1IO1
学芸員	1Ei1
学部	1IM2
学部卒	1I>1
学院	1I?2
學分	1F=1
學務主任	1Fl1
學報	1IP1
學士	1G?1
學士學位	1G?1
學徒	1Fl1
學徒廚師	1Fl1
學校	1F^1
學業平均	1F=1
學系	1IQ2
學院	1F^1
宅地建物取引士	00Q1
宅建	00Q1
安全员	1FL1
安全工程师	1F@1
安親班	1G61
安親班老師	1Fl1
安養中心	1G61
实业	1FK1
实习生	1FL1
实用新型	1H^2
实用新型专利	1H`1
实验室	1F\1
実務レベル	1IS1
実務経験あり	1IS1
実用新案	1IT1
実用英語技能検定	12`1
実習生	1Ei1
宠物医院	1FK1
审核员	1FL1
审计	1FL1
审计员	1FL1
审计师	1F@1
客户代表	1FL1
客户经理	1FL1
客服	1G42
客栈	1FK1
室	1IU5
室長	1Ei1
家教	1G42
寄稿	1Hm1
寒假	1H82
實業	1G61
實習生	1Fl1
實驗室	1GF1
審判	1Ei1
导游	1FL1
导游证	1F@1
导演	1FL1
导购	1FL1
専修	1F01
専修学校	1F]1
専攻	1F01
専門士	1IZ1
専門学校	1F]1
専門家レベル	1Ek1
専門店	0cQ1
專利	1IP1
專員	1Fl1
專家	1I[2
專書	1IP1
專案	1G`1
專案助理	1Fl1
專案名稱	1G`1
專案管理師	1Fl1
專案經理	1Fl1
專業	1I]1
專業資格	1FS1
專欄	1IP1
專科	1FD1
專科學校	1F^1
專賣店	1G61
專題	1G`1
導師	1Fl1
導師證書	1FS1
導演	1Fl1
導覽員	1Fl1
導覽志工	1Fl1
導遊	1Fl1
導遊證	1FS1
小区	1G71
小学	1FR1
小学校	1F]1
小學	1F^1
小組	1GF1
小編	1Fl1
小组	1F\1
就任	1Gc1
就業中	1E^1
就职于	1GQ1
就職	1Gc1
就職於	1GR1
就讀中	1GK1
局	1I^3
居委会	1FK1
居家办公	1Hn1
居服員	1Fl1
居民組織	1G61
履历	1FT1
履历表	1FT1
履歴書	1F:1
履歷	1Fb1
履歷書	1Fb1
履歷表	1Fb1
巡査	1Ei1
工作坊	1G61
工作室	1F_2
工作语言	1FI1
工厂	1FK1
工商管理硕士	1FP1
工地主任	1Fl1
工場	0cQ1
工場長	1Ei1
工学部	1F01
工廠	1G61
工房	0cQ1
工業	0cQ1
工程专业	1FH1
工程局	1FK1
工程师	1FL1
工程師	1Fl1
工讀生	1Fl1
已婚	1Ia2
已婚已育	1HR1
已婚未育	1HR1
已授权	1H`1
巷	1IA2
市	1Ic3
市场部	1F\1
市役所	0cQ1
师范	1FR1
席次	0Q81
常勤	1F41
干事	1FL1
干部	1FL1
平台	1FK1
平均	1F=1
平均分	1F>1
平均学分绩点	1F>1
平均成績	1F=1
平均成绩	1F>1
平均点	0Q81
平均绩点	1F>1
年	1If3
年级排名	1F>1
年間	1Ii1
幹事	1HK2
幹部	1Fl1
幼儿园	1Ij2
幼兒園	1F^1
幼师	1FL1
幼教老師	1Fl1
幼稚園	1GX2
广播员	1FL1
广播站	1FK1
庁	0cQ1
広報	1Ei1
应届	1Il1
应届毕业	1Il1
店	0cQ1
店员	1FL1
店員	1Fl1
店經理	1Fl1
店長	1HK2
店长	1FL1
府	1Ej1
庭師	1Ei1
康复师	1FL1
廃業	1FC1
廚助	1Fl1
廚師	1Fl1
建模师	1FL1
建筑	1FK1
建筑师	1FL1
建築士	1Ei1
建設	0cQ1
开发	1FL1
开发专家	1FL1
开始	1GO1
开源	1FU1
开源项目	1FU1
弁護士	1Ei1
弁護士法人	0cQ1
弄	1IA2
弟子	1Ei1
当前	1GJ1
录音师	1FL1
影业	1FK1
影像技师	1FL1
影業	1G61
役所	0cQ1
律师	1FL1
律师事务所	1FK1
律師	1Fl1
後端	1Fl1
後端工程師	1Fl1
得意	1Im1
得獎	1GB1
從	1In1
心理咨询师	1FL1
心理咨询师证	1F@1
志工	1Fl1
志愿者	1FL1
志願役	1Fl1
応用情報	00Q1
応用情報技術者	00Q1
快递员	1FL1
急救員	1FS1
急救證書	1FS1
总工	1FL1
总监	1FL1
总经理	1FL1
总裁	1FL1
总评	1F>1
总账会计	1FL1
情報セキュリティマネジメント	00Q1
情報処理技術者	00Q1
應屆	1Io1
應屆畢業	1Io1
成员	1FL1
成員	1Fl1
成本会计	1FL1
成績	1J02
成績優異	1F=1
成績評価	0Q81
成绩	1F>1
成绩排名	1F>1
我的简历	1FT1
所長	1Ei1
托业	1F?1
托福	1J22
执业医师	1F@1
执业护士	1F@1
执业药师	1F@1
执业资格	1F@1
执照	1F@1
技师	1FL1
技師	1HK2
技术专家	1FL1
技术员	1FL1
技术支持	1FL1
技术部	1F\1
技校	1FZ2
技研	0cQ1
技能士	00Q1
技能講習	00Q1
技術員	1Fl1
技術士	1FS1
技術學院	1F^1
技術者	1J42
技術者試験	00Q1
技術部	1G=2
技術長	1Fl1
投资	1FK1
投资经理	1FL1
护士	1FL1
护士执业	1F@1
护士长	1FL1
护工	1FL1
护师	1FL1
报关员	1FL1
报社	1FK1
担当	1Ei1
担当者	1Ei1
招待講演	1IT1
招聘专员	1FL1
拟	1Il1
拣货员	1FL1
持續中	1GK1
持续中	1GJ1
持续更新	1GJ1
指導員	1Ei1
挖机司机	1FL1
授权	1H`1
掌握	1J62
排名	1J82
排长	1FL1
採購	1Fl1
採購專員	1Fl1
控股	1FK1
推拿师	1FL1
掲載	1Hm1
提名	1F<1
提名奖	1F<1
插画师	1FL1
插畫家	1Fl1
摄像师	1FL1
摄影师	1FL1
播音员	1FL1
撰稿人	1FL1
擅長	1J:1
擅长	1J;1
操作员	1FL1
攝影師	1Fl1
支店	0cQ1
支援員	1Ei1
支社	0cQ1
支配人	1Ei1
收銀員	1Fl1
收银员	1FL1
放射師	1Fl1
放射線技師	1Ei1
放送	0cQ1
政府	1F_2
救助站	1FK1
教保員	1Fl1
教務主任	1Fl1
教員	1Ei1
教員免許	00Q1
教學助理	1Fl1
教师	1FL1
教师资格证	1F@1
教師	1Fl1
教授	1Fo3
教會	1G61
教材	1FJ1
教研员	1FL1
教研室	1F\1
教練	1Fl1
教练	1FL1
教育科技	1FK1
教諭	1Ei1
敬具	1GM1
敬礼	1J<1
敬禮	1J=1
数据分析	1FL1
数据工程师	1FL1
数据库系统工程师	1F@1
整備士	1Ei1
數位	1G61
文化	1FK1
文化传播	1FK1
文员	1FL1
文員	1Fl1
文章	1J>2
文部科学省	0cQ1
料理長	1Ei1
新型專利	1J@1
新聞社	0cQ1
方向	1FH1
施工员	1FL1
旅館	0cQ1
旋盤工	1Ei1
旗舰店	1FK1
既婚	1JA1
日	1JB3
日報	1G61
日常交流	1He1
日常会話	1JE1
日常会話レベル	1JE1
日常会话	1He1
日常會話	1FW1
日常溝通	1FW1
日报	1FK1
日本語能力試験	12`1
日本語能力試驗	1H11
日檢	1H11
日语一级	1F?1
日语能力考试	1F?1
日間	1JF1
早报	1FK1
早餐店	1G61
星期	1JG2
春	1JI3
春天	1JL2
春季	1JI3
晚報	1G61
晚报	1FK1
晨报	1FK1
普工	1FL1
普考	1FS1
普通	1FW1
普通自動車免許	00Q1
普通自動車第一種運転免許	00Q1
普通话	1F?1
普通话证书	1F@1
暑假	1I;2
暑期	1I;2
書卷獎	1GB1
書局	1G61
書店	1G61
書記	1Ei1
替代役	1Fl1
最優秀	1Eo1
最優秀賞	1Eo1
會計	1Fl1
會長	1Fl1
月	1JN2
有	1JP1
有限会社	0cQ1
有限公司	1F_2
有限责任公司	1FK1
服务员	1FL1
服務員	1Fl1
服務處	1G61
期刊	1J>2
木工	1Fo3
未婚	1JQ3
本社	0cQ1
本科	1JT2
本部	1F21
机构	1FK1
机械厂	1FK1
杂志	1FJ1
杂志社	1FK1
村	1Ic3
村委会	1FK1
村官	1FL1
村役場	0cQ1
板前	1Ei1
架子工	1FL1
架构师	1FL1
架構師	1Fl1
柜员	1FL1
査読付き	1IT1
栄養士	1Ei1
标兵	1F<1
栋	1G71
校区	1FR1
校正者	1Ei1
校长	1FL1
株	1JV2
株式会社	0cQ1
核心成员	1FL1
核心期刊	1FJ1
案件	1F61
案件名	1F61
案例	1FU1
检察院	1FK1
检验员	1FL1
检验师	1FL1
検定	00Q1
業務	1Fl1
業務代表	1Fl1
業務委託	1F41
業務專員	1Fl1
業務経歴書	1F:1
業務經理	1Fl1
業務部	1GF1
楼	1G71
楽団	0cQ1
榮譽	1GB1
榮譽學位	1F=1
樂團	1G61
樓	1HO1
機構	1G61
檢定	1FS1
止	1JX2
正式	1H01
正式员工	1H01
正社員	1IE2
正職	1H21
正職員	1F41
此致	1JZ2
此致敬礼	1J<1
此致敬禮	1J=1
歯科衛生士	1Ei1
段	1HO1
母国語	1F31
母語	1J\2
母语	1H]1
母语水平	1H]1
比賽	1GB1
比赛	1F<1
毕业	1J^1
毕业论文设计	1FU1
毕业设计	1FU1
毕设	1FU1
民宿	1FK1
民警	1FL1
水手	1FL1
水电工	1FL1
求职简历	1FT1
汽车	1FK1
油漆工	1FL1
法人	0cQ1
法人営業	1Ei1
法務省	0cQ1
法律事務所	0cQ1
法律职业资格	1F@1
法院	1FK1
注会	1F@1
注册会计师	1F@1
洗碗工	1FL1
活動長	1Fl1
派出所	1FK1
派遣	1H21
派遣社員	1IE2
流利	1J_2
流利沟通	1FI1
流暢	1Ja2
流畅	1FI1
测试	1FL1
测量员	1FL1
海关	1FK1
消防员	1FL1
消防員	1Fl1
消防士	1Ei1
消防署	0cQ1
深入掌握	1FO1
清掃員	1Ei1
清潔員	1Fl1
測量員	1Fl1
測量士	1Ei1
満期退学	1Fk1
準優勝	1Eo1
準学士	1IZ1
溶接工	1Ei1
漁協	0cQ1
漁師	1Ei1
演员	1FL1
演員	1Fl1
演奏员	1FL1
演奏家	1Ei1
演講	1IP1
演讲	1FJ1
漢検	12`1
灯光师	1FL1
為止	1Jc1
烘焙师	1FL1
烘焙師	1Fl1
焊工	1G42
焊工证	1F@1
焼方	1Ei1
照顧服務員	1Fl1
煮方	1Ei1
熟悉	1Jd3
熟悉日常交流	1He1
熟知	1Jg1
熟練	1Jh3
熟練使用	1J:1
熟练	1GS2
熟练使用	1J;1
熟练掌握	1J;1
熟练运用	1J;1
營造	1G61
營養師	1Fl1
版主	1FL1
牙医	1FL1
牙醫師	1Fl1
牧场	1FK1
牧場	0cQ1
物业	1FK1
物业管家	1FL1
物流	1F_2
物流士	1Fl1
物理治療師	1Fl1
物産	0cQ1
特優	1GB1
特別養護老人ホーム	0cQ1
特待生	1Eo1
特效师	1FL1
特种作业	1F@1
特等奖	1F<1
特約作者	1Fl1
特許	1F82
独身	1JA1
獎	1GB1
獎學金	1GB1
獣医師	1Ei1
獲得	1Jk1
獲獎	1Jl2
獸醫	1Fl1
现今	1GJ1
现任	1GJ1
现在	1GJ1
班主任	1FL1
班排名	1F=1
班级排名	1F>1
班组长	1FL1
班長	1Ei1
班长	1FL1
現任	1GK1
現在	1Ho2
現在に至る	1E^1
現在まで	1E^1
現在も在籍	1E^1
現在在職中	1E^1
現在進行中	1E^1
現場監督	1Ei1
現職	1Ho2
球會	1G61
理事	1Fo3
理发店	1FK1
理学療法士	1Ei1
理容師	1Ei1
理工	1FR1
理财经理	1FL1
理货员	1FL1
環境省	0cQ1
瓦工	1FL1
生協	0cQ1
生徒会長	1Ei1
生活相談員	1Ei1
生活老师	1FL1
生物	1FK1
生物科技	1FK1
生醫	1G61
產品企劃	1Fl1
產品經理	1Fl1
產品部	1GF1
用户研究员	1FL1
甲等榮譽	1F=1
电力	1FK1
电商	1FK1
电大	1FR1
电子厂	1FK1
电工	1FL1
电工证	1F@1
电焊工	1FL1
电视台	1FK1
男	1Jn3
男性	1Jn3
町	1Ej1
町役場	0cQ1
畢業	1K11
畢業專題	1G`1
畢業製作	1G`1
略懂	1K22
番	1Ej1
番地	1Ej1
病院	0cQ1
療養院	1G61
発表	1Hm1
発起人	1Ei1
登壇	1Hm1
發明專利	1J@1
發表	1IP1
發起人	1Fl1
百貨	1G61
百貨店	0cQ1
百货	1FK1
监制	1FL1
监理	1FL1
监理工程师	1F@1
監査法人	0cQ1
監督	1Ei1
目前	1K42
目前在职	1GJ1
直到现在	1GJ1
直博	1HZ1
相談員	1Ei1
省	1IA2
看護助手	1Ei1
看護師	1Ei1
県	1Ej1
県庁	0cQ1
着任	1Gc1
督导	1FL1
督导员	1FL1
督導	1Fl1
瞭解	1K61
短大	1F]1
短期大学	1F]1
短期大学士	1IZ1
研修	1F11
研修医	1Ei1
研修班	1I21
研发	1FL1
研发部	1F\1
研發部	1GF1
研究助理	1G42
研究员	1FL1
研究員	1HK2
研究員助理	1Fl1
研究室	1F21
研究所	1K74
研究生	1K;2
研究生院	1FR1
研究科	1IM2
研究院	1F_2
研習	1I11
研習營	1I11
研討會	1IP1
硕士	1FP1
硕士学位	1FP1
硕士研究生	1FP1
碩士	1K=1
碩士班	1K=1
社	1JP1
社会保険労務士	00Q1
社会福祉協議会	0cQ1
社会福祉士	1Ei1
社会福祉法人	0cQ1
社区工作者	1FL1
社員	1Ei1
社工	1G42
社工員	1Fl1
社會工作主任	1Fl1
社會服務處	1G61
社福機構	1G61
社群小編	1Fl1
社長	1HK2
社长	1FL1
福利工作員	1Fl1
福利院	1FK1
福祉会	0cQ1
离异	1HR1
离职	1J^1
秋	1K>3
秋天	1KA2
秋季	1K>3
科	1KC4
科员	1FL1
科学与技术	1FH1
科学家	1FL1
科學家	1Fl1
科室	1F\1
科技	1F_2
科技大學	1F^1
科研助理	1FL1
科系	1I]1
科長	1Fl1
秘书	1FL1
秘书长	1FL1
秘書	1HK2
秘書検定	00Q1
称号	1F<1
移动	1FK1
程序员	1FL1
程式設計師	1Fl1
稍懂	1KG1
税务局	1FK1
税务师	1F@1
税務署	0cQ1
税理士	1Ei1
税理士法人	0cQ1
空服員	1Fl1
站点负责人	1FL1
站长	1FL1
竞赛	1F<1
競賽	1GB1
笔译	1FL1
第	1KH1
第一作者	1FJ1
第一名	1KI2
第一完成人	1FL1
第一語言	1KK1
第一语言	1H]1
第三名	1KI2
第二作者	1FJ1
第二名	1KI2
策划	1FL1
简单交流	1KL1
简单会话	1KL1
简历	1FT1
箇月	1Ec1
算法	1FL1
算法专家	1FL1
管培生	1FL1
管理员	1FL1
管理栄養士	1Ei1
管理者	00Q1
管理職	1Ei1
簡歷	1Fb1
簿記	00Q1
精機	0cQ1
精熟	1Gb1
精算师	1FL1
精通	1KM5
系	1G22
系學會會長	1Fl1
系排名	1F=1
系统架构设计师	1F@1
系统集成项目管理工程师	1F@1
紀要	1Hm1
約聘	1KR2
紡績	0cQ1
組	1KT2
組合	0cQ1
組員	1Fl1
組裝員	1Fl1
組長	1HK2
経歴書	1F:1
経済産業省	0cQ1
経理	1Ei1
結業	1K11
經理	1Fl1
継続中	1E^1
総務	1Ei1
総務省	0cQ1
線上	1KV1
編入	1Gc1
編入学	1Gc1
編劇	1Fl1
編輯	1Fl1
編集者	1Ei1
編集長	1Ei1
縣	1HO1
總召	1Fl1
總平均	1F=1
總監	1Fl1
總經理	1Fl1
總編輯	1Fl1
线上	1Hn1
组	1F\1
组员	1FL1
组长	1FL1
经济师	1F@1
经理	1FL1
经纪人	1FL1
结业	1J^1
统招本科	1F;1
绩点	1F>1
维修工	1FL1
综合排名	1F>1
绿带	1F@1
编剧	1FL1
编导	1FL1
编辑	1FL1
网格员	1FL1
网约车司机	1FL1
网络	1FK1
网络工程师证	1F@1
置业	1FK1
美容室	0cQ1
美容师	1FL1
美容師	1Ei1
美容院	1F_2
美工	1FL1
美术馆	1FK1
美編	1Fl1
美術館	1G;2
翻訳者	1Ei1
翻譯	1Fl1
翻译	1FL1
老人ホーム	0cQ1
老师	1FL1
老師	1Fl1
考取	1KW2
职业技术学院	1FR1
职业资格	1F@1
职校	1FR1
职高	1FZ2
職人	1Ei1
職務経歴書	1F:1
職業訓練校	1F]1
職能治療師	1Fl1
職長	1Ei1
肄业	1KY1
肄業	1KZ1
股份有限公司	1F_2
育婴师	1FL1
育婴师证	1F@1
能够使用	1Jg1
能源	1FK1
臨床心理師	1Fl1
臨床検査技師	1Ei1
自	1K[4
自治区	1G71
自考本科	1F;1
自衛官	1Ei1
至	1HI2
至今	1GG3
至现在	1GJ1
至現今	1GK1
至現在	1E^1
至目前	1K42
與	1K_1
船员	1FL1
船員	1HK2
船长	1FL1
良好	1K`5
花园	1G71
英検	12`1
英檢	1H11
英语六级	1F?1
英语四级	1F?1
茶艺师	1F@1
茶馆	1FK1
荣获	1F<1
荣誉称号	1F<1
药师	1FL1
药房	1FK1
获取	1Ke1
获奖	1Kf2
获得	1Ke1
营业员	1FL1
营养师	1FL1
营养师证	1F@1
著作	1J>2
著書	1Hm1
董事長	1Fl1
董事长	1FL1
薪酬专员	1FL1
薬剤師	1Ei1
薬局	0cQ1
藥局	1G61
藥局藥師	1Fl1
藥師	1Fl1
處	1GF1
處長	1Fl1
號	1Kh2
行政	1FL1
行政助理	1Fl1
行政書士	1Ei1
行銷企劃	1Fl1
行銷專員	1Fl1
街	1IA2
街坊會	1G61
街道	1G71
街道办	1FK1
街道办事处	1FK1
衛生管理者	00Q1
表彰	1Eo1
表彰状	1Eo1
裁判	1G42
裁判所	0cQ1
装配工	1FL1
補習班	1G61
補習班老師	1Fl1
製パン	0cQ1
製作所	0cQ1
製片	1Fl1
製程工程師	1Fl1
製菓	0cQ1
製薬	0cQ1
襄理	1Fl1
西点师	1FL1
見習い	1Ei1
見込	1G:1
見込み	1G:1
視覺設計	1Fl1
见习	1FL1
规划师	1FL1
計畫案	1G`1
計算	0cQ1
訓練校	1F]1
訓練營	1I11
記事	1Hm1
記者	1HK2
設備工程師	1Fl1
設立	1Gc1
設計事務所	0cQ1
設計專利	1J@1
設計師	1Fl1
設計者	1Ei1
診所	1G61
診療所	0cQ1
註冊	1FS1
註冊社工	1Kj2
註冊護士	1FS1
証券	0cQ1
評定平均	0Q81
認定	00Q1
認定証	00Q1
認證	1FS1
語言治療師	1Fl1
課	1G=2
課長	1HK2
課長代理	1Ei1
調理員	1Ei1
調理師	1Ei1
調酒師	1Fl1
論文	1Kl2
論文誌	1Hm1
諮商師	1Fl1
諮商心理師	1Fl1
講師	1HK2
講師認證	1FS1
講座	1Kn3
講演	1Hm1
講習	1F11
講習会	1F11
講者	1Fl1
講解員	1Fl1
證	1FS1
證券	1G61
證明書	1FS1
證書	1FS1
證照	1FS1
警備員	1Ei1
警員	1Fl1
警察署	0cQ1
譯者	1Fl1
譯著	1IP1
護士	1Fl1
護理師	1Fl1
護理長	1Fl1
计算机一级	1F@1
计算机二级	1F@1
认证	1F@1
训练营	1I21
记者	1FL1
讲义	1FJ1
讲师	1FL1
讲座	1I21
讲解员	1FL1
论文	1FJ1
设计师	1FL1
设计院	1FK1
访问学者	1FL1
证	1F@1
证书	1F@1
证券	1FK1
评审	1FL1
诊所	1FK1
译著	1FJ1
课程设计	1FU1
课设	1FU1
课题	1FU1
课题负责人	1FL1
调度员	1FL1
调酒师	1FL1
调音师	1FL1
負責人	1Fl1
財	1JP1
財務省	0cQ1
財務部	1GF1
財団法人	0cQ1
販売	1Ei1
販売スタッフ	1Ei1
販売員	1Ei1
責任者	1Ei1
貿易	1G61
資料工程師	1Fl1
資料科學家	1Fl1
資格	1L12
資深工程師	1Fl1
資訊	1G61
賞	1Eo1
负责人	1FL1
财务	1FL1
财务部	1F\1
责任编辑	1FL1
责编	1FL1
货车司机	1FL1
质检员	1FL1
贸易	1FK1
资料员	1FL1
资本	1FK1
资格证	1F@1
资格证书	1F@1
起	1L34
起重工	1FL1
超市	1F_2
跟单员	1FL1
路	1IA2
軟體	1G61
転入学	1Gc1
転出	1FC1
転職	1Gc1
輔修	1I]1
輔導老師	1Fl1
车工	1FL1
车间	1F\1
车间主任	1FL1
软件	1FK1
软件著作权	1FJ1
软件设计师	1F@1
软件评测师	1F@1
软考	1F@1
较好	1Fm1
辅修	1FH1
辅导员	1FL1
辅警	1FL1
農協	0cQ1
農園	0cQ1
農場	1G61
農林水産省	0cQ1
農業従事者	1Ei1
迄今	1K42
迄今為止	1GK1
运维	1FL1
运营	1FL1
进修班	1I21
进行中	1GJ1
远程	1Hn1
连长	1FL1
退任	1FC1
退団	1FC1
退学	1L72
退學	1KZ1
退所	1FC1
退社	1FC1
退職	1FC1
送貨員	1Fl1
通信	1FK1
通訳	1Ei1
通訳案内士	1Ei1
通讯作者	1FJ1
通讯员	1FL1
通販	0cQ1
通过	1Ke1
通過	1Jk1
造价员	1FL1
造价师	1F@1
造型师	1FL1
連載	1Hm1
連鎖	1G61
週	1L91
週刊	1G61
週間	1L:1
進行中	1GK1
運営会社	0cQ1
運営委員	1Ei1
運転手	1Ei1
運輸	0cQ1
道	1Ej1
遠端	1KV1
遠距	1KV1
郡	1Ej1
部	1L;3
部長	1HK2
部长	1FL1
部門	1G=2
部门	1F\1
郵便局	0cQ1
都	1Ej1
鄉	1HO1
配達員	1Ei1
配音员	1FL1
酒店	1FK1
酒造	0cQ1
醫師	1Fl1
醫檢師	1Fl1
醫院	1G61
醸造	0cQ1
采购	1FL1
里	1HO1
量化研究员	1FL1
金メダル	1Eo1
金奖	1F<1
金牌	1KI2
金獎	1GB1
金融	1G61
金賞	1Eo1
鉄工	0cQ1
鉄工所	0cQ1
鉄道	0cQ1
銀牌	1GB1
銀獎	1GB1
銀行	1G;2
銀賞	1Eo1
銅牌	1GB1
銅獎	1GB1
銅賞	1Eo1
鎮	1HO1
针灸师	1FL1
钢筋工	1FL1
钳工	1FL1
铜奖	1F<1
铜牌	1F<1
铣工	1FL1
银奖	1F<1
银牌	1F<1
银行	1FK1
销售	1FL1
销售代表	1FL1
销售部	1F\1
镇	1G71
門市	1G61
門市主管	1Fl1
門市人員	1Fl1
閉業	1FC1
開始	1GN1
開業	1Gc1
開源	1G`1
開源專案	1G`1
開発案件	1F61
開発者	1Ei1
開発部	1F21
開發	1Fl1
门店	1FK1
门店经理	1FL1
队长	1FL1
防火管理者	00Q1
防衛省	0cQ1
附中	1H?2
陈列师	1FL1
院舍家長	1Fl1
院长	1FL1
陪伴志工	1Fl1
隊長	1Fl1
雅思	1J22
集团	1FK1
集團	1G61
雑誌	1Hm1
雙語	1KK1
雜誌	1IP1
雜誌社	1G61
離婚	1Hl1
離職	1L>2
零售	1FK1
電台	1G61
電子	1G61
電工	1Fl1
電機	0cQ1
電気工事士	00Q1
電視台	1G61
非常勤	1F41
非常熟练	1FO1
面包师	1FL1
面接官	1Ei1
面点师	1FL1
韌體工程師	1Fl1
音楽教室	0cQ1
頁	1L@1
項目	1G`1
預期	1Io1
預計	1Io1
領隊證	1FS1
顧問	1LA3
页	1KH1
项目	1FU1
项目助理	1FL1
项目名称	1FU1
项目总监	1FL1
项目成员	1FL1
项目经历	1FU1
项目经理	1FL1
项目部	1F\1
顾问	1FL1
预期	1Il1
预算员	1FL1
预计	1Il1
预计毕业	1Il1
领班	1FL1
飯店	1G61
飲料店	1G61
養成所	1F]1
餐厅	1FK1
餐廳	1G61
餐饮公司	1FK1
館員	1Fl1
馆员	1FL1
首席	1LD2
首席记者	1FL1
首獎	1GB1
駕照	1FS1
騎手	1Ei1
驾照	1F@1
驾驶员	1FL1
驾驶证	1F@1
骑手	1FL1
體育會	1G61
高中	1LF4
高中毕业	1Fa1
高中畢業	1LJ1
高卒	1LK1
高商	1F^1
高専	1F]1
高工	1F^1
高度専門士	1IZ1
高校	1F]1
高校卒業	1LK1
高等专科	1FQ1
高等学校	1F]1
高等専門学校	1F]1
高等技術専門校	1F]1
高級	1LL2
高級中學	1F^1
高級文憑	1FD1
高级	1GS2
高级专家	1FL1
高级职称	1F@1
高考及格	1FS1
高职	1FQ1
高職	1LN2
髮廊	1G61
麵包店	1G61
黑带	1F@1
가을	1LP1
가을학기	1LP1
간병인	1LQ1
간사	1LQ1
간호사	1LQ1
간호조무사	1LQ1
감독	1LQ1
감정평가사	1LQ1
강사	1LQ1
강연	1LR1
강좌	1LS1
개발부	1LT1
개발자	1LQ1
개발팀	1LT1
개월	1LU1
개인프로젝트	1LV1
건설	1LW1
건축사	1LQ1
검정고시	1LX1
게임즈	1LW1
게재	1LR1
겨울	1LY1
겨울학기	1LY1
견습	1LQ1
경력기술서	1LZ1
경리	1LQ1
경비원	1LQ1
경진대회	00S1
경찰관	1LQ1
경찰서	1LW1
계약직	1L[1
계열	1L\1
계장	1LQ1
고급	1L]2
고등학교	1L_1
고등학교졸업	1LX1
고졸	1LX1
공고	1L_1
공단	1LW1
공로상	00S1
공모전	00S1
공무원	1LQ1
공사	1LW1
공인	00R1
공인노무사	00R1
공인중개사	00R1
공장	1LW1
공장장	1LQ1
공저	1LR1
공저자	1L`1
과	1La2
과대표	1LQ1
과장	1LQ1
과제	1LV1
관리부	1LT1
관리사	1Lc2
관리자	1LQ1
광역시	1Le1
교사	1LQ1
교수	1LQ1
교육과정	1LS1
교육원	1L_1
교정자	1LQ1
구	1Le1
구두발표	1L`1
구매담당	1LQ1
구청	1LW1
군	1Le1
군무원	1LQ1
그로스마케터	1LQ1
그룹	1Lf2
그룹장	1LQ1
극단	1LW1
근무중	1Lh1
금메달	00S1
금상	00S1
기고	1LR1
기능사	00R1
기사	1Li2
기술부	1LT1
기술영업	1LQ1
기술자	1LQ1
기업	1LW1
기자	1LQ1
기초	1Lk2
기초회화	1Lm1
기혼	1Ln1
기획부	1LT1
기획자	1LQ1
길	1Le1
까지	1Lo2
끝	1M11
남	1M21
남성	1M21
남자	1M21
네이티브	1M31
네일아티스트	1LQ1
네트워크관리사	00R1
네트웍스	1LW1
년	1M41
년간	1M41
노무법인	1LW1
노무사	1LQ1
논문	1LR1
농부	1LQ1
농장	1LW1
능숙	1M51
능숙함	1M61
능통	1M71
단장	1LQ1
담당	1LQ1
담당자	1LQ1
대리	1LQ1
대리기사	1LQ1
대상	00S1
대표	1LQ1
대표이사	1LQ1
대학	1L_1
대학교	1L_1
대학원	1L_1
대행사	1LW1
데이터분석가	1LQ1
데이터사이언티스트	1LQ1
데이터엔지니어	1LQ1
도	1Le1
도서관	1LW1
동	1Le1
동상	00S1
등재	1LR1
디렉터	1LQ1
디자이너	1LQ1
디자인부	1LT1
랩스	1LW1
레스토랑	1LW1
레주메	1LZ1
로	1Le1
로지스틱스	1LW1
리	1Le1
리눅스마스터	00R1
리더	1LQ1
리포터	1LQ1
마케터	1LQ1
마케팅부	1LT1
마케팅팀	1LT1
마트	1LW1
매니저	1LQ1
멘토	1LQ1
면	1Le1
면허	00R1
면허증	00R1
모국어	1M31
모빌리티	1LW1
모터스	1LW1
목수	1LQ1
물류담당	1LQ1
물류센터	1LW1
물리치료사	1LQ1
물산	1LW1
미술관	1LW1
미용사	1LQ1
미장공	1LQ1
미혼	1Ln1
미화원	1LQ1
및	1M81
바리스타	1LQ1
바텐더	1LQ1
박물관	1LW1
박사	1M91
박사과정	1M91
박사수료	1M91
박사학위	1M91
반장	1LQ1
발표	1LR1
방사선사	1LQ1
방송국	1LW1
배관공	1LQ1
배달원	1LQ1
백엔드	1LQ1
백화점	1LW1
버스기사	1LQ1
번길	1Le1
번역가	1LQ1
번지	1Le1
법무법인	1LW1
법무사	1LQ1
법원	1LW1
법인	1LW1
베이커리	1LW1
벤처	1LW1
벤처기업	1LW1
변리사	1LQ1
변호사	1LQ1
병원	1LW1
보건교사	1LQ1
보건소	1LW1
보육교사	1LQ1
보통	1M:2
보험	1LW1
복수전공	1L\1
복지관	1LW1
복지센터	1LW1
본부	1LT1
본부장	1LQ1
본사	1LW1
봄	1M<1
봄학기	1M<1
봉사자	1LQ1
부문	1LT1
부서	1LT1
부장	1LQ1
부전공	1L\1
부터	1M=2
부트캠프	1L_1
부팀장	1LQ1
부회장	1LQ1
분석가	1LQ1
비서	1LQ1
비정규직	1L[1
비즈니스	1M?1
비즈니스수준	1M?1
비즈니스회화	1M?1
빅데이터분석기사	00R1
사	1M@1
사무소	1LW1
사무원	1LQ1
사무직	1LQ1
사서	1LQ1
사업부	1LT1
사원	1LQ1
사이드프로젝트	1LV1
사진사	1LQ1
사진작가	1LQ1
사회복지사	1LQ1
사회조사분석사	00R1
산업	1LW1
산업기사	00R1
상	1MA2
상고	1L_1
상급	1L]2
상담사	1LQ1
상담원	1LQ1
상사	1LW1
생산부	1LT1
생산직	1LQ1
서기	1LQ1
서비스기획자	1LQ1
서점	1LW1
석사	1MC1
석사과정	1MC1
석사수료	1MC1
석사학위	1MC1
석차	1MD1
선반공	1LQ1
선원	1LQ1
선임	1LQ1
선임연구원	1LQ1
설계사	1LQ1
성우	1LQ1
성적	1MD1
세무법인	1LW1
세무사	1LQ1
세무서	1LW1
세미나	1LS1
센터	1Lf2
셰프	1LQ1
소믈리에	1LQ1
소방관	1LQ1
소방서	1LW1
소장	1LQ1
소프트	1LW1
솔루션	1LW1
수강중	1Lh1
수료	1ME2
수료예정	1MG1
수료증	00R1
수상	00S1
수석	1LQ1
수석연구원	1LQ1
수의사	1LQ1
스쿨	1L_1
스타트업	1LW1
스태프	1LQ1
스튜디오	1LW1
스튜디오스	1LW1
스페셜리스트	1LQ1
승무원	1LQ1
시	1Le1
시간제	1L[1
시니어	1LQ1
시스템	1LW1
시청	1LW1
식당	1LW1
신hsk	1MH1
신문	1LW1
신문사	1LW1
실	1LT1
실습생	1LQ1
실용신안	1L`1
실장	1LQ1
심리상담사	1LQ1
심판	1LQ1
아나운서	1LQ1
아르바이트	1LQ1
아이엘츠	1MH1
아카데미	1L_1
아키텍트	1LQ1
아파트	1Le1
알바	1LQ1
애널리스트	1LQ1
약국	1LW1
약사	1LQ1
양성과정	1LS1
어린이집	1LW1
어부	1LQ1
언어치료사	1LQ1
에듀	1LW1
에디터	1LQ1
에서	1MI1
에이전시	1LW1
엔지니어	1LQ1
엔터테인먼트	1LW1
여	1MJ1
여고	1L_1
여대	1L_1
여름	1MK1
여름학기	1MK1
여성	1MJ1
여자	1MJ1
연구보조	1LQ1
연구소	1LW1
연구실	1LT1
연구원	1ML2
연수	1LS1
연수원	1L_1
연주자	1LQ1
영양교사	1LQ1
영양사	1LQ1
영업	1LQ1
영업대표	1LQ1
영업부	1LT1
예상	1MG1
예정	1MG1
오늘	1Lh1
오픽	1MH1
온라인	1MN1
와	1M81
외고	1L_1
요리사	1LQ1
요양보호사	1LQ1
요양원	1LW1
용접공	1LQ1
용접사	1LQ1
우수	1MO2
우수상	00S1
우승	00S1
운영사	1LW1
운영위원	1LQ1
운영자	1LQ1
운영중	1Lh1
운영진	1LQ1
운전기사	1LQ1
운전면허	00R1
운전원	1LQ1
워드프로세서	00R1
원격	1MN1
원어민	1M31
월	1LU1
위촉직	1L[1
유	1M@1
유창	1M?1
유치원	1MQ2
유치원교사	1LQ1
유한회사	1LW1
은상	00S1
은행	1LW1
읍	1Le1
응급구조사	1LQ1
의사	1LQ1
의원	1LW1
이래	1MS1
이력서	1LZ1
이발사	1LQ1
이사	1LQ1
이상	1M11
이중언어	1M31
이혼	1Ln1
이후	1MT2
인사담당자	1LQ1
인사부	1LT1
인증	00R1
인터랙티브	1LW1
인턴	1LQ1
일	1MV1
일러스트레이터	1LQ1
일보	1LW1
일상회화	1MW1
일상회화가능	1MW1
임상병리사	1LQ1
임상심리사	1LQ1
입문	1MX2
입사	1MZ1
입상	00S1
입선	00S1
입학	1MZ1
자격증	00R1
자기소개서	1LZ1
자산운용	1LW1
자원봉사자	1LQ1
자퇴	1M[1
작가	1LQ1
작업치료사	1LQ1
장려상	00S1
장학금	00S1
재	1M@1
재단	1LW1
재무부	1LT1
재직	1Lh1
재직중	1Lh1
재택	1MN1
재택근무	1MN1
재학	1Lh1
재학중	1Lh1
저널	1LR1
저서	1LR1
전공	1L\1
전공평점	1MD1
전기기사	1Li2
전문가	1M51
전문대	1L_1
전문대학	1L_1
전문학사	1M\1
전산세무	00R1
전산회계	00R1
전임연구원	1LQ1
전자	1LW1
전체평점	1MD1
점장	1LQ1
정규직	1L[1
정보보안기사	00R1
정보처리기사	00R1
정보처리산업기사	00R1
정비공	1LQ1
정비사	1LQ1
정원사	1LQ1
제과	1LW1
제과사	1LQ1
제빵사	1LQ1
제약	1LW1
제이엘피티	1MH1
제조사	1LW1
조교	1LQ1
조리사	1LQ1
조리원	1LQ1
조리장	1LQ1
조산사	1LQ1
조수	1LQ1
조연출	1LQ1
조종사	1LQ1
조합	1LW1
졸업	1ME2
졸업예정	1M]2
졸업작품	1LV1
졸업평점	1MD1
졸업프로젝트	1LV1
주	1M_3
주니어	1LQ1
주무관	1LQ1
주민센터	1LW1
주방장	1LQ1
주식회사	1LW1
주임	1LQ1
주임연구원	1LQ1
주저자	1L`1
주최자	1LQ1
준우승	00S1
중	1M:2
중공업	1LW1
중급	1M:2
중상	1Mb1
중상급	1Mb1
중퇴	1M[1
중학교	1L_1
증권	1LW1
지금	1Lh1
지도사	00R1
지원부	1LT1
지점	1LW1
직업상담사	00R1
직업전문학교	1L_1
직원	1LQ1
진행중	1Lh1
쪽	1Mc1
차장	1LQ1
채용담당자	1LQ1
책임	1LQ1
책임연구원	1LQ1
책임자	1LQ1
초급	1Lk2
초급회화	1Lm1
초등학교	1L_1
총괄	1LQ1
총무	1LQ1
총무부	1LT1
촬영감독	1LQ1
최상	1M51
최우수상	00S1
출원	1LR1
출판	1LR1
출판사	1LW1
취득	1Md2
취득일	1Mf1
측량사	1LQ1
층	1Le1
치료사	1LQ1
치위생사	1LQ1
카페	1LW1
카피라이터	1LQ1
캐셔	1LQ1
캐피탈	1LW1
캠퍼스	1L_1
컨설턴트	1LQ1
컴퍼니	1LW1
컴퓨터활용능력	00R1
컴활	00R1
코디네이터	1LQ1
코스메틱	1LW1
코치	1LQ1
콘텐츠마케터	1LQ1
콘텐츠에디터	1LQ1
큐레이터	1LQ1
택배기사	1LQ1
테크	1LW1
테크리드	1LQ1
텔레마케터	1LQ1
텔레콤	1LW1
텝스	1MH1
토스	1MH1
토이프로젝트	1LV1
토익	1MH1
토익스피킹	1MH1
토플	1MH1
통역사	1LQ1
통역원	1LQ1
퇴사	1Mg1
퇴직	1Mg1
투고	1LR1
튜터	1LQ1
트레이너	1LQ1
특별상	00S1
특별시	1Le1
특수교사	1LQ1
특허	1LR1
특허등록	1L`1
특허출원	1L`1
팀	1LT1
팀장	1LQ1
팀프로젝트	1LV1
파견직	1L[1
파트	1LT1
파트장	1LQ1
파트타임	1L[1
파티시에	1LQ1
판매원	1LQ1
퍼포먼스마케터	1LQ1
페이지	1Mc1
편입	1MZ1
편집자	1LQ1
평균평점	1MD1
평균학점	1MD1
평점	1MD1
포스터발표	1L`1
표창	00S1
표창장	00S1
풀스택	1LQ1
풀타임	1L[1
품질부	1LT1
프로그래머	1LQ1
프로듀서	1LQ1
프로젝트	1LV1
프로젝트명	1LV1
프론트엔드	1LQ1
프리랜서	1LQ1
플랫폼즈	1LW1
플로리스트	1LQ1
하	1Lk2
학과	1Mh2
학교	1L_1
학부	1Mh2
학부연구생	1LQ1
학사	1Mj1
학사과정	1Mj1
학사졸업	1Mj1
학사학위	1Mj1
학생회장	1LQ1
학술대회	1LR1
학술지	1LR1
학예사	1LQ1
학예연구사	1LQ1
학원	1MQ2
학원강사	1LQ1
학점	1MD1
학점평균	1MD1
학회	1LR1
학회지	1LR1
한국사	00R1
한국사능력검정	00R1
한능검	00R1
합격	1Md2
해설사	1LQ1
해외영업	1LQ1
행정원	1LQ1
헤어디자이너	1LQ1
현장소장	1LQ1
현재	1Lh1
현재까지	1Lh1
현재재직중	1Lh1
현재진행중	1Lh1
현직	1Lh1
협동조합	1LW1
협회	1LW1
호	1Le1
호텔	1LW1
홀딩스	1LW1
홀서빙	1LQ1
홍보부	1LT1
회계담당	1LQ1
회계법인	1LW1
회계사	1LQ1
회사	1LW1
회장	1LQ1
회화가능	1MW1
획득	1Mf1
훈련과정	1LS1
"#, r#"E@U_\Q7D4WL?`]UP00000000T1Fd\W@M000000000000hOjR000000000000@Q_SA@PL0000HPH80000000000000000@F]ldG@hlP55<gI\00000mW6eBd<0000\6ND
0<F00000000000000000hKMeX=RB0000000000000000L67j000000000000dj8k=Ahl00000000000000000000iCQN00000000l<e8@G3f0000\IJ:\JKcTICHlTU?
hOA5<Ugo=6Gh0000@<Ri00000000l]m20000Ll@?0000d4ZkdMB3To<bE=o`P5bYl2\=\9l2YD@1h;`lmD95HX3VdGU\lNhml=0:HX7HHGWE=25?E894000000000000
m@i]0000DcD\000000000000lIS1a?A\\X\H00000000000000000000U3ED=BFo0000000000000FPbl0^BT@OoHch1Q@WB0000000000000000`?A?000000000000
00000000<RJo000000009;Y5000000000000L==JL10\HF8400000000U@VU000000000000lE]W000000000000000051d90000000000000000TZDU<c7B00000000
0000D<\2000000001;JhHdm5A=VLlDiBD34\5AaI000000000SFA0000XEldPJL?=B>Y0000000000000IG6000000000000PP^@TgK<00000000h^9V000000000000
0000hZJ;000000000000<DRfHU1Wm4Ko00000000Y@5R0000000000000000000000000000`?kU00000aSMPcHF0000000000000000000000000000\]IHHFGmh33f
000000000000000000000000PG<oPRm>A=E0l0e<0000000000000000T1ZVdaO49>14PA]JhJ_L@cUde>:ml\>U000000000000\0o@0_h8@HL0HfO?00000000`2fD
HYHW0000\8lo89V8TZEU0[==E1QEM5df000000000000l9XB000000000000\8ol0000@0n<l8V:HGKk0ZNSP_WbECJa000000000000L^EI\W]LdYlZHaiH4_n10000
mBO9dVJj8W5ZX5f2\gE80o3ce4A08`2V0000544ne1>b8=>MTJJmA:LC00000000XEi=0000H8XPTUTL<WOaACG:PQh100000000T\:l0000d>UId9^@\\WWU7500000
89ZX000000004<3:`MI?TF39L\ES0000LC5;1A4aXB>8\fd[00000<RL<@j2dQG0000041TKd:4di;TO0000lR\>000000000000000000000000LmVHl]9l0000`kcP
00000000dPWe0000`8QX0000P?InlV\c0000dOfjM>COPCo400000000h@he0000L];@00000000<NNNHAER@eP6]CVU0000<k[f00000000PA2_8QlH<oRo00000000
0000TVk4DKid0000<>Zo00000000PPeoTjP3482na31500000000l9B;YBbMhWjNh;\7XB=Q000000000000lIDR00000000hKm:hL73PJB_4VW=m<FkD1L508@a`Sfg
0000dM5Q8>TgPV_f@>:A000000000000`W6;000051=KH;F?<e>I0RQAhkK_8Xh^Q8ci\Hn3Q@I5AC5[0000M;NFQ03HM3J4@YgF0Q:I00000000I;;G00004SK:@^Wi
Q?@3Df3G8FlIe3T6QB:Z<>RJL[mP@gM2PCcfHm;M]D9D00000000TV^L4CmS0000`6LVHL<jH\ln4OXW00008Loj0000<Bbe0000hh0;HIBTl5H`d:l[Tddg00000000
M=Tf=>`S0000DMg[l7U[PPlDlC]iTPO?0NOCHHa8h[_TP[LR<`]bhjoD03EiT6iXU7?RAD7j0000lCVGHL]_LNQILh9Z0000E<YRa;@T\=:b0000@>M8d`MBTdj]0000
0000XS?N`OY40000Hd5\000000000000=AQY4LFV00000000`LPk0000dk1B@0=9T4DD000000000000LGH8000000000000`5M:LM>24Zo8@^XRI;^lhSZb00000000
00000][Q00004bC6dekLLgHn0000@9g000000000`69SldLj0000Taa=0000m5hW00000000XP\n\Qg5=0G_lAR3@[2mT>KP8[=_M34T`=^QDJI6A6Rf04UidQfA<>`P
DGFA0CbdhM=7<iCVA<kP000000000000H_fd4g0U000000000000@5XI<0H;00000000X>T^=8>i000f000000000000\AjQ=064l79IX=31XOba\d>30IPoLbP`0000
H9<cLC9`D8e00000000000000000U78]a;mTEA:a0000000000000000000000000000E=Q]Y>0S00000000X7]Q0000XhkMD<^K\4F2THLmeC_O0000Do:=0000Q?07
0000DIWhlTF4M=k7\MoCM3`;i<=2TIb_d04]E>kE000000000000000000004W=@PhOI00009:RO00000000@L<9d0]OTLgn4OhN\VWXEBINXBSmP^D0Pa[X0000@Ke]
0000H_1F0`AAh<<ldRkFPVGjhhj2XD>I8JXUlVcBlWM:0HBle0]C<IFce<`^0000m3NW`NmW88H_4IRX=8E90000d3Pj4Y8C0000000000000000l763\4PMlTEg0000
000000000000ljJ?0000000082X]PBPZ0000@FVhPMhjA56ZUC]9000000000000``55i3Q_00000000L=c10000D1_h00000000000000000000000000000000XYeo
0000000000000000`<F>0000H[d;Pn<9i?eJ000058Fb0000I<j]0000000000004C_T00000000\30Nh98E@8GILGZY=3]OLUk^XW>mA;fg=?fgLGXnIA20Xn6h@9mo
L3GChPd7000000000000hfiA000000000000QAXC<VG\0000<D_CL7IJd;K<0000000000000000HMCN000000000000000000000000XnV]0000Y<>ae>l500000000
00000000\QWHD]\9TU=@\Yk]lXF8DYl>ha?<U4Oidl0I\]B[8<4i`1G245EZL7G<Q?K75?gBP9]]H]AF=@8X00000000dPo:`16AHF2100004Gf;l1>Ol@B3l__GDjC6
H>cJ44^dLADfLI9a<ll4PZKGP:Km@]:`U29cd7[6\15<lL`8M4g]0000000000000000`afh]D8<00000000Djl2LW91h\]?L`XQ89Va0E9`DL;<0000000000000000
5ALLlMSF<BDE000000000000`RIA0000000000000000000000000000LhLn55KLL\I<h7:K0000L1RJ000003B[<6;Y000000000000000000000000TB108MIl91Of
e<o=U=L_00000000m:`nLh4<9<U5\H?f0000lbABPYb=i;MA0000h@a_00000000X?j[00008a]geAHP@DjX00000000h1h?D^<;000000004MIHDbob000000008Ra<
dlXNTcJSD@@giCZ90000mClWHo<N000000000000]=TQ0000\S96D:8dhLZSDP;6\dC8XB_^hCEdE2VXU6MD000000000000@Nl9PLVgDQTC4RDM\VZQD_DY18Z<0000
00000000<0:XPNY>@`Ba0000DFnOh>S?000000005?kS00000000T_N=]BQm0K0Q00001C9H000000000000I?LZPC;Jh>hbLLCP0EeK0000T?^c0000XU164QC?1AZb
<4<J0000@aDa\f<=DToH00000000000000008FBE<OaB4L_\\WX98X]7Q2d5LBWfX2KT0Q@LYA7L0000X<?IIA6A45iI9<A@00000000DI5>X:\S\]Pca4lb0000e4OS
PD6Y0000XT6Q0000000000008_XHl9Y<l?B=\bKO@gPTPkXWUAP3D`MlYBIf8CRnH2Rc\L;[HT0]Lf4k@`V9D543`Db142jf\QS=<dKjH8jNdjW3M6blU2G<=:m^0000
LXcJ\8Wm0000@=Rlh9j48ooG000000000V?GdD5`dCDDY@DC0000000000004[41``;n8nC7000040CO<jD`0000`:n20000<8Ui0;JOY7AYdg9bP;J^0000LZ\6<fLY
00005><b`1`jddbg`3?20000TK>E\CTk4@Q`d8<;0000\MSR0000DJ340000U@f?000000000000l7Z3\bDWi:oG0000@i7BT>m:<VnX574L=7c_D6;gU;O0A54e8bkd
<8`TDgQVha3@]=IV`TCX0000PPBV0000lYQ=000000000000l[0n\lP\A40jm6eAM>?A]=F80000le=SL79R<NN[E=ba0000DeG:4_?L<FfV@A[=4g<DXm6aLNYg03=U
<o6K8^]YmA;K0Eg`Y02n0000@4geTPE]HOjnXDlF\DAe`OH7lYNmd\CWHm36HO]D<?[U4iJ6@QM;91fU1:SBM<aoI;Q40CUS`e^;4_odI>[@0000000000000000M;jo
0000dG73a6X`DcV_m<VL00008E@bhLODUD65HUYS0000LA@<00000000@jRMLlV60000`7<308P>`M24T60D4dfcA7gD4TZG\j;ZeChm0000a50B00000000d]=N0000
0000lM_C\M>j00000000\0VjD8==@O=<hi_2H9:YTHNV000000000000D^0DXFj8M;QL5=L5ACg;<0ec96Yn00000000H7hQ000000000000P5Je0000m5ADH_EOhM@3
TDQY`E_YdJ7QTMiX]=Kc\C=5D\ElU;3OHJ5G0000000000000000E7FkPnF80000=9jM00000YF=DZ4P\]1kLa4Vi89=8nEf5=UJ0000400MHY@=]6780000<OQ:DX8I
A<8jl34O00000000<3i@<RoT`f:K<]MWe<j?hDI[0000X1<X4EkK<IU=0000000004obl:X1e2dG0000L15O0000dOSO4QD?h1B2D7?E<:aDhKNo8TL_00000000<ERA
00000000XHh?P;h>Pf]O000000000000di3L0k6Q0000lEkT0DBoDPkU000000004flcM11hhKX:00004l91MBke0000000000000000000000000000000000000000
h6;>P1g;<DKEhY3T<LKC0000000050YoH`6VXT<_000000000000000000000000=<LJPSeD000000004:CU000000000000000000008D0oPc<>i5R`0000L<I10000
00004Q]70000P6DG00000000000000000KeRE=nmhKiQTGD2P_j[HLP_00000000`3NbH^5WT<OmLRgVLFV]0000000000000000D]lbhEmW000000000000LbJD0000
`:]ND;OlX6iehOJ^928>mC[GU:Um0000P<[YXECJXY0[i4a8`=EOMCcQU;o:00008H0@0000dZG?5:3Pi64o@<2`PCFJlKE`a6QDa;oj]1T7\bhL8g<dI<Z000000000
000000000000000000000000Q9@C0000@ZC04>CiDa;>@Kmi0cEk56[\=7_h000000000000TEbZLmEa`[5@hGYo`4c9dd3Le=;m0000000000008lO4m=3Bi>7mXimO
5>PK15F00000TnWWhj^e0000H3\C@GTjhTdl0000@0LQdGZDdXWn`]0[TFgh`gd1D50\4QY4lcTM]:d:00000000000000000000@Jg:LAAMhRf``bQW000000000000
0000000000000000000000000000000000000000L2Vd00000000dljfT:OjhE?o0000PNk_@55\h9X]U<;m00000000@FW=hOT3lSA4lf3]5<2U0000TI@b00000000
0000hn`Ce;?m4\0b0000dM@jd]Ei<W0K8BhQXbZ;a2CQ0000000000000000000000000N83XJ9O`4?10000PNkJ<=PKQ=]ZI@Ib000000000000D\cn0000TN5m8F`:
0000I7W@00008PgL44GTPU4D0000m>McXYVl00000000000000008c920000@P]>HM0Rl0NN0Q9O8<;?E:^=0000H<hXlF:nLJ10000000001BGG0000000000000000
8FR0hK]C00000000`AeJ4LZiDET[a=O8000000009CLh00000000L_iL0000000000000000P>lQ00000000X2M7l@1C`Qo6HT]@00000000<XXZI@nO000000000000
000000001?^60000LW?EhWomh];j0ZQ<00000000\JP6<XA80000\R1lP8LK00000000l8[24fJ[0000];gE0000D8Sd0000HliZ0000Dcg5XdC\000000000000P?o5
@`dWPKc[00004dkGlL7>T??O9AiDdM^D00000000hEjk`HQC0FB8TXT`@1XH]0PohHZm00000IaS00005;g]0000\3Qi5@0600004Ci]d:;a03BMQ<nJ000000000000
5C6Qha:l000000008DOfdgBd00004eT@ljbf4k2Dh:_:e0hbI1g14ag`00GZX7AY<nSFI4N;000000000000hG\l00000000@F``8a]W8eek4MU_]9ci8<3_\O=ni;^`
`O47E<_GX^`=Y=4;UA\Q@PT?d1n<8@N^D@@8H@J\`DCB4IC3lOkMP18TXX\k=>_Wl?bRLYT>T]bdi>@[DAmFY=9B9APT13X5QAm^Q<8F<C:HlGg;QAbKh>Wc4TE:mD6Y
hQYM0000LNiD43JjPCdO<MM_Lh5d000000000000hOf34Naf00008O\fhkZ6l;=MA?hV<8M9DNXV000000000000e;]L00000000000000_fL=\9<VT7<\<400000000
La2D<:2[`;4818hOT^H1d?FTLabQ92oG03e^`=]J]@6300000000m3CS000000000000<iaHH@I[dXMY5@V700000000T]bWiAX7000000005<T00000000000000000
0000000000004GJ90000000000000B7S0000d8fb0000X??g<ko_000000000000`Z:=000089m`\LFm]AJN0TKl0000X=P=06X715F@000000000000000000000000
0000`cA1Lg;J00000000hTNFTJ2fX;AW0000lBaZ8R:<H0fk\>jk4::ZL5BiA1ZT000000000000000000000000000000000000000059U55>UaP?`\]<4AY>U1]A:7
l>dGL]LmLRNI]Cmb4oBklNmK00000000@`[Sddb8@?HZPQNb00005ASK8Z0S00000000`ZK`0000lU1e@Y[T000000000000lC9H0000<<KZda]:0000000000000000
000000000000DhjT50JB812^0Lfc0000XWl]\U5i0000U@NW000000000000P?48LVRO83LO<8K^hAI<<J>hDVn`4X788\VCd`BEl45:Ph]m@ihIU2YE0000H3aOdB46
dbT]e9T6l14S000000000000h8G:4;haXM?VX]kJlFVAdmZ]=C4P0298DLk;ld2hDdhk842\1?Gk0000000000004aAZ8\G@4l>m000000000000<]5gDV:GLMU<l`P_
<9fai@K]HIN89C7PTi5X0000@F[7dI0B0000Pd>OD0PC4gYH<JcFLP0lL]]S0000TD[O4_W@8hcX00000JJ218J^UA\E0000Y0;`<HT0XN1fLWa>h`WGT5?bQ25k@Pa0
Q?@Z4nBSaD7^0000000082;K0000@RkeP6om000000000000=>5H00004X;;0000000000000OBR000000000000l7ERLPmdh9o0DW;g@n8E00000000000000004aNY
00000000`SHo0000000000000000IAD]HZ2g0`Wk00000000l72P0000<RMX0000DB@WTSEC0000@cAOi?RH00000000ld@]00000000I6C100001AZ>00004::BDcif
00000000`GL;PQV:a=H<000000004b_44?5L00000000`0F_<DWY0000m<GXmAhH000000008NOkU=5I4PIBdFdV`>R4`BJ@8DP6LfS5dACXi9oT0000h89jh:^lh2;]
T3hLl[hcl_l25BQ[0000@4:7`<IKT54dXT;N\_U<I9S=0000000000000000<9LD8AlehCfmA3l?0000hHmY0^RTQ<^?0000000000008hb`0000000000000000@=gB
0000=6L@d^@`00005AX[0000`1\CHST_5CmS0000mC3BLc9KHIR80_;bddOLU5o100000000iBD\d]?ghGJ]h@[c\b;CH8VXPcoi`fMe4kC]DjgU`<cQ0000=7eoA<[J
00000000Y8f60000XZ6YE60I000000000000TEeb86BPL<TE000000000000DWZCdS`@d>Y0000000000000@YWY0000I3[g000000000000<CRUHN@f\>\U0XVQ4^l:
He[`@fZe127nM>6J000000008M2d00000000D6`5DF8N`<Q74X2S4>0^h>TDHXJP4aQ`12_YYAGW\C^gI5;9dRA[56o6Y;i[0000<>jXhE>TlF7ZdjK_lDZ5Y>2`<_XY
0000leYX0000XT:o00000000lY=T0000HX<lH`6o0000D;ng]2?iT`@Zh<N9\hS8];;n00000000dF>nd:OS0?d;PP<Q8VPA0000H32>00000000L3dZHBf?<E2Y\`>d
00000000\4U@0000\HdEXG\=PXLMXnEF0o`dhI`B0WWT51Hoa49_000000000000XM7]Tn=S=4?>a8Q00000`:nG@ZLmhe3VDFbPTJNFhL@B8DO1HXMJ4ICV\`k>=2E9
1;D;0nMQ000000000000000000000000P<mN0000\FEU`HYC00004CF9PHG:eB4l0000dV6Z`maAU5H\0000dH]S9:dOH<VPh9XhTAgXPC^HXE0TdH5;Q3ITM<[A4HMM
XS;0l1oPT302l;8o0000eAV<1@MdMBV8L<nQHblnHmmieB]UhS37XOAF1<6ElPJ;PiAg04U^13FA94]C1:\60000000000000000h0<K8R02liM80000`XLmd:RS0000
QAeE00000000\2ec@gab]:g[8JHc0000456eDl@dI;mH00008fAiP>bP<LP9<16`\XUIHlSfmD4X0000952041K3lJDIHA0J00000000@I`2<JSK8ZZe8CXl@`?LI;:Q
0000L:2K00000000000000000000000000000000000000004m4@d\RA0000`IRIlB@3U@^V00000000<22;5586e5S>000000008iMFDnji\2Lh0000513TE=nd`cUW
dS`O0000\]<Li8BY0000TN6V0000000000000000lP4fU:23<Ho\@:oATfI9E8ab000000000000@K?80000h1_YlU;@@PSPm;9:mA[40000L7g80LfE000000000000
000000000000P]BB000000008Bdc0000@CBK8nh<dRXc]1N6LkTFdE2fl\FSE@No0000PMVj@o8]@L?K000000000000000000000000ddgGLklS0000hD`J00000000
00000000HK[PMBj600000000XRVk=C9`00000000000000000000000000008Ik6him_ddMdY4kE@9A]00008TA?0kRKm2Wnm3TFA7TG`HfeTGk1a?GS000000000000
0000<c<o00000000XZP600000000T0SAm;Ta00000000@PS\LHcS\d\id?AO000000000000U;^K000000000000@8BP00000000X5MI00000000<]3O00000000XWhH
DK]SD`SW14F:00000000]AiP0000<n1X00000000000000000000LaDU]0bT0000D17200000000`KYThS;^8_BG`5mfl[W:T0Q3`29mD]8G02a`d?;J0l?ZH>@]l_V]
XMhLHV_CHcR`XhmVXGCKhoTQE<?`00000000000000008ZkRh[A_00000000Dg2G0000dH:\00000000`1BE\P3IM:=7<jWi`5`6dNnV000044I307;>06EF@K^\H^P:
hTBHXb`600000000000047NbmC2F0000T78MDKmPD`O?T=3B<m@<93Pa<_Am00000000000000000000LA7^P[OT000000000000000000000000m9U_0000HUI2hTmK
Lk^]8N2_00004FZ106<E@cB@lC:Rh>RdX@NR0000@<WJPLBQPIQiTl9I\I`Ll^[<<`jnLYHdLd`fLXkglJFY0V?5h\4ZHHS90\nYM<c7000000000000000000000000
0000000000000000000000008]Fc00000000000000000000H^:g000000005Boa000000008A9T0000HNWa0000000081l8\O[]<VRlld41`k7^0000000000000000
DTjnDU0e00000000l>2K`KSV<Wa\@mT`0000hODK0000D4mIPGo>`J1BH_:F00004cNC]45c8=\g\5aQH=FW43NITM7GdMI6D]mPXffMlj]_@dAK0000\_16`Y9=0000
00000000hjBhhLQQ@BT?T\RZe5LI0000L:H4hAa10000H;cb@OWL0000000000000000000000000KZ>d;:iQ5HP42i003;4@HHQLN8c03]_00000000mB?d0000`AnX
94Vm00000000m6i7LMU14VhW=2IHe=gM`eCkm3bSXM0DlR7W4n?;`_<GdPXF00000000X64M0000=6c;0000DBe[<]12\MAM@d;8U6E>]<;^=D<2<FE<000000000000
4e62\C?k<iIB\bYC`B<P1==ne:l\0000\1ke8cg^00000;\E0:GC00000000<5bn`L`F000000000000<[lmLG3I00000000000000004gIL0000l7EFL>CQ0000hSSP
000000000000P5BE`:Bl0000`3n_TR]K0000000000004?E[<2Sj00004JdldK?ZLMOf`SVB\XN50000000000000000]B@Z0000000000000000000093d>U3iS\7BV
8;i4`Ael\@\=<]1[=5VL<D5oU>lA00000000LUoF00000000XYO<0000XZ:W00000000T;e@8O4e<I6eD^C5PfjC07UeI6[je>>EAAAKY7=QHEU]LT`La;7Q\dRe0000
0000000008E]0000T:JV4oXM0000`71NlJ_f4Idil?Pl<HdQ0=kHDUiflYa6`Nll<WkjHZKoDgXR=APim3mE82HR@Q^X0NeH46QA@IO\0P4VhJ_?YCUS0000l=X00000
E2PZ<HP8HeHD00000000<?nhm=W?0000d[@:U5A8PbG1e3I6iBZO\[W\000000000000\0EZ=5ZG0000e4:S0000<6[10000PU9E9CCM<n1F0000000000000000UC7k
H`<Ga0fZi>4m000000000000dEG=0000000000008iXF00000000<KO9a@U>0000E61ODZ0<A9PM00000000Y;:c4MGBl=OHTGnF000000000000d3NU`?k0<BkF0000
00000000D`DX`EQaX0A2@H3_@I2<`<]DdgVj4m^l0nF`m8;0d:]000000000h=L<00000000000000000000\5Kd8AHJd71=`H4P4Sach_hF@bihI<R80000H`P08UZk
Q63S`J;:0000Dcnn000000000000L4J50000lEa?0000dIjHPC4eXF`n`[[em623Y;JShA\HdPEBLUK;I>Gl0bRSlXn\0mX04VWL00000000\S@=0000000000000000
<R<412^90000i9X_00000000<`K^0000000000000000L0a\0000000000000000LW1EPJoUhT=A00000000DJd;L4N<@<dUHeW`A;BdH7;M00000000\?PU00000000
A>NJ00000000P5DD`<NiDj5g00000000000000000000`_A30000i?:Q000000000000\a1EdD?nPb=e00000000HMH=P^B<00000000T:ZKhb<HH_BPd=kYhIIXLLNJ
TNo>\13Z0ZS[]8610000a8Bh0000\5CCDNo_dc]@46`Xll7m0000\lXd0000`UVA000000001?i[DIe?a7E\0000hGbaPLDK0[Xie0ZAT88i@M=K5Bb2<CaO0000=4\I
<n2VheE>A;gQD9OVlbC`989jDCShm<?ido93926?0000]=jDd8c[TnA90000@CiEDMhZ8O?H00000000T>QP\B^o=D>HT@fV0000000000000000e>@I000000000000
4Kac0000L5FP00000000@<gI0000TKnOe5feHU_E0000000000000000Q<7>0000000000008\hj00000000L5>iX`o>0000`B4d0000@JSZ000097[gi<Vj00000000
0000<`gE\dHA\i3f4V]nTF970000\:oRl<6QDBfl0000@:@nTQIg000000000000d3YE4bh6I;Z[@\AM]=27I>ZM0000DCVj00000000XLLOAA1RlJG2dOlSDMH5`2R9
0000`PoHD8SU0000ldML<4Xb0000PH:DIBHX`DDkQBWCPg^LlWjA0000e50R00000000000000000000P8@QlR?1Dffl0000000000000000<UNYP5fShGAf00000000
00008@3^Q?mi00000000000000000000THb550X\T:J3DM4=l5UY@5X94S\K4milPnNC16RDABER0000M5ch0000lWfh0000`K`^00000000HBn]i>\?00AA0000P?9S
TOj`m0bn00000000000000000000PRT:`S]Y0k5Z000000000000`0LElVDTDah60000\<H?IAN_000000000000\?;;8a`l8m3l0000000000000?:\8EBI8G0X0000
@\eO00000000Y7`L46aLdc>g0hAh\9VF<>kb4kAF0000E5FN]3JFU>ME0000000080@WPO1R<IW_<nl3PE1i0000]3O;000000004\DkDKhh0000000049I60000TnkA
d01OP\NL8`=\`111XO<[T5de0VUjPXnOHZQe<mPX1>G90000000000000000000000000000m;fX00008Qkb00000000LYk58O=a00000000l7fB00000000T0o4P51`
d`bO@n]\U8[S0000PDFQ=0eV0000Dd4@eAH>9?dl\M`VY>Qh<AK1T^F74c38@=RPLR``HXQ@\YIM0bmEPSoT8eJZ@0PRDZOjlbMGDdBCLgm`];f@9=7Ai@lf00000000
UAXO`Cec@E@Z0000T44@000000000000000059V[00000000<[i>00000=0V`[Dgh:d_XRm[XUQBlcVm0000PB2h000000000000\0`a0000h\4d000000000000PKC0
00000D?@59hm00000000H3]>iB73@c;O49:j0000\MO>\M70`88NP[P3@P=nl`5g<dl0\M31i:>H\J>58Y6RddbY=@4\00008UkO]2Nh00009=YU4LSAI?E100000000
000000005Bee0000L7V8U1eo16`X000000000000X<K7<Xfbm6;;Q;ZL0000X?:2000000000ZSi`ZH]\WlR00000000L14DDHj;0000m:]MTO^k5?5>`:7DL0l=0000
\J>^=>Lg00000000@ZeSP?L?4\Lmha<oh5io0000PcXZL19?0000000000000000L5]F0000i<:80000`M__\Tee<@T;`1<9X3>98TWX0]oa`b8FHhjFdG1`00000000
8]QB`5J18d5g93UV9;\eL;M:0000H:LEXAJgLAb4<J^HPXZc<g`l000000000000X5oN0000<m:4`C<WHPQ[00004;bH000000000000L@Ga40?ZU@FD4_ZAdWH^\SR1
XAS>D46]DFTOH^<k==c0AAY?<QPWM9ZN00000000@O_><]:G0000PaPD<6j>PZWAd7Md`ll`0000=28PM:fhDG9l0cZmI>0_0J`2`m18h108<>[Nm6@14Q8h00004HI3
0000<MZSlC_IX\U7<6Pm@:0c<Z98<`ff\6\ALWSk89YU83WO`:>h`_<lE5I^i>6_UCe[DMHGlVhbHoCE9D>9000000000000PlZRMB0aHcd9h@XD\gKl<3720000XDWh
00000000X:R?PSBY0ESNXF`LY6_M0000000000000000000000008M07THjIHK\1000000000000`1PMdBfO00000000000000000000PP<_X=`G0000`@DH00000000
<a\F0000000000000000a@BWTl\H000000000000@Lm;000000000000La2a0000`DnY@HeflEeV@YDHh^?e\_Te00000000LDd_PSKie1<K0000X1ljd2a@X7<fDQb0
00000;<WlQO=\V9^0000H5eWI>cSlJCB@VM:L\Rg0000X\2F4@G?`@h<L8?=P;Qg4fBiMBf1T9am\=@i00000000d`1<4]`J5:[XHQ4gHQ6id7>34[KZ\[bnh\dPdi>]
0000<Z4c0000XIkCP``E<IWV0000<ZDaT[:i0000000000000000`[Qcd2AH`6bHU@gG00000000@?>H0000h5?QlDhUXEeoTXefdD=oDLl[\jlWa?Oi000000000000
000000000000@^WY@`1TQ>\o0000@b8W0OJG0000\cX=0000\T[W0000000000000000A@>U0000dGdK9;QdX23Fl@jm8Oed@a04A5dDA;YAY?8V<]6g9CAC0000DY6D
0000hO^Q0000000004Te8HJM`ZcH000000000000Y>0G00000000l4Nd<Kb[X1[?0F?HHMbd\gL`iB7Z\DAS4TL=0_5SdnU;00000000iB=?0000DB5Y4ELo`5Vh4^R8
PI820000h][b00000000000003:[@=Y]ThPBX<@2l03g0]8mTSIXi9XDY=Md000000000000XWbjA5ODLCSP0000A8GXLYJgPEh;00000000`[>]0000000000000000
UAhZ0000HC::`I0`L7dJ0000lR6YD<kL4C820000`RA@TJOAhUBe4?=`A<B3XLY\M=5d0000l8K3000000000I_d`IGNdIe5000000005CRG0000A7i@l3lIHA^O89>?
00@6`E5:Dj6W`6^\HcKGLn8SDLEkU5^45=<lDH4=P@Yn8P:AHaE<XAS^I6>CPNgHh8RIhPj18A=mH1He`aK9XTSZ`AG3<jK?`VmO]?UW0000\G?4dP^]L84l0000AAPE
0000HGEB000000000000<J^n00000000000000000000000000000000000000000000XVD503jC\W?900000000]>_o00000000Q=j_0000dd]9hDoohG[APTWg0000
QAFU0000=9m\0000d_<;dfCNhUDFHV<<<>B]LaLOP1@PDSL:8h;`i36ZY:b900000000D>mI00000000L`j6L`8o0fYYLfj_Lli600004EI5H\<f0000P34f00000000
l;9=0000<@mc\]oI\NE@`H;]Djm0000000000000A9CI0000TGm@\PUV`]<l80JcHR48LG]bdPOk0RDg@63Y0ZiLLg1m5<BlH57cI0P[000000000000<V@=TUgI<ZN=
8`<YD[neXh2X9:Qbm=IJP7fiM14_8cb4h_=:93U21=U>IAW800000000TYSeA>`G000000000000l2oe@A:k0000<`Qo8b5VU6AA0000000000004<>Q0000XAAm<N8U
HB:2X>G>H[`Z4<:;00000000TGiiD<GFLlGbA6I<0000l]nj0000000000008mf71>fPL@=gLDTo00000000000000000000lUnkX_I<H^CF@R3lPe2N\geL0000dV`k
0000dJ<0]4>\0000`f7i0000LUYGTh0OXMHk0000DF7A0000000000000000L:EnXJ?j@Q1]000000000000dm>o000000000000U6U`8PR]@F>adQ8@\5Z^H499<SPG
00000000LTRe<@nn0000000000008O5j8]Vki0`:=43n0000DHX0PPfJT3K9TC2h`VZc`:jjL]:986HO0^o`<edi00000000PANd<IZ6XJTJX_g[L\?GPI]J92>I<a8\
\?Hn59AB0000DF;Y\8D\`D6b`LOW\Dbdd9d_XaZPX?lYTVH]DPjl@ZCfT_kRPjjNY42bT?mS00000000a7\R0000000000000000lYI=1:eBh57;DV[oh3ON4Vh8DXL2
M>c8lH=SlNN300000000M;5\0000000099=a0000<mY30000`\410000<R1Z5>i_0000000000000000X78?dW_K]D350000a6X8\bBEa6HjH9CGHFN]\@S:eBeA0000
4BX10\<FhKQV0000000000000000@Kk2PJJMPTRDi;M\]AdX<UM;`4RU00000000DJj80000XV@N@bY1D?A_8I@PlacD000000000000lJ3Aa5DV00000000`>k>4E:@
P9k0d235lL>mLXlh8?BnX\Zm92>k\F5oUC7A00000000DK070000`PJoX4aHD3QaPC8_HFZE000000000000HoFY0000000000000000`anS0000PmhdT4e;LO5^dB[N
H1l\hP@?HGo]0000L9D60000<?8;00000000<FdF0c6dm2knU=nUPHG]P;Ch`^JkdWP_4>XM@XTjT5XaXATK4g?>Dl>7A48SA93\M?AhL7A@l]\]h\TkPA?2<l:gd7j?
h\D_15ShM>8Bi>KDE3K<eA9_LT;n5>Ai`Y\maCTi000000008TB\\[9[PN[]X3AeHJYXhSS[da5ZM7YW`6=ZhA`e00000000Y0<N00004S5d00000000D6nh00000000
0000lTQHXC`T4@o8PLDoPU@^0000PLeT`R0W<\Mbe9Wi00000000TXZn000000000000lbLQ00000000l<G2000042KA00000000UBPA<JS<0000X?jd9@_^lPC=0000
l2N2LAg@]?;\\XPLe15[M4og57kb0000UD=Fhd^Fa2mcE>JH00000000HC:[4EdWlH6SljS;16kFXFkAHbm900000000<Jmh0000dD\c0000000000000000Q<EK=A]G
000000000000000000000000X<W10oi^Q5510A9Dl@KD<jf^@_lc5>TSPPf;X0dTP5BQHCV^@IPb0heP9<Zc0^F@8fK10000D]dB000082=T00000000000000000000
L5828iUV=>h60000d:NGhf6U\1m9P409<W[mm?KX00000000000000000000Q4Zk0000000000000000`ba>00000000X`hh0000P\=P00009>Do00000000L1RV0000
\H6AhK;Bl`AVLf^Y=3BYQ5=800000>Q^]4VMTUdo00000AaN0000Lk>`00000000000082f200000000HMQ_@W10X_:k000000000000@>PH\9dIlRB_PV9ELh:l<HoO
4K@BDoNCI=aJ0000A=BZ00000000000000000000lCLc<\RN00000000`dAd47>KPQe6DfPF8oDSXF@0L3P2e5[302IM458X0PDC0_kB@9R\X7UFd0MX`49f@=;30000
00000000POW<ha7SL0=a00000000DLYl<4CHM?EO00000000\4\E`@>80000`5eF4L]1l<QG`KYKXXkWHhY4=3;Ze6Aa999_]?m3DcFAH1\jd7f[HR9c<]am5AbWm?[W
lXj<i5BNUAVT00000000000000000000\09W`Wl8\[c_I5fSa=Rk00004dji0000U=_X4Il=hS4T0Rm100000000lNU^000000000000Dl1_`5@n0000`a_k0000T6dZ
X<f?00000000000000000000P?VS8N<_@jkd<A=79;NdD6Bm9C=DLImEI>:OM24W`hKJTkikYBnn00000000LABmdS8E`Z:FTQ`>000000000_68`Ph:IB@QXH1]T]:V
H1i;X^DSDbY[U2_I0000Q2jQ\Z0GXa[400000000X?2=L<STXBJUXmALX3kn<>dQ`AOe`Ngk0Qn8P9jhh0]\<^EhDe`K0000TC;mLJ<Rm6^lE=G=0000DMmg4<nE0000
00000000D3RIl=Zf0DmH4J1P8O<LXb1WhNILDGDmQ1kQ53bEa4^H15K2PKeETog4DGG4a2j_lW53Q3CAM3`YE4_H9726H9Wc<T_RLb?n]?1l@44Om@co9BASIBn;0000
\2jP00000000T<>``XOL000000000000deaG000000000000dgQnY@^G0000HS>OLH[`I@o]`5f@0000XS]kHE^V00000000000000000000@Q07HNJWe8@j00000000
0000<?HHhI0R8DbTH\\b8`lX0000i0HQ0000L5\G0000`:D=XHaG<I7]Pg3912cXdXU200000000h0\o@jj<00009>j:0000000000000000U2cH`l=W0000mB^N0000
0JAZ000000000000000000005AGK0000\E1[000000000000<l650000Pfj7lelQ53XU0000lRTW8gi^\FLW9<H0D1gYP6YRdWI=\;kH<\=2LV]b000000004m4N0000
000000000000<j4A0000<k`K0000@fbY000000004;\QM2B<@`Sb\[nJ4^V>0000i?F`T3CS16@C\LKN00000000<ZL]dcGk`n2>X1;AHWTYTZ_nP>Bgh9nfLZmZE<?T
Q=8j00000000d:KK00000000D@>F000000000000EBBR000000000000d1i[00000000A@3i0000d1YD0S??00000000`6?T0000\QC\Dj=dI;T@0000U=JFdcn`aBYh
000000000000LPbZlGB7i7ml]D0_T0IS0000U>P`000000000000000000000Ca2D8]Q0000lMdN0000dU2F`77=0000000000000000000000000000YCJU0000<KTd
42VAQ;:oE5;I0000d>oddK`Q<1Yl0000DToa00008n5aTYiXU6Sf=@Fh0000\R\[`H9l`O6WPA6XdgCJ00000000Q:k6\=lgHVTWPRZZ`W8D564QD5[X0000P;dY0000
`JHQ@@lDLPK<lfX?00000000<I=:LmTJ8L=NE8K0000000000000000000000000<Lml00000@H60000HGbn<\KI\=OcY30c9;K=I=M10000lV;C0000X9P^lc^1T[BY
X<YP00000000000000000L=\00000000000000000000`3N;TSoni9]?00000000\bV3000090Te000000000000\8eZTWCShi1de3:20Ead\Ie_\5Zn]B]d00000000
0>\70000mC<H8aK^000000000000000000000000T^lQT`k^DHnBlVEi=3=jL2g1L>DSD>J8aD<\4]Sl`CA[l5^o\ECd46g30000=68Q0000H8n74GIh@PL98O;aHCY=
\f8WI@<QU0IGMA:mDbJO00008];O0000d\SD@jHDE2j800000000l@TW5=POd[81hZV34RIP`SAd]38VH7H@P;IN0000`Q3:0000XE@lLFJ@`BK@lLOf0\n204HaHn3L
000000000000@`dl00000000P9j`4OVI\UV4LiCl00000000hIH3dkaDM3UhI?9L<0VGTciU000000000000Xjif00000BTdh[2A`?jAaB2MhUADIBKO0000<HU50000
DX:h`MJU00000000eB>P0000000000000i>I0000L:SfTWf;\ldF00000000000000000000eC@kQ>iP0000=;FH0000@Y=d00004Y?800000000<8b8hjcf\@?2@d`J
dUTZ4=O:Tam_Dm0P0FMG1;=QE4;iI?`aXLSm=?dZ4>?NXVa]@mG?00008WEc0000dBZ>`VmZL[bA0000i3i_HL=<00000000hVoX00000000Q2F<0000H1]LH4\80000
UAKAM5AX0000LUBZ00004=>^0000XDlYXFIW00000000XRLUXNZQ8XV4H1_I5ACX4F1]0000X37?D5kPHY5bTNJ4@V@`Q0?I<QbHe8@X8`W:i3<H93:dX;jIM9ooP>TQ
47lUh?hd0000l<1DL0dhQ<iODH7aPUg9h>`:4_\bHi0EM>^1000000000000000000000000L4QB00000000X6R]000000000000000000004_JUl4Kc4d4c\B0=8ZfC
Tb?KQ6b00000`Xk=L^?V@Jfm89`S8bG@A4g@00000000`ce<X3<W0000T5F_`E>E4JfQ0000000000000000XE@GLlaH000000008<=9HI^fDi?iDQ^E@W9DL=@94Md@
4?fQHndn1?Fl@k900000000000000000@e\_HL9W<?S68Nj`8T@Ym@>IHEUi<LN?lW37i6`=0000l<l`I1?A80IbDE?88F2^dKY3H63MHO7Qdc?d]4ERU5kgLT5ni=DF
P84EPJXoE8cE0000<fV500004GC=0000D2j2000000004k`?DH8YTMXKA?Wj0000QAcAE:3b00000000hOSC@>;BH7=XLQk8<4UT1@[GThiL=D2N000000000000@<59
8^0:h>E>hAdC4Q;98S>?D\d@X_S9h5A?0PZF@lb4]3@<a3cU0000000000000000h?5;LI<6dLRP000000000000000000000000l2V700008COAd5L=a<kk0000@M<I
A:ZSdkQkQ<>Rli?A000052gie4:c0000000004AN00000000`Ajg\UD50<V`lQ0oLIToXPdelk=TPJn5Tn8k53V68b2MLfh^aA3k0000d:YjLXF[PlC5\2<n00000000
0000XEf<hYIjl70S8I0ld3Y;`TXZY>2QlW3S0000`7Wi0000l>nG0000``VZ0000`1J38?BT00000000`RK]0000000000000000D36I0000DMNVL0Dj4A<Z0DOA8HXb
A0BY05<Uh6koPESm4?GUT]>U8_nO`8Mfl9oeL`TaXd:LXl;iE>>c=?64D;@^e@2Ia6TU@<hm`=6L`J=_L6<1`VBP0nZ[5@Pjd9JdM;`F<KbN1AoeL5\0hm22Q:V<9CbC
00000000<:EI00000000\>P90000XJiV0:T70000\90OPb^F0000P^3DL`iGhgT;000000009A71PBj@@E0h<ZjW0j7G1@HZ000000000000000000000000doTk0000
DbCD8aF5\bdoM<dQTf<QeA<J03U8d@^]D2j^@@QCXS5UL\`XLaW]Takf0m<j0000LT8N`QiHI6L000008fSil`;E=2]60000H\;@@Yd5i<F_0000L=g4000000000000
00000000<2c656U@00000000LII:DAL_Df[Uld74H>i?@Y60X9S>TiTnlIn3DSM<df@eHljJ=17emCo000000000h[MiY1oEM>YTlBj^XH?W@<ZdlACC\i?15>^[DZe9
000000000R6@5@^eY@bF00000000\G>dl39=D`JR00000000`PNB0000D`HKL5XX00000000mAW_000000000000X3>MTTKY00000000`e9@0000QC?95<`O8_CE0000
0000TP]T0000000000004nCO06`H0000P05GTNQ4dSEdHYOol>bA`[n:d_SJ\kd:]9<e0000e>T_000000000000000000000000P1344`@>l3]m@@KVXDSYdGfG8:F@
LFgU4Q<e0eF40000000000004?ZV`>nnDP=a4@gi0ZAa0000h:0<81CHP<2M0000D`M2L[]10000@>0?0000LN<;l6^?\NjiD]RO0000X9OLT:kd@;Q9LDY6l_;Sh_bl
dhghE2M:I7080000000000000000000000000000a3Y>00000000000000000000L:?K8DYHhJe_DL[7\6[EM<:G0HWF`IVOlLDYdS__=1fAe:=R0000@Bf\<_c?5=hU
000000004ORK00000000]1e[`YRmlR>b\aBN00000000000000000000L5[J\1W>lTH[000000000000a4S700000000HiQblMeF=;C6D6aWUCcB0000dbPB0000L6Ud
@13gHPicPGLmTNTE8S2dTgSLT@IgU>;He?Hm000000000000000000000000000000000000TY<ZDWJl4]2L@_1UPMQFMBVVY;kSTPg^000000000000@?YjI@LSTT7b
`\@llc7ch9`:lCYYhhDTP?B`1=HT09RS`21hl1CWE=FeXm_HmC_1000000008ofha;0@000099DN0000000000000000X7l5P4Q\X3dmhihm876TPDeOd:b@h?WelRaI
]=b7I>;9PadlE@KH@26\\PkaLk3lIBacTag4@YUS0000dWnhiCZ`0000P?C=0000d8L<P8MK00000000000000000000PW:=000000000000h7n\<K\>\SBK0000dWA0
00000000X^Ge0BJ`L53aXZ9`0<JWABn_QCeO`>Y\AD?G\OHa00000000AD<h\J\U`KRo000081giYAH_000048<R0@968\[IY9GcX=XK@Eme<d_50000000000000000
000000000000LP@I000000001=>=000000000000M55FPoe6UB;80000T0\b000000000000<@g:PJ4CPVhlMAB>000088aWM@]BU1M<0000\T8[DWJFl`Pn@OS[0000
LalR0000T?E6@`e=<5G:`U>8i0AD0000Th;F00000000LXnD000000000000TN_3m7fH000000000000L28500000000TO[k0M\I`N::0000D36jPBL900000000HG8<
Tk6c0000X:L70000hC3M0000LUXe000000000000D04>00000000H_iV00000=2>lcgOmBYA00000000lMR[080b`NoH4R9Y0000A?IE0000dV?l0FIF00000000==A=
DJLM=8dYm5h;PgR^H;;80000`0D>L3A;PamN0000000000004M6`]=3i000000000e0=HaNC00000000000000000000000000000000h;_4`Y0<00000000LDgQ0000
0000\FTeTX`o<JBKh8FkDOb7H<0P0000D89V<Fkn9497a@_1m6<I000000000000000083VO0000=5T8`^[O]6>1M?HX00000000hFBU8lCidSBjY<3?8hFjTMnM@_<T
DZ]DECL5H<oCm>`_\\7=0000L2P8\]X60000000000000000\;2il7Ye000000000000l8YED@@W`SRRH3Se4Tf]5;\A`mJU1@mY0000Xd?@0000XJH@TAbW8:7_0000
4E7SXdLB=5SL000000000000L>:30000<BlNhKU0@o:OXDTW0000dTfk0000iAjIl0hC0000P515000000000000h]U@8ID641HBh<3H@NZ78^id@`0_h62\DFWg8M;R
<NDWI0][TBTL05<5DL[?lNVX`UEH0_gnU18[a?5P00000000LeUe0000lbhY0000DQa50000]?A2000000000000000000008NecP<M2<2O1L\fTlfTU000000000000
00000000d=]g000000000000PJ<90000`LO4a6FZI6OhA7J^D4_iX:@aLMR9LRo;h`Nf4ka8e3e38^[^i;nYTI1T]:7[UASiY<ZK00000000@>;2`8J:0000<G]?T`b<
a;?R0000TfWX<9Ya<?RhLFl:0000000000000000XbOM0000db^8liA@0000TW1ed>K@LLb]HMlLhRGd@h8jUBB7LQbn<gaPhHM[L<5gQA@7Tbc600000000dNXmT^3T
000000000Yf=Hi^H0000iC0?]2V?0000@3@\0000m1im0000`Y;gA3n4U;YYU1A4iC]BHM4cdMB@000000000000<bGP000000000000XH]F0Pk:LoEQ]7]o5>HM4N\2
87g_d6bV48HQDT1\l]?CA@iQ00000000PbH6U7aKA8`<00000000000000000000HS\gU5jO0000`QJ3@BmY4M3@8WjhdWlEQ:?_T=oQ<@WXM1`AL=amDJiHI=DR0000
i2mG<?Y\\BA700000000038U00000000m80^000000000000lhZNh^A<00000000X39WLoa:0000DSKU0000<A=E0KG@@>jE=30890B3L6>RP^BJ@LKf08SG84L=U959
8G8P8Udai?OB1A]5DPGX@0F800000000<LH;T\dl]2IX0000h9F0TCW6<KXPLaUWA@YgmBmc000000000000d0D\000000000000@3GY`AP685;MdBc2XOKLD_8^14<e
0000lbDf0000l8R60000LDcCDWX`00000000T6_7h:i[@YM@dQ9k9=\OD3GQUBhP00000000HGf0`LZ\84Y\0L>;`ZFCPaf<Xil[@lR60caX0000000000000^`Ll?\0
DY4GDIDDI01jLldl92Uj94M3L9RHXVNT8]FIXB784ehF`gFDldE?ho=b`c\Xi2nMA=OJXB65`dgh@?<:\@Uo4V7Xhb\9`@>c0e26<g=Vd8ahM2T7i=S7m=bF\nRXA>d[
9?aoEA>BhOOZi<^00000TM[=a>[mQAUdhCl[`?hY`nWC0000U7FO<6jK00000000000000000000000000000000LM^50000LY?j`=K9XB7FDb>Q<<7><D1=lMI`A=>m
`c@`\MafD7::1?V;l?ED93i?hcZ[0000iCoZ000000000000m=XeTDi48W\h0000000000004P[>A0UgICiN000000000000`QC1@@`9@>Z6l]CNeA<n80?<0000a:Y0
0000dTd[00000000TV4N0000TAg1000000000000TA4g000000000000lRZ600000000P=4S<W2F@QhAhN4e4k=@m?lFd8bHPK3mHh9@Q43BI=oWlBIY\2XmHAV?TPdW
HQ2idboDXJnnXaHo`bjg55CmU6;kE7Lk0P460000000000000000\diGP5>V<eDLT:O`XSnPM?HI0000`2ljlNa?DLoV0YbNE3kS5;a`Q<0Wde18Y4X0000000000000
0000HXn64WNKM@Dd000000000000iAM<00000000@mbaPKFAHXo]`YOJ0000000000000000000000000000X92h0000000000000000XCZG0000D2U@a:Tb00000000
``8e00000000l;aLhbIBL>c;000000008O<<0000a8l`8bEn5?AP0000H6]6hYLEd=N<HP`=0Z]19:[4000000000000<nLg00000Ye:00000000PQB900008`X60000
A;Uc0F=ST`2KM5X2=46J000000000000`13Ml6Le0nocY3><4olh00000000000080[L0GHDhNSnD4:Kd]@<XF_0hmRK1?>G000000000000TR1ILbE_l4Ohdc>UM9Cm
XK>`hYfJlW3Eh]hf<eIJ00000000PiW^95g5LM99M<acl;hO8P@e00000000T2<9LjB\00000000000000000000XRP2H`ba0000dA[gh28FhZ8=E<F8TMlhhbhdh<@I
l35f<==j\HHcXj[;54J\Q7W[Y>LXU:6JHT;]0000Hiba0000d=4E0000HU:G<0EK819h`6fF8VW3hXcWP93i8nIVdH1RQ:AHllGH0OYhi3HZ0@8ihRSZDg:8De;Hm80O
X?9E8?lJD]`7d_gIM6FJA=l<0000h_T[8eJ>00000000Q1EM0000000000000000000000000000a5^\00000000\G0L4TOV8b22Hij9Q7jZi?TIHT1=DDf?`g3Q]=@Y
QA3MACBcdC@GECXS000000000000LNWB0000i:F100000000\FJhXb?>00000000@PZ9H^bPLa5m=6dJdS03\Qd=H\k3`?_Ul9?WTghSHkjK\<fj1:[C]@O800000000
0000000000008hRa`hTJ5CnF0d;k4k9XQ;GP0A\[dIA`0000P1>>XX2:m4BUh_=Jm7OUhbbGE@N6000000000000XL=o8QVH@?8IPNDGP<lj080Q8F2?Q0Jki=j8DaV4
<aliECFe0000@Z9lP?gK@aB[T]Ui0000Ll3g`KZc@8`e]6SVU6YRHLHY00000000000000000000<En54lL^00000DJcTo9a00008j=7DahB0000`1[2A81K44`C0000
TmQD0000HNe30000000000000c1a00000000=:AZ00004@b=8A<L`?@4XHAgLJkSM3NGlVQ[X`39TlmZ0000<4350000@b;h00000000\JAkm9<8\R<M@>g0<Z<T0000
000000005>BVUAik0000000000008Z@40000000000004WWe0000TY1VE3f_<OeW\S7bM8X>dU9lA7C?H<H00000000098bjlW_?h4M_dNZB00000000<_g6LKoe0000
00000000<Om2L0^OYB:30000\MbN<jUC00000iRj00000000000000000000XZ`KH[eBPZZIX]VR\Bg>dcVR000000000000000000000000P>BTdSWA0000]1NVP3kQ
UCh1`YEW00000000TQjTXXg`X97Z89]EA6aU00000000000000000000<gEP`<A5\WkYQ;c1=BZC<@Di0000m>1[DeBR8O3<\YUlDonCXP^l53L300000000@8j_`YNW
i=W30000000000000000ABoL000000000000HX8Y0000000000000000000000000000551200000000UClN`C[J0000000000000000d3k68FgE0CcW4YYim1<m4?o[
0000X4Y;lAB?000000000000000000000000\2OO0000d:NddW_5<C490000000000000000hN@JTMk000000000000000000000\iEb00000000000000000000Pc4M
M=Nc00000000IBjBX6WZ<Z[B00000000@1Db<=H:0[BFXhNJ0J@h0000]3?l=B[0DBeG0000dL;LhHICTLFK00008GITTG;^h<=F8B`;DN=GPaBh4jJIdNU?PO>=a4d[
P]oohCZ09:U@a<66TcLJ=CBTHD2W<MQ:l]?30000l]OeI?aT000044W>@X=VXS]8<=>o000000Af<2k?`HUo0m<I0000LdS5dfT?0000H:=M00001=P^`LSTTFHCa53c
0000000000000000THg:PV=D00000000@mh?D0_90DNbHm>KU44GdIHkX]>d0000<hdB00000000dM6JhP>;0000000088^10000022UdS45Pdake?a?000000004bKj
0000\Vo:0000`=aIPJJ?`@]ADBE2T_5EPjo000000000L07\00000000000000000000X:NU\>Oj84HW\Lnll]OYY4@JlP_D0000X]i4@l[RQ6jK1>hB0000T5SBI64a
T[\La<l[0FJL]Agj0000P9k800000000lD[X000000000000T1LPdPoXd6o`LQHTH3Zm00000000M2ZHD223<@3Bh0NAlReLeCj80000DUKjT5R1HF\H0^m`DiLZ0000
I>X7D3\6`TcX0000XE7E0000@I>_8d;H000000000000Ploj00008egQ\Wn7`gF6A2U7H1:m\>nePAOV\B`S\D99TK_k\Ka9dd7C<lZ>DSLl]6==]6Q4\:XH`LlOP@4L
1@?Wh2]IhbLj@5oam?Pe=;k_EBQCACWT]C\F`^<L84jm9D1:0000@4]04\0n00000000<>a:\Tcj\XJ=`XPgT^_R00000000XH2NXQToM:MBP5X00000000000000000
Q1bCXNUQTWAc00004?dk0000d=SILMen=9fQHPVH000000009C?H<QnYH`YW<M:g0UZ<DWS:000000000000`FDD00000000X=ZA0000000000000000Y;9j00000000
\abb0000Xf`51=0?00000000P5IdXDK<00000000L<FIL3Y`PM^[LY_jPfMK<kb>]3\7d8EPM:We0000\E4m<Ffn@jVS0000EATJ<Agb<@mm<H[F@@:gHnWcP?<J0000
P2MFHR@HU0OETjk690mJY<Ch0000@LL<l@E4U?`m5BhDHSR`XZR?DZadH_QcA2`O00000000Y9\g00000000000000000000000000004QFbD@_mHaAjQ5P84hKl0000
LmECPMK@4gbD4AGTHRlA`;]nl:YFX_JA84_\E8ET000000008IE4`hZjd9lP<ee7hAcH<j>8P72k48>=XFn<@LW>PjP;Xleh=6E^dHNkHdHbQ14SY8ffE9PX5:^OD8Yg
e;IiQ;]d000000000000hIX]T[lQ<mjBEBX0000000000000aAec00000@I<0X[Di6fJX^Zf00000000@5JND:M70000m=lW00000G[e0000h@<PD47N\6mPL:R^X45X
XEJQTGol55oUP06R4i6Pa0MK\P0GL;_N@Q1NDCOlPSYHTWU]\dJ64fokL8g=42mG]=bU000000000000000000000000l>C@00000000`6c11:3800000000T2N_Td96
dnG4i@`<DS6m0000000086lBY<k_0000lWI]]2PH03:3Pa:U4SML83J[Xg>Z5;8;]>]ee;[<dU388\NY@c5Kdid10000lbkTeC2dPdj>4dnF0000lIMm<b<d0000X]g3
0000000000000000L[Ha0000]?Kg0000000098g\U?OT00000000dmDm8XFj0000000000000000L3MKh>VZ0F5Z<X2j@P9bd\29000000000000L>mY000003_gdRF=
8[^iD0RhI<[eUADQ@^BXXMKO0ZH7@PfbEB3OU;ER00008hFJ@Q_n\]oV9A=a0000933HQD:j00000000==B00000THPWDoJIAC>m0000000000000000@c5S00000000
LOL20000PYM]\8ZVdcT8000000000000Pin1IA\c00000000DbhB000000000@EQDgV<A>b`0000`R@bdJ_Y4gJLdi;G4U3D`oHM00000000@3HD=0QP000000000000
l]]60000A9nj000000000000000000000000hB5M00000000`7`C000000000000Y7Y30000Dk?>0000<gSeHIb@00000000@ce_0000hh1000000000A4QY1=HHDkQ1
1>YclHPml>GI4^\QA2Hj\J<^d2Me4<NSDLkLHga:D7VB`c0;LeSf@gc78j2^TnX5A3L^1B]L0000<QSc8EnE0000`V550000T9=\00008JAL4LfShSPgde]c00000000
E<7b0000dY8nL1@B<>`lTdBg4UnDdZAKHcjF]:]2m=MILC6Q4]LaU1VI0000000000000000D1ID`5KK9;OT\=2f9<Qo000000000m9`000000000000000000000000
9:c8@ER6l56F0000X6MN@EoN5;1`0000`EVB0000000000000000D[6I0000LE=9HRk5HfDIlKKo00000000]6Qd@`_NlMFIdHM;0000dEgOhB_j\48^\HjcA0^ehcW>
0000`2d[dM2=A2hd<0@`5;][0000dC;:99_:A8KE0000hi_h000000004U8>4ULEa=eLl><QQ?Ri0000P=AJ000000000000`\fE00000000PY@gP9VQHB@d4CHPe3@l
9;=30000PSJTX>8L0000\B`HdUb[T_b[0000XNj5L1Kc4k<F@^MELCT@lYS6HX6iI3:R0000L9h[]5HlU4=@TGVF`_:9X?]CHBoITA?VTC394Kb5d\U`\_?`<`Cn@8^?
lMiK<aRX\kOMlmdWe>_3l0YI<@[UlEM\000085U:000000000000P_DL0000lSXe000000000000X6K_0000D6GYdXL_LmSh\e=cd\kQ0000000000008:2i8GP>0000
0000diI\Y5H0PKK;X[>j\@5lD^Li4h_J0000@_Sf000093b30000`YkG0000<eXMa5HD<^0P00000000\j:GU8T3HdaL00000000i>m@0000Q:0G\=E0<Mnkh;VV0000
90@E0000`1EdTF54lUlmY1:Yl00YDcSaX;83T=8QDM84dMIRH>\GXA6HE@R>5@W`4LYH\[PShaQS<ha?=A8HHWb\0000000000000000000000000000E1@;00000T[=
00008SLL@]Z@000000000000lO6h0000LV?YdmCG`3mPQAlkDB6HX2@0l7kBHYi;h]M;D32K0000\E5LHFN8XN^O`VYSQ6Xn=9A``M@\0000000000000000l4gGX9NC
l>nV@?7a0ohklBUHhD2khNTS0<NHT?ZeX_X59<dE00000000i2m900000000000000001?76<SPW00008NZ]Tgn0@0jVU6^QPSXI`9j@`Vd08aQk00000000PdE20000
000000000]Md0000000000004[O3aAIRAAb?<h>B00000000L5Z6000000000000H:HG00000000000000000000D=MC00004lB;<>JGHa?g9?28E?QI000000000000
0000000000008\=d000000000000000000000000000000000000@<65Tc\Cle@jU?:<XOY_502X\=cRHZnaTgT_UB^i0000l_WP0000D2=am054e5TF@A^F0000<0mG
XIJN00000000000000000000h;b9000000000HY]HVCg000000000000000000000000000000000000000000000000dN3X00000000T=<jXnBe000000000000`<6n
DcA]0000d8i=00000000000000000^cOdYmI00000000\C0A<WVI`<H_dmUh]3>\40G2H[Cod83^\_So58ODm6Y6Q:>09>F^<LJG0ZHB0000000000000000dB?]dDIE
TUW0A0LOi3l]M>g:00000000`Y39h<4\TO@\<cXfY?m?Pa4@hD<@Xlc`A9I4=9l30000P7MQd3cM0000P1^\0000000000004n7A0000PM\S0000000000009AG?0000
m2N@0oRG0000000000000000000055C_]@SaP_7]45NV00000000HO9c<_fMDajJ8N>1M6Pd`HZP5>`k0000L<\ZY1Z30000e8D?0000000000000000000000000000
00004@M78DRG00000000TAP\0000000000000000@R?O02Qc47VlX9\]LFJYhB;A0S<j<UOIXm[oX?WFD0LYHY>8hP>fU2KBi<Ti=?<^4Df`XE@>@X@Kl8iJ0Lb18dNo
Lg5_]<BQUA7@@1JC42lJ\8On0N<Ph\>7Dg\FPmcglaCQTeRnlG@WDkbnX9IQDIUca;f4@bNEY?97lL6f1BZaTYFX0000dGeIP^KaPb:eTJWXPYA50000000000000000
L>eUPF<k000000000000@TU2000000000lh400000000000000000000M;JA8IbnhJaj00000000000000000000P=cb4CE4I:`A00004^biHD9c000000000Tl94XiL
00000000hhi2E;AY00000000liH>000000000000lT_1T>=bD9HIdIdGLJUD0000P9oW000058l<TUf7`13@000000000000000000000000d<0aHB3\HGc7hY^n\iCJ
0000000000000000\CHo0F6B000000000000\NkiHK]5HU5Z`bFI00000000<d3>8nPJHcje000000000000000000000000h2ZLd\o;P6oF@`GM53@^dKYBPHJmD5T?
E?;Jm?Z7D9d<0KTP0000mC<90000E=aY0000\_k`PKD<I>Zb4]_20000d>`]YBb>00000000P@Xd]>dg0000dVl[000000000000<I@=0000@O2_I2_;a0UMXL944TZb
<VViTCh5X10EhHDkhNmo0@MPT[F5d_1eda5NlG`0M4[di1F[E9RY0000h8KB0000HgJd@3TnTHSRD^Yb00004EO;dO1`00000000090aH;VHiAA?0000000000000000
4@a6L;[S00000000000081Z6PVba00000000\@kI8I5Q83O=0000\T9:0000000000000000H>7LXBO8PDKe8J;Ei2d[0000l6Xn84hA8VSV00000000000000000000
0000000000000000dI4e`Y;=H3MiPMFjaAVH07cB<e1E0000HXU_H0RYD2U88JUU`P1=XPci0`5Y==EQPRYU`^HJm>8Z00000gke00004mT:0000=Cha00000000i;LQ
0000H:li4=2MXWcA0000hC3cl3mi@R>;h]nG0000U3mW00000000T=<Z@7^llCR:lVK9<]1F0000<i1@XXSMH46jd2:`XB2Q`KZY00000000DPdH00000000HAWYld06
0000<O:XPciITbZf000000000000<C<I025i0000PV5e0000000000004J?9L:DPL^USQ>bKXVom0000`53>000000000000000000000000Q1@b091eTXi[00000000
\F<NT3KQXTneA6070000P@4i\Ub>TaGj8bVTTokjQC9T000000000000DQ?00000lRh5==kj0Z\B00000000Da6K4HXQX[L>0000@EcXDV\OdX_U4X=D0LRA4`o2i<Ei
I?W1X>_>]:OL0000L3Xg<_oKXoM9L`7]`P6CL_VMI1\b00000000XNZfXVPN0000<PjK4AEh`oMom@Zf0KmE00000000\W0Zd:6edo:a95R>000003880000H`E0lDXE
h;MUXOk^`FLl8P24hXfChjhC94GdP>@Tm>gjD34@5?f@0000000000000000PCab84><4S`5lMDDlN_Z`dg\HM2FH>OY`O\B0f1AM0CG]3F^dS^_<J45I4RQ\Mfih:cV
i1lM\OOJXVOeM=U2T2GBl5:gT8A>dXW9DZN1HbJilE:\54oLQ7MkQ:PlDL2b\S;@DX`B\_anhf>j00000000dXCV5;Yh<l_^93=Z1C1e0000\7bG@2joI0N_000087XT
0000TLV[0[AC<6M?8GPP00000000M91700000000DYC<TkdPQ7>A]7nAdbQ9=0Dim?VY5@NBHF7f4n>cHMYMD?QU0000`Tgc480AlYJ9Tb7\0000X=_he3\Z8KANHZ@O
0000@F^RXWB[L2_THg]^U2XVHL:m0000HPV792nkHBW;00000000000000000000TVkA0000l2RFDWXLd_4>00000000Loj<0000PL^`00000000000000000000XF5H
d_>S0000000000008JX=DPYM00000000000000000000X4QkP>Nj\De@X\Jg947f<GPb000000000B;oDB;[X:;FH<850000]9Di0000TM3m0000hLij00000000XSN`
=;E1000000004H_d\XSe04DR<7VM0aALH4LhlZ1@\kF?000000000000DP^P0000`PHH000000000000l>R?P=5g<Yn[00001<fjDgcX00008QBE=BAG0000@O?]XXmi
00000000ED;TDWR3hd[b]4:C0000dPoh0000\QQce5nQ0000000000000000<77J000000000000@1O<0000\jdV0000l6oQTV;j@e90Pbb600000000h:880000<4G1
0<8d000000000000``Qb000001I6=6?700001BgH000000000000X2N?0000000000000000l75c<4`M0ZSN0000Te9b0000T;[_55K@=7JC0000L3[XMC`Z4_O<0000
T6ml11?i00000000T[faTW@^<_n\e1<50000d6PC0eRV0kMm0000519gT6[R8bAL000002T9\>f2Da^mU5b?LWMXhgdG000000000000L5<F<QI48b7h00000000h7]4
00004^\F@Z:O0]go@jeUY65]00000000i<]^00000000H?[cd7Q?h2]Xdf0gUB<La7i^X<Xl8CeE0000dmV8Q?6L000000008j<000001?ij000000000000=2Il0000
DoO?\QU=\YMO`]DNTiNj0000A5_80000X@Lhm67d000000000000X`SF0000D43[@X`_00000000=CgMX2H3\HQN8F\d0NMcECU_h\<Y00000000000000004``9<`UG
TbZ[dc1@dI`W@0<^D`=fhhYaa1^3EAY`mB:NL6ITUBUi0000000000004N8>00000000000000004N]hD:gn00000000000000000000`oL?00000000@0@i00000000
0000\B?M<hI60000L8U:hMi;8O]iQ1naLTajM;eDM>9VAB>n0000D7ZclBID00000000eB1?Q8d8h;MG8WP80000\B:m<T:9DWcMHG2G161=M8]6e<oXPWPH00000000
00000000m>R40000h1R?DWYc]31O]=I200000000PQ3X000000000@=000000000<m3H00000000lPafXGgU4hHf000000000000U@7\000000000000Y>dI0000D1mM
h<UQ]6N@0000P55=\ahVTkeZQ5n10000]4c]00000000D6nM0000000000000`c514eY0000Y@T384hO000000000000P?Km4;R7\E<k0Q0MUCU8X6b9000000000000
0000H3a<0:j84l[2<4l^0000hTJ;LY2L\dVI0000TI7HP4j_HIF1hbcY000000009>YH03=e0000hg<R\J@797Oj0000TRZHPRJ@000000000000000000000000D`N6
0000000000000000@I<m0000000000000000000000000000\m=l0000A69=H_GaY?FE0000000000000GbJ\n^207aSQ4d9EC;m00004;cM00000000@9a7\cae0000
0000000000000000l=QM9BUHa46X]BgfdBKm`Tb\]7:L\3ff@=6?000000000000Y;Xi0000dUA6@<470000hl1M00000000L=@G\l39M98Q0000hSUH@4CjLM:1a?k;
d<LGI:gIE=[J`MoO8[2YQ;3:ddRZe;<g00000000lVE]<`13Q2730000000000000000`7Y?T?DT8\71XO2R0000TbUZ4BcJ\:VD=4LcQ0N?X=nSa0Rl0000`?<^`Vc2
HD0GLKh;hTP\@YW<HkWK0>lk\7DQ8S6]8akoDAo\He2VHQVmdS]JLJ;e8S2TPBol8I5[LPAR8_LoD]:m4To;81ch`WZTTVQl\]JSXclHdl8A=1E4U=iTA>2lE>Eb=AP]
00000000a6:I0000<A4J@Ji8PL9A=?PS@ScB@YVId0gZ<J5U\\S_9AE20UG0D`j`h<Sd000000000000000016>e0000`?j2Lj0C0000DF>P0000XXO[h?4e`01AhaTe
LaX\8agT0eRb@g53T0YV00000000000000000000Q:J]A>AQdQ@?000000000000000000000000D6WE\8Xb@HFhi7e\00000000M3HJ000000000000000000000000
00000000MC:G86Y^T9=K00000000PDbB0000LRAK00000000000000000000@X2EQ=ZlT>Ka00000000000000000000lO>k]1RW00000000LRBQ00000000hZh@0000
0e5?0000LNfC0000@RjU0000L?kmh2JgH8?nX`^A@5a@H2YED]<5<h[\lRb<i<hn9<ne9Ca\P_TB00000000000000000000HIIgPD;3XNbcDI18\cO9XmBYm;>be>Yo
0000\H6eQ06Nd0M9hNFhLV<\<]Xh8n3b0000PJhim0b4000000000000\6k582>VT8?P0000000000000Z_W00000000XXDZHk0BY:eW0000PN9SHSUV0lgCM<>79C@5
00000BNa@HZbQ45RDbA5DXY6e8?M<ABV000000000000XkXlHZYB00000000000000000000TL;j0000Q=]f0HBK1;?4<ZEHX^Xd5>C^0000HJ?U0000XV>d00000000
<4?l000016CA000000000000000041ME@[NJX]Yc@]^@l5:Tl2BA<DllPEJ28AT9HLXm];@HY@h^h9iYlBaA00000000000000000000`Ko>ToOm000043fD0000To>A
@Z2FA8n@=39@P;REDc:B\gYZ00000L?jPBG8D7\W<DIi0000000000000000000000000dkbXC0SD\2Xa:lDDBa44Dia4WeC00000em9dDnm<ZG\a:L7000000000000
M3lm0000000000000000<ag?0000M;7o5C5:P4kE4U<eU:\`m<NW0000000000000000dJ4al:WCA2De0000DBc_PZPCP4nV0000000000000000P3]GhGfn00000000
HRZldS:FD\NgM2i_0000D4nHa9EM0000000000000000@LTRhG2SLI\cI>7X@IZ?hMGah9<;HZ=JlnAOl_GDP4?B@iDn97TnA>RF]2LF000000000000000000000000
000000008g:N000000000000000000000000HA3T4Td=0^o0LG<_00004\HGPAQ]i?2_4Tbk<WOF@WdjdmBoi<_SU@RVHI3c00000000Y:h0H320DE0AdKTAPQgGD[YP
9BB^92BJI7RF0000TSXW00000000P4lk4;HRPQV^lf>;4EnPdLiI9@c]0000D6D20000PaSeX;^;0000@LL10000hQYZ00000000`?14H?R[HL>VDi4B5<gHi=FGHl6a
]32E000000000000hOj60000D\1F5=Vg0000DhC4Dj`kE6?IeA]k0000`a;\XX3CTo0ohWFBA@EH0000000000000000i5Y2<cK;00000000H1]>XH;O00000000dIXQ
0000`f__00008JTZ0000LJaDTcCL`:Gd0000XW:H000000000000Y1n=DaD<1@4J1B10QAJ9X=IF0000]88D0000\deZE>1CX0]@D`cJD`RP<EP3@DhdH8JU<T_@@di9
LbRD148;Q0gcPNVoQ8J=E8\700008:YW<19I\?I;4Em3@V0QdZA6PUiI8iR:XCVTM1WE\D[=TPeX00000000000000000000000000000000XldXTlnbU8XS00000000
PGSST1b@0000TT:^0000m;4`00000000I?XW0000`0b000000000P5V80000`LA0E?2MM5=j1?Tg0000hWPh`W`4@KgjdXZZ@[ck`Jjc8P@1<^@o0000Lc=k0000d;QH
aBHF0000Dbf;00004XD7D5U0=BkShfKGi=A1U>L10000dL_kL4bHHCS\000042l]h@O88VhCLgi1<nKn8dUK8OlCH7e7P]DCY2LdhDUcLLB:DN7f196Mh090E;5n5=`6
hUB78WeYi7e1M?\M0000hjL]XA8N0000I@=J0000dG?Dd1EVLXM;T5jI8DR7D=R^HH\A@LW1Pb@IT912mBXN`[Zg@R?@@JNhD`3kLlhTEC=5A:Mo0000000000000000
0000000000000000]4MW00000000000000000000lnii0000XJdT0000000000000000l5W200000000\V870000<6P600000000i?C9e?=900000000MCmG00000000
000000000000000000000000h@iL\KOj8PO`hchm`CBm000000000000LQN@0goFToOUh_IWm<f4PL2G=1H]00000000000000000000@_L10000PIHB<X_C@1CfhdW^
DUm<Hd[AXdF9<0ghX2K78L6Z\^e;d>4o@`EH4H?L@b]T`LJ\Tf8=88Il`@LZi2i20000000040Um0000000000000000D66>00000kfB000000000000000000000000
0000lCV0000042b``HRm8IIHl1Vc\NBj0BY4Hb;Z\m61e1\=m32ca37JI75KU;>;Q=:50000000000000000l4OV000000000000=0_?00000000Q>=gXF9^4R;5a0\g
000000000000ToAP000000000000000086@B00004G6H0000\TK6LW\9=5WVE>4400000000@Fc7dVDc0000000000000000000000000000dELZ00000000\OK5LU>J
0000000000000000000000000000]<FSP0UE0000000000000000U6Kb0000DH_JhNn<0000000000000000DYm\`R]f0000\5d9DF:G@b`n0000000000005?U3T9eU
l<j1XodP000000000000X9_P<K87da:7l6fTU;d`IAkT000000000000i@T?0000000000008UZW00000000000000000000<EHU56<kHJjH00000000000000000000
0000TQdH0e4`00000000H=Q[0000eAbf<o5DTA7900000000<3]W0000hQTR0QdRle>ka@W69>Si0000lAiDDJ@NH:jHhCDbM4ZCT;j^]=Ih0000000093Oo0000`P07
dWT<0jD80n7mmC4>0000000000000000XOdC0000000047Ca87I^PMC\PQJBT^G3`eGnDFYFdTf5Hi4\`1L]]2bg0G1;000005Y;L_B`0000000000000000l2g?`QCK
00000000`d`;X4TZP<\HHIf=TFU<8W<8000000000000T61<h6^l0000000000004E78P>cZ4Ub0H59Fda^EHoT7P4Veh=ZN`L\>Pa2Ve4XIa9[k0000000000000000
0000000000009<0E00000000<`^1dfW=0000P8AK`ENOXkX<000000009A@CX3IcA6RTDI:BI6\:@JWhl[DD0000Y00j@;KK0000000000000000Ll2VXGHb00000000
HFUH00000000YAYoTkc<<2cHP=m2lIfJ000000000000000000004HQ[LSVLhVodda`JdTR4H;lB\Bo>HmA^Q>b<0000HRYh0000000000000000I;RKe=iHDQiZ`=[:
dfGm8UL75?@BDn=g0000Y76S0000`iJjDUPV000000000000P>:gL\3hH_9U00005CGF00000000a4HJ000000000000PN^:8VLX0000Q7Gm0000dM=@ldJGa@]NEA:U
000000000]Gn5<=kDE8VL;WELW2UU;al000000000H`:0000DG3:0000dXEi000000000000A;Sb000000000000d@5]00000000h>QmP3bJiB6F00000000T6Xdd24c
8_PMdiN:0kjia4ck00008FH6000000008Y5T8DmZXGT1LMQnEAg:P2`FTo[60000000000000000P4P:hEi`h3[60000a:ihE<N?0000D2mo00000000h<XY00000000
8TQVi=;FdE\;PXRCljEjPC8O4AE?Lfko0000000000000000I<mN0000PLcO0000P>E10000PA688K[b0000HhdVh25E0000000000000000@3^:l_H0E2l\00000000
00004YhoI?YD9A@OLU;_00000000Q=E]00000000P@XV<a[@0B\WL0R=`H3B0000h>mfXB]:DPTK42^U`@570\7_TiS`000000008BWKde8MQ5PH0000000000000000
\]LT<@SlTSL^\>1H0000P1JS0NOOD>b`00000000IAo2m8\^L2CB<2oL0000000000000000hSh70000T9SLTUed@3UC<Wk8=62AYD5Ea=]9M>SQ0000<6hmh;[20000
00000000lHE90000000000000000Q2mUXiiMA@@VTOOh0000=6G80000TU_U0000aCZT0000ljK3d02l000000008oNg46S=0000XCPKLFQ10000000000000000HL>I
lX1=0000@cQi0000000000000000000000000000000000008DB\dT?eM<A[0C3Z\Cc:X[@I000000000000<cE2TAf=PCWMLaZE00000000@W<VDF\V0000Y2SA@@eg
d1^@d6:n0000HYm90HOe8E6h@0meX6_CHXdhe1NhXH^Zi@e4DN]MDZYW00000000@V4c0000TN5N0000lMn\`Plj`\8R\2KiP:[`0000DYnI00000000@fmk00000000
0000HfM100000000@;Z<\VND000000000000PF7M8_RH0000X^E:0000a5gi00000000`45F`<6^dXfj0000<lmHQA350000000000000000000000000000`PlWP\R5
000000000000\6ZBDCX;\36[000000004b=E4RKiLiZlh]9aHMTSTe=A=:9804<k9:;imD3\00000000l5GJPhi^L5YkH?\^0^H=\SjE@HGn<m;]DKJ0QBJAECk=iD:I
0000I2^GIA?500000000000000000000000007UoDVUPTB6ShWgi`jF>000000000000X`89P@e500000000E1U2XYjW00000000817dL]cfX_M80000XjaD0000TckJ
000000000000Y<lm0000EA_QL2`60000<_nl<7jSdRF1PcK`Y<3NT6LFlDKVDjVc14^60000Y9OI4cm8000000008QmA000000000000@:BY9=3NTCAMI>0h00008@8O
0000PKKM8[Q@0000Lae9<;L3L@Fd0000h>n10000@QlYP]e70000<c[mdM\aljc<00000000dokVeBFfHKZm4Od3PbNS4<R_`k@=YC@Y@`]Ga8=[Y@CJXQ6=ED6GQ3KU
ECCeECj\0000000000008o9IA?1K<b\D0000h9=AT:Y8\mD=h0FDh`Le84>cTan0@nZO0000DlJODdQ78M;<00000000dbVBE1^Yl>ehH8]aH7iYa;6O00000000POl2
0000000000000000PdRDh8Z8dS:TXg=D4A`1<b[H0000TlgU0000<4ReQB6U\M]D<h=<m?:000000000\NH]lO0<0000000000000000`GX<Dc7RlU0Dl4n`00000000
lXjMllQ4<VLK4Vam0000=3c50000l6M24VA=00000000LOGO00000000UANS0:<[0000P8hA000000000000P3]O<H^K000000000000d\DE`mS0XdkUiCaM00000000
h7liX;8_hNFDle6XTj`AHTD2P\:Nd_ALAB2YQ>`;\De1YA\0000000000000000000000000T2;iHLI\T\1W0:JcPFA1LKOET\90a=7h5@F\e>GTE:VQ\X\0`S9U44H<
M8eOa5FliBh5UD2<Q@X50000h^eJ`;3Od:AF@4C^`dEI93[Y00008^]6I2^m`=^?00004XKKE2kN00000000@fLCm@ka0000h2NI00000000XThO000000004b?[DFBd
\@290000000000000000l8[c0000DTnA000000000000=5`R000000000000hQXZ\?JQd2@mLG=BhQTadNeVLSJmdO@0`XkLD2GZ@6Ge]48chFli57ld0000h[G^DFaD
Ld]h07eJ438b000000008?EjP_\PT?mn]84KA8m;9@hmX7mS\gNJlhCh00000000PGAUl7\e<4`2HS0B<o7Q0000Hggf@;]KE<1_H0SlXcCYHD;XDT4LDChDL6QT`Pa=
00000000\_?A`Cbo@n=1909oU:K59@0TDfD30000X=C:@VfA0000XLlB0000PTi;=5U495G<0000`3EP0000A5@6@Ic>L86J0000i52JHB^`00000000000000000000
0000lMf\X31KdLS6P\;\lUBMhWGjTn_393P?53R]E8Vgm@6Ei@QZ05B60000000000000000<4hmi>K8000000000000PI>N00008Q0di@BN00000000000000000000
000000005CG^0000`b370000U7QY00000000000000009<h\00000000000000009?hA00009:>iPTb=00000000Pd<ME8==TOhnPRAf\__W0000D>Gj0000@D0W\0i:
@^kQ000000000000AAFL0000000000000000lX4ll?i7PC[gTA>IhG2<DGHR8DS64L7aPPi>LI\28Y;[HOc>4_a]I2=C56JX00000000dZ9E00000000000000000000
00000000@SkWhP==`lAFHHKJHPXXdH=e8IBG0000Y<hP0000000000000000<dYC4SeSdbI3`:LXDVOVPeKR\fF9LGeg\;T`4GgHhPmN<nVC0000D_Ef00000000@GC^
XJ:n8k;bDH@`d65QhW^L0mU6M4V]HK[Hi59AM66[L^8Fl0ojQ;UT0000dn5M00000000AAi8`6\V5=;UX@D3HUhfU=WQDc4[A4n2<:?181=B000000000000dB1E0000
00000000M4KF0000I2\[IA;?`fc7dRH6<C5RDBS9HZ<I\AHiPk5De08J5?M\0@M\00000000T\Sh<@EE4Go2A8?k000000000000DHFI0000000000008OYALVEAhbaY
00000000LLa1<cek0000m;m<00004DZa<oY]P9TaaCHZD>FN\XYoh^aS9:ED00000000hMPQ0m]]1@oQ00000000000000000000XQKT00000000000000000000h9R3
DB^U0000TVkLe:\NXGOj0000X:KT`>kQLCB3lP4ETjm@00000000<@9C000000000000000000000000000000000000DPG7I7Qn0000000000000000505F53OMQAOg
0000P=T5DX5=000000000000LVeL000000000839DA[Oe0PEM;CZ070D4RD400000000Q=k[P5Fm0000I6ZU@gCdM4Ui=0\M0000520?hSNHD9iiL5O\LLjo0000H3R7
X^To000000000000I39P0000PPm:<3obTCm2dd1R0000\<Y80000TES^0000lS1d`49JPV76M4n_0000I?W@0000H;>l`NRWTJgG`Q]g\[o5Pjg2i9kaE@0B0=e2@?e:
hkI1HOh?TU>X51mO8jB1552]4;No0000D<cnX^GJ0000Q0d>HE`60000000000000000000000000000`e8A0C260000000000000000e:jI00000000000000000000
00000M<hHA^k0000\cH9d@RoH5J?E=akY>J`4Vk`00000000`90=XZ?IDRaVXHL?X]2m0]3bdK[?0000l0N4XB\4lAKdT5RCHR<dE4MAXhPY0000H;A:`@lT]8^M0000
U87E5BX]0hlVACR;00000000000000000000a<a90000XEMEa@;C00000000\J9g0000`8^k00000000000004bb00000ZlX\3B@0000P5[?HScd000000000000Q@mA
TB`hlUCD4MA500004Y_U000000000000Hk>jU7hF0=TChl]8\PT_8N:I00000000TP:L000087J@0000PGNP0000Lh<bU1LX<mlAU=K90000000000000P?1<nX?P4M6
1@bd000000000000000002i:0000000000000000h`ak<4Wo0:QPH;NCL<Ph<><@DVF[a0^5<7=b4@2fe=?l54dM00000000hHC7i2ga@dIdi3ZOh<QW\SII00000000
0000`VQ;L_jjDRbUT5IHLa7600000000<9bo8EC>00000000000000000000`kal0g_V0000HkhIXZCYHa2ME1J700000000<5c<I9`o@SX=0000000000000000UCD:
00004>oEM:`\`LKZ000000000000U58OXKQ100000000<;LNLN[Ml[<1\L2U`lLJU1jE<X4]000000000000H0PbDDZDTKN=8Kf;LiQ2LBV`To2300000eQm0000H8oE
@cTk0000L0Tll[NeD3WfHY>L5@WN00000000000000008AU0000000000000dGeX000000000000i<PgX9JLMCkj0000l<<PdKV8D6E6hM@O4f3o4O;N<2Ge8USGH_E3
000000000000m>WA0000DU?GP<<1A1SCXP:5HRG:@Z^:000000009B;_00000000HjZe0000000000000000@`ciT5W``Rfn000000000000<R3^<^1_09h3X7LWh@]a
TZgg\99JHgGnDj@_<k<j0o[Wm3_9`>l2LE[9I3WSPc1NY?lgmCf38DPV00000000D65f`DcbLZI[P2\^I52kU541`;Bh00000:I8000000000000000000000000H<iU
lOS30000`1PWLJ9?eAROTKg1l3_Wd;0MlJnCD:;oP@>UDJRh``YKQ2UKIA5W0000`R;S0000dU2XLEL=4Z:o\>=G`M``d9i`<[f2P2_DT@ZYH]4VLaH8a92Z@:m@0000
00000000e:W800004602XYAQ8d6I00008Ij_00000000000000000000XPEn00000000000000000000L<E3lgTI000000000000PY=?T=j`Q9NJL`Rm8Nc3@Y3JdY\[
00000000H:^b00008W;ZHM;_0000000000000000]8S4l8\20jKSA5GJa8`KA>[R\XP88TO;T=<;Po;K0000000000004lORP=hT8>JcTI8WT0EnH:n[0000@Ih60000
l1c3<I5G\kdd000000001;go\ia`Ll^F000000000`9F`;lS0000TFD`9C_j0000000000000000\W790000XbK`000000000000000000000000U8W90000l1o64bcG
0000000000008PTl\YZP0000000000000000439c]>6k0000000000000000X]g_000049?i00000000DKKX@`[A00000000X_ZQHGco<1Y0`GM?HNmd<ioQ`n^Fe9Y:
8AjBPH8=00000000E3;h\^X;0000XIL8hN73MBWOLRTJ<[eSdEk?TG;=8blB<TI<T=JjEC>U0000Q6WZ00000000@?ST0a@T00008BZoX2^g=@DR00000000DD@]0000
0000000000000000LXQ3m;e500000000000000000000I1Ee0ce0000000000000\VIh000000000000000000008TaI0000dJk:Pa=n000050I149GaHL_>0000\=Fi
XV4A0000`NGP@RI5Pe_S0000TA=S\<<[000000000KQGl2SY<`9c00000000000000000000X@`c@<:SDWMH0000DBP=0000000000000000\Ae;dWbL000000000000
000000000000@O9Pm6bQdBmJI1A[YBRZ00000000000000001=FYaBM;@9gQDHlCT:Pli02DM2L8U8Y1L?O20c=]00000000HSC;<C;cXCog000000000000l6godH1l
0000\h_eh8CHh:]bE;<X0000XDD300000@Wg0000LU;OM;S8]BK@<:8K<?jPd^TXa:JNh59_00000000000000000000@Vnl00000000dM:U00000000dY2j@@?[0000
0000H<D44L9d00000000lJC300000000h6I7hc21lEUA0000X:_H`OE`a?:`mCSUT1TV0000\k0R4\[glMQT4:3n98_49?P>XGaD\b6V5>I7YAVl00000000DQbX];kn
0000<2>M0000i=_L0000DiM`00000000DOC70000i<Y[00008TQe`UkA186jm2a18B9`<O`L000000000000X?=5PF1RXHiCH]cM00000000\`oP00000000<[K6<f_G
@TnS000000000000DNRC91W[]5Af0000LdP1d2Dm8KcA\ShRe53NXED:M4>nh\gcT]<@0000m5E`d7Pll^`2H?cEdjXAdY<QMBM_\=fCH3c^`H36Q3O]5CXG00000000
LRlclFC`Xhj`=;L]T>N\Da>_0000H6Cf00000000000000000000L^>9000000000000D@Z<46JZ\nnWQ0a6U1TU4JXd\DVm<=64dfo7000000000000000000000000
DbZLE?\YY7UIhhe>HK>64RTe<jI71;EF<O17]=6E00000000000000000000<M^g0000\Jm;PTGD0000d[RSP`TVhb=3\jX]HnUQ000000000000000000000000\G>3
LJ]HLY9LhmSX0000`oVFT4^UHA^88OXJPS[lI2JX00000000LZ0gL[aL0000000000000000`EReLG<N=B^300000000<4K5X8Kl0aO>l9ci=7bKI:JB]A?M5:IkTjGB
UD::00000000]>S9@H\aABY200000000@cOVdfcO0000@5R;4U=10000000000005=<E0000DmIO8`7k0000000053H:U8B800009<XP@0<UdYdj\J2S00000000dE5_
h2cjHTN_e36N000000000O_M0000lE[ZdK5c00000000hAPGHa_<0000000000000000L5cG000000000000HTh5d8C9D][700000000Tnb[000000000]S9ECN`0000
000000000443XONU``ih000000008WmlL@l3djfN000000000000<B]_TM]5T=:700000000<Bhja??4=54A0000P?`o00000000T?:kU@il0000<VcS000000000000
9>iD0000\b3I00000000X_KaDi_D0000000000004:IJ0000i>F@0PX5mBo@0000Pi;eHn\fUBU<L=Vf0000T_COhWgY@`USU7oh0000m@MC0000@HeZm<51L4bUhCjk
e<LV<8F:XCLD00000000PMc]000000000000`Q@04T708K=LPY1:hAGmd?TI8KFPDI]70U>iT[:Yl^=l@g7]0Vm:dmHePALoh9n<`iRRM0YI13cIi7AeY@5d0000<]\Q
0000\2C`Hl\\PYgl<\OGlQXKLJ3Q`<;L5>m[L6;K0000@_[5`P?S0Q\T4dFC00000000a06dP3TL0Io;l7ceh[8KD_If92R;E?4W`iKf`O?R@7ZQPC];D[f@@JU18k<4
HdZSE@f]5B>DLcYJi@dYllTf0000PnP40000D<7L0000T];\LacXd=R5@IOD0000@^1i0000H_aN0000DI1F0000000053nehJ:^8[6VLbVhHLJ75?DAi?iC5@LkLAVl
<cN51BcLh^PdhQ9]hZbM9<h;e>Hh0000XQFU<R4Sa:X@00000000L^:HM37Z000000000PCM000000004A^a00000Lo^000000000000D_P^0000000001\O00000000
8DL7<DVY8XYU0000dR0nDoB<0000hFGNXJRBDbO\000000000000l;DIlL^6@LNhPRI`4YJW4jPem7>YdB258@_<U>4C]C<T0000000000000000000000000000l0>;
l`ER00000000dl^h8EK[5B_elKi<000054`cM:_c0000000000000000000000000000PBAR0000i;I900000000`DdP8]Rj\<2l00000000lD]Y`lYh0000X0C=PDVF
I=jPhSa8LKPc]>Vf00000000`1m^d8;G0000l:hhD=G@daaO00000000PanF<iG:E;j`40lJTe<d`OR=8YR`lkT39CoKdD;gDSbTM<Gde?kGhco?0000000000000000
Y1l7dG9_0000000000000000<mgP000000000000d?G8PW?h0000000000000R:J00000000@?W80000`Ud1000000008l?P9BIE00000000dAfM@SgCT`AbP`kM0000
mCBET1Bb`M;mD^QQM6IJ@H:80000lPPmh9oNdX0jXlRJI@ZQ0000hQ3I0000<9SZH\>f4;`Wi0RO8Yakl^]ilkSFa?Qm0000LGV1@BAA@LjEE0>3m58]0000@5UcHM1Y
h28dPTAdl[gi=3<j0bbRD\KdQ?SDY@L_=AA3hV8DPZS5U<gT1A`815F^e6V4`4m\@?:BPEdb`G6WH3oKX=\BhL8_X:Q;@JCSXPnk@U71@Ul?\0em4]i?<@NE87Io@8dP
@>IILSIi@e;6DR>H13k:U5;l44jIP[PFTk9BD49VTM>M]8bX5?B^PIok@KFmU@IAI:7@H9<P8:QE15EPI8>KA?8;9A9k8<LTeCl<L215`D4LX^9EY;`:000000000000
0000hNO5000016DBQ?^TlDJ9X`_\E5kCTTiJ0000POmkd0;e\V[50000000000000;c4<QIZ000000000000@XPX0000\96^<dd3D9Hf<bg:0MS70000T8?20000@^b^
U8WHX3J1P9@LT4]=LaC`a<ig5D3J0000A?>V0000`d_D4\EH000000000000000000000000000000000000dSOZ000000000000\nf@000000000000@KWS00004SGf
0000LPZc00008I3<`b`S\dM@`mFK00000000i>4a00000000Ha3VLRiB`R>UTLl3`TgT81FH<m[A5@RJ09\0dRPUQ3geM;<Le=d_@JZKTQX<00000000000045ST13>n
00000000000000000000PEd5hIZ\HMn50000000000000000000000000000lImT0000LbBg0000H8D@000000000000LXlF00000000@EFA00008aRA000000000000
0000Tbl3H<V>0000M8CRLQoFH2nL`:8o@;fJ80iW05WThHAFDKJhHIV2T`QS00000000HIm^D^b=000000004Z<b00000000`926Dnaem2@l0000dJg]DA36TOPHTR^f
0ZceT0hQH5efHPJZT[YCD7][dN=9LdaZ00000000000000HZ@Tn00000Q:aa0000TX^H16P:0000000000000000@8[AT4]YX<]R00004AolT\GPMA:C0000l3>a0000
TgOB0000]@;4P]?S<U[T<fQM5A<5\J7_HLCCD9C6<URJA7LP00000000h\oZ00004SGS0000a@UMD^S0aB^BaC^S0000DO660000e?eV00000000L7aD\1MTh8kQ4JQ>
0000X:3O0000D_3DllTNYB>;LUC20000000000000000000000000000000000000000TEhJ000000000000PEHl=CHl000000000000<0HM8Oge<S1R\\YRL2C20000
<Q2I0000POXe4\QaleGTe>L=iAB20000000000000000D_OZXmFm000000000000lRUQDUJCTf?QYB1K@B0\8`@Md9`_\>lA\JloYD0>`21V0000dLC7X`IJ0000D5Nc
hoCoE??C0000PUGBT]O4YD<GdB\hdjjh`4MB\:==dkT_00000000<Gk=h?YOHOh0\T>9<UdS5B0R000000000000000000000000@^WKM:o5<;k20000000000000000
`0:90C7\@PHcTKnAh_P0Tao5HcLllYl0M:iJ]=d;<=A[l\Yahd]XLidaa7SfY=^hQ?bYQ@`H9A>W<j5MQBS8@42J0000L1HXlAdPPHOJ`Q5=0000DnmS00004F:9@ckS
M6^600000000HHTk@A7L<S83T\OTljYK00008kB;0000000000000000HLS_li=a0000000000000000000000000000@OHAL\a9mBJ20000`6IgHTje0000aAO[0000
000000000000@9eC8L4]0000dD:6`3m90000`al>0000=5NM0000m79;0000h@hFl8NjE9aeDZ7j`ggF48?eH4dl000000000000000000000000\]GMX7KaTQN3X^_b
Te<@8g6?hhMj]2YUU7E>U?YV0000000043M>0AlV4l`XHFDm5@AX0000A;AGP;3]<?D^X9hDTQR^PXAaPZ=24;W1X4<4<NBQ<@NkE<JaP:dHI<RnY>blQ?X90000D>\k
00000000l@eY83`ST<;d`X@hi2QhL;^el7?dQ=GjX:\`\Z@A`:WSLLAcI>S]M=CAa0mml=lRYC=S00000000lF9k00000000Pgd]00000000TEdMXP<m0W>5000053ce
000000000000000000000000000085ZC8lU`hXj`=7Rm\<PIh2Bad:O5DBQ5mAkiDPNfTS4FD5jT`WI30000H2:n000000008WkH00000000D_KYP37]l?Z7D@SM8MN=
4T=Ud\Z_L58od[kb\odbiCjP000000000Aebd[Ib4cM;mBWahHPI0000000000004VG5dJG>9Cm8@RUB0000000000004O820000Y2Ya1CJL`jO?=@9cL3AW04k9hOIL
TXo>lkBST:1C\m5JE;T10000I9^500000000DT4eX5]O<TVhl\C4XmbHTU:70@FALWmbdco]hc?I0000000000000000`]NbX`ei`k[RXNeol1dB`4A<@;2NU@:VTL<Z
0000<191]<TE@H5JY=oE0000TjnHm38H\E3GlP0]000000000000000000000000000000000000TQmi000000008LRbT`?]0000P>YA000000000000X<Mg00000000
0000d1oBhJoG<QR00[3Dl:W0l7Hdd;JAl?1bXBES<E808KUS@Sm1Y0LA=4i30000dY<H00000000l4ETX54n@ed[Tom_d@i48>2`HCH_dk><hMGX82dA`R;^i2ACi2W[
d04jlOQPP@TJLWN;\6dJ\;ecT@ZKl<9bhCaClHD`X?M5=<T]`@<c8>VL\EJDT;T@`HFX\02S44Gm`PmndbCS8c5ci9@d<Tf@0WWEh_IIaD2`0000Leoo9D3n00000000
00000000ICa20000d@;oPK?o0000h;@E<DSbl6[j0dX9000000000000eB6dh3V_0000hNDc0000D1ONX@U]<KIYDT>^T4Z4lXV_TY7X00000000PZFoH?Je`^`[Phm2
M7XX\3\L`51mHiGZ0IAlTSJH\]7IY@\1T6=31AV00000PEEPi3_I0000h9n]\UZJH2Ro52bG<N0\Xc;B8@hV@[j;E1dO00000000DAM[hSB70000000000000000U8G:
<Jkn8IoHE35l0000dB@DTN:Y000000000000000000000000HYlN\[h@e60[000000J89;<:0000HB8^@[l4Dg9B0000d;iBD`TAhL3I0000e=R;X;oN0000a=J70000
0000000000000000`7Lk\;IAH;f6\HF7`I2jhUMN0ho`90Y9i<^i@L[G0000000000000000T0jAhB_E0000H38F0000@o]J0000TTMLX>FoXLT?0000000000000000
hR7aXN6:00000000000000000000000000000000A1=_d9o:P=Bj8h3h00000000lUKGL\QPl\^OE0EmDHW]i3o:YA`_T5L3LkIhTCim0000000000000000d=:Ci<72
00008WS\`deIe@3Q0000L3XO8^cB0000E;3a`FjTXOPehOn^L]WFQBKd000000004D`[<3^k00000000000000000000PU7mDbTA`BhG8C?JD6h>@o4_i35Y4`A3dLPK
dnQhX2_5HD@naC_[i<eh00000000@W;70000@b]m`6`i0000L9O:0000<o@20@j_00000000HdhPe:Cm46ea0E9nlMUkTa^798TT1=Eld^aG00000000000000000000
0@mUA16ePU]Bl[jH0000m9cB<^J20EFclFb800008R2W00000000YBC994GPl9Y30VnHA??dhA2S00000000H>>?hiVPa=JR00000000\G\P0AeX<[FFPjTo00000000
hkcb=0=e`MgBLZ>_`]lElOTf8VSk0000000087@h`O:HhJGc@=CVM@J:8]E4<>Mk0000hN2OXD7@4KkIL7]nd@RJU:DE0000L3=@000000000000leYLH^f<L=b=8oC8
I=I>000000000000000000000000000000000000I<CY0000PClgLR@8D;B600000000000000009=QKdf@OL3o;A>260000lJNW@3RQe?RZ0000<O`ZlP5T4bAl<?]n
H6c]PG@GTFEl<K>SQ?[fdWmC4Gl]DW25I4kaH\3[00008F[f@Tn\h?4VdP7i0000000000000000<6ZR0000d2D]8KcN<e4Q`j@ELg7i=4j7A2CiXWcZE;8Vm<]74JMb
YA^XYD5Q0000e>:100000000PVME0000I>M6000000000000P]k=dgHF<`Jb0Y68a8319<S:0000lBG]`XCbM5cB<<`^iBlaYC:k0000hSfC00000000TZ02HNEa0000
00000000`ZTa0000lLU;00008XhnDQRP0000`c;1PoBa0000@a@g00000000d]FTHV6f`\JJTAK>TTB5000000000000X8cL00000000h5j;X8mUlGd=0000LCbXd6S`
TmCiU<od\hc<`?Sl`YE@lWQ@\XQYU3gS`RRhY>D00000`G>C\e\Od8:b0mPnT;gR4HY3TBh\00000000H>SLPS[]Y@XVPR`?Y<I;DOnm=5W9000000000000DdXbh5=6
DK0n5BfO000000000000`fgK000000000000000000000000@:_h000000000000<=Aj0000DJcm00000000000000000000h1^N000000000000\_>cPllL0000]4SI
000000000000000000004`a?DV3j8FQO`^2:0000A@K0dFmfl>DDlUaEH;@l@WMiD]im0000000000000000E6HHHDklU6;[e6L`<fVO000000000000000000000000
000054<De<`=0000@_AB00000n_ODWiKm:a=a2aQ0000@dI50000T:`idPRI8H]mdkJP0000d@cg00000000lMLU]28d00000000\gC0DFoF0000Q34b\aFmdnaQT6M^
HG\GdVaLdYEe0000@MNHXL::X]^`dE;^Xe<R<7eadK_MlAfZ@X:C]?>5AA9DPgbeA?d<00000000Q<KB8D8FLO9E00000000DonY84\PXQ:8`;g84cOjli2`00000000
0000000000000000d^a600004D=`000000000000hNKhPaX8\j?P000000000000d_4o0000@<ClLD4^00000000P77100000000Q<G7000000000000L^G@TNLn];HL
X5QGTVHRm@@>X09b\WEB00000000000000000000hL4l0000T4m8<4=W\;=<<1P6\VP5U=i<0000TTiZ@<ABP8clhOCiPNHN0C7elg@D0neV0000lHn[QD4C00000000
0000000017IhlLh]0VnP8na900000000U0C[@UJh0000<IgQT_\>Hg[W\AKUM5:Y0000@@IN00000000M>nT00008cW]00000000000000000000L7gT000000000000
P:LlLXoM00000000hCoHhXR\\i88<3@:0000000000000000P^M600000000m47MhM<<dVdmQ4_Z4lc@@:JKY<2ClH3N0>^3hA\nQ>Y9l2ie\N`RPRHWl_QOI0>mA7k8
4Gb<H47Xlg[><kOe4lHM4X2^TXa@DniCQ<B`d03UH5hQ4o_:D;Yie<i@Q?FQQ@=>dQaOd32XH3PNLb9X16MRaB\>5C^_`Q;`lR=A0000a5KX0000TRJ0T1fbXCXG@ZdI
Th^CTaon0000\=`V0000000000000000];7cY<MU`9]g0000LaFB85I<8a9ZTDk[l\UnL<icA0OmlXcf<0_G8flIDG7il7^XM3Dk<6mZ]852000000000000PAY_0000
00000000000000000000XJhO0000hWo8`_H_00000000LLIC0000@cl_dCN;8L1M000000004Kj>TO1l]2>WI=CM0000]BK[<0jb0000h7YXTan9U08^0[[X0000h6_O
XK=a0000000000000000U3PO0000lcoN`>X[0000000000000000lNnI000000000000E5]fljGL00000000TP>U0000DHim0000i<@5\1DO4FR>0000@b\dX_N\HaEI
00008^N7`4h`000000000000H;XPlM?d1B[l00000i9H00000000X>HGXGhcPd4L4E6Y0000HG3YM=\[00004TkGL3?F8igI`lhf0000AC4b00000000@<Bb\BONHFac
53QkQ4>818fN0000000000000000Pn=I0000hI<E87bWDJb?LGVZHnI3dY;G4]V_U8MgM>T89@9o4RVQ0000468ihWGY000000000000d9Lc8=o_`;mc0000<Uk2\0Z[
8V:h@Bl7hOBBhjRca4TC0000hLN[@;PZhV1I0OZo0000lb>G0000X=`gd4[N1>?S`fX[0000=?Lf0000dOZ70000T[ic0000TPn;000000000000DL:H@2kgXNcn8T8<
4N4UTTM>HXQN`_CZI>N2@?3K\lafHR\LL^LDA=4J000000000000E?b>0000=;LE000000004mVT17O7D3gZP4VY=8>0==Z30000982>0000E0]ga1;chGcR0000eB;P
PVN500000000`Z;F5;LiQ@IV00000000=6KR0000PCQ^l2GLXdc5A>jd0000000000000000I2LRhe\=E61aXoVn88@68\EaL_<^00000000a;cdhL[`P>ch00000000
0000T86nhNH=000000000000T1j>000000000000DEiRDaP780L1@3H6P3X<@AYS<VTJDeYhd=moD@QnTQ[AHWAoh5THLD]MhlMf11SgA3nNE4ZW`mK3`;I60;\]P?cj
HeQ2i9En]CB900000:kK000000000Oom`Q2YPeK600000000P5dG000000000000000000000000\O<kD_OGm;a900000000h>9]4J5:@OVVhaVcY85SH0bCTUXHP:BG
0000000000000000hfXMi;Ril1[M0000000041Nc0000hL7SHdSnL3]2<Nf\a4UW`Gj4aC]c030]AC`<0000X4F=0000hB[m4KjR<GRbTb\X00000000<AXUT[3Z0000
`J@D0000<[?700000000000000008Dk8HPb60000000000000000Lj;F0000DM=W00000000Dn6XhWHgDXIG0000hD<O@Wi\4PFl`O`?0\0IeBiI5Cb4h@PfH>h6lCl1
lMXg@Ri`4lm8i5[k00000Rad@YB7T4ek=94Ud8PO000000000000000000008RRP000007XoH;>N000000000000<X8i0Icg0000DQ;TdZJQDc_c00000000M1bY0000
d<@b0000DBP3000000000000db>7`1Q4U3ed0000HQARh6lZ`[KO00000000XE\M09QWXH3o`FUaHIiV830ml2Q;XJ`h0Y?UU2oSLHLZ`MZaL`E<8@Vihe?900000000
X:]W00005B5V00000000000000004ZUXPV`PHbMU000000000000TU[:0000H3`_0000T^;GL^?50000000000001;Ea0IUH`0[eD_OOhG`E4CkJDG^cP[Al@aZ;DPM`
Xm^>hnc@e5URH8OK0000000000000000`9XOPmdA<<5\8KhW00000000000000000000000000004EPR0000ll_BQ4=dlLd0LFVPm5Ld000000000000000000000000
hC18`OI80\DR]1eI0000d;L[0RcV0000E3^5LY2?`d:?TH]`XiSBA4FJM<nYPK9O000000000000TWCF000000000000000000000000D^Fgl5jo@iEH0000hi[VX;5h
hA?oDN?D\EAd\9GP<kmMQ5cW8E3ThEBUDSd=dJmGAC[;0000lYELXR_6dcL<HHVj0\KVU>W50000000000001@R2D=VA0000M6N`4BkQXmM?000000000000993D0000
0000000000005A0_@SUgP<MT0000\Mc20000000000000000000000004H@n0000000000008C\SDUmI000003SBTf6400000000D]4g000000000000D52E0mVd0000
\WB=00000000P;[kd9oDhm>]eCIYhccm@LI8<ef=]26Q0Yo=<bXa45Pc\QkR8e:dTISc]6XR`<>D@U8`5=C\5?49]AM0LRgI\`FBX;RW00000000T7YK@7jli:MW]=Ya
047fT6e@0000000000000000<TlI47URhU2h0000@LEFPC\nl<AQ8G2``_8h0000Y;X<000000000000\YjJ00000000hK7CP]d40000a04^000000000000000080K\
i=m;LcJ7@HgX@^OSm3Id0000000040K?0000l1LD00000000h>o84a8>Da6dPm4\0000P74E8[7400000000h5E<0000DXh90000ECWE0000YBe50000@<Ta0000lWSN
e9`000000000M?_b000000000000lok0PoJ1\3Fdl47@0Vn@17eLU99200000F>:LK^012=i00000000hV1XPcYV]4?l00000000000000000000e>gRXPYU`RK=U@7h
0000`LAM0000@^B0HEb4]3gC@E@P@]YU0000`LedhEki<n7We8;f00000000X[U_0000L2ZkDWF_h1fBTELH0QMKlh\8Y2O2\77X0000<RHgX<4B\RL`lf9IYA9PLOh^
T^di\5Y\hQc;000000008EjHlbU6\hG`0000000000000000Y0_^00000000DgfY000000000000Y7CT00000000\R@WdPVYH3P\0000@08E0000T2TDhj1UU2>70000
00008bQmhPKk`mL@00004ITFe?UfTNNhXb0AXF178WCbED5c0000M=XVd>HmdDd?a@BB]?LN0GiDXBnLUC[e\1VCL8nglO8BTejkE6jc0000X:]Ce;F`0000DlWVT5i7
l0<kPo09`Gjf<AJZE;Q@\5h7TKOSXKPD`DcS]3Xce>ES000000000000000000000000000000000000<UNe`_D@PaJa\[`Be1XgA4QETKCV=>lJ0000HSATL_Y<0000
PPYjdIBc00000000000000000000l<=TY7l70000<@ff\4E700000000000000004U:c00004n4M00000000lFM`dAL20000m?]d<>eC000000000000TBBi00000000
]5?Q00000000000000000000000042<G`H2j00000000Pdn\d:fTPJFJ00000000000000004f:c00000000P0bW`\M<0000dTNnT<Wo0000@WU400000000L:4BDWhi
000000000000@JYH00004O5NP?;gDccA`kG;ACF8lO8mL_Mn8l790000POTWe<P@\HTMi19B=3;200000000m0Lc0000000000000000PJC`0000dJmR00000000A07<
00000000XGA70000Lc;o0000MCn40000000000000000lHKa0000TlBW0D=Q<568e2_g0000000000000000@:ajhQ?cdUF]TVe<0000A;\J000000000000X6\iDFK_
dOo^4[Bd]@GF0000Q;WCHQBa0000TV`]00000000XJ0O823Y9BP_<6Z0T`\[<h8BhMUGQ786m9\UA?e;00000000L>CZPNMBdY4ZY7GL`KNc00000000ID6klYY30000
0000XSZ=00000eA5@<n[00000000`^NY8_^9`0o]0AU_@BNXPUWJh^k?Y7cP0000000000000000LXKePZ_H0000YB;DTJVL00000000m23K0000dK5<000000000000
0000000083`;<4BVH5@FX<>2LW7[L<5JLiOn`S\XUAlA@<I[00000000TD5RQ;KU8J[0\BF?XO`3lU\e1AJE00009@4A`Y3mXmZFE1L740KG1=``P:C50000PH;>0000
LHOX0000H`m600000000000000000000h1E10000TAkk0000Le1U<`LZ000000004AUnTWQM00004V[KXBic0000@3@o0000X8W7HcXP8bnm\dEU@X5l];43eB@fE1V[
XkA6HJA@E8D[H69<];NXTJ:60@;DM5bkT2j@d0\OH4_6Q8I_\POOA;@`<aR6EAAf]AD6EBTRlQJP0000`<kY<;?hH?MDH8e=l<_@`]aN4[jf8_cI8e7[hEO_TTSfHiB2
027U0Do_5B_D000000000000dEZ800000000@>gehO7C00000000PF1F4983M=9Z\gMH0000d7b<0000<GOX0000000000000000@fQe000000000000h:3^PLHL`0kM
`F0T\U@QPb1g4d9gE=\m0000`Y56`9Q>0000000053^K0000H6clDam>IBjf0000000000000000T:J?d?7ShEaLh_m?\QKE00008ICc8FHk000000008QUj0000T55k
00000YTL\DE5hh7487ab<FDR4^j100000000`[GL000000000000@MDjlN;4Tal^M6BQa?bJPFHW00000000000051^IP`l;D4ZB8\\80M5:8\Cna75`0000<QEkDTa4
ho4G00000000dQ;mU?3g00000000000000000000DjG000000000PA>?000000004c^leBNO000000000000m<KlH9dj0000D_FFdU8RHcR6000000000000HPe0T;`I
`b_Z00000000m>;T0000@DNEIB\nX8mf00000000ho;7dhEl0000X6eL8B<Ae4E1@HT]LJH0\K6j`Q8]\6gDd5g=86KkH]gEPjY]l\h2E@8:Y<EZ@L\XlRlM@Z^aa:NM
h7LE0000000088>2h[UAUBCc0000X=hg<1V:000000000Rcd000000004\jF0000LSaB00000000\oLg00000000a>IF0000000000000000XDHQXUjD@`ALIB8;PD^e
DXf6000050l^@65IY0lAm>oPYB8eXgWL0000LFL>@]mc00008MO25=T9L?KM4UFN0000TUSS0000`emO00000000XRGI\d7T0000000000000000000000000000d]GC
000000000000000000000000<Oa5dloZ0000000000000000LOLI4JfF@5N1a5:KU:L[000000000000a71=9>jXX:\?`Y4:00000@?j0000XK^l00000000l8KP\JA3
iAgX]BAk00000000000000000iLh0000PIHP000000000000P:OC0000TbRd0000TVd_XW_hP1ISdWDS<hhZ00000000HS=`00000000l:98Lk0dH6L8XK=>154SHBel
TFG>0G6d\R4DP@G2I=H`\c`P5ACLPCYK00000000TK3OhOmMLb1IHbHGQ3n@000000000000m;2e0000XOi>83`GDmW`UCakU1`Q0000000000000000lN9`P[CU0000
lNo200000000P;F0Y6A3leZbPZo\d_J7a3D@X@1^d27F=@:;I0IjdINC00000000\WBJ0000PfFU0000]BT^DQlk0000PS@f4ck_0000d9Ym000086gSlW@;h3XEP6:O
HJf_Q9YL0000`b<8l]<VM6a6XmacU?<F0000`I\=@URdDZefX@eF8XeX0000=;k;@\og000000000000000000008RMLdm4l00000000EBcXPcY200000000hS;MD?IR
`A]W<G1ImBCW0000@cNb4;O=LSJ;`fEAU3\jEA8Qe4HZTB_S@^K<000000000000l_AY]>kQ00000000hCali;ee0000Xc>?PMOHLUa64^L30000diXZU0OYmBSJ0000
T@=R0000l;lfDIYf\QmZHcQ8HfZKQ4eI0000e4R?0000IBRi0000<oG3`ZP`8A?cl]7h00000000`PFY00008PkHHaMkDOcfhbdA@[c?]D>Z0000]1Ri000000000000
0000D?3<1C?i0000]9k400000000000017JmL9G@00004ITT0000h`I\92hX0;So00000000LUAcI0nb\mYU000000000000df2F000000000e5ci=1_e65OD_F;0000
@NTm90EYhY<?00000000`hnh00000000HO_k=ABelI6?h0EdX8VI000000000000lcjU0000L5\PM>GE53oH00000000000000000000@:35PdG]E1me0000d6ga]<eV
00008Q4WP3[M0000hJ=?dEmH8QH9L\;L\PRkTUkoA4nD00000000T8dA0000000051FF00000000P6en=<4_HUHYX35PX>_k<DjK@FD6`Gcb`Z_4@iDB=7?7@0m70000
0000000000004U<U0000DT=ilW6il^Dl00000000PR^W\_NLLFeh0000H_FQ0000H\]a0000DA:<lCZlT[S`0000LOBb<>JU00000000\?m600000000=B3^00001=Bc
00000000Q>H;00000000DHV=00000000hIL_]5_Fl]jQ00000000Y<e5000000000000\PSBTDWJ\Il`Lcg=0000000000000;Pi0000h0[;@<EG072@0e>]Tf^o0000
H;?<\>H;<1=^<m1LU6l500000000HYN;D;CILGdk\M`o0000dRl4lFk_L_?5@0GJ90ch00000000hC=F0000000000000000`T[d8P9?\cIa5CIn0000<B3800000000
00000000e?DY0000lV=h0000`2EM0000\O0VH4ITT<D?8?@olAaX@YX[`ZF200000000000000000000\;P;@?S`0000@`VE000000000000@DEc0000000000000000
`4Dl0X6ZA28\eB9[000000000000lel?0000D9Ma@8nVHT9U]CSF00000000<ddM0000@@030000PEe1<BMke@n4=2Sg`7;Zh7a795\n000000000000h5no0000]2\M
00000000DMKh0000000000000000000000000000D;Kg@dPQ0000087fUA14XLg4D4EGH`XC15\EX8F]dY[C\^mNd6>51?Sb5B>b0000P3WF=?G80000U>mg@NK1`Gb0
000000000000LH\l0000PR=50000<YPI00000000000000000000h0k9TUT<`kiQhdA<XMo^i8il000000000000Pf`_00000\l`00004:6VeB5_0000lnn800000000
0000XCbGU>_N4CJ^DPcHQA_300000Im;8NO\HK:N`R6MHV3I4Mj4db[S<inG<m?PQ5Kh\[^VQC36000000000000hSaSM<D4XC^W000000005?AA0000000000000000
000000000000l\4n`>ZDh@OKh=D_Q1;1e=Ch`bR8lgVRQAE>00000000000000000000P>El00000000I:Ao00004R[d0000TX\;h46?X?aC0PRRH2LX@?e\lIORlXHT
L6K4`cf<\lWBQ37<959om?mTHQUN0Y5DA7kJU:kZT44oDTg9\\f7Tb7I12;11;kGi@h:P4Pih=S:@XKYT1@5000000000000@7iG05L]8_B;0000i3VT0000IAI:0000
0000000000000Y?F00000;10Q2@UhJa98CKlPng7aCi]@boSXe[8\3`k00000000=8U]M2Vm000000000000000000000000i@1\aB=l0000HOaZ00000000@JMS\Y]P
A1ag0000Y;nk00000000000000000000H5UF<0gMXOP7Xj=ILRQa8n5912\kQ@0`000000000000d6Dk8hgP8aKo`bE3e?GGeB3@I6PTM9:aQ=Wlm=ZZ000000000n>9
1?SP00000000\ADOlLc>4YeJ\mF[<PO08O4\U11G000000000000U?g30000mCnUP7B2H60P@7f3XBCH`e^ge=LA000000000000PMBM0000`=6dY6W<@11n0^::0000
D7hAlGGWPRN8hGW000000000HRJaLeB0@UdE@^`h00000>6`Xb`B0000lGQXd:12i@P=DYDV<Umf0000TBU\l5cS`;:W<G<?L[k5Tm@^TWF6Die9P`h==:CCE2l>0000
000000000000\IG@0000T^d]0000hT33`XAo@6IBT:=1<F]GP\6f\5cl000000000m`k0000\@AAXaOlXG`:ldK30000LD>]0000XXNahcKnhQPcMCjn@lIW06m48V=U
h:oo`QZShaB6i<15a2eM00000000PT0O000000009=i`0VIH00000000HJ0b00000000I@a_000055Td000000000000H[X=\R3R\G?gi8SL<`kl0000`H2\8Z1l0000
000097:=HRWn000000000?N4XYdY00000000@Zi3PEIF`iZR00004DBI00000000000000000000\[E;T=BI\GMd@ojTa=me0000000000008GkW0000000000000000
L2Y800000000D[D\T4mkA4S[LCgF06RKXP?dTS15@Y9lTE?T8:>F`6FElL34l_jKh^9iPe;ZPFjGdkaZlWgI@`I6a>OO1CHE00000000A<8^aCTN9<9B0AQPm==J\RWb
0000HWFl00000000000000000000000000000000000000008T2:0Imi000000000000LLeET1610000h`9:0`F100000000lKM30000U9B>`HB^`J70`Reidi``0000
00000000Dbo;A>_B00000000<aWG0000HGmLP6J700008@^I@7R?D:3A=<9N0[<LllFZ0000000000000000485Ulkl^00008acgT64ZXi]08Yb`a2ML0000<VXME51`
4C6l1B<:0000=7g40000000056VXd@;Wl>=U0NL8PTCg<E`F00000000d?2Y89A2X7_S@XS3H5Ei\DXR`K2VhYE7l[]@lbIW1@d;AC;^\M5`D3EC0000M0km<Em>0000
8`1^000000000000TYcWd_e^0J@Z0000LMNfLWmX4LmZLYKH0^8VTWO14cbb4lbNE1TIU4YA00009AYNL0>m<L6B<DW<<j6om9PmP:Ig``_A\<c_DoKkQ6[<T`ZMdaO_
1;m0E>9D]><2`0mUT1hk0EUL]C\1TTNSHbXP82X8LlVN`BYa@G:OQCE?000000000000000000000000m;QX000000000000l7O3000000000000LiQJl^^9E7^c@BPK
0000h79\dAChlDDVP3?YlQ?U<Ifn000000000000h82[8WUidmXhL<R:HOX7\T\JTY2ZI<mZYAEM\fhm8B\F9<30l9Rie2b3L5\^HZOQ@4fh<0Zk8Mk^X\;7Td8i@eM0
00000000000000000000DEl900000000hYCdI3DN0000`7illH9?4\m;D`i500000000U;jE00000000`dRN00000000T@l_0000dJOd0Og6D9K>98R\U@2:00000000
0000`o2G`H8o00000000@3ch`]6CU2[L0000HEl[HGK;`nJnQ>8fi@;^0000Q<M@0000d6hN00000dDD00001AlM8BSI0000000092Rd00000000HF2N000000000000
0000@5RcdW=b0000Y;V5lM:>TG:8lIaDDaGX4f0K94260000\^LZD_j<POm?00000000000000000000L::eHNj?0000`j530000TVc`0000T[]gP?UOY0o=]7gW0000
I9Ym8k4>00000000LbDJLQl8@gl_TD=0d]HfM0^Em:^aTMb2`1:FIALd00004\jR00008Mm]8E6>TlePeC]N00000000000000000000000000000000DX<4hBRCTFcD
dV_[lC3n0H:NTVXf<XbRLgWnU5fC1=4\a?\eECMLDKoX@cUK<=gQeCM[@8nFLAabT8fE8]@mLYYBDdiT0000DY71000000005B9C000000000000000000000000X_US
UBJb\QA`LHVLX_Fh0000PgD40000l=Z6A0A<L>AH00000000000000000000XLJR00000000U=Jm0000\BQahPXc4QDc00000000000000000[9h0000P?mE00000QNo
0000lgDFDO@fTJUg00000000`[N900000000dffAX\VY=<RG`001A<i[d@]Q0000@][Di3[:\fXmXkK655^jP>]V00000000<MD[0000000000000000TJ\l@3GhXJE6
XQNVXAO?4JZYLa^_000000000000HA4^Xch?0000<_c600000000lP<E0000TAMN`<cA00000000I8kdlXb7\0DM0000000000000000DXC>D89<00000000]8jJ8V\:
00000kW8i<@nX08V@HN5<HiRU;lL00000000000000000000\nCe8FO?E2?Y0000000000000000IBL`0000T5Uk<i68`W<F<XEH915E000000000000000004]H0G:B
0K1KE<lFXILLY?dK000000000000lg;^a:2Wl`8^0000]62Q000000009CdA4825h:54HXB^00000000000000000000M=V4l;5IE4Pb<:mYPMRD0000000000000000
0000IBF3@O;l0Tk70@B_PL>cM5Q6\[o[\]Ad@d^9]4G3i6BCa=@e00008JEG\FomPU]R00000000000000000000`]A:00000000000000000000PQMX0W`F0000m4;N
00000000lKBD0000000000004=Wa]3:B00004?i^0000X]YFh6C[8lVd0000000000008dF`000000000000000000000000X?dZ58Ym0000DZ=UE:nZ@^gn0000TMWf
`gKT<8Lj\AFSPRe9Dina93A]8ZHjLRBF<9KLP^\]]5``\jCVU5i95:bcM?bh\C7AI@7P1@e^mBnVHP8k0000TdZF000090=KmAmFhAa=0000LTP?4_0f06e0L[Fh<I=R
<365000000005CIAl6\8000000000000dS2EY6KB4bPW0000000000000000PdlM0000HPMQ41ml\A5JLQh[A>TG0000@5n?0g^>0000A9lchnAg00000000HoQ7\9l@
@;SL0000000000000000000000000000hW>JI2J>000000000000L3Uoi@ZB000000000000DS8Ulj]=a1BR000000000000TFhBICY70000`Ymg4DLLE?1`DXU;m8:L
00000000]6m2000000000000hC6C000000000000E@[V000000000000@XNR0000E:He00000000dKE8<TTMX1UKllK90000000000000000@:jYhD36hJl<00000000
000000000000MB:i@ZmF0fKe\P\[DT[K4LWM`[1mD05ePS59<lhDdm:`@GdYDnO;Q03^E?0I0000Pf@900000000P]0e00000000@J6P`^2KiC1J`NiY000000000000
00000000T<S5X;RkXZTDP`fHdk;TdF_f@U`N`nD;eBdi0000X@m:`cM^l]_@a4D]D`H84\b8a<@A00000000DJCo0000000000000000\]Jk00000000dNUm00000000
000000000000LohDECOeXf]100008_MB0ke8<INdX3P@lUQ\d_mVe72KU<KQa?l^h?2g<4\ZH>EcHdYl00000000DX9Z4HbC0Am5d59OM5<?d3;U5?NI0000iA\<<7GO
L;7c@IZH`aUEXb9@@BKLQ0F]0000000000000000\XDNYBR<00000000XT[0LEH30000U:8i0000lW8Ua1MX0000LR_EY1HM000000000000\\E:T1nJl33V\cRRL@J5
5>C75;VA0000<]\j8cnPE<7V00000000000016S800000D_Y@Ng8H`49000000000000T8E1l@8442[Z8TXkPW9QlgEj4m<70000H7dg00004865m9L[0000A<aN8CB?
\[a3d2QJhd7f`AV]\\3DlUZ1\bEAPOabPcY>E7HfU:f>Y;nG1>6>000000000000000000000000@BY?A8n^dZ@Z9=720000`35@0?g;hQj0a=f`0ONoECUG0000DDOP
TF:^TT<<l\L3T^dO]2ffI@HiHEKI0000000000000000L<ol00000XB?P0ON0000H8MWToj\]7HT8UX<lh\T0000l4^H00000000000000000000<Tj:@HJ:`PUG4W44
000000004mMhQ2:Nh3G3hGBDY5Qh0000000000000FL00000978K`dDLdCQTHL]G00000000`L0DDPDTM3WA0\bjI90V00000000aBYP00000PKPHnLHXXOi8a<:X^b0
XnSVY;[Q00000?\O0000000001c_eCDI0000d_2iPN6H000000000000HG7C000000000000XUH3dVV^dX?oDhV8Q?l7]?2nDdPi000047CGd]jn56Nj00000000=9AQ
@N<h00004HJ`00000000@T?A]A2WaD500000884T0000I9eL0000XLmG9>fn@<SD0000@i<A0000L;1T0000XhCN0000l6[<8LVJP29XT4j<DROSPjcP000000000000
<3T000000000DAdn0000000000000000T3[a00000000i4Ka0000\8I=a33X@=cA00000000hjiL000000000000\XG_<E370oSE00004MeR<K2;0000000000009=RJ
UAFa0000000000000000\I73Xo750000XCGT\J;PXJ[NTaifP;o^I7<;h8YX00000000@@<?DWi:h]OGl\@7e6E08K7^0000E;_\lbkF0000186FTC?^<oSaI@o9T=Ta
4`O]Xk\8@64E06V<iBVe0000000000000000e4c>00004_k4<DZn@gmN000000000000@J07ABK400000000T_4P000000000000000000000000iAC@00004jo\eBBF
TYAlU9fo\@jP\\Fb00000000P9kX00000000E?Je`k@b00004ND;00000000H2<S@eb900000000000000008P<8=AMT0000D\\GH\6GI>N>0000HYQWD1bQ`CfL0000
000000008WD100000000\ZGn0000A;b;0000L59=TM8A0000@VSB\]JbA1YX00000000XOIS`_i500000000XYD<000000000000000000000000h2=8@^HW00000000
\SVj00000000`;9\8V3;lN5\TJ4PU?XN000000008[@dle[N<ME:A>kf000000000000\[54E9Be`XamI43`000000000000\;Hc@Fd2`?LkH8S0T;AH0000`XhFhYZ`
43a\e0gQe>eil4`U00000000dQG=m2k`m<JF00000000dCFjhCjEHGS:000003^H\623\7i3Q3fm000000000000H3;g<d:i00000000P9E6Q<^K00000000h<m@lAU=
l=D500000000LXbl0000MAi_M<C8a@7D000000000000l5Mc0000000000000000<>4\Tlg30000000000000000hE]c0000<VXX000000000000D4@ZPB^00000HZ<0
E=mY0000@HKT`fE]0000<I05P]j:hI1mQ7DPI@:J0000=<>m0000a23[0000lP[n0000\aa]00000000l\g552Xf0000dCUE0000YA6S000000000000eCf]0000HQ]H
\ZnD0000L4AZ0000e<DOXVP\dWOS<H4Em0O10000`>14PG;KQCVm\o;g0000PUHA00000000T5EM4?YDlA8@\G07<>fA4Bj1T=HSHD_h\Enih?`:m5IEH8Jd00000000
0000m>1OP?ZGM?nGDQQB0000d7>?<cbO\e8bd70b=BCo000000000000000000000000\gABi?gf00008PeC\a3_0000000000000000m@P1\Zb]i66=000000000000
d1NU8da3=2ASDkC?\P2ka?<:00004QoXDVi<E;G2\5gZ00000000U=ci0000@D;H000000000000h@U94LWg4cOH00000J]b0000D6j1PETKdVYb]:j^000000000000
0000U?cm<Bn3i4FcT03C85;:<I;E8EPHlCCe=5>O000000000000<\5V0000H_Oe0000hm9B0=mbLSl44f[ilheb0000X0Z?P17Sd6BC<_o:\aY]hDGWHb^RD=<LL>B<
E<;:Q?7]0000000007@00000D6=P0;U]8SV]0000000000008HoD0000000000000000000000000ilG00000000a>XX000000000000le>5H=YE8MZGl\GkHK0_E3;F
Q:0he;B@5@\d0000@a;L8aajdj3U0000HeId00004kEAllkDhJbQ@c0\00000000\@E]mAjX000000000000@5gIl\i9000000000000<1X6DPP]XBQM\Y@KX_oY<YJH
00000000<5P@\[@U0000HGn:0000=<_;00000000HHc`0000000000004KMLD\0V0000000000000000TS0P000000000000@0d@0000PG?U00000000HdhC0000X2RT
8ijgXM9`9=n7000054eg0000hJf7i69Km7Kl00000000`ZC>0000dH@6Pk2oi>UU\UHcP>_JL`>S0000000000000000D9IE0000TC=o\[:<l[dj0000Y=GIa>?5lTkh
`Hll0000000000000000@S?lh40KdK_\\VWoA6cQDD8f000000000000XAJ1000000000000<;a[XMe`000000000000`9jI\<:g0^\:4X=9L`mE00000000l<V2`GhG
00000000U4mP000000000000H74R0>Q00`cZ0000m31a00000000000000000000d4SW0000`PU9]34F55oC8E^@a5ja0000lV2G000000000000daY8000000000000
0000lHadhmc50000XI][5CN<0000Pk<XLQH]D9T9TMcLl;UOH]=nDkUM5CfK0000d<CcDA1Z@aYJ8>LC02Abh94:H@]04ARQXCTa@4ai8i580CXa0lnP56J800000000
<2UX485_m?>e`fIU16k3To^E`57KPK^>a0SO0000X_[Y0000000000004:HVU:4j5C2:4dWS@P5cE>Om000008Bkh^TM<hHV8m0@@O54Y2X<0000TD<7HGnf`QJl`^F\
\5AJdElB0^h\L3CAPHD?dJ\G@QJ]@\O7hY;Q<]43Lo7mdI9P`DN68VLf`]hO4>i0PXVFh^620000<A3?`nRB8J2>`[Uo0\T10000l8B7i<=>h5ledL5HlEfV8MVS@^Ca
\KZP8`WU]@a>8RHJ@=J>0000@REW0000UCkLHAhN0G0eHQda49hkhKaLL0CaL9X2LS7PT`Z^Tjm[00000000E4f7H5o:P<bchR[J00000000000000000000@b:N0000
=1DVL2=Gd:k70000`d8D00009;010000l=IeHHkDA4iI0kmA97>2Y?Na@X4O00004X`8P\5KL]Q1M<2ahY:aA51BA7G70000`n9?00000000000000000000IC[V0000
H`TM0000a4l?00000000dRmHT6]D@3U_@MPna24i1B=3\25YQ?M2E@meXTY=\OFj0000P65o0FG000004<jBDL1:A5l[00000000000000004[[K@:@SdOQo`8Vh0000
00000000000000000000lI8oXZg:HUGT000008<i00000000000000000000T^g\00000000A:?G0000lHlQhF[FQ:_QDDX6<mR2T5VAH5^C]0D9d<ZFLJ<C`b@<]@Jd
8Vio00000000HI?<0000LN>?d[bQE49oI:Z;0000DOKc00000000HHnN4J5d8MZ;000000000000000000000000XCR`HMM1TOfAQ0:A000000000000lk?h0000h<g9
4\LT<Bh10000`NRcP_MP0000@IH_EB6:00000000Te@?lN7Zl2BP000047204B6jhYoK000000000000L:N39;Z:0Bm6m<Qc000000000000h7<H00000000XFmF0000
DBC`0000T^7^Dak000000000000000000000e<<]PHX>0:^0000000008@dF@njO9;9X000000000000d1JeTSn9l78g=5gG00000000hDoA00000000XTMZ00000000
00000000000000000AS0L6Tdlk:@H]=C000000000000000000000000Q?cXT=B9`>0M@]F4@X6;d_fZP4VI4Sf1a70M0000dS?1@HEV0[]ST<`4XLHn@SN9`WTJH_LA
lPGkI=18E=dG0000000083W700000000000000000000\7Bn4kNC0000XkICDBR[d2ni`8Ek@R3GP[Jd0000HL24XA=`0000LT]g0000Xg2a000000000000HL4@0000
@U^WLZ;^4=VNT1iK00000000E4D000000000]>J6Q2?A00000000@8gYd=F0hjJ_L:V0hjE49>MT0000\=LV00000000000000000000da;k00000Ma>`3Ko00000000
00000000@J^=TW=V0YI1dgm1Tk[84YEo54K2LX\_`L`Qa>CCD4cG000000000000d3Hl8lSV00000000000000000000000000000000<BH6H0cB0_@TL8DN00000000
0000I>Pl00000000000000000000dVa;0000000000004dQH@O5F<]mmXLK5XXd5m?BmdB`^LDERLPZT\Fm\\R<ZhGBSlUMe@`2gA4fW00000000LXCLU=G1a@HK0000
00000000000000000000\XG;0000Pl=e466e`]n:0000I0<600000000L2L8DT@IlGh7TkBG0000PKfK\g63@<[45=Q30000\ecc@R;A4014L5>@\9Cfh;=i0JOSTMP2
hYDb8YVZ0ERL5<Ied4`iQ3Jl5@6`h8P]a3ojA=c?Tc0G000000000000XQ51dmKe0000DMS_P?kIHOIa0P1ZLWJX0000d9\@<Hhg]@8mP46MHkLT91H3M:5QE=e=L[VN
QBBj0000`1ngE:]k0000PMF=0000lJ<hi;_na5YTd;8Pi?a`0000000000000000D1G?@ST4Tj\BE<IY0000Y2Ob0ki;PR5C00000000I<cU00000000I<XnTXS@QD7I
0000XYoh0000<>PU0000H?^U99iQY@P[00000000`;::00000000`MM?DeL@Q7<M`DgcD[JS@MX1l6<:E8i6A@kF00000000`2Vo52g:0000000008ik5;`RPJQS<WAR
00000000m>BhDhB:00000000h\ML49g@00000000<MaK0000dFZeIAHn00000000H@5Ca8NW0000`7@O0000D@W9000000000000000040^jA6Y`0000\M:H00000000
000000000000000000000000PKn^0000XAA]8QIA000000000000laMF0000PEF1Xof60000XOTNU1Lj4W5F\f;S00005CVC0ifU00008kbVXXJa0@Ef00008YN`\Xil
lLTn=8Ln1>Fm000000000000DUblI59_`9FoXURYA1hGh@N80YU@43D6\6ac<?fl0000X14n00000000L0=n@BR4XI;[d_Ri0000h9Q`T<@k@GOG<`Zo0000hQ76l6B1
l:l>0BAdTEXC`G^1dY7e8]C4<:E800000000HL3]0000\^@Q00000000\?[1LYBF00000000`7ND`FBm<0k^0000I4C`00000000d`gf08NZ00000000TOig==[b1B;k
00000000<cSKICL\@]g=0000HQRBl=nc0000DcfL0000H]=]0000TP;U0000000000000000000000000000XHLOlgnM000000000000<FKPH43ATen3PP5DaB5n0000
<EN?X]9;00000000\G[M0000000000000000@J6d000000000000`\ImTD:j00000000m6Zc00004AI^00000N9mD9k@00000000T?I^LASK8BXdXGl1X8X>00000000
m=8LPgY60000LLdR@;F^<D`<e8_a]=hLLFM;TkkS`HSaXi\DhGTYlfHEa1Uc@=7n0\c;d1ej`gP>dh?B0000l@AT00005BHg@`9[00008IQO8=Sfl]L=XTDAL`KPDFCT
10ei\kDI000088mCLYfe<dMo4oWT@X5]0000000000000000L?K:00000000DX1o@_In00000000\RC>h;Sa0000T0SN\\PT00004D_2lFIf00000000HUUEE69i`RGW
<T6a0000PVFB0000@SQdP`Ull`65L:70XXno0000d81L\PF<8hQh]1ki000000008LnX00000000`]K\A<=M0000000000000000I=4kY=h^9@A4i;FT52`cDQ:[A6fn
00000000L8B]0000000000000000d6Ae@L6N4Kd6THl_\aEhP:6<hk`fdmNe9@XAQD4LDEWdU<P[00000000d;C8068HXQDMHic8431:@@8_TcmH0000H\SR==olTV0a
H_^iX0Z18@VF\m7Sl:K>m2oaToDm0000HX?`0000h<d>0000<d2AD\9elPbG00000000<\J>4i0j000000000000L2]ghL\J0000D<WXHG7VPbfF000004Ec@FCl`EK3
PS\;HViGe5<_0000000000000000I:ko0000000000000000000000000000D:`Ul@gMX9aQ<=g[@c0S000000000000`JcS\I;0DOdR00000000LN=b=>\c0000l;FN
h>:M0000\72_00000000X?9b0000\K]a0000lEWA00000000THe1lb>`la5BQD1I000000000000mAnf0000000000000000d2n[H@_Q885<90X?Y@c0000000000000
mA7gTXfQ\_NlH]l6000000000000000000000000\ZcU00000000TD0fU2^Y000015J:000081U:0000lZB200000000i16WT]mZ<_9_m?QXD^QB0000EA`S0000=8Wc
0000000000004F4f<=oDl82d<YBd=;PJ00000000@Jk`lTJgeAMHYBlj0000hH[:13480000lWAB0000`NE00000DGWQH26MHEinU187e1CNHQcJ8X7Ye9gD0000LQ__
0000d4\d`4a7D6AZ0000U@iH00000]TML58fDBc>d<[EHO^@hcAm0000PXbD00000000l[8?lTI^0000\m=D0000@Bjj0c9_PEe?8IWB<PjX00000000000000000000
0000Q1lodJ>?Tk8X<gBD`7NSTX;O4?f]8]Whd6T<hQ\1000000004hI^000000000000000000008X<G000000000000@]fk0000\liJ0UKT0000000000000000Ln^a
X9AmDS8gHFOhhP8O939200000000DBLRDN?O000000000000dgZnP95Z0000m?<R\<;30\5jh_9;437LiD?S]0dN00008VO;000000000000\a\]0000P=kj@HA_0000
hn004YiLPfeNXH630000l]PI00000000DUWa00000000HVJGe=^A\_23D>680mnf<[m]000000000000D:X>\4C6DOCL0000`FZW0000a;P;00000000=7lO8=M50000
000000004M4Md8]84MWX`l8U<9;Uh]a_I01H]3M[000000005;im`G4l4:GS`KYhP_n?553@=@?oHc61E?ogXoo10000IBH:000000000000`ET<LNCO000000000000
0000iBFN000000000000000000000000Hc0edG5W0000000000000\_1\SO?8Hd;<lgfQC;OdWBgX8I^HZ>m4^@A<6Hc<dTNT066I=e[00008K0Dm<NK0000d^D>@aYR
Ta<_U5;U000000000000X>I;<JF=54CGDE=H0000000000000000@;4T];4K00001C42HHEfhN?60000577F00000000D94L000000000000Pg0c1Ba3LS3G`1Q?\:4T
HEX8hCfB0TJJ`\1gT1DD0`:;0000LEDIPKI3hCE[`hQ5i?cI0N54dB5?00000000000000000000HR_d9086<A\6LXO?000086V\0P1gDnTNiB@?8HkVHfO[d<a_<7?5
dMAf<_JddnKKdOB2I0n?8UMlQ81c=<V4H83ml`PRY@E<THMhICQ0LU25l8l]TKA[dZ=mXhH:U0TG\BEd02[mLFKBDN[90Ug[0VdAH`VQM4?^48\hd:An`>aHQ=B<0000
LV_N0000m6EN]<^]00000000D1GLXQU[<`L600000000Q;0O=<0f0000lL8000000000TDF^hMdZ4jZK@1cSl[IEdG5K<^emlKT18K<d@QmNT88:TfdAdCe7X5mX`^84
hc`Z0gD`]5Z7M:aLe<d6E>VH`SF1a@6Tm@hFhW6NP98iDSV9iAl50000Tc5900000000@GWl0000Y@aS49a^lLi40000000000008FSR00000000000000000000hPL]
0000<TOcH2TN00000000\1E<00000000h8GVa1i9e1B@T]nU]5SX89K04S:6]7PBE<bG0000M3>LXCg;`RV11?EC000000000000000000000000000000000000l\4@
A@g\hT<n000000008?9800000000000000000000hhal00000000XcFf`d_V<5N?00000000000000000000000000005=V@A8dD00000000XI;NL:[5]A9;0000XOeN
00000000LDRW000000008GRO0000@:0UPd\@00000000\Ak<0L_N0000IC?Q000000000000000000000000D5m><L?]L:i:HYMkT782LRX@LX[9`Cf9H]52X@llHjSQ
a43P8UmW4Ib0A?=f`C]ILMEbPA]hT_DcX_UGm3Ke8XI6h3SO063?==9i1=TZ9@L2000088Qil?nHPBBPl3VhLJLd=@@e0000Po1O\CQo4Ui:<J[Y@cHhld0L0000U2SY
00000000000000004bN<Q27\\AVQT9^54;`:0000HO]4lTLN00000000lOYOHHIUE3Z200000000X?SI000000000000hJEo000000000000dIdWd`\M00000000hV^=
00000000E;9FlI4A0000000000008nOO00000000026@00001643@\[:00005<Q?\ANSm<7n000000000000\]c?XP_OI<7J00000000000000000000hFeZXTij0000
X87?`KY]PLXS`8a64=UalO5<Xh5<0000T:Z:TC8AhdH1E3kaa63c000000000000000000008\jc0000H2=iTJjn00000000000000008:HgM<mlLQ5n`<YEL7;hXZ7J
00000000ECol<C2?i?jW@O;F0000LVg=D1ji00000000l8TPdWJ0\Fn20I6L000000000000Xc?94GN<8hQQPZD8H2<aP69^0000DMe9\`FT0000PQ`c\86?00000000
I;@<0000XHCj16oE0000iAS?000000000000@QL`000000000000HH]60000E96e@BFN<>S1\QjBA1Ze00000000000000000000d3fUP<T40000`1aT0VAN00000000
`3_50MAA0000000000000000`Jb400000000000000000000000000000000aD:[0000000089M40000000000008HgclBoZ0000HY\7\M8LlOUWHT5?@VU]L61fHJ[e
lKlc00000000h=l?`_bHXU4T0d?]0000H7`60000000000000000@9JY8[>Al_4b4;WZlajU`=b_4bNoE>eEHomM00004A;[00000d8R000000008NB<]:R:dmXTU0kB
`WnH\YADE<k81>ck00000000XV`>000000000000000000000YGo000000000000hGhT0000H;U8TmJ;=7N_00000000\P:ZH[Ra000002NT000000000IRc0000H0=T
dXHBleg0\OnP`P`claMYLd[Pi0@^E=\400000000A338DOSh5B5;00000000000000000000h=JM0000000093N9000000000000Q?Yb00000000hTOIT<X?X1Eo4bXX
XV:800000000Q1Y`d<_M0000<^SYXG>SH_]UE3R98keh96SH@LGkHQ>T0jN;P_M_<ZJ`T=U09=f?LPD0\b6f0000L?Xc0aHH0000Q?2A0000<VR600000000dVfi4:U2
00000000`ZSB\cVA94BcTC764[TRde?ED6@n0000H=[a0000XBKY0QG[000000000000@7I78;Jn`SR?0HC_\U<HL94ihQnj<^56\blTQ73h00000000aA?\8NAd]<4M
0000@Ckb0000000000000>470000l;cY93@NXTIm45hCl>adPLJhe4jeECDj0000LaVO00000000DCd7T2En4Nl\lPYBHPcW89CW0aC<\EZET=BZLFodXdWE82QW<W4T
HoXai;h;0000000000000000h8>_H9MQhPHU0[:Jd<oS00000000A1_aPRg<aALX0000Q5lI0000X;oo00000000T6<TDXIZ00009Cfo0000@RWTPG43leZPP1No\D3@
dHd_dHc2I<HN\[4HD_cRU50bD57V8S?\5>1g\`JC0000Hd>D0000XQE500000\WcdDh3e91U00000000@>l]00008jbC0000<BgR0000hhN^0000lX@Yh95hT^T<`bf1
XbnXU:<A]07bQ=`im;lam=gkPId<LHDVDbcl]5OOHJ0DTUoVE>f_e5nC=Bm9D1jI0000`jAS000000000000<Uj60000000042V[h4T:hTeXHg4E@G;n4?hH<m`Q9AN5
@``gA9QNi:cS==<Q\B^BA>Z>IA0SMD1X0000dVn7l3I;8Fal4V>IY<H?0000@k=d0000<^3cdR9o0000\Q49<E=j0000000000000000000083Of0<^W8I^=PJKQLYO`
lBiLHEj_PUhR0iANhXW`LJ>J0000D0cV\9N14>hSD8TkHXeBDRWIhI=[DU1HE6Z<d0O8hTbK<UP_<dQ[58[>lE4M0000LTAT00000000L2LHI5JVHFim`6a:<9fB0000
0000PUHM000000000000MA1C=4640=j<0000PgU5<[5M@GT?H73i4O_`@4[`YC6c8=[n4?gh0000LMF1HZbm`kMQ\\J[4<9R910Ki9ed0000XJkE0000@X_f0000<ZNi
00000000000000008XDgHWfY4`8KDm[[Q<gcl@BSTZJm41kQlc4Aa@E00000000000000000000000000000000000004:AS4GlFY8Q<49Qj@jkNDlQb`AJ?I@<]MC;@
lE]J17h0<SjVhGkc00000000TSAC0000000000000Gj>00000000I;?FlGaU000000000000L?b3@oLQ<:d0\=de4K2b\^JU@f:714E=5;@oi56fD41FXbeKP8FGHMLe
\^MVa4bUUBRK8A<i0000D<W=0JlX8X9N0000X8H810G300000000L8O:d<EV0000@E19hN;O8T7@4X0A00000000000000004?CKljV7000000000000LB>\dNdA0000
00000000000000000000000000000000`IFJ8nbG0000000000004029@6Nf0000@KW<0000e=@M000081=30000I7`m0000000041If0000Ll[ld6R:@4B>XOWXLVMZ
\\XTY8HK9@QN00000000h6lgh`^N0000HVmEmCd200000000d8=I9??U1D=O4W;OhM?9i?`U0000eBOQ000000000000\:1^`DQ80HZ=\Jd`L_[k@j_=X14`XB0Qd7kP
D>bmHF<\T`0PhOLb8\YGdOFOhc@Je0EAPZXQY?_M\0>M8mmQdAdZX52;0BAo4S0_i=>UE@o0\A140000h9DG<CXT00000000m==\0000deOI00000000Y=gY00008@LI
98AT00008MYd00000000000000004A5900004`CM`k\JLk3T0000U4;3A<L;L]5]0000Y@K<9AAW0000Q2dk0000TaTR0000000000000000I<O8P9[Z000088:N0000
P[QQ000000000000i5n_DCGllM]d8\2jd^jj\J^`44850000`VCFXQXfhdO;@Nc\e=[V\22fd9jTX:<LXBYP8PiI@b^b9?N=0000H6F1P8h]DJ=jLeB@0000TCPU\2P`
0000H<lID:9P0000M;i@DkfeLQD20000PNfO00000000D>Dg0000000000000000`X@>ljh30000\S=O0IinTkka000014_n<M640IPVhePT\CH<@bSB`Ia48@k=PK;]
\^2jdlU>00000000@8eKXJFb@`Sn`KZ3T?TW00000000D4i\i=?<0000000000000000Q;DJ4F9E]:PWTiLF0000HdYYHP_8@U@3mB25h=IPhE3_0000lFSiP1=lTYI\
8aWj`bEP=<=_DO98==GX]>62h<JK1@Tc1B`U8PWK8Y9_D;fXe>7dhZ=@0000L=LeP@d[TA5\lPTS\R;ID`T6lbgZlUKa=A_?=C<c8>9GDQ4HP2Z=T?[ADDc5\2J=L0ZK
H2Pm4EJe4M?G<iogdnMA53_k95k398Kod6?feAQM@1<LI8Zf0000000000000000@hD:0000`U5H0000000000001>@m0000`I=g0000@G=R00004Y:;DEWn\Kk`T;o6
HKUFXV5Xde0L]5E45?oCDCnPLoJ[4Z76D8UJTdO_aAa1<9[DH_^[80S\D?LT00000000000000000000HG0A\h^Y0000000000000000ABGV1C:8`VPk00000000@CZ?
0000hEOfP2^7dDgAT:A<0000QCd\00000000TOVd00000000`>=3Hc000000000000004iTV001_P4j2lRNk@N3h5<[Vl?nZHJh>P0ni<Z1_0000haT@000000000000
Dl4=P1YYhIlVA@2XA@H?00000000P_Yn96nJ<8Pk5<K`0000<<e[\emaD:@EhA5h4FX?D5Db4MY5lcFX0000i92H`H?9000000000000H<f]TY=5e3eJ0000d@[F\Pc;
I<;F0000DU6e0000000000005A@g0000000000000000@5\;00000000lARB000000000000hCD;i?o1000000000000d?UgPOT@dWHC00000000000000000KdGLH9Q
TbKDa?B4000000000000PBDa0000000000000000DU<?00000000lLQ9XTX9000000000000ToH100000000@o3O00004JIZh9=80000000000000000l7bh4Fk2=>nE
0?=I000000000000dVf^0000\5aaHS=@A3hW5:1X0000000000000000`W2jdfPb0000DNPPT?c2TIEC4U^04=;kTC:g``Yg0\B_0Y0j0T\08JPPP\ZAl]XF0jCHPiW6
`YX7I4LUY6B100000000T\km0000];R08I>4a?[K0000<2kX0>3e0000l7m?0000dZX3000000000000000000004ZXdY5[]0BCTXBVD0:>\00000000`ZNJm2XH<UR8
8eQDTJRU0CDO@^6d0;?YdoQQ<WPST:9fM45:TPQCY:@@Y<OY1@TK<kE]A2BZQAcnmD4dTJ8glPDbH_mI0J;Z000000000000h86W00004fm=0000h6:0\F3ETLV2T[;L
T\:5TJT<0KoI]6Jd9BG;00004_f<U1[g83B3\gOVDRPcT9DY\cZKH07;lM<Zlm;248=V<j\VL4TLA3]AE:<\D:9Hhd?TM:Ia00000000Y7Cc0000\Old000000000000
1<Ln0^15a3Vd0000hTBn000000000000P?VeX6\K`UJ4`\IT`aA6X:SWA6AQA?CH000000000000lDg0H]`h00000000P?lf@`SOQ1:?i=Bo0000Q1Qi000000000000
LQ>`XETlE@4kQAcP00000000000000000000`O2m00000000Q5PXABA_Xj7]000000000000h\`E8SFn4I^K0000QAc\d3IU0NMR8GbU\SNo0000DRKLTlfIE<J40000
0000000000000000000000000000X]bI00001>Rd0000000000000000DD1jL>D6<0VQ0[?W<]@MP`^jHdIQd8`38=VZDP_gTcaFh>G`0g>L0c@5m5]F]<m?Hil7E7BX
dMh>0000<`mX\@?MH[J2aCT]80JOTSd200000U]39<[20000H9W0000000000000lS_i84X@12aA`KVG`kF`0000hdLT0000d6JA\J=JLHRT<L58`J7<DL\eHBdLhVei
0000000000000000T<3i8=WR00008?iJ00000000h2?\<=k<00000000000000000000LVJ400000000000000000000000000000000Q@oE<6OZ0000000000000000
Pl^2lGf`0000<MGL4NY\dQ@h0000L1k88bM80000Po@U00000000XTeK\Th>lNKYI5mOe6M2iAMl`ZBa0D8WTRA1DPPFm0ZSdkCMl50@`K`:@lml=8439=f3`Rf90000
<SDc4d9FU>A?0000D<8Xhd64D4FMM=D7lF;Fhg[i1>=I00004FU10000000000000]G300009CT?00000000DG\200004>WF00000000000000000000I=N000008Bmd
0000000000008=1R0EaUm3<ZM3YU00000000h6Z_`:;P00000000000000008RJP000000000000]04H@g@XM4H6A;?^X]k`0000HOX?E@fN00000000`QSV0000DVOK
0000HFi50000I6el00000000PQHF000000008fJC00000]NEa=570000Q@`f0000000000000000E3^[\4_Q0000000000000000=<:\I9WQdf9c4a1900000000LlA5
LabHi67Ma;5200000000000000000000H08;0h>70000000000000000P0?K00004dcP0000\CK6<7goLCLle<X>00000000hchP000000000N]3A5V\IB0100000000
8>n<XBD90000000000000000d>?ADQ<S]>W_0000hS_50000000000000000HidQ`ZQ\0000000000000000l^4T0000000040?h<Afh\[e84jT[D2D0e>080000L=MV
mB^]T6U50000]7V10000l5=I0000m<6f0000000000000000l<bU\D>=`_GU4m=XE6aB\O:g\icf57hk000000000000000000008>@I4`d7lg3k0QL=`[0BX[ANdO4E
lYWLl\?6D?794_l>D7X88dR3U95Q5AL10000HbNa000000000000d`KCLeiG0000\hJNm3]a0000X0[Y0000D>K1PLbN0000Y@In0000hL]i4TT84_`W\\@W0;D8\gJ4
U?3:000000000000l9`F00000000000000000000A4I>00000000<`[h000000004AY0mB9700000000M593000049nG`cBa000000000000hb6B00000000]<o10000
<OQ^0000dVmn896n0=TRD[M[0000dWLM0000000000004FPQl1D64aS0TJESX4WZHTCJa2gLLaLj0000\R2h0000hG1nl8TBDg]E00009?UE8VF500000000de3d@G4X
8RFj0000@lF2l<M?l_eF00000000000000000000<<91X6lOTF0gLPY70UVZT\W>X[M?00000000e>mL00000000llP0mBaT00000000e6HXe1deLZM=P]c4DMEO\Z?<
U8QTP]76]@YL8R0@\<9@Q4LA0000@0Ke`jO_000000000V2j0000d<UedGjR<L4P0000000000008>T400000000L=U?41bb0d]K0000XolP0000lG:]0000H:QlP3J?
5AZM0000LlE6<9ljLSec0000`H734PA4<\`nl4cjY=7P0000X0B:@2OAX;Wm\C2IU6\YEAoPT@cZ0000E<E0TPB2]8U;0000000000000000I2nA0000Hn?K00000000
000000000000@GQ5DM`98UWo0<Ob<m6K=7oJ0000l:8AXcG^0000`Y@Z000000000000X:\0l>:Z0O2700000000000000000ZVFhaIW00001;_G00000000TGcDmA?A
DRS500000000h8dc\]BQi17QQAKe0000hYcf000000000000e33h0000LRB20000a3IF00004U^i8oa`H=GN00000000lWZc@UQMd1HN4GYTa6dn1=Y1lV<Kd2oW\^A[
0000Lg6M0000m8NlH5G[M>U=LV8kY;=EQ9HM4;l2h<`O@A8n<LC_Y>V3H\P>00000000<G5dHnkY4UOVXUEU<YaY92@;U9aM00000000dDYh000000005@2m00000000
`HeJ\VklXd`000000000TEY[eA^=h7Si\k5l141Xi=6fh9;gM@Ad83Yi4651XPGLdlJAA4[P8[T?0000D6AOlOJR`TW90000000000000000m5CF0000Y49I0000L[Ec
0`OL0000L94Z00000000XU\H0000Pdo4<0Md4GK08NB0DM_Ra3BKDKdX000000008ceQU;ePE4bnL3T;PnP`@kgY0000000000000000000000009B8JA?f4E3dZhb_F
\ASh0EcK8]^N00000000000000008?7nTZ57TALC@^6\00000000d>>]ldl`4iYS@dk800000000TG_S`[kDdkC1XFA]]?I952ZbIB:?00000000\\5B00000000l`0B
=@BchLZ?0000P[oJ00000000e1>;8:gE=>>Q000000000000000000000000000000000000000000004G=cleY6eAl\Q:ICE;280000PBIndL8?53im000000008egc
l6SO`l2;QBZ4U0BKlcGH000000000000d8iZhe]500000000`6G6PH\WDe7@e1V=57<oPW[NI?@N00008j1Am=SF0000l1Lk0000000000000000000000000000LXb`
0000@ngQ0000000082UODP1K0000000000000[S>dU\VAA86U3f2E6mEU55j=@>4PCeQ5AKM00000000000000001@eR000000000000=B\VhdNJ0000000000000000
00000000000000000000000000000<^dTJK?00004`6E0000D8\AlTh]lc=V@F<D\7oRD\I`4k2c4m1^Pn@M00000000d@PVXF2m`hVji=kIUBmW8E:Odk_Xa298U@Q9
0000lSOn0000TH4oL@oS000000000000000000000000D@D@0000TEA:000000000000@QF>P>N?4PiW00000000000000005>G`00000000H>HZ=>JT0000T3AJh<_1
PdjMACBo000000000000XUS:M9FX0000DTo20000000000000000000000000000I42R000000000000@eNJ\Gn0Hf==];Cf000087_@000000000000T:?Z\Jc9i3Zj
00008d@>0000`@\F\VWc]CYU0000TEbdHAQ:8;N34R8F\Z^I4bed0000P]^10000000000000fNR0000A<j30000000000000000@EXPXa]I@9mQ00000000E1I=`<`l
83No00000000PZUI00001?]L000000000000XRY4H\TVT:fdPno2U>jI00000000dSTD=?F3]D?;PaIg000000000000000000000000000000000SF\X><`8o_k8AD8
5:i20f>O\C5l<4:h\A@jDCdk<V]4\VgIL]iY\^4d0000X81]99KV0aoa`HV\X42h00000000D>7gXYcD00000000XFbEX18c\1EIH<ZU`L0g0Y=I0@`UE<eG0000e6k_
m?jB00000000LNI:<oCY44V4M09]@BjSPnSh0000@8lJ0_2J00000000L=?R000000000000L2@_49Q0\Vl5P;9k0MAZ0000HbSQ000000000000LB92D:9X<HK<@R7>
@YCY0bg10eDVQ12I9<1M9B1W0000hGK]0000\C<;E3aC000000000000P]4E0000PNK;00000000@KF48[OaHoEkDNjO`7eS000052\?000000000000m6GH15B@<oHg
@NA>12`39BE:D0;SI0KiQ6lKQ?BC0000LP@TH5`n\<]6L>>0XH9_HRdYXIY@lP3YX6kDln8_e1G]M2]Ka;UHL_I2TT>L8T_d0000Lf`C0000L]5S00008ULS00000000
0000`D@900000000TBC<XH:lLLIhhR6eDc]0<17CPbmnXJYh@X]DA9]ZL32iD81?DYY[@[MQ8H1C43Z`<kh50000XZIl0000X]Aod2JX<QLm0000M?7NDNNA00000000
H51T@GQF000000000000000000009Af50000000000000TLoX?@`0000H:U[8DNT4f7UI8FD58JO0000XH4c0000=;o[aBh_000000000000000000000000@Z>=0000
00000000T1>m00000000\aJFT<1PD4:ALQ5J0000TUod000000000000H6][T`lg8I]ndP`GDQOjdX36`Z[WdLjPh[TeT\BR00000000=0dflX0Q0000hR52<@\Q<9@_
LKbB4oW@000005ZQI3eV000000000000hIbO@_JL0000000000000000LmA:000000000000000000000000P7[EDm8EY1P]`kQM0000lDCc`9_<4D88`N1V\T]Q0CMJ
X^Hfl;b\T`U_8bGk`30@l6jh@B3IP2Z\DFWOQ5Ubd<Z:PW^ba?Xf0000Q=:G00000000T`f:00000000]?@fTUXV@EOM03M2<bi3DKLG@X[R0000000000000=4h<P[N
HQfe00000000\ed?`7_^]@Ec00000000]3QS00000\e`0000000000000000M3Q1lLUQH\CE1@g8eAImUBSV00000000H_^Md`;6000000000000Xi]D000000000000
XJQnXoeJ@:7lL?;W5=0WE87Z`NJET^95h4aXP<Dh0000000000000000lSbbdH8I5C?`00000000P@=A0000@;CY0000lGoKl`Q;0000LJZ?@Nnc<f<gD`;a<hB``l=9
8ZKS54NIPMXYXBl]I5bT0000hfnS0000@MBo00000000PF9Q0000HIlk00000000`4Gb<<27aC\^000000004S9F=18I00000000T?QG`9[406kUT3:PHI_D8CP90YH=
000000000000D3[kL>7U0000\M^O]3i300000000d@[7A=h=<<\@U4WQ5?L6D\lF13d11AK500000000HYDli<@Pi7IS@ib@XMDN\VgRLd3W=<SL4EIaTafZTdU<0000
@=960000<NGl`1jU<WVjLT2`0000XSJa<Kj^0UbM000000000000hD2MhR[<TbTiD<jmT2\mX^3;4l1=DEMnY4]b454Q4KBTA:n9E?Ve=A[II=nF0000XOW3`fgmhXdO
0IDbXjWU000000008YHKhE1O<g@2000000000000h_9m00000000l7T4h7_j\YR4ldZlAA?kh[^60UAU000000000000A7Z50000L;ZM0000T4SGDWQ_AD>ll_d1da0d
Tc:U00000000l?dKM5a400000000\1M800000000@PY^0000YB7N000000000000000000000000eB1clG_c8CNk8I>AH8UYTFo80000X8f68]D\iBVD000000000000
00000000000000000000h`jC00000000hUDkX]b=000000000000@2Ok00000000X2E=`FLK0000000000008TDQ000000000000lPaZL:`700000000000000000000
00000OUbi@0l0000hiKHU=Ja000000000000`CRJAD9_PRoc0000XJQ`4Ul^0000000000004_ek00000000\_H@PHbRH`g2l<i:00000000Xcfl000000000000l7FA
<SCM00000000<?GI00000000TWfKH06`P@c?hj6=h8`C<W[1PXT=m7KNe;PV0000LV[`@48k8HmI556A00008meRLlM@0000000000000000000000000000]5XbE8YU
\In[`C\`hHO>Tif7LQZ3doc?d=iP00000000hd84HLa>\Y^\TZd_0000000000004K[5YAgFLKc5TN:fH3l_L1b002DN@PM7M=lo0000\=Gm8>3:DIh@DfmWDj<V0000
0000m?=W00000000U3oZ=>IU0:5Q@QKc0000dZBReC0THRB;082?YC8L00004\Z1\SDC0000000000000000Q9G9\<`BTIo_86JLTTV1Y7_G0000000000000000Xl<g
\<DYTVIZ4]Q]00008`S;000000000000LVS5000000000000LcC0l1SL=BeV0000=41H`Y]=00000000975o00000000@bSaXnVi0000L\8`X\j8M430Y<Q3H747A@j8
0000<lPF4ncPhJY>\<8M\`04000000000000@6^MHZQH0000d4[=000000000000<IA?H80200000000MAE_0000X7TilI[c49=mL;77T=XiH_U_8a=>41h60bPk`b``
`H=@E6;Ma6IX57[1Q@?cI@A=P;<fhA3^]5dV00000000XgkI]0h7D9fSd;NR<FcSl6eV<ZI:@]f18\XG<k;HA@SI0000h23l`8WPL[Go00000000M;CH000000000000
00000000lmGa00008@K456UP0000m5i[LB2B00000000hVjDl]H;0000000000000000000000000000d>1V0000]0eDX=Kal8HjM<9f00000000DMl?d<Amln0:MCdh
4bgkhMMnE0A0lH@Pe8j;\Yh<00000000\3?ghjLIlChi0000H@Tf0000H@5P000000000000X69GPVA_LAMjhZRe<KlndMYDH<\mdMRilW7Ge153=5]V5@i9L<hDdDQh
D=N_QA[U00000000000000000000Lae^0000000017@HHRV@00000000i8h@0000000000000000h<GS`@OfhAbn\JV5T`\j4nZ;L8CU@\?hT20_4icJ@I[L=4U6=BMM
e<?90000`AmR0000\O3RHkV;000000000B54\GO30000dUab000000000000XR\l\[WI0000`1>\@CV90000H\:_ljU]TOGYm3fB000000XdT4fYlcQSl[OCHCQHU406
h<k<`4dJLB3eDP2AXe<0@;6h000000004c[A0000XGmeP<HNTe1gPj:11=KK<gAdQCOSY<Ag9D?e@akG00004CYb00000000000000000000XHi8d@n7<NlJX5f_\:K`
dS24PFnF@^\200000000@:]9U83L@5b300000QZE000000000000L:`F00000000hCI^\W]A4SmP0000000082VOXE^3`K4LPdM5A4o11CZo0000PRfFdb9iA@^;0000
hln>m0;FhUD\4hoDa<<KAAT5PBnnHWOidf=M456Sli_V000000000000X3<5000000000000PebQ0000H;U0hd@hL@6DXU?b@X:14`3EH]K4Dgo60000XFFeA>aRdf91
lfRYPLb?U?oOD>5@0BFiEBUZ`RM1Th<40000l5YL@g75\8Q7000000000000000000000000LS<<0>`FPG97LQQO0;V800000000lV7G0000HZ]i0000l]a>H>B1@I\I
XPE1@?EPP:FcY6?]@4ie`>KmDNS5m9ILmCRVh1TA0000h0^50000lJm]19R500009<NfT2CR0000PIjR8n30LoZGdk80Q9[D000000000000D<F[41SC0000dUJMH^:W
8@j<4m8nI8iTI6F:e=cZ00000000\aOTa40B4OgMiAO7ECFP47Rc00008DaB00000000DP7[@Uo8000000000000000000000000d=5R8>j20000h7Z@XaD00000M==>
0000000000000ol6T6GAX?m`dMJGhI<Qe;XZ0000DP\f0000\3W[P9APX7G`9@Wl0000000000000000468Sa;Zg0000L_[F000000000000D\ka\gNn000000000000
00000000a@D7`W>_00000000U9mA00000000eA5fT\HV4;YWX<UC00000000m=2a00000000X:[R4NFTU3XCDI_4dMHOEA<b00008KJ@HA0d00000000MC5C<h7lX2gN
Tf;iXoWh56>S<Om_<l:SU7SH4KH_U8N<00008WTf4h1`<Z1R0X?9]:P?Y;DV@T>n4Daa516E`UeRP4;P0]Dh4bj5=<>CPWoHH`]T@7SU`aj:4B[91<kD]@C>`5VMPC1A
00000000]@l0H[P^A4haT?5ahQLQln0O=3aY0000`L[T`__h000000000i@W00000000@O@;XQ;F<W07=<g90000IA5N00000000@gf;0000@YniX1kDXK3^T[Wl\Vg4
0000000000000000A3GN0000l5TSLenMX^h@8M8Z0NVE<T6A00000000000041kZ0000U=R\000000000000000000000000@4g70YWc000000000000Ho>o0000Q5O6
5<RS0000XKEI8:hMU::X00008ScT1AnK00000000TM0i0000`nYEU<1A0000i;d<0000H0W;0000\<O>0000mAe000000000T:>7HA??58Qi00000000000000000000
TT^cLM[b`U7N0000000000000000Dob80000lC4NLEVeXCM<XY?_03KG00000?X3@WGN@:?>i@45]Amj00004CcK0000T4<Z00000000hN>Y@2E]475=DoU?YC8[0kko
`mF?A>_c0000000000000000H3Z4@O\6@BVRLS<TLXSW4OaO000000000000M=OV00000000TFkQ0000PFmS]5:=d3hjh70n000000000000000000004glA00000000
000000000000T=Ko00000000DTcK`?_G\Z\P`mN>13\E0Q7g\E_0U;aTiBom4<LhQ5[C00000000]:KG00000LV?<RW84SE3LbJ]Pc<R8dSQdl>U000000000000\O^^
M635L06ml3f6\DMhE8PF@IJcT`QFPe`i8jnf0<UXP5F;U6][00000000h<DL00000000m1PoDN;[0000hgN\@7JQXU0T`XO0h\LalN?mD@P9\AWHL5gQT<gW<HGKHJ`T
\?DH8UIO4[9<8^GYl`3R0`:Y<S3e8e500h>ThXBhXcj4<hmlM3Ro`7OhU5j?=6FhD4o<`DXhX\ZPE<ji4CIm0[SOQ;CoM=M=]=_@0aDoH61K@>4ITT3YU0KCU0aTT^Vc
`Wiii5anI>KVT;679?lR]B?L80WM=8mb0000h4IETl]VU3Td58;EHIj;0000dJeDDN3P@3E\D4iKi6o]ECKKHC1S00000000000000000000h\hTI5`4U<\^0000dmRd
XVMf0F4E];SV0000@JEb0000`m5]00000000000000000000h<[O<6o70000hQRn00001CjD<Z49@beC<HfN0000a9PB0HR9]?6j0000@WdG0000000081db`9LS8OGB
0000000000000000PMfFTMj\00000000@XTO00000000HmOd0000000000000000H;XBI7ZM00000000l9>bPK\Y<7@<aB3j0000l<TS0000L<>m0000LWg:aACg0000
0000Dc^XT\Q?00000000TZRK0`\?YB`a00000XaZ0oE;TDmj00004mY`\U3c0000PJ]U4@aR8DZShP83PV8^A5NjTU3SL`WbDR[YPF]Y0000IC9900004H<l00000000
0000P9Ee0000000000000000000000000000XD:I4MMN`L7JDld:`a\8<j`5Y1o]5;]7Y>NY82I>=9==eAU4YBcj0000E0Mge46?0000000000000000PD9ZT7hb`@bk
l`PG00001A_]XH800000<<gg8W8400000000E4m@000000000000000000000000<=dE<VBaP_C3\Y3a4BWX=>954d0U0I_UA?=HHCQ00[iKHK350000dNk6<0Gk4D^6
`bQcA<UP=>LI000000004cRCP60\9AL=0000`d1AD6N:80L:<@R;XHjX0YWmE3m7@QBTH_]2PCfaTWK88`nDU9f?9=AX4m@PA@_m0000hVTm0QEEE;6@0000@KgD\VjZ
A1F;95d60000TN0OXfic`m@j<?fB0000`An<000000000000T[\5h[lFH\mVPG^B<ic\00000000T96E0000l2aQ0000=<Wie5OZ]7nV0000=@]cTNKJ0@oF\J7oa<bS
4_K?@G_D9BkDl87Sh^AKU5QR0>A1`O\L0000d3ZUDGQl000000008TjWP^EX00000000\DT>0000==egdKUb0000000000000000000000000000hS^ilE<J80K60000
00000000000000000000]0>Aa5<OT9QKX7^BH?elTC?=\[RC=2\34MC<H2D?X53P4NT`H\A?<dI?LCmAI;Ema?9dlJILHDEGeC69]CaADB[]ToIY0000XGli`iZ8e0[^
P6Y?D?MS<_6h`B=0HMOXT_hSHbLB\2_gPjMeI5UnM=V[0000Dh3DI@m549cThE]=0000000043j[D]_[000000008\Q00000\?@Q<93:0IV@000040QEl278H9@:D]5=
00000000@6f8d5]oh9UB0=][000000000000E@c?<^j^0000h^@3000047U7hc;^0000d<XOLQ5\<dbF`Qji0000PKf]``7P0Vb=<k:hdT4200000000lfDe00000000
0000000000000000L[C000000000HG56hbYl`d\4lQefDRE_000000000000@>7=0000P=JZ00000000XBae00000000`P\Ma=2I0000l9P2Q@72d3\a0000L74^LEFS
8UIa00008BK0h8k@0000000000000000000000000000000000000000000000000000LYLU00000000`18600000000DMdl00000000=@mM0000000000000000P45d
Y73;00000000DUn6LknMI8MLL93J5C2R0000000000000000@O6FdP8[@EE4]4@<5CV1000000000000TXom1;SG824R00008NW900000000@?Y40000TH^9<XaN0000
0000\]0;0000812E0000@55N\NI_8@RT@cA>Le:C<0OeX3<j@SRo\i[@<@UOm1?W8a1_P3JMY36j000000000000000000000000`W^<lGZlPk;20000000000000000
0000lC1eLRne41h\M@?<lRQ28@cM`_@h00000000<MG5L`Y4haoITHaU00000000000000000000iCRe0000E1480000`m7iX9ObXFY]8\_GI;A;5;OE000000000000
0N2hHnEVdnPnE9iliATY00000000000000000000=1FQ0000]CLD000000000?NWhHfA<U;1e<?HDR9C409;@C=WLP`T4kD[hC9SPfG3M=[85BDM0000\jmgXc]c83QB
8gZ0\\B80000a7Pc00008@9n0N19\Vf8lb[e000000000000lKGNXZm0dP8@0CZcHgjkE885=C6E0000HX9A0000000000008kS^0E7`000000000000h7QoDm3XM8O_
aBA8PPBG00000000aCA7XAo@XAcY`aBC00000000e?ZC00000000P5AV00000000000000000000HT9h00004Ihj=3Gl00000000dd<\8Q^613fRm@_R49IaHa950000
00000000A5B4000000008YfXe@n^\`6c0000Hooc0000000000000000000000000000000000000000L<VG`@_H`LgF<XGNTbiCA35:000000000000e4C7XLBi]58i
00000000DM8i<Qa]=88_42m8hBb<00000000DSfM000000000000T20O8Ach`OMc4[IT]5]80Ebn0000000000000000\PP=L1Tj`^_CX`4G00000000\OJ>00000000
djNIi8A<d5dV0000l8>V@6A9h7WM1?n_00000000lc_7`S6OPaQDi:4F0000`oKKm5hI00000000XWUEd1e38GF2U9BYlFA@a@=e0000T7\H0BN@HD3eDi\\0000hUc^
0000TR4``ZidE@F80000000013F3@>_]0000HGR>0000000000000000dXgnLYBU00000000`goZH@b\\lHW0000lYXEl:VRX;fghB>KLBZU`CL7LT@84F>Ea;HX@8O\
0000000086@\LFJ7000000000000831Z000000000000h?0\00004U^B06KNa7nk000000004DaQA@fi0000D;G_Q4T3\1eLLQ?I\\`5000000000000000000000000
YBY\T>GS=0H3Q>]JY?MMICT00000000000000000`4?]000000000000HndO@2hVl[nW\RdK<iT>D_6F8dWk`eEZl4NX00000000000000000000Q@TW00000Thl\k>N
0000AB`:0000@5`PI3S=0000000046770h_80000<27f0000D:bM0000PRd>000000000000H;k`Y5kU00000000M0=3\F]59A3\00000lT:00005=;1eAc50000<X4@
Y6DbmA=UD252000000000000`5[f48>H\@D_85=nX:TUX;[HHA?JQBi=00000000PQ@Z0000<1dShh5PHHc>==TE0000U=Y=hAJN0000Xb5olcn90000000000000000
P1KB00000000000000000000d=7CL1?`d@b01?If0000hEg0000000000000A@]3PmcO`o33]9gnAAOC000000000000]5aV00000000`Z^U0000\DHC\b]=0d:ZPmb5
\UUZQ2Mf1>d:0000d8WD5A=m0000dfa;TMT1PRQPlZGM4Rc2T`Xb\hVN00008NA10000T65[ID8H00004H7D\ROD0000DPNV0000lEYi@j1o<9b;PD?R<=?`=9J90000
`G]M0000PVNd4LCo0000<R9L`]88<l3Q0[DP00=FHnX_U72c000000000000<9kgDblehY85D:Co@0I98@gZ0O7:@V[CP_7<l68^PCK]d_3Q<Hg0E05\E4Me00004TFW
0000000000000[kS8c6A`obT=AQ;0000000000000000@;I[00000000P>e20>C0000000000000P]HH0000000000000000lFc`00000000hg>>0000@<n5\\X;\d=d
e;:?0000d3Z>TkhcXeSJP8CcDI8G4O]Z\VkW<mfk0nS0m9LCE=9NDT<M4OiYABb\0000PL5jX6cNLR=^PdoaXmHK00000000T2@L\9TE\;2102`ah\aU\W8g<ZL==?BO
00000000<YT100004>f`D0<A0eVN0000d0Qo00004BB:00000000Q?KO53RM0000DNhTX_EA9Bijdd9R0000`TfPX5k\<]IT000000000000000000000000H2?@0000
0000HAQC00000000000000000000MC7\@2:CHH0blZ>P5BP20000000000000000i;O`0000hbjD00000000=0FE=BDk000000008;:I00000000hCI?000000000000
4TUa@TVZ000000000000dP;f<Rbc0EbAPn141?_V4OPYhYGK00000000HN9AdQ8Ra<Lb08BE47W<4Ke600008Q`R\8_dT8hm<:1mPCn7@@7WXD6C`RF\`W]Z4XUjD=3Y
8[A3lG63@HNIP_=]DXL@X5QcX6T00000POV5lNJdh;dMhQ=flYXP0000`0B0@lY><OD90000l6XQD7\8@;a;00004o[g8RSG0000L2[J00000000h6GN<LdA0000PG9K
00000000Lb77\F^<H]R=dg:lA40LXU:P0000XHU`\\_e@g@l14IP54JF000000000000D^g8m4dkX>^A000000000HZ10000<?3^Pc`94ci:1=`QP9cCLYT`Pi<[ABaH
@2WfDTc:0000D?\=]<060000D_6W0000485i8PhnlSI>A;N:1;U<m<FD0000000000000058DIF?XOQFLUlN0000000000004EAY0000<^6?0000P29GI2O@TdmWU?5\
I:Beh9?40?Qd`FP=E2OP00000000<@fJ0000`US^0000Q=?]m;dN0000P7d9000000000000000000000000<UE:\Yg[0000000000000000l?RO0000000090Za0000
00000000db@ZU>hQ<E\Y`MZo\M]Td[0N4dTdHPR8000000000000000000004N2VlIn@0000HYLf0000000000000000000000000000`Gl<00000000HLn?\P9KAC_C
0000LE4?0000h;TR4=1E\?P`\D70lKhL]2J4i4PLD5DY\Ck;]5ab0>LU96_e@I=G<ZEcL`n[0000@c:9000000000000<Z13`WQ2d[afPW`[4dA10000T2Tj\1MjhGSE
de3IiB[Z00000000000000000N38dh@\0000000000000000000000000000H0P5D:6Hd=8dhU`j\]IbY51PhJPli6na<Q[1eCH6\oV\i?^l`]B8`H\3000000000000
00000000MA`G0000<[KD0000@V^h4nbe0000<5<e@6[]h7`k`RV_<B]LllIe000000004;9L0000@64hh:g5`1j_X;=\T1F<@B8JL>V;<EcfLV:WHcYb84ZQQ3CcA8^8
00000000h79980S2H?_cXORf4XYGl05VQ2fVa=NT0TQ91@?H000000001:GE1@\OX;<9\dU]ToQmh2b0h4lC5ATel9H@L9TR`E_i\VlR@nhW<@YP0000000000000000
000000005BjW0000HOUH0000000084dZh<@U13jU0000XQHh000000004\9D0000000000000000m;B4UCYF00000000XCMY4n_=000000000000@NLI8UiW0000l6bd
`j>Ye=3]4GX]0000DI:SdGY_d`4eL:UcP\68PC@m4E=We7M\HVZA\TJY@W_V0000000000000000000000000000P3DH@R?i0TIL8aKLH2a0<lj0I6gFm@n@ED7:43YT
<7?Z4XhQT1ab8eC:`h66a3h>T:I]HoJm4SHL58]Za9V@Q;YM00004WRS`Nm>0000LbUf0000000000001@1;000000000000PGYIP6Y700000000hO\W000000000000
<54BPUY;HcMK0000H7TJ00008RBn0000@PC_M?fR00000E2J0=3M\BGiDK9iHUPBHi6jA2n1XFG]l5I0A>O^`R8WX;]8lY[f<df9i=^\<A@Y0C[X00000000P::P0000
`E;=000040T^HQ_DYA62000000000000Dd=Gl>]d13j=5C:P000000004K:k0000dEKn@adG000000000000\MROY>>3<Ao2000000000000\]fCE=]H0000dMjA0000
00000000`[\c0000<i@?00000000000000004C@;00000000PJ21@:G4`Wj5000000000000TUMZ<_>HdU@lA3=L000000004T7Uh6QmP91ED;UkDC>``3@JL@kfDGFc
@bga0dCKTAT_@GI;PPADT^8f83M[`b4M<nYg8IVn12RKLW4`m>A]Pc=ALOjF@f3145n^09KWlkP?l<=f@d;YE=1G<?=ULo5_Y?7oh9NhE?n8X?Gdi@hRPO01aAF1IBOc
0000Xon30000D?<mX1Ze00000000m<\L4AlA@GAGL_dnDTgF4lRfm5^P00004;>@0000d[^F00000000000042oBlMD9\Bgc]4DM0nXOPRFMI0Si0000d?0J84KV5>OC
QAUFLD7RPJ8<DTaY4KAiHRhSTU4e000000000000PE?e00000000Q<b;8H[R81ko@NQaE21gA<N30000`KRVM4YW00000000000000000000DaDI1BdNE2Kh00000000
0000HLf40000`51G000000000000HT`_0000XXT3000000000WYUX]>9T@nSX=WBXSlRHXXid3L>df5U`h>fXhO`Y>P<000000000N30PW:V00000000MB_S00000000
0000`5HV<INO12P:5A]Y00000000X;akXOEJ0000LODe0000T;dk0hJ6M;`^000000j3A35a0000Hh3V00000000=BQ18f?e0000L@HI4BGH4Je7\LM_4O7i\Vgo4KM@
PWDj@]f\0000hIYS4b1<a44`i2nYi>:a00004CjT00000000dXAF0000ljoh8oMSP@kWhJjXPZK;Q@QB00000000\PhHPbOddLa_00000000]2iQ000000008X8:0000
0000DDHi0000d9U1<I;<H6W55Bl:lN=TPReZ00000>\^4N1IPT\Z00000000PX>Z0000<F\6@[\@D]EQa2TU0000A2@Im5lkdCfULE:nPdoo000000000000=80=0000
0000000000000000PJ[A0000d7OV00000000<Y]b0000DKF`DfA500000000lVY5X[63PdB5dMD0=COGe5hg000000000hm@<PUgLA]:dVI2hoP_0000PCCQ00000000
00000000U<fI000000000000@Mk?0000HjdB000000008ZOB0000E;i4@VoJ<T`8`[6@0000X1_;00000000h?V@4ERn`O0IXc^DT>ZSXSWZ0000X_0N=3?ZU:bKL;L@
XI^Ya5YC00000000`6dd0000h_`h00000000XGlR0000La?F0:PM00008BF^0000XGY?0000<2WV0000lM2YH^\j0000XZ?W=?T700000000492F0000hh?40UU50000
00000ceG00000000\?@Bll<EH5C60000D]5H00000000441mX5QU0000000000000000Y<f@M>g^0000`B4UPHgJ4FR`E@5@l?oC\]mDhc`k00000000`1ZGa>59i8El
AAk3X?`H<OWj<n67U24C000000008BV0<Q=V=4?P\`nd55eaPOU9000000008GLYA4`K<WIF0000PUOa000006Q`0000PKaW00004SSg1=8a00000000\=]:XLj7m52>
00000000@1V0LC\G8L66@`0gD\nhhFAi4[ToM5XB00000000`3[BH4L1TRSfHK?JDNGdMAd@8@jF0000@R^:0000hTHNXb3eh^^M`Pj=lmjV9?ji0000Ll4e00000000
0000Pm?fm>e<hHmfPFNhQ?R<<:B:@P3:DBPf8U?80000E=e1<2>:]@3]000000000000000000000000000000000000T8AjXXFI0000@FXY0000E<OJ0000P9ACL4h2
00000000XPAcH\3800000000`I62DXK2I?ee00000000PERY`bUB00004<fML;\j0000000000000000<7]CP=UP\Zmlhk@R00000000d^c50000Pj4Yl=J2X1[\`FNE
@@:L00000000DC;2hIAQ00000000\IabhV8RlKj3<_5ahaOJXdXR000000000000HVYC000000000000dl<Y`EGZQ3280000HmSD<QcXmBN^000000004E4^Q:DfPUCd
DZ3@00000000000099Mo00000000M2QR00000000dWnXTK1b0N3HdY`UD^6lLIUT<F0?T?Q9MC:\he40PJnXhdXGL[I10000P9:=000000000000000000000000H<BG
lP\500000000Y@lZ<=9SE:_30000000000000SWf0>6n0000dK<K000000000000@7KPXa9K@eHZ0000H<1j862?<7:o\><4@A:WlFjbdmjnM5gW<3b3@KGohU7Zm:GT
1D=j0000hNX00000000000004[ER93ShY@>aXKnn00000000000000000000<lER0000000000000000TK@b<7PW\OWaDh`d0000000000000TKJhkm[a@To\TPNl=7_
Dh4fY66K0000hPC30000`C<e0000\bJ5m6NP0000\ZhZ0000T^VMLaFOlLgc00000000A9M0X6jZh^CT0000lZT78@;5deDbM3?<0000TcNm4Ii>XdDeLON<PieMH3\W
<APkP`?n<UaU4BBEU38:]?^c@V_8XI\V0000T2l<`3Le00000000000047510000Db93=6m^00000000000000000000L;Dm00000000PHAM0000dM1H46_X0Oe@@k22
`l6KA4jWQ?LB]B31<0MFeC5g<cdW0O3`\CQ>0=;FTM>?HM\1P]AT\YKh0000000000004L^o00000000000000000000\_>9000000004kAXX2QoLS>_e2BlE2hL<^I3
X]Ch1;cC00000000Q5iK00000000000000000000L7T?HRChL_;6`ZfU06k^121O=5[QDHW4d^>fL0a4]:KP00000000H;Z_4ogj0000000089InhX1KA<V[97;ia0of
00008<nh0000T;Vd86>eTYU_0000\cQE0000h0nDl5O5H^aa`IO718k:00009?8J0000h8=dPP6R000000000000000000000000PRkXd<[ehXC3Dai6HeAe4NhAlo63
Q8Onld35`::5PSGBH:;:A4`W9?WL00000000000000000000DhAV4jFV0000`:MKP=XZl>8:DOf_TYK34dP]Q0K[PDSGU2Z:0S_PdCOPhT0ldkkED^jJY2k@A3TT94Nc
9<JUa>n6]=;aD=450000@0gA0000000055DFLSc3DOM:@i^0Pn[R5;\VhDhD@=SXH?7G0000`1;i@C`G<]NTm>e3m0C10?F;AAa=X^gSLX5MHlCKM2Q000000000X3ii
000000000000PTkV`SQ5m;VYT81i000000000000dF@F00000000HYhMM6]1@0\EHNHi4c_Lm9lQ000000000000<=i;<22HTJ6;\1^klbjXH7<\0ogN0000m=ZE0000
XIjk<`Y=LBi64TUSe4fI0000000000000000m=Oe000000000000a7BC0000\LhK<BW0e7mE00000`@c@SY9eA==DC1ndHl000000000hZc;00000000HMm5\X^o0000
]ADEACIM0000hKNV4N2>`7:00000<;Mc8B=A@\[X0000000000008:P\0000D^1P5?\2lfIk00000000\<koD\fd<Q<E00XB=B<g0dN[lDa100000000@Tln00000N3@
\b=ThdTn4hTn000000000000hHT?000000000000H3^b]CQ]0000PK`C\gnfl@Mh4hff\a0?0000<aRL`V`20gj>T0hl@=KGPZ<=haoUM6:9T2hba;RW<5HGXA2HLRCL
H4nmTPLH`_8KlgZ\h7`QM?YkA@3<HcYoe=0l00000000d<jVhKLf00000000H?aS8a@5<Ea2D8aFA<ZZ1CEf00000000HU99D@f9Hcc]XAWl4YC0000000004kO70000
dVDE<h[F0000D4KJT=o4L2iW`QL0<d575;L30000HW;D`^5e0000l?>:<0UT<MJ9`Yj:`g_l0000I1;U4=ii\ZHM0000a1_A000000004H>HD\^C0000aAQe0000\ZTT
0000HdW84S=o0000l\bZh=PZ0000dL:_0000d=2\\]SJX?BJ1:RaI<Uh00004\AZ0000000000000000d0Qa\G_4000041Rb1?0X00000000@7Fl0:@4hV28ThBL@mkH
l>6Rd`<jY5=O\0nVi4W?=>Ig13LC141h0000`nNSD:CCHDF40W6Z8N>h=2ES@D@Km?Zm00000^;8D^0g\c6Rh342Y1`79@GU\d<gh>EL<od<000000000000D9DghFQ@
@GFQljIKP<f400000\?W000013Mi8]7Z0000LWd5ha\lLcbm000000000000Hab:0000`\Y9XW1[4=e`djSc00000000dk:0=8gAXDenDL`Z00XM8@on000000000000
`Jle00000000`0Ik@MmOT6PbP^JDPZM_DHUA0cC@4XUU15V<HECn@4jT9<<98B7b0000li:1Y4YkLEHC4REIhQ>78bd]0n4e0000\S[:X6@48=jT@iJJ81OZ\:M``3XZ
EBTj0000X5S3\Ahk000000004A1i\oPE000000000000000000000000DakU0^oJDML>0000000000000000EBCE00lX0000l4;@LHH@0000I@]oX`<:U>SE00000000
\>^S\EB5DZd28\bIhgAX0f^CT1@`42IZPO:5Q:WJ000000000000hXYaeBmo4264dZ0^8_i@M:TS<7>X<8blA<WB5@_@00000000hB4G000000000000Q>ZY0000XH`g
Da3J8EQA0h=l0000dmUFH9P@P1Q`@\T>lg?XlifK9BQO=C9l@ib0A;PkAChI00000000I?_>0000m2N\@0VZ@?U6@MnCPf5?00004SMY=A[=000000000000]4Qm1<8R
E>7L000000000000<MJjX6=g@<^=0WNe<YV:E@Uk00000000000000000000\@6jDFW4@9L400008bIi0000T_imL;D[UCK<000000000000T[l\Hi`PlUh?@c3G0000
T9MB00000000H]2^000000000000h;ESTi8RXRn1l1H7HAUM0000HN91DbO>0KkU00000000D8<^@7FZ`UGeY6@U000000008KQm000000000[CdaBSe0000X<0AdYg2
5?Q1000000000000000000000000000000000000\1M_e5eDlLbmHO>N@:a8m@\@Q>FL<AiUDcZ<000000000000e>eW@YaGUCo?X?eJ=@OhlFY58^]GH3`2h4oR0000
9Cc`e5JdD4l30000`k_3hhURmC^Dhj[e00000000@=Q6dHhTe:71ICGR00000000DYOS0000\R?^000000000000000000000000@VE30000000000008Y<gTYGbH^fG
0d@O<T5N00000000XEbO0000000000000000eC8gHbIL@;GO0000000000005Ce=0000000000000000H\LC00000000L4MP00000000000000000000lY8RP_La8bnb
hn>MQ>38DFYQa6R4\Vl>5@gh]ADf]BmH4X`PhIMOQClcd:7U@bmRlWDA]Bk200004L`e0000@<A`0000lgUN000000000000Pk4X11PG0000@_G30000i@XJ`:Vb0000
\2AUh8_I0000LJaR0000L`RD000000000000dm\Y00000000H=[Lde^QDE960000ha^T0000P7m200000000@MGjLMlY0000<2W=dQ?>Xo\=a1C^E;76<>QB0000<W\P
aBN440`9`;3Ah>1bEAeQ0000000000000000\PGbXZVjD5flXm0bU>:@h4DaHM\=X1`Y0000QCKW0000LAQg0000P43O<?\n8L0UHek^De?_0_a9DRlZD6i=@Y`ed:62
<l01000005j^d3R_@P;Fh[J?l_ST0000LIeN0000lJbnD\Ad0000000000000000T?Di000000000000dOO;E2FR4813P`lIa:Ji5:o\\De_00000000d_d\``=<8<c2
H=eWY6K2X`VoP]fO9=`BI=mJ00000000000000000000L[ee8C5bTEEf00000000dTSFP6^3<dN;i8Hl\FFXPg4_0000TkL@`iHN00000000]1D:0R`10000L73^T@JM
<I:2=BI000000000P1BSh;@N4^NmDWRfXg=2E9TQMAb34e@X`<KI<PMolf[=HmOPh;XbMA^L000000000000000000004<@><[g1XW3j<ahkU<96\Fh[\CF^LH7R8N;g
`Y:jh_h`4h<H8?cWDnDVa3ZAU4AMhInkD2HBHaje\leBPWc512Y8]:TGlB5d0000AB=]0000000000000000eBW7EB4`l?n90000000000008[9Mh`DehbeVa8aGPLjY
00004ibJ000000000[NVh9N_000000000000000000000000L\1:I3<800000000Y:9Y0000@fUE00000000A6\J0000M;8h0000`D080000<[mB026jPF44\X;ah@J?
Q?D5E4=R0000`J>Ul?H4000000000000<]gR00000000hE[K<T9HY6oi00000000e6WJl7gHXS[K0000000000000Sim<a=K`lM000009AddICXh0000LCWa0000@Vgd
lSDT<`J51CZE0000000000008YeVX_ia0000dAM>XjEN00000000000000000000XPbjd=22AC>FPa1R0000000000000000Q6CX0000d6H<00008ECTU:UU0d26=@CY
0000=4Af00000000dYc3dm2D00000000HP_[P>YNPU9Q@X]R07c5lMHX4lFFL3b>`ZPkm30HU:;HPMbX00000000Q2a_00000KBaPEYCM7A>0000X=?lTMc>TZkfd^Sj
<nL>Q;>D04i=D3C4\c]UA2KXAARa000000000000`Vg[4SD103:?PEdC8K8KXY:T8;@6T\5al\nBQ@Y:000000000000<1a8P2]<@FEIDG\]0000@Dji000000000000
lcJDTGC000000000000000000000`A82@3nBHaVoE69Y00000000D4B2@C\6<RR2\[4g43S9@`LK`X^\Tanc0_TN`2fV`;Ag@lNj42O^Tf1le>obh=H_1@[b0000XU[d
l?Mea5PhA5S2TA_?0000000000000000XV;50000000000000000\B1jL8bZ571X00000000m=810000`Hkb0000a<K3LK2H0000`AYn0000HZ@d00000000lCb<P5iX
P>;cDKV_=1QUPaF]lLLgLF@dA6@e16Mb000000000000LNbR55C89;Wj00000000P[Z=TmWT00000b8d10W80000<P]e000000000000TeVh0000LjQ<Y:J400000000
000000000000He0jhV[THWad\gLFTJc`HoFA0000m4Ef00000000000000000000Q0@50000I7f^\00=PcCi000000000000`<CZD`9PH<_[0000\\e<TVJ\l;FnP`Mc
00000000<OfMPQgea<Dd<STo0000492W4Jgm@4eL0UTeh<Ic8R_Udf4AQ0`Vm1;CA4@`D9BV973P497LDPhd@1]\@_YOP3QNe:ZbPEHL4U8m9?VM<[UT00000000dXl2
0000h1`H00000000LjhS93bcIBc@00008Wb@0000<i:k0000000000000000000000008bBV<igi0000D8NE0000Q@LG00000000DHCD00000000000000000000P0>_
LDB7TKgV45ic000000000000L?T:0000`ZE4T=G3`_8393MKh<B9T>Yi00000lJcd1?QeB[?dSb40000hR7JI?hn\ZR39?Mn0000dja_D7Q_H;goL08cXg8bhdV3YCJ=
000000000000`KDbTkEk]ABSE5\S5AdL8L@TDFXPa1XQ000000005=lc0000TGKI0000DY`@\`>E00000000\TXKE>UI<FFJI1h_0000h1lK00000000M>gF0S_A0000
000000000000l\ii000000000000X]]]PEXm00000000Lh6b0000dJ:N85=\DU56a>k6a0[9X60n87Xb0C8kHUfYhbTN00000000000000000000<J1]\klAH\c\aC18
00000000m;HjTFlY0000000000000000000000005AWkLDj:0000E4>Hd=CeDC1000009AUR0000PRfT\4lSle72A:F^Locjd3O\Pk^?L>6E0000@4k[000000000fb;
0000Dgb2LYjdd]KO00000000Y=33`75T4QGLD_Cf9:Y?0000H=?@8A`;0000m?;hH=bNH\Pbhe3<0000P\>I0000000000004^I]h5VZ8RLF0000U=@AmC3c17bil\cJ
0000@Qi55AIaTD3RL6Wm\I1a0T0>@NPE`=Pi0cEI0000000000000000X\G_QCc6<?_6l^^`XSk9\g\h00000000PcIS4TH2U86[\9UjYBf=0000@7K?X8T^0000\K_?
d^Y3`[7dhfBI8;<Il=1b@;^GHE[1]<dfa?Ea0000U0M5000000000000000004^200000000mAag00000000000000000000PGU7I7D8000000000000000000000000
0000`E3m0000000000000000df]m00000000h5Ah0MTB000000004SYk00000000A@kR0000A:`2Pb2?hbf_d8Y5\=ek0000@@0\000017d1000000004<1200000000
<^nXP>WU0000A2350000000000000000TJN6<Y>YQ=9600000000h\8600000000L6XZ000000000000LXRg00000000PH_1dM>\M?W[0000\GmZ<5e5lbP34dFl0000
TlbhHnd18R2F8\i\<kVei@JR00000000H3d:0000To1aX6Rl@7HRH;J4XFK4l1WVLSo=@aEYl5`@XP6aY6Ihi=^50000i?Q=DM\jHYFeP_KJ0000@l0a]62c00000000
HNb<PaiTU1WoX<go4F;n<QFF\mGOA?JDlD;<<IhImA;`00000000\DfO0000000000004\55P`R;XCAh8Lo<DncaYC\j0000d7RPTXRP0000000000004Ja^\NP_LTEP
@doIXQP8<fH]PknaHmaS0000000000004=V1\8W\Q1[S0000T;4jPI3n000000000000DoZ500000000000080AN00000000`V2XQ5`DT@I20T3FLD\D`QA3]9d\0000
0000`?IF0c[_A5m_Y>3V0c3i0000X;5X4[7S`0:JhcDH4hfT56VH]<OnYAWSLEl01BLN0]Td]0f=`_A`8cJjX:Zh000000005=8XLQO[HOHnh9UQ00000000lD6N0000
U?0a0000X<9nXFn\ll5aE?c:000000000000lO`hlbgHL0KO`PK]8UP100000WKQ000000000000@M[WDmMO\VCX00000000d;dA@ZYj`7obTlWl0000000000008:P;
DFI:HAF=000000008\080000XhWd@KHQTHnn00000000h9O10000000000000000H[?hXeCJ0Ah\Y1]N]:h?a;mf=AfGeD;``\iN0>VnXPMB8YST00000000hGEV0000
M?4N8oIC0000X;Y6E6DRY:m4a3ETa70k0000<]HW\K6Q4`eY8B:BA34nh1N5\1`800000000Y>h]0000X;m8M:1Ch4O08DI6ABi[@Yh_0000aAh6@<6FPNT8h=74D?Fh
8iNRQCP10000UCPX0000@BF6<BMGeBTC0000000008Zd0000E59O4n<[e=Aa00000000000000000000XU44TXWR0000lP2]0000hMB[<D=>X\ek];R<YBLoX]>GP96Q
0000\=W200004j9C00000000P^lc0000hY7J001lHiY?0000000000000000T@bM<2HodM2NXVR@0000lbHX]=:Y<IVdDUJ[dhJj0000Ta[lD5IU8FTZh3g4E=g>a?8h
0000000000000000000000000000TFaS000000000Z6=4G`c5;IZ84Ja5<_e@9H1dInM=C72000000000?C]hgI<HE[C@EGLm6PF0000D5CoT9BEL<dLT9HVX<KfHJW1
<Tm]0`2:4a=X0000`1X[000000001@OY000000008Q1l\bPLH4d9TQIN`oYIl:0GPSiOLA4;PAGBPZMM4n`_<dV`@g5IH@:<DoNQLWZ3<TWIU9MT1B4600008<o6D]QR
8EDfLIX=@7N6\QK88U6H00000000PAA<hHUP0000`PaKl^Mf0000\:5B00000000]6El0000U094TdS]0000d`9ma>;`0000\O8W8=0J00000000Xl;YDKGbX^R`L5]9
EAOOM=YI00000000Lhki0000=CS1dF4U@ijQlY6aU<3fD]j`hb?200000000e@G7PIf100000000<AIK00001>XC00000000Q5:i8=[U0=aZ\`o_4G`RXJVZ0000Tb_j
M37hhV1h<k]g`l7Ud31d@D69<X7k000000008[XM00000000HNgX<dAX00000000T6Oi54Hj\D>R0000000000008\99``Ii000000000000Y5EBT>3U0000H9^S8X94
00004R65hVlG0000hbL60000000000000000LlKn9?J5000000000000000088LYHX1e000000000Kci0000000007<?d>gS@FQb0GkJdJnOTjCf0000`Am_lElP8Z?f
loA:0000000000000000L>>N000000001<go0000TaPg00008PSh0000\<malBXF0000<;N`4A2>00000000`<aEH0]i0k4nh`Fb00008KJV4TRU0000d^;`00004@6Z
XcEWaCAahh6L4hbF0000000000000000m;XN0000PIP043IHXX]m0000hm2VTAmn00000000m4TU0]JA0000HdVk4<:H000098R>000000000000000000000000dUG\
Y7[I@A1?8nlk00000000T]XWP>[[XZb8000000000000LnlUDDV2@nYULiG000000000\<Qh0<Wa@66K0000Xmo@U6<;hRR@0]lTdOGg<ZLMliGlXckoE:Kk00000000
`7kb0000L07Id0l2DEQMTTH@0000L?1H@;6G<QnF0000000045Lk000000000000X5]_H6mBE=7\0000XBaN0000\9U]U;6a<`TlU3`g4hR?dXZHT2Yb000000000000
e0Wk000000001=8@0000000000004a7k00000000\GS00000H`:M00000000\VKi000000000000XRU3TiicPY\IXj?oDC^8dW]l0000A<Oe0000<gS60000HQ3hdlQJ
M36<HaGJDYD19?NU00000000000048^M4;1FhXl\TZCLPSMk4^Z>E0:\0000QBgT0000LIXlLOk=000000000000A8:^0000X=HHE<8:d4G;0000050NdLHeH5Gi0000
00000000000000000000d]L3\Mf<DW<f000000000000X2S=H>NM`5H8XDFkTUNK\^ZQ0=;X0000000000008Ai6@=fl8D]30n8900000000@g1;dKlSm=2U00000000
0000lO0k0000a4\f4KMYY3UD@MTcXOgCi?gK@O[J8cdeT6FZH^fR<T5^000000000000D7oC00000000l3H]lEQ6Y<X_D;G?I68flSQCM@Bo0000l4=B<i:OLNL\`PIh
0000000000000000<aZf]91m0000000000000000HF=;00004X6I0^PS@jMQ<N6eD5:0`Vme`nb5a?XB0000lIMD`c]KE<\4dJ3\`Xc99@8IdY1IMCAm0000d8c>i3Am
TOnEL3HQ0000D2B1PM3^8GMn0000\jM5T?RA0000l6D<L^e[Xa_[\nQDL=hFXdDX000000000000PEfI4THmE1g]U2Af\e5Q@IS;a2[2DA2m00000000Do\W4MglhmY>
H\kDd@OZ0AH;IA6_82UeDef^e:hWL;ib4<C1@[oi8fa[DSe3aAR1lDMA00000000\EX^00000000L<1^08l604oEh;7G0F0IHORW0000000000000000000000000000
0000ECiB00000000d6:<@2o40000`1T1D;PL];hP0000@O;W0000X\Hldn[nE941hEBe`\eEhBk70000<>OH8Ml0<VKX\\dc`>?n=3C300000000PQf5\1OfLWV[0000
00000000000000000Cgg<Y[1Q?`:Pkn;0000@C2VHlMT`?Od4F6oLdicYB=Q00008NcG0000A2R000000000HXBN00000000hA;kM8KTEC`f<2iJ8l`>0000Q@@J0000
d4n900000000i>En0000H`^\PD1aM2i>000000000000HnE2000000000000000000000000Y5G\8bK70000d4fI<6n>X^YN0000YA5B000000000000l5n2QD9n0000
000000004`hSI8b100000000\`5G000088;fPX3l0000H2JK00000000Lad6TLD@U=KW@P=TH`U9PeN\16lb0000@J=3000000000000000000004TS60000HdmF90:n
lnUi\cNRE:Y]8b[?0000000000000000lj175@b40000H2:Q0@A6hQMg4QfV@TZV8I2]A>3JQ?]:<E>f00000000TU`^e;`j<cbA00000000POE70000d2@>DP^30000
D[jYDTnK0000@S9e0000000000000000000000005A0G000000000000000000000000I<Md9=UV@^<^0000\33FLBHG\e4CT`B4DaS:E2QB0000@[;b@9>Q0000a?`I
0000000058of\GMTa>D?00000000T[V@HCFB\7P88Y>lhY_A8DPFTnQR0000TAnI4;Lj00000000h@BC4O=N445oP4Q6H5LTDaXfD5UOl>A;Y1G3HIkdi5IlmBnG0000
0000XL5Y`4K?hAZQ`CG886Mk<n:\4>U7000059hL<C[500000000000000004XWG8TGc0000<3gI06_c\=Mb`fkS\k8L5>JlDFRR4BU=aAIF0000000000000000D0C0
d:Djl6NV\BOdPc=KhE<75A<V000000000000@>0l0000<EZPT@nG0000000000000000X9Bh0000`5Dn00000000`ViR4NR:000000000000000000008TFf00000C]U
HFdh4T@j000000000000HFf>8G:l<\@He@1PM2TeH=NQ4OoQ0FAMHjPN`\aeTiUBE>EDI>Kb00000000\VR]0000PT7nhT?TX_P=1=N?00000000\W9^XT^>dkWd<_b9
H\Vf<lnnDMbA`?K\0000Y9nL0000U8<D0000\CS9`hX>0000Xi2H00000000160kXQ_6L3T^0^7R@e_o`ifidloJ00000000000000004CKM00004jQlA;1HL^nK0000
P77f8Ehd0000T@Y`\_Pg000000000000l=ZYD_2ZHP2Oe<cF00000000m;2MlC;Z00000000U>ln00000000YAf_\Ri000000000<]=68nMi0000\1[o0000D6TS0000
`AISH`7?LfhOA:@aTRha00000000Xj9]0000==1kd8JH0000aAFm000000000000`;n:`HRH00000000<And0000000000000000TQW=D28T\MP^<lG2i0R9=2WDi=cK
01fQ\Z:453BgQ3jjDV;V<Z5J4n@e1<6Zi0VEY?nSP=8?lj3;4o>UdY9VMCX5@D49D8j=THEGQBN@5@cKL1hNXXXKX]2<PS<HDcV3A<EB0000Th2nlIZklkPYllS80000
L9iHlBYn000000000;_k0000000000000000h4W1`:ZYT9kH<Gm4I137\WhXdg6ai7F@X2ga<JD>i:K\\AhC8cP>HnY1lIcSm<QQ=>2BL2IhM>77aASWI;=l5CKiH[B7
0000`[R3000000000000Y;BU0ei5D2YS8:iLdMW@XgFk`66Um7j000000000000000000000000046h_00000000@Lda0000XW3`P[4TPd2Pa@RhH0Llh]Ki4cMiLIkN
`MHb0dh541@n<h8V0000<?8W4MPAX1QOT9gdA@j_E0j60000\eFN00000000XD^U4^>V1<5aICMjXjIa<IW800000000000000000000lSi0lj0mXQ=G0000`;;[0000
Lam5<TYkXm:LMAGo54^k0000<EY8I?\A0000P;d18^6ND4cP`Qd3@hIJ<1:Z54fc00000?l;0000`Jeml1nY1>DN000000000000X@aB000000000000m:dd00000000
0000000085Xm\9m?0000000000000000T9EW0000L:00`5Sl4N`fh[>R1;bG\N\]A<;Rdla2Y<jN8F@VlNP6dYXjTb48Xo2_Q;0j5<42I@<i000000000000<gRF4>[j
5>Nh=<Z?000000000000Di^`h7@\0KPT@NdShHgmHQe@\^;nXeU8a0Y[=3Nk0000dR`O40X20000HXDBl@FTTLUhTA0;h]F<DfR?9:YN0000U?Nmd5OIT4=m00000000
<A9blQWlU32S<7==P^NFlH>Y00008b[2lhnJ8fViP=DRdSH]PYo^Y9Jf5>kZH4[o00000000XK@O000000000000@A8_a1no000000000000<Q83@>@AlP3hPDYXM1C>
`Un^=@dh00004TGUDV_0LC>H87SB0000`KCB8>X;X@X50l>I0000U3jI0000P0<70000<OAbLafMl1ohhBM8`CU64G8d0Ujc<l:?<RjhHPBdM65mE@Xh00000000<Ec9
0000000000000000hjdl9<5F0000000092e=dRgc0SFQ`Dn?Q3G>00000_Xj00000000TEB?h^=[PbUNi6=M8?D;h16Oh3Q5H7n88@UC\UjSA1XCTmDSQ8LV<[_>]Ajd
00000000\=f7`KDLdU04HVL;8\Xl\5k?<[ZX`d=:h8N6I3lO00000000dPnP000000000000m5DfD2T^TnH=]BGh000000000000PHf3DWGC]1Bm00000000D95J0000
H0BU0000e=00L^Ua<`fV0cIDdjGd000000000000Q<l7L58LDNAY<V>X4lJ3I@oi\S3V000000000000\BB\<E8e00000000000000000000dOZGXa@D1;DeLWb28GXM
T:aTlW9m8>IgHW[?\io7Xn[800000000000000000000M@AIH6Fm0000000000000000T7b2DRnU8?gY@aeH8lSD0OJ0\V0A14m2<D7J00000000000000000000]Cgb
000000000000000000001@dML99Z0NX?00000Bkc8=LLPI51l\OdU2[^HdMUMB2e00000000XF?]000000000000hko30000@?8b0000h5^9H6O7TJWI8lN>@9dShODT
<1GbL]V>\GnVlc76E>^Ca>Wk\HoiHW5oUC=b0000@9FIY@9<0000l4@mLAoOTLWX94lR\@MC`a`;00000000\TC=U<\@lYlh000000000000d2WI87QPLaeh0000TmB2
=Am:0000DREha<GC00000000H@Q405JY00000000Pk10TJ?E];WU0?XV00000000H3baX[g]0bCo0000dZ9W00000000]CM:00000000HNe@dNfe0n1j\jnTHE`g9>@1
XD:Ye>^g00000000PdKI00000000HF8APGEe00000000I1KP\GNa0000h_;oPE;M000000000000Dk:T000000008j0U\mIg000000000000dF=l00000000PUc?0000
000000000000H8kc00004>Pb`8@EDS0mdZk?0000000000000000@]eY8`dC\;YAT48DT6d;TKII0]U1461Z000000000000000000000000d\FGhToQl\_X<N;D8c?W
lbMl1;iLlEW300000000hCZZ`[6d0000l6C7H5c_0?:M<Y^5\8oY82078QPH4TDeD0E=`gOjYAGc4ALQHYdI00004IK052GXh_`G0000T;iRPBS[dk\eY3SX0IggA57_
Q;cR0000D5MV0000LDiQTXHd\0QTYC@D000000000000XU6X0000000000000000000000000000000000000000dWa10000\=MolVU>00000000<2H`M:;000000000
00GA\ZRX000000000000000000000000L6:^]41:00000000X9bXTA6h0000a9Zi00000000dCoZ0000000000000000@FiC00009@Gd=<9ZlH<ChUcNXPFKMBg<l[Pn
0000000000000000D65@0000L`gT000000000000D[gPE7;N0000T_lV02FQ0000<BbT411GT>Ud8?^A00000000000000004:TI`Z\_M3Fn000000008FS^0000IA1a
40;4I>QG000081;WaB5GHUfK9CW600004QABE20[XFV1DPITX_3`00000000mCbULkYX0000`nB?4^43@@Y2X=_;8d3em1k;00000000IBlRICK0Pa[ch1d30000\^U:
0000000046nZdkZh000000000000TN0jL:beDKU:H=Q>@Y^I@R2;=:Oa0000D<4O0000LM`DeBT10000POPo4jZ5H_@900000000<44c\WmO00000000heAMDNANP2h5
a9Og0;E?Xa\Q=2k4Q3dL0000HfAO0000hAZ@dSQU0000Xj3k84U1h:SDd9F^0000la3m00000000<8jm\iFI0U=h0aSYI6=_D0W_`_=jP33;Y3Hh000044WI0000=0\9
H2XNXN48000000000000=1IO00000000P40bHohP@FS=1B?:DYn40000dJDd<1]gHYK\00004>Aa4EP^\AYAQ22UM>O4D18CH_K3E6n4mC>4X0@DL0Co0000]@B30000
TN^_ECSa\[Ln00000000Hi7\0000000000000000H5nO000000000000mCY^000000000000<9Si@1Tb000000000000000000000000PFHb0]kiH>]9X6=@\h4PlB9L
\7cTT7DkLXAS\ZgP0000@07k00004BED0000E6Vn4ik[00000eijXgG900000000000000000000HH<38LZH15ZU000000000000000000h5hX:T00000000TJ?M0000
000000000000H3blL?6?Ti=Qh]S]hD>n0SESlULcU6JJM@`W0000PjDJPZU;84JG0000\0id<DGl0000000000000000e45H0000XC9nlS63E4b800000000\1GjL5@4
00000000Te?S0000`;;jXH0k@10Q<S^>e;Mh0000XVFN475IlAE24;eM0000L]dh56<Yi@1kMBa<d^?F000000000000dOZ_000080oN00000000`1eZ0000\U`60000
0000000000000000dI5ehPS6DU]b0000l\S68cm`HK6;Tm5Bi@OG00000000h@9^P_c`XNF14=^d000000000000\]Zn000000000000000000000000Y5RN00000000
0000lRYEA6YDi@Ce0000000000JZ0000000000004WR?0000`G@8l0XXA>n`00000000\1aG0000Xf\W0000<FOSdGBbU<BB0000@ENm0000000000008d0]00000000
000000008RcJ000000000000000082\M0000TL04DD51Q1`me;G\`0_R8l9gE>==P?2IDabo0000\KXd0000P=@Y\GfTQ0NQI<WZl:=^0000]Cil00000000lUN<0000
0000a7NE@>Fg<]GVi?5h000000000000000000000000H11ZDD5BlJJ]@7L4<STP8=a1lLc_<2hETN@:44PZ@=\U\@WH@Oo?8TG54>IX@E[kTVAo8XVmLXg=Hf4WhP:g
Q35Kh1^3P8IQTYG?U9e19:G6Y5B^`dimU=o9]Cba<Moo@KdiiCWf0000000000000000000000000000Y27I0Y8`0000<g7I80RJ<Z8Zh]8]0000`Vm1`d6=X;]Z`d_f
Hl5APm]8I;_;0000LEo;X]J0UCAL00000000L4`:0000YAHG4]9R00000000DKCfA1l_0000@<Yd000000000000000000000000X[\V0000@X[a0000Xi[llaPU4n<I
\jT5L6>[E>3b\3_F0000HokF5?Z^000000000000000012f7@63oL<U28\;hHccMTO>]`dh_DgQ@lRE8HQ<8<^ca<7GohZJFa3=<T?6a<@iSa6[LdFbblE`WI:QAdZFQ
LZaVdcHV85P10Ab@hSd`\ZVSa;AeM>?eU>WMQ<Hl@0U74NF;l2n=m2[>IA7[00004GSa0000d`C?0000HONHPIQATeeQY=a8T<PX08_9XYPdP]n^8[KkmCO2@T^R4C_a
DX<_@]h[8D]C4^Qh<4Xn\LE\h`G7U0GKM;8G476CdD\9\F3ST0\3T>BHHOHJH^Te08;S\OHT8Rd2i7h\e?6^1=Sg@VQHP`:ePo=:P=A:P4QP`3LXdh`R`ObNdlAZ@mUR
=A[a8VFiDJifl8R]4UXoLak]@1Z?a0DUQB4KiD0k00008P[`0000`VVJ4JZ354RcP^>DTl=GmA^d00000000I1cK0000IAC480eQ`[<g00000000H570000000000000
PQSG00008>5MACCY00000000000000008C0e0000000000000000hHbb00000000X^kjQ3W5D0;C<Fg=XCoOQ<be<09o4A3lLQ:oPb:;<Te?Pai>=>5fTYeb`Cnb1:fP
i5im0000PRDZE2bU0R\19=<95?S8L\]Om3We\F6Z`W[]m@jD00000000D@0h4H150000000000000000l7?O0000<bI^@8Gk0000<;7TDkeN13G\@gUf000000000000
0000000000000000dP\BXk?S9;jQ00000000D^n<00000000000000000000hUO6000000000000<;KY0000D73L00000000e9W90nFH0000D@GMhbAZ@\G04foQh4O?
]6h3llI5m>D`000000000000<Ndf00000000`]_R00000000\8o6PWh9000009Ke00000000000000000000Y?0m0000\Li^<;QXlLlkdPn]0000I?Ci4Ga3L@780000
0000@I;hM21;e6QT0000000000000000\V@mXZPPM2h>000000000000Y09D0000000000000000LKRFhF^f8Rc>\Lhida?XPcS5XhLL0000A15oLYToe<:hX=Nm\H<Z
`RXRXUQ0h0IGl\Bi00000000<KWjXi=5000080lhlJ5oI<DC00001AS042[c0000000000000000X3V<X0h^00008I6X000000000000@J=ST06DdVfQ`koG00000000
0000PDQK`VhN000000000000TGLHQAR=80Xo00000000`J:e0000HIgZY=\C0000h2SKH?OAXIMZ<TYMD99k0Vjc]=1S0000I;=`0000L1C100000000000092ea5BDA
e=X>00004YNLQBfm000000000dg7\<?:00004<I=XX?G8^I?0000P<?XhTT\0000000000008BDS000000000000`g=jPX>l000000000000@ej<8gGG00000000lS@L
PD1OdhELX4bo15Ze0000L83G000000000000H;_^\[ZMhJSjPa2lQ5Oh000000000000P5\l0S`aH_U0<d^WTiC0\0bmHBe5\fYAPAR`8fk9LnGL0000P3F700000000
0CJB@\gIQ4jG4\hE00000000000000000000d=G]TZjF8`K20cQ]00000000TPPP00000CdC0000000003Dd8oY30000D]UYL^=8\dEk5CE6X>ooLe0\00000000lA1M
000000000000A57;00000000000000004k]B0000]6Ba\[Z00000d>?5TCj8hMFVPg0?0000<D250000m4mb00000000@1<fXhSN]5MAQ42D0000\Tm<PU_edJh_DVbL
4\F:0:c:@e870000hj;e0000000000000000000000000000000056840000d:^P0000PXNDl@CF4nCCTQYfHPl20000T7:TTA23@21`8O@KPS^Ohd11\0`MQ8V<4Y0K
E3QA00000000P:Aa000000000000<>RX00000000@mKQ00000000P7FJ00004h7P0000000000000000`JB8D<7[TQba=>QV0000d8T300000000A;M5000000000000
0000000000000000DCLS<G4ElRUaiAND000000000000DD[hlJM;@R]?A2;A82PTi;KdE76k80JllSg`00000000<@i^e=LS0000@8<H00000000000000000000<PHo
00008<P?8dHP@0Nal=>;l=mJH5RS0000lAZ^`U@A`m758o?V000000000000H[5e000000000000<8QH0000\R;i\>iO8A<?0000Xh@BPilkXnNg8DLk4nmC00000000
<a>HI=_g11R90000<:D]8LQlA4ah00000e]K000000000000PE6P@\BDd`MP@02_P6JeHc[MHUUh00000000dMieDc2XTDkH8kGk000000000000a39`TNSRdSbD8T8i
dh:414go=AoD000000000000113f\6E\<K<70=HllfZ14:ebP_m`0Kl8a5aH17Bjm<fUaB8SICYml6UM0CC?0000h7M?0000000000000000000000000000PZl@0000
0000dCGFH@?A000000000000a;Vk00000000T4>T\4gWhe2olI?J`@C^PPQj0?]]L?kb4JGPY07RdM9I]AV`l2m`L4e\X=KO<<BUhU9`L]_hL4Zb4??94cD:XDG:TOc]
hnf^e23ke4k5A3Ln0S4fDQcg8nTdl>SeI8jkX2fcL3ZI<=`;]5XR];J5QCDU0000D5;aDU_=0000000000000000lhMJ0000`e8VLPgmi=0KHEV]52H:dc8_00000000
00000000l>92DXE:Q5l70000YC3W<Km\000000000000h7[WY00Nm38d0000\n_g0000l>?\\HB:\RM?Pj[M5D8ZXd@200000000000000000000dbm_000000000000
000000000000h[0[00008>b3<BI0lQ^g<On795?0000000000000000000000000dGJJ000000000LIO@XQe00000000UCGjDX>80000000000000000`ENaXa_K0000
0H0Q000000000000i6TCl[[5dBd6T^0ZhLF=0000000000000000X`miA:X[0000h`4U000000000]Z5000000005<5RHX\ST<InD<?g00FT<CNU]?[9mB7l000091nM
0000HKA84Odb0n0h000000000000d=16M2lL000000004im=D;0ZH4c]Y;h_8lk`@7[i5@Y^`OgX0d1e000000000000X]iNhD7e0elcA=hmH?=m0HIh0000XAFa0B?9
X9?E52TEM?H=0000LF8[HU680000\]8T\[dI0000000002>oX@ob42mS\Mo7PPhULRDAdYL6I79_9B9L000000000000@Xi?000000001=6Q0000<C6`0000U>l\04@?
le9R45PQaAM`000000005>nl000000000000d390`Vlf`50iTb56000000000000<VV:A?Y2D;O\000000000000TP7?\[HP00000000000000000000<=DF80eZ`Gac
0GGi<M=dd_@C8jL30VEQA0A]M;>PLXm3]=SU]?G_000000008N\H000000008WY40000@B2[<U=P501Z0000000000000000hFXcD^hm`Fhh0000L<d_\[hWDd5H0000
8dG:00000000000000000000HQ[Q00000000HGGFdEgkTObo4g>l0000e8D0Ta4ii=fo`_=T0000000000004VC3T6D_00000000000000000000L?0<T\mc0000TAh7
hfiO0000`\UQ@_RX0000000004GF0000l5WB\1S20000LG2n00000fSQ0000000003X1dTVCTDA@Y>4X0000<41^0000diDXU:@O]<PO0000D73:D5C\0000h\oGdPEQ
0000djA;TlIO00000000\2^G0000<F8i0000`7S70000lgM^82b@hiO@4XjoM7VV00000000X]@_0000P6?C<AH[4HQlHT\<4eI20Z`jh^FN8Qm48CkU<S6?DH\NTkGU
000000000000a<]R@=FC0000h7=Jh@S^000000000000DcU;1Aj700000000XO;6XD9I0000000000000000d`HY000000000000H1?D0000XNSALfn?0000HEg?lTZ9
dik=e?iO0000L?k>`IEel5Ta8\=@`]]C\5_DXF01DeFde7@0a8e1LT1L00000000D1\\`QGk00000000PL?:000000000000U1h1]6co000000000000T3Y000000000
00000000hbbcDU_5lC@Xl501`E;hD[8lHiAYTWNZT_3nL`D=d02FH43fT`_jU<21E<AOi@:_00000000T`jQ00004`1i9<oL4J8L@bnOhch`0000000000000000<gPj
0000000000000000\K1o<]9D0000000000000WLk0000HnG^TK1=0000`\X`Th=T@lo<8jd8<kZV000000000000lX<S000000000000000000000000000000000000
i4B6h1:3I@jn0000D:1P467G0L42@M_6H21E\1cEX4b2hb858dgQhhGDPm^T94XhE>\Q4DUI00000000Tji6i1<W0000lc120000000000000000000000000000XDDE
0000000000008P?C00000000\4HKh?R2<]dNPNaUhjXo@A\f9:Sc0000hOF_`Z3Y\1AdABf^\V]Fl6YGY?;>00000000<^j?00000000LhAF0000\D2=lQgWAA4L0000
000000000000d;BGH[V\0000I3VF00000000I1GKTeng@F?:00004XX<d7E^TkN]0h]N01?8<V024]RZ9@MR0000L:Td<CMglQb=@eBf\]0H0000@@AcLFnk00000000
0000X:CbX:FS@PW:4VJQ\h?b00004SC]00000000D=e@00000000000007F80C`c8oe`0000D\H900004IKf0000<oGU0000000000000000000000000000lNifa9Nn
0000A;5D0IZP000000000000000000000000X[1WA1B\@_]C0000@TlYI<Y:0000T:fC0MK[00004V7j8J8WEAJc00000000DNWQU3B=8Z]T`P0Ql4:XL^i=9=_4=C0f
000000000000000000000000`AG`0LGZLR34DWjZ0000000000000000P;S9@J3il`Ve00000mH500000000000000000000000000000000hd`X`lfc0000000007T_
000000000000000000000g\X00004IKE89\n<dJY`ea_0000D5gf8_HN\Q=8];KI1BPM00000000T]I1`0A\00000000000000000000000000000000Xfcg00000000
00004BCk00000000]2DI0000LmQ\l6PRa82Y0000000000000000000000000000E5TT0dFQ000000000000L5?=Tl@70000l<b:4Aii8ZTn<\Wnh>F6h7W[dO3EP91U
LXgOT9Z:<EZ]XS:c\958Q5WfPb2eLD<^]5_Vm04400000000Q5e4e?De0000\3gkH:=i00000000000000000000PBMQ0000h7BJ0000X4111?3UaB<[0000DFi_0000
5>XgTE9G@YRRaA05h8^^<LX?00008EU7@_Q:U9^\0000\4Bc0000lCg[000000000000882I00000000L]Z_8hDnL?Ak`IEY`>MSLWcgi3JXECC;0000]1OP0=d300FK
PQic\IgG96CfT;Ec99g\];GD5B7BX4`_l;HATD\T\Yih]40\0OalH44YT<L9X^iXXPVj`4Sid<G=8T\nI6:YPTP1Y6XF9A@[0000Y@VghfGO0000TSKI000000000000
<]ZQ<iPFMC`H000000004<GadcWl00000000MAaU00000000000008AZ00008[_kD=3fdj2Am0>QT1KRDMX>i77[000000000000000000000000DQhJ0000l:We\[1C
a<`1HCO^=;b_0000h48S<DJJ15\7lA0WD5:BlLoGLVB?<BH\4I[U<SP:PY22l\:BE0iAUA4700008d^h\=f`lTN88fU]0000I@H000000000PLgY0000DmZi4]N2D>AV
0CUcXIEN0Hm:\NCgD?6mI5JH0000`Z5\0000Pi`<I9kFhhf;0000X:X]I1RK00000000000000000000L^W>0000X>ME0000000000000000dL\100000000La<LAA4m
0000H9ZI\@0Ma8C:8d<?l1FW8eLX`WG9T@_04CABL;IgT^5FLg_<`lNVd^_4d>SX4dGM1C1Y8^BeLQ2:=BNm000000004@9OD4LZ`RO6DUnPX[FV\Za?hbk9D;?J<VH7
8b<Qd7EkDj_WhXm]8KbhThg8=80mA?mH00000g8I0000@DDc<``U17\m\dD1lnT<A5ogU@=2dMJ_00000000000000000000E0cL`E5m]2]`0000PRhGP0aHH<;X@:gW
\XZ<DY1d4X^9m<UDm?JV11c10000=8o<0000000000000000T4Mo@Jog0000A@eI00004g`LQBL00000H<EcT_R80000D7:aD;OLdYYNP`n50000000000000000h`;S
\F_H00000000HKS><ZBDTI4RlOZT0000@\gU000000000000000000000000d[gCe:Nn00000000`V6@0000@5^[@]6200008Pg300000\9Um?_n0000000000000000
4?f851SOL3c700000000hUQj00004h:PDQAl4DPg=1[;db0h=7@`5;H:]AF@PZfa`1?j00004:S0i=60\3CelIGc52;WABOH00000000lQaA<Fm;0000\RPGLck3Q?kh
l5bM0000000000000000\2bQ@9NWPFT@TkRgE;U000000000000000000000e64A00000000@4R@<BL[@K^L0000052U\N090000Xn]@<76d4cT\A;MP000000000000
=:T2000000000000000049YH00000000Tl2300000000I5Bl000085CM8K4hl\^dTHclDk1VP3FFDJ]o0SOO0000000000000000LUF8X@4Z\9WHd<eJPP>GTg<249aA
H>i`02MVL97<M1ce@5``40JFh`1Gm6OFU<3ZMA290000i@<E0000PGUF8?Cj0000X7>e\Fh5m>B500000000``]8X8ZG0mL[00000000`4LO46@Q`JDVhX?SHo=N8W?V
1:H2LGDY];g9IAn90000mAKY000006B^\gZF@^d?P]jFQ6db\]T=I8LD`Q7S00000000DP]K00000000hb4am6LP00000000T52h0j>m0000000040BbQC5O00000000
T6<`\M3P0M[KhUEg52o7M?^H0000000000000000@0^]0^O>@GDEX@PG8`3^00000000d4f90000T[dYd4FdHEP@000000000000DMZ00000\aHa<TY\d^gEa9?bd688
0000I4l1Di8l00000000000000000000X^=F000000000000Y?o[0000000000000000Q::C0Q6L0000L96600000000000000000000DB=d0oU[00000000TL1bQA8`
0000000000000000d]LJ\93YLB<`\]6UE89O000000000000E4aHY6:ihAd54OcOlcBQ0000LJ\30000h^1C9>=[D?J>0000da0V00008B6_00000000@8:X`>O8i=AF
LadU0000000000000000000085LI000000000oZY00000000000000000000]AnZ<H>9l]Y68;6WLlKOm=D^e1W1PPeem<Rb0000lDFFH>]GlFWEHV=4\VdQ<eKn@E_K
@j8O0I2K1@VF`=dU0000dGe:00000000LZj0X>ZahC0700000000l4YM00000000P1ikh^SE`lRZ0000470800000000d@F656O8U;aHX:[C00000_lK8@n_@DGd`HfZ
dTdKPVX>\]WW`^m<lMV>T`LBL15gXH>f=2Jle97U0000X4NJ]1gCljWEThh@e3FP4=nB8R:YY=P70000d>gA1@9W000000000000000000000:eHL_V=M=^M5>5T0000
000000000000000000000ISQ0000d8ehP`E_@`GcddL7I@SU00000000lW4DXZIJ\^d10000];j<L;nPl=fQ0000000000000000PjNc@LGC8CTM<<:[i<S^9<n8@_:a
000000000000U;^60000000000000000A@ETLkD10:_Z0000@F:P00000000hofL0000X\7N0000=5f5\YG4L3cBXY7=l5l@ECk^4:ii0000Hn@50000000000000000
0000lcPP<@ihhDGI000047TU`5h`dPLkdV3UDd=Wh:XlI4711AWGH^Un0000DMcl\5@YTdPCI=fQMA=I000000004CIN0@YA00000000L`>200000000a9bd@nIj0000
0000U=?Q0000h3:g4=5<<<<@<8D1l<CElWKg8Zjl\SZOdf\CLlDAi>c_1AkH0000000000000000LFC@000000000000LUfiX@8C<bT1D=I8Te2aXfTmTklK=3^i0000
M<TQh@:Z=6Tc\:UC0000`Q0Y<I9?PVKHX2PF8:2>l;8B`SX1`Y=lLZWZL`NO@j^Fm@Z6L[ml=A8lLi3600000000HWdXPbW=00000ChT4:^?HO2F0Q951:M00000`X]`
4IB98Z7]d79f8GiZL@Bo@bHdDn\Ha1iQ0000`6c?0000lVO15@[;aD=[M5_fhe6?Y@a2d>>h00004@QRl:?d000000000000\hXX\8:n4>5b<EGd@EhWDQE]T]o<0>[>
POMSE0[CM26c58`o<l8a\D?`0E\j<IVZ4dBT0000@4;_04FVhEYO0000hdfTMCNN<^7CLo0Uh7:BXSYW<Wm4<37ke2HXDW:g<If]<IT;ddKYe3_Y4_35]3l1U?1WhT;>
e?]X1CQl0000T6iK\CWCL6>ClHk7liecaCP@`71_00000cI60000000000000K8c@>Lk00000000a8h1]4kQ000000000000DIA1`]PX000000000000`Efb00000000
<]W8QBXB8bWbi;oF`JeR0000XL^R0XmH@I`eXm\E0000dN_l000000000000=:8BTI<`0000lA;<<7`]0000TcPdl@Zg\2F?4=_Sa5QDXF3cLA>[d[G;00000000DXR4
A@bU00000000Q1aIQ8ZW0000=4h?51]8Y1e5=C]o0000XF[T00000000l\8ElEDYY<cgm65?0000<>aW<mnP<]3=Q5MQE=lE0000X78[00000000E6N20000\XCn0000
00000000d`_60^OkTaIA\biV\3K_`@7GLVHE1:BJPeoK]1JV=BFWL>fQ\mYJ`2;=EBhn000000000A@G`A[]D]MJi=ilaAG60000TbF]000000000000do6_E>fAXU\6
dcdJXNG<0000\ZO^88;:000000000000H9990000000000000000h3Rl@6CIhR5VD_lkdc8EL0Hh0U?Y0WFQ4n?]`f74L7XF0mXBU1oi<dSEE>a7aD=:`0T?00Y<01Pb
47j`HC9<Y6ij00008O?g@24Bh9bK47<S\YZ<hJXLT8\P@_7Sd`=LLd>`0o8G9>BG00000000PiP\dP640000]7jB\=:QL>oTdO1DlIM0P[7D46XHhI:e`]0QQB[Nh1U]
0000l@mH`[?G\<m3l=9DLHRa<SH8PY<44AgL\[H?P]P1\`eK\oAd14I`0000@l4M00000000XO?9dFS1<@__4V>:\PZlLbQL=4e900008`Z9000000000000i1O:0000
h_02000084D6d>^g0000I>i5=CLP00000000XE8HLY4j\[i2hb0T0000HI3P0000X6IJ`YCI0000L:do8HSE0000P6OM00000QOK000000000000LXK>00000000U@>m
HFWX@0fUd[Y]`BXVlA`PlFoS4AN@`P=I8YA^0000L6I]0000@9`o00000000L^fj0000d\K50000XR<@DA_d00000000<Ih]0000<I[94c3YY3`I0000debk<VGNh>d8
000000000000`<iGX_dD00000000h5Q:DB:U0000\0:fA7]N00000000000000000000TmI;000000000000\B1WLDMP0000P3FUm8H000000000lc4klCZQ0000M?M>
42;TQ6Wj000000000000Q4O?00000000l4IbX4OKDHYT000000000000Q6iULSS?l__78O[<HcLYM5N2i5m=<:o0PWERI9890000`:;100000000`iGJ0MkNhTPke63E
00000000A7470000@DT00000I3he9>ZnU@S:I9>ZP=9l4R:gX\UG@g]n0000dKlC00000000P;BV`cfZ0000\1AI4Cme0000M?KC00000000TSdK000000000000D67X
dQ6[0000D0Ybh1gHD3eN0000000000000000E8<\4M180000000000000000HbMa85S`0000mBL?@7JaHRR^l;>]`20@0000000000000000TKH=LWoZ\Wlh<l;;0000
00000000hdl;0000HH5`00000000h7OEdFX1i@jS`A>f`1A:H:E\DQ>HLQhe0V\CHc\e0000Y5^B4R`o0000m7I>0=0f47V[1@f08a`[H;;I00000000000000008Le3
00000000l7dV00008QkCU@k:0000m>hl000000000000000000000000Q3AK00008Oe0M3Y_d<ORm=UeTaaFPFhO0000`_D2a4i_000000000000D`Hj000000000000
000000004LaM00000000X=gj8WL\00000[fPhecGT>;Rh>hE00000000000000000000000000000000000000000000hR=O<2YolkHA00000000\1AVDTjH=>cG0000
\Lh<lV^Y4^KLXY:G00000000lOC[`kSTHRC[dVe\00000000000000000000D\^3H[Vk0000LQQ4<X0^4jTGTQT30000000000000000`62mU?:o0000@<dj0000dQeP
0000l<_gDJlLXWY@TYM20N_FI22A\8gn93?L00000000000000000000D0ck000000000000000000008=Y7dCE>HL<I@aWOHUe@@;^VldY3lT:KLC_7i;l=\BRjdEo\
`RMie5@Wa4V;]>@=lL8SHFeND@^4@PG?U>RXMA>ciBXi@0jNH9;>LAkVDG^ShON_XbS7d5bB`Q]X8UYdl_UnT2[:000000000000Ta21<GTM4hWHI?7B\@H]D`Gm<VVU
176A0000l_;D00000ejY4MYX`XEXPP7ND6OC0CF0L]`^HJ`@\gG`Dk7DD_VnPKn7\hSdhFNSD0iIi=W]0000H>2600000000LbfT8ClA<R710kmki<CGY?19000096OV
eA2i00000000000005NK\LMFXNER0RL7h`??@9eidEn]`N4FdgN4MCEZ48:E462M0000d]h@L5fJP==Z4CEQE;Ol00000000@1Sbi1Ic00000000\V6LTN8I4=9[<nJO
0000LH`Zd2e3e7H?00000000000000000000IB0@IBbh0000hC7MEA_iP_]f00000000dJdJ00000000l^2[<WC6000000000000XS7?000000000000]0?e00000000
DR5h8LT_\XMgPC`;<Lkh40BGP`i[8dn8TkBi0bXF1C8:000000000000000000001>Q84hA6000000000FiQ0000000000000000T_ZcAD8f0000<kH[0V10hB>j0Q9B
XQZb4ak;HgH^YCh=leZ<HQ0C00000000LAc8lIPE0000P5B]<ehX4gFR00000000YBJP00000000h9EF0000TUCS0000XYSD\QWT<Rn@H_En0000H2eRe?TUlI?m0000
`Rj:0000l`R^He_=0000PR^I0ES>LZF`M4J20000DP`4H\mIl0f;@3^XPR=l\:K000000000]D;B00000;H0=17=000000000000@2FiT;j<0000DaG=00004N`?0j]O
1@=Y8TFI0000XCB]0000mD1g0000`I?Z8KLZ0000X\N9X8A2M7:g0000lHCN0000TCPc00000000d=7RhIoS0000X?P?@RjH1?52000000000f;=0000<8fT@E<Z0000
LeM]lG[X00000000M<]C000000000000a?CT0000d98XXUSm0000000000008:5a000000000000<OF400000000000000000000000000000000]1JnXd6^`bB8Q7G^
ED0J00004V5A8XH1@4BJDbn=eAY0@kg=e:efPRNYdh2<\HiaLVi[H6fcl6DThkZF`2A;U<@bH<]aA?ZR`9:K`EPhl04Kh@KiTGgbhHcG0000000000000000LIQ[Xa0n
0000DLQ`<K98TB85PK`k8M@C4]KB4fniLVZ1d_LQTmiE00000000D`DN000000000000@DCR`=X=000000000000h`C_0000<5_^00000000`19X0000\P70X?>a8g^f
H^f]H=eJ4ITb8N5ELaQ6L4b<H8>hHcG3`m`9E25WL==:A6]FXGgmQ<H]dAZmm<f^0000];Ghl^IM0000<@Rbe@9Ke@Qf0000POiL1@lEU8IDdiOX=<aWHIFVh^4H0000
Q4hOi?<m000000000000<4S4dAXBTZO7<moWPhO2DYFLXVGA000000000000hJbeLg1S5>o>0000liHh`mP>0000PEG419I^hj89`:<>H0TOhJ?]]=E?IA2H0000DcWN
\>8^4Q1?17dS00000000D@@G0000hPWUPMfOPV]W@iBD];IK0000d@\]0000Xi]Z00000000000009PM4hcn0000LSne0000Xhdl000000000000000000000000`V64
l8[TPA3IU4aX\CWlhOG91?3I0000dlYR00000000dc8100009>ik0000<?h8000000000000aBdZ@iBV000000008>d_PF_SM7X300000000\<^0<BLHHRdfa5Yg0000
00000000\145`;mL\XIl00000000\N@YlV1<dRObi5UB000000000000000000000000\2eC@9R@M?4fT4XQ<@d60Kem4WaLM2<]8f=c<h1H`EIO`N?_8L^DdiUjlFMT
D7D;`d\Y8m2h=<IJ8Fe:IANke;[l000000000000XGW\PJL143Bi\;YL\S5GHTMhXj<B<oRY<5K5hS1@Tk7V<_EZ`4AgPkli16D4lGi1Ph]2==BKT]eG`ia0dme:i>H_
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
w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Obtained, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1),
w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1),
w(K::Online, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::Ca), M::Anywhere, 0), w(K::Department, Some(L::Da), M::Whole, 0),
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
w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Until, Some(L::En), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2),
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
w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Role, Some(L::Nb), M::Anywhere, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::At, Some(L::En), M::Whole, 1), w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0),
w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0),
w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0),
w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1),
w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Employment, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0),
w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0),
w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3),
w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Marital, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4),
w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1),
w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3),
w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1),
w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4),
w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0),
w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0),
w(K::Employer, None, M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2),
w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2),
w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5),
w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Page, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Fi), M::Whole, 0),
w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4),
w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0),
w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4),
w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 5),
w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0),
w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0),
w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3),
w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1), w(K::At, Some(L::Nb), M::Whole, 1), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0),
w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0),
w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Role, Some(L::It), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Degree, Some(L::Es), M::Whole, 7),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6),
w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3),
w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3),
w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4),
w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3), w(K::Online, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Pt), M::Whole, 4),
w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Sl), M::Anywhere, 0), w(K::Role, Some(L::Hr), M::Anywhere, 0), w(K::Role, Some(L::SrLatn), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0),
w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Pl), M::Anywhere, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Marital, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0),
w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1), w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1), w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0),
w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3),
w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0),
w(K::Until, Some(L::Fr), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6),
w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 2),
w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 3),
w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Et), M::Whole, 1), w(K::Season, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Hu), M::Whole, 2),
w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0),
w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 4),
w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0),
w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0),
w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3),
w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4),
w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0),
w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sv), M::Suffix, 0), w(K::Course, Some(L::Nb), M::Whole, 0),
w(K::Course, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0),
w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0),
w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2),
w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Course, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Address, Some(L::Pt), M::Whole, 0),
w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Role, Some(L::Nl), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1),
w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0),
w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6),
w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0),
w(K::Native, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ja), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2),
w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Obtained, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1),
w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7),
w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7),
w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7),
w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7),
w(K::Fluency, Some(L::Ga), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 2),
w(K::Unit, Some(L::Is), M::Whole, 2), w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Project, Some(L::De), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Nb), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1),
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
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2),
w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1),
w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Obtained, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3),
w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0),
w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Certificate, Some(L::Ja), M::Whole, 0), w(K::Certificate, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Season, Some(L::Vi), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Id), M::Whole, 4), w(K::Season, Some(L::Id), M::Whole, 3), w(K::Season, Some(L::Id), M::Whole, 2), w(K::Season, Some(L::Id), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1),
w(K::Gender, Some(L::Cs), M::Whole, 1), w(K::Gender, Some(L::Sk), M::Whole, 1), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Ja), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0),
w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Ordinal, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0),
w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Et), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 2), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4),
w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0),
w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0),
w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Marital, Some(L::Lv), M::Whole, 0),
w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::LanguageTest, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Present, Some(L::Nb), M::Whole, 0),
w(K::From, Some(L::Lv), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Department, Some(L::Lv), M::Whole, 0),
w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Project, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Es), M::Whole, 0), w(K::Project, Some(L::It), M::Whole, 0), w(K::Project, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0),
w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2),
w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Project, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2),
w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0),
w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Obtained, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0),
w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0), w(K::Since, Some(L::Sk), M::Whole, 0),
w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0), w(K::From, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::SrLatn), M::Whole, 0),
w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0),
w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0),
w(K::Conjunction, Some(L::Da), M::Whole, 0), w(K::Conjunction, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0),
w(K::Page, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0),
w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0),
w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0),
w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0),
w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0),
w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 1), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0),
w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0), w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5),
w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2),
w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0),
w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0),
w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6),
w(K::Degree, Some(L::It), M::Whole, 4), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, None, M::Whole, 8),
w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0),
w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2),
w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3),
w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2),
w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0),
w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0),
w(K::Award, Some(L::It), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0),
w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0),
w(K::Season, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Es), M::Whole, 1), w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 1),
w(K::SkillLevel, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Fr), M::Whole, 1), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Mt), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0),
w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Project, Some(L::Tr), M::Whole, 0),
w(K::Project, Some(L::En), M::Whole, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::Nl), M::Suffix, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Pl), M::Whole, 0),
w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Da), M::Suffix, 0),
w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Project, Some(L::Lv), M::Whole, 0),
w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0),
w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Project, Some(L::Nb), M::Suffix, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Ordinal, Some(L::En), M::Whole, 0),
w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0),
w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0),
w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1),
w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0),
w(K::Season, Some(L::Lv), M::Whole, 3), w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::Ga), M::Whole, 5), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0),
w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Since, Some(L::De), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0),
w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0),
w(K::Course, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0),
w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0),
w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0),
w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0),
w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4),
w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0),
w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0),
w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0),
w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4),
w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3),
w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
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
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Hu), M::Whole, 0),
w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Unit, Some(L::Id), M::Whole, 1), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0),
w(K::Until, Some(L::Is), M::Whole, 0), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0),
w(K::Department, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 3),
w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Until, Some(L::Nl), M::Whole, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Obtained, Some(L::Vi), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4),
w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Cs), M::Whole, 3), w(K::Unit, Some(L::Pl), M::Whole, 3), w(K::Since, Some(L::Vi), M::Whole, 0),
w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::At, Some(L::Hr), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3),
w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0),
w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0),
w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0),
w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0),
w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0),
w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2), w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0),
w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2),
w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Project, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4),
w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3),
w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1),
w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4),
w(K::At, Some(L::Sk), M::Whole, 1), w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4),
w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5),
w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3),
w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4),
w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
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
w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Project, Some(L::El), M::Whole, 0), w(K::Unit, Some(L::El), M::Whole, 1), w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0),
w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5), w(K::Since, Some(L::El), M::Whole, 0), w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2),
w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7),
w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0),
w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::Course, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0),
w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2),
w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0),
w(K::Course, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0),
w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2),
w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0),
w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0),
w(K::At, Some(L::Ru), M::Whole, 1), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Season, Some(L::Ru), M::Whole, 1),
w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Obtained, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7),
w(K::School, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 1), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Employment, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Obtained, Some(L::Ru), M::Whole, 0),
w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5),
w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1),
w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 5), w(K::Award, Some(L::Sr), M::Whole, 0),
w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Until, Some(L::Sr), M::Whole, 0), w(K::Until, Some(L::Bg), M::Whole, 0),
w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Sr), M::Whole, 3),
w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 6), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5),
w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Season, Some(L::Bg), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2),
w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Employment, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Uk), M::Whole, 0),
w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Season, Some(L::Sr), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 2),
w(K::Since, Some(L::Uk), M::Whole, 0), w(K::Conjunction, Some(L::Ru), M::Whole, 0), w(K::Conjunction, Some(L::Bg), M::Whole, 0), w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0),
w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1),
w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7),
w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2),
w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0),
w(K::Degree, Some(L::Uk), M::Whole, 5), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0),
w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0),
w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0), w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0),
w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2),
w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5),
w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0),
w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5),
w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0),
w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0),
w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0),
w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Uk), M::Whole, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3),
w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5),
w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0),
w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Season, Some(L::Sr), M::Whole, 3),
w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2), w(K::Employer, Some(L::He), M::Whole, 0), w(K::At, Some(L::He), M::Whole, 0),
w(K::Degree, Some(L::He), M::Whole, 6), w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::SkillLevel, Some(L::He), M::Whole, 2),
w(K::Fluency, Some(L::He), M::Whole, 5), w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Gender, Some(L::He), M::Whole, 1), w(K::Marital, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Degree, Some(L::He), M::Whole, 8),
w(K::Publication, Some(L::He), M::Whole, 0), w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Online, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Subject, Some(L::He), M::Whole, 0),
w(K::Conjunction, Some(L::He), M::Whole, 0), w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::From, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Since, Some(L::He), M::Whole, 0),
w(K::SkillLevel, Some(L::He), M::Whole, 5), w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Project, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::Employer, Some(L::He), M::Whole, 0), w(K::Expected, Some(L::He), M::Whole, 0),
w(K::SkillLevel, Some(L::He), M::Whole, 1), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3), w(K::Until, Some(L::He), M::Whole, 0), w(K::Page, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0), w(K::Season, Some(L::He), M::Whole, 2),
w(K::Unit, Some(L::He), M::Whole, 1), w(K::Degree, Some(L::He), M::Whole, 4), w(K::School, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::SkillLevel, Some(L::Ar), M::Whole, 2),
w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::Unit, Some(L::Ar), M::Whole, 2), w(K::Marital, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Award, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 2),
w(K::Online, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 6), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0), w(K::Project, Some(L::Ar), M::Whole, 0),
w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 4), w(K::Grade, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 3), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 8), w(K::Address, Some(L::Ar), M::Whole, 0),
w(K::Season, Some(L::Ar), M::Whole, 1), w(K::Document, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 4), w(K::Season, Some(L::Ar), M::Whole, 2), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Native, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 7), w(K::Expected, Some(L::Ar), M::Whole, 0),
w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 5), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Certificate, Some(L::Ar), M::Whole, 0),
w(K::Gender, Some(L::Ar), M::Whole, 1), w(K::DateParticle, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Page, Some(L::Ar), M::Whole, 0), w(K::At, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5),
w(K::SkillLevel, Some(L::Ar), M::Whole, 4), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0),
w(K::From, Some(L::Ar), M::Whole, 0), w(K::Since, Some(L::Ar), M::Whole, 0), w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Fluency, Some(L::Hi), M::Whole, 4),
w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Publication, Some(L::Hi), M::Whole, 0), w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0), w(K::Present, Some(L::Hi), M::Whole, 0), w(K::Marital, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5),
w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::SkillLevel, Some(L::Hi), M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0), w(K::Online, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::Address, Some(L::Hi), M::Whole, 0), w(K::Certificate, Some(L::Hi), M::Whole, 0),
w(K::Season, Some(L::Hi), M::Whole, 2), w(K::Award, Some(L::Hi), M::Whole, 0), w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 8), w(K::UntilAfter, Some(L::Hi), M::Whole, 0), w(K::Until, Some(L::Hi), M::Whole, 0),
w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::Native, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1), w(K::Gender, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Project, Some(L::Hi), M::Whole, 0), w(K::Page, Some(L::Hi), M::Whole, 0),
w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2), w(K::Degree, Some(L::Hi), M::Whole, 6), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2), w(K::Unit, Some(L::Hi), M::Whole, 1), w(K::Season, Some(L::Hi), M::Whole, 1),
w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Subject, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 3), w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::DateParticle, Some(L::Hi), M::Whole, 0),
w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0), w(K::From, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Present, Some(L::Th), M::Anywhere, 0),
w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::Grade, Some(L::Th), M::Anywhere, 0), w(K::Expected, Some(L::Th), M::Anywhere, 0), w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0), w(K::Address, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0),
w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Project, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8), w(K::Since, Some(L::Th), M::Anywhere, 0),
w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::Degree, Some(L::Th), M::Anywhere, 6), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 5),
w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::DateParticle, Some(L::Th), M::Anywhere, 0), w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Role, Some(L::Th), M::Anywhere, 0),
w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2), w(K::Season, Some(L::Th), M::Anywhere, 2), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 4),
w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Marital, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Certificate, Some(L::Th), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0),
w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0),
w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0),
w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Employment, Some(L::Ja), M::Whole, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Project, Some(L::Ja), M::Anywhere, 0), w(K::Page, Some(L::Ja), M::Anywhere, 0),
w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Whole, 1), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0),
w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0),
w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Project, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6),
w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0),
w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0),
w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0),
w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7),
w(K::Project, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0),
w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1),
w(K::Employment, Some(L::ZhHans), M::Whole, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Employment, Some(L::ZhHant), M::Whole, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Employment, Some(L::ZhHans), M::Whole, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4),
w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0),
w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0),
w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Whole, 1),
w(K::Publication, Some(L::ZhHans), M::Whole, 1), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0),
w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6),
w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0),
w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employment, Some(L::Ja), M::Whole, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2),
w(K::Gender, Some(L::ZhHant), M::Anywhere, 2), w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2),
w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Publication, Some(L::Ja), M::Whole, 1), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1),
w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0),
w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3),
w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHant), M::Whole, 1), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2),
w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0),
w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1),
w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3),
w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2),
w(K::Page, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Employment, Some(L::ZhHant), M::Whole, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0),
w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 2),
w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0),
w(K::Page, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4),
w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Course, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Project, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0),
w(K::Degree, Some(L::Ko), M::Anywhere, 4), w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Employment, Some(L::Ko), M::Whole, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0),
w(K::Publication, Some(L::Ko), M::Whole, 1), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0),
w(K::Present, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0),
w(K::Until, Some(L::Ko), M::Anywhere, 0), w(K::End, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 1), w(K::Native, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 6),
w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 8), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3), w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5),
w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 7), w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Expected, Some(L::Ko), M::Anywhere, 0),
w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0), w(K::At, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 2), w(K::Season, Some(L::Ko), M::Anywhere, 2), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::Since, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 3),
w(K::Fluency, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1), w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 2), w(K::Degree, Some(L::Ko), M::Anywhere, 5), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3),
w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::Page, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0),
w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
