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
0x102006a000840004, 0x120385000012000, 0x88e0000c01400022, 0x1104643090320800, 0xa003120800442020, 0x588002022, 0x8002080000081040, 0x8a0020140000040,
0x400010200000c020, 0x1868001042014000, 0x42050424a100, 0x208801400840880a, 0x4008120005220000, 0x40180022000084, 0x400814022020004, 0x2200080340000100,
0x28148140a8000, 0x20102404002070, 0x82000400000012, 0x400089810104, 0x4048000500402000, 0x3218001880100402, 0x20a0010850a80000, 0x2081010000014010,
0x6088010048a04000, 0x3000098002200080, 0x104004320044242, 0x4409200600000, 0x48041100000320, 0x310090604024200, 0x9008200000004061, 0x102810080180c00,
0x4804800206, 0x800090200040080, 0x8102010004802000, 0x20410008120b2000, 0x100400440000000, 0x8080120000001080, 0x50100d002000008, 0x100001074002012,
0x200a80006008089, 0x142c088221082809, 0xa0005000804191, 0x808000000020010, 0x240c0008000600, 0x60114160c4208, 0x4228108002000805, 0x400200280400430,
0x4030a20882012, 0xac2e00800003491, 0x50460040040000a0, 0x380c000200240004, 0x2008247000084000, 0x2002018510141000, 0x2100400800032060, 0x4e0001408000008,
0x384000903008220, 0x80004040022040, 0x18000400800a08, 0x2011042124000001, 0x310700002000002, 0x42001000280084, 0x86000922122b0d4, 0x80810020081000,
0xd0942000000100, 0x41c802600a810081, 0x1004900041055420, 0x488440b00403e043, 0x461004080865456c, 0x4012808009404000, 0xe04080080001412, 0xc0204010040802,
0x1470310030a04148, 0x180840001c1080, 0x2001210400, 0x42c0080284083a, 0x1081000200810, 0x148008180008180, 0x1000000008480408, 0xc002800242140000,
0x2000000000040a1, 0xa0800800101142, 0x4005300a002022, 0x400830c08450200, 0x44c0c001404a, 0x2030901c0010005, 0x2008000042000414, 0x2000000002,
0x4000000800902109, 0x806210002282000, 0x8680424000090210, 0x440012000000040, 0x420002c084800040, 0x2600000890200181, 0x1120a20080001000, 0x5000400120012100,
0x2000836000082200, 0x208001010010, 0x80404000402c80, 0x900408000002011, 0x240003000001400, 0x4320102040010530, 0x300040040001820, 0x300042400430026,
0x6000004020200, 0x4800040008000008, 0x10004880800000, 0x420c0014000, 0x9340080000000000, 0x110024801006012, 0x4802f0208001381a, 0x40040a1020810400,
0x40000000408a02, 0x40000402c004000, 0xa04800005400200, 0x8200000823002004, 0x422000000222404, 0x158814210000004a, 0x8210001210800000, 0xa440100064434201,
0x104882008c0, 0x2004021810001408, 0x800120600082110, 0x8090440040204008, 0x8220000100812800, 0x206800204002888, 0x5810004040181, 0x400000208204006,
0x8200002000021380, 0x1d0c408418000001, 0x4814200c104110, 0x800005400882010, 0x800312000024c8, 0x2400010041cc0050, 0x8014204010000000, 0x888e008000000000,
0x20c00810a00001, 0x220800088002000, 0x408080106c800300, 0x400280081001000, 0x400104268840100, 0x4e00000000822810, 0x8000000004002000, 0x10a00200000020,
0x8a08850804080610, 0x10000000109c321, 0x80020018293c0, 0x2040010000170210, 0x204200800040300, 0x10500010ca10000, 0x43a0010810109380, 0x5086181400490802,
0x2402082000000820, 0x18840008844010, 0x30088c400400000, 0x81280c28008022, 0x8220000400418002, 0x8020002200081040, 0x280012298008a104, 0xc000840c04449100,
0x20010028200000c4, 0x80488048a080001, 0x200850000c040068, 0xdb0200002810410, 0x8220200a408c481, 0x205080454002442c, 0x8040d0818200c001, 0x121820084108d000,
0x240021104000440, 0x20100021, 0x20800080080801d, 0x40808048408501, 0x4228400c0004000, 0x1404908180001210, 0x806009000000400, 0x80000c908c000220,
0x2001800002080a0, 0x4280600000004fa0, 0x833044101882540, 0x403080004000010, 0x5000a4140402aa, 0x2142000004c22, 0x200413080840012, 0x410402810041000,
0x428805080201490, 0x30000810c000029, 0x190080cb40080008, 0x6010080004084, 0x8016400204100, 0x2010251641403a00, 0x5001000c11818010, 0x1ca4042e000010,
0x8000098000038000, 0x8080247010420000, 0x1000840200000022, 0x400000008000070, 0x408411001000111, 0x2400a020b0700000, 0x1000802400005100, 0x9204048004080008,
0x244110c03041140, 0xc280a12000010001, 0x100c020080040080, 0x80408922120000, 0x4010808104000a00, 0xc00034000081c80, 0x4000f000410c008, 0x1100000404210040,
0x82000820240845, 0x200010602301048, 0xa8010a880c012000, 0x5a86022010800841, 0x2000801080030148, 0x1080004000005c0, 0x120090881d002200, 0x80089900084000,
0x1000108080000400, 0xcf00000808030000, 0x40e1000008, 0x5000101200008010, 0xdc0000000401081, 0x32818048040040, 0x100008030000000, 0x40101040101a820,
0x2215000001020000, 0x200000006000009, 0x4000008085205000, 0x11200003c06100, 0x8a00040908000082, 0x223802224089200, 0x4100000200100101, 0x10204a2000020,
0x8508180010108088, 0x60020400201, 0xa208540120110, 0x80101808808c0004, 0x442ca0800c00500, 0x24088402444428a, 0x1805028ec0495010, 0x800000104200421,
0x1001012002005106, 0x8150000422000014, 0x40207234a004500, 0x10218c4049402000, 0x80813100080c41a, 0x600160000000a00, 0x800c859000808, 0xd00101e0200,
0x100105410029a001, 0x208002000, 0x8054000046020040, 0x100201000004091, 0x110410008400000, 0x1000002000052200, 0x80102a404b00040, 0x4800020440501200,
]);

/// The first words of the keys of several words.
pub(crate) static FIRST_WORDS: Sieve = Sieve([
0x4200000800000080, 0x4041000680080022, 0x3a8004000200088, 0x8024000104200000, 0x8402042008000001, 0x402001080000400, 0x4009080c020044, 0x208000004110,
0x40400000002c0440, 0x10042240034000c4, 0x18000400040040, 0x8220404200432, 0x840000000866a4, 0x2102480012001000, 0x1000820d00820000, 0x10010080408000c,
0x5231000022, 0x2000020084080200, 0x408a2644004000, 0x8301810040400084, 0x200000123001, 0x8002812a082000, 0x4100210a00000080, 0x8090018004082000,
0x84100203240000, 0x880040414003604a, 0x6000c10002202900, 0x8ae0400845a44080, 0x2c08000010b0068, 0x8000000800001, 0x4028b28002400, 0x1010100140080010,
0x10422000002004c8, 0x2880042000000c4, 0x180820000400, 0x42000100284024a0, 0x4000020010080000, 0x420404a0000002, 0xc10a00800400019, 0x10a00000108,
0x41000090148004, 0x1600104008200840, 0x1100400200044, 0x1800010008200, 0x9400026200560, 0x2180810200020010, 0x30c20800a010200, 0x21409040000002,
0x1000040cc0400108, 0x4000242004000460, 0x1000080000104003, 0x2100080208000000, 0x10541008a0000000, 0x1052000010600081, 0x10c000000002, 0x2040028800416000,
0x210001000102400, 0x400001c088008002, 0x2102201000204800, 0x40801500060c2100, 0x8000800480121000, 0x1201011561, 0x406104420100000, 0x8882000210010000,
0x500a020101108000, 0x408808019400100, 0x44008040030401, 0x8400c204044000, 0x4890000020a0, 0x4016908402128001, 0x8080108b11010a01, 0x1832008c20000000,
0x620000400000808, 0x4080090000042000, 0x20180020100042, 0xa000181300a80000, 0x60045010080000, 0x1a00894240040081, 0x1412000000000004, 0x481000031000c000,
0x143000002898, 0x10000808401041, 0x100000820008004, 0x800000088102280, 0xa020001004802a0, 0x80000e100014000, 0x1200000001201000, 0x84000000480000b8,
0x8000000018000, 0x111664c400080088, 0x802408400000420, 0x9060200000411, 0x4009000, 0x400008000040800, 0x28080000000180, 0x804004410082a,
0x8d008082000006, 0x204800005040006, 0xc0000410201000, 0x2001400000460180, 0x80002900040104, 0x1080000c80c00800, 0x681a004121000000, 0x402000020d8400,
0x40018c402212480, 0x8c2022054000000, 0x8000716a80004106, 0x2008000010050950, 0x400410020400200, 0x4004000300c80148, 0x8009820000082, 0x8000000a00024008,
0x4050801089000001, 0x308246000010000, 0x2c00001014000000, 0xa000221008222900, 0x7000112c00, 0x900100028000a002, 0x4082240000a2c00, 0x10420001200b4000,
0x42000108002f8a4, 0xc000800001040410, 0x29000010310000, 0x2100102015240, 0x4a0001000, 0x8200014400200008, 0x110000000010, 0x2000000000000,
0xa01c400002808001, 0x228044001000108, 0x420a4000242400, 0x240000001804, 0x2004108000008686, 0x8010200020140804, 0x3300001400008008, 0x1141084908000040,
0x4020004808088220, 0x4000040b02007, 0x198410810041, 0x10000082000d0408, 0x4082600802040501, 0x2c000004a1061029, 0xa000010042080800, 0x420020833,
0x40000200000000, 0x44140040000018, 0x8600000080100004, 0x8420400800208028, 0x3000000000000, 0x454001000a200020, 0x4000000000200000, 0x4008c08102a008,
0x108000a00000901, 0x8140000001801080, 0x9000000001088a0, 0x2c004240a000000, 0x8001421452200, 0x800308084820004, 0x4410840011010214, 0x4012060002c2058,
0x88724a002440000, 0x20180005b4000880, 0x5000004061480080, 0x100200084000003, 0x400400002120418, 0x2002029000000040, 0x4010480004d64131, 0x8040008180000004,
0x2009058210020a00, 0x400020240000, 0x200c400004002081, 0x140104200002011, 0x30890040080408a1, 0x8402020020400214, 0x4c082418e006004, 0x8a0000810000,
0x24008000800120, 0x2028000004484120, 0x1204000394013001, 0x401009000110100, 0x10e000800b0024, 0x420090080020002, 0x8090800e00002000, 0x1000001000810000,
0x6040002400100008, 0x8101804400002, 0x140000080400a020, 0x60a2024b090000, 0x2c08170082001, 0x50000b0002110001, 0x4048400010000000, 0x202520000004800,
0x440000101542420, 0x1000500048000402, 0x6002008144000021, 0x382228200800000, 0x4040004000400001, 0x10000004c000088, 0x4000000002010, 0x4000501200680008,
0x800a008840006000, 0x2041200250404000, 0x806c000048200100, 0x100040020108100, 0x4000108046000308, 0xa000000008010, 0x850400022004122, 0x91008400010800,
0x100041001810400, 0x142000606005814, 0x90008100310800, 0x8008108a00d0000, 0x1200010000103040, 0x801205000000810, 0x44800200000200a0, 0xe000842004000022,
0x41220000040608, 0x24028808017200, 0x40000121000620, 0xa08a080280c0010, 0x1408402004002268, 0x408000500000081, 0x1000110301a000, 0x29384ec01000404,
0x8080006100800, 0x404000200201000, 0x812000c00001c001, 0x894000100000000, 0x1820008014000440, 0x400600000002040, 0x23000a000a0a0008, 0xe40020228000180,
0x8240009000a004, 0x822800800001068, 0x1120500000800200, 0x4000000010000000, 0x4c04320004214100, 0x4a010f005000281, 0x80000914002002, 0xc00202008a00000,
0x1a010010040c, 0x8004402400002010, 0xc40010000040094, 0x2002000080000, 0x200000000085000, 0x400000000000002, 0x4000100040820080, 0x8080000,
0x8000002800040300, 0x8028000020203424, 0x801000880000, 0x20042080020030, 0x1100000202000a, 0x2000a608800120, 0x2200000441000, 0x8050218200006409,
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
acil tip teknisyeni	01n1
acil tıp teknisyeni	01n1
aciérie	01m1
acls	01c1
acm	01o1
acougueiro	0201
acreditacio	0211
acreditacion	0221
acreditacion en	0221
acreditació	0211
acreditación	0221
acreditación en	0221
acreditare	0231
actas	0241
actes	0252
actes de colloque	0271
acteur	0281
actor	0293
actress	02<1
actrice	0281
actrita	02=1
actriz	01Q1
actriță	02=1
actuaire	01l1
actual	02>4
actualidad	02B1
actualitat	02C1
actualment	02C1
actualmente	02D3
actuary	02<1
actuel	00a1
actuelle	00a1
actuellement	00a1
acum	02G1
acupuncturist	02<1
ad oggi	0121
ada schein	02H1
ada-schein	02H1
adaleinkunn	02I1
adalgrein	02J1
addetta	02K1
addetta antincendio	01N1
addetto	02K1
addetto antincendio	01N1
adesso	0121
adim	02L1
adiunkt	02M1
adjoint	01l1
adjointe	01l1
adjunct	02<1
adjunkt	02N2
adjunktus	02P2
adjuster	02<1
admin	02R1
administraator	01M1
administrador	02S3
administradora	02S3
administrateur	01l1
administratiu	02V1
administrativa	02W2
administrativo	01Q1
administratoer	02Y1
administrator	02Z=
administratore	02g2
administratorius	02i1
administratorka	02M1
administrators	02j1
administratorė	02i1
administratrice	01l1
administratör	02Y1
administrátor	02k2
adminisztrator	02m1
adminisztrátor	02m1
adp	02n1
adr	01c1
adr bevis	02o1
adr intyg	0301
adr-bevis	02o1
adr-intyg	0301
adsp	02n1
advanced	0312
advanced certificate	0331
advanced diploma	0331
advanced highers	0341
advies	0351
adviser	02<1
adviseur	0281
advisor	02<1
advisory	01`1
advocaat	0281
advocada	02V1
advocat	02V1
advogada	0201
advogado	0201
advogados	0361
advokaat	01M1
advokat	0376
advokatas	02i1
advokát	02k2
adwokat	02M1
adım	02L1
ae	00e1
aec	03=1
aed	01j1
aegare	02Y1
aeidinkielen taso	03>1
aeidinkielenae	03>1
aeidinkieli	03>1
aeidinkielinen	03>1
aeldreboende	01=1
aemne	03?1
aemneslaerarexamen	03@1
aeroport	01m1
aeropuerto	03A1
aerztin	03B1
afdeling	03C4
afdelingen	03G1
affreteur	01l1
affréteur	01l1
afgerond	03H1
afhandling	03I1
afstudeerrichting	03J1
ag	03K2
ag suil leis	03M1
ag súil leis	03M1
agare	02Y1
agence	01m1
agence immobiliere	01m1
agence immobilière	01m1
agenceur	01l1
agenceuse	01l1
agencia	03N3
agencija	03Q3
agencja	03T1
agency	01`1
agent	03U5
agent achizitii	02=1
agent achiziții	02=1
agent de paza	02=1
agent de pază	02=1
agent de securite	01l1
agent de sécurité	01l1
agent immobilier	01l1
agente	03Z4
agentia	03^1
agentie	03^1
agentur	03_1
agentura	03`4
agentúra	03d1
agentūra	03e1
agenzia	03f1
agenția	03^1
agenție	03^1
aggiornamento	03g1
agirlikli ortalama	03h1
agno	03h1
agregation	03i1
agregation de	03i1
agregation externe	03i1
agrement	03j1
agricoltore	02K1
agricoltrice	02K1
agriculteur	01l1
agricultor	03k2
agricultora	03k2
agricultrice	01l1
agriturismo	03f1
agronom	02R1
agrégation	03i1
agrégation de	03i1
agrégation externe	03i1
agrément	03j1
agència	03m1
agência	0361
ahli	03n2
ahli gizi	02R1
ahli madya	0401
ahlr	0411
ahoj	0421
ahora	02B1
aide soignant	01l1
aide soignante	01l1
aide-soignant	01l1
aide-soignante	01l1
aidinkielen taso	03>1
aidinkielena	03>1
aidinkieli	03>1
aidinkielinen	03>1
aikste	0431
aikštė	0431
ailtire	0441
air force	01`1
air traffic controller	02<1
airlines	01`1
airport	01`1
aistritheoir	0441
aiuto	02K1
aiuto cuoca	02K1
aiuto cuoco	02K1
ajakiri	0451
ajakirjanik	01M1
ajans	0461
ajansi	0461
ajansı	0461
ajokortti	0471
ajto	0481
ajtó	0481
ajudant	02V1
ajudante	0201
ajuntament	03m1
ajusteur	01l1
ajutor	02=1
akadeemia	0491
akademi	04:5
akademia	04?5
akademie	04D2
akademiebrief	04F1
akademii	04G1
akademija	04H5
akademisi	04M1
akademiuddannelse	04N1
akademía	04O1
akadémia	04P3
akadēmija	04S1
akatemia	04T1
akeri	01=1
akici	04U1
akici duzeyde	04U1
akkademja	04V1
aktif	04W1
aktivne	04X2
aktivno	04Z3
aktivně	04]1
aktor	04^2
aktorka	02M1
aktris	02R1
aktualnie	04`1
aktuell	04a1
aktívne	04b1
aku	04c1
akuntan	02R1
akıcı	04U1
akıcı düzeyde	04U1
al	04d4
alameda	04h1
alani	04i1
alanı	04i1
alap	04j2
alapfok	04j2
alapfokozat	04l1
alapfoku	04j2
alapfokú	04j2
alapismeretek	04m1
alapito	02m1
alapitvany	04n2
alapkepzes	04l1
alapképzés	04l1
alapszak	04l1
alapszint	04j2
alapszintu	04j2
alapszintű	04j2
alapítvány	04n2
alapító	02m1
alates	0502
albanil	01Q1
albanila	01Q1
albañil	01Q1
albañila	01Q1
albergo	03f1
albergue	03A1
alcalde	01Q1
alcaldesa	01Q1
alcaldia	0522
alcaldía	0522
aldreboende	01=1
aleea	0541
aleja	0552
aleje	0571
alempi korkeakoulututkinto	0581
alfaiate	0201
algaja	0591
algtase	05:2
algteadmised	05<1
alkaen	05=3
alkeet	05@2
alkeistaso	05B1
alla data attuale	0121
alle	05C2
allee	05E2
alleenstaand	05G1
allen	05H1
allenatore	02K1
allenatrice	02K1
allgemeine hochschulreife	01O1
allé	05C2
allée	05I1
allén	05H1
almacenes	03A1
almoxarife	0201
aloittelija	05J1
alt	05K3
altalanos iskola	05N2
altenheim	03_1
alternant	01l1
alternante	01l1
alto	05P3
altra	0441
alėja	0431
am	05S1
ambassador	02<1
ambulancier	01l1
ambulanciere	01l1
ambulancière	01l1
amet	05T1
amicale	01m1
amk	05U2
amk tutkinto	0581
amk-tutkinto	0581
ammatillinen perustutkinto	05W1
ammatillinen tutkinto	05W1
ammattikorkeakoulu	04T1
ammattikorkeakoulututkinto	0581
ammattikoulu	05X2
ammattiopisto	04T1
ammattitutkinto	05W1
amministratore	02K1
amministratrice	02K1
amministratur	05Z1
amne	03?1
amneslararexamen	03@1
amt	03_1
an	05[2
an mhaith	05]1
an-mhaith	05]1
ana dal	04i1
ana dil	05^1
ana dili	05^1
ana dilim	05^1
anabilim dali	04i1
anabilim dalı	04i1
anadil	05^1
anadili	05^1
anadilim	05^1
anadolu lisesi	04M1
anailisi	0441
anailísí	0441
anais	05_1
analis	02R1
analist	05`3
analista	05c6
analisti	01n1
analistă	02=1
analiticar	05i2
analitik	05k1
analitikas	02i1
analitike	02g2
analitikis	02j1
analitikė	02i1
analitičar	05i2
analityczka	02M1
analityk	02M1
analuutik	01M1
analyst	05l3
analyste	01l1
analytik	02k2
analytiker	05o3
analyytikko	0621
analüütik	01M1
analītiķe	02j1
analītiķis	02j1
anaokulu	04M1
anchor	02<1
and	0631
andar	04h1
andauernd	04a1
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
angajat	02=1
angestellte	0671
angestrebt	0681
anggota	02R1
ani	0691
animateur	01l1
animator	06:3
animatore	02K1
animatorka	02M1
animatrice	06=2
anlagenbau	03_1
anlaticisi	01n1
anlatıcısı	01n1
annee	06?1
annees	06?1
anni	06@1
anniskelupassi	0471
anno	06@1
announcer	02<1
année	06?1
années	06?1
ano	06A2
anois	06C1
anos	06A2
ans	06?1
ansioluettelo	06D1
ansiomerkki	06E2
ansvarig	02Y1
ansvarlig	06G2
anthropologist	02<1
anticipated	06I1
antincendio	01N1
antologi	06J3
antrenoare	02=1
antrenor	06M2
antrenör	01n1
anugerah	06O1
anwaeltin	03B1
anwalt	03B1
anwaltin	03B1
anwenderkenntnisse	06P1
anwältin	03B1
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
ap grad	04N1
ap-grad	04N1
apartamento	04h1
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
apotekare	02Y1
apoteker	02R1
apotheek	0351
apotheke	03_1
apotheker	06c2
appartement	05I1
appraiser	02<1
apprendista	02K1
apprenti	01l1
apprentice	02<1
apprenticeship	0341
apprentie	01l1
approbation	02H1
approvisionneur	01l1
approvisionneuse	01l1
aprendiz	03k2
aprendiza	01Q1
aprenent	02V1
aprenenta	02V1
aprobado	06e1
aps	00e1
apt	06f2
apteek	05T1
apteekkari	0621
apteekki	06h1
apteka	03T1
aptekarz	02M1
aptieka	06Y1
apto	04h1
apulainen	0621
apuraha	06i1
apótek	06j1
aquarium	01`1
ar	06k4
ar vardnicu	06o1
ar vārdnīcu	06o1
ara	02C1
arastirma gorevlisi	01n1
arastirmaci	01n1
araştırma görevlisi	01n1
araştırmacı	01n1
arbeider	0702
arbeiter	0671
arbeitsgruppe	0721
arbejder	0731
arbetare	02Y1
arbitre	01l1
arbitro	0743
arbitru	02=1
architect	0772
architecte	01l1
architekt	0794
architektas	02i1
architektka	02M1
architetta	02K1
architetto	02K1
archivar	07=2
archivaris	0281
archivera	01Q1
archivero	01Q1
archivist	02<1
archivista	02K1
archiviste	01l1
archivář	07?1
archiwista	02M1
archiwistka	02M1
ardleibheal	07@2
ardleibhéal	07@2
ardteistimeireacht	07B1
ardteistiméireacht	07B1
area	07C5
arendaja	01M1
arets	01A3
arhitect	02=1
arhitecta	02=1
arhitectă	02=1
arhitekt	07H3
arhitekta	07K1
arhitekte	02j1
arhitekts	02j1
arhivar	02=1
arkeolog	01n1
arkistonhoitaja	0621
arkitekt	07L4
arkivar	06G2
arkivarie	02Y1
arkkitehti	0621
army	01`1
arodizglitiba	07P1
arodizglītība	07P1
arodskola	04S1
arquitecta	02W2
arquitecte	02V1
arquitecto	01Q1
arquitectura tecnica	07Q1
arquitectura técnica	07Q1
arquiteta	0201
arquiteto	0201
arquivista	0201
arsenhet	01D1
arsiparis	02R1
arsitek	02R1
arsivci	01n1
arsstudium	01D1
arst	01M1
arste	02j1
arsts	02j1
art director	07R1
art school	01_1
artenomi	0581
artesaani	05W1
article	07S3
articles	07V2
articol	07X1
articoli	07Y1
articolo	07Y1
articulo	0241
articulos	0241
artigo	05_1
artigos	05_1
artikel	07Z9
artikelen	07c1
artikkel	07d3
artikkeli	07g2
artiklu	07i1
artist	02<1
artium	07j1
arts	0281
artykul	07k1
artykuł	07k1
artículo	0241
artículos	0241
aruhaz	07l1
arvioitu	07m1
arviolta	07m1
arvosana	07n1
arvosanalla	07n1
arvosanat	07n1
arxiv	01o1
arzt	03B1
arzthelfer	0671
arztin	03B1
arztpraxis	03_1
arşivci	01n1
as	07o2
as levels	0341
asa	00e1
ascaill	0811
ascensoriste	01l1
asci	01n1
ascibasi	01n1
ascisi	01n1
ase	0821
asema	06h1
asentaja	0621
asesor	01Q1
asesora	01Q1
asianajaja	0621
asiantuntija	0832
asiantuntijataso	0851
asigurari	03^1
asigurări	03^1
asilo	01d1
asistan	01n1
asistani	01n1
asistanı	01n1
asisten	02R1
asistent	0867
asistenta	02=1
asistentas	02i1
asistente	08=3
asistents	02j1
asistentă	02=1
asistentė	02i1
asl	03f1
asli	08@1
aso	08A1
aso diploma	08A1
aso-diploma	08A1
asociacija	03e1
asociacion	03A1
asociación	03A1
asociadas	03A1
asociados	03A1
asociat	02=1
asociatia	03^1
asociatie	03^1
asociația	03^1
asociație	03^1
asosiasi	08B1
assegurances	03m1
assessor	08C2
assessora	08C2
assez bien	08E1
assicurazioni	03f1
assistant	08F2
assistante	01l1
assistante maternelle	01l1
assistent	08H8
assistente	08P3
assistentti	0621
assistenz	03B1
associacao	0361
associacio	03m1
associació	03m1
associate	02<1
associate degree	08S2
associate of	0331
associate of applied science	0331
associate of arts	0331
associate of science	0331
associate's degree	0331
associates	01`1
associati	03f1
association	08U2
associats	03m1
associazione	03f1
associação	0361
associe	01l1
associee	01l1
associé	01l1
associée	01l1
assocjazzjoni	08W1
assoċjazzjoni	08W1
assurances	01m1
asszisztens	02m1
astazi	02G1
asteptat	08X1
asti	08Y2
astillero	03A1
astilleros	03A1
astronomer	02<1
astăzi	02G1
asuransi	08B1
asutaja	01M1
asystent	02M1
asystentka	02M1
asztalos	02P2
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
atendente	0201
ateneo	01d1
atestat	0231
atestatas	08a1
atestats	07P1
atestatul	0231
atestāts	07P1
atheneum	08b1
atlag	08c1
atolyesi	0461
ator	0201
atriz	0201
atstovas	02i1
attache	01l1
attachee	01l1
attaché	01l1
attachée	01l1
attalinati	08d1
attendu	08e1
attestation	03j1
attestato	01N1
attestato di	01N1
attestato di qualifica	08f1
atti	07Y1
attore	02K1
attorney	02<1
attrice	02K1
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
atölyesi	0461
au	08h2
au pair	08j2
au-pair	03B1
audiologist	02<1
auditeur	01l1
auditor	08l6
auditora	03k2
auditrice	01l1
audytor	02M1
audítor	0921
aufbaustudium	00<1
aufsaetze	0931
aufsatz	0931
aufsatze	0931
aufstiegsfortbildung	04F1
aufsätze	0931
augsts	0942
augstskola	04S1
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
ausbilderschein	02H1
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
ausiliario	02K1
auszeichnung	09A1
auszubildende	09B2
auszubildender	09@1
auteure	01l1
author	02<1
authority	01`1
autista	02K1
autoescuela	03A1
autohaus	09D1
autojuht	01M1
automne	09E1
autonom	03m1
autonoma	09F3
autonomo	09I3
autor	03B1
autorin	03B1
autorisasjon	0411
autorisation	09L2
autorizatie	0231
autorizație	0231
autoscuola	03f1
autovaditaja aplieciba	06Z1
autovadītāja apliecība	06Z1
autrice	01l1
auttava	05B1
autumn	09N1
autumn term	09N1
autunno	09O1
autònom	03m1
autònoma	03m1
autónoma	03A1
autónomo	03A1
autônoma	0201
autônomo	09P2
auxiliaire	01l1
auxiliar	02S3
auxiliar contable	01Q1
av	09R3
avaldatud	0451
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
avenida	0:12
avenija	0:31
avenue	0:42
average	00U1
avhandling	0:62
avinguda	0:81
avioliitossa	0:91
avis	0::1
avklarad	0:;1
avocat	0:<2
avocata	02=1
avocate	01l1
avocată	02=1
avoliitossa	0:91
avslutad	0:;1
avui	02C1
avukat	0:>2
avustaja	0621
avvanzat	0:@2
avvocata	02K1
avvocato	02K1
award	0:B3
award in	01j1
awarded	0:E1
awards	00O1
aws certified	01c1
ay	0:F1
ayudante	01Q1
ayudante de catedra	01Q1
ayudante de cátedra	01Q1
ayuntamiento	03A1
az	0:G3
az dosud	0:J1
azafata	01Q1
azafato	01Q1
azi	02G1
azienda	03f1
azienda agricola	03f1
azubi	09@1
azucarera	03A1
azure	01c1
açougueiro	0201
aéroport	01m1
aðaleinkunn	02I1
aðalgrein	02J1
año	0:K1
años	0:K1
ağırlıklı ortalama	03h1
aģentūra	06Y1
aşçı	01n1
aşçıbaşı	01n1
aşçısı	01n1
až	0:L2
až dosud	0:J1
așteptat	08X1
b a	0:N1
b a sc	0:O1
b arch	0:P2
b b a	0:P2
b com	0:P2
b dul	0541
b e	0:P2
b ed	0:P2
b eng	0:P2
b f a	0:O1
b mus	0:O1
b pharm	0:N1
b s	0:N1
b s c	00e1
b s n	0:O1
b sc	0:N1
b sc prof	0:R1
b tech	0:P2
b v	00e1
b-dul	0541
b. a	0:N1
b. ed	0:N1
b. eng	0:N1
b. sc	0:N1
b. tech	0:N1
b.a	0:N1
b.a.sc	0:O1
b.arch	0:P2
b.b.a	0:P2
b.com	0:P2
b.e	0:P2
b.ed	0:P2
b.eng	0:P2
b.f.a	0:O1
b.mus	0:O1
b.pharm	0:N1
b.s	0:N1
b.s.c	00e1
b.s.n	0:O1
b.sc	0:N1
b.sc.-próf	0:R1
b.tech	0:P2
b.v	00e1
b1	0:S1
b2	0:T1
ba	0:U3
ba (hons	0:N1
ba i	0:X1
ba prof	0:R1
ba-próf	0:R1
baarimikko	0621
baas	05:2
baatfoererproeven	0411
bab	0:Y1
baba	0201
baby sitter	02K1
baby-sitter	02K1
babysitter	02<1
babá	0201
bac	0:Z2
bac +2	0:\1
bac +3	0:]1
bac +5	03i1
bac es	03=1
bac general	03=1
bac général	03=1
bac l	03=1
bac pro	03=1
bac professionnel	03=1
bac s	03=1
bac scientifique	03=1
bac si	0:^1
bac stg	03=1
bac sti2d	03=1
bac stmg	03=1
bac technologique	03=1
bac+2	0:\1
bac+3	0:_2
bac+4	0:]1
bac+5	03i1
bacalaureat	0:a1
bacc	0:b2
baccalaureat	03=1
baccalaureat general	03=1
baccalaureat litteraire	03=1
baccalaureat professionnel	03=1
baccalaureat scientifique	03=1
baccalauréat	03=1
baccalauréat général	03=1
baccalauréat littéraire	03=1
baccalauréat professionnel	03=1
baccalauréat scientifique	03=1
bacellerat	0:d1
bacellerat fl arti	0:d1
bacharel	0:e1
bacharel em	0:e1
bacharelado	0:e1
bacharelado em	0:e1
bachelier	0:]1
bachelor	0:f6
bachelor degree	0:O1
bachelor en	0:l1
bachelor i	0:m2
bachelor in	0:O1
bachelor of	0:o3
bachelor of applied science	0:O1
bachelor of architecture	0:O1
bachelor of arts	0:O1
bachelor of business administration	0:O1
bachelor of commerce	0:O1
bachelor of design	0:O1
bachelor of economics	0:O1
bachelor of education	0:O1
bachelor of engineering	0:O1
bachelor of fine arts	0:O1
bachelor of laws	0:O1
bachelor of medicine	0:O1
bachelor of music	0:O1
bachelor of nursing	0:O1
bachelor of science	0:O1
bachelor of social work	0:O1
bachelor of technology	0:O1
bachelor universitaire de technologie	0:]1
bachelor's	0:O1
bachelor's degree	0:O1
bachelorabschluss	0;21
bachelorgrad	0:m2
bachelorgrad i	01D1
bacheloropleiding	01^1
bachelors	0:O1
bachelorstudium	0;32
bacheloruddannelse	0:X1
bachiller	0;52
bachiller universitario	0:l1
bachillerato	0;71
bachillerato en	0;71
bachillerato tecnico	0;71
bachillerato técnico	0;71
backen	05H1
backend	07R1
backer	0671
backerei	03_1
badacz	02M1
badan	08B1
badante	02K1
badmeester	0;81
baecker	0671
baeckerei	03_1
baer	0;92
bafa	03j1
bagare	02Y1
bager	0731
bageri	0;;2
bageriet	0;=1
baggerfahrer	0671
bagian	0;>1
bagnina	02K1
bagnino	02K1
bahar	0;?1
bahasa ibu	08@1
bahcivan	01n1
bahçıvan	01n1
bai bao	0;@1
bai thuyet trinh	0;@1
bai viet	0;@1
baik	0;A2
bailarin	01Q1
bailarina	03k2
bailarino	0201
bailarín	01Q1
baile	0811
bailiff	02<1
baineann	0;C1
bainisteoir	0441
bairro	04h1
baitsileir	0;D1
baitsiléir	0;D1
baix	0;E1
bajo	0;F2
bakalar	0;H3
bakalarske	0;K2
bakalarske studium	0;K2
bakalarsky	0;M1
bakalaura	0;N1
bakalaura grads	0;N1
bakalaura grāds	0;N1
bakalauras	0;O1
bakalaureus	0;P1
bakalaureusekraad	0;P1
bakalaureuseope	0;P1
bakalaureuseõpe	0;P1
bakalauro	0;O1
bakalauro laipsnis	0;O1
bakalaurs	0;N1
bakalár	0;Q1
bakalárske	0;Q1
bakalárske štúdium	0;Q1
bakalář	0;M1
bakalářské	0;M1
bakalářské studium	0;M1
bakalářský	0;M1
bakanligi	0461
bakanlığı	0461
bakari	06j1
bakarí	06j1
baker	0;R2
bakeri	0::1
bakers	01`1
bakery	01`1
bakici	01n1
bakimci	01n1
bakkalargrada	0:R1
bakkalaureat	0;21
bakkalárgráða	0:R1
bakken	0;T1
bakker	0281
bakkerij	0351
bakıcı	01n1
bakımcı	01n1
balai	08B1
balas	0;U1
balconista	0201
balikci	01n1
ballerina	02K1
ballerino	02K1
balva	00C1
balıkçı	01n1
ban	0;V1
ban hang	0:^1
ban ngu	0;W1
banc	0;X2
banca	0;Z2
bancaria	0201
bancario	0201
banco	0;\2
bancária	0201
bancário	0201
bancă	03^1
bandleader	02<1
bang	0;^1
bang cu nhan	0;_1
bang dai hoc	0;_1
bang khen	0;`1
bang lai	0;^1
bang sang che	0;@1
bang thac si	0;a1
bang tot nghiep thpt	00I1
bang trung cap	00I1
bank	0;b;
banka	0;m7
bankas	03e1
bankasi	0461
bankası	0461
banker	02<1
banketbakker	0281
banki	06j1
bankkauf	0671
banksman	02<1
banque	01m1
banque alimentaire	01m1
banquier	01l1
banquiere	01l1
banquière	01l1
bao cao	0;@1
bao hiem	0<41
bao tang	0<41
bao ve	0:^1
barbat	0<51
barbatesc	0<51
barber	02<1
barch	0:N1
bardzo dobra	0<62
bardzo dobry	0<62
bardzo dobrze	0<81
barista	0<94
barkeeper	0671
barmaid	01l1
barman	0<=7
barmanka	02M1
barmen	01n1
barnehage	0::1
barnehagelaerer	0<D1
barnehagelærer	0<D1
barneskole	0<E1
barnevakt	0<D1
barneveileder	0<D1
barnmorska	02Y1
barnskoetare	02Y1
barnskotare	02Y1
barnskötare	02Y1
barnvakt	02Y1
barri	0:81
barrio	09j1
bartender	0<F4
basari belgesi	0<J1
base	0<K2
bases	0<M2
basic	0<O4
basic knowledge	0<S2
basic user	0<U1
basica	0<V5
basico	0<[5
basique	0<`1
basis	0<a8
basiskennis	0<i2
basiskenntnisse	0<k2
basisniveau	0<m1
basisschool	08b1
basiswissen	0<n1
baskan	01n1
baskani	01n1
baskunskaper	0<o1
baslangic	0=02
baslangic seviyesi	0=21
batforerproven	0411
batiment	05I1
batxiller	0=31
batxillerat	0=31
bau	03_1
bauer	03B1
baugeschaeft	03_1
baugeschaft	03_1
baugeschäft	03_1
bauhof	03_1
bauleiter	0671
bay	0=41
bay gio	0=51
bayan	0=61
baza	0=72
bazi	0=91
baziku	0=:2
bazinis	0=<2
bază	0=72
baċellerat	0:d1
baċellerat fl-arti	0:d1
başarı belgesi	0<J1
başkan	01n1
başkanı	01n1
başlangıç	0=02
başlangıç seviyesi	0=21
bażi	0=91
bażiku	0=:2
bba	0:N1
bc	0:N1
bca	0:N1
bcom	0:N1
bd	0=>2
bdes	0:N1
beadle	02<1
bean	0;C1
beasiswa	06O1
beauftragte	0671
beautician	02<1
bebiszitter	0=@1
bec	0=A1
beca	0=B2
becari	02V1
becaria	02W2
becario	01Q1
becario de investigacion	01Q1
becario de investigación	01Q1
becelor	0=D1
beco	04h1
becària	02V1
bed	0:N1
bedrift	0::1
bedrijf	0351
beekeeper	02<1
befaehigung	0=E1
befahigung	0=E1
befriedigend	0=F1
befristet	0=G1
befähigung	0=E1
begeleider	0281
begeleidster	0281
beginnend	0=H1
beginner	0=I4
begraensad	0<o1
begraenset	0=M1
begransad	0<o1
begrenset	0=N1
begränsad	0<o1
begrænset	0=M1
begynder	0=O2
behaald	03H1
beheerder	0281
behoerde	03_1
behoerighet	0=Q2
behorde	03_1
behorighet	0=Q2
behörde	03_1
behörighet	0=Q2
bei	0=S1
bei der	0=S1
beim	0=S1
beisitzer	0=T2
beisitzerin	09@1
beitraege	0931
beitrag	0=V2
beitrage	0931
beiträge	0931
bekar	0=X1
bekci	01n1
beklenen	0=Y1
bekâr	0=X1
bekçi	01n1
belediye baskani	01n1
belediye başkanı	01n1
belediyesi	0461
beleuchter	0671
belge	0=Z1
belgesi	0=Z1
bellhop	02<1
belum kawin	0=[1
belum menikah	0=[1
bem vinda	0=\1
bem vindo	0=\1
bem vindos	0=\1
bem-vinda	0=\1
bem-vindo	0=\1
bem-vindos	0=\1
ben	02L1
bench joiner	02<1
bendahara	02R1
bendrove	03e1
bendrovė	03e1
benevole	01l1
beng	0:P2
bengkel	08B1
benh vien	0<41
benim adim	02L1
benim adım	02L1
benvenuta	0=]1
benvenuti	0=]1
benvenuto	0=]1
benvinguts	0=^1
bep	0=_2
bep pho	0:^1
bep truong	0:^1
beraeknad	0=a1
beraeknas	0=a1
beraknad	0=a1
beraknas	0=a1
berater	0671
berber	01n1
berechtigung	0=E1
bereich	01U2
berger	01l1
bergere	01l1
bergère	01l1
beri	0=b2
bernudarzs	04S1
beroepsopleiding	08A1
bersertifikat	0=d1
berufsabschluss	01O1
berufsausbildung	01O1
berufsausbildung zum	01O1
berufsausbildung zur	01O1
berufsfachschulabschluss	01O1
berufskolleg	0=e1
berufslehre	01O1
berufsmatura	01O1
berufsmaturitaet	01O1
berufsmaturitat	01O1
berufsmaturität	01O1
berufsschule	0=e1
beräknad	0=a1
beräknas	0=a1
bescheinigung	0=E1
best	00O1
bestanden	01K1
bestuurslid	0=f2
bestyrelsesmedlem	0=h1
beszerzo	02P2
beszerző	02P2
betjent	0731
betreuer	0=i2
betreuerin	03B1
betrieb	03_1
betriebswirt	04F1
betriebswirtin	04F1
betyg	0=k1
beurs	0=l1
beveiliger	0281
bevis	0=m4
bewaker	0281
bewerbung	0>11
bewerbungsunterlagen	0>11
bewijs	0>21
bečelor	0=D1
bfa	0:N1
bfd	09@1
bg schein	02H1
bg-schein	02H1
bhalissa	0>31
bhd	00e1
bhv	0>42
biblioteca	0>65
bibliotecar	0>;2
bibliotecara	02=1
bibliotecari	02V1
bibliotecaria	0>=3
bibliotecario	0743
bibliotecară	02=1
bibliotecària	02V1
bibliotecário	0201
bibliotecă	03^1
bibliotek	0>@3
biblioteka	0>C4
bibliotekar	0>G3
bibliotekarie	02Y1
bibliotekarka	02M1
bibliotekars	02j1
bibliotekarz	02M1
bibliotekininkas	02i1
bibliotekārs	02j1
bibliothecaire	01l1
bibliothecaris	0281
bibliotheek	0351
bibliothek	03_1
bibliothekar	0671
bibliotheque	01m1
bibliothèque	01m1
bibliothécaire	01l1
bibliotēka	06Y1
bidan	02R1
bidang	0;>1
bidang studi	0>J1
biedriba	06Y1
biedrība	06Y1
biegla	0<81
biegle	0<81
biegly	0<81
biegła	0<81
biegły	0<81
bien	0>K2
bien dich	0:^1
bien tap vien	0:^1
bienvenida	0>M1
bienvenido	0>M1
bienvenidos	0>M1
bienvenue	0>N1
big	0>O1
big registratie	0>O1
big-registratie	0>O1
bij	0>P1
bij de	0>P1
bij het	0>P1
bijbaan	0;81
bijdrage	07c1
bijscholing	0>Q1
bildiri	0>R1
bildirisi	0>R1
bildungswerk	0=e1
bildungszentrum	0=e1
bilingual	0>S3
bilingue	0>V5
bilingv	0>[1
bilingvals	0>\1
bilingvāls	0>\1
bilingwi	0>]1
bilingüe	0>^2
bilstjori	0>`1
bilíngue	0>a1
bine	0>b1
biografija	0>c1
bioleg	02V1
biolog	0>d2
biologa	0>=3
biologist	02<1
biologo	0743
biologus	02m1
biológus	02m1
birim	0>f1
birimi	0>f1
birincilik	0<J1
birincilik odulu	0<J1
birincilik ödülü	0<J1
birincisi	0<J1
biro	0=@1
birojs	06Y1
birou	0>g2
bis	0>i2
bis anfang	0>k1
bis dato	04a1
bis einschl	0>k1
bis einschliesslich	0>k1
bis einschließlich	0>k1
bis ende	0>k1
bis heute	04a1
bis jetzt	04a1
bis mitte	0>k1
bis zum	0>k1
bitrade	02Y1
bitraede	02Y1
biträde	02Y1
biuras	03e1
biuro	0>l2
biyolog	01n1
bizonyitvany	0>n2
bizonyítvány	0>n2
biztonsagi or	0=@1
biztonsági őr	0=@1
biztosito	07l1
biztosító	07l1
biên dịch	0:^1
biên tập viên	0:^1
biòleg	02V1
biòloga	02V1
bióloga	01Q1
biólogo	03k2
bksb	0=A1
bl	0541
blacksmith	02<1
bladamadur	0>`1
blagajnica	0?01
blagajnik	0?12
blanchisserie	01m1
blaðamaður	0>`1
bliain	0?31
bliana	0?31
blikkenslager	0731
bln	0?41
bloco	04h1
bloemist	0281
blog post	01T1
blok	0?52
bloque	09j1
bls	01c1
blvd	06W1
bma	03=1
bmus	0:P2
bnssa	03j1
bo	0?73
bo phan	0;V1
boa	0?:1
boatyard	01`1
bodega	03A1
bodegas	03A1
bodegues	03m1
boek	07c1
boeken	07c1
boekhouder	0281
boekverkoper	0281
boerderij	0351
boerin	0281
boernehave	0?;2
bog	03I1
boghandler	0731
bogholder	0731
bok	0?=3
bokari	0>`1
bokasafn	06j1
bokhandlare	02Y1
bokhandler	0<D1
bokholder	0<D1
bolag	01=1
bolaget	01=1
boletin	0241
boletín	0241
bolnica	03Q3
bolnisnica	0?@1
bolnišnica	0?@1
bolsa	00N1
bolseiro	0201
bolsista	0201
bolt	04n2
bolum	0?A2
bolumu	0?C2
bom	0?E2
bombeira	0201
bombeiro	0201
bombera	01Q1
bombero	01Q1
bomberos	03A1
bon	0?G2
bon niveau	0?I1
bon nivell	0?J1
bona	0?J1
bonjour	0>N1
bonn	0?K1
bonne connaissance	0?L1
bonne maitrise	0?G2
bonne maîtrise	0?G2
bonnes connaissances	0?G2
bons conhecimentos	0?:1
book	01T1
book chapter	01T1
book review	01T1
bookkeeper	02<1
books	01T1
bookseller	02<1
bootcamp	0?M3
bootsfuehrerschein	02H1
bootsfuhrerschein	02H1
bootsführerschein	02H1
borgmaestare	02Y1
borgmastare	02Y1
borgmester	0731
borgmästare	02Y1
bornehave	0?;2
borough council	01`1
boroz	0?P1
boroż	0?P1
borsa di studio	00P1
bosanmis	0=X1
bosun	02<1
bothar	0811
botiga	03m1
bottega	03f1
boucher	01l1
bouchere	01l1
boucherie	01m1
bouchère	01l1
boulanger	01l1
boulangere	01l1
boulangerie	01m1
boulangère	01l1
boulevard	0?Q3
bourse	00M1
boutique	01m1
bouw	0351
box	0?T1
boyaci	01n1
boyacı	01n1
boşanmış	0=X1
bp	03=1
bpharm	0:N1
bpjeps	03=1
br	0?U1
bra	0?V3
branca	0?Y1
brancardier	01l1
branch	0?Z1
brandman	02Y1
brandmand	0731
brandos atestatas	0?[1
brandweerman	0281
brannmann	0<D1
brans	04i1
branş	04i1
brasserie	01m1
brauer	03B1
brauerei	03_1
braut	0?\2
brev	0?^1
brevbaerare	02Y1
brevbarare	02Y1
brevbärare	02Y1
brevet	0?_3
brevet de technicien superieur	0:\1
brevet de technicien supérieur	0:\1
brevet des colleges	03=1
brevet des collèges	03=1
brevets	0271
brevetti	07Y1
brevetto	0?b2
brewer	02<1
brewery	01`1
bricklayer	02<1
brigadista	0?d1
brigadnice	0?e1
brigadnik	0?e1
brigádnice	0?e1
brigádník	0?e1
brivi	0?f1
brivi parvaldu	0?f1
brivpratigais	02j1
broadcaster	02<1
broadcasting	01`1
broker	02<1
bronze	00O1
bronze medal	00O1
bronzovy	0051
bronzový	0051
bros	01`1
brothers	01`1
brouwerij	0351
browar	03T1
brukbar	0?g1
brutar	02=1
brutarie	03^1
brutărie	03^1
brygadzista	02M1
brygadzistka	02M1
bryggeri	0>@3
brīvi	0?f1
brīvi pārvaldu	0?f1
brīvprātīgais	02j1
bs	0:N1
bs prof	0:R1
bs-próf	0:R1
bsc	0?h2
bsc (hons	0:N1
bsn	0:P2
bso	08A1
bt	00e1
btec	0?j2
btec extended diploma	0341
btec level 2	0341
btec level 3	0341
btec level 3 extended diploma	0341
btec national	0341
btech	0:N1
bts	0?l3
buaiteoir	0?K1
bucatar	02=1
buch	0931
buchbinder	0671
bucher	0931
bucherei	03_1
buchhaendler	0671
buchhalter	0671
buchhandler	0671
buchhändler	0671
bucătar	02=1
buecher	0931
buecherei	03_1
buen nivel	0?o1
buena	0?o1
buenas	0>M1
bueno	0@02
buero	03_1
buerokauffrau	09@1
bufdi	09@1
bufet	03m1
bufete	03A1
bugun	0@21
bugune kadar	0@21
bugün	0@21
bugüne kadar	0@21
buhaltere	02i1
buhalteris	02i1
buhalterė	02i1
builder	02<1
builders	01`1
building	06W1
buku	0:Y1
bul	0?U1
bulan	0?41
bulasikci	01n1
bulats	0=A1
bulaşıkçı	01n1
bulevar	0?U1
bulevardul	0541
bulv	0@31
bulvari	0@31
bulvaris	0@41
bulvarı	0@31
bulvāris	0@41
bun	0@52
bun venit	0@71
buna	0@82
bundesfreiwilligendienst	09@1
bundeswehr	03_1
bunleibheal	0@:1
bunleibhéal	0@:1
bunscoil	01W1
bunusach	0@;2
bunúsach	0@;2
bună	0@82
buon livello	0@=1
buona	0@>2
buona conoscenza	0@=1
buone	0@=1
buongiorno	0=]1
buono	0@>2
bureau	0@@4
burgemeester	0281
burkolo	0=@1
burkoló	0=@1
burmistrz	02M1
buro	03_1
buro elemani	01n1
burokauffrau	09@1
buroo	05T1
burosu	0461
burs	0<J1
bursa	0@D1
bursar	02<1
bursary	00O1
bursu	0<J1
bursă	0@D1
buruh	02R1
bus driver	02<1
business analyst	07R1
business fluent	0@E1
business level	0@E1
business school	01_1
business unit	0?Z1
busker	02<1
but	0:]1
butas	0431
butcher	02<1
butchers	01`1
butik	0;;2
butikk	0::1
butikkmedarbeider	0<D1
butiksbitrade	02Y1
butiksbitraede	02Y1
butiksbiträde	02Y1
buyer	02<1
bv	00e1
bvba	00e1
byg	0;=1
bygg	0@F2
byggeri	0;=1
byggledare	02Y1
byra	0@F2
byraa	0@F2
byrjandi	0@H1
byrå	0@F2
bài báo	0;@1
bài thuyết trình	0;@1
bài viết	0;@1
bàsic	0@I2
bàsica	0;E1
bác sĩ	0:^1
bán hàng	0:^1
báo cáo	0;@1
básica	0@K4
básico	0@K4
bâtiment	05I1
bây giờ	0=51
bäcker	0671
bäckerei	03_1
båtførerprøven	0411
bær	0;92
bébiszitter	0=@1
bénévole	01l1
bílstjóri	0>`1
bíró	0=@1
bók	0@O1
bókari	0>`1
bókasafn	06j1
bóthar	0811
bölüm	0?A2
bölümü	0?C2
børnehave	0?;2
bücher	0931
bücherei	03_1
büro	03_1
büro elemanı	01n1
bürokauffrau	09@1
büroo	05T1
bürosu	0461
bărbat	0<51
bărbătesc	0<51
bērnudārzs	04S1
bħalissa	0>31
bản ngữ	0;W1
bảo hiểm	0<41
bảo tàng	0<41
bảo vệ	0:^1
bằng	0;^1
bằng cử nhân	0;_1
bằng khen	0;`1
bằng lái	0;^1
bằng sáng chế	0;@1
bằng thạc sĩ	0;a1
bằng trung cấp	00I1
bằng tốt nghiệp thpt	00I1
bằng đại học	0;_1
bếp phó	0:^1
bếp trưởng	0:^1
bệnh viện	0<41
bộ	0<41
bộ phận	0;V1
c o	0@P1
c p	0@Q1
c so	0@R1
c.so	0@R1
c/o	0@P1
c1	0@S1
c2	0@T1
ca si	0:^1
ca sĩ	0:^1
cabeleireira	0201
cabeleireiro	0201
cabin crew	02<1
cabinet	01m1
cabinetmaker	02<1
caces	03j1
cad	0@31
caddesi	0@31
cadete	01Q1
cadre	01l1
cadreur	01l1
cadreuse	01l1
cae	0=A1
cafe	01`1
cafeteria	03A1
cafetería	03A1
café	01`1
cagri merkezi	01n1
cahiers	0271
caibidil	0@U1
cainteoir duchais	0@V1
cainteoir dúchais	0@V1
caisse	01m1
caissier	01l1
caissiere	01l1
caissière	01l1
caixa	0201
cajera	01Q1
cajero	01Q1
cal	03m1
calea	0541
calificacion	0@W1
calificación	0@W1
calificare	0231
calificativ	0@X1
calisiyorum	0@21
call handler	02<1
calle	09j1
caller	02<1
camara	0;\2
camara municipal	0361
camareira	0201
camarera	01Q1
camarero	01Q1
cambrer	02V1
cambrera	02V1
cambridge	0=A1
cameraman	02=1
cameriera	02K1
cameriere	02K1
camerista	02=1
cameristă	02=1
cami	0:81
camino	09j1
camionista	02K1
campeggio	03f1
camping	0@Y4
campingplatz	03_1
campus	0@]1
cams	01c1
camí	0:81
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
cantareata	02=1
cantaret	02=1
cantina	03f1
cantine	03f1
cantor	0201
cantora	0201
cao cap	0@j1
cao cấp	0@j1
cao dang	0@k2
cao hoc	0;a1
cao học	0;a1
cao đẳng	0@k2
cap	0@m5
cap cuisine	03=1
cap petite enfance	03=1
capacitacao	0A21
capacitação	0A21
capataz	03k2
capes	03i1
capital	01`1
capitol	0A32
capitoli	07Y1
capitolo	07Y1
capitulo	0A52
capitulos	0A52
capo	02K1
capo partita	02K1
capocantiere	02K1
capopartita	02K1
capoprogetto	02K1
capotreno	02K1
captain	02<1
captain of	02<1
capturista	01Q1
capítol	0A71
capítulo	0A52
capítulos	0A52
card	01j1
care home	01`1
caregiver	02<1
carer	02<1
caretaker	02<1
cariste	01l1
caritas	03A1
carne	0221
carnet	0A82
carnet de	0221
carnicas	03A1
carnicera	01Q1
carniceria	03A1
carnicero	01Q1
carnicería	03A1
carné	0221
carpenter	02<1
carpentiere	02K1
carpinteira	0201
carpinteiro	0201
carpintera	01Q1
carpinteria	03A1
carpintero	01Q1
carpintería	03A1
carreleur	01l1
carrer	0:81
carrera tecnica	0;71
carrera técnica	0;71
carretera	0A:2
carretillera	01Q1
carretillero	01Q1
carrozzeria	03f1
carte	07X1
carteira	0?d1
carteiro	0201
cartero	01Q1
cartorio	0361
cartório	0361
carver	02<1
casa di cura	03f1
casa di riposo	03f1
casa editrice	03f1
casada	0A<3
casado	0A?2
casat	0AA1
casatorit	0AB1
casatorita	0AB1
case study	0AC1
case worker	02<1
caseificio	03f1
caserne	01m1
caseworker	02<1
cashier	02<1
casier	0>;2
casiera	02=1
casieră	02=1
casnicka	0AD1
casnik	0AD1
casopis	0AE4
cassiera	02K1
cassiere	02K1
caster	02<1
castigatoare	0@D1
castigator	0@D1
casual	02<1
cathedral	01`1
cau	0421
cbs	0AI1
cbse	00F1
ccie	01c1
ccna	01c1
ccnp	01c1
cd	0@31
cdd	0AJ1
cdi	0AJ1
ce jour	00a1
ceadunas	0AK1
ceadúnas	0AK1
ceannaire	0441
cearnog	0811
cearnóg	0811
cedex	05I1
cedula	0?d1
ceg	07l1
cegep	01b1
ceh	01c1
ceim	0;D1
ceim bhaitsileara	0;D1
celador	01Q1
celadora	01Q1
celi	0=A1
celibataire	0AL1
celibe	0AM1
celler	03m1
cellers	03m1
cellule	0AN1
celpe bras	0=A1
celpe-bras	0=A1
cels	0@41
celta	01c1
cena	0AO2
centar	0AQ2
center	0AS3
centralinista	02K1
centras	03e1
centre	03m1
centre de formacio	01a1
centre de formació	01a1
centre de formation	01b1
centre hospitalier	01m1
centre social	01m1
centret	0;=1
centro	0AV3
centro de formacao	0AY1
centro de formacion	0@]1
centro de formación	0@]1
centro de formação	0AY1
centro educativo	0@]1
centro universitario	0AY1
centro universitário	0AY1
centrs	06Y1
centru	03^1
centrul	03^1
centrum	0AZ5
ceo	0A_2
cep	04h1
ceramicist	02<1
cercetatoare	02=1
cercetator	02=1
cercetătoare	02=1
cercetător	02=1
cerrajero	01Q1
cert iii	0341
cert iv	0341
certificaat	0Aa2
certificacao	0?d1
certificacio	0211
certificacion	0221
certificació	0211
certificación	0221
certificada	0Ac3
certificado	0Af2
certificado de	0Af2
certificado de profesionalidad	0;71
certificare	0231
certificat	0Ah3
certificat de calificare	0:a1
certificata	0Ak2
certificate	01j1
certificate iii	0341
certificate iv	0341
certification	0Am2
certification complementaire	03j1
certification complémentaire	03j1
certification d'aptitude	03i1
certificato	01N1
certificată	0231
certificazione	01N1
certificação	0?d1
certificeret	02o1
certificering	0Ao2
certificiran	0B11
certifie	03j1
certified	01j1
certifiee	03j1
certifierad	0301
certifiering	0301
certifikace	0B21
certifikacia	0B31
certifikat	0B49
certifikat tas sekondarja	0B=1
certifikazzjoni	0B>1
certifikácia	0B31
certifikát	0B?2
certifié	03j1
certifiée	03j1
certyfikat	0BA1
certyfikaty	0BA1
certyfikowany	0BA1
cerveny diplom	0BB2
cess	03=1
cesta	0BD3
cestne uznani	0051
cestne uznanie	0041
cet	0BG1
cet 4	0=A1
cet 6	0=A1
cet-4	0=A1
cet-6	0=A1
cet4	0=A1
cet6	0=A1
cevirmen	01n1
cevrimici	0BH1
ceļš	0@41
cfa	0BI2
cfc	03=1
cfgm	0BK3
cfgs	0BN3
cfgs en	0BQ1
cfo	07R1
cgpa	0BR1
chair	02<1
chairman	02<1
chairperson	02<1
chairwoman	02<1
chambermaid	02<1
chamo me	0BS1
chamo-me	0BS1
champion	00O1
chantier	0BT2
chantier naval	01m1
chantiers	01m1
chao ban	0BV1
chao moi nguoi	0BV1
chapista	01Q1
chapitre	0271
chapitres	0271
chaplain	02<1
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
chartered	0BW2
chateau	01m1
chaudronnier	01l1
chauffagiste	01l1
chauffeur	0BY2
chauffeuse	01l1
chauffoer	02N2
chauffor	02N2
chaufför	02Y1
chauffør	0731
chaussee	0B[1
chef	0B\6
chef d'equipe	01l1
chef d'équipe	01l1
chef de chantier	01l1
chef de partie	02<1
chef de projet	01l1
chef de rayon	01l1
chef di cucina	02K1
chefe	0201
cheffe	01l1
cheffe de projet	01l1
chefin	03B1
chelner	0Bb1
chemicka	0?e1
chemik	0?e1
chemiker	0671
chemin	05I1
chemist	02<1
chemička	0?e1
chercheur	01l1
chercheuse	01l1
chez	0Bc1
chief	02<1
chief mate	02<1
childminder	02<1
chimico	02K1
chimist	02=1
chiropractor	02<1
cho den nay	0=51
cho đến nay	0=51
chocolatier	01l1
chofer	01Q1
choirmaster	02<1
choreograf	0671
choreographer	02<1
chu	01m1
chu tich	0:^1
chua ket hon	0Bd1
chung chi	0;^1
chung chi hanh nghe	0;^1
chung cu	0Be1
chung cư	0Be1
chung nhan	0;^1
chuong	0;@1
chuva	0?e1
chuyen gia	0Bf1
chuyen nganh	0Bg1
chuyen sau	0Bf1
chuyen vien	0:^1
chuyên gia	0Bf1
chuyên ngành	0Bg1
chuyên sâu	0Bf1
chuyên viên	0:^1
chwila obecna	04`1
chwili obecnej	04`1
chào bạn	0BV1
chào mọi người	0BV1
château	01m1
chófer	01Q1
chůva	0?e1
chưa kết hôn	0Bd1
chương	0;@1
chủ tịch	0:^1
chứng chỉ	0;^1
chứng chỉ hành nghề	0;^1
chứng nhận	0;^1
cia	01c1
ciao	0=]1
ciao a tutti	0=]1
cicekci	01n1
cicle formatiu	0=31
cicle formatiu de grau superior	0Bh1
ciclo formativo de grado medio	0;71
ciclo formativo de grado superior	0BQ1
ciclo medio	0;71
ciclo superior	0BQ1
cientific	02V1
cientifica	02W2
cientifico	01Q1
cientista	0201
científic	02V1
científica	02W2
científico	01Q1
ciesla	02M1
cieśla	02M1
cift anadal	0Bi1
ciftci	01n1
cijfer	0Bj1
cikk	0Bk2
cils	0=A1
cinegrafista	0201
cinema	08U2
cinéma	01m1
cio	07R1
cipd	01c1
cirak	01n1
cirurgia	0201
cirurgia dentista	0201
cirurgiao	0201
cirurgiao dentista	0201
cirurgiã	0201
cirurgiã-dentista	0201
cirurgião	0201
cirurgião-dentista	0201
cisa	01c1
cism	01c1
cisnik	0?e1
ciso	07R1
cissp	01c1
city & guilds	0341
city and guilds	0341
city council	01`1
city of	01`1
civil partnership	0Bm1
civilekonom	0Bn1
civilingenioer	0@`1
civilingenior	0@`1
civilingeniør	0@`1
civilingenjoer	0Bn1
civilingenjoer i	0Bn1
civilingenjoersexamen	0Bn1
civilingenjor	0Bn1
civilingenjor i	0Bn1
civilingenjorsexamen	0Bn1
civilingenjör	0Bn1
civilingenjör i	0Bn1
civilingenjörsexamen	0Bn1
cka	01c1
ckad	01c1
clan	0Bo3
clanak	0C22
clanek	0C42
clanica	0C62
clanok	0C81
classificacao	0C91
classificação	0C91
cleaner	02<1
clen	0C:2
clenka	0?e1
clerk	02<1
clerk of works	02<1
clinic	01`1
clinica	0>65
clinica dental	03A1
clinică	03^1
clinique	01m1
close	06W1
clown	02<1
club	0C<5
clube	0361
clínica	03N3
clínica dental	03A1
cma	01c1
cmo	07R1
cnam	0CA1
cnavt	0=A1
cnc operatoru	01n1
cnc operatörü	01n1
cnh	0?d1
co	0CB3
co author	01T1
co ban	0@^2
co chair	02<1
co director	02<1
co founder	02<1
co fundador	01Q1
co gia dinh	0Bd1
co investigator	02<1
co lead	02<1
co ltd	00e1
co operative	01`1
co organisateur	01l1
co organisatrice	01l1
co organiser	02<1
co organizer	02<1
co phan	0<41
co-author	01T1
co-chair	02<1
co-director	02<1
co-founder	02<1
co-fundador	01Q1
co-investigator	02<1
co-lead	02<1
co-operative	01`1
co-organisateur	01l1
co-organisatrice	01l1
co-organiser	02<1
co-organizer	02<1
co. ltd	00e1
co., ltd	00e1
coach	0CE4
coafeza	02=1
coafeză	02=1
coauteur	0281
coauteure	01l1
coautoare	02=1
coautor	0CI3
coautora	03k2
coautore	02K1
coautrice	06=2
cocinera	01Q1
cocinero	01Q1
code 95	0>O1
coding bootcamp	0CL1
codirecteur	01l1
codirectrice	01l1
coeficiente de rendimento	0C91
cofetar	02=1
cofondatore	02K1
cofondatrice	02K1
cofundador	03k2
cofundadora	03k2
coiffeur	01l1
coiffeuse	01l1
cok iyi	0CM2
cok iyi derecede	0CO1
col	09j1
colaiste	01W1
colegiada	0221
colegiado	0221
colegio	0CP2
colegio oficial	03A1
colegiu	0821
colegiu universitar	0CR1
colegiul	0821
colla	03m1
collaboratore	02K1
collaboratrice	02K1
college	0CS4
collegio	01d1
colloque	0271
collège	01b1
colonia	09j1
colonie	01m1
columnist	02<1
col·legi	01a1
coláiste	01W1
colégio	0AY1
combinat	03^1
comedien	01l1
comedienne	01l1
comercial	02W2
comercio	0361
comfortable	0CW1
comhairle	0CX1
comhairleoir	0441
comhar	0CX1
comhdhail	0@U1
comhdháil	0@U1
comhlacht	0CX1
comhordaitheoir	0441
comissaria	0201
comissario	0201
comissária	0201
comissário	0201
commendation	00O1
commercial	01l1
commerciale	06=2
commessa	02K1
commesso	02K1
commis	0CY3
commis chef	02<1
communaute	01m1
communauté	01m1
commune	01m1
communication	0271
communications	0C\2
communicative	0C^1
community college	01_1
comortas	0?K1
compagnia	03f1
compagnie	01m1
companhia	0361
compania	03A1
companie	03^1
company	01`1
companyia	03m1
compañía	03A1
competent	0CW1
competente	0C_2
competition	00O1
completed	0:E1
comprador	03k2
compradora	01Q1
comptable	0Ca2
comptia	01c1
comuna	0541
comune	03f1
comunicacao	05_1
comunicacio	0A71
comunicacion	0241
comunicaciones	0241
comunicació	0A71
comunicación	0241
comunicare	07X1
comunicação	05_1
comédien	01l1
comédienne	01l1
comércio	0361
comórtas	0?K1
con lode	00H1
concejal	01Q1
concejala	01Q1
concentration	0Cc1
concierge	08F2
concluida	0Cd1
concluido	0Cd1
conclusao	0Cd1
conclusao prevista	0Ce1
conclusão	0Cd1
conclusão prevista	0Ce1
concluída	0Cd1
concluído	0Cd1
concorso	00P1
concours	00M1
concubinage	0AL1
concurs	0Cf2
concurso	0Ch2
conducteur	0BY2
conducteur de travaux	01l1
conductor	0Cj4
conductora	02W2
conductrice	01l1
confeiteira	0201
confeiteiro	0201
conference	07V2
conference paper	01T1
conferences	0271
conferencia	0Cn3
conferentie	07c1
conferenza	07Y1
conferinta	07X1
conferință	07X1
conferència	0A71
conferência	05_1
confirme	0D11
confirmé	0D11
confiteria	03A1
confitería	03A1
conférence	0271
conférences	0271
cong chung vien	0:^1
cong nhan	0:^1
cong tac vien	0:^1
cong ty	0<41
congres	0D23
congreso	0241
congresso	05_1
congrès	0271
congrés	0A71
coniugata	0AM1
coniugato	0AM1
conjunto	04h1
conocimientos basicos	0D51
conocimientos básicos	0D51
conoscenza base	0D61
conseguimento	0D71
conseguimento previsto	0D81
conseguita	0D71
conseguito	0D71
conseil	01m1
conseil departemental	01m1
conseil départemental	01m1
conseil regional	01m1
conseil régional	01m1
conseiller	01l1
conseillere	01l1
conseillère	01l1
conselheira	0201
conselheiro	0201
conserje	01Q1
conservatoire	01b1
conservator	02<1
conservatori	01a1
conservatorio	0D93
conservatorium	08b1
conservatorul	0821
conservatory	01_1
conservatório	0AY1
conserveries	01m1
consigliera	02K1
consigliere	02K1
consilier	0>;2
consiliera	02=1
consilieră	02=1
consiliul	03^1
constable	02<1
construcciones	03A1
construccions	03m1
construcoes	0361
construction	01`1
constructora	03A1
construtora	0361
construções	0361
consulate	01`1
consulente	02K1
consulenza	03f1
consultancy	0D<2
consultant	0D>5
consultanta	02=1
consultante	01l1
consultantă	02=1
consulting	01`1
consultor	02S3
consultora	0DC4
consultoria	03N3
consultoría	03A1
contabil	0>;2
contabila	02=1
contabile	02K1
contabilista	0201
contabilă	02=1
contable	01Q1
contador	03k2
contadora	03k2
contae	0811
contest	00O1
continuing	0DG1
contract	0DH1
contractor	02<1
contrada	0@R1
contralor	01Q1
contralora	01Q1
contrato indefinido	0DI1
contremaitre	01l1
contremaître	01l1
contributor	02<1
controleur	0BY2
controleuse	01l1
controller	0DJ2
contrôleur	01l1
contrôleuse	01l1
convegno	07Y1
conversa	0DL1
conversacao	0DM1
conversacional	0DN1
conversatieniveau	0DO1
conversation	08E1
conversational	0DP2
conversationnel	08E1
conversação	0DM1
conversațional	0DR1
coo	07R1
cook	02<1
coop	01`1
cooperativa	0>65
cooperativa agricola	03A1
cooperativa agrícola	03A1
cooperative	08U2
cooperativă	03^1
coopérative	01m1
coordenador	0201
coordenadora	0201
coordinador	02W2
coordinador general	01Q1
coordinadora	02W2
coordinateur	01l1
coordinator	0772
coordinatore	02K1
coordinatrice	0DS3
coordonatoare	02=1
coordonator	02=1
copeira	0201
copeiro	0201
copywriter	0DV2
corector	02=1
corp	00e1
corporacion	03A1
corporación	03A1
corporal	02<1
corporation	0DX2
correcteur	01l1
corrector	01Q1
correctora	01Q1
correctrice	01l1
corresponsal	01Q1
corretor	0201
corretora	0201
correttore	02K1
correttrice	02K1
corriere	02K1
corso	0DZ3
corso di formazione	03g1
corso di laurea	0D]1
cosmetician	0Bb1
costruzioni	03f1
costumiere	01l1
costumière	01l1
costureira	0201
costurera	01Q1
cou	0;71
coucou	0>N1
council	01`1
councillor	02<1
counsellor	02<1
counselor	02<1
county	01`1
county council	01`1
couramment	0D^1
courant	0D^1
courant et professionnel	0D_1
courier	02<1
cours	0D`2
course	0Db1
coursera	0CA1
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
cozinheira	0201
cozinheiro	0201
coördinator	0281
coördinatrice	0281
cp	09j1
cpa	01c1
cpc	01j1
cpcs	01j1
cpe	0=A1
cpo	07R1
cpr	01j1
cqp	03=1
crane driver	02<1
crea	0?d1
creche	0Dc3
credential	01j1
credit union	01`1
creperie	01m1
crescent	06W1
crew	02<1
croce rossa	03f1
croitor	02=1
croitoreasa	02=1
croitoreasă	02=1
croix rouge	01m1
croix-rouge	01m1
cronista	02K1
cruz roja	03A1
crèche	01m1
crêperie	01m1
csapat	0Df1
csc	0Dg2
cscs	0Di2
csm	01c1
csoport	0Dk3
ct	06W1
ctesp	0BG1
cto	0A_2
cu nhan	0;_1
cu nhan dai hoc	0;_1
cua hang	0<41
cuidador	03k2
cuidadora	03k2
cuideachta	0CX1
cuiner	02V1
cuinera	02V1
cuisinier	01l1
cuisiniere	01l1
cuisinière	01l1
cukiernik	02M1
cukrar	07?1
cukrasz	02P2
cukrász	02P2
cukrář	07?1
cukup	0Dn2
cukup baik	0E01
cum laude	0BR1
cunostinte de baza	0E11
cunoștințe de bază	0E11
cuntasoir	0441
cuntasóir	0441
cuntoir	0441
cuoc thi	0;`1
cuoca	02K1
cuoco	02K1
cup	00O1
curate	02<1
curator	02<1
curent	0E21
curier	02=1
current	0DG1
currently	0DG1
curriculo	0E32
curriculo profissional	0E51
curriculum	0E66
curriculum vitae	0E<@
curriculum vitæ	0EL1
currículo	0E32
currículo profissional	0E51
currículum	0EM2
currículum vitae	0EO1
currículum vítae	0EP1
curs	0EQ4
cursillo	0EU1
curso	0EV4
curso de	0;71
curso profissional	0BG1
curso tecnico	0BG1
curso tecnico em	0BG1
curso tecnico superior profissional	0BG1
curso técnico	0BG1
curso técnico em	0BG1
curso técnico superior profissional	0BG1
cursus	0>Q1
custode	02K1
cutter	0671
cuộc thi	0;`1
cv	0EZE
cvut	0Eo1
czasopismo	07k1
czesc	0F01
cześć	0F01
czlonek	02M1
czlonkini	02M1
członek	02M1
członkini	02M1
cámara	03A1
cáritas	03A1
cárnicas	03A1
câmara	0361
câmara municipal	0361
cântăreață	02=1
cântăreț	02=1
câștigătoare	0@D1
câștigător	0@D1
cédula	0?d1
cég	07l1
cégep	01b1
céim	0;D1
céim bhaitsiléara	0;D1
célibataire	0AL1
có gia đình	0Bd1
công chứng viên	0:^1
công nhân	0:^1
công ty	0<41
cúntóir	0441
căn bản	0@^2
căsătorit	0AB1
căsătorită	0AB1
cơ bản	0@^2
cổ phần	0<41
cộng tác viên	0:^1
cử nhân	0;_1
cử nhân đại học	0;_1
cửa hàng	0<41
d	0F13
d d	0F43
d o o	00e1
d phil	0F71
d.d	0F43
d.o.o	00e1
d.phil	0F71
d1	0F81
d2	0F92
d3	0F92
d4	0F;1
da	0F<2
da ket hon	0Bd1
da remoto	00k1
dabar	0F>1
dabartis	0F>1
dachdecker	0671
daftar riwayat hidup	0F?1
dag	0F@1
dagitim elemani	01n1
daglig leder	0FA1
dagplejer	0731
dags dato	0FB2
dai hoc	0FD1
daire	0@31
dairy	01`1
daktaro laipsnis	0FE1
dal	0F<2
dala	0FF1
dalf	0=A1
dall	00f1
damh	01W1
damm	0B[1
dan	0FG1
dan beri	0FH1
danas	0FI2
dancer	02<1
danes	0FK1
dang hoc	0=51
dang lam	0=51
danh hieu	0;`1
danh hiệu	0;`1
danisma	01n1
danisman	01n1
danismani	01n1
danismanlik	0461
dansare	02Y1
dansatoare	02=1
dansator	02=1
dansci	01n1
danser	0FL3
dansçı	01n1
danışma	01n1
danışman	01n1
danışmanlık	0461
danışmanı	01n1
darbiniece	02j1
darbinieks	02j1
darbnica	06Y1
darbnīca	06Y1
darbuotoja	02i1
darbuotojas	02i1
dari	0FO1
daring	0FP1
darzelis	0FQ1
darželis	0FQ1
dasar	0FR2
data entry	02<1
data scientist	07R1
datanomi	05W1
datheangach	0@V1
dato	04a1
dau bep	0:^1
daughters	01`1
dawret	0FT1
day	0FU1
days	0FU1
dağıtım elemanı	01n1
daļa	0FF1
dba	0FV2
dba degree	0F71
dbs	01j1
dcg	0:]1
dd	0FB2
de	0FX9
de acasa	0Fa1
de acasă	0Fa1
de baza	0=72
de bază	0=72
de infirmier	0:]1
de l	0Fb2
de la	0Fd2
de tai	0Ff1
dea	0Fg2
dealer	02<1
dean	02<1
dean's list	00O1
debutant	0<M2
dec	03=1
deci	03i1
deck hand	02<1
deckhand	02<1
declarant	01l1
degerleme uzmani	01n1
degree	0:O1
degustator	0B21
degustátor	0B21
deild	0Fi3
deimhniu	0AK1
deimhniú	0AK1
dekanova nagrada	0061
dekarz	02M1
del	0Fl5
delavec	0G11
delavka	0G11
delavnica	0?@1
dele	0=A1
delegacion	0G22
delegación	0G22
delegada	01Q1
delegado	01Q1
delegue	01l1
deleguee	01l1
delf	0=A1
delivre	0G41
delivree	0G41
delnice	0?e1
delnik	0?e1
demirci	01n1
demonstrador	0201
demonstradora	0201
den	0G51
den beri	0FH1
den hien tai	0=51
den nay	0=51
denetci	01n1
denetçi	01n1
dengan pujian	0G61
denizci	01n1
dentist	02<1
dentista	0201
dep	03=1
departament	0G73
departamentas	0G:1
departamento	0G;3
departaments	0FF1
departamentul	0G>1
departemen	0;>1
departement	0G?4
departman	0>f1
departmani	0>f1
departmanı	0>f1
department	0?Z1
department of	0GC2
dependent	02V1
dependienta	01Q1
dependiente	01Q1
depo elemani	01n1
depo elemanı	01n1
dept	0?Z1
depto	09j1
depuis	00b1
deputy	02<1
derece	0GE2
dergi	0>R1
dergisi	0>R1
dernegi	0461
derneği	0461
derzeit	04a1
des	0GG2
des de	0GI2
des del	0GK1
desa	0GL1
desainer	02R1
desarrollador	01Q1
desarrolladora	01Q1
desde	0GM4
desde o	0GQ1
desenvolupador	02V1
desenvolupadora	02V1
desenvolvedor	0201
desenvolvedora	0201
designer	0GR:
deskundig	0G\1
despachador	01Q1
despachadora	01Q1
despachante	0201
despacho	03A1
despatcher	02<1
despatx	03m1
dess	0Fg2
dessinateur	01l1
dessinatrice	01l1
destytoja	02i1
destytojas	02i1
detective	02<1
deug	0G]2
deust	0:\1
deutsches sprachdiplom	0G_1
deuxieme prix	00M1
deuxième prix	00M1
devam	0@21
devam ediyor	0@21
devam ediyorum	0@21
devam etmekte	0@21
developer	0DV2
developpeur	01l1
developpeuse	01l1
devops	0G`3
deweloper	02M1
dezernat	0721
dezvoltator	02=1
değerleme uzmanı	01n1
di	0Gc3
di base	0D61
diaetassistent	0671
diaetist	0731
diakmunka	0=@1
diakmunkas	0=@1
diarista	0201
diatassistent	0671
dibinatajs	02j1
dibinātājs	02j1
dielna	03d1
dielňa	03d1
diem	0Gf1
diem trung binh	0Gf1
dien vien	0:^1
dienst	0Gg2
diensten	0351
dieteticien	01l1
dieteticienne	01l1
dietetikus	0=@1
dietetyczka	02M1
dietetyk	02M1
dietician	02<1
dietist	0Gi2
dietista	02K1
dietitian	02<1
dietolog	0?e1
dieu duong	0:^1
dieu hanh	0:^1
dieu phoi vien	0:^1
digital	01`1
diharapkan	0Gk1
dij	0Gl2
dijk	0Gn1
dilna	0Go1
din	0H03
dinas	08B1
dioploma	0AK1
dioplóma	0AK1
dipartiment	0H31
dipartimento	0H41
dipl	0H51
dipl inf	0H51
dipl ing	0H62
dipl ing (fh	0;21
dipl kfm	0H51
dipl. ing	0H81
dipl.-inf	0H51
dipl.-ing	0H51
dipl.-ing. (fh	0;21
dipl.-kfm	0H51
diplom	0H97
diplom (fh	0;21
diplom ingenieur	00<1
diplom-ingenieur	00<1
diploma	0H@B
diploma accademico	0HR1
diploma accademico di primo livello	0HR1
diploma alberghiero	08f1
diploma behaald	03H1
diploma de absolvire	0:a1
diploma de bacalaureat	0:a1
diploma de excelenta	0@D1
diploma de licenta	0HS1
diploma de master	0HT1
diploma di	08f1
diploma di geometra	08f1
diploma di istituto	08f1
diploma di laurea	0HR1
diploma di liceo	08f1
diploma di maturita	08f1
diploma di maturità	08f1
diploma di ragioneria	08f1
diploma di scuola superiore	08f1
diploma iii	0401
diploma in	0HU2
diploma its	0HW1
diploma iv	0F;1
diploma magistrale	08f1
diploma notu	03h1
diploma professionale	08f1
diploma superiore	08f1
diploma tecnico superiore	0HW1
diploma universitario	0HR1
diplomada en	0HX2
diplomado en	0:l1
diplomant	0HZ1
diplomarbeit	00<1
diplomas	08a1
diplomasi	0=Z1
diploması	0=Z1
diplomat en	0H[1
diplomatura	0HX2
diplomatura en	0:l1
diplome	0H\2
diplome d'etat	03i1
diplome d'etat d'infirmier	0:]1
diplome d'etat d'infirmiere	0:]1
diplome d'ingenieur	03i1
diplome d'universite	03j1
diplome de grande ecole	03i1
diplomee	0G41
diplomi insinoori	0H^1
diplomi-insinoeoeri	0H^1
diplomi-insinööri	0H^1
diplomingenioer	0:X1
diplomingenioer i	0:X1
diplomingenior	0:X1
diplomingenior i	0:X1
diplomingeniør	0:X1
diplomingeniør i	0:X1
diplomirana	0HZ1
diplomirani	0H_3
diplomovany specialista	0Hb1
diplomovaný specialista	0Hb1
diploms	06Z1
diplomski studij	0H81
diplomstudium	00<1
diplomuddannelse	0@`1
diplomă	0Hc2
diplomă de absolvire	0:a1
diplomă de bacalaureat	0:a1
diplomă de excelență	0@D1
diplomă de licență	0HS1
diplomă de master	0HT1
diplóma	0He1
diplôme	03j1
diplôme d'ingénieur	03i1
diplôme d'université	03j1
diplôme d'état	03i1
diplôme d'état d'infirmier	0:]1
diplôme d'état d'infirmière	0:]1
diplôme de grande école	03i1
diplômé	0G41
diplômée	0G41
diputacio	03m1
diputacion	03A1
diputació	03m1
diputación	03A1
dirbtuves	03e1
dirbtuvės	03e1
direcao	0Hf1
direccion	0Hg1
dirección	0Hg1
directeur	0Hh2
directia	0G>1
direction	0AN1
directoare	02=1
director	0Cj4
directora	02W2
directrice	0BY2
direcția	0G>1
direkcija	0Hj1
direktoer	05o3
direktor	0Hk8
direktorat	0::1
direktoratet	0::1
direktore	02g2
direktorius	02i1
direktorlugu	0>f1
direktors	02j1
direktoru	01n1
direktorė	02i1
direktur	02R1
direktör	0I32
direktörlüğü	0>f1
direktörü	01n1
direktør	06G2
diretor	0201
diretor executivo	0201
diretora	0201
diretoria	0Hf1
direttore	02K1
direttrice	02K1
direttur	05Z1
direzione	0H41
direção	0Hf1
dirigent	0671
dirigente	02K1
dis	0I52
dis hekimi	01n1
disainer	01M1
discreta	0I71
discreto	0I82
disenador	01Q1
disenadora	01Q1
disertace	0I:1
disertacija	0I;3
disertasi	0:Y1
disertācija	0I>1
diseñador	01Q1
diseñadora	01Q1
dispatcher	02<1
dispenser	02<1
disponent	0671
disputerad	0I?1
dissenyador	02V1
dissenyadora	02V1
dissertation	0I@2
disszertacio	0IB1
disszertáció	0IB1
distanciel	00g1
distans	0IC1
distillery	01`1
distincao	00N1
distincio	01f1
distincion	01e1
distinció	01f1
distinción	01e1
distinctia	0@D1
distinctie	0@D1
distinction	0ID3
distincția	0@D1
distincție	0@D1
distinção	00N1
distribuidora	0361
district council	01`1
ditta	0IG2
divadlo	0II2
divisao	0Hf1
divisi	0;>1
divisie	0IK1
divisio	0IL1
division	0IM5
divisione	0H41
divisioona	0IR1
divisió	0IL1
división	0Hg1
divisjon	0IS2
divisão	0Hf1
divize	0IU1
divizia	0IV2
divizija	0IX2
divizio	0Df1
divizjoni	0H31
diviżjoni	0H31
divorce	0AL1
divorced	0Bm1
divorcee	0AL1
divorciada	0A<3
divorciado	0A?2
divorciat	0AA1
divorcé	0AL1
divorcée	0AL1
divortat	0AB1
divortata	0AB1
divorziata	0AM1
divorziato	0AM1
divorțat	0AB1
divorțată	0AB1
divízia	0IZ1
divízió	0Df1
diyetisyen	01n1
dizainere	02g2
dizaineris	02i1
dizainers	02j1
dizainerė	02i1
dizajner	05i2
diákmunka	0=@1
diákmunkás	0=@1
diätassistent	0671
diætist	0731
diététicien	01l1
diététicienne	01l1
diëtist	0I[1
diş hekimi	01n1
diễn viên	0:^1
dliodoir	0441
dlíodóir	0441
dmte	03i1
dna	0:]1
dnsep	03i1
do	0I\7
do chwili obecnej	04`1
do danas	0FI2
do danes	0FK1
do dzis	04`1
do dzisiaj	04`1
do dziś	04`1
do nadal	04`1
do sada	0FI2
do soucasnosti	0:J1
do současnosti	0:J1
do sucasnosti	0Ic1
do súčasnosti	0Ic1
do teraz	04`1
doanh nghiep	0<41
doanh nghiệp	0<41
dobra	0Id9
dobre	0Im4
dobro	0J16
dobrovolnice	0?e1
dobrovolnicka	0AD1
dobrovolnik	0C:2
dobrovolník	0?e1
dobrovoľník	0AD1
dobrovoľníčka	0AD1
dobry	0J72
dobry den	0421
dobrze	0J91
dobrá	0Im4
dobrý den	0421
dobře	0J:2
doc than	0Bd1
docens	02P2
docent	0J<5
docente	0JA4
dochtuir	0441
dochtuireacht	0JE1
dochtúir	0441
dochtúireacht	0JE1
docteur	0JF1
doctor	0JG2
doctor en	0JI1
doctor in	0JJ1
doctor of	0JK1
doctor of philosophy	0JK1
doctor în	0JJ1
doctora	0JL1
doctoraat	0JM1
doctorado	0JL1
doctoral	0JK1
doctoral degree	0JK1
doctorand	02=1
doctorandus	0JN1
doctorant	01l1
doctorante	01l1
doctorat	0JO3
doctorate	0JK1
documentaliste	01l1
dodiplomski studij	0HZ1
dodiplomski študij	0HZ1
dodnes	0JR2
doi	01o1
dokonceno	01S1
dokončeno	01S1
dokter	02R1
doktor	0JT5
doktor nauka	0JY1
doktor znanosti	0JZ2
doktora	0J\1
doktora derecesi	0J\1
doktora grads	0J]1
doktora grāds	0J]1
doktoral	0J^1
doktorand	0J_4
doktorandin	09@1
doktorandske studium	0Jc1
doktorandské štúdium	0Jc1
doktorant	02M1
doktorantka	02M1
doktorantura	0Jd2
doktorantūra	0Jd2
doktorat	0Jf6
doktoratus	0Jl1
doktorgrad	0Jm3
doktorgradsutdanning	0K01
doktori	0Jl1
doktori fokozat	0Jl1
doktori kepzes	0Jl1
doktori képzés	0Jl1
doktorica znanosti	0JZ2
doktorikraad	0K11
doktoriope	0K11
doktoriõpe	0K11
doktorsexamen	0I?1
doktorsgrada	0K21
doktorsgráða	0K21
doktorske studije	0JY1
doktorske studium	0K31
doktorski studij	0JZ2
doktorski študij	0K41
doktorsky	0K31
doktorské studium	0K31
doktorský	0K31
doktorsprof	0K21
doktorspróf	0K21
doktorát	0Dg2
doktorátus	0Jl1
dolmetscher	0671
dom zdravlja	0AQ2
domaine	01m1
domare	02Y1
domeniul	0K51
domini	0K61
dominio	0K72
dominio completo	0K91
dominio total	0K:1
dommer	06G2
domsmand	0731
domínio	0K;1
domínio completo	0K91
dona	0K<1
donemsel	0K=1
donna	0K>1
doorman	02<1
doposud	0:J1
doradca	02M1
doradczyni	02M1
dorucovatel	07?1
doručovatel	07?1
dosen	02R1
dosentti	0621
dostateczny	0K?1
dosud	0:J1
doteraz	0Ic1
dottoranda	02K1
dottorando	02K1
dottorat	0K@1
dottorato	0KA1
dottorato di ricerca	0KA1
dottore di ricerca	0KA1
doula	02<1
doutor	0KB1
doutora	0KB1
doutorado	0KB1
doutoramento	0KB1
dovoljenje	0B11
dozent	0671
dozvola	0KC2
doçent	01n1
dphil	0F71
dr	0KE2
dr hab	0KG1
dr ing	0F71
dr inz	0KG1
dr inż	0KG1
dr iur	0F71
dr med	0F71
dr phil	0F71
dr philos	0K01
dr rer nat	0F71
dr sc	0KH1
dr znanosti	0K41
dr. iur	0F71
dr. med	0F71
dr. phil	0F71
dr. rer. nat	0F71
dr. sc	0KH1
dr. znanosti	0K41
dr.-ing	0F71
dr.philos	0K01
draaier	0281
drafter	02<1
draftsman	02<1
dramaturg	02<1
draudimas	03e1
dreef	0Gn1
dreher	03B1
drive	06W1
driver	02<1
drogaria	0361
drogist	0671
drogueries	01m1
drs	0JN1
drsc	0Dg2
drucker	09@1
druckerei	03_1
druckerin	03B1
drukarnia	03T1
drustvo	03Q3
druzba	0?@1
druzstvo	0II2
društvo	03Q3
družba	0?@1
družstvo	0II2
drzavna matura	0KI1
državna matura	0KI1
dscg	03i1
dsh	0=A1
dtu	0AI1
du	0KJ1
du an	0Ff1
du kien	0KK1
du lich	0<41
du lịch	0<41
duais	0?K1
duales studium	0;21
duchasach	0@V1
dulgher	02=1
duoc si	0:^1
duolingo	0=A1
duong	0Be1
durchschnitt	01P1
durchschnittsnote	01P1
dusun	0GL1
dut	0G]2
duvarci	01n1
duvarcı	01n1
duzeltmen	01n1
dvikalbis	0KL1
dwibahasa	08@1
dwujezyczny	0KM1
dwujęzyczny	0KM1
dyplom	0KN2
dyplom technika	0KP1
dyplom zawodowy	0KP1
dyrektor	02M1
dyrektorka	02M1
dz	0@41
dzial	0KQ1
dzialalnosc gospodarcza	03T1
dział	0KQ1
działalność gospodarcza	03T1
dzien dobry	0F01
dziennikarka	02M1
dziennikarz	02M1
dzień dobry	0F01
dzimta	0>\1
dzimta valoda	0>\1
dzimtais	0>\1
dzimtā	0>\1
dzimtā valoda	0>\1
dzis	04`1
dzisiaj	04`1
dzives apraksts	0KR1
dzives gajums	0KR1
dzivesgajums	0KR1
dzivoklis	0@41
dziś	04`1
dzīves apraksts	0KR1
dzīves gājums	0KR1
dzīvesgājums	0KR1
dzīvoklis	0@41
dámh	01W1
dátheangach	0@V1
dès	00b1
débutant	0<M2
déclarant	01l1
délivré	0G41
délivrée	0G41
délégué	01l1
déléguée	01l1
département	0KS2
développeur	01l1
développeuse	01l1
díj	0Gl2
dílna	0Go1
dönemsel	0K=1
dúchasach	0@V1
düzeltmen	01n1
dėstytoja	02i1
dėstytojas	02i1
dělnice	0?e1
dělník	0?e1
dược sĩ	0:^1
dự kiến	0KK1
dự án	0Ff1
e	0KU6
e figli	03f1
e hijos	03A1
e lode	00H1
e v	00e1
e.v	00e1
ea 1	0471
ea1	0471
eagarthoir	0441
eagarthóir	0441
earned	0:E1
earrach	0K[1
eba	01O1
ebanista	0@h2
ebe	01n1
ebeniste	01l1
eccellente	09g1
eccellenti	0K\1
ecdl	0K]4
ecdl sprachen	0=A1
echipa	0G>1
echipă	0G>1
ecole	01b1
ecole primaire	01b1
ecole superieure	01b1
ecoles	01b1
ecologist	02<1
economist	0Ka2
economista	0Kc5
economistă	02=1
ecpe	0=A1
ects	0BR1
eczaci	01n1
eczacı	01n1
eczanesi	0461
ed	0Kh1
edasijoudnud	0Ki1
edasijõudnud	0Ki1
edd	0F71
edelleen	0Kj1
edf	01m1
edificio	0:12
edifício	04h1
edistynyt	0Kk2
edited volume	01T1
editeur	01l1
editions	0Km2
editor	0Ko6
editor in chief	02<1
editor-in-chief	02<1
editora	0L54
editore	07Y1
editorial	0L94
editoru	01n1
editrice	0L=2
editur	05Z1
editura	0L?2
editură	0L?2
editör	01n1
editörü	01n1
edizioni	0LA2
educacio secundaria	0=31
educacion secundaria	0;71
educació secundària	0=31
educación secundaria	0;71
educador	02S3
educadora	02W2
educateur	01l1
educatoare	02=1
educator	02=1
educatore	02K1
educatrice	06=2
edustaja	0621
edx	0CA1
edzo	02P2
edző	02P2
eeldatav	0LC1
eerste prijs	0LD1
eerste taal	0LE1
eervolle vermelding	0LD1
efset	0=A1
efteraar	0LF1
efteraaret	0LF1
efterar	0LF1
efteraret	0LF1
efterskole	0LG1
efterår	0LF1
efteråret	0LF1
efz	01O1
eg	00e1
egenfoeretagare	0LH1
egenforetagare	0LH1
egenföretagare	0LH1
egitimi	0LI1
egitmen	01n1
egitmeni	01n1
egresada	06e1
egresado	06e1
egyedulallo	0LJ1
egyedülálló	0LJ1
egyeni vallalkozo	07l1
egyesulet	04n2
egyesület	04n2
egyetem	0LK2
egyetemi	04l1
egyetemi diploma	0LM1
egyéni vállalkozó	07l1
egzamin maturalny	0KP1
ehbo	0>O1
ehf	00e1
ehliyet	0=Z1
ehliyeti	0=Z1
ehpad	01m1
ehrenamtliche	0671
ehrenamtlicher	09@1
ehrennadel	00:1
ehrung	00:1
eidg fachausweis	04F1
eidg. fachausweis	04F1
eier	0<D1
eigandi	0>`1
eigenaar	0;81
eignung	0=E1
eindcijfer	0Bj1
einfache kenntnisse	0661
einhleyp	0LN1
einhleypur	0LN1
eining	0LO1
einkaeufer	0671
einkaleyfi	0@O1
einkaufer	0671
einkunn	02I1
einkäufer	0671
einsteiger	0LP1
eireli	00e1
ejecutiva	01Q1
ejecutivo	01Q1
ejer	0731
ekibi	0>f1
ekip lideri	01n1
ekipa	0LQ1
ekonom	0LR3
ekonomi	0621
ekonomist	0LU2
ekonomista	0LW2
ekonomka	0?e1
ekonomska skola	0LY2
ekonomska sola	0L[1
ekonomska škola	0LY2
ekonomska šola	0L[1
ekonóm	0921
eksam	0L\1
eksamen	0L]1
eksamensgennemsnit	0L^1
ekspedient	0L_2
ekspercka	0La1
ekspercki	0La1
ekspert	0Lb6
ekspertas	0Lh1
ekspertniva	0Li1
ekspertnivaa	0Li1
ekspertniveau	0Lj1
ekspertnivå	0Li1
eksperts	0Lk1
ekspertti	0851
el	0;=1
el meu nom es	0Ll1
el meu nom és	0Ll1
el presente	02B1
elado	02P2
eladó	02P2
electric	01`1
electrician	0Ka2
electricien	01l1
electricienne	01l1
electricista	02W2
electroplater	02<1
elektricar	0Bo3
elektricien	0281
elektrik	01M1
elektrikar	0C:2
elektrikas	02i1
elektrikci	01n1
elektriker	05o3
elektrikis	02j1
elektrikár	0AD1
elektrikář	0?e1
elektrikçi	01n1
električar	0Bo3
elektriķis	02j1
elektroniker	0671
elektryk	02M1
eleman	01n1
elemani	01n1
elemanı	01n1
elementaarne	05<1
elementaer	0<o1
elementaert	0=M1
elementair	0<m1
elementaire	0<M2
elemental	0Lm2
elementar	0Lo4
elementare	0D61
elementares	0M31
elementari	0=91
elementary	0<S2
elementary proficiency	0<U1
elementer	0M41
elementär	0<o1
elementært	0=M1
elemzo	02m1
elemző	02m1
eletricista	0201
eletricista de manutencao	0201
eletricista de manutenção	0201
eletrotecnico	0201
eletrotécnico	0201
elettricista	02K1
elev	0M54
eleveur	01l1
eleveuse	01l1
elismeres	0Gl2
elismerés	0Gl2
ellenor	02m1
ellenőr	02m1
elnok	02P2
elnök	02P2
eloadas	0Bk2
eloado	0M92
elsevier	01o1
elsosegely	0M;1
elsősegély	0M;1
elue	01l1
elulookirjeldus	0M<1
elulugu	0M<1
elvalt	0LJ1
elvegezve	0M=1
elvált	0LJ1
elvégezve	0M=1
előadás	0Bk2
előadó	0M92
em	0M>2
em andamento	08\1
em curso	08\1
em dic	0Ll1
emakeel	0M@1
emakeelena	0M@1
emba	0MA2
embajador	01Q1
embajadora	01Q1
embalmer	02<1
embassy	01`1
embetseksamen	0MC1
embetsstudium	0MC1
emelet	0481
emitida	0Cd1
emitido	0MD2
empilhadeirista	0201
empleada	01Q1
empleado	01Q1
employe	01l1
employee	01l1
employee of the month	00O1
employee of the year	00O1
employé	01l1
employée	01l1
empregado	0201
empresa	03N3
en	0MF3
en couple	0AL1
en cours	00a1
en cours d'obtention	08e1
en curs	02C1
en curso	02B1
en ligne	00g1
en linea	0MI1
en linia	00l1
en línea	0MI1
en línia	00l1
en poste	00a1
en prensa	0241
en remot	00l1
en remoto	0MI1
encanador	0201
encargada	01Q1
encargado	01Q1
encargado de turno	01Q1
encarregada	02V1
encarregado	0201
encarregat	02V1
encofrador	01Q1
endnote	01P1
enekes	0MJ1
energy	01`1
enfase	0MK1
enfermeira	0201
enfermeiro	0201
enfermera	01Q1
enfermero	01Q1
engaged	0Bm1
engedely	0>n2
engedély	0>n2
engenheir	0ML1
engineer	0MM2
enginyer	0MO1
enginyeria tecnica	0H[1
enginyeria tècnica	0H[1
enhed	0MP1
enheden	03G1
enhet	0MQ2
enheten	0:01
enige ervaring	0MS1
enige kennis	0<m1
enn	0MT1
enoleg	02V1
enologa	02V1
enota	0LQ1
ens	0CA1
ensamstaaende	0MU1
ensamstaende	0MU1
ensamstående	0MU1
enseignant	01l1
enseignante	01l1
ensiapu	0471
ensiapukortti	0471
ensino	0AY1
ensino fundamental	00K1
ensino medio	00K1
ensino médio	00K1
ensino secundario	00K1
ensino secundário	00K1
ensino superior	0:e1
enskild firma	0LH1
enslig	0MV1
enstitusu	0MW2
enstitüsü	0MW2
ente	03f1
ente di formazione	01d1
enterprises	01`1
entertainment	01`1
entraineur	01l1
entraineuse	01l1
entraîneur	01l1
entraîneuse	01l1
entre calles	09j1
entregador	0201
entregadora	0201
entrenador	01Q1
entrenadora	01Q1
entreprenad	01=1
entrepreneur	02<1
entreprenoer	0MY2
entreprenor	0MY2
entreprenør	0MY2
entreprise	0M[2
entwickler	0671
enòleg	02V1
enòloga	02V1
epfl	0CA1
epicerie	01m1
epitesz	02m1
epp	00e1
equip	0IL1
equipa	0Hf1
equipe	0M]2
equipier	01l1
equipiere	01l1
equipo	0Hg1
er	0M_1
eredmeny	08c1
eredmény	08c1
erem	0Gl2
erettsegi	0M`1
erettsegi bizonyitvany	0M`1
erfahren	06P1
ergotherapeut	0671
ergotherapeute	01l1
ergothérapeute	01l1
erhvervsakademigrad	04N1
erhvervsskole	0LG1
erhvervsuddannelse	00E1
eriala	0Ma1
erikoisammattitutkinto	0Mb1
erindi	0@O1
erinomainen	0Mc2
erinomaiset	0Me1
erittaein hyvae	0Kk2
erittain hyva	0Kk2
erittäin hyvä	0Kk2
erkek	0=41
ernaeringsfysiolog	0<D1
ernæringsfysiolog	0<D1
eronnut	0:91
erschienen in	0931
erste hilfe	02H1
erstes staatsexamen	00<1
ersthelfer	02H1
erstsprache	0Mf1
ertekesito	02m1
ervaren	0Mg1
erwartet	0681
erweiterte grundkenntnisse	0=F1
erweiterter realschulabschluss	01O1
erworben	01K1
erworben am	01K1
erzieher	0671
es	0Mh1
esame di stato	01N1
escalera	09j1
escola	0Mi3
escola tecnica	0Ml2
escola tècnica	01a1
escola técnica	0AY1
escola universitaria	01a1
escola universitària	01a1
escritorio	0361
escrituraria	0201
escriturario	0201
escriturária	0201
escriturário	0201
escritório	0361
escuela	0@]1
escuela tecnica	0@]1
escuela técnica	0@]1
esimees	01M1
esimies	0621
esindaja	01M1
esitelma	0Mn1
esitelmae	0Mn1
esitelmä	0Mn1
eso	0Mo2
especialidad	0N11
especialidad en	07Q1
especialidade	0MK1
especialista	0N24
especialitat	0?Y1
especializacao	0N61
especializacao em	0N61
especializacion	0N11
especializacion en	07Q1
especialización	0N11
especialización en	07Q1
especialização	0N61
especialização em	0N61
esperado	0N71
espert	0N81
esperta	0N91
esperto	0N91
essay	01T1
essays	01T1
estagiaria	0201
estagiario	0201
estagio	0201
estagiária	0201
estagiário	0201
estate	0N:1
esteticista	03k2
estetista	02K1
estheticienne	01l1
esthéticienne	01l1
estimado	0N71
estimat	08X1
estimata	08X1
estimated	06I1
estimator	02<1
estimată	08X1
estiu	0N;1
estrada	04h1
estudi	03m1
estudio	0;\2
estágio	0201
estúdio	0361
esztergalyos	0=@1
esztergályos	0=@1
et	0N<2
et al	01o1
eta	0N>1
etablissements	01m1
etae	0N>1
etaenae	0N>1
etaetyoe	0N>1
etage	05I1
etalagiste	01l1
etana	0N>1
etaten	0::1
etatyo	0N>1
ete	0N?1
etec	0AY1
eth	0CA1
eth zurich	0CA1
eth zürich	0CA1
ets	01m1
ettekanne	0451
etterem	07l1
etterutdanning	0MC1
ettevote	05T1
ettevõte	05T1
etude notariale	01m1
etut ogretmeni	01n1
etä	0N>1
etänä	0N>1
etätyö	0N>1
etüt öğretmeni	01n1
eu sou	0BS1
eud	00E1
eurl	00e1
europass zivotopis	0N@1
europass životopis	0N@1
ev	0NA2
evaluator	02=1
evden	0BH1
eves	0NC1
evkonyv	0IB1
evli	0=X1
exam marker	02<1
examen	0ND1
examen artium	07j1
examensarbete	0NE1
examiner	02<1
excelent	0E21
excelente	0NF2
excellent	0NH3
excel·lent	0NK2
executive	02<1
executive master	00<1
executive mba	0NM1
expected	06I1
expedida	06e1
expedido	06e1
expedient	0NN1
expediente	0@W1
experienced	0CW1
expert	0NO;
expert comptable	01l1
expert level	0NZ1
expert-comptable	01l1
experta	0N[2
experte	0N]3
experten	0N`1
expertenkenntnisse	0N`1
expertenwissen	0N`1
expertin	0Na2
expertise	0Nc2
expertna	0Ne1
expertni	0Nf1
expertniva	0Ng1
expertnivaa	0Ng1
expertnivå	0Ng1
expertná	0Ne1
expertní	0Nf1
experto	0Nh1
expires	0Ni1
expiring	0Ni1
exploitation	01m1
extra	01l1
extraknack	0Nj1
extraknaeck	0Nj1
extraknäck	0Nj1
eċċellenti	0K\1
eğitimi	0LI1
eğitmen	01n1
eğitmeni	01n1
f	0Nk6
f lli	03f1
f o m	0O11
f.lli	03f1
f.o.m	0O11
fabbrica	03f1
fabbro	02K1
fabrica	0O24
fabrică	03^1
fabriek	0351
fabrik	0O63
fabrika	06b1
fabrikasi	0461
fabrikası	0461
fabrikk	0::1
fabryka	03T1
fac	01b1
fachabitur	01O1
fachangestellte	01O1
facharbeiter	01O1
facharbeiterabschluss	01O1
facharbeiterbrief	01O1
fachausweis	04F1
fachbereich	0721
fachfrau	03B1
fachhochschule	0=e1
fachhochschulreife	01O1
fachkraft	03B1
fachmann	03B1
fachoberschulreife	01O1
fachrichtung	0O91
fachwirt	04F1
fachwirtin	04F1
fachzeitschrift	0931
facilitator	02<1
facolta	01d1
facoltà	01d1
facteur	01l1
factory	01`1
factrice	01l1
faculdade	0AY1
facultad	0@]1
facultat	01a1
facultate	0821
facultatea	0821
faculte	01b1
faculteit	08b1
faculty	01_1
faculty of	01_1
faculté	01b1
fag	0O:2
fagbrev	0O<2
faglaert	00E1
faglært	00E1
fagproeve	07j1
fagprove	07j1
fagprøve	07j1
fagskole	0O>2
fagskolegrad	0O@1
fagskolegrad i	0O@1
fagskoleutdanning	0O@1
fahrer	0671
fahrerlaubnis	02H1
faiantar	02=1
faianțar	02=1
faible	0<`1
fair	0C^1
fakulta	0OA3
fakultaet	0=e1
fakultas	0OD1
fakultat	0=e1
fakultate	04S1
fakulte	04M1
fakultesi	04M1
fakultet	0OE5
fakulteta	0L[1
fakultetas	0FQ1
fakulty	0OJ2
fakultà	04V1
fakultät	0=e1
fakultāte	04S1
fakülte	04M1
fakültesi	04M1
falegname	02K1
fall	09N1
fall semester	09N1
familiar	0OL1
familiar with	0OL1
familiarity	0OL1
faoi lathair	06C1
faoi láthair	06C1
farm	01`1
farm hand	02<1
farmaceits	02j1
farmaceut	0OM4
farmaceuta	02M1
farmaceutic	02V1
farmaceutica	02S3
farmaceutico	03k2
farmaceutka	02M1
farmacevt	05k1
farmacia	0OQ4
farmacias	0361
farmacie	03^1
farmacist	02=1
farmacista	0OU2
farmacistă	02=1
farmacèutic	02V1
farmacèutica	02V1
farmacéutica	01Q1
farmacéutico	01Q1
farmacêutica	0201
farmacêutico	0201
farmaseutti	0621
farmasoeyt	0<D1
farmasoyt	0<D1
farmasøyt	0<D1
farmer	02<1
farmhand	02<1
farmàcia	03m1
farmácia	0361
farmácias	0361
farrier	02<1
fasih	04W1
fasor	0481
fatec	0AY1
faxineira	0201
faxineiro	0201
fce	0=A1
fear	0OW1
federacao	0361
federacion	03A1
federación	03A1
federation	01m1
federação	0361
fejezet	0IB1
fejleszto	02m1
fejlesztő	02m1
felag	06j1
felelos	02m1
felelős	02m1
felhasznaloi	0OX1
felhasznaloi szint	0OX1
felhasználói	0OX1
felhasználói szint	0OX1
felicitations	0OY1
felicitations du jury	0OY1
fellow	02<1
fellowship	00O1
felsofok	0OZ1
felsofok felett	0O[1
felsofoku	0OZ1
felsofoku okj	0O\1
felsofoku szakkepzes	0O\1
felsooktatasi szakkepzes	0O\1
felsőfok	0OZ1
felsőfok felett	0O[1
felsőfokú	0OZ1
felsőfokú okj	0O\1
felsőfokú szakképzés	0O\1
felsőoktatási szakképzés	0O\1
female	0O]1
femeie	0O^1
femeiesc	0O^1
femeni	0K<1
femenino	0O_1
femení	0K<1
feminin	0O`2
feminine	0O]1
feminino	0Ob1
femme	0Oc1
femme de chambre	01l1
femmina	0K>1
femminil	0Od1
femminile	0K>1
fen lisesi	04M1
fenykepesz	0=@1
ferfi	0Oe1
ferienjob	09@1
ferienjobber	09@1
ferilskra	0Of1
ferilskrá	0Of1
ferjezett	0LJ1
ferme	01m1
fermier	02=1
fernarbeit	0Og1
ferramenteiro	0201
ferreteria	03A1
ferretería	03A1
ferronnier	01l1
festanstellung	0=G1
feuerwehr	03_1
fh	0CA1
field of study	0Cc1
fierar	02=1
figli	03f1
filhos	0361
filiale	03_1
filiere	0Oh1
filière	0Oh1
filosofian maisteri	0H^1
filosofian tohtori	0Oi1
filosofie doktor	0I?1
filosofie kandidat	03@1
finalis	06O1
finalist	0Oj:
finalista	0P48
finaliste	00M1
finalisti	0071
finalistka	0P<1
finalizada	06e1
finalizado	06e1
fino a	0P=1
fino ad oggi	0121
fino al	0P=1
fins	0P>1
fins a	0P>1
fins ara	02C1
fins avui	02C1
fiorista	02K1
fire fighter	02<1
fireann	0OW1
firefighter	02<1
firinci	01n1
firini	0461
firm	01`1
firma	0P?:
firmasi	0461
firması	0461
firmă	03^1
first	00U1
first aid	01j1
first aider	01j1
first class	00U1
first class honours	0:O1
first language	0PI1
first mate	02<1
first place	00O1
fiscal	01Q1
fisherman	02<1
fishmonger	02<1
fisioterapeuta	03k2
fisioterapis	02R1
fisioterapista	02K1
fiskare	02Y1
fiske	0::1
fisker	06G2
fitter	0772
fixed term	0DH1
fixed-term	0DH1
fizioterapeut	02=1
fizjoterapeuta	02M1
fizjoterapeutka	02M1
fizyoterapist	01n1
fjarvinna	0101
fjernarbeid	0PJ1
fjernarbejde	0PK1
fjolbrautaskoli	04O1
fjölbrautaskóli	04O1
flat	06W1
fleischer	03B1
fleischerei	03_1
fleuriste	01l1
fliesenleger	0671
fliessend	0PL1
fliessend in wort und schrift	0PL1
fliessende kenntnisse	0PL1
fließend	0PL1
fließend in wort und schrift	0PL1
fließende kenntnisse	0PL1
flight attendant	02<1
floor	06W1
florar	02=1
florist	0PM5
florista	03k2
floristeria	03A1
floristería	03A1
floristi	0621
floristin	03B1
florysta	02M1
florystka	02M1
fluencia	09U1
fluent	0PR2
fluente	0PT2
fluently	0@E1
flugbegleiter	0671
fluid	0PV1
fluida	0PW2
fluido	0PY2
fluwenti	0K\1
fluência	09U1
flydende	0P[1
flydende i skrift og tale	0P[1
flydende modersmaal	0P\1
flydende modersmal	0P\1
flydende modersmål	0P\1
flygvaerdinna	02Y1
flygvardinna	02Y1
flygvärdinna	02Y1
flysykepleier	0FA1
flytande	0P]1
flytande i tal och skrift	0P]1
flytende	0P^1
flytende muntlig og skriftlig	0P^1
flyvert	0P_1
fm	0H^1
foarte bine	0E21
foarte bun	09`2
focus	0Cc1
fodrasz	0=@1
fodrász	0=@1
foerare	02Y1
foerderung	09A1
foeredrag	0NE1
foerening	01=1
foereningen	01=1
foerer	0<D1
foererkort	0411
foerestaandare	02Y1
foeretag	01=1
foerlag	0P`2
foerman	02Y1
foersaekring	01=1
foerskola	0Pb2
foerskolan	01=1
foerskollaerare	02Y1
foerskollaerarexamen	03@1
foerstapris	00L1
foerstaspraak	0Pd1
foerstehjaelp	02o1
foerstepraemie	0081
foerster	03B1
foerstespraak	0Pe1
foertroendevald	0Nj1
foervaentad	0=a1
foireann	06T1
foiskola	0Pf3
foiskolai diploma	04l1
foldmero	0=@1
folkehoegskole	0<E1
folkehogskole	0<E1
folkehøgskole	0<E1
folkeskole	0LG1
folkeskolens afgangsproeve	00E1
folkeskolens afgangsprove	00E1
folkeskolens afgangsprøve	00E1
folkhoegskola	0Pi2
folkhogskola	0Pi2
folkhögskola	0Pi2
folyamatban	00o1
folyamatos	00o1
folyekony	0OZ1
folyekonyan	0OZ1
folyoirat	0IB1
folyékony	0OZ1
folyékonyan	0OZ1
folyóirat	0IB1
fomhar	0Pk1
fond	0Pl2
fondacija	06b1
fondas	03e1
fondateur	01l1
fondation	01m1
fondatoare	02=1
fondator	02=1
fondatore	02K1
fondatrice	06=2
fondazione	03f1
fondazzjoni	08W1
fonderie	01m1
fonds	06Y1
fonoaudiologa	0201
fonoaudiologo	0201
fonoaudióloga	0201
fonoaudiólogo	0201
fontanera	01Q1
fontanero	01Q1
food bank	01`1
food hygiene	01j1
food safety	01j1
foods	01`1
for	0Pn1
foraar	0Po1
foraaret	0Po1
forar	0Po1
forare	02Y1
foraret	0Po1
foras	0CX1
forbroir	0441
forbróir	0441
forderung	09A1
fordito	02m1
fordypning	0Q01
fordító	02m1
foredrag	06J3
foreleser	0FA1
foreman	02<1
forening	0>@3
foreningen	01=1
forer	0<D1
forerkort	0411
forestandare	02Y1
forester	02<1
foretag	01=1
forgeron	01l1
forhandlingsniveau	0P[1
forklift	01j1
forklift operatoru	01n1
forklift operatörü	01n1
forkvinde	0731
forlag	0Q16
formacao complementar	0A21
formacio professional	0Bh1
formacion profesional	0Q72
formacion profesional de grado superior	0BQ1
formació professional	0Bh1
formación profesional	0Q72
formación profesional de grado superior	0BQ1
formador	02S3
formadora	02S3
formadur	0>`1
forman	02Y1
formand	0L_2
formann	0<D1
formateur	01l1
formation continue	0Q91
formation courte	0Q91
formatoare	02=1
formator	02=1
formatore	02K1
formatrice	06=2
formação complementar	0A21
formaður	0>`1
formen	01n1
formgivare	02Y1
forn	03m1
fornaia	02K1
fornaio	02K1
forner	02V1
forritari	0>`1
forsakring	01=1
forscher	0671
forsikring	0MY2
forskare	02Y1
forsker	06G2
forskola	0Pb2
forskolan	01=1
forskollarare	02Y1
forskollararexamen	03@1
forstamt	03_1
forstapris	00L1
forstasprak	0Pd1
forstehjaelp	02o1
forstepraemie	0081
forster	03B1
forstesprak	0Pe1
fortbildung	0Q:2
fortgeschritten	0Q<2
fortlaufend	04a1
fortroendevald	0Nj1
fortsatt	0Q>1
forvantad	0=a1
forventa	0Q?1
forventes	0Q@1
forventet	0QA2
forår	0Po1
foråret	0Po1
fotograaf	0281
fotograf	0QC7
fotografa	0>=3
fotografci	01n1
fotografer	02R1
fotografo	0743
fotos	0=@1
fotoğrafçı	01n1
fotògraf	02V1
fotògrafa	02V1
fotógrafa	01Q1
fotógrafo	03k2
fotós	0=@1
foundation	01`1
foundation degree	0331
foundation diploma	0331
foundation year	0:O1
founder	02<1
fp	0QJ2
fp grado superior	0BQ1
fp i	0;71
fp ii	0BQ1
fp技能士	00R1
fr o m	0O11
fr.o.m	0O11
fra	0QL4
fra og med	0QP2
fraan	0QR1
fraan och med	0O11
fracc	09j1
fraccionamiento	09j1
fraedingur	0>`1
fraesare	02Y1
fraeser	0671
fraiseur	01l1
framhaldsskoli	04O1
framhaldsskóli	04O1
framhaldsstig	0QS1
framurskarandi	0QT1
framúrskarandi	0QT1
fran	0QR1
fran och med	0O11
frasare	02Y1
fraser	0671
fratelli	03f1
frau	0QU1
frazione	0@R1
freelance	0QV3
freelance contract	0DH1
freelancer	0QY3
freiberufler	09@1
freiberuflich	0Q\2
freiwilliges soziales jahr	09@1
fremragende	0P[1
frentista	0201
fresador	01Q1
fresatore	02K1
frezar	0?e1
frezeci	01n1
frezer	0Q^2
frezor	02=1
frigorifico	0361
frigoriste	01l1
frigorífico	0361
friseur	0671
frisoer	05o3
frisor	05o3
frisör	02Y1
frisør	06G2
fritidsjob	0=h1
fritidsledare	02Y1
frivillig	0Q`5
frizer	02=1
frm	01c1
from	0Qe2
fromager	01l1
fromagere	01l1
fromagerie	01m1
fromagère	01l1
frontend	07R1
fruehjahr	0Qg1
fruehling	0Qg1
fruhjahr	0Qg1
fruhling	0Qg1
fruteria	03A1
frutería	03A1
fryzjer	02M1
fryzjerka	02M1
frá	0Qh2
fräsare	02Y1
fräser	0671
från	0QR1
från och med	0O11
fræðingur	0>`1
frézař	0?e1
frühjahr	0Qg1
frühling	0Qg1
fsj	09@1
fsjler	09@1
fuehrer	03B1
fuehrerin	03B1
fuehrerschein	02H1
fuer	0Qj1
fuhrer	03B1
fuhrerin	03B1
fuhrerschein	02H1
full professional	0@E1
full professional proficiency	0Qk1
full stack	07R1
full time	0Ql2
full-stack	07R1
full-time	0Ql2
fulltrui	0>`1
fulltrúi	0>`1
fully remote	0Qn1
functional skills	0341
fundacao	0361
fundacio	03m1
fundacion	03A1
fundació	03m1
fundación	03A1
fundacja	03T1
fundador	02S3
fundadora	02S3
fundatia	03^1
fundatie	03^1
fundação	0361
fundația	03^1
fundație	03^1
fundiert	0Qo1
fundierte kenntnisse	0Qo1
fur	0Qj1
futar	0=@1
futár	0=@1
fylkeskommune	0::1
fyrirlestur	0@O1
fyrirtaeki	0R01
fyrirtæki	0R01
fysioterapeut	05o3
fysioterapeutti	0621
fysioterapeutti (amk	0581
fysiotherapeut	0281
fyzioterapeut	07?1
fz llc	00e1
fz-llc	00e1
fze	00e1
fàbrica	03m1
fábrica	0;\2
fédération	01m1
félag	06j1
félicitations	0OY1
félicitations du jury	0OY1
féminin	0Oc1
fényképész	0=@1
férfi	0Oe1
férjezett	0LJ1
fómhar	0Pk1
földmérő	0=@1
förare	02Y1
förderung	09A1
föredrag	0NE1
förening	01=1
föreningen	01=1
föreståndare	02Y1
företag	01=1
förlag	0P`2
förman	02Y1
förskola	0Pb2
förskolan	01=1
förskollärare	02Y1
förskollärarexamen	03@1
förstapris	00L1
förstaspråk	0Pd1
förster	03B1
försäkring	01=1
förtroendevald	0Nj1
förväntad	0=a1
fører	0<D1
førerkort	0411
førstehjælp	02o1
førstepræmie	0081
førstespråk	0Pe1
führer	03B1
führerin	03B1
führerschein	02H1
für	0Qj1
fırıncı	01n1
fırını	0461
főiskola	0Pf3
főiskolai diploma	04l1
g	0431
gaard	01=1
gada	0R11
gade	0R21
gadi	0R31
gads	0R31
gadu	0R31
gaelscoil	01W1
gaertner	0671
gaertnerei	03_1
gaffer	02<1
galardon	01e1
galardón	01e1
galerie	0R42
gallery	01`1
galvaniseur	0671
gamekeeper	02<1
games	01`1
gamykla	03e1
ganadera	01Q1
ganadero	01Q1
ganador	01e1
ganadora	01e1
gang	0GL1
gano	03h1
ganske god	0?g1
garage	08U2
garcom	0201
garconete	0201
gard	01=1
gardener	02<1
gardien	01l1
gardienne	01l1
garson	01n1
gartner	0R63
gartnerei	03_1
garzone	02K1
garçom	0201
garçonete	0201
gasse	0B[1
gasthaus	09D1
gasthof	09D1
gastouder	0281
gata	0R93
gatan	05H1
gate	0;T1
gatve	0R<2
gatvė	0431
gazeteci	01n1
gazette	01`1
gbr	00e1
gcp	01c1
gcse	00m2
gcses	00m2
gebr	09D1
gebruder	09D1
gebrueder	09D1
gebrüder	09D1
gecertificeerd	0>O1
ged	00m2
gegenwaertig	04a1
gegenwartig	04a1
gegenwärtig	04a1
gehilfe	03B1
gehilfenbrief	01O1
gehilfin	03B1
gehuwd	05G1
geimhreadh	0R>1
gelateria	03f1
geldig t m	0R?1
geldig t/m	0R?1
geldig tot	0R?1
gelistirici	01n1
gelistiricisi	01n1
geliştirici	01n1
geliştiricisi	01n1
gemeente	0R@2
gemeinde	09D1
gemeinderat	03B1
gemiddeld	0RB2
gemiddeld cijfer	0Bj1
gemiddelde	0Bj1
gendarme	01l1
gendarmerie	01m1
genel not ortalamasi	03h1
genel not ortalaması	03h1
genel ortalama	03h1
generalitat	03m1
generell studiekompetanse	07j1
gennemsnit	0L^1
genossenschaft	03_1
geodeta	02M1
geodetka	02M1
geologist	02<1
geometer	0671
geometra	02K1
geometre	01l1
gepland	0RD1
geplant	0681
gepromoveerd	0JM1
gept	0=A1
gepubliceerd	07c1
gerai	0RE2
gerant	01l1
gerante	01l1
geras	0RG1
gerent	02V1
gerente	03k2
gering	0661
germans	03m1
geros	0RG1
geruestbauer	0671
gerustbauer	0671
gerüstbauer	0671
gesaellbrev	0RH1
gesallbrev	0RH1
gesamtnote	01P1
gesamtschule	0=e1
geschaeft	03_1
geschaeftsbereich	0721
geschaeftsfuehrer	0671
geschaft	03_1
geschaftsbereich	0721
geschaftsfuhrer	0671
gescheiden	05G1
geschieden	0RI1
geschäft	03_1
geschäftsbereich	0721
geschäftsführer	0671
gesell	0671
geselle	03B1
gesellenbrief	01O1
gesellenpruefung	01O1
gesellenprufung	01O1
gesellenprüfung	01O1
gesellenstuck	01O1
gesellenstueck	01O1
gesellenstück	01O1
gesellin	03B1
gesellschaft	03_1
gestalter	0671
gestionnaire	01l1
gestor	0201
gestora	0201
gestoria	0RJ2
gestoría	03A1
gesällbrev	0RH1
getrouwd	05G1
getuigschrift	0>O1
gevorderd	0RL2
gg	0GL1
ggmbh	00e1
ghadu ghaddej	0>31
ghalliem	05Z1
ghalliema	05Z1
gia su	0:^1
gia sư	0:^1
giai	0;`1
giai ba	0;`1
giai khuyen khich	0;`1
giai nhat	0;`1
giai nhi	0;`1
giai thuong	0;`1
giam doc	0:^1
giam sat	0:^1
giang vien	0:^1
giao hang	0:^1
giao hàng	0:^1
giao su	0:^1
giao tiep	0RN1
giao tiep co ban	0RN1
giao tiep tot	0RN1
giao tiếp	0RN1
giao tiếp cơ bản	0RN1
giao tiếp tốt	0RN1
giao vien	0:^1
giardiniera	02K1
giardiniere	02K1
giay chung nhan	0;^1
giay khen	0;`1
giay phep	0;^1
gie	00e1
giesser	0671
gießer	0671
gift	0RO4
giftur	0LN1
gimnasio	03A1
gimnazija	04H5
gimnazium	0LK2
gimnazjum	04G1
gimnázium	0LK2
gimtasis	0KL1
gimtoji	0KL1
gimtoji kalba	0KL1
ginasio	0361
ginásio	0361
gioi	0@j1
giornalista	02K1
giris duzeyi	0=21
giriş düzeyi	0=21
gise memuru	01n1
giudice	02K1
giám sát	0:^1
giám đốc	0:^1
giáo sư	0:^1
giáo viên	0:^1
gişe memuru	01n1
giải	0;`1
giải ba	0;`1
giải khuyến khích	0;`1
giải nhì	0;`1
giải nhất	0;`1
giải thưởng	0;`1
giảng viên	0:^1
giấy chứng nhận	0;^1
giấy khen	0;`1
giấy phép	0;^1
giỏi	0@j1
gjaldkeri	0>`1
gjennomsnitt	0RS1
glassblower	02<1
glazier	02<1
glazurnik	02M1
gledalisce	0?@1
gledališče	0?@1
glorieta	09j1
gmbh	00e1
gmbh & co	00e1
gmbh & co kg	00e1
gmbh & co. kg	00e1
gmina	03T1
go	0RT1
go dti	0RT1
go dti seo	06C1
go dtí	0RT1
go dtí seo	06C1
gobernanta	01Q1
gobierno	03A1
gobierno de	03A1
god	0RU:
god kunnatta	0R_1
goda	0R`2
goda kunskaper	0Rb1
goda kunskaper i tal och skrift	0P]1
godalga	00C1
gode	0Rc1
gode kundskaber	0Rc1
gode kunnskaper	0Rd1
godina	0Re2
godine	0Re2
godkjenning	0Rg2
godt	0Ri4
goed	0Rm2
goede kennis	0Ro1
goethe	0=A1
goethe zertifikat	0=A1
goethe-zertifikat	0=A1
gold	00O1
gold card	01j1
gold medal	00O1
goldschmied	0671
goldsmith	02<1
gondozo	06[2
gondozó	06[2
gonullu	01n1
good	0S02
good knowledge	0S21
gorevli	01n1
gorevlisi	01n1
gostilna	0?@1
gott	0R_1
gotu	0S31
gouvernante	01l1
government	01`1
governo	0361
governor	02<1
gpa	0S42
gpa評価	0S61
graben	0B[1
gracht	0Gn1
grad	0S74
grad ta' master	0S;1
gradam	0?K1
grade	00U1
gradinar	02=1
gradinita	0821
grado	0:l1
grado en	0:l1
grado medio	0;71
grado medio en	0;71
grado superior	0BQ1
grado superior en	0BQ1
grado universitario	0:l1
graduacao	0:e1
graduacao em	0:e1
graduada en	0:l1
graduado en	0:l1
graduado escolar	0;71
graduat escolar	0=31
graduate certificate	0NM1
graduate degree	0NM1
graduate diploma	0NM1
graduate school	01_1
graduated	0:E1
graduating	06I1
graduação	0:e1
graduação em	0:e1
graend	05H1
grafica	0S<2
grafician	02=1
graficka	0C:2
grafico	02K1
graficzka	02M1
grafik	0S>3
grafiker	01n1
grafikus	0=@1
grafička	0C:2
gramata	0I>1
gramatvede	02j1
gramatvedis	02j1
grammar school	01_1
grand	05H1
grand debutant	0SA2
grand débutant	0SA2
grande ecole	01b1
grande école	01b1
granja	03A1
grant	00O1
granted	0:E1
graphiste	01l1
grau	0H[1
grau en	0H[1
grau mitja	0=31
grau mitjà	0=31
grau superior	0Bh1
gre	0=A1
greengrocer	02<1
greenkeeper	02<1
greetings	0SC1
greffier	01l1
greffiere	01l1
greffière	01l1
grein	0SD2
griffier	0281
grocer	02<1
groep	0351
groothandel	0351
groundskeeper	02<1
group	0SF2
groupe	01m1
grubu	0461
grueezi	0SH1
gruender	0671
gruezi	0SH1
grundare	0Nj1
grunder	0SI2
grunderna	0SK2
grundforlob	00E1
grundforloeb	00E1
grundforløb	00E1
grundkenntnis	0661
grundkenntnisse	0<k2
grundkunskaper	0SK2
grundlaeggande	0SK2
grundlaeggande nivaa	0SM1
grundlaeggende	0SN2
grundlaegger	0731
grundlagen	0<k2
grundlaggande	0SK2
grundlaggande niva	0SM1
grundläggande	0SK2
grundläggande nivå	0SM1
grundlæggende	0SN2
grundlægger	0731
grundniva	0SM1
grundnivaa	0SM1
grundnivå	0SM1
grundschule	0=e1
grundskola	0SP1
grunnkunnatta	0SQ1
grunnkunnátta	0SQ1
grunnleggende	0SR2
grunnlegger	0<D1
grunnnam	0:R1
grunnnám	0:R1
grunnskolaprof	0ST1
grunnskoli	04O1
grunnskólapróf	0ST1
grunnskóli	04O1
grunnthekking	0SU1
grunnur	0SV2
grunnþekking	0SU1
grup	0SX3
grup scolar	0821
grup școlar	0821
grupa	0S[4
grupe	0S_2
grupo	0;\2
grupp	0Sa1
gruppe	0Sb2
gruppen	0>@3
gruppenleiter	0671
gruppo	03f1
grupul	03^1
grupė	0S_2
grád	0Sd1
gráfica	0361
gränd	05H1
grüezi	0SH1
gründer	0SI2
grāmata	0I>1
grāmatvede	02j1
grāmatvedis	02j1
grădinar	02=1
grădinița	0821
grădiniță	0821
gtq	02n1
guanyador	01f1
guanyadora	01f1
guard	02<1
guarderia	0Se2
guardería	0Se2
guardia giurata	02K1
guardo	01f1
guardó	01f1
gueltig bis	0>k1
guest lecturer	02<1
guia de montana	01Q1
guia turistica	03k2
guia turistico	03k2
guia turística	0201
guia turístico	0201
guida alpina	02K1
guida turistica	02K1
guide	02<1
gultig bis	0>k1
gumnaasium	0Sg2
guncel	0@21
gunumuz	0@21
gunumuze kadar	0@21
gurnal	07i1
gurnalist	05Z1
guru	0Si2
gut	0Sk2
gut in wort und schrift	0Sm1
gutachter	0671
gute	0Sm1
gute grundkenntnisse	0=F1
gute kenntnisse	0Sk2
guten tag	0SH1
guvenlik gorevlisi	01n1
guz	0Sn1
guía de montaña	01Q1
guía turística	01Q1
guía turístico	01Q1
gyakornok	02P2
gyar	04n2
gydytoja	02i1
gydytojas	02i1
gymnas	0<E1
gymnasial	0RH1
gymnasial uddannelse	00E1
gymnasialabschluss	01O1
gymnasieexamen	0RH1
gymnasieskola	0SP1
gymnasiet	0SP1
gymnasieutbildning	0RH1
gymnasium	0So5
gymnazium	0OJ2
gymnázium	0OJ2
gyogyszeresz	02m1
gyogyszertar	07l1
gyogytornasz	0=@1
gyoztes	0001
gyvenimo aprasymas	0T41
gyvenimo aprašymas	0T41
gyár	04n2
gyógyszertár	07l1
gyógyszerész	02m1
gyógytornász	0=@1
győztes	0001
gärtner	0671
gärtnerei	03_1
gård	01=1
géomètre	01l1
gérant	01l1
gérante	01l1
góð	0T52
góð kunnátta	0R_1
gönüllü	01n1
görevli	01n1
görevlisi	01n1
götu	0S31
gültig bis	0>k1
gümnaasium	0Sg2
güncel	0@21
günümüz	0@21
günümüze kadar	0@21
güvenlik görevlisi	01n1
güz	0Sn1
għadu għaddej	0>31
għalliem	05Z1
għalliema	05Z1
h	0T71
haandvaerker	0731
habilitacao	0T82
habilitacio	0211
habilitacion	0221
habilitació	0211
habilitación	0221
habilitacja	0KG1
habilitation	0T:2
habilitation electrique	03j1
habilitation électrique	03j1
habilitação	0T82
haccp	0T<3
hackathon	0T?1
haedersbevisning	0081
haendler	0671
hafta	0T@1
hai	0TA1
haigla	05T1
hairdresser	02<1
hajadon	0LJ1
hakem	01n1
hakim	0TB2
hala	0@21
halado	0TD2
haladó	0TD2
halaman	0TF1
halasz	0=@1
halen	0@21
halen calisiyorum	0@21
halen devam ediyor	0@21
hallinnoija	0621
hallituksen jaesen	0TG1
hallituksen jasen	0TG1
hallituksen jäsen	0TG1
hallo	0TH3
hallo welt	0SH1
hallo zusammen	0SH1
halo	0TA1
halász	0=@1
hameau	05I1
handel	0O63
handelsakademie	0=e1
handelshoegskolan	0SP1
handelshogskolan	0SP1
handelshögskolan	0SP1
handelsskole	0LG1
handlaeggare	02Y1
handlaeggerska	02Y1
handlaggare	02Y1
handlaggerska	02Y1
handledare	0TK2
handler	0DJ2
handlowiec	02M1
handläggare	02Y1
handläggerska	02Y1
handvaerker	0731
handwerk	03_1
handwerksmeister	04F1
handyman	02<1
handywoman	02<1
hang	0TM2
hanke	0TO2
hari ini	0TQ1
harifa	0TR1
harita muhendisi	01n1
harita mühendisi	01n1
haritaci	01n1
haritacı	01n1
harjoittelija	0TS2
hasic	07?1
hasič	07?1
haskoli	04O1
haskolinn	04O1
hasta	0TU1
hasta bakici	01n1
hasta bakıcı	01n1
hasta el presente	02B1
hasta hoy	02B1
hasta la actualidad	02B1
hasta la fecha	02B1
hastanesi	0461
hasti	0TV1
hauptfach	0O91
hauptschulabschluss	01O1
hauptschule	0TW2
hausmeister	0671
hausnummer	05S1
haust	0TY2
haute ecole	01b1
haute école	01b1
haven	0R21
havo	0T[2
havo diploma	08A1
havo-diploma	08A1
hazas	0LJ1
hb	00e1
hbo	01^1
hbo bachelor	01^1
hbo master	0JN1
hbo propedeuse	01^1
hbo-bachelor	01^1
hbo-master	0JN1
hbo-propedeuse	01^1
hdr	0JF1
he	0T]1
hea	0T^2
head	02<1
head of	02<1
head teacher	02<1
headteacher	02<1
health visitor	02<1
healthcare	01`1
hebamme	03B1
hec	0CA1
heden	0T`1
heder	0091
hederlig omtale	0091
hedersomnaemnande	00L1
hedersomnamnande	00L1
hedersomnämnande	00L1
hederspris	0Ta2
heft	0931
heftruckcertificaat	0>O1
heftruckchauffeur	0281
hegeszto	02P2
hegesztő	02P2
hei	0Tc2
heikko	05B1
heim	03_1
heisann	0Te1
hej	0Tf3
hej pa dig	0Ti1
hej paa dig	0Ti1
hej på dig	0Ti1
hejsa	0Tj1
hejsan	0Ti1
hekim	01n1
heladeria	03A1
heladería	03A1
helfer	0671
hello	0Tk2
hello there	0SC1
hello world	0SC1
helló	0Tm1
helper	02<1
helyettes	02m1
hem	0Be1
hemsire	01n1
hemsiresi	01n1
hemşire	01n1
hemşiresi	01n1
hentes	0=@1
herald	01`1
herausgeber	0931
herbst	0Tn1
herec	0?e1
herecka	0?e1
herečka	0?e1
herfst	0To1
herkese merhaba	0U01
hermanos	03A1
herr	0U11
het	0U21
heta arbeten	0301
hetkel	0U31
heute	04a1
hey	0SC1
hey there	0SC1
hf	0U43
hf eksamen	00E1
hf-eksamen	00E1
hgv	01j1
hhx	00E1
hhx eksamen	00E1
hhx-eksamen	00E1
hi	0SC1
hi all	0SC1
hi everyone	0SC1
hi there	0SC1
hien	0=51
hien gio	0=51
hien nay	0=51
hien tai	0=51
hiep hoi	0<41
hieu thuoc	0<41
hieu truong	0:^1
high school	01_1
high school degree	0341
high school diploma	0341
higher certificate	0331
higher national diploma	0331
highers	0341
highly skilled	0U71
highway	06W1
hijscertificaat	0>O1
hilfe	03B1
hilfskraft	0=T2
hingga	0U81
hingga kini	0TQ1
hingga saat ini	0TQ1
hingga sekarang	0TQ1
hinne	0U91
hipermercado	03A1
hirportal	07l1
hirszerkeszto	0=@1
hitsaaja	0621
hivatal	0U:2
hiver	0U<1
hivern	0U=1
hiện	0=51
hiện giờ	0=51
hiện nay	0=51
hiện tại	0=51
hiệp hội	0<41
hiệu thuốc	0<41
hiệu trưởng	0:^1
hja	0U>1
hjelp	0<D1
hjemmearbejde	0PK1
hjemmekontor	0PJ1
hjerte lungeredning	0411
hjerte-lungeredning	0411
hjá	0U>1
hkdse english	0=A1
hlid	0S31
hlr	0U?2
hlíð	0S31
hnc	00_2
hnd	00_2
hnos	03A1
ho	0UA1
ho so xin viec	0UB1
hoa si	0:^1
hoc bong	0;`1
hoc viec	0:^1
hoc vien	0FD1
hochschulabschluss	0;21
hochschule	0UC2
hochschulreife	01O1
hodnoceni	0UE1
hodnocení	0UE1
hodnotenie	0UF1
hoegskola	0SP1
hoegskolan	0SP1
hoegskole	0<E1
hoegskoleexamen	03@1
hoegskoleexamen i	03@1
hoegskolefoerberedande	0RH1
hoegskoleingenjoer	03@1
hoegskolekandidat	01D1
hoegskolen	0<E1
hoehere fachschule	04F1
hoejere forberedelseseksamen	00E1
hoejskole	0LG1
hoest	0UG2
hoesten	0UG2
hoeyskole	0<E1
hoeyskolen	0<E1
hof	0UI3
hofladen	03_1
hogeschool	08b1
hogskola	0SP1
hogskolan	0SP1
hogskole	0<E1
hogskoleexamen	03@1
hogskoleexamen i	03@1
hogskoleforberedande	0RH1
hogskoleingenjor	03@1
hogskolekandidat	01D1
hogskolen	0<E1
hohere fachschule	04F1
hoi	0F@1
hoi allemaal	0F@1
hoi nghi	0;@1
hoi thao	0;@1
hoitaja	0621
hoitokoti	06h1
hoja de vida	0EP1
hoje	08\1
hojere forberedelseseksamen	00E1
hojskole	0LG1
hola	0UL2
hola a todos	0>M1
holding	0UN2
holdings	0DX2
holidays	01`1
holt	0S31
hombre	0UP1
home	0T71
home office	0UQ4
homem	0UU1
homeoffice	0Og1
homme	0UV1
honap	0UA1
honnudur	0>`1
honor	00O1
honorable mention	00O1
honors	00U1
honour	00O1
honourable mention	00O1
honours	00U1
honours bachelor	0:O1
honours degree	0:O1
hons	0:N1
hoofd	0;81
hoofdstuk	07c1
hoofdstukken	07c1
hoofdvak	03J1
hop tac xa	0<41
hopital	01m1
hos	0UW3
hos geldiniz	0U01
hospice	01`1
hospital	0UZ5
hospitalet	0;=1
hospoda	0Go1
host	0U_3
hostal	03A1
hosten	0UG2
hostes	01n1
hostess	0Ub2
hote	01l1
hote d'accueil	01l1
hotel	0UdB
hotelfach	0671
hotell	0V63
hotelli	06h1
hotesse	01l1
house	06W1
house officer	02<1
housekeeper	02<1
houseman	02<1
hovedfag	0MC1
hovedforlob	00E1
hovedforloeb	00E1
hovedforløb	00E1
hovenier	0281
hoy	02B1
hoyskole	0<E1
hoyskolen	0<E1
hoş geldiniz	0U01
hr	07R1
hrsz	0481
hsc	00F1
hsk	0=A1
htk	0581
htl	0CA1
htx	00E1
htx eksamen	00E1
htx-eksamen	00E1
huan luyen vien	0:^1
hudebnik	0?e1
hudebník	0?e1
hudpleier	0<D1
hudterapeut	02Y1
huidig	0T`1
huidige	0T`1
huissier	01l1
hukukcu	01n1
hukukçu	01n1
hum kand	0581
hum.kand	0581
huolto	06h1
huong dan vien	0:^1
hurtownia	03T1
huvudaemne	03?1
huvudamne	03?1
huvudämne	03?1
huy chuong	0;`1
huy chương	0;`1
huyen	0Be1
huyện	0Be1
huấn luyện viên	0:^1
hybrid	0V92
hybride	0V;1
hybrydowo	0V<1
hydraulik	02M1
hydrologist	02<1
hyfsad	0V=1
hygiejnebevis	02o1
hygieniapassi	0471
hygienintyg	0301
hypermarche	01m1
hypermarché	01m1
hyva	0V>2
hyva taito	0V@1
hyvae	0V>2
hyvae taito	0V@1
hyvaet	0V@1
hyvat	0V@1
hyvä	0V>2
hyvä taito	0V@1
hyvät	0V@1
háskóli	04O1
háskólinn	04O1
házas	0LJ1
hâlen	0@21
hâlen çalışıyorum	0@21
hâlâ	0@21
händler	0671
hästi	0TV1
håndværker	0731
hædersbevisning	0081
hè	0T]1
hét	0U21
hírportál	07l1
hírszerkesztő	0=@1
hó	0UA1
hónap	0UA1
hótel	06j1
hôpital	01m1
hôte	01l1
hôte d'accueil	01l1
hôtel	01m1
hôtesse	01l1
högskola	0SP1
högskolan	0SP1
högskoleexamen	03@1
högskoleexamen i	03@1
högskoleförberedande	0RH1
högskoleingenjör	03@1
höhere fachschule	04F1
hönnuður	0>`1
höst	0VA1
hösten	0VA1
høgskole	0<E1
høgskolekandidat	01D1
høgskolen	0<E1
højere forberedelseseksamen	00E1
højskole	0LG1
høst	0VB1
høsten	0VB1
høyskole	0<E1
høyskolen	0<E1
hướng dẫn viên	0:^1
hạng	0Gf1
hẻm	0Be1
họa sĩ	0:^1
học bổng	0;`1
học việc	0:^1
học viện	0FD1
hồ sơ xin việc	0UB1
hội nghị	0;@1
hội thảo	0;@1
hợp tác xã	0<41
i	0VC6
i am	0VI1
i dag	0VJ4
i fills	03m1
i helyezett	0001
i lathair	06C1
i láthair	06C1
i miejsce	0P<1
i s	00e1
i sambud	0LN1
i место	0VN1
i'm	0VI1
i. helyezett	0001
i/s	00e1
iarna	0VO1
ib	00F1
ib diploma	0341
icdl	01c1
icerik editoru	01n1
ich bin	0VP1
ich heisse	0VP1
ich heiße	0VP1
ician	0VQ1
idag	0VR3
idegenvezeto	0=@1
idegenvezető	0=@1
idioma materno	0VU1
idioma nativo	0>a1
idirmheanach	0VV1
idirmheánach	0VV1
idnmeistari	0He1
idnmenntun	0ST1
idnskoli	04O1
idoneita	01N1
idoneità	01N1
idraulico	02K1
ieee	01o1
iefp	08f1
iela	0@41
ielts	0=A1
ielā	0@41
ies	0CA1
iesacejs	0VW2
iesācējs	0VW2
ifsi	01b1
ifts	08f1
ig	0VY2
igangvaerende	0V[1
igangværende	0V[1
igazgato	0M92
igazgatosag	0Df1
igazgató	0M92
igazgatóság	0Df1
igazolvany	0V\1
igazolvány	0V\1
ihk	0CA1
ihk abschluss	01O1
ihk zertifikat	02H1
ihk-abschluss	01O1
ihk-zertifikat	02H1
ii miejsce	0P<1
iii miejsce	0P<1
iim	0CA1
iit	0CA1
ijazah	0V]1
ijazah sma	0V]1
ik ben	0V^1
ik heet	0V^1
ik uzmani	01n1
ik uzmanı	01n1
iki	0V_1
iki dabar	0F>1
iki dilli	05^1
iki siandien	0F>1
iki siol	0F>1
iki šiandien	0F>1
iki šiol	0F>1
ikincilik	0<J1
ikurejas	02i1
il mio nome e	0V`1
il mio nome è	0V`1
ilcesi	0@31
ile	0Va1
ileri	0CM2
ileri duzey	0CM2
ileri düzey	0CM2
ileri seviye	04U1
ilkbahar	0;?1
ilkokulu	04M1
illum	0>31
illustrateur	01l1
illustratoer	0Vb2
illustrator	0Vd6
illustratore	02K1
illustratrice	06=2
illustratör	02Y1
illustratør	0<D1
illusztrator	0=@1
illusztrátor	0=@1
illüstratör	01n1
ilsien matern	0>]1
ilustrador	03k2
ilustradora	03k2
ilustrator	0Vj4
ilustratorka	02M1
ilustrátor	07?1
ilçesi	0@31
im	0Vn1
imam	02<1
ime projekta	0Vo1
imker	03B1
immobiliare	03f1
imobiliaria	0361
imobiliária	0361
imone	03e1
imoneje	0W01
impasse	05I1
impiegata	02K1
impiegato	02K1
importer	02<1
imprenta	03A1
impresa	03f1
imprimerie	01m1
in	0W11
in a relationship	0Bm1
in corso	0121
in corso di stampa	07Y1
in curs	02G1
in essere	0121
in partnerschaft	0RI1
in press	01T1
in prezent	02G1
in progress	0DG1
in service training	0Db1
in-service training	0Db1
inc	00e1
incepand cu	0W21
incepator	0=72
incorporated	00e1
indeks prestasi	0G61
indeks prestasi kumulatif	0G61
independent user	0S21
indirizzo	0D]1
individuali veikla	03e1
indkober	0731
indkoeber	0731
indkøber	0731
industri	0>@3
industria	0361
industrias	0;\2
industrie	03f1
industriemeister	04F1
industriemeisterin	04F1
industrier	01=1
industries	0W33
indústria	0361
indústrias	0361
indústries	03m1
infant school	01_1
infermer	02V1
infermera	02V1
infermier	05Z1
infermiera	0W62
infermiere	02K1
infirmier	01l1
infirmiere	01l1
infirmière	01l1
informatiker	0671
ing	0W82
ingegner	0W:1
ingenier	0W;1
ingeniera en	07Q1
ingenieria en	07Q1
ingenieria superior	07Q1
ingenieria tecnica	0:l1
ingeniero en	07Q1
ingeniería en	07Q1
ingeniería superior	07Q1
ingeniería técnica	0:l1
ingenieur	0W<3
ingenieurbuero	03_1
ingenieurburo	03_1
ingenieurbüro	03_1
ingenio	03A1
ingenioer	06G2
ingenior	06G2
ingeniør	06G2
ingenjoer	02Y1
ingenjor	02Y1
ingenjör	02Y1
inginer	0W?1
inginer diplomat	0HS1
inginier	05Z1
ingrijitoare	02=1
ingrijitor	02=1
ingénieur	0W@1
inhaber	0671
iniciante	0WA2
inkoepare	02Y1
inkopare	02Y1
inkoper	0281
inköpare	02Y1
inmobiliaria	03A1
inmobiliarias	03A1
inn	01`1
innealtoir	0441
innealtóir	0441
inniu	06C1
innkjoeper	0<D1
innkjoper	0<D1
innkjøper	0<D1
inriktning	03?1
insa	0CA1
insaat	0461
insan kaynaklari uzmani	01n1
insan kaynakları uzmanı	01n1
insegnante	02K1
insener	01M1
insinoeoeri	0WC2
insinoeoeri (amk	0WE2
insinoeoeri (ylempi amk	0H^1
insinoori	0WC2
insinoori (amk	0WE2
insinoori (ylempi amk	0H^1
insinyur	02R1
insinööri	0WC2
insinööri (amk	0WE2
insinööri (ylempi amk	0H^1
inspectoare	02=1
inspector	0Ka2
instalater	0C:2
instalator	02=1
instalatér	0?e1
installateur	0671
institiuid	01W1
institiúid	01W1
institut	0WGF
institutas	0W]2
institute	0GC2
institute of technology	01_1
instituteur	01l1
instituto	0W_4
institutrice	01l1
instituts	0Wc2
institutt	0We2
institutul	0Wg2
instituut	0Wi4
instituutti	0Wm2
institūts	0Wc2
instructeur	0281
instructoare	02=1
instructor	0Ka2
instruktoer	0Wo6
instruktor	0X5;
instruktorka	0X@2
instruktur	02R1
instruktör	0TK2
instruktør	0XB4
instrutor	0201
instrutora	0201
instytut	0XF2
insurance	01`1
integrante	0201
integrisane studije	0XH1
interactive	01`1
interim	0AJ1
interimaire	01l1
intermedi	0XI2
intermedia	0XK2
intermediaire	0XM2
intermediar	0XO2
intermediar superior	0>b1
intermediaria	0DM1
intermediario	0XQ2
intermediario avancado	0?:1
intermediate	0XS2
intermedio	0XU6
intermedio alto	0X[2
intermedio superiore	0@=1
intermediária	0DM1
intermediário	0XQ2
intermediário avançado	0?:1
intermedju	0X]2
intermittent	01l1
intermittente	01l1
intermédiaire	0XM2
intermédio	0XQ2
intermédio alto	0?:1
intern	0Ka2
internat	0=e1
international baccalaureate	00m2
internetu	0X_1
interno	0@R1
interpreter	02<1
intervenant	01l1
intervenante	01l1
interventi	07Y1
intervento	07Y1
intezet	0X`3
intyg	0=Q2
intérim	0AJ1
intérimaire	01l1
intézet	0X`3
invalkracht	0;81
invatatoare	02=1
invatator	02=1
inverno	0Xc2
investigador	02S3
investigadora	02W2
investments	01`1
invierno	0Xe1
invigilator	02<1
invited talk	01T1
inz	0Xf1
inzeniere	02j1
inzenieris	02j1
inzenir	0Xg1
inzenjer	0Xh2
inzenyr	0Xj2
inzenyrske	0Xl1
inzenyrske studium	0Xl1
inzinier	0Xm1
inziniere	02i1
inzinierius	02i1
inzinierske	0Xn1
inzinierske studium	0Xn1
inzynier	0Xo2
inzynierskie	0Xf1
inġinier	05Z1
inşaat	0461
inštalatér	0AD1
inštitut	0Y12
inštitút	0Y32
inštruktor	05k1
inż	0Xf1
inżynier	0Xo2
inżynierskie	0Xf1
inženiere	02j1
inženieris	02j1
inženir	0Xg1
inženjer	0Xh2
inženýr	0Xj2
inženýrské	0Xl1
inženýrské studium	0Xl1
inžinier	0Xm1
inžinierius	02i1
inžinierske	0Xn1
inžinierske štúdium	0Xn1
inžinierė	02i1
io sono	0V`1
iosh	0Di2
ipaf	01j1
ipasnieks	02j1
ipb	0OD1
ipk	0Y52
ipma	01c1
ir	0JN1
iris	0@U1
iriseoir	0441
irish leaving certificate	0341
iroda	04n2
is analisti	01n1
isbn	01o1
isci	01n1
iscisi	01n1
iscrizione	01N1
iscrizione all'albo	01N1
iskola	0LK2
issa	0>31
issiskyres	0Y71
issn	01o1
issued	0:E1
issued on	0:E1
istekejusi	0Y71
istitut	04V1
istituto	0Y82
istituto professionale	01d1
istituto tecnico	01d1
istqb	01c1
istrazivac	05i2
istraživač	05i2
istruttore	02K1
istruttrice	02K1
itb	0CA1
itfaiyeci	01n1
itibaren	0Y:3
itil	01c1
itinerari	0?Y1
itinerario	0N11
itq	02n1
its	01d1
itパスポート	00R1
iut	0Y=2
ivertinimas	0;U1
iyi	0Y?2
iyi derecede	0YA1
iyi duzeyde	0YA1
iyi düzeyde	0YA1
izdavac	0C22
izdavacka kuca	06b1
izdavač	0C22
izdavačka kuća	06b1
izdevnieciba	0YB2
izdevniecība	0YB2
izlaganje	0C22
izpit	0B11
izstradatajs	02j1
izstrādātājs	02j1
izvorni govornik	0YD2
içerik editörü	01n1
iðnmeistari	0He1
iðnmenntun	0ST1
iðnskóli	04O1
iş analisti	01n1
işçi	01n1
işçisi	01n1
išsiskyręs	0Y71
ištekėjusi	0Y71
j	0YF1
j d o o	00e1
j.d.o.o	00e1
ja	0YG1
jaar	0YH1
jaerjestyksenvalvojakortti	0471
jaesen	0621
jag aer	0YI1
jag ar	0YI1
jag heter	0YI1
jag är	0YI1
jagdschein	02H1
jahr	0YF1
jahrbuch	0931
jahre	0YF1
jahren	0YF1
jahrgangsbeste	00:1
jahrgangsbester	00:1
jaksa	02R1
jalan	0GL1
janitor	02<1
jaosto	0IR1
jar	0YJ1
jarak jauh	0FP1
jardineira	0201
jardineiro	0201
jardinera	01Q1
jardinerie	01m1
jardinero	01Q1
jardinier	01l1
jardiniere	01l1
jardinière	01l1
jaren	0YH1
jarjestyksenvalvojakortti	0471
jaro	0YK1
jartassagi	0M;1
jasen	0621
jatekvezeto	0=@1
jatkuu	0Kj1
jazykovy certifikat	0YL1
jazykový certifikát	0YL1
jd	0F71
je m'appelle	0YM1
je suis	0YM1
jedinica	0YN2
jednatel	07?1
jednolite studia magisterskie	0YP1
jefa	01Q1
jefe	01Q1
jefe de turno	01Q1
jeg er	0YQ2
jeg hedder	0YS1
jeg heter	0YT1
jelen	00o1
jelenig	00o1
jelenleg	00o1
jelenleg is	00o1
jelenleg is tart	00o1
jelenlegi	00o1
jeles	08c1
jesen	0YU4
jeseň	0YY1
jesien	0YZ1
jesienia	0YZ1
jesienią	0YZ1
jesień	0YZ1
jestem	0Y[1
jetzt	04a1
jeweler	02<1
jezyk ojczysty	0KM1
jl	0GL1
jlpt	0=A1
jmenuji se	0Y\1
jo	0Y]2
job d'ete	01l1
job d'été	01l1
job etudiant	01l1
job étudiant	01l1
jobs d'ete	01l1
jobs d'été	01l1
jogasz	02m1
jogositvany	0M;1
jogosítvány	0M;1
jogász	02m1
johtaja	0621
joiner	02<1
joint honours	0:O1
jordemoder	0731
jordmor	0<D1
jornada completa	0DI1
jornada de formacion	0EU1
jornada de formación	0EU1
jornadas	0241
jornalista	0201
journal	0Y_2
journalist	0Ya7
journaliste	01l1
journals	01T1
journeyman	0341
jovem aprendiz	0201
joyeria	03A1
joyería	03A1
jsem	0Y\1
juara	06O1
juara 1	06O1
juara i	06O1
jud	0541
judecator	02=1
judecător	02=1
judetul	0541
județul	0541
judge	02<1
judr	0Dg2
juez	01Q1
jueza	01Q1
juf	0281
jugendclub	03_1
jugendleiter	0671
jugendtreff	03_1
jugendzentrum	03_1
juggler	02<1
juhataja	01M1
juhendaja	01M1
juhiluba	0Yh1
juht	01M1
juiz	0201
juiza	0201
julkaistu	0Mn1
julkaisu	07g2
junior	0Yi1
junta	03A1
jurist	0Yj7
jurista	01Q1
juriste	0Z12
juristi	0621
jurists	02j1
jurnal	0:Y1
jurnalis	02R1
jurnalist	02=1
jurnalista	02=1
jurnalistă	02=1
juror	02<1
juru masak	02R1
juru ukur	02R1
jurusan	0>J1
jusqu'a	0Z31
jusqu'a aujourd'hui	00a1
jusqu'a present	00a1
jusqu'au	0Z31
jusqu'à	0Z31
jusqu'à aujourd'hui	00a1
jusqu'à présent	00a1
juzgado	03A1
juíza	0201
jártassági	0M;1
játékvezető	0=@1
järjestyksenvalvojakortti	0471
jäsen	0621
jó	0Y]2
język ojczysty	0KM1
k	0=61
k k	00e1
k.k	00e1
kaantaja	0621
kaari	0981
kab	0GL1
kabupaten	0GL1
kadar	0Z42
kade	0Gn1
kadernice	0?e1
kadernik	0?e1
kadeřnice	0?e1
kadeřník	0?e1
kadin	0=61
kadrolu	0K=1
kadın	0=61
kaeaentaejae	0621
kaesittelijae	0621
kaesolev	0U31
kaesoleva ajani	0U31
kaetiloe	0621
kafe	08B1
kafli	0@O1
kahvila	06h1
kaksikielinen	03>1
kakskeelne	0M@1
kaksoistutkinto	05W1
kalastaja	0621
kalauz	0=@1
kalfa	01n1
kalite kontrol	01n1
kaliteci	01n1
kameraman	0Z62
kameramann	03B1
kameramen	02R1
kammer	03_1
kamrer	02Y1
kancelar	0Go1
kancelaria	0Z82
kancelarija	06b1
kancelária	03d1
kancelář	0Go1
kandidaatin tutkinto	0581
kandidaatti	0WE2
kandidat	0Z:2
kandidat i	0@`1
kandidatexamen	03@1
kandidatexamen i	03@1
kandidatgrad	0@`1
kandidatprogram	03@1
kandidatsprof	0Z<1
kandidatuddannelse	0@`1
kandídatspróf	0Z<1
kansanopisto	04T1
kantine	03_1
kantor	08B1
kanzlei	03_1
kapici	01n1
kapitaen	03B1
kapitan	03B1
kapitel	0Z=3
kapitlu	07i1
kapitola	0Z@2
kapittel	0ZB1
kapitän	03B1
kapper	0281
kapster	0281
kaptani	01n1
kaptanı	01n1
kapıcı	01n1
kar	0LK2
karakter	0ZC2
karakterar	0RS1
karaktergennemsnit	0L^1
karaktersnitt	0RS1
kargo gorevlisi	01n1
kargo görevlisi	01n1
karl	0ZE1
karlkyns	0ZE1
karlmadur	0ZE1
karlmaður	0ZE1
karosszerialakatos	0=@1
karosszérialakatos	0=@1
karyawan	02R1
kasap	01n1
kasir	02R1
kasittelija	0621
kasiyer	01n1
kasjer	02M1
kasjerka	02M1
kassamedewerker	0281
kassanhoitaja	0621
kassemedarbejder	0731
kassenwart	0=T2
kassenwartin	09@1
kasserer	0XB4
kassier	0281
kassierer	0671
kassoer	0TK2
kassoerska	02Y1
kassor	0TK2
kassorska	02Y1
kassör	0TK2
kassörska	02Y1
kasvataja	01M1
kat	0@31
kat gorevlisi	01n1
kat görevlisi	01n1
katilo	0621
katona	0=@1
katu	0981
kauffrau	03B1
kaufhaus	03_1
kaufmann	03B1
kaufmannsgehilfenbrief	01O1
kaugtoo	0ZF1
kaugtöö	0ZF1
kauplus	05T1
kauppa	06h1
kauppakorkeakoulu	04T1
kauppatieteiden maisteri	0H^1
kaupunki	0ZG2
kawaler	0ZI1
kawin	0=[1
kaynakci	01n1
kaynakçı	01n1
kazaliste	0ZJ1
kazalište	0ZJ1
kbr	0:31
ke toan	0:^1
ke toan truong	0:^1
kebun	08B1
kec	0GL1
kecamatan	0GL1
keeper	0VQ1
kehittaejae	0621
kehittaja	0621
kehittäjä	0621
kel	0GL1
kelias	0431
kellner	09@1
kellnerin	09@1
kelner	02M1
kelnerka	02M1
kelompok	08B1
kelurahan	0GL1
kementerian	08B1
kendskab	0ZK1
kennari	0>`1
kepala	02R1
kepce operatoru	01n1
kepesites	0>n2
keppni	00;1
kepykla	03e1
kepzes	0ZL2
kepçe operatörü	01n1
kertesz	0=@1
kertész	0=@1
kesa	0ZN1
kesaapulainen	0TG1
kesae	0ZN1
kesaeapulainen	0TG1
kesaetyoentekijae	0TS2
kesatyontekija	0TS2
kesk eriharidus	0ZO1
kesk-eriharidus	0ZO1
keskeriharidus	0ZP1
keskharidus	0ZO1
keskhinne	0U91
keskiarvo	07n1
keskitaso	0ZQ2
keskitasoinen	0ZS1
keskkool	0491
keskmine	0ZT1
keskmine hinne	0U91
kesktase	0ZU2
kesktasemel	0ZT1
keskus	0ZW2
keskustelutaito	0ZS1
kestab	0U31
kesä	0ZN1
kesäapulainen	0TG1
kesätyöntekijä	0TS2
ketnyelvu	06R1
ketua	02R1
kevad	0ZY1
kevaet	0ZZ1
kevat	0ZZ1
kevät	0ZZ1
key account manager	07R1
key holder	02<1
key worker	02<1
keyholder	02<1
keynote	01T1
keynotes	01T1
kezdo	0Z[2
kezdő	0Z[2
kft	00e1
kg	00e1
kgaa	00e1
kha	0Z]2
khach san	0<41
khoa	0Z_3
khoa hoc	0Zb2
khoá học	0Zd1
khu	0Be1
khá	0Z]2
khách sạn	0<41
khóa học	0Zb2
kiado	0Ze3
kiadó	0Ze3
kiem soat vien	0:^1
kiem toan vien	0:^1
kien truc su	0:^1
kierowca	02M1
kierowniczka	02M1
kierownik	02M1
kierunek	0Zh1
kiitettaevae	0Me1
kiitettava	0Me1
kiitettävä	0Me1
kilpailu	06i1
kimyager	01n1
kincstarnok	0=@1
kincstárnok	0=@1
kindergarten	0Zi2
kinderpfleger	0671
kindlustus	05T1
kinesitherapeute	01l1
kinetoterapeut	02=1
kini	0TQ1
kino	03_1
kinésithérapeute	01l1
kirja	07g2
kirjakauppias	0621
kirjanpitaejae	0621
kirjanpitaja	0621
kirjanpitäjä	0621
kirjasto	06h1
kirjastonhoitaja	0621
kirjastus	0Zk2
kirvesmies	0621
kis	0Zm1
kitabi	0>R1
kitabı	0>R1
kitap	0>R1
kitap bolumu	0>R1
kitap bölümü	0>R1
kitapci	01n1
kitapçı	01n1
kitchen	01`1
kitchen hand	02<1
kitchen porter	02<1
kituntetes	0001
kitunteteses	08c1
kitüntetés	0001
kitüntetéses	08c1
kivalo	0Zn3
kiváló	0Zn3
kiến trúc sư	0:^1
kiểm soát viên	0:^1
kiểm toán viên	0:^1
kjennskap	0[11
kk	0[22
kleermaker	0281
kleuterschool	08b1
kliinik	05T1
kliniek	0351
klinigi	0461
klinik	0[44
klinika	0[89
klinikk	0::1
klinikka	06h1
klinikum	03_1
kliniği	0461
klub	0;=1
klubb	0@F2
klubben	01=1
klīnika	06Y1
kniha	0Z@2
knihkupec	0?e1
knihovn	07?1
knihovna	0Go1
knihovnice	0?e1
knihovnik	0C:2
knihovník	0C:2
kniznica	03d1
knižnica	03d1
knjiga	0[A3
knjiznica	0[D2
knjiznicar	0[F2
knjižnica	0[D2
knjižničar	0[F2
knyga	0[H1
kobieta	0[I1
koc	01n1
koch	03B1
kochin	03B1
kock	02Y1
kocu	01n1
kod	0[J2
koechin	03B1
koerekort	02o1
koerier	0281
koerkort	0=Q2
kogumik	0451
kohtalainen	0ZS1
kok	0[L2
koki	02R1
kokk	0[N2
kokki	0[P2
kokkur	0>`1
koledza	04S1
koledzas diploms	0[R1
koledža	04S1
koledžas diploms	0[R1
kolegija	0FQ1
kolegium	04G1
kolej	04M1
koleji	04M1
kolledz	0491
kolledž	0491
kolleg	0=e1
kollegium	0[S1
kollégium	0[S1
kolumni	0Mn1
komanda	0[T2
komercialist	05k1
komercijalist	0[V1
komercijalista	07K1
komi	01n1
kommissionierer	0671
kommun	0[W2
kommune	0[Y4
kompanija	0[]2
kompetansebevis	0411
kompetisi	06O1
komplek	0GL1
komponist	0671
kompānija	06Y1
komunikativna	0[_1
komunikativne	0[_1
komunikativni	0[`1
komunikativní	0[`1
komunikatywnie	0J91
komunikatywny	0J91
komunikatívna	0[_1
komunikatívne	0[_1
komuves	0=@1
komvux	0[a2
kona	0[c1
konatel	0921
konateľ	0921
koncernen	01=1
kondiittori	0621
konditor	0[d4
konditorei	03_1
konduktoeoeri	0621
konduktoer	0Vb2
konduktoori	0621
konduktor	0[h4
konduktorka	02M1
konduktör	02Y1
konduktööri	0621
konduktør	0<D1
kondüktör	01n1
koneistaja	0621
konepaja	06h1
konferanse	0ZB1
konferansi	0>R1
konferansı	0>R1
konferenca	0[l1
konference	0[m3
konferencia	0\02
konferencija	0\23
konferencja	07k1
konferens	0\52
konferensi	0:Y1
konferenssi	0Mn1
konferenz	0931
konferenza	07i1
kongresi	0>R1
konkurranse	0\71
konkurrence	0\81
konkurs	0P<1
konkursas	06X1
konkursie	0P<1
konkurss	0\92
konobar	05i2
konserni	06h1
konservatorij	0L[1
konservatorija	0FQ1
konservatorio	04T1
konservatorium	0\;3
konservatuvari	04M1
konservatuvarı	04M1
konserwatorium	04G1
konsulent	0\>3
konsult	0\A2
konsultan	02R1
konsultant	0\C3
konsultantas	02i1
konsultante	02g2
konsultantka	02M1
konsultants	02j1
konsultantė	02i1
konsultti	0621
kontor	0\F4
kontsern	05T1
konverents	0451
konversationsniveau	0=F1
konversationssicher	0=F1
konverzacijski	0\J2
konverzacna	0\L1
konverzacni	0\M1
konverzačná	0\L1
konverzační	0\M1
konyv	0Bk2
konyvelo	02P2
konyvkereskedo	0=@1
konyvtar	04n2
konyvtaros	02P2
konzern	03_1
konzervator	0Eo1
konzervatorium	0\N2
konzervatoř	0Eo1
konzervatórium	0\N2
konzultant	0\P3
kool	0491
koolitus	0L\1
koolituskeskus	0491
kooperatifi	0461
koordinaator	01M1
koordinaattori	0621
koordinator	0\S<
koordinatore	02g2
koordinatorius	02i1
koordinators	02j1
koordinatoru	01n1
koordinatorė	02i1
koordinatur	05Z1
koordinatör	01n1
koordinatörü	01n1
koordinátor	0\_3
koordynator	02M1
koordynatorka	02M1
koperasi	08B1
kops	0\b1
kopš	0\b1
korekort	02o1
korektor	0\c2
korektorka	02M1
korgkool	0491
korgtase	0\e1
korhaz	04n2
korjaamo	06h1
korkeakoulu	04T1
korkort	0=Q2
korrektor	0=@1
korrekturlaesare	02Y1
korrekturlaeser	0731
korrekturlasare	02Y1
korrekturleser	0<D1
korrekturläsare	02Y1
korrekturlæser	0731
kortti	0\f1
korut	0481
kosmeticka	0?e1
kosmetiker	0671
kosmetička	0?e1
kosmetolog	0731
kosmetologi	0621
kosmetyczka	02M1
kota	0GL1
kotet	0IB1
koulu	04T1
kouluttaja	0621
koulutusohjelma	0\g1
koulutuspaeivae	0\h1
koulutuspaiva	0\h1
koulutuspäivä	0\h1
kovacs	0=@1
kovar	0?e1
kovács	0=@1
kovář	0?e1
kowal	02M1
koyu	0@31
koz	0481
kozepes	0\i2
kozepesen	0\k1
kozepfelsofok	0\l1
kozepfok	0\k1
kozepfok felett	0\l1
kozepfoku	0\k1
kozephalado	0OX1
kozepiskola	0[S1
kozepszint	0OX1
kozepszintu	0OX1
kozgazdasz	02m1
kozjegyzo	0=@1
kozmetikus	0=@1
kozpont	07l1
koç	01n1
koçu	01n1
kracht	0281
kraft	03B1
krajums	0I>1
kranfuehrer	0671
kranfuhrer	0671
kranführer	0671
krankenhaus	03_1
krankenkasse	03_1
kranschein	02H1
krawcowa	02M1
krawiec	02M1
krejci	0?e1
krejčí	0?e1
kreuz	03_1
kronik	03I1
kronikk	0ZB1
krt	0481
kryptis	0\m1
krājums	0I>1
ksiazeczka	0BA1
ksiazka	07k1
ksiegarz	02M1
ksiegowa	02M1
ksiegowy	02M1
książeczka	0BA1
książka	07k1
księgarz	02M1
księgowa	02M1
księgowy	02M1
kso	08A1
kth	0\n1
ktieb	07i1
ktk	0581
ktm	0H^1
kuafor	01n1
kuaför	01n1
kuchar	02k2
kucharka	02M1
kucharz	02M1
kuchař	07?1
kuchenhilfe	09@1
kuchár	0921
kuechenhilfe	09@1
kuester	03B1
kuhar	0[F2
kuja	0981
kuljettaja	0621
kullegg	04V1
kulleġġ	04V1
kulondij	0001
kulup baskani	01n1
kulüp başkanı	01n1
kumpanija	08W1
kunde	0\o1
kuni	0]01
kunniamaininta	0071
kunsill lokali	08W1
kunta	06h1
kurang	0FR2
kurator	0]12
kurgucu	01n1
kurier	0]32
kurierka	02M1
kurir	02R1
kurs	0]5<
kurs kwalifikacyjny	0KP1
kursai	08a1
kursbevis	0411
kursi	06Z1
kurssi	0]A3
kursu	0]D3
kursus	0]G4
kursusbevis	02o1
kurucu	01n1
kurucusu	01n1
kurye	01n1
kuryr	0?e1
kurz	0]K4
kurýr	0?e1
kustantaja	0Mn1
kustantamo	06h1
kuster	03B1
kutato	02m1
kutató	02m1
kutseharidus	0ZO1
kutsekool	0491
kutsetunnistus	0Yh1
kutuphaneci	01n1
kutuphanesi	0461
kuu	0]O1
kuud	0]O1
kuukausi	0]P1
kuukautta	0]P1
kuvar	0]Q1
kuvittaja	0621
kvalificerad yrkesutbildning	0]R1
kvenkyns	0[c1
kvetinar	07?1
kvinde	0]S1
kvinna	0]T1
kvinne	0]U1
květinář	07?1
kwartalnik	07k1
kwekerij	0351
ky	00e1
ky su	0]V2
ky thuat vien	0:^1
ky yeu	0;@1
kypare	02Y1
käesolev	0U31
käesoleva ajani	0U31
käsittelijä	0621
kätilö	0621
kääntäjä	0621
képesítés	0>n2
képzés	0ZL2
kétnyelvű	06R1
kórház	04n2
kõrgkool	0491
kõrgtase	0\e1
köchin	03B1
könyv	0Bk2
könyvelő	02P2
könyvkereskedő	0=@1
könyvtár	04n2
könyvtáros	02P2
körkort	0=Q2
körút	0481
kötet	0IB1
köyü	0@31
köz	0481
közepes	0\i2
közepesen	0\k1
közgazdász	02m1
közjegyző	0=@1
központ	07l1
középfelsőfok	0\l1
középfok	0\k1
középfok felett	0\l1
középfokú	0\k1
középhaladó	0OX1
középiskola	0[S1
középszint	0OX1
középszintű	0OX1
kørekort	02o1
küchenhilfe	09@1
különdíj	0001
küster	03B1
kütüphaneci	01n1
kütüphanesi	0461
kış	0Zm1
kőműves	0=@1
kế toán	0:^1
kế toán trưởng	0:^1
kỷ yếu	0;@1
kỹ sư	0]V2
kỹ thuật viên	0:^1
l	0]X1
l'actualitat	02C1
l1	0:]1
l2	0:]1
l3	0:]1
la	0]Y2
la actualidad	02B1
la distanta	0Fa1
la distanță	0Fa1
la fecha	02B1
la zi	02G1
laakari	0621
laan	0Gn1
labai gerai	0992
labas	0][1
labas zinasanas	0][1
labas zināšanas	0][1
labi	0]\2
labor	0]^2
laborans	0=@1
laborant	0]`4
laboranti	01n1
laborantti	0TG1
laborantuddannelse	00E1
laborantı	01n1
laboratoire	01m1
laboratoires	01m1
laborator	0]d2
laboratori	0]f2
laboratories	01`1
laboratorij	0[D2
laboratorija	0]h3
laboratorio	0]k5
laboratorios	0;\2
laboratoris	03m1
laboratorium	0^07
laboratory	01`1
laboratoř	0Go1
laboratuvari	0461
laboratuvarı	0461
laboratório	0361
laboratórios	0361
laboratórium	0^72
laborer	02<1
laboráns	0=@1
labourer	02<1
labs	0^92
lacatus	02=1
lackerare	02Y1
lackierer	0671
laeaekaeri	0621
laege	0731
laegehus	0;=1
laegergaarden	01=1
laehetti	0621
laehihoitaja	0[P2
laehtien	0^;2
laekare	02Y1
laeknir	0>`1
laensstyrelsen	0LH1
laerare	02Y1
laerarexamen	03@1
laerarhoegskola	0SP1
laerarvikarie	02Y1
laerer	06G2
laererutdanning	01D1
laerling	0^=5
laerlingeuddannelse	00E1
laesare	02Y1
lagerarbetare	02Y1
lagergarden	01=1
lagerist	0671
lagermedarbeider	0<D1
lagermedarbejder	0731
laget	0::1
lahetti	0621
lahihoitaja	0[P2
lahtien	0^;2
lahutatud	01L1
lai xe	0:^1
laisvai	0^B1
laitos	06h1
lajang	0=[1
lakare	02Y1
lakatos	0M92
laki laki	0]X1
laki-laki	0]X1
lakiernik	02M1
lakyrnik	0?e1
lakýrník	0?e1
lampista	02V1
lana	0811
lancar	04W1
lanchonete	0361
landkreis	09D1
landmaaler	06G2
landmaler	06G2
landmand	0731
landmeter	0281
landmåler	06G2
landratsamt	03_1
landwirt	0671
lane	06W1
languagecert	0=A1
langue maternelle	0^C1
langue natale	0^C1
lanjutan	0^D2
lansstyrelsen	0LH1
lantbrukare	02Y1
lantmaetare	02Y1
lantmatare	02Y1
lantmätare	02Y1
lap	0^F2
lap trinh vien	0:^1
larare	02Y1
lararexamen	03@1
lararhogskola	0SP1
lararvikarie	02Y1
largo	0^H2
larling	0Nj1
lasare	02Y1
lasser	0281
lasteaed	0491
lastenhoitaja	0621
lastnica	0G11
lastnik	0G11
lat	0^J1
lata	0^J1
latem	0^K1
laticinios	0361
laticínios	0361
lato	0^K1
lato sensu	0N61
laufend	04a1
laukums	0@41
laulaja	0621
laurea	0HR1
laurea a ciclo unico	0^L1
laurea breve	0HR1
laurea in	0HR1
laurea magistrale	0^L1
laurea magistrale in	0^L1
laurea quinquennale	0^L1
laurea specialistica	0^L1
laurea specialistica in	0^L1
laurea triennale	0HR1
laurea triennale in	0HR1
laurea vecchio ordinamento	0^L1
laureat	0^M2
laureata in	0HR1
laureatas	06X1
laureate	00M1
laureatka	0P<1
laureato in	0HR1
lauréat	00M1
lauréate	00M1
lavapiatti	02K1
law school	01_1
lawyer	02<1
lda	00e1
le tan	0:^1
leabhar	0@U1
leacht	0@U1
leachtoir	0441
lead	0^O4
leader	02<1
leader of	02<1
learning	0^S1
leaving cert	0341
leaving certificate	0341
leaving certificate applied	0341
lebenslauf	0>11
lecteur	01l1
lector	02=1
lectrice	01l1
lecture	01T1
lecturer	02<1
lectures	01T1
ledamot	02Y1
ledare	02Y1
leder	06G2
ledig	0RI1
leed	01c1
leerkracht	0281
leerling	0^T2
leerlingwezen	08A1
legat	0\81
lege	0<D1
legevakt	0::1
legitimation	0=Q2
legiutas kisero	0=@1
lehrabschluss	01O1
lehrabschlusspruefung	01O1
lehrabschlussprufung	01O1
lehrabschlussprüfung	01O1
lehranstalt	0=e1
lehre	01O1
lehre als	01O1
lehre zum	01O1
lehre zur	01O1
lehrer	0671
lehrgang	0Q:2
lehrling	0^V3
lehrstuhl	0^Y3
lehti	0^\1
lehtiartikkeli	0Mn1
lehtori	0621
leidbeinandi	0>`1
leider	0281
leidinys	0[H1
leidsogumadur	0>`1
leidster	0281
leidykla	0^]2
leikhus	06j1
leikhús	06j1
leikskoli	04O1
leikskóli	04O1
leipomo	06h1
leipuri	0621
leirleder	0<D1
leiter	0671
leitung	03B1
leiðbeinandi	0>`1
leiðsögumaður	0>`1
lekar	0^_3
lekaren	03d1
lekarka	02M1
lekarn	07?1
lekarna	0^b2
lekarnicka	0AD1
lekarnik	0AD1
lekarz	02M1
lektor	0^d:
lektorin	03B1
lektorka	0X@2
lektors	02j1
lekár	0921
lekáreň	03d1
lekárnik	0AD1
lekárnička	0AD1
lembaga	08B1
lengua madre	0VU1
lengua materna	0VU1
lengua nativa	0VU1
lente	0^n1
lentoemaentae	0621
lentoemanta	0621
lentoemäntä	0621
leraar	0281
lerares	0281
let	0^o2
leta	0_11
leti	0_11
leto	0_24
letrada	01Q1
letrado	01Q1
letters	01T1
lettur	05Z1
letuska	0?e1
letuška	0?e1
level 2	0341
level 2 certificate	0341
level 2 diploma	0341
level 3	0341
level 3 award	01j1
level 3 certificate	0341
level 3 diploma	0341
level 4 certificate	0331
level 4 diploma	0331
level 5 certificate	0331
level 5 diploma	0331
leveltaros	0=@1
levnadsbeskrivning	0_61
levnedslob	0_71
levnedsloeb	0_71
levnedsløb	0_71
levnetsloep	0_81
levnetslop	0_81
levnetsløp	0_81
levéltáros	0=@1
leyfi	0_92
lezing	0_;2
lezingen	07c1
lgh	0?T1
lia	0;T1
libraia	02K1
libraio	02K1
libraire	01l1
librairie	01m1
librar	02=1
librarian	02<1
library	01`1
library service	01`1
librera	01Q1
libreria	03A1
librero	01Q1
librería	03A1
libri	07Y1
libro	0_=2
libros	0241
lic	0Xf1
licejs	04S1
licejus	0FQ1
licenca	0_?4
licence	0_C5
licence 1	0:]1
licence 2	0:]1
licence 3	0:]1
licence generale	0:]1
licence générale	0:]1
licence pro	0:]1
licence professionnelle	0:]1
licence to	01j1
licencia	0_H2
licencia de	0221
licenciada	0:e1
licenciada en	07Q1
licenciado	0:e1
licenciado en	07Q1
licenciatura	0_J2
licenciatura em	0:e1
licenciatura en	07Q1
licencija	0_L2
licencja	0BA1
licencjackie	0Xf1
licencjat	0Xf1
licens	0_N2
license	01j1
licensed	01j1
licenta	0_P2
licentiat	0HS1
licentiata	0HS1
licentiatexamen	0I?1
licentie	0Aa2
licenza	01N1
licenza elementare	08f1
licenza media	08f1
licenzja	0B>1
licença	0?d1
licențiat	0HS1
licențiată	0HS1
licență	0_P2
liceo	0_R2
liceu	0_T3
liceul	0_W2
liceum	04G1
liceum ogolnoksztalcace	0KP1
liceum ogólnokształcące	0KP1
licėjus	0FQ1
lider	0_Y5
lideri	01n1
liderka	02M1
lidt kendskab	0=M1
lidz	0_^1
lidz sim	0__1
lidz sim bridim	0__1
lieutenant	02<1
lieutenante	01l1
lifeguard	02<1
ligonine	03e1
ligoninė	03e1
liitto	06h1
lijecnica	0?01
lijecnik	0?01
liječnica	0?01
liječnik	0?01
limba materna	0>[1
limba maternă	0>[1
limbă maternă	0>[1
limited	0_`2
limited working	0C^1
limited working proficiency	0C^1
lingua madre	0_b1
lingua materna	0_c2
lingua nativa	0>a1
linguaskill	0=A1
lingwa materna	0>]1
linja	0_e2
linje	0O:2
linjen	0_g3
linnavalitsus	05T1
linuc	0_j1
liofa	05]1
lisans	0Bi1
lisans derecesi	0Bi1
lisans mezunu	0Bi1
lisansi	0=Z1
lisansı	0=Z1
lise	0_k2
lise diplomasi	0_m1
lise diploması	0_m1
lise mezunu	0_m1
lisens	0411
lisensi	0=d1
lisensiaatti	0Oi1
lisenssi	0471
lisesi	04M1
listonos	07?1
listonosz	02M1
listonoszka	02M1
listonoš	07?1
litil	0SQ1
litsents	0Yh1
litt	0=N1
livello avanzato	09g1
livello base	0D61
livello intermedio	0I71
livraria	0361
livre	0271
livreira	0201
livreiro	0201
livres	0271
livreur	01l1
livreuse	01l1
livro	05_1
livros	05_1
lizenz	0_n2
lizenziat	00<1
liċenzja	0B>1
ljekarna	0ZJ1
ljekarnik	0?01
ljeto	0`01
ll b	0:P2
ll m	0MA2
ll.b	0:P2
ll.m	0MA2
llar d'infants	01a1
llb	0:N1
llc	00e1
llengua materna	0`11
llengua nativa	0`11
llibre	0A71
llicencia	0211
llicenciada en	0`21
llicenciat en	0`21
llicenciatura	0`21
llicència	0211
llm	0H51
llp	00e1
ln	06W1
loader	02<1
loai gioi	0Gf1
loai kha	0Gf1
loai xuat sac	0Gf1
loc	0@R1
localita	0@R1
località	0@R1
locen	0`31
locena	0`31
locul 1	0@D1
locul i	0@D1
locum	02<1
locuteur natif	0^C1
logfraedingur	0>`1
logisticien	01l1
logisticienne	01l1
logistics	01`1
logistik	03_1
logopaed	0731
logoped	0`44
logopeda	0`82
logopedist	0I[1
logopedista	02K1
logopedus	0=@1
logopæd	0731
logopédus	0=@1
loja	0361
lojas	0361
lojistik	0461
lokakarya	0`:1
lokfoerare	02Y1
lokfoerer	0<D1
lokforare	02Y1
lokforer	0<D1
lokfuehrer	0671
lokfuhrer	0671
lokförare	02Y1
lokfører	0<D1
lokführer	0671
lokomotivfoerer	0731
lokomotivforer	0731
lokomotivfører	0731
lomba	06O1
loodgieter	0281
lop tap huan	0Zd1
lopend	0T`1
lote	04h1
loti labi	0942
lotissement	05I1
lower second	00U1
ločen	0`31
ločena	0`31
loại giỏi	0Gf1
loại khá	0Gf1
loại xuất sắc	0Gf1
lpic	0_j1
ltd	00e1
ltd sti	00e1
ltd. şti	00e1
ltda	00e1
lts	08A1
lu ecrit parle	0D^1
lu hanh	0<41
lu parle ecrit	0D^1
lu, parlé, écrit	0D^1
lu, écrit, parlé	0D^1
luan an	0;@1
luat su	0:^1
luba	0`;2
lucrare	07X1
lucratoare	02=1
lucrator	02=1
lucrătoare	02=1
lucrător	02=1
luento	0^\1
luftambulanse	0::1
lugar	04h1
luk	0581
lukanda	08W1
lukio	04T1
lukion oppimaara	05W1
lukion oppimaeaerae	05W1
lukion oppimäärä	05W1
luku	0Mn1
lulus	0`=1
lumberjack	02<1
luna	0`>1
lungomare	0@R1
luni	0`>1
lună	0`>1
lupa	0\f1
lupakortti	0471
luthier	02<1
lutseum	0491
luu loat	0@j1
luận án	0;@1
luật sư	0:^1
ly lich	0UB1
lycee	01b1
lyceum	0`?3
lycée	01b1
lyzeum	0=e1
lái xe	0:^1
lána	0811
lägergården	01=1
lähetti	0621
lähihoitaja	0[P2
lähtien	0^;2
läkare	02Y1
länsstyrelsen	0LH1
lärare	02Y1
lärarexamen	03@1
lärarhögskola	0SP1
lärarvikarie	02Y1
lärling	0Nj1
läsare	02Y1
lääkäri	0621
læge	0731
lægehus	0;=1
læknir	0>`1
lærer	06G2
lærerutdanning	01D1
lærling	0XB4
lærlingeuddannelse	00E1
léacht	0@U1
léachtóir	0441
légiutas-kísérő	0=@1
lékař	07?1
lékárn	07?1
lékárna	0Go1
léto	0`B1
líder	03k2
língua materna	0>a1
língua nativa	0>a1
líofa	05]1
lítil	0SQ1
lögfræðingur	0>`1
lütseum	0491
lý lịch	0UB1
lýceum	0`C1
lăcătuș	02=1
līdz	0_^1
līdz šim	0__1
līdz šim brīdim	0__1
lưu loát	0@j1
lập trình viên	0:^1
lễ tân	0:^1
lớp tập huấn	0Zd1
lữ hành	0<41
m	0`D;
m a	0H51
m a sc	0NM1
m arch	0MA2
m b a	0H51
m com	0MA2
m ed	0MA2
m eng	0MA2
m f a	0H51
m litt	0NM1
m mus	0NM1
m phil	0NM1
m res	0NM1
m s	0H51
m sc	0H51
m sc prof	0Z<1
m st	0NM1
m tech	0MA2
m. a	0H51
m. ed	0H51
m. eng	0H51
m. sc	0H51
m.a	0H51
m.a.sc	0NM1
m.arch	0MA2
m.b.a	0H51
m.com	0MA2
m.ed	0MA2
m.eng	0MA2
m.f.a	0H51
m.litt	0NM1
m.mus	0NM1
m.phil	0NM1
m.res	0NM1
m.s	0H51
m.sc	0H51
m.sc.-próf	0Z<1
m.st	0NM1
m.tech	0MA2
m1	0Fg2
m2	0Fg2
ma	0`O3
ma numesc	0`R1
maakond	0`S1
maalare	02Y1
maalari	0621
maan	0`T1
maanad	0`T1
maanader	0`T1
maand	0`U1
maanden	0`U1
maaned	0`V2
maaneder	0`V2
maanmittari	0621
maantee	0`X1
maanviljelija	0621
maanviljelijae	0621
maanviljelijä	0621
maatschap	0`Y1
macchinista	02K1
macelar	02=1
macellaio	02K1
macelleria	03f1
macher	03B1
macherin	03B1
machinist	0`Z2
macon	01l1
madalya	0<J1
madrasah	0OD1
madre lingua	0_b1
madrelingua	0_b1
maennl	0U11
maennlich	0U11
maestra	0@h2
maestria	0`\2
maestria en	07Q1
maestro	0@h2
maestría	0`\2
maestría en	07Q1
mag	0`^3
magacioner	07K1
magang	02R1
magas szintu	0`a1
magas szintű	0`a1
magasin	01m1
magasinier	01l1
magasiniere	01l1
magasinière	01l1
magaza muduru	01n1
magaza sorumlusu	01n1
magazasi	0461
magazijnmedewerker	0281
magazin	03^1
magazine	01`1
magazioner	02=1
magazynier	02M1
magazynierka	02M1
magazziniera	02K1
magazziniere	02K1
magician	02<1
magistar	0`b2
magister	0`d8
magister farmacji	02M1
magister inzynier	0YP1
magister inżynier	0YP1
magistere	03i1
magisterexamen	0Bn1
magisterexamen i	0Bn1
magisterij	0`l1
magisterium	0YP1
magisterske	0`m2
magisterske studium	0`m2
magisterskie	0YP1
magistersky	0Xl1
magisterské	0`m2
magisterské studium	0Xl1
magisterské štúdium	0Xn1
magisterský	0Xl1
magisterstudium	00<1
magistr	0Xl1
magistra	0H81
magistra grads	0`o1
magistrantura	0a01
magistrantuur	0a11
magistrantūra	0a01
magistras	0a01
magistrat	01l1
magistrate	08F2
magistratura	0a22
magistre	0a42
magistrica	0`l1
magistrica stroke	0`l1
magistrikraad	0a11
magistriope	0a11
magistriõpe	0a11
magistro	0a01
magistro laipsnis	0a01
magistrs	0`o1
magistrski studij	0`l1
magistrski študij	0`l1
magistrė	0a01
magistère	03i1
magna cum laude	0BR1
magíster	07Q1
mah	0@31
mahallesi	0@31
mahir	0a62
mai napig	00o1
maig	00o1
maintainer	02<1
maintenant	00a1
maire	01l1
mairie	01m1
maison	01m1
maison de retraite	01m1
maisteri	0a82
maisterintutkinto	0H^1
maistreacht	0a:1
maistru	02=1
maith	0a;1
maitre	01l1
maitre d	02<1
maitre d'hotel	01l1
maitresse	01l1
maitrise	0a<3
maitrise parfaite	0D_1
maitrise universitaire	0:]1
majalah	0:Y1
majeure	0Oh1
majitel	02k2
majiteľ	0921
major	0Cc1
major de promotion	00M1
major in	0Cc1
majoring in	0Cc1
majster	0a?2
majstor	0?12
makalah	0:Y1
makale	0>R1
makalesi	0>R1
make up artist	02<1
make-up artist	02<1
makelaardij	0351
maker	02<1
makinist	01n1
makler	0671
malare	02Y1
male	0aA1
maler	0R63
mali musavir	01n1
mali müşavir	01n1
mam na imie	0Y[1
mam na imię	0Y[1
man	0aB6
manad	0`T1
manader	0`T1
manager	0aH6
manajer	02R1
manazer	02k2
manažer	07?1
manažér	0921
mand	0aN1
mandat	0aO1
mandor	02R1
maned	0`V2
maneder	0`V2
manicure	0201
maniger	05Z1
manipulacao de alimentos	0?d1
manipulador de alimentos	0221
manipulação de alimentos	0?d1
maniġer	05Z1
mann	0aP2
mannelijk	0aR1
mannl	0U11
mannlich	0U11
mannskap	0<D1
manual handling	01j1
manudir	0aS1
manudur	0aS1
manutentionnaire	01l1
manzana	09j1
maquetador	01Q1
maquetadora	01Q1
maquettiste	01l1
maquinista	01Q1
mara	0Od1
maraicher	01l1
maraichere	01l1
marangoz	01n1
maraîcher	01l1
maraîchère	01l1
marceneira	0201
marceneiro	0201
march	0MA2
marie	0AL1
mariee	0AL1
marin	01l1
marina	01`1
marinaio	02K1
marinar	02=1
marinera	01Q1
marinero	01Q1
marinheiro	0201
marié	0AL1
mariée	0AL1
mark	00U1
marker	02<1
market	0aT2
marketingvezeto	0=@1
marketingvezető	0=@1
marks	00U1
markt	03_1
maros	0=@1
married	0Bm1
marynarz	02M1
marós	0=@1
mas	03m1
masal anlaticisi	01n1
masal anlatıcısı	01n1
maschile	0aV1
maschinenbau	03_1
maschinist	0671
maschio	0aV1
masculi	0T71
masculin	0aW2
masculine	0aY2
masculino	0a[2
masculí	0T71
masih berlangsung	0TQ1
masinis	02R1
maskil	0a]1
maskinfoererbevis	0411
maskinforerbevis	0411
maskinførerbevis	0411
masseur	0DJ2
masseuse	02<1
master	0a^?
master 1	0am2
master 2	0am2
master degree	0NM1
master di i livello	0^L1
master di ii livello	0^L1
master di primo livello	0^L1
master di secondo livello	0^L1
master en	07Q1
master i	0ao3
master ii	03i1
master in	0b23
master of	0b52
master of applied science	0NM1
master of architecture	0NM1
master of arts	0NM1
master of business administration	0NM1
master of commerce	0NM1
master of design	0NM1
master of economics	0NM1
master of education	0NM1
master of engineering	0NM1
master of fine arts	0NM1
master of laws	0NM1
master of medicine	0NM1
master of music	0NM1
master of nursing	0NM1
master of philosophy	0NM1
master of public administration	0NM1
master of public health	0NM1
master of science	0NM1
master of social work	0NM1
master of technology	0NM1
master oficial	07Q1
master pro	03i1
master professionnel	03i1
master recherche	03i1
master studije	0XH1
master universitari	0`21
master universitario	07Q1
master's	0NM1
master's degree	0NM1
masterabschluss	00<1
masterand	0HT1
masterat	0HT1
mastere	03i1
mastere specialise	03i1
masterexamen	0Bn1
masterexamen i	0Bn1
mastergrad	0MC1
mastergrad i	0MC1
masteropleiding	0JN1
masterprogram	0Bn1
masters	0NM1
masterstudium	0b72
masteruddannelse	0@`1
masterutbildning	0Bn1
mastery	0b92
mastère	03i1
mastère spécialisé	03i1
maszynista	02M1
matelot	01l1
materinji	0b;1
materinscina	0b<1
materinska rec	0b=1
materinski	0b;1
materinski jezik	0b;1
materinsky	0b=1
materinsky jazyk	0b=1
materinská reč	0b=1
materinský	0b=1
materinský jazyk	0b=1
materinščina	0b<1
materna	0b>4
maternega	0b<1
maternelle	0bB2
materni	0b<1
materni jezik	0b<1
maternji	0bD1
maternji jezik	0bD1
materno	0>a1
maternă	0>[1
materska skola	0OJ2
matersky	0bE1
matersky jazyk	0bE1
materská škola	0`C1
materstina	0bE1
mateřská škola	0Eo1
mateřský	0bE1
mateřský jazyk	0bE1
mateřština	0bE1
mathematician	02<1
mathematiker	0671
matig	0<m1
matricula d'honor	0NN1
matricula de honor	0@W1
matriculation	0341
matron	02<1
matrona	01Q1
matroos	0281
matros	0FA1
matrose	03B1
matroz	02m1
matrícula d'honor	0NN1
matrícula de honor	0@W1
matróz	02m1
matsec	0B=1
matu	03=1
matura	0bF6
maturita	0bL3
maturita artistica	08f1
maturita classica	08f1
maturita linguistica	08f1
maturita scientifica	08f1
maturita tecnica	08f1
maturita z	0bO1
maturitaet	01O1
maturitat	01O1
maturite	03=1
maturite gymnasiale	03=1
maturite professionnelle	03=1
maturitna skuska	0bP1
maturitni	0bO1
maturitni zkouska	0bO1
maturitná skúška	0bP1
maturitní	0bO1
maturitní zkouška	0bO1
maturità	08f1
maturità artistica	08f1
maturità classica	08f1
maturità linguistica	08f1
maturità scientifica	08f1
maturità tecnica	08f1
maturität	01O1
maturité	03=1
maturité gymnasiale	03=1
maturité professionnelle	03=1
maturski ispit	0bQ1
maurer	0671
mavo	08A1
maçon	01l1
maître	01l1
maître d	02<1
maître d'hôtel	01l1
maîtresse	01l1
maîtrise	0a<3
maîtrise parfaite	0D_1
maîtrise universitaire	0:]1
mağaza müdürü	01n1
mağaza sorumlusu	01n1
mağazası	0461
maģistra grāds	0`o1
maģistratūra	0`o1
maģistre	0`o1
maģistrs	0`o1
mba	0MA2
mba em	0N61
mbh	00e1
mbo	0bR2
mbo 2	08A1
mbo 3	08A1
mbo 4	0bT2
mbo diploma	08A1
mbo niveau 1	08A1
mbo niveau 2	08A1
mbo niveau 3	08A1
mbo niveau 4	0bV1
mbo opleiding	08A1
mbo-diploma	08A1
mbo-opleiding	08A1
mca	0H51
mcsa	01c1
mcse	01c1
md	0bW2
mdes	0H51
mdr	0bY1
me	00e1
me chamo	0BS1
me jmeno je	0Y\1
me llamo	0bZ1
meanleibheal	0b[2
meanscoil	01W1
mecanic	0b]2
mecanic de locomotiva	02=1
mecanic de locomotivă	02=1
mecanica	01Q1
mecanicien	01l1
mecanico	03k2
meccanico	02K1
mechanic	02<1
mechanik	0S>3
mechanikas	02i1
mechaniker	0671
mechatroniker	0671
mecànic	02V1
mecánica	01Q1
mecánico	01Q1
mecânico	0201
med	0H51
medaglia	00P1
medaila	0041
medaile	0051
medaille	0b_4
medaille d'or	00M1
medal	0bc3
medala	00C1
medaleinkunn	02I1
medalha	00N1
medali	06O1
medalia	0@D1
medalie	0@D1
medalis	06X1
medalj	00L1
medalja	0bf3
medalje	0bi2
medaljen	0bk3
medalla	0=B2
medarbeider	0<D1
medarbejder	0731
medarbetare	02Y1
medaļa	00C1
meddommer	0<D1
medecin	01l1
medel	0bn2
medelbetyg	0=k1
medelgod	0V=1
medewerker	0281
medewerkster	0281
medfoerfattare	02Y1
medforfattare	02Y1
medforfatter	06G2
medförfattare	02Y1
medhjaelper	0731
medhjælper	0731
media	0c05
media final	0C91
media generala	0@X1
media generală	0@X1
media jornada	0DI1
medianomi	0581
medic	02=1
medic rezident	02=1
medica	03k2
medical school	01_1
medicinska sestra	0Bo3
medico	0743
medie	0c52
medie de absolvire	0@X1
medio	0c75
medio alto	0?o1
medio-alto	0?o1
mediu	0XO2
medium	0XS2
medja	0c<1
medju	0c=1
medlem	05o3
medmasa	02j1
medmāsa	02j1
mees	0c>1
meeskond	0c?1
meester	0281
meget god	0c@4
meget gode	0P[1
meget godt	0cD2
megye	0481
mehanicar	05i2
mehanik	0G11
mehanikis	02j1
mehaničar	05i2
mehāniķis	02j1
meijeri	06h1
mein name ist	0VP1
meistarabref	0He1
meistarabréf	0He1
meistaragrada	0Z<1
meistaragráða	0Z<1
meistaraprof	0Z<1
meistarapróf	0Z<1
meistars	02j1
meister	0cF4
meisterbrief	04F1
meisterin	0cJ2
meisterpruefung	04F1
meisterprufung	04F1
meisterprüfung	04F1
meistras	02i1
mejeri	0;;2
mejeriet	0;=1
mekaanikko	0621
mekanik	02R1
mekaniker	05o3
melhor	00N1
mellanniva	0V=1
mellannivaa	0V=1
mellannivå	0V=1
mellem	0cL2
member	02<1
membra	02=1
membre	0Ca2
membro	0201
membru	02=1
membră	02=1
memoire	0271
memur	01n1
memuru	01n1
men	0cN2
menadzer	0cP3
menadżer	02M1
menadžer	05i2
mencao honrosa	00N1
mencio	0cS2
mencio especial	01f1
mencion	0cU2
mencion de honor	01e1
menció	0cS2
menció especial	01f1
mención	0cU2
mención de honor	01e1
menedzer	0cW3
menedzere	02j1
menedzeris	02j1
menedzser	02m1
menedżer	02M1
menedžer	0[F2
menedžere	02j1
menedžeris	02j1
meneillaan	0Kj1
meneillaeaen	0Kj1
meneillään	0Kj1
menengah	0Dn2
menengah atas	0cZ1
menesi	0c[1
menesiai	0c\1
menesis	0c[1
menesiu	0c\1
meng	0MA2
menikah	0=[1
menntaskoli	04O1
menntaskóli	04O1
menor aprendiz	0201
mensa	03_1
mensajera	01Q1
mensajeria	03A1
mensajero	01Q1
mensajería	03A1
mention	0c]2
mention assez bien	0OY1
mention bien	0OY1
mention complementaire	03=1
mention complémentaire	03=1
mention passable	0OY1
mention speciale	00M1
mention spéciale	00M1
mention tres bien	0OY1
mention très bien	0OY1
mentiune	0@D1
mentor	0c_4
mentora	0201
menuiserie	01m1
menuisier	01l1
menuisiere	01l1
menuisière	01l1
menuo	0c\1
menzione	00P1
menzione d'onore	00P1
menzione speciale	00P1
menção honrosa	00N1
mențiune	0@D1
merchandiser	02<1
merhaba	0U01
merimies	0621
merit	00U1
meritfoerteckning	0_61
meritforteckning	0_61
meritförteckning	0_61
meritvaerde	0=k1
meritvarde	0=k1
meritvärde	0=k1
merkezi	0461
merkonomi	05W1
mernok	02m1
mes	0cc5
mese	0ch1
mesec	0ci2
meseca	0ci2
mesecev	0ck1
meseci	0ci2
mesemondo	02m1
mesemondó	02m1
mesera	01Q1
mesero	01Q1
meses	0cl2
mesi	0ch1
mesiac	0cn1
mesiace	0cn1
mesiacov	0cn1
mesic	0co1
mesice	0co1
mesicu	0co1
meska	0d01
meski	0d01
meslek lisesi	0_k2
meslek yuksekokulu	04M1
meslek yuksekokulu mezunu	0d11
meslek yüksekokulu	04M1
meslek yüksekokulu mezunu	0d11
meson	03A1
mesos	0d21
messageries	01m1
mestari	0621
mester	0d33
mesterbrev	07j1
mesterdiploma	0LM1
mesterfok	0d61
mesterfokozat	0LM1
mesterkepzes	0LM1
mesterképzés	0LM1
mestra	02V1
mestrado	0N61
mestrado academico	0N61
mestrado acadêmico	0N61
mestrado em	0N61
mestrado integrado	0N61
mestrado profissional	0N61
mestratge	0`21
mestre	0d72
mestre de obras	0201
mestre em	0N61
mestsky urad	0II2
mestský úrad	03d1
mesón	03A1
metai	0d91
metalurgica	0361
metalúrgica	0361
meteorologist	02<1
metge	02V1
metgessa	02V1
metin yazari	01n1
metin yazarı	01n1
metreur	01l1
metselaar	0281
metsuri	0621
metteur en scene	01l1
metteur en scène	01l1
metu	0d91
metzger	03B1
metzgerei	03_1
metų	0d91
meu nome e	0BS1
meu nome é	0BS1
meubelmaker	0281
mevcut	0@21
mews	06W1
mezatka	0ZI1
mezczyzna	0d01
mezun	0d:1
mezuniyet	0d:1
mezuniyet derecesi	03h1
mezuniyet notu	03h1
mezuniyet ortalamasi	03h1
mezuniyet ortalaması	03h1
meánleibhéal	0b[2
meánscoil	01W1
meðaleinkunn	02I1
mfa	0d;2
mgimo	0CA1
mgr	0d=2
mgr inz	0YP1
mgr inż	0YP1
mh	0@31
mi	0d?1
mi chiamo	0V`1
mi nombre es	0bZ1
midalja	0?P1
middel	0d@1
middelmatig	0DO1
middels	0dA2
middle	0Yi1
midlungs	0dC2
midwife	02<1
mierne	0dE1
mierne pokrocily	0\L1
mierne pokročilý	0\L1
mies	0dF2
miesiac	0dH1
miesiace	0dH1
miesiecy	0dH1
miesiąc	0dH1
miesiące	0dH1
miesięcy	0dH1
mieszkanie	0571
mijn naam is	0V^1
militair	0281
militaire	01l1
militar	0CI3
militare	02K1
mills	01`1
mim	0H51
mimar	01n1
mimari	01n1
mimarı	01n1
mina olen	0dI1
minae olen	0dI1
mineradora	0361
minh la	0dJ1
minicurso	0A21
minijob	09@1
ministarstvo	0AQ2
ministeerium	05T1
minister	03^1
ministere	01m1
ministeri	03m1
ministerie	0`Y1
ministeriet	0;=1
ministerija	03e1
ministerio	0dK3
ministerioe	06h1
ministerium	03_1
ministeriö	06h1
ministero	03f1
ministerstvo	0II2
ministerstwo	03T1
ministeru	08W1
ministerul	03^1
ministrija	06Y1
ministrstvo	0?@1
ministry	01`1
ministère	01m1
ministério	0361
miniszterium	07l1
minisztérium	07l1
minn	0dN2
minor	0Cc1
minor in	0Cc1
minosites	08c1
minä olen	0dI1
minősítés	08c1
mionna	0d?1
mirne	0dP1
mirne pokrocila	0\M1
mirne pokrocily	0dQ1
misericordia	03f1
misrah	0FT1
misraħ	0FT1
mistenni	0dR1
mistr	0?e1
mit	0CA1
mit auszeichnung	01P1
mit navn er	0YS1
mitali	06E2
mitarbeiter	0671
mitarbeiter des jahres	00:1
mitja	0XI2
mitja alt	0?J1
mitjana	0NN1
mitjà	0XI2
mitjà alt	0?J1
mitjà-alt	0?J1
mitt namn aer	0YI1
mitt namn ar	0YI1
mitt namn är	0YI1
mitt navn er	0YT1
mittel	0dS2
mittelmaessig	0=F1
mittelmassig	0=F1
mittelmäßig	0=F1
mittlere kenntnisse	0=F1
mittlere reife	01O1
mixologist	02<1
mizar	0G11
miðlungs	0dC2
mj	0dU1
mjc	01m1
mjesec	0dU1
mjeseca	0dU1
mjeseci	0dU1
mjog god	0dV2
mjog god kunnatta	0QT1
mjog gott	0QT1
mjög gott	0QT1
mjög góð	0dV2
mjög góð kunnátta	0QT1
mlitt	0NM1
mmus	0NM1
mnd	0dX2
mnt	0`S1
mo	0dZ1
moara	03^1
moasa	02=1
moașă	02=1
modeliste	01l1
modellista	02K1
moderate	0C^1
moderator	0d[3
moderatör	01n1
modersmaal	0d^2
modersmaalsnivaa	0Pd1
modersmaalsniveau	0P\1
modersmaalstalare	0Pd1
modersmal	0d^2
modersmalsniva	0Pd1
modersmalsniveau	0P\1
modersmalstalare	0Pd1
modersmål	0d^2
modersmålsniveau	0P\1
modersmålsnivå	0Pd1
modersmålstalare	0Pd1
modista	01Q1
modul	0d`2
modurmal	0db1
modurmali	0db1
modéliste	01l1
moedertaal	0LE1
moedertaalspreker	0LE1
moi	0dc1
moi bat dau	0dd1
moi c'est	0YM1
moi hoc	0de1
moikka	0dc1
moin	0SH1
mois	0df1
mojster	0G11
mokslininkas	02i1
mokslu daktaras	0FE1
mokslų daktaras	0FE1
mokykla	0FQ1
mokytoja	02i1
mokytojas	02i1
molkerei	03_1
molt bo	0PV1
molto buono	09g1
momentan	04a1
momenteel	0T`1
mon	0dg1
monat	0dg1
monate	0dg1
monaten	0dg1
moniteur	01l1
monitor	02S3
monitora	02S3
monitrice	01l1
monografie	0931
monograph	01T1
monographie	0931
montador	0201
montadora	0201
montajci	01n1
montajcı	01n1
montator	02=1
montatore	02K1
montatrice	02K1
monter	0X@2
monteur	0dh3
monteuse	01l1
month	0dk1
months	0dk1
montir	02R1
montoer	05o3
montor	05o3
montér	0?e1
montör	02Y1
montør	06G2
morsmaal	0Pe1
morsmaalsnivaa	0Pe1
morsmal	0Pe1
morsmalsniva	0Pe1
morsmål	0Pe1
morsmålsnivå	0Pe1
mos	0dl3
moski	0do1
mosque	01`1
most	00o1
moteris	0e01
moteriska	0e01
moteriška	0e01
mother language	0PI1
mother tongue	0PI1
motoboy	0201
motorista	0201
motors	01`1
mottak	0::1
moulder	02<1
mountain guide	02<1
moyen	08E1
moyenne	0OY1
mozo	01Q1
mozo de almacen	01Q1
mozo de almacén	01Q1
moški	0do1
mpa	0H51
mph	0H51
mphil	0H51
mr	0JN1
mres	0MA2
ms	0H51
msc	0e12
msci	0H51
mta	09@1
mtech	0H51
mts	08A1
mtu	00e1
mtü	00e1
mua dong	0e31
mua he	0T]1
mua thu	0e41
mua xuan	0e51
mucama	01Q1
mucamo	01Q1
mudiresi	01n1
mudr	0Dg2
mudur	01n1
mudur yardimcisi	01n1
mudurlugu	0e62
muduru	01n1
muehle	03_1
mueller	03B1
muhasebe elemani	01n1
muhasebe elemanı	01n1
muhasebeci	01n1
muhely	07l1
muhendis	01n1
muhendisi	01n1
muhendislik	0461
muhle	03_1
muinteoir	0441
muito bom	09V2
mujer	0O_1
mukemmel	0CO1
mulettista	02K1
mulher	0Ob1
muller	03B1
mulo	08A1
muncitoare	02=1
muncitor	02=1
municipalidad	03A1
munkas	02m1
munkatars	02m1
munkatárs	02m1
munkás	02m1
muotoilija	0621
murare	02Y1
murarz	02M1
muratore	02K1
murer	06G2
musdienas	0__1
musee	01m1
museo	0e83
museu	0e;2
museum	0e=7
musician	02<1
musicien	01l1
musicista	02K1
musico	03k2
musiker	0[d4
musikverein	03_1
musim dingin	0eD1
musim gugur	0eE1
musim panas	0eF1
musim semi	0eG1
muskarac	0eH2
muski	0eH2
musko	0eH2
musteri temsilcisi	01n1
musée	01m1
muttersprache	0Mf1
muttersprachler	0Mf1
muttersprachlerin	0Mf1
muttersprachlich	0Mf1
muttersprachniveau	0Mf1
mutuelle	01m1
muuja	01M1
muurari	0621
muuseum	05T1
muusikko	0621
muvezeto	02P2
muy alto	09d1
muy bueno	09e2
muz	0eJ2
muzej	03Q3
muzejs	06Y1
muzesi	0461
muzeu	03^1
muzeul	03^1
muzeum	0eL4
muzician	02=1
muziejus	03e1
muzikant	0I[1
muzisyen	01n1
muzske	0eJ2
muzyk	02M1
muškarac	0eH2
muški	0eH2
muško	0eH2
muž	0eJ2
mužské	0eJ2
mvp	0eP1
my cv	0eQ1
my name is	0VI1
my resume	0eQ1
mycket bra	09\2
mycket god	09\2
mycket goda	0P]1
myndighet	01=1
myndigheten	01=1
myyja	0621
myyjae	0621
myyjä	0621
myymaelae	06h1
myymala	06h1
myymälä	06h1
mz	09j1
màster	0`21
màster universitari	0`21
máig	00o1
máistreacht	0a:1
mán	0aS1
mánuðir	0aS1
mánuður	0aS1
máster	07Q1
máster en	07Q1
máster oficial	07Q1
máster universitario	07Q1
männl	0U11
männlich	0U11
målare	02Y1
mån	0`T1
månad	0`T1
månader	0`T1
måned	0`V2
måneder	0`V2
mé jméno je	0Y\1
mécanicien	01l1
médaille	00M1
médaille d'or	00M1
médecin	01l1
média	0C91
média final	0C91
médica	03k2
médico	03k2
médio	0XQ2
mémoire	0271
mérnök	02m1
métreur	01l1
mês	0eR1
mình là	0dJ1
mí	0d?1
míonna	0d?1
mírně	0dP1
mírně pokročilá	0\M1
mírně pokročilý	0dQ1
móðurmál	0db1
móðurmáli	0db1
mùa hè	0T]1
mùa thu	0e41
mùa xuân	0e51
mùa đông	0e31
múinteoir	0441
músico	03k2
múzeum	0^72
müdiresi	01n1
müdür	01n1
müdür yardımcısı	01n1
müdürlüğü	0e62
müdürü	01n1
mühendis	01n1
mühendisi	01n1
mühendislik	0461
mühle	03_1
mükemmel	0CO1
müller	03B1
müzesi	0461
müzisyen	01n1
müüja	01M1
müşteri temsilcisi	01n1
mă numesc	0`R1
măcelar	02=1
mēn	0c[1
mēnesis	0c[1
mēneši	0c[1
mėn	0c\1
mėnesiai	0c\1
mėnesių	0c\1
mėnuo	0c\1
męska	0d01
męski	0d01
mężatka	0ZI1
mężczyzna	0d01
měs	0co1
městský úřad	0Go1
měsíc	0co1
měsíce	0co1
měsíců	0co1
mūsdienas	0__1
műhely	07l1
művezető	02P2
mới bắt đầu	0dd1
mới học	0de1
n	0eS1
n v	00e1
n.v	00e1
n1	0=A1
n2	0=A1
n3	0=A1
n4	0=A1
n5	0=A1
na	0eT2
na daljavo	0eV1
na daljinu	0eW2
na dalku	0eY1
na dialku	0eZ1
na diaľku	0eZ1
na dálku	0eY1
na kierunku	0Zh1
naa	0Q>1
naaister	0281
naavaerende	0Q>1
nabrezi	0@Q1
nabrezie	0e[1
nabrezje	0e\1
nabrežje	0e\1
nachweis	0=E1
nacionalna poklicna kvalifikacija	0B11
nadace	0Go1
nadacia	03d1
nadal	04`1
nadiu	0`11
nadiua	0`11
nadácia	03d1
naeherin	09@1
naemndeman	02Y1
naestformand	0=h1
naeyttelijae	0621
nagrada	0bf3
nagroda	0P<1
nagrody	0P<1
nagyon jo	0TD2
nagyon jó	0TD2
naherin	09@1
naimaton	0:91
naimisissa	0:91
naine	0e]1
nainen	0e^1
najaar	0To1
nakladatelstvi	0e_2
nakladatelství	0e_2
nakladnik	0ea2
nam	0ec5
nama proyek	0eh1
nama saya	04c1
namestek	0?e1
namesti	0@Q1
namestie	0e[1
namndeman	02Y1
namornik	0?e1
nams og starfsferill	0Of1
namsbraut	02J1
namskeid	0ei1
nang cao	0ej2
nanny	02<1
napjainkig	00o1
napredno	0el6
naselje	0f23
nastavnica	0?12
nastavnik	0?12
natakar	05k1
natif	0^C1
natiivi	03>1
national 5	0341
natiu	0`11
nativ	0>[1
nativa	0f53
native	0f83
native language	0PI1
native or bilingual	0PI1
native or bilingual proficiency	0PI1
native proficiency	0PI1
native speaker	0PI1
nativo	0f;2
natjecanje	0061
nattiv	0>]1
natywny	0KM1
nauczyciel	0f=2
nauczycielka	02M1
naukowiec	02M1
navaerende	0Q>1
navy	01`1
nay	0=51
nayttelija	0621
nazev projektu	0f?1
naziv projekta	0f@2
nazov projektu	0fB1
nazwa projektu	0fC1
nazywam sie	0Y[1
nazywam się	0Y[1
nd	0fD1
near native	0fE2
near-native	0fE2
nebenfach	0O91
nebosh	0Di2
necasatorit	0AB1
necasatorita	0AB1
necăsătorit	0AB1
necăsătorită	0AB1
negociateur	01l1
negociatrice	01l1
negozio	03f1
nelayan	02R1
nemi	0>`1
nemocnica	03d1
nemocnice	0Go1
neozenjen	0fG2
neoženjen	0fG2
neprecejies	0fI1
neprecejusies	0fI1
neprecējies	0fI1
neprecējusies	0fI1
nestleder	0FA1
netekejusi	0Y71
netekėjusi	0Y71
nettbasert	0PJ1
networks	01`1
neudana	0fJ1
neudata	0fK1
neuvoja	0621
nevedes	0Y71
nevedęs	0Y71
nevelo	02m1
nevelő	02m1
newspaper	01`1
ngach	0Be1
ngan hang	0<41
nganh	0Bg1
nganh hoc	0Bg1
nghien cuu sinh	0:^1
nghien cuu vien	0:^1
nghiên cứu sinh	0:^1
nghiên cứu viên	0:^1
ngo	0Be1
ngon ngu me de	0;W1
ngành	0Bg1
ngành học	0Bg1
ngách	0Be1
ngân hàng	0<41
ngôn ngữ mẹ đẻ	0;W1
ngõ	0Be1
nha bao	0:^1
nha hang	0<41
nha hat	0<41
nha may	0<41
nha thiet ke	0:^1
nha xuat ban	0fL2
nhac si	0:^1
nhan vien	0:^1
nhan vien xuat sac	0;`1
nhiep anh gia	0:^1
nhiếp ảnh gia	0:^1
nhom	0;V1
nhs	01`1
nhà báo	0:^1
nhà hàng	0<41
nhà hát	0<41
nhà máy	0<41
nhà thiết kế	0:^1
nhà xuất bản	0fL2
nhân viên	0:^1
nhân viên xuất sắc	0;`1
nhóm	0;V1
nhạc sĩ	0:^1
nice to meet you	0SC1
nilai	0G61
nimeni on	0dI1
nimikirja	06D1
ninera	01Q1
nit	0CA1
niveau avance	0D^1
niveau avancé	0D^1
niveau bon	0?I1
niveau debutant	0<`1
niveau débutant	0<`1
niveau europeen	0fN1
niveau européen	0fN1
niveau intermediaire	08E1
niveau intermédiaire	08E1
niveau moyen	08E1
niveau scolaire	0<`1
nivel alto	09d1
nivel avancado	09U1
nivel avansat	0E21
nivel avanzado	09d1
nivel basico	0fO2
nivel básico	0D51
nivel de baza	0E11
nivel de bază	0E11
nivel intermediario	0DM1
nivel intermedio	0DN1
nivel medio	0DN1
nivel medio alto	0?o1
nivel medio-alto	0?o1
nivel mediu	0DR1
nivell alt	0PV1
nivell avancat	0PV1
nivell avançat	0PV1
nivell basic	0;E1
nivell bàsic	0;E1
nivell mitja	0DL1
nivell mitjà	0DL1
nivodij	0001
niñera	01Q1
no	0fQ6
nociones	0;F2
nocions	0@I2
nocoes	0fW2
nocoes basicas	0M31
nodala	0fY2
nodaļa	0fY2
noe	0?g1
noe kjennskap	0=N1
nogenlunde	0d@1
nokkud god	0f[1
nokkuð góð	0f[1
nom del projecte	0f\1
nom du projet	0f]1
nombre del proyecto	0f^1
nome del progetto	0f_1
nome do projeto	0f`1
nominee	00O1
nonprofit	01`1
nork	05<1
norskprove	0=A1
norskprøve	0=A1
nos	0LJ1
not ort	03h1
not ortalamasi	03h1
not ortalaması	03h1
nota	0fa4
nota final	0C91
nota finala	0@X1
nota finală	0@X1
nota media	0@W1
nota mitjana	0NN1
notable	0@W1
notaio	02K1
notaire	01l1
notar	0fe3
notaria	0fh2
notarie	02Y1
notario	01Q1
notaris	0fj2
notariusz	02M1
notary	02<1
notaría	03A1
note	0fl2
notendurchschnitt	01P1
notenschnitt	01P1
noter	01n1
notions	0<M2
notiuni	0E11
notiuni de baza	0E11
notlen	0LJ1
notář	07?1
nourrice	01l1
noustaja	01M1
novads	0@41
nover	02m1
noverande	0Q>1
novice	0fn2
novinar	0g05
novinár	0921
novinář	07?1
now	0DG1
nozioni	0<K2
noções	0fW2
noções básicas	0M31
noțiuni	0E11
noțiuni de bază	0E11
npk	0B11
npors	01j1
npo法人	0g51
nr	0541
nr 10	0?d1
nr 35	0?d1
nr-10	0?d1
nr-35	0?d1
ntnu	0g61
nu	0g75
nu ho sinh	0:^1
nubile	0AM1
nucleo	0Hf1
nugaletoja	06X1
nugaletojas	06X1
nugalėtoja	06X1
nugalėtojas	06X1
num	09j1
numatoma	0g<1
numele meu este	0`R1
numele proiectului	0g=1
nuo	0g>2
nuotolinis	0X_1
nuotoliniu budu	0X_1
nuotoliniu būdu	0X_1
nurse	02<1
nursery	01`1
nursing home	01`1
nutid	0g@2
nutricionista	03k2
nutritionist	0Ka2
nutriționist	02=1
nuvaerende	0V[1
nuvarande	0gB1
nuverandi	0MT1
nuværende	0V[1
nv	00e1
nvq	0?j2
nvq 2	0341
nvq 3	0341
nvq level 1	0341
nvq level 2	0341
nvq level 3	0341
nvq level 4	0331
nvq level 5	0331
nvq level 6	0:O1
nyar	0gC1
nyara	0gC1
nybegynner	0gD2
nyboerjare	0gF2
nyborjare	0gF2
nybörjare	0gF2
nyelvvizsga	0gH2
nyelvvizsgat	0gJ1
nyelvvizsgát	0gJ1
nykyaan	0Kj1
nykyaeaen	0Kj1
nykyhetkeen	0Kj1
nykyhetki	0Kj1
nykyinen	0Kj1
nykyisin	0Kj1
nykyään	0Kj1
nyni	0:J1
nyní	0:J1
nyrt	00e1
nyt	0Kj1
nyár	0gC1
nábrežie	0e[1
nábřeží	0@Q1
nám	0gK2
námestie	0e[1
námořník	0?e1
náms- og starfsferill	0Of1
námsbraut	02J1
námskeið	0ei1
náměstek	0?e1
náměstí	0@Q1
název projektu	0f?1
názov projektu	0fB1
nâng cao	0ej2
näherin	09@1
nämndeman	02Y1
näyttelijä	0621
nå	0Q>1
nåværende	0Q>1
næstformand	0=h1
négociateur	01l1
négociatrice	01l1
nível avançado	09U1
nível básico	0M31
nível intermediário	0DM1
nívódíj	0001
nõrk	05<1
nõustaja	01M1
nú	0MT1
núcleo	0Hf1
núm	09j1
nútíð	0MT1
núverandi	0MT1
năm	0gM2
nő	0gO1
nős	0LJ1
nőtlen	0LJ1
nővér	02m1
nữ	0gP1
nữ hộ sinh	0:^1
o	0gQ3
o levels	0341
o meu nome e	0BS1
o meu nome é	0BS1
o momento	08\1
o-levels	0341
oab	0?d1
obala	0:31
obchod	0II2
obchodna akademia	0`C1
obchodni akademie	0Eo1
obchodni zastupce	0?e1
obchodnik	0C:2
obchodny zastupca	0AD1
obchodná akadémia	0`C1
obchodní akademie	0Eo1
obchodní zástupce	0?e1
obchodník	0C:2
obchodný zástupca	0AD1
obcina	0?@1
obecnie	04`1
ober	0;81
oberschule	0=e1
objava	0[l1
objavljen	0gT1
objavljeno	0gU1
obkladac	0?e1
obkladač	0?e1
oblikovalec	0G11
oblikovalka	0G11
obmann	03B1
obor	0gV1
oboru	0gV1
obrona	0gW1
obrt	0ZJ1
obtained	0:E1
obtained in	0:E1
obtenida	06e1
obtenido	06e1
obtenu	0G41
obtenu en	0G41
obtenue	0G41
obtenue en	0G41
obtida	0Cd1
obtido	0Cd1
obtinut	01R1
obuka	0gX1
občina	0?@1
obținut	01R1
oca	01c1
ocakavane	0gY1
oceanographer	02<1
ocekavano	0gZ1
ocekivano	0g[2
ocena	0g]3
ocena koncowa	0g`1
ocena końcowa	0g`1
oceneni	0051
ocenenie	0041
ocenění	0051
och	0ga1
ochroniarz	02M1
ocjena	0gb1
ocm	01c1
ocp	01c1
octrooi	07c1
octrooien	07c1
od	0gc<
odbor	0go3
odborny vycvik	0bO1
odborný výcvik	0bO1
odd job	02<1
odd-job	02<1
oddelek	0LQ1
oddeleni	0IU1
oddelenie	0IZ1
oddzial	0KQ1
oddział	0KQ1
oddělení	0IU1
ode	01M1
odeljenje	0Hj1
odgojitelj	0[V1
odhadce	0?e1
odjel	0h21
odjeljenje	0h21
odlicno	0el6
odlično	0el6
odontotecnico	02K1
odotettu	07m1
odsek	0h33
odsjek	0h21
odul	0<J1
odulu	0<J1
odvetnica	0G11
odvetnik	0G11
odvjetnica	0?01
odvjetnicki ured	0ZJ1
odvjetnik	0?01
odvjetnički ured	0ZJ1
odznaczenie	0P<1
odznaka	0P<1
oekonom	06G2
oekotropholog	0671
oenologue	01l1
oeversaettare	02Y1
oevet	0h61
of	0h71
office	08U2
officer	0h83
officina	03f1
officine	03f1
offiser	0<D1
oficial	02W2
oficina	0h;3
ofisi	0461
og	0h>2
oggi	0121
ogift	0h@2
ogretim gorevlisi	01n1
ogretim uyesi	01n1
ogretmen	01n1
ogretmeni	01n1
ogrodniczka	02M1
ogrodnik	02M1
ohg	00e1
ohjaaja	0621
ohjelmoija	0621
oi	0=\1
oifigeach	0441
oikolukija	0621
ojczyste	0KM1
ojczystego	0KM1
ojczysty	0KM1
okj	0hB2
oklevel	0hD2
okleveles	0LM1
oklevél	0hD2
okonom	06G2
okotropholog	0671
okres	0gK2
oktato	02P2
oktató	02P2
okul	04M1
okulu	04M1
okutman	01n1
ola	0=\1
ola pessoal	0=\1
oldal	0hF1
olen	0dI1
olimpiada	0hG3
olimpiade	00C1
olimpiadă	0@D1
olimpiāde	00C1
olimpíada	00N1
ollscoil	0hJ2
ologist	0VQ1
olympiad	00O1
olympiada	0AO2
olympiáda	0AO2
olá	0=\1
olá pessoal	0=\1
omanik	01M1
omistaja	0621
ompelija	0621
on lisans	0d11
ondernemer	0281
onderneming	0`Y1
onderscheiding	0LD1
onderzoeker	0281
oneletrajz	0hL1
oneletrajza	0hL1
ongehuwd	05G1
ongoing	0DG1
onkentes	0=@1
onkormanyzat	07l1
onlajn	0hM1
online	0hNA
onlisans	0d11
onlus	03f1
onoracha	0Sd1
ontwerper	0281
ontwikkelaar	0281
onur belgesi	0<J1
onwards	0DG1
onóracha	0Sd1
oopt	0=A1
op afstand	0V;1
opas	0621
opcina	0ZJ1
operaator	01M1
operaattori	0621
operador	0201
operadora	0201
operaia	02K1
operaio	02K1
operari	02V1
operaria	02S3
operario	03k2
operater	0h_3
operateur	01l1
operative	0VQ1
operatoare	02=1
operatoer	05o3
operator	0hb?
operatore	02K1
operatorius	02i1
operatorka	02M1
operators	02j1
operatoru	01n1
operatrice	06=2
operatör	0I32
operatörü	01n1
operatør	06G2
operatőr	0=@1
operària	02V1
operária	0201
operário	0201
operátor	0\_3
opetaja	01M1
opettaja	0621
opic	0=A1
opiekun	02M1
opiekunka	02M1
opisto	04T1
opistoaste	0Mb1
opistotutkinto	0Mb1
oplaeg	03I1
opleidingscentrum	08b1
opleidingsdag	0>Q1
oplæg	03I1
oppas	0281
oppekava	0Ma1
oppilas	0621
oppisopimus	05W1
oppisopimuskoulutus	05W1
opravneni	0B21
opravnenie	0B31
oprichter	0;81
oproepkracht	0;81
oprávnenie	0B31
oprávnění	0B21
opstina	06b1
optica	01Q1
optician	0Ka2
opticien	0BY2
opticienne	01l1
optico	01Q1
optik	0?e1
optiker	0[d4
optikko	0621
optikus	0=@1
option	0Oh1
optisyen	01n1
optometrist	02<1
optyk	02M1
opublikowany	07k1
opérateur	01l1
opératrice	01l1
općina	0ZJ1
opština	06b1
oraz	0i11
orchester	03_1
orden	09A1
ordfoerande	0TK2
ordfoerer	0<D1
ordforande	0TK2
ordforer	0<D1
ordförande	0TK2
ordfører	0<D1
ordinary degree	0:O1
organisateur	01l1
organisatrice	01l1
organiser	02<1
organist	0DJ2
organizador	03k2
organizadora	03k2
organizer	02<1
organizzatore	02K1
organizzatrice	02K1
orta	0i22
orta duzey	0i22
orta duzeyde	0i41
orta düzey	0i22
orta düzeyde	0i41
orta seviye	0i41
orta ust	0YA1
orta ustu	0YA1
orta üstü	0YA1
orta-üst	0YA1
ortagi	01n1
ortak yazar	01n1
ortalama	03h1
ortaokulu	04M1
ortağı	01n1
orthophoniste	01l1
orvos	02m1
os	0571
osakond	0i52
osasto	0i72
oscp	01c1
osd	0=A1
osiedle	0571
osiguranje	0AQ2
osnivac	05i2
osnivač	05i2
osnove	0i96
osnovna skola	0LY2
osnovna sola	0L[1
osnovna škola	0LY2
osnovna šola	0L[1
osnovne akademske studije	0=D1
osnovne studije	0=D1
osnovno	0i96
osnovno znanje	0i?3
ospatar	02=1
ospedale	03f1
ospideal	0CX1
ospidéal	0CX1
osposobljavanje	0iB1
ospătar	02=1
ostaja	0621
ostan	0CX1
osteopath	02<1
osteria	03f1
ostetrica	02K1
ostetrico	02K1
ostreiculteur	01l1
ostréiculteur	01l1
osuuskunta	06h1
osvc	0Go1
osvedceni	0B21
osvedcenie	0B31
osvedčenie	0B31
osvč	0Go1
osvědčení	0B21
osz	0iC1
osze	0iC1
osztaly	0iD2
osztalyzat	08c1
osztatlan kepzes	0LM1
osztatlan képzés	0LM1
osztondij	0Gl2
osztály	0iD2
osztályzat	08c1
ota	0iF2
oteli	0461
otomotiv	0461
otono	0iH1
otoño	0iH1
ottenuto	0D71
ottico	02K1
ottima	09h2
ottima conoscenza	09g1
ottimo	09h2
ou	00e1
outono	0iI1
ouvrage	0271
ouvrages	0271
ouvrier	01l1
ouvriere	01l1
ouvrière	01l1
overmontoer	0731
overmontor	0731
overmontør	0731
oversaetter	0731
oversattare	02Y1
oversetter	0<D1
oversætter	0731
ovet	0h61
ovlascenje	0gX1
ovlastenje	0iB1
ovlaštenje	0iB1
ovlašćenje	0gX1
ovoda	0[S1
ovodapedagogus	02m1
ovono	02m1
owner	02<1
oy	00e1
oyj	00e1
oyuncu	01n1
oz gecmis	0iJ1
ozenjen	0fG2
ozgecmis	0iJ1
ozgecmisi	0iJ1
oü	00e1
očakávané	0gY1
očekivano	0g[2
očekáváno	0gZ1
oženjen	0fG2
p	0iK1
p o box	0iL1
p zza	0@R1
p.o. box	0iL1
p.zza	0@R1
pa	0iM1
pa distans	0IC1
pa nett	0PJ1
paa	0iM1
paa distans	0IC1
paa nett	0PJ1
paaaine	0\g1
paagaaende	0iN2
paagaar	0gB1
paallikko	0621
pabrik	08B1
packer	0DJ2
pacse	0AL1
pacsee	0AL1
pacsé	0AL1
pacsée	0AL1
pad	0Gn1
pada	0iP1
padagog	0671
padalinys	0G:1
padaria	0361
padeiro	0201
padejeja	02i1
padejejas	02i1
padeka	06X1
padronanza	0N91
padzilinats	0iQ1
padziļināts	0iQ1
padėjėja	02i1
padėjėjas	02i1
padėka	06X1
paeaeaine	0\g1
paeaellikkoe	0621
paedagog	0iR2
paeivaekoti	0Wm2
paetevyys	0iT2
pagaende	0iN2
pagar	0gB1
pagaritookoda	05T1
pagaritöökoda	05T1
pagasts	0@41
page	0iV2
pagina	0iX5
pagrindai	0=<2
pagrindine mokykla	0FQ1
pagrindines	0i]1
pagrindinė mokykla	0FQ1
pagrindinės	0i]1
paguyuban	08B1
paipear	0@U1
paipéar	0@U1
paitinn	0@U1
paivakoti	0Wm2
paja	06h1
pakankamai	0i^1
pakar	0i_1
palestra	0i`2
palestrante	0201
palestras	05_1
paligs	02j1
palkinto	06i1
palmes	00M1
palomies	0621
palvelu	06h1
palveluneuvoja	0621
palvelut	06h1
palyazat	0001
palīgs	02j1
pamata	0ib2
pamatlimeni	06o1
pamatlimenis	0ib2
pamatlīmenis	0ib2
pamatlīmenī	06o1
pamatskola	04S1
pamatzinasanas	0ib2
pamatzināšanas	0ib2
pana	0id1
pana in	0id1
pana in prezent	02G1
pana la	0id1
panadera	01Q1
panaderia	03A1
panadero	01Q1
panadería	03A1
panettiere	02K1
panificio	03f1
panimo	06h1
pank	05T1
pankki	06h1
panna	0ZI1
papelaria	0361
papeleria	03A1
papelería	03A1
paper	01T1
papers	01T1
papeteries	01m1
paralegal	02<1
paramedic	02<1
paramedik	01n1
parcours	0Oh1
pardaveja	02i1
pardavejas	02i1
pardavėja	02i1
pardavėjas	02i1
pardeveja	02j1
pardevejs	02j1
parduotuve	03e1
parduotuvė	03e1
paredzams	0ie1
paredzets	0ie1
paredzēts	0ie1
park	0Gn1
parken	0R21
parkway	06W1
paroquia	0361
parrocchia	03f1
parroquia	03A1
parrucchiera	02K1
parrucchiere	02K1
parstavis	02j1
part time	0Ql2
part-time	0Ql2
parteira	0201
partner	0if2
partners	01`1
parturi kampaaja	05W1
parturi-kampaaja	05W1
paru dans	0271
parvalda brivi	0?f1
paróquia	0361
pasaje	09j1
pasante	01Q1
pascasarjana	0ih1
paseo	09j1
pasif	0E01
pasivne	0ii2
pasivni	0dP1
pasivno	0i?3
pasivní	0dP1
pasivně	0dP1
paslaik	0__1
pasma	01j1
pasniedzejs	02j1
pasniedzējs	02j1
pasnodarbinats	06Y1
pass	0ik2
passage	05I1
passatge	0:81
passed	0:E1
passeig	0:81
passi	0\f1
pastaci	01n1
pastacı	01n1
pastane sefi	01n1
pastane şefi	01n1
pastelera	01Q1
pasteleria	03A1
pastelero	01Q1
pastelería	03A1
pasticcere	02K1
pasticceria	03f1
pasticciera	02K1
pasticciere	02K1
pastor	03B1
pastry	02<1
pasvaldiba	06Y1
pasívne	0dE1
paten	0:Y1
patent	0im@
patentas	0[H1
patente	0j=4
patente europea	01N1
patentes	0A52
patentino	01N1
patents	0jA2
patentti	0Mn1
patevyys	0iT2
patika	07l1
patin	09@1
patissier	0jC3
patissiere	01l1
patlaban	0__1
patron	01Q1
patrón	01Q1
pavars	02j1
pavasaris	0jF2
pavārs	02j1
paysagiste	01l1
pazenges	0992
paznic	02=1
pazymejimas	08a1
pazymiu vidurkis	0;U1
pazymys	0;U1
pašlaik	0__1
pašnodarbināts	06Y1
pašvaldība	06Y1
pažengęs	0992
pažymių vidurkis	0;U1
pažymys	0;U1
pažymėjimas	08a1
pd	0jH1
peaeriala	0Ma1
peatukk	0451
peatükk	0451
pecheur	01l1
pecovatel	07?1
pedagog	02Y1
pedagogus	02m1
pedagógus	02m1
pedreiro	0201
peer reviewer	02<1
pegawai	02R1
peixeiro	0201
pek	02P2
pekar	07?1
pekara	0AQ2
pekaren	03d1
pekarna	0^b2
pekař	07?1
pekerja	02R1
pekseg	07l1
pekáreň	03d1
pekárna	0Go1
pelatih	02R1
pelatihan	0jI2
pelaut	02R1
pelayan	02R1
peluquera	01Q1
peluqueria	03A1
peluquero	01Q1
peluquería	03A1
pemadam	02R1
pemandu	02R1
pemandu wisata	02R1
pembicara	0:Y1
pembina	02R1
pemenang	06O1
pemerintah	08B1
pemilik	02R1
peminatan	0>J1
pemula	0jK2
pemusik	02R1
penanggung jawab	02R1
penari	02R1
pendiri	02R1
peneliti	02R1
penerbit	0jM2
penerjemah	02R1
pengacara	02R1
pengajar	02R1
pengembang	02R1
pengemudi	02R1
penger	0981
penghargaan	06O1
penjahit	02R1
penjual	02R1
penningmeester	0=f2
penulis	02R1
penutur asli	08@1
penyanyi	02R1
penyuluh	02R1
penyunting	02R1
penztaros	02P2
peon	01Q1
pepiniere	01m1
perancang	02R1
perawat	02R1
percakapan	0E01
percentage	00U1
perempuan	0iK1
perencana	02R1
perfecto	0K:1
perfeito	0K91
perfekcyjny	0jO1
perfekt	0jP1
perfektne	0jQ2
perfektně	0jS1
perfetto	0jT1
perguruan tinggi	0OD1
periodico	05_1
periodista	02W2
perit	05Z1
perito	0jU2
perito industriale	08f1
perito mercantil	0;71
periódico	05_1
perkiraan	0Gk1
permanent	0DH1
permis	0Ah3
permis b	03j1
permis bateau	03j1
permis de conducere	0231
permiso	0221
permit	01j1
permís	0211
perpustakaan	08B1
personel	01n1
personeli	01n1
perumahan	0GL1
perusahaan	08B1
peruskoulu	04T1
peruskoulun paattotodistus	05W1
peruskoulun paeaettoetodistus	05W1
peruskoulun päättötodistus	05W1
perustaidot	05@2
perustaito	05B1
perustaja	0621
perustaso	0jW1
perusteet	05@2
perustutkinto	0jX2
pesantren	0OD1
pescaderia	03A1
pescadero	01Q1
pescadería	03A1
pescador	03k2
pescadora	03k2
pescar	02=1
pescatore	02K1
pescatrice	02K1
peserta magang	02R1
pesquisador	0201
pesquisadora	0201
pet shop	0361
petani	02R1
petniece	02j1
petnieks	02j1
petty officer	02<1
petugas	02R1
peón	01Q1
pečovatel	07?1
pfa	03^1
pfarrer	03B1
pflegedienst	03_1
pflegeheim	03_1
pfleger	0=i2
pflegerin	03B1
pfoertner	0671
pfortner	0671
pförtner	0671
pg cert	0NM1
pg dip	0NM1
pgce	0MA2
pgce with qts	0NM1
pgcert	0NM1
pgdip	0MA2
ph d	0jZ3
ph d grad	0j]1
ph d studerende	0=h1
ph.d	0jZ3
ph.d.-grad	0j]1
ph.d.-studerende	0=h1
phan tich	0:^1
pharma	01`1
pharmaceuticals	01`1
pharmacie	01m1
pharmacien	01l1
pharmacienne	01l1
pharmacist	02<1
pharmacy	01`1
pharmd	0H51
phat trien	0:^1
phd	0j^2
phd student	07R1
phdr	0Dg2
phien dich	0:^1
phiên dịch	0:^1
phlebotomist	02<1
pho	0Be1
pho ban	0:^1
pho chu tich	0:^1
pho giam doc	0:^1
pho hieu truong	0:^1
pho phong	0:^1
phong	0;V1
phong ban	0;V1
phong kham	0<41
phong thi nghiem	0<41
phong vien	0:^1
photographe	01l1
photographer	02<1
phr	01c1
phu bep	0:^1
phuc vu	0:^1
phuong	0Be1
physician	02<1
physicist	02<1
physiker	0671
physiotherapie	03_1
phát triển	0:^1
phân tích	0:^1
phòng	0;V1
phòng ban	0;V1
phòng khám	0<41
phòng thí nghiệm	0<41
phó ban	0:^1
phó chủ tịch	0:^1
phó giám đốc	0:^1
phó hiệu trưởng	0:^1
phó phòng	0:^1
phóng viên	0:^1
phường	0Be1
phố	0Be1
phụ bếp	0:^1
phục vụ	0:^1
piagam	0j`2
piastrellista	02K1
piata	0541
piazza	0@R1
piazzale	0@R1
piața	0541
picker	02<1
piekarnia	03T1
piekarz	02M1
pielegniarka	02M1
pielegniarz	02M1
pielęgniarka	02M1
pielęgniarz	02M1
pigiste	01l1
pilot	0jb3
pilotin	03B1
piloto	03k2
pincer	06[2
pinche	01Q1
pincér	06[2
pintor	03k2
pintora	03k2
pion	0KQ1
pirma limena augstaka izglitiba	0[R1
pirmininkas	02i1
pirmā līmeņa augstākā izglītība	0[R1
pis	0:81
pisarna	0?@1
piscina	03f1
piso	09j1
pivara	06b1
pivovar	0II2
pivovara	0ZJ1
pivovarna	0?@1
pivovary	0Go1
pix	03j1
pizzeria	0je3
pizzería	03A1
pjazza	0FT1
pl	0552
plac	0571
placa	0:81
place	05I1
plads	0R21
plaket	0<J1
plaketa	0jh1
plakett	0ji1
plan	05H1
planeeritav	0LC1
planer	0=i2
planerad	0=a1
planerin	03B1
planirano	0g[2
planlagt	0QA2
planlanan	0=Y1
planned	06I1
planner	0772
planots	0ie1
planovane	0gY1
planovano	0gZ1
planowane	0jj1
planowany	0jj1
plant	01`1
plantsoen	0Gn1
planuojama	0g<1
plaquiste	01l1
plass	0;T1
plasterer	02<1
platschef	02Y1
platz	0B[1
playworker	02<1
plaza	09j1
plaça	0:81
plc	00e1
pleier	0<D1
plein	0Gn1
plejehjem	0;=1
plida	0=A1
plombier	01l1
plombiere	01l1
plombière	01l1
plongeur	01l1
plongeuse	01l1
plumber	02<1
plynne	04X2
plynnie	0<81
plynny	0<81
plynně	04]1
plynule	04X2
plánované	0gY1
plánováno	0gZ1
plānots	0ie1
pm	0jk3
pmo	0jn1
pmp	01c1
po box	0iL1
pobalscoil	01W1
pobednica	0jo1
pobednik	0jo1
pobjednica	0061
pobjednik	0061
pocetnik	0k04
pocetno	0k42
poczatkujacy	0k62
początkujący	0k62
podcast	01T1
podiatrist	02<1
podjetje	0?@1
podnik	0II2
podsladek	0?e1
podsládek	0?e1
podstawowa	0k82
podstawowe	0k:1
podstawowy	0k82
podstawowym	0k:1
podstawy	0k82
poduzece	0ZJ1
poduzeće	0ZJ1
podyplomowe	0YP1
podzim	0k;1
poglavje	0[l1
poglavlje	0C22
pogovorno	0k<1
pohar	0AO2
pohiharidus	0ZO1
pohikool	0491
pohvala	0bf3
pohár	0AO2
poissonnier	01l1
poistovna	03d1
poisťovňa	03d1
pojistovna	0Go1
pojišťovna	0Go1
pokal	0k=2
pokladni	0?e1
pokladnik	0C:2
pokladní	0?e1
pokladník	0C:2
poklicna matura	0k?1
pokojowa	02M1
pokojska	0?e1
pokojská	0?e1
pokrocila	0k@4
pokrocily	0k@4
pokročilá	0k@4
pokročilý	0k@4
pokryvac	0?e1
pokrývač	0?e1
polaznik	0iB1
pole	0AN1
poletje	0kD1
polgarmester	0=@1
polgármester	0=@1
police	01`1
police officer	02<1
policealne	0kE1
policia	01Q1
policial	0201
policier	01l1
policiere	01l1
policista	0?e1
policistka	0?e1
policière	01l1
policjant	02M1
policjantka	02M1
policía	01Q1
polideportivo	03A1
polier	03B1
poliisi	0621
poliklinika	0kF3
polis	0kI2
polisher	02<1
polisi	02R1
politechnika	04G1
politechniki	04G1
politecnica	0Mi3
politecnico	0D93
politehnica	0821
politeknik	0OD1
politibetjent	0<D1
politist	0Bb1
politècnica	01a1
politécnica	0CP2
politécnico	0CP2
polizei	03_1
poliziotto	02K1
polizist	0671
polițist	0Bb1
polku	0981
polozen	0KC2
polozna	02M1
položen	0KC2
polsterer	0671
polytechnic	01_1
polytechnique	01b1
pomlad	0kK1
pomoc	02M1
pomoc administracyjna	02M1
pomoc kuchenna	02M1
pomocnica	0C62
pomocnice	0?e1
pomocnik	0kL5
pomocník	0?e1
pomoćnica	0?01
pomoćnik	0?12
pomočnica	0G11
pomočnik	0G11
pompier	0:<2
ponencia	0kQ2
ponencias	0241
ponente	01Q1
pontificia	0AY1
pontifícia	0AY1
ponència	0A71
poradca	0AD1
poradce	0?e1
porocen	0`31
porocena	0`31
porodni asistentka	0?e1
porodní asistentka	0?e1
poročen	0`31
poročena	0`31
portal	09j1
portar	02=1
portas	0=@1
porteira	0201
porteiro	0201
porter	02<1
portier	0kS3
portiere	02K1
portás	0=@1
pos doutorado	0KB1
pos graduacao	0N61
pos graduacao em	0N61
posgrado	07Q1
poslovoda	0?12
poslovođa	0?12
postaci	01n1
postacı	01n1
postas	0kV2
postbode	0281
postboks	0kX2
postbud	06G2
postbus	0kZ1
postdoc	0DV2
postdoctoral	02<1
postdoctoral researcher	02<1
poste actuel	00a1
poster	0k[8
posteres	05_1
posters	0kc4
postfach	05S1
postgrado	07Q1
postgraduate	0NM1
postgraduate certificate	0NM1
postgraduate diploma	0NM1
postgrau	0`21
postina	02K1
postinkantaja	0621
postino	02K1
postliceala	0CR1
postliceală	0CR1
postman	02<1
postmaster	0JN1
postwoman	02<1
postás	0=@1
posvet	0[l1
poszter	0IB1
pot	0e\1
potrdilo	0B11
potvrda	0KC2
pour	0kg1
pousada	0361
pouzivatelsky	0kh1
používateľsky	0kh1
povprecje	0ki1
povprecna ocena	0ki1
povprečje	0ki1
povprečna ocena	0ki1
poziom zaawansowany	0<81
pozoriste	06b1
pozorište	06b1
početnik	0k04
početno	0k42
położna	02M1
poștaș	02=1
pr	0431
praca	0kj2
praca z domu	0eZ1
praca zdalna	0V<1
pracovnice	0?e1
pracovnicka	0AD1
pracovnik	0C:2
pracovník	0C:2
pracovníčka	0AD1
pracownica	02M1
pracowniczka	02M1
pracownik	02M1
pracownik sezonowy	02M1
practical	0CW1
practicant	02=1
practicante	01Q1
practicas	01Q1
practice	01`1
practitioner	02<1
pradedantysis	0kl2
pradikat	01P1
pradinis	0=<2
pradmenys	0i]1
praedikat	01P1
praegu	0U31
praeguseni	0U31
praktijk	0351
praktijken	0351
praktikant	0kn9
praktikantas	02i1
praktikante	02g2
praktikantin	09@1
praktikantka	0?e1
praktikants	02j1
praktikantė	02i1
praktisk pedagogisk utdanning	01D1
praktisk-pedagogisk utdanning	01D1
praktykant	02M1
praktykantka	02M1
pramugari	02R1
pramuniaga	02R1
pramusaji	02R1
pranesimas	0[H1
pranešimas	0[H1
praticante	02K1
pravnica	0Bo3
pravnicka	0C:2
pravnik	0l75
prawniczka	02M1
prawnik	02M1
prawo jazdy	0BA1
prawo wykonywania zawodu	0BA1
praxis	03_1
praça	04h1
pre intermediate	0<U1
pre-intermediate	0<U1
precejies	0fI1
precejusies	0fI1
preceptor	0201
preceptora	0201
preconizat	08X1
precējies	0fI1
precējusies	0fI1
predajna	03d1
predajňa	03d1
predavac	0l<3
predavanje	0[A3
predavatelj	05k1
predavač	0l<3
preddiplomski studij	0l?1
predikat	0G61
prednaska	0Z@2
prednáška	0C81
predpoklad	0gZ1
predpokladane	0l@2
predpokladané	0gY1
predseda	0C:2
predsedkyne	0?e1
predsednica	0lB2
predsednicka	0AD1
predsednik	0lB2
predsedníčka	0AD1
predsjednica	0?01
predsjednik	0?01
preduzece	06b1
preduzeće	06b1
predvideno	0lD3
predvidoma	0lG1
predviđeno	0g[2
preemia	0lH2
prefecture	01m1
prefeitura	0361
preis	09A1
preistraeger	00:1
preistraegerin	00:1
preistrager	00:1
preistragerin	00:1
preisträger	00:1
preisträgerin	00:1
prekladatel	02k2
prekladateľ	0921
prelekcja	07k1
premi	01f1
premiacao	00N1
premiação	00N1
premier prix	00M1
premija	00=2
premio	0lJ3
premios	01e1
premiu	0@D1
premiul	0@D1
premiul i	0@D1
premju	0?P1
preneur de son	01l1
preparateur	01l1
preparatoria	0;52
preparatrice	01l1
preprint	01T1
preprints	01T1
presedinta	02=1
presedinte	02=1
present	0lM3
presentation	01T1
presentations	01T1
presente	0lP3
presenter	02<1
presernova nagrada	0jh1
president	0lS3
presidenta	02W2
presidente	03Z4
press	01`1
pressesprecher	09@1
pressing	01m1
presso	0@P1
preukaz	0B31
prevajalec	0G11
prevajalka	0G11
prevencion de riesgos laborales	0221
prevención de riesgos laborales	0221
previsao	0Ce1
previsio	0lV1
previsionnel	08e1
previsió	0lV1
previst	0lV1
prevista	0lW4
prevista para	0l[2
previsto	0l]3
previsão	0Ce1
prevodilac	07K1
prevoditelj	0[V1
prevu	08e1
prevue	08e1
prezent	0l`2
prezentare	07X1
prezes	02M1
prezeska	02M1
prezident	02k2
prezidents	02j1
prešernova nagrada	0jh1
preżent	0>31
președinte	02=1
președintă	02=1
pri	0lb2
pria	0]X1
pricakovano	0lG1
priemer	0UF1
priemyselna skola	0`C1
priemyselná škola	0`C1
priest	02<1
prijs	0=l1
prilaz	0:31
primar	02=1
primaria	03^1
primarie	03^1
primary school	01_1
primavara	0ld1
primavera	0le4
primeiro lugar	00N1
primeiros socorros	0?d1
primer lugar	01e1
primer premi	01f1
primer premio	01e1
primeros auxilios	0221
primo classificato	00P1
primo posto	00P1
primo premio	00P1
primo soccorso	01N1
primăria	03^1
primărie	03^1
primăvara	0ld1
prince2	01c1
principal	02<1
principal investigator	02<1
principiant	0li1
principiante	0lj3
printemps	0lm1
printiseacht	07B1
printíseacht	07B1
pripravnica	0Bo3
pripravnik	0Bo3
pris	0bk3
prisen	0ln2
priset	0m01
prispevek	0C42
prispevok	0C81
prix	00M1
prizas	06X1
prize	00O1
priznanje	0bf3
pričakovano	0lG1
prl	0221
pro loco	03f1
probation officer	02<1
proc	01o1
proceedings	0Y_2
procurador	01Q1
procuradora	01Q1
prodajalec	0G11
prodajalka	0G11
prodavac	0m13
prodavacica	07K1
prodavač	0m42
prodavačica	07K1
prodavnica	06b1
prodejna	0Go1
prodi	0>J1
producer	02<1
product manager	07R1
product owner	0m63
productions	01`1
productor	01Q1
productora	01Q1
produtor	0201
proefschrift	07c1
prof	0ei1
profesijny zivotopis	0m91
profesijný životopis	0m91
profesine kvalifikacija	0?[1
profesine mokykla	0FQ1
profesinis bakalauras	0;O1
profesinis issilavinimas	0?[1
profesinis išsilavinimas	0?[1
profesinė kvalifikacija	0?[1
profesinė mokykla	0FQ1
profesional	09d1
profesionala videja izglitiba	07P1
profesionalais bakalaurs	0;N1
profesionalais magistrs	0`o1
profesionalna biografija	0>c1
profesionālais bakalaurs	0;N1
profesionālais maģistrs	0`o1
profesionālā vidējā izglītība	07P1
profesjonsstudium	0MC1
profesni prukaz	0B21
profesni zivotopis	0m:1
profesní průkaz	0B21
profesní životopis	0m:1
profesoara	02=1
profesoară	02=1
profesor	0m;:
profesora	01Q1
profesorius	02i1
profesors	02j1
professeur	01l1
professeure	01l1
professional proficiency	0@E1
professional working proficiency	0S21
professionale	09g1
professioneel	0mE1
professionele bachelor	01^1
professionnel	0D^1
professionsbachelor	0:X1
professionsbachelor i	0:X1
professionshoejskole	0LG1
professionshojskole	0LG1
professionshøjskole	0LG1
professor	0mF9
professora	08C2
professore	02K1
professoressa	02K1
professori	0621
professzor	02m1
profesör	01n1
proficient	0312
proficient user	0@E1
profiel	03J1
profil	0K51
profilul	0K51
profissional	09U1
progett	0mO1
progetti	0f_1
progettista	02K1
progetto	0f_1
program	0mP5
program studi	0>J1
programador	02S3
programadora	02S3
programatoare	02=1
programator	0mU3
programci	01n1
programcı	01n1
programer	0h_3
programerka	0G11
programi	04i1
programista	02M1
programistka	02M1
programma	0mX1
programmatore	02K1
programmatrice	02K1
programmeerija	01M1
programmer	0mY2
programmerare	02Y1
programmerer	0<D1
programmet	0m[2
programmetaja	02j1
programmetajs	02j1
programmeur	0BY2
programmierer	0671
programmoer	0731
programmor	0731
programmør	0731
programmētāja	02j1
programmētājs	02j1
programozo	02m1
programozó	02m1
programuotoja	02i1
programuotojas	02i1
programátor	02k2
programı	04i1
proiect	0g=1
proiecte	0g=1
proiectul	0g=1
proje	0m]1
proje adi	0m]1
proje adı	0m]1
proje asistani	01n1
proje asistanı	01n1
proje yoneticisi	01n1
proje yöneticisi	01n1
project	0m^3
project manager	07R1
projecte	0f\1
projected	06I1
projecten	0ma1
projectes	0f\1
projectnaam	0ma1
projecto	0f`1
projectos	0f`1
projects	0AC1
projekat	0mb1
projekt	0mc=
projekt neve	0n01
projektai	0n11
projektant	0n24
projektantka	02M1
projektas	0n11
projekte	0n62
projektek	0n01
projekter	0n81
projekti	0n96
projektid	0n?1
projektin nimi	0n@1
projektit	0n@1
projektledare	02Y1
projektname	0aO1
projektnamn	0nA1
projektnavn	0n81
projektoer	02Y1
projektor	02Y1
projekts	0nB1
projektu	0fC1
projekty	0nC3
projektör	02Y1
projeler	0m]1
projesi	0m]1
projet	0f]1
projeteur	01l1
projeto	0f`1
projetos	0f`1
projets	0f]1
prolece	0nF1
proleće	0nF1
proljece	0nG1
proljeće	0nG1
promedio	0@W1
promenade	0B[1
promoter	02K1
promotie	0JM1
promotion	0nH1
promotor	03k2
promotora	03k2
promotore	02K1
promotrice	02K1
promovendus	0;81
promoviert	0nH1
proofreader	02<1
propedeuse	01^1
properties	01`1
prosecna ocena	0nI1
prosek	0nI1
prosek ocena	0nI1
prosečna ocena	0nI1
prosiding	0:Y1
prosjecna ocjena	0gb1
prosjek	0gb1
prosjek ocjena	0gb1
prosjekt	0nJ2
prosjekter	0nL1
prosjektnavn	0nL1
prosječna ocjena	0gb1
prospech	0BB2
prospective	06I1
prospektas	0431
prospekts	0@41
prospěch	0UE1
prostovoljec	0G11
prostovoljka	0G11
protesico	01Q1
prothesiste	01l1
prothésiste	01l1
protésico	01Q1
provincia	03f1
provincie	0`Y1
provinsi	0GL1
proyecto	0f^1
proyectos	0f^1
proyek	0eh1
proġett	0mO1
pruefer	0=i2
prueferin	03B1
pruefung	0=E1
prufer	0=i2
pruferin	03B1
prufung	0=E1
prukaz	0B21
prumer	0UE1
pruvodce	0?e1
pruvodkyne	0?e1
prvostopenjski	0HZ1
prvostupnica	0l?1
prvostupnik	0l?1
przedsiebiorstwo	03T1
przedsiębiorstwo	03T1
przedstawiciel	02M1
przedszkole	04G1
przeglad	07k1
przegląd	07k1
przewidywane	0jj1
przewidywany	0jj1
przewodniczaca	02M1
przewodniczacy	02M1
przewodniczka	02M1
przewodnicząca	02M1
przewodniczący	02M1
przewodnik	02M1
przychodnia	03T1
práca z domu	0eZ1
prácticas	01Q1
právnik	0AD1
právnička	0C:2
právník	0?e1
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
príspevok	0C81
próf	0ei1
prófessor	0>`1
prüfer	0=i2
prüferin	03B1
prüfung	0=E1
prēmija	00C1
průkaz	0B21
průměr	0UE1
průvodce	0?e1
průvodkyně	0?e1
psc	0gK2
psc1	03j1
pse1	03j1
pse2	03j1
psichologas	02i1
psicoleg	02V1
psicologa	0nM4
psicologo	0743
psicòleg	02V1
psicòloga	02V1
psicóloga	03k2
psicólogo	03k2
psiholog	0nQ4
psihologs	02j1
psikolog	0TB2
psm	01c1
pst	0`S1
psuhholoog	01M1
psycholog	0794
psychologist	02<1
psychologue	01l1
psycholoog	0281
psychológ	0921
psychomotricien	01l1
psykolog	05o3
psykologi	0621
pszichologus	02m1
pszichológus	02m1
psühholoog	01M1
psč	0gK2
pt	0nU2
pta	09@1
pte	0nW2
pte ltd	00e1
pty	00e1
pty ltd	00e1
pub	01`1
pubblicato	07Y1
pubblicazione	07Y1
pubblicazioni	07Y1
publicacao	05_1
publicacio	0A71
publicacion	0241
publicaciones	0241
publicació	0A71
publicación	0241
publicacoes	05_1
publicado	0A52
publicat	0A32
publicatie	07c1
publicaties	07c1
publication	0271
publications	07V2
publicação	05_1
publicações	05_1
publicerad	0NE1
publiceret	03I1
publie	0271
publikace	0I:1
publikacia	0C81
publikacija	0nY4
publikacio	0IB1
publikacja	07k1
publikation	0931
publikationen	0931
publikácia	0C81
publikáció	0IB1
publikācija	0I>1
publisert	0ZB1
published	01T1
publishers	01`1
publishing	01`1
publié	0271
puchar	0P<1
pucko otvoreno uciliste	0n]1
puerta	09j1
puheenjohtaja	0TS2
puheenvuoro	0Mn1
puheterapeutti	0621
puiestee	0`X1
puikiai	0^B1
puikus	0^B1
puisto	0981
pultos	0=@1
puppeteer	02<1
purser	02<1
pusat	08B1
pustakawan	02R1
put	0n^2
putkiasentaja	0621
puuseppa	0621
puuseppae	0621
puuseppä	0621
puutarhuri	0621
pučko otvoreno učilište	0n]1
pza	09j1
página	0n`2
pályázat	0001
până	0id1
până la	0id1
până în	0id1
până în prezent	02G1
pâtissier	01l1
pâtissière	01l1
pädagog	0671
päiväkoti	0Wm2
pätevyys	0iT2
pääaine	0\g1
päällikkö	0621
på	0iM1
på distans	0IC1
på nett	0PJ1
pågående	0iN2
pågår	0gB1
pædagog	0731
pék	02P2
pékség	07l1
pénztáros	02P2
pépinière	01m1
pêcheur	01l1
pós-doutorado	0KB1
pós-graduação	0N61
pós-graduação em	0N61
póster	0241
pósters	0241
pôle	0AN1
pôster	05_1
pôsteres	05_1
põhiharidus	0ZO1
põhikool	0491
pārdevēja	02j1
pārdevējs	02j1
pārstāvis	02j1
pārvalda brīvi	0?f1
pētniece	02j1
pētnieks	02j1
płynnie	0<81
płynny	0<81
přednáška	0I:1
předpoklad	0gZ1
předpokládané	0gZ1
předseda	0?e1
předsedkyně	0?e1
překladatel	07?1
příspěvek	0I:1
qa	07R1
qpa	0BR1
qts	0NM1
quaderni	07Y1
quaderns	0A71
quadra	04h1
quadro	02K1
quai	05I1
qualifica	0nb2
qualifica di	08f1
qualifica professionale	08f1
qualificacio	0NN1
qualificació	0NN1
qualified	01j1
qualifizierender hauptschulabschluss	01O1
quan	0Be1
quan doc	0:^1
quan ly	0:^1
quan tri vien	0:^1
queseria	03A1
quesería	03A1
quimic	02V1
quimica	02W2
quimico	03k2
quy	0<41
químic	02V1
química	02W2
químico	03k2
quản lý	0:^1
quản trị viên	0:^1
quản đốc	0:^1
quận	0Be1
quỹ	0<41
r	0eS1
ra	02<1
raadgivare	02Y1
raadgiver	06G2
raadgivning	0MY2
raadslid	0281
raamat	0451
raamatukogu	05T1
raamatupidaja	01M1
raatali	0621
rabbi	02<1
racunovoda	0?12
racunovodja	0G11
racunovodkinja	0G11
rad	0C22
rad od kuce	0eW2
rad od kuće	0eW2
radca	02M1
radgivare	02Y1
radgiver	06G2
radgivning	0MY2
radgjafi	0>`1
radio operator	02<1
radiographer	02<1
radionica	0AQ2
radna	02M1
radna biografija	0>c1
radnica	0?12
radnik	0?12
radny	02M1
radstefna	0@O1
raduneyti	06j1
raeaetaeli	0621
rafvirki	0>`1
ragel	0a]1
ragioniera	02K1
ragioniere	02K1
rahastonhoitaja	0TS2
rahuldav	0ZT1
railways	01`1
raitti	0981
rajonas	0431
rakenduskorgharidus	0;P1
rakenduskorgkool	0491
rakenduskõrgharidus	0;P1
rakenduskõrgkool	0491
rakennus	06h1
rakpart	0481
raksts	0I>1
raktaros	0=@1
raktáros	0=@1
rama	0N11
rambla	0:81
ranger	02<1
rannog	06T1
rannsakandi	0>`1
rannóg	06T1
ranta	0981
raportti	0Mn1
rapport	06J3
rappresentante	02K1
rathaus	03_1
ratp	01m1
raumausstatter	0671
ravintola	06h1
ravitsemusterapeutti	0621
razgovorno	0nd1
raziskovalec	0G11
raziskovalka	0G11
razoavel	0DM1
razoável	0DM1
razveden	0fG2
razvedena	0fG2
razvijalec	0G11
razvijalka	0G11
razvojni	0?01
računovodja	0G11
računovodkinja	0G11
računovođa	0?12
raġel	0a]1
rd	0ne2
re	0M_1
realexamen	0RH1
realizador	01Q1
realizadora	01Q1
realschulabschluss	01O1
realschule	0=e1
realty	01`1
reatha	06C1
rebbiegha	0ng1
rebbiegħa	0ng1
rebbieh	0?P1
rebbieħ	0?P1
recensioni	07Y1
recenzio	0IB1
recenzió	0IB1
recenzja	07k1
recepcioner	0[V1
recepcionista	02S3
recepcios	02m1
recepciós	02m1
recepcjonista	02M1
recepcjonistka	02M1
recepcna	0AD1
recepcni	0?e1
recepcny	0AD1
receptioner	02=1
receptionera	02=1
receptionist	0nh5
receptioniste	0281
receptionniste	01l1
receptor	05k1
recepčná	0AD1
recepční	0?e1
recepčný	0AD1
recepționer	02=1
recepționeră	02=1
recompense	00M1
reconeixement	01f1
reconhecimento	00N1
reconocimiento	01e1
recruiter	07R1
rectorat	01m1
red seal	0331
redacteur	0BY2
redactoare	02=1
redactor	0nm4
redactora	02W2
redactrice	01l1
redakteur	0671
redaktion	03_1
redaktoer	05o3
redaktor	0o16
redaktore	02g2
redaktorius	02i1
redaktorka	02M1
redaktors	02j1
redaktorė	02i1
redaktör	02Y1
redaktør	06G2
redator	0201
redatora	0201
redattore	02K1
redattrice	02K1
redazione	03f1
redelijk	0DO1
rederi	0>@3
rederiet	0::1
reditel	07?1
referat	0o73
referats	0I>1
referee	02<1
referendar	0671
referendariat	00<1
referens	02m1
referent	0o:9
referenta	02=1
referente	01l1
referentka	02M1
referentă	02=1
referāts	0I>1
refinery	01`1
region	0oC5
regione	03f1
regisseur	0oH2
regisseuse	01l1
registered	01j1
registrar	02<1
registratie	0>O1
registration	01j1
registrator	02Y1
registro	0?d1
rehber	01n1
rehber ogretmen	01n1
rehber öğretmen	01n1
rehtori	0621
reinigungskraft	03B1
reiprennandi	0QT1
reisebuero	03_1
reiseburo	03_1
reisebüro	03_1
rektor	05o3
rektorova nagrada	0061
rekvalifikace	0bO1
relatore	02K1
relatrice	02K1
relawan	02R1
relazione	07Y1
relazioni	07Y1
remota	0oJ2
remote	0oL4
remotely	0Qn1
remoto	0oP3
remplacant	01l1
remplacante	01l1
remplaçant	01l1
remplaçante	01l1
rencana	0Gk1
rendelo	07l1
rendelő	07l1
rendor	0=@1
rendőr	0=@1
rengoeringsassistent	0731
rengoringsassistent	0731
rengøringsassistent	0731
renholder	0<D1
repartidor	01Q1
repartidora	01Q1
reparto	0H41
reporter	0oS2
representante	0201
representative	02<1
reprezentant	02=1
repórter	0201
requisiteur	0671
research assistant	02<1
researcher	02<1
resena	0241
resenas	0241
resenha	05_1
resenhas	05_1
resepsionis	02R1
resepsiyonist	01n1
resepsjonist	0<D1
reseña	0241
reseñas	0241
residence	05I1
resident	02<1
residente	0201
resort	01`1
responsabil	02=1
responsabila	02=1
responsabile	02K1
responsabilă	02=1
responsable	0oU3
responsavel	0201
responsável	0201
ressort	0721
restaurace	0Go1
restauracia	03d1
restauracja	03T1
restaurang	01=1
restaurant	0oX8
restaurante	0;\2
restaurants	01m1
restaurator	0671
restauratore	02K1
restauratrice	02K1
restavracija	0?@1
resto	01m1
restonomi	0581
restoran	0o`5
restoranas	03e1
restorani	0461
restorans	06Y1
restoranı	0461
restorer	02<1
restorāns	06Y1
result	00U1
resume	0eQ1
resumo	05_1
reszleg	0Df1
retail	0oe2
retning	0og2
rettindi	0_92
review	01T1
reviewer	02<1
reviews	01T1
revija	0[l1
revisor	0oi5
revisora	0743
revisore	02K1
revista	0on4
revistă	07X1
revizor	0[V1
revue	0271
revues	0271
reyon gorevlisi	01n1
reyon görevlisi	01n1
rezension	0931
rezensionen	0931
rezeptionist	0671
rezident	02=1
reznik	0?e1
reštaurácia	03d1
rhce	01c1
rhcsa	01c1
riaditel	0921
riaditeľ	0921
riarthoir	0441
riarthóir	0441
ricercatore	02K1
ricercatrice	02K1
ricerkatur	05Z1
richter	03B1
richting	03J1
riconoscimento	00P1
ridic	07?1
ridicsky prukaz	0B21
rigger	02<1
rigorosum	0=A1
rijbewijs	0>O1
rilasciata	0D71
rilasciato	0D71
rimelig	0d@1
ring	0B[1
ringevikar	1022
rinne	0981
ristorant	08W1
ristorante	03f1
ritari	0>`1
ritgerd	0@O1
ritgerð	0@O1
ritstjori	0>`1
ritstjóri	0>`1
rivista	07Y1
riwayat hidup	0F?1
riċerkatur	05Z1
rls	01N1
rndr	0Dg2
road	06W1
roadie	02<1
robotnica	02M1
robotnik	0a?2
robotník	0AD1
roc	1041
rocenka	0I:1
rodeny hovorca	0b=1
rodený hovorca	0b=1
rodily	0bE1
rodily mluvci	0bE1
rodilý	0bE1
rodilý mluvčí	0bE1
rodny jazyk	1052
rodný jazyk	1052
rodovia	04h1
rodzimy	0KM1
roerlegger	0<D1
roermokare	02Y1
roinn	1072
rok	1093
rokov	10<1
roku	10=2
roky	10?2
rolniczka	02M1
rolnik	02M1
ronda	0A:2
roofer	02<1
rorlegger	0<D1
rormokare	02Y1
route	05I1
rozdzial	07k1
rozdział	07k1
rozhodci	0?e1
rozhodčí	0?e1
rozvedena	10A2
rozvedeny	10A2
rozvedená	10A2
rozvedený	10A2
rozwiedziona	0ZI1
rozwiedziony	0ZI1
ročenka	0I:1
rsa	10C2
rspp	01N1
rt	10E2
rua	04h1
rudens	10G1
rudiments	0<`1
ruduo	10H1
rue	05I1
ruhsat	0=Z1
ruim voldoende	0Ro1
rukovodilac	07K1
rukovoditelj	0[V1
rumah sakit	08B1
runai	0441
rundfunk	03_1
runner	02<1
runner up	00O1
runner-up	00O1
rupnica	06Y1
rutineret	10I1
rw	0GL1
ry	00e1
rybak	02M1
rybar	0?e1
rybář	0?e1
ryhma	10J2
ryhmae	10J2
ryhmä	10J2
rzeczoznawca	02M1
rzeznik	02M1
rzeźnik	02M1
ráðgjafi	0>`1
ráðstefna	0@O1
ráðuneyti	06j1
räätäli	0621
rådgivare	02Y1
rådgiver	06G2
rådgivning	0MY2
réceptionniste	01l1
récompense	00M1
rédacteur	01l1
rédactrice	01l1
référent	01l1
référente	01l1
région	01m1
régisseur	01l1
régisseuse	01l1
résidence	05I1
résumé	0eQ1
részleg	0Df1
réttindi	0_92
rörmokare	02Y1
rørlegger	0<D1
rúnaí	0441
rūpnīca	06Y1
s a	00e1
s a de c v	00e1
s a r l	00e1
s a s	00e1
s a u	00e1
s c	00e1
s coop	10L2
s d	0U81
s e	0F;1
s h	0F;1
s kom	0F;1
s l	00e1
s l u	00e1
s n c	00e1
s p	0?@1
s p a	00e1
s pd	0F;1
s pohvalom	0gb1
s r l	00e1
s r o	00e1
s t	0F;1
s vyznamenanim	0BB2
s vyznamenaním	0UF1
s vyznamenáním	0UE1
s. coop	03A1
s.a	00e1
s.a. de c.v	00e1
s.a.r.l	00e1
s.a.s	00e1
s.a.u	00e1
s.c	00e1
s.coop	00e1
s.d	0U81
s.e	0F;1
s.h	0F;1
s.kom	0F;1
s.l	00e1
s.l.u	00e1
s.n.c	00e1
s.p	0?@1
s.p.a	00e1
s.pd	0F;1
s.r.l	00e1
s.r.o	00e1
s.t	0F;1
s/a	00e1
s/d	0U81
s1	0:N1
s2	10N2
s3	0J^1
sa	10P2
saakka	08Y2
saangare	02Y1
saangerska	02Y1
saat ini	0TQ1
saatio	06h1
sac	00e1
sach	0;@1
sachbearbeiter	0671
sachkunde	0_n2
sachkundenachweis	02H1
sachverstaendige	0671
sachverstandige	0671
sachverständige	0671
sada	0FI2
sadasnjost	0FI2
sadašnjost	0FI2
saeaetioe	06h1
saehkoeasentaja	0621
saelger	0731
saeljare	02Y1
saemileg	0f[1
saenger	0671
safe	01c1
safeguarding	01j1
safn	06j1
sage femme	01l1
sage-femme	01l1
saggi	07Y1
saggio	07Y1
saglik memuru	01n1
sagsbehandler	0731
saha muhendisi	01n1
saha mühendisi	01n1
sahibi	01n1
sahkoasentaja	0621
sailor	02<1
saineolai	10R2
saineolaí	10R2
sairaala	06h1
sairaanhoitaja	0621
sairaanhoitaja (amk	0581
sairaanhoitaja (yamk	0H^1
sairaanhoitaja amk	0581
saison d'ete	0N?1
saison d'hiver	0U<1
saison d'été	0N?1
saison estivale	0N?1
saison hivernale	0U<1
saisonkraft	09@1
saisonnier	01l1
saisonniere	01l1
saisonnière	01l1
sajf	10T1
sajtohaz	07l1
sajtóház	07l1
saksbehandler	0<D1
sal lum	0>31
sal-lum	0>31
saldatore	02K1
saldatrice	02K1
sales	0mY2
salesman	02<1
salesperson	02<1
saleswoman	02<1
saljare	02Y1
salon	10U3
salut	10X2
salve	0=]1
sambo	0MU1
samboer	0MV1
samenwonend	05G1
samhradh	10Z1
samlevende	10[1
sammelband	0931
samordnare	02Y1
samostojni podjetnik	0?@1
samozatrudnienie	03T1
sampai	0U81
sampai dengan	0U81
sampai saat ini	0TQ1
sampai sekarang	0TQ1
sampiyon	0<J1
samska	0`31
samski	0`31
samtaleniva	0?g1
samtalenivaa	0?g1
samtaleniveau	0d@1
samtalenivå	0?g1
samtalsniva	0V=1
samtalsnivaa	0V=1
samtalsnivå	0V=1
san ve tic	00e1
san. ve tic	00e1
sanayi	0461
sang lap	0:^1
sangare	02Y1
sangat baik	0^D2
sanger	0R63
sangerska	02Y1
sanitaeter	0671
sanitar	07?1
sanitater	0671
sanitář	07?1
sanitäter	0671
santa casa	0361
santiye sefi	01n1
santral gorevlisi	01n1
santral görevlisi	01n1
saopstenje	0gT1
saopštenje	0gT1
sap certified	01c1
sapeur pompier	01l1
sapeur-pompier	01l1
sapper	02<1
saradnica	07K1
saradnik	07K1
sarjana	0F;1
sarkici	01n1
sarl	00e1
sarta	02K1
sarto	02K1
sarunvaloda	10\1
sarunvalodas limeni	10\1
sarunvalodas līmenī	10\1
sas	00e1
sastre	01Q1
sasu	00e1
sat	0=A1
satin alma uzmani	01n1
satis elemani	01n1
satis temsilcisi	01n1
satisfacator	0DR1
satisfăcător	0DR1
satpam	02R1
satın alma uzmanı	01n1
satış elemanı	01n1
satış temsilcisi	01n1
savanore	02i1
savanoris	02i1
savanorė	02i1
savetnica	07K1
savetnik	07K1
savininkas	02i1
savivaldybe	03e1
savivaldybė	03e1
savjetnica	0?01
savjetnik	0?01
saya	04c1
sayfa	10]1
sayman	01n1
sağlık memuru	01n1
sbornik	0I:1
sborník	0I:1
sc	0541
scade nel	0P=1
scaffolder	02<1
scala	0@R1
scarso	0D61
scc	01c1
sccl	00e1
schaefer	03B1
schafer	03B1
schauspieler	0671
scheidsrechter	0281
schein	0=E1
schichtfuehrer	0671
schichtfuhrer	0671
schichtführer	0671
schiedsrichter	0671
schilder	0281
schlosser	0=i2
schlosserin	03B1
schneiderin	09@1
schoeffe	03B1
schoeffin	03B1
schoffe	03B1
schoffin	03B1
scholar	02<1
scholarship	00O1
scholengemeenschap	08b1
school	10^2
school leaving certificate	0341
school level	0<U1
school of	01_1
schoonheidsspecialist	0I[1
schreiner	0671
schreinerei	03_1
schriftfuehrer	09B2
schriftfuehrerin	09@1
schriftfuhrer	09B2
schriftfuhrerin	09@1
schriftführer	09B2
schriftführerin	09@1
schuetzenverein	03_1
schulabschluss	01O1
schule	0UC2
schulkenntnisse	0661
schulung	0Q:2
schutzenverein	03_1
schweisser	0671
schweisserpass	02H1
schweißer	0671
schweißerpass	02H1
schwerpunkt	0O91
schwester	03B1
schwimmbad	03_1
schäfer	03B1
schöffe	03B1
schöffin	03B1
schützenverein	03_1
scientist	02<1
scienziato	02K1
scierie	01m1
scoala	0821
scoala de arte si meserii	0:a1
scoala gimnaziala	0821
scoala postliceala	10`2
scoala profesionala	0:a1
scoil	01W1
scolaire	0<`1
scolaireacht	0?K1
scolastica	0D61
scolastico	0<K2
scolastico buono	0I71
scoláireacht	0?K1
scop	00e1
scopus	01o1
score	00U1
scottish highers	0341
scrum master	10b3
scuola	01d1
scuola di specializzazione	0^L1
scuola media	01d1
scuola primaria	01d1
scuola superiore	01d1
sdn bhd	00e1
sdruzeni	0Go1
sdružení	0Go1
se	00e1
se traja	0FK1
seafarer	02<1
seaman	02<1
seamstress	02<1
seasonal	0DH1
secao	0Hf1
seccao	0Hf1
seccio	0IL1
seccion	0Hg1
secció	0IL1
sección	0Hg1
second class	00U1
second mate	02<1
second place	00O1
secondary education	0341
secondary school	01_1
secondary school certificate	0341
secouriste	01l1
secours	01m1
secretaire	01l1
secretar	0>;2
secretara	02=1
secretaresse	0281
secretari	02V1
secretaria	10e4
secretario	03k2
secretaris	0=f2
secretary	02<1
secretară	02=1
secretària	02V1
secretária	0201
secretário	0201
secrétaire	01l1
secteur	0AN1
sectia	0G>1
sectie	10i2
section	0?Z1
sector	0541
sectorul	0541
secundaria	0Mo2
secundaria tecnica	0;71
secundaria técnica	0;71
secundario	00K1
secundària	0=31
secundário	00K1
secção	0Hf1
secția	0G>1
secție	0G>1
sedaj	0FK1
sedan	0O11
sedang	0E01
sedanjost	0FK1
sedzia	02M1
sef	10k4
sefa	02=1
sefi	01n1
seged	02P2
segedmunkas	0=@1
segretaria	02K1
segretario	02K1
segretarja	05Z1
segretarju	05Z1
segundo grau	00K1
segundo lugar	01e1
segundo premio	01e1
seguradora	0361
seguros	0;\2
segéd	02P2
segédmunkás	0=@1
sehr gut	0Q<2
sehr gute kenntnisse	0Q<2
seit	01J1
seit dem	01J1
seite	10o1
sejak	1102
sekarang	0TQ1
sekce	0IU1
sekcia	0IZ1
sekcja	0KQ1
sekolah	0OD1
sekolah dasar	0OD1
sekolah menengah	0OD1
sekolah tinggi	0OD1
sekretaer	0R63
sekretar	1123
sekretare	02j1
sekretarica	07K1
sekretaris	02R1
sekretarka	0S>3
sekretars	02j1
sekretarz	02M1
sekreter	01n1
sekreterare	02Y1
sekreteri	01n1
sekretore	02i1
sekretorė	02i1
sekretárka	0AD1
sekretářka	0?e1
sekretär	1152
sekretær	06G2
sekretāre	02j1
sekretārs	02j1
seksi	0;>1
seksjon	1171
sektion	1182
sektor	11:3
sekundarabschluss	01O1
sekundarabschluss i	01O1
selam	0U01
selamat datang	0TA1
selbstaendig	09@1
selbstandig	09@1
selbststaendig	0Q\2
selbststandig	0Q\2
selbstständig	0Q\2
selbständig	09@1
self employed	01`1
self-employed	01`1
selger	0<D1
seller	0VQ1
selskab	0;=1
selskap	0::1
selts	05T1
selvstaendig	11=1
selvstendig naeringsdrivende	11>1
selvstendig næringsdrivende	11>1
selvstændig	11=1
semaine	11?1
semaines	11?1
semana	11@2
semanas	11@2
seminaari	11B2
seminaire	0Q91
seminar	11D:
seminari	11N1
seminario	11O3
seminarium	11R3
seminary	01_1
seminer	0LI1
semineri	0LI1
seminár	11U1
seminário	0A21
seminář	11V1
sempozyumu	0>R1
sena	11W1
senac	0AY1
senai	0AY1
senarist	01n1
sene	11X1
senior	11Y2
seniorenheim	03_1
senter	0::1
seo	07R1
seppa	0621
seppae	0621
seppä	0621
serbest	11[2
serfraedingur	11]2
sergeant	02<1
serhaefing	02J1
serralheiro	0201
serrurier	01l1
sertificets	06Z1
sertificēts	06Z1
sertifika	0=Z1
sertifikaat	0Yh1
sertifikaatti	11_2
sertifikali	0=Z1
sertifikalı	0=Z1
sertifikasi	11a2
sertifikası	0=Z1
sertifikat	11c4
sertifikatas	08a1
sertifikats	06Z1
sertifikuotas	08a1
sertifikāts	06Z1
sertifioitu	0471
sertifisering	0411
sertifisert	0411
serveerster	0281
servei	0IL1
serveis	03m1
servente	0201
server	02<1
serveur	01l1
serveuse	01l1
service	0AN1
servicekraft	0=T2
services	01`1
servicio	0Hg1
servicios	03A1
serviciul	0G>1
servicos	0361
servirka	0?e1
servitoer	0Vb2
servitor	0Vb2
servitris	02Y1
servitör	02Y1
servitør	0<D1
servizi	03f1
serviços	0361
servsafe	01c1
servus	0SH1
servírka	0?e1
sesongarbeider	0<D1
sestra	0C:2
setaliste	0:31
setany	0481
setmana	11g1
setmanes	11g1
setor	0Hf1
setter	02<1
settimana	11h1
settimane	11h1
settore	11i2
setzer	0671
seura	06h1
sexton	02<1
sezione	0H41
sezonier	02=1
sezoniera	02=1
sezonieră	02=1
seção	0Hf1
sgpa	0BR1
shepherd	02<1
shipping	01`1
shipyard	01`1
shop	01`1
short course	0Db1
shortlisted	00O1
shrm	01c1
si	11k1
sia	00e1
siandien	0F>1
sicher	0Q<2
sicherheitsunterweisung	02H1
sida	11l1
sidan	11m1
side	11n2
side project	0AC1
siden	0QP2
siderurgica	0361
siderúrgica	0361
sidlisko	0e[1
sidliste	0@Q1
sieger	0k=2
siegerin	00:1
siele	0=A1
sieu thi	0<41
sieviesu	1201
sieviete	1201
sieviešu	1201
signaller	02<1
signalman	02<1
sigorta	0461
sigurvegari	00;1
sihteeri	0621
siiani	0U31
siivooja	0621
sijainen	1212
silpnai	0i]1
silver	00O1
silver medal	00O1
sim	0=d1
sim a	0=d1
sim c	0=d1
simdi	0@21
simposio	05_1
simpozion	07X1
simpósio	05_1
since	1231
sindaco	02K1
sindicato	0;\2
sinds	1241
singel	0Gn1
single	0Bm1
sino a	0P=1
sino al	0P=1
sirket	0461
sirketi	0461
sistemas	0;\2
sistemes	03m1
sistemi	03f1
sitesi	0@31
siuo metu	0F>1
sivilingenioer	0MC1
sivilingenior	0MC1
sivilingeniør	0MC1
siviloekonom	0MC1
sivilokonom	0MC1
siviløkonom	0MC1
sivu	1251
sivuaine	0\g1
six sigma	01c1
sixth form	01_1
siêu thị	0<41
sjaafoer	0<D1
sjafor	0<D1
sjalfbodalidi	0>`1
sjef	0<D1
sjoeman	02Y1
sjoemann	0<D1
sjomadur	0>`1
sjoman	02Y1
sjomann	0<D1
sjukgymnast	02Y1
sjukhus	01=1
sjukhuset	01=1
sjukrahus	06j1
sjukskoeterskeexamen	03@1
sjukskoeterskeprogrammet	03@1
sjukskoterskeexamen	03@1
sjukskoterskeprogrammet	03@1
sjuksköterskeexamen	03@1
sjuksköterskeprogrammet	03@1
sjálfboðaliði	0>`1
sjåfør	0<D1
sjómaður	0>`1
sjöman	02Y1
sjømann	0<D1
sjúkrahús	06j1
sk	0@31
skaadespelare	02Y1
skadespelare	02Y1
skarbniczka	02M1
skarbnik	02M1
skild	0MU1
skilled	0U71
skilt	1262
skipper	1284
skipstjori	0>`1
skipstjóri	0>`1
skiries	0fI1
skirteini	0_92
skladiscnik	0G11
skladistar	0?01
skladištar	0?01
skladiščnik	0G11
skladnice	0?e1
skladnik	0C:2
skladník	0C:2
sklep	03T1
skoeterska	02Y1
skola	12<7
skola primarja	04V1
skola sekondarja	04V1
skolan	0SP1
skole	12C2
skolekundskaber	0=M1
skolekunnskaper	0=N1
skolen	12C2
skoleni	11V1
skolenie	11U1
skoli	04O1
skolinn	04O1
skolkunskaper	0<o1
skolotaja	02j1
skolotajs	02j1
skolotāja	02j1
skolotājs	02j1
skoterska	02Y1
skr poczt	0571
skr. poczt	0571
skraddare	02Y1
skraeddare	02Y1
skraedder	0731
skrbnik	0G11
skredder	0<D1
skribent	02Y1
skripsi	0:Y1
skripta	0Z@2
skriptá	0C81
skräddare	02Y1
skrædder	0731
skuespiller	06G2
skup	0gU1
skupina	12E3
skuska	0B31
skyrius	12H2
skyrsla	0@O1
skådespelare	02Y1
skírteini	0_92
skóli	04O1
skólinn	04O1
sköterska	02Y1
skúška	0B31
skýrsla	0@O1
sl	00e1
sladek	0?e1
sladovna	0Go1
sladovnik	0?e1
sladovník	0?e1
slager	0281
slagter	0731
slaktare	02Y1
slakter	0<D1
slaugytoja	02i1
slimnica	06Y1
slimnīca	06Y1
slobodna	12J1
slobodny	12J1
slobodná	12J1
slobodný	12J1
slta	0V]1
slu	00e1
slusarz	02M1
slutbetyg	12K2
sluzba	11:3
služba	11:3
sládek	0?e1
sma	12M4
smart working	00k1
smed	05o3
smer	12Q2
smid	0;81
smidur	0>`1
smiður	0>`1
smjer	12S1
smk	12M4
smm	12T1
smp	12U2
sncf	01m1
snekker	0<D1
snickare	02Y1
snin	11W1
snit	0L^1
snitt	0RS1
snittbetyg	0=k1
so	12W2
so cap	0dd1
so yeu ly lich	0UB1
soavtor	0[l1
sobresaliente	0@W1
sobrid	0__1
soc	0Ll1
soc coop	00e1
soc. coop	00e1
soci	02V1
socia	0nM4
social worker	02<1
sociale hygiene	0>O1
sociale hygiëne	0>O1
sociedad	03A1
sociedade	0361
societa	03f1
societat	03m1
societate	03^1
societe	01m1
society	01`1
società	03f1
socio	0743
socionomexamen	03@1
société	01m1
sodelavec	0G11
sodelavka	0G11
sodien	0__1
soehne	09D1
soemand	0731
soemmerska	02Y1
sofer	02=1
soferis	02j1
sofor	12Y3
soforu	01n1
software	01`1
sofőr	02P2
sohn	09D1
sohne	09D1
sok	0@31
sokagi	0@31
sokak	0@31
sokağı	0@31
sola	0L[1
soldador	03k2
soldadora	03k2
soldat	0[d4
soldier	02<1
solicitor	02<1
solid	0CW1
solide	06P1
solide kenntnisse	06P1
soloist	02<1
solteira	12\1
solteiro	12\1
solter	0AA1
soltera	12]2
soltero	12_1
soltys	02M1
soluciones	03A1
solucions	03m1
solucoes	0361
solumadur	0>`1
solutions	01`1
soluzioni	03f1
soluções	0361
somand	0731
some experience	0OL1
some knowledge	0<U1
sommar	12`1
sommaren	12`1
sommarjobb	0Nj1
sommarvikarie	0Nj1
sommelier	12a4
sommeliere	08F2
sommelière	08F2
sommer	12e3
sommeren	12h2
sommerhjelp	0FA1
sommerjobb	0FA1
sommersaison	12j1
sommersemester	12j1
sommerska	02Y1
son	01`1
sonbahar	0Sn1
song ngu	0;W1
song ngữ	0;W1
sono	0V`1
sonographer	02<1
sons	01`1
sopir	02R1
sor	0481
sorumlu	01n1
sorumlusu	01n1
sorvaaja	0621
sos	12k2
sose	12j1
soseaua	0541
sosionomi	0581
sosyal hizmet uzmani	01n1
sosyal hizmet uzmanı	01n1
sosyal medya uzmani	01n1
sosyal medya uzmanı	01n1
sosyal medya yoneticisi	01n1
sosyal medya yöneticisi	01n1
sosyolog	01n1
sotilas	0621
sou	12m2
sou a	0BS1
sou o	0BS1
soucasne	0:J1
soucasnost	0:J1
soucasnosti	0:J1
soudce	0?e1
soudeur	01l1
soudeuse	01l1
sound engineer	02<1
sous chef	02<1
soustruznik	0?e1
soustružník	0?e1
soutez	0051
souteze	0051
soutěž	0051
soutěže	0051
současnost	0:J1
současnosti	0:J1
současně	0:J1
soy	0bZ1
sozlesmeli	0K=1
sołtys	02M1
soš	0Eo1
sp j	00e1
sp k	00e1
sp z o o	00e1
sp. j	00e1
sp. k	00e1
sp. z o.o	00e1
spa	00e1
sparkasse	03_1
sparte	0721
spawacz	02M1
speciale	12o1
specialisatie	03J1
specialisation	1302
specialist	1326
specialista	1385
specialistas	02i1
specialiste	02g2
specialistka	0C:2
specialists	02j1
specialistsjukskoeterska	0Bn1
specialistsjukskoterska	0Bn1
specialistsjuksköterska	0Bn1
specialistă	02=1
specialistė	02i1
specialitate	0mX1
specialite	0Oh1
specialitāte	0mX1
specializace	0gV1
specializacia	13=1
specializacija	0\m1
specializacio	13>1
specializare	0K51
specializarea	0K51
specialization	0Cc1
specializing in	0Cc1
specializzazione	13?2
specializáció	13>1
specialybe	0\m1
specialybė	0\m1
specijalist	0[V1
specijalista	07K1
speciāliste	02j1
speciālists	02j1
specjalista	02M1
specjalistka	02M1
specjalizacja	0Zh1
specjalnosc	0Zh1
specjalność	0Zh1
spedition	03_1
spesialis	02R1
spesialisering	0Q01
spesialist	0<D1
spesialsykepleier	0MC1
spesialutdanning	0MC1
spetsialist	01M1
spezialist	13A2
spiewaczka	02M1
spiker	01n1
spital	03^1
spitali	06j1
spitalul	03^1
spizjar	05Z1
spiżjar	05Z1
splaiul	0541
spletno	0eV1
splosna matura	0k?1
splošna matura	0k?1
spodziewany	0jj1
spol s r o	00e1
spol. s r.o	00e1
spoldzielnia	03T1
spolecnost	0Go1
spolek	0Go1
společnost	0Go1
spolka	03T1
spolocnost	03d1
spoločnosť	03d1
spoluautor	07?1
sportverein	03_1
sposata	0AM1
sposato	0AM1
sposobilost	0B31
sprachdiplom	0G_1
sprachzertifikat	0G_1
spray painter	02<1
sprecher	09>2
sprecherin	03B1
spricevalo	0B11
spring	13C1
spring semester	13C1
spring term	13C1
springer	13D2
springerin	09@1
spričevalo	0B11
sprzedawca	02M1
sprzedawczyni	02M1
sptar	08W1
spuiter	0281
spécialisation	0Oh1
spécialité	0Oh1
spítali	06j1
spółdzielnia	03T1
spółka	03T1
spôsobilosť	0B31
sqaq	0FT1
sqld	02n1
sqlp	02n1
squad	0?Z1
squad lead	02<1
square	0:42
sraid	0811
sre	13F3
sredni	13I2
srednia	13K2
srednia ocen	0g`1
srednie	0KP1
srednio	0K?1
srednio zaawansowany	0K?1
srednio zaawansowany wyzszy	0J91
sredniozaawansowana	0K?1
sredniozaawansowany	13I2
sredniozaawansowany wyzszy	0J91
srednja izobrazba	0k?1
srednja raven	0k<1
srednja razina	0nd1
srednja skola	13M3
srednja sola	0L[1
srednja strokovna izobrazba	0k?1
srednja strucna sprema	13P2
srednja stručna sprema	13P2
srednja škola	13M3
srednja šola	0L[1
srednje	13R6
srednje dobro	0k<1
srednjesolska izobrazba	0k?1
srednješolska izobrazba	0k?1
srednji	13X1
srednji nivo	13X1
srl	00e1
sráid	0811
ss	0Eo1
ssc	00F1
sss	13P2
sst	03j1
st	0ne2
staatlich geprueft	13Y1
staatlich gepruft	13Y1
staatlich geprüft	13Y1
staatsexamen	00<1
stabilimenti	03f1
stabilimento	03f1
stadare	02Y1
stadig	0V[1
stadt	09D1
stadtrat	03B1
stadtwerke	03_1
staedare	02Y1
staf	02R1
staff	0mY2
stage de formation	0Q91
stage hand	02<1
stage manager	02<1
stagehand	02<1
stagiair	13Z2
stagiair(e	0;81
stagiaire	13\2
stagiar	0>;2
stagiara	02=1
stagiară	02=1
stagionale	02K1
stagione estate	0N:1
stagione estiva	0N:1
stagione invernale	13^1
stagista	02K1
stajyer	01n1
stajyeri	01n1
stale	0JR2
stan	0?U1
standardiste	01l1
staplerschein	02H1
starfsferilskra	0Of1
starfsferilskrá	0Of1
starfsmadur	0>`1
starfsmaður	0>`1
starosta	0?e1
starostka	0?e1
starostwo	03T1
start up	08U2
start-up	08U2
startup	08U2
station	0721
statistician	02<1
statni jazykova zkouska	0YL1
stavby	0Go1
stavbyvedouci	0?e1
stavbyvedoucí	0?e1
stazist	0?01
stazista	13_3
stazistka	0C:2
stazuotojas	02i1
stazysta	02M1
stazystka	02M1
stażysta	02M1
stażystka	02M1
stažist	0?01
stažista	07K1
stažuotojas	02i1
ste	13b1
steeg	0Gn1
steig	0B[1
steuermann	03B1
steward	0Ub2
stewardesa	13c2
stewardess	13e3
stewardesse	0731
stewardesă	02=1
stichting	0351
stieg	0B[1
stien	0;T1
stiftelse	0@F2
stifter	0731
stiftung	03_1
stigen	05H1
stigur	0S31
stipend	0\71
stipendet	0\71
stipendi	06i1
stipendiat	0<D1
stipendiet	0m01
stipendija	13h5
stipendium	13m6
stiurthoir	0441
stivuitorist	02=1
stiúrthóir	0441
stjori	0>`1
stjóri	0>`1
stm	0V]1
stock controller	02<1
stockman	02<1
stofa	06j1
stofnandi	0>`1
stofnun	06j1
stoker	02<1
stolar	1433
stolarz	02M1
stolár	0AD1
stonemason	02<1
store	01`1
storekeeper	02<1
stores	01`1
stowarzyszenie	03T1
str	1462
straaket	05H1
straat	0Gn1
strada	1482
straede	0R21
straeti	0S31
straipsnis	0[H1
straket	05H1
strana	14:1
strasse	0B[1
strata 1	0F;1
strata 2	0ih1
strateg	02Y1
strategist	02<1
strazak	02M1
strazny	0?e1
straße	0B[1
strażak	02M1
stredisko	14;2
stredna odborna skola	0`C1
stredna skola	0`C1
stredne	14=2
stredne pokrocila	14=2
stredne pokrocily	14?4
stredne pokročilá	0\L1
stredne pokročilý	14C2
stredni odborne	0bO1
stredni prumyslova skola	0Eo1
stredni skola	0Eo1
stredná odborná škola	0`C1
stredná škola	0`C1
stredoskolske	14E2
stredoskolske s maturitou	0bO1
stredoskolske vzdelani	0bO1
stredoskolske vzdelanie	0bP1
stredoškolské	0bP1
stredoškolské vzdelanie	0bP1
street	06W1
stribrny	0051
strojirny	0Go1
strojvedouci	0?e1
strojvedoucí	0?e1
strojírny	0Go1
strokovni izpit	0B11
strokovnjak	14G2
strokovno	14I1
strona	14J1
strong	0U71
strucni ispit	0KC2
strucni studij	0l?1
strucnjak	14K4
strukovne studije	0=D1
strukturovany zivotopis	14O2
strukturovaný životopis	0m:1
strukturvieniba	0FF1
struktūrvienība	0FF1
strungar	02=1
stručni ispit	0KC2
stručni studij	0l?1
stručnjak	14K4
strážný	0?e1
stråket	05H1
stræde	0R21
stræti	0S31
stuckateur	0671
student	14Q3
student assistant	02<1
studentereksamen	00E1
studentermedhjaelper	0L_2
studentermedhjælper	0L_2
studentexamen	0RH1
studentische hilfskraft	09@1
studentsprof	0ST1
studia	0C81
studia doktoranckie	0KG1
studia i stopnia	0Xf1
studia ii stopnia	0YP1
studia inzynierskie	0Xf1
studia inżynierskie	0Xf1
studia licencjackie	0Xf1
studia magisterskie	0YP1
studia podyplomowe	0YP1
studie	0I:1
studiekompetanse	07j1
studiengang	0O91
studienrichtung	0O91
studieprogram	0Q01
studieretning	0O:2
studierichting	03J1
studiespesialisering	14T2
studii aprofundate	0HT1
studii de masterat	0HT1
studii doctorale	0JJ1
studii liceale	0:a1
studii medii	0:a1
studii postliceale	0CR1
studii postuniversitare	0HT1
studii superioare	0HS1
studii universitare de licenta	0HS1
studii universitare de licență	0HS1
studij	12S1
studija	14V2
studijni obor	0gV1
studijni prumer	0UE1
studijny odbor	13=1
studijny program	13=1
studijní obor	0gV1
studijní průměr	0UE1
studijska smer	14X1
studijski program	12Q2
studiju programa	0\m1
studiju programma	0mX1
studijų programa	0\m1
studio	14YB
studio legale	03f1
studios	01`1
studiu	07X1
studium	14k2
studium policealne	0kE1
studyosu	0461
stuudio	05T1
stx	00E1
stylist	02<1
styliste	01l1
stypendium	0P<1
styreleder	1022
styrelseledamot	0Nj1
styrelsen	0;=1
styremedlem	1022
styrkur	00;1
styrmann	0FA1
stále	0JR2
státní jazyková zkouška	0YL1
stážista	0C:2
stážistka	0C:2
städare	02Y1
stígur	0S31
stúdentspróf	0ST1
stúdió	07l1
stüdyosu	0461
středisko	0IU1
střední odborné	0bO1
střední průmyslová škola	0Eo1
střední škola	0Eo1
středně	0\M1
středně pokročilá	0\M1
středně pokročilý	14m2
středoškolské	0bO1
středoškolské s maturitou	0bO1
středoškolské vzdělání	0bO1
stříbrný	0051
su an	0@21
su anda	0@21
su anki	0@21
sub editor	02<1
sub-editor	02<1
subdirector	01Q1
subdirectora	01Q1
subeditor	02<1
subesi	0>f1
subgerente	01Q1
submitted	01T1
sucasnost	0Ic1
sucasnosti	0Ic1
sudor	02=1
sufficiente	14o2
sugarut	0481
sugis	1511
sugárút	0481
suhtlustasand	0ZT1
suite	06W1
sujuva	0Me1
sujuva suullinen ja kirjallinen	0Me1
sujuvasti	0Me1
sumar	1521
summa cum laude	0BR1
summer	1531
summer season	1531
summer term	1531
sunt	0`R1
sunucu	01n1
sunum	0>R1
superintendent	02<1
superior completo	0:e1
superior de tecnologia	0:e1
superior em	0:e1
supermarche	01m1
supermarché	01m1
supermarket	01`1
supermarkt	0351
supermercado	0;\2
supermercados	0;\2
supermercat	03m1
supermercato	03f1
superviseur	01l1
supervisor	1545
supervisora	02S3
supervisore	02K1
supervizor	02=1
suppleant	01l1
suppleante	01l1
supplente	02K1
suppléant	01l1
suppléante	01l1
support worker	02<1
suradnica	0?01
suradnik	0?01
surat izin	0=d1
surgeon	02<1
surgery	01`1
surucu belgesi	0=Z1
surveillant	01l1
surveillante	01l1
surveyor	02<1
sutaz	0041
suund	0Ma1
suunniteltu	07m1
suunnittelija	0621
suuntautuminen	0\g1
suuntautumisvaihtoehto	0\g1
suureparane	0\e1
suurepärane	0\e1
suvi	1591
svadlena	0?e1
svaert god	09b2
svaert godt	0P^1
svarec	15:2
svarecsky	0B21
svarvare	02Y1
sveinsprof	0ST1
sveinspróf	0ST1
sveiser	0<D1
sveitarfelag	06j1
sveitarfélag	06j1
svejsecertifikat	02o1
svejser	0731
svend	0731
svendebrev	00E1
svendebrev som	00E1
svendeproeve	00E1
svendeprove	00E1
svendeprøve	00E1
svennebrev	0O<2
svetovalec	0G11
svetovalka	0G11
svetsare	02Y1
sveucilisni prvostupnik	0l?1
sveucilista	0n]1
sveuciliste	0n]1
sveučilišni prvostupnik	0l?1
sveučilišta	0n]1
sveučilište	0n]1
svid	15<2
sviluppatore	02K1
sviluppatrice	02K1
svið	15<2
svjedodzba	15>2
svjedodžba	15>2
svobodna	15@1
svobodny	15@1
svobodná	15@1
svobodný	15@1
svq	0341
svq level 2	0341
svq level 3	0341
svářeč	15:2
svářečský	0B21
svært god	09b2
svært godt	0P^1
swiadectwo	0BA1
swiadectwo dojrzalosci	0KP1
swiadectwo maturalne	0KP1
syerske	06G2
sygehus	0;=1
sygeplejerske	0731
sykehjem	0::1
sykehus	0::1
sykepleier	0<D1
sykepleierutdanning	01D1
syksy	15A1
symposia	01T1
symposium	01T1
synagogue	01`1
syndicat	01m1
sysadmin	02<1
systeembeheerder	0281
systeme	03_1
systems	01`1
szabadalom	0IB1
szabo	0=@1
szabó	0=@1
szak	13>1
szakacs	02m1
szakerto	15B2
szakertoi	0d61
szakgimnazium	0[S1
szakgimnázium	0[S1
szakirany	13>1
szakiranyu tovabbkepzes	04l1
szakirány	13>1
szakirányú továbbképzés	04l1
szakiskola	0[S1
szakkepesites	0M`1
szakkozepiskola	0[S1
szakkozgazdasz	04l1
szakképesítés	0M`1
szakközgazdász	04l1
szakközépiskola	0[S1
szakmai erettsegi	0M`1
szakmai oneletrajz	0hL1
szakmai oneletrajza	0hL1
szakmai érettségi	0M`1
szakmai önéletrajz	0hL1
szakmai önéletrajza	0hL1
szakmunkas	0M`1
szakmunkas bizonyitvany	0M`1
szakmunkás	0M`1
szakmunkás-bizonyítvány	0M`1
szakos	13>1
szakvizsga	0M`1
szakács	02m1
szakértő	15B2
szakértői	0d61
szalloda	07l1
szco	03d1
szeminarium	15D1
szeminárium	15D1
szerelo	02m1
szerelő	02m1
szerkeszto	15E3
szerkesztoseg	07l1
szerkesztő	15E3
szerkesztőség	07l1
szerzotars	0=@1
szerzőtárs	0=@1
szia	0Tm1
sziasztok	0Tm1
szinesz	0MJ1
szinhaz	07l1
szkola	04G1
szkola podstawowa	04G1
szkola policealna	0kE1
szkole	04G1
szkolenie	15H2
szkoly	04G1
szkoła	04G1
szkoła podstawowa	04G1
szkoła policealna	0kE1
szkoły	04G1
szovetkezet	07l1
szovetseg	07l1
szpital	03T1
szuleszno	0=@1
szálloda	07l1
színház	07l1
színész	0MJ1
szövetkezet	07l1
szövetség	07l1
szülésznő	0=@1
szčo	03d1
sách	0;@1
sáng lập	0:^1
sähköasentaja	0621
säljare	02Y1
sänger	0671
säätiö	06h1
sångare	02Y1
sångerska	02Y1
sælger	0731
sæmileg	0f[1
séminaire	0Q91
sérfræðingur	11]2
sérhæfing	02J1
sétány	0481
sídlisko	0e[1
sídliště	0@Q1
síðan	11m1
sòcia	02V1
sóc	0Ll1
sócia	0201
sócio	0201
söhne	09D1
sölumaður	0>`1
sömmerska	02Y1
sözleşmeli	0K=1
sømand	0731
súčasnosti	0Ic1
súčasnosť	0Ic1
súťaž	0041
sügis	1511
sürücü belgesi	0=Z1
sędzia	02M1
sš	0Eo1
sơ cấp	0dd1
sơ yếu lý lịch	0UB1
số	0Be1
sở	0<41
t	0eS1
t e m	0R?1
t level	0341
t m	0R?1
t o m	15J1
t.e.m	0R?1
t.o.m	15J1
t/m	0R?1
ta	02<1
tabeliao	0201
tabelião	0201
tabellarischer lebenslauf	0>11
taberna	03A1
tabib	05Z1
tabiba	05Z1
taeknimadur	0>`1
taekniskoli	04O1
taellae hetkellae	0Kj1
taenaeaen	0Kj1
taenzer	0671
taevling	0m01
taevlingen	0m01
tag	02m1
tagad	0__1
tagesmutter	03B1
taglaegger	0731
taglægger	0731
tagozat	13>1
tagung	15K1
tagungsband	0931
tahmini	0=Y1
tahun	15L2
tai	15N1
tai xe	0:^1
taighdeoir	0441
tailor	02<1
tajjeb	15O1
tajjeb hafna	0K\1
tajjeb ħafna	0K\1
tajnica	0C62
tajnik	0C62
takarito	0=@1
takarító	0=@1
takdir belgesi	0<J1
takim kaptani	01n1
takim lideri	01n1
takimi	0>f1
taklaeggare	02Y1
taklaggare	02Y1
takläggare	02Y1
takmicenje	0jo1
takmičenje	0jo1
takmorkud	0SQ1
takmörkuð	0SQ1
taktekker	0<D1
takım kaptanı	01n1
takım lideri	01n1
takımı	0>f1
talitus	0c?1
talk	01T1
talks	01T1
talla hetkella	0Kj1
taller	15P4
talleres	03A1
tallers	03m1
talv	15T1
talvi	15U1
tam zamanli	0K=1
tam zamanlı	0K=1
taman kanak kanak	0OD1
taman kanak-kanak	0OD1
tamirci	01n1
tamplar	02=1
tanaan	0Kj1
tanacsado	02m1
tanapaev	0U31
tanar	02m1
tanarseged	0=@1
tanaseni	0U31
tanav	0`X1
tancerka	02M1
tancerz	02M1
tancos	0=@1
tanecnice	0?e1
tanecnik	0?e1
tanečnice	0?e1
tanečník	0?e1
tanfolyam	15V3
tanito	02m1
tankstelle	03_1
tanssija	0621
tanukiri	0011
tanulmany	0IB1
tanulmanyi atlag	08c1
tanulmány	0IB1
tanulmányi átlag	08c1
tanulo	02P2
tanuló	02P2
tanusitvany	0M;1
tanzer	0671
tanácsadó	02m1
tanár	02m1
tanársegéd	0=@1
tanító	02m1
tanúsítvány	0M;1
tap chi	0;@1
tap doan	0<41
tapissier	01l1
tapissiere	01l1
tapissière	01l1
taqsima	0H31
tardor	15Y1
targoncas	0=@1
targoncavezeto	0M;1
targoncavezető	0M;1
targoncás	0=@1
targyalasi szint	0OZ1
targyalasi szintu	0OZ1
targyalokepes	0OZ1
tarihci	01n1
tarihçi	01n1
tarjoilija	0621
tarkastaja	0621
tarnyba	0G:1
tarsalgasi	0\l1
tarsalgasi alapszint	0\k1
tarsalgasi szint	0\l1
tarsalgo	0\k1
tarsasag	07l1
tasarimci	01n1
tasarimcisi	01n1
tasarımcı	01n1
tasarımcısı	01n1
tavasz	15Z1
tavasza	15Z1
tavern	01`1
tavling	0m01
tavlingen	0m01
tavmunka	15[1
tavolrol	15[1
taxista	01Q1
tbk	00e1
tcf	0=A1
teacher	02<1
teaching assistant	02<1
teaching fellow	02<1
teadur	01M1
teaduskond	0491
team	15\9
team lead	0DV2
teamlead	15e2
teanga dhuchais	0@V1
teanga dhúchais	0@V1
teastas	0AK1
teastas soisearach	07B1
teastas sóisearach	07B1
teater	15g4
teatr	03T1
teatras	03e1
teatre	03m1
teatris	06Y1
teatro	0AV3
teatru	03^1
teatrul	03^1
teatteri	06h1
tecaj	15k2
tech lead	0QY3
technical report	01T1
technician	02<1
technicien	0W@1
technicka	0C:2
technicus	0281
techniek	0351
technik	15m6
technikas	02i1
techniker	1632
technikerin	04F1
technikum	1653
technikumas	0FQ1
technikus	02m1
technikusi vegzettseg	0M`1
technikusi végzettség	0M`1
technička	0C:2
technologies	01`1
technologist	02<1
technology	01`1
tecnic	02V1
tecnic superior	0Bh1
tecnica	0nM4
tecnica em	0BG1
tecnica superior	0BQ1
tecnicatura	0BQ1
tecnico	0743
tecnico auxiliar	0;71
tecnico em	0BG1
tecnico en	0;71
tecnico integrado	0BG1
tecnico medio	0;71
tecnico superior	0BQ1
tecnico superior en	0BQ1
tecnico superior universitario	0:l1
tecno	1682
tecno u govoru i pismu	16:1
tecnologa en	0BQ1
tecnologia	0361
tecnologia em	0:e1
tecnologias	0;\2
tecnologico	0@]1
tecnologie	03f1
tecnologies	03m1
tecnologo	0:e1
tecnologo em	16;2
tecnologo en	0BQ1
tecnologías	03A1
tecnológico	0@]1
tecnóloga en	0BQ1
tecnólogo	0:e1
tecnólogo em	16;2
tecnólogo en	0BQ1
tee	0`X1
teenindaja	01M1
tef	0=A1
tefl	01c1
tegelzetter	0281
tehas	05T1
tehdas	06h1
tehnicar	05i2
tehnician	02=1
tehniciana	02=1
tehniciană	02=1
tehnicka skola	0LY2
tehnik	16=2
tehnikis	02j1
tehnikums	04S1
tehniska sola	0L[1
tehničar	05i2
tehnička škola	0LY2
tehniķis	02j1
tehniška šola	0L[1
tehuis	0351
teicamas	0?f1
teicami	0?f1
teicneoir	0441
teilzeit	0=G1
teises	08a1
teisininkas	02i1
teisininke	02i1
teisininkė	02i1
teisės	08a1
tekmovanje	0jh1
teknik	0;;2
teknik universitesi	04M1
teknik üniversitesi	04M1
tekniker	16?4
teknikk	0::1
teknikko	16C2
tekniku	05Z1
teknisi	02R1
teknisk gymnasieutbildning	0RH1
teknisk studentereksamen	00E1
teknisyen	01n1
teknisyeni	01n1
teknologie doktor	0I?1
teknoloji	0461
teknolojileri	0461
tekoce	16E1
tekoce znanje	16E1
tekoče	16E1
tekoče znanje	16E1
tekstil	0461
tel	16F1
telc	0=A1
tele	16F1
telecom	01`1
teleconseiller	01l1
teleconseillere	01l1
telefonist	0Gi2
telefonista	16G2
telelavoro	00k1
telemarketer	16I2
telemunca	0Fa1
telemuncă	0Fa1
teleoperador	01Q1
teleoperadora	01Q1
teleskoplaesser	02o1
teleskoplæsser	02o1
teletrabajo	0MI1
teletrabalho	16K1
teletravail	00g1
teletreball	00l1
tem 4	0=A1
tem 8	0=A1
tem-4	0=A1
tem-8	0=A1
tem4	0=A1
tem8	0=A1
temel	0=02
temel duzey	0=02
temel düzey	0=02
temel seviye	0=21
temp	02<1
temporada de inverno	16L1
temporada de invierno	0Xe1
temporada de verano	16M1
temporada de verao	16N1
temporada de verão	16N1
temporada estival	16M1
temporary	0DH1
temps partiel	0AJ1
temps plein	0AJ1
temsilci	01n1
temsilcisi	01n1
ten du an	0Ff1
ten toi la	0dJ1
tentara	02R1
teo	0CX1
teollisuus	06h1
teoranta	0CX1
tequilera	03A1
ter	0481
terapeut	16O2
terapeuta	02M1
teraz	16Q2
terbaik	06O1
tercuman	01n1
tercüman	01n1
tere	0481
terrace	06W1
terve	0dc1
tervetuloa	0dc1
terveyskeskus	06h1
tervezett	16S1
tervezo	02m1
tervező	02m1
terzi	01n1
tesar	0?e1
tesař	0?e1
tese	05_1
tesekkur belgesi	0<J1
tesi	16T2
tesiasi	0F>1
tesis	16V2
tesisatci	01n1
tesisatçı	01n1
tesol	01c1
tesorera	01Q1
tesorero	01Q1
tesoriera	02K1
tesoriere	02K1
tesoureira	0201
tesoureiro	0201
test muhendisi	01n1
test mühendisi	01n1
test uzmani	01n1
test uzmanı	01n1
testaaja	0621
testdaf	0=A1
tester	16X6
testerka	02M1
teurastaja	0621
teymi	0LO1
tez	0>R1
teza	07X1
tezgahtar	01n1
tezi	07i1
tezli yuksek lisans	16^1
tezli yüksek lisans	16^1
tezsiz yuksek lisans	16^1
tezsiz yüksek lisans	16^1
teză	07X1
teātris	06Y1
tečaj	15k2
tečno	1682
tečno u govoru i pismu	16:1
teşekkür belgesi	0<J1
teżi	07i1
th	0fD1
thac si	0;a1
thang	16_2
thanh pho	0Be1
thanh thao	0ej2
thanh vien	0:^1
thcs	0FD1
the	0;^1
the huong dan vien	0;^1
theater	16a3
theatre	08U2
thekenkraft	09@1
therapeut	16d3
therapeutin	03B1
therapist	02<1
these	0271
these de doctorat	0JF1
theses	01T1
thesis	01T1
thi tran	0Be1
thiet ke	0:^1
third place	00O1
this is	0VI1
thiết kế	0:^1
thjalfari	0>`1
thn	16g1
tho	0:^1
tho dien	0:^1
tho han	0:^1
tho may	0:^1
tho moc	0:^1
thon	0Be1
thpt	0FD1
through	0Ni1
through to	0Ni1
thru	0Ni1
thu kho	0:^1
thu ky	0:^1
thu ngan	0:^1
thu ngân	0:^1
thu quy	0:^1
thu thu	0:^1
thu vien	0<41
thuc tap sinh	0:^1
thuiswerk	0V;1
thydandi	0>`1
thành phố	0Be1
thành thạo	0ej2
thành viên	0:^1
tháng	16_2
thèse	0271
thèse de doctorat	0JF1
théâtre	01m1
thôn	0Be1
thư ký	0:^1
thư viện	0<41
thạc sĩ	0;a1
thẻ	0;^1
thẻ hướng dẫn viên	0;^1
thị trấn	0Be1
thợ	0:^1
thợ hàn	0:^1
thợ may	0:^1
thợ mộc	0:^1
thợ điện	0:^1
thủ kho	0:^1
thủ quỹ	0:^1
thủ thư	0:^1
thực tập sinh	0:^1
ticaret	0461
ticket	01j1
tickets	01j1
tidning	01=1
tidskrift	0\52
tidsskrift	16h4
tie	0981
tiedekunta	04T1
tiempo completo	0DI1
tiempo parcial	0DI1
tien si	16l1
tienda	03A1
tiendas	03A1
tieng me	0;W1
tieng me de	0;W1
tieraerztin	03B1
tierarzt	03B1
tierarztin	03B1
tierheim	03_1
tierpfleger	0671
tierärztin	03B1
tiesibas	06Z1
tiessaiste	08d1
tiesības	06Z1
tieu hoc	0FD1
tiešsaistē	08d1
tiimi	0i72
tijdschrift	0_;2
tiketina	0g<1
tikėtina	0g<1
til	16m3
til d d	0V[1
til d.d	0V[1
til dagsins	0MT1
til dagsins i dag	0MT1
til dagsins í dag	0MT1
til na	0Q>1
til naa	0Q>1
til nu	0V[1
til nå	0Q>1
til og med	1702
tilkallingsvikar	0FA1
till	1722
till dags dato	0gB1
till date	0DG1
till now	0DG1
till och med	15J1
till present	0DG1
tillidsrepraesentant	0=h1
tillidsrepræsentant	0=h1
tillitsvalgt	0FA1
tills nu	0gB1
tills vidare	0gB1
tim	1745
timarit	0@O1
timmerman	0281
timvikarie	0Nj1
tingkat dasar	0M41
tingkat lanjut	04W1
tinh	0Be1
tinh nguyen vien	0:^1
tionscadal	1791
tipografia	03f1
tirocinante	02K1
tischler	0671
tischlerei	03_1
titkar	17:3
titkarno	02m1
titkár	17:3
titkárnő	02m1
titol	0211
titolare	02K1
titre pro	03=1
titre professionnel	17=2
titulada	06e1
titulado	06e1
titulin	0221
titulo	0221
titulo universitario	0:l1
titulín	0221
tiyatrosu	0461
tiến sĩ	16l1
tiếng mẹ	0;W1
tiếng mẹ đẻ	0;W1
tiểu học	0FD1
tjena	0Ti1
tjener	0731
tlumacz	02M1
tlumaczka	02M1
tn	17?2
tnhh	0<41
to	17A2
to chuc	0<41
to date	0DG1
to present	0DG1
to this day	0DG1
to truong	0:^1
toamna	17C1
today	0DG1
todistus	11_2
toefl	0=A1
toefl ibt	0=A1
toeic	0=A1
toeicスコア	17D1
toemrer	06G2
toften	0R21
togaf	01c1
togfoerer	0731
togforer	0731
togfører	0731
tohtori	17E2
tohtorintutkinto	0Oi1
toi	0G51
toi la	0dJ1
toi nay	0=51
toimetaja	01M1
toiminimi	17G1
toimisto	06h1
toimittaja	0621
toistaiseksi	0Kj1
tokarz	02M1
toko	08B1
tol	17H2
tolk	01M1
tolkija	01M1
tolmacs	02m1
tolmács	02m1
tom	15J1
tomrer	06G2
tontechniker	0671
tookoda	05T1
tootaja	01M1
topik	0=A1
topograf	02=1
torfl	0=A1
torg	0S31
torget	17J2
tori	0981
tornaci	01n1
tornacı	01n1
torneiro	0201
tornero	01Q1
tornitore	02K1
torv	0R21
tosa	03j1
tosaitheoir	0@:1
tospraaklig	0Pe1
tospraklig	0Pe1
tosproget	0P\1
tospråklig	0Pe1
tot	17L3
tot begin	0R?1
tot eind	0R?1
tot en met	0R?1
tot heden	0T`1
tot nghiep	17O1
tot nghiep thpt	00I1
tot nu	0T`1
tot nu toe	0T`1
tot op heden	0T`1
tour guide	02<1
tour leader	02<1
tourneur	01l1
tovaren	03d1
tovarna	0^b2
továreň	03d1
továrna	0Go1
town council	01`1
tp	0Be1
tr	0@Q1
trade certificate	0331
trade qualification	0341
tradenomi	0581
trader	02<1
tradgardsmastare	02Y1
traducatoare	02=1
traducator	02=1
traducteur	01l1
traductor	02W2
traductora	02W2
traductrice	01l1
traducătoare	02=1
traducător	02=1
tradutor	0201
tradutora	0201
traduttore	02K1
traduttrice	02K1
traduttur	05Z1
traedgaardsmaestare	02Y1
traenare	02Y1
traener	0731
trail guide	02<1
train driver	02<1
trainee	17P5
trainer	17U4
trainerin	03B1
trainerlizenz	02H1
training	17Y2
training course	0Db1
trainster	0281
tram driver	02<1
tranare	02Y1
trang	17[1
transactions	01T1
translator	02<1
transport	0351
transportadora	0361
transportes	0;\2
transports	17\2
trasporti	03f1
trattoria	03f1
travesia	09j1
travessa	04h1
travessera	0:81
travesía	09j1
treasurer	02<1
treener	01M1
treinador	0201
treinadora	0201
tren trung binh	17^1
trener	17_4
treneris	02g2
trenerka	02M1
trening	15D1
trenutacno	17c1
trenutačno	17c1
trenutno	17d3
trenér	07?1
tres bien	09Z2
tres bon	0D11
tres bon niveau	0D^1
tres bonne maitrise	0D^1
tresorer	02V1
tresorera	02V1
tresorier	01l1
tresoriere	01l1
trezorier	02=1
trg	0f23
trgovina	0[D2
tribunal	17g2
trida	0@Q1
trieda	0e[1
trinity	0=A1
triq	0FT1
tro giang	0:^1
tro ly	0:^1
trofeo	17i2
trofeu	00N1
trofeul	0@D1
troféu	00N1
troi chay	0@j1
trophee	00M1
trophy	00O1
trophée	00M1
truc tuyen	17k1
truckcertifikat	02o1
truckfoerare	02Y1
truckfoerarutbildning	0301
truckfoerer	06G2
truckfoererbevis	0411
truckforare	02Y1
truckforarutbildning	0301
truckforer	06G2
truckforerbevis	0411
truckförare	02Y1
truckförarutbildning	0301
truckfører	06G2
truckførerbevis	0411
truckkort	0301
truhlar	0?e1
truhlář	0?e1
trukkikortti	0471
trukkikuski	0621
trung binh	17l2
trung bình	17l2
trung cap	17n2
trung cap cao	17^1
trung cap nghe	0FD1
trung cấp	17n2
trung cấp cao	17^1
trung cấp nghề	0FD1
trung hoc	0FD1
trung hoc pho thong	1802
trung học	0FD1
trung học phổ thông	1802
trung tam	0<41
trung tam dao tao	0FD1
trung tâm	0<41
trung tâm đào tạo	0FD1
truong	0FD1
truong ban	0:^1
truong cao dang	0FD1
truong dai hoc	0FD1
truong nhom	0:^1
truong phong	0:^1
truong thpt	0FD1
trust	01`1
trustee	02<1
trva	0JR2
trvá	0JR2
trädgårdsmästare	02Y1
tränare	02Y1
træner	0731
très bien	09Z2
très bon	0D11
très bon niveau	0D^1
très bonne maîtrise	0D^1
tréner	02m1
tréning	15D1
trésorier	01l1
trésorière	01l1
trên trung bình	17^1
trôi chảy	0@j1
trường	0FD1
trường cao đẳng	0FD1
trường thpt	0FD1
trường đại học	0FD1
trưởng ban	0:^1
trưởng nhóm	0:^1
trưởng phòng	0:^1
trợ giảng	0:^1
trợ lý	0:^1
trực tuyến	17k1
tso	08A1
tsu	0:l1
tu	1823
tu van	0:^1
tu xa	17k1
tuinen	0351
tuinman	0281
tukang	02R1
tukang kayu	02R1
tukang kebun	02R1
tukang las	02R1
tulajdonos	02m1
tulityoekortti	0471
tulityokortti	0471
tulityökortti	0471
tulkotaja	02j1
tulkotajs	02j1
tulkotāja	02j1
tulkotājs	02j1
tuner	02<1
tunnistus	0`;2
tunnustus	1853
tuntityoentekijae	0TG1
tuntityontekija	0TG1
tuntityöntekijä	0TG1
tuomari	0621
turguide	1882
turistguide	0Nj1
turizm	0461
turpinas	0__1
turpinās	0__1
tutkija	0621
tutkimusasema	06h1
tutkinto	0\f1
tutor	18:4
tutora	03k2
tuttora	0121
tuzolto	0=@1
tvaaspraakig	0Pd1
tvasprakig	0Pd1
tvityngd	0db1
tvityngdur	0db1
tvornica	0ZJ1
tvrtka	0ZJ1
tvåspråkig	0Pd1
tvítyngd	0db1
tvítyngdur	0db1
tweede prijs	0LD1
tweetalig	0LE1
tyden	18>1
tydnu	18>1
tydny	18>1
tydzien	18?1
tydzień	18?1
tygodni	18?1
tygodnie	18?1
tym	0IU1
tyoenjohtaja	0621
tyoentekijae	0621
tyoeturvallisuuskortti	0471
tyonjohtaja	0621
tyontekija	0621
tyoturvallisuuskortti	0471
typist	02<1
tyrejas	02i1
tyrėjas	02i1
tytul	0P<1
tytul technika	0KP1
tytuł	0P<1
tytuł technika	0KP1
tyydyttaevae	0ZQ2
tyydyttaevae alkeet	05B1
tyydyttava	0ZQ2
tyydyttava alkeet	05B1
tyydyttävä	0ZQ2
tyydyttävä alkeet	05B1
työnjohtaja	0621
työntekijä	0621
työturvallisuuskortti	0471
tài xế	0:^1
táncos	0=@1
tárgyalási szint	0OZ1
tárgyalási szintű	0OZ1
tárgyalóképes	0OZ1
társalgási	0\l1
társalgási alapszint	0\k1
társalgási szint	0\l1
társalgó	0\k1
társaság	07l1
távmunka	15[1
távolról	15[1
tâmplar	02=1
tällä hetkellä	0Kj1
tänapäev	0U31
tänaseni	0U31
tänav	0`X1
tänukiri	0011
tänzer	0671
tänään	0Kj1
tävling	0m01
tävlingen	0m01
tæknimaður	0>`1
tækniskóli	04O1
tècnic	02V1
tècnic superior	0Bh1
tècnica	02V1
técnica	03k2
técnica em	0BG1
técnica superior	0BQ1
técnico	03k2
técnico auxiliar	0;71
técnico em	0BG1
técnico en	0;71
técnico integrado	0BG1
técnico medio	0;71
técnico superior	0BQ1
técnico superior en	0BQ1
técnico superior universitario	0:l1
tél	16F1
téléconseiller	01l1
téléconseillère	01l1
télétravail	00g1
tér	0481
tên dự án	0Ff1
tên tôi là	0dJ1
tình nguyện viên	0:^1
tím	0IZ1
tímarit	0@O1
títol	0211
título	0221
título universitario	0:l1
tól	17H2
tôi là	0dJ1
tõlk	01M1
tõlkija	01M1
töökoda	05T1
töötaja	01M1
tømrer	06G2
týden	18>1
týdny	18>1
týdnů	18>1
tým	0IU1
tęsiasi	0F>1
tłumacz	02M1
tłumaczka	02M1
től	17H2
tř	0@Q1
třída	0@Q1
tűzoltó	0=@1
tư vấn	0:^1
tại	15N1
tạp chí	0;@1
tập đoàn	0<41
tỉnh	0Be1
tốt	0ej2
tốt nghiệp	17O1
tốt nghiệp thpt	00I1
tổ	0;V1
tổ chức	0<41
tổ trưởng	0:^1
tới	0G51
tới nay	0=51
từ	18@2
từ xa	17k1
u	18B6
u braku	0fG2
u tijeku	17c1
u toku	18H1
uab	00e1
ubersetzer	0671
ubezpieczenia	03T1
ubungsleiter	0671
ucen	0?e1
uceni	0Eo1
ucenic	02=1
ucetni	0?e1
uciliste	18I3
ucitel	02k2
ucitelj	0h_3
ucla	0CA1
uctovnicka	0AD1
uctovnik	0AD1
uczelnia	04G1
uczen	02M1
uczeń	02M1
ud	00e1
udacity	0CA1
udana	0fJ1
udata	0fK1
uddannelse	18L1
uddannelsen	18L1
uddannelsescenter	0LG1
udemy	0CA1
udmaerkelse	0081
udmærkelse	0081
udruga	0ZJ1
udruzenje	06b1
udruženje	06b1
udv	0Tm1
udvikler	0731
udvozlom	0Tm1
uebersetzer	0671
uebungsleiter	0671
ufer	0B[1
ufficio	0H41
ufficjal	05Z1
uffiċjal	05Z1
ug	00e1
uge	18M1
uger	18M1
ugift	1262
ugm	0CA1
ugyintezo	02P2
ugynokseg	07l1
ugyved	02m1
ugyvedi iroda	07l1
uhing	05T1
uhrmacher	0671
ui	07R1
uitgeverij	18N2
uitmuntend	18P1
uitstekend	0mE1
uitvoerder	0281
uitzendkracht	0;81
ujsagiro	02P2
uke	18Q1
uker	18Q1
ukonceno	01S1
ukonczona	0gW1
ukonczone	0gW1
ukonczony	0gW1
ukončeno	01S1
ukończona	0gW1
ukończone	0gW1
ukończony	0gW1
uksus	0c?1
ul	18R6
ulica	18X5
ulice	0@Q1
ulicy	0571
ulikool	0491
umschulung	01O1
unbefristet	0=G1
und	18]1
undergraduate	0:O1
underskoeterska	02Y1
underskoterska	02Y1
undersköterska	02Y1
undertaker	02<1
underviser	06G2
underwriter	02<1
undirstada	0SQ1
undirstaða	0SQ1
uned	0@]1
ungdomsskole	0<E1
uni	0UC2
uniao estavel	12\1
unidad	0Hg1
unidade	0Hf1
unit	18^4
unita	0H41
unitat	0IL1
unite	0AN1
unità	0H41
unité	0AN1
univ bacc	0l?1
univ dipl	0`l1
univ. bacc	0l?1
univ. dipl	0`l1
universidad	0@]1
universidade	0AY1
universita	18b2
universitaet	0=e1
universitaire	01b1
universitaria	0@]1
universitas	0OD1
universitat	18d2
universitate	18f2
universitatea	0821
universitatea politehnica	0821
universitates	04S1
universite	18h2
universiteit	08b1
universitesi	04M1
universitet	18j3
universitetas	0FQ1
universitete	0FQ1
universitetet	18j3
universiteto	0FQ1
universities	01_1
university	18m2
università	18b2
universität	0=e1
université	01b1
universitāte	04S1
universitātes	04S1
univerza	0L[1
univerze	0L[1
univerzi	0L[1
univerzita	0OJ2
univerzite	0OJ2
univerzitet	18o1
univerzitetni diplomirani	0`l1
univerzity	0OJ2
univerzitě	0Eo1
uniwersytet	1901
união estável	12\1
unmarried	0Bm1
unternehmen	03_1
until	0Ni1
until now	0DG1
until present	0DG1
until today	0DG1
unur	0?P1
uoc	01a1
uomo	0aV1
up to	0Ni1
upc	01a1
upcoming	06I1
upholsterer	02<1
uplne stredne	0bP1
upper intermediate	0S21
upper second	00U1
upper second class	00U1
upper-intermediate	0S21
uppsats	0NE1
uprawnienia	0BA1
uprawnienie	0BA1
upseeri	0621
urad	0II2
urb	09j1
urbanitzacio	0:81
urbanització	0:81
urbanizacion	09j1
urbanización	09j1
ured	0ZJ1
urednica	0Bo3
urednik	0Bo3
urkunde	1912
urun yoneticisi	01n1
urzad	03T1
urząd	03T1
usek	14;2
usher	02<1
usina	0361
usine	01m1
uslugi	03T1
usmerenje	1931
usmeritev	14X1
usmjerenje	12S1
ust duzey	04U1
usta	01n1
ustabasi	01n1
ustabaşı	01n1
ustanova	0?@1
ustanovitelj	05k1
ustasi	01n1
ustası	01n1
ustav	0II2
usługi	03T1
ut	0481
utbildningsdag	1941
utca	0481
utgefid	0@O1
utja	0481
utmaerkelse	00L1
utmaerkt	0P]1
utmarkelse	00L1
utmarkt	0P]1
utmerkelse	0091
utmerket	0P^1
utmärkelse	00L1
utmärkt	0P]1
utvar	14;2
utvecklare	02Y1
utvikler	0<D1
uverenje	0gX1
uvjerenje	0iB1
ux	07R1
uy ban	0<41
uye	01n1
uyesi	01n1
uzaktan	0BH1
uzem	04n2
uzina	03^1
uzivatelska	1951
uzivatelsky	1951
uzman	1962
uzman duzey	1981
uzman düzey	1981
uzmani	01n1
uzmanı	01n1
uznani	0051
uznanie	0041
uznemuma	1991
uznemums	06Y1
uznání	0051
uzvaretaja	00C1
uzvaretajs	00C1
uzvarētāja	00C1
uzvarētājs	00C1
uzyskane	0gW1
uzyskany	0gW1
uzņēmums	06Y1
uzņēmumā	1991
učení	0Eo1
učeň	0?e1
učilište	19:2
učiliště	0Eo1
učitel	07?1
učitelj	0h_3
učiteľ	0921
uživatelsky	1951
uživatelská	1951
v	19<5
v le	0@R1
v o s	00e1
v teku	0FK1
v.le	0@R1
v.o.s	00e1
va	19A1
vaar	19B2
vaardare	02Y1
vaardcentral	01=1
vaaren	19B2
vabalt	0\e1
vabatahtlik	01M1
vacataire	01l1
vaditaja	02j1
vaditajs	02j1
vadovas	02i1
vadove	02i1
vadovė	02i1
vadybininkas	02i1
vadybininke	02i1
vadybininkė	02i1
vadītāja	02j1
vadītājs	02j1
vaeg	05H1
vaegen	05H1
vaeitoeskirja	19D2
vaektare	02Y1
vaelkommen	0Ti1
vaelttaevae	05B1
vaelttaevae keskitaso	0ZS1
vaenget	0R21
vaentanlegt	01<1
vaerkfoerer	0731
vaerkforer	0731
vaerksted	0;=1
vaeylae	0981
vag	05H1
vaga hasti	0\e1
vaga hea	19F2
vagen	05H1
vagt	0=h1
vagyok	0111
vahene	05<1
vahtimestari	0621
vairuotojas	02i1
vairuotojo pazymejimas	08a1
vairuotojo pažymėjimas	08a1
vaistine	03e1
vaistininkas	02i1
vaistinė	03e1
vaitekiri	0451
vaitoskirja	19D2
vaji	06o1
vakantiekracht	0;81
vakblad	07c1
vakfi	0461
vakfı	0461
vakman	0281
vakt	0Nj1
vaktare	02Y1
vaktmaestare	02Y1
vaktmastare	02Y1
vaktmästare	02Y1
vakuutus	06h1
valable jusqu'a	0Z31
valable jusqu'en	0Z31
valable jusqu'à	0Z31
vald	19H2
valet	02<1
valid through	0Ni1
valid to	0Ni1
valid until	0Ni1
valide	0G41
valido fino al	0P=1
valido hasta	0TU1
validé	0G41
valjak	0`X1
valkommen	0Ti1
vallalat	04n2
vallaline	01L1
vallalkozo	02m1
valmentaja	0621
valokuvaaja	0621
valores	0C91
valttava	05B1
valttava keskitaso	0ZS1
valuer	02<1
van	19J1
van phong	0<41
vanaf	19K2
vandaag	0T`1
vanzatoare	02=1
vanzator	02=1
vapaaehtoinen	0TS2
var	19B2
vara	19M1
varapuheenjohtaja	0TG1
varastotyoentekijae	0621
varastotyontekija	0621
varastotyöntekijä	0621
vardare	02Y1
vardcentral	01=1
vardiya amiri	01n1
vardiya sorumlusu	01n1
varen	19B2
varhato	16S1
varhatoan	16S1
varilec	0G11
varme arbeider	0411
varon	0UP1
varrono	0=@1
varrónő	0=@1
vartija	0621
varón	0UP1
vas	0e\1
vasara	19N2
vaspitac	0]Q1
vaspitač	0]Q1
vastaava	0621
vayla	0981
vca	0>42
vca vol	0>O1
vd	0Nj1
vdana	15@1
vdaná	15@1
ve	19P2
vecka	19R1
veckor	19R1
ved	19S2
vedec	0C:2
vedes	0Y71
vedouci	15:2
vedoucí	15:2
veduca	0AD1
veduci	0AD1
vedúca	0AD1
vedúci	0AD1
vedęs	0Y71
veebis	0ZF1
veg	0;T1
vegen	0;T1
vegi	0S31
vegur	0S31
vegyesz	02m1
vegyész	02m1
vegzett	0M=1
vei	0;T1
veien	0;T1
veikals	06Y1
veileder	0<D1
veitingahus	06j1
veitingahús	06j1
vej	0R21
vejleder	0731
vekter	0<D1
veldig god	0P^1
veleuciliste	0n]1
veleučilište	0n]1
velkommen	19U2
velmi dobra	04X2
velmi dobre	0k@4
velmi dobrá	04]1
velmi dobře	19W2
velmi pokrocila	0[`1
velmi pokročilá	0[`1
velvirki	0>`1
vencedor	00N1
vencedora	00N1
vendedor	03k2
vendedora	03k2
vendeur	01l1
vendeuse	01l1
venditore	02K1
venditrice	02K1
venedor	02V1
venedora	02V1
ventures	01`1
verano	16M1
verao	16N1
verband	03_1
verdlaun	19Y2
vereador	0201
vereadora	0201
verein	03_1
vereniging	0351
vergevorderd	19[1
verhandlungssicher	0jP1
verhandlungssicher in wort und schrift	0PL1
verheiratet	0RI1
veri analisti	01n1
veri bilimci	01n1
veri muhendisi	01n1
veri mühendisi	01n1
verkaeufer	0671
verkaufer	0671
verkefni	19\1
verket	01=1
verkfraedingur	0>`1
verkfræðingur	0>`1
verkoopster	0281
verkoper	0281
verkossa	0N>1
verksmidja	06j1
verksmiðja	06j1
verkstad	01=1
verksted	0::1
verkäufer	0671
verlag	19]2
verloskundige	0281
vermesser	0671
verniciatore	02K1
veroeffentlichung	0931
veroeffentlichungen	0931
veroffentlichung	0931
veroffentlichungen	0931
verpleegkundige	0281
verseny	0Gl2
versicherung	03_1
versicherungen	03_1
verslun	06j1
vertaler	0281
verteja	02i1
vertejas	02i1
vertejums	08g1
vertieft	0Qo1
vertiefung	0O91
vertreter	0671
vertretung	09@1
vertriebler	03B1
vertėja	02i1
vertėjas	02i1
verwacht	0RD1
verwachte	0RD1
verwalter	0671
verwitwet	0RI1
very good	0312
verzekeringen	0351
verzorgende	0281
verzorger	0^T2
verzorgster	0^T2
verão	16N1
verðlaun	19Y2
veröffentlichung	0931
veröffentlichungen	0931
vet	02<1
vetaejae	0621
vetaja	0621
veterinaria	03A1
veterinarian	02<1
veteriner	01n1
veteriner hekim	01n1
vetur	19_1
veturinkuljettaja	0621
vetäjä	0621
veuf	0AL1
veuve	0AL1
vezeto	02m1
vezető	02m1
vezneci	01n1
veľmi dobre	19`2
veľmi dobrá	04b1
vhs	0CA1
via	0@R1
viale	0@R1
vicar	02<1
vice ordfoerande	0Nj1
vice ordforande	0Nj1
vice ordförande	0Nj1
vice president	08F2
vice presidente	01l1
vice-président	01l1
vice-présidente	01l1
vico	0@R1
vicolo	0@R1
vid	19b2
videaste	01l1
videja atzime	08g1
videja izglitiba	07P1
videja limeni	10\1
videja profesionala	07P1
videji	10\1
videjs	19d2
videregaaende	0g61
videregaaende opplaering	07j1
videregaaende skole	0<E1
videregaende	0g61
videregaende opplaering	07j1
videregaende skole	0<E1
videregående	0g61
videregående opplæring	07j1
videregående skole	0<E1
videreutdanning	0MC1
videreutdanning i	0MC1
vidurine mokykla	0FQ1
vidurinis	0?[1
vidurinis issilavinimas	0?[1
vidurinis išsilavinimas	0?[1
vidurinė mokykla	0FQ1
vidurkenning	00;1
vidurkis	0;U1
vidusskola	04S1
vidutines	0i^1
vidutinis	19f2
vidutiniskai	0i^1
vidutiniškai	0i^1
vidutinės	0i^1
vidéaste	01l1
vidēji	10\1
vidējs	19d2
vidējā atzīme	08g1
vidējā izglītība	07P1
vidējā līmenī	10\1
vidējā profesionālā	07P1
vien	0<41
vien dao tao	0FD1
viesbutis	03e1
viesnica	06Y1
viesnīca	06Y1
viešbutis	03e1
vigente hasta	0TU1
vigilante	03k2
vigile del fuoco	02K1
vigneron	01l1
vigneronne	01l1
viikko	19h1
viikkoa	19h1
vikar	19i3
vikarie	02Y1
village	06W1
villanyszerelo	02m1
villanyszerelő	02m1
vincitore	00P1
vincitrice	00P1
vinder	0081
vinedos	03A1
vineyard	01`1
vinicola	0361
vinnare	00L1
vinner	0091
vinter	19l3
vinteren	19o2
vintern	1:11
vintner	02<1
vinícola	0361
violinista	02K1
viragkoto	0=@1
virasto	06h1
virejas	02i1
viriesu	1:21
virietis	1:21
virkailija	0621
virksomhed	0;=1
virtual	0Qn1
virziens	0mX1
virágkötő	0=@1
virėjas	02i1
visa skola	1:32
visa strucna sprema	1:52
visagist	0671
visi srednji	1:72
visiting scholar	02<1
visja sola	0L[1
visja strokovna izobrazba	1:91
visjesolska izobrazba	1:91
visjesolski studij	1:91
visji srednji	1::1
visoka skola	0LY2
visoka sola	0L[1
visoka strokovna izobrazba	0HZ1
visoka strucna sprema	0H81
visoka stručna sprema	0H81
visoka škola	0LY2
visoka šola	0L[1
visoko obrazovanje	0XH1
vispareja videja	07P1
vispārējā vidējā	07P1
viss	0V=1
visser	0281
vita	0eQ1
vitaz	0041
vitazka	0041
vitejte	0421
vitez	0051
vitezka	0051
viticulteur	01l1
viticultrice	01l1
vitnemaal	07j1
vitnemal	07j1
vitnemål	07j1
vitrier	01l1
viuda	12_1
viudo	12_1
viuva	12\1
viuvo	12\1
vizsga	0>n2
vizvezetek szerelo	0=@1
við	0U>1
viðurkenning	00;1
viñedos	03A1
viúva	12\1
viúvo	12\1
viša stručna sprema	1:52
viša škola	1:32
viši srednji	1:72
višja strokovna izobrazba	1:91
višja šola	0L[1
višješolska izobrazba	1:91
višješolski študij	1:91
višji srednji	1::1
viện	0<41
viện đào tạo	0FD1
vk	19h1
vlasnica	0?12
vlasnik	0?12
vloeiend	0mE1
vloeiend in woord en geschrift	0mE1
vmbo	0T[2
vmbo diploma	08A1
vmbo t	08A1
vmbo tl	08A1
vmbo-diploma	08A1
vmbo-t	08A1
vo	1:;1
vocal	01Q1
vocational qualification	0341
vocera	01Q1
vocero	01Q1
voda	07K1
vodic	0921
vodicsky preukaz	0B31
voditelj	0[V1
vodič	0921
vodičský preukaz	0B31
vodja	0G11
vof	00e1
vog	0>O1
vog verklaring	0>O1
vog-verklaring	0>O1
voitja	0011
voittaja	0071
vojak	0?e1
voják	0?e1
voldoende	0DO1
vollzeit	0=G1
volontaer	1:<4
volontaerin	09@1
volontar	1:<4
volontaria	02K1
volontarin	09@1
volontario	02K1
volonter	05i2
volontär	1:<4
volontärin	09@1
volum	07X1
voluntar	0>;2
voluntara	02=1
voluntari	02V1
voluntaria	02S3
voluntario	03k2
voluntară	02=1
volunteer	02<1
voluntària	02V1
voluntária	0201
voluntário	0201
vom	1:@1
von	1:@1
voorjaar	0^n1
voorman	0281
voorzitter	0=f2
vopsitor	02=1
vor	1:A1
vorarbeiter	09B2
vorarbeiterin	09@1
vorauss	0681
voraussichtlich	0681
vorbitor nativ	0>[1
vordiplom	0;21
vormgever	0281
vorsitzende	0671
vorstand	0=i2
vorstandsmitglied	03B1
vortraege	0931
vortrag	0=V2
vortrage	0931
vorträge	0931
votazione	00H1
votazione finale	00H1
voto	00H1
voto di laurea	00H1
voto finale	00H1
vottord	1:B1
vottorð	1:B1
vottun	1:B1
vozac	05i2
vozacka dozvola	0KC2
vozač	05i2
vozačka dozvola	0KC2
voznik	0G11
vozniski izpit	0B11
vozniški izpit	0B11
vođa	07K1
vp	07R1
vpoe	0jn1
vratny	0?e1
vrijwilliger	0^T2
vrijwilligster	0;81
vrlo dobro	1:C4
vrouw	1:G1
vrouwelijk	1:G1
vrtec	0L[1
vrtic	0LY2
vrtić	0LY2
vrátný	0?e1
vs	0HZ1
vsi	00e1
vss	1:H2
vuggestue	0;=1
vukova diploma	0jo1
vuoden	0071
vuokratyoentekijae	0TG1
vuokratyontekija	0TG1
vuokratyöntekijä	0TG1
vuosi	1:J1
vuotta	1:J1
vut	0Eo1
vvs montor	0731
vvs-montoer	0731
vvs-montør	0731
vwo	0T[2
vwo diploma	08A1
vwo-diploma	08A1
vyborna	04X2
vyborne	0k@4
vychovatel	07?1
vychovavatel	0921
vychovávateľ	0921
vydano	0I:1
vydata	12J1
vydatá	12J1
vydavatelstvi	0Go1
vydavatelstvo	1:K2
vydavatelství	0Go1
vydavateľstvo	1:K2
vydáno	0I:1
vyhlaska	0B21
vyhláška	0B21
vyras	1:M1
vyriska	1:M1
vyriška	1:M1
vyskumny pracovnik	0AD1
vysoka skola	0OJ2
vysoke uceni	0Eo1
vysoke uceni technicke	0Eo1
vysokoskolske	0;Q1
vysokoškolské	0;Q1
vysoká škola	0OJ2
vysoké učení	0Eo1
vysoké učení technické	0Eo1
vyssi odborna skola	0Eo1
vyssi odborne	0Hb1
vyssie odborne	1:N1
vysvedceni	0B21
vysvedcenie	0B31
vysvedčenie	0B31
vysvědčení	0B21
vyucen	0bO1
vyuceni	0bO1
vyuceni s maturitou	0bO1
vyucni list	0bO1
vyucny list	0bP1
vyučen	0bO1
vyučení	0bO1
vyučení s maturitou	0bO1
vyvojar	02k2
vyzkumny pracovnik	0?e1
vyznamenani	0051
vyznamenanie	0041
vyznamenání	0051
vyššie odborné	1:N1
vyšší odborná škola	0Eo1
vyšší odborné	0Hb1
vzdalene	0eY1
vzdáleně	0eY1
vzgojitelj	05k1
và	19A1
válido hasta	0TU1
vállalat	04n2
vállalkozó	02m1
várható	16S1
várhatóan	16S1
vânzătoare	02=1
vânzător	02=1
väg	05H1
väga hea	19F2
väga hästi	0\e1
vägen	05H1
vähene	05<1
väitekiri	0451
väitöskirja	19D2
väktare	02Y1
väljak	0`X1
välkommen	0Ti1
välttävä	05B1
välttävä keskitaso	0ZS1
väylä	0981
vår	19B2
vårdare	02Y1
vårdcentral	01=1
våren	19B2
vænget	0R21
væntanlegt	01<1
værkfører	0731
værksted	0;=1
végzett	0M=1
vélvirki	0>`1
vítejte	0421
vítěz	0051
vítězka	0051
vízvezeték-szerelő	0=@1
víťaz	0041
víťazka	0041
võitja	0011
výborne	19`2
výborná	04X2
výborné	04]1
výborně	19W2
výskumný pracovník	0AD1
výuční list	0bO1
výučný list	0bP1
vývojár	0921
vývojář	07?1
výzkumný pracovník	0?e1
vāji	06o1
văn phòng	0<41
vērtējums	08g1
vědec	0?e1
vīrietis	1:21
vīriešu	1:21
všs	1:O1
všį	00e1
w	1:P2
w l l	00e1
w toku	04`1
w trakcie	04`1
w.l.l	00e1
wachmann	03B1
waerter	03B1
waerterin	03B1
waiter	02<1
waitress	02<1
wakacje	0^K1
wakil	02R1
wakil ketua	02R1
wall	0B[1
wanita	0iK1
warden	02<1
warehouse	01`1
warehouse operative	02<1
warsztat	03T1
warsztaty	1:R1
wart	03B1
wartawan	02R1
warter	03B1
warterin	03B1
warung	08B1
wasit	02R1
watchmaker	02<1
way	06W1
wazna do	1:S1
wazne do	1:S1
wazny do	1:S1
ważna do	1:S1
ważne do	1:S1
ważny do	1:S1
we	1:T1
webmaster	02<1
wedstrijd	0=l1
week	1:U2
weeks	1:W1
weg	1:X2
weibl	0QU1
weiblich	0QU1
weingut	03_1
weiterbildung	0Q:2
weken	1:Z1
welcome	0SC1
welder	02<1
welkom	0F@1
werk	03_1
werke	03_1
werker	06c2
werkstatt	03_1
werkstudent	1:[2
werkstudentin	09@1
wesen	0\o1
wethouder	0281
wettbewerb	0k=2
wholesaler	02<1
wiceprezes	02M1
widowed	0Bm1
willkommen	0SH1
winemaker	02<1
winery	01`1
winkel	0351
winnaar	0LD1
winner	00O1
winter	1:]3
winter season	1:`1
winter term	1:`1
wintersaison	1:a1
winterseizoen	1:b1
wintersemester	1:a1
winzer	03B1
wiosna	1:c1
wiosną	1:c1
wirausaha	08B1
wise	1:a1
wissenschaft	0\o1
wissenschaften	0\o1
wissenschaftler	0671
wissenschaftliche hilfskraft	09@1
wissenschaftliche mitarbeiterin	09@1
wissenschaftlicher mitarbeiter	09@1
witaj	0F01
witam	0F01
with	0Pn1
wk	1:W1
wks	1:W1
wlasciciel	02M1
wlascicielka	02M1
wlasna dzialalnosc	03T1
wo bachelor	01^1
wo master	0JN1
wo-bachelor	01^1
wo-master	0JN1
woche	1:d1
wochen	1:d1
wohnung	05S1
woj	0571
wolny	0ZI1
wolontariusz	02M1
wolontariuszka	02M1
woman	1:e2
work from home	0Qn1
worker	02<1
working at height	01j1
working at heights	01j1
working familiarity	0OL1
working knowledge	0S02
working paper	01T1
working proficiency	0S21
works	01`1
workshop	1:g3
workshop leader	02<1
writer	02<1
wspolautor	02M1
wspolautorka	02M1
wspolzalozyciel	02M1
wspolzalozycielka	02M1
współautor	02M1
współautorka	02M1
współzałożyciel	02M1
współzałożycielka	02M1
wychowawca	02M1
wydane	0gW1
wydany	0gW1
wydawnictwo	1:j2
wydzial	1:l2
wydział	1:l2
wykladowca	02M1
wyksztalcenie srednie	0KP1
wykształcenie średnie	0KP1
wykładowca	02M1
wynik	0g`1
wyroznienie	0P<1
wyróżnienie	0P<1
wystapienie	07k1
wystąpienie	07k1
wyzsza szkola	04G1
wyższa szkoła	04G1
wärter	03B1
wärterin	03B1
własna działalność	03T1
właściciel	02M1
właścicielka	02M1
xa	0Be1
xahar	1:n1
xep loai	0Gf1
xerrada	0A71
xhur	1:n1
xin chao	0BV1
xin chào	0BV1
xitwa	1:o1
xuat sac	1;02
xuong	0<41
xuất sắc	1;02
xã	0Be1
xưởng	0<41
xếp loại	0Gf1
y	1;22
y ta	0:^1
y tá	0:^1
yamk	0H^1
yandal	0Bi1
yapi	0461
yapimci	01n1
yapı	0461
yapımcı	01n1
yardimcisi	01n1
yardımcısı	01n1
yari zamanli	0K=1
yarisma	0<J1
yarismasi	0<J1
yarı zamanlı	0K=1
yarışma	0<J1
yarışması	0<J1
yayasan	08B1
yayinevi	1;42
yayinlandi	0>R1
yayinlari	0461
yayınevi	1;42
yayınlandı	0>R1
yayınları	0461
yaz	1;61
yazar	01n1
yazari	01n1
yazarı	01n1
yazilim	0461
yazilimci	01n1
yazılım	0461
yazılımcı	01n1
yds	0=A1
year	1;71
years	1;71
yeterlik	0=Z1
yeu	0dd1
yh examen	0]R1
yh-examen	0]R1
yhdistys	06h1
yhtio	06h1
yhtioe	06h1
yhtiö	06h1
yil	11X1
yki	0=A1
yksikko	0i72
yksikkoe	0i72
yksikkö	0i72
yleisarvosana	07n1
ylempi amk	0H^1
ylempi amk tutkinto	0H^1
ylempi amk-tutkinto	0H^1
ylempi ammattikorkeakoulututkinto	0H^1
ylempi korkeakoulututkinto	0H^1
yliopisto	04T1
yliopistossa	04T1
ylioppilas	05W1
ylioppilastodistus	05W1
ylioppilastutkinto	05W1
yokdil	0=A1
yonetici	01n1
yoneticisi	01n1
yonetmen	01n1
youth worker	02<1
yr	1;81
yrittaejae	0621
yrittaja	0621
yrittäjä	0621
yrityksessa	1;91
yrityksessae	1;91
yrityksessä	1;91
yritys	06h1
yrkesbevis	0RH1
yrkesexamen	1;:2
yrkesfag	07j1
yrkeshoegskola	0SP1
yrkeshoegskoleexamen	0]R1
yrkeshogskola	0SP1
yrkeshogskoleexamen	0]R1
yrkeshögskola	0SP1
yrkeshögskoleexamen	0]R1
yrkesutbildning	0RH1
yrs	1;81
yuksek lisans	16^1
yuksek lisans derecesi	16^1
yuksekokulu	04M1
yökdil	0=A1
yönetici	01n1
yöneticisi	01n1
yönetmen	01n1
yüksek lisans	16^1
yüksek lisans derecesi	16^1
yüksekokulu	04M1
yıl	11X1
yếu	0dd1
z	1;<2
z odliko	0ki1
z wyroznieniem	0g`1
z wyróżnieniem	0g`1
zaawansowana	0<62
zaawansowany	0<62
zacatecnik	1;>2
zacetnik	1;@2
zacetno	1;B1
zaciatocnik	1;C2
zadovoljavajuce	0nd1
zadovoljavajuće	0nd1
zadovoljivo	0k<1
zadruga	03Q3
zahnaerztin	03B1
zahnarzt	03B1
zahnarztin	03B1
zahnarztpraxis	03_1
zahntechniker	0671
zahnärztin	03B1
zahradnice	0?e1
zahradnik	0?e1
zahradník	0?e1
zaklad	03T1
zaklada	0ZJ1
zakladatel	02k2
zakladateľ	0921
zakladna	1;E2
zakladna skola	0`C1
zakladna znalost	0dE1
zakladne znalosti	0dE1
zakladni	1;G2
zakladni skola	0Eo1
zakladni znalost	0dP1
zakladni znalosti	0dP1
zakladny	1;I1
zaklady	1;J5
zakljucni izpit	0k?1
zaključni izpit	0k?1
zakład	03T1
zakłady	03T1
zalozba	1;O2
zalozyciel	02M1
zalozycielka	02M1
založba	1;O2
zamecnik	0?e1
zameranie	13=1
zamereni	0gV1
zamestnanec roku	0051
zamezna	0ZI1
zamężna	0ZI1
zaměstnanec roku	0051
zaměření	0gV1
zanger	0I[1
zapateria	03A1
zapatería	03A1
zasadnicze zawodowe	0KP1
zastepca	02M1
zastupca	0AD1
zastupce	0?e1
zastępca	02M1
zaswiadczenie	0BA1
zavarivac	0?12
zavarivač	0?12
zavarovalnica	0?@1
zavod	1;Q5
zavody	0II2
zawodowe	0KP1
zawodowka	04G1
zawodówka	04G1
zayif	0=21
zayıf	0=21
začetnik	1;@2
začetno	1;B1
začiatočník	1;C2
začátečník	1;>2
założyciel	02M1
założycielka	02M1
zaświadczenie	0BA1
zbornik	1;V4
zborník	0C81
zdaj	0FK1
zdalna	0V<1
zdalnie	0V<1
zdobyty	0gW1
zdravnica	0G11
zdravnik	0G11
zdravotni bratr	0?e1
zdravotni sestra	0?e1
zdravotní bratr	0?e1
zdravotní sestra	0?e1
zdravstveni dom	0?@1
zdruzenie	03d1
zdruzenje	0?@1
združenie	03d1
združenje	0?@1
zednik	0?e1
zedník	0?e1
zeer goed	0RL2
zeichner	0671
zeitschrift	0=V2
zeitung	03_1
zelador	0201
zeladora	0201
zelfstandig	0`Y1
zelo dobro	1;Z2
zemedelec	0?e1
zememeric	0?e1
zemědělec	0?e1
zeměměřič	0?e1
zena	1;\4
zenaty	10A2
zenesz	0=@1
zenska	1;`2
zenske	1;b2
zenski	1;d4
zensko	1;<2
zentrum	03_1
zenész	0=@1
zerspaner	0671
zertifikat	0_n2
zertifiziert	1;h1
zertifizierung	0=E1
zespol	0KQ1
zespol szkol	04G1
zespół	0KQ1
zespół szkół	04G1
zeszyty naukowe	07k1
zeugnis	0=E1
zidar	02=1
ziekenhuis	0351
ziema	1;i2
zima	1;k6
zimmerei	03_1
zimmerer	0671
zimmermadchen	03B1
zimmermaedchen	03B1
zimmermädchen	03B1
zimą	1<11
zinatnu doktors	0J]1
zinātņu doktors	0J]1
ziraat muhendisi	01n1
ziraat mühendisi	01n1
zivi	09@1
zivildienst	09@1
zivildienstleistender	09@1
zivljenjepis	1<21
zivnost	0II2
zivotopis	1<34
zkouska	0B21
zkouška	0B21
zlata medaile	0051
zlaty	0051
zlatá medaile	0051
zlatý	0051
zmagovalec	0jh1
zmagovalka	0jh1
znamka	0BB2
znanstvenik	0?01
známka	0BB2
zolnierz	02M1
zomer	1<71
zomerseizoen	1<71
zonaty	0ZI1
zonen	0`Y1
zoo	01`1
zorg	0351
zpevacka	0?e1
zpevak	0?e1
zpusobilost	0B21
zpěvačka	0?e1
zpěvák	0?e1
způsobilost	0B21
zrt	00e1
zs	0Eo1
zugbegleiter	0671
zulassung	02H1
zumre baskani	01n1
zurnalas	0[H1
zurnalistas	02i1
zurnalists	02j1
zurnals	0I>1
zurzeit	04a1
zusteller	0671
zvarac	0AD1
zviluppatur	05Z1
zvárač	0AD1
zweisprachig	0Mf1
zweites staatsexamen	00<1
zwembad	0351
zwyciezca	0P<1
zwycięzca	0P<1
zyciorys	1<81
zyciorys zawodowy	1<81
zzp	0`Y1
zzp'er	0;81
zzper	0;81
základná	1;E2
základná znalosť	0dE1
základná škola	0`C1
základné znalosti	0dE1
základní	1;G2
základní znalost	0dP1
základní znalosti	0dP1
základní škola	0Eo1
základný	1;I1
základy	1<94
zámečník	0?e1
zástupca	0AD1
zástupce	0?e1
závod	0II2
závody	0II2
zümre başkanı	01n1
zš	0Eo1
à	08h2
à aujourd'hui	00a1
à ce jour	00a1
à compter de	00b1
à compter du	00b1
à distance	00g1
à distância	16K1
à partir de	00b1
à partir du	00b1
à présent	00a1
àrea	0IL1
á netinu	0101
általános iskola	05N2
ápoló	06[2
ár	1<=1
árbitro	03k2
área	1<>3
áruház	07l1
átlag	08c1
áætlað	01<1
ägare	02Y1
äidinkielen taso	03>1
äidinkielenä	03>1
äidinkieli	03>1
äidinkielinen	03>1
äldreboende	01=1
ämne	03?1
ämneslärarexamen	03@1
ärztin	03B1
åkeri	01=1
år	01>3
årets	01A3
årsenhet	01D1
årsstudium	01D1
çalışıyorum	0@21
çağrı merkezi	01n1
çevirmen	01n1
çevrimiçi	0BH1
çift anadal	0Bi1
çiftçi	01n1
çiçekçi	01n1
çok iyi	0CM2
çok iyi derecede	0CO1
çırak	01n1
ébéniste	01l1
école	01b1
école primaire	01b1
école supérieure	01b1
écoles	01b1
éditeur	01l1
éditions	0Km2
éditrice	01l1
éducateur	01l1
éducatrice	01l1
électricien	01l1
électricienne	01l1
éleveur	01l1
éleveuse	01l1
élue	01l1
élémentaire	0<M2
énekes	0MJ1
épicerie	01m1
építész	02m1
équipe	0AN1
équipier	01l1
équipière	01l1
érem	0Gl2
érettségi	0M`1
érettségi bizonyítvány	0M`1
értékesítő	02m1
és	0Mh1
établissements	01m1
étage	05I1
étalagiste	01l1
étterem	07l1
étude notariale	01m1
été	0N?1
év	0NA2
éves	0NC1
évkönyv	0IB1
ênfase	0MK1
í dag	0MT1
í sambúð	0LN1
în curs	02G1
în prezent	02G1
începând cu	0W21
începător	0=72
îngrijitoare	02=1
îngrijitor	02=1
învățătoare	02=1
învățător	02=1
ó	1<A2
ógift	0LN1
óptica	01Q1
óptico	01Q1
óstán	0CX1
óta	0iF2
óvoda	0[S1
óvodapedagógus	02m1
óvónő	02m1
õde	01M1
õpetaja	01M1
õppekava	0Ma1
ödül	0<J1
ödülü	0<J1
ökotropholog	0671
ön lisans	0d11
önkormányzat	07l1
önkéntes	0=@1
önlisans	0d11
önéletrajz	0hL1
önéletrajza	0hL1
ösd	0=A1
ösztöndíj	0Gl2
översättare	02Y1
öz geçmiş	0iJ1
özgeçmiş	0iJ1
özgeçmişi	0iJ1
öğretim görevlisi	01n1
öğretim üyesi	01n1
öğretmen	01n1
öğretmeni	01n1
økonom	06G2
øvet	0h61
újságíró	02P2
úplné stredné	0bP1
úrad	03d1
úsek	14;2
ústav	0II2
út	0481
útgefið	0@O1
útja	0481
útvar	14;2
účetní	0?e1
účtovník	0AD1
účtovníčka	0AD1
úřad	0Go1
übersetzer	0671
übungsleiter	0671
üdv	0Tm1
üdvözlöm	0Tm1
ügyintéző	02P2
ügynökség	07l1
ügyvéd	02m1
ügyvédi iroda	07l1
ühing	05T1
üksus	0c?1
ülikool	0491
üniversite	04M1
üniversitesi	04M1
ürün yöneticisi	01n1
üst düzey	04U1
üye	01n1
üyesi	01n1
üzem	04n2
þjálfari	0>`1
þýðandi	0>`1
ārste	02j1
ārsts	02j1
ċertifikat	0B>1
ċertifikat tas-sekondarja	0B=1
ċertifikazzjoni	0B>1
č.p	0@Q1
časopis	0AE4
čau	0421
čašník	0AD1
čašníčka	0AD1
červený diplom	0BB2
čestné uznanie	0041
čestné uznání	0051
član	0Bo3
članak	0C22
članek	0[l1
članica	0C62
člen	0C:2
členka	0?e1
článek	0I:1
článok	0C81
čvut	0Eo1
číšník	0?e1
đang học	0=51
đang làm	0=51
điều dưỡng	0:^1
điều hành	0:^1
điều phối viên	0:^1
điểm	0Gf1
điểm trung bình	0Gf1
đã kết hôn	0Bd1
đường	0Be1
đại học	0FD1
đầu bếp	0:^1
đến	0G51
đến hiện tại	0=51
đến nay	0=51
đề tài	0Ff1
độc thân	0Bd1
ġurnal	07i1
ġurnalist	05Z1
ģimnāzija	04S1
ħarifa	0TR1
īpašnieks	02j1
įkūrėjas	02i1
įmonė	03e1
įmonėje	0W01
įvertinimas	0;U1
ļoti labi	0942
ősz	0iC1
ősze	0iC1
œnologue	01l1
ředitel	07?1
řezník	0?e1
řidič	07?1
řidičský průkaz	0B21
ślusarz	02M1
śpiewaczka	02M1
średni	13I2
średnia	13K2
średnia ocen	0g`1
średnie	0KP1
średnio	0K?1
średnio zaawansowany	0K?1
średnio zaawansowany wyższy	0J91
średniozaawansowana	0K?1
średniozaawansowany	13I2
średniozaawansowany wyższy	0J91
świadectwo	0BA1
świadectwo dojrzałości	0KP1
świadectwo maturalne	0KP1
şampiyon	0<J1
şantiye şefi	01n1
şarkıcı	01n1
şef	01n1
şefi	01n1
şimdi	0@21
şirket	0461
şirketi	0461
şoför	01n1
şoförü	01n1
şu an	0@21
şu anda	0@21
şu anki	0@21
şubesi	0>f1
še traja	0FK1
šef	0?12
šetalište	0:31
šiandien	0F>1
šiuo metu	0F>1
škola	1<C4
školenie	11U1
školení	11V1
šobrīd	0__1
šodien	0__1
šoferis	02j1
šola	0L[1
špecialista	0AD1
špecialistka	0AD1
špecializácia	13=1
štipendija	0jh1
štipendium	0041
štruktúrovaný životopis	0m91
študent	0G11
študijný odbor	13=1
študijný program	13=1
študijska smer	14X1
študijski program	14X1
štúdia	0C81
štúdio	03d1
švadlena	0?e1
šķīries	0fI1
żeńska	0[I1
żeński	0[I1
żonaty	0ZI1
żołnierz	02M1
żviluppatur	05Z1
życiorys	1<81
życiorys zawodowy	1<81
ž	1;<2
žena	1;\4
ženatý	10A2
ženska	1<G1
ženski	1<H3
žensko	1;<2
ženské	1;b2
žiema	1<K1
življenjepis	1<21
živnost	0Go1
živnosť	03d1
životopis	1<34
žurnalas	0[H1
žurnalistas	02i1
žurnālists	02j1
žurnāls	0I>1
școala	0821
școala gimnazială	0821
școala postliceală	0821
școală	0821
școală de arte și meserii	0:a1
școală postliceală	0CR1
școală profesională	0:a1
șef	02=1
șefă	02=1
și	11k1
șofer	02=1
șoseaua	0541
άγαμη	1<L1
άγαμοσ	1<L1
άδεια	1<M1
άδεια ασκήσεωσ	1<M1
άδεια οδήγησησ	1<M1
άνδρασ	1<N1
άνοιξη	1<O1
άντρασ	1<N1
άπταιστα	1<P1
άρθρο	1<Q1
άριστα	1<R2
άριστη	1<P1
άριστη γνώση	1<P1
άριστο	1<T1
άρρεν	1<N1
έγγαμη	1<L1
έγγαμοσ	1<L1
έπαινοσ	00Q1
έργα	1<U1
έργο	1<U1
έτη	1<V1
έτοσ	1<V1
έωσ	1<W1
έωσ και σήμερα	1<X1
έωσ σήμερα	1<X1
ίδρυμα	1<Y1
α ε	00e1
α' βραβείο	00Q1
α' βραβειο	00Q1
α.ε	00e1
αγαμη	1<L1
αγαμοσ	1<L1
αγροτησ	1<Z1
αγρότησ	1<Z1
αδεια	1<M1
αδεια ασκησεωσ	1<M1
αδεια οδηγησησ	1<M1
αε	00e1
αει	1<[1
αεροσυνοδοσ	1<Z1
αεροσυνοδόσ	1<Z1
αισθητικοσ	1<Z1
αισθητικόσ	1<Z1
ακαδημία	1<[1
ακαδημια	1<[1
ανακοίνωση	1<Q1
ανακοινωση	1<Q1
αναλυτήσ	1<Z1
αναλυτησ	1<Z1
αναλυτρια	1<Z1
αναλύτρια	1<Z1
αναμένεται	1<\1
αναμενεται	1<\1
αναμενομενη	1<\1
αναμενομενο	1<\1
αναμενόμενη	1<\1
αναμενόμενο	1<\1
ανδρασ	1<N1
ανθοπωλησ	1<Z1
ανθοπώλησ	1<Z1
ανοικτο πανεπιστημιο	1<[1
ανοικτό πανεπιστήμιο	1<[1
ανοιξη	1<O1
ανοιχτο πανεπιστημιο	1<[1
ανοιχτό πανεπιστήμιο	1<[1
αντιπροεδροσ	1<Z1
αντιπρόεδροσ	1<Z1
αντρασ	1<N1
ανωτερη εκπαιδευση	1<]1
ανώτερη εκπαίδευση	1<]1
απθ	1<[1
απο	1<^2
αποθηκάριοσ	1<Z1
αποθηκαριοσ	1<Z1
απολυτήριο	1<`1
απολυτήριο γενικού λυκείου	1<`1
απολυτήριο γυμνασίου	1<`1
απολυτήριο λυκείου	1<`1
απολυτηριο	1<`1
απολυτηριο γενικου λυκειου	1<`1
απολυτηριο γυμνασιου	1<`1
απολυτηριο λυκειου	1<`1
απταιστα	1<P1
από	1<^2
αρθρο	1<Q1
αριθμοσ	1<a1
αριθμόσ	1<a1
αριστα	1<R2
αριστείο	00Q1
αριστειο	00Q1
αριστη	1<P1
αριστη γνωση	1<P1
αριστο	1<T1
αρρεν	1<N1
αρσενικο	1<N1
αρσενικό	1<N1
αρτοποιοσ	1<Z1
αρτοποιόσ	1<Z1
αρχάριοι	1<b1
αρχάριοσ	1<c1
αρχαριοι	1<b1
αρχαριοσ	1<c1
αρχειονομοσ	1<Z1
αρχειονόμοσ	1<Z1
αρχιτέκτονασ	1<Z1
αρχιτεκτονασ	1<Z1
ασκουμενη	1<Z1
ασκουμενοσ	1<Z1
ασκούμενη	1<Z1
ασκούμενοσ	1<Z1
αστυνομικοσ	1<Z1
αστυνομικόσ	1<Z1
ασφαλιστική	1<Y1
ασφαλιστικη	1<Y1
αφοί	1<Y1
αφοι	1<Y1
βαθμολογία	1<d1
βαθμολογια	1<d1
βαθμοσ	1<d1
βαθμοσ πτυχιου	1<d1
βαθμόσ	1<d1
βαθμόσ πτυχίου	1<d1
βασικά	1<e2
βασικέσ γνώσεισ	1<e2
βασική	1<e2
βασική γνώση	1<c1
βασικα	1<e2
βασικεσ γνωσεισ	1<e2
βασικη	1<e2
βασικη γνωση	1<c1
βασικο	1<g1
βασικο επιπεδο	1<c1
βασικό	1<g1
βασικό επίπεδο	1<c1
βαφέασ	1<Z1
βαφεασ	1<Z1
βεβαίωση	1<M1
βεβαιωση	1<M1
βιβλίο	1<Q1
βιβλιο	1<Q1
βιβλιοθήκη	1<Y1
βιβλιοθηκη	1<Y1
βιβλιοθηκονομοσ	1<Z1
βιβλιοθηκονόμοσ	1<Z1
βιβλιοπωλησ	1<Z1
βιβλιοπώλησ	1<Z1
βιογραφικο	1<h1
βιογραφικο σημειωμα	1<h1
βιογραφικό	1<h1
βιογραφικό σημείωμα	1<h1
βιολογοσ	1<Z1
βιολόγοσ	1<Z1
βοηθοσ	1<Z1
βοηθόσ	1<Z1
βράβευση	00Q1
βραβείο	00Q1
βραβειο	00Q1
βραβευση	00Q1
γεια	1<i1
γεια σασ	1<i1
γενικο λυκειο	1<[1
γενικοσ βαθμοσ	1<d1
γενικό λύκειο	1<[1
γενικόσ βαθμόσ	1<d1
γιατροσ	1<Z1
γιατρόσ	1<Z1
γραμματέασ	1<Z1
γραμματεασ	1<Z1
γραφίστασ	1<Z1
γραφίστρια	1<Z1
γραφείο	1<Y1
γραφειο	1<Y1
γραφιστασ	1<Z1
γραφιστρια	1<Z1
γυμνάσιο	1<[1
γυμνασιο	1<[1
γυναίκα	1<j1
γυναικα	1<j1
δάσκαλοσ	1<Z1
δήμαρχοσ	1<Z1
δήμοσ	1<Y1
δίγλωσση	1<k1
δίγλωσσοσ	1<k1
δίπλωμα	1<l2
δίπλωμα ιεκ	1<]1
δίπλωμα μηχανικού	1<n1
δασκάλα	1<Z1
δασκαλα	1<Z1
δασκαλοσ	1<Z1
δημαρχοσ	1<Z1
δημοσ	1<Y1
δημοσίευση	1<Q1
δημοσιευση	1<Q1
δημοσιογράφοσ	1<Z1
δημοσιογραφοσ	1<Z1
δημοτικο σχολειο	1<[1
δημοτικό σχολείο	1<[1
διάκριση	00Q1
διαγωνισμοσ	00Q1
διαγωνισμόσ	00Q1
διαδικτυακά	1<o1
διαδικτυακα	1<o1
διαζευγμένη	1<L1
διαζευγμένοσ	1<L1
διαζευγμενη	1<L1
διαζευγμενοσ	1<L1
διαιτητήσ	1<Z1
διαιτητησ	1<Z1
διαιτολογοσ	1<Z1
διαιτολόγοσ	1<Z1
διακριση	00Q1
διανομέασ	1<Z1
διανομεασ	1<Z1
διατριβή	1<Q1
διατριβη	1<Q1
διαχειριστήσ	1<Z1
διαχειριστησ	1<Z1
διγλωσση	1<k1
διγλωσσοσ	1<k1
διδάκτορασ	1=01
διδακτορασ	1=01
διδακτορική διατριβή	1=01
διδακτορικη διατριβη	1=01
διδακτορικο	1=01
διδακτορικο διπλωμα	1=01
διδακτορικό	1=01
διδακτορικό δίπλωμα	1=01
διευθυνση	1=11
διευθυντήσ	1<Z1
διευθυντησ	1<Z1
διευθυντρια	1<Z1
διευθύντρια	1<Z1
διεύθυνση	1=11
δικαστήσ	1<Z1
δικαστησ	1<Z1
δικηγοροσ	1<Z1
δικηγόροσ	1<Z1
διορθωτήσ	1<Z1
διορθωτησ	1<Z1
διορθωτρια	1<Z1
διορθώτρια	1<Z1
διπλωμα	1<l2
διπλωμα ιεκ	1<]1
διπλωμα μηχανικου	1<n1
ε π ε	00e1
ε.π.ε	00e1
είμαι	1=21
είμαι η	1=21
είμαι ο	1=21
εγγαμη	1<L1
εγγαμοσ	1<L1
εθελοντήσ	1<Z1
εθελοντησ	1<Z1
εθελοντρια	1<Z1
εθελόντρια	1<Z1
ειδίκευση	1=31
ειδικευση	1=31
ειδικοσ	1=42
ειδικοτητα	1=31
ειδικόσ	1=42
ειδικότητα	1=31
εικονογράφοσ	1<Z1
εικονογραφοσ	1<Z1
ειμαι	1=21
ειμαι η	1=21
ειμαι ο	1=21
εισήγηση	1<Q1
εισηγηση	1<Q1
εκδοσεισ	1=62
εκδοτικοσ	1<Y1
εκδοτικόσ	1<Y1
εκδόσεισ	1=62
εκπα	1<[1
εκπαιδευτήσ	1<Z1
εκπαιδευτησ	1<Z1
εκπαιδευτικοσ	1<Z1
εκπαιδευτικόσ	1<Z1
εκπαιδευτρια	1<Z1
εκπαιδεύτρια	1<Z1
εκτιμητήσ	1<Z1
εκτιμητησ	1<Z1
εκτιμωμενη	1<\1
εκτιμώμενη	1<\1
ελευθεροσ επαγγελματιασ	1<Y1
ελεύθεροσ επαγγελματίασ	1<Y1
εμπ	1<[1
εξ αποστάσεωσ	1<o1
εξ αποστασεωσ	1<o1
εξειδικευμένοσ	1=81
εξειδικευμενοσ	1=81
επα λ	1<[1
επα.λ	1<[1
επαινοσ	00Q1
επαλ	1<[1
επαρκήσ	1=91
επαρκησ	1=91
επε	00e1
επιμελήτρια	1<Z1
επιμελητήσ	1<Z1
επιμελητησ	1<Z1
επιμελητρια	1<Z1
επιμορφωση	1=:1
επιμόρφωση	1=:1
επιχείρηση	1<Y1
επιχειρηση	1<Y1
εποπτησ	1<Z1
επόπτησ	1<Z1
εργάτησ	1<Z1
εργάτρια	1<Z1
εργα	1<U1
εργαστήριο	1<Y1
εργαστηριο	1<Y1
εργατησ	1<Z1
εργατρια	1<Z1
εργο	1<U1
εργοδηγοσ	1<Z1
εργοδηγόσ	1<Z1
εργοστάσιο	1<Y1
εργοστασιο	1<Y1
ερευνήτρια	1<Z1
ερευνητήσ	1<Z1
ερευνητησ	1<Z1
ερευνητρια	1<Z1
εστιατοριο	1<Y1
εστιατόριο	1<Y1
εταιρία	1<Y1
εταιρεία	1<Y1
εταιρεια	1<Y1
εταιρια	1<Y1
ετη	1<V1
ετοσ	1<V1
ευχερήσ	1<P1
ευχερησ	1<P1
εφορεία	1<Y1
εφορεια	1<Y1
εωσ	1<W1
εωσ και σημερα	1<X1
εωσ σημερα	1<X1
ζαχαροπλάστησ	1<Z1
ζαχαροπλαστησ	1<Z1
ηθοποιοσ	1<Z1
ηθοποιόσ	1<Z1
ηλεκτρολογοσ	1<Z1
ηλεκτρολόγοσ	1<Z1
ημερίδα	1<Q1
ημεριδα	1<Q1
θέατρο	1<Y1
θήλυ	1<j1
θεατρο	1<Y1
θηλυ	1<j1
θηλυκο	1<j1
θηλυκό	1<j1
θυρωροσ	1<Z1
θυρωρόσ	1<Z1
ι ε κ	1<[1
ι.ε.κ	1<[1
ιατροσ	1<Z1
ιατρόσ	1<Z1
ιδιοκτήτησ	1<Z1
ιδιοκτητησ	1<Z1
ιδρυμα	1<Y1
ιδρυτήσ	1<Z1
ιδρυτησ	1<Z1
ιδρυτρια	1<Z1
ιδρύτρια	1<Z1
ιεκ	1<[1
ικανοποιητική	1=91
ικανοποιητικη	1=91
ικε	00e1
ινστιτουτο	1=;2
ινστιτούτο	1=;2
κάρτα	1<M1
κέντρο	1<Y1
καθηγήτρια	1<Z1
καθηγητήσ	1<Z1
καθηγητησ	1<Z1
καθηγητρια	1<Z1
και	1==1
καλά	1=>1
καλή	1=?2
καλή γνώση	1=>1
καλα	1=>1
καλη	1=?2
καλη γνωση	1=>1
καλο	1=A1
καλοκαίρι	1=B1
καλοκαιρι	1=B1
καλωσ	1<d1
καλωσ ηρθατε	1<i1
καλό	1=A1
καλώσ	1<d1
καλώσ ήρθατε	1<i1
καρτα	1<M1
κατάλογοσ	1<Q1
κατάρτιση	1=:1
κατάστημα	1<Y1
καταλογοσ	1<Q1
καταρτιση	1=:1
καταστημα	1<Y1
κατευθυνση	1=31
κατεύθυνση	1=31
κεντρο	1<Y1
κεφάλαιο	1<Q1
κεφαλαιο	1<Q1
κηπουροσ	1<Z1
κηπουρόσ	1<Z1
κλάδοσ	1=11
κλαδοσ	1=11
κλινική	1<Y1
κλινικη	1<Y1
κολέγιο	1<[1
κολεγιο	1<[1
κολλέγιο	1<[1
κολλεγιο	1<[1
κομμωτήσ	1<Z1
κομμωτησ	1<Z1
κομμωτρια	1<Z1
κομμώτρια	1<Z1
κρεοπωλησ	1<Z1
κρεοπώλησ	1<Z1
λέκτορασ	1<Z1
λίαν καλώσ	1<d1
λεκτορασ	1<Z1
λεωφ	1<a1
λεωφοροσ	1<a1
λεωφόροσ	1<a1
λιαν καλωσ	1<d1
λογίστρια	1<Z1
λογιστήσ	1<Z1
λογιστησ	1<Z1
λογιστρια	1<Z1
λογοθεραπευτήσ	1<Z1
λογοθεραπευτησ	1<Z1
λογοθεραπευτρια	1<Z1
λογοθεραπεύτρια	1<Z1
λυκειο	1<[1
λύκειο	1<[1
μάγειρασ	1<Z1
μάγειροσ	1<Z1
μάνατζερ	1<Z1
μάστερ	1<n1
μέλοσ	1<Z1
μέσοσ όροσ	1<d1
μέτρια	1=91
μέτρια γνώση	1=91
μέτριο	1=C2
μέχρι	1<W1
μέχρι σήμερα	1<X1
μέχρι τώρα	1<X1
μήνασ	1=E1
μήνεσ	1=E1
μαία	1<Z1
μαγείρισσα	1<Z1
μαγειρασ	1<Z1
μαγειρισσα	1<Z1
μαγειροσ	1<Z1
μαθητευομενοσ	1<Z1
μαθητευόμενοσ	1<Z1
μαια	1<Z1
μανατζερ	1<Z1
μαστερ	1<n1
με λένε	1=21
με λενε	1=21
μελοσ	1<Z1
μεσαίο	1=A1
μεσαίο επίπεδο	1=91
μεσαιο	1=A1
μεσαιο επιπεδο	1=91
μεσοσ οροσ	1<d1
μετάλλιο	00Q1
μεταλλιο	00Q1
μεταπτυχιακέσ σπουδέσ	1<n1
μεταπτυχιακεσ σπουδεσ	1<n1
μεταπτυχιακο	1<n1
μεταπτυχιακο διπλωμα	1<n1
μεταπτυχιακοσ	1<n1
μεταπτυχιακοσ τιτλοσ	1<n1
μεταπτυχιακό	1<n1
μεταπτυχιακό δίπλωμα	1<n1
μεταπτυχιακόσ	1<n1
μεταπτυχιακόσ τίτλοσ	1<n1
μεταφράστρια	1<Z1
μεταφραστήσ	1<Z1
μεταφραστησ	1<Z1
μεταφραστρια	1<Z1
μετρια	1=91
μετρια γνωση	1=91
μετριο	1=C2
μεχρι	1<W1
μεχρι σημερα	1<X1
μεχρι τωρα	1<X1
μηνασ	1=E1
μηνεσ	1=E1
μητρική	1<k1
μητρική γλώσσα	1<k1
μητρικη	1<k1
μητρικη γλωσσα	1<k1
μηχανικοσ	1=F1
μηχανικόσ	1=F1
μηχανοδηγοσ	1<Z1
μηχανοδηγόσ	1<Z1
μοδίστρα	1<Z1
μοδιστρα	1<Z1
μονάδα	1=11
μοναδα	1=11
μουσείο	1<Y1
μουσειο	1<Y1
μουσικοσ	1<Z1
μουσικόσ	1<Z1
μπάρμαν	1<Z1
μπαρμαν	1<Z1
ναυτησ	1<Z1
ναυτικοσ	1<Z1
ναυτικόσ	1<Z1
ναύτησ	1<Z1
νηπιαγωγείο	1<[1
νηπιαγωγειο	1<[1
νικήτρια	00Q1
νικητήσ	00Q1
νικητησ	00Q1
νικητρια	00Q1
νοσηλευτήσ	1<Z1
νοσηλευτησ	1<Z1
νοσηλευτρια	1<Z1
νοσηλεύτρια	1<Z1
νοσοκομείο	1<Y1
νοσοκομειο	1<Y1
ξεναγοσ	1<Z1
ξεναγόσ	1<Z1
ξενοδοχείο	1<Y1
ξενοδοχειο	1<Y1
ξυλουργοσ	1<Z1
ξυλουργόσ	1<Z1
ο ε	00e1
ο.ε	00e1
οδηγοσ	1<Z1
οδηγόσ	1<Z1
οδοσ	1<a1
οδόσ	1<a1
οικονομολογοσ	1<Z1
οικονομολόγοσ	1<Z1
οινοποιείο	1<Y1
οινοποιειο	1<Y1
ομάδα	1=11
ομαδα	1=11
ομιλία	1<Q1
ομιλια	1<Q1
ομιλοσ	1<Y1
ονομάζομαι	1=21
ονομαζομαι	1=21
οπτικοσ	1<Z1
οπτικόσ	1<Z1
οργανισμοσ	1<Y1
οργανισμόσ	1<Y1
οροφοσ	1<a1
παιδαγωγοσ	1<Z1
παιδαγωγόσ	1<Z1
πανεπιστήμιο	1<[1
πανεπιστημίου	1<[1
πανεπιστημιο	1<[1
πανεπιστημιου	1<[1
παντρεμένη	1<L1
παντρεμένοσ	1<L1
παντρεμενη	1<L1
παντρεμενοσ	1<L1
παρον	1<X1
παρόν	1<X1
πατέντα	1<Q1
πατεντα	1<Q1
περιοδικο	1<Q1
περιοδικό	1<Q1
πιστοποίηση	1<M1
πιστοποιημένη	1<M1
πιστοποιημένοσ	1<M1
πιστοποιημενη	1<M1
πιστοποιημενοσ	1<M1
πιστοποιηση	1<M1
πιστοποιητικο	1<M1
πιστοποιητικό	1<M1
πλατεία	1<a1
πλατεια	1<a1
πολυ καλα	1<P1
πολυ καλη	1<P1
πολυ καλη γνωση	1=>1
πολυ καλο	1<T1
πολυτεχνείο	1<[1
πολυτεχνειο	1<[1
πολύ καλά	1<P1
πολύ καλή	1<P1
πολύ καλή γνώση	1=>1
πολύ καλό	1<T1
πρακτικά	1<Q1
πρακτικα	1<Q1
προγραμματίστρια	1<Z1
προγραμματιστήσ	1<Z1
προγραμματιστησ	1<Z1
προγραμματιστρια	1<Z1
προεδροσ	1<Z1
προισταμενη	1<Z1
προισταμενοσ	1<Z1
προπονήτρια	1<Z1
προπονητήσ	1<Z1
προπονητησ	1<Z1
προπονητρια	1<Z1
προπτυχιακέσ σπουδέσ	1=G1
προπτυχιακεσ σπουδεσ	1=G1
προπτυχιακο	1=G1
προπτυχιακό	1=G1
προτζεκτ	1<U1
προχωρημένο	1=H2
προχωρημενο	1=H2
προϊστάμενοσ	1<Z1
προϊσταμένη	1<Z1
πρωτο βραβειο	00Q1
πρόεδροσ	1<Z1
πρότζεκτ	1<U1
πρώτο βραβείο	00Q1
πτυχίο	1=J2
πτυχίο επαλ	1<`1
πτυχίο πανεπιστημίου	1=G1
πτυχιο	1=J2
πτυχιο επαλ	1<`1
πτυχιο πανεπιστημιου	1=G1
πτυχιουχοσ	1=G1
πτυχιούχοσ	1=G1
πυροσβέστησ	1<Z1
πυροσβεστησ	1<Z1
πωλήτρια	1<Z1
πωλητήσ	1<Z1
πωλητησ	1<Z1
πωλητρια	1<Z1
ράφτησ	1<Z1
ραφτησ	1<Z1
σήμερα	1<X1
σε εξέλιξη	1<X1
σε εξελιξη	1<X1
σελίδα	1=L1
σελιδα	1=L1
σεμινάριο	1=M2
σεμιναριο	1=M2
σερβιτορα	1<Z1
σερβιτοροσ	1<Z1
σερβιτόρα	1<Z1
σερβιτόροσ	1<Z1
σημερα	1<X1
σιδεράσ	1<Z1
σιδερασ	1<Z1
στην	1=O1
στο	1=O1
στοιχειωδεισ γνωσεισ	1<c1
στοιχειωδησ	1<c1
στοιχειώδεισ γνώσεισ	1<c1
στοιχειώδησ	1<c1
στον	1=O1
στουντιο	1<Y1
στούντιο	1<Y1
στρατιωτικοσ	1<Z1
στρατιωτικόσ	1<Z1
συγκολλητήσ	1<Z1
συγκολλητησ	1<Z1
συλλογικοσ τομοσ	1<Q1
συλλογικόσ τόμοσ	1<Q1
συλλογοσ	1<Y1
συμβολαιογράφοσ	1<Z1
συμβολαιογραφοσ	1<Z1
συμβουλοσ	1<Z1
συνέδριο	1<Q1
συνεδριο	1<Q1
συνεργάτησ	1<Z1
συνεργάτιδα	1<Z1
συνεργατησ	1<Z1
συνεργατιδα	1<Z1
συνεταιρισμοσ	1<Y1
συνεταιρισμόσ	1<Y1
συντάκτησ	1<Z1
συντάκτρια	1<Z1
συντακτησ	1<Z1
συντακτρια	1<Z1
συντηρήτρια	1<Z1
συντηρητήσ	1<Z1
συντηρητησ	1<Z1
συντηρητρια	1<Z1
συντομο βιογραφικο	1<h1
συντονίστρια	1<Z1
συντονιστήσ	1<Z1
συντονιστησ	1<Z1
συντονιστρια	1<Z1
σχεδιάστρια	1<Z1
σχεδιαστήσ	1<Z1
σχεδιαστησ	1<Z1
σχεδιαστρια	1<Z1
σχολή	1<[1
σχολή καλών τεχνών	1<[1
σχολείο	1<[1
σχολειο	1<[1
σχολη	1<[1
σχολη καλων τεχνων	1<[1
σύλλογοσ	1<Y1
σύμβουλοσ	1<Z1
σύντομο βιογραφικό	1<h1
τ ε ι	1<[1
τ κ	1<a1
τ.ε.ι	1<[1
τ.κ	1<a1
ταμίασ	1<Z1
ταμιασ	1<Z1
ταχυδρομοσ	1<Z1
ταχυδρόμοσ	1<Z1
τει	1<[1
τεχνίτησ	1<Z1
τεχνικοσ	1<Z1
τεχνικόσ	1<Z1
τεχνιτησ	1<Z1
τηλεργασία	1<o1
τηλεργασια	1<o1
τιμητική διάκριση	00Q1
τιμητικη διακριση	00Q1
τκ	1<a1
τμήμα	1=P2
τμημα	1=P2
τομέασ	1=R2
τομεασ	1=R2
τομοσ	1<Q1
τοπογράφοσ	1<Z1
τοπογραφοσ	1<Z1
τορναδοροσ	1<Z1
τορναδόροσ	1<Z1
τράπεζα	1<Y1
τραγουδίστρια	1<Z1
τραγουδιστήσ	1<Z1
τραγουδιστησ	1<Z1
τραγουδιστρια	1<Z1
τραπεζα	1<Y1
τωρα	1<X1
τόμοσ	1<Q1
τώρα	1<X1
υδραυλικοσ	1<Z1
υδραυλικόσ	1<Z1
υπάλληλοσ	1<Z1
υπαλληλοσ	1<Z1
υπευθυνη	1<Z1
υπευθυνοσ	1<Z1
υπεύθυνη	1<Z1
υπεύθυνοσ	1<Z1
υπηρεσία	1=T2
υπηρεσια	1=T2
υποτροφία	00Q1
υποτροφια	00Q1
υπουργείο	1<Y1
υπουργειο	1<Y1
φαρμακείο	1<Y1
φαρμακειο	1<Y1
φαρμακοποιοσ	1<Z1
φαρμακοποιόσ	1<Z1
φθινοπωρο	1=V1
φθινόπωρο	1=V1
φουρνοσ	1<Y1
φούρνοσ	1<Y1
φυλακασ	1<Z1
φυσικοθεραπευτήσ	1<Z1
φυσικοθεραπευτησ	1<Z1
φυσικοθεραπευτρια	1<Z1
φυσικοθεραπεύτρια	1<Z1
φυσικοσ	1<Z1
φυσικοσ ομιλητησ	1<k1
φυσικόσ	1<Z1
φυσικόσ ομιλητήσ	1<k1
φωτογράφοσ	1<Z1
φωτογραφοσ	1<Z1
φύλακασ	1<Z1
χειμωνασ	1=W1
χειμώνασ	1=W1
χειριστήσ	1<Z1
χειριστησ	1<Z1
χημικοσ	1<Z1
χημικόσ	1<Z1
χορευτήσ	1<Z1
χορευτησ	1<Z1
χορευτρια	1<Z1
χορεύτρια	1<Z1
χρονια	1<V1
χρονοσ	1<V1
χρόνια	1<V1
χρόνοσ	1<V1
χτίστησ	1<Z1
χτιστησ	1<Z1
ψαράσ	1<Z1
ψαρασ	1<Z1
ψυχολογοσ	1<Z1
ψυχολόγοσ	1<Z1
ωδείο	1<[1
ωδειο	1<[1
ωσ	1<W1
ωσ σήμερα	1<X1
ωσ σημερα	1<X1
όμιλοσ	1<Y1
όροφοσ	1<a1
а s	00e1
а.ş	00e1
автобиография	1=X1
агент	1=Y3
агентство	1=\2
агенция	1=^1
агенција	1=_1
агенція	1=`1
агроном	1=a2
ад	00e1
адвокат	1=c4
администратор	1=g4
администрация	1=k1
адміністратор	1=l2
адміністраторка	1=n1
адміністрація	1=`1
академии	1=o1
академия	1>02
академија	1>21
академія	1>31
академії	1>31
аккредитация	1>41
акредитація	1>51
актер	1>61
активно	1>71
актор	1>81
акторк	1>81
актрис	1>61
актёр	1>61
акушер	1>92
альманах	1>;1
анализатор	1><1
аналитик	12T1
аналитичар	1>=1
аналітик	1>>1
аналітикиня	1=n1
анкета	1>?2
антологія	1>A1
ао	1>B2
ап	1>D1
апотека	1=_1
аппаратчик	1>61
аптека	1>E3
арт директор	1>92
арт-директор	1>92
архивариус	1>61
архивист	12T1
архитект	1><1
архитекта	1>H1
архитектор	12T1
архіваріус	1>81
архітектор	1>>1
асистент	1>I3
асистентка	1=n1
асоциация	1=^1
асоціація	1=`1
аспирант	1>61
аспирантура	1>L2
аспірант	1>81
аспірантура	1>N2
ассистент	12T1
ассоциация	1=k1
атестат	1>P2
аттестат	1>R2
аттестат о среднем образовании	1>T1
аудитор	1>92
б р	1>U1
б-р	1>U1
базове	1>V1
базовий	1>W2
базовий рівень	1>V1
базово	1>Y3
базово ниво	1>\1
базовое	1>]1
базовые знания	1>^2
базовый	1>^2
базовый уровень	1>]1
базові знання	1>W2
бакалавр	1>`2
бакалаврат	1>b1
бакалавриат	1>c1
бакалавър	1>d1
бакалавърска	1>d1
бакалавърска степен	1>d1
бал	1>e1
балл	1>f1
баллов	1>f1
банк	1=\2
банка	1>g2
барист	12T1
бармен	1>92
барменка	1=n1
бечелор	1>i1
библиотека	1>j3
библиотекар	1>m3
билингв	1?01
биография	1=X1
биографија	1?11
биолог	1>61
бл	1>D1
благајник	1>H1
благодарность	0VN1
благодарственное письмо	0VN1
болница	1>g2
больница	1=k1
бортпроводни	1>61
бр	1?21
бригадир	1>92
брошура	1?31
буд	1?41
будинок	1?41
бул	1?52
булевар	1?21
булевард	1>D1
бульвар	1?72
бухгалтер	1?93
бухгалтерка	1=n1
бытовой	1?<1
бэкендер	12T1
бюро	1=\2
бібліотека	1=`1
бібліотекар	1>81
бібліотекарка	1=n1
білінгв	1?=1
в	1?>3
в браке	1?A1
в момента	1?B1
в разводе	1?A1
в совершенном владении	1?C1
в совершенстве	1?D1
вантажни	1>81
вантажник	1=n1
васпитач	1>=1
вахтер	1>61
вахтёр	1>61
ведуча	1=n1
ведучий	1=n1
ведущая	12T1
ведущий	0Yi1
верстальни	1>81
верстальщи	1>61
верстальщик	12T1
весна	1?E2
весни	1?G1
весной	1?H1
весны	1?H1
вестник	1?I2
ветеринар	1?K2
ветеринарка	1=n1
взимку	1?M1
видавництво	1?N2
видано	1?P1
видеограф	12T1
викладач	1?Q3
викладачка	1=n1
виконроб	1>81
випуск	1?P1
випускова	1=n1
висока школа	1>21
високий	1?T1
високо образовање	1?U1
виступ	1>A1
висше	1>d1
висше образование	1>d1
висше училище	1?V1
виховател	1>81
вихователь	1?W2
вихователька	1=n1
виш	1>31
виша стручна спрема	1?Y1
виша школа	1?Z2
виши средњи	1?\1
вище за середній	1?]1
вище середнього	1?]1
владелец	0Yi1
власник	1?^2
власница	1>H1
влітку	1?`1
во	1?a1
водител	1>61
водитель	1>61
водительские права	1>41
водительское удостоверение	1>41
водій	1?W2
водійка	1=n1
водійські права	1>51
военнослужащ	1>61
вожат	1>92
возач	1>=1
возачка дозвола	1?b1
волонтер	1?c3
волонтерка	1=n1
волонтёр	1>61
восени	1?f1
воспитател	1>61
вођа	1>H1
впевнений	1?T1
впевнено	1?T1
врач	1>61
временная работа	1?g1
врло добро	1?h2
вртић	1>21
всем привет	1?j1
второ място	00?1
вуз	1?k2
вукова диплома	00D1
вул	1?41
вулиця	1?41
вх	1>D1
вчитель	1>81
вчителька	1=n1
във	1?m1
възпитател	1><1
выдан	1?n1
выдано	1?n1
вып	1>;1
выпуск	1?n1
высокий	1?o1
выступление	1>;1
высшее	1@01
выше среднего	1@11
від	1@22
віддалена робота	1@41
віддалено	1@41
відділ	1@51
відділення	1@51
відзнака	00B1
відмінно	1@62
військов	1>81
вільне	1@81
вільне володіння	1@81
вільно	1@81
вільно володію	1@81
вісник	1>A1
вітаю	1@91
г	1@:3
газета	1=\2
газосварщик	1>61
гбу	00e1
геодезист	1>92
геолог	1>61
гимназия	1>02
гимназија	1>21
глава	1@=3
главная	12T1
главный	0Yi1
го	1@@2
говоримо	1@B1
год	1@C2
года	1@E1
година	1@F2
године	1@H1
години	1@I1
голова	1=n1
головний	1=n1
горничн	1>61
город	1>U1
гостиница	1=k1
готвач	1><1
готель	1=`1
гр	1>D1
грамота	1@J3
гран при	0VN1
гран прі	00B1
гран-при	0VN1
гран-прі	00B1
грант	0VN1
грузчик	1>61
група	1@M4
группа	1@Q2
группа компаний	1=k1
гуп	00e1
гід	1=n1
гімназія	1>31
д	1>U1
д т н	1@S1
д.т.н	1@S1
данас	1@T1
дворник	1>61
двуезичен	1@U1
девопс	12T1
делопроизводител	1@V2
департамент	1@X2
депо	1@Z2
депутат	1>92
детска градина	1?V1
детский сад	1=o1
дефектолог	12T1
диетолог	1>61
дизайнер	1@\5
дизайнерка	1=n1
дизајнер	1>=1
диплом	1@a5
диплом бакалавра	1>c1
диплом з відзнакою	1>e1
диплом с отличием	1>f1
диплом специалиста	1@01
диплом техника	1@f1
диплома	1@g2
диплома за средно образование	1@i1
дипломирани	1?U1
директор	1@j4
директорка	1=n1
директриса	12T1
дирекция	1@n2
дирекција	1A01
дисертация	1?31
дисертація	1>A1
диспетчер	1>92
диссертация	1>;1
дистанционно	1A12
дистанционный	1A31
дистанційно	1@41
дитячий садок	1>31
днес	1?B1
до	1A44
до данас	1@T1
до днес	1?B1
до момента	1?B1
до настоящего времени	1A81
до настоящего момента	1A81
до настоящия момент	1?B1
до сада	1@T1
до сега	1?B1
до сегодня	1A81
до сих пор	1A81
до сьогодні	1A91
до тепер	1A91
до теперішнього часу	1A91
до цього часу	1A91
добра	1?\1
добре	1A:3
добрий	1?]1
добрий день	1@91
добро	1A=4
добро пожаловать	1?j1
доброволец	1AA1
дозвола	1?b1
доклад	1?I2
доктор	1AB1
доктор наук	1AC2
доктор наука	1AE1
доктор філософії	1AF1
докторант	1><1
докторантура	1AB1
докторат	1AE1
докторска степен	1AB1
докторске студије	1AE1
дом	1>U1
дом здравља	1=_1
донині	1A91
доо	00e1
доповідь	1>A1
допуск	1AG2
досега	1?B1
досконало	1AI1
дослідник	1>81
досі	1A91
дотепер	1A91
доцент	1=Y3
дружество	1=^1
друкарня	1=`1
друштво	1=_1
діловод	1>81
дієтолог	1>81
еад	00e1
екип	1AJ1
економиста	1>H1
економска школа	1>21
економіст	1>81
економістка	1=n1
екскурсовод	1>81
експерт	1AK4
експертний	1AO1
експертно	1AP1
електрик	1?W2
електричар	1>H1
електротехник	1><1
елементарний	1>V1
елементарно	1>\1
еоод	00e1
есей	1>A1
есен	1AQ1
есента	1AQ1
ет	1AR2
ж	1AT4
ж к	1>D1
ж.к	1>D1
железници	1=^1
жен	1AX1
жена	1AY2
женат	1?A1
женен	1A[1
женски	1AY2
женский	1AX1
женско	1A\1
женщина	1AX1
животопис	1?11
журнал	1A]2
журналист	1A_2
журналіст	1>81
журналістка	1=n1
жінка	1Aa1
жіноча	1Aa1
жіночий	1Aa1
з	1@22
з відзнакою	1>e1
за сумісництвом	1Ab1
заваривач	1>H1
заварчик	1><1
заведующ	12T1
завод	1Ac4
завідувач	1=n1
завідувачка	1=n1
задоволително	1@B1
задруга	1=_1
закройщи	12T1
закінчив	1?P1
закінчила	1?P1
заместитель	1>61
заместник	1><1
замужем	1?A1
заміжня	1Ag1
зао	00e1
зараз	1A91
засновник	1>81
застраховане	1=^1
заступник	1>81
зборник	1Ah1
збірник	1>A1
зварник	1>81
зварювальник	1=n1
звено	1AJ1
звукорежисс	12T1
здобуто	1?P1
здравствуйте	1?j1
зима	1Ai4
зимата	1Am1
зими	1?M1
зимой	1An1
зимы	1An1
знаком	1Ao1
значка	00?1
зно	0=A1
зоотехник	12T1
зрелостен изпит	1@i1
зі	1B01
зі словником	1>V1
и	1B13
изворни говорник	1B41
изд во	1>;1
изд-во	1>;1
издавач	1Ah1
издавачка кућа	1=_1
издателство	1B52
издательство	1B72
излагање	1Ah1
изследовател	1><1
икономист	1><1
икономически университет	1?V1
иллюстратор	1>61
име на проекта	1B91
инженер	1B:2
инжењер	1B<1
инспектор	1A_2
институт	1B=6
инструктор	1BC2
интегрисане студије	1?U1
ип	00e1
исследовател	12T1
истраживач	1>=1
й	1BE1
к т н	1AC2
к э н	1@S1
к.т.н	1AC2
к.э.н	1@S1
казначе	1>61
каменщик	1>61
кандидат	1BF1
кандидат наук	1AC2
канцеларија	1=_1
капитан	1>61
касиер	1><1
касир	1>81
касирка	1=n1
кассир	1>61
категория	1BG2
категорія	1>51
кафедра	1BI4
кв	1?72
квалификация	1BM1
кваліфікація	1BN1
квартира	1?72
керівник	1>>1
керівниця	1=n1
кладовщи	1>61
кладовщик	1>61
клиника	1>j3
клініка	1=`1
книга	1BO3
кну	0CA1
коваль	1=n1
код	1BR1
коледж	1BS1
колеж	1BT2
колледж	1BV1
команда	1@X2
комбайнер	12T1
комбайнёр	12T1
комерцијалиста	1>H1
компания	1@Z2
компанија	1=_1
компанія	1=`1
комплектовщи	12T1
комірни	1>81
комірник	1=n1
конверзацијски	1BW1
кондитер	1BX3
кондитерка	1=n1
конкурс	1@J3
конкурса	0VN1
конкурсу	00B1
конобар	1>=1
консерватория	1>02
консерваторія	1>31
консултант	1BC2
консультант	1B[2
контент	12T1
конференция	1?I2
конференција	1Ah1
конференція	1>A1
концерн	1=k1
концертмейстер	12T1
кооперация	1=^1
координатор	1@j4
координаторка	1=n1
копирайтер	1>61
копірайтер	1>81
коректор	1>81
кореспондент	1>81
корп	1>U1
корпорация	1=k1
корпорація	1=`1
корректор	1>61
корреспондент	1>61
косметолог	1>92
кпі	0CA1
кравец	1>81
кравчин	1>81
кравчиня	1=n1
край	1>U1
крановщик	1>61
красный диплом	1>f1
кровельщик	12T1
кубок	0VN1
кувар	1>=1
кузнец	0Yi1
кур'єр	1?W2
курс	1B]6
курси	1Bc1
курсы	1Bd2
курьер	1>61
кухар	1Bf2
кухарка	1=n1
књига	1Ah1
лаборант	1>92
лаборантка	1?K2
лаборатория	1@Z2
лабораторија	1=_1
лабораторія	1=`1
лавреат	00B1
лавреатка	00B1
ласкаво просимо	1@91
лауреат	1@J3
лауреатка	00B1
лекар	1BC2
лектор	1Bh2
лекция	1?31
лекція	1>A1
лесник	0Yi1
лесхоз	1=k1
лет	1@E1
лета	1Bj1
лето	1Bk2
летом	1Bj1
лидер	1>61
листонош	1>81
лицей	1>02
лиценз	1Bm1
лицензия	1>41
лиценца	1?b1
логист	1>61
логопед	1?93
логіст	1>81
лучшая	0VN1
лучший	0VN1
лято	1Bn1
лятото	1Bn1
лікар	1>81
лікарка	1=n1
лікарня	1=`1
літа	1?`1
літо	1?`1
ліцей	1>31
ліцензія	1>51
м	1Bo4
м'ясник	1=n1
магазин	1>E3
магационер	1>H1
магистар	1?U1
магистр	1@01
магистратура	1C33
магистър	1C61
магистърска	1C61
магистърска степен	1C61
магістр	1C71
магістратура	1C71
майстер	1>81
майстерня	1=`1
майстор	1><1
майчин	1@U1
майчин език	1@U1
маляр	1BX3
маркетолог	1>92
мастер	1C82
мастер студије	1?U1
мастерская	1=k1
матерен	1@U1
матерњи	1B41
матерњи језик	1B41
матрос	1>92
матура	1C:2
матурски испит	1C<1
машинист	1A_2
машиніст	1>81
мајстор	1>H1
мгту	0CA1
мгу	0CA1
медал	00?1
медаль	1C=2
медаља	00D1
медбрат	1C?3
медицинска сестра	1CB2
медсестр	1>92
медсестра	1?K2
медуниверситет	1=o1
менаџер	1>=1
мене звати	1CD1
менеджер	1B[2
менеджерка	1=n1
мениджър	1><1
меня зовут	1CE1
мерчандайзер	12T1
мерчендайзер	12T1
мес	1CF2
месец	1CH2
месеца	1CH2
месеци	1CJ1
месяц	1CK1
месяца	1CK1
месяцев	1CK1
методист	1>61
методистка	1=n1
метролог	12T1
механик	1A_2
механичар	1>=1
механік	1>81
микрорайон	1>U1
министарство	1=_1
министерство	1@Z2
младший	0Yi1
много добре	1CL1
много добро	1CM2
много добро ниво	1CO1
модул	1CP1
мое резюме	1CQ1
молодший	1=n1
молодший бакалавр	1CR1
молодший спеціаліст	1CR1
момента	1?B1
монография	1?I2
монографія	1>A1
монтажер	12T1
монтажни	1>81
монтажник	1=a2
монтажёр	12T1
моё резюме	1CQ1
моє резюме	1CS1
муж	1CT1
мужской	1CT1
мужчина	1CT1
музей	1>E3
музейн	12T1
музеј	1=_1
музикант	1>81
музыкант	1>61
муляр	1>81
муп	00e1
мушкарац	1CU1
мушки	1CU1
мушко	1CU1
мъж	1CV1
мъжки	1CV1
мясник	1>61
міністерство	1=`1
міс	1CW1
місто	1?41
місяць	1CW1
місяці	1CW1
місяців	1CW1
н в	1A81
н ч	1A91
н. в	1A81
н.в	1A81
н.ч	1A91
на бытовом уровне	1?<1
на даљину	1CX1
наб	1>U1
набережна	1?41
набережная	1>U1
навесні	1?G1
нагорода	00B1
награда	1CY3
назва проєкту	1C\1
название проекта	1C]1
назив пројекта	1C^1
найкраща	00B1
найкращий	00B1
направление	1C_3
направление подготовки	1BM1
напреднал	1CM2
напреднало	1CM2
напредно	1?h2
напрям	1BN1
нарис	1>A1
насеље	1?21
наст вр	1A81
наст время	1A81
наст. вр	1A81
наст. время	1A81
наставник	1>H1
наставница	1>H1
настояще	1?B1
настоящее время	1A81
настоящем	1?B1
настоящий момент	1A81
настоящий момент времени	1A81
настоящия момент	1?B1
науковий співробітник	1=n1
научен сътрудник	1AA1
научная статья	1>;1
научный сотрудник	0Yi1
началник	1><1
начално	1Cb2
начальник	1>92
начальница	12T1
начальное профессиональное	1@f1
начальное профессиональное образование	1@f1
начальный	1>^2
начальный уровень	1>]1
начинаещ	1Cd2
начинающий	1Cf1
начиная с	1Cg1
наше время	1A81
нв	1A81
не женат	1?A1
не замужем	1?A1
нед	1Ch1
недели	1Ch1
недель	1Ch1
неделя	1Ch1
неженен	1A[1
незаміжня	1Ag1
неодружена	1Ag1
неодружений	1Ag1
неожењен	1Ci1
неоконченное высшее	1>c1
неомъжена	1A[1
неудата	1Ci1
нині	1A91
новинар	1>=1
новичок	1Cf1
носитель	1?01
носитель языка	1?01
носій	1?=1
носій мови	1?=1
нотариус	1>61
нотаріус	1>81
нпо	00e1
нян	1>81
няня	0Yi1
оао	00e1
обл	1Cj3
область	1?72
образователно квалификационна степен магистър	1C61
образователно-квалификационна степен магистър	1C61
обука	1?b1
община	1Cm2
објављен	1Ah1
овлашћење	1?b1
од	1Co2
одељење	1A01
одитор	1><1
одлично	1?h2
одружена	1Ag1
одружений	1Ag1
одсек	1D12
ожењен	1Ci1
ожидаемый	1D31
ожидается	1D31
окончание	1?n1
окончил	1?n1
окончила	1?n1
олимпиада	1D42
олімпіада	00B1
омъжена	1A[1
онлайн	1D63
онлајн	1CX1
оод	00e1
ооо	1>B2
оператер	1>=1
оператор	1D95
оператор пк	12T1
оптометрист	1>61
општина	1=_1
осени	1D>1
осень	1D>1
осенью	1D>1
осені	1?f1
осигурање	1=_1
оснивач	1>=1
основател	1A_2
основе	1D?2
основна школа	1>21
основне академске студије	1>i1
основне студије	1>i1
основно	1DA4
основно владеене	1@B1
основно знање	1DE1
основно ниво	1>\1
основно училище	1?V1
осінь	1?f1
от	1DF3
от разстояние	1DI1
отговорник	1><1
отдел	1@n2
отделение	1DJ3
отделочник	12T1
отель	1=k1
отличен	1DM1
отличие	1DN2
отлично	1DP3
отлично владеене	1CL1
отличное	1?C1
отримано	1?P1
офис	1@Z2
официант	1>61
офіс	1=`1
офіціант	1>81
офіціантка	1=n1
охоронец	1>81
охоронець	1=n1
охранник	1>61
оцена	1DS1
оценка	1DT2
оценщик	1>61
оцінка	1>e1
оцінювач	1>81
очаква се	1DV1
очаквано	1DV1
очекивано	1DW1
очікуваний	1DX1
очікується	1DX1
пао	00e1
парикмахер	1>61
пасивно	1DE1
пат	00e1
патент	1DY4
пг	1?V1
пгжпт	1?V1
певец	0Yi1
певица	0Yi1
педагог	12T1
пекар	1BX3
пекара	1=_1
пекарна	1=^1
пекарня	1=\2
пер	1>U1
первое место	0VN1
переводчик	1>61
переводчица	0Yi1
перекладач	1>81
перекладачка	1=n1
переможець	00B1
переможниця	00B1
переулок	1>U1
перукар	1>81
перше місце	00B1
пивара	1=_1
пл	1D]2
плакет	00?1
планирано	1D_2
планируемый	1D31
планируется	1D31
планується	1DX1
плиточник	1>61
плотник	1>61
площа	1?41
площад	1>D1
площадь	1>U1
по	1Da2
по договору	1?g1
по н в	1A81
по н. в	1A81
по н.в	1A81
по наст время	1A81
по наст. время	1A81
по настоящее время	1A81
по настоящий момент	1A81
по наше время	1A81
по нині	1A91
по сегодня	1A81
по сей день	1Dc2
по совместительству	1?g1
по сьогодні	1A91
по сьогоднішній день	1A91
по текущий момент	1A81
по теперішній час	1A91
по цей день	1A91
по цей час	1A91
победител	00?1
победитель	0VN1
победительница	0VN1
победник	00D1
победница	00D1
повар	1@V2
повна зайнятість	1Ab1
повна середня	1De1
повний день	1Ab1
повышение квалификации	1Df2
поглавље	1Ah1
поглиблений	1@81
подмастерь	1>61
подразделение	1Dh1
подяка	00B1
пожарн	1>61
пожежни	1>81
позориште	1=_1
покоївк	1>81
поликлиника	1@Z2
политех	1=o1
политехнический	1=o1
полицейск	1>61
полная занятость	1?g1
полный день	1?g1
положен	1?b1
полувисше	1Di1
получен	1?n1
получено	1?n1
поліклініка	1=`1
політехніка	1>31
поліцейськ	1>81
помощник	1A_2
помоћник	1>H1
помічник	1?W2
помічниця	1=n1
понастоящем	1?B1
понині	1A91
поныне	1A81
портниха	0Yi1
портной	0Yi1
посвідчення	1>51
посвідчення водія	1>51
поселок	1>U1
пословођа	1>H1
посёлок	1>U1
потврда	1?b1
поточне місце	1A91
похвала	00D1
початковий	1>W2
початковий рівень	1>V1
початківець	1Dj1
почетна грамота	00?1
почетная грамота	0VN1
почетник	1Dk2
почетно	1DE1
почтальон	1>61
почётная грамота	0VN1
пр	1?72
пр т	1>U1
пр-т	1>U1
правник	1>H1
правница	1>H1
правоспособност	1Bm1
практикант	1?c3
прат	00e1
преводач	1><1
преводилац	1>H1
предавач	1>=1
предавање	1Ah1
предвиђено	1DW1
предполагаемый	1D31
предприятие	1@Z2
председател	1A_2
председник	1>H1
председница	1>H1
предстои	1DV1
предузеће	1=_1
президент	1=Y3
премия	0VN1
премія	00B1
преподавател	1Dm3
прибиральниця	1=n1
привет	1?j1
привіт	1@91
приемщи	12T1
призер	1C=2
признање	00D1
призёр	0VN1
приправник	1>H1
приправница	1>H1
приёмщи	12T1
пров	1?41
провизор	0Yi1
проводник	12T1
провулок	1?41
провідний	1=n1
провідник	1>81
провізорка	1=n1
програмер	1>=1
програмист	1><1
программист	12T1
програміст	1>>1
продав	1>81
продавац	1>H1
продавач	1><1
продавачица	1>H1
продавец	1E03
продавница	1=_1
продавчиня	1=n1
продакт	12T1
продвинутый	1E32
продвинутый уровень	1?C1
продюсер	1>92
проезд	1>U1
проект	1E53
проекта	1C]1
проекти	1E82
проектная работа	1?g1
проекты	1C]1
пролет	1E:1
пролетта	1E:1
пролеће	1E;1
промоутер	12T1
прораб	1>61
просек	1DS1
просек оцена	1DS1
просечна оцена	1DS1
просп	1?41
проспект	1?72
просунутий	1@62
професионален бакалавър	1>d1
професионална автобиография	1=X1
професионална биографија	1?11
професионална гимназия	1?V1
професионална квалификация	1@i1
професор	1>I3
профессиональный	1?C1
профессор	12T1
професійний	1@81
професійно технічна	1De1
професійно-технічна	1De1
профил	1E<1
профиль	1BM1
проєкт	1C\1
проєкти	1C\1
проєкту	1C\1
пројекат	1C^1
пројекти	1C^1
психолог	1E=5
психологиня	1=n1
пту	0CA1
публикация	1?I2
публикација	1Ah1
публікація	1>A1
пут	1?21
първо място	00?1
підвищення кваліфікації	1EB2
підприємство	1=`1
підрозділ	1@51
р	1ED1
работаю	1A81
работник	1><1
рабоч	1>61
рабочий	1EE2
рад	1Ah1
рад од куће	1CX1
радионица	1=_1
радна биографија	1?11
радник	1>H1
радница	1>H1
радіо	1=`1
разведен	1EG3
разведена	1EG3
разведён	1?A1
разговорный	1?<1
разговорный уровень	1?<1
разработчик	1EJ2
разрешително	1Bm1
разряд	1>41
район	1?72
рачуновођа	1>H1
ревизор	12T1
редактор	1@\5
редакторка	1=n1
редакция	1=k1
редакція	1=`1
режисер	1>81
режиссер	1>61
режиссёр	1>61
резюме	1>?2
рекрутер	1>92
репетитор	12T1
республика	1>U1
ресторан	1EL3
ресторант	1=^1
референт	1>=1
рибал	1>81
риелтор	1>61
робочий	1?]1
робітни	1>81
робітник	1=n1
роден	1@U1
роден език	1@U1
родная	1?01
родной	1?01
родной язык	1?01
розділ	1>A1
розлучена	1Ag1
розлучений	1Ag1
розмовна	1EO1
розмовний	1EO1
розмовний рівень	1EO1
розробник	1>>1
розробниця	1=n1
роки	1ED1
року	1ED1
років	1ED1
руководилац	1>H1
руководител	12T1
ръководител	1EP1
рыбак	1>61
рідна	1?=1
рідна мова	1?=1
рідний	1?=1
рік	1ED1
с	1EQ3
с отличием	1>f1
саветник	1>H1
саветница	1>H1
сада	1@T1
садашњост	1@T1
садовник	1>61
садівни	1>81
самозайнятий	1=`1
самозанятый	1=k1
санитар	1>61
сантехник	1>61
сантехнік	1>81
санітар	1>81
санітарка	1=n1
саопштење	1Ah1
сарадник	1>H1
сарадница	1>H1
сборник	1?I2
сварщик	1@V2
свидетелство	1Bm1
свидетельство	1>41
свободно	1ET2
свободно владею	1?C1
свободное	1?C1
свободное владение	1?C1
свободный	1?C1
свідоцтво	1>51
сдан	1?n1
сдружение	1=^1
сега	1?B1
сегодня	1A81
сейчас	1A81
секретар	1=c4
секретарица	1>H1
секретарь	1>61
сектор	1EV4
село	1?72
семеен	1A[1
семейна	1A[1
семинар	1EZ1
семінар	1Bc1
сервитьор	1><1
середньо	1EO1
середня	1De1
середня освіта	1De1
середня спеціальна	1CR1
середній	1E[2
середній бал	1>e1
середній рівень	1EO1
сертификат	1E]3
сертификация	1>41
сертифициран	1Bm1
сертифицированный	1>41
сертифікат	1E`1
сертифікація	1>51
системний адміністратор	1=n1
системный администратор	12T1
скарбни	1>81
скрам мастер	12T1
скрам-мастер	12T1
слабо	1>\1
слесар	1>61
слесарь	1>61
служба	1Ea5
слюсар	1?W2
смер	1CP1
смотрител	12T1
со	1Ef2
со словарем	1>]1
со словарём	1>]1
соавтор	1Eh2
собственик	1><1
совершенное	1?D1
сотрудник	1>61
соу	1?V1
союз	1=k1
спбгу	0CA1
специализация	1E<1
специалист	1Ej3
специалист по	1Di1
специалитет	1@01
специалност	1E<1
специальность	1BM1
специјалиста	1>H1
спеціальність	1BN1
спеціалізація	1BN1
спеціаліст	1Em3
спеціалістка	1=n1
спеціалітет	1C71
списание	1?31
співа	1>81
співавтор	1F02
співробітник	1>81
спілка	1=`1
ср балл	1>f1
ср. балл	1>f1
среден успех	1DM1
среден успех от следването	1DM1
средне	1?<1
среднее	1>T1
среднее образование	1>T1
среднее общее	1>T1
среднее профессиональное	1@f1
среднее профессиональное образование	1@f1
среднее специальное	1@f1
средний	1F22
средний балл	1>f1
средний балл диплома	1>f1
средний уровень	1?<1
средно	1F43
средно владеене	1@B1
средно ниво	1F72
средно образование	1@i1
средно специално	1@i1
средно специално образование	1@i1
средно училище	1?V1
средняя оценка	1>f1
средња стручна спрема	1C<1
средња школа	1>21
средње	1F92
средњи	1BW1
средњи ниво	1BW1
ссс	1C<1
стажант	1><1
стажер	1BX3
стажерка	1=n1
стажист	1?W2
стажиста	1>H1
стажёр	1>61
стан	1?21
станочник	12T1
старшая	12T1
старший	1F;2
статия	1?31
стаття	1>A1
статья	1>;1
степень бакалавра	1>c1
степень магистра	1@01
стипендия	1D42
стипендија	00D1
стипендія	00B1
столар	1>H1
столяр	1BX3
стор	1F=1
сторож	12T1
сторінка	1F=1
стр	1F>2
страница	1F@1
строительная	1=k1
стройка	1=k1
стропальщик	12T1
струковне студије	1>i1
стручни испит	1?b1
стручњак	1FA2
студио	1>g2
студия	1=k1
студијски програм	1CP1
студія	1=`1
ступінь бакалавра	1>b1
ступінь магістра	1C71
стюард	1>92
су	1?V1
су шеф	1F;2
су-шеф	1F;2
суддя	1=n1
судья	0Yi1
супервайзер	12T1
супермаркет	1=\2
счетоводител	1><1
считано от	1FC1
сътрудник	1><1
сьогодні	1A91
т ч	1A91
т.ч	1A91
та	1BE1
такмичење	00D1
танцовщиц	1>61
танцор	1>61
танцівни	1>81
таргетолог	12T1
театр	1=\2
театър	1=^1
тези	1>A1
тезисы	1>;1
текущая	1A81
текущее	1A81
текущее время	1A81
телеканал	1=`1
телемаркетолог	12T1
теперішнього часу	1A91
теперішній час	1A91
тесляр	1=n1
тестер	1><1
тестировщик	12T1
тестувальник	1FD2
тестувальниця	1=n1
техлид	0Yi1
техник	1A_2
техникум	1FF2
техничар	1>=1
техничка школа	1>21
технолог	1=Y3
технік	1?W2
технікум	1BS1
течно	1>71
тиждень	1FH1
тижні	1FH1
тижнів	1FH1
тим	1A01
тимлид	0Yi1
типография	1=k1
тов	1FI2
товаровед	1>61
токар	1>92
токарь	1>61
тоо	00e1
торговый дом	1=k1
торговый представитель	0Yi1
тракторист	1?K2
трг	1?21
тренер	1>92
тренерка	1=n1
тренинг	1EZ1
тренутно	1@T1
треньор	1><1
тренінг	1Bc1
трки	0=A1
търговец	1><1
търговски представител	1AA1
у	1FK2
у браку	1Ci1
у досконалості	1AI1
у току	1@T1
уверенно	1?o1
уверенный	1?o1
уверење	1?b1
удаленка	1A31
удаленная работа	1A31
удаленно	1A31
удалёнка	1A31
удалённая работа	1A31
удалённо	1A31
удата	1Ci1
удовлетворительно	1?<1
удостоверение	1BG2
удружење	1=_1
ул	1FM3
улица	1FM3
универзитет	1FP1
университет	1FF2
университета	1>02
університет	1BS1
упаковщи	12T1
управител	1><1
управление	1FQ3
управління	1FT2
уредник	1>H1
уредница	1>H1
усмерење	1CP1
успех	1DM1
учебник	1?31
ученик	0Yi1
училище	1FV3
учител	1><1
учитель	1>92
учительница	0Yi1
учитељ	1>=1
учредитель	1>61
фабрика	1Ac4
факултет	1FY2
факультет	1F[4
фармаколог	12T1
фармацевт	1=Y3
фармацевтка	1=n1
фармацеут	1>=1
фаховий молодший бакалавр	1CR1
фахівець	1=n1
фахівчиня	1=n1
фгуп	00e1
фельдшер	1C?3
фермер	1>92
физик	1>61
физиотерапевт	1>61
финалист	0VN1
финалиста	00D1
фирма	1>j3
флорист	1>92
фонд	1=\2
фондация	1=^1
фондација	1=_1
фоп	00e1
фотограф	1>92
фрезеровщик	1>61
фрезерувальни	1>81
фриланс	1=k1
фрилансер	1>61
фронтендер	12T1
фріланс	1=`1
фізіотерапевт	1>81
фіналіст	00B1
фірма	1=`1
химик	1>61
хозяйство	1=k1
холдинг	1>E3
холост	1?A1
холостой	1?A1
хореограф	12T1
хорошее	1@11
хороший	1F_2
хорошо	1F_2
хостес	12T1
хотел	1>g2
художник	1>61
цей час	1A91
центар	1=_1
центр	1=\2
център	1=^1
цех	1FQ3
ч	1Fa1
часопис	1Ah1
частичная занятость	1?g1
часткова зайнятість	1Ab1
червоний диплом	1>e1
чирак	1AA1
читалище	1=^1
читаю профессиональную литературу	1>]1
читаю со словарем	1>]1
читаю со словарём	1>]1
члан	1>H1
чланак	1Ah1
член	1AA1
чоловік	1Fa1
чоловіча	1Fa1
чоловічий	1Fa1
швачк	1>81
швачка	1=n1
швея	0Yi1
шеф	1>H1
шеф повар	12T1
шеф-повар	12T1
школа	1Fb4
школа no	1=o1
школьный	1>]1
шосе	1?41
шоссе	1>U1
шофьор	1><1
шофьорска книжка	1Bm1
экономист	1>61
экскаваторщик	12T1
экскурсовод	1>61
эксперт	1Ff2
экспертный	1Fh1
экспертный уровень	1Fh1
электрик	1>61
электрогазосварщик	1>61
электромонт	1>61
электросварщик	1>61
элементарный	1>]1
эникей	12T1
юрисконсульт	12T1
юрист	1=Y3
юристка	1=n1
я	1Fi2
і	1BE1
із	1@22
ілюстратор	1>81
інженер	1>>1
інститут	1BS1
јединица	1A01
јесен	1Fk1
ґрант	00B1
אביב	1Fl1
אגף	1Fm1
אדריכל	1Fn1
אדריכלית	1Fn1
אולפנה	1Fo1
אוניברסיטה	1Fo1
אוניברסיטת	1Fo1
אופטומטריסט	1Fn1
אות	1G01
אח	1Fn1
אחות	1Fn1
אחראי	1Fn1
אחראית	1Fn1
אינסטלטור	1Fn1
אישה	1G11
אנליסט	1Fn1
אנליסטית	1Fn1
אקדמיה	1Fo1
ארגון	1G21
ארכיונאי	1Fn1
ב	1G31
ב"א	1G41
בגרות	00J1
בגרות מלאה	00J1
בגרות עיונית	00J1
בהצטיינות	1G51
בוגר	1G41
בוגרת	1G41
בודק	1Fn1
בודקת	1Fn1
ביטוח	1G21
בינוני	1G62
בינונית	1G62
בינונית גבוהה	1G81
בית אבות	1G21
בית החולים	1G21
בית הספר	1Fo1
בית חולים	1G21
בית מרקחת	1G21
בית ספר	1Fo1
בנאי	1Fn1
בנק	1G21
בסיס	1G91
בסיסי	1G:2
בסיסית	1G:2
בע"מ	1G21
בעלים	1Fn1
בעמ	1G21
ברמה גבוהה	1G<1
ברמן	1Fn1
ברמת שפת אם	1G=1
גבוהה	1G>2
גבר	1G@1
גזבר	1Fn1
גזברית	1Fn1
גן ילדים	1Fo1
גנן	1Fn1
גננת	1Fn1
גרוש	1GA1
גרושה	1GA1
ד"ר	1GB1
דו לשוני	1G=1
דו-לשוני	1G=1
דובר ילידי	1G=1
דוור	1Fn1
דוקטור	1GB1
דוקטורט	1GC2
דייג	1Fn1
דייל	1Fn1
דיילת	1Fn1
דירה	1GE1
דרך	1GE1
האוניברסיטה	1Fo1
האקדמיה	1Fo1
הווה	1GF1
הוצאה	1GG1
הוצאת	1G21
החוג	1Fo1
הטכניון	1Fo1
היברידי	1GH1
היום	1GF1
המכללה	1Fo1
המכללה האקדמית	1Fo1
המרכז	1G21
המרכז האקדמי	1Fo1
הנדסאי	1GI1
הנדסאית	1GI1
הסמכה	1GJ1
הסמכות	1GJ1
הסמכת	1GJ1
הפקולטה	1Fo1
הצטיינות	1G01
הצטיינות יתרה	1G51
הרצאה	1GG1
השתלמות	1GJ1
התמחות	1GK1
התמחות ב	1GK1
ו	1GL1
ועד היום	1GF1
זוכה	1G01
זכר	1G@1
זמר	1Fn1
זמרת	1Fn1
חבר	1Fn1
חבר ועד	1Fn1
חברה	1G21
חברה בוועד	1Fn1
חברה בצוות	1Fn1
חברת	1G21
חברת ועד	1Fn1
חוג	1GK1
חודש	1GM1
חודשים	1GM1
חוקר	1Fn1
חוקרת	1Fn1
חורף	1GN1
חטיבה	1Fm1
חטיבת ביניים	1Fo1
חייט	1Fn1
חייל	1Fn1
חלשה	1G91
חנות	1G21
חקלאי	1Fn1
חרט	1Fn1
חשב	1Fn1
חשמלאי	1Fn1
טבח	1Fn1
טבחית	1Fn1
טוב	1GO2
טובה	1G81
טובה מאוד	1G<1
טכנאי	1Fn1
טכנאי מוסמך	1GI1
טכנאית	1Fn1
טכנולוגיות	1G21
טכניון	1Fo1
ידע בסיסי	1G91
יו"ר	1Fn1
יועץ	1Fn1
יועצת	1Fn1
יושב ראש	1Fn1
יחידה	1Fm1
יחידת	1Fm1
ישיבה	1Fo1
ישיבת	1Fo1
כבאי	1Fn1
כיום	1GF1
כיכר	1GE1
כנס	1GG1
כעת	1GF1
כתב עת	1GG1
כתבה	1GG1
מ	1GQ1
מ"א	1GR1
מאבטח	1Fn1
מאבטחת	1Fn1
מאז	1GS1
מאייר	1Fn1
מאיירת	1Fn1
מאמן	1Fn1
מאמנת	1Fn1
מאמר	1GG1
מאפייה	1G21
מבקר	1Fn1
מגיה	1Fn1
מגמה	1GK1
מגמת	1GK1
מדור	1Fm1
מדליה	1G01
מדריך	1Fn1
מדריכה	1Fn1
מדרשה	1Fo1
מהנדס	1Fn1
מהנדסת	1Fn1
מודד	1Fn1
מוזיאון	1G21
מוזיקאי	1Fn1
מוכר	1Fn1
מוכרת	1Fn1
מומחה	1GT2
מומחית	1GT2
מוסמך	1GV2
מוסמכת	1GV2
מועצה	1G21
מורה	1Fn1
מזכיר	1Fn1
מזכירה	1Fn1
מחלקה	1Fm1
מחלקת	1Fm1
מחסנאי	1Fn1
מטפל	1Fn1
מטפלת	1Fn1
מיזם	1GX1
מיילדת	1Fn1
מייסד	1Fn1
מייסדת	1Fn1
מיקוד	1GE1
מכון	1G21
מכון ללימודים	1Fo1
מכונאי	1Fn1
מכללה	1Fo1
מכללת	1Fo1
מלגה	1G01
מלגת	1G01
מלון	1G21
מלח	1Fn1
מלצר	1Fn1
מלצרית	1Fn1
ממוצע	1G51
ממוצע ציונים	1G51
מנהל	1Fn1
מנהל חשבונות	1Fn1
מנהל עבודה	1Fn1
מנהלת	1Fn1
מנהלת חשבונות	1Fn1
מנחה	1Fn1
מנכ"ל	1Fn1
מסגר	1Fn1
מסלול	1GK1
מסעדה	1G21
מעבדה	1G21
מעצב	1Fn1
מעצבת	1Fn1
מפיק	1Fn1
מפיקה	1Fn1
מפעיל	1Fn1
מפעל	1G21
מפקד	1Fn1
מפקדת	1Fn1
מפתח	1Fn1
מפתחת	1Fn1
מצוין	1G>2
מצוינת	1G<1
מצטיין	1G01
מצטיינת	1G01
מקוון	1GH1
מקום ראשון	1G01
מרחוק	1GH1
מרכז	1GY2
מרכזת	1Fn1
מרפא בעיסוק	1Fn1
מרפאה	1G21
מרפאה בעיסוק	1Fn1
מרפאת	1G21
מרצה	1Fn1
משוער	1G[1
משרד	1G21
מתחיל	1G\1
מתחילים	1G91
מתכנן	1Fn1
מתכננת	1Fn1
מתכנת	1Fn1
מתכנתת	1Fn1
מתמחה	1Fn1
מתנדב	1Fn1
מתנדבת	1Fn1
מתקדם	1G]1
מתרגם	1Fn1
מתרגמת	1Fn1
נגר	1Fn1
נהג	1Fn1
נהגת	1Fn1
נוטריון	1Fn1
נוכחי	1GF1
נוכחית	1GF1
נציג	1Fn1
נציג מכירות	1Fn1
נציגת	1Fn1
נקבה	1G11
נשואה	1GA1
נשוי	1GA1
סבירה	1G^1
סדנה	1G21
סוכנות	1G21
סטודיו	1G21
סטודנט	1Fn1
סייע	1Fn1
סייעת	1Fn1
סמטת	1GE1
סמינר	1Fo1
סמנכ"ל	1Fn1
ספר	1GG1
ספרייה	1G21
ספריית	1G21
ספרית	1Fn1
ספרן	1Fn1
ספרנית	1Fn1
סתיו	1G_1
עבודה מרחוק	1GH1
עבודת גמר	1GG1
עד	1G`1
עד היום	1GF1
עד כה	1GF1
עובד	1Fn1
עובד מצטיין	1G01
עובדת	1Fn1
עובדת מצטיינת	1G01
עוזר	1Fn1
עוזרת	1Fn1
עורך	1Fn1
עורך דין	1Fn1
עורכת	1Fn1
עורכת דין	1Fn1
עיון	1GG1
עיריית	1G21
עיתונאי	1Fn1
עיתונאית	1Fn1
עכשיו	1GF1
עמוד	1Ga1
עמותה	1G21
עמותת	1G21
עצמאי	1G21
עצמאית	1G21
פוסטר	1GG1
פועל	1Fn1
פועלת	1Fn1
פטנט	1GG1
פיזיותרפיסט	1Fn1
פסיכולוג	1Fn1
פסיכולוגית	1Fn1
פקולטה	1Fo1
פקיד	1Fn1
פקידה	1Fn1
פרויקט	1GX1
פרופסור	1Fn1
פרס	1G01
פרסום	1GG1
פרק	1GG1
צה"ל	1G21
צוות	1Fm1
ציון	1G51
ציון ממוצע	1G51
ציון סופי	1G51
צלם	1Fn1
צלמת	1Fn1
צפוי	1G[1
צפויה	1G[1
קבוצת	1G21
קו"ח	1Gb1
קומה	1GE1
קונדיטור	1Fn1
קופאי	1Fn1
קופאית	1Fn1
קופת חולים	1G21
קורות חיים	1Gb1
קורס	1GJ1
קו״ח	1Gb1
קיץ	1Gc1
קלינאית	1Fn1
קצב	1Fn1
קצין	1Fn1
קצינה	1Fn1
קרן	1G21
ראש	1Fn1
ראש צוות	1Fn1
רהוטה	1G<1
רואה חשבון	1Fn1
רווק	1GA1
רווקה	1GA1
רופא	1Fn1
רופאה	1Fn1
רוקח	1Fn1
רוקחת	1Fn1
רח	1GE1
רחוב	1GE1
רישיון	1GJ1
רישיון נהיגה	1GJ1
רכז	1Fn1
רכזת	1Fn1
רמה גבוהה	1G>2
רמת שיחה	1G^1
רקדן	1Fn1
רקדנית	1Fn1
רשיון	1GJ1
רשת	1G21
רתך	1Fn1
שד	1GE1
שדרות	1GE1
שוטף	1G<1
שוטפת	1G<1
שוטר	1Fn1
שוטרת	1Fn1
שוליה	1Fn1
שוער	1Fn1
שופט	1Fn1
שותף	1Fn1
שותפה	1Fn1
שחקן	1Fn1
שחקנית	1Fn1
שיחה	1G^1
שכונת	1GE1
שליח	1Fn1
שליטה מלאה	1G<1
שם הפרויקט	1GX1
שמאי	1Fn1
שנה	1Gd1
שנים	1Gd1
שף	1Fn1
שפת אם	1G=1
שפת-אם	1G=1
ת ד	1GE1
ת.ד	1GE1
תואר	1G41
תואר ראשון	1G41
תואר ראשון ב	1G41
תואר שלישי	1GB1
תואר שני	1GR1
תואר שני ב	1GR1
תופרת	1Fn1
תזונאית	1Fn1
תחקירן	1Fn1
תחקירנית	1Fn1
תחרות	1G01
תיאטרון	1G21
תיכון	1Ge2
תעודה	1GJ1
תעודת	1GJ1
תעודת בגרות	00J1
תעודת הוקרה	1G01
תעודת הוראה	1GI1
תעודת הצטיינות	1G01
תעודת מקצוע	1Gg2
תעשיות	1G21
أخصائي	1Gi1
أخصائية	1Gi1
أساسي	1Gj2
أساسيات	1Gj2
أساسية	1Gl1
أستاذ	1Gi1
أستاذة	1Gi1
أشهر	1Gm1
أعزب	1Gn1
أعوام	1Go1
أفضل	1H01
أكاديمية	1H11
أمانة	1H21
أمين الصندوق	1Gi1
أمين مكتبة	1Gi1
أمينة	1Gi1
أمينة الصندوق	1Gi1
أنثى	1H31
أونلاين	1H41
إتقان	1H51
إجادة تامة	1H51
إجازة	1H61
إجازة جامعية	1H61
إدارة	1H72
إعدادية	1H11
إلى	1H91
إلى الآن	1H:1
ابتدائي	1Gl1
ابتدايي	1Gl1
اتقان	1H51
اجاده تامه	1H51
اجازه	1H61
اجازه جامعيه	1H61
اختصاصي	1Gi1
اخصايي	1Gi1
اخصاييه	1Gi1
اداره	1H72
اساسي	1Gj2
اساسيات	1Gj2
اساسيه	1Gl1
استاذ	1Gi1
استاذه	1Gi1
استشاري	1Gi1
استشارية	1Gi1
استشاريه	1Gi1
استوديو	1H21
اسم المشروع	1H;1
اشهر	1Gm1
اعتماد	1H<1
اعداديه	1H11
اعزب	1Gn1
اعوام	1Go1
افضل	1H01
اكاديميه	1H11
الآن	1H:1
الاختصاص	1H=1
الان	1H:1
البكالوريا	1H>1
البكالوريوس	1H61
التقدير	1H?1
الثانوية	1H>1
الثانوية العامة	1H>1
الثانويه	1H>1
الثانويه العامه	1H>1
الجامعة	1H11
الجامعه	1H11
الحاضر	1H:1
الحالي	1H:1
الخريف	1H@1
الدبلوم	1HA1
الدرجة	1H?1
الدرجه	1H?1
الدكتوراه	1HB1
الدور	1HC1
الربيع	1HD1
السيرة الذاتية	1HE1
السيره الذاتيه	1HE1
الشتاء	1HF1
الشركة	1H21
الشركه	1H21
الصيف	1HG1
القسم	1HH1
الكلية	1H11
الكليه	1H11
اللغة الأصلية	1HI1
اللغة الأم	1HI1
اللغه الاصليه	1HI1
اللغه الام	1HI1
الليسانس	1H61
المؤسسة	1H21
الماجستير	1HJ1
المتوقع	1HK1
المدرسة	1H11
المدرسة الثانوية	1H11
المدرسه	1H11
المدرسه الثانويه	1H11
المركز الأول	1H01
المركز الاول	1H01
المركز الثاني	1H01
المشروع	1H;1
المعدل	1H?1
المعدل التراكمي	1H?1
المعدل العام	1H?1
المعهد	1H11
الموسسه	1H21
الوقت الحالي	1H:1
الى	1H91
الي	1H91
الي الان	1H:1
اليوم	1H:1
امانه	1H21
امرأة	1H31
امراه	1H31
امين الصندوق	1Gi1
امين مكتبه	1Gi1
امينه	1Gi1
امينه الصندوق	1Gi1
انثى	1H31
انثي	1H31
اونلاين	1H41
بائع	1Gi1
بائعة	1Gi1
باحث	1Gi1
باحثة	1Gi1
باحثه	1Gi1
بايع	1Gi1
بايعه	1Gi1
بتقدير	1H?1
بحار	1Gi1
بحث	1HL1
براءة اختراع	1HL1
براءه اختراع	1HL1
بستاني	1Gi1
بسيطة	1Gl1
بسيطه	1Gl1
بطلاقة	1H51
بطلاقه	1H51
بكالوريا	1H>1
بكالوريس	1H61
بكالوريوس	1H61
بلدية	1H21
بلديه	1H21
بناء	1Gi1
بناية	1HC1
بنايه	1HC1
بنك	1H21
تأمين	1H21
تامين	1H21
تخصص	1H=1
تخصص في	1H=1
ترخيص	1H<1
تقدير	1H?1
تقني	1Gi1
تكريم	1H01
توجيهي	1H>1
ثانوي	1H11
ثانوية	1H11
ثانوية عامة	1H>1
ثانويه	1H11
ثانويه عامه	1H>1
ثنائي اللغة	1HI1
ثنايي اللغه	1HI1
جائزة	1H01
جامعة	1H11
جامعه	1H11
جايزه	1H01
جزار	1Gi1
جمعية	1H21
جمعيه	1H21
جندي	1Gi1
جيد	1HM2
جيد جدا	1H51
جيدة	1HO1
جيدة جدا	1H51
جيده	1HO1
جيده جدا	1H51
حارس	1Gi1
حاليا	1H:1
حالياً	1H:1
حاليًا	1H:1
حتى	1H91
حتى الآن	1H:1
حتى الوقت الحالي	1H:1
حتى اليوم	1H:1
حتى تاريخه	1H:1
حتي	1H91
حتي الان	1H:1
حتي الوقت الحالي	1H:1
حتي اليوم	1H:1
حتي تاريخه	1H:1
حداد	1Gi1
حكم	1Gi1
حي	1HC1
خباز	1Gi1
خبير	1HP2
خبيرة	1HP2
خبيره	1HP2
خراط	1Gi1
خريف	1H@1
خياط	1Gi1
خياطة	1Gi1
خياطه	1Gi1
دائرة	1HH1
دار	1H21
دار النشر	1HL1
دار نشر	1H21
دايره	1HH1
دبلوم	1HR2
دبلوم عالي	1HJ1
دبلوم فني	1HA1
دبلوم متوسط	1HA1
درجة البكالوريوس	1H61
درجة الدكتوراه	1HB1
درجة الماجستير	1HJ1
درجه البكالوريوس	1H61
درجه الدكتوراه	1HB1
درجه الماجستير	1HJ1
درع	1H01
دكتوراه	1HB1
دورة	1H<1
دوره	1H<1
ذكر	1HT1
رئيس	1Gi1
رئيسة	1Gi1
ربيع	1HD1
رجل	1HT1
رخصة	1H<1
رخصة قيادة	1H<1
رخصه	1H<1
رخصه قياده	1H<1
رسالة	1HL1
رساله	1HL1
روضة	1H11
روضه	1H11
رييس	1Gi1
رييسه	1Gi1
زمالة	1H<1
زماله	1H<1
سائق	1Gi1
سائقة	1Gi1
سايق	1Gi1
سايقه	1Gi1
سباك	1Gi1
سكرتير	1Gi1
سكرتيرة	1Gi1
سكرتيره	1Gi1
سنة	1HU2
سنه	1HU2
سنوات	1Go1
سيرة ذاتية	1HE1
سيره ذاتيه	1HE1
شارع	1HC1
شتاء	1HF1
شرطي	1Gi1
شركة	1H21
شركه	1H21
شعبة	1HW2
شعبه	1HW2
شقة	1HC1
شقه	1HC1
شهادة	1H<1
شهادة الثانوية	1H>1
شهادة تقدير	1H01
شهادة معتمدة	1H<1
شهاده	1H<1
شهاده الثانويه	1H>1
شهاده تقدير	1H01
شهاده معتمده	1H<1
شهر	1Gm1
شهور	1Gm1
ص ب	1HC1
ص.ب	1HC1
صحفي	1Gi1
صحفية	1Gi1
صحفيه	1Gi1
صحيفة	1H21
صحيفه	1H21
صفحة	1HY1
صفحه	1HY1
صياد	1Gi1
صيدلانية	1Gi1
صيدلانيه	1Gi1
صيدلي	1Gi1
صيدلية	1H21
صيدليه	1H21
صيف	1HG1
ضعيف	1Gl1
طاه	1Gi1
طاهية	1Gi1
طاهيه	1Gi1
طباخ	1Gi1
طبيب	1Gi1
طبيبة	1Gi1
طبيبه	1Gi1
طريق	1HC1
طلاقة	1H51
طلاقه	1H51
عام	1HU2
عامل	1Gi1
عاملة	1Gi1
عامله	1Gi1
عبر الإنترنت	1H41
عبر الانترنت	1H41
عزباء	1Gn1
عضو	1Gi1
عضوية	1H<1
عضويه	1H<1
عمارة	1HC1
عماره	1HC1
عمل حر	1H21
عن بعد	1H41
عن بُعد	1H41
عيادة	1H21
عياده	1H21
فائز	1H01
فائزة	1H01
فايز	1H01
فايزه	1H01
فريق	1HH1
فصل	1HL1
فندق	1H21
فني	1Gi1
فنية	1Gi1
فنيه	1Gi1
فوق المتوسط	1HO1
في	1HZ1
قائد	1Gi1
قابلة	1Gi1
قابله	1Gi1
قايد	1Gi1
قرية	1HC1
قريه	1HC1
قسم	1HW2
قناة	1H21
قناه	1H21
كاتب	1Gi1
كاتبة	1Gi1
كاتبه	1Gi1
كتاب	1HL1
كليات	1H11
كلية	1H11
كليه	1H11
كهربائي	1Gi1
كهربايي	1Gi1
لحام	1Gi1
لدى	1HZ1
لدي	1HZ1
لغة أم	1HI1
لغة الأم	1HI1
لغتي الأم	1HI1
لغتي الام	1HI1
لغه الام	1HI1
لغه ام	1HI1
للآن	1H:1
للان	1H:1
ليسانس	1H61
مؤتمر	1HL1
مؤسس	1Gi1
مؤسسة	1H21
مؤسسة مشاركة	1Gi1
ماجستير	1HJ1
مالك	1Gi1
مبتدئ	1Gj2
مبتدئة	1Gl1
مبتدي	1Gj2
مبتديه	1Gl1
مبرمج	1Gi1
مبرمجة	1Gi1
مبرمجه	1Gi1
متجر	1H21
متحف	1H21
متدرب	1Gi1
متدربة	1Gi1
متدربه	1Gi1
مترجم	1Gi1
مترجمة	1Gi1
مترجمه	1Gi1
متزوج	1Gn1
متزوجة	1Gn1
متزوجه	1Gn1
متطوع	1Gi1
متطوعة	1Gi1
متطوعه	1Gi1
متقدم	1H[2
متقدمة	1H[2
متقدمه	1H[2
متوسط	1H]2
متوسطة	1H]2
متوسطه	1H]2
متوقع	1HK1
متوقعة	1HK1
متوقعه	1HK1
مجلة	1HL1
مجله	1HL1
مجموعة	1H21
مجموعه	1H21
محادثة	1H_1
محادثه	1H_1
محاسب	1Gi1
محاسبة	1Gi1
محاسبه	1Gi1
محاضر	1Gi1
محاضرة	1H`2
محاضره	1H`2
محافظة	1HC1
محافظه	1HC1
محام	1Gi1
محامي	1Gi1
محامية	1Gi1
محاميه	1Gi1
محترف	1H51
محرر	1Gi1
محررة	1Gi1
محرره	1Gi1
محلل	1Gi1
محللة	1Gi1
محلله	1Gi1
مخبز	1H21
مختبر	1H21
مدارس	1H11
مدرب	1Gi1
مدربة	1Gi1
مدربه	1Gi1
مدرس	1Gi1
مدرسة	1H11
مدرسة ثانوية	1H11
مدرسة صف	1Gi1
مدرسة لغة	1Gi1
مدرسه	1H11
مدرسه ثانويه	1H11
مدرسه صف	1Gi1
مدرسه لغه	1Gi1
مدقق	1Gi1
مدير	1Gi1
مديرة	1Gi1
مديره	1Gi1
مدينة	1HC1
مدينه	1HC1
مراقب	1Gi1
مراقبة	1Gi1
مراقبه	1Gi1
مرشد	1Gi1
مرشدة	1Gi1
مرشده	1Gi1
مركز	1H21
مزارع	1Gi1
مزارعة	1Gi1
مزارعه	1Gi1
مسؤول	1Gi1
مسؤولة	1Gi1
مسابقة	1H01
مسابقه	1H01
مساعد	1Gi1
مساعدة	1Gi1
مساعده	1Gi1
مستشار	1Gi1
مستشارة	1Gi1
مستشاره	1Gi1
مستشفى	1H21
مستشفي	1H21
مستمر	1H:1
مسرح	1H21
مسعف	1Gi1
مسعفة	1Gi1
مسعفه	1Gi1
مسوول	1Gi1
مسووله	1Gi1
مشرف	1Gi1
مشرفة	1Gi1
مشرفه	1Gi1
مشروع	1H;1
مشروع خاص	1H21
مشغل	1Gi1
مصرف	1H21
مصمم	1Gi1
مصممة	1Gi1
مصممه	1Gi1
مصنع	1H21
مصور	1Gi1
مصورة	1Gi1
مصوره	1Gi1
مطعم	1H21
مطلق	1Gn1
مطلقة	1Gn1
مطلقه	1Gn1
مطور	1Gi1
مطورة	1Gi1
مطوره	1Gi1
مع مرتبة الشرف	1H?1
مع مرتبه الشرف	1H?1
معتمد	1H<1
معتمدة	1H<1
معتمده	1H<1
معدل	1H?1
معلم	1Gi1
معلمة	1Gi1
معلمه	1Gi1
معماري	1Gi1
معهد	1Hb2
مغن	1Gi1
مقال	1HL1
مقالة	1HL1
مقاله	1HL1
مقبول	1Gl1
مكتب	1H21
مكتبة	1H21
مكتبه	1H21
ممتاز	1H[2
ممتازة	1H51
ممتازه	1H51
ممثل	1Gi1
ممثلة	1Gi1
ممثله	1Gi1
ممرض	1Gi1
ممرضة	1Gi1
ممرضه	1Gi1
من	1Hd1
منحة	1H01
منحه	1H01
مندوب	1Gi1
مندوبة	1Gi1
مندوبه	1Gi1
منذ	1He1
منسق	1Gi1
منسقة	1Gi1
منسقه	1Gi1
منشور	1HL1
منطقة	1HC1
منطقه	1HC1
منظمة	1H21
منظمه	1H21
مهندس	1Gi1
مهندسة	1Gi1
مهندسه	1Gi1
موتمر	1HL1
موسس	1Gi1
موسسه	1H21
موسسه مشاركه	1Gi1
موسيقي	1Gi1
موظف	1Gi1
موظف استقبال	1Gi1
موظفة	1Gi1
موظفه	1Gi1
ميدالية	1H01
ميداليه	1H01
ميدان	1HC1
ميكانيكي	1Gi1
نائب	1Gi1
نادل	1Gi1
نادلة	1Gi1
نادله	1Gi1
نايب	1Gi1
نجار	1Gi1
نشر	1HL1
هيئة	1H21
هييه	1H21
و	1Hf1
وحدة	1HH1
وحده	1HH1
ورشة	1H21
ورشه	1H21
ورقة	1HL1
ورقة بحثية	1HL1
ورقه	1HL1
ورقه بحثيه	1HL1
وزارة	1H21
وزاره	1H21
وسام	1H01
وكالة	1H21
وكاله	1H21
अंक	1Hg1
अकादमी	1Hh1
अच्छा	1Hi2
अच्छी	1Hk1
अधिकारी	1Hl1
अध्यक्ष	1Hl1
अध्यापक	1Hl1
अध्यापिका	1Hl1
अध्याय	1Hm1
अनुभाग	1Hn1
अनुवादक	1Hl1
अपेक्षित	1Ho1
अब	1I01
अब तक	1I01
अभिनेता	1Hl1
अभिनेत्री	1Hl1
अभियंता	1Hl1
अभी	1I01
अभी तक	1I01
अविवाहित	1I11
अस्पताल	1I21
आईटीआई	1I31
आज	1I01
आज तक	1I01
आहार विशेषज्ञ	1Hl1
इंजीनियर	1Hl1
इंटरमीडिएट	00G1
इंटर्न	1Hl1
इलेक्ट्रीशियन	1Hl1
उच्च माध्यमिक विद्यालय	1Hh1
उत्कृष्ट	1I42
उन्नत	1I42
उपाध्यक्ष	1Hl1
एजेंसी	1I21
एम ए	1I61
एम एड	1I61
एम एससी	1I61
एम कॉम	1I61
एम टेक	1I61
एम बी ए	1I61
एम.ए	1I61
एम.एड	1I61
एम.एससी	1I61
एम.कॉम	1I61
एम.टेक	1I61
एम.बी.ए	1I61
एमबीए	1I61
एवं	1I71
ऑनलाइन	1I81
और	1I71
औसत	1I91
कंपनी	1I21
कर्मचारी	1Hl1
कसाई	1Hl1
कारखाना	1I21
कार्यालय	1I21
किसान	1Hl1
केंद्र	1I21
कैशियर	1Hl1
कॉलेज	1Hh1
कॉलोनी	1I:1
कोच	1Hl1
कोर्स	1I;1
कोषाध्यक्ष	1Hl1
क्लिनिक	1I21
गर्मी	1I<1
गली	1I:1
गाइड	1Hl1
गायक	1Hl1
गायिका	1Hl1
गुरुकुल	1Hh1
ग्राम	1I:1
ग्रीष्म	1I<1
ग्रेड	1Hg1
चालक	1Hl1
चिकित्सक	1Hl1
चिकित्सालय	1I21
चित्रकार	1Hl1
चौक	1I:1
चौकीदार	1Hl1
छात्रवृत्ति	1I=1
छायाकार	1Hl1
जारी	1I01
जिला	1I:1
जीवन परिचय	1I>1
जीवन वृत्त	1I>1
जीवनवृत्त	1I>1
टीम	1Hn1
ट्रस्ट	1I21
डिज़ाइनर	1Hl1
डिजाइनर	1Hl1
डिप्लोमा	1I?2
डेवलपर	1Hl1
डॉक्टर	1Hl1
डॉक्टरेट	1IA1
ड्राइवर	1Hl1
तक	1IB2
तकनीशियन	1Hl1
थोड़ा	1ID1
थोडा	1ID1
दर्जी	1Hl1
दसवीं	00G1
दाई	1Hl1
दुकान	1I21
दूरस्थ	1I81
द्वितीय श्रेणी	1Hg1
द्विभाषी	1IE1
धाराप्रवाह	1IF1
नगर	1I:1
नगर निगम	1I21
नर	1IG1
नर्तक	1Hl1
नर्स	1Hl1
नाई	1Hl1
नारी	1IH1
नाविक	1Hl1
निगम	1I21
निदेशक	1Hl1
निपुण	1II1
न्यास	1I21
पत्रकार	1Hl1
पत्रिका	1Hm1
पदक	1I=1
परास्नातक	1I61
परियोजना	1IJ1
पर्यवेक्षक	1Hl1
पाठशाला	1Hh1
पात्रता परीक्षा	1I;1
पिन	1I:1
पी एच डी	1IA1
पी.एच.डी	1IA1
पीएचडी	1IA1
पुरस्कार	1I=1
पुरुष	1IG1
पुस्तक	1Hm1
पुस्तकालय	1I21
पुस्तकालयाध्यक्ष	1Hl1
पृष्ठ	1IK1
पेटेंट	1Hm1
पॉलिटेक्निक	1I31
प्रकाशन	1I21
प्रकाशित	1Hm1
प्रतिनिधि	1Hl1
प्रतियोगिता	1I=1
प्रतिशत	1Hg1
प्रथम श्रेणी	1Hg1
प्रथम स्थान	1I=1
प्रधानाचार्य	1Hl1
प्रबंधक	1Hl1
प्रभाग	1Hn1
प्रमाण पत्र	1I;1
प्रमाणन	1I;1
प्रमाणपत्र	1I;1
प्रमाणित	1I;1
प्रमुख	1Hl1
प्रयोगशाला	1I21
प्रवीण	1IF1
प्रशस्ति	1I=1
प्रशस्ति पत्र	1I=1
प्रशासक	1Hl1
प्रशिक्षक	1Hl1
प्रशिक्षु	1Hl1
प्राइवेट लिमिटेड	1I21
प्राध्यापक	1Hl1
प्रारंभिक	1IL2
प्रोग्रामर	1Hl1
प्रोजेक्ट	1IJ1
प्रोफेसर	1Hl1
प्रौद्योगिकी संस्थान	1Hh1
फाउंडेशन	1I21
फार्मासिस्ट	1Hl1
बढई	1Hl1
बढ़ई	1Hl1
बहुत अच्छा	1IF1
बायोडाटा	1I>1
बारहवीं	00G1
बी ए	1IN1
बी एड	1IN1
बी एससी	1IN1
बी कॉम	1IN1
बी टेक	1IN1
बी.ए	1IN1
बी.एड	1IN1
बी.एससी	1IN1
बी.कॉम	1IN1
बी.टेक	1IN1
बीए	1IN1
बीटेक	1IN1
बुनियादी	1IL2
बेकर	1Hl1
बैंक	1I21
बोलचाल	1I91
मंत्रालय	1I21
मकान	1I:1
मछुआरा	1Hl1
मजदूर	1Hl1
मज़दूर	1Hl1
मध्यम	1IO2
मध्यवर्ती	1I91
महाविद्यालय	1Hh1
महिला	1IH1
महीना	1IQ1
महीने	1IQ1
मातृ भाषा	1IE1
मातृभाषा	1IE1
मार्ग	1I:1
माली	1Hl1
मास	1IQ1
माह	1IQ1
मिस्त्री	1Hl1
मूलभूत	1ID1
मैकेनिक	1Hl1
मैट्रिक	00G1
मैनेजर	1Hl1
मोहल्ला	1I:1
यूनिवर्सिटी	1Hh1
रसोइया	1Hl1
राजमिस्त्री	1Hl1
रिज़्यूमे	1I>1
रिज्यूमे	1I>1
रिमोट	1I81
रेफरी	1Hl1
रोड	1I:1
लाइसेंस	1I;1
लिपिक	1Hl1
लिमिटेड	1I21
लेख	1Hm1
लेखाकार	1Hl1
लोहार	1Hl1
व	1I71
वकील	1Hl1
वर्तमान	1I01
वर्तमान तक	1I01
वर्ष	1IR1
वसंत	1IS1
वार्ड	1I:1
वास्तुकार	1Hl1
विक्रेता	1Hl1
विजेता	1I=1
विद्यापीठ	1Hh1
विद्यालय	1Hh1
विभाग	1Hn1
विवाहित	1I11
विशेषज्ञ	1IT2
विशेषज्ञता	1IV1
विश्लेषक	1Hl1
विश्वविद्यालय	1Hh1
विषय	1IV1
वेटर	1Hl1
वेल्डर	1Hl1
व्याख्याता	1Hl1
व्याख्यान	1Hm1
शरद	1IW1
शाखा	1IV1
शिक्षक	1Hl1
शिक्षिका	1Hl1
शीत	1IX1
शोध पत्र	1Hm1
शोधकर्ता	1Hl1
शोधपत्र	1Hm1
श्रमिक	1Hl1
श्रेणी	1Hg1
संगीतकार	1Hl1
संचालक	1Hl1
संचालिका	1Hl1
संपादक	1Hl1
संभावित	1Ho1
संवाददाता	1Hl1
संस्था	1I21
संस्थान	1IY2
संस्थापक	1Hl1
सचिव	1Hl1
सडक	1I:1
सड़क	1I:1
सदस्य	1Hl1
सन्	1I[1
समन्वयक	1Hl1
समिति	1I21
समूह	1I21
सम्मान	1I=1
सम्मानित	1I=1
सम्मेलन	1Hm1
सर्दी	1IX1
सलाहकार	1Hl1
सहायक	1Hl1
साधारण	1ID1
सामान्य	1IO2
साल	1IR1
सिपाही	1Hl1
सुरक्षाकर्मी	1Hl1
से	1I\3
सेक्टर	1I:1
सैनिक	1Hl1
स्कूल	1Hh1
स्टूडियो	1I21
स्त्री	1IH1
स्नातक	1IN1
स्नातकोत्तर	1I61
स्वयंसेवक	1Hl1
स्वयंसेविका	1Hl1
स्वर्ण पदक	1I=1
हाई स्कूल	00G1
हायर सेकेंडरी	00G1
होटल	1I21
กรม	1I_1
กรรมการ	1I`1
กระทรวง	1I_1
กลุ่ม	1I_1
กลุ่มงาน	1Ia1
การแข่งขัน	1Ib1
ขณะนี้	1Ic1
คณะ	1Id1
คนขับรถ	1I`1
ครู	1I`1
คลินิก	1I_1
คล่อง	1Ie1
คล่องแคล่ว	1Ie1
คะแนนเฉลี่ย	1If1
คาดว่า	1Ig1
คาดว่าจะจบ	1Ig1
งานวิจัย	1Ih1
จนถึง	1Ii1
จนถึงขณะนี้	1Ic1
จนถึงปัจจุบัน	1Ic1
จังหวัด	1Ij1
จาก	1Ik1
จุฬาลงกรณ์	1Id1
จํากัด	1I_1
ชนะเลิศ	1Ib1
ชาย	1Il1
ชื่อโครงการ	1Im1
ช่าง	1I`1
ช่างภาพ	1I`1
ช่างเทคนิค	1I`1
ซอย	1Ij1
ดี	1In2
ดีมาก	1J02
ดีเด่น	1Ib1
ดีเยี่ยม	1Ie1
ดุษฎีบัณฑิต	1J21
ตอนนี้	1Ic1
ตัวแทน	1I`1
ตั้งแต่	1J32
ตีพิมพ์	1Ih1
ตําบล	1Ij1
ถนน	1Ij1
ถึง	1Ii1
ถึงปัจจุบัน	1Ic1
ทนายความ	1I`1
ทางไกล	1J51
ทีม	1Ia1
ที่	1J61
ที่ปรึกษา	1I`1
ทุน	1Ib1
ทํางานทางไกล	1J51
ธนาคาร	1I_1
นักการตลาด	1I`1
นักข่าว	1I`1
นักจิตวิทยา	1I`1
นักบัญชี	1I`1
นักพัฒนา	1I`1
นักวิจัย	1I`1
นักวิเคราะห์	1I`1
นักศึกษาฝึกงาน	1I`1
นักออกแบบ	1I`1
นักเขียน	1I`1
นักแปล	1I`1
นิตยสาร	1Ih1
น้อย	1J71
นําเสนอผลงาน	1Ih1
บทความ	1Ih1
บทที่	1Ih1
บรรณาธิการ	1I`1
บรรณารักษ์	1I`1
บริษัท	1I_1
บริหารธุรกิจบัณฑิต	1J81
บัณฑิต	1J81
บัณฑิตวิทยาลัย	1Id1
บ้านเลขที่	1Ij1
ประกวด	1Ib1
ประกันภัย	1I_1
ประกาศนียบัตร	1J91
ประกาศนียบัตรวิชาชีพ	1J:1
ประกาศนียบัตรวิชาชีพชั้นสูง	1J;1
ประชุมวิชาการ	1Ih1
ประธาน	1I`1
ประวัติย่อ	1J<1
ประวัติย่อส่วนตัว	1J<1
ประวัติส่วนตัวสมัครงาน	1J<1
ปริญญาตรี	1J81
ปริญญาเอก	1J21
ปริญญาโท	1J=1
ปวช	1J:1
ปวส	1J;1
ปัจจุบัน	1Ic1
ปานกลาง	1J>2
ปี	1J@2
ผลการเรียน	1If1
ผู้ก่อตั้ง	1I`1
ผู้จัดการ	1I`1
ผู้ช่วย	1I`1
ผู้ตรวจสอบ	1I`1
ผู้บริหาร	1I`1
ผู้ประสานงาน	1I`1
ผู้ฝึกสอน	1I`1
ผู้อํานวยการ	1I`1
ผู้เชี่ยวชาญ	1JB2
ผ่านการอบรม	1J91
ฝึกงาน	1I`1
ฝ่าย	1Ia1
พนักงาน	1I`1
พนักงานดีเด่น	1Ib1
พนักงานต้อนรับ	1I`1
พนักงานเสิร์ฟ	1I`1
พยาบาล	1I`1
พอใช้	1JD1
พิพิธภัณฑ์	1I_1
พื้นฐาน	1JE2
พ่อครัว	1I`1
ภาคฤดูร้อน	1JG1
ภาควิชา	1JH1
ภาษาหลัก	1JI1
ภาษาแม่	1JI1
ม 6	1J:1
ม.6	1J:1
มหาชน	1I_1
มหาบัณฑิต	1J=1
มหาวิทยาลัย	1Id1
มัคคุเทศก์	1I`1
มัธยมศึกษา	1J:1
มัธยมศึกษาตอนปลาย	1J:1
มูลนิธิ	1I_1
รองชนะเลิศ	1Ib1
รองผู้จัดการ	1I`1
ระดับกลาง	1J>2
ระดับดี	1JJ1
ระดับสูง	1J02
รางวัล	1Ib1
ราชภัฏ	1Id1
ราชมงคล	1Id1
รีสอร์ต	1I_1
รีสอร์ท	1I_1
ร้าน	1I_1
ร้านขายยา	1I_1
ร้านอาหาร	1I_1
ฤดูร้อน	1JG1
ฤดูหนาว	1JK1
ฤดูใบไม้ผลิ	1JL1
ฤดูใบไม้ร่วง	1JM1
ล่าม	1I`1
วารสาร	1Ih1
วิชาเอก	1JH1
วิทยากร	1I`1
วิทยานิพนธ์	1Ih1
วิทยาลัย	1Id1
วิทยาศาสตรบัณฑิต	1J81
วิทยาศาสตรมหาบัณฑิต	1J=1
วิทยาเขต	1Id1
วิศวกร	1I`1
วิศวกรรมศาสตรบัณฑิต	1J81
วุฒิบัตร	1J91
ศาสตราจารย์	1I`1
ศิลปศาสตรบัณฑิต	1J81
ศูนย์	1I_1
สตูดิโอ	1I_1
สถาบัน	1JN2
สถาปนิก	1I`1
สมรส	1JP1
สมรสแล้ว	1JP1
สมาคม	1I_1
สหกรณ์	1I_1
สาขา	1JH1
สาขาวิชา	1JH1
สิทธิบัตร	1Ih1
สื่อสารได้	1JD1
ส่วนงาน	1Ia1
สํานักงาน	1I_1
สํานักพิมพ์	1I_1
หญิง	1JQ1
หนังสือ	1Ih1
หมู่	1Ij1
หมู่บ้าน	1Ij1
หย่า	1JP1
หลักสูตร	1J91
หัวหน้า	1I`1
ห้องปฏิบัติการ	1I_1
ห้องสมุด	1I_1
ห้างหุ้นส่วน	1I_1
องค์การ	1I_1
อนุบาล	1Id1
อนุปริญญา	1J;1
ออนไลน์	1J51
อาคาร	1Ij1
อาจารย์	1I`1
อาชีวศึกษา	1Id1
อาสาสมัคร	1I`1
อําเภอ	1Ij1
เกรด	1If1
เกรดเฉลี่ย	1If1
เกียรติคุณ	1Ib1
เกียรตินิยม	1If1
เกียรตินิยมอันดับ	1If1
เกียรติบัตร	1JR2
เขต	1Ij1
เจ้าของ	1I`1
เจ้าของภาษา	1JI1
เจ้าหน้าที่	1I`1
เชฟ	1I`1
เชี่ยวชาญ	1J02
เชี่ยวชาญมาก	1JT1
เดือน	1JU1
เทคนิค	1Id1
เทศบาล	1I_1
เบื้องต้น	1JE2
เพศชาย	1Il1
เพศหญิง	1JQ1
เภสัชกร	1I`1
เรซูเม่	1J<1
เริ่มต้น	1JV1
เลขที่	1Ij1
เลขานุการ	1I`1
เล็กน้อย	1J71
เหรียญ	1Ib1
เหรียญทอง	1Ib1
เอก	1JH1
แขวง	1Ij1
แต่งงานแล้ว	1JP1
แผนก	1JW2
แพทย์	1I`1
แม่บ้าน	1I`1
โครงการ	1Im1
โปรเจกต์	1Im1
โปรแกรมเมอร์	1I`1
โรงงาน	1I_1
โรงพยาบาล	1I_1
โรงเรียน	1Id1
โรงเรียนประถม	1Id1
โรงเรียนมัธยม	1Id1
โรงแรม	1I_1
โล่	1Ib1
โสด	1JP1
ใบขับขี่	1J91
ใบประกอบวิชาชีพ	1J91
ใบรับรอง	1J91
ใบอนุญาต	1J91
ấp	0Be1
ở	1JY1
ủy ban	0<41
いま	1JZ1
および	1J[1
から	1J\3
か月	1J_1
こども園	0g51
と	1J[1
にて	1J`1
に勤務	1J`1
まで	1Ja2
より	1Jc2
アシスタント	1Je1
アナリスト	1Je1
アパート	1Jf1
アルバイト	1Je1
アーキテクト	1Je1
イラストレーター	1Je1
インサイドセールス	1Je1
インストラクター	1Je1
インターン	1Je1
ウェブデザイナー	1Je1
エキスパート	1Jg1
エディター	1Je1
エンジニア	1Je1
エンタテインメント	0g51
オペレーター	1Je1
オンライン	1Jh1
オーナー	1Je1
カスタマーサクセス	1Je1
カスタマーサポート	1Je1
カフェ	0g51
カメラマン	1Je1
カ月	1J_1
ガイド	1Je1
キッチンスタッフ	1Je1
キャプテン	1Je1
キュレーター	1Je1
クラブ	0g51
クリニック	0g51
グラフィックデザイナー	1Je1
グループ	1Ji2
グループホーム	0g51
ケアマネジャー	1Je1
コンサルタント	1Je1
コンテスト	1Jk1
コース	1Jl1
コーチ	1Je1
コーポ	1Jf1
コーポレーション	0g51
サブリーダー	1Je1
サロン	0g51
サービス	0g51
シェフ	1Je1
システムズ	0g51
スクラムマスター	1Je1
スタイリスト	1Je1
スタジオ	0g51
スタッフ	1Je1
スタートアップ	0g51
スーパーバイザー	1Je1
セミナー	1Jm1
センター	1Jn1
セールス	1Je1
ソムリエ	1Je1
ソリューションズ	0g51
チェーン	0g51
チーフ	1Je1
チーム	1Jn1
テクノロジーズ	0g51
テスター	1Je1
テック	0g51
テレビ	0g51
テレワーク	1Jh1
ディレクター	1Je1
デイケア	0g51
デイサービス	0g51
デザイナー	1Je1
デザイン事務所	0g51
データサイエンティスト	1Je1
トレーナー	1Je1
ネイティブ	1Jo1
ネイティブレベル	1Jo1
ネイリスト	1Je1
ハイツ	1Jf1
ハングル検定	17D1
バイヤー	1Je1
バイリンガル	1Jo1
バックエンドリード	1Je1
バリスタ	1Je1
パティシエ	1Je1
パート	1Je1
パートタイム	1K01
ビジネスレベル	1K11
ビジネス上級	1K11
ファシリテーター	1Je1
フィールドセールス	1Je1
フルタイム	1K01
フルリモート	1Jh1
フロントエンドリード	1Je1
プランナー	1Je1
プログラマ	1Je1
プログラマー	1Je1
プロジェクト	1K21
プロジェクトマネージャー	1Je1
プロジェクト名	1K21
プロダクトオーナー	1Je1
プロデューサー	1Je1
ベンダー	0g51
ベンチャー	0g51
ベーカリー	0g51
ページ	1K31
ホテル	0g51
ホールスタッフ	1Je1
ホールディングス	0g51
ボランティア	1Je1
ポスター発表	1K42
マネジャー	1Je1
マネージャー	1Je1
マンション	1Jf1
マーケター	1Je1
メンター	1Je1
メーカー	0g51
モデレーター	1Je1
モータース	0g51
ユニット	1Jn1
ライター	1Je1
リサーチャー	1Je1
リモート	1Jh1
リーダー	1Je1
リード	1Je1
レジュメ	1K61
レストラン	0g51
ロジスティクス	0g51
ワークス	0g51
ヵ月	1J_1
ヶ月	1J_1
一本	1K71
一等奖	1K81
一等榮譽	1K91
一等荣誉	1K:1
一級	00R1
一級榮譽	1K91
一级乙等	1K;1
一级建造师	1K<1
一级甲等	1K;1
一级荣誉	1K:1
一般	1K=2
一般社団法人	0g51
一身上の都合により退職	1K?1
丁目	1Jf1
三好学生	1K81
三專	1K@1
三等奖	1K81
三級	00R1
三級榮譽	1K91
三级	1K;1
上岗证	1K<1
上級	1KA2
不動産	0g51
与	1KC1
专业	1KD1
专业八级	1KE1
专业四级	1K;1
专业排名	1K:1
专八	1K;1
专利	1KF1
专升本	1K71
专卖店	1KG1
专员	1KH1
专四	1K;1
专家	1KI2
专家级	1KK1
专硕	1KL1
专科	1KM1
专科学校	1KN1
专著	1KF1
世話人	1Je1
丙級	1KO1
丙級技術士	1KO1
业务员	1KH1
个人履历	1KP1
个人简历	1KP1
个人项目	1KQ1
个月	1KR1
中	1KS1
中上	1KT1
中上級	1KU1
中专	1KV2
中医师	1KH1
中台	1KX1
中国語検定	17D1
中学	1KN1
中学校	1KY1
中學	1KZ1
中小企業診断士	00R1
中心	1K[2
中技	1K]1
中文履歷	1K^1
中文简历	1KP1
中等	1K_2
中級	1Ka4
中级	1Ke2
中级会计	1K<1
中级职称	1K<1
中退	1Kg1
中途退学	1Kg1
中醫師	1Kh1
中餐厨师	1KH1
中高級	1KT1
中高级	1Ki1
为止	1Kj1
主任	1Kk3
主任技師	1Je1
主任技術者	00R1
主任調理師	1Je1
主修	1Kn2
主催	1Je1
主催者	1Je1
主办人	1KH1
主办会计	1KH1
主厨	1KH1
主将	1Je1
主席	1KH1
主幹	1Je1
主廚	1Kh1
主持人	1L02
主播	1L02
主査	1Je1
主治医师	1KH1
主管	1L02
主管护师	1KH1
主編	1Kh1
主编	1KH1
主要完成人	1KH1
主辦人	1Kh1
之家	1L21
乐团	1KG1
乗務員	1Je1
乘务员	1KH1
乙級	1KO1
乙級技術士	1KO1
乡	1L31
书局	1KG1
书店	1KG1
书记	1KH1
书院	1KN1
买手	1KH1
了解	1L42
予備校	0g51
予定	1L61
事业单位	1KG1
事业群	1KX1
事业部	1KX1
事务所	1KG1
事務	1Je1
事務員	1Je1
事務所	1L72
事業所	0g51
事業本部	1Jn1
事業部	1L92
二專	1K@1
二技	1L;1
二本	1K71
二等奖	1K81
二等榮譽	1K91
二級	00R1
二級乙等榮譽	1K91
二級榮譽	1K91
二級甲等榮譽	1K91
二级乙等	1K;1
二级建造师	1K<1
二级甲等	1L<2
二级荣誉	1K:1
互动	1KG1
互联网	1KG1
五專	1K@1
亚军	1K81
亞軍	1L>1
交付	1L?1
交易员	1KH1
产品助理	1KH1
产品经理	1KH1
产品部	1KX1
人事	1L@2
人力資源部	1LB1
人力资源师	1K<1
人力资源管理师	1K<1
人力资源部	1KX1
今	1LC3
今天	1LF1
介護士	1Je1
介護施設	0g51
介護福祉士	1Je1
仍在職	1LG1
从	1LH1
从业资格	1K<1
从业资格证	1K<1
仓库管理员	1KH1
仓管	1KH1
代理店	0g51
代表	1L@2
代表取締役	1Je1
代課老師	1Kh1
代驾	1KH1
以上	1LI1
以來	1LJ1
以来	1LK1
以降	1LL1
任职于	1LM1
任職於	1LN1
企劃	1Kh1
企業	1L21
企画	1Je1
优化师	1KH1
优秀	1LO2
优秀共青团员	1K81
优秀员工	1K81
优秀团员	1K81
优秀奖	1K81
优秀学生	1K81
优秀学生干部	1K81
优秀干部	1K81
优秀教师	1K81
优秀毕业生	1K81
会使用	1LQ1
会社	0g51
会計事務所	0g51
会計士	1Je1
会计	1KH1
会计师事务所	1KG1
会计证	1K<1
会议论文	1KF1
会長	1Je1
会长	1KH1
传媒	1KG1
住院医师	1KH1
作家	1KH1
作業主任者	00R1
作業員	1Kh1
作業療法士	1Je1
作者	1KH1
佳作	1LR2
供职于	1LM1
便利商店	1L21
便利店	1KG1
係	1Jn1
係長	1Je1
保健師	1Je1
保健所	0g51
保全	1Kh1
保安	1KH1
保母	1Kh1
保洁	1KH1
保育员	1KH1
保育園	1LT2
保育士	1Je1
保育士資格	00R1
保育所	0g51
保险	1KG1
保険	0g51
保險	1L21
信息技术	1KG1
信息系统项目管理师	1K<1
信用組合	0g51
信用金庫	0g51
信贷员	1KH1
修了	1LV3
修了見込み	1LY2
修了証	00R1
修士	1L[1
修士号	1L[1
修士課程	1L[1
俱乐部	1KG1
俱樂部	1L21
俳優	1Je1
倉管	1Kh1
個人專案	1L\1
個人履歷	1K^1
個人簡歷	1K^1
個人開発	1K21
個月	1L]1
健康证	1K<1
健身房	1K[2
側專案	1L\1
傳媒	1L21
優勝	1Jk1
優秀	1L^1
優秀賞	1Jk1
優等	1L>1
儲備幹部	1Kh1
先进个人	1K81
先进工作者	1K81
免許	00R1
免許状	00R1
児童クラブ	0g51
児童館	0g51
党支部书记	1KH1
党校	1KN1
入団	1L_1
入围	1K81
入圍	1L>1
入学	1L`2
入學	1Lb1
入局	1L_1
入庁	1L_1
入所	1L_1
入社	1L`2
入职	1Lc1
入職	1Ld2
入行	1L_1
入賞	1Jk1
入選	1Jk1
入門	1Lf4
入门	1Lj2
內場人員	1Kh1
全日制	1Ll1
全日制本科	1K71
全栈	1KH1
全民英檢	1Lm1
全职	1Ll1
全職	1Ln1
公司	1K[2
公關長	1Kh1
六级	1K;1
六西格玛	1K<1
共同主催	1Je1
共同創業者	1Je1
共著	1K42
养老院	1KG1
兼任助理	1Kh1
兼职	1Lo2
兼職	1Ln1
兽医	1KH1
内审员	1K<1
写真家	1Je1
军官	1KH1
农场	1KG1
农艺师	1KH1
冠军	1K81
冠軍	1L>1
冬	1M13
冬天	1M42
冬季	1M13
准教授	1Je1
准看護師	1Je1
出版	1M65
出版公司	1L21
出版社	1K[2
出納	1Kh1
出纳	1KH1
分享	1KF1
分公司	1K[2
分析师	1KH1
分析師	1Kh1
分校	1M;2
分院	1KX1
列车员	1KH1
创业公司	1KG1
创始人	1KH1
初中	1KV2
初心者	1M=1
初級	1M>4
初級レベル	1MB1
初级	1MC2
初级会计	1K<1
到	1ME2
到现在	1LF1
到現在	1LG1
到目前	1LF1
到職	1Lb1
制作人	1KH1
制片	1KH1
制药	1KG1
前台	1KH1
前端	1L02
前端工程師	1Kh1
剧团	1KG1
剧院	1KG1
剪輯師	1Kh1
剪辑师	1KH1
副主廚	1Kh1
副会長	1Je1
副会长	1KH1
副學士	1K@1
副店長	1MG2
副总	1KH1
副教授	1KH1
副料理長	1Je1
副會長	1Kh1
副理	1Kh1
副編集長	1Je1
副總召	1Kh1
副部長	1Je1
副部长	1KH1
創業	1L_1
創業者	1Je1
創辦人	1Kh1
劇団	0g51
劇團	1L21
劇場	0g51
加权均分	1K:1
加权平均分	1K:1
动画师	1KH1
助产士	1KH1
助手	1Kk3
助教	1Kk3
助理	1L02
助産師	1Je1
劳务派遣	1Ll1
動物醫院	1L21
化妆师	1KH1
化成	0g51
区	1MI2
区域经理	1KH1
区役所	0g51
医师	1KH1
医師	1Je1
医生	1KH1
医疗	1KG1
医療法人	0g51
医科大学	1KN1
医院	1KG1
區	1MK1
區經理	1Kh1
十佳	1K81
半導體	1L21
协会	1KG1
卒業	1ML2
卒業予定	1L61
卒業制作	1K21
卒業研究	1K21
卒業見込み	1LY2
協会	0g51
協會	1L21
協理	1Kh1
单元	1L31
单证员	1KH1
单身	1MN1
単位取得退学	1Kg1
博士	1MO3
博士前期課程	1L[1
博士号	1MR1
博士后	1MS2
博士後期課程	1MR1
博士後研究員	1Kh1
博士班	1MU1
博士研究生	1MV1
博士課程	1MR1
博物館	1L72
博物馆	1KG1
印刷	0g51
危険物取扱者	00R1
厂	1KG1
厚生労働省	0g51
原画师	1KH1
厨师	1KH1
厨师长	1KH1
县	1L31
参与者	1KH1
叉车工	1KH1
及	1MW2
及び	1J[1
双学士	1K71
双硕士	1KL1
双语	1MY1
发布	1KF1
发明专利	1MZ2
发明专利(受理	1M\1
发表	1KF1
发起人	1KH1
取得	1M]4
取得済み	1L?1
取締役	1Je1
受理	1M\1
受託会社	0g51
受講	1L?1
受講修了	1L?1
受賞	1Jk1
受験	1L?1
口腔医生	1KH1
口譯	1Kh1
口译	1KH1
口頭発表	1K42
召集人	1L02
可作为工作语言	1KE1
可日常交流	1Ma1
号	1Mb3
号室	1Jf1
司会	1Je1
司書	1Je1
司机	1KH1
司機	1Kh1
司法書士	1Je1
司法考试	1K<1
合伙人	1KH1
合作社	1K[2
合同会社	0g51
合同制	1Ll1
合夥人	1Kh1
合格	1Me2
合格証取得	1L?1
合格證	1KO1
合格證書	1KO1
合格证	1K<1
合資会社	0g51
名次	1K91
后端	1KH1
周	1Mg1
周刊	1KG1
和	1MW2
咖啡	1KG1
咖啡师	1KH1
咖啡師	1Kh1
咨询	1KG1
咨询师	1KH1
品保	1Kh1
品管	1Kh1
品管工程師	1Kh1
商事	0g51
商务流利	1KE1
商務流利	1L^1
商学院	1KN1
商店	0g51
商行	1L21
單身	1Mh1
営業	1Je1
営業職	1Je1
営業部	1Jn1
嘱託	1K01
器材長	1Kh1
四技	1L;1
四级	1K;1
团支书	1KH1
团队	1KX1
园长	1KH1
図書館	0g51
国土交通省	0g51
国家二级	1K<1
国際会議	1Mi1
图书馆	1KG1
國中	1KZ1
國外業務	1Kh1
國際	1L21
國際認證	1KO1
圖書館	1L21
團契	1L21
團隊	1LB1
在任	1LF1
在学中	1JZ1
在學	1LG1
在宅	1Jh1
在籍	1JZ1
在籍中	1JZ1
在线	1Mj1
在职	1LF1
在职研究生	1KL1
在職	1LG1
在職中	1Mk2
在读	1LF1
地产	1KG1
场务	1KH1
均分	1K:1
執業資格	1KO1
執照	1KO1
執筆	1Mi1
執行役員	1Je1
執行長	1Kh1
培訓	1Mm1
培訓班	1Mm1
培训	1Mn1
培训专员	1KH1
培训师	1KH1
培训机构	1KG1
培训班	1Mn1
基本	1Mo4
基本情報	00R1
基本情報技術者	00R1
基础	1MC2
基础平台部	1KX1
基礎	1M>4
基礎レベル	1MB1
基金	1KG1
基金会	1KG1
基金會	1L21
堪能	1N31
報社	1L21
塾	0g51
塾講師	1Je1
士兵	1KH1
声優	1Je1
处	1KX1
夏	1N43
夏天	1N72
夏季	1N43
夏期	1N91
外企	1KG1
外務省	0g51
外包	1Ll1
外場人員	1Kh1
外观设计	1M\1
外观设计专利	1M\1
外贸业务员	1KH1
外送員	1Kh1
多益	1Lm1
夜大	1KN1
大专	1KM1
大卒	1N:1
大厦	1L31
大型自動車免許	00R1
大堂经理	1KH1
大学	1N;2
大学专科	1KM1
大学本科	1K71
大学校	1KY1
大学英语六级	1K;1
大学英语四级	1K;1
大学院	1KY1
大学院修士	1L[1
大學	1KZ1
大學部	1L;1
大客户经理	1KH1
大工	1Je1
大賞	1Jk1
大賽	1L>1
大赛	1K81
大道	1N=2
天	1N?2
契約社員	1NA2
奖	1K81
奖学金	1K81
奖项	1K81
奨励賞	1Jk1
奨学金	1Jk1
女	1NC3
女中	1KZ1
女子大学	1KY1
女性	1NC3
奶茶店	1KG1
委员	1KH1
委员会	1KG1
委員會	1L21
季军	1K81
季軍	1L>1
学业成绩	1K:1
学习中	1NF1
学习委员	1KH1
学会	1Mi1
学会誌	1Mi1
学分	1K:1
学分绩	1K:1
学分绩点	1K:1
学刊	1KF1
学園	1KY1
学堂	1KG1
学士	1NG2
学士号	1N:1
学士学位	1K71
学士課程	1N:1
学徒	1KH1
学报	1KF1
学校	1N;2
学校法人	0g51
学硕	1KL1
学科	1NI2
学童	0g51
学級委員	1Je1
学習中	1NK1
学芸員	1Je1
学部	1NI2
学部卒	1N:1
学院	1N;2
學分	1K91
學務主任	1Kh1
學報	1NL1
學士	1L;1
學士學位	1L;1
學徒	1Kh1
學徒廚師	1Kh1
學校	1KZ1
學業平均	1K91
學系	1NM2
學院	1KZ1
宅地建物取引士	00R1
宅建	00R1
安全员	1KH1
安全工程师	1K<1
安親班	1L21
安親班老師	1Kh1
安養中心	1L21
实业	1KG1
实习生	1KH1
实用新型	1MZ2
实用新型专利	1M\1
实验室	1KX1
実務レベル	1NO1
実務経験あり	1NO1
実用新案	1NP1
実用英語技能検定	17D1
実習生	1Je1
宠物医院	1KG1
审核员	1KH1
审计	1KH1
审计员	1KH1
审计师	1K<1
客户代表	1KH1
客户经理	1KH1
客服	1L02
客栈	1KG1
室	1NQ5
室長	1Je1
家教	1L02
寄稿	1Mi1
寒假	1M42
實業	1L21
實習生	1Kh1
實驗室	1LB1
審判	1Je1
导游	1KH1
导游证	1K<1
导演	1KH1
导购	1KH1
専修	1Jl1
専修学校	1KY1
専攻	1Jl1
専門士	1NV1
専門学校	1KY1
専門家レベル	1Jg1
専門店	0g51
專利	1NL1
專員	1Kh1
專家	1NW2
專書	1NL1
專案	1L\1
專案助理	1Kh1
專案名稱	1L\1
專案管理師	1Kh1
專案經理	1Kh1
專業	1NY1
專業資格	1KO1
專欄	1NL1
專科	1K@1
專科學校	1KZ1
專賣店	1L21
專題	1L\1
導師	1Kh1
導師證書	1KO1
導演	1Kh1
導覽員	1Kh1
導覽志工	1Kh1
導遊	1Kh1
導遊證	1KO1
小区	1L31
小学	1KN1
小学校	1KY1
小學	1KZ1
小組	1LB1
小編	1Kh1
小组	1KX1
就任	1L_1
就業中	1JZ1
就职于	1LM1
就職	1L_1
就職於	1LN1
就讀中	1LG1
局	1NZ3
居委会	1KG1
居家办公	1Mj1
居服員	1Kh1
居民組織	1L21
履历	1KP1
履历表	1KP1
履歴書	1K61
履歷	1K^1
履歷書	1K^1
履歷表	1K^1
巡査	1Je1
工作坊	1L21
工作室	1K[2
工作语言	1KE1
工厂	1KG1
工商管理硕士	1KL1
工地主任	1Kh1
工場	0g51
工場長	1Je1
工学部	1Jl1
工廠	1L21
工房	0g51
工業	0g51
工程专业	1KD1
工程局	1KG1
工程师	1KH1
工程師	1Kh1
工讀生	1Kh1
已婚	1N]2
已婚已育	1MN1
已婚未育	1MN1
已授权	1M\1
巷	1N=2
市	1N_3
市场部	1KX1
市役所	0g51
师范	1KN1
席次	0S61
常勤	1K01
干事	1KH1
干部	1KH1
平台	1KG1
平均	1K91
平均分	1K:1
平均学分绩点	1K:1
平均成績	1K91
平均成绩	1K:1
平均点	0S61
平均绩点	1K:1
年	1Nb3
年级排名	1K:1
年間	1Ne1
幹事	1MG2
幹部	1Kh1
幼儿园	1Nf2
幼兒園	1KZ1
幼师	1KH1
幼教老師	1Kh1
幼稚園	1LT2
广播员	1KH1
广播站	1KG1
庁	0g51
広報	1Je1
应届	1Nh1
应届毕业	1Nh1
店	0g51
店员	1KH1
店員	1Kh1
店經理	1Kh1
店長	1MG2
店长	1KH1
府	1Jf1
庭師	1Je1
康复师	1KH1
廃業	1K?1
廚助	1Kh1
廚師	1Kh1
建模师	1KH1
建筑	1KG1
建筑师	1KH1
建築士	1Je1
建設	0g51
开发	1KH1
开发专家	1KH1
开始	1LK1
开源	1KQ1
开源项目	1KQ1
弁護士	1Je1
弁護士法人	0g51
弄	1N=2
弟子	1Je1
当前	1LF1
录音师	1KH1
影业	1KG1
影像技师	1KH1
影業	1L21
役所	0g51
律师	1KH1
律师事务所	1KG1
律師	1Kh1
後端	1Kh1
後端工程師	1Kh1
得意	1Ni1
得獎	1L>1
從	1Nj1
心理咨询师	1KH1
心理咨询师证	1K<1
志工	1Kh1
志愿者	1KH1
志願役	1Kh1
応用情報	00R1
応用情報技術者	00R1
快递员	1KH1
急救員	1KO1
急救證書	1KO1
总工	1KH1
总监	1KH1
总经理	1KH1
总裁	1KH1
总评	1K:1
总账会计	1KH1
情報セキュリティマネジメント	00R1
情報処理技術者	00R1
應屆	1Nk1
應屆畢業	1Nk1
成员	1KH1
成員	1Kh1
成本会计	1KH1
成績	1Nl2
成績優異	1K91
成績評価	0S61
成绩	1K:1
成绩排名	1K:1
我的简历	1KP1
所長	1Je1
托业	1K;1
托福	1Nn2
执业医师	1K<1
执业护士	1K<1
执业药师	1K<1
执业资格	1K<1
执照	1K<1
技师	1KH1
技師	1MG2
技术专家	1KH1
技术员	1KH1
技术支持	1KH1
技术部	1KX1
技校	1KV2
技研	0g51
技能士	00R1
技能講習	00R1
技術員	1Kh1
技術士	1KO1
技術學院	1KZ1
技術者	1O02
技術者試験	00R1
技術部	1L92
技術長	1Kh1
投资	1KG1
投资经理	1KH1
护士	1KH1
护士执业	1K<1
护士长	1KH1
护工	1KH1
护师	1KH1
报关员	1KH1
报社	1KG1
担当	1Je1
担当者	1Je1
招待講演	1NP1
招聘专员	1KH1
拟	1Nh1
拣货员	1KH1
持續中	1LG1
持续中	1LF1
持续更新	1LF1
指導員	1Je1
挖机司机	1KH1
授权	1M\1
掌握	1O22
排名	1O42
排长	1KH1
採購	1Kh1
採購專員	1Kh1
控股	1KG1
推拿师	1KH1
掲載	1Mi1
提名	1K81
提名奖	1K81
插画师	1KH1
插畫家	1Kh1
摄像师	1KH1
摄影师	1KH1
播音员	1KH1
撰稿人	1KH1
擅長	1O61
擅长	1O71
操作员	1KH1
攝影師	1Kh1
支店	0g51
支援員	1Je1
支社	0g51
支配人	1Je1
收銀員	1Kh1
收银员	1KH1
放射師	1Kh1
放射線技師	1Je1
放送	0g51
政府	1K[2
救助站	1KG1
教保員	1Kh1
教務主任	1Kh1
教員	1Je1
教員免許	00R1
教學助理	1Kh1
教师	1KH1
教师资格证	1K<1
教師	1Kh1
教授	1Kk3
教會	1L21
教材	1KF1
教研员	1KH1
教研室	1KX1
教練	1Kh1
教练	1KH1
教育科技	1KG1
教諭	1Je1
敬具	1LI1
敬礼	1O81
敬禮	1O91
数据分析	1KH1
数据工程师	1KH1
数据库系统工程师	1K<1
整備士	1Je1
數位	1L21
文化	1KG1
文化传播	1KG1
文员	1KH1
文員	1Kh1
文章	1O:2
文部科学省	0g51
料理長	1Je1
新型專利	1O<1
新聞社	0g51
方向	1KD1
施工员	1KH1
旅館	0g51
旋盤工	1Je1
旗舰店	1KG1
既婚	1O=1
日	1O>3
日報	1L21
日常交流	1Ma1
日常会話	1OA1
日常会話レベル	1OA1
日常会话	1Ma1
日常會話	1KS1
日常溝通	1KS1
日报	1KG1
日本語能力試験	17D1
日本語能力試驗	1Lm1
日檢	1Lm1
日语一级	1K;1
日语能力考试	1K;1
日間	1OB1
早报	1KG1
早餐店	1L21
星期	1OC2
春	1OE3
春天	1OH2
春季	1OE3
晚報	1L21
晚报	1KG1
晨报	1KG1
普工	1KH1
普考	1KO1
普通	1KS1
普通自動車免許	00R1
普通自動車第一種運転免許	00R1
普通话	1K;1
普通话证书	1K<1
暑假	1N72
暑期	1N72
書卷獎	1L>1
書局	1L21
書店	1L21
書記	1Je1
替代役	1Kh1
最優秀	1Jk1
最優秀賞	1Jk1
會計	1Kh1
會長	1Kh1
月	1OJ2
有	1OL1
有限会社	0g51
有限公司	1K[2
有限责任公司	1KG1
服务员	1KH1
服務員	1Kh1
服務處	1L21
期刊	1O:2
木工	1Kk3
未婚	1OM3
本社	0g51
本科	1OP2
本部	1Jn1
机构	1KG1
机械厂	1KG1
杂志	1KF1
杂志社	1KG1
村	1N_3
村委会	1KG1
村官	1KH1
村役場	0g51
板前	1Je1
架子工	1KH1
架构师	1KH1
架構師	1Kh1
柜员	1KH1
査読付き	1NP1
栄養士	1Je1
标兵	1K81
栋	1L31
校区	1KN1
校正者	1Je1
校长	1KH1
株	1OR2
株式会社	0g51
核心成员	1KH1
核心期刊	1KF1
案件	1K21
案件名	1K21
案例	1KQ1
检察院	1KG1
检验员	1KH1
检验师	1KH1
検定	00R1
業務	1Kh1
業務代表	1Kh1
業務委託	1K01
業務專員	1Kh1
業務経歴書	1K61
業務經理	1Kh1
業務部	1LB1
楼	1L31
楽団	0g51
榮譽	1L>1
榮譽學位	1K91
樂團	1L21
樓	1MK1
機構	1L21
檢定	1KO1
止	1OT2
正式	1Ll1
正式员工	1Ll1
正社員	1NA2
正職	1Ln1
正職員	1K01
此致	1OV2
此致敬礼	1O81
此致敬禮	1O91
歯科衛生士	1Je1
段	1MK1
母国語	1Jo1
母語	1OX2
母语	1MY1
母语水平	1MY1
比賽	1L>1
比赛	1K81
毕业	1OZ1
毕业论文设计	1KQ1
毕业设计	1KQ1
毕设	1KQ1
民宿	1KG1
民警	1KH1
水手	1KH1
水电工	1KH1
求职简历	1KP1
汽车	1KG1
油漆工	1KH1
法人	0g51
法人営業	1Je1
法務省	0g51
法律事務所	0g51
法律职业资格	1K<1
法院	1KG1
注会	1K<1
注册会计师	1K<1
洗碗工	1KH1
活動長	1Kh1
派出所	1KG1
派遣	1Ln1
派遣社員	1NA2
流利	1O[2
流利沟通	1KE1
流暢	1O]2
流畅	1KE1
测试	1KH1
测量员	1KH1
海关	1KG1
消防员	1KH1
消防員	1Kh1
消防士	1Je1
消防署	0g51
深入掌握	1KK1
清掃員	1Je1
清潔員	1Kh1
測量員	1Kh1
測量士	1Je1
満期退学	1Kg1
準優勝	1Jk1
準学士	1NV1
溶接工	1Je1
漁協	0g51
漁師	1Je1
演员	1KH1
演員	1Kh1
演奏员	1KH1
演奏家	1Je1
演講	1NL1
演讲	1KF1
漢検	17D1
灯光师	1KH1
為止	1O_1
烘焙师	1KH1
烘焙師	1Kh1
焊工	1L02
焊工证	1K<1
焼方	1Je1
照顧服務員	1Kh1
煮方	1Je1
熟悉	1O`3
熟悉日常交流	1Ma1
熟知	1Oc1
熟練	1Od3
熟練使用	1O61
熟练	1LO2
熟练使用	1O71
熟练掌握	1O71
熟练运用	1O71
營造	1L21
營養師	1Kh1
版主	1KH1
牙医	1KH1
牙醫師	1Kh1
牧场	1KG1
牧場	0g51
物业	1KG1
物业管家	1KH1
物流	1K[2
物流士	1Kh1
物理治療師	1Kh1
物産	0g51
特優	1L>1
特別養護老人ホーム	0g51
特待生	1Jk1
特效师	1KH1
特种作业	1K<1
特等奖	1K81
特約作者	1Kh1
特許	1K42
独身	1O=1
獎	1L>1
獎學金	1L>1
獣医師	1Je1
獲得	1Og1
獲獎	1Oh2
獸醫	1Kh1
现今	1LF1
现任	1LF1
现在	1LF1
班主任	1KH1
班排名	1K91
班级排名	1K:1
班组长	1KH1
班長	1Je1
班长	1KH1
現任	1LG1
現在	1Mk2
現在に至る	1JZ1
現在まで	1JZ1
現在も在籍	1JZ1
現在在職中	1JZ1
現在進行中	1JZ1
現場監督	1Je1
現職	1Mk2
球會	1L21
理事	1Kk3
理发店	1KG1
理学療法士	1Je1
理容師	1Je1
理工	1KN1
理财经理	1KH1
理货员	1KH1
環境省	0g51
瓦工	1KH1
生協	0g51
生徒会長	1Je1
生活相談員	1Je1
生活老师	1KH1
生物	1KG1
生物科技	1KG1
生醫	1L21
產品企劃	1Kh1
產品經理	1Kh1
產品部	1LB1
用户研究员	1KH1
甲等榮譽	1K91
电力	1KG1
电商	1KG1
电大	1KN1
电子厂	1KG1
电工	1KH1
电工证	1K<1
电焊工	1KH1
电视台	1KG1
男	1Oj3
男性	1Oj3
町	1Jf1
町役場	0g51
畢業	1Om1
畢業專題	1L\1
畢業製作	1L\1
略懂	1On2
番	1Jf1
番地	1Jf1
病院	0g51
療養院	1L21
発表	1Mi1
発起人	1Je1
登壇	1Mi1
發明專利	1O<1
發表	1NL1
發起人	1Kh1
百貨	1L21
百貨店	0g51
百货	1KG1
监制	1KH1
监理	1KH1
监理工程师	1K<1
監査法人	0g51
監督	1Je1
目前	1P02
目前在职	1LF1
直到现在	1LF1
直博	1MV1
相談員	1Je1
省	1N=2
看護助手	1Je1
看護師	1Je1
県	1Jf1
県庁	0g51
着任	1L_1
督导	1KH1
督导员	1KH1
督導	1Kh1
瞭解	1P21
短大	1KY1
短期大学	1KY1
短期大学士	1NV1
研修	1Jm1
研修医	1Je1
研修班	1Mn1
研发	1KH1
研发部	1KX1
研發部	1LB1
研究助理	1L02
研究员	1KH1
研究員	1MG2
研究員助理	1Kh1
研究室	1Jn1
研究所	1P34
研究生	1P72
研究生院	1KN1
研究科	1NI2
研究院	1K[2
研習	1Mm1
研習營	1Mm1
研討會	1NL1
硕士	1KL1
硕士学位	1KL1
硕士研究生	1KL1
碩士	1P91
碩士班	1P91
社	1OL1
社会保険労務士	00R1
社会福祉協議会	0g51
社会福祉士	1Je1
社会福祉法人	0g51
社区工作者	1KH1
社員	1Je1
社工	1L02
社工員	1Kh1
社會工作主任	1Kh1
社會服務處	1L21
社福機構	1L21
社群小編	1Kh1
社長	1MG2
社长	1KH1
福利工作員	1Kh1
福利院	1KG1
福祉会	0g51
离异	1MN1
离职	1OZ1
秋	1P:3
秋天	1P=2
秋季	1P:3
科	1P?4
科员	1KH1
科学与技术	1KD1
科学家	1KH1
科學家	1Kh1
科室	1KX1
科技	1K[2
科技大學	1KZ1
科研助理	1KH1
科系	1NY1
科長	1Kh1
秘书	1KH1
秘书长	1KH1
秘書	1MG2
秘書検定	00R1
称号	1K81
移动	1KG1
程序员	1KH1
程式設計師	1Kh1
稍懂	1PC1
税务局	1KG1
税务师	1K<1
税務署	0g51
税理士	1Je1
税理士法人	0g51
空服員	1Kh1
站点负责人	1KH1
站长	1KH1
竞赛	1K81
競賽	1L>1
笔译	1KH1
第	1PD1
第一作者	1KF1
第一名	1PE2
第一完成人	1KH1
第一語言	1PG1
第一语言	1MY1
第三名	1PE2
第二作者	1KF1
第二名	1PE2
策划	1KH1
简单交流	1PH1
简单会话	1PH1
简历	1KP1
箇月	1J_1
算法	1KH1
算法专家	1KH1
管培生	1KH1
管理员	1KH1
管理栄養士	1Je1
管理者	00R1
管理職	1Je1
簡歷	1K^1
簿記	00R1
精機	0g51
精熟	1L^1
精算师	1KH1
精通	1PI5
系	1Kn2
系學會會長	1Kh1
系排名	1K91
系统架构设计师	1K<1
系统集成项目管理工程师	1K<1
紀要	1Mi1
約聘	1PN2
紡績	0g51
組	1PP2
組合	0g51
組員	1Kh1
組裝員	1Kh1
組長	1MG2
経歴書	1K61
経済産業省	0g51
経理	1Je1
結業	1Om1
經理	1Kh1
継続中	1JZ1
総務	1Je1
総務省	0g51
線上	1PR1
編入	1L_1
編入学	1L_1
編劇	1Kh1
編輯	1Kh1
編集者	1Je1
編集長	1Je1
縣	1MK1
總召	1Kh1
總平均	1K91
總監	1Kh1
總經理	1Kh1
總編輯	1Kh1
线上	1Mj1
组	1KX1
组员	1KH1
组长	1KH1
经济师	1K<1
经理	1KH1
经纪人	1KH1
结业	1OZ1
统招本科	1K71
绩点	1K:1
维修工	1KH1
综合排名	1K:1
绿带	1K<1
编剧	1KH1
编导	1KH1
编辑	1KH1
网格员	1KH1
网约车司机	1KH1
网络	1KG1
网络工程师证	1K<1
置业	1KG1
美容室	0g51
美容师	1KH1
美容師	1Je1
美容院	1K[2
美工	1KH1
美术馆	1KG1
美編	1Kh1
美術館	1L72
翻訳者	1Je1
翻譯	1Kh1
翻译	1KH1
老人ホーム	0g51
老师	1KH1
老師	1Kh1
考取	1PS2
职业技术学院	1KN1
职业资格	1K<1
职校	1KN1
职高	1KV2
職人	1Je1
職務経歴書	1K61
職業訓練校	1KY1
職能治療師	1Kh1
職長	1Je1
肄业	1PU1
肄業	1PV1
股份有限公司	1K[2
育婴师	1KH1
育婴师证	1K<1
能够使用	1Oc1
能源	1KG1
臨床心理師	1Kh1
臨床検査技師	1Je1
自	1PW4
自治区	1L31
自考本科	1K71
自衛官	1Je1
至	1ME2
至今	1LC3
至现在	1LF1
至現今	1LG1
至現在	1JZ1
至目前	1P02
與	1P[1
船员	1KH1
船員	1MG2
船长	1KH1
良好	1P\5
花园	1L31
英検	17D1
英檢	1Lm1
英语六级	1K;1
英语四级	1K;1
茶艺师	1K<1
茶馆	1KG1
荣获	1K81
荣誉称号	1K81
药师	1KH1
药房	1KG1
获取	1Pa1
获奖	1Pb2
获得	1Pa1
营业员	1KH1
营养师	1KH1
营养师证	1K<1
著作	1O:2
著書	1Mi1
董事長	1Kh1
董事长	1KH1
薪酬专员	1KH1
薬剤師	1Je1
薬局	0g51
藥局	1L21
藥局藥師	1Kh1
藥師	1Kh1
處	1LB1
處長	1Kh1
號	1Pd2
行政	1KH1
行政助理	1Kh1
行政書士	1Je1
行銷企劃	1Kh1
行銷專員	1Kh1
街	1N=2
街坊會	1L21
街道	1L31
街道办	1KG1
街道办事处	1KG1
衛生管理者	00R1
表彰	1Jk1
表彰状	1Jk1
裁判	1L02
裁判所	0g51
装配工	1KH1
補習班	1L21
補習班老師	1Kh1
製パン	0g51
製作所	0g51
製片	1Kh1
製程工程師	1Kh1
製菓	0g51
製薬	0g51
襄理	1Kh1
西点师	1KH1
見習い	1Je1
見込	1L61
見込み	1L61
視覺設計	1Kh1
见习	1KH1
规划师	1KH1
計畫案	1L\1
計算	0g51
訓練校	1KY1
訓練營	1Mm1
記事	1Mi1
記者	1MG2
設備工程師	1Kh1
設立	1L_1
設計事務所	0g51
設計專利	1O<1
設計師	1Kh1
設計者	1Je1
診所	1L21
診療所	0g51
註冊	1KO1
註冊社工	1Pf2
註冊護士	1KO1
証券	0g51
評定平均	0S61
認定	00R1
認定証	00R1
認證	1KO1
語言治療師	1Kh1
課	1L92
課長	1MG2
課長代理	1Je1
調理員	1Je1
調理師	1Je1
調酒師	1Kh1
論文	1Ph2
論文誌	1Mi1
諮商師	1Kh1
諮商心理師	1Kh1
講師	1MG2
講師認證	1KO1
講座	1Pj3
講演	1Mi1
講習	1Jm1
講習会	1Jm1
講者	1Kh1
講解員	1Kh1
證	1KO1
證券	1L21
證明書	1KO1
證書	1KO1
證照	1KO1
警備員	1Je1
警員	1Kh1
警察署	0g51
譯者	1Kh1
譯著	1NL1
護士	1Kh1
護理師	1Kh1
護理長	1Kh1
计算机一级	1K<1
计算机二级	1K<1
认证	1K<1
训练营	1Mn1
记者	1KH1
讲义	1KF1
讲师	1KH1
讲座	1Mn1
讲解员	1KH1
论文	1KF1
设计师	1KH1
设计院	1KG1
访问学者	1KH1
证	1K<1
证书	1K<1
证券	1KG1
评审	1KH1
诊所	1KG1
译著	1KF1
课程设计	1KQ1
课设	1KQ1
课题	1KQ1
课题负责人	1KH1
调度员	1KH1
调酒师	1KH1
调音师	1KH1
負責人	1Kh1
財	1OL1
財務省	0g51
財務部	1LB1
財団法人	0g51
販売	1Je1
販売スタッフ	1Je1
販売員	1Je1
責任者	1Je1
貿易	1L21
資料工程師	1Kh1
資料科學家	1Kh1
資格	1Pm2
資深工程師	1Kh1
資訊	1L21
賞	1Jk1
负责人	1KH1
财务	1KH1
财务部	1KX1
责任编辑	1KH1
责编	1KH1
货车司机	1KH1
质检员	1KH1
贸易	1KG1
资料员	1KH1
资本	1KG1
资格证	1K<1
资格证书	1K<1
起	1Po4
起重工	1KH1
超市	1K[2
跟单员	1KH1
路	1N=2
軟體	1L21
転入学	1L_1
転出	1K?1
転職	1L_1
輔修	1NY1
輔導老師	1Kh1
车工	1KH1
车间	1KX1
车间主任	1KH1
软件	1KG1
软件著作权	1KF1
软件设计师	1K<1
软件评测师	1K<1
软考	1K<1
较好	1Ki1
辅修	1KD1
辅导员	1KH1
辅警	1KH1
農協	0g51
農園	0g51
農場	1L21
農林水産省	0g51
農業従事者	1Je1
迄今	1P02
迄今為止	1LG1
运维	1KH1
运营	1KH1
进修班	1Mn1
进行中	1LF1
远程	1Mj1
连长	1KH1
退任	1K?1
退団	1K?1
退学	1Q32
退學	1PV1
退所	1K?1
退社	1K?1
退職	1K?1
送貨員	1Kh1
通信	1KG1
通訳	1Je1
通訳案内士	1Je1
通讯作者	1KF1
通讯员	1KH1
通販	0g51
通过	1Pa1
通過	1Og1
造价员	1KH1
造价师	1K<1
造型师	1KH1
連載	1Mi1
連鎖	1L21
週	1Q51
週刊	1L21
週間	1Q61
進行中	1LG1
運営会社	0g51
運営委員	1Je1
運転手	1Je1
運輸	0g51
道	1Jf1
遠端	1PR1
遠距	1PR1
郡	1Jf1
部	1Q73
部長	1MG2
部长	1KH1
部門	1L92
部门	1KX1
郵便局	0g51
都	1Jf1
鄉	1MK1
配達員	1Je1
配音员	1KH1
酒店	1KG1
酒造	0g51
醫師	1Kh1
醫檢師	1Kh1
醫院	1L21
醸造	0g51
采购	1KH1
里	1MK1
量化研究员	1KH1
金メダル	1Jk1
金奖	1K81
金牌	1PE2
金獎	1L>1
金融	1L21
金賞	1Jk1
鉄工	0g51
鉄工所	0g51
鉄道	0g51
銀牌	1L>1
銀獎	1L>1
銀行	1L72
銀賞	1Jk1
銅牌	1L>1
銅獎	1L>1
銅賞	1Jk1
鎮	1MK1
针灸师	1KH1
钢筋工	1KH1
钳工	1KH1
铜奖	1K81
铜牌	1K81
铣工	1KH1
银奖	1K81
银牌	1K81
银行	1KG1
销售	1KH1
销售代表	1KH1
销售部	1KX1
镇	1L31
門市	1L21
門市主管	1Kh1
門市人員	1Kh1
閉業	1K?1
開始	1LJ1
開業	1L_1
開源	1L\1
開源專案	1L\1
開発案件	1K21
開発者	1Je1
開発部	1Jn1
開發	1Kh1
门店	1KG1
门店经理	1KH1
队长	1KH1
防火管理者	00R1
防衛省	0g51
附中	1M;2
陈列师	1KH1
院舍家長	1Kh1
院长	1KH1
陪伴志工	1Kh1
隊長	1Kh1
雅思	1Nn2
集团	1KG1
集團	1L21
雑誌	1Mi1
雙語	1PG1
雜誌	1NL1
雜誌社	1L21
離婚	1Mh1
離職	1Q:2
零售	1KG1
電台	1L21
電子	1L21
電工	1Kh1
電機	0g51
電気工事士	00R1
電視台	1L21
非常勤	1K01
非常熟练	1KK1
面包师	1KH1
面接官	1Je1
面点师	1KH1
韌體工程師	1Kh1
音楽教室	0g51
頁	1Q<1
項目	1L\1
預期	1Nk1
預計	1Nk1
領隊證	1KO1
顧問	1Q=3
页	1PD1
项目	1KQ1
项目助理	1KH1
项目名称	1KQ1
项目总监	1KH1
项目成员	1KH1
项目经历	1KQ1
项目经理	1KH1
项目部	1KX1
顾问	1KH1
预期	1Nh1
预算员	1KH1
预计	1Nh1
预计毕业	1Nh1
领班	1KH1
飯店	1L21
飲料店	1L21
養成所	1KY1
餐厅	1KG1
餐廳	1L21
餐饮公司	1KG1
館員	1Kh1
馆员	1KH1
首席	1Q@2
首席记者	1KH1
首獎	1L>1
駕照	1KO1
騎手	1Je1
驾照	1K<1
驾驶员	1KH1
驾驶证	1K<1
骑手	1KH1
體育會	1L21
高中	1QB4
高中毕业	1K]1
高中畢業	1QF1
高卒	1QG1
高商	1KZ1
高専	1KY1
高工	1KZ1
高度専門士	1NV1
高校	1KY1
高校卒業	1QG1
高等专科	1KM1
高等学校	1KY1
高等専門学校	1KY1
高等技術専門校	1KY1
高級	1QH2
高級中學	1KZ1
高級文憑	1K@1
高级	1LO2
高级专家	1KH1
高级职称	1K<1
高考及格	1KO1
高职	1KM1
高職	1QJ2
髮廊	1L21
麵包店	1L21
黑带	1K<1
가을	1QL1
가을학기	1QL1
간병인	1QM1
간사	1QM1
간호사	1QM1
간호조무사	1QM1
감독	1QM1
감정평가사	1QM1
강사	1QM1
강연	1QN1
강좌	1QO1
개발부	1QP1
개발자	1QM1
개발팀	1QP1
개월	1QQ1
개인프로젝트	1QR1
건설	1QS1
건축사	1QM1
검정고시	1QT1
게임즈	1QS1
게재	1QN1
겨울	1QU1
겨울학기	1QU1
견습	1QM1
경력기술서	1QV1
경리	1QM1
경비원	1QM1
경진대회	00T1
경찰관	1QM1
경찰서	1QS1
계약직	1QW1
계열	1QX1
계장	1QM1
고급	1QY2
고등학교	1Q[1
고등학교졸업	1QT1
고졸	1QT1
공고	1Q[1
공단	1QS1
공로상	00T1
공모전	00T1
공무원	1QM1
공사	1QS1
공인	00S1
공인노무사	00S1
공인중개사	00S1
공장	1QS1
공장장	1QM1
공저	1QN1
공저자	1Q\1
과	1Q]2
과대표	1QM1
과장	1QM1
과제	1QR1
관리부	1QP1
관리사	1Q_2
관리자	1QM1
광역시	1Qa1
교사	1QM1
교수	1QM1
교육과정	1QO1
교육원	1Q[1
교정자	1QM1
구	1Qa1
구두발표	1Q\1
구매담당	1QM1
구청	1QS1
군	1Qa1
군무원	1QM1
그로스마케터	1QM1
그룹	1Qb2
그룹장	1QM1
극단	1QS1
근무중	1Qd1
금메달	00T1
금상	00T1
기고	1QN1
기능사	00S1
기사	1Qe2
기술부	1QP1
기술영업	1QM1
기술자	1QM1
기업	1QS1
기자	1QM1
기초	1Qg2
기초회화	1Qi1
기혼	1Qj1
기획부	1QP1
기획자	1QM1
길	1Qa1
까지	1Qk2
끝	1Qm1
남	1Qn1
남성	1Qn1
남자	1Qn1
네이티브	1Qo1
네일아티스트	1QM1
네트워크관리사	00S1
네트웍스	1QS1
년	1R01
년간	1R01
노무법인	1QS1
노무사	1QM1
논문	1QN1
농부	1QM1
농장	1QS1
능숙	1R11
능숙함	1R21
능통	1R31
단장	1QM1
담당	1QM1
담당자	1QM1
대리	1QM1
대리기사	1QM1
대상	00T1
대표	1QM1
대표이사	1QM1
대학	1Q[1
대학교	1Q[1
대학원	1Q[1
대행사	1QS1
데이터분석가	1QM1
데이터사이언티스트	1QM1
데이터엔지니어	1QM1
도	1Qa1
도서관	1QS1
동	1Qa1
동상	00T1
등재	1QN1
디렉터	1QM1
디자이너	1QM1
디자인부	1QP1
랩스	1QS1
레스토랑	1QS1
레주메	1QV1
로	1Qa1
로지스틱스	1QS1
리	1Qa1
리눅스마스터	00S1
리더	1QM1
리포터	1QM1
마케터	1QM1
마케팅부	1QP1
마케팅팀	1QP1
마트	1QS1
매니저	1QM1
멘토	1QM1
면	1Qa1
면허	00S1
면허증	00S1
모국어	1Qo1
모빌리티	1QS1
모터스	1QS1
목수	1QM1
물류담당	1QM1
물류센터	1QS1
물리치료사	1QM1
물산	1QS1
미술관	1QS1
미용사	1QM1
미장공	1QM1
미혼	1Qj1
미화원	1QM1
및	1R41
바리스타	1QM1
바텐더	1QM1
박물관	1QS1
박사	1R51
박사과정	1R51
박사수료	1R51
박사학위	1R51
반장	1QM1
발표	1QN1
방사선사	1QM1
방송국	1QS1
배관공	1QM1
배달원	1QM1
백엔드	1QM1
백화점	1QS1
버스기사	1QM1
번길	1Qa1
번역가	1QM1
번지	1Qa1
법무법인	1QS1
법무사	1QM1
법원	1QS1
법인	1QS1
베이커리	1QS1
벤처	1QS1
벤처기업	1QS1
변리사	1QM1
변호사	1QM1
병원	1QS1
보건교사	1QM1
보건소	1QS1
보육교사	1QM1
보통	1R62
보험	1QS1
복수전공	1QX1
복지관	1QS1
복지센터	1QS1
본부	1QP1
본부장	1QM1
본사	1QS1
봄	1R81
봄학기	1R81
봉사자	1QM1
부문	1QP1
부서	1QP1
부장	1QM1
부전공	1QX1
부터	1R92
부트캠프	1Q[1
부팀장	1QM1
부회장	1QM1
분석가	1QM1
비서	1QM1
비정규직	1QW1
비즈니스	1R;1
비즈니스수준	1R;1
비즈니스회화	1R;1
빅데이터분석기사	00S1
사	1R<1
사무소	1QS1
사무원	1QM1
사무직	1QM1
사서	1QM1
사업부	1QP1
사원	1QM1
사이드프로젝트	1QR1
사진사	1QM1
사진작가	1QM1
사회복지사	1QM1
사회조사분석사	00S1
산업	1QS1
산업기사	00S1
상	1R=2
상고	1Q[1
상급	1QY2
상담사	1QM1
상담원	1QM1
상사	1QS1
생산부	1QP1
생산직	1QM1
서기	1QM1
서비스기획자	1QM1
서점	1QS1
석사	1R?1
석사과정	1R?1
석사수료	1R?1
석사학위	1R?1
석차	1R@1
선반공	1QM1
선원	1QM1
선임	1QM1
선임연구원	1QM1
설계사	1QM1
성우	1QM1
성적	1R@1
세무법인	1QS1
세무사	1QM1
세무서	1QS1
세미나	1QO1
센터	1Qb2
셰프	1QM1
소믈리에	1QM1
소방관	1QM1
소방서	1QS1
소장	1QM1
소프트	1QS1
솔루션	1QS1
수강중	1Qd1
수료	1RA2
수료예정	1RC1
수료증	00S1
수상	00T1
수석	1QM1
수석연구원	1QM1
수의사	1QM1
스쿨	1Q[1
스타트업	1QS1
스태프	1QM1
스튜디오	1QS1
스튜디오스	1QS1
스페셜리스트	1QM1
승무원	1QM1
시	1Qa1
시간제	1QW1
시니어	1QM1
시스템	1QS1
시청	1QS1
식당	1QS1
신hsk	1RD1
신문	1QS1
신문사	1QS1
실	1QP1
실습생	1QM1
실용신안	1Q\1
실장	1QM1
심리상담사	1QM1
심판	1QM1
아나운서	1QM1
아르바이트	1QM1
아이엘츠	1RD1
아카데미	1Q[1
아키텍트	1QM1
아파트	1Qa1
알바	1QM1
애널리스트	1QM1
약국	1QS1
약사	1QM1
양성과정	1QO1
어린이집	1QS1
어부	1QM1
언어치료사	1QM1
에듀	1QS1
에디터	1QM1
에서	1RE1
에이전시	1QS1
엔지니어	1QM1
엔터테인먼트	1QS1
여	1RF1
여고	1Q[1
여대	1Q[1
여름	1RG1
여름학기	1RG1
여성	1RF1
여자	1RF1
연구보조	1QM1
연구소	1QS1
연구실	1QP1
연구원	1RH2
연수	1QO1
연수원	1Q[1
연주자	1QM1
영양교사	1QM1
영양사	1QM1
영업	1QM1
영업대표	1QM1
영업부	1QP1
예상	1RC1
예정	1RC1
오늘	1Qd1
오픽	1RD1
온라인	1RJ1
와	1R41
외고	1Q[1
요리사	1QM1
요양보호사	1QM1
요양원	1QS1
용접공	1QM1
용접사	1QM1
우수	1RK2
우수상	00T1
우승	00T1
운영사	1QS1
운영위원	1QM1
운영자	1QM1
운영중	1Qd1
운영진	1QM1
운전기사	1QM1
운전면허	00S1
운전원	1QM1
워드프로세서	00S1
원격	1RJ1
원어민	1Qo1
월	1QQ1
위촉직	1QW1
유	1R<1
유창	1R;1
유치원	1RM2
유치원교사	1QM1
유한회사	1QS1
은상	00T1
은행	1QS1
읍	1Qa1
응급구조사	1QM1
의사	1QM1
의원	1QS1
이래	1RO1
이력서	1QV1
이발사	1QM1
이사	1QM1
이상	1Qm1
이중언어	1Qo1
이혼	1Qj1
이후	1RP2
인사담당자	1QM1
인사부	1QP1
인증	00S1
인터랙티브	1QS1
인턴	1QM1
일	1RR1
일러스트레이터	1QM1
일보	1QS1
일상회화	1RS1
일상회화가능	1RS1
임상병리사	1QM1
임상심리사	1QM1
입문	1RT2
입사	1RV1
입상	00T1
입선	00T1
입학	1RV1
자격증	00S1
자기소개서	1QV1
자산운용	1QS1
자원봉사자	1QM1
자퇴	1RW1
작가	1QM1
작업치료사	1QM1
장려상	00T1
장학금	00T1
재	1R<1
재단	1QS1
재무부	1QP1
재직	1Qd1
재직중	1Qd1
재택	1RJ1
재택근무	1RJ1
재학	1Qd1
재학중	1Qd1
저널	1QN1
저서	1QN1
전공	1QX1
전공평점	1R@1
전기기사	1Qe2
전문가	1R11
전문대	1Q[1
전문대학	1Q[1
전문학사	1RX1
전산세무	00S1
전산회계	00S1
전임연구원	1QM1
전자	1QS1
전체평점	1R@1
점장	1QM1
정규직	1QW1
정보보안기사	00S1
정보처리기사	00S1
정보처리산업기사	00S1
정비공	1QM1
정비사	1QM1
정원사	1QM1
제과	1QS1
제과사	1QM1
제빵사	1QM1
제약	1QS1
제이엘피티	1RD1
제조사	1QS1
조교	1QM1
조리사	1QM1
조리원	1QM1
조리장	1QM1
조산사	1QM1
조수	1QM1
조연출	1QM1
조종사	1QM1
조합	1QS1
졸업	1RA2
졸업예정	1RY2
졸업작품	1QR1
졸업평점	1R@1
졸업프로젝트	1QR1
주	1R[3
주니어	1QM1
주무관	1QM1
주민센터	1QS1
주방장	1QM1
주식회사	1QS1
주임	1QM1
주임연구원	1QM1
주저자	1Q\1
주최자	1QM1
준우승	00T1
중	1R62
중공업	1QS1
중급	1R62
중상	1R^1
중상급	1R^1
중퇴	1RW1
중학교	1Q[1
증권	1QS1
지금	1Qd1
지도사	00S1
지원부	1QP1
지점	1QS1
직업상담사	00S1
직업전문학교	1Q[1
직원	1QM1
진행중	1Qd1
쪽	1R_1
차장	1QM1
채용담당자	1QM1
책임	1QM1
책임연구원	1QM1
책임자	1QM1
초급	1Qg2
초급회화	1Qi1
초등학교	1Q[1
총괄	1QM1
총무	1QM1
총무부	1QP1
촬영감독	1QM1
최상	1R11
최우수상	00T1
출원	1QN1
출판	1QN1
출판사	1QS1
취득	1R`2
취득일	1Rb1
측량사	1QM1
층	1Qa1
치료사	1QM1
치위생사	1QM1
카페	1QS1
카피라이터	1QM1
캐셔	1QM1
캐피탈	1QS1
캠퍼스	1Q[1
컨설턴트	1QM1
컴퍼니	1QS1
컴퓨터활용능력	00S1
컴활	00S1
코디네이터	1QM1
코스메틱	1QS1
코치	1QM1
콘텐츠마케터	1QM1
콘텐츠에디터	1QM1
큐레이터	1QM1
택배기사	1QM1
테크	1QS1
테크리드	1QM1
텔레마케터	1QM1
텔레콤	1QS1
텝스	1RD1
토스	1RD1
토이프로젝트	1QR1
토익	1RD1
토익스피킹	1RD1
토플	1RD1
통역사	1QM1
통역원	1QM1
퇴사	1Rc1
퇴직	1Rc1
투고	1QN1
튜터	1QM1
트레이너	1QM1
특별상	00T1
특별시	1Qa1
특수교사	1QM1
특허	1QN1
특허등록	1Q\1
특허출원	1Q\1
팀	1QP1
팀장	1QM1
팀프로젝트	1QR1
파견직	1QW1
파트	1QP1
파트장	1QM1
파트타임	1QW1
파티시에	1QM1
판매원	1QM1
퍼포먼스마케터	1QM1
페이지	1R_1
편입	1RV1
편집자	1QM1
평균평점	1R@1
평균학점	1R@1
평점	1R@1
포스터발표	1Q\1
표창	00T1
표창장	00T1
풀스택	1QM1
풀타임	1QW1
품질부	1QP1
프로그래머	1QM1
프로듀서	1QM1
프로젝트	1QR1
프로젝트명	1QR1
프론트엔드	1QM1
프리랜서	1QM1
플랫폼즈	1QS1
플로리스트	1QM1
하	1Qg2
학과	1Rd2
학교	1Q[1
학부	1Rd2
학부연구생	1QM1
학사	1Rf1
학사과정	1Rf1
학사졸업	1Rf1
학사학위	1Rf1
학생회장	1QM1
학술대회	1QN1
학술지	1QN1
학예사	1QM1
학예연구사	1QM1
학원	1RM2
학원강사	1QM1
학점	1R@1
학점평균	1R@1
학회	1QN1
학회지	1QN1
한국사	00S1
한국사능력검정	00S1
한능검	00S1
합격	1R`2
해설사	1QM1
해외영업	1QM1
행정원	1QM1
헤어디자이너	1QM1
현장소장	1QM1
현재	1Qd1
현재까지	1Qd1
현재재직중	1Qd1
현재진행중	1Qd1
현직	1Qd1
협동조합	1QS1
협회	1QS1
호	1Qa1
호텔	1QS1
홀딩스	1QS1
홀서빙	1QM1
홍보부	1QP1
회계담당	1QM1
회계법인	1QS1
회계사	1QM1
회사	1QS1
회장	1QM1
회화가능	1RS1
획득	1Rb1
훈련과정	1QO1
"#, r#"0000`cJ;4\Sf000000000000000000008_4;000000000000000000000000@VC900000000HTd;0000000000000000dJR`<mn200000000000014@DeINW0000\7Q>
0>C10000000000000000PD0OhODN@Qn>000000000000000000000000000000000000000000000000000000000000000000000000@JE@@_\R\LoZ\N8\<3[ETLgB
<Zb2==2C0000d_3]@>Q7000000000000000000000000d5Cl0000000000000000l33CYJjL000000000000H]AZdJgb0000l?190000HJiK0000E>cO000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000QGA]00000000000000000000000000000000
00000000<W1b000000009BCP000000000000L??0HIFk0000000000000000000000000000lHgI0000000000000000<g4=0000000000000000T_bA000000000000
8PTF0000000000001B5CAD@g0000lGk_0000000000000000`WaJ0X2V0000PN98=Hi400000000000000000000000000000000TmoR00000000hd2^0000`07A0000
0000h_gg000000000000HYeb0000m;6J0000X1HQYF_m0000000000000000000000000000000000000g]YPic90000000000000000000000000000\c=00000h3L9
000000000000000000000000000000000000l0nR0000000000000000000000009D[OeDeH@j16000000000000000000000000\1<6000086Cl000000000000`3=J
000000008;AQ000000000`[k00000000000000000000000000000000000000000000@1:APeY30_l?EJ5<000000000000000000000000\\i>0000Hh734eol0000
mI9Td[KD15]RX6aa\mhT000000008f4Q00005:_Ie7i58?@3000000000000\LT_000000000000TZMF<\WRAJ1UPVMB0000000000000000U=_Kd;J?000000000000
8;F1000000004=oD0000TI@cLanI000000001G_<00000000000000000000dUh<0000d;c0iB>j000000000000000000000000000000000000000000000000a2Jk
00000000dU4C0000`:4Y0000l[]e0000000000000000000000000000hCB90000Lbn:00000000<R`8HCa:@l1C]JA0000000000000000000008VQY000000000000
0000T[mCDOgg0000<@gT00000000PUBM000049K70000000000000000000000000000XD^YH[eD000000000000000000000000P7m;4[WlmC1F000009\S00000000
0000dQ?Y8@`V0000000000000@b?0000`\9>0000la_4H=@YQG3P0W84i22:Q?ND000000000000000000000000Q6][M:4O@_A2000000000000IAeb00004X7O@dSg
0000DlTTe:>Q00000000<@^9I3ci@n1HPF\k0000000000000000T[_\00000000`7O9HP<\Xif:0000000045]7000000000000hnU7<LVhHLfN0000000000000000
0000=EJn0000haEYl8h^0000lFUgTTkOU=imHL;K00000000AJbE000003aK0000000000000000lFKI00000000Ln^V000000000000\?<H0000dfP<000000000000
0000XWkc`T1500000000000000000000000000000000000000000000e1WM00000000000000000000LJZ00000000000000000LQI64`M900000000000000000000
00000cPJ00000000Lmlg000000000000000000000000ljl[000000000000000000000000\VLFM9^o0000@`Pn0000T@UZ8`\MA==A00000000000005>K0000ACUk
DJX90F[i000000000000000000000000HehI4mT1000000000000@6Q7<0JW00000000X@`M000000000000000000000000=6`GX?40XT:b\j]N00000000LhbE0000
H:cdLEd]00000000000000000000U=c80000000000000000000000000000000000000000000000000000X92]000000000000000000000000000000000000QEZR
0000lY7PMDUR0000M:JVEEU`0000TMI<00000000000000000000000000000A=0Po5900009A<j00000000@P;k0000\[XG0000000000000000000000000000@Oc`
000000000fCL00000000000000000000l[dc000000000000000000000000000009NS`S?f89kSm:92=>oT000000004^Kg0000000000000000l8CZ\58o00000000
000000000000m0oo0000000082o8PE2R00000000UJGTA;a50000000000000000`f70000000000000L?fo0000D22V00000000000000000000000000000000X_?[
0000000000000000`>C?000000000000000000005?1=000000000000000000004FWR000000000000h:_F0000=:Gj000000000000ABQBH@T>IG\K0000Y4`D0000
L3c4000000004MglLg0?0000000000000000QHB^00000000<G`90000000000000000000000000000000000000000000000000000000000000000eEVP00000000
00000000\V9dhgH5000000000000QF5R00000000=Fc3\c5U8>1300000000L8VD00000000P;I60000000000000000dUL8000000000000U8d60000=3Sm00000000
H@oo0000000000000000P_i3P<<100000000d9050000M;R8000000000000000000000000]JbW000000000000Lf\ChbGg00008;B:0H=RDP:nTaDY000000000000
0000000000000000000000000000000000000000000000000000000000000000Lb2B0000000000000000<7<Z000000000000000000000000dc;BTDPO0000eCYX
0000UD7:000000000000LnY80000\KTn0000iB7\000000000000000000000000000000008gjBeH2k@Gm500000000000000000000000000000000000000008WIE
e3@GTieFDBUGiJDT00000000I5f=000000000000]D>l0000\jbiD;g]hP`DDTTiE9A3XEC4hF5D00000000000000000000\[[@PP\X00000000X6[a000000000000
0000000000000000@fE800000000000000000000000000000000TeON00000Na_000000000000000000000000PEgFhA5ZLPEF00000000TB0M0000000000001HE=
00000000@gNC0000000000000000000000008IQN<T9C\\`^Q9NP00000000000000000000000000000000000046eL000000000000DLRj00000000a;W=00000000
PG3<0000XXgm0000000000008eYY0000lAQcYI4A@n4j00000000DfPf00000000000000000000LlV8@fYk`Gd<0000\V5Je1<c0000000000000000U91O00000000
000000000000@?U`h;Wb96YZ000000000000YFn^000000000000000000004`R20000000000000000=0jP00000000000000000000Y=l4000000000000L`:70000
00005Dg=`23X8eM_00000000TO4H00004Bh2d9V?00000000000000000000UGPZ0000000000000000\hU<iAYb00005=^g=>N:<\0gUB9K000000000000A;_@0000
0000Dn5l00000000`Y540000000000000000000000000000l`NoA:[E00000000MDi\000000000000L8H:EDM<0000000000004e??<J7N@D8I0000mGef000003Vg
00008dYi00000I3i\g]K000000000000HTD7MCLJ\G@:`S^@000000000000HT5E1A=]00000000000000000000IB;O0FIf`l?H4f1_IEE[00000000000000000000
0000dJHMa=C;Dj2>00000000000000000000HZR[0000000000000000A18=M3=o0000eJSH0:3?`Q<<T6mb000000004YLA000000000000a;Z]00000000dc0H0000
00000000\QJ^00000000\0]U@SS300000000H:aZ0000000000000000Dch:XJ;RMB;g5D6P0000<1059=DI000000000000XPSn00000000P6@S00000000]D6>0000
0000`h[B000000000000\EjODanbUA]jHM^\00000000000000000000Q4oT0000000000000^[3Lg<ci>cX0000000094oB5D?e0000400M0000000000000000D]FM
HYf@ABcE00000000<WYH`l\;0000<cA\0000hGHN0000X1KK<M;C00000000000005^kl<I400000000L1BE000000000000<<RG000000000000LSLn000000000000
00000000XLDLP=d;Pm@58gj200000000doY<00000000000000000000000000004mP?M7\;hOSF0000000000000000000000000000000000000000000000000000
h7<?0000000000000000000000000000Hf8QXXn;000000000000000000000000=C6ePXUX000000000000000000000000000000000000PiV]0000000000000000
8]kD4V@<0000000000000000000000000OcU0000hOgTPelV0000HPST00000000000000000000LWP5LIgK00000000000000000000hI:_000000000000LhZi0000
00000000000000000000000000000000X^D?XHGSi;KS00000000MJMlUBYU00008KE600005@]k00000000@=nja=;_aBZE00000000h>\c8m`@0000000000000000
00000000000000000000000000000000@_`\4@LUDgD7@Okl0i`^=>JC0000000000000000eCfHM3no000000000000000000000000000000000000mC]]iDbH0000
5E:f00000000U5A3i1DU0000H4;ChYWS00000000@0Q?]ANU0000`b_Q000000004V<900000000000000000000000000000000@NWDLC\IhWO?`hcV00000000P`ii
000000000000000000004M3:0000000000000000000000000000e3R_T<@^hHD80000PS=nh;D60000000000000000@IgklWmIL^P>llTj00000000TLd\00000000
0000\\C5i5I_4aXReAjHdQL^dc8c0000XhoA000000000000000000000000000000000000XMbd`4f_00000000QDH500000000000000000000DbQ4000000008J12
00000000000000000000000000000000000000000000000000008iS<000000000000l0ST00008>7I00000000000000000000`L?l00001I1b0000000000000000
8Ib<hO[F000000000000000000000000000000009J7C0000000000000000000000000000000000000000X2aM00000000HYOW0000000000000000000000000000
000000001FHQ0000000000000000000000000000\N=E000000000000P9oL00000000l:>GhEBk00000000000000000000I3QS0000DjBoXjcM000000000000PBBS
@fhXPOa^00004kL2000000000000dQm000000000hI7ST]e50000000000000000000000000MH0000000000000\3nI000000000000d;k>QCXe0000000000000000
0000hgCe000000008GO1000000004l5Mm1HV51XOh<P=000000004h5KX8PAI;8V00000000000000000000000000000000@J1X8gib8lG84Qcj]@NDUHFl0000iBI;
`SFT000000000000000000008BdPX]o6DBTXHB_\`GAW00009H:oP1G3=EJ20000L^k[iDk6mJa40000YCc]000000001:BP0000QBba0000lK:UQHLf4Y6V00000000
00000000000043g2<Q[F00000000000000000000hT><4S450000DG2Ri2@QAFS10000000000000000000000000000000000000000000000000000000000000000
0000<;`g`<l]0000Lgo=000099Yb0000000000000000\L[90000m9mn000000000000=0G8HB^[0000000000000000TcYL00000000000000000000000000000000
0000000000004J\10000000000000000000000000000XAOM=2W:000000000000`_UP000000000000]H4i00000000X?S11<0[0000000000000000000000000000
0000Lm^f000000000000hY?bTM[?X=;R0000lEE08V_nH11=\A7c4;j70000000000000000000000000000000000000000000000005@?P00000000YE?L00000000
lA0l0000000000000000000000000000000000000000000000005H=f8_Kf00000000`_iL0000lYf00000000000000000lEdE0000<>Ihdgi40000000000000000
000000000000DoPD574U000000000000000000000000UG92000000000000PABTL[S>83hW0000PoC]8b@D0000000000000000l4\@0000U9C`00000000H4AFdDSa
00000000l1AI000000000000h9inXQKJXcc40000lIfa000000000000ljP^000000000000000000000000H8:Z4gJS52ff0000000000000000<beGD[7a00000000
<;TOiG6800000000To[H0000dLMn00000000Pj]j4n=^00000000LTJ50000000000004eXQ0000000000000000000000000000<KkFXRB=0000Q8`>QEk500000000
4O5MaJb9000000000000000000000000P8:4000000000000000000004]J70000000000000SXI000000000000D\BF000000000000000000000000000000004gXJ
00000000`X5D000000000000000000000f[]0000\J:l0000l8>8000000000000DDa_TX1X0000@i[n000000000000000000000000\M\500000000000000000000
00000000000000000000000000004i6=000000000000`0H100000000mC23mHRc000000008RaU00000000000000008GOAP[2F0000000000000000h<OolemmlaOi
00000000000000000000@4ae`>G6I@=X00000000<i5Q0000000000000000<;5=hF`X000000000000hLKE000000000000000000008oHP00000000000000000000
0000==6[dd;<00005HC600000000HXC=000000000000LiSUHM7d0000000000000000000000000000hJ\UhC3>\hKJH:9YPjLU51j800000000`>cA0000=>PJACEe
00000000Y?PQ0000E<Zd0000000000000000TI1k87D@L>RS000000000000D\dd00000000000000000000@^o?0000I:FB000000000000HRQ^0]gf\@i:4diM18bA
0000000000000000000000008Q<l00000000D7d64]@WH]Y^0000LeKj00000000000000000000000000000000000000000000<A7P000000000000lGZX0000<eYj
000000000000000000000000l^QB00000000000000000000]8j<TfBeh>LG\o8h000000000000dIMe00000000PTVV00000000000000000000L4Fg0000<H560000
00000000\5=b0000583BXJnCP][[Y4nba:d:hMF_0\_c00000000000000000000XQAeU4fo=:iYa?;K000000000000hkTA0000000000000000000000000000=8oL
00000000000000000000000000000000000000000000000000004F5Y0000eH_G0000U<37000000000000000000000000h;DAXH31PFVF00000000000000000000
00000000T3GW00000000eH@W1G8?MI@SHiEneIH00000000000001B``00000000PogW05>@9;G^00001AFQ0000000000000000h0=48VUWm02h0000`]\;d<CG0000
000000000000\3<i@nF^]AR60000000045j9E2h]IBWc00000000\]e^mJ_3000000000000000000009;\K41ZclN0_HCIk00000000@fAW<N@Z8`8f0000IAdl@:eA
0000L;`W000000000000000000000000000000000000000053\\db<B00000000UGI1000000000000<2ENe<=Y00000000000090360000\2a>000057]g0000`j0i
dXPL00000000000000000000000000000000000000000000<LMH@<g800000000000000000000@O5;000000000000@To`00000000000000000000000000000000
H2fY00000000Pc5<000000008EJ9000000000000dW?i000000000000EG9J00000000PQe5A5bL0000000000000000000000000000000000000000hGb800000000
00000000HOYS0000000000000000000000000000000000000000000000000;<98MRm0000000000000000A>>baF1n0000000000000000TK>n0000000000000000
0000000000000000000000000000000000000000000000000000\k=T00000000000000000000000000000000@9c800000000X6Dg00000000000000000000X]5M
DO[V@YTTDfWI1;0U0000]HSk0000000000000000000000000000LgN7]7Lg000000000000lEgV`OTl8eB:0000DbjWTFR5T0V9`2M@0000038fdAJC00000000Hin2
XR8GH[`Sl\<cXoSF0000P^7Q000000000000000000008`IS00000000000000000000dKOR000000000000000000000000000000000000451=08If07GB@O\_0000
hY3d0000000000000000mI\a00000000T8FQDOkS=3hX00000000000000000000000000000000000000000000H>=:00000000000000000000m@@:0000HZ?hM2F8
00008RC600000000@i]300000000h@^S00000000@>V4PPD7PM7U00000000ldW:000000000000L^?KlN3R00000000HKjO0b]O0000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000005IZ<000000008CT?0000000000000000<[S[0000a1^9000000000000000000000000
0000000000000000l@8Z<\nDA4=n00000000hSZB0000He9k00000000000000004iiU000000000000H?H=0000P9^9DceFm1CO00000000@ja<0000000000000000
0000000000000000@E6Q0000e<6d00000000hD>N0000H=__0000000000000000000000000000HFU90OV]Q<2k@K^Y000000000000000000000000mHj?00000000
9;AH00000000@FC5eDQh4[jY=93[00000000m:Ln0000lV]<54hW0000@GFGdU4d00000000000000000000DEK1U<oY000000000000]Bf9=JfM0000000000000000
1ChI\Eme0000\hnI`D]X0000eAW70000\2>g000000000=XBdEFjdggR0000<6^N0000000000000000000000000000000000000000000000000000L@L=0000hXA`
00000000PFK9P66PPMQL0000TWDi000000000000000000000000000000000000LQ]``XD`\]]C00000000000000000000000000000000000000009:NY00008=e1
<b`Q=<@g000000000000<G2H0000000000000000473Z000000000000X_Uj0000000000000000<LTQ0000PmM_08hh0000000000000000HH\J0000000000000000
0000000009hH0000000000000000`8<S00004MKFlAa4<L?3l_:500000000<]9`0000000000000000m:W`82\3@VA]000000000000000000000000000000000000
E9;500000000000000000000mDAZ0000d`^hU;kSPhWVe:3Q00000000000000000000\0Fl000000000000000000000000PYnY0000L9JK00000000000000000000
0000a7PmiD_H0000000000000000000000000000000000000000<OEbaG?Y00000000000000000000000000004QSOl?R<TKC<0000000000000000`B=o00000000
000000000000`HWOX0BD@LOh150<00000000000000000000000000000000h?NP00000000000000000000\6AR4XR7d8<B0000@iBh0000000000000000@0O^0000
000000000000DjKZ000000000000L52?0000lHlK0000`a@APE\100000000000000000000dTaE000000000hd^14A>000000000000000000000000000000000000
000000000000000000000000<fNX0000000000000000L0k20000000000000000L\3k0000000000000000DNRTHl8m000000000000000000000000\A`]00000000
00000000000000000000000000000000000000000000T;9P0000iEdl0000000000000000dG>C0000000000000000Pd<X00000000T<KNhhLO0000LPQ?TSA[0000
0000\1@P000000000000a>mC000000000000dj8_47dY00000000]3@]0000`ZOI000000000000000000000000hK5`000000000000T9RB5ILM0000000000000000
046WhkfK0000D;940000000000000000000098`R0000h1EW0000U4jU0000000000008SU?00000000T@\i\EB<=Jhc00000000000000000000eDjd000000000000
00000000L6<>00000000@>g900000000000000000000000000000000QBaY000000000000000000000000L62dXg5J0000`DT^0000000000000000P:D[00000000
0000<fkF\jh2\oYV000000000000\<gI0000DELB000000000000000000000000d47c00000000000000000000000000000000000000000000lN3kdTE\DQTm0000
0000000000000000ljm=00000000II33QIA^`GC@0000PnBbl]7F0000e;Zm00000000000000000000P9\2DmJH00000000000000000000<ZFo0000000000000000
00008BGJXTTA0000000000000000000057Bo0000T<:7DQ>EQ57_@6Pg1=<_00000000000000000000M<NC0000l]3m0000`O^a00000000HETQDYcH00BS0000PAGo
0000000000000000000000000000PW:m000000000000000000000000l[Cg0000000000000000000000000000\AIi8gmX93\H00000000000000008HFR000000>d
@bS;00000000Y>Jg47eM@UahdiYF\;A_H:dgLS_j0000E<0ihg:bUE7`0000000080Ai000000000000000000000000000000004amQ00000000000000000000L7C:
d01O8f?WU5U0P^B3000000000000000000000000000000000000@7_m0000000000000000mBQ300000000000000000000000000000000l9<800000000T1;9P5`i
dffPA5G84bCbDm@SPGDfU?En0000DjR600009FOG\QoJYE<C0000LnR\00000iFE8kkg0000\^^C000000000000@0UXD_mVDjb4]BP[iGWA00000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XZIXXWWO000000000000PDRS0000000000000000000000000000000000000000
00000000000000000000H4<I0000@iUn4:ak00000000\QA8Pa1h0000@TX30000i@hc\Q=90000\MhZ00000000000000008Zeo000000009DD0lFc_000000000000
000000005IP@000000001=K30000000000000000<0g4X>I3<^:FQBDg0000XAHN000000000000`_fI000000000000000000000000mAGh0000TFlU`;en00000000
\Mj1000000000000@`CT4b6EL[3?hgEh0000L7mZ0000L1G^000000000000000000000000iBdS0000<5U`\YXL<BjjX3WKX\a18YIR`hH2HoP60000000000000000
0000`6?_00000000000000000000P]lF<NL>LD?Q<nEB00000000000000000000X6ll00000000HTmk000000004=^E0000000000000000000000004e[R=DMKAHCZ
XCooD4^K0000000000000000<V2d000000000000@T7?00000000PgZB<81Fa3U<000000000000=8bcMAQCDJKF4]ej0000a3YT0000h1<n<@h30000000000004K_;
00000000lFWG0000<7TC@;^o4Id5<_TK`e<_00008;Dn845LE<499JhT0000iDa:0000DQU?l[jdI5m40000000000000000Q3BKMH[<Hj?X0000000000000000XGXK
000000000000PWnn0000XJ1D0000\AaOPjO700000000000000000000TLH5HOZ4000000008SOR`1aV000000000000000000000000PTVd0K:b0000`BXh00000000
<gh@0000000000000000000000000000L7F70000@Q6e000000000000Lg8m000000000000000000000000000000000000LGfje7f^00000000X2?l0000X8KNDVEd
0000\[78000000000000H6aFIEMnLb<h@[MT00000000XaZ64B\?4ldYP=LW<fl>0000000000000000000000005AF34cVo0000HUR_HUUNdodM0000000000000000
000000000000PfdF0000000000000000T`YW0000000000000000`a4B0000`7fU000000000000@AMn0000h63LlGk2XI28]1RGdG;]DQ5;00000000000000000000
0000000000000000000000000000@hHC0Sa50000\j3\00000000000000000000000000000000dK7J0000X2FYlCDAA<N_ABC\00000000000000009Ik^00000000
0000hT6R0000000005=G8K`U00000000000000000000000000000000<O`^X1mm0000000000000P[@\G?h0e2f0000000000000000iHgZ0000DDUS000000000000
PLWo0000hcP[00000000000003Sm@?\iTo62X><<l04;0bk=000000000000000000000000A<9_0000000000000000L^_]PI4D0000000000000000000000000000
00000000HEeL`LNLL9:@00000000000000000000`VgXTN<PABlN00000000MC`?000000000000000000000000`Ll]dMKR0000000000000000A>S[l4Q6M4ao8:f?
0000E0\G0000`7b]0000U<HODPGa]F@25CgGDKI3PC1I8TSJ00000000000000000000hUFo0000000000000000`CcV0000`[o^00000000\JPl000000000000AH:`
0000HJW:000000000000<NLd0000000000000000000000000OUg0000000000000000X[CH04O0000000000000000000000000000000000000hH2LhJmGPYIa0000
QH10000000000000de;n00008n`\0000<@KILgV@P1OlDX8Oi9a50000000000000000DA:A00000000LfnhLmN;M3Po000000000000HaeA00000000000000000000
l=2h000006o3<CGD\RV8E1R`0000000000000000A?md00000000\U24000080Ne0000LJohdTl;0000@71O000000000000H5k7000000000000000000000000<_ki
8f>TXnWT9A<=mD3e1D?Y000000000000he<m00000000000000000000T^kB0000000000000000000000000000<fUT8hDi0000\0[d000000004>:[0000XC\i<RHl
HD[:000000004>6E00008SO]TK=fD>DGA=3W00000000lcf`00000000000000001EPk0000000000000000000000000000lZiZ\nJH00000000000000000000d[b;
0000dMf?]:i7000000000000TnUK0000XQUc0000DIF80000000000000000L<5g8COJXMkV000000000000e3gK00000000000000000000@IMXdUW`0000H4`g<X=L
00000000LYDO00000000000000008SI>8cKVi7JM<0I7<b6h000000000dm30000`[[R`<`\LblX87Je0000000000000000PCkGXNAY98h\0000LagbPMCg0000<g@i
5?k]00000000d5Z\\9e``G3E`PRL\GdoXgeY0000XB?XT[HWDUGj@_aRTemMY:]=000000000000000000000000000000000000l^^31AO]0000D[]1MEMS00000000
0000lKRIlR_]000000000000000000000000000000000000`a[a0000<VW?0000000000000000LSGBX8FC0000]J]P00000000\hR\0000H:k`HI^U\Bii00000000
0ada0000hOJN0000000000000000PYCnPN7F]HO3000000000000000000000000DNZO00000000000000000000lh0C000000000000lM[Za;o100000000`A86lP>_
P;X^L^@L00000000000000000000\IDY0000000000000000000000000000D3nAPEcP00000000000000000000000000000000000000000000Q4R20000LSI2dE=`
H2?^HekF000000000000000000000000000000000iPnMElCUDY0E2f00000`dEbd\XP@]e?A?^7T6QO0000A:bn000000000000000000000000hb>l00000000d9@5
0000iE5_MDb]0000E:5WeGd:00000000`_5l0000000000008Y480000PRmlX3\YHNFghXAkM>D200000000hD>B0000000000000000000000000000D88900000000
0000lYC2XFXR4CHY000000000000PPmA`VV<l?Jle@BD00000000T]lQ000000000000000000000000l>D300000000000000000000<N@K0000XB=c000000000000
0000]Ef70000e7_n0000M;ZB5>V=0000UJga00000000EE4c00000000HEf?m18k000000000000000000000000000041\M000000000000000000000000QBof=HGb
\3o0000000000000000000005E>n000000000000lB`D00008\f?@en^PUBYP66\000000000000000000000d@\00000000Dc[S000082Pg00000000000000000000
000090;F00000000hlXE0000\2@;P4UQ0000000000000000000000000000Q;EF0000000000000000`i9;0000000000000000Paek00009DoJ0000000000000000
0000LmB5000000000000000000000@]700000000000000000000000000000000000083=80000DQ]MHQ_Y@\3V0000000000000000Ln_h\;R7L0IQP[6_IDKe0000
4O6k000000000000T^cL000000000000000000000000000000000000`jaU48M3Dm2695nBe<ENXINg0000000002\n45kl0T`F0000@;>50000d0R^`4aT00000000
00000000PSmj00000000000000000000<4kBMEoj00000000000000000000`6a54PcCl>OU`OTcX^?;487KHo>d000000000000Dia4d9<QHV_UPd6O<cXb00000000
00000000UH@o000000000000000000000000D8A_`]9nI<Pn0000000000000000UDJ34MT4hW_A0WVX0000000000000000000000000000HcX3000000000000T7hg
X>eo00000000000000000000A1QT8RMH000000000000D7D]9Ig_LMU<IDdj0000`o1:YIYI000000000000LC^FdWdZ`_UYTVCd000000000e3\000000000000Tbm5
0000Xd>o0000000000000000\_KZ0000000000000000L>Qb00000000X4P[0VSI000000000000P;XV<d@D000000000000LMfk15P:ED1X00000000DR>>4>nW0000
00000000D3o\l?^200004MYWa;Hc1<5MhRZg9=\Q5:L`00000000IIXV00000000a9U:Q9m\l\860000000000000000H;C<<YQi00000000000000000000TUN[0000
\3B500000000T>:j`]^Z000000000000dlBT0000000000000000000000000000000000000000000000000000000000000000000000000000HR\2000000000000
00000000hLN>8Gd_HbGJ8g1Z0000i72d000000000000`<3mXL;Z19N300000000d]eG00000OVKh0e<A1Ol0000000000000000000000000000a2eP0000mIHi0000
0MmF00000000000000000000000000000000000000000000=2]P0000PmMSllM^5:C00000lW;J00000000000000000000000000000000L[_20000000053\j0000
000000000000=0Z10000=2Gf0000@mF5000000004=XN00000000\aV000000000000000000000000000000000<_jI00000000X1J4H\\[QCcEP@KS000000000000
0000000000000000000000000000000000000000EHlm0000000000000000h]gC000000000000d1k\000084JO000000000000\UdhE0cTIB>[00000000@\eDdjKL
0000000000000000]J[:i>XG000000000000H;O\UE;;00000000000000000000D:@f000000000000000000000000000000000000000000000000YJ500000<OO`
QAeJ000000000000dA=mdO^T00000000DYc50000U=>AT_CD000000000000\WCn000000000000000000000000QAUQ\@290000`\=o00000000D6TS0000P=`V0000
lm9o00000000000000000000<L]hE?5K00000000000000000000000000000000<Q7V0000000000000000000000009B5X00000000000000000000X;;70000T`aW
X>X:Q65Z0000000000000P=N00000000000000000000`3jM0000i@GZ000000000000000097?8000000000000\:JIe9dM000000000Hm00000\6Si000000000000
0@h\0000mIfc8gUO000000000000000000000000TdidTg0`DLKn=9hEaJg7L@Mh0000D@SY00000000`F0I\HGm00000000000000000000H:TJ4J[`@Th<\lZGHFNl
0000MGeHU73Z0000Dh[4000000000000db=EA0n4000000000000lBk[5D:j0000h`3_00000000]9c1000000000000`UQ200000000000000000000I4\Z00000000
000000000000000000000000P;XN00000000000000000000hLmSe2H_0000h9_OIEcg0000000000000000000000000000h`PB0000000000000000000000000000
0000000000000000eHhk0000000000000od9000000000000]3L?0000000000000000000000000000000000000000@^QR0000000000000000<:F4=FO5\BSR@kA5
dZMT4?QnTh<PE3Xl0000L9O;E:fD0000XPXn00004@H:X[bmA40M00008\Lb00000000`[oiLaHF0000i:T:000000000000h\1g0000000000000000H20:00000000
UH5\M;l30000000000004?@D0OV90000XIY<00000000XW3H8]ff5Gn30000000000000000X3ORH^IF0000TR[O@[?WQ6i\00000000000000000000000049_]`7nY
P@`@hB;1000000000000QCSjDKLWMEHLh@l_4e^300000000000000000000000000000000L59d00000000X7V3000000000000XUYX00004eK@00004jRY\DO\ThOR
000000000000Ld9c0000000000000000A;Q[00000000000000000000T6<M`HB74NVF0000000040LM00000000M3IA000000000000HMEC0000DVAJ@\?M00000000
4B8P00000Q[;A1_K000000000000000000008Y250000000000000000<PQ4HYYDl\5]000000000000iCna80Md8I@HTMe]dOT?0000000000000000U<VBd9aCLXgJ
P9LNE?M`00000000<m7e00004JU50000D3AW0000000052GZ0000000000000000QHM\0000000000000000@@CSLVPI000000000000ToO<00000000000000008ch0
0000h@NSDbQY]9jW000000000000h65J0000a:N000000000000000004OFk0000LL\A00000000000000000000000000000000l2lR00008F@`d6AkaCVF0000@QGM
AADne28FQBhmloe1000059RD00000000000004i<00000000`DJ2\Z:P0000lUNgXUACU4bG00000000000000008hA`LmL:aG^F000000000000Q2jn\2PA00000000
0000XI2E0000l8;GYD\l0000000000000000000000000000lA;?0000`fZL00000000000000000000000000000000\OG_000000000000DQ\=L0F<4CWV00000000
00000000h83`PHYk00000000Y2cD0000l;^100000000000000000000D=:Y0000a=?0`MhD5G;E00000000`[AX00000000d;3]MBJa<O`Q00000000QA@W00000000
00000000<<5B000000000000000000000<Dk0000000000000000000000000000000000009GaL00001G35000000000000000000000000L6MJ0000000000000000
d5e98gOfMCNl0000Tl^A0000042idC6RD3BCXW`BLbL=Th9Q0000000000000000LXij`VNYI=6K00000000lf=@0000000000000000iC1:00000000000000000000
00000000<3:<0000000000000000Dm>;00000000HA67@^ITX;>W0000lMV:DX9`dlbUI3RC0000000000000000h`o^Y8YXMEColEPR\oda@>YN5EI6000000000000
000000000V[edLmB000000000000\JP\l3R@000000000000000000000000000000000000mHB:000000000000X3XO000000000000`kZM0000QIiT00008eC80000
0000TU:2000000000000000000000000P05[TRb^dX29`aU`deT[]2KU0000000000000000000000000000000000000000000000004fBIl4=B0000000000008<69
00000kgA00000000000000004Ak\0000DTWf4CA=000000000000000000000000DfOlLaAM0000@@6N0000LRLd\S=8DcFT00000000T<bW@=Ki0000000000000000
0000I=ZS00000000000000000000000000000000a:CY00000000000000000000DP`h00000000000000000000lPFOdXO\0000e@gm000000000000@EL2<edP0000
000000004Si90DI:00000000`^j40000\gKG00000000000000000000L6TE\1iV0000000000000000000000000000I07RUJM]=AmQD7ed0000000000000000L7Y:
@1@]HUFaPJ^eTn7b00000000TB^g00000000000000000000000000000000000000000000T^PHD\RS4baB0000MIA10000YBUn0000000000000000IG6n0000TXi>
liQmhgMBh;Lf00000000PARF00000;=l0000000000000000mJIL0000000096Q;aAZ[0000000000000000000000000000P5:>0000000000000000d<SCEG5c0000
00000000Ph2:000000000000M1Z70000Th4_00000000d]<^00000000PARc00000000P:0L00000000000000000000P\@F000000000000h9Eg0000\Wn`0000d\G_
0000000000000DlIAIY:X_U30000000000000000000000000000000000000000000000000000YH3:000049VV8bE`Y@2>0000X?[W@I:m00000000000000000000
000000000000LTZ]000000000000000000000000M;_a0000000000000000000000000000<C@NPM]X0000000000000000MGG]U87O000000000000000000000000
000000000000@fi>`Z3L0000i6kW0000Tn`B00000000L^Ah000000000000TS1Bm>Pc000000000000000000000000DL]Z000000000000D3O=PDmb000000000000
000000000000000000000000LZQm000000000000000000000000HekQ00000?3=0000mIC\000000004V_K00000000000000000000000000000000000000000000
DN9F=?O400000000H=530000L3[^00000000000000000000]C^D00000000lZj50000HgX400000000000000000000000000000000h=[100000000000000000000
00000000T^3:0000h9i_0000000000000000<J=H00000000m<fd000000000000000000000000h;i[=<>S0000000000000000hIQ^0000dWo?YB]Z8nlZTR>d@e<G
000000000000mEK:08GM0000L2eH000000000000000000000000l8nd000000000000DZA9DBU70000H4181GX45BF\a43c0000000000000000000000008;fI0000
4H;E=<=g000000000000000000000000<ERBhOOlA5d>XGTG0000dYYa0000iHTd00000000000000000000000000008dg741X2@f2ZHjMm000000008QFHaE_k<RUO
0000000000000600DPa0lRhB00000eiS0000000000000000Ll720000liAY00000000lFYM]EkM00000000000000000000h:dLP>K@8S82LbT@lm6E000000000000
00000000000000000000000000000000I=:CiBY4UH>D000000000000LWXohfR7000052HS00008dW\0000TLO@00000000000000000000@@CC00000000<JoETff=
aAim00000000<;E:LJ=T0000000000000000000000000000di4@log000000000d@UJLPjJHR<S@n]f00000000LVGD0000hKd1L>210000Ti;300000000dRjW@UW8
Tcl100000_?iDMRd0000iIZZ0000000000000000m8T@000000000000UBD4000000000000dQN40000000000000000\KAe00000000XL5o0UH8M5o@5E2h00004RnA
0000d7fclc2=DXbA0000000000000000PhX[U>Kf000000000000000000000000HXLd00000000`Uk_0000d]:;000000000000T@5<0000M8JTDNY_000000000000
0000\Db?00000000000003Ph000000000000000000000000lo@>hd;X00000000X3Ri000000000000000000000000@A7=0000000000000000@PNP0:6H1HGP0000
8JIj0000000000000000000000000000<PJ>0000LeFD00000000Lg_c0000000000000000000000000000d0En0000000000000000dEHH85oH0000000000000000
0000lhUK000000000000LGeN0000000000000000h<_9000000000000D3cY000000000000HK98`P`M85B>0P=mPh3g00000000000000000000000000000d\\lAmG
0000DLhVI6\=9;7N00000000X[Nn`mi`00000000mDLa000000000000`j870;0b00008YeB`kHS@AKTAEO600000000`BSC0kRaM9>Rd:Ed00000000000000000000
00000000iCHK000000000000aEFHQH@?0000`B:f000000000000000000000000000000000000000000000000LQlP00000000000000000000<>3HlQVX00000000
`i[?000000000000lATj0000hj6:0000iJZ5000000000000mDC@00000000000000000000A7@:IJSi0000000000000000`Ud=@C8TP5Il@@f[lc6H000000000000
0000dYWB00000000T[0:0000TDD]000000000000TCNU000000000000000000000000P?5R00000000000000000000d:FD0000000000000000HUPa\2oHHD3KTUA5
5;nHU<fFE>7F0000`iCg00000000000000000000000000000000<keYMF2d0000T<@T00000000000000000000DQ9@0_;ME:UnQB[200000000Y;BK000000000000
0000H^AZ4\V2MFo?000000000000iH7W000000000000PO<jH^CA`^fG0000000000000000000000000000X:YJ000000000000000000000000aA?=000000000000
`f:`0000000000000000000000000000000000005Ekk000000000000H7a70000d?Q0HU<[9AEO000000000000000000000000000000000000PUcE00008f[h0000
AB@>0ILJ00000000=:`e000000000000Y9hWl7OH15YR000056W;00000000000000000000hReX1Ehb0000000000000000`9QQ00000000LhVDdiY4l58JM?nH0000
XO4chc`Pl\5k0000000000000000Q0=N000000000000l=dL8T[900000000T2OLH9]9M0hL00000000\5BV0000XW6eHffb0000dD93h2KYh_SP0000d[:^Y1@kh><S
<??PQ>B6YE7300000000000000000000HXm90000I0HQ0000d?5D000000000000000000008[Wb0000P:ZK00000000000000000T1i0000hW:M00000000Dk\U0000
DcV\8B?Idehn0000M=0e00000000heUl8kkK00000000000000000000000000000000000000000000000000008hAE00000000I0OiiF>d0000AIm>00000000]Ck4
000000000000000000000000000000000000iA0L000000000000000000000000Lg>:000000008FJL==Ne\VIN00000000l:h000000000\>fZ0000000000000000
0000000000008o8Q`o::00000j[7QB1k00000D9gdLeZ0000P1MZEG8Q0000he==m>:0hi:D00000000000000008V8d0000iDTS00008I?i00000000000000000000
000000000000@_U?@gKT000000000000U=Cm`OX9X5a^00000000HPJk00000000000000000000534W000000000000U5cP00000000Dh5m0000`1m`A>[f00000000
00000000HS7B0000000000000iJa00000000000000008CWHXKWG00000000X9`O0000Xf5400000000000000000000@hKo000000000000m?fS\VbW@A3h00000000
00000000UHTF000000000000000000000000000000000000P2e:00000000<T=`0000000000000000d:OF000000000000l\k1h56A000000000000<eh[00000000
0>IV0000<TF;000000000000000000000000108Z00000000000000000000HaKGdj21P`8J000000000000000000000000000000000000P@K@dXE_<F5b0000P4P>
UJRL`^ZM0000000000000000X:^[8;H^0000000000000000000000000000`>=]QBML0000000000000000mD\6Dkc_0000\^mIE6XV0000000000000000@:Q2`^eT
iDAN000000000000PH[5AIYg000088]Z0000H]F]0000000000000000000000000000000000000000UJVi`FRl00000000000000008J8=4_1O0F\\m7g@00004BCG
00000000000000000000000000000000000000000000d<?Xd\jg<E[E000000000000000000000000000000000000000000000000000000000000000000000000
000000000000IIT]<`9C000000000000@1TI<?I`Xo4:000000000000000000000000000000000000000000008J[LTJMHh>9P0000a;O651099A?[00000000=Ilo
Pcge000000000000Tig\000000000000lc1m0000lcCjIFKo000045?`@]LRXXM50000000000C80000`KmU13de0000dm5o00000000000000000000a;^>TIWh0000
0000000000000000TLBfP[;R0000000000000000hjU500000000000000000000<oJ200000000dQ@R000000000000000000000000000000000000000000004h\k
0000\\1I0000`?e5Te2X`C4\00000000000000000000L08E0000000000000000000000000000850a\Q8VY:je0000lU;b0000Q=TfA3CK00001ER]0000T6K3I<_<
aCW600000IZ100000000P;Xf00000000lG\N000000000000dULV000000000000H49K00000000M9DcD2EF0000h0SGlWMk\dF30000DZCgT6IO0000000000000000
0000D4;6`YV?00000000000000008jZT000000000000D3_<0000`miR00009J[U0000\A;]PCl9\ECi\G5fdjVO=3B7]=;O00000000DX9PEI;^00000000`Q4o1Fj2
0000hh]kmF;@@6m?00000000000000000000`d5T0000000000004aX^000000000000<@m_\YVQD^T400000000P1HG000000000000000000000000000000000000
00000000000000004B6j00000000=@Pl0000HU2f000000000000<VT>000000000ZSD0000000000000000`ISM0000000000000000000000000000YAdE00000000
00000000XmCQ1CZZ00000000000000000000HQ3>L>CJL48>PQmG=2IY]:FRMAB@0000000000000000\H8NA1<C000000000000<DEN<CGN0000@BNS000000000000
00000000U79XD88b97W]00000000@PNflBYTUFKH0000HXA000000000HeS4000000000000Y@GB00000000000000000000T<fP0000HgJc0000Q<:S000000000000
0000000000004Cd7HWUh00000000E>oo85Hi0000000000008LiF`o@Zd;Z><lFDhDA4=0chP8?>49XUXJ?V==095AHj00000000T@[:dKeSHjhSQ7^f0000eB4DD:=<
00000000000000000000TaT7000000000000000000000000000000000B^<0]lgi=Pe000000000000@6@<D<=H0000mDW200000Jmk00000000D4_<\85^L<CRXHNZ
TKDb5<Z0]DM0P06f000000000000L=[KPXGf4mSG0000000000000000000043Dl0000000000000000000000000000000000000000`7g>0000000000000000e50P
00000000DWaj00000000YCV:000000000000]9:c0000Xmb64X:083fc00005AbV000000008b8Ze0Ia000000000000liDTeI]?000000000000000000000000Xc^]
000000000000000000000000]F6B00000000000000000000000000008]V80000000000000000L3iSh@bodaYi00000000415A000000000000000000000000dVm0
8aDDD0Y8ICF@0000\FZU00000000@UC@0000UAom00000000000000009Gh<0000QJeE000000000000=ClK00000000000000000000000000000000000000000000
00000000P^dF00000000000000000000lAK3Q0Sa00000000DiAB000000000BZ1AEM;0000000000004mnb0000a62<4YhE000000000000@3dL=7;c000000000000
000000000000000000000000000000000000000000000000`96900000000000000000000000000000000HMH]000000000E@T@jAY000000000000A;<41D2c0000
1ED>00004dXa00000000\Mg7d2bI4>LahE`7DQ3l1IGg`iI;0000@nH300000000000000000000<V6?00000000`[1P0000000000008Mm80000hX?7000000000000
EBb=000000000000<@mQmD7d4Zi3d__7HjFg0000000000000000U8@\000000000000000000000000000000000000000000000000000000000000000000000000
9AMS@HWdl5iF0000X7P1@I<V00000000`H\o0000000000000000D`TJ0000LH@k00000000lOBX000000000000@fcOlQRV00000000dI3X0000\4`L\LHO00000000
00000000dQ<EA9S?<0B25BH600009@IU0000X@[LA?5`0000<e3j00004YmR0000000000000000000000000000000000000000000000000000000000004F8:9AgN
000000000000000000000000dZ\^00000000XS<D51ba0000000000000000000000000000L;VI0000U:g[TJhLm4MeeEINHEU=TCZRdb?a\e?S0000000000000000
00000000000000000000l0a6<C300000000086Lk000000000000PeD?00000000000000000000X7NB0000D7Io0000M4=6\k_0dbYI00000000000000008Jb60000
0000000000000000X`]X\BIX000000000000000000000000000000000000<l9Za<2_<chF00000000]0`7U?>NHkB700000000iEW[0000Q@Zb\?FV<R?B00000000
96jX0000`1UKlZgMY7dl000000000000X=1^T?9P00005GB;H@hlXCQ3000000000000<oFo00000000@5i600000000000000000000000000000000E7jN00000000
00008X8a000000000000000000000000e3kcQHWF`4R=0000DDVBX2SQl9B1H_BghcA@D3J^0000\H8mHI]]`[ZB00000000000000000000000000000000l5QoX;7<
lA;N@AF=16S>lE7ZhRf=92An0>LV00000000000000000000000000000000000000001EaQ000000008Rll000000000000PXFg00000000000000000000Pjdc0000
000000000cAi0000000000004a0haH3m0000000000000000000000000000LhSj000000000000000000000000D?P700000000HgH`EF;d00000000@Hk[0000LFeU
0000000000000000000000000000000000000000000000000000Tj7blkb7UEdW0000UIID0000\?gP00000000<DHh000000000000D2QBm6_GL5lL000000000000
XLon000000000000000000000000000000000L1T0000000000000000000000000000000000000000000000000000dRCo00000000T?>PY4lA000000000000`>38
Di\<00000000\9SX0000000000000d`bd_HL00000000000000000000]9i75?9_Q@hK0000d9Kg\eU@0000m=CQ00000000<PM10_en0000000000000000TZP8dGH8
MEQU00000000000000000000`^F]h>0fTSVS00000000Pg<M=@VN0000000000000000P8`800000000P21J00000000000054`]0000000000000000000000000000
00000000000000000000000000005;n:0000Pe6o000000000000HSM^<egiM=;?8RNi0000`L2X0000000000000000000000000000000000000000000000000000
00004BbF00000000000000000000000000000000@Veg000048j<X;H6LIZ><ZG_00000000Y4E=UGa[D0Q_iC?D=Eg9U95]000000000000LmY;0000000000000000
0000l2=M000043Co\:2o0RM9hafR0000YEcRQ4M50000000000000000X;2JDM<5aBPO@h_j0000lP6X0000T^[N0000PdG2PhJl0000TNDgP^UW0000000000000000
LA2MPIKb000000000000@YFl0000000013Om0000000000000000000000008MIK000000000000000000000000P?g`IAJ\000000004d`<HG6P0000000000000000
00000000hoNb00000000000000008UV?00000000lYQHT@F@0000LNBS00000000000000005?VW00000000000000000000000000000000d=l^00000000h_7m0000
00000000000000000IDl00000000000000000000HO[8000000000000000000000000HjGF0000000000000000014n00000000<d7EP89@<U]Q@fJ8dOTNPKa5D6L0
59k9EEeeD;Qj00000000mIfT000000000000\em[0000000000000000YILY0000000000000000]EOB00000000000000000000<LcM00000000I9IVa7?`XP8f<[WX
M;F?TFa`X1=;hKZKT`fN0000000000000000lK26E@=4i80n00000000h9nC0000Hmo:TKjh0000DdU`00004HSD0000000000000:W4H=Qf00000000000000000000
4C9Q0000000000000000P[dB000000000000000000000000000000000000000000000000i9O6PGJX0000000000000000000085Ri000000000000000000000000
0000000000000000XH_DdLRQ`^Na000000000000<kR000000000H0XiD2kS`TJF0000000000000000PW@[0000000000000000000000000000000000000000iB6l
00004?3L0000X\oi00000000l4RV000000000000U:X200000000T?>@lFEel[KS<b`<00000000<oW00000`OWod2N30000000000000000DU@f0000000000000000
0000<SNS00000000P9ggDC>e0000<Eic02I<0000P[300000000000004MjVQELf00000000X\2<0000`5dD000000000000000000000000Q7k50:XGT^=?00000000
XYb900000000A<ZR0000DOY400000000U6V=0000000000000000000000000000000000000`:C00000000Dg>X4L0HX`n30000iC0DD[]Q0000000000004g4m0000
00000000]A9g0000L47:00000000Lf9XLeW^I8G5000000000000XRm50000000000004CaPa68BmGEA000000000000\\3@0000e5dP0000000000000000HfG[0000
D6WBh=HE8TK=i1N39;2?00000000P@I@5FP[00000000000000000000000000000000MD?MlQPDlS1i`kHGHQ<NH@Yc`T4CM6mZh7^h]:19dXN\<M]1000000000000
00000000X[P?0000T2Zcl5nbT9_35;YgQ>8F0000lH>N000000000000DP1R\ec?00000000000000000000d]RR5BDC0000000000000000\98=@3BT000000000000
000000000``A00008JbH00000000M?[R00000000D^X2Q=h\00000000P\AXdhbkmFA40000000054h?0000DAb@0000`YZY0000000000000000000000008O870000
0000@Io@X\IJ00000000U9C1HP:_000099YF00000000T6Bi0000000000000000T[mP0000D\aF0000000000000000M6TO0000000000000000000000000000XID2
00000000000000000000DU5k000000000000000000009:bA000000000000000000000000000000000000X;jc00000000]?oD0000TQ>50000000000000000XX;W
000000000000\]cl0gJE0000<8i]0000H552l_LS0000000000000000DU:n0000`TdK\WD^00000000l@]c0000000000000000000000000000=Hkb0000@SUTX^AM
00000000EJeo0000]:d^00000000dULf00000000e<Xl00000000000000000000000000000000@1`E000000000000T[9D@kZ=0000000000000000h;g10000<4nk
0000000000000000000000000000000000000000000000000000X2c300000000000000000000000000000000TkZo00000000000000000000L4:BMJK54ePM0000
0000000000000000<f0WT\GMe7fH00000000d7S=0l3c0000000057d:T7_40000000002jD0000DgkY0000L\U?hnIC00000000000000000000000000000000h92@
00004dXV@_UbA1KEY<`8000000008?N7iCH900000000000000000000dlR400000000X>WV8F^J00000000000000000000000000001FTE00000000000000000000
E69R\^d8000000000000000000000000m<b?0000000000000000XfVk00000000000000000000=JQhX2[T\Khd8ImR0R_M8I^Bhae4EJ@:0000000000004fd:Thoa
diJ@EHD;dMG4@0=GDf?aa8HFmHdi00000000000000000000000000004RHUP\=80000000000000000000000000000000000000000000000000000@0B;00000000
000000000000000000000000000000000000MDd1AHiI00000000D8ob00000000<4GW00000000h=H78\Wi0000\D\500001<[X000000000000HA];P\X900000000
00000000mE<O0000h1cHD\c\0000000000000000000000000000000000000000=3[d000000000000000000000000@MQk00000000000000000000YENd00000000
h>S_00000000PL]8\h6A000000000000];N800000000D87>00000000000000001;P40000000085S7000000000000PA[d4=Lg\H@]00000000X7fF000000000000
0000H4@h0<_V000000000000L^F00000000000000000000000000000HA16`ccS000003W70000hm_n\Mkc9>:E0000000000000000000000000000000000000000
0000000000000000@L]M@LEO000000000000000000000000]3fH00000000HeH5YF0`0000000000000000]5GN097IQ;NTEIfH00004=_J00000000@;Mc\j=D0000
0000000000000000l?TA9I?c00000000dDmV0000]=dg00000000000000000000000000000000@>0A0000i2Xh000000000000]2ZT00000000hXCf000000000000
0000IAQd0000eAgB00000000dk3;0000000000000000000000000000000000000000`8n>TAT:8a_L0000000000004EH`000000000000X@4>00000000`AL80000
@^nbLOf>0000000000000A9c\8SY8WaZ0000DDO;0000@8@1HV9ILMeFdXMGLT[fXjI400000000Dbmg4YbO`\e5\c>He2_\00000000000000000000000000000000
0000000000000000<CN8@NYO00000000@XSV@^mfd11l<M^j\b=`00000Z=K000000000000000000000000000000000000M0V30000DIMG00000l3ohACA`01AP1MI
0000000000000000T0aC00000000000000000000000000000000000000000000000000000000D7Z[00000000000000000000M:2e000000000000000000000000
00000000000087]4000000000000PGdM0000LVgc000000000000000000000000000000000000000000000000000000000000H0QS@co9000000000000h`FA0000
000000000000000000000000LB>lh2^HXfbB9CY@@6\KiCSI9JL70000lWJE000000000000000000000000000000000000\ijKPG8H0000DLNd0000000000000000
0000\KK[0000d0R?hRW`94]0000000000000PNY@m7LG000000000000\82=00000000000000000000000000000000@i>TYAP20000`N]j0000HXD413O<MBhR9IjP
00000000@L2jQ:_mDhQLe>ih0000<C]a000000000000Y2?GT6YhH`7C0000000000000000TP;\0000QDHA00000000XdTb000000000000HMk20000000000000000
<4gZ00001<m\0000000000000000@a0?XcN\YGS9@cSOl5nOPHN;000000008D1EHP^^00000000h;WG0000000000000000000000000000U6:@000000000000DG;k
A?X[00000000DiTa0000\n>0000000000000000000000000000000000000000000000kLMXEVGaAV_0000DEDJ00004]1k00000000000000000000000000000000
M:WH000000000000000000000000MAbJTPaG00000000UAG;00000000000000000000dM^6l<HFA8o800000000000000000000000000000000P4<RhK:H00000000
HWB?Db8hM9T:00000000D5\300000000000000000000@PYSLMC@IDb3000000000000h:c<0000000000000000000000000000]96a000000000000000000000000
000000000000000000000000000000000000000000000000000000000000PCn@iE]:<\W7iCIn0000000000000000000000000000YARKDH2^000000000000Da<Z
0000000000000000TXG50000000000000000PV9:00000000dQ1F9GN80000D7Eb00000000X=Z80000@PN[0000hV<_000000000000HAcFiD0b000000000000I2^<
000000000000h;ZXhTBc0000DaY600000000DnhdE<id000000000000`gDUX]AGU5Z^h\MiAFoc0000000000000000i<CM000000000000H1olD\>\00000000dM>c
0000TifI000000000000000000000000000000000000000000000000DgM^1F^e1H[K0000X?KN00000000hhhY00000000X0eM0000DfV5<HT<@GkAH9mV<YQW@kId
LhdOQ?4XE?FR00000000000000008<JZ0000\AY20000@Zko0000PZcZ000000000000\G[`TUB600000000000000000000000000000000Y3LQU?Bn000000000000
PJeK0000000000000000mA_;00000000IFC20000`0kF00000000000000000000EE\hM;hE1F?B0000h\XY`\l\d]l=@aJ00000000000000000000000000000d=L8
00000000000000000000000000000000UE6L00000000dPfOL5KaHFGG000043DB=55J0000000000000000Pc7=0000000000000000DRH=00000000000000000000
00000000i>OL000000000000XCS90000000000000000d1U=0000HL4I0000D?UR00000000PhP`T:WEEIgP0000@VeXDf5f0000M3PM000000000000000000000000
0000000000000000000000000000000000000000m5SX0000XNRm000000000000000000000000000000000000<7S000000000iEmTeEgT00000000MJWb00000000
0000XfFo0000000000000000hCB`\OGE000000000000000000000000LV0M0nTBU69hheJBmCPOPP1700000000000000000000000000000000<^1NHk;l@1SB0000
000000000000<12:TlYm000000000000000000000000`PMF0000`Bai000000000000000040\J0000000000000000D762000012M]000000000000000000000000
0000Ti>b0000000000008LnhQCdPm9]>]3^M000000000000000000000000000000000000000000000000l588000000000000000000000000QDhBXIHU4Va?a7G:
000000000000U5k?000000000000000000000000000000000000L\gk0000000000000000@J3od[D60000000000000000000000000000dHPc00000000LZ3^0000
000000000000000000000000000000000000000000000000000000000000DL8g00000000000000000000000000000000\6_YDII>@i8k0000000000005F?NT;SC
l>ij0000000000000000dgC000000000l7k]00000000000000000000iG>Z0000000000008ZTJ000000000000000000005<gF0000HNZ_00000000000000000000
00000kUK0000000000000000<;fV0000=5_300000000000000000000hV6n0000000000009E>D000000000000H<_fhF3PM;D^]D4C0000000000000000000010ih
d\\>Xe:P14aImI^Y0000000000000000000000000000000088YA0000PUkn00000000DIj400000000`1\[0000000000000000LeBS00000000000000000000`UdW
00000000`k@fX5=<00008\BWTIe\0000000000000000h7bm00000000000000004H:j4Z\3dgj`H5mAa@FF@Akk00000000Pg8b0000000000000000000000000000
0000000000009BZ`000000000000dm8m0000P9_@`HRX0000000000009Gj^X3ekA=<oI=FU0000@NE7l`cB00000000@=F;0000000000000000M2Z1000000000000
HIeh00000000YHDJU2JWP@2D0000000000000000000000000000000000000000dgm6dYC^H=h?\EU2I3j:QELW000000000000000000000000IB<feDSc`hfY0000
0000000000000000000000000000a00ZDZHl000000000000P@Bl000000000000000000000000000000000000000000000000000000000000dQHD00000000EGe0
0000000000000000DH<HL\5;0000UBLG000000000L:M0000DJDT0000d]U70000000000000000000000000000000000000000h@]FP4CAiH`a00000000000012RD
8eQ^a;NF0000000000000000000000000000XJeiEHQU00000000P37LU6EI000000000000000000000000h49`0000000000000000D3ET00000000h>WC00000000
8YC@iCea0000m0kZ000000004C`gLmOK0000000000000000ICWi0000PPk<000000000000000000000000HoJFh2HX000000000000000000000000000000000000
00000000IFC_0000000000000000QD08PgAB0000PC0100000000000000000000hA:^DU0[000000000000U09P000000000000dkYZ000000000000000000000000
0000TX930000\@7W00000000000000000000HAKCIHYM00000000<3G1000000000000<MiFhXXK0000T;>eTZ_g@434YJ_`00000000000000000000815J<8050000
00000000lKZY0000000000000000Q9X0Y0O=AFk100000000==1S000000000000000000000000000000000000969:00000000XFBkLIa=0000000000000000l]?3
00000000@im;0000000000000000000000000000000000000000MBl600000000X`_700000000000000000000PFL[LgeN000000000000@\CE00000000Y9=\0000
0000d7;o0000000000008H:Z@19jH^7n00000000XL7]iGOODRo\D`7X0000000000000000TREe0000lR?300000000P<Lc00000000D_IL00000000000000000000
0000000000000000\[N^000000000000000000000000000000000000a<RD00000000`4\Z`>2h00000000=3Ud00000000000000000000000000000000`UIU0000
000000000000000000000000000000004hML4W2\=@cShbl@HQb^9@fD00000000mJ^7000000000000EJUXPoONL6RY00000dBY\XZY00000000000000000000iJdd
000000000000000000000000000000000000D[V?00000000000000000000000000000000000000000000E8?E00000000000081EELcZjXeNI0000Y1G40000TjGk
000000000000YCWH0000EHIlL37<0000<f0g<9ABdVldPig2YB]iT7NilGJIE1<S1;HQ000000004jId000000008VRR0000000000009C]i0000TF0;ID[C00000000
000000008a3_000000000000LB[d0000hA:i000000000000H>FS<j7Lm1Hl0000P5bG000000000000HOXC4T<4a1fX4>Pm00000000@faHa>h6YFmeXUTb0000Q:60
EIn@000000000000000000000000<i1J0000h:dBd^nY]3m2h0GVhfO_84fQ000000000000E32H00008QF200000000dhjPE8HllA2`H:A6H9?OaA`j00000000PTE;
0000000000000000Pk2eT4]8dWfiXm``00000000000000000000<5;GQHa0\Qk_mEdK000000000000\RZ8lSBYTFbT0000000000000000DiQ\0000000000000000
l^>10000<[Le0000000000000000l7OU00000000000000000000000000000;lK00000000000000000000P4<Z<L7N000000000000iJKh00004N07XkL@00000000
0000lkWC000000000000Pabi000000000000QEJV0000TlVbYHFK00000000000000000000T2O<HPKnTaaK0<:gLOEnaCbC00005G170000000000000000`WejM?Oj
UJ\Wa<1G00000000QGBP000000000000000000009:F4000000000000I9IH`?ak00000000000000000000@ln3mGV<0000h2c=00000000XY[c0000<WQ]0;IgDIQm
00000000000000000000l:?8000000000000000000000000000000000000hV;L`^?0000000000000dS7e000000000000000000000000000000000000h`h70000
0000000000000000000000000000TBALA?WV9GSH0000000000000000000000000000l921HWZ6000000000000HnLb@=YHEB\:H0Z<000000000000`U=[L7Tj0000
00000000A4fM`F\496dBUA5P9FZo0000Dlec0000X?D`00000000XQ4b0000=<?O000000000000`3`a000000000000L9OM0000i;\eHEAm00000000000000000000
0000lR6WX3I0Pad70000lZ8K000000000000E?AB000000000000000000000000000000000000iE5S000000000000PLa=00000000000000000000000000000000
000000005J29000000000000000000000000000000009CS700000000000000009FR\0000000000000000000000000000TTA[PVh>000000000000000000000000
@dhd000000000000AH0g0000000000000000l]C0lB;D00004P7S0000DJZJ8GRA0000000000000000000000000000000000000000000000000000000000000000
00000000@X[khTWBa2i?0000HU56dKR[00000000000000000000H9X`0000<k9n4XUgPkl_`<<\0000000000000000\=O`0000000000000000DeEY000000000000
XMdO91b=QB?o0000000014>D0000HOX^i;c\00000000<:WX00000000e4^i000000000000`7`W5Cf00000HZbiUDAlDiNe`E]8<;na81L5000000000000dDPd0000
0000000000000000I9G6IGeZQ1[O00000000H_X@e6b]\CeLLOIK000000000000@GaO0000lhi>4KCh000000000000000000000000000000000000XPhm8T1BL[DT
hi9V0000000000000000000000004G[D0000P;@:0000D@Oo00009@o_000000000000hQ^K1GYl000000000000000000000000XUmP00000000d\kH000000000000
00000000T[m[eAFi00000000X<;XLF0aU1SK00000000000000000000000000000000000000000000000000000000DTc:00000000000000000000QH:B00000000
0000P?Vi00000000XOVo0000L[gN0000000009KBDD8[e7:XMAn508:h000000000000QDV6P6<[0000I=E0000000000000000058ZR0000LQ3OL6G:00000000H3oJ
XdPm00000000000000000000PUJ80000000000000000\>Wb0000THYL000000000000000000000000IFA[0000H=8g0000TNWQ`V@l\aV[000000000000@B79i1oL
0000HT@l\4;WTZ3l90ga58Wb00000000D>c^XdAf0000Q7NQHHj;000000000000000000000000Dgdl000000000000000000000000eATd00000000000000000000
00000000HD<H0000\ibldBi^H6?mEDLFYE5;0000000000000000X_[P000000000bcB0000dOXU0000l0S:00000000T6Ia0000000000000000H=;5`CF5]?Hh0000
U>a`5IC80oRF00000000000000000000000000000000XHQNaFe^0000000000000000000000000000000000000000XMok0000\YgFP6T:00000000000000000000
000000004QLi00000000000000000000I1eE00000?W70000\U0o8RK200000000TTSU000088Z[000000000000Lna^U86k=4UOUD5T00000000000000000000P55@
0000000000000000000003@_000000000000000000000<BDH=I3L>O600000000a7HH00000000000000008FH8000000000000000000000000\X5^000000000000
0000Lg?C0000000000000000000000008HGG000000000000000000000000a2IG000000000000X_aEHg8Y000000000000<6^\I@KJ000000000000000000000000
00000000000000000000000000000000000000000000l`Z_LRm\U8TX\P1Ea34C00000000000000000000H0UhDGZg000000000000LE92000000000l3:00000000
@j0=000000000000D45cH^R:000000000000000000008D2<0000000000000000000000000000iC;B000000000000dOQD0000D7G24lU<00004SOI000000000000
000000000000mEA\00000000A8=V0000XTS>HVmm@`<;T4]E0000000000000000000000000000000000000000000000000000000000000000<ciUhC5<0000HmkJ
YFWB\:`K000000000000hCOWm:ITLHd6I:An00000000000000000000000000000000`GemL_gG0000U;^L0000`=<c00000<91000000000000000000000000H>iN
00000000`1a`00000000TOe4lN_Qd<hD`f]=D;k_PBS5@Ea9DN@74UN1Q9?fIG`2T1L_`Va]dYgYLHPFa?]5000000000000<aL7P36JTC2400000000000000000000
000000000000000046mPX^V38jUU00008MR:00000000000000000000000000000000000000000000ln8_0000000000000000P^PmT@020000LfVR8S5B0000d_5Z
00000000000000008\B900000000000000000000]?=Ol:?G0@Lb000000000000\]_R0000Q5e:0000000000000000537KP?mf8@Tm000000000000000000000000
l25a]2L?00000000000000000000M3F?000000000f;A`=hP0000TITE9JJE0000000000000000\\:<0000Xh\a000000000000000000000000XH7]0000l2BI0000
00000000000000000000000000000000000043S500000000045@000000000000000000000000000000000000000000000000HK6n<1kH=0UA0000000000000000
0000000000000000E9fC\dT90000XM1XhRGJ0000LW;=8iEBLjTTTJLWEIi0<Y:XT?M200000000Q=B5000000000000000000000000X35m=Fnm0000000000000000
0000000000000000mBOP000000000000000000000000I8080j@a0000000000000000000000000000000000008YS`00000000PgFg0000573D4;0:00000000\?HO
XZom0000000000000000000000000000000000000OJ?0000h0dl000000000000000000000000000000000000DE250000000000000000d\o40000000000000000
000000000000m=Ll0000X?jNI7kn000000000000000000001D14aI7V00000000D4XHT<A`M96S0000LA_:0iX<000000000000<Ei=0000000000000000l7ng0000
00000000h9d?0000000000000000000000000000LZ0cMB=S0000H_=X<B=OddPVaA4i000000000000000000000000000000000000000000000000000000000000
00000000000000000000lMn_00000000h7KMhiKc00000000X<PK`S[i000000000000000000004bFO9?IO4;b:00009F:Y0000\hEi0000000000000000DVFL0000
0000<2Qn0000iDIg0000E03P0000000000000000iCD600008YCO`Zea1>aE0000000000000000000000000000PI?<0000000000000000000000000000<mBc0000
@Yag0000000000000000000000000000Lk0=d2XN8OaD00000000XHHC0000hbUOTbo:0000m<0;MI8:0000HB5De1>100000000\?kUH4DU5JBb0000000000000000
LWVJ\ek;00000000000000000000H7EV00000000000000000000Ld82000000000000]5XF47M=Q7KIU8>h00004NF30000<?730000000000000000000000000000
\6ijDhoRY>?d00000000=0ng0000hMQZ0000000000000000000000000000<QmS0000\N]^PY8`0000da52I5>mhhM:00000000000000000000000000000000\JOk
i4<fL^M000000000a6@YT5GbHD;D0000PXKM000000000000LaGQ00000000000000000000=IHN0000000000000000<53?=>Lf]Gihl;QWIA4]UJdU00000000U0m2
000000000000]E=TAICM000000000000@ijh0000000000004Z2E00000000000000000000E42]8f9f00000000U>lS000000000000@0=>d_>V000000000000dH9Q
h3;0HY@;0000000000000T7N0000lHdg000000000000hCljHgkh0000000000000000L6^g0000000000000000d9d0000000000000000000000000000000000000
0000000000000000`fnZ000000000000LCET0000000000000eFT<E@1TQkP0000000000000000aEiO00000000PB2n00000000TAIYUGTG00000000000000000000
00000000000000000000XeL_00000000000000004<9C000000000U4S00000000PoaUI5FB0000L?Z20000TeCB00000000U>ZC000000000000mB_L0000L5KneC71
0000<9he0000000000000000000000000000`Ua04XhLP^D^ld7ehCdPdAe40Z4=T`Xo@m[90000YF`?000000000000PCiRh;\3a08BM7C\1:Md000000000000<cQJ
0000\2WA0000000000000000LM[j00000000L7<L000000000V?Y4jf40000000000000000P42=99<V0000h`VaDeJQ000000000000`SUI@8oPDaLE91bO5Hh_0000
000000000000iGO40000m3<_0000Q59P00000000000000000000<>mU@M500000@cii0000000000000000000000000000hMd30000Lhk6HPLI000000000000<iiG
00000000eE3ChUY=00009CRV00000000XUga<VZ8aAB[00000000Ld3PM9b500000000000000000000000000000Q9Q00000000000000000000000001o=00000000
000000008]jj0000000000000000000000000000000000000000l=>SlPdH@PQ]4^_M0000516U000000000000000000000000HhmA00000000000000000000lfH=
000000000000e3Fa00000000lOg?00005;K>0000000000000000000000000000000000000000iB3T0000000000000000000000000000lG^Oa3Aa0000X0DOPGV\
IDTkhXQLLOHd000000000000000000000000dgn;00000000000000000000<olj9JYf0000Tk^1d5ed8^ig@]_70000dG9UMC2?0000000000000000000000000000
Y8VJ000000000000000000000000000000000000000000000000000000000V`<00000000@Ah60000`Z^40000000092gI0000DMi:0000@XWW0000000000000000
000000000000M=3e000000000000lTm=h;]Z4[c\d]>`00000000hUQA00000000HagA000000008_:jldZ9aF<H00000000LJh7E6hF00000000m;c80000=9gE0000
h2L7PY3@0000QF=_1HJSDb5<0000YG7:0000h[5^0000000000000000000000000000@YlEhP8Q]?M3X?_N0000@Mo?000000000000lUm@\10?@Zf_1:UU88YR@:I?
@@Rj@k\CU;fG9GdFeJVW000045V=00000000TQIQ000000000000PMX2@O=V00000000H:cQ8<B90000I>hf000000008>Jb000000000000Xd2M0000000000000000
00000000000000000000Xfc]E<U^0000TY\^0000PTG4000000000000000000000000000000000000000000000000\:]@0000D;1K<i@000000000T9Z40000@d`1
0000X3f95J]eT5FJLgLY00000000000000000000`k?o0000000000000000000000000000000000000000dX<Q000000000000]5O\000000000000000000000000
000000000000`i8P00000000000000000000iD_<00000000Hg;cLWRY`Vdm00000000000000000000<02_dW7HeDO:00000000@NH2TV:n000000000000000019iI
00000000000000000000PI0>0000LjN@000000000000000000000000l@5jlMUK000000000000H9e7000000000000L^?j00000000@HJJ00008g\?000000000000
0000TiE30000000000000000TfU8@=bG0000000006PBhKVN0000HM<D000000000000HMUU000000000000000000000000`:XXE5KA00000000dNX4DCLd43IQTSg6
TWFS0`Af000000000000D92gdRN1000000000000000000K6@YaDX\<;QAL<0000T^0S1=:U0000\XPg00000000@:>V0000X>\E00004DOKTb0F0000000000000000
Tn3X00000000Pc2M<ZUG<m3=0000\Ma40000D:kO<ZKDA>6kHhm60000hb^P000000000000aG?hDdNnaIH]aJHn000000000000000000000000L97:00004N>M0000
000000000000De0Wm3<GYHhV8FJ^0000000000000000hEmZ00000000000000000000000000000000000000000000000000000000<0Ji0000<W[F\bCS00000000
<UPA0000PT0f4b;b00000000000000000000000000000000Y40;000000000000lW<DDZAcTlaA0000@DP;8fBXd;MK\N]RYJZY0000`2Di0000dPD]000000000000
000000000000H3`mPZ=]YJfb000000000000e2;:000000000000<K?:HT@]0000000000000000000000000000000000000000@dSI000000000000000000000000
`0:b@TdfTh>HTOlDMASeQFM49Gi2l_Em00000000<?CAlbD8hk>CM0JQa>>A000000000000000000000000@4X600000000lDB<000000000000E5WB0000M=HQ@jH4
000000000000HKlA@CR7<WcBTb9U00004SAM000000000000T:^K0000locQ00000000000000000000000000000000mI4M000000000000`7LJ0000000000000000
000000000000@;S18P46HT@SdG7700000000d^a<000000000000m=cV0000E@L@\32Q0000D_S=`nLB49ZgH5OB`MjL000000000000000000000000]9D08mY[0000
U=oY00000000000000000000l`ca00000DKa0000000000005Fl30000AAkbP]P]<ATDDIC\0000EC5<QFBT0000X4cb000000000000P<Vg0000000000000000D@iP
00000000lC>E00000000`]Od0000L=Zbl8NL000000000000`<HVLPCI0000YIgna7X@l@1d000000000000lIHb000000000000Xg59000000000000000000005:N@
000000000000000000000000000086S>mHVD000000000000h2VBd<?i00000000DTk6TW_3D6ff`\PZ0000000000000000000000000000DeLW0000000000000000
dbE60000L5lj00000000iJTk000000000DCN00004ihM0000hKg_0000000000009JWSdN470000@W<50000000000004SK[0000Y9D<1J4ga14od^RfL3\KhS_U0000
00000000T;_O000000000000000000008AUP<YHblakZ00000000Y4KVTYoK0BZadjLI0000hiYh0000000000000000`cBgXfij0000XS8>00000000@<k300000000
00000000YDY`@KJ@00000000m9bc000000000000000000000000000000000000000000000000TVS:000000000000000000000000000000000000X>L500000000
0000d2BUhN`U<V4=0000=;SNl8XGd=E10000XDfh<H;b00000000000000000000000000000000X5gG000000000000dCBHHF8Ii8kV0000000083;G`Vah00000000
0000lSh>L\Ub0000\=a`TC1f0000l>5l00000000XA\lLP?c`BPo8@ba\HNM`UJl8iOm\02Si?k?0000000000000000<YXgheJ40000000000000000000000000000
00000000IJKM0000dBOi000000000000<GRm00000k8d00000000000000000000000000000000000000000000l]h400000000T^K<00000000P_d[0000PoRb0000
M>C3\4;LHomJ00000LefTX6]\biI000000001H@K0000PHIY00000000h;\_\ZSR000000000000XiUa00000000H8jk00000000DCj>hWnL0000000000000000U?1U
0000000000000000TRKB0000000000000000000000000000H_F[\aOF0000000000N:00000000HDYf@aSZDm\^0000d=e?0000hP2H0000000000000000aD4R0000
00000000000000000000000000000000000000000000000000000000000000000000d`cNT14a00000000H3PYP5Un00000000TY>hX@PP00000000000000000000
D6]MhV]F00000000000000000000000000000000000000000000000000000000i:YU00000000E70@DKoT00000000T6Aa00000000000000000000000000000000
00008\[M`kF400000000000000000000EA^<QI6?000000000000000000000000000000000000000000000000000000000000`EN;8EldD7o6000000004fC>e5;D
0000X36;00000000iCPC00000000@\A@00000000`7dj00000000000000000CD300000000HkI;e@nHlQd60000TgjR00009?>o1D0G000000000000000000000000
0CG6A7a8PZW5laQN0000000000000HJllJ30000000000000000000000000l;DL00000000000000000000H@F]0000aD4m0000000000000DCD0000Q1:_00000000
i2K==6h8`cd;L_ZV52d4lSkT00000000000000000000hN4\0000<jSo`Ghk<@X58c7nhRBfXG3c4OiLL93:U@n`00000000L3VR000000000000ll:Y0000lVcY95lg
0000000000000000000000000000000000000000IBn40000PFgcLVfP000000000000000000009D;fAD\QL4TS00000000lN;f@3od00000000000000004hRCPJR?
H7gjQFFATIUQ<O4V0000d];94KABD\4[0000000000000000@Yb0hAC200000000000000000000<7]h0000d2X>8OaQ<kU<a0f5=;TREAc1mCGRdUhXYHI3YJ_l0000
h;9b00000000000000000000P[M_000000000000000000009C=U0000<fM\0000000000000000YIeF`b\;iIW<0000000000000000hXVW00000000000000000000
0000000000000000lPZ<0000000000000000Q5lP00000000@gI`00000000dc9N00000000TCgaTY3Q0000d?f]0000X:GH000000000000lK7<000000000000d7W6
U3lEUCZ?0000`AdW00000000\]a30000`W9[00000000`JP;\l=\0000000000004L0j000000000000PXK>00000000PWHHYC3VDTH6=<AT00000000T82f5IPjh611
00000000000000000000`mJg000000000000000000000000@<PkdZJ^00000000<?CP00000000000000000000000000000000000000000000\e>V000000000000
000000000000000000004fe@0000000000000000AG5K0000l@MD0000H=:g0KlW@\UP00000000000000000FN^000000000000<m8?000000000000000000000000
00005:f_00000000@eA5000015HkmAKX0000a9Kl000000000000dTnYe20k8L6V000000000000000000000000]8c7HU`Mhj1d000000000000lO61e5Jm0000HJnM
d^Z[000000000000]EhPXP9l000000000000<9;W@]I?0000000000000000hhhkAFNW0000000000000000LSM@0000000000000000000000000000000000000000
0000000000000000dd^I0Meh4G;N000000000000]0e@PgbD0000000000000000<Hkide2B0000000000000000P8E5000000000000000000000000LdA\TR^ImFjY
000000000000\\LA000000000000000000000000000000000000UDSW\=77<1a?\[PO000000000000@>>90000hSY`00000EbV000000000000lLLG000000000000
00000000000000000000000000000000U6mn00000000<MMn00000000\Ch8M;e40000@B^N00000000000000008j3<000000000000000000000000000000000000
0000L^C100000000hFjDh]b6\o]h00000000000000000000PdHb00000000m:ahhQG@d[fo000053K90000YB\^lKHD0@jX00000000l3AJA>USPVoJleR`I6i@QF0l
4K5;530FQFgY000000000000T^3KQBm;0000d03iH6dT56IM00000000000000000000d3Jk1=7m0000000000000000000000000000000000000000T29P00000000
ToD3Th?A0000\?dB0000000000000000]Ab>000000000000LgP386>j0000TGn80000L>i\M9oFl^61<0h]8mOe0000l93d0000<86:0000000000000000PD6k0000
00000000000000000000XNXf0000h]<n`eIJ00000000LPKU00000000dF?Z8P0=000000004OhA]8hj0000000000000000<15_00000000000000000a@4`L54h7cP
0000000000000000l7i\U::j00000000000000000000000000000000000000000000E<HA000000000000TTXZ00000000000000000000000000000000XeOmHgO:
00008dJ50000000000000000lQKX0000000000000o_800000000X@Qh\B=>dFjK4H:KXK<`HJE30000000090M9000000000000000000000000P1;]0000hBoZ0000
0000000000000000000000000000Q4fe00000000898MDNP5LJh`0000d^Nk00000000ME>S0000LUS`0000h\O@0000000000000000d;5\0000`=i`0000<ZeR0000
0000@EQkhSX90000000000000000@=KJ0000000000000000000000000000000000000000=F7A00000000000000000000TUK9000000000000DP::@3CLXS6=TY>Z
4RDlIE8MH]`h00000000@AAg0000LdH00000000000000000000000000000=B6`000000001>9R0000D4LG000000000000000000000000E7H:a7f6hK6Q0000eHek
000000000000`_VY000000000000000000000000PFEIXkC`AEU?00000000000000000000000000000000Y6AA89[80000000000000000aBN?0000PA0M00000000
000000000000000000000000T2<l0000000000000000DgZ50000@D6_P4690000Dl;50000TV>FH\H^0000i35_]IlT18>:E;E2A:Xi000000000000`=Cf0=XZHl2?
i@0I0000000000000<b>00000000`UPQPklC000000000000P6`6000000000000000000000000\SRbDePXmBKT000000000000@SmDhg`o0000Y>_n0000hhhH0000
000000000000000000000000l1n;0000000000000000hP7E0000L4<=a;@20000`K>1000003HB0000000000000000hE>?4OhUTi1^000000000000<D5a00000000
`Ml00000<`]e000000000000000000000000000000000000000000000000000000000000E4`40000<[^dD]XUhG:=0000`<[^`T8@0aWoeISd0000hBg80000i<FF
@WS753UT\5ZM000000000WIm@^VmT5PS=?_0d:3P000000000000000000000000000008mnH=8I000000000000<]Fm0MJD000000000000000000000000M8Ll0000
00000000DE1k0000000000000000`1b=000000000000h84K0000000000000^SL0;=00000`IfA000000000000000000000000LKc0`QhlLfGg8Bmmhk`F00000000
X<NZ000000000000000000000000Hh_:P[a`0000000000000000TZTm000000000000Td4OLd9B00000LCl000000000M;Z0000@geDP``j0000000000000000DTj0
00000000000000000000000000000000Q4MO0000<>1f000000000000000000000000000000004HU;0000m3G;Q:h?00000000m<7?000000000000000000000000
hEVl00000am800000000d=GK000000000000L^Ec000000000000000000000000000000000000000000000000LR=V0000000000000000@ok80000000000008P?O
DRP<00000000\:oi00000000hHF^DXTQ0000dN^U00000000l^ZBXWFcdigNHKna000000000000000000001G<MTEoh0000M=9;0000Y46M00000000000000000000
0000000000005G[:@XDE0000000000000000000000000000d[<U00004KV60000000000008FT500000000040UTlWd0000000000000000000000000000l0_n0000
\\Hl00000000P=Wh00000000<a^0<lGJ@PKJ]8`d0000<hmg0000000000008k\1TM9O]H7K0000@Yn45E^T000000000000\fHmX=MW00000000T8nJ0000]DD<0000
T7j;00000000000000000000<Y_]0000000000000000PFTP0000000000000000YBBW000000000000000000000000Pc[800000000a6_100000000000000000000
iDWVLidj@LCW@dKQ00000000000000000000000000000000hA=A4g@KQ3]800000000P8@i8`U50000000000000000D^;]0000EJA`000000000000@>Ro0000l\[?
e@JK0bkK00000000000000000000000000000000000000000000000000000000\9WZ000000000000hZmD000000000000000000008L:400000000XU63UFbC0000
000000000000@d<L00000000@HDY@cNN0000`PmQhI910000000000000000Xa8>0000L31FloAhh2900UoXY99M00000000\8E\0000<VoZX>0L\W3Sll[9YGckLTAK
Tdb<0000hVG`000000008I6Qlhg]\nmP0000000000000000Y7J100000000DnKU000000000000Y=mo000000000000dU370000000000000000T2jOU8hJ00000000
00008hd80000a45N00004M:@0000Xh?TEJ`>XI>a8\JQ000000000000000000000000]F6i000000000000L:U:00000000TlL8E=U>0000X<NF0000000000000000
EB;[eDon`K>c00000000\6d:000000000000000000000000000000000000000000000000000000000000`eD3e8C:=EVe00000000000000000000000000000000
PU6H000000000000000000000000l>9^00000000<C@:000000000000000000000000000054][000000000000dChU0000mFH?0000000000000000TDd100000000
00000000000000000000000000000000`KG`0edZ00000000d<Zm0000PDLQ000000000000000000000000P0km0000000000000000000000000000000000000000
000000000000@NFW00004SHbPAJ``ZjRa1mVAJ0SlSLV92^T00000000PSkE0000i7cU=9eM00000000000000000000000000000000PMoL0000dN^`000000000000
000000000000000000000000MJXO0000000000000000lKai0000U2jP0000000000000000000000000000@<Rm0000dZ=8T[g>00000000000000000000X7`jDI[D
0000000000000000000000000000T[am0000000000009I;:0000<7]F0000Q=bQhQcR000000000000000000000000000000000000000000000000IJaFl_0Y0000
0000XXI300000kbB@>oZ00000000`dJW8e_J0D2k@E0P00000000Y>Mk0000T9aXLgjo00000000L][30000000000000000000000000000`0_2dNik000000000000
00000000H64Q<4jPL\:^M05^0000@c=i000000000000000000000000000000000000\DgT00000000000000000000E86J00001DK;00000000P<2e0000PKP40000
00000000Hg2800000000000000000000h1TX4]n]TDK600004\dP<fOTLkR@00004D3:T\Y>00004[\MXEOW0000000000000000000000000000000000000000E8@n
E>o68XckEGlAH7:=0000TMcK0BO0M<MFH5HCd0d<EI>m]GnQ00000000<g\4000000000000000000000000`cXCHA]L0000000000005II_h^co8kXhhHShTYE`0000
02Jh0H2<0000000000000000dHbi00000000@A4]hSJW00000000PI?04:_4MCd5\n1^0000d9820000<JaP0000000000000000@m3U0000000000000000PPJO0000
000000004jY30000000000000000`;<H\5Z>000000000000H7h9Dh;o00000000000000000000T<:ChHlX00000000\Um1PDoi8Lh58IXP000000008V8F0000T5h[
000000000000000000004dgD000000000000``ge00000000000000000000000000000000000000000000HT<D58H\Pg1=000000000Q?B000000000000<Ug70000
i5^6000000000000000000000000000000000000000000000000PCY;000000004j:KeI8j000000000000mC6G000000000000dYmfHimH000000000000HUAN0000
000000000000mDeo0000@GM8IIGI000000000000000000000000X7jGe:oL00000000LN4i00000000000000000000Q1?M00000000EFbUYC05@`<b000000000000
00000000000089XJ0000X^bj0000X?n900000000000000000000000000000000LXQV00000000]67:00000000aE3a00000000000000000000000000000000D^9Z
0000000057W10000000000000000Xn;b0000LI[c000000008Q\Y5D>T00004Z<i0000TZLM00000000000000000000\jV`00000000000000000000000000000000
000000000000000000000000000000000000000000000000a;df00000000000000000000000000009EU300000000000000000BTJ000000000000D3nW]HlF0000
000000000000000000000000102X00000000000000000000000000000000dW]\X\l00000<oNJ0000000000000000000000000000Ha?55Gmg1;^nXO3A0000TIVc
\VYi0000ID3;0000000000000000PFOo00000000hTFV0000XNT8Q:X[000000000000000000000000XTAkE4@n00000000U8Jd0000000000000000lRJIP`bS0000
000000000000Y<kN000000000000a9n[0000XBEJd2JY00000000dM3o00000000\\I9000000000000]I?9000000004jHK000000000000000087n=l\Fjh46BP7;P
000000000000`hL?lboPM=KQY4K1UEfa0000000000000000XC>20000000000000000000000000000LjH@00008W4?000000000000EIN3000000000000hWgb<h:I
00000000mHn2000000004=Im00000000000000000000TEB`@dFM000000000000leAL000000000000hF[1iBP@0000XiX^L5CaPQ\oLZZi4dG_e0>JU79lmI=e0000
TBQ^0000l=hcDM@8\VRkHilJ000000000000e;<Z0000TjA80000000000008CZ_0000000000000000000000000000DT;g0000000000000000]8=<000000000000
000000001IjD0000]@UO0000000000001>5H000000004M:N0000000099S30=No00000000LZ7HI7Y500000000000000000000000000000000iC\:e<_j00000000
@RfW96ol000000000000000000000000HT7l=Gm@lLSk00000000000000000000ljG60000L6UK00005:Yc00000000000000000000@;aA00000000000000000000
00000000P4:700000000dI:PA;X_00000000TZfO000000000000T:I000000000580Y000093TE00000000HZ?=X3McX@lP==iR`K6a00000000@oj2000000000000
0000000000004Z1i0000ld?H0000000000000000PWFD\eO]LJ6`000000000000HbHI0000DCU80000000000000000<@T_00000000000000000000000000001Cm>
00000000QE2V00000000000000000000hM2?]<Ialcb;00000000YCOP0000000000000000TGWm0000000000000000000000000000h0bh00000000000000000000
H=970000<1LQ=3Yh000000000000H^dnD==D\Qoc0000000097N;lJ=900000000000000000000hEj`00000000XaN0000000000000000000000000000000000000
0000000000000000l[<6000000000000\SC30000lD?5`_c^@_0A0000000000000000000000000000000000000000@fZ70000000000000000\I>L000000000000
00000]D^eHd60000000000000000llML0000D;6Z]J=a000000000000000000000000000000000000<DoTDGT_\A<O`8JBh96m9<GI000000000000h6lM00000000
000000000000000000000000000000000000000000000000000009PiUG[O0000D4mA000000005Hi=000000000000000000000000P45700000000UEXB0000`K4o
000000000000LL5U0000PVc?0000<^gP00000000000000000000h166TZM6a2Plhj`mi?TG0000000000000000PmD;0000000000004;db00000000m5Wg00000000
00000000UEIi00000000000000000MU28RaFQ<6C000000004R9o0000=0T7=3glQI]Q\aD10000000000000000000000000000000000005Ek\0000000000000000
000000000000la\^`@fieCnCh?FE00000000`hdC0000000000000000000000000000000000000000000000004WC70000T]m^`jB6XB3BQ9aWH2`9@B7[lM5>TNgR
L7MWl]Wb9;dJmFWo00000000HV7j0^Hh00000000T4\5\bScThF\000018eD1BUb0000P59K@]Zg00000000000000000000@9?=06B[hHnE00000000000000000000
000000000000000000000000000000008F<gQ5Pf0000@iHSXl<E\4@W00000000=?@8M9AH000000000000000000000000iF\7aHhG0000HT9[00000000@N:L0000
000000000000Pd\k0000000000000000H6M7Y0c994^U00000000QF[;000000000000000000008oM@00008gU``hUXeF1beH][I=:oQDBG0000000000000000<1^=
1F=k000000000000lPjk4_?6]3oi<Tk@8SG9U7[Z000000000000UFQN0000mJY0P8PZH6mn000000000000000000000000000000000000`?7c000000000d3B0000
D9>7lJYO0000000000000000HW1T0000000000000000Xi8?00000000lJcPiG:X0000000000000000=@m^l6_300000000U3i:0000T\M]E0JiPflW0000E9VY<4il
0000000000000000000000000000hXcX`]Pk000000000000000000000000000014J90000\BUaljjd00000000000000000000X]]ohig@l7mkMJUIA31P08530000
`V=XhgJo0000XY[Ha9Oh000000000000000000000000000000000000000000000000IGL:00005<??0000000000000000\VY700000000<g0n0000`KGR8_M?0000
00009=dX0000000000000A^<X_>E000000000000a0@B00000000000000000000000000000000\`dgT?CoaDX@000000000000000000008K?T000000000000lU`b
L2oS00000000000000000000LFa107UaTWZiPk\g@^MPTHCFlP23`7HAe2I50000hd310000PJ;a00000000@fKa0000000000000000ABc900000000mCge0000\W>h
00000000000000000000000000000000000000000000000000000MU`0000000000000000T1Bg0000hf;50fH\00000000lOC\0000U?lY0000`M`E000000000000
00000000DiH;000000000000`m@c0000HKBBP7LZ0000=Bci@8df000000000`[:0000000000000000000049M^m2T900008h0f0000Y0B`8_;_a97g000000000000
4E^Z00000000000000000000000000000R]SPY5C0000000000000000dAA58:iKX9530000H6;W\GY5h^YmlaA\lhZ<1GNV00000000\Q?hD3`T0000000000000000
00000000000000000000deg:00000000LQ\ML^`>4Q7D0d1^E8>\4j>A53JGU;C\0000000000009HCi000000000000m@;H0000P<9k`fcBQ=EWEDc_0000Tf^NdgYP
000000000000000000000H\90000lEGBM3>G82nSPONmQIoZ000000000000000000000000000000000000000000000000l8aZ000000000000M07:ldZIE>I>@E2C
0000h8HDlGBk000000000000<MMK0000000000008\^800000000ICX5HSo4\YNaT^F>0000YGoh00009B]K0000l;>B0000L6UYH_m=8R;YTjX5@kn=XacR00000000
00000000000000000000DI9A0000dEaUh^XZ00000000`9?blKN54b[3Dfmg00000000UBT`00000000000000000000TCF@000000000T??D;479?=7UF\U00000000
0000a5\6`KMe0h[O000000000000U9Eg0000HI9cHJ]30000QDcA00000000QC7[0000d7oV<H67000000001HVh8E5[00000000000000000000HI@8000000000000
0000d\DQ00000000YB@PlQE49:\Q000000000000000000000000Del7PTFH00000000000000000000000000000000a0Zc0000T[eb000000000000000000000000
0000000000000000IH7?LVQI00000000dc<BM7HXmAI<TR1K`1I900000000000000008R>48H:0000000000000XY[>000000000000000000000000D]K0d[`k<^4]
eJ8600000KODLKS>Ln<D0000U<P^aFG@EJ7g0000DOmh0000<?lc0000@:TY0000T:K48c3gL_0hDkJ?00000000000000005Hc^0000000000000000000000000000
UI5=\Ubl0000000000000000000000000000L@J400000000000000000000000000000000000000000000hU5A4Ueo000000000000000000000000PB@D00000V1<
0000lmgbDSV]000000000000``on00000000000000000000ACT60000dC4l0000@cP=i:EU000000000000000000000000<QP[00000000000000000000XV0c0000
LgkKXCkb4NH@0000000000000000XjD94F=g0000000000000000lTVJ000000000000000000000000l^4B\0E_0000000000000000D]R:D9RjD_Fg000000008[]<
000012=SiBkIX09?00000000UBVg00000000000000000000]4mA8I_KE8il000000000000000000000000000097_X`\Be00000000000000000000000005FU0JK\
0NbY000000000000000000000000lm_:a@]2lf:Y0000000000000000000000000000000000000000000000000000MD@Ol<o40000000000000000000000000000
0000II0N@SQc00000BW?00000000\aWA@k>d0000];1N0000000000008N1]0000000000000000000000000000`c440000000000000000000000000\ln0000m:ei
000000000000000000000000]9d]000000004B;k00000000000000000000000000008jfQ000000000000000000000000XB6Y5?DH0000D_YLEAY500000000lMeQ
`moj<9ok\Cc6PWMB99l8MFMC]<K;LVi9<;4E1GP900000000mIY1000000000000000000000000HTR40;e`Tk;1000096g^mHWahD>Z00000000000007i=L`gA0000
<3NH000000000000l7_Z000000000000Y=5]00000000000000000000hP3K00000000HTia0000LVMlAE>b00000000@6jl00000000A@W>000000000000I6;J\;Yn
@=NL00000000000000000000000000000000000000000000000000000000000000000000DWdjm1Bma7le0000000000000000IJCR0000`_Hj4GK?Dge8EE\;0000
000000000000000000000000hE]h00000000000000000000Dk0]00000000000000000000000000000000000000000000000000000000@<`70000hN\_00000000
000000000000MHeD084e@`KG0000DYMT4P]>=3P=E58W000000000000EEZd0000000000000000000000000000000000000000`cjK000000000000000000000000
00000000T>QCe1aoa4mW00000000000000000000eIOD0000000000000000000000000000000000000000DN0E0000000000000000000000000000000000000000
000000000000M6RWEJ:@Xm?W000000000000<M4PdeoQ00000000000000000000hAACHk:W00000000000000000000`HU`0DL@4L<V0000d3Tg00000000iHFW0000
000000000000Q710@Dm500000000000000000000\]S\YI<W00000000XYLjLHL<0000000000000000000000000000Y82`000000000000\am`h;\>000000000000
00005B@\0000<cQc8jK<EBb1dG\2000000001==S00000000`T^OHf6400000000000000008YJe0000P\?Z0000`8QE000000000000000049N>m@760000ACKi8F0m
YBXbhjW21D`Y00000000lZS90000PT9cE>3A0000000000000000000000000000PjF@00000000@E;Q0000d_^300000000`3MShVOA0000EJ?b000000000000DGNC
TIIUTXmXIG3D0000]9QA00000000000000000000000000000000000000000000H:0X]>2o000000000000@XHI000000000000000000000000<Y]N@K`B`U1e0000
000000000000Q8dah3bd000000000000000000000I[U00009=bf`jd=HPcY000000000000M:A\I?[100000bO^000000000000aICk0000I55dYBEl0000Y5=20000
0000000000000000000000000000eInd0000de0<PRF_00008eh@000000000000000000000000Do;h000000000000]E]IDk1J0000000000005=9E00000000=?kl
00000000000000000000000000000000000000000000I@Og0000XQ710000000000000000000000000000Xni>0000l7^RDW6FT5USXG`O00000000000000000000
0000000000008[1@0000000000000000T4:K0000000000000000\9l1a9^3@?g?00000000000000000000000016=X<H6G00000000000000000000000000009D<e
UH1<0000000000000000\LUEY5`d00000000\Me1Th7Q0000I=fV00000000000000000000e<oK0000lahR00008NlM00000000liDF00000000TEm800000000T?WU
4fRnY2CS0000000000000000000000000000000000004elo<G[Q0000000000000000@MX>AI5O00000000Te1c0000000000000000000000000000000051UgeHla
0000U@QJ\aoX000000000000000000000000EF5@000000004RU300000000H2Of@lCF8hg88I7g000000008TV=00000000DbFoIE8Y00000000H^h^`F`700000000
8XB`00008\J`000000000000000000000000L5m8TQBI0000@[T100004\cH00000000`ejZ000000000000X^Y2000000000000000000000000@dC3000000000000
\XEH0000000000008ZngUFBiTM]e0000000000008`_b0000<QQ:00000000000000000000E?m@000000000000000000000000000000000000T=;C000000000000
44ASe7Qd0000000000000000dUhIm9V;mC4a00000000hFd_HJe20000000004=]0000\9>iQ:QH0000000000000000<jZ500008^`lP:mOQCHf@RlB00000000lD2I
00000000HWb_L^570000MHT:0000000000000000000000000000000000000000<@:k0000000000000000000000000000<[YG000000000000D4hH000000000000
EDX40000@Ka\00000000<LMaPcadIFde000000000000=BiH000000000000lU8L0000000000000000lbTa00000000dFIX0000YG`n000000000000eJQ80000T]d:
00000000L4iH0000000000000000m79D0000l1lN`@7C0000QJAH]5eV0000000000000000T6;;4AjJlCRk0000000000000000000000000000m<3`000000000000
000000000000MFXbDV3O0000<j=n0000\kYo00000000000000000000000000000000000000000000000000000000000000000000mG:L0000i<`X000000000000
d1_^8kA^0000E1iZaEfU000000000000D[k>0000\6c]0000000000000000@G8]000000000000hBl=00004ijZ00000NKX00000000PHZId[ZQ0000000000000000
0000UFNH00000000T03W000000008HTQlF2S0000000000000000<a]\0000000000000000LX\H4m>OloKR0000000000000000Hi4o<f15EBeUhGF:QEb800000000
000000000000000008NX000000000=Q;00000000000000000000000000000000000000000000000000000000aEC3000000000000lk_BH?\Qlb11E9ea00000000
eAl[000000000000@gDE8gnV00000000Hkk1000000000000hNPG0000=4^G00000000mHU3000000000000lbVe0000000000000000000000000000Xf1T0000<^_>
00000000<6G^\`_S000000000000=CIV00000000HL>3000000000000DaX<00000000000000000000000000000000000000000000PJQM00000000000000000000
000000000000000000000000hNUlm>6G00000000000000000000dKU>00000000\Z?GP@koLf@^0000000000000000000000000000000000000000l]c7YD1dlY_<
`LJX0000000000000000@WlAh4V7\[X^0000000000000000000000000000000000000000<=]XXR5L000000000000\>71000000004]L5Lg2G00000000l>T@0000
00000000U;Wk000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008f@N00000000000000000000
0000i4LC000000000000000000000000LUjID;?R0000000000000000000000008oZhDCK;0000000002UCh:Z\HC4K00000000@5KB00000FMo0000000000000000
<2l349Mh0000`lkE1=UN0000`5j_00000000000000000000000000004<8O5I\U00000000@TNlEE:H000009cShdPK<nnF0000@SG\000000000000`dA800000000
\65U00000000L3^50000000000000000<RMb00000000dLYM`GLi8[M@00004A5hP]g8hcnO0000<CLm00000b>2`a8N0000@[RFl9b_iBgYh6i78Qd^lI2_@d>=]GKY
000000000000000000000000@VlJ0000000000000JB?HVJ2hO_OTf^_L0E3000000000000000000000000E;PRhWB]P>bS00000000000000000000000000000000
0000L2PZ000000000000000000000000l?KmHLI0A;Sd12T\9=hMYF9<@]BS000000000000MB]<00000000A;[]A>1R0000a4b[00000000000000000000IJF10000
HfX?00000000000000000000a8_<@43P1HgN0000000000000000d;:HXYK7\S]300000000000000004>j;A<W6000000000000000000004a?g0000000000000000
00000000000000000000lLXl0000HZ=o000009Vm00000000000000000000000000000000A@ib0000lLJ=00000000]G5?0000T6NTH6WY0000`hPCLMfR00000000
8[l10000000000000000LRO70000IADV00000000DSbQ0000000000004M_90000000000000000000000000000XFFK000000000000000000000000m1fC00000000
0000<EMG0000000000000000@Ln?00000000000000000;8OlRH10000h_JN4DW1000000000000000000009BDU0ERj000000000000000000000000000000000000
00000000Td0fDh8[00000000000000000000eBg8PL050000000000008C=2A5T>@UiR9Ad30000000000000000l8FkL[<H=<Qb0000000000000000XY?600000000
00000000000000000000L7X:0000Hc0=0000000000000000\a:30000QFN300000000@c8n000000000000000000000000dWkF@K[^HOUV@X;00000000000000000
00000000000000000000000000000000000000000000\8R6524^00000000P`lY0000000000000000000000000000000000000000000000000000000000000000
@ZXJ00004?YZT2<90000@SH:E:nK00000000]E4Q000000000000i10O00000000L<Fd000000000000\?Nj00000000000000000000dgDd00000R02000000000000
0000000000000000dnQm000000004^Ze0000L]nQ`Pg50000D5M]000000000000d3e493;O00000000000000000000000000000000<DiK00000000L9eE00000000
0000IE;G0000000000000000000000000000000000000000@SHZ<cec00000000000000000000A;Q2\J?6lZEbhJTK00000000000000000000UD1LaG2f00000000
0000000000000000000000000000Q2e^477300000000I6fI00000000L2_Y00000000000000005D;N00000000000000000000LEaD4014L62;\:l?0N<b@VaKh^YX
8^n75C4@00000000000000000000h:3^a:ZE0000TiIG000000000000e45300000000DQaj0TJcL\R?000000000000<LFDQHmE0000I22o982FM@_l00000000La8m
0000000000000000<4Uc000000000000000000000000000000000000000000000000@XBD000000000000000012PV000000000000ICN000000000ICCI00000000
0000000000000000000000009@SlYG;600000000000000000000`QZ[DkmM0000`Gj@D`lH@Qf<AGUa0000000000000000`2mJ59QU000000000:P>5BJm<\HA0000
000000000000Dng60000000000004;Tn0000000000000000dIkSIH3I00000000a?9200000000000000000000000000000000000040h@00000000000000000000
0000000000000000000000000000000000008Ujmh5ie0000000000000000PHJ:00000000XSk<U87=000000000000000010LE00000000X]Yo000000008^e]=?7I
000000000000000000000000DZ\oI;d:0000XZKSA8RZhBcj000043^j\7f0<B8k00000000000000000000XL[f000000000000T>=S0000<f_000000000hUU[TH`M
000000000000`K078c5n0000<<510000000000000000000000000000\AlH000000000000`8`k`IR6<16[000000000000L\cldfkg0000000000000000=DF=\a9b
000000000000IJ77@c^g0000HV4O00000000DjBF0000Hc0W0000TTUZ00000000000000000000000000000000000000000000dHT[<I[500000000PTNM00000000
000000000000000000000000000000000000@M`90000000000000000TG8?00000000000000004CfA00000RJV000000000000000000008E;60000X:;?08D;0000
0000Pn=L00000000@=A8e?J<00000000LI\`U2Rn`Kk7Y0B4hJf_llj5a8@6@?8m@8DKd28X0bOo`n4T0000lBV400000000000000008M7;8?VZ0000XY5]0000DIR]
0000]1jd00008:SV0000<jm`4<`H56Ag0000000000000000000000000000D]@3@eJY=2AC0000000000000000T0Y^\b:U00000000000000000000HZN?E<dD`VnJ
4PhQ<Xh=00000000@X@400000000L;eL00000000d9I<00008o7X0000000000008Q8B00000000000000000000000000000000IC_F00000000iB0o0000DUZF0000
0000000000000000000000000000d7CU\gOY000000000000P;dHe48300009GB\QJ^g000000000000000000000000I0Hh000043H_TjJ40000000000000000He`:
000000008BmJ]3_om9Z<00000000000000000000h>cn0000<jP70000lU>e00000000<b3D4oVZ000000000000000000000000D>VBPi?<0000000000000000`HO<
0000H[kIe;g:0000000000000000IAVJ0000000000000000000000000000lC@a0000<?lm@iIS00008nFK0000000000000000000000000000LRNZ=EG>0000h@BR
0000000000000000000000000000\O[d0000lH^M00000000TL?S0000000000000000000000000000d9`d000000000000d3F@YGMK000000000000000000000000
0000T^:5\eP=Hccl000000000000000000000000\`AV00000000TFkl4_WC000000000000000000000000000000000000<e9DmF<30000DdM@0000l9YC00000000
0000000000000000000000000000000000000000YIWEeH7c000000000000hL3B19^S000000000000000000000000H2I`U7bJe@Q_e7maHVGo8]E]000000000000
0000d5F1`5JPD7CJ0000LmlJ00000cHRL5l:HT6A0000000000000000P^4O0000l0fO0000lY;:00000000000000000iSiPI1H8M=T000000000000000000000000
00000000U1_300000000`8a:000000000000d7WR0000000000004noN000000000000000000000000000000000000@c^U0000]3QC00000000000000000000M5H=
X:jFDWe<HI`4hTQX000000000000DDn;DRPG000000000000000000000000mEfm\>7=0000iJin43O_0000000000008[OU000000000000\ghW0000000000000000
00004_C8000000000000000000000000DZPi00000000eDH\0000\doF000014X4<aUC000000000000D<IA0000DSYC000000000000aB:V0000@PWH=>Vj8?OI0000
000000004Q>U4Qeca2`000000000hcXT00000000000000000000`JFF4<7L000000000000=FjJHiP;EFZBY6YD0000II2U000000000000`HZ:0000000000000000
00000000000000000000000000000000000000000000000000000bIi\X<600000000QIejH_[4X9lRIDP64d:]000000000000000000008NaRmC8f0000@gdC0000
TgEX00000000000000000000<N2d0000DHA:00000000000000000000000000000000HK[n000000005=aa0000000000000000000000001IKN000000000000\;b`
0000`aYW0f<60000T1Sk00000000LHHRPO?\hF5;`o6ed]HYiFMd000000000000000000000000HWGQlaj?L]^M96bIl]8=87Z20TK0E5=j00008LIBHm1Kd>aO<8M]
LBc7dQMZ0000dSWi00008ZF1IJ;K0000lfSc00000000000000000000d_YdXnmj000000000000\Dg90333LIZg00000Za^4LTl0[fCHfZC0000d<1^000000000000
000000000000]CI800000000D1W<0000<fO000000000QAZj=B[A0000000000000000000051@;0000000044E1dJFel`jmTmG]8O2g@VR_T9Q=]<DR0000`d1<0000
hj<90mh<0000000000000000000000000000h\9Q0000000000000000000000000000000000000000lQ1100000000000000008Ic^000000000000000000000000
00000000H2jY00000000000000000000h9jJ]<>30000ECLb00008;3i]>:]0000000000000000`W<d1Eo^00000000000000000000000000000000000000000000
AGR7hXnJ000000008AGT00000000000000004`_ChoG\00000000000000000000000000000000000000000000lhH_5D@[A?N_00000000XL[YL<L8]GcV00000000
00000000LGQb000000008JdG0000@;^a`giCPk<k0000\DJG0Pf200000000000000000000000000000000<P@m0000L<^FH^dT0000AEhA0000`F_>000000000000
00008Zh74MHM0000`FUGLQQoTeDVm:6@00001D?58]XD0000071500009G6M000000008:4jlBAf0000P0QG=Fk@00000000000000000000<NI@000000000000U9>4
000000000000000000000000\D3]T;IN000000000000lY=j00000000lT1PE:DM0000000000000000000000000000hN2E00000000000000000000000000000000
00000000EAca0000000000000000958k00000000000000001<^N000000005C;Z00000000000000000000\cZ4IBae0000000000000000000000000000dmA60000
XnZ80000lSHP`:DK0000000000000000T<K=hjgb0000E:V<0000000000000000000000008bX[0000TN[E0000000000000OLg00008<8`MCXG0000`>Wo00000000
000000000000<EY;0000@SOA00000000000000000000l:7Q0000\J?L00000000000000008o7A4J`40000P_adH2P4P7:_0000DR4e00000000PVDI000000000000
0000000000001=Y`000000000000000000000000000000000000HL5_0000E?a@0000<@^`0000000000000000X<?F00000000d4J>00000000`24B0[@E00000000
`4>a0QM500000000l55L0000`NOj000000000000000000000000000000000000000000008;5m0000000000008LCblEUN0000H_56000000000000@[VLL6o\XNcI
00000000000000000000XYiU0j_800000000@W];000000000000@;3R8`\ole2500000000000000000000000000004CVW00000jW^000000008RS4]A<U0000U7UU
`]<>\^UfECUS000000000000X[aN000000000000000000000000000000000000hK<Q000000000000000000000000\TScHa5@000002cH000000000M8O0000d]WP
0000llH=EDFO`U=ALk<;0000000000000000000000005H_V000000000000000000000000000000004_WU9:8T0000000000000000000000000000000000000000
000000000000Q8D3d>_=0000<dOWXJPK0000000092MC0000@PIn9DPZ00000000<_hLT?Wd0000000000000000LAii0gR900000000000000000000000000000000
00000000``0n9:m>0000TE`C4a710000D7BN0000H?^m0000XDmB0Ui40000000000000000\Z1\000000000000L:[K<cmS00000000Q=^C0000000000008RR\0000
0000@Ff^0000000000000000000000000000XY;IPPMRl@nIEIoE0000DEWW000000000an90000DF]<lU5`HU@50000000000000000\HcB0000LJA>000082gR<\7W
iBRV00000000000000000000h9YaH;6JhTdX0000d?0RXVIB00000000aH730000000000000000000000000000T7=UD]Xh0000lW=R0000@W>Z00005D\BP1`8\Fo<
dL?AdL=E0000Dedn00000000D5jj0000000000000000Hj]_0000XUfA00000bAddGjP000000000000@A9U000091H30000<ELh000000000000XiGXh:\J00000000
00000000]6b50000mBW<0000PMJY0000]<9j00000000TZje0000e<X^0000D2=70000a0gC000000000000<ZdG000000000000=4I_00000000@JMX4B:G00000000
0000A@;i0000IGZn\EAOMJ\300000000000000000000YC2Z4[=@00000000A1d?00000000000000000000XOM]0000000000000000000083l80000L^fg00000000
PZbUHI750og>000000000000000000000000000000005?EYDW>O0000DYeS000000000000000000000000lH7n0000LY3000000000L2_i00000000`7e;<;T00000
00000000000000000000MG[^=:`O0?oN0000000000000000H8@M0000@5DmYIa>8?_:000000000000H`@na23l\b3a4>5\97Z^i@P?000000000000@^2100000000
0000000000000000QCR>00004f:FaFoK000000000000liNK000000000000000000000000000000000000000000004<1C4K@\Y?;W4;=CA1Q>0000000000000000
00000000h1^LhK?`0000000000000000000000000K>;0000000000000000000000000000LB421:oX<<VO\dEL0000000000000000X<n10000D4W2Xi=dP9i2HQZA
\dIT000000008CWe0000000000000000000000000000000000000000d>BW00004]>78Xh\000000000000000000000000m1;g0000000000000000LD_d00000000
00000000000000000000000000000000`LkY00000000000000004029@7Q`<`d2@ORH0000eCjh000081Kf0000000000000000000000009G;id7UP@4j8XSnF0000
lTiT0000000000000000h84XhfbO000000000QD^P\gL000000009Ej000000000hQJm000000000000000000000000\;_j`GPC0000Le]<00000000XDP0hiZiD@oR
e6oTTf2K000000000000dS\XYFIh0000P`6R000094V_EGYK00000000iCi0000000000000\CJU0000h:l`<FMb00000000mCh70000000000000000YDR400008BaI
9>ko00008Qgo0000000000000000000000004fEd0000M1Y_00000000AC6VLbe=0000YG5W9Gl200000000000000000000000000000000IC9S0000000000000000
00000000000000000000DF7VlQl?ddh=0000000000000000`[BNXV;XeDF1@S5kHWVo0000XE;b00000000@i5?000000000000P:MLLkcM000000000000TFCV\2fL
000000000000000000000000LUe>00000000000000000000000000000000000000000000000000000MPKU2S<00001;JI000000000000\F7f@heM`MGQPO0L0000
0000000000000000@:J:00000000000000000000D3\:D5TD0000000000000000000000000000]A;200000000Hk:DHU;V@Z5GmH\Ph?KX00000000lIdI00001IK0
00000000=D23DSLa00000000h>H6000000008U3i0000D=bUeDb?h_Y70000L?O9PC=GTCP8DfWh=HIZli@P0000lZC^000000009?6J0000P30XTAlXDGe@\2]^H2fh
4HNn00004QK;=0UW9<UN00000000000000000000I?EA0000000000000000000000000000`Yj\0000000000001DkH000000000000@JO<0000000000000000T=k3
HOPB5FY^00000000000000000000aHKL0000Tjok0000<;F]He_l0000000000000000000000000000hDGiHJA[\oDI0000000000001IdS0000`[QE000000000000
00000000XCE:dGi^0000D>UkQJO700000000TSmR00000000000000000000000000000000001_5CF10000@RD?0000lBB8HNXUP1:n<_M200000000000000000000
E2[XAG2ZhMTMAF]3\1h7000000000000000000005C6;0000<>eK\lNn00004Ihm0000D6:64Qg@liaK00000000`KTA000000000000H>fMT^Pc000000000000IBea
0000000000000000000000005GkB0000000000000000000000000000lCo3000000000000hF2iiFYL0000000000000000000000000000000000000000aElOLKNG
00000000000000000000PDf60000000000000000DZ1S00000000XYJ30000000000000000000000000000000000004N6S0000000000000000000000004J<L=EX`
000000000000000000000000\6\l0000000000000000000000000000`\5Pdm2R0000DRb:`f]YTLiU4ZWc4?=Q10i8I;700Q1[00000000Y<lL0000000000000000
000000000000000000000000000000008L_HaFEf00000000\h1k0000l9DJ0000<bIY00000000000000000000000000000000XE8V0;nL00000000m9Bc0000<ZK2
8l2QTN?d0F3=@coS0=9Te6;d1G>f0000Y@j[0000000000000000A8lmmJ_?0000000000000000000000000000000000000000000000000000000000000000TabP
0000000000000000000000004egXA:G\83\g00000000T:m2\j5jH07d0000E@g7=1BF0000L5<n000000000000hj^oLEh^0000000000000000\TEm000000004h^l
00000000a:A?0000hY4J0000000000000000X7`L`b2ZAEmc00000000000000000000000000000000000000000000PB?eiCmJ000000000000Q8<<000000000000
LU_=XHZj0000000000000000000000000000`SEJ00000000Q<;30000000000000000000000008X3C000000000000000000008K5T\X;f0000DW2?EC4O00000000
0000000000000000000000000000XcY>00001E=?000000000000000000000000<0]<000000000mah]CWZ8?Yf000000000000000000000iZT0000000000000000
00000000<g2Z\BSmH`kZaJ?80000TXTF00000ZVf9CEM00000000000000000000lXOf000000000000a1m;0000hjlE0000000000000000000000000000HEIb0000
000000000000lEghT>03000000008B;W00000000h2S=0MRF00000000000000000000L[JN00000000000000000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000XY[4XYX2\Y[RlR]4I<Wje=7M0000`_`M0000TVgIDTlV=>^Ne1ih`O^=0000000000000000`WNX0000
UDkZ00000000000000000000D4nG00000000hn@?000000004IeQ000000000000000000009J>Z00000000DJn800004@c[00000000000000000000ID8K00000000
0000000000000000m9g50000M:D000000000`;jm000000000000000000008W1C000000000000000000000000000000000000HSo<000000000000h6YV`V62D[Oe
0000HJ9m0000I=PG00000000PUj2000000008ll3000000000000000000000000000000000000E:I600000000000000000000=Be70000dl[S000000000000M2hn
Lgo4aA_M00000000000000000000P5lC0000000000000000000000000000000000000000\F;70000LF>50000000000000000000000000RoBA<A7000000000000
8A;4000000000000T6VA0000d@G_DU\>0000000000000000000000000000I0JA0000000000000000000000000000\FCd00000000\aK=51:KD2WQeDZS0000L?PJ
mII80000000000000000l61D00000000000000000000lFO:00000000000053f4E=K]\SNb5>SF00000000000000000000000000004fh800000UnJ4en9lagQdSFb
8k2T0000U?_l0000000000000000000000000000000000000000dfN=000000000000m:H<0000X0cF0000d8kUHLak0000000000004YF2\mnJ0000000000000000
0000000000000000l;M2000000000000000000000000000000000000000000000000000000000000M;cN00004;\I`i]T000000000000hhEU00000000]CYL0000
0000000000008:]PD`oP000000000000hNe4000000004I`]l1SR4g\nTN1iX5@<HY4fa9Qg00000000\VXM00000000l:7CDnA[00000000000000000000dkTO0000
8Vm]0000000000000000000008A60000000000000ZObX84@TI><TbA?00000000000000000000eEWg00000000m37i\8:KmIKo0000e=330000L_jiPcYiDQQO0000
U?;oPbi600008VUe000000000000@0P3a15O0000000000000000dK>O0000<P3i000000000000000000000000L?XK425P0k>60000Y6Vc000000000000H<B`P3fG
d<GF0000M2lo<;ZaLXV70000`KKi00000000l5N@PV_>0000X0CL000000000000EHYk0000TC<F0000EBoK0000]??V0000000000000hkKI9X\0000I4hg00000000
0000000000000000DQnm00000000=>Ye000000000000XibQ0000`^U<000000000000l@B_00000SDT00000000000000000000hgSH0000000000000000TK6C0000
000000000000i7adQ1]aQH6@00000000h_<e000000000000e9^C0000LVhJ0000a:3a0HeJ96L3@HCn000000000000l\eT0000d1X>000000000000\d<700000000
0000000000000000H6=I0000YAg`<Q<2Q@2h4=goh>`?@CSYYE@N0000Hb:?000000000000I5UH0000XZ<0<_:X0000000000000000dGZK000000005F]H00000000
\[n;0000000000000000THbLeHHXh8fc]1\7iCaAMFl?h:bh0000848G472gXTcOe32:00008a6^0000D7BolSa@`YI30000000000000000m;ma0000Y:cd0000L`f<
0fR]0000L:[<00000000XZV;0000a9lf000000008RRhDQnF00000000000000000000000000000000Q5:<00000000000000000000000000009Hbe0000E:O50000
\D1400008cS]00000000000000000000T_PJTChf@coKDh:a00000000000050?C000000000000e1iL00000000000000000000000000000000HH_W00000000lf2=
00000000`e4cPaW00000000000008<\6=Dhl00000000000000000000000000000000000000000000eHW700000000QA3^EA\S0000PDkWdP810000000000008lI0
00000000QIDOU6l^lib;0000000000000000000000000000`7I>PL4_DkXMe8@P00000000000000000000mD=a0000l1]80000000000004QaY0000000000000000
0000A5Q@000000000000000000000000000000005H5hAGbQU:PM0000U;`E0000PF^V000000000000000000000000000000000000=IG100000000000000000000
l?X300000000000000000000000000000000000000000000D:?VliX5Q4ii@IK;\9GB000000000000000000000000dBfhXI@WUIX2000000008H>Ae2G3a8cKUG;T
0000lX=300000000LCI4000000000000000000000000000000000000000000000000@UgJP@XI000000000000000000005E2;00000000000000000000T3[m0000
00000000000000000000XZL4M@130000DYbF0000000000000000000000000000I:\m000000000000Hl^m\KBf000000000000894L00000000000000000000i:EE
0000000000000000\[XR0000000000004V]k8=Hc\`<J00000000000000000000000000000m0B0000000000000000000000000000XgiT000000000000E83P0000
000000000000000000000000000000000000Hb>W0000T<[=Q5XaUETd00000000=F0N000000000000000000000000000000000000000000000000X@E>96J>5ASM
000000000000DF^00000\cmA\[iK0000000000000000000000000h?4`KnS0000000084A;0000X_<C00000000XJ3=0^Q70000`OoW000000000C90000000000000
00000000000000000000M6d00000@EPGQ5=D00000000000000000000L?A8000000000000L2T@\[nD0000000000000000000000000000000000000i?g00000000
0kec9B[hQ7\\0000000000000000hJ]U0000\EiU000000000000000000000000000000000000@O<]00000000DS<^0000000059FZ000000000000l9gD1;l[=62V
@RR69HoU0000D0<<I76<Q=VfQEl^00000000H6\9\>[`L@FNHWLbm4b;M9GfaB?cX82L0000000000000000000000000000000000000000Lbe30000000000000000
0000`G>N0000000000000000LPL:A@H500000000PiFn0000@]oO0000L3K<=2OP000000000000449>00000000000000000000d2^9<Uo:00000000000000000000
H5`]@Jc>0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@_Z40000
00000000T1NI00000000\gT70000D4ao00000000TZk3000000000000H7a\`?K<8MDKdU<eTg1i00000000dQ2_Tak8000000000000=7O9l]>G000056AS0000<:i8
dEc\0000000006SL0000000000000000@eK7000000000000000000000000000000000000000000000000Y8;0E3`a0000a27h0000XdCB`;KQ4G4e`RAm\YOh0F>S
0000Q<@=00008hXPl820@DS4DIh=P317aFCA0000d>Xd000000000000T@A_QCdb0000000000000000000000000000<iB30000@]m500000000000000000?5g0000
0000000000000000`95>]G0>00000000]:;n00000bSL86c@000000000000M:;L0000eH4HUI>10000000000000000He_^df=1000000000000Y0C4000000000000
000000000000000000000000Td2=0000000000000000000000000000lXS6dKM?0000000000004<?5PBQM00000000lKDAlfT`000000000000a2e2Df=\5;8d0000
00000000I<Lo000000000000hmQo0000@QNc00000000PIHH00000000000000000000<=nA0000000000000000=7b\00000000TAb2`;FM082]T3SbHMEa00000000
000000000000L@=d000000000000]:SN0000000000000000<>ZjU;Al0000DbZ>0000000000000000H^YbiBjki>3nA0H0XQPN\[iTLjQM=C=gTk5g000000000000
00000000<RYG00000000LXcE0000XX76<Oha0Z\P000000000000hFm\52XX000000000000AAXT=HEd0000000045fj0000000000000000IDXa0000XSma00000000
Y1=E0000000000000000hH3l0000000000000000he9R00000000l8fn\^i;0000lk;W0000000000000000000000000000000000000000D\YPAJiGPd8nleeMdg70
000000000000lB6J000000000000\1]S00000000@U6<00000000000000000000000000000000eH\>8L_U00000000H:8ZTJ@R0000X:Je8c7V0000000000000000
00000000000000000000000000000000hZ;FXcY2000000000000000000000000X2X^00000000000000008Y5m000000000000lU>8L<Q:00000000000000000000
00000SlP00000000000000000000l8lF0000AJd:0000PWYW0000000000000000000000004egG000000000000PL<e0000l>i300000000XjBf0000000000000000
000000000000<AW@00000000T]3PH074PC;ki0[mh:CXP]dRH`j8m>5i000000000000lFTk8LK55;`\000094N`000000000000000000008DW?\0M00000]<C=E?D0
\MVb0000U0Kg0000LV=80000d?nb000000000000D5Zl000000000000000000004OXKYHQa@Ti:00000000L24^MDWJ0000000000008@9IDMN]0000E0bF00000000
0000hNeB00000000U:Z500000000000000000000eIZo000009IoYIbg0000000000000000000000000000Q@1T\>`2TMWfTYGk000000000000000000000000Y2d`
00004cEb000000008fV`000000000000L[Sd0000000000000000000000000000H1]E`_6<000000009=`J00000000@hel00000000AGTSM:]K0000YC;NH8@[0000
00000000000000000000\f1o0000000000000000H_o40000d5D>000000000000000000000000P0PN00000000X8gc0000HeW08gF7a=430000000000000hbP0000
5>ELE<eh0000IFkX000000000000hCML]<O100000000XnPE0000D;TA0000<J4Kl7jQAG=d=1ac0000000000000000L`hH00000000000000000000000000000000
00000000m40o00005=?k000000000000LDQm00000000h[lFlc;5000000000000000000000000000000000000]7OW000000000000XEh90000DR<F0000m4YH0000
0000hQ[Ue?TVlKUX0000000000000000\3Yi0000lFbk0000HBkj0000000000000000LIB?X7:HP[@V0000000000000000l\:J0000000000000000000000000000
D?QS000000000000000000000000000000000000000000000000HEG]0000000000000000000000000000=I7h\NCDTf`k000050I:0000T2D2=;?Q@MA^00000000
0000000000000000\SEo000000000000000000000000dZ[U000000000000XWD?\a:S0000`1N800000000Hac:XkWkm:P]000000000000000000000000HFE30000
h>k5DTKJXk]=00000000@=0S0000000000000000TkRR1D5fQ0_a00009Jj@0000000000000000L=WX0000000000000000000000000000XLFU00000000X6bN\<;d
dW[hPJ?`@dXB0000000000000000@6]>00000000000000000000L<QI000000000000\\i300000000000082lj1JEJ0000A;YL0000000000000000000000000000
i3VZ0000000000000000000000000000m0EF45iS0000000000000000X3UG000000000000000000000000hj`YLBJ0000000000000DnT200000000XIVJAEKmdlZa
@Ha9lm4I0000D@;O0Dh>0000`W3d00000000@mZQ00000000000000000000000000000000LWhQ0@lkLV3\\d:2000000000000000009^aH`;j0000lcWcXTa4@MB[
00000000P<6\0000`@V7DRd_0000000000000000000000000000lN^k1@<P0000TT]nT2W39C9A94\>M6DZ0000e1^K0000000000000000000041d[000000000000
8CCP00000000I=0U000000000000\gYEa:Z]iH9R0000000048eJ00008GcM0000D:E100000000000000000000000000000000000000000000000000000000MCgY
0000000000000000000000000000eBC500000000DU9D0000P:ii9GBG000000000000000000000000000000000000D9JWLe\W00000000\n3D0000000000000000
000000000000000000000000U@W\000000000000Tb1\0000000000000000000000000000X<LU4RWL4=4B0000dQUG000000000000HCJE00000000MI_^5<hn0000
Tl]YY6B;0000<TFh000000004O?H000000008\\h4nV\<_Le0000]A:Z=Bh^00004Gcl00000c7bP4c>]FmY4iC500000000HfaU0000`h7e4E=K0000000000000000
000000000000Ha2i0000hUn^0000m4Y]=:L400000000000000000000000000000000@SV20000<\2F00000000IG_i0000000000000000Ta;6X2>FXNhM0000\[i6
0000000000000000A:1i0000<gco0000000000000000000000000000000042>\000000000000000000000000000000000000000000000000000000000000Q<9Q
00000000XO<20000000000008XSh1HXf0000<e34000000000000UB[\0000iBNW0000H0]f000000000000mHOK0000000000000000000000000000000000000000
TYQ:0000`Ylb000000000000000000000000lE[ZLH^1XF>E0000000000000000@\O50000iF^P0000000000000000T4dH00000000E6?RX50Q48Bd00000000P88X
12SJa3oMAEJ>00000000000000000000@E8d0000L]c^4T9P00000000000000000000000000000000PJ>m];dXd4MW000000000000000000000000000000000000
000000000000T?NC00000000DYV2\`:QiIZH00001:F`0UWG0000000000004>K600000000000000000000000000004X1HP\`H000000000000000000000000\T6_
0000L07Vl4I_E?:a0000@M0C0000PlB6U=H60>SfP6;i000000000000000000000000m8;B00000000hn32@8ZlXYd;`]^>hb69lRPeDBf;\D4TT>gG<K]SHNNJ8Z@E
lf5M0ncP==1C]DI[9FVm00000000MD7X0000h]Qd000000000000`8bO00000000D5^E`GYK000000004F9W00000000000000000gNQ@@:XTXdZU75VU7Kg00000000
i<LI00000000T<ob000000000000=?X=0000U3EO000000000000HMPX0000dNS]DRCgEJ5f000000000000HEWk00000000000000000000hbV@I<JOUCG90000e4<2
]B>1000000000000@N28000000000000`7l<000000000000h>Z900000000hV5;00000000@i=\0000<LB:0000a@:]0KiO]EaE0000000000000000827P00000000
000000000000TDeMPR6ATR:W0000000000000000000000000000000000000000H=S`00000000000000000000000000000000l>Ra000000000000000000000000
00000000Tb;@00000000T`070000YIK<00000^3e0000TH0G0000000000000000PNKK4C9m8G[6hTQ<000000000000Lf[T0000PInG0000000000004KQb00000000
0000P:n>0000000000000000000000000000XG7^0000`P7<YE94YINE00000000hK@C000082\_000008Gh00000000E78:00000000000000000000lfSXT9>X`C;W
00000000P6kkDB[?1HJ8<>g`8\=_00000000000000000000Hi7<000000000000<?iI<[Ai000000000000000000000MF2l^e?0aPQ0000000000000000<0JG`hcn
000000000000000000004imU00009H6X00000000D7Q49Cl3E:WR000000000000@Uc`00000000000000000000000053hl8AJ80000h[U\0UfQ00000000@OeG\[li
A80N00000000TR@fXmM?000000000000000000000000000000000000Hb[N0000000000000000T:\g0000000000000000000000000000000000000CHg\MaDaCLn
9IU_000000000000000000000@I]`T4M0000d4930000000000008Y]k000000000000\GSn0000=DPB000000000000000000000000000000000000lH@<80O80000
00000000000000000000]6hTa;fjT;<dIB0H00000000000000000000H2W`0000HaiZ0000<ji0000000000000lN6E000000000000DE=oU63H0000a0?h00000000
000000000000`D^8I<@I00000000MDA6000000000000000000000000000000000000000044OHDcV000000000000000000000<:Y\0000000040VhDbd]00000000
\C_Q0000@7k30000h;@[0?aG000000000000EGMZ<dh1000000000000000000000000d>W9<kC1000000000000POd`=1aC0[cM0000000000000000000000000000
0000000000000000000000000000000000000000lVK7000000000000000000000000000000000000000000000000`U8kaC\d0000l;:00000d4;l0000L8BE8Z@W
000000008DlYh:QS0000000000000000000000000000000000000000000000000000L^an0000T\VA000000000000DR4X000000000000000000000USP0000P4]R
01ck0joZY=]VDZheI?7g5I\mL:Yl00000000000000000000dTQd]:jW00000000000000000000000000001B=b000000008RhcT@`f000000000000TL7<00000000
00000000000081?;0000@5h>00008BiC00000000@XA?]0A000000000000000000000P3fU0000000000000000X[FV00000000`\inlJm200000000000000000000
00000000000042;J000000008C<9000000000000Lf\f000000000000000000000000000000000000000000000000a3`E8bJ?IAkV000000000000000000000000
iH?4e5:J0000000000000000000000000000000000000000]J6_000000000A^_hLAm<Z0EeBic000000000000000051k6hEdPPlhc5Hnh000000000000Xj9B8n>F
0000\aj^0000a>;>00008BMZhE`N0RAP\[h:000000000000lO>7X`K1dTQIE>bP0000000000000000000000000000000092:90000000000000000h8dV00000000
000000000000l6:B000000000000000000000000eFD^00000000P65a00000000000000000000000000004MOG000000000000dj[h1:Pm0000mGIm000000000000
000089^OA;lO00000000eGY9000000000000I6Z60000000000000000000000000000000000000000L>TU`C7=0000000000000000lVHL00000000e:mR00000000
00000000DQC1<VEQ000043D]hEER0000000000000000000000000000`SdQ4`k<]<GS00000Hn:0000`F?D00000000\TlML1fQ`d[S000000000000000000000000
e149000000000000l9YX0000h8k91FY:00000000lj:V`Wa<Pg[Bi@^a0000a65:m<Rd00000000X\]Td27a8JWj0000lIPI00000000T91T0E08000000000000hZ]a
00000000EG0S000000000000000000000000000000000000000000000000L^WK00000000`nTVHC;7000000000000l<GUX=bdhD_S00000000hI7A4IM<LY1T0000
0000000087B<000000000000000083Im000000000000000000004ZX507N1a>YF00000000000000000000D=B90000\28:LU_f\bKC000000000000000000000000
0000000000000000YF7h00000000000000000000000000000000LTUH0000hDGA0000\WLT=09n000000000000l57:00000000000000000000QG?2000000000000
0000AIJU00000000000000000000477E00000000<2K90000D<SP00000000000000000000H=g]Y<V0000000000000\Imc9G^7000013<300000000eHMP0000<]BD
Y<o=0000D2HE00000000000000000000\BY?861iX<EI00000000000000000000PUaZ0000=D>`hnZLHL=Q00000000000000000000ljJe00000000000000000000
P1[2d7Hi0000000000000000d?8B1F4A0000000000000000000000000000AH9^0000a5\b00000000000000000000000000000000``<V0000\GG6\i32h3W_l`5_
\ZNT0jYf1ENU0000000000000000dmDWTQb<000000004WK;Tf\T000000008RQi00000000000000004KL:0000000000000000lHbZA0W_<;O?PG=g<?AF=@4T0000
`JoS0000P[O>``iJ0000<V_1`bj80000000000=o0000000000000000000000000000h^KYPe5O@0KU8C@n0SJN@[\EE;8@l79T0000000000000000000000000000
0000000000000aRh8iPKa6Lg=H;V00000000000000000000000000004QDj0000000000000000Pc;S0000000000000000000000000000hmaZ0000@>nGeAdZ0000
00000000d48\U2P>Xl4W\[mf00004T5[000000000000AIM700000000000000000000PP5CLVd6PkPLY41Y000000000000T2Sm0000\<jV00000000000000000000
00000000<^kN00000000D0<j000000000000000000000000000000005:<h000000000000000000000000`YY700000000H>gW00000000000000000000H2Ra0000
0000000000000000000000000000MIb7@2MVl_ZG000000000000000000000000<gY]iB:;hiCDl<U?00000000=HoF000000008=44000000000000000000000000
0000@YHT000000000000dTUk<WJl0HmM1FJ100000000h^\A00000000aC7=0000000009bm48jL4Oc900008VD8PFi3T:M\<;`9`VmO@BKCPe=P000000004]f\D?4X
0000lJGM@Kd_00000000X6IAX7WF00000000<HUGlR\?hU^C000000000000A3A7<SZ000000000@=]80000000056F:8W::0000L31e00000000h7Id<Pkn00000000
0000000000000000000000000000XYod0000XKmF\bK3000000000000000000000000000000000000000000000000000000004jE41DJl0000P;Q1000000000000
@2nADYUa00000000000000000000000049N28UELlX5SAB8U0000mC0_000000000000DLkN00000000000000000000L?hf0000000000000000I99[0000UE`70000
0000E99k0000000000000000000000000000`ZLX0000QCj800000000P99o0000000000000000000000000000\_AG0000000000000000lAc:PMk:000000000000
0000000000000000`Qi:00000000d`NO00000000000000000000000000004RBm00000000H^b?0000000000000000000000000000`K@900000000HQ7i00000000
0000LH7O0000h=OR00000000\G3S9=J@i;:g000000000000000000000000<_cOLg4V00000000@iTX000000000000<_LF00004j`b0000000000000000hJe=0000
dkT4000000000000000000000000dneX0000000000000000000000000000000000000000hZZ]h\;ii=Y<0000000000000000]6@oiFIG00000000000000000000
0000000000000000<`m90000@[`800000000@7_?m31^0000000000000000000000004=370000@72^h<[NT?OW@DYRT1UcL[81<Hoo000000000000Q9n>00000000
00000000000080YBHB1b000000000000aD8o0000000000000000000000000000X=64\k6H5H?@h396h5X7000000000000`Hin\[na0000<C0k0000000000000000
000000005IU2000000000000000085O00000000000000000000000004aa_0000000000000000mAlO000000000000XF>b55HY000000000000@R]d8Zch0000l7g1
a0dIeC^84Jjc0000DLZP00000000L<FW00000000000000000000\Y<5P12G@\k^0000000000000000000000008gU==3Qi00000000000000000000000000004482
<8NB8kdGT24P`n[25?H5a:RYT<9V00004X4aQBCh0000000000000000`S?ML?h1Lhij00000000000000000000000000000000000000000000hT4X000000000000
<5f[Hih]00000000H8gD00008Via00000000000000000H4g0?4L\Di>DNnXHo\Z00000000XIWB00000000`V^<iDI7<kFd0000\aXH000000000000000000000000
000000000000HVBj0000000000000000Dj\bl@jI00000000000000000000000000000000000000000000\Q`IYDhN<DNQ0i1j00000000000000000000dR:<0000
0000000000000000<oeo00000000000000000000000000000000@<6m0000000000000000TZEW<e>;A9gg0000000000004Xi1h7UCP:WgD=QIDEl:LCEGmDl8DJX[
0jc<aH0LTD1kTd1n`hC`000083ic000000000000iGRm000000000000m26Z000046l<0;4P0000@jZe00000000<ALo000000000000000000000000PSBN00000000
0000Y6XF00000000X1mS0000000000004DKLLefJ000053:_0000m<Hk00004=8;0000lEGM0;<U0000000043Fg00000000000015AkI7><00000000dA>SQH?a0000
0000LG4?PMaQ00000000HWQj0000000000000000000000000000QCLV0000@RcK0000AC8N00000000`OKN000000000000000000000000DgMk1INiE96C00000000
0000HPma00000000000000000000000000000000000000000\c:Xc13TCH4X?ZNH]j>`ncbd3hFXo5P000000000000000000000000000000000000MIIn00000000
0000`6>D19:U000000000000hFRF0000XS[S000000000000MBK9000000000000014S00000<eeHnXR0000000000008laU0000LB]I4NSP\PPI4SKR@c^F\[j10000
P\Ki00000000hM?e0000000000000000000000000000000000000000m1V30000000000000000000000000000000000000000000000000000000000008]F>0000
0000DGG\0000d;@J<L[G00000000lRNL000000000@iC4RA`PYO100000000P]MV0000<Ild@a@\000000000000A8j\m<WFPkPZ0000000000000000000000000000
000000000000000000000000d8b=00000000<_6a0000DO=IDlbe00000000000000000000dQOd0000000000000000`PW_d[Hl0oS0i6;200000000PF2?00000000
00000000UCPd000000000000@R;:0000000000000000000000000000@\1Y000000000000000000000000hAfk4HX\Xj9c00000000XXF80000XdmaUALf0000XME6
0000a<C^000000000000000000000000000000000000LgH?0<AA00008Dh3000000000000<2n10000lQ<a00000000000000000000000000000000hnd00ZMo0000
00000jAA00000000m2c`0000H67A0000Dbdh00000000X6I300000000000000000000YCP[00000000`DTO00004IblEF_[lBBa0000000000000000`1m5aD_Ti?0G
AHUN0000<SnXU8^V000000000000=:ik<U]b00000000000000000000000000000000000000000000000007U6HDXF000000001Cc<00000000000000000000m;\Y
00000000@1gW@f2b00000000M<B]hIQ20000000000000000`49lTW:Y0000HO5aDRY?MHN[8CCZ000000000000XhC8m4SdhdZ]`UG;000000000000000000000000
000000000000hLKRPI_40000<<1j0000DE2^00000000EDOL00000000000000000000000000000000000000000000T9bR00000000@IiG000000000000P:i\L5RZ
00000000HaZh000000000000`LS^D]Z@IFP@000000000000`hgi00004>f=00000000000000000000<92OP?X\\`Kmi1fm00000000000000000000l?L:00000000
0000000000000000hLeK00000000Xk9=0000000000000000LPLe000000000000H[Z2000000000000e2dR`HKc00000000I4<RmI990000000000004H8?0000PZ:?
D_NS000000000000000000000000000000000000d]<NTNc000000000000000000000TAaA00000000PN_f00000000000000000000DQ5n0000000000000000H>?>
000000000000YGW5<?:REAIN00000000000000000@==0000dO2N000000000000@8[kXgBD@kig0000H=n4<8IWe4T<@CUS0000000000000000<4AjhYlnmA1o0000
0000000000000000000000004`ek9:>CYFi<00000000000000000000000000000000000000000000TO7K<8c>\SnODoFT0000000000000000i2U60000\YAjl?8^
DnYb00000000hT_60000`Ej?000000000000000000000000TdRKLgP@lPoPT\<O00000000X81b00000000l`1chB@R8BNa00000000Q0K=4MO[XjdVLSdj]FI>0000
<CmNPfB90000000000000000000000000000`3hm000000000000000048BX00000000==X900000000000000000000L=?700000000PKVU0000dQ;;47cYA1X=0000
0000P\M5eI`B0000<0RL0000<j@60SF=\FDi000000000000000000000000000000004PeA00000000000000000000000000000000e8m?LWk400001BM^00000000
Xc6b000000000000Q<Sf00000000000000000000L8g900000000=<El0000000000000000dd8_0000000000000000H=V=56R=000000000000000000009=fDa7Z9
00008>og00000000T^m<0000000000000000l6FS00000000000000000000000000000000PTO[0000000000000000lbbX0000PWTod>ZOh]Qo0000000000000000
00000000`;i@000000000000000000000000000000000000000000000000`<=\P?[fl@>^9C50T^_i00000000000000000000dFAahXa@H6k<Ddg]e2R`Y9U[0000
00000000]Cf<D?540000@11S000000005;naLXSG000000005BG100000000@?VLHAEc0000`1J\000000000000AHKX0AV20000XddfL]CQ0000M9;K00000000X4NV
0000000000000000`X?E000000000000dcIO0000000000000000M=GL0000@0d20000m@Vl0000000000000000<?nM<2E[TM_P\21Y16Qa45UD00000000mDD`0000
000000000000<gAW00000000000000000000000000000000000000000000\Q0H<E9B000000000fBn00000000dLI\00000000000000000000000000000000H9h7
]Gn`AJ3h000000000000`8HX0000<=HS00000000000000000000000000000000000000000000000000000000<U\0000000000jnLlGc<00000000000000000000
4o:^000000000000000000000000000000000000H4>N]J<80000PO^F00004oLV000000000000<g\J00000000T13L@?MOP_X4MFDF0000T3?hAF]W<6>5XCKi0000
H5\Xln?2000000000000000000000000eC[G00000000d>jO000000000000HB3RACE5<Hl>D:EB00000000000000000000DC?:Hj?<00004^Wf00000000525R0000
000000000000D53TT@4_<jRm0000000000000000000000000000`nDB<QW1000000000000000000004?o;\_f900000000000000004KSP0000000000000000\`2@
0000Hk7c000000000000h?SN000000000000d?3[\cGOXAR01A=<00000000000000000000000000000000\K1:000000001E[300000000@8V40;odhZmdTnh<A4TV
Y;gj00000000i;AZ=E4B00000000000000000000000000000\9]8RO`0000mFEH00000000l76e0d4@\iP\9G200000HH_c000000000000000000000000D:m@0000
m0o;0000P>edX[\;Xbh700001:8D00000000L]0]l^j=Lj>L000000000000Hgnf0000`bC:X\4A4?k2e19S00000000e1`K=?Q\0000000000_c8CIO000000000000
0000000000000000@R=f4ngH0i^30000DKlg00004]fG00000000000000008DXj0000lo_a0000LHLL0000hU^T8i=614^3000000000000A00:0000\<>10000`46m
EI?E0000\DFW000000000000000000000000000000000000000000000000P\>j0dl]0000000000000000000000000000l4bnLK^H00000000Xf>5UE=`00000000
\@k8\HF>0000000000000mA_QAAe000000000000000000000000h]k6eIXJ0000MA>n00000000<8M@<:Fh0000000000000000hDTA00000000000000000000Dg;W
0nbh8HVo00000000e4>T0000@b>?lmc40000m0L;00000000A0G`0000000000000000000000000000PlVL@Aea4VD[000000004X:=0000000000000000];<HEDag
000000000000000000000000@>]C0000EG@F000000000000000000000000\BJVDIgb@;4m00008hZN00000000L=>e0000000000000000TaTBI0F@lZbB00000000
T;6;000000000000000000000000h=?]00000000000000000000HRIH0000000000000000D9Vb00000000Y<k0000000000000000000000`bb000000000000d_@^
00000000000000000000000000008@3e00000000P>kR0000lPjZmGF[@<R;0000QE0g<DGU0000000000000000eEP2@_:FUJYZ00000000lIic8dYWH4?^00000000
00000000D5Wg00000000mJH_0000000000000000@?SjdLDaIJ1m000000000000D^fZ000000000000000000000000000000000000000000000000000000000000
0j_j0000000000000000000000000N3@00000000HhZ1@=Ai00000000000000000000000000000000Hb5[00000000000000000000000000000000000000000000
]IWc5GRCDIj?a=<O\[nM0000000000000000hM2o00000000@iFR0000000000004PgI0000000000000000000000000000Q1Zc18:Z000000000000iGBe`<Ge0000
\2U6h:B^0000LNOH00000000000000000000000000000000H?^X00000000000000000000000000000000LR<`00000000<2mX0000Y6FPa7n1EAaQ<@\[0000<\hB
000000000000000000000000000000000000\TceX`4VD6b[000000000000000000000000QJ620000\0P?0000P4ZE8OoE0000=2WLDk`l0000DWVA00000000d;d>
0000000006g0@TU900000000000000000000000000000000000000000000000000000000000000000000000049HcPg1K00000000\Ggj00000000def8`f?7Y=5M
000000000000Pc^99DJ]IDWe00000000000000000000LaKjTHIo000000000000dYE@P7b4<jml0000\IV=PmX;0000000000000000000000000WG^0000TB_MLL@]
<LYo=I3K00000000P1Qoh=:IE@>lD\ZW0000MHLN00000000I48^<Tj?lm=cMHHg0000000000000000000000000000UBcQ<aM^000000000000\J9SLKLH`^NNE4n2
0000L?i7hejE8B5V0000U:kh0000Hh8P0000]3M;0000P\o]00000000lDU^000000000000000000000000eIAR4T@7lBAW0000000000000000hfGPhi=oa?Kb0000
00000000000000000a0K0000000000000000000000000000I9fS000000000000Y@d40000@m75000000000000000000000000`Fk>0000<aTh0000PIA^00000000
QEnP0000000000000000000000000000000000000000<XjdY=ZD000000000000e=Ae08i2l9=>XXJX000000000XZA<gFDa34i0000IJCC00000000LFLo0000@[if
00001JD`0000000000000000000000000000dCia0000000000000000000000000000d?31000000000000000000000000Q<n30000d7JR00008HG]UA@00jOl0000
0000=:lA00000000d_<2000000000000HU<9PYne@]o]00000000U@ec0000L4BK000000000000PR2100000000000000000000000000000000TR2W=55Z02d_ddOh
0Va0QAh_AH=<\j94000000000000000000000000`[i]4X0F03SQPI0LTa]g00000000000000000000000000000000P34B@ITn000000000000@GmF000000000000
lie7TJTh000000000000000000000000@4RoE<d4000000000000D4i`@FSXTh>6\`Rh440L@fOE`^0gA36c000000000000000042dRTlS90000000000000000XZUW
a<;CA<=M0000TD<\000000000000000000000000000000000000\DQU0000000000000000000000000000LDi\000000000000`D7:0000H_^=0000000000000000
0000=8;h1=8=PgPN0000LIOm0000000000000000000000000000000000000000Pa=UU4@b0000000017AK00000000PL2400000000Tl850000M16l0000`9mI0000
000000000000HkQU000000000000TNR900000000000000000000T@\80000000000000000I>Q9\00=Pi^\000000000000`>@[Df;K0000000000000000l=AH0000
000000000000aBo?0000000000000000000000000ZM_8WGB0000000000000000000000000000DUEB9F@h@20J0000P3mn0000PHLU4YnA00000000000000000000
0000000000000000M1NC9:M>IIM[000000000000<o`[0000000000000000000000008hRm0000000000000000QG6b00000000000000000000000000000000P0?\
TOeY00000000000000000000LAde0000`_b`T?HY9:7f0000h>?0000000000000d1Nm000000000000IFSI0000000000000000e1GOD8dFH=clL09LXm\>0000YJ4X
000000000000`O;K0000]GlnE<Fn5HNg0000DIi>0000000000000000000000000000D_9?000000000000\YJEEE?d<IUo00000000000000000000X0L_MEQa0000
000000000000lbWa00000000`;OjXcRl00000000000000000000dMcc861WDYjJaEUQ00000000HZ`\0Echhhfi00000000000000000000000000000000HbPb0000
00000000000000000000000000000000000000005HBF00000000E:hcd?EK000000009H?m0000PWO3\5XGAA190000M6N=d3knQ2EZL@<T0000@5WO000000000mEW
00000000L_Dadc?D0000000000000000000000009ACZ0000H?@f8D=X000000000000Hb:chkSg000000000000000000004dD9`fTL8W3900000000000000000000
0000@VNF0000TFoN\LOM0X`R0i`<000000000000000000000000000000000000<B150000XX[M\nA>00000000PidF00000000000000000000@8[Z00000000\O]B
0000000000008=6Dl?2aHHcn]COA00000000000000000000000000000000000000000000mHLB000000000000000000000000I=nS00000000T_Zd000000000000
0000`H7=00000000000000000000000000000000000000000000000000000000AGUmh=PCAAJM0000hi?Ud:<J00000000@BDH00000000000000004=lo00000000
0000P@cj0000A8]H000000000000000000000000000000000000000000000000L7\0000000000000L]bA00000000dQJP000000000000lhaX000000004jf]0000
U3Ja00008VWk8bWT000000000000000000000000U5[PX7VBLX_Qh^fPY=4Cl1in0000@gOJl6Z9XTOjiDHP00000000iF;XDQk5H^[[PeLH0000]<]>000000000000
000000000000X>gh4IJe<UgR00000000lG8Q0000000000000000\GhZ00000000000000000000`R2e8Q8fYJGE00000000T]aj0000000000000000000000000000
@kP4XV2E<ljMQ2V<I4Ja0000000000000000\::]Q8Ef00000000PLQZ000000000000000000000000000080B`00000000`ZnDQ<J_0XdG000000000000]@O70000
0000`AY=0j7>0000DC;FYD^10000hi_;4`Ui`0;34oLD000000001I6i0000000000000cHi]7PP000000000000000000005Cc3LV1h0000000000000000lG310000
00000000X>68000000000000000000000000lT8ili@>0000`Tg`8ZHG00000\S8000000000000@Qib0000\[Bk00000000d=`>U3?e`9GR00000000000000008<@o
00000000000000000000000000000000TLLZ0000000000000000000000000000XkdWY8Ga0000]ARZeJf;000000000000`bWF0@cCXTiE0000TAa`0000hJWN0000
0000963200000000E<nmYAWOa9ooa=[F000000000000A9_I8D[J00000000000000000000000000000000M@[^h57R0000AIT6@_BK0000aHRQ@>2PPRebh?83DAV_
QJ:L0000000000000000@DgKeI>^00000000000000000000000054f700000000000000000000000000000000000000000000hQNO]B<WHX>Q00000000Xc1A0000
0000\?Z>000050_30000000000000000h^Jn0000000000000000000000000000<2\P0000lV5T000000000000do0ZDZB;00000000000000008Ie:000000000000
00000000000000000000000000000000000000000_QP4K3@5CJ@852k=IaM@;0J0000000000000000hmm50000HHdP000000000000D69C<5cfT:j^T;1;X>J4HND@
<Ya10f4500000000`1k3000000001G:400000000\hb11H^QH5NOLB:X0000l;^SPXYcLCMiPCceP_k90000<k7K0000HBMh0000L\d@<YIC0000000000008?05DcEW
8Yk\0000@8`]0000000000000000PC\800000000`U=i0000000000000000000000000000000000000000aDf;00000000\SL@000000000000Y2c4DO>K0000L6V4
EH9j000000000000LoQY0000=J=L00000000000000000000000000000000000000000000HX=l<Cen00001EB^0000000000008?^a\g5k0000000000000000Ti7g
M9bChZmT0000a2_0000000000000000000000000000000000000<jaIdFn:000000005;3E000000000000000000000000000000000000000000000000H;Jh8]G8
00004V[Z0000000000000000000000000000M33g000000000000000000000000000000000000000000000000dA4K@Ian00000K?GU0iV000000008_]?00000000
00000000000000000000L@Fl000000000000d_\=0000000000000000\>n3lE:X00000000000000000000000000000000000000004YD?00000000dd4h00000000
aIl<00004oH60000000000000000000000000000X^080000000000000000000000000000m;?00c>60000Hk7V0000000000000000000000000000000000000000
Y>Ed@CJ`000000000000TcMPP@h@X`@90000000000000000DGVHA5C1000000000000\>P6000000000000000000000cdJ00000000<_j9EA6F0000000000000000
000000000000d17A000000000000LA?Q0000000000000000000000000000000000000000ECb7P0VKXEDd00000000UAa<0000U:KB4o7o0000T30=000000000000
e7B>000000001Cb[0000000000000000000000000000000000000000@P@=\[LC00000000000000000000P_5H0000DFV6d\i^00000000000000000000LPLYe39C
00000000000000000000000000004:Ab00000000T_a800004dV<00000000000000000000LTDF00000000000000000000X?In000000000000dPK7000000000000
00000000000000000000dc?h00000000000000000000X2iHH@XW`6=f00000000000000000000000000008DFb@?l>14aU000000000000@mTWdOjVmC]000000000
000000000000iFQfL;7jY:?_000000000000@T3K8j@DT7HV0000P3mG000000000000D9G3000088m`0000lHVd0000D=AY0000lX?S00000000l4e0<o`?0000`Tek
000000000000000043R2<geo0000000000000000HIL20000A13A0000aFB]0000D5mk`\04000000000000lM2d`j8jECFOdM\C9Fbd0000d^Dm0000000000000000
0000000000000000PQ=f000000000000000000000000]5:`XglG0000L?mXXjdI00000000000000004Y:IE8R00000a9EM@M8g0000000000000000IGa:i4BL0000
HbY<dBe\0000000000000000eAS2L=e_4>?h0000000000000000lGL400000000\HaO00000000L=mh0:RIh=120000000000000000000000000000000000000000
0000EJS]00000000d7;=@3FY0000`1eXD=K<]BRk0000000000000000e5EJ0000hHFn0000hEPk0000<@YR00000Z820000`@HZ=9mN000000000000\1`oL\^jhdD`
00000000000000000FaR<_2WQFJUQ2UV0000@EYR0000`A_l00000000000000008S5V0000A9<K00000000H]QJ00000000M?5oEJKA0000<3@o0000000000000000
00000000000000000000Hfb]PFm000000000000000000000000000000000000000000000Y<2700000000d5Q1XdUL000000000000000000000000QJdI00000000
PaLU00000000I?LL0000000000000000P]B000000000H2]l000000000000TPF60000@TWYPkoi1=W=00000000@MgL000000000000000000004YE00000HkN196eA
m5?EEAD8000000000000000000000000m0Vg5GLO\[:jH2Md0BUVhV044VKg@YLP8LPIlT^b0000000000000000TZZQeBKE<j=`00000000PS[@0000000000000000
DaQnDYa_00000000000000000000000000000000000000000000000000000000000000000000@d5f0000000000000000TfDK000000000000@`ZP000000000000
000000005?ZA\J_L0000PP[j0000Ta8_000000008^RZ00000000U5:n0000TDMh4=GZ00000000hBVc4SSEH<i^Dgc2i<4G0000D6M@l@Ig0000HMS[000000000000
0000XP52`F6b0000000087PN00000000000000000000000000000000000000000000000007cd`mNo5E5GHGS[0000000000000000000000000000000000000000
0000000000000000hH?i0000000000000000@@7;00000000TCGh0000000000000000X:kA0000000000000000`[kT000000000000000000000^dd000000000FUS
HJ5`4Y2F000000000000HJ768JLF<ahc0000P[HKH?QE4THZhi6cM9?@00000000IE6=000000000000\[SL0000XeQN00000000000000000000\\?g<QG2XYPUe2>?
=3WJ00000000`A[S0000Y@XgHMf400000000\FFd000000000000000000001<[F0000L42O0d0Za0LYe3Wf000000000000000000004F;N0000517\AA[cLdk^0000
P8Ej00000000TC1;\eR8000000000000l?]eeCMaHTKX000000000000mA\h000000000000UEWI00000000YHQ:`E_J\WRG0000957E000000000k5]\W^dD7Wi0000
`Cf6LmKk00000000000000000000Y0_M0000=C\Fd9m<0000aH1H0000000000000000000000000000<DNC0000000000000000i7<LYFXn=9A_000000000000iDMf
1Ba559mBQ:UE0000000054jA0000000000000000\9\BP?9>0000d^M:0000QI8[D:PPTKZg00000000X]i`Dj1E0000PWh]000000000000TnWjlMA=m274m3;10000
L;W6lE<@00000000LL6b00000000000000000000<KAY=D\]0000iA67\]5]00000000X3>g<N0TMDaR\DEo8ikPI5BM5J6D000000000000aH>20000IAhG00000000
0000`a4R00000000000000000lJBD2on000000000000`76I000000000000H^bY00000000000047og00000000@PlN0000aG=CPjPF00000000000000000000`QUZ
0000000000000000000000000000T;UR0000AGU:E7TI0000\kg[00000000XG_K00000000IJ8EY0oQT8>S00000000000000000000lXYDm0V]XU]B0000`=5V0000
Lh;fY3bh000000005;IF0000IFF\00000000P=_n@no:0000`VHe5;Q><1IM000000000B?:0000`NUbl2Al1Dni0000000000000000000000000000mAO?00000000
0000000086Q[\;[6000000000000000000000000L;^<`6K]4S35h`]@1BLbYCTi00000000000000000000d_0P5B^M000000000000000000000000000000000000
5E9C0000000000000000E0DPh8OD\d56@S6bhLD:000000000000000000000000dWHX000000000000TPZi0000TCI\Dm3o9ACi000000000000d6FgT4e[00000000
lV:^000000000000TcVLlKSa00008i08loT:8m8YdX52Y@5A5EV500000000H5E<000000000000000000000000a8YB0000000000000000M7mQ@@Hm0000PGZ;0000
0000000000000000D[`@00000000000000000000XBo900000000U:Td0000P0<`0000<SWY0000l2C;hDna`FI70Ze400000000<WT?HT^@EGCC000000000000<Hn^
000000000000000000009B_a0000000099OX00000000`H0\00000000000000000000i<ghPhiR000000000000H9ECh3mU0000A8BV0000000000000000<aDm]HU?
000000000000`O;50000H[LU8bBm\6gQ`j\F0000<TC30000000000000000000000000000m;oAD2ji00000000000000000000]7m@D\Nj0000D@A0000000000000
H0Cg00000000LdQ_<fjWe0mT0000000000000000QCVR0000<[=O531lIGZD0000\W^40000000000000000000000000000000000000000dT2HXgI=000000000000
0000]0Tg8@SHY5DT0000000000000000000000000000MFkdH7I5000000000000000043X700008B9X@h330000\Zk_00001;WM<G470000000000000000L`e>0000
000000000000000000001GNh0Rii000000000EQW8?N`PLR]DWd7MH]@HjmF0000000000000000L75<00000000i2VN0000@AG>00000000H7R1EEH^0000@;RAhSZK
LcJi0000000000000000aEBF0000H\92UIh=0000YFcW0000000000009;Vm00000000`glg0000000000000000UCF[l_Gk00000000000000000000000000000000
=HWU00000000000000000000HBgF06@G00000000laC?TMjbQ1W;0AiT00000000H4CX000000000000000000000000000000000000HS7OdS9414[8]1T_HHl39DjL
eEIB000000000000000000000000HIG8PJW]000000000000\J`Y000000000000000000000000E1`o00000000]435000000000000000000000000000000000000
000000000000000000004@Zl`9[GDWZa00000000T88H00000000@c]800000000T4`2T7hHTO@200000000000000000000000000000000dao=lbJP0000<RKm0000
lh_Q00000000000000000000000000000000H6_?0AHi00000000YH2>00000000D0FO000000000000H_=H000000000000heaX00000000PE5mY:>3QBMm00000000
0000000000000000LGknYIj_00000000000000000000000000000000000000000000<ZNb0000000000000000000000000000000000000000<2\AM@eK00000000
00000000000000000000000000000000L7;_]:[U00000000X;PF00000000a@ED00000000000000000000TIOM0000@J:;00000000=Bd5hZ]Q0000XTbN00000000
0000000000000000D7360000LfkU000000000000E=ei00000000000002Z20000000041>=0000000000000000000000004<E=M:1I0000000000008Icj0000IG\<
40;]00000000aH_b9JAQHZ`N0000000000000000DTeW0000000000000000mJM0M2@30000a4k[m8UN@C0M00000000000000000000IIVm0000Pgfl00000000\dQ8
0000000000000000000000000000TRAAL<TjDOP6@_7HXLV:@VW`00000000D>0Y0000LQo8eI>L000000000000He?l00000000<4[i000000000000hkbZ0000P3?;
<0VY0=?I=9UO000000000000Hlc?0000hD7L0000000000000000000000000000lg<:00000000I<h:00000Z3<00000000D0^_0000P3KN0000000045?k00000000
H2ni0000000000000000=83b000000000000I6Rc@IcI000000000000H^`R<20U000000004HVLmIhOME9OQ8\h0000HeK^E=XO0000000000000000000000000000
`4\LTS0nEJ><00000000Ho]L0000000000000000H6k\000000000000mJD90000000000000000000000000000000000000000000000000000H@i^X7>A0000lDZT
L]POT8T3\`EQ00000000@08T000000000000E=AI000000000lK7000000000000000000000000HKPi0000000000000000000000000000h]IP00000000TMjj0000
000000000000H4CcLAD[0000hcGbhG=CMGK2U=4e0000000000000000000000000000\14D<GF_0000000000000000e:_c0000XEdkE;LS00000000000000000000
00000000Tk``0000`=5e0000eB8C000000000000X[Ea48C0lC`Z000000005<g40000LOTW0000dd9S0000000000000000000081<D00000000`28H000000000000
0000000000000000dLSQhToF0000000000008jJLHNjjU3]^000000000000hBMJPee<000000000000000000000000000000000000000000000000Y<<i00000000
00000000A=C_iFn@0000000000000000000000004\Z000000000@LUg0000000000000000000000000000UBl]000000000000@HS6000000000000000000000000
000000008WKS0000000000000000000000000000eB2700000000`0hh00000000PA@e0000000000000000\K9n0000000000000000000000000000000000000000
0000a>8`@@PH<c:PiE`C0000000000000000000000000000lN7VHlUd@8^[<XBn0000lPkL0000L^:a@THH@?_a\BnLD73?T[@f4@S98]hB9A1Q00000000UDYThTTZ
hEhoh20aP9lE0000000000000000`kJX000000000000@ObliJBA0000000000000000000000000000Y8a\00000000<mZe80XZ<_Sm00000000`[o@`jTiX=YW`k@Q
I2\\Q4FF00000000LI<CXc=XUIkg00000000000000000000000000000000DO:OPgg5A8W2@>XN00000000000000000000000000000000@]mD0000Y0A\54eeED^=
]19eL7?k000000000000I6UY000000000000000000000000@71ea=Eg0000`kIJ000000000000lVkk00000000<8WR00000000000000000000000000000000d_d=
L`?WdicI86GOhXU4\`4?00000000MDj@UEAhIGb6m9EY0000l3Eb00000000000000000000dfEV0000TlF^PM6mYDKSlN^?iJ[F0:BNX^gk000000000000@YPi4FW_
D]K[@c`EhfIb0000<5AP\PGR000000000000i>S7\IA=0000HS^S00000000eEa909UW\S^]0000=HF<00001D>B@[QbPf<`0000P?B`doFB00000000`T:O00000000
00000AoXDNZ=l:5^8[F<0000000000000000000000008U8>000000004NGB5;=>Pd8=0000000000000000I8M^0000IGmO00000000000000000000000000000000
000000008@;\AIn400000000000000008EVY0000000000000000hL=500000000Xdi=Q:AP=D`A0000XFjUQCM@00000000LUZZ00000000Ph6i00001APk`Fi^0000
i<TH0000PVkME9M0000000005F=S0000m:B@4]HNmGT_000000000000DBDT00000000000000000000l8N7<H]R<hZC@9j_0000000000000000@n:<<FCn00000000
0000000000000000000000009BTl00000000DdkO00000000000000000000000000000000000000000000D8?_00000000e@AT14od00000000hhR1@aof0000h57a
000000000000000000000000000000000000000000000000\:UI000000000;4^00000000000000000000YE[H00000000T;:>000000000000IEnD0000LBJd0000
0000@L\30000000000000000000000000000M9RY00000000<cZB000000000000000000000000000000008WKG00000000PinGXo2<0000000000000000\KQP0000
00000000h0L0000000000000000000000000818mlM_D000000001H=K00000000000000004D0\X43mX13>000000000000000000000000d[hS0000000000000000
00000000`[jP000000000000TJ^@000080`\0000000000000000000000000000<YKG000000000[m2]C[n000000000000IAh;0000L1RM00000000000099P<0000
00000000QIQHd68Z000000000kGb000000000000X]NC8dC[00000000000000000000000000000000\Mi]00000000P]Mh0000000000008mjc000000000000D0d\
PFl^lWlaP]mk0000000000000000000000000000\a>>hNA9Q<:C0000000000000000P6Ug0XQ5Toh`0000dISiHEJK\m;g0000PCoQX2bc00000000P3aY00000000
0F:C00000000000000000000000000000000d?ICT`HG8fMl0000000000000000000000000000000003_h00000000Ld6b\je\00000000XA>8LkQG00000000lCJn
000000000000A;aV0000000000000^jH000000000000\a=H0000PmS[TFdR000000000000<FmD000000000000000000000000000000000000\Y`P000000000000
00000<UY@kYDPh^H00000000000000000000000000000000000000000000000000000000000054l_0000HUI00000000000000000hjM]PXNL0000\0icQ?@W4^Co
E:;\00000000P<1Q000000000000000000000000A44_00000000P8UR0000000000000000000000000000TVFU000000000000000000000000AB7P000000000000
00000000l68k0000<JE_lW<T00000000000000000000DG\^@WDR0000000000000000E=aF80Nn000000000000<CC200000000000000000000dg9c000000000000
00008>NM0000@0Sgl@2\0000H6J10000`Z5U0000a3_Q95iE00000000000000000000000000000000000000000000000000000000000000000000000000000000
IDJB000018<L0000A;LC8PV>000000000000000000000000PH:B00000000@03300000000000000000000dR9`XO1JTGme@O1dDiLJ00000000a9d;0000dXRX0000
00001;RJ00000000000000000000\7GX<O2:0?JRa<Kc4<Z;Peo[aHbn1=mEmCQ0000000000000l7Xc00000000h8_f000000000000000000000000000000000000
0000dF70000000004aBR0000000000000000T4fBhkSZY6ae00000000QIo00000LB>a4N4I0000dQCQ0000l3EEL5PD0000<>?L0000e8^>L5CX4i^me;UP0000i5PM
00000000000000000W_S00000000l@_T0000L48g<?cg]<Bm0000000000000000D5o\DZY00000000000000000lo3:00000000LUDKiCZfHH]J0000000000000000
00000000Q<VR000000000000YI^20000000000000000h90cY6Zam9c?0000000000000000\KWZ\W425Jc50000000000000000000000000000diF_000000000000
000000000000h`N\00008@nX<DjYlVB<000000000000000000000000000000000000000000000PKa000000000000UJ2ED]M400000000000000000000Xgl70000
0KEG000000000000i=>^la?QdEIL0000hPH@0000000000000000000000000000000000000000000000000000mHbGH]nE0000D><1<F@400000000000000000000
0000000000000000000000000000d?2500000000000050RmYBS:0000000093SY5GD900000jO[0000000000000000Xca800000000ADSHHAMS0K`041ga0D`A0000
X:g^59>`MF2X000000000000000000000000000000000000\R?N43E80000000000000000000000000000000000000000000000001C`l000000000000000004gm
`VAl46God68JlkZ_00005EYG000000000000d3Qe0000ThDI0000000000000000<[Vi00000000000000000000TTPH\`hi0000<eHk000000000000<?El]F2:`K4b
0JYa<QHhT0W`911c0[Dd]D>00000L^@W00000000000000008RnW0000000000000000@DRF<Z2d<h2U56[m000000000000hIiQ0000`J9`0000L>dODjS>00000000
000000000000000000000000000000000000HJY>dI44TT;000000000000000000000000000000000h2f?0000T7F[000000000000000000000000000000000000
hmLk0000000000000000000004o@0000l6Oa\1dJ000000000000000000000000045ndYH=TG?UYD_3000000000000dojH000000000000D8?M00000000hb^=dTaT
0000e0fkU31H00000000\35M00000000000000000000ln240000i0500000000000000000Xc3Y0000P7@c00004KiB00004kj?0`>k000000008FfQ<W`lDL4V0000
0000000000000000@?Gi0000h8L200000000000000000000000000000[e4XSO100000000000000000000dfKD000000000000H1N`0000XRdkLmQ[0000lYL3e0Pm
eFSj00000000LB>=0000l6LR`cR<Dkh1a?OL0000000000000000LXa`00000000D1oJ`UiD0000000000000000Li5f0000U8RD0000000000000000000000000000
00000000hi:`DZXhlEnR0000D`WB00000000Te1ALfFTEBkjd02FiFe:P@>600000000000000000000000000004f3d00004Maa0000000000000000000000000000
00000000000000000000<bkc0000000000000\TR00000000TNbK0000A3WXTnbP000091Ih0000000000000000000000000000000000000000L:Gg000000000000
00000000IGUI000000000P3100000000H2DX\2630000000000009;CC0000000000004GU_00000000U1Nfi7fj0000liJ200000000000000000000000000000000
`jSR00000000000000000000hAb]0000000000000000@D:20000000000000000\1Q@0000\[^H0000000000000000000000000000LnfB0000\FmLlVLh00000000
0000000000000000Ha9;0000I:@a00000000I81^TlP4@IN10000U258d8Tf9G7m000001NT<ZkA4cF_00000000lVF1@kd30000000000000000@BVC000000000000
0000X<3R@U3X00000000\nd^00004X0200000000D?jD0000000000000FXa000096P300000000000000000000=61D000000000000000000000000000000000000
0000AA__0000000000000000h_D6000000000000A7lo@e^T00000000ICCU0000T<Z\0QY7000000008Mal00000000000000009DIO=I[A0000l4bF000000000000
000000000000000000000000`CdC00000000000000000000000000000000000000000000000000008UUi000000000000000000000000hkACa3N\0000000008gY
00000000lGSI000000000n@n00000000<jjJ000000000000D6ci0000\U\c]B5d000000000000Tc<M000000000000000000000000000000000000000000000000
00004De300000000]8n\0000a>]4000000000000000000000000000000000000E<>o000000000000TjoPL638U2h00000l>aj4DH@0000<bAoh@OWh8kGL^;30000
0000T;ES<HcZ0000\:[Z00000000LG:L0000000000000000Q<OO000000000000H;mY0000000000000000000000000000h8QR000000001E^0aHg6H=M500000000
0000TH=9000000000000<P^000008H[T00000000000000008E_l000000000000000089J9000000000000EImVL]0O0000`@W]i:5300000000000000000000PVO4
``eZ00000000T=?m000000000000X5J8l=B[TG]J\_CT]:[70T9m0000T>JG000000000000000000009Gk600000000000000000000000000000000000000000000
<cOJ00000000000000004>Dbdj3K00000000MHL000000000000009_n00008aF0D?4e0000`>]]T1[BDQfIi=b60000da9Y0000000000000000DVM[0000aCJL\`OD
X6:OHFAo000000001<FR00000000lCJ8D5n=00000000<DjE4MAgE7STP^EV00000000000000008k?S00008m7M0000000000000000000000000000E4D70000\RT_
0FJ6XLi`000000000000000000000000P4Kf00000000000000000000I8<^000000000000000000000000000000000000000000000000000000000000LgEE0000
0000H;Eb000000000000l1V>0000`\N`Tcmc4Eo<LnCR0000a36O0000dd[Dd@_G000000008d=A0000000000000000`W5iDZi?hiD900000000\`?@0000D=9E0000
AFWcd8U30000h^AA0000000000000000000000000000@GC8<fdV1>GH\jcbm5=X000000000000000000000000\ZeC0000E7M_`H9_00000000PWQC000000000000
0000D^EH000000000000dbmL0000DZFPd68:=?YW00000000T56Q@Na50000000000004nDb000000000000000000000000d_140000000000000000000000000000
\J0@00000000HOLO<_`0000000000000@bUA0000000000000000000000000000eA9I00000000`[3Z0000@beR000000008UCQ0000000000000000000000000000
58=b0000L4Cn00000000hZJP00000000DUc8]H0[000000000000000000000000000000000000AI9c58ej00000000000000000000lVE5<J>U0000QFVC00000000
00000000000000000000U29B@;7PPId`EB?K000000000000000000000000e<^\00000000<DnD00000000000005b4\R@P00000000<8Dh4ion0000000000000000
000000000000000000004;Da00000000U2YN00000000I;mG00000000lbIL0000000000000000DNKe000000004@?V00000000LZ<S00000000m=9a0000M8N84;Mm
HA6X02b:MG\T0000@6Zdhf3B00000000000000000000iFf`0000000000000000\J8m0000mDlP`;kL0000`fa9145i00000000000000000000]BQT0000I5g=0000
0000000000000000000000000000\n>\Q=O=@daRPcb00000@<XW0000`UVd00000000000000000000hhD4m=6k00000000T5b\10d]0000000040D4QI_j00000000
T7=a0QiV0000hZ<B000000000000000000000000@0h30dK<0000XBfI8f5Y0000000000000000TaJ^d4n^HHTI000000000000DQh;00000000<YKV0000a?j=0000
00000000000000000000000000000000Xd70000000000000YFZ600000000000000000000000000000000000000000000000000000000000000000000TP0R0000
00000000000000000000\:Z;E>cj00000000000000000000E;KcY<eDhDAa000000000000LNIZ000000009Dh6DAZ50000dg6b00008DVY00000000`@YB00000000
Lh1T0000000000000000000086B700000000000000000000000000000000]HY5M33H000000000000mCo9e8AD0000000000001G@aH@il0000<km;00000000@HiP
000000000000`?iY0000000000000000L`H10000000000000000000000000000hdOC0000000000000000000000005=9S00000000X<LF00000enF8CH@@GFW0000
00000000\cLB`djOlQdI0000L1B]XKSn000000000000X56l00000000000000004@3T0000YD:R<>ncdA490000000000000000000000000<YFLeWN5D_o00000000
000000000000000000000M9=000000000000djkhHi3I000000000000l\7<000000000000]BTW000000000000000000000000000000008FHN000000009CXS@e:F
00000000000000000000000000000000AFoo000000000000000000000000i6P_0000Xa_i0000=<PP\^[jL4D90000000000000000000000000000000000000000
0000likb<CC<0000000048gO`6dc000000000000h<IoI:aL1HAbHdQl00000000\64d0000000000000000000000000C0\000000000000000000000000A53F0000
0000UCil000000000000<>8J<9dh8`Hm4KW7dm>iM2l:0000000000001HUc00000000000000000000000000000000LZ`lXBKo00000000U2SfXm6]=:ID00000000
0000hBNF==?>\<F700000000<LY<@8l8=GcG`XFO0000`^QZL`5FA1D6mGDQ00000000LaUR0000000000000000H]1@PhkmTZT@0UXU4<OB0000000000000000`]ok
4Lf3@hYId8HN8K=W00000000a8Sd00000000`7gL0000000000000000YGKM00000000000000004Bgdl;oT000000000000\o>H\9U24@<1@I4`Tcg2000000000000
0000000000000000=2`<\G>500004jbE00000000@4cM04nPhHb@0000hkG?MJ8iUE\20000h8HjXXH5]:VL0000\T\mD\A0<MM:djkJe92ke:J4DZEi4e0HeFH30000
000000000000T80Sm0KSL7?D000000000000000000000ici0000000000000NmR@@W50000000000000000000000000000`cD]000000000000P5Da`I2k00000000
<cKc00008hlRiBYa`NSk0000XPdd0^@lY4ES00000000dS2;00000000000000000000000041e:lCV80000Til6lC2B00004?c?000000000000000000000000AGM0
000000000000Q8K\00000000=;RZ58GK00000000TTZNXIlB00000000la``00000000m<_Z0000<@n<0000<bb3Q<7l00000000X8F_D<Y`0000E=8M000000000000
00000000\iBV0dKi1@le=I12\3gg`BK3L[H300000000]84i0000LA3I000000000000000000000C[C`D8iDcAOiDTGaH1Q0000ThWB000000000000e5`N00000000
0000XRX4000000000000000000000000H:`:000000000000000054i90000hV[;Denf0000L0KD0Z4m0\N80000`lXdL8lh000000000000000000000000000049AO
00000000Y=TE00008SU^@2GUh;OO@e6edf?GLj^;T:?e9Dlb00000000000000000000X4Y7Q06L000000000000P`UZ0000dSCa000000000000000000000000h1gD
0000lCFi``^5\`hXl?:CPcD6P^OX\fiL0000000000000000000000000000A2[h0000000000004[<c00000000\U7J0000000000000000000000000000dB[40000
hdmE000084l0d@kL000000000000000000000000000000000000000000000000`^X?00000000000000000000P7RG000000000000000000000000000000000000
HIhF@10gda<g0000lD=mlJ@m4Cjc`TWN8^V@0000L7L30000@;M[0000000000000000000000000000000000000000<MO:0000<MAKY:Jd4KVo0000dlD8<[G<hA0]
000000000000`>i@Xee`00000000h6HXDD[]0000\0;OA>Gi000000000000000000000000000000000000\DQ600000000m?2K000000000000liO500000000`d]B
42NgQ=BEMF7Y00000000000000000000l51lX57mDL1K00000000000000000000le`H00000000000000000000000000000000`;jNhbEo000000000000hYBU0000
00000000A=^R0000@GS;00000000UG=U0000I?i5P?;R4V`bXb?H00000000000000000000P=<Q`jBT0000\1Pe4Fha0000MF5^000000000000000000000000D77f
000000000000h2:600000000000000000000E>g7000000000000000000000000000000000000HW9Q000000000000000000000000000000000000000000000000
0000000000000000000000000000iGTndIh_00000000Hj8DDU^e0[]E00000000000000000000hFAF000000000?1e48ik1GPK0000H=5D00000000000000000000
00000000l9:L00000000000000000000000000000000000000000000Q9kf00008T=90000DOL60000Tgn200000000`eCe0000000000000000DfKU000000000000
0000000000000000000000008\TC00000aLh@[\2hlDT000000000000000000000000000000000000000000000000hVcg<30J000000000000\1Q2000000000000
0000l[_i0000X^Mk00000000lSYRa29oHVjN000000000000000000000000DbH[Ha9J0000LV3A00000000TV6O0000000000000000`70c00000000<ZkP0000dVJa
0C8@99igDN\o000000000S1UI8\T0000000000000000000000000000000000000000000000000000dF4^0000HP<;0000HZ_C0000iBVX]DjXLFW5iICD\E5<dI<d
`W4\42ed000000000000HJ6FDC5O@TcB0000000000000000H:b?LDJaDK0YXheB0000000000008hcI0000T31U000000000000000000004o=80000\B]]00000000
1=`\0000le;700000lKf4Qgc`]Tf00000000000000000000000000000000POl:\o9ThI^80000\;Ke0000000000000000000000000000iBmb0000000000000000
eG]D0000000000000000hfAJ000000000000@;SWdI;edn2JMJ05000049TI00000000dc_jL6b9P??@4F510000000000000000i84600000000000000000000=53k
00000000d3<9000000000000000000000000IIMC00000000hEb>EHJD4KVg00000000dNRc0000000000000000000000000000XWb<0000TN[\0000]6j800000000
0000U1iD\]]5PfnM000040CY00000000000000001IbU000000000000000000001E;S0000dH[^000000000000000000000000Te\4AJcA0000=1o6000000000UXb
XV=gdG7J4h8fYJRX0000HUMAd;]<0000LD@dlM6100004min0000000000000000YI4k00000000h:m_0000TZ9n0000X^ja\V:0HeEa00000000`iM[0000<BPJ0000
`WSQ0000lfVCHl@J000000000HXlM;4M00000000PbLSHb[Al10M@4=mPVdD000000000000]Je]00000=BJ=7aP000000000000T=f900000000DgPn000000000000
000000000000XF1K0000`VG40000`Lbj00000000Xb8:X9]F00000000000000000000000000000000000000000000@WS_1E_M0000hOlR00000000000000000000
0000000000000000MCG^000000000000aEmo0000d:_YXZLg0000000000000000000000000000000000000000000000000000000000000000]85A0000`hRO0000
000000004[1\0000000000000000A2NXeAPAUBk=dnW8L[k]00000000AFDm0000`2T\0000H>\T000000000000l04_hB`i00000000000000000000000000000000
0000U4RSPO^n0000000000000000000000000000000000000000DfFe000000000000@GAg000000000000000000000000<6Y40000T;NH00000000\TP900000000
000000004M:hHiaf0000L5KU0000000000000000L?>`A=Ga00000000000000000000]B2C00000000<BiQeFcf000000001GV`0000U?3_=CL20000000000000000
Q;RjiEgH0000000000000000dD5NT_lc=4Xe000000000000000000000000LmTo5EYY00000000lonXa49L0000PHK=0000i0]i0000hMkI00000000000000000000
\@?B4UO700000000000000000000hU4300000000000000000000dC480000Y0CJ00000000000000000000000000000000XoJ\000000000000000000000000`[3N
U;L3000000001E]d0000000000000000@E_[0000diR;00009ETF0000<B:7000000000000aIO5@ohF000000008A1WPJ0KHSGo000000000000<Dn1HWLo00000000
00000000\1@k0000\]Y:00000000\RQQi<?]000000000000000000000000000000000000@;=Y0000T5A3<C<b00004\n4M8g0e0;Z0000=C3e`RPW8PdV0000lI]9
D8SC`k=DIH9F00008J620000eBFG000000000000=6<lPN8jiE3:\W`40000000000000000<6@chW[4U1^100000000Q2TDEG@:PoBb000000000000000000000000
0000\UVU0000000000000000T1VK\\G<000000000000hTC[0000000000000000AG:g000000000000000000000000@InZlTN>0000000000000000000000000000
000000000000000000000000X?U60000000000000000L788000000000000e0^[=HSG00000000000000000000iJ;i00000000l>dh000000000000lYG900000000
hSVl000000000000000000000000lcdh0000M2h80000EDZ;dQMgU5fQ0000P6^90000\;Y`0000h=\imJcP00000000lS;<=8_RH]EL000000000000000000000000
mGT80000Di_O000000000000lM8]aEl7\]n:00000000000000000000U9o_=I1J0000000000000I`nl0gKTBf1HjCk00000000000000000000`APe8d0200000000
0000000000000000000000000000000000000000L1=R000000000000UGA00000000000000000000000000000000058NL0000000000000000<iQL000000000000
0000D>Z\000000000000HkM`00000000D3Lo5HKd0000000000000000XI9l000000000000000000000LlE000000000000PU:^0000000000000000000000000000
00000000000000000000<GR1000000000000000000000000000000000000000000000000`B>T00000000000000000000000000000000000000000000HIWR0000
000000000000000000000000PJNYPWVeACoK00000000000000000000T1mDdgXe0000PD:VhNMB00000000lag000000000000000000ei]@Kb8Hm0o00000000H^]M
00000000\:SBT_cAE8;X00000000M<OA000000000000l;C[000000000000\:V?0000HJ]cl:9;0000000000000000000000000000Ld?ed_GM0000000000000000
000000008\8]00000000e:kK000000000000000000000000TN7fAA6^00000000XI5F@PJ\H:;e000000000000000000000000TacG0000d@aM\bAX000000000000
000000000000`QV70000000000000000LE\G0000XD_@\mH700000>PZ<CCFTWB2000041f2000000000000lWCQ000000000000000000000000M4?VlblK00000000
000000000000000000000000PAYe00000000dT?3MDmjPFj00000\0L<0000hM9g8HY[000000000000000000000000<@]n=2CA00000000PCL@0000=6=B00000000
0000000000000000000000000000U15ca9[P0000000000000000l:jTYILhh]7Sh=X40000000000000000lLhd00000000hOk=hP6ePMnK00000000D1[e0000`XW;
0000P[a6Xc<d0000@@BF0000000000000000000057g^<k_VAI`6000000008^<B0000\LK_000000000000MB8a0000000000000UZ400000000000000000000QEjN
000000008J=cQHe5]Jc_LaU6000000000000000000000000000000004FhO0000HbZf000000004T0X00008Q9]0000<EH;000000000000l6>Nd<cNTkER00000000
MD?A00000000DR7VPUIB<faci1UO00000R`m00000000P`nG000000000000T80`000000000000HPd10000LRc300000000ECCmaAjo00000000@@WB0000TkKH0000
0000000000000000HjSd000000000000=H<44PHY00000000`PS`00000000@0=bT4l>0000000000000000000000000000`6DI@dTPIBIG00000000hXIo00000000
0000000000004hSMdlLY00000000@;T^00000000`7:T00000000Tgmi0000m<S200000000XU9L0000=722lCnd0000000000000000`?b=DN5o0000dVKR0000<@m5
0000hQH;<oiF0000000000004VHo00000000000000000000000000000000000000000000=>iD000f000000000000\DI\0000l8H10000000000000M6[00000000
00000000D:I_00000000000000000000aBWoEGe<0000000000000000000000000000ED<8YDZn0000000000000000XoQ=D>]Q\4mlTKcCeJIj0000E5cl00000000
0000DM>:00000000\R?Z0000iBgM0000d0510000000000000000000000004\Co00000000000000000000TPo[d0e\4TA;h\MIEI3i0000XE6?Pd>LPgfa00000000
0000HdnY0000h>96dWT]P[GXhoObXG<^8NEde7GVl\Ta0KXLeCK9<Ll200000000000004Zi00004M8D00000000d3m<0000000000000000000000000000lY7C0000
000000000000000000000000`WH;00000000@IgVPR8e00000000000000000000i:<:000000000000000000000000000000000000000000000000000000000000
000000000000000000004<TQHaJ@Q4eUiFOe000000000000ICU8000000000000000000000000\3H3=FQB@9j=LJl_0000LZf>X\E\00000000LJk400000000@;[f
0000T5U3hU@U00000000hmL]0000000000000000<[GJ0d]W0000L8Xmd=El0000000000000000HQOB000000000000000000000000Y5@90000YBi<000000000000
0000Te8M0000DcQ2TZ2T\_EZl]UFD_FKU;:D5FQ]e2Wd00000000`1Vb46;H000000000000Hc4@00000000000000000000`1CbHI?[00004K9Ul1Mkl9CalBVSle`X
LLY^45H1LC`NE0hf0000@bm?0000000000000000\1B2lPf\00000000000000000000`h4S000000000000E1QbL\?:000000000000000000000000000000000000
5H6glQa@<DeZ0000P7mJ0000`W040000000000000000000000000000Lo2^5<5g0000h8I3000080AAL1cS03]O00000000000000000000000000008QVd98:9`H`h
8MiQ000000000000mAKI9C?P000000000000lhQYP_;<00000000hC::00000000XB=Z000000000000000000000000h2:mDd5C000000004QV@DiHb000000000000
00000000000000000000mJW2000000000000000000000000\WeKU=7_0000000000000000000000000000000000000000@S>H4Vk@DV6_DeDL000000001?DW0000
00000000<0;APRjh00000000DJ?ih@^n000000005FUn000000000000]I<H000000001Icc00000000hQChIF750000000000000I1T000000000000XYe04UdK0000
<4d80000\l]m0000DYb\000000000000000000008]oB4Pf@0000YGag0000LE:8X2_50UaL00000000X>;SIG`\9Bk[000000000000\cDhX<MV000000000000e;9n
0000000000000000000000000000l;DU0000\h\PH9F_Q2?2UH:N000000008FFYH2hn\P;MHXa1M=MG=AX9D5fL<jk[43BK00000000H:Pa00000000000000000000
L^5U\::n0000000000000000000000000[>>dG29dF3200000000000000000000`f=i94lS000040Da00000000`<de0000<:8j0=E?0000dm]>P=EN00000000<lnI
00000000dkCR0000`3Y400000000\FHl000000000000\QaL0000DM[M00000000000000000000l8o2000000000000@o]2TA:2000000000000D7<h000000008iDd
<:Ci]D41hg;M000000000000PT]O0000l^hD000000000000]38U00000000m=O\0000]D0S0000lk^`P_[m<R`E00000000DkhG`I=\0000=5`:4m_`Y3_=LRkQ0000
000000000000Y6]A00000000@5RMTTa`l^ejXGncdal=I3[RL90DPm:K98Ph4oof<All0000@UoH00000000000000008R0?0000000000000000000000000000MBUJ
0000mC@g00000000000000008HDkhPR9UJ`P00000000LC[800000000000000000000`8J[A>Q_000000004kGN0000]0aJ00000000000000000000000000000000
0000lQmo000000000000D9WA00000000i0DbTKe>00000000000000000000000000000000AJQV0000000000000000H9>G00000000000000000000m;k_HeEBhQKg
HFPcTGPd`Hi^dM`fTR9S00000000000000000000000000000000E>1F00000000=@Th0000D_Oc\b`a0000000000000000000000000000H^T_]<aS0000<Sgh0000
0000l3Lb00000000<4Mm000000000000eCTZ000000004I8S00000000000000000000041Ce9Nb000000000000dSj=4UeKh1QND8MmhOEX8Y>;000000000000<HWo
00000000000000000000000000000000000011\\dg9NlI8\0GADDUHS00000000000000000000000052`LMIV@0000000000000000000000000000000000000000
h^G8P29i<GJ80000<PMm0000000057DB0000000000000000000000000000000000000000000000004<3E000000000000000000008Fl5i<=;00000000L>F2XNec
000000000000P7FC0000000000000000X<WNEDYH0000TJUj0000000000000000`3k4Hcn4T>N;000000000000000000000000DcdX000000000000000000000000
`<NQD=J\X80mhSaL98bQmJEbUA@H0000P>ZC000000000000`?G500000000000000000000d_dk0000i<_J0000PF64lO<IICDK0000]8>J\iAL0000000000000000
000000000000000000000000Q?j^0000000000005=F70000000000000000000000000000THmf0000``SAhJl5`5MOdjQB0000000000000000936m00000000Y0S?
00001<0K00000000000000000000@Jg000000000dJlJd]iC0000`nHmTJ8`0000D5_elio_00000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000\NTV0000L2m?000000000000dLCD000000000000@5hL0000UBfH00000000hSja00005B]0000000000000000000000000
0000000000000000000000000000<\2Z8ENEa8md00000000000000000000000000000RHJ000000000000PS=Y<?S?IG4=000000000000000000000000TRFD0000
0000I>A[00008UCj44oNPYiE0000mE8>X^nI000000000000000000000000@U9\HQ:EEAHX0UXo000000000000H>hQlIIeLMY70000000000000000000000000000
0000000000000000`DC64P`ZDHZYaD9S00000000000000000000Lek10000000000000000PA9I000000000000lBDo`VT[000000000000<]ioIGXj000000000000
0000000000000000L\F4h]=chbnd0_nh000000000000<]P4hA<`\VWQ0000000000004llK00000000]BQ`0000D:6ela2;00000000000000000000000000000000
0000000000000000lP70TAO59HS_000000000000`KhY00000IQA]7;B@1j`0000hL350000000000005BR800005FZQ000000004Fd7000003]A0000000000000000
5I`l0000000000000000dmf@0000I8QD0000e7S5000000000000000000J60000=5<b0000000000000000hJo2000000000000000000000000ECIb8=oi\SSeYC^V
QHX90000Xd\M00000000@U0Od2AOlTDV000000004Lfm00000000000000000000lB4QlZ>@TcYY0000DDLe00000000000000000000<EeZ00000000h@d800000000
hV<R0000LS;SLnZ`PF]T000000000000000000000000000000008T4g0000l=7H0000<:0:DRj@000000000000eBGg00000000000000i<L?_E<[Tf<adO00000000
Lg8P]F`N1?Rj0000TdBMdAVK0000000004IG`?`V00000000000000000000000000005G@R0000d]\g0000000000000000iHBR000000005C>K0000000000000000
00000000000000000000000000000DWf0000d:KQ000000000000000000000000000000008;[W\PI000000Y=H0000000007[M000000000000000000000000hYD`
0000\L84`i[P000000000000000000000000000000000000A8Dgh?:ZL674000000000000000000000000000000000000000000005E@<0000PB2[]B^\]GdR]JX=
LcA20000LW5<000055lZlS?Z00000000@f_TdkBc@AXQPV0o00000000000000000000000000000000@_3:00000000000000000000000000000000000000000000
0000000000000000000081?T0PnP4XLHX]:S\Yk=000000000000\8;V000000000000<9n_hCe_<Mj;4]E<D\0odfD\A0N90000000000000000000000000000dhgD
e@>Q000000000000000000004=d^=I^k0000e4Ck00000000000002LKDQ3[1F2FDkIV84YR000000000000000000008b06000000000000000000000000LQcGlfT0
9Iak0000HM3d000000000000@Ike000000000000D0UI0000<NQ_0000LcRb0000TG\E00008oIH00000N6k0<^g1?59UHF`Y6f3hf[90000L\mf0000T63m0000@U=N
000054ko00000000000082N^0000@WUL0000000000000000=D_c000000000000000000000000000000000000l8TZLUJbh;]2A4aa000000000000000000000000
000000000000XG<>0000\Ql_0000IGo8H_N:00000000000000000000<W4K00000000000000000000iF<c00000000lj`N00000000I<mL00001HDY00004;iMDjE`
00000000`J^3PV8VaD2W0000000000004ACh000000000000<GX<0000000000000000h8j]UC_d00004TeEdJ5N`@]M`Dki@FOKLm4edC_1i@Yo0000h9Sn0000h2O0
T4M9\]ni5I<6000000000000\eVMT5g=XXlj0000000000000000000000008DL00000A:VZ000000000dNRQCHZ000000000000000000000000000000000000@?lT
000000000000000000000000`1o15JWn00000000mI]]00000e;Udjo=0000U<YL\74G0000iHo70Z6idc2a`loU00000000000000000000E1ME0000000000000000
00000000H=@:0000X_Ql00000000000000000000000000000000000000000000dXP=d@eU000000000000000000000000000000000000<FF@@m=KMD`eHl<m0000
000000000000000000000000000000000000DIGE0000`>OElYBG4@6mh@`319J44g[^YH220000\FVeI;eTdVh35=YQYBT60000hHBFlIFQe11OYD];000000000000
0000ll:e0000XXlK0000000000000000H]KhHf8j0000D=jd]AfI00000000000000000000`@e00000d<@G0B6:lEM]8[P[0000H3JQ000000000000HEKU\f@o0000
0000000000000000\L>X16K7000000000000000000000000000000000000000000000000000000000000`<eQ@_jY0000DJ3HTN;UhPAR8GMdH]\X4LgP@ci_\g00
1AnV156m000000000000000000000000P>m`0000\IU:`L1:00000000PK]B00000000d[44a4JO00000000dL6<9ANjH>U1MCE\TDEDdKJ100000000Q:3o00004Kcc
XWgEl2Bcl=2Z00000000000000000000L>oP0000I4W70000hW\kXSW=0000lTf>000000001:0\0000000000000000000000000000000000000000000000000000
QHO`000000000000000000008N5\000000000000000000008lcYP@o5<PRn<1DAI3;_000000000000000000000000@A<?00000000@MFO000000008FNM00000000
000000000000000000000000000000000000000000000000000000000000`M85lDa;0000000000005;bQ0000000000000000E5TX000000000000EDY?0000LZS_
00000000\boFi>m40000TRFm0000000000000000lTMoU@\NTljiE?L=0000000000000000000000000000h22GlZ0TmAcUmHEO00000000L9<n0Pn2000000000000
00000000000000000000000000000000@F1995Qk]88IXA<0M2:ad2al@9gUdH5ClaoI00000000@P?=000000000000000000000000dkH2M2Sn0000000000000000
00000000MITQ000000000000XW>1=Id;00000000000000000000000000000000i0SOdjmUY;U`@:j600008Y2[128fm9BIm:>a0000`LBQ00000000000000000000
0000<iWN00000000X_mb00000000T0YQmB?<00000000@TolLL=f0000dAQ5000000000000UBHf000000000000000000000000000000000000<bbE000000000000
000000000000\745000000000000=4Zf00000000000000000000000000000000D1DS00000000hWh300000000`6jS\EoGla:D0000EBj;0000000012gSH@IIleWn
i6>d000000000000XJUC0000000000000000000000000000h``]00000000DmUc0000000000000000`1Qa\TLRM@gR=1=Y`6YLdS@e0000Xi83HdL8000000000000
0000000000000000000048aI00000000DfRP9:;<0000T?4A00000000<eA`00000000000000000000LCRIPa1I000000000000000000000000000000000000hY`_
0000000000004Ij_07=F0000lEed0000XBdD0000U2`d00000000<8Yc\MFi<fo`0000L^]ZLkAQ00000[=lha\JMCMR000000000000000000000000000000000000
0000000000000000000000008c9]00000000000000000000Hd3o0000000000000000000000000000HRiK0000000082?:\T3^ljQg000000000000000000000000
DY^BDYd_00000000`OMB000000000000000000000000D5Y=PKD4`MYI000000000000]:`>8?`3\6\\TQAO43j[dQUnXmIi00000000000000000000\dnI`^La0000
00000000i0hXhPUcTb<[000000000000L<7m00000000@Sn:00000000000000000000000000000000d=4d000043@603TF0000LRI:04<j0000000000000000`DN7
000000000000m=SRLQc<000000000000`ke8@87[XQ:700000000`e<:000000000000X72C0000==MV0000<b_h@jZD\QMA0000000000000000<ITa000000000000
4kV]<oo200000000@GNY00000000000000008jCX000000000<7<000000008RIX`Pfj000000000000<aTSLJDc00000000dLE400004mmb0000l8TN000000000000
0000000000000000`<2\0000`4SL00000000000000004AUA<2j500004NSEdO6C0000000000000000000000000000]Hk5P9Xj00000000000000000000U:Sn\8Q^
`DCX0000\C3XUEV\00000000000000000000LZjB00000000X^f90000000000000000T=a=8SGM0000Dd=Q00000000I=FEeDh`AGkf\0ofY=glLYRcaAal\k3F0000
0000000000000000T<:Z56B`00000000lNM\0000Dn<hH_i[0@0ZDZd70000`S?;=H;D00000000000000000000YJ?n0S7W47TW@M5H0TM_hNM5L`kg0000l?[<0000
0000D9Nf<KgNHkiQ0000<BBF00000000iIDj0000000000000000\a:f000000008OQ40000=<Db0000e:dn0000<7^G000000009Imh=4ZT0000000000000000UIbF
Hf>B00000000000000000000dHKF00000000000090>600000000000000000000E<[j<[l\h0oWD_K?A@:hYAe>00000000000000000000T\;Qd3jg<EQ:00000000
00000000DfGC54H:dn;@@KHU0000`>\7000000000000m>eKd<N30000000000000000000000000000000000008Cdm`KIFheikIC<S0000000000000000HfSA8ZT^
Q<]n`Md[000000000000000000000000000000000000dMPeXJ1fYB4n0000m<\NIE2GhD9TLZC8000000000000l^B@00004[X;00000000\WlR0000000000000000
<Vb>19HT0000i@C:0000000000000000000000000000000000000000000000000000PN`chXn]d]bh00000000L56^@>dEAAm?0000H8J500000000000000000000
AE8e00000000P69X`>M7E0[W00000000000000000000`e@f00000000000000000000\g7QPhMl000000000000HQU50L_b000000000000]>`LHeBCd@0khLo80`1G
0000000000000000000000000000\67NDSB<m2_H000000000000000000000000000000001FT6DMK\a>07lDX5PPFA0a<3e7DT00000000@QHO0000<FY`0000=;Fd
=4[d0000ABQl0000lhTE9>dEDFGSmBjDe5bb00000000]DT_d:H800000000@FcGDR8U000000000000000000000000TC?W00000000000000000000000000000000
4O_f000000000000000000000000TOl_e<Q@HZY8000000000000000000000000000000008bVV0000000000000000000000000000@N@i00009>FBXT01iCAE0000
00000000000000004[_>TIGn00000000l>2[00000000@<0^TUkS0000000000004iA6IEDhIBE6@aih]C\R00000000DFL800000000XPO9AG[m000000000000`2h4
0000`ULFD:6V00000000<5AD0000PKO:0000000000000000000000000000000000000000000000000000`7IVlVeI00000000000000000000P6bBhJS^00000000
0000QFXD000000000000000000000000TL<HAHomXO0f54S:l6MS00004XKl000000000000000000000000000000000000000000000000iEFZ0000000000000000
HC7bP7:2TTCim7MA000000000000`XMV11[e0000000000000000`0Q3Dh5a00000000\>E@IH9:0000000000000000000000000000000000000AIJ8JB200000000
0000000000000000000051ga0nfd``Y?<A8Z000000000000]:4a000000000000PSCo0000<M>1=5UbPH4F0000]:9V000000000000DOfk000000004;1[00000000
0000Pb8M0000`1=gXSRRT6`T0[VY00o9H_oQlbgF=49f1E1T000000000000000000000000000000008VQ300000000L_E28SSX0000000000000000000000000000
00000000000000000000=7Oi00000000L[B`eH2Y00000000<CgTTd@S4iLj@?UDLWHiH]`Z00009Ca\PX_hP8=E0000TCPTlh^R0000000000000000000000000000
UHBj`F^h@HDc0000T4[F00000000000000005@A600000000<aPD00000?1U``dSh<W>0000lj2L000000000000000000000000\0j700004DXXha\T00000000PO9Y
00000G=U5@SH00000000iHaN0000000000000000X9[S\Q\e`9Qglf7b<kL[=F_700000000000000008^J6dkCD00000000]99C0000000000004PXBIEoL00000000
0000000000000000L8iHU8PB00000000000000000L`1P>F>m<eV000000000000000000000`1U0000\]:H00000000L1A:DLGg0000dYfbTT6l5E_Y0000L18B0000
=E7B0000000000000000PA\6`e5f0000h6fA0000Pj4900000000000000000000L6VO000000000000`QnS00000000`1Jl0cgW0000000000000000dJC:00000000
8cEG8jTG9:@19BG@0000L=GjT9]RH<<IXCgJ00000000000000000000000000000000<YM7=3bP`Ej1000000000000000000000000LB\a40@WUG0_0000d\PE\X@A
0000DIdoHd630000000000000000M@Di00000000<blf00000000@L>d0000P`4md8`K000000000000000000000j6LID[:0NMhm<jL0000000000004UXH00000000
0000<Qh^<fjgXb?8UJP6000000000000\7_cL\[m`;nX0000000000000000000000000000000000000000000000000000000000000000hBoH\n0B<3OE@eHT0000
00000000X<C300000HY<Y=Ih00000000000000000000000000008Q9j00000000000000000000dEKe0000000000000000\SQ=00000000X?d30000000000000000
00000000000000000000aFm2U3DA000000000000000000000000000000000000`H16HBdjlI1_@LAD@^Y>hd:A\eV60000PX8>000000000000d38F000000000000
00000=6RlV1J0000000000000000lMnn000000000000MIPL`CAP0000L9Z?000000000000T;O1\?BO00000000df37000000000000\aI3d8L[4`mOhbQi00000000
0000<_P60000XMS:0000<M=h0000<_bM000000000000000000000000d2Ti0000UGQb00000000000000000000aF:D0000T^9J0000000000000000000000000000
000000000000@dSW@f3OQEGJ000000000000000000000000\YMn0000000000000000AFi0000000009B<?000000008T=m@g6@0000YEc10000<bhg00000000D^Ih
000000000000000000000000``AI000000000000YDZb00000000l57F\n160IN?HR2=iHb5000000004Y=Y0000e5>W000000000000000000000000\3I?`6O;4HQ8
4dN600000000000000000000000000000000i@B_YD8?0000TX5m00000000000000000000X\oR0000LFG;0000A?230000000000000000``]K0000000000000000
UHS500000000000000000000lV\>D>kE4Ebc0000<QQb0000hZ914AMF0000XP_M00000000l9n4000000000MFA00000000000000005J<b00000000HD;l0L`@0000
00A3`H8[0000HifY00000000000000000000I<h^0000HgN^0000XD0j0000PS9Wh:5J00008CXiH1XU`gTj8Lj`XYET=10o000000000000dU;;0000L9M500000000
00000000000000000000000000000000000000000000000000000000000000000000\\Eh00000000000000004^VY]EJJ0000QDU:0000dk=d0000000000000000
00000000=@X700000000dle>hZ:aH[9V000000000000000000000000YALT000000000000000000000m<?Lf:j00000000000000004HM>00000000P3M900000000
000000000000\cg?0000`KPS000000000000000000000000TKB60000`bofHVY]LmUI00000`GM0VkZ000000005BmG00000000I7:nhFnG00000000<[?4TZaL0000
0000DaVK000000000000P9<_M7_28j=SIHAS9:?M00000000000000000000AEJb000000000000l3GJ@CUg000000000000U<k\0000000000000000000000000000
0000X@P_HaF_0000000000000000M2o[000000000000000000000000000094OE0000LBR3LGUE00000000000000000000XeIg0000Hd=b@VYQPkS9000000000000
0000000000000000`lYY0000LZRO00000000000000000000000000000000@UOU000000000000000000000000000000000000U=@;8Tnm00000000\6SY00000000
000000000000<CHO0000000000000000=:^I000000000000DKogPUBhT3gATEYd000000000000<lF60000000000000000<M@HXei@000000000000000000000000
\AXe00000000DIJP0000000000000000d;RM000000000000Q1P>0000000000000000TB@a00000000a>Fm000000000000000000000000h5jO0000h3k`4[j:D][@
0000L@Sh000000000000MA`7HfCa00009?h<0000=4BA0000000000005ET:000000000000000000000000d\k=00000000a=BSa=3E00000000eIO\000000000000
4E:C000000000000000000000000@Oi500000000@QSYiB87<ZE8`5;70000000000000000X[?E@hn7DAQE8Lc`000000000000000000000000000000004H>2UIa\
0000d2FH000000008ARTXbED98i>0000000000000000DNaE0000`Tg2X5Ja0000HIk30000000000000000I60H0000000000000000`h=f00000000T5OQ0000hTZD
00000000HKDS0000L:lO0000<AFW00000000<J5>aJ?Dm9VI0000PK]eP=>24mbZ00004@db00000000XD1W00000000000000000000L8OhlcQV0000PCYn=2bB1<>C
hamE00000000000000000000LXmJ5DlD0000000000000000\`X10000000000000000dg=g00000000`7>[000000000000Y6fa00004W`Q00000000000000000000
0000000000000000PPFePZ62000000000000<b7c0000000000000000000000000000lh]R000000000000000042^b00000000UI:\000000009GJ90000lT_@0000
l2bVLDDl0000\]_f00000000000000000000hk?1a9X>0000000000004I0`lKKI1=Ua00000000XJ<[HiF900000000<N_60000dG]Y0000000000000000@M:\0000
000000000000000000000000X>UR16T1TOH50CSoQ;_L=1LN000000000000X0mjHFKl@M6N0oK@9CE>000000008lla0000000000000000d5LY0000000000000000
L5kF=ERQ00000000d<>X000000000000<\g@mF630000000000000000000000000000000000000000000000000000XfmZ000000000000000000000000L1c_\SP[
\KK7hO01lfCm=9m4Q;gS00000000];@h0000TZ_200000D>k0000M1e;00000000000000000000000000000000Xe:^000000000000@@ZRlViR0000E68V0000<LM;
0000000000000000ACm500000000000000000000lF=^<b<O000000000000PVJG0000000000000000L3lD0000000000000em=00000000X8h@@?<Y000000000000
00000000hg?`\ZT3L0>J\[IB4b3mDP_]0000000000000000\5ER`BRX0000000000009?d:0000e<l<0000=9f50000]FWN00000000H1oX000000005HM20000mFF2
l^=`i;li000000000000000000000000\0:@0000\aIdaD=F000000004kKT0000000000000000000000000000lRgH000000000000E2Y:`6590000`glW00000000
000000000000000000000000PAg>00000000<CX39B9?0000000000000000M8^j0000U2QF000000000000000000000000000000000000IHjl`UDX0000XKFSDhna
H2;iU9Id000000000000Q9TlXgf=000000000000XA@YXDl>Y3ih0000<A1I`ClH`S::DlAX00000000h0fB0000D4KU0000TEiGm=IG000000000000000000000000
00000000Xh@j8SRC0GoeQ8Ud]E\GmGNJ9HknDJVe0000000000000000POcHU6QGDJXlM:K4E;Ic000000000000000000000000LhP50000@4[U0000000000000000
0000000000000000000000000000l@Cc0000000000000000dn6DYGHb0000HWjdLL3hIGZ8`6ao0000XXMhHHh[00000000000000000000@UM5e>kE000000000000
0000<AX?0000000000000000000000000000L6UB0000<LWA0000PmVU000000000000000000000000000000009ETU0000000000000000U9Mc0000000000000000
0000000000000000000000000EWG5H1f\H48000000000000LK2K000000000000000000009C2K8nNZ\I\<0000D2:GP7\hd\Pd\=gE<aeM000000000000TF4;0000
0000000000000000000000000000000000000000PngbM8lO@fWT00004dR<0000iF1;T3^G1<j^\PN800000000dib^a4[L0000T`=oL`K[EBio0000h;\h00000000
000000000000d<;O00000000DBRf0000000000000000000000000000d2<I00000000AF^D00000WkT000000000000`7A400000000000000000000UD4aaIDC0000
000000000000LU?8lJSo00000000T0MU00000000000000000000000000000FY00000\SPllR4:0000dYg4`8EA0000000000000000000000000000000000000000
42l\0000E;ed000000000000<1lD00000000000094_=00000000=G1C00000000`KNb`SIkPCQCdmff0000000000000000H[UFPWA`5<^l00000000000000000000
`N5J@CEeLTg?000000000000M4=X00008P=@0000000000000000000000000000000000000B]60000HK5m<b4a\?RWhbR<Y9[>ID7L0000l[8]0000lj9P00000000
00000000000000000000000000000000000000000000TX`B0000000000000000\hj700000000000000000000T\JB0000hoWT]IH?\ML<00000000000000000000
00000000000000000000000000000000000000000000\3@Ol[E<00000000L3>70000000000004cH10000l6XE000047lL0000=<bl0000IFfl000000008SQX0000
0000000000000000000000008bnI00000000E9TS00000000000000000000d`VG00004W0C`Wn90000H8WcP=D>000000000000XHE5LIYe`DlilPR[0b\h050k0000
000000000000@fhm000000004Sm7\ZO<Loi\000000000000M:@C000000000000<0]2TjEO000000000000Y1OV00000E76aH\h`B<N0000hZ6XII5j0000<KlK0000
D]Id`QWe000000000000000000000000\OWB0000L<DZT]3@000000000000000000000000eIkFQESk0000=B0c0000<4=800004^Ro0000d;;Zi1IVIFK<00000000
00000000000000000I\l1Agl0000000000000000000000000000000000000000dE<P0000000000000000HP<n00000000000000000000Q90O00000000H5EE0000
000000000000LZ8f000000000000XGo60000000000000000XRl`PdI1H22700004I?G00000000D6gbe>k3000000000000<VF<00008fZli9fc99e?X=fFM@ZJ0000
49CD00000000l=mNL0n>HQXk0000PZa<00000000HoV500000000000000000000000000000000000000000000000000000000000000000000l53m00008`DDQ=LK
000000000000`^>a0000@NW78;M?8hWe000000000000`j@mX3Ui00000000000000000000000000000000XHDPd<4h000000008>9CDoeY1F1G00000000L?A_4R3l
I5NJ0000000000000000000000000000@l=lHP9I<Aca8S<omFhd0000HH\V8\g3i=JX00000000l>lgI7iTDHBj0000]:omHSK:H71C0000diZC0000000000000000
0000PNF>00000000\SP900000000000000000000X6M]0000DKMOh:HITQfVAFBE0000E@^=00000000hSj11GEbH8L@=J\i<5>6000000000000000000000000@>1C
0000hDAoA3Im4UZd8WjTXeTJ000000000U6d0000000000000000000000000000hACWdPVb00000000000000000000000000000000000000000000000000000000
000000000000000000000000e:e>000000000000000000000000m1co0>UA0000LM;55:@Q0000PN_C000000000000000000000000d<JmL]Ui0000000000000000
0000h^^`0000`YJT8LNXd47Y00000000l\690000`8ki00000000000000000000`1Yc8AR:00000000`W2P0000000000000000D3N\00001HZ@000000000GN48L0Y
A6ll060PTc1O8f0J4AWLLfXSXjYX`:0gEDi>eF\d9JL^00000000=E`O000000000000@>hf`?7K15D7L7=20000000000000000000000000000L6Tki3ZN00000000
00000000000000000000\@ZC0000XNYm00000000\:VbPi4c0000PckaLfn9hn8Q000000000000PEP4@H3E<`HX10]70000000000000000000000000000e6?>0000
DhS[\i=HeGfe000000000000000000000000@BgU0000Lgai0000000013eF000000000000000000008m5Y=9GQ00000000Hac[@_=400000000L?lF000000000000
0000000000005=?[00000000LLnZDCiBU0:^ljV@0000=7b800000000mJYK\A?k000000000000000000000000000000000000XKT_0000lC^\000000000000D`C:
000000005GI@YGLa0000000000000000DfML000000000000`TjRh@C7DfK6L6QF0000000000000000000000000000TY=5000000000000000000005CJj00000000
0000\NGZ00000000000054lk07dI0000000000000000H^g6l@nf0000]?g@000000000000eE?:000000000000000000000000P1?j0000@B`VXGRddK9a4U\PLJ8M
0000000000000000000000000000`A;f0__M000000000000h;^H81RdP=nW0000000000000000000000000000l7b@000000000000X;8jE97ULGYYle;Fhed=doMX
0000000000000000000000000000000000000000000000000000000000000000L;o;8GYkhNUTMBdb\7^[00000Ko=`M<a0000=8PT00000000000000005DS00000
000000000000`QWK0000]8On0000lVe:000000000000000000000000lY:700000000000000000000a;=R00000000`SPJlR520000000000000000dhag00008W\X
UDec0000TReo0000eF3H000000000000000000000000000000000000000000000000000000000000@dnh0000PQ_@00000000TUD<000000000000@Ak004JclbfQ
`aiG00000000lFP=hnjD1D2o00000000`2E;l1S3ED1@Y4HV0000<]330000HEf_000000009?ni0000000000000000X9Bd0000X4H6i0N]\6f288DXPGgZhAhclWIR
]DLRIDeTIIL>0000@2Io\UH_000000000000@^m000000000iJE;000000000000d9o=0000000000000000000000000000000000000000<OZA0000000000000000
00000000XdBAQJOjL5f:00000>HBAJib0000`@fA0000\S^j00000000AJgC\NJK`OKg000082:W000000000BLb0000000000000000<k?`00000000000000000000
0000000000000000000000001ChX0000000000000000Q6OIUHeS0000T0dO00000000000000000000P[jnMGlY00008:ES000000000000\Xj7D\QmlfT?@SjI0000
Lh:=0000TAT\0000<6<h0000dZB[0000000000000000l<9`00000000000000000000\[1100000000L2KH00000000TT3l0QjT`RJc00000000000000000000HJIV
U1\n0000X<<;0000hEZY00000000000000000000D04R0000000000000000ljCI0000000000000000lQ`U09HR`SAe00000000AF3`0000d[>c0IXk00000000=CkX
00000000m<RVPn7400000000`0EPPh<?00000000000000004Q@h0000000000000kPh0000000000000000000000000000000000000000`^C`00000000LGin0000
0000\IeE0000<Mn7DT:80000H=lM<KnBD9SD9:cR0000aGIL00000000000000000000844@00000000`dWM]<hLMF330000000092kb000000000000EJ6P00000000
D`;E0000H?0B0000\a_X00000000\cLa0000000000000000\<kN0000000000000000l:<Z`X@b4YYS000000000000000000000000Xj^[0000XN59TD@400000000
Xjl30000000000000000dXe3L@B8000000000000000000000000000000000000l12c0000P5`>000000000000hcIk8LhHh=oRI7Gn@Rl700000000h70RDIhU0000
00000000TE6^`Z;cU7bn000000000000000000000000000000000000`:N90000DVDi000000000000000000000000000000000000<2ce00000000000000000000
00000000d?aS000000000000PMfH0000`PQia=15A>590000D5I6X<0QLQ`300000000e:ON000000000000]@b600000000YCDf00000000dgoN`9ln000000000000
00000000Tm9H0000<AcS00000000000000000000Xha2000000000000@63]T\4K0000hVnW00000000UHlR0000<nEf00000000QGjR000000000000000000000000
00000000I0D8000000000000]9@Z0000@3Z^000000000000`^OKA:XOiJG]U7kG0000HQ>k0000000000000000<hX50000000000000000dLjC]>HJ000000000000
89=U49kEAGSl000000000000haSI000000000000A?JW000000000000000000000000U<Tj0000Q@j:@ESM4Q=H8]7m0000ICnm0000<Bn\0000L?eY000000000000
i9Wb<Ajb000000000000000000000000m>[90000000000000000000000000000M6KM00000000DX7j0000<CXA0O=iU?_T`SHE96lFL7?SPd<f=9ZSiF9]854G0000
8Z^d000000000000DTc[@0GJ00000000TbRX]93k00000000h:nITFLD<OS\mIX>AGDB00000000000000000000000000000000@3ca`ClYHOneXSb:De801:g@0000
000000000000l:5700000000D\bE00000000T7c8UIRk@^c`dUYK9DFj00004:NT00000000`_coY0RKA39o000000000000000000000j=700000000000099@EAD9e
D^Gk00000000M3Le00000000L;=a8c9C4lISXDWKi5gQi9Xhlje0EGh]000000000000XDUo0000\Bm34[52hi1?<ma2iD=R<bbm9FLJ0000000000000000]5<40000
00000000hSfH00000000TQiH00000000hFgWa5@_00000000U>0j<81S0000000000000000000000000000000000000000L^Sa`?MAXDWYDhNX<FlCACiH1F@V0000
0000\R1?D8Hb000000009:SZ0000000000000000000000000000TGkQ8\hZ0000000000004U7\00000000000000000000eGgI000000000000000080@90000aACK
00000000000000000000`<hg00000000000000000000000000000000lWA<00000000<\4l0000@VMRhRE<51c[mFVaPNh\Q:]]Hn^<0000IDZ2lDkB000000000000
diHD0000XN`<XgR`00000000000000000TM?0000000000000000\kJ2P62Q0000XX^d000000000000`3DOlS3N5BL;0000000000000000dkQc0000000000000000
0000000000000000000000000000000000000000A4Ko000000000000000000000000000000000000000000000000000000000000XFQ>0000D2k[`SOh00000000
000000000000l=]IhhYgL@o`000000008SR30000a?W;8hVS000000000000h^a^00000`;200000000000000000000=56C00000_>f000000000000000000000000
0000M<BMTf4F00000000000000000000`1@C000000000000000000000000000080c90JZ<i4;YD4b9dc36XIoh00000000000000000000TVVn0000000000000000
<kjWh_@6000000000000000000009<QPMCL>LQCA00000000000000000000<h;70000000000000000d?hT0000000000000000000000000000EC0STR<ohiAd5;57
l3N9\K^k00000000000000000000U@`e00000000000046C:00000000HYo[<0F]81H[`7kAh^5b9532Q@kc0000dKFH0000m2oAi:3500000BLUDm]Tm>ZjADVW0000
XAGa0000000000000000000000000000000000000000Q7o`0000000000000000000000000000a<I700000000\JAf4YA2Q>U500000000EJBnHXaQDGhJ`mVmQG]h
00000000dEnA0000000000000000LRhl0000000000000000\IZMXhOE00000000@U6WHd_c00000000dWYg]G9SHbXk`B1TI2QfTnMO1AE^0000000000008@O80000
000000000000000000005JXa000051`30000000000000000m:m0X]@>00000000000000000000000000000000XP=a0000@AFePRU?P>m109HAQ75>EJ1@0000Dg`@
<h;Z000000000000PB9J0000TcJT0000M2[B0000@:D:]=>10000DV;f00000000000000000000<I;=000000000GIV0000000090bg000000000000000045IP0000
U4:R00000000000000000000000000000000=@l500004C:XLN\6`AOZM:8b00000000l[R5U3V600000000<4Yk0000000000000000\MmW0000<_XK000000000000
000000005Dm100000000000000008_]M0000000000004\`40000T^E:E:Q:\Wc10000M?BYdYo@A=mZX7SiH>E100009?ME0000dRlQ0000000000000000LOn50000
000000000000L0gXL2h^YHdN\R1g=1;30000000000000000000000000000X`>LXcK=00000000\ELT0000000000000000000000000000000000000000]88i0000
0000000000000000TVOeX^;DA=L00000000000000000000000000000<mhl\]9O=ID^00000000<BYI0000000000008SEY00005:6NXU;J00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000005;[M00000000000000000000000000000000d4Oc00000000000000000000
0000X5A]lC]J000000000000000000000000\2dC00000000000000000000000000000000hRQBTR:k00000000000000000000\okR00000000000000000000PiNW
MD9>000000000000X7[0000000000000000000000`aD00000MlT0000]9jG=IEKDEJ]0000dP;>hK_KTPHN0000000000008ECQDRN?PgKa00000000dRfiPST40000
0000hFPTaB`Q000000000000HFmf<Q_4000000000000P2@`0000000000000000<?@U0000<3Bd0000000000000000Lk3V00000000H;m=00001D;9`PXU00000000
00000000000000000000000000000000A4QMD0hO0GMUI3fgU:^bdLnKXc1^00000000d5cL00000000hTX@000000008:AF000002EhdW^SPkBVeFKZ000000000000
000000000000PN7800000000DDfGQ1U;000000000000000000000000000000000000X<>f\@Z4lcC^00000000000000000000Xc`^000000000000000000000000
Ta@h00000000]HRE00000000000000000000000000000000T1\@0000d89ZLUj@0000000000000000<BFneJTS00000000000000000000E02JHIm60dk300000000
IEBR000000000000XH;70000@LaN0000@M;N00000000Q3XF00008lH^\];m]<gXA9?RH1I`TO]n\O_<]JFa00000000000000000000000000000000\<IKAJAoPBH8
0000h34O000000000000=BV:d9A400000000000085Va00000000@5F=000000000000\]YKTd[b`]`A0000000000000000XKGDXV7KMA7]P6P^0000000000000000
Q8LVXRg;T\HR000000000000d?V=LR5Z00000000000000009Iic0000Hf]I<QE]D\Zk0000000000000000000000000000X?]M0000000000000000000000000000
\goa00000000000000000000P6?RXGIo00000000000000000000L_8iPlo;00000000d9g700000000<J7f000000000000EH>e00000000<L3NI5A?0000PAKd0000
P2a\HVf`YBnCU1Pf0000000000000000000000005IR_A9JjX_okD`?e0000000000000000000000000000000000000000000000004UgnDC84000000004o1\0000
M3nQPQXP4nG@00000000`=Ykl<JIXeJl00000000000000000000QBH?0000000000000000Q15kY3Ma@P\oE@;3Y?QA000000000000000000000000000000000000
00000000000000004BfXhM>o=4SPEIBK0000000000000000aHP>0000000000000000XdVd000000000000000000000000000000000000hBP\000000000000X4\l
00000000000000004o\@a77^\TIP@UOF\jigDFB=T\]l000000000000L:Kl00000000000000000000000000000000l@Kl000000001@]S000000000000T2cSTjXB
iGJW0000000000000000884300000000l\QD]EH@03SEPgCN00000000000000000000eBEWdYh9@iOU0000000000000000@5[5PkJi4kO10000lM3Y<hLk00000000
0000000000000000L`i:00000000000000009?R7UF9o00000000e3mb000000000000000000004QP800000IDD<]@n@TRk0000000000000000LA:Q\nF804?S0000
UGnlEH]j00000000@d=4XQX_0_ec00000000\[;700008nl:@VCT\cgL0000000099]c00000000000000000000TKgmE648AIiH0000000000000000@iO]00000000
LSb`00000000\:=kdioJ000000000000IHG>000000000000000000000000Dn:R000000000000`Vg:dNMOdoa70000000000000000000000000000000000000000
lcQo0000A@YE000000000000000000000000hDUG000000000000000000000000Y>CN0000E1eY0000<n8;00000000000000000000hnUl0000000000000000E27L
0000lKhCl@PjA93=0000000090XN0000HnEPU5AQD8iRLl530000000000000000A:790000000000008I;M000000000000T:e\000000004Pn@dl?0000000000000
00000000d^LRL1O^TjbX0000]AGM0000000000000000LE^6\SJe4c@f0000000000000000D1Y4`6A99B9o\?3e9C<JX^TI000013b<000000000000000000000000
000000000000000000005A\;0000XVFb00000000000000000000000004FH0000HWTLHlf9000000000000]=<?00000000dKcQ0000A7I8hEC@000000000000hj2]
0000`3;a00000000000000000000dEg6000000000000i0EX00000000QF=D4ZDBaDOgl@Do00000000P?C0000000000000`bT100000000P^UIP;Aj8=mAHDald@MS
e9kG0000PX6iX@?00000\EC^Tecl000000000000L1[SI9dm@dICLFGkl^jSH]Dm00000000]<3G00000000`e9^<fFEXAnZ4O`8TEZ5<g\V0000000000000000@:AT
lR9F]25h0000000000000000hQI`lHQe0000000000000000000000000000lXGC00000000000000000000d][m00000000000000000000000000008;a500000000
0000dooLY<2KPOAd0000DdHU4oE:00000000@eU700009:LN0000`_ED000000000000\Hj\000000000000000000000000000000000000000000000000h=R40000
000000000000TICHEG<Y=Gbcl00Y@6RdDQB<dQVJDio3000000000000000000004P_9\a2^hg[Q00000000H\oD0000000000000000000000000000000000000YMF
0000@cO90000000000000000lSJ<0000L[>P00000000000000000000000000000000000000000000Q=CIXS0^=?l;00000000`QLP000000000000000000000000
000000000000hFngXeYF0000TAl<9CN`0000000000000000i9WT00000000000000000000<X=\<`iYTnRlU=Hl@15S00000000`;Wn`[f28g[i0000000000000000
00000000000000000000000000000000AHLZ<nc>00000000L6S1000000000000H<8@00000000D9a1000000000000000052j4<@TQ9E\S00000000lEfV00000000
0000000000008af?000000000000000000000000000000000000@>2?000000000000XT1`56\k0000H`LbTn9500000000leXa00000000e<>a0000@D;c0000<19L
000000000000000000000000h=^600000000H[C:0000000048m60000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d:Ml00000000000000000000000000000000\EV5<\^X`>E`e4?6000040HDH`bm00009E190000000000000000000000000000000000000000dD`ei:W8
A76b<:;Q0000000000000000YFWZ0000<j4E00000000Y3KYhG9nA@3O0000000000000000d4DD000000000000000000000000d@[WPQj^0000000000009H1Z0000
m98[16<Z00000000000000000000]G><0000H1C746F4000000000000Dh8500000000000000005EKF0000L>[DY8DF0000e>nZ0000000000000000000000000000
00008GQR000000000000TCm?0000000000000000000002g^000000000000hD\I0Wi?00000000XAhDH^Qf0000hTXk0000000000004Gi=XHDG@]OGl:O]0Pi^8jn`
]Bll00000000@1Z3Dn@\0000000000001IE<0000lgLJTl4;lJROE2JI000000000000000000000000000000000000dK8H00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000X;kUMB4\hNO`0000000000000000000000004F4T00000000000000000000D7ii0Y_M4^=0
00000000EAl4000000000000lomn00000000000000000000D;0ndMJd00000000P;]c00000000TZ`:`1@6000000000000000000000000HDSGHK660000\oi:0000
0000000000004i<K\F8Y0000000000000000\S>8HYjn`hVn000000000000lFBJ<jQ4959f000000000000000000000000h30gdb^10000000000000000mFDR0000
000000000OOL0000000000000000EDL400000000PO:eIEE=4cUG0000d@mB000000000000PC0?00000000d[nj00000000000000000000@SE<000000004YL\0000
dg=[0000ddo8hS@>00000Bb_00000000000000000000000000000000000000000000@42_0000000000000000dSD=0000000000000000iGkZ0000000000000000
0000L=W@00000000@>^281ld000000000000\CD]8LS=83kO0000\XjV0000000000000000H@=[XE1000008Mdf00000000l7\D8[TE000000000000000000000000
000000000000000000000000H3j1PQS7aH@c09980000P6_gH]fQ00008NBd0f7T0000XU@G0000=Col0000`dBfmDc500000nPa000054=H0000=JS<000000000000
0000H<c\000000000000hEZo@VdShcf=000000000000000000000000@9480000<i\L00000000@8e^X]cTH4^XXDR<0000000000000000000000000000HD4eljLb
00000000PjECThol00000000000000000000000000000000000000000000L<4@LdQQ00000000000000000000000000000000000000000000`Bk9000000000000
\9CkT3gY\IKE00000000PBHU\Z\ATgQ[8hjbQIco0000000000000000DU_M0000lWQ1=DVE0000000000000000000000000000@Hoa0000d^1`4]L@0PVSIFAL0000
0000X@kc000000000000<f1FY67L\U^2`TOL0000000000000000X[Ph00000000<UGI0000000000000OkH000000000000d;e100009<<Y000003PK00000000lGXh
0000XTDg`I\Qh^9gmERE0000000000000000D3LS00000000000000000000PFZg84ej4XP20lRN0000000000000000000000000000000000000000I;<l\R6dh<V5
i8V`\Sf800000000D_k]d]hNQA;GHh[j0000000000000000000000000000\WgUD^2Mhl`Z00000000000000000000=3GW99h51I\@0000I79200000000000088mE
0000TP\L0000<7Ob000000000000000000000000U2Kk]>X\000000000000=6o<5G8]0000HIF]0000HQgX00000000l^^o49H1ThFo00000000X?cTe:G5H_]h0000
0000HnB40000L36Z0000000000000000HU2U0000HE9M0000000000000000000000000000l2hA0000de1Q0000000000000000PPe2000000000000000000000000
\T0>de>F000000008NEL000000000000000000000000X5:MP@Y4\GgKXb4?0000<JbZ000000000D]7DD\c0000H>4?00000000000000000000hQ29000000000000
=AoL49[a00004L9^]1lZ04lL000000000000000000000000000000000000000000000000000000000000P?6f<_I^00001CQEDnHT00008UcQ0000000000000000
000000000000D\Ydhk<M0000000000000000\V4000000000000000000000<8EN00000000000000000000]1JF0000l89K00000000Pi:300000000000000000>4n
0000000000000000`fUG000001Xf=<iR00001IQc00000000000000000000000000000000l8CJ<5IZ0`1:H5]H00000000T=WL5<5[=>4^00000000000000000000
T86]17j<00000000TaMN0000000000000000124H000000000000000000008hQc00000000\A2j0000U<LZ00000000000000000000L60A<Uj`8hG;000000000000
000000000c_Y00000000000000000000000000000000HAm:d8cfh34^UHfg0000a>T9000000000000e4?FQE`g0000000090a`00000000000000000000=94G0000
0000\V7Y0000`c7HU04Z0000A<IS8RXmXBb7000000000000000000000000D4ZQ@^2j00000000000000000000000000000000000000000000000000000000<fY9
ho?Q00000000000000000000UI@D00000000L7Kj0000000000000000000000000000000000004S07D<]:00000000000000000000a66R00000000000000000000
0000\D`U<nnf0000L:8;hR968T5jQ8Y4LYTAMBO_0000000000000000lDjm00000000eH[ZQ?NS000000000000<XkUD]05eCZ3HJCaM?GQ00000000000000000000
00000000000000000000]9[j]D3M000000000000PUQP000000000BQ<00000000000000000000lU>DXK;R4nnV000000000000UFb70000000000004<=;0000D2@O
]=8[00000000P5gVQ<XLU2M50000000000000000000000000000000000000fg600000000YG>N0000000000000000UJ?S00000UMK000000000000000000000000
00000000000053Bk<5XR0000hY;W\k7400000000TLVSP5VSHLk@<OI2hi;V000041VYDVBK9ECc0000000000000000TWANPW13000000000000000000000000DfQG
00000000000000000000XWPT00000000000000000000000000000000A<cX000000000000000000000K5I00000000000000000000000000000000000000000000
00000000000000000000]IRAa:a30000`YUC00000000\4K2@?7>000000000000YBCD0000dZ6J00000000000000000000L?AmM?bl000000000000@4kdLQDQaFUV
d>JU0000EDEe`R?f8`PZQA]U0000000000000000l[E0<f2nQ8aF0000000000000000000000000000XSDo0000Thi^0000\<G8=;7>Q78Ra7=?000000000000`[dS
HFkMhYB8I2=f000000000000000000008h9ZHkSA000000008eN@8W\H0000PEU`8LSG0000=7oG00000000826VEE0=T[ROUDSoAD]G00000000000000000000=H;8
00000000a<dd00000000PP93=F:n9GoM000000000000000000000000DfoR0000h>R20000000000000000`T?n1<i@`B<?0000000000000000X]^ihg_1@mXOLgbh
8h5?000000000000000000000000000000000000QA58ADkldUa?0000000000000000000000000000\:<7@K]0i>P7000000000000000000000000000000000000
00000000MIdb0000T:dV0000000000000000000000000000000000000000@]@IQDEGT@Uk00000000000000000000lSTb]8<j00000000LViD0000000000000000
0kUj0000LS8R0000@WSl00000000H9[00000<oAL0000H2o`Dbno00000000000000000000PeUS00000000000000000000HLoGmAi=XS52Y3k500000000eEDJ0000
00000000Q6`a0000L[:6<cMa00000000000000000000000000000000000082R7T9ZR0000000000000`=X0000`j`8X]ShI1VM00000000PRJ<0000000000000000
00000E0Y000000000000D]jK0000000000000000000000000000000000000000000000000000000000000KWk1AiO<_c45Dn900000000`R^]0000X[=[`\b00000
000000000000000000000000000041]`]AjclR0O00000000l2Ub<GoI00000000000000000000lEDW000000000000000000000000`OmN0000000044Im0000U5h0
@_MY0000=9c[P=ME0000000000000PA:PDhMD91c<GH\0000000000000000000000000000DaZH0000000000004Gl>000000000lNFdH1J<_eHaA6R000000000000
00000000000000000000<h4j000000005I_UP5W9T2Q44Z29mC9200000000000000000000000000000000DEI5P_moP5\AH6DX00000PT_00000000000000000000
0000dWf[000000000000a?oh000000000000000000000000hJCm0000AE<a@M@QhQTYH_YAm4jk0000leGXP4g0@oj^9>?I00000000000000000000000000000000
000000008m]j000000000000000000000000HCMB4YVd0dlCLJNI0000PHnN4b1MUG=14YUR0000@]1Re3kK00000000HLQO000000000000H3JCdONDPVLX9Hm90000
000098l]I><a0000000000000000P5X_4=Blll_k00004I;X00000000000000000000Pg^10000000000000000000000000000`A?=HP>HDoZ25CQc000000000000
]9\`000000000000000000005DAB000000000000E1F[0000eHHF00000000000000000000000000000000000000000000<ien00000000H5]fXKPE000000000000
0000`mC;00008NAi0000LNO:Ti^?`<7]0000P:gEX\@Q00000000Y8XP000000000000QH4T00000000]>b_0000\kFEED[^0000DfgK1:bV00000000000000000000
00000000DZ8XPRhYQ7R6000000000000<1Gh4I:;d_^b907jM8AX00000000XFKV000000000000000000000000000000000000000000000000U3W>000000000000
0000T24n0000TXl:000000000000000000000000000000000000P6N=0000`PB@000000000000000000000000@Oem00000000`N[:8TZ6<d;K0000LiXJ0000aI2a
00000000l\[\Di?14]SED6La=IUnhlm7iCkL000000000000000000000000hBe:Y97?8[jELnMm1?`h8k668TELH9:mEA`I5DJQhGV9LPC`MFFh0000h09Y00000000
hZ7\8]2A000000000000i12M00000000IFge0000dJQ<L]\I0000T6f[8GQB@P\b0000mIBi000000000000`a?C0000@N<7000000000000AA8J00000000`UMbhX:O
0000000000000000];82000000000000000000000000000000000000000000000000l6OQ00000000\[5Q00000000000000000000000000000000000000000000
0000l\]60000000000000000hjDg00008Tl00000`F1[000000000000000000000000000000000000=8300000000000000000LNd6@eLo0000PLmbhk8I00000000
DZg\0000h7`<XjejX2^X8P6?\dbNd@;>@fH34KTT@i3\i9SM000089l`000000000000000000008hGH000000000000000000000000000000000000000000000000
0000lFJC0000439f`KjCHhKal1i;\RSb0E;Fe8FPa9aeI=_f0000UAhV00000000000000000000000000000000000000000000=7IR000000000000000000000000
0000000000000000000000000000000087Ab00004JGb0000\Y<R0000=<B1ED^O00000000000000000000000000000000000000000000000000000000\Sac0000
0000000000000000000000000000]C0nP0[U0000000000000000U=6=0000hS@K00000000000000000000D_H_`WED00000000000000000000000000000000Y6Nc
000000000000Pf^?0000X;L<<NlfIHUo0000UBO;00000000000000000000000000000000000000000000000000000000<HL^0000000000000000000000000000
0000TVIY000000000000H?TO0000eHMA0000TCQd00000000<4<b000000000VIclk`8aGAQD8WE0000lDG0DMl:000000000000T=f[0000000000009::J0000`TI@
00000000000000000000000000000000XT<L0000000048RiTdAOPQOP`ki;]9MBHoZLdYX\00000000000000000JBU000006Qi00000000000000000000l3>E0000
000000000000HMLZP>[2000000000000000000000000T6nZ00000000000000000000PA0?T5P200000000I6>JP5?Gh?]Z`PbP0000e;Bd00000000000000000000
000000000000000000000000<fb20000000000000000Y2>W00000000000000000000DLZ?0000000000000000Y6[=0000D3cB0000000000000000XJZZd_KJ0000
00000000000000000000<3:N0000lMLg000000000000000000004Ki1LXDjh\23LbLl000000000000000000000000HW@nH3`G0000000000005Ej]0000DVNk`?^F
dli]8ZD40000E4gC0000Y=`n000000000000000000000000La[X@4BWHe9:00005J1a00000000a;2e000000000000PS0I8[M20000Q>2H00000000ljj8aGGi0000
000000000c:h5BhF0000L=Rc000000000000000000000000000000000000000000000000AB>=000000000000dBII0000000000000000000000000000T7\:d2H6
0000e03j00000000LDVd8IW[000000008^I88H07LQ_h0000000000000000000000000000DHUoP58\hI5i00000000aATCEC8Z0000000000000000000000000000
00000000dHemP]a]0000PEc@0000000000000000000000000000000000000000P@NF0000PCPc8OYed5Yn000000000000000000000000@4=OleHDE9W700000000
00004_B[9Gjj0000LZ1300000000000000000000<gfI00000E>iL0X:`KH800000a`:XE?LH5^5435[`BHch;hJ0000000000008E9]0000Q<:c0000000000000000
\c@Y<Bj[000000000000P1ZC0Ra9D@oE000000000000m?G9L2Vc0000000000000000000049@Z0000<]8n000000000000=<\\0000\5ggaDGTME=lh=VP00000000
0000000000000000000000000000000000000000TSfV000000000000TZYH0000aJDo0000m10cd03@00000000000047VS0000000000000000000000000000HP>;
0000000000000000000000000000000000000000000000008GA1dY1A00000EZf\F\?0000000000000000<i_eTDCi00000000000000000000DImD00000000@C>S
d20n00000000h6NF0Kg;H_H<e89;X7cD00000000000000000000000000000000@[0O000000000000`UIh`a`m`cU5\2_J00000000000000000000@mQG00000000
0000Hlna00000000@=UZ0000000000000000PIFD8eSY0000Xd?V00000000000000000000d^:N000000000000QG]P000000000000h9f5000000000000Pb<60000
000000000000\7]XDFMI\3Nn000000000000TV:HM0@\0000Da>ITk^N000004dY0000000000000000l6=800000000HAn500000000@K^6=3d9DO@YQI4\00000000
0000I9HbIGiP00000000000000000000000008i?h]4nTDVMa0kn0000000000000000Xf:4PC=a000000000000X_DT000000000000000000000000000000000000
000000000000<a\e0000000000000000000000000000\BO[000000000000000000000000Y@9d0000000000000000000000000000@<2I00000000000000008BL;
0000POB60000LK9CLh2d\16o<=Fc000000000000@VQjPc\V00000000dQjl000000000000e6UieI1AYIk4Ph`8@DQIEJ`b00000000000000000000000000000000
0000EJU700000000000095c8AE[f00000000T<J;0000000000000000A5CkTh<a000000000000Dk1XDCbb00000000000000000000000000000000000000000000
000000000000L74Y0000h:=M000000004D=N<i0N0000U3ON000000000000<nb80000000000000000000000000000000000000000`JjB0000lYckl5\K00000000
m38m000000004[c=Pbg_=:MP00004[@4000000000000LS]Xlm:n0000UH8n00000000P:M000000000000000000000000000000000dalka4<>h7L=000000000000
h9CXX=2J4;;IhRW<U1F1HY5NAH]4deA?00000000\Gg<00000000000000000000000000000000TaYG00000000PIP:iIRP000000000000eE1oEA@l\]mS00004506
000000000000000000000000hdb]`<l4d<16@4kX`je:000000008dYF0000000000004]ZYE9Ui000000000000000000000000000000000000d5c200004hOb0000
\BEe000000000000000000000000DYaU000000000000=<Jm0000000000000000\AZHd2TNLJNlhV7=LX7B]:c>dSUg0000D2[;@7J;X5dghJ>C5>W?00000000DJ2<
Lk>S09;@43Q5000000008AUaPe]a]>^f000000004YifX9D^\n2`lniX00000000PJSM0000<5I?0000=5a@00000000000000000000Xi^LHG9FDXehDFao00000000
00000000\e?4000000000000000000000000<L5D0000@[hC000000000000PY\O00009<1W000000000000A;jQ@MI[000000000000000000000000000000000000
0000U5HO0000dPWT5:=8iG<5h\OQ00009::ZmF``000000000000066A0000000000000000<5SU0000000000000000000000008UNPiFli00000000000000000000
0000000000000000`hBJ0000U><4000000000000000000000000000000000000000000009@iDPYTd00000000Pj[YE>gX\e`h000000000000D@QK0000@Fk]\13Z
XG6c000000000000000000000000000000000000hJCVPFSITCYEPUE\4ebn8^O?5=53I8gVLMBD0000HT;?00000000000000000000d_TX00000000000000000000
00000000000000000000HKaR00008LfA00000000YCRk00000000000000000000\lgidhYX0000D[P000000000LK8ohUJL4K;3=5?_00000000000000000000@JUV
dUFFM<a6DKUhd73Ph\j>M;A80000000000000000Ld1Nl1<`00000000000000000000AHSS00000000XBXS00000000A;XM00000000000000000000000000000000
00000000M;5a000000000000`mFSdVni<E\^DE5KLfW40000000000005F870Bbk00000000Tb=i<BYeA>jF0000000000000000DK\Q000000000000000000000000
00000000LPgU<jAe0000mBWW00000000=6D00000aJ35\]kRhd^f0000000000000000000014Fk000000000000000000000000000000000000000000000000h;=L
DEAb000000000000XJab0000`A8I0000lTMN0000000000000000<BLo000000000000000000000000000000000000I><I0000000000000000000056_Y5:9h0000
00000000D]CA000000000000000000000000000000000000000000004Vjg000000000000000000000000@mg@M;@D=7F`00000000hX;?D;WW0000000000000000
0000000000000000I9ck0000djNd<4U:TFgn000000000000000000000000lW[X`4a8P[4PM;Y:0000000000000000`RdA0000i@V<0000Q1LbEFZ]00000?j60000
00000000000000005;]800004=I_0000000000000000000000000000000000000000000000000000`kYN0EY2PX9A000000000000000000000000000000000000
00000QGl00000000000000000000000000004[mo00000000`:VPXbacDWI_XKbG00000000000000000000XE>FlChGTNWgHVbnE;7\Xo6I00000000000000000000
AJ<V00000000000000000000000000000000aCKT00000000000000000000\Mc<0000`:B@00000000000005M800000`JY\3]40000HXT80000000000000000QGW\
TED>lZ9_000000004_8T000000000000U>Ra00000000i3E1T_F;hh=;000000000000000000000000PJ`H000000000000000000000000000000000TY6=5A[0000
1GM?000000000000000000000000000000000000hfel<5@Q0000<@D^00000000D[EneCjG<8LJ4BFR00005;Nh00000000hKXWi9R<@jiUi:Djh>Oe000000000000
0000`[QULeleDWJ^T6?6000000000000<;P]00000000000000000000000000000nCl0000I2OdE84J000000000000000000000000@XF[0000000000000000UInU
00004A=NMAK7`PND000000000000U;bjXOIi00000000<=G>00000000000000000000<]Ba000000000000TODfM06b00008Od>0000U5[b0000000000000000H:UX
00000000L0[<la0Z00005GAi0000000000000000000000000000dQW?0000dK8W000000000000MJVEX;3E00000000l>8Z0000hQLC00000000XVhS<2[FPF@o8ZLA
HeDf0000000000008lW0DZ4[P>8;0000000000000000000000009Hf:00000000I1@U0000000000000000@fgjT6PN`WOMDF_Q00000000<VYCmJPN0;UaX8_>4DIK
T`EhE0fO0000=1cE16Ej00000000`A8j00000000PiJN000000008GOa00000000D75ZI;]F0000P33d000000000000000000000000000000000000000000000000
lSia00000000LMbTeH<j0000l4?C0000000000000000000000000000000000000000000000004_VBLgQi\@Ee`QoTd;WN000000000000XQ5[Hbd60000@<d30000
4WcT0000eAAS00000000000000000000000000000000000000000000XTb100000000000000000000L>B4000000000000000000000000Q@8e00000000@^Fn0000
00000000H<Oe00000000HQFU0000000000000000AEEm111C0000A<1ea?Jf000000008Y@WT?=a0000000000000000000000000000TLXTT0G@H<f;0000@MNS0000
0000<LS30000000000001BRJ]0GP000000000000000000000000000000000000000000000000000000000000000000000000000000000000U?AT000000004i;D
0000000000008U1J\_260000000000000000]DaF00000000000000000000Xc_I00004:hB00000000DOBA@f_B00000000Xe[bHS@3`J_7e@CU0000a5Gb00000000
8DHYPKM3000000000000000000000000MIAj0000<aKX0000dI8G000000000000000000000000000000000000@Ad?0gIM00008E=A0000000000000000DG?20000
0000000000000000L]`M00000000000000000000000000000000000000000000\[JB0000000000000000000000000000dN[Q0000000000000000HPeP00000000
00000000`RXH@VohPl@`0000TCXO\>8e000000000000l2id<f;^00000000000000000000XC9>@>6]D\To000000000000000000000000\DBg00000000h_G<0000
000000000000@SMK0000dES>YI=50000000000000000000000000000@;U?DLIoi6\WU?CL000000000000000000000000HWoP0000XFjm000000000000dKFb0000
0000\oEUh<NeEAg300000000XGBH00000Bnk00000000]I5[0000<;gD000000000000h5mZ00000000000000000000@\1;00000000dQEK00000000d^FN@BT;0000
0000H>A54P9V0000000000000000000000000000lH[n00000000mJ>0aEe;0000T1f=0000]1V]0000lQ_N00000000YHAGXK3a5E3R0000000000000000]BVI0000
00000000000000000000000000004EA1DSXn00000000DE2m000000000000m9KL8DZh<T8M000000000000XALOXLF`HcZQ000000000000\g5\00000000<`lk0000
0000000000000000DRcm98An];lA000009@Ie;]i0000\XXf00000000M:iI`PE6000000000000d8cSld\B00000000d^P500000000`KGl0000Q::8000000000000
0000lIRiXoPP=B78T@XfDgGX00000000000000000000000000000000000000000000DC1W0000000000000000hEZI\GWP0000dmRS000000000000000000000000
0000EFG40000hoJnHO494W;X1Aoa0000<SCT]C``00000000000000000000hQ9H0000000000000000PfXH]1>M0000000000000000000000000000<EhR0000LNK>
000000000000DL`O0000I953\1]o8T0K0000000000000000L_L:00000000000000000000`HXSLJN80000000000000000X9nm0gXo00000000000000005A4F0000
0000000000000000@L4i0000000000000000dmFk0000@6IY0000L5]W000000005Cf`000000000000000000005:2U000000009CBk00000000\MZl000000000000
00000000e9`i0000000000000000dNjR0000000000000000000000000000000000000000000000000000HYZkDcP0000000000000U5L7000000000cG>EJ9;0000
0000000004[9XSeC0000000000008];b0000e1L>00000000000000000000T?;]00000000<EN^0000=;^\0000000000000000000000000000<[eU000000000000
9ES_0000\hB\00000000E0E4000000000000000000000000iE0[mIY[0000000000000000UI?W000000000000h]4^@fYE00000000mG7^0000@L@j00000000hFeE
00000000XF=?00000000PR3I0000TK@h0000000000008O3O000000008O=9l:O0DMCTe423i=l@\9b@00000[oI0000000000000000000000000000000000000000
00000000I3DUP_AX<b9HlV;=0000`>7V5EX600000000@e\F`TYX0000000000000000a6a70MWB0000l99[EE_2000000000000a01V00000000PFT]0000@NB@EGQ8
Hk;>00000000Lj4i00000000000000000000D>3V0000TbnVLh0Wd?Ti0000000000000000Heb_0000DLO2000000005:Y@8`TWiFS^5G7F5En\1IMg00000000LD48
00000000hdLb0000h`@NDbN7000000000000000000000000000000000000000000000T_P000000004D<>00000000000000000000DeQo00000000000000000000
8GJj<GVo00000000dVVSE5kk0000hIW3XN?QDhaA0000000000000000m=i40000PW0S0000]Ifo0000dDQ`8C71UD^^00000000000000000000000000000000l0?8
00000000000000008HOd5IJ@000000000000MAJ>0000000000000000000000000000PDbZ0000000000000000`Gf[8cFo\=o60000000000000000000000000000
000000000000]EAA00000000`2A1d9UK0000l<^4D?Hf000000000000Ph=YEBU;0000418O0000`Shkm2:N00000000DXRheFUb00000000hjKk0000000000000000
0000dJK90000000000000000=4P^000000000000dAVoP\FW0000000000000000000000000000000000000000000000009I3`00000000dDD9TfD9Pg0O00000000
mIl`T1R>`QFcDdMO0000@KNn0000IGDl0000Y3:C00000000000000000000<;?300004=\Ti7<bm29a00000000000000000000@DbI@Q2T000000000000@6MhL?`g
HQ;L0000laNo00000i:O00000000=GkN0000P`0aPG1jUCQo00001<19e=@O`5[G@AH^PI0k`JH1H4TcXUKi5Em9X<Ao00004c`i000000000000DNIn<Bd7LX6>0000
000000000000DVd`00000000U1_]Pa2QUG3\D4aD000000000000000000000000I@a[000000001;okAEbV0000000000000000L2DH`G0HYBJUlWMU000000000000
0000hR`_00001<n]QFHolGHl000000000000A94?\[[dd0<N00000000000000000=_1<UkF000000000000@]`20000<kD^0000000000000Qa1000000000000U?Ac
0000P:he0000aCTB0000000000000000AEi1000000004amn00000000000000000000000000000000000000000000000000000000000000000000`4HW@OR_4X4;
0000LU7A00008LPh\jm1a3oY000000000000000000000000000000000000TQ4S`YZJ81Uo=4DO5G<e0;GI0000Q:R@MAfg00000000000000000000000046KE0000
00000000000000000000HR>LhM@n0000000000000000000000000000000000000000LhS>00000000000000000000000000000000000000000000000000000000
00000000H>TL0000M>mmLVTkH3F1`;gh0000814700000000DOAQ00000000000000000000Dd_P000000004_XY000000000000m8k?00000000LkBE00000000Ta<M
0000T131H6aUHTf]0000000000000000000000000000000000000EXM000000000000000000000000000000000000T5FfTb[[00000000MGd^00000000l3Xc0000
00000000]FeO5GfP000000000000HPDi000000000000000000000000000000004X3h000000000000000000000000DSIJ0000eFP1000000000000\1^]h:Qd0000
LGWCX;a[0000000000000000LZ9M0000000000000000000000000000000000000000TI4S000000000000PHM5=J3G00000000000000008T@H00000000L2VS0000
00000000lkhaeE6XiGlM000000000000000000000000DePk\SoG000000000000000000000000YH[f000000000000\A9900000000000000000000XfL50000D6FA
i5m^EEi^0000TcC900000J:WdE?:e1PX`55d\;lm000000000000\XoUhAjU5HZm<Z^V00000000000000000000000000004;P9MAYP0000<=fo0000000000000000
00000EbMheQAHih>]DNVQGJc00000000000000000000000000000000QI=SYDIC000000000000=0[=000000000000L1XH`US5PKfG00000000000000004II00000
000000000000000000000000m1?;0000000091hV0000000000000000HPX`4]2c0000000000000000000000000000@S^JLbM[00000000HY^900000000aH:60000
0000000000000000000000000000`4Qf0000`h9i0000=<8h000000000000hCAZl:1k00000000000000000000000000000000000000000000\c:GX8\eTV0@Xd\2
Tk]M0000ho3ZUFD1000000000000000043iF53HQ0000HITR000000000000P<lBTV4kX;V2P_XiTEF;00004=RO<RSIIC=I<Bd]YEMG000000000000000000000000
00000000000084@?T>7ni9<C00000000QD2E0000X<Mc\_]Z00000000IE>8MCm\00000000000000000000000000000000PnIY00000000TI0VXTW20\Dd00000000
000000000000000000000000000093=Y0000h^>D=>=H\>NW00000000DE3G000000000000000000000000H2NALK9L00008]9>000000000000P3P0lAk=DBj<8Q[d
4Xo1]6O50000daS70000000000000000d`kJmIB<0000000000000000000000004[Fc00000000000000000000000000000000`>o900000000=Fd>T^Bb05Vmm1hn
]3]f0000EB>L000000000000I@HP00000000DXfAX6VX000000000000dYdL0000L];X000000000000000000000000a2Bm0000`JfQ0000l270`4hjUFe10000TP<L
0000<1GP]C>`000000000000U1TS0000\H6WlTIf0000000000000000000000000000000000000000000000008PW4TfAh0000P@ef00000000000000000000Pa]Q
0000Y76T0`QE00000000l<H3lA@>000000000000@X]E8OPO0000000000000000d^Ol00000000l4mNDcM1@lEhU6X2e1dW8@8oi9B60000hQTP0000000000000000
d05>aJ];PBkN0000\7hW000000000000hFYAlKZ@=C?80000000000000000T=O@`K\`44og00000000dhT80000000000000\_T0000TbmW0000LlQ<9J^I00000000
00000000000000000000PO6X0000@:GWh=:@l7_L0000000000000000eHa?h44P0000hRU[0000D1`WXBla<O@BDY0:T5Bj0000000000000000`d]nHAZ\00000000
0000`5a60000YGFL0000000000000000T7>400000000i:Id0000000059Lb0000H2i:0000<RA3T^c:8CAj0E_1@aQAE8Nb00000000000000000000000000000000
<N\Q8MWOE9`G0000dDaL0000000000000000000000000000e<[600000000000000009AfU00000000000000000000DfX3000000000000eD<VX=kK000000000000
0000000000000000`8_R\=D1H=b3\K\?`LPVhZEK0oUP97CLiCID@PaY0000000000000000hEBR0000000000000000A6G]00000000XPY@00000000000000000000
0000XRFQ0000000000000000PLbI000000000000A7h2d;]FP?DP8nXd00000000lZCDLb;QlbI7YHK:0000000000000000M20CTFdG0000000000000000d?;iiBaM
0000eF]l00000000d6[JL46L8d`U00000000`J;nXSgSPNgohTGgLcL1000000004GbI<4>W00000000000000000000PYmADhfLi9`40000A5^N000000000000dPS@
aJJ6HG?C000000000000HcI6000000000000@i4500000000L;8X0000=5ia0000000000000000000047j\0H=`0000000000000000dd^Z00000000000000000000
00000000000000000000m@M]<dDN0000000000008VX<00000000YHmT9;1k00000\0W06ZIhCL4AEj?00000000i0<@000000000000\JnV<`f_0000000000000000
00000000`R7=0000000000008[TZ0000000088OP`SNCMG4U@?E<00000000000000000000000000000000dBi90000000000000000000000000000HdcOL?ei0000
ID3Y0000000000000000000000000000000000000000000000000000D=<100000000000000000000dlb?0000000000000000eF=500000000<T8[lTN]0000<AoE
00000000000000000000000000000000I;V<Ha[K00008IlT00000000dTQ2000000000000000000000000hckD000000000000Lm[E0000A8n<X]0B000000004N:[
000000000000eDdL0000000000000000IE7Q000000000000Pcbgdmkba>]L0^I\000000000000lDi2`]S0M<M]<>`N000000000000000000000000T_K5HRVY0000
00000000``2M000000000000hC^8DV4]8^<R`iUP0000000000000000l[;D0000H[4@`b3P00000000000000000000000000000000h6fMX:Sh00000000LF[]0000
0000TNPl\oHl`^Z6U:Qnl\Y1YDnK000000000000000000000000d9Tf14:<T=cO0000TENP00000000H@_;YGC100000000000000000000000000000000Dk9M0000
DNb<0000P4X]000000000000000000000000000000000000hM]?00000000000000000000DNRF00000000000000000000h21<0000000000000000Q3Th0000];=d
000000000000000000000000DZoV8Ia[`cj:00000000dJ?@0000lZ[80000DcaW00000000000000000000E=2cHGnIDPh1U<f6e=7;000000000000h7P]00000000
0000eCJX\cIB0000000000000000D]6P000000000000@jhf0000T<Ql0000000000000000dC<S00000000lQZ1000000000000\mfLDJ@`0000Q9_=\gP^0000T7PA
d[b\000000000000@Q[oXcSoXk]_dH?PAGc_dO]P0000lDDF000000000000PnGa000000000000QC5]8G53000000000000E6Xl85E]XUYc`=c54ik<loXP00000000
0000000000000000000000000000000000000000hR]C0000000000000000000000000000@>@mLG0Z00000000000000000000QC1R00000000000000000000]B2g
X6HeT[H@0000X0:K000000000000000000000000hP4E0000T5Xl<4eE00000000000000000000TY\n0000P:H[0000PRYilmc`15O2000000000000QJ^^00000000
000000001>4ClQ0Z0\0_95JU000000000000@ZBH00000000Te]OHn?m000000000000000000000000MEXo0000000000000000000000000000L9=J000000000000
P<=0000000000000000000000000<3Z<0000000000000000000000000000XMfa00000000Q;J50000@<:O000000000000hD::QECT\S2a000000005JI:00000000
0000H4_Fln?T=26@E5S24]@baIFY0000000000000000eCS[D=UG000000000000dVECLhI_H3l`0000000000000000`U[KlVcK0000a<630000TW0c@`BJXFMU0000
00000000000000000m:[0000000000000000YC80`;I@0000]>_M00008gBSA7:@lb?o0000X1FF000000000000DJIC000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@jIK00000000000000000000TSDI0000ICmh0000]I6600000000h8nWTh=LU6c100000000XO3d
0000000000000000000000000000ljL:`@e@00000000X0oH0000lS@X0000000000000000m0m<0000000000000000DLGY0000iBjP\1T64IbJ0000@i2Y00000000
00000000`5SH000000000000H=Sn1IFG0000000000000000000000000000PjRB000000000000MDG600004Y^[L3YHPRX\a3P_0000AI_=00000000@>?Y\E1FHJ2[
5:<FQ:hS1?Pi000000000000X<X@00000000hL\P000000000000I52O4cKJU?8B9FdJ000000004W=D0000479_000000000000000000008@5J000000008[8B\0bH
i18Sa;>^0000000000000000hPQPhZm54bhP0T300000lhNN0000X?dSd5DO1Din`m;A000000000000dT280000TaPi000000000000<6BK0000000000008XiX0000
00000000`eCM00000000]3I_AC^eHWC_00000000000000000000EFLY000000000000hbW:`cT[54?bP5?;X5L;=>hK=DDN00009>\Y000000000000000000000000
P[NO000000005B7DQG41000000000000==5m00000000l2Zm000000000000000000000000I96mhl=JE<\<000000008anWLe<Q000000000000hPb2000000000000
0000T9P1hRYX0000000000000000000000000000DI5[000080P_@3d>0000<[U900000000d@3ADBh]00000000h6L9LG^C0000000000000000a44A00000000PB5i
00000000000000000000000000000TI60000000000000000000000000000000000000000000000000000000000000000h@AI4M^O000000000000H0kYTZQPP<27
0000000000000000hm:=iB=D00000000000041_l00000000Hk4O<S8kaJH>AJJW00000000000000000000X4n7000000000000<JdZ000000000000T`Q[00000000
0000000000000bjG000000000000PBkB8GmUHU>T4a=e00000000M0a60000DQH[000000000000h\PN00000000@]6a5JLO4Tbo0000000000000000lFfmHA4nlQg2
00000000000000000000000000000000000000000000L8>h0000000000008W9C0000000000000000000000000000TKfU0000DU[?d_h=Dj;B0000000000000000
d>=J00000000000000000000dhN>U:P?00000000HUb^``mD000000000000XHf?XKHe0000XNN^HMP383HRl2g6U9Yn000000000000000000000000000000000000
000000005H`100000000000000004`3D0000000000000000000000000000H4@K0000000000000000000000001B0<DeP``0cRY4GLhK2b4FfFDK0ii5L\e<?m0000
000000000000H:2L0000000000000000`;Ch000000008OfZ00000000000000000000000000000000000000000000lPk]LIg00000000000000000000000000000
0000`S_A0000]8O\00000WK_00000000E:HP`jYKY092TL6IA;0e0E^EMCY4PNn>00008T]]0000T\J5000000000000000000000000D>@Ql6gADdAC0000i0AFX<oS
hCZkQ<N2\HEm=2ThAJEV00008H6d0000000000000000000000000000UEAP0000h9\dD9ca0b4n000000000000D?YM000000004EQE00000000000000009?]_0000
00000000000000000000P>Kb0000\R2K00000000000000000000000000000000000000000000DZgi00000000000000000000DK[FDbdG00000000D5aN14@20000
0000<j@O0000i3g9d;]PeJ440000hj?L0000000000000_J@000046HA\VPc]=Bm00000000`>:N5Cn70000<gcP0000LWOh0000000000000000iA82@9A[00000000
04_T000000000000000000008>Th48hLhYgi0000@PG<0000l>>H8JD:`e8:00000000000000000000\_DG00000000hNl2000000000000000000000000000080Oj
000000000000m:4?00000000000040OA0000l1\40000000000000000Dg?1000000000000000000000000h6:j00000000000000000000YIOP0000000000000000
000000000000MFJ=000000000000m6UCQ63`\3bUl4^n0\0O1>OgX4>7U?cM0IM1LO\318h<dF_b00000000Pj55]:jG0IEk0000000000000000eEQm0000`W200000
0000`PC30000]:Q^HHm@00000000000000000000P2`I=4a3e>fA0000000000000000D\NF0000THPQ000000000000000000000000000000000000000000000000
0000\6RJ0000000000000000000000000000<P5[Xg3:00000000000000000000000000000000000000000000\Vfo0000H3ln0000@08n00000000i0WE00000000
00000000hTgn000000000000eF@ATR`R00000000000000000000MDC1d@RNlF9ldGfJaFl]0K=AXET@UJF@\1h[lSKk00000000000000000000eB1;0000E3?O01hI
l0=TT6e:Q5Yh<Cg=0000TOFT]:C>XOHE`Ge^00000000000000000000000000000000000000000000<ZG;PgTRA;;`\aFG00000000TO:?00000000HWmiLeZM0000
0000dLf]000000000000000000000000Y>VR00000000\4m100000000000000004Z070000000000000000lI]E000000000000<A2;000000000000000000000000
];il00000000000000000000000042OZ000000000000PkOGPN31000000000000000000004l\S000000000000`b7=0000dY@JT>VY0000@\]C00000000L;bND]5n
000000000000000000000000Dj>`0000000000000000LeO?00000000eC:[0000\Kkc0000000000000000m776000000000000000000000000000000000000A6aO
00000000XJRo0000LiVN0000000000000000PHc6000000000000e9JB0G;?<5hh000000000000000000000000hU`@000000000000ABFe0000000000000000dTHg
00004`ab]G1a0000QBA^HUcm0000000000000000XMXV82Fl00000000Tf`\<n]>m@G0AFOV000000000000LNP[L@LFPR^ld^H>Y>1g`OEL0000lQJ?000000000000
000000000000000000000000000000000000`1<SPZPRXD@UhdhR0000000000000000000000000000P`=I0000YHe_TNC[00000000m8]^0000`8;7000000000000
0000000084?gX>:<000000000000L>1TUHV\`XL90000@>GF00000000TG1NQB608NHWXT84lZVX1H4`000000009F^\`^GQHK42Y4CT40OI00000000000000000000
LKfn000000000000000000000000000000000000000000000000000000000000000000000000000000000000@3[R0000X::8Hj3o8iGm\jeF@]D0]A^NeHkA0000
Y1gQHMll00000000]B93AAk;0000Q?4:T3Ae000000000000\Tk_00000000000000000000lUl<0000`>k`<=9c0000H:Ill>_08ede4aR;@g980000Hogb00000000
000000000000000000000000000000000000000000000000000000000000X<\H000000008Cb;0000000000000000000000000000000000000000h;aj\Z5e`16J
`I=i0000PhA:0000EDGH0000`^HZ0000000000005:Hf0000IIUA0000000000000000000000000000dAEoheo:000000000000000000000000000000000000HPUH
0000@4Sh\GCJ0^ki897X<IS[hn\0000000000000000000000000@QPjlRK]Th;OM<llaFLePIX<00000000000000000000D5C88bF`a=`;8alT000000000000DYSK
00004Lg]0000dU[XUE^B00000000000000000000E0l`0000000000000000000000000000\R;k000000000000H;RX0000DeF9000000000000000000000000T=\F
`i7W000000000000000000000000X:T900000000i5dfdnk\00008D]I00000000@Kl3`UX=\NkY0000\7lld6c487NNHc^o0000lbU^00000000@PbjlWV4aA8h0000
h8^l000000000000ha7`UHn>00000000<1gn00000BRD0WKm000000004bX>000000000000000000000000000000000000000000000000XGGDXZdU@fCWIHbVPG_[
000000000000@73HY7VTmEYkYHc@00000000@ceY0000000000000000LA[D0000000000000000`lN\00000000XVn<00000000000000000000000000000000dc:=
000000000000000000000000<T96e3X60000000000000000LSc74NV;@6EO0000UA76000000000000a=[X0000X<MB`^G^000000000000XO\o51S00000l9nQ\Ml_
iHR30000000000000000000000000000PLn0000000000000P<@70000Thdo0000T[fa0000P1YCd\KR000000000000HWj50000dBh@l;h1M1VoH7N[00000000HEKB
0000TB<]0JH>PB\20000\j;o0000000000000000TNh>HhXlLh@\48hU0000D8Z700000000mA]@0000UJLF84@30000000000000000000000000000000000000000
lSAA00000000P=@J0000ll;oP`M]deJb=FdV000000000000I74=000000000000X^6Z0000PlhE00000000DVR<0000PWm;00000000d;EF00000000000000000000
HNVTQ@Cg0000000000000000000000000000`MBO8LG>@ZK^D`Cg8^9<0000=BUV@b^]00000000000000000000e3]H0000000000000000Pj4Q000000000000DAYI
`D:c<JBc00000000@ij4LX6P`lg1U:GE0000EGble;3500000000000000000000]EUl000000000000000000000000000000000000000000000000000000000000
00000000Q;Od00000000Hm=100000000000000000000II=D0000TFN:`_nLlbih=60b00000000`Tb\00008UHFHgW\0000hi<Z@aID]Ji500000000000000000000
0000DAAX0000000000000000000000000000L:oY000000000000hfLG000000000000000000000000]4Bc000000000000dlSS000000000kVN00000000DeEn0000
00000000h^Oc00000000`oTX00000000000000000000h0G6X:9J000000000000000000000000ME1`0000000000000000000000000000PjgNE8X80000d7nK]CP1
00008URO00000000hMgX8UieLacg0000\To;000000000000000000000000l1\i000000000000P7ji=B_:0000``=5<Glh@IS?00000000000000000000@19<@gg>
00000000000000000000DXoEl\9l0000000000000000000000000000HeFe0000000000000000lFQlTa6?0000LSXY000000000000\B@500000000=H^900000000
00000000000000000000DKmc00000000000000000000000000000000000000000000\ToR\MTW0000LjC70000000000000=KY00000k_j@>BH08=V0000TmBK0000
0000\@Q\U=VP0000000000000000d2k5LK7j000000000000dWU[Le>h0000@0If00000000000000000000000000000000`YN;8TRH\idT5J4I0000<DRc00000000
00000000eEo4000000000000`2Xn00000000H51^T>A@8APU00000000000000000000000000000000\=Jk@AdK00000000000000000000@GD80000000000000000
`4lfA8bo00000000000000000000000000000000@:TiHXk1000000000000<kE80000@BC_0000PI1:eGXO0000=9>B00000000000000000000000000000000]9Fh
00000000DQYD0000000000000000000000000000D=FW@k12000000000000XPnaHf\51<F`1F>=X9iQd_2i\djad7?6Di@l00000000=F1S000000000000@R\L0000
00000000000000000000000000000000000000000000000000000000000000000000XR@500000000000000000000H17L0bZX00000000eH`:0000000000000000
0000XF[L00004F:_DU?fQHIN00000000di0YHNo=`V\2HZo50000000000000000000000000000000000000000hXQgMBnOXFVU000000000000000000000000`EH1
00000000000000000000hBeMQ7eDQGoY0000HaQ_ln:h000000000000000000000000P@OM00000000I@lJ0000000000000000h4]m0Tnb00000000000000000000
]3?;0000iGRU000000000000UAV50000A>Ue00000000DYYo4c[F00000000000000000000h?Un0000T1OQ00000000000000008eAn00000000i:@o0000IH3U0000
0000000000000^S=00000<i:Q8jhhNNoaJT800000000LbQF000000000000000000000000000000000000000000000000000000000000000000000000\_6O0000
A8L:0000YBYF00000000000000000000XSfe<11_19GF0000LW8T000000000000000000000000d7Fg00000000000000000000M?e<mDE5000000000000000014gU
000000000000\C`7000000000000000000000000000000000000000000000000@9;iXDdP00000000`l@4eD6\000000000000PQNA0000Y=AW0000@1>d00000000
0000PW4k0000hJi600000000LCnVLkc=@Z^H@d^;00000@<o0000HB0`0000d;_>0000D^YL<ZhF0000TE7n`=4R<JMiLaRJ0000000000000000000000000SZ\0000
000000000000\LlO0000Tdb00000Pa_A0000@7KXT;la<In50000\6_L00000000000000000000XgYjXK2@86kL0000LG=2000000000000hV30000000008[;c0000
h<gf0000hQJ0iB[P000000000000PX`c000000009DT;0[Ib00000000HMXi00000000000000000000000000000000Ha;Gi?=g\JQ_000000000000000000000000
00000000HW?4000000000000000000000000@`G4PHMO000000004G@^000000000000000000000000\J_\A6Tg0000000000000000000000000000000000000000
000000000000D`dHT5[VA;>60000XTYi000000000000aE9j8;n61J2`0000lelF0000000000000000l]4N00000000000000000000aJ>i00009Bc]0Cn300000000
0000H\NS00000000000000000000000000000000000000008Xb_0000000000000000LPm2000000000000000000000000000000000000`KX>`WNHe0FP00000000
\h^`00000000AEI]00000000<gaS00000000000000008C6>D;aM000000000000m2nS00000000000000000000000000000000T72P0000000000000000<[Y<E;\;
1HfU00000000=>QO000000005=A3dBOCl@F300000000<HjK0000000000000000@]bMAIf90000`Ndh000000000000000000000000000000000000M7V@<I:F0000
8f3Y000000000000T_<V00000MlF0000L];N0000000000000000T\Vb000000000000000000000000L0?j<P5g<GW_=0\_000000000000\>cOE66>1BWK]DfM]JFL
\FAO00000000`19ZT2;Y00000000TY?oHhmV00000000`E<3@JKi0000000000000000000000000000mB<300000000000000000000000000000000000000000000
00000000dC_AlU`2P3Y[00000000000000000000h9Jd0000e4B6L>PH00000000000000000000\mLI8E>X00000000e9LN00000000@5QP<0bX0000000000000000
000000000000000000000000000000000000I9ni0000000000000000000000000000000000000000`k2o0000000000000000dN=3000000000000000000000000
00000000HFIF00000000@4D_`bec`bfG00000000a54J00000000iFf9000000000000000000000jd5HJO]000000000000000099=?000000000000<6OE00000000
0000@6JA000000000000DgQITJKRlMGa4lQX000000000000\dHF0000000000000000000000000000L;jBHS<N00000000000000000000TaBCPAf:Y7YP]>R20000
I@DH91ZI00000000LhTo@nQ[0000TG:^00000000000000000000000000004bXJ0000U3MIeJGi0000XOYE000000000000000000000000000000000000hE4UTJ4<
1C_7lE[:0000T[YU000000000000000000000000@j0]0000000000000000LD??00000000000000000000D^JU000000000000000000000000000000000000XeVd
0000XeG<LKn200000000PmgP0000l?]BA6kO000000000000000000000000XPM<00000000UD5H0000\E430000000000000000000000000`X>0000000000000000
000000000000TNC600000000000000000000dmI]Xb@Z=C<b`00100000000000000000000\m;SY21Q5<IEP@j;0000000000000000000000000000TNJb@3d0@E`]
XN1L000000000000000000000000HCNL00000000<edG0000000000000000TCj1`>c100000000I?V?0000000000000000000000000000000000000000]?Te0000
000000000000@KdK<LFo00000000000000000000000000000000000000000000000000000000II7;0000T6N0<o[h<]TV00000000000000000000000000000000
YFNfECVaXM1l00000000000000000000000000000000]<\l000000009JN\49Ieh;c@H]QZ000000000000000000000000E;;=0000<<dLPQ`>0000000000000000
0000000000000Y^KPP>UM<;QaCk@\c4^00000000i<l^000000000000PZWE\JAG000000000000000000000000000000000000000000000000PUoe000000000000
00000000lO8m0000000000004?Zm0000000000000000XcN?h7EK93>]000000000000000000000000000000000000000000000000000000000000@deA0000TQf1
U<ST0000E0TQ0000000000008_fVPdXm000000005AM>]0iF0000IFak0000\E`m00000000000000000000000000000000000000000000LYA[4dn900000000<L^f
0000000000005J3\0000000000000000dW\900004hb<@g:M000000000000PkM80000000042A?\CO800000000000000000nBT00000000i4kC0000000000000000
00000000000000000000000000000000h\E9I94Y000000000000L43`iGD]000000000000000000000000000000000000TJ9:00000000000000000000D]ePm>dg
00000000]=WM0000000000000000000000000000EGF1000000000000@]]`@6blEA3@00000000dO;a<YFGX1g2m33200000000000000000000hFo2000000000000
00000000000000000lmUQ6^1\U99``On00000000D069PW_f0000e3c<`F<6@K7X000000000000Plai00000000Pb_[00000000@M_eiI[e0000`S;h000000000000
000000000000X=MkX`20PfjI0000dJ0^@ZZA000000000000XCF[`ii0lcUUa:o8DfJc4bNlaBj\0000000000000000000000000000\c>`00000000dRgW00000000
00000000000000000000000000008eNS12LSlZJ2X3lRe=\fUC5laFW9000000000000<5EgH@OD000000000000D]G^00000000d5mJM;fZ5F8d000000000000<8VW
L=1N@M@Z`g_QXhIG0000000000000000000000000000000000000000000000000000U@cD0000478FlFZDl\>@LWG2a87k0000000000000000T2A]l3KiT3QCLB_5
\imd5DmR0000000000000000000000000000000000000G`l@S9G0000000000000000T9fXlBK`432553dSlmiF000000000000H9:]00000000000000000000\aG8
UAPYd2gE0000`D3i\a[40000\hUfPj4]00000000000000000000000000000000000000004[0a0000A?Y9@VSW9CaM00000B9:00000000aDQ;0Se]000000000000
lb5K00000000Tdab00000000HHOR0000000000000000L?0k00000]Q;P0TTXFnW0000U6To00008ZQDloBD0000l5GU000000000000000000000000000000004\6l
0000000054760000hJT<Y<<C00000000000000000000000000000000dFE?000000000000`OnTDT`W00000000000000000000000000000TgS0000X]_C8gE3Xd_C
0000000000000Amf00000000026M0000000000000000000000000000HJH]000000000000XZ>Wd[WMd]Nk0000QFVR00000000000048ROdcbX@gcD000000000000
@RMQ00004K`h00000cTA@Y0]]G]2aJ_K000089L]0000000000009EQI0000@>QR0000@ob10000L<j90000000000008P\;0000P2Lk00000000Q1I@000000000000
<41R4Eem0000DDBZ000000000000000000004aEC0000i;6<000000000000PfL`00000000i1O<000000000000\]Vm0000000000004R5><NdM0000000000000000
00000000000000000000000000000000XF7>0000XNI50000P=k[0000h:<m<COj0000@BP9D]6?hcCL0000000000000000EBJ7000000001>`a0000=6>4IGYTiIA@
0000`PX0@72;07YR00000000000000000000e;MY0000@nRJ0000000000000000000000000000000000000000000000000000000000000000iGm[000000000000
T^VN0000\CCd000000000000P;YF000000000000a1g=0000000000000000000000000000000000000000=H7o000000000000Ha^U000000000000D25?00000000
00000000000000000000\_eZ0000ABLV00000000000000000000\c>WA8Ck00000000XS_\0000000000000000000000000000000000000000h2PK000000000000
000000000000`=3G0000lRF300000000000000000000ll<[AEVA0EX=000000000000\`S50000`^48I:^;000000000000\=C=@J4j`A\bH:6100000000`^;jh_2F
eEPD00000000l5Ib0000000000000000000000000000dF6T000000000000\6oi000000000000000000000000H3U90000000000000000000000000000h>mG0000
l?E[00000000000000000000432HMBmSaFa_00000000l6EA0000000000000000U3Nl00000000000000000000hHgh`]R^00000000000000000000PE@B0000H_Wg
000000000000`lgM0000Q=nk0000hLOY00000000000000000000D^8Ha8]n00000000\gnI0000000059CA000000000000000000000000000000000000846bHV@M
\`LE000000000000eBnjX[Q6d\WD<KI;0000@;e<PJM50000000000000000PZ>e00000000000000000000\JAQ<A394EOeT?J9HGa;\I<1hB290000H9me00000000
0000mD[jPAkM000000000000d8Lg00000000d8;g=HnJ000000000000000000000000\md^iFRA00008UAa\g;l00000000000000000000\`@^0000000000000000
=8kf000000000000\TL4000000004VU=EB1M0000000000000000UDND000000000000000000004P]X00000000000000000000D819]AU900000000000000000000
00000000<ESgi;1>85o5<L[P=;hjdHo00000000000000000000000000000HeQ60000i3a^0@340000000000000000X0alP1E4d7D3\gdN000000000000D?>2L@Jh
000000000000000000000000D7>Q8XE;00000000000000008LM093n80000000000000000000010R7000000000000000000000000000000008QhR0000HNamQ@[C
5GG?0000000000000000e0YE000000000000000051k\m3S=@iI\000000000000\BZ=0000000000000000@6cL0000000000000000<1jNDTlmXE3_\^Tm00000000
00000000000000000000HKC0000000000000000000000000000000004OD500000000000000000000TWZD000000000000@0mV0000000000000000HkHn0000X2hO
90PWXQD19DXR00005;PB0000i<cf0000000000000000`_`j0000iE@0Q1Y:00000000000000000000000000000000D;1j0000TEkI\`XRlaJo00000000aDiP0000
00000000000000000000A=Ml0000dO]_84G:0000DG5S000000000000XCfT00000000000000000000000000000000`;X70dXJ00000000000000000000`K<D0000
000000000000000000000000H8AS0@\I0fg[0000m9\<00000000000000000000d5<90000`U1W]9^a5<Y^8HhEa<U<\P@\lZn3000000000000dgc]000000000000
0000lL<700000000XMD85J8W0000Q1c3Hc0h0000TR38l=PmE2;h5JPf00000000d>@d13Vl@gd;8@VM4CoBXFHb000000000000000000005=4S0000000000000000
0000mEi@HHCW00000000U6HXa7=bPO\A00000000Xe\j000000000000U@_E000000004k8>0000000000000000000093X\Y9BW000000000000TG9eHKC\`UlX0000
dI9J00000deoPKY_dNJ=@UlI<bcS@b98h^O50000M5a\`c`90000000000000000lLdG00000000a5;^00008MZW00000000000000000000dP4a8f[G000000000000
\OWf000000008Vo=@?LF000000000000UJUgHDF:LWbMU1Sf4;VY0000L;CK0000000000000000000000000000H6lX0000000000000000000000000000@hJU0000
=7ni0000d<`i0000`jWP00009AZL0000000000000000000000000000000000004^2CPa]FLcE60000h^NE00000000000000000000000000000000000000000000
00000000a;VZ00000000d7iMT7aE@Q^hdWW<dhPP0000\2HlQF7MEGX@000000000000P75c0IVU0000DOoj0000000000000000000000000000@<0CdSh]`:9i0000
000000000000000000000000X`E;0000000000004]8U0000000000000000Tddo0000DXP^000000000000hIl4QAIlDGXY=4;@00000000]6nLd>Y0000000000000
000000000000HLb;0000daHVE:dJ000000000000000000000000HLL:00008QhF000000000000000000000000HQZMTT>JQ6dT000000000000000000000000h>fi
4b5l00000000`RdMPeNa0000EH`U000000000000\AI8TM\\l2V1TkaL48=500000000000000000000L<>D00000000mC<>000000000000h8K0`8^=0000XJ>`0000
DDdh00000000000000000000000000000000000000000<O300000000000000004_^O000000000000d1ZUTX^M0000000000000000hH1^00000000000000000000
00000000000000000Coam1`[0000000000000000000000000000d;N=0000T?C_`@6\0000@]D?deh6P5>k4XVEa=Zh00000aAo00000000T>_dXPK@IC[S`\\LHeM?
lTcnEDNb000000000000844h00000000000000000000000000000000Y1o^DE4md3FN`9hV@VXl00000000HP0dXCX\0000LYP>0000XmV=000000000000HP3Y0000
0000L_W100000000000000000000000000000000Q8iT00000000@:LHd?GV9E7oi0jd000000000000000000000000000000000000000000000000`3h700000000
00000000@NL3T\DE0^]gU2BS5;5M0000aDm^000000000000000000000000000000000000000000000000000000000000000000000000H0lX0e@G000000000000
0000000000000000000000000000d[bK0000000000004k1imEmH0000XPM_X^6@d;hAdED4LGCgLU72\Vbd00000000@f4b0000000000000000L]RH000000000000
00000000000000000000\]VI00000000`cf0000000000000000000000000DY1elK<4U1hb0000POdN\mYO@>Y^00000000\lE000000000TQ]lh=7d000000000000
000000000HX:5Fa;d5JBQ:5G00000000ADMZ00000000000000000000XURi000000000000PB>HHS`O000000000000d;GY0000]FcHP4^;EDOX0000000000000000
00000000`2B:EAHF0000PQRJ0000lMgAiBJID[Rcd=2;@\7La<CoiFL;00000000D1Vo0000U1B2EC440000Y9:=0000PVZh000000000000000000000000T]cGQJad
PNgaX_Jk0000<@Z_0000HB0?0000000000000000`=3e00000000Q=fh000000000000E?SQ0000l7=;0000lU]200000000<WQO00000000000000000000PN>b0000
00000000mDmC000000000000hb7M000000000000<R0d00000000000000000000HBHo<Sne0000`8O70000DBn=00000000000000000000A=D;0000\QE>00000000
000000000000000000000000POln0000XC\Y0000000000000000lgW700000000Y6PI0000000000004\8I\l]C00005J@^0000@K2W92J100000BZF00000000\^=P
lPYo00001E1H00000000000000000000`:oH00000000\TT00^l]Xd6@000000000000X1Ad00000000L0>W@E4FdeT:00000000h;=9@Ja?0000000000000000l7Ca
l<c1D2`c0Dblh]?ed^KI0000000000000000HP2\0000\d:m000000000000L^W<000000000000000000000000I:n;0000000000000:1[00000000TTBT1HfF0000
00000000<in]0000000000000000l@4N0000000000000000000000000000000000000000000000000000XKbWlnSI0000000000000000H4Z7TlO@aH`I0000\Kbb
<HRHXbkZ00000000\JmS00000000000000000000000000000000`b33000000000000m=E>0000<c@?00000000D;Xn00000000TAYULD0<XK?n000040HS00000000
mCbg00000000LPl?<Gaj0000]DRg0000000000000000000000000000000000000000Hi2Adnd>00000000000000005I3B@f;V0000lc@217P<00000000LfNJ0000
0000000000000000L_@Q00000000\3bF@]Ca000000000000LA[1000000000000000000000000\Vj1h=Na00000000000000004G_hlIYK00000000000000000000
00000000P[EU00000000`T\[lf80X^BSPfY^00000000\Tb?]8V<000000000000000000000000`c?QABgh0000000000000000YDS900009FkO000059K>A=QI0000
00000000L9cE0000000000000000@P6300004Ob9TLJK0000i2HA0000000000000000DH_0UC;600000000d==30792XUeYTNg30000@BLK00000000HQSnHb=STZl?
=DZGX0a^00000000l<;B0000U5n\\95JH]N\0000000000000000Dab@00000000000000000000000000000000L34mhPb\00000000HJI00000000004m]@IS50000
PXK\00000000000000000000<7?\00000000000000000000000000000000D<QX0000X;NU0000TAgc0000`fQ00000`NQl\LZmDT<[00000000000000000000l=@h
00000000\8>G00000000XAH>000000000000000000000000QJ[dlhNglg=O0000000000000000mHYA00000000000000000000HC7F89ME97BR0000000000000000
mGbB0000000000000000000000000000000000000000000000000000U9I400001<4U000081fa0000l__^00000000i7`jTceP0000000000000000EHJn0000=?B>
0000000000004IBj<@4ol9Jm<^WZ=B:e00000000@N\ClY<C000000000000000000000000l\H10000`RUh0000DJiW0000HI67000000000000000000000000LVCE
00000000000000000000UGSc000000000000DEHTd>Yohi\`00000000000000000000l`VU00000000]3e`0000@EP^000000000000<UGV00000000000000000000
0000Q8WBdMhd0000<me`T]JK00004B8\8cLShV?60000000000000000000000000000000000008]KC0000000000000000000000000ZCQ00000000000000000000
000099cM0000000000000000000000000000000000000000dn?DP:\<000000000a^8he8`000000000000l\l<]7Na000000000000000000000000P@1<@KW?0000
i4Y>PmHj0000XKJi0000lcDN00000000000000000000H[JaHL^5HN:oD@<G000000000000000000000000\4k000000000`IkE0000000000000000000000000000
000000000000d:@MhP?n0000<:bV0000I6[[]:86000000005BTH0000`OU@5;][Pf0:000000000000000000000000000000000000<[FHLRTG0000000000000000
0000iI0i000000000000000000000000lG1\dJG1HiIe00000000000000008L>N=3O_0000d\IV<k4o00000000<7K90000T06J00000000000000000000dd>ZU;f0
00000000000000000000X@R\5:mb000000000Ld2000000000000@<m9]A^f00001I^M0000hROn0000000000000000D:Zn000000000000PmT?0000LW]M`1bHHH`B
0000hF_G0Y;f0000000000000000000000000000000000000REKdDU90000000000000000000000000000<D9B00000000LXb0iHjZ00000000YFoWe54g0000I7XR
0000<eKO00000000=C@OQ>\>00000000H9L600000000TKd>0000LYfQl:S0TO8DM:j9QClWU7>Z000000000000DRmH00000000000000004:@=`@mm000000000000
L[`^0000m<oi0000000000000000XV87000000000000000000000000lP7b08GY0000TGE3hR4F0000@26A0000MAKg<dc@lON4hCbN0000dZcLeCNQdF^<X6jEEE@c
aF`oiHVP0000000000000000`X2F0000mGRa0000P:_jDXDW00000000TiOC00000000@Jj20000YGKn4;Nb00000000000000000000000000000000Ta=:0000hTh`
0000<YA?000000000000\1Tc00000000a8SL0000e7lSTcfK000000004WfK000000000000M9hgXF`f00000000000000000000000000000000000000000000la\0
0000000000000000000000000000000000000000000000000000XiaY`k@A<6E]000000000000000000000000000000000000000000000000000000000000XT=W
00000000000000000000000000000000000000000000000000000000IIil000000000000000000000000D6iP00000000I19AT8F6LW?FL]l\0000HbdRXCFMa:]k
0000000000000000XeVX0000PD;4=CdD000000000000h40b00000000000000000000LN9]PDcX0000l44Y000000000000Q5[>\FEZ4Zc=@ic[ljM8000000000000
00000000000000004h_aQ8ao000000004=\70000HT550000000000000000HK_]000000000000XAd40000000000000000000000000000dMK4df`N00000000h[_M
000000000000lLQm00000000000000000000000002IS00000000@bEQ00000000\Ck6mBbIHMUj000000000000XU;m000000000000000000000000hJ6RXY]>0000
X9PB`OU5PP^D4?Xm0000000000000000a<^>TEc20000000000000000000000000000000000000000H2QJ0000000000000000000000000000LUTSX_R]L8JP0000
L4:`0000EJZG0000iFU200000000L[i?D2=k00000000d\QW00000LT80000TMC500000000XiYX000000000000000000000000\fI?000000000000\9NH00000000
IAjW0000XKYJ00000000iH=Z000000000000@Unm000000000000000000000000@DgcA8E8\VOS000000000000000000000000P>RB000000000000000000000000
000000000000000000000000000000000000000000000000000000000000aJe60000000000000000000000000000000000000000\QBTlSlEHXf[00000000HNIL
lOjf00000000h@1Q`ecY000000000000H95l00000000000000008Eb2000000004=S8lh8@`?fK4h`TEEO`I6W`0000000000000000000000001ENF0000e4Ab0000
0000000000000000000000000000000000000000000000000^\e00000000000000000000L7S\H=PVU43I=>9:000000000000000000000000000000000000H0>=
00000000\TGYlgWJi6k100000000000000000000A9]SDSjV000000000000000000000000h?LU000000000000000000000000QFD=00000000hY@eT>ViX1UV4hm^
X[7R00000000000000000000He^f0000E:<T00009==c\9fFHU_10000113k\6P3PeO000000000LT`3\hF90000000000000000QE\\0000<[RY00000000d[hk4<Ef
00000000\j1S000000000000dk`R0000000000000000000000000000000000000000@8XZ8=E^`X@O0KY?\iET0000hVTO00000000000000000000aGj70000]B^h
000000000000000000000@:F0000l=_V99ji000046dFe;U@0000000000000000Lg`[000000000000T2YO4S>k00000gL58:l0LF3b0000T?D@hOF<Xk80I6C40000
4c;b0000000000000000000000000`X`00000000000000000000A8J4PWO[00000000Q<Vd0000X=kl000000000000000000009JQJ00000000PJEMll;]IC2i0000
000000000000\`RI0000\6[2U;[=8Wl10000\fM=000000000000000000000000e?\000000000000000000000000000000000<]gTho4N0000l]OUTdP:`i>JU@f\
QDKD00000000mDRF0000EEQ:0000lI^`LKZ6Di;iHMXK0000=IWT0000000000000000000000000000000000000000000042m6h5<\hYX?HmWa00009H8P00000000
@fdhiAMn=CflAEDYhUF50000000000004NfVd\0Fl3eC8J2d00000000000000000000<cl@dV_a0000\UR1<HA\000000000000000000000>^G8MDZPN8J00000000
lEO@000000000000h]i5LMho0000D0ll\;6j4A5KD:7lH^8fE=DWhL^o00000000d0T>hYU2<ZI5<k2<000000000000000000000000I<510000HJ;G000000000000
0000PZ?10000000000000000000000000000Pn9K<`SN@Jf74T7a0000000000004B9g00000000LQR>0000000000000000000000000000XN[h000000000000<_lU
00000000000000008]T5H]3^E4Di00000000lBW3T_hY42>S0000000000000000000000000000000000000000000000000ZJ@D69:DMo[E39[IFg8`CfbMIe[0000
lHg<1>RK<XZj000000000000TWmX000000000000000000000000IAialK4T0000000000000000A66dUI<f\?ii4NeP@l[g00005AkJ0000i;aA00000000a;M00000
0000000000000000X6j7D>U^0N];8]GR0000X9jl171F00000000L:2;00000000@H3VhRL8000000000000D>=j000000004AS100000000\0XG00000000dS6P0000
0000000000000000000000000000000095Kc0000000000000000000000000000000000000000000000000000I>KH0000000041YV0000M3CeY?2fL[N400000000
\bBU0000000000000000H9RU00000000H[oTmJNM00000000d9WM00001Jgj4\AniFK000000000eI9l0000000000000000\NS90L2EA1Dm00000000X1AVTgM5d9B?
HIKS00000000LH`3hScP8bCH0000000000000000\0?J0000dDBFX5aD0Dc74WZS0000000000000000000000000000000000000000dl0V00000000000000000000
00000000000000000000000000004CNg00000000a2Ce00000000U:eN000000000000000000000000Q9OF0000Tg^^00000000000000000000P;G3000089TR0000
Pa40000000000000i<Y:000000008aZZ0000\NLV44_c000000000000hjnl00000000\2F9d;XBX;l<8UEg9F8X000000000000H7Gm0000DMhO0000000000000000
0000H>lPD;h[0000MBS[E2N@00000000PS8^00000000D@N<0000000000000000`]O:m1Mc0000\Wid0000000000000000<Q@<0M6Bhl1ae3=7000000008CDQ0000
\cjj000000000000@fW`XN3[0000`OUKTAeB`[IQ0000iCiW00000000000000000000QAne4IH<0000U02600000000000000000000hH6o000000000000P1LlT^^R
8gb6`hV5=Bh:1G?>0000]D`M0000000000008^MC00000000000000000000lU0c0000\VaS0000=Ig>000000000000000000008@@ZDUR@000000000000T7l]L0b8
00000000e56]5:JFeH;h000000000000d7AF0000@1K?00000000000000000000@nij0000000000000000000000000000`L_;0000000000004^M_DH_:\OicX[2c
0000];oOdkQ700000000DFiLM64J4_RID:8K000000000000000080YlDA\K00000000000000000000000000000000000000000000AI210000000000000000@FQ6
0000hHSoP35=0000T<0l0000000000000000000000000000`@EQHiI000000000000050:FP5TZ0000lW5^0000000000000000000000000000hg^L000000000000
0000P1l10000D<a]000000000000Pe[?9=Xe<:3l0000000000000000D<05hCPD00000000000000000000i?\c00000000DcRL00000000e:Oe00000000dC2a\U?Y
00000000DYl90000000000000000<0Kc000000000000@6U6dHk:0000000000000000000000000000000000000000dAfRPSjnd\Oj00000000000000000ObJTh\E
0000000000000000000000000000000000000000000000000000lPU00000000000000000U61`00000000A5]>00000000h:d9h6J`000000000000l98^00000000
0ALc000000000000d[h`00005@\3HWiUA:S2000000000000000000000000000000000000TB51000000000000TEfK00000akE0^DN0YNG8N=_PbDXlcM?0000Q0<f
`^o]0000000000000000TbYe0000]B<K000000000000<3C=0@:4000000000000d`64000000000000000000004`6eY<F80Dd\0000000000000000`_l6M:_U0000
000000000000000000000000<\XDT;i1YC:4TTmS00000000QHNI=1l8000000000000TMb<lT`eHeoD0Me;000000000000h9OZ00004mPY0000h7;1\I@oTP[3T`Z:
]=5?TNAK0OmY9I1V00000000U8F:00000000\n3lDW7V000000000000lQG^m3cN49WnMA4<0000l8fZlL^ZD;hS0000000000000000Y=n>00000000000000000000
1C7I0chk000000000000000000000000PAgP`Z@j`gIoA<kl0000X<DK00000000000000000000lGiMHcWM00000000@fWAQ7dR0000000000000000000000000000
0000EF_FQHMk000000000000000000000000000000000000AHl:0000Y0]M000000000000hbKj00004MDh0000QHN7d3e]0R_<0000000000000000U3NB00000000
DKf20000000000000000000000000000000000000000000000000000DFm9L@M6<c3G0`^EPfbkHjiBm<Gad:CHTj<eDU<E0000h@QA0000000000000000I0QgE=m3
dR890000000000000000000080NQ00000000000000000000H;BI000000000000000085@b19K\`OQS0000000000000000d7Ldl9FNLKij\Mgc`M`Q<P4QDPc7h[gk
00000000000000008?Z^00000000000000000000<@0N8`jH00000000000000000000000000000000000000000000000000000000QGY`<7RT0000000000000000
Q3EklK::@_4X<QTD4RkFdUb40000L2>:8h^90000Q5jD00000000000000000000iH8G0000000000000G5Dm7Df000000009DPNl5_IA3VH00000000000000000000
<X184jXR00000000D>4bhjT`MCnR0000lIJ=1Dgd0000000000000000000000000c9m000000000000000000000000000000000000000000000000000000008ESX
0000000000008?2Q0Hla0000000000000000h7^5000000000000000000000000L3RZ00000000]6^[@md4M;2QAAj9XccJ00000000T8=fEGPi0000000000000000
000000000iK1000000000000000000000000000000000cBJaC_R0000QGKA00000000000000000000\5H^00000000000000000000I@Al00004g7E000000000000
0000i<ah000000000000000000000000H08d0nc3lSGd000000000000P0@H00004kD;00000000<9=eeCBY000000000000hjDJ00000000IHZL0000000000000000
0000XDeA000000000000000000000000]EB:0000hXO200000000000000000000`_oH0000000000000000lcm10000000040@e<DDT000000000000000000000000
\BC9T7XK0000]>@L0000H4Bd0000mBaA0000000000000000l>bE\G<R`eGi00000000]0IV00000000000000000000000000008@I50000lmWG``NCX``L00000000
l^o20000DAEU0000D8lZ5H6L000000000000Hh`F000000000000@?a4LlJT0000\o0>0000000000000000D@U;PPj;0000YG4I0000hPd;UE]U4eah\ai20=>BXdX9
0000000000000000000000000000000000000000A;3Y00000000<f_i000000004D6<mHcR00000000000000000000000000000000000000000000000000000000
<ShL0000d\0=00000?WF00000000d\T40000000000000000000000000000000000000000LgV[000000000000hJCH0000000000009F?`8[EH000000000000@JF2
00000000A2mkl>KMlefb00000000000000000000<>5;LU5U0000000000000000X`o40000000000000000000000000000000000000000e8O800000000\_[C0000
]GCg000000000000\>5JQ;6\000000000000000000000ZnV0000d>T3000000000000000000008@_c00000000000000000000000000000000lJL700005HDh0000
00000000000000000000000000004T[H<bMP0000YCak0000@2d5\EYEX=SK0000U=G40000000000000000TT\F0000000000000000000000000000000000000000
000000000000@Jbm8ZQ7=3^g0>N0000000000000l;g:00000000DGEl000000000000X<M30000000000000000000000000`42000000001BIb000000000000mGi\
DW9h00000000h:IR\c5K0000000000000000000000000000000000000000000000000000`=P:0E_:H?I44ZX\00001DCL@ZIc4JkZa=OI00000000l[9ed3G<0000
0000LmYi0000m?9GME?X0000L[6E00000000<PEU0000000000000000000000000000<JG>00004ZGlU@Kh98jN0000000000000000000000000000000000000000
`L@MXk@[00000000000000000000000000001:\3000000000000000000000000A;Ek000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000PkO_<0Rj4J\h000000000000DOb[000000008jAKUBOkE;MIL41]0000A2O40000000000000000000000000000AFPO0000hi6O
00000HoT000000000000000000008AFJ00000000000000000000d@G;lkMK0000@kKc00000000TK1Y`aRY]F3TXIPfIHdZ59E=000000000000\a]=000000000000
=Fm>hP`00000000000000000e7hN00000000000000000000000000000000000000000000000000004JOMll:C00000000000000005:TH00000000000000000000
l7Vea2YV000000000000000000000000d:Omhl>B000000005=gJIEji000000000000P\fT0000000090W10000000000000000000000000000000000000000L^4k
000000000000000082kjDTJT0000000000000a5]dZVI0000E=W`00000000=FhO0000000000000000000000001GOm0000000000000000hjn;0000000000000000
00000000000000000000000000000>^TTN8800004f8@0000lY\100000000Db2f51Xn0000000053Z:000000000000`o<ZiDUd0000000000000000000000000000
000000000000TKIe0000000000000000000000000000DBX`0000THEC000000000000000000004UFU0000000000000000000000000000H@R;=E4o0000h>^aPkK8
AImJ0000000000000000000000000000000000000000000000000000000000000000000000000000@koW]AnA0000000000000000000000000000T;oJ\NQR0000
00008j_Y0000`C3a]JD000000000THn0HCm]00004i>=000000000000PcS@00000000000000000000ACTN0000000000000000@H`Z0000@;[H000000000000`>`\
83kA00000000P`3500001FGg000000000000dVhjXW@:00000000000000ei0000dXBT]JiV0000PgSX000000000000000000000000000000000X31000000008C_`
00000l`?\E]Q<4bV\C[f<[^6LcaC000000000000]3lYX9IM9@6100000000X4Y^00000000D@>K0000000000000000X1GB\1U0H>Y?ECOb0000000000000000e=V:
mFT]HC5d0000LRZU=5mH45>V0000000000000000@:R]0do]00000000000000000000l9iH4;;k00000000P=3V0QMN0000Hhe\000000000000LDZ:D;hc<KaD@V\c
@^XO9H\200000000000000000000000000000000E:K^000000000000Pbce0000PR\V0000000000008a1VI5oZ0000`9;I00000000000000000000m=1c00000000
000019JN000000000000000000000000LTZh0000XKNU000000000000XM?RlTLbe82000000000DP6K0000LeI]TXoh8YR;0000LmC_0000000000008ZDP00000000
0000000000000000TDdDXKObhV\JDj8O0000<1Dd0000XNG7000000000000@85hD9HoD_1A8KF9@`oF00000000X_gX0000Xc4i000000000000\><_DR_kMEai0000
00000000000000000000000000009HPP0000`iTC00000Y>KXAPF0000H<FO8GMG4lYEI?0_5?4j0000XKIY0000=BZ6aIS:00000000D3@@00000000000000000000
000000000000000000000000T=mZLUSo00000000000000000000000000000000l=W1DV27d]A:ha7D``9X00000000000000000000000000000000hVZW<C3lLO`E
000000000000I:P10000T94_00000000hMHl00000000000000000000M3iV0000lIC80000000000000000P90Q0000000000000000lGB800000000TfYQ00000000
0000l=^Y00000000`3Ge00000000000000000000P\jT000000000000000000000000Tfj;00000000]EkATZQ^@HSV03i:0000DOC00000000000000000<U7lHVL6
000000000000\lEL000000000000000000000000000000000000000000000000lPZRHakk1GQS0000000000000000000000000000000000000000000000000000
XN?=Y6O]@;feLAJP5C[2E>b5`R[`0000h5K1P>Ai000000000000000000005Ij;00000000000000000000@==c0000000000000000LNGN@SA2<l^W0000<nhP0000
8_i?0000PQfdXERQ000000000000000000000000000000000000HMTbD3[10000`4o\0000aJG9000000004We[000000000000000000000000000000008FBY0^]3
000000000000D4:U00000000\Qm;000000000000dC2RADRX5F6Q0000000000001:NL1H5P00000000000000000000dQ6S00000000000000004HMjTh4E00000000
@?:500000000`2=C<\_900000000000000000000000000000000hWBO0000ThgPD>jfT343Xck;Y;H=DHR7EFA@00004O9=000000000000000000004HgU`mKIh^78
0Li40000000000008^]A<mcN00000000000000000000000000000000h95`0000AGjF0000haBo0Z7:000000000000A>DP0000L=Uk0000T5;i000000000000TiU4
000000000000M<KO00000000000000000000000000000000YHai0000000000000000dP1d00000000lK1i8F@J00000000000000000000iI@_0000000000000000
00000000000000000000hfo50000000000000000000000000000@2dm000000000000`I\000000000000000000L9A000000000000000000000000h\aZ00000000
0000iF[G00000000i018UD5<000000000000`FF5000000000000XN>o4Zg>00000000000000000000d9an\eH]Hfk300000000000000000000000000000000l8UI
<Wob00000000000000000000000000000000eB;10000<\eb0000000000000000L[\b@4`Y0000000000000000d8W7M35900000000000000000000000000000000
0000`FTBhKef0000e6MR0000000000000000hjW@HPh^\_7[T`B`00000000000000000000LOa8TRKOH4QL000002Wo000000000000\?IS00000000DmQ300000000
0000mEh200000000=E4000000;c]@Un00000d_`>0000HVh_0000000000004bDH\X0X000000000000000000000000000087LoY>Ib000000000000000000000000
X4:k\>AZT[J4000000000000000000000000000000000000Li]cl1dd=IP10000=:[c000000000000000000000000Y5@E00000000Laa;XbX00000000000000000
0000=38?55LlhNFM\>4W0000000000000000@7bN000000000000000000000000<Le9H9Gb00000000MH0:0000lMB500004:emL=0bT?\5QFj>000042:d`i8]0000
`KR600000000000000000000P=6a0000000000000000]7RJ00000000d=IB@c]P<_ff000000008bBH000000000000h2G?`::Q000000000000MAmc000000000000
00000000000000008B`400000000m<T6000000000000000000000000000000000000000000000000d@7e00000000X?Mil9k^MBdA00000000MJOCd>>d00000000
4i@aE6kC000000000000\_Ah000000000000i1290000000000000000HBI<0000000000000000h`0QLCjM5GST0FQZ<Ok1H>[WdQ`cdQgOe7_F=<H1QHF0L>h=dGQ3
0000000000000000000000000000Lh3I000000001=jcHW=300000000i?R[0000000000000000h>DT`BehhD@K4bfk55CW0000L9dL@ahC00000000000000000000
eBiT0000`DM10000I2<V0000000000000DTn\J`k000000000000000000000000000000000000@FJk00000000m1;MTS]b0000000000`QT5QAlilela18U:ZQ0000
LDSP`5N`000000000000000000000000H_G[4j6`XKB[P>EO00000000QJ9n<me@0000YBlB0000@h9200004FPF000000000000000000000000dCGX<S>Y00000000
00000000000000000000@<N<U>]g000000000V=J00000000\hcb000000000000hF9H00004X]d00000000PjlfXHh8`Ni;0000000000000000PWNedhJ0AGHV0000
0000m6eYhZ;74oU4aBffAH>PPETbH\WZdl_=0000TCTM0000000000000000000000000000PlC^0000H=PN00000000XZ56@]Hm4f5@Hc>i00000000UFYjEI@50000
0000PPil0000000000000000Tna000000000l6R:0000\:480000000000000000000000000000PJJQ000000000=QV00000000l[4a0000000000000000H@J]Y<j8
0000@AU6m@3g0000@5TM000000000000mJ=1h1eh0000h0g>0000000000008flm000000000000PMPo0000Q@E_00000000000000000000D>C\00000000dZAmHd3_
53aJI?SoeDN50000000000000000EJ0k00004T?V0000000000000000000000000000DTPd@Zig000000000000000000000000d?6Q8A6j0000h8o?XgLi00000000
00000000000016VIT7IIXB@ndQWWhL\\0000000000000000\45X0000X8Vh00000000000000000000479IaBEB00000000000000000000DbYY0000000000000000
00000000aFnR`\EN00000000000000000000eG`A00004=U5X>SQ00000000mC]<000000000000U:B^EGg=DMEQ0000000000008O@i0000000000000000<n\hX3>T
0000U>=c0000U?8W=2an00000000000000000000000000000]N5YAo11CU_@Y0J000057`X`Z_U0000000000000000P]=>0000@8fF0000000000000000`6N`PEW5
00000000]GVKA;S<0000TAD=0000000000000000`Paf`ea9000000000ofG00000000XU[1=CQT00000000h@@B000000000000@nK70000@_Il000000000000lHoA
000000000000000000000000l6LDlGU1XdeS8QBb0Rgo<Xg]LlOZ0000000000000000UD=7000000000000000000000000@5Q_0^oI000000000000I5h^00000000
5C<n0000<0gf8<]YU@e300000000000000000000TQ:\0000a5Ba000000000000000000000000\>ML0000000000000000T;mgHCZ;h\K05?<D0000000000000000
0000LQim00000000000000000000E6LK00000000X^SV0000000003gO00000Ai10000@;nn]HXE000000004F\P0000000000000000hROQ@2Y>YIc6000000000000
000000000000000000000000H48R@T47LWhi000000000000000000000000MD:100000000TJ<k0000000000000000h8<3000000000000000000004nQ=00000000
0000000000000000000000000000`B1F0000a47Lh;JR0000\Hi5UBKo00000000Q<E^00000000]A5b00000P[O<W>>Lh[^PiW18k42e2fN0000000000000000M<]P
0000\GL[00000000000091U1TfTk0000000000000000000000000000h>AM000000000000DRLD0000<oS\0f<TM:=J00000000000000004`WRL6cT8dB58kU[0000
\ASn00000000000000000000<W^CECUD0000XjEn0000IE6100000000U<TZ]Hig0000XbDg0000000000000a5nQAnJ000000000000H6oA0000000000000000TdRa
`]6n0000000000000000000080^M00000000h51O0000U:??5>e`0000000000000000@3a>D5T3i=Z8000000000000000000000000000000000000000000000000
X[N@0IAo0000000000000000a3^9000000000000000000000000<8910000000000001JT_<_OL0000000000000000000000000000@]0o000000000000`;5L8S]K
00000000000000000000000000000000@]dd00000000I49200000000000000000000l78SI>Dh0000l:fbPOZ\<8NdaH^E000000000000L>;70000L]4?aGnB0000
0000Dj:70000000000000f`@000000000000000015nj0000000054Bn\Yhd000000000000P[68A<9E00000000TYhT0000DWBl00000000IIcT0000000000000000
0000000000000000<89g0000000000000000@C?g4QZjE3L3Y8Z0`gh2=1Ee5BGReH?O0000=?gX00000000000000000000e:`Z0000000000000000PG6G00000000
000000000000XKLf00000000000000000000E;W[0000000000000000000000000000=DcPPeBf\^GE4E9jAEgc4jMA00000000HFDM0000HNf<0000dS=EH>[n4G^l
AC?k0000=E6d000000000000P6n:00000000`jNS000080Ph<BhjXLHD0^oS00000000He^CPF`LT\R_8g3fU@PZ0000AGJH0000000000000000EA`[000000009<NQ
000000000000a3iF00000000<B8A0000`DM[000000000000Ta@QhaSl=0ILPK0H00000000000000000000l38W0000=CBDe<:5]>Y1l7oF=GH>TR\e000000000000
4eL=@K1J0000l9PVhd;gU<;m0000000000000000DJcd00000000Pd@4000000000000000000000000dOP^0000000000000000000000000000hXNf00000000TNc`
00000000000000000000]JK\0000TElWX93NHB7k\a4b=9FNeI`T4QO0X5dV4RfJ000000000000LFh=aEd?00000000HGC\00000000000000000000XKAN0000e7F1
P7\UDA][<e5;Tej8HQ]?Hh]CQ13U\36m0000000000000000DnX@IGWP4;QBhHfo0000000000000000000000008b;10000\AP700000M<R0000l2JKH:hS00000000
000000000000d6W80000Xh2G000000000000000000000000hd:O000048h1hiV=00000000LUTA0000`VP:00000000H8\Q`f9K0000dXeNHF;^0000llfU00000000
0000000000000000L`an00000000HJFPhho2`k<_0000DVlR0000LH9@0000@@=L0000P?Lb00000000XEE;000000000000000000000000QFaM00000000LHJ\0000
00000000000000000000000000000000@WEg00000000000000000000000000000000000000000000`1Eh00000000000000000000=GWh<I6h0000000000000000
0000000000000000M2Uh0000000000000000000000000000@SIZ4hjF@HI=00005J@L000000000000T^CQ000082Ge0000000000000000@Aj:00000000<^3Y879=
0000\b_1000000000000\R[:Lk[P@i[]m7ijY9aE<0TkX3V<00000000<BlS0000P0MB8g7k0000000000000000000000000000Q1aM000000000000000000000000
<]bZlEXaLWXYMFiW0000lW7e0000`e@[0000@L^D<QSB0000hh>\TL;h00000000000000000000iJ=@0000E7^K00000000X;9@XIjK5B9`00000000XWGl00000000
0RC?I4o2E@TG0000000000000000000000000000=80d00000000000000000000000000000000DV^h409d@Ek1LU=20000MDES0000000000000000]1T2000083mb
00000000000000000000000000000000li0k00000EFS000000000000HnOg0FQc00000000=I``0000H]GE00000000000000000H;R0000000000000000E3\4M?::
aHkSPT]@000000000gMPXDN_XDAE`J:a`gK<aIkR000000000000000000000000000000000000HXkD0000=:2G00000000000000008VA;000000004;2ZHgAn0000
000000000000000000008_@D0000\f8^00000000@?:m000000000000000085l[0000000000000000<]V\TiBC`Po3A9_U00000000000000000000];cDXPDO0000
0000000000000000=>c:0000000000000000DXVa000000000000T2Cb8DAT`LEi0000000000000000P<a=00000000000000000000Xf6B00000000\S`l00000000
0000i>kWd6`E00000000@7BY0000000000000000000000000000X1S`0000000000000000000000000000U?m40000aFh@00000000E0BL0000HFoa000000000000
0000TVZE``Ge0000000000001:0N@@lB0000HJd60000000000000000d^;R000000000000]30P8PhA00000000l^okaB33LE<g00000000`F=2000000000000@:2]
000000000000LIY\0000000000000000000000000000hA>e0000000000000000000000004Gc\AGQD00000000Q;>N000000000000000000000000000000000000
YID7T@Q4=72FQEGeIJ>K00000000000000000000`4gK000000000000I5Mk@3?\laV=00000000De4A8k8V`kfg00000000000000000000TBcX000000000Y\@L6CS
]1di00000000@6ZTI:=X000000000oDh000000000000000000000000PWLG0000000000000000000000000000M6gF000000000000000000005CeL000000000000
mGh000000000000000000000`6Ta49Y5HCZFQISX0000X=Vf000000000000000000000000<27A0000000000000000UDCXhCg10000XhEB0000000000000000PP3?
0000000000000000000000000000L1O<dC:K00000000hI39000000000000AGGNQ4L]0000]@RI0000000000000000]<L1000000000000000000000000Q4KC0000
Q98A000000000000d::E5GhH00000000PW8Cl_e9DjUD00000000\o<>000000000000T75OIJbc0000\W6700000000DTjf00000000000000000000000000000000
0000000000004PEe0000=2ZlI5B;00000`d<U=]>0000000000008U1<0000<;YUDiEe0000D<3_00000000000000000000de0dPF<XE6_o<LB\0000000000004Y83
00000000000000000000000000000000000000000000@=DK00000000PA1j0@K\00000000000000000000000000000000lJ4X00000000000000000000\bB<\j]?
0000000000000000=4P9P9dZDLXD15<Lm@6^ECci000000000000H<Wg4TBFDXmi00000000X7g[00000000000000000000\;?^hbNI=Elj037g0000\\>R<_ii0000
00000000000000004A3X0l7[00000000d0WR8E^d4DcB00000000QF5j00000000DS:cXeE49ITEdjX^0000<c=<X6gn000000000000000000000000000000000000
0000HCmf000000000000000000000000HKEX5I:M00000000000000000000000000000000000000000000=70X000000000000000000000000hF8i000000000000
4YG[HHV<00000000000000000000Q4ZB000000004SgG000000000000HRIjdUX2000000000000000000000000\:C90000XG2f8``10000`\iL0000000000000000
0000000000000000D][N000000000000PSlcl_06h=`J000000000000`0CB000000000000l7[gD91D00000000P4B500000000000000000000000000000000PJJe
00000000LhFJ\InjHcFBdm^HA:Zg00000000@mdH1;3k5;4a00000000000000000000DddKm;OFX@jf000000000L1h0000`7@S<AB:Pj;XAIKc0000L^l=@Gb_PobK
000000000000DAmT]BZQ0000De4R00000000000000001B?W00000000000000000000005LXSh40000LZfn0000000000004HEb0000<cn\0000P2LZ0000TkNB0000
I@m@h:g40AbO`I`I000000000000<C?K0000000000000000mBNi000000000000LQ6@0000000000000000<Z;U0000000000000000000000000000000097E40000
00000000dhQ1UERl<HfK4k5E\Qko00000000HTnH000000000000000000000000lMVG000000000000000000000000000000000000000000000000\TRTAJI^0000
0000000000004?2DlOfO\A`h0000]94O00000000D69m\Ff7]<L=0@V_0000@L^O0000000000000000000000000000daGk`\Xc0000P\mC00000000T2kE\1_3iIF5
0000000000000000l0\d00000RCO00000000000000000000000089`>0000H0U;D;dTd?9c\c=J0000Y;[khN>;eJ2Q<V>6000000000000`c52`L4;0000`5Td0000
00000000MHJb00000000000055LA00000000<60`0000h96a`W=e<E?^0000XQ;g0000000000000000X=7W`2=aHj5A00000000L@bP0000A?HS000085CG0j\S0000
00000000h8G=4]j\1FicXSiT0000l05jhPa8Q9Q10YBc0000000000001A1`1GFj0000U6<@0000000000000000l;0YL;?kA5RF0000dSo[00000000000000000000
48]8000000000000HSl600000000h><m1:U000000000XUjT00000000000000000000000000000000UJCa0000000000000000<hh5000000000000000000000000
00000000000000000000dJkedf6`Pa^Fe>87PEng4HAI0000H[[0000000000000000000000000000000000000P3_L@VfA0Y:hI=QaH386mGX[EJaU000000000000
00004^<5a@@[000000000000I64\0000000000000000000000004\ZD0000000000000000000000001F[V000000000000PJkOP7\M000000000000000000000000
PZRC0000000000000000000000000000@T_bMFPm0000HZHX0000A9XL00000000000000000000l6>^AE:9l_3LX=Y5000000000000<C[U0FS:00000000P;im0000
`H>o000040ZnYG`M00000000000000000000@XJjXFZ31:TX5IdklP@M4NoZ0000dHP7@h1F000000000000000000000000000000000000\c]mEDGc000000000000
00000000`aA?0000000000000000000000004En500000000PMZ8`]7:000000000000000000000000dZ6@00000000000000000000X_=o@i@WYEbJ`3ZL00000000
19<f00000000@J[3PT[X=5CCII:>000000008M=@0000L\7cEFXSPiW`LTCO@lT>EC[b00000000l>:0000000000000M5_N0000h;840000XAW[0000000000000000
000000000000DALG000000000000mCFg0000@JS?0000DYZ<00000000000000000000daCa0000000000000000lQOm\EM9]:nh0000PVm@000000000000853`5E9^
00000000DYT0TYj94O8R00000000000000000000PHCd0000000000008L3Z82?10000`mmEE8\:0000M;D200000000000000000000000000004b0a000000000000
000000000000`5`P000000000000HYS60000X]dH00000000dlWE0000XX\f0000YE:W000000000000000000000000000000000RCGP\@_00000000000000000000
0000<M4;00000000hH]d5HH40000X=]h00000000LSZn0000T=`h0nof000000000000A9`<0000000000000000=I;L000000004Dh]000000000000000000004OCi
0000000000004h@Oa:_;0000i9Y4iDe<00004Fdn00000000d]PB00000000967fPCDkhNZoP_hgQG;]00000000\UDfPhaIdPiL00000000]9Sl0000000000000000
00000000000000000000H7ZK5IVU0000PWN900000000000000000000000000000000Dc8K00000000a9?00000Xhb^0000dF`@LH>`0000000000000000=>ZX0000
0000000000000000PNHh0000PQDB00000000000000000000000000000000l[YdX`T4hC];Pjaf=J9be<SB000000000000<U2ELD:F000000000000000000000000
00000000000000000000000000000000I1J2000000008_ln0000EBSO``TA<YRO00000000X21i00000000`SBf000000000000T@g800000000=9j500000000L=G0
0000000000000000`7i10000heb900000000XKA70000000000000000HBhN0000XJkE0000000000000000HdY:0000X_[^=F>R000000004:Xh0000000000000000
0000000000000000\AOh00000000000000000000000044WY000080He0000000000000000MER900000000PLC600000000\ce:hj<J000000000000000000000000
0000XB2G=4_S00000000000000008E8B@==T5<P<\g4_0000PSkg000000008J^QA;Jf<\Pm0000PZH7000000000000PO_Z00004XB7000000000000\?`FXQ2F0000
000000000000LFSi8P5O0000Db]^4a7N0000000000000000H54;0000000000000000000000000000@WEX0000hY9j9FUD00000000000000000000M2\@00000000
0000Q3hBmEOWQF<W00000000@TLC00008Z4L000000000000<2Q[]F^80000000000000000000000000000000000000000X]UW000000000000EC9e0000\dGD0000
00000000XT\700000000000000000000@LA600000000PHXG000000000000L=Xg0000000000000000000000000000000000000000dd`H0000Q0ZI0000X1nJ`I]j
@BN800000000DEfn000000000000\MH?h[5llOh6<e3EhgY;00000000<aM90000000000000000000000000000Q9\S00000000<VH=0000000000000000Q@oA0000
00000000000000009@8JHZlN0000M9;m00000000d_9TDco[0RC_00000000LM;fL76Y<I=GMIe7hkT[0000hk92L`jY0000P:a>000000000000000000000000lU8S
000000000000000000000000P47N000000000XFD000000000000000000000000000000000000000000008705\@DRTc]b0000lJ<<M<R21JhE0000@O>X00000000
00000000hRiZ000000000000000000000000XOm>00000000000000000000=2mK000000000000000000000000000000000000000000000Y<faG?J00000000H[AG
Y<`f000000000000000000000000\hZZm=8k0000\`F[da390000000000000000\XIXA@7Khd>000000000dkeoM9iW000000000000Tij?00000000U9bU0000H4;b
00000000<Z[H4DcM00000000@[`HXMBh0000T3Ca000000000000000000000000DhI:00000000000000000000000000000000000000000000a2]fA;U2P9eS0T=I
]H]LQF6]00000000000000000000Pc4NTQIC0?<lHQj<00000000\^`^000000000000000000000000000000000000\e=l0000000051h3X2gj0000E9Rg0000<dCO
00000000000000000000000000000000000000000000HVj[Le:i``DV083O18[b0000DKnk0000L0jJ]A5k0000000000000000000000008;2gh]?AACA60000lDT2
000000000000T=RB87@500000000\ilW0000h1:IHd_41?UU`M4c000000009Ebe0000h9X<0000000000000000000000000000m5_b0000Dh6aHkc200004S:P0000
Q?:IljPkA;K2PX3WH;jW9FAg000000000000000000000000DnfR50lF0000DT>h9;9>U9DUA:>oaEXQ4k1>Q75nPGRR00000XOM000000000000LK8f000000000000
0000000000000000000000000000000000000000DSchA0C`Q5Dn0000hGja000000000000@FXE0000<cBYmEONm6mD00000000I2kD000000000000P?Od0000h;7a
000000000000PY^jmBA40000T9IY0000Le6@0000dIO=00000000H_B900004j:kHRZD000000000000000000000000000000000000liCXH8KD0000000000000000
XMRY<f\oLENj4YGMe;Pd0000000000000000mD:@000000000000a=l^00000000e>W`000000000000@XGWeGgXDEXj000000000000h`A<00000000HR=<\^1:0000
000000000000hOE?4RBU000000008D^I@bF@00000000000000008<AP0000DciF5FFMllk[00000000\>l6DbTP=HgB00_X00000000000000000000@Y`B00000RCW
\hM[hk5O0000000000000000hKkU000000000000hQk@000000000000\nSblBcH0000\g6K0000aB=2`[aB0nO:M<dT0000hh>h000000000000000000000000LVj?
0000TThK`e7]0000h96G00000000Hj5N000000000000hOCO0000000000008gHnL@[g000000001J0A000000000000HYnM00000000XD580000000000000000lMdC
d[CX<oA6000000000000L3A<TUSB`Un=5B6N0000H\AM`cnB0000lAM`<0\1`_Cf000000000000I7eh000000000000a8IT000000000000DbHk0000aH<@TEe70000
000000004WjD0000lbON00000000dP:Q0000000000000000IC@C000000004aj50000000000000000d0WD0000000041d:00000000000000000000000000000000
l@<adf>e0000\1:[000000001:6^1:\C0000a57oD<33HGDI0000=8of0000@G>`000000000000Dch]Y8JJh3LE00000000\j\3h@Na4N2S=6NO000000000000hIaL
@JXI0000000000000ah2000000008biZ00000000hghf00000000000000000000000000000000000000000000000000000000XGh9DPg>0000000000000000\5\g
`N]H00000000`0MmPdE;T7T80000P_kK1<@W00009BfT0000HHH7@5VH000000000000Y;DF000000004Vl<0000000000000000\XJGX7AT8?of000081`c00000000
00000000X6JQ0000000000004CKJ]6:X000000000000000000000000Dh9@0000DQYZ0000000000000000EHm`018]0000000000000000IGHJH@Gl000000000000
D`B3hme40000d1M>8bO=0000T1P<42];PSN00000P8B1000000000000000042IGd_L18ejeACA]hRka5GI[00000000000000000000000000000000QEE40000XL;:
00000000000000009I;jH;:YP1biAJRd0000=IdG000000000000AB;F0000DCLN0000IFIY0000m997@0]E@R>Z000000000000=HEX00000000HAia000000001Bbm
0000000000000000<QX:X7>h0\VV<^mW0000000000000000000000000000000000000000000000000000TekhUJ5W0000000000000000000000000000@iM90000
000000000000HbaT000000000000To^B0000XWWel1WgHD2Y00000000Dh`c0OiX000000000000@8Ub`Z>I0000000000008OJe00000000TOo2aI>@0000X=l>5F;L
0000000000000000000000000000000000000000\1^he<O_0000HSTE000000000000Dj5[0000000000000000000000000000XB7I=G:C00000000h5^[00000000
9JN;e<5?00000000a2FNho;B0000i1AU000000000000e@aL000000000000000000000000\Vf6000000000000000000000000@[DF0000000000008^PUT^\XHdcZ
0000<Xfj00000000XHm[0000000000000000eIcB000000000000000000005JOX0000000000000000000000000000L56200000000000000000000l^L6PeN28iGb
i4giQD]S]GoA000000000000000000004^2[QJW>0000d;f?]IUMl\K@0000000000000000@>>W0000ln9d000000000000000000000000@eGG0000000000000000
00000000000000000000LfUi00000000@>T^e4Eg00000000dl?^0000DH<h0000hgk@0000P9D=00000000@QTb000000000000dU_[000000000000000000000000
aI8O40iO`<kfh@81EHOl000000000000PK;@0000Y3Y>00000000UDd[h4l[P<mOX23GHQjH00000000LCnJ0000<AnEHlLk0000000000000ebJ0000D80E@_9d0000
00000000leTed402h`l4000000000000LMKk0000lNQGDajJ0000000000000000TATO000000000000dSeiE90eaA5D5AZ700000000000000000000000000008>bb
H?ji0000XfZa0000000000000000000000000000000000008E\n00000000000000000000i?3G0000000000000000U22[`on>00000000]7nM00000000L8@B0000
0000000000000000Xm`N00004dJk00000000000000004kae`>IE000000000000h=T@0000000000000000000000004><H<h6VX\6b000000008RLP\F6H4naD0000
00000000a:D\0000000000000000hMW2D2[c]A>b000019CS0000000000000000AHh800000000000000000000EH_;00000000000000008`Wc0000XbKS0000PQ2h
000050H:000000000000h;7X000000000000000000000000LaXj00000000000000000000000000000000A=Fe0000MAcC000000000000000002J=0000\]J]hB_?
0000E:gm0000`MihlAWk000000000000<c_<00000000hHdX0000000000000000000000000000`\6P0000000000000000000000009HO?00000000000000000000
lX0i<fLo00000000000000008_?BXek\0000Y0k>000000000000000000000000XU?H0000AIhaPg7^0000000000000000000000000000000000000000=Fn40000
00000000000000000000e3Z`000000000000P@f352n?0000098klQUPm9Zc0000`_nW00000000000000000000Q9L:00000O9JPHb4M=kYTgNkX?ART`Ig00000000
0000000005SeD3]h0000A96300000000000000000000QGCU8Nm:0000X^N8lb]88=:1X8AD00000000000000000000<23f0000DJnc000000000000000000000000
0000000000000000000000000000`CR]Hga;00000000000000000000<W8e0000000000000000000000000eU_`3=\`=;b\S`<1GF=eEZ=0000h?JE000000000000
lA]m0000000000000000000000000000X[8O00000000000000000000L:FV5=\300000000mCbL0000`LIN0000aC5NLNdZ000000000000000000000000lF[AP6e[
P@DADOQkA<k@0000lPOQ000000000000000000000000LS4a5;mS9BBE000000000000000000000hHP00000000<U:C00000000000000000000YA4O000000000000
0000000000000000h[\VH\nL\n0\I60000000000m;0A00000000000000000000Q6jH000000000000000000000000000000000000H>_K0000\bRhT[K6PfP]0000
00000000<T>VPVM60000<XCM00004:Y94NXD@5ObdlUNh>GNQ7Ji9=]km7eVA:k;eAE=D:jo00004:]n@eZ`0000000000000000000000000000<a8300000000d^?V
0000h2360000000000000000000000008\nh000000000000000000000000000000000000=0MY0000D:1F0000000000000000DKXd000000000000000000000000
LG@L0000h3jC46ef0000000000000000`e7E0000000000000000T@fN0000132\eIEZ0000dXRH0000hV\o0000\_o_9F8I0000@8Q20000000000000000hk6^0000
000000000000U1lF00000000000000008PAda8Bd0000000000005DW>0000TJ]A00000000\f@@0000000000000000I8S200000000h2?M0000000000000XO>0000
00000000000000000000000000000000PHa^00000000Ln[^00000000000000000000a7ELX6nL88mS00000000000000000000000000000000<MYd]2S\aI[S0000
00000000mB3ETJ>30000000000000000000000000000LGlW000000000000DEVd0000000000000000lkW]000000000000TNU40000000000000000000000000000
0000DnFn0000000000000000YC]N`8C;4UheDeCY00000000000000000000mEfCH?f:000000000000Pafd0000000000000000h6Nm00000000UCj\mI^>1>MDlbP>
00005H4<00000000L7[C00000000@Rao`?S]00000000000000000000Xb0UQJMQld[00000000000000000000000004Y9NU>a6\;ACYIPX0000X:7_00000000hld9
ddU1``V:000000000000@=ZDaF0<000000000000U77H000000000000000005G?00000000000000000000000000000000PJg=0000000000000000000000000000
000000000000000000000000dmAI00000000h6630QbM000000004XHa00000000000000000000PhAR00000000\?k=0000000000001>NL00000000000000000000
<dkk0000000000000000000000000000TN;E<^RGQCcQ00000000ha`Q000000000000000000000000000000000000PL8NMFB600000000\KBP<6`d000000000000
I5MM00000000=2=@0000iG4m00000000H4Eh000000000000@8X5H=DdXIZY0000000000000000000000000000000000000000000000000000A2X<00000000PL`e
HS4KPh7?U8BB]40]AF4_mGf;000000000000<MNf00000000000000000000000000004a]0PfU`XF0VE5M=000000000000d8e700000000000000004NOT\RbILY6l
000000000000000000000000000000004?Y=000000000000T<nU8LWV000000000000E6DH00000000000000000000000000000000TB^2LMQ<LG]:`Ub?00000000
000000000000A<X:0000T:^<0iN3X<oCYHAn000000005=@c0000]C:I0000LI980000`<e:0000`eAS8ie]X<Kk0000000000000000HS_7h;@j0000000000000000
UE[<0000<;IYXJ@6m2]<EFMU00000000000000000000L0OQ0000000000000000000000000000E46]T=CP0000000000000000@`7k00000000000000000000DIX_
0000HCae000000008aW^0000Xo=T@O?:000000000000h;8=0000000000000000H`^VaBXA0DFH=HPb0000000000000000000000008^k100000000000000000000
ME^i00000000X=TT00000000000000000000<c<3\Nk@4fiZHg;70000h1_>\22f00000000YES80000X=i5000000008GGi000000000000000000000000904B0000
000000000000UJ;300000000<Do00000000000000:>90000E;cjeCl<000000000000000000000000XYi5T]hg0000lTKf00000000<G:lXbSW0000YI7J0000P:]3
000000000000000000000000Pdj600000000001lI0>o0000000000000000TC:h0000dQ<VX[RolbPPlhY=]Ce4<M=6000000000000TggfD6?CaEcCh4K@DV`YEDQY
0000000000000000000000000000TJ2K000000005B450000000000000000dMVT00000000000000000ASC0000m=:a@HKU0000000000000000L>d<000000000000
4gFQ0000000000000000000000000000000000008UOda6C\TUk:00000000000000000000000055J;E68dU@7o@mXe000000000000000000000000000000000000
8HHoLM>O0000\Uld0000000000000000hKm60000ldId00000000\;cN00000000]=0G0000U6cGTk4>0000df;h0000000000008?1I000000000000XdN^00000000
0000MDCd00000000000000000000dIBYA0PAl^JEUB^ADcbJhhO900000000eG1RPMLN0000000000000000000000000000Q;eD0?eF000000004K2oXNCi00000000
0000=2EB00000000d3J7@G2\<]Eo000000008a;W00000000HS9g000000000000T7Rc0000\G<g0000000000008aaT`fLT000000000000Y;o]T@9d000000000000
0000h[nV00000000hh]7000000000000000000009F4P000000000000000089oZH]?[000000000Oal0000000008Jg0000dN_]0000000000000000`DM>lI9Xm5ji
00000000000000000000Hh<j<\=N00001CRJ0000TgZe00008U080000000000000000<=IP4CK_00000000`>a5H0fh11[9hfIM00008OA?00000000000000004BJF
Xi`J0000hn[H00000000000000000000mBBi0000PM5\43eP00000000i3[2TDMM0000000000000000000000004>6R00009?<Y8VGQ00000000000000000000dZ>7
0000000095VZ000000000000000000000000X1820000M5VD00000000Lol`0000000000000>VK@76?0000Hi4NY4XNhW93U<fVdS^0lom\0000XjH[000000000000
`9BQ0000L082DHW;TY9\00000000H6ni@=02<VSk0000000046D:000000000000X6VhH85A0000000000000000\;A60000<fX^00000000d]kk0000000000000000
00000000000000000000000000004g@800000000\Jdh0000Hf<H000000000000000000000000XW;fU0OS0000Y0e_00000000PK4DAC:@0000<n7L0000HUQ`M9`W
9F90HgQ;D^Xg00000000000000004<iPh^@@E6do0000PX:b000000000000QIQo0000LM?>0000000000000000A>e900000000LG99d4o5EBbU05_W0000H6=W0000
000000000000000000000000\R5hD\CU000000000000TZFaXGE@0000\dVO000000000?=>00000000000000008G]i000000000000000000000000000000000000
0000lSCH0000a;GA4ODB0000@QbnXT?L000000000000Hdce0000<Xg:000000000000000000000000l3deYCC:MFmJI<cA000000000000000000000000LR^70000
0000000000000000]?\H00000000000000000000000000004]DM0dLQa5KQ<RG<00000000000000000000MIlH000000000000`^5D0000000000000000d:G:i9lH
TTGNL3dY0000D2UR00008J_f0000]12eTAbl0000l7ElLdbn0000000000000000000000000000PI2RU8l900000000\kV<00000000DCL[00000000E6Fj4R7g0000
0000aH<L0Cd^000082l@DlGk00008mE7@aWO00000000DXUG00000000000000000000000000000000000005^N0I=QHSiE00000000000000000000000000000000
00000000000000000000XFO]00000000000000000000@SQN0000Xb22E?^L0000`bS1lckS000000008R<7\bRO<[L200000000000000000000PVKF0MZE00000000
0000000000000000000000000000000000000000I35M4IEYLkJNYHgl0000000000000000000000000000000000000000hCVg0000000093H700000000QFje0000
d5[d00000000iE0I000000000000M9SY000000000000I4nN00000000000000000000000000008h\800000000<86o00000000YG_]000000000000l6j_00000000
000000004fmE000000000000\f7B000089Uj00000000000000000000Lh15UD620000HfXk00000000000000000000000000000000000000000000000000000000
0000\iid00008i0E000000000000000000000000000000000000AD]eQFGU0000000000000000<HBX000000000000000000000000000000000000d2S_DU:Q0000
000000000000@Wf:0000000000000000000000005GZb000000000000000000000000IC8?9D@100000000\3KYLDj0\kTnDg]80000E9;]00000000@:fQ0000aFJd
00000000aDnZ00000000000000000000HF5l\8b_h_8@00008GOQ00000000`5Y_000000000000Y81F000044]]P59XH6BB00000000000000000000mIXb00000000
00000000`53IhD7]=4d8000000004@a;00005@Rg<FRW00000000000000004]h\8Y9?0000<4L6\?PV]1^gaH3a000005eODIb^4E7O00000000000000000000D0DB
d<4Zl7QP\E1\PiWj5Gg1000000000000@Z9>00000000<HcM0000000000000000000000000000`6:\0000000000004Rcd000000000000000000008Y8B00000000
00000000000000000000000000000000eF[k00000000EDo_0IPVI16>`bNYU0;2000000000000000000000000PXiJhY101D8Z000000000000000000000000<ecJ
Hb@g0000DR1Z0000000000000000U>f_0000`o=n00000000@YM`XoX800000000XVB\@lA<00000000X[2T00000000000000000000000000000000000000000000
8I4m00000000000000000000PLA_0000Ddom000000000000000000000000lEg_000000000000000000000000000000000000<c0000000000\1n]000000000000
Hf9:A@k<00000000TWR800000000000000000000000000000000000000000000`=j7L32b`Ki^La>f00000000000000000000TV9YD2Kg\Q^X=2nk000000000000
029?\_UG00000000D[90<_P]00000000i7@X00000000m0Xk55hDMJBP0000@G050000000000005GMfL2;<0000Xba20000ABo]0000000000000000000000000000
00000000HEmE00000=[h0000000000000000h5?S`<K\T;Y6I7]Ji>0[dmZ=00000000000000000000000000000000lMJ0mC;l0000L2]I0000000000000000H`a5
00000000000000000000YAm0XmjG8<^XdQeKm>TK00000000000000000000000000000000000000000000000000000000X\6FP`RUHbJ]0000H0R2hc?^4ii;LMSE
<n]R0kH`41PJ00000000<AG34Q^;X1bX00000000000000000000000000004d8O1B`<000000000000<M=J00000000000000000000000000000000000000000000
0000<YKe0000MH2J00000000<Hai000000008cnk0000D5Mf0000H8\<00000000000000000000000000000000000000000000XC9]000000000000000000000000
00000000000000000000000000000000T:n000000000ABem000000000000\Rnl0000e3Hk00008IO_lRa`QA[EThCKY5\NIFgD00000000000000000000<n6\4@hO
0000=CDZ00000000000000000OHUa7Cn0000Xl6EHVJQ0000\i<>0000=:9F0000000040_H0000H]SPlB[Thc9600000000000000000000UF9H000000000000\G3m
<CT^@G8mU9\n<8KePdJD00000000000000000000P?F8P_Ja000000000000000000000000XO78000000000000@CSJ0000000000000000<UWS=GOClTM100000000
`ZiM000000004Y910000LEkb88f30000`O9k8@dP12fB000000000000000000000000THd@Lh48=2aZM<`Hh>Hb4JJ>0000000000000000000000000000L[230000
0000000000000000i1J\0000000000000000dWPB0X2f0000Q:1Y00000eZ;00000000THFHhd7T000000008ASah1D08BlG\ZddQ?7100000000U3mH000000000000
00008g2k\?kII:VjdYc[00000000<a>W00000000h:17000000000000dUKN0000000000000000U51Y]I2C0000000000000000PLAQ0000000000000000D:[l0000
00000000eCZK000000000id700000000000000000000L5k`DRRQ0000000000000000000000000000\Dcd<H<W0000000000000000000000001Ao@0000L\nZ8JjS
T<RWl\@60000H\f00000000000000000000000000000000000000000000000000000T97h@FK`DWXI000093;=0S`^00000000000000000000000000000000]JR=
000000000000000000000000L:`[000000000000lb9eU9F9000000004Kdl000000000000XINT0000000000000000000000000000h6WOTNDX9367000000000000
<1WR0000\KCLliQ@00000000\LMU000000000000@:nb00000000l4h[LDNnTP]I0000\BbR\Ig=00000000\Y4Y00000000d4C300000000d2md88d7Lh3S0000U3jN
00000000DVl[aC1^0000000000000000000000000000]BB000000000000000000000XaNc0hTT0000d_Tj00000000]J7U00000000000000000000000000000000
XG7n000000000000Pjk:000000000000000000000000I85c00000000he;bPH??00000000000000000000000090VE0000000000000000dILc00000000PZ]B0000
000000000000H:R600000000d`I@00000000000000000000000000008fhD\=T_000000000000<UN@46oP0cI\000000000000000000008iZ6hYbe1BSg00000000
00000000lH^?00000000hFQQ``Te0000l7Dg00000000<_74\:Ul82CJ8V2U4Y6A0000`n4@00004Ci4000000004M0P591k00000000T=eOe2D@D4EKA;b:0MND0000
00000000D6E400000000T]X2\0W70000000000000000XYkl00000000hIo^0000000000000000000000000000d\mY0000\?Pcl[Um000000000000000000000000
00IH\`0D0000HUm_000000000000000000000000000000000000TCQS0000000000000000dFj`0000000000000000000000009G2?0000lKQ900000000MIQWla3M
0000000000000000000000000000000000000000DaNV00000000TenQ00000000<EEjT@ah8Aok00000000000000000000``:`0000000000000000000000000000
IE;b0000000081JJ00000000000000004UbNE8ZnXIfQXe1300000000000000000000000000004clP0000X?bg8jQ[0000000000000000IJ5KLQ08h26a00000000
00000000487ke2A^00000000000000000000=A:<H?T2000000000000000000000000000000000000PSg]51?e000000000000\];E0000000000000000DRRFa@:B
0000XghKQ:Ng000000000000000000000000dX?e0000Y0Y[85=Sh<D8d:o70000000000000000<:Q@XP[Z\ol90g]e0000`e=]00000000Y:3C000000000000=7FL
0000XRDO000000000000000000000000P4VN00001HiU0000D_I70000dN1:0000000000004@JM0000\D6M00000000D1F5000000000000X0AVL0EA0000]FlN0000
00000000\`nc00000000L9]d000000000000000000000000000000000000000000000000<;?B@1fI000000000000000000000000PIXG0cc_00000000\nYL0000
\99J0000000000000000000000004DfY0000000050QK0000XmjU00000000000000000000000000008P`91<E00000000000000000012U00000000000000000000
00000000000000000000TocA`PB]41CJ0X1hlZD`000000000000Q0j:P`2g852Q000000000000000000000000000000000000lW``0000000000000000\1WZL64?
0000000000000000XKEa0000@1=G<XN;000000000000000000004=aJ0000Lc\GMIKW@TC=iF\F0000000000000000dT2`h49T00000000000000000000\ZYi0000
0000000000000000DZWU000000000000lb=7iG9b0000000000000000000000000000XRVi4?bP000000000000\cOg000000000000000000000000000000000000
0000lW@K000000000000000000N\00000000000000000000`JR0l0`EAEY;00000000\2450000Xm?=0000<I__dJTZ0000000000000000000000008jMI00000000
0000000000000000000000000000833S0000TOnDDG0mQ8K@EDgX92aB00000000Dgon00000000\OT00000P?B?ICB5Q78d8He8l;mN0000]JTG00000000lZFA0000
00000000000000000000000000000000000000000000H1>PDG1>0000000000008?d]TRQ2<3?KU@OL459<00008Y8Q000000000000@He]]JM<0000Q9_f00000000
000000000000T^\500000000Y;m9000000000000<R@F00000000000000000000000000000000000000000^LD0000000000000000hbjm00000000000000000000
00000000IBIV000000000000000000000000L5IG0000YH2b4bl1000000000000000000000000000000000000000000000000XaA20000000000000000lgZS0000
000000000000\4?200005FE90000000000000000000019PRL>S@8adCHj>lDn5VTSTTa9gWIA;\aAl@HU[c<da4h_h200000000TAE=<CBg0000dJ3ZlHjj00000000
PNVb00000D?]000000000000000000000000QC3G@0[GdPgb4RW30000000000004JeY000000000000HSe6mJ9M00000000T>NfPcfT000000008`m`0000U71^4dMf
MAbbQH^f8G^900000000000000000000000048CjdG\oHdPcT0c`T@K40000000000008WL;00000000000000000000Q5fi00000000P5:2`3h`e2iSA4>`00000000
00000000a6nh00004ZR7Lh9H@1lm000000000000000000000000`[W9000000000000U2e@mHI?0000000000000000000080ng``[U00000000H5jD000000000000
PV5c00000000000000000000000000000000000000000000000000000000000000000000D0;l<J8500000000<0:X4CMZ0000PhJB<YWf00000000T_?N00000000
0000000000009CfT0WCD00000000LbH70000\IED`\fc00000000000000004KEk000000000000000000000000000000000000<=1?E2Li1:270000000000000000
000000000000@JLedU8`@`UEY1en00000000000000000000000000000000hZGL000000000000<=FI0000000000000000000000000000DB\M]=RNmDo;4mRm0000
0000m30n0000000000000000<S7500000000`cUg000000000000P]5>000000000000000000000000000000000000\Q1m<=LHlQ5KdUK[000000004K3P00000000
0000M8[NDH5ee=;o0000000000000000\[?dX_n<0000000000000000Y6cW0000000000000000LOK>hIoT0000\Q0fdgHQ000000000000A7`BL^lLeBeCX?QaXZBi
`W?XXZIF0000lakO00000000<OS6Xobe00000000IBn^000000000000432>00000000000000000000000000008LTD000000000000@Mh8T06X0000a2Vb00000000
0000PGPV00000000000000000000QH<X000000000000`Md:0000HMN7TOXfYDF^h2iVHA_IXM3F4]H5D:`l00000000000000000000000000000000000000005Hn\
eDBY00004^eI0000000000000000\>;D00004>Fh000000000000P>;bhYFV0000000000008Deh000000000000`maF0000000000000000@lKI0000000000001<E@
0000dnk<X5ME00000000L9KP000000000000H=[[00000000Pg:90000000000000000M50hHeVA<k?B00000000\0lC8mNU0000L<Sh000000000000000000000000
@bU54BaZQ;Tb4bV100000000000000000000000000000ilo000000000000TTl`00000F]H00000000000096CF0000DcJD000000005IoQ00000000000000000000
0000000000000000000000000000000052D]0000]<m<00000000d@GShQRc000000004\2i00000000m;X=00000000@1KYXo9>]<7\Q:\_00000000PZYXdNY6D[cm
4ao0000000000000i0aU000000000000000000000000000000005<bO0000d<OS0000P]]RlBWf0000TV<k00000000T8I<TCKT@2E38SVB00000000l=P000000000
0000000000000000000000000000<@^G00000000000000000000000000004n\L0000000000000000`MmdD>3e0000=E<10000d:74000000000000000000000000
0000000000000000DF=NiH8_00000000000000000000iB6?lN:40000A8eT82f300000000lXX4000000000000eD6n00000000@9VL00000000000000000000<Te2
000000008jhA0000l??a000000000000lD7j000000000000000000000000H`Sf000000000000<:4I0000\Vb3\A6G8CW;0000Xne>Q0R[Y58C8GK^55W200000000
<gGA000000000000<<4M0000`B<l00000l>X0000000000000000@ajjdfPJHj6lP7MH0000HZO000000000000091nF000000000000000000000000TRe<00008XjE
dn_0=HY_000000000000000017^900000000lm<W0000000000000Oj;8Z[cIJDH0000000000000F1m0000000000000000000000000000000000000000P`JA0000
00000000HBSa000000000000aBAF00000000\5R?00000000lLbZ`BX>PTn:0Ao40000000000000000]HA;LcV=X?MWhYo4LjOII?UF000000004AN_]B4PXGEOTT;^
000000000000A:7I95>@DVHY000000000000X3=i00000000000000000000000000000000000000000000000000000000`kYc00000000592M0000diRi00000000
00000000l@?mD]TH000000000000<Ok_0000000000000000000000000000]5IC0000l@HHQ1A=000000000000Xj_M000000000000000000000000000000000000
00000000000000000000000000000000<TG@9;iK000000000000000000000000dJ\B00000000@]a?000000000000000000000000000000000000`HRj00000000
000000000000000000000000`837TchPh41n0000000000000000Xg3KAAC60000hf6P000000000cNn000000005B_m0000T>GY485O00Gf]FET00000000000098X`
0000HO7a4T<k14Z6000000000000M9Vg0000000000000000D<hQH5N300000000@9150000`T?a00000000000000000lN0hG4R00000000000000000000XCcD0000
0000000000000000LIGRHYkL0000\bjd\aJN0000000002RPXCICPUE3I=d:LVk4d^aO9Hcg00000000000000000000l17d@^<c000000000000<E^N0000UEW7aH8;
000000000000000000000000000000000000`[o50000`5`20000000000000000AFCM0000D=JL0000000000000000000000000000000000000000000080o00000
A6l0de@60000MAhk000000000000000000000000000000000000000000008\bY000000000000000000000000<R6200000000Ddf@000000000000\aO]00000000
8jfk000000000000THUT0000HV>V0000000000000000TONS4mbH0000e>nKTg=6iDQJ`e=G0000000000004[B;000000000000000000000000LA>ETb\Y0000TDEc
00000000`b?R@eSi0000000000000000000000000000LJDH00000m5A0000000000000000000000000000<4WJ0000U@jj]C:j000000000000D67g000000000000
0000000000000000000000000000<IG`0000`8eh00000000839F00004^>SM>A10000000000000000<Ce>00000000HYNS0000U1n0HEhJ8VREhd@j000000000000
0000`5YP0000aCGm00000000hBjM0000000000000000Dj0M1HTR000000000000XG660000000000000000000000000000LFD[00000000000000000000HI3H0000
0000000000000000`Lj78PPi8ae[e=jK\6XZXI=90000000000000000000000000000000000000000PP>l000000000000]=NJ0000000000000000T47C00000000
0000000000000000`H?Zl5_:HogI00000000T\VK0000UB\LH4Z\Tfck000000000000000000000000TfoC00009CYg00000000@iGOhjDZ0000000000000000<n5@
0000000000000000\Nc=000000000000@1;E00000000I51:00000000`bBa000000000000=2A1000000000000l]KO000000000000000000000000000000000000
i:lQh1Hf00000000D;_\477U0000@QmbX5KKhhGa8kH<hnm4Q4GbEEFl00000000000000000000000000000000000000000000000000000000000000000000XGBZ
0000000000008TYH00000000\50E<c[_i1>_PS3d9A>>000000000000hS\h`_NlAIQ90000YEeYT3QVl7\]PEMk0000<dgR0000000000000000AG^g000000000000
000000000000d=<B0000000000000000000000000000000000004]iQd_\g00000oC>00000000000000000000L<EX886L<F?00000\b_>0000LJ@E000000000000
00000000X<6L00004[Jk00000000000000000000000000000000000008U@000000000000Db1?00004M1F000000000000000000000000000000000000lS<5a@9I
000000000M@b000000000000000000000000X`OX000000000000@Y_m000000000000000000004[5DEH5>000000000000DRi;U9lX8`;U`TIZ0000LdfP00000000
000000000000000000000000D]7_0PI]LVXY00000000000000000000P=N9@M\PlfZW0000141C0H5T000000000000000000000000000000000000000000000000
00000000000000000000000000004M0e8;HG0000`lBl000000008eI91I:h00000000000000000000`0Bn00000000000000000000000000000000XmGC00000000
000000000000000000000000M4:jl7SL0000000000000000000000000000000000000jfB0000000000000000000000008`2ZQ<BA000000000000\7kOdSEbP:X7
]<J10000XWg84aN:0000DD;RPhB800000000m6^G000000000000eEo@0000\4LX000000000000000000000000PDo:000000000000X4V]000000000000DJ;90000
5ECB0000@^iYaGZPh:B300000000@eRK0000U@I70000\4j]0000lFaF000000000000000000000000LcOX8nj^LAQQ`Lik00000000000000000000]89c0?hB00G]
9@R7\MMd9<nA]B1_5Ha]00000000000000000000I<e400000000H4[_Xdfk0000XU3H`5<Kd>D>8YOE0000PYAMY=Ba00000000YGABhli?0000TX7^000000000000
=066MJJc0000000000000000000000000000TOWS0000000000000000000000000000e0X1m6hd00000000000000000000000000000000000000000000l<Hh0000
00000000=BM:0000h4`A<GI=000000000000lQ91L[A6lab]0000<X=?UG^R00000000000000000000\?l2lY?T00000000IG2K00000000PPoF0000I<4c4cB7D@JB
000000000LJf0000DAEI00000000`_Po0000Q0ElI@UahoKk0000X<I`000000000000000000000000LdS<0000X@WO0000000000000000dPbC00000000AG_H0000
0000\BD9a>mU00008j[K8kme00000000TC6e0000L=DW0000000000004jg>1I\4000000000000LUP2=I9H0000<\;74BM;D54dX`fo0000E1EG=>[H00000000<[Ge
8hLX0000000000008O`kToLh0000000000000m[e0000000000000000UFgM<Z?VA<ZB0000dQWo000000000000000000000000]9H;000000000000P0j^H>7b@<\c
\]k_XiKJ4^0DmC?_mF5118MD000000000000000000000000000000000000AGOd00000000QI6K0000H>BdTeSI0000D8IID=J<Pg3W00000000000000000000hf=N
00000000000000000000TLR>lT2U00000000000000000000000000000000daNI00000000000000000000@6X100000000000000000ab0mFJI0000000000000000
4B87000000000000LEaf000000004n_L00004GP2=8ENdh@;HO1:==k;5B2UP`Db`1OF00004<CdiC`K\3^YlLm20000000000000000000000000000\W7:LjGT0000
l6]m0000000000000000\39W00000000000000000000=65l000000000000000000000000@5:b@O\O00000000000000000000Y5F\AB7k00000000000000000000
=A>M000000000000000000000000000000000000000000000000867X8NiW0000TL>?E1WaP3ah4ZhV0X<F00000000000000000000XBHF\;Bad>e:PTXLTm_N0000
00000000L:]^0000000040NHUB^5000000000000000000000000PJgL8ASP0000X8MM00000000000000000000X:=\000000000000`54Y47B1`N0lh]NOIHXT8\FE
1A2MLJVQ000000000000mH64000007DN0000000000000000\cHBI?6_000000000000DU9i00000000000000000000000000000000000000000000000000000000
\Q=X59YR0000MFHc00000000000000000000000000000000@JV=0000000000000000d5Pa0000000000000000TAM:0000000000000000\gRRdddX0000XEoYd78b
0000I;VLDo^\00000000000000000000000000000000000000000000000000000000Q@d^0UU10000L:\X00000000000000000000DD^l16?n000000000000QGc;
0000000000000000dc@O0000LD]h\bf50000000000000000000000004T;Pli]D0000000000000000hci900000000000000000000000000000000@9T\iCka0000
00000000000000000000000000000000000016Dl000000000000000000000000<KRolcMo8=0B0000`0^80000PUBCmC==0000lGD[lIh3H[:N\[fSA0^?00000000
00000LP7000000000000dK89000000000000X@gFhEUk00000000l5Ao00000000P2<Ya3:S0000000048:?00000000dBZVUBKc0000000000000000`LBFdYW2P[Xm
=95G0000TfO<e?b00000000000000000000000000000]8QV0000m1=5ToN0e:0k00008V`K0000000000001Fd2000000000000000000000000MDHh000000000000
0000000000000000000000000000d:JWPfHJ@fJNIG>000000000\dX0\daDX_g6000000000000L=jMl?kc0000000000000000Q14S@PIF0000<>6eiC>900000000
000000000000UBHQ00000000000000000000M1jL0<P]0000@IIG00000000000000000000000000000000X^Ja0000l6hREJV94<_G0000I4iQ0000000000000000
000000000000hGE^0000dThn00000000dZoADj]200000000000000000000DR3XTk0O0000IDPlMGgd000000004F98000000000000Lf?m0000l;8Fa@M?00000000
000000000000h3T94?6;0000l>@<l\SNiEN:0000\XIE00000000000000000000000000000000LIRI0000000000000000<hf<TkSLD?J^00000000000000000000
MC>l0000000000000000`UMWP[Kb0000X2eV8;`Jl=1mLfQ`000000000000000000008PH30000LoXf000000000000000000000Fb?0000HSDc1A7K000000000000
8_S0E5Ed00000000LBWO000000000000000000000000l[OK5GEVaJh6M<JAhkVj0000d@GF00000000000000000000000000000000<HKmDUfi00000000E7EV0@gc
PSdAM8a600005?KJ000000000Hf\<M<l00000000000000000000000000000000<d0KM5ZD00001J<G<]:j<3P>000000000000<M:500000000000000000000hXlZ
000000000000\FLQ0000aJ:[lLHc00000000`8<d000000000000000000000000000000000000a?RL];Ul000000000000DLdk00004Pe`00000000000000000000
QIB]00000000000000000000<1FZ0000@MGB000000000000000000000000=@b]TL\k00000000<96S0000a<;_0000\2Y`00000000XIAMLCYWd`gT00000000D]aN
000000000000Q?E200000000=JHJ0000Y8OH000000000000000000000000lHHbYCNB00000000EDV`=4W^000000000000000000000000000000000000\]S<0000
00000000dfc7TgS2000000000000EISI00000000PlPX000000000000]4BX`2NP00000000000000000000000000000000000000000000000000000000EEP\XZUi
dj?i00000000\_mJ89U>XX<e0000000000000000000000000000h40?@7E9diRO0000000000000000EEKRaJgUU8Z<000014AP0000<k3f00000000`0ZO00`i01ak
HEd90000000000000000\_1b000048K;0000hNE[hBA<15b6@HkN000000000000000000000000dTO=0000]>T]\?<7LA=]0000lM2PQIEi47[^hLZb`b_G00000000
000000000000\>m:<X4MLKj7]5kS00004DE800001;4;0000000000000000000000000000XSU0dIc=<C7TLhc>=;OT0000000000008f]k000000000000i89M0000
00000000000000000000IESP=J6k00000000XH<:L^HN\aP8hh?g0000HLQ<0000X7K`00000000L<Xm8Kj[0000000000000V1X000000000000L]ZL00000000UFiH
000000000000`E:h00000000000000000000000000000000000000000000Ldd=0000db4M0000XVbJDD=A00000000000000004iMK000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000U42I000000000000LGLC00000000P3b70000000000000000lFQH00000000
00000000000000000000Q;9Z00000000000000000000000000000000Q=T0LXAOHigk8T3=i<WXM<8MI?bT<<fgP\LQ00000000000000000000`om:0R;Idb6Te<]`
000000000000000000000000I:S@9EEI00000000000000000000@nBD0000dOjF00000000000000000000000000000000000000000000TXT_000000000000dUU@
00000000D0aOD4I70000000000000000000000004Q:k0000000000000000Hh_F86KQ0000mI6Z@8[<0000l=8X`2CS0000000000000000TO>fL]=P\]:^=2bV0000
00000000hkLf0000HKJV00000000h8al00000000`CYb`1PVH<5ULVN60000000000000000Y<H]4WI80000m>3Y0000000000008gmG000000000000000000008Pl`
00008[=2000000008VPTUGUU0000mESG000000000000000000000000000000000000M:D:d>M`mD@@0000PJ9G00000000a;T:0000000000000000000000000000
000000004Pi:00000000X?m<0000000000000000T@D0hA5=000000000000000000000000000000000000000000000000m1n\0000T\Ac0000=EMbDY]\00000000
\Poi4dF]0000000000000000000000000000d[g^00000000000000000000000000000000<]>T51:7000000000000000000000000UEeJ00000000@>dZ00000000
0000l>_WX\beT^bK000000000000\:L]000000000000000000000000D0mA000000000000000000008?\C0000@ga[UE=3lk9^@=ZS0000lXkg0000000000000000
0000e;k2a;@V0000lP8E00000000@jFZMGi>00000000@1590000hSeM000000000000d6]b`V@]8ZRlleW?0000000000000000Tg8=<JfEIEa]0000DfJX0000<[WD
0000000000000000\mk<00000000PTPWD7R=0F5PLcWCHNN6E1]OiDB8DeX?000000000000D13i00000000H@8E00000000Li?J8Fg=<V\V12UF0000YE[T00009=:1
000000000000000006Ei\PP0XRVJ0W2j00000000`RD]0000000000000000470C00000000000000000000EB:G00000000@1eI000000000000\[3fTRH`4?;A0000
0000LL:me>2Z000000000000000000000000IHZ[0000000000000000Pe_7000000000K[600000000lcj[<\Ie0000000000000000000000000000000000000000
DV[M8PY`H7eXPFX9<Q4H8kNc0000000000000hmL00000000000000000000000000004nf2000000000J:I000000000000000000000000L@]X00000Zl\hD`2Hml:
0000000000000000ll;I000000000000000000000000P66h<lIe000000000000000000000000000000000000000000000000<WX400000000H3<XeF?0lLc=0000
00000000000000000000PWF60000L_dL00000000DU<R0000000000000000\<;4000000000000000000000000000000000000@2ZJ00000000000000004S2N11C?
1Fh48Y7e000000000000mJ\B000000008OCC000000000000M=eB0000lKXn0000TFD@00000000d?8QhMWZ0000XA`G00000000000000000l\mP;26<:KC@H@L0000
LknjlJm^00000000000000000000000000000000000000000000000000008;cm000000000000<S\=000000000000000000000000000000000000XjUjQ>29EJZe
00000000eHCK8]W?@4jDDiG=000000000000PW5L0000\LGM0000H7kll7FPi2@a0000000000000000`:aL`HVV00000000TK;_hL=Z000000000000dWU<LM7GXg7:
0000DPV2<NmgTDY=8QL74c?74mRE0000L[Z`deMO00000000000000000000000000000000`?[I000000000000hfF60000000000000000`1H700000000XANG8nC<
Hdd0H?j\Lg[48RE\a4IGQC38H9YjE8_j0000000000000000XK;jmCQ9dD89000000000000ldCi0000eG<A000000000000PTB900000000e05H0000HLkehcle0000
00000000000000000000<5;V0000\c\90000Po4bD^[BX[Fo000000000000hNQ>0000000000000000000000001@49]CoZ0000`;knH0Z_IG\c000000000000Dj2m
000000001>Nn00000000DBTg0000@oh4PR6JP[^Y]B3f000000000000000000000000000000000;:f4oI^0000LX_900000000000000000000\LUZ000000000000
l:>iPCM70000\FM:hS]B00000000e3AK0000000000000000000000000000000000000000000000000000000000000000M>BN00000000\>]600000000a<DB0000
000000000000`=iI0000000000000000lZlhdW6U0000000000000000000000000000\3<I0000ME_A000000000Od0000000008l_S<nVD`HMX000093[D00000000
0000000000000000000000000000000000000000XJibHY?D43]]\=TjY0b2=Clf1<nO0000000000000000<eEM`4iU00000000lK<n00000000Tc\fa0F`e4NH0000
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
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 1), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, None, M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0),
w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0),
w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Is), M::Whole, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Introduction, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0),
w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Ko), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0),
w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Native, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0),
w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Da), M::Suffix, 0),
w(K::Obtained, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nl), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::At, Some(L::Ga), M::Whole, 0), w(K::Expected, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0),
w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Cs), M::Whole, 1), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0),
w(K::Address, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::School, Some(L::Pl), M::Whole, 0),
w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 5), w(K::School, Some(L::Is), M::Suffix, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::School, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5),
w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Introduction, Some(L::Id), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0),
w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 2), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0),
w(K::Since, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0),
w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Et), M::Whole, 1), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SkillLevel, Some(L::Et), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::From, Some(L::Fi), M::Whole, 0),
w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Nl), M::Whole, 0),
w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Address, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::School, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4),
w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::Native, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
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
w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Fi), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Obtained, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::Mt), M::Whole, 4), w(K::Award, None, M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 2), w(K::Until, Some(L::Cs), M::Whole, 0),
w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6),
w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 6), w(K::Fluency, None, M::Whole, 3), w(K::Fluency, None, M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6),
w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 6),
w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6),
w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6),
w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::School, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4),
w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 1),
w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Gender, Some(L::Ga), M::Whole, 2), w(K::Degree, Some(L::Ga), M::Whole, 6), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2),
w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Lv), M::Whole, 6), w(K::Degree, Some(L::Lt), M::Whole, 6),
w(K::Degree, Some(L::Et), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Grade, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Vi), M::Whole, 0),
w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 6),
w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 7), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 4),
w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::SkillLevel, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2),
w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2),
w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2),
w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2),
w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::SkillLevel, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Present, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2),
w(K::SkillLevel, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::SkillLevel, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 2), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 6), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::Employment, Some(L::De), M::Whole, 0),
w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2),
w(K::SkillLevel, Some(L::Da), M::Whole, 1), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::At, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0),
w(K::Marital, Some(L::Tr), M::Whole, 0), w(K::Expected, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Id), M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 1), w(K::Introduction, Some(L::It), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Degree, None, M::Whole, 4),
w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Expected, Some(L::Sv), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0),
w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0),
w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Certificate, Some(L::Nl), M::Whole, 0),
w(K::At, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::De), M::Whole, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0),
w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Mt), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ga), M::Whole, 1), w(K::Unit, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Ca), M::Whole, 4),
w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Is), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4),
w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::Award, Some(L::Ga), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::School, Some(L::En), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Degree, None, M::Whole, 0),
w(K::Award, Some(L::Mt), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4),
w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 4), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3),
w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4),
w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Introduction, Some(L::Ro), M::Whole, 1),
w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::SkillLevel, Some(L::It), M::Whole, 3),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Publication, Some(L::Is), M::Whole, 0),
w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0),
w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2),
w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0),
w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Employment, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0), w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0),
w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0),
w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0),
w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 5),
w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5),
w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Grade, None, M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Introduction, Some(L::Vi), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Subject, Some(L::Vi), M::Whole, 0),
w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Tr), M::Whole, 6),
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 3),
w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Obtained, Some(L::It), M::Whole, 0),
w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0),
w(K::Employment, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3),
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
w(K::Online, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 4), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0),
w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::DateParticle, Some(L::Fr), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0),
w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Suffix, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0),
w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0),
w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0),
w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0),
w(K::From, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::At, Some(L::Id), M::Whole, 1), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Expected, Some(L::Id), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::DateParticle, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7),
w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::De), M::Prefix, 7), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0),
w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0),
w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0),
w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 5),
w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 6),
w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0),
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
w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 6), w(K::Fluency, Some(L::Es), M::Whole, 6), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Employment, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 3),
w(K::Degree, Some(L::Mt), M::Whole, 8), w(K::Degree, Some(L::It), M::Whole, 8), w(K::Degree, Some(L::Pt), M::Whole, 8), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Address, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 8),
w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Expected, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Lt), M::Whole, 0), w(K::Native, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0),
w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0),
w(K::Conjunction, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 1), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0),
w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Present, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0),
w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Whole, 0), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5),
w(K::SkillLevel, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 5), w(K::Introduction, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Obtained, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0),
w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 1),
w(K::At, Some(L::Ca), M::Whole, 1), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::Ca), M::Anywhere, 0),
w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0),
w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::Native, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 3),
w(K::Conjunction, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4),
w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Expected, Some(L::Es), M::Whole, 0),
w(K::SkillLevel, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 5), w(K::Season, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Ca), M::Whole, 2), w(K::Conjunction, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Fi), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 2),
w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Degree, Some(L::Sv), M::Suffix, 7), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5),
w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6),
w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 5),
w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5),
w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Until, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2),
w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0),
w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Ga), M::Whole, 1),
w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2),
w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Mt), M::Whole, 2), w(K::Gender, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Is), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0),
w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0),
w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0),
w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Role, Some(L::Nb), M::Anywhere, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::At, Some(L::En), M::Whole, 1), w(K::Season, Some(L::Da), M::Whole, 1),
w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5),
w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0),
w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0),
w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1),
w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Employment, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4),
w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Until, Some(L::Nl), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4),
w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Marital, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Marital, Some(L::Sv), M::Whole, 0),
w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4),
w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4),
w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0),
w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4),
w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Mt), M::Whole, 6),
w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0),
w(K::Introduction, Some(L::De), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::SkillLevel, Some(L::Is), M::Whole, 2),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Et), M::Whole, 4),
w(K::School, Some(L::Et), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3), w(K::School, Some(L::De), M::Suffix, 0),
w(K::School, Some(L::De), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1),
w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Award, None, M::Whole, 0),
w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Introduction, Some(L::Id), M::Whole, 1), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Page, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fi), M::Whole, 0),
w(K::Introduction, Some(L::De), M::Whole, 1), w(K::Introduction, Some(L::Nl), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Fi), M::Whole, 0),
w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::De), M::Whole, 4),
w(K::School, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3),
w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1), w(K::Introduction, Some(L::Da), M::Whole, 1),
w(K::Introduction, Some(L::Pl), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1), w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3),
w(K::Introduction, Some(L::Tr), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4),
w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0),
w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3),
w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0),
w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3),
w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3),
w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1), w(K::At, Some(L::Nb), M::Whole, 1),
w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Introduction, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4),
w(K::Introduction, Some(L::De), M::Whole, 0), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2),
w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Introduction, Some(L::Nl), M::Whole, 0), w(K::Until, Some(L::Lt), M::Whole, 0),
w(K::Introduction, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0),
w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Role, Some(L::It), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6), w(K::School, Some(L::De), M::Suffix, 0),
w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Id), M::Whole, 0),
w(K::School, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3),
w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3),
w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3), w(K::Online, Some(L::Lt), M::Whole, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Sl), M::Anywhere, 0),
w(K::Role, Some(L::Hr), M::Anywhere, 0), w(K::Role, Some(L::SrLatn), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 6),
w(K::Role, Some(L::Pl), M::Anywhere, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Marital, Some(L::Lt), M::Whole, 0),
w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 4),
w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1), w(K::Conjunction, Some(L::Fi), M::Whole, 0),
w(K::Unit, Some(L::Nl), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0),
w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3),
w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Introduction, Some(L::Pl), M::Whole, 0), w(K::Introduction, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Publication, None, M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4),
w(K::Degree, Some(L::Et), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Et), M::Whole, 1), w(K::Season, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0),
w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0),
w(K::Subject, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4),
w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
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
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1),
w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0),
w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0),
w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0),
w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 4),
w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0),
w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Suffix, 0),
w(K::Subject, Some(L::Da), M::Suffix, 0), w(K::Subject, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Ja), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0),
w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Obtained, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1),
w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Introduction, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2),
w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7),
w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7),
w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7),
w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4),
w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Project, Some(L::De), M::Whole, 0),
w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Nb), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1),
w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Mt), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 7),
w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7),
w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7),
w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::Sl), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0),
w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 4),
w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4),
w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Unit, Some(L::Da), M::Whole, 2),
w(K::Degree, None, M::Whole, 8), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Introduction, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0),
w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0),
w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3),
w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3),
w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0),
w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2),
w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2),
w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Obtained, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2),
w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1),
w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Introduction, Some(L::Fi), M::Whole, 0), w(K::Introduction, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0),
w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4),
w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0),
w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2),
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
w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8),
w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0),
w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1),
w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4),
w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1),
w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6),
w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0),
w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0),
w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0),
w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0),
w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Es), M::Whole, 1), w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1),
w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 1), w(K::SkillLevel, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Fr), M::Whole, 1), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0),
w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Mt), M::Whole, 0),
w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Tr), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Project, Some(L::Nl), M::Whole, 0),
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
w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0),
w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0),
w(K::Subject, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0),
w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1),
w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3),
w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7),
w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::Ga), M::Whole, 5), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0),
w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3),
w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0),
w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0),
w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 1),
w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0),
w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ca), M::Whole, 3),
w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0),
w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0),
w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0),
w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0),
w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2),
w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0),
w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7),
w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3),
w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::It), M::Whole, 4), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0),
w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0),
w(K::Address, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3),
w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Page, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0),
w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3),
w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Et), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 2), w(K::Season, Some(L::En), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 2), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Certificate, Some(L::Hr), M::Whole, 0),
w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0),
w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0),
w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Prefix, 4), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0),
w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2), w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0),
w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1),
w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Is), M::Whole, 0),
w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0),
w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0),
w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 3), w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::Employer, Some(L::Fi), M::Whole, 0),
w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Obtained, Some(L::Vi), M::Whole, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4),
w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0),
w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Cs), M::Whole, 3), w(K::Unit, Some(L::Pl), M::Whole, 3),
w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::At, Some(L::Hr), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0),
w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Suffix, 4), w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0),
w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0),
w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0),
w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0),
w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1),
w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2), w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2),
w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Cs), M::Whole, 5),
w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Project, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4),
w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3),
w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4),
w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4),
w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::At, Some(L::Sk), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Gender, Some(L::Nl), M::Whole, 2),
w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5),
w(K::At, Some(L::Pl), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4),
w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Course, Some(L::En), M::Whole, 0),
w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4),
w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Unit, None, M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1),
w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 1),
w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 1), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2),
w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2),
w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2),
w(K::Certificate, Some(L::De), M::Prefix, 0), w(K::Season, Some(L::Lv), M::Whole, 4), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Season, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 4), w(K::Season, Some(L::Hr), M::Whole, 4),
w(K::Season, Some(L::SrLatn), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Document, Some(L::Sl), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Season, Some(L::Nl), M::Whole, 2),
w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0),
w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 2),
w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Marital, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 1), w(K::Season, Some(L::El), M::Whole, 1),
w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Publication, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Grade, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Project, Some(L::El), M::Whole, 0), w(K::Unit, Some(L::El), M::Whole, 1), w(K::Until, Some(L::El), M::Whole, 0),
w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5), w(K::Since, Some(L::El), M::Whole, 0), w(K::From, Some(L::El), M::Whole, 0),
w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2),
w(K::Document, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 1), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0),
w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0),
w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::Course, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4),
w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6),
w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Course, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0),
w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4),
w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Document, Some(L::Ru), M::Whole, 0),
w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2),
w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2),
w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 1), w(K::At, Some(L::Uk), M::Whole, 1),
w(K::At, Some(L::Bg), M::Whole, 1), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1),
w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0),
w(K::Obtained, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0),
w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 1), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Employment, Some(L::Ru), M::Whole, 0),
w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::Introduction, Some(L::Ru), M::Whole, 1), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Obtained, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 4),
w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4),
w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Introduction, Some(L::Uk), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
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
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0), w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2),
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
w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0),
w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0),
w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3),
w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0),
w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3),
w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0),
w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0),
w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4),
w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0), w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0),
w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2), w(K::Employer, Some(L::He), M::Whole, 0), w(K::At, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 6), w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::SkillLevel, Some(L::He), M::Whole, 3),
w(K::Fluency, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::SkillLevel, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::SkillLevel, Some(L::He), M::Whole, 4),
w(K::Gender, Some(L::He), M::Whole, 1), w(K::Marital, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0), w(K::Publication, Some(L::He), M::Whole, 0),
w(K::Online, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Subject, Some(L::He), M::Whole, 0), w(K::Conjunction, Some(L::He), M::Whole, 0), w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 4),
w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::From, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Since, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 5), w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Certificate, Some(L::He), M::Whole, 0),
w(K::Project, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::Employer, Some(L::He), M::Whole, 0), w(K::Expected, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 1), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3),
w(K::Until, Some(L::He), M::Whole, 0), w(K::Page, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0), w(K::Season, Some(L::He), M::Whole, 2), w(K::Unit, Some(L::He), M::Whole, 1), w(K::Degree, Some(L::He), M::Whole, 4), w(K::School, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5),
w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::SkillLevel, Some(L::Ar), M::Whole, 2), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::Unit, Some(L::Ar), M::Whole, 2), w(K::Marital, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1),
w(K::Award, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 2), w(K::Online, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 6), w(K::Employer, Some(L::Ar), M::Whole, 0),
w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0), w(K::Project, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 4), w(K::Grade, Some(L::Ar), M::Whole, 0),
w(K::Season, Some(L::Ar), M::Whole, 3), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 8), w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1), w(K::Document, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 4), w(K::Season, Some(L::Ar), M::Whole, 2),
w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Native, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 7), w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 4),
w(K::SkillLevel, Some(L::Ar), M::Whole, 5), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1), w(K::DateParticle, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Subject, Some(L::Ar), M::Whole, 0),
w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Page, Some(L::Ar), M::Whole, 0), w(K::At, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3),
w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0), w(K::Since, Some(L::Ar), M::Whole, 0), w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0),
w(K::School, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Publication, Some(L::Hi), M::Whole, 0), w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0),
w(K::Present, Some(L::Hi), M::Whole, 0), w(K::Marital, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::SkillLevel, Some(L::Hi), M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0),
w(K::Online, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::Address, Some(L::Hi), M::Whole, 0), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2), w(K::Award, Some(L::Hi), M::Whole, 0), w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5),
w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 8), w(K::UntilAfter, Some(L::Hi), M::Whole, 0), w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::Native, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1),
w(K::Gender, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Project, Some(L::Hi), M::Whole, 0), w(K::Page, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2), w(K::Degree, Some(L::Hi), M::Whole, 6), w(K::Fluency, Some(L::Hi), M::Whole, 3),
w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2), w(K::Unit, Some(L::Hi), M::Whole, 1), w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Subject, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 3),
w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0), w(K::From, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0),
w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::Grade, Some(L::Th), M::Anywhere, 0), w(K::Expected, Some(L::Th), M::Anywhere, 0),
w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0), w(K::Address, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Project, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3),
w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8), w(K::Since, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 2),
w(K::Degree, Some(L::Th), M::Anywhere, 6), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 5), w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3),
w(K::DateParticle, Some(L::Th), M::Anywhere, 0), w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2), w(K::Season, Some(L::Th), M::Anywhere, 2),
w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0),
w(K::Marital, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0),
w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2),
w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5),
w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0),
w(K::Employment, Some(L::Ja), M::Whole, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Project, Some(L::Ja), M::Anywhere, 0), w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Whole, 1), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6),
w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0),
w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Project, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0),
w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0),
w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Project, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Enter, Some(L::Ja), M::Anywhere, 0),
w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Employment, Some(L::ZhHans), M::Whole, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Employment, Some(L::ZhHant), M::Whole, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0),
w(K::Employment, Some(L::ZhHans), M::Whole, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0),
w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Whole, 1), w(K::Publication, Some(L::ZhHans), M::Whole, 1), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0),
w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3),
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
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0),
w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2),
w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0),
w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Page, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Employment, Some(L::ZhHant), M::Whole, 0),
w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2), w(K::Since, Some(L::ZhHans), M::Anywhere, 0),
w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3),
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
