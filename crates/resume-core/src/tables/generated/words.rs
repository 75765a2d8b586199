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
03180319031:031;031<031=031F031G031H031I031J031K031L031M031N031O031P031Y031b031c031m032<032B032C032D032E032F032G032Q032X032_032i
0333033<033@033Q033R033S033T033U0345034U034V034W034X034Y034Z034[034\034]034^034_034`034a034b034c034d034e034f034g034h034i03560357
03580359035:035;035<035=035>035E035L035S035Z035[035\035]035^035_035`035a035b035c035d035e035f035g035h035i035j035k035l035m035n035o
0360036103620363036403650366036703680369036:036;036<036=036>036?036C036D036E036F036G036O036W036[036a036f036m03740377037:037?037@
037A037B037C037D037L037S037Z037_037`037a037b037c037d037e0383038:038?038@038D038M038R038S038T038U038V038Z
"# }

grid! { GENDERS, 42, r#"male	男	男	男性	남성	männlich	masculin	masculino	masculino	maschile	man	mężczyzna	мужской	чоловіча	muž	muž	moški	muško	мушко	muško	man	mand	mann	mies	karl	mees	vīrietis	vyras	fireann	maskil	άνδρας	férfi	masculin	мъж	erkek	nam	laki-laki	ذكر	זכר	पुरुष	ชาย	home
female	女	女	女性	여성	weiblich	féminin	femenino	feminino	femminile	vrouw	kobieta	женский	жіноча	žena	žena	ženska	žensko	женско	žensko	kvinna	kvinde	kvinne	nainen	kona	naine	sieviete	moteris	baineann	femminil	γυναίκα	nő	feminin	жена	kadın	nữ	perempuan	أنثى	נקבה	महिला	หญิง	dona
"#, r#"00040008000<000C000J000T000]000g0011001:001>001J001Y001j001o0024002;002B002M002T002X002]002b002g002l0031003;003A003I003P003]003d
003m0044004:004>004H004O004V004f00500055005<005@005D005K005R005[005d005m0066006@006F006N006]006j00700076007>007F007S007[007b007i
00800087008<008B008K008S008\008e00940098009@009I009P009U009_009h00:100:A00:N00:S
"# }

/// The first two characters of the keys that count within words.
pub(crate) static BEGINNINGS: Sieve = Sieve([
0x102006a400840004, 0x120385000012000, 0x88e0080c01400022, 0x1104643090320800, 0xa003120820442020, 0x5c8002022, 0x8002080000081040, 0x8a0020140000040,
0x400010200000c020, 0x1868001042014000, 0x42050424a100, 0x208801400840880a, 0x4008120005220000, 0x40180022000084, 0x400814022020004, 0x2200080340000900,
0x28148140a8000, 0x20102404002070, 0x82000400000012, 0x400089810104, 0x4048000500402000, 0x3218001880100402, 0x20a0010850a80000, 0x2081010000014110,
0x6188010048a04000, 0x3000098002200080, 0x104004320044242, 0x804409200600000, 0x248041100100320, 0x310090604024200, 0x90082000000040e1, 0x102810080180c00,
0x4804800206, 0x800090200040090, 0x8102010014802000, 0x20410008120b2000, 0x180400440000000, 0x8080120000001080, 0x50100d002000008, 0x100001274002012,
0x200a80006008089, 0x142c088221082809, 0xa0005000804191, 0x808000000020010, 0x240c0008000600, 0x60114160c4208, 0x422810c002000805, 0x400200284400430,
0x4030a20882012, 0x8ac2e00800003491, 0x50460040040000a0, 0x380e000200240004, 0x2008247000084000, 0x2082018510141000, 0x2100400800032060, 0x4e0001408000008,
0x384000903008220, 0x80004040022040, 0x18000400800a08, 0x2011042124000001, 0x310700002000002, 0x42001000280084, 0x86000922122b0d4, 0x80810020081000,
0xd0942000000100, 0x41c802600a810081, 0x1004900041055420, 0x488440b00403e043, 0x461204080865456c, 0x4012808009404000, 0xe04080080001412, 0xc0204010040802,
0x1470310030a04148, 0x180840001c1080, 0x2001210410, 0x42c0080284083a, 0x1081000200890, 0x148008180008180, 0x1000000008480408, 0xc002800242140100,
0x2000000000040a1, 0xa0800800101142, 0x4005300a002022, 0x400830c08450200, 0x44c0c001404a, 0x2030901c0010005, 0x2008000042000414, 0x2000000002,
0x4000000800902109, 0x806210002282000, 0x8680424000090210, 0x440012000000040, 0x620002c084800040, 0x2600000890200181, 0x1120a20080001000, 0x5000400120012100,
0x2000836000082200, 0x208001010010, 0x80404000402c80, 0x90040c000002011, 0x240003200001400, 0x4320102040010530, 0x300040040001820, 0x300042400530026,
0x26000006020280, 0x4800048008000008, 0x10004880800000, 0x420c0014000, 0x9340080000000000, 0x110024801006012, 0x4802f0208001381a, 0x40040a1020810c00,
0x40000000408a02, 0x40000402c004020, 0xa04800005400200, 0x8200000823002004, 0x422000008222404, 0x158814218000004a, 0x8210001010800000, 0xa440100074434201,
0x104882008c0, 0x2004021810001408, 0x800120604082110, 0x8090440040204008, 0x8220000100812800, 0x206800204002888, 0x5810004040181, 0x400000208204006,
0x8200002000021380, 0x1d0c408418000001, 0x4814200c104110, 0x800005400882010, 0x800312000024c8, 0x2400010041cc0050, 0x8014204010000000, 0x888e008000000000,
0x20c00810a00001, 0x220800088002000, 0x408080106c800300, 0x440280081001000, 0x400104268840102, 0x4e00000000822810, 0x8000000004002000, 0x14a00200000020,
0x8a08850804080610, 0x10000000109c321, 0x80020018293c0, 0x2040010000170210, 0x204200000040300, 0x10500010ca10000, 0x43a0010810109380, 0x5086181400490802,
0x2402082000000820, 0x18840008844010, 0x30088c400c00000, 0x81280c28008022, 0x8220000400418002, 0x8020002200081040, 0x280012298008a104, 0xc000840c04449100,
0x20010028200000c4, 0x80488048a080001, 0x201850000c040468, 0xdb0200002810410, 0x8220200a408c481, 0x20508045c002442c, 0x8040d0818200e001, 0x121820084108d000,
0x240021104000440, 0x20100021, 0x20800080080801d, 0x44808048408501, 0x84228400c0004000, 0x1404908180001290, 0x806009000000400, 0x80000c908c000220,
0x2001800002080a0, 0x4280600000004fa0, 0x833044101882540, 0x403080004000010, 0x5000a4140402aa, 0x2342000004c22, 0x200413080840012, 0x410402810041000,
0x428805080201490, 0x30020810c000029, 0x190080cb40080008, 0x6010080004084, 0x8016400204101, 0x2010251641403a00, 0x5101000c11818010, 0x1ca4042e000010,
0x8000098000038000, 0x8080247010420000, 0x1100840200000022, 0x400000008000070, 0x408411001000111, 0x2400a820b0700000, 0x1000802400025100, 0x9204048004080008,
0x244110c03041140, 0xc280a12000010001, 0x100c020080040080, 0x80408922120000, 0x4010808104000a00, 0xc00034000081c80, 0x4000f000410c008, 0x1100000404210040,
0x82000820240845, 0x200010602301048, 0xa8010a880c012000, 0x5a86022010800841, 0x2000801080030148, 0x1080004000005c0, 0x120490881d002200, 0x80089900084200,
0x1000108080000400, 0xcf00010808030000, 0x800040e1000008, 0x5000101200008010, 0xdc0000000401081, 0x32818048040040, 0x100008030000000, 0x40101040301a820,
0x2215000001020000, 0x200000006000009, 0x400000c085205000, 0x4011200003806100, 0x8a00040908000082, 0x223802224089200, 0x4100000200100101, 0x10204a2000020,
0x8508180010108088, 0x60020400201, 0xa208540120110, 0x80101808808c0004, 0x442cb0800c00500, 0x24088402444428a, 0x1805028ec0495010, 0x800000104200421,
0x1001012002005106, 0x8150000422000414, 0x40207234a004500, 0x10218c4049402000, 0x80813100080c41a, 0x600160000000a00, 0x800c859000808, 0xd00101e0200,
0x100105410029a001, 0x208002000, 0x8054000046020040, 0x100201004804091, 0x110410008400000, 0x1000002000052200, 0x84102a404b00040, 0x4800020440501200,
]);

/// The first words of the keys of several words.
pub(crate) static FIRST_WORDS: Sieve = Sieve([
0xc200000800000080, 0x4041000680080022, 0x3a8004000200088, 0x8024000104200000, 0x8402042008000001, 0x402001080000400, 0x40090a0c020044, 0x208000004110,
0x40400000002c0440, 0x10042240034000c4, 0x18000400040040, 0x8220404200432, 0x840000000866a4, 0x2102480012001000, 0x1000820d01820000, 0x10010080408000c,
0x5231000022, 0x2000020084080200, 0x408a2644004000, 0x8301810040400084, 0x200000123001, 0x8002812a082000, 0x4100210a00000080, 0x8092098004082000,
0x84100203240000, 0x880040414003604a, 0x6000c10002202900, 0x8ae0400845a440c0, 0x2c08000010b0068, 0x8000000800011, 0x4028b28002400, 0x1010100140080010,
0x10422000002004c8, 0x2880042000800c4, 0x180820000400, 0x42000100284024a0, 0xc000020010081000, 0x420404a0000002, 0xc10a00800400019, 0x90a00000108,
0x41000090148004, 0x1600104008200840, 0x1104400200044, 0x1800010008200, 0x9400026200560, 0x2180810200020010, 0x30c20800a011200, 0x21409040000002,
0x1000040cc0400108, 0x4000242004200460, 0x1000080000104003, 0x2100080208000000, 0x10541008a0000000, 0x1052000010600081, 0x410c000000002, 0x2040028800416000,
0x210001000102400, 0x400001c088008002, 0x2102201000204800, 0x40801500060c2100, 0xa000800480121000, 0x1201011561, 0x406104420100000, 0x8882000210010000,
0x500a020101108000, 0x40a808019400100, 0x44008040030401, 0x8400c204044000, 0x4890000020a0, 0x4016908402128001, 0x8080108b11010a01, 0x1832008c20000000,
0x620000400000808, 0x4080090000042000, 0x20180020100042, 0xa000181300a80000, 0x60045010080000, 0x1a00894240040081, 0x1412000000000004, 0x481000031040c000,
0x143000002898, 0x10000808401041, 0x100000820008004, 0x800000088102280, 0xa020001004802a0, 0x80000e100014000, 0x1200000001201000, 0x84000000480000b8,
0x8000000018000, 0x111664c400080088, 0x802408400000420, 0x9060200000411, 0x4009000, 0x400008000040800, 0x28080040000180, 0x804004410182a,
0x8d008082000006, 0x204800005040006, 0xc0000410201000, 0x2001400000460180, 0x90002940040104, 0x1088002c80c00800, 0x681a004121000000, 0x402000020d8400,
0x40018c402212480, 0x8c2022054000000, 0x8000716a80004106, 0x2008000010050950, 0x400410020400200, 0x4004000300c80148, 0x8009820000082, 0x8000000a10024008,
0x4050801089000001, 0x308246000010000, 0x2c00001014020000, 0xa000221008222900, 0x7000112c00, 0x900100028000a002, 0x4082240000a2c00, 0x10420001200b4000,
0x42000108002f8b4, 0xc000800001040410, 0x29000010310000, 0x2100102015240, 0x4a0001000, 0x8200014400200008, 0x110000000010, 0x2000000000000,
0xa01c400002808009, 0x228044001000108, 0x420a4000242400, 0x240000001804, 0x2004108000008686, 0x8010208020140804, 0x3300001400008008, 0x1141084908000040,
0x4020004808088220, 0x4000040b02007, 0x198410810041, 0x10000082000d0408, 0x4082600802040501, 0x2c000004a1061229, 0xa000010042080800, 0x420020833,
0x40000200000000, 0x44140040000018, 0x8600000080100004, 0x8420400800208028, 0x3000000000000, 0x454001000a200020, 0x4000000000200000, 0x4008c08102a008,
0x108000a00000901, 0x8140000001801080, 0x9000000001088a0, 0x2c004240a000000, 0x8001421452200, 0x800308084820004, 0x4410840011010214, 0x4012060002c2058,
0x88724a002440000, 0x20180005b4000880, 0x5000004061480080, 0x100200084000003, 0x400400002120418, 0x2002029000000040, 0x4010480004d64131, 0x8040008180000004,
0x2009058210020a00, 0x400020240000, 0x200c400004002081, 0x140104200002011, 0x30890040080408a1, 0x8402020020400214, 0x4c082418e006004, 0x8a0000810000,
0x24008000800120, 0x2028000004484120, 0x1204000394013001, 0x401009100110100, 0x10e000800b0024, 0x420090080020002, 0x8090800e00002000, 0x1000001000810000,
0x604000240010000c, 0x8101804400002, 0x140000080400a020, 0x60a2024b090000, 0x2c08170082001, 0x50000b0002110001, 0x4048400010000000, 0x202520000004800,
0x440000101542420, 0x1000500048000402, 0x6002008144000021, 0x382228200800000, 0x4040004400400001, 0x10000004c000088, 0x4000000002010, 0x4000501200680008,
0x800a008840006000, 0x2041200250404000, 0x806c000048200100, 0x100040020108100, 0x4000108046000308, 0xa400000008010, 0x850400022004122, 0x91008400010800,
0x100041001810400, 0x142000606005814, 0x90008100310800, 0x8008108a00d0000, 0x1200010000103040, 0x801205000000810, 0x44800200000200a0, 0xe000842004000022,
0x41220000040608, 0x24028808017200, 0x40000121000620, 0xa08a080280c0010, 0x1408402004002268, 0x408000500000081, 0x1000110301a000, 0x29384ec01000404,
0x8080006100800, 0x404000200201000, 0x812000c00001c001, 0x894000100000000, 0x1820008014000440, 0x400600000002040, 0x23000a000a0a0008, 0xe400202280001a0,
0x8240009020a004, 0x822800800001068, 0x1120500000800200, 0x4000000010000000, 0x4c04320004214100, 0x4a010f005080281, 0x80000914002002, 0xc00202008a00000,
0x1a010010040c, 0x8004402400002010, 0xc40010000040094, 0x2002000080000, 0x200000000085000, 0x400000000000002, 0x4100100040820080, 0x8080000,
0x8000002800040300, 0x8028000020203424, 0x801000880000, 0x20042080020030, 0x1100000202000a, 0x2000a608800120, 0x2200000441000, 0x8050218200006449,
]);

index! { WORDS: Word, 65536, r#"1 hely	0001
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
a dek	00g1
a distance	00h1
a distancia	00i3
a distanza	00l1
a distància	00m1
a kadar	00g1
a level	00n2
a levels	00n2
a mai napig	0101
a netinu	0111
a nevem	0121
a oggi	0131
a partir de	0143
a partir del	0171
a partir du	00b1
a partire da	00f1
a partire dal	00f1
a present	00a1
a s	0183
a-level	00n2
a-levels	00n2
a.a	00_2
a.a.s	00_2
a.d	00e1
a.s	0183
a.ş	00e1
a/s	00e1
a1	01;1
a2	01<1
aaetlad	01=1
aakeri	01>1
aar	01?3
aarets	01B3
aarsenhet	01E1
aarsstudium	01E1
aas	00_2
aasta	01F1
aastat	01F1
ab	01G4
ab dem	01K1
ab der	01K1
abgeschlossen	01L1
abielus	01M1
abiline	01N1
abilitazione	01O1
abitur	01P1
abiturnote	01Q1
abogada	01R1
abogado	01R1
abschlussnote	01Q1
abschlusspruefung	01P1
abschlussprufung	01P1
abschlussprüfung	01P1
absolviert	01L1
absolvit	01S1
absolvita	01S1
absolvită	01S1
absolvovano	01T1
absolvováno	01T1
abstract	01U1
abstracts	01U1
abteilung	01V2
acadamh	01X1
academia	01Y4
academie	01]2
academische bachelor	01_1
academy	01`1
academy trust	01a1
acadèmia	01b1
académie	01c1
acca	01d1
accademia	01e1
accesit	01f1
accessit	01g1
accountant	01h3
accreditation	01k1
accredited	01k1
accèssit	01g1
accésit	01f1
acemi	01l1
acheteur	01m1
acheteuse	01m1
achieved	01n1
acierie	01o1
acil tip teknisyeni	0201
acil tıp teknisyeni	0201
aciérie	01o1
acls	01d1
acm	0211
acougueiro	0221
acreditacio	0231
acreditacion	0241
acreditacion en	0241
acreditació	0231
acreditación	0241
acreditación en	0241
acreditare	0251
actas	0261
actes	0272
actes de colloque	0291
acteur	02:1
actor	02;3
actress	02>1
actrice	02:1
actrita	02?1
actriz	01R1
actriță	02?1
actuaire	01m1
actual	02@4
actualidad	02D1
actualitat	02E1
actualment	02E1
actualmente	02F3
actuary	02>1
actuel	00a1
actuelle	00a1
actuellement	00a1
acum	02I1
acupuncturist	02>1
ad oggi	0131
ada schein	02J1
ada-schein	02J1
adaleinkunn	02K1
adalgrein	02L1
addetta	02M1
addetta antincendio	01O1
addetto	02M1
addetto antincendio	01O1
adesso	0131
adim	02N1
adiunkt	02O1
adjoint	01m1
adjointe	01m1
adjunct	02>1
adjunkt	02P2
adjunktus	02R2
adjuster	02>1
admin	02T1
administraator	01N1
administrador	02U3
administradora	02U3
administrateur	01m1
administratiu	02X1
administrativa	02Y2
administrativo	01R1
administratoer	02[1
administrator	02\=
administratore	02i2
administratorius	02k1
administratorka	02O1
administrators	02l1
administratorė	02k1
administratrice	01m1
administratör	02[1
administrátor	02m2
adminisztrator	02o1
adminisztrátor	02o1
adp	0301
adr	01d1
adr bevis	0311
adr intyg	0321
adr-bevis	0311
adr-intyg	0321
adsp	0301
advanced	0332
advanced certificate	0351
advanced diploma	0351
advanced highers	0361
advies	0371
adviser	02>1
adviseur	02:1
advisor	02>1
advisory	01a1
advocaat	02:1
advocada	02X1
advocat	02X1
advogada	0221
advogado	0221
advogados	0381
advokaat	01N1
advokat	0396
advokatas	02k1
advokát	02m2
adwokat	02O1
adım	02N1
ae	00e1
aec	03?1
aed	01k1
aegare	02[1
aeidinkielen taso	03@1
aeidinkielenae	03@1
aeidinkieli	03@1
aeidinkielinen	03@1
aeldreboende	01>1
aemne	03A1
aemneslaerarexamen	03B1
aeroport	01o1
aeropuerto	03C1
aerztin	03D1
afdeling	03E4
afdelingen	03I1
affreteur	01m1
affréteur	01m1
afgerond	03J1
afhandling	03K1
afstudeerrichting	03L1
ag	03M2
ag suil leis	03O1
ag súil leis	03O1
agare	02[1
agence	01o1
agence immobiliere	01o1
agence immobilière	01o1
agenceur	01m1
agenceuse	01m1
agencia	03P3
agencija	03S3
agencja	03V1
agency	01a1
agent	03W6
agent achizitii	02?1
agent achiziții	02?1
agent de paza	02?1
agent de pază	02?1
agent de securite	01m1
agent de sécurité	01m1
agent immobilier	01m1
agente	03]4
agentia	03a1
agentie	03a1
agentur	03b1
agentura	03c4
agentúra	03g1
agentūra	03h1
agenzia	03i1
agenția	03a1
agenție	03a1
aggiornamento	03j1
agirlikli ortalama	03k1
agno	03k1
agregation	03l1
agregation de	03l1
agregation externe	03l1
agrement	03m1
agricoltore	02M1
agricoltrice	02M1
agriculteur	01m1
agricultor	03n2
agricultora	03n2
agricultrice	01m1
agriturismo	03i1
agronom	02T1
agrégation	03l1
agrégation de	03l1
agrégation externe	03l1
agrément	03m1
agència	0401
agência	0381
ahli	0412
ahli gizi	02T1
ahli madya	0431
ahlr	0441
ahoj	0451
ahora	02D1
aide soignant	01m1
aide soignante	01m1
aide-soignant	01m1
aide-soignante	01m1
aidinkielen taso	03@1
aidinkielena	03@1
aidinkieli	03@1
aidinkielinen	03@1
aikste	0461
aikštė	0461
ailtire	0471
air force	01a1
air traffic controller	02>1
airlines	01a1
airport	01a1
aistritheoir	0471
aiuto	02M1
aiuto cuoca	02M1
aiuto cuoco	02M1
ajakiri	0481
ajakirjanik	01N1
ajans	0491
ajansi	0491
ajansı	0491
ajokortti	04:1
ajto	04;1
ajtó	04;1
ajudant	02X1
ajudante	0221
ajuntament	0401
ajusteur	01m1
ajutor	02?1
akadeemia	04<1
akademi	04=5
akademia	04B5
akademie	04G2
akademiebrief	04I1
akademii	04J1
akademija	04K5
akademisi	04P1
akademiuddannelse	04Q1
akademía	04R1
akadémia	04S3
akadēmija	04V1
akatemia	04W1
akeri	01>1
akici	04X1
akici duzeyde	04X1
akkademja	04Y1
aktif	04Z1
aktivne	04[2
aktivno	04]3
aktivně	04`1
aktor	04a2
aktorka	02O1
aktris	02T1
aktualnie	04c1
aktuell	04d1
aktívne	04e1
aku	04f1
akuntan	02T1
akıcı	04X1
akıcı düzeyde	04X1
al	04g4
alameda	04k1
alani	04l1
alanı	04l1
alap	04m2
alapfok	04m2
alapfokozat	04o1
alapfoku	04m2
alapfokú	04m2
alapismeretek	0501
alapito	02o1
alapitvany	0512
alapkepzes	04o1
alapképzés	04o1
alapszak	04o1
alapszint	04m2
alapszintu	04m2
alapszintű	04m2
alapítvány	0512
alapító	02o1
alates	0532
albanil	01R1
albanila	01R1
albañil	01R1
albañila	01R1
albergo	03i1
albergue	03C1
alcalde	01R1
alcaldesa	01R1
alcaldia	0552
alcaldía	0552
aldreboende	01>1
aleea	0571
aleja	0582
aleje	05:1
alempi korkeakoulututkinto	05;1
alfaiate	0221
algaja	05<1
algtase	05=2
algteadmised	05?1
alindi	05@1
alkaen	05A3
alkeet	05D2
alkeistaso	05F1
alla data attuale	0131
alle	05G2
allee	05I2
alleenstaand	05K1
allen	05L1
allenatore	02M1
allenatrice	02M1
allgemeine hochschulreife	01P1
allé	05G2
allée	05M1
allén	05L1
almacenes	03C1
almoxarife	0221
aloittelija	05N1
alt	05O3
altalanos iskola	05R2
altenheim	03b1
alternant	01m1
alternante	01m1
alto	05T3
altra	0471
alėja	0461
alındı	05@1
am	05W1
ambassador	02>1
ambulancier	01m1
ambulanciere	01m1
ambulancière	01m1
amet	05X1
amicale	01o1
amk	05Y2
amk tutkinto	05;1
amk-tutkinto	05;1
ammatillinen perustutkinto	05[1
ammatillinen tutkinto	05[1
ammattikorkeakoulu	04W1
ammattikorkeakoulututkinto	05;1
ammattikoulu	05\2
ammattiopisto	04W1
ammattitutkinto	05[1
amministratore	02M1
amministratrice	02M1
amministratur	05^1
amne	03A1
amneslararexamen	03B1
amt	03b1
an	05_2
an mhaith	05a1
an-mhaith	05a1
ana dal	04l1
ana dil	05b1
ana dili	05b1
ana dilim	05b1
anabilim dali	04l1
anabilim dalı	04l1
anadil	05b1
anadili	05b1
anadilim	05b1
anadolu lisesi	04P1
anailisi	0471
anailísí	0471
anais	05c1
analis	02T1
analist	05d3
analista	05g6
analisti	0201
analistă	02?1
analiticar	05m2
analitik	05o1
analitikas	02k1
analitike	02i2
analitikis	02l1
analitikė	02k1
analitičar	05m2
analityczka	02O1
analityk	02O1
analuutik	01N1
analyst	0603
analyste	01m1
analytik	02m2
analytiker	0633
analyytikko	0661
analüütik	01N1
analītiķe	02l1
analītiķis	02l1
anaokulu	04P1
anchor	02>1
and	0671
andar	04k1
andauernd	04d1
anerkennung	00:1
anfaenger	0682
anfaengerin	0682
anfaengerkenntnisse	06:1
anfanger	0682
anfangerin	0682
anfangerkenntnisse	06:1
anfänger	0682
anfängerin	0682
anfängerkenntnisse	06:1
angajat	02?1
angestellte	06;1
angestrebt	06<1
anggota	02T1
ani	06=1
animateur	01m1
animator	06>3
animatore	02M1
animatorka	02O1
animatrice	06A2
anlagenbau	03b1
anlaticisi	0201
anlatıcısı	0201
annee	06C1
annees	06C1
anni	06D1
anniskelupassi	04:1
anno	06D1
announcer	02>1
année	06C1
années	06C1
ano	06E2
anois	06G1
anos	06E2
ans	06C1
ansioluettelo	06H1
ansiomerkki	06I2
ansvarig	02[1
ansvarlig	06K2
anthropologist	02>1
anticipated	06M1
antincendio	01O1
antologi	06N3
antrenoare	02?1
antrenor	06Q2
antrenör	0201
anugerah	06S1
anwaeltin	03D1
anwalt	03D1
anwaltin	03D1
anwenderkenntnisse	06T1
anwältin	03D1
any	06U1
anyanyelv	06V1
anyanyelvi	06V1
anyanyelvi szint	06V1
anyanyelvu	06V1
anyanyelvű	06V1
anys	06U1
ao	06W1
aonad	06X1
ap	06Y2
ap grad	04Q1
ap-grad	04Q1
apartamento	04k1
apartment	06[1
apbalvojums	00C1
apdovanojimas	06\1
apdrosinasana	06]1
apdrošināšana	06]1
apiculteur	01m1
apicultrice	01m1
aplieciba	06^1
apliecinajums	06^1
apliecinājums	06^1
apliecība	06^1
apolo	06_2
apotek	06a5
apoteka	06f1
apotekare	02[1
apoteker	02T1
apotheek	0371
apotheke	03b1
apotheker	06g2
appartement	05M1
appraiser	02>1
apprendista	02M1
apprenti	01m1
apprentice	02>1
apprenticeship	0361
apprentie	01m1
approbation	02J1
approvisionneur	01m1
approvisionneuse	01m1
aprendiz	03n2
aprendiza	01R1
aprenent	02X1
aprenenta	02X1
aprobado	06i1
aps	00e1
apt	06j2
apteek	05X1
apteekkari	0661
apteekki	06l1
apteka	03V1
aptekarz	02O1
aptieka	06]1
apto	04k1
apulainen	0661
apuraha	06m1
apótek	06n1
aquarium	01a1
ar	06o4
ar vardnicu	0731
ar vārdnīcu	0731
ara	02E1
arastirma gorevlisi	0201
arastirmaci	0201
araştırma görevlisi	0201
araştırmacı	0201
arbeider	0742
arbeiter	06;1
arbeitsgruppe	0761
arbejder	0771
arbetare	02[1
arbitre	01m1
arbitro	0783
arbitru	02?1
architect	07;2
architecte	01m1
architekt	07=4
architektas	02k1
architektka	02O1
architetta	02M1
architetto	02M1
archivar	07A2
archivaris	02:1
archivera	01R1
archivero	01R1
archivist	02>1
archivista	02M1
archiviste	01m1
archivář	07C1
archiwista	02O1
archiwistka	02O1
ardleibheal	07D2
ardleibhéal	07D2
ardteistimeireacht	07F1
ardteistiméireacht	07F1
area	07G5
arendaja	01N1
arets	01B3
arhitect	02?1
arhitecta	02?1
arhitectă	02?1
arhitekt	07L3
arhitekta	07O1
arhitekte	02l1
arhitekts	02l1
arhivar	02?1
arkeolog	0201
arkistonhoitaja	0661
arkitekt	07P4
arkivar	06K2
arkivarie	02[1
arkkitehti	0661
army	01a1
arodizglitiba	07T1
arodizglītība	07T1
arodskola	04V1
arquitecta	02Y2
arquitecte	02X1
arquitecto	01R1
arquitectura tecnica	07U1
arquitectura técnica	07U1
arquiteta	0221
arquiteto	0221
arquivista	0221
arsenhet	01E1
arsiparis	02T1
arsitek	02T1
arsivci	0201
arsstudium	01E1
arst	01N1
arste	02l1
arsts	02l1
art director	07V1
art school	01`1
artenomi	05;1
artesaani	05[1
article	07W3
articles	07Z2
articles de revue	0291
articol	07\1
articoli	07]1
articoli in rivista	07]1
articolo	07]1
articulo	0261
articulos	0261
articulos en revistas	0261
artigo	05c1
artigos	05c1
artikel	07^9
artikelen	07g1
artikkel	07h3
artikkeli	07k2
artiklu	07m1
artist	02>1
artium	07n1
arts	02:1
artykul	07o1
artykuł	07o1
artículo	0261
artículos	0261
artículos en revistas	0261
aruhaz	0801
arvioitu	0811
arviolta	0811
arvosana	0821
arvosanalla	0821
arvosanat	0821
arxiv	0211
arzt	03D1
arzthelfer	06;1
arztin	03D1
arztpraxis	03b1
arşivci	0201
as	0832
as levels	0361
asa	00e1
ascaill	0851
ascensoriste	01m1
asci	0201
ascibasi	0201
ascisi	0201
ase	0861
asema	06l1
asentaja	0661
asesor	01R1
asesora	01R1
asianajaja	0661
asiantuntija	0872
asiantuntijataso	0891
asigurari	03a1
asigurări	03a1
asilo	01e1
asistan	0201
asistani	0201
asistanı	0201
asisten	02T1
asistent	08:7
asistenta	02?1
asistentas	02k1
asistente	08A3
asistents	02l1
asistentă	02?1
asistentė	02k1
asl	03i1
asli	08D1
aso	08E1
aso diploma	08E1
aso-diploma	08E1
asociacija	03h1
asociacion	03C1
asociación	03C1
asociadas	03C1
asociados	03C1
asociat	02?1
asociatia	03a1
asociatie	03a1
asociația	03a1
asociație	03a1
asosiasi	08F1
assegurances	0401
assessor	08G2
assessora	08G2
assez bien	08I1
assicurazioni	03i1
assistant	08J2
assistante	01m1
assistante maternelle	01m1
assistent	08L8
assistente	08T3
assistentti	0661
assistenz	03D1
associacao	0381
associacio	0401
associació	0401
associate	02>1
associate degree	08W2
associate of	0351
associate of applied science	0351
associate of arts	0351
associate of science	0351
associate's degree	0351
associates	01a1
associati	03i1
association	08Y2
associats	0401
associazione	03i1
associação	0381
associe	01m1
associee	01m1
associé	01m1
associée	01m1
assocjazzjoni	08[1
assoċjazzjoni	08[1
assurances	01o1
asszisztens	02o1
astazi	02I1
asteptat	08\1
asti	08]2
astillero	03C1
astilleros	03C1
astronomer	02>1
astăzi	02I1
asuransi	08F1
asutaja	01N1
asystent	02O1
asystentka	02O1
asztalos	02R2
at	08_1
ate	06W1
ate a data	08`1
ate a presente data	08`1
ate agora	08`1
ate ao presente	08`1
ate hoje	08`1
ate o momento	08`1
atelier	08a4
ateliers	01o1
atendente	0221
ateneo	01e1
atestat	0251
atestatas	08e1
atestats	07T1
atestatul	0251
atestāts	07T1
atheneum	08f1
atlag	08g1
atolyesi	0491
ator	0221
atriz	0221
atstovas	02k1
attache	01m1
attachee	01m1
attaché	01m1
attachée	01m1
attalinati	08h1
attendu	08i1
attestation	03m1
attestato	01O1
attestato di	01O1
attestato di qualifica	08j1
atti	07]1
atti di convegno	07]1
attore	02M1
attorney	02>1
attrice	02M1
attuale	0131
attualmente	0131
attālināti	08h1
atual	08`1
atualidade	08`1
atualmente	08`1
atzime	08k1
atziniba	00C1
atzinība	00C1
atzīme	08k1
até	06W1
até a presente data	08`1
até agora	08`1
até ao presente	08`1
até hoje	08`1
até o momento	08`1
até à data	08`1
atölyesi	0491
au	08l2
au pair	08n2
au-pair	03D1
audiologist	02>1
auditeur	01m1
auditor	0906
auditora	03n2
auditrice	01m1
audytor	02O1
audítor	0961
aufbaustudium	00<1
aufgefrischt	01L1
aufsaetze	0971
aufsaetze in zeitschriften	0971
aufsatz	0971
aufsatze	0971
aufsatze in zeitschriften	0971
aufstiegsfortbildung	04I1
aufsätze	0971
aufsätze in zeitschriften	0971
augsts	0982
augstskola	04V1
auhind	09:2
aujourd'hui	00a1
aukio	09<1
aukiri	0011
aukstas	09=2
aukstasis neuniversitetinis	09?1
aukstesnysis	09?1
aukštas	09=2
aukštasis neuniversitetinis	09?1
aukštesnysis	09?1
ausbildereignung	01P1
ausbilderschein	02J1
ausbildung	01P1
ausbildung als	01P1
ausbildung zum	01P1
ausbildung zum zur	01P1
ausbildung zum/zur	01P1
ausbildung zur	01P1
ausgestellt	01L1
ausgestellt am	01L1
ausgezeichnet	09@2
aushilfe	09B2
aushilfskraft	09D1
ausiliario	02M1
auszeichnung	09E1
auszubildende	09F2
auszubildender	09D1
auteure	01m1
author	02>1
authority	01a1
autista	02M1
autoescuela	03C1
autohaus	09H1
autojuht	01N1
automne	09I1
autonom	0401
autonoma	09J3
autonomo	09M3
autor	03D1
autorin	03D1
autorisasjon	0441
autorisation	09P2
autorizatie	0251
autorizație	0251
autoscuola	03i1
autovaditaja aplieciba	06^1
autovadītāja apliecība	06^1
autrice	01m1
auttava	05F1
autumn	09R1
autumn term	09R1
autumns	09R1
autunno	09S1
autònom	0401
autònoma	0401
autónoma	03C1
autónomo	03C1
autônoma	0221
autônomo	09T2
auxiliaire	01m1
auxiliar	02U3
auxiliar contable	01R1
av	09V3
avaldatud	0481
avancada	09Y1
avancado	09Z2
avancat	09\2
avance	09^2
avancerad	09`2
avanceret	09b2
avancé	09^2
avansat	09d2
avansert	09f2
avanzada	09h1
avanzado	09i2
avanzata	09k1
avanzato	09l2
avançada	09Y1
avançado	09Z2
avançat	09\2
avda	09n1
avdeling	09o2
avdelingen	0:11
avdelning	0:22
avdelningen	0:41
ave	06[1
avec felicitations	0:51
avec félicitations	0:51
avec mention	0:51
avenida	0:62
avenija	0:81
avenue	0:92
average	00U1
avhandling	0:;2
avinguda	0:=1
avioliitossa	0:>1
avis	0:?1
avklarad	0:@1
avocat	0:A2
avocata	02?1
avocate	01m1
avocată	02?1
avoliitossa	0:>1
avslutad	0:@1
avui	02E1
avukat	0:C2
avustaja	0661
avvanzat	0:E2
avvocata	02M1
avvocato	02M1
award	0:G3
award in	01k1
awarded	01n1
awards	00O1
aws certified	01d1
ay	0:J1
ayudante	01R1
ayudante de catedra	01R1
ayudante de cátedra	01R1
ayuntamiento	03C1
az	0:K3
az dosud	0:N1
azafata	01R1
azafato	01R1
azi	02I1
azienda	03i1
azienda agricola	03i1
azubi	09D1
azucarera	03C1
azure	01d1
açougueiro	0221
aéroport	01o1
aðaleinkunn	02K1
aðalgrein	02L1
año	0:O1
años	0:O1
ağırlıklı ortalama	03k1
aģentūra	06]1
aşçı	0201
aşçıbaşı	0201
aşçısı	0201
až	0:P2
až dosud	0:N1
așteptat	08\1
b a	0:R1
b a sc	0:S1
b arch	0:T2
b b a	0:T2
b com	0:T2
b dul	0571
b e	0:T2
b ed	0:T2
b eng	0:T2
b f a	0:S1
b mus	0:S1
b pharm	0:R1
b s	0:R1
b s c	00e1
b s n	0:S1
b sc	0:R1
b sc prof	0:V1
b tech	0:T2
b v	00e1
b-dul	0571
b. a	0:R1
b. ed	0:R1
b. eng	0:R1
b. sc	0:R1
b. tech	0:R1
b.a	0:R1
b.a.sc	0:S1
b.arch	0:T2
b.b.a	0:T2
b.com	0:T2
b.e	0:T2
b.ed	0:T2
b.eng	0:T2
b.f.a	0:S1
b.mus	0:S1
b.pharm	0:R1
b.s	0:R1
b.s.c	00e1
b.s.n	0:S1
b.sc	0:R1
b.sc.-próf	0:V1
b.tech	0:T2
b.v	00e1
b1	0:W1
b2	0:X1
ba	0:Y3
ba (hons	0:R1
ba i	0:\1
ba prof	0:V1
ba-próf	0:V1
baarimikko	0661
baas	05=2
baatfoererproeven	0441
bab	0:]1
baba	0221
baby sitter	02M1
baby-sitter	02M1
babysitter	02>1
babá	0221
bac	0:^2
bac +2	0:`1
bac +3	0:a1
bac +5	03l1
bac es	03?1
bac general	03?1
bac général	03?1
bac l	03?1
bac pro	03?1
bac professionnel	03?1
bac s	03?1
bac scientifique	03?1
bac si	0:b1
bac stg	03?1
bac sti2d	03?1
bac stmg	03?1
bac technologique	03?1
bac+2	0:`1
bac+3	0:c2
bac+4	0:a1
bac+5	03l1
bacalaureat	0:e1
bacc	0:f2
baccalaureat	03?1
baccalaureat general	03?1
baccalaureat litteraire	03?1
baccalaureat professionnel	03?1
baccalaureat scientifique	03?1
baccalauréat	03?1
baccalauréat général	03?1
baccalauréat littéraire	03?1
baccalauréat professionnel	03?1
baccalauréat scientifique	03?1
bacellerat	0:h1
bacellerat fl arti	0:h1
bacharel	0:i1
bacharel em	0:i1
bacharelado	0:i1
bacharelado em	0:i1
bachelier	0:a1
bachelor	0:j6
bachelor degree	0:S1
bachelor en	0;01
bachelor i	0;12
bachelor in	0:S1
bachelor of	0;33
bachelor of applied science	0:S1
bachelor of architecture	0:S1
bachelor of arts	0:S1
bachelor of business administration	0:S1
bachelor of commerce	0:S1
bachelor of design	0:S1
bachelor of economics	0:S1
bachelor of education	0:S1
bachelor of engineering	0:S1
bachelor of fine arts	0:S1
bachelor of laws	0:S1
bachelor of medicine	0:S1
bachelor of music	0:S1
bachelor of nursing	0:S1
bachelor of science	0:S1
bachelor of social work	0:S1
bachelor of technology	0:S1
bachelor universitaire de technologie	0:a1
bachelor's	0:S1
bachelor's degree	0:S1
bachelorabschluss	0;61
bachelorgrad	0;12
bachelorgrad i	01E1
bacheloropleiding	01_1
bachelors	0:S1
bachelorstudium	0;72
bacheloruddannelse	0:\1
bachiller	0;92
bachiller universitario	0;01
bachillerato	0;;1
bachillerato en	0;;1
bachillerato tecnico	0;;1
bachillerato técnico	0;;1
backen	05L1
backend	07V1
backer	06;1
backerei	03b1
badacz	02O1
badan	08F1
badante	02M1
badmeester	0;<1
baecker	06;1
baeckerei	03b1
baer	0;=2
bafa	03m1
bagare	02[1
bager	0771
bageri	0;?2
bageriet	0;A1
baggerfahrer	06;1
bagian	0;B1
bagnina	02M1
bagnino	02M1
bahar	0;C1
bahasa ibu	08D1
bahcivan	0201
bahçıvan	0201
bai bao	0;D1
bai thuyet trinh	0;D1
bai viet	0;D1
baik	0;E2
bailarin	01R1
bailarina	03n2
bailarino	0221
bailarín	01R1
baile	0851
bailiff	02>1
baineann	0;G1
bainisteoir	0471
bairro	04k1
baitsileir	0;H1
baitsiléir	0;H1
baix	0;I1
bajo	0;J2
bakalar	0;L3
bakalarske	0;O2
bakalarske studium	0;O2
bakalarsky	0;Q1
bakalaura	0;R1
bakalaura grads	0;R1
bakalaura grāds	0;R1
bakalauras	0;S1
bakalaureus	0;T1
bakalaureusekraad	0;T1
bakalaureuseope	0;T1
bakalaureuseõpe	0;T1
bakalauro	0;S1
bakalauro laipsnis	0;S1
bakalaurs	0;R1
bakalár	0;U1
bakalárske	0;U1
bakalárske štúdium	0;U1
bakalář	0;Q1
bakalářské	0;Q1
bakalářské studium	0;Q1
bakalářský	0;Q1
bakanligi	0491
bakanlığı	0491
bakari	06n1
bakarí	06n1
baker	0;V2
bakeri	0:?1
bakers	01a1
bakery	01a1
bakici	0201
bakimci	0201
bakkalargrada	0:V1
bakkalaureat	0;61
bakkalárgráða	0:V1
bakken	0;X1
bakker	0;Y2
bakkerij	0371
bakıcı	0201
bakımcı	0201
balai	08F1
balas	0;[1
balconista	0221
balikci	0201
ballerina	02M1
ballerino	02M1
balva	00C1
balıkçı	0201
ban	0;\1
ban hang	0:b1
ban ngu	0;]1
banc	0;^2
banca	0;`2
bancaria	0221
bancario	0221
banco	0;b2
bancária	0221
bancário	0221
bancă	03a1
bandleader	02>1
bang	0;d1
bang cu nhan	0;e1
bang dai hoc	0;e1
bang khen	0;f1
bang lai	0;d1
bang sang che	0;D1
bang thac si	0;g1
bang tot nghiep thpt	00I1
bang trung cap	00I1
bank	0;h;
banka	0<37
bankas	03h1
bankasi	0491
bankası	0491
banker	02>1
banketbakker	02:1
banki	06n1
bankkauf	06;1
banksman	02>1
banque	01o1
banque alimentaire	01o1
banquier	01m1
banquiere	01m1
banquière	01m1
bao cao	0;D1
bao hiem	0<:1
bao tang	0<:1
bao ve	0:b1
barbat	0<;1
barbatesc	0<;1
barber	02>1
barch	0:R1
bardzo dobra	0<<2
bardzo dobry	0<<2
bardzo dobrze	0<>1
barista	0<?4
barkeeper	06;1
barmaid	01m1
barman	0<C7
barmanka	02O1
barmen	0201
barnehage	0:?1
barnehagelaerer	0<J1
barnehagelærer	0<J1
barneskole	0<K1
barnevakt	0<J1
barneveileder	0<J1
barnmorska	02[1
barnskoetare	02[1
barnskotare	02[1
barnskötare	02[1
barnvakt	02[1
barri	0:=1
barrio	09n1
bartender	0<L4
basari belgesi	0<P1
base	0<Q2
bases	0<S2
basic	0<U4
basic knowledge	0<Y2
basic user	0<[1
basica	0<\5
basico	0<a5
basique	0<f1
basis	0<g8
basiskennis	0<o2
basiskenntnisse	0=12
basisniveau	0=31
basisschool	08f1
basiswissen	0=41
baskan	0201
baskani	0201
baskunskaper	0=51
baslangic	0=62
baslangic seviyesi	0=81
batforerproven	0441
batiment	05M1
batxiller	0=91
batxillerat	0=91
bau	03b1
bauer	03D1
baugeschaeft	03b1
baugeschaft	03b1
baugeschäft	03b1
bauhof	03b1
bauleiter	06;1
bay	0=:1
bay gio	0=;1
bayan	0=<1
baza	0==2
bazi	0=?1
baziku	0=@2
bazinis	0=B2
bază	0==2
baċellerat	0:h1
baċellerat fl-arti	0:h1
başarı belgesi	0<P1
başkan	0201
başkanı	0201
başlangıç	0=62
başlangıç seviyesi	0=81
bażi	0=?1
bażiku	0=@2
bba	0:R1
bc	0:R1
bca	0:R1
bcom	0:R1
bd	0=D2
bdes	0:R1
beadle	02>1
bean	0;G1
beasiswa	06S1
beauftragte	06;1
beautician	02>1
bebiszitter	0=F1
bec	0=G1
beca	0=H2
becari	02X1
becaria	02Y2
becario	01R1
becario de investigacion	01R1
becario de investigación	01R1
becelor	0=J1
beco	04k1
becària	02X1
bed	0:R1
bedrift	0:?1
bedrijf	0371
beekeeper	02>1
befaehigung	0=K1
befahigung	0=K1
befriedigend	0=L1
befristet	0=M1
befähigung	0=K1
begeleider	02:1
begeleidster	02:1
beginnend	0=N1
beginner	0=O4
begraensad	0=51
begraenset	0=S1
begransad	0=51
begrenset	0=T1
begränsad	0=51
begrænset	0=S1
begynder	0=U2
behaald	03J1
beheerder	02:1
beheerster	02:1
behoerde	03b1
behoerighet	0=W2
behorde	03b1
behorighet	0=W2
behörde	03b1
behörighet	0=W2
bei	0=Y1
bei der	0=Y1
beim	0=Y1
beisitzer	0=Z2
beisitzerin	09D1
beitraege	0971
beitrag	0=\2
beitrage	0971
beiträge	0971
bekar	0=^1
bekci	0201
beklenen	0=_1
bekâr	0=^1
bekçi	0201
belediye baskani	0201
belediye başkanı	0201
belediyesi	0491
beleuchter	06;1
belge	0=`1
belgesi	0=`1
bellhop	02>1
belum kawin	0=a1
belum menikah	0=a1
bem vinda	0=b1
bem vindo	0=b1
bem vindos	0=b1
bem-vinda	0=b1
bem-vindo	0=b1
bem-vindos	0=b1
ben	02N1
bench joiner	02>1
bendahara	02T1
bendrove	03h1
bendrovė	03h1
benevole	01m1
beng	0:T2
bengkel	08F1
benh vien	0<:1
benim adim	02N1
benim adım	02N1
benvenuta	0=c1
benvenuti	0=c1
benvenuto	0=c1
benvinguts	0=d1
bep	0=e2
bep pho	0:b1
bep truong	0:b1
beraeknad	0=g1
beraeknas	0=g1
beraknad	0=g1
beraknas	0=g1
berater	06;1
berber	0201
berechtigung	0=K1
bereich	01V2
berger	01m1
bergere	01m1
bergère	01m1
beri	0=h2
bernudarzs	04V1
beroepsopleiding	08E1
bersertifikat	0=j1
berufsabschluss	01P1
berufsausbildung	01P1
berufsausbildung zum	01P1
berufsausbildung zur	01P1
berufsfachschulabschluss	01P1
berufskolleg	0=k1
berufslehre	01P1
berufsmatura	01P1
berufsmaturitaet	01P1
berufsmaturitat	01P1
berufsmaturität	01P1
berufsschule	0=k1
beräknad	0=g1
beräknas	0=g1
bescheinigung	0=K1
best	00O1
bestanden	01L1
bestuurslid	0;Y2
bestyrelsesmedlem	0=l1
beszerzo	02R2
beszerző	02R2
betjent	0771
betreuer	0=m2
betreuerin	03D1
betrieb	03b1
betriebswirt	04I1
betriebswirtin	04I1
betyg	0=o1
beurs	0>01
beveiliger	02:1
bevis	0>14
bewaker	02:1
bewerbung	0>51
bewerbungsunterlagen	0>51
bewijs	0>61
bezorger	02:1
bečelor	0=J1
bfa	0:R1
bfd	09D1
bg schein	02J1
bg-schein	02J1
bhalissa	0>71
bhd	00e1
bhv	0>82
biblioteca	0>:5
bibliotecar	0>?2
bibliotecara	02?1
bibliotecari	02X1
bibliotecaria	0>A3
bibliotecario	0783
bibliotecară	02?1
bibliotecària	02X1
bibliotecário	0221
bibliotecă	03a1
bibliotek	0>D3
biblioteka	0>G4
bibliotekar	0>K3
bibliotekarie	02[1
bibliotekarka	02O1
bibliotekars	02l1
bibliotekarz	02O1
bibliotekininkas	02k1
bibliotekārs	02l1
bibliothecaire	01m1
bibliothecaris	02:1
bibliotheek	0371
bibliothek	03b1
bibliothekar	06;1
bibliotheque	01o1
bibliothèque	01o1
bibliothécaire	01m1
bibliotēka	06]1
bidan	02T1
bidang	0;B1
bidang studi	0>N1
biedriba	06]1
biedrība	06]1
biegla	0<>1
biegle	0<>1
biegly	0<>1
biegła	0<>1
biegły	0<>1
bien	0>O2
bien dich	0:b1
bien tap vien	0:b1
bienvenida	0>Q1
bienvenido	0>Q1
bienvenidos	0>Q1
bienvenue	0>R1
big	0>S1
big registratie	0>S1
big-registratie	0>S1
bij	0>T1
bij de	0>T1
bij het	0>T1
bijbaan	0;<1
bijdrage	07g1
bijscholing	0>U1
bildiri	0>V1
bildirisi	0>V1
bildungswerk	0=k1
bildungszentrum	0=k1
bilingual	0>W3
bilingue	0>Z5
bilingv	0>_1
bilingvals	0>`1
bilingvāls	0>`1
bilingwi	0>a1
bilingüe	0>b2
bilstjori	0>d1
bilíngue	0>e1
bine	0>f1
biografija	0>g1
bioleg	02X1
biolog	0>h2
biologa	0>A3
biologist	02>1
biologo	0783
biologus	02o1
bioloog	02:1
biológus	02o1
birim	0>j1
birimi	0>j1
birincilik	0<P1
birincilik odulu	0<P1
birincilik ödülü	0<P1
birincisi	0<P1
biro	0=F1
birojs	06]1
birou	0>k2
bis	0>m2
bis anfang	0>o1
bis dato	04d1
bis einschl	0>o1
bis einschliesslich	0>o1
bis einschließlich	0>o1
bis ende	0>o1
bis heute	04d1
bis jetzt	04d1
bis mitte	0>o1
bis zum	0>o1
bitrade	02[1
bitraede	02[1
biträde	02[1
biuras	03h1
biuro	0?02
biyolog	0201
bizonyitvany	0?22
bizonyítvány	0?22
biztonsagi or	0=F1
biztonsági őr	0=F1
biztosito	0801
biztosító	0801
biên dịch	0:b1
biên tập viên	0:b1
biòleg	02X1
biòloga	02X1
bióloga	01R1
biólogo	03n2
bksb	0=G1
bl	0571
blacksmith	02>1
bladamadur	0>d1
blagajnica	0?41
blagajnik	0?52
blanchisserie	01o1
blaðamaður	0>d1
bliain	0?71
bliana	0?71
blikkenslager	0771
bln	0?81
bloco	04k1
bloemist	02:1
blog post	01U1
blok	0?92
bloque	09n1
bls	01d1
blvd	06[1
bma	03?1
bmus	0:T2
bnssa	03m1
bo	0?;3
bo phan	0;\1
boa	0?>1
boatyard	01a1
bodega	03C1
bodegas	03C1
bodegues	0401
boek	07g1
boeken	07g1
boekhouder	02:1
boekverkoper	02:1
boerderij	0371
boerin	02:1
boernehave	0??2
bog	03K1
boghandler	0771
bogholder	0771
bok	0?A3
bokari	0>d1
bokasafn	06n1
bokhandlare	02[1
bokhandler	0<J1
bokholder	0<J1
bolag	01>1
bolaget	01>1
boletin	0261
boletín	0261
bolnica	03S3
bolnisnica	0?D1
bolnišnica	0?D1
bolsa	00N1
bolseiro	0221
bolsista	0221
bolt	0512
bolum	0?E2
bolumu	0?G2
bom	0?I2
bombeira	0221
bombeiro	0221
bombera	01R1
bombero	01R1
bomberos	03C1
bon	0?K2
bon niveau	0?M1
bon nivell	0?N1
bona	0?N1
bonjour	0>R1
bonn	0?O1
bonne connaissance	0?P1
bonne maitrise	0?K2
bonne maîtrise	0?K2
bonnes connaissances	0?K2
bons conhecimentos	0?>1
book	01U1
book chapter	01U1
book chapters	01U1
book review	01U1
bookkeeper	02>1
books	01U1
bookseller	02>1
bootcamp	0?Q3
bootcamp certificate	0361
bootsfuehrerschein	02J1
bootsfuhrerschein	02J1
bootsführerschein	02J1
borgmaestare	02[1
borgmastare	02[1
borgmester	0771
borgmästare	02[1
bornehave	0??2
borough council	01a1
boroz	0?T1
boroż	0?T1
borsa di studio	00P1
bosanmis	0=^1
bosun	02>1
bothar	0851
botiga	0401
bottega	03i1
boucher	01m1
bouchere	01m1
boucherie	01o1
bouchère	01m1
boulanger	01m1
boulangere	01m1
boulangerie	01o1
boulangère	01m1
boulevard	0?U3
bourse	00M1
boutique	01o1
bouw	0371
bouwer	02:1
box	0?X1
boyaci	0201
boyacı	0201
boşanmış	0=^1
bp	03?1
bpharm	0:R1
bpjeps	03?1
br	0?Y1
bra	0?Z3
branca	0?]1
brancardier	01m1
branch	0?^1
brandman	02[1
brandmand	0771
brandos atestatas	0?_1
brandweerman	02:1
brannmann	0<J1
brans	04l1
branş	04l1
brasserie	01o1
brauer	03D1
brauerei	03b1
braut	0?`2
brev	0?b1
brevbaerare	02[1
brevbarare	02[1
brevbärare	02[1
brevet	0?c3
brevet de technicien superieur	0:`1
brevet de technicien supérieur	0:`1
brevet des colleges	03?1
brevet des collèges	03?1
brevets	0291
brevetti	07]1
brevetto	0?f2
brewer	02>1
brewery	01a1
bricklayer	02>1
brigadista	0?h1
brigadnice	0?i1
brigadnik	0?i1
brigádnice	0?i1
brigádník	0?i1
brivi	0?j1
brivi parvaldu	0?j1
brivpratigais	02l1
broadcaster	02>1
broadcasting	01a1
broker	02>1
bronze	00O1
bronze medal	00O1
bronzovy	0051
bronzový	0051
bros	01a1
brothers	01a1
brouwerij	0371
browar	03V1
brukbar	0?k1
brutar	02?1
brutarie	03a1
brutărie	03a1
brygadzista	02O1
brygadzistka	02O1
bryggeri	0>D3
brīvi	0?j1
brīvi pārvaldu	0?j1
brīvprātīgais	02l1
bs	0:R1
bs prof	0:V1
bs-próf	0:V1
bsc	0?l2
bsc (hons	0:R1
bsn	0:T2
bso	08E1
bt	00e1
btec	0?n2
btec extended diploma	0361
btec first diploma	0361
btec higher national diploma	0361
btec level 2	0361
btec level 3	0361
btec level 3 extended diploma	0361
btec national	0361
btec national diploma	0361
btech	0:R1
bts	0@03
bu yana	0@31
buaiteoir	0?O1
bucatar	02?1
buch	0971
buchbinder	06;1
bucher	0971
bucherei	03b1
buchhaendler	06;1
buchhalter	06;1
buchhandler	06;1
buchhändler	06;1
buchkapitel	0971
bucătar	02?1
buecher	0971
buecherei	03b1
buen nivel	0@41
buena	0@41
buenas	0>Q1
bueno	0@52
buero	03b1
buerokauffrau	09D1
bufdi	09D1
bufet	0401
bufete	03C1
bugun	0@71
bugune kadar	0@71
bugün	0@71
bugüne kadar	0@71
buhaltere	02k1
buhalteris	02k1
buhalterė	02k1
builder	02>1
builders	01a1
building	06[1
buku	0:]1
bul	0?Y1
bulan	0?81
bulasikci	0201
bulats	0=G1
bulaşıkçı	0201
bulevar	0?Y1
bulevardul	0571
bulv	0@81
bulvari	0@81
bulvaris	0@91
bulvarı	0@81
bulvāris	0@91
bun	0@:2
bun venit	0@<1
buna	0@=2
bundesfreiwilligendienst	09D1
bundeswehr	03b1
bunleibheal	0@?1
bunleibhéal	0@?1
bunscoil	01X1
bunusach	0@@2
bunúsach	0@@2
bună	0@=2
buon livello	0@B1
buona	0@C2
buona conoscenza	0@B1
buone	0@B1
buongiorno	0=c1
buono	0@C2
bureau	0@E4
burgemeester	02:1
burkolo	0=F1
burkoló	0=F1
burmistrz	02O1
buro	03b1
buro elemani	0201
burokauffrau	09D1
buroo	05X1
burosu	0491
burs	0<P1
bursa	0@I1
bursar	02>1
bursary	00O1
bursu	0<P1
bursă	0@I1
buruh	02T1
bus driver	02>1
business analyst	07V1
business fluent	0@J1
business level	0@J1
business school	01`1
business unit	0?^1
busker	02>1
but	0:a1
butas	0461
butcher	02>1
butchers	01a1
butik	0;?2
butikk	0:?1
butikkmedarbeider	0<J1
butiksbitrade	02[1
butiksbitraede	02[1
butiksbiträde	02[1
buyer	02>1
bv	00e1
bvba	00e1
byg	0;A1
bygg	0@K2
byggeri	0;A1
byggledare	02[1
byra	0@K2
byraa	0@K2
byrjandi	0@M1
byrå	0@K2
bài báo	0;D1
bài thuyết trình	0;D1
bài viết	0;D1
bàsic	0@N2
bàsica	0;I1
bác sĩ	0:b1
bán hàng	0:b1
báo cáo	0;D1
básica	0@P4
básico	0@P4
bâtiment	05M1
bây giờ	0=;1
bäcker	06;1
bäckerei	03b1
båtførerprøven	0441
bær	0;=2
bébiszitter	0=F1
bénévole	01m1
bílstjóri	0>d1
bíró	0=F1
bók	0@T1
bókari	0>d1
bókasafn	06n1
bóthar	0851
bölüm	0?E2
bölümü	0?G2
børnehave	0??2
bücher	0971
bücherei	03b1
büro	03b1
büro elemanı	0201
bürokauffrau	09D1
büroo	05X1
bürosu	0491
bărbat	0<;1
bărbătesc	0<;1
bērnudārzs	04V1
bħalissa	0>71
bản ngữ	0;]1
bảo hiểm	0<:1
bảo tàng	0<:1
bảo vệ	0:b1
bằng	0;d1
bằng cử nhân	0;e1
bằng khen	0;f1
bằng lái	0;d1
bằng sáng chế	0;D1
bằng thạc sĩ	0;g1
bằng trung cấp	00I1
bằng tốt nghiệp thpt	00I1
bằng đại học	0;e1
bếp phó	0:b1
bếp trưởng	0:b1
bệnh viện	0<:1
bộ	0<:1
bộ phận	0;\1
c o	0@U1
c p	0@V1
c so	0@W1
c.so	0@W1
c/o	0@U1
c1	0@X1
c2	0@Y1
ca si	0:b1
ca sĩ	0:b1
cabeleireira	0221
cabeleireiro	0221
cabin crew	02>1
cabinet	01o1
cabinetmaker	02>1
caces	03m1
cad	0@81
caddesi	0@81
cadete	01R1
cadre	01m1
cadreur	01m1
cadreuse	01m1
caduca en	0@Z1
cae	0=G1
cafe	01a1
cafeteria	03C1
cafetería	03C1
café	01a1
cagri merkezi	0201
cahiers	0291
caibidil	0@[1
cainteoir duchais	0@\1
cainteoir dúchais	0@\1
caisse	01o1
caissier	01m1
caissiere	01m1
caissière	01m1
caixa	0221
cajera	01R1
cajero	01R1
cal	0401
calea	0571
calificacion	0@]1
calificación	0@]1
calificare	0251
calificativ	0@^1
calisiyorum	0@71
call handler	02>1
calle	09n1
caller	02>1
camara	0;b2
camara municipal	0381
camareira	0221
camarera	01R1
camarero	01R1
cambrer	02X1
cambrera	02X1
cambridge	0=G1
cameraman	02?1
cameriera	02M1
cameriere	02M1
camerista	02?1
cameristă	02?1
cami	0:=1
camino	09n1
camionista	02M1
campeggio	03i1
camping	0@_4
campingplatz	03b1
campus	0@c1
cams	01d1
camí	0:=1
can ban	0@d2
cand	0@f1
cand jur	0@f1
cand mag	0@g3
cand med	0@f1
cand merc	0@f1
cand polyt	0@f1
cand psych	0@f1
cand scient	0@f1
cand. jur	0@f1
cand. mag	0@j2
cand. med	0@f1
cand. merc	0@f1
cand. polyt	0@f1
cand. scient	0@f1
cand.jur	0@f1
cand.mag	0@l2
cand.med	0@f1
cand.merc	0@f1
cand.polyt	0@f1
cand.psych	0@f1
cand.scient	0@f1
cantante	0@n2
cantareata	02?1
cantaret	02?1
cantina	03i1
cantine	03i1
cantor	0221
cantora	0221
cao cap	0A01
cao cấp	0A01
cao dang	0A12
cao hoc	0;g1
cao học	0;g1
cao đẳng	0A12
cap	0A35
cap cuisine	03?1
cap petite enfance	03?1
capable	0A81
capacitacao	0A91
capacitação	0A91
capataz	03n2
capes	03l1
capital	01a1
capitol	0A:2
capitoli	07]1
capitoli di libro	07]1
capitolo	07]1
capitulo	0A<2
capitulos	0A<2
capitulos de libro	0261
capo	02M1
capo partita	02M1
capocantiere	02M1
capopartita	02M1
capoprogetto	02M1
capotreno	02M1
captain	02>1
captain of	02>1
capturista	01R1
capítol	0A>1
capítulo	0A<2
capítulos	0A<2
capítulos de libro	0261
card	01k1
care home	01a1
caregiver	02>1
carer	02>1
caretaker	02>1
cariste	01m1
caritas	03C1
carne	0241
carnet	0A?2
carnet de	0241
carnicas	03C1
carnicera	01R1
carniceria	03C1
carnicero	01R1
carnicería	03C1
carné	0241
carpenter	02>1
carpentiere	02M1
carpinteira	0221
carpinteiro	0221
carpintera	01R1
carpinteria	03C1
carpintero	01R1
carpintería	03C1
carreleur	01m1
carrer	0:=1
carrera tecnica	0;;1
carrera técnica	0;;1
carretera	0AA2
carretillera	01R1
carretillero	01R1
carrozzeria	03i1
carte	07\1
carteira	0?h1
carteiro	0221
cartero	01R1
cartorio	0381
cartório	0381
carver	02>1
casa di cura	03i1
casa di riposo	03i1
casa editrice	03i1
casada	0AC3
casado	0AF2
casat	0AH1
casatorit	0AI1
casatorita	0AI1
case study	0AJ1
case worker	02>1
caseificio	03i1
caserne	01o1
caseworker	02>1
cashier	02>1
casier	0>?2
casiera	02?1
casieră	02?1
casnicka	0AK1
casnik	0AK1
casopis	0AL4
cassiera	02M1
cassiere	02M1
caster	02>1
castigatoare	0@I1
castigator	0@I1
casual	02>1
cathedral	01a1
cau	0451
cbs	0AP1
cbse	00F1
ccie	01d1
ccna	01d1
ccnp	01d1
cd	0@81
cdd	0AQ1
cdi	0AQ1
ce jour	00a1
ceadunas	0AR1
ceadúnas	0AR1
ceannaire	0471
cearnog	0851
cearnóg	0851
cedex	05M1
cedula	0?h1
ceg	0801
cegep	01c1
ceh	01d1
ceim	0;H1
ceim bhaitsileara	0;H1
celador	01R1
celadora	01R1
celi	0=G1
celibataire	0AS1
celibe	0AT1
celler	0401
cellers	0401
cellule	0AU1
celpe bras	0=G1
celpe-bras	0=G1
cels	0@91
celta	01d1
cena	0AV2
centar	0AX2
center	0AZ3
centralinista	02M1
centras	03h1
centre	0401
centre de formacio	01b1
centre de formació	01b1
centre de formation	01c1
centre hospitalier	01o1
centre social	01o1
centret	0;A1
centro	0A]3
centro de formacao	0A`1
centro de formacion	0@c1
centro de formación	0@c1
centro de formação	0A`1
centro educativo	0@c1
centro universitario	0A`1
centro universitário	0A`1
centrs	06]1
centru	03a1
centrul	03a1
centrum	0Aa5
ceo	0Af2
cep	04k1
ceramicist	02>1
cercetatoare	02?1
cercetator	02?1
cercetătoare	02?1
cercetător	02?1
cerrajero	01R1
cert iii	0361
cert iv	0361
certificaat	0Ah2
certificacao	0?h1
certificacio	0231
certificacion	0241
certificació	0231
certificación	0241
certificada	0Aj3
certificado	0Am2
certificado de	0Am2
certificado de profesionalidad	0;;1
certificare	0251
certificat	0Ao3
certificat de calificare	0:e1
certificata	0B22
certificate	01k1
certificate iii	0361
certificate iv	0361
certificate of completion	0361
certificate program	0361
certification	0B42
certification complementaire	03m1
certification complémentaire	03m1
certification d'aptitude	03l1
certificato	01O1
certificată	0251
certificazione	01O1
certificação	0?h1
certificeret	0311
certificering	0B62
certificiran	0B81
certifie	03m1
certified	0B92
certifiee	03m1
certifierad	0321
certifiering	0321
certifikace	0B;1
certifikacia	0B<1
certifikat	0B=9
certifikat tas sekondarja	0BF1
certifikazzjoni	0BG1
certifikácia	0B<1
certifikát	0BH2
certifié	03m1
certifiée	03m1
certyfikat	0BJ1
certyfikaty	0BJ1
certyfikowany	0BJ1
cerveny diplom	0BK2
cess	03?1
cesta	0BM3
cestne uznani	0051
cestne uznanie	0041
cet	0BP1
cet 4	0=G1
cet 6	0=G1
cet-4	0=G1
cet-6	0=G1
cet4	0=G1
cet6	0=G1
cevirmen	0201
cevrimici	0BQ1
ceļš	0@91
cfa	0BR2
cfc	03?1
cfgm	0BT3
cfgs	0BW3
cfgs en	0BZ1
cfo	07V1
cgpa	0B[1
chair	02>1
chairman	02>1
chairperson	02>1
chairwoman	02>1
chambermaid	02>1
chamo me	0B\1
chamo-me	0B\1
champion	00O1
chantier	0B]2
chantier naval	01o1
chantiers	01o1
chao ban	0B_1
chao moi nguoi	0B_1
chapista	01R1
chapitre	0291
chapitres	0291
chapitres d'ouvrage	0291
chaplain	02>1
chapter	01U1
chapters	01U1
charcutier	01m1
charge	01m1
chargee	01m1
chargé	01m1
chargée	01m1
charity	01a1
charpentier	01m1
charpentiere	01m1
charpentière	01m1
chartered	0B`2
chateau	01o1
chaudronnier	01m1
chauffagiste	01m1
chauffeur	0Bb2
chauffeuse	01m1
chauffoer	02P2
chauffor	02P2
chaufför	02[1
chauffør	0771
chaussee	0Bd1
chef	0Be6
chef d'equipe	01m1
chef d'équipe	01m1
chef de chantier	01m1
chef de partie	02>1
chef de projet	01m1
chef de rayon	01m1
chef di cucina	02M1
chefe	0221
cheffe	01m1
cheffe de projet	01m1
chefin	03D1
chelner	0Bk1
chemicka	0?i1
chemik	0?i1
chemiker	06;1
chemin	05M1
chemist	02>1
chemička	0?i1
chercheur	01m1
chercheuse	01m1
chez	0Bl1
chief	02>1
chief mate	02>1
childminder	02>1
chimico	02M1
chimist	02?1
chiropractor	02>1
cho den nay	0=;1
cho đến nay	0=;1
chocolatier	01m1
chofer	01R1
choirmaster	02>1
choreograf	06;1
choreographer	02>1
chu	01o1
chu tich	0:b1
chua ket hon	0Bm1
chung chi	0;d1
chung chi hanh nghe	0;d1
chung cu	0Bn1
chung cư	0Bn1
chung nhan	0;d1
chuong	0;D1
chuva	0?i1
chuyen gia	0Bo1
chuyen nganh	0C01
chuyen sau	0Bo1
chuyen vien	0:b1
chuyên gia	0Bo1
chuyên ngành	0C01
chuyên sâu	0Bo1
chuyên viên	0:b1
chwila obecna	04c1
chwili obecnej	04c1
chào bạn	0B_1
chào mọi người	0B_1
château	01o1
chófer	01R1
chůva	0?i1
chưa kết hôn	0Bm1
chương	0;D1
chủ tịch	0:b1
chứng chỉ	0;d1
chứng chỉ hành nghề	0;d1
chứng nhận	0;d1
cia	01d1
ciao	0=c1
ciao a tutti	0=c1
cicekci	0201
cicle formatiu	0=91
cicle formatiu de grau superior	0C11
ciclo formativo de grado medio	0;;1
ciclo formativo de grado superior	0BZ1
ciclo medio	0;;1
ciclo superior	0BZ1
cientific	02X1
cientifica	02Y2
cientifico	01R1
cientista	0221
científic	02X1
científica	02Y2
científico	01R1
ciesla	02O1
cieśla	02O1
cift anadal	0C21
ciftci	0201
cijfer	0C31
cikk	0C42
cils	0=G1
cinegrafista	0221
cinema	08Y2
cinéma	01o1
cio	07V1
cipd	01d1
cirak	0201
cirurgia	0221
cirurgia dentista	0221
cirurgiao	0221
cirurgiao dentista	0221
cirurgiã	0221
cirurgiã-dentista	0221
cirurgião	0221
cirurgião-dentista	0221
cisa	01d1
cism	01d1
cisnik	0?i1
ciso	07V1
cissp	01d1
city & guilds	0361
city and guilds	0361
city council	01a1
city of	01a1
civil partnership	0C61
civilekonom	0C71
civilingenioer	0@f1
civilingenior	0@f1
civilingeniør	0@f1
civilingenjoer	0C71
civilingenjoer i	0C71
civilingenjoersexamen	0C71
civilingenjor	0C71
civilingenjor i	0C71
civilingenjorsexamen	0C71
civilingenjör	0C71
civilingenjör i	0C71
civilingenjörsexamen	0C71
cka	01d1
ckad	01d1
clan	0C83
clanak	0C;2
clanek	0C=2
clanica	0C?2
clanok	0CA1
classificacao	0CB1
classificação	0CB1
cleaner	02>1
clen	0CC2
clenka	0?i1
clerk	02>1
clerk of works	02>1
clinic	01a1
clinica	0>:5
clinica dental	03C1
clinică	03a1
clinique	01o1
close	06[1
clown	02>1
club	0CE5
clube	0381
clínica	03P3
clínica dental	03C1
cma	01d1
cmo	07V1
cnam	0CJ1
cnavt	0=G1
cnc operatoru	0201
cnc operatörü	0201
cnh	0?h1
co	0CK3
co author	01U1
co ban	0@d2
co chair	02>1
co director	02>1
co founder	02>1
co fundador	01R1
co gia dinh	0Bm1
co investigator	02>1
co lead	02>1
co ltd	00e1
co operative	01a1
co organisateur	01m1
co organisatrice	01m1
co organiser	02>1
co organizer	02>1
co phan	0<:1
co-author	01U1
co-chair	02>1
co-director	02>1
co-founder	02>1
co-fundador	01R1
co-investigator	02>1
co-lead	02>1
co-operative	01a1
co-organisateur	01m1
co-organisatrice	01m1
co-organiser	02>1
co-organizer	02>1
co. ltd	00e1
co., ltd	00e1
coach	0CN4
coafeza	02?1
coafeză	02?1
coauteur	02:1
coauteure	01m1
coautoare	02?1
coautor	0CR3
coautora	03n2
coautore	02M1
coautrice	06A2
cocinera	01R1
cocinero	01R1
code 95	0>S1
coding bootcamp	0CU1
codirecteur	01m1
codirectrice	01m1
coeficiente de rendimento	0CB1
cofetar	02?1
cofondatore	02M1
cofondatrice	02M1
cofundador	03n2
cofundadora	03n2
coiffeur	01m1
coiffeuse	01m1
cok iyi	0CV2
cok iyi derecede	0CX1
col	09n1
colaiste	01X1
colegiada	0241
colegiado	0241
colegio	0CY2
colegio oficial	03C1
colegiu	0861
colegiu universitar	0C[1
colegiul	0861
colla	0401
collaboratore	02M1
collaboratrice	02M1
college	0C\4
collegio	01e1
colloque	0291
colloquium	01U1
collège	01c1
colonia	09n1
colonie	01o1
coloquio	0261
columnist	02>1
col·legi	01b1
coláiste	01X1
colégio	0A`1
combinat	03a1
comedien	01m1
comedienne	01m1
comercial	02Y2
comercio	0381
comfortable	0A81
comhairle	0C`1
comhairleoir	0471
comhar	0C`1
comhdhail	0@[1
comhdháil	0@[1
comhlacht	0C`1
comhordaitheoir	0471
comissaria	0221
comissario	0221
comissária	0221
comissário	0221
commendation	00O1
commercial	01m1
commerciale	06A2
commessa	02M1
commesso	02M1
commis	0Ca3
commis chef	02>1
communaute	01o1
communauté	01o1
commune	01o1
communication	0291
communications	0Cd2
communicative	0Cf1
community college	01`1
comortas	0?O1
compagnia	03i1
compagnie	01o1
companhia	0381
compania	03C1
companie	03a1
company	01a1
companyia	0401
compañía	03C1
competent	0A81
competente	0Cg2
competition	00O1
completed	01n1
comprador	03n2
compradora	01R1
comptable	0Ci2
compte rendu	0291
comptes rendus	0291
comptia	01d1
comuna	0571
comune	03i1
comunicacao	05c1
comunicacio	0A>1
comunicacion	0261
comunicaciones	0261
comunicaciones a congresos	0261
comunicació	0A>1
comunicación	0261
comunicare	07\1
comunicação	05c1
comédien	01m1
comédienne	01m1
comércio	0381
comórtas	0?O1
con lode	00H1
concejal	01R1
concejala	01R1
concentration	0Ck1
concierge	08J2
concluida	0Cl1
concluido	0Cl1
conclusao	0Cl1
conclusao prevista	0Cm1
conclusão	0Cl1
conclusão prevista	0Cm1
concluída	0Cl1
concluído	0Cl1
concorso	00P1
concours	00M1
concubinage	0AS1
concurs	0Cn2
concurso	0D02
conducteur	0Bb2
conducteur de travaux	01m1
conductor	0D24
conductora	02Y2
conductrice	01m1
confeiteira	0221
confeiteiro	0221
conference	07Z2
conference paper	01U1
conference papers	01U1
conferences	0291
conferencia	0D63
conferentie	07g1
conferenza	07]1
conferinta	07\1
conferință	07\1
conferència	0A>1
conferência	05c1
confident	0A81
confirme	0D91
confirmé	0D91
confiteria	03C1
confitería	03C1
conférence	0291
conférences	0291
cong chung vien	0:b1
cong nhan	0:b1
cong tac vien	0:b1
cong ty	0<:1
congres	0D:3
congreso	0261
congresos	0261
congress	01U1
congresso	0D=2
congrès	0291
congrés	0A>1
coniugata	0AT1
coniugato	0AT1
conjunto	04k1
conocimientos basicos	0D?1
conocimientos básicos	0D?1
conoscenza base	0D@1
conseguimento	0DA1
conseguimento previsto	0DB1
conseguita	0DA1
conseguito	0DA1
conseil	01o1
conseil departemental	01o1
conseil départemental	01o1
conseil regional	01o1
conseil régional	01o1
conseiller	01m1
conseillere	01m1
conseillère	01m1
conselheira	0221
conselheiro	0221
conserje	01R1
conservatoire	01c1
conservator	02>1
conservatori	01b1
conservatorio	0DC3
conservatorium	08f1
conservatorul	0861
conservatory	01`1
conservatório	0A`1
conserveries	01o1
consigliera	02M1
consigliere	02M1
consilier	0>?2
consiliera	02?1
consilieră	02?1
consiliul	03a1
constable	02>1
construcciones	03C1
construccions	0401
construcoes	0381
construction	01a1
constructora	03C1
construtora	0381
construções	0381
consulate	01a1
consulente	02M1
consulenza	03i1
consultancy	0DF2
consultant	0DH5
consultanta	02?1
consultante	01m1
consultantă	02?1
consulting	01a1
consultor	02U3
consultora	0DM4
consultoria	03P3
consultoría	03C1
contabil	0>?2
contabila	02?1
contabile	02M1
contabilista	0221
contabilă	02?1
contable	01R1
contador	03n2
contadora	03n2
contae	0851
contest	00O1
continuing	0DQ1
contract	0DR1
contractor	02>1
contrada	0@W1
contralor	01R1
contralora	01R1
contrato indefinido	0DS1
contremaitre	01m1
contremaître	01m1
contributor	02>1
controleur	0Bb2
controleuse	01m1
controller	0DT2
contrôleur	01m1
contrôleuse	01m1
convegno	07]1
conversa	0DV1
conversacao	0DW1
conversacional	0DX1
conversatieniveau	0DY1
conversation	08I1
conversational	0DZ2
conversationnel	08I1
conversação	0DW1
conversațional	0D\1
coo	07V1
cook	02>1
coop	01a1
cooperativa	0>:5
cooperativa agricola	03C1
cooperativa agrícola	03C1
cooperative	08Y2
cooperativă	03a1
coopérative	01o1
coordenador	0221
coordenadora	0221
coordinador	02Y2
coordinador general	01R1
coordinadora	02Y2
coordinateur	01m1
coordinator	07;2
coordinatore	02M1
coordinatrice	0D]3
coordonatoare	02?1
coordonator	02?1
copeira	0221
copeiro	0221
copywriter	0D`2
corector	02?1
corp	00e1
corporacion	03C1
corporación	03C1
corporal	02>1
corporation	0Db2
correcteur	01m1
corrector	01R1
correctora	01R1
correctrice	01m1
corresponsal	01R1
corretor	0221
corretora	0221
correttore	02M1
correttrice	02M1
corriere	02M1
corso	0Dd3
corso di formazione	03j1
corso di laurea	0Dg1
cosmetician	0Bk1
costruzioni	03i1
costumiere	01m1
costumière	01m1
costureira	0221
costurera	01R1
cou	0;;1
coucou	0>R1
council	01a1
councillor	02>1
counsellor	02>1
counselor	02>1
county	01a1
county council	01a1
couramment	0Dh1
courant	0Dh1
courant et professionnel	0Di1
courier	02>1
cours	0Dj2
course	0Dl1
coursera	0CJ1
coursier	01m1
court	06[1
courtier	01m1
courtiere	01m1
courtière	01m1
couturier	01m1
couturiere	01m1
couturière	01m1
couvreur	01m1
couvreuse	01m1
cozinheira	0221
cozinheiro	0221
coördinator	02:1
coördinatrice	02:1
cp	09n1
cpa	01d1
cpc	01k1
cpcs	01k1
cpe	0=G1
cpo	07V1
cpr	01k1
cqp	03?1
crane driver	02>1
crea	0?h1
creche	0Dm3
credential	01k1
credit union	01a1
creperie	01o1
crescent	06[1
crew	02>1
croce rossa	03i1
croitor	02?1
croitoreasa	02?1
croitoreasă	02?1
croix rouge	01o1
croix-rouge	01o1
cronista	02M1
cruz roja	03C1
crèche	01o1
crêperie	01o1
csapat	0E01
csc	0E12
cscs	0E32
csm	01d1
csoport	0E53
ct	06[1
ctesp	0BP1
cto	0Af2
cu nhan	0;e1
cu nhan dai hoc	0;e1
cua hang	0<:1
cuidador	03n2
cuidadora	03n2
cuideachta	0C`1
cuiner	02X1
cuinera	02X1
cuisinier	01m1
cuisiniere	01m1
cuisinière	01m1
cukiernik	02O1
cukrar	07C1
cukrasz	02R2
cukrász	02R2
cukrář	07C1
cukup	0E82
cukup baik	0E:1
cum laude	0E;2
cunostinte de baza	0E=1
cunoștințe de bază	0E=1
cuntasoir	0471
cuntasóir	0471
cuntoir	0471
cuoc thi	0;f1
cuoca	02M1
cuoco	02M1
cup	00O1
curate	02>1
curator	02>1
curent	0E>1
curier	02?1
current	0DQ1
currently	0DQ1
curriculo	0E?2
curriculo profissional	0EA1
curriculum	0EB6
curriculum vitae	0EH@
curriculum vitæ	0EX1
currículo	0E?2
currículo profissional	0EA1
currículum	0EY2
currículum vitae	0E[1
currículum vítae	0E\1
curs	0E]4
cursillo	0Ea1
curso	0Eb4
curso de	0;;1
curso profissional	0BP1
curso tecnico	0BP1
curso tecnico em	0BP1
curso tecnico superior profissional	0BP1
curso técnico	0BP1
curso técnico em	0BP1
curso técnico superior profissional	0BP1
cursus	0>U1
custode	02M1
cutter	06;1
cuộc thi	0;f1
cv	0EfE
cvut	0F;1
czasopismo	07o1
czesc	0F<1
cześć	0F<1
czlonek	02O1
czlonkini	02O1
członek	02O1
członkini	02O1
cámara	03C1
cáritas	03C1
cárnicas	03C1
câmara	0381
câmara municipal	0381
cântăreață	02?1
cântăreț	02?1
câștigătoare	0@I1
câștigător	0@I1
cédula	0?h1
cég	0801
cégep	01c1
céim	0;H1
céim bhaitsiléara	0;H1
célibataire	0AS1
có gia đình	0Bm1
công chứng viên	0:b1
công nhân	0:b1
công ty	0<:1
cúntóir	0471
căn bản	0@d2
căsătorit	0AI1
căsătorită	0AI1
cơ bản	0@d2
cổ phần	0<:1
cộng tác viên	0:b1
cử nhân	0;e1
cử nhân đại học	0;e1
cửa hàng	0<:1
d	0F=3
d d	0F@3
d o o	00e1
d phil	0FC1
d.d	0F@3
d.o.o	00e1
d.phil	0FC1
d1	0FD1
d2	0FE2
d3	0FE2
d4	0FG1
da	0FH2
da ket hon	0Bm1
da remoto	00l1
dabar	0FJ1
dabartis	0FJ1
dachdecker	06;1
daftar riwayat hidup	0FK1
dag	0FL1
dagitim elemani	0201
daglig leder	0FM1
dagplejer	0771
dags dato	0FN2
dai hoc	0FP1
daire	0@81
dairy	01a1
daktaro laipsnis	0FQ1
dal	0FH2
dala	0FR1
dalf	0=G1
dall	00f1
damh	01X1
damm	0Bd1
dan	0FS1
dan beri	0@31
dan bu yana	0@31
dan itibaren	0@31
danas	0FT2
dancer	02>1
danes	0FV1
dang hoc	0=;1
dang lam	0=;1
danh hieu	0;f1
danh hiệu	0;f1
danisma	0201
danisman	0201
danismani	0201
danismanlik	0491
dansare	02[1
dansatoare	02?1
dansator	02?1
dansci	0201
danser	0FW3
dansçı	0201
danışma	0201
danışman	0201
danışmanlık	0491
danışmanı	0201
darbiniece	02l1
darbinieks	02l1
darbnica	06]1
darbnīca	06]1
darbuotoja	02k1
darbuotojas	02k1
dari	0FZ1
daring	0F[1
darzelis	0F\1
darželis	0F\1
dasar	0F]2
data entry	02>1
data scientist	07V1
datanomi	05[1
datheangach	0@\1
dato	04d1
dau bep	0:b1
daughters	01a1
dawret	0F_1
day	0F`1
days	0F`1
dağıtım elemanı	0201
daļa	0FR1
dba	0Fa2
dba degree	0FC1
dbs	01k1
dcg	0:a1
dd	0FN2
de	0Fc9
de acasa	0Fl1
de acasă	0Fl1
de baza	0==2
de bază	0==2
de infirmier	0:a1
de l	0Fm2
de la	0Fo2
de tai	0G11
dea	0G22
dealer	02>1
dean	02>1
dean's list	00O1
debutant	0<S2
dec	03?1
deci	03l1
deck hand	02>1
deckhand	02>1
declarant	01m1
degerleme uzmani	0201
degree	0:S1
degustator	0B;1
degustátor	0B;1
deild	0G43
deimhniu	0AR1
deimhniú	0AR1
dekanova nagrada	0061
dekarz	02O1
del	0G75
delavec	0G<1
delavka	0G<1
delavnica	0?D1
dele	0=G1
delegacion	0G=2
delegación	0G=2
delegada	01R1
delegado	01R1
delegue	01m1
deleguee	01m1
delf	0=G1
delivre	0G?1
delivree	0G?1
delnice	0?i1
delnik	0?i1
demirci	0201
demonstrador	0221
demonstradora	0221
den	0G@1
den beri	0@31
den bu yana	0@31
den hien tai	0=;1
den itibaren	0@31
den nay	0=;1
denetci	0201
denetçi	0201
dengan pujian	0GA1
denizci	0201
dentist	02>1
dentista	0221
dep	03?1
departament	0GB3
departamentas	0GE1
departamento	0GF3
departaments	0FR1
departamentul	0GI1
departemen	0;B1
departement	0GJ4
departman	0>j1
departmani	0>j1
departmanı	0>j1
department	0?^1
department of	0GN2
dependent	02X1
dependienta	01R1
dependiente	01R1
depo elemani	0201
depo elemanı	0201
dept	0?^1
depto	09n1
depuis	00b1
deputy	02>1
derece	0GP2
dergi	0>V1
dergisi	0>V1
dernegi	0491
derneği	0491
derzeit	04d1
des	0GR2
des de	0GT2
des del	0GV1
desa	0GW1
desainer	02T1
desarrollador	01R1
desarrolladora	01R1
desde	0GX4
desde o	0G\1
desenvolupador	02X1
desenvolupadora	02X1
desenvolvedor	0221
desenvolvedora	0221
designer	0G]:
deskundig	0Gg1
deskundige	02:1
despachador	01R1
despachadora	01R1
despachante	0221
despacho	03C1
despatcher	02>1
despatx	0401
dess	0G22
dessinateur	01m1
dessinatrice	01m1
destytoja	02k1
destytojas	02k1
detective	02>1
deug	0Gh2
deust	0:`1
deutsches sprachdiplom	0Gj1
deuxieme prix	00M1
deuxième prix	00M1
devam	0@71
devam ediyor	0@71
devam ediyorum	0@71
devam etmekte	0@71
developer	0D`2
developpeur	01m1
developpeuse	01m1
devops	0Gk3
deweloper	02O1
dezernat	0761
dezvoltator	02?1
değerleme uzmanı	0201
di	0Gn3
di base	0D@1
diaetassistent	06;1
diaetist	0771
diakmunka	0=F1
diakmunkas	0=F1
diarista	0221
diatassistent	06;1
dibinatajs	02l1
dibinātājs	02l1
dielna	03g1
dielňa	03g1
diem	0H11
diem trung binh	0H11
dien vien	0:b1
dienst	0H22
diensten	0371
dieteticien	01m1
dieteticienne	01m1
dietetikus	0=F1
dietetyczka	02O1
dietetyk	02O1
dietician	02>1
dietist	0H42
dietista	02M1
dietitian	02>1
dietolog	0?i1
dieu duong	0:b1
dieu hanh	0:b1
dieu phoi vien	0:b1
digital	01a1
diharapkan	0H61
dij	0H72
dijk	0H91
dilna	0H:1
din	0H;3
dinas	08F1
dioploma	0AR1
dioplóma	0AR1
dipartiment	0H>1
dipartimento	0H?1
dipl	0H@1
dipl inf	0H@1
dipl ing	0HA2
dipl ing (fh	0;61
dipl kfm	0H@1
dipl. ing	0HC1
dipl.-inf	0H@1
dipl.-ing	0H@1
dipl.-ing. (fh	0;61
dipl.-kfm	0H@1
diplom	0HD7
diplom (fh	0;61
diplom ingenieur	00<1
diplom-ingenieur	00<1
diploma	0HKB
diploma accademico	0H]1
diploma accademico di primo livello	0H]1
diploma alberghiero	08j1
diploma behaald	03J1
diploma de absolvire	0:e1
diploma de bacalaureat	0:e1
diploma de excelenta	0@I1
diploma de licenta	0H^1
diploma de master	0H_1
diploma di	08j1
diploma di geometra	08j1
diploma di istituto	08j1
diploma di laurea	0H]1
diploma di liceo	08j1
diploma di maturita	08j1
diploma di maturità	08j1
diploma di ragioneria	08j1
diploma di scuola superiore	08j1
diploma iii	0431
diploma in	0H`2
diploma its	0Hb1
diploma iv	0FG1
diploma magistrale	08j1
diploma notu	03k1
diploma professionale	08j1
diploma superiore	08j1
diploma tecnico superiore	0Hb1
diploma universitario	0H]1
diplomada en	0Hc2
diplomado en	0;01
diplomant	0He1
diplomarbeit	00<1
diplomas	08e1
diplomasi	0=`1
diploması	0=`1
diplomat en	0Hf1
diplomatura	0Hc2
diplomatura en	0;01
diplome	0Hg2
diplome d'etat	03l1
diplome d'etat d'infirmier	0:a1
diplome d'etat d'infirmiere	0:a1
diplome d'ingenieur	03l1
diplome d'universite	03m1
diplome de grande ecole	03l1
diplomee	0G?1
diplomi insinoori	0Hi1
diplomi-insinoeoeri	0Hi1
diplomi-insinööri	0Hi1
diplomingenioer	0:\1
diplomingenioer i	0:\1
diplomingenior	0:\1
diplomingenior i	0:\1
diplomingeniør	0:\1
diplomingeniør i	0:\1
diplomirana	0He1
diplomirani	0Hj3
diplomovany specialista	0Hm1
diplomovaný specialista	0Hm1
diploms	06^1
diplomski studij	0HC1
diplomstudium	00<1
diplomuddannelse	0@f1
diplomă	0Hn2
diplomă de absolvire	0:e1
diplomă de bacalaureat	0:e1
diplomă de excelență	0@I1
diplomă de licență	0H^1
diplomă de master	0H_1
diplóma	0I01
diplôme	03m1
diplôme d'ingénieur	03l1
diplôme d'université	03m1
diplôme d'état	03l1
diplôme d'état d'infirmier	0:a1
diplôme d'état d'infirmière	0:a1
diplôme de grande école	03l1
diplômé	0G?1
diplômée	0G?1
diputacio	0401
diputacion	03C1
diputació	0401
diputación	03C1
dirbtuves	03h1
dirbtuvės	03h1
direcao	0I11
direccion	0I21
dirección	0I21
directeur	0I32
directia	0GI1
direction	0AU1
directoare	02?1
director	0D24
directora	02Y2
directrice	0Bb2
direcția	0GI1
direkcija	0I51
direktoer	0633
direktor	0I68
direktorat	0:?1
direktoratet	0:?1
direktore	02i2
direktorius	02k1
direktorlugu	0>j1
direktors	02l1
direktoru	0201
direktorė	02k1
direktur	02T1
direktör	0I>2
direktörlüğü	0>j1
direktörü	0201
direktør	06K2
diretor	0221
diretor executivo	0221
diretora	0221
diretoria	0I11
direttore	02M1
direttrice	02M1
direttur	05^1
direzione	0H?1
direção	0I11
dirigent	06;1
dirigente	02M1
dis	0I@2
dis hekimi	0201
disainer	01N1
discreta	0IB1
discreto	0IC2
disenador	01R1
disenadora	01R1
disertace	0IE1
disertacija	0IF3
disertasi	0:]1
disertācija	0II1
diseñador	01R1
diseñadora	01R1
dispatcher	02>1
dispenser	02>1
disponent	06;1
disputerad	0IJ1
dissenyador	02X1
dissenyadora	02X1
dissertation	0IK2
disszertacio	0IM1
disszertáció	0IM1
distanciel	00h1
distans	0IN1
distillery	01a1
distincao	00N1
distincio	01g1
distincion	01f1
distinció	01g1
distinción	01f1
distinctia	0@I1
distinctie	0@I1
distinction	0IO3
distincția	0@I1
distincție	0@I1
distinção	00N1
distribuidora	0381
district council	01a1
ditta	0IR2
divadlo	0IT2
divisao	0I11
divisi	0;B1
divisie	0IV1
divisio	0IW1
division	0IX5
divisione	0H?1
divisioona	0I]1
divisió	0IW1
división	0I21
divisjon	0I^2
divisão	0I11
divize	0I`1
divizia	0Ia2
divizija	0Ic2
divizio	0E01
divizjoni	0H>1
diviżjoni	0H>1
divorce	0AS1
divorced	0C61
divorcee	0AS1
divorciada	0AC3
divorciado	0AF2
divorciat	0AH1
divorcé	0AS1
divorcée	0AS1
divortat	0AI1
divortata	0AI1
divorziata	0AT1
divorziato	0AT1
divorțat	0AI1
divorțată	0AI1
divízia	0Ie1
divízió	0E01
diyetisyen	0201
dizainere	02i2
dizaineris	02k1
dizainers	02l1
dizainerė	02k1
dizajner	05m2
diákmunka	0=F1
diákmunkás	0=F1
diätassistent	06;1
diætist	0771
diététicien	01m1
diététicienne	01m1
diëtist	0If1
diş hekimi	0201
diễn viên	0:b1
dliodoir	0471
dlíodóir	0471
dmte	03l1
dna	0:a1
dnsep	03l1
do	0Ig7
do chwili obecnej	04c1
do danas	0FT2
do danes	0FV1
do dzis	04c1
do dzisiaj	04c1
do dziś	04c1
do nadal	04c1
do sada	0FT2
do soucasnosti	0:N1
do současnosti	0:N1
do sucasnosti	0In1
do súčasnosti	0In1
do teraz	04c1
doanh nghiep	0<:1
doanh nghiệp	0<:1
dobra	0Io9
dobre	0J84
dobro	0J<6
dobrovolnice	0?i1
dobrovolnicka	0AK1
dobrovolnik	0CC2
dobrovolník	0?i1
dobrovoľník	0AK1
dobrovoľníčka	0AK1
dobry	0JB2
dobry den	0451
dobrze	0JD1
dobrá	0J84
dobrý den	0451
dobře	0JE2
doc than	0Bm1
docens	02R2
docent	0JG5
docente	0JL4
dochtuir	0471
dochtuireacht	0JP1
dochtúir	0471
dochtúireacht	0JP1
docteur	0JQ1
doctor	0JR2
doctor en	0JT1
doctor in	0JU1
doctor of	0JV1
doctor of philosophy	0JV1
doctor în	0JU1
doctora	0JW1
doctoraat	0JX1
doctorado	0JW1
doctoral	0JV1
doctoral degree	0JV1
doctorand	02?1
doctorandus	0JY1
doctorant	01m1
doctorante	01m1
doctorat	0JZ3
doctorate	0JV1
documentaliste	01m1
dodiplomski studij	0He1
dodiplomski študij	0He1
dodnes	0J]2
doi	0211
dokonceno	01T1
dokončeno	01T1
dokter	02T1
doktor	0J_5
doktor nauka	0Jd1
doktor znanosti	0Je2
doktora	0Jg1
doktora derecesi	0Jg1
doktora grads	0Jh1
doktora grāds	0Jh1
doktoral	0Ji1
doktorand	0Jj4
doktorandin	09D1
doktorandske studium	0Jn1
doktorandské štúdium	0Jn1
doktorant	02O1
doktorantka	02O1
doktorantura	0Jo2
doktorantūra	0Jo2
doktorat	0K16
doktoratus	0K71
doktorgrad	0K83
doktorgradsutdanning	0K;1
doktori	0K71
doktori fokozat	0K71
doktori kepzes	0K71
doktori képzés	0K71
doktorica znanosti	0Je2
doktorikraad	0K<1
doktoriope	0K<1
doktoriõpe	0K<1
doktorsexamen	0IJ1
doktorsgrada	0K=1
doktorsgráða	0K=1
doktorske studije	0Jd1
doktorske studium	0K>1
doktorski studij	0Je2
doktorski študij	0K?1
doktorsky	0K>1
doktorské studium	0K>1
doktorský	0K>1
doktorsprof	0K=1
doktorspróf	0K=1
doktorát	0E12
doktorátus	0K71
dolmetscher	06;1
dom zdravlja	0AX2
domaine	01o1
domare	02[1
domeniul	0K@1
domini	0KA1
dominio	0KB2
dominio completo	0KD1
dominio total	0KE1
dommer	06K2
domsmand	0771
domínio	0KF1
domínio completo	0KD1
dona	0KG1
donemsel	0KH1
donna	0KI1
doorman	02>1
doposud	0:N1
doradca	02O1
doradczyni	02O1
dorucovatel	07C1
doručovatel	07C1
dosen	02T1
dosentti	0661
dostateczny	0KJ1
dosud	0:N1
doteraz	0In1
dottoranda	02M1
dottorando	02M1
dottorat	0KK1
dottorato	0KL1
dottorato di ricerca	0KL1
dottore di ricerca	0KL1
doula	02>1
doutor	0KM1
doutora	0KM1
doutorado	0KM1
doutoramento	0KM1
dovoljenje	0B81
dozent	06;1
dozvola	0KN2
doçent	0201
dphil	0FC1
dr	0KP2
dr hab	0KR1
dr ing	0FC1
dr inz	0KR1
dr inż	0KR1
dr iur	0FC1
dr med	0FC1
dr phil	0FC1
dr philos	0K;1
dr rer nat	0FC1
dr sc	0KS1
dr znanosti	0K?1
dr. iur	0FC1
dr. med	0FC1
dr. phil	0FC1
dr. rer. nat	0FC1
dr. sc	0KS1
dr. znanosti	0K?1
dr.-ing	0FC1
dr.philos	0K;1
draaier	02:1
drafter	02>1
draftsman	02>1
dramaturg	02>1
draudimas	03h1
dreef	0H91
dreher	03D1
drive	06[1
driver	02>1
drogaria	0381
drogist	06;1
drogueries	01o1
drs	0JY1
drsc	0E12
drucker	09D1
druckerei	03b1
druckerin	03D1
drukarnia	03V1
drustvo	03S3
druzba	0?D1
druzstvo	0IT2
društvo	03S3
družba	0?D1
družstvo	0IT2
drzavna matura	0KT1
državna matura	0KT1
dscg	03l1
dsh	0=G1
dtu	0AP1
du	0KU1
du an	0G11
du kien	0KV1
du lich	0<:1
du lịch	0<:1
duais	0?O1
duales studium	0;61
duchasach	0@\1
dulgher	02?1
duoc si	0:b1
duolingo	0=G1
duong	0Bn1
durchschnitt	01Q1
durchschnittsnote	01Q1
dusun	0GW1
dut	0Gh2
duvarci	0201
duvarcı	0201
duzeltmen	0201
dvikalbis	0KW1
dwibahasa	08D1
dwujezyczny	0KX1
dwujęzyczny	0KX1
dyplom	0KY2
dyplom technika	0K[1
dyplom zawodowy	0K[1
dyrektor	02O1
dyrektorka	02O1
dz	0@91
dzial	0K\1
dzialalnosc gospodarcza	03V1
dział	0K\1
działalność gospodarcza	03V1
dzien dobry	0F<1
dziennikarka	02O1
dziennikarz	02O1
dzień dobry	0F<1
dzimta	0>`1
dzimta valoda	0>`1
dzimtais	0>`1
dzimtā	0>`1
dzimtā valoda	0>`1
dzis	04c1
dzisiaj	04c1
dzives apraksts	0K]1
dzives gajums	0K]1
dzivesgajums	0K]1
dzivoklis	0@91
dziś	04c1
dzīves apraksts	0K]1
dzīves gājums	0K]1
dzīvesgājums	0K]1
dzīvoklis	0@91
dámh	01X1
dátheangach	0@\1
dès	00b1
débutant	0<S2
déclarant	01m1
délivré	0G?1
délivrée	0G?1
délégué	01m1
déléguée	01m1
département	0K^2
développeur	01m1
développeuse	01m1
díj	0H72
dílna	0H:1
dönemsel	0KH1
dúchasach	0@\1
düzeltmen	0201
dėstytoja	02k1
dėstytojas	02k1
dělnice	0?i1
dělník	0?i1
dược sĩ	0:b1
dự kiến	0KV1
dự án	0G11
e	0K`6
e dek	00g1
e figli	03i1
e hijos	03C1
e kadar	00g1
e lode	00H1
e v	00e1
e.v	00e1
ea 1	04:1
ea1	04:1
eagarthoir	0471
eagarthóir	0471
earned	01n1
earrach	0Kf1
eba	01P1
ebanista	0@n2
ebe	0201
ebeniste	01m1
eccellente	09k1
eccellenti	0Kg1
ecdl	0Kh4
ecdl sprachen	0=G1
echeance	0Kl1
echipa	0GI1
echipă	0GI1
ecole	01c1
ecole primaire	01c1
ecole superieure	01c1
ecoles	01c1
ecologist	02>1
ecoloog	02:1
economist	0Km2
economista	0Ko5
economistă	02?1
ecpe	0=G1
ects	0B[1
eczaci	0201
eczacı	0201
eczanesi	0491
ed	0L41
edasijoudnud	0L51
edasijõudnud	0L51
edd	0FC1
edelleen	0L61
edf	01o1
edificio	0:62
edifício	04k1
edistynyt	0L72
edited volume	01U1
edited volumes	01U1
editeur	01m1
editions	0L92
editor	0L;6
editor in chief	02>1
editor-in-chief	02>1
editora	0LA4
editore	07]1
editorial	0LE4
editoru	0201
editrice	0LI2
editur	05^1
editura	0LK2
editură	0LK2
editör	0201
editörü	0201
edizioni	0LM2
educacio secundaria	0=91
educacion secundaria	0;;1
educació secundària	0=91
educación secundaria	0;;1
educador	02U3
educadora	02Y2
educateur	01m1
educatoare	02?1
educator	02?1
educatore	02M1
educatrice	06A2
edustaja	0661
edx	0CJ1
edzo	02R2
edző	02R2
eeldatav	0LO1
eerste prijs	0LP1
eerste taal	0LQ1
eervolle vermelding	0LP1
efset	0=G1
efteraar	0LR1
efteraaret	0LR1
efterar	0LR1
efteraret	0LR1
efterskole	0LS1
efterår	0LR1
efteråret	0LR1
efz	01P1
eg	00e1
egenfoeretagare	0LT1
egenforetagare	0LT1
egenföretagare	0LT1
egitimi	0LU1
egitmen	0201
egitmeni	0201
egresada	06i1
egresado	06i1
egyedulallo	0LV1
egyedülálló	0LV1
egyeni vallalkozo	0801
egyesulet	0512
egyesület	0512
egyetem	0LW2
egyetemi	04o1
egyetemi diploma	0LY1
egyéni vállalkozó	0801
egzamin maturalny	0K[1
ehbo	0>S1
ehf	00e1
ehliyet	0=`1
ehliyeti	0=`1
ehpad	01o1
ehrenamtliche	06;1
ehrenamtlicher	09D1
ehrennadel	00:1
ehrung	00:1
eidg fachausweis	04I1
eidg. fachausweis	04I1
eier	0<J1
eigandi	0>d1
eigenaar	0;<1
eignung	0=K1
eindcijfer	0C31
einfache kenntnisse	06:1
einhleyp	0LZ1
einhleypur	0LZ1
eining	0L[1
einkaeufer	06;1
einkaleyfi	0@T1
einkaufer	06;1
einkunn	02K1
einkäufer	06;1
einsteiger	0L\1
eireli	00e1
ejecutiva	01R1
ejecutivo	01R1
ejer	0771
ekibi	0>j1
ekip lideri	0201
ekipa	0L]1
ekonom	0L^3
ekonomi	0661
ekonomist	0La2
ekonomista	0Lc2
ekonomka	0?i1
ekonomska skola	0Le2
ekonomska sola	0Lg1
ekonomska škola	0Le2
ekonomska šola	0Lg1
ekonóm	0961
eksam	0Lh1
eksamen	0Li1
eksamensgennemsnit	0Lj1
ekspedient	0Lk2
ekspercka	0Lm1
ekspercki	0Lm1
ekspert	0Ln6
ekspertas	0M41
ekspertniva	0M51
ekspertnivaa	0M51
ekspertniveau	0M61
ekspertnivå	0M51
eksperts	0M71
ekspertti	0891
el	0;A1
el meu nom es	0M81
el meu nom és	0M81
el presente	02D1
elado	02R2
eladó	02R2
electric	01a1
electrician	0Km2
electricien	01m1
electricienne	01m1
electricista	02Y2
electroplater	02>1
elektricar	0C83
elektricien	02:1
elektrik	01N1
elektrikar	0CC2
elektrikas	02k1
elektrikci	0201
elektriker	0633
elektrikis	02l1
elektrikár	0AK1
elektrikář	0?i1
elektrikçi	0201
električar	0C83
elektriķis	02l1
elektroniker	06;1
elektryk	02O1
eleman	0201
elemani	0201
elemanı	0201
elementaarne	05?1
elementaer	0=51
elementaert	0=S1
elementair	0=31
elementaire	0<S2
elemental	0M92
elementar	0M;4
elementare	0D@1
elementares	0M?1
elementari	0=?1
elementary	0<Y2
elementary proficiency	0<[1
elementer	0M@1
elementär	0=51
elementært	0=S1
elemzo	02o1
elemző	02o1
eletricista	0221
eletricista de manutencao	0221
eletricista de manutenção	0221
eletrotecnico	0221
eletrotécnico	0221
elettricista	02M1
elev	0MA4
eleveur	01m1
eleveuse	01m1
elismeres	0H72
elismerés	0H72
ellenor	02o1
ellenőr	02o1
elnok	02R2
elnök	02R2
eloadas	0C42
eloado	0ME2
elsevier	0211
elsosegely	0MG1
elsősegély	0MG1
elue	01m1
elulookirjeldus	0MH1
elulugu	0MH1
elvalt	0LV1
elvegezve	0MI1
elvált	0LV1
elvégezve	0MI1
előadás	0C42
előadó	0ME2
em	0MJ3
em andamento	08`1
em curso	08`1
em dic	0M81
emakeel	0MM1
emakeelena	0MM1
emba	0MN2
embajador	01R1
embajadora	01R1
embalmer	02>1
embassy	01a1
embetseksamen	0MP1
embetsstudium	0MP1
emelet	04;1
emitida	0Cl1
emitido	0MQ2
empilhadeirista	0221
empleada	01R1
empleado	01R1
employe	01m1
employee	01m1
employee of the month	00O1
employee of the year	00O1
employé	01m1
employée	01m1
empregado	0221
empresa	03P3
en	0MS3
en couple	0AS1
en cours	00a1
en cours d'obtention	08i1
en curs	02E1
en curso	02D1
en ligne	00h1
en linea	0MV1
en linia	00m1
en línea	0MV1
en línia	00m1
en poste	00a1
en prensa	0261
en remot	00m1
en remoto	0MV1
encanador	0221
encargada	01R1
encargado	01R1
encargado de turno	01R1
encarregada	02X1
encarregado	0221
encarregat	02X1
encofrador	01R1
endnote	01Q1
enekes	0MW1
energy	01a1
enfase	0MX1
enfermeira	0221
enfermeiro	0221
enfermera	01R1
enfermero	01R1
engaged	0C61
engedely	0?22
engedély	0?22
engenheir	0MY1
engineer	0MZ2
enginyer	0M\1
enginyeria tecnica	0Hf1
enginyeria tècnica	0Hf1
enhed	0M]1
enheden	03I1
enhet	0M^2
enheten	0:41
enige ervaring	0M`1
enige kennis	0=31
enn	0Ma1
enoleg	02X1
enologa	02X1
enota	0L]1
ens	0CJ1
ensamstaaende	0Mb1
ensamstaende	0Mb1
ensamstående	0Mb1
enseignant	01m1
enseignante	01m1
ensiapu	04:1
ensiapukortti	04:1
ensino	0A`1
ensino fundamental	00K1
ensino medio	00K1
ensino médio	00K1
ensino secundario	00K1
ensino secundário	00K1
ensino superior	0:i1
enskild firma	0LT1
enslig	0Mc1
enstitusu	0Md2
enstitüsü	0Md2
ente	03i1
ente di formazione	01e1
enterprises	01a1
entertainment	01a1
entraineur	01m1
entraineuse	01m1
entraîneur	01m1
entraîneuse	01m1
entre calles	09n1
entregador	0221
entregadora	0221
entrenador	01R1
entrenadora	01R1
entreprenad	01>1
entrepreneur	02>1
entreprenoer	0Mf2
entreprenor	0Mf2
entreprenør	0Mf2
entreprise	0Mh2
entwickler	06;1
enòleg	02X1
enòloga	02X1
epfl	0CJ1
epicerie	01o1
epitesz	02o1
epp	00e1
equip	0IW1
equipa	0I11
equipe	0Mj2
equipier	01m1
equipiere	01m1
equipo	0I21
er	0Ml1
eredmeny	08g1
eredmény	08g1
erem	0H72
erettsegi	0Mm1
erettsegi bizonyitvany	0Mm1
erfahren	06T1
ergotherapeut	06;1
ergotherapeute	01m1
ergothérapeute	01m1
erhvervsakademigrad	04Q1
erhvervsskole	0LS1
erhvervsuddannelse	00E1
eriala	0Mn1
erikoisammattitutkinto	0Mo1
erindi	0@T1
erinomainen	0N02
erinomaiset	0N21
erittaein hyvae	0L72
erittain hyva	0L72
erittäin hyvä	0L72
erkek	0=:1
ernaeringsfysiolog	0<J1
erneuert	01L1
ernæringsfysiolog	0<J1
eronnut	0:>1
erschienen in	0971
erste hilfe	02J1
erstes staatsexamen	00<1
ersthelfer	02J1
erstsprache	0N31
ertekesito	02o1
ervaren	0N41
erwartet	06<1
erweiterte grundkenntnisse	0=L1
erweiterter realschulabschluss	01P1
erworben	01L1
erworben am	01L1
erzieher	06;1
es	0N51
esame di stato	01O1
escalera	09n1
escola	0N63
escola tecnica	0N92
escola tècnica	01b1
escola técnica	0A`1
escola universitaria	01b1
escola universitària	01b1
escritorio	0381
escrituraria	0221
escriturario	0221
escriturária	0221
escriturário	0221
escritório	0381
escuela	0@c1
escuela tecnica	0@c1
escuela técnica	0@c1
esimees	01N1
esimies	0661
esindaja	01N1
esitelma	0N;1
esitelmae	0N;1
esitelmä	0N;1
eso	0N<2
especialidad	0N>1
especialidad en	07U1
especialidade	0MX1
especialista	0N?4
especialitat	0?]1
especializacao	0NC1
especializacao em	0NC1
especializacion	0N>1
especializacion en	07U1
especialización	0N>1
especialización en	07U1
especialização	0NC1
especialização em	0NC1
esperado	0ND1
espert	0NE1
esperta	0NF1
esperto	0NF1
essay	01U1
essays	01U1
estagiaria	0221
estagiario	0221
estagio	0221
estagiária	0221
estagiário	0221
estate	0NG1
estati	0NG1
esteticista	03n2
estetista	02M1
estheticienne	01m1
esthéticienne	01m1
estimado	0ND1
estimat	08\1
estimata	08\1
estimated	06M1
estimator	02>1
estimată	08\1
estiu	0NH1
estrada	04k1
estudi	0401
estudio	0;b2
estágio	0221
estúdio	0381
esztergalyos	0=F1
esztergályos	0=F1
et	0NI2
et al	0211
eta	0NK1
etablissements	01o1
etae	0NK1
etaenae	0NK1
etaetyoe	0NK1
etage	05M1
etalagiste	01m1
etana	0NK1
etaten	0:?1
etatyo	0NK1
ete	0NL1
etec	0A`1
etes	0NL1
eth	0CJ1
eth zurich	0CJ1
eth zürich	0CJ1
ets	01o1
ettekanne	0481
etterem	0801
etterutdanning	0MP1
ettevote	05X1
ettevõte	05X1
etude notariale	01o1
etut ogretmeni	0201
etä	0NK1
etänä	0NK1
etätyö	0NK1
etüt öğretmeni	0201
eu sou	0B\1
eud	00E1
eurl	00e1
europass zivotopis	0NM1
europass životopis	0NM1
ev	0NN2
evaluator	02?1
evden	0BQ1
eves	0NP1
evkonyv	0IM1
evli	0=^1
exam marker	02>1
examen	0NQ1
examen artium	07n1
examensarbete	0NR1
examiner	02>1
excelent	0E>1
excelente	0NS2
excellent	0NU3
excel·lent	0NX2
executive	02>1
executive master	00<1
executive mba	0NZ1
exp	0N[1
exp date	0N[1
exp. date	0N[1
expected	06M1
expedida	06i1
expedido	06i1
expedient	0N\1
expediente	0@]1
experienced	0A81
expert	0N];
expert comptable	01m1
expert level	0Nh1
expert-comptable	01m1
experta	0Ni2
experte	0Nk3
experten	0Nn1
expertenkenntnisse	0Nn1
expertenwissen	0Nn1
expertin	0No2
expertise	0O12
expertna	0O31
expertni	0O41
expertniva	0O51
expertnivaa	0O51
expertnivå	0O51
expertná	0O31
expertní	0O41
experto	0O61
expiration	0N[1
expire en	0Kl1
expire le	0Kl1
expires	0N[1
expires on	0N[1
expiring	0N[1
expiry	0N[1
exploitation	01o1
extended diploma	0361
extra	01m1
extraknack	0O71
extraknaeck	0O71
extraknäck	0O71
eċċellenti	0Kg1
eğitimi	0LU1
eğitmen	0201
eğitmeni	0201
f	0O86
f lli	03i1
f o m	0O>1
f.lli	03i1
f.o.m	0O>1
fabbrica	03i1
fabbro	02M1
fabrica	0O?4
fabrică	03a1
fabriek	0371
fabrik	0OC3
fabrika	06f1
fabrikasi	0491
fabrikası	0491
fabrikk	0:?1
fabryka	03V1
fac	01c1
fachabitur	01P1
fachangestellte	01P1
facharbeiter	01P1
facharbeiterabschluss	01P1
facharbeiterbrief	01P1
fachausweis	04I1
fachbereich	0761
fachfrau	03D1
fachhochschule	0=k1
fachhochschulreife	01P1
fachkraft	03D1
fachmann	03D1
fachoberschulreife	01P1
fachrichtung	0OF1
fachwirt	04I1
fachwirtin	04I1
fachzeitschrift	0971
facilitator	02>1
facolta	01e1
facoltà	01e1
facteur	01m1
factory	01a1
factrice	01m1
faculdade	0A`1
facultad	0@c1
facultat	01b1
facultate	0861
facultatea	0861
faculte	01c1
faculteit	08f1
faculty	01`1
faculty of	01`1
faculté	01c1
fag	0OG2
fagbrev	0OI2
faglaert	00E1
faglært	00E1
fagproeve	07n1
fagprove	07n1
fagprøve	07n1
fagskole	0OK2
fagskolegrad	0OM1
fagskolegrad i	0OM1
fagskoleutdanning	0OM1
fahrer	06;1
fahrerlaubnis	02J1
faiantar	02?1
faianțar	02?1
faible	0<f1
fair	0Cf1
fakulta	0ON3
fakultaet	0=k1
fakultas	0OQ1
fakultat	0=k1
fakultate	04V1
fakulte	04P1
fakultesi	04P1
fakultet	0OR5
fakulteta	0Lg1
fakultetas	0F\1
fakulty	0OW2
fakultà	04Y1
fakultät	0=k1
fakultāte	04V1
fakülte	04P1
fakültesi	04P1
falegname	02M1
fall	09R1
fall semester	09R1
falls	09R1
familiar	0OY1
familiar with	0OY1
familiarity	0OY1
faoi lathair	06G1
faoi láthair	06G1
farm	01a1
farm hand	02>1
farmaceits	02l1
farmaceut	0OZ4
farmaceuta	02O1
farmaceutic	02X1
farmaceutica	02U3
farmaceutico	03n2
farmaceutka	02O1
farmacevt	05o1
farmacia	0O^4
farmacias	0381
farmacie	03a1
farmacist	02?1
farmacista	0Ob2
farmacistă	02?1
farmacèutic	02X1
farmacèutica	02X1
farmacéutica	01R1
farmacéutico	01R1
farmacêutica	0221
farmacêutico	0221
farmaseutti	0661
farmasoeyt	0<J1
farmasoyt	0<J1
farmasøyt	0<J1
farmer	02>1
farmhand	02>1
farmàcia	0401
farmácia	0381
farmácias	0381
farrier	02>1
fasih	04Z1
fasor	04;1
fatec	0A`1
faxineira	0221
faxineiro	0221
fce	0=G1
fear	0Od1
federacao	0381
federacion	03C1
federación	03C1
federation	01o1
federação	0381
fejezet	0IM1
fejleszto	02o1
fejlesztő	02o1
felag	06n1
felelos	02o1
felelős	02o1
felhasznaloi	0Oe1
felhasznaloi szint	0Oe1
felhasználói	0Oe1
felhasználói szint	0Oe1
felicitations	0:51
felicitations du jury	0:51
fellow	02>1
fellowship	00O1
felsofok	0Of1
felsofok felett	0Og1
felsofoku	0Of1
felsofoku okj	0Oh1
felsofoku szakkepzes	0Oh1
felsooktatasi szakkepzes	0Oh1
felsőfok	0Of1
felsőfok felett	0Og1
felsőfokú	0Of1
felsőfokú okj	0Oh1
felsőfokú szakképzés	0Oh1
felsőoktatási szakképzés	0Oh1
female	0Oi1
femeie	0Oj1
femeiesc	0Oj1
femeni	0KG1
femenino	0Ok1
femení	0KG1
feminin	0Ol2
feminine	0Oi1
feminino	0On1
femme	0Oo1
femme de chambre	01m1
femmina	0KI1
femminil	0P01
femminile	0KI1
fen lisesi	04P1
fenykepesz	0=F1
ferfi	0P11
ferienjob	09D1
ferienjobber	09D1
ferilskra	0P21
ferilskrá	0P21
ferjezett	0LV1
ferme	01o1
fermier	02?1
fernarbeit	0P31
ferramenteiro	0221
ferreteria	03C1
ferretería	03C1
ferronnier	01m1
festanstellung	0=M1
feuerwehr	03b1
fh	0CJ1
field of study	0Ck1
fierar	02?1
figli	03i1
filhos	0381
filiale	03b1
filiere	0P41
filière	0P41
filosofian maisteri	0Hi1
filosofian tohtori	0P51
filosofie doktor	0IJ1
filosofie kandidat	03B1
finalis	06S1
finalist	0P6:
finalista	0P@8
finaliste	00M1
finalisti	0071
finalistka	0PH1
finalizada	06i1
finalizado	06i1
fino a	0PI1
fino ad oggi	0131
fino al	0PI1
fins	0PJ1
fins a	0PJ1
fins ara	02E1
fins avui	02E1
fiorista	02M1
fire fighter	02>1
fireann	0Od1
firefighter	02>1
firinci	0201
firini	0491
firm	01a1
firma	0PK:
firmasi	0491
firması	0491
firmă	03a1
first	00U1
first aid	01k1
first aider	01k1
first class	00U1
first class honours	0:S1
first language	0PU1
first mate	02>1
first place	00O1
fiscal	01R1
fisherman	02>1
fishmonger	02>1
fisioterapeuta	03n2
fisioterapis	02T1
fisioterapista	02M1
fiskare	02[1
fiske	0:?1
fisker	06K2
fitter	07;2
fixed term	0DR1
fixed-term	0DR1
fizioterapeut	02?1
fizjoterapeuta	02O1
fizjoterapeutka	02O1
fizyoterapist	0201
fjarvinna	0111
fjernarbeid	0PV1
fjernarbejde	0PW1
fjolbrautaskoli	04R1
fjölbrautaskóli	04R1
flat	06[1
fleischer	03D1
fleischerei	03b1
fleuriste	01m1
fliesenleger	06;1
fliessend	0PX1
fliessend in wort und schrift	0PX1
fliessende kenntnisse	0PX1
fließend	0PX1
fließend in wort und schrift	0PX1
fließende kenntnisse	0PX1
flight attendant	02>1
floor	06[1
florar	02?1
florist	0PY5
florista	03n2
floristeria	03C1
floristería	03C1
floristi	0661
floristin	03D1
florysta	02O1
florystka	02O1
fluencia	09Y1
fluent	0P^2
fluente	0P`2
fluently	0@J1
flugbegleiter	06;1
fluid	0Pb1
fluida	0Pc2
fluido	0Pe2
fluwenti	0Kg1
fluência	09Y1
flydende	0Pg1
flydende i skrift og tale	0Pg1
flydende modersmaal	0Ph1
flydende modersmal	0Ph1
flydende modersmål	0Ph1
flygvaerdinna	02[1
flygvardinna	02[1
flygvärdinna	02[1
flysykepleier	0FM1
flytande	0Pi1
flytande i tal och skrift	0Pi1
flytende	0Pj1
flytende muntlig og skriftlig	0Pj1
flyvert	0Pk1
fm	0Hi1
foarte bine	0E>1
foarte bun	09d2
focus	0Ck1
fodrasz	0=F1
fodrász	0=F1
foerare	02[1
foerderung	09E1
foeredrag	0NR1
foerening	01>1
foereningen	01>1
foerer	0<J1
foererkort	0441
foerestaandare	02[1
foeretag	01>1
foerlag	0Pl2
foerman	02[1
foernyad	0:@1
foernyat	0:@1
foersaekring	01>1
foerskola	0Pn2
foerskolan	01>1
foerskollaerare	02[1
foerskollaerarexamen	03B1
foerstapris	00L1
foerstaspraak	0Q01
foerstehjaelp	0311
foerstepraemie	0081
foerster	03D1
foerstespraak	0Q11
foertroendevald	0O71
foervaentad	0=g1
foireann	06X1
foiskola	0Q23
foiskolai diploma	04o1
foldmero	0=F1
folkehoegskole	0<K1
folkehogskole	0<K1
folkehøgskole	0<K1
folkeskole	0LS1
folkeskolens afgangsproeve	00E1
folkeskolens afgangsprove	00E1
folkeskolens afgangsprøve	00E1
folkhoegskola	0Q52
folkhogskola	0Q52
folkhögskola	0Q52
folyamatban	0101
folyamatos	0101
folyekony	0Of1
folyekonyan	0Of1
folyoirat	0IM1
folyékony	0Of1
folyékonyan	0Of1
folyóirat	0IM1
fomhar	0Q71
fond	0Q82
fondacija	06f1
fondas	03h1
fondateur	01m1
fondation	01o1
fondatoare	02?1
fondator	02?1
fondatore	02M1
fondatrice	06A2
fondazione	03i1
fondazzjoni	08[1
fonderie	01o1
fonds	06]1
fonoaudiologa	0221
fonoaudiologo	0221
fonoaudióloga	0221
fonoaudiólogo	0221
fontanera	01R1
fontanero	01R1
food bank	01a1
food hygiene	01k1
food safety	01k1
foods	01a1
for	0Q:1
foraar	0Q;1
foraaret	0Q;1
forar	0Q;1
forare	02[1
foraret	0Q;1
foras	0C`1
forbroir	0471
forbróir	0471
forderung	09E1
fordito	02o1
fordypning	0Q<1
fordító	02o1
foredrag	06N3
foreleser	0FM1
foreman	02>1
forening	0>D3
foreningen	01>1
forer	0<J1
forerkort	0441
forestandare	02[1
forester	02>1
foretag	01>1
forgeron	01m1
forhandlingsniveau	0Pg1
forklift	01k1
forklift operatoru	0201
forklift operatörü	0201
forkvinde	0771
forlag	0Q=6
formacao complementar	0A91
formacio professional	0C11
formacion profesional	0QC2
formacion profesional de grado superior	0BZ1
formació professional	0C11
formación profesional	0QC2
formación profesional de grado superior	0BZ1
formador	02U3
formadora	02U3
formadur	0>d1
forman	02[1
formand	0Lk2
formann	0<J1
formateur	01m1
formation continue	0QE1
formation courte	0QE1
formatoare	02?1
formator	02?1
formatore	02M1
formatrice	06A2
formação complementar	0A91
formaður	0>d1
formen	0201
formgivare	02[1
forn	0401
fornaia	02M1
fornaio	02M1
forner	02X1
fornyad	0:@1
fornyat	0:@1
forritari	0>d1
forsakring	01>1
forscher	06;1
forsikring	0Mf2
forskare	02[1
forsker	06K2
forskola	0Pn2
forskolan	01>1
forskollarare	02[1
forskollararexamen	03B1
forstamt	03b1
forstapris	00L1
forstasprak	0Q01
forstehjaelp	0311
forstepraemie	0081
forster	03D1
forstesprak	0Q11
fortbildung	0QF2
fortgeschritten	0QH2
fortlaufend	04d1
fortroendevald	0O71
fortsatt	0QJ1
forvantad	0=g1
forventa	0QK1
forventes	0QL1
forventet	0QM2
forår	0Q;1
foråret	0Q;1
fotograaf	02:1
fotograf	0QO7
fotografa	0>A3
fotografci	0201
fotografer	02T1
fotografo	0783
fotos	0=F1
fotoğrafçı	0201
fotògraf	02X1
fotògrafa	02X1
fotógrafa	01R1
fotógrafo	03n2
fotós	0=F1
foundation	01a1
foundation degree	0351
foundation diploma	0351
foundation year	0:S1
founder	02>1
fp	0QV2
fp grado superior	0BZ1
fp i	0;;1
fp ii	0BZ1
fp技能士	00R1
fr o m	0O>1
fr.o.m	0O>1
fra	0QX4
fra og med	0Q\2
fraan	0Q^1
fraan och med	0O>1
fracc	09n1
fraccionamiento	09n1
fraedingur	0>d1
fraesare	02[1
fraeser	06;1
fraiseur	01m1
framhaldsskoli	04R1
framhaldsskóli	04R1
framhaldsstig	0Q_1
framurskarandi	0Q`1
framúrskarandi	0Q`1
fran	0Q^1
fran och med	0O>1
frasare	02[1
fraser	06;1
fratelli	03i1
frau	0Qa1
frazione	0@W1
freelance	0Qb3
freelance contract	0DR1
freelancer	0Qe3
freiberufler	09D1
freiberuflich	0Qh2
freiwilliges soziales jahr	09D1
fremragende	0Pg1
frentista	0221
fresador	01R1
fresatore	02M1
frezar	0?i1
frezeci	0201
frezer	0Qj2
frezor	02?1
frigorifico	0381
frigoriste	01m1
frigorífico	0381
friseur	06;1
frisoer	0633
frisor	0633
frisör	02[1
frisør	06K2
fritidsjob	0=l1
fritidsledare	02[1
frivillig	0Ql5
frizer	02?1
frm	01d1
from	0R12
fromager	01m1
fromagere	01m1
fromagerie	01o1
fromagère	01m1
frontend	07V1
fruehjahr	0R31
fruehling	0R31
fruhjahr	0R31
fruhling	0R31
fruteria	03C1
frutería	03C1
fryzjer	02O1
fryzjerka	02O1
frá	0R42
fräsare	02[1
fräser	06;1
från	0Q^1
från och med	0O>1
fræðingur	0>d1
frézař	0?i1
frühjahr	0R31
frühling	0R31
fsj	09D1
fsjler	09D1
fuehrer	03D1
fuehrerin	03D1
fuehrerschein	02J1
fuer	0R61
fuhrer	03D1
fuhrerin	03D1
fuhrerschein	02J1
full professional	0@J1
full professional proficiency	0R71
full stack	07V1
full time	0R82
full-stack	07V1
full-time	0R82
fulltrui	0>d1
fulltrúi	0>d1
fully remote	0R:1
functional skills	0361
fundacao	0381
fundacio	0401
fundacion	03C1
fundació	0401
fundación	03C1
fundacja	03V1
fundador	02U3
fundadora	02U3
fundatia	03a1
fundatie	03a1
fundação	0381
fundația	03a1
fundație	03a1
fundiert	0R;1
fundierte kenntnisse	0R;1
fur	0R61
futar	0=F1
futár	0=F1
fylkeskommune	0:?1
fyrirlestur	0@T1
fyrirtaeki	0R<1
fyrirtæki	0R<1
fysioterapeut	0633
fysioterapeutti	0661
fysioterapeutti (amk	05;1
fysiotherapeut	02:1
fyzioterapeut	07C1
fz llc	00e1
fz-llc	00e1
fze	00e1
fàbrica	0401
fábrica	0;b2
fédération	01o1
félag	06n1
félicitations	0:51
félicitations du jury	0:51
féminin	0Oo1
fényképész	0=F1
férfi	0P11
férjezett	0LV1
fómhar	0Q71
földmérő	0=F1
förare	02[1
förderung	09E1
föredrag	0NR1
förening	01>1
föreningen	01>1
föreståndare	02[1
företag	01>1
förlag	0Pl2
förman	02[1
förnyad	0:@1
förnyat	0:@1
förskola	0Pn2
förskolan	01>1
förskollärare	02[1
förskollärarexamen	03B1
förstapris	00L1
förstaspråk	0Q01
förster	03D1
försäkring	01>1
förtroendevald	0O71
förväntad	0=g1
fører	0<J1
førerkort	0441
førstehjælp	0311
førstepræmie	0081
førstespråk	0Q11
führer	03D1
führerin	03D1
führerschein	02J1
für	0R61
fırıncı	0201
fırını	0491
főiskola	0Q23
főiskolai diploma	04o1
g	0461
gaard	01>1
gada	0R=1
gade	0R>1
gadi	0R?1
gads	0R?1
gadu	0R?1
gaelscoil	01X1
gaertner	06;1
gaertnerei	03b1
gaffer	02>1
gained	01n1
galardon	01f1
galardón	01f1
galerie	0R@2
gallery	01a1
galvaniseur	06;1
gamekeeper	02>1
games	01a1
gamykla	03h1
ganadera	01R1
ganadero	01R1
ganador	01f1
ganadora	01f1
gang	0GW1
gano	03k1
ganske god	0?k1
garage	08Y2
garcom	0221
garconete	0221
gard	01>1
gardener	02>1
gardien	01m1
gardienne	01m1
garson	0201
gartner	0RB3
gartnerei	03b1
garzone	02M1
garçom	0221
garçonete	0221
gasse	0Bd1
gasthaus	09H1
gasthof	09H1
gastouder	02:1
gata	0RE3
gatan	05L1
gate	0;X1
gatve	0RH2
gatvė	0461
gazeteci	0201
gazette	01a1
gbr	00e1
gcp	01d1
gcse	00n2
gcses	00n2
gebr	09H1
gebruder	09H1
gebrueder	09H1
gebrüder	09H1
gecertificeerd	0>S1
ged	00n2
gegenwaertig	04d1
gegenwartig	04d1
gegenwärtig	04d1
gehilfe	03D1
gehilfenbrief	01P1
gehilfin	03D1
gehuwd	05K1
geimhreadh	0RJ1
gelateria	03i1
geldig t e m	0RK1
geldig t m	0RK1
geldig t.e.m	0RK1
geldig t/m	0RK1
geldig tot	0RK1
gelistirici	0201
gelistiricisi	0201
geliştirici	0201
geliştiricisi	0201
gemeente	0RL2
gemeinde	09H1
gemeinderat	03D1
gemiddeld	0RN2
gemiddeld cijfer	0C31
gemiddelde	0C31
gendarme	01m1
gendarmerie	01o1
genel not ortalamasi	03k1
genel not ortalaması	03k1
genel ortalama	03k1
generalitat	0401
generell studiekompetanse	07n1
gennemsnit	0Lj1
genossenschaft	03b1
geodeta	02O1
geodetka	02O1
geologist	02>1
geometer	06;1
geometra	02M1
geometre	01m1
gepland	0RP1
geplant	06<1
gepromoveerd	0JX1
gept	0=G1
gepubliceerd	07g1
gerai	0RQ2
gerant	01m1
gerante	01m1
geras	0RS1
gerent	02X1
gerente	03n2
gering	06:1
germans	0401
geros	0RS1
geruestbauer	06;1
gerustbauer	06;1
gerüstbauer	06;1
gesaellbrev	0RT1
gesallbrev	0RT1
gesamtnote	01Q1
gesamtschule	0=k1
geschaeft	03b1
geschaeftsbereich	0761
geschaeftsfuehrer	06;1
geschaft	03b1
geschaftsbereich	0761
geschaftsfuhrer	06;1
gescheiden	05K1
geschieden	0RU1
geschäft	03b1
geschäftsbereich	0761
geschäftsführer	06;1
gesell	06;1
geselle	03D1
gesellenbrief	01P1
gesellenpruefung	01P1
gesellenprufung	01P1
gesellenprüfung	01P1
gesellenstuck	01P1
gesellenstueck	01P1
gesellenstück	01P1
gesellin	03D1
gesellschaft	03b1
gestalter	06;1
gestionnaire	01m1
gestor	0221
gestora	0221
gestoria	0RV2
gestoría	03C1
gesällbrev	0RT1
getrouwd	05K1
getuigschrift	0>S1
gevorderd	0RX2
gg	0GW1
ggmbh	00e1
ghadu ghaddej	0>71
ghalliem	05^1
ghalliema	05^1
gia su	0:b1
gia sư	0:b1
giai	0;f1
giai ba	0;f1
giai khuyen khich	0;f1
giai nhat	0;f1
giai nhi	0;f1
giai thuong	0;f1
giam doc	0:b1
giam sat	0:b1
giang vien	0:b1
giao hang	0:b1
giao hàng	0:b1
giao su	0:b1
giao tiep	0RZ1
giao tiep co ban	0RZ1
giao tiep tot	0RZ1
giao tiếp	0RZ1
giao tiếp cơ bản	0RZ1
giao tiếp tốt	0RZ1
giao vien	0:b1
giardiniera	02M1
giardiniere	02M1
giay chung nhan	0;d1
giay khen	0;f1
giay phep	0;d1
gids	0R[2
gie	00e1
giesser	06;1
gießer	06;1
gift	0R]4
giftur	0LZ1
gimnasio	03C1
gimnazija	04K5
gimnazium	0LW2
gimnazjum	04J1
gimnázium	0LW2
gimtasis	0KW1
gimtoji	0KW1
gimtoji kalba	0KW1
ginasio	0381
ginásio	0381
gioi	0A01
giornalista	02M1
giris duzeyi	0=81
giriş düzeyi	0=81
gise memuru	0201
giudice	02M1
giám sát	0:b1
giám đốc	0:b1
giáo sư	0:b1
giáo viên	0:b1
gişe memuru	0201
giải	0;f1
giải ba	0;f1
giải khuyến khích	0;f1
giải nhì	0;f1
giải nhất	0;f1
giải thưởng	0;f1
giảng viên	0:b1
giấy chứng nhận	0;d1
giấy khen	0;f1
giấy phép	0;d1
giỏi	0A01
gjaldkeri	0>d1
gjennomsnitt	0Ra1
glassblower	02>1
glazier	02>1
glazurnik	02O1
gledalisce	0?D1
gledališče	0?D1
glorieta	09n1
gmbh	00e1
gmbh & co	00e1
gmbh & co kg	00e1
gmbh & co. kg	00e1
gmina	03V1
go	0Rb1
go dti	0Rb1
go dti seo	06G1
go dtí	0Rb1
go dtí seo	06G1
gobernanta	01R1
gobierno	03C1
gobierno de	03C1
god	0Rc:
god kunnatta	0Rm1
goda	0Rn2
goda kunskaper	0S01
goda kunskaper i tal och skrift	0Pi1
godalga	00C1
gode	0S11
gode kundskaber	0S11
gode kunnskaper	0S21
godina	0S32
godine	0S32
godkjenning	0S52
godt	0S74
goed	0S;2
goede kennis	0S=1
goethe	0=G1
goethe zertifikat	0=G1
goethe-zertifikat	0=G1
gold	00O1
gold card	01k1
gold medal	00O1
goldschmied	06;1
goldsmith	02>1
gondozo	06_2
gondozó	06_2
gonullu	0201
good	0S>2
good knowledge	0S@1
gorevli	0201
gorevlisi	0201
gostilna	0?D1
gott	0Rm1
gotu	0SA1
gouvernante	01m1
government	01a1
governo	0381
governor	02>1
gpa	0SB2
gpa評価	0SD1
graben	0Bd1
gracht	0H91
grad	0SE4
grad ta' master	0SI1
gradam	0?O1
grade	00U1
gradinar	02?1
gradinita	0861
grado	0;01
grado en	0;01
grado medio	0;;1
grado medio en	0;;1
grado superior	0BZ1
grado superior en	0BZ1
grado universitario	0;01
graduacao	0:i1
graduacao em	0:i1
graduada en	0;01
graduado en	0;01
graduado escolar	0;;1
graduat escolar	0=91
graduate certificate	0NZ1
graduate degree	0NZ1
graduate diploma	0NZ1
graduate school	01`1
graduated	01n1
graduating	06M1
graduação	0:i1
graduação em	0:i1
graend	05L1
grafica	0SJ2
grafician	02?1
graficka	0CC2
grafico	02M1
graficzka	02O1
grafik	0SL3
grafiker	0201
grafikus	0=F1
grafička	0CC2
gramata	0II1
gramatvede	02l1
gramatvedis	02l1
grammar school	01`1
grand	05L1
grand debutant	0SO2
grand débutant	0SO2
grande ecole	01c1
grande école	01c1
granja	03C1
grant	00O1
granted	01n1
graphiste	01m1
grau	0Hf1
grau en	0Hf1
grau mitja	0=91
grau mitjà	0=91
grau superior	0C11
gre	0=G1
greengrocer	02>1
greenkeeper	02>1
greetings	0SQ1
greffier	01m1
greffiere	01m1
greffière	01m1
grein	0SR2
griffier	02:1
grocer	02>1
groep	0371
groothandel	0371
groundskeeper	02>1
group	0ST2
groupe	01o1
grubu	0491
grueezi	0SV1
gruender	06;1
gruezi	0SV1
grundare	0O71
grunder	0SW2
grunderna	0SY2
grundforlob	00E1
grundforloeb	00E1
grundforløb	00E1
grundkenntnis	06:1
grundkenntnisse	0=12
grundkunskaper	0SY2
grundlaeggande	0SY2
grundlaeggande nivaa	0S[1
grundlaeggende	0S\2
grundlaegger	0771
grundlagen	0=12
grundlaggande	0SY2
grundlaggande niva	0S[1
grundläggande	0SY2
grundläggande nivå	0S[1
grundlæggende	0S\2
grundlægger	0771
grundniva	0S[1
grundnivaa	0S[1
grundnivå	0S[1
grundschule	0=k1
grundskola	0S^1
grunnkunnatta	0S_1
grunnkunnátta	0S_1
grunnleggende	0S`2
grunnlegger	0<J1
grunnnam	0:V1
grunnnám	0:V1
grunnskolaprof	0Sb1
grunnskoli	04R1
grunnskólapróf	0Sb1
grunnskóli	04R1
grunnthekking	0Sc1
grunnur	0Sd2
grunnþekking	0Sc1
grup	0Sf3
grup scolar	0861
grup școlar	0861
grupa	0Si4
grupe	0Sm2
grupo	0;b2
grupp	0So1
gruppe	0T02
gruppen	0>D3
gruppenleiter	06;1
gruppo	03i1
grupul	03a1
grupė	0Sm2
grád	0T21
gráfica	0381
gränd	05L1
grüezi	0SV1
gründer	0SW2
grāmata	0II1
grāmatvede	02l1
grāmatvedis	02l1
grădinar	02?1
grădinița	0861
grădiniță	0861
gtq	0301
guanyador	01g1
guanyadora	01g1
guard	02>1
guarderia	0T32
guardería	0T32
guardia giurata	02M1
guardo	01g1
guardó	01g1
gueltig bis	0>o1
gueltig bis zum	0>o1
guest lecturer	02>1
guia de montana	01R1
guia turistica	03n2
guia turistico	03n2
guia turística	0221
guia turístico	0221
guida alpina	02M1
guida turistica	02M1
guide	02>1
gultig bis	0>o1
gultig bis zum	0>o1
gumnaasium	0T52
guncel	0@71
gunumuz	0@71
gunumuze kadar	0@71
gurnal	07m1
gurnalist	05^1
guru	0T72
gut	0T92
gut in wort und schrift	0T;1
gutachter	06;1
gute	0T;1
gute grundkenntnisse	0=L1
gute kenntnisse	0T92
guten tag	0SV1
guvenlik gorevlisi	0201
guz	0T<1
guía de montaña	01R1
guía turística	01R1
guía turístico	01R1
gyakornok	02R2
gyar	0512
gydytoja	02k1
gydytojas	02k1
gymnas	0<K1
gymnasial	0RT1
gymnasial uddannelse	00E1
gymnasialabschluss	01P1
gymnasieexamen	0RT1
gymnasieskola	0S^1
gymnasiet	0S^1
gymnasieutbildning	0RT1
gymnasium	0T=5
gymnazium	0OW2
gymnázium	0OW2
gyogyszeresz	02o1
gyogyszertar	0801
gyogytornasz	0=F1
gyoztes	0001
gyvenimo aprasymas	0TB1
gyvenimo aprašymas	0TB1
gyár	0512
gyógyszertár	0801
gyógyszerész	02o1
gyógytornász	0=F1
győztes	0001
gärtner	06;1
gärtnerei	03b1
gård	01>1
géomètre	01m1
gérant	01m1
gérante	01m1
góð	0TC2
góð kunnátta	0Rm1
gönüllü	0201
görevli	0201
görevlisi	0201
götu	0SA1
gültig bis	0>o1
gültig bis zum	0>o1
gümnaasium	0T52
güncel	0@71
günümüz	0@71
günümüze kadar	0@71
güvenlik görevlisi	0201
güz	0T<1
għadu għaddej	0>71
għalliem	05^1
għalliema	05^1
h	0TE1
haandvaerker	0771
habilitacao	0TF2
habilitacio	0231
habilitacion	0241
habilitació	0231
habilitación	0241
habilitacja	0KR1
habilitation	0TH2
habilitation electrique	03m1
habilitation électrique	03m1
habilitação	0TF2
haccp	0TJ3
hackathon	0TM1
haedersbevisning	0081
haendler	06;1
hafta	0TN1
hai	0TO1
haigla	05X1
hairdresser	02>1
hajadon	0LV1
hakem	0201
hakim	0TP2
hala	0@71
halado	0TR2
haladó	0TR2
halaman	0TT1
halasz	0=F1
halen	0@71
halen calisiyorum	0@71
halen devam ediyor	0@71
hallinnoija	0661
hallituksen jaesen	0TU1
hallituksen jasen	0TU1
hallituksen jäsen	0TU1
hallo	0TV3
hallo welt	0SV1
hallo zusammen	0SV1
halo	0TO1
halász	0=F1
hameau	05M1
handel	0OC3
handelsakademie	0=k1
handelshoegskolan	0S^1
handelshogskolan	0S^1
handelshögskolan	0S^1
handelsskole	0LS1
handlaeggare	02[1
handlaeggerska	02[1
handlaggare	02[1
handlaggerska	02[1
handledare	0TY2
handler	0DT2
handlowiec	02O1
handläggare	02[1
handläggerska	02[1
handvaerker	0771
handwerk	03b1
handwerksmeister	04I1
handyman	02>1
handywoman	02>1
hang	0T[2
hanke	0T]2
hari ini	0T_1
harifa	0T`1
harita muhendisi	0201
harita mühendisi	0201
haritaci	0201
haritacı	0201
harjoittelija	0Ta2
hasic	07C1
hasič	07C1
haskoli	04R1
haskolinn	04R1
hasta	0@Z1
hasta bakici	0201
hasta bakıcı	0201
hasta el presente	02D1
hasta hoy	02D1
hasta la actualidad	02D1
hasta la fecha	02D1
hastanesi	0491
hasti	0Tc1
hauptfach	0OF1
hauptschulabschluss	01P1
hauptschule	0Td2
hausmeister	06;1
hausnummer	05W1
haust	0Tf2
haute ecole	01c1
haute école	01c1
haven	0R>1
havo	0Th2
havo diploma	08E1
havo-diploma	08E1
hazas	0LV1
hb	00e1
hbo	01_1
hbo bachelor	01_1
hbo master	0JY1
hbo propedeuse	01_1
hbo-bachelor	01_1
hbo-master	0JY1
hbo-propedeuse	01_1
hdr	0JQ1
he	0Tj1
hea	0Tk2
head	02>1
head of	02>1
head teacher	02>1
headteacher	02>1
health visitor	02>1
healthcare	01a1
hebamme	03D1
hec	0CJ1
heden	0Tm1
heder	0091
hederlig omtale	0091
hedersomnaemnande	00L1
hedersomnamnande	00L1
hedersomnämnande	00L1
hederspris	0Tn2
heft	0971
heftruckcertificaat	0>S1
heftruckchauffeur	02:1
hegeszto	02R2
hegesztő	02R2
hei	0U02
heikko	05F1
heim	03b1
heisann	0U21
hej	0U33
hej pa dig	0U61
hej paa dig	0U61
hej på dig	0U61
hejsa	0U71
hejsan	0U61
hekim	0201
heladeria	03C1
heladería	03C1
helfer	06;1
hello	0U82
hello there	0SQ1
hello world	0SQ1
helló	0U:1
helper	02>1
helyettes	02o1
hem	0Bn1
hemsire	0201
hemsiresi	0201
hemşire	0201
hemşiresi	0201
hentes	0=F1
herald	01a1
herausgeber	0971
herausgeberschaften	0971
herbst	0U;1
herec	0?i1
herecka	0?i1
herečka	0?i1
herfst	0U<1
herhaald	03J1
herkese merhaba	0U=1
hermanos	03C1
herr	0U>1
het	0U?1
heta arbeten	0321
hetkel	0U@1
heute	04d1
hey	0SQ1
hey there	0SQ1
hf	0UA3
hf eksamen	00E1
hf-eksamen	00E1
hgv	01k1
hhx	00E1
hhx eksamen	00E1
hhx-eksamen	00E1
hi	0SQ1
hi all	0SQ1
hi everyone	0SQ1
hi there	0SQ1
hien	0=;1
hien gio	0=;1
hien nay	0=;1
hien tai	0=;1
hiep hoi	0<:1
hieu thuoc	0<:1
hieu truong	0:b1
high school	01`1
high school degree	0361
high school diploma	0361
higher certificate	0351
higher national certificate	0361
higher national diploma	0351
highers	0361
highly skilled	0UD1
highway	06[1
hijscertificaat	0>S1
hilfe	03D1
hilfskraft	0=Z2
hingga	0UE1
hingga kini	0T_1
hingga saat ini	0T_1
hingga sekarang	0T_1
hinne	0UF1
hipermercado	03C1
hirportal	0801
hirszerkeszto	0=F1
hitsaaja	0661
hivatal	0UG2
hiver	0UI1
hivern	0UJ1
hivers	0UI1
hiện	0=;1
hiện giờ	0=;1
hiện nay	0=;1
hiện tại	0=;1
hiệp hội	0<:1
hiệu thuốc	0<:1
hiệu trưởng	0:b1
hja	0UK1
hjelp	0<J1
hjemmearbejde	0PW1
hjemmekontor	0PV1
hjerte lungeredning	0441
hjerte-lungeredning	0441
hjá	0UK1
hkdse english	0=G1
hlid	0SA1
hlr	0UL2
hlíð	0SA1
hnc	00_2
hnd	00_2
hnos	03C1
ho	0UN1
ho so xin viec	0UO1
hoa si	0:b1
hoc bong	0;f1
hoc viec	0:b1
hoc vien	0FP1
hochschulabschluss	0;61
hochschule	0UP2
hochschulreife	01P1
hodnoceni	0UR1
hodnocení	0UR1
hodnotenie	0US1
hoegskola	0S^1
hoegskolan	0S^1
hoegskole	0<K1
hoegskoleexamen	03B1
hoegskoleexamen i	03B1
hoegskolefoerberedande	0RT1
hoegskoleingenjoer	03B1
hoegskolekandidat	01E1
hoegskolen	0<K1
hoehere fachschule	04I1
hoejere forberedelseseksamen	00E1
hoejskole	0LS1
hoest	0UT2
hoesten	0UT2
hoeyskole	0<K1
hoeyskolen	0<K1
hof	0UV3
hofladen	03b1
hogeschool	08f1
hogskola	0S^1
hogskolan	0S^1
hogskole	0<K1
hogskoleexamen	03B1
hogskoleexamen i	03B1
hogskoleforberedande	0RT1
hogskoleingenjor	03B1
hogskolekandidat	01E1
hogskolen	0<K1
hohere fachschule	04I1
hoi	0FL1
hoi allemaal	0FL1
hoi nghi	0;D1
hoi thao	0;D1
hoitaja	0661
hoitokoti	06l1
hoja de vida	0E\1
hoje	08`1
hojere forberedelseseksamen	00E1
hojskole	0LS1
hola	0UY2
hola a todos	0>Q1
holding	0U[2
holdings	0Db2
holidays	01a1
holt	0SA1
hombre	0U]1
home	0TE1
home office	0U^4
homem	0Ub1
homeoffice	0P31
homme	0Uc1
honap	0UN1
honnudur	0>d1
honor	00O1
honorable mention	00O1
honors	00U1
honour	00O1
honourable mention	00O1
honours	00U1
honours bachelor	0:S1
honours degree	0:S1
hons	0:R1
hoofd	0R[2
hoofdstuk	07g1
hoofdstukken	07g1
hoofdvak	03L1
hop tac xa	0<:1
hopital	01o1
hos	0Ud3
hos geldiniz	0U=1
hospice	01a1
hospital	0Ug5
hospitalet	0;A1
hospoda	0H:1
host	0Ul3
hostal	03C1
hosten	0UT2
hostes	0201
hostess	0Uo2
hote	01m1
hote d'accueil	01m1
hotel	0V1B
hotelfach	06;1
hotell	0VC3
hotelli	06l1
hotesse	01m1
house	06[1
house officer	02>1
housekeeper	02>1
houseman	02>1
hovedfag	0MP1
hovedforlob	00E1
hovedforloeb	00E1
hovedforløb	00E1
hovenier	0;Y2
hoy	02D1
hoyskole	0<K1
hoyskolen	0<K1
hoş geldiniz	0U=1
hr	07V1
hrsz	04;1
hsc	00F1
hsk	0=G1
htk	05;1
htl	0CJ1
htx	00E1
htx eksamen	00E1
htx-eksamen	00E1
huan luyen vien	0:b1
hudebnik	0?i1
hudebník	0?i1
hudpleier	0<J1
hudterapeut	02[1
huidig	0Tm1
huidige	0Tm1
huissier	01m1
hukukcu	0201
hukukçu	0201
hum kand	05;1
hum.kand	05;1
huolto	06l1
huong dan vien	0:b1
hurtownia	03V1
huvudaemne	03A1
huvudamne	03A1
huvudämne	03A1
huy chuong	0;f1
huy chương	0;f1
huyen	0Bn1
huyện	0Bn1
huấn luyện viên	0:b1
hybrid	0VF2
hybride	0VH1
hybrydowo	0VI1
hydraulik	02O1
hydrologist	02>1
hyfsad	0VJ1
hygiejnebevis	0311
hygieniapassi	04:1
hygienintyg	0321
hypermarche	01o1
hypermarché	01o1
hyva	0VK2
hyva taito	0VM1
hyvae	0VK2
hyvae taito	0VM1
hyvaet	0VM1
hyvat	0VM1
hyvä	0VK2
hyvä taito	0VM1
hyvät	0VM1
háskóli	04R1
háskólinn	04R1
házas	0LV1
hâlen	0@71
hâlen çalışıyorum	0@71
hâlâ	0@71
händler	06;1
hästi	0Tc1
håndværker	0771
hædersbevisning	0081
hè	0Tj1
hét	0U?1
hírportál	0801
hírszerkesztő	0=F1
hó	0UN1
hónap	0UN1
hótel	06n1
hôpital	01o1
hôte	01m1
hôte d'accueil	01m1
hôtel	01o1
hôtesse	01m1
högskola	0S^1
högskolan	0S^1
högskoleexamen	03B1
högskoleexamen i	03B1
högskoleförberedande	0RT1
högskoleingenjör	03B1
höhere fachschule	04I1
hönnuður	0>d1
höst	0VN1
hösten	0VN1
høgskole	0<K1
høgskolekandidat	01E1
høgskolen	0<K1
højere forberedelseseksamen	00E1
højskole	0LS1
høst	0VO1
høsten	0VO1
høyskole	0<K1
høyskolen	0<K1
hướng dẫn viên	0:b1
hạng	0H11
hẻm	0Bn1
họa sĩ	0:b1
học bổng	0;f1
học việc	0:b1
học viện	0FP1
hồ sơ xin việc	0UO1
hội nghị	0;D1
hội thảo	0;D1
hợp tác xã	0<:1
i	0VP6
i am	0VV1
i dag	0VW4
i fills	0401
i helyezett	0001
i lathair	06G1
i láthair	06G1
i miejsce	0PH1
i s	00e1
i sambud	0LZ1
i место	0V[1
i'm	0VV1
i. helyezett	0001
i/s	00e1
iarna	0V\1
ib	00F1
ib diploma	0361
icdl	01d1
icerik editoru	0201
ich bin	0V]1
ich heisse	0V]1
ich heiße	0V]1
ician	0V^1
idag	0V_3
idegenvezeto	0=F1
idegenvezető	0=F1
idioma materno	0Vb1
idioma nativo	0>e1
idirmheanach	0Vc1
idirmheánach	0Vc1
idnmeistari	0I01
idnmenntun	0Sb1
idnskoli	04R1
idoneita	01O1
idoneità	01O1
idraulico	02M1
ieee	0211
iefp	08j1
iela	0@91
ielts	0=G1
ielā	0@91
ies	0CJ1
iesacejs	0Vd2
iesācējs	0Vd2
ifsi	01c1
ifts	08j1
ig	0Vf2
igangvaerende	0Vh1
igangværende	0Vh1
igazgato	0ME2
igazgatosag	0E01
igazgató	0ME2
igazgatóság	0E01
igazolvany	0Vi1
igazolvány	0Vi1
ihk	0CJ1
ihk abschluss	01P1
ihk zertifikat	02J1
ihk-abschluss	01P1
ihk-zertifikat	02J1
ii miejsce	0PH1
iii miejsce	0PH1
iim	0CJ1
iit	0CJ1
ijazah	0Vj1
ijazah sma	0Vj1
ik ben	0Vk1
ik heet	0Vk1
ik uzmani	0201
ik uzmanı	0201
iki	0Vl1
iki dabar	0FJ1
iki dilli	05b1
iki siandien	0FJ1
iki siol	0FJ1
iki šiandien	0FJ1
iki šiol	0FJ1
ikincilik	0<P1
ikurejas	02k1
il mio nome e	0Vm1
il mio nome è	0Vm1
ilcesi	0@81
ile	0Vn1
ileri	0CV2
ileri duzey	0CV2
ileri düzey	0CV2
ileri seviye	04X1
ilkbahar	0;C1
ilkokulu	04P1
illum	0>71
illustrateur	01m1
illustratoer	0Vo2
illustrator	0W16
illustratore	02M1
illustratrice	06A2
illustratör	02[1
illustratør	0<J1
illusztrator	0=F1
illusztrátor	0=F1
illüstratör	0201
ilsien matern	0>a1
ilustrador	03n2
ilustradora	03n2
ilustrator	0W74
ilustratorka	02O1
ilustrátor	07C1
ilçesi	0@81
im	0W;1
imam	02>1
ime projekta	0W<1
imker	03D1
immobiliare	03i1
imobiliaria	0381
imobiliária	0381
imone	03h1
imoneje	0W=1
impasse	05M1
impiegata	02M1
impiegato	02M1
importer	02>1
imprenta	03C1
impresa	03i1
imprimerie	01o1
in	0W>1
in a relationship	0C61
in corso	0131
in corso di stampa	07]1
in curs	02I1
in essere	0131
in partnerschaft	0RU1
in press	01U1
in prezent	02I1
in progress	0DQ1
in service training	0Dl1
in-service training	0Dl1
inc	00e1
incepand cu	0W?1
incepator	0==2
incorporated	00e1
indeks prestasi	0GA1
indeks prestasi kumulatif	0GA1
independent user	0S@1
indirizzo	0Dg1
individuali veikla	03h1
indkober	0771
indkoeber	0771
indkøber	0771
industri	0>D3
industria	0381
industrias	0;b2
industrie	03i1
industriemeister	04I1
industriemeisterin	04I1
industrier	01>1
industries	0W@3
indústria	0381
indústrias	0381
indústries	0401
infant school	01`1
infermer	02X1
infermera	02X1
infermier	05^1
infermiera	0WC2
infermiere	02M1
infirmier	01m1
infirmiere	01m1
infirmière	01m1
informatiker	06;1
ing	0WE2
ingegner	0WG1
ingenier	0WH1
ingeniera en	07U1
ingenieria en	07U1
ingenieria superior	07U1
ingenieria tecnica	0;01
ingeniero en	07U1
ingeniería en	07U1
ingeniería superior	07U1
ingeniería técnica	0;01
ingenieur	0WI3
ingenieurbuero	03b1
ingenieurburo	03b1
ingenieurbüro	03b1
ingenio	03C1
ingenioer	06K2
ingenior	06K2
ingeniør	06K2
ingenjoer	02[1
ingenjor	02[1
ingenjör	02[1
inginer	0WL1
inginer diplomat	0H^1
inginier	05^1
ingrijitoare	02?1
ingrijitor	02?1
ingénieur	0WM1
inhaber	06;1
iniciante	0WN2
inkoepare	02[1
inkopare	02[1
inkoper	02:1
inköpare	02[1
inmobiliaria	03C1
inmobiliarias	03C1
inn	01a1
innealtoir	0471
innealtóir	0471
inniu	06G1
innkjoeper	0<J1
innkjoper	0<J1
innkjøper	0<J1
inriktning	03A1
insa	0CJ1
insaat	0491
insan kaynaklari uzmani	0201
insan kaynakları uzmanı	0201
insegnante	02M1
insener	01N1
insinoeoeri	0WP2
insinoeoeri (amk	0WR2
insinoeoeri (ylempi amk	0Hi1
insinoori	0WP2
insinoori (amk	0WR2
insinoori (ylempi amk	0Hi1
insinyur	02T1
insinööri	0WP2
insinööri (amk	0WR2
insinööri (ylempi amk	0Hi1
inspectoare	02?1
inspector	0Km2
instalater	0CC2
instalator	02?1
instalatér	0?i1
installateur	06;1
institiuid	01X1
institiúid	01X1
institut	0WTF
institutas	0Wj2
institute	0GN2
institute of technology	01`1
instituteur	01m1
instituto	0Wl4
institutrice	01m1
instituts	0X02
institutt	0X22
institutul	0X42
instituut	0X64
instituutti	0X:2
institūts	0X02
instructeur	02:1
instructoare	02?1
instructor	0Km2
instruktoer	0X<6
instruktor	0XB;
instruktorka	0XM2
instruktur	02T1
instruktör	0TY2
instruktør	0XO4
instrutor	0221
instrutora	0221
instytut	0XS2
insurance	01a1
integrante	0221
integrisane studije	0XU1
interactive	01a1
interim	0AQ1
interimaire	01m1
intermedi	0XV2
intermedia	0XX2
intermediaire	0XZ2
intermediar	0X\2
intermediar superior	0>f1
intermediaria	0DW1
intermediario	0X^2
intermediario avancado	0?>1
intermediate	0X`2
intermedio	0Xb6
intermedio alto	0Xh2
intermedio superiore	0@B1
intermediária	0DW1
intermediário	0X^2
intermediário avançado	0?>1
intermedju	0Xj2
intermittent	01m1
intermittente	01m1
intermédiaire	0XZ2
intermédio	0X^2
intermédio alto	0?>1
intern	0Km2
internat	0=k1
international baccalaureate	00n2
internetu	0Xl1
interno	0@W1
interpreter	02>1
intervenant	01m1
intervenante	01m1
interventi	07]1
intervento	07]1
intezet	0Xm3
intyg	0=W2
intérim	0AQ1
intérimaire	01m1
intézet	0Xm3
invalkracht	0;<1
invatatoare	02?1
invatator	02?1
inverni	0Y01
inverno	0Y12
invernos	0Y31
investigador	02U3
investigadora	02Y2
investments	01a1
invierno	0Y41
inviernos	0Y41
invigilator	02>1
invited talk	01U1
invited talks	01U1
inz	0Y51
inzeniere	02l1
inzenieris	02l1
inzenir	0Y61
inzenjer	0Y72
inzenyr	0Y92
inzenyrske	0Y;1
inzenyrske studium	0Y;1
inzinier	0Y<1
inziniere	02k1
inzinierius	02k1
inzinierske	0Y=1
inzinierske studium	0Y=1
inzynier	0Y>2
inzynierskie	0Y51
inġinier	05^1
inşaat	0491
inštalatér	0AK1
inštitut	0Y@2
inštitút	0YB2
inštruktor	05o1
inż	0Y51
inżynier	0Y>2
inżynierskie	0Y51
inženiere	02l1
inženieris	02l1
inženir	0Y61
inženjer	0Y72
inženýr	0Y92
inženýrské	0Y;1
inženýrské studium	0Y;1
inžinier	0Y<1
inžinierius	02k1
inžinierske	0Y=1
inžinierske štúdium	0Y=1
inžinierė	02k1
io sono	0Vm1
iosh	0E32
ipaf	01k1
ipasnieks	02l1
ipb	0OQ1
ipk	0YD2
ipma	01d1
ir	0JY1
iris	0@[1
iriseoir	0471
irish leaving certificate	0361
iroda	0512
is analisti	0201
isbn	0211
isci	0201
iscisi	0201
iscrizione	01O1
iscrizione all'albo	01O1
iskola	0LW2
issa	0>71
issiskyres	0YF1
issn	0211
issued	01n1
issued on	01n1
istekejusi	0YF1
istitut	04Y1
istituto	0YG2
istituto professionale	01e1
istituto tecnico	01e1
istqb	01d1
istrazivac	05m2
istraživač	05m2
istruttore	02M1
istruttrice	02M1
itb	0CJ1
itfaiyeci	0201
itibaren	0YI3
itil	01d1
itinerari	0?]1
itinerario	0N>1
itq	0301
its	01e1
itパスポート	00R1
iut	0YL2
ivertinimas	0;[1
iyi	0YN2
iyi derecede	0YP1
iyi duzeyde	0YP1
iyi düzeyde	0YP1
izdavac	0C;2
izdavacka kuca	06f1
izdavač	0C;2
izdavačka kuća	06f1
izdevnieciba	0YQ2
izdevniecība	0YQ2
izlaganje	0C;2
izpit	0B81
izstradatajs	02l1
izstrādātājs	02l1
izvorni govornik	0YS2
içerik editörü	0201
iðnmeistari	0I01
iðnmenntun	0Sb1
iðnskóli	04R1
iş analisti	0201
işçi	0201
işçisi	0201
išsiskyręs	0YF1
ištekėjusi	0YF1
j	0YU1
j d o o	00e1
j.d.o.o	00e1
ja	0YV1
jaar	0YW1
jaerjestyksenvalvojakortti	04:1
jaesen	0661
jag aer	0YX1
jag ar	0YX1
jag heter	0YX1
jag är	0YX1
jagdschein	02J1
jahr	0YU1
jahrbuch	0971
jahre	0YU1
jahren	0YU1
jahrgangsbeste	00:1
jahrgangsbester	00:1
jaksa	02T1
jalan	0GW1
janitor	02>1
jaosto	0I]1
jar	0YY1
jarak jauh	0F[1
jardineira	0221
jardineiro	0221
jardinera	01R1
jardinerie	01o1
jardinero	01R1
jardinier	01m1
jardiniere	01m1
jardinière	01m1
jaren	0YW1
jarjestyksenvalvojakortti	04:1
jaro	0YZ1
jartassagi	0MG1
jasen	0661
jatekvezeto	0=F1
jatkuu	0L61
jazykovy certifikat	0Y[1
jazykový certifikát	0Y[1
jd	0FC1
je m'appelle	0Y\1
je suis	0Y\1
jedinica	0Y]2
jednatel	07C1
jednolite studia magisterskie	0Y_1
jefa	01R1
jefe	01R1
jefe de turno	01R1
jeg er	0Y`2
jeg hedder	0Yb1
jeg heter	0Yc1
jelen	0101
jelenig	0101
jelenleg	0101
jelenleg is	0101
jelenleg is tart	0101
jelenlegi	0101
jeles	08g1
jesen	0Yd4
jeseň	0Yh1
jesien	0Yi1
jesienia	0Yi1
jesienią	0Yi1
jesień	0Yi1
jestem	0Yj1
jetzt	04d1
jeweils sommer	0Yk1
jeweler	02>1
jezyk ojczysty	0KX1
jl	0GW1
jlpt	0=G1
jmenuji se	0Yl1
jo	0Ym2
job d'ete	01m1
job d'été	01m1
job etudiant	01m1
job étudiant	01m1
jobs d'ete	01m1
jobs d'été	01m1
jogasz	02o1
jogositvany	0MG1
jogosítvány	0MG1
jogász	02o1
johtaja	0661
joiner	02>1
joint honours	0:S1
jordemoder	0771
jordmor	0<J1
jornada completa	0DS1
jornada de formacion	0Ea1
jornada de formación	0Ea1
jornadas	0261
jornalista	0221
journal	0Yo2
journal articles	01U1
journalist	0Z17
journaliste	01m1
journals	01U1
journee d'etude	0291
journeyman	0361
journée d'étude	0291
jovem aprendiz	0221
joyeria	03C1
joyería	03C1
jsem	0Yl1
juara	06S1
juara 1	06S1
juara i	06S1
jud	0571
judecator	02?1
judecător	02?1
judetul	0571
județul	0571
judge	02>1
judr	0E12
juez	01R1
jueza	01R1
juf	02:1
jugendclub	03b1
jugendleiter	06;1
jugendtreff	03b1
jugendzentrum	03b1
juggler	02>1
juhataja	01N1
juhendaja	01N1
juhiluba	0Z81
juht	01N1
juiz	0221
juiza	0221
julkaistu	0N;1
julkaisu	07k2
junior	0Z91
junta	03C1
jurist	0Z:7
jurista	01R1
juriste	0ZA2
juristi	0661
jurists	02l1
jurnal	0:]1
jurnalis	02T1
jurnalist	02?1
jurnalista	02?1
jurnalistă	02?1
juror	02>1
juru masak	02T1
juru ukur	02T1
jurusan	0>N1
jusqu'a	0Kl1
jusqu'a aujourd'hui	00a1
jusqu'a present	00a1
jusqu'au	0Kl1
jusqu'à	0Kl1
jusqu'à aujourd'hui	00a1
jusqu'à présent	00a1
juzgado	03C1
juíza	0221
jártassági	0MG1
játékvezető	0=F1
järjestyksenvalvojakortti	04:1
jäsen	0661
jó	0Ym2
język ojczysty	0KX1
k	0=<1
k k	00e1
k.k	00e1
kaantaja	0661
kaari	09<1
kab	0GW1
kabupaten	0GW1
kadar	0ZC2
kade	0H91
kadernice	0?i1
kadernik	0?i1
kadeřnice	0?i1
kadeřník	0?i1
kadin	0=<1
kadrolu	0KH1
kadın	0=<1
kaeaentaejae	0661
kaesittelijae	0661
kaesolev	0U@1
kaesoleva ajani	0U@1
kaetiloe	0661
kafe	08F1
kafli	0@T1
kahvila	06l1
kaksikielinen	03@1
kakskeelne	0MM1
kaksoistutkinto	05[1
kalastaja	0661
kalauz	0=F1
kalfa	0201
kalite kontrol	0201
kaliteci	0201
kameraman	0ZE2
kameramann	03D1
kameramen	02T1
kammer	03b1
kamrer	02[1
kancelar	0H:1
kancelaria	0ZG2
kancelarija	06f1
kancelária	03g1
kancelář	0H:1
kandidaatin tutkinto	05;1
kandidaatti	0WR2
kandidat	0ZI2
kandidat i	0@f1
kandidatexamen	03B1
kandidatexamen i	03B1
kandidatgrad	0@f1
kandidatprogram	03B1
kandidatsprof	0ZK1
kandidatuddannelse	0@f1
kandídatspróf	0ZK1
kansanopisto	04W1
kantine	03b1
kantor	08F1
kanzlei	03b1
kapici	0201
kapitaen	03D1
kapitan	03D1
kapitel	0ZL3
kapitlu	07m1
kapitola	0ZO2
kapittel	0ZQ1
kapitän	03D1
kapper	02:1
kapster	02:1
kaptani	0201
kaptanı	0201
kapıcı	0201
kar	0LW2
karakter	0ZR2
karakterar	0Ra1
karaktergennemsnit	0Lj1
karaktersnitt	0Ra1
kargo gorevlisi	0201
kargo görevlisi	0201
karl	0ZT1
karlkyns	0ZT1
karlmadur	0ZT1
karlmaður	0ZT1
karosszerialakatos	0=F1
karosszérialakatos	0=F1
karyawan	02T1
kasap	0201
kasir	02T1
kasittelija	0661
kasiyer	0201
kasjer	02O1
kasjerka	02O1
kassamedewerker	02:1
kassanhoitaja	0661
kassemedarbejder	0771
kassenwart	0=Z2
kassenwartin	09D1
kasserer	0XO4
kassier	02:1
kassierer	06;1
kassoer	0TY2
kassoerska	02[1
kassor	0TY2
kassorska	02[1
kassör	0TY2
kassörska	02[1
kasvataja	01N1
kat	0@81
kat gorevlisi	0201
kat görevlisi	0201
katilo	0661
katona	0=F1
katu	09<1
kauffrau	03D1
kaufhaus	03b1
kaufmann	03D1
kaufmannsgehilfenbrief	01P1
kaugtoo	0ZU1
kaugtöö	0ZU1
kauplus	05X1
kauppa	06l1
kauppakorkeakoulu	04W1
kauppatieteiden maisteri	0Hi1
kaupunki	0ZV2
kawaler	0ZX1
kawin	0=a1
kaynakci	0201
kaynakçı	0201
kazaliste	0ZY1
kazalište	0ZY1
kbr	0:81
ke toan	0:b1
ke toan truong	0:b1
kebun	08F1
kec	0GW1
kecamatan	0GW1
keeper	0V^1
kehittaejae	0661
kehittaja	0661
kehittäjä	0661
kel	0GW1
kelias	0461
kellner	09D1
kellnerin	09D1
kelner	02O1
kelnerka	02O1
kelompok	08F1
kelurahan	0GW1
kementerian	08F1
kendskab	0ZZ1
kennari	0>d1
kepala	02T1
kepce operatoru	0201
kepesites	0?22
keppni	00;1
kepykla	03h1
kepzes	0Z[2
kepçe operatörü	0201
kertesz	0=F1
kertész	0=F1
kesa	0Z]1
kesaapulainen	0TU1
kesae	0Z]1
kesaeapulainen	0TU1
kesaetyoentekijae	0Ta2
kesatyontekija	0Ta2
kesk eriharidus	0Z^1
kesk-eriharidus	0Z^1
keskeriharidus	0Z_1
keskharidus	0Z^1
keskhinne	0UF1
keskiarvo	0821
keskitaso	0Z`2
keskitasoinen	0Zb1
keskkool	04<1
keskmine	0Zc1
keskmine hinne	0UF1
kesktase	0Zd2
kesktasemel	0Zc1
keskus	0Zf2
keskustelutaito	0Zb1
kestab	0U@1
kesä	0Z]1
kesäapulainen	0TU1
kesätyöntekijä	0Ta2
ketnyelvu	06V1
ketua	02T1
kevad	0Zh1
kevaet	0Zi1
kevat	0Zi1
kevät	0Zi1
key account manager	07V1
key holder	02>1
key worker	02>1
keyholder	02>1
keynote	01U1
keynotes	01U1
kezdo	0Zj2
kezdő	0Zj2
kft	00e1
kg	00e1
kgaa	00e1
kha	0Zl2
khach san	0<:1
khoa	0Zn3
khoa hoc	0[12
khoá học	0[31
khu	0Bn1
khá	0Zl2
khách sạn	0<:1
khóa học	0[12
kiado	0[43
kiadó	0[43
kiem soat vien	0:b1
kiem toan vien	0:b1
kien truc su	0:b1
kierowca	02O1
kierowniczka	02O1
kierownik	02O1
kierunek	0[71
kiitettaevae	0N21
kiitettava	0N21
kiitettävä	0N21
kilpailu	06m1
kimyager	0201
kincstarnok	0=F1
kincstárnok	0=F1
kindergarten	0[82
kinderpfleger	06;1
kindlustus	05X1
kinesitherapeute	01m1
kinetoterapeut	02?1
kini	0T_1
kino	03b1
kinésithérapeute	01m1
kirja	07k2
kirjakauppias	0661
kirjanpitaejae	0661
kirjanpitaja	0661
kirjanpitäjä	0661
kirjasto	06l1
kirjastonhoitaja	0661
kirjastus	0[:2
kirvesmies	0661
kis	0[<1
kitabi	0>V1
kitabı	0>V1
kitap	0>V1
kitap bolumu	0>V1
kitap bölümü	0>V1
kitapci	0201
kitapçı	0201
kitchen	01a1
kitchen hand	02>1
kitchen porter	02>1
kituntetes	0001
kitunteteses	08g1
kitüntetés	0001
kitüntetéses	08g1
kivalo	0[=3
kiváló	0[=3
kiến trúc sư	0:b1
kiểm soát viên	0:b1
kiểm toán viên	0:b1
kjennskap	0[@1
kk	0[A2
kleermaker	02:1
kleuterschool	08f1
kliinik	05X1
kliniek	0371
klinigi	0491
klinik	0[C4
klinika	0[G9
klinikk	0:?1
klinikka	06l1
klinikum	03b1
kliniği	0491
klub	0;A1
klubb	0@K2
klubben	01>1
klīnika	06]1
kniha	0ZO2
knihkupec	0?i1
knihovn	07C1
knihovna	0H:1
knihovnice	0?i1
knihovnik	0CC2
knihovník	0CC2
kniznica	03g1
knižnica	03g1
knjiga	0[P3
knjiznica	0[S2
knjiznicar	0[U2
knjižnica	0[S2
knjižničar	0[U2
knyga	0[W1
kobieta	0[X1
koc	0201
koch	03D1
kochin	03D1
kock	02[1
kocu	0201
kod	0[Y2
koechin	03D1
koerekort	0311
koerier	02:1
koerkort	0=W2
kogumik	0481
kohtalainen	0Zb1
kok	0[[3
koki	02T1
kokk	0[^2
kokki	0[`2
kokkur	0>d1
koledza	04V1
koledzas diploms	0[b1
koledža	04V1
koledžas diploms	0[b1
kolegija	0F\1
kolegium	04J1
kolej	04P1
koleji	04P1
kolledz	04<1
kolledž	04<1
kolleg	0=k1
kollegium	0[c1
kolloquium	0971
kollégium	0[c1
kolumni	0N;1
komanda	0[d2
komercialist	05o1
komercijalist	0[f1
komercijalista	07O1
komi	0201
kommissionierer	06;1
kommun	0[g2
kommune	0[i4
kompanija	0[m2
kompetansebevis	0441
kompetisi	06S1
komplek	0GW1
komponist	06;1
kompānija	06]1
komunikativna	0[o1
komunikativne	0[o1
komunikativni	0\01
komunikativní	0\01
komunikatywnie	0JD1
komunikatywny	0JD1
komunikatívna	0[o1
komunikatívne	0[o1
komuves	0=F1
komvux	0\12
kona	0\31
konatel	0961
konateľ	0961
koncernen	01>1
kondiittori	0661
konditor	0\44
konditorei	03b1
konduktoeoeri	0661
konduktoer	0Vo2
konduktoori	0661
konduktor	0\84
konduktorka	02O1
konduktör	02[1
konduktööri	0661
konduktør	0<J1
kondüktör	0201
koneistaja	0661
konepaja	06l1
konferanse	0ZQ1
konferansi	0>V1
konferansı	0>V1
konferenca	0\<1
konference	0\=3
konferencia	0\@2
konferencija	0\B3
konferencja	07o1
konferens	0\E2
konferensi	0:]1
konferenssi	0N;1
konferenz	0971
konferenza	07m1
konferenzbeitraege	0971
konferenzbeitrage	0971
konferenzbeiträge	0971
kongresi	0>V1
konkurranse	0\G1
konkurrence	0\H1
konkurs	0PH1
konkursas	06\1
konkursie	0PH1
konkurss	0\I2
konobar	05m2
konserni	06l1
konservatorij	0Lg1
konservatorija	0F\1
konservatorio	04W1
konservatorium	0\K3
konservatuvari	04P1
konservatuvarı	04P1
konserwatorium	04J1
konsulent	0\N3
konsult	0\Q2
konsultan	02T1
konsultant	0\S3
konsultantas	02k1
konsultante	02i2
konsultantka	02O1
konsultants	02l1
konsultantė	02k1
konsultti	0661
kontor	0\V4
kontsern	05X1
konverents	0481
konversationsniveau	0=L1
konversationssicher	0=L1
konverzacijski	0\Z2
konverzacna	0\\1
konverzacni	0\]1
konverzačná	0\\1
konverzační	0\]1
konyv	0C42
konyvelo	02R2
konyvkereskedo	0=F1
konyvtar	0512
konyvtaros	02R2
konzern	03b1
konzervator	0F;1
konzervatorium	0\^2
konzervatoř	0F;1
konzervatórium	0\^2
konzultant	0\`3
kool	04<1
koolitus	0Lh1
koolituskeskus	04<1
kooperatifi	0491
koordinaator	01N1
koordinaattori	0661
koordinator	0\c<
koordinatore	02i2
koordinatorius	02k1
koordinators	02l1
koordinatoru	0201
koordinatorė	02k1
koordinatur	05^1
koordinatör	0201
koordinatörü	0201
koordinátor	0\o3
koordynator	02O1
koordynatorka	02O1
koperasi	08F1
kops	0]21
kopš	0]21
korekort	0311
korektor	0]32
korektorka	02O1
korgkool	04<1
korgtase	0]51
korhaz	0512
korjaamo	06l1
korkeakoulu	04W1
korkort	0=W2
korrektor	0=F1
korrekturlaesare	02[1
korrekturlaeser	0771
korrekturlasare	02[1
korrekturleser	0<J1
korrekturläsare	02[1
korrekturlæser	0771
kortti	0]61
korut	04;1
kosmeticka	0?i1
kosmetiker	06;1
kosmetička	0?i1
kosmetolog	0771
kosmetologi	0661
kosmetyczka	02O1
kota	0GW1
kotet	0IM1
koulu	04W1
kouluttaja	0661
koulutusohjelma	0]71
koulutuspaeivae	0]81
koulutuspaiva	0]81
koulutuspäivä	0]81
kovacs	0=F1
kovar	0?i1
kovács	0=F1
kovář	0?i1
kowal	02O1
koyu	0@81
koz	04;1
kozepes	0]92
kozepesen	0];1
kozepfelsofok	0]<1
kozepfok	0];1
kozepfok felett	0]<1
kozepfoku	0];1
kozephalado	0Oe1
kozepiskola	0[c1
kozepszint	0Oe1
kozepszintu	0Oe1
kozgazdasz	02o1
kozjegyzo	0=F1
kozmetikus	0=F1
kozpont	0801
koç	0201
koçu	0201
kraamverzorgende	0;<1
kracht	02:1
kraft	03D1
krajums	0II1
kranfuehrer	06;1
kranfuhrer	06;1
kranführer	06;1
krankenhaus	03b1
krankenkasse	03b1
kranschein	02J1
krawcowa	02O1
krawiec	02O1
krejci	0?i1
krejčí	0?i1
kreuz	03b1
kronik	03K1
kronikk	0ZQ1
krt	04;1
kryptis	0]=1
krājums	0II1
ksiazeczka	0BJ1
ksiazka	07o1
ksiegarz	02O1
ksiegowa	02O1
ksiegowy	02O1
książeczka	0BJ1
książka	07o1
księgarz	02O1
księgowa	02O1
księgowy	02O1
kso	08E1
kth	0]>1
ktieb	07m1
ktk	05;1
ktm	0Hi1
kuafor	0201
kuaför	0201
kuchar	02m2
kucharka	02O1
kucharz	02O1
kuchař	07C1
kuchenhilfe	09D1
kuchár	0961
kuechenhilfe	09D1
kuester	03D1
kuhar	0[U2
kuja	09<1
kuljettaja	0661
kullegg	04Y1
kulleġġ	04Y1
kulondij	0001
kulup baskani	0201
kulüp başkanı	0201
kumpanija	08[1
kunde	0]?1
kuni	0]@1
kunniamaininta	0071
kunsill lokali	08[1
kunta	06l1
kurang	0F]2
kurator	0]A2
kurgucu	0201
kurier	0]C2
kurierka	02O1
kurir	02T1
kurs	0]E<
kurs kwalifikacyjny	0K[1
kursai	08e1
kursbevis	0441
kursi	06^1
kurssi	0]Q3
kursu	0]T3
kursus	0]W4
kursusbevis	0311
kurucu	0201
kurucusu	0201
kurye	0201
kuryr	0?i1
kurz	0][4
kurýr	0?i1
kustantaja	0N;1
kustantamo	06l1
kuster	03D1
kutato	02o1
kutató	02o1
kutseharidus	0Z^1
kutsekool	04<1
kutsetunnistus	0Z81
kutuphaneci	0201
kutuphanesi	0491
kuu	0]_1
kuud	0]_1
kuukausi	0]`1
kuukautta	0]`1
kuvar	0]a1
kuvittaja	0661
kvalificerad yrkesutbildning	0]b1
kvenkyns	0\31
kvetinar	07C1
kvinde	0]c1
kvinna	0]d1
kvinne	0]e1
květinář	07C1
kwartalnik	07o1
kweker	02:1
kwekerij	0371
ky	00e1
ky su	0]f2
ky thuat vien	0:b1
ky yeu	0;D1
kypare	02[1
käesolev	0U@1
käesoleva ajani	0U@1
käsittelijä	0661
kätilö	0661
kääntäjä	0661
képesítés	0?22
képzés	0Z[2
kétnyelvű	06V1
kórház	0512
kõrgkool	04<1
kõrgtase	0]51
köchin	03D1
könyv	0C42
könyvelő	02R2
könyvkereskedő	0=F1
könyvtár	0512
könyvtáros	02R2
körkort	0=W2
körút	04;1
kötet	0IM1
köyü	0@81
köz	04;1
közepes	0]92
közepesen	0];1
közgazdász	02o1
közjegyző	0=F1
központ	0801
középfelsőfok	0]<1
középfok	0];1
középfok felett	0]<1
középfokú	0];1
középhaladó	0Oe1
középiskola	0[c1
középszint	0Oe1
középszintű	0Oe1
kørekort	0311
küchenhilfe	09D1
különdíj	0001
küster	03D1
kütüphaneci	0201
kütüphanesi	0491
kış	0[<1
kőműves	0=F1
kế toán	0:b1
kế toán trưởng	0:b1
kỷ yếu	0;D1
kỹ sư	0]f2
kỹ thuật viên	0:b1
l	0]h1
l'actualitat	02E1
l1	0:a1
l2	0:a1
l3	0:a1
la	0]i2
la actualidad	02D1
la distanta	0Fl1
la distanță	0Fl1
la fecha	02D1
la zi	02I1
laakari	0661
laan	0H91
labai gerai	09=2
labas	0]k1
labas zinasanas	0]k1
labas zināšanas	0]k1
labi	0]l2
labor	0]n2
laborans	0=F1
laborant	0^04
laboranti	0201
laborantti	0TU1
laborantuddannelse	00E1
laborantı	0201
laboratoire	01o1
laboratoires	01o1
laborator	0^42
laboratori	0^62
laboratories	01a1
laboratorij	0[S2
laboratorija	0^83
laboratorio	0^;5
laboratorios	0;b2
laboratoris	0401
laboratorium	0^@7
laboratory	01a1
laboratoř	0H:1
laboratuvari	0491
laboratuvarı	0491
laboratório	0381
laboratórios	0381
laboratórium	0^G2
laborer	02>1
laboráns	0=F1
labourer	02>1
labs	0^I2
lacatus	02?1
lackerare	02[1
lackierer	06;1
laeaekaeri	0661
laege	0771
laegehus	0;A1
laegergaarden	01>1
laehetti	0661
laehihoitaja	0[`2
laehtien	0^K2
laekare	02[1
laeknir	0>d1
laensstyrelsen	0LT1
laerare	02[1
laerarexamen	03B1
laerarhoegskola	0S^1
laerarvikarie	02[1
laerer	06K2
laererutdanning	01E1
laerling	0^M5
laerlingeuddannelse	00E1
laesare	02[1
laeuft ab	0>o1
lagerarbetare	02[1
lagergarden	01>1
lagerist	06;1
lagermedarbeider	0<J1
lagermedarbejder	0771
laget	0:?1
lahetti	0661
lahihoitaja	0[`2
lahtien	0^K2
lahutatud	01M1
lai xe	0:b1
laisvai	0^R1
laitos	06l1
lajang	0=a1
lakare	02[1
lakatos	0ME2
laki laki	0]h1
laki-laki	0]h1
lakiernik	02O1
lakyrnik	0?i1
lakýrník	0?i1
lampista	02X1
lana	0851
lancar	04Z1
lanchonete	0381
landkreis	09H1
landmaaler	06K2
landmaler	06K2
landmand	0771
landmeter	02:1
landmåler	06K2
landratsamt	03b1
landwirt	06;1
lane	06[1
languagecert	0=G1
langue maternelle	0^S1
langue natale	0^S1
lanjutan	0^T2
lansstyrelsen	0LT1
lantbrukare	02[1
lantmaetare	02[1
lantmatare	02[1
lantmätare	02[1
lap	0^V2
lap trinh vien	0:b1
larare	02[1
lararexamen	03B1
lararhogskola	0S^1
lararvikarie	02[1
largo	0^X2
larling	0O71
lasare	02[1
lasser	02:1
last renewed	01n1
lasteaed	04<1
lastenhoitaja	0661
lastnica	0G<1
lastnik	0G<1
lat	0^Z1
lata	0^Z1
latem	0^[1
laticinios	0381
laticínios	0381
lato	0^[1
lato sensu	0NC1
laufend	04d1
lauft ab	0>o1
laukums	0@91
laulaja	0661
laurea	0H]1
laurea a ciclo unico	0^\1
laurea breve	0H]1
laurea in	0H]1
laurea magistrale	0^\1
laurea magistrale in	0^\1
laurea quinquennale	0^\1
laurea specialistica	0^\1
laurea specialistica in	0^\1
laurea triennale	0H]1
laurea triennale in	0H]1
laurea vecchio ordinamento	0^\1
laureat	0^]2
laureata in	0H]1
laureatas	06\1
laureate	00M1
laureatka	0PH1
laureato in	0H]1
lauréat	00M1
lauréate	00M1
lavapiatti	02M1
law school	01`1
lawyer	02>1
lda	00e1
le tan	0:b1
leabhar	0@[1
leacht	0@[1
leachtoir	0471
lead	0^_4
leader	02>1
leader of	02>1
learning	0^c1
leaving cert	0361
leaving certificate	0361
leaving certificate applied	0361
lebenslauf	0>51
lecteur	01m1
lector	02?1
lectrice	01m1
lecture	01U1
lecturer	02>1
lectures	01U1
ledamot	02[1
ledare	02[1
leder	06K2
ledig	0RU1
leed	01d1
leerkracht	02:1
leerling	0R[2
leerlingwezen	08E1
legat	0\H1
lege	0<J1
legevakt	0:?1
legitimation	0=W2
legiutas kisero	0=F1
lehrabschluss	01P1
lehrabschlusspruefung	01P1
lehrabschlussprufung	01P1
lehrabschlussprüfung	01P1
lehranstalt	0=k1
lehre	01P1
lehre als	01P1
lehre zum	01P1
lehre zur	01P1
lehrer	06;1
lehrgang	0QF2
lehrling	0^d3
lehrstuhl	0^g3
lehti	0^j1
lehtiartikkeli	0N;1
lehtori	0661
leidbeinandi	0>d1
leider	02:1
leidinys	0[W1
leidsogumadur	0>d1
leidster	02:1
leidykla	0^k2
leikhus	06n1
leikhús	06n1
leikskoli	04R1
leikskóli	04R1
leipomo	06l1
leipuri	0661
leirleder	0<J1
leiter	06;1
leitung	03D1
leiðbeinandi	0>d1
leiðsögumaður	0>d1
lekar	0^m3
lekaren	03g1
lekarka	02O1
lekarn	07C1
lekarna	0_02
lekarnicka	0AK1
lekarnik	0AK1
lekarz	02O1
lektor	0_2:
lektorin	03D1
lektorka	0XM2
lektors	02l1
lekár	0961
lekáreň	03g1
lekárnik	0AK1
lekárnička	0AK1
lembaga	08F1
lengua madre	0Vb1
lengua materna	0Vb1
lengua nativa	0Vb1
lente	0_<1
lentoemaentae	0661
lentoemanta	0661
lentoemäntä	0661
leraar	02:1
lerares	02:1
let	0_=2
leta	0_?1
leti	0_?1
leto	0_@4
letrada	01R1
letrado	01R1
letters	01U1
lettur	05^1
letuska	0?i1
letuška	0?i1
level 2	0361
level 2 certificate	0361
level 2 diploma	0361
level 3	0361
level 3 award	01k1
level 3 certificate	0361
level 3 diploma	0361
level 4 certificate	0351
level 4 diploma	0351
level 5 certificate	0351
level 5 diploma	0351
leveltaros	0=F1
levnadsbeskrivning	0_D1
levnedslob	0_E1
levnedsloeb	0_E1
levnedsløb	0_E1
levnetsloep	0_F1
levnetslop	0_F1
levnetsløp	0_F1
levéltáros	0=F1
leyfi	0_G2
lezing	0_I2
lezingen	07g1
lgh	0?X1
lia	0;X1
libraia	02M1
libraio	02M1
libraire	01m1
librairie	01o1
librar	02?1
librarian	02>1
library	01a1
library service	01a1
librera	01R1
libreria	03C1
librero	01R1
librería	03C1
libri	07]1
libro	0_K2
libros	0261
lic	0Y51
licejs	04V1
licejus	0F\1
licenca	0_M4
licence	0_Q5
licence 1	0:a1
licence 2	0:a1
licence 3	0:a1
licence generale	0:a1
licence générale	0:a1
licence pro	0:a1
licence professionnelle	0:a1
licence to	01k1
licencia	0_V2
licencia de	0241
licenciada	0:i1
licenciada en	07U1
licenciado	0:i1
licenciado en	07U1
licenciatura	0_X2
licenciatura em	0:i1
licenciatura en	07U1
licencija	0_Z2
licencja	0BJ1
licencjackie	0Y51
licencjat	0Y51
licens	0_\2
license	01k1
licensed	01k1
licenta	0_^2
licentiat	0H^1
licentiata	0H^1
licentiatexamen	0IJ1
licentie	0Ah2
licenza	01O1
licenza elementare	08j1
licenza media	08j1
licenzja	0BG1
licença	0?h1
licențiat	0H^1
licențiată	0H^1
licență	0_^2
liceo	0_`2
liceu	0_b3
liceul	0_e2
liceum	04J1
liceum ogolnoksztalcace	0K[1
liceum ogólnokształcące	0K[1
licėjus	0F\1
lider	0_g5
lideri	0201
liderka	02O1
lidt kendskab	0=S1
lidz	0_l1
lidz sim	0_m1
lidz sim bridim	0_m1
lieutenant	02>1
lieutenante	01m1
lifeguard	02>1
ligonine	03h1
ligoninė	03h1
liitto	06l1
lijecnica	0?41
lijecnik	0?41
liječnica	0?41
liječnik	0?41
limba materna	0>_1
limba maternă	0>_1
limbă maternă	0>_1
limited	0_n2
limited working	0Cf1
limited working proficiency	0Cf1
lingua madre	0`01
lingua materna	0`12
lingua nativa	0>e1
linguaskill	0=G1
lingwa materna	0>a1
linja	0`32
linje	0OG2
linjen	0`53
linnavalitsus	05X1
linuc	0`81
liofa	05a1
lisans	0C21
lisans derecesi	0C21
lisans mezunu	0C21
lisansi	0=`1
lisansı	0=`1
lise	0`92
lise diplomasi	0`;1
lise diploması	0`;1
lise mezunu	0`;1
lisens	0441
lisensi	0=j1
lisensiaatti	0P51
lisenssi	04:1
lisesi	04P1
listonos	07C1
listonosz	02O1
listonoszka	02O1
listonoš	07C1
litil	0S_1
litsents	0Z81
litt	0=T1
livello avanzato	09k1
livello base	0D@1
livello intermedio	0IB1
livraria	0381
livre	0291
livreira	0221
livreiro	0221
livres	0291
livreur	01m1
livreuse	01m1
livro	05c1
livros	05c1
lizenz	0`<2
lizenziat	00<1
liċenzja	0BG1
ljekarna	0ZY1
ljekarnik	0?41
ljeto	0`>1
ll b	0:T2
ll m	0MN2
ll.b	0:T2
ll.m	0MN2
llar d'infants	01b1
llb	0:R1
llc	00e1
llengua materna	0`?1
llengua nativa	0`?1
llibre	0A>1
llicencia	0231
llicenciada en	0`@1
llicenciat en	0`@1
llicenciatura	0`@1
llicència	0231
llm	0H@1
llp	00e1
ln	06[1
loader	02>1
loai gioi	0H11
loai kha	0H11
loai xuat sac	0H11
loc	0@W1
localita	0@W1
località	0@W1
locen	0`A1
locena	0`A1
locul 1	0@I1
locul i	0@I1
locum	02>1
locuteur natif	0^S1
logfraedingur	0>d1
logisticien	01m1
logisticienne	01m1
logistics	01a1
logistik	03b1
logopaed	0771
logoped	0`B4
logopeda	0`F2
logopedist	0If1
logopedista	02M1
logopedus	0=F1
logopæd	0771
logopédus	0=F1
loja	0381
lojas	0381
lojistik	0491
lokakarya	0`H1
lokfoerare	02[1
lokfoerer	0<J1
lokforare	02[1
lokforer	0<J1
lokfuehrer	06;1
lokfuhrer	06;1
lokförare	02[1
lokfører	0<J1
lokführer	06;1
lokomotivfoerer	0771
lokomotivforer	0771
lokomotivfører	0771
lomba	06S1
loodgieter	0;Y2
lop tap huan	0[31
lopend	0Tm1
lote	04k1
loti labi	0982
lotissement	05M1
lower second	00U1
ločen	0`A1
ločena	0`A1
loại giỏi	0H11
loại khá	0H11
loại xuất sắc	0H11
lpic	0`81
ltd	00e1
ltd sti	00e1
ltd. şti	00e1
ltda	00e1
lts	08E1
lu ecrit parle	0Dh1
lu hanh	0<:1
lu parle ecrit	0Dh1
lu, parlé, écrit	0Dh1
lu, écrit, parlé	0Dh1
luan an	0;D1
luat su	0:b1
luba	0`I2
lucrare	07\1
lucratoare	02?1
lucrator	02?1
lucrătoare	02?1
lucrător	02?1
luento	0^j1
luftambulanse	0:?1
lugar	04k1
luk	05;1
lukanda	08[1
lukio	04W1
lukion oppimaara	05[1
lukion oppimaeaerae	05[1
lukion oppimäärä	05[1
luku	0N;1
lulus	0`K1
lumberjack	02>1
luna	0`L1
lungomare	0@W1
luni	0`L1
lună	0`L1
lupa	0]61
lupakortti	04:1
luthier	02>1
lutseum	04<1
luu loat	0A01
luận án	0;D1
luật sư	0:b1
ly lich	0UO1
lycee	01c1
lyceum	0`M3
lycée	01c1
lyzeum	0=k1
lái xe	0:b1
lána	0851
lägergården	01>1
lähetti	0661
lähihoitaja	0[`2
lähtien	0^K2
läkare	02[1
länsstyrelsen	0LT1
lärare	02[1
lärarexamen	03B1
lärarhögskola	0S^1
lärarvikarie	02[1
lärling	0O71
läsare	02[1
läuft ab	0>o1
lääkäri	0661
læge	0771
lægehus	0;A1
læknir	0>d1
lærer	06K2
lærerutdanning	01E1
lærling	0XO4
lærlingeuddannelse	00E1
léacht	0@[1
léachtóir	0471
légiutas-kísérő	0=F1
lékař	07C1
lékárn	07C1
lékárna	0H:1
léto	0`P1
líder	03n2
língua materna	0>e1
língua nativa	0>e1
líofa	05a1
lítil	0S_1
lögfræðingur	0>d1
lütseum	04<1
lý lịch	0UO1
lýceum	0`Q1
lăcătuș	02?1
līdz	0_l1
līdz šim	0_m1
līdz šim brīdim	0_m1
lưu loát	0A01
lập trình viên	0:b1
lễ tân	0:b1
lớp tập huấn	0[31
lữ hành	0<:1
m	0`R;
m a	0H@1
m a sc	0NZ1
m arch	0MN2
m b a	0H@1
m com	0MN2
m ed	0MN2
m eng	0MN2
m f a	0H@1
m litt	0NZ1
m mus	0NZ1
m phil	0NZ1
m res	0NZ1
m s	0H@1
m sc	0H@1
m sc prof	0ZK1
m st	0NZ1
m tech	0MN2
m. a	0H@1
m. ed	0H@1
m. eng	0H@1
m. sc	0H@1
m.a	0H@1
m.a.sc	0NZ1
m.arch	0MN2
m.b.a	0H@1
m.com	0MN2
m.ed	0MN2
m.eng	0MN2
m.f.a	0H@1
m.litt	0NZ1
m.mus	0NZ1
m.phil	0NZ1
m.res	0NZ1
m.s	0H@1
m.sc	0H@1
m.sc.-próf	0ZK1
m.st	0NZ1
m.tech	0MN2
m1	0G22
m2	0G22
ma	0`]3
ma numesc	0``1
maakond	0`a1
maakster	02:1
maalare	02[1
maalari	0661
maan	0`b1
maanad	0`b1
maanader	0`b1
maand	0`c1
maanden	0`c1
maaned	0`d2
maaneder	0`d2
maanmittari	0661
maantee	0`f1
maanviljelija	0661
maanviljelijae	0661
maanviljelijä	0661
maatschap	0`g1
macchinista	02M1
macelar	02?1
macellaio	02M1
macelleria	03i1
macher	03D1
macherin	03D1
machinist	0`h2
macon	01m1
madalya	0<P1
madrasah	0OQ1
madre lingua	0`01
madrelingua	0`01
maennl	0U>1
maennlich	0U>1
maestra	0@n2
maestria	0`j2
maestria en	07U1
maestro	0@n2
maestría	0`j2
maestría en	07U1
mag	0`l3
magacioner	07O1
magang	02T1
magas szintu	0`o1
magas szintű	0`o1
magasin	01o1
magasinier	01m1
magasiniere	01m1
magasinière	01m1
magaza muduru	0201
magaza sorumlusu	0201
magazasi	0491
magazijnmedewerker	02:1
magazin	03a1
magazine	01a1
magazioner	02?1
magazynier	02O1
magazynierka	02O1
magazziniera	02M1
magazziniere	02M1
magician	02>1
magistar	0a02
magister	0a28
magister farmacji	02O1
magister inzynier	0Y_1
magister inżynier	0Y_1
magistere	03l1
magisterexamen	0C71
magisterexamen i	0C71
magisterij	0a:1
magisterium	0Y_1
magisterske	0a;2
magisterske studium	0a;2
magisterskie	0Y_1
magistersky	0Y;1
magisterské	0a;2
magisterské studium	0Y;1
magisterské štúdium	0Y=1
magisterský	0Y;1
magisterstudium	00<1
magistr	0Y;1
magistra	0HC1
magistra grads	0a=1
magistrantura	0a>1
magistrantuur	0a?1
magistrantūra	0a>1
magistras	0a>1
magistrat	01m1
magistrate	08J2
magistratura	0a@2
magistre	0aB2
magistrica	0a:1
magistrica stroke	0a:1
magistrikraad	0a?1
magistriope	0a?1
magistriõpe	0a?1
magistro	0a>1
magistro laipsnis	0a>1
magistrs	0a=1
magistrski studij	0a:1
magistrski študij	0a:1
magistrė	0a>1
magistère	03l1
magna cum laude	0E;2
magíster	07U1
mah	0@81
mahallesi	0@81
mahir	0aD2
mai napig	0101
maig	0101
maintainer	02>1
maintenant	00a1
maire	01m1
mairie	01o1
maison	01o1
maison de retraite	01o1
maisteri	0aF2
maisterintutkinto	0Hi1
maistreacht	0aH1
maistru	02?1
maith	0aI1
maitre	01m1
maitre d	02>1
maitre d'hotel	01m1
maitresse	01m1
maitrise	0aJ3
maitrise parfaite	0Di1
maitrise universitaire	0:a1
majalah	0:]1
majeure	0P41
majitel	02m2
majiteľ	0961
major	0Ck1
major de promotion	00M1
major in	0Ck1
majoring in	0Ck1
majster	0aM2
majstor	0?52
makalah	0:]1
makale	0>V1
makalesi	0>V1
make up artist	02>1
make-up artist	02>1
makelaardij	0371
maker	07;2
makinist	0201
makler	06;1
malare	02[1
male	0aO1
maler	0RB3
mali musavir	0201
mali müşavir	0201
mam na imie	0Yj1
mam na imię	0Yj1
man	0aP6
manad	0`b1
manader	0`b1
manager	0aV6
manajer	02T1
manazer	02m2
manažer	07C1
manažér	0961
mand	0a\1
mandat	0a]1
mandor	02T1
maned	0`d2
maneder	0`d2
manicure	0221
maniger	05^1
manipulacao de alimentos	0?h1
manipulador de alimentos	0241
manipulação de alimentos	0?h1
maniġer	05^1
mann	0a^2
mannelijk	0a`1
mannl	0U>1
mannlich	0U>1
mannskap	0<J1
manual handling	01k1
manudir	0aa1
manudur	0aa1
manutentionnaire	01m1
manzana	09n1
maquetador	01R1
maquetadora	01R1
maquettiste	01m1
maquinista	01R1
mara	0P01
maraicher	01m1
maraichere	01m1
marangoz	0201
maraîcher	01m1
maraîchère	01m1
marceneira	0221
marceneiro	0221
march	0MN2
marie	0AS1
mariee	0AS1
marin	01m1
marina	01a1
marinaio	02M1
marinar	02?1
marinera	01R1
marinero	01R1
marinheiro	0221
marié	0AS1
mariée	0AS1
mark	00U1
marker	02>1
market	0ab2
marketingvezeto	0=F1
marketingvezető	0=F1
marks	00U1
markt	03b1
maros	0=F1
married	0C61
marynarz	02O1
marós	0=F1
mas	0401
masal anlaticisi	0201
masal anlatıcısı	0201
maschile	0ad1
maschinenbau	03b1
maschinist	06;1
maschio	0ad1
masculi	0TE1
masculin	0ae2
masculine	0ag2
masculino	0ai2
masculí	0TE1
masih berlangsung	0T_1
masinis	02T1
maskil	0ak1
maskinfoererbevis	0441
maskinforerbevis	0441
maskinførerbevis	0441
masseur	0DT2
masseuse	02>1
master	0al?
master 1	0b;2
master 2	0b;2
master degree	0NZ1
master di i livello	0^\1
master di ii livello	0^\1
master di primo livello	0^\1
master di secondo livello	0^\1
master en	07U1
master i	0b=3
master ii	03l1
master in	0b@3
master of	0bC2
master of applied science	0NZ1
master of architecture	0NZ1
master of arts	0NZ1
master of business administration	0NZ1
master of commerce	0NZ1
master of design	0NZ1
master of economics	0NZ1
master of education	0NZ1
master of engineering	0NZ1
master of fine arts	0NZ1
master of laws	0NZ1
master of medicine	0NZ1
master of music	0NZ1
master of nursing	0NZ1
master of philosophy	0NZ1
master of public administration	0NZ1
master of public health	0NZ1
master of science	0NZ1
master of social work	0NZ1
master of technology	0NZ1
master oficial	07U1
master pro	03l1
master professionnel	03l1
master recherche	03l1
master studije	0XU1
master universitari	0`@1
master universitario	07U1
master's	0NZ1
master's degree	0NZ1
masterabschluss	00<1
masterand	0H_1
masterat	0H_1
mastere	03l1
mastere specialise	03l1
masterexamen	0C71
masterexamen i	0C71
mastergrad	0MP1
mastergrad i	0MP1
masteropleiding	0JY1
masterprogram	0C71
masters	0NZ1
masterstudium	0bE2
masteruddannelse	0@f1
masterutbildning	0C71
mastery	0bG2
mastère	03l1
mastère spécialisé	03l1
maszynista	02O1
matelot	01m1
materinji	0bI1
materinscina	0bJ1
materinska rec	0bK1
materinski	0bI1
materinski jezik	0bI1
materinsky	0bK1
materinsky jazyk	0bK1
materinská reč	0bK1
materinský	0bK1
materinský jazyk	0bK1
materinščina	0bJ1
materna	0bL4
maternega	0bJ1
maternelle	0bP2
materni	0bJ1
materni jezik	0bJ1
maternji	0bR1
maternji jezik	0bR1
materno	0>e1
maternă	0>_1
materska skola	0OW2
matersky	0bS1
matersky jazyk	0bS1
materská škola	0`Q1
materstina	0bS1
mateřská škola	0F;1
mateřský	0bS1
mateřský jazyk	0bS1
mateřština	0bS1
mathematician	02>1
mathematiker	06;1
matig	0=31
matricula d'honor	0N\1
matricula de honor	0@]1
matriculation	0361
matron	02>1
matrona	01R1
matroos	02:1
matros	0FM1
matrose	03D1
matroz	02o1
matrícula d'honor	0N\1
matrícula de honor	0@]1
matróz	02o1
matsec	0BF1
matu	03?1
matura	0bT6
maturita	0bZ3
maturita artistica	08j1
maturita classica	08j1
maturita linguistica	08j1
maturita scientifica	08j1
maturita tecnica	08j1
maturita z	0b]1
maturitaet	01P1
maturitat	01P1
maturite	03?1
maturite gymnasiale	03?1
maturite professionnelle	03?1
maturitna skuska	0b^1
maturitni	0b]1
maturitni zkouska	0b]1
maturitná skúška	0b^1
maturitní	0b]1
maturitní zkouška	0b]1
maturità	08j1
maturità artistica	08j1
maturità classica	08j1
maturità linguistica	08j1
maturità scientifica	08j1
maturità tecnica	08j1
maturität	01P1
maturité	03?1
maturité gymnasiale	03?1
maturité professionnelle	03?1
maturski ispit	0b_1
maurer	06;1
mavo	08E1
maçon	01m1
maître	01m1
maître d	02>1
maître d'hôtel	01m1
maîtresse	01m1
maîtrise	0aJ3
maîtrise parfaite	0Di1
maîtrise universitaire	0:a1
mağaza müdürü	0201
mağaza sorumlusu	0201
mağazası	0491
maģistra grāds	0a=1
maģistratūra	0a=1
maģistre	0a=1
maģistrs	0a=1
mba	0MN2
mba em	0NC1
mbh	00e1
mbo	0b`2
mbo 2	08E1
mbo 3	08E1
mbo 4	0bb2
mbo diploma	08E1
mbo niveau 1	08E1
mbo niveau 2	08E1
mbo niveau 3	08E1
mbo niveau 4	0bd1
mbo opleiding	08E1
mbo-diploma	08E1
mbo-opleiding	08E1
mca	0H@1
mcsa	01d1
mcse	01d1
md	0be3
mdes	0H@1
mdr	0bh1
me	00e1
me chamo	0B\1
me jmeno je	0Yl1
me llamo	0bi1
meanleibheal	0bj2
meanscoil	01X1
mecanic	0bl2
mecanic de locomotiva	02?1
mecanic de locomotivă	02?1
mecanica	01R1
mecanicien	01m1
mecanico	03n2
meccanico	02M1
mechanic	02>1
mechanik	0SL3
mechanikas	02k1
mechaniker	06;1
mechatroniker	06;1
mecànic	02X1
mecánica	01R1
mecánico	01R1
mecânico	0221
med	0H@1
medaglia	00P1
medaila	0041
medaile	0051
medaille	0bn4
medaille d'or	00M1
medal	0c23
medala	00C1
medaleinkunn	02K1
medalha	00N1
medali	06S1
medalia	0@I1
medalie	0@I1
medalis	06\1
medalj	00L1
medalja	0c53
medalje	0c82
medaljen	0c:3
medalla	0=H2
medarbeider	0<J1
medarbejder	0771
medarbetare	02[1
medaļa	00C1
meddommer	0<J1
medecin	01m1
medel	0c=2
medelbetyg	0=o1
medelgod	0VJ1
medewerker	02:1
medewerkster	02:1
medfoerfattare	02[1
medforfattare	02[1
medforfatter	06K2
medförfattare	02[1
medhjaelper	0771
medhjælper	0771
media	0c?5
media final	0CB1
media generala	0@^1
media generală	0@^1
media jornada	0DS1
medianomi	05;1
medic	02?1
medic rezident	02?1
medica	03n2
medical school	01`1
medicinska sestra	0C83
medico	0783
medie	0cD2
medie de absolvire	0@^1
medio	0cF5
medio alto	0@41
medio-alto	0@41
mediu	0X\2
medium	0X`2
medja	0cK1
medju	0cL1
medlem	0633
medmasa	02l1
medmāsa	02l1
mees	0cM1
meeskond	0cN1
meester	02:1
meget god	0cO4
meget gode	0Pg1
meget godt	0cS2
megye	04;1
mehanicar	05m2
mehanik	0G<1
mehanikis	02l1
mehaničar	05m2
mehāniķis	02l1
meijeri	06l1
mein name ist	0V]1
meistarabref	0I01
meistarabréf	0I01
meistaragrada	0ZK1
meistaragráða	0ZK1
meistaraprof	0ZK1
meistarapróf	0ZK1
meistars	02l1
meister	0cU4
meisterbrief	04I1
meisterin	0cY2
meisterpruefung	04I1
meisterprufung	04I1
meisterprüfung	04I1
meistras	02k1
mejeri	0;?2
mejeriet	0;A1
mekaanikko	0661
mekanik	02T1
mekaniker	0633
melhor	00N1
mellanniva	0VJ1
mellannivaa	0VJ1
mellannivå	0VJ1
mellem	0c[2
member	02>1
membra	02?1
membre	0Ci2
membro	0221
membru	02?1
membră	02?1
memoire	0291
memur	0201
memuru	0201
men	0c]2
menadzer	0c_3
menadżer	02O1
menadžer	05m2
mencao honrosa	00N1
mencio	0cb2
mencio especial	01g1
mencion	0cd2
mencion de honor	01f1
menció	0cb2
menció especial	01g1
mención	0cd2
mención de honor	01f1
menedzer	0cf3
menedzere	02l1
menedzeris	02l1
menedzser	02o1
menedżer	02O1
menedžer	0[U2
menedžere	02l1
menedžeris	02l1
meneillaan	0L61
meneillaeaen	0L61
meneillään	0L61
menengah	0E82
menengah atas	0ci1
menesi	0cj1
menesiai	0ck1
menesis	0cj1
menesiu	0ck1
meng	0MN2
menikah	0=a1
menntaskoli	04R1
menntaskóli	04R1
menor aprendiz	0221
mensa	03b1
mensajera	01R1
mensajeria	03C1
mensajero	01R1
mensajería	03C1
mention	0cl2
mention assez bien	0:51
mention bien	0:51
mention complementaire	03?1
mention complémentaire	03?1
mention honorable	0:51
mention passable	0:51
mention speciale	00M1
mention spéciale	00M1
mention tres bien	0:51
mention tres honorable	0:51
mention très bien	0:51
mention très honorable	0:51
mentiune	0@I1
mentor	0cn4
mentora	0221
menuiserie	01o1
menuisier	01m1
menuisiere	01m1
menuisière	01m1
menuo	0ck1
menzione	00P1
menzione d'onore	00P1
menzione speciale	00P1
menção honrosa	00N1
mențiune	0@I1
merchandiser	02>1
merhaba	0U=1
merimies	0661
merit	00U1
meritfoerteckning	0_D1
meritforteckning	0_D1
meritförteckning	0_D1
meritvaerde	0=o1
meritvarde	0=o1
meritvärde	0=o1
merkezi	0491
merkonomi	05[1
mernok	02o1
mes	0d25
mese	0d71
mesec	0d82
meseca	0d82
mesecev	0d:1
meseci	0d82
mesemondo	02o1
mesemondó	02o1
mesera	01R1
mesero	01R1
meses	0d;2
mesi	0d71
mesiac	0d=1
mesiace	0d=1
mesiacov	0d=1
mesic	0d>1
mesice	0d>1
mesicu	0d>1
meska	0d?1
meski	0d?1
meslek lisesi	0`92
meslek yuksekokulu	04P1
meslek yuksekokulu mezunu	0d@1
meslek yüksekokulu	04P1
meslek yüksekokulu mezunu	0d@1
meson	03C1
mesos	0dA1
messageries	01o1
mestari	0661
mester	0dB3
mesterbrev	07n1
mesterdiploma	0LY1
mesterfok	0dE1
mesterfokozat	0LY1
mesterkepzes	0LY1
mesterképzés	0LY1
mestra	02X1
mestrado	0NC1
mestrado academico	0NC1
mestrado acadêmico	0NC1
mestrado em	0NC1
mestrado integrado	0NC1
mestrado profissional	0NC1
mestratge	0`@1
mestre	0dF2
mestre de obras	0221
mestre em	0NC1
mestsky urad	0IT2
mestský úrad	03g1
mesón	03C1
metai	0dH1
metalurgica	0381
metalúrgica	0381
meteorologist	02>1
metge	02X1
metgessa	02X1
metin yazari	0201
metin yazarı	0201
metreur	01m1
metselaar	02:1
metsuri	0661
metteur en scene	01m1
metteur en scène	01m1
metu	0dH1
metzger	03D1
metzgerei	03b1
metų	0dH1
meu nome e	0B\1
meu nome é	0B\1
meubelmaker	02:1
mevcut	0@71
mews	06[1
mezatka	0ZX1
mezczyzna	0d?1
mezun	05@1
mezuniyet	05@1
mezuniyet derecesi	03k1
mezuniyet notu	03k1
mezuniyet ortalamasi	03k1
mezuniyet ortalaması	03k1
meánleibhéal	0bj2
meánscoil	01X1
meðaleinkunn	02K1
mfa	0dI2
mgimo	0CJ1
mgr	0dK2
mgr inz	0Y_1
mgr inż	0Y_1
mh	0@81
mi	0dM1
mi chiamo	0Vm1
mi nombre es	0bi1
midalja	0?T1
middel	0dN1
middelmatig	0DY1
middels	0dO2
middle	0Z91
midlungs	0dQ2
midwife	02>1
mierne	0dS1
mierne pokrocily	0\\1
mierne pokročilý	0\\1
mies	0dT2
miesiac	0dV1
miesiace	0dV1
miesiecy	0dV1
miesiąc	0dV1
miesiące	0dV1
miesięcy	0dV1
mieszkanie	05:1
mijn naam is	0Vk1
militair	02:1
militaire	01m1
militar	0CR3
militare	02M1
mills	01a1
mim	0H@1
mimar	0201
mimari	0201
mimarı	0201
mina olen	0dW1
minae olen	0dW1
mineradora	0381
minh la	0dX1
minicurso	0A91
minijob	09D1
ministarstvo	0AX2
ministeerium	05X1
minister	03a1
ministere	01o1
ministeri	0401
ministerie	0`g1
ministeriet	0;A1
ministerija	03h1
ministerio	0dY3
ministerioe	06l1
ministerium	03b1
ministeriö	06l1
ministero	03i1
ministerstvo	0IT2
ministerstwo	03V1
ministeru	08[1
ministerul	03a1
ministrija	06]1
ministrstvo	0?D1
ministry	01a1
ministère	01o1
ministério	0381
miniszterium	0801
minisztérium	0801
minn	0d\2
minor	0Ck1
minor in	0Ck1
minosites	08g1
minä olen	0dW1
minősítés	08g1
mionna	0dM1
mirne	0d^1
mirne pokrocila	0\]1
mirne pokrocily	0d_1
misericordia	03i1
misrah	0F_1
misraħ	0F_1
mistenni	0d`1
mistr	0?i1
mit	0CJ1
mit auszeichnung	01Q1
mit auszeichnung bestanden	01Q1
mit erfolg	01Q1
mit navn er	0Yb1
mitali	06I2
mitarbeiter	06;1
mitarbeiter des jahres	00:1
mitja	0XV2
mitja alt	0?N1
mitjana	0N\1
mitjà	0XV2
mitjà alt	0?N1
mitjà-alt	0?N1
mitt namn aer	0YX1
mitt namn ar	0YX1
mitt namn är	0YX1
mitt navn er	0Yc1
mittel	0da2
mittelmaessig	0=L1
mittelmassig	0=L1
mittelmäßig	0=L1
mittlere kenntnisse	0=L1
mittlere reife	01P1
mixologist	02>1
mizar	0G<1
miðlungs	0dQ2
mj	0dc1
mjc	01o1
mjesec	0dc1
mjeseca	0dc1
mjeseci	0dc1
mjog god	0dd2
mjog god kunnatta	0Q`1
mjog gott	0Q`1
mjög gott	0Q`1
mjög góð	0dd2
mjög góð kunnátta	0Q`1
mlitt	0NZ1
mmus	0NZ1
mnd	0df2
mnt	0`a1
mo	0dh1
moara	03a1
moasa	02?1
moașă	02?1
modeliste	01m1
modellista	02M1
moderate	0Cf1
moderator	0di3
moderatör	0201
modersmaal	0dl2
modersmaalsnivaa	0Q01
modersmaalsniveau	0Ph1
modersmaalstalare	0Q01
modersmal	0dl2
modersmalsniva	0Q01
modersmalsniveau	0Ph1
modersmalstalare	0Q01
modersmål	0dl2
modersmålsniveau	0Ph1
modersmålsnivå	0Q01
modersmålstalare	0Q01
modista	01R1
modul	0dn2
modurmal	0e01
modurmali	0e01
modéliste	01m1
moedertaal	0LQ1
moedertaalspreker	0LQ1
moi	0e11
moi bat dau	0e21
moi c'est	0Y\1
moi hoc	0e31
moikka	0e11
moin	0SV1
mois	0e41
mojster	0G<1
mokslininkas	02k1
mokslu daktaras	0FQ1
mokslų daktaras	0FQ1
mokykla	0F\1
mokytoja	02k1
mokytojas	02k1
molkerei	03b1
molt bo	0Pb1
molto buono	09k1
momentan	04d1
momenteel	0Tm1
mon	0e51
monat	0e51
monate	0e51
monaten	0e51
moniteur	01m1
monitor	02U3
monitora	02U3
monitrice	01m1
monografias	0261
monografie	0e62
monografien	0971
monografías	0261
monograph	01U1
monographie	0971
monographien	0971
monographies	0291
monographs	01U1
montador	0221
montadora	0221
montajci	0201
montajcı	0201
montator	02?1
montatore	02M1
montatrice	02M1
monter	0XM2
monteur	0e83
monteuse	01m1
month	0e;1
months	0e;1
montir	02T1
montoer	0633
montor	0633
montér	0?i1
montör	02[1
montør	06K2
morsmaal	0Q11
morsmaalsnivaa	0Q11
morsmal	0Q11
morsmalsniva	0Q11
morsmål	0Q11
morsmålsnivå	0Q11
mos	0e<3
moski	0e?1
mosque	01a1
most	0101
moteris	0e@1
moteriska	0e@1
moteriška	0e@1
mother language	0PU1
mother tongue	0PU1
motoboy	0221
motorista	0221
motors	01a1
mottak	0:?1
moulder	02>1
mountain guide	02>1
moyen	08I1
moyenne	0:51
mozo	01R1
mozo de almacen	01R1
mozo de almacén	01R1
moški	0e?1
mpa	0H@1
mph	0H@1
mphil	0H@1
mr	0JY1
mres	0MN2
ms	0H@1
msc	0eA2
msci	0H@1
mta	09D1
mtech	0H@1
mts	08E1
mtu	00e1
mtü	00e1
mua dong	0eC1
mua he	0Tj1
mua thu	0eD1
mua xuan	0eE1
mucama	01R1
mucamo	01R1
mudiresi	0201
mudr	0E12
mudur	0201
mudur yardimcisi	0201
mudurlugu	0eF2
muduru	0201
muehle	03b1
mueller	03D1
muhasebe elemani	0201
muhasebe elemanı	0201
muhasebeci	0201
muhely	0801
muhendis	0201
muhendisi	0201
muhendislik	0491
muhle	03b1
muinteoir	0471
muito bom	09Z2
mujer	0Ok1
mukemmel	0CX1
mulettista	02M1
mulher	0On1
muller	03D1
mulo	08E1
muncitoare	02?1
muncitor	02?1
municipalidad	03C1
munkas	02o1
munkatars	02o1
munkatárs	02o1
munkás	02o1
muotoilija	0661
murare	02[1
murarz	02O1
muratore	02M1
murer	06K2
musdienas	0_m1
musee	01o1
museo	0eH3
museu	0eK2
museum	0eM7
musician	02>1
musicien	01m1
musicista	02M1
musico	03n2
musiker	0\44
musikverein	03b1
musim dingin	0eT1
musim gugur	0eU1
musim panas	0eV1
musim semi	0eW1
muskarac	0eX2
muski	0eX2
musko	0eX2
musteri temsilcisi	0201
musée	01o1
muttersprache	0N31
muttersprachler	0N31
muttersprachlerin	0N31
muttersprachlich	0N31
muttersprachniveau	0N31
mutuelle	01o1
muuja	01N1
muurari	0661
muuseum	05X1
muusikko	0661
muvezeto	02R2
muy alto	09h1
muy bueno	09i2
muz	0eZ2
muzej	03S3
muzejs	06]1
muzesi	0491
muzeu	03a1
muzeul	03a1
muzeum	0e\4
muzician	02?1
muziejus	03h1
muzikant	0If1
muzisyen	0201
muzske	0eZ2
muzyk	02O1
muškarac	0eX2
muški	0eX2
muško	0eX2
muž	0eZ2
mužské	0eZ2
mvp	0e`1
my cv	0ea1
my name is	0VV1
my resume	0ea1
mycket bra	09`2
mycket god	09`2
mycket goda	0Pi1
myndighet	01>1
myndigheten	01>1
myyja	0661
myyjae	0661
myyjä	0661
myymaelae	06l1
myymala	06l1
myymälä	06l1
mz	09n1
màster	0`@1
màster universitari	0`@1
máig	0101
máistreacht	0aH1
mán	0aa1
mánuðir	0aa1
mánuður	0aa1
máster	07U1
máster en	07U1
máster oficial	07U1
máster universitario	07U1
männl	0U>1
männlich	0U>1
målare	02[1
mån	0`b1
månad	0`b1
månader	0`b1
måned	0`d2
måneder	0`d2
mé jméno je	0Yl1
mécanicien	01m1
médaille	00M1
médaille d'or	00M1
médecin	01m1
média	0CB1
média final	0CB1
médica	03n2
médico	03n2
médio	0X^2
mémoire	0291
mérnök	02o1
métreur	01m1
mês	0eb1
mình là	0dX1
mí	0dM1
míonna	0dM1
mírně	0d^1
mírně pokročilá	0\]1
mírně pokročilý	0d_1
móðurmál	0e01
móðurmáli	0e01
mùa hè	0Tj1
mùa thu	0eD1
mùa xuân	0eE1
mùa đông	0eC1
múinteoir	0471
músico	03n2
múzeum	0^G2
müdiresi	0201
müdür	0201
müdür yardımcısı	0201
müdürlüğü	0eF2
müdürü	0201
mühendis	0201
mühendisi	0201
mühendislik	0491
mühle	03b1
mükemmel	0CX1
müller	03D1
müzesi	0491
müzisyen	0201
müüja	01N1
müşteri temsilcisi	0201
mă numesc	0``1
măcelar	02?1
mēn	0cj1
mēnesis	0cj1
mēneši	0cj1
mėn	0ck1
mėnesiai	0ck1
mėnesių	0ck1
mėnuo	0ck1
męska	0d?1
męski	0d?1
mężatka	0ZX1
mężczyzna	0d?1
měs	0d>1
městský úřad	0H:1
měsíc	0d>1
měsíce	0d>1
měsíců	0d>1
mūsdienas	0_m1
műhely	0801
művezető	02R2
mới bắt đầu	0e21
mới học	0e31
n	0ec1
n v	00e1
n.v	00e1
n1	0=G1
n2	0=G1
n3	0=G1
n4	0=G1
n5	0=G1
na	0ed2
na daljavo	0ef1
na daljinu	0eg2
na dalku	0ei1
na dialku	0ej1
na diaľku	0ej1
na dálku	0ei1
na kierunku	0[71
naa	0QJ1
naaister	02:1
naavaerende	0QJ1
nabrezi	0@V1
nabrezie	0ek1
nabrezje	0el1
nabrežje	0el1
nachweis	0=K1
nacionalna poklicna kvalifikacija	0B81
nadace	0H:1
nadacia	03g1
nadal	04c1
nadiu	0`?1
nadiua	0`?1
nadácia	03g1
naeherin	09D1
naemndeman	02[1
naestformand	0=l1
naeyttelijae	0661
nagrada	0c53
nagroda	0PH1
nagrody	0PH1
nagyon jo	0TR2
nagyon jó	0TR2
naherin	09D1
naimaton	0:>1
naimisissa	0:>1
naine	0em1
nainen	0en1
najaar	0U<1
nakladatelstvi	0eo2
nakladatelství	0eo2
nakladnik	0f12
nam	0f35
nama proyek	0f81
nama saya	04f1
namestek	0?i1
namesti	0@V1
namestie	0ek1
namndeman	02[1
namornik	0?i1
nams og starfsferill	0P21
namsbraut	02L1
namskeid	0f91
nang cao	0f:2
nanny	02>1
napjainkig	0101
napredno	0f<6
naselje	0fB3
nastavnica	0?52
nastavnik	0?52
natakar	05o1
natif	0^S1
natiivi	03@1
national 5	0361
national certificate	0361
national diploma	0361
natiu	0`?1
nativ	0>_1
nativa	0fE3
native	0fH3
native language	0PU1
native or bilingual	0PU1
native or bilingual proficiency	0PU1
native proficiency	0PU1
native speaker	0PU1
nativo	0fK2
natjecanje	0061
nattiv	0>a1
natywny	0KX1
nauczyciel	0fM2
nauczycielka	02O1
naukowiec	02O1
navaerende	0QJ1
navy	01a1
nay	0=;1
nayttelija	0661
nazev projektu	0fO1
naziv projekta	0fP2
nazov projektu	0fR1
nazwa projektu	0fS1
nazywam sie	0Yj1
nazywam się	0Yj1
nd	0fT1
near native	0fU2
near-native	0fU2
nebenfach	0OF1
nebosh	0E32
necasatorit	0AI1
necasatorita	0AI1
necăsătorit	0AI1
necăsătorită	0AI1
negociateur	01m1
negociatrice	01m1
negozio	03i1
nelayan	02T1
nemi	0>d1
nemocnica	03g1
nemocnice	0H:1
neozenjen	0fW2
neoženjen	0fW2
neprecejies	0fY1
neprecejusies	0fY1
neprecējies	0fY1
neprecējusies	0fY1
nestleder	0FM1
netekejusi	0YF1
netekėjusi	0YF1
nettbasert	0PV1
networks	01a1
neudana	0fZ1
neudata	0f[1
neuvoja	0661
nevedes	0YF1
nevedęs	0YF1
nevelo	02o1
nevelő	02o1
newspaper	01a1
ngach	0Bn1
ngan hang	0<:1
nganh	0C01
nganh hoc	0C01
nghien cuu sinh	0:b1
nghien cuu vien	0:b1
nghiên cứu sinh	0:b1
nghiên cứu viên	0:b1
ngo	0Bn1
ngon ngu me de	0;]1
ngành	0C01
ngành học	0C01
ngách	0Bn1
ngân hàng	0<:1
ngôn ngữ mẹ đẻ	0;]1
ngõ	0Bn1
nha bao	0:b1
nha hang	0<:1
nha hat	0<:1
nha may	0<:1
nha thiet ke	0:b1
nha xuat ban	0f\2
nhac si	0:b1
nhan vien	0:b1
nhan vien xuat sac	0;f1
nhiep anh gia	0:b1
nhiếp ảnh gia	0:b1
nhom	0;\1
nhs	01a1
nhà báo	0:b1
nhà hàng	0<:1
nhà hát	0<:1
nhà máy	0<:1
nhà thiết kế	0:b1
nhà xuất bản	0f\2
nhân viên	0:b1
nhân viên xuất sắc	0;f1
nhóm	0;\1
nhạc sĩ	0:b1
nice to meet you	0SQ1
nilai	0GA1
nimeni on	0dW1
nimikirja	06H1
ninera	01R1
nit	0CJ1
niveau avance	0Dh1
niveau avancé	0Dh1
niveau bon	0?M1
niveau debutant	0<f1
niveau débutant	0<f1
niveau europeen	0f^1
niveau européen	0f^1
niveau intermediaire	08I1
niveau intermédiaire	08I1
niveau moyen	08I1
niveau scolaire	0<f1
nivel alto	09h1
nivel avancado	09Y1
nivel avansat	0E>1
nivel avanzado	09h1
nivel basico	0f_2
nivel básico	0D?1
nivel de baza	0E=1
nivel de bază	0E=1
nivel intermediario	0DW1
nivel intermedio	0DX1
nivel medio	0DX1
nivel medio alto	0@41
nivel medio-alto	0@41
nivel mediu	0D\1
nivell alt	0Pb1
nivell avancat	0Pb1
nivell avançat	0Pb1
nivell basic	0;I1
nivell bàsic	0;I1
nivell mitja	0DV1
nivell mitjà	0DV1
nivodij	0001
niñera	01R1
no	0fa6
nociones	0;J2
nocions	0@N2
nocoes	0fg2
nocoes basicas	0M?1
nodala	0fi2
nodaļa	0fi2
noe	0?k1
noe kjennskap	0=T1
nogenlunde	0dN1
nokkud god	0fk1
nokkuð góð	0fk1
nom del projecte	0fl1
nom du projet	0fm1
nombre del proyecto	0fn1
nome del progetto	0fo1
nome do projeto	0g01
nominee	00O1
nonprofit	01a1
nork	05?1
norskprove	0=G1
norskprøve	0=G1
nos	0LV1
not ort	03k1
not ortalamasi	03k1
not ortalaması	03k1
nota	0g14
nota final	0CB1
nota finala	0@^1
nota finală	0@^1
nota media	0@]1
nota mitjana	0N\1
notable	0@]1
notaio	02M1
notaire	01m1
notar	0g53
notaria	0g82
notarie	02[1
notario	01R1
notaris	0g:2
notariusz	02O1
notary	02>1
notaría	03C1
note	0g<2
notendurchschnitt	01Q1
notenschnitt	01Q1
noter	0201
notions	0<S2
notiuni	0E=1
notiuni de baza	0E=1
notlen	0LV1
notář	07C1
nourrice	01m1
noustaja	01N1
novads	0@91
nover	02o1
noverande	0QJ1
novice	0g>2
novinar	0g@5
novinár	0961
novinář	07C1
now	0DQ1
nozioni	0<Q2
noções	0fg2
noções básicas	0M?1
noțiuni	0E=1
noțiuni de bază	0E=1
npk	0B81
npors	01k1
npo法人	0gE1
nr	0571
nr 10	0?h1
nr 35	0?h1
nr-10	0?h1
nr-35	0?h1
ntnu	0gF1
nu	0gG5
nu ho sinh	0:b1
nubile	0AT1
nucleo	0I11
nugaletoja	06\1
nugaletojas	06\1
nugalėtoja	06\1
nugalėtojas	06\1
num	09n1
numatoma	0gL1
numele meu este	0``1
numele proiectului	0gM1
nuo	0gN2
nuotolinis	0Xl1
nuotoliniu budu	0Xl1
nuotoliniu būdu	0Xl1
nurse	02>1
nursery	01a1
nursing home	01a1
nutid	0gP2
nutricionista	03n2
nutritionist	0Km2
nutriționist	02?1
nuvaerende	0Vh1
nuvarande	0gR1
nuverandi	0Ma1
nuværende	0Vh1
nv	00e1
nvq	0?n2
nvq 2	0361
nvq 3	0361
nvq level 1	0361
nvq level 2	0361
nvq level 3	0361
nvq level 4	0351
nvq level 5	0351
nvq level 6	0:S1
nyar	0gS1
nyara	0gS1
nybegynner	0gT2
nyboerjare	0gV2
nyborjare	0gV2
nybörjare	0gV2
nyelvvizsga	0gX2
nyelvvizsgat	0gZ1
nyelvvizsgát	0gZ1
nykyaan	0L61
nykyaeaen	0L61
nykyhetkeen	0L61
nykyhetki	0L61
nykyinen	0L61
nykyisin	0L61
nykyään	0L61
nyni	0:N1
nyní	0:N1
nyrt	00e1
nyt	0L61
nyár	0gS1
nábrežie	0ek1
nábřeží	0@V1
nám	0g[2
námestie	0ek1
námořník	0?i1
náms- og starfsferill	0P21
námsbraut	02L1
námskeið	0f91
náměstek	0?i1
náměstí	0@V1
název projektu	0fO1
názov projektu	0fR1
nâng cao	0f:2
näherin	09D1
nämndeman	02[1
näyttelijä	0661
nå	0QJ1
nåværende	0QJ1
næstformand	0=l1
négociateur	01m1
négociatrice	01m1
nível avançado	09Y1
nível básico	0M?1
nível intermediário	0DW1
nívódíj	0001
nõrk	05?1
nõustaja	01N1
nú	0Ma1
núcleo	0I11
núm	09n1
nútíð	0Ma1
núverandi	0Ma1
năm	0g]2
nő	0g_1
nős	0LV1
nőtlen	0LV1
nővér	02o1
nữ	0g`1
nữ hộ sinh	0:b1
o	0ga3
o levels	0361
o meu nome e	0B\1
o meu nome é	0B\1
o momento	08`1
o-levels	0361
oab	0?h1
obala	0:81
obchod	0IT2
obchodna akademia	0`Q1
obchodni akademie	0F;1
obchodni zastupce	0?i1
obchodnik	0CC2
obchodny zastupca	0AK1
obchodná akadémia	0`Q1
obchodní akademie	0F;1
obchodní zástupce	0?i1
obchodník	0CC2
obchodný zástupca	0AK1
obcina	0?D1
obecnie	04c1
ober	0;<1
oberschule	0=k1
objava	0\<1
objavljen	0gd1
objavljeno	0ge1
obkladac	0?i1
obkladač	0?i1
oblikovalec	0G<1
oblikovalka	0G<1
obmann	03D1
obor	0gf1
oboru	0gf1
obrona	0gg1
obrt	0ZY1
obtained	01n1
obtained in	01n1
obtenida	06i1
obtenido	06i1
obtenu	0G?1
obtenu en	0G?1
obtenue	0G?1
obtenue en	0G?1
obtida	0Cl1
obtido	0Cl1
obtinut	01S1
obuka	0gh1
občina	0?D1
obținut	01S1
oca	01d1
ocakavane	0gi1
oceanographer	02>1
ocekavano	0gj1
ocekivano	0gk2
ocena	0gm3
ocena koncowa	0h01
ocena końcowa	0h01
oceneni	0051
ocenenie	0041
ocenění	0051
och	0h11
ochroniarz	02O1
ocjena	0h21
ocm	01d1
ocp	01d1
octrooi	07g1
octrooien	07g1
od	0h3<
odbor	0h?3
odborny vycvik	0b]1
odborný výcvik	0b]1
odd job	02>1
odd-job	02>1
oddelek	0L]1
oddeleni	0I`1
oddelenie	0Ie1
oddzial	0K\1
oddział	0K\1
oddělení	0I`1
ode	01N1
odeljenje	0I51
odgojitelj	0[f1
odhadce	0?i1
odjel	0hB1
odjeljenje	0hB1
odlicno	0f<6
odlično	0f<6
odnowiona	0gg1
odnowione	0gg1
odnowiony	0gg1
odontotecnico	02M1
odotettu	0811
odsek	0hC3
odsjek	0hB1
odul	0<P1
odulu	0<P1
odvetnica	0G<1
odvetnik	0G<1
odvjetnica	0?41
odvjetnicki ured	0ZY1
odvjetnik	0?41
odvjetnički ured	0ZY1
odznaczenie	0PH1
odznaka	0PH1
oekonom	06K2
oekotropholog	06;1
oenologue	01m1
oeversaettare	02[1
oevet	0hF1
of	0hG1
office	08Y2
officer	0hH3
officina	03i1
officine	03i1
offiser	0<J1
oficial	02Y2
oficina	0hK3
ofisi	0491
og	0hN2
oggi	0131
ogift	0hP2
ogretim gorevlisi	0201
ogretim uyesi	0201
ogretmen	0201
ogretmeni	0201
ogrodniczka	02O1
ogrodnik	02O1
ohg	00e1
ohjaaja	0661
ohjelmoija	0661
oi	0=b1
oifigeach	0471
oikolukija	0661
ojczyste	0KX1
ojczystego	0KX1
ojczysty	0KX1
okj	0hR2
oklevel	0hT2
okleveles	0LY1
oklevél	0hT2
okonom	06K2
okotropholog	06;1
okres	0g[2
oktato	02R2
oktató	02R2
okul	04P1
okulu	04P1
okutman	0201
ola	0=b1
ola pessoal	0=b1
oldal	0hV1
olen	0dW1
olimpiada	0hW3
olimpiade	00C1
olimpiadă	0@I1
olimpiāde	00C1
olimpíada	00N1
ollscoil	0hZ2
ologist	0V^1
olympiad	00O1
olympiada	0AV2
olympiáda	0AV2
olá	0=b1
olá pessoal	0=b1
omanik	01N1
omistaja	0661
ompelija	0661
on lisans	0d@1
ondernemer	02:1
onderneming	0`g1
onderscheiding	0LP1
onderzoeker	0;Y2
oneletrajz	0h\1
oneletrajza	0h\1
ongehuwd	05K1
ongoing	0DQ1
onkentes	0=F1
onkormanyzat	0801
onlajn	0h]1
online	0h^A
onlisans	0d@1
onlus	03i1
onoracha	0T21
ontwerper	02:1
ontwerpster	02:1
ontwikkelaar	02:1
onur belgesi	0<P1
onwards	0DQ1
onóracha	0T21
oopt	0=G1
op afstand	0VH1
opas	0661
opcina	0ZY1
operaator	01N1
operaattori	0661
operador	0221
operadora	0221
operaia	02M1
operaio	02M1
operari	02X1
operaria	02U3
operario	03n2
operater	0ho3
operateur	01m1
operative	0V^1
operatoare	02?1
operatoer	0633
operator	0i2?
operatore	02M1
operatorius	02k1
operatorka	02O1
operators	02l1
operatoru	0201
operatrice	06A2
operatör	0I>2
operatörü	0201
operatør	06K2
operatőr	0=F1
operària	02X1
operária	0221
operário	0221
operátor	0\o3
opetaja	01N1
opettaja	0661
opic	0=G1
opiekun	02O1
opiekunka	02O1
opisto	04W1
opistoaste	0Mo1
opistotutkinto	0Mo1
oplaeg	03K1
opleidingscentrum	08f1
opleidingsdag	0>U1
oplæg	03K1
oppas	02:1
oppekava	0Mn1
oppilas	0661
oppisopimus	05[1
oppisopimuskoulutus	05[1
opravneni	0B;1
opravnenie	0B<1
oprichter	0;<1
oproepkracht	0;<1
oprávnenie	0B<1
oprávnění	0B;1
opstina	06f1
optica	01R1
optician	0Km2
opticien	0Bb2
opticienne	01m1
optico	01R1
optik	0?i1
optiker	0\44
optikko	0661
optikus	0=F1
option	0P41
optisyen	0201
optometrist	02>1
optyk	02O1
opublikowany	07o1
opérateur	01m1
opératrice	01m1
općina	0ZY1
opština	06f1
oraz	0iA1
orchester	03b1
orden	09E1
ordfoerande	0TY2
ordfoerer	0<J1
ordforande	0TY2
ordforer	0<J1
ordförande	0TY2
ordfører	0<J1
ordinary degree	0:S1
organisateur	01m1
organisatrice	01m1
organiser	02>1
organist	0DT2
organizador	03n2
organizadora	03n2
organizer	02>1
organizzatore	02M1
organizzatrice	02M1
orta	0iB2
orta duzey	0iB2
orta duzeyde	0iD1
orta düzey	0iB2
orta düzeyde	0iD1
orta seviye	0iD1
orta ust	0YP1
orta ustu	0YP1
orta üstü	0YP1
orta-üst	0YP1
ortagi	0201
ortak yazar	0201
ortalama	03k1
ortaokulu	04P1
ortağı	0201
orthophoniste	01m1
orvos	02o1
os	05:1
osakond	0iE2
osasto	0iG2
oscp	01d1
osd	0=G1
osiedle	05:1
osiguranje	0AX2
osnivac	05m2
osnivač	05m2
osnove	0iI6
osnovna skola	0Le2
osnovna sola	0Lg1
osnovna škola	0Le2
osnovna šola	0Lg1
osnovne akademske studije	0=J1
osnovne studije	0=J1
osnovno	0iI6
osnovno znanje	0iO3
ospatar	02?1
ospedale	03i1
ospideal	0C`1
ospidéal	0C`1
osposobljavanje	0iR1
ospătar	02?1
ostaja	0661
ostan	0C`1
osteopath	02>1
osteria	03i1
ostetrica	02M1
ostetrico	02M1
ostreiculteur	01m1
ostréiculteur	01m1
osuuskunta	06l1
osvc	0H:1
osvedceni	0B;1
osvedcenie	0B<1
osvedčenie	0B<1
osvč	0H:1
osvědčení	0B;1
osz	0iS1
osze	0iS1
osztaly	0iT2
osztalyzat	08g1
osztatlan kepzes	0LY1
osztatlan képzés	0LY1
osztondij	0H72
osztály	0iT2
osztályzat	08g1
ota	0iV2
oteli	0491
otomotiv	0491
otono	0iX1
otoño	0iX1
ottenuto	0DA1
ottico	02M1
ottima	09l2
ottima conoscenza	09k1
ottimo	09l2
ou	00e1
outono	0iY1
ouvrage	0291
ouvrages	0291
ouvrier	01m1
ouvriere	01m1
ouvrière	01m1
overmontoer	0771
overmontor	0771
overmontør	0771
oversaetter	0771
oversattare	02[1
oversetter	0<J1
oversætter	0771
ovet	0hF1
ovlascenje	0gh1
ovlastenje	0iR1
ovlaštenje	0iR1
ovlašćenje	0gh1
ovoda	0[c1
ovodapedagogus	02o1
ovono	02o1
owner	02>1
oy	00e1
oyj	00e1
oyuncu	0201
oz gecmis	0iZ1
ozenjen	0fW2
ozgecmis	0iZ1
ozgecmisi	0iZ1
oü	00e1
očakávané	0gi1
očekivano	0gk2
očekáváno	0gj1
oženjen	0fW2
p	0i[1
p o box	0i\1
p zza	0@W1
p.o. box	0i\1
p.zza	0@W1
pa	0i]1
pa distans	0IN1
pa nett	0PV1
paa	0i]1
paa distans	0IN1
paa nett	0PV1
paaaine	0]71
paagaaende	0i^2
paagaar	0gR1
paallikko	0661
pabrik	08F1
packer	0DT2
pacse	0AS1
pacsee	0AS1
pacsé	0AS1
pacsée	0AS1
pad	0H91
pada	0i`1
padagog	06;1
padalinys	0GE1
padaria	0381
padeiro	0221
padejeja	02k1
padejejas	02k1
padeka	06\1
padronanza	0NF1
padzilinats	0ia1
padziļināts	0ia1
padėjėja	02k1
padėjėjas	02k1
padėka	06\1
paeaeaine	0]71
paeaellikkoe	0661
paedagog	0ib2
paeivaekoti	0X:2
paetevyys	0id2
pagaende	0i^2
pagar	0gR1
pagaritookoda	05X1
pagaritöökoda	05X1
pagasts	0@91
page	0if2
pagina	0ih5
pagrindai	0=B2
pagrindine mokykla	0F\1
pagrindines	0im1
pagrindinė mokykla	0F\1
pagrindinės	0im1
paguyuban	08F1
paipear	0@[1
paipéar	0@[1
paitinn	0@[1
paivakoti	0X:2
paja	06l1
pakankamai	0in1
pakar	0io1
palestra	0j02
palestrante	0221
palestras	05c1
paligs	02l1
palkinto	06m1
palmes	00M1
palomies	0661
palvelu	06l1
palveluneuvoja	0661
palvelut	06l1
palyazat	0001
palīgs	02l1
pamata	0j22
pamatlimeni	0731
pamatlimenis	0j22
pamatlīmenis	0j22
pamatlīmenī	0731
pamatskola	04V1
pamatzinasanas	0j22
pamatzināšanas	0j22
pana	0j41
pana in	0j41
pana in prezent	02I1
pana la	0j41
panadera	01R1
panaderia	03C1
panadero	01R1
panadería	03C1
panettiere	02M1
panificio	03i1
panimo	06l1
pank	05X1
pankki	06l1
panna	0ZX1
papelaria	0381
papeleria	03C1
papelería	03C1
paper	01U1
papers	01U1
papeteries	01o1
paralegal	02>1
paramedic	02>1
paramedik	0201
parcours	0P41
pardaveja	02k1
pardavejas	02k1
pardavėja	02k1
pardavėjas	02k1
pardeveja	02l1
pardevejs	02l1
parduotuve	03h1
parduotuvė	03h1
paredzams	0j51
paredzets	0j51
paredzēts	0j51
park	0H91
parken	0R>1
parkway	06[1
paroquia	0381
parrocchia	03i1
parroquia	03C1
parrucchiera	02M1
parrucchiere	02M1
parstavis	02l1
part time	0R82
part-time	0R82
parteira	0221
partner	0j62
partners	01a1
parturi kampaaja	05[1
parturi-kampaaja	05[1
paru dans	0291
parvalda brivi	0?j1
paróquia	0381
pasaje	09n1
pasante	01R1
pascasarjana	0j81
paseo	09n1
pasif	0E:1
pasivne	0j92
pasivni	0d^1
pasivno	0iO3
pasivní	0d^1
pasivně	0d^1
paslaik	0_m1
pasma	01k1
pasniedzejs	02l1
pasniedzējs	02l1
pasnodarbinats	06]1
pass	0j;2
passage	05M1
passatge	0:=1
passed	01n1
passeig	0:=1
passi	0]61
pastaci	0201
pastacı	0201
pastane sefi	0201
pastane şefi	0201
pastelera	01R1
pasteleria	03C1
pastelero	01R1
pastelería	03C1
pasticcere	02M1
pasticceria	03i1
pasticciera	02M1
pasticciere	02M1
pastor	03D1
pastry	02>1
pasvaldiba	06]1
pasívne	0dS1
paten	0:]1
patent	0j=@
patentas	0[W1
patente	0jM4
patente europea	01O1
patente und gebrauchsmuster	0971
patentes	0A<2
patentino	01O1
patents	0jQ2
patentti	0N;1
patevyys	0id2
patika	0801
patin	09D1
patissier	0jS3
patissiere	01m1
patlaban	0_m1
patron	01R1
patrón	01R1
pavars	02l1
pavasaris	0jV2
pavārs	02l1
paysagiste	01m1
pazenges	09=2
paznic	02?1
pazymejimas	08e1
pazymiu vidurkis	0;[1
pazymys	0;[1
pašlaik	0_m1
pašnodarbināts	06]1
pašvaldība	06]1
pažengęs	09=2
pažymių vidurkis	0;[1
pažymys	0;[1
pažymėjimas	08e1
pd	0jX1
peaeriala	0Mn1
peatukk	0481
peatükk	0481
pecheur	01m1
pecovatel	07C1
pedagog	02[1
pedagogus	02o1
pedagógus	02o1
pedreiro	0221
peer reviewed articles	01U1
peer reviewer	02>1
peer-reviewed articles	01U1
pegawai	02T1
peixeiro	0221
pek	02R2
pekar	07C1
pekara	0AX2
pekaren	03g1
pekarna	0_02
pekař	07C1
pekerja	02T1
pekseg	0801
pekáreň	03g1
pekárna	0H:1
pelatih	02T1
pelatihan	0jY2
pelaut	02T1
pelayan	02T1
peluquera	01R1
peluqueria	03C1
peluquero	01R1
peluquería	03C1
pemadam	02T1
pemandu	02T1
pemandu wisata	02T1
pembicara	0:]1
pembina	02T1
pemenang	06S1
pemerintah	08F1
pemilik	02T1
peminatan	0>N1
pemula	0j[2
pemusik	02T1
penanggung jawab	02T1
penari	02T1
pendiri	02T1
peneliti	02T1
penerbit	0j]2
penerjemah	02T1
pengacara	02T1
pengajar	02T1
pengembang	02T1
pengemudi	02T1
penger	09<1
penghargaan	06S1
penjahit	02T1
penjual	02T1
penningmeester	0;Y2
penulis	02T1
penutur asli	08D1
penyanyi	02T1
penyuluh	02T1
penyunting	02T1
penztaros	02R2
peon	01R1
pepiniere	01o1
perancang	02T1
perawat	02T1
percakapan	0E:1
percentage	00U1
perempuan	0i[1
perencana	02T1
perfecto	0KE1
perfeito	0KD1
perfekcyjny	0j_1
perfekt	0j`1
perfektne	0ja2
perfektně	0jc1
perfetto	0jd1
perguruan tinggi	0OQ1
periodico	05c1
periodista	02Y2
perit	05^1
perito	0je2
perito industriale	08j1
perito mercantil	0;;1
periódico	05c1
perkiraan	0H61
permanent	0DR1
permis	0Ao3
permis b	03m1
permis bateau	03m1
permis de conducere	0251
permiso	0241
permit	01k1
permís	0231
perpustakaan	08F1
personel	0201
personeli	0201
perumahan	0GW1
perusahaan	08F1
peruskoulu	04W1
peruskoulun paattotodistus	05[1
peruskoulun paeaettoetodistus	05[1
peruskoulun päättötodistus	05[1
perustaidot	05D2
perustaito	05F1
perustaja	0661
perustaso	0jg1
perusteet	05D2
perustutkinto	0jh2
pesantren	0OQ1
pescaderia	03C1
pescadero	01R1
pescadería	03C1
pescador	03n2
pescadora	03n2
pescar	02?1
pescatore	02M1
pescatrice	02M1
peserta magang	02T1
pesquisador	0221
pesquisadora	0221
pet shop	0381
petani	02T1
petniece	02l1
petnieks	02l1
petty officer	02>1
petugas	02T1
peón	01R1
pečovatel	07C1
pfa	03a1
pfarrer	03D1
pflegedienst	03b1
pflegeheim	03b1
pfleger	0=m2
pflegerin	03D1
pfoertner	06;1
pfortner	06;1
pförtner	06;1
pg	0jj1
pg cert	0NZ1
pg dip	0NZ1
pgce	0MN2
pgce with qts	0NZ1
pgcert	0NZ1
pgdip	0MN2
ph d	0jk3
ph d grad	0jn1
ph d studerende	0=l1
ph.d	0jk3
ph.d.-grad	0jn1
ph.d.-studerende	0=l1
phan tich	0:b1
pharma	01a1
pharmaceuticals	01a1
pharmacie	01o1
pharmacien	01m1
pharmacienne	01m1
pharmacist	02>1
pharmacy	01a1
pharmd	0H@1
phat trien	0:b1
phd	0jo2
phd student	07V1
phdr	0E12
phien dich	0:b1
phiên dịch	0:b1
phlebotomist	02>1
pho	0Bn1
pho ban	0:b1
pho chu tich	0:b1
pho giam doc	0:b1
pho hieu truong	0:b1
pho phong	0:b1
phong	0;\1
phong ban	0;\1
phong kham	0<:1
phong thi nghiem	0<:1
phong vien	0:b1
photographe	01m1
photographer	02>1
phr	01d1
phu bep	0:b1
phuc vu	0:b1
phuong	0Bn1
physician	02>1
physicist	02>1
physiker	06;1
physiotherapie	03b1
phát triển	0:b1
phân tích	0:b1
phòng	0;\1
phòng ban	0;\1
phòng khám	0<:1
phòng thí nghiệm	0<:1
phó ban	0:b1
phó chủ tịch	0:b1
phó giám đốc	0:b1
phó hiệu trưởng	0:b1
phó phòng	0:b1
phóng viên	0:b1
phường	0Bn1
phố	0Bn1
phụ bếp	0:b1
phục vụ	0:b1
piagam	0k12
piastrellista	02M1
piata	0571
piazza	0@W1
piazzale	0@W1
piața	0571
picker	02>1
piekarnia	03V1
piekarz	02O1
pielegniarka	02O1
pielegniarz	02O1
pielęgniarka	02O1
pielęgniarz	02O1
pigiste	01m1
pilot	0k33
pilotin	03D1
piloto	03n2
pincer	06_2
pinche	01R1
pincér	06_2
pintor	03n2
pintora	03n2
pion	0K\1
pirma limena augstaka izglitiba	0[b1
pirmininkas	02k1
pirmā līmeņa augstākā izglītība	0[b1
pis	0:=1
pisarna	0?D1
piscina	03i1
piso	09n1
pivara	06f1
pivovar	0IT2
pivovara	0ZY1
pivovarna	0?D1
pivovary	0H:1
pix	03m1
pizzeria	0k63
pizzería	03C1
pjazza	0F_1
pl	0k93
plac	05:1
placa	0:=1
place	05M1
plads	0R>1
plaket	0<P1
plaketa	0k<1
plakett	0k=1
plan	05L1
planeeritav	0LO1
planer	0=m2
planerad	0=g1
planerin	03D1
planirano	0gk2
planlagt	0QM2
planlanan	0=_1
planned	06M1
planner	07;2
planots	0j51
planovane	0gi1
planovano	0gj1
planowane	0k>1
planowany	0k>1
plant	01a1
plantsoen	0H91
planuojama	0gL1
plaquiste	01m1
plass	0;X1
plasterer	02>1
platschef	02[1
platz	0Bd1
playworker	02>1
plaza	09n1
plaça	0:=1
plc	00e1
pleier	0<J1
plein	0H91
plejehjem	0;A1
plida	0=G1
plombier	01m1
plombiere	01m1
plombière	01m1
plongeur	01m1
plongeuse	01m1
plumber	02>1
plynne	04[2
plynnie	0<>1
plynny	0<>1
plynně	04`1
plynule	04[2
plánované	0gi1
plánováno	0gj1
plānots	0j51
pm	0k?3
pmo	0jj1
pmp	01d1
po	0jX1
po box	0i\1
pobalscoil	01X1
pobednica	0kB1
pobednik	0kB1
pobjednica	0061
pobjednik	0061
pocetnik	0kC4
pocetno	0kG2
poczatkujacy	0kI2
początkujący	0kI2
podcast	01U1
podiatrist	02>1
podjetje	0?D1
podnik	0IT2
podsladek	0?i1
podsládek	0?i1
podstawowa	0kK2
podstawowe	0kM1
podstawowy	0kK2
podstawowym	0kM1
podstawy	0kK2
poduzece	0ZY1
poduzeće	0ZY1
podyplomowe	0Y_1
podzim	0kN1
poglavje	0\<1
poglavlje	0C;2
pogovorno	0kO1
pohar	0AV2
pohiharidus	0Z^1
pohikool	04<1
pohvala	0c53
pohár	0AV2
poissonnier	01m1
poistovna	03g1
poisťovňa	03g1
pojistovna	0H:1
pojišťovna	0H:1
pokal	0kP2
pokladni	0?i1
pokladnik	0CC2
pokladní	0?i1
pokladník	0CC2
poklicna matura	0kR1
pokojowa	02O1
pokojska	0?i1
pokojská	0?i1
pokrocila	0kS4
pokrocily	0kS4
pokročilá	0kS4
pokročilý	0kS4
pokryvac	0?i1
pokrývač	0?i1
polaznik	0iR1
pole	0AU1
poletje	0kW1
polgarmester	0=F1
polgármester	0=F1
police	01a1
police officer	02>1
policealne	0kX1
policia	01R1
policial	0221
policier	01m1
policiere	01m1
policista	0?i1
policistka	0?i1
policière	01m1
policjant	02O1
policjantka	02O1
policía	01R1
polideportivo	03C1
polier	03D1
poliisi	0661
poliklinika	0kY3
polis	0k\2
polisher	02>1
polisi	02T1
politechnika	04J1
politechniki	04J1
politecnica	0N63
politecnico	0DC3
politehnica	0861
politeknik	0OQ1
politibetjent	0<J1
politist	0Bk1
politècnica	01b1
politécnica	0CY2
politécnico	0CY2
polizei	03b1
poliziotto	02M1
polizist	06;1
polițist	0Bk1
polku	09<1
polozen	0KN2
polozna	02O1
položen	0KN2
polsterer	06;1
polytechnic	01`1
polytechnique	01c1
pomlad	0k^1
pomoc	02O1
pomoc administracyjna	02O1
pomoc kuchenna	02O1
pomocnica	0C?2
pomocnice	0?i1
pomocnik	0k_5
pomocník	0?i1
pomoćnica	0?41
pomoćnik	0?52
pomočnica	0G<1
pomočnik	0G<1
pompier	0:A2
ponencia	0kd2
ponencias	0261
ponente	01R1
pontificia	0A`1
pontifícia	0A`1
ponència	0A>1
poradca	0AK1
poradce	0?i1
porocen	0`A1
porocena	0`A1
porodni asistentka	0?i1
porodní asistentka	0?i1
poročen	0`A1
poročena	0`A1
portal	09n1
portar	02?1
portas	0=F1
porteira	0221
porteiro	0221
porter	02>1
portier	0kf3
portiere	02M1
portás	0=F1
pos doutorado	0KM1
pos graduacao	0NC1
pos graduacao em	0NC1
posgrado	07U1
poslovoda	0?52
poslovođa	0?52
postaci	0201
postacı	0201
postas	0ki2
postbode	02:1
postboks	0kk2
postbud	06K2
postbus	0km1
postdoc	0D`2
postdoctoral	02>1
postdoctoral researcher	02>1
poste actuel	00a1
poster	0kn8
posteres	05c1
posters	0l64
postfach	05W1
postgrado	07U1
postgraduate	0NZ1
postgraduate certificate	0NZ1
postgraduate diploma	0NZ1
postgrau	0`@1
postina	02M1
postinkantaja	0661
postino	02M1
postliceala	0C[1
postliceală	0C[1
postman	02>1
postmaster	0JY1
postwoman	02>1
postás	0=F1
posvet	0\<1
poszter	0IM1
pot	0el1
potrdilo	0B81
potvrda	0KN2
pour	0l:1
pousada	0381
pouzivatelsky	0l;1
používateľsky	0l;1
povprecje	0l<1
povprecna ocena	0l<1
povprečje	0l<1
povprečna ocena	0l<1
poziom zaawansowany	0<>1
pozoriste	06f1
pozorište	06f1
početnik	0kC4
početno	0kG2
położna	02O1
poștaș	02?1
pr	0461
praca	0l=2
praca z domu	0ej1
praca zdalna	0VI1
pracovnice	0?i1
pracovnicka	0AK1
pracovnik	0CC2
pracovník	0CC2
pracovníčka	0AK1
pracownica	02O1
pracowniczka	02O1
pracownik	02O1
pracownik sezonowy	02O1
practical	0A81
practicant	02?1
practicante	01R1
practicas	01R1
practice	01a1
practitioner	02>1
pradedantysis	0l?2
pradikat	01Q1
pradinis	0=B2
pradmenys	0im1
praedikat	01Q1
praegu	0U@1
praeguseni	0U@1
praktijk	0371
praktijken	0371
praktikant	0lA9
praktikantas	02k1
praktikante	02i2
praktikantin	09D1
praktikantka	0?i1
praktikants	02l1
praktikantė	02k1
praktisk pedagogisk utdanning	01E1
praktisk-pedagogisk utdanning	01E1
praktykant	02O1
praktykantka	02O1
pramugari	02T1
pramuniaga	02T1
pramusaji	02T1
pranesimas	0[W1
pranešimas	0[W1
praticante	02M1
pravnica	0C83
pravnicka	0CC2
pravnik	0lJ5
prawniczka	02O1
prawnik	02O1
prawo jazdy	0BJ1
prawo wykonywania zawodu	0BJ1
praxis	03b1
praça	04k1
pre intermediate	0<[1
pre-intermediate	0<[1
precejies	0fY1
precejusies	0fY1
preceptor	0221
preceptora	0221
preconizat	08\1
precējies	0fY1
precējusies	0fY1
predajna	03g1
predajňa	03g1
predavac	0lO3
predavanje	0[P3
predavatelj	05o1
predavač	0lO3
preddiplomski studij	0lR1
predikat	0GA1
prednaska	0ZO2
prednáška	0CA1
predpoklad	0gj1
predpokladane	0lS2
predpokladané	0gi1
predseda	0CC2
predsedkyne	0?i1
predsednica	0lU2
predsednicka	0AK1
predsednik	0lU2
predsedníčka	0AK1
predsjednica	0?41
predsjednik	0?41
preduzece	06f1
preduzeće	06f1
predvideno	0lW3
predvidoma	0lZ1
predviđeno	0gk2
preemia	0l[2
prefecture	01o1
prefeitura	0381
preis	09E1
preistraeger	00:1
preistraegerin	00:1
preistrager	00:1
preistragerin	00:1
preisträger	00:1
preisträgerin	00:1
prekladatel	02m2
prekladateľ	0961
prelekcja	07o1
premi	01g1
premiacao	00N1
premiação	00N1
premier prix	00M1
premija	00=2
premio	0l]3
premios	01f1
premiu	0@I1
premiul	0@I1
premiul i	0@I1
premju	0?T1
preneur de son	01m1
preparateur	01m1
preparatoria	0;92
preparatrice	01m1
preprint	01U1
preprints	01U1
presedinta	02?1
presedinte	02?1
present	0l`3
presentation	01U1
presentations	01U1
presente	0lc3
presenter	02>1
presernova nagrada	0k<1
president	0lf3
presidenta	02Y2
presidente	03]4
press	01a1
pressesprecher	09D1
pressing	01o1
presso	0@U1
preukaz	0B<1
prevajalec	0G<1
prevajalka	0G<1
prevencion de riesgos laborales	0241
prevención de riesgos laborales	0241
previsao	0Cm1
previsio	0li1
previsionnel	08i1
previsió	0li1
previst	0li1
prevista	0lj4
prevista para	0ln2
previsto	0m03
previsão	0Cm1
prevodilac	07O1
prevoditelj	0[f1
prevu	08i1
prevue	08i1
prezent	0m32
prezentare	07\1
prezes	02O1
prezeska	02O1
prezident	02m2
prezidents	02l1
prešernova nagrada	0k<1
preżent	0>71
președinte	02?1
președintă	02?1
pri	0m52
pria	0]h1
pricakovano	0lZ1
priemer	0US1
priemyselna skola	0`Q1
priemyselná škola	0`Q1
priest	02>1
prijs	0>01
prilaz	0:81
primar	02?1
primaria	03a1
primarie	03a1
primary school	01`1
primavara	0m71
primavera	0m84
primeiro lugar	00N1
primeiros socorros	0?h1
primer lugar	01f1
primer premi	01g1
primer premio	01f1
primeros auxilios	0241
primo classificato	00P1
primo posto	00P1
primo premio	00P1
primo soccorso	01O1
primăria	03a1
primărie	03a1
primăvara	0m71
prince2	01d1
principal	02>1
principal investigator	02>1
principiant	0m<1
principiante	0m=3
printemps	0m@1
printiseacht	07F1
printíseacht	07F1
pripravnica	0C83
pripravnik	0C83
pris	0c:3
prisen	0mA2
priset	0mC1
prispevek	0C=2
prispevok	0CA1
prix	00M1
prizas	06\1
prize	00O1
priznanje	0c53
pričakovano	0lZ1
prl	0241
pro loco	03i1
probation officer	02>1
proc	0211
proceedings	0Yo2
procurador	01R1
procuradora	01R1
prodajalec	0G<1
prodajalka	0G<1
prodavac	0mD3
prodavacica	07O1
prodavač	0mG2
prodavačica	07O1
prodavnica	06f1
prodejna	0H:1
prodi	0>N1
producer	02>1
product manager	07V1
product owner	0mI3
productions	01a1
productor	01R1
productora	01R1
produtor	0221
proefschrift	07g1
prof	0f91
profesijny zivotopis	0mL1
profesijný životopis	0mL1
profesine kvalifikacija	0?_1
profesine mokykla	0F\1
profesinis bakalauras	0;S1
profesinis issilavinimas	0?_1
profesinis išsilavinimas	0?_1
profesinė kvalifikacija	0?_1
profesinė mokykla	0F\1
profesional	09h1
profesionala videja izglitiba	07T1
profesionalais bakalaurs	0;R1
profesionalais magistrs	0a=1
profesionalna biografija	0>g1
profesionālais bakalaurs	0;R1
profesionālais maģistrs	0a=1
profesionālā vidējā izglītība	07T1
profesjonsstudium	0MP1
profesni prukaz	0B;1
profesni zivotopis	0mM1
profesní průkaz	0B;1
profesní životopis	0mM1
profesoara	02?1
profesoară	02?1
profesor	0mN:
profesora	01R1
profesorius	02k1
profesors	02l1
professeur	01m1
professeure	01m1
professional proficiency	0@J1
professional working proficiency	0S@1
professionale	09k1
professioneel	0mX1
professionele bachelor	01_1
professionnel	0Dh1
professionsbachelor	0:\1
professionsbachelor i	0:\1
professionshoejskole	0LS1
professionshojskole	0LS1
professionshøjskole	0LS1
professor	0mY9
professora	08G2
professore	02M1
professoressa	02M1
professori	0661
professzor	02o1
profesör	0201
proficient	0332
proficient user	0@J1
profiel	03L1
profil	0K@1
profilul	0K@1
profissional	09Y1
progett	0mb1
progetti	0fo1
progettista	02M1
progetto	0fo1
program	0mc5
program studi	0>N1
programador	02U3
programadora	02U3
programatoare	02?1
programator	0mh3
programci	0201
programcı	0201
programer	0ho3
programerka	0G<1
programi	04l1
programista	02O1
programistka	02O1
programma	0mk1
programmatore	02M1
programmatrice	02M1
programmeerija	01N1
programmer	0ml2
programmerare	02[1
programmerer	0<J1
programmet	0mn2
programmetaja	02l1
programmetajs	02l1
programmeur	0Bb2
programmierer	06;1
programmoer	0771
programmor	0771
programmør	0771
programmētāja	02l1
programmētājs	02l1
programozo	02o1
programozó	02o1
programuotoja	02k1
programuotojas	02k1
programátor	02m2
programı	04l1
proiect	0gM1
proiecte	0gM1
proiectul	0gM1
proje	0n01
proje adi	0n01
proje adı	0n01
proje asistani	0201
proje asistanı	0201
proje yoneticisi	0201
proje yöneticisi	0201
project	0n13
project manager	07V1
projecte	0fl1
projected	06M1
projecten	0n41
projectes	0fl1
projectnaam	0n41
projecto	0g01
projectos	0g01
projects	0AJ1
projekat	0n51
projekt	0n6=
projekt neve	0nC1
projektai	0nD1
projektant	0nE4
projektantka	02O1
projektas	0nD1
projekte	0nI2
projektek	0nC1
projekter	0nK1
projekti	0nL6
projektid	0nR1
projektin nimi	0nS1
projektit	0nS1
projektledare	02[1
projektname	0a]1
projektnamn	0nT1
projektnavn	0nK1
projektoer	02[1
projektor	02[1
projekts	0nU1
projektu	0fS1
projekty	0nV3
projektör	02[1
projeler	0n01
projesi	0n01
projet	0fm1
projeteur	01m1
projeto	0g01
projetos	0g01
projets	0fm1
prolece	0nY1
proleće	0nY1
proljece	0nZ1
proljeće	0nZ1
promedio	0@]1
promenade	0Bd1
promoter	02M1
promotie	0JX1
promotion	0n[1
promotor	03n2
promotora	03n2
promotore	02M1
promotrice	02M1
promovendus	0;<1
promoviert	0n[1
proofreader	02>1
propedeuse	01_1
properties	01a1
prosecna ocena	0n\1
prosek	0n\1
prosek ocena	0n\1
prosečna ocena	0n\1
prosiding	0:]1
prosjecna ocjena	0h21
prosjek	0h21
prosjek ocjena	0h21
prosjekt	0n]2
prosjekter	0n_1
prosjektnavn	0n_1
prosječna ocjena	0h21
prospech	0BK2
prospective	06M1
prospektas	0461
prospekts	0@91
prospěch	0UR1
prostovoljec	0G<1
prostovoljka	0G<1
protesico	01R1
prothesiste	01m1
prothésiste	01m1
protésico	01R1
provincia	03i1
provincie	0`g1
provinsi	0GW1
proyecto	0fn1
proyectos	0fn1
proyek	0f81
proġett	0mb1
pruefer	0=m2
prueferin	03D1
pruefung	0=K1
prufer	0=m2
pruferin	03D1
prufung	0=K1
prukaz	0B;1
prumer	0UR1
pruvodce	0?i1
pruvodkyne	0?i1
prvostopenjski	0He1
prvostupnica	0lR1
prvostupnik	0lR1
przedluzony	0gg1
przedsiebiorstwo	03V1
przedsiębiorstwo	03V1
przedstawiciel	02O1
przedszkole	04J1
przedłużony	0gg1
przeglad	07o1
przegląd	07o1
przewidywane	0k>1
przewidywany	0k>1
przewodniczaca	02O1
przewodniczacy	02O1
przewodniczka	02O1
przewodnicząca	02O1
przewodniczący	02O1
przewodnik	02O1
przychodnia	03V1
práca z domu	0ej1
prácticas	01R1
právnik	0AK1
právnička	0CC2
právník	0?i1
prädikat	01Q1
préfecture	01o1
prémio	00N1
préparateur	01m1
préparatrice	01m1
présent	00a1
président	01m1
présidente	01m1
prévisionnel	08i1
prévu	08i1
prévue	08i1
prêmio	00N1
príspevok	0CA1
próf	0f91
prófessor	0>d1
prüfer	0=m2
prüferin	03D1
prüfung	0=K1
prēmija	00C1
průkaz	0B;1
průměr	0UR1
průvodce	0?i1
průvodkyně	0?i1
psc	0g[2
psc1	03m1
pse1	03m1
pse2	03m1
psichologas	02k1
psicoleg	02X1
psicologa	0n`4
psicologo	0783
psicòleg	02X1
psicòloga	02X1
psicóloga	03n2
psicólogo	03n2
psiholog	0nd4
psihologs	02l1
psikolog	0TP2
psm	01d1
pst	0`a1
psuhholoog	01N1
psycholog	07=4
psychologist	02>1
psychologue	01m1
psycholoog	02:1
psychológ	0961
psychomotricien	01m1
psykolog	0633
psykologi	0661
pszichologus	02o1
pszichológus	02o1
psühholoog	01N1
psč	0g[2
pt	0nh2
pta	09D1
pte	0nj2
pte ltd	00e1
pty	00e1
pty ltd	00e1
pub	01a1
pubblicato	07]1
pubblicazione	07]1
pubblicazioni	07]1
publicacao	05c1
publicacio	0A>1
publicacion	0261
publicaciones	0261
publicació	0A>1
publicación	0261
publicacoes	05c1
publicado	0A<2
publicat	0A:2
publicatie	07g1
publicaties	07g1
publication	0291
publications	07Z2
publicação	05c1
publicações	05c1
publicerad	0NR1
publiceret	03K1
publie	0291
publikace	0IE1
publikacia	0CA1
publikacija	0nl4
publikacio	0IM1
publikacja	07o1
publikation	0971
publikationen	0971
publikácia	0CA1
publikáció	0IM1
publikācija	0II1
publisert	0ZQ1
published	01U1
publishers	01a1
publishing	01a1
publié	0291
puchar	0PH1
pucko otvoreno uciliste	0o01
puerta	09n1
puheenjohtaja	0Ta2
puheenvuoro	0N;1
puheterapeutti	0661
puiestee	0`f1
puikiai	0^R1
puikus	0^R1
puisto	09<1
pultos	0=F1
puppeteer	02>1
purser	02>1
pusat	08F1
pustakawan	02T1
put	0o12
putkiasentaja	0661
puuseppa	0661
puuseppae	0661
puuseppä	0661
puutarhuri	0661
pučko otvoreno učilište	0o01
pza	09n1
página	0o32
pályázat	0001
până	0j41
până la	0j41
până în	0j41
până în prezent	02I1
pâtissier	01m1
pâtissière	01m1
pädagog	06;1
päiväkoti	0X:2
pätevyys	0id2
pääaine	0]71
päällikkö	0661
på	0i]1
på distans	0IN1
på nett	0PV1
pågående	0i^2
pågår	0gR1
pædagog	0771
pék	02R2
pékség	0801
pénztáros	02R2
pépinière	01o1
pêcheur	01m1
pós-doutorado	0KM1
pós-graduação	0NC1
pós-graduação em	0NC1
póster	0261
pósters	0261
pôle	0AU1
pôster	05c1
pôsteres	05c1
põhiharidus	0Z^1
põhikool	04<1
pārdevēja	02l1
pārdevējs	02l1
pārstāvis	02l1
pārvalda brīvi	0?j1
pētniece	02l1
pētnieks	02l1
płynnie	0<>1
płynny	0<>1
přednáška	0IE1
předpoklad	0gj1
předpokládané	0gj1
předseda	0?i1
předsedkyně	0?i1
překladatel	07C1
příspěvek	0IE1
qa	0Fa2
qpa	0B[1
qts	0NZ1
quaderni	07]1
quaderns	0A>1
quadra	04k1
quadro	02M1
quai	05M1
qualifica	0o52
qualifica di	08j1
qualifica professionale	08j1
qualificacio	0N\1
qualificació	0N\1
qualified	01k1
qualifizierender hauptschulabschluss	01P1
quan	0Bn1
quan doc	0:b1
quan ly	0:b1
quan tri vien	0:b1
queseria	03C1
quesería	03C1
quimic	02X1
quimica	02Y2
quimico	03n2
quy	0<:1
químic	02X1
química	02Y2
químico	03n2
quản lý	0:b1
quản trị viên	0:b1
quản đốc	0:b1
quận	0Bn1
quỹ	0<:1
r	0ec1
ra	02>1
raadgivare	02[1
raadgiver	06K2
raadgivning	0Mf2
raadslid	02:1
raamat	0481
raamatukogu	05X1
raamatupidaja	01N1
raatali	0661
rabbi	02>1
racunovoda	0?52
racunovodja	0G<1
racunovodkinja	0G<1
rad	0C;2
rad od kuce	0eg2
rad od kuće	0eg2
radca	02O1
radgivare	02[1
radgiver	06K2
radgivning	0Mf2
radgjafi	0>d1
radio operator	02>1
radiographer	02>1
radionica	0AX2
radna	02O1
radna biografija	0>g1
radnica	0?52
radnik	0?52
radny	02O1
radstefna	0@T1
raduneyti	06n1
raeaetaeli	0661
rafvirki	0>d1
ragel	0ak1
ragioniera	02M1
ragioniere	02M1
rahastonhoitaja	0Ta2
rahuldav	0Zc1
railways	01a1
raitti	09<1
rajonas	0461
rakenduskorgharidus	0;T1
rakenduskorgkool	04<1
rakenduskõrgharidus	0;T1
rakenduskõrgkool	04<1
rakennus	06l1
rakpart	04;1
raksts	0II1
raktaros	0=F1
raktáros	0=F1
rama	0N>1
rambla	0:=1
ranger	02>1
rannog	06X1
rannsakandi	0>d1
rannóg	06X1
ranta	09<1
raportti	0N;1
rapport	06N3
rappresentante	02M1
rathaus	03b1
ratp	01o1
raumausstatter	06;1
ravintola	06l1
ravitsemusterapeutti	0661
razgovorno	0o71
raziskovalec	0G<1
raziskovalka	0G<1
razoavel	0DW1
razoável	0DW1
razveden	0fW2
razvedena	0fW2
razvijalec	0G<1
razvijalka	0G<1
razvojni	0?41
računovodja	0G<1
računovodkinja	0G<1
računovođa	0?52
raġel	0ak1
rd	0o82
re	0Ml1
realexamen	0RT1
realizador	01R1
realizadora	01R1
realschulabschluss	01P1
realschule	0=k1
realty	01a1
reatha	06G1
rebbiegha	0o:1
rebbiegħa	0o:1
rebbieh	0?T1
rebbieħ	0?T1
recensioni	07]1
recenzio	0IM1
recenzió	0IM1
recenzja	07o1
recepcioner	0[f1
recepcionista	02U3
recepcios	02o1
recepciós	02o1
recepcjonista	02O1
recepcjonistka	02O1
recepcna	0AK1
recepcni	0?i1
recepcny	0AK1
receptioner	02?1
receptionera	02?1
receptionist	0o;5
receptioniste	02:1
receptionniste	01m1
receptor	05o1
recepčná	0AK1
recepční	0?i1
recepčný	0AK1
recepționer	02?1
recepționeră	02?1
recertified	01n1
recompense	00M1
reconeixement	01g1
reconhecimento	00N1
reconocimiento	01f1
recruiter	07V1
rectorat	01o1
recyclage	0G?1
recycle	0G?1
recyclé	0G?1
red seal	0351
redacteur	0Bb2
redactoare	02?1
redactor	0o@4
redactora	02Y2
redactrice	0Bb2
redakteur	06;1
redaktion	03b1
redaktoer	0633
redaktor	0oD6
redaktore	02i2
redaktorius	02k1
redaktorka	02O1
redaktors	02l1
redaktorė	02k1
redaktör	02[1
redaktør	06K2
redator	0221
redatora	0221
redattore	02M1
redattrice	02M1
redazione	03i1
redelijk	0DY1
rederi	0>D3
rederiet	0:?1
reditel	07C1
referat	0oJ3
referats	0II1
referee	02>1
referendar	06;1
referendariat	00<1
referens	02o1
referent	0oM9
referenta	02?1
referente	01m1
referentka	02O1
referentă	02?1
referāts	0II1
refinery	01a1
refreshed	01n1
region	0oV5
regione	03i1
regisseur	0o[2
regisseuse	01m1
registered	01k1
registrar	02>1
registratie	0>S1
registration	01k1
registrator	02[1
registro	0?h1
rehber	0201
rehber ogretmen	0201
rehber öğretmen	0201
rehtori	0661
reinigungskraft	03D1
reiprennandi	0Q`1
reisebuero	03b1
reiseburo	03b1
reisebüro	03b1
rektor	0633
rektorova nagrada	0061
rekvalifikace	0b]1
relatore	02M1
relatrice	02M1
relawan	02T1
relazione	07]1
relazioni	07]1
remota	0o]2
remote	0o_4
remotely	0R:1
remoto	0oc3
remplacant	01m1
remplacante	01m1
remplaçant	01m1
remplaçante	01m1
rencana	0H61
rendelo	0801
rendelő	0801
rendor	0=F1
rendőr	0=F1
renewal	0N[1
renewal due	0N[1
renewed	01n1
renewed in	01n1
rengoeringsassistent	0771
rengoringsassistent	0771
rengøringsassistent	0771
renholder	0<J1
renouvele	0G?1
renouvelee	0G?1
renouvelé	0G?1
renouvelée	0G?1
renovada	0MQ2
renovado	0MQ2
repartidor	01R1
repartidora	01R1
reparto	0H?1
reporter	0of2
representante	0221
representative	02>1
reprezentant	02?1
repórter	0221
requisiteur	06;1
research assistant	02>1
researcher	02>1
resena	0261
resenas	0261
resenha	05c1
resenhas	05c1
resepsionis	02T1
resepsiyonist	0201
resepsjonist	0<J1
reseña	0261
reseñas	0261
residence	05M1
resident	02>1
residente	0221
resort	01a1
responsabil	02?1
responsabila	02?1
responsabile	02M1
responsabilă	02?1
responsable	0oh3
responsavel	0221
responsável	0221
ressort	0761
restaurace	0H:1
restauracia	03g1
restauracja	03V1
restaurang	01>1
restaurant	0ok8
restaurante	0;b2
restaurants	01o1
restaurator	06;1
restauratore	02M1
restauratrice	02M1
restavracija	0?D1
resto	01o1
restonomi	05;1
restoran	1035
restoranas	03h1
restorani	0491
restorans	06]1
restoranı	0491
restorer	02>1
restorāns	06]1
result	00U1
resume	0ea1
resumo	05c1
reszleg	0E01
retail	1082
retning	10:2
rettindi	0_G2
review	01U1
reviewer	02>1
reviews	01U1
revija	0\<1
revisor	10<5
revisora	0783
revisore	02M1
revista	10A4
revistă	07\1
revizor	0[f1
revue	0291
revues	0291
reyon gorevlisi	0201
reyon görevlisi	0201
rezension	0971
rezensionen	0971
rezeptionist	06;1
rezident	02?1
reznik	0?i1
reštaurácia	03g1
rhce	01d1
rhcsa	01d1
riaditel	0961
riaditeľ	0961
riarthoir	0471
riarthóir	0471
ricercatore	02M1
ricercatrice	02M1
ricerkatur	05^1
richter	03D1
richting	03L1
riconoscimento	00P1
ridic	07C1
ridicsky prukaz	0B;1
rigger	02>1
rigorosum	0=G1
rijbewijs	0>S1
rijder	02:1
rilasciata	0DA1
rilasciato	0DA1
rimelig	0dN1
ring	0Bd1
ringevikar	10E2
rinne	09<1
rinnovata	0DA1
rinnovato	0DA1
ristorant	08[1
ristorante	03i1
ritari	0>d1
ritgerd	0@T1
ritgerð	0@T1
ritstjori	0>d1
ritstjóri	0>d1
rivista	07]1
riwayat hidup	0FK1
riċerkatur	05^1
rls	01O1
rndr	0E12
road	06[1
roadie	02>1
robotnica	02O1
robotnik	0aM2
robotník	0AK1
roc	10G1
rocenka	0IE1
rodeny hovorca	0bK1
rodený hovorca	0bK1
rodily	0bS1
rodily mluvci	0bS1
rodilý	0bS1
rodilý mluvčí	0bS1
rodny jazyk	10H2
rodný jazyk	10H2
rodovia	04k1
rodzimy	0KX1
roerlegger	0<J1
roermokare	02[1
roinn	10J2
rok	10L3
rokov	10O1
roku	10P2
roky	10R2
rolniczka	02O1
rolnik	02O1
ronda	0AA2
roofer	02>1
rorlegger	0<J1
rormokare	02[1
route	05M1
rozdzial	07o1
rozdział	07o1
rozhodci	0?i1
rozhodčí	0?i1
rozvedena	10T2
rozvedeny	10T2
rozvedená	10T2
rozvedený	10T2
rozwiedziona	0ZX1
rozwiedziony	0ZX1
ročenka	0IE1
rsa	10V2
rspp	01O1
rt	10X2
rua	04k1
rudens	10Z1
rudiments	0<f1
ruduo	10[1
rue	05M1
ruhsat	0=`1
ruim voldoende	0S=1
rukovodilac	07O1
rukovoditelj	0[f1
rumah sakit	08F1
runai	0471
rundfunk	03b1
runner	02>1
runner up	00O1
runner-up	00O1
rupnica	06]1
rutineret	10\1
rw	0GW1
ry	00e1
rybak	02O1
rybar	0?i1
rybář	0?i1
ryhma	10]2
ryhmae	10]2
ryhmä	10]2
rzeczoznawca	02O1
rzeznik	02O1
rzeźnik	02O1
ráðgjafi	0>d1
ráðstefna	0@T1
ráðuneyti	06n1
räätäli	0661
rådgivare	02[1
rådgiver	06K2
rådgivning	0Mf2
réceptionniste	01m1
récompense	00M1
rédacteur	01m1
rédactrice	01m1
référent	01m1
référente	01m1
région	01o1
régisseur	01m1
régisseuse	01m1
résidence	05M1
résumé	0ea1
részleg	0E01
réttindi	0_G2
rörmokare	02[1
rørlegger	0<J1
rúnaí	0471
rūpnīca	06]1
s a	00e1
s a de c v	00e1
s a r l	00e1
s a s	00e1
s a u	00e1
s c	00e1
s coop	10_2
s d	0UE1
s e	0FG1
s h	0FG1
s kom	0FG1
s l	00e1
s l u	00e1
s n c	00e1
s p	0?D1
s p a	00e1
s pd	0FG1
s pohvalom	0h21
s r l	00e1
s r o	00e1
s t	0FG1
s vyznamenanim	0BK2
s vyznamenaním	0US1
s vyznamenáním	0UR1
s. coop	03C1
s.a	00e1
s.a. de c.v	00e1
s.a.r.l	00e1
s.a.s	00e1
s.a.u	00e1
s.c	00e1
s.coop	00e1
s.d	0UE1
s.e	0FG1
s.h	0FG1
s.kom	0FG1
s.l	00e1
s.l.u	00e1
s.n.c	00e1
s.p	0?D1
s.p.a	00e1
s.pd	0FG1
s.r.l	00e1
s.r.o	00e1
s.t	0FG1
s/a	00e1
s/d	0UE1
s1	0:R1
s2	10a2
s3	0Ji1
sa	10c2
saakka	08]2
saangare	02[1
saangerska	02[1
saat ini	0T_1
saatio	06l1
sac	00e1
sach	0;D1
sachbearbeiter	06;1
sachkunde	0`<2
sachkundenachweis	02J1
sachverstaendige	06;1
sachverstandige	06;1
sachverständige	06;1
sada	0FT2
sadasnjost	0FT2
sadašnjost	0FT2
saeaetioe	06l1
saehkoeasentaja	0661
saelger	0771
saeljare	02[1
saemileg	0fk1
saenger	06;1
safe	01d1
safeguarding	01k1
safn	06n1
sage femme	01m1
sage-femme	01m1
saggi	07]1
saggio	07]1
saglik memuru	0201
sagsbehandler	0771
saha muhendisi	0201
saha mühendisi	0201
sahibi	0201
sahkoasentaja	0661
sailor	02>1
saineolai	10e2
saineolaí	10e2
sairaala	06l1
sairaanhoitaja	0661
sairaanhoitaja (amk	05;1
sairaanhoitaja (yamk	0Hi1
sairaanhoitaja amk	05;1
saison d'ete	0NL1
saison d'hiver	0UI1
saison d'été	0NL1
saison estivale	0NL1
saison hivernale	0UI1
saisonkraft	09D1
saisonnier	01m1
saisonniere	01m1
saisonnière	01m1
sajf	10g1
sajtohaz	0801
sajtóház	0801
saksbehandler	0<J1
sal lum	0>71
sal-lum	0>71
saldatore	02M1
saldatrice	02M1
sales	0ml2
salesman	02>1
salesperson	02>1
saleswoman	02>1
saljare	02[1
salon	10h3
salut	10k2
salve	0=c1
sambo	0Mb1
samboer	0Mc1
samenwonend	05K1
samhradh	10m1
samlevende	10n1
sammelband	0971
samordnare	02[1
samostojni podjetnik	0?D1
samozatrudnienie	03V1
sampai	0UE1
sampai dengan	0UE1
sampai saat ini	0T_1
sampai sekarang	0T_1
sampiyon	0<P1
samska	0`A1
samski	0`A1
samtaleniva	0?k1
samtalenivaa	0?k1
samtaleniveau	0dN1
samtalenivå	0?k1
samtalsniva	0VJ1
samtalsnivaa	0VJ1
samtalsnivå	0VJ1
san ve tic	00e1
san. ve tic	00e1
sanayi	0491
sang lap	0:b1
sangare	02[1
sangat baik	0^T2
sanger	0RB3
sangerska	02[1
sanitaeter	06;1
sanitar	07C1
sanitater	06;1
sanitář	07C1
sanitäter	06;1
santa casa	0381
santiye sefi	0201
santral gorevlisi	0201
santral görevlisi	0201
saopstenje	0gd1
saopštenje	0gd1
sap certified	01d1
sapeur pompier	01m1
sapeur-pompier	01m1
sapper	02>1
saradnica	07O1
saradnik	07O1
sarjana	0FG1
sarkici	0201
sarl	00e1
sarta	02M1
sarto	02M1
sarunvaloda	10o1
sarunvalodas limeni	10o1
sarunvalodas līmenī	10o1
sas	00e1
sastre	01R1
sasu	00e1
sat	0=G1
satin alma uzmani	0201
satis elemani	0201
satis temsilcisi	0201
satisfacator	0D\1
satisfăcător	0D\1
satpam	02T1
satın alma uzmanı	0201
satış elemanı	0201
satış temsilcisi	0201
savanore	02k1
savanoris	02k1
savanorė	02k1
savetnica	07O1
savetnik	07O1
savininkas	02k1
savivaldybe	03h1
savivaldybė	03h1
savjetnica	0?41
savjetnik	0?41
saya	04f1
sayfa	1101
sayman	0201
sağlık memuru	0201
sbornik	0IE1
sborník	0IE1
sc	0571
scade	0PI1
scade nel	0PI1
scadenza	0PI1
scaffolder	02>1
scala	0@W1
scarso	0D@1
scc	01d1
sccl	00e1
schaefer	03D1
schafer	03D1
schauspieler	06;1
scheidsrechter	02:1
schein	0=K1
schichtfuehrer	06;1
schichtfuhrer	06;1
schichtführer	06;1
schiedsrichter	06;1
schilder	0;Y2
schlosser	0=m2
schlosserin	03D1
schneiderin	09D1
schoeffe	03D1
schoeffin	03D1
schoffe	03D1
schoffin	03D1
scholar	02>1
scholarship	00O1
scholengemeenschap	08f1
school	1112
school leaving certificate	0361
school level	0<[1
school of	01`1
schoonheidsspecialist	0If1
schreiner	06;1
schreinerei	03b1
schriftfuehrer	09F2
schriftfuehrerin	09D1
schriftfuhrer	09F2
schriftfuhrerin	09D1
schriftführer	09F2
schriftführerin	09D1
schuetzenverein	03b1
schulabschluss	01P1
schule	0UP2
schulkenntnisse	06:1
schulung	0QF2
schutzenverein	03b1
schweisser	06;1
schweisserpass	02J1
schweißer	06;1
schweißerpass	02J1
schwerpunkt	0OF1
schwester	03D1
schwimmbad	03b1
schäfer	03D1
schöffe	03D1
schöffin	03D1
schützenverein	03b1
scientist	02>1
scienziato	02M1
scierie	01o1
scoala	0861
scoala de arte si meserii	0:e1
scoala gimnaziala	0861
scoala postliceala	1132
scoala profesionala	0:e1
scoil	01X1
scolaire	0<f1
scolaireacht	0?O1
scolastica	0D@1
scolastico	0<Q2
scolastico buono	0IB1
scoláireacht	0?O1
scop	00e1
scopus	0211
score	00U1
scottish highers	0361
scrum master	1153
scuola	01e1
scuola di specializzazione	0^\1
scuola media	01e1
scuola primaria	01e1
scuola superiore	01e1
sdn bhd	00e1
sdruzeni	0H:1
sdružení	0H:1
se	1182
se traja	0FV1
seafarer	02>1
seaman	02>1
seamstress	02>1
seasonal	0DR1
secao	0I11
seccao	0I11
seccio	0IW1
seccion	0I21
secció	0IW1
sección	0I21
second class	00U1
second mate	02>1
second place	00O1
secondary education	0361
secondary school	01`1
secondary school certificate	0361
secouriste	01m1
secours	01o1
secretaire	01m1
secretar	0>?2
secretara	02?1
secretaresse	02:1
secretari	02X1
secretaria	11:4
secretario	03n2
secretaris	0;Y2
secretary	02>1
secretară	02?1
secretària	02X1
secretária	0221
secretário	0221
secrétaire	01m1
secteur	0AU1
sectia	0GI1
sectie	11>2
section	0?^1
sector	0571
sectorul	0571
secundaria	0N<2
secundaria tecnica	0;;1
secundaria técnica	0;;1
secundario	00K1
secundària	0=91
secundário	00K1
secção	0I11
secția	0GI1
secție	0GI1
sedaj	0FV1
sedan	0O>1
sedang	0E:1
sedanjost	0FV1
sedzia	02O1
sef	11@4
sefa	02?1
sefi	0201
seged	02R2
segedmunkas	0=F1
segretaria	02M1
segretario	02M1
segretarja	05^1
segretarju	05^1
segundo grau	00K1
segundo lugar	01f1
segundo premio	01f1
seguradora	0381
seguros	0;b2
segéd	02R2
segédmunkás	0=F1
sehr gut	11D3
sehr gute kenntnisse	0QH2
seit	01K1
seit dem	01K1
seite	11G1
sejak	11H2
sekarang	0T_1
sekce	0I`1
sekcia	0Ie1
sekcja	0K\1
sekolah	0OQ1
sekolah dasar	0OQ1
sekolah menengah	0OQ1
sekolah tinggi	0OQ1
sekretaer	0RB3
sekretar	11J3
sekretare	02l1
sekretarica	07O1
sekretaris	02T1
sekretarka	0SL3
sekretars	02l1
sekretarz	02O1
sekreter	0201
sekreterare	02[1
sekreteri	0201
sekretore	02k1
sekretorė	02k1
sekretárka	0AK1
sekretářka	0?i1
sekretär	11M2
sekretær	06K2
sekretāre	02l1
sekretārs	02l1
seksi	0;B1
seksjon	11O1
sektion	11P2
sektor	11R3
sekundarabschluss	01P1
sekundarabschluss i	01P1
selam	0U=1
selamat datang	0TO1
selbstaendig	09D1
selbstandig	09D1
selbststaendig	0Qh2
selbststandig	0Qh2
selbstständig	0Qh2
selbständig	09D1
self employed	01a1
self-employed	01a1
selger	0<J1
seller	0V^1
selskab	0;A1
selskap	0:?1
selts	05X1
selvstaendig	11U1
selvstendig naeringsdrivende	11V1
selvstendig næringsdrivende	11V1
selvstændig	11U1
semaine	11W1
semaines	11W1
semana	11X2
semanas	11X2
seminaari	11Z2
seminaire	11\2
seminar	11^:
seminari	11h1
seminario	11i3
seminarium	11l3
seminary	01`1
seminer	0LU1
semineri	0LU1
seminár	11o1
seminário	0A91
seminář	1201
sempozyumu	0>V1
sena	1211
senac	0A`1
senai	0A`1
senarist	0201
sene	1221
senior	1232
seniorenheim	03b1
senter	0:?1
seo	07V1
seppa	0661
seppae	0661
seppä	0661
serbest	1252
serfraedingur	1272
sergeant	02>1
serhaefing	02L1
serralheiro	0221
serrurier	01m1
sertificets	06^1
sertificēts	06^1
sertifika	0=`1
sertifikaat	0Z81
sertifikaatti	1292
sertifikali	0=`1
sertifikalı	0=`1
sertifikasi	12;2
sertifikası	0=`1
sertifikat	12=4
sertifikatas	08e1
sertifikats	06^1
sertifikuotas	08e1
sertifikāts	06^1
sertifioitu	04:1
sertifisering	0441
sertifisert	0441
serveerster	02:1
servei	0IW1
serveis	0401
servente	0221
server	02>1
serveur	01m1
serveuse	01m1
service	0AU1
servicekraft	0=Z2
services	01a1
servicio	0I21
servicios	03C1
serviciul	0GI1
servicos	0381
servirka	0?i1
servitoer	0Vo2
servitor	0Vo2
servitris	02[1
servitör	02[1
servitør	0<J1
servizi	03i1
serviços	0381
servsafe	01d1
servus	0SV1
servírka	0?i1
sesongarbeider	0<J1
sestra	0CC2
setaliste	0:81
setany	04;1
setmana	12A1
setmanes	12A1
setor	0I11
setter	02>1
settimana	12B1
settimane	12B1
settore	12C2
setzer	06;1
seura	06l1
sexton	02>1
sezione	0H?1
sezonier	02?1
sezoniera	02?1
sezonieră	02?1
seção	0I11
sgpa	0B[1
shepherd	02>1
shipping	01a1
shipyard	01a1
shop	01a1
short course	0Dl1
shortlisted	00O1
shrm	01d1
si	12E1
sia	00e1
siandien	0FJ1
sicher	0QH2
sicherheitsunterweisung	02J1
sida	12F1
sidan	12G1
side	12H2
side project	0AJ1
siden	0Q\2
siderurgica	0381
siderúrgica	0381
sidlisko	0ek1
sidliste	0@V1
sieger	0kP2
siegerin	00:1
siele	0=G1
sieu thi	0<:1
sieviesu	12J1
sieviete	12J1
sieviešu	12J1
signaller	02>1
signalman	02>1
sigorta	0491
sigurvegari	00;1
sihteeri	0661
siiani	0U@1
siivooja	0661
sijainen	12K2
silpnai	0im1
silver	00O1
silver medal	00O1
sim	0=j1
sim a	0=j1
sim c	0=j1
simdi	0@71
simposio	12M3
simpozion	07\1
simpósio	05c1
since	12P1
sindaco	02M1
sindicato	0;b2
sinds	12Q1
singel	0H91
single	0C61
sino a	0PI1
sino al	0PI1
sirket	0491
sirketi	0491
sistemas	0;b2
sistemes	0401
sistemi	03i1
sitesi	0@81
siuo metu	0FJ1
sivilingenioer	0MP1
sivilingenior	0MP1
sivilingeniør	0MP1
siviloekonom	0MP1
sivilokonom	0MP1
siviløkonom	0MP1
sivu	12R1
sivuaine	0]71
six sigma	01d1
sixth form	01`1
siêu thị	0<:1
sjaafoer	0<J1
sjafor	0<J1
sjalfbodalidi	0>d1
sjef	0<J1
sjoeman	02[1
sjoemann	0<J1
sjomadur	0>d1
sjoman	02[1
sjomann	0<J1
sjukgymnast	02[1
sjukhus	01>1
sjukhuset	01>1
sjukrahus	06n1
sjukskoeterskeexamen	03B1
sjukskoeterskeprogrammet	03B1
sjukskoterskeexamen	03B1
sjukskoterskeprogrammet	03B1
sjuksköterskeexamen	03B1
sjuksköterskeprogrammet	03B1
sjálfboðaliði	0>d1
sjåfør	0<J1
sjómaður	0>d1
sjöman	02[1
sjømann	0<J1
sjúkrahús	06n1
sk	0@81
skaadespelare	02[1
skadespelare	02[1
skarbniczka	02O1
skarbnik	02O1
skild	0Mb1
skilled	0UD1
skilt	12S2
skipper	12U4
skipstjori	0>d1
skipstjóri	0>d1
skiries	0fY1
skirteini	0_G2
skladiscnik	0G<1
skladistar	0?41
skladištar	0?41
skladiščnik	0G<1
skladnice	0?i1
skladnik	0CC2
skladník	0CC2
sklep	03V1
skoeterska	02[1
skola	12Y7
skola primarja	04Y1
skola sekondarja	04Y1
skolan	0S^1
skole	12`2
skolekundskaber	0=S1
skolekunnskaper	0=T1
skolen	12`2
skoleni	1201
skolenie	11o1
skoli	04R1
skolinn	04R1
skolkunskaper	0=51
skolotaja	02l1
skolotajs	02l1
skolotāja	02l1
skolotājs	02l1
skoterska	02[1
skr poczt	05:1
skr. poczt	05:1
skraddare	02[1
skraeddare	02[1
skraedder	0771
skrbnik	0G<1
skredder	0<J1
skribent	02[1
skripsi	0:]1
skripta	0ZO2
skriptá	0CA1
skräddare	02[1
skrædder	0771
skuespiller	06K2
skup	0ge1
skupina	12b3
skuska	0B<1
skyrius	12e2
skyrsla	0@T1
skådespelare	02[1
skírteini	0_G2
skóli	04R1
skólinn	04R1
sköterska	02[1
skúška	0B<1
skýrsla	0@T1
sl	00e1
sladek	0?i1
sladovna	0H:1
sladovnik	0?i1
sladovník	0?i1
slager	02:1
slagter	0771
slaktare	02[1
slakter	0<J1
slaugytoja	02k1
slimnica	06]1
slimnīca	06]1
slobodna	12g1
slobodny	12g1
slobodná	12g1
slobodný	12g1
slta	0Vj1
slu	00e1
slusarz	02O1
slutbetyg	12h2
sluzba	11R3
služba	11R3
sládek	0?i1
sma	12j4
smart working	00l1
smed	0633
smer	12n2
smid	0;<1
smidur	0>d1
smiður	0>d1
smjer	1301
smk	12j4
smm	1311
smp	1322
sncf	01o1
snekker	0<J1
snickare	02[1
snin	1211
snit	0Lj1
snitt	0Ra1
snittbetyg	0=o1
so	1342
so cap	0e21
so yeu ly lich	0UO1
soavtor	0\<1
sobresaliente	0@]1
sobrid	0_m1
soc	0M81
soc coop	00e1
soc. coop	00e1
soci	02X1
socia	0n`4
social worker	02>1
sociale hygiene	0>S1
sociale hygiëne	0>S1
sociedad	03C1
sociedade	0381
societa	03i1
societat	0401
societate	03a1
societe	01o1
society	01a1
società	03i1
socio	0783
socionomexamen	03B1
société	01o1
sodelavec	0G<1
sodelavka	0G<1
sodien	0_m1
soehne	09H1
soemand	0771
soemmerska	02[1
sofer	02?1
soferis	02l1
sofor	1363
soforu	0201
software	01a1
sofőr	02R2
sohn	09H1
sohne	09H1
sok	0@81
sokagi	0@81
sokak	0@81
sokağı	0@81
sola	0Lg1
soldador	03n2
soldadora	03n2
soldat	0\44
soldier	02>1
solicitor	02>1
solid	0A81
solide	06T1
solide kenntnisse	06T1
soloist	02>1
solteira	1391
solteiro	1391
solter	0AH1
soltera	13:2
soltero	13<1
soltys	02O1
soluciones	03C1
solucions	0401
solucoes	0381
solumadur	0>d1
solutions	01a1
soluzioni	03i1
soluções	0381
somand	0771
some experience	0OY1
some knowledge	0<[1
sommar	13=1
sommaren	13=1
sommarjobb	0O71
sommarvikarie	0O71
sommelier	13>4
sommeliere	08J2
sommelière	08J2
sommer	13B3
sommer der jahre	0Yk1
sommeren	13E2
sommerhjelp	0FM1
sommerjobb	0FM1
sommersaison	0Yk1
sommersemester	0Yk1
sommerska	02[1
son	01a1
sonbahar	0T<1
song ngu	0;]1
song ngữ	0;]1
sono	0Vm1
sonographer	02>1
sons	01a1
sopir	02T1
sor	04;1
sorumlu	0201
sorumlusu	0201
sorvaaja	0661
sos	13G2
sose	0Yk1
soseaua	0571
sosionomi	05;1
sosyal hizmet uzmani	0201
sosyal hizmet uzmanı	0201
sosyal medya uzmani	0201
sosyal medya uzmanı	0201
sosyal medya yoneticisi	0201
sosyal medya yöneticisi	0201
sosyolog	0201
sotilas	0661
sou	13I2
sou a	0B\1
sou o	0B\1
soucasne	0:N1
soucasnost	0:N1
soucasnosti	0:N1
soudce	0?i1
soudeur	01m1
soudeuse	01m1
sound engineer	02>1
sous chef	02>1
soustruznik	0?i1
soustružník	0?i1
soutez	0051
souteze	0051
soutěž	0051
soutěže	0051
současnost	0:N1
současnosti	0:N1
současně	0:N1
soy	0bi1
sozlesmeli	0KH1
sołtys	02O1
soš	0F;1
sp j	00e1
sp k	00e1
sp z o o	00e1
sp. j	00e1
sp. k	00e1
sp. z o.o	00e1
spa	00e1
sparkasse	03b1
sparte	0761
spawacz	02O1
speciale	13K1
specialisatie	03L1
specialisation	13L2
specialist	13N6
specialista	13T5
specialistas	02k1
specialiste	02i2
specialistka	0CC2
specialists	02l1
specialistsjukskoeterska	0C71
specialistsjukskoterska	0C71
specialistsjuksköterska	0C71
specialistă	02?1
specialistė	02k1
specialitate	0mk1
specialite	0P41
specialitāte	0mk1
specializace	0gf1
specializacia	13Y1
specializacija	0]=1
specializacio	13Z1
specializare	0K@1
specializarea	0K@1
specialization	0Ck1
specializing in	0Ck1
specializzazione	13[2
specializáció	13Z1
specialybe	0]=1
specialybė	0]=1
specijalist	0[f1
specijalista	07O1
speciāliste	02l1
speciālists	02l1
specjalista	02O1
specjalistka	02O1
specjalizacja	0[71
specjalnosc	0[71
specjalność	0[71
spedition	03b1
spesialis	02T1
spesialisering	0Q<1
spesialist	0<J1
spesialsykepleier	0MP1
spesialutdanning	0MP1
spetsialist	01N1
spezialist	13]2
spiewaczka	02O1
spiker	0201
spital	03a1
spitali	06n1
spitalul	03a1
spizjar	05^1
spiżjar	05^1
splaiul	0571
spletno	0ef1
splosna matura	0kR1
splošna matura	0kR1
spodziewany	0k>1
spol s r o	00e1
spol. s r.o	00e1
spoldzielnia	03V1
spolecnost	0H:1
spolek	0H:1
společnost	0H:1
spolka	03V1
spolocnost	03g1
spoločnosť	03g1
spoluautor	07C1
sportverein	03b1
sposata	0AT1
sposato	0AT1
sposobilost	0B<1
sprachdiplom	0Gj1
sprachzertifikat	0Gj1
spray painter	02>1
sprecher	09B2
sprecherin	03D1
spricevalo	0B81
spring	13_1
spring semester	13_1
spring term	13_1
springer	13`2
springerin	09D1
springs	13_1
spričevalo	0B81
sprzedawca	02O1
sprzedawczyni	02O1
sptar	08[1
spuiter	02:1
spécialisation	0P41
spécialité	0P41
spítali	06n1
spółdzielnia	03V1
spółka	03V1
spôsobilosť	0B<1
sqaq	0F_1
sqld	0301
sqlp	0301
squad	0?^1
squad lead	02>1
square	0:92
sraid	0851
sre	13b3
sredni	13e2
srednia	13g2
srednia ocen	0h01
srednie	0K[1
srednio	0KJ1
srednio zaawansowany	0KJ1
srednio zaawansowany wyzszy	0JD1
sredniozaawansowana	0KJ1
sredniozaawansowany	13e2
sredniozaawansowany wyzszy	0JD1
srednja izobrazba	0kR1
srednja raven	0kO1
srednja razina	0o71
srednja skola	13i3
srednja sola	0Lg1
srednja strokovna izobrazba	0kR1
srednja strucna sprema	13l2
srednja stručna sprema	13l2
srednja škola	13i3
srednja šola	0Lg1
srednje	13n6
srednje dobro	0kO1
srednjesolska izobrazba	0kR1
srednješolska izobrazba	0kR1
srednji	1441
srednji nivo	1441
srl	00e1
sráid	0851
ss	0F;1
ssc	00F1
sss	13l2
sst	03m1
st	0o82
staatlich geprueft	1451
staatlich gepruft	1451
staatlich geprüft	1451
staatsexamen	00<1
stabilimenti	03i1
stabilimento	03i1
stadare	02[1
stadig	0Vh1
stadt	09H1
stadtrat	03D1
stadtwerke	03b1
staedare	02[1
staf	02T1
staff	0ml2
stage de formation	0QE1
stage hand	02>1
stage manager	02>1
stagehand	02>1
stagiair	1462
stagiair(e	0;<1
stagiaire	1482
stagiar	0>?2
stagiara	02?1
stagiară	02?1
stagionale	02M1
stagione estate	0NG1
stagione estiva	0NG1
stagione invernale	0Y01
stagista	02M1
stajyer	0201
stajyeri	0201
stale	0J]2
stan	0?Y1
standardiste	01m1
staplerschein	02J1
starfsferilskra	0P21
starfsferilskrá	0P21
starfsmadur	0>d1
starfsmaður	0>d1
starosta	0?i1
starostka	0?i1
starostwo	03V1
start up	08Y2
start-up	08Y2
startup	08Y2
station	0761
statistician	02>1
statni jazykova zkouska	0Y[1
stavby	0H:1
stavbyvedouci	0?i1
stavbyvedoucí	0?i1
stazist	0?41
stazista	14:3
stazistka	0CC2
stazuotojas	02k1
stazysta	02O1
stazystka	02O1
stażysta	02O1
stażystka	02O1
stažist	0?41
stažista	07O1
stažuotojas	02k1
ste	14=1
steeg	0H91
steig	0Bd1
steuermann	03D1
steward	0Uo2
stewardesa	14>2
stewardess	14@3
stewardesse	0771
stewardesă	02?1
stichting	0371
stieg	0Bd1
stien	0;X1
stiftelse	0@K2
stifter	0771
stiftung	03b1
stigen	05L1
stigur	0SA1
stipend	0\G1
stipendet	0\G1
stipendi	06m1
stipendiat	0<J1
stipendiet	0mC1
stipendija	14C5
stipendium	14H6
stiurthoir	0471
stivuitorist	02?1
stiúrthóir	0471
stjori	0>d1
stjóri	0>d1
stm	0Vj1
stock controller	02>1
stockman	02>1
stofa	06n1
stofnandi	0>d1
stofnun	06n1
stoker	02>1
stolar	14N3
stolarz	02O1
stolár	0AK1
stonemason	02>1
store	01a1
storekeeper	02>1
stores	01a1
stowarzyszenie	03V1
str	14Q2
straaket	05L1
straat	0H91
strada	14S2
straede	0R>1
straeti	0SA1
straipsnis	0[W1
straket	05L1
strana	14U1
strasse	0Bd1
strata 1	0FG1
strata 2	0j81
strateg	02[1
strategist	02>1
strazak	02O1
strazny	0?i1
straße	0Bd1
strażak	02O1
stredisko	14V2
stredna odborna skola	0`Q1
stredna skola	0`Q1
stredne	14X2
stredne pokrocila	14X2
stredne pokrocily	14Z4
stredne pokročilá	0\\1
stredne pokročilý	14^2
stredni odborne	0b]1
stredni prumyslova skola	0F;1
stredni skola	0F;1
stredná odborná škola	0`Q1
stredná škola	0`Q1
stredoskolske	14`2
stredoskolske s maturitou	0b]1
stredoskolske vzdelani	0b]1
stredoskolske vzdelanie	0b^1
stredoškolské	0b^1
stredoškolské vzdelanie	0b^1
street	06[1
stribrny	0051
strojirny	0H:1
strojvedouci	0?i1
strojvedoucí	0?i1
strojírny	0H:1
strokovni izpit	0B81
strokovnjak	14b2
strokovno	14d1
strona	14e1
strong	0UD1
strucni ispit	0KN2
strucni studij	0lR1
strucnjak	14f4
strukovne studije	0=J1
strukturovany zivotopis	14j2
strukturovaný životopis	0mM1
strukturvieniba	0FR1
struktūrvienība	0FR1
strungar	02?1
stručni ispit	0KN2
stručni studij	0lR1
stručnjak	14f4
strážný	0?i1
stråket	05L1
stræde	0R>1
stræti	0SA1
stucadoor	02:1
stuckateur	06;1
student	14l3
student assistant	02>1
studentereksamen	00E1
studentermedhjaelper	0Lk2
studentermedhjælper	0Lk2
studentexamen	0RT1
studentische hilfskraft	09D1
studentsprof	0Sb1
studia	0CA1
studia doktoranckie	0KR1
studia i stopnia	0Y51
studia ii stopnia	0Y_1
studia inzynierskie	0Y51
studia inżynierskie	0Y51
studia licencjackie	0Y51
studia magisterskie	0Y_1
studia podyplomowe	0Y_1
studie	0IE1
studiekompetanse	07n1
studiengang	0OF1
studienrichtung	0OF1
studieprogram	0Q<1
studieretning	0OG2
studierichting	03L1
studiespesialisering	0Q<1
studii aprofundate	0H_1
studii de masterat	0H_1
studii doctorale	0JU1
studii liceale	0:e1
studii medii	0:e1
studii postliceale	0C[1
studii postuniversitare	0H_1
studii superioare	0H^1
studii universitare de licenta	0H^1
studii universitare de licență	0H^1
studij	1301
studija	14o2
studijni obor	0gf1
studijni prumer	0UR1
studijny odbor	13Y1
studijny program	13Y1
studijní obor	0gf1
studijní průměr	0UR1
studijska smer	1511
studijski program	12n2
studiju programa	0]=1
studiju programma	0mk1
studijų programa	0]=1
studio	152B
studio legale	03i1
studios	01a1
studiu	07\1
studium	15D2
studium policealne	0kX1
studyosu	0491
stuudio	05X1
stx	00E1
stylist	02>1
styliste	01m1
stypendium	0PH1
styreleder	10E2
styrelseledamot	0O71
styrelsen	0;A1
styremedlem	10E2
styrkur	00;1
styrmann	0FM1
stále	0J]2
státní jazyková zkouška	0Y[1
stážista	0CC2
stážistka	0CC2
städare	02[1
stígur	0SA1
stúdentspróf	0Sb1
stúdió	0801
stüdyosu	0491
středisko	0I`1
střední odborné	0b]1
střední průmyslová škola	0F;1
střední škola	0F;1
středně	0\]1
středně pokročilá	0\]1
středně pokročilý	15F2
středoškolské	0b]1
středoškolské s maturitou	0b]1
středoškolské vzdělání	0b]1
stříbrný	0051
su an	0@71
su anda	0@71
su anki	0@71
sub editor	02>1
sub-editor	02>1
subdirector	01R1
subdirectora	01R1
subeditor	02>1
subesi	0>j1
subgerente	01R1
submitted	01U1
sucasnost	0In1
sucasnosti	0In1
sudor	02?1
sufficiente	15H2
sugarut	04;1
sugis	15J1
sugárút	04;1
suhtlustasand	0Zc1
suite	06[1
sujuva	0N21
sujuva suullinen ja kirjallinen	0N21
sujuvasti	0N21
sumar	15K1
summa cum laude	0E;2
summer	15L1
summer season	15L1
summer term	15L1
summers	15L1
sunt	0``1
sunucu	0201
sunum	0>V1
superintendent	02>1
superior completo	0:i1
superior de tecnologia	0:i1
superior em	0:i1
supermarche	01o1
supermarché	01o1
supermarket	01a1
supermarkt	0371
supermercado	0;b2
supermercados	0;b2
supermercat	0401
supermercato	03i1
superviseur	01m1
supervisor	15M5
supervisora	02U3
supervisore	02M1
supervizor	02?1
suppleant	01m1
suppleante	01m1
supplente	02M1
suppléant	01m1
suppléante	01m1
support worker	02>1
suradnica	0?41
suradnik	0?41
surat izin	0=j1
surgeon	02>1
surgery	01a1
surucu belgesi	0=`1
surveillant	01m1
surveillante	01m1
surveyor	02>1
sutaz	0041
suund	0Mn1
suunniteltu	0811
suunnittelija	0661
suuntautuminen	0]71
suuntautumisvaihtoehto	0]71
suureparane	0]51
suurepärane	0]51
suvi	15R1
sv	0jj1
svadlena	0?i1
svaert god	09f2
svaert godt	0Pj1
svarec	15S2
svarecsky	0B;1
svarvare	02[1
sveinsprof	0Sb1
sveinspróf	0Sb1
sveiser	0<J1
sveitarfelag	06n1
sveitarfélag	06n1
svejsecertifikat	0311
svejser	0771
svend	0771
svendebrev	00E1
svendebrev som	00E1
svendeproeve	00E1
svendeprove	00E1
svendeprøve	00E1
svennebrev	0OI2
svetovalec	0G<1
svetovalka	0G<1
svetsare	02[1
sveucilisni prvostupnik	0lR1
sveucilista	0o01
sveuciliste	0o01
sveučilišni prvostupnik	0lR1
sveučilišta	0o01
sveučilište	0o01
svid	15U2
sviluppatore	02M1
sviluppatrice	02M1
svið	15U2
svjedodzba	15W2
svjedodžba	15W2
svobodna	15Y1
svobodny	15Y1
svobodná	15Y1
svobodný	15Y1
svq	0361
svq level 2	0361
svq level 3	0361
svářeč	15S2
svářečský	0B;1
svært god	09f2
svært godt	0Pj1
swiadectwo	0BJ1
swiadectwo dojrzalosci	0K[1
swiadectwo maturalne	0K[1
syerske	06K2
sygehus	0;A1
sygeplejerske	0771
sykehjem	0:?1
sykehus	0:?1
sykepleier	0<J1
sykepleierutdanning	01E1
syksy	15Z1
symposia	01U1
symposium	15[2
synagogue	01a1
syndicat	01o1
sysadmin	02>1
systeembeheerder	02:1
systeme	03b1
systems	01a1
szabadalom	0IM1
szabo	0=F1
szabó	0=F1
szak	13Z1
szakacs	02o1
szakerto	15]2
szakertoi	0dE1
szakgimnazium	0[c1
szakgimnázium	0[c1
szakirany	13Z1
szakiranyu tovabbkepzes	04o1
szakirány	13Z1
szakirányú továbbképzés	04o1
szakiskola	0[c1
szakkepesites	0Mm1
szakkozepiskola	0[c1
szakkozgazdasz	04o1
szakképesítés	0Mm1
szakközgazdász	04o1
szakközépiskola	0[c1
szakmai erettsegi	0Mm1
szakmai oneletrajz	0h\1
szakmai oneletrajza	0h\1
szakmai érettségi	0Mm1
szakmai önéletrajz	0h\1
szakmai önéletrajza	0h\1
szakmunkas	0Mm1
szakmunkas bizonyitvany	0Mm1
szakmunkás	0Mm1
szakmunkás-bizonyítvány	0Mm1
szakos	13Z1
szakvizsga	0Mm1
szakács	02o1
szakértő	15]2
szakértői	0dE1
szalloda	0801
szco	03g1
szeminarium	15_1
szeminárium	15_1
szerelo	02o1
szerelő	02o1
szerkeszto	15`3
szerkesztoseg	0801
szerkesztő	15`3
szerkesztőség	0801
szerzotars	0=F1
szerzőtárs	0=F1
szia	0U:1
sziasztok	0U:1
szinesz	0MW1
szinhaz	0801
szkola	04J1
szkola podstawowa	04J1
szkola policealna	0kX1
szkole	04J1
szkolenie	15c2
szkoly	04J1
szkoła	04J1
szkoła podstawowa	04J1
szkoła policealna	0kX1
szkoły	04J1
szovetkezet	0801
szovetseg	0801
szpital	03V1
szuleszno	0=F1
szálloda	0801
színház	0801
színész	0MW1
szövetkezet	0801
szövetség	0801
szülésznő	0=F1
szčo	03g1
sách	0;D1
sáng lập	0:b1
sähköasentaja	0661
säljare	02[1
sänger	06;1
säätiö	06l1
sångare	02[1
sångerska	02[1
sælger	0771
sæmileg	0fk1
séminaire	11\2
sérfræðingur	1272
sérhæfing	02L1
sétány	04;1
sídlisko	0ek1
sídliště	0@V1
síðan	12G1
sòcia	02X1
sóc	0M81
sócia	0221
sócio	0221
söhne	09H1
sölumaður	0>d1
sömmerska	02[1
sözleşmeli	0KH1
sømand	0771
súčasnosti	0In1
súčasnosť	0In1
súťaž	0041
sügis	15J1
sürücü belgesi	0=`1
sędzia	02O1
sš	0F;1
sơ cấp	0e21
sơ yếu lý lịch	0UO1
số	0Bn1
sở	0<:1
t	0ec1
t e m	0RK1
t level	0361
t m	0RK1
t o m	15e1
t.e.m	0RK1
t.o.m	15e1
t/m	0RK1
ta	02>1
tabeliao	0221
tabelião	0221
tabellarischer lebenslauf	0>51
taberna	03C1
tabib	05^1
tabiba	05^1
taeknimadur	0>d1
taekniskoli	04R1
taellae hetkellae	0L61
taenaeaen	0L61
taenzer	06;1
taevling	0mC1
taevlingen	0mC1
tag	02o1
tagad	0_m1
tagesmutter	03D1
taglaegger	0771
taglægger	0771
tagozat	13Z1
tagung	15f2
tagungsband	0971
tagungsbeitraege	0971
tagungsbeitrage	0971
tagungsbeiträge	0971
tahmini	0=_1
tahun	15h2
tai	15j1
tai xe	0:b1
taighdeoir	0471
tailor	02>1
tajjeb	15k1
tajjeb hafna	0Kg1
tajjeb ħafna	0Kg1
tajnica	0C?2
tajnik	0C?2
takarito	0=F1
takarító	0=F1
takdir belgesi	0<P1
takim kaptani	0201
takim lideri	0201
takimi	0>j1
taklaeggare	02[1
taklaggare	02[1
takläggare	02[1
takmicenje	0kB1
takmičenje	0kB1
takmorkud	0S_1
takmörkuð	0S_1
taktekker	0<J1
takım kaptanı	0201
takım lideri	0201
takımı	0>j1
talitus	0cN1
talk	01U1
talks	01U1
talla hetkella	0L61
taller	15l4
talleres	03C1
tallers	0401
talv	1601
talvi	1611
tam zamanli	0KH1
tam zamanlı	0KH1
taman kanak kanak	0OQ1
taman kanak-kanak	0OQ1
tamirci	0201
tamplar	02?1
tan beri	0@31
tan bu yana	0@31
tan itibaren	0@31
tanaan	0L61
tanacsado	02o1
tanapaev	0U@1
tanar	02o1
tanarseged	0=F1
tanaseni	0U@1
tanav	0`f1
tancerka	02O1
tancerz	02O1
tancos	0=F1
tanecnice	0?i1
tanecnik	0?i1
tanečnice	0?i1
tanečník	0?i1
tanfolyam	1623
tanito	02o1
tankstelle	03b1
tanssija	0661
tanukiri	0011
tanulmany	0IM1
tanulmanyi atlag	08g1
tanulmány	0IM1
tanulmányi átlag	08g1
tanulo	02R2
tanuló	02R2
tanusitvany	0MG1
tanzer	06;1
tanácsadó	02o1
tanár	02o1
tanársegéd	0=F1
tanító	02o1
tanúsítvány	0MG1
tap chi	0;D1
tap doan	0<:1
tapissier	01m1
tapissiere	01m1
tapissière	01m1
taqsima	0H>1
tardor	1651
targoncas	0=F1
targoncavezeto	0MG1
targoncavezető	0MG1
targoncás	0=F1
targyalasi szint	0Of1
targyalasi szintu	0Of1
targyalokepes	0Of1
tarihci	0201
tarihçi	0201
tarjoilija	0661
tarkastaja	0661
tarnyba	0GE1
tarsalgasi	0]<1
tarsalgasi alapszint	0];1
tarsalgasi szint	0]<1
tarsalgo	0];1
tarsasag	0801
tasarimci	0201
tasarimcisi	0201
tasarımcı	0201
tasarımcısı	0201
tavasz	1661
tavasza	1661
tavern	01a1
tavling	0mC1
tavlingen	0mC1
tavmunka	1671
tavolrol	1671
taxista	01R1
tbk	00e1
tcf	0=G1
teacher	02>1
teaching assistant	02>1
teaching fellow	02>1
teadur	01N1
teaduskond	04<1
team	1689
team lead	0D`2
teamlead	16A2
teanga dhuchais	0@\1
teanga dhúchais	0@\1
teastas	0AR1
teastas soisearach	07F1
teastas sóisearach	07F1
teater	16C4
teatr	03V1
teatras	03h1
teatre	0401
teatris	06]1
teatro	0A]3
teatru	03a1
teatrul	03a1
teatteri	06l1
tecaj	16G2
tech lead	0Qe3
technical report	01U1
technician	02>1
technicien	0WM1
technicka	0CC2
technicus	02:1
techniek	0371
technik	16I6
technikas	02k1
techniker	16O2
technikerin	04I1
technikum	16Q3
technikumas	0F\1
technikus	02o1
technikusi vegzettseg	0Mm1
technikusi végzettség	0Mm1
technička	0CC2
technologies	01a1
technologist	02>1
technology	01a1
tecnic	02X1
tecnic superior	0C11
tecnica	0n`4
tecnica em	0BP1
tecnica superior	0BZ1
tecnicatura	0BZ1
tecnico	0783
tecnico auxiliar	0;;1
tecnico em	0BP1
tecnico en	0;;1
tecnico integrado	0BP1
tecnico medio	0;;1
tecnico superior	0BZ1
tecnico superior en	0BZ1
tecnico superior universitario	0;01
tecno	16T2
tecno u govoru i pismu	16V1
tecnologa en	0BZ1
tecnologia	0381
tecnologia em	0:i1
tecnologias	0;b2
tecnologico	0@c1
tecnologie	03i1
tecnologies	0401
tecnologo	0:i1
tecnologo em	16W2
tecnologo en	0BZ1
tecnologías	03C1
tecnológico	0@c1
tecnóloga en	0BZ1
tecnólogo	0:i1
tecnólogo em	16W2
tecnólogo en	0BZ1
tee	0`f1
teenindaja	01N1
tef	0=G1
tefl	01d1
tegelzetter	02:1
tehas	05X1
tehdas	06l1
tehnicar	05m2
tehnician	02?1
tehniciana	02?1
tehniciană	02?1
tehnicka skola	0Le2
tehnik	16Y2
tehnikis	02l1
tehnikums	04V1
tehniska sola	0Lg1
tehničar	05m2
tehnička škola	0Le2
tehniķis	02l1
tehniška šola	0Lg1
tehuis	0371
teicamas	0?j1
teicami	0?j1
teicneoir	0471
teilzeit	0=M1
teises	08e1
teisininkas	02k1
teisininke	02k1
teisininkė	02k1
teisės	08e1
tekenaar	02:1
tekmovanje	0k<1
teknik	0;?2
teknik universitesi	04P1
teknik üniversitesi	04P1
tekniker	16[4
teknikk	0:?1
teknikko	16_2
tekniku	05^1
teknisi	02T1
teknisk gymnasieutbildning	0RT1
teknisk studentereksamen	00E1
teknisyen	0201
teknisyeni	0201
teknologie doktor	0IJ1
teknoloji	0491
teknolojileri	0491
tekoce	16a1
tekoce znanje	16a1
tekoče	16a1
tekoče znanje	16a1
tekstil	0491
tel	16b1
telc	0=G1
tele	16b1
telecom	01a1
teleconseiller	01m1
teleconseillere	01m1
telefonist	0H42
telefonista	16c2
telelavoro	00l1
telemarketer	16e2
telemunca	0Fl1
telemuncă	0Fl1
teleoperador	01R1
teleoperadora	01R1
teleskoplaesser	0311
teleskoplæsser	0311
teletrabajo	0MV1
teletrabalho	16g1
teletravail	00h1
teletreball	00m1
tem 4	0=G1
tem 8	0=G1
tem-4	0=G1
tem-8	0=G1
tem4	0=G1
tem8	0=G1
temel	0=62
temel duzey	0=62
temel düzey	0=62
temel seviye	0=81
temp	02>1
temporada de inverno	0Y31
temporada de invierno	0Y41
temporada de verano	16h1
temporada de verao	16i1
temporada de verão	16i1
temporada estival	16h1
temporary	0DR1
temps partiel	0AQ1
temps plein	0AQ1
temsilci	0201
temsilcisi	0201
ten beri	0@31
ten bu yana	0@31
ten du an	0G11
ten itibaren	0@31
ten toi la	0dX1
tentara	02T1
teo	0C`1
teollisuus	06l1
teoranta	0C`1
tequilera	03C1
ter	04;1
terapeut	16j2
terapeuta	02O1
teraz	16l2
terbaik	06S1
tercuman	0201
tercüman	0201
tere	04;1
terrace	06[1
terve	0e11
tervetuloa	0e11
terveyskeskus	06l1
tervezett	16n1
tervezo	02o1
tervező	02o1
terzi	0201
tesar	0?i1
tesař	0?i1
tese	05c1
tesekkur belgesi	0<P1
tesi	16o2
tesiasi	0FJ1
tesis	1712
tesisatci	0201
tesisatçı	0201
tesol	01d1
tesorera	01R1
tesorero	01R1
tesoriera	02M1
tesoriere	02M1
tesoureira	0221
tesoureiro	0221
test muhendisi	0201
test mühendisi	0201
test uzmani	0201
test uzmanı	0201
testaaja	0661
testdaf	0=G1
tester	1736
testerka	02O1
teurastaja	0661
teymi	0L[1
tez	0>V1
teza	07\1
tezgahtar	0201
tezi	07m1
tezli yuksek lisans	1791
tezli yüksek lisans	1791
tezsiz yuksek lisans	1791
tezsiz yüksek lisans	1791
teză	07\1
teātris	06]1
tečaj	16G2
tečno	16T2
tečno u govoru i pismu	16V1
teşekkür belgesi	0<P1
teżi	07m1
th	0fT1
thac si	0;g1
thang	17:2
thanh pho	0Bn1
thanh thao	0f:2
thanh vien	0:b1
thcs	0FP1
the	0;d1
the huong dan vien	0;d1
theater	17<3
theatre	08Y2
thekenkraft	09D1
therapeut	17?3
therapeutin	03D1
therapist	02>1
these	0291
these de doctorat	0JQ1
theses	01U1
thesis	01U1
thi tran	0Bn1
thiet ke	0:b1
third place	00O1
this is	0VV1
thiết kế	0:b1
thjalfari	0>d1
thn	17B1
tho	0:b1
tho dien	0:b1
tho han	0:b1
tho may	0:b1
tho moc	0:b1
thon	0Bn1
thpt	0FP1
through	0N[1
through to	0N[1
thru	0N[1
thu kho	0:b1
thu ky	0:b1
thu ngan	0:b1
thu ngân	0:b1
thu quy	0:b1
thu thu	0:b1
thu vien	0<:1
thuc tap sinh	0:b1
thuiswerk	0VH1
thydandi	0>d1
thành phố	0Bn1
thành thạo	0f:2
thành viên	0:b1
tháng	17:2
thèse	0291
thèse de doctorat	0JQ1
théâtre	01o1
thôn	0Bn1
thư ký	0:b1
thư viện	0<:1
thạc sĩ	0;g1
thẻ	0;d1
thẻ hướng dẫn viên	0;d1
thị trấn	0Bn1
thợ	0:b1
thợ hàn	0:b1
thợ may	0:b1
thợ mộc	0:b1
thợ điện	0:b1
thủ kho	0:b1
thủ quỹ	0:b1
thủ thư	0:b1
thực tập sinh	0:b1
ticaret	0491
ticket	01k1
tickets	01k1
tidning	01>1
tidskrift	0\E2
tidsskrift	17C4
tie	09<1
tiedekunta	04W1
tiempo completo	0DS1
tiempo parcial	0DS1
tien si	17G1
tienda	03C1
tiendas	03C1
tieng me	0;]1
tieng me de	0;]1
tieraerztin	03D1
tierarzt	03D1
tierarztin	03D1
tierheim	03b1
tierpfleger	06;1
tierärztin	03D1
tiesibas	06^1
tiessaiste	08h1
tiesības	06^1
tieu hoc	0FP1
tiešsaistē	08h1
tiimi	0iG2
tijdschrift	0_I2
tiketina	0gL1
tikėtina	0gL1
til	17H3
til d d	0Vh1
til d.d	0Vh1
til dagsins	0Ma1
til dagsins i dag	0Ma1
til dagsins í dag	0Ma1
til na	0QJ1
til naa	0QJ1
til nu	0Vh1
til nå	0QJ1
til og med	17K2
tilkallingsvikar	0FM1
till	17M2
till dags dato	0gR1
till date	0DQ1
till now	0DQ1
till och med	15e1
till present	0DQ1
tillidsrepraesentant	0=l1
tillidsrepræsentant	0=l1
tillitsvalgt	0FM1
tills nu	0gR1
tills vidare	0gR1
tim	17O5
timarit	0@T1
timmerman	0;Y2
timvikarie	0O71
tingkat dasar	0M@1
tingkat lanjut	04Z1
tinh	0Bn1
tinh nguyen vien	0:b1
tionscadal	17T1
tipografia	03i1
tirocinante	02M1
tischler	06;1
tischlerei	03b1
titkar	17U3
titkarno	02o1
titkár	17U3
titkárnő	02o1
titol	0231
titolare	02M1
titre pro	03?1
titre professionnel	17X2
titulada	06i1
titulado	06i1
titulin	0241
titulo	0241
titulo universitario	0;01
titulín	0241
tiyatrosu	0491
tiến sĩ	17G1
tiếng mẹ	0;]1
tiếng mẹ đẻ	0;]1
tiểu học	0FP1
tjena	0U61
tjener	0771
tlumacz	02O1
tlumaczka	02O1
tn	17Z2
tnhh	0<:1
to	17\2
to chuc	0<:1
to date	0DQ1
to present	0DQ1
to this day	0DQ1
to truong	0:b1
toamna	17^1
today	0DQ1
todistus	1292
toefl	0=G1
toefl ibt	0=G1
toeic	0=G1
toeicスコア	17_1
toemrer	06K2
toften	0R>1
togaf	01d1
togfoerer	0771
togforer	0771
togfører	0771
tohtori	17`2
tohtorintutkinto	0P51
toi	0G@1
toi la	0dX1
toi nay	0=;1
toimetaja	01N1
toiminimi	17b1
toimisto	06l1
toimittaja	0661
toistaiseksi	0L61
tokarz	02O1
toko	08F1
tol	17c2
tolk	01N1
tolkija	01N1
tolmacs	02o1
tolmács	02o1
tom	15e1
tomrer	06K2
tontechniker	06;1
tookoda	05X1
tootaja	01N1
topik	0=G1
topograf	02?1
torfl	0=G1
torg	0SA1
torget	17e2
tori	09<1
tornaci	0201
tornacı	0201
torneiro	0221
tornero	01R1
tornitore	02M1
torv	0R>1
tosa	03m1
tosaitheoir	0@?1
tospraaklig	0Q11
tospraklig	0Q11
tosproget	0Ph1
tospråklig	0Q11
tot	17g3
tot begin	0RK1
tot eind	0RK1
tot en met	0RK1
tot heden	0Tm1
tot nghiep	17j1
tot nghiep thpt	00I1
tot nu	0Tm1
tot nu toe	0Tm1
tot op heden	0Tm1
tour guide	02>1
tour leader	02>1
tourneur	01m1
tovaren	03g1
tovarna	0_02
továreň	03g1
továrna	0H:1
town council	01a1
tp	0Bn1
tr	0@V1
trade certificate	0351
trade qualification	0361
tradenomi	05;1
trader	02>1
tradgardsmastare	02[1
traducatoare	02?1
traducator	02?1
traducteur	01m1
traductor	02Y2
traductora	02Y2
traductrice	01m1
traducătoare	02?1
traducător	02?1
tradutor	0221
tradutora	0221
traduttore	02M1
traduttrice	02M1
traduttur	05^1
traedgaardsmaestare	02[1
traenare	02[1
traener	0771
trail guide	02>1
train driver	02>1
trainee	17k5
trainer	1804
trainerin	03D1
trainerlizenz	02J1
training	1842
training course	0Dl1
trainster	02:1
tram driver	02>1
tranare	02[1
trang	1861
transactions	01U1
translator	02>1
transport	0371
transportadora	0381
transportes	0;b2
transports	1872
trasporti	03i1
trattoria	03i1
travesia	09n1
travessa	04k1
travessera	0:=1
travesía	09n1
treasurer	02>1
treener	01N1
treinador	0221
treinadora	0221
tren trung binh	1891
trener	18:4
treneris	02i2
trenerka	02O1
trening	15_1
trenutacno	18>1
trenutačno	18>1
trenutno	18?3
trenér	07C1
tres bien	09^2
tres bon	0D91
tres bon niveau	0Dh1
tres bonne maitrise	0Dh1
tresorer	02X1
tresorera	02X1
tresorier	01m1
tresoriere	01m1
trezorier	02?1
trg	0fB3
trgovina	0[S2
tribunal	18B2
trida	0@V1
trieda	0ek1
trinity	0=G1
triq	0F_1
tro giang	0:b1
tro ly	0:b1
trofeo	18D2
trofeu	00N1
trofeul	0@I1
troféu	00N1
troi chay	0A01
trophee	00M1
trophy	00O1
trophée	00M1
truc tuyen	18F1
truckcertifikat	0311
truckfoerare	02[1
truckfoerarutbildning	0321
truckfoerer	06K2
truckfoererbevis	0441
truckforare	02[1
truckforarutbildning	0321
truckforer	06K2
truckforerbevis	0441
truckförare	02[1
truckförarutbildning	0321
truckfører	06K2
truckførerbevis	0441
truckkort	0321
truhlar	0?i1
truhlář	0?i1
trukkikortti	04:1
trukkikuski	0661
trung binh	18G2
trung bình	18G2
trung cap	18I2
trung cap cao	1891
trung cap nghe	0FP1
trung cấp	18I2
trung cấp cao	1891
trung cấp nghề	0FP1
trung hoc	0FP1
trung hoc pho thong	18K2
trung học	0FP1
trung học phổ thông	18K2
trung tam	0<:1
trung tam dao tao	0FP1
trung tâm	0<:1
trung tâm đào tạo	0FP1
truong	0FP1
truong ban	0:b1
truong cao dang	0FP1
truong dai hoc	0FP1
truong nhom	0:b1
truong phong	0:b1
truong thpt	0FP1
trust	01a1
trustee	02>1
trva	0J]2
trvá	0J]2
trädgårdsmästare	02[1
tränare	02[1
træner	0771
très bien	09^2
très bon	0D91
très bon niveau	0Dh1
très bonne maîtrise	0Dh1
tréner	02o1
tréning	15_1
trésorier	01m1
trésorière	01m1
trên trung bình	1891
trôi chảy	0A01
trường	0FP1
trường cao đẳng	0FP1
trường thpt	0FP1
trường đại học	0FP1
trưởng ban	0:b1
trưởng nhóm	0:b1
trưởng phòng	0:b1
trợ giảng	0:b1
trợ lý	0:b1
trực tuyến	18F1
tso	08E1
tsu	0;01
tu	18M3
tu van	0:b1
tu xa	18F1
tuinen	0371
tuinman	02:1
tukang	02T1
tukang kayu	02T1
tukang kebun	02T1
tukang las	02T1
tulajdonos	02o1
tulityoekortti	04:1
tulityokortti	04:1
tulityökortti	04:1
tulkotaja	02l1
tulkotajs	02l1
tulkotāja	02l1
tulkotājs	02l1
tuner	02>1
tunnistus	0`I2
tunnustus	18P3
tuntityoentekijae	0TU1
tuntityontekija	0TU1
tuntityöntekijä	0TU1
tuomari	0661
turguide	18S2
turistguide	0O71
turizm	0491
turpinas	0_m1
turpinās	0_m1
tutkija	0661
tutkimusasema	06l1
tutkinto	0]61
tutor	18U4
tutora	03n2
tuttora	0131
tuzolto	0=F1
tvaaspraakig	0Q01
tvasprakig	0Q01
tvityngd	0e01
tvityngdur	0e01
tvornica	0ZY1
tvrtka	0ZY1
tvåspråkig	0Q01
tvítyngd	0e01
tvítyngdur	0e01
tweede prijs	0LP1
tweetalig	0LQ1
tyden	18Y1
tydnu	18Y1
tydny	18Y1
tydzien	18Z1
tydzień	18Z1
tygodni	18Z1
tygodnie	18Z1
tym	0I`1
tyoenjohtaja	0661
tyoentekijae	0661
tyoeturvallisuuskortti	04:1
tyonjohtaja	0661
tyontekija	0661
tyoturvallisuuskortti	04:1
typist	02>1
tyrejas	02k1
tyrėjas	02k1
tytul	0PH1
tytul technika	0K[1
tytuł	0PH1
tytuł technika	0K[1
tyydyttaevae	0Z`2
tyydyttaevae alkeet	05F1
tyydyttava	0Z`2
tyydyttava alkeet	05F1
tyydyttävä	0Z`2
tyydyttävä alkeet	05F1
työnjohtaja	0661
työntekijä	0661
työturvallisuuskortti	04:1
tài xế	0:b1
táncos	0=F1
tárgyalási szint	0Of1
tárgyalási szintű	0Of1
tárgyalóképes	0Of1
társalgási	0]<1
társalgási alapszint	0];1
társalgási szint	0]<1
társalgó	0];1
társaság	0801
távmunka	1671
távolról	1671
tâmplar	02?1
tällä hetkellä	0L61
tänapäev	0U@1
tänaseni	0U@1
tänav	0`f1
tänukiri	0011
tänzer	06;1
tänään	0L61
tävling	0mC1
tävlingen	0mC1
tæknimaður	0>d1
tækniskóli	04R1
tècnic	02X1
tècnic superior	0C11
tècnica	02X1
técnica	03n2
técnica em	0BP1
técnica superior	0BZ1
técnico	03n2
técnico auxiliar	0;;1
técnico em	0BP1
técnico en	0;;1
técnico integrado	0BP1
técnico medio	0;;1
técnico superior	0BZ1
técnico superior en	0BZ1
técnico superior universitario	0;01
tél	16b1
téléconseiller	01m1
téléconseillère	01m1
télétravail	00h1
tér	04;1
tên dự án	0G11
tên tôi là	0dX1
tình nguyện viên	0:b1
tím	0Ie1
tímarit	0@T1
títol	0231
título	0241
título universitario	0;01
tól	17c2
tôi là	0dX1
tõlk	01N1
tõlkija	01N1
töökoda	05X1
töötaja	01N1
tømrer	06K2
týden	18Y1
týdny	18Y1
týdnů	18Y1
tým	0I`1
tęsiasi	0FJ1
tłumacz	02O1
tłumaczka	02O1
től	17c2
tř	0@V1
třída	0@V1
tűzoltó	0=F1
tư vấn	0:b1
tại	15j1
tạp chí	0;D1
tập đoàn	0<:1
tỉnh	0Bn1
tốt	0f:2
tốt nghiệp	17j1
tốt nghiệp thpt	00I1
tổ	0;\1
tổ chức	0<:1
tổ trưởng	0:b1
tới	0G@1
tới nay	0=;1
từ	18[2
từ xa	18F1
u	18]6
u braku	0fW2
u tijeku	18>1
u toku	18c1
uab	00e1
ubersetzer	06;1
ubezpieczenia	03V1
ubungsleiter	06;1
ucen	0?i1
uceni	0F;1
ucenic	02?1
ucetni	0?i1
uciliste	18d3
ucitel	02m2
ucitelj	0ho3
ucla	0CJ1
uctovnicka	0AK1
uctovnik	0AK1
uczelnia	04J1
uczen	02O1
uczeń	02O1
ud	00e1
udacity	0CJ1
udana	0fZ1
udata	0f[1
uddannelse	18g1
uddannelsen	18g1
uddannelsescenter	0LS1
udemy	0CJ1
udmaerkelse	0081
udmærkelse	0081
udruga	0ZY1
udruzenje	06f1
udruženje	06f1
udv	0U:1
udvikler	0771
udvozlom	0U:1
uebersetzer	06;1
uebungsleiter	06;1
ufer	0Bd1
ufficio	0H?1
ufficjal	05^1
uffiċjal	05^1
ug	00e1
uge	18h1
uger	18h1
ugift	12S2
ugm	0CJ1
ugyintezo	02R2
ugynokseg	0801
ugyved	02o1
ugyvedi iroda	0801
uhing	05X1
uhrmacher	06;1
ui	07V1
uitgeverij	18i2
uitmuntend	18k1
uitstekend	0mX1
uitvoerder	02:1
uitzendkracht	0;<1
ujsagiro	02R2
uke	18l1
uker	18l1
ukonceno	01T1
ukonczona	0gg1
ukonczone	0gg1
ukonczony	0gg1
ukončeno	01T1
ukończona	0gg1
ukończone	0gg1
ukończony	0gg1
uksus	0cN1
ul	18m6
ulica	1935
ulice	0@V1
ulicy	05:1
ulikool	04<1
umschulung	01P1
unbefristet	0=M1
und	1981
undergraduate	0:S1
underskoeterska	02[1
underskoterska	02[1
undersköterska	02[1
undertaker	02>1
underviser	06K2
underwriter	02>1
undirstada	0S_1
undirstaða	0S_1
uned	0@c1
ungdomsskole	0<K1
uni	0UP2
uniao estavel	1391
unidad	0I21
unidade	0I11
unit	1994
unita	0H?1
unitat	0IW1
unite	0AU1
unità	0H?1
unité	0AU1
univ bacc	0lR1
univ dipl	0a:1
univ. bacc	0lR1
univ. dipl	0a:1
universidad	0@c1
universidade	0A`1
universita	19=2
universitaet	0=k1
universitaire	01c1
universitaria	0@c1
universitas	0OQ1
universitat	19?2
universitate	19A2
universitatea	0861
universitatea politehnica	0861
universitates	04V1
universite	19C2
universiteit	08f1
universitesi	04P1
universitet	19E3
universitetas	0F\1
universitete	0F\1
universitetet	19E3
universiteto	0F\1
universities	01`1
university	19H2
università	19=2
universität	0=k1
université	01c1
universitāte	04V1
universitātes	04V1
univerza	0Lg1
univerze	0Lg1
univerzi	0Lg1
univerzita	0OW2
univerzite	0OW2
univerzitet	19J1
univerzitetni diplomirani	0a:1
univerzity	0OW2
univerzitě	0F;1
uniwersytet	19K1
união estável	1391
unmarried	0C61
unternehmen	03b1
until	0N[1
until now	0DQ1
until present	0DQ1
until today	0DQ1
unur	0?T1
uoc	01b1
uomo	0ad1
up to	0N[1
upc	01b1
upcoming	06M1
updated	01n1
upholsterer	02>1
uplne stredne	0b^1
upper intermediate	0S@1
upper second	00U1
upper second class	00U1
upper-intermediate	0S@1
uppsats	0NR1
uprawnienia	0BJ1
uprawnienie	0BJ1
upseeri	0661
urad	0IT2
urb	09n1
urbanitzacio	0:=1
urbanització	0:=1
urbanizacion	09n1
urbanización	09n1
ured	0ZY1
urednica	0C83
urednik	0C83
urkunde	19L2
urun yoneticisi	0201
urzad	03V1
urząd	03V1
usek	14V2
usher	02>1
usina	0381
usine	01o1
uslugi	03V1
usmerenje	19N1
usmeritev	1511
usmjerenje	1301
ust duzey	04X1
usta	0201
ustabasi	0201
ustabaşı	0201
ustanova	0?D1
ustanovitelj	05o1
ustasi	0201
ustası	0201
ustav	0IT2
usługi	03V1
ut	04;1
utbildningsdag	19O1
utca	04;1
utgefid	0@T1
utja	04;1
utmaerkelse	00L1
utmaerkt	0Pi1
utmarkelse	00L1
utmarkt	0Pi1
utmerkelse	0091
utmerket	0Pj1
utmärkelse	00L1
utmärkt	0Pi1
utvar	14V2
utvecklare	02[1
utvikler	0<J1
uverenje	0gh1
uvjerenje	0iR1
ux	07V1
uy ban	0<:1
uye	0201
uyesi	0201
uzaktan	0BQ1
uzem	0512
uzina	03a1
uzivatelska	19P1
uzivatelsky	19P1
uzman	19Q2
uzman duzey	19S1
uzman düzey	19S1
uzmani	0201
uzmanı	0201
uznani	0051
uznanie	0041
uznemuma	19T1
uznemums	06]1
uznání	0051
uzvaretaja	00C1
uzvaretajs	00C1
uzvarētāja	00C1
uzvarētājs	00C1
uzyskane	0gg1
uzyskany	0gg1
uzņēmums	06]1
uzņēmumā	19T1
učení	0F;1
učeň	0?i1
učilište	19U2
učiliště	0F;1
učitel	07C1
učitelj	0ho3
učiteľ	0961
uživatelsky	19P1
uživatelská	19P1
v	19W5
v le	0@W1
v o s	00e1
v teku	0FV1
v.le	0@W1
v.o.s	00e1
va	19\1
vaar	19]2
vaardare	02[1
vaardcentral	01>1
vaaren	19]2
vabalt	0]51
vabatahtlik	01N1
vacataire	01m1
vaditaja	02l1
vaditajs	02l1
vadovas	02k1
vadove	02k1
vadovė	02k1
vadybininkas	02k1
vadybininke	02k1
vadybininkė	02k1
vadītāja	02l1
vadītājs	02l1
vaeg	05L1
vaegen	05L1
vaeitoeskirja	19_2
vaektare	02[1
vaelkommen	0U61
vaelttaevae	05F1
vaelttaevae keskitaso	0Zb1
vaenget	0R>1
vaentanlegt	01=1
vaerkfoerer	0771
vaerkforer	0771
vaerksted	0;A1
vaeylae	09<1
vag	05L1
vaga hasti	0]51
vaga hea	19a2
vagen	05L1
vagt	0=l1
vagyok	0121
vahene	05?1
vahtimestari	0661
vairuotojas	02k1
vairuotojo pazymejimas	08e1
vairuotojo pažymėjimas	08e1
vaistine	03h1
vaistininkas	02k1
vaistinė	03h1
vaitekiri	0481
vaitoskirja	19_2
vaji	0731
vakantiekracht	0;<1
vakblad	07g1
vakfi	0491
vakfı	0491
vakman	02:1
vakt	0O71
vaktare	02[1
vaktmaestare	02[1
vaktmastare	02[1
vaktmästare	02[1
vakuutus	06l1
valable jusqu'a	0Kl1
valable jusqu'au	0Kl1
valable jusqu'en	0Kl1
valable jusqu'à	0Kl1
vald	19c2
valet	02>1
valid through	0N[1
valid thru	0N[1
valid to	0N[1
valid until	0N[1
valida ate	06W1
valida fino al	0PI1
valida hasta	0@Z1
validade	06W1
valide	0G?1
valido ate	06W1
valido fino a	0PI1
valido fino al	0PI1
valido hasta	0@Z1
validé	0G?1
valjak	0`f1
valkommen	0U61
vallalat	0512
vallaline	01M1
vallalkozo	02o1
valmentaja	0661
valokuvaaja	0661
valores	0CB1
valttava	05F1
valttava keskitaso	0Zb1
valuer	02>1
van	19e1
van phong	0<:1
vanaf	19f2
vandaag	0Tm1
vanzatoare	02?1
vanzator	02?1
vapaaehtoinen	0Ta2
var	19]2
vara	19h1
varapuheenjohtaja	0TU1
varastotyoentekijae	0661
varastotyontekija	0661
varastotyöntekijä	0661
vardare	02[1
vardcentral	01>1
vardiya amiri	0201
vardiya sorumlusu	0201
varen	19]2
varhato	16n1
varhatoan	16n1
varilec	0G<1
varme arbeider	0441
varon	0U]1
varrono	0=F1
varrónő	0=F1
vartija	0661
varón	0U]1
vas	0el1
vasara	19i2
vaspitac	0]a1
vaspitač	0]a1
vastaava	0661
vayla	09<1
vca	0>82
vca vol	0>S1
vd	0O71
vdana	15Y1
vdaná	15Y1
ve	19k2
vecka	19m1
veckor	19m1
ved	19n2
vedec	0CC2
vedes	0YF1
vedouci	15S2
vedoucí	15S2
veduca	0AK1
veduci	0AK1
vedúca	0AK1
vedúci	0AK1
vedęs	0YF1
veebis	0ZU1
veg	0;X1
vegen	0;X1
vegi	0SA1
vegur	0SA1
vegyesz	02o1
vegyész	02o1
vegzett	0MI1
vei	0;X1
veien	0;X1
veikals	06]1
veileder	0<J1
veitingahus	06n1
veitingahús	06n1
vej	0R>1
vejleder	0771
vekter	0<J1
veldig god	0Pj1
veleuciliste	0o01
veleučilište	0o01
velkommen	1:02
velmi dobra	04[2
velmi dobre	0kS4
velmi dobrá	04`1
velmi dobře	1:22
velmi pokrocila	0\01
velmi pokročilá	0\01
velvirki	0>d1
vence	0@Z1
vence em	06W1
vence en	0@Z1
vencedor	00N1
vencedora	00N1
vendedor	03n2
vendedora	03n2
vendeur	01m1
vendeuse	01m1
venditore	02M1
venditrice	02M1
venedor	02X1
venedora	02X1
ventures	01a1
verano	16h1
veranos	16h1
verao	16i1
verband	03b1
verdlaun	1:42
vereador	0221
vereadora	0221
verein	03b1
vereniging	0371
vergevorderd	1:61
verhandlungssicher	0j`1
verhandlungssicher in wort und schrift	0PX1
verheiratet	0RU1
veri analisti	0201
veri bilimci	0201
veri muhendisi	0201
veri mühendisi	0201
verkaeufer	06;1
verkaufer	06;1
verkefni	1:71
verket	01>1
verkfraedingur	0>d1
verkfræðingur	0>d1
verkoopster	02:1
verkoper	02:1
verkossa	0NK1
verksmidja	06n1
verksmiðja	06n1
verkstad	01>1
verksted	0:?1
verkäufer	06;1
verlaengert	01L1
verlag	1:82
verlangert	01L1
verlengd	03J1
verloopt	0RK1
verloskundige	02:1
verlängert	01L1
vermesser	06;1
verniciatore	02M1
vernieuwd	03J1
veroeffentlichung	0971
veroeffentlichungen	0971
veroes	16i1
veroffentlichung	0971
veroffentlichungen	0971
verpleegkundige	02:1
verseny	0H72
versicherung	03b1
versicherungen	03b1
verslun	06n1
vertaalster	02:1
vertaler	02:1
verteja	02k1
vertejas	02k1
vertejums	08k1
vertieft	0R;1
vertiefung	0OF1
vertreter	06;1
vertretung	09D1
vertriebler	03D1
vertėja	02k1
vertėjas	02k1
verwacht	0RP1
verwachte	0RP1
verwalter	06;1
verwitwet	0RU1
very good	0332
verzekeringen	0371
verzorgende	02:1
verzorger	0R[2
verzorgster	0R[2
verão	16i1
verðlaun	1:42
verões	16i1
veröffentlichung	0971
veröffentlichungen	0971
vet	02>1
vetaejae	0661
vetaja	0661
veterinaria	03C1
veterinarian	02>1
veteriner	0201
veteriner hekim	0201
vetur	1::1
veturinkuljettaja	0661
vetäjä	0661
veuf	0AS1
veuve	0AS1
vezeto	02o1
vezető	02o1
vezneci	0201
veľmi dobre	1:;2
veľmi dobrá	04e1
vhs	0CJ1
via	0@W1
viale	0@W1
vicar	02>1
vice ordfoerande	0O71
vice ordforande	0O71
vice ordförande	0O71
vice president	08J2
vice presidente	01m1
vice-président	01m1
vice-présidente	01m1
vico	0@W1
vicolo	0@W1
vid	1:=2
videaste	01m1
videja atzime	08k1
videja izglitiba	07T1
videja limeni	10o1
videja profesionala	07T1
videji	10o1
videjs	1:?2
videregaaende	0gF1
videregaaende opplaering	07n1
videregaaende skole	0<K1
videregaende	0gF1
videregaende opplaering	07n1
videregaende skole	0<K1
videregående	0gF1
videregående opplæring	07n1
videregående skole	0<K1
videreutdanning	0MP1
videreutdanning i	0MP1
vidurine mokykla	0F\1
vidurinis	0?_1
vidurinis issilavinimas	0?_1
vidurinis išsilavinimas	0?_1
vidurinė mokykla	0F\1
vidurkenning	00;1
vidurkis	0;[1
vidusskola	04V1
vidutines	0in1
vidutinis	1:A2
vidutiniskai	0in1
vidutiniškai	0in1
vidutinės	0in1
vidéaste	01m1
vidēji	10o1
vidējs	1:?2
vidējā atzīme	08k1
vidējā izglītība	07T1
vidējā līmenī	10o1
vidējā profesionālā	07T1
vien	0<:1
vien dao tao	0FP1
viesbutis	03h1
viesnica	06]1
viesnīca	06]1
viešbutis	03h1
vigente al	0@Z1
vigente hasta	0@Z1
vigilante	03n2
vigile del fuoco	02M1
vigneron	01m1
vigneronne	01m1
viikko	1:C1
viikkoa	1:C1
vikar	1:D3
vikarie	02[1
village	06[1
villanyszerelo	02o1
villanyszerelő	02o1
vincitore	00P1
vincitrice	00P1
vinder	0081
vinedos	03C1
vineyard	01a1
vinicola	0381
vinnare	00L1
vinner	0091
vinter	1:G3
vinteren	1:J2
vintern	1:L1
vintner	02>1
vinícola	0381
violinista	02M1
viragkoto	0=F1
virasto	06l1
virejas	02k1
viriesu	1:M1
virietis	1:M1
virkailija	0661
virksomhed	0;A1
virtual	0R:1
virziens	0mk1
virágkötő	0=F1
virėjas	02k1
visa skola	1:N2
visa strucna sprema	1:P2
visagist	06;1
visi srednji	1:R2
visiting scholar	02>1
visja sola	0Lg1
visja strokovna izobrazba	1:T1
visjesolska izobrazba	1:T1
visjesolski studij	1:T1
visji srednji	1:U1
visoka skola	0Le2
visoka sola	0Lg1
visoka strokovna izobrazba	0He1
visoka strucna sprema	0HC1
visoka stručna sprema	0HC1
visoka škola	0Le2
visoka šola	0Lg1
visoko obrazovanje	0XU1
vispareja videja	07T1
vispārējā vidējā	07T1
viss	0VJ1
visser	02:1
vita	0ea1
vitaz	0041
vitazka	0041
vitejte	0451
vitez	0051
vitezka	0051
viticulteur	01m1
viticultrice	01m1
vitnemaal	07n1
vitnemal	07n1
vitnemål	07n1
vitrier	01m1
viuda	13<1
viudo	13<1
viuva	1391
viuvo	1391
vizsga	0?22
vizvezetek szerelo	0=F1
við	0UK1
viðurkenning	00;1
viñedos	03C1
viúva	1391
viúvo	1391
viša stručna sprema	1:P2
viša škola	1:N2
viši srednji	1:R2
višja strokovna izobrazba	1:T1
višja šola	0Lg1
višješolska izobrazba	1:T1
višješolski študij	1:T1
višji srednji	1:U1
viện	0<:1
viện đào tạo	0FP1
vk	1:C1
vlasnica	0?52
vlasnik	0?52
vloeiend	0mX1
vloeiend in woord en geschrift	0mX1
vmbo	0Th2
vmbo diploma	08E1
vmbo t	08E1
vmbo tl	08E1
vmbo-diploma	08E1
vmbo-t	08E1
vo	1:V1
vocal	01R1
vocational qualification	0361
vocera	01R1
vocero	01R1
voda	07O1
vodic	0961
vodicsky preukaz	0B<1
voditelj	0[f1
vodič	0961
vodičský preukaz	0B<1
vodja	0G<1
vof	00e1
vog	0>S1
vog verklaring	0>S1
vog-verklaring	0>S1
voitja	0011
voittaja	0071
vojak	0?i1
voják	0?i1
voldoende	0DY1
vollzeit	0=M1
volontaer	1:W4
volontaerin	09D1
volontar	1:W4
volontaria	02M1
volontarin	09D1
volontario	02M1
volonter	05m2
volontär	1:W4
volontärin	09D1
volum	07\1
voluntar	0>?2
voluntara	02?1
voluntari	02X1
voluntaria	02U3
voluntario	03n2
voluntară	02?1
volunteer	02>1
voluntària	02X1
voluntária	0221
voluntário	0221
vom	1:[1
von	1:[1
voorjaar	0_<1
voorman	02:1
voorzitter	0;Y2
vopsitor	02?1
vor	1:\1
vorarbeiter	09F2
vorarbeiterin	09D1
vorauss	06<1
voraussichtlich	06<1
vorbitor nativ	0>_1
vordiplom	0;61
vormgever	02:1
vorsitzende	06;1
vorstand	0=m2
vorstandsmitglied	03D1
vortraege	0971
vortrag	0=\2
vortrage	0971
vorträge	0971
votazione	00H1
votazione finale	00H1
voto	00H1
voto di laurea	00H1
voto finale	00H1
vottord	1:]1
vottorð	1:]1
vottun	1:]1
vozac	05m2
vozacka dozvola	0KN2
vozač	05m2
vozačka dozvola	0KN2
voznik	0G<1
vozniski izpit	0B81
vozniški izpit	0B81
vođa	07O1
vp	07V1
vpoe	0jj1
vratny	0?i1
vrijwilliger	0R[2
vrijwilligster	0;<1
vrlo dobro	1:^4
vrouw	1:b1
vrouwelijk	1:b1
vrtec	0Lg1
vrtic	0Le2
vrtić	0Le2
vrátný	0?i1
vs	0He1
vsi	00e1
vss	1:c2
vuggestue	0;A1
vukova diploma	0kB1
vuoden	0071
vuokratyoentekijae	0TU1
vuokratyontekija	0TU1
vuokratyöntekijä	0TU1
vuosi	1:e1
vuotta	1:e1
vut	0F;1
vvs montor	0771
vvs-montoer	0771
vvs-montør	0771
vwo	0Th2
vwo diploma	08E1
vwo-diploma	08E1
vyborna	04[2
vyborne	0kS4
vychovatel	07C1
vychovavatel	0961
vychovávateľ	0961
vydano	0IE1
vydata	12g1
vydatá	12g1
vydavatelstvi	0H:1
vydavatelstvo	1:f2
vydavatelství	0H:1
vydavateľstvo	1:f2
vydáno	0IE1
vyhlaska	0B;1
vyhláška	0B;1
vyras	1:h1
vyriska	1:h1
vyriška	1:h1
vyskumny pracovnik	0AK1
vysoka skola	0OW2
vysoke uceni	0F;1
vysoke uceni technicke	0F;1
vysokoskolske	0;U1
vysokoškolské	0;U1
vysoká škola	0OW2
vysoké učení	0F;1
vysoké učení technické	0F;1
vyssi odborna skola	0F;1
vyssi odborne	0Hm1
vyssie odborne	1:i1
vysvedceni	0B;1
vysvedcenie	0B<1
vysvedčenie	0B<1
vysvědčení	0B;1
vyucen	0b]1
vyuceni	0b]1
vyuceni s maturitou	0b]1
vyucni list	0b]1
vyucny list	0b^1
vyučen	0b]1
vyučení	0b]1
vyučení s maturitou	0b]1
vyvojar	02m2
vyzkumny pracovnik	0?i1
vyznamenani	0051
vyznamenanie	0041
vyznamenání	0051
vyššie odborné	1:i1
vyšší odborná škola	0F;1
vyšší odborné	0Hm1
vzdalene	0ei1
vzdáleně	0ei1
vzgojitelj	05o1
và	19\1
válida até	06W1
válida hasta	0@Z1
válido até	06W1
válido hasta	0@Z1
vállalat	0512
vállalkozó	02o1
várható	16n1
várhatóan	16n1
vânzătoare	02?1
vânzător	02?1
väg	05L1
väga hea	19a2
väga hästi	0]51
vägen	05L1
vähene	05?1
väitekiri	0481
väitöskirja	19_2
väktare	02[1
väljak	0`f1
välkommen	0U61
välttävä	05F1
välttävä keskitaso	0Zb1
väylä	09<1
vår	19]2
vårdare	02[1
vårdcentral	01>1
våren	19]2
vænget	0R>1
væntanlegt	01=1
værkfører	0771
værksted	0;A1
végzett	0MI1
vélvirki	0>d1
vítejte	0451
vítěz	0051
vítězka	0051
vízvezeték-szerelő	0=F1
víťaz	0041
víťazka	0041
võitja	0011
výborne	1:;2
výborná	04[2
výborné	04`1
výborně	1:22
výskumný pracovník	0AK1
výuční list	0b]1
výučný list	0b^1
vývojár	0961
vývojář	07C1
výzkumný pracovník	0?i1
vāji	0731
văn phòng	0<:1
vērtējums	08k1
vědec	0?i1
vīrietis	1:M1
vīriešu	1:M1
všs	1:j1
všį	00e1
w	1:k2
w l l	00e1
w toku	04c1
w trakcie	04c1
w.l.l	00e1
wachmann	03D1
waerter	03D1
waerterin	03D1
waiter	02>1
waitress	02>1
wakacje	0^[1
wakil	02T1
wakil ketua	02T1
wall	0Bd1
wanita	0i[1
warden	02>1
warehouse	01a1
warehouse operative	02>1
warsztat	03V1
warsztaty	1:m1
wart	03D1
wartawan	02T1
warter	03D1
warterin	03D1
warung	08F1
wasit	02T1
watchmaker	02>1
way	06[1
wazna do	1:n1
wazne do	1:n1
wazny do	1:n1
ważna do	1:n1
ważne do	1:n1
ważny do	1:n1
we	1:o1
webmaster	02>1
wedstrijd	0>01
week	1;02
weeks	1;21
weg	1;32
weibl	0Qa1
weiblich	0Qa1
weingut	03b1
weiterbildung	0QF2
weken	1;51
welcome	0SQ1
welder	02>1
welkom	0FL1
werk	03b1
werke	03b1
werker	06g2
werkstatt	03b1
werkstudent	1;62
werkstudentin	09D1
wesen	0]?1
wethouder	02:1
wettbewerb	0kP2
wholesaler	02>1
wiceprezes	02O1
widowed	0C61
willkommen	0SV1
winemaker	02>1
winery	01a1
winkel	0371
winnaar	0LP1
winner	00O1
winter	1;83
winter season	1;;1
winter term	1;;1
winters	1;<2
wintersaison	1;>1
winterseizoen	1;?1
wintersemester	1;>1
winzer	03D1
wiosna	1;@1
wiosną	1;@1
wirausaha	08F1
wise	1;>1
wissenschaft	0]?1
wissenschaften	0]?1
wissenschaftler	06;1
wissenschaftliche hilfskraft	09D1
wissenschaftliche mitarbeiterin	09D1
wissenschaftlicher mitarbeiter	09D1
witaj	0F<1
witam	0F<1
with	0Q:1
wk	1;21
wks	1;21
wlasciciel	02O1
wlascicielka	02O1
wlasna dzialalnosc	03V1
wo bachelor	01_1
wo master	0JY1
wo-bachelor	01_1
wo-master	0JY1
woche	1;A1
wochen	1;A1
wohnung	05W1
woj	05:1
wolny	0ZX1
wolontariusz	02O1
wolontariuszka	02O1
woman	1;B2
work from home	0R:1
worker	02>1
working at height	01k1
working at heights	01k1
working familiarity	0OY1
working knowledge	0S>2
working paper	01U1
working papers	01U1
working proficiency	0S@1
works	01a1
workshop	1;D3
workshop leader	02>1
writer	02>1
wspolautor	02O1
wspolautorka	02O1
wspolzalozyciel	02O1
wspolzalozycielka	02O1
współautor	02O1
współautorka	02O1
współzałożyciel	02O1
współzałożycielka	02O1
wychowawca	02O1
wydane	0gg1
wydany	0gg1
wydawnictwo	1;G2
wydzial	1;I2
wydział	1;I2
wykladowca	02O1
wyksztalcenie srednie	0K[1
wykształcenie średnie	0K[1
wykładowca	02O1
wynik	0h01
wyroznienie	0PH1
wyróżnienie	0PH1
wystapienie	07o1
wystąpienie	07o1
wyzsza szkola	04J1
wyższa szkoła	04J1
wärter	03D1
wärterin	03D1
własna działalność	03V1
właściciel	02O1
właścicielka	02O1
xa	0Bn1
xahar	1;K1
xep loai	0H11
xerrada	0A>1
xhur	1;K1
xin chao	0B_1
xin chào	0B_1
xitwa	1;L1
xuat sac	1;M2
xuong	0<:1
xuất sắc	1;M2
xã	0Bn1
xưởng	0<:1
xếp loại	0H11
y	1;O2
y ta	0:b1
y tá	0:b1
ya kadar	00g1
yamk	0Hi1
yandal	0C21
yapi	0491
yapimci	0201
yapı	0491
yapımcı	0201
yardimcisi	0201
yardımcısı	0201
yari zamanli	0KH1
yarisma	0<P1
yarismasi	0<P1
yarı zamanlı	0KH1
yarışma	0<P1
yarışması	0<P1
yayasan	08F1
yayinevi	1;Q2
yayinlandi	0>V1
yayinlari	0491
yayınevi	1;Q2
yayınlandı	0>V1
yayınları	0491
yaz	1;S1
yazar	0201
yazari	0201
yazarı	0201
yazilim	0491
yazilimci	0201
yazılım	0491
yazılımcı	0201
yds	0=G1
ye kadar	00g1
year	1;T1
years	1;T1
yenileme	05@1
yenilendi	05@1
yeterlik	0=`1
yeu	0e21
yh examen	0]b1
yh-examen	0]b1
yhdistys	06l1
yhtio	06l1
yhtioe	06l1
yhtiö	06l1
yil	1221
yki	0=G1
yksikko	0iG2
yksikkoe	0iG2
yksikkö	0iG2
yleisarvosana	0821
ylempi amk	0Hi1
ylempi amk tutkinto	0Hi1
ylempi amk-tutkinto	0Hi1
ylempi ammattikorkeakoulututkinto	0Hi1
ylempi korkeakoulututkinto	0Hi1
yliopisto	04W1
yliopistossa	04W1
ylioppilas	05[1
ylioppilastodistus	05[1
ylioppilastutkinto	05[1
yokdil	0=G1
yonetici	0201
yoneticisi	0201
yonetmen	0201
youth worker	02>1
yr	1;U1
yrittaejae	0661
yrittaja	0661
yrittäjä	0661
yrityksessa	1;V1
yrityksessae	1;V1
yrityksessä	1;V1
yritys	06l1
yrkesbevis	0RT1
yrkesexamen	1;W2
yrkesfag	07n1
yrkeshoegskola	0S^1
yrkeshoegskoleexamen	0]b1
yrkeshogskola	0S^1
yrkeshogskoleexamen	0]b1
yrkeshögskola	0S^1
yrkeshögskoleexamen	0]b1
yrkesutbildning	0RT1
yrs	1;U1
yuksek lisans	1791
yuksek lisans derecesi	1791
yuksekokulu	04P1
yökdil	0=G1
yönetici	0201
yöneticisi	0201
yönetmen	0201
yüksek lisans	1791
yüksek lisans derecesi	1791
yüksekokulu	04P1
yıl	1221
yếu	0e21
z	1;Y2
z odliko	0l<1
z wyroznieniem	0h01
z wyróżnieniem	0h01
zaawansowana	0<<2
zaawansowany	0<<2
zacatecnik	1;[2
zacetnik	1;]2
zacetno	1;_1
zaciatocnik	1;`2
zadovoljavajuce	0o71
zadovoljavajuće	0o71
zadovoljivo	0kO1
zadruga	03S3
zahnaerztin	03D1
zahnarzt	03D1
zahnarztin	03D1
zahnarztpraxis	03b1
zahntechniker	06;1
zahnärztin	03D1
zahradnice	0?i1
zahradnik	0?i1
zahradník	0?i1
zaklad	03V1
zaklada	0ZY1
zakladatel	02m2
zakladateľ	0961
zakladna	1;b2
zakladna skola	0`Q1
zakladna znalost	0dS1
zakladne znalosti	0dS1
zakladni	1;d2
zakladni skola	0F;1
zakladni znalost	0d^1
zakladni znalosti	0d^1
zakladny	1;f1
zaklady	1;g5
zakljucni izpit	0kR1
zaključni izpit	0kR1
zakład	03V1
zakłady	03V1
zalozba	1;l2
zalozyciel	02O1
zalozycielka	02O1
založba	1;l2
zamecnik	0?i1
zameranie	13Y1
zamereni	0gf1
zamestnanec roku	0051
zamezna	0ZX1
zamężna	0ZX1
zaměstnanec roku	0051
zaměření	0gf1
zanger	0If1
zapateria	03C1
zapatería	03C1
zasadnicze zawodowe	0K[1
zastepca	02O1
zastupca	0AK1
zastupce	0?i1
zastępca	02O1
zaswiadczenie	0BJ1
zavarivac	0?52
zavarivač	0?52
zavarovalnica	0?D1
zavod	1;n5
zavody	0IT2
zawodowe	0K[1
zawodowka	04J1
zawodówka	04J1
zayif	0=81
zayıf	0=81
začetnik	1;]2
začetno	1;_1
začiatočník	1;`2
začátečník	1;[2
założyciel	02O1
założycielka	02O1
zaświadczenie	0BJ1
zbornik	1<34
zborník	0CA1
zdaj	0FV1
zdalna	0VI1
zdalnie	0VI1
zdobyty	0gg1
zdravnica	0G<1
zdravnik	0G<1
zdravotni bratr	0?i1
zdravotni sestra	0?i1
zdravotní bratr	0?i1
zdravotní sestra	0?i1
zdravstveni dom	0?D1
zdruzenie	03g1
zdruzenje	0?D1
združenie	03g1
združenje	0?D1
zednik	0?i1
zedník	0?i1
zeer goed	0RX2
zeichner	06;1
zeitschrift	0=\2
zeitschriftenaufsaetze	0971
zeitschriftenaufsatze	0971
zeitschriftenaufsätze	0971
zeitung	03b1
zelador	0221
zeladora	0221
zelfstandig	0`g1
zelo dobro	1<72
zemedelec	0?i1
zememeric	0?i1
zemědělec	0?i1
zeměměřič	0?i1
zena	1<94
zenaty	10T2
zenesz	0=F1
zenska	1<=2
zenske	1<?2
zenski	1<A4
zensko	1;Y2
zentrum	03b1
zenész	0=F1
zerspaner	06;1
zertifikat	0`<2
zertifiziert	1<E1
zertifizierung	0=K1
zespol	0K\1
zespol szkol	04J1
zespół	0K\1
zespół szkół	04J1
zeszyty naukowe	07o1
zeugnis	0=K1
zidar	02?1
ziekenhuis	0371
ziema	1<F2
zima	1<H6
zimmerei	03b1
zimmerer	06;1
zimmermadchen	03D1
zimmermaedchen	03D1
zimmermädchen	03D1
zimą	1<N1
zinatnu doktors	0Jh1
zinātņu doktors	0Jh1
ziraat muhendisi	0201
ziraat mühendisi	0201
zivi	09D1
zivildienst	09D1
zivildienstleistender	09D1
zivljenjepis	1<O1
zivnost	0IT2
zivotopis	1<P4
zkouska	0B;1
zkouška	0B;1
zlata medaile	0051
zlaty	0051
zlatá medaile	0051
zlatý	0051
zmagovalec	0k<1
zmagovalka	0k<1
znamka	0BK2
znanstvenik	0?41
známka	0BK2
zolnierz	02O1
zomer	1<T1
zomers	1<T1
zomerseizoen	1<T1
zonaty	0ZX1
zonen	0`g1
zoo	01a1
zorg	0371
zpevacka	0?i1
zpevak	0?i1
zpusobilost	0B;1
zpěvačka	0?i1
zpěvák	0?i1
způsobilost	0B;1
zrt	00e1
zs	0F;1
zugbegleiter	06;1
zulassung	02J1
zuletzt erneuert	01L1
zumre baskani	0201
zurnalas	0[W1
zurnalistas	02k1
zurnalists	02l1
zurnals	0II1
zurzeit	04d1
zusteller	06;1
zvarac	0AK1
zviluppatur	05^1
zvárač	0AK1
zweisprachig	0N31
zweites staatsexamen	00<1
zwembad	0371
zwyciezca	0PH1
zwycięzca	0PH1
zyciorys	1<U1
zyciorys zawodowy	1<U1
zzp	0`g1
zzp'er	0;<1
zzper	0;<1
základná	1;b2
základná znalosť	0dS1
základná škola	0`Q1
základné znalosti	0dS1
základní	1;d2
základní znalost	0d^1
základní znalosti	0d^1
základní škola	0F;1
základný	1;f1
základy	1<V4
zámečník	0?i1
zástupca	0AK1
zástupce	0?i1
závod	0IT2
závody	0IT2
zümre başkanı	0201
zš	0F;1
à	08l2
à aujourd'hui	00a1
à ce jour	00a1
à compter de	00b1
à compter du	00b1
à distance	00h1
à distância	16g1
à partir de	00b1
à partir du	00b1
à présent	00a1
àrea	0IW1
á netinu	0111
általános iskola	05R2
ápoló	06_2
ár	1<Z1
árbitro	03n2
área	1<[3
áruház	0801
átlag	08g1
áætlað	01=1
ägare	02[1
äidinkielen taso	03@1
äidinkielenä	03@1
äidinkieli	03@1
äidinkielinen	03@1
äldreboende	01>1
ämne	03A1
ämneslärarexamen	03B1
ärztin	03D1
åkeri	01>1
år	01?3
årets	01B3
årsenhet	01E1
årsstudium	01E1
çalışıyorum	0@71
çağrı merkezi	0201
çevirmen	0201
çevrimiçi	0BQ1
çift anadal	0C21
çiftçi	0201
çiçekçi	0201
çok iyi	0CV2
çok iyi derecede	0CX1
çırak	0201
ébéniste	01m1
échéance	0Kl1
école	01c1
école primaire	01c1
école supérieure	01c1
écoles	01c1
éditeur	01m1
éditions	0L92
éditrice	01m1
éducateur	01m1
éducatrice	01m1
électricien	01m1
électricienne	01m1
éleveur	01m1
éleveuse	01m1
élue	01m1
élémentaire	0<S2
énekes	0MW1
épicerie	01o1
építész	02o1
équipe	0AU1
équipier	01m1
équipière	01m1
érem	0H72
érettségi	0Mm1
érettségi bizonyítvány	0Mm1
értékesítő	02o1
és	0N51
établissements	01o1
étage	05M1
étalagiste	01m1
étterem	0801
étude notariale	01o1
été	0NL1
étés	0NL1
év	0NN2
éves	0NP1
évkönyv	0IM1
ênfase	0MX1
í dag	0Ma1
í sambúð	0LZ1
în curs	02I1
în prezent	02I1
începând cu	0W?1
începător	0==2
îngrijitoare	02?1
îngrijitor	02?1
învățătoare	02?1
învățător	02?1
ó	1<^2
ógift	0LZ1
óptica	01R1
óptico	01R1
óstán	0C`1
óta	0iV2
óvoda	0[c1
óvodapedagógus	02o1
óvónő	02o1
õde	01N1
õpetaja	01N1
õppekava	0Mn1
ödül	0<P1
ödülü	0<P1
ökotropholog	06;1
ön lisans	0d@1
önkormányzat	0801
önkéntes	0=F1
önlisans	0d@1
önéletrajz	0h\1
önéletrajza	0h\1
ösd	0=G1
ösztöndíj	0H72
översättare	02[1
öz geçmiş	0iZ1
özgeçmiş	0iZ1
özgeçmişi	0iZ1
öğretim görevlisi	0201
öğretim üyesi	0201
öğretmen	0201
öğretmeni	0201
økonom	06K2
øvet	0hF1
újságíró	02R2
úplné stredné	0b^1
úrad	03g1
úsek	14V2
ústav	0IT2
út	04;1
útgefið	0@T1
útja	04;1
útvar	14V2
účetní	0?i1
účtovník	0AK1
účtovníčka	0AK1
úřad	0H:1
übersetzer	06;1
übungsleiter	06;1
üdv	0U:1
üdvözlöm	0U:1
ügyintéző	02R2
ügynökség	0801
ügyvéd	02o1
ügyvédi iroda	0801
ühing	05X1
üksus	0cN1
ülikool	04<1
üniversite	04P1
üniversitesi	04P1
ürün yöneticisi	0201
üst düzey	04X1
üye	0201
üyesi	0201
üzem	0512
þjálfari	0>d1
þýðandi	0>d1
ārste	02l1
ārsts	02l1
ċertifikat	0BG1
ċertifikat tas-sekondarja	0BF1
ċertifikazzjoni	0BG1
č.p	0@V1
časopis	0AL4
čau	0451
čašník	0AK1
čašníčka	0AK1
červený diplom	0BK2
čestné uznanie	0041
čestné uznání	0051
član	0C83
članak	0C;2
članek	0\<1
članica	0C?2
člen	0CC2
členka	0?i1
článek	0IE1
článok	0CA1
čvut	0F;1
číšník	0?i1
đang học	0=;1
đang làm	0=;1
điều dưỡng	0:b1
điều hành	0:b1
điều phối viên	0:b1
điểm	0H11
điểm trung bình	0H11
đã kết hôn	0Bm1
đường	0Bn1
đại học	0FP1
đầu bếp	0:b1
đến	0G@1
đến hiện tại	0=;1
đến nay	0=;1
đề tài	0G11
độc thân	0Bm1
ġurnal	07m1
ġurnalist	05^1
ģimnāzija	04V1
ħarifa	0T`1
īpašnieks	02l1
įkūrėjas	02k1
įmonė	03h1
įmonėje	0W=1
įvertinimas	0;[1
ļoti labi	0982
ősz	0iS1
ősze	0iS1
œnologue	01m1
ředitel	07C1
řezník	0?i1
řidič	07C1
řidičský průkaz	0B;1
ślusarz	02O1
śpiewaczka	02O1
średni	13e2
średnia	13g2
średnia ocen	0h01
średnie	0K[1
średnio	0KJ1
średnio zaawansowany	0KJ1
średnio zaawansowany wyższy	0JD1
średniozaawansowana	0KJ1
średniozaawansowany	13e2
średniozaawansowany wyższy	0JD1
świadectwo	0BJ1
świadectwo dojrzałości	0K[1
świadectwo maturalne	0K[1
şampiyon	0<P1
şantiye şefi	0201
şarkıcı	0201
şef	0201
şefi	0201
şimdi	0@71
şirket	0491
şirketi	0491
şoför	0201
şoförü	0201
şu an	0@71
şu anda	0@71
şu anki	0@71
şubesi	0>j1
še traja	0FV1
šef	0?52
šetalište	0:81
šiandien	0FJ1
šiuo metu	0FJ1
škola	1<`4
školenie	11o1
školení	1201
šobrīd	0_m1
šodien	0_m1
šoferis	02l1
šola	0Lg1
špecialista	0AK1
špecialistka	0AK1
špecializácia	13Y1
štipendija	0k<1
štipendium	0041
štruktúrovaný životopis	0mL1
študent	0G<1
študijný odbor	13Y1
študijný program	13Y1
študijska smer	1511
študijski program	1511
štúdia	0CA1
štúdio	03g1
švadlena	0?i1
šķīries	0fY1
żeńska	0[X1
żeński	0[X1
żonaty	0ZX1
żołnierz	02O1
żviluppatur	05^1
życiorys	1<U1
życiorys zawodowy	1<U1
ž	1;Y2
žena	1<94
ženatý	10T2
ženska	1<d1
ženski	1<e3
žensko	1;Y2
ženské	1<?2
žiema	1<h1
življenjepis	1<O1
živnost	0H:1
živnosť	03g1
životopis	1<P4
žurnalas	0[W1
žurnalistas	02k1
žurnālists	02l1
žurnāls	0II1
școala	0861
școala gimnazială	0861
școala postliceală	0861
școală	0861
școală de arte și meserii	0:e1
școală postliceală	0C[1
școală profesională	0:e1
șef	02?1
șefă	02?1
și	12E1
șofer	02?1
șoseaua	0571
άγαμη	1<i1
άγαμοσ	1<i1
άδεια	1<j1
άδεια ασκήσεωσ	1<j1
άδεια οδήγησησ	1<j1
άνδρασ	1<k1
άνοιξη	1<l1
άντρασ	1<k1
άπταιστα	1<m1
άρθρο	1<n1
άριστα	1<o2
άριστη	1<m1
άριστη γνώση	1<m1
άριστο	1=11
άρρεν	1<k1
έγγαμη	1<i1
έγγαμοσ	1<i1
έπαινοσ	00Q1
έργα	1=21
έργο	1=21
έτη	1=31
έτοσ	1=31
έωσ	1=41
έωσ και σήμερα	1=51
έωσ σήμερα	1=51
ίδρυμα	1=61
α ε	00e1
α' βραβείο	00Q1
α' βραβειο	00Q1
α.ε	00e1
αγαμη	1<i1
αγαμοσ	1<i1
αγροτησ	1=71
αγρότησ	1=71
αδεια	1<j1
αδεια ασκησεωσ	1<j1
αδεια οδηγησησ	1<j1
αε	00e1
αει	1=81
αεροσυνοδοσ	1=71
αεροσυνοδόσ	1=71
αισθητικοσ	1=71
αισθητικόσ	1=71
ακαδημία	1=81
ακαδημια	1=81
ανακοίνωση	1<n1
ανακοινωση	1<n1
αναλυτήσ	1=71
αναλυτησ	1=71
αναλυτρια	1=71
αναλύτρια	1=71
αναμένεται	1=91
αναμενεται	1=91
αναμενομενη	1=91
αναμενομενο	1=91
αναμενόμενη	1=91
αναμενόμενο	1=91
ανδρασ	1<k1
ανθοπωλησ	1=71
ανθοπώλησ	1=71
ανοικτο πανεπιστημιο	1=81
ανοικτό πανεπιστήμιο	1=81
ανοιξη	1<l1
ανοιχτο πανεπιστημιο	1=81
ανοιχτό πανεπιστήμιο	1=81
αντιπροεδροσ	1=71
αντιπρόεδροσ	1=71
αντρασ	1<k1
ανωτερη εκπαιδευση	1=:1
ανώτερη εκπαίδευση	1=:1
απθ	1=81
απο	1=;2
αποθηκάριοσ	1=71
αποθηκαριοσ	1=71
απολυτήριο	1==1
απολυτήριο γενικού λυκείου	1==1
απολυτήριο γυμνασίου	1==1
απολυτήριο λυκείου	1==1
απολυτηριο	1==1
απολυτηριο γενικου λυκειου	1==1
απολυτηριο γυμνασιου	1==1
απολυτηριο λυκειου	1==1
απταιστα	1<m1
από	1=;2
αρθρο	1<n1
αριθμοσ	1=>1
αριθμόσ	1=>1
αριστα	1<o2
αριστείο	00Q1
αριστειο	00Q1
αριστη	1<m1
αριστη γνωση	1<m1
αριστο	1=11
αρρεν	1<k1
αρσενικο	1<k1
αρσενικό	1<k1
αρτοποιοσ	1=71
αρτοποιόσ	1=71
αρχάριοι	1=?1
αρχάριοσ	1=@1
αρχαριοι	1=?1
αρχαριοσ	1=@1
αρχειονομοσ	1=71
αρχειονόμοσ	1=71
αρχιτέκτονασ	1=71
αρχιτεκτονασ	1=71
ασκουμενη	1=71
ασκουμενοσ	1=71
ασκούμενη	1=71
ασκούμενοσ	1=71
αστυνομικοσ	1=71
αστυνομικόσ	1=71
ασφαλιστική	1=61
ασφαλιστικη	1=61
αφοί	1=61
αφοι	1=61
βαθμολογία	1=A1
βαθμολογια	1=A1
βαθμοσ	1=A1
βαθμοσ πτυχιου	1=A1
βαθμόσ	1=A1
βαθμόσ πτυχίου	1=A1
βασικά	1=B2
βασικέσ γνώσεισ	1=B2
βασική	1=B2
βασική γνώση	1=@1
βασικα	1=B2
βασικεσ γνωσεισ	1=B2
βασικη	1=B2
βασικη γνωση	1=@1
βασικο	1=D1
βασικο επιπεδο	1=@1
βασικό	1=D1
βασικό επίπεδο	1=@1
βαφέασ	1=71
βαφεασ	1=71
βεβαίωση	1<j1
βεβαιωση	1<j1
βιβλίο	1<n1
βιβλιο	1<n1
βιβλιοθήκη	1=61
βιβλιοθηκη	1=61
βιβλιοθηκονομοσ	1=71
βιβλιοθηκονόμοσ	1=71
βιβλιοπωλησ	1=71
βιβλιοπώλησ	1=71
βιογραφικο	1=E1
βιογραφικο σημειωμα	1=E1
βιογραφικό	1=E1
βιογραφικό σημείωμα	1=E1
βιολογοσ	1=71
βιολόγοσ	1=71
βοηθοσ	1=71
βοηθόσ	1=71
βράβευση	00Q1
βραβείο	00Q1
βραβειο	00Q1
βραβευση	00Q1
γεια	1=F1
γεια σασ	1=F1
γενικο λυκειο	1=81
γενικοσ βαθμοσ	1=A1
γενικό λύκειο	1=81
γενικόσ βαθμόσ	1=A1
γιατροσ	1=71
γιατρόσ	1=71
γραμματέασ	1=71
γραμματεασ	1=71
γραφίστασ	1=71
γραφίστρια	1=71
γραφείο	1=61
γραφειο	1=61
γραφιστασ	1=71
γραφιστρια	1=71
γυμνάσιο	1=81
γυμνασιο	1=81
γυναίκα	1=G1
γυναικα	1=G1
δάσκαλοσ	1=71
δήμαρχοσ	1=71
δήμοσ	1=61
δίγλωσση	1=H1
δίγλωσσοσ	1=H1
δίπλωμα	1=I2
δίπλωμα ιεκ	1=:1
δίπλωμα μηχανικού	1=K1
δασκάλα	1=71
δασκαλα	1=71
δασκαλοσ	1=71
δημαρχοσ	1=71
δημοσ	1=61
δημοσίευση	1<n1
δημοσιευση	1<n1
δημοσιογράφοσ	1=71
δημοσιογραφοσ	1=71
δημοτικο σχολειο	1=81
δημοτικό σχολείο	1=81
διάκριση	00Q1
διαγωνισμοσ	00Q1
διαγωνισμόσ	00Q1
διαδικτυακά	1=L1
διαδικτυακα	1=L1
διαζευγμένη	1<i1
διαζευγμένοσ	1<i1
διαζευγμενη	1<i1
διαζευγμενοσ	1<i1
διαιτητήσ	1=71
διαιτητησ	1=71
διαιτολογοσ	1=71
διαιτολόγοσ	1=71
διακριση	00Q1
διανομέασ	1=71
διανομεασ	1=71
διατριβή	1<n1
διατριβη	1<n1
διαχειριστήσ	1=71
διαχειριστησ	1=71
διγλωσση	1=H1
διγλωσσοσ	1=H1
διδάκτορασ	1=M1
διδακτορασ	1=M1
διδακτορική διατριβή	1=M1
διδακτορικη διατριβη	1=M1
διδακτορικο	1=M1
διδακτορικο διπλωμα	1=M1
διδακτορικό	1=M1
διδακτορικό δίπλωμα	1=M1
διευθυνση	1=N1
διευθυντήσ	1=71
διευθυντησ	1=71
διευθυντρια	1=71
διευθύντρια	1=71
διεύθυνση	1=N1
δικαστήσ	1=71
δικαστησ	1=71
δικηγοροσ	1=71
δικηγόροσ	1=71
διορθωτήσ	1=71
διορθωτησ	1=71
διορθωτρια	1=71
διορθώτρια	1=71
διπλωμα	1=I2
διπλωμα ιεκ	1=:1
διπλωμα μηχανικου	1=K1
ε π ε	00e1
ε.π.ε	00e1
είμαι	1=O1
είμαι η	1=O1
είμαι ο	1=O1
εγγαμη	1<i1
εγγαμοσ	1<i1
εθελοντήσ	1=71
εθελοντησ	1=71
εθελοντρια	1=71
εθελόντρια	1=71
ειδίκευση	1=P1
ειδικευση	1=P1
ειδικοσ	1=Q2
ειδικοτητα	1=P1
ειδικόσ	1=Q2
ειδικότητα	1=P1
εικονογράφοσ	1=71
εικονογραφοσ	1=71
ειμαι	1=O1
ειμαι η	1=O1
ειμαι ο	1=O1
εισήγηση	1<n1
εισηγηση	1<n1
εκδοσεισ	1=S2
εκδοτικοσ	1=61
εκδοτικόσ	1=61
εκδόσεισ	1=S2
εκπα	1=81
εκπαιδευτήσ	1=71
εκπαιδευτησ	1=71
εκπαιδευτικοσ	1=71
εκπαιδευτικόσ	1=71
εκπαιδευτρια	1=71
εκπαιδεύτρια	1=71
εκτιμητήσ	1=71
εκτιμητησ	1=71
εκτιμωμενη	1=91
εκτιμώμενη	1=91
ελευθεροσ επαγγελματιασ	1=61
ελεύθεροσ επαγγελματίασ	1=61
εμπ	1=81
εξ αποστάσεωσ	1=L1
εξ αποστασεωσ	1=L1
εξειδικευμένοσ	1=U1
εξειδικευμενοσ	1=U1
επα λ	1=81
επα.λ	1=81
επαινοσ	00Q1
επαλ	1=81
επαρκήσ	1=V1
επαρκησ	1=V1
επε	00e1
επιμελήτρια	1=71
επιμελητήσ	1=71
επιμελητησ	1=71
επιμελητρια	1=71
επιμορφωση	1=W1
επιμόρφωση	1=W1
επιχείρηση	1=61
επιχειρηση	1=61
εποπτησ	1=71
επόπτησ	1=71
εργάτησ	1=71
εργάτρια	1=71
εργα	1=21
εργαστήριο	1=61
εργαστηριο	1=61
εργατησ	1=71
εργατρια	1=71
εργο	1=21
εργοδηγοσ	1=71
εργοδηγόσ	1=71
εργοστάσιο	1=61
εργοστασιο	1=61
ερευνήτρια	1=71
ερευνητήσ	1=71
ερευνητησ	1=71
ερευνητρια	1=71
εστιατοριο	1=61
εστιατόριο	1=61
εταιρία	1=61
εταιρεία	1=61
εταιρεια	1=61
εταιρια	1=61
ετη	1=31
ετοσ	1=31
ευχερήσ	1<m1
ευχερησ	1<m1
εφορεία	1=61
εφορεια	1=61
εωσ	1=41
εωσ και σημερα	1=51
εωσ σημερα	1=51
ζαχαροπλάστησ	1=71
ζαχαροπλαστησ	1=71
ηθοποιοσ	1=71
ηθοποιόσ	1=71
ηλεκτρολογοσ	1=71
ηλεκτρολόγοσ	1=71
ημερίδα	1<n1
ημεριδα	1<n1
θέατρο	1=61
θήλυ	1=G1
θεατρο	1=61
θηλυ	1=G1
θηλυκο	1=G1
θηλυκό	1=G1
θυρωροσ	1=71
θυρωρόσ	1=71
ι ε κ	1=81
ι.ε.κ	1=81
ιατροσ	1=71
ιατρόσ	1=71
ιδιοκτήτησ	1=71
ιδιοκτητησ	1=71
ιδρυμα	1=61
ιδρυτήσ	1=71
ιδρυτησ	1=71
ιδρυτρια	1=71
ιδρύτρια	1=71
ιεκ	1=81
ικανοποιητική	1=V1
ικανοποιητικη	1=V1
ικε	00e1
ινστιτουτο	1=X2
ινστιτούτο	1=X2
κάρτα	1<j1
κέντρο	1=61
καθηγήτρια	1=71
καθηγητήσ	1=71
καθηγητησ	1=71
καθηγητρια	1=71
και	1=Z1
καλά	1=[1
καλή	1=\2
καλή γνώση	1=[1
καλα	1=[1
καλη	1=\2
καλη γνωση	1=[1
καλο	1=^1
καλοκαίρι	1=_1
καλοκαιρι	1=_1
καλωσ	1=A1
καλωσ ηρθατε	1=F1
καλό	1=^1
καλώσ	1=A1
καλώσ ήρθατε	1=F1
καρτα	1<j1
κατάλογοσ	1<n1
κατάρτιση	1=W1
κατάστημα	1=61
καταλογοσ	1<n1
καταρτιση	1=W1
καταστημα	1=61
κατευθυνση	1=P1
κατεύθυνση	1=P1
κεντρο	1=61
κεφάλαιο	1<n1
κεφαλαιο	1<n1
κηπουροσ	1=71
κηπουρόσ	1=71
κλάδοσ	1=N1
κλαδοσ	1=N1
κλινική	1=61
κλινικη	1=61
κολέγιο	1=81
κολεγιο	1=81
κολλέγιο	1=81
κολλεγιο	1=81
κομμωτήσ	1=71
κομμωτησ	1=71
κομμωτρια	1=71
κομμώτρια	1=71
κρεοπωλησ	1=71
κρεοπώλησ	1=71
λέκτορασ	1=71
λίαν καλώσ	1=A1
λεκτορασ	1=71
λεωφ	1=>1
λεωφοροσ	1=>1
λεωφόροσ	1=>1
λιαν καλωσ	1=A1
λογίστρια	1=71
λογιστήσ	1=71
λογιστησ	1=71
λογιστρια	1=71
λογοθεραπευτήσ	1=71
λογοθεραπευτησ	1=71
λογοθεραπευτρια	1=71
λογοθεραπεύτρια	1=71
λυκειο	1=81
λύκειο	1=81
μάγειρασ	1=71
μάγειροσ	1=71
μάνατζερ	1=71
μάστερ	1=K1
μέλοσ	1=71
μέσοσ όροσ	1=A1
μέτρια	1=V1
μέτρια γνώση	1=V1
μέτριο	1=`2
μέχρι	1=41
μέχρι σήμερα	1=51
μέχρι τώρα	1=51
μήνασ	1=b1
μήνεσ	1=b1
μαία	1=71
μαγείρισσα	1=71
μαγειρασ	1=71
μαγειρισσα	1=71
μαγειροσ	1=71
μαθητευομενοσ	1=71
μαθητευόμενοσ	1=71
μαια	1=71
μανατζερ	1=71
μαστερ	1=K1
με λένε	1=O1
με λενε	1=O1
μελοσ	1=71
μεσαίο	1=^1
μεσαίο επίπεδο	1=V1
μεσαιο	1=^1
μεσαιο επιπεδο	1=V1
μεσοσ οροσ	1=A1
μετάλλιο	00Q1
μεταλλιο	00Q1
μεταπτυχιακέσ σπουδέσ	1=K1
μεταπτυχιακεσ σπουδεσ	1=K1
μεταπτυχιακο	1=K1
μεταπτυχιακο διπλωμα	1=K1
μεταπτυχιακοσ	1=K1
μεταπτυχιακοσ τιτλοσ	1=K1
μεταπτυχιακό	1=K1
μεταπτυχιακό δίπλωμα	1=K1
μεταπτυχιακόσ	1=K1
μεταπτυχιακόσ τίτλοσ	1=K1
μεταφράστρια	1=71
μεταφραστήσ	1=71
μεταφραστησ	1=71
μεταφραστρια	1=71
μετρια	1=V1
μετρια γνωση	1=V1
μετριο	1=`2
μεχρι	1=41
μεχρι σημερα	1=51
μεχρι τωρα	1=51
μηνασ	1=b1
μηνεσ	1=b1
μητρική	1=H1
μητρική γλώσσα	1=H1
μητρικη	1=H1
μητρικη γλωσσα	1=H1
μηχανικοσ	1=c1
μηχανικόσ	1=c1
μηχανοδηγοσ	1=71
μηχανοδηγόσ	1=71
μοδίστρα	1=71
μοδιστρα	1=71
μονάδα	1=N1
μοναδα	1=N1
μουσείο	1=61
μουσειο	1=61
μουσικοσ	1=71
μουσικόσ	1=71
μπάρμαν	1=71
μπαρμαν	1=71
ναυτησ	1=71
ναυτικοσ	1=71
ναυτικόσ	1=71
ναύτησ	1=71
νηπιαγωγείο	1=81
νηπιαγωγειο	1=81
νικήτρια	00Q1
νικητήσ	00Q1
νικητησ	00Q1
νικητρια	00Q1
νοσηλευτήσ	1=71
νοσηλευτησ	1=71
νοσηλευτρια	1=71
νοσηλεύτρια	1=71
νοσοκομείο	1=61
νοσοκομειο	1=61
ξεναγοσ	1=71
ξεναγόσ	1=71
ξενοδοχείο	1=61
ξενοδοχειο	1=61
ξυλουργοσ	1=71
ξυλουργόσ	1=71
ο ε	00e1
ο.ε	00e1
οδηγοσ	1=71
οδηγόσ	1=71
οδοσ	1=>1
οδόσ	1=>1
οικονομολογοσ	1=71
οικονομολόγοσ	1=71
οινοποιείο	1=61
οινοποιειο	1=61
ομάδα	1=N1
ομαδα	1=N1
ομιλία	1<n1
ομιλια	1<n1
ομιλοσ	1=61
ονομάζομαι	1=O1
ονομαζομαι	1=O1
οπτικοσ	1=71
οπτικόσ	1=71
οργανισμοσ	1=61
οργανισμόσ	1=61
οροφοσ	1=>1
παιδαγωγοσ	1=71
παιδαγωγόσ	1=71
πανεπιστήμιο	1=81
πανεπιστημίου	1=81
πανεπιστημιο	1=81
πανεπιστημιου	1=81
παντρεμένη	1<i1
παντρεμένοσ	1<i1
παντρεμενη	1<i1
παντρεμενοσ	1<i1
παρον	1=51
παρόν	1=51
πατέντα	1<n1
πατεντα	1<n1
περιοδικο	1<n1
περιοδικό	1<n1
πιστοποίηση	1<j1
πιστοποιημένη	1<j1
πιστοποιημένοσ	1<j1
πιστοποιημενη	1<j1
πιστοποιημενοσ	1<j1
πιστοποιηση	1<j1
πιστοποιητικο	1<j1
πιστοποιητικό	1<j1
πλατεία	1=>1
πλατεια	1=>1
πολυ καλα	1<m1
πολυ καλη	1<m1
πολυ καλη γνωση	1=[1
πολυ καλο	1=11
πολυτεχνείο	1=81
πολυτεχνειο	1=81
πολύ καλά	1<m1
πολύ καλή	1<m1
πολύ καλή γνώση	1=[1
πολύ καλό	1=11
πρακτικά	1<n1
πρακτικα	1<n1
προγραμματίστρια	1=71
προγραμματιστήσ	1=71
προγραμματιστησ	1=71
προγραμματιστρια	1=71
προεδροσ	1=71
προισταμενη	1=71
προισταμενοσ	1=71
προπονήτρια	1=71
προπονητήσ	1=71
προπονητησ	1=71
προπονητρια	1=71
προπτυχιακέσ σπουδέσ	1=d1
προπτυχιακεσ σπουδεσ	1=d1
προπτυχιακο	1=d1
προπτυχιακό	1=d1
προτζεκτ	1=21
προχωρημένο	1=e2
προχωρημενο	1=e2
προϊστάμενοσ	1=71
προϊσταμένη	1=71
πρωτο βραβειο	00Q1
πρόεδροσ	1=71
πρότζεκτ	1=21
πρώτο βραβείο	00Q1
πτυχίο	1=g2
πτυχίο επαλ	1==1
πτυχίο πανεπιστημίου	1=d1
πτυχιο	1=g2
πτυχιο επαλ	1==1
πτυχιο πανεπιστημιου	1=d1
πτυχιουχοσ	1=d1
πτυχιούχοσ	1=d1
πυροσβέστησ	1=71
πυροσβεστησ	1=71
πωλήτρια	1=71
πωλητήσ	1=71
πωλητησ	1=71
πωλητρια	1=71
ράφτησ	1=71
ραφτησ	1=71
σήμερα	1=51
σε εξέλιξη	1=51
σε εξελιξη	1=51
σελίδα	1=i1
σελιδα	1=i1
σεμινάριο	1=j2
σεμιναριο	1=j2
σερβιτορα	1=71
σερβιτοροσ	1=71
σερβιτόρα	1=71
σερβιτόροσ	1=71
σημερα	1=51
σιδεράσ	1=71
σιδερασ	1=71
στην	1=l1
στο	1=l1
στοιχειωδεισ γνωσεισ	1=@1
στοιχειωδησ	1=@1
στοιχειώδεισ γνώσεισ	1=@1
στοιχειώδησ	1=@1
στον	1=l1
στουντιο	1=61
στούντιο	1=61
στρατιωτικοσ	1=71
στρατιωτικόσ	1=71
συγκολλητήσ	1=71
συγκολλητησ	1=71
συλλογικοσ τομοσ	1<n1
συλλογικόσ τόμοσ	1<n1
συλλογοσ	1=61
συμβολαιογράφοσ	1=71
συμβολαιογραφοσ	1=71
συμβουλοσ	1=71
συνέδριο	1<n1
συνεδριο	1<n1
συνεργάτησ	1=71
συνεργάτιδα	1=71
συνεργατησ	1=71
συνεργατιδα	1=71
συνεταιρισμοσ	1=61
συνεταιρισμόσ	1=61
συντάκτησ	1=71
συντάκτρια	1=71
συντακτησ	1=71
συντακτρια	1=71
συντηρήτρια	1=71
συντηρητήσ	1=71
συντηρητησ	1=71
συντηρητρια	1=71
συντομο βιογραφικο	1=E1
συντονίστρια	1=71
συντονιστήσ	1=71
συντονιστησ	1=71
συντονιστρια	1=71
σχεδιάστρια	1=71
σχεδιαστήσ	1=71
σχεδιαστησ	1=71
σχεδιαστρια	1=71
σχολή	1=81
σχολή καλών τεχνών	1=81
σχολείο	1=81
σχολειο	1=81
σχολη	1=81
σχολη καλων τεχνων	1=81
σύλλογοσ	1=61
σύμβουλοσ	1=71
σύντομο βιογραφικό	1=E1
τ ε ι	1=81
τ κ	1=>1
τ.ε.ι	1=81
τ.κ	1=>1
ταμίασ	1=71
ταμιασ	1=71
ταχυδρομοσ	1=71
ταχυδρόμοσ	1=71
τει	1=81
τεχνίτησ	1=71
τεχνικοσ	1=71
τεχνικόσ	1=71
τεχνιτησ	1=71
τηλεργασία	1=L1
τηλεργασια	1=L1
τιμητική διάκριση	00Q1
τιμητικη διακριση	00Q1
τκ	1=>1
τμήμα	1=m2
τμημα	1=m2
τομέασ	1=o2
τομεασ	1=o2
τομοσ	1<n1
τοπογράφοσ	1=71
τοπογραφοσ	1=71
τορναδοροσ	1=71
τορναδόροσ	1=71
τράπεζα	1=61
τραγουδίστρια	1=71
τραγουδιστήσ	1=71
τραγουδιστησ	1=71
τραγουδιστρια	1=71
τραπεζα	1=61
τωρα	1=51
τόμοσ	1<n1
τώρα	1=51
υδραυλικοσ	1=71
υδραυλικόσ	1=71
υπάλληλοσ	1=71
υπαλληλοσ	1=71
υπευθυνη	1=71
υπευθυνοσ	1=71
υπεύθυνη	1=71
υπεύθυνοσ	1=71
υπηρεσία	1>12
υπηρεσια	1>12
υποτροφία	00Q1
υποτροφια	00Q1
υπουργείο	1=61
υπουργειο	1=61
φαρμακείο	1=61
φαρμακειο	1=61
φαρμακοποιοσ	1=71
φαρμακοποιόσ	1=71
φθινοπωρο	1>31
φθινόπωρο	1>31
φουρνοσ	1=61
φούρνοσ	1=61
φυλακασ	1=71
φυσικοθεραπευτήσ	1=71
φυσικοθεραπευτησ	1=71
φυσικοθεραπευτρια	1=71
φυσικοθεραπεύτρια	1=71
φυσικοσ	1=71
φυσικοσ ομιλητησ	1=H1
φυσικόσ	1=71
φυσικόσ ομιλητήσ	1=H1
φωτογράφοσ	1=71
φωτογραφοσ	1=71
φύλακασ	1=71
χειμωνασ	1>41
χειμώνασ	1>41
χειριστήσ	1=71
χειριστησ	1=71
χημικοσ	1=71
χημικόσ	1=71
χορευτήσ	1=71
χορευτησ	1=71
χορευτρια	1=71
χορεύτρια	1=71
χρονια	1=31
χρονοσ	1=31
χρόνια	1=31
χρόνοσ	1=31
χτίστησ	1=71
χτιστησ	1=71
ψαράσ	1=71
ψαρασ	1=71
ψυχολογοσ	1=71
ψυχολόγοσ	1=71
ωδείο	1=81
ωδειο	1=81
ωσ	1=41
ωσ σήμερα	1=51
ωσ σημερα	1=51
όμιλοσ	1=61
όροφοσ	1=>1
а s	00e1
а.ş	00e1
автобиография	1>51
агент	1>63
агентство	1>92
агенция	1>;1
агенција	1><1
агенція	1>=1
агроном	1>>2
ад	00e1
адвокат	1>@4
администратор	1>D4
администрация	1>H1
адміністратор	1>I2
адміністраторка	1>K1
адміністрація	1>=1
академии	1>L1
академия	1>M2
академија	1>O1
академія	1>P1
академії	1>P1
аккредитация	1>Q1
акредитація	1>R1
актер	1>S1
активно	1>T1
актор	1>U1
акторк	1>U1
актрис	1>S1
актёр	1>S1
акушер	1>V2
альманах	1>X1
анализатор	1>Y1
аналитик	1311
аналитичар	1>Z1
аналітик	1>[1
аналітикиня	1>K1
анкета	1>\2
антологія	1>^1
ао	1>_2
ап	1>a1
апотека	1><1
аппаратчик	1>S1
аптека	1>b3
арт директор	1>V2
арт-директор	1>V2
архивариус	1>S1
архивист	1311
архитект	1>Y1
архитекта	1>e1
архитектор	1311
архіваріус	1>U1
архітектор	1>[1
асистент	1>f3
асистентка	1>K1
асоциация	1>;1
асоціація	1>=1
аспирант	1>S1
аспирантура	1>i2
аспірант	1>U1
аспірантура	1>k2
ассистент	1311
ассоциация	1>H1
атестат	1>m2
аттестат	1>o2
аттестат о среднем образовании	1?11
аудитор	1>V2
б р	1?21
б-р	1?21
базове	1?31
базовий	1?42
базовий рівень	1?31
базово	1?63
базово ниво	1?91
базовое	1?:1
базовые знания	1?;2
базовый	1?;2
базовый уровень	1?:1
базові знання	1?42
бакалавр	1?=2
бакалаврат	1??1
бакалавриат	1?@1
бакалавър	1?A1
бакалавърска	1?A1
бакалавърска степен	1?A1
бал	1?B1
балл	1?C1
баллов	1?C1
банк	1>92
банка	1?D2
барист	1311
бармен	1>V2
барменка	1>K1
бечелор	1?F1
библиотека	1?G3
библиотекар	1?J3
билингв	1?M1
биография	1>51
биографија	1?N1
биолог	1>S1
бл	1>a1
благајник	1>e1
благодарность	0V[1
благодарственное письмо	0V[1
болница	1?D2
больница	1>H1
бортпроводни	1>S1
бр	1?O1
бригадир	1>V2
брошура	1?P1
буд	1?Q1
будинок	1?Q1
бул	1?R2
булевар	1?O1
булевард	1>a1
бульвар	1?T2
бухгалтер	1?V3
бухгалтерка	1>K1
бытовой	1?Y1
бэкендер	1311
бюро	1>92
бібліотека	1>=1
бібліотекар	1>U1
бібліотекарка	1>K1
білінгв	1?Z1
в	1?[3
в браке	1?^1
в момента	1?_1
в разводе	1?^1
в совершенном владении	1?`1
в совершенстве	1?a1
вантажни	1>U1
вантажник	1>K1
васпитач	1>Z1
вахтер	1>S1
вахтёр	1>S1
ведуча	1>K1
ведучий	1>K1
ведущая	1311
ведущий	0Z91
верстальни	1>U1
верстальщи	1>S1
верстальщик	1311
весна	1?b2
весни	1?d1
весной	1?e1
весны	1?e1
вестник	1?f2
ветеринар	1?h2
ветеринарка	1>K1
взимку	1?j1
видавництво	1?k2
видано	1?m1
видеограф	1311
викладач	1?n3
викладачка	1>K1
виконроб	1>U1
випуск	1?m1
випускова	1>K1
висока школа	1>O1
високий	1@11
високо образовање	1@21
виступ	1>^1
висше	1?A1
висше образование	1?A1
висше училище	1@31
виховател	1>U1
вихователь	1@42
вихователька	1>K1
виш	1>P1
виша стручна спрема	1@61
виша школа	1@72
виши средњи	1@91
вище за середній	1@:1
вище середнього	1@:1
владелец	0Z91
власник	1@;2
власница	1>e1
влітку	1@=1
во	1@>1
водител	1>S1
водитель	1>S1
водительские права	1>Q1
водительское удостоверение	1>Q1
водій	1@42
водійка	1>K1
водійські права	1>R1
военнослужащ	1>S1
вожат	1>V2
возач	1>Z1
возачка дозвола	1@?1
волонтер	1@@3
волонтерка	1>K1
волонтёр	1>S1
восени	1@C1
воспитател	1>S1
вођа	1>e1
впевнений	1@11
впевнено	1@11
врач	1>S1
временная работа	1@D1
врло добро	1@E2
вртић	1>O1
всем привет	1@G1
второ място	00?1
вуз	1@H2
вукова диплома	00D1
вул	1?Q1
вулиця	1?Q1
вх	1>a1
вчитель	1>U1
вчителька	1>K1
във	1@J1
възпитател	1>Y1
выдан	1@K1
выдано	1@K1
вып	1>X1
выпуск	1@K1
высокий	1@L1
выступление	1>X1
высшее	1@M1
выше среднего	1@N1
від	1@O2
віддалена робота	1@Q1
віддалено	1@Q1
відділ	1@R1
відділення	1@R1
відзнака	00B1
відмінно	1@S2
військов	1>U1
вільне	1@U1
вільне володіння	1@U1
вільно	1@U1
вільно володію	1@U1
вісник	1>^1
вітаю	1@V1
г	1@W3
газета	1>92
газосварщик	1>S1
гбу	00e1
геодезист	1>V2
геолог	1>S1
гимназия	1>M2
гимназија	1>O1
глава	1@Z3
главная	1311
главный	0Z91
го	1@]2
говоримо	1@_1
год	1@`2
года	1@b1
година	1@c2
године	1@e1
години	1@f1
голова	1>K1
головний	1>K1
горничн	1>S1
город	1?21
гостиница	1>H1
готвач	1>Y1
готель	1>=1
гр	1>a1
грамота	1@g3
гран при	0V[1
гран прі	00B1
гран-при	0V[1
гран-прі	00B1
грант	0V[1
грузчик	1>S1
група	1@j4
группа	1@n2
группа компаний	1>H1
гуп	00e1
гід	1>K1
гімназія	1>P1
д	1?21
д т н	1A01
д.т.н	1A01
данас	1A11
дворник	1>S1
двуезичен	1A21
девопс	1311
делопроизводител	1A32
департамент	1A52
депо	1A72
депутат	1>V2
детска градина	1@31
детский сад	1>L1
дефектолог	1311
диетолог	1>S1
дизайнер	1A95
дизайнерка	1>K1
дизајнер	1>Z1
диплом	1A>5
диплом бакалавра	1?@1
диплом з відзнакою	1?B1
диплом с отличием	1?C1
диплом специалиста	1@M1
диплом техника	1AC1
диплома	1AD2
диплома за средно образование	1AF1
дипломирани	1@21
директор	1AG4
директорка	1>K1
директриса	1311
дирекция	1AK2
дирекција	1AM1
дисертация	1?P1
дисертація	1>^1
диспетчер	1>V2
диссертация	1>X1
дистанционно	1AN2
дистанционный	1AP1
дистанційно	1@Q1
дитячий садок	1>P1
днес	1?_1
до	1AQ4
до данас	1A11
до днес	1?_1
до момента	1?_1
до настоящего времени	1AU1
до настоящего момента	1AU1
до настоящия момент	1?_1
до сада	1A11
до сега	1?_1
до сегодня	1AU1
до сих пор	1AU1
до сьогодні	1AV1
до тепер	1AV1
до теперішнього часу	1AV1
до цього часу	1AV1
добра	1@91
добре	1AW3
добрий	1@:1
добрий день	1@V1
добро	1AZ4
добро пожаловать	1@G1
доброволец	1A^1
дозвола	1@?1
доклад	1?f2
доктор	1A_1
доктор наук	1A`2
доктор наука	1Ab1
доктор філософії	1Ac1
докторант	1>Y1
докторантура	1A_1
докторат	1Ab1
докторска степен	1A_1
докторске студије	1Ab1
дом	1?21
дом здравља	1><1
донині	1AV1
доо	00e1
доповідь	1>^1
допуск	1Ad2
досега	1?_1
досконало	1Af1
дослідник	1>U1
досі	1AV1
дотепер	1AV1
доцент	1>63
дружество	1>;1
друкарня	1>=1
друштво	1><1
діловод	1>U1
дієтолог	1>U1
еад	00e1
екип	1Ag1
економиста	1>e1
економска школа	1>O1
економіст	1>U1
економістка	1>K1
екскурсовод	1>U1
експерт	1Ah4
експертний	1Al1
експертно	1Am1
електрик	1@42
електричар	1>e1
електротехник	1>Y1
елементарний	1?31
елементарно	1?91
еоод	00e1
есей	1>^1
есен	1An1
есента	1An1
ет	1Ao2
ж	1B14
ж к	1>a1
ж.к	1>a1
железници	1>;1
жен	1B51
жена	1B62
женат	1?^1
женен	1B81
женски	1B62
женский	1B51
женско	1B91
женщина	1B51
животопис	1?N1
журнал	1B:2
журналист	1B<2
журналіст	1>U1
журналістка	1>K1
жінка	1B>1
жіноча	1B>1
жіночий	1B>1
з	1@O2
з відзнакою	1?B1
за сумісництвом	1B?1
заваривач	1>e1
заварчик	1>Y1
заведующ	1311
завод	1B@4
завідувач	1>K1
завідувачка	1>K1
задоволително	1@_1
задруга	1><1
закройщи	1311
закінчив	1?m1
закінчила	1?m1
заместитель	1>S1
заместник	1>Y1
замужем	1?^1
заміжня	1BD1
зао	00e1
зараз	1AV1
засновник	1>U1
застраховане	1>;1
заступник	1>U1
зборник	1BE1
збірник	1>^1
зварник	1>U1
зварювальник	1>K1
звено	1Ag1
звукорежисс	1311
здобуто	1?m1
здравствуйте	1@G1
зима	1BF4
зимата	1BJ1
зими	1?j1
зимой	1BK1
зимы	1BK1
знаком	1BL1
значка	00?1
зно	0=G1
зоотехник	1311
зрелостен изпит	1AF1
зі	1BM1
зі словником	1?31
и	1BN3
изворни говорник	1BQ1
изд во	1>X1
изд-во	1>X1
издавач	1BE1
издавачка кућа	1><1
издателство	1BR2
издательство	1BT2
излагање	1BE1
изследовател	1>Y1
икономист	1>Y1
икономически университет	1@31
иллюстратор	1>S1
име на проекта	1BV1
инженер	1BW2
инжењер	1BY1
инспектор	1B<2
институт	1BZ6
инструктор	1B`2
интегрисане студије	1@21
ип	00e1
исследовател	1311
истраживач	1>Z1
й	1Bb1
к т н	1A`2
к э н	1A01
к.т.н	1A`2
к.э.н	1A01
казначе	1>S1
каменщик	1>S1
кандидат	1Bc1
кандидат наук	1A`2
канцеларија	1><1
капитан	1>S1
касиер	1>Y1
касир	1>U1
касирка	1>K1
кассир	1>S1
категория	1Bd2
категорія	1>R1
кафедра	1Bf4
кв	1?T2
квалификация	1Bj1
кваліфікація	1Bk1
квартира	1?T2
керівник	1>[1
керівниця	1>K1
кладовщи	1>S1
кладовщик	1>S1
клиника	1?G3
клініка	1>=1
книга	1Bl3
кну	0CJ1
коваль	1>K1
код	1Bo1
коледж	1C01
колеж	1C12
колледж	1C31
команда	1A52
комбайнер	1311
комбайнёр	1311
комерцијалиста	1>e1
компания	1A72
компанија	1><1
компанія	1>=1
комплектовщи	1311
комірни	1>U1
комірник	1>K1
конверзацијски	1C41
кондитер	1C53
кондитерка	1>K1
конкурс	1@g3
конкурса	0V[1
конкурсу	00B1
конобар	1>Z1
консерватория	1>M2
консерваторія	1>P1
консултант	1B`2
консультант	1C82
контент	1311
конференция	1?f2
конференција	1BE1
конференція	1>^1
концерн	1>H1
концертмейстер	1311
кооперация	1>;1
координатор	1AG4
координаторка	1>K1
копирайтер	1>S1
копірайтер	1>U1
коректор	1>U1
кореспондент	1>U1
корп	1?21
корпорация	1>H1
корпорація	1>=1
корректор	1>S1
корреспондент	1>S1
косметолог	1>V2
кпі	0CJ1
кравец	1>U1
кравчин	1>U1
кравчиня	1>K1
край	1?21
крановщик	1>S1
красный диплом	1?C1
кровельщик	1311
кубок	0V[1
кувар	1>Z1
кузнец	0Z91
кур'єр	1@42
курс	1C:6
курси	1C@1
курсы	1CA2
курьер	1>S1
кухар	1CC2
кухарка	1>K1
књига	1BE1
лаборант	1>V2
лаборантка	1?h2
лаборатория	1A72
лабораторија	1><1
лабораторія	1>=1
лавреат	00B1
лавреатка	00B1
ласкаво просимо	1@V1
лауреат	1@g3
лауреатка	00B1
лекар	1B`2
лектор	1CE2
лекция	1?P1
лекція	1>^1
лесник	0Z91
лесхоз	1>H1
лет	1@b1
лета	1CG1
лето	1CH2
летом	1CG1
лидер	1>S1
листонош	1>U1
лицей	1>M2
лиценз	1CJ1
лицензия	1>Q1
лиценца	1@?1
логист	1>S1
логопед	1?V3
логіст	1>U1
лучшая	0V[1
лучший	0V[1
лято	1CK1
лятото	1CK1
лікар	1>U1
лікарка	1>K1
лікарня	1>=1
літа	1@=1
літо	1@=1
ліцей	1>P1
ліцензія	1>R1
м	1CL4
м'ясник	1>K1
магазин	1>b3
магационер	1>e1
магистар	1@21
магистр	1@M1
магистратура	1CP3
магистър	1CS1
магистърска	1CS1
магистърска степен	1CS1
магістр	1CT1
магістратура	1CT1
майстер	1>U1
майстерня	1>=1
майстор	1>Y1
майчин	1A21
майчин език	1A21
маляр	1C53
маркетолог	1>V2
мастер	1CU2
мастер студије	1@21
мастерская	1>H1
матерен	1A21
матерњи	1BQ1
матерњи језик	1BQ1
матрос	1>V2
матура	1CW2
матурски испит	1CY1
машинист	1B<2
машиніст	1>U1
мајстор	1>e1
мгту	0CJ1
мгу	0CJ1
медал	00?1
медаль	1CZ2
медаља	00D1
медбрат	1C\3
медицинска сестра	1C_2
медсестр	1>V2
медсестра	1?h2
медуниверситет	1>L1
менаџер	1>Z1
мене звати	1Ca1
менеджер	1C82
менеджерка	1>K1
мениджър	1>Y1
меня зовут	1Cb1
мерчандайзер	1311
мерчендайзер	1311
мес	1Cc2
месец	1Ce2
месеца	1Ce2
месеци	1Cg1
месяц	1Ch1
месяца	1Ch1
месяцев	1Ch1
методист	1>S1
методистка	1>K1
метролог	1311
механик	1B<2
механичар	1>Z1
механік	1>U1
микрорайон	1?21
министарство	1><1
министерство	1A72
младший	0Z91
много добре	1Ci1
много добро	1Cj2
много добро ниво	1Cl1
модул	1Cm1
мое резюме	1Cn1
молодший	1>K1
молодший бакалавр	1Co1
молодший спеціаліст	1Co1
момента	1?_1
монография	1?f2
монографія	1>^1
монтажер	1311
монтажни	1>U1
монтажник	1>>2
монтажёр	1311
моё резюме	1Cn1
моє резюме	1D01
муж	1D11
мужской	1D11
мужчина	1D11
музей	1>b3
музейн	1311
музеј	1><1
музикант	1>U1
музыкант	1>S1
муляр	1>U1
муп	00e1
мушкарац	1D21
мушки	1D21
мушко	1D21
мъж	1D31
мъжки	1D31
мясник	1>S1
міністерство	1>=1
міс	1D41
місто	1?Q1
місяць	1D41
місяці	1D41
місяців	1D41
н в	1AU1
н ч	1AV1
н. в	1AU1
н.в	1AU1
н.ч	1AV1
на бытовом уровне	1?Y1
на даљину	1D51
наб	1?21
набережна	1?Q1
набережная	1?21
навесні	1?d1
нагорода	00B1
награда	1D63
назва проєкту	1D91
название проекта	1D:1
назив пројекта	1D;1
найкраща	00B1
найкращий	00B1
направление	1D<3
направление подготовки	1Bj1
напреднал	1Cj2
напреднало	1Cj2
напредно	1@E2
напрям	1Bk1
нарис	1>^1
насеље	1?O1
наст вр	1AU1
наст время	1AU1
наст. вр	1AU1
наст. время	1AU1
наставник	1>e1
наставница	1>e1
настояще	1?_1
настоящее время	1AU1
настоящем	1?_1
настоящий момент	1AU1
настоящий момент времени	1AU1
настоящия момент	1?_1
науковий співробітник	1>K1
научен сътрудник	1A^1
научная статья	1>X1
научный сотрудник	0Z91
началник	1>Y1
начално	1D?2
начальник	1>V2
начальница	1311
начальное профессиональное	1AC1
начальное профессиональное образование	1AC1
начальный	1?;2
начальный уровень	1?:1
начинаещ	1DA2
начинающий	1DC1
начиная с	1DD1
наше время	1AU1
нв	1AU1
не женат	1?^1
не замужем	1?^1
нед	1DE1
недели	1DE1
недель	1DE1
неделя	1DE1
неженен	1B81
незаміжня	1BD1
неодружена	1BD1
неодружений	1BD1
неожењен	1DF1
неоконченное высшее	1?@1
неомъжена	1B81
неудата	1DF1
нині	1AV1
новинар	1>Z1
новичок	1DC1
носитель	1?M1
носитель языка	1?M1
носій	1?Z1
носій мови	1?Z1
нотариус	1>S1
нотаріус	1>U1
нпо	00e1
нян	1>U1
няня	0Z91
оао	00e1
обл	1DG3
область	1?T2
обновлен	1@K1
обновлён	1@K1
образователно квалификационна степен магистър	1CS1
образователно-квалификационна степен магистър	1CS1
обука	1@?1
община	1DJ2
објављен	1BE1
овлашћење	1@?1
од	1DL2
одељење	1AM1
одитор	1>Y1
одлично	1@E2
одружена	1BD1
одружений	1BD1
одсек	1DN2
ожењен	1DF1
ожидаемый	1DP1
ожидается	1DP1
окончание	1@K1
окончил	1@K1
окончила	1@K1
олимпиада	1DQ2
олімпіада	00B1
омъжена	1B81
онлайн	1DS3
онлајн	1D51
оод	00e1
ооо	1>_2
оператер	1>Z1
оператор	1DV5
оператор пк	1311
оптометрист	1>S1
општина	1><1
осени	1D[1
осень	1D[1
осенью	1D[1
осені	1@C1
осигурање	1><1
оснивач	1>Z1
основател	1B<2
основе	1D\2
основна школа	1>O1
основне академске студије	1?F1
основне студије	1?F1
основно	1D^4
основно владеене	1@_1
основно знање	1Db1
основно ниво	1?91
основно училище	1@31
осінь	1@C1
от	1Dc3
от разстояние	1Df1
отговорник	1>Y1
отдел	1AK2
отделение	1Dg3
отделочник	1311
отель	1>H1
отличен	1Dj1
отличие	1Dk2
отлично	1Dm3
отлично владеене	1Ci1
отличное	1?`1
отримано	1?m1
офис	1A72
официант	1>S1
офіс	1>=1
офіціант	1>U1
офіціантка	1>K1
охоронец	1>U1
охоронець	1>K1
охранник	1>S1
оцена	1E01
оценка	1E12
оценщик	1>S1
оцінка	1?B1
оцінювач	1>U1
очаква се	1E31
очаквано	1E31
очекивано	1E41
очікуваний	1E51
очікується	1E51
пао	00e1
парикмахер	1>S1
пасивно	1Db1
пат	00e1
патент	1E64
пг	1@31
пгжпт	1@31
певец	0Z91
певица	0Z91
педагог	1311
пекар	1C53
пекара	1><1
пекарна	1>;1
пекарня	1>92
пер	1?21
первое место	0V[1
переводчик	1>S1
переводчица	0Z91
перекладач	1>U1
перекладачка	1>K1
переможець	00B1
переможниця	00B1
переулок	1?21
перукар	1>U1
перше місце	00B1
пивара	1><1
пл	1E:2
плакет	00?1
планирано	1E<2
планируемый	1DP1
планируется	1DP1
планується	1E51
плиточник	1>S1
плотник	1>S1
площа	1?Q1
площад	1>a1
площадь	1?21
по	1E>2
по договору	1@D1
по н в	1AU1
по н. в	1AU1
по н.в	1AU1
по наст время	1AU1
по наст. время	1AU1
по настоящее время	1AU1
по настоящий момент	1AU1
по наше время	1AU1
по нині	1AV1
по сегодня	1AU1
по сей день	1E@2
по совместительству	1@D1
по сьогодні	1AV1
по сьогоднішній день	1AV1
по текущий момент	1AU1
по теперішній час	1AV1
по цей день	1AV1
по цей час	1AV1
победител	00?1
победитель	0V[1
победительница	0V[1
победник	00D1
победница	00D1
повар	1A32
повна зайнятість	1B?1
повна середня	1EB1
повний день	1B?1
повышение квалификации	1EC2
поглавље	1BE1
поглиблений	1@U1
подмастерь	1>S1
подразделение	1EE1
подяка	00B1
пожарн	1>S1
пожежни	1>U1
позориште	1><1
покоївк	1>U1
поликлиника	1A72
политех	1>L1
политехнический	1>L1
полицейск	1>S1
полная занятость	1@D1
полный день	1@D1
положен	1@?1
полувисше	1EF1
получен	1@K1
получено	1@K1
поліклініка	1>=1
політехніка	1>P1
поліцейськ	1>U1
помощник	1B<2
помоћник	1>e1
помічник	1@42
помічниця	1>K1
понастоящем	1?_1
понині	1AV1
поныне	1AU1
портниха	0Z91
портной	0Z91
посвідчення	1>R1
посвідчення водія	1>R1
поселок	1?21
пословођа	1>e1
посёлок	1?21
потврда	1@?1
поточне місце	1AV1
похвала	00D1
початковий	1?42
початковий рівень	1?31
початківець	1EG1
почетна грамота	00?1
почетная грамота	0V[1
почетник	1EH2
почетно	1Db1
почтальон	1>S1
почётная грамота	0V[1
пр	1?T2
пр т	1?21
пр-т	1?21
правник	1>e1
правница	1>e1
правоспособност	1CJ1
практикант	1@@3
прат	00e1
преводач	1>Y1
преводилац	1>e1
предавач	1>Z1
предавање	1BE1
предвиђено	1E41
предполагаемый	1DP1
предприятие	1A72
председател	1B<2
председник	1>e1
председница	1>e1
предстои	1E31
предузеће	1><1
президент	1>63
премия	0V[1
премія	00B1
преподавател	1EJ3
прибиральниця	1>K1
привет	1@G1
привіт	1@V1
приемщи	1311
призер	1CZ2
признање	00D1
призёр	0V[1
приправник	1>e1
приправница	1>e1
приёмщи	1311
пров	1?Q1
провизор	0Z91
проводник	1311
провулок	1?Q1
провідний	1>K1
провідник	1>U1
провізорка	1>K1
програмер	1>Z1
програмист	1>Y1
программист	1311
програміст	1>[1
продав	1>U1
продавац	1>e1
продавач	1>Y1
продавачица	1>e1
продавец	1EM3
продавница	1><1
продавчиня	1>K1
продакт	1311
продвинутый	1EP2
продвинутый уровень	1?`1
продлен	1@K1
продлено	1@K1
продлён	1@K1
продюсер	1>V2
проезд	1?21
проект	1ER3
проекта	1D:1
проекти	1EU2
проектная работа	1@D1
проекты	1D:1
пролет	1EW1
пролетта	1EW1
пролеће	1EX1
промоутер	1311
прораб	1>S1
просек	1E01
просек оцена	1E01
просечна оцена	1E01
просп	1?Q1
проспект	1?T2
просунутий	1@S2
професионален бакалавър	1?A1
професионална автобиография	1>51
професионална биографија	1?N1
професионална гимназия	1@31
професионална квалификация	1AF1
професор	1>f3
профессиональный	1?`1
профессор	1311
професійний	1@U1
професійно технічна	1EB1
професійно-технічна	1EB1
профил	1EY1
профиль	1Bj1
проєкт	1D91
проєкти	1D91
проєкту	1D91
пројекат	1D;1
пројекти	1D;1
психолог	1EZ5
психологиня	1>K1
пту	0CJ1
публикация	1?f2
публикација	1BE1
публікація	1>^1
пут	1?O1
първо място	00?1
підвищення кваліфікації	1E_2
підприємство	1>=1
підрозділ	1@R1
р	1Ea1
работаю	1AU1
работник	1>Y1
рабоч	1>S1
рабочий	1Eb2
рад	1BE1
рад од куће	1D51
радионица	1><1
радна биографија	1?N1
радник	1>e1
радница	1>e1
радіо	1>=1
разведен	1Ed3
разведена	1Ed3
разведён	1?^1
разговорный	1?Y1
разговорный уровень	1?Y1
разработчик	1Eg2
разрешително	1CJ1
разряд	1>Q1
район	1?T2
рачуновођа	1>e1
ревизор	1311
редактор	1A95
редакторка	1>K1
редакция	1>H1
редакція	1>=1
режисер	1>U1
режиссер	1>S1
режиссёр	1>S1
резюме	1>\2
рекрутер	1>V2
репетитор	1311
республика	1?21
ресторан	1Ei3
ресторант	1>;1
референт	1>Z1
рибал	1>U1
риелтор	1>S1
робочий	1@:1
робітни	1>U1
робітник	1>K1
роден	1A21
роден език	1A21
родная	1?M1
родной	1?M1
родной язык	1?M1
розділ	1>^1
розлучена	1BD1
розлучений	1BD1
розмовна	1El1
розмовний	1El1
розмовний рівень	1El1
розробник	1>[1
розробниця	1>K1
роки	1Ea1
року	1Ea1
років	1Ea1
руководилац	1>e1
руководител	1311
ръководител	1Em1
рыбак	1>S1
рідна	1?Z1
рідна мова	1?Z1
рідний	1?Z1
рік	1Ea1
с	1En3
с отличием	1?C1
саветник	1>e1
саветница	1>e1
сада	1A11
садашњост	1A11
садовник	1>S1
садівни	1>U1
самозайнятий	1>=1
самозанятый	1>H1
санитар	1>S1
сантехник	1>S1
сантехнік	1>U1
санітар	1>U1
санітарка	1>K1
саопштење	1BE1
сарадник	1>e1
сарадница	1>e1
сборник	1?f2
сварщик	1A32
свидетелство	1CJ1
свидетельство	1>Q1
свободно	1F12
свободно владею	1?`1
свободное	1?`1
свободное владение	1?`1
свободный	1?`1
свідоцтво	1>R1
сдан	1@K1
сдружение	1>;1
сега	1?_1
сегодня	1AU1
сейчас	1AU1
секретар	1>@4
секретарица	1>e1
секретарь	1>S1
сектор	1F34
село	1?T2
семеен	1B81
семейна	1B81
семинар	1F71
семінар	1C@1
сервитьор	1>Y1
середньо	1El1
середня	1EB1
середня освіта	1EB1
середня спеціальна	1Co1
середній	1F82
середній бал	1?B1
середній рівень	1El1
сертификат	1F:3
сертификация	1>Q1
сертифициран	1CJ1
сертифицированный	1>Q1
сертифікат	1F=1
сертифікація	1>R1
системний адміністратор	1>K1
системный администратор	1311
скарбни	1>U1
скрам мастер	1311
скрам-мастер	1311
слабо	1?91
слесар	1>S1
слесарь	1>S1
служба	1F>5
слюсар	1@42
смер	1Cm1
смотрител	1311
со	1FC2
со словарем	1?:1
со словарём	1?:1
соавтор	1FE2
собственик	1>Y1
совершенное	1?a1
сотрудник	1>S1
соу	1@31
союз	1>H1
спбгу	0CJ1
специализация	1EY1
специалист	1FG3
специалист по	1EF1
специалитет	1@M1
специалност	1EY1
специальность	1Bj1
специјалиста	1>e1
спеціальність	1Bk1
спеціалізація	1Bk1
спеціаліст	1FJ3
спеціалістка	1>K1
спеціалітет	1CT1
списание	1?P1
співа	1>U1
співавтор	1FM2
співробітник	1>U1
спілка	1>=1
ср балл	1?C1
ср. балл	1?C1
среден успех	1Dj1
среден успех от следването	1Dj1
средне	1?Y1
среднее	1?11
среднее образование	1?11
среднее общее	1?11
среднее профессиональное	1AC1
среднее профессиональное образование	1AC1
среднее специальное	1AC1
средний	1FO2
средний балл	1?C1
средний балл диплома	1?C1
средний уровень	1?Y1
средно	1FQ3
средно владеене	1@_1
средно ниво	1FT2
средно образование	1AF1
средно специално	1AF1
средно специално образование	1AF1
средно училище	1@31
средняя оценка	1?C1
средња стручна спрема	1CY1
средња школа	1>O1
средње	1FV2
средњи	1C41
средњи ниво	1C41
ссс	1CY1
стажант	1>Y1
стажер	1C53
стажерка	1>K1
стажист	1@42
стажиста	1>e1
стажёр	1>S1
стан	1?O1
станочник	1311
старшая	1311
старший	1FX2
статия	1?P1
стаття	1>^1
статья	1>X1
степень бакалавра	1?@1
степень магистра	1@M1
стипендия	1DQ2
стипендија	00D1
стипендія	00B1
столар	1>e1
столяр	1C53
стор	1FZ1
сторож	1311
сторінка	1FZ1
стр	1F[2
страница	1F]1
строительная	1>H1
стройка	1>H1
стропальщик	1311
струковне студије	1?F1
стручни испит	1@?1
стручњак	1F^2
студио	1?D2
студия	1>H1
студијски програм	1Cm1
студія	1>=1
ступінь бакалавра	1??1
ступінь магістра	1CT1
стюард	1>V2
су	1@31
су шеф	1FX2
су-шеф	1FX2
суддя	1>K1
судья	0Z91
супервайзер	1311
супермаркет	1>92
счетоводител	1>Y1
считано от	1F`1
сътрудник	1>Y1
сьогодні	1AV1
т ч	1AV1
т.ч	1AV1
та	1Bb1
такмичење	00D1
танцовщиц	1>S1
танцор	1>S1
танцівни	1>U1
таргетолог	1311
театр	1>92
театър	1>;1
тези	1>^1
тезисы	1>X1
текущая	1AU1
текущее	1AU1
текущее время	1AU1
телеканал	1>=1
телемаркетолог	1311
теперішнього часу	1AV1
теперішній час	1AV1
тесляр	1>K1
тестер	1>Y1
тестировщик	1311
тестувальник	1Fa2
тестувальниця	1>K1
техлид	0Z91
техник	1B<2
техникум	1Fc2
техничар	1>Z1
техничка школа	1>O1
технолог	1>63
технік	1@42
технікум	1C01
течно	1>T1
тиждень	1Fe1
тижні	1Fe1
тижнів	1Fe1
тим	1AM1
тимлид	0Z91
типография	1>H1
тов	1Ff2
товаровед	1>S1
токар	1>V2
токарь	1>S1
тоо	00e1
торговый дом	1>H1
торговый представитель	0Z91
тракторист	1?h2
трг	1?O1
тренер	1>V2
тренерка	1>K1
тренинг	1F71
тренутно	1A11
треньор	1>Y1
тренінг	1C@1
трки	0=G1
търговец	1>Y1
търговски представител	1A^1
у	1Fh2
у браку	1DF1
у досконалості	1Af1
у току	1A11
уверенно	1@L1
уверенный	1@L1
уверење	1@?1
удаленка	1AP1
удаленная работа	1AP1
удаленно	1AP1
удалёнка	1AP1
удалённая работа	1AP1
удалённо	1AP1
удата	1DF1
удовлетворительно	1?Y1
удостоверение	1Bd2
удружење	1><1
ул	1Fj3
улица	1Fj3
универзитет	1Fm1
университет	1Fc2
университета	1>M2
університет	1C01
упаковщи	1311
управител	1>Y1
управление	1Fn3
управління	1G12
уредник	1>e1
уредница	1>e1
усмерење	1Cm1
успех	1Dj1
учебник	1?P1
ученик	0Z91
училище	1G33
учител	1>Y1
учитель	1>V2
учительница	0Z91
учитељ	1>Z1
учредитель	1>S1
фабрика	1B@4
факултет	1G62
факультет	1G84
фармаколог	1311
фармацевт	1>63
фармацевтка	1>K1
фармацеут	1>Z1
фаховий молодший бакалавр	1Co1
фахівець	1>K1
фахівчиня	1>K1
фгуп	00e1
фельдшер	1C\3
фермер	1>V2
физик	1>S1
физиотерапевт	1>S1
финалист	0V[1
финалиста	00D1
фирма	1?G3
флорист	1>V2
фонд	1>92
фондация	1>;1
фондација	1><1
фоп	00e1
фотограф	1>V2
фрезеровщик	1>S1
фрезерувальни	1>U1
фриланс	1>H1
фрилансер	1>S1
фронтендер	1311
фріланс	1>=1
фізіотерапевт	1>U1
фіналіст	00B1
фірма	1>=1
химик	1>S1
хозяйство	1>H1
холдинг	1>b3
холост	1?^1
холостой	1?^1
хореограф	1311
хорошее	1@N1
хороший	1G<2
хорошо	1G<2
хостес	1311
хотел	1?D2
художник	1>S1
цей час	1AV1
центар	1><1
центр	1>92
център	1>;1
цех	1Fn3
ч	1G>1
часопис	1BE1
частичная занятость	1@D1
часткова зайнятість	1B?1
червоний диплом	1?B1
чирак	1A^1
читалище	1>;1
читаю профессиональную литературу	1?:1
читаю со словарем	1?:1
читаю со словарём	1?:1
члан	1>e1
чланак	1BE1
член	1A^1
чоловік	1G>1
чоловіча	1G>1
чоловічий	1G>1
швачк	1>U1
швачка	1>K1
швея	0Z91
шеф	1>e1
шеф повар	1311
шеф-повар	1311
школа	1G?4
школа no	1>L1
школьный	1?:1
шосе	1?Q1
шоссе	1?21
шофьор	1>Y1
шофьорска книжка	1CJ1
экономист	1>S1
экскаваторщик	1311
экскурсовод	1>S1
эксперт	1GC2
экспертный	1GE1
экспертный уровень	1GE1
электрик	1>S1
электрогазосварщик	1>S1
электромонт	1>S1
электросварщик	1>S1
элементарный	1?:1
эникей	1311
юрисконсульт	1311
юрист	1>63
юристка	1>K1
я	1GF2
і	1Bb1
із	1@O2
ілюстратор	1>U1
інженер	1>[1
інститут	1C01
јединица	1AM1
јесен	1GH1
ґрант	00B1
אביב	1GI1
אגף	1GJ1
אדריכל	1GK1
אדריכלית	1GK1
אולפנה	1GL1
אוניברסיטה	1GL1
אוניברסיטת	1GL1
אופטומטריסט	1GK1
אות	1GM1
אח	1GK1
אחות	1GK1
אחראי	1GK1
אחראית	1GK1
אינסטלטור	1GK1
אישה	1GN1
אנליסט	1GK1
אנליסטית	1GK1
אקדמיה	1GL1
ארגון	1GO1
ארכיונאי	1GK1
ב	1GP1
ב"א	1GQ1
בגרות	00J1
בגרות מלאה	00J1
בגרות עיונית	00J1
בהצטיינות	1GR1
בוגר	1GQ1
בוגרת	1GQ1
בודק	1GK1
בודקת	1GK1
ביטוח	1GO1
בינוני	1GS2
בינונית	1GS2
בינונית גבוהה	1GU1
בית אבות	1GO1
בית החולים	1GO1
בית הספר	1GL1
בית חולים	1GO1
בית מרקחת	1GO1
בית ספר	1GL1
בנאי	1GK1
בנק	1GO1
בסיס	1GV1
בסיסי	1GW2
בסיסית	1GW2
בע"מ	1GO1
בעלים	1GK1
בעמ	1GO1
ברמה גבוהה	1GY1
ברמן	1GK1
ברמת שפת אם	1GZ1
גבוהה	1G[2
גבר	1G]1
גזבר	1GK1
גזברית	1GK1
גן ילדים	1GL1
גנן	1GK1
גננת	1GK1
גרוש	1G^1
גרושה	1G^1
ד"ר	1G_1
דו לשוני	1GZ1
דו-לשוני	1GZ1
דובר ילידי	1GZ1
דוור	1GK1
דוקטור	1G_1
דוקטורט	1G`2
דייג	1GK1
דייל	1GK1
דיילת	1GK1
דירה	1Gb1
דרך	1Gb1
האוניברסיטה	1GL1
האקדמיה	1GL1
הווה	1Gc1
הוצאה	1Gd1
הוצאת	1GO1
החוג	1GL1
הטכניון	1GL1
היברידי	1Ge1
היום	1Gc1
המכללה	1GL1
המכללה האקדמית	1GL1
המרכז	1GO1
המרכז האקדמי	1GL1
הנדסאי	1Gf1
הנדסאית	1Gf1
הסמכה	1Gg1
הסמכות	1Gg1
הסמכת	1Gg1
הפקולטה	1GL1
הצטיינות	1GM1
הצטיינות יתרה	1GR1
הרצאה	1Gd1
השתלמות	1Gg1
התמחות	1Gh1
התמחות ב	1Gh1
ו	1Gi1
ועד היום	1Gc1
זוכה	1GM1
זכר	1G]1
זמר	1GK1
זמרת	1GK1
חבר	1GK1
חבר ועד	1GK1
חברה	1GO1
חברה בוועד	1GK1
חברה בצוות	1GK1
חברת	1GO1
חברת ועד	1GK1
חוג	1Gh1
חודש	1Gj1
חודשים	1Gj1
חוקר	1GK1
חוקרת	1GK1
חורף	1Gk1
חטיבה	1GJ1
חטיבת ביניים	1GL1
חייט	1GK1
חייל	1GK1
חלשה	1GV1
חנות	1GO1
חקלאי	1GK1
חרט	1GK1
חשב	1GK1
חשמלאי	1GK1
טבח	1GK1
טבחית	1GK1
טוב	1Gl2
טובה	1GU1
טובה מאוד	1GY1
טכנאי	1GK1
טכנאי מוסמך	1Gf1
טכנאית	1GK1
טכנולוגיות	1GO1
טכניון	1GL1
ידע בסיסי	1GV1
יו"ר	1GK1
יועץ	1GK1
יועצת	1GK1
יושב ראש	1GK1
יחידה	1GJ1
יחידת	1GJ1
ישיבה	1GL1
ישיבת	1GL1
כבאי	1GK1
כיום	1Gc1
כיכר	1Gb1
כנס	1Gd1
כעת	1Gc1
כתב עת	1Gd1
כתבה	1Gd1
מ	1Gn1
מ"א	1Go1
מאבטח	1GK1
מאבטחת	1GK1
מאז	1H01
מאייר	1GK1
מאיירת	1GK1
מאמן	1GK1
מאמנת	1GK1
מאמר	1Gd1
מאפייה	1GO1
מבקר	1GK1
מגיה	1GK1
מגמה	1Gh1
מגמת	1Gh1
מדור	1GJ1
מדליה	1GM1
מדריך	1GK1
מדריכה	1GK1
מדרשה	1GL1
מהנדס	1GK1
מהנדסת	1GK1
מודד	1GK1
מוזיאון	1GO1
מוזיקאי	1GK1
מוכר	1GK1
מוכרת	1GK1
מומחה	1H12
מומחית	1H12
מוסמך	1H32
מוסמכת	1H32
מועצה	1GO1
מורה	1GK1
מזכיר	1GK1
מזכירה	1GK1
מחלקה	1GJ1
מחלקת	1GJ1
מחסנאי	1GK1
מטפל	1GK1
מטפלת	1GK1
מיזם	1H51
מיילדת	1GK1
מייסד	1GK1
מייסדת	1GK1
מיקוד	1Gb1
מכון	1GO1
מכון ללימודים	1GL1
מכונאי	1GK1
מכללה	1GL1
מכללת	1GL1
מלגה	1GM1
מלגת	1GM1
מלון	1GO1
מלח	1GK1
מלצר	1GK1
מלצרית	1GK1
ממוצע	1GR1
ממוצע ציונים	1GR1
מנהל	1GK1
מנהל חשבונות	1GK1
מנהל עבודה	1GK1
מנהלת	1GK1
מנהלת חשבונות	1GK1
מנחה	1GK1
מנכ"ל	1GK1
מסגר	1GK1
מסלול	1Gh1
מסעדה	1GO1
מעבדה	1GO1
מעצב	1GK1
מעצבת	1GK1
מפיק	1GK1
מפיקה	1GK1
מפעיל	1GK1
מפעל	1GO1
מפקד	1GK1
מפקדת	1GK1
מפתח	1GK1
מפתחת	1GK1
מצוין	1G[2
מצוינת	1GY1
מצטיין	1GM1
מצטיינת	1GM1
מקוון	1Ge1
מקום ראשון	1GM1
מרחוק	1Ge1
מרכז	1H62
מרכזת	1GK1
מרפא בעיסוק	1GK1
מרפאה	1GO1
מרפאה בעיסוק	1GK1
מרפאת	1GO1
מרצה	1GK1
משוער	1H81
משרד	1GO1
מתחיל	1H91
מתחילים	1GV1
מתכנן	1GK1
מתכננת	1GK1
מתכנת	1GK1
מתכנתת	1GK1
מתמחה	1GK1
מתנדב	1GK1
מתנדבת	1GK1
מתקדם	1H:1
מתרגם	1GK1
מתרגמת	1GK1
נגר	1GK1
נהג	1GK1
נהגת	1GK1
נוטריון	1GK1
נוכחי	1Gc1
נוכחית	1Gc1
נציג	1GK1
נציג מכירות	1GK1
נציגת	1GK1
נקבה	1GN1
נשואה	1G^1
נשוי	1G^1
סבירה	1H;1
סדנה	1GO1
סוכנות	1GO1
סטודיו	1GO1
סטודנט	1GK1
סייע	1GK1
סייעת	1GK1
סמטת	1Gb1
סמינר	1GL1
סמנכ"ל	1GK1
ספר	1Gd1
ספרייה	1GO1
ספריית	1GO1
ספרית	1GK1
ספרן	1GK1
ספרנית	1GK1
סתיו	1H<1
עבודה מרחוק	1Ge1
עבודת גמר	1Gd1
עד	1H=1
עד היום	1Gc1
עד כה	1Gc1
עובד	1GK1
עובד מצטיין	1GM1
עובדת	1GK1
עובדת מצטיינת	1GM1
עוזר	1GK1
עוזרת	1GK1
עורך	1GK1
עורך דין	1GK1
עורכת	1GK1
עורכת דין	1GK1
עיון	1Gd1
עיריית	1GO1
עיתונאי	1GK1
עיתונאית	1GK1
עכשיו	1Gc1
עמוד	1H>1
עמותה	1GO1
עמותת	1GO1
עצמאי	1GO1
עצמאית	1GO1
פוסטר	1Gd1
פועל	1GK1
פועלת	1GK1
פטנט	1Gd1
פיזיותרפיסט	1GK1
פסיכולוג	1GK1
פסיכולוגית	1GK1
פקולטה	1GL1
פקיד	1GK1
פקידה	1GK1
פרויקט	1H51
פרופסור	1GK1
פרס	1GM1
פרסום	1Gd1
פרק	1Gd1
צה"ל	1GO1
צוות	1GJ1
ציון	1GR1
ציון ממוצע	1GR1
ציון סופי	1GR1
צלם	1GK1
צלמת	1GK1
צפוי	1H81
צפויה	1H81
קבוצת	1GO1
קו"ח	1H?1
קומה	1Gb1
קונדיטור	1GK1
קופאי	1GK1
קופאית	1GK1
קופת חולים	1GO1
קורות חיים	1H?1
קורס	1Gg1
קו״ח	1H?1
קיץ	1H@1
קלינאית	1GK1
קצב	1GK1
קצין	1GK1
קצינה	1GK1
קרן	1GO1
ראש	1GK1
ראש צוות	1GK1
רהוטה	1GY1
רואה חשבון	1GK1
רווק	1G^1
רווקה	1G^1
רופא	1GK1
רופאה	1GK1
רוקח	1GK1
רוקחת	1GK1
רח	1Gb1
רחוב	1Gb1
רישיון	1Gg1
רישיון נהיגה	1Gg1
רכז	1GK1
רכזת	1GK1
רמה גבוהה	1G[2
רמת שיחה	1H;1
רקדן	1GK1
רקדנית	1GK1
רשיון	1Gg1
רשת	1GO1
רתך	1GK1
שד	1Gb1
שדרות	1Gb1
שוטף	1GY1
שוטפת	1GY1
שוטר	1GK1
שוטרת	1GK1
שוליה	1GK1
שוער	1GK1
שופט	1GK1
שותף	1GK1
שותפה	1GK1
שחקן	1GK1
שחקנית	1GK1
שיחה	1H;1
שכונת	1Gb1
שליח	1GK1
שליטה מלאה	1GY1
שם הפרויקט	1H51
שמאי	1GK1
שנה	1HA1
שנים	1HA1
שף	1GK1
שפת אם	1GZ1
שפת-אם	1GZ1
ת ד	1Gb1
ת.ד	1Gb1
תואר	1GQ1
תואר ראשון	1GQ1
תואר ראשון ב	1GQ1
תואר שלישי	1G_1
תואר שני	1Go1
תואר שני ב	1Go1
תופרת	1GK1
תזונאית	1GK1
תחקירן	1GK1
תחקירנית	1GK1
תחרות	1GM1
תיאטרון	1GO1
תיכון	1HB2
תעודה	1Gg1
תעודת	1Gg1
תעודת בגרות	00J1
תעודת הוקרה	1GM1
תעודת הוראה	1Gf1
תעודת הצטיינות	1GM1
תעודת מקצוע	1HD2
תעשיות	1GO1
أخصائي	1HF1
أخصائية	1HF1
أساسي	1HG2
أساسيات	1HG2
أساسية	1HI1
أستاذ	1HF1
أستاذة	1HF1
أشهر	1HJ1
أعزب	1HK1
أعوام	1HL1
أفضل	1HM1
أكاديمية	1HN1
أمانة	1HO1
أمين الصندوق	1HF1
أمين مكتبة	1HF1
أمينة	1HF1
أمينة الصندوق	1HF1
أنثى	1HP1
أونلاين	1HQ1
إتقان	1HR1
إجادة تامة	1HR1
إجازة	1HS1
إجازة جامعية	1HS1
إدارة	1HT2
إعدادية	1HN1
إلى	1HV1
إلى الآن	1HW1
ابتدائي	1HI1
ابتدايي	1HI1
اتقان	1HR1
اجاده تامه	1HR1
اجازه	1HS1
اجازه جامعيه	1HS1
اختصاصي	1HF1
اخصايي	1HF1
اخصاييه	1HF1
اداره	1HT2
اساسي	1HG2
اساسيات	1HG2
اساسيه	1HI1
استاذ	1HF1
استاذه	1HF1
استشاري	1HF1
استشارية	1HF1
استشاريه	1HF1
استوديو	1HO1
اسم المشروع	1HX1
اشهر	1HJ1
اعتماد	1HY1
اعداديه	1HN1
اعزب	1HK1
اعوام	1HL1
افضل	1HM1
اكاديميه	1HN1
الآن	1HW1
الاختصاص	1HZ1
الان	1HW1
البكالوريا	1H[1
البكالوريوس	1HS1
التقدير	1H\1
الثانوية	1H[1
الثانوية العامة	1H[1
الثانويه	1H[1
الثانويه العامه	1H[1
الجامعة	1HN1
الجامعه	1HN1
الحاضر	1HW1
الحالي	1HW1
الخريف	1H]1
الدبلوم	1H^1
الدرجة	1H\1
الدرجه	1H\1
الدكتوراه	1H_1
الدور	1H`1
الربيع	1Ha1
السيرة الذاتية	1Hb1
السيره الذاتيه	1Hb1
الشتاء	1Hc1
الشركة	1HO1
الشركه	1HO1
الصيف	1Hd1
القسم	1He1
الكلية	1HN1
الكليه	1HN1
اللغة الأصلية	1Hf1
اللغة الأم	1Hf1
اللغه الاصليه	1Hf1
اللغه الام	1Hf1
الليسانس	1HS1
المؤسسة	1HO1
الماجستير	1Hg1
المتوقع	1Hh1
المدرسة	1HN1
المدرسة الثانوية	1HN1
المدرسه	1HN1
المدرسه الثانويه	1HN1
المركز الأول	1HM1
المركز الاول	1HM1
المركز الثاني	1HM1
المشروع	1HX1
المعدل	1H\1
المعدل التراكمي	1H\1
المعدل العام	1H\1
المعهد	1HN1
الموسسه	1HO1
الوقت الحالي	1HW1
الى	1HV1
الي	1HV1
الي الان	1HW1
اليوم	1HW1
امانه	1HO1
امرأة	1HP1
امراه	1HP1
امين الصندوق	1HF1
امين مكتبه	1HF1
امينه	1HF1
امينه الصندوق	1HF1
انثى	1HP1
انثي	1HP1
اونلاين	1HQ1
بائع	1HF1
بائعة	1HF1
باحث	1HF1
باحثة	1HF1
باحثه	1HF1
بايع	1HF1
بايعه	1HF1
بتقدير	1H\1
بحار	1HF1
بحث	1Hi1
براءة اختراع	1Hi1
براءه اختراع	1Hi1
بستاني	1HF1
بسيطة	1HI1
بسيطه	1HI1
بطلاقة	1HR1
بطلاقه	1HR1
بكالوريا	1H[1
بكالوريس	1HS1
بكالوريوس	1HS1
بلدية	1HO1
بلديه	1HO1
بناء	1HF1
بناية	1H`1
بنايه	1H`1
بنك	1HO1
تأمين	1HO1
تامين	1HO1
تخصص	1HZ1
تخصص في	1HZ1
ترخيص	1HY1
تقدير	1H\1
تقني	1HF1
تكريم	1HM1
توجيهي	1H[1
ثانوي	1HN1
ثانوية	1HN1
ثانوية عامة	1H[1
ثانويه	1HN1
ثانويه عامه	1H[1
ثنائي اللغة	1Hf1
ثنايي اللغه	1Hf1
جائزة	1HM1
جامعة	1HN1
جامعه	1HN1
جايزه	1HM1
جزار	1HF1
جمعية	1HO1
جمعيه	1HO1
جندي	1HF1
جيد	1Hj2
جيد جدا	1HR1
جيدة	1Hl1
جيدة جدا	1HR1
جيده	1Hl1
جيده جدا	1HR1
حارس	1HF1
حاليا	1HW1
حالياً	1HW1
حاليًا	1HW1
حتى	1HV1
حتى الآن	1HW1
حتى الوقت الحالي	1HW1
حتى اليوم	1HW1
حتى تاريخه	1HW1
حتي	1HV1
حتي الان	1HW1
حتي الوقت الحالي	1HW1
حتي اليوم	1HW1
حتي تاريخه	1HW1
حداد	1HF1
حكم	1HF1
حي	1H`1
خباز	1HF1
خبير	1Hm2
خبيرة	1Hm2
خبيره	1Hm2
خراط	1HF1
خريف	1H]1
خياط	1HF1
خياطة	1HF1
خياطه	1HF1
دائرة	1He1
دار	1HO1
دار النشر	1Hi1
دار نشر	1HO1
دايره	1He1
دبلوم	1Ho2
دبلوم عالي	1Hg1
دبلوم فني	1H^1
دبلوم متوسط	1H^1
درجة البكالوريوس	1HS1
درجة الدكتوراه	1H_1
درجة الماجستير	1Hg1
درجه البكالوريوس	1HS1
درجه الدكتوراه	1H_1
درجه الماجستير	1Hg1
درع	1HM1
دكتوراه	1H_1
دورة	1HY1
دوره	1HY1
ذكر	1I11
رئيس	1HF1
رئيسة	1HF1
ربيع	1Ha1
رجل	1I11
رخصة	1HY1
رخصة قيادة	1HY1
رخصه	1HY1
رخصه قياده	1HY1
رسالة	1Hi1
رساله	1Hi1
روضة	1HN1
روضه	1HN1
رييس	1HF1
رييسه	1HF1
زمالة	1HY1
زماله	1HY1
سائق	1HF1
سائقة	1HF1
سايق	1HF1
سايقه	1HF1
سباك	1HF1
سكرتير	1HF1
سكرتيرة	1HF1
سكرتيره	1HF1
سنة	1I22
سنه	1I22
سنوات	1HL1
سيرة ذاتية	1Hb1
سيره ذاتيه	1Hb1
شارع	1H`1
شتاء	1Hc1
شرطي	1HF1
شركة	1HO1
شركه	1HO1
شعبة	1I42
شعبه	1I42
شقة	1H`1
شقه	1H`1
شهادة	1HY1
شهادة الثانوية	1H[1
شهادة تقدير	1HM1
شهادة معتمدة	1HY1
شهاده	1HY1
شهاده الثانويه	1H[1
شهاده تقدير	1HM1
شهاده معتمده	1HY1
شهر	1HJ1
شهور	1HJ1
ص ب	1H`1
ص.ب	1H`1
صحفي	1HF1
صحفية	1HF1
صحفيه	1HF1
صحيفة	1HO1
صحيفه	1HO1
صفحة	1I61
صفحه	1I61
صياد	1HF1
صيدلانية	1HF1
صيدلانيه	1HF1
صيدلي	1HF1
صيدلية	1HO1
صيدليه	1HO1
صيف	1Hd1
ضعيف	1HI1
طاه	1HF1
طاهية	1HF1
طاهيه	1HF1
طباخ	1HF1
طبيب	1HF1
طبيبة	1HF1
طبيبه	1HF1
طريق	1H`1
طلاقة	1HR1
طلاقه	1HR1
عام	1I22
عامل	1HF1
عاملة	1HF1
عامله	1HF1
عبر الإنترنت	1HQ1
عبر الانترنت	1HQ1
عزباء	1HK1
عضو	1HF1
عضوية	1HY1
عضويه	1HY1
عمارة	1H`1
عماره	1H`1
عمل حر	1HO1
عن بعد	1HQ1
عن بُعد	1HQ1
عيادة	1HO1
عياده	1HO1
فائز	1HM1
فائزة	1HM1
فايز	1HM1
فايزه	1HM1
فريق	1He1
فصل	1Hi1
فندق	1HO1
فني	1HF1
فنية	1HF1
فنيه	1HF1
فوق المتوسط	1Hl1
في	1I71
قائد	1HF1
قابلة	1HF1
قابله	1HF1
قايد	1HF1
قرية	1H`1
قريه	1H`1
قسم	1I42
قناة	1HO1
قناه	1HO1
كاتب	1HF1
كاتبة	1HF1
كاتبه	1HF1
كتاب	1Hi1
كليات	1HN1
كلية	1HN1
كليه	1HN1
كهربائي	1HF1
كهربايي	1HF1
لحام	1HF1
لدى	1I71
لدي	1I71
لغة أم	1Hf1
لغة الأم	1Hf1
لغتي الأم	1Hf1
لغتي الام	1Hf1
لغه الام	1Hf1
لغه ام	1Hf1
للآن	1HW1
للان	1HW1
ليسانس	1HS1
مؤتمر	1Hi1
مؤسس	1HF1
مؤسسة	1HO1
مؤسسة مشاركة	1HF1
ماجستير	1Hg1
مالك	1HF1
مبتدئ	1HG2
مبتدئة	1HI1
مبتدي	1HG2
مبتديه	1HI1
مبرمج	1HF1
مبرمجة	1HF1
مبرمجه	1HF1
متجر	1HO1
متحف	1HO1
متدرب	1HF1
متدربة	1HF1
متدربه	1HF1
مترجم	1HF1
مترجمة	1HF1
مترجمه	1HF1
متزوج	1HK1
متزوجة	1HK1
متزوجه	1HK1
متطوع	1HF1
متطوعة	1HF1
متطوعه	1HF1
متقدم	1I82
متقدمة	1I82
متقدمه	1I82
متوسط	1I:2
متوسطة	1I:2
متوسطه	1I:2
متوقع	1Hh1
متوقعة	1Hh1
متوقعه	1Hh1
مجلة	1Hi1
مجله	1Hi1
مجموعة	1HO1
مجموعه	1HO1
محادثة	1I<1
محادثه	1I<1
محاسب	1HF1
محاسبة	1HF1
محاسبه	1HF1
محاضر	1HF1
محاضرة	1I=2
محاضره	1I=2
محافظة	1H`1
محافظه	1H`1
محام	1HF1
محامي	1HF1
محامية	1HF1
محاميه	1HF1
محترف	1HR1
محرر	1HF1
محررة	1HF1
محرره	1HF1
محلل	1HF1
محللة	1HF1
محلله	1HF1
مخبز	1HO1
مختبر	1HO1
مدارس	1HN1
مدرب	1HF1
مدربة	1HF1
مدربه	1HF1
مدرس	1HF1
مدرسة	1HN1
مدرسة ثانوية	1HN1
مدرسة صف	1HF1
مدرسة لغة	1HF1
مدرسه	1HN1
مدرسه ثانويه	1HN1
مدرسه صف	1HF1
مدرسه لغه	1HF1
مدقق	1HF1
مدير	1HF1
مديرة	1HF1
مديره	1HF1
مدينة	1H`1
مدينه	1H`1
مراقب	1HF1
مراقبة	1HF1
مراقبه	1HF1
مرشد	1HF1
مرشدة	1HF1
مرشده	1HF1
مركز	1HO1
مزارع	1HF1
مزارعة	1HF1
مزارعه	1HF1
مسؤول	1HF1
مسؤولة	1HF1
مسابقة	1HM1
مسابقه	1HM1
مساعد	1HF1
مساعدة	1HF1
مساعده	1HF1
مستشار	1HF1
مستشارة	1HF1
مستشاره	1HF1
مستشفى	1HO1
مستشفي	1HO1
مستمر	1HW1
مسرح	1HO1
مسعف	1HF1
مسعفة	1HF1
مسعفه	1HF1
مسوول	1HF1
مسووله	1HF1
مشرف	1HF1
مشرفة	1HF1
مشرفه	1HF1
مشروع	1HX1
مشروع خاص	1HO1
مشغل	1HF1
مصرف	1HO1
مصمم	1HF1
مصممة	1HF1
مصممه	1HF1
مصنع	1HO1
مصور	1HF1
مصورة	1HF1
مصوره	1HF1
مطعم	1HO1
مطلق	1HK1
مطلقة	1HK1
مطلقه	1HK1
مطور	1HF1
مطورة	1HF1
مطوره	1HF1
مع مرتبة الشرف	1H\1
مع مرتبه الشرف	1H\1
معتمد	1HY1
معتمدة	1HY1
معتمده	1HY1
معدل	1H\1
معلم	1HF1
معلمة	1HF1
معلمه	1HF1
معماري	1HF1
معهد	1I?2
مغن	1HF1
مقال	1Hi1
مقالة	1Hi1
مقاله	1Hi1
مقبول	1HI1
مكتب	1HO1
مكتبة	1HO1
مكتبه	1HO1
ممتاز	1I82
ممتازة	1HR1
ممتازه	1HR1
ممثل	1HF1
ممثلة	1HF1
ممثله	1HF1
ممرض	1HF1
ممرضة	1HF1
ممرضه	1HF1
من	1IA1
منحة	1HM1
منحه	1HM1
مندوب	1HF1
مندوبة	1HF1
مندوبه	1HF1
منذ	1IB1
منسق	1HF1
منسقة	1HF1
منسقه	1HF1
منشور	1Hi1
منطقة	1H`1
منطقه	1H`1
منظمة	1HO1
منظمه	1HO1
مهندس	1HF1
مهندسة	1HF1
مهندسه	1HF1
موتمر	1Hi1
موسس	1HF1
موسسه	1HO1
موسسه مشاركه	1HF1
موسيقي	1HF1
موظف	1HF1
موظف استقبال	1HF1
موظفة	1HF1
موظفه	1HF1
ميدالية	1HM1
ميداليه	1HM1
ميدان	1H`1
ميكانيكي	1HF1
نائب	1HF1
نادل	1HF1
نادلة	1HF1
نادله	1HF1
نايب	1HF1
نجار	1HF1
نشر	1Hi1
هيئة	1HO1
هييه	1HO1
و	1IC1
وحدة	1He1
وحده	1He1
ورشة	1HO1
ورشه	1HO1
ورقة	1Hi1
ورقة بحثية	1Hi1
ورقه	1Hi1
ورقه بحثيه	1Hi1
وزارة	1HO1
وزاره	1HO1
وسام	1HM1
وكالة	1HO1
وكاله	1HO1
अंक	1ID1
अकादमी	1IE1
अच्छा	1IF2
अच्छी	1IH1
अधिकारी	1II1
अध्यक्ष	1II1
अध्यापक	1II1
अध्यापिका	1II1
अध्याय	1IJ1
अनुभाग	1IK1
अनुवादक	1II1
अपेक्षित	1IL1
अब	1IM1
अब तक	1IM1
अभिनेता	1II1
अभिनेत्री	1II1
अभियंता	1II1
अभी	1IM1
अभी तक	1IM1
अविवाहित	1IN1
अस्पताल	1IO1
आईटीआई	1IP1
आज	1IM1
आज तक	1IM1
आहार विशेषज्ञ	1II1
इंजीनियर	1II1
इंटरमीडिएट	00G1
इंटर्न	1II1
इलेक्ट्रीशियन	1II1
उच्च माध्यमिक विद्यालय	1IE1
उत्कृष्ट	1IQ2
उन्नत	1IQ2
उपाध्यक्ष	1II1
एजेंसी	1IO1
एम ए	1IS1
एम एड	1IS1
एम एससी	1IS1
एम कॉम	1IS1
एम टेक	1IS1
एम बी ए	1IS1
एम.ए	1IS1
एम.एड	1IS1
एम.एससी	1IS1
एम.कॉम	1IS1
एम.टेक	1IS1
एम.बी.ए	1IS1
एमबीए	1IS1
एवं	1IT1
ऑनलाइन	1IU1
और	1IT1
औसत	1IV1
कंपनी	1IO1
कर्मचारी	1II1
कसाई	1II1
कारखाना	1IO1
कार्यालय	1IO1
किसान	1II1
केंद्र	1IO1
कैशियर	1II1
कॉलेज	1IE1
कॉलोनी	1IW1
कोच	1II1
कोर्स	1IX1
कोषाध्यक्ष	1II1
क्लिनिक	1IO1
गर्मी	1IY1
गली	1IW1
गाइड	1II1
गायक	1II1
गायिका	1II1
गुरुकुल	1IE1
ग्राम	1IW1
ग्रीष्म	1IY1
ग्रेड	1ID1
चालक	1II1
चिकित्सक	1II1
चिकित्सालय	1IO1
चित्रकार	1II1
चौक	1IW1
चौकीदार	1II1
छात्रवृत्ति	1IZ1
छायाकार	1II1
जारी	1IM1
जिला	1IW1
जीवन परिचय	1I[1
जीवन वृत्त	1I[1
जीवनवृत्त	1I[1
टीम	1IK1
ट्रस्ट	1IO1
डिज़ाइनर	1II1
डिजाइनर	1II1
डिप्लोमा	1I\2
डेवलपर	1II1
डॉक्टर	1II1
डॉक्टरेट	1I^1
ड्राइवर	1II1
तक	1I_2
तकनीशियन	1II1
थोड़ा	1Ia1
थोडा	1Ia1
दर्जी	1II1
दसवीं	00G1
दाई	1II1
दुकान	1IO1
दूरस्थ	1IU1
द्वितीय श्रेणी	1ID1
द्विभाषी	1Ib1
धाराप्रवाह	1Ic1
नगर	1IW1
नगर निगम	1IO1
नर	1Id1
नर्तक	1II1
नर्स	1II1
नाई	1II1
नारी	1Ie1
नाविक	1II1
निगम	1IO1
निदेशक	1II1
निपुण	1If1
न्यास	1IO1
पत्रकार	1II1
पत्रिका	1IJ1
पदक	1IZ1
परास्नातक	1IS1
परियोजना	1Ig1
पर्यवेक्षक	1II1
पाठशाला	1IE1
पात्रता परीक्षा	1IX1
पिन	1IW1
पी एच डी	1I^1
पी.एच.डी	1I^1
पीएचडी	1I^1
पुरस्कार	1IZ1
पुरुष	1Id1
पुस्तक	1IJ1
पुस्तकालय	1IO1
पुस्तकालयाध्यक्ष	1II1
पृष्ठ	1Ih1
पेटेंट	1IJ1
पॉलिटेक्निक	1IP1
प्रकाशन	1IO1
प्रकाशित	1IJ1
प्रतिनिधि	1II1
प्रतियोगिता	1IZ1
प्रतिशत	1ID1
प्रथम श्रेणी	1ID1
प्रथम स्थान	1IZ1
प्रधानाचार्य	1II1
प्रबंधक	1II1
प्रभाग	1IK1
प्रमाण पत्र	1IX1
प्रमाणन	1IX1
प्रमाणपत्र	1IX1
प्रमाणित	1IX1
प्रमुख	1II1
प्रयोगशाला	1IO1
प्रवीण	1Ic1
प्रशस्ति	1IZ1
प्रशस्ति पत्र	1IZ1
प्रशासक	1II1
प्रशिक्षक	1II1
प्रशिक्षु	1II1
प्राइवेट लिमिटेड	1IO1
प्राध्यापक	1II1
प्रारंभिक	1Ii2
प्रोग्रामर	1II1
प्रोजेक्ट	1Ig1
प्रोफेसर	1II1
प्रौद्योगिकी संस्थान	1IE1
फाउंडेशन	1IO1
फार्मासिस्ट	1II1
बढई	1II1
बढ़ई	1II1
बहुत अच्छा	1Ic1
बायोडाटा	1I[1
बारहवीं	00G1
बी ए	1Ik1
बी एड	1Ik1
बी एससी	1Ik1
बी कॉम	1Ik1
बी टेक	1Ik1
बी.ए	1Ik1
बी.एड	1Ik1
बी.एससी	1Ik1
बी.कॉम	1Ik1
बी.टेक	1Ik1
बीए	1Ik1
बीटेक	1Ik1
बुनियादी	1Ii2
बेकर	1II1
बैंक	1IO1
बोलचाल	1IV1
मंत्रालय	1IO1
मकान	1IW1
मछुआरा	1II1
मजदूर	1II1
मज़दूर	1II1
मध्यम	1Il2
मध्यवर्ती	1IV1
महाविद्यालय	1IE1
महिला	1Ie1
महीना	1In1
महीने	1In1
मातृ भाषा	1Ib1
मातृभाषा	1Ib1
मार्ग	1IW1
माली	1II1
मास	1In1
माह	1In1
मिस्त्री	1II1
मूलभूत	1Ia1
मैकेनिक	1II1
मैट्रिक	00G1
मैनेजर	1II1
मोहल्ला	1IW1
यूनिवर्सिटी	1IE1
रसोइया	1II1
राजमिस्त्री	1II1
रिज़्यूमे	1I[1
रिज्यूमे	1I[1
रिमोट	1IU1
रेफरी	1II1
रोड	1IW1
लाइसेंस	1IX1
लिपिक	1II1
लिमिटेड	1IO1
लेख	1IJ1
लेखाकार	1II1
लोहार	1II1
व	1IT1
वकील	1II1
वर्तमान	1IM1
वर्तमान तक	1IM1
वर्ष	1Io1
वसंत	1J01
वार्ड	1IW1
वास्तुकार	1II1
विक्रेता	1II1
विजेता	1IZ1
विद्यापीठ	1IE1
विद्यालय	1IE1
विभाग	1IK1
विवाहित	1IN1
विशेषज्ञ	1J12
विशेषज्ञता	1J31
विश्लेषक	1II1
विश्वविद्यालय	1IE1
विषय	1J31
वेटर	1II1
वेल्डर	1II1
व्याख्याता	1II1
व्याख्यान	1IJ1
शरद	1J41
शाखा	1J31
शिक्षक	1II1
शिक्षिका	1II1
शीत	1J51
शोध पत्र	1IJ1
शोधकर्ता	1II1
शोधपत्र	1IJ1
श्रमिक	1II1
श्रेणी	1ID1
संगीतकार	1II1
संचालक	1II1
संचालिका	1II1
संपादक	1II1
संभावित	1IL1
संवाददाता	1II1
संस्था	1IO1
संस्थान	1J62
संस्थापक	1II1
सचिव	1II1
सडक	1IW1
सड़क	1IW1
सदस्य	1II1
सन्	1J81
समन्वयक	1II1
समिति	1IO1
समूह	1IO1
सम्मान	1IZ1
सम्मानित	1IZ1
सम्मेलन	1IJ1
सर्दी	1J51
सलाहकार	1II1
सहायक	1II1
साधारण	1Ia1
सामान्य	1Il2
साल	1Io1
सिपाही	1II1
सुरक्षाकर्मी	1II1
से	1J93
सेक्टर	1IW1
सैनिक	1II1
स्कूल	1IE1
स्टूडियो	1IO1
स्त्री	1Ie1
स्नातक	1Ik1
स्नातकोत्तर	1IS1
स्वयंसेवक	1II1
स्वयंसेविका	1II1
स्वर्ण पदक	1IZ1
हाई स्कूल	00G1
हायर सेकेंडरी	00G1
होटल	1IO1
กรม	1J<1
กรรมการ	1J=1
กระทรวง	1J<1
กลุ่ม	1J<1
กลุ่มงาน	1J>1
การแข่งขัน	1J?1
ขณะนี้	1J@1
คณะ	1JA1
คนขับรถ	1J=1
ครู	1J=1
คลินิก	1J<1
คล่อง	1JB1
คล่องแคล่ว	1JB1
คะแนนเฉลี่ย	1JC1
คาดว่า	1JD1
คาดว่าจะจบ	1JD1
งานวิจัย	1JE1
จนถึง	1JF1
จนถึงขณะนี้	1J@1
จนถึงปัจจุบัน	1J@1
จังหวัด	1JG1
จาก	1JH1
จุฬาลงกรณ์	1JA1
จํากัด	1J<1
ชนะเลิศ	1J?1
ชาย	1JI1
ชื่อโครงการ	1JJ1
ช่าง	1J=1
ช่างภาพ	1J=1
ช่างเทคนิค	1J=1
ซอย	1JG1
ดี	1JK2
ดีมาก	1JM2
ดีเด่น	1J?1
ดีเยี่ยม	1JB1
ดุษฎีบัณฑิต	1JO1
ตอนนี้	1J@1
ตัวแทน	1J=1
ตั้งแต่	1JP2
ตีพิมพ์	1JE1
ตําบล	1JG1
ถนน	1JG1
ถึง	1JF1
ถึงปัจจุบัน	1J@1
ทนายความ	1J=1
ทางไกล	1JR1
ทีม	1J>1
ที่	1JS1
ที่ปรึกษา	1J=1
ทุน	1J?1
ทํางานทางไกล	1JR1
ธนาคาร	1J<1
นักการตลาด	1J=1
นักข่าว	1J=1
นักจิตวิทยา	1J=1
นักบัญชี	1J=1
นักพัฒนา	1J=1
นักวิจัย	1J=1
นักวิเคราะห์	1J=1
นักศึกษาฝึกงาน	1J=1
นักออกแบบ	1J=1
นักเขียน	1J=1
นักแปล	1J=1
นิตยสาร	1JE1
น้อย	1JT1
นําเสนอผลงาน	1JE1
บทความ	1JE1
บทที่	1JE1
บรรณาธิการ	1J=1
บรรณารักษ์	1J=1
บริษัท	1J<1
บริหารธุรกิจบัณฑิต	1JU1
บัณฑิต	1JU1
บัณฑิตวิทยาลัย	1JA1
บ้านเลขที่	1JG1
ประกวด	1J?1
ประกันภัย	1J<1
ประกาศนียบัตร	1JV1
ประกาศนียบัตรวิชาชีพ	1JW1
ประกาศนียบัตรวิชาชีพชั้นสูง	1JX1
ประชุมวิชาการ	1JE1
ประธาน	1J=1
ประวัติย่อ	1JY1
ประวัติย่อส่วนตัว	1JY1
ประวัติส่วนตัวสมัครงาน	1JY1
ปริญญาตรี	1JU1
ปริญญาเอก	1JO1
ปริญญาโท	1JZ1
ปวช	1JW1
ปวส	1JX1
ปัจจุบัน	1J@1
ปานกลาง	1J[2
ปี	1J]2
ผลการเรียน	1JC1
ผู้ก่อตั้ง	1J=1
ผู้จัดการ	1J=1
ผู้ช่วย	1J=1
ผู้ตรวจสอบ	1J=1
ผู้บริหาร	1J=1
ผู้ประสานงาน	1J=1
ผู้ฝึกสอน	1J=1
ผู้อํานวยการ	1J=1
ผู้เชี่ยวชาญ	1J_2
ผ่านการอบรม	1JV1
ฝึกงาน	1J=1
ฝ่าย	1J>1
พนักงาน	1J=1
พนักงานดีเด่น	1J?1
พนักงานต้อนรับ	1J=1
พนักงานเสิร์ฟ	1J=1
พยาบาล	1J=1
พอใช้	1Ja1
พิพิธภัณฑ์	1J<1
พื้นฐาน	1Jb2
พ่อครัว	1J=1
ภาคฤดูร้อน	1Jd1
ภาควิชา	1Je1
ภาษาหลัก	1Jf1
ภาษาแม่	1Jf1
ม 6	1JW1
ม.6	1JW1
มหาชน	1J<1
มหาบัณฑิต	1JZ1
มหาวิทยาลัย	1JA1
มัคคุเทศก์	1J=1
มัธยมศึกษา	1JW1
มัธยมศึกษาตอนปลาย	1JW1
มูลนิธิ	1J<1
รองชนะเลิศ	1J?1
รองผู้จัดการ	1J=1
ระดับกลาง	1J[2
ระดับดี	1Jg1
ระดับสูง	1JM2
รางวัล	1J?1
ราชภัฏ	1JA1
ราชมงคล	1JA1
รีสอร์ต	1J<1
รีสอร์ท	1J<1
ร้าน	1J<1
ร้านขายยา	1J<1
ร้านอาหาร	1J<1
ฤดูร้อน	1Jd1
ฤดูหนาว	1Jh1
ฤดูใบไม้ผลิ	1Ji1
ฤดูใบไม้ร่วง	1Jj1
ล่าม	1J=1
วารสาร	1JE1
วิชาเอก	1Je1
วิทยากร	1J=1
วิทยานิพนธ์	1JE1
วิทยาลัย	1JA1
วิทยาศาสตรบัณฑิต	1JU1
วิทยาศาสตรมหาบัณฑิต	1JZ1
วิทยาเขต	1JA1
วิศวกร	1J=1
วิศวกรรมศาสตรบัณฑิต	1JU1
วุฒิบัตร	1JV1
ศาสตราจารย์	1J=1
ศิลปศาสตรบัณฑิต	1JU1
ศูนย์	1J<1
สตูดิโอ	1J<1
สถาบัน	1Jk2
สถาปนิก	1J=1
สมรส	1Jm1
สมรสแล้ว	1Jm1
สมาคม	1J<1
สหกรณ์	1J<1
สาขา	1Je1
สาขาวิชา	1Je1
สิทธิบัตร	1JE1
สื่อสารได้	1Ja1
ส่วนงาน	1J>1
สํานักงาน	1J<1
สํานักพิมพ์	1J<1
หญิง	1Jn1
หนังสือ	1JE1
หมู่	1JG1
หมู่บ้าน	1JG1
หย่า	1Jm1
หลักสูตร	1JV1
หัวหน้า	1J=1
ห้องปฏิบัติการ	1J<1
ห้องสมุด	1J<1
ห้างหุ้นส่วน	1J<1
องค์การ	1J<1
อนุบาล	1JA1
อนุปริญญา	1JX1
ออนไลน์	1JR1
อาคาร	1JG1
อาจารย์	1J=1
อาชีวศึกษา	1JA1
อาสาสมัคร	1J=1
อําเภอ	1JG1
เกรด	1JC1
เกรดเฉลี่ย	1JC1
เกียรติคุณ	1J?1
เกียรตินิยม	1JC1
เกียรตินิยมอันดับ	1JC1
เกียรติบัตร	1Jo2
เขต	1JG1
เจ้าของ	1J=1
เจ้าของภาษา	1Jf1
เจ้าหน้าที่	1J=1
เชฟ	1J=1
เชี่ยวชาญ	1JM2
เชี่ยวชาญมาก	1K11
เดือน	1K21
เทคนิค	1JA1
เทศบาล	1J<1
เบื้องต้น	1Jb2
เพศชาย	1JI1
เพศหญิง	1Jn1
เภสัชกร	1J=1
เรซูเม่	1JY1
เริ่มต้น	1K31
เลขที่	1JG1
เลขานุการ	1J=1
เล็กน้อย	1JT1
เหรียญ	1J?1
เหรียญทอง	1J?1
เอก	1Je1
แขวง	1JG1
แต่งงานแล้ว	1Jm1
แผนก	1K42
แพทย์	1J=1
แม่บ้าน	1J=1
โครงการ	1JJ1
โปรเจกต์	1JJ1
โปรแกรมเมอร์	1J=1
โรงงาน	1J<1
โรงพยาบาล	1J<1
โรงเรียน	1JA1
โรงเรียนประถม	1JA1
โรงเรียนมัธยม	1JA1
โรงแรม	1J<1
โล่	1J?1
โสด	1Jm1
ใบขับขี่	1JV1
ใบประกอบวิชาชีพ	1JV1
ใบรับรอง	1JV1
ใบอนุญาต	1JV1
ấp	0Bn1
ở	1K61
ủy ban	0<:1
いま	1K71
および	1K81
から	1K93
か月	1K<1
こども園	0gE1
と	1K81
にて	1K=1
に勤務	1K=1
まで	1K>2
より	1K@2
アシスタント	1KB1
アナリスト	1KB1
アパレル	0gE1
アパート	1KC1
アルバイト	1KB1
アーキテクト	1KB1
イラストレーター	1KB1
インサイドセールス	1KB1
インストラクター	1KB1
インターン	1KB1
ウェブデザイナー	1KB1
エキスパート	1KD1
エディター	1KB1
エネルギー	0gE1
エンジニア	1KB1
エンタテインメント	0gE1
オペレーター	1KB1
オンライン	1KE1
オーナー	1KB1
カスタマーサクセス	1KB1
カスタマーサポート	1KB1
カフェ	0gE1
カメラマン	1KB1
カ月	1K<1
ガイド	1KB1
ガス	0gE1
キッチンスタッフ	1KB1
キャプテン	1KB1
キュレーター	1KB1
クラブ	0gE1
クリニック	0gE1
グラフィックデザイナー	1KB1
グループ	1KF2
グループホーム	0gE1
ケアマネジャー	1KB1
コンサルタント	1KB1
コンテスト	1KH1
コース	1KI1
コーチ	1KB1
コーポ	1KC1
コーポレーション	0gE1
サブリーダー	1KB1
サポート	1KB1
サロン	0gE1
サービス	0gE1
シェフ	1KB1
システム	0gE1
システムズ	0gE1
スクラムマスター	1KB1
スタイリスト	1KB1
スタジオ	0gE1
スタッフ	1KB1
スタートアップ	0gE1
スーパーバイザー	1KB1
セミナー	1KJ1
センター	1KK1
セールス	1KB1
ソフト	0gE1
ソフトウェア	0gE1
ソムリエ	1KB1
ソリューションズ	0gE1
チェーン	0gE1
チーフ	1KB1
チーム	1KK1
テクノロジーズ	0gE1
テスター	1KB1
テック	0gE1
テレビ	0gE1
テレワーク	1KE1
ディレクター	1KB1
デイケア	0gE1
デイサービス	0gE1
デザイナー	1KB1
デザイン事務所	0gE1
デリバリー	0gE1
データサイエンティスト	1KB1
トレーナー	1KB1
ネイティブ	1KL1
ネイティブレベル	1KL1
ネイリスト	1KB1
ハイツ	1KC1
ハングル検定	17_1
バイヤー	1KB1
バイリンガル	1KL1
バックエンドリード	1KB1
バリスタ	1KB1
パティシエ	1KB1
パート	1KB1
パートタイム	1KM1
ビジネスレベル	1KN1
ビジネス上級	1KN1
ファシリテーター	1KB1
フィールドセールス	1KB1
フルタイム	1KM1
フルリモート	1KE1
フロントエンドリード	1KB1
プランナー	1KB1
プログラマ	1KB1
プログラマー	1KB1
プロジェクト	1KO1
プロジェクトマネージャー	1KB1
プロジェクト名	1KO1
プロダクトオーナー	1KB1
プロデューサー	1KB1
ベンダー	0gE1
ベンチャー	0gE1
ベーカリー	0gE1
ページ	1KP1
ホテル	0gE1
ホールスタッフ	1KB1
ホールディングス	0gE1
ボランティア	1KB1
ポスター発表	1KQ2
マネジメント	1KB1
マネジャー	1KB1
マネージャー	1KB1
マンション	1KC1
マーケター	1KB1
メディア	0gE1
メンター	1KB1
メーカー	0gE1
モデレーター	1KB1
モータース	0gE1
ユニット	1KK1
ライター	1KB1
ラボ	0gE1
リサーチャー	1KB1
リモート	1KE1
リーダー	1KB1
リード	1KB1
レジュメ	1KS1
レストラン	0gE1
ロジスティクス	0gE1
ワークス	0gE1
ヵ月	1K<1
ヶ月	1K<1
一本	1KT1
一等奖	1KU1
一等榮譽	1KV1
一等荣誉	1KW1
一級	00R1
一級榮譽	1KV1
一级乙等	1KX1
一级建造师	1KY1
一级甲等	1KX1
一级荣誉	1KW1
一般	1KZ2
一般社団法人	0gE1
一身上の都合により退職	1K\1
丁目	1KC1
三好学生	1KU1
三專	1K]1
三等奖	1KU1
三級	00R1
三級榮譽	1KV1
三级	1KX1
上岗证	1KY1
上級	1K^2
不動産	0gE1
与	1K`1
专业	1Ka1
专业八级	1Kb1
专业四级	1KX1
专业排名	1KW1
专八	1KX1
专利	1Kc1
专升本	1KT1
专卖店	1Kd1
专员	1Ke1
专四	1KX1
专家	1Kf2
专家级	1Kh1
专硕	1Ki1
专科	1Kj1
专科学校	1Kk1
专著	1Kc1
世話人	1KB1
丙級	1Kl1
丙級技術士	1Kl1
业务员	1Ke1
个人履历	1Km1
个人履历表	1Km1
个人求职简历	1Km1
个人简历	1Km1
个人简历表	1Km1
个人项目	1Kn1
个月	1Ko1
中	1L01
中上	1L11
中上級	1L21
中专	1L32
中医师	1Ke1
中台	1L51
中国語検定	17_1
中学	1Kk1
中学校	1L61
中學	1L71
中小企業診断士	00R1
中心	1L82
中技	1L:1
中文履歷	1L;1
中文简历	1Km1
中等	1L<2
中級	1L>4
中级	1LB2
中级会计	1KY1
中级职称	1KY1
中退	1LD1
中途退学	1LD1
中醫師	1LE1
中餐厨师	1Ke1
中高級	1L11
中高级	1LF1
为止	1LG1
主任	1LH3
主任技師	1KB1
主任技術者	00R1
主任調理師	1KB1
主修	1LK2
主催	1KB1
主催者	1KB1
主办人	1Ke1
主办会计	1Ke1
主厨	1Ke1
主将	1KB1
主席	1Ke1
主幹	1KB1
主廚	1LE1
主持	1Ke1
主持人	1LM2
主播	1LM2
主査	1KB1
主治医师	1Ke1
主管	1LM2
主管护师	1Ke1
主編	1LE1
主编	1Ke1
主要完成人	1Ke1
主辦人	1LE1
之家	1LO1
乐团	1Kd1
乗務員	1KB1
乘务员	1Ke1
乙級	1Kl1
乙級技術士	1Kl1
乡	1LP1
书局	1Kd1
书店	1Kd1
书记	1Ke1
书院	1Kk1
买手	1Ke1
了解	1LQ2
予備校	0gE1
予定	1LS1
事业单位	1Kd1
事业群	1L51
事业部	1L51
事务所	1Kd1
事務	1KB1
事務員	1KB1
事務所	1LT2
事業所	0gE1
事業本部	1KK1
事業部	1LV2
二專	1K]1
二技	1LX1
二本	1KT1
二等奖	1KU1
二等榮譽	1KV1
二級	00R1
二級乙等榮譽	1KV1
二級榮譽	1KV1
二級甲等榮譽	1KV1
二级乙等	1KX1
二级建造师	1KY1
二级甲等	1LY2
二级荣誉	1KW1
互动	1Kd1
互联网	1Kd1
五專	1K]1
亚军	1KU1
亞軍	1L[1
交付	1L\1
交易员	1Ke1
产品助理	1Ke1
产品经理	1Ke1
产品部	1L51
人事	1L]2
人力資源部	1L_1
人力资源师	1KY1
人力资源管理师	1KY1
人力资源部	1L51
今	1L`3
今天	1Lc1
介護士	1KB1
介護施設	0gE1
介護福祉士	1KB1
仍在職	1Ld1
从	1Le1
从业资格	1KY1
从业资格证	1KY1
仓库管理员	1Ke1
仓管	1Ke1
代理店	0gE1
代表	1L]2
代表取締役	1KB1
代課老師	1LE1
代驾	1Ke1
以上	1Lf1
以來	1Lg1
以来	1Lh1
以降	1Li1
任职于	1Lj1
任職於	1Lk1
企劃	1LE1
企業	1LT2
企画	1KB1
优化师	1Ke1
优秀	1Ll3
优秀共青团员	1KU1
优秀员工	1KU1
优秀团员	1KU1
优秀奖	1KU1
优秀学生	1KU1
优秀学生干部	1KU1
优秀干部	1KU1
优秀教师	1KU1
优秀毕业生	1KU1
会使用	1Lo1
会社	0gE1
会計事務所	0gE1
会計士	1KB1
会计	1Ke1
会计师事务所	1Kd1
会计证	1KY1
会议论文	1Kc1
会長	1KB1
会长	1Ke1
传媒	1Kd1
传播	1Kd1
住院医师	1Ke1
作家	1Ke1
作業主任者	00R1
作業員	1LE1
作業療法士	1KB1
作者	1Ke1
佳作	1M02
供应链	1Kd1
供职于	1Lj1
便利商店	1LO1
便利店	1Kd1
係	1KK1
係長	1KB1
保健師	1KB1
保健所	0gE1
保全	1LE1
保安	1Ke1
保母	1LE1
保洁	1Ke1
保育员	1Ke1
保育園	1M22
保育士	1KB1
保育士資格	00R1
保育所	0gE1
保险	1Kd1
保険	0gE1
保險	1LO1
信息技术	1Kd1
信息系统项目管理师	1KY1
信用組合	0gE1
信用金庫	0gE1
信贷员	1Ke1
修了	1M43
修了見込み	1M72
修了証	00R1
修士	1M91
修士号	1M91
修士課程	1M91
俱乐部	1Kd1
俱樂部	1LO1
俳優	1KB1
倉庫	0gE1
倉管	1LE1
個人專案	1M:1
個人履歷	1L;1
個人履歷書	1L;1
個人履歷表	1L;1
個人簡歷	1L;1
個人開発	1KO1
個月	1M;1
健康证	1KY1
健身房	1L82
側專案	1M:1
傑出	1L[1
傳媒	1LO1
優勝	1KH1
優秀	1M<2
優秀賞	1KH1
優等	1L[1
儲備幹部	1LE1
先进个人	1KU1
先进工作者	1KU1
光電	1LO1
免許	00R1
免許状	00R1
児童クラブ	0gE1
児童館	0gE1
党支部书记	1Ke1
党校	1Kk1
入団	1M>1
入围	1KU1
入圍	1L[1
入学	1M?2
入學	1MA1
入局	1M>1
入庁	1M>1
入所	1M>1
入社	1M?2
入职	1MB1
入職	1MC2
入行	1M>1
入賞	1KH1
入選	1KH1
入門	1ME4
入门	1MI2
內場	1LE1
內場人員	1LE1
全日制	1MK1
全日制本科	1KT1
全栈	1Ke1
全民英檢	1ML1
全职	1MK1
全職	1MM1
公司	1L82
公關長	1LE1
六级	1KX1
六西格玛	1KY1
共同主催	1KB1
共同創業者	1KB1
共著	1KQ2
养老院	1Kd1
兼任助理	1LE1
兼职	1MN2
兼職	1MM1
兽医	1Ke1
内审员	1KY1
写真家	1KB1
军官	1Ke1
农业	1Kd1
农场	1Kd1
农艺师	1Ke1
冠军	1KU1
冠軍	1L[1
冬	1MP3
冬天	1MS2
冬季	1MP3
准教授	1KB1
准看護師	1KB1
出版	1MU5
出版公司	1LO1
出版社	1L82
出納	1LE1
出纳	1Ke1
分享	1Kc1
分公司	1L82
分析师	1Ke1
分析師	1LE1
分校	1MZ2
分院	1L51
列车员	1Ke1
创业公司	1Kd1
创始人	1Ke1
初中	1L32
初心者	1M\1
初級	1M]4
初級レベル	1Ma1
初级	1Mb2
初级会计	1KY1
到	1Md2
到现在	1Lc1
到現在	1Ld1
到目前	1Lc1
到職	1MA1
制作人	1Ke1
制药	1Kd1
制造	1Kd1
前台	1Ke1
前端	1LM2
前端工程師	1LE1
剧团	1Kd1
剧院	1Kd1
剪輯師	1LE1
剪辑师	1Ke1
副主廚	1LE1
副会長	1KB1
副会长	1Ke1
副學士	1K]1
副店長	1Mf2
副总	1Ke1
副教授	1Ke1
副料理長	1KB1
副會長	1LE1
副理	1LE1
副編集長	1KB1
副總召	1LE1
副部長	1KB1
副部长	1Ke1
創業	1M>1
創業者	1KB1
創辦人	1LE1
劇団	0gE1
劇團	1LO1
劇場	0gE1
加权均分	1KW1
加权平均分	1KW1
动漫	1Kd1
动画师	1Ke1
助产士	1Ke1
助手	1LH3
助教	1LH3
助理	1LM2
助産師	1KB1
劳务派遣	1MK1
動物醫院	1LO1
化妆师	1Ke1
化学	0gE1
化工	1Kd1
化成	0gE1
区	1Mh2
区域经理	1Ke1
区役所	0gE1
医师	1Ke1
医師	1KB1
医生	1Ke1
医疗	1Kd1
医療法人	0gE1
医科大学	1Kk1
医院	1Kd1
區	1Mj1
區經理	1LE1
十佳	1KU1
半导体	1Kd1
半導體	1LO1
协会	1Kd1
卒業	1Mk2
卒業予定	1LS1
卒業制作	1KO1
卒業研究	1KO1
卒業見込み	1M72
協会	0gE1
協會	1LO1
協理	1LE1
单元	1LP1
单证员	1Ke1
单身	1Mm1
単位取得退学	1LD1
博士	1Mn3
博士前期課程	1M91
博士号	1N11
博士后	1N22
博士後期課程	1N11
博士後研究員	1LE1
博士班	1N41
博士研究生	1N51
博士課程	1N11
博物館	1LT2
博物馆	1Kd1
印刷	0gE1
危険物取扱者	00R1
厂	1Kd1
厚生労働省	0gE1
原画师	1Ke1
厨师	1Ke1
厨师长	1Ke1
县	1LP1
参与者	1Ke1
叉车工	1Ke1
及	1N62
及び	1K81
双学士	1KT1
双硕士	1Ki1
双语	1N81
发布	1Kc1
发明专利	1N92
发明专利(受理	1N;1
发表	1Kc1
发起人	1Ke1
取得	1N<4
取得済み	1L\1
取締役	1KB1
受付	1KB1
受理	1N;1
受託会社	0gE1
受講	1L\1
受講修了	1L\1
受賞	1KH1
受験	1L\1
口腔医生	1Ke1
口譯	1LE1
口译	1Ke1
口頭発表	1KQ2
召集人	1LM2
可作为工作语言	1Kb1
可日常交流	1N@1
号	1NA3
号室	1KC1
司会	1KB1
司書	1KB1
司机	1Ke1
司機	1LE1
司法書士	1KB1
司法考试	1KY1
合伙人	1Ke1
合作社	1L82
合同会社	0gE1
合同制	1MK1
合夥人	1LE1
合格	1ND2
合格証取得	1L\1
合格證	1Kl1
合格證書	1Kl1
合格证	1KY1
合資会社	0gE1
名次	1KV1
后端	1Ke1
周	1NF1
周刊	1Kd1
和	1N62
咖啡	1Kd1
咖啡师	1Ke1
咖啡師	1LE1
咨询	1Kd1
咨询师	1Ke1
品保	1LE1
品管	1LE1
品管工程師	1LE1
品質管理	1KB1
商事	0gE1
商务流利	1Kb1
商務流利	1NG1
商场	1Kd1
商学院	1Kk1
商店	0gE1
商行	1LO1
單身	1NH1
営業	1KB1
営業職	1KB1
営業部	1KK1
嘱託	1KM1
器材長	1LE1
四技	1LX1
四级	1KX1
团支书	1Ke1
团队	1L51
园林	1Kd1
园长	1Ke1
図書館	0gE1
国土交通省	0gE1
国家二级	1KY1
国際会議	1NI1
图书馆	1Kd1
國中	1L71
國外業務	1LE1
國際	1LO1
國際認證	1Kl1
圖書館	1LO1
團契	1LO1
團隊	1L_1
在任	1Lc1
在学中	1K71
在學	1Ld1
在宅	1KE1
在籍	1K71
在籍中	1K71
在线	1NJ1
在职	1Lc1
在职研究生	1Ki1
在職	1Ld1
在職中	1NK2
在读	1Lc1
地产	1Kd1
场务	1Ke1
均分	1KW1
執業資格	1Kl1
執照	1Kl1
執筆	1NI1
執行役員	1KB1
執行長	1LE1
培訓	1NM1
培訓班	1NM1
培训	1NN1
培训专员	1Ke1
培训师	1Ke1
培训机构	1Kd1
培训班	1NN1
基本	1NO4
基本情報	00R1
基本情報技術者	00R1
基础	1Mb2
基础平台部	1L51
基礎	1M]4
基礎レベル	1Ma1
基金	1Kd1
基金会	1Kd1
基金會	1LO1
堪能	1NS1
報社	1LO1
塾	0gE1
塾講師	1KB1
士兵	1Ke1
声優	1KB1
处	1L51
夏	1NT3
夏天	1NW2
夏季	1NT3
夏期	1NY1
外企	1Kd1
外務省	0gE1
外包	1MK1
外場	1LE1
外場人員	1LE1
外观设计	1N;1
外观设计专利	1N;1
外贸业务员	1Ke1
外送員	1LE1
多益	1ML1
夜大	1Kk1
大专	1Kj1
大卒	1NZ1
大厦	1LP1
大型自動車免許	00R1
大堂经理	1Ke1
大学	1N[2
大学专科	1Kj1
大学本科	1KT1
大学校	1L61
大学英语六级	1KX1
大学英语四级	1KX1
大学院	1L61
大学院修士	1M91
大學	1L71
大學部	1LX1
大客户经理	1Ke1
大工	1KB1
大賞	1KH1
大賽	1L[1
大赛	1KU1
大道	1N]2
天	1N_2
契約社員	1Na2
奖	1KU1
奖学金	1KU1
奖项	1KU1
奨励賞	1KH1
奨学金	1KH1
女	1Nc3
女中	1L71
女子大学	1L61
女性	1Nc3
奶茶店	1Kd1
委员	1Ke1
委员会	1Kd1
委員會	1LO1
季军	1KU1
季軍	1L[1
学业成绩	1KW1
学习中	1Nf1
学习委员	1Ke1
学会	1NI1
学会誌	1NI1
学分	1KW1
学分绩	1KW1
学分绩点	1KW1
学刊	1Kc1
学園	1L61
学堂	1Kd1
学士	1Ng2
学士号	1NZ1
学士学位	1KT1
学士課程	1NZ1
学徒	1Ke1
学报	1Kc1
学校	1N[2
学校法人	0gE1
学硕	1Ki1
学科	1Ni2
学童	0gE1
学級委員	1KB1
学習中	1Nk1
学芸	1KB1
学芸員	1KB1
学部	1Ni2
学部卒	1NZ1
学院	1N[2
學分	1KV1
學務主任	1LE1
學報	1Nl1
學士	1LX1
學士學位	1LX1
學徒	1LE1
學徒廚師	1LE1
學校	1L71
學業平均	1KV1
學系	1Nm2
學院	1L71
宅地建物取引士	00R1
宅建	00R1
安全员	1Ke1
安全工程师	1KY1
安親班	1LO1
安親班老師	1LE1
安養中心	1LO1
实业	1Kd1
实习生	1Ke1
实用新型	1N92
实用新型专利	1N;1
实验室	1L51
実務レベル	1No1
実務経験あり	1No1
実用新案	1O01
実用英語技能検定	17_1
実習生	1KB1
宠物医院	1Kd1
审核员	1Ke1
审计	1Ke1
审计员	1Ke1
审计师	1KY1
客户代表	1Ke1
客户经理	1Ke1
客服	1LM2
客栈	1Kd1
室	1O15
室長	1KB1
家教	1LM2
寄稿	1NI1
寒假	1MS2
實業	1LO1
實習生	1LE1
實驗室	1L_1
審判	1KB1
导游	1Ke1
导游证	1KY1
导演	1Ke1
导购	1Ke1
専修	1KI1
専修学校	1L61
専攻	1KI1
専門士	1O61
専門学校	1L61
専門家レベル	1KD1
専門店	0gE1
專利	1Nl1
專員	1LE1
專家	1O72
專書	1Nl1
專案	1M:1
專案助理	1LE1
專案名稱	1M:1
專案管理師	1LE1
專案經理	1LE1
專業	1O91
專業資格	1Kl1
專欄	1Nl1
專科	1K]1
專科學校	1L71
專賣店	1LO1
專題	1M:1
導師	1LE1
導師證書	1Kl1
導演	1LE1
導覽員	1LE1
導覽志工	1LE1
導遊	1LE1
導遊證	1Kl1
小区	1LP1
小学	1Kk1
小学校	1L61
小學	1L71
小組	1L_1
小編	1LE1
小组	1L51
就任	1M>1
就業中	1K71
就职于	1Lj1
就職	1M>1
就職於	1Lk1
就讀中	1Ld1
局	1O:3
居委会	1Kd1
居家办公	1NJ1
居服員	1LE1
居民組織	1LO1
履历	1Km1
履历表	1Km1
履歴書	1KS1
履歴書・職務経歴書	1KS1
履歷	1L;1
履歷書	1L;1
履歷表	1L;1
巡査	1KB1
工作坊	1LO1
工作室	1L82
工作语言	1Kb1
工厂	1Kd1
工商管理硕士	1Ki1
工地主任	1LE1
工場	0gE1
工場長	1KB1
工学部	1KI1
工廠	1LO1
工房	0gE1
工業	1LT2
工程	1LO1
工程专业	1Ka1
工程局	1Kd1
工程师	1Ke1
工程師	1LE1
工讀生	1LE1
已婚	1O=2
已婚已育	1Mm1
已婚未育	1Mm1
已授权	1N;1
巷	1N]2
市	1O?3
市场部	1L51
市役所	0gE1
师范	1Kk1
席次	0SD1
常勤	1KM1
干事	1Ke1
干部	1Ke1
平台	1Kd1
平均	1KV1
平均分	1KW1
平均学分绩点	1KW1
平均成績	1KV1
平均成绩	1KW1
平均点	0SD1
平均绩点	1KW1
年	1OB3
年级排名	1KW1
年間	1OE1
幹事	1Mf2
幹部	1LE1
幼儿园	1OF2
幼兒園	1L71
幼师	1Ke1
幼教老師	1LE1
幼稚園	1M22
广播员	1Ke1
广播站	1Kd1
庁	0gE1
広報	1KB1
应届	1OH1
应届毕业	1OH1
应聘简历	1Km1
店	0gE1
店员	1Ke1
店員	1LE1
店經理	1LE1
店長	1Mf2
店长	1Ke1
府	1KC1
庭師	1KB1
康复师	1Ke1
廃業	1K\1
廚助	1LE1
廚師	1LE1
廟	1LO1
建模师	1Ke1
建筑	1Kd1
建筑师	1Ke1
建築士	1KB1
建設	1LT2
开发	1Ke1
开发专家	1Ke1
开始	1Lh1
开源	1Kn1
开源项目	1Kn1
弁護士	1KB1
弁護士法人	0gE1
弄	1N]2
弟子	1KB1
当前	1Lc1
录音师	1Ke1
影业	1Kd1
影像技师	1Ke1
影業	1LO1
影視	1LO1
影视	1Kd1
役所	0gE1
律师	1Ke1
律师事务所	1Kd1
律師	1LE1
後端	1LE1
後端工程師	1LE1
得意	1OI1
得獎	1L[1
從	1OJ1
心理咨询师	1Ke1
心理咨询师证	1KY1
志工	1LE1
志愿者	1Ke1
応用情報	00R1
応用情報技術者	00R1
快递员	1Ke1
急救員	1Kl1
急救證書	1Kl1
总工	1Ke1
总监	1Ke1
总经理	1Ke1
总裁	1Ke1
总评	1KW1
总账会计	1Ke1
情報システム	0gE1
情報セキュリティマネジメント	00R1
情報処理技術者	00R1
應屆	1OK1
應屆畢業	1OK1
成员	1Ke1
成員	1LE1
成本会计	1Ke1
成績	1OL2
成績優異	1KV1
成績評価	0SD1
成绩	1KW1
成绩排名	1KW1
我的履歷	1L;1
我的简历	1Km1
所長	1KB1
托业	1KX1
托福	1ON2
执业医师	1KY1
执业护士	1KY1
执业药师	1KY1
执业资格	1KY1
执照	1KY1
技师	1Ke1
技師	1Mf2
技术专家	1Ke1
技术员	1Ke1
技术支持	1Ke1
技术部	1L51
技校	1L32
技研	0gE1
技能士	00R1
技能講習	00R1
技術員	1LE1
技術士	1Kl1
技術學院	1L71
技術者	1OP2
技術者試験	00R1
技術部	1LV2
技術長	1LE1
投资	1Kd1
投资经理	1Ke1
护士	1Ke1
护士执业	1KY1
护士长	1Ke1
护工	1Ke1
护师	1Ke1
报关员	1Ke1
报社	1Kd1
担当	1KB1
担当者	1KB1
招待講演	1O01
招聘专员	1Ke1
拟	1OH1
拣货员	1Ke1
持續中	1Ld1
持续中	1Lc1
持续更新	1Lc1
指導員	1KB1
挖机司机	1Ke1
授权	1N;1
掌握	1OR2
排名	1OT2
排长	1Ke1
採購	1LE1
採購專員	1LE1
控股	1Kd1
推拿师	1Ke1
掲載	1NI1
提名	1KU1
提名奖	1KU1
插画师	1Ke1
插畫家	1LE1
摄像师	1Ke1
摄影师	1Ke1
播音员	1Ke1
撰稿人	1Ke1
擅長	1OV1
擅长	1OW1
操作员	1Ke1
攝影師	1LE1
支店	0gE1
支援員	1KB1
支社	0gE1
支配人	1KB1
收銀員	1LE1
收银	1Ke1
收银员	1Ke1
放射師	1LE1
放射線技師	1KB1
放送	0gE1
政府	1L82
救助站	1Kd1
教保員	1LE1
教務	1KB1
教務主任	1LE1
教員	1KB1
教員免許	00R1
教學助理	1LE1
教师	1Ke1
教师资格证	1KY1
教師	1LE1
教授	1LH3
教會	1LO1
教材	1Kc1
教研员	1Ke1
教研室	1L51
教練	1LE1
教练	1Ke1
教育科技	1Kd1
教諭	1KB1
敬具	1Lf1
敬礼	1OX1
敬禮	1OY1
数据分析	1Ke1
数据工程师	1Ke1
数据库系统工程师	1KY1
整備士	1KB1
數位	1LO1
文化	1Kd1
文化传播	1Kd1
文员	1Ke1
文員	1LE1
文章	1OZ2
文部科学省	0gE1
料理長	1KB1
新型專利	1O\1
新聞社	0gE1
新能源	1Kd1
方向	1Ka1
施工员	1Ke1
施工管理	1KB1
旅行	0gE1
旅館	0gE1
旋盤工	1KB1
旗舰店	1Kd1
既婚	1O]1
日	1O^3
日報	1LO1
日常交流	1N@1
日常会話	1Oa1
日常会話レベル	1Oa1
日常会话	1N@1
日常會話	1L01
日常溝通	1L01
日报	1Kd1
日本語能力試験	17_1
日本語能力試驗	1ML1
日檢	1ML1
日语一级	1KX1
日语能力考试	1KX1
日間	1Ob1
早报	1Kd1
早餐店	1LO1
星期	1Oc2
春	1Oe3
春天	1Oh2
春季	1Oe3
晚報	1LO1
晚报	1Kd1
晨报	1Kd1
普工	1Ke1
普考	1Kl1
普通	1L01
普通自動車免許	00R1
普通自動車第一種運転免許	00R1
普通话	1KX1
普通话证书	1KY1
暑假	1NW2
暑期	1NW2
更新	1L\1
更新済み	1L\1
書卷獎	1L[1
書局	1LO1
書店	1LO1
書記	1KB1
最優秀	1KH1
最優秀賞	1KH1
會計	1LE1
會長	1LE1
月	1Oj2
有	1Ol1
有限会社	0gE1
有限公司	1L82
有限责任公司	1Kd1
服务员	1Ke1
服務員	1LE1
服務處	1LO1
服饰	1Kd1
期刊	1OZ2
木工	1LH3
未婚	1Om3
本社	0gE1
本科	1P02
本部	1KK1
机构	1Kd1
机械厂	1Kd1
杂志	1Kc1
杂志社	1Kd1
村	1O?3
村委会	1Kd1
村官	1Ke1
村役場	0gE1
板前	1KB1
架子工	1Ke1
架构师	1Ke1
架構師	1LE1
柜员	1Ke1
査読付き	1O01
栄養士	1KB1
标兵	1KU1
栋	1LP1
校区	1Kk1
校正者	1KB1
校长	1Ke1
株	1P22
株式会社	0gE1
核心成员	1Ke1
核心期刊	1Kc1
案件	1KO1
案件名	1KO1
案例	1Kn1
检察院	1Kd1
检验员	1Ke1
检验师	1Ke1
検定	00R1
業務	1LE1
業務代表	1LE1
業務委託	1KM1
業務專員	1LE1
業務経歴書	1KS1
業務經理	1LE1
業務部	1L_1
楼	1LP1
楽団	0gE1
榮譽	1L[1
榮譽學位	1KV1
樂團	1LO1
樓	1Mj1
機構	1LO1
檢定	1Kl1
止	1P42
正式	1MK1
正式员工	1MK1
正社員	1Na2
正職	1MM1
正職員	1KM1
此致	1P62
此致敬礼	1OX1
此致敬禮	1OY1
歯科衛生士	1KB1
段	1Mj1
母国語	1KL1
母語	1P82
母语	1N81
母语水平	1N81
比賽	1L[1
比赛	1KU1
毕业	1P:1
毕业论文设计	1Kn1
毕业设计	1Kn1
毕设	1Kn1
民宿	1Kd1
民警	1Ke1
水手	1Ke1
水産	0gE1
水电工	1Ke1
求职简历	1Km1
求職履歷	1L;1
決済	0gE1
汽车	1Kd1
油漆工	1Ke1
法人	0gE1
法人営業	1KB1
法務省	0gE1
法律事務所	0gE1
法律职业资格	1KY1
法院	1Kd1
注会	1KY1
注册会计师	1KY1
洗碗工	1Ke1
活動長	1LE1
派出所	1Kd1
派遣	1MM1
派遣社員	1Na2
流利	1P;2
流利沟通	1Kb1
流暢	1P=2
流畅	1Kb1
测试	1Ke1
测量员	1Ke1
海关	1Kd1
海運	0gE1
消防员	1Ke1
消防員	1LE1
消防士	1KB1
消防署	0gE1
深入掌握	1Kh1
清掃員	1KB1
清潔員	1LE1
測量員	1LE1
測量士	1KB1
満期退学	1LD1
準優勝	1KH1
準学士	1O61
溶接工	1KB1
漁協	0gE1
漁師	1KB1
演员	1Ke1
演員	1LE1
演奏员	1Ke1
演奏家	1KB1
演講	1Nl1
演讲	1Kc1
漢検	17_1
灯光师	1Ke1
為止	1P?1
烘焙师	1Ke1
烘焙師	1LE1
焊工	1LM2
焊工证	1KY1
焼方	1KB1
照顧服務員	1LE1
煮方	1KB1
熟悉	1P@3
熟悉日常交流	1N@1
熟知	1PC1
熟練	1PD3
熟練使用	1OV1
熟练	1PG2
熟练使用	1OW1
熟练掌握	1OW1
熟练运用	1OW1
營造	1LO1
營養師	1LE1
版主	1Ke1
牙医	1Ke1
牙醫師	1LE1
牧场	1Kd1
牧場	0gE1
物业	1Kd1
物业管家	1Ke1
物流	1PI3
物流士	1LE1
物理治療師	1LE1
物産	0gE1
物联	1Kd1
特優	1L[1
特別養護老人ホーム	0gE1
特待生	1KH1
特效师	1Ke1
特种作业	1KY1
特等奖	1KU1
特約作者	1LE1
特許	1KQ2
独身	1O]1
獎	1L[1
獎學金	1L[1
獣医師	1KB1
獲得	1PL1
獲獎	1PM2
獸醫	1LE1
现今	1Lc1
现任	1Lc1
现在	1Lc1
班主任	1Ke1
班排名	1KV1
班级排名	1KW1
班组长	1Ke1
班長	1KB1
班长	1Ke1
現任	1Ld1
現在	1NK2
現在に至る	1K71
現在まで	1K71
現在も在籍	1K71
現在在職中	1K71
現在進行中	1K71
現場監督	1KB1
現職	1NK2
球會	1LO1
理事	1LH3
理发店	1Kd1
理学療法士	1KB1
理容師	1KB1
理工	1Kk1
理财经理	1Ke1
理货员	1Ke1
環境省	0gE1
瓦工	1Ke1
生協	0gE1
生徒会長	1KB1
生技	1LO1
生活相談員	1KB1
生活老师	1Ke1
生物	1Kd1
生物科技	1Kd1
生産管理	1KB1
生醫	1LO1
產品企劃	1LE1
產品經理	1LE1
產品部	1L_1
用户研究员	1Ke1
甲等榮譽	1KV1
电力	1Kd1
电商	1Kd1
电大	1Kk1
电子厂	1Kd1
电工	1Ke1
电工证	1KY1
电焊工	1Ke1
电视	1Kd1
电视台	1Kd1
男	1PO3
男性	1PO3
町	1KC1
町役場	0gE1
畢業	1PR1
畢業專題	1M:1
畢業製作	1M:1
略懂	1PS2
番	1KC1
番地	1KC1
病院	0gE1
療養院	1LO1
発表	1NI1
発起人	1KB1
登壇	1NI1
發明專利	1O\1
發表	1Nl1
發起人	1LE1
百貨	1LO1
百貨店	0gE1
百货	1Kd1
监制	1Ke1
监理	1Ke1
监理工程师	1KY1
監査法人	0gE1
監督	1KB1
目前	1PU2
目前在职	1Lc1
直到现在	1Lc1
直博	1N51
相談員	1KB1
省	1N]2
看護	1LE1
看護助手	1KB1
看護師	1KB1
県	1KC1
県庁	0gE1
着任	1M>1
督导	1Ke1
督导员	1Ke1
督導	1LE1
瞭解	1PW1
短大	1L61
短期大学	1L61
短期大学士	1O61
研修	1KJ1
研修医	1KB1
研修班	1NN1
研发	1Ke1
研发部	1L51
研發部	1L_1
研究助理	1LM2
研究员	1Ke1
研究員	1Mf2
研究員助理	1LE1
研究室	1KK1
研究所	1PX4
研究生	1P\2
研究生院	1Kk1
研究科	1Ni2
研究院	1L82
研習	1NM1
研習營	1NM1
研討會	1Nl1
硕士	1Ki1
硕士学位	1Ki1
硕士研究生	1Ki1
碩士	1P^1
碩士班	1P^1
社	1Ol1
社会保険労務士	00R1
社会福祉協議会	0gE1
社会福祉士	1KB1
社会福祉法人	0gE1
社区工作者	1Ke1
社員	1KB1
社工	1LM2
社工員	1LE1
社會工作主任	1LE1
社會服務處	1LO1
社福機構	1LO1
社群小編	1LE1
社長	1Mf2
社长	1Ke1
福利工作員	1LE1
福利院	1Kd1
福祉会	0gE1
离异	1Mm1
离职	1P:1
秋	1P_3
秋天	1Pb2
秋季	1P_3
科	1Pd4
科员	1Ke1
科学与技术	1Ka1
科学家	1Ke1
科學家	1LE1
科室	1L51
科技	1L82
科技大學	1L71
科研助理	1Ke1
科系	1O91
科長	1LE1
秘书	1Ke1
秘书长	1Ke1
秘書	1Mf2
秘書検定	00R1
称号	1KU1
移动	1Kd1
程序员	1Ke1
程式設計師	1LE1
稍懂	1Ph1
税务局	1Kd1
税务师	1KY1
税務署	0gE1
税理士	1KB1
税理士法人	0gE1
空服員	1LE1
窓口	1KB1
站点负责人	1Ke1
站长	1Ke1
竞赛	1KU1
競賽	1L[1
笔译	1Ke1
第	1Pi1
第一作者	1Kc1
第一名	1Pj2
第一完成人	1Ke1
第一語言	1Pl1
第一语言	1N81
第三名	1Pj2
第二作者	1Kc1
第二名	1Pj2
策划	1Ke1
简单交流	1Pm1
简单会话	1Pm1
简历	1Km1
简历表	1Km1
箇月	1K<1
算法	1Ke1
算法专家	1Ke1
管培生	1Ke1
管理员	1Ke1
管理栄養士	1KB1
管理者	00R1
管理職	1KB1
簡歷	1L;1
簿記	00R1
精密	1LT2
精機	0gE1
精熟	1NG1
精算师	1Ke1
精通	1Pn5
系	1LK2
系學會會長	1LE1
系排名	1KV1
系统架构设计师	1KY1
系统集成项目管理工程师	1KY1
紀要	1NI1
約聘	1Q32
紡績	0gE1
組	1Q52
組合	0gE1
組員	1LE1
組裝員	1LE1
組長	1Mf2
経歴書	1KS1
経済産業省	0gE1
経理	1KB1
結業	1PR1
經理	1LE1
継続中	1K71
総務	1KB1
総務省	0gE1
線上	1Q71
編入	1M>1
編入学	1M>1
編劇	1LE1
編輯	1LE1
編集者	1KB1
編集長	1KB1
縣	1Mj1
總召	1LE1
總平均	1KV1
總監	1LE1
總經理	1LE1
總編輯	1LE1
繊維	0gE1
线上	1NJ1
组	1L51
组员	1Ke1
组长	1Ke1
经济师	1KY1
经理	1Ke1
经纪人	1Ke1
结业	1P:1
统招本科	1KT1
绩点	1KW1
维修工	1Ke1
综合排名	1KW1
绿带	1KY1
编剧	1Ke1
编导	1Ke1
编辑	1Ke1
网格员	1Ke1
网约车司机	1Ke1
网络	1Kd1
网络工程师证	1KY1
置业	1Kd1
美宣	1LE1
美容室	0gE1
美容师	1Ke1
美容師	1KB1
美容院	1L82
美工	1Ke1
美术馆	1Kd1
美編	1LE1
美術館	1LT2
翻訳者	1KB1
翻譯	1LE1
翻译	1Ke1
老人ホーム	0gE1
老师	1Ke1
老師	1LE1
考取	1Q82
职业技术学院	1Kk1
职业资格	1KY1
职校	1Kk1
职高	1L32
職人	1KB1
職務経歴書	1KS1
職業訓練校	1L61
職歴書	1KS1
職能治療師	1LE1
職長	1KB1
肄业	1Q:1
肄業	1Q;1
股份有限公司	1L82
育婴师	1Ke1
育婴师证	1KY1
能够使用	1PC1
能手	1KU1
能源	1Kd1
臨床心理師	1LE1
臨床検査技師	1KB1
自	1Q<4
自傳與履歷	1L;1
自動車	0gE1
自己紹介書	1KS1
自治区	1LP1
自考本科	1KT1
自衛官	1KB1
至	1Md2
至今	1L`3
至现在	1Lc1
至現今	1Ld1
至現在	1K71
至目前	1PU2
與	1Q@1
航空	1QA2
船员	1Ke1
船員	1Mf2
船长	1Ke1
良好	1QC5
花园	1LP1
英文履歷	1L;1
英文简历	1Km1
英検	17_1
英檢	1ML1
英语六级	1KX1
英语四级	1KX1
茶艺师	1KY1
茶馆	1Kd1
荣获	1KU1
荣誉称号	1KU1
药师	1Ke1
药房	1Kd1
获取	1QH1
获奖	1QI2
获得	1QH1
营业员	1Ke1
营养师	1Ke1
营养师证	1KY1
著作	1OZ2
著書	1NI1
董事長	1LE1
董事长	1Ke1
薪酬专员	1Ke1
薬剤師	1KB1
薬品	0gE1
薬局	0gE1
藥局	1LO1
藥局藥師	1LE1
藥師	1LE1
處	1L_1
處長	1LE1
號	1QK2
行政	1Ke1
行政助理	1LE1
行政書士	1KB1
行銷企劃	1LE1
行銷專員	1LE1
街	1N]2
街坊會	1LO1
街道	1LP1
街道办	1Kd1
街道办事处	1Kd1
衛生管理者	00R1
表彰	1KH1
表彰状	1KH1
裁判	1LM2
裁判所	0gE1
装配工	1Ke1
装饰	1Kd1
補習班	1LO1
補習班老師	1LE1
製パン	0gE1
製作所	0gE1
製片	1LE1
製程工程師	1LE1
製菓	0gE1
製薬	0gE1
襄理	1LE1
西点师	1Ke1
見習い	1KB1
見込	1LS1
見込み	1LS1
観光	0gE1
见习	1Ke1
规划师	1Ke1
計畫案	1M:1
計算	0gE1
訓練校	1L61
訓練營	1NM1
記事	1NI1
記者	1Mf2
設備工程師	1LE1
設立	1M>1
設計事務所	0gE1
設計專利	1O\1
設計師	1LE1
設計者	1KB1
診所	1LO1
診療所	0gE1
註冊	1Kl1
註冊社工	1QM2
註冊護士	1Kl1
証券	0gE1
評定平均	0SD1
認定	00R1
認定証	00R1
認證	1Kl1
語言治療師	1LE1
課	1LV2
課長	1Mf2
課長代理	1KB1
調理員	1KB1
調理師	1KB1
調酒師	1LE1
論文	1QO2
論文誌	1NI1
諮商師	1LE1
諮商心理師	1LE1
講師	1Mf2
講師認證	1Kl1
講座	1QQ3
講演	1NI1
講習	1KJ1
講習会	1KJ1
講者	1LE1
講解員	1LE1
證	1Kl1
證券	1LO1
證明書	1Kl1
證書	1Kl1
證照	1Kl1
警備員	1KB1
警員	1LE1
警察署	0gE1
譯者	1LE1
譯著	1Nl1
護士	1LE1
護理師	1LE1
護理長	1LE1
计算机一级	1KY1
计算机二级	1KY1
认证	1KY1
训练营	1NN1
记者	1Ke1
讲义	1Kc1
讲师	1Ke1
讲座	1NN1
讲解员	1Ke1
论文	1Kc1
设计师	1Ke1
设计院	1Kd1
访问学者	1Ke1
证	1KY1
证书	1KY1
证券	1Kd1
评审	1Ke1
诊所	1Kd1
译著	1Kc1
课程设计	1Kn1
课设	1Kn1
课题	1Kn1
课题负责人	1Ke1
调度员	1Ke1
调酒师	1Ke1
调音师	1Ke1
負責人	1LE1
財	1Ol1
財務省	0gE1
財務部	1L_1
財団法人	0gE1
販売	1KB1
販売スタッフ	1KB1
販売員	1KB1
責任者	1KB1
貿易	1LO1
資料工程師	1LE1
資料科學家	1LE1
資格	1QT2
資深工程師	1LE1
資訊	1LO1
賞	1KH1
负责人	1Ke1
财务	1Ke1
财务部	1L51
责任编辑	1Ke1
责编	1Ke1
货车司机	1Ke1
质检员	1Ke1
贸易	1Kd1
资料员	1Ke1
资本	1Kd1
资格证	1KY1
资格证书	1KY1
起	1QV4
起重工	1Ke1
超市	1L82
跟单员	1Ke1
路	1N]2
軟體	1LO1
転入学	1M>1
転出	1K\1
転職	1M>1
輔修	1O91
輔導老師	1LE1
车工	1Ke1
车间	1L51
车间主任	1Ke1
软件	1Kd1
软件著作权	1Kc1
软件设计师	1KY1
软件评测师	1KY1
软考	1KY1
较好	1LF1
辅修	1Ka1
辅导员	1Ke1
辅警	1Ke1
農協	0gE1
農園	0gE1
農場	1LO1
農林水産省	0gE1
農業従事者	1KB1
迄今	1PU2
迄今為止	1Ld1
运维	1Ke1
运营	1Ke1
进修班	1NN1
进行中	1Lc1
远程	1NJ1
连锁	1Kd1
连长	1Ke1
退任	1K\1
退団	1K\1
退学	1QZ2
退學	1Q;1
退所	1K\1
退社	1K\1
退職	1K\1
送貨員	1LE1
通信	1QA2
通訳	1KB1
通訳案内士	1KB1
通讯作者	1Kc1
通讯员	1Ke1
通販	0gE1
通过	1QH1
通過	1PL1
造价员	1Ke1
造价师	1KY1
造型师	1Ke1
連載	1NI1
連鎖	1LO1
週	1Q\1
週刊	1LO1
週間	1Q]1
進行中	1Ld1
遊戲	1LO1
運営会社	0gE1
運営委員	1KB1
運転手	1KB1
運輸	0gE1
道	1KC1
遠端	1Q71
遠距	1Q71
郡	1KC1
部	1Q^3
部員	1KB1
部長	1Mf2
部长	1Ke1
部門	1LV2
部门	1L51
郵便局	0gE1
都	1KC1
鄉	1Mj1
配達員	1KB1
配音员	1Ke1
酒店	1Kd1
酒造	0gE1
醫師	1LE1
醫檢師	1LE1
醫院	1LO1
醸造	0gE1
采购	1Ke1
里	1Mj1
重工	1Kd1
量化研究员	1Ke1
金メダル	1KH1
金奖	1KU1
金牌	1Pj2
金獎	1L[1
金融	1LO1
金賞	1KH1
鉄工	0gE1
鉄工所	0gE1
鉄道	0gE1
銀牌	1L[1
銀獎	1L[1
銀行	1LT2
銀賞	1KH1
銅牌	1L[1
銅獎	1L[1
銅賞	1KH1
鎮	1Mj1
针灸师	1Ke1
钢筋工	1Ke1
钢铁	1Kd1
钳工	1Ke1
铁路	1Kd1
铜奖	1KU1
铜牌	1KU1
铣工	1Ke1
银奖	1KU1
银牌	1KU1
银行	1Kd1
销售	1Ke1
销售代表	1Ke1
销售部	1L51
镇	1LP1
門市	1LO1
門市主管	1LE1
門市人員	1LE1
閉業	1K\1
開始	1Lg1
開業	1M>1
開源	1M:1
開源專案	1M:1
開発案件	1KO1
開発者	1KB1
開発部	1KK1
開發	1LE1
门店	1Kd1
门店经理	1Ke1
队长	1Ke1
防火管理者	00R1
防衛省	0gE1
附中	1MZ2
陈列师	1Ke1
院舍家長	1LE1
院长	1Ke1
陪伴志工	1LE1
隊長	1LE1
雅思	1ON2
集团	1Kd1
集團	1LO1
雑誌	1NI1
雙語	1Pl1
雜誌	1Nl1
雜誌社	1LO1
離婚	1NH1
離職	1Qa2
零售	1Kd1
電力	0gE1
電台	1LO1
電子	1LT2
電工	1LE1
電機	0gE1
電気工事士	00R1
電視台	1LO1
非常勤	1KM1
非常熟练	1Kh1
面包师	1Ke1
面接官	1KB1
面点师	1Ke1
韌體工程師	1LE1
音楽教室	0gE1
頁	1Qc1
項目	1M:1
預期	1OK1
預計	1OK1
領隊證	1Kl1
顧問	1Qd3
页	1Pi1
项目	1Kn1
项目助理	1Ke1
项目名称	1Kn1
项目总监	1Ke1
项目成员	1Ke1
项目经历	1Kn1
项目经理	1Ke1
项目部	1L51
顾问	1Ke1
预期	1OH1
预算员	1Ke1
预计	1OH1
预计毕业	1OH1
领班	1Ke1
食品	1QA2
飯店	1LO1
飲料店	1LO1
養成所	1L61
餐厅	1Kd1
餐廳	1LO1
餐飲	1LO1
餐饮	1Kd1
餐饮公司	1Kd1
館員	1LE1
馆员	1Ke1
首席	1Qg2
首席记者	1Ke1
首獎	1L[1
駕照	1Kl1
騎手	1KB1
驾照	1KY1
驾驶员	1Ke1
驾驶证	1KY1
骑手	1Ke1
體育會	1LO1
高中	1Qi4
高中毕业	1L:1
高中畢業	1Qm1
高卒	1Qn1
高商	1L71
高専	1L61
高工	1L71
高度専門士	1O61
高校	1L61
高校卒業	1Qn1
高等专科	1Kj1
高等学校	1L61
高等専門学校	1L61
高等技術専門校	1L61
高級	1Qo2
高級中學	1L71
高級文憑	1K]1
高级	1PG2
高级专家	1Ke1
高级职称	1KY1
高考及格	1Kl1
高职	1Kj1
高職	1R12
髮廊	1LO1
麵包店	1LO1
黑带	1KY1
가을	1R31
가을학기	1R31
간병인	1R41
간사	1R41
간호사	1R41
간호조무사	1R41
감독	1R41
감정평가사	1R41
강사	1R41
강연	1R51
강좌	1R61
개발부	1R71
개발자	1R41
개발팀	1R71
개월	1R81
개인프로젝트	1R91
갱신	1R:1
건설	1R;1
건축사	1R41
검정고시	1R<1
게임	1R;1
게임즈	1R;1
게재	1R51
겨울	1R=1
겨울학기	1R=1
견습	1R41
경력기술서	1R>1
경리	1R41
경비원	1R41
경진대회	00T1
경찰관	1R41
경찰서	1R;1
계약직	1R?1
계열	1R@1
계장	1R41
고급	1RA2
고등학교	1RC1
고등학교졸업	1R<1
고졸	1R<1
공고	1RC1
공단	1R;1
공로상	00T1
공모전	00T1
공무원	1R41
공사	1R;1
공인	00S1
공인노무사	00S1
공인중개사	00S1
공장	1R;1
공장장	1R41
공저	1R51
공저자	1RD1
과	1RE2
과대표	1R41
과장	1R41
과제	1R91
관리부	1R71
관리사	1RG2
관리자	1R41
광역시	1RI1
교사	1R41
교수	1R41
교육과정	1R61
교육원	1RC1
교정자	1R41
구	1RI1
구두발표	1RD1
구매담당	1R41
구청	1R;1
군	1RI1
군무원	1R41
그로스마케터	1R41
그룹	1RJ2
그룹장	1R41
극단	1R;1
근무중	1RL1
금메달	00T1
금상	00T1
기고	1R51
기능사	00S1
기사	1RM2
기술부	1R71
기술영업	1R41
기술자	1R41
기업	1R;1
기자	1R41
기초	1RO2
기초회화	1RQ1
기혼	1RR1
기획부	1R71
기획자	1R41
길	1RI1
까지	1RS2
끝	1RU1
남	1RV1
남성	1RV1
남자	1RV1
네이티브	1RW1
네일아티스트	1R41
네트워크	1R;1
네트워크관리사	00S1
네트웍스	1R;1
년	1RX1
년간	1RX1
노무법인	1R;1
노무사	1R41
논문	1R51
농부	1R41
농장	1R;1
능숙	1RY1
능숙함	1RZ1
능통	1R[1
단장	1R41
담당	1R41
담당자	1R41
대리	1R41
대리기사	1R41
대상	00T1
대표	1R41
대표이사	1R41
대학	1RC1
대학교	1RC1
대학원	1RC1
대행사	1R;1
데이터	1R;1
데이터분석가	1R41
데이터사이언티스트	1R41
데이터엔지니어	1R41
도	1RI1
도서관	1R;1
동	1RI1
동상	00T1
등재	1R51
디렉터	1R41
디자이너	1R41
디자인부	1R71
랩스	1R;1
레스토랑	1R;1
레주메	1R>1
로	1RI1
로지스틱스	1R;1
리	1RI1
리눅스마스터	00S1
리더	1R41
리드	1R41
리포터	1R41
마케터	1R41
마케팅부	1R71
마케팅팀	1R71
마트	1R;1
매니저	1R41
멘토	1R41
면	1RI1
면허	00S1
면허증	00S1
모국어	1RW1
모델	1R41
모빌리티	1R;1
모터스	1R;1
목수	1R41
무역	1R;1
물류	1R;1
물류담당	1R41
물류센터	1R;1
물리치료사	1R41
물산	1R;1
미디어	1R;1
미술관	1R;1
미용사	1R41
미장공	1R41
미혼	1RR1
미화원	1R41
및	1R\1
바리스타	1R41
바이오	1R;1
바텐더	1R41
박물관	1R;1
박사	1R]1
박사과정	1R]1
박사수료	1R]1
박사학위	1R]1
반장	1R41
발표	1R51
방사선사	1R41
방송	1R;1
방송국	1R;1
배관공	1R41
배달원	1R41
배우	1R41
백엔드	1R41
백화점	1R;1
버스기사	1R41
번길	1RI1
번역가	1R41
번지	1RI1
법무법인	1R;1
법무사	1R41
법원	1R;1
법인	1R;1
베이커리	1R;1
벤처	1R;1
벤처기업	1R;1
변리사	1R41
변호사	1R41
병원	1R;1
보건교사	1R41
보건소	1R;1
보육교사	1R41
보통	1R^2
보험	1R;1
복수전공	1R@1
복지관	1R;1
복지센터	1R;1
본부	1R71
본부장	1R41
본사	1R;1
봄	1R`1
봄학기	1R`1
봉사자	1R41
부문	1R71
부서	1R71
부장	1R41
부전공	1R@1
부터	1Ra2
부트캠프	1RC1
부팀장	1R41
부회장	1R41
분석가	1R41
뷰티	1R;1
비서	1R41
비정규직	1R?1
비즈니스	1Rc1
비즈니스수준	1Rc1
비즈니스회화	1Rc1
빅데이터분석기사	00S1
사	1Rd1
사무소	1R;1
사무원	1R41
사무직	1R41
사서	1R41
사업부	1R71
사원	1R41
사이드프로젝트	1R91
사진사	1R41
사진작가	1R41
사회복지사	1R41
사회조사분석사	00S1
산업	1R;1
산업기사	00S1
상	1Re2
상고	1RC1
상급	1RA2
상담사	1R41
상담원	1R41
상사	1R;1
생명	1R;1
생산관리	1R41
생산부	1R71
생산직	1R41
서기	1R41
서비스기획자	1R41
서점	1R;1
석사	1Rg1
석사과정	1Rg1
석사수료	1Rg1
석사학위	1Rg1
석차	1Rh1
선반공	1R41
선원	1R41
선임	1R41
선임연구원	1R41
설계사	1R41
성우	1R41
성적	1Rh1
세무법인	1R;1
세무사	1R41
세무서	1R;1
세미나	1R61
센터	1RJ2
셰프	1R41
소믈리에	1R41
소방관	1R41
소방서	1R;1
소장	1R41
소프트	1R;1
솔루션	1R;1
수강중	1RL1
수료	1Ri2
수료예정	1Rk1
수료증	00S1
수상	00T1
수석	1R41
수석연구원	1R41
수의사	1R41
스쿨	1RC1
스타트업	1R;1
스태프	1R41
스튜디오	1R;1
스튜디오스	1R;1
스페셜리스트	1R41
승무원	1R41
시	1RI1
시간제	1R?1
시니어	1R41
시스템	1R;1
시청	1R;1
식당	1R;1
식품	1R;1
신hsk	1Rl1
신문	1R;1
신문사	1R;1
실	1R71
실습생	1R41
실용신안	1RD1
실장	1R41
심리상담사	1R41
심판	1R41
아나운서	1R41
아르바이트	1R41
아이엘츠	1Rl1
아카데미	1RC1
아키텍트	1R41
아파트	1RI1
안드로이드	1R41
알바	1R41
애널리스트	1R41
약국	1R;1
약사	1R41
양성과정	1R61
어린이집	1R;1
어부	1R41
언어치료사	1R41
에듀	1R;1
에디터	1R41
에서	1Rm1
에이전시	1R;1
엔지니어	1R41
엔터테인먼트	1R;1
여	1Rn1
여고	1RC1
여대	1RC1
여름	1Ro1
여름학기	1Ro1
여성	1Rn1
여자	1Rn1
연구보조	1R41
연구소	1R;1
연구실	1R71
연구원	1S02
연수	1R61
연수원	1RC1
연주자	1R41
연출	1R41
영양교사	1R41
영양사	1R41
영업	1R41
영업관리	1R41
영업대표	1R41
영업부	1R71
예상	1Rk1
예정	1Rk1
오늘	1RL1
오픽	1Rl1
온라인	1S21
와	1R\1
외고	1RC1
요리사	1R41
요양보호사	1R41
요양원	1R;1
용접공	1R41
용접사	1R41
우수	1S32
우수상	00T1
우승	00T1
운영사	1R;1
운영위원	1R41
운영자	1R41
운영중	1RL1
운영진	1R41
운전기사	1R41
운전면허	00S1
운전원	1R41
워드프로세서	00S1
원격	1S21
원어민	1RW1
원장	1R41
월	1R81
위촉직	1R?1
유	1Rd1
유창	1Rc1
유치원	1S52
유치원교사	1R41
유통	1R;1
유한회사	1R;1
은상	00T1
은행	1R;1
읍	1RI1
응급구조사	1R41
의류	1R;1
의사	1R41
의원	1R;1
이래	1S71
이력서	1R>1
이발사	1R41
이사	1R41
이상	1RU1
이중언어	1RW1
이혼	1RR1
이후	1S82
인사담당자	1R41
인사부	1R71
인증	00S1
인터랙티브	1R;1
인턴	1R41
일	1S:1
일러스트레이터	1R41
일보	1R;1
일상회화	1S;1
일상회화가능	1S;1
임상병리사	1R41
임상심리사	1R41
입문	1S<2
입사	1S>1
입상	00T1
입선	00T1
입학	1S>1
자격증	00S1
자기소개서	1R>1
자동차	1R;1
자산운용	1R;1
자원봉사자	1R41
자퇴	1S?1
작가	1R41
작업치료사	1R41
잡지사	1R;1
장려상	00T1
장학금	00T1
재	1Rd1
재단	1R;1
재무부	1R71
재직	1RL1
재직중	1RL1
재택	1S21
재택근무	1S21
재학	1RL1
재학중	1RL1
저널	1R51
저서	1R51
전공	1R@1
전공평점	1Rh1
전기기사	1RM2
전문가	1RY1
전문대	1RC1
전문대학	1RC1
전문학사	1S@1
전산세무	00S1
전산회계	00S1
전임연구원	1R41
전자	1R;1
전체평점	1Rh1
점장	1R41
정규직	1R?1
정보보안기사	00S1
정보처리기사	00S1
정보처리산업기사	00S1
정비공	1R41
정비사	1R41
정원사	1R41
제과	1R;1
제과사	1R41
제빵사	1R41
제약	1R;1
제이엘피티	1Rl1
제조사	1R;1
조교	1R41
조리사	1R41
조리원	1R41
조리장	1R41
조산사	1R41
조수	1R41
조연출	1R41
조장	1R41
조종사	1R41
조합	1R;1
졸업	1Ri2
졸업예정	1SA2
졸업작품	1R91
졸업평점	1Rh1
졸업프로젝트	1R91
주	1SC3
주니어	1R41
주무관	1R41
주민센터	1R;1
주방장	1R41
주식회사	1R;1
주임	1R41
주임연구원	1R41
주저자	1RD1
주최자	1R41
준우승	00T1
중	1R^2
중공업	1R;1
중급	1R^2
중상	1SF1
중상급	1SF1
중퇴	1S?1
중학교	1RC1
증권	1R;1
지금	1RL1
지도사	00S1
지원부	1R71
지점	1R;1
직업상담사	00S1
직업전문학교	1RC1
직원	1R41
진행중	1RL1
쪽	1SG1
차장	1R41
채용담당자	1R41
책임	1R41
책임연구원	1R41
책임자	1R41
초급	1RO2
초급회화	1RQ1
초등학교	1RC1
총괄	1R41
총무	1R41
총무부	1R71
촬영감독	1R41
최상	1RY1
최우수상	00T1
출원	1R51
출판	1R51
출판사	1R;1
취득	1SH2
취득일	1R:1
측량사	1R41
층	1RI1
치료사	1R41
치위생사	1R41
카드	1R;1
카페	1R;1
카피라이터	1R41
캐셔	1R41
캐피탈	1R;1
캠퍼스	1RC1
커머스	1R;1
커피	1R;1
컨설턴트	1R41
컴퍼니	1R;1
컴퓨터활용능력	00S1
컴활	00S1
코디네이터	1R41
코스메틱	1R;1
코치	1R41
콘텐츠	1R;1
콘텐츠마케터	1R41
콘텐츠에디터	1R41
큐레이터	1R41
클라우드	1R;1
택배기사	1R41
테크	1R;1
테크리드	1R41
텔레마케터	1R41
텔레콤	1R;1
텝스	1Rl1
토스	1Rl1
토이프로젝트	1R91
토익	1Rl1
토익스피킹	1Rl1
토플	1Rl1
통신	1R;1
통역사	1R41
통역원	1R41
퇴사	1SJ1
퇴직	1SJ1
투고	1R51
투자	1R;1
튜터	1R41
트레이너	1R41
특별상	00T1
특별시	1RI1
특수교사	1R41
특허	1R51
특허등록	1RD1
특허출원	1RD1
팀	1R71
팀장	1R41
팀프로젝트	1R91
파견직	1R?1
파트	1R71
파트장	1R41
파트타임	1R?1
파티시에	1R41
판매원	1R41
패션	1R;1
퍼포먼스마케터	1R41
페이지	1SG1
편입	1S>1
편집자	1R41
평균평점	1Rh1
평균학점	1Rh1
평점	1Rh1
포스터발표	1RD1
표창	00T1
표창장	00T1
풀스택	1R41
풀타임	1R?1
품질관리	1R41
품질부	1R71
프로그래머	1R41
프로듀서	1R41
프로젝트	1R91
프로젝트명	1R91
프론트엔드	1R41
프리랜서	1R41
플랫폼즈	1R;1
플로리스트	1R41
하	1RO2
학과	1SK2
학교	1RC1
학부	1SK2
학부연구생	1R41
학사	1SM1
학사과정	1SM1
학사졸업	1SM1
학사학위	1SM1
학생회장	1R41
학술대회	1R51
학술지	1R51
학예사	1R41
학예연구사	1R41
학원	1S52
학원강사	1R41
학점	1Rh1
학점평균	1Rh1
학회	1R51
학회지	1R51
한국사	00S1
한국사능력검정	00S1
한능검	00S1
합격	1SH2
항공	1R;1
해설사	1R41
해외영업	1R41
해운	1R;1
행정원	1R41
헤어디자이너	1R41
현장소장	1R41
현재	1RL1
현재까지	1RL1
현재재직중	1RL1
현재진행중	1RL1
현직	1RL1
협동조합	1R;1
협회	1R;1
호	1RI1
호텔	1R;1
홀딩스	1R;1
홀서빙	1R41
홍보부	1R71
화재	1R;1
화학	1R;1
회계담당	1R41
회계법인	1R;1
회계사	1R41
회사	1R;1
회장	1R41
회화가능	1S;1
획득	1R:1
훈련과정	1R61
"#, r#"0000`d834]=M000000000000000000008_^Q000000000000000000000000@Vga00000000HUGJ0000000000000000dJmd<nf1000000000000158CeJ^B0000\7ZS
0>S80000000000000000PDF^hObG@RO_000000000000000000000000000000000000000000000000000000000000000000000000@J`D@`G5\MM6\NVU<3`3TMD^
<[G_==kl0000d_^3@>a>000000000000000000000000d5Ij0000000000000000l35jYL?2000000000000H]kZdKCm0000l?BG0000HKEV0000E?]8000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000QHLA00000000000000000000000000000000
00000000<WVZ000000009CAP000000000000L?P>HIa_0000000000000000000000000000lIA;0000000000000000<ggJ0000000000000000T`Ld000000000000
8Q3O0000000000001C37AEBi0000lHD@0000000000000000`XFB0XWN0000PNW1=J5n00000000000000000000000000000000TngQ00000000hd`V0000`07A0000
0000h`RJ000000000000HZK>0000m<030000X1I7YGgN0000000000000000000000000000000000000hQ6PjXg0000000000000000000000000000\cjh0000h3O6
000000000000000000000000000000000000l0o80000000000000000000000009E^PeEh[@jfd000000000000000000000000\1<\000086JU000000000000`3@1
000000008;PB000000000aF]00000000000000000000000000000000000000000000@1:gPfFk0`VbEKFh000000000000000000000000\]S>0000HhjP4f^10000
mJGnd\4A16V=X6i7\n`S000000008fbV00005;Y2e8b^8?QA000000000000\M2;000000000000T[2b<]A9AKBcPW220000000000000000U>Y4d;Y0000000000000
8;Tb000000004>?K0000TI[WLb[B000000001Hif00000000000000000000dVKl0000d<2DiC<j000000000000000000000000000000000000000000000000a3Bj
00000000dUWR0000`:AA0000l\GL0000000000000000000000000000hCWN0000Lc\200000000<SBIHD7?@liB]KRh000000000000000000008W6I000000000000
0000T\VjDPE`0000<A;L00000000PUe\000049WA0000000000000000000000000000XE4hH\Nk000000000000000000000000P86_4\ASmD1G000009h]00000000
0000dQ_R8A4N0000000000000A670000`\be0000lbJ;H=P`QH;d0W\li2j9Q@Gm000000000000000000000000Q7WDM:n8@_kH000000000000IBbT00004X\G@eA_
0000DmLSe;8:00000000<A21I4[h@niGPG5L0000000000000000T\IC00000000`7XNHPZUXj[h0000000045cE000000000000hoM6<M4DHMCj0000000000000000
0000=FP00000hb0`l94O0000lFnHTUN^U>cVHLXg00000000AL6;000003fF0000000000000000lFcj00000000LoVU000000000000\?MV0000dg@N000000000000
0000XXP[`TSF00000000000000000000000000000000000000000000e2OL00000000000000000000LK6;0000000000000000LQho4a7k00000000000000000000
00000d>B00000000Lndf000000000000000000000000lkdZ000000000000000000000000\W16M:XX0000@a;`0000T@h28aG?A>6j00000000000005DI0000ADWI
DK4D0G4J000000000000000000000000HfVN4nL0000000000000@6W`<0Jb00000000XA4E000000000000000000000000=7Z0X?E>XT]`\kUA00000000LiVY0000
H;2ULF<C00000000000000000000U>\a0000000000000000000000000000000000000000000000000000X9>g000000000000000000000000000000000000QF_o
0000lY\HMEXA0000M;D?EF[=0000TMfX00000000000000000000000000000AQ3Pom800009B7:00000000@PYd0000\\An0000000000000000000000000000@PAY
000000000g1Q00000000000000000000l\NJ000000000000000000000000000009Z]`Sb78:7]m;2[=?i=000000004_5g0000000000000000l8NS\5>m00000000
000000000000m1gn00000000831_PEIJ<;lb0000UKYLA<Z^0000000000000000`fe5000000000000L@8=0000D23V00000000000000000000000000000000X_j1
0000000000000000`>SF000000000000000000005?jf000000000000000000004G03000000000000h:n70000=;AS000000000000ACOBH@f0IHg50000Y5XC0000
L3go000000004NEWLgc?0000000000000000QIN\00000000<H8Z0000000000000000000000000000000000000000000000000000000000000000eF[m00000000
00000000\V^Lhh;B000000000000QG<100000000=Gjc\ccM8>A:00000000L8a=00000000P;Wg0000000000000000dUoG000000000000U9]_0000=4Kl00000000
HACg0000000000000000P`SVP<Kh00000000d9<?0000M<Ka000000000000000000000000]L6M000000000000LgLUhc4`00008;Pk0HW0DPXgTao`000000000000
0000000000000000000000000000000000000000000000000000000000000000Lb_;0000000000000000<7Eo000000000000000000000000dci:TDf^0000eD[B
0000UE9<000000000000LoQ70000\L1[0000iC5\000000000000000000000000000000008h]_eI>9@HEV00000000000000000000000000000000000000008Wn=
e48FTj[4DBj@iKVL00000000I6^h000000000000]E@n0000\kZhD<71hQ?MDU88E::\XEZAhFMe00000000000000000000\\DgPQ;a00000000X6c7000000000000
0000000000000000@g3=00000000000000000000000000000000Tf=F00000O?X000000000000000000000000PF?:hAI]LPdO00000000TBDl0000000000001IQ;
00000000@hA`0000000000000000000000008IlB<T\A\]J^Q:H900000000000000000000000000000000000046ln000000000000DM0F00000000a<Pf00000000
PGK]0000XYLe0000000000008fGQ0000lAefYJA\@nli00000000DgA800000000000000000000LmN7@gJ=`H<]0000\VZ2e24b0000000000000000U9k800000000
000000000000@?fnh;fS97SC000000000000YH6f000000000000000000004a<d0000000000000000=1bO00000000000000000000Y>e]000000000000L`dZ0000
00005Ejh`24X8f;W00000000TORA00004C<kd9bI00000000000000000000UH[D0000000000000000\iIPiBU^00005>XP=?Gc<\ZNUC7K000000000000A<Xi0000
0000Dnmk00000000`YYl0000000000000000000000000000la9aA;Tn00000000MEmG000000000000L8S3EEO_0000000000004em7<JRB@DNX0000mI0P000003[U
00008eGa00000IN]\hPh000000000000HTg5MDMJ\GX[`T@Q000000000000HTXC1B7m00000000000000000000IC9O0FbG`m7G4f_dIFJ]00000000000000000000
0000dJcQa><dDji?00000000000000000000H[870000000000000000A20<M45n0000eKfH0:?g`Q\5T75D000000004Z19000000000000a<TF00000000dc^@0000
00000000\Ql?00000000\0^;@T5D00000000H;0K0000000000000000DdV2XJVFMC9g5E8R0000<10[9>>2000000000000XQ3700000000P6G<00000000]E8@0000
0000`iOV000000000000\FBCDb[[UBZPHN<G00000000000000000000Q5h?0000000000000_E3Lh00i?]A0000000095gm5EAg0000400M0000000000000000D^0M
HZK\ACbn00000000<X>@`mT:0000<coT0000hG`o0000X1L1<MX_00000000000005e9l<Y;00000000L1Bk000000000000<<bN000000000000LSo?000000000000
00000000XLahP>4BPn848h]O00000000e0Q;00000000000000000000000000004nH>M8UdhP1?0000000000000000000000000000000000000000000000000000
h7ET0000000000000000000000000000HffVXYS3000000000000000000000000=D6fPY:P000000000000000000000000000000000000PjLK0000000000000000
8^UD4Vdd0000000000000000000000000PAN0000hPEMPfZ[0000HQ2]00000000000000000000LX4mLJB?00000000000000000000hIUS000000000000LiO=0000
00000000000000000000000000000000X^n?XHa1i<E<00000000MK`0UCX000008KaW00005AWT00000000@>?1a>5HaCX`00000000h>m]8nX?0000000000000000
0000XI<k000000000000000000000000@`K?4@^GDh7D@PIe0jVL=?Cl0000000000000000eDh>M4fn000000000000000000000000000000000000mD_GiEej0000
5F>o00000000U69^i2<T0000H4AAhZ<o00000000@0QW]BJQ0000`cLX000000004V`a00000000000000000000000000000000@O5=LD2NhX47`iWj00000000PaTh
000000000000000000004MPV0000000000000000000000000000e4J^T<PehH]V0000PS`?h;Rg0000000000000000@JB_lXRAL_:>lmLi00000000TMB800000000
0000\\l\i6BJ4bCYeBg:dQn?dcf[0000XicbMJFf00000000000000000000000000000000XN@O`4l]00000000QEJ700000000000000000000Dc=m000000008JKf
00000000000000000000000000000000000000000000000000008jHj000000000000l0Sl00008>GP00000000000000000000`L]H00001J?=0000000000000000
8J=0hP9?000000000000000000000000000000009KHo0000000000000000000000000000000000000000X2bM00000000HZ4O0000000000000000000000000000
000000001GOZ0000000000000000000000000000\N[>000000000000P:<400000000l:L5hEZ800000000000000000000I4IR0000Dk:<Xk[L000000000000PBW2
@gY^PP?W00004lD1000000000000dRNQ00000000hIRGT^O50000000000000000000000000MeL000000000000\44G000000000000d<:RQDZO0000000000000000
0000hh72000000008GgR000000004lmLm2@U52PNh<`D000000004hhhX8[:I<2?00000000000000000000000000000000@JLLT\9H8h]?4REK8m?7]AGmUIRjiCG;
`She000000000000000000008C9IX^Y6DBiQHC4U`GZ800009IFaP1GY=FO40000L_V1iEo3mL4j0000YDeG000000001;<90000QCbJ0000lKW6QIYH4Y[N00000000
00000000000043km<R<g00000000000000000000hTa:4SVF0000DGK3i38PAGZF0000000000000000000000000000000000000000000000000000000000000000
0000<<0;`=<d0000LhbZ00009:SK0000000000000000\M8U0000m:gW000000000000=1?7HC3T0000000000000000TdGD00000000000000000000000000000000
0000000000004K8<0000000000000000000000000000XAcP=3O9000000000000``@3000000000000]I@C00000000X?d?1<jD0000000000000000000000000000
0000LnVe000000000000hYdZTN8[X=KY0000lE\=8WD^H11c\AKf4<9K0000000000000000000000000000000000000000000000005A9900000000YFCa00000000
lADd0000000000000000000000000000000000000000000000005IIX8`6I00000000``So0000lZKL0000000000000000lF;k0000<>Yodh\Q0000000000000000
000000000000E0HC57n>000000000000000000000000UHAa000000000000PAVWL\<e83mR0000Q0;\8bm=0000000000000000l4b>0000U:=I00000000H4GDdDj0
00000000l1Ao000000000000h:68XQlkXdPl0000lJAU000000000000lkHA000000000000000000000000H8ES4h>053^e0000000000000000<cRND[`^00000000
<;c@iH>L00000000U0SG0000dLkJ00000000PkU]4o5]00000000LTmD0000000000004fFI0000000000000000000000000000<LHBXRc^0000Q9YgQG1H00000000
4OSFaL5o000000000000000000000000P8Dm000000000000000000004^470000000000000T:Z000000000000D\km000000000000000000000000000000004hKg
00000000`XZ<000000000000000000000gKo0000\JU`0000l8I1000000000000DE7nTXVP0000@jQ\000000000000000000000000\N9`00000000000000000000
00000000000000000000000000004ik2000000000000`0H100000000mD24mI_E000000008SCf00000000000000008GgbP[Xl0000000000000000h<`6lf\2lb;0
00000000000000000000@4gc`>W=IA7A00000000<ijF0000000000000000<;CnhG99000000000000hLha0000000000000000000090@O00000000000000000000
0000=>0Dddi400005IO400000000HXh5000000000000LjICHMU@0000000000000000000000000000hK8`hCH7\i>gH:FAPkD852b700000000`?4O0000=?J3ADFY
00000000Y@J:0000E=TM0000000000000000TIL_87MUL>bZ000000000000D]Nd00000000000000000000@_YU0000I;?k000000000000HS3?0^Qf\A=24eWE19[j
0000000000000000000000008Q\e00000000D7mZ4]jWH^C^0000Lf9b00000000000000000000000000000000000000000000<AKS000000000000lH390000<fGb
000000000000000000000000l_;B00000000000000000000]9ceTg0jh>\N]00g000000000000dIhY00000000PU9e00000000000000000000L4Le0000<HMW0000
00000000\5C`000058lkXKJNP^E[Y5gMa;]chMd;0]Ic00000000000000000000XQa^U5_Z=;cBa@54000000000000hlL@0000000000000000000000000000=9i5
00000000000000000000000000000000000000000000000000004FN:0000eIlA0000U<l`000000000000000000000000h;S2XHKRPFng00000000000000000000
00000000T3J>00000000eILI1H@bMJOTHj;1eJW=0000000000001C`I00000000Q0_V05D>9<AG00001BAQ0000000000000000h0=48W:Gm0jg0000`^F;d<SN0000
000000000000\3?P@o>]]BN200000000460GE3`\ICV>00000000\^O^mL2i000000000000000000009<V441[IlNNXHC_L00000000@fo\<N^S8`cI0000IBa^@;42
0000L;ok000000000000000000000000000000000000000054T[dbi;00000000UHSa000000000000<2FNe=7B00000000000090k50000\2b>000058WP0000`jfW
dY5D00000000000000000000000000000000000000000000<Ljd@=7?00000000QK^h00000000@OS4000000000000@URo00000000000000000000000000000000
H2hd00000000Pcc4000000008EaF000000000000dWda000000000000EHB900000000PRFVA6[70000000000000000000000000000000000000000hH:Y00000000
00000000HP7L0000000000000000000000000000000000000000000000000;Jj8N0I0000000000000000A?8KaG8A0000000000000000TK[O0000000000000000
000000000000000000000000000000009BDK0000000000000000\l5S00000000000000000000000000000000@9oB00000000X6KP00000000000000000000X]_M
DP9O@Z:0DgG[1;j>0000]I`M0000000000000000000000000000LhAT]8FP000000000000lF?J`P2e8f020000DcXOTFjVT0VQ`2N@000003;MdA^F00000000Hjc`
XRYhH\J:l\fJY0KE0000P^aQ000000000000000000008a4E00000000000000000000dKl?000000000000000000000000000000000000457;08T_07PW@P:X0000
hYX\0000000000000000mJlm00000000T8QJDPIL=4`W00000000000000000000000000000000000000000000H>MA00000000000000000000mA9c0000HZeDM3>7
00008RdW00000000@jRa00000000hA2K00000000@>fSPPbcPMU100000000leE2000000000000L^iKlNQK00000000HLGK0cJV0000000000000000000000000000
000000000000000000000000000000000000TIEW000000000000000000005Jj3000000008CjD<cWm000000000000<\=B0000a2V8000000000000000000000000
0000000000000000l@J6<]XDA55m00000000hT<S0000Hegc00000000000000004j_C000000000000H?YK0000P9jCDdS>m2;N00000000@kY;0000000000000000
0000000000000000@EMI0000e=0M00000000hDT]0000H=of0000000000000000000000000000HFmZ0P4VQ<lT@L;F000000000000000000000000mJ7K00000000
9<;100000000@F[VeETW4\T@=9mD00000000m;FW0000lWAl55aB0000@G^hdUX300000000000000000000DEb>U=iB000000000000]Cen=L:[0000000000000000
1Dj?\FF:0000\ibj`E3g0000eBS30000\2?g000000000=hIdE^7dhZo0000<6ed0000000000000000000000000000000000000000000000000000L@]o0000hXfX
00000000PFcZP6<lPMnh0000TWia000000000000000000000000000000000000LR?A`XiX\^GC00000000000000000000000000000000000000009;HB00008>58
<cMX==:P000000000000<GJi000000000000000047;<000000000000X`@M0000000000000000<M1m0000PnE^094Y0000000000000000HI5h0000000000000000
000000000:4R0000000000000000`8GL00004MhblB57<L\Ol_dK00000000<]c`0000000000000000m;QI82]3@VfE000000000000000000000000000000000000
E:4^00000000000000000000mEC\0000daIZU<e<PiKje:m:00000000000000000000\0Fl000000000000000000000000PZT50000L9VU00000000000000000000
0000a8JViEbR0000000000000000000000000000000000000000<Oc[aHJ100000000000000000000000000004R50l?cJTK_]0000000000000000`BRN00000000
000000000000`I0mX0BD@LmD15hg00000000000000000000000000000000h?_^00000000000000000000\6H;4Y6od8G;0000@j7k0000000000000000@0P60000
000000000000DkC=000000000000L58=0000lIG?0000`akHPF3>00000000000000000000dUDT000000000iY2159=000000000000000000000000000000000000
000000000000aF>E00000000<g>j0000000000000000L0kX0000000000000000L\]R0000000000000000DO0MHm0l000000000000000000000000\B4`00000000
00000000000000000000000000000000000000000000T;HA0000P[`BiFk3000000000000dGVd0000000000000000PdjP00000000T<[Uhi?l0000LQ0HTScl0000
0000\1A6000000000000a?fl000000000000djo`47n=00000000]48\0000`[4e000000000000000000000000hKRA000000000000T9^L5J[Z0000000000000000
04<Uhl^J0000D;Ge0000000000000000000099Z;0000h1F=0000U5c@0000000000008T7P00000000TA0a\EYI=L=I00000000000000000000eEna000000000000
00000000L6BZ00000000@?8G00000000000000000000000000000000QCaB000000000000000000000000L69@XghW0000`Djm0000000000000000P:RI00000000
0000<g]Z\k`1]0QU000000000000\=7P0000DEcO000000000000000000000000d4=a00000000000000000000000000000000000000000000lNQddThZDR6N0000
0000000000000000lke<00000000IJ@NQJP_`G[a0000Po:al]aF0000e<TV00000000000000000000P9h<DnBG00000000000000000000<ZlK0000000000000000
00008B[iXU7P0000000000000000000058<X0000T<InDQ^>Q60J@6WP1>6H00000000000000000000M=Gl0000l]]m0000`P<Z00000000HEk^DZHd00BS0000PA\2
0000000000000000000000000000PW_e000000000000000000000000l[ld0000000000000000000000000000\A]l8ha594TG00000000000000008H`0000000>d
@c@400000000Y?DP47o1@VEXdjO4\;PPH;3XLTB;0000E<jRhgmoUF;]0000000080Ai000000000000000000000000000000004bZJ00000000000000000000L7LO
d01O8fm\U6M[P^l3000000000000000000000000000000000000@7iQ0000000000000000mCO300000000000000000000000000000000l9HB00000000T1;_P5g7
dgWVA6?c4c0[Dn8RPG]GU@?W0000DkIY00009GV\\RPkYF@XPcW?LoJ[00000j;H8lcf0000\_HC000000000000@0V0D`X9DkZ3]CN[iHak00000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XZo4XX<G000000000000PDhb0000000000000000000000000000000000000000
00000000000000000000H4BG0000@jK\4;0\00000000\Qa1Pa\o0000@U;B0000iAbL\Q]20000\NFE00000000000000008[LF000000009EF2lG<@000000000000
000000005J_k000000001>D\0000000000000000<0gZX>Y:<^dFQCBg0000XA\Q000000000000``Pl000000000000000000000000mBBh0000TGE6`<5B00000000
\NG\000000000000@`nF4bc>L[Yehh950000L87>0000L1HD0000<i\m0000000000000000iCdH0000<5[n\Z=h<C?cX3\9X]K18YnJ`i;OI0H50000000000000000
0000`6F;00000000000000000000P^VF<Nj7LDU`<o=A00000000000000000000X74N00000000HUQ:000000004=nL0000000000000000000000004fIJ=EOnAIOX
XDF>D4dI0000000000000000<VWL000000000000@TZ=00000000PhM_<8:ja4M;000000000000=9\LMBM?DJfJ4^Oj0000a4QS0000h1=T<A;k0000000000004L;h
00000000lFoh0000<7]X@;nC4J>i<`>n`ejW00008;S_84;JE<mb9L<b0000iEd\0000DR6`l\TKI6e_0000000000000000Q4:JMIh6Hk6Y0000000000000000XH0l
000000000000PXSf0000XJL80000\B5RPkFZ00000000000000000000TLeQHP7m000000008T1c`1bH000000000000000000000000PU:30KWC0000`Bma00000000
<h[]0000000000000000000000000000L7OL0000@QV^000000000000Lgl:000000000000000000000000000000000000LH?Ke8`G00000000X2@l0000X8VGDVjL
0000\[^Y000000000000H6h\IFSNLbia@\6Q00000000XbE=4C184m\XP=\^<g^a0000000000000000000000005BA34dDg0000HV5nHV8]e0\L0000000000000000
000000000000PgUL0000000000000000TaDI0000000000000000`a_I0000`809000000000000@Ab10000h69hlHCSXILl]2JFdGT>DQU400000000000000000000
0000000000000000000000000000@i;`0TCF0000\jj]00000000000000000000000000000000dKSk0000X2GYlCYVA=HHACA\00000000000000009K<`00000000
0000hTYP0000000005CE8L=B00000000000000000000000000000000<P>WX1nm0000000000000Q:I\GXI0e`^0000000000000000iJ4T0000DDkb000000000000
PM5K0000hd>S00000000000003X[@?n7Ton1X>LCl04;0cY5000000000000000000000000A=3H0000000000000000L_I]PIO80000000000000000000000000000
00000000HF=@`LkhL9FJ00000000000000000000`WLHTNZIAClO00000000MDai000000000000000000000000`MJ9dMhn0000000000000000A?MDl4W4M5Yn8;50
0000E1TF0000`7lA0000U=B8DPfj]GFo5Di=DKe`PCFB8U6Y00000000000000000000hUj>0000000000000000`D9[0000`\YE00000000\Jl0000000000000AIFR
0000HK3E000000000000<Nj]0000000000000000000000000P3`0000000000000000X[lE04Tn000000000000000000000000000000000000hHJmhKIRPYnY0000
QI<2000000000000deif00008oX[0000<@]1LhI]P1PRDX]Gi:Z^0000000000000000DAND00000000LgahLnF:M4Hn000000000000HbQI00000000000000000000
l=Bo0000076U<C\e\S8IE2J_0000000000000000A@gM00000000\UUC000080O=0000LKL3dUOJ0000@791000000000000H61E000000000000000000000000<`VL
8flYXoOS9B6MmE5[1EA[000000000000heje00000000000000000000T_UX0000000000000000000000000000<gEf8i8F0000\0\J000000004>Jb0000XD2n<RjM
HE1I000000004>FL00008T1nTKZGD>TNA=m@00000000ldTX00000000000000001FV<0000000000000000000000000000l[P1\oBG00000000000000000000d\Kb
0000dNCj];b`000000000000ToMJ0000XR7D0000DI`l0000000000000000L<E^8CdkXNIO000000000000e4_J00000000000000000000@IhLdV:o0000H4fe<XbD
00000000LYiG00000000000000008SkO8d9Ni8D6<0I7<bca000000000eZk0000`\E9`=0cLcZP87T:0000000000000000PDALXN_R99bE0000LbSjPMaC0000<h46
5@eF00000000d5`j\:1j`GKf`Q1U\H=PXhY60000XBT7T\1TDUk9@`L5Tf[RY;Vf000000000000000000000000000000000000l_H31BKY0000D\FXMFS300000000
0000lKo6lSAn0000000000000000000000000000=BkB0000`bFh0000<W;o0000000000000000LSiSX8Q<0000]L1F00000000\iG00000H;:QHJ9I\C>b00000000
0bPi0000hOhG0000000000000000PYhfPNU?]I[U000000000000000000000000DO8H00000000000000000000lhc`000000000000lN9Ea<hZ00000000`AL9lP\X
P;gOL^jL00000000000000000000\I_M0000000000000000000000000000D44?PF:]00000000000000000000000000000000000000000000Q5J10000LSkCdETm
H2@^HfYK000000000000000000000000000000000jF\MG2VUE[_E3]o0000`e3Zd]BP@^O?A@W`T6X80000A;\W000000000000000000000000hbke00000000d9L?
0000iF9\MEf?0000E:o@eHnd00000000`_`B0000000000008YY00000PSP=X3aGHNd`hXfcM?=[00000000hDTQ0000000000000000000000000000D8BY00000000
0000lYgjXG134C^:000000000000PQLJ`W:ll?\:eA;m00000000T^VQ000000000000000000000000l>T:00000000000000000000<N^D0000XBRB000000000000
0000]Fl>0000e8YW0000M<Sk5?Of0000UL;o00000000EF8`00000000HF>3m20j000000000000000000000000000041]3000000000000000000000000QCog=IS`
\44n000000000000000000005FCC000000000000lC5=00008]P?@f\cPUehP6=8DjgR00000000000000000dnT00000000DdIK000082Qg00000000000000000000
0000913E00000000hmPD0000\2A;P4[O0000000000000000000000000000Q<>o0000000000000000`in00000000000000000PbR300009F3G0000000000000000
0000Ln:4000000000000000000000A0o00000000000000000000000000000000000083?_0000DR>nHRA:@\]=5Kh7000000000000LoWg\;`hL0IQP[^@IEMg0000
4OTd000000000000T_Mb000000000000000000000000000000000000`kYT48WlDmj596fme=?7XIi[0000000002]n462H0UCU0000@;Lf0000d0S6`4gR00000000
00000000PTP;00000000000000000000<51@MG6=00000000000000000000`6hK4QBLl>_\`P2\X^i;48AkI06c000000000000DjVbd9H[HWDEPddG43Uo<dFZ0000
00000000UILa000000000000000000000000D8LX`]cnI=JW0000000000000000UEL54N1PhXD90X;P0000000000000000000000000000HdEk000000000000T82K
X?7=00000000000000000000A2IS8Rni000000000000D7N29K8ILN2XIEh=0000`oi9YJi@000000000000LD4KdXIR``@<TVhL000000000eaT000000000000TcZm
0000Xdlg0000000000000000\`6=0000000000000000L>ai00000000X4VY0W89000000000000P;gG<dn<000000000000LNDV16HeEE3N00000000DR__4??e0000
00000000D45Zl?o@00004N73a<BL1<o6hS=89>V:5;FI00000000IJhM00000000a:NcQ:gEl\a]0000000000000000H;Qm<Z7E00000000000000000000TV1j0000
\3D\00000000T>K1`^HZ000000000000dm:S0000000000000000000000000000000000000000000000000000000000000000000000000000HS>C000000000000
00000000hLkZ8H=@Hc4C8gdZ0000i7lM000000000000`<CdXLY61:G\00000000d^OG00000P4Dh0ebA2Gk0000000000000000000000000000a3]O0000mJX60000
0NK?00000000000000000000000000000000000000000000=3UO0000PnERlmE]5;<Y0000lW`B00000000000000000000000000000000L\HY0000000054Ti0000
000000000000=1R00000=3?e0000@n>4000000004=hU00000000\bA700000000000000000000000000000000<`Tl00000000X1JZH]F[QDdoP@]E000000000000
0000000000000000000000000000000000000000EJ:9\QRG000000000000h^QC000000000000d1l\000084PM000000000000\VHXE1[SIC<[00000000@]ODdkBo
0000000000000000]Kn^i?R0000000000000H;^MUF?D00000000000000000000D:NT000000000000000000000000000000000000000000000000YKF\0000<OmY
QBb<000000000000dAR0dP<M00000000DZHQ0000U>7jT_mZ000000000000\Whf000000000000000000000000QBQM\@CG0000`\gV00000000D6[<0000P>0]0000
ln1n00000000000000000000<M;DE?o400000000000000000000000000000000<QWO0000000000000000000000009C3L00000000000000000000X;Ih0000TaLI
X>hgQ6nE0000000000000P[G00000000000000000000`40K0000iAAC0000000000000000988a000000000000\:Y:e:^6000000000IGd0000\6ZR000000000000
0A<T0000mK7M8hHl000000000000000000000000TeW\Tgc`DLiJ=:anaL;EL@_Z0000D@eK00000000`FH^\HaK00000000000000000000H:c;4K7k@UKK\mRFHFgM
0000MI02U7mC0000DiOH000000000000dbj>A1f3000000000000lC@T5E<l0000h`^B00000000]:\Z000000000000`V4A00000000000000000000I5TY00000000
000000000000000000000000P;g?00000000000000000000hMJoe3@^0000h9kYIFin0000000000000000000000000000ha;40000000000000000000000000000
0000000000000000eJ5e00000000000010\8000000000000]4D>0000000000000000000000000000000000000000@_;R0000000000000000<:T9=GVJ\BhK@l94
d[304?c<ThomE4Pk0000L9[EE;_m0000XQ8700004@YbX\LTA4hL00008]6I00000000`\YPLb3M0000i;Mc000000000000h\[N0000000000000000H21:00000000
UIA6M<e\0000000000004?QR0P420000XJ4000000000XWX@8^Pf5I8i0000000000000000X3ROH_3F0000TS=`@[hTQ7cE00000000000000000000000049kg`88=
PA48hBOP000000000000QDUHDKiDMFMNhA@W4fKk00000000000000000000000000000000L5?b00000000X7_H000000000000XV<g00004f9800004kJ<\DekTiCf
000000000000Ldg[0000000000000000A<KD00000000000000000000T6Bi`H[U4O4?0000000040Le00000000M4A@000000000000HMb_0000DVf2@\i400000000
4BLo00000R<\A2WJ000000000000000000008YVm0000000000000000<Q0=HZ>`l\_D000000000000iE0W80N<8I[<TNCHdP280000000000000000U=Okd9mMLYLB
P9XXE@GI00000000<mod00004K1@0000D3D>0000000053?Y0000000000000000QIZ>0000000000000000@@ToLW59000000000000U0G;00000000000000008dUh
0000h@`EDc>R]:d@000000000000h6;f0000a;GY00000000000000004Odd0000LM9]00000000000000000000000000000000l2o900008FYAd6HTaDX00000@QgF
AB?\e30EQChbm0]000005:Km00000000000004o:00000000`D`A\Z_l0000lV26XUdRU5ZF00000000000000008i5=LnD9aHi0000000000000Q3bm\2QA00000000
0000XIM90000l8F@YE`60000000000000000000000000000lAOB0000`gJ^00008fS4000000000000000000000000\OeX000000000000DR=^L0F<4Cm[00000000
00000000h8=QPI3I00000000Y3[C0000l;mE00000000000000000000D=J`0000a>8Y`NEo5HDm00000000`[jU00000000d;BNMCHa<P>J00000000QB;300000000
00000000<<E9000000000000000000000<U20000000000000000000000000000000000009Hl600001H;I000000000000000000000000L6T30000000000000000
d5kG8hCCMDOl0000TmV@0000048gdCKKD3DjXXE:Lc96Thln0000000000000000LYNb`W3II>0400000000lfkE0000000000000000iD0o00000000000000000000
8cFB0000<3<c0000]Ci=00000000Dn6:00000000HAJ:@_3TX;MH0000lN3VDX^XdmZTI4JB0000000000000000haZeY9SAMFHSlEg_]0\`@>jH5FN8000000000000
000000000W@UdMJ^000000000000\Jk`l3VN000000000000000000000000000000000000mIMl000000000000X3]=000000000000`lRL0000QK:>00008f100000
0000TU]A000000000000000000000000P05[TSDodXW1`b@gdfBS]3CT0000000000000000000000000000000000000000000000004g0Nl4C@0000000000008<F0
00000l_@00000000000000004B?_0000DU;54CVR000000000000000000000000Dg@>LalT0000@@Gj0000LRnE\S_IDd4L00000000T=2^@=\00000000000000000
0000I>T<00000000000000000000000000000000a;=B00000000000000000000DQ@100000000000000000000lPeXdY4T0000eAaV000000000000@Ec?<fRH0000
000000004TKJ0D_I00000000`_TJ0000\h>d00000000000000000000L6Zn\1jV0000000000000000000000000000I0oQUK_a=Bk0D7oH0000000000000000L7bO
@1ACHUj0PK;0Tnoa00000000TC3`00000000000000000000000000000000000000000000T_:HD]<:4cNI0000MJP2X\99YCTI0000000000000000IH?Q0000TYN6
ljG[hh@_h;[W00000000PAfI00000;L]0000000000000000mK[D0000000097JdaBVW0000000000000000000000000000P5@<0000000000000000d<cJEH>70000
00000000PheW000000000000M2R60000Thh<00000000d]f^00000000PAff00000000P:=400000000000000000000P\im000000000000h9R10000\XSX0000d]1F
0000000000000EBmAJi1X`?V0000000000000000000000000000000000000000000000000000YI>H000049b`8c2YY@kg0000X?le@IUa00000000000000000000
000000000000LU=l000000000000000000000000M<YJ0000000000000000000000000000<CUcPN;C0000000000000000MHRMU918000000000000000000000000
000000000000@gZD`ZXh0000i7e@0000ToXA00000000L^kh000000000000TSSSm?JL000000000000000000000000DM;6000000000000D3R:PEDZ000000000000
0000=Jkk0000000000000000L[7I000000000000000000000000HfYV00000?DK0000mJR]000000004WD;00000000000000000000000000000000000000000000
DNW?=@H]00000000H=E:0000L3`L00000000000000000000]D_n00000000l[PL0000HhKQ00000000000000000000000000000000h=k800000000000000000000
00000000T^]:0000h:5i0000000000000000<JX<00000000m=`M000000000000000000000000h<8o==8<0000000000000000hIlR0000dXT7YC\k8odYTR`E@ej?
000000000000mFP<08RF0000L2g8000000000000000000000000l9:n000000000000DZfUDBj00000H4761Hb^5CD\a4kb0000000000000000000000008<5]0000
4HTc==7P000000000000000000000000<EiOhOmeA6\iXGlh0000dZ?=0000iIaF00000000000000000000000000008eTo41XX@f`_HkEP000000008QfAaFeH<S7`
000000000000066LDQ@9lSJS00000fWX0000000000000000Llo10000lj6\00000000lG1n]G1`00000000000000000000h;3=P>[G8SZCLcA9lmnD000000000000
00000000000000000000000000000000I>3liCWOUIJ6000000000000LX=ghgBI000053@R00008eET0000TLl\00000000000000000000@@T_00000000<KKPTgWC
aBf_00000000<;SkLJXH0000000000000000000000000000dii5m0^o00000000d@gbLQISHR^4@oUe00000000LVkl0000hL@^L>B80000Tioh00000000dSLh@V:G
TdYi00000_j?DN0@0000iJjQ0000000000000000m9Mi000000000000UCB4000000000000dQoU0000000000000000\K^F1FVZ0000XLS=0UkGM6gk5F6e00004SPR
0000d80Glc`5DYG90000000000000000PiLoU?EO000000000000000000000000HY1\00000000`VPG0000d]d;000000000000T@FX0000M9D=DO7X000000000000
0000\E8N00000000000003Se000000000000000000000000m08=hdiP00000000X3WW000000000000000000000000@AK@0000000000000000@PmY0:C01ISN0000
8Jdn0000000000000000000000000000<PiG0000Lf4<00000000LhS@0000000000000000000000000000d0En0000000000000000dE_U865d0000000000000000
0000liI_000000000000LH=o0000000000000000h<o@000000000000D3hT000000000000HKUY`Q?V85H<0P[fPhgD00000000000000000000000000000eJTlBAJ
0000DMF2I7Uf9<1700000000X\87`na_00000000mENc000000000000`jo80;?S00008ZJ^`l@R@A_WAFTG00000000`Bh<0lJ`M:8;d:Si00000000000000000000
00000000iDI?000000000000aFKJQIL10000`BOE000000000000000000000000000000000000000000000000LRN100000000000000000000<>COlR8900000000
`jPm000000000000lAhm0000hjm;0000iKmY000000000000mEEB00000000000000000000A89cIKg50000000000000000`VGm@CMMP5Oj@A:Slcd@000000000000
0000dZ<^00000000T[V`0000\2emTDZl00000000TCd6000000000000\HPo00000000P?F`00000000000000000000d:TI0000000000000000HV40\31oHDIZTUdD
5<h1U=_oE?0o0000`j8j00000000000000000000000000000000<l]XMG970000T<P[00000000000000000000DQY90_ecE;OWQCYM00000000Y<<4000000000000
0000H^kZ4]?YMH7G000000000000iIC1000000000000POZcH^mA`_P]0000000000000000000000000000X:h;000000000000000000000000aB9Y000000000000
lS3g`fhe000000000000000000000000000000005G2>AGdl00000000H7j[0000d?b>HU_j9B@=000000000000000000000000000000000000PVG500008gL:0000
AC>>0Ig>00000000=;ZN000000000000Y:b@l7X]16R=000057Pd00000000000000000000hSGi1Fo50000000000000000`9][00000000LiJXdjNbl5>HM@h10000
XOR\hdNHl\_R0000000000000000Q15M000000000000l>4S`9968U>H0000T2PLH9iCM1`K00000000\5HT0000XW[]HgWh0000dDOBh2LYh`>30000d[c[Y28jh>LZ
<?P^Q?;_YF;000000000000000000000HYR10000I1@P0000d?FR000000000000000000008\AI0000P:i<00000000000000000TT:0000hW_E00000000DlTT0000
DdDT8BShdfW30000M=jN00000000hfCd8lcJ00000000000000000000000000000000000000000000000000008i4b00000000I1GhiGEO0000AK>L00000000]Dlj
000000000000000000000000000000000000iAj5000000000000000000000000Lh1G000000008Fbm=>HN\Vn>00000000l;6a00000000\?7h0000000000000000
000000000000900Pa02900000kRjQBo_00000DP6dMC60000P1N@EHA@0000hek5m?3Yhio900000000000000008V]L0000iEWB00008IZ]00000000000000000000
000000000000@`?b@h?1000000000000U>=V`P62X5gl00000000HPj40000000000000000000053lV000000000000U6\;00000000DhiJ0000`1n`A?UO00000000
00000000HSYS0000000000000j@O00000000000000008CmMXL4400000000X9lY0000Xfc900000000000000000000@i?L000000000000m@`<\WGG@AGk0000DZ4`
00000000UI`h000000000000000000000000000000000000P2fQ00000000<T`^0000000000000000d:^7000000000000l]U1h5<?000000000000<fV`00000000
0>Y]0000<Ti9000000000000000000000000110Y00000000000000000000Hb6Ndji2P`bm000000000000000000000000000000000000P@\hdXjW<FNC0000P4V<
UKeL`_DM0000000000000000X:mL8;WO0000T]AA00000000000000000000`>MdQCKL0000000000000000mE_7Dl[^0000\_W_E7R?0000000000000000@:_c`_Oj
iECP000000000000PI4SAJi^000088iK0000H^0]0000000000000000000000000000000000000000UKjA`FkM00000000000000008JS14_[e0G5=m8`i00004BWf
00000000000000000000000000000000000000000000d<O_d]Tg<F2R000000000000000000000000000000000000000000000000000000000000000000000000
000000000000IJdH<`cf000000000000@1To<?ZnXol9000000000000000000000000000000000000000000008K7WTJhLh>IW0000a<H_51h89B:700000000=K>=
PdU]000000000000Tj]J000000000000lc_e0000ld1bIGSD000045E^@^6RXY1m0000000000C80000`LJQ14\d0000dmmn00000000000000000000a<WgTJ2\0000
\jgn000000000000TL`BP[dO0000000000000000hkLX00000000000000000000=0B100000000dQ`K000000000000000000000000000000000000000000004iQ?
0000\\[00000`@6CTe`P`CIU00000000000000000000L08E0000000000000000000000000000856_\QXOY;dN0000lU_10000Q>NOA4;J00001FX:0000T6Q\I=Xe
aDX`00000J4e00000000P;gW00000000lH4o000000000000dUoe000000000000H4?I00000000M:>LD2FF0000h0S_lX2c\e3k0000DZiCT6P80000000000000000
0000D4A4`Z;[00000000000000008kRG000000000000D3cj0000`naQ00009Ko90000\AO`PDB>\E[6\GNGdkN2=4:6]>5800000000DX^HEJJG00000000`QTh1H1n
0000hiR?mGA_@74a00000000000000000000`dcL0000000000004bCe000000000000<AAW\Z;mD_>400000000P1Hm000000000000000000000000PQkO00000000
00000000000000004BKI00000000=AJU0000HUV5000000000000<W8n000000000[8`0000000000000000`InA0000000000000000000000000000YBa700000000
00000000Xn;P1D\D00000000000000000000HQS7L>SQL4><PRNh=3AX];@;MB<\0000000000000000\HQ<A24B000000000000<D[]<C\o0000@BcL000000000000
00000000U83AD8C[98QF00000000@PmolBnMUGR]0000HXeh00000000Hf@l000000000000YA@k00000000000000000000T=6W0000Hh>@0000Q=4<000000000000
0000000000004D:<HX:`0000dQRgE?iX85Ng0000000000008MFba08Yd;ho<m>ChDWC=1[gP8J749d_XJZJ==ib5BCj00000000T@n\dLB@Hk`RQ8XO0000eC28D:Jj
00000000000000000000Tb?>000000000000000000000000000000000C350^Vgi>JN000000000000@6FeD<M?0000mEYa00000KJ600000000D4e:\8@>L<SYXHh8
TKaC5=SY]EOSP06f000000000000L=kRPXl^4nKF0000000000000000000043GS0000000000000000000000000000000000000000`80b0000000000000000e5i;
00000000DXFb00000000YDWX000000000000]:4L0000XnZ54X^h83k^00005B_H000000008beSe1A`000000000000lj9WeJmK000000000000000000000000XdLU
000000000000000000000000]G<a00000000000000000000000000008^@80000000000000000L3oQhA6gdbE000000000415g000000000000000000000000dWQh
8aoKD0YPIDG40000\G3600000000@UfO0000UBma00000000000000009I2f0000QL9S000000000000=DnA00000000000000000000000000000000000000000000
00000000P_N\00000000000000000000lA_6Q1K`00000000Dj6E000000000BnjAFR=0000000000004nfa0000a6jg4ZMa000000000000@3iG=85L000000000000
000000000000000000000000000000000000000000000000`9BC00000000000000000000000000000000HMf9000000000EWa@k8f000000000000A<5]1E4Y0000
1FI@00004eFY00000000\NDbd2cI4>\hhF7DDQSe1JW4`j>i0000@o@200000000000000000000<VZg00000000`[X60000000000008NK10000hXco000000000000
ECaf000000000000<AAImE9f4[OJd`IZHk>J0000000000000000U9:E000000000000000000000000000000000000000000000000000000000000000000000000
9BI:@I1Bl5oT0000X7YF@IWJ00000000`I6M0000000000000000Da?<0000LHZI00000000lO`Q000000000000@gTUlR4700000000dINL0000\4fJ\Lek00000000
00000000dQ\>A:Lh<0B25CF600009AC>0000X@oDA?oI0000<eab00004ZRn0000000000000000000000000000000000000000000000000000000000004FP[9Bd@
000000000000000000000000d[B:00000000XS^U52Z`0000000000000000000000000000L;e:0000U;aDTKDWm5EdeFNPHElJTD0WdblZ\emK0000000000000000
00000000000000000000l0a\<CGi0000000086ST000000000000Pf2700000000000000000000X7WW0000D7SD0000M555\lVodcFP00000000000000008K>A0000
0000000000000000XaHJ\B^7000000000000000000000000000000000000<m1Ya<lH<dV>00000000]1X6U@87Hl:600000000iF]80000QATK\?Wd<R`c00000000
97dA0000`1V1l[MdY8^U000000000000X=AeT?J^00005HL_HA<dXCg8000000000000=0>n00000000@5oD00000000000000000000000000000000E8d700000000
00008X]Y000000000000000000000000e4cbQIch`4X;0000DDlQX2TQl9N;H_m=hco8D3M[0000\HQiHJ8Q`\Ci00000000000000000000000000000000l5WmX;Em
lAOQ@AZ@17LglENRhSHN939m0>\]00000000000000000000000000000000000000001Ffn000000008SO=000000000000PXk_00000000000000000000Pk\b0000
000000000coa0000000000004a[oaI?;0000000000000000000000000000LiH>000000000000000000000000D?aE00000000Hh;mEGBC00000000@IFO0000LG>6
0000000000000000000000000000000000000000000000000000TjncllZ6UFj^0000UJXQ0000\@8^00000000<D_7000000000000D2RBm7Y0L62h000000000000
XMMJ000000000000000000000000000000000LNP0000000000000000000000000000000000000000000000000000dReP00000000T?O^Y5dl@aZO00000000`>C?
DjQj00000000\9_b0000000000000eNZd`2o00000000000000000000]:b`5@3HQAb40000d9X1\fC80000m>=:00000000<Pl:0`PQ0000000000000000T[5TdG`Y
MFW200000000000000000000`_0]h>@mTT8d00000000PgoZ=AP70000000000000000P8ki00000000P22J00000000000055X\0000000000000000000000000000
00000000000000000000000000005<gc0000Pedg000000000000HSoo<fUnM>4h8S0J0000`LOT0000000000000000000000000000000000000000000000000000
00004C7?00000000000000000000000000000000@WJW0000495mX;VgLJ52<Zm;00000000Y5=<UHlED0R7iD@8=Fm@U9oF000000000000LnQ:0000000000000000
0000l2>M000043FV\:?W0RnZhbRZ0000YFiYQ5E40000000000000000X;A;DMYQaCNO@iT>0000lPTQ0000T_EN0000Pe4jPi>I0000TNb`P_?W0000000000000000
LAFPPIfV000000000000@Ykd0000000014Gl0000000000000000000000008Mfg000000000000000000000000P@8nIBFC000000004eN4HGO10000000000000000
00000000i0Fa00000000000000008V9N00000000lZ6dT@Wh0000LN`L00000000000000005@P@00000000000000000000000000000000d><e00000000h_bC0000
00000000000000000I_`00000000000000000000HP91000000000000000000000000Hk>i0000000000000000015T00000000<de=P8D9<V@`@g8SdP2GPL=bD6RY
5:dbEFklD;`[00000000mK7>000000000000\f[`0000000000000000YJ\D0000000000000000]FTS00000000000000000000<M@i00000000I:C?a89IXPV_<\A?
M<?hTG:AX1=ahL78TaQM0000000000000000lKNAEA6]i8jW00000000h::k0000Hng9TLGd0000DeCX00004Hlb0000000000000:eeH=am00000000000000000000
4CNJ0000000000000000P\Mi000000000000000000000000000000000000000000000000i:H_PGc90000000000000000000085Y7000000000000000000000000
0000000000000000XI8bdLom`_8a000000000000<lIo00000000H0YAD2n:`TmU0000000000000000PWeS0000000000000000000000000000000000000000iC4`
00004?DZ0000X]Yi00000000l4XT000000000000U;Q[00000000T?ONlF^Fl\4P<cMC00000000=0No0000`P5hd2O30000000000000000DUd50000000000000000
0000<T0d00000000P:41DCT:0000<FAW02J<0000P[YV0000000000004NHAQFQh00000000X\[c0000`5jR0000PQk=0000000000000000Q8d^0:g8T^g?00000000
XZGU00000000A=T;0000DP6m00000000U7Of0000000000000000000000000000000000000`df00000000Dh1e4LMDXaY20000iD0ED\G80000000000004gh:0000
00000000]B3b0000L4=800000000Lfg]LfEVI9@^000000000000XSOF0000000000004D7Ua70mmHOe000000000000\\\g0000e6];0000000000000000Hg5`0000
D6]kh=XL8TnLi2F29;kh00000000P@Zh5GX000000000000000000000000000000000MEAOlR1elST:`l@FHQ\GH@l;`TWAM7gCh7h=]:jbdY3T<N:\MFH800000000
00000000X\9f0000T2[cl65>T9k=5<SPQ?1o0000lHWl000000000000DPOK\fQ700000000000000000000d^<R5CBC0000000000000000\9DG@3E;000000000000
000000000aK300008K>S00000000M@U;00000000D_B2Q>bE00000000P\k?diW?mGH10000000055`j0000DB6C0000`Z@50000000000000000000000008OV00000
0000@JJ4X]3100000000U:<ZHPXX00009:Ro00000000T6IR0000000000000000T\W70000D]KF0000000000000000M7N80000000000000000000000000000XI^f
00000000000000000000DUY:000000000000000000009;[j000000000000000000000000000000000000X<:700000000]@hm0000TQ]n0000000000000000XX`O
000000000000\^Ml0h=b0000<95N0000H5;0l`760000000000000000DU^=0000`UGZ\WiV00000000lA1[0000000000000000000000000000=J8n0000@T7eX^kM
00000000EL:=0000];^G00000000dV0500000000e=RU00000000000000000000000000000000@1`k000000000000T[bA@lR<0000000000000000h<6E0000<54i
0000000000000000000000000000000000000000000000000000X2d30000000000000000YIN8000000000000TlRn00000000000000000000L4@@MK\m4f>E0000
0000000000000000<f^\T]14e8`100000000d7\R0lkb0000000058]cT7hI0000000002lk0000Dh_60000L]>fhoAB00000000000000000000000000000000h9>J
00004eFN@`@EA2CDY=Ya000000008?_EiDHm00000000000000000000dmJ300000000X>hC8G6k00000000000000000000000000001G[Z00000000000000000000
E72=\_NN000000000000000000000000m=[h0000000000000000XgG=00000000000000000000=KdhX2\T\LE`8JHF0SA^8J96hbQ<EKR20000000000004gU@TidB
dj?nEIP9dMdP@0=GDfmfa9AomJ1c00000000000000000000000000004Rj6P\f_0000000000000000000000000000000000000000000000000000@0B;00000000
000000000000000000000000000000000000MEgDAJ6C00000000D9;l00000000<4MU00000000h=X>8]Ai0000\E2D00001=UA000000000000HB1>P]B900000000
00000000mF@d0000h1d:D]M\0000000000000000000000000000000000000000=4Sc000000000000000000000000@MoG00000000000000000000YFT500000000
h>cf00000000PM:T\hi^000000000000]<Ga0AEA0000D8A^00000000000000001<I]0000000085YE000000000000PAog4=\n\HZ;00000000X7oj000000000000
0000H4Ff0<o]000000000000L_000000000000000000000000000000HADn`dQK000003[e0000hnWm\NI\9?3n0000000000000000000000000000000000000000
0000000000000000@M:i@Lbk000000000000000000000000]4^G00000000Hf5mYG730000000000000000]6@909CSQ<H=EK7200004=oQ00000000@;\T\k4E0000
0000000000000000l?eO9JNd00000000dEDN0000]>^P00000000000000000000000000000000@>@H0000i3Pg000000000000]3RS00000000hXh^000000000000
0000IBM`0000eBd400000000dkk:0000000000000000000000000000000000000000`9:HTAh=8bJS0000000000004E_m000000000000X@EZ00000000`A`;0000
@_Y8LPD70000000000000AMf\8^R8XFR0000DDeJ0000@8JjHV^1LNC1dY2?LU?5Xk@W00000000Dc[_4ZGk`]O5\cl@e3W[00000000000000000000000000000000
0000000000000000<CcY@O7H00000000@Y8N@_X<d12R<N<U\bjY00000Zbg000000000000000000000000000000000000M1N20000DIh;00000lknhAWD`01AP1Mo
0000000000000000T0ai00000000000000000000000000000000000000000000000000000000D7d000000000000000000000M:lN000000000000000000000000
00000000000087fI000000000000PH<n0000LWLS0000`62:0000000000000000000000000000000000000000000000000000H0Qk@d]1000000000000ha130000
000000000000000000000000LBSKh2_HXgS;9DZj@6caiDT[9K]o0000lWo=000000000000000000000000000000000000\j`9PGPi0000DLl@0000000000000000
0000\KhH0000d0RWhS:195To000000000000PO79`kP5m8F000000000\8;a00000000000000000000000000000000@j3IYBKn0000`O;c0000HXhl14G;MChG9K;F
00000000@LOfQ;YVDiE`e?cQ0000<D3f000000000000Y37FT6`dH`af0000000000000000TPYU0000QEJC00000000XeBZ000000000000HNH]0000000000000000
<4mX00001=gE0000000000000000@a[FXd<TYH]c@dAGl64kPHgYUJTj00008DGTHQ=g00000000h;f80000000000000000000000000000U72k000000000000DGTL
A@RD00000000DjJO0000\o5o000000000000000000000000000000000000000000000lDLXEmTaBR[0000DE[W00004][k00000000000000000000000000000000
M;Q1000000000000000000000000MB_<TQ@P00000000UBB;00000000000000000000dN;al<XMA9ha00000000000000000000000000000000P4BPhKVi00000000
HWg7DbeaM:Mc00000000D5bAUGD\0000000000000000@Q8\LM`\IEeU000000000000h;1m0000000000000000000000000000]:0J000000000000000000000000
000000000000000000000000000000000000000000000000000000000000PDDOiFbW<]@^iDJn0000000000000000000000000000YBNGDHK?000000000000Daga
0000000000000000TXkm0000000000000000PV]b00000000dQPO9HXb0000D7O700000000X=j?0000@Pmd0000hVaG000000000000HB7IiE2X000000000000I3V;
000000000000h;iIhTea0000DbD=00000000Do`cE=cM000000000000`h7bX]kGU6SIh]7PAH7k0000000000000000i==6000000000000H20lD\hC00000000dM\?
0000Tj\7000000000000000000000000000000000000000000000000DhA;1GfF1IhE0000X?\\00000000hi]:00000000X0f30000DgFG<HmZ@HCbH::><Z73@lAc
LiXcQ?nAE@@;00000000000000008<Za0000\Am50000@[RF0000P[J1000000000000\H4ATUeE00000000000000000000000000000000Y4DPU@<W000000000000
PKAV0000000000000000mB[a00000000IGJ;0000`0kl00000000000000000000EFbEM<an1GF?0000h]BY`]V\d^V=@b570000000000000000000000000000d=\?
00000000=JK100000000000000000000UF:I00000000dQEXL5Q_HF_h000043Fi=5n500008Jn[00000000Pce50000000000000000DRi^aID`0000000000000000
00000000i?I5000000000000XCi>0000000000000000d1Uc0000HLQW0000D?f`00000000PiE4T:f6EK8:0000@WJHDfck0000M4HL000000000000000000000000
0000000000000000000000000000000000000000m6LC0000XO0fT\7[00000000000000000000000000000000<7\E00000000iG3geFmg00000000MKk:00000000
0000Xg540000000000000000hCX5\Oe>000000000000000000000000LVU50oLAU72Shf8:mDQOPPO000000000000000000000000000000000<^[NHl3k@1Sh0000
000000000000<12`TmQl000000000000000000000000`PlO0000`C6b000000000000000040]00000000000000000D7?6000013E\000000000000000000000000
0000Tj3W0000000000008MLDQDfFm:Vg]4VL000000000000000000000000000000000000000000000000l5>6000000000000000000000000QEkmXIcI4WEoa8@c
000000000000U6cj000000000000000000000000000000000000L]Qk9D:M000000000000@JNcd[m30000000000000000000000000000dHjA00000000LZY:0000
000000000000000000000000000000000000000000000000000000000000DLVC00000000000000000000000000000000\6foDId2@im`0000000000005GFKT;b4
l?;80000000000000000dh6=00000000l85A00000000000000000000iHI20000000000008[9f000000000000000000005=`o0000HO8X00000000000000000000
00000lMJ0000000000000000<<5j0000=6W^00000000000000000000hV[V0000000000009FBY000000000000H<omhFL1M<>G]E690000000000000000000011ag
d]F>XehH15YHmJne0000000000000000000000000000000088d:0000PVPV00000000DJDh00000000`1]A0000000000000000Lf0K00000000000000000000`VHG
00000000`l8eX5C:00008\l>TJ@P0000000000000000h7lQ00000000000000004HTH4[AOdh^=H63]aA?o@B?n00000000Pgko00000000\g;60000000000000000
000000000000l0K49CY;00000000dn0l0000P9kJ`Hl60000000000009I5TX3jfA>6XI>@>0000@Nc0laN4]Fh30000@=VB0000000000000000M3R0000000000000
HJ@\00000000YIPHU3BVP@CR0000000000000000000000000000000000000000dh`SdYhVH>8F\El?I4b9QFQY000000000000000000000000IC:feEVR`iZm0000
0000000000000000000000000000a0hYDZnH000000000000P@TH000000000000000000000000000000000000000000000000000000000000dQh=00000000EHoZ
0000000000000000DHUfL\^b0000UCJG000000000LWi0000DJ_H0000d^?70000000000000000000000000000000000000000hA1>P4I?iIm[00000000000013JC
8f?Va<Go0000000000000000000000000000XKB4EI^700000000P3:3U7?2000000000000000000000000h4?^0000000000000000D3H;00000000h>gb00000000
8Yh8iDgW0000m1cY000000004D6lLnGJ0000000000000000IDYS0000PQJE000000000000000000000000I0BEh2IX000000000000000000000000000000000000
00000000IGJh0000000000000000QE1nPh4O0000PCDj00000000000000000000hANaDUSj000000000000U11O000000000000dlQY000000000000000000000000
d>cmTX]k0000\@I300000000000000000000HA_FIIfG00000000<3IX000000000000<NG1hY=C0000T;MVT[EC@492YL3V000000000000000000008160<89Y0000
00000000lL7F0000000000000000Q:QYY1G<AH2m00000000==k<000000000000000000000000000000000000971e00000000XF[LLJ<10000000000000000l]i3
00000000@jbi0000000000000000000000000000000000000000MCl700000000XaIi00000000000000000000PFe<LhXk000000000000@\ll00000000Y:7E0000
0000d7ED0000000000008HT8@1:PH^an00000000XLU9iHZ9DSQmD`b;0000000000000000TRgF0000lR`T00000000P<\j00000000D`3o00000000000000000000
0000000000000000\\7g000000000000000000000g\Z000000000000a=Km00000000`4bX`>Bo00000000=4Mc00000000000000000000000000000000`Uld0000
000000000000000000000000000000004iA`4WWT=A]<hcZ8HRD?9A_m00000000mL1m000000000000EKi0Q0GML6YB00000e0Q\Y?Q00000000000000000000iL8f
000000000000000000000000000000000000D\?f00000000000000000000000000000000000000000000E98n00000000000081EkLdHbXf<A0000Y2?30000Tk?N
000000000000YDY20000EIUjL39c0000<f^l<9MLdWQ\Pj\`YC]FT7X>lGbjE24R1<B:000000004kAG000000008W7B0000000000009D_S0000TFHPIE^D00000000
000000008a^f000000000000LC0]0000hANl000000000000H>VZ<jnMm2@k0000P5hU000000000000HP6<4T_2a2^W4>a400000000@gRAa?a_YH5mXV810000Q:oY
EK?N000000000000000000000000<iek0000h;33d_Xo]4e1h0GVhg@184lO000000000000E3jG00008Qek00000000di_1E9BUlAFcH:NdH9KYaB]\00000000PTh9
0000000000000000PkjdT4c6dXKaXnX_00000000000000000000<5AEQImj\RM@mFjR000000000000\S<IlSdjTG;50000000000000000DjGJ0000000000000000
l^h10000<\5b0000000000000000l7Xj00000000000000000000000000000<;_00000000000000000000P4BX<LTj000000000000iK]`00004NN0XlD?00000000
0000llOB000000000000PbN0000000000000QFOX0000TmNaYIRI00000000000000000000T2P<HPk7TbLR0<J^LOcgaDcm00005H9?0000000000000000`XJbM@IS
UL0Ma<k000000000QHM4000000000000000000009;?]000000000000I:C1`@3900000000000000000000@mf2mH`f0000h2d=00000000XZA?0000<X6U0;XXDIla
00000000000000000000l:Lf000000000000000000000000000000000000hV`4`^i0000000000000dSZ6000000000000000000000000000000000000haS60000
0000000000000000000000000000TBUkA@Q?9H^20000000000000000000000000000l9>;HX>n000000000000HoDa@=iOECZaH0ZT000000000000`U`jL7^?0000
00000000A5_8`G4U97]kUAo99GbD0000Dm]b0000X?UnEK`N0000XQT[0000==98000000000000`3eO000000000000L9[W0000i<VNHEY:00000000000000000000
0000lRX8X3KWPbP?0000lZ]g000000000000E@:k000000000000000000000000000000000000iF9P000000000000PM>Y00000000000000000000000000000000
000000005KCG000000000000000000000000000000009DTI00000000000000009GZ10000000000000000000000000000TTdYPWLn000000000000000000000000
@eV\000000000000AI;i0000000000000000l]m0lBOc00004PUL0000DK6U8Gjb0000000000000000000000000000000000000000000000000000000000000000
00000000@Y@chU:Qa3a>0000HUXEdKoH00000000000000000000H9dj0000<l1m4Y:_Pld^`<LS0000000000000000\=_g0000000000000000Df3Q000000000000
XNB:92Z<QC=o00000000156C0000HP6Wi<]E00000000<:fI00000000e5Vh000000000000`7j;5Dgf0000H[HVUECnDjDS`F4E<<>581L[000000000000dDg30000
0000000000000000I:@_II0DQ2SN00000000H`Bce7\F\D;QLOgD000000000000@H:00000li]_4K`I000000000000000000000000000000000000XQH68TSSL[mQ
hinK0000000000000000000000004H3e0000P;Nk0000D@aa00009AiH000000000000hR?l1HdV000000000000000000000000XVR800000000d]UH000000000000
00000000T\WBeBAi00000000X<KOLFI6U2KJ00000000000000000000000000000000000000000000000000000000DUFI0000000000000ERZ0000QIF400000000
0000P?h700000000XP4h0000L\Q50000000009WLDDNje84AMBki08Ea000000000000QEXeP6C70000I>>Y000000000000000059T;0000LQSHL6Mc00000000H45H
Xe>e00000000000000000000PUmG0000000000000000\>hO0000TI2j000000000000000000000000IGHX0000H=Hn0000TO5JHQj:`VeT\bAb00000000@BKXi2gK
0000HTcj\4AUTZYH91_`59QK00000000D?4lXdo^0000Q8H:HIDC000000000000000000000000DhXI000000000000000000000000eBP`00000000000000000000
00000000HDRW0000\jXZdC>WH6FVEENHYF980000000000000000X`F3000000000cPI0000dP6N0000l0SR00000000T6PJ0000000000000000H=K<`C[V]@BQ0000
U?[I5JR910JE00000000000000000000000000000000XHjlaGmZ0000000000000000000000000000000000000000XNMd0000\ZLbP6Zc00000000000000000000
000000004QnJ00000000000000000000I2]D00000?hE0000\UT>8RlS00000000TU6d000088eT000000000000LoY]U90T=5MNUE7V00000000000000000000P5;>
0000000000000000000003CF000000000000000000000<RKH=Y:L>_=00000000a8B100000000000000008F`Y000000000000000000000000\XZV000000000000
0000Lh2P0000000000000000000000008H`e000000000000000000000000a3AF000000000000X`KhHgkf000000000000<6f2IAE3000000000000000000000000
00000000000000000000000000000000000000000000laEQLSOmU9NA\PO>a3lB00000000000000000000H0V@DH3H000000000000LEOj000000000lk900000000
@jek000000000000D4;aH_<:000000000000000000008DHK0000000000000000000000000000iD;giEi`00000000dOo=0000D7PG4mM;00004T1Z000000000000
000000000000mFF100000000A97?0000XU6MHWRe@`f^T4cC0000000000000000000000000000000000000000000000000000000000000000<dWMhCJ50000h@Cj
HncI\:o<YG^W00000000hCe8m;C=LI=hI;;W00000000000000000000000000000000`H>NL`Qj0000U<X50000`=Lj00000<Hh000000000000000000000000H?:\
00000000`1bR00000000TPBmlO=Jd=8K`gMOD<;3PBgn@F8FDN^04V1@Q:9OIHj\T1ME`WFMdZM5LHida@V^000000000000<b7>P391TCFm00000000000000000000
00000000000000004752X_@38kM800008MoV00000000000000000000000000000000000000000000lo0^0000000000000000P_:mT@A@0000LgFd8SWS0000d_`0
00000000000000008\k`00000000000000000000]@78l:M50@^T000000000000\^IR0000Q6]e000000000000000053oJP@?48@gE000000000000000000000000
l26a]3D>00000000000000000000M4>>000000000fiF`>8W0000TIo99K\=0000000000000000\\cc0000XiQ5000000000000000000000000XHP>0000l2CI0000
00000000000000000000000000000000000043Wc0000000004;>000000000000000000000000000000000000000000000000HKSO<1lH=1M@0000000000000000
0000000000000000E:_l\eB10000XMO4hRhk0000LW`58j:ELkL7TJg[EK9Z<Y_PT?^@00000000Q>;^000000000000000000000000X38T=H750000000000000000
0000000000000000mCMP000000000000000000000000I8ia0k7n0000000000000000000000000000000000008Z9<00000000Ph:4000057lm4;>k00000000\?Y]
X[VS0000000000000000000000000000000000000Oh80000h0eR000000000000000000000000HQiY00000000DEHm0000000000000000d]Y40000000000000000
000000000000m>FU0000X@;\I8eW000000000000000000001E2jaJEa00000000D4^FT<QgM:0<0000LB3=0jMj000000000000<FA10000000000000000l88K0000
00000000h:0I0000000000000000000000000000LZV?MC;S0000H_gn<BQnde>NaAnR000000000000000000000000000000000000000000000000000000000000
00000000000000000000lNLX00000000h7TbhjAQ00000000X<`R`T>:000000000000000000004c3H9@C84<1N00009GA80000\i9F0000000000000000DVk40000
0000<2Rn0000iEKi0000E0kO0000000000000000iDDj00008YhG`[L81?Zn0000000000000000000000000000PIZ00000000000000000000000000000<n:b0000
@ZGC0000000000000000000000000000Lkh<d2YN8P?=00000000XHaa0000hcBHTc]20000m<idMJFE0000HBIce26000000000\@<cH4JS5KTZ0000000000000000
LX;B\fY@00000000000000000000H7Nk00000000000000000000Ldej000000000000]6Q147VRQ8E2U98Q00004Ncl0000<?HA0000000000000000000000000000
\71LDid3Y?9M00000000=1ff0000hMo60000000000000000000000000000<RO40000\O;WPY]X0000da`9I67XhiAN00000000000000000000000000000000\Jjo
i54eL_7000000000a7:BT5M`HDQS0000PY0E000000000000Lb2X00000000000000000000=JW[0000000000000000<59==?FO]I4Rl;`HIAnFUL8W00000000U1e1
000000000000]FAiAJRN4[S300000000@j`V0000000000004ZWa00000000000000000000E4j\8fgk00000000U?f<000000000000@0=>d_hl000000000000dHRM
h3=WHYe30000000000000TZL0000lI>Y000000000000hDBoHh_E0000000000000000L6f=0000000000000000d:0:000000000000000000000000000000000000
0000000000000000`gaZ000000000000LC[50000000000000f4L<EW>TRM10000000000000000aFob00000000PBGM00000000TA]\UH_100000000000000000000
00000000000000000000Xf:W00000000000000004<I:000000000UWb00000000Q0YTI6>m0000L?k@0000Tf1:00000000U?Sl000000000000mC^i0000L5QleD72
0000<:4o0000000000000000000000000000`VD`4YMDP^n^lde]hD:UdB970ZYYTaCa@nS80000YGg`000000000000PD?Wh;jda10AM8=E1;GM000000000000<d?B
0000\2XA0000000000000000LN9U00000000L7Ea000000000VdA4k^30000000000000000P48;9:6?0000haASDf8I000000000000`T7Z@9;ZDb7L92ZN5J5Y0000
000000000000iHY^0000m44^0000Q62;00000000000000000000<?>c@MRL0000@dWa0000000000000000000000000000hNA^0000Li_WHPkR000000000000<j_5
00000000eF7@hV<L00009DSV00000000XVKQ<W>haB=700000000LdaHM:[^00000000000000000000000000000QYJ000000000000000000000000020=00000000
000000008^Tj0000000000000000000000000000000000000000l=NZlQCQ@Q0f4_IM000051nT000000000000000000000000Hiab00000000000000000000lg6B
000000000000e4>`00000000lPE800005<Dg0000000000000000000000000000000000000000iC1H0000000000000000000000000000lH70a49`0000X0DOPGo=
IEWZhY6DLOf]000000000000000000000000dhaX00000000000000000000=0di9KmJ0000TlV0d5l28_T=@^I70000dGR6MD2@0000000000000000000000000000
Y9P3000000000000000000000000000000000000000000000000000000000WDl00000000@B<90000`[CP0000000093_H0000DNFe0000@Y<O0000000000000000
000000000000M=mN000000000000lUPLh;lK4\MCd]h`00000000hV4P00000000HbSI000000008_e@leH1aGBg00000000LKDBE7ao00000000m<\a0000=:`n0000
h2M7PYX80000QGD>1IV]Dbb50000YH?]0000h[\D0000000000000000000000000000@ZQahPVJ]@F\X@0\0000@NM8000000000000lVQh\10e@[M61;O>88dK@:WS
@@d\@lTBU<`09Ho0eKio000045\K00000000TQiJ000000000000PN5N@O[O00000000H;2B8<R@0000I?bO000000008>Zi000000000000Xd`E0000000000000000
00000000000000000000XgTcE=OG0000TZB:0000PTj2000000000000000000000000000000000000000000000000\:l10000D;@<<j4e00000000T9f>0000@eMi
0000X3k45L1[T5LHLh@60000000000001BIU0000`l7n0000000000000000000000000000000000000000dXaI000000008bY[]6HG000000000000000000000000
000000000000`imE00000000000000000000iEbF00000000Hgo0LX7Q`WI]00000000000000000000<02_dW\@eEQ]00000000@NekTV_V00000000000000001:c2
00000000000000000000PIK20000LkEc000000000000000000000000l@GFlN2g000000000000H:1A000000000000L^ij00000000@Hch00008hO\000000000000
0000Tj:60000000000000000TgEJ@>2N0000000006VkhL3;0000HMY`000000000000HN31000000000000000000000000`:gIE6Cl00000000dO5mDCbE43L8TTIG
TWkK0`lX000000000000D9?1dRoR000000000000000000KN@ZF`X\ebQBGc0000T^ZS1>4>0000\Y5_00000000@:LD0000X>m?00004DeZTb]?<ih=000000000000
TnkW00000000Pc`E<[:c<mk<0000\N>_0000D;:@<[0`A?0THiaW0000hcKW000000000000aHJ@De<faJWjaKZf000000000000000000000000L9CD00004N\F0000
000000000000De^Om44FYJ5P8Fc?0000000000000000hFEo000000000000000000000000000000000000QJHX00000000dgaI0000<0KA0000<X@>\c0L00000000
<V3P0000PTS74bh[00000000000000000000000000000000Y4h:]J7900000000lWa<DZg?TmY@0000@DfJ8g0]d;\<\O;KYKn=0000`2Ei0000dPcf000000000000
000000000000H3e[PZc9YL;000000000MKfie339000000000000<K[[HTc[0000000000000000000000000000000000000000@eAA000000000000000000000000
`0:b@UH5Ti1eTPJ=MBOaQGTI9I3\l`0CiJ[f0000<?TOlc11hl6BM1BPa?7jYGkn00000000000000000000@4^400000000lDXK000000000000E6Om0000M>B:@k?W
000000000000HLI=@Ch<<XH:TbfN00004Sc^000000000000T:m<0000m0[P00000000000000000000000000000000mJB4000000000000`7U_0000000000000000
000000000000@;ab8PQoHTcQdGOX00000000d_K<000000000000m>]?0000EAEi\358@g:@D`=``oDA49g1H5U@`NH7000000000000000000008j<[]:=Y8nQZ0000
U>iB00000000000000000000laNS00000Db00000000000005H3o0000ABhTP^:]<AhGDI^P0000ED5=QGI]<@mGX4i`000000000000P<fn0000000000000000DA=H
00000000lCSZ00000000`^9d0000L=jil8YE000000000000`<X]LPaY0000YK8X`0\<l@C2a8Qi00000000lIcV000000000000XghF000000000000000000005;Gi
000000000000000000000000000086YgmIbf000000000000h2WBd<P000000000DUNETXCkD6nH`]:A0000000000000000000000000000Df:O0000000000000000
dc1o0000L63F00000000iKhC000000000DY]00004j^;0000hLD[0000000000009KjkdNR00000@W`m0000000000004Sml0000Y:=e1KFSa1lnd_<fL3a9hTAf0000
00000000T;nc000000000000000000008AiS<YmZlbWb00000000Y5CUTZTg0BoZdkCl0000hjOV0000000000000000`d0_Xg[00000XSZO00000000@=;:00000000
00000000YE\O@Kfm00000000m:\L000000000000000000000000000000000000000000000000TW7j000000000000000000000000000000000000X>\<00000000
0000d2CUhO>N<VXe0000=<M7l8c@d=U80000XE=7<HU@00000000000000000000000000000000X5mU000000000000dCW]HFPji9e?0000000083=n`WFX00000000
0000lTJOL]?I0000\>1gTCF_0000l>F300000000XB0oLP]\`Beh8A6Y\Hgk`Un;8jE[\02Si@dh0000000000000000<Z>Chf7l0000000000000000000000000000
00000000IK]E0000dBdb000000000000<GkN00000l0c00000000000000000000000000000000000000000000l^R400000000T_5<00000000P`O>0000Q0Ja0000
M?<\\4AJI0eI00000MCBTX[U\cVP000000001IL=0000PHc700000000h;kP\[8n000000000000XjKO00000000H96\00000000DD@ChXSD0000000000000000U?k>
0000000000000000TRlc0000000000000000000000000000H`11\b:M0000000000NR00000000HE05@b>aDnT]0000d>5F0000hPPA0000000000000000aE6T0000
00000000000000000000000000000000000000000000000000000000000000000000daN@T15G00000000H3SVP5\<00000000TYc`X@bB00000000000000000000
D6dchWB600000000000000000000000000000000000000000000000000000000i;S>00000000E7iiDLLP00000000T6HJ00000000000000000000000000000000
00008]EM`l>300000000000000000000EBZbQJCf000000000000000000000000000000000000000000000000000000000000`EeH8FE9D88Z000000004g1Ce63o
0000X38b00000000iDQC00000000@\jg00000000`7nN00000000000000000CYH00000000HlA:eAh1lREW0000Th]o00009@8X1E2=000000000000000000000000
0C\WA8ZaP[<Qlb<U0000000000000HdJlJMd000000000000000000000000l;S=00000000000000000000H@XE0000aE6o0000000000000DYS0000Q22^00000000
i3C<=7aa`dR3L`E953\3lTMe00000000000000000000hNRU0000<kKR`HAL<@jM8cefhRdGXGLD4PGEL9?DUAhI00000000L3[@T7=k00000000lm2X0000lWHI96eR
0000000000000000000000000000000000000000ICn50000PG@DLWK@000000000000000000009E=hAE_[L4ZQ00000000lNY_@45b00000000000000004iFWPJmC
H81NQGMJTJ0E<ORO0000d]e94K]cD\^B0000000000000000@ZGLhAW500000000000000000000<7g=0000d2Y>8P?J<lM;a1^4=<N;EB_cmDHFdVLHYIU1YL3b0000
h;HS00000000000000000000P\6\000000000000000000009D>I0000<g=n0000000000000000YK60`cIBiJfg0000000000000000hY;O00000000000000000000
0000000000000000lQ9E0000000000000000Q6e;00000000@h==00000000dcgF00000000TD=fTYXI0000d@7k0000X:U\000000000000lKS]000000000000d7`K
U4dDUD[i0000`B8Z00000000\^K30000`W^S00000000`Jk?\m5[0000000000004LMf000000000000PY0600000000PWm@YD3WDTkE==;=00000000T8<J5J`Uh67M
00000000000000000000`nBf000000000000000000000000@<a2d[0:00000000<?T^00000000000000000000000000000000000000000000\elN000000000000
000000000000000000004gVF0000000000000000AH=_0000l@_60000H=Jn0LIS@]?700000000000000000Fg?000000000000<n0>000000000000000000000000
00005;`H00000000@enm000016AVmBG?0000a:EU000000000000dUQhe2hj8LT2000000000000000000000000]9\`HVC\hjhe000000000000lOSje6CX0000HKJX
d_D[000000000000]FncXPWe000000000000<9Ga@^3?0000000000000000hi]LAGUl0000000000000000LSoQ0000000000000000000000000000000000000000
0000000000000000deLA0NCS4GSo000000000000]1]?PhUa0000000000000000<IF]de`:0000000000000000P8On000000000000000000000000LdoTTS@ZmH2U
000000000000\]5h000000000000000000000000000000000000UEVF\=G><1b1\\:6000000000000@>N@0000hT<100000F9c000000000000lLic000000000000
00000000000000000000000000000000U7gW00000000<MkJ00000000\D>=M<^]0000@C3G00000000000000008jj=000000000000000000000000000000000000
0000L^m100000000hGBeh^L6]0Ug00000000000000000000Pe6Z00000000m;[QhQg9d\PV000054C80000YC[olKde0A>P00000000l3D1A?O<PWTBlf@XI7biQG7?
4KQ\53hEQGoU000000000000T^]KQCm<0000d03iH6l657C600000000000000000000d3Mh1>1V0000000000000000000000000000000000000000T2:P00000000
U0<2Ti2^0000\@5P0000000000000000]B_0000000000000LhCP86EF0000THFY0000L?:jM:hol^`1<0iC8nGd0000l9?n0000<8@Z0000000000000000PDM:0000
00000000000000000000XO6_0000h]fn`f7B00000000LPj^00000000dFX;8PN6000000004PF:]9bS0000000000000000<16E00000000000000000ak;`LRBh7m4
0000000000000000l83@U;4S00000000000000000000000000000000000000000000E=Aj000000000000TU;i00000000000000000000000000000000Xf=eHhBW
00008e7m0000000000000000lQm900000000000010W700000000X@cZ\BQ]dGBl4HSiXKYAHJ`70000000091E8000000000000000000000000P1<C0000hCDS0000
0000000000000000000000000000Q5_P0000000089DWDNmnLKDk0000d_8k00000000MFBh0000LV6o0000h]8g0000000000000000d;DM0000`>9g0000<[Ki0000
0000@Ei8hT:J0000000000000000@=[Q0000000000000000000000000000000000000000=G=`00000000000000000000TUnH000000000000DPX3@3F3XSXNTYcR
4RfMIF<JH^Jh00000000@AUj0000Le5h0000000000000000000000000000=C4T000000001?3;0000D4RE000000000000000000000000E8Aca8__hKS20000eJ2e
000000000000``A<000000000000000000000000PF]jXl;_AFZ\00000000000000000000000000000000Y7:j89gB0000000000000000aCL?0000PADE00000000
000000000000000000000000T2=l0000000000000000DhMR0000@DLnP4<70000Dm340000TVbnH]2E0000i3m^]K=b197cE<>[A;RR000000000000`=Sm0=haHlj>
i@j20000000000000=2E00000000`V3`PldB000000000000P6gL000000000000000000000000\T53Df>PmCIT000000000000@TOUhhTL0000Y?YW0000hi\\0000
000000000000000000000000l1o;0000000000000000hPU>0000L4B;a<9[0000`KZR000003Ji0000000000000000hEUL4PFNTif?000000000000<DL000000000
`NIi0000<aHW000000000000000000000000000000000000000000000000000000000000E5X30000<\HKD^BUhGR^0000`<ke`T[>0bC6eJcO0000hC<10000i=?o
@X7o54MS\5`[000000000Wne@_@mT5VQ=@XYd:@8000000000000000000000000000009:8H=HP000000000000<^0m0Mg`000000000000000000000000M9FU0000
00000000DEHc0000000000000000`1bo00000LCh0000h8><0000000000000_=L0;Ka0000`JA5000000000000000000000000LL?]`RJMLg5l8CBfhlXE00000000
X<^a000000000000000000000000HiSNP\KG0000000000000000T[:I000000000000TdbGLdg:00000LaHl2f_00000MY60000@hXaPaK\0000000000000000DUM?
00000000000000000000000000000000Q5EN0000<>Am000000000000000000000000000000004HnY0000m4?:Q;ah00000000m=0h00000000@jhI000000000000
hEn900000bY@00000000d=WR00000000L5XgL^oc000000000000000000000000000000000000000000000000LR_70000000000000000A0c70000000000008P]H
DS1]00000000\;>Z00000000hH`<DY9I0000dO<N00000000l_DBXWk[dj]<HLK]000000000000000000001HFATFH=0000M>2d0000Y4nL00000000000000000000
0000000000005Hed@Xi=0000000000000000000000000000d[eR00004L2c0000000000008FlV00000000046STmOc0000000000000000000000000000l0`T0000
\]2S00000000P=go00000000<bI7<m?I@PjS]9ZM0000<ibH0000000000008lT0TMVk]IBe0000@ZSP5Fd1000000000000\g72X=]^00000000T9:T0000]EF>0000
T83_00000000000000000000<ZE90000000000000000PFm10000000000000000YC@W000000000000000000000000PdI000000000a7XZ00000000000000000000
iEZELjZX@La3@e9I00000000000000000000000000000000hAQD4h3XQ4U700000000P8Kb8a?g0000000000000000D^e]0000EKSX000000000000@>c60000l]E?
eAD40cYC00000000000000000000000000000000000000000000000000000000\9cd000000000000h[Sj000000000000000000008LWP00000000XUYBUGj30000
000000000000@djD00000000@H^7@d<F0000`QLZhISe0000000000000000XacE0000L33mm09gh2:00VT@Y:3600000000\8PU0000<WTRX>@S\WXKlmS8YHnULTdI
TeP40000hVlH000000008IQEli\1\oeO0000000000000000Y8CZ00000000DoCT000000000000Y>gX000000000000dUVF0000000000000000T2m6U9b300000000
00008iXL0000a4mM00004MW\0000Xi31EL44XIYU8]48000000000000000000000000]G=H000000000000L:ck00000000TmD7E>Ng0000X<^M0000000000000000
EC9[eF3k`K[D00000000\6k\000000000000000000000000000000000000P>dR00000000000000000000`f1ke9<c=F\B00000000000000000000000000000000
PUYW000000000000000000000000l>Ie00000000<CUO000000000000000000000000000055UZ000000000000dD>Z0000mGOH0000000000000000TE:@00000000
00000000000000000000000000000000`KdA0fRR00000000d<k40000PDb`000000000000000000000000P0lS0000000000000000000000000000000000000000
000000000000@NdP00004Sk3PA^c`[Pia2eUAKAalSng93VS00000000PTMV0000i8]>=:_600000000000000000000000000000000PNME0000dO<Y000000000000
000000000000000000000000MKkg0000000000000000lL>V0000U3bO0000000000000000000000000000@<c40000dZbTT\Pe00000000000000000000X7jNDJ68
0000000000000000000000000000T\KT0000000000009JIc0000<7f[0000Q>\:hRE3000000000000000000000000000000000000000000000000IL5<l_Zo0000
0000XXmk00000lZA@?@h00000000`e8O8fMB0DI:@EGH00000000Y?GT0000T9mbLh^L00000000L^E30000000000000000000000000000`0_XdOGd000000000000
00000000H6:m<50NL\dEM0m]0000@cka000000000000000000000000000000000000\E=c00000000000000000000E90300001EM=00000000P<B90000PKla0000
00000000Hge800000000000000000000h1U>4^X]TDaE00004]NP<g?fLlJ?00004DIIT]C>00004\F4XEfd0000000000000000000000000000000000000000E9:W
E?h_8YHcEI77H7CR0000TNA60BciM=FoH5NAd0dbEJMn]I9G00000000<hOQ000000000000000000000000`dF;HB1O0000000000005JXlh_NE8lPghHmFTYjX0000
02Kh0HJ]0000000000000000dI<G00000000@AH`hSlh00000000PIYd4:meMDe_\ni]0000d9D<0000<K=[0000000000000000@mkT0000000000000000PPiX0000
000000004kPf0000000000000000`;K9\5`L000000000000H81]DhoL00000000000000000000T<J:hIGL00000000\VQYPEFa8MEQ8J3D000000008V\n0000T5ni
000000000000000000004eU<000000000000`aRd00000000000000000000000000000000000000000000HT_B59BEPgd=000000000Q_;000000000000<VJg0000
i6Va000000000000000000000000000000000000000000000000PCo@000000004k1LeJGD000000000000mD6H000000000000dZSBHjc6000000000000HUd]0000
000000000000mEiB0000@GeYIJVV000000000000000000000000X83ke;i500000000LNRb00000000000000000000Q27L00000000EGjEYD06@`gE000000000000
00000000000089dT0000X_M@0000X@?G00000000000000000000000000000000LY6N00000000]6oe00000000aF7^00000000000000000000000000000000D^cZ
0000000058PZ0000000000000000Xo3a0000LJ6W000000008R>:5E@V00004ZbE0000T[1i00000000000000000000\kNC00000000000000000000000000000000
000000000000000000000000000000000000000000000000a<^O00000000000000000000000000009FZP00000000000000000BiC000000000000D44U]J9R0000
00000000000000000000000010jW00000000000000000000000000000000dXBTX]V00000=0FI0000000000000000000000000000Haj<5I8]1<XWXOQ:0000TJ1W
\W>Y0000IE510000000000000000PFhP00000000hTiT0000XO21Q;RD000000000000000000000000XTdiE58m00000000U9DM0000000000000000lRkjPaME0000
000000000000Y=e70000D`l90000a:hD0000XBYid2KY00000000dMQK00000000\]2`000000000000]JN:000000004k?n0000000000000000887al]0Qh4<@P7De
000000000000`i?\lc]HM>E:Y5C0UFlh0000000000000000XCSG0000000000000000000000000000Lk?c00008WY7000000000000EJ]^000000000000hXLZ<hmf
00000000mJ;>000000004=Z400000000000000000000TEYm@e4E000000000000leoD000000000000hG3RiCN@0000XjNLL5I_PR>PL[@E4e5We16IU83UmJLf0000
TBfW0000l>8jDM]T\W7[Hjb8000000000000e<6C0000Tk8E0000000000008D0d0000000000000000000000000000DT^e0000000000000000]96e000000000000
000000001K;:0000]AO80000000000001>o1000000004MWj000000009:L\0=_600000000LZ\dI8R^00000000000000000000000000000000iD]de=YS00000000
@SHh97iU000000000000000000000000HTZj=I86lM1G00000000000000000000lk>Y0000L6\400005;SL00000000000000000000@<0U00000000000000000000
00000000P4@500000000dIUDA<RH00000000T[Lf000000000000T:WD0000000058jB000094LD00000000HZdYX3P`XA@H=>c;`KSB00000000A0b1000000000000
0000000000004ZWE0000ldm@0000000000000000PWk<\f=ULJQT000000000000Hc5B0000DCk=0000000000000000<@g700000000000000000000000000001Do4
00000000QF6S00000000000000000000hMO[]=CJldP300000000YDPP0000000000000000TH0N0000000000000000000000000000h0cN00000000000000000000
H=I>0000<1M7=4Qg000000000000H_ODD=MK\RQD0000000098GdlJWm00000000000000000000hFBT00000000Xb970000000000000000000000000000MGIB0000
0000000000000000l[e3000000000000\SeD0000lDUD``NA@_ZW0000000000000000000000000000000000000000@gJI0000000000000000\IY@000000000000
00000]n^eJ100000000000000000lmEK0000D;EK]KOM000000000000000000000000000000000000<EFLDGm@\APR`8U;h9C79=A2000000000000h73o00000000
000000000000000000000000000000000000000000000000000009]3UHf90000D53?000000005J67000000000000000000000000P4;500000000UF]_0000`KQP
000000000000LLRc0000PWGo0000<_Qf00000000000000000000h16\T[2Ra3HkhkXli@N00000000000000000Pn<:0000000000004<4600000000m6PR00000000
00000000UFNk00000000000000000N2N8SCWQ<ol000000004R[P0000=1L6=4_kQJm]\ao80000000000000000000000000000000000005G1o0000000000000000
000000000000lbGe`A:aeE09h?WS00000000`iXW0000000000000000000000000000000000000000000000004Wgo0000T^W^`k9CXBGaQ:[@H2a9@BL:lMRZTOEK
L7Vll^Ab9<^3mG_D00000000HV\R0_2h00000000T4b3\c@\Ti:9000019^m1CT=0000P5?I@^Dg00000000000000000000@9KG06IDhII900000000000000000000
000000000000000000000000000000008FUHQ6IQ0000@j>AXm4D\4FU00000000=@9aM:;1000000000000000000000000iGcLaJ5A0000HT\Y00000000@NXE0000
000000000000PeJc0000000000000000H6S`Y1[895VT00000000QGbP0000000000000000000090E?00008hI=`iIleG85eIjUI>4XQEDI0000000000000000<1^c
1GDJ000000000000lQJ44_iL]4gh<UNO8SiJU8UC000000000000UGXc0000mKlTP8[SH75P000000000000000000000000000000000000`?I1000000000da:0000
D9JAlK5Z0000000000000000HWVL0000000000000000Xim400000000lK?[iHD@0000000000000000=AgGl6fI00000000U4a90000T]7DE1BhPg_F0000E:PB<4oj
0000000000000000000000000000hYHP`^:k000000000000000000000000000015B80000\BjZlkbc00000000000000000000X^Gohj\nl87OMKhaA3iO08?;0000
`Vb@hh>L0000XZ@da:IQ000000000000000000000000000000000000000000000000IHVd00005=8h0000000000000000\W=g00000000<gcn0000`Kd38`7b0000
00009>^A0000000000000B2?X_h[000000000000a18A00000000000000000000000000000000\aOfT?U=aEZo000000000000000000008K\5000000000000lVDR
L32:00000000000000000000LG9R07_6TX?aPlTf@_7PTH\dlPOl`7QVe3A40000hd`i0000PJVU00000000@g<30000000000000000ACbb00000000mDi[0000\Wc`
00000000000000000000000000000000000000000000000000000N3<0000000000000000T1CM0000hfi:0g6a00000000lOaU0000U@fB0000`N>0000000000000
00000000Dj=i000000000000`n8b0000HK^cP7Uo0000=CcR@90W000000000aEl0000000000000000000049Yhm3L800008hdC0000Y1:_8_f5a:1P000000000000
4F5g00000000000000000000000000000S?dPYZ;0000000000000000dAU88;8<X9A=0000H6B3\H1Vh_CmlalcliNP1HY@00000000\Q_aD3eB00000000YB140000
00000000000000000000dfU?00000000LR=nL_J>4QW=0d_VE98E4k5B54BFU<=E0000000000009IOg000000000000mA510000P<Ib`gTHQ>?@EEg20000TgN`dhLm
000000000000000000000I5W0000lE^OM46F831:POlfQK@h000000000000000000000000000000000000000000000000l8mK000000000000M0o9leHAE?Bg@EI;
0000h8S=lG[L000000000000<Mjg0000000000008]H800000000IDY_HTQE\Z3YT_0>0000YI:j00009C\\0000l;M30000L6\BH`W`8R]:TkOX@lf<XbOZ00000000
00000000000000000000DIT50000dF8bh_BZ00000000`9KllKjb4cH:Dg`V00000000UCS;00000000000000000000TC[a000000000Tb=D;Bh9@6`UGcj5IWP0000
0000a6Ta`KjR0iOc000000000000U:?P0000HITWHK9>0000QEfc00000000QD7\0000d89:<HNX0000YEmY1IcJ8ELS00000000000000000000HIZl000000000000
0000d\n800000000YC>PlQdm9;V:000000000000000000000000DfZ<PTiF00000000000000000000000000000000a1Rb0000T\OImBD<00000000000000000000
0000000000000000IIBYLW6900000000dcj:M8BAmBDcTRRl`1I_00000000000000008R_U8HS;000000000000XZ@Z000000000000000000000000D^50d\JR<^^]
eKIb00000Kl1LKokLo4C0000U=JGaGNIEKIS0000DPKaYL==<@>10000@:cJ0000T:Ye8ca_L_[>DlB>00000000000000005J0X0000000000000000000000000000
UJBd\VF\0000000000000000=BZ>00000000L@[\00000000000000000000000000000000000000000000hUXP4VI_000000000000000000000000PBTc00000VUd
0000ln_aDT8n000000000000`a[500000000000000000000ADUT0000dCIe0000@d>5i;?>000000000000000000000000<R2<00000000000000000000XVUK0000
Lh^hXDAg4Nf90000000000000000Xk;\4FVH0000000000000000lU9Y000000000000000000000000l^^B\0E_0000000000000000D^<:D9_4D`1=000000008\Fc
0000135RiCkJX09?00000000UCUB00000000000000000000]5el8J:?E9cU000000000000000000000000000098YA`\lL00000000000000000000000005LS0Jf`
0O@R000000000000000000000000lnW9aAV[lfh^0000000000000000000000000000000000000000000000000000MEBQl=?;0000000000000000000000000000
0000IJ=i@T4400000Bl800000000\bBH@l6c0000];k70000000000008NOV0000000000000000000000000000`cal0000000000000000000000000]Vn0000m;_R
000000000000000000000000]:^F000000004BPJ00000000000000000000000000008k^P1I:^00000000000000000000XBK85@>10000D`CoEBU100000000lNC<
`ngi<:<S\D9;PX2:9:eaMGTX]=DdLWMi<;C61HZc00000000mJhh000000000000000000000000HU5C0<54Tl30000097aGmIdChDTi000000000000082aLaR@0000
<3QE000000000000l7i>000000000000Y=oF00000000000000000000hPQD00000000HUM00000LW2\AFC700000000@72N00000000AAPg000000000000I745\;h_
@=^S000000000000000000000000\[Ic0000000000000000000000000000000000000000DXIbm2:la8fN0000000000000000IKUJ0000``3M4Gc`DhXUEFaX0000
000000000000000000000000hF5500000000000000000000Dkh\00000000000000000000000000000000000000000000000000000000@=0>0000hO:X00000000
000000000000MJ2>08>V@a690000DZ2L4Q<G=4H<E61B000000000000EF`A0000000000000000000000000000000000000000`dXC000000000000000000000000
00000000T>aJe2Yna5fB00000000000000000000eJ^o0000000000000000000000000000000000000000DNN>0000000000000000000000000000000000000000
000000000000M7L@EKKlXn7V000000000000<MQldf]V00000000000000000000hAUFHl2V00000000000000000000`Ho>0DbO4LZ20000d3YU00000000iIRU0000
000000000000Q7jY@ECm00000000000000000000\^=\YJKL00000000XZ1bLHeZ0000000000000000000000000000Y8lI000000000000\bZYh;jo000000000000
00005C>\0000<d?[8kB_ECaZdH4S000000001>7<00000000`UA^Hfd900000000000000008Yo]0000P\iA0000`8\>000000000000000049ZHmA0_0000ADLi8FIN
YCW=hkNU1Ed;00000000l[8U0000PT\aE>lj0000000000000000000000000000Pk=c00000000@ERI0000d`HV00000000`3PPhW410000EKQZ000000000000DGfd
TIdITYRPIH;X0000]:Jj00000000000000000000000000000000000000000000H:=@]>lX000000000000@XmA000000000000000000000000<ZBj@L<o`UU40000
@WQT00000000Q9^Jh3g_000000000000000000000J6I00009>\O`k\<HQBb000000000000M;;EI@TZ00000c<W000000000000aJRl0000I5nOYCCl0000Y65]0000
0000000000000000000000000000eK@20000de^4PRh@00008fVE000000000000000000000000E03g000000000000]FbfDkiI0000000000005>2n00000000=@eU
00000000000000000000000000000000000000000000IAIP0000XQVj0000000000000000000000000000Xoa=0000l7ggDW[>T5[aXH9000000000000000000000
0000000000008[Wf0000000000000000T4@I0000000000000000\:8;a:W\@@8M000000000000000000000000176C<HNh0000000000000000I79X000000009E>g
UI<>0000000000000000\M2aY6YO00000000\NB\Thjn0000I>`?00000000000000000000e=i40000lbTZ00008OJF00000000lj9I00000000TFEM00000000T?hc
4gC@Y3;R0000000000000000000000000000000000004f[4<H420000000000000000@N5ZAJC600000000Te_[0000000000000000000000000000000052MfeJ9m
0000UAK3\b\Q000000000000000000000000EG;_000000004S7D00000000H2Pf@m;E8i[L8IR[000000008U9L00000000Dc3hIF<V00000000H_S4`G8X00000000
8XgX00008]4G000000000000000000000000L63TTQbB0000@\=X00004]MH00000000`fX_000000000000X_C2000000000000000000000000@e0k000000000000
\Xj@0000000000008[UMUGJ2TN;P0000000000008aJT0000<R2[00000000000000000000E@fi000000000000000000000000000000000000T=KJ000000000000
44GQe8KM0000000000000000dVL9m:OdmD4b00000000hG=@HKA=0000000004C[0000\9K3Q;K10000000000000000<kQh00008_JlP;<@QDIf@SNS00000000lDHX
00000000HXGWL^_70000MI`\0000000000000000000000000000000000000000<@LG0000000000000000000000000000<\Bn000000000000D4nF000000000000
EEZc0000@L>I00000000<Lk=PdO\IGla000000000000=CiI000000000000lU[[0000000000000000lcAZ00000000dFb90000YHkX000000000000eKd80000T^N:
00000000L4oF0000000000000000m82m0000l1mN`@H_0000QKS@]6^A0000000000000000T6AW4B>MlCi00000000000000000000000000000m<mI000000000000
000000000000MG`7DVX70000<k4o0000\lQn00000000000000000000000000000000000000000000000000000000000000000000mHD40000i=ZA000000000000
d1`D8l9]0000E2aYaFl\000000000000D\Te0000\6k?0000000000000000@GQ>000000000000hCA600004j`H00000NiQ00000000PI3gd\D80000000000000000
0000UGU]00000000T03W000000008HmolFK40000000000000000<bHc0000000000000000LYA@4n6Nm0CQ0000000000000000Hiid<f_:ECeJhG^[Pg[mQFga0000
000000000000000008YQ000000000=aB00000000000000000000000000000000000000000000000000000000aFGH000000000000llWAH?m_lb]jE:_J00000000
eBiM000000000000@h7R8hb300000000Hlc0000000000000hNn@0000=5VF00000000mIaU000000000000lcC^0000000000000000000000000000Xf_Y0000<_I>
00000000<6NG\aJE000000000000=DJV00000000HL[O000000000000DbCC00000000000000000000000000000000000000000000PJlQ00000000000000000000
000000000000000000000000hO3em?0000000000000000000000dL1k00000000\ZdcPA?gLfnc0000000000000000000000000000000000000000l^M7YE3ZlZDX
`Lh40000000000000000@XQ9h4\5\\BE0000000000000000000000000000000000000000<=m_XRVm000000000000\>G8000000004^65LgeG00000000l>d_0000
00000000U<QT000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008fnS00000000000000000000
0000i5DB000000000000000000000000LVO1D;NC00000000000000000000000090RgDC`\0000000002VCh:iMHCID00000000@5Q@00000FfP0000000000000000
<2nZ49Z20000`mcD1>O70000`60m00000000000000000000000000004<HF@LSJ5Jla0000@U2;EF>Q000009o]he>C<ofE0000@Sim000000000000`do000000000
\6<100000000L3bc0000000000000000<RoC00000000dM6i`GeJ8\6=00004AIkP^Q8hd\G0000<CbN00000bjk`acU0000@\;ml9niiCgNh70Y8RF?lIMS@dl5]HVC
000000000000000000000000@WQ:0000000000000J]3HVnbhP=HTgO1L0E3000000000000000000000000E<J;hWgUP?3a00000000000000000000000000000000
0000L2QZ000000000000000000000000l?];HLfLA<MM13L[9>b6YG?[@]lS000000000000MC\M00000000A<UFA>k;0000a5[F00000000000000000000IKWi\g_:
HgHQ00000000000000000000a9Xe@49N1J4H0000000000000000d;I9XYoo\T?D00000000000000004?;IA=P_Xi@G00000000000000004ajn0000000000000000
00000000000000000000lM6H0000HZcK000009c700000000000000000000000000000000AAcK0000lLgY00000000]H=S0000T6U=H6^B0000`iDWLND=00000000
8\UXHbYM000000000000LS0X0000IB?200000000DTDb0000000000004N<d0000000000000000000000000000XF^l000000000000000000000000m2^B00000000
0000<EdT0000000000000000@MK[00000000000000000;G@lRiR0000h`514Dm@000000000000000000009CBU0Ej7000000000000000000000000000000000000
00000000Td^^Dhl800000000000000000000eCfmPLM10000000000008CRGA6Li@VM^9B`e0000000000000000l8QdL[eE==KK0000000000000000XYcn00000000
00000000000000000000L7aO0000Hc^50000000000000000\ae:0000QGUH00000000@cff000000000000000000000000dXP>@L8KHP3O@X_h0000000000000000
00000000000000000000000000000000000000000000\8\o52l]00000000PaWX0000000000000000000000000000000000000000000000000000000000000000
@[=f00004?jhT2=90000@SjKE;h400000000]F8N000000000000i1hN00000000L<Vk000000000000\?`800000000000000000000dh8100000RQS000000000000
0000000000000000doIl000000004_De0000L^XQ`QF>0000D5S[000000000000d3io943N00000000000000000000000000000000<E?Z00000000L:1O00000000
0000IF?P0000000000000000000000000000000000000000@Sjk<dS[00000000000000000000A<J[\JYjlZk>hK0V00000000000000000000UE3BaH;:00000000
0000000000000000000000000000Q3]]47@700000000I7`200000000L2`Y00000000000000005E=P00000000000000000000LF8Q4014L68W\;;00NZ[@WF;h_CX
8_XM5D4A00000000000000000000h:@Fa;Sn0000Tj?5000000000000e4m200000000DRCK0Tn2L];f000000000000<Lc`QJ:Q0000I2jn98koMAYU00000000Lad4
0000000000000000<4[a000000000000000000000000000000000000000000000000@Xg<000000000000000013HU000000000000IDO00000l0IfIDD=00000000
0000000000000000000000009AMUYHD^00000000000000000000`R<<DleL0000`HBaDaWG@RG]AH`K0000000000000000`3015:K>000000000:^o5CHm<]1h0000
000000000000Do_50000000000004;c_0000000000000000dJFGII>W00000000a@2[00000000000000000000000000000000000040hf00000000000000000000
0000000000000000000000000000000000008VOUh6030000000000000000PHcX00000000XTMMU90f000000000000000011DD00000000X^Co000000008_P3=@12
000000000000000000000000D[BKI<]c0000X[0oA9LChC8c000043cX\7oT<BMJ00000000000000000000XM9B000000000000T>MZ0000<gOB00000000hV8jTI9k
1D:A00000000`KLB8ccf0000<<Dh0000000000000000000000000000\B@K000000000000`8l\`Ilj<17A000000000000L]Mldg^J0000000000000000=EH?\adi
000000000000IKHc@dL_0000HVY700000000Dk9S0000Hc^O0000TU8i00000000000000000000000000000000000000000000dHn9<J5i00000000PU1\00000000
000000000000000000000000000000000000@N=d0000000000000000TGP`00000000000000004D<F00000Rl7000000000000000000008EQn0000X:HM08O40000
0000Po5K00000000@=Q?e@Ce00000000LJ7TU3Jm`LH3Y1:3hKBjlmb4a99_@?J;@8ODd29X0c<h`nlS0000lBjm00000000000000008MTW8?gh0000XYZU0000DImQ
0000]2bc00008:bG0000<ke_4=0O57;P0000000000000000000000000000D]j3@f8Q=39B0000000000000000T0Z6\bgN00000000000000000000H[3[E=]m`WSB
4QGZ<YM500000000@Xdl00000000L<4`00000000d9UF00008ooW0000000000008QX;00000000000000000000000000000000IDa000000000iBnc0000DV=U0000
0000000000000000000000000000d7Lj\hC6000000000000P<3\e50200009HM@QL2]000000000000000000000000I1@g000043KFTkAW0000000000000000HfN2
000000008CBC]4Wnm:Se00000000000000000000h?5<0000<kGZ0000lUb400000000<b`=50NY000000000000000000000000D>faPj410000000000000000`HhZ
0000H\U0e<`c0000000000000000IBRF0000000000000000000000000000lCV60000<@>;@j?A00008o>J0000000000000000000000000000LS0;=FL@0000h@Sn
0000000000000000000000000000\P9]0000lI7k00000000TL\o0000000000000000000000000000d9ln000000000000d3HgYHX5000000000000000000000000
0000T^d5\f>5HdQd000000000000000000000000\`lH00000000TGDM4`Af000000000000000000000000000000000000<eg<mGBR0000De;80000l9eM00000000
0000000000000000000000000000000000000000YJg0eIC=000000000000hLP>1:X<000000000000000000000000H2J`U8\3eAKHe8gJHVlW8]o]000000000000
0000d5Ko`5PND7L_0000LndI00000d6JL62VHTY?0000000000000000P^^O0000l0g50000lY`200000000000000000jIWPIL<8M[0000000000000000000000000
00000000U2W200000000`8lk000000000000d7`g0000000000004ogM000000000000000000000000000000000000@dLM0000]4IB00000000000000000000M6@h
X;97DXJ4HJ:hhU4g000000000000DEE3DS1h000000000000000000000000mFm4\>GD0000iL>T43R\0000000000008\8^000000000000\h\40000000000000000
00004_mN000000000000000000000000D[6E00000000eEJ^0000\e]>000015P3<b@J000000000000D<YH0000DT;T000000000000aC8V0000@Q6Q=?PS8?`W0000
000000004Q^N4RGDa3Wo00000000hdFL00000000000000000000`JaJ4<GC000000000000=H2FHjEiEGaWY7Rm0000IJ@0000000000000`I3X0000000000000000
00000000000000000000000000000000000000000000000000000c6b\X`n00000000QK6TH`EWX:8\IERY4dhU000000000000000000008O?KmD930000@hW`0000
Th8e00000000000000000000<NP]0000DHZX00000000000000000000000000000000HL8[000000005>[J0000000000000000000000001JZ[000000000000\<24
0000`bD^0fj;0000T1TQ00000000LHb0PO]UhFM\`ondd^2YiGU9000000000000000000000000HWlIlbVGL^HM97\2l]b=87cG0Tn?E66U00008Lf^HmiJd?2]<8XV
LC80dQo;0000dT::00008ZkMIKM70000lgD500000000000000000000d`DGXoei000000000000\E=H035ZLJ5[00000[G:4M2H0\OjHgJU0000d<A2000000000000
000000000000]DJ800000000D1Wb0000<g?B00000000QBVf=CY\00000000000000000000528:0000000044JodJailaUlTn?\8OP`@W7OT9]G]=>;0000`d_40000
hk3:0n`;0000000000000000000000000000h\c80000000000000000000000000000000000000000lQP:00000000000000008J>R000000000000000000000000
00000000H2m@00000000000000000000h:6T]=7\0000EDMb00008;BZ]?4F0000000000000000`Wa\1G6100000000000000000000000000000000000000000000
AH\ahYSB000000008A[W00000000000000004aJ5hh<Zi0?[0000000000000000000000000000000000000000li<<5EB]A@HH00000000XM95L<\?]Hn@00000000
00000000LGjC000000008K@R0000@;n5`h\`Pl4j0000\D`V0QE;00000000000000000000000000000000<P^f0000L<nMH_Nj0000AFnT0000`G7_000000000000
00008[NN4Mei0000`FmhLR3PTf2Nm:oi00001EA78^BD0000078W00009H?0000000008:ARlBVE0000P0Q_=H3<00000000000000000000<Ng9000000000000U:7]
000000000000000000000000\DIlT;X?000000000000lYbb00000000lTSaE;>600000000000000000000`>il0000hNP>00000000000000000000000000000000
00000000EB`S0000000000000000961V00000000000000001=X7000000005D<?00000000000000000000\dGlICaN0000000000000000000000000000dn950000
XoR70000lSja`:R90000000000000000T<[Dhk_a0000E;Oe0000000000000000000000008cET0000TO9>0000000000000Oj`00008<HWMDZ10000`>h\00000000
000000000000<F0H0000@T1R00000000000000000000l:D90000\JZ@00000000000000008oo@4K<?0000P`LGH2Q4P7D40000DRVF00000000PVi1000000000000
0000000000001>SI000000000000000000000000000000000000HLRm0000E@Zi0000<A2X0000000000000000X<OM00000000d4P<00000000`25B0[iB00000000
`4D_0QnV00000000l5;J0000`Nmc000000000000000000000000000000000000000000008;D^0000000000008La>lEl[0000H__L000000000000@\@3L77>XOAB
00000000000000000000XZO10kVk00000000@XB3000000000000@;BC8aGale_m00000000000000000000000000004Cl\00000kOA000000008S5E]B6e0000U8O>
`]f>\_?fEDW1000000000000X\K5000000000000000000000000000000000000hKY2000000000000000000000000\U72Ha`G000002dH000000000MUk0000d^AP
0000lm@<EEHQ`U`PLl4:0000000000000000000000005IlP000000000000000000000000000000004`B89;2=0000000000000000000000000000000000000000
000000000000Q9=\d?0K0000<e=OXJkO0000000093EB0000@Pi79ESI00000000<`RoT?i20000000000000000LB=l0hEV00000000000000000000000000000000
00000000``[Q9;fg0000TF7P4ab80000D7Kc0000H@0;0000XED:0VLd0000000000000000\ZW8000000000000L:j<<d[K00000000Q>Wl0000000000008S4m0000
0000@G??AK=>000000000000000000000000XY`APPl[lABAEK@S0000DEnd000000000b[20000DG5]lUXoHUcD0000000000000000\I<`0000LJ\2000082i]<\a>
iCPb00000000000000000000h9ekH;E;hUGg0000d?A`XVn200000000aIBM0000000000000000000000000000T7FjD^Bh0000lWbJ0000@WcR00005E_LP1`^\GG]
dL\]dLZa0000DfRf00000000D6180000000000000000HkUR0000XVJ100000bn]dHC1000000000000@AMX000092@20000<Ed5000000000000Xj<ih:k;00000000
00000000]7[^0000mCUW0000PMh50000]=3S00000000T[Q<0000e=RG0000D2>70000a1_B000000000000<[J^000000000000=5A^00000000@Jh\4BNf00000000
0000AA5R0000IHeX\EX\MKoi00000000000000000000YD2[4[f=00000000A2\>00000000000000000000XOkV0000000000000000000084260000L_Q=00000000
P[HBHIQi10_=000000000000000000000000000000005@?BDWcG0000DZJo000000000000000000000000lHPO0000LYWh00000000L2`i00000000`7n_<;ba0000
00000000000000000000MHfH=;Z80@@\0000000000000000H8KF0000@5JkYK1J8@0H000000000000H`kQa2kk\b`Z4>Ec98TGiAIh000000000000@^\100000000
0000000000000000QDS>00004fhKaH7S000000000000ljD9000000000000000000000000000000000000000000004<@W4K]=Y@5@4;L4A2I=0000000000000000
00000000h1_2hK\A0000000000000000000000000KZ\P>n0000000000000000000000000LBHQ1;iA<<fV\e3D0000000000000000X=>80000D4]0Xj2YP:5<HR;b
\e7L000000008Cmj0000000000000000000000000000000000000000d>R^00004]h78YMT000000000000000000000000m23f0000000000000000LE6300000000
00000000000000000000000000000000`MI500000000000000004029@7[5<aO1@P0A0000eDl^000081LL0000000000000000000000009HE]d7^e@506XTPW0000
lULc0000000000000000h8>IhgSH000000000QdWP]QL000000009G0C00000000hQlN000000000000000000000000\;o>`Ghd0000LfK400000000XDf?hjPWDACJ
e7i=Tf`P000000000000dT>iYGQ=0000P`a5000095N^EHd500000000iDjf000000000000\C`60000h;;Q<FfC00000000mDim0000000000000000YETc00008C6B
9?eX00008RIP0000000000000000000000004g3i0000M2Q^00000000AD6WLcRD0000YH=k9I6h00000000000000000000000000000000ID9`0000000000000000
00000000000000000000DFP7lRM`deV50000000000000000`[kKXV`@eEH3@SX<HX;g0000XERo00000000@ij4000000000000P:\=Ll[L000000000000TF\7\2hW
000000000000000000000000LVHn00000000000000000000000000000000000000000000000000000MmgU3K;00001<D2000000000000\FPGD<Nl`MdmPONE@iYa
0000000000000000@:Xk00000000000000000000D3`hD5ZR0000000000000000000000000000]B4m00000000Hl2CHU^e@ZZcmIiJh?\f00000000lJ?=00001JZ=
00000000=E3iDSo200000000h>X=000000008UW80000D>2\eEeah`CZ0000L?`GPCR\TCeYDgH:=IUXlj5E0000lZi:000000009@030000P33?TB@[DH=a\2^^H2i3
4HhL00004Ql\=1MV9=O700000000000000000000I@>j0000000000000000000000000000`ZP80000000000001EoE0000@Vm4iKbU@Jj@0000000000000000T>;:
HOn;5Ga300000000000000000000aIWn0000Tkgj0000<;UNHfMd0000000000000000000000000000hD^8HJ\O]0<H0000000000001K5=0000`\:l000000000000
00000000XCZ[dHB?0000D>fJQKaV00000000TTOc00000000000000000000000000000000001_5DFe0000@Re`0000lBVWHO6NP1;T<`7U00000000000000000000
E3SWAH:nhN1iAGdH\1i7000000000000000000005D6<0000<?6Y\mFm00004JCa0000D6@R4RHaljW900000000`L0n000000000000H?7[T_:c000000000000ICeV
0000000000000000000000005I680000000000000000000000000000lDEB000000000000hFKJiG`a0000000000000000000000000000000000000000aG2bLKk4
00000000000000000000PE<E0000000000000000DZVo00000000XYnk0000000000000000000000000000000000004NTL0000000000000000000000004JW@=F^=
000000000000000000000000\6dB0000000000000000000000000000`\_7dmjQ0000DSDK`gMkTMG14[=?4?N_11a7I<0Y0QPd00000000Y=f50000000000000000
000000000000000000000000000000008M<daGLo00000000\heH0000l9PT0000<c6R00000000000000000000000000000000XEON0<=`00000000m:<L0000<[0N
8ljPTN]]0FK^@d]K0=I[e74O1HI>0000YAdD0000000000000000A9fVmL350000000000000000000000000000000000000000000000000000000000000000TbMW
0000000000000000000000004fU]A;AE83aU00000000T;;c\jlkH07d0000EA``=2:E0000L5Bl000000000000hkVbLF@R0000000000000000\Thk000000004iS@
00000000a;:h0000hYYB0000000000000000X7j0`b_SAG46T8h=0000000000000000000000000000000000000000PBTDiDo@000000000000Q95e000000000000
LVBLXI4H0000000000000000000000000000`Sg[00000000Q=4\0000000000000000000000008XX;000000000000000000008KR5\X`^0000DWW7ED4P00000000
0000000000000000000000000000XdG600001FAT000000000000000000000000<0]b000000000nYg]DYD8?k4000000000000000000000jPB0000000000000000
00000000<geZ\BhfHaVYaKPd0000TY9>00000[<B9DFA00000000000000000000lY4^000000000000a2e:0000hkdD0000000000000000000000000000HE`o0000
000000000000lF?\T>@:000000008BP600000000h2T=0Mob00000000000000000000L\3K00000000000000000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000XZ@PXZ=N\Z@nlS?EI=QSe>160000``K00000TWL9DUOe=?X7e2ag`P<60000000000000000`X3P0CZ2
UEoW00000000000000000000D54E00000000ho8>000000004J@E000000000000000000009KPF00000000DKJC00004A7S00000000000000000000IE:M00000000
0000000000000000m:`^0000M;=Y00000000`<:A000000000000000000008WV;000000000000000000000000000000000000HTQM000000000000h6`?`VZZD\8n
0000HJTa0000I>J000000000PVNZ000000008md2000000000000000000000000000000000000E;B_00000000000000000000=Cdl0000dmSR000000000000M3`m
LhbQaB\300000000MJh5\HQI0000P62_0000000000000000000000000000000000000000\FSX0000LFVV0000000000000000000000000SQSA=:`000000000000
8AO7000000000000T6\j0000d@YGDV?M0000000000000000000000000000I1B@0000000000000000000000000000\F\E00000000\b6D522JD2XQeE]T0000L?aX
mJXE0000000000000000l67`00000000000000000000lFg[00000000000054^3E>EF\T135?Lo00000000000000000000000000004gY>00000VS24f\>lbSYdSi3
8kjSIL98U@YU0000000000000000000000000000000000000000dg>O000000000000m;Ae0000X0cl0000d97FHM?G0000000000004Yjj\nfI0000000000000000
0000000000000000l;[c000000000000000000000000000000000000000000005FHb000000000000M<]700004;k:`jSB000000000000hi9200000000]D[60000
0000000000008:lADaZW000000000000hOBm000000004J;Ql1T84hPKTNObX5F:HYY^a:KP00000000\W==00000000l:CkDo9Z00000000000000000000dlLN0000
8WRU0000000000000000000008Ko0000000000000[5>X8>1TIY0Tbn800000000000000000000eF]D00000000m3oh\8EDmJ[<0000e=l\0000L`ULPdGaDR300000
U@5XPcV=00008W:U000000000000@0PKa1mN0000000000000000dK[00000<PQb000000000000000000000000L?iY426P0l650000Y7PL000000000000H<RgP3kB
d<WM0000M3dn<;iRLY:o0000`KhV00000000l5T>PWCn0000X0CL000000000000EIfe0000TCQ?0000ECoL0000]@9?0000000000000i_lI:RE0000I5aR00000000
0000000000000000DRPN00000000=?SN000000000000XjX?0000`_?<000000000000l@T;00000Sfe00000000000000000000hhFe0000000000000000TKRd0000
000000000000i8[MQ2U`QIAZ00000000h_g;000000000000e:Wl0000LWM:0000a:mJ0I?<97E\@H]L000000000000l]OT0000d1Xd000000000000\dio00000000
Hj5a000000000000H6Ce0000YBdR<Q[kQ@lQ4>86h?1M@Ci^YFDc0000Hbg8000000000000I6N30000XZaL<_dn0000000000000000dH2l000000005Gd]00000000
\\Wb0000000000000000TI;jeITVh92T]2T6iDbkMH4;h;1Y000084>E47:IXUF^e3j900008aae0000D7LDlTCQ`Ymk0000000000000000m<gJ0000Y;]M0000LaQ;
0gBo0000L:im00000000X[;W0000a:fO000000008S59DROg000000000000000000000000\Tk40000Q62g00000000000000000000000000009Io_0000E;H^0000
\DGC00008dAU00000000000000000000T`:mTD>k@d]CDhn>000000000000517B000000000000e2aK00000000000000000000000000000000HI9500000000lf`B
00000000`eb[PbB70000000000008<l==ElW00000000000000000000000000000000000000000000eIcY00000000QAmGEBXg0000PEB;dPUj0000000000008m@o
00000000QJSPU7fGljWi0000000000000000000000000000`7RSPLQmDlPLe9:900000000000000000000mE?c0000l1]^0000000000004RC:0000000000000000
0000A6Ik000000000000000000000000000000005IABAHm;U;J60000U<Yn0000PG77000000000000000000000000000000000000=JV>00000000000000000000
l?iA00000000000000000000000000000000000000000000D:MDljMcQ5bT@Ieo\9SL000000000000000000000000dC;aXI[KUJg]000000008HW_e3?2a9]4UHE<
0000lXak00000000LC^U000000000000000000000000000000000000000000000000@VK:P@ja000000000000000000005F6800000000000000000000T3`[0000
00000000000000000000X[1PM@j\0000DZGb0000000000000000000000000000I;VV000000000000HmVl\K_G00000000000089@V00000000000000000000i;>n
0000000000000000\\B90000000000004WB[8=Xj\`fm00000000000000000000000000000mhA0000000000000000000000000000Xh]1000000000000E8m90000
000000000000000000000000000000000000HbkP0000T<kDQ6QLUFZA00000000=G6a000000000000000000000000000000000000000000000000X@Vf97Cg5BOI
000000000000DG6Q0000\d[9\\S20000000000000000000000000i2Q`LKO0000000084G90000X_fY00000000XJN10_;70000`PMP000000000CMi000000000000
00000000000000000000M7]Y0000@EgTQ65o0000000000000000DS4AL?RF000000000000L2U@\\Wk0000000000000000000000000000000000000j4\00000000
0l]b9CZOQ8VE0000000000000000hK9`0000\FAI000000000000000000000000000000000000@OZV00000000DS^o000000005:@C000000000000l:3N1<fD=6kA
@S3W9J=00000D0<<I7oeQ>POQG31UIeT0000H6cO\>lZL@X6HX1Zm5Z:M:AOaC=cX8<00000000000000000000000000000000000000000LcR:0000000000000000
0000`GVo0000000000000000LPkCAAA^00000000Pj<10000@^YO0000L3N9=3GO00000000000044?<00000000000000000000d2_9<VSb00000000000000000000
H5fk@K?I0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@`DW0000
00000000T1No00000000\hGT0000D4gm00000000T[QJ000000000000H7k@`?\J8MagdU`4Tgdi00000000dQQhTbW@mC5P00000000=8Hbl]hG000057;<0000<;7i
dF:i0000000006Z50000000000000000@f8o000000000000000000000000000000000000000000000000Y94YE4X`0000a2og0000Xe1:`;ZB4GMF`RcN\Z510FW4
0000Q=9f00008iLdl8;T@DiCDJC1P33^aGJJ0000d>iQ000000000000T@S;QDfX0000000000000000000000000000<j760000@^W500000000000000000?G50000
0000000000000000`9AH]H8F00000000];5W00000c@E86jb000000000000M;550000eI?VUJM20000000000000000HfMVdfk6000000000000Y1;3000000000000
0000000000004IE200000000Td`50000000000000000000000000000lY7ndKil0000000000004<O<PBfF00000000lK`blgE2000000000000a3]1Dfka5<2M0000
00000000I=FX000000000000hnIn0000@R0D00000000PIc<00000000000000000000<>>H0000000000000000=8\E00000000TB65`;U>08<AT3XPHMc=00000000
000000000000L@O@000000000000];M70000000000000000<>kdU<;U0000DcGE0000000000000000H_CbiCjli>mWA1?oXR1o\\S;LkI0=D>[Tkmf000000000000
00000000<S;X00000000LYH=0000XX[n<PFZ0[Al000000000000hGF=53PW000000000000ABTP=IQb0000000045m80000000000000000IE[P0000XTP200000000
Y25D0000000000000000hHLM0000000000000000hegJ00000000l92_\_SQ0000ll3V0000000000000000000000000000000000000000D]CPAL=mPdfflfSRdgj=
000000000000lBJi000000000000\1^900000000@UYK000000000000000000000000YK:M0000eIi88M=100000000H:EBTJ[F0000X:YV8ceN0000000000000000
00000000000000000000000000000000hZ`bXdFj0000Dg]I0000000000000000X2Y^00000000000000008YZe000000000000lUaGL<aA00000000000000000000
00000TNa00000000000000000000l9870000AL800000PX>O0000000000000000000000004fUL000000000000PLZA0000l?:A00000000Xk:30000000000000000
000000000000<AkC00000000T]]PH074PCPdi1Slh:QFP^NRHaU7m>oR000000000000lFmL8LhQ5<ZE000095F_000000000000000000008DmN\0MH0000]=<fE@=Y
\N4>0000U1Cf0000LVa`0000d@@0000000000000D5a:000000000000000000004P6DYI^C@ULI00000000L25^MEZ90000000000008@JeDMl90000E1ZE00000000
0000hOC;00000000U;S^00000000000000000000eJjf000009V9YK3?0000000000000000000000000000Q@k=\?1@TN5BTYlc000000000000000000000000Y3\_
00004d3Z000000008gG2000000000000L\=K0000000000000000000000000000H1]k`_`R000000009>Z300000000@iZ@00000000AH_=M;W40000YD<3H8KT0000
00000000000000000000\f`40000000000000000H`YW0000d5J<000000000000000000000000P0Pf00000000X93T0000HfDh8h9Da=m\0000000000000iVd0000
5??5E=_Q0000IH3T000000000000hCbm]=HZ00000000XoHD0000D;c20000<JO?l845AHH<=2Yb0000000000000000LaSG00000000000000000000000000000000
00000000m4hn00005>9T000000000000LDh<00000000h\Umlchm000000000000000000000000000000000000]8I@000000000000XF?m0000DR]g0000m5QG0000
0000hR=6e@N?lL2E0000000000000000\3^W0000lG;L0000HC@c0000000000000000LI]3X7C]P[iS0000000000000000l\d10000000000000000000000000000
D?ba000000000000000000000000000000000000000000000000HE^j0000000000000000000000000000=JF3\Na=TgQd000051A90000T2E2=<9:@M_:00000000
0000000000000000\Sh@000000000000000000000000d[A1000000000000XWi7\aeZ0000`1N^00000000HbOBXlOjm;JF000000000000000000000000HF]T0000
h?<CDTnYXlU<00000000@=@Z0000000000000000TlJQ1E7hQ1W`00009L>f0000000000000000L=g_0000000000000000000000000000XLd100000000X6j0\<K[
dX@`PJZT@eF:T[\k000000000000@6dT00000000000000000000L<aP000000000000\]S300000000000082oQ1KWB0000A<S50000000000000000000000000000
i4NY0000000000000000000000000000m1=E45oa0000000000000000X3Z5000000000000000000000000hkXXLB^O000000000000DoL100000000XJ1>AFPodmR`
@I:WlmlH0000D@Lk0E>M0000`WX\00000000@nRP00000000000000000000000000000000LXMI0A@cLVXD\dgj000000000000000009jkH`fM0000ldE[XUDC@M`7
00000000P<FS0000`@hODSG00000000000000000000000000000lO<d1A690000TUA=T2X39D9N95T=M7>C0000e2VJ0000000000000000000041eM000000000000
8CXe00000000I=j>000000000000\hLba;TFiIED00000000491;00008H;n0000D:S600000000000000000000000000000000000000000000000000000000MDiO
0000000000000000000000000000eCA500000000DU\S0000P;8Z9HLkEHBW00000000000000000000000000000000D9VaLfJO00000000\nkC0000000000000000
000000000000000000000000UAQE000000000000Tb^U0000000000000000000000000000X<\\THSM4=DI4S9]dR6h000000000000HC_f00000000MJoj5=bW0000
TmUXY7;d0000<Tif000000004O]A000000008]Fh4oN[<`7H0000]B4U=ChS00004H<M00000ceZP4i<]H5a4j8800000000HgRN0000`hkB4ETX0000000000000000
000000000000Ha^00000hVSF0000m5Q\=;E]00000000000000000000000000000000@T8C0000<\[m00000000IHjS0000000000000000Taf=X2?FXOFF0000\\R]
0000000000000000A:kR0000<hWL0000000000000000000000000000000042?\000000000000000000000000000000000000000000000000000000000000Q=3:
00000000XOYk0000000000008Y8`1Ie`0000<e`l000000000000UCZC0000iCLW0000H0^L000000000000mI[m0000000000000000000000000000MK3Z00000000
TZ6V0000`ZR>000000000000000000000000lF2gLI7OXFVf0000000000000000@]8\0000iGf10000000000000000T4jF00000000E78=X56O48M]00000000P8CQ
13KIa4gLAFO@00000000000000000000@EO\0000L^M^4T\N00000000000000000000000000000000PJYa]<^Ad4SU0000000000000000000000000000A5ZZ0000
000000000000T?_Q00000000DZ;N\`e4iJj?00001;@I0V:V0000000000004>[=00000000000000000000000000004XV@P]JH000000000000000000000000\TY]
0000L07Vl4O]E@4J0000@MM_0000Pm:5U>A_0>d8P6BE000000000000000000000000m94k00000000hnk1@8eeXZIW`^H>hbc2lS2FDC;4\DJcT?8U<L:@HNlC8Zea
lfcR0o[O==jl]EK]9G^B00000000ME9Z0000h^;d000000000000`8n@00000000D5dS`H1l000000004FR800000000000000000hAn@@L4TYIRU7o?U8EP00000000
i=F200000000T=?i000000000000=@Qf0000U4=N000000000000HMn40000dO1VDReHEKGR000000000000HEo800000000000000000000hcC9I=D8UDGm0000e541
]C<1000000000000@NP1000000000000`85`000000000000h>k300000000hVYc00000000@j2Q0000<L_V0000aA4F0LFK]Ffb0000000000000000828P00000000
000000000000TE;\PRWbTR\80000000000000000000000000000000000000000H=cg00000000000000000000000000000000l>bh000000000000000000000000
00000000Tbh900000000T`ZZ0000YJZI00000^]e0000THHh0000000000000000PNiD4CNf8H3WhU4K000000000000LgKf0000PJI;0000000000004KnO00000000
0000P;<o0000000000000000000000000000XGP?0000`PU5YF=1YJ^000000000hK\d000082]_000008Ra00000000E81c00000000000000000000lgCjT9Jb`CPP
00000000P73MDC081IVB<?8n8\gF00000000000000000000Hil1000000000000<@:W<[jf000000000000000000000McNl_OU0b;X0000000000000000<0JR`iXB
000000000000000000004jcC00009IB200000000D7ZIT:R_E;Q;9Dmi00000000@VGP00000000000000000000000054`kl1a=8A^;h\?C0VJA00000000@PC@\\VP
A8j700000000TRbGXnE>000000000000000000000000000000000000HcHU0000000000000000T:kX0000000000000000000000000000000000000C^H\N>oaDMn
9JeJ000000000000000000000@[E`TWK0000d4?10000000000008ZCG000000000000\GlO0000=ERe000000000000000000000000000000000000lHYZ80OP0000
00000000000000000000]7b=a<`ST;KUIBn<00000000000000000000H2X`0000HbUb0000<k`o000000000000lNT>000000000000DEU<U6l30000a17g00000000
000000000000`E4GI=:200000000MEC8000000000000000000000000000000000000000044UFDdCh00000000000000000000<:hM0000000040W@DcQd00000000
\D5V0000@84W0000h;OL0@2U]ES=00000000EHXD<eUi000000000000000000000000d>gX<l;0000000000000PPBY=2YB0\M40000000000000000000000000000
0000000000000000000000000000000000000000lVog000000000000000000000000000000000000000000000000`U\:aD^N0000l;Ha0000d4Aj0000L8M>8Zf3
000000008ECQh:`D0000000000000000000000000000000000000000000000000000L_Kn0000T]?h000000000000DRV9000000000000000000000V6_0000P4cP
01d]0kgYY>W?D[O<I@1P5Jm9L:h]00000000000000000000dU53];d@00000000000000000000000000001C;b000000008SK4TA4^000000000000TLTX00000000
00000000000081?a0000@5nL00008C><00000000@Xf7]18o00000000000000000000P3kP0000000000000000X[oS00000000`]SnlKI=00000000000000000000
00000000000042<J000000008CQ2000000000000LgM8000000000000000000000000000000000000000000000000a4XD8c78IBhH000000000000000000000000
iIJfe6350000000000000000000000000000000000000000]KHK000000000B2bhL_I<ZUaeCid000000000000000052c5hF<6Pm`b5J<4000000000000Xk0C8o6E
0000\bVf0000a?4g00008BbShF7[0Rc1\\Qa000000000000lO\0Xa5cdU4XE?\90000000000000000000000000000000093280000000000000000h90G00000000
000000000000l6@^000000000000000000000000eGKg00000000P6<=00000000000000000000000000004Mlc000000000000dkS[1;JV0000mHTW000000000000
000089jYA<f800000000eHcc000000000000I7S_0000000000000000000000000000000000000000L>e4`CL60000000000000000lVm<00000000e;g;00000000
00000000DQbj<Vj9000043GDhE\_0000000000000000000000000000`TFb4aV;]=A<00000IHn0000`FWe00000000\UO\L1gQ`eIK0000mHQ?0000000000000000
e1l8000000000000l9eb0000h96j1G`O00000000lk1W`XF4PhN_iAXJ0000a6mem=LM00000000X]GTd28a8K450000lIk=00000000T9=^0EG0000000000000h[C=
00000000EH8[000000000000000000000000000000000000000000000000L_AK00000000`oLUHCP0000000000000l<W\X>2khE5b00000000hIR54Ih0LYVL0000
0000000087KQ000000000000000083LT000000000000000000004[=Q07WFa?Ro00000000000000000000D=R@0000\29:LVC5\c8<000000000000000000000000
0000000000000000YG>G00000000000000000000000000000000LU8W0000hD]P0000\X1L=11m000000000000l5=800000000000000000000QHIJ000000000000
0000AJYb0000000000000000000047@I00000000<2L90000D<cW00000000000000000000H>7dY=OY000000000000\JHW9Hha0000144200000000eIZ20000<]lD
Y=hf0000D2IE00000000000000000000\Bn8868EX<UP00000000000000000000PVEJ0000=E@bhoRKHLZm00000000000000000000lkBH00000000000000000000
P1[Xd7R>0000000000000000d?IP1G:`0000000000000000000000000000AIEP0000a6UM00000000000000000000000000000000``g90000\G_W\igSh3\Ml``B
\[400kQY1FSf00000000000000004g\JTRC]dn<V00004X03TgLf000000008S3J00000000000000004Khg0000000000000000lI<8A1O^<;^0PGVH<?RT=@n=0000
`KK^0000P\8G`aTI0000<WCa`cW^0000000000=o0000000000000000000000000000h_5YPecG@0Km8CVC0Sl_@\ElE<1il7Bi0000000000000000000000000000
0000000000000b=o8jF9a7FP=IGH00000000000000000000000000004Qdc0000000000000000PciK0000000000000000000000000000hnYY0000@??UeBaL0000
00000000d4>ZU3H=XllV\\WM00004TXY000000000000AJ\b00000000000000000000PPS<LWHfPlHKY4iX000000000000T2Tm0000\=:]00000000000000000000
00000000<_Ud00000000D0<j00000000`QjK000000000000000000005;6Q000000000000000000000000`Z>S00000000H?8e00000000000000000000H2Sa0000
0000000000000000000000000000MK2C@2NVl`Dj000000000000000000000000<hM:iC8;hj8Gl<eF00000000=J<R000000008=D;000000000000000000000000
0000@YmL000000000000dU9:<Wod0IHA1GQF00000000h_FA00000000aD7>0000000009o7496=4PA200008Vh`PGATT:\M<;oM`WRG@B_bPekH000000004^P\D?Ef
0000lJbQ@LAL00000000X6OjX7`[00000000<HnelS>PhVAR000000000000A496<T<A00000000@=m?0000000057?c8W_20000L34L00000000h7S9<QK700000000
0000iD8100000000000000000000XZU@0000XLJB\c7l000000000000000000000000000000000000000000000000000000004k<W1ELn0000P;_b000000000000
@30hDZ;=00000000000000000000000049Z<8Uh[lXZKAC6U0000mD0`000000000000DMHj00000000000000000000L@:40000000000000000I:3D0000UFeT0000
0000E:3T0000000000000000000000000000`[240000QDkn00000000P9F90000000000000000000000000000\_k]0000000000000000lB7=PNHe000000000000
0000000000000000`RJ[00000000da9A00000000000000000000000000004RdN00000000H_L?0000000000000000000000000000`K\Z00000000HQWb00000000
0000LHP00000h=_Y00000000\GL49>Cii<4P000000000000000000000000<`N2Lggc00000000@jJF000000000000<`6i00004kXa0000000000000000hKAH0000
dlL3000000000000000000000000do]W0000000000000000000000000000000000000000h[@9h\ePi>Re0000000000000000]7:XiGP\00000000000000000000
0000000000000000<aX80000@\I_00000000@7hTm3i]0000000000000000000000004=C>0000@7:@h<kUT?`e@DoaT1VIL[`n<IJc000000000000Q:gg00000000
00000000000080YZHBFA000000000000aE;10000000000000000000000000000X=F;\knG5IK2h3;]h5^E00000000H3L^`IC`\\XH0000<CEd0000000000000000
000000005Jd]000000000000000085Tn0000000000000000000000004bLf0000000000000000mBiA000000000000XFWC56AD000000000000@S@58[J?0000l80U
a1\HeD_b4KFn0000DM7l00000000L<V^00000000000000000000\Y`mP12m@]U^0000000000000000000000008hHZ=4Ih000000000000000000000000000044>0
<8Y;8l\FT25P`oS15@A^a;LBT<IM00004XYYQCAh0000000000000000`Sa^L@9?Li^K00000000000000000000000000000000000000000000hTWV000000000000
<5liHj^K00000000H93500008WNQ00000000000000000HMH0?EZ\E?MDOLQI0TY00000000XJ2600000000`WBliEK9<l>c0000\bCO000000000000000000000000
000000000000HVgR0000000000000000DkTUlA>A00000000000000000000000000000000000000000000\RAjYEl9<Dd`0ifK00000000000000000000dR[]0000
0000000000000000=0]n00000000000000000000000000000000@<Fd0000000000000000TZk3<el3A:aP0000000000004YMih7^XP:fXD=aPDFDOLCZhmF05DK4f
0k[;aI;NTDH:Td_f`i7=000083oa000000000000iH]W000000000000m2nY0000473^0;CA0000@kRX00000000<Aa2000000000000000000000000PSd_00000000
0000Y7Qo00000000X1nSh<BG000000004Da[LfTO0000542^0000m=BT00004=HB0000lE^Z0;KF0000000043IN00000000000016:VI87e00000000dARVQIKS0000
0000LGL`PN?<00000000HX6b0000000000000000000000000000QDMV0000@SE\0000AD8[00000000`OiG000000000000000000000000DhAH1J^TE9ol00000000
0000HQLj00000000000000000000000000000000000000000]M:Xc^kTC]UX?k\H^T>`o[ad3mAXomO000000000000000000000000000000000000MJY;00000000
0000`6D`1:4>000000000000hFjg0000XT=d000000000000MCI9000000000000015900000=5lHoPQ0000000000008mYT0000LC2B4O1I\PoR4Smc@dL>\\SX0000
P]5P00000000hM]A0000000000000000000000000000000000000000m2N20000000000000000000000000000000000000000000000000000000000008^0>0000
0000DG`=0000d;O;<M8c00000000lRom000000000A=;4RcAPZ3i00000000P^7V0000<JGX@akc000000000000A9dEm=PoPlHY0000000000000000000000000000
000000000000000000000000d8mn00000000<_a70000DO[BDmZd00000000000000000000dR1E0000000000000000`Q6hd\1i10Joi73]00000000PFJ`00000000
00000000UDQd000000000000@R\[0000000000000000000000000000@\[@000000000000000000000000hB:n4I2:Xk0d00000000XXk00000Xe[YUBHM0000XMbR
0000a==G000000000000000000000000000000000000Lh;L0<QH00008E>B000000000000<30X0000lQ\Z00000000000000000000000000000000ho[o0[3K0000
00000k8N00000000m3[_0000H6=]0000DcQo00000000X6O\00000000000000000000YDQ[00000000`Dj^00004J=`EGg<lBW@0000000000000000`1n5aEb^i?j0
AIb00000<TPiU9X?000000000000=;cT<VA100000000000000000000000000000000000000000000000007^KHDnU000000001Ddf00000000000000000000m<VB
00000000@1hW@f`g00000000M=<FhIkf0000000000000000`4?jTW_Q0000HOSZDS;PMI[=8CXo000000000000Xi6Um5KcheHU`UjJ0000Tk7P0000000000000000
000000000000hLhnPJ9h0000<<A>0000DEIV00000000EEQo00000000000000000000000000000000000000000000T9n\00000000@JD;000000000000P;8ML5XX
00000000HbEo000000000000`M1:D^D@IGWU000000000000`i\=00004?7K00000000000000000000<9>YP?ij\a6_i2^l00000000000000000000l?]H00000000
0000000000000000hMBg00000000Xl1<0000000000000000lKeFLPkn00000000H\CY000000000000e3\Q`HeA00000000I54QmJGS0000000000004HP`0000PZ_[
D`96000000000000000000000000000000000000d]fNTO@i00000000000000000000TB5D00000000PO=_00000000000000000000DQUg0000000000000000H>OE
000000000000YHa_<?K`EBE500000000000000000@NY0000dOPG000000000000@8fdXh5Q@laf0000H>>;<8TPe5L;@CkX0000000000000000<4GhhZRJmAkX0000
0000000000000000000000004aPj9;7lYH1800000000000000000000000000000000000000000000TOUD<8no\TP`E0>S0000000000000000i3M50000\Yfbl?Il
DoQa00000000hUBE0000`FB3000000000000000000000000Te@CLhC]lQNYT\f600000000X8;F00000000l`\FhBU18BcZ00000000Q1C<4Mm7Xk\ULTG;]GPG0000
<DCSPg0>0000000000000000000000000000`3nk000000000000000048MQ00000000=>Qb00000000000000000000L=O>00000000PL3B0000dQ[447m=A2P<0000
0000P]6\eK0N0000<0Rd0000<k770ShN\F]J000000000000000000000000000000004QDJ00000000000000000000000000000000e9fhLXOl00001CK^00000000
XcdZ000000000000Q=MO00000000000000000000L92j00000000==?U0000000000000000ddfW0000000000000000H=fD57Kf000000000000000000009>_ma8Sb
00008?A500000000T_WR0000000000000000l6M<00000000000000000000000000000000PU2j0000000000000000lcO_0000PX9gd>kIh^;o0000000000000000
00000000`<8T000000000000000000000000000000000000000000000000`<MSP?m4l@P:9D51T_Ii00000000000000000000dFZBhYF8H72^DeUUe3J_Y:OD0000
00000000]Dh2D?FB0000@12900000bNW5<hJLY8?000000005CE100000000@?gZHAYf0000`1KB000000000000AIX:0Aj50000XeR^L]mQ0000M:5400000000X4TT
0000000000000000`Xd=000000000000dd7G0000000000000000M>A50000@0dX0000mAPU0000000000000000<@?[<2F[TN=;\22Y17KJ45[R00000000mEFb0000
000000000000<h4d00000000000000000000000000000000000000000000\QOQ<EP:000000000g130000aKlHdLg800000000000000000000000000000000H:4A
]I9VAKEE000000000000`8SQ0000<=XZ00000000000000000000000000000000000000000000000000000000<V??000000000kfKlH;]00000000000000000000
502]000000000000000000000000000000000000H4DL]KMd0000PP<?000050DU000000000000<hOg00000000T142@?^]P`BWMGKO0000T3BOAGe8<6DQXCaJ0000
H5bflo71000000000000000000000000eD]100000000d?;]000000000000HBH1ADEi<IG2D:SG00000000000000000000DCTOHk6=00004_Af0000000052mQ0000
000000000000D59RT@F;<kJP0000000000000000000000000000`o<A<R8R000000000000000000004@@I\`P\00000000000000004L0=0000000000000000\`\c
0000Hkob000000000000h?d\000000000000P3W7d?DiXAf3\d5G1B7L0000000000000000000000000000\KME000000001F`P00000000@8`m0<?8h[TJTo`;A5LU
Y<aS00000000i<;C=F8?00000000000000000000000000000\cD8S1A0000mGLQ00000000l7?i0db8\jFJ9H:D0000HI9A000000000000000000000000D;<10000
m1g:0000P?72X\EbXcU>00001;1m00000000L]Z]l_TSLk5M000000000000HhbC0000`c03X\]h4@<@e21R00000000e2XJ=@KE0000000000`I8C_0000000000000
0000000000000000@R_G4o_G0jSa0000DLIc00004^PG00000000000000008Do90000m0W`0000LHej0000hVAc8j1k15V2000000000000A0h90000\<Mh0000`4<k
EJNF0000\D\f000000000000000000000000000000000000000000000000P\hQ0eZU0000000000000000000000000000l4hlLL;500000000Xfl:UFB500000000
\A?0\H_\0000000000000n9^QB<A000000000000000000000000h^U6eJhA0000MB9>00000000<8X9<:Tm0000000000000000hDjP00000000000000000000Dgnd
0oZg8I0M00000000e56S0000@bk8ln[30000m1D:00000000A1?_0000000000000000000000000000PmNK@B9d4ViC000000004X_50000000000000000]<61EEeI
000000000000000000000000@>nQ0000EHJ^000000000000000000000000\B_5DJBV@;C^00008iNb00000000L=Nl0000000000000000Tb?II1>?l[Go00000000
T;Dl000000000000000000000000h=Od00000000000000000000HRji0000000000000000D9bl00000000Y=dY000000000000000000000aMT000000000000d_k4
00000000000000000000000000008@EA00000000P?<``g;PlQIcmHQK@<bB0000QF4d<D]d0000000000000000eFUC@_d\UKm>00000000lJDW8eGOH4E\00000000
00000000D5^500000000mKZW0000000000000000@?e8dLb=IKC;000000000000D_Q0000000000000000000000000000000000000000000000000000000000000
0kW]0000000000000000000000000NQ900000000HiNE@=R000000000000000000000000000000000HbbT00000000000000000000000000000000000000000000
]JgN5H\mDJE3a>68\\X40000000000000000hMPK00000000@j;U0000000000004QFR0000000000000000000000000000Q2Rb194C000000000000iHMI`<Wl0000
\2V6h:PL0000LNmA00000000000000000000000000000000H?of00000000000000000000000000000000LR^A00000000<30?0000Y7@9a8gZEB^C<A0S0000<]RB
000000000000000000000000000000000000\UG4X`_9D6j=000000000000000000000000QKG^0000\0PW0000P4`C8PM>0000=3OKDlXk0000DX;900000000d<3R
0000000006nR@U8H00000000000000000000000000000000000000000000000000000000000000000000000049TmPgdK00000000\H@K00000000dfT=`fm<Y=o6
000000000000PdL19EL_IEZT00000000000000000000Lb71THcM000000000000dYj8P7kX<kek0000\J11PnP:0000000000000000000000000WlV0000TC4FLL^9
<M7K=J@f00000000P1RUh=JPEA8UD]DW0000MIY000000000I50]<UMNln5bMITe0000000000000000000000000000UCc:<b8e000000000000\JTGLKi5`_8NE5f]
0000L@:EhfXJ8BJ50000U;eQ0000Hhkm0000]4E:0000P]Y]00000000lDkm000000000000000000000000eJPS4Tc5lBV60000000000000000hg5Uhj2da@EK0000
00000000000000000a[R0000000000000000000000000000I:`<000000000000YA]]0000@mo4000000000000000000000000`GC_0000<b?o0000PI\R00000000
QG4c0000000000000000000000000000000000000000<YO\Y>Sm000000000000e>;N094cl9IHXXoP000000000Y?9<h9Qa3lh0000IKU;00000000LFeP0000@\SM
00001KVX0000000000000000000000000000dD?f0000000000000000000000000000d?D?000000000000000000000000Q=g\0000d7Sg00008Ha;UB:L0kGO0000
0000=;ej00000000d_fH000000000000HU_HPZTA@^Y]00000000UA_L0000L4HI000000000000PRSR00000000000000000000000000000000TRT8=5nE02e_de=`
0WE`QBeQAIHn\k05000000000000000000000000`\SD4XU>03X?PIK@TbHn=K`?0000000000000000000000000000P36i@Iob000000000000@HEg000000000000
ljZeTK13000000000000000000000000@4XmE=]]000000000000D4o^@Fl9Ti1S\a=Z446J@g?W`^ZgA3nb000000000000000042eRTmK80000000000000000X[;3
a=4lA=760000TDRk000000000000000000000000000000000000\Dgd0000000000000000000000000000LE@@000000000000`DMI0000H`H`0000000000000000
0000=95Q1>1fPhCk0000LIja0000000000000000000000000000000000000000Pah\U58a0000000018;400000000PLO000000000Tm040000M1nk0000`:9c0000
000000000000HlIT000000000000TO0200000000000000000000TA000000000000000000I?Jb\00=PjTJ000000000000`>PbDfiPQCP8000000000000l=QO0000
000000000000aCo@0000000000000000000000000[3;8Wl:0000000000000000000000000000DUhQ9GGe@21J0000P43l0000PHf34ZS]00000000000000000000
0000000000000000M2FB9;FgIJ]F000000000000=0XZ0000000000000000000000008iGA0000000000000000QH?E00000000000000000000000000000000P0?\
TPCR00000000000000000000LB8h0000``MCT?Yg9;1O0000h>O7000000000000d1OS000000000000IGZ^0000000000000000e2?ND907H>43L09LXnT=0000YKFD
000000000000`OYD0000]I7dE=@W5I[I0000DJD20000000000000000000000000000D_cU000000000000\Yo=EFD9<J0c00000000000000000000X0M7MFW>0000
000000000000lcDZ00000000`;^[Xd@d00000000000000000000dNAN8683DZOfaFZn00000000H[F80F;5hi[=00000000000000000000000000000000Hc=[0000
00000000000000000000000000000000000000005IND00000000E;bLd?VY000000009IK_0000PX3k\5^UAAjb0000M7Gfd41lQ3=YL@N00000@5]]0000T1g;0n=V
00000000L_o7dcm<000000000000@8=3000000009B>60000H?R48DSg000000000000Hbg\hlKf000000000000000000004e21`gD^8WX1YHBB0000000000000000
0000@W360000TGGo\Lli0YEJ0jUj000000000000000000000000000000000000<BET0000XY@E\o9=00000000PjZ400000000000000000000@8fS00000000\P;;
0000000000008=FKl?CoHI=`]DPA00000000000000000000000000000000000000000000mIXd000000000000000000000000I>h<00000000T`EG000000000000
0000`HO^00000000000000000000000000000000000000000000000000000000AH`Wh=`JABF40000hj4Jd:J800000000@BXg00000000000000004>=600000000
0000PA7b0000A9W1000000000000000000000000000000000000000000000000L7eE000000000000L^LA00000000dQl1000000000000liUl000000004k^\0000
U4B`00008W<[8cDM000000000000000000000000U6T;X7_WLYDIh_PfY=mll1jn0000@hBgl6a5XU39iEJR00000000iGB7DRLVH_E[Pf:@0000]=Vg000000000000
000000000000X?964IeY<VKB00000000lGQ20000000000000000\HA;00000000000000000000`RTF8QX_YKY=00000000T^Kj0000000000000000000000000000
@lH3XVVm<mbLQ3N;I5B`0000000000000000\:GkQ9?O00000000PLo6000000000000000000000000000080B`00000000`[TjQ=DH0YI?000000000000]AH`0000
0000`Am@0jn?0000DCP?YEa;0000hjTi4a@[`0;350DC000000001JD\0000000000000d6a]8J9000000000000000000005Dd]LVVP0000000000000000lGKR0000
00000000X>F?000000000000000000000000lT[glj530000`UJo8Zmc00000]<_000000000000@RKC0000\[kh00000000d>0EU47d`9S\00000000000000008<Q6
00000000000000000000000000000000TLj60000000000000000000000000000Xl\VY9AJ0000]BNVeL:I000000000000`cD?0A7;XULT0000TB5c0000hK3Y0000
000096k]00000000E=hVYBSKa:iXa>To000000000000A:Y28E1Y00000000000000000000000000000000MAUGh5=P0000AJca@_la0000aI_3@>BWPSH3h?IADAjb
QKL80000000000000000@E=ZeJM_00000000000000000000000055^b00000000000000000000000000000000000000000000hR00]C:WHXcI00000000Xc_90000
0000\?kL000051W20000000000000000h_4n0000000000000000d7A<00000000<2]P0000lVZ<000000000000dohYDZgW00000000000000008J?n000000000000
000000000000000000008Cff00000000000000000`<34KOa5DK@858i=K1Y@;?;0000000000000000hne40000HI>B000000000000D6?_<5j4T;9OT;?lX>Z;HNb9
<ZFM0fb:00000000`1l3000000001HC\00000000\iVE1IkKH5TMLBO70000l;mgPY>[LCcJPD9jP`U\0000<koJ0000HBba0000L]N@<Yn;0000000000008?ACDd3O
8ZQ80000@8lN0000000000000000PD2=00000000`Ua80000000000000000000000000000000000000000aEiN00000000\SnQ000000000000Y3[3DO\D0000L6\]
EIE\000000000000M0IX0000=KO800000000000000000000000000000000000000000000HXbd<D<300001FG30000000000008?oo\gi80000000000000000Til\
M:[lh[T:0000a3Vo000000000000000000000000000000000000<kYHdGF[000000005;ln000000000000000000000000000000000000000000000000H;YY8^18
00004W@J0000000000000000000000000000M3kf000000000000000000000000000000000000000000000000dAHN@J<b00000K[hU1aU000000008`Gb00000000
00000000000000000000L@XT000000000000d`F`0000000000000000\??AlEQP00000000000000000000000000000000000000004Yi700000000ddb`00000000
aK=J000050@50000000000000000000000000000X^Z80000000000000000000000000000m<8Y0ckn0000HkoU0000000000000000000000000000000000000000
Y??M@C`A000000000000Td;HPA<8X`j\0000000000000000DGniA6;\000000000000\>`=000000000000000000000dRB00000000<`T\EAoo0000000000000000
000000000000d17g000000000000LAST0000000000000000000000000000000000000000EDcaP0VcXE\100000000UB]n0000U;Dk4oon=K2aT32d000000000000
e8;g000000001DdE0000000000000000000000000000000000000000@P^6\\5@00000000000000000000P__^0000DFnWd]S^00000000000000000000LPkbe41B
00000000000000000000000000004:OP00000000T`K[00004eD400000000000000000000LTgD00000000000000000000X?[<000000000000dPj@000000000000
00000000000000000000dcm`00000000000000000000X2koH@jo`6DB00000000000000000000000000008D]1@@=L15YT000000000000@nLVdPHOmD^Z00000000
000000000000iGY;L;F[Y;9H000000000000@TVI8k7ET7Qk0000P43E000000000000D9S=0000899j0000lI0B0000D=Q`0000lXdK00000000l4jn=0X>0000`UI:
000000000000000043Ua<hYL0000000000000000HIff0000`3nLA1k@aGIf0000D64G`\Y[000000000000lMP@`jokEDGCdN9n9GjT0000d^nm0000000000000000
0000000000000000PQ]_000000000000000000000000]63KXh_d0000L@>fXk\H00000000000000004Y_AE9KY0000a:?6@MVC0000000000000000IHkdi5:K0000
HcF5dC:U0000000000000000eBNnL>5f4>Oo0000000000000000lGdU00000000\I:m00000000L>=o0:a:h=A900000000000000000000`:980000000000000000
0000EKf]00000000d7DR@3I@0000`1fJD=[C]CQ70000000000000000e6>50000hH`L0000hEh80000<@kj00000Z]N0000`@ZB=:g7000000000000\1aaL]Hjhe2X
00000000000000000G:3<_\mQGQjQ3MU0000@F0_0000`B3o00000000000000008SWg0000A:6400000000H^;J00000000M?oXEK]90000<3CV0000000000000000
00000000000000000000HgSVPGEQ00000000000000000000000000000000000000000000Y<k`00000000d5VoXeCD000000000000000000000000QL8?00000000
Pb7\00000000I@F50000000000000000P]l000000000H2^l000000000000TPe?0000@U:hPlgh1>Pf00000000@NE7000000000000000000004Yih0000HlF097^j
m680EB>T000000000000000000000000m1Nf5HW9\[cgH2Nd0BjOhVT\4W0W@Z1H8LmelUB10000000000000000T[?meCIE<k4a00000000PT=Q0000000000000000
Db=5DZG;00000000000000000000000000000000000000000000000000000000000000000000@dc^0000000000000000Tg2P000000000000@aEB000000000000
000000005@Sj\K;W0000PQ;30000Tacf000000008_<Z00000000U63Y0000TDd74=Wa00000000hBk\4T5VH=9eDhVOi<n00000D6Sil@[O0000HN17000000000000
0000XPRk`FOC0000000087Yc00000000000000000000000000000000000000000000000007mH`nFn5F9DHGl<0000000000000000000000000000000000000000
0000000000000000hHYG0000000000000000@@HW00000000TC]I0000000000000000X;:20000000000000000`\U;000000000000000000000_O:000000000Fn4
HJPT4YW>000000000000HJQj8JgJ<bTk0000P\1HH?bS4TkihikXM:8i00000000IF::000000000000\\=30000Xf?F00000000000000000000\\iN<QfkXZ5^e36>
=4OI00000000`AoV0000YARPHNC_00000000\F_E000000000000000000001=To0000L48M0d^Ra1DXe4Oe000000000000000000004FSo000051o[ABW_LeYV0000
P8Pc00000000TCF4\f@0000000000000l?o3eDNaHTng000000000000mBY<000000000000UF\f00000000YI]\`F6W\X7?00009600000000000km\\XC\D7a>0000
`D<;LnCj00000000000000000000Y1WL0000=D^0d:9V0000aI<J0000000000000000000000000000<DdR0000000000000000i865YG`C=:;H000000000000iEPI
1C`^5:fkQ;Nn0000000055bl0000000000000000\9hLP?JL0000d_7:0000QJG5D:_ATL7T00000000X^S`Djg30000PXMU000000000000ToOilM^Ym2o3m4300000
L;eglESM00000000LLT>00000000000000000000<K^:=E_g0000iAo`\]_]00000000X3AN<NNMMEe4\D\>8ja>I6;85KH0000000000000aIId0000`[_aIBe90000
0000`a_Y00000000000000000mBAD32U000000000000`7?M000000000000H_Lo000000000000489K00000000@QKW0000aHG[PkGi00000000000000000000`R7;
0000000000000000000000000000T;dC0000AH_dE8N20000\l_Z00000000XH7l00000000IKJ1Y1gPT8IL00000000000000000000lY><m1N\XV@Q0000`=E]0000
LhoCY4Zg000000005<Bo0000IGMe00000000P>05@og90000`VmU5<Jg<1J3000000000BSY0000`O3[l2Bl1F2f0000000000000000000000000000mBK;00000000
0000000086XD\;ig000000000000000000000000L;mP`6RF4SUFhaH21CJbYDVG00000000000000000000d_Zf5C]j000000000000000000000000000000000000
5F=@0000000000000000E1<Oh8Z=\dbn@SY3hLaV000000000000000000000000dWmP000000000000TQ:20000TC_=Dmkn9B>E000000000000d6MPT4kY00000000
lV_F000000000000TdDDlL0N00008idYm0L98n0XdXYjY@nj5F[R00000000H5K:000000000000000000000000a9Rk0000000000000000M8g:@@ZU0000PH2\0000
0000000000000000D\Ig00000000000000000000XCD200000000U;NM0000P0<`0000<T9j0000l2D;hEEY`FaX0[KK00000000<X97HUAOEHMg000000000000<IIR
000000000000000000009C_J000000009:IA00000000`HI=00000000000000000000i=aQPi^3000000000000H9QMh43S0000A9<?0000000000000000<b04]Iaa
000000000000`OXn0000H\5R8bof\6o3`kT90000<Tf10000000000000000000000000000m<hjD2mP00000000000000000000]8fiD]8Q0000D@RL000000000000
H0Cg00000000Le?W<g[]e1eS0000000000000000QDX<0000<[fL53ikIHdn0000\XBl0000000000000000000000000000000000000000dTTYXh<J000000000000
PVN1]1Lf8@e:Y6=?0000000000000000000000000000MH3`H7RJ000000000000000043\e00008BN7@hfP0000\[R600001<Q6<GLX0000000000000000LaP=0000
000000000000000000001HYR0SL:000000000Ehd8?_nPM09DXHoMIj:HkeE0000000000000000L7=X00000000i3NM0000@A[A00000000H7[FEFM`0000@;a2hT<\
Ld8a0000000000000000aFF[0000H\bYUK8g0000YGkG0000000000009<PV00000000`h`D0000000000000000UDGOl`2N00000000000000000000000000000000
=Id700000000000000000000HC<?06G000000000lanFTNHMQ2O:0B=W00000000H4IV000000000000000000000000000000000000HSY`dS[E15S7]2L^HIFg9EnI
eFND000000000000000000000000HIalPK3h00000000iC[H\K<d000000000000000000000000E2Xn00000000]4k4000000000000000000000000000000000000
000000000000000000004@nB`9gQDX?Y00000000T8Bh00000000@dK000000000T4f0T81lTO]k00000000000000000000000000000000db\6lc7I0000<RmN0000
liSe00000000000000000000000000000000H6fU0A\l00000000YI=L00000000D0FO000000000000H_g^000000000000hfOP00000000PELeY;7\QCKm00000000
0000000000000000LHDOYK;U00000000000000000000000000000000000000000000<[4>0000000000000000000000000000000000000000<2]AMA_400000000
00000000000000000000000000000000L7E4];U>00000000X;_700000000aA>m00000000000000000000TIjA0000@JTo00000000=Cc^h[Bm0000XUE]aJ\20000
0000000000000000D7:X0000Lg]i000000000000E>_R00000000000002[20000000041>c0000000000000000000000004<UDM:k20000000000008J>^0000IHff
40;]00000000aIl\9KSIH[Ej0000000000000000DUHf0000000000000000mK_4M3820000a5dFm9O7@CEF00000000000000000000IJfX0000PhZI00000000\e?0
0000000000000000000000000000TRbbL<e1DOmo@_a^XM3V@W<P00000000D>@`0000LRPYeJMM000000000000Hemd00000000<4ag000000000000hlZY0000P3Ab
<0W10=OP=:O8000000000000Hm[>0000hDM[0000000000000000000000000000lgoG00000000I=ac00000ZXX00000000D0_E0000P3NK0000000045Ei00000000
H31P0000000000000000=8mK000000000000I7LL@J>=000000000000H_JR<21U000000004HojmK99MF=LQ9VQ0000Hf9VE>R80000000000000000000000000000
`4bJTSS?EKOh00000000I0UK0000000000000000H73>000000000000mKV10000000000000000000000000000000000000000000000000000HA=VX7GV0000lE0c
L^:OT8^l\a0C00000000@08T000000000000E>;2000000000mC6000000000000000000000000HKmV0000000000000000000000000000h^3P00000000TNHU0000
000000000000H4IaLAX^0000hd5ZhGUdMHU\U=nN0000000000000000000000000000\14j<G_@0000000000000000e;YL0000XF<QE<F<00000000000000000000
00000000TlX_0000`=El0000eC6C000000000000X[n^48MilD6_000000005=`]0000LP2P0000ddgK0000000000000000000081<j00000000`29H000000000000
0000000000000000dM0mhURU0000000000008kAoHOHcU4U]000000000000hBbCPfSA000000000000000000000000000000000000000000000000Y=6R00000000
YFhE0000A>=HiH6H0000000000000000000000004]D000000000@M3C0000000000000000000000000000UCl^000000000000@HlT000000000000000000000000
000000008X0K0000000000000000000000000000eBok00000000`0iN00000000PATh0000000000000000\KVO0000000000000000000000000000000000000000
0000a?2I@@b:<chHiFe`0000`bYl00000000000000000000lNUOHmMc@8jL<Xgf0000lQJU0000L^da@TkW@@0o\CCED7:aT[ic4@dk8^RB9Ak:00000000UE\ChU7i
hF@ch21aP:8O0000000000000000`lBW000000000000@P@eiKT90000000000000000000000000000Y9[E00000000<nRd80Y2<`>P00000000`\Xg`kLLX=i^`l8P
I3T[Q5>E00000000LIW7XckPUK<i00000000000000000000000000000000DOXHPhZRA9P[@>i;00000000000000008:U?000000000000@^WD0000Y19[55^PEEaG
]21dL7I@000000000000I7OB000000000000000000000000@79Ga>?P0000`lAI000000000000lWP[00000000<8bK00000000000000000000000000000000d`N`
L`j:djY786N8hY9l\`^b00000000MEn=UFF=IHl`m:?B0000l3HI00000000000000000000dg3[0000Tm>]PMTIYEMUlO<8iKnj0:P<X_RA000000000000@Z624G0@
D^5[@dN=hg8=0000<5GN\Pf[000000000000i?L`\I\10000HT@d00000000eFfV09aa\T@n0000=IR:00001E@D@\;IPfje0000P?Sne0>A00000000`T]M00000000
00000BD7DO86l:BF8[o90000000000000000000000008U[M000000004Ne;5<6gPdf50000000000000000I9GG0000II8E00000000000000000000000000000000
000000008@M8AK?B00000000000000008Emf0000000000000000hLZQ00000000XeW5Q;;9=EcK0000XGC6QDN@00000000LV=i00000000PhjF00001BLg`GB?0000
i=N10000PWP=E:FY000000005GD20000m;;i4^2NmH_I000000000000DBY300000000000000000000l8Y0<I70<iNW@:6i0000000000000000@o2;<F\O00000000
0000000000000000000000009CSG00000000DeYG00000000000000000000000000000000000000000000D8JX00000000eA;=15hO00000000hiFE@b\_0000h5=_
000000000000000000000000000000000000000000000000\:d:000000000;CO00000000000000000000YF`e00000000T;Ho000000000000IG4W0000LB_C0000
0000@M9O0000000000000000000000000000M:LB00000000<dH:000000000000000000000000000000008X0?00000000Pjd5Xoj;0000000000000000\Kn=0000
00000000h0LH000000000000000000000000819SlN<o000000001II=00000000000000004DFkX49kX13d000000000000000000000000d\R:0000000000000000
00000000`\T7000000000000TK:K000080aB0000000000000000000000000000<Z0?000000000\VY]D]X000000000000IBdm0000L1S30000000000009:Ie0000
00000000QJa3d6?6000000000l?a000000000000X^8C8e1S00000000000000000000000000000000\NGH00000000P^7h0000000000008nbb000000000000D0eB
PGE?lXQYP^Wk0000000000000000000000000000\aiEhN_2Q=3l0000000000000000P6\P0Y5mU0`_0000dIn]HEaX\n3f0000PDE`X2cc00000000P3fT00000000
0FRd00000000000000000000000000000000d?ZQTa398g>>0000000000000000000000000000000003dV00000000LddZ\k][00000000XAR;LlIF00000000lC`O
000000000000A<[?0000000000000_T^000000000000\ahO0000PnKZTG=3000000000000<GEe000000000000000000000000000000000000\ZEl000000000000
00000<e`@lQCPiR\00000000000000000000000000000000000000000000000000000000000055eJ0000HUl?0000000000000000hkE@PY3D0000\0jIQ@:@4^mo
E;5E00000000P<@e000000000000000000000000A4l^00000000P8`K000000000000000000000000dcWMTVk=000000000000000000000000AC5D000000000000
00000000l6?G0000<J`clWaL00000000000000000000DH5?@WiJ0000000000000000E>Zo80OF000000000000<CXG00000000000000000000dgm0000000000000
00008>^T0000@0T?l@D80000H6PZ0000`Z[10000a4WP96b000000000000000000000000000000000000000000000000000000000000000000000000000000000
IELD000019650000A<El8Q5G000000000000000000000000PHS`00000000@03300000000000000000000dR[AXOOCTHFF@OO]DjB800000000a:]d0000dY7P0000
00001<L300000000000000000000\7Pm<OP30?[`a=EL4<jBPf]`aIoh1>fnmDR0000000000000l7b800000000h8kW000000000000000000000000000000000000
0000dFOQ000000004amY0000000000000000T4l@hlKYY7[N00000000QK@>0000LBS@4NRB0000dQcJ0000l3GlL5VB0000<>OS0000e9WgL5IV4jT[e<O90000i6I8
00000000000000000XDK00000000lA3L0000L4>e<@55]=<V0000000000000000D668D[>L0000000000000000lok900000000LUgZiD\PHI6h0000000000000000
00000000Q=P;000000000000YJn>0000000000000000h9<mY7TJm:\h0000000000000000\L4G\WXj5L6k0000000000000000000000000000dj;b000000000000
000000000000ha9N00008ABP<EA=lVfd000000000000000000000000000000000000000000000Pjj000000000000UKCSD^7400000000000000000000Xh_T0000
0Kah000000000000i>8GlajXdE`Y0000hPgI0000000000000000000000000000000000000000000000000000mIoAH^XE0000D>L8<FXU00000000000000000000
0000000000000000000000000000d?CC00000000000051JlYCQF0000000094KX5HN]00000kG>0000000000000000XdO000000000AEV7HAaV0L<]41ha0E6P0000
X;6O5:8IMG8k000000000000000000000000000000000000\R`o43G_0000000000000000000000000000000000000000000000001DbV000000000000000004mk
`VfT46NXd6>fllR^00005F^d000000000000d3UT0000Ti7f0000000000000000<\@P00000000000000000000TU3W\aSh0000<f6c000000000000<?W:]G8M`KQC
0K5l<QhaT0X891ib0[ma]E@20000L^jW00000000000000008SPh0000000000000000@DhU<ZX@<hf257UV000000000000hJDE0000`JTT0000L?5]DkJa00000000
000000000000000000000000000000000000HK5IdINhTT]n00000000000000000000000000000000h2hJ0000T7P0000000000000000000000000000000000000
hnDj00000000000000000000055>0000l6VJ\1e<00000000000000000000000004;ldYm5TGX6YEb=000000000000e0bG000000000000D8JF00000000hcKDdUDc
0000e1^jU3iG00000000\38400000000000000000000lnj30000i0lo0000000000000000XcaQ0000P7J800004LF>00004lb>0`iN000000008G?2<XEdDLQd0000
0000000000000000@?Y70000h8Vk00000000000000000000000000000\N[XT1B00000000000000000000dg9o000000000000H1OF0000XSG<LnIZ0000lZ0ke1Hl
eG[?00000000LBR\0000l6S;`d@4Dl`0a@I50000000000000000LYFX00000000D20J`VM40000000000000000Lij[0000U9Km0000000000000000000000000000
00000000hioUD[>DlFFg0000DaB400000000Te_9Lg4YECkkd02FiGm6P@OR00000000000000000000000000004fai00004N?L0000000000000000000000000000
00000000000000000000<cY[0000000000000]>900000000TO@D0000A4OWToZO000092Ag0000000000000000000000000000000000000000L:V;000000000000
00000000IH`3000000000PPj00000000H2EX\2730000000000009<<l0000000000004Gn@00000000U2Fei8`S0000lj?`00000000000000000000000000000000
`kK500000000000000000000hB6`0000000000000000@DPA0000000000000000\1Qf0000\\Go0000000000000000000000000000Lo^A0000\GEmlW1X00000000
0000000000000000HadB0000I;:J00000000I8kGTmH3@Ihe0000U2m7d8__9H@P000001O:<[QX4d4W00000000lVjY@l\20000000000000000@Bk<000000000000
0000X<CI@UVg00000000\o\]00004XTj00000000D@;R0000000000000G1B000097I\00000000000000000000=6io000000000000000000000000000000000000
0000AB\Q0000000000000000h_nL000000000000A8fX@fLL00000000IDDI0000T<jc0R:X000000008N?W00000000000000009EKQ=Jk80000l4hD000000000000
000000000000000000000000`D:H00000000000000000000000000000000000000000000000000008V98000000000000000000000000hl9Ba4F[00000000093J
00000000lGkj000000000o8m00000000<kbI000000000000D6kK0000\V@2]C3X000000000000TcjE000000000000000000000000000000000000000000000000
00004E;B00000000]9hE0000a?V]000000000000000000000000000000000000E=8X000000000000TkgOL69TU3_o0000l?384D^O0000<bnhh@aIh978L^e30000
0000T;TD<I=L0000\:jK00000000LGRm0000000000000000Q=I8000000000000H<<m0000000000000000000000000000h8\K000000001FcMaJ40H=]<00000000
0000THVW000000000000<Q=900008I5200000000000000008F79000000000000000089VC000000000000EK>dL]ZO0000`@j5i:n\00000000000000000000PW3d
`aPY00000000T=P4000000000000X5P6l=RbTH5k\_mj];T`0T\k0000T>ZN000000000000000000009I5l00000000000000000000000000000000000000000000
<d=B00000000000000004>TidjjL00000000MIXR00000000000009l800008b17D?F30000`>nkT1[hDRGji>[_0000dad`0000000000000000DW2K0000aDKL\a:6
X6@kHFZP000000001=@;00000000lC_YD64Y00000000<E@i4M_CE8M=P^oV00000000000000008l7R00008moL0000000000000000000000000000E5<60000\S70
0FbWXMG<000000000000000000000000P4Qd00000000000000000000I96G000000000000000000000000000000000000000000000000000000000000Lh8R0000
0000H;TS000000000000l1Vd0000`]8GTd[[4FGQLo;Q0000a3nN0000deI<dA3?000000008dk90000000000000000`WZaD[OVhj9<00000000\`ic0000D=IL0000
AG_8d8_l0000h^kA0000000000000000000000000000@G[Y<gU\1?A1\k[am66C000000000000000000000000\[KZ0000E8GH`HRj00000000PX6;000000000000
0000D^oH000000000000dc[D0000DZkld6>V=@S@00000000T5<O@O>n0000000000004o<a000000000000000000000000d_[J0000000000000000000000000000
\JK400000000HOjH<`JS000000000000@cB:0000000000000000000000000000eB3D00000000`[Z@0000@cRY000000008Uf`0000000000000000000000000000
597K0000L4Il00000000hZol00000000DVFh]I;]000000000000000000000000000000000000AJH=59_S00000000000000000000lVi]<JYI0000QG]X00000000
00000000000000000000U31A@;FAPJ?TEC=K000000000000000000000000e=XE00000000<EE<00000000000005hB\Rb100000000<8Oa4je\0000000000000000
000000000000000000004;SR00000000U3QM00000000I<g000000000lc6E0000000000000000DNi^000000004@Q200000000LZao00000000m>3J0000M9Ga4;\^
HAJ[02c:MHg>0000@6a`hfaG00000000000000000000iGn\0000L`2A00000000\JSa0000mF0M`<:`0000`gR214mh00000000000000000000]COT0000I6_h0000
0000000000000000000000000000\o6[Q>Hf@eOJPdOh0000@<h^0000`V:300000000000000000000hi7Qm>0T00000000T5hj11\\0000000040D4QK0600000000
T7G60RK70000hZa^000000000000000000000000@0hY0e940000XC;B8fc^0000000000000000Tb5ed54\HHmg000000000000DRI\00000000<Z0N0000a@cf0000
00000000000000000000000000000000Xddh000000000000YGaK00000000000000000000QGEm00000000000000000000000000000000000000000000TPNK0000
00000000000000000000\:hlE?]S00000000000000000000E<ELY=^mhDX0000000000000LNgS000000009EkaDAn80000dgio00008Dlh00000000`@kZ00000000
Lhe1ED1;000000000000000086H`00000000000000000000000000000000]IeoM3kG000000000000mE0oe9:m0000000000001HK9HA=d0000<le:00000000@ICB
000000000000`@:g0000000000000000La2c0000000000000000000000000000he=;0000000000000000000000005>3<00000000X<\M00000f\K8C]a@G_80000
00000000\d::`eXGlREj0000L1CCXL0[000000000000X5<j00000000000000004@E00000YE<T<?@1dAH<0000000000000000000000000<iMLfEF5Ec900000000
000000000000000000000MVY000000000000dkcgHigj000000000000l\`c000000000000]CS2000000000000000000000000000000008F`o000000009DZ=@eh>
00000000000000000000000000000000AH87000000000000000000000000i7JH0000XbK00000==J9\_EjL4J70000000000000000000000000000000000000000
0000ljaP<CXQ00000000493@`6lE000000000000h<Z6I;[51IMTHe?d00000000\6;@0000000000000000000000000CEU000000000000000000000000A5l10000
0000UDkb000000000000<>HQ<:128a3_4L3ddn6hM3d90000000000001IbE00000000000000000000000000000000L[FHXB`N00000000U3KeXmn\=;Bm00000000
0000hBc?=>8g\<V>00000000<M6X@97i=Hn1`XkG0000`_;ZL`_iA2<5mHO500000000Lb@Y0000000000000000H][@Pi`NT[9\0V;d4<_I0000000000000000`^Yk
4MCO@iM]d8SG8KZ800000000a9MM00000000`8100000000000000000YHV700000000000000004C<]l<>h000000000000]06G\9a<4@MM@IOTTdTj000000000000
0000000000000000=3X;\GVV00004kZD00000000@4iK054NhI;^0000hl?>MKJUUFaO0000h8ScXXlm];P50000\U@<D\jW<MjVdkcIe9lTe;C]DZkE4e^@eGO<\g:P
000000000000T8:7m1CRL7HY000000000000000000000jYW0000000000000OKK@@iM00000000000000000000@[]V0000`d2U000000000000P5J_`IM_00000000
<d9[00008ia3iCX<`O1d0000XQCm0^jlY5=R00000000dSTL00000000000000000000000041ellCl=0000TjadlCG;00004@4M000000000000000000000000AHWZ
000000000000Q9EE00000000=<LC59A400000000TU=]XJG600000000lbKg00000000m=YC0000<AB40000<cO:Q=1U00000000X8QXD<ig0000E>26000000000000
00000000\j7Y0e9a1AfN`[GN\3lb`B_RL\10=J>M0000]8nR0000LAGL000000000000000000000D1H`DO8DcoGiEW6aI<S0000TiKV000000000000e6Y900000000
0000XS:E000000000000000000000000H:nk000000000000000055ad0000hW?kDf\k0000L0K\0ZZI0]7_0000`mPcL98Y000000000000000000000000000049MY
00000000Y>Mn00008T7o@2HUh;^@@ed]dfmLLkUnT:MS9F0_00000000000000000000X4_5Q0nK000000000000Pa@L0000dSf2000000000000000000000000h1hD
0000lC\J`aHg\aSWl?KQPd1nP_9X\gZR0000000000000000000000000000A3Sg0000000000004[e`00000000\UZY0000000000000000000000000000dBom0000
he[=0000851ndA?D000000000000000000000000000000000000000000000000`_B?00000000000000000000P7[\000000000000000000000000000000000000
HJC:@11Mdagn0000lDT<lJ[a4D@h`U:]8_@@0000L7UH0000@;\L00000000QK;j0000000000000000000000000000<MlV0000<M^gY;DM4L3\0000dm<7<\09hADU
000000000000`?:NXfSe00000000h6OADE1l0000\0;OA?AR000000000000000000000000000000000000\DgE00000000m?l4000000000000ljDc00000000`eK:
42OgQ>;nMG>800000000000000000000l57jX5=kDLNG00000000000000000000lfN@00000000000000000000000000000000`<9bhc2h000000000000hYgM0000
00000000A>X;0000@Gk\00000000UHGm0000I@b^P?L`4WERXblA00000000000000000000P=LX`k9a0000\1QK4GAB0000MG<=000000000000000000000000D7@j
000000000000h2;600000000000000000000E?``000000000000000000000000000000000000HW^I000000000000000000000000000000000000000000000000
0000000000000000000000000000iH_XdJCS00000000HjoEDVB40\Fl00000000000000000000hFYg000000000?C3495\1H[50000H=EK00000000000000000000
00000000l9FV00000000000000000000000000000000000000000000Q:eO00008T`70000DOio0000ThaO00000000`f1]0000000000000000Dg;D000000000000
0000000000000000000000008]=j00000b7o@\EYhm<S000000000000000000000000000000000000000000000000hWHW<331000000000000\1QX000000000000
0000l\IP0000X_7k00000000lT;ca31nHWO>000000000000000000000000Dc5THadQ0000LVWi00000000TV[70000000000000000`78E00000000<[Qg0000dVoQ
0CM99:cPDO:h000000000SSfI9V=0000000000000000000000000000000000000000000000000000dFM?0000HPZ40000H[D_0000iCU3]EnULFoViJRE\EL4dIWX
`WYT42gT000000000000HJQ:DCJH@UFQ0000000000000000H;10LDa0DKLdXiYV0000000000008iW]0000T34<00000000000000005I<\50570000\C2V00000000
1>ZE0000leho00000mCe4RID`^>f00000000000000000000000000000000PPJ3]01ShJ8l0000\;ZV0000000000000000000000000000iCmc0000000000000000
eHgn0000000000000000hfoO000000000000@;bHdIVYdnjIMKAC000049`S00000000ddMbL6i[P?PN4FMR0000000000000000i8m_00000000000000000000=5lV
00000000d3>`000000000000000000000000IJ\n00000000hF9KEIVN4L3T00000000dO0\0000000000000000000000000000XXG40000TO9U0000]7ca00000000
0000U2aC\^G5Pga<000040CY00000000000000001K2m000000000000000000001F?\0000dI5<00000000H8C8000000000000TfIlAL770000=2g5000000000V<1
XVbOdGOk4hlCYKeX0000HV0Pd;km0000LDW3lMSM00004nam0000000000000000YJBR00000000h;<P0000TZ_J0000X_U7\V^XHf3Y00000000`jCI0000<BeC0000
`X8I0000lgFUHm8I000000000I2JM;n600000000Pc9LHcHHl113@4CkPWI4000000000000]L9k00000=RQ=8[9000000000000T>6@00000000DhDK000000000000
000000000000XFIl0000`Vk\0000`M@F00000000Xbe3X9iP00000000000000000000000000000000000000000000@X8W1Fdj0000hPJK00000000000000000000
0000000000000000MDHR000000000000aG4B0000d:nJX[2C0000000000000000000000000000000000000000000000000000000000000000]8nj0000`iFc0000
000000004[XB0000000000000000A3FWeBL=UCk>doO7L\UD00000000AGL60000`2U\0000H>mN000000000000l04_hC5b00000000000000000000000000000000
0000U5JRPP<g0000000000000000000000000000000000000000Dg4j000000000000@GZH000000000000000000000000<6_]0000T;]900000000\U3H00000000
00000000<<Bj4MXDHjWTL5QS0000000000000000L?OnA>AJ00000000000000000000]C0700000000<C>JeGkV000000001HaJ0000U?mH=DM20000000000000000
Q<LSiFmO0000000000000000dDK]T`WF=5Pd000000000000000000000000LnLn5F_600000000m0fWa51K0000PHd[0000i1Uh0000hNI400000000000000000000
\@P^4V2F00000000000000000000hUWB00000000000000000000dCI10000Y1;I00000000000000000000000000000000Y0B[000000000000000000000000`[Z4
U<E\000000001FcA0000000000000000@F6h0000djGi00009FYc0000<BNV000000000000aJ^`A0`E000000008AEZPJK?HSj@000000000000<EDiHX1g00000000
00000000\1AQ0000\^C:00000000\S32i=9F000000000000000000000000000000000000@;LJ0000T5G1<CR700004]X4M9`Ye13Y0000=D3f`S288QC_0000lJ7m
D8^<`l5CIIE800008JPf0000eCDG000000000000=75WPNVciF77\XDl0000000000000000<6GLhX?lU2V000000000Q3LCEHJRQ0:a000000000000000000000000
0000\V9d0000000000000000T1W1\]0c000000000000hTfY0000000000000000AHDO000000000000000000000000@JINlU1M0000000000000000000000000000
000000000000000000000000X?fD0000000000000000L7AM000000000000e1VZ=I_i00000000000000000000iKMU00000000l?66000000000000lYl100000000
hT9=000000000000000000000000ldR`0000M3`70000EE]<dQoHU6_<0000P6eO0000\;hQ0000h=m0mL7F00000000lS]M=9Y;H]oL000000000000000000000000
mH^b0000DjU=000000000000lMV9aG2J\^X:00000000000000000000U:iH=J>e0000000000000J;bl0h1TC:jHk;N00000000000000000000`Adh8d]j00000000
0000000000000000000000000000000000000000L1>8000000000000UHKH0000000000000000000000000000000059H50000000000000000<jG:000000000000
0000D>kV000000000000HlE_00000000D3Ol5IXF0000000000000000XIT`000000000000000000000MIa000000000000PU]m0000000000000000000000000000
00000000000000000000<GjR00000000000000000000000000000000aJEU000000000000`BS300000000000000000000000000000000000000000000HJ2F0000
000000000000000000000000PJi]PX;]AE1A00000000000000000000T1nDdhLB0000PDPehNk;00000000lbS800000000000000000fWb@L>eHmhn00000000H_GM
00000000\:b3T`MdE95A00000000M=Hj000000000000l;RL00000000]JEI\:e00000HK9nl:Ec0000000000000000000000000000Ldm]d`1c0000000000000000
000000008\bD00000000e;e4000000000000000000000000TNU_AB0G00000000XIP:@PieH:IS000000000000000000000000TbOO0000dA5E\bnQ000000000000
000000000000`R7X0000000000000000LF3T0000XE5O\n@600000>`a<CX[TWfj000041fd000000000000lWhI000000000000000000000000M57UlcZC9B?J0000
000000000000000000000000PAmh00000000dTb1MF1gPGBQ0000\0LT0000hMWC8I39000000000000000000000000<A1f=3;@00000000PCaa0000=75m00000000
0000000000000000000000000000U1mba:U90000000000000000l;9EYJ\Sh]aSh=h;0000000000000000lMF@00000000hPI6hPT^PNLD00000000D1\Kl@nn`Y<3
0000P\J]Xcj\0000@@Sb0000000000000000000058aG<lWUAK0B000000008^fB0000\Li;000000000000MC6a0000000000000V=C00000000000000000000QG0a
000000008JXWQJ1o]L7ULb@=000000000000000000000000000000004GA00000HcGm000000004TRi00008QYV0000<E_H000000000000l6Djd=3UTl=Q00000000
MEAC00000000DRY7PUlQ<gR\i2MN00000SC>00000000PaYF000000000000T8:D000000000000HQC:0000LSED00000000EDDaaBga00000000@@iZ0000TlCG0000
0000000000000000HkKG000000000000=IGf4Pgb00000000`Q2i00000000@0=bT52<0000000000000000000000000000`6K2@eBHICGG00000000hXng00000000
0000000000004iGadmDX00000000@;cO00000000`7Ci00000000ThaF0000m=L[00000000XU\[0000=7k[lDE30000000000000000`@3KDNSh0000dW0B0000<A@m
0000hQh4=0aE0000000000004Vm_0000000000000000000000000000`i@5000000000000=?bm000f000000000000\D_k0000l8Rj0000000000000MT700000000
00000000D:X300000000000000000000aCVJEHof0000000000000000000000000000EE>:YE]o0000000000000000Y0I<D>n_\53jTL@0eK[b0000E6\W00000000
0000DM[V00000000\Ra;0000iCgB0000d0510000000000000000000000004\mV00000000000000000000TQNdd0fB4Td9h]70EJAD0000XEM7PdlDPhZ>00000000
0000He\Q0000h>I=dX9UP\0Ui0GaXGU?8Nc]e8A?l]>H0L59eDL9<MIN00000000000004`g00004MU`00000000d43:0000000000000000000000000000lY\;0000
000000000000000000000000`Wm300000000@JBJPRZF00000000000000000000i;5c000000000000000000000000000000000000000000000000000000000000
000000000000000000004<dXHb5GQ5^@iGW:000000000000IDVV000000000000000000000000\3JZ=GXW@:6GLKHj0000L[LUX\oC00000000LKG?00000000@;jW
0000T5[AhUcd00000000hnD\0000000000000000<\0G0eKO0000L8cfd=V30000000000000000HR0c000000000000000000000000Y68d0000YCi1000000000000
0000TefE0000Dd>jTZX0\`00l^?FD`0aU<3m5GY2e3Oc00000000`1WH46Ad000000000000Hcb800000000000000000000`1DHHIZO00004KV6l1NQl9OklBkLlfNP
LM7:45MoLD6STk:eE1`e@c[70000000000000000\1BXlQEe00000000000000000000`hh0000000000000E2IaL\ha000000000000000000000000000000000000
5IBAlRBa<E;i0000P86n0000`WTl0000000000000000000000000000Loj]5<oP0000h8Sl000080AAL1dE03b=00000000000000000000000000008R8E993b`I:F
8NG<000000000000mBG09D@D000000000000liEmP_eR00000000hCO300000000XBR9000000000000000000000000h2;mDdc;000000004R7aDj>P000000000000
00000000000000000000mKjJ000000000000000000000000\XJCU>1H0000000000000000000000000000000000000000@S`Y4WP0DV[GDf2D000000001@>@0000
00000000<0;APSM900000000DJZ]hA2f000000005G]C000000000000]JK=000000001K4M00000000hQcaIG=T0000000000000ILH000000000000XZJL4VH;0000
<4j60000\mUl0000DZH8000000000000000000008^YB4QEI0000YHlQ0000LEQ0X2`50VE<00000000X>KZIHkF9Ck\000000000000\d2`X<]]000000000000e<3W
0000000000000000000000000000l;SF0000\[]8H9Ri\iPdQ371UIF@00008F_:H2kU\PYFHYEiM>G0=BT5D5lZ<kcZ43E200000000H:_R00000000000000000000
L^_U\:H<0000000000000000000000000[g;dGJZdFKS00000000000000000000`fkn95e>000040Da00000000`=4l0000<:ER0=UF0000dnU=P=UU00000000<mfH
00000000dl;Q0000`3]b00000000\FaM000000000000\RBm0000DN8i00000000000000000000l9;<000000000000A0U1TAN5000000000000D7F=000000008j9g
<:QW]E5ghgnZ000000000000PU@^0000l_RZ000000000000]40T00000000m>IE0000]E2I0000llV_P`FP<SBV00000000Dl`F`IXP0000=6Xe4nW_Y4W<LSMb0000
000000000000Y7Vj00000000@5XKTUDol_P@XHGDdbXEI4SQL9<NPn2J99JQ50ge<B@o0000@VT000000000000000008RQ`0000000000000000000000000000MCSe
0000mDA[00000000000000008H^IhQ1BUL4F00000000LD1=00000000000000000000`8UTA?KH000000004l?M0000]1YI00000000000000000000000000000000
0000lROP000000000000D9cK00000000i1<aTLAk00000000000000000000000000000000AKdV0000000000000000H9JQ00000000000000000000m<eHHf3:hQmH
HFiDTGiE`ICPdN>QTR[400000000000000000000000000000000E>jo00000000=ANQ0000D`:F\cMh0000000000000000000000000000H_>_]=[<0000<TJ90000
0000l3O_00000000<4Sk000000000000eDV8000000004ISG00000000000000000000047Ae:HK000000000000dTLN4VI;h1R4D8XfhOcQ8Yc3000000000000<I1M
00000000000000000000000000000000000012T[dgl[lISP0GYeDUkb00000000000000000000000053XK5GiLMJek0000000000000000000000000000L@nP0000
h_18P2:i<GbY0000<Pm60000000058=k0000000000000000000000000000000000000000000000004<C<000000000000000000008GDVi=6d00000000L>V9XOC\
000000000000P7OX0000000000000000X<gUEE\70000TK250000000000000000`412Hd[lT>^B000000000000000000000000DdRP000000000000000000000000
`<^XD=ZcX8:QhTC]99\:mKWZUB:d0000P>k=000000000000`?XC00000000000000000000d`ON0000i=Y30000PFNUlOZBIDE?0000]983\j6O0000000000000000
000000000000000000000000Q@dG0000000000005>?`0000000000000000000000000000TIHZ0000`a>3hKH@`5SMdkHe000000000000000093nl00000000Y1K>
00001<j400000000000000000000@KC;00000000dKHUd^SC0000`o@lTJST0000D5f3ljeM00000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000\O2O0000L2of000000000000dL``000000000000@5nZ0000UCf=00000000hTM200005C\A000000000000000000000000
0000000000000000000000000000<\\A8EeRa9gM00000000000000000000000000000Rik000000000000PS_j<?dMIH<Q000000000000000000000000TRge0000
0000I?;D00008Ug9455LPZNa0000mF<;X_X_000000000000000000000000@U\kHQZ>EBCX0V<>000000000000H?9_lIdYLN6S0000000000000000000000000000
0000000000000000`DYE4Q?cDI47aE;U00000000000000000000LfY60000000000000000PAML000000000000lBYN`W9K000000000000<^SoIHcT000000000000
0000000000000000L\o[h]gchc\\0`YKUH9K00000000<^:4hAPc\W<A0000000000004mdJ00000000]CO`0000D:CMla]B00000000000000000000000000000000
0000000000000000lPTiTAc89I`A000000000000`LEU00000Il5]84k@1k`0000hLP10000000000005CPD00005Gaf000000004G<X000003ao0000000000000000
5K180000000000000000dn^?0000I9Jm0000e8L^000000000000000000JA0000=65M0000000000000000hKK=000000000000000000000000EDJb8>@0\T66YD`@
QIdg0000XeJE00000000@US^d2BOlTgT000000004MDI00000000000000000000lBI0lZc\TdGQ0000DDc400000000000000000000<F=N00000000hA8000000000
hVa:0000LS]dLoR_PG65000000000000000000000000000000008TWe0000l=GO0000<:<bDSLQ000000000000eCEg00000000000000ibL@0S<\>M<bPW00000000
Lgk]]Ggo1@LS0000Te0EdAjN0000000004OE`@1d00000000000000000000000000005HJj0000d^Fg0000000000000000iINP000000005D??0000000000000000
00000000000000000000000000000Dn5L@fCd:ZB000000000000000000000000000000008;jH\Ph900000Yb@0000000007db000000000000000000000000hYiX
0000\LUP`jQ>000000000000000000000000000000000000A9>Ph?KhL6=P000000000000000000000000000000000000000000005FDQ0000PBG:]C^9]Ho<]KkU
Lcnj0000LWZ4000056eElSak00000000@gOfdl:b@AlTPVUW00000000000000000000000000000000@_]P00000000000000000000000000000000000000000000
0000000000000000000081@:0QMY4Y1@X]dS\ZPY000000000000\8FO000000000000<:;GhD;d<NGf4]o<D\ZVdg2aA1F80000000000000000000000000000di[X
eA8:000000000000000000004>4e=Jo70000e5;j00000000000002MKDQST1G8YDlAU84_P000000000000000000008b\o000000000000000000000000LRDhlgDB
9K270000HMQ@d7>Z00000000@JFY000000000000D0Ua0000<NoX0000Ld@Z0000TH4f000090AG00000NTd0<nn1?nbUIR^Y7_\hgKK0000L]WfdN96T6:I0000@U`]
000055dZ00000000000082O^0000@X:D0000000000000000=Ebm000000000000000000000000000000000000l8_SLUn1h;kcA5Y`000000000000000000000000
000000000000XGT_0000\RN@0000II9nH`8]00000000000000000000<WYC00000000000000000000iGCB00000000lkXA00000000I=g500001IPW00004<8aDk=C
00000000`K:>PV]>aE4M0000000000004AWk000000000000<H0]0000000000000000h96NUDaN00004UHTdJPB`A1E`EBM@FglLmlddD56iASX0000h9`80000h2P0
T4S7\^Xi5JJ_000000000000\fDET5mKXYQb0000000000000000000000008Db?0000A;PC000000000e<JQDIZ000000000000000000000000000000000000@@=b
000000000000000000000000`2015KkF00000000mJmi00000eiMdkg<0000U=S5\7<c0000iJ<C0Z\Edc`Y`mgT00000000000000000000E2ED0000000000000000
00000000H=PA0000X`<O00000000000000000000000000000000000000000000dY55dA9M000000000000000000000000000000000000<F^a@n5JMEdGHm4l0000
000000000000000000000000000000000000DIb90000`>_LlYg?4@HIhA3k1:C]4hO;YI=@0000\FoFI<_=dWLc5>S:YCRQ0000hH[dlIaEe1iNYE`E000000000000
0000lm2d0000XYQC0000000000000000H^5hHffo0000D>:k]Bc;00000000000000000000`A8h0000d<PN0BJYlEdj8\:B0000H3MN000000000000HEbb\fo40000
0000000000000000\L\417D`000000000000000000000000000000000000000000000000000000000000`=5X@`U<0000DJN<TNYNhP_K8GfEH^FX4MDl@dWW\gc0
1BlJ15oX000000000000000000000000P?>n0000\Ion`LN600000000PL9o00000000d[ZZa5BN00000000dLSX9BJfH>ePMDFPTD[SdKf^00000000DJnCQ:mX4L@P
XXL=l2Ccl=Ba00000000000000000000L?@^0000I5O60000hXAcXT9N0000lUIM000000001:jE0000000000000000000000000000000000000000000000000000
QI\B000000000000000000008NSU000000000000000000008m[XPABm<Q27<1DgI43^000000000000000000000000@APB00000000@Mck000000008Ffn00000000
000000000000000000000000000000000000000000000000000000000000`MUQlE7J0000000000005<\:0000000000000000E6MC000000000000EE[n0000L[9;
0000@@mV\c]>i?f]0000TRhN0000000000000000lU1>UAV7TmbhE@Ef0000000000000000000000000000h23GlZV0mB`GmIQM00000000L9I80QM;000000000000
00000000000000000000000000000000@FIZ96JV]922XAP3M32`d2bl@:3_dHMdlb\B00000000@P]6000000000000000000000000dl@1M3Km0000000000000000
00000000MJd<000000000000XWbi=K4e00000000000000000000000000000000i1KNdkeTY<OI@;8g00008YWS130em:<2m;8J0000`L_m00000000000000000000
0000<jM<00000000X`XE00000000T0YimC=<00000000@US;LL[B0000dAe8000000000000UCFf000000000000000000000000000000000000<cOL000000000000
000000000000\7<Q000000000000=5Re00000000000000000000000000000000D1E900000000hXLk00000000`725\FG\laeK0000ECj<0000000013_RH@[1lfEf
i77O000000000000XK1N0000000000000000000000000000haKO00000000DnMb0000000000000000`1RG\ToaMAa;=25X`6`5dSc60000XilhHe:0000000000000
0000000000000000000048m:00000000DgBb9;4e0000T?EO00000000<eoX00000000000000000000LChNPa\P000000000000000000000000000000000000hZF;
0000000000004JES07F[0000lF=X0000XC9=0000U3Xc00000000<8d\\MdE<gb`0000L_GZLl9P00000[fihbGQMDNR000000000000000000000000000000000000
0000000000000000000000008cgU00000000000000000000Hdag0000000000000000000000000000HSK\0000000082@:\TV\lkIJ000000000000000000000000
DZC^DZJ;00000000`Ok;000000000000000000000000D5_KPK`U`N6e000000000000];Yg8@1A\6d2TQaH440YdR7OXnAh00000000000000000000\e\A`_6a0000
00000000i1`WhQ4lTbiT000000000000L<Gd00000000@TPK00000000000000000000000000000000d=Dk000043B]03Y40000LRj[04Bh0000000000000000`DdF
000000000000m>M;LRD]000000000000`l]7@8B;XQZ000000000`ej2000000000000X79e0000=>G?0000<cLo@kR7\Qnb0000000000000000<IoU000000000000
4lN\=0g100000000@Gg:00000000000000008k;;000000000<G3000000008Rk9`QF3000000000000<b?ZLJ_g00000000dLbP00004nea0000l8_G000000000000
0000000000000000`<B00000`4YJ00000000000000004AiD<2l\00004O1>dOT<0000000000000000000000000000]J8AP9e400000000000000000000U;MW\8\W
`DYg0000\CHQUF\900000000000000000000L[PY00000000X_PO0000000000000000T>1D8Si^0000DdkImDIN0000I>?neElKAI6\\10LY>aULZ8?aB^^\kkE0000
0000000000000000T<JQ57<I00000000lNkU0000Do4gH`T>0@AhD[JN0000`SaL=IG600000000000000000000YKQf0SYh47]l@MRd0U0nhNjnLaVf0000l?lJ0000
0000D9[0<LDJHlaP0000<BVe00000000iJSk0000000000000000\aem000000008Onm0000==>K0000e;^W0000<7g\000000009K?6=5RS0000000000000000UK2R
HflG00000000000000000000dHdd000000000000916500000000000000000000E=US<\VCh10=D`5bAA4QYBb000000000000000000000T\e8d40e<EhGU79D0000
00000000Dg5H55@9do3?@Ke60000`>m1000000000000m?_4d<^:0000000000000000000000000000000000008D;2`Kf3hfX0ID=80000000000000000HgCS8[::
Q=WW`NBF000000000000000000000000000000000000dMnAXJLZYC2b0000m=V7IF6DhDOcLZhT000000000000l^l@00004\Ab00000000\XQJ0000000000000000
<WFn1:B=0000iA<c0000000000000000000000000000000000000000000000000000PO>\hYSUd^Lh00000000L5<\@?5SABj10000H8Tn00000000000000000000
AF<b00000000P6@4`>]>E1SV00000000000000000000`en^00000000000000000000\gj^PiB@000000000000HR6V0M=>000000000000]?Z5Hf0;d@B9hMLT0`[j
0000000000000000000000000000\6=jDSdMm3WG000000000000000000000000000000001G[KDMi8a>i`lDnDPPeJ0ag:e8>=00000000@QhH0000<G2A0000=<@M
=5Sc0000ACOl0000liHY9?]nDF`4mCjEe6[M00000000]EWNd:VL00000000@G;hDRZ6000000000000000000000000TCTl00000000000000000000000000000000
4P=_000000000000000000000000TPJXe=JiH[>T00000000l[_B000000000000000000008cCO0000000000000000000000000000@N^b00009??kXTRBiDB90000
00000000000000004\HeTIbb00000000l>Bb00000000@<@2TVP;0000000000004j69IFIjICC6@bV0]D^<00000000DFdY00000000XPnBAHfW000000000000`2j?
0000`UoUD:C>00000000<5GB0000PKkg0000000000000000000000000000000000000000000000000000`7RklWJ900000000000000000000P6idhJoi00000000
0000QG_Y000000000000000000000000TLYdAJ=HXON_55K9l6T<00004Y0d000000000000000000000000000000000000000000000000iFK\0000000000000000
HCL[P7CGTTfgm8Fj000000000000`Y2N12Sd0000000000000000`0QKDhi>00000000\>UGIIDl0000000000000000000000000000000000000A]M8J\f00000000
0000000000000000000052_`0o^c`aD1<AL]000000000000]:nJ000000000000PSf@0000<M[M=6NMPHLg0000];3?000000000000DPDd000000004;@L00000000
0000PbeF0000`1>MXT4cT6gj0\@@00o_H`Z4lcTM=51e1F5Q000000000000000000000000000000008W5c00000000L_oH8T5i0000000000000000000000000000
00000000000000000000=8IR00000000L[k]eI=g00000000<D=YTdnK4jBX@?fRLWmaH^JZ00009DcFPYD`P8H>0000TCf5liRf0000000000000000000000000000
UINh`G7I@H^A0000T4aD00000000000000005A:_00000000<b;K00000?Bc`aORh<gE0000ljiM000000000000000000000000\0j]00004DnghbG[00000000POWR
00000GV65AM100000000iInH0000000000000000X9g]\R>F`9^1lfeg<lDZ=GfX00000000000000008_46dl;C00000000]:2l0000000000004Q7KIG5_00000000
0000000000000000L959U9Ik00000000000000000M=MP>VEm=_?000000000000000000000`\80000\]dH00000000L1A`DLeC0000dZL>TTYj5Fe60000L18h0000
=F;?0000000000000000PB09`ec^0000h6mchCfDPjk:00000000000000000000L6]8000000000000`RP400000000`1KR0dUO0000000000000000dJ]n00000000
8d3?8kKj9;9Z9CE@0000L=X1T9i\H<L@XD=O00000000000000000000000000000000<Z1o=4ZO`FAe000000000000000000000000LC1Z40@WUH8g0000d]9l\Xe9
0000DJ?cHdck0000000000000000MA>R00000000<cZ^00000000@L\@0000P`_Pd8l<000000000000000000000jmMIE^;0Nkam=d50000000000004V;W00000000
0000<RJ?<g\>Xbl1UKbd000000000000\7iGL]Em`<=l0000000000000000000000000000000000000000000000000000000000000000hCDA\nhA<3RB@f6L0000
00000000X<S:00000I2ZY>CQ00000000000000000000000000008QYc00000000000000000000dEc20000000000000000\T3N00000000X@5A0000000000000000
00000000000000000000aH5:U4<@000000000000000000000000000000000000`HIWHC9clILS@L^`@_C>hdh9\fCn0000PX]6000000000000d3:m000000000000
00000=FYlVV20000000000000000lNLg000000000000MJ`7`CVe0000L9fI000000000000T;]b\?S]00000000dfa<000000000000\b4:d8WT4aXNhc>b00000000
0000<`:Y0000XN0V0000<M[D0000<`M0000000000000000000000000d2Ui0000UH\L00000000000000000000aG@c0000T^cJ0000000000000000000000000000
000000000000@eAO@faTQFLL000000000000000000000000\Z2f0000000000000000AH0l000000009C:?000000008T`k@giM0000YFi80000<cUn00000000XVD1
D_3h00000000000000000000``kl000000000000YE]c00000000l5=D\ni50Ii3HRS^iIno000000004YbQ0000e67B000000000000000000000000\3Kf`6Ud4HjV
4e;n00000000000000000000000000000000iA<HYE:A0000TXZe00000000000000000000X]YR0000LF_\0000A?k\0000000000000000`aH=0000000000000000
UI_W00000000000000000000lW@nD?<S4F:00000<R3C0000hZ^M4AaI0000XQ>V00000000l::\000000000Mc]00000000000000005KNN00000000HDR;0M=\0000
00A3`HQW0000Hj\G00000000000000000000I=bG0000HhB;0000XDG90000PS[hh:B200008CnnH1Y;`hHG8MH<XYjL=1hn000000000000dU^J0000L9Y?00000000
00000000000000000000000000000000000000000000000000000000000000000000\\oO00000000000000004_@Y]FOL0000QEWi0000dl5c0000000000000000
00000000=AQ`00000000dm]=hZ`=H[bS000000000000000000000000YBH;000000000000000000000n4>Lfho00000000000000004Hf\00000000P3P600000000
000000000000\dU70000`Km@000000000000000000000000TK^W0000`c]^HW>MLnMH00000a2?0WPJ000000005CmH00000000I84WhGFh00000000<[h1T[Fh0000
0000DbAR000000000000P9HiM8X[8k4TIIME9;9600000000000000000000AFOd000000000E?kl3J1@Ckl000000000000U=eE0000000000000000000000000000
0000X@bQHb1f0000000000000000M3gZ000000000000000000000000000095GD0000LBflLGmf00000000000000000000Xf7_0000HdkZ@W>APlK8000000000000
0000000000000000`mQX0000L[7k00000000000000000000000000000000@V2d000000000000000000000000000000000000U>9d8UR<00000000\6ZB00000000
000000000000<C^00000000000000000=;X2000000000000DLLcPUf7T3l<TF11000000000000<m>50000000000000000<M]dXfWE000000000000000000000000
\Alh00000000DIeD0000000000000000d;a>000000000000Q2H=0000000000000000TBU@00000000a?@V000000000000000000000000h60]0000h41^4\SaD^E@
0000L@eZ000000000000MB\iHg1f00009@ae0000=5:@0000000000005FYW000000000000000000000000d]U=00000000a><<a=ln00000000eJ_G000000000000
4EQ;000000000000000000000000@PFn00000000@R5:iC67<ZjT`5A50000000000000000X[hB@ibXDAeH8MA<000000000000000000000000000000004HWPUK1h
0000d2GH000000008AfWXc2=99bg0000000000000000DO?>0000`UJAX5P_0000HJEg0000000000000000I6i30000000000000000`i1C00000000T5UO0000hU=S
00000000HKa40000L;;@0000<AZZ00000000<JP2aKQ0m:P20000PL:RP=N94nZY00004A8Z00000000XDGf00000000000000000000L8Zald?N0000PD03=3ZA1=7l
hbZ>00000000000000000000LYRB5F0A0000000000000000\aBc0000000000000000dh1400000000`7H0000000000000Y7`J00004XEI00000000000000000000
0000000000000000PPenPZ[N000000000000<bd\0000000000000000000000000000liQf000000000000000042_b00000000UJIE000000009HTc0000lUBO0000
l2cVLD[;0000\^If00000000000000000000hl70a:Qg0000000000004IKTlKh61>OJ00000000XJWOHj;<00000000<O<o0000dH6:0000000000000000@MX80000
000000000000LICm00000000X>f117MZTOen0Cj4Q<Y5=2DM000000000000X0nPHFdM@MSj10C?9DF2000000008md`0000000000000000d5RW0000000000000000
L61T=FWn00000000d<NO000000000000<]Q@mG<R0000000000000000000000000000000000000000000000000000Xg`I000000000000000000000000L1dQ\T2l
\KgdhOMjlg22=:f]Q<a<00000000]<:Q0000T[DN00000DU:0000M2]:00000000000000000000000000000000XehV000000000000@@ljlWNB0000E71A0000<LjW
0000000000000000ADnk00000000000000000000lFV?<biH00000PbG0000PVo70000000000000000L42B0000000000000f[B00000000X941@?Mg000000000000
00000000hh2m\[9OL0>J\\2?4b`fDQ>fmHF_000000000000\5KP`BgQ0000000000009@]c0000e=ee0000=:_^0000]G^c00000000H20X000000005IYT0000mGM;
l^g`i<fR000000000000000000000000\0:@0000\b4kaE?H000000004lCS0000000000000000000000000000lSIY000000000000E3Q9`6;U0000`h`400000000
000000000000000000000000PB;A00000000<Cn89C7?0000000000000000M9XS0000U3IE000000000000000000000000000000000000IJ88`Ugg0000XKc4DicB
H2<iU:CM000000000000Q:NUXhYZ000000000000XAT\XEBbY4ag0000<AEL`DBM`S\KDm9W00000000h0fh0000D4QS0000TFA;m>C0000000000000000000000000
00000000Xi4G8T4T0HHFQ9OM]FadmHY49J9:DK300000000000000000PPAAU7K0DK57M;D]E<CL000000000000000000000000LiDI0000@4aS0000000000000000
0000000000000000000000000000l@U?0000000000000000dnnCYHSR0000HXO\LLQ6IHdb`6iE0000XY2`HIBM00000000000000000000@V0De?dn000000000000
0000<AlB0000000000000000000000000000L6[k0000<M4]1C[3PnNT000000000000000000000000000000009FZ20000000000000000U:GL0000000000000000
0000000000000000000000000EnT5I=4\HLY000000000000LKNl000000000000000000009D2L8oFY\J700000D2;GP7f=d]:K\>7L<bQU000000000000TFL\0000
0000000000000000000000000000000000000000Po_aM9f8@gGf00004e@40000iG7NT3c51=dG\PmA00000000djXLa5SK0000T`hRLa6MECj00000h;kY00000000
000000000000d<KF00000000DBg_0000000000000000000000000000d2=I00000000AGee00000XPL000000000000`7JI00000000000000000000UE6caJSD0000
000000000000LUbGlK0:1E\a0000T0Mm00000000000000000000000000000G1Q0000\T3=lRU[0000dZLP`8P:0000000000000000000000000000000000000000
42oC0000E<_M000000000000<1mD00000000000095W<00000000=H9W00000000`KkO`Sl<PCgHdn^e0000000000000000H\>mPWfX5=XU00000000000000000000
`NSC@C[FLUJN000000000000M55W00008P[90000000000000000000000000000000000000C1o0000HKRN<baZ\?cehc?5Y:TgIE9N0000l[aZ0000lk0Q00000000
00000000000000000000000000000000000000000000TYE:0000000000000000\i^X00000000000000000000T]3i0000i0OS]JWL\MiX00000000000000000000
00000000000000000000000000000000000000000000\3C6l[n900000000L3@^0000000000004d5i0000l6^n000048600000==\U0000IGnh000000008T3i0000
0000000000000000000000008c\A00000000E:N<00000000000000000000daA900004WU;`XS10000H8b\P=TE000000000000XH^SLJ4Y`ECalQ1d0cIo056i0000
000000000000@gZ3000000004TOH\[4XM0a[000000000000M;9l000000000000<0]XTk=2000000000000Y2GU00000EMnaIib`BPm0000hZ\4IJCQ0000<LIG0000
D^3d`R9F000000000000000000000000\P5;0000L<TaT]]@000000000000000000000000eK<HQFYH0000=BnW0000<4C600004_<o0000d;JKi2AUIGRQ00000000
00000000000000000J7`1Bd^00000000000000000000000000000000lg9Q0000dES]0000000000000000HPZg00000000000000000000Q9j800000000H5KC0000
000000000000LZ^B000000000000XHGW0000000000000000XSO1Pe6iH23700004IZ;00000000D6oDe?d\000000000000<Vjd00008gK>i:`L9:^hX>6MMAT30000
49ON00000000l>=UL0ndHR:L0000P[FX00000000I0N400000000000000000000000000000000000000000000000000000000000000000000l59k00008`o6Q>F4
000000000000`^ha0000@O508;\08iL9000000000000`k8:X3ZW00000000000000000000000000000000XH]nd<D_000000008>IJE0]X1G7Z00000000L?Rm4RUM
I6G50000000000000000000000000000@m5kHPWB<B7d8S_@mH0`0000HI648]Q3i>DA00000000l?>5I8c=DH\H0000];iVHSmKH78e0000djP10000000000000000
0000PNd700000000\T2J00000000000000000000X6TF0000DKj<h:V]TRH7AGIN0000EAWf00000000hTLB1HPFH8W9=L0_<5D4000000000000000000000000@>AJ
0000hDX>A4Al4V>38XOLXfBB000000000UZ30000000000000000000000000000hAWZdQ5k00000000000000000000000000000000000000000000000000000000
000000000000000000000000e;^g000000000000000000000000m2[n0>e`0000LMXQ5;::0000PO=<000000000000000000000000d<[4L^?i0000000000000000
0000h_H`0000`YoL8Ll4d4=W00000000l\_`0000`97Z00000000000000000000`1ZI8Af=00000000`WWH0000000000000000D3QY00001Ig:000000000GfU8LMU
A7fU066lTc_G8f^O4AkOLgHeXkQK`:=OEElieGd99K^V00000000=Fel000000000000@?:4`?HY16<bL7FG0000000000000000000000000000L6[Ti4RM00000000
000000000000@QkaU79n\@l[0000XO7f00000000\:eSPiiX0000PdYYLg`hho0P000000000000PEgA@HKf<a3J11U60000000000000000000000000000e77i0000
DiGo\j2=eI1O000000000000000000000000@C<N0000LhUF0000000014]E000000000000000000008mmX=:A:00000000HbOc@_gJ00000000L@=T000000000000
0000000000005>9D00000000LML6DD?GU12]lkMc0000=8[a00000000mKlo\ASn000000000000000000000000000000000000XL1L0000lD4a000000000000D`ml
000000005HT0YHWK0000000000000000Dg=^000000000000`UMah@TSDg9aL6Wo0000000000000000000000000000TYam000000000000000000005DKj00000000
0000\NeS00000000000055eV07mm0000000000000000H_QLlAB^0000]@`i000000000000eFCO000000000000000000000000P1@P0000@C5OXGkEdKVB4V?_LJSA
0000000000000000000000000000`AOi0`J0000000000000h;m\81SJP>>^0000000000000000000000000000l7kd000000000000X;G[E:1>LH2:lei>hfR5e0EW
0000000000000000000000000000000000000000000000000000000000000000L<>O8H2LhO3MMCdW\7h000000LL9`MZ=0000=9J=00000000000000005EU_0000
000000000000`R8l0000]9IW0000lWIj000000000000000000000000lY^o00000000000000000000a<7;00000000`T2[lRVS0000000000000000diV;00008XAP
UEi60000TSH@0000eG9[000000000000000000000000000000000000000000000000000000000000@e\`0000PR@a00000000TUgK000000000000@B?304PalcSX
`bUO00000000lFh^hobC1E4e00000000`2F;l1SYEE36Y5@U0000<]]30000HF>S000000009@hR0000000000000000X9Nn0000X4N4i1F\\6mT88OQPH@;hB<flWnJ
]ENTIEhgIJ[K0000@2Jo\Ukn000000000000@_WF00000000iKW3000000000000d:;e0000000000000000000000000000000000000000<P8:0000000000000000
00000000Xe09QKbIL5lH00000>XIAL>H0000`A:90000\TA;00000000AL;Q\NhD`Oi`000082;W000000000BaA0000000000000000<l7_00000000000000000000
0000000000000000000000001DjN0000000000000000Q7I2UJ2M0000T0e500000000000000000000P\TUMI7O00008:SX000000000000\YNoD];TlgDQ@TLZ0000
LhmZ0000TAh_0000<6CD0000dZh70000000000000000l<IW00000000000000000000\[WW00000000L2LH00000000TTVj0RL5`RlD00000000000000000000HJdZ
U2Tm0000X<L20000hF1f00000000000000000000D04R0000000000000000lk:V0000000000000000lRB609T\`Sd600000000AG:?0000d[g`0J3_00000000=DmN
00000000m=L?Pno300000000`0EPPho\0000000000000000`Jo24Q`a000000000lHg0000000000000000000000000000000000000000`^m`00000000LHBO0000
0000\J@90000<NL0DT]60000H><T<LK>D9_N9;];0000aHT<0000000000000000000084:>00000000`eEE]=b5MG9F0000000093ca000000000000EKH<00000000
D`eh0000H?AP0000\bJ_00000000\d:Y0000000000000000\=;U0000000000000000l:JH`XeZ4Z>o000000000000000000000000XkVN0000XNS2TDVC00000000
Xkd20000000000000000dYIkL@STeH4Y00000000000000000000000000000000l13I0000P5fL000000000000hd7c8MEdh>?YI8AW@SNH00000000h784DJCI0000
00000000TEMV`Za?U8\W000000000000000000000000000000000000`:\j0000DViQ000000000000000000000000000000000000<2de00000000000000000000
00000000d@2a000000000000PND30000`Q12a=j^A>nb0000D5O4X<?eLRAT00000000e;I700000000h3U4]A[_00000000YDEZ00000000dhbk`:9H000000000000
00000000Tn1G0000<B7V00000000000000000000XiUF000000000000@6:9T\^20000hWSO00000000UJ9^0000<o=e00000000QI5H000000000000000000000000
00000000I1<7000000000000]::C0000@3_L000000000000`_9KA;R8iKYUU8e00000HQ^d0000000000000000<iLI0000000000000000dMG_]?B3000000000000
89I_4:7OAH^V000000000000hb>P000000000000A@D@000000000000000000000000U=NS0000QAcc@EjZ4Q]A8]am0000IE0c0000<CCU0000L@6g000000000000
i:QK<B>e000000000000000000000000m?Tb0000000000000000QGPP00000000M7E600000000DX\b0000<CnF0O[bU@Y=`SjV97eoL7HhPdj^=:T<iG@<85:E0000
8[D@000000000000DUFj@0GJ00000000Tc?Q]9mT00000000h;=:TFde<P1UmJgiAHNf00000000000000000000000000000000@3h\`DB^HPL^XTDKDeeh1;`i0000
000000000000l:A_00000000D]LE00000000T7l\UJbV@_N6dV<Z9EHl00004:]E00000000``NRY1JJA41n000000000000000000000k480000000000009:9nAE;g
D_1k00000000M4Dd00000000L;LR8cg;4mARXDmZi6`<i:RQlk\oEI3G000000000000XDl>0000\CAl4[[Xhie`<nY1iE?T<cP49GS_0000000000000000]64_0000
00000000hTHY00000000TRJi00000000hG@8a69JYI5<0000U>jS<8;70000000000000000000000000000000000000000L_=a`?^OXDmhDiBl<GDdADk>1GGS0000
0000\RR`D8S[000000009;MC0000000000000000000000000000THD28]RZ0000000000004UZk00000000000000000000eI23000000000000000080@90000aB=g
00000000000000000000`=8n00000000000000000000000000000000lWf400000000<\^S0000@W2BhRf]52[ZmG^6POFUQ;WFHoV;0000IE]3lEAf000000000000
dj>20000XO>5XhF=00000000000000000U0N0000000000000000\lB1P68m0000XYC\000000000000`3G6lSU_5CJ;0000000000000000dlIb0000000000000000
0000000000000000000000000000000000000000A5Cn000000000000000000000000000000000000000000000000000000000000XFi_0000D2nB`T2900000000
000000000000l=mPhiN;LACX000000008T4D0000a@Pd8iJg000000000000h_K^00000`eU00000000000000000000=5nn00000_i<000000000000000000000000
0000M=<6TfbK00000000000000000000`1@i000000000000000000000000000080c_0K6Gi53XD4h7dc`nXJJ\00000000000000000000TW;^0000000000000000
<lbVh_jL000000000000000000009=K9MDM>LQc:00000000000000000000<hnT0000000000000000d@9b0000000000000000000000000000ED0TTR^Phj6g5;n`
l3Q6\L;X00000000000000000000UAZN00000000000046Ic00000000HZU7<0F]81IA`84eh^_b95k]QAeL0000dKbi0000m3g@i:l^00000Ba4DnUSm?TSAEYF0000
XA[d0000000000000000000000000000000000000000Q8iI0000000000000000000000000000a=B`00000000\J\Z4YejQ?N^00000000eHA4HYFIDH@k`nNlQHhR
EKTf0000dFFV0000000000000000LSK=0000000000000000\J5AXiCY00000000@UYfHeM[00000000dX>_]HC;HcEd`BF3I3IeToEN1B@^0000000000008@`j0000
000000000000000000005Kl9000052X2AFgF000000000000m;fYX]j>00000000000000000000000000000000XP[Z0000@AZhPS7PP?>?09TKQ7ngEKBN0000DhS]
<ho7000000000000PBMi0000Td8L0000M3SA0000@:Qh]>7Z0000DV`N00000000000000000000<IV1000000000Gb70000000091Zf000000000000000045ON0000
U52Q00000000000000000000000000000000=Ae^00004COQLO9o`Ac]M;2K00000000l\;\U4N500000000<4_i0000000000000000\NKP0000<`Bn000000000000
000000005F0n00000000000000008`H00000000000004]J40000T^o:E;Jc\XGi0000M@<BdZT\A>gCX7]>H>U800009@Fn0000dSNb0000000000000000LPKn0000
000000000000L0h>L2jiYJ1H\RSH=2320000000000000000000000000000X`hoXd9500000000\Eca0000000000000000000000000000000000000000]92R0000
0000000000000000TW4UX^eDA>EY0000000000000000000000000000<n`k\]cO=JS_00000000<BnB0000000000008Sgj00005;07XU^Y00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000005<U600000000000000000000000000000000d4Ua00000000000000000000
0000X5G[lD3O000000000000000000000000\2eC00000000000000000000000000000000hS2cTR\L00000000000000000000]0cQ00000000000000000000PjDE
ME;@000000000000X7dE000000000000000000000aL600000NJM0000]:d0=JTLDEaj0000dPY7hL<8TPgW0000000000008EZ^DRo`Ph?>00000000dSI:PT6E0000
0000hFi5aC`:000000000000HGFG<R@U000000000000P2A`0000000000000000<?Qc0000<3EK0000000000000000LkkU00000000H<<Q00001E=;`Q7^00000000
00000000000000000000000000000000A5ILD0i50Gf6I4^fU;XKdMKgXc_V00000000d5iZ00000000hU;O000000008:O4000002FhdXCKPl:UeGRo000000000000
000000000000PNU100000000DE<VQ2M:000000000000000000000000000000000000X<N]\@lLld1V00000000000000000000XdNV000000000000000000000000
Tako00000000]I^g00000000000000000000000000000000T1\f0000d8DSLVNh0000000000000000<B[MeKg_00000000000000000000E0jIHJGj0eXk00000000
IFFg000000000000XHTU0000@M>j0000@MXj00000000Q4PE00008m@]\]em]=aAA:9;H1JFTP;g\P=5]KXY00000000000000000000000000000000\<YRAKSgPB\W
0000h376000000000000=CTUd9M>00000000000085\o00000000@5L;000000000000\^CKTeIZ`^JA0000000000000000XKceXV\3MB1XP6WG0000000000000000
Q9F?XSILT]29000000000000d?gKLRW;00000000000000009K:Y0000HgM[<QeVD]Dk0000000000000000000000000000X?n[0000000000000000000000000000
\hc>00000000000000000000P6EnXGbP00000000000000000000L_c?Pmg:00000000d:3A00000000<JRZ000000000000EIJW00000000<LPJI69j0000PA_g0000
P2b\HWKPYCnDU2He0000000000000000000000005JbJA:DSX`ZND`jH0000000000000000000000000000000000000000000000004VK^DCLm000000004oi[0000
M4fPPR:14o??00000000`=j2l<ZPXf8dTgP`0000000000000000QCF?0000000000000000Q1mjY4E`@Q<8EA4\Y@Jjlg7g00000000000000000000000000000000
00000000000000004C;QhM\K=5KOEJQL0000000000000000aI\`0000000000000000XeD\000000000000000000000000000000000000hBeU000000000000X4bj
000000000000000050T?a81G\Tl_@V2U\kafDFZ^T]Gl000000000000L:Z]00000000000000000000000000000000l@]^000000001AW<000000000000T2dSTkOe
iHUA000000000000\BaZ88=d00000000l]:k]FMB03X3Ph6[00000000000000000000eCCWdZMU@jEC0000000000000000@5aCPlBh4lG0YE_ClMQ5<iA?00000000
0000000000000000LaT900000000000000009@K`UG@N00000000e4ea000000000000000000004R1Y00000I_8<]jn@U6:0000000000000000LANT\o>704EQ0000
UI9bEIjd00000000@djlXR:@0`PF00000000\[d400008od9@Vh<\dUD000000009:WL00000000000000000000TLDiE6lcAK:20000000000000000@jEK00000000
LTE100000000\:KYdje8000000000000IIS<00000000HbNl000000000000Do2Q000000000000`WKjdNkHe0Y60000000000000000000000000000000000000000
ld?g0000AARn000000000000000000000000hDkV000000000000000000000000Y?=70000E2]X0000<o0:00000000000000000000hoMk0000000000000000E2oK
0000lLE?l@b\A9lf0000000091PM0000Ho=OU6:<D95CLlm20000000000000000A;0b0000000000008IVA000000000000T;4M000000004QMIdm6o000000000000
00000000d_6RL1PDTkZW0000]BBM0000000000000000LF5C\Sm64cn^0000000000000000D1YZ`6Gb9C7o\?E39D<oX_>I000014Z;000000000000000000000000
000000000000000000005BX70000XVkJ00000000000000000000000004LF0000HX9DHm^8000000000000]>5h00000000dL@>0000A8BahEZM000000000000hji^
0000`3>H00000000000000000000dF>j000000000000i1=W00000000QGCc4Zi^aERJl@VW00000000P?T>000000000000`c@j00000000P_?IP;P[8>=HHE8;d@_E
e:e00000PX[aX@PL0000\EZkTfQd000000000000L1\9I:^V@e7;LF`Ll_TiH]nm00000000]<m000000000`egV<g4JXBC94P>1TF1B<hP30000000000000000@:OB
lRZg]2mg0000000000000000hQijlHkC\[IG000000000000000000000000lXl;9B\E0000000000000000d^Em00000000000000000000000000008<0I00000000
0000e0gKY<l4PO_]0000De6M50=900000000@fBo00009;F70000`_oZ000000000000\IDd000000000000000000000000000000000000000000000000h=b;0000
000000000000TI^<EHG1=HmMl00Y@6YMDQb5dR7kDjda000000000000000000004Q>B\a]ehhNn00000000H]YD0000000000000000000000000000000000000Z2>
0000@d=1000000000000AIV6lSlM0000L[gM00000000000000000000000000000000000000000000Q>=2XSRo=@ed00000000`Qn10000\g;`0000000000000000
000000000000hGGHXfG>0000TB@?9DO`0000000000000000i:Q=00000000000000000000<XbT<aTXToJkU>BU@16900000000`;f_`\OY8hOF0000000000000000
00000000000000000000000000000000AIY<<o[=00000000L6YZ000000000000H<H700000000D9m;000000000000000053b3<@fi9Fb000000000lF>J00000000
0000000000008bRG000000000000000000000000000000000000@>BF000000000000XTT157VT0000Ha7TTo1400000000lfFY00000000e=8J0000@DR20000<1:2
000000000000000000000000h=n=00000000H[l700000000498g0000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d:\]00000000000000000000000000000000\EmB<]HX`>Uge575000040HDHaM_00009F560000000000000000000000000000000000000000dE74i;Pa
A80K<:H_0000000000000000YG^o0000<jkF00000000Y4CXhGROA@m80000000000000000d4JB000000000000000000000000d@oOPRL?0000000000009I<h0000
m:2D175E00000000000000000000]HHT0000H1C]46L]000000000000DhkR00000000000000005FPH0000L>l>Y9=o0000e?hC0000000000000000000000000000
00008Gj3000000000000TDCD0000000000000000000002ii000000000000hE2X0XN700000000XB<GH_;f0000hU<:0000000000004HA^XH]e@^9Gl:^N0QHg8kf_
]Clm00000000@1ZYDo8[0000000000001JT=0000lh?gTll:lJmSE3BH000000000000000000000000000000000000dKTi00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000X<:iMC2PhNmY0000000000000000000000004FM500000000000000000000D83M0ZDi4^g0
00000000EBhf000000000000m0em00000000000000000000D;?_dMh@00000000P;lT00000000T[EV`1@\000000000000000000000000HDiVHKRW0000]0a90000
0000000000004j1@\FQ:0000000000000000\S`IHZPJ`iKB000000000000lFZk<kHW962Q000000000000000000000000h33NdcK80000000000000000mGK[0000
000000000OmE0000000000000000EEN600000000POX^IFJ?4dC?0000dAA:000000000000PCE800000000d\XQ00000000000000000000@SgM000000004Z1T0000
dh0h0000de]0hSbO00000C7X00000000000000000000000000000000000000000000@48]0000000000000000dSfN0000000000000000iI6P0000000000000000
0000L=gG00000000@>o@81md000000000000\CZ>8M0Y841M0000\YON0000000000000000H@O7XEGh00008NBQ00000000l7eY8\=l000000000000000000000000
000000000000000000000000H3ooPR4XaILU09EB0000P6g=H^PQ00008N`]0feY0000XUcV0000=E1b0000`e0^mEfW00000oH`0000555G0000=Kf<000000000000
0000H=3c000000000000hF2<@WIChdT5000000000000000000000000@9@B0000<jR:00000000@91OX^MTH4dVXDhK0000000000000000000000000000HDK4lkDE
00000000Pk<fTidM00000000000000000000000000000000000000000000L<D7Le?I00000000000000000000000000000000000000000000`C@2000000000000
\9P5T3lT\If900000000PB]4\[A]ThE88i_CQK4Y0000000000000000DVB\0000lX5i=EY40000000000000000000000000000@IJU0000d^[`4^6@0Q5\IGHI0000
0000XA?[000000000000<f_KY707\VAA`U2[aJKj000000000000X\:O00000000<UjX0000000000000PIA000000000000d<4E00009=6B000003SH00000000lH1I
0000XTge`J7Eh^cgmFWb0000000000000000D3OP00000000000000000000PG3H84kh4Y4j0mJM0000000000000000000000000000000000000000I<6U\RXEh<f<
i9PI\THI00000000D`V@d^RNQB5WHiP>0000000000000000000000000000\XLMD^\MhmXY00000000000000000000=4?V9:a^1JlL0000I82[000000000000899O
0000TQ;U0000<7Y7000000000000000000000000U3Cj]?RE000000000000=7he5HAL0000HIaQ0000HRI900000000l_Ho49T;Ti:L00000000X@4be;@^H`HK0000
0000Ho:30000L39A0000000000000000HUUd0000HEPE0000000000000000000000000000l2jL0000de_I0000000000000000PQD;000000000000000000000000
\TROdel>000000008NcE000000000000000000000000X5@KP@kL\H?lXba80000<K>e000000000E3FDE320000H>DF00000000000000000000hQQB000000000000
=Bm@49gk00004LW:]2dY052J000000000000000000000000000000000000000000000000000000000000P?H4<`4A00001DREDo@S00008VGA0000000000000000
000000000000D]Cdhl4L0000000000000000\VXX00000000000000000000<8PG00000000000000000000]2BE0000l8DD00000000Pinh00000000000000000>E5
0000000000000000`gEY000001YL==c;00001JaN00000000000000000000000000000000l8NC<5OX0`[]H5cV00000000T=gS5<oD=>nG00000000000000000000
T8A=18ce00000000Tb8U000000000000000012lG000000000000000000008iF700000000\AFm0000U=FC00000000000000000000L66]<VOH8i:X000000000000
000000000dMQ00000000000000000000000000000000HBA=d8oWh37EUJ3a0000a?Mb000000000000e57EQFfD0000000091Y_00000000000000000000=9n00000
0000\V\A0000`ce@U0lY0000A=C<8S;>XC70000000000000000000000000D4`O@^\j00000000000000000000000000000000000000000000000000000000<gIK
i07P00000000000000000000UJOE00000000L7U?0000000000000000000000000000000000004SRHD<mA00000000000000000000a6o=00000000000000000000
0000\E6d<ofe0000L:DchRZW8TXhQ9R]LZ9]MCM_00004Z6C00000000lEAQ00000000eIhTQ@H<000000000000<YPMD]Z5eD[]HJ^UM@A:00000000000000000000
00000000000000000000]:US]E5C000000000000PV4_000000000Bf500000000000000000000lUaSXKX34ofU000000000000UGig0000000000004<M20000D2AO
]>2D00000000P5mdQ=R5U3E40000000000000000000000000000000000000gX<00000000YHHf0000000000000000UKQK00000V0Z000000000000000000000000
00000000000054:j<5^`0000hY`O\ko300000000TM3oP5\aHMH\<Ofkhj0K000041W?DVg39FHG0000000000000000TWfFPWUk000000000000000000000000DgAY
00000000000000000000XX5L00000000IDTm00000000000000000000A=]A000000000000000000000KQj00000000000000000000000000000000000000000000
00000000000000000000]Jala;Z\0000`Z:_00000000\4Q0@?HL000000000000YCAD0000dZ[f00000000000000000000L?S;M@\U000000000000@51bLQdJaG\k
d>Z\0000EEGg`RaG8a;LQBYi0000000000000000l[mm<fa3Q9Zo0000000000000000000000000000XSg@0000Ti^?0000\<W?=<0gQ82;a86h000000000000`\N:
HGCnhYg0I35e000000000000000000008hm7HlK@000000008f<88XA@0000PElm8M0c0000=8i000000000827VEF4:T\<6UEV^AE`Q00000000000000000000=IFj
00000000a=^M00000000PPVl=GAM9I:C000000000000000000000000DgbR0000h>b90000000000000000`Tbl1=bi`BP^0000000000000000X^HihhRN@nPNLhVE
8hh\000000000000000000000000000000000000QAnaAEoidVDo0000000000000000000000000000\:Ie@L9]i?I`000000000000000000000000000000000000
00000000MK5L0000T;3G0000000000000000000000000000000000000000@]jIQEGIT@hC00000000000000000000lT73]96S00000000LWN40000000000000000
0lMi0000LSZc0000@X8d00000000H9g:0000=09K0000H32GDc\g00000000000000000000PfCK00000000000000000000HMLcmBeoXSWCY4c400000000eFIL0000
00000000Q7ZJ0000L[c3<d;Y00000000000000000000000000000000000082S7T9f\0000000000000`h;0000`kWkX^=hI2NL00000000PRk]0000000000000000
00000EGQ000000000000D^TK0000000000000000000000000000000000000000000000000000000000000L4X1BfA<`MW5F2600000000`S@n0000X[fX`]L00000
000000000000000000000000000041^F]BgUlRR000000000l2Vb<HGj00000000000000000000lE[d000000000000000000000000`PKG0000000044Ok0000U6`[
@`8<0000=:]DP=]L0000000000000P_3PE>\D9=m<Ga=0000000000000000000000000000DbEO0000000000004HD_000000000mFEdHIk<`OkaB0;000000000000
00000000000000000000<hhG000000005JoaP5]GT2R44ZWUmD9?00000000000000000000000000000000DE`BP`XRP5bOH6KA00000Q3h00000000000000000000
0000dXKS000000000000a@iQ000000000000000000000000hJ^a0000AFA6@M]mhR6:H`Cdm5cV0000lf5PP4lnA0b]9?9200000000000000000000000000000000
000000008nUi000000000000000000000000HCbc4Z<@0eZ;LJiM0000PIIB4b^FUHGI4Z:n0000@][Re4cJ00000000HLnk000000000000H3M@dOl=PW1H9J:E0000
000099fFI?6J0000000000000000P5^m4=S3lmWj00004IVL00000000000000000000PhQN0000000000000000000000000000`AS@HP\AE0R15DRc000000000000
]:VI000000000000000000005ECD000000000000E2>Z0000eITD00000000000000000000000000000000000000000000<j[\00000000H5d4XKm2000000000000
0000`n;:00008N_b0000LNm3TjSm`<GT0000P;66X\j800000000Y9R9000000000000QI?b00000000]?\H0000\l>DEE^_0000DgXQ1;\?00000000000000000000
00000000DZ^4PSJjQ8K_000000000000<1HN4ITod`IE90oiM9;A00000000XFd7000000000000000000000000000000000000000000000000U4O=000000000000
0000T25n0000TYQ2000000000000000000000000000000000000P6Tf0000`P`9000000000000000000000000@PCf00000000`O938U=E<diC0000LjN8\CQLaJ@<
00000000l]E\Dj3f4^=ED6SJ=JeYhme6iDmB000000000000000000000000hC:3Y:0h8\SlLoEl1@ZQ8kn58ThJH9G7EB];5ELShGnZLPb0MGN10000h09Y00000000
hZ]88]\A000000000000i1jL00000000IGoa0000dJl@L^FI0000T6n=8Gic@Q;k0000mJQj000000000000`ajJ0000@NZ0000000000000AB2E00000000`V11hX_G
0000000000000000]<1[000000000000000000000000000000000000000000000000l6V:00000000\[\700000000000000000000000000000000000000000000
0000l]G60000000000000000hk<J00008UO?0000`FJ<000000000000000000000000000000000000=8lY0000000000000000LOAo@f:gQE6HPMK>hl0H00000000
D[N30000h7i`Xk]iX2_X8PT8\ePFd@LZ@g684L1A@ihQi:M600008:8j000000000000000000008i:e000000000000000000000000000000000000000000000000
0000lFbd000043<M`LG?Hi?>l1j;\S630ER>e9@9a:[NI>YO0000UBeH00000000000000000000000000000000000000000000=8C;000000000000000000000000
0000000000000000000000000000000087K700004Jbf0000\YaJ0000==;ZEEaY00000000000000000000000000000000000000000000000000000000\TD40000
00000000000000000000000000000000P0[m0000000000000000U=of0000hSb\00000000000000000000D`3B`Wj<00000000000000000000000000000000Y7HL
000000000000PgNQ0000X;Zm<OJ_IIbQ0000UCM;00000000000000000000000000000000000000000000000000000000<Hf<0000000000000000000000000000
0000TVnI000000000000H?e]0000eIYc0000TCgi00000000<4B`000000000VnSllX7aHL5D8b>0000lD]?DNJ3000000000000T>6b0000000000009;430000`TlO
00000000000000000000000000000000XT_J0000000048]bTdoGPR11`la:]:FkI0RKdZ>8000000000000T>h50J]I000006XR00000000000000000000l3@l0000
000000000000HMj6P>kl000000000000000000000000T76<00000000000000000000PAD7T5V000000000I775P5EEh?nh`QAY0000e<<M00000000000000000000
000000000000000000000000<gRk0000000000000000Y36V00000000000000000000DM7[0000000000000000Y7Tf0000D3h=0000000000000000XK6ed`5m0000
00000000000000000000<3=50000lMjC000000000000000000004LEmLXibh\[ZLc9e00000000000000000000X6FIHWefH3e50000000000005G100000DW3[`?oT
dma\8ZiP0000E5_n0000Y>ZW000000000000000000000000LbF_@4HUHeg200005KBo00000000a;lN000000000000PSRZ8\5o0000Q>l100000000lkb7aHRY0000
000000000ch`5Ch;0000L=bj000000000000000000000000000000000000000000000000AC<=000000000000dB]h0000000000000000000000000000T7eOd2I6
0000e0ki00000000LDm38J2O000000008_388HHXLRAI0000000000000000000000000000DHoMP5>ZhIP]00000000aBP?ED8g0000000000000000000000000000
00000000dI?_P^K]0000PF:M0000000000000000000000000000000000000000P@`80000PCfV8P7^d5`<000000000000000000000000@4CMlf6<E:P`00000000
00004_m19I5`0000LZVO00000000000000000000<hYf00000EV6L0XR`KdY00000bKAXEVYH5dC438B`B]Bh<7^0000000000008EPU0000Q=4L0000000000000000
\cnQ<C?T000000000000P1Zi0SCJDAC=000000000000m@@bL2Wc0000000000000000000049Ld0000<]bn000000000000==VE0000\5n5aEIVMFBAh=fW00000000
0000000000000000000000000000000000000000TTHg000000000000T[>d0000aKVg0000m1hbd03@00000000000047_h0000000000000000000000000000HP\4
0000000000000000000000000000000000000000000000008GYRdYV900000F23\G4`0000000000000000<jUSTDZ800000000000000000000DJH800000000@CSh
d21n00000000h6To0LD7H`2_e92dX7lh00000000000000000000000000000000@[W5000000000000`Um7`bL4`dBm\2`J00000000000000000000@nIF00000000
0000Hmf`00000000@=ea0000000000000000PIa88fAQ0000XdmN00000000000000000000d^dN000000000000QHh:000000000000h:2?000000000000Pbho0000
000000000000\7fmDFej\3Qk000000000000TV_0M18[0000DaiPTlVM000004jW0000000000000000l6CT00000000HBBT00000000@L:c=4\8DO^RQJBC00000000
0000I:BKII4:0000000000000000000000000950h]^nTDl\a1cm0000000000000000Xfh9PCS6000000000000X_nj000000000000000000000000000000000000
000000000000<bGl0000000000000000000000000000\BdT000000000000000000000000YA3M0000000000000000000000000000@<A]00000000000000008B`Z
0000PO_o0000LKUdLhfA\17U<=Vj000000000000@W6ZPdJN00000000dRLM000000000000e7OReJ>\YK<6PiTL@DgXEL4X00000000000000000000000000000000
0000EKhO00000000000096[cAFaC00000000T<ZB0000000000000000A6<VTi0>000000000000DkiWDD8g00000000000000000000000000000000000000000000
000000000000L7=50000h:K;000000004DS]<ido0000U4GM000000000000<oZ70000000000000000000000000000000000000000`KFM0000lZIGl5bY00000000
m40l000000004\LdPcTf=;G900004[i1DgPk00000000LT?iln2m0000UIDT00000000P:[a00001Ccj000000000000000000000000dbY3a54=h7UR000000000000
h9ObX=BQ4;J:hS9MU2>0HYZFAIindeo700000000\H?]00000000000000000000000000000000TbDN00000000PIjniJb;000000000000eF5lEB;H\^WS00004564
000000000000000000000000hePU`=<;d<@J@51V`k]9000000008eG>0000000000004^DYE:OR000000000000000000000000000000000000d5i@00004iD60000
\BZD000000000000000000000000DZG1000000000000==DV0000000000000000\AnKd2UNLJj0hV[eLX\:];\gdT880000D2\;@7SPX5k5hJY75?Ph00000000DJM0
Ll6R09GJ43T2000000008AidPfKY]?XO000000004ZOBX9Ph\nj_loaW00000000PJoX0000<5O=0000=6Yk00000000000000000000XjT:HGQgDYJ`DG:P00000000
00000000\ell000000000000000000000000<LRR0000@\Qj000000000000PZAk00009<k@000000000000A<d:@Mg7000000000000000000000000000000000000
0000U6A:0000dQ6]5;6aiHEih]9800009;4CmGhA00000000000006<]0000000000000000<5Yc0000YKoW00000000000000008V1_iH5100000000000000000000
0000000000000000`i5g0000U?5]000000000000000000000000000000000000000000009AbmPZ:@00000000PkSLE?aA\fN`000000000000D@c=0000@GD>\14@
XGOD000000000000000000000000000000000000hJ^JPFkjTCoJPUhk4fPf8_9?5=n\I9a?LM_`0000HT^=00000000000000000000d`?;00000000000000000000
00000000000000000000HL>?00008MC]00000000YDT=00000000000000000000\m_hdiMl0000D\9W00000000LKUPhUm[4KWT=68J00000000000000000000@K1a
dUiUM=Z_DL2Ud7;2h]T>M<:a0000000000000000Ld_Fl1=F00000000000000000000AI`500000000XBmL00000000A<R600000000000000000000000000000000
00000000M;oJ000000000000`n>RdWSa<F3kDELCLgGF0000000000005G>V0C7d00000000Tbjb<Bn^A?co0000000000000000DL9>000000000000000000000000
00000000LQF^<k920000mCV200000000=7=Y0000aKDR\^URheL^0000000000000000000015>j000000000000000000000000000000000000000000000000h;L=
DEXo000000000000XK=m0000`ALL0000lU0]0000000000000000<BaN0000000000000000000000000000IHTK0000I?620000000000000000000057YB5;3Q0000
00000000D]mA0000HHR[0000000000000000000000000000000000004WOW000000000000000000000000@n_?M<9m=8@I00000000hX`7D;fH0000000000000000
0000000000000000I:]TDLPVdkFG<4[8TG@O000000000000000000000000lX@P`4g6P[[6M<Rc0000000000000000`SFR0000iAOe0000Q2DaEGb2000047;o0@;D
00000000000000005<Va00004=Yf0000000000000000000000000000000000000000000000000000`lQM0F0?PX^9000000000000000000000000000000000000
00000Qge00000000000000000000000000004\WV00000000`:eAXcNjDWnWXL?400000000000000000000XEUSlD>LTO5`HWG^E<1EXonH00000000000000000000
AKNB00000000000000000000000000000000aDLT00000000000000000000\N@g0000`:On00000000000005S600000a5K\3ab0000HY900000000000000000QHbF
TE[KlZ_;000000004_bj000000000000U?LJ00000000i4=0T`0Qhi0X000000000000000000000000PK<S000000000000000000000000000000000U<E=6:F0000
1HWi000000000000000000000000000000000000hgW2<5FO0000\8g^<@VF0000D[nkeDl=<8WC4B[100005<HQ00000000hL5Di:Ke@kaTi;>Sh>_l000000000000
0000`\;<LfZjDWoVT6ER000000000000<;_N0000000000000000000000000000h::00o;kI3GcE8n3000000000000000000000000@XkS0000000000000000UK?c
00004AQQMBF^`PmM000000000000U<\SXOgb00000000<=WE00000000000000000000<]la000000000000TOb_M0na00008PB70000U6TM0000000000000000H:dI
00000000L0[Tla[a00005HLM0000000000000000000000000000dR8`0000dKU8000000000000MKi]X;B600000000l>Ha0000hQmd00000000XWMC<2\FPFYP8[1]
Hf2^0000000000008mNoDZZ7P>HBeBjC000000000000000000009J3400000000I28T0000000000000000@gY0T6W7`X4EDG8200000000<W>3mKc<0;dRX8jo4D_Z
Ta0ZE1^N0000=2[D17?S00000000`ALm00000000Pj@<000000008GhB00000000D7>QI<Vo0000P36K000000000000000000000000000000000000000000000000
lTL200000000LN@?eIH\0000l4EA0000000000000000000000000000000000000000000000004`@eLhEF\@WM`RQ5d;f?000000000000XQUTHcQ=0000@=4:0000
4XHL0000eB;o00000000000000000000000000000000000000000000XUE@00000000000000000000L>R;000000000000000000000000QA2N00000000@_0n0000
00000000H<_l00000000HQfN0000000000000000AFJo11iB0000A<kNa@DO000000008YeOT?No0000000000000000000000000000TM60T0G@H=6B0000@Mko0000
0000<M0O0000000000001CPV]1?O000000000000000000000000000000000000000000000000000000000000000000000000000000000000U@;=000000004j09
0000000000008UTY\_\L0000000000000000]Edh00000000000000000000XdMA00004;7300000000DO`:@gOT00000000XfIZHSbD`K;BeA=>0000a6@M00000000
8D^hPKi`000000000000000000000000MJPk0000<b6_0000dIS;000000000000000000000000000000000000@B8B0h<j00008ETN0000000000000000DGWS0000
0000000000000000L^JM00000000000000000000000000000000000000000000\\3?0000000000000000000000000000dO9J0000000000000000HQDY00000000
00000000`S:Y@WT`Pm8_0000TCnT\>Hl000000000000l2lK<fic00000000000000000000XCN7@>FdD]>V000000000000000000000000\DY600000000h`1R0000
000000000000@So\0000dEjKYJL6000000000000000000000000T:I3@;d0DLgKi7V@U@=5000000000000000000000000HXTH0000XGCN000000000000dKcC0000
0000]0=Th<^lEBce00000000XGZi00000CCd00000000]JCB0000<<6X000000000000h64600000000000000000000@\Zb00000000dQeD00000000d_0N@Bi40000
0000H>Q<4PWO0000000000000000000000000000lI5L00000000mKO\aFkB0000T1fo0000]2N\0000lR@o00000000YIM9XKPB5F7O0000000000000000]CTd0000
00000000000000000000000000004EX>DT;?00000000DEIe000000000000m:E58E17<T[K000000000000XA`RXLd<HdHI000000000000\ghi00000000<aWj0000
0000DgQ900000000DSF>99;W]<ej000009LSe<WR0000\Y=^00000000M;c2`Pd?000000000000d8oDleJ:00000000d_:500000000`KdM0000Q;3a000000000000
0000lIm]Y0HO=C4lT@k>Dh:e00000000000000000000000000000000000000000000DCFP0000000000000000hF1V\H010000dnJR000000000000000000000000
0000EGN=0000i0BmHOR24W`P1BmU0000<See]DbJ00000000000000000000hQYA0000000000000000PgHZ]26L0000000000000000000000000000<F@F0000LNi7
000000000000DM=k0000I9n\\1^U8TR\0000000000000000L`6]00000000000000000000`I21LJi<0000000000000000X:;U0hLL00000000000000005Amo0000
0000000000000000@LR70000000000000000dn>j0000@6PB0000L5ce000000005DhV000000000000000000005:l>000000009DC_00000000\N8H000000000000
00000000e:ZR0000000000000000dOHK0000000000000000000000000000000000000000000000000000HZ@GDd=h000000000000U6Db000000000d56EKJg0000
0000000004a7XTGT0000000000008]eb0000e2D=00000000000000000000T?Lk00000000<Eek0000=<XE0000000000000000000000000000<\O<000000000000
9FY<0000\i6900000000E1=3000000000000000000000000iF4XmJiR0000000000000000UJNX000000000000h]^^@gIW00000000mH@A0000@L^F00000000hG=f
00000000XFU`00000000PRTj0000TK]I0000000000008OQH000000008O[2l:]aDMa0e4j2i>ei\9nJ00000\Y00000000000000000000000000000000000000000
00000000I4<TP_kn<bfAlV_e0000`>G]5F]S00000000@fJ>`U<g0000000000000000a7Z`0N4^0000l9EeEFdO000000000000a0iU00000000PFm>0000@N`9EH[b
Hl3=00000000Ljkj00000000000000000000D>C]0000Tc\NLhd4d?f70000000000000000HfPW0000DLlN000000005;Ri8a?IiG[35H?i5G4o1J]R00000000LDJG
00000000he:Z0000h`k1Dc;0000000000000000000000000000000000000000000000UB_000000004DRM00000000000000000000Df?g00000000000000000000
8GcK<GoP00000000dW;CE6dV0000hJ1gXN]JDiUU0000000000000000m>b]0000PWUK0000]K7Y0000dDgo8CKjUEah00000000000000000000000000000000l0?8
00000000000000008HiB5JYM000000000000MBEeYCR30000h@fL0000000000000000PE8i0000000000000000`H?<8d4g\>?=0000000000000000000000000000
000000000000]FEV00000000`2B1d9aU0000l<n;D?Z4000000000000Pi16ECSV000041950000`TK<m32M00000000DY7`eG]700000000hkCN0000000000000000
0000dJf=0000000000000000=5H]000000000000dAk2P]0>0000000000000000000000000000000000000000000000009JA;00000000dDZHTg2>PgcO00000000
mK=nT1Rd`Qf\De;G0000@Kk[0000IHOP0000Y42B00000000000000000000<;Md00004=l[i86Km31`00000000000000000000@E8X@QQ]000000000000@6TQL@25
HQ[E0000lb:600000ioD00000000=I6D0000P`[DPGJKUDRo00001<jbe>:8`5aU@A\aPIK_`Jc5H4ZaXUo85G3LX<R600004dNa000000000000DNgg<C90LX[60000
000000000000DWIP00000000U2W\Pa]XUH<0D4gB000000000000000000000000IA[D000000001<iTAFh]0000000000000000L2EH`GHiYCHUlX2M000000000000
0000hSC000001=hFQGP8lGaM000000000000A9mh\\EKd0<N00000000000000000=o8<VOn000000000000@^J20000<l<]0000000000000RBR000000000000U@;L
0000P;7V0000aDU`0000000000000000AFoD000000004bZg00000000000000000000000000000000000000000000000000000000000000000000`4NU@P0X4XY3
0000LUZP00008LnD\ke0a4gX000000000000000000000000000000000000TQTL`Z?f81VU=5<N5HG=0;V:0000Q;KiMBcY00000000000000000000000046Qn0000
00000000000000000000HR_mhM^J0000000000000000000000000000000000000000LiGR00000000000000000000000000000000000000000000000000000000
00000000H>dk0000M?gVLW9[H3HX`<7<0000814]00000000DO_J00000000000000000000DeMH000000004`C<000000000000m9dh00000000Ll:D00000000TagT
0000T13WH6hkHUIl0000000000000000000000000000000000000EoZ000000000000000000000000000000000000T5LdTcHb00000000MHoH00000000l3]Q0000
00000000]GmK5I1:000000000000HPd2000000000000000000000000000000004XX`000000000000000000000000DSk[0000eGWF000000000000\1_Ch:`U0000
LGodX<0o0000000000000000LZ^i0000000000000000000000000000000000000000TIOG000000000000PHfS=KDd00000000000000008TcF00000000L2WS0000
00000000ll``eF:UiI7C000000000000000000000000Df>c\TQX000000000000000000000000YIh`000000000000\AM<00000000000000000000Xg<G0000D6Lj
i6fIEG010000Td1100000JUKdEVGe2HW`5;b\<<A000000000000\YTMhB>X5Igg<[D200000000000000000000000000004;^jMBUL0000<>760000000000000000
00000F9Zhf?9Hj]l]EQ9QHUM00000000000000000000000000000000QJLTYEKE000000000000=1S<000000000000L1Xn`V6DPLC400000000000000004Icd0000
000000000000000000000000m27:0000000092`U0000000000000000HQ7i4]\c0000000000000000000000000000@T@[Lc:T00000000HZCU00000000aIEh0000
0000000000000000000000000000`4Wd0000`hmF0000==2Q000000000000hCVol:>S00000000000000000000000000000000000000000000\ch?X8hVTVThH7;W
XeIjTlULhokYUGK:000000000000000043oD54@P0000HIoF000000000000P=<ITVYSX;dcP`CLTE]H00004=bV<S5ZID>=<C9VYFRI000000000000000000000000
00000000000084F=T>H5i:5l00000000QE4;0000X<]j\`H=00000000IFBMMDoR00000000000000000000000000000000PoAX00000000TIKJXU:A0\nK00000000
0000000000000000000000000000945X0000h^hD=?71\>^^00000000DEJ?000000000000000000000000H2OALKUm00008]c>000000000000P3RmlB?@DC?58R=E
4YSi]7H^0000db>>0000000000000000daVImJQ=0000000000000000000000004[o`00000000000000000000000000000000`?@G00000000=Gl:T^lb05];m2`m
]4Ue0000EC<L000000000000IAB900000000DYK9X6]A000000000000dZIh0000L]eX000000000000000000000000a3:l0000`KB\0000l280`4nhUGlmTKNVTPZE
0000<1H6]D?TiKcf00000000U2LR0000\HO8lTm50000000000000000000000000000000000000000000000008Q6=Tfom0000PA9^00000000000000000000PbHX
0000Y80=0a<700000000l<X:lATA000000000000@YB=8OnH0000000000000000d_9l00000000l53LDd:i@m=gU7Q[e2\V8@JKi:;_0000hR610000000000000000
d05>aL11PC@G0000\82;000000000000hG1blL6m=D?l0000000000000000T=_G`L9M455e00000000diHL0000000000000]IT0000Tc[O0000LmI;9L2?00000000
00000000000000000000POTQ0000@:Ukh=JGl7ha0000000000000000eIn9h4:N0000hS7l0000D1aIXCAZ<O^;DYU2T5Hh0000000000000000`eKfHAn_00000000
0000`5gD0000YHQ00000000000000000T7GI00000000i;CM000000005:FK0000H2ka0000<RbTT_MP8CW?0F6>@b<HE9HK00000000000000000000000000000000
<O:J8N4kE:Z00000dE7[0000000000000000000000000000e=T_00000000000000009BcG00000000000000000000DgHE000000000000eE>XX>;R000000000000
0000000000000000`8kC\=T8H>2:\L8l`Ln2hZjg10MO98=5iDJD@Q@b0000000000000000hEY_0000000000000000A7AF00000000XQ8I00000000000000000000
0000XRh20000000000000000PM?e000000000000A8a[d;l7P?U^8oPc00000000lZh`LbhJlc60YIW\0000000000000000M2hBTG<h0000000000000000d?M7iCa6
0000eGeM00000000d6b`L4<J8eNM00000000`JVbXTIdPOEhhTjeLd9i000000004H:j<4DU00000000000000000000PZR]DiZ`i:Y]0000A6W9000000000000dQ2I
aK[nHGWd000000000000Hd6n000000000000@ihj00000000L;GI0000=6bL00000000000000000000484@0HW>0000000000000000deLR00000000000000000000
00000000000000000000mAGF<e2F0000000000008W<l00000000<P`V9;kTYJ:`0\Z>06aEhCaUAG0R00000000i14?000000000000\KJa<aQ^0000000000000000
00000000`RX^0000000000008\>A0000000088ZI`T0TMH<i@?VJ00000000000000000000000000000000dC>20000000000000000000000000000HeQGL@770000
IE5O0000000000000000000000000000000000000000000000000000D=L800000000000000000000dmZ>0000000000000000eGCT00000000<T[YlU1l0000<BCd
00000000000000000000000000000000I<OeHbFR00008JGH00000000dU4A000000000000EFI400000000hdY<000000000000LnSD0000A9geX]ZB000000004NXT
000000000000eEg_0000000000000000L[`1IF;N00000000PdP_dncaa?W50_3\000000000000lE?A`^=0M=GF<?1\000000000000000000000000T`5XHS8j0000
00000000``]0000000000000hD4=DVYE8^fR`jK>0000000000000000l[dA0000H[Zf`b`I00000000000000000000000000000000h6moX:bY00000000LG4>0000
0000TNne]0@k`_D6U;KWl]C1YF2H000000000000000000000000d9a0152;T>3V0000TEe]00000000HA33YHMU00000000000000000000000000000000Dl1L0000
DO@50000P4^[00000000T6iO000000000000000000000000hN:j00000000000000000000DO0?00000000000000000000h22<0000000000000000Q4Lg0000]<7M
000000000000000000000000D[V<8J<O`dX200000000dJZ40000l[@T0000DdOO00000000000000000000E=lLHHFjDQG:U=__e>0d000000000000h7Z200000000
h3eleDKX\d7:0000000000000000D]`P000000000000@k`e0000T<b30000000000000000dCQh00000000lR;R000000000000\n^KDJ[T0000Q:Xf\hD;0000T7YV
d\LC000000000000@R=PXdAgXlU^dHXnAHnIdP;I0000lDZU000000000000Po?`000000000000QD5^8GMT000000000000E7RU85K[XV=2`>3<4j`jm0PO00000000
0000000000000000000000000000000000000000hS?T0000hkXL00000000000000000000@>Q4LGI;00000000000000000000QD1S00000000000000000000]C0[
X6ONT\1=0000X0:K000000000000000000000000hPR>0000T5_:<4kC00000000000000000000TZBJ0000P:Vo0000PS<:ln[_16G]000000000000QL2T00000000
000000001>mllQOc0\ZF96C@000000000000@Zgd00000000TfKGHo7l000000000000000000000000MF^L0000000000000000000000000000L9IT000000000000
P<Lg000000000000000000000000<3^j0000000000000000000000000000XNDL00000000Q<C^0000@<JF000000000000hDPIQFGi\SU2000000005K[200000000
0000H4eDlo7S=2n?E6K]4]jbaJUf0000000000000000eDU9D=eN000000000000dVikLi=<H42^0000000000000000`V>ZlWH;0000a<o\0000TWU[@`m<XFf60000
00000000000000000n2Z0000000000000000YD8=`;X10000]?Y600008h5`A83ilblh0000X1Fl0000`Bag0000DJdG000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@k@n00000000000000000000TSfZ0000IDo^0000]JC]00000000h9:aTi0iU7\Z00000000XOQ]
0000000000000000000000000000lkC]`A9800000000X0on0000lSbi0000000000000000m1e;0000000000000000DLe50000mB@L\1T\4J=>iCjQ@ig:00000000
00000000`5YV000000000000H=d51JUT0000000000000000000000000000PkIe000000000000MEI800004ZD7L3^6PS:ma4H^00008bNAAJoI0000@>O`\EH>HJMO
5;5oQ;b<1@JR000000000000X<hG00000000hM9l000000000000I5k:4d9BU@1k9GlF000000004Wb<000047C4000000000000000000008@Ff000000008[a?\0bn
i20Ra<8G0000000000000000hQ0Yh[S[4cUW0TUA0000liBb0000X@5ad5JM1Emk`n3@000000000000dTTI0000Tb<0000000000000<6I40000000000008YNP0000
00000000`f1E00000000]4A^AD`OHWhW00000000000000000000EGSn000000000000hcD3`dBS557aP5E9X5R9=?b4=EFP00009?VB000000000000000000000000
P\7L000000005C58QH<E000000000000==oV00000000l2[m000000000000000000000000I:0Vhm5IE=Ue000000008b[PLejI000000000000hQA;000000000000
0000T9\;hS;i0000000000000000000000000000DIPO000080Q7@3i9QKEf<\>`00000000d@D]DC=V00000000h6RbLH6d0000000000000000a4l@00000000PBJH
00000000000000000000000000000TlE0000000000000000000000000000000000000000000000000000000000000000h@Re4N<:000000000000H0l?T[6lP<AK
0000000000000000hn2<iC;D00000000000041`R00000000HklN<S[<aKZ6AK\O00000000000000000000X545000000000000<K@e000000000000Ta<M00000000
0000000000000cX?000000000000PC@;8HF6HUac4ahl00000000M1Y50000DQhT000000000000h]:500000000@]`a5K^G4UF>0000000000000000lG?NHAI1lRHS
00000000000000000000000000000000000000000000L8Ia0000000000008W^;0000000000000000000000000000TLCB0000DV>Nd`R`Dk2C0000000000000000
d>MQ00000000000000000000diBRU;Ih00000000HVFN`aXC000000000000XI@1XKeR0000XNlWHMmO83K9l2iAU:SW000000000000000000000000000000000000
000000005Ilk00000000000000004`]g0000000000000000000000000000H4FI0000000000000000000000001Bn0Df>X`0d8Y5?KhKOC4G>gDKM4i6EGe=9V0000
000000000000H:?40000000000000000`;RY000000008PDS00000000000000000000000000000000000000000000lQJfLJAd0000000000000000000000000000
0000`TAR0000]9IE00000X0W00000000E;B9`kQ>Y111TLSeA;jN0F5RMDZ^POL700008U@l0000T]3\000000000000000000000000D>PXl6ncDdo;0000i19EX=?Z
hD10Q=G[\H_K=3LgAKWN00008HOE0000000000000000000000000000UFEe0000h9hnD9ok0bag000000000000D?j[000000004EhR00000000000000009@WH0000
00000000000000000000P>[i0000\RSl00000000000000000000000000000000000000000000D[N@@i@Z0000000000000000DL83DcQN00000000D5g\15810000
0000<k7\0000i4_8d;lAeKEQ0000hk6MD@m7000000000`4c000046Nj\W5Sdg:d]><V0000`>JU5Dom0000<hVm0000LX4`0000000000000000iB1m@9Me00000000
04eR000000000000000000008>eG494=hZME0000@PfE0000l>NO8J^n`ef200000000000000000000\_n]00000000hOIk000000000000000000000000000080PB
000000000000m:mh00000000000040OY0000l1\Z0000000000000000Dh2>000000000000000000000000h6AF00000000000000000000YJ_;0000000000000000
000000000000MGQR000000000000m7NlQ6lK\3gPl4dl0\Z61?IPX4D5U@]60IgeLP9l19aedG8C00000000Pjl6];d00I`_0000000000000000eFWJ0000`WVh0000
0000`PaC0000];KGHIH400000000000000000000P2aI=5Y2e?_j0000000000000000D]7m0000THio000000000000000000000000000000000000000000000000
0000\6Y30000000000000000000000000000<PSTXgf:00000000000000000000000000000000000000000000\WK_0000H42l0000@08n00000000i1OD00000000
00000000hUK=000000000000eGG>TSBc00000000000000000000MEE3d@d@lFRMdH>kaH4e0KYbXEkMUKX8\1i[lSn<00000000000000000000eBno0000E47N01iI
l0=TT6l\Q6RS<D=B0000TOdM];<gXOf>`H>?00000000000000000000000000000000000000000000<ZlWPhGoA<5I\b1N00000000TOX800000000HXRaLfHE0000
0000dMD9000000000000000000000000Y?P;00000000\52o00000000000000004ZUS0000000000000000lJ89000000000000<AF>000000000000000000000000
]<cU00000000000000000000000042PZ000000000000PlGFPNPj000000000000000000004mTR000000000000`bd60000dYeBT>g80000@]GC00000000L<1bD]_n
000000000000000000000000Dk5a0000000000000000Lf=700000000eD;@0000\LH_0000000000000000m80_000000000000000000000000000000000000A7[8
00000000XJn30000LjL<0000000000000000PI<T000000000000e:Ck0GS`<5o6000000000000000000000000hVCO000000000000ACDe0000000000000000dTl6
00004aLT]H:50000QC?^HVG]0000000000000000XN6282Gl00000000TgQU<oU=mA@YAGVkEHKi00000000LNnTL@^8PSA=d_2>Y>kP`OcE0000lQjl000000000000
000000000000000000000000000000000000`1=9P[5nXDVdheVJ0000000000000000000000000000P`gl0000YJ2YTNaT00000000m9WG0000`8F0000000000000
0000000084EeX>JC000000000000L>A[UIc>`Y110000@>WM00000000TGIoQC3d8NfPXT[2l[<41I?n000000009Gf=`_1QHKPSY5;S40Oa00000000000000000000
LLC[000000000000000000000000000000000000000000000000000000000000000000000000000000000000@3`@0000X:GFHjk08j=[\k]E@]n0]B[4eJ8M0000
Y2_PHNJe00000000]C73ABgm0000Q?mcT3DL000000000000\UNn00000000000000000000lVPd0000`?<n<=Ij0000H:X@l?0>8fR]4b=B@glE0000I0_a00000000
000000000000000000000000000000000000000000000000000000000000X<lO000000008D8@0000000000000000000000000000000000000000h<1>\Z[A`170
`IX]0000Pi4W0000EEIJ0000`_2Z0000000000005;BO0000IJdl0000000000000000000000000000dAZ2hf]?000000000000000000000000000000000000HQ4Q
0000@4Yf\G[k0_V?89Cb<InOhoSo@j=>00000000000000000000@R2KlRm>ThnlM=fUaGT:PJ3000000000000000000000D5I68c3Ya>Yd8bX\000000000000DZ8g
00004ME90000dV>gUFc_00000000000000000000E1d_0000000000000000000000000000\R]L000000000000H;aI0000Df41000000000000000000000000T=lM
`ilL000000000000000000000000X:bj00000000i6]Qdoc[00008E3X00000000@LHo`V;L\OIR0000\86Pd6jV87WcHdLg0000lcBW00000000@QB3lX:laB2c0000
h8j]000000000000habgUJ;J00000000<1hn00000Bg=0X0e000000004cE7000000000000000000000000000000000000000000000000XG_eX[Jl@g1\IIoPPH8<
000000000000@7:jY8P=mF_HYJ0:00000000@dSQ0000000000000000LAoG0000000000000000`mF[00000000XWS400000000000000000000000000000000dch5
000000000000000000000000<T\4e4P50000000000000000LTEH4O44@6L80000UB0_000000000000a>UA0000X<]I`_1^000000000000XP:h52Jo0000l:;9\NJX
iI^U0000000000000000000000000000PMKL000000000000P<P>0000TiYC0000T\PH0000P1Yid]59000000000000HXNm0000dC=9l<7EM2NnH7X000000000HEbO
0000TBQ<0JcBPC0k0000\k300000000000000000TOF7HiM@Li49494F0000D8e000000000mBYT0000UK^>84F10000000000000000000000000000000000000000
lScR00000000P=PQ0000lm3nPa8Odf8Z=GlR000000000000I7mf000000000000X^`Z0000Pm`D00000000DW6l0000PXR300000000d;T700000000000000000000
HO4MQA=P0000000000000000000000000000`M_k8LdZ@[1:D`nY8^c<0000=CT1@cKd00000000000000000000e4UG0000000000000000PjkR000000000000DAmL
`DQ2<J]W00000000@j_bLX[H`m_0U;@n0000EHmVe;l^00000000000000000000]F[I000000000000000000000000000000000000000000000000000000000000
00000000Q<IM00000000Hn5000000000000000000000IJLE0000TFf[``XolcVo=6iM00000000`UEk00008UkUHhK90000TDCb@b4Khj1O]L=[0000000000000000
0000DAU[0000000000000000000000000000L;>J000000000000hg<Y000000000000000000000000]5:b000000000000dmKR000000000lNM00000000Df3f0000
00000000h_9c00000000a0LW00000000000000000000h0G6X:F2000000000000000000000000MF5]0000000000000000000000000000Pk_ME9Qa0000d87o]DQ1
00008V5^00000000hNEC8VNMLbOo0000\URJ000000000000000000000000l1]O000000000000P84M=C^W0000``gX<HEI@In300000000000000000000@19b@hZ[
00000000000000000000DYT=l\cS0000000000000000000000000000Hf4]0000000000000000lFjMTaaF0000LT:j000000000000\BTT00000000=Ik300000000
00000000000000000000DLJ_00000000000000000000000000000000000000000000\URa\N230000Lk:D0000000000000=[`00000lWi@>RO08HO0000Tn:J0000
0000\@cNU>P90000000000000000d2m\LKTK000000000000dX:SLel`0000@0J100000000000000000000000000000000`Z338U5W\jZB5KF50000<Di200000000
00000000eG5G000000000000`2Yn00000000H57\T>QG8AdX00000000000000000000000000000000\=[2@B8N00000000000000000000@G\Y0000000000000000
`52dA9\X00000000000000000000000000000000@:cZHYOi000000000000<l=70000@BX>0000PIKneHc90000=:7k00000000000000000000000000000000]:@Q
00000000DR:e0000000000000000000000000000D=V^@ki1000000000000XQMjHgLG1=@I1GDhX:5[d_]?\eXYd7HKDj5o00000000=G7f000000000000@S>]0000
00000000000000000000000000000000000000000000000000000000000000000000XRaV00000000000000000000H1820cG_00000000eIm40000000000000000
0000XG3m00004FS@DUc5QIUL00000000die:HOM6`W@bH[U[0000000000000000000000000000000000000000hY6_MCnPXFo6000000000000000000000000`E_>
00000000000000000000hC:FQ8^mQI:O0000Hb<flo2g000000000000000000000000P@a?00000000IAf30000000000000000h4ck0UR100000000000000000000
]47:0000iH]?000000000000UBR10000A?ON00000000DZ?K4dI>00000000000000000000h?g<0000T1P700000000000000008eof00000000i;:X0000II>c0000
0000000000000_==00000=9AQ9dQhNlhaKgD00000000Lc>?000000000000T[]I00000000000000000000000000000000000000000000000000000000\_`e0000
A9Ec0000YCWa00000000000000000000XTI6<12E1:@o0000LW]L000000000000000000000000d7P<00000000000000000000M@^emEG7000000000000000015`@
000000000000\D6<000000000000000000000000000000000000000000000000@9H3XE:_00000000`m83eE8^000000000000PQob0000Y>;@0000@1?J00000000
0000PWYc0000hKEA00000000LDDeLl[<@[Cd@eL300000@NK0000HBE?0000d;nR0000D_CL<[N]0000TENf`=DY<JhmLb=Q0000000000000000000000000T<m0000
000000000000\MIk0000TeOh0000PbJH0000@7TmT<<5<JHi0000\6fb00000000000000000000XhMGXKNK872n0000LGUS000000000000hVWX000000008[d`0000
h=7m0000hQj]iCYk000000000000PYE[000000009EVj0\2_00000000HN6E00000000000000000000000000000000HafNi@7P\Jlc000000000000000000000000
00000000HWcl000000000000000000000000@a1fPHfm000000004GY?000000000000000000000000\K;gA7NP0000000000000000000000000000000000000000
000000000000DaOGT5adA<7_0000XU=8000000000000aF=g8<=J1KCn`CQZlfZK0000000000000000l]^N00000000000000000000aKPU00009CcF0DDB00000000
0000H]8:00000000000000000000000000000000000000008YGW0000000000000000LQL;000000000000000000000000000000000000`L4k`X3@e1>O00000000
\iS400000000AFN_00000000<hU000000000000000008CK7D<0a000000000000m3fR00000000000000000000000000000000T7:20000000000000000<\BcE<Ud
1J3O00000000=?K8000000005>:\dBd<l@W[00000000<IDS0000000000000000@^LMAK6c0000`OBa000000000000000000000000000000000000M8Oi<IU:0000
8fa^000000000000T_fl00000NJ?0000L]eN0000000000000000T]@I000000000000000000000000L0?j<PS`<H0@=1T^000000000000\?4]E6ni1CUf]Ej8]KXD
\FZ000000000`1:@T2<Y00000000TYdgHib700000000`ES@@Jfm0000000000000000000000000000mC:300000000000000000000000000000000000000000000
00000000dD5FlVCAP3^I00000000000000000000h9Vn0000e5:5L>`O00000000000000000000\nDH8EUe00000000e:F700000000@5WN<0c>0000000000000000
000000000000000000000000000000000000I:hR0000000000000000000000000000000000000000`kjn0000000000000000dNZl000000000000000000000000
00000000HFag00000000@4J]`cRj`cSN00000000a5m500000000iGn5000000000000000000000k\4HJja00000000000000009:6h000000000000<6Un00000000
0000@6Pj000000000000DhDfTJfVlMe=4mIW000000000000\e6>000000000000000000000000aKQ?L<9VHS^_00000000000000000000TamJPB:=Y8S9]?K[0000
IA>192RH00000000LiIC@oIZ0000TGS?00000000000000000000000000004cEC0000U4EHeKYa0000XP7>000000000000000000000000000000000000hEKMTJO0
1D`alF2G0000T\C<000000000000000000000000@jfK0000000000000000LDUN00000000000000000000D_4UUFRa00000000000000000000000000000000XfD\
0000Xf54LLJn00000000Pn_O0000l?nPA7e8000000000000000000000000XPlE00000000UE7J0000\EJk0000000000000000000000000aC00000000000000000
000000000000TN`o00000000000000000000dnA\XbmS=D=G`00100000000000000000000\n3RY2iP5=BnPA>30000000000000000000000000000TNh[@3hk@F7j
XNOE000000000000000000000000HCcm00000000<fR?0000000000000000TD@6`?4?00000000I@Oh0000000000000000000000000000000000000000]@NN0000
000000000000@LA8<LdK00000000000000000000000000000000000000000000000000000000IJDn0000T6TY=0Sg<^>V00000000000000000000000000000000
YGV;EDXKXMOHL:X]0000000000000000000000000000]=VU000000009Ka;49Uoh<2TH^;Z000000000000000000000000E<4f0000<=4SPRA_0000000000000000
0000000000000ZCgPP\NM=5:aDm6\cbV00000000i=fG000000000000P[<a\J\;000000000000000000000000000000000000000000000000PVTM000000000000
00000000lOVf0000000000004?l;0000000000000000Xd<7h7N`946\000000000000000000000000000000000000000000000000000000000000@eS90000TRGR
U=M=0000E1LP0000000000008`Q9PeFe000000005BHe]1aE0000IGi[0000\F8:00000000000000000000000000000000000000000000LYfS4e\100000000<M<B
0000000000005KE90000000000000000dXA100004iVP@gmZ000000000000PlE70000000042B?\CdY00000000000000000o:S00000000i5cn0000000000000000
00000000000000000000000000000000h\n`I9nB000000000000L49^iHOA000000000000000000000000000000000000TJSn00000000000000000000D^OPm?^P
00000000]>Q60000000000000000000000000000EHPU000000000000@^G`@6jNEAli00000000dOYZ<Yk?X1h2m3k100000000000000000000hGGS000000000000
00000000000000000meTQ7WZ\U\H`a:`00000000D069PXD^0000e4[;`FTW@KT9000000000000PmYh00000000PcLb00000000@N=PiJk\0000`S^9000000000000
000000000000X=^2X`\SPg[O0000dJKR@[?]000000000000XC\<`j^^ldCMa;haDg9>4c;eaCj]0000000000000000000000000000\clX00000000dSIh00000000
00000000000000000000000000008f<K13DRlZoNX42Pe>VOUD5maG^N000000000000<5KeH@a6000000000000D^1^00000000d63fM<`C5G?C000000000000<8aP
L=AU@M^6`hRnXi<d0000000000000000000000000000000000000000000000000000UA\m000047A[lG2el\ggLWkja91T0000000000000000T2B]l3NfT3T@LC3n
\jcR5F1O0000000000000000000000000000000000000H9M@S[X0000000000000000T:2blB`?434\54\RlnaE000000000000H9Fg00000000000000000000\b2?
UBLUd2iP0000`DJ8\bF;0000\iJ:Pjk^00000000000000000000000000000000000000004[WG0000A@Rb@W8G9Dc700000BMY00000000aESj0TGn000000000000
lbbD00000000TeOZ00000000HHi00000000000000000L?B900000^;;P0TlXGG80000U7NX00008[6`m0:C0000l5MS000000000000000000000000000000004\`S
0000000054o50000hK0GY=5l00000000000000000000000000000000dF]`000000000000`PLMDUCf00000000000000000000000000000UJb0000X^IC8h8@XeM;
0000000000000BBE00000000027M0000000000000000000000000000HJca000000000000XZd3d\A4d^8k0000QG]g00000000000048]HddPP@hVa000000000000
@Ro200004L=U00000dB9@YUU]Hg\aL3A000089Xg0000000000009FVf0000@>aY0000A0Z00000L=:@0000000000008Q;D0000P2Mk00000000Q2A?000000000000
<47P4F=a0000DDXi000000000000000000004b0J0000i;oe000000000000Pg=200000000i2G;000000000000\^@m0000000000004RV_<OBF0000000000000000
00000000000000000000000000000000XFO_0000XNfn0000P>;b0000h:J[<CeK0000@Be2D]`?hd1D0000000000000000ECH7000000001?ZJ0000=76_IHd>iJPA
0000`Q79@79]07bg00000000000000000000e<GB0000@oJI0000000000000000000000000000000000000000000000000000000000000000iI8Q000000000000
T_@N0000\CY9000000000000P;h7000000000000a2_<0000000000000000000000000000000000000000=ICI000000000000HbI\000000000000D26?00000000
00000000000000000000\`P=0000ACJV00000000000000000000\clOA9=T00000000XTAm0000000000000000000000000000000000000000h2QK000000000000
000000000000`=CN0000lRgT00000000000000000000lm4ZAF[^0EoJ000000000000\a=g0000`^^8I;Wd000000000000\=SD@JO^`B0eH:BY00000000`^ejh_\\
eFUU00000000l5O`0000000000000000000000000000dFO5000000000000\77K000000000000000000000000H3Yg0000000000000000000000000000h?>U0000
l?Vi00000000000000000000434oMCmTaGi@00000000l6Kj0000000000000000U4Fk00000000000000000000hIAZ`^<^00000000000000000000PEWO0000H`BJ
000000000000`m_L0000Q>hT0000hLm500000000000000000000D^bHa9WW00000000\haf000000005:<j00000000000000000000000000000000000084<`HVe5
\a77000000000000eCnkX\:]d]@k<Keh0000@<4PPJh90000000000000000PZdA00000000000000000000\J\E<AG<4Eg2T?[GHH9\\IVehBFX0000H::M00000000
0000mE^kPB?P000000000000d8W`00000000d8F`=J;V000000000000000000000000\n\]iGYV00008Ue0\go900000000000000000000\`kA0000000000000000
=9eO000000000000\ToC000000004W9mEBoA0000000000000000UEPg000000000000000000004Q<a00000000000000000000D8:]]BQ500000000000000000000
00000000<Ek4i;jg865Q<M8l=<bSdIId0000000000000000000000000000Hf>n0000i4Y]0@DP0000000000000000X0bRP1EZd7MH\hWk000000000000D?O@L@\P
000000000000000000000000D7Gf8Xj300000000000000008LjL94f70000000000000000000011J6000000000000000000000000000000008RJ30000HO?fQATl
5HQo0000000000000000e1QD000000000000000052c[m4K<@j?J000000000000\Bo60000000000000000@6jn0000000000000000<1kNDUP<XEJW\_>m00000000
00000000000000000000HK_Q000000000000000000000000000000004Oan00000000000000000000TX?<000000000000@0n<0000000000000000Hl@m0000X2jZ
91HVXQcj9E[A00005<Ik0000i=]O0000000000000000``KM0000iFDEQ2Q900000000000000000000000000000000D;@[0000TFC=\aCDlb66aJDP0000aEm;0000
00000000000000000000A>GU0000dP;X84M80000DGN4000000000000XD<Y00000000000000000000000000000000`;fh0eFB00000000000000000000`KXe0000
000000000000000000000000H8LL0A0A0gXa0000m:Ue00000000000000000000d5B70000`UTf]:XJ5=SG8IB7a=Ne\P^Ul[TY000000000000dhW:000000000000
0000lLYS00000000XMaT5KJC0000Q2[2Hc^`0000TRTYl=a4E33g5KcT00000000d>Pk14Nk@hWX8@he4DEQXFaC000000000000000000005=n<0000000000000000
0000mFoSHH]500000000U7BAa87KPP::00000000XfJb000000000000UAXn000000004l0=0000000000000000000094P[Y:<@000000000000TGRFHK`=`VQ@0000
dIT>00000eSgPL6LdNh6@VQ1<cPZ@bf1h_950000M6ZG`dN10000000000000000lMAc00000000a64I00008N8300000000000000000000dPRZ8gKY000000000000
\P5_000000008WT5@?]T000000000000UKi?HD\ILXGEU2Ke4;eJ0000L;R<0000000000000000000000000000H74:0000000000000000000000000000@i>20000
=8hR0000d=100000`kO300009BVH0000000000000000000000000000000000004^\CPbHMLd2n0000h_8E00000000000000000000000000000000000000000000
00000000a<PC00000000d831T7ji@R@IdX<4diDd0000\2IlQG=lEHbj000000000000P7>g0J1I0000DPMc0000000000000000000000000000@<?WdTJn`:FQ0000
000000000000000000000000X`om0000000000004]bU0000000000000000TeRg0000DY5V000000000000hJFhQBESDH1:=53?00000000]7h5d>i]000000000000
000000000000HM?W0000db3]E;^3000000000000000000000000HLiV00008RIg000000000000000000000000HR;nTTaHQ7^=000000000000000000000000h?87
4bbe00000000`SF^Pf<Y0000EImO000000000000\A];TN:Gl2W1TlYK48Gn00000000000000000000L<N;00000000mD<c000000000000h8Ui`8in0000XJYT0000
DE;7000000000000000000000000aEcc0000000000000<_:00000000000000004`I2000000000000d1[;TYCE0000000000000000hHJ?00000000000000000000
00000000000000000DF0m2XZ0000000000000000000000000000d;\n0000T?Tm`@H80000@]n?dfV;P5Di4Y;=a>TQ00000am600000000T?12XPjIID]=`]FLHf;7
lUG=EEQE00000000000084:f00000000000000000000000000000000Y2g]DEKed3I5`:4`@W=\00000000HPN]XCna0000LZ5G0000XnN<000000000000HPQR0000
0000L`AT00000000000000000000000000000000Q9c=00000000@:[9d?Xd9F;li1bc000000000000000000000000000000000000000000000000`3m200000000
00000000@NilT\ml0_GgU3:R5;o60000aF1[000000000000000000000000000000000000000000000000000000000000000000000000H0m>0en?000000000000
0000000000000000000000000000d\L20000000000004kihmG3[0000XPlhX^`@d<7UdE[ALG\HLUZA\WGT00000000@fbg0000000000000000L^<H000000000000
00000000000000000000\^@I00000000`dSh000000000000000000000000DYV]lKXUU2`a0000PPBG\nQN@>jX00000000\m<o00000000TR?Mh=Gk000000000000
000000000I1X5Gh\d5P@Q:o000000000AEP=00000000000000000000XV68000000000000PBRgHTB`000000000000d;VJ0000]Gk8P4d9EER;0000000000000000
00000000`2C:EBCF0000PR3k0000lNDliCHID\<Jd=BB@\a3a==XiGSP00000000D1WU0000U2:1ED450000Y:3f0000PW?X000000000000000000000000T^MGQL5Z
POEZX`5N0000<@me0000HBD^0000000000000000`=Cl00000000Q>`Q000000000000E@M:0000l7FP0000lV@A00000000<X6G00000000000000000000PN\[0000
00000000mF1@000000000000hbdF000000000000<RRE00000000000000000000HB]N<TQ60000`8Z00000DCC600000000000000000000A>=d0000\Qe700000000
000000000000000000000000PPJg0000XD2^0000000000000000lhJT00000000Y7J20000000000004\b0\mUB00005KRV0000@KO893B000000Bo?00000000\^gP
lQ9800001F5E00000000000000000000`;>900000000\U7?0_W3Xdd8000000000000X1BJ00000000L0>W@EK>dfB200000000h;Kj@K=J0000000000000000l7M6
l=38D2ac0E9;h]ied_5I0000000000000000HPPU0000\dhe000000000000L_A<000000000000000000000000I;gd0000000000000:>C00000000TTeR1J3@0000
00000000<jdK0000000000000000l@Ej0000000000000000000000000000000000000000000000000000XL?DloKH0000000000000000H4`5TmG?aImC0000\L?O
<HkfXcYR00000000\KI^00000000000000000000000000000000`b_l000000000000m>>g0000<cn700000000D;g_00000000TAmXLDFKXK\O000040HS00000000
mDdQ00000000LQKH<H:K0000]EUV0000000000000000000000000000000000000000Hifbdo\=00000000000000005J@]@fi[0000lcmj18Ie00000000Lg>\0000
0000000000000000L_jg00000000\3gA@]ma000000000000LAo4000000000000000000000000\WNah=^h00000000000000004H8IlJ4?00000000000000000000
00000000P[nR00000000`U?jlff5X^lSPgJ000000000\UEN]9Oe000000000000000000000000`cmIACg]0000000000000000YEUh00009H3K00005:DgA>K20000
00000000L9oO0000000000000000@PSl00004P@2TLgg0000i3@@0000000000000000DI8NUD;[00000000d=M:07BGXVIITODl0000@B`j00000000HR5OHbjLT[RV
=E]HX0bD00000000l<K90000U6gG\9ATH^8\0000000000000000DbMG00000000000000000000000000000000L37ThQAe00000000HJd400000000053[@Imi0000
PY0T00000000000000000000<7I100000000000000000000000000000000D<a_0000X;]F0000TB;f0000`gAB0000`Noe\M8IDT_Y00000000000000000000l=Po
00000000\8I@00000000XA\A000000000000000000000000QKoHliC;lh0\0000000000000000mIf;00000000000000000000HCL?89YO98<;0000000000000000
mHll0000000000000000000000000000000000000000000000000000U:B]00001<n>000081ga0000l`JA00000000i8ZSTdSH0000000000000000EIW80000=@;g
0000000000004I]^<@FKl9W7<_AZ=C8e00000000@O:<lYa;000000000000000000000000l]1X0000`S890000DKEb0000HIPk000000000000000000000000LVgm
00000000000000000000UH^M000000000000DE_ad>jihjRN00000000000000000000laAG00000000]4]_0000@Egk000000000000<Uje00000000000000000000
0000Q9PkdNFO0000<n]_T^4K00004BM;8d:KhVc^0000000000000000000000000000000000008^5C0000000000000000000000000Zhm00000000000000000000
00009:]60000000000000000000000000000000000000000do7CP:jm000000000bI?hefX000000000000l]V<]8HJ000000000000000000000000P@BJ@L3l0000
i5Q=Pn@i0000XKgV0000ld2F00000000000000000000H\3^HM;QHNXhD@Mc000000000000000000000000\50n00000000`JF90000000000000000000000000000
000000000000d:N;hP]g0000<;1G0000I7UD];1_000000005CRc0000`P395<WDPf^?000000000000000000000000000000000000<[oELS6X0000000000000000
0000iJ>D000000000000000000000000lGJ=dJb5Hj?S00000000000000008L[j=4G^0000d]3=<kln00000000<7TN0000T06J00000000000000000000ddlRU<_Y
00000000000000000000X@dN5;gK000000000MAN000000000000@==@]B[L00001JnY0000hS1O0000000000000000D:i_000000000000PnL>0000LXBE`1c:HI9`
0000hG7h0Y`^0000000000000000000000000000000000000RfldDkH0000000000000000000000000000<DOQ00000000LYFhiJ7f00000000YH7_e5mR0000I8R;
0000<f9G00000000=DACQ?Ug00000000H9X@00000000TL@k0000LZKml:aaTOV=M;cbQDnMU88C000000000000DSOY00000000000000004:Mk`AAe000000000000
L\JE0000m=iR0000000000000000XV\_000000000000000000000000lPU[08RR0000TG]ThRUg0000@27A0000MBGN<eQ8lOkmhD8S0000d[I9eDOQdG6]X71gEFE8
aGhPiIc20000000000000000`XW>0000mH]K0000P:n[DXiO00000000TjE100000000@KF=0000YHVX4;]S00000000000000000000000000000000TahA0000hUKo
0000<Yf7000000000000\1UI00000000a9M50000e8f<TdTC000000004XKC000000000000M:bPXG9G00000000000000000000000000000000000000000000lbG7
0000000000000000000000000000000000000000000000000000XjWG`l8@<6LF000000000000hTU\00000000000000000000000000000000000000000000XT`U
00000000000000000000000000000000000000000000000000000000IK:b000000000000000000000000D71200000000I21@T8PoLWd>L^V\0000HcQYXC[na;WT
0000000000000000\@n2XfDPPDQC=Den000000000000h46`00000000000000000000LNWVPE9g0000l4:W000000000000Q6Si\F^;4[Hj@jYIlkD[000000000000
00000000000000004iT5Q9[X000000004=l>0000HTX30000000000000000HL<J000000000000XB870000000000000000000000000000dMhPdgQG00000000h\I4
000000000000lLoI00000000000000000000000002JS00000000@c2J00000000\DA;mCb2HN3F000000000000XU_<000000000000000000000000hJQFXZBZ0000
X9\L`P2nPQ=M4?j;0000000000000000a=WgTF:?0000000000000000000000000000000000000000H2RJ0000000000000000000000000000LV7bX`=@L8UI0000
L4@^0000EKmk0000iG\G00000000L\RfD2>k00000000d];>00000M1T0000TM`Q00000000XjOF000000000000000000000000\g7D000000000000\9ZR00000000
IBgI0000XL6700000000iIIL000000000000@VSU000000000000000000000000@E>2A9>a\W4C000000000000000000000000P>bI000000000000000000000000
000000000000000000000000000000000000000000000000000000000000aL9D0000000000000000000000000000000000000000\QbMlTNVHYKS00000000HNgE
lPH_00000000h@B_`fQQ000000000000H9B600000000000000008F9?000000004=c?lhk]`@7Y4iThEFU1I7QI00000000000000000000000000000000e59a0000
0000000000000000000000000000000000000000000000000_Fe00000000000000000000L7]1H=`]U4kH=?2c000000000000000000000000000000000000H0>=
00000000\TjWlhJgi7dZ00000000000000000000A:W<DTLg000000000000000000000000h?]c000000000000000000000000QGKF00000000hYe]T>gHX1V<4ib?
X[_300000000000000000000HfL^0000E;6=00009>7L\:2PHVB@000011kj\6V\Pf<h00000000LUCB\i9V0000000000000000QFb90000<\<@00000000d\RR4<Um
00000000\jgA000000000000dlXQ0000000000000000000000000000000000000000@8cS8=Ue`XeG0L5l\j:W0000hW9?0000aId[000000000000aI4a0000]C^E
00000000000000000000\:G20@Kbl=o]9:dR000046khe<Ni0000000000000000LhT8000000000000T2ZO4Sa<00000h?R8;:aLFLC0000T?UNhOd5XkooI7<]0000
4ciZ0000000000000000000000000aCR00000000000000000000A9C]PX4S00000000Q=PMTj=LX><3000000000000000000009KdJ00000000PJ`Qlm3\ID2j0000
000000000000\a=;0000\6bHU<Tf8XPi0000\g=O000000000000000000000000e@UY00000000000000000000000000000000<^QTholM0000l^9UTe>2`j3?UA`E
QEMF00000000mEU50000EFVK0000lJ9TLL6cDj0^HN5g0000=Jg?0000000000000000000000000000000000000000000042o]h5BZhZ=[HnO`00009ICj00000000
@gUniBIj=DhbAFI[hUiD0000000000004ODOd\Yml3j>d2gc8JMX0000000000000000<dZ8dWDQ0000\V5@<H[:000000000000000000000>oU8Mb6PNVC00000000
lEfM000000000000h^S5LNFZ0000D0mR\;E[4AIND:DTH^bfE>>@hM<K0000mBXOd0TVhZ:N<ZnQ<kj;000000000000000000000000I<nZ0000HJV;000000000000
0000PZdM0000000000000000000000000000Po1J<a>@@KBB4TZ_0000000000004BNF00000000LR3_0000000000000000000000000000XO9a000000000000<`W8
00000000000000008^>5H]]^E5<h00000000lBklT`S<42?S0000000000000000000000000000000000000000000000000Zo\D6?VDNMTE41ZIGo4`D<gMK6E0000
lI@n1?L4<Y?b000000000000TXRP000000000000000000000000IBfSlKQ50000000000000000A6oOUJK[\@;74OCI@mSf00005Bh<0000i<Zj00000000a<FY0000
0000000000000000X71YD>f=0O;48^1R0000X:7617jo00000000L:>c00000000@HL7hRmY000000000000D>N1000000004Ag400000000\0X_00000000dSXa0000
0000000000000000000000000000000096DN0000000000000000000000000000000000000000000000000000I?E10000000041Z<0000d:F`M4;dL\71Y?lO0000
\boN0000000000000000H9^_00000000H\Y;mK`l00000000d9cW00001L<84\kUiGRE00000000eJHF0000000000000000\O120LOAA2<l00000000X1B<Th@Rd9NI
HIfG00000000LI9QhTEa8c0A0000000000000000\0?J0000dDXUX5gR0E9F4X?K0000000000000000000000000000000000000000dlhU00000000000000000000
00000000000000000000000000004CdH00000000a3;d00000000U;_7000000000000000000000000Q:Ho0000ThR;00000000000000000000P;Ud000089`\0000
Pa_7000000000000i=Rc000000008bEa0000\NjO44ea000000000000hkfk00000000\2G9d;g3X<;P8Ui69G?7000000000000H7QB0000DNF:0000000000000000
0000H?=^D<7o0000MCQgE3F?00000000PSZo00000000D@_n0000000000000000`^9:m2Eb0000\XN\0000000000000000<Q`50MS^hli`e456000000008CYf0000
\dXb000000000000@gH2XNQT0000`P3DTB9E`\2N0000iDkM00000000000000000000QBlY4Ic00000U0j500000000000000000000hHOP000000000000P1MRT_HR
8hUS`iJI=Cgo1HIV0000]Eco0000000000008_7C00000000000000000000lUT20000\WFC0000=K7h000000000000000000008@R6DV5O000000000000T86AL0b^
00000000e5oH5;CoeIGZ000000000000d7J[0000@1Ke00000000000000000000@oai0000000000000000000000000000`M<W0000000000004_7_DI8X\PG\X[YI
0000]<i8dlI600000000DGAmM6m54`<lD:E3000000000000000080ZDDB0N00000000000000000000000000000000000000000000AJ?L0000000000000000@FiW
0000hHmMP37d0000T<@@0000000000000000000000000000`@W9Hj>^000000000000512EP5Zh0000lWZV0000000000000000000000000000hhQi000000000000
0000P1m10000D=1d000000000000PfI79>RN<:@T0000000000000000D<?IhCee00000000000000000000i@VL00000000Dd@D00000000e;IN00000000dCGZ\Ubh
00000000DZQU0000000000000000<0L;000000000000@6[_dIEn0000000000000000000000000000000000000000dB:UPTM?d]9Q00000000000000000P@CTiPY
0000000000000000000000000000000000000000000000000000lQ490000000000000000U6jK00000000A6Ui00000000h;2jh6QI000000000000l9Dh00000000
0A`f000000000000d\RG00005AU\HXNMA;L[000000000000000000000000000000000000TBIP000000000000TF>?00000bWM0^nN0Z3?8N[XPc1Qld;70000Q14e
`_Z30000000000000000TcFl0000]C:K000000000000<3Ed0@KP000000000000d``W000000000000000000004`aHY=?a0E:k0000000000000000``VYM;Y>0000
000000000000000000000000<]BDT<8EYD:YTUPb00000000QIZk=2d7000000000000TN?glUD4Hf]I0NBf000000000000h9[d00004nHX0000h7DF\I[cTQ:<TaDl
]=nhTN_D0PKR9J?100000000U9?c00000000\nkkDW\N000000000000lQgWm4[M49d8MAme0000l92KlM<6D<7g0000000000000000Y>gg00000000000000000000
1D7J0dVc000000000000000000000000PB;S`ZfF`h=LA=eU0000X<TR00000000000000000000lHAnHdEE00000000@gGSQ8^;0000000000000000000000000000
0000EGfgQIZM000000000000000000000000000000000000AJ9F0000Y1UL000000000000hc8c00004MbD0000QIZYd3jX0SAM0000000000000000U4FA00000000
DLB_ECZ7000000000000000000000000000000000000000000000000DGEZL@^h<ca?0aI7PgSdHkaAm=AJd:Q6Tk3fDU_T0000h@c30000000000000000I1IfE>f\
dRYZ0000000000000000000080Ni00000000000000000000H;Q:000000000000000085F`1:EE`OoL0000000000000000d7V9l9RXLLFf\NEN`N><<PRJDQB@h\QR
00000000000000008?kl00000000000000000000<@A\8aUG00000000000000000000000000000000000000000000000000000000QHdJ<7[i0000000000000000
Q4=jlKV[@_^n<R5e4SMWdVEd0000L2?:8iRM0000Q6bo00000000000000000000iICa0000000000000GMem8>O000000009ES1l5eWA4NG00000000000000000000
<XV04kPE00000000D>DihkLCME0H0000lIe11EkO0000000000000000000000000cge000000000000000000000000000000000000000000000000000000008Eje
0000000000008?C_0IGU0000000000000000h7gJ000000000000000000000000L3Vh00000000]7XD@n\3M;l:ABfkXdQB00000000T8H_EH[S0000000000000000
000000000j@_000000000000000000000000000000000d0BaDa<0000QHUk00000000000000000000\5N\00000000000000000000IA;U00004gjR00000000hTUk
0000i=[Q000000000000000000000000H08d0o[2lSj5000000000000P0@H00004l<:00000000<9IoeDCM000000000000hk;m00000000IIgF0000000000000000
0000XE;P000000000000000000000000]FFO0000hY3j00000000000000000000``Yk0000000000000000ldZi0000000040@e<DZc000000000000000000000000
\BWXT7a`0000]?:50000H4Hb0000mC`j0000000000000000l?3S\GU3`f5a00000000]1AU00000000000000000000000000008@Z]0000lnOF`a95XaK>00000000
l_YH0000DAYX0000D98K5IAf000000000000HiTZ000000000000@@2BLmBS0000\oh=0000000000000000D@gSPQID0000YH<]0000hQCDUFc24fO`\bU:0=NIXeF1
0000000000000000000000000000000000000000A;mBUIDH0000<gP;000000004DLKmJ0L00000000000000000000000000000000000000000000000000000000
<TJ]0000d\Yd00000?hT00000000d]=[0000000000000000000000000000000000000000LhJ8000000000000hJ^<0000000000009GF]8[nE000000000000@Ja6
00000000A3ejl>[TlfTg00000000000000000000<>EBLUXd0000000000000000XaZ30000000000000000000000000000000000000000e9Ha00000000\`Ef0000
]HNK000000000000\>EQQ<0E000000000000000000000[U<0000d>dE000000000000000000008A3[00000000000000000000000000000000lJg;00005IPf0000
00000000000000000000000000004U>W<c:I0000YDcU0000@2e5\F0RX=cR0000U>@]0000000000000000TU?U0000000000000000000000000000000000000000
000000000000@K?88[6S=4Vf0>^7000000000000l<6N00000000DG^M000000000000X<]:0000000000000000000000000`^U000000001CGb0000dVMB0000mI4F
DW^`00000000h:Wf\ccC0000000000000000000000000000000000000000000000000000`=`A0F6GH?ZB4[>800001EEN@Zo?4KGea>I200000000l[bbd3Ic0000
0000LnQh0000m@30MFCm0000L[]f00000000<Pd^00000[_Q00000000000000000000<JbB00004ZmHUAEQ99d70000000000000000000000000000000000000000
`L]iXl8Z00000000000000000000000000001;U\000000000000000000000000A<?T000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000PlG^<0SB4K93000000000000DP@T000000008k8XUCMkE<G2L47[0000A3G30000000000000000000000000000AGWd0000hikD
00000IJH000000000000000000008AZM00000000000000000000d@XcllEJ0000@lCb00000000TKMd`b=`]G:3XIkZIJ1T5:>f000000000000\bHD000000000000
=H5FhQ?90000000000000000e8b700000000000000000000000000000000000000000000000000004JjQlm2B00000000000000005;N100000000000000000000
l7`:a3QU000000000000000000000000d:^^hm6A000000005>a3IG1<000000000000P]PT0000000091O00000000000000000000000000000000000000000L^^k
000000000000DJ_W82nQDTmc0000000000000a`dd[;e0000E>QI00000000=H0K0000000000000000000000001HZW0000000000000000hkf:0000000000000000
00000000000000000000000000000>obTNV100004ffE0000lZAM00000000Db__52Pm0000000054R9000000000000a04YiEXS0000000000000000000000000000
000000000000TKfR000000000000<3n3000000000000DBmY0000TH^a00000000000000000000X6an4Uid000000000000000000000000H@cm=F8l0000h>ooPlC7
AK>X0000000000000000000000000000000000000000000000000000000000000000000000000000@lgV]Bl50000000000000000000000000000T<>^\NoK0000
00008kWL0000`CHZ]KUh00000000TIHdHDCl00004j32000000000000PdA800000000000000000000ADUl0000000000000000@I:80000@;j9000000000000`?1j
841?00000000P`]X00001GO0000000000000dWMZXWe200000000000000fO0000dXgL]L><0000PhG5000000000000000000000000000000000XWi000000008D5e
00000mX>\F4^<4hT\D1k<\G]LdO;000000000000]4dXX9UW@:XN9@oZ0000X4_\00000000D@Og0000000000000000X1Gh\1UVH>j9EDPb0000000000000000e>Oc
mG\2HCJ]0000LS<f=6f345DT0000000000000000@:aN0e]U00000000000000000000l:5R4;J\00000000P=C]0Qno0000HiZ0000000000000LE0ID<87<L>1@WAS
@_BO9Ihl00000000000000000000000000000000E;EG000000000000PcPl0000PS>g0000000000008a\]I6hE0000`9GS00000000000000000000m=kL00000000
00001:D700009J<a0000000000000000LU>70000XKkB000000000000XM\nlU01e8kY00000000DPTD0000Lf7UTYT`8Z7W0000Ln;^0000000000008Zil00000000
0000000000000000TE:SXKlOhWA:HaNdDjoP<1EJ0000XNe0000000000000@8@HD9U9D_[W8KbZ@aZE00000000X`R;0000Xcba000000000000\>LfDSB<MFgR0000
00000000000000000000000000009I]20000`jJ100000YcCXAdI0000H<VV8Geh4mQDI?jH5?nS0000XKfF0000=CXQaJbe00000000D3Bg00000000000000000000
000000000000000000000000T>=aLV7>00000000000000000000000000000000l=g8DVV_d]k:habK``d;00000000000000000000000000000000hW?G<CHeLP>>
000000000000I;IZ0000T9@i00000000hMfH00000000000000000000M4aU0000lI]l0000000000000000P9<[0000000000000000lGZY00000000TgIc00000000
0000l=n`00000000`3JL00000000000000000000P]TT000000000000000000000000Tg[A00000000]G1TT[7:@Hm403o80000DO`i0000000000000000<U[;HW0f
000000000000\m=K000000000000000000000000000000000000000000000000lQ9[HbX31H\=0000000000000000000000000000000000000000000000000000
XN]6Y7IF@<69LA^S5D\\E?[^`S>10000h5PoP>R0000000000000000000005K;100000000000000000000@=Mj0000000000000000LNeG@ScC<mVV0000<o`O0000
8`Sb0000PRHEXEi^000000000000000000000000000000000000HN2>D3__0000`55Z0000aKY1000000004XJS000000000000000000000000000000008F[:0_G3
000000000000D4@S00000000\RN\000000000000dCGKAEUG5G=00000000000001;H51I@j00000000000000000000dQVL00000000000000004HgHThgb00000000
@?KC00000000`2>C<]I900000000000000000000000000000000hWgG0000Ti[dD?<4T36ZXdY3Y<AfDHkUEGH=00004OW6000000000000000000004IAG`nCHh^a8
0MFP0000000000008_GA<n[M00000000000000000000000000000000h9Aj0000AI500000han60Z\V000000000000A?>90000L=f20000T5Ag000000000000TjJb
000000000000M=E800000000000000000000000000000000YInc0000000000000000dPO]00000000lKN48FXk00000000000000000000iJO`0000000000000000
00000000000000000000hgb50000000000000000000000000000@2fD000000000000`J6d00000000000000000LV]000000000000000000000000h]KZ00000000
0000iGb\00000000i0i7UE7>000000000000`F^V000000000000XN\h4[MU00000000000000000000d9n8\f6UHg]600000000000000000000000000000000l8`B
<XTZ00000000000000000000000000000000eC910000<]Ob0000000000000000L\FI@4fW0000000000000000d8b0M3m800000000000000000000000000000000
0000`FlchLBS0000e7G;0000000000000000hkNcHQGg48>d\_b1T`mR0000000000000000LP?1TRm0H4WJ000002Xo000000000000\?Za00000000DnI200000000
0000mFnE00000000=F7m00000<31@VRX0000d`Ja0000HWMO0000000000004c1A\XUP000000000000000000000000000087VDY?CK000000000000000000000000
X4@i\>QaT\31000000000000000000000000000000000000LjSQl1eV=J_\0000=;UL000000000000000000000000Y69000000000LbLBXcDi0000000000000000
0000=40><@fZhNdF\>D^56EW000000000000@7l2000000000000000000000000<MBUH9Sl00000000MI;<0000lM_Q00004;4^L=@iT?mCQH2:000042;d@BAW`imR
`Knc00000000000000000000P=Fh0000000000000000]8L300000000d=YI@dKH<`QI000000008boA000000000000h2H?`:G_000000000000MBkW00000000HPc;
00000000000000008C4m00000000m=M_000000000000000000000000000000000000000000000000d@IA00000000X?_7l:7hMCd600000000MKabd>Nk00000000
4j5VE7dl000000000000\_l>000000000000i1j80000000000000000HB][0000000000000000h`[4LD@R5H^>0Fj;<PHjH>lQdRBDdRI0e8Xo==AZQIQnL?9KdGiT
0000000000000000000000000000Lhff000000001>dLHWak00000000i@LD0000000000000000h>T[`C:ahDVZ4cT256<B0000L:0V@bTK00000000000000000000
eCiU0000`Dc@0000I34U0000000000000Dk=\K=6000000000000000000000000000000000000@FcL00000000m23LTT@30000000000a7T5W?ljbSla\?U;T:0000
LDi_`5T^000000000000000000000000H`214jmaXK_<P>UV00000000QKKZ<n]?0000YClC0000@hlO00004Fhg000000000000000000000000dC]9<S`j00000000
00000000000000000000@<^CU?WP000000000Vb2<F<]9D=S\iX6000000000000hFQi00004YB\00000000PkdeXIAj`OG40000000000000000PX3]di=MAHSF0000
0000m7_BhZ`S50M3aCf[AIJBPEkoH]ALdmW<0000TCjR0000000000000000000000000000Pm;]0000H=`U00000000XZZR@^2m4fcEHcla00000000UGa?EJO60000
0000PQI50000000000000000ToXo00000000l6Xc0000\:@`0000000000000000000000000000PJeU000000000=a]00000000l[[G0000000000000000H@\EY=ca
0000@Ai9m@mP0000@5Z[000000000000mKN]h1fZ0000h0gd0000000000008g_\000000000000PMnK0000QA?H00000000000000000000D>Sc00000000dZgIHdaW
54YII@MXeEPX0000000000000000EKB900004TbT0000000000000000000000000000DU43@[P>000000000000000000000000d?G_8AJm0000h9;IXh@F00000000
00000000000017P2T7R^XBUMdR98hM:80000000000000000\4;V0000X8aa0000000000000000000047B^aCCB00000000000000000000DcF`0000000000000000
00000000aH6Z`\o500000000000000000000eHjk00004=e<X>cX00000000mD^f000000000000U;<GEI1gDMbm0000000000008O^b0000000000000000<oTgX3A;
0000U?7L0000U@2@=3Ym00000000000000000000000000000^85YBle1DW=@YUB000058ZA`[E10000000000000000P]g>0000@9270000000000000000`6UIPEnB
00000000]Ha5A<Le0000TAX@0000000000000000`Q@o`fO10000000010^F00000000XV>@=DRT00000000h@Q^000000000000@oC60000@`4O000000000000lIJ5
000000000000000000000000l6RmlGmRXeSK8Qb[0SJ@<YLULmGY0000000000000000UE?9000000000000000000000000@5W]0_Y_000000000000I6aI00000000
5D=b0000<0hL8<m`UA^\00000000000000000000TQZU0000a6;L000000000000000000000000\>]S0000000000000000T<=;HD0@h]4W5@5m0000000000000000
0000LRKN00000000000000000000E7F400000000X_=V0000000003lJ00000B=40000@<>B]Ie3000000004G510000000000000000hS12@2Z>YK3N000000000000
000000000000000000000000H4>P@TW5LXMa9L8K00000000000000000000ME<300000000TJW_0000000000000000h8Fl000000000000000000004oI<00000000
0000000000000000000000000000`BEe0000a4oKh;YC0000\IBgUCIo00000000Q=?G00000000]AoK00000Q:X<Wc6LiP2PjL_8kl1e3^M0000000000000000M=W9
0000\Ge<00000000000092M0TgE=0000000000000000000000000000h>QT000000000000DRme0000=0K[0fjYM;73000000000000`2k94aBDL6k68dom8lMZ0000
\Ah100000000000000000000<XC;EDVb0000Xk=Q0000IF9n00000000U=NC]J6a0000Xc1`0000000000000aa5QBl>000000000000H76c0000000000000000Te@Y
`]`n0000000000000000000080_300000000h57M0000U;8h5?_I0000000000000000@3f9D5ZAi>Sa000000000000000000000000000000000000000000000000
X\7=0I\c0000000000000000a4V8000000000000000000000000<8Cj0000000000001Kgk<`9o0000000000000000000000000000@]Zo000000000000`;D=8T?\
00000000000000000000000000000000@^Nd00000000I51100000000000000000000l7AhI?>Q0000l;5SPP8U<8Y]aIk?000000000000L>K>0000L]^?aI980000
0000Dk180000000000000gPR000000000000000016gU0000000055:m\ZN@000000000000P[\^A=2n00000000TZN00000DWgd00000000IK4>0000000000000000
0000000000000000<8D`0000000000000000@CU<4R<KE4D2Y9SY`h[O=2=d5CEReIKA0000=@aA00000000000000000000e;ZC0000000000000000PGNh00000000
000000000000XKiS00000000000000000000E<QD00000000000000000000000000000000Pf0^\_1E4EPbAFn64kDd00000000HF\n0000HOD50000dS_VH>lh4H7M
AD@_0000=F:a000000000000P75\00000000`kF6000080Q@<C=cXLe`0_YiaDWd0000HfL;PG8mT]<F8gg3UAJC0000AHU20000000000000000EB]M000000009=H:
000000000000a4aE00000000<BL`0000`Dcj000000000000TakXhb?3=1AKPKLS00000000000000000000l3;>0000=DC8e=3^]?RZl88j=HRnTS?6000000000000
4f:5@KMU0000l9\`hdi_U=5V0000000000000000DK?o00000000Pdml000000000000000000000000dOnW0000000000000000000000000000hY3^00000000TOAY
00000000000000000000]K]T0000TFDlX9?XHBLJ\a_i=:@7eK0`4R0QX5jd4SH[000000000000LG@^aFjF00000000HG\=00000000000000000000XK]o0000e8?Z
P7ejDB1^<ec3TfX=HR>`HiQWQ1kT\39T0000000000000000DoP?IHb:4;`3hI@a0000000000000000000000008bgj0000\Ad:00000MYn0000l2KKH;7D00000000
000000000000d6]a0000Xhed000000000000000000000000hdhG0000493bhjKk00000000LV7P0000`W4j00000000H8gJ`fgP0000dYJFHFT?0000lm^T00000000
0000000000000000LaL`00000000HJaThicS`l4^0000DWQB0000LHR<0000@@Nh0000P?^000000000XE\H000000000000000000000000QGhn00000000LHd:0000
00000000000000000000000000000000@Wj_00000000000000000000000000000000000000000000`1FN00000000000000000000=HbR<IQ\0000000000000000
0000000000000000M3Mg0000000000000000000000000000@Skk4i^g@Hb[00005KRD000000000000T^mQ000082He0000000000000000@B>=00000000<^]Y87BR
0000\cL8000000000000\S=KLlSO@jQKm8cSY:Zn<0UCX3Zj00000000<CAL0000P0MZ8gk80000000000000000000000000000Q2YL000000000000000000000000
<^LZlEonLX=QMH1S0000lW\]0000`enS0000@M;`<R4c0000hi29TLYD00000000000000000000iKNl0000E8X400000000X;H1XJE?5C7`00000000XWld00000000
0Rd`I5g]EAN00000000000000000000000000000=8jM00000000000000000000000000000000DWCX409d@FBeLU`A0000MEGU0000000000000000]2L10000843`
00000000000000000000000000000000lieL00000E]`000000000000HoGf0FjD00000000=K0l0000H^1E00000000000000000HU00000000000000000E4T3M@3c
aJ8_PU@O000000000h@mXDdnXDWT`JUU`h>YaK<T000000000000000000000000000000000000HYP<0000=:l000000000000000008Vec000000004;AKHh5;0000
000000000000000000008_jZ0000\ffc00000000@?L;000000000000000086370000000000000000<^@\Tj7F`QN<A:Y>00000000000000000000]<\mXPcX0000
0000000000000000=?\c0000000000000000DY;Y000000000000T2Db8DWc`LcE0000000000000000P=1D00000000000000000000XfdG00000000\TC=00000000
0000i?e@d6g[00000000@7Kn0000000000000000000000000000X1TF0000000000000000000000000000U@f]0000aH0<00000000E1:K0000HGHB000000000000
0000TW?5`a2W0000000000001:j7@A@:0000HK@A0000000000000000d^eR000000000000]3hO8QGJ00000000l_ZAaC0gLET400000000`FUS000000000000@:?E
000000000000LJ4P0000000000000000000000000000hARh0000000000000000000000004H<=AH[n00000000Q<87000000000000000000000000000000000000
YJS8T@bf=7koQFLgIKP700000000000000000000`4mI000000000000I6FV@3BClbAD00000000Deb98l0U`l^f00000000000000000000TC8Q000000000ZA\L6J<
]2\h00000000@6aPI;7A0000000010<g000000000000000000000000PX1?0000000000000000000000000000M7`o000000000000000000005DgB000000000000
mI2Z00000000000000000000`6[J49e?HD0KQJcC0000X=fm000000000000000000000000<28A0000000000000000UEEZhD=60000Xi8_0000000000000000PPQ8
0000000000000000000000000000L1ObdCOD00000000hIMm000000000000AHR>Q5D\0000]AL20000000000000000]=EZ000000000000000000000000Q5CB0000
Q:1j000000000000d:GS5I3200000000PW];l`O\DkLg00000000]04=000000000000T7>FIL6Y0000\WZo00000000DUN500000000000000000000000000000000
0000000000004Pdn0000=3RkI6:f00000aO;U>Vg0000000000008UTK0000<;hFDj:h0000D<CV00000000000000000000de^\PFU9E7YX<L`80000000000004Y\k
00000000000000000000000000000000000000000000@=TR00000000PAEm0@]N00000000000000000000000000000000lJOL00000000000000000000\bo5\kU2
0000000000000000=5H8P:0dDM5`1657mA0GEDeS000000000000H<gn4TeDDYRa00000000X81?00000000000000000000\;NOhc;B=G3=03:N0000\\h9<`TL0000
00000000000000004AG[0loZ0000MH>ad0Wj8F614E9Q00000000QG<I00000000DS]4Xf2l9Jd0dkPQ0000<ck4X6oP000000000000000000000000000000000000
0000HDD5000000000000000000000000HKb95JI600000000000000000000000000000000000000000000=7jA000000000000000000000000hFQJ000000000000
4YlSHHoZ00000000000000000000Q5RA000000004TIX000000000000HRkKdV;A000000000000000000000000\:Pg0000XGKG8aJc0000`]SL0000000000000000
0000000000000000D^EN000000000000PTO4l_ZLh>0Q000000000000`0CB000000000000l7e<D9=N00000000P4H300000000000000000000000000000000PJei
00000000Li9g\JI^Hd4:dnVGA;TP00000000@n\G1;mT5;nJ00000000000000000000DeRCm<HoXA>^000000000LNd0000`7Ih<AV=Pk2YAJ[00000L_VS@H;@Q0ZJ
000000000000DBB3]CXl0000DebJ00000000000000001C=W00000000000000000000005LXTJE0000L[ME0000000000004H_@0000<d\T0000P2MZ0000TlFA0000
IAfih;5e0B6R`J;=000000000000<CT`0000000000000000mCLi000000000000LQV90000000000000000<Za10000000000000000000000000000000098>]0000
00000000diEEUFXI<I@=4kmD\RMP00000000HUQW000000000000000000000000lN3c000000000000000000000000000000000000000000000000\U5cAK[V0000
0000000000004?CRlPDH\B4k0000]9n800000000D6@I\G>X]=Ef0@i70000@M;k0000000000000000000000000000db32`]Bc0000P]WC00000000T2ml\1_YiJUB
0000000000000000l0]J00000Re000000000000000000000000089lH0000H0USD<3hd?K1\ckB0000Y<UThN\4eKC_<Vb^000000000000`cbj`LQI0000`5[20000
00000000MIVl00000000000056Dl00000000<67<0000h9BkLEC=<EVk`Wb]XQ[`0000000000000000X=G^`2>aHjlB00000000LA6H0000A@B<000085IE0kTF0000
00000000h8R64^T\1H1_XTKe0000l05jhQ@AQ:JZ0Yg[0000000000001AkI1HQZ0000U74k0000000000000000l;?JL;N\A6K10000dTQl00000000000000000000
48hi000000000000HTNG00000000h>M41;NY00000000XVO<00000000000000000000000000000000UKUY0000000000000000<i\I000000000000000000000000
00000000AHBf00000000dKH0dfdePbIMe?1`PFG<4HZg0000H\DW000000000000000000000000000000000000P3d:@WK10Y_`I>KJH3:]mHcEEL5K000000000000
00004^f5aA:D000000000000I6mG0000000000000000000000004]DD0000000000000000000000001Gbk000000000000PKGZP7eb000000000000000000000000
P[7_0000000000000000000000000000@UC1MGXB0000HZn40000A:R500000000000000000000l6E:AF>6l_]bX=i<000000000000<D1Z0Fk[00000000P<9A0000
`HXM000040[FYHk700000000000000000000@XobXG2T1;NA5K5UlP^F4OMS0000dHiU@hdc000000000000000000000000000000000000\dKeEEIe000000000000
00000000`alF0000000000000000000000004FFJ00000000PN7T`]a:000000000000000000000000dZ[\00000000000000000000X_hE@j5LYFhQ`3_:00000000
1:6O00000000@K7>PU>g=6;nIJHg000000008MZ\0000L\aJEG_hPjMNLTfM@mL=ED]L00000000l>J7000000000000M6X90000h;Fe0000XAk^0000000000000000
000000000000DA`J000000000000mDG[0000@JoJ0000DZ?X00000000000000000000danh0000000000000000lR1N\EdF];hQ0000PWR8000000000000859^5F=[
00000000DZ9LTZOU4OVK00000000000000000000PH]B0000000000008LPh82@10000`neDE9Uc0000M<=[00000000000000000000000000004b]Z000000000000
000000000000`5f^000000000000HZ8R0000X^NH00000000dmOD0000XYA^0000YF>`000000000000000000000000000000000RdhP\jF00000000000000000000
0000<MQW00000000hI7B5IT20000X=mo00000000LT=?0000T>0o0oge000000000000A:Ye\gff000000000000=JJ5000000004E>l000000000000000000004Oab
0000000000004i3la;Xd0000i:R]iEhO00004G=O00000000d^:B00000000970QPCZLhO8hP`SJQHEQ00000000\Uh5PiU]dQHU00000000]:MU0000000000000000
00000000000000000000H7c`5Jf@0000PX3100000000000000000000000000000000DcfC00000000a:8Y0000XiW20000dG8aLHX>0000000000000000=?TA0000
0000000000000000PNfa0000PQd;00000000000000000000000000000000l\CKXa>fhD3@PkYe=KKNe=Lk000000000000<UUTLDPU000000000000000000000000
00000000000000000000000000000000I2B1000000008`WQ0000ECQ[`a?3<Z7k00000000X22i00000000`Se7000000000000TA;000000000=:c^00000000L=W7
0000000000000000`82U0000hfP100000000XK]X0000000000000000HC=G0000XKGP0000000000000000HeG20000X`FA=GE=000000004:gY0000000000000000
0000000000000000\Ack00000000000000000000000044]W000080He0000000000000000MFWV00000000PL`R00000000\dS2hk3K000000000000000000000000
0000XBFf=5WR00000000000000008EO:@=M[5=Ie\ggl0000PTN8000000008K:\A<DO<]:T0000PZmS000000000000PP=S00004Xfo000000000000\@1TXQQO0000
000000000000LFlJ8PSH0000DcJe4abU0000000000000000H5:90000000000000000000000000000@WjP0000hY^b9G\Y00000000000000000000M3T?00000000
0000Q4`AmFThQGC600000000@ToR00008ZYh000000000000<2R[]GeY0000000000000000000000000000000000000000X^?W000000000000ED:20000\e5<0000
00000000XU?F00000000000000000000@L^R00000000PI1e000000000000L=hn0000000000000000000000000000000000000000deN@0000Q1RH0000X1oJ`J8^
@Bc100000000DF>b000000000000\Me[h[\RlPEo<ea=hhLX00000000<b8@0000000000000000000000000000Q:V<00000000<Vle0000000000000000QAhj0000
00000000000000009A23H[Re0000M:5V00000000d_cjDd]S0Re@00000000LMYBL7?]<IX;MK5ahlLZ0000hl11LaUX0000P:oo000000000000000000000000lU[b
000000000000000000000000P4=L000000000Xk<00000000000000000000000000000000000000000000877W\@UnTdKZ0000lJW0M=K[1L<S0000@O\Q00000000
00000000hSKk000000000000000000000000XPK700000000000000000000=3eJ000000000000000000000000000000000000000000000Ya^aHIb00000000H[jD
Y=ZO000000000000000000000000\iNnm>2T0000\a1Mda^@0000000000000000\XnPAA14hdkh00000000dl]nM:c@000000000000Tj_m00000000U:\>0000H4A`
00000000<[@d4E9\00000000@\IoXM`DTNIAT3FH000000000000000000000000Di<W00000000000000000000000000000000000000000000a3UeA<N[P:1]0T`G
]IjFQG=<00000000000000000000PcbFTQi<0?N:HRK]00000000\_J^000000000000000000000000000000000000\ekd0000000052`2X2j50000E:LP0000<e1G
00000000000000000000000000000000000000000000HWOKLeha``oH08=@19UK0000DLKg0000L0k0]AoT0000000000000000000000008;AXh]iAADAj0000lDjA
000000000000T=bI87IJ00000000\jbE0000h1:oHeLl1@O>`MR?000000009Fhl0000h9dF0000000000000000000000000000m6XM0000Dhj>Hl[100004S\a0000
Q@42lkHNA<D[PXXOH<9k9GHd000000000000000000000000Do^Q51dE0000DTaf9<2gU:>>A;8XaF]n4ki=Q7oWPGk300000Y4E000000000000LKUG000000000000
0000000000009BjX000000000000000000000000DTF9A1;_Q6=Y0000hHCB000000000000@G0f0000<d0Q=Df:m7fmmFT_0000I3cC000000000000P?a20000h;FR
000000000000PZDFmC?40000T9Uc0000Led8QG9gdIj100000000H_lO00004k1lHS<U000000000000000000000000000000000000lj8[H8V=0000000000000000
XN05<gMALEf74YlEe<JM0000000000000000mE<B000000000000a>fG00000000e?QI000000000000@XlOeI2BDF07000000000000h`k_00000000HR^]\^[:0000
000000000000hOc84Rd6000000008E4X@c3900000000000000008<QW0000DdW>5GMVlmcZ00000000\?=DDcAI=J4<00`>00000000000000000000@ZE^00000Re8
\iAohkmN0000000000000000hLHQ000000000000hRLa000000000000\oKalC8A0000\giX0000aC;2`\Ji0oG9M=^=0000hi2E000000000000000000000000LWNo
0000TUKZ`eeU0000h9BQ00000000HjlO000000000000hOaH0000000000008h<;L@o_000000001KAO000000000000HZSi00000000XDKG0000000000000000lNAn
d[lU=095000000000000L3CcTV6Q`VRe5C4B0000H\k4`d\:0000lAac<0\W`_n<000000000000I8_Q000000000000a9C=000000000000Dc5d0000aIH2TF<k0000
000000004XO<0000lc<G00000000dPXJ0000000000000000IDA7000000004bV=0000000000000000d0W\0000000041dl00000000000000000000000000000000
l@N=dflj0000\1;A000000001;0G1;Ul0000a60ZD<BXHG\j0000=9iO0000@GWA000000000000DdVUY9D3h3OB00000000\kSfh@`S4NPL=7H8000000000000hJ<@
@K4T0000000000000bT:000000008cVa00000000hh\C00000000000000000000000000000000000000000000000000000000XH@ZDQFG0000000000000000\5c5
`O;A00000000`0NEPe33T7]M0000P`Un1=:@00009CfI0000HHaU@5\V000000000000Y<=o000000004WPl0000000000000000\Xo?X7Ji8@A4000081aU00000000
00000000X6Q:0000000000004C`k]73C000000000000000000000000Dhl]0000DR;;0000000000000000EJ:l019C0000000000000000IHS:H@YT000000000000
D`lehn]30000d1Md8c<60000T1Pb42^;PT0A0000P8Lj000000000000000042JGd`6T8fXjADBQhSN2000000000000000000000000000000000000QFJ60000XLXV
00000000000000009JJSH;IJP1c[AKed0000=K51000000000000AC9F0000DCao0000IGPn0000m:2`@0]k@R`;000000000000=IQV00000000HB=d000000001CbV
0000000000000000<R9[X7H=0]@=<_Wm0000000000000000000000000000000000000000000000000000TfYmUKGC0000000000000000000000000000@jBg0000
000000000000HcN[000000000000U0VA0000XX<]l1XMHDHh00000000DiU70PGQ000000000000@8`[`Zce0000000000008Oh^00000000TPLkaJMA0000X><E5GAk
0000000000000000000000000000000000000000\1_Ne=IH0000HT6V000000000000Djl\0000000000000000000000000000XBKh=HCk00000g\hh5di00000000
9K`Ze<nh00000000a3>Mi03A0000i29T000000000000eA[5000000000000000000000000\WJf000000000000000000000000@[mC0000000000008_:UT_FXHeQR
0000<YKb00000000XIHO0000000000000000eK3l000000000000000000005Kb70000000000000000000000000000L5<000000000000000000000l_66Pf;j8j=3
i5`TQE`]]I:7000000000000000000004^\[QKjV0000d<5S]Je8l]4g0000000000000000@>N^0000lo1c000000000000000000000000@f5?0000000000000000
00000000000000000000LgF;00000000@>e=e5=f00000000dm7]0000DHVF0000hh^]0000P9PG00000000@R6C000000000000dVBj000000000000000000000000
aJFZ40j5`=;mh@IMEI\N000000000000PKWa0000Y4Q=00000000UEgnh52YP==VX24GHRKi00000000LDDY0000<BBdHmDj0000000000000fPB0000D89i@_d:0000
00000000lfB]d460haW3000000000000LMiG0000lNo@DbVR0000000000000000TAhR000000000000dTH:E9jNaAnm5BV300000000000000000000000000008?40
H@<70000XgK30000000000000000000000000000000000008F4;00000000000000000000i?m00000000000000000U2jZa0f=00000000]8h600000000L8K;0000
0000000000000000XnXM00004e8c00000000000000004lYd`>YL000000000000h=dG0000000000000000000000004>LO<hj3X\`I000000008Rn1\FNi4oYC0000
00000000a;>E0000000000000000hN4ND2\c]B9200001:=<0000000000000000AJ5200000000000000000000EIl500000000000000008aBU0000Xc8L0000PQR1
000051@9000000000000h;FI000000000000000000000000LbD100000000000000000000000000000000A>@N0000MB`5000000000000000002K=0000\^4]hC48
0000E;aV0000`NGSlAkn000000000000<dM400000000hI>J0000000000000000000000000000`\`70000000000000000000000009I[a00000000000000000000
lXUa<g=A00000000000000008_iXXfYa0000Y1c=000000000000000000000000XUbW0000AK9KPgjk0000000000000000000000000000000000000000=H6<0000
00000000000000000000e4R_000000000000PA9k53f>000009E5lR71m:TL0000``Y:00000000000000000000Q:Ec00000OWCPI;RM>eBThBHX?R`Ta4Y00000000
0000000005Z3D3bV0000A9o\00000000000000000000QHN98OK30000X_88lcJ?8=J8X8L=00000000000000000000<24f0000DKJn000000000000000000000000
0000000000000000000000000000`ChbHhTX00000000000000000000<W]]0000000000000000000000000fCW`3@C`=Ki\TBM1HPaeF_Z0000h?[S000000000000
lB200000000000000000000000000000X[aL00000000000000000000L:T[5>U\00000000mDd60000`Lfj0000aD5OLOBS000000000000000000000000lG3bP6m=
P@U]DOodA=di0000lPnZ000000000000000000000000LSW25<g<9C@E000000000000000000000i;m00000000<U]R00000000000000000000YAn8000000000000
0000000000000000h\F=H]XL\nh[I6h[00000000m;ij00000000000000000000Q7d1000000000000000000000000000000000000H?0Y0000\c?aT\43Pg@o0000
00000000<TaTPW1f0000<XhE00004:gj4O6=@5U`dmMMh>WUQ8DR9>WTm8_?A;ddeB?kD;9`00004:l_@fHX0000000000000000000000000000<ac:00000000d^iV
0000h246000000008]A[0000000000008]Xh000000000000000000000000000000000000=1EX0000D:=n0000000000000000DL5Q000000000000000000000000
LGXm0000h40A46mH0000000000000000`ee=0000000000000000TA:F000013j[eJT[0000dY7@0000hWA_0000\`ZB9G>h0000@8[k0000000000000000hkn]0000
000000000000U2dE00000000000000008P_]a9<M0000000000005EYm0000TK9L00000000\fnE0000000000000000I9L[00000000h2@M0000000000000Y460000
00000000000000000000000000000000PI;<00000000LoS]00000000000000000000a8?5X75n899]00000000000000000000000000000000<N7@]3K[aJkJ0000
00000000mC19TJXg0000000000000000000000000000LHE8000000000000DEn10000000000000000llO\000000000000TO2m0000000000000000000000000000
0000Do>m0000000000000000YD_8`8N44VLUDf1Q00000000000000000000mFlJH@7H000000000000PbRl0000000000000000h6UV00000000UDlRmJnJ1?Fmlc=7
00005I?J00000000L7dX00000000@SD@`?dk00000000000000000000Xb]NQK_UleHh0000000000000000000000004Y^FU?Z_\;P4YJ`C0000X:DG00000000hm\8
deBi\@V:`a@l00000000@=jKaG6O000000000000U811000000000000000005M=00000000000000000000000000000000PKCH0000000000000000000000000000
000000000000000000000000dn9H00000000h6<O0RCn000000004XmY00000000000000000000Pi4o00000000\@<K0000000000001?H500000000000000000000
<eYc0000000000000000000000000000TNY><_<GQDe;00000000hbKX000000000000000000000000000000000000PLUjMGI300000000\K_1<6h:000000000000
I6F800000000=35?0000iH=A00000000H4Kf000000000000@8bnH=TkXJ5M0000000000000000000000000000000000000000000000000000A3P;00000000PM>A
HSV\Phj\U9;k]4h\AG;>mI0e000000000000<MlB0000000000000000000000008F;F4bH7PgF2XFHkE6Eh000000000000d90h00000000000000004NmM\SDZLY[d
00000000000000000000eHEE000000004?jK000000000000T=>\8M52000000000000E7>10000000000000000eJAh000000000000TC2kLMnXLH5[`VEo00000000
000000000000A=Qc0000T:lm0jCaX=?JYIM`000000005>:L0000]D:n0000LISl0000`=5A0000`eoK8j[KX<\20000000000000000HTAHh;O[0000000000000000
UF`Y0000<;XJXJZjm3U;EGTj00000000000000000000L0Oi0000000000000000000000000000E4n\T=SW0000000000000000@`bN00000000000000000000DJ3S
0000HD7j000000008bBe0000Y05S@O]3000000000000h;Fn0000000000000000HaIHaCV\0D\W=I]D0000000000000000000000008_UG00000000000000000000
MFdF00000000X=d[00000000000000000000<cik\OI94gZ`HgnD0000h1_d\23f00000000YFXU0000X>9<000000008G`J00000000000000000000000090lA0000
000000000000UKL_00000000<EEh0000000000000:Kg0000E<]SeDn2000000000000000000000000XZNQT^Rg0000lTo500000000<GSMXc@P0000YJE=0000P:kd
000000000000000000000000PeWn00000000001lI16n0000000000000000TCOa0000dQ\OX\<Vlc=IliMQ]Dfj<MZR000000000000Th[CD6E_aFiJh4Q>DWEIEETH
0000000000000000000000000000TJM?000000005C1i0000000000000000dN4000000000000000000AgF0000m>4J@He30000000000000000L?5J000000000000
4h9^0000000000000000000000000000000000008V33a7=ETVOb00000000000000000000000056BfE71OUA1X@nPd000000000000000000000000EC]:00000000
8HbMLM[k0000\VQL0000000000000000hLJ20000le7\00000000\<2b00000000]=j00000U7]0Tkl=0000dfim0000000000008?BW000000000000Xe<V00000000
0000MEEf00000000000000000000dI]MA1H@l_4EUC]^DdPBhiCM00000000eH9fPMij0000000000000000000000000000Q<^m0@6T000000004KOPXNab00000000
0000=3=A00000000d3M4@GK=<]oo000000008af^00000000HS\8000000000000T7\80000\GUH0000000000008bL[`g<f000000000000Y<iFT@K@000000000000
0000h\X=00000000hiQK000000000000000000009G:o00000000000000008:<BH]i[000000000P?e0000000008U`0000dO=V0000000000000000`DcMlITLm6cT
0000AB5B000000000000Hi0G<\g500001DSJ0000ThNB00008USG0000000000000000<=YW4Ca@00000000`?2CH0gN12S8hg7R00008O_800000000000000004B^e
XjV80000hoSG00000000000000000000mC@i0000PMS843jK00000000i4S1TDc\0000000000000000000000004>FY00009@6B8Vl900000000000000000000dZcS
0000000096OE000000000000000000000000X18X0000M6No00000000M0d_0000000000000>fj@7?C0000HiiCY5PMhW]kU=`?dT@Am0e[0000Xk@>000000000000
`9N[0000L082DI0YTY^T00000000H76K@=@9<W8[0000000046Jc000000000000X6]QH8?I0000000000000000\;Og0000<gI000000000d^Uk0000000000000000
00000000000000000000000000004h3E00000000\KA30000HfjM000000000000000000000000XW`^U1GR0000Y1]^00000000PKPeAD:e0000<noK0000HV4oM:Z@
9G?OHhDXD_Bg00000000000000004=9Wh^j@E7^X0000PX_Z000000000000QJaZ0000LM\Z0000000000000000A?^b00000000LGQZd553ECb>05ee0000H6D30000
000000000000000000000000\RWID\m<000000000000TZl=XG]a0000\eDGQIWD00000?NL00000000000000008H6J000000000000000000000000000000000000
0000lSeY0000a<@j4Ob;0000@RDOXTbJ000000000000HeQ]0000<YL2000000000000000000000000l3i`YDCnMH5RI=\j000000000000000000000000LS@H0000
0000000000000000]@V100000000000000000000000000004]nM0e:Ia6D<<Rh]00000000000000000000MK=V000000000000`^_D0000000000000000d:UNi:f1
TTjLL3iTiEO2D2VR00008K<10000]1jdTB6o0000l7OALePf0000000000000000000000000000PIMFU9eb00000000\lN;00000000DCb<00000000E7@S4RYH0000
0000aIH>0D:c000082ngDm?j00008n=6@bBV00000000DY:?00000000000000000000000000000000000005d\0IXEHTKV00000000000000000000000000000000
00000000000000000000XFh>00000000000000000000@T3_0000Xb^kE@X50000`c?jldYK000000008R]X\c?H<\4o00000000000000000000PW060N7a00000000
0000000000000000000000000000000000000000I3mL4I`MLlBMYJ4f0000000000000000000000000000000000000000hCll0000000094@600000000QH2a0000
d5b200000000iF4F000000000000M:MB000000000000I5g900000000000000000000000000008iPL00000000<8AO00000000YHjG000000000000l72A00000000
000000004g`4000000000000\feG000089b400000000000000000000LhdRUE840000HgI=00000000000000000000000000000000000000000000000000000000
0000\j_R00008idf000000000000000000000000000000000000AE`oQGN^0000000000000000<H\6000000000000000000000000000000000000d2T_DU]`0000
000000000000@XK20000000000000000000000005HeL00000000000000000000D3TSID8L9EB300000000\3NVLE@T\lLmDhPU0000E:5F00000000@;5B0000aGR9
00000000aF2W=5[00000000000000000HFNM\8nPh_bV00008Gh200000000`5_m000000000000Y8jo000044c[P5?VH6Hk00000000000000000000mJhY00000000
00000000`59GhDMl=5\c000000004A5300005ALP<Fk800000000000000004^R\8Y^70000<4R4\?ad]2VfaI>o000005k]DJ=R4ENG00000000000000000000D0DB
d<DQl7Ze\EHTPjMX5I1[000000000000@Z^Z00000000<I=?0000000000000000000000000000`6A80000000000004SF5000000000000000000008Y]:00000000
00000000000000000000000000000000eGc@00000000EF3\0IkJI1n=`c;RU131000000000000000000000000PYNBhYUh1E:\000000000000000000000000<fQB
Hbm`0000DRS;0000000000000000U?`H0000a05m00000000@Z2XY0P700000000XVgD@m9;00000000X[Y:00000000000000000000000000000000000000000000
8IOa00000000000000000000PL_;0000De]e000000000000000000000000lF?S000000000000000000000000000000000000<c]h00000000\1o]000000000000
Hfg?AAde00000000TX7000000000000000000000000000000000000000000000`>:>L35I`LFZLaim00000000000000000000TV^AD2Lg\R@9=3fj000000000000
02:?\`?j00000000D[am<`;@00000000i8:A00000000m1Pj56`oMKTH0000@GHV0000000000005HXPL2<<0000XcN90000ACo^0000000000000000000000000000
00000000HFEZ00000=ko0000000000000000h5EQ`<[cT;ggI8W3i>jDdnR<00000000000000000000000000000000lMgLmD<Q0000L2^I0000000000000000HaKg
00000000000000000000YBibXnbF8<n_dRFlm?N400000000000000000000000000000000000000000000000000000000X\_mPa=GHc7V0000H0RJhcmV4j^iLN0a
<oUQ0l@_41Q000000000<A[64R?\X1cJ00000000000000000000000000004dfG1C_e000000000000<MZf00000000000000000000000000000000000000000000
0000<Z0]0000MI=X00000000<I;G000000008d\c0000D5Sd0000H8g500000000000000000000000000000000000000000000XCNV000000000000000000000000
00000000000000000000000000000000T;<a00000000ACeb000000000000\SQ=0000e4@j00008IjSlSD1QBWATi6hY6U9IGo@00000000000000000000<nn[4A<G
0000=DEN00000000000000000OfNa8=W0000XlnDHVoA0000\j130000=;2o0000000040_n0000H^=PlC0Mhcfn00000000000000000000UG?g000000000000\GLN
<Cjc@GQNU:VW<8V^Pe8<00000000000000000000P?WFP`5D000000000000000000000000XOU1000000000000@CiO0000000000000000<V:b=HYmlU0@00000000
`[Od000000004Y]i0000LFCV891d0000`OWd8A8H13^A000000000000000000000000TI>2LhgU=3YYM=Z1h>Xi4JeB0000000000000000000000000000L[XY0000
L8?f000000000000i2B[0000000000000000dX5:0XW^0000Q:kB00000fH300000000TH_fhdeL000000008Agdh1DV8CA@\[K;Q@0Z=KDC0000U4eG000000000000
00008gek\@<WI;PSdZI700000000<ai^00000000h:=_000000000000dUn]0000000000000000U5jD]J?^0000000000000000PL^m0000000000000000D:j]0000
00000000eD\5000000000jYe0000000000000000\g^;L61nDS4b0000000000000000000000000000\E:3<HV50000000000000000000000001Bm40000L]XZ8KF^
T<b^l\i]0000H]P00000000000000000000000000000000000000000000000000000T9D2@FdADX=A0000943<0TBo00000000000000000000000000000000]Ke=
000000000000000000000000L:oL000000000000lbf^U:?b000000004LAY000000000000XIiH0000000000000000000000000000h6^8TNbQ93n6000000000000
<1X80000\K_mljFn00000000\Lk1000000000000@;=S00000000l4nYLDe=TQ<R0000\C7K\JB100000000\YYQ00000000d4I100000000d30K88ohLhg00000U4bM
00000000DWQKaD1_0000000000000000000000000000]C@000000000000000000000Xb9j0iHh0000d`?M00000000]KIA00000000000000000000000000000000
XGPO000000000000Pkc9000000000000000000000000I8oL00000000heiZPHX]00000000000000000000000091ND0000000000000000dIgW00000000P[B^0000
000000000000H:`g00000000da4200000000000000000000000000008gYJ\=df000000000000<V1O47720d7T000000000000000000008jOdhZHA1CRB00000000
00000000lI7]00000000hFj2`a?W0000l7N<00000000<_aJ\:d]82DJDBAe8VW=4Y[9`nl?00004D?9000000004MMl59kT00000000T>5Ve3<?D4KIA<[c0Mk`0000
00000000D6K]00000000T^B2\0WO0000000000000000XZQH00000000hJJR0000000000000000000000000000d]WY0000\?b1l\?T000000000000000000000000
00IH\`Zg0000HVRG000000000000000000000000000000000000TCgX0000000000000000dGCA0000000000000000000000009H:S0000lKmf00000000MJaBla^T
0000000000000000000000000000000000000000Db9]00000000Tf\V00000000<E]7TA5`8BDJ00000000000000000000``eC0000000000000000000000000000
IF?k0000000081K000000000000000004VF>E9TWXJAEXe^k00000000000000000000000000004dZH0000X@458kI>0000000000000000lTV:LQOAh27aIKG70000
0000000048BKe39]00000000000000000000=B47H?e@000000000000000000000000000000000000PTIn527d000000000000\]eEiL=1000000000000DS4WaA3k
0000Xh[hQ;HP000000000000000000000000dXd]0000Y1QZ85CQh<T?d;=h0000000000000000<:`1XQ:c]0d80hQB0000`ekU00000000Y:ll000000000000=8@5
0000XRf0000000000000000000000000P4\L00001J6O0000D`3Z0000dNO30000000000004@\50000\DL\00000000D1F[000000000000X0AVL0EA0000]H4J0000
00000000\aYb00000000L9in000000000000000000000000000000000000000000000000<;N3@1gI000000000000000000000000PJ3;0dQW00000000\oQK0000
\9ET000000000000UB9M000000004E<h0000000051IJ0000XnbT00000000000000000000000000008Q?B1=>Y0000000000000000013;00000000000000000000
00000000000000000000U0[@`P`m41D00XV`lZj<000000000000Q1b9P`]J858O000000000000000000000000000000000000lXEX0000000000000000\1X@L6:[
0000000000000000XKbB0000@1=m<Y33000000000000000000004>1Q0000LdJ?MJZd@Tf;iGc[0000000000000000dTU1h4?R00000000000000000000\[?E0000
0000000000000000D[=1000000000000lbj0iHCJ0000000000000000000000000000XS9:4@3^000000000000\d=_000000000000000000000000000000000000
0000lWeC000000000000000000O400000000000000000000`Jm4l0`kAF^X00000000\2550000Xn7<0000<J:SdK0e0000000000000000000000008kDl00000000
0000000000000000000000000000836:0000TPL=DGINQ9DiEEkC93YA00000000DhcK00000000\P1i0000P?SMIDBiQ82M8I>jl<<b0000]KgS00000000lZk]0000
00000000000000000000000000000000000000000000H1?6DGI_0000000000008@5kTS2S<3B2UAI545?:00008Y]I000000000000@I?O]K_@0000Q:YO00000000
000000000000T_F500000000Y<fb000000000000<Rag00000000000000000000000000000000000000000_6D0000000000000000hcXe00000000000000000000
00000000ICGV000000000000000000000000L5OE0000YI>04cYi000000000000000000000000000000000000000000000000Xal90000000000000000lhN00000
000000000000\4E000005GLB000000000000000000001:J;L>cG8bPKHk5mDnmUTT6ea:a@IB5laBi2HV?2<eNlh`RU00000000TAY@<CX<0000dJNNlIEG00000000
PO4[00000DUl000000000000000000000000QD3H@0[_dQFk4S9D0000000000004KAd000000000000HTGGmKK900000000T>^mPdTL000000008aX_0000U7kG4e;^
MB_TQIk`8H6Z00000000000000000000000048NcdH5PHe>[T0dFT@\\0000000000008X1300000000000000000000Q6_T00000000P5@0`3n^e3aRA56_00000000
00000000a7hQ00004[7SLhle@1mm000000000000000000000000`\@`000000000000U3]?mIU=0000000000000000000080oM`aFG00000000H60R000000000000
PVZK00000000000000000000000000000000000000000000000000000000000000000000D0;l<JRi00000000<0:X4Cc;0000Pi=_<Z=BHFCn0000T_id00000000
0000000000009DhJ0Wh<00000000Lc500000\I`8`]Pc00000000000000004KbL000000000000000000000000000000000000<=AFE3Dh1:k`0000000000000000
000000000000@JgidU[o@a@7Y2]m00000000000000000000000000000000hZlh000000000000<=VP0000000000000000000000000000DC1F]>L7mF384nJl0000
0000m3hm0000000000000000<SYF00000000`dC_000000000000P]_>000000000000000000000000000000000000\QQ6<=\OlQUDdUnj000000004KP100000000
0000M9U7DHNFe>5X0000000000000000\[haX`X_0000000000000000Y7]@0000000000000000LOi7hJJH0000\QOodh;^000000000000A8YkL_VbeCe8X?boXZhE
`WdPXZnb0000lbWW00000000<P0oY0Zd00000000ICn_000000000000434e00000000000000000000000000008M1`000000000000@NEcT06X0000a3Na00000000
0000PGi700000000000000000000QIHJ000000000000`NAe0000HMkSTP6_YEH`h2l=HB3LXMPb4^25D:o]00000000000000000000000000000000000000005J;h
eED[00004_O_0000000000000000\>KK00004>Vo000000000000P>KihYkN0000000000008E<7000000000000`nYE0000000000000000@mCH0000000000001=>i
0000doc;X5SC00000000L9WZ000000000000H=kb00000000PgmF0000000000000000M5iSHfD9<l7AiI@70000\0li8nFT0000L<co000000000000000000000000
@cAn4C6SQ<NK4cBj00000000000000000000000000000jb]000000000000TUOo00000G5i00000000000097<o0000Dd8<000000005K@_00000000000000009C_>
0000000000000000000000000000000053<\0000]=fe00000000d@Y;hR4D000000004\\P00000000m<Qf00000000@1L?Y01=]=1EQ;VH00000000P[?4dO6oD\MT
4b[i000000000000i1YT000000000000000000000000000000005=\80000d<_Z0000P^GRlBl_0000TVaS00000000T8T5TCa5@2F38T8S00000000l=`700000000
0000000000000000000000000000<A2?00000000000000000000000000004oTK0000000000000000`NK]D>Cl0000=F@F0000d:C\000000000000000000000000
0000000000000000DFUoiID900000000000000000000iC43lNWm0000A9_=82h>00000000lY<l000000000000eE9000000000@9bV00000000000000000000<UHA
000000008k`@0000l?Po000000000000lDN9000000000000000000000000Ha>X000000000000<:A10000\WFc\AJJ8Cm@0000Xo]=Q1JZY60n8Gd?56O]00000000
<h:N000000000000<<DD0000`BQKIFRU0m6WQFm[000000000000@bW2dg@\HjmmP7V]0000H[4L00000000000092fE000000000000000000000000TSGM00008YO=
doVo=IfY000000000000000018Wb00000000ln4V0000000000000PH48[A?IKV@0000000000000FJN0000000000000000000000000000000000000000Pa530000
00000000HBhZ000000000000aC?F00000000\5X=00000000lM@6`Bm7PUQI0BCS0000000000000000]ILmLdD5X?^ehZTPLkFlI@No000000004Abb]C2DXG^0TT^\
000000000000A;12966kDVmI000000000000X3@P00000000000000000000000000000000000000000000000000000000`lQb0000000059l60000djHW00000000
00000000l@QID^>H000000000000<PIX0000000000000000000000000000]6An0000l@Z0Q29<000000000000XkW@000000000000000000000000000000000000
00000000000000000000000000000000<Tj>9<c4000000000000000000000000dK8M00000000@^K?000000000000000000000000000000000000`HlH00000000
000000000000000000000000`8<[TdVHh47l0000000000000000XgfKAB=R0000hfdU000000000d<f000000005C_V0000T>W`48?W00Gf]GL]00000000000099RI
0000HOUZ4T_i15R5000000000000M:PP0000000000000000D=8XH5T100000000@9=?0000`Tb_00000000000000000mEohGM300000000000000000000XD9I0000
0000000000000000LIbFHZPh0000\cX\\b5U0000000002SPXC^dPUhBI>]cLWOdd_KO9J0a00000000000000000000l18J@^fc000000000000<F5[0000UF\TaICU
000000000000000000000000000000000000`\X\0000`5f@0000000000000000AGJV0000D=ZS0000000000000000000000000000000000000000000080oV0000
A7eYdemn0000L[`PMBe]00000000000000000000000000000000000000008]LY000000000000000000000000<RWS00000000DeT8000000000000\b:d00000000
8k^j000000000000THo20000HVc>0000000000000000TOlL4nZG0000e?h4Th0CiET9`ek?0000000000004[k8000000000000000000000000LARHTcI`0000TD\2
00000000`blK@fAa0000000000000000000000000000LJ_<00000mm@0000000000000000000000000000<4]H0000UAdS8@];]D;O00000000D6>C000000000000
0000000000000000000000000000<IbT0000`91Y0000000083;m00004^hSM?:Z0000000000000000<D;C00000000HZ3K0000U2eoHF@>8W75hdnb000000000000
0000`5_^0000aDHa00000000hC?F000000000000<3m[Djf;1Ia4000000000000XGNW0000000000000000000000000000LF]<00000000000000000000HIN<0000
0000000000000000`MGS8Q028bQce>d4\6_CXIWm0000000000000000000000000000000000000000PP\e000000000000]>H30000000000000000T4=A00000000
0000000000000000`HY8l5eHI0_H00000000T]@20000UC[]H4`ZTgU1d[IV00000000000000000000TgbC00009D[Q00000000@j<Rhk<=0000000000000000<nm?
0000000000000000\OA6000000000000@1;k00000000I5ie00000000`boZ000000000000=390000000000000l^5O000000000000000000000000000000000000
i;f:h1IL00000000D;o047@Y0000@ROCX5QIhi;>8l@;hoe3Q5?aEFKn00000000000000000000000000000000000000000000000000000000000000000000XG[;
0000000000008U<W00000000\56C<dIWi26^PSV59B8N000000000000hT?9``9OAJ`d0000YFk`T3Tel7f2PEe80000<eUJ0000000000000000AHiQ000000000000
000000000000d=LI0000000000000000000000000000000000004^SQd`GJ000010;=00000000000000000000L<U_88@l<FWQ0000\cLE0000LJ[9000000000000
00000000X<FC00004\3h00000000000000000000000000000000000008`9000000000000Db^800004MNb000000000000000000000000000000000000lS^FaA32
000000000M^>000000000000000000000000Xa:J000000000000@ZEI000000000000000000004[[jEI@X000000000000DSKLU:fA8`f8`Tli0000LeTH00000000
000000000000000000000000D]a_0PhfLW=I00000000000000000000P=^@@N:;lgJi000014iB0HN5000000000000000000000000000000000000000000000000
00000000000000000000000000004MNA8;W80000`m:k000000008f711JIQ00000000000000000000`0Bn00000000000000000000000000000000Xn?B00000000
000000000000000000000000M52il7\a0000000000000000000000000000000000000k^A0000000000000000000000008`]=Q=;j000000000000\853dSh3P:fh
]=CZ0000XXL04b9A0000DDQaPi5U00000000m7X0000000000000eG5S0000\4RV000000000000000000000000PEF2000000000000X4\[000000000000DJUm0000
5FGW0000@_SoaHe:h:Oa00000000@f@C0000UAB`0000\50[0000lG9g000000000000000000000000Ld=P8ob]LAeT`MGG00000000000000000000]93L0@9P00G]
9AK`\Mk@9=gj]BoS5InW00000000000000000000I=^]00000000H4a]XeTc0000XUVW`5BId>TE8Z4=0000PYfEY><J00000000YHKZhma>0000TX\V000000000000
=0n5MK\[0000000000000000000000000000TP5L0000000000000000000000000000e1P0m7bM000000000000000000000000=HFM0000000000000000l<Xo0000
00000000=CK:0000h4f?<Ga^000000000000lQXjL[j3lbMd0000<Xb7UHi<00000000000000000000\@=@lYdL00000000IH:_00000000PQNO0000I<nL4cooD@[j
000000000LhB0000DAYL00000000``;R0000Q1=kIAOJi0Cj0000X<Yg000000000000000000000000LeA40000X@ig0000000000000000dQAL00000000AHj20000
0000\BXXa?g>00008kS>8led00000000TCK^0000L=T^0000000000004k_=1Jl@000000000000LV3A=JGb0000<\d^4Bb4D5:bXaQn0000E2=F=?U100000000<\0b
8i@l0000000000008P>dU0Dg0000000000000nSd0000000000000000UGoI<Ze2A=Sk0000dR9P000000000000000000000000]:Ad000000000000P0kDH>Gi@<lj
\^U_XjA84^ZDmD@SmG;P19Fm000000000000000000000000000000000000AHZN00000000QJD20000H>RkTfAA0000D8TBD=ZCPgfW00000000000000000000hfkS
00000000000000000000TLoZlTTf00000000000000000000000000000000db9P00000000000000000000@6^Z00000000000000000bM7mGQ^0000000000000000
4BLV000000000000LF93000000004oWK00004GhS=9?7di3XHOO3=>dd5C0IP`oT`1Ol00004<SkiDb5\3cGlMJN0000000000000000000000000000\W\2Lk?70000
l6eC0000000000000000\3<>00000000000000000000=6nW000000000000000000000000@5@`@P:H00000000000000000000Y6?GAC5k00000000000000000000
=B8]00000000000000000000000000000000000000000000000086>48OGP0000TL[[E2O`P3fc4[Nm0Xa>00000000000000000000XB\e\;QRd?6HPU;[TnWM0000
00000000L:lO0000000040N`UC]R000000000000000000000000PKCW8AgS0000X8XF00000000000000000000X:KJ000000000000`5:W47KF`NNeh^8OIIeB8\ol
1Al6LK2\000000000000mIAN000007Mc0000000000000000\d6:I@0H000000000000DU]800000000000000000000000000000000000000000000000000000000
\Q]Q5:S;0000MGOl00000000000000000000000000000000@K2H0000000000000000d5V_0000000000000000TAa=0000000000000000\hEodeRP0000XFGnd7B7
0000I<P5E0V[00000000000000000000000000000000000000000000000000000000QA^G0V8@0000L:kI00000000000000000000DE5;178Y000000000000QHme
0000000000000000dcnG0000LE47\cS<0000000000000000000000004T^NljS20000000000000000hdW100000000000000000000000000000000@9`fiDmW0000
00000000000000000000000000000000000017>U000000000000000000000000<Ko\ld;g8=@I0000`0^^0000PUeRmD>10000lG]<lJBgH[cK\\P:A1V>00000000
00000LmS000000000000dKTZ000000000000XA;>hEm800000000l5Gm00000000P2=Ya42R0000000048E80000X;m3dBoOUCIc0000000000000000`L_bdZ<NP\BT
=9o00000Tg?Ne@[Y0000000000000000000000000000]9K?0000m254U0Eoe:jT00008WE;EDSk000000001Gkb000000000000000000000000MEJj000000000000
0000000000000000000000000000d:YHPg6O@g8iIHHH00000000\eEh\eO<X`QY000000000000L>:Tl@=10000000000000000Q1lR@PhO0000<>FliD>m00000000
000000000000UCFQ00000000000000000000M2bK0<`d0000@Id;00000000000000000000000000000000X_4a0000l704EKiQ4<oN0000I5b<0000000000000000
000000000000hG^?0000dUL=00000000d[UgDkTe00000000000000000000DRU9TkhN0000IES[MI2N000000004FQY000000000000Lfn20000l;G7aAFh00000000
000000000000h3Xg4?GI0000l>PCl]=5iFSZ0000\Xn=EF@:0000000000000000000000000000LIm=0000000000000000<iZPTlKKD?[l00000000000000000000
MD?`0000000000000000`V0fP\4_0000X2gF8;o^l=B4LgB2000000000000000000008Pg<0000M0Pe000000000000000000000G:`0000HSg41B1F00000000P_LK
8`=SE6>O00000000LBlH000000000000000000000000l\8T5HP:aL<DM=CjhlNi0000d@Xn00000000000000000000000000000000<HeKDVJY00000000E8??0A;[
PTFRM9Z_00005@E3000000000I@N<MZH00000000000000000000000000000000<d^CM6Ro00001KN3<]dj<3S;000000000000<MWQ00000000000000000000hYQR
000000000000\Fe20000aKLGlLf?00000000`8G]000000000000000000000000000000000000a@L5]<OU000000000000DMBG00004QDi00000000000000000000
QJQ^00000000000000000000<1G@0000@Md^000000000000000000000000=A\FTM:G00000000<9B]0000a=5H0000\2Z`00000000XI\ALCo\daRS00000000D^KN
000000000000Q@>[00000000=KZB0000Y9I1000000000000000000000000lHb@YDOB00000000EEYO=5O]000000000000000000000000000000000000\^=<0000
00000000dgT=ThFO000000000000EJc400000000PmHW000000000000]5:W`2OP00000000000000000000000000000000000000000000000000000000EFUmX[;E
dk6j00000000\`Wm89aHXXa]0000000000000000000000000000h46=@7NNdjH=0000000000000000EFPTaL;cU9Se0000159O0000<kke00000000`0Zg00aO01b]
HF;_0000000000000000\_\8000048V40000hNcThBU[16Za@IFB000000000000000000000000dU2L0000]?NF\?MELAQ`0000lMOlQJU647e3hM8>`cLN00000000
000000000000\?>H<XYELLG3]6d>00004D[G00001;md0000000000000000000000000000XT7AdJ>1<CLMLiWR=<I=0000000000008gN=000000000000i9360000
00000000000000000000IFXm=KHW00000000XHUXL_2N\b;?hi3D0000HLnX0000X7U500000000L<i48LGW0000000000000VV@000000000000L^DL00000000UH1D
000000000000`EQ`00000000000000000000000000000000000000000000LeR50000dbaF0000XWG:DDSP00000000000000004jC9000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000U4jH000000000000LGdd00000000P3g20000000000000000lFii00000000
00000000000000000000Q<3C00000000000000000000000000000000Q>MYLXfGHj]Y8TUNi=QAM=26I@\=<=6nP]6800000000000000000000a0e90R\jdbcMe=WI
000000000000000000000000I;Li9FJK00000000000000000000@o:C0000dPH?00000000000000000000000000000000000000000000TY9W000000000000dV8O
00000000D0b5D4O50000000000000000000000004QZd00000000\7ho0000HiSZ86R:0000mJDA@8f50000l=H_`2DS0000000000000000TO\_L]gP\]d^=3ZU0000
00000000hlDe0000HKgC00000000h8m]00000000`Cog`1Q<H<ELLW2f0000000000000000Y=BF4Wn00000m>mB0000000000008h`d000000000000000000008QKi
DFIB8[eo000000008W5DUH`?0000mFXd000000000000000000000000000000000000M;=cd>]gmEBB0000PJT;00000000a<Mc0000000000000000000000000000
000000004QHC00000000X@>J0000000000000000T@ULhAI@000000000000000000000000000000000000000000000000m2f[0000T\kJ0000=FSBDZC800000000
\QO24e4U0000000000000000000000000000d\QE00000000000000000000000000000000<]hT5226000000000000000000000000UFkQ00000000@?5h00000000
0000l?0eX]LeT_La000000000000\:[N00000000D6`Q000000000000D0mg000000000000000000008?mQ0000@hU8UFAHll1]@=jZ0000lYP_0000000000000000
0000e<d[a<:?0000lPV>00000000@k>=MI3h00000000@15_0000hTG^000000000000d6e8`VeE8[8HlfE70000000000000000TgkJ<KBPIFg:0000Dg930000<\@k
0000000000000000\nc;00000000PU3fD7[R0FN1LdE;HNkoE2UNiED:DfF7000000000000D14O00000000H@Ia00000000Lj4?8G?^<WAF13ME0000YFa100009>3Z
000000000000000006LR\Po9XS8[0WWb00000000`Rf>0000000000000000477e00000000000000000000EC8G00000000@1f;000000000000\[ZLTRjA4?LO0000
0000LLXIe>lC0000000000000000TgT00000IIgU0000000000000000PfLo000000000L7c00000000ldXS<]3L0000000000000000000000000000000000000000
DW@=8Q8iH7o<PG0Z<QTA8lFb0000000000000iam00000000000000000000000000004o^1000000000JU=00000000000000000000]EcWLA1P00000[SBhE6AHnd9
0000000000000000lm3H000000000000000000000000P6=D<mAd000000000000000000000000000000000000000000000000<X<l00000000H3??eGE[lM@Y0000
00000000000000000000PWjn0000L`No00000000DU_a0000000000000000\<Jk000000000000000000000000000000000000@2[J00000000000000004ST_12;>
1H008Y\]000000000000mL08000000008Oa<000000000000M>^k0000lL5[0000TF\a00000000d?I_hN560000XB4J00000000000000000mTlP;@g<:Z4@HYj0000
LlfilKIi00000000000000000000000000000000000000000000000000008<3A000000000000<T>N000000000000000000000000000000000000XkMMQ>kbEKnI
00000000eIOI8^A?@50BDj<@000000000000PWZD0000\Ldi0000H85Pl7Oei38`0000000000000000`;0=`I0400000000TKX@hL[6000000000000dX:4LMTcXgjG
0000DQ5;<OK`TDoL8QmX4clo4nJD0000L\DGdf;G00000000000000000000000000000000`?lW000000000000hg4;0000000000000000`1H]00000000XAbJ8o;;
HeQhH@;jLhNQ8Rg=a5AFQD39H9f4E9YS0000000000000000XKXKmDR9dDNH000000000000le1a0000eHF5000000000000PTe700000000e0mG0000HMIAhdZ]0000
00000000000000000000<5AT0000\dJ10000PolaD_EBX[ol000000000000hNo70000000000000000000000001@mb]E1P0000`<;BH0[7IHgM000000000000Djin
000000001?HW00000000DBi`0000A0`3PRWkP\H@]C1Z000000000000000000000000000000000;IW50A]0000LYD100000000000000000000\M36000000000000
l:LWPCbX0000\Fe[hT?S00000000e49J0000000000000000000000000000000000000000000000000000000000000000M?<700000000\>nD00000000a==k0000
000000000000`>9P0000000000000000l[SNdW[M0000000000000000000000000000\3?00000MFd^000000000PAi000000008mWR<oNC`Hg6000094SC00000000
0000000000000000000000000000000000000000XKEmHYd<43bK\=e1Y1Z1=Dn\1=h80000000000000000<f3E`4oS00000000lKYO00000000TdJ^a1>_e5FG0000
"#, [
w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0),
w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0),
w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 4),
w(K::Grade, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::He), M::Whole, 4), w(K::Degree, Some(L::Pt), M::Whole, 4), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0),
w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Conjunction, Some(L::Cs), M::Whole, 0), w(K::Conjunction, Some(L::Sk), M::Whole, 0),
w(K::Until, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::En), M::Whole, 5), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Since, Some(L::It), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0),
w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Ca), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 4),
w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Is), M::Whole, 0), w(K::Introduction, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Employer, None, M::Whole, 0), w(K::Fluency, None, M::Whole, 1), w(K::Fluency, None, M::Whole, 2), w(K::Expected, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 1),
w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Unit, Some(L::Et), M::Whole, 1), w(K::Since, Some(L::De), M::Whole, 0),
w(K::From, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Employer, None, M::Whole, 0), w(K::Since, Some(L::De), M::Whole, 0), w(K::Obtained, Some(L::De), M::Whole, 0), w(K::Marital, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Degree, Some(L::De), M::Whole, 4), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Obtained, Some(L::Ro), M::Whole, 0), w(K::Obtained, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0),
w(K::School, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Nl), M::Whole, 6),
w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 1), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Obtained, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0),
w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Is), M::Whole, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Introduction, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Certificate, Some(L::Ko), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Fr), M::Whole, 4),
w(K::Native, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0),
w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Obtained, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nl), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::At, Some(L::Ga), M::Whole, 0), w(K::Expected, Some(L::Ga), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Cs), M::Whole, 1), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Ga), M::Whole, 0),
w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0),
w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::De), M::Suffix, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 5), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Fi), M::Suffix, 0),
w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::School, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5),
w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Introduction, Some(L::Id), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0),
w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 2), w(K::Degree, Some(L::Hu), M::Whole, 6),
w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0),
w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Et), M::Whole, 1), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SkillLevel, Some(L::Et), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 2),
w(K::Obtained, Some(L::Tr), M::Whole, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::From, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::Address, Some(L::Da), M::Suffix, 0),
w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Nl), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 5),
w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Address, Some(L::De), M::Whole, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::School, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1),
w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::Native, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Conjunction, Some(L::En), M::Whole, 0),
w(K::Fluency, Some(L::De), M::Whole, 1), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Expected, Some(L::De), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::It), M::Whole, 1), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Unit, Some(L::Pt), M::Whole, 1), w(K::Present, Some(L::Ga), M::Whole, 0),
w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Expected, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Id), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Ca), M::Whole, 1), w(K::Native, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Address, None, M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 1),
w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::SkillLevel, Some(L::Ga), M::Whole, 4), w(K::Degree, Some(L::Ga), M::Whole, 4), w(K::Subject, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 4), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Role, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Publication, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Expected, Some(L::Fi), M::Whole, 0), w(K::Grade, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5),
w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::En), M::Whole, 5),
w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Expected, Some(L::Ro), M::Whole, 0), w(K::UntilAfter, Some(L::Fi), M::Whole, 0), w(K::Until, Some(L::Fi), M::Whole, 0), w(K::At, Some(L::En), M::Whole, 0),
w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Grade, Some(L::Hu), M::Whole, 0),
w(K::Online, Some(L::Lv), M::Whole, 0), w(K::Expected, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Grade, Some(L::Lv), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Publication, Some(L::De), M::Whole, 0),
w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Lt), M::Whole, 5),
w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Award, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Employer, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Season, Some(L::En), M::Whole, 3), w(K::Season, Some(L::It), M::Whole, 3), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0),
w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 4),
w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 4),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 4), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Fi), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Obtained, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::Mt), M::Whole, 4), w(K::Award, None, M::Whole, 0),
w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Tr), M::Whole, 2), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 1),
w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 6), w(K::Fluency, None, M::Whole, 3),
w(K::Fluency, None, M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Degree, Some(L::Ro), M::Whole, 4),
w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6),
w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6),
w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6),
w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::School, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 1), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Gender, Some(L::Ga), M::Whole, 2),
w(K::Degree, Some(L::Ga), M::Whole, 6), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6),
w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Lv), M::Whole, 6), w(K::Degree, Some(L::Lt), M::Whole, 6), w(K::Degree, Some(L::Et), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Grade, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 7),
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
w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::At, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Marital, Some(L::Tr), M::Whole, 0), w(K::Expected, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Id), M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 1), w(K::Introduction, Some(L::It), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Expected, Some(L::Sv), M::Whole, 0),
w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Grade, Some(L::Sv), M::Whole, 0),
w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Present, Some(L::Mt), M::Whole, 0),
w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 4),
w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0),
w(K::Native, Some(L::De), M::Whole, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0),
w(K::Native, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Mt), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Document, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ga), M::Whole, 1),
w(K::Unit, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0),
w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::Award, Some(L::Ga), M::Whole, 0),
w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::School, Some(L::En), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Award, Some(L::Mt), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0),
w(K::Address, Some(L::Sv), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 4),
w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0),
w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 2),
w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0),
w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0),
w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Da), M::Whole, 0), w(K::Employment, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0), w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0),
w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0),
w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Obtained, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4), w(K::Certificate, Some(L::Mt), M::Whole, 0),
w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0),
w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Grade, None, M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Introduction, Some(L::Vi), M::Whole, 1),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::SkillLevel, Some(L::Vi), M::Whole, 5),
w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 7),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4),
w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Obtained, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3),
w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0),
w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 6), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0),
w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Document, Some(L::Es), M::Whole, 0),
w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0),
w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0),
w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0),
w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0),
w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0),
w(K::Document, Some(L::Et), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Bg), M::Whole, 0),
w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Pl), M::Whole, 1), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Gender, Some(L::Ca), M::Whole, 2),
w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, None, M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 6),
w(K::Since, Some(L::It), M::Whole, 0), w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Introduction, Some(L::Nl), M::Whole, 1), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0),
w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0),
w(K::Unit, Some(L::En), M::Whole, 4), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::DateParticle, Some(L::Fr), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0),
w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0),
w(K::From, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Suffix, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0),
w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0),
w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0),
w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0),
w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7),
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
w(K::Employment, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Degree, Some(L::Mt), M::Whole, 8), w(K::Degree, Some(L::It), M::Whole, 8), w(K::Degree, Some(L::Pt), M::Whole, 8), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0),
w(K::Degree, None, M::Whole, 8), w(K::Address, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Expected, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Lt), M::Whole, 0),
w(K::Native, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0),
w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 1), w(K::Fluency, Some(L::Mt), M::Whole, 5),
w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Present, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 5),
w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0),
w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0),
w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5),
w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 5),
w(K::Introduction, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0),
w(K::Document, Some(L::Et), M::Whole, 0), w(K::Obtained, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Hu), M::Prefix, 0),
w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::Ca), M::Anywhere, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5),
w(K::Fluency, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::Native, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Conjunction, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Pt), M::Whole, 5),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 5), w(K::Season, Some(L::It), M::Whole, 2),
w(K::Season, Some(L::Ca), M::Whole, 2), w(K::Conjunction, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Fi), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 2), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Award, Some(L::Hu), M::Whole, 0),
w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Degree, Some(L::Sv), M::Suffix, 7), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4),
w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Until, Some(L::En), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5),
w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0),
w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6),
w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2),
w(K::Gender, Some(L::Mt), M::Whole, 2), w(K::Gender, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Is), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0),
w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0),
w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0),
w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5),
w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5),
w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Role, Some(L::Nb), M::Anywhere, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::At, Some(L::En), M::Whole, 1), w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0),
w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0),
w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4),
w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6),
w(K::Employment, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0),
w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3),
w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Marital, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0),
w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 4),
w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3),
w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 4),
w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3),
w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0),
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
w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::De), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3),
w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0),
w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1), w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::Pl), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1), w(K::Introduction, Some(L::Da), M::Whole, 1),
w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Introduction, Some(L::Tr), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3),
w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0),
w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0),
w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0),
w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3),
w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1), w(K::At, Some(L::Nb), M::Whole, 1), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Introduction, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0),
w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::De), M::Whole, 0), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0),
w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0),
w(K::Present, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Introduction, Some(L::Nl), M::Whole, 0), w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Introduction, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Role, Some(L::It), M::Anywhere, 0),
w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 1),
w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Et), M::Suffix, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::SkillLevel, Some(L::Ca), M::Whole, 3),
w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3),
w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3),
w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3), w(K::Online, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0),
w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Sl), M::Anywhere, 0), w(K::Role, Some(L::Hr), M::Anywhere, 0),
w(K::Role, Some(L::SrLatn), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Pl), M::Anywhere, 0),
w(K::School, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Marital, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::SkillLevel, Some(L::Tr), M::Whole, 3),
w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1), w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1),
w(K::Introduction, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 7),
w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3),
w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Introduction, Some(L::Pl), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 2), w(K::Introduction, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Publication, None, M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5),
w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Season, Some(L::Et), M::Whole, 1), w(K::Season, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0),
w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0),
w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0),
w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0),
w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 4),
w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0),
w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0),
w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0),
w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0),
w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sv), M::Suffix, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0),
w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 2),
w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0),
w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Publication, Some(L::Hu), M::Whole, 0),
w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1),
w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0),
w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0),
w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0),
w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0),
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0),
w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Suffix, 0), w(K::Subject, Some(L::Da), M::Suffix, 0), w(K::Subject, Some(L::Nb), M::Suffix, 0),
w(K::Certificate, Some(L::Ja), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0),
w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Obtained, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1),
w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7),
w(K::Introduction, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Whole, 0),
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
w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7),
w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::En), M::Whole, 6),
w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::Sl), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0),
w(K::Native, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 4),
w(K::School, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4),
w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8), w(K::Role, Some(L::Ja), M::Whole, 0),
w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Introduction, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0),
w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0),
w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3),
w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3),
w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Fluency, Some(L::Da), M::Whole, 5),
w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2),
w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1),
w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3),
w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Introduction, Some(L::Fi), M::Whole, 0),
w(K::Introduction, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2),
w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2),
w(K::Unit, None, M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0),
w(K::Native, Some(L::Is), M::Whole, 0), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0),
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
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Project, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1),
w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2),
w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Obtained, Some(L::Pl), M::Whole, 0),
w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0),
w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0), w(K::Since, Some(L::Sk), M::Whole, 0), w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0),
w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0), w(K::From, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::SrLatn), M::Whole, 0), w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0),
w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::Da), M::Whole, 0), w(K::Conjunction, Some(L::Nb), M::Whole, 0),
w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Page, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0),
w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0),
w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0),
w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0),
w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2),
w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0),
w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0),
w(K::At, Some(L::Id), M::Whole, 1), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0),
w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0), w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0),
w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1),
w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6),
w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 2),
w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, None, M::Whole, 8),
w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2),
w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3),
w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2),
w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2),
w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0),
w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0),
w(K::Present, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0),
w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 1),
w(K::Season, Some(L::Es), M::Whole, 1), w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 1), w(K::SkillLevel, Some(L::It), M::Whole, 1),
w(K::Season, Some(L::Fr), M::Whole, 1), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Mt), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Suffix, 0),
w(K::Project, Some(L::Tr), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::Nl), M::Suffix, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0),
w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0),
w(K::Project, Some(L::Da), M::Suffix, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0),
w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0),
w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Project, Some(L::Nb), M::Suffix, 0), w(K::Project, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3),
w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0),
w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1),
w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3), w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::Ga), M::Whole, 5), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3),
w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, None, M::Whole, 0),
w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0),
w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3),
w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::En), M::Whole, 0),
w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0),
w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0),
w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 5),
w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0),
w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0),
w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0),
w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0),
w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0),
w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::Address, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3),
w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3),
w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0),
w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0),
w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3),
w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Page, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3),
w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Et), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 2), w(K::Season, Some(L::En), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 2), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0),
w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0),
w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0),
w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Prefix, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 6),
w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5),
w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0),
w(K::Season, Some(L::Es), M::Whole, 2), w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8),
w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Is), M::Whole, 0), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0),
w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Whole, 0),
w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 3), w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Until, Some(L::Nl), M::Whole, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Obtained, Some(L::Vi), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0),
w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 3),
w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::School, None, M::Whole, 0),
w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Cs), M::Whole, 3), w(K::Unit, Some(L::Pl), M::Whole, 3), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1),
w(K::At, Some(L::Hr), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Suffix, 4),
w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0),
w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0),
w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0),
w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0),
w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0),
w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1),
w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8),
w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0),
w(K::Season, Some(L::Ro), M::Whole, 2), w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2), w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0),
w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Project, Some(L::Is), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3),
w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Season, Some(L::Sv), M::Whole, 4),
w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::At, Some(L::Sk), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4),
w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0),
w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::At, Some(L::Pl), M::Whole, 1),
w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4),
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
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0),
w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4),
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2),
w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6),
w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0),
w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 1), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Obtained, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5),
w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 1), w(K::Certificate, Some(L::Sr), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Employment, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::Introduction, Some(L::Ru), M::Whole, 1),
w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Obtained, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0),
w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Introduction, Some(L::Uk), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1),
w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3),
w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0),
w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 5), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0),
w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Until, Some(L::Sr), M::Whole, 0), w(K::Until, Some(L::Bg), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 4),
w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 8),
w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 6), w(K::Department, Some(L::Bg), M::Whole, 0),
w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Season, Some(L::Bg), M::Whole, 3), w(K::Employer, None, M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2),
w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Employment, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Uk), M::Whole, 4),
w(K::Season, Some(L::Sr), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::Conjunction, Some(L::Ru), M::Whole, 0), w(K::Conjunction, Some(L::Bg), M::Whole, 0),
w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0),
w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0),
w(K::Course, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2),
w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0),
w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4),
w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0),
w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0), w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2),
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
w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0),
w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2), w(K::Employer, Some(L::He), M::Whole, 0),
w(K::At, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 6), w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 2),
w(K::SkillLevel, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Gender, Some(L::He), M::Whole, 1), w(K::Marital, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 8),
w(K::Degree, Some(L::He), M::Whole, 8), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Online, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0),
w(K::Subject, Some(L::He), M::Whole, 0), w(K::Conjunction, Some(L::He), M::Whole, 0), w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::From, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7),
w(K::Since, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 5), w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Project, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::Employer, Some(L::He), M::Whole, 0),
w(K::Expected, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 1), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3), w(K::Until, Some(L::He), M::Whole, 0), w(K::Page, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0),
w(K::Season, Some(L::He), M::Whole, 2), w(K::Unit, Some(L::He), M::Whole, 1), w(K::Degree, Some(L::He), M::Whole, 4), w(K::School, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2),
w(K::SkillLevel, Some(L::Ar), M::Whole, 2), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::Unit, Some(L::Ar), M::Whole, 2), w(K::Marital, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Award, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0),
w(K::Gender, Some(L::Ar), M::Whole, 2), w(K::Online, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 6), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0),
w(K::Project, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 4), w(K::Grade, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 3), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 8),
w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1), w(K::Document, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 4), w(K::Season, Some(L::Ar), M::Whole, 2), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Native, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 7),
w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 5), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 5),
w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1), w(K::DateParticle, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Page, Some(L::Ar), M::Whole, 0), w(K::At, Some(L::Ar), M::Whole, 0),
w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0),
w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0), w(K::Since, Some(L::Ar), M::Whole, 0), w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::SkillLevel, Some(L::Hi), M::Whole, 3),
w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Publication, Some(L::Hi), M::Whole, 0), w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0), w(K::Present, Some(L::Hi), M::Whole, 0), w(K::Marital, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0),
w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::SkillLevel, Some(L::Hi), M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0), w(K::Online, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::Address, Some(L::Hi), M::Whole, 0),
w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2), w(K::Award, Some(L::Hi), M::Whole, 0), w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 8), w(K::UntilAfter, Some(L::Hi), M::Whole, 0),
w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::Native, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1), w(K::Gender, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Project, Some(L::Hi), M::Whole, 0),
w(K::Page, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2), w(K::Degree, Some(L::Hi), M::Whole, 6), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2), w(K::Unit, Some(L::Hi), M::Whole, 1),
w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Subject, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 3), w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0),
w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0), w(K::From, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Award, Some(L::Th), M::Anywhere, 0),
w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::Grade, Some(L::Th), M::Anywhere, 0), w(K::Expected, Some(L::Th), M::Anywhere, 0), w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0), w(K::Address, Some(L::Th), M::Anywhere, 0),
w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Project, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8),
w(K::Since, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::Degree, Some(L::Th), M::Anywhere, 6), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4),
w(K::Degree, Some(L::Th), M::Anywhere, 5), w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::DateParticle, Some(L::Th), M::Anywhere, 0), w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5),
w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2), w(K::Season, Some(L::Th), M::Anywhere, 2), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4),
w(K::Season, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Marital, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0),
w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Present, Some(L::Ja), M::Anywhere, 0),
w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0),
w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Employment, Some(L::Ja), M::Whole, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Project, Some(L::Ja), M::Anywhere, 0),
w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Whole, 1), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0),
w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4),
w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Role, Some(L::ZhHans), M::Anywhere, 0),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Project, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0),
w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0),
w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Project, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0),
w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Employment, Some(L::ZhHans), M::Whole, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Employment, Some(L::ZhHant), M::Whole, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Employment, Some(L::ZhHans), M::Whole, 0),
w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8),
w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0),
w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Whole, 1), w(K::Publication, Some(L::ZhHans), M::Whole, 1), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2),
w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employment, Some(L::Ja), M::Whole, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2), w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6),
w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3),
w(K::Publication, Some(L::Ja), M::Whole, 1), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0),
w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4),
w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Whole, 1), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1),
w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0),
w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1),
w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2),
w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Season, Some(L::ZhHans), M::Anywhere, 3),
w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Page, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Employment, Some(L::ZhHant), M::Whole, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0),
w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0),
w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3),
w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0),
w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0),
w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Page, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Course, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0),
w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Project, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4), w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Employment, Some(L::Ko), M::Whole, 0),
w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Whole, 1), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0),
w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Present, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 2),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0), w(K::Until, Some(L::Ko), M::Anywhere, 0), w(K::End, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 1), w(K::Native, Some(L::Ko), M::Anywhere, 0),
w(K::Unit, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 6), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 8), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3),
w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 7),
w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0), w(K::At, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 2), w(K::Season, Some(L::Ko), M::Anywhere, 2),
w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0),
w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::Since, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1), w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 2),
w(K::Degree, Some(L::Ko), M::Anywhere, 5), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::Page, Some(L::Ko), M::Anywhere, 0),
w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
