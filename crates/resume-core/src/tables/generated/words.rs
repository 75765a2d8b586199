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
0x28148140a8000, 0x20102404002070, 0x82000400000012, 0x400089810104, 0x4048000500402000, 0x3218001880100402, 0x20a0010850a80000, 0x2081010000014010,
0x6188010048a04000, 0x3000098002200080, 0x104004320044242, 0x804409200600000, 0x48041100100320, 0x310090604024200, 0x90082000000040e1, 0x102810080180c00,
0x4804800206, 0x800090200040090, 0x8102010014802000, 0x20410008120b2000, 0x180400440000000, 0x8080120000001080, 0x50100d002000008, 0x100001074002012,
0x200a80006008089, 0x142c088221082809, 0xa0005000804191, 0x808000000020010, 0x240c0008000600, 0x60114160c4208, 0x422810c002000805, 0x400200284400430,
0x4030a20882012, 0x8ac2e00800003491, 0x50460040040000a0, 0x380e000200240004, 0x2008247000084000, 0x2082018510141000, 0x2100400800032060, 0x4e0001408000008,
0x384000903008220, 0x80004040022040, 0x18000400800a08, 0x2011042124000001, 0x310700002000002, 0x42001000280084, 0x86000922122b0d4, 0x80810020081000,
0xd0942000000100, 0x41c802600a810081, 0x1004900041055420, 0x488440b00403e043, 0x461204080865456c, 0x4012808009404000, 0xe04080080001412, 0xc0204010040802,
0x1470310030a04148, 0x180840001c1080, 0x2001210410, 0x42c0080284083a, 0x1081000200890, 0x148008180008180, 0x1000000008480408, 0xc002800242140100,
0x2000000000040a1, 0xa0800800101142, 0x4005300a002022, 0x400830c08450200, 0x44c0c001404a, 0x2030901c0010005, 0x2008000042000414, 0x2000000002,
0x4000000800902109, 0x806210002282000, 0x8680424000090210, 0x440012000000040, 0x620002c084800040, 0x2600000890200181, 0x1120a20080001000, 0x5000400120012100,
0x2000836000082200, 0x208001010010, 0x80404000402c80, 0x900408000002011, 0x240003200001400, 0x4320102040010530, 0x300040040001820, 0x300042400530026,
0x26000006020280, 0x4800048008000008, 0x10004880800000, 0x420c0014000, 0x9340080000000000, 0x110024801006012, 0x4802f0208001381a, 0x40040a1020810400,
0x40000000408a02, 0x40000402c004020, 0xa04800005400200, 0x8200000823002004, 0x422000008222404, 0x158814218000004a, 0x8210001010800000, 0xa440100074434201,
0x104882008c0, 0x2004021810001408, 0x800120604082110, 0x8090440040204008, 0x8220000100812800, 0x206800204002888, 0x5810004040181, 0x400000208204006,
0x8200002000021380, 0x1d0c408418000001, 0x4814200c104110, 0x800005400882010, 0x800312000024c8, 0x2400010041cc0050, 0x8014204010000000, 0x888e008000000000,
0x20c00810a00001, 0x220800088002000, 0x408080106c800300, 0x400280081001000, 0x400104268840102, 0x4e00000000822810, 0x8000000004002000, 0x14a00200000020,
0x8a08850804080610, 0x10000000109c321, 0x80020018293c0, 0x2040010000170210, 0x204200000040300, 0x10500010ca10000, 0x43a0010810109380, 0x5086181400490802,
0x2402082000000820, 0x18840008844010, 0x30088c400400000, 0x81280c28008022, 0x8220000400418002, 0x8020002200081040, 0x280012298008a104, 0xc000840c04449100,
0x20010028200000c4, 0x80488048a080001, 0x201850000c040468, 0xdb0200002810410, 0x8220200a408c481, 0x20508045c002442c, 0x8040d0818200e001, 0x121820084108d000,
0x240021104000440, 0x20100021, 0x20800080080801d, 0x44808048408501, 0x84228400c0004000, 0x1404908180001290, 0x806009000000400, 0x80000c908c000220,
0x2001800002080a0, 0x4280600000004fa0, 0x833044101882540, 0x403080004000010, 0x5000a4140402aa, 0x2142000004c22, 0x200413080840012, 0x410402810041000,
0x428805080201490, 0x30020810c000029, 0x190080cb40080008, 0x6010080004084, 0x8016400204101, 0x2010251641403a00, 0x5101000c11818010, 0x1ca4042e000010,
0x8000098000038000, 0x8080247010420000, 0x1100840200000022, 0x400000008000070, 0x408411001000111, 0x2400a820b0700000, 0x1000802400025100, 0x9204048004080008,
0x244110c03041140, 0xc280a12000010001, 0x100c020080040080, 0x80408922120000, 0x4010808104000a00, 0xc00034000081c80, 0x4000f000410c008, 0x1100000404210040,
0x82000820240845, 0x200010602301048, 0xa8010a880c012000, 0x5a86022010800841, 0x2000801080030148, 0x1080004000005c0, 0x120490881d002200, 0x80089900084200,
0x1000108080000400, 0xcf00010808030000, 0x800040e1000008, 0x5000101200008010, 0xdc0000000401081, 0x32818048040040, 0x100008030000000, 0x40101040301a820,
0x2215000001020000, 0x200000006000009, 0x400000c085205000, 0x11200003806100, 0x8a00040908000082, 0x223802224089200, 0x4100000200100101, 0x10204a2000020,
0x8508180010108088, 0x60020400201, 0xa208540120110, 0x80101808808c0004, 0x442cb0800c00500, 0x24088402444428a, 0x1805028ec0495010, 0x800000104200421,
0x1001012002005106, 0x8150000422000414, 0x40207234a004500, 0x10218c4049402000, 0x80813100080c41a, 0x600160000000a00, 0x800c859000808, 0xd00101e0200,
0x100105410029a001, 0x208002000, 0x8054000046020040, 0x100201004804091, 0x110410008400000, 0x1000002000052200, 0x84102a404b00040, 0x4800020440501200,
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
em	0M>3
em andamento	08\1
em curso	08\1
em dic	0Ll1
emakeel	0MA1
emakeelena	0MA1
emba	0MB2
embajador	01Q1
embajadora	01Q1
embalmer	02<1
embassy	01`1
embetseksamen	0MD1
embetsstudium	0MD1
emelet	0481
emitida	0Cd1
emitido	0ME2
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
en	0MG3
en couple	0AL1
en cours	00a1
en cours d'obtention	08e1
en curs	02C1
en curso	02B1
en ligne	00g1
en linea	0MJ1
en linia	00l1
en línea	0MJ1
en línia	00l1
en poste	00a1
en prensa	0241
en remot	00l1
en remoto	0MJ1
encanador	0201
encargada	01Q1
encargado	01Q1
encargado de turno	01Q1
encarregada	02V1
encarregado	0201
encarregat	02V1
encofrador	01Q1
endnote	01P1
enekes	0MK1
energy	01`1
enfase	0ML1
enfermeira	0201
enfermeiro	0201
enfermera	01Q1
enfermero	01Q1
engaged	0Bm1
engedely	0>n2
engedély	0>n2
engenheir	0MM1
engineer	0MN2
enginyer	0MP1
enginyeria tecnica	0H[1
enginyeria tècnica	0H[1
enhed	0MQ1
enheden	03G1
enhet	0MR2
enheten	0:01
enige ervaring	0MT1
enige kennis	0<m1
enn	0MU1
enoleg	02V1
enologa	02V1
enota	0LQ1
ens	0CA1
ensamstaaende	0MV1
ensamstaende	0MV1
ensamstående	0MV1
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
enslig	0MW1
enstitusu	0MX2
enstitüsü	0MX2
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
entreprenoer	0MZ2
entreprenor	0MZ2
entreprenør	0MZ2
entreprise	0M\2
entwickler	0671
enòleg	02V1
enòloga	02V1
epfl	0CA1
epicerie	01m1
epitesz	02m1
epp	00e1
equip	0IL1
equipa	0Hf1
equipe	0M^2
equipier	01l1
equipiere	01l1
equipo	0Hg1
er	0M`1
eredmeny	08c1
eredmény	08c1
erem	0Gl2
erettsegi	0Ma1
erettsegi bizonyitvany	0Ma1
erfahren	06P1
ergotherapeut	0671
ergotherapeute	01l1
ergothérapeute	01l1
erhvervsakademigrad	04N1
erhvervsskole	0LG1
erhvervsuddannelse	00E1
eriala	0Mb1
erikoisammattitutkinto	0Mc1
erindi	0@O1
erinomainen	0Md2
erinomaiset	0Mf1
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
erstsprache	0Mg1
ertekesito	02m1
ervaren	0Mh1
erwartet	0681
erweiterte grundkenntnisse	0=F1
erweiterter realschulabschluss	01O1
erworben	01K1
erworben am	01K1
erzieher	0671
es	0Mi1
esame di stato	01N1
escalera	09j1
escola	0Mj3
escola tecnica	0Mm2
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
esitelma	0Mo1
esitelmae	0Mo1
esitelmä	0Mo1
eso	0N02
especialidad	0N21
especialidad en	07Q1
especialidade	0ML1
especialista	0N34
especialitat	0?Y1
especializacao	0N71
especializacao em	0N71
especializacion	0N21
especializacion en	07Q1
especialización	0N21
especialización en	07Q1
especialização	0N71
especialização em	0N71
esperado	0N81
espert	0N91
esperta	0N:1
esperto	0N:1
essay	01T1
essays	01T1
estagiaria	0201
estagiario	0201
estagio	0201
estagiária	0201
estagiário	0201
estate	0N;1
esteticista	03k2
estetista	02K1
estheticienne	01l1
esthéticienne	01l1
estimado	0N81
estimat	08X1
estimata	08X1
estimated	06I1
estimator	02<1
estimată	08X1
estiu	0N<1
estrada	04h1
estudi	03m1
estudio	0;\2
estágio	0201
estúdio	0361
esztergalyos	0=@1
esztergályos	0=@1
et	0N=2
et al	01o1
eta	0N?1
etablissements	01m1
etae	0N?1
etaenae	0N?1
etaetyoe	0N?1
etage	05I1
etalagiste	01l1
etana	0N?1
etaten	0::1
etatyo	0N?1
ete	0N@1
etec	0AY1
eth	0CA1
eth zurich	0CA1
eth zürich	0CA1
ets	01m1
ettekanne	0451
etterem	07l1
etterutdanning	0MD1
ettevote	05T1
ettevõte	05T1
etude notariale	01m1
etut ogretmeni	01n1
etä	0N?1
etänä	0N?1
etätyö	0N?1
etüt öğretmeni	01n1
eu sou	0BS1
eud	00E1
eurl	00e1
europass zivotopis	0NA1
europass životopis	0NA1
ev	0NB2
evaluator	02=1
evden	0BH1
eves	0ND1
evkonyv	0IB1
evli	0=X1
exam marker	02<1
examen	0NE1
examen artium	07j1
examensarbete	0NF1
examiner	02<1
excelent	0E21
excelente	0NG2
excellent	0NI3
excel·lent	0NL2
executive	02<1
executive master	00<1
executive mba	0NN1
expected	06I1
expedida	06e1
expedido	06e1
expedient	0NO1
expediente	0@W1
experienced	0CW1
expert	0NP;
expert comptable	01l1
expert level	0N[1
expert-comptable	01l1
experta	0N\2
experte	0N^3
experten	0Na1
expertenkenntnisse	0Na1
expertenwissen	0Na1
expertin	0Nb2
expertise	0Nd2
expertna	0Nf1
expertni	0Ng1
expertniva	0Nh1
expertnivaa	0Nh1
expertnivå	0Nh1
expertná	0Nf1
expertní	0Ng1
experto	0Ni1
expires	0Nj1
expiring	0Nj1
exploitation	01m1
extra	01l1
extraknack	0Nk1
extraknaeck	0Nk1
extraknäck	0Nk1
eċċellenti	0K\1
eğitimi	0LI1
eğitmen	01n1
eğitmeni	01n1
f	0Nl6
f lli	03f1
f o m	0O21
f.lli	03f1
f.o.m	0O21
fabbrica	03f1
fabbro	02K1
fabrica	0O34
fabrică	03^1
fabriek	0351
fabrik	0O73
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
fachrichtung	0O:1
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
fag	0O;2
fagbrev	0O=2
faglaert	00E1
faglært	00E1
fagproeve	07j1
fagprove	07j1
fagprøve	07j1
fagskole	0O?2
fagskolegrad	0OA1
fagskolegrad i	0OA1
fagskoleutdanning	0OA1
fahrer	0671
fahrerlaubnis	02H1
faiantar	02=1
faianțar	02=1
faible	0<`1
fair	0C^1
fakulta	0OB3
fakultaet	0=e1
fakultas	0OE1
fakultat	0=e1
fakultate	04S1
fakulte	04M1
fakultesi	04M1
fakultet	0OF5
fakulteta	0L[1
fakultetas	0FQ1
fakulty	0OK2
fakultà	04V1
fakultät	0=e1
fakultāte	04S1
fakülte	04M1
fakültesi	04M1
falegname	02K1
fall	09N1
fall semester	09N1
familiar	0OM1
familiar with	0OM1
familiarity	0OM1
faoi lathair	06C1
faoi láthair	06C1
farm	01`1
farm hand	02<1
farmaceits	02j1
farmaceut	0ON4
farmaceuta	02M1
farmaceutic	02V1
farmaceutica	02S3
farmaceutico	03k2
farmaceutka	02M1
farmacevt	05k1
farmacia	0OR4
farmacias	0361
farmacie	03^1
farmacist	02=1
farmacista	0OV2
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
fear	0OX1
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
felhasznaloi	0OY1
felhasznaloi szint	0OY1
felhasználói	0OY1
felhasználói szint	0OY1
felicitations	0OZ1
felicitations du jury	0OZ1
fellow	02<1
fellowship	00O1
felsofok	0O[1
felsofok felett	0O\1
felsofoku	0O[1
felsofoku okj	0O]1
felsofoku szakkepzes	0O]1
felsooktatasi szakkepzes	0O]1
felsőfok	0O[1
felsőfok felett	0O\1
felsőfokú	0O[1
felsőfokú okj	0O]1
felsőfokú szakképzés	0O]1
felsőoktatási szakképzés	0O]1
female	0O^1
femeie	0O_1
femeiesc	0O_1
femeni	0K<1
femenino	0O`1
femení	0K<1
feminin	0Oa2
feminine	0O^1
feminino	0Oc1
femme	0Od1
femme de chambre	01l1
femmina	0K>1
femminil	0Oe1
femminile	0K>1
fen lisesi	04M1
fenykepesz	0=@1
ferfi	0Of1
ferienjob	09@1
ferienjobber	09@1
ferilskra	0Og1
ferilskrá	0Og1
ferjezett	0LJ1
ferme	01m1
fermier	02=1
fernarbeit	0Oh1
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
filiere	0Oi1
filière	0Oi1
filosofian maisteri	0H^1
filosofian tohtori	0Oj1
filosofie doktor	0I?1
filosofie kandidat	03@1
finalis	06O1
finalist	0Ok:
finalista	0P58
finaliste	00M1
finalisti	0071
finalistka	0P=1
finalizada	06e1
finalizado	06e1
fino a	0P>1
fino ad oggi	0121
fino al	0P>1
fins	0P?1
fins a	0P?1
fins ara	02C1
fins avui	02C1
fiorista	02K1
fire fighter	02<1
fireann	0OX1
firefighter	02<1
firinci	01n1
firini	0461
firm	01`1
firma	0P@:
firmasi	0461
firması	0461
firmă	03^1
first	00U1
first aid	01j1
first aider	01j1
first class	00U1
first class honours	0:O1
first language	0PJ1
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
fjernarbeid	0PK1
fjernarbejde	0PL1
fjolbrautaskoli	04O1
fjölbrautaskóli	04O1
flat	06W1
fleischer	03B1
fleischerei	03_1
fleuriste	01l1
fliesenleger	0671
fliessend	0PM1
fliessend in wort und schrift	0PM1
fliessende kenntnisse	0PM1
fließend	0PM1
fließend in wort und schrift	0PM1
fließende kenntnisse	0PM1
flight attendant	02<1
floor	06W1
florar	02=1
florist	0PN5
florista	03k2
floristeria	03A1
floristería	03A1
floristi	0621
floristin	03B1
florysta	02M1
florystka	02M1
fluencia	09U1
fluent	0PS2
fluente	0PU2
fluently	0@E1
flugbegleiter	0671
fluid	0PW1
fluida	0PX2
fluido	0PZ2
fluwenti	0K\1
fluência	09U1
flydende	0P\1
flydende i skrift og tale	0P\1
flydende modersmaal	0P]1
flydende modersmal	0P]1
flydende modersmål	0P]1
flygvaerdinna	02Y1
flygvardinna	02Y1
flygvärdinna	02Y1
flysykepleier	0FA1
flytande	0P^1
flytande i tal och skrift	0P^1
flytende	0P_1
flytende muntlig og skriftlig	0P_1
flyvert	0P`1
fm	0H^1
foarte bine	0E21
foarte bun	09`2
focus	0Cc1
fodrasz	0=@1
fodrász	0=@1
foerare	02Y1
foerderung	09A1
foeredrag	0NF1
foerening	01=1
foereningen	01=1
foerer	0<D1
foererkort	0411
foerestaandare	02Y1
foeretag	01=1
foerlag	0Pa2
foerman	02Y1
foersaekring	01=1
foerskola	0Pc2
foerskolan	01=1
foerskollaerare	02Y1
foerskollaerarexamen	03@1
foerstapris	00L1
foerstaspraak	0Pe1
foerstehjaelp	02o1
foerstepraemie	0081
foerster	03B1
foerstespraak	0Pf1
foertroendevald	0Nk1
foervaentad	0=a1
foireann	06T1
foiskola	0Pg3
foiskolai diploma	04l1
foldmero	0=@1
folkehoegskole	0<E1
folkehogskole	0<E1
folkehøgskole	0<E1
folkeskole	0LG1
folkeskolens afgangsproeve	00E1
folkeskolens afgangsprove	00E1
folkeskolens afgangsprøve	00E1
folkhoegskola	0Pj2
folkhogskola	0Pj2
folkhögskola	0Pj2
folyamatban	00o1
folyamatos	00o1
folyekony	0O[1
folyekonyan	0O[1
folyoirat	0IB1
folyékony	0O[1
folyékonyan	0O[1
folyóirat	0IB1
fomhar	0Pl1
fond	0Pm2
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
for	0Po1
foraar	0Q01
foraaret	0Q01
forar	0Q01
forare	02Y1
foraret	0Q01
foras	0CX1
forbroir	0441
forbróir	0441
forderung	09A1
fordito	02m1
fordypning	0Q11
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
forhandlingsniveau	0P\1
forklift	01j1
forklift operatoru	01n1
forklift operatörü	01n1
forkvinde	0731
forlag	0Q26
formacao complementar	0A21
formacio professional	0Bh1
formacion profesional	0Q82
formacion profesional de grado superior	0BQ1
formació professional	0Bh1
formación profesional	0Q82
formación profesional de grado superior	0BQ1
formador	02S3
formadora	02S3
formadur	0>`1
forman	02Y1
formand	0L_2
formann	0<D1
formateur	01l1
formation continue	0Q:1
formation courte	0Q:1
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
forsikring	0MZ2
forskare	02Y1
forsker	06G2
forskola	0Pc2
forskolan	01=1
forskollarare	02Y1
forskollararexamen	03@1
forstamt	03_1
forstapris	00L1
forstasprak	0Pe1
forstehjaelp	02o1
forstepraemie	0081
forster	03B1
forstesprak	0Pf1
fortbildung	0Q;2
fortgeschritten	0Q=2
fortlaufend	04a1
fortroendevald	0Nk1
fortsatt	0Q?1
forvantad	0=a1
forventa	0Q@1
forventes	0QA1
forventet	0QB2
forår	0Q01
foråret	0Q01
fotograaf	0281
fotograf	0QD7
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
fp	0QK2
fp grado superior	0BQ1
fp i	0;71
fp ii	0BQ1
fp技能士	00R1
fr o m	0O21
fr.o.m	0O21
fra	0QM4
fra og med	0QQ2
fraan	0QS1
fraan och med	0O21
fracc	09j1
fraccionamiento	09j1
fraedingur	0>`1
fraesare	02Y1
fraeser	0671
fraiseur	01l1
framhaldsskoli	04O1
framhaldsskóli	04O1
framhaldsstig	0QT1
framurskarandi	0QU1
framúrskarandi	0QU1
fran	0QS1
fran och med	0O21
frasare	02Y1
fraser	0671
fratelli	03f1
frau	0QV1
frazione	0@R1
freelance	0QW3
freelance contract	0DH1
freelancer	0QZ3
freiberufler	09@1
freiberuflich	0Q]2
freiwilliges soziales jahr	09@1
fremragende	0P\1
frentista	0201
fresador	01Q1
fresatore	02K1
frezar	0?e1
frezeci	01n1
frezer	0Q_2
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
frivillig	0Qa5
frizer	02=1
frm	01c1
from	0Qf2
fromager	01l1
fromagere	01l1
fromagerie	01m1
fromagère	01l1
frontend	07R1
fruehjahr	0Qh1
fruehling	0Qh1
fruhjahr	0Qh1
fruhling	0Qh1
fruteria	03A1
frutería	03A1
fryzjer	02M1
fryzjerka	02M1
frá	0Qi2
fräsare	02Y1
fräser	0671
från	0QS1
från och med	0O21
fræðingur	0>`1
frézař	0?e1
frühjahr	0Qh1
frühling	0Qh1
fsj	09@1
fsjler	09@1
fuehrer	03B1
fuehrerin	03B1
fuehrerschein	02H1
fuer	0Qk1
fuhrer	03B1
fuhrerin	03B1
fuhrerschein	02H1
full professional	0@E1
full professional proficiency	0Ql1
full stack	07R1
full time	0Qm2
full-stack	07R1
full-time	0Qm2
fulltrui	0>`1
fulltrúi	0>`1
fully remote	0Qo1
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
fundiert	0R01
fundierte kenntnisse	0R01
fur	0Qk1
futar	0=@1
futár	0=@1
fylkeskommune	0::1
fyrirlestur	0@O1
fyrirtaeki	0R11
fyrirtæki	0R11
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
félicitations	0OZ1
félicitations du jury	0OZ1
féminin	0Od1
fényképész	0=@1
férfi	0Of1
férjezett	0LJ1
fómhar	0Pl1
földmérő	0=@1
förare	02Y1
förderung	09A1
föredrag	0NF1
förening	01=1
föreningen	01=1
föreståndare	02Y1
företag	01=1
förlag	0Pa2
förman	02Y1
förskola	0Pc2
förskolan	01=1
förskollärare	02Y1
förskollärarexamen	03@1
förstapris	00L1
förstaspråk	0Pe1
förster	03B1
försäkring	01=1
förtroendevald	0Nk1
förväntad	0=a1
fører	0<D1
førerkort	0411
førstehjælp	02o1
førstepræmie	0081
førstespråk	0Pf1
führer	03B1
führerin	03B1
führerschein	02H1
für	0Qk1
fırıncı	01n1
fırını	0461
főiskola	0Pg3
főiskolai diploma	04l1
g	0431
gaard	01=1
gada	0R21
gade	0R31
gadi	0R41
gads	0R41
gadu	0R41
gaelscoil	01W1
gaertner	0671
gaertnerei	03_1
gaffer	02<1
galardon	01e1
galardón	01e1
galerie	0R52
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
gartner	0R73
gartnerei	03_1
garzone	02K1
garçom	0201
garçonete	0201
gasse	0B[1
gasthaus	09D1
gasthof	09D1
gastouder	0281
gata	0R:3
gatan	05H1
gate	0;T1
gatve	0R=2
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
geimhreadh	0R?1
gelateria	03f1
geldig t m	0R@1
geldig t/m	0R@1
geldig tot	0R@1
gelistirici	01n1
gelistiricisi	01n1
geliştirici	01n1
geliştiricisi	01n1
gemeente	0RA2
gemeinde	09D1
gemeinderat	03B1
gemiddeld	0RC2
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
gepland	0RE1
geplant	0681
gepromoveerd	0JM1
gept	0=A1
gepubliceerd	07c1
gerai	0RF2
gerant	01l1
gerante	01l1
geras	0RH1
gerent	02V1
gerente	03k2
gering	0661
germans	03m1
geros	0RH1
geruestbauer	0671
gerustbauer	0671
gerüstbauer	0671
gesaellbrev	0RI1
gesallbrev	0RI1
gesamtnote	01P1
gesamtschule	0=e1
geschaeft	03_1
geschaeftsbereich	0721
geschaeftsfuehrer	0671
geschaft	03_1
geschaftsbereich	0721
geschaftsfuhrer	0671
gescheiden	05G1
geschieden	0RJ1
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
gestoria	0RK2
gestoría	03A1
gesällbrev	0RI1
getrouwd	05G1
getuigschrift	0>O1
gevorderd	0RM2
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
giao tiep	0RO1
giao tiep co ban	0RO1
giao tiep tot	0RO1
giao tiếp	0RO1
giao tiếp cơ bản	0RO1
giao tiếp tốt	0RO1
giao vien	0:^1
giardiniera	02K1
giardiniere	02K1
giay chung nhan	0;^1
giay khen	0;`1
giay phep	0;^1
gie	00e1
giesser	0671
gießer	0671
gift	0RP4
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
gjennomsnitt	0RT1
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
go	0RU1
go dti	0RU1
go dti seo	06C1
go dtí	0RU1
go dtí seo	06C1
gobernanta	01Q1
gobierno	03A1
gobierno de	03A1
god	0RV:
god kunnatta	0R`1
goda	0Ra2
goda kunskaper	0Rc1
goda kunskaper i tal och skrift	0P^1
godalga	00C1
gode	0Rd1
gode kundskaber	0Rd1
gode kunnskaper	0Re1
godina	0Rf2
godine	0Rf2
godkjenning	0Rh2
godt	0Rj4
goed	0Rn2
goede kennis	0S01
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
good	0S12
good knowledge	0S31
gorevli	01n1
gorevlisi	01n1
gostilna	0?@1
gott	0R`1
gotu	0S41
gouvernante	01l1
government	01`1
governo	0361
governor	02<1
gpa	0S52
gpa評価	0S71
graben	0B[1
gracht	0Gn1
grad	0S84
grad ta' master	0S<1
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
graduate certificate	0NN1
graduate degree	0NN1
graduate diploma	0NN1
graduate school	01_1
graduated	0:E1
graduating	06I1
graduação	0:e1
graduação em	0:e1
graend	05H1
grafica	0S=2
grafician	02=1
graficka	0C:2
grafico	02K1
graficzka	02M1
grafik	0S?3
grafiker	01n1
grafikus	0=@1
grafička	0C:2
gramata	0I>1
gramatvede	02j1
gramatvedis	02j1
grammar school	01_1
grand	05H1
grand debutant	0SB2
grand débutant	0SB2
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
greetings	0SD1
greffier	01l1
greffiere	01l1
greffière	01l1
grein	0SE2
griffier	0281
grocer	02<1
groep	0351
groothandel	0351
groundskeeper	02<1
group	0SG2
groupe	01m1
grubu	0461
grueezi	0SI1
gruender	0671
gruezi	0SI1
grundare	0Nk1
grunder	0SJ2
grunderna	0SL2
grundforlob	00E1
grundforloeb	00E1
grundforløb	00E1
grundkenntnis	0661
grundkenntnisse	0<k2
grundkunskaper	0SL2
grundlaeggande	0SL2
grundlaeggande nivaa	0SN1
grundlaeggende	0SO2
grundlaegger	0731
grundlagen	0<k2
grundlaggande	0SL2
grundlaggande niva	0SN1
grundläggande	0SL2
grundläggande nivå	0SN1
grundlæggende	0SO2
grundlægger	0731
grundniva	0SN1
grundnivaa	0SN1
grundnivå	0SN1
grundschule	0=e1
grundskola	0SQ1
grunnkunnatta	0SR1
grunnkunnátta	0SR1
grunnleggende	0SS2
grunnlegger	0<D1
grunnnam	0:R1
grunnnám	0:R1
grunnskolaprof	0SU1
grunnskoli	04O1
grunnskólapróf	0SU1
grunnskóli	04O1
grunnthekking	0SV1
grunnur	0SW2
grunnþekking	0SV1
grup	0SY3
grup scolar	0821
grup școlar	0821
grupa	0S\4
grupe	0S`2
grupo	0;\2
grupp	0Sb1
gruppe	0Sc2
gruppen	0>@3
gruppenleiter	0671
gruppo	03f1
grupul	03^1
grupė	0S`2
grád	0Se1
gráfica	0361
gränd	05H1
grüezi	0SI1
gründer	0SJ2
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
guarderia	0Sf2
guardería	0Sf2
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
gumnaasium	0Sh2
guncel	0@21
gunumuz	0@21
gunumuze kadar	0@21
gurnal	07i1
gurnalist	05Z1
guru	0Sj2
gut	0Sl2
gut in wort und schrift	0Sn1
gutachter	0671
gute	0Sn1
gute grundkenntnisse	0=F1
gute kenntnisse	0Sl2
guten tag	0SI1
guvenlik gorevlisi	01n1
guz	0So1
guía de montaña	01Q1
guía turística	01Q1
guía turístico	01Q1
gyakornok	02P2
gyar	04n2
gydytoja	02i1
gydytojas	02i1
gymnas	0<E1
gymnasial	0RI1
gymnasial uddannelse	00E1
gymnasialabschluss	01O1
gymnasieexamen	0RI1
gymnasieskola	0SQ1
gymnasiet	0SQ1
gymnasieutbildning	0RI1
gymnasium	0T05
gymnazium	0OK2
gymnázium	0OK2
gyogyszeresz	02m1
gyogyszertar	07l1
gyogytornasz	0=@1
gyoztes	0001
gyvenimo aprasymas	0T51
gyvenimo aprašymas	0T51
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
góð	0T62
góð kunnátta	0R`1
gönüllü	01n1
görevli	01n1
görevlisi	01n1
götu	0S41
gültig bis	0>k1
gümnaasium	0Sh2
güncel	0@21
günümüz	0@21
günümüze kadar	0@21
güvenlik görevlisi	01n1
güz	0So1
għadu għaddej	0>31
għalliem	05Z1
għalliema	05Z1
h	0T81
haandvaerker	0731
habilitacao	0T92
habilitacio	0211
habilitacion	0221
habilitació	0211
habilitación	0221
habilitacja	0KG1
habilitation	0T;2
habilitation electrique	03j1
habilitation électrique	03j1
habilitação	0T92
haccp	0T=3
hackathon	0T@1
haedersbevisning	0081
haendler	0671
hafta	0TA1
hai	0TB1
haigla	05T1
hairdresser	02<1
hajadon	0LJ1
hakem	01n1
hakim	0TC2
hala	0@21
halado	0TE2
haladó	0TE2
halaman	0TG1
halasz	0=@1
halen	0@21
halen calisiyorum	0@21
halen devam ediyor	0@21
hallinnoija	0621
hallituksen jaesen	0TH1
hallituksen jasen	0TH1
hallituksen jäsen	0TH1
hallo	0TI3
hallo welt	0SI1
hallo zusammen	0SI1
halo	0TB1
halász	0=@1
hameau	05I1
handel	0O73
handelsakademie	0=e1
handelshoegskolan	0SQ1
handelshogskolan	0SQ1
handelshögskolan	0SQ1
handelsskole	0LG1
handlaeggare	02Y1
handlaeggerska	02Y1
handlaggare	02Y1
handlaggerska	02Y1
handledare	0TL2
handler	0DJ2
handlowiec	02M1
handläggare	02Y1
handläggerska	02Y1
handvaerker	0731
handwerk	03_1
handwerksmeister	04F1
handyman	02<1
handywoman	02<1
hang	0TN2
hanke	0TP2
hari ini	0TR1
harifa	0TS1
harita muhendisi	01n1
harita mühendisi	01n1
haritaci	01n1
haritacı	01n1
harjoittelija	0TT2
hasic	07?1
hasič	07?1
haskoli	04O1
haskolinn	04O1
hasta	0TV1
hasta bakici	01n1
hasta bakıcı	01n1
hasta el presente	02B1
hasta hoy	02B1
hasta la actualidad	02B1
hasta la fecha	02B1
hastanesi	0461
hasti	0TW1
hauptfach	0O:1
hauptschulabschluss	01O1
hauptschule	0TX2
hausmeister	0671
hausnummer	05S1
haust	0TZ2
haute ecole	01b1
haute école	01b1
haven	0R31
havo	0T\2
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
he	0T^1
hea	0T_2
head	02<1
head of	02<1
head teacher	02<1
headteacher	02<1
health visitor	02<1
healthcare	01`1
hebamme	03B1
hec	0CA1
heden	0Ta1
heder	0091
hederlig omtale	0091
hedersomnaemnande	00L1
hedersomnamnande	00L1
hedersomnämnande	00L1
hederspris	0Tb2
heft	0931
heftruckcertificaat	0>O1
heftruckchauffeur	0281
hegeszto	02P2
hegesztő	02P2
hei	0Td2
heikko	05B1
heim	03_1
heisann	0Tf1
hej	0Tg3
hej pa dig	0Tj1
hej paa dig	0Tj1
hej på dig	0Tj1
hejsa	0Tk1
hejsan	0Tj1
hekim	01n1
heladeria	03A1
heladería	03A1
helfer	0671
hello	0Tl2
hello there	0SD1
hello world	0SD1
helló	0Tn1
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
herbst	0To1
herec	0?e1
herecka	0?e1
herečka	0?e1
herfst	0U01
herkese merhaba	0U11
hermanos	03A1
herr	0U21
het	0U31
heta arbeten	0301
hetkel	0U41
heute	04a1
hey	0SD1
hey there	0SD1
hf	0U53
hf eksamen	00E1
hf-eksamen	00E1
hgv	01j1
hhx	00E1
hhx eksamen	00E1
hhx-eksamen	00E1
hi	0SD1
hi all	0SD1
hi everyone	0SD1
hi there	0SD1
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
highly skilled	0U81
highway	06W1
hijscertificaat	0>O1
hilfe	03B1
hilfskraft	0=T2
hingga	0U91
hingga kini	0TR1
hingga saat ini	0TR1
hingga sekarang	0TR1
hinne	0U:1
hipermercado	03A1
hirportal	07l1
hirszerkeszto	0=@1
hitsaaja	0621
hivatal	0U;2
hiver	0U=1
hivern	0U>1
hiện	0=51
hiện giờ	0=51
hiện nay	0=51
hiện tại	0=51
hiệp hội	0<41
hiệu thuốc	0<41
hiệu trưởng	0:^1
hja	0U?1
hjelp	0<D1
hjemmearbejde	0PL1
hjemmekontor	0PK1
hjerte lungeredning	0411
hjerte-lungeredning	0411
hjá	0U?1
hkdse english	0=A1
hlid	0S41
hlr	0U@2
hlíð	0S41
hnc	00_2
hnd	00_2
hnos	03A1
ho	0UB1
ho so xin viec	0UC1
hoa si	0:^1
hoc bong	0;`1
hoc viec	0:^1
hoc vien	0FD1
hochschulabschluss	0;21
hochschule	0UD2
hochschulreife	01O1
hodnoceni	0UF1
hodnocení	0UF1
hodnotenie	0UG1
hoegskola	0SQ1
hoegskolan	0SQ1
hoegskole	0<E1
hoegskoleexamen	03@1
hoegskoleexamen i	03@1
hoegskolefoerberedande	0RI1
hoegskoleingenjoer	03@1
hoegskolekandidat	01D1
hoegskolen	0<E1
hoehere fachschule	04F1
hoejere forberedelseseksamen	00E1
hoejskole	0LG1
hoest	0UH2
hoesten	0UH2
hoeyskole	0<E1
hoeyskolen	0<E1
hof	0UJ3
hofladen	03_1
hogeschool	08b1
hogskola	0SQ1
hogskolan	0SQ1
hogskole	0<E1
hogskoleexamen	03@1
hogskoleexamen i	03@1
hogskoleforberedande	0RI1
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
hola	0UM2
hola a todos	0>M1
holding	0UO2
holdings	0DX2
holidays	01`1
holt	0S41
hombre	0UQ1
home	0T81
home office	0UR4
homem	0UV1
homeoffice	0Oh1
homme	0UW1
honap	0UB1
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
hos	0UX3
hos geldiniz	0U11
hospice	01`1
hospital	0U[5
hospitalet	0;=1
hospoda	0Go1
host	0U`3
hostal	03A1
hosten	0UH2
hostes	01n1
hostess	0Uc2
hote	01l1
hote d'accueil	01l1
hotel	0UeB
hotelfach	0671
hotell	0V73
hotelli	06h1
hotesse	01l1
house	06W1
house officer	02<1
housekeeper	02<1
houseman	02<1
hovedfag	0MD1
hovedforlob	00E1
hovedforloeb	00E1
hovedforløb	00E1
hovenier	0281
hoy	02B1
hoyskole	0<E1
hoyskolen	0<E1
hoş geldiniz	0U11
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
huidig	0Ta1
huidige	0Ta1
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
hybrid	0V:2
hybride	0V<1
hybrydowo	0V=1
hydraulik	02M1
hydrologist	02<1
hyfsad	0V>1
hygiejnebevis	02o1
hygieniapassi	0471
hygienintyg	0301
hypermarche	01m1
hypermarché	01m1
hyva	0V?2
hyva taito	0VA1
hyvae	0V?2
hyvae taito	0VA1
hyvaet	0VA1
hyvat	0VA1
hyvä	0V?2
hyvä taito	0VA1
hyvät	0VA1
háskóli	04O1
háskólinn	04O1
házas	0LJ1
hâlen	0@21
hâlen çalışıyorum	0@21
hâlâ	0@21
händler	0671
hästi	0TW1
håndværker	0731
hædersbevisning	0081
hè	0T^1
hét	0U31
hírportál	07l1
hírszerkesztő	0=@1
hó	0UB1
hónap	0UB1
hótel	06j1
hôpital	01m1
hôte	01l1
hôte d'accueil	01l1
hôtel	01m1
hôtesse	01l1
högskola	0SQ1
högskolan	0SQ1
högskoleexamen	03@1
högskoleexamen i	03@1
högskoleförberedande	0RI1
högskoleingenjör	03@1
höhere fachschule	04F1
hönnuður	0>`1
höst	0VB1
hösten	0VB1
høgskole	0<E1
høgskolekandidat	01D1
høgskolen	0<E1
højere forberedelseseksamen	00E1
højskole	0LG1
høst	0VC1
høsten	0VC1
høyskole	0<E1
høyskolen	0<E1
hướng dẫn viên	0:^1
hạng	0Gf1
hẻm	0Be1
họa sĩ	0:^1
học bổng	0;`1
học việc	0:^1
học viện	0FD1
hồ sơ xin việc	0UC1
hội nghị	0;@1
hội thảo	0;@1
hợp tác xã	0<41
i	0VD6
i am	0VJ1
i dag	0VK4
i fills	03m1
i helyezett	0001
i lathair	06C1
i láthair	06C1
i miejsce	0P=1
i s	00e1
i sambud	0LN1
i место	0VO1
i'm	0VJ1
i. helyezett	0001
i/s	00e1
iarna	0VP1
ib	00F1
ib diploma	0341
icdl	01c1
icerik editoru	01n1
ich bin	0VQ1
ich heisse	0VQ1
ich heiße	0VQ1
ician	0VR1
idag	0VS3
idegenvezeto	0=@1
idegenvezető	0=@1
idioma materno	0VV1
idioma nativo	0>a1
idirmheanach	0VW1
idirmheánach	0VW1
idnmeistari	0He1
idnmenntun	0SU1
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
iesacejs	0VX2
iesācējs	0VX2
ifsi	01b1
ifts	08f1
ig	0VZ2
igangvaerende	0V\1
igangværende	0V\1
igazgato	0M92
igazgatosag	0Df1
igazgató	0M92
igazgatóság	0Df1
igazolvany	0V]1
igazolvány	0V]1
ihk	0CA1
ihk abschluss	01O1
ihk zertifikat	02H1
ihk-abschluss	01O1
ihk-zertifikat	02H1
ii miejsce	0P=1
iii miejsce	0P=1
iim	0CA1
iit	0CA1
ijazah	0V^1
ijazah sma	0V^1
ik ben	0V_1
ik heet	0V_1
ik uzmani	01n1
ik uzmanı	01n1
iki	0V`1
iki dabar	0F>1
iki dilli	05^1
iki siandien	0F>1
iki siol	0F>1
iki šiandien	0F>1
iki šiol	0F>1
ikincilik	0<J1
ikurejas	02i1
il mio nome e	0Va1
il mio nome è	0Va1
ilcesi	0@31
ile	0Vb1
ileri	0CM2
ileri duzey	0CM2
ileri düzey	0CM2
ileri seviye	04U1
ilkbahar	0;?1
ilkokulu	04M1
illum	0>31
illustrateur	01l1
illustratoer	0Vc2
illustrator	0Ve6
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
ilustrator	0Vk4
ilustratorka	02M1
ilustrátor	07?1
ilçesi	0@31
im	0Vo1
imam	02<1
ime projekta	0W01
imker	03B1
immobiliare	03f1
imobiliaria	0361
imobiliária	0361
imone	03e1
imoneje	0W11
impasse	05I1
impiegata	02K1
impiegato	02K1
importer	02<1
imprenta	03A1
impresa	03f1
imprimerie	01m1
in	0W21
in a relationship	0Bm1
in corso	0121
in corso di stampa	07Y1
in curs	02G1
in essere	0121
in partnerschaft	0RJ1
in press	01T1
in prezent	02G1
in progress	0DG1
in service training	0Db1
in-service training	0Db1
inc	00e1
incepand cu	0W31
incepator	0=72
incorporated	00e1
indeks prestasi	0G61
indeks prestasi kumulatif	0G61
independent user	0S31
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
industries	0W43
indústria	0361
indústrias	0361
indústries	03m1
infant school	01_1
infermer	02V1
infermera	02V1
infermier	05Z1
infermiera	0W72
infermiere	02K1
infirmier	01l1
infirmiere	01l1
infirmière	01l1
informatiker	0671
ing	0W92
ingegner	0W;1
ingenier	0W<1
ingeniera en	07Q1
ingenieria en	07Q1
ingenieria superior	07Q1
ingenieria tecnica	0:l1
ingeniero en	07Q1
ingeniería en	07Q1
ingeniería superior	07Q1
ingeniería técnica	0:l1
ingenieur	0W=3
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
inginer	0W@1
inginer diplomat	0HS1
inginier	05Z1
ingrijitoare	02=1
ingrijitor	02=1
ingénieur	0WA1
inhaber	0671
iniciante	0WB2
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
insinoeoeri	0WD2
insinoeoeri (amk	0WF2
insinoeoeri (ylempi amk	0H^1
insinoori	0WD2
insinoori (amk	0WF2
insinoori (ylempi amk	0H^1
insinyur	02R1
insinööri	0WD2
insinööri (amk	0WF2
insinööri (ylempi amk	0H^1
inspectoare	02=1
inspector	0Ka2
instalater	0C:2
instalator	02=1
instalatér	0?e1
installateur	0671
institiuid	01W1
institiúid	01W1
institut	0WHF
institutas	0W^2
institute	0GC2
institute of technology	01_1
instituteur	01l1
instituto	0W`4
institutrice	01l1
instituts	0Wd2
institutt	0Wf2
institutul	0Wh2
instituut	0Wj4
instituutti	0Wn2
institūts	0Wd2
instructeur	0281
instructoare	02=1
instructor	0Ka2
instruktoer	0X06
instruktor	0X6;
instruktorka	0XA2
instruktur	02R1
instruktör	0TL2
instruktør	0XC4
instrutor	0201
instrutora	0201
instytut	0XG2
insurance	01`1
integrante	0201
integrisane studije	0XI1
interactive	01`1
interim	0AJ1
interimaire	01l1
intermedi	0XJ2
intermedia	0XL2
intermediaire	0XN2
intermediar	0XP2
intermediar superior	0>b1
intermediaria	0DM1
intermediario	0XR2
intermediario avancado	0?:1
intermediate	0XT2
intermedio	0XV6
intermedio alto	0X\2
intermedio superiore	0@=1
intermediária	0DM1
intermediário	0XR2
intermediário avançado	0?:1
intermedju	0X^2
intermittent	01l1
intermittente	01l1
intermédiaire	0XN2
intermédio	0XR2
intermédio alto	0?:1
intern	0Ka2
internat	0=e1
international baccalaureate	00m2
internetu	0X`1
interno	0@R1
interpreter	02<1
intervenant	01l1
intervenante	01l1
interventi	07Y1
intervento	07Y1
intezet	0Xa3
intyg	0=Q2
intérim	0AJ1
intérimaire	01l1
intézet	0Xa3
invalkracht	0;81
invatatoare	02=1
invatator	02=1
inverno	0Xd2
investigador	02S3
investigadora	02W2
investments	01`1
invierno	0Xf1
invigilator	02<1
invited talk	01T1
inz	0Xg1
inzeniere	02j1
inzenieris	02j1
inzenir	0Xh1
inzenjer	0Xi2
inzenyr	0Xk2
inzenyrske	0Xm1
inzenyrske studium	0Xm1
inzinier	0Xn1
inziniere	02i1
inzinierius	02i1
inzinierske	0Xo1
inzinierske studium	0Xo1
inzynier	0Y02
inzynierskie	0Xg1
inġinier	05Z1
inşaat	0461
inštalatér	0AD1
inštitut	0Y22
inštitút	0Y42
inštruktor	05k1
inż	0Xg1
inżynier	0Y02
inżynierskie	0Xg1
inženiere	02j1
inženieris	02j1
inženir	0Xh1
inženjer	0Xi2
inženýr	0Xk2
inženýrské	0Xm1
inženýrské studium	0Xm1
inžinier	0Xn1
inžinierius	02i1
inžinierske	0Xo1
inžinierske štúdium	0Xo1
inžinierė	02i1
io sono	0Va1
iosh	0Di2
ipaf	01j1
ipasnieks	02j1
ipb	0OE1
ipk	0Y62
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
issiskyres	0Y81
issn	01o1
issued	0:E1
issued on	0:E1
istekejusi	0Y81
istitut	04V1
istituto	0Y92
istituto professionale	01d1
istituto tecnico	01d1
istqb	01c1
istrazivac	05i2
istraživač	05i2
istruttore	02K1
istruttrice	02K1
itb	0CA1
itfaiyeci	01n1
itibaren	0Y;3
itil	01c1
itinerari	0?Y1
itinerario	0N21
itq	02n1
its	01d1
itパスポート	00R1
iut	0Y>2
ivertinimas	0;U1
iyi	0Y@2
iyi derecede	0YB1
iyi duzeyde	0YB1
iyi düzeyde	0YB1
izdavac	0C22
izdavacka kuca	06b1
izdavač	0C22
izdavačka kuća	06b1
izdevnieciba	0YC2
izdevniecība	0YC2
izlaganje	0C22
izpit	0B11
izstradatajs	02j1
izstrādātājs	02j1
izvorni govornik	0YE2
içerik editörü	01n1
iðnmeistari	0He1
iðnmenntun	0SU1
iðnskóli	04O1
iş analisti	01n1
işçi	01n1
işçisi	01n1
išsiskyręs	0Y81
ištekėjusi	0Y81
j	0YG1
j d o o	00e1
j.d.o.o	00e1
ja	0YH1
jaar	0YI1
jaerjestyksenvalvojakortti	0471
jaesen	0621
jag aer	0YJ1
jag ar	0YJ1
jag heter	0YJ1
jag är	0YJ1
jagdschein	02H1
jahr	0YG1
jahrbuch	0931
jahre	0YG1
jahren	0YG1
jahrgangsbeste	00:1
jahrgangsbester	00:1
jaksa	02R1
jalan	0GL1
janitor	02<1
jaosto	0IR1
jar	0YK1
jarak jauh	0FP1
jardineira	0201
jardineiro	0201
jardinera	01Q1
jardinerie	01m1
jardinero	01Q1
jardinier	01l1
jardiniere	01l1
jardinière	01l1
jaren	0YI1
jarjestyksenvalvojakortti	0471
jaro	0YL1
jartassagi	0M;1
jasen	0621
jatekvezeto	0=@1
jatkuu	0Kj1
jazykovy certifikat	0YM1
jazykový certifikát	0YM1
jd	0F71
je m'appelle	0YN1
je suis	0YN1
jedinica	0YO2
jednatel	07?1
jednolite studia magisterskie	0YQ1
jefa	01Q1
jefe	01Q1
jefe de turno	01Q1
jeg er	0YR2
jeg hedder	0YT1
jeg heter	0YU1
jelen	00o1
jelenig	00o1
jelenleg	00o1
jelenleg is	00o1
jelenleg is tart	00o1
jelenlegi	00o1
jeles	08c1
jesen	0YV4
jeseň	0YZ1
jesien	0Y[1
jesienia	0Y[1
jesienią	0Y[1
jesień	0Y[1
jestem	0Y\1
jetzt	04a1
jeweler	02<1
jezyk ojczysty	0KM1
jl	0GL1
jlpt	0=A1
jmenuji se	0Y]1
jo	0Y^2
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
journal	0Y`2
journalist	0Yb7
journaliste	01l1
journals	01T1
journeyman	0341
jovem aprendiz	0201
joyeria	03A1
joyería	03A1
jsem	0Y]1
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
juhiluba	0Yi1
juht	01M1
juiz	0201
juiza	0201
julkaistu	0Mo1
julkaisu	07g2
junior	0Yj1
junta	03A1
jurist	0Yk7
jurista	01Q1
juriste	0Z22
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
jusqu'a	0Z41
jusqu'a aujourd'hui	00a1
jusqu'a present	00a1
jusqu'au	0Z41
jusqu'à	0Z41
jusqu'à aujourd'hui	00a1
jusqu'à présent	00a1
juzgado	03A1
juíza	0201
jártassági	0M;1
játékvezető	0=@1
järjestyksenvalvojakortti	0471
jäsen	0621
jó	0Y^2
język ojczysty	0KM1
k	0=61
k k	00e1
k.k	00e1
kaantaja	0621
kaari	0981
kab	0GL1
kabupaten	0GL1
kadar	0Z52
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
kaesolev	0U41
kaesoleva ajani	0U41
kaetiloe	0621
kafe	08B1
kafli	0@O1
kahvila	06h1
kaksikielinen	03>1
kakskeelne	0MA1
kaksoistutkinto	05W1
kalastaja	0621
kalauz	0=@1
kalfa	01n1
kalite kontrol	01n1
kaliteci	01n1
kameraman	0Z72
kameramann	03B1
kameramen	02R1
kammer	03_1
kamrer	02Y1
kancelar	0Go1
kancelaria	0Z92
kancelarija	06b1
kancelária	03d1
kancelář	0Go1
kandidaatin tutkinto	0581
kandidaatti	0WF2
kandidat	0Z;2
kandidat i	0@`1
kandidatexamen	03@1
kandidatexamen i	03@1
kandidatgrad	0@`1
kandidatprogram	03@1
kandidatsprof	0Z=1
kandidatuddannelse	0@`1
kandídatspróf	0Z=1
kansanopisto	04T1
kantine	03_1
kantor	08B1
kanzlei	03_1
kapici	01n1
kapitaen	03B1
kapitan	03B1
kapitel	0Z>3
kapitlu	07i1
kapitola	0ZA2
kapittel	0ZC1
kapitän	03B1
kapper	0281
kapster	0281
kaptani	01n1
kaptanı	01n1
kapıcı	01n1
kar	0LK2
karakter	0ZD2
karakterar	0RT1
karaktergennemsnit	0L^1
karaktersnitt	0RT1
kargo gorevlisi	01n1
kargo görevlisi	01n1
karl	0ZF1
karlkyns	0ZF1
karlmadur	0ZF1
karlmaður	0ZF1
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
kasserer	0XC4
kassier	0281
kassierer	0671
kassoer	0TL2
kassoerska	02Y1
kassor	0TL2
kassorska	02Y1
kassör	0TL2
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
kaugtoo	0ZG1
kaugtöö	0ZG1
kauplus	05T1
kauppa	06h1
kauppakorkeakoulu	04T1
kauppatieteiden maisteri	0H^1
kaupunki	0ZH2
kawaler	0ZJ1
kawin	0=[1
kaynakci	01n1
kaynakçı	01n1
kazaliste	0ZK1
kazalište	0ZK1
kbr	0:31
ke toan	0:^1
ke toan truong	0:^1
kebun	08B1
kec	0GL1
kecamatan	0GL1
keeper	0VR1
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
kendskab	0ZL1
kennari	0>`1
kepala	02R1
kepce operatoru	01n1
kepesites	0>n2
keppni	00;1
kepykla	03e1
kepzes	0ZM2
kepçe operatörü	01n1
kertesz	0=@1
kertész	0=@1
kesa	0ZO1
kesaapulainen	0TH1
kesae	0ZO1
kesaeapulainen	0TH1
kesaetyoentekijae	0TT2
kesatyontekija	0TT2
kesk eriharidus	0ZP1
kesk-eriharidus	0ZP1
keskeriharidus	0ZQ1
keskharidus	0ZP1
keskhinne	0U:1
keskiarvo	07n1
keskitaso	0ZR2
keskitasoinen	0ZT1
keskkool	0491
keskmine	0ZU1
keskmine hinne	0U:1
kesktase	0ZV2
kesktasemel	0ZU1
keskus	0ZX2
keskustelutaito	0ZT1
kestab	0U41
kesä	0ZO1
kesäapulainen	0TH1
kesätyöntekijä	0TT2
ketnyelvu	06R1
ketua	02R1
kevad	0ZZ1
kevaet	0Z[1
kevat	0Z[1
kevät	0Z[1
key account manager	07R1
key holder	02<1
key worker	02<1
keyholder	02<1
keynote	01T1
keynotes	01T1
kezdo	0Z\2
kezdő	0Z\2
kft	00e1
kg	00e1
kgaa	00e1
kha	0Z^2
khach san	0<41
khoa	0Z`3
khoa hoc	0Zc2
khoá học	0Ze1
khu	0Be1
khá	0Z^2
khách sạn	0<41
khóa học	0Zc2
kiado	0Zf3
kiadó	0Zf3
kiem soat vien	0:^1
kiem toan vien	0:^1
kien truc su	0:^1
kierowca	02M1
kierowniczka	02M1
kierownik	02M1
kierunek	0Zi1
kiitettaevae	0Mf1
kiitettava	0Mf1
kiitettävä	0Mf1
kilpailu	06i1
kimyager	01n1
kincstarnok	0=@1
kincstárnok	0=@1
kindergarten	0Zj2
kinderpfleger	0671
kindlustus	05T1
kinesitherapeute	01l1
kinetoterapeut	02=1
kini	0TR1
kino	03_1
kinésithérapeute	01l1
kirja	07g2
kirjakauppias	0621
kirjanpitaejae	0621
kirjanpitaja	0621
kirjanpitäjä	0621
kirjasto	06h1
kirjastonhoitaja	0621
kirjastus	0Zl2
kirvesmies	0621
kis	0Zn1
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
kivalo	0Zo3
kiváló	0Zo3
kiến trúc sư	0:^1
kiểm soát viên	0:^1
kiểm toán viên	0:^1
kjennskap	0[21
kk	0[32
kleermaker	0281
kleuterschool	08b1
kliinik	05T1
kliniek	0351
klinigi	0461
klinik	0[54
klinika	0[99
klinikk	0::1
klinikka	06h1
klinikum	03_1
kliniği	0461
klub	0;=1
klubb	0@F2
klubben	01=1
klīnika	06Y1
kniha	0ZA2
knihkupec	0?e1
knihovn	07?1
knihovna	0Go1
knihovnice	0?e1
knihovnik	0C:2
knihovník	0C:2
kniznica	03d1
knižnica	03d1
knjiga	0[B3
knjiznica	0[E2
knjiznicar	0[G2
knjižnica	0[E2
knjižničar	0[G2
knyga	0[I1
kobieta	0[J1
koc	01n1
koch	03B1
kochin	03B1
kock	02Y1
kocu	01n1
kod	0[K2
koechin	03B1
koerekort	02o1
koerier	0281
koerkort	0=Q2
kogumik	0451
kohtalainen	0ZT1
kok	0[M2
koki	02R1
kokk	0[O2
kokki	0[Q2
kokkur	0>`1
koledza	04S1
koledzas diploms	0[S1
koledža	04S1
koledžas diploms	0[S1
kolegija	0FQ1
kolegium	04G1
kolej	04M1
koleji	04M1
kolledz	0491
kolledž	0491
kolleg	0=e1
kollegium	0[T1
kollégium	0[T1
kolumni	0Mo1
komanda	0[U2
komercialist	05k1
komercijalist	0[W1
komercijalista	07K1
komi	01n1
kommissionierer	0671
kommun	0[X2
kommune	0[Z4
kompanija	0[^2
kompetansebevis	0411
kompetisi	06O1
komplek	0GL1
komponist	0671
kompānija	06Y1
komunikativna	0[`1
komunikativne	0[`1
komunikativni	0[a1
komunikativní	0[a1
komunikatywnie	0J91
komunikatywny	0J91
komunikatívna	0[`1
komunikatívne	0[`1
komuves	0=@1
komvux	0[b2
kona	0[d1
konatel	0921
konateľ	0921
koncernen	01=1
kondiittori	0621
konditor	0[e4
konditorei	03_1
konduktoeoeri	0621
konduktoer	0Vc2
konduktoori	0621
konduktor	0[i4
konduktorka	02M1
konduktör	02Y1
konduktööri	0621
konduktør	0<D1
kondüktör	01n1
koneistaja	0621
konepaja	06h1
konferanse	0ZC1
konferansi	0>R1
konferansı	0>R1
konferenca	0[m1
konference	0[n3
konferencia	0\12
konferencija	0\33
konferencja	07k1
konferens	0\62
konferensi	0:Y1
konferenssi	0Mo1
konferenz	0931
konferenza	07i1
kongresi	0>R1
konkurranse	0\81
konkurrence	0\91
konkurs	0P=1
konkursas	06X1
konkursie	0P=1
konkurss	0\:2
konobar	05i2
konserni	06h1
konservatorij	0L[1
konservatorija	0FQ1
konservatorio	04T1
konservatorium	0\<3
konservatuvari	04M1
konservatuvarı	04M1
konserwatorium	04G1
konsulent	0\?3
konsult	0\B2
konsultan	02R1
konsultant	0\D3
konsultantas	02i1
konsultante	02g2
konsultantka	02M1
konsultants	02j1
konsultantė	02i1
konsultti	0621
kontor	0\G4
kontsern	05T1
konverents	0451
konversationsniveau	0=F1
konversationssicher	0=F1
konverzacijski	0\K2
konverzacna	0\M1
konverzacni	0\N1
konverzačná	0\M1
konverzační	0\N1
konyv	0Bk2
konyvelo	02P2
konyvkereskedo	0=@1
konyvtar	04n2
konyvtaros	02P2
konzern	03_1
konzervator	0Eo1
konzervatorium	0\O2
konzervatoř	0Eo1
konzervatórium	0\O2
konzultant	0\Q3
kool	0491
koolitus	0L\1
koolituskeskus	0491
kooperatifi	0461
koordinaator	01M1
koordinaattori	0621
koordinator	0\T<
koordinatore	02g2
koordinatorius	02i1
koordinators	02j1
koordinatoru	01n1
koordinatorė	02i1
koordinatur	05Z1
koordinatör	01n1
koordinatörü	01n1
koordinátor	0\`3
koordynator	02M1
koordynatorka	02M1
koperasi	08B1
kops	0\c1
kopš	0\c1
korekort	02o1
korektor	0\d2
korektorka	02M1
korgkool	0491
korgtase	0\f1
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
kortti	0\g1
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
koulutusohjelma	0\h1
koulutuspaeivae	0\i1
koulutuspaiva	0\i1
koulutuspäivä	0\i1
kovacs	0=@1
kovar	0?e1
kovács	0=@1
kovář	0?e1
kowal	02M1
koyu	0@31
koz	0481
kozepes	0\j2
kozepesen	0\l1
kozepfelsofok	0\m1
kozepfok	0\l1
kozepfok felett	0\m1
kozepfoku	0\l1
kozephalado	0OY1
kozepiskola	0[T1
kozepszint	0OY1
kozepszintu	0OY1
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
kronikk	0ZC1
krt	0481
kryptis	0\n1
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
kth	0\o1
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
kuhar	0[G2
kuja	0981
kuljettaja	0621
kullegg	04V1
kulleġġ	04V1
kulondij	0001
kulup baskani	01n1
kulüp başkanı	01n1
kumpanija	08W1
kunde	0]01
kuni	0]11
kunniamaininta	0071
kunsill lokali	08W1
kunta	06h1
kurang	0FR2
kurator	0]22
kurgucu	01n1
kurier	0]42
kurierka	02M1
kurir	02R1
kurs	0]6<
kurs kwalifikacyjny	0KP1
kursai	08a1
kursbevis	0411
kursi	06Z1
kurssi	0]B3
kursu	0]E3
kursus	0]H4
kursusbevis	02o1
kurucu	01n1
kurucusu	01n1
kurye	01n1
kuryr	0?e1
kurz	0]L4
kurýr	0?e1
kustantaja	0Mo1
kustantamo	06h1
kuster	03B1
kutato	02m1
kutató	02m1
kutseharidus	0ZP1
kutsekool	0491
kutsetunnistus	0Yi1
kutuphaneci	01n1
kutuphanesi	0461
kuu	0]P1
kuud	0]P1
kuukausi	0]Q1
kuukautta	0]Q1
kuvar	0]R1
kuvittaja	0621
kvalificerad yrkesutbildning	0]S1
kvenkyns	0[d1
kvetinar	07?1
kvinde	0]T1
kvinna	0]U1
kvinne	0]V1
květinář	07?1
kwartalnik	07k1
kwekerij	0351
ky	00e1
ky su	0]W2
ky thuat vien	0:^1
ky yeu	0;@1
kypare	02Y1
käesolev	0U41
käesoleva ajani	0U41
käsittelijä	0621
kätilö	0621
kääntäjä	0621
képesítés	0>n2
képzés	0ZM2
kétnyelvű	06R1
kórház	04n2
kõrgkool	0491
kõrgtase	0\f1
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
közepes	0\j2
közepesen	0\l1
közgazdász	02m1
közjegyző	0=@1
központ	07l1
középfelsőfok	0\m1
középfok	0\l1
középfok felett	0\m1
középfokú	0\l1
középhaladó	0OY1
középiskola	0[T1
középszint	0OY1
középszintű	0OY1
kørekort	02o1
küchenhilfe	09@1
különdíj	0001
küster	03B1
kütüphaneci	01n1
kütüphanesi	0461
kış	0Zn1
kőműves	0=@1
kế toán	0:^1
kế toán trưởng	0:^1
kỷ yếu	0;@1
kỹ sư	0]W2
kỹ thuật viên	0:^1
l	0]Y1
l'actualitat	02C1
l1	0:]1
l2	0:]1
l3	0:]1
la	0]Z2
la actualidad	02B1
la distanta	0Fa1
la distanță	0Fa1
la fecha	02B1
la zi	02G1
laakari	0621
laan	0Gn1
labai gerai	0992
labas	0]\1
labas zinasanas	0]\1
labas zināšanas	0]\1
labi	0]]2
labor	0]_2
laborans	0=@1
laborant	0]a4
laboranti	01n1
laborantti	0TH1
laborantuddannelse	00E1
laborantı	01n1
laboratoire	01m1
laboratoires	01m1
laborator	0]e2
laboratori	0]g2
laboratories	01`1
laboratorij	0[E2
laboratorija	0]i3
laboratorio	0]l5
laboratorios	0;\2
laboratoris	03m1
laboratorium	0^17
laboratory	01`1
laboratoř	0Go1
laboratuvari	0461
laboratuvarı	0461
laboratório	0361
laboratórios	0361
laboratórium	0^82
laborer	02<1
laboráns	0=@1
labourer	02<1
labs	0^:2
lacatus	02=1
lackerare	02Y1
lackierer	0671
laeaekaeri	0621
laege	0731
laegehus	0;=1
laegergaarden	01=1
laehetti	0621
laehihoitaja	0[Q2
laehtien	0^<2
laekare	02Y1
laeknir	0>`1
laensstyrelsen	0LH1
laerare	02Y1
laerarexamen	03@1
laerarhoegskola	0SQ1
laerarvikarie	02Y1
laerer	06G2
laererutdanning	01D1
laerling	0^>5
laerlingeuddannelse	00E1
laesare	02Y1
lagerarbetare	02Y1
lagergarden	01=1
lagerist	0671
lagermedarbeider	0<D1
lagermedarbejder	0731
laget	0::1
lahetti	0621
lahihoitaja	0[Q2
lahtien	0^<2
lahutatud	01L1
lai xe	0:^1
laisvai	0^C1
laitos	06h1
lajang	0=[1
lakare	02Y1
lakatos	0M92
laki laki	0]Y1
laki-laki	0]Y1
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
langue maternelle	0^D1
langue natale	0^D1
lanjutan	0^E2
lansstyrelsen	0LH1
lantbrukare	02Y1
lantmaetare	02Y1
lantmatare	02Y1
lantmätare	02Y1
lap	0^G2
lap trinh vien	0:^1
larare	02Y1
lararexamen	03@1
lararhogskola	0SQ1
lararvikarie	02Y1
largo	0^I2
larling	0Nk1
lasare	02Y1
lasser	0281
lasteaed	0491
lastenhoitaja	0621
lastnica	0G11
lastnik	0G11
lat	0^K1
lata	0^K1
latem	0^L1
laticinios	0361
laticínios	0361
lato	0^L1
lato sensu	0N71
laufend	04a1
laukums	0@41
laulaja	0621
laurea	0HR1
laurea a ciclo unico	0^M1
laurea breve	0HR1
laurea in	0HR1
laurea magistrale	0^M1
laurea magistrale in	0^M1
laurea quinquennale	0^M1
laurea specialistica	0^M1
laurea specialistica in	0^M1
laurea triennale	0HR1
laurea triennale in	0HR1
laurea vecchio ordinamento	0^M1
laureat	0^N2
laureata in	0HR1
laureatas	06X1
laureate	00M1
laureatka	0P=1
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
lead	0^P4
leader	02<1
leader of	02<1
learning	0^T1
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
ledig	0RJ1
leed	01c1
leerkracht	0281
leerling	0^U2
leerlingwezen	08A1
legat	0\91
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
lehrgang	0Q;2
lehrling	0^W3
lehrstuhl	0^Z3
lehti	0^]1
lehtiartikkeli	0Mo1
lehtori	0621
leidbeinandi	0>`1
leider	0281
leidinys	0[I1
leidsogumadur	0>`1
leidster	0281
leidykla	0^^2
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
lekar	0^`3
lekaren	03d1
lekarka	02M1
lekarn	07?1
lekarna	0^c2
lekarnicka	0AD1
lekarnik	0AD1
lekarz	02M1
lektor	0^e:
lektorin	03B1
lektorka	0XA2
lektors	02j1
lekár	0921
lekáreň	03d1
lekárnik	0AD1
lekárnička	0AD1
lembaga	08B1
lengua madre	0VV1
lengua materna	0VV1
lengua nativa	0VV1
lente	0^o1
lentoemaentae	0621
lentoemanta	0621
lentoemäntä	0621
leraar	0281
lerares	0281
let	0_02
leta	0_21
leti	0_21
leto	0_34
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
levnadsbeskrivning	0_71
levnedslob	0_81
levnedsloeb	0_81
levnedsløb	0_81
levnetsloep	0_91
levnetslop	0_91
levnetsløp	0_91
levéltáros	0=@1
leyfi	0_:2
lezing	0_<2
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
libro	0_>2
libros	0241
lic	0Xg1
licejs	04S1
licejus	0FQ1
licenca	0_@4
licence	0_D5
licence 1	0:]1
licence 2	0:]1
licence 3	0:]1
licence generale	0:]1
licence générale	0:]1
licence pro	0:]1
licence professionnelle	0:]1
licence to	01j1
licencia	0_I2
licencia de	0221
licenciada	0:e1
licenciada en	07Q1
licenciado	0:e1
licenciado en	07Q1
licenciatura	0_K2
licenciatura em	0:e1
licenciatura en	07Q1
licencija	0_M2
licencja	0BA1
licencjackie	0Xg1
licencjat	0Xg1
licens	0_O2
license	01j1
licensed	01j1
licenta	0_Q2
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
licență	0_Q2
liceo	0_S2
liceu	0_U3
liceul	0_X2
liceum	04G1
liceum ogolnoksztalcace	0KP1
liceum ogólnokształcące	0KP1
licėjus	0FQ1
lider	0_Z5
lideri	01n1
liderka	02M1
lidt kendskab	0=M1
lidz	0__1
lidz sim	0_`1
lidz sim bridim	0_`1
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
limited	0_a2
limited working	0C^1
limited working proficiency	0C^1
lingua madre	0_c1
lingua materna	0_d2
lingua nativa	0>a1
linguaskill	0=A1
lingwa materna	0>]1
linja	0_f2
linje	0O;2
linjen	0_h3
linnavalitsus	05T1
linuc	0_k1
liofa	05]1
lisans	0Bi1
lisans derecesi	0Bi1
lisans mezunu	0Bi1
lisansi	0=Z1
lisansı	0=Z1
lise	0_l2
lise diplomasi	0_n1
lise diploması	0_n1
lise mezunu	0_n1
lisens	0411
lisensi	0=d1
lisensiaatti	0Oj1
lisenssi	0471
lisesi	04M1
listonos	07?1
listonosz	02M1
listonoszka	02M1
listonoš	07?1
litil	0SR1
litsents	0Yi1
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
lizenz	0_o2
lizenziat	00<1
liċenzja	0B>1
ljekarna	0ZK1
ljekarnik	0?01
ljeto	0`11
ll b	0:P2
ll m	0MB2
ll.b	0:P2
ll.m	0MB2
llar d'infants	01a1
llb	0:N1
llc	00e1
llengua materna	0`21
llengua nativa	0`21
llibre	0A71
llicencia	0211
llicenciada en	0`31
llicenciat en	0`31
llicenciatura	0`31
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
locen	0`41
locena	0`41
locul 1	0@D1
locul i	0@D1
locum	02<1
locuteur natif	0^D1
logfraedingur	0>`1
logisticien	01l1
logisticienne	01l1
logistics	01`1
logistik	03_1
logopaed	0731
logoped	0`54
logopeda	0`92
logopedist	0I[1
logopedista	02K1
logopedus	0=@1
logopæd	0731
logopédus	0=@1
loja	0361
lojas	0361
lojistik	0461
lokakarya	0`;1
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
lop tap huan	0Ze1
lopend	0Ta1
lote	04h1
loti labi	0942
lotissement	05I1
lower second	00U1
ločen	0`41
ločena	0`41
loại giỏi	0Gf1
loại khá	0Gf1
loại xuất sắc	0Gf1
lpic	0_k1
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
luba	0`<2
lucrare	07X1
lucratoare	02=1
lucrator	02=1
lucrătoare	02=1
lucrător	02=1
luento	0^]1
luftambulanse	0::1
lugar	04h1
luk	0581
lukanda	08W1
lukio	04T1
lukion oppimaara	05W1
lukion oppimaeaerae	05W1
lukion oppimäärä	05W1
luku	0Mo1
lulus	0`>1
lumberjack	02<1
luna	0`?1
lungomare	0@R1
luni	0`?1
lună	0`?1
lupa	0\g1
lupakortti	0471
luthier	02<1
lutseum	0491
luu loat	0@j1
luận án	0;@1
luật sư	0:^1
ly lich	0UC1
lycee	01b1
lyceum	0`@3
lycée	01b1
lyzeum	0=e1
lái xe	0:^1
lána	0811
lägergården	01=1
lähetti	0621
lähihoitaja	0[Q2
lähtien	0^<2
läkare	02Y1
länsstyrelsen	0LH1
lärare	02Y1
lärarexamen	03@1
lärarhögskola	0SQ1
lärarvikarie	02Y1
lärling	0Nk1
läsare	02Y1
lääkäri	0621
læge	0731
lægehus	0;=1
læknir	0>`1
lærer	06G2
lærerutdanning	01D1
lærling	0XC4
lærlingeuddannelse	00E1
léacht	0@U1
léachtóir	0441
légiutas-kísérő	0=@1
lékař	07?1
lékárn	07?1
lékárna	0Go1
léto	0`C1
líder	03k2
língua materna	0>a1
língua nativa	0>a1
líofa	05]1
lítil	0SR1
lögfræðingur	0>`1
lütseum	0491
lý lịch	0UC1
lýceum	0`D1
lăcătuș	02=1
līdz	0__1
līdz šim	0_`1
līdz šim brīdim	0_`1
lưu loát	0@j1
lập trình viên	0:^1
lễ tân	0:^1
lớp tập huấn	0Ze1
lữ hành	0<41
m	0`E;
m a	0H51
m a sc	0NN1
m arch	0MB2
m b a	0H51
m com	0MB2
m ed	0MB2
m eng	0MB2
m f a	0H51
m litt	0NN1
m mus	0NN1
m phil	0NN1
m res	0NN1
m s	0H51
m sc	0H51
m sc prof	0Z=1
m st	0NN1
m tech	0MB2
m. a	0H51
m. ed	0H51
m. eng	0H51
m. sc	0H51
m.a	0H51
m.a.sc	0NN1
m.arch	0MB2
m.b.a	0H51
m.com	0MB2
m.ed	0MB2
m.eng	0MB2
m.f.a	0H51
m.litt	0NN1
m.mus	0NN1
m.phil	0NN1
m.res	0NN1
m.s	0H51
m.sc	0H51
m.sc.-próf	0Z=1
m.st	0NN1
m.tech	0MB2
m1	0Fg2
m2	0Fg2
ma	0`P3
ma numesc	0`S1
maakond	0`T1
maalare	02Y1
maalari	0621
maan	0`U1
maanad	0`U1
maanader	0`U1
maand	0`V1
maanden	0`V1
maaned	0`W2
maaneder	0`W2
maanmittari	0621
maantee	0`Y1
maanviljelija	0621
maanviljelijae	0621
maanviljelijä	0621
maatschap	0`Z1
macchinista	02K1
macelar	02=1
macellaio	02K1
macelleria	03f1
macher	03B1
macherin	03B1
machinist	0`[2
macon	01l1
madalya	0<J1
madrasah	0OE1
madre lingua	0_c1
madrelingua	0_c1
maennl	0U21
maennlich	0U21
maestra	0@h2
maestria	0`]2
maestria en	07Q1
maestro	0@h2
maestría	0`]2
maestría en	07Q1
mag	0`_3
magacioner	07K1
magang	02R1
magas szintu	0`b1
magas szintű	0`b1
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
magistar	0`c2
magister	0`e8
magister farmacji	02M1
magister inzynier	0YQ1
magister inżynier	0YQ1
magistere	03i1
magisterexamen	0Bn1
magisterexamen i	0Bn1
magisterij	0`m1
magisterium	0YQ1
magisterske	0`n2
magisterske studium	0`n2
magisterskie	0YQ1
magistersky	0Xm1
magisterské	0`n2
magisterské studium	0Xm1
magisterské štúdium	0Xo1
magisterský	0Xm1
magisterstudium	00<1
magistr	0Xm1
magistra	0H81
magistra grads	0a01
magistrantura	0a11
magistrantuur	0a21
magistrantūra	0a11
magistras	0a11
magistrat	01l1
magistrate	08F2
magistratura	0a32
magistre	0a52
magistrica	0`m1
magistrica stroke	0`m1
magistrikraad	0a21
magistriope	0a21
magistriõpe	0a21
magistro	0a11
magistro laipsnis	0a11
magistrs	0a01
magistrski studij	0`m1
magistrski študij	0`m1
magistrė	0a11
magistère	03i1
magna cum laude	0BR1
magíster	07Q1
mah	0@31
mahallesi	0@31
mahir	0a72
mai napig	00o1
maig	00o1
maintainer	02<1
maintenant	00a1
maire	01l1
mairie	01m1
maison	01m1
maison de retraite	01m1
maisteri	0a92
maisterintutkinto	0H^1
maistreacht	0a;1
maistru	02=1
maith	0a<1
maitre	01l1
maitre d	02<1
maitre d'hotel	01l1
maitresse	01l1
maitrise	0a=3
maitrise parfaite	0D_1
maitrise universitaire	0:]1
majalah	0:Y1
majeure	0Oi1
majitel	02k2
majiteľ	0921
major	0Cc1
major de promotion	00M1
major in	0Cc1
majoring in	0Cc1
majster	0a@2
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
male	0aB1
maler	0R73
mali musavir	01n1
mali müşavir	01n1
mam na imie	0Y\1
mam na imię	0Y\1
man	0aC6
manad	0`U1
manader	0`U1
manager	0aI6
manajer	02R1
manazer	02k2
manažer	07?1
manažér	0921
mand	0aO1
mandat	0aP1
mandor	02R1
maned	0`W2
maneder	0`W2
manicure	0201
maniger	05Z1
manipulacao de alimentos	0?d1
manipulador de alimentos	0221
manipulação de alimentos	0?d1
maniġer	05Z1
mann	0aQ2
mannelijk	0aS1
mannl	0U21
mannlich	0U21
mannskap	0<D1
manual handling	01j1
manudir	0aT1
manudur	0aT1
manutentionnaire	01l1
manzana	09j1
maquetador	01Q1
maquetadora	01Q1
maquettiste	01l1
maquinista	01Q1
mara	0Oe1
maraicher	01l1
maraichere	01l1
marangoz	01n1
maraîcher	01l1
maraîchère	01l1
marceneira	0201
marceneiro	0201
march	0MB2
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
market	0aU2
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
maschile	0aW1
maschinenbau	03_1
maschinist	0671
maschio	0aW1
masculi	0T81
masculin	0aX2
masculine	0aZ2
masculino	0a\2
masculí	0T81
masih berlangsung	0TR1
masinis	02R1
maskil	0a^1
maskinfoererbevis	0411
maskinforerbevis	0411
maskinførerbevis	0411
masseur	0DJ2
masseuse	02<1
master	0a_?
master 1	0an2
master 2	0an2
master degree	0NN1
master di i livello	0^M1
master di ii livello	0^M1
master di primo livello	0^M1
master di secondo livello	0^M1
master en	07Q1
master i	0b03
master ii	03i1
master in	0b33
master of	0b62
master of applied science	0NN1
master of architecture	0NN1
master of arts	0NN1
master of business administration	0NN1
master of commerce	0NN1
master of design	0NN1
master of economics	0NN1
master of education	0NN1
master of engineering	0NN1
master of fine arts	0NN1
master of laws	0NN1
master of medicine	0NN1
master of music	0NN1
master of nursing	0NN1
master of philosophy	0NN1
master of public administration	0NN1
master of public health	0NN1
master of science	0NN1
master of social work	0NN1
master of technology	0NN1
master oficial	07Q1
master pro	03i1
master professionnel	03i1
master recherche	03i1
master studije	0XI1
master universitari	0`31
master universitario	07Q1
master's	0NN1
master's degree	0NN1
masterabschluss	00<1
masterand	0HT1
masterat	0HT1
mastere	03i1
mastere specialise	03i1
masterexamen	0Bn1
masterexamen i	0Bn1
mastergrad	0MD1
mastergrad i	0MD1
masteropleiding	0JN1
masterprogram	0Bn1
masters	0NN1
masterstudium	0b82
masteruddannelse	0@`1
masterutbildning	0Bn1
mastery	0b:2
mastère	03i1
mastère spécialisé	03i1
maszynista	02M1
matelot	01l1
materinji	0b<1
materinscina	0b=1
materinska rec	0b>1
materinski	0b<1
materinski jezik	0b<1
materinsky	0b>1
materinsky jazyk	0b>1
materinská reč	0b>1
materinský	0b>1
materinský jazyk	0b>1
materinščina	0b=1
materna	0b?4
maternega	0b=1
maternelle	0bC2
materni	0b=1
materni jezik	0b=1
maternji	0bE1
maternji jezik	0bE1
materno	0>a1
maternă	0>[1
materska skola	0OK2
matersky	0bF1
matersky jazyk	0bF1
materská škola	0`D1
materstina	0bF1
mateřská škola	0Eo1
mateřský	0bF1
mateřský jazyk	0bF1
mateřština	0bF1
mathematician	02<1
mathematiker	0671
matig	0<m1
matricula d'honor	0NO1
matricula de honor	0@W1
matriculation	0341
matron	02<1
matrona	01Q1
matroos	0281
matros	0FA1
matrose	03B1
matroz	02m1
matrícula d'honor	0NO1
matrícula de honor	0@W1
matróz	02m1
matsec	0B=1
matu	03=1
matura	0bG6
maturita	0bM3
maturita artistica	08f1
maturita classica	08f1
maturita linguistica	08f1
maturita scientifica	08f1
maturita tecnica	08f1
maturita z	0bP1
maturitaet	01O1
maturitat	01O1
maturite	03=1
maturite gymnasiale	03=1
maturite professionnelle	03=1
maturitna skuska	0bQ1
maturitni	0bP1
maturitni zkouska	0bP1
maturitná skúška	0bQ1
maturitní	0bP1
maturitní zkouška	0bP1
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
maturski ispit	0bR1
maurer	0671
mavo	08A1
maçon	01l1
maître	01l1
maître d	02<1
maître d'hôtel	01l1
maîtresse	01l1
maîtrise	0a=3
maîtrise parfaite	0D_1
maîtrise universitaire	0:]1
mağaza müdürü	01n1
mağaza sorumlusu	01n1
mağazası	0461
maģistra grāds	0a01
maģistratūra	0a01
maģistre	0a01
maģistrs	0a01
mba	0MB2
mba em	0N71
mbh	00e1
mbo	0bS2
mbo 2	08A1
mbo 3	08A1
mbo 4	0bU2
mbo diploma	08A1
mbo niveau 1	08A1
mbo niveau 2	08A1
mbo niveau 3	08A1
mbo niveau 4	0bW1
mbo opleiding	08A1
mbo-diploma	08A1
mbo-opleiding	08A1
mca	0H51
mcsa	01c1
mcse	01c1
md	0bX3
mdes	0H51
mdr	0b[1
me	00e1
me chamo	0BS1
me jmeno je	0Y]1
me llamo	0b\1
meanleibheal	0b]2
meanscoil	01W1
mecanic	0b_2
mecanic de locomotiva	02=1
mecanic de locomotivă	02=1
mecanica	01Q1
mecanicien	01l1
mecanico	03k2
meccanico	02K1
mechanic	02<1
mechanik	0S?3
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
medaille	0ba4
medaille d'or	00M1
medal	0be3
medala	00C1
medaleinkunn	02I1
medalha	00N1
medali	06O1
medalia	0@D1
medalie	0@D1
medalis	06X1
medalj	00L1
medalja	0bh3
medalje	0bk2
medaljen	0bm3
medalla	0=B2
medarbeider	0<D1
medarbejder	0731
medarbetare	02Y1
medaļa	00C1
meddommer	0<D1
medecin	01l1
medel	0c02
medelbetyg	0=k1
medelgod	0V>1
medewerker	0281
medewerkster	0281
medfoerfattare	02Y1
medforfattare	02Y1
medforfatter	06G2
medförfattare	02Y1
medhjaelper	0731
medhjælper	0731
media	0c25
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
medie	0c72
medie de absolvire	0@X1
medio	0c95
medio alto	0?o1
medio-alto	0?o1
mediu	0XP2
medium	0XT2
medja	0c>1
medju	0c?1
medlem	05o3
medmasa	02j1
medmāsa	02j1
mees	0c@1
meeskond	0cA1
meester	0281
meget god	0cB4
meget gode	0P\1
meget godt	0cF2
megye	0481
mehanicar	05i2
mehanik	0G11
mehanikis	02j1
mehaničar	05i2
mehāniķis	02j1
meijeri	06h1
mein name ist	0VQ1
meistarabref	0He1
meistarabréf	0He1
meistaragrada	0Z=1
meistaragráða	0Z=1
meistaraprof	0Z=1
meistarapróf	0Z=1
meistars	02j1
meister	0cH4
meisterbrief	04F1
meisterin	0cL2
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
mellanniva	0V>1
mellannivaa	0V>1
mellannivå	0V>1
mellem	0cN2
member	02<1
membra	02=1
membre	0Ca2
membro	0201
membru	02=1
membră	02=1
memoire	0271
memur	01n1
memuru	01n1
men	0cP2
menadzer	0cR3
menadżer	02M1
menadžer	05i2
mencao honrosa	00N1
mencio	0cU2
mencio especial	01f1
mencion	0cW2
mencion de honor	01e1
menció	0cU2
menció especial	01f1
mención	0cW2
mención de honor	01e1
menedzer	0cY3
menedzere	02j1
menedzeris	02j1
menedzser	02m1
menedżer	02M1
menedžer	0[G2
menedžere	02j1
menedžeris	02j1
meneillaan	0Kj1
meneillaeaen	0Kj1
meneillään	0Kj1
menengah	0Dn2
menengah atas	0c\1
menesi	0c]1
menesiai	0c^1
menesis	0c]1
menesiu	0c^1
meng	0MB2
menikah	0=[1
menntaskoli	04O1
menntaskóli	04O1
menor aprendiz	0201
mensa	03_1
mensajera	01Q1
mensajeria	03A1
mensajero	01Q1
mensajería	03A1
mention	0c_2
mention assez bien	0OZ1
mention bien	0OZ1
mention complementaire	03=1
mention complémentaire	03=1
mention passable	0OZ1
mention speciale	00M1
mention spéciale	00M1
mention tres bien	0OZ1
mention très bien	0OZ1
mentiune	0@D1
mentor	0ca4
mentora	0201
menuiserie	01m1
menuisier	01l1
menuisiere	01l1
menuisière	01l1
menuo	0c^1
menzione	00P1
menzione d'onore	00P1
menzione speciale	00P1
menção honrosa	00N1
mențiune	0@D1
merchandiser	02<1
merhaba	0U11
merimies	0621
merit	00U1
meritfoerteckning	0_71
meritforteckning	0_71
meritförteckning	0_71
meritvaerde	0=k1
meritvarde	0=k1
meritvärde	0=k1
merkezi	0461
merkonomi	05W1
mernok	02m1
mes	0ce5
mese	0cj1
mesec	0ck2
meseca	0ck2
mesecev	0cm1
meseci	0ck2
mesemondo	02m1
mesemondó	02m1
mesera	01Q1
mesero	01Q1
meses	0cn2
mesi	0cj1
mesiac	0d01
mesiace	0d01
mesiacov	0d01
mesic	0d11
mesice	0d11
mesicu	0d11
meska	0d21
meski	0d21
meslek lisesi	0_l2
meslek yuksekokulu	04M1
meslek yuksekokulu mezunu	0d31
meslek yüksekokulu	04M1
meslek yüksekokulu mezunu	0d31
meson	03A1
mesos	0d41
messageries	01m1
mestari	0621
mester	0d53
mesterbrev	07j1
mesterdiploma	0LM1
mesterfok	0d81
mesterfokozat	0LM1
mesterkepzes	0LM1
mesterképzés	0LM1
mestra	02V1
mestrado	0N71
mestrado academico	0N71
mestrado acadêmico	0N71
mestrado em	0N71
mestrado integrado	0N71
mestrado profissional	0N71
mestratge	0`31
mestre	0d92
mestre de obras	0201
mestre em	0N71
mestsky urad	0II2
mestský úrad	03d1
mesón	03A1
metai	0d;1
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
metu	0d;1
metzger	03B1
metzgerei	03_1
metų	0d;1
meu nome e	0BS1
meu nome é	0BS1
meubelmaker	0281
mevcut	0@21
mews	06W1
mezatka	0ZJ1
mezczyzna	0d21
mezun	0d<1
mezuniyet	0d<1
mezuniyet derecesi	03h1
mezuniyet notu	03h1
mezuniyet ortalamasi	03h1
mezuniyet ortalaması	03h1
meánleibhéal	0b]2
meánscoil	01W1
meðaleinkunn	02I1
mfa	0d=2
mgimo	0CA1
mgr	0d?2
mgr inz	0YQ1
mgr inż	0YQ1
mh	0@31
mi	0dA1
mi chiamo	0Va1
mi nombre es	0b\1
midalja	0?P1
middel	0dB1
middelmatig	0DO1
middels	0dC2
middle	0Yj1
midlungs	0dE2
midwife	02<1
mierne	0dG1
mierne pokrocily	0\M1
mierne pokročilý	0\M1
mies	0dH2
miesiac	0dJ1
miesiace	0dJ1
miesiecy	0dJ1
miesiąc	0dJ1
miesiące	0dJ1
miesięcy	0dJ1
mieszkanie	0571
mijn naam is	0V_1
militair	0281
militaire	01l1
militar	0CI3
militare	02K1
mills	01`1
mim	0H51
mimar	01n1
mimari	01n1
mimarı	01n1
mina olen	0dK1
minae olen	0dK1
mineradora	0361
minh la	0dL1
minicurso	0A21
minijob	09@1
ministarstvo	0AQ2
ministeerium	05T1
minister	03^1
ministere	01m1
ministeri	03m1
ministerie	0`Z1
ministeriet	0;=1
ministerija	03e1
ministerio	0dM3
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
minn	0dP2
minor	0Cc1
minor in	0Cc1
minosites	08c1
minä olen	0dK1
minősítés	08c1
mionna	0dA1
mirne	0dR1
mirne pokrocila	0\N1
mirne pokrocily	0dS1
misericordia	03f1
misrah	0FT1
misraħ	0FT1
mistenni	0dT1
mistr	0?e1
mit	0CA1
mit auszeichnung	01P1
mit navn er	0YT1
mitali	06E2
mitarbeiter	0671
mitarbeiter des jahres	00:1
mitja	0XJ2
mitja alt	0?J1
mitjana	0NO1
mitjà	0XJ2
mitjà alt	0?J1
mitjà-alt	0?J1
mitt namn aer	0YJ1
mitt namn ar	0YJ1
mitt namn är	0YJ1
mitt navn er	0YU1
mittel	0dU2
mittelmaessig	0=F1
mittelmassig	0=F1
mittelmäßig	0=F1
mittlere kenntnisse	0=F1
mittlere reife	01O1
mixologist	02<1
mizar	0G11
miðlungs	0dE2
mj	0dW1
mjc	01m1
mjesec	0dW1
mjeseca	0dW1
mjeseci	0dW1
mjog god	0dX2
mjog god kunnatta	0QU1
mjog gott	0QU1
mjög gott	0QU1
mjög góð	0dX2
mjög góð kunnátta	0QU1
mlitt	0NN1
mmus	0NN1
mnd	0dZ2
mnt	0`T1
mo	0d\1
moara	03^1
moasa	02=1
moașă	02=1
modeliste	01l1
modellista	02K1
moderate	0C^1
moderator	0d]3
moderatör	01n1
modersmaal	0d`2
modersmaalsnivaa	0Pe1
modersmaalsniveau	0P]1
modersmaalstalare	0Pe1
modersmal	0d`2
modersmalsniva	0Pe1
modersmalsniveau	0P]1
modersmalstalare	0Pe1
modersmål	0d`2
modersmålsniveau	0P]1
modersmålsnivå	0Pe1
modersmålstalare	0Pe1
modista	01Q1
modul	0db2
modurmal	0dd1
modurmali	0dd1
modéliste	01l1
moedertaal	0LE1
moedertaalspreker	0LE1
moi	0de1
moi bat dau	0df1
moi c'est	0YN1
moi hoc	0dg1
moikka	0de1
moin	0SI1
mois	0dh1
mojster	0G11
mokslininkas	02i1
mokslu daktaras	0FE1
mokslų daktaras	0FE1
mokykla	0FQ1
mokytoja	02i1
mokytojas	02i1
molkerei	03_1
molt bo	0PW1
molto buono	09g1
momentan	04a1
momenteel	0Ta1
mon	0di1
monat	0di1
monate	0di1
monaten	0di1
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
monter	0XA2
monteur	0dj3
monteuse	01l1
month	0dm1
months	0dm1
montir	02R1
montoer	05o3
montor	05o3
montér	0?e1
montör	02Y1
montør	06G2
morsmaal	0Pf1
morsmaalsnivaa	0Pf1
morsmal	0Pf1
morsmalsniva	0Pf1
morsmål	0Pf1
morsmålsnivå	0Pf1
mos	0dn3
moski	0e11
mosque	01`1
most	00o1
moteris	0e21
moteriska	0e21
moteriška	0e21
mother language	0PJ1
mother tongue	0PJ1
motoboy	0201
motorista	0201
motors	01`1
mottak	0::1
moulder	02<1
mountain guide	02<1
moyen	08E1
moyenne	0OZ1
mozo	01Q1
mozo de almacen	01Q1
mozo de almacén	01Q1
moški	0e11
mpa	0H51
mph	0H51
mphil	0H51
mr	0JN1
mres	0MB2
ms	0H51
msc	0e32
msci	0H51
mta	09@1
mtech	0H51
mts	08A1
mtu	00e1
mtü	00e1
mua dong	0e51
mua he	0T^1
mua thu	0e61
mua xuan	0e71
mucama	01Q1
mucamo	01Q1
mudiresi	01n1
mudr	0Dg2
mudur	01n1
mudur yardimcisi	01n1
mudurlugu	0e82
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
mujer	0O`1
mukemmel	0CO1
mulettista	02K1
mulher	0Oc1
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
musdienas	0_`1
musee	01m1
museo	0e:3
museu	0e=2
museum	0e?7
musician	02<1
musicien	01l1
musicista	02K1
musico	03k2
musiker	0[e4
musikverein	03_1
musim dingin	0eF1
musim gugur	0eG1
musim panas	0eH1
musim semi	0eI1
muskarac	0eJ2
muski	0eJ2
musko	0eJ2
musteri temsilcisi	01n1
musée	01m1
muttersprache	0Mg1
muttersprachler	0Mg1
muttersprachlerin	0Mg1
muttersprachlich	0Mg1
muttersprachniveau	0Mg1
mutuelle	01m1
muuja	01M1
muurari	0621
muuseum	05T1
muusikko	0621
muvezeto	02P2
muy alto	09d1
muy bueno	09e2
muz	0eL2
muzej	03Q3
muzejs	06Y1
muzesi	0461
muzeu	03^1
muzeul	03^1
muzeum	0eN4
muzician	02=1
muziejus	03e1
muzikant	0I[1
muzisyen	01n1
muzske	0eL2
muzyk	02M1
muškarac	0eJ2
muški	0eJ2
muško	0eJ2
muž	0eL2
mužské	0eL2
mvp	0eR1
my cv	0eS1
my name is	0VJ1
my resume	0eS1
mycket bra	09\2
mycket god	09\2
mycket goda	0P^1
myndighet	01=1
myndigheten	01=1
myyja	0621
myyjae	0621
myyjä	0621
myymaelae	06h1
myymala	06h1
myymälä	06h1
mz	09j1
màster	0`31
màster universitari	0`31
máig	00o1
máistreacht	0a;1
mán	0aT1
mánuðir	0aT1
mánuður	0aT1
máster	07Q1
máster en	07Q1
máster oficial	07Q1
máster universitario	07Q1
männl	0U21
männlich	0U21
målare	02Y1
mån	0`U1
månad	0`U1
månader	0`U1
måned	0`W2
måneder	0`W2
mé jméno je	0Y]1
mécanicien	01l1
médaille	00M1
médaille d'or	00M1
médecin	01l1
média	0C91
média final	0C91
médica	03k2
médico	03k2
médio	0XR2
mémoire	0271
mérnök	02m1
métreur	01l1
mês	0eT1
mình là	0dL1
mí	0dA1
míonna	0dA1
mírně	0dR1
mírně pokročilá	0\N1
mírně pokročilý	0dS1
móðurmál	0dd1
móðurmáli	0dd1
mùa hè	0T^1
mùa thu	0e61
mùa xuân	0e71
mùa đông	0e51
múinteoir	0441
músico	03k2
múzeum	0^82
müdiresi	01n1
müdür	01n1
müdür yardımcısı	01n1
müdürlüğü	0e82
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
mă numesc	0`S1
măcelar	02=1
mēn	0c]1
mēnesis	0c]1
mēneši	0c]1
mėn	0c^1
mėnesiai	0c^1
mėnesių	0c^1
mėnuo	0c^1
męska	0d21
męski	0d21
mężatka	0ZJ1
mężczyzna	0d21
měs	0d11
městský úřad	0Go1
měsíc	0d11
měsíce	0d11
měsíců	0d11
mūsdienas	0_`1
műhely	07l1
művezető	02P2
mới bắt đầu	0df1
mới học	0dg1
n	0eU1
n v	00e1
n.v	00e1
n1	0=A1
n2	0=A1
n3	0=A1
n4	0=A1
n5	0=A1
na	0eV2
na daljavo	0eX1
na daljinu	0eY2
na dalku	0e[1
na dialku	0e\1
na diaľku	0e\1
na dálku	0e[1
na kierunku	0Zi1
naa	0Q?1
naaister	0281
naavaerende	0Q?1
nabrezi	0@Q1
nabrezie	0e]1
nabrezje	0e^1
nabrežje	0e^1
nachweis	0=E1
nacionalna poklicna kvalifikacija	0B11
nadace	0Go1
nadacia	03d1
nadal	04`1
nadiu	0`21
nadiua	0`21
nadácia	03d1
naeherin	09@1
naemndeman	02Y1
naestformand	0=h1
naeyttelijae	0621
nagrada	0bh3
nagroda	0P=1
nagrody	0P=1
nagyon jo	0TE2
nagyon jó	0TE2
naherin	09@1
naimaton	0:91
naimisissa	0:91
naine	0e_1
nainen	0e`1
najaar	0U01
nakladatelstvi	0ea2
nakladatelství	0ea2
nakladnik	0ec2
nam	0ee5
nama proyek	0ej1
nama saya	04c1
namestek	0?e1
namesti	0@Q1
namestie	0e]1
namndeman	02Y1
namornik	0?e1
nams og starfsferill	0Og1
namsbraut	02J1
namskeid	0ek1
nang cao	0el2
nanny	02<1
napjainkig	00o1
napredno	0en6
naselje	0f43
nastavnica	0?12
nastavnik	0?12
natakar	05k1
natif	0^D1
natiivi	03>1
national 5	0341
natiu	0`21
nativ	0>[1
nativa	0f73
native	0f:3
native language	0PJ1
native or bilingual	0PJ1
native or bilingual proficiency	0PJ1
native proficiency	0PJ1
native speaker	0PJ1
nativo	0f=2
natjecanje	0061
nattiv	0>]1
natywny	0KM1
nauczyciel	0f?2
nauczycielka	02M1
naukowiec	02M1
navaerende	0Q?1
navy	01`1
nay	0=51
nayttelija	0621
nazev projektu	0fA1
naziv projekta	0fB2
nazov projektu	0fD1
nazwa projektu	0fE1
nazywam sie	0Y\1
nazywam się	0Y\1
nd	0fF1
near native	0fG2
near-native	0fG2
nebenfach	0O:1
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
neozenjen	0fI2
neoženjen	0fI2
neprecejies	0fK1
neprecejusies	0fK1
neprecējies	0fK1
neprecējusies	0fK1
nestleder	0FA1
netekejusi	0Y81
netekėjusi	0Y81
nettbasert	0PK1
networks	01`1
neudana	0fL1
neudata	0fM1
neuvoja	0621
nevedes	0Y81
nevedęs	0Y81
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
nha xuat ban	0fN2
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
nhà xuất bản	0fN2
nhân viên	0:^1
nhân viên xuất sắc	0;`1
nhóm	0;V1
nhạc sĩ	0:^1
nice to meet you	0SD1
nilai	0G61
nimeni on	0dK1
nimikirja	06D1
ninera	01Q1
nit	0CA1
niveau avance	0D^1
niveau avancé	0D^1
niveau bon	0?I1
niveau debutant	0<`1
niveau débutant	0<`1
niveau europeen	0fP1
niveau européen	0fP1
niveau intermediaire	08E1
niveau intermédiaire	08E1
niveau moyen	08E1
niveau scolaire	0<`1
nivel alto	09d1
nivel avancado	09U1
nivel avansat	0E21
nivel avanzado	09d1
nivel basico	0fQ2
nivel básico	0D51
nivel de baza	0E11
nivel de bază	0E11
nivel intermediario	0DM1
nivel intermedio	0DN1
nivel medio	0DN1
nivel medio alto	0?o1
nivel medio-alto	0?o1
nivel mediu	0DR1
nivell alt	0PW1
nivell avancat	0PW1
nivell avançat	0PW1
nivell basic	0;E1
nivell bàsic	0;E1
nivell mitja	0DL1
nivell mitjà	0DL1
nivodij	0001
niñera	01Q1
no	0fS6
nociones	0;F2
nocions	0@I2
nocoes	0fY2
nocoes basicas	0M31
nodala	0f[2
nodaļa	0f[2
noe	0?g1
noe kjennskap	0=N1
nogenlunde	0dB1
nokkud god	0f]1
nokkuð góð	0f]1
nom del projecte	0f^1
nom du projet	0f_1
nombre del proyecto	0f`1
nome del progetto	0fa1
nome do projeto	0fb1
nominee	00O1
nonprofit	01`1
nork	05<1
norskprove	0=A1
norskprøve	0=A1
nos	0LJ1
not ort	03h1
not ortalamasi	03h1
not ortalaması	03h1
nota	0fc4
nota final	0C91
nota finala	0@X1
nota finală	0@X1
nota media	0@W1
nota mitjana	0NO1
notable	0@W1
notaio	02K1
notaire	01l1
notar	0fg3
notaria	0fj2
notarie	02Y1
notario	01Q1
notaris	0fl2
notariusz	02M1
notary	02<1
notaría	03A1
note	0fn2
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
noverande	0Q?1
novice	0g02
novinar	0g25
novinár	0921
novinář	07?1
now	0DG1
nozioni	0<K2
noções	0fY2
noções básicas	0M31
noțiuni	0E11
noțiuni de bază	0E11
npk	0B11
npors	01j1
npo法人	0g71
nr	0541
nr 10	0?d1
nr 35	0?d1
nr-10	0?d1
nr-35	0?d1
ntnu	0g81
nu	0g95
nu ho sinh	0:^1
nubile	0AM1
nucleo	0Hf1
nugaletoja	06X1
nugaletojas	06X1
nugalėtoja	06X1
nugalėtojas	06X1
num	09j1
numatoma	0g>1
numele meu este	0`S1
numele proiectului	0g?1
nuo	0g@2
nuotolinis	0X`1
nuotoliniu budu	0X`1
nuotoliniu būdu	0X`1
nurse	02<1
nursery	01`1
nursing home	01`1
nutid	0gB2
nutricionista	03k2
nutritionist	0Ka2
nutriționist	02=1
nuvaerende	0V\1
nuvarande	0gD1
nuverandi	0MU1
nuværende	0V\1
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
nyar	0gE1
nyara	0gE1
nybegynner	0gF2
nyboerjare	0gH2
nyborjare	0gH2
nybörjare	0gH2
nyelvvizsga	0gJ2
nyelvvizsgat	0gL1
nyelvvizsgát	0gL1
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
nyár	0gE1
nábrežie	0e]1
nábřeží	0@Q1
nám	0gM2
námestie	0e]1
námořník	0?e1
náms- og starfsferill	0Og1
námsbraut	02J1
námskeið	0ek1
náměstek	0?e1
náměstí	0@Q1
název projektu	0fA1
názov projektu	0fD1
nâng cao	0el2
näherin	09@1
nämndeman	02Y1
näyttelijä	0621
nå	0Q?1
nåværende	0Q?1
næstformand	0=h1
négociateur	01l1
négociatrice	01l1
nível avançado	09U1
nível básico	0M31
nível intermediário	0DM1
nívódíj	0001
nõrk	05<1
nõustaja	01M1
nú	0MU1
núcleo	0Hf1
núm	09j1
nútíð	0MU1
núverandi	0MU1
năm	0gO2
nő	0gQ1
nős	0LJ1
nőtlen	0LJ1
nővér	02m1
nữ	0gR1
nữ hộ sinh	0:^1
o	0gS3
o levels	0341
o meu nome e	0BS1
o meu nome é	0BS1
o momento	08\1
o-levels	0341
oab	0?d1
obala	0:31
obchod	0II2
obchodna akademia	0`D1
obchodni akademie	0Eo1
obchodni zastupce	0?e1
obchodnik	0C:2
obchodny zastupca	0AD1
obchodná akadémia	0`D1
obchodní akademie	0Eo1
obchodní zástupce	0?e1
obchodník	0C:2
obchodný zástupca	0AD1
obcina	0?@1
obecnie	04`1
ober	0;81
oberschule	0=e1
objava	0[m1
objavljen	0gV1
objavljeno	0gW1
obkladac	0?e1
obkladač	0?e1
oblikovalec	0G11
oblikovalka	0G11
obmann	03B1
obor	0gX1
oboru	0gX1
obrona	0gY1
obrt	0ZK1
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
obuka	0gZ1
občina	0?@1
obținut	01R1
oca	01c1
ocakavane	0g[1
oceanographer	02<1
ocekavano	0g\1
ocekivano	0g]2
ocena	0g_3
ocena koncowa	0gb1
ocena końcowa	0gb1
oceneni	0051
ocenenie	0041
ocenění	0051
och	0gc1
ochroniarz	02M1
ocjena	0gd1
ocm	01c1
ocp	01c1
octrooi	07c1
octrooien	07c1
od	0ge<
odbor	0h13
odborny vycvik	0bP1
odborný výcvik	0bP1
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
odgojitelj	0[W1
odhadce	0?e1
odjel	0h41
odjeljenje	0h41
odlicno	0en6
odlično	0en6
odontotecnico	02K1
odotettu	07m1
odsek	0h53
odsjek	0h41
odul	0<J1
odulu	0<J1
odvetnica	0G11
odvetnik	0G11
odvjetnica	0?01
odvjetnicki ured	0ZK1
odvjetnik	0?01
odvjetnički ured	0ZK1
odznaczenie	0P=1
odznaka	0P=1
oekonom	06G2
oekotropholog	0671
oenologue	01l1
oeversaettare	02Y1
oevet	0h81
of	0h91
office	08U2
officer	0h:3
officina	03f1
officine	03f1
offiser	0<D1
oficial	02W2
oficina	0h=3
ofisi	0461
og	0h@2
oggi	0121
ogift	0hB2
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
okj	0hD2
oklevel	0hF2
okleveles	0LM1
oklevél	0hF2
okonom	06G2
okotropholog	0671
okres	0gM2
oktato	02P2
oktató	02P2
okul	04M1
okulu	04M1
okutman	01n1
ola	0=\1
ola pessoal	0=\1
oldal	0hH1
olen	0dK1
olimpiada	0hI3
olimpiade	00C1
olimpiadă	0@D1
olimpiāde	00C1
olimpíada	00N1
ollscoil	0hL2
ologist	0VR1
olympiad	00O1
olympiada	0AO2
olympiáda	0AO2
olá	0=\1
olá pessoal	0=\1
omanik	01M1
omistaja	0621
ompelija	0621
on lisans	0d31
ondernemer	0281
onderneming	0`Z1
onderscheiding	0LD1
onderzoeker	0281
oneletrajz	0hN1
oneletrajza	0hN1
ongehuwd	05G1
ongoing	0DG1
onkentes	0=@1
onkormanyzat	07l1
onlajn	0hO1
online	0hPA
onlisans	0d31
onlus	03f1
onoracha	0Se1
ontwerper	0281
ontwikkelaar	0281
onur belgesi	0<J1
onwards	0DG1
onóracha	0Se1
oopt	0=A1
op afstand	0V<1
opas	0621
opcina	0ZK1
operaator	01M1
operaattori	0621
operador	0201
operadora	0201
operaia	02K1
operaio	02K1
operari	02V1
operaria	02S3
operario	03k2
operater	0ha3
operateur	01l1
operative	0VR1
operatoare	02=1
operatoer	05o3
operator	0hd?
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
operátor	0\`3
opetaja	01M1
opettaja	0621
opic	0=A1
opiekun	02M1
opiekunka	02M1
opisto	04T1
opistoaste	0Mc1
opistotutkinto	0Mc1
oplaeg	03I1
opleidingscentrum	08b1
opleidingsdag	0>Q1
oplæg	03I1
oppas	0281
oppekava	0Mb1
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
optiker	0[e4
optikko	0621
optikus	0=@1
option	0Oi1
optisyen	01n1
optometrist	02<1
optyk	02M1
opublikowany	07k1
opérateur	01l1
opératrice	01l1
općina	0ZK1
opština	06b1
oraz	0i31
orchester	03_1
orden	09A1
ordfoerande	0TL2
ordfoerer	0<D1
ordforande	0TL2
ordforer	0<D1
ordförande	0TL2
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
orta	0i42
orta duzey	0i42
orta duzeyde	0i61
orta düzey	0i42
orta düzeyde	0i61
orta seviye	0i61
orta ust	0YB1
orta ustu	0YB1
orta üstü	0YB1
orta-üst	0YB1
ortagi	01n1
ortak yazar	01n1
ortalama	03h1
ortaokulu	04M1
ortağı	01n1
orthophoniste	01l1
orvos	02m1
os	0571
osakond	0i72
osasto	0i92
oscp	01c1
osd	0=A1
osiedle	0571
osiguranje	0AQ2
osnivac	05i2
osnivač	05i2
osnove	0i;6
osnovna skola	0LY2
osnovna sola	0L[1
osnovna škola	0LY2
osnovna šola	0L[1
osnovne akademske studije	0=D1
osnovne studije	0=D1
osnovno	0i;6
osnovno znanje	0iA3
ospatar	02=1
ospedale	03f1
ospideal	0CX1
ospidéal	0CX1
osposobljavanje	0iD1
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
osz	0iE1
osze	0iE1
osztaly	0iF2
osztalyzat	08c1
osztatlan kepzes	0LM1
osztatlan képzés	0LM1
osztondij	0Gl2
osztály	0iF2
osztályzat	08c1
ota	0iH2
oteli	0461
otomotiv	0461
otono	0iJ1
otoño	0iJ1
ottenuto	0D71
ottico	02K1
ottima	09h2
ottima conoscenza	09g1
ottimo	09h2
ou	00e1
outono	0iK1
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
ovet	0h81
ovlascenje	0gZ1
ovlastenje	0iD1
ovlaštenje	0iD1
ovlašćenje	0gZ1
ovoda	0[T1
ovodapedagogus	02m1
ovono	02m1
owner	02<1
oy	00e1
oyj	00e1
oyuncu	01n1
oz gecmis	0iL1
ozenjen	0fI2
ozgecmis	0iL1
ozgecmisi	0iL1
oü	00e1
očakávané	0g[1
očekivano	0g]2
očekáváno	0g\1
oženjen	0fI2
p	0iM1
p o box	0iN1
p zza	0@R1
p.o. box	0iN1
p.zza	0@R1
pa	0iO1
pa distans	0IC1
pa nett	0PK1
paa	0iO1
paa distans	0IC1
paa nett	0PK1
paaaine	0\h1
paagaaende	0iP2
paagaar	0gD1
paallikko	0621
pabrik	08B1
packer	0DJ2
pacse	0AL1
pacsee	0AL1
pacsé	0AL1
pacsée	0AL1
pad	0Gn1
pada	0iR1
padagog	0671
padalinys	0G:1
padaria	0361
padeiro	0201
padejeja	02i1
padejejas	02i1
padeka	06X1
padronanza	0N:1
padzilinats	0iS1
padziļināts	0iS1
padėjėja	02i1
padėjėjas	02i1
padėka	06X1
paeaeaine	0\h1
paeaellikkoe	0621
paedagog	0iT2
paeivaekoti	0Wn2
paetevyys	0iV2
pagaende	0iP2
pagar	0gD1
pagaritookoda	05T1
pagaritöökoda	05T1
pagasts	0@41
page	0iX2
pagina	0iZ5
pagrindai	0=<2
pagrindine mokykla	0FQ1
pagrindines	0i_1
pagrindinė mokykla	0FQ1
pagrindinės	0i_1
paguyuban	08B1
paipear	0@U1
paipéar	0@U1
paitinn	0@U1
paivakoti	0Wn2
paja	06h1
pakankamai	0i`1
pakar	0ia1
palestra	0ib2
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
pamata	0id2
pamatlimeni	06o1
pamatlimenis	0id2
pamatlīmenis	0id2
pamatlīmenī	06o1
pamatskola	04S1
pamatzinasanas	0id2
pamatzināšanas	0id2
pana	0if1
pana in	0if1
pana in prezent	02G1
pana la	0if1
panadera	01Q1
panaderia	03A1
panadero	01Q1
panadería	03A1
panettiere	02K1
panificio	03f1
panimo	06h1
pank	05T1
pankki	06h1
panna	0ZJ1
papelaria	0361
papeleria	03A1
papelería	03A1
paper	01T1
papers	01T1
papeteries	01m1
paralegal	02<1
paramedic	02<1
paramedik	01n1
parcours	0Oi1
pardaveja	02i1
pardavejas	02i1
pardavėja	02i1
pardavėjas	02i1
pardeveja	02j1
pardevejs	02j1
parduotuve	03e1
parduotuvė	03e1
paredzams	0ig1
paredzets	0ig1
paredzēts	0ig1
park	0Gn1
parken	0R31
parkway	06W1
paroquia	0361
parrocchia	03f1
parroquia	03A1
parrucchiera	02K1
parrucchiere	02K1
parstavis	02j1
part time	0Qm2
part-time	0Qm2
parteira	0201
partner	0ih2
partners	01`1
parturi kampaaja	05W1
parturi-kampaaja	05W1
paru dans	0271
parvalda brivi	0?f1
paróquia	0361
pasaje	09j1
pasante	01Q1
pascasarjana	0ij1
paseo	09j1
pasif	0E01
pasivne	0ik2
pasivni	0dR1
pasivno	0iA3
pasivní	0dR1
pasivně	0dR1
paslaik	0_`1
pasma	01j1
pasniedzejs	02j1
pasniedzējs	02j1
pasnodarbinats	06Y1
pass	0im2
passage	05I1
passatge	0:81
passed	0:E1
passeig	0:81
passi	0\g1
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
pasívne	0dG1
paten	0:Y1
patent	0io@
patentas	0[I1
patente	0j?4
patente europea	01N1
patentes	0A52
patentino	01N1
patents	0jC2
patentti	0Mo1
patevyys	0iV2
patika	07l1
patin	09@1
patissier	0jE3
patissiere	01l1
patlaban	0_`1
patron	01Q1
patrón	01Q1
pavars	02j1
pavasaris	0jH2
pavārs	02j1
paysagiste	01l1
pazenges	0992
paznic	02=1
pazymejimas	08a1
pazymiu vidurkis	0;U1
pazymys	0;U1
pašlaik	0_`1
pašnodarbināts	06Y1
pašvaldība	06Y1
pažengęs	0992
pažymių vidurkis	0;U1
pažymys	0;U1
pažymėjimas	08a1
pd	0jJ1
peaeriala	0Mb1
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
pekarna	0^c2
pekař	07?1
pekerja	02R1
pekseg	07l1
pekáreň	03d1
pekárna	0Go1
pelatih	02R1
pelatihan	0jK2
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
pemula	0jM2
pemusik	02R1
penanggung jawab	02R1
penari	02R1
pendiri	02R1
peneliti	02R1
penerbit	0jO2
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
perempuan	0iM1
perencana	02R1
perfecto	0K:1
perfeito	0K91
perfekcyjny	0jQ1
perfekt	0jR1
perfektne	0jS2
perfektně	0jU1
perfetto	0jV1
perguruan tinggi	0OE1
periodico	05_1
periodista	02W2
perit	05Z1
perito	0jW2
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
perustaso	0jY1
perusteet	05@2
perustutkinto	0jZ2
pesantren	0OE1
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
pg	0j\1
pg cert	0NN1
pg dip	0NN1
pgce	0MB2
pgce with qts	0NN1
pgcert	0NN1
pgdip	0MB2
ph d	0j]3
ph d grad	0j`1
ph d studerende	0=h1
ph.d	0j]3
ph.d.-grad	0j`1
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
phd	0ja2
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
piagam	0jc2
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
pilot	0je3
pilotin	03B1
piloto	03k2
pincer	06[2
pinche	01Q1
pincér	06[2
pintor	03k2
pintora	03k2
pion	0KQ1
pirma limena augstaka izglitiba	0[S1
pirmininkas	02i1
pirmā līmeņa augstākā izglītība	0[S1
pis	0:81
pisarna	0?@1
piscina	03f1
piso	09j1
pivara	06b1
pivovar	0II2
pivovara	0ZK1
pivovarna	0?@1
pivovary	0Go1
pix	03j1
pizzeria	0jh3
pizzería	03A1
pjazza	0FT1
pl	0jk3
plac	0571
placa	0:81
place	05I1
plads	0R31
plaket	0<J1
plaketa	0jn1
plakett	0jo1
plan	05H1
planeeritav	0LC1
planer	0=i2
planerad	0=a1
planerin	03B1
planirano	0g]2
planlagt	0QB2
planlanan	0=Y1
planned	06I1
planner	0772
planots	0ig1
planovane	0g[1
planovano	0g\1
planowane	0k01
planowany	0k01
plant	01`1
plantsoen	0Gn1
planuojama	0g>1
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
plánované	0g[1
plánováno	0g\1
plānots	0ig1
pm	0k13
pmo	0j\1
pmp	01c1
po	0jJ1
po box	0iN1
pobalscoil	01W1
pobednica	0k41
pobednik	0k41
pobjednica	0061
pobjednik	0061
pocetnik	0k54
pocetno	0k92
poczatkujacy	0k;2
początkujący	0k;2
podcast	01T1
podiatrist	02<1
podjetje	0?@1
podnik	0II2
podsladek	0?e1
podsládek	0?e1
podstawowa	0k=2
podstawowe	0k?1
podstawowy	0k=2
podstawowym	0k?1
podstawy	0k=2
poduzece	0ZK1
poduzeće	0ZK1
podyplomowe	0YQ1
podzim	0k@1
poglavje	0[m1
poglavlje	0C22
pogovorno	0kA1
pohar	0AO2
pohiharidus	0ZP1
pohikool	0491
pohvala	0bh3
pohár	0AO2
poissonnier	01l1
poistovna	03d1
poisťovňa	03d1
pojistovna	0Go1
pojišťovna	0Go1
pokal	0kB2
pokladni	0?e1
pokladnik	0C:2
pokladní	0?e1
pokladník	0C:2
poklicna matura	0kD1
pokojowa	02M1
pokojska	0?e1
pokojská	0?e1
pokrocila	0kE4
pokrocily	0kE4
pokročilá	0kE4
pokročilý	0kE4
pokryvac	0?e1
pokrývač	0?e1
polaznik	0iD1
pole	0AN1
poletje	0kI1
polgarmester	0=@1
polgármester	0=@1
police	01`1
police officer	02<1
policealne	0kJ1
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
poliklinika	0kK3
polis	0kN2
polisher	02<1
polisi	02R1
politechnika	04G1
politechniki	04G1
politecnica	0Mj3
politecnico	0D93
politehnica	0821
politeknik	0OE1
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
pomlad	0kP1
pomoc	02M1
pomoc administracyjna	02M1
pomoc kuchenna	02M1
pomocnica	0C62
pomocnice	0?e1
pomocnik	0kQ5
pomocník	0?e1
pomoćnica	0?01
pomoćnik	0?12
pomočnica	0G11
pomočnik	0G11
pompier	0:<2
ponencia	0kV2
ponencias	0241
ponente	01Q1
pontificia	0AY1
pontifícia	0AY1
ponència	0A71
poradca	0AD1
poradce	0?e1
porocen	0`41
porocena	0`41
porodni asistentka	0?e1
porodní asistentka	0?e1
poročen	0`41
poročena	0`41
portal	09j1
portar	02=1
portas	0=@1
porteira	0201
porteiro	0201
porter	02<1
portier	0kX3
portiere	02K1
portás	0=@1
pos doutorado	0KB1
pos graduacao	0N71
pos graduacao em	0N71
posgrado	07Q1
poslovoda	0?12
poslovođa	0?12
postaci	01n1
postacı	01n1
postas	0k[2
postbode	0281
postboks	0k]2
postbud	06G2
postbus	0k_1
postdoc	0DV2
postdoctoral	02<1
postdoctoral researcher	02<1
poste actuel	00a1
poster	0k`8
posteres	05_1
posters	0kh4
postfach	05S1
postgrado	07Q1
postgraduate	0NN1
postgraduate certificate	0NN1
postgraduate diploma	0NN1
postgrau	0`31
postina	02K1
postinkantaja	0621
postino	02K1
postliceala	0CR1
postliceală	0CR1
postman	02<1
postmaster	0JN1
postwoman	02<1
postás	0=@1
posvet	0[m1
poszter	0IB1
pot	0e^1
potrdilo	0B11
potvrda	0KC2
pour	0kl1
pousada	0361
pouzivatelsky	0km1
používateľsky	0km1
povprecje	0kn1
povprecna ocena	0kn1
povprečje	0kn1
povprečna ocena	0kn1
poziom zaawansowany	0<81
pozoriste	06b1
pozorište	06b1
početnik	0k54
početno	0k92
położna	02M1
poștaș	02=1
pr	0431
praca	0ko2
praca z domu	0e\1
praca zdalna	0V=1
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
pradedantysis	0l12
pradikat	01P1
pradinis	0=<2
pradmenys	0i_1
praedikat	01P1
praegu	0U41
praeguseni	0U41
praktijk	0351
praktijken	0351
praktikant	0l39
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
pranesimas	0[I1
pranešimas	0[I1
praticante	02K1
pravnica	0Bo3
pravnicka	0C:2
pravnik	0l<5
prawniczka	02M1
prawnik	02M1
prawo jazdy	0BA1
prawo wykonywania zawodu	0BA1
praxis	03_1
praça	04h1
pre intermediate	0<U1
pre-intermediate	0<U1
precejies	0fK1
precejusies	0fK1
preceptor	0201
preceptora	0201
preconizat	08X1
precējies	0fK1
precējusies	0fK1
predajna	03d1
predajňa	03d1
predavac	0lA3
predavanje	0[B3
predavatelj	05k1
predavač	0lA3
preddiplomski studij	0lD1
predikat	0G61
prednaska	0ZA2
prednáška	0C81
predpoklad	0g\1
predpokladane	0lE2
predpokladané	0g[1
predseda	0C:2
predsedkyne	0?e1
predsednica	0lG2
predsednicka	0AD1
predsednik	0lG2
predsedníčka	0AD1
predsjednica	0?01
predsjednik	0?01
preduzece	06b1
preduzeće	06b1
predvideno	0lI3
predvidoma	0lL1
predviđeno	0g]2
preemia	0lM2
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
premio	0lO3
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
present	0lR3
presentation	01T1
presentations	01T1
presente	0lU3
presenter	02<1
presernova nagrada	0jn1
president	0lX3
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
previsio	0l[1
previsionnel	08e1
previsió	0l[1
previst	0l[1
prevista	0l\4
prevista para	0l`2
previsto	0lb3
previsão	0Ce1
prevodilac	07K1
prevoditelj	0[W1
prevu	08e1
prevue	08e1
prezent	0le2
prezentare	07X1
prezes	02M1
prezeska	02M1
prezident	02k2
prezidents	02j1
prešernova nagrada	0jn1
preżent	0>31
președinte	02=1
președintă	02=1
pri	0lg2
pria	0]Y1
pricakovano	0lL1
priemer	0UG1
priemyselna skola	0`D1
priemyselná škola	0`D1
priest	02<1
prijs	0=l1
prilaz	0:31
primar	02=1
primaria	03^1
primarie	03^1
primary school	01_1
primavara	0li1
primavera	0lj4
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
primăvara	0li1
prince2	01c1
principal	02<1
principal investigator	02<1
principiant	0ln1
principiante	0lo3
printemps	0m21
printiseacht	07B1
printíseacht	07B1
pripravnica	0Bo3
pripravnik	0Bo3
pris	0bm3
prisen	0m32
priset	0m51
prispevek	0C42
prispevok	0C81
prix	00M1
prizas	06X1
prize	00O1
priznanje	0bh3
pričakovano	0lL1
prl	0221
pro loco	03f1
probation officer	02<1
proc	01o1
proceedings	0Y`2
procurador	01Q1
procuradora	01Q1
prodajalec	0G11
prodajalka	0G11
prodavac	0m63
prodavacica	07K1
prodavač	0m92
prodavačica	07K1
prodavnica	06b1
prodejna	0Go1
prodi	0>J1
producer	02<1
product manager	07R1
product owner	0m;3
productions	01`1
productor	01Q1
productora	01Q1
produtor	0201
proefschrift	07c1
prof	0ek1
profesijny zivotopis	0m>1
profesijný životopis	0m>1
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
profesionalais magistrs	0a01
profesionalna biografija	0>c1
profesionālais bakalaurs	0;N1
profesionālais maģistrs	0a01
profesionālā vidējā izglītība	07P1
profesjonsstudium	0MD1
profesni prukaz	0B21
profesni zivotopis	0m?1
profesní průkaz	0B21
profesní životopis	0m?1
profesoara	02=1
profesoară	02=1
profesor	0m@:
profesora	01Q1
profesorius	02i1
profesors	02j1
professeur	01l1
professeure	01l1
professional proficiency	0@E1
professional working proficiency	0S31
professionale	09g1
professioneel	0mJ1
professionele bachelor	01^1
professionnel	0D^1
professionsbachelor	0:X1
professionsbachelor i	0:X1
professionshoejskole	0LG1
professionshojskole	0LG1
professionshøjskole	0LG1
professor	0mK9
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
progett	0mT1
progetti	0fa1
progettista	02K1
progetto	0fa1
program	0mU5
program studi	0>J1
programador	02S3
programadora	02S3
programatoare	02=1
programator	0mZ3
programci	01n1
programcı	01n1
programer	0ha3
programerka	0G11
programi	04i1
programista	02M1
programistka	02M1
programma	0m]1
programmatore	02K1
programmatrice	02K1
programmeerija	01M1
programmer	0m^2
programmerare	02Y1
programmerer	0<D1
programmet	0m`2
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
proiect	0g?1
proiecte	0g?1
proiectul	0g?1
proje	0mb1
proje adi	0mb1
proje adı	0mb1
proje asistani	01n1
proje asistanı	01n1
proje yoneticisi	01n1
proje yöneticisi	01n1
project	0mc3
project manager	07R1
projecte	0f^1
projected	06I1
projecten	0mf1
projectes	0f^1
projectnaam	0mf1
projecto	0fb1
projectos	0fb1
projects	0AC1
projekat	0mg1
projekt	0mh=
projekt neve	0n51
projektai	0n61
projektant	0n74
projektantka	02M1
projektas	0n61
projekte	0n;2
projektek	0n51
projekter	0n=1
projekti	0n>6
projektid	0nD1
projektin nimi	0nE1
projektit	0nE1
projektledare	02Y1
projektname	0aP1
projektnamn	0nF1
projektnavn	0n=1
projektoer	02Y1
projektor	02Y1
projekts	0nG1
projektu	0fE1
projekty	0nH3
projektör	02Y1
projeler	0mb1
projesi	0mb1
projet	0f_1
projeteur	01l1
projeto	0fb1
projetos	0fb1
projets	0f_1
prolece	0nK1
proleće	0nK1
proljece	0nL1
proljeće	0nL1
promedio	0@W1
promenade	0B[1
promoter	02K1
promotie	0JM1
promotion	0nM1
promotor	03k2
promotora	03k2
promotore	02K1
promotrice	02K1
promovendus	0;81
promoviert	0nM1
proofreader	02<1
propedeuse	01^1
properties	01`1
prosecna ocena	0nN1
prosek	0nN1
prosek ocena	0nN1
prosečna ocena	0nN1
prosiding	0:Y1
prosjecna ocjena	0gd1
prosjek	0gd1
prosjek ocjena	0gd1
prosjekt	0nO2
prosjekter	0nQ1
prosjektnavn	0nQ1
prosječna ocjena	0gd1
prospech	0BB2
prospective	06I1
prospektas	0431
prospekts	0@41
prospěch	0UF1
prostovoljec	0G11
prostovoljka	0G11
protesico	01Q1
prothesiste	01l1
prothésiste	01l1
protésico	01Q1
provincia	03f1
provincie	0`Z1
provinsi	0GL1
proyecto	0f`1
proyectos	0f`1
proyek	0ej1
proġett	0mT1
pruefer	0=i2
prueferin	03B1
pruefung	0=E1
prufer	0=i2
pruferin	03B1
prufung	0=E1
prukaz	0B21
prumer	0UF1
pruvodce	0?e1
pruvodkyne	0?e1
prvostopenjski	0HZ1
prvostupnica	0lD1
prvostupnik	0lD1
przedsiebiorstwo	03T1
przedsiębiorstwo	03T1
przedstawiciel	02M1
przedszkole	04G1
przeglad	07k1
przegląd	07k1
przewidywane	0k01
przewidywany	0k01
przewodniczaca	02M1
przewodniczacy	02M1
przewodniczka	02M1
przewodnicząca	02M1
przewodniczący	02M1
przewodnik	02M1
przychodnia	03T1
práca z domu	0e\1
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
próf	0ek1
prófessor	0>`1
prüfer	0=i2
prüferin	03B1
prüfung	0=E1
prēmija	00C1
průkaz	0B21
průměr	0UF1
průvodce	0?e1
průvodkyně	0?e1
psc	0gM2
psc1	03j1
pse1	03j1
pse2	03j1
psichologas	02i1
psicoleg	02V1
psicologa	0nR4
psicologo	0743
psicòleg	02V1
psicòloga	02V1
psicóloga	03k2
psicólogo	03k2
psiholog	0nV4
psihologs	02j1
psikolog	0TC2
psm	01c1
pst	0`T1
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
psč	0gM2
pt	0nZ2
pta	09@1
pte	0n\2
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
publicerad	0NF1
publiceret	03I1
publie	0271
publikace	0I:1
publikacia	0C81
publikacija	0n^4
publikacio	0IB1
publikacja	07k1
publikation	0931
publikationen	0931
publikácia	0C81
publikáció	0IB1
publikācija	0I>1
publisert	0ZC1
published	01T1
publishers	01`1
publishing	01`1
publié	0271
puchar	0P=1
pucko otvoreno uciliste	0nb1
puerta	09j1
puheenjohtaja	0TT2
puheenvuoro	0Mo1
puheterapeutti	0621
puiestee	0`Y1
puikiai	0^C1
puikus	0^C1
puisto	0981
pultos	0=@1
puppeteer	02<1
purser	02<1
pusat	08B1
pustakawan	02R1
put	0nc2
putkiasentaja	0621
puuseppa	0621
puuseppae	0621
puuseppä	0621
puutarhuri	0621
pučko otvoreno učilište	0nb1
pza	09j1
página	0ne2
pályázat	0001
până	0if1
până la	0if1
până în	0if1
până în prezent	02G1
pâtissier	01l1
pâtissière	01l1
pädagog	0671
päiväkoti	0Wn2
pätevyys	0iV2
pääaine	0\h1
päällikkö	0621
på	0iO1
på distans	0IC1
på nett	0PK1
pågående	0iP2
pågår	0gD1
pædagog	0731
pék	02P2
pékség	07l1
pénztáros	02P2
pépinière	01m1
pêcheur	01l1
pós-doutorado	0KB1
pós-graduação	0N71
pós-graduação em	0N71
póster	0241
pósters	0241
pôle	0AN1
pôster	05_1
pôsteres	05_1
põhiharidus	0ZP1
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
předpoklad	0g\1
předpokládané	0g\1
předseda	0?e1
předsedkyně	0?e1
překladatel	07?1
příspěvek	0I:1
qa	0FV2
qpa	0BR1
qts	0NN1
quaderni	07Y1
quaderns	0A71
quadra	04h1
quadro	02K1
quai	05I1
qualifica	0ng2
qualifica di	08f1
qualifica professionale	08f1
qualificacio	0NO1
qualificació	0NO1
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
r	0eU1
ra	02<1
raadgivare	02Y1
raadgiver	06G2
raadgivning	0MZ2
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
rad od kuce	0eY2
rad od kuće	0eY2
radca	02M1
radgivare	02Y1
radgiver	06G2
radgivning	0MZ2
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
ragel	0a^1
ragioniera	02K1
ragioniere	02K1
rahastonhoitaja	0TT2
rahuldav	0ZU1
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
rama	0N21
rambla	0:81
ranger	02<1
rannog	06T1
rannsakandi	0>`1
rannóg	06T1
ranta	0981
raportti	0Mo1
rapport	06J3
rappresentante	02K1
rathaus	03_1
ratp	01m1
raumausstatter	0671
ravintola	06h1
ravitsemusterapeutti	0621
razgovorno	0ni1
raziskovalec	0G11
raziskovalka	0G11
razoavel	0DM1
razoável	0DM1
razveden	0fI2
razvedena	0fI2
razvijalec	0G11
razvijalka	0G11
razvojni	0?01
računovodja	0G11
računovodkinja	0G11
računovođa	0?12
raġel	0a^1
rd	0nj2
re	0M`1
realexamen	0RI1
realizador	01Q1
realizadora	01Q1
realschulabschluss	01O1
realschule	0=e1
realty	01`1
reatha	06C1
rebbiegha	0nl1
rebbiegħa	0nl1
rebbieh	0?P1
rebbieħ	0?P1
recensioni	07Y1
recenzio	0IB1
recenzió	0IB1
recenzja	07k1
recepcioner	0[W1
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
receptionist	0nm5
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
redactor	0o24
redactora	02W2
redactrice	01l1
redakteur	0671
redaktion	03_1
redaktoer	05o3
redaktor	0o66
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
referat	0o<3
referats	0I>1
referee	02<1
referendar	0671
referendariat	00<1
referens	02m1
referent	0o?9
referenta	02=1
referente	01l1
referentka	02M1
referentă	02=1
referāts	0I>1
refinery	01`1
region	0oH5
regione	03f1
regisseur	0oM2
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
reiprennandi	0QU1
reisebuero	03_1
reiseburo	03_1
reisebüro	03_1
rektor	05o3
rektorova nagrada	0061
rekvalifikace	0bP1
relatore	02K1
relatrice	02K1
relawan	02R1
relazione	07Y1
relazioni	07Y1
remota	0oO2
remote	0oQ4
remotely	0Qo1
remoto	0oU3
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
reporter	0oX2
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
responsable	0oZ3
responsavel	0201
responsável	0201
ressort	0721
restaurace	0Go1
restauracia	03d1
restauracja	03T1
restaurang	01=1
restaurant	0o]8
restaurante	0;\2
restaurants	01m1
restaurator	0671
restauratore	02K1
restauratrice	02K1
restavracija	0?@1
resto	01m1
restonomi	0581
restoran	0oe5
restoranas	03e1
restorani	0461
restorans	06Y1
restoranı	0461
restorer	02<1
restorāns	06Y1
result	00U1
resume	0eS1
resumo	05_1
reszleg	0Df1
retail	0oj2
retning	0ol2
rettindi	0_:2
review	01T1
reviewer	02<1
reviews	01T1
revija	0[m1
revisor	0on5
revisora	0743
revisore	02K1
revista	1034
revistă	07X1
revizor	0[W1
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
rimelig	0dB1
ring	0B[1
ringevikar	1072
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
robotnik	0a@2
robotník	0AD1
roc	1091
rocenka	0I:1
rodeny hovorca	0b>1
rodený hovorca	0b>1
rodily	0bF1
rodily mluvci	0bF1
rodilý	0bF1
rodilý mluvčí	0bF1
rodny jazyk	10:2
rodný jazyk	10:2
rodovia	04h1
rodzimy	0KM1
roerlegger	0<D1
roermokare	02Y1
roinn	10<2
rok	10>3
rokov	10A1
roku	10B2
roky	10D2
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
rozvedena	10F2
rozvedeny	10F2
rozvedená	10F2
rozvedený	10F2
rozwiedziona	0ZJ1
rozwiedziony	0ZJ1
ročenka	0I:1
rsa	10H2
rspp	01N1
rt	10J2
rua	04h1
rudens	10L1
rudiments	0<`1
ruduo	10M1
rue	05I1
ruhsat	0=Z1
ruim voldoende	0S01
rukovodilac	07K1
rukovoditelj	0[W1
rumah sakit	08B1
runai	0441
rundfunk	03_1
runner	02<1
runner up	00O1
runner-up	00O1
rupnica	06Y1
rutineret	10N1
rw	0GL1
ry	00e1
rybak	02M1
rybar	0?e1
rybář	0?e1
ryhma	10O2
ryhmae	10O2
ryhmä	10O2
rzeczoznawca	02M1
rzeznik	02M1
rzeźnik	02M1
ráðgjafi	0>`1
ráðstefna	0@O1
ráðuneyti	06j1
räätäli	0621
rådgivare	02Y1
rådgiver	06G2
rådgivning	0MZ2
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
résumé	0eS1
részleg	0Df1
réttindi	0_:2
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
s coop	10Q2
s d	0U91
s e	0F;1
s h	0F;1
s kom	0F;1
s l	00e1
s l u	00e1
s n c	00e1
s p	0?@1
s p a	00e1
s pd	0F;1
s pohvalom	0gd1
s r l	00e1
s r o	00e1
s t	0F;1
s vyznamenanim	0BB2
s vyznamenaním	0UG1
s vyznamenáním	0UF1
s. coop	03A1
s.a	00e1
s.a. de c.v	00e1
s.a.r.l	00e1
s.a.s	00e1
s.a.u	00e1
s.c	00e1
s.coop	00e1
s.d	0U91
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
s/d	0U91
s1	0:N1
s2	10S2
s3	0J^1
sa	10U2
saakka	08Y2
saangare	02Y1
saangerska	02Y1
saat ini	0TR1
saatio	06h1
sac	00e1
sach	0;@1
sachbearbeiter	0671
sachkunde	0_o2
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
saemileg	0f]1
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
saineolai	10W2
saineolaí	10W2
sairaala	06h1
sairaanhoitaja	0621
sairaanhoitaja (amk	0581
sairaanhoitaja (yamk	0H^1
sairaanhoitaja amk	0581
saison d'ete	0N@1
saison d'hiver	0U=1
saison d'été	0N@1
saison estivale	0N@1
saison hivernale	0U=1
saisonkraft	09@1
saisonnier	01l1
saisonniere	01l1
saisonnière	01l1
sajf	10Y1
sajtohaz	07l1
sajtóház	07l1
saksbehandler	0<D1
sal lum	0>31
sal-lum	0>31
saldatore	02K1
saldatrice	02K1
sales	0m^2
salesman	02<1
salesperson	02<1
saleswoman	02<1
saljare	02Y1
salon	10Z3
salut	10]2
salve	0=]1
sambo	0MV1
samboer	0MW1
samenwonend	05G1
samhradh	10_1
samlevende	10`1
sammelband	0931
samordnare	02Y1
samostojni podjetnik	0?@1
samozatrudnienie	03T1
sampai	0U91
sampai dengan	0U91
sampai saat ini	0TR1
sampai sekarang	0TR1
sampiyon	0<J1
samska	0`41
samski	0`41
samtaleniva	0?g1
samtalenivaa	0?g1
samtaleniveau	0dB1
samtalenivå	0?g1
samtalsniva	0V>1
samtalsnivaa	0V>1
samtalsnivå	0V>1
san ve tic	00e1
san. ve tic	00e1
sanayi	0461
sang lap	0:^1
sangare	02Y1
sangat baik	0^E2
sanger	0R73
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
saopstenje	0gV1
saopštenje	0gV1
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
sarunvaloda	10a1
sarunvalodas limeni	10a1
sarunvalodas līmenī	10a1
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
sayfa	10b1
sayman	01n1
sağlık memuru	01n1
sbornik	0I:1
sborník	0I:1
sc	0541
scade nel	0P>1
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
school	10c2
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
schule	0UD2
schulkenntnisse	0661
schulung	0Q;2
schutzenverein	03_1
schweisser	0671
schweisserpass	02H1
schweißer	0671
schweißerpass	02H1
schwerpunkt	0O:1
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
scoala postliceala	10e2
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
scrum master	10g3
scuola	01d1
scuola di specializzazione	0^M1
scuola media	01d1
scuola primaria	01d1
scuola superiore	01d1
sdn bhd	00e1
sdruzeni	0Go1
sdružení	0Go1
se	10j2
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
secretaria	10l4
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
sectie	1102
section	0?Z1
sector	0541
sectorul	0541
secundaria	0N02
secundaria tecnica	0;71
secundaria técnica	0;71
secundario	00K1
secundària	0=31
secundário	00K1
secção	0Hf1
secția	0G>1
secție	0G>1
sedaj	0FK1
sedan	0O21
sedang	0E01
sedanjost	0FK1
sedzia	02M1
sef	1124
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
sehr gut	0Q=2
sehr gute kenntnisse	0Q=2
seit	01J1
seit dem	01J1
seite	1161
sejak	1172
sekarang	0TR1
sekce	0IU1
sekcia	0IZ1
sekcja	0KQ1
sekolah	0OE1
sekolah dasar	0OE1
sekolah menengah	0OE1
sekolah tinggi	0OE1
sekretaer	0R73
sekretar	1193
sekretare	02j1
sekretarica	07K1
sekretaris	02R1
sekretarka	0S?3
sekretars	02j1
sekretarz	02M1
sekreter	01n1
sekreterare	02Y1
sekreteri	01n1
sekretore	02i1
sekretorė	02i1
sekretárka	0AD1
sekretářka	0?e1
sekretär	11<2
sekretær	06G2
sekretāre	02j1
sekretārs	02j1
seksi	0;>1
seksjon	11>1
sektion	11?2
sektor	11A3
sekundarabschluss	01O1
sekundarabschluss i	01O1
selam	0U11
selamat datang	0TB1
selbstaendig	09@1
selbstandig	09@1
selbststaendig	0Q]2
selbststandig	0Q]2
selbstständig	0Q]2
selbständig	09@1
self employed	01`1
self-employed	01`1
selger	0<D1
seller	0VR1
selskab	0;=1
selskap	0::1
selts	05T1
selvstaendig	11D1
selvstendig naeringsdrivende	11E1
selvstendig næringsdrivende	11E1
selvstændig	11D1
semaine	11F1
semaines	11F1
semana	11G2
semanas	11G2
seminaari	11I2
seminaire	0Q:1
seminar	11K:
seminari	11U1
seminario	11V3
seminarium	11Y3
seminary	01_1
seminer	0LI1
semineri	0LI1
seminár	11\1
seminário	0A21
seminář	11]1
sempozyumu	0>R1
sena	11^1
senac	0AY1
senai	0AY1
senarist	01n1
sene	11_1
senior	11`2
seniorenheim	03_1
senter	0::1
seo	07R1
seppa	0621
seppae	0621
seppä	0621
serbest	11b2
serfraedingur	11d2
sergeant	02<1
serhaefing	02J1
serralheiro	0201
serrurier	01l1
sertificets	06Z1
sertificēts	06Z1
sertifika	0=Z1
sertifikaat	0Yi1
sertifikaatti	11f2
sertifikali	0=Z1
sertifikalı	0=Z1
sertifikasi	11h2
sertifikası	0=Z1
sertifikat	11j4
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
servitoer	0Vc2
servitor	0Vc2
servitris	02Y1
servitör	02Y1
servitør	0<D1
servizi	03f1
serviços	0361
servsafe	01c1
servus	0SI1
servírka	0?e1
sesongarbeider	0<D1
sestra	0C:2
setaliste	0:31
setany	0481
setmana	11n1
setmanes	11n1
setor	0Hf1
setter	02<1
settimana	11o1
settimane	11o1
settore	1202
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
si	1221
sia	00e1
siandien	0F>1
sicher	0Q=2
sicherheitsunterweisung	02H1
sida	1231
sidan	1241
side	1252
side project	0AC1
siden	0QQ2
siderurgica	0361
siderúrgica	0361
sidlisko	0e]1
sidliste	0@Q1
sieger	0kB2
siegerin	00:1
siele	0=A1
sieu thi	0<41
sieviesu	1271
sieviete	1271
sieviešu	1271
signaller	02<1
signalman	02<1
sigorta	0461
sigurvegari	00;1
sihteeri	0621
siiani	0U41
siivooja	0621
sijainen	1282
silpnai	0i_1
silver	00O1
silver medal	00O1
sim	0=d1
sim a	0=d1
sim c	0=d1
simdi	0@21
simposio	05_1
simpozion	07X1
simpósio	05_1
since	12:1
sindaco	02K1
sindicato	0;\2
sinds	12;1
singel	0Gn1
single	0Bm1
sino a	0P>1
sino al	0P>1
sirket	0461
sirketi	0461
sistemas	0;\2
sistemes	03m1
sistemi	03f1
sitesi	0@31
siuo metu	0F>1
sivilingenioer	0MD1
sivilingenior	0MD1
sivilingeniør	0MD1
siviloekonom	0MD1
sivilokonom	0MD1
siviløkonom	0MD1
sivu	12<1
sivuaine	0\h1
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
skild	0MV1
skilled	0U81
skilt	12=2
skipper	12?4
skipstjori	0>`1
skipstjóri	0>`1
skiries	0fK1
skirteini	0_:2
skladiscnik	0G11
skladistar	0?01
skladištar	0?01
skladiščnik	0G11
skladnice	0?e1
skladnik	0C:2
skladník	0C:2
sklep	03T1
skoeterska	02Y1
skola	12C7
skola primarja	04V1
skola sekondarja	04V1
skolan	0SQ1
skole	12J2
skolekundskaber	0=M1
skolekunnskaper	0=N1
skolen	12J2
skoleni	11]1
skolenie	11\1
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
skripta	0ZA2
skriptá	0C81
skräddare	02Y1
skrædder	0731
skuespiller	06G2
skup	0gW1
skupina	12L3
skuska	0B31
skyrius	12O2
skyrsla	0@O1
skådespelare	02Y1
skírteini	0_:2
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
slobodna	12Q1
slobodny	12Q1
slobodná	12Q1
slobodný	12Q1
slta	0V^1
slu	00e1
slusarz	02M1
slutbetyg	12R2
sluzba	11A3
služba	11A3
sládek	0?e1
sma	12T4
smart working	00k1
smed	05o3
smer	12X2
smid	0;81
smidur	0>`1
smiður	0>`1
smjer	12Z1
smk	12T4
smm	12[1
smp	12\2
sncf	01m1
snekker	0<D1
snickare	02Y1
snin	11^1
snit	0L^1
snitt	0RT1
snittbetyg	0=k1
so	12^2
so cap	0df1
so yeu ly lich	0UC1
soavtor	0[m1
sobresaliente	0@W1
sobrid	0_`1
soc	0Ll1
soc coop	00e1
soc. coop	00e1
soci	02V1
socia	0nR4
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
sodien	0_`1
soehne	09D1
soemand	0731
soemmerska	02Y1
sofer	02=1
soferis	02j1
sofor	12`3
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
soldat	0[e4
soldier	02<1
solicitor	02<1
solid	0CW1
solide	06P1
solide kenntnisse	06P1
soloist	02<1
solteira	12c1
solteiro	12c1
solter	0AA1
soltera	12d2
soltero	12f1
soltys	02M1
soluciones	03A1
solucions	03m1
solucoes	0361
solumadur	0>`1
solutions	01`1
soluzioni	03f1
soluções	0361
somand	0731
some experience	0OM1
some knowledge	0<U1
sommar	12g1
sommaren	12g1
sommarjobb	0Nk1
sommarvikarie	0Nk1
sommelier	12h4
sommeliere	08F2
sommelière	08F2
sommer	12l3
sommeren	12o2
sommerhjelp	0FA1
sommerjobb	0FA1
sommersaison	1311
sommersemester	1311
sommerska	02Y1
son	01`1
sonbahar	0So1
song ngu	0;W1
song ngữ	0;W1
sono	0Va1
sonographer	02<1
sons	01`1
sopir	02R1
sor	0481
sorumlu	01n1
sorumlusu	01n1
sorvaaja	0621
sos	1322
sose	1311
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
sou	1342
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
soy	0b\1
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
speciale	1361
specialisatie	03J1
specialisation	1372
specialist	1396
specialista	13?5
specialistas	02i1
specialiste	02g2
specialistka	0C:2
specialists	02j1
specialistsjukskoeterska	0Bn1
specialistsjukskoterska	0Bn1
specialistsjuksköterska	0Bn1
specialistă	02=1
specialistė	02i1
specialitate	0m]1
specialite	0Oi1
specialitāte	0m]1
specializace	0gX1
specializacia	13D1
specializacija	0\n1
specializacio	13E1
specializare	0K51
specializarea	0K51
specialization	0Cc1
specializing in	0Cc1
specializzazione	13F2
specializáció	13E1
specialybe	0\n1
specialybė	0\n1
specijalist	0[W1
specijalista	07K1
speciāliste	02j1
speciālists	02j1
specjalista	02M1
specjalistka	02M1
specjalizacja	0Zi1
specjalnosc	0Zi1
specjalność	0Zi1
spedition	03_1
spesialis	02R1
spesialisering	0Q11
spesialist	0<D1
spesialsykepleier	0MD1
spesialutdanning	0MD1
spetsialist	01M1
spezialist	13H2
spiewaczka	02M1
spiker	01n1
spital	03^1
spitali	06j1
spitalul	03^1
spizjar	05Z1
spiżjar	05Z1
splaiul	0541
spletno	0eX1
splosna matura	0kD1
splošna matura	0kD1
spodziewany	0k01
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
spring	13J1
spring semester	13J1
spring term	13J1
springer	13K2
springerin	09@1
spričevalo	0B11
sprzedawca	02M1
sprzedawczyni	02M1
sptar	08W1
spuiter	0281
spécialisation	0Oi1
spécialité	0Oi1
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
sre	13M3
sredni	13P2
srednia	13R2
srednia ocen	0gb1
srednie	0KP1
srednio	0K?1
srednio zaawansowany	0K?1
srednio zaawansowany wyzszy	0J91
sredniozaawansowana	0K?1
sredniozaawansowany	13P2
sredniozaawansowany wyzszy	0J91
srednja izobrazba	0kD1
srednja raven	0kA1
srednja razina	0ni1
srednja skola	13T3
srednja sola	0L[1
srednja strokovna izobrazba	0kD1
srednja strucna sprema	13W2
srednja stručna sprema	13W2
srednja škola	13T3
srednja šola	0L[1
srednje	13Y6
srednje dobro	0kA1
srednjesolska izobrazba	0kD1
srednješolska izobrazba	0kD1
srednji	13_1
srednji nivo	13_1
srl	00e1
sráid	0811
ss	0Eo1
ssc	00F1
sss	13W2
sst	03j1
st	0nj2
staatlich geprueft	13`1
staatlich gepruft	13`1
staatlich geprüft	13`1
staatsexamen	00<1
stabilimenti	03f1
stabilimento	03f1
stadare	02Y1
stadig	0V\1
stadt	09D1
stadtrat	03B1
stadtwerke	03_1
staedare	02Y1
staf	02R1
staff	0m^2
stage de formation	0Q:1
stage hand	02<1
stage manager	02<1
stagehand	02<1
stagiair	13a2
stagiair(e	0;81
stagiaire	13c2
stagiar	0>;2
stagiara	02=1
stagiară	02=1
stagionale	02K1
stagione estate	0N;1
stagione estiva	0N;1
stagione invernale	13e1
stagista	02K1
stajyer	01n1
stajyeri	01n1
stale	0JR2
stan	0?U1
standardiste	01l1
staplerschein	02H1
starfsferilskra	0Og1
starfsferilskrá	0Og1
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
statni jazykova zkouska	0YM1
stavby	0Go1
stavbyvedouci	0?e1
stavbyvedoucí	0?e1
stazist	0?01
stazista	13f3
stazistka	0C:2
stazuotojas	02i1
stazysta	02M1
stazystka	02M1
stażysta	02M1
stażystka	02M1
stažist	0?01
stažista	07K1
stažuotojas	02i1
ste	13i1
steeg	0Gn1
steig	0B[1
steuermann	03B1
steward	0Uc2
stewardesa	13j2
stewardess	13l3
stewardesse	0731
stewardesă	02=1
stichting	0351
stieg	0B[1
stien	0;T1
stiftelse	0@F2
stifter	0731
stiftung	03_1
stigen	05H1
stigur	0S41
stipend	0\81
stipendet	0\81
stipendi	06i1
stipendiat	0<D1
stipendiet	0m51
stipendija	13o5
stipendium	1446
stiurthoir	0441
stivuitorist	02=1
stiúrthóir	0441
stjori	0>`1
stjóri	0>`1
stm	0V^1
stock controller	02<1
stockman	02<1
stofa	06j1
stofnandi	0>`1
stofnun	06j1
stoker	02<1
stolar	14:3
stolarz	02M1
stolár	0AD1
stonemason	02<1
store	01`1
storekeeper	02<1
stores	01`1
stowarzyszenie	03T1
str	14=2
straaket	05H1
straat	0Gn1
strada	14?2
straede	0R31
straeti	0S41
straipsnis	0[I1
straket	05H1
strana	14A1
strasse	0B[1
strata 1	0F;1
strata 2	0ij1
strateg	02Y1
strategist	02<1
strazak	02M1
strazny	0?e1
straße	0B[1
strażak	02M1
stredisko	14B2
stredna odborna skola	0`D1
stredna skola	0`D1
stredne	14D2
stredne pokrocila	14D2
stredne pokrocily	14F4
stredne pokročilá	0\M1
stredne pokročilý	14J2
stredni odborne	0bP1
stredni prumyslova skola	0Eo1
stredni skola	0Eo1
stredná odborná škola	0`D1
stredná škola	0`D1
stredoskolske	14L2
stredoskolske s maturitou	0bP1
stredoskolske vzdelani	0bP1
stredoskolske vzdelanie	0bQ1
stredoškolské	0bQ1
stredoškolské vzdelanie	0bQ1
street	06W1
stribrny	0051
strojirny	0Go1
strojvedouci	0?e1
strojvedoucí	0?e1
strojírny	0Go1
strokovni izpit	0B11
strokovnjak	14N2
strokovno	14P1
strona	14Q1
strong	0U81
strucni ispit	0KC2
strucni studij	0lD1
strucnjak	14R4
strukovne studije	0=D1
strukturovany zivotopis	14V2
strukturovaný životopis	0m?1
strukturvieniba	0FF1
struktūrvienība	0FF1
strungar	02=1
stručni ispit	0KC2
stručni studij	0lD1
stručnjak	14R4
strážný	0?e1
stråket	05H1
stræde	0R31
stræti	0S41
stuckateur	0671
student	14X3
student assistant	02<1
studentereksamen	00E1
studentermedhjaelper	0L_2
studentermedhjælper	0L_2
studentexamen	0RI1
studentische hilfskraft	09@1
studentsprof	0SU1
studia	0C81
studia doktoranckie	0KG1
studia i stopnia	0Xg1
studia ii stopnia	0YQ1
studia inzynierskie	0Xg1
studia inżynierskie	0Xg1
studia licencjackie	0Xg1
studia magisterskie	0YQ1
studia podyplomowe	0YQ1
studie	0I:1
studiekompetanse	07j1
studiengang	0O:1
studienrichtung	0O:1
studieprogram	0Q11
studieretning	0O;2
studierichting	03J1
studiespesialisering	0Q11
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
studij	12Z1
studija	14[2
studijni obor	0gX1
studijni prumer	0UF1
studijny odbor	13D1
studijny program	13D1
studijní obor	0gX1
studijní průměr	0UF1
studijska smer	14]1
studijski program	12X2
studiju programa	0\n1
studiju programma	0m]1
studijų programa	0\n1
studio	14^B
studio legale	03f1
studios	01`1
studiu	07X1
studium	1502
studium policealne	0kJ1
studyosu	0461
stuudio	05T1
stx	00E1
stylist	02<1
styliste	01l1
stypendium	0P=1
styreleder	1072
styrelseledamot	0Nk1
styrelsen	0;=1
styremedlem	1072
styrkur	00;1
styrmann	0FA1
stále	0JR2
státní jazyková zkouška	0YM1
stážista	0C:2
stážistka	0C:2
städare	02Y1
stígur	0S41
stúdentspróf	0SU1
stúdió	07l1
stüdyosu	0461
středisko	0IU1
střední odborné	0bP1
střední průmyslová škola	0Eo1
střední škola	0Eo1
středně	0\N1
středně pokročilá	0\N1
středně pokročilý	1522
středoškolské	0bP1
středoškolské s maturitou	0bP1
středoškolské vzdělání	0bP1
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
sufficiente	1542
sugarut	0481
sugis	1561
sugárút	0481
suhtlustasand	0ZU1
suite	06W1
sujuva	0Mf1
sujuva suullinen ja kirjallinen	0Mf1
sujuvasti	0Mf1
sumar	1571
summa cum laude	0BR1
summer	1581
summer season	1581
summer term	1581
sunt	0`S1
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
supervisor	1595
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
suund	0Mb1
suunniteltu	07m1
suunnittelija	0621
suuntautuminen	0\h1
suuntautumisvaihtoehto	0\h1
suureparane	0\f1
suurepärane	0\f1
suvi	15>1
sv	0j\1
svadlena	0?e1
svaert god	09b2
svaert godt	0P_1
svarec	15?2
svarecsky	0B21
svarvare	02Y1
sveinsprof	0SU1
sveinspróf	0SU1
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
svennebrev	0O=2
svetovalec	0G11
svetovalka	0G11
svetsare	02Y1
sveucilisni prvostupnik	0lD1
sveucilista	0nb1
sveuciliste	0nb1
sveučilišni prvostupnik	0lD1
sveučilišta	0nb1
sveučilište	0nb1
svid	15A2
sviluppatore	02K1
sviluppatrice	02K1
svið	15A2
svjedodzba	15C2
svjedodžba	15C2
svobodna	15E1
svobodny	15E1
svobodná	15E1
svobodný	15E1
svq	0341
svq level 2	0341
svq level 3	0341
svářeč	15?2
svářečský	0B21
svært god	09b2
svært godt	0P_1
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
syksy	15F1
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
szak	13E1
szakacs	02m1
szakerto	15G2
szakertoi	0d81
szakgimnazium	0[T1
szakgimnázium	0[T1
szakirany	13E1
szakiranyu tovabbkepzes	04l1
szakirány	13E1
szakirányú továbbképzés	04l1
szakiskola	0[T1
szakkepesites	0Ma1
szakkozepiskola	0[T1
szakkozgazdasz	04l1
szakképesítés	0Ma1
szakközgazdász	04l1
szakközépiskola	0[T1
szakmai erettsegi	0Ma1
szakmai oneletrajz	0hN1
szakmai oneletrajza	0hN1
szakmai érettségi	0Ma1
szakmai önéletrajz	0hN1
szakmai önéletrajza	0hN1
szakmunkas	0Ma1
szakmunkas bizonyitvany	0Ma1
szakmunkás	0Ma1
szakmunkás-bizonyítvány	0Ma1
szakos	13E1
szakvizsga	0Ma1
szakács	02m1
szakértő	15G2
szakértői	0d81
szalloda	07l1
szco	03d1
szeminarium	15I1
szeminárium	15I1
szerelo	02m1
szerelő	02m1
szerkeszto	15J3
szerkesztoseg	07l1
szerkesztő	15J3
szerkesztőség	07l1
szerzotars	0=@1
szerzőtárs	0=@1
szia	0Tn1
sziasztok	0Tn1
szinesz	0MK1
szinhaz	07l1
szkola	04G1
szkola podstawowa	04G1
szkola policealna	0kJ1
szkole	04G1
szkolenie	15M2
szkoly	04G1
szkoła	04G1
szkoła podstawowa	04G1
szkoła policealna	0kJ1
szkoły	04G1
szovetkezet	07l1
szovetseg	07l1
szpital	03T1
szuleszno	0=@1
szálloda	07l1
színház	07l1
színész	0MK1
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
sæmileg	0f]1
séminaire	0Q:1
sérfræðingur	11d2
sérhæfing	02J1
sétány	0481
sídlisko	0e]1
sídliště	0@Q1
síðan	1241
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
sügis	1561
sürücü belgesi	0=Z1
sędzia	02M1
sš	0Eo1
sơ cấp	0df1
sơ yếu lý lịch	0UC1
số	0Be1
sở	0<41
t	0eU1
t e m	0R@1
t level	0341
t m	0R@1
t o m	15O1
t.e.m	0R@1
t.o.m	15O1
t/m	0R@1
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
taevling	0m51
taevlingen	0m51
tag	02m1
tagad	0_`1
tagesmutter	03B1
taglaegger	0731
taglægger	0731
tagozat	13E1
tagung	15P1
tagungsband	0931
tahmini	0=Y1
tahun	15Q2
tai	15S1
tai xe	0:^1
taighdeoir	0441
tailor	02<1
tajjeb	15T1
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
takmicenje	0k41
takmičenje	0k41
takmorkud	0SR1
takmörkuð	0SR1
taktekker	0<D1
takım kaptanı	01n1
takım lideri	01n1
takımı	0>f1
talitus	0cA1
talk	01T1
talks	01T1
talla hetkella	0Kj1
taller	15U4
talleres	03A1
tallers	03m1
talv	15Y1
talvi	15Z1
tam zamanli	0K=1
tam zamanlı	0K=1
taman kanak kanak	0OE1
taman kanak-kanak	0OE1
tamirci	01n1
tamplar	02=1
tanaan	0Kj1
tanacsado	02m1
tanapaev	0U41
tanar	02m1
tanarseged	0=@1
tanaseni	0U41
tanav	0`Y1
tancerka	02M1
tancerz	02M1
tancos	0=@1
tanecnice	0?e1
tanecnik	0?e1
tanečnice	0?e1
tanečník	0?e1
tanfolyam	15[3
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
tardor	15^1
targoncas	0=@1
targoncavezeto	0M;1
targoncavezető	0M;1
targoncás	0=@1
targyalasi szint	0O[1
targyalasi szintu	0O[1
targyalokepes	0O[1
tarihci	01n1
tarihçi	01n1
tarjoilija	0621
tarkastaja	0621
tarnyba	0G:1
tarsalgasi	0\m1
tarsalgasi alapszint	0\l1
tarsalgasi szint	0\m1
tarsalgo	0\l1
tarsasag	07l1
tasarimci	01n1
tasarimcisi	01n1
tasarımcı	01n1
tasarımcısı	01n1
tavasz	15_1
tavasza	15_1
tavern	01`1
tavling	0m51
tavlingen	0m51
tavmunka	15`1
tavolrol	15`1
taxista	01Q1
tbk	00e1
tcf	0=A1
teacher	02<1
teaching assistant	02<1
teaching fellow	02<1
teadur	01M1
teaduskond	0491
team	15a9
team lead	0DV2
teamlead	15j2
teanga dhuchais	0@V1
teanga dhúchais	0@V1
teastas	0AK1
teastas soisearach	07B1
teastas sóisearach	07B1
teater	15l4
teatr	03T1
teatras	03e1
teatre	03m1
teatris	06Y1
teatro	0AV3
teatru	03^1
teatrul	03^1
teatteri	06h1
tecaj	1602
tech lead	0QZ3
technical report	01T1
technician	02<1
technicien	0WA1
technicka	0C:2
technicus	0281
techniek	0351
technik	1626
technikas	02i1
techniker	1682
technikerin	04F1
technikum	16:3
technikumas	0FQ1
technikus	02m1
technikusi vegzettseg	0Ma1
technikusi végzettség	0Ma1
technička	0C:2
technologies	01`1
technologist	02<1
technology	01`1
tecnic	02V1
tecnic superior	0Bh1
tecnica	0nR4
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
tecno	16=2
tecno u govoru i pismu	16?1
tecnologa en	0BQ1
tecnologia	0361
tecnologia em	0:e1
tecnologias	0;\2
tecnologico	0@]1
tecnologie	03f1
tecnologies	03m1
tecnologo	0:e1
tecnologo em	16@2
tecnologo en	0BQ1
tecnologías	03A1
tecnológico	0@]1
tecnóloga en	0BQ1
tecnólogo	0:e1
tecnólogo em	16@2
tecnólogo en	0BQ1
tee	0`Y1
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
tehnik	16B2
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
tekmovanje	0jn1
teknik	0;;2
teknik universitesi	04M1
teknik üniversitesi	04M1
tekniker	16D4
teknikk	0::1
teknikko	16H2
tekniku	05Z1
teknisi	02R1
teknisk gymnasieutbildning	0RI1
teknisk studentereksamen	00E1
teknisyen	01n1
teknisyeni	01n1
teknologie doktor	0I?1
teknoloji	0461
teknolojileri	0461
tekoce	16J1
tekoce znanje	16J1
tekoče	16J1
tekoče znanje	16J1
tekstil	0461
tel	16K1
telc	0=A1
tele	16K1
telecom	01`1
teleconseiller	01l1
teleconseillere	01l1
telefonist	0Gi2
telefonista	16L2
telelavoro	00k1
telemarketer	16N2
telemunca	0Fa1
telemuncă	0Fa1
teleoperador	01Q1
teleoperadora	01Q1
teleskoplaesser	02o1
teleskoplæsser	02o1
teletrabajo	0MJ1
teletrabalho	16P1
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
temporada de inverno	16Q1
temporada de invierno	0Xf1
temporada de verano	16R1
temporada de verao	16S1
temporada de verão	16S1
temporada estival	16R1
temporary	0DH1
temps partiel	0AJ1
temps plein	0AJ1
temsilci	01n1
temsilcisi	01n1
ten du an	0Ff1
ten toi la	0dL1
tentara	02R1
teo	0CX1
teollisuus	06h1
teoranta	0CX1
tequilera	03A1
ter	0481
terapeut	16T2
terapeuta	02M1
teraz	16V2
terbaik	06O1
tercuman	01n1
tercüman	01n1
tere	0481
terrace	06W1
terve	0de1
tervetuloa	0de1
terveyskeskus	06h1
tervezett	16X1
tervezo	02m1
tervező	02m1
terzi	01n1
tesar	0?e1
tesař	0?e1
tese	05_1
tesekkur belgesi	0<J1
tesi	16Y2
tesiasi	0F>1
tesis	16[2
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
tester	16]6
testerka	02M1
teurastaja	0621
teymi	0LO1
tez	0>R1
teza	07X1
tezgahtar	01n1
tezi	07i1
tezli yuksek lisans	16c1
tezli yüksek lisans	16c1
tezsiz yuksek lisans	16c1
tezsiz yüksek lisans	16c1
teză	07X1
teātris	06Y1
tečaj	1602
tečno	16=2
tečno u govoru i pismu	16?1
teşekkür belgesi	0<J1
teżi	07i1
th	0fF1
thac si	0;a1
thang	16d2
thanh pho	0Be1
thanh thao	0el2
thanh vien	0:^1
thcs	0FD1
the	0;^1
the huong dan vien	0;^1
theater	16f3
theatre	08U2
thekenkraft	09@1
therapeut	16i3
therapeutin	03B1
therapist	02<1
these	0271
these de doctorat	0JF1
theses	01T1
thesis	01T1
thi tran	0Be1
thiet ke	0:^1
third place	00O1
this is	0VJ1
thiết kế	0:^1
thjalfari	0>`1
thn	16l1
tho	0:^1
tho dien	0:^1
tho han	0:^1
tho may	0:^1
tho moc	0:^1
thon	0Be1
thpt	0FD1
through	0Nj1
through to	0Nj1
thru	0Nj1
thu kho	0:^1
thu ky	0:^1
thu ngan	0:^1
thu ngân	0:^1
thu quy	0:^1
thu thu	0:^1
thu vien	0<41
thuc tap sinh	0:^1
thuiswerk	0V<1
thydandi	0>`1
thành phố	0Be1
thành thạo	0el2
thành viên	0:^1
tháng	16d2
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
tidskrift	0\62
tidsskrift	16m4
tie	0981
tiedekunta	04T1
tiempo completo	0DI1
tiempo parcial	0DI1
tien si	1711
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
tiimi	0i92
tijdschrift	0_<2
tiketina	0g>1
tikėtina	0g>1
til	1723
til d d	0V\1
til d.d	0V\1
til dagsins	0MU1
til dagsins i dag	0MU1
til dagsins í dag	0MU1
til na	0Q?1
til naa	0Q?1
til nu	0V\1
til nå	0Q?1
til og med	1752
tilkallingsvikar	0FA1
till	1772
till dags dato	0gD1
till date	0DG1
till now	0DG1
till och med	15O1
till present	0DG1
tillidsrepraesentant	0=h1
tillidsrepræsentant	0=h1
tillitsvalgt	0FA1
tills nu	0gD1
tills vidare	0gD1
tim	1795
timarit	0@O1
timmerman	0281
timvikarie	0Nk1
tingkat dasar	0M41
tingkat lanjut	04W1
tinh	0Be1
tinh nguyen vien	0:^1
tionscadal	17>1
tipografia	03f1
tirocinante	02K1
tischler	0671
tischlerei	03_1
titkar	17?3
titkarno	02m1
titkár	17?3
titkárnő	02m1
titol	0211
titolare	02K1
titre pro	03=1
titre professionnel	17B2
titulada	06e1
titulado	06e1
titulin	0221
titulo	0221
titulo universitario	0:l1
titulín	0221
tiyatrosu	0461
tiến sĩ	1711
tiếng mẹ	0;W1
tiếng mẹ đẻ	0;W1
tiểu học	0FD1
tjena	0Tj1
tjener	0731
tlumacz	02M1
tlumaczka	02M1
tn	17D2
tnhh	0<41
to	17F2
to chuc	0<41
to date	0DG1
to present	0DG1
to this day	0DG1
to truong	0:^1
toamna	17H1
today	0DG1
todistus	11f2
toefl	0=A1
toefl ibt	0=A1
toeic	0=A1
toeicスコア	17I1
toemrer	06G2
toften	0R31
togaf	01c1
togfoerer	0731
togforer	0731
togfører	0731
tohtori	17J2
tohtorintutkinto	0Oj1
toi	0G51
toi la	0dL1
toi nay	0=51
toimetaja	01M1
toiminimi	17L1
toimisto	06h1
toimittaja	0621
toistaiseksi	0Kj1
tokarz	02M1
toko	08B1
tol	17M2
tolk	01M1
tolkija	01M1
tolmacs	02m1
tolmács	02m1
tom	15O1
tomrer	06G2
tontechniker	0671
tookoda	05T1
tootaja	01M1
topik	0=A1
topograf	02=1
torfl	0=A1
torg	0S41
torget	17O2
tori	0981
tornaci	01n1
tornacı	01n1
torneiro	0201
tornero	01Q1
tornitore	02K1
torv	0R31
tosa	03j1
tosaitheoir	0@:1
tospraaklig	0Pf1
tospraklig	0Pf1
tosproget	0P]1
tospråklig	0Pf1
tot	17Q3
tot begin	0R@1
tot eind	0R@1
tot en met	0R@1
tot heden	0Ta1
tot nghiep	17T1
tot nghiep thpt	00I1
tot nu	0Ta1
tot nu toe	0Ta1
tot op heden	0Ta1
tour guide	02<1
tour leader	02<1
tourneur	01l1
tovaren	03d1
tovarna	0^c2
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
trainee	17U5
trainer	17Z4
trainerin	03B1
trainerlizenz	02H1
training	17^2
training course	0Db1
trainster	0281
tram driver	02<1
tranare	02Y1
trang	17`1
transactions	01T1
translator	02<1
transport	0351
transportadora	0361
transportes	0;\2
transports	17a2
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
tren trung binh	17c1
trener	17d4
treneris	02g2
trenerka	02M1
trening	15I1
trenutacno	17h1
trenutačno	17h1
trenutno	17i3
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
trg	0f43
trgovina	0[E2
tribunal	17l2
trida	0@Q1
trieda	0e]1
trinity	0=A1
triq	0FT1
tro giang	0:^1
tro ly	0:^1
trofeo	17n2
trofeu	00N1
trofeul	0@D1
troféu	00N1
troi chay	0@j1
trophee	00M1
trophy	00O1
trophée	00M1
truc tuyen	1801
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
trung binh	1812
trung bình	1812
trung cap	1832
trung cap cao	17c1
trung cap nghe	0FD1
trung cấp	1832
trung cấp cao	17c1
trung cấp nghề	0FD1
trung hoc	0FD1
trung hoc pho thong	1852
trung học	0FD1
trung học phổ thông	1852
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
tréning	15I1
trésorier	01l1
trésorière	01l1
trên trung bình	17c1
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
trực tuyến	1801
tso	08A1
tsu	0:l1
tu	1873
tu van	0:^1
tu xa	1801
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
tunnistus	0`<2
tunnustus	18:3
tuntityoentekijae	0TH1
tuntityontekija	0TH1
tuntityöntekijä	0TH1
tuomari	0621
turguide	18=2
turistguide	0Nk1
turizm	0461
turpinas	0_`1
turpinās	0_`1
tutkija	0621
tutkimusasema	06h1
tutkinto	0\g1
tutor	18?4
tutora	03k2
tuttora	0121
tuzolto	0=@1
tvaaspraakig	0Pe1
tvasprakig	0Pe1
tvityngd	0dd1
tvityngdur	0dd1
tvornica	0ZK1
tvrtka	0ZK1
tvåspråkig	0Pe1
tvítyngd	0dd1
tvítyngdur	0dd1
tweede prijs	0LD1
tweetalig	0LE1
tyden	18C1
tydnu	18C1
tydny	18C1
tydzien	18D1
tydzień	18D1
tygodni	18D1
tygodnie	18D1
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
tytul	0P=1
tytul technika	0KP1
tytuł	0P=1
tytuł technika	0KP1
tyydyttaevae	0ZR2
tyydyttaevae alkeet	05B1
tyydyttava	0ZR2
tyydyttava alkeet	05B1
tyydyttävä	0ZR2
tyydyttävä alkeet	05B1
työnjohtaja	0621
työntekijä	0621
työturvallisuuskortti	0471
tài xế	0:^1
táncos	0=@1
tárgyalási szint	0O[1
tárgyalási szintű	0O[1
tárgyalóképes	0O[1
társalgási	0\m1
társalgási alapszint	0\l1
társalgási szint	0\m1
társalgó	0\l1
társaság	07l1
távmunka	15`1
távolról	15`1
tâmplar	02=1
tällä hetkellä	0Kj1
tänapäev	0U41
tänaseni	0U41
tänav	0`Y1
tänukiri	0011
tänzer	0671
tänään	0Kj1
tävling	0m51
tävlingen	0m51
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
tél	16K1
téléconseiller	01l1
téléconseillère	01l1
télétravail	00g1
tér	0481
tên dự án	0Ff1
tên tôi là	0dL1
tình nguyện viên	0:^1
tím	0IZ1
tímarit	0@O1
títol	0211
título	0221
título universitario	0:l1
tól	17M2
tôi là	0dL1
tõlk	01M1
tõlkija	01M1
töökoda	05T1
töötaja	01M1
tømrer	06G2
týden	18C1
týdny	18C1
týdnů	18C1
tým	0IU1
tęsiasi	0F>1
tłumacz	02M1
tłumaczka	02M1
től	17M2
tř	0@Q1
třída	0@Q1
tűzoltó	0=@1
tư vấn	0:^1
tại	15S1
tạp chí	0;@1
tập đoàn	0<41
tỉnh	0Be1
tốt	0el2
tốt nghiệp	17T1
tốt nghiệp thpt	00I1
tổ	0;V1
tổ chức	0<41
tổ trưởng	0:^1
tới	0G51
tới nay	0=51
từ	18E2
từ xa	1801
u	18G6
u braku	0fI2
u tijeku	17h1
u toku	18M1
uab	00e1
ubersetzer	0671
ubezpieczenia	03T1
ubungsleiter	0671
ucen	0?e1
uceni	0Eo1
ucenic	02=1
ucetni	0?e1
uciliste	18N3
ucitel	02k2
ucitelj	0ha3
ucla	0CA1
uctovnicka	0AD1
uctovnik	0AD1
uczelnia	04G1
uczen	02M1
uczeń	02M1
ud	00e1
udacity	0CA1
udana	0fL1
udata	0fM1
uddannelse	18Q1
uddannelsen	18Q1
uddannelsescenter	0LG1
udemy	0CA1
udmaerkelse	0081
udmærkelse	0081
udruga	0ZK1
udruzenje	06b1
udruženje	06b1
udv	0Tn1
udvikler	0731
udvozlom	0Tn1
uebersetzer	0671
uebungsleiter	0671
ufer	0B[1
ufficio	0H41
ufficjal	05Z1
uffiċjal	05Z1
ug	00e1
uge	18R1
uger	18R1
ugift	12=2
ugm	0CA1
ugyintezo	02P2
ugynokseg	07l1
ugyved	02m1
ugyvedi iroda	07l1
uhing	05T1
uhrmacher	0671
ui	07R1
uitgeverij	18S2
uitmuntend	18U1
uitstekend	0mJ1
uitvoerder	0281
uitzendkracht	0;81
ujsagiro	02P2
uke	18V1
uker	18V1
ukonceno	01S1
ukonczona	0gY1
ukonczone	0gY1
ukonczony	0gY1
ukončeno	01S1
ukończona	0gY1
ukończone	0gY1
ukończony	0gY1
uksus	0cA1
ul	18W6
ulica	18]5
ulice	0@Q1
ulicy	0571
ulikool	0491
umschulung	01O1
unbefristet	0=G1
und	18b1
undergraduate	0:O1
underskoeterska	02Y1
underskoterska	02Y1
undersköterska	02Y1
undertaker	02<1
underviser	06G2
underwriter	02<1
undirstada	0SR1
undirstaða	0SR1
uned	0@]1
ungdomsskole	0<E1
uni	0UD2
uniao estavel	12c1
unidad	0Hg1
unidade	0Hf1
unit	18c4
unita	0H41
unitat	0IL1
unite	0AN1
unità	0H41
unité	0AN1
univ bacc	0lD1
univ dipl	0`m1
univ. bacc	0lD1
univ. dipl	0`m1
universidad	0@]1
universidade	0AY1
universita	18g2
universitaet	0=e1
universitaire	01b1
universitaria	0@]1
universitas	0OE1
universitat	18i2
universitate	18k2
universitatea	0821
universitatea politehnica	0821
universitates	04S1
universite	18m2
universiteit	08b1
universitesi	04M1
universitet	18o3
universitetas	0FQ1
universitete	0FQ1
universitetet	18o3
universiteto	0FQ1
universities	01_1
university	1922
università	18g2
universität	0=e1
université	01b1
universitāte	04S1
universitātes	04S1
univerza	0L[1
univerze	0L[1
univerzi	0L[1
univerzita	0OK2
univerzite	0OK2
univerzitet	1941
univerzitetni diplomirani	0`m1
univerzity	0OK2
univerzitě	0Eo1
uniwersytet	1951
união estável	12c1
unmarried	0Bm1
unternehmen	03_1
until	0Nj1
until now	0DG1
until present	0DG1
until today	0DG1
unur	0?P1
uoc	01a1
uomo	0aW1
up to	0Nj1
upc	01a1
upcoming	06I1
upholsterer	02<1
uplne stredne	0bQ1
upper intermediate	0S31
upper second	00U1
upper second class	00U1
upper-intermediate	0S31
uppsats	0NF1
uprawnienia	0BA1
uprawnienie	0BA1
upseeri	0621
urad	0II2
urb	09j1
urbanitzacio	0:81
urbanització	0:81
urbanizacion	09j1
urbanización	09j1
ured	0ZK1
urednica	0Bo3
urednik	0Bo3
urkunde	1962
urun yoneticisi	01n1
urzad	03T1
urząd	03T1
usek	14B2
usher	02<1
usina	0361
usine	01m1
uslugi	03T1
usmerenje	1981
usmeritev	14]1
usmjerenje	12Z1
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
utbildningsdag	1991
utca	0481
utgefid	0@O1
utja	0481
utmaerkelse	00L1
utmaerkt	0P^1
utmarkelse	00L1
utmarkt	0P^1
utmerkelse	0091
utmerket	0P_1
utmärkelse	00L1
utmärkt	0P^1
utvar	14B2
utvecklare	02Y1
utvikler	0<D1
uverenje	0gZ1
uvjerenje	0iD1
ux	07R1
uy ban	0<41
uye	01n1
uyesi	01n1
uzaktan	0BH1
uzem	04n2
uzina	03^1
uzivatelska	19:1
uzivatelsky	19:1
uzman	19;2
uzman duzey	19=1
uzman düzey	19=1
uzmani	01n1
uzmanı	01n1
uznani	0051
uznanie	0041
uznemuma	19>1
uznemums	06Y1
uznání	0051
uzvaretaja	00C1
uzvaretajs	00C1
uzvarētāja	00C1
uzvarētājs	00C1
uzyskane	0gY1
uzyskany	0gY1
uzņēmums	06Y1
uzņēmumā	19>1
učení	0Eo1
učeň	0?e1
učilište	19?2
učiliště	0Eo1
učitel	07?1
učitelj	0ha3
učiteľ	0921
uživatelsky	19:1
uživatelská	19:1
v	19A5
v le	0@R1
v o s	00e1
v teku	0FK1
v.le	0@R1
v.o.s	00e1
va	19F1
vaar	19G2
vaardare	02Y1
vaardcentral	01=1
vaaren	19G2
vabalt	0\f1
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
vaeitoeskirja	19I2
vaektare	02Y1
vaelkommen	0Tj1
vaelttaevae	05B1
vaelttaevae keskitaso	0ZT1
vaenget	0R31
vaentanlegt	01<1
vaerkfoerer	0731
vaerkforer	0731
vaerksted	0;=1
vaeylae	0981
vag	05H1
vaga hasti	0\f1
vaga hea	19K2
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
vaitoskirja	19I2
vaji	06o1
vakantiekracht	0;81
vakblad	07c1
vakfi	0461
vakfı	0461
vakman	0281
vakt	0Nk1
vaktare	02Y1
vaktmaestare	02Y1
vaktmastare	02Y1
vaktmästare	02Y1
vakuutus	06h1
valable jusqu'a	0Z41
valable jusqu'en	0Z41
valable jusqu'à	0Z41
vald	19M2
valet	02<1
valid through	0Nj1
valid to	0Nj1
valid until	0Nj1
valide	0G41
valido fino al	0P>1
valido hasta	0TV1
validé	0G41
valjak	0`Y1
valkommen	0Tj1
vallalat	04n2
vallaline	01L1
vallalkozo	02m1
valmentaja	0621
valokuvaaja	0621
valores	0C91
valttava	05B1
valttava keskitaso	0ZT1
valuer	02<1
van	19O1
van phong	0<41
vanaf	19P2
vandaag	0Ta1
vanzatoare	02=1
vanzator	02=1
vapaaehtoinen	0TT2
var	19G2
vara	19R1
varapuheenjohtaja	0TH1
varastotyoentekijae	0621
varastotyontekija	0621
varastotyöntekijä	0621
vardare	02Y1
vardcentral	01=1
vardiya amiri	01n1
vardiya sorumlusu	01n1
varen	19G2
varhato	16X1
varhatoan	16X1
varilec	0G11
varme arbeider	0411
varon	0UQ1
varrono	0=@1
varrónő	0=@1
vartija	0621
varón	0UQ1
vas	0e^1
vasara	19S2
vaspitac	0]R1
vaspitač	0]R1
vastaava	0621
vayla	0981
vca	0>42
vca vol	0>O1
vd	0Nk1
vdana	15E1
vdaná	15E1
ve	19U2
vecka	19W1
veckor	19W1
ved	19X2
vedec	0C:2
vedes	0Y81
vedouci	15?2
vedoucí	15?2
veduca	0AD1
veduci	0AD1
vedúca	0AD1
vedúci	0AD1
vedęs	0Y81
veebis	0ZG1
veg	0;T1
vegen	0;T1
vegi	0S41
vegur	0S41
vegyesz	02m1
vegyész	02m1
vegzett	0M=1
vei	0;T1
veien	0;T1
veikals	06Y1
veileder	0<D1
veitingahus	06j1
veitingahús	06j1
vej	0R31
vejleder	0731
vekter	0<D1
veldig god	0P_1
veleuciliste	0nb1
veleučilište	0nb1
velkommen	19Z2
velmi dobra	04X2
velmi dobre	0kE4
velmi dobrá	04]1
velmi dobře	19\2
velmi pokrocila	0[a1
velmi pokročilá	0[a1
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
verano	16R1
verao	16S1
verband	03_1
verdlaun	19^2
vereador	0201
vereadora	0201
verein	03_1
vereniging	0351
vergevorderd	19`1
verhandlungssicher	0jR1
verhandlungssicher in wort und schrift	0PM1
verheiratet	0RJ1
veri analisti	01n1
veri bilimci	01n1
veri muhendisi	01n1
veri mühendisi	01n1
verkaeufer	0671
verkaufer	0671
verkefni	19a1
verket	01=1
verkfraedingur	0>`1
verkfræðingur	0>`1
verkoopster	0281
verkoper	0281
verkossa	0N?1
verksmidja	06j1
verksmiðja	06j1
verkstad	01=1
verksted	0::1
verkäufer	0671
verlag	19b2
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
vertieft	0R01
vertiefung	0O:1
vertreter	0671
vertretung	09@1
vertriebler	03B1
vertėja	02i1
vertėjas	02i1
verwacht	0RE1
verwachte	0RE1
verwalter	0671
verwitwet	0RJ1
very good	0312
verzekeringen	0351
verzorgende	0281
verzorger	0^U2
verzorgster	0^U2
verão	16S1
verðlaun	19^2
veröffentlichung	0931
veröffentlichungen	0931
vet	02<1
vetaejae	0621
vetaja	0621
veterinaria	03A1
veterinarian	02<1
veteriner	01n1
veteriner hekim	01n1
vetur	19d1
veturinkuljettaja	0621
vetäjä	0621
veuf	0AL1
veuve	0AL1
vezeto	02m1
vezető	02m1
vezneci	01n1
veľmi dobre	19e2
veľmi dobrá	04b1
vhs	0CA1
via	0@R1
viale	0@R1
vicar	02<1
vice ordfoerande	0Nk1
vice ordforande	0Nk1
vice ordförande	0Nk1
vice president	08F2
vice presidente	01l1
vice-président	01l1
vice-présidente	01l1
vico	0@R1
vicolo	0@R1
vid	19g2
videaste	01l1
videja atzime	08g1
videja izglitiba	07P1
videja limeni	10a1
videja profesionala	07P1
videji	10a1
videjs	19i2
videregaaende	0g81
videregaaende opplaering	07j1
videregaaende skole	0<E1
videregaende	0g81
videregaende opplaering	07j1
videregaende skole	0<E1
videregående	0g81
videregående opplæring	07j1
videregående skole	0<E1
videreutdanning	0MD1
videreutdanning i	0MD1
vidurine mokykla	0FQ1
vidurinis	0?[1
vidurinis issilavinimas	0?[1
vidurinis išsilavinimas	0?[1
vidurinė mokykla	0FQ1
vidurkenning	00;1
vidurkis	0;U1
vidusskola	04S1
vidutines	0i`1
vidutinis	19k2
vidutiniskai	0i`1
vidutiniškai	0i`1
vidutinės	0i`1
vidéaste	01l1
vidēji	10a1
vidējs	19i2
vidējā atzīme	08g1
vidējā izglītība	07P1
vidējā līmenī	10a1
vidējā profesionālā	07P1
vien	0<41
vien dao tao	0FD1
viesbutis	03e1
viesnica	06Y1
viesnīca	06Y1
viešbutis	03e1
vigente hasta	0TV1
vigilante	03k2
vigile del fuoco	02K1
vigneron	01l1
vigneronne	01l1
viikko	19m1
viikkoa	19m1
vikar	19n3
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
vinter	1:13
vinteren	1:42
vintern	1:61
vintner	02<1
vinícola	0361
violinista	02K1
viragkoto	0=@1
virasto	06h1
virejas	02i1
viriesu	1:71
virietis	1:71
virkailija	0621
virksomhed	0;=1
virtual	0Qo1
virziens	0m]1
virágkötő	0=@1
virėjas	02i1
visa skola	1:82
visa strucna sprema	1::2
visagist	0671
visi srednji	1:<2
visiting scholar	02<1
visja sola	0L[1
visja strokovna izobrazba	1:>1
visjesolska izobrazba	1:>1
visjesolski studij	1:>1
visji srednji	1:?1
visoka skola	0LY2
visoka sola	0L[1
visoka strokovna izobrazba	0HZ1
visoka strucna sprema	0H81
visoka stručna sprema	0H81
visoka škola	0LY2
visoka šola	0L[1
visoko obrazovanje	0XI1
vispareja videja	07P1
vispārējā vidējā	07P1
viss	0V>1
visser	0281
vita	0eS1
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
viuda	12f1
viudo	12f1
viuva	12c1
viuvo	12c1
vizsga	0>n2
vizvezetek szerelo	0=@1
við	0U?1
viðurkenning	00;1
viñedos	03A1
viúva	12c1
viúvo	12c1
viša stručna sprema	1::2
viša škola	1:82
viši srednji	1:<2
višja strokovna izobrazba	1:>1
višja šola	0L[1
višješolska izobrazba	1:>1
višješolski študij	1:>1
višji srednji	1:?1
viện	0<41
viện đào tạo	0FD1
vk	19m1
vlasnica	0?12
vlasnik	0?12
vloeiend	0mJ1
vloeiend in woord en geschrift	0mJ1
vmbo	0T\2
vmbo diploma	08A1
vmbo t	08A1
vmbo tl	08A1
vmbo-diploma	08A1
vmbo-t	08A1
vo	1:@1
vocal	01Q1
vocational qualification	0341
vocera	01Q1
vocero	01Q1
voda	07K1
vodic	0921
vodicsky preukaz	0B31
voditelj	0[W1
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
volontaer	1:A4
volontaerin	09@1
volontar	1:A4
volontaria	02K1
volontarin	09@1
volontario	02K1
volonter	05i2
volontär	1:A4
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
vom	1:E1
von	1:E1
voorjaar	0^o1
voorman	0281
voorzitter	0=f2
vopsitor	02=1
vor	1:F1
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
vottord	1:G1
vottorð	1:G1
vottun	1:G1
vozac	05i2
vozacka dozvola	0KC2
vozač	05i2
vozačka dozvola	0KC2
voznik	0G11
vozniski izpit	0B11
vozniški izpit	0B11
vođa	07K1
vp	07R1
vpoe	0j\1
vratny	0?e1
vrijwilliger	0^U2
vrijwilligster	0;81
vrlo dobro	1:H4
vrouw	1:L1
vrouwelijk	1:L1
vrtec	0L[1
vrtic	0LY2
vrtić	0LY2
vrátný	0?e1
vs	0HZ1
vsi	00e1
vss	1:M2
vuggestue	0;=1
vukova diploma	0k41
vuoden	0071
vuokratyoentekijae	0TH1
vuokratyontekija	0TH1
vuokratyöntekijä	0TH1
vuosi	1:O1
vuotta	1:O1
vut	0Eo1
vvs montor	0731
vvs-montoer	0731
vvs-montør	0731
vwo	0T\2
vwo diploma	08A1
vwo-diploma	08A1
vyborna	04X2
vyborne	0kE4
vychovatel	07?1
vychovavatel	0921
vychovávateľ	0921
vydano	0I:1
vydata	12Q1
vydatá	12Q1
vydavatelstvi	0Go1
vydavatelstvo	1:P2
vydavatelství	0Go1
vydavateľstvo	1:P2
vydáno	0I:1
vyhlaska	0B21
vyhláška	0B21
vyras	1:R1
vyriska	1:R1
vyriška	1:R1
vyskumny pracovnik	0AD1
vysoka skola	0OK2
vysoke uceni	0Eo1
vysoke uceni technicke	0Eo1
vysokoskolske	0;Q1
vysokoškolské	0;Q1
vysoká škola	0OK2
vysoké učení	0Eo1
vysoké učení technické	0Eo1
vyssi odborna skola	0Eo1
vyssi odborne	0Hb1
vyssie odborne	1:S1
vysvedceni	0B21
vysvedcenie	0B31
vysvedčenie	0B31
vysvědčení	0B21
vyucen	0bP1
vyuceni	0bP1
vyuceni s maturitou	0bP1
vyucni list	0bP1
vyucny list	0bQ1
vyučen	0bP1
vyučení	0bP1
vyučení s maturitou	0bP1
vyvojar	02k2
vyzkumny pracovnik	0?e1
vyznamenani	0051
vyznamenanie	0041
vyznamenání	0051
vyššie odborné	1:S1
vyšší odborná škola	0Eo1
vyšší odborné	0Hb1
vzdalene	0e[1
vzdáleně	0e[1
vzgojitelj	05k1
và	19F1
válido hasta	0TV1
vállalat	04n2
vállalkozó	02m1
várható	16X1
várhatóan	16X1
vânzătoare	02=1
vânzător	02=1
väg	05H1
väga hea	19K2
väga hästi	0\f1
vägen	05H1
vähene	05<1
väitekiri	0451
väitöskirja	19I2
väktare	02Y1
väljak	0`Y1
välkommen	0Tj1
välttävä	05B1
välttävä keskitaso	0ZT1
väylä	0981
vår	19G2
vårdare	02Y1
vårdcentral	01=1
våren	19G2
vænget	0R31
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
výborne	19e2
výborná	04X2
výborné	04]1
výborně	19\2
výskumný pracovník	0AD1
výuční list	0bP1
výučný list	0bQ1
vývojár	0921
vývojář	07?1
výzkumný pracovník	0?e1
vāji	06o1
văn phòng	0<41
vērtējums	08g1
vědec	0?e1
vīrietis	1:71
vīriešu	1:71
všs	1:T1
všį	00e1
w	1:U2
w l l	00e1
w toku	04`1
w trakcie	04`1
w.l.l	00e1
wachmann	03B1
waerter	03B1
waerterin	03B1
waiter	02<1
waitress	02<1
wakacje	0^L1
wakil	02R1
wakil ketua	02R1
wall	0B[1
wanita	0iM1
warden	02<1
warehouse	01`1
warehouse operative	02<1
warsztat	03T1
warsztaty	1:W1
wart	03B1
wartawan	02R1
warter	03B1
warterin	03B1
warung	08B1
wasit	02R1
watchmaker	02<1
way	06W1
wazna do	1:X1
wazne do	1:X1
wazny do	1:X1
ważna do	1:X1
ważne do	1:X1
ważny do	1:X1
we	1:Y1
webmaster	02<1
wedstrijd	0=l1
week	1:Z2
weeks	1:\1
weg	1:]2
weibl	0QV1
weiblich	0QV1
weingut	03_1
weiterbildung	0Q;2
weken	1:_1
welcome	0SD1
welder	02<1
welkom	0F@1
werk	03_1
werke	03_1
werker	06c2
werkstatt	03_1
werkstudent	1:`2
werkstudentin	09@1
wesen	0]01
wethouder	0281
wettbewerb	0kB2
wholesaler	02<1
wiceprezes	02M1
widowed	0Bm1
willkommen	0SI1
winemaker	02<1
winery	01`1
winkel	0351
winnaar	0LD1
winner	00O1
winter	1:b3
winter season	1:e1
winter term	1:e1
wintersaison	1:f1
winterseizoen	1:g1
wintersemester	1:f1
winzer	03B1
wiosna	1:h1
wiosną	1:h1
wirausaha	08B1
wise	1:f1
wissenschaft	0]01
wissenschaften	0]01
wissenschaftler	0671
wissenschaftliche hilfskraft	09@1
wissenschaftliche mitarbeiterin	09@1
wissenschaftlicher mitarbeiter	09@1
witaj	0F01
witam	0F01
with	0Po1
wk	1:\1
wks	1:\1
wlasciciel	02M1
wlascicielka	02M1
wlasna dzialalnosc	03T1
wo bachelor	01^1
wo master	0JN1
wo-bachelor	01^1
wo-master	0JN1
woche	1:i1
wochen	1:i1
wohnung	05S1
woj	0571
wolny	0ZJ1
wolontariusz	02M1
wolontariuszka	02M1
woman	1:j2
work from home	0Qo1
worker	02<1
working at height	01j1
working at heights	01j1
working familiarity	0OM1
working knowledge	0S12
working paper	01T1
working proficiency	0S31
works	01`1
workshop	1:l3
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
wydane	0gY1
wydany	0gY1
wydawnictwo	1:o2
wydzial	1;12
wydział	1;12
wykladowca	02M1
wyksztalcenie srednie	0KP1
wykształcenie średnie	0KP1
wykładowca	02M1
wynik	0gb1
wyroznienie	0P=1
wyróżnienie	0P=1
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
xahar	1;31
xep loai	0Gf1
xerrada	0A71
xhur	1;31
xin chao	0BV1
xin chào	0BV1
xitwa	1;41
xuat sac	1;52
xuong	0<41
xuất sắc	1;52
xã	0Be1
xưởng	0<41
xếp loại	0Gf1
y	1;72
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
yayinevi	1;92
yayinlandi	0>R1
yayinlari	0461
yayınevi	1;92
yayınlandı	0>R1
yayınları	0461
yaz	1;;1
yazar	01n1
yazari	01n1
yazarı	01n1
yazilim	0461
yazilimci	01n1
yazılım	0461
yazılımcı	01n1
yds	0=A1
year	1;<1
years	1;<1
yeterlik	0=Z1
yeu	0df1
yh examen	0]S1
yh-examen	0]S1
yhdistys	06h1
yhtio	06h1
yhtioe	06h1
yhtiö	06h1
yil	11_1
yki	0=A1
yksikko	0i92
yksikkoe	0i92
yksikkö	0i92
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
yr	1;=1
yrittaejae	0621
yrittaja	0621
yrittäjä	0621
yrityksessa	1;>1
yrityksessae	1;>1
yrityksessä	1;>1
yritys	06h1
yrkesbevis	0RI1
yrkesexamen	1;?2
yrkesfag	07j1
yrkeshoegskola	0SQ1
yrkeshoegskoleexamen	0]S1
yrkeshogskola	0SQ1
yrkeshogskoleexamen	0]S1
yrkeshögskola	0SQ1
yrkeshögskoleexamen	0]S1
yrkesutbildning	0RI1
yrs	1;=1
yuksek lisans	16c1
yuksek lisans derecesi	16c1
yuksekokulu	04M1
yökdil	0=A1
yönetici	01n1
yöneticisi	01n1
yönetmen	01n1
yüksek lisans	16c1
yüksek lisans derecesi	16c1
yüksekokulu	04M1
yıl	11_1
yếu	0df1
z	1;A2
z odliko	0kn1
z wyroznieniem	0gb1
z wyróżnieniem	0gb1
zaawansowana	0<62
zaawansowany	0<62
zacatecnik	1;C2
zacetnik	1;E2
zacetno	1;G1
zaciatocnik	1;H2
zadovoljavajuce	0ni1
zadovoljavajuće	0ni1
zadovoljivo	0kA1
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
zaklada	0ZK1
zakladatel	02k2
zakladateľ	0921
zakladna	1;J2
zakladna skola	0`D1
zakladna znalost	0dG1
zakladne znalosti	0dG1
zakladni	1;L2
zakladni skola	0Eo1
zakladni znalost	0dR1
zakladni znalosti	0dR1
zakladny	1;N1
zaklady	1;O5
zakljucni izpit	0kD1
zaključni izpit	0kD1
zakład	03T1
zakłady	03T1
zalozba	1;T2
zalozyciel	02M1
zalozycielka	02M1
založba	1;T2
zamecnik	0?e1
zameranie	13D1
zamereni	0gX1
zamestnanec roku	0051
zamezna	0ZJ1
zamężna	0ZJ1
zaměstnanec roku	0051
zaměření	0gX1
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
zavod	1;V5
zavody	0II2
zawodowe	0KP1
zawodowka	04G1
zawodówka	04G1
zayif	0=21
zayıf	0=21
začetnik	1;E2
začetno	1;G1
začiatočník	1;H2
začátečník	1;C2
założyciel	02M1
założycielka	02M1
zaświadczenie	0BA1
zbornik	1;[4
zborník	0C81
zdaj	0FK1
zdalna	0V=1
zdalnie	0V=1
zdobyty	0gY1
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
zeer goed	0RM2
zeichner	0671
zeitschrift	0=V2
zeitung	03_1
zelador	0201
zeladora	0201
zelfstandig	0`Z1
zelo dobro	1;_2
zemedelec	0?e1
zememeric	0?e1
zemědělec	0?e1
zeměměřič	0?e1
zena	1;a4
zenaty	10F2
zenesz	0=@1
zenska	1;e2
zenske	1;g2
zenski	1;i4
zensko	1;A2
zentrum	03_1
zenész	0=@1
zerspaner	0671
zertifikat	0_o2
zertifiziert	1;m1
zertifizierung	0=E1
zespol	0KQ1
zespol szkol	04G1
zespół	0KQ1
zespół szkół	04G1
zeszyty naukowe	07k1
zeugnis	0=E1
zidar	02=1
ziekenhuis	0351
ziema	1;n2
zima	1<06
zimmerei	03_1
zimmerer	0671
zimmermadchen	03B1
zimmermaedchen	03B1
zimmermädchen	03B1
zimą	1<61
zinatnu doktors	0J]1
zinātņu doktors	0J]1
ziraat muhendisi	01n1
ziraat mühendisi	01n1
zivi	09@1
zivildienst	09@1
zivildienstleistender	09@1
zivljenjepis	1<71
zivnost	0II2
zivotopis	1<84
zkouska	0B21
zkouška	0B21
zlata medaile	0051
zlaty	0051
zlatá medaile	0051
zlatý	0051
zmagovalec	0jn1
zmagovalka	0jn1
znamka	0BB2
znanstvenik	0?01
známka	0BB2
zolnierz	02M1
zomer	1<<1
zomerseizoen	1<<1
zonaty	0ZJ1
zonen	0`Z1
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
zurnalas	0[I1
zurnalistas	02i1
zurnalists	02j1
zurnals	0I>1
zurzeit	04a1
zusteller	0671
zvarac	0AD1
zviluppatur	05Z1
zvárač	0AD1
zweisprachig	0Mg1
zweites staatsexamen	00<1
zwembad	0351
zwyciezca	0P=1
zwycięzca	0P=1
zyciorys	1<=1
zyciorys zawodowy	1<=1
zzp	0`Z1
zzp'er	0;81
zzper	0;81
základná	1;J2
základná znalosť	0dG1
základná škola	0`D1
základné znalosti	0dG1
základní	1;L2
základní znalost	0dR1
základní znalosti	0dR1
základní škola	0Eo1
základný	1;N1
základy	1<>4
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
à distância	16P1
à partir de	00b1
à partir du	00b1
à présent	00a1
àrea	0IL1
á netinu	0101
általános iskola	05N2
ápoló	06[2
ár	1<B1
árbitro	03k2
área	1<C3
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
énekes	0MK1
épicerie	01m1
építész	02m1
équipe	0AN1
équipier	01l1
équipière	01l1
érem	0Gl2
érettségi	0Ma1
érettségi bizonyítvány	0Ma1
értékesítő	02m1
és	0Mi1
établissements	01m1
étage	05I1
étalagiste	01l1
étterem	07l1
étude notariale	01m1
été	0N@1
év	0NB2
éves	0ND1
évkönyv	0IB1
ênfase	0ML1
í dag	0MU1
í sambúð	0LN1
în curs	02G1
în prezent	02G1
începând cu	0W31
începător	0=72
îngrijitoare	02=1
îngrijitor	02=1
învățătoare	02=1
învățător	02=1
ó	1<F2
ógift	0LN1
óptica	01Q1
óptico	01Q1
óstán	0CX1
óta	0iH2
óvoda	0[T1
óvodapedagógus	02m1
óvónő	02m1
õde	01M1
õpetaja	01M1
õppekava	0Mb1
ödül	0<J1
ödülü	0<J1
ökotropholog	0671
ön lisans	0d31
önkormányzat	07l1
önkéntes	0=@1
önlisans	0d31
önéletrajz	0hN1
önéletrajza	0hN1
ösd	0=A1
ösztöndíj	0Gl2
översättare	02Y1
öz geçmiş	0iL1
özgeçmiş	0iL1
özgeçmişi	0iL1
öğretim görevlisi	01n1
öğretim üyesi	01n1
öğretmen	01n1
öğretmeni	01n1
økonom	06G2
øvet	0h81
újságíró	02P2
úplné stredné	0bQ1
úrad	03d1
úsek	14B2
ústav	0II2
út	0481
útgefið	0@O1
útja	0481
útvar	14B2
účetní	0?e1
účtovník	0AD1
účtovníčka	0AD1
úřad	0Go1
übersetzer	0671
übungsleiter	0671
üdv	0Tn1
üdvözlöm	0Tn1
ügyintéző	02P2
ügynökség	07l1
ügyvéd	02m1
ügyvédi iroda	07l1
ühing	05T1
üksus	0cA1
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
članek	0[m1
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
ħarifa	0TS1
īpašnieks	02j1
įkūrėjas	02i1
įmonė	03e1
įmonėje	0W11
įvertinimas	0;U1
ļoti labi	0942
ősz	0iE1
ősze	0iE1
œnologue	01l1
ředitel	07?1
řezník	0?e1
řidič	07?1
řidičský průkaz	0B21
ślusarz	02M1
śpiewaczka	02M1
średni	13P2
średnia	13R2
średnia ocen	0gb1
średnie	0KP1
średnio	0K?1
średnio zaawansowany	0K?1
średnio zaawansowany wyższy	0J91
średniozaawansowana	0K?1
średniozaawansowany	13P2
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
škola	1<H4
školenie	11\1
školení	11]1
šobrīd	0_`1
šodien	0_`1
šoferis	02j1
šola	0L[1
špecialista	0AD1
špecialistka	0AD1
špecializácia	13D1
štipendija	0jn1
štipendium	0041
štruktúrovaný životopis	0m>1
študent	0G11
študijný odbor	13D1
študijný program	13D1
študijska smer	14]1
študijski program	14]1
štúdia	0C81
štúdio	03d1
švadlena	0?e1
šķīries	0fK1
żeńska	0[J1
żeński	0[J1
żonaty	0ZJ1
żołnierz	02M1
żviluppatur	05Z1
życiorys	1<=1
życiorys zawodowy	1<=1
ž	1;A2
žena	1;a4
ženatý	10F2
ženska	1<L1
ženski	1<M3
žensko	1;A2
ženské	1;g2
žiema	1<P1
življenjepis	1<71
živnost	0Go1
živnosť	03d1
životopis	1<84
žurnalas	0[I1
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
și	1221
șofer	02=1
șoseaua	0541
άγαμη	1<Q1
άγαμοσ	1<Q1
άδεια	1<R1
άδεια ασκήσεωσ	1<R1
άδεια οδήγησησ	1<R1
άνδρασ	1<S1
άνοιξη	1<T1
άντρασ	1<S1
άπταιστα	1<U1
άρθρο	1<V1
άριστα	1<W2
άριστη	1<U1
άριστη γνώση	1<U1
άριστο	1<Y1
άρρεν	1<S1
έγγαμη	1<Q1
έγγαμοσ	1<Q1
έπαινοσ	00Q1
έργα	1<Z1
έργο	1<Z1
έτη	1<[1
έτοσ	1<[1
έωσ	1<\1
έωσ και σήμερα	1<]1
έωσ σήμερα	1<]1
ίδρυμα	1<^1
α ε	00e1
α' βραβείο	00Q1
α' βραβειο	00Q1
α.ε	00e1
αγαμη	1<Q1
αγαμοσ	1<Q1
αγροτησ	1<_1
αγρότησ	1<_1
αδεια	1<R1
αδεια ασκησεωσ	1<R1
αδεια οδηγησησ	1<R1
αε	00e1
αει	1<`1
αεροσυνοδοσ	1<_1
αεροσυνοδόσ	1<_1
αισθητικοσ	1<_1
αισθητικόσ	1<_1
ακαδημία	1<`1
ακαδημια	1<`1
ανακοίνωση	1<V1
ανακοινωση	1<V1
αναλυτήσ	1<_1
αναλυτησ	1<_1
αναλυτρια	1<_1
αναλύτρια	1<_1
αναμένεται	1<a1
αναμενεται	1<a1
αναμενομενη	1<a1
αναμενομενο	1<a1
αναμενόμενη	1<a1
αναμενόμενο	1<a1
ανδρασ	1<S1
ανθοπωλησ	1<_1
ανθοπώλησ	1<_1
ανοικτο πανεπιστημιο	1<`1
ανοικτό πανεπιστήμιο	1<`1
ανοιξη	1<T1
ανοιχτο πανεπιστημιο	1<`1
ανοιχτό πανεπιστήμιο	1<`1
αντιπροεδροσ	1<_1
αντιπρόεδροσ	1<_1
αντρασ	1<S1
ανωτερη εκπαιδευση	1<b1
ανώτερη εκπαίδευση	1<b1
απθ	1<`1
απο	1<c2
αποθηκάριοσ	1<_1
αποθηκαριοσ	1<_1
απολυτήριο	1<e1
απολυτήριο γενικού λυκείου	1<e1
απολυτήριο γυμνασίου	1<e1
απολυτήριο λυκείου	1<e1
απολυτηριο	1<e1
απολυτηριο γενικου λυκειου	1<e1
απολυτηριο γυμνασιου	1<e1
απολυτηριο λυκειου	1<e1
απταιστα	1<U1
από	1<c2
αρθρο	1<V1
αριθμοσ	1<f1
αριθμόσ	1<f1
αριστα	1<W2
αριστείο	00Q1
αριστειο	00Q1
αριστη	1<U1
αριστη γνωση	1<U1
αριστο	1<Y1
αρρεν	1<S1
αρσενικο	1<S1
αρσενικό	1<S1
αρτοποιοσ	1<_1
αρτοποιόσ	1<_1
αρχάριοι	1<g1
αρχάριοσ	1<h1
αρχαριοι	1<g1
αρχαριοσ	1<h1
αρχειονομοσ	1<_1
αρχειονόμοσ	1<_1
αρχιτέκτονασ	1<_1
αρχιτεκτονασ	1<_1
ασκουμενη	1<_1
ασκουμενοσ	1<_1
ασκούμενη	1<_1
ασκούμενοσ	1<_1
αστυνομικοσ	1<_1
αστυνομικόσ	1<_1
ασφαλιστική	1<^1
ασφαλιστικη	1<^1
αφοί	1<^1
αφοι	1<^1
βαθμολογία	1<i1
βαθμολογια	1<i1
βαθμοσ	1<i1
βαθμοσ πτυχιου	1<i1
βαθμόσ	1<i1
βαθμόσ πτυχίου	1<i1
βασικά	1<j2
βασικέσ γνώσεισ	1<j2
βασική	1<j2
βασική γνώση	1<h1
βασικα	1<j2
βασικεσ γνωσεισ	1<j2
βασικη	1<j2
βασικη γνωση	1<h1
βασικο	1<l1
βασικο επιπεδο	1<h1
βασικό	1<l1
βασικό επίπεδο	1<h1
βαφέασ	1<_1
βαφεασ	1<_1
βεβαίωση	1<R1
βεβαιωση	1<R1
βιβλίο	1<V1
βιβλιο	1<V1
βιβλιοθήκη	1<^1
βιβλιοθηκη	1<^1
βιβλιοθηκονομοσ	1<_1
βιβλιοθηκονόμοσ	1<_1
βιβλιοπωλησ	1<_1
βιβλιοπώλησ	1<_1
βιογραφικο	1<m1
βιογραφικο σημειωμα	1<m1
βιογραφικό	1<m1
βιογραφικό σημείωμα	1<m1
βιολογοσ	1<_1
βιολόγοσ	1<_1
βοηθοσ	1<_1
βοηθόσ	1<_1
βράβευση	00Q1
βραβείο	00Q1
βραβειο	00Q1
βραβευση	00Q1
γεια	1<n1
γεια σασ	1<n1
γενικο λυκειο	1<`1
γενικοσ βαθμοσ	1<i1
γενικό λύκειο	1<`1
γενικόσ βαθμόσ	1<i1
γιατροσ	1<_1
γιατρόσ	1<_1
γραμματέασ	1<_1
γραμματεασ	1<_1
γραφίστασ	1<_1
γραφίστρια	1<_1
γραφείο	1<^1
γραφειο	1<^1
γραφιστασ	1<_1
γραφιστρια	1<_1
γυμνάσιο	1<`1
γυμνασιο	1<`1
γυναίκα	1<o1
γυναικα	1<o1
δάσκαλοσ	1<_1
δήμαρχοσ	1<_1
δήμοσ	1<^1
δίγλωσση	1=01
δίγλωσσοσ	1=01
δίπλωμα	1=12
δίπλωμα ιεκ	1<b1
δίπλωμα μηχανικού	1=31
δασκάλα	1<_1
δασκαλα	1<_1
δασκαλοσ	1<_1
δημαρχοσ	1<_1
δημοσ	1<^1
δημοσίευση	1<V1
δημοσιευση	1<V1
δημοσιογράφοσ	1<_1
δημοσιογραφοσ	1<_1
δημοτικο σχολειο	1<`1
δημοτικό σχολείο	1<`1
διάκριση	00Q1
διαγωνισμοσ	00Q1
διαγωνισμόσ	00Q1
διαδικτυακά	1=41
διαδικτυακα	1=41
διαζευγμένη	1<Q1
διαζευγμένοσ	1<Q1
διαζευγμενη	1<Q1
διαζευγμενοσ	1<Q1
διαιτητήσ	1<_1
διαιτητησ	1<_1
διαιτολογοσ	1<_1
διαιτολόγοσ	1<_1
διακριση	00Q1
διανομέασ	1<_1
διανομεασ	1<_1
διατριβή	1<V1
διατριβη	1<V1
διαχειριστήσ	1<_1
διαχειριστησ	1<_1
διγλωσση	1=01
διγλωσσοσ	1=01
διδάκτορασ	1=51
διδακτορασ	1=51
διδακτορική διατριβή	1=51
διδακτορικη διατριβη	1=51
διδακτορικο	1=51
διδακτορικο διπλωμα	1=51
διδακτορικό	1=51
διδακτορικό δίπλωμα	1=51
διευθυνση	1=61
διευθυντήσ	1<_1
διευθυντησ	1<_1
διευθυντρια	1<_1
διευθύντρια	1<_1
διεύθυνση	1=61
δικαστήσ	1<_1
δικαστησ	1<_1
δικηγοροσ	1<_1
δικηγόροσ	1<_1
διορθωτήσ	1<_1
διορθωτησ	1<_1
διορθωτρια	1<_1
διορθώτρια	1<_1
διπλωμα	1=12
διπλωμα ιεκ	1<b1
διπλωμα μηχανικου	1=31
ε π ε	00e1
ε.π.ε	00e1
είμαι	1=71
είμαι η	1=71
είμαι ο	1=71
εγγαμη	1<Q1
εγγαμοσ	1<Q1
εθελοντήσ	1<_1
εθελοντησ	1<_1
εθελοντρια	1<_1
εθελόντρια	1<_1
ειδίκευση	1=81
ειδικευση	1=81
ειδικοσ	1=92
ειδικοτητα	1=81
ειδικόσ	1=92
ειδικότητα	1=81
εικονογράφοσ	1<_1
εικονογραφοσ	1<_1
ειμαι	1=71
ειμαι η	1=71
ειμαι ο	1=71
εισήγηση	1<V1
εισηγηση	1<V1
εκδοσεισ	1=;2
εκδοτικοσ	1<^1
εκδοτικόσ	1<^1
εκδόσεισ	1=;2
εκπα	1<`1
εκπαιδευτήσ	1<_1
εκπαιδευτησ	1<_1
εκπαιδευτικοσ	1<_1
εκπαιδευτικόσ	1<_1
εκπαιδευτρια	1<_1
εκπαιδεύτρια	1<_1
εκτιμητήσ	1<_1
εκτιμητησ	1<_1
εκτιμωμενη	1<a1
εκτιμώμενη	1<a1
ελευθεροσ επαγγελματιασ	1<^1
ελεύθεροσ επαγγελματίασ	1<^1
εμπ	1<`1
εξ αποστάσεωσ	1=41
εξ αποστασεωσ	1=41
εξειδικευμένοσ	1==1
εξειδικευμενοσ	1==1
επα λ	1<`1
επα.λ	1<`1
επαινοσ	00Q1
επαλ	1<`1
επαρκήσ	1=>1
επαρκησ	1=>1
επε	00e1
επιμελήτρια	1<_1
επιμελητήσ	1<_1
επιμελητησ	1<_1
επιμελητρια	1<_1
επιμορφωση	1=?1
επιμόρφωση	1=?1
επιχείρηση	1<^1
επιχειρηση	1<^1
εποπτησ	1<_1
επόπτησ	1<_1
εργάτησ	1<_1
εργάτρια	1<_1
εργα	1<Z1
εργαστήριο	1<^1
εργαστηριο	1<^1
εργατησ	1<_1
εργατρια	1<_1
εργο	1<Z1
εργοδηγοσ	1<_1
εργοδηγόσ	1<_1
εργοστάσιο	1<^1
εργοστασιο	1<^1
ερευνήτρια	1<_1
ερευνητήσ	1<_1
ερευνητησ	1<_1
ερευνητρια	1<_1
εστιατοριο	1<^1
εστιατόριο	1<^1
εταιρία	1<^1
εταιρεία	1<^1
εταιρεια	1<^1
εταιρια	1<^1
ετη	1<[1
ετοσ	1<[1
ευχερήσ	1<U1
ευχερησ	1<U1
εφορεία	1<^1
εφορεια	1<^1
εωσ	1<\1
εωσ και σημερα	1<]1
εωσ σημερα	1<]1
ζαχαροπλάστησ	1<_1
ζαχαροπλαστησ	1<_1
ηθοποιοσ	1<_1
ηθοποιόσ	1<_1
ηλεκτρολογοσ	1<_1
ηλεκτρολόγοσ	1<_1
ημερίδα	1<V1
ημεριδα	1<V1
θέατρο	1<^1
θήλυ	1<o1
θεατρο	1<^1
θηλυ	1<o1
θηλυκο	1<o1
θηλυκό	1<o1
θυρωροσ	1<_1
θυρωρόσ	1<_1
ι ε κ	1<`1
ι.ε.κ	1<`1
ιατροσ	1<_1
ιατρόσ	1<_1
ιδιοκτήτησ	1<_1
ιδιοκτητησ	1<_1
ιδρυμα	1<^1
ιδρυτήσ	1<_1
ιδρυτησ	1<_1
ιδρυτρια	1<_1
ιδρύτρια	1<_1
ιεκ	1<`1
ικανοποιητική	1=>1
ικανοποιητικη	1=>1
ικε	00e1
ινστιτουτο	1=@2
ινστιτούτο	1=@2
κάρτα	1<R1
κέντρο	1<^1
καθηγήτρια	1<_1
καθηγητήσ	1<_1
καθηγητησ	1<_1
καθηγητρια	1<_1
και	1=B1
καλά	1=C1
καλή	1=D2
καλή γνώση	1=C1
καλα	1=C1
καλη	1=D2
καλη γνωση	1=C1
καλο	1=F1
καλοκαίρι	1=G1
καλοκαιρι	1=G1
καλωσ	1<i1
καλωσ ηρθατε	1<n1
καλό	1=F1
καλώσ	1<i1
καλώσ ήρθατε	1<n1
καρτα	1<R1
κατάλογοσ	1<V1
κατάρτιση	1=?1
κατάστημα	1<^1
καταλογοσ	1<V1
καταρτιση	1=?1
καταστημα	1<^1
κατευθυνση	1=81
κατεύθυνση	1=81
κεντρο	1<^1
κεφάλαιο	1<V1
κεφαλαιο	1<V1
κηπουροσ	1<_1
κηπουρόσ	1<_1
κλάδοσ	1=61
κλαδοσ	1=61
κλινική	1<^1
κλινικη	1<^1
κολέγιο	1<`1
κολεγιο	1<`1
κολλέγιο	1<`1
κολλεγιο	1<`1
κομμωτήσ	1<_1
κομμωτησ	1<_1
κομμωτρια	1<_1
κομμώτρια	1<_1
κρεοπωλησ	1<_1
κρεοπώλησ	1<_1
λέκτορασ	1<_1
λίαν καλώσ	1<i1
λεκτορασ	1<_1
λεωφ	1<f1
λεωφοροσ	1<f1
λεωφόροσ	1<f1
λιαν καλωσ	1<i1
λογίστρια	1<_1
λογιστήσ	1<_1
λογιστησ	1<_1
λογιστρια	1<_1
λογοθεραπευτήσ	1<_1
λογοθεραπευτησ	1<_1
λογοθεραπευτρια	1<_1
λογοθεραπεύτρια	1<_1
λυκειο	1<`1
λύκειο	1<`1
μάγειρασ	1<_1
μάγειροσ	1<_1
μάνατζερ	1<_1
μάστερ	1=31
μέλοσ	1<_1
μέσοσ όροσ	1<i1
μέτρια	1=>1
μέτρια γνώση	1=>1
μέτριο	1=H2
μέχρι	1<\1
μέχρι σήμερα	1<]1
μέχρι τώρα	1<]1
μήνασ	1=J1
μήνεσ	1=J1
μαία	1<_1
μαγείρισσα	1<_1
μαγειρασ	1<_1
μαγειρισσα	1<_1
μαγειροσ	1<_1
μαθητευομενοσ	1<_1
μαθητευόμενοσ	1<_1
μαια	1<_1
μανατζερ	1<_1
μαστερ	1=31
με λένε	1=71
με λενε	1=71
μελοσ	1<_1
μεσαίο	1=F1
μεσαίο επίπεδο	1=>1
μεσαιο	1=F1
μεσαιο επιπεδο	1=>1
μεσοσ οροσ	1<i1
μετάλλιο	00Q1
μεταλλιο	00Q1
μεταπτυχιακέσ σπουδέσ	1=31
μεταπτυχιακεσ σπουδεσ	1=31
μεταπτυχιακο	1=31
μεταπτυχιακο διπλωμα	1=31
μεταπτυχιακοσ	1=31
μεταπτυχιακοσ τιτλοσ	1=31
μεταπτυχιακό	1=31
μεταπτυχιακό δίπλωμα	1=31
μεταπτυχιακόσ	1=31
μεταπτυχιακόσ τίτλοσ	1=31
μεταφράστρια	1<_1
μεταφραστήσ	1<_1
μεταφραστησ	1<_1
μεταφραστρια	1<_1
μετρια	1=>1
μετρια γνωση	1=>1
μετριο	1=H2
μεχρι	1<\1
μεχρι σημερα	1<]1
μεχρι τωρα	1<]1
μηνασ	1=J1
μηνεσ	1=J1
μητρική	1=01
μητρική γλώσσα	1=01
μητρικη	1=01
μητρικη γλωσσα	1=01
μηχανικοσ	1=K1
μηχανικόσ	1=K1
μηχανοδηγοσ	1<_1
μηχανοδηγόσ	1<_1
μοδίστρα	1<_1
μοδιστρα	1<_1
μονάδα	1=61
μοναδα	1=61
μουσείο	1<^1
μουσειο	1<^1
μουσικοσ	1<_1
μουσικόσ	1<_1
μπάρμαν	1<_1
μπαρμαν	1<_1
ναυτησ	1<_1
ναυτικοσ	1<_1
ναυτικόσ	1<_1
ναύτησ	1<_1
νηπιαγωγείο	1<`1
νηπιαγωγειο	1<`1
νικήτρια	00Q1
νικητήσ	00Q1
νικητησ	00Q1
νικητρια	00Q1
νοσηλευτήσ	1<_1
νοσηλευτησ	1<_1
νοσηλευτρια	1<_1
νοσηλεύτρια	1<_1
νοσοκομείο	1<^1
νοσοκομειο	1<^1
ξεναγοσ	1<_1
ξεναγόσ	1<_1
ξενοδοχείο	1<^1
ξενοδοχειο	1<^1
ξυλουργοσ	1<_1
ξυλουργόσ	1<_1
ο ε	00e1
ο.ε	00e1
οδηγοσ	1<_1
οδηγόσ	1<_1
οδοσ	1<f1
οδόσ	1<f1
οικονομολογοσ	1<_1
οικονομολόγοσ	1<_1
οινοποιείο	1<^1
οινοποιειο	1<^1
ομάδα	1=61
ομαδα	1=61
ομιλία	1<V1
ομιλια	1<V1
ομιλοσ	1<^1
ονομάζομαι	1=71
ονομαζομαι	1=71
οπτικοσ	1<_1
οπτικόσ	1<_1
οργανισμοσ	1<^1
οργανισμόσ	1<^1
οροφοσ	1<f1
παιδαγωγοσ	1<_1
παιδαγωγόσ	1<_1
πανεπιστήμιο	1<`1
πανεπιστημίου	1<`1
πανεπιστημιο	1<`1
πανεπιστημιου	1<`1
παντρεμένη	1<Q1
παντρεμένοσ	1<Q1
παντρεμενη	1<Q1
παντρεμενοσ	1<Q1
παρον	1<]1
παρόν	1<]1
πατέντα	1<V1
πατεντα	1<V1
περιοδικο	1<V1
περιοδικό	1<V1
πιστοποίηση	1<R1
πιστοποιημένη	1<R1
πιστοποιημένοσ	1<R1
πιστοποιημενη	1<R1
πιστοποιημενοσ	1<R1
πιστοποιηση	1<R1
πιστοποιητικο	1<R1
πιστοποιητικό	1<R1
πλατεία	1<f1
πλατεια	1<f1
πολυ καλα	1<U1
πολυ καλη	1<U1
πολυ καλη γνωση	1=C1
πολυ καλο	1<Y1
πολυτεχνείο	1<`1
πολυτεχνειο	1<`1
πολύ καλά	1<U1
πολύ καλή	1<U1
πολύ καλή γνώση	1=C1
πολύ καλό	1<Y1
πρακτικά	1<V1
πρακτικα	1<V1
προγραμματίστρια	1<_1
προγραμματιστήσ	1<_1
προγραμματιστησ	1<_1
προγραμματιστρια	1<_1
προεδροσ	1<_1
προισταμενη	1<_1
προισταμενοσ	1<_1
προπονήτρια	1<_1
προπονητήσ	1<_1
προπονητησ	1<_1
προπονητρια	1<_1
προπτυχιακέσ σπουδέσ	1=L1
προπτυχιακεσ σπουδεσ	1=L1
προπτυχιακο	1=L1
προπτυχιακό	1=L1
προτζεκτ	1<Z1
προχωρημένο	1=M2
προχωρημενο	1=M2
προϊστάμενοσ	1<_1
προϊσταμένη	1<_1
πρωτο βραβειο	00Q1
πρόεδροσ	1<_1
πρότζεκτ	1<Z1
πρώτο βραβείο	00Q1
πτυχίο	1=O2
πτυχίο επαλ	1<e1
πτυχίο πανεπιστημίου	1=L1
πτυχιο	1=O2
πτυχιο επαλ	1<e1
πτυχιο πανεπιστημιου	1=L1
πτυχιουχοσ	1=L1
πτυχιούχοσ	1=L1
πυροσβέστησ	1<_1
πυροσβεστησ	1<_1
πωλήτρια	1<_1
πωλητήσ	1<_1
πωλητησ	1<_1
πωλητρια	1<_1
ράφτησ	1<_1
ραφτησ	1<_1
σήμερα	1<]1
σε εξέλιξη	1<]1
σε εξελιξη	1<]1
σελίδα	1=Q1
σελιδα	1=Q1
σεμινάριο	1=R2
σεμιναριο	1=R2
σερβιτορα	1<_1
σερβιτοροσ	1<_1
σερβιτόρα	1<_1
σερβιτόροσ	1<_1
σημερα	1<]1
σιδεράσ	1<_1
σιδερασ	1<_1
στην	1=T1
στο	1=T1
στοιχειωδεισ γνωσεισ	1<h1
στοιχειωδησ	1<h1
στοιχειώδεισ γνώσεισ	1<h1
στοιχειώδησ	1<h1
στον	1=T1
στουντιο	1<^1
στούντιο	1<^1
στρατιωτικοσ	1<_1
στρατιωτικόσ	1<_1
συγκολλητήσ	1<_1
συγκολλητησ	1<_1
συλλογικοσ τομοσ	1<V1
συλλογικόσ τόμοσ	1<V1
συλλογοσ	1<^1
συμβολαιογράφοσ	1<_1
συμβολαιογραφοσ	1<_1
συμβουλοσ	1<_1
συνέδριο	1<V1
συνεδριο	1<V1
συνεργάτησ	1<_1
συνεργάτιδα	1<_1
συνεργατησ	1<_1
συνεργατιδα	1<_1
συνεταιρισμοσ	1<^1
συνεταιρισμόσ	1<^1
συντάκτησ	1<_1
συντάκτρια	1<_1
συντακτησ	1<_1
συντακτρια	1<_1
συντηρήτρια	1<_1
συντηρητήσ	1<_1
συντηρητησ	1<_1
συντηρητρια	1<_1
συντομο βιογραφικο	1<m1
συντονίστρια	1<_1
συντονιστήσ	1<_1
συντονιστησ	1<_1
συντονιστρια	1<_1
σχεδιάστρια	1<_1
σχεδιαστήσ	1<_1
σχεδιαστησ	1<_1
σχεδιαστρια	1<_1
σχολή	1<`1
σχολή καλών τεχνών	1<`1
σχολείο	1<`1
σχολειο	1<`1
σχολη	1<`1
σχολη καλων τεχνων	1<`1
σύλλογοσ	1<^1
σύμβουλοσ	1<_1
σύντομο βιογραφικό	1<m1
τ ε ι	1<`1
τ κ	1<f1
τ.ε.ι	1<`1
τ.κ	1<f1
ταμίασ	1<_1
ταμιασ	1<_1
ταχυδρομοσ	1<_1
ταχυδρόμοσ	1<_1
τει	1<`1
τεχνίτησ	1<_1
τεχνικοσ	1<_1
τεχνικόσ	1<_1
τεχνιτησ	1<_1
τηλεργασία	1=41
τηλεργασια	1=41
τιμητική διάκριση	00Q1
τιμητικη διακριση	00Q1
τκ	1<f1
τμήμα	1=U2
τμημα	1=U2
τομέασ	1=W2
τομεασ	1=W2
τομοσ	1<V1
τοπογράφοσ	1<_1
τοπογραφοσ	1<_1
τορναδοροσ	1<_1
τορναδόροσ	1<_1
τράπεζα	1<^1
τραγουδίστρια	1<_1
τραγουδιστήσ	1<_1
τραγουδιστησ	1<_1
τραγουδιστρια	1<_1
τραπεζα	1<^1
τωρα	1<]1
τόμοσ	1<V1
τώρα	1<]1
υδραυλικοσ	1<_1
υδραυλικόσ	1<_1
υπάλληλοσ	1<_1
υπαλληλοσ	1<_1
υπευθυνη	1<_1
υπευθυνοσ	1<_1
υπεύθυνη	1<_1
υπεύθυνοσ	1<_1
υπηρεσία	1=Y2
υπηρεσια	1=Y2
υποτροφία	00Q1
υποτροφια	00Q1
υπουργείο	1<^1
υπουργειο	1<^1
φαρμακείο	1<^1
φαρμακειο	1<^1
φαρμακοποιοσ	1<_1
φαρμακοποιόσ	1<_1
φθινοπωρο	1=[1
φθινόπωρο	1=[1
φουρνοσ	1<^1
φούρνοσ	1<^1
φυλακασ	1<_1
φυσικοθεραπευτήσ	1<_1
φυσικοθεραπευτησ	1<_1
φυσικοθεραπευτρια	1<_1
φυσικοθεραπεύτρια	1<_1
φυσικοσ	1<_1
φυσικοσ ομιλητησ	1=01
φυσικόσ	1<_1
φυσικόσ ομιλητήσ	1=01
φωτογράφοσ	1<_1
φωτογραφοσ	1<_1
φύλακασ	1<_1
χειμωνασ	1=\1
χειμώνασ	1=\1
χειριστήσ	1<_1
χειριστησ	1<_1
χημικοσ	1<_1
χημικόσ	1<_1
χορευτήσ	1<_1
χορευτησ	1<_1
χορευτρια	1<_1
χορεύτρια	1<_1
χρονια	1<[1
χρονοσ	1<[1
χρόνια	1<[1
χρόνοσ	1<[1
χτίστησ	1<_1
χτιστησ	1<_1
ψαράσ	1<_1
ψαρασ	1<_1
ψυχολογοσ	1<_1
ψυχολόγοσ	1<_1
ωδείο	1<`1
ωδειο	1<`1
ωσ	1<\1
ωσ σήμερα	1<]1
ωσ σημερα	1<]1
όμιλοσ	1<^1
όροφοσ	1<f1
а s	00e1
а.ş	00e1
автобиография	1=]1
агент	1=^3
агентство	1=a2
агенция	1=c1
агенција	1=d1
агенція	1=e1
агроном	1=f2
ад	00e1
адвокат	1=h4
администратор	1=l4
администрация	1>01
адміністратор	1>12
адміністраторка	1>31
адміністрація	1=e1
академии	1>41
академия	1>52
академија	1>71
академія	1>81
академії	1>81
аккредитация	1>91
акредитація	1>:1
актер	1>;1
активно	1><1
актор	1>=1
акторк	1>=1
актрис	1>;1
актёр	1>;1
акушер	1>>2
альманах	1>@1
анализатор	1>A1
аналитик	12[1
аналитичар	1>B1
аналітик	1>C1
аналітикиня	1>31
анкета	1>D2
антологія	1>F1
ао	1>G2
ап	1>I1
апотека	1=d1
аппаратчик	1>;1
аптека	1>J3
арт директор	1>>2
арт-директор	1>>2
архивариус	1>;1
архивист	12[1
архитект	1>A1
архитекта	1>M1
архитектор	12[1
архіваріус	1>=1
архітектор	1>C1
асистент	1>N3
асистентка	1>31
асоциация	1=c1
асоціація	1=e1
аспирант	1>;1
аспирантура	1>Q2
аспірант	1>=1
аспірантура	1>S2
ассистент	12[1
ассоциация	1>01
атестат	1>U2
аттестат	1>W2
аттестат о среднем образовании	1>Y1
аудитор	1>>2
б р	1>Z1
б-р	1>Z1
базове	1>[1
базовий	1>\2
базовий рівень	1>[1
базово	1>^3
базово ниво	1>a1
базовое	1>b1
базовые знания	1>c2
базовый	1>c2
базовый уровень	1>b1
базові знання	1>\2
бакалавр	1>e2
бакалаврат	1>g1
бакалавриат	1>h1
бакалавър	1>i1
бакалавърска	1>i1
бакалавърска степен	1>i1
бал	1>j1
балл	1>k1
баллов	1>k1
банк	1=a2
банка	1>l2
барист	12[1
бармен	1>>2
барменка	1>31
бечелор	1>n1
библиотека	1>o3
библиотекар	1?23
билингв	1?51
биография	1=]1
биографија	1?61
биолог	1>;1
бл	1>I1
благајник	1>M1
благодарность	0VO1
благодарственное письмо	0VO1
болница	1>l2
больница	1>01
бортпроводни	1>;1
бр	1?71
бригадир	1>>2
брошура	1?81
буд	1?91
будинок	1?91
бул	1?:2
булевар	1?71
булевард	1>I1
бульвар	1?<2
бухгалтер	1?>3
бухгалтерка	1>31
бытовой	1?A1
бэкендер	12[1
бюро	1=a2
бібліотека	1=e1
бібліотекар	1>=1
бібліотекарка	1>31
білінгв	1?B1
в	1?C3
в браке	1?F1
в момента	1?G1
в разводе	1?F1
в совершенном владении	1?H1
в совершенстве	1?I1
вантажни	1>=1
вантажник	1>31
васпитач	1>B1
вахтер	1>;1
вахтёр	1>;1
ведуча	1>31
ведучий	1>31
ведущая	12[1
ведущий	0Yj1
верстальни	1>=1
верстальщи	1>;1
верстальщик	12[1
весна	1?J2
весни	1?L1
весной	1?M1
весны	1?M1
вестник	1?N2
ветеринар	1?P2
ветеринарка	1>31
взимку	1?R1
видавництво	1?S2
видано	1?U1
видеограф	12[1
викладач	1?V3
викладачка	1>31
виконроб	1>=1
випуск	1?U1
випускова	1>31
висока школа	1>71
високий	1?Y1
високо образовање	1?Z1
виступ	1>F1
висше	1>i1
висше образование	1>i1
висше училище	1?[1
виховател	1>=1
вихователь	1?\2
вихователька	1>31
виш	1>81
виша стручна спрема	1?^1
виша школа	1?_2
виши средњи	1?a1
вище за середній	1?b1
вище середнього	1?b1
владелец	0Yj1
власник	1?c2
власница	1>M1
влітку	1?e1
во	1?f1
водител	1>;1
водитель	1>;1
водительские права	1>91
водительское удостоверение	1>91
водій	1?\2
водійка	1>31
водійські права	1>:1
военнослужащ	1>;1
вожат	1>>2
возач	1>B1
возачка дозвола	1?g1
волонтер	1?h3
волонтерка	1>31
волонтёр	1>;1
восени	1?k1
воспитател	1>;1
вођа	1>M1
впевнений	1?Y1
впевнено	1?Y1
врач	1>;1
временная работа	1?l1
врло добро	1?m2
вртић	1>71
всем привет	1?o1
второ място	00?1
вуз	1@02
вукова диплома	00D1
вул	1?91
вулиця	1?91
вх	1>I1
вчитель	1>=1
вчителька	1>31
във	1@21
възпитател	1>A1
выдан	1@31
выдано	1@31
вып	1>@1
выпуск	1@31
высокий	1@41
выступление	1>@1
высшее	1@51
выше среднего	1@61
від	1@72
віддалена робота	1@91
віддалено	1@91
відділ	1@:1
відділення	1@:1
відзнака	00B1
відмінно	1@;2
військов	1>=1
вільне	1@=1
вільне володіння	1@=1
вільно	1@=1
вільно володію	1@=1
вісник	1>F1
вітаю	1@>1
г	1@?3
газета	1=a2
газосварщик	1>;1
гбу	00e1
геодезист	1>>2
геолог	1>;1
гимназия	1>52
гимназија	1>71
глава	1@B3
главная	12[1
главный	0Yj1
го	1@E2
говоримо	1@G1
год	1@H2
года	1@J1
година	1@K2
године	1@M1
години	1@N1
голова	1>31
головний	1>31
горничн	1>;1
город	1>Z1
гостиница	1>01
готвач	1>A1
готель	1=e1
гр	1>I1
грамота	1@O3
гран при	0VO1
гран прі	00B1
гран-при	0VO1
гран-прі	00B1
грант	0VO1
грузчик	1>;1
група	1@R4
группа	1@V2
группа компаний	1>01
гуп	00e1
гід	1>31
гімназія	1>81
д	1>Z1
д т н	1@X1
д.т.н	1@X1
данас	1@Y1
дворник	1>;1
двуезичен	1@Z1
девопс	12[1
делопроизводител	1@[2
департамент	1@]2
депо	1@_2
депутат	1>>2
детска градина	1?[1
детский сад	1>41
дефектолог	12[1
диетолог	1>;1
дизайнер	1@a5
дизайнерка	1>31
дизајнер	1>B1
диплом	1@f5
диплом бакалавра	1>h1
диплом з відзнакою	1>j1
диплом с отличием	1>k1
диплом специалиста	1@51
диплом техника	1@k1
диплома	1@l2
диплома за средно образование	1@n1
дипломирани	1?Z1
директор	1@o4
директорка	1>31
директриса	12[1
дирекция	1A32
дирекција	1A51
дисертация	1?81
дисертація	1>F1
диспетчер	1>>2
диссертация	1>@1
дистанционно	1A62
дистанционный	1A81
дистанційно	1@91
дитячий садок	1>81
днес	1?G1
до	1A94
до данас	1@Y1
до днес	1?G1
до момента	1?G1
до настоящего времени	1A=1
до настоящего момента	1A=1
до настоящия момент	1?G1
до сада	1@Y1
до сега	1?G1
до сегодня	1A=1
до сих пор	1A=1
до сьогодні	1A>1
до тепер	1A>1
до теперішнього часу	1A>1
до цього часу	1A>1
добра	1?a1
добре	1A?3
добрий	1?b1
добрий день	1@>1
добро	1AB4
добро пожаловать	1?o1
доброволец	1AF1
дозвола	1?g1
доклад	1?N2
доктор	1AG1
доктор наук	1AH2
доктор наука	1AJ1
доктор філософії	1AK1
докторант	1>A1
докторантура	1AG1
докторат	1AJ1
докторска степен	1AG1
докторске студије	1AJ1
дом	1>Z1
дом здравља	1=d1
донині	1A>1
доо	00e1
доповідь	1>F1
допуск	1AL2
досега	1?G1
досконало	1AN1
дослідник	1>=1
досі	1A>1
дотепер	1A>1
доцент	1=^3
дружество	1=c1
друкарня	1=e1
друштво	1=d1
діловод	1>=1
дієтолог	1>=1
еад	00e1
екип	1AO1
економиста	1>M1
економска школа	1>71
економіст	1>=1
економістка	1>31
екскурсовод	1>=1
експерт	1AP4
експертний	1AT1
експертно	1AU1
електрик	1?\2
електричар	1>M1
електротехник	1>A1
елементарний	1>[1
елементарно	1>a1
еоод	00e1
есей	1>F1
есен	1AV1
есента	1AV1
ет	1AW2
ж	1AY4
ж к	1>I1
ж.к	1>I1
железници	1=c1
жен	1A]1
жена	1A^2
женат	1?F1
женен	1A`1
женски	1A^2
женский	1A]1
женско	1Aa1
женщина	1A]1
животопис	1?61
журнал	1Ab2
журналист	1Ad2
журналіст	1>=1
журналістка	1>31
жінка	1Af1
жіноча	1Af1
жіночий	1Af1
з	1@72
з відзнакою	1>j1
за сумісництвом	1Ag1
заваривач	1>M1
заварчик	1>A1
заведующ	12[1
завод	1Ah4
завідувач	1>31
завідувачка	1>31
задоволително	1@G1
задруга	1=d1
закройщи	12[1
закінчив	1?U1
закінчила	1?U1
заместитель	1>;1
заместник	1>A1
замужем	1?F1
заміжня	1Al1
зао	00e1
зараз	1A>1
засновник	1>=1
застраховане	1=c1
заступник	1>=1
зборник	1Am1
збірник	1>F1
зварник	1>=1
зварювальник	1>31
звено	1AO1
звукорежисс	12[1
здобуто	1?U1
здравствуйте	1?o1
зима	1An4
зимата	1B21
зими	1?R1
зимой	1B31
зимы	1B31
знаком	1B41
значка	00?1
зно	0=A1
зоотехник	12[1
зрелостен изпит	1@n1
зі	1B51
зі словником	1>[1
и	1B63
изворни говорник	1B91
изд во	1>@1
изд-во	1>@1
издавач	1Am1
издавачка кућа	1=d1
издателство	1B:2
издательство	1B<2
излагање	1Am1
изследовател	1>A1
икономист	1>A1
икономически университет	1?[1
иллюстратор	1>;1
име на проекта	1B>1
инженер	1B?2
инжењер	1BA1
инспектор	1Ad2
институт	1BB6
инструктор	1BH2
интегрисане студије	1?Z1
ип	00e1
исследовател	12[1
истраживач	1>B1
й	1BJ1
к т н	1AH2
к э н	1@X1
к.т.н	1AH2
к.э.н	1@X1
казначе	1>;1
каменщик	1>;1
кандидат	1BK1
кандидат наук	1AH2
канцеларија	1=d1
капитан	1>;1
касиер	1>A1
касир	1>=1
касирка	1>31
кассир	1>;1
категория	1BL2
категорія	1>:1
кафедра	1BN4
кв	1?<2
квалификация	1BR1
кваліфікація	1BS1
квартира	1?<2
керівник	1>C1
керівниця	1>31
кладовщи	1>;1
кладовщик	1>;1
клиника	1>o3
клініка	1=e1
книга	1BT3
кну	0CA1
коваль	1>31
код	1BW1
коледж	1BX1
колеж	1BY2
колледж	1B[1
команда	1@]2
комбайнер	12[1
комбайнёр	12[1
комерцијалиста	1>M1
компания	1@_2
компанија	1=d1
компанія	1=e1
комплектовщи	12[1
комірни	1>=1
комірник	1>31
конверзацијски	1B\1
кондитер	1B]3
кондитерка	1>31
конкурс	1@O3
конкурса	0VO1
конкурсу	00B1
конобар	1>B1
консерватория	1>52
консерваторія	1>81
консултант	1BH2
консультант	1B`2
контент	12[1
конференция	1?N2
конференција	1Am1
конференція	1>F1
концерн	1>01
концертмейстер	12[1
кооперация	1=c1
координатор	1@o4
координаторка	1>31
копирайтер	1>;1
копірайтер	1>=1
коректор	1>=1
кореспондент	1>=1
корп	1>Z1
корпорация	1>01
корпорація	1=e1
корректор	1>;1
корреспондент	1>;1
косметолог	1>>2
кпі	0CA1
кравец	1>=1
кравчин	1>=1
кравчиня	1>31
край	1>Z1
крановщик	1>;1
красный диплом	1>k1
кровельщик	12[1
кубок	0VO1
кувар	1>B1
кузнец	0Yj1
кур'єр	1?\2
курс	1Bb6
курси	1Bh1
курсы	1Bi2
курьер	1>;1
кухар	1Bk2
кухарка	1>31
књига	1Am1
лаборант	1>>2
лаборантка	1?P2
лаборатория	1@_2
лабораторија	1=d1
лабораторія	1=e1
лавреат	00B1
лавреатка	00B1
ласкаво просимо	1@>1
лауреат	1@O3
лауреатка	00B1
лекар	1BH2
лектор	1Bm2
лекция	1?81
лекція	1>F1
лесник	0Yj1
лесхоз	1>01
лет	1@J1
лета	1Bo1
лето	1C02
летом	1Bo1
лидер	1>;1
листонош	1>=1
лицей	1>52
лиценз	1C21
лицензия	1>91
лиценца	1?g1
логист	1>;1
логопед	1?>3
логіст	1>=1
лучшая	0VO1
лучший	0VO1
лято	1C31
лятото	1C31
лікар	1>=1
лікарка	1>31
лікарня	1=e1
літа	1?e1
літо	1?e1
ліцей	1>81
ліцензія	1>:1
м	1C44
м'ясник	1>31
магазин	1>J3
магационер	1>M1
магистар	1?Z1
магистр	1@51
магистратура	1C83
магистър	1C;1
магистърска	1C;1
магистърска степен	1C;1
магістр	1C<1
магістратура	1C<1
майстер	1>=1
майстерня	1=e1
майстор	1>A1
майчин	1@Z1
майчин език	1@Z1
маляр	1B]3
маркетолог	1>>2
мастер	1C=2
мастер студије	1?Z1
мастерская	1>01
матерен	1@Z1
матерњи	1B91
матерњи језик	1B91
матрос	1>>2
матура	1C?2
матурски испит	1CA1
машинист	1Ad2
машиніст	1>=1
мајстор	1>M1
мгту	0CA1
мгу	0CA1
медал	00?1
медаль	1CB2
медаља	00D1
медбрат	1CD3
медицинска сестра	1CG2
медсестр	1>>2
медсестра	1?P2
медуниверситет	1>41
менаџер	1>B1
мене звати	1CI1
менеджер	1B`2
менеджерка	1>31
мениджър	1>A1
меня зовут	1CJ1
мерчандайзер	12[1
мерчендайзер	12[1
мес	1CK2
месец	1CM2
месеца	1CM2
месеци	1CO1
месяц	1CP1
месяца	1CP1
месяцев	1CP1
методист	1>;1
методистка	1>31
метролог	12[1
механик	1Ad2
механичар	1>B1
механік	1>=1
микрорайон	1>Z1
министарство	1=d1
министерство	1@_2
младший	0Yj1
много добре	1CQ1
много добро	1CR2
много добро ниво	1CT1
модул	1CU1
мое резюме	1CV1
молодший	1>31
молодший бакалавр	1CW1
молодший спеціаліст	1CW1
момента	1?G1
монография	1?N2
монографія	1>F1
монтажер	12[1
монтажни	1>=1
монтажник	1=f2
монтажёр	12[1
моё резюме	1CV1
моє резюме	1CX1
муж	1CY1
мужской	1CY1
мужчина	1CY1
музей	1>J3
музейн	12[1
музеј	1=d1
музикант	1>=1
музыкант	1>;1
муляр	1>=1
муп	00e1
мушкарац	1CZ1
мушки	1CZ1
мушко	1CZ1
мъж	1C[1
мъжки	1C[1
мясник	1>;1
міністерство	1=e1
міс	1C\1
місто	1?91
місяць	1C\1
місяці	1C\1
місяців	1C\1
н в	1A=1
н ч	1A>1
н. в	1A=1
н.в	1A=1
н.ч	1A>1
на бытовом уровне	1?A1
на даљину	1C]1
наб	1>Z1
набережна	1?91
набережная	1>Z1
навесні	1?L1
нагорода	00B1
награда	1C^3
назва проєкту	1Ca1
название проекта	1Cb1
назив пројекта	1Cc1
найкраща	00B1
найкращий	00B1
направление	1Cd3
направление подготовки	1BR1
напреднал	1CR2
напреднало	1CR2
напредно	1?m2
напрям	1BS1
нарис	1>F1
насеље	1?71
наст вр	1A=1
наст время	1A=1
наст. вр	1A=1
наст. время	1A=1
наставник	1>M1
наставница	1>M1
настояще	1?G1
настоящее время	1A=1
настоящем	1?G1
настоящий момент	1A=1
настоящий момент времени	1A=1
настоящия момент	1?G1
науковий співробітник	1>31
научен сътрудник	1AF1
научная статья	1>@1
научный сотрудник	0Yj1
началник	1>A1
начално	1Cg2
начальник	1>>2
начальница	12[1
начальное профессиональное	1@k1
начальное профессиональное образование	1@k1
начальный	1>c2
начальный уровень	1>b1
начинаещ	1Ci2
начинающий	1Ck1
начиная с	1Cl1
наше время	1A=1
нв	1A=1
не женат	1?F1
не замужем	1?F1
нед	1Cm1
недели	1Cm1
недель	1Cm1
неделя	1Cm1
неженен	1A`1
незаміжня	1Al1
неодружена	1Al1
неодружений	1Al1
неожењен	1Cn1
неоконченное высшее	1>h1
неомъжена	1A`1
неудата	1Cn1
нині	1A>1
новинар	1>B1
новичок	1Ck1
носитель	1?51
носитель языка	1?51
носій	1?B1
носій мови	1?B1
нотариус	1>;1
нотаріус	1>=1
нпо	00e1
нян	1>=1
няня	0Yj1
оао	00e1
обл	1Co3
область	1?<2
образователно квалификационна степен магистър	1C;1
образователно-квалификационна степен магистър	1C;1
обука	1?g1
община	1D22
објављен	1Am1
овлашћење	1?g1
од	1D42
одељење	1A51
одитор	1>A1
одлично	1?m2
одружена	1Al1
одружений	1Al1
одсек	1D62
ожењен	1Cn1
ожидаемый	1D81
ожидается	1D81
окончание	1@31
окончил	1@31
окончила	1@31
олимпиада	1D92
олімпіада	00B1
омъжена	1A`1
онлайн	1D;3
онлајн	1C]1
оод	00e1
ооо	1>G2
оператер	1>B1
оператор	1D>5
оператор пк	12[1
оптометрист	1>;1
општина	1=d1
осени	1DC1
осень	1DC1
осенью	1DC1
осені	1?k1
осигурање	1=d1
оснивач	1>B1
основател	1Ad2
основе	1DD2
основна школа	1>71
основне академске студије	1>n1
основне студије	1>n1
основно	1DF4
основно владеене	1@G1
основно знање	1DJ1
основно ниво	1>a1
основно училище	1?[1
осінь	1?k1
от	1DK3
от разстояние	1DN1
отговорник	1>A1
отдел	1A32
отделение	1DO3
отделочник	12[1
отель	1>01
отличен	1DR1
отличие	1DS2
отлично	1DU3
отлично владеене	1CQ1
отличное	1?H1
отримано	1?U1
офис	1@_2
официант	1>;1
офіс	1=e1
офіціант	1>=1
офіціантка	1>31
охоронец	1>=1
охоронець	1>31
охранник	1>;1
оцена	1DX1
оценка	1DY2
оценщик	1>;1
оцінка	1>j1
оцінювач	1>=1
очаква се	1D[1
очаквано	1D[1
очекивано	1D\1
очікуваний	1D]1
очікується	1D]1
пао	00e1
парикмахер	1>;1
пасивно	1DJ1
пат	00e1
патент	1D^4
пг	1?[1
пгжпт	1?[1
певец	0Yj1
певица	0Yj1
педагог	12[1
пекар	1B]3
пекара	1=d1
пекарна	1=c1
пекарня	1=a2
пер	1>Z1
первое место	0VO1
переводчик	1>;1
переводчица	0Yj1
перекладач	1>=1
перекладачка	1>31
переможець	00B1
переможниця	00B1
переулок	1>Z1
перукар	1>=1
перше місце	00B1
пивара	1=d1
пл	1Db2
плакет	00?1
планирано	1Dd2
планируемый	1D81
планируется	1D81
планується	1D]1
плиточник	1>;1
плотник	1>;1
площа	1?91
площад	1>I1
площадь	1>Z1
по	1Df2
по договору	1?l1
по н в	1A=1
по н. в	1A=1
по н.в	1A=1
по наст время	1A=1
по наст. время	1A=1
по настоящее время	1A=1
по настоящий момент	1A=1
по наше время	1A=1
по нині	1A>1
по сегодня	1A=1
по сей день	1Dh2
по совместительству	1?l1
по сьогодні	1A>1
по сьогоднішній день	1A>1
по текущий момент	1A=1
по теперішній час	1A>1
по цей день	1A>1
по цей час	1A>1
победител	00?1
победитель	0VO1
победительница	0VO1
победник	00D1
победница	00D1
повар	1@[2
повна зайнятість	1Ag1
повна середня	1Dj1
повний день	1Ag1
повышение квалификации	1Dk2
поглавље	1Am1
поглиблений	1@=1
подмастерь	1>;1
подразделение	1Dm1
подяка	00B1
пожарн	1>;1
пожежни	1>=1
позориште	1=d1
покоївк	1>=1
поликлиника	1@_2
политех	1>41
политехнический	1>41
полицейск	1>;1
полная занятость	1?l1
полный день	1?l1
положен	1?g1
полувисше	1Dn1
получен	1@31
получено	1@31
поліклініка	1=e1
політехніка	1>81
поліцейськ	1>=1
помощник	1Ad2
помоћник	1>M1
помічник	1?\2
помічниця	1>31
понастоящем	1?G1
понині	1A>1
поныне	1A=1
портниха	0Yj1
портной	0Yj1
посвідчення	1>:1
посвідчення водія	1>:1
поселок	1>Z1
пословођа	1>M1
посёлок	1>Z1
потврда	1?g1
поточне місце	1A>1
похвала	00D1
початковий	1>\2
початковий рівень	1>[1
початківець	1Do1
почетна грамота	00?1
почетная грамота	0VO1
почетник	1E02
почетно	1DJ1
почтальон	1>;1
почётная грамота	0VO1
пр	1?<2
пр т	1>Z1
пр-т	1>Z1
правник	1>M1
правница	1>M1
правоспособност	1C21
практикант	1?h3
прат	00e1
преводач	1>A1
преводилац	1>M1
предавач	1>B1
предавање	1Am1
предвиђено	1D\1
предполагаемый	1D81
предприятие	1@_2
председател	1Ad2
председник	1>M1
председница	1>M1
предстои	1D[1
предузеће	1=d1
президент	1=^3
премия	0VO1
премія	00B1
преподавател	1E23
прибиральниця	1>31
привет	1?o1
привіт	1@>1
приемщи	12[1
призер	1CB2
признање	00D1
призёр	0VO1
приправник	1>M1
приправница	1>M1
приёмщи	12[1
пров	1?91
провизор	0Yj1
проводник	12[1
провулок	1?91
провідний	1>31
провідник	1>=1
провізорка	1>31
програмер	1>B1
програмист	1>A1
программист	12[1
програміст	1>C1
продав	1>=1
продавац	1>M1
продавач	1>A1
продавачица	1>M1
продавец	1E53
продавница	1=d1
продавчиня	1>31
продакт	12[1
продвинутый	1E82
продвинутый уровень	1?H1
продюсер	1>>2
проезд	1>Z1
проект	1E:3
проекта	1Cb1
проекти	1E=2
проектная работа	1?l1
проекты	1Cb1
пролет	1E?1
пролетта	1E?1
пролеће	1E@1
промоутер	12[1
прораб	1>;1
просек	1DX1
просек оцена	1DX1
просечна оцена	1DX1
просп	1?91
проспект	1?<2
просунутий	1@;2
професионален бакалавър	1>i1
професионална автобиография	1=]1
професионална биографија	1?61
професионална гимназия	1?[1
професионална квалификация	1@n1
професор	1>N3
профессиональный	1?H1
профессор	12[1
професійний	1@=1
професійно технічна	1Dj1
професійно-технічна	1Dj1
профил	1EA1
профиль	1BR1
проєкт	1Ca1
проєкти	1Ca1
проєкту	1Ca1
пројекат	1Cc1
пројекти	1Cc1
психолог	1EB5
психологиня	1>31
пту	0CA1
публикация	1?N2
публикација	1Am1
публікація	1>F1
пут	1?71
първо място	00?1
підвищення кваліфікації	1EG2
підприємство	1=e1
підрозділ	1@:1
р	1EI1
работаю	1A=1
работник	1>A1
рабоч	1>;1
рабочий	1EJ2
рад	1Am1
рад од куће	1C]1
радионица	1=d1
радна биографија	1?61
радник	1>M1
радница	1>M1
радіо	1=e1
разведен	1EL3
разведена	1EL3
разведён	1?F1
разговорный	1?A1
разговорный уровень	1?A1
разработчик	1EO2
разрешително	1C21
разряд	1>91
район	1?<2
рачуновођа	1>M1
ревизор	12[1
редактор	1@a5
редакторка	1>31
редакция	1>01
редакція	1=e1
режисер	1>=1
режиссер	1>;1
режиссёр	1>;1
резюме	1>D2
рекрутер	1>>2
репетитор	12[1
республика	1>Z1
ресторан	1EQ3
ресторант	1=c1
референт	1>B1
рибал	1>=1
риелтор	1>;1
робочий	1?b1
робітни	1>=1
робітник	1>31
роден	1@Z1
роден език	1@Z1
родная	1?51
родной	1?51
родной язык	1?51
розділ	1>F1
розлучена	1Al1
розлучений	1Al1
розмовна	1ET1
розмовний	1ET1
розмовний рівень	1ET1
розробник	1>C1
розробниця	1>31
роки	1EI1
року	1EI1
років	1EI1
руководилац	1>M1
руководител	12[1
ръководител	1EU1
рыбак	1>;1
рідна	1?B1
рідна мова	1?B1
рідний	1?B1
рік	1EI1
с	1EV3
с отличием	1>k1
саветник	1>M1
саветница	1>M1
сада	1@Y1
садашњост	1@Y1
садовник	1>;1
садівни	1>=1
самозайнятий	1=e1
самозанятый	1>01
санитар	1>;1
сантехник	1>;1
сантехнік	1>=1
санітар	1>=1
санітарка	1>31
саопштење	1Am1
сарадник	1>M1
сарадница	1>M1
сборник	1?N2
сварщик	1@[2
свидетелство	1C21
свидетельство	1>91
свободно	1EY2
свободно владею	1?H1
свободное	1?H1
свободное владение	1?H1
свободный	1?H1
свідоцтво	1>:1
сдан	1@31
сдружение	1=c1
сега	1?G1
сегодня	1A=1
сейчас	1A=1
секретар	1=h4
секретарица	1>M1
секретарь	1>;1
сектор	1E[4
село	1?<2
семеен	1A`1
семейна	1A`1
семинар	1E_1
семінар	1Bh1
сервитьор	1>A1
середньо	1ET1
середня	1Dj1
середня освіта	1Dj1
середня спеціальна	1CW1
середній	1E`2
середній бал	1>j1
середній рівень	1ET1
сертификат	1Eb3
сертификация	1>91
сертифициран	1C21
сертифицированный	1>91
сертифікат	1Ee1
сертифікація	1>:1
системний адміністратор	1>31
системный администратор	12[1
скарбни	1>=1
скрам мастер	12[1
скрам-мастер	12[1
слабо	1>a1
слесар	1>;1
слесарь	1>;1
служба	1Ef5
слюсар	1?\2
смер	1CU1
смотрител	12[1
со	1Ek2
со словарем	1>b1
со словарём	1>b1
соавтор	1Em2
собственик	1>A1
совершенное	1?I1
сотрудник	1>;1
соу	1?[1
союз	1>01
спбгу	0CA1
специализация	1EA1
специалист	1Eo3
специалист по	1Dn1
специалитет	1@51
специалност	1EA1
специальность	1BR1
специјалиста	1>M1
спеціальність	1BS1
спеціалізація	1BS1
спеціаліст	1F23
спеціалістка	1>31
спеціалітет	1C<1
списание	1?81
співа	1>=1
співавтор	1F52
співробітник	1>=1
спілка	1=e1
ср балл	1>k1
ср. балл	1>k1
среден успех	1DR1
среден успех от следването	1DR1
средне	1?A1
среднее	1>Y1
среднее образование	1>Y1
среднее общее	1>Y1
среднее профессиональное	1@k1
среднее профессиональное образование	1@k1
среднее специальное	1@k1
средний	1F72
средний балл	1>k1
средний балл диплома	1>k1
средний уровень	1?A1
средно	1F93
средно владеене	1@G1
средно ниво	1F<2
средно образование	1@n1
средно специално	1@n1
средно специално образование	1@n1
средно училище	1?[1
средняя оценка	1>k1
средња стручна спрема	1CA1
средња школа	1>71
средње	1F>2
средњи	1B\1
средњи ниво	1B\1
ссс	1CA1
стажант	1>A1
стажер	1B]3
стажерка	1>31
стажист	1?\2
стажиста	1>M1
стажёр	1>;1
стан	1?71
станочник	12[1
старшая	12[1
старший	1F@2
статия	1?81
стаття	1>F1
статья	1>@1
степень бакалавра	1>h1
степень магистра	1@51
стипендия	1D92
стипендија	00D1
стипендія	00B1
столар	1>M1
столяр	1B]3
стор	1FB1
сторож	12[1
сторінка	1FB1
стр	1FC2
страница	1FE1
строительная	1>01
стройка	1>01
стропальщик	12[1
струковне студије	1>n1
стручни испит	1?g1
стручњак	1FF2
студио	1>l2
студия	1>01
студијски програм	1CU1
студія	1=e1
ступінь бакалавра	1>g1
ступінь магістра	1C<1
стюард	1>>2
су	1?[1
су шеф	1F@2
су-шеф	1F@2
суддя	1>31
судья	0Yj1
супервайзер	12[1
супермаркет	1=a2
счетоводител	1>A1
считано от	1FH1
сътрудник	1>A1
сьогодні	1A>1
т ч	1A>1
т.ч	1A>1
та	1BJ1
такмичење	00D1
танцовщиц	1>;1
танцор	1>;1
танцівни	1>=1
таргетолог	12[1
театр	1=a2
театър	1=c1
тези	1>F1
тезисы	1>@1
текущая	1A=1
текущее	1A=1
текущее время	1A=1
телеканал	1=e1
телемаркетолог	12[1
теперішнього часу	1A>1
теперішній час	1A>1
тесляр	1>31
тестер	1>A1
тестировщик	12[1
тестувальник	1FI2
тестувальниця	1>31
техлид	0Yj1
техник	1Ad2
техникум	1FK2
техничар	1>B1
техничка школа	1>71
технолог	1=^3
технік	1?\2
технікум	1BX1
течно	1><1
тиждень	1FM1
тижні	1FM1
тижнів	1FM1
тим	1A51
тимлид	0Yj1
типография	1>01
тов	1FN2
товаровед	1>;1
токар	1>>2
токарь	1>;1
тоо	00e1
торговый дом	1>01
торговый представитель	0Yj1
тракторист	1?P2
трг	1?71
тренер	1>>2
тренерка	1>31
тренинг	1E_1
тренутно	1@Y1
треньор	1>A1
тренінг	1Bh1
трки	0=A1
търговец	1>A1
търговски представител	1AF1
у	1FP2
у браку	1Cn1
у досконалості	1AN1
у току	1@Y1
уверенно	1@41
уверенный	1@41
уверење	1?g1
удаленка	1A81
удаленная работа	1A81
удаленно	1A81
удалёнка	1A81
удалённая работа	1A81
удалённо	1A81
удата	1Cn1
удовлетворительно	1?A1
удостоверение	1BL2
удружење	1=d1
ул	1FR3
улица	1FR3
универзитет	1FU1
университет	1FK2
университета	1>52
університет	1BX1
упаковщи	12[1
управител	1>A1
управление	1FV3
управління	1FY2
уредник	1>M1
уредница	1>M1
усмерење	1CU1
успех	1DR1
учебник	1?81
ученик	0Yj1
училище	1F[3
учител	1>A1
учитель	1>>2
учительница	0Yj1
учитељ	1>B1
учредитель	1>;1
фабрика	1Ah4
факултет	1F^2
факультет	1F`4
фармаколог	12[1
фармацевт	1=^3
фармацевтка	1>31
фармацеут	1>B1
фаховий молодший бакалавр	1CW1
фахівець	1>31
фахівчиня	1>31
фгуп	00e1
фельдшер	1CD3
фермер	1>>2
физик	1>;1
физиотерапевт	1>;1
финалист	0VO1
финалиста	00D1
фирма	1>o3
флорист	1>>2
фонд	1=a2
фондация	1=c1
фондација	1=d1
фоп	00e1
фотограф	1>>2
фрезеровщик	1>;1
фрезерувальни	1>=1
фриланс	1>01
фрилансер	1>;1
фронтендер	12[1
фріланс	1=e1
фізіотерапевт	1>=1
фіналіст	00B1
фірма	1=e1
химик	1>;1
хозяйство	1>01
холдинг	1>J3
холост	1?F1
холостой	1?F1
хореограф	12[1
хорошее	1@61
хороший	1Fd2
хорошо	1Fd2
хостес	12[1
хотел	1>l2
художник	1>;1
цей час	1A>1
центар	1=d1
центр	1=a2
център	1=c1
цех	1FV3
ч	1Ff1
часопис	1Am1
частичная занятость	1?l1
часткова зайнятість	1Ag1
червоний диплом	1>j1
чирак	1AF1
читалище	1=c1
читаю профессиональную литературу	1>b1
читаю со словарем	1>b1
читаю со словарём	1>b1
члан	1>M1
чланак	1Am1
член	1AF1
чоловік	1Ff1
чоловіча	1Ff1
чоловічий	1Ff1
швачк	1>=1
швачка	1>31
швея	0Yj1
шеф	1>M1
шеф повар	12[1
шеф-повар	12[1
школа	1Fg4
школа no	1>41
школьный	1>b1
шосе	1?91
шоссе	1>Z1
шофьор	1>A1
шофьорска книжка	1C21
экономист	1>;1
экскаваторщик	12[1
экскурсовод	1>;1
эксперт	1Fk2
экспертный	1Fm1
экспертный уровень	1Fm1
электрик	1>;1
электрогазосварщик	1>;1
электромонт	1>;1
электросварщик	1>;1
элементарный	1>b1
эникей	12[1
юрисконсульт	12[1
юрист	1=^3
юристка	1>31
я	1Fn2
і	1BJ1
із	1@72
ілюстратор	1>=1
інженер	1>C1
інститут	1BX1
јединица	1A51
јесен	1G01
ґрант	00B1
אביב	1G11
אגף	1G21
אדריכל	1G31
אדריכלית	1G31
אולפנה	1G41
אוניברסיטה	1G41
אוניברסיטת	1G41
אופטומטריסט	1G31
אות	1G51
אח	1G31
אחות	1G31
אחראי	1G31
אחראית	1G31
אינסטלטור	1G31
אישה	1G61
אנליסט	1G31
אנליסטית	1G31
אקדמיה	1G41
ארגון	1G71
ארכיונאי	1G31
ב	1G81
ב"א	1G91
בגרות	00J1
בגרות מלאה	00J1
בגרות עיונית	00J1
בהצטיינות	1G:1
בוגר	1G91
בוגרת	1G91
בודק	1G31
בודקת	1G31
ביטוח	1G71
בינוני	1G;2
בינונית	1G;2
בינונית גבוהה	1G=1
בית אבות	1G71
בית החולים	1G71
בית הספר	1G41
בית חולים	1G71
בית מרקחת	1G71
בית ספר	1G41
בנאי	1G31
בנק	1G71
בסיס	1G>1
בסיסי	1G?2
בסיסית	1G?2
בע"מ	1G71
בעלים	1G31
בעמ	1G71
ברמה גבוהה	1GA1
ברמן	1G31
ברמת שפת אם	1GB1
גבוהה	1GC2
גבר	1GE1
גזבר	1G31
גזברית	1G31
גן ילדים	1G41
גנן	1G31
גננת	1G31
גרוש	1GF1
גרושה	1GF1
ד"ר	1GG1
דו לשוני	1GB1
דו-לשוני	1GB1
דובר ילידי	1GB1
דוור	1G31
דוקטור	1GG1
דוקטורט	1GH2
דייג	1G31
דייל	1G31
דיילת	1G31
דירה	1GJ1
דרך	1GJ1
האוניברסיטה	1G41
האקדמיה	1G41
הווה	1GK1
הוצאה	1GL1
הוצאת	1G71
החוג	1G41
הטכניון	1G41
היברידי	1GM1
היום	1GK1
המכללה	1G41
המכללה האקדמית	1G41
המרכז	1G71
המרכז האקדמי	1G41
הנדסאי	1GN1
הנדסאית	1GN1
הסמכה	1GO1
הסמכות	1GO1
הסמכת	1GO1
הפקולטה	1G41
הצטיינות	1G51
הצטיינות יתרה	1G:1
הרצאה	1GL1
השתלמות	1GO1
התמחות	1GP1
התמחות ב	1GP1
ו	1GQ1
ועד היום	1GK1
זוכה	1G51
זכר	1GE1
זמר	1G31
זמרת	1G31
חבר	1G31
חבר ועד	1G31
חברה	1G71
חברה בוועד	1G31
חברה בצוות	1G31
חברת	1G71
חברת ועד	1G31
חוג	1GP1
חודש	1GR1
חודשים	1GR1
חוקר	1G31
חוקרת	1G31
חורף	1GS1
חטיבה	1G21
חטיבת ביניים	1G41
חייט	1G31
חייל	1G31
חלשה	1G>1
חנות	1G71
חקלאי	1G31
חרט	1G31
חשב	1G31
חשמלאי	1G31
טבח	1G31
טבחית	1G31
טוב	1GT2
טובה	1G=1
טובה מאוד	1GA1
טכנאי	1G31
טכנאי מוסמך	1GN1
טכנאית	1G31
טכנולוגיות	1G71
טכניון	1G41
ידע בסיסי	1G>1
יו"ר	1G31
יועץ	1G31
יועצת	1G31
יושב ראש	1G31
יחידה	1G21
יחידת	1G21
ישיבה	1G41
ישיבת	1G41
כבאי	1G31
כיום	1GK1
כיכר	1GJ1
כנס	1GL1
כעת	1GK1
כתב עת	1GL1
כתבה	1GL1
מ	1GV1
מ"א	1GW1
מאבטח	1G31
מאבטחת	1G31
מאז	1GX1
מאייר	1G31
מאיירת	1G31
מאמן	1G31
מאמנת	1G31
מאמר	1GL1
מאפייה	1G71
מבקר	1G31
מגיה	1G31
מגמה	1GP1
מגמת	1GP1
מדור	1G21
מדליה	1G51
מדריך	1G31
מדריכה	1G31
מדרשה	1G41
מהנדס	1G31
מהנדסת	1G31
מודד	1G31
מוזיאון	1G71
מוזיקאי	1G31
מוכר	1G31
מוכרת	1G31
מומחה	1GY2
מומחית	1GY2
מוסמך	1G[2
מוסמכת	1G[2
מועצה	1G71
מורה	1G31
מזכיר	1G31
מזכירה	1G31
מחלקה	1G21
מחלקת	1G21
מחסנאי	1G31
מטפל	1G31
מטפלת	1G31
מיזם	1G]1
מיילדת	1G31
מייסד	1G31
מייסדת	1G31
מיקוד	1GJ1
מכון	1G71
מכון ללימודים	1G41
מכונאי	1G31
מכללה	1G41
מכללת	1G41
מלגה	1G51
מלגת	1G51
מלון	1G71
מלח	1G31
מלצר	1G31
מלצרית	1G31
ממוצע	1G:1
ממוצע ציונים	1G:1
מנהל	1G31
מנהל חשבונות	1G31
מנהל עבודה	1G31
מנהלת	1G31
מנהלת חשבונות	1G31
מנחה	1G31
מנכ"ל	1G31
מסגר	1G31
מסלול	1GP1
מסעדה	1G71
מעבדה	1G71
מעצב	1G31
מעצבת	1G31
מפיק	1G31
מפיקה	1G31
מפעיל	1G31
מפעל	1G71
מפקד	1G31
מפקדת	1G31
מפתח	1G31
מפתחת	1G31
מצוין	1GC2
מצוינת	1GA1
מצטיין	1G51
מצטיינת	1G51
מקוון	1GM1
מקום ראשון	1G51
מרחוק	1GM1
מרכז	1G^2
מרכזת	1G31
מרפא בעיסוק	1G31
מרפאה	1G71
מרפאה בעיסוק	1G31
מרפאת	1G71
מרצה	1G31
משוער	1G`1
משרד	1G71
מתחיל	1Ga1
מתחילים	1G>1
מתכנן	1G31
מתכננת	1G31
מתכנת	1G31
מתכנתת	1G31
מתמחה	1G31
מתנדב	1G31
מתנדבת	1G31
מתקדם	1Gb1
מתרגם	1G31
מתרגמת	1G31
נגר	1G31
נהג	1G31
נהגת	1G31
נוטריון	1G31
נוכחי	1GK1
נוכחית	1GK1
נציג	1G31
נציג מכירות	1G31
נציגת	1G31
נקבה	1G61
נשואה	1GF1
נשוי	1GF1
סבירה	1Gc1
סדנה	1G71
סוכנות	1G71
סטודיו	1G71
סטודנט	1G31
סייע	1G31
סייעת	1G31
סמטת	1GJ1
סמינר	1G41
סמנכ"ל	1G31
ספר	1GL1
ספרייה	1G71
ספריית	1G71
ספרית	1G31
ספרן	1G31
ספרנית	1G31
סתיו	1Gd1
עבודה מרחוק	1GM1
עבודת גמר	1GL1
עד	1Ge1
עד היום	1GK1
עד כה	1GK1
עובד	1G31
עובד מצטיין	1G51
עובדת	1G31
עובדת מצטיינת	1G51
עוזר	1G31
עוזרת	1G31
עורך	1G31
עורך דין	1G31
עורכת	1G31
עורכת דין	1G31
עיון	1GL1
עיריית	1G71
עיתונאי	1G31
עיתונאית	1G31
עכשיו	1GK1
עמוד	1Gf1
עמותה	1G71
עמותת	1G71
עצמאי	1G71
עצמאית	1G71
פוסטר	1GL1
פועל	1G31
פועלת	1G31
פטנט	1GL1
פיזיותרפיסט	1G31
פסיכולוג	1G31
פסיכולוגית	1G31
פקולטה	1G41
פקיד	1G31
פקידה	1G31
פרויקט	1G]1
פרופסור	1G31
פרס	1G51
פרסום	1GL1
פרק	1GL1
צה"ל	1G71
צוות	1G21
ציון	1G:1
ציון ממוצע	1G:1
ציון סופי	1G:1
צלם	1G31
צלמת	1G31
צפוי	1G`1
צפויה	1G`1
קבוצת	1G71
קו"ח	1Gg1
קומה	1GJ1
קונדיטור	1G31
קופאי	1G31
קופאית	1G31
קופת חולים	1G71
קורות חיים	1Gg1
קורס	1GO1
קו״ח	1Gg1
קיץ	1Gh1
קלינאית	1G31
קצב	1G31
קצין	1G31
קצינה	1G31
קרן	1G71
ראש	1G31
ראש צוות	1G31
רהוטה	1GA1
רואה חשבון	1G31
רווק	1GF1
רווקה	1GF1
רופא	1G31
רופאה	1G31
רוקח	1G31
רוקחת	1G31
רח	1GJ1
רחוב	1GJ1
רישיון	1GO1
רישיון נהיגה	1GO1
רכז	1G31
רכזת	1G31
רמה גבוהה	1GC2
רמת שיחה	1Gc1
רקדן	1G31
רקדנית	1G31
רשיון	1GO1
רשת	1G71
רתך	1G31
שד	1GJ1
שדרות	1GJ1
שוטף	1GA1
שוטפת	1GA1
שוטר	1G31
שוטרת	1G31
שוליה	1G31
שוער	1G31
שופט	1G31
שותף	1G31
שותפה	1G31
שחקן	1G31
שחקנית	1G31
שיחה	1Gc1
שכונת	1GJ1
שליח	1G31
שליטה מלאה	1GA1
שם הפרויקט	1G]1
שמאי	1G31
שנה	1Gi1
שנים	1Gi1
שף	1G31
שפת אם	1GB1
שפת-אם	1GB1
ת ד	1GJ1
ת.ד	1GJ1
תואר	1G91
תואר ראשון	1G91
תואר ראשון ב	1G91
תואר שלישי	1GG1
תואר שני	1GW1
תואר שני ב	1GW1
תופרת	1G31
תזונאית	1G31
תחקירן	1G31
תחקירנית	1G31
תחרות	1G51
תיאטרון	1G71
תיכון	1Gj2
תעודה	1GO1
תעודת	1GO1
תעודת בגרות	00J1
תעודת הוקרה	1G51
תעודת הוראה	1GN1
תעודת הצטיינות	1G51
תעודת מקצוע	1Gl2
תעשיות	1G71
أخصائي	1Gn1
أخصائية	1Gn1
أساسي	1Go2
أساسيات	1Go2
أساسية	1H11
أستاذ	1Gn1
أستاذة	1Gn1
أشهر	1H21
أعزب	1H31
أعوام	1H41
أفضل	1H51
أكاديمية	1H61
أمانة	1H71
أمين الصندوق	1Gn1
أمين مكتبة	1Gn1
أمينة	1Gn1
أمينة الصندوق	1Gn1
أنثى	1H81
أونلاين	1H91
إتقان	1H:1
إجادة تامة	1H:1
إجازة	1H;1
إجازة جامعية	1H;1
إدارة	1H<2
إعدادية	1H61
إلى	1H>1
إلى الآن	1H?1
ابتدائي	1H11
ابتدايي	1H11
اتقان	1H:1
اجاده تامه	1H:1
اجازه	1H;1
اجازه جامعيه	1H;1
اختصاصي	1Gn1
اخصايي	1Gn1
اخصاييه	1Gn1
اداره	1H<2
اساسي	1Go2
اساسيات	1Go2
اساسيه	1H11
استاذ	1Gn1
استاذه	1Gn1
استشاري	1Gn1
استشارية	1Gn1
استشاريه	1Gn1
استوديو	1H71
اسم المشروع	1H@1
اشهر	1H21
اعتماد	1HA1
اعداديه	1H61
اعزب	1H31
اعوام	1H41
افضل	1H51
اكاديميه	1H61
الآن	1H?1
الاختصاص	1HB1
الان	1H?1
البكالوريا	1HC1
البكالوريوس	1H;1
التقدير	1HD1
الثانوية	1HC1
الثانوية العامة	1HC1
الثانويه	1HC1
الثانويه العامه	1HC1
الجامعة	1H61
الجامعه	1H61
الحاضر	1H?1
الحالي	1H?1
الخريف	1HE1
الدبلوم	1HF1
الدرجة	1HD1
الدرجه	1HD1
الدكتوراه	1HG1
الدور	1HH1
الربيع	1HI1
السيرة الذاتية	1HJ1
السيره الذاتيه	1HJ1
الشتاء	1HK1
الشركة	1H71
الشركه	1H71
الصيف	1HL1
القسم	1HM1
الكلية	1H61
الكليه	1H61
اللغة الأصلية	1HN1
اللغة الأم	1HN1
اللغه الاصليه	1HN1
اللغه الام	1HN1
الليسانس	1H;1
المؤسسة	1H71
الماجستير	1HO1
المتوقع	1HP1
المدرسة	1H61
المدرسة الثانوية	1H61
المدرسه	1H61
المدرسه الثانويه	1H61
المركز الأول	1H51
المركز الاول	1H51
المركز الثاني	1H51
المشروع	1H@1
المعدل	1HD1
المعدل التراكمي	1HD1
المعدل العام	1HD1
المعهد	1H61
الموسسه	1H71
الوقت الحالي	1H?1
الى	1H>1
الي	1H>1
الي الان	1H?1
اليوم	1H?1
امانه	1H71
امرأة	1H81
امراه	1H81
امين الصندوق	1Gn1
امين مكتبه	1Gn1
امينه	1Gn1
امينه الصندوق	1Gn1
انثى	1H81
انثي	1H81
اونلاين	1H91
بائع	1Gn1
بائعة	1Gn1
باحث	1Gn1
باحثة	1Gn1
باحثه	1Gn1
بايع	1Gn1
بايعه	1Gn1
بتقدير	1HD1
بحار	1Gn1
بحث	1HQ1
براءة اختراع	1HQ1
براءه اختراع	1HQ1
بستاني	1Gn1
بسيطة	1H11
بسيطه	1H11
بطلاقة	1H:1
بطلاقه	1H:1
بكالوريا	1HC1
بكالوريس	1H;1
بكالوريوس	1H;1
بلدية	1H71
بلديه	1H71
بناء	1Gn1
بناية	1HH1
بنايه	1HH1
بنك	1H71
تأمين	1H71
تامين	1H71
تخصص	1HB1
تخصص في	1HB1
ترخيص	1HA1
تقدير	1HD1
تقني	1Gn1
تكريم	1H51
توجيهي	1HC1
ثانوي	1H61
ثانوية	1H61
ثانوية عامة	1HC1
ثانويه	1H61
ثانويه عامه	1HC1
ثنائي اللغة	1HN1
ثنايي اللغه	1HN1
جائزة	1H51
جامعة	1H61
جامعه	1H61
جايزه	1H51
جزار	1Gn1
جمعية	1H71
جمعيه	1H71
جندي	1Gn1
جيد	1HR2
جيد جدا	1H:1
جيدة	1HT1
جيدة جدا	1H:1
جيده	1HT1
جيده جدا	1H:1
حارس	1Gn1
حاليا	1H?1
حالياً	1H?1
حاليًا	1H?1
حتى	1H>1
حتى الآن	1H?1
حتى الوقت الحالي	1H?1
حتى اليوم	1H?1
حتى تاريخه	1H?1
حتي	1H>1
حتي الان	1H?1
حتي الوقت الحالي	1H?1
حتي اليوم	1H?1
حتي تاريخه	1H?1
حداد	1Gn1
حكم	1Gn1
حي	1HH1
خباز	1Gn1
خبير	1HU2
خبيرة	1HU2
خبيره	1HU2
خراط	1Gn1
خريف	1HE1
خياط	1Gn1
خياطة	1Gn1
خياطه	1Gn1
دائرة	1HM1
دار	1H71
دار النشر	1HQ1
دار نشر	1H71
دايره	1HM1
دبلوم	1HW2
دبلوم عالي	1HO1
دبلوم فني	1HF1
دبلوم متوسط	1HF1
درجة البكالوريوس	1H;1
درجة الدكتوراه	1HG1
درجة الماجستير	1HO1
درجه البكالوريوس	1H;1
درجه الدكتوراه	1HG1
درجه الماجستير	1HO1
درع	1H51
دكتوراه	1HG1
دورة	1HA1
دوره	1HA1
ذكر	1HY1
رئيس	1Gn1
رئيسة	1Gn1
ربيع	1HI1
رجل	1HY1
رخصة	1HA1
رخصة قيادة	1HA1
رخصه	1HA1
رخصه قياده	1HA1
رسالة	1HQ1
رساله	1HQ1
روضة	1H61
روضه	1H61
رييس	1Gn1
رييسه	1Gn1
زمالة	1HA1
زماله	1HA1
سائق	1Gn1
سائقة	1Gn1
سايق	1Gn1
سايقه	1Gn1
سباك	1Gn1
سكرتير	1Gn1
سكرتيرة	1Gn1
سكرتيره	1Gn1
سنة	1HZ2
سنه	1HZ2
سنوات	1H41
سيرة ذاتية	1HJ1
سيره ذاتيه	1HJ1
شارع	1HH1
شتاء	1HK1
شرطي	1Gn1
شركة	1H71
شركه	1H71
شعبة	1H\2
شعبه	1H\2
شقة	1HH1
شقه	1HH1
شهادة	1HA1
شهادة الثانوية	1HC1
شهادة تقدير	1H51
شهادة معتمدة	1HA1
شهاده	1HA1
شهاده الثانويه	1HC1
شهاده تقدير	1H51
شهاده معتمده	1HA1
شهر	1H21
شهور	1H21
ص ب	1HH1
ص.ب	1HH1
صحفي	1Gn1
صحفية	1Gn1
صحفيه	1Gn1
صحيفة	1H71
صحيفه	1H71
صفحة	1H^1
صفحه	1H^1
صياد	1Gn1
صيدلانية	1Gn1
صيدلانيه	1Gn1
صيدلي	1Gn1
صيدلية	1H71
صيدليه	1H71
صيف	1HL1
ضعيف	1H11
طاه	1Gn1
طاهية	1Gn1
طاهيه	1Gn1
طباخ	1Gn1
طبيب	1Gn1
طبيبة	1Gn1
طبيبه	1Gn1
طريق	1HH1
طلاقة	1H:1
طلاقه	1H:1
عام	1HZ2
عامل	1Gn1
عاملة	1Gn1
عامله	1Gn1
عبر الإنترنت	1H91
عبر الانترنت	1H91
عزباء	1H31
عضو	1Gn1
عضوية	1HA1
عضويه	1HA1
عمارة	1HH1
عماره	1HH1
عمل حر	1H71
عن بعد	1H91
عن بُعد	1H91
عيادة	1H71
عياده	1H71
فائز	1H51
فائزة	1H51
فايز	1H51
فايزه	1H51
فريق	1HM1
فصل	1HQ1
فندق	1H71
فني	1Gn1
فنية	1Gn1
فنيه	1Gn1
فوق المتوسط	1HT1
في	1H_1
قائد	1Gn1
قابلة	1Gn1
قابله	1Gn1
قايد	1Gn1
قرية	1HH1
قريه	1HH1
قسم	1H\2
قناة	1H71
قناه	1H71
كاتب	1Gn1
كاتبة	1Gn1
كاتبه	1Gn1
كتاب	1HQ1
كليات	1H61
كلية	1H61
كليه	1H61
كهربائي	1Gn1
كهربايي	1Gn1
لحام	1Gn1
لدى	1H_1
لدي	1H_1
لغة أم	1HN1
لغة الأم	1HN1
لغتي الأم	1HN1
لغتي الام	1HN1
لغه الام	1HN1
لغه ام	1HN1
للآن	1H?1
للان	1H?1
ليسانس	1H;1
مؤتمر	1HQ1
مؤسس	1Gn1
مؤسسة	1H71
مؤسسة مشاركة	1Gn1
ماجستير	1HO1
مالك	1Gn1
مبتدئ	1Go2
مبتدئة	1H11
مبتدي	1Go2
مبتديه	1H11
مبرمج	1Gn1
مبرمجة	1Gn1
مبرمجه	1Gn1
متجر	1H71
متحف	1H71
متدرب	1Gn1
متدربة	1Gn1
متدربه	1Gn1
مترجم	1Gn1
مترجمة	1Gn1
مترجمه	1Gn1
متزوج	1H31
متزوجة	1H31
متزوجه	1H31
متطوع	1Gn1
متطوعة	1Gn1
متطوعه	1Gn1
متقدم	1H`2
متقدمة	1H`2
متقدمه	1H`2
متوسط	1Hb2
متوسطة	1Hb2
متوسطه	1Hb2
متوقع	1HP1
متوقعة	1HP1
متوقعه	1HP1
مجلة	1HQ1
مجله	1HQ1
مجموعة	1H71
مجموعه	1H71
محادثة	1Hd1
محادثه	1Hd1
محاسب	1Gn1
محاسبة	1Gn1
محاسبه	1Gn1
محاضر	1Gn1
محاضرة	1He2
محاضره	1He2
محافظة	1HH1
محافظه	1HH1
محام	1Gn1
محامي	1Gn1
محامية	1Gn1
محاميه	1Gn1
محترف	1H:1
محرر	1Gn1
محررة	1Gn1
محرره	1Gn1
محلل	1Gn1
محللة	1Gn1
محلله	1Gn1
مخبز	1H71
مختبر	1H71
مدارس	1H61
مدرب	1Gn1
مدربة	1Gn1
مدربه	1Gn1
مدرس	1Gn1
مدرسة	1H61
مدرسة ثانوية	1H61
مدرسة صف	1Gn1
مدرسة لغة	1Gn1
مدرسه	1H61
مدرسه ثانويه	1H61
مدرسه صف	1Gn1
مدرسه لغه	1Gn1
مدقق	1Gn1
مدير	1Gn1
مديرة	1Gn1
مديره	1Gn1
مدينة	1HH1
مدينه	1HH1
مراقب	1Gn1
مراقبة	1Gn1
مراقبه	1Gn1
مرشد	1Gn1
مرشدة	1Gn1
مرشده	1Gn1
مركز	1H71
مزارع	1Gn1
مزارعة	1Gn1
مزارعه	1Gn1
مسؤول	1Gn1
مسؤولة	1Gn1
مسابقة	1H51
مسابقه	1H51
مساعد	1Gn1
مساعدة	1Gn1
مساعده	1Gn1
مستشار	1Gn1
مستشارة	1Gn1
مستشاره	1Gn1
مستشفى	1H71
مستشفي	1H71
مستمر	1H?1
مسرح	1H71
مسعف	1Gn1
مسعفة	1Gn1
مسعفه	1Gn1
مسوول	1Gn1
مسووله	1Gn1
مشرف	1Gn1
مشرفة	1Gn1
مشرفه	1Gn1
مشروع	1H@1
مشروع خاص	1H71
مشغل	1Gn1
مصرف	1H71
مصمم	1Gn1
مصممة	1Gn1
مصممه	1Gn1
مصنع	1H71
مصور	1Gn1
مصورة	1Gn1
مصوره	1Gn1
مطعم	1H71
مطلق	1H31
مطلقة	1H31
مطلقه	1H31
مطور	1Gn1
مطورة	1Gn1
مطوره	1Gn1
مع مرتبة الشرف	1HD1
مع مرتبه الشرف	1HD1
معتمد	1HA1
معتمدة	1HA1
معتمده	1HA1
معدل	1HD1
معلم	1Gn1
معلمة	1Gn1
معلمه	1Gn1
معماري	1Gn1
معهد	1Hg2
مغن	1Gn1
مقال	1HQ1
مقالة	1HQ1
مقاله	1HQ1
مقبول	1H11
مكتب	1H71
مكتبة	1H71
مكتبه	1H71
ممتاز	1H`2
ممتازة	1H:1
ممتازه	1H:1
ممثل	1Gn1
ممثلة	1Gn1
ممثله	1Gn1
ممرض	1Gn1
ممرضة	1Gn1
ممرضه	1Gn1
من	1Hi1
منحة	1H51
منحه	1H51
مندوب	1Gn1
مندوبة	1Gn1
مندوبه	1Gn1
منذ	1Hj1
منسق	1Gn1
منسقة	1Gn1
منسقه	1Gn1
منشور	1HQ1
منطقة	1HH1
منطقه	1HH1
منظمة	1H71
منظمه	1H71
مهندس	1Gn1
مهندسة	1Gn1
مهندسه	1Gn1
موتمر	1HQ1
موسس	1Gn1
موسسه	1H71
موسسه مشاركه	1Gn1
موسيقي	1Gn1
موظف	1Gn1
موظف استقبال	1Gn1
موظفة	1Gn1
موظفه	1Gn1
ميدالية	1H51
ميداليه	1H51
ميدان	1HH1
ميكانيكي	1Gn1
نائب	1Gn1
نادل	1Gn1
نادلة	1Gn1
نادله	1Gn1
نايب	1Gn1
نجار	1Gn1
نشر	1HQ1
هيئة	1H71
هييه	1H71
و	1Hk1
وحدة	1HM1
وحده	1HM1
ورشة	1H71
ورشه	1H71
ورقة	1HQ1
ورقة بحثية	1HQ1
ورقه	1HQ1
ورقه بحثيه	1HQ1
وزارة	1H71
وزاره	1H71
وسام	1H51
وكالة	1H71
وكاله	1H71
अंक	1Hl1
अकादमी	1Hm1
अच्छा	1Hn2
अच्छी	1I01
अधिकारी	1I11
अध्यक्ष	1I11
अध्यापक	1I11
अध्यापिका	1I11
अध्याय	1I21
अनुभाग	1I31
अनुवादक	1I11
अपेक्षित	1I41
अब	1I51
अब तक	1I51
अभिनेता	1I11
अभिनेत्री	1I11
अभियंता	1I11
अभी	1I51
अभी तक	1I51
अविवाहित	1I61
अस्पताल	1I71
आईटीआई	1I81
आज	1I51
आज तक	1I51
आहार विशेषज्ञ	1I11
इंजीनियर	1I11
इंटरमीडिएट	00G1
इंटर्न	1I11
इलेक्ट्रीशियन	1I11
उच्च माध्यमिक विद्यालय	1Hm1
उत्कृष्ट	1I92
उन्नत	1I92
उपाध्यक्ष	1I11
एजेंसी	1I71
एम ए	1I;1
एम एड	1I;1
एम एससी	1I;1
एम कॉम	1I;1
एम टेक	1I;1
एम बी ए	1I;1
एम.ए	1I;1
एम.एड	1I;1
एम.एससी	1I;1
एम.कॉम	1I;1
एम.टेक	1I;1
एम.बी.ए	1I;1
एमबीए	1I;1
एवं	1I<1
ऑनलाइन	1I=1
और	1I<1
औसत	1I>1
कंपनी	1I71
कर्मचारी	1I11
कसाई	1I11
कारखाना	1I71
कार्यालय	1I71
किसान	1I11
केंद्र	1I71
कैशियर	1I11
कॉलेज	1Hm1
कॉलोनी	1I?1
कोच	1I11
कोर्स	1I@1
कोषाध्यक्ष	1I11
क्लिनिक	1I71
गर्मी	1IA1
गली	1I?1
गाइड	1I11
गायक	1I11
गायिका	1I11
गुरुकुल	1Hm1
ग्राम	1I?1
ग्रीष्म	1IA1
ग्रेड	1Hl1
चालक	1I11
चिकित्सक	1I11
चिकित्सालय	1I71
चित्रकार	1I11
चौक	1I?1
चौकीदार	1I11
छात्रवृत्ति	1IB1
छायाकार	1I11
जारी	1I51
जिला	1I?1
जीवन परिचय	1IC1
जीवन वृत्त	1IC1
जीवनवृत्त	1IC1
टीम	1I31
ट्रस्ट	1I71
डिज़ाइनर	1I11
डिजाइनर	1I11
डिप्लोमा	1ID2
डेवलपर	1I11
डॉक्टर	1I11
डॉक्टरेट	1IF1
ड्राइवर	1I11
तक	1IG2
तकनीशियन	1I11
थोड़ा	1II1
थोडा	1II1
दर्जी	1I11
दसवीं	00G1
दाई	1I11
दुकान	1I71
दूरस्थ	1I=1
द्वितीय श्रेणी	1Hl1
द्विभाषी	1IJ1
धाराप्रवाह	1IK1
नगर	1I?1
नगर निगम	1I71
नर	1IL1
नर्तक	1I11
नर्स	1I11
नाई	1I11
नारी	1IM1
नाविक	1I11
निगम	1I71
निदेशक	1I11
निपुण	1IN1
न्यास	1I71
पत्रकार	1I11
पत्रिका	1I21
पदक	1IB1
परास्नातक	1I;1
परियोजना	1IO1
पर्यवेक्षक	1I11
पाठशाला	1Hm1
पात्रता परीक्षा	1I@1
पिन	1I?1
पी एच डी	1IF1
पी.एच.डी	1IF1
पीएचडी	1IF1
पुरस्कार	1IB1
पुरुष	1IL1
पुस्तक	1I21
पुस्तकालय	1I71
पुस्तकालयाध्यक्ष	1I11
पृष्ठ	1IP1
पेटेंट	1I21
पॉलिटेक्निक	1I81
प्रकाशन	1I71
प्रकाशित	1I21
प्रतिनिधि	1I11
प्रतियोगिता	1IB1
प्रतिशत	1Hl1
प्रथम श्रेणी	1Hl1
प्रथम स्थान	1IB1
प्रधानाचार्य	1I11
प्रबंधक	1I11
प्रभाग	1I31
प्रमाण पत्र	1I@1
प्रमाणन	1I@1
प्रमाणपत्र	1I@1
प्रमाणित	1I@1
प्रमुख	1I11
प्रयोगशाला	1I71
प्रवीण	1IK1
प्रशस्ति	1IB1
प्रशस्ति पत्र	1IB1
प्रशासक	1I11
प्रशिक्षक	1I11
प्रशिक्षु	1I11
प्राइवेट लिमिटेड	1I71
प्राध्यापक	1I11
प्रारंभिक	1IQ2
प्रोग्रामर	1I11
प्रोजेक्ट	1IO1
प्रोफेसर	1I11
प्रौद्योगिकी संस्थान	1Hm1
फाउंडेशन	1I71
फार्मासिस्ट	1I11
बढई	1I11
बढ़ई	1I11
बहुत अच्छा	1IK1
बायोडाटा	1IC1
बारहवीं	00G1
बी ए	1IS1
बी एड	1IS1
बी एससी	1IS1
बी कॉम	1IS1
बी टेक	1IS1
बी.ए	1IS1
बी.एड	1IS1
बी.एससी	1IS1
बी.कॉम	1IS1
बी.टेक	1IS1
बीए	1IS1
बीटेक	1IS1
बुनियादी	1IQ2
बेकर	1I11
बैंक	1I71
बोलचाल	1I>1
मंत्रालय	1I71
मकान	1I?1
मछुआरा	1I11
मजदूर	1I11
मज़दूर	1I11
मध्यम	1IT2
मध्यवर्ती	1I>1
महाविद्यालय	1Hm1
महिला	1IM1
महीना	1IV1
महीने	1IV1
मातृ भाषा	1IJ1
मातृभाषा	1IJ1
मार्ग	1I?1
माली	1I11
मास	1IV1
माह	1IV1
मिस्त्री	1I11
मूलभूत	1II1
मैकेनिक	1I11
मैट्रिक	00G1
मैनेजर	1I11
मोहल्ला	1I?1
यूनिवर्सिटी	1Hm1
रसोइया	1I11
राजमिस्त्री	1I11
रिज़्यूमे	1IC1
रिज्यूमे	1IC1
रिमोट	1I=1
रेफरी	1I11
रोड	1I?1
लाइसेंस	1I@1
लिपिक	1I11
लिमिटेड	1I71
लेख	1I21
लेखाकार	1I11
लोहार	1I11
व	1I<1
वकील	1I11
वर्तमान	1I51
वर्तमान तक	1I51
वर्ष	1IW1
वसंत	1IX1
वार्ड	1I?1
वास्तुकार	1I11
विक्रेता	1I11
विजेता	1IB1
विद्यापीठ	1Hm1
विद्यालय	1Hm1
विभाग	1I31
विवाहित	1I61
विशेषज्ञ	1IY2
विशेषज्ञता	1I[1
विश्लेषक	1I11
विश्वविद्यालय	1Hm1
विषय	1I[1
वेटर	1I11
वेल्डर	1I11
व्याख्याता	1I11
व्याख्यान	1I21
शरद	1I\1
शाखा	1I[1
शिक्षक	1I11
शिक्षिका	1I11
शीत	1I]1
शोध पत्र	1I21
शोधकर्ता	1I11
शोधपत्र	1I21
श्रमिक	1I11
श्रेणी	1Hl1
संगीतकार	1I11
संचालक	1I11
संचालिका	1I11
संपादक	1I11
संभावित	1I41
संवाददाता	1I11
संस्था	1I71
संस्थान	1I^2
संस्थापक	1I11
सचिव	1I11
सडक	1I?1
सड़क	1I?1
सदस्य	1I11
सन्	1I`1
समन्वयक	1I11
समिति	1I71
समूह	1I71
सम्मान	1IB1
सम्मानित	1IB1
सम्मेलन	1I21
सर्दी	1I]1
सलाहकार	1I11
सहायक	1I11
साधारण	1II1
सामान्य	1IT2
साल	1IW1
सिपाही	1I11
सुरक्षाकर्मी	1I11
से	1Ia3
सेक्टर	1I?1
सैनिक	1I11
स्कूल	1Hm1
स्टूडियो	1I71
स्त्री	1IM1
स्नातक	1IS1
स्नातकोत्तर	1I;1
स्वयंसेवक	1I11
स्वयंसेविका	1I11
स्वर्ण पदक	1IB1
हाई स्कूल	00G1
हायर सेकेंडरी	00G1
होटल	1I71
กรม	1Id1
กรรมการ	1Ie1
กระทรวง	1Id1
กลุ่ม	1Id1
กลุ่มงาน	1If1
การแข่งขัน	1Ig1
ขณะนี้	1Ih1
คณะ	1Ii1
คนขับรถ	1Ie1
ครู	1Ie1
คลินิก	1Id1
คล่อง	1Ij1
คล่องแคล่ว	1Ij1
คะแนนเฉลี่ย	1Ik1
คาดว่า	1Il1
คาดว่าจะจบ	1Il1
งานวิจัย	1Im1
จนถึง	1In1
จนถึงขณะนี้	1Ih1
จนถึงปัจจุบัน	1Ih1
จังหวัด	1Io1
จาก	1J01
จุฬาลงกรณ์	1Ii1
จํากัด	1Id1
ชนะเลิศ	1Ig1
ชาย	1J11
ชื่อโครงการ	1J21
ช่าง	1Ie1
ช่างภาพ	1Ie1
ช่างเทคนิค	1Ie1
ซอย	1Io1
ดี	1J32
ดีมาก	1J52
ดีเด่น	1Ig1
ดีเยี่ยม	1Ij1
ดุษฎีบัณฑิต	1J71
ตอนนี้	1Ih1
ตัวแทน	1Ie1
ตั้งแต่	1J82
ตีพิมพ์	1Im1
ตําบล	1Io1
ถนน	1Io1
ถึง	1In1
ถึงปัจจุบัน	1Ih1
ทนายความ	1Ie1
ทางไกล	1J:1
ทีม	1If1
ที่	1J;1
ที่ปรึกษา	1Ie1
ทุน	1Ig1
ทํางานทางไกล	1J:1
ธนาคาร	1Id1
นักการตลาด	1Ie1
นักข่าว	1Ie1
นักจิตวิทยา	1Ie1
นักบัญชี	1Ie1
นักพัฒนา	1Ie1
นักวิจัย	1Ie1
นักวิเคราะห์	1Ie1
นักศึกษาฝึกงาน	1Ie1
นักออกแบบ	1Ie1
นักเขียน	1Ie1
นักแปล	1Ie1
นิตยสาร	1Im1
น้อย	1J<1
นําเสนอผลงาน	1Im1
บทความ	1Im1
บทที่	1Im1
บรรณาธิการ	1Ie1
บรรณารักษ์	1Ie1
บริษัท	1Id1
บริหารธุรกิจบัณฑิต	1J=1
บัณฑิต	1J=1
บัณฑิตวิทยาลัย	1Ii1
บ้านเลขที่	1Io1
ประกวด	1Ig1
ประกันภัย	1Id1
ประกาศนียบัตร	1J>1
ประกาศนียบัตรวิชาชีพ	1J?1
ประกาศนียบัตรวิชาชีพชั้นสูง	1J@1
ประชุมวิชาการ	1Im1
ประธาน	1Ie1
ประวัติย่อ	1JA1
ประวัติย่อส่วนตัว	1JA1
ประวัติส่วนตัวสมัครงาน	1JA1
ปริญญาตรี	1J=1
ปริญญาเอก	1J71
ปริญญาโท	1JB1
ปวช	1J?1
ปวส	1J@1
ปัจจุบัน	1Ih1
ปานกลาง	1JC2
ปี	1JE2
ผลการเรียน	1Ik1
ผู้ก่อตั้ง	1Ie1
ผู้จัดการ	1Ie1
ผู้ช่วย	1Ie1
ผู้ตรวจสอบ	1Ie1
ผู้บริหาร	1Ie1
ผู้ประสานงาน	1Ie1
ผู้ฝึกสอน	1Ie1
ผู้อํานวยการ	1Ie1
ผู้เชี่ยวชาญ	1JG2
ผ่านการอบรม	1J>1
ฝึกงาน	1Ie1
ฝ่าย	1If1
พนักงาน	1Ie1
พนักงานดีเด่น	1Ig1
พนักงานต้อนรับ	1Ie1
พนักงานเสิร์ฟ	1Ie1
พยาบาล	1Ie1
พอใช้	1JI1
พิพิธภัณฑ์	1Id1
พื้นฐาน	1JJ2
พ่อครัว	1Ie1
ภาคฤดูร้อน	1JL1
ภาควิชา	1JM1
ภาษาหลัก	1JN1
ภาษาแม่	1JN1
ม 6	1J?1
ม.6	1J?1
มหาชน	1Id1
มหาบัณฑิต	1JB1
มหาวิทยาลัย	1Ii1
มัคคุเทศก์	1Ie1
มัธยมศึกษา	1J?1
มัธยมศึกษาตอนปลาย	1J?1
มูลนิธิ	1Id1
รองชนะเลิศ	1Ig1
รองผู้จัดการ	1Ie1
ระดับกลาง	1JC2
ระดับดี	1JO1
ระดับสูง	1J52
รางวัล	1Ig1
ราชภัฏ	1Ii1
ราชมงคล	1Ii1
รีสอร์ต	1Id1
รีสอร์ท	1Id1
ร้าน	1Id1
ร้านขายยา	1Id1
ร้านอาหาร	1Id1
ฤดูร้อน	1JL1
ฤดูหนาว	1JP1
ฤดูใบไม้ผลิ	1JQ1
ฤดูใบไม้ร่วง	1JR1
ล่าม	1Ie1
วารสาร	1Im1
วิชาเอก	1JM1
วิทยากร	1Ie1
วิทยานิพนธ์	1Im1
วิทยาลัย	1Ii1
วิทยาศาสตรบัณฑิต	1J=1
วิทยาศาสตรมหาบัณฑิต	1JB1
วิทยาเขต	1Ii1
วิศวกร	1Ie1
วิศวกรรมศาสตรบัณฑิต	1J=1
วุฒิบัตร	1J>1
ศาสตราจารย์	1Ie1
ศิลปศาสตรบัณฑิต	1J=1
ศูนย์	1Id1
สตูดิโอ	1Id1
สถาบัน	1JS2
สถาปนิก	1Ie1
สมรส	1JU1
สมรสแล้ว	1JU1
สมาคม	1Id1
สหกรณ์	1Id1
สาขา	1JM1
สาขาวิชา	1JM1
สิทธิบัตร	1Im1
สื่อสารได้	1JI1
ส่วนงาน	1If1
สํานักงาน	1Id1
สํานักพิมพ์	1Id1
หญิง	1JV1
หนังสือ	1Im1
หมู่	1Io1
หมู่บ้าน	1Io1
หย่า	1JU1
หลักสูตร	1J>1
หัวหน้า	1Ie1
ห้องปฏิบัติการ	1Id1
ห้องสมุด	1Id1
ห้างหุ้นส่วน	1Id1
องค์การ	1Id1
อนุบาล	1Ii1
อนุปริญญา	1J@1
ออนไลน์	1J:1
อาคาร	1Io1
อาจารย์	1Ie1
อาชีวศึกษา	1Ii1
อาสาสมัคร	1Ie1
อําเภอ	1Io1
เกรด	1Ik1
เกรดเฉลี่ย	1Ik1
เกียรติคุณ	1Ig1
เกียรตินิยม	1Ik1
เกียรตินิยมอันดับ	1Ik1
เกียรติบัตร	1JW2
เขต	1Io1
เจ้าของ	1Ie1
เจ้าของภาษา	1JN1
เจ้าหน้าที่	1Ie1
เชฟ	1Ie1
เชี่ยวชาญ	1J52
เชี่ยวชาญมาก	1JY1
เดือน	1JZ1
เทคนิค	1Ii1
เทศบาล	1Id1
เบื้องต้น	1JJ2
เพศชาย	1J11
เพศหญิง	1JV1
เภสัชกร	1Ie1
เรซูเม่	1JA1
เริ่มต้น	1J[1
เลขที่	1Io1
เลขานุการ	1Ie1
เล็กน้อย	1J<1
เหรียญ	1Ig1
เหรียญทอง	1Ig1
เอก	1JM1
แขวง	1Io1
แต่งงานแล้ว	1JU1
แผนก	1J\2
แพทย์	1Ie1
แม่บ้าน	1Ie1
โครงการ	1J21
โปรเจกต์	1J21
โปรแกรมเมอร์	1Ie1
โรงงาน	1Id1
โรงพยาบาล	1Id1
โรงเรียน	1Ii1
โรงเรียนประถม	1Ii1
โรงเรียนมัธยม	1Ii1
โรงแรม	1Id1
โล่	1Ig1
โสด	1JU1
ใบขับขี่	1J>1
ใบประกอบวิชาชีพ	1J>1
ใบรับรอง	1J>1
ใบอนุญาต	1J>1
ấp	0Be1
ở	1J^1
ủy ban	0<41
いま	1J_1
および	1J`1
から	1Ja3
か月	1Jd1
こども園	0g71
と	1J`1
にて	1Je1
に勤務	1Je1
まで	1Jf2
より	1Jh2
アシスタント	1Jj1
アナリスト	1Jj1
アパレル	0g71
アパート	1Jk1
アルバイト	1Jj1
アーキテクト	1Jj1
イラストレーター	1Jj1
インサイドセールス	1Jj1
インストラクター	1Jj1
インターン	1Jj1
ウェブデザイナー	1Jj1
エキスパート	1Jl1
エディター	1Jj1
エネルギー	0g71
エンジニア	1Jj1
エンタテインメント	0g71
オペレーター	1Jj1
オンライン	1Jm1
オーナー	1Jj1
カスタマーサクセス	1Jj1
カスタマーサポート	1Jj1
カフェ	0g71
カメラマン	1Jj1
カ月	1Jd1
ガイド	1Jj1
ガス	0g71
キッチンスタッフ	1Jj1
キャプテン	1Jj1
キュレーター	1Jj1
クラブ	0g71
クリニック	0g71
グラフィックデザイナー	1Jj1
グループ	1Jn2
グループホーム	0g71
ケアマネジャー	1Jj1
コンサルタント	1Jj1
コンテスト	1K01
コース	1K11
コーチ	1Jj1
コーポ	1Jk1
コーポレーション	0g71
サブリーダー	1Jj1
サポート	1Jj1
サロン	0g71
サービス	0g71
シェフ	1Jj1
システム	0g71
システムズ	0g71
スクラムマスター	1Jj1
スタイリスト	1Jj1
スタジオ	0g71
スタッフ	1Jj1
スタートアップ	0g71
スーパーバイザー	1Jj1
セミナー	1K21
センター	1K31
セールス	1Jj1
ソフト	0g71
ソフトウェア	0g71
ソムリエ	1Jj1
ソリューションズ	0g71
チェーン	0g71
チーフ	1Jj1
チーム	1K31
テクノロジーズ	0g71
テスター	1Jj1
テック	0g71
テレビ	0g71
テレワーク	1Jm1
ディレクター	1Jj1
デイケア	0g71
デイサービス	0g71
デザイナー	1Jj1
デザイン事務所	0g71
デリバリー	0g71
データサイエンティスト	1Jj1
トレーナー	1Jj1
ネイティブ	1K41
ネイティブレベル	1K41
ネイリスト	1Jj1
ハイツ	1Jk1
ハングル検定	17I1
バイヤー	1Jj1
バイリンガル	1K41
バックエンドリード	1Jj1
バリスタ	1Jj1
パティシエ	1Jj1
パート	1Jj1
パートタイム	1K51
ビジネスレベル	1K61
ビジネス上級	1K61
ファシリテーター	1Jj1
フィールドセールス	1Jj1
フルタイム	1K51
フルリモート	1Jm1
フロントエンドリード	1Jj1
プランナー	1Jj1
プログラマ	1Jj1
プログラマー	1Jj1
プロジェクト	1K71
プロジェクトマネージャー	1Jj1
プロジェクト名	1K71
プロダクトオーナー	1Jj1
プロデューサー	1Jj1
ベンダー	0g71
ベンチャー	0g71
ベーカリー	0g71
ページ	1K81
ホテル	0g71
ホールスタッフ	1Jj1
ホールディングス	0g71
ボランティア	1Jj1
ポスター発表	1K92
マネジメント	1Jj1
マネジャー	1Jj1
マネージャー	1Jj1
マンション	1Jk1
マーケター	1Jj1
メディア	0g71
メンター	1Jj1
メーカー	0g71
モデレーター	1Jj1
モータース	0g71
ユニット	1K31
ライター	1Jj1
ラボ	0g71
リサーチャー	1Jj1
リモート	1Jm1
リーダー	1Jj1
リード	1Jj1
レジュメ	1K;1
レストラン	0g71
ロジスティクス	0g71
ワークス	0g71
ヵ月	1Jd1
ヶ月	1Jd1
一本	1K<1
一等奖	1K=1
一等榮譽	1K>1
一等荣誉	1K?1
一級	00R1
一級榮譽	1K>1
一级乙等	1K@1
一级建造师	1KA1
一级甲等	1K@1
一级荣誉	1K?1
一般	1KB2
一般社団法人	0g71
一身上の都合により退職	1KD1
丁目	1Jk1
三好学生	1K=1
三專	1KE1
三等奖	1K=1
三級	00R1
三級榮譽	1K>1
三级	1K@1
上岗证	1KA1
上級	1KF2
不動産	0g71
与	1KH1
专业	1KI1
专业八级	1KJ1
专业四级	1K@1
专业排名	1K?1
专八	1K@1
专利	1KK1
专升本	1K<1
专卖店	1KL1
专员	1KM1
专四	1K@1
专家	1KN2
专家级	1KP1
专硕	1KQ1
专科	1KR1
专科学校	1KS1
专著	1KK1
世話人	1Jj1
丙級	1KT1
丙級技術士	1KT1
业务员	1KM1
个人履历	1KU1
个人简历	1KU1
个人项目	1KV1
个月	1KW1
中	1KX1
中上	1KY1
中上級	1KZ1
中专	1K[2
中医师	1KM1
中台	1K]1
中国語検定	17I1
中学	1KS1
中学校	1K^1
中學	1K_1
中小企業診断士	00R1
中心	1K`2
中技	1Kb1
中文履歷	1Kc1
中文简历	1KU1
中等	1Kd2
中級	1Kf4
中级	1Kj2
中级会计	1KA1
中级职称	1KA1
中退	1Kl1
中途退学	1Kl1
中醫師	1Km1
中餐厨师	1KM1
中高級	1KY1
中高级	1Kn1
为止	1Ko1
主任	1L03
主任技師	1Jj1
主任技術者	00R1
主任調理師	1Jj1
主修	1L32
主催	1Jj1
主催者	1Jj1
主办人	1KM1
主办会计	1KM1
主厨	1KM1
主将	1Jj1
主席	1KM1
主幹	1Jj1
主廚	1Km1
主持	1KM1
主持人	1L52
主播	1L52
主査	1Jj1
主治医师	1KM1
主管	1L52
主管护师	1KM1
主編	1Km1
主编	1KM1
主要完成人	1KM1
主辦人	1Km1
之家	1L71
乐团	1KL1
乗務員	1Jj1
乘务员	1KM1
乙級	1KT1
乙級技術士	1KT1
乡	1L81
书局	1KL1
书店	1KL1
书记	1KM1
书院	1KS1
买手	1KM1
了解	1L92
予備校	0g71
予定	1L;1
事业单位	1KL1
事业群	1K]1
事业部	1K]1
事务所	1KL1
事務	1Jj1
事務員	1Jj1
事務所	1L<2
事業所	0g71
事業本部	1K31
事業部	1L>2
二專	1KE1
二技	1L@1
二本	1K<1
二等奖	1K=1
二等榮譽	1K>1
二級	00R1
二級乙等榮譽	1K>1
二級榮譽	1K>1
二級甲等榮譽	1K>1
二级乙等	1K@1
二级建造师	1KA1
二级甲等	1LA2
二级荣誉	1K?1
互动	1KL1
互联网	1KL1
五專	1KE1
亚军	1K=1
亞軍	1LC1
交付	1LD1
交易员	1KM1
产品助理	1KM1
产品经理	1KM1
产品部	1K]1
人事	1LE2
人力資源部	1LG1
人力资源师	1KA1
人力资源管理师	1KA1
人力资源部	1K]1
今	1LH3
今天	1LK1
介護士	1Jj1
介護施設	0g71
介護福祉士	1Jj1
仍在職	1LL1
从	1LM1
从业资格	1KA1
从业资格证	1KA1
仓库管理员	1KM1
仓管	1KM1
代理店	0g71
代表	1LE2
代表取締役	1Jj1
代課老師	1Km1
代驾	1KM1
以上	1LN1
以來	1LO1
以来	1LP1
以降	1LQ1
任职于	1LR1
任職於	1LS1
企劃	1Km1
企業	1L<2
企画	1Jj1
优化师	1KM1
优秀	1LT2
优秀共青团员	1K=1
优秀员工	1K=1
优秀团员	1K=1
优秀奖	1K=1
优秀学生	1K=1
优秀学生干部	1K=1
优秀干部	1K=1
优秀教师	1K=1
优秀毕业生	1K=1
会使用	1LV1
会社	0g71
会計事務所	0g71
会計士	1Jj1
会计	1KM1
会计师事务所	1KL1
会计证	1KA1
会议论文	1KK1
会長	1Jj1
会长	1KM1
传媒	1KL1
传播	1KL1
住院医师	1KM1
作家	1KM1
作業主任者	00R1
作業員	1Km1
作業療法士	1Jj1
作者	1KM1
佳作	1LW2
供应链	1KL1
供职于	1LR1
便利商店	1L71
便利店	1KL1
係	1K31
係長	1Jj1
保健師	1Jj1
保健所	0g71
保全	1Km1
保安	1KM1
保母	1Km1
保洁	1KM1
保育员	1KM1
保育園	1LY2
保育士	1Jj1
保育士資格	00R1
保育所	0g71
保险	1KL1
保険	0g71
保險	1L71
信息技术	1KL1
信息系统项目管理师	1KA1
信用組合	0g71
信用金庫	0g71
信贷员	1KM1
修了	1L[3
修了見込み	1L^2
修了証	00R1
修士	1L`1
修士号	1L`1
修士課程	1L`1
俱乐部	1KL1
俱樂部	1L71
俳優	1Jj1
倉庫	0g71
倉管	1Km1
個人專案	1La1
個人履歷	1Kc1
個人簡歷	1Kc1
個人開発	1K71
個月	1Lb1
健康证	1KA1
健身房	1K`2
側專案	1La1
傳媒	1L71
優勝	1K01
優秀	1Lc1
優秀賞	1K01
優等	1LC1
儲備幹部	1Km1
先进个人	1K=1
先进工作者	1K=1
光電	1L71
免許	00R1
免許状	00R1
児童クラブ	0g71
児童館	0g71
党支部书记	1KM1
党校	1KS1
入団	1Ld1
入围	1K=1
入圍	1LC1
入学	1Le2
入學	1Lg1
入局	1Ld1
入庁	1Ld1
入所	1Ld1
入社	1Le2
入职	1Lh1
入職	1Li2
入行	1Ld1
入賞	1K01
入選	1K01
入門	1Lk4
入门	1Lo2
內場	1Km1
內場人員	1Km1
全日制	1M11
全日制本科	1K<1
全栈	1KM1
全民英檢	1M21
全职	1M11
全職	1M31
公司	1K`2
公關長	1Km1
六级	1K@1
六西格玛	1KA1
共同主催	1Jj1
共同創業者	1Jj1
共著	1K92
养老院	1KL1
兼任助理	1Km1
兼职	1M42
兼職	1M31
兽医	1KM1
内审员	1KA1
写真家	1Jj1
军官	1KM1
农业	1KL1
农场	1KL1
农艺师	1KM1
冠军	1K=1
冠軍	1LC1
冬	1M63
冬天	1M92
冬季	1M63
准教授	1Jj1
准看護師	1Jj1
出版	1M;5
出版公司	1L71
出版社	1K`2
出納	1Km1
出纳	1KM1
分享	1KK1
分公司	1K`2
分析师	1KM1
分析師	1Km1
分校	1M@2
分院	1K]1
列车员	1KM1
创业公司	1KL1
创始人	1KM1
初中	1K[2
初心者	1MB1
初級	1MC4
初級レベル	1MG1
初级	1MH2
初级会计	1KA1
到	1MJ2
到现在	1LK1
到現在	1LL1
到目前	1LK1
到職	1Lg1
制作人	1KM1
制药	1KL1
制造	1KL1
前台	1KM1
前端	1L52
前端工程師	1Km1
剧团	1KL1
剧院	1KL1
剪輯師	1Km1
剪辑师	1KM1
副主廚	1Km1
副会長	1Jj1
副会长	1KM1
副學士	1KE1
副店長	1ML2
副总	1KM1
副教授	1KM1
副料理長	1Jj1
副會長	1Km1
副理	1Km1
副編集長	1Jj1
副總召	1Km1
副部長	1Jj1
副部长	1KM1
創業	1Ld1
創業者	1Jj1
創辦人	1Km1
劇団	0g71
劇團	1L71
劇場	0g71
加权均分	1K?1
加权平均分	1K?1
动漫	1KL1
动画师	1KM1
助产士	1KM1
助手	1L03
助教	1L03
助理	1L52
助産師	1Jj1
劳务派遣	1M11
動物醫院	1L71
化妆师	1KM1
化学	0g71
化工	1KL1
化成	0g71
区	1MN2
区域经理	1KM1
区役所	0g71
医师	1KM1
医師	1Jj1
医生	1KM1
医疗	1KL1
医療法人	0g71
医科大学	1KS1
医院	1KL1
區	1MP1
區經理	1Km1
十佳	1K=1
半导体	1KL1
半導體	1L71
协会	1KL1
卒業	1MQ2
卒業予定	1L;1
卒業制作	1K71
卒業研究	1K71
卒業見込み	1L^2
協会	0g71
協會	1L71
協理	1Km1
单元	1L81
单证员	1KM1
单身	1MS1
単位取得退学	1Kl1
博士	1MT3
博士前期課程	1L`1
博士号	1MW1
博士后	1MX2
博士後期課程	1MW1
博士後研究員	1Km1
博士班	1MZ1
博士研究生	1M[1
博士課程	1MW1
博物館	1L<2
博物馆	1KL1
印刷	0g71
危険物取扱者	00R1
厂	1KL1
厚生労働省	0g71
原画师	1KM1
厨师	1KM1
厨师长	1KM1
县	1L81
参与者	1KM1
叉车工	1KM1
及	1M\2
及び	1J`1
双学士	1K<1
双硕士	1KQ1
双语	1M^1
发布	1KK1
发明专利	1M_2
发明专利(受理	1Ma1
发表	1KK1
发起人	1KM1
取得	1Mb4
取得済み	1LD1
取締役	1Jj1
受付	1Jj1
受理	1Ma1
受託会社	0g71
受講	1LD1
受講修了	1LD1
受賞	1K01
受験	1LD1
口腔医生	1KM1
口譯	1Km1
口译	1KM1
口頭発表	1K92
召集人	1L52
可作为工作语言	1KJ1
可日常交流	1Mf1
号	1Mg3
号室	1Jk1
司会	1Jj1
司書	1Jj1
司机	1KM1
司機	1Km1
司法書士	1Jj1
司法考试	1KA1
合伙人	1KM1
合作社	1K`2
合同会社	0g71
合同制	1M11
合夥人	1Km1
合格	1Mj2
合格証取得	1LD1
合格證	1KT1
合格證書	1KT1
合格证	1KA1
合資会社	0g71
名次	1K>1
后端	1KM1
周	1Ml1
周刊	1KL1
和	1M\2
咖啡	1KL1
咖啡师	1KM1
咖啡師	1Km1
咨询	1KL1
咨询师	1KM1
品保	1Km1
品管	1Km1
品管工程師	1Km1
品質管理	1Jj1
商事	0g71
商务流利	1KJ1
商務流利	1Lc1
商场	1KL1
商学院	1KS1
商店	0g71
商行	1L71
單身	1Mm1
営業	1Jj1
営業職	1Jj1
営業部	1K31
嘱託	1K51
器材長	1Km1
四技	1L@1
四级	1K@1
团支书	1KM1
团队	1K]1
园林	1KL1
园长	1KM1
図書館	0g71
国土交通省	0g71
国家二级	1KA1
国際会議	1Mn1
图书馆	1KL1
國中	1K_1
國外業務	1Km1
國際	1L71
國際認證	1KT1
圖書館	1L71
團契	1L71
團隊	1LG1
在任	1LK1
在学中	1J_1
在學	1LL1
在宅	1Jm1
在籍	1J_1
在籍中	1J_1
在线	1Mo1
在职	1LK1
在职研究生	1KQ1
在職	1LL1
在職中	1N02
在读	1LK1
地产	1KL1
场务	1KM1
均分	1K?1
執業資格	1KT1
執照	1KT1
執筆	1Mn1
執行役員	1Jj1
執行長	1Km1
培訓	1N21
培訓班	1N21
培训	1N31
培训专员	1KM1
培训师	1KM1
培训机构	1KL1
培训班	1N31
基本	1N44
基本情報	00R1
基本情報技術者	00R1
基础	1MH2
基础平台部	1K]1
基礎	1MC4
基礎レベル	1MG1
基金	1KL1
基金会	1KL1
基金會	1L71
堪能	1N81
報社	1L71
塾	0g71
塾講師	1Jj1
士兵	1KM1
声優	1Jj1
处	1K]1
夏	1N93
夏天	1N<2
夏季	1N93
夏期	1N>1
外企	1KL1
外務省	0g71
外包	1M11
外場	1Km1
外場人員	1Km1
外观设计	1Ma1
外观设计专利	1Ma1
外贸业务员	1KM1
外送員	1Km1
多益	1M21
夜大	1KS1
大专	1KR1
大卒	1N?1
大厦	1L81
大型自動車免許	00R1
大堂经理	1KM1
大学	1N@2
大学专科	1KR1
大学本科	1K<1
大学校	1K^1
大学英语六级	1K@1
大学英语四级	1K@1
大学院	1K^1
大学院修士	1L`1
大學	1K_1
大學部	1L@1
大客户经理	1KM1
大工	1Jj1
大賞	1K01
大賽	1LC1
大赛	1K=1
大道	1NB2
天	1ND2
契約社員	1NF2
奖	1K=1
奖学金	1K=1
奖项	1K=1
奨励賞	1K01
奨学金	1K01
女	1NH3
女中	1K_1
女子大学	1K^1
女性	1NH3
奶茶店	1KL1
委员	1KM1
委员会	1KL1
委員會	1L71
季军	1K=1
季軍	1LC1
学业成绩	1K?1
学习中	1NK1
学习委员	1KM1
学会	1Mn1
学会誌	1Mn1
学分	1K?1
学分绩	1K?1
学分绩点	1K?1
学刊	1KK1
学園	1K^1
学堂	1KL1
学士	1NL2
学士号	1N?1
学士学位	1K<1
学士課程	1N?1
学徒	1KM1
学报	1KK1
学校	1N@2
学校法人	0g71
学硕	1KQ1
学科	1NN2
学童	0g71
学級委員	1Jj1
学習中	1NP1
学芸	1Jj1
学芸員	1Jj1
学部	1NN2
学部卒	1N?1
学院	1N@2
學分	1K>1
學務主任	1Km1
學報	1NQ1
學士	1L@1
學士學位	1L@1
學徒	1Km1
學徒廚師	1Km1
學校	1K_1
學業平均	1K>1
學系	1NR2
學院	1K_1
宅地建物取引士	00R1
宅建	00R1
安全员	1KM1
安全工程师	1KA1
安親班	1L71
安親班老師	1Km1
安養中心	1L71
实业	1KL1
实习生	1KM1
实用新型	1M_2
实用新型专利	1Ma1
实验室	1K]1
実務レベル	1NT1
実務経験あり	1NT1
実用新案	1NU1
実用英語技能検定	17I1
実習生	1Jj1
宠物医院	1KL1
审核员	1KM1
审计	1KM1
审计员	1KM1
审计师	1KA1
客户代表	1KM1
客户经理	1KM1
客服	1L52
客栈	1KL1
室	1NV5
室長	1Jj1
家教	1L52
寄稿	1Mn1
寒假	1M92
實業	1L71
實習生	1Km1
實驗室	1LG1
審判	1Jj1
导游	1KM1
导游证	1KA1
导演	1KM1
导购	1KM1
専修	1K11
専修学校	1K^1
専攻	1K11
専門士	1N[1
専門学校	1K^1
専門家レベル	1Jl1
専門店	0g71
專利	1NQ1
專員	1Km1
專家	1N\2
專書	1NQ1
專案	1La1
專案助理	1Km1
專案名稱	1La1
專案管理師	1Km1
專案經理	1Km1
專業	1N^1
專業資格	1KT1
專欄	1NQ1
專科	1KE1
專科學校	1K_1
專賣店	1L71
專題	1La1
導師	1Km1
導師證書	1KT1
導演	1Km1
導覽員	1Km1
導覽志工	1Km1
導遊	1Km1
導遊證	1KT1
小区	1L81
小学	1KS1
小学校	1K^1
小學	1K_1
小組	1LG1
小編	1Km1
小组	1K]1
就任	1Ld1
就業中	1J_1
就职于	1LR1
就職	1Ld1
就職於	1LS1
就讀中	1LL1
局	1N_3
居委会	1KL1
居家办公	1Mo1
居服員	1Km1
居民組織	1L71
履历	1KU1
履历表	1KU1
履歴書	1K;1
履歷	1Kc1
履歷書	1Kc1
履歷表	1Kc1
巡査	1Jj1
工作坊	1L71
工作室	1K`2
工作语言	1KJ1
工厂	1KL1
工商管理硕士	1KQ1
工地主任	1Km1
工場	0g71
工場長	1Jj1
工学部	1K11
工廠	1L71
工房	0g71
工業	1L<2
工程	1L71
工程专业	1KI1
工程局	1KL1
工程师	1KM1
工程師	1Km1
工讀生	1Km1
已婚	1Nb2
已婚已育	1MS1
已婚未育	1MS1
已授权	1Ma1
巷	1NB2
市	1Nd3
市场部	1K]1
市役所	0g71
师范	1KS1
席次	0S71
常勤	1K51
干事	1KM1
干部	1KM1
平台	1KL1
平均	1K>1
平均分	1K?1
平均学分绩点	1K?1
平均成績	1K>1
平均成绩	1K?1
平均点	0S71
平均绩点	1K?1
年	1Ng3
年级排名	1K?1
年間	1Nj1
幹事	1ML2
幹部	1Km1
幼儿园	1Nk2
幼兒園	1K_1
幼师	1KM1
幼教老師	1Km1
幼稚園	1LY2
广播员	1KM1
广播站	1KL1
庁	0g71
広報	1Jj1
应届	1Nm1
应届毕业	1Nm1
店	0g71
店员	1KM1
店員	1Km1
店經理	1Km1
店長	1ML2
店长	1KM1
府	1Jk1
庭師	1Jj1
康复师	1KM1
廃業	1KD1
廚助	1Km1
廚師	1Km1
廟	1L71
建模师	1KM1
建筑	1KL1
建筑师	1KM1
建築士	1Jj1
建設	1L<2
开发	1KM1
开发专家	1KM1
开始	1LP1
开源	1KV1
开源项目	1KV1
弁護士	1Jj1
弁護士法人	0g71
弄	1NB2
弟子	1Jj1
当前	1LK1
录音师	1KM1
影业	1KL1
影像技师	1KM1
影業	1L71
影視	1L71
影视	1KL1
役所	0g71
律师	1KM1
律师事务所	1KL1
律師	1Km1
後端	1Km1
後端工程師	1Km1
得意	1Nn1
得獎	1LC1
從	1No1
心理咨询师	1KM1
心理咨询师证	1KA1
志工	1Km1
志愿者	1KM1
応用情報	00R1
応用情報技術者	00R1
快递员	1KM1
急救員	1KT1
急救證書	1KT1
总工	1KM1
总监	1KM1
总经理	1KM1
总裁	1KM1
总评	1K?1
总账会计	1KM1
情報システム	0g71
情報セキュリティマネジメント	00R1
情報処理技術者	00R1
應屆	1O01
應屆畢業	1O01
成员	1KM1
成員	1Km1
成本会计	1KM1
成績	1O12
成績優異	1K>1
成績評価	0S71
成绩	1K?1
成绩排名	1K?1
我的简历	1KU1
所長	1Jj1
托业	1K@1
托福	1O32
执业医师	1KA1
执业护士	1KA1
执业药师	1KA1
执业资格	1KA1
执照	1KA1
技师	1KM1
技師	1ML2
技术专家	1KM1
技术员	1KM1
技术支持	1KM1
技术部	1K]1
技校	1K[2
技研	0g71
技能士	00R1
技能講習	00R1
技術員	1Km1
技術士	1KT1
技術學院	1K_1
技術者	1O52
技術者試験	00R1
技術部	1L>2
技術長	1Km1
投资	1KL1
投资经理	1KM1
护士	1KM1
护士执业	1KA1
护士长	1KM1
护工	1KM1
护师	1KM1
报关员	1KM1
报社	1KL1
担当	1Jj1
担当者	1Jj1
招待講演	1NU1
招聘专员	1KM1
拟	1Nm1
拣货员	1KM1
持續中	1LL1
持续中	1LK1
持续更新	1LK1
指導員	1Jj1
挖机司机	1KM1
授权	1Ma1
掌握	1O72
排名	1O92
排长	1KM1
採購	1Km1
採購專員	1Km1
控股	1KL1
推拿师	1KM1
掲載	1Mn1
提名	1K=1
提名奖	1K=1
插画师	1KM1
插畫家	1Km1
摄像师	1KM1
摄影师	1KM1
播音员	1KM1
撰稿人	1KM1
擅長	1O;1
擅长	1O<1
操作员	1KM1
攝影師	1Km1
支店	0g71
支援員	1Jj1
支社	0g71
支配人	1Jj1
收銀員	1Km1
收银	1KM1
收银员	1KM1
放射師	1Km1
放射線技師	1Jj1
放送	0g71
政府	1K`2
救助站	1KL1
教保員	1Km1
教務	1Jj1
教務主任	1Km1
教員	1Jj1
教員免許	00R1
教學助理	1Km1
教师	1KM1
教师资格证	1KA1
教師	1Km1
教授	1L03
教會	1L71
教材	1KK1
教研员	1KM1
教研室	1K]1
教練	1Km1
教练	1KM1
教育科技	1KL1
教諭	1Jj1
敬具	1LN1
敬礼	1O=1
敬禮	1O>1
数据分析	1KM1
数据工程师	1KM1
数据库系统工程师	1KA1
整備士	1Jj1
數位	1L71
文化	1KL1
文化传播	1KL1
文员	1KM1
文員	1Km1
文章	1O?2
文部科学省	0g71
料理長	1Jj1
新型專利	1OA1
新聞社	0g71
新能源	1KL1
方向	1KI1
施工员	1KM1
施工管理	1Jj1
旅行	0g71
旅館	0g71
旋盤工	1Jj1
旗舰店	1KL1
既婚	1OB1
日	1OC3
日報	1L71
日常交流	1Mf1
日常会話	1OF1
日常会話レベル	1OF1
日常会话	1Mf1
日常會話	1KX1
日常溝通	1KX1
日报	1KL1
日本語能力試験	17I1
日本語能力試驗	1M21
日檢	1M21
日语一级	1K@1
日语能力考试	1K@1
日間	1OG1
早报	1KL1
早餐店	1L71
星期	1OH2
春	1OJ3
春天	1OM2
春季	1OJ3
晚報	1L71
晚报	1KL1
晨报	1KL1
普工	1KM1
普考	1KT1
普通	1KX1
普通自動車免許	00R1
普通自動車第一種運転免許	00R1
普通话	1K@1
普通话证书	1KA1
暑假	1N<2
暑期	1N<2
書卷獎	1LC1
書局	1L71
書店	1L71
書記	1Jj1
最優秀	1K01
最優秀賞	1K01
會計	1Km1
會長	1Km1
月	1OO2
有	1OQ1
有限会社	0g71
有限公司	1K`2
有限责任公司	1KL1
服务员	1KM1
服務員	1Km1
服務處	1L71
服饰	1KL1
期刊	1O?2
木工	1L03
未婚	1OR3
本社	0g71
本科	1OU2
本部	1K31
机构	1KL1
机械厂	1KL1
杂志	1KK1
杂志社	1KL1
村	1Nd3
村委会	1KL1
村官	1KM1
村役場	0g71
板前	1Jj1
架子工	1KM1
架构师	1KM1
架構師	1Km1
柜员	1KM1
査読付き	1NU1
栄養士	1Jj1
标兵	1K=1
栋	1L81
校区	1KS1
校正者	1Jj1
校长	1KM1
株	1OW2
株式会社	0g71
核心成员	1KM1
核心期刊	1KK1
案件	1K71
案件名	1K71
案例	1KV1
检察院	1KL1
检验员	1KM1
检验师	1KM1
検定	00R1
業務	1Km1
業務代表	1Km1
業務委託	1K51
業務專員	1Km1
業務経歴書	1K;1
業務經理	1Km1
業務部	1LG1
楼	1L81
楽団	0g71
榮譽	1LC1
榮譽學位	1K>1
樂團	1L71
樓	1MP1
機構	1L71
檢定	1KT1
止	1OY2
正式	1M11
正式员工	1M11
正社員	1NF2
正職	1M31
正職員	1K51
此致	1O[2
此致敬礼	1O=1
此致敬禮	1O>1
歯科衛生士	1Jj1
段	1MP1
母国語	1K41
母語	1O]2
母语	1M^1
母语水平	1M^1
比賽	1LC1
比赛	1K=1
毕业	1O_1
毕业论文设计	1KV1
毕业设计	1KV1
毕设	1KV1
民宿	1KL1
民警	1KM1
水手	1KM1
水産	0g71
水电工	1KM1
求职简历	1KU1
決済	0g71
汽车	1KL1
油漆工	1KM1
法人	0g71
法人営業	1Jj1
法務省	0g71
法律事務所	0g71
法律职业资格	1KA1
法院	1KL1
注会	1KA1
注册会计师	1KA1
洗碗工	1KM1
活動長	1Km1
派出所	1KL1
派遣	1M31
派遣社員	1NF2
流利	1O`2
流利沟通	1KJ1
流暢	1Ob2
流畅	1KJ1
测试	1KM1
测量员	1KM1
海关	1KL1
海運	0g71
消防员	1KM1
消防員	1Km1
消防士	1Jj1
消防署	0g71
深入掌握	1KP1
清掃員	1Jj1
清潔員	1Km1
測量員	1Km1
測量士	1Jj1
満期退学	1Kl1
準優勝	1K01
準学士	1N[1
溶接工	1Jj1
漁協	0g71
漁師	1Jj1
演员	1KM1
演員	1Km1
演奏员	1KM1
演奏家	1Jj1
演講	1NQ1
演讲	1KK1
漢検	17I1
灯光师	1KM1
為止	1Od1
烘焙师	1KM1
烘焙師	1Km1
焊工	1L52
焊工证	1KA1
焼方	1Jj1
照顧服務員	1Km1
煮方	1Jj1
熟悉	1Oe3
熟悉日常交流	1Mf1
熟知	1Oh1
熟練	1Oi3
熟練使用	1O;1
熟练	1LT2
熟练使用	1O<1
熟练掌握	1O<1
熟练运用	1O<1
營造	1L71
營養師	1Km1
版主	1KM1
牙医	1KM1
牙醫師	1Km1
牧场	1KL1
牧場	0g71
物业	1KL1
物业管家	1KM1
物流	1Ol3
物流士	1Km1
物理治療師	1Km1
物産	0g71
物联	1KL1
特優	1LC1
特別養護老人ホーム	0g71
特待生	1K01
特效师	1KM1
特种作业	1KA1
特等奖	1K=1
特約作者	1Km1
特許	1K92
独身	1OB1
獎	1LC1
獎學金	1LC1
獣医師	1Jj1
獲得	1Oo1
獲獎	1P02
獸醫	1Km1
现今	1LK1
现任	1LK1
现在	1LK1
班主任	1KM1
班排名	1K>1
班级排名	1K?1
班组长	1KM1
班長	1Jj1
班长	1KM1
現任	1LL1
現在	1N02
現在に至る	1J_1
現在まで	1J_1
現在も在籍	1J_1
現在在職中	1J_1
現在進行中	1J_1
現場監督	1Jj1
現職	1N02
球會	1L71
理事	1L03
理发店	1KL1
理学療法士	1Jj1
理容師	1Jj1
理工	1KS1
理财经理	1KM1
理货员	1KM1
環境省	0g71
瓦工	1KM1
生協	0g71
生徒会長	1Jj1
生技	1L71
生活相談員	1Jj1
生活老师	1KM1
生物	1KL1
生物科技	1KL1
生産管理	1Jj1
生醫	1L71
產品企劃	1Km1
產品經理	1Km1
產品部	1LG1
用户研究员	1KM1
甲等榮譽	1K>1
电力	1KL1
电商	1KL1
电大	1KS1
电子厂	1KL1
电工	1KM1
电工证	1KA1
电焊工	1KM1
电视	1KL1
电视台	1KL1
男	1P23
男性	1P23
町	1Jk1
町役場	0g71
畢業	1P51
畢業專題	1La1
畢業製作	1La1
略懂	1P62
番	1Jk1
番地	1Jk1
病院	0g71
療養院	1L71
発表	1Mn1
発起人	1Jj1
登壇	1Mn1
發明專利	1OA1
發表	1NQ1
發起人	1Km1
百貨	1L71
百貨店	0g71
百货	1KL1
监制	1KM1
监理	1KM1
监理工程师	1KA1
監査法人	0g71
監督	1Jj1
目前	1P82
目前在职	1LK1
直到现在	1LK1
直博	1M[1
相談員	1Jj1
省	1P:3
看護	1Km1
看護助手	1Jj1
看護師	1Jj1
県	1Jk1
県庁	0g71
着任	1Ld1
督导	1KM1
督导员	1KM1
督導	1Km1
瞭解	1P=1
短大	1K^1
短期大学	1K^1
短期大学士	1N[1
研修	1K21
研修医	1Jj1
研修班	1N31
研发	1KM1
研发部	1K]1
研發部	1LG1
研究助理	1L52
研究员	1KM1
研究員	1ML2
研究員助理	1Km1
研究室	1K31
研究所	1P>4
研究生	1PB2
研究生院	1KS1
研究科	1NN2
研究院	1K`2
研習	1N21
研習營	1N21
研討會	1NQ1
硕士	1KQ1
硕士学位	1KQ1
硕士研究生	1KQ1
碩士	1PD1
碩士班	1PD1
社	1OQ1
社会保険労務士	00R1
社会福祉協議会	0g71
社会福祉士	1Jj1
社会福祉法人	0g71
社区工作者	1KM1
社員	1Jj1
社工	1L52
社工員	1Km1
社會工作主任	1Km1
社會服務處	1L71
社福機構	1L71
社群小編	1Km1
社長	1ML2
社长	1KM1
福利工作員	1Km1
福利院	1KL1
福祉会	0g71
离异	1MS1
离职	1O_1
秋	1PE3
秋天	1PH2
秋季	1PE3
科	1PJ4
科员	1KM1
科学与技术	1KI1
科学家	1KM1
科學家	1Km1
科室	1K]1
科技	1K`2
科技大學	1K_1
科研助理	1KM1
科系	1N^1
科長	1Km1
秘书	1KM1
秘书长	1KM1
秘書	1ML2
秘書検定	00R1
称号	1K=1
移动	1KL1
程序员	1KM1
程式設計師	1Km1
稍懂	1PN1
税务局	1KL1
税务师	1KA1
税務署	0g71
税理士	1Jj1
税理士法人	0g71
空服員	1Km1
窓口	1Jj1
站点负责人	1KM1
站长	1KM1
竞赛	1K=1
競賽	1LC1
笔译	1KM1
第	1PO1
第一作者	1KK1
第一名	1PP2
第一完成人	1KM1
第一語言	1PR1
第一语言	1M^1
第三名	1PP2
第二作者	1KK1
第二名	1PP2
策划	1KM1
简单交流	1PS1
简单会话	1PS1
简历	1KU1
箇月	1Jd1
算法	1KM1
算法专家	1KM1
管培生	1KM1
管理员	1KM1
管理栄養士	1Jj1
管理者	00R1
管理職	1Jj1
簡歷	1Kc1
簿記	00R1
精密	1L<2
精機	0g71
精熟	1Lc1
精算师	1KM1
精通	1PT5
系	1L32
系學會會長	1Km1
系排名	1K>1
系统架构设计师	1KA1
系统集成项目管理工程师	1KA1
紀要	1Mn1
約聘	1PY2
紡績	0g71
組	1P[2
組合	0g71
組員	1Km1
組裝員	1Km1
組長	1ML2
経歴書	1K;1
経済産業省	0g71
経理	1Jj1
結業	1P51
經理	1Km1
継続中	1J_1
総務	1Jj1
総務省	0g71
線上	1P]1
編入	1Ld1
編入学	1Ld1
編劇	1Km1
編輯	1Km1
編集者	1Jj1
編集長	1Jj1
縣	1MP1
總召	1Km1
總平均	1K>1
總監	1Km1
總經理	1Km1
總編輯	1Km1
繊維	0g71
线上	1Mo1
组	1K]1
组员	1KM1
组长	1KM1
经济师	1KA1
经理	1KM1
经纪人	1KM1
结业	1O_1
统招本科	1K<1
绩点	1K?1
维修工	1KM1
综合排名	1K?1
绿带	1KA1
编剧	1KM1
编导	1KM1
编辑	1KM1
网格员	1KM1
网约车司机	1KM1
网络	1KL1
网络工程师证	1KA1
置业	1KL1
美宣	1Km1
美容室	0g71
美容师	1KM1
美容師	1Jj1
美容院	1K`2
美工	1KM1
美术馆	1KL1
美編	1Km1
美術館	1L<2
翻訳者	1Jj1
翻譯	1Km1
翻译	1KM1
老人ホーム	0g71
老师	1KM1
老師	1Km1
考取	1P^2
职业技术学院	1KS1
职业资格	1KA1
职校	1KS1
职高	1K[2
職人	1Jj1
職務経歴書	1K;1
職業訓練校	1K^1
職能治療師	1Km1
職長	1Jj1
肄业	1P`1
肄業	1Pa1
股份有限公司	1K`2
育婴师	1KM1
育婴师证	1KA1
能够使用	1Oh1
能源	1KL1
臨床心理師	1Km1
臨床検査技師	1Jj1
自	1Pb4
自動車	0g71
自治区	1L81
自考本科	1K<1
自衛官	1Jj1
至	1MJ2
至今	1LH3
至现在	1LK1
至現今	1LL1
至現在	1J_1
至目前	1P82
與	1Pf1
航空	1Pg2
船员	1KM1
船員	1ML2
船长	1KM1
良好	1Pi5
花园	1L81
英検	17I1
英檢	1M21
英语六级	1K@1
英语四级	1K@1
茶艺师	1KA1
茶馆	1KL1
荣获	1K=1
荣誉称号	1K=1
药师	1KM1
药房	1KL1
获取	1Pn1
获奖	1Po2
获得	1Pn1
营业员	1KM1
营养师	1KM1
营养师证	1KA1
著作	1O?2
著書	1Mn1
董事長	1Km1
董事长	1KM1
薪酬专员	1KM1
薬剤師	1Jj1
薬品	0g71
薬局	0g71
藥局	1L71
藥局藥師	1Km1
藥師	1Km1
處	1LG1
處長	1Km1
號	1Q12
行政	1KM1
行政助理	1Km1
行政書士	1Jj1
行銷企劃	1Km1
行銷專員	1Km1
街	1NB2
街坊會	1L71
街道	1L81
街道办	1KL1
街道办事处	1KL1
衛生管理者	00R1
表彰	1K01
表彰状	1K01
裁判	1L52
裁判所	0g71
装配工	1KM1
装饰	1KL1
補習班	1L71
補習班老師	1Km1
製パン	0g71
製作所	0g71
製片	1Km1
製程工程師	1Km1
製菓	0g71
製薬	0g71
襄理	1Km1
西点师	1KM1
見習い	1Jj1
見込	1L;1
見込み	1L;1
観光	0g71
见习	1KM1
规划师	1KM1
計畫案	1La1
計算	0g71
訓練校	1K^1
訓練營	1N21
記事	1Mn1
記者	1ML2
設備工程師	1Km1
設立	1Ld1
設計事務所	0g71
設計專利	1OA1
設計師	1Km1
設計者	1Jj1
診所	1L71
診療所	0g71
註冊	1KT1
註冊社工	1Q32
註冊護士	1KT1
証券	0g71
評定平均	0S71
認定	00R1
認定証	00R1
認證	1KT1
語言治療師	1Km1
課	1L>2
課長	1ML2
課長代理	1Jj1
調理員	1Jj1
調理師	1Jj1
調酒師	1Km1
論文	1Q52
論文誌	1Mn1
諮商師	1Km1
諮商心理師	1Km1
講師	1ML2
講師認證	1KT1
講座	1Q73
講演	1Mn1
講習	1K21
講習会	1K21
講者	1Km1
講解員	1Km1
證	1KT1
證券	1L71
證明書	1KT1
證書	1KT1
證照	1KT1
警備員	1Jj1
警員	1Km1
警察署	0g71
譯者	1Km1
譯著	1NQ1
護士	1Km1
護理師	1Km1
護理長	1Km1
计算机一级	1KA1
计算机二级	1KA1
认证	1KA1
训练营	1N31
记者	1KM1
讲义	1KK1
讲师	1KM1
讲座	1N31
讲解员	1KM1
论文	1KK1
设计师	1KM1
设计院	1KL1
访问学者	1KM1
证	1KA1
证书	1KA1
证券	1KL1
评审	1KM1
诊所	1KL1
译著	1KK1
课程设计	1KV1
课设	1KV1
课题	1KV1
课题负责人	1KM1
调度员	1KM1
调酒师	1KM1
调音师	1KM1
負責人	1Km1
財	1OQ1
財務省	0g71
財務部	1LG1
財団法人	0g71
販売	1Jj1
販売スタッフ	1Jj1
販売員	1Jj1
責任者	1Jj1
貿易	1L71
資料工程師	1Km1
資料科學家	1Km1
資格	1Q:2
資深工程師	1Km1
資訊	1L71
賞	1K01
负责人	1KM1
财务	1KM1
财务部	1K]1
责任编辑	1KM1
责编	1KM1
货车司机	1KM1
质检员	1KM1
贸易	1KL1
资料员	1KM1
资本	1KL1
资格证	1KA1
资格证书	1KA1
起	1Q<4
起重工	1KM1
超市	1K`2
跟单员	1KM1
路	1NB2
軟體	1L71
転入学	1Ld1
転出	1KD1
転職	1Ld1
輔修	1N^1
輔導老師	1Km1
车工	1KM1
车间	1K]1
车间主任	1KM1
软件	1KL1
软件著作权	1KK1
软件设计师	1KA1
软件评测师	1KA1
软考	1KA1
较好	1Kn1
辅修	1KI1
辅导员	1KM1
辅警	1KM1
農協	0g71
農園	0g71
農場	1L71
農林水産省	0g71
農業従事者	1Jj1
迄今	1P82
迄今為止	1LL1
运维	1KM1
运营	1KM1
进修班	1N31
进行中	1LK1
远程	1Mo1
连锁	1KL1
连长	1KM1
退任	1KD1
退団	1KD1
退学	1Q@2
退學	1Pa1
退所	1KD1
退社	1KD1
退職	1KD1
送貨員	1Km1
通信	1Pg2
通訳	1Jj1
通訳案内士	1Jj1
通讯作者	1KK1
通讯员	1KM1
通販	0g71
通过	1Pn1
通過	1Oo1
造价员	1KM1
造价师	1KA1
造型师	1KM1
連載	1Mn1
連鎖	1L71
週	1QB1
週刊	1L71
週間	1QC1
進行中	1LL1
遊戲	1L71
運営会社	0g71
運営委員	1Jj1
運転手	1Jj1
運輸	0g71
道	1Jk1
遠端	1P]1
遠距	1P]1
郡	1Jk1
部	1QD3
部員	1Jj1
部長	1ML2
部长	1KM1
部門	1L>2
部门	1K]1
郵便局	0g71
都	1Jk1
鄉	1MP1
配達員	1Jj1
配音员	1KM1
酒店	1KL1
酒造	0g71
醫師	1Km1
醫檢師	1Km1
醫院	1L71
醸造	0g71
采购	1KM1
里	1MP1
重工	1KL1
量化研究员	1KM1
金メダル	1K01
金奖	1K=1
金牌	1PP2
金獎	1LC1
金融	1L71
金賞	1K01
鉄工	0g71
鉄工所	0g71
鉄道	0g71
銀牌	1LC1
銀獎	1LC1
銀行	1L<2
銀賞	1K01
銅牌	1LC1
銅獎	1LC1
銅賞	1K01
鎮	1MP1
针灸师	1KM1
钢筋工	1KM1
钢铁	1KL1
钳工	1KM1
铁路	1KL1
铜奖	1K=1
铜牌	1K=1
铣工	1KM1
银奖	1K=1
银牌	1K=1
银行	1KL1
销售	1KM1
销售代表	1KM1
销售部	1K]1
镇	1L81
門市	1L71
門市主管	1Km1
門市人員	1Km1
閉業	1KD1
開始	1LO1
開業	1Ld1
開源	1La1
開源專案	1La1
開発案件	1K71
開発者	1Jj1
開発部	1K31
開發	1Km1
门店	1KL1
门店经理	1KM1
队长	1KM1
防火管理者	00R1
防衛省	0g71
附中	1M@2
陈列师	1KM1
院舍家長	1Km1
院长	1KM1
陪伴志工	1Km1
隊長	1Km1
雅思	1O32
集团	1KL1
集團	1L71
雑誌	1Mn1
雙語	1PR1
雜誌	1NQ1
雜誌社	1L71
離婚	1Mm1
離職	1QG2
零售	1KL1
電力	0g71
電台	1L71
電子	1L<2
電工	1Km1
電機	0g71
電気工事士	00R1
電視台	1L71
非常勤	1K51
非常熟练	1KP1
面包师	1KM1
面接官	1Jj1
面点师	1KM1
韌體工程師	1Km1
音楽教室	0g71
頁	1QI1
項目	1La1
預期	1O01
預計	1O01
領隊證	1KT1
顧問	1QJ3
页	1PO1
项目	1KV1
项目助理	1KM1
项目名称	1KV1
项目总监	1KM1
项目成员	1KM1
项目经历	1KV1
项目经理	1KM1
项目部	1K]1
顾问	1KM1
预期	1Nm1
预算员	1KM1
预计	1Nm1
预计毕业	1Nm1
领班	1KM1
食品	1Pg2
飯店	1L71
飲料店	1L71
養成所	1K^1
餐厅	1KL1
餐廳	1L71
餐飲	1L71
餐饮	1KL1
餐饮公司	1KL1
館員	1Km1
馆员	1KM1
首席	1QM2
首席记者	1KM1
首獎	1LC1
駕照	1KT1
騎手	1Jj1
驾照	1KA1
驾驶员	1KM1
驾驶证	1KA1
骑手	1KM1
體育會	1L71
高中	1QO4
高中毕业	1Kb1
高中畢業	1QS1
高卒	1QT1
高商	1K_1
高専	1K^1
高工	1K_1
高度専門士	1N[1
高校	1K^1
高校卒業	1QT1
高等专科	1KR1
高等学校	1K^1
高等専門学校	1K^1
高等技術専門校	1K^1
高級	1QU2
高級中學	1K_1
高級文憑	1KE1
高级	1LT2
高级专家	1KM1
高级职称	1KA1
高考及格	1KT1
高职	1KR1
高職	1QW2
髮廊	1L71
麵包店	1L71
黑带	1KA1
가을	1QY1
가을학기	1QY1
간병인	1QZ1
간사	1QZ1
간호사	1QZ1
간호조무사	1QZ1
감독	1QZ1
감정평가사	1QZ1
강사	1QZ1
강연	1Q[1
강좌	1Q\1
개발부	1Q]1
개발자	1QZ1
개발팀	1Q]1
개월	1Q^1
개인프로젝트	1Q_1
건설	1Q`1
건축사	1QZ1
검정고시	1Qa1
게임	1Q`1
게임즈	1Q`1
게재	1Q[1
겨울	1Qb1
겨울학기	1Qb1
견습	1QZ1
경력기술서	1Qc1
경리	1QZ1
경비원	1QZ1
경진대회	00T1
경찰관	1QZ1
경찰서	1Q`1
계약직	1Qd1
계열	1Qe1
계장	1QZ1
고급	1Qf2
고등학교	1Qh1
고등학교졸업	1Qa1
고졸	1Qa1
공고	1Qh1
공단	1Q`1
공로상	00T1
공모전	00T1
공무원	1QZ1
공사	1Q`1
공인	00S1
공인노무사	00S1
공인중개사	00S1
공장	1Q`1
공장장	1QZ1
공저	1Q[1
공저자	1Qi1
과	1Qj2
과대표	1QZ1
과장	1QZ1
과제	1Q_1
관리부	1Q]1
관리사	1Ql2
관리자	1QZ1
광역시	1Qn1
교사	1QZ1
교수	1QZ1
교육과정	1Q\1
교육원	1Qh1
교정자	1QZ1
구	1Qn1
구두발표	1Qi1
구매담당	1QZ1
구청	1Q`1
군	1Qn1
군무원	1QZ1
그로스마케터	1QZ1
그룹	1Qo2
그룹장	1QZ1
극단	1Q`1
근무중	1R11
금메달	00T1
금상	00T1
기고	1Q[1
기능사	00S1
기사	1R22
기술부	1Q]1
기술영업	1QZ1
기술자	1QZ1
기업	1Q`1
기자	1QZ1
기초	1R42
기초회화	1R61
기혼	1R71
기획부	1Q]1
기획자	1QZ1
길	1Qn1
까지	1R82
끝	1R:1
남	1R;1
남성	1R;1
남자	1R;1
네이티브	1R<1
네일아티스트	1QZ1
네트워크	1Q`1
네트워크관리사	00S1
네트웍스	1Q`1
년	1R=1
년간	1R=1
노무법인	1Q`1
노무사	1QZ1
논문	1Q[1
농부	1QZ1
농장	1Q`1
능숙	1R>1
능숙함	1R?1
능통	1R@1
단장	1QZ1
담당	1QZ1
담당자	1QZ1
대리	1QZ1
대리기사	1QZ1
대상	00T1
대표	1QZ1
대표이사	1QZ1
대학	1Qh1
대학교	1Qh1
대학원	1Qh1
대행사	1Q`1
데이터	1Q`1
데이터분석가	1QZ1
데이터사이언티스트	1QZ1
데이터엔지니어	1QZ1
도	1Qn1
도서관	1Q`1
동	1Qn1
동상	00T1
등재	1Q[1
디렉터	1QZ1
디자이너	1QZ1
디자인부	1Q]1
랩스	1Q`1
레스토랑	1Q`1
레주메	1Qc1
로	1Qn1
로지스틱스	1Q`1
리	1Qn1
리눅스마스터	00S1
리더	1QZ1
리드	1QZ1
리포터	1QZ1
마케터	1QZ1
마케팅부	1Q]1
마케팅팀	1Q]1
마트	1Q`1
매니저	1QZ1
멘토	1QZ1
면	1Qn1
면허	00S1
면허증	00S1
모국어	1R<1
모델	1QZ1
모빌리티	1Q`1
모터스	1Q`1
목수	1QZ1
무역	1Q`1
물류	1Q`1
물류담당	1QZ1
물류센터	1Q`1
물리치료사	1QZ1
물산	1Q`1
미디어	1Q`1
미술관	1Q`1
미용사	1QZ1
미장공	1QZ1
미혼	1R71
미화원	1QZ1
및	1RA1
바리스타	1QZ1
바이오	1Q`1
바텐더	1QZ1
박물관	1Q`1
박사	1RB1
박사과정	1RB1
박사수료	1RB1
박사학위	1RB1
반장	1QZ1
발표	1Q[1
방사선사	1QZ1
방송	1Q`1
방송국	1Q`1
배관공	1QZ1
배달원	1QZ1
배우	1QZ1
백엔드	1QZ1
백화점	1Q`1
버스기사	1QZ1
번길	1Qn1
번역가	1QZ1
번지	1Qn1
법무법인	1Q`1
법무사	1QZ1
법원	1Q`1
법인	1Q`1
베이커리	1Q`1
벤처	1Q`1
벤처기업	1Q`1
변리사	1QZ1
변호사	1QZ1
병원	1Q`1
보건교사	1QZ1
보건소	1Q`1
보육교사	1QZ1
보통	1RC2
보험	1Q`1
복수전공	1Qe1
복지관	1Q`1
복지센터	1Q`1
본부	1Q]1
본부장	1QZ1
본사	1Q`1
봄	1RE1
봄학기	1RE1
봉사자	1QZ1
부문	1Q]1
부서	1Q]1
부장	1QZ1
부전공	1Qe1
부터	1RF2
부트캠프	1Qh1
부팀장	1QZ1
부회장	1QZ1
분석가	1QZ1
뷰티	1Q`1
비서	1QZ1
비정규직	1Qd1
비즈니스	1RH1
비즈니스수준	1RH1
비즈니스회화	1RH1
빅데이터분석기사	00S1
사	1RI1
사무소	1Q`1
사무원	1QZ1
사무직	1QZ1
사서	1QZ1
사업부	1Q]1
사원	1QZ1
사이드프로젝트	1Q_1
사진사	1QZ1
사진작가	1QZ1
사회복지사	1QZ1
사회조사분석사	00S1
산업	1Q`1
산업기사	00S1
상	1RJ2
상고	1Qh1
상급	1Qf2
상담사	1QZ1
상담원	1QZ1
상사	1Q`1
생명	1Q`1
생산관리	1QZ1
생산부	1Q]1
생산직	1QZ1
서기	1QZ1
서비스기획자	1QZ1
서점	1Q`1
석사	1RL1
석사과정	1RL1
석사수료	1RL1
석사학위	1RL1
석차	1RM1
선반공	1QZ1
선원	1QZ1
선임	1QZ1
선임연구원	1QZ1
설계사	1QZ1
성우	1QZ1
성적	1RM1
세무법인	1Q`1
세무사	1QZ1
세무서	1Q`1
세미나	1Q\1
센터	1Qo2
셰프	1QZ1
소믈리에	1QZ1
소방관	1QZ1
소방서	1Q`1
소장	1QZ1
소프트	1Q`1
솔루션	1Q`1
수강중	1R11
수료	1RN2
수료예정	1RP1
수료증	00S1
수상	00T1
수석	1QZ1
수석연구원	1QZ1
수의사	1QZ1
스쿨	1Qh1
스타트업	1Q`1
스태프	1QZ1
스튜디오	1Q`1
스튜디오스	1Q`1
스페셜리스트	1QZ1
승무원	1QZ1
시	1Qn1
시간제	1Qd1
시니어	1QZ1
시스템	1Q`1
시청	1Q`1
식당	1Q`1
식품	1Q`1
신hsk	1RQ1
신문	1Q`1
신문사	1Q`1
실	1Q]1
실습생	1QZ1
실용신안	1Qi1
실장	1QZ1
심리상담사	1QZ1
심판	1QZ1
아나운서	1QZ1
아르바이트	1QZ1
아이엘츠	1RQ1
아카데미	1Qh1
아키텍트	1QZ1
아파트	1Qn1
안드로이드	1QZ1
알바	1QZ1
애널리스트	1QZ1
약국	1Q`1
약사	1QZ1
양성과정	1Q\1
어린이집	1Q`1
어부	1QZ1
언어치료사	1QZ1
에듀	1Q`1
에디터	1QZ1
에서	1RR1
에이전시	1Q`1
엔지니어	1QZ1
엔터테인먼트	1Q`1
여	1RS1
여고	1Qh1
여대	1Qh1
여름	1RT1
여름학기	1RT1
여성	1RS1
여자	1RS1
연구보조	1QZ1
연구소	1Q`1
연구실	1Q]1
연구원	1RU2
연수	1Q\1
연수원	1Qh1
연주자	1QZ1
연출	1QZ1
영양교사	1QZ1
영양사	1QZ1
영업	1QZ1
영업관리	1QZ1
영업대표	1QZ1
영업부	1Q]1
예상	1RP1
예정	1RP1
오늘	1R11
오픽	1RQ1
온라인	1RW1
와	1RA1
외고	1Qh1
요리사	1QZ1
요양보호사	1QZ1
요양원	1Q`1
용접공	1QZ1
용접사	1QZ1
우수	1RX2
우수상	00T1
우승	00T1
운영사	1Q`1
운영위원	1QZ1
운영자	1QZ1
운영중	1R11
운영진	1QZ1
운전기사	1QZ1
운전면허	00S1
운전원	1QZ1
워드프로세서	00S1
원격	1RW1
원어민	1R<1
원장	1QZ1
월	1Q^1
위촉직	1Qd1
유	1RI1
유창	1RH1
유치원	1RZ2
유치원교사	1QZ1
유통	1Q`1
유한회사	1Q`1
은상	00T1
은행	1Q`1
읍	1Qn1
응급구조사	1QZ1
의류	1Q`1
의사	1QZ1
의원	1Q`1
이래	1R\1
이력서	1Qc1
이발사	1QZ1
이사	1QZ1
이상	1R:1
이중언어	1R<1
이혼	1R71
이후	1R]2
인사담당자	1QZ1
인사부	1Q]1
인증	00S1
인터랙티브	1Q`1
인턴	1QZ1
일	1R_1
일러스트레이터	1QZ1
일보	1Q`1
일상회화	1R`1
일상회화가능	1R`1
임상병리사	1QZ1
임상심리사	1QZ1
입문	1Ra2
입사	1Rc1
입상	00T1
입선	00T1
입학	1Rc1
자격증	00S1
자기소개서	1Qc1
자동차	1Q`1
자산운용	1Q`1
자원봉사자	1QZ1
자퇴	1Rd1
작가	1QZ1
작업치료사	1QZ1
잡지사	1Q`1
장려상	00T1
장학금	00T1
재	1RI1
재단	1Q`1
재무부	1Q]1
재직	1R11
재직중	1R11
재택	1RW1
재택근무	1RW1
재학	1R11
재학중	1R11
저널	1Q[1
저서	1Q[1
전공	1Qe1
전공평점	1RM1
전기기사	1R22
전문가	1R>1
전문대	1Qh1
전문대학	1Qh1
전문학사	1Re1
전산세무	00S1
전산회계	00S1
전임연구원	1QZ1
전자	1Q`1
전체평점	1RM1
점장	1QZ1
정규직	1Qd1
정보보안기사	00S1
정보처리기사	00S1
정보처리산업기사	00S1
정비공	1QZ1
정비사	1QZ1
정원사	1QZ1
제과	1Q`1
제과사	1QZ1
제빵사	1QZ1
제약	1Q`1
제이엘피티	1RQ1
제조사	1Q`1
조교	1QZ1
조리사	1QZ1
조리원	1QZ1
조리장	1QZ1
조산사	1QZ1
조수	1QZ1
조연출	1QZ1
조장	1QZ1
조종사	1QZ1
조합	1Q`1
졸업	1RN2
졸업예정	1Rf2
졸업작품	1Q_1
졸업평점	1RM1
졸업프로젝트	1Q_1
주	1Rh3
주니어	1QZ1
주무관	1QZ1
주민센터	1Q`1
주방장	1QZ1
주식회사	1Q`1
주임	1QZ1
주임연구원	1QZ1
주저자	1Qi1
주최자	1QZ1
준우승	00T1
중	1RC2
중공업	1Q`1
중급	1RC2
중상	1Rk1
중상급	1Rk1
중퇴	1Rd1
중학교	1Qh1
증권	1Q`1
지금	1R11
지도사	00S1
지원부	1Q]1
지점	1Q`1
직업상담사	00S1
직업전문학교	1Qh1
직원	1QZ1
진행중	1R11
쪽	1Rl1
차장	1QZ1
채용담당자	1QZ1
책임	1QZ1
책임연구원	1QZ1
책임자	1QZ1
초급	1R42
초급회화	1R61
초등학교	1Qh1
총괄	1QZ1
총무	1QZ1
총무부	1Q]1
촬영감독	1QZ1
최상	1R>1
최우수상	00T1
출원	1Q[1
출판	1Q[1
출판사	1Q`1
취득	1Rm2
취득일	1Ro1
측량사	1QZ1
층	1Qn1
치료사	1QZ1
치위생사	1QZ1
카드	1Q`1
카페	1Q`1
카피라이터	1QZ1
캐셔	1QZ1
캐피탈	1Q`1
캠퍼스	1Qh1
커머스	1Q`1
커피	1Q`1
컨설턴트	1QZ1
컴퍼니	1Q`1
컴퓨터활용능력	00S1
컴활	00S1
코디네이터	1QZ1
코스메틱	1Q`1
코치	1QZ1
콘텐츠	1Q`1
콘텐츠마케터	1QZ1
콘텐츠에디터	1QZ1
큐레이터	1QZ1
클라우드	1Q`1
택배기사	1QZ1
테크	1Q`1
테크리드	1QZ1
텔레마케터	1QZ1
텔레콤	1Q`1
텝스	1RQ1
토스	1RQ1
토이프로젝트	1Q_1
토익	1RQ1
토익스피킹	1RQ1
토플	1RQ1
통신	1Q`1
통역사	1QZ1
통역원	1QZ1
퇴사	1S01
퇴직	1S01
투고	1Q[1
투자	1Q`1
튜터	1QZ1
트레이너	1QZ1
특별상	00T1
특별시	1Qn1
특수교사	1QZ1
특허	1Q[1
특허등록	1Qi1
특허출원	1Qi1
팀	1Q]1
팀장	1QZ1
팀프로젝트	1Q_1
파견직	1Qd1
파트	1Q]1
파트장	1QZ1
파트타임	1Qd1
파티시에	1QZ1
판매원	1QZ1
패션	1Q`1
퍼포먼스마케터	1QZ1
페이지	1Rl1
편입	1Rc1
편집자	1QZ1
평균평점	1RM1
평균학점	1RM1
평점	1RM1
포스터발표	1Qi1
표창	00T1
표창장	00T1
풀스택	1QZ1
풀타임	1Qd1
품질관리	1QZ1
품질부	1Q]1
프로그래머	1QZ1
프로듀서	1QZ1
프로젝트	1Q_1
프로젝트명	1Q_1
프론트엔드	1QZ1
프리랜서	1QZ1
플랫폼즈	1Q`1
플로리스트	1QZ1
하	1R42
학과	1S12
학교	1Qh1
학부	1S12
학부연구생	1QZ1
학사	1S31
학사과정	1S31
학사졸업	1S31
학사학위	1S31
학생회장	1QZ1
학술대회	1Q[1
학술지	1Q[1
학예사	1QZ1
학예연구사	1QZ1
학원	1RZ2
학원강사	1QZ1
학점	1RM1
학점평균	1RM1
학회	1Q[1
학회지	1Q[1
한국사	00S1
한국사능력검정	00S1
한능검	00S1
합격	1Rm2
항공	1Q`1
해설사	1QZ1
해외영업	1QZ1
해운	1Q`1
행정원	1QZ1
헤어디자이너	1QZ1
현장소장	1QZ1
현재	1R11
현재까지	1R11
현재재직중	1R11
현재진행중	1R11
현직	1R11
협동조합	1Q`1
협회	1Q`1
호	1Qn1
호텔	1Q`1
홀딩스	1Q`1
홀서빙	1QZ1
홍보부	1Q]1
화재	1Q`1
화학	1Q`1
회계담당	1QZ1
회계법인	1Q`1
회계사	1QZ1
회사	1Q`1
회장	1QZ1
회화가능	1R`1
획득	1Ro1
훈련과정	1Q\1
"#, r#"0000`cJS4\T6000000000000000000008_4K000000000000000000000000@VC900000000HTd;0000000000000000dJR`<mnJ00000000000014@\eI_@0000\7Q>
0>C10000000000000000PD0OhODN@Qn>000000000000000000000000000000000000000000000000000000000000000000000000@JE@@_\b\LoZ\N8\<3[ETLgB
<ZbB==2[0000d_3m@>Q7000000000000000000000000d5Cl0000000000000000l33CYK@0000000000000H]AjdJgb0000l?190000HJiK0000E>cg000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000QGMK00000000000000000000000000000000
00000000<W22000000009BG=000000000000L??0HIFk0000000000000000000000000000lHgI0000000000000000<g4U0000000000000000T_bQ000000000000
8PTF0000000000001B8dADG`0000lGk_0000000000000000`WaZ0X2f0000PN98=I6l00000000000000000000000000000000Tmoj00000000hd360000`07A0000
0000h_h7000000000000HYf20000m;6b0000X1HQYFjP0000000000000000000000000000000000000g^1PicQ0000000000000000000000000000\c=H0000h3L9
000000000000000000000000000000000000l0nR0000000000000000000000009DbTeDl_@j1N000000000000000000000000\1<6000086Cl000000000000`3=J
000000008;AQ000000000`\;00000000000000000000000000000000000000000000@1:APeYK0_lOEJGf000000000000000000000000\\iN0000Hh7K4f0D0000
mIHld[KT15]jX6aa\mhl000000008f4i00005:_ae7iM8?@3000000000000\LT_000000000000TZMV<\WbAJCaPVMJ0000000000000000U=_cd;J?000000000000
8;F1000000004=oD0000TI@cLana000000001Gk000000000000000000000dUh<0000d;c0iBBW000000000000000000000000000000000000000000000000a2KC
00000000dU4C0000`:4Y0000l[^50000000000000000000000000000hCB90000LbnR00000000<R`8HCa:@l1[]JSf000000000000000000008VQa000000000000
0000T[mSDOgg0000<@gT00000000PUBM000049K70000000000000000000000000000XD^YH[eT000000000000000000000000P7m;4[X<mC6>000009\S00000000
0000dQ?Y8@`V0000000000000@b?0000`\9N0000la_LH=@YQG>W0W8Di22RQ?N\000000000000000000000000Q6^3M:4g@_AB000000000000IAiC00004X7_@dT?
0000DlTle:>i00000000<@^9I3dA@n1`PF\k0000000000000000T[_l00000000`7O9HP<\XifR0000000045]7000000000000hnUO<LVhHLfN0000000000000000
0000=ESb0000haF1l8h^0000lFUgTTkOU=jEHL;K00000000AK79000003aK0000000000000000lFKI00000000Ln^n000000000000\?<H0000dfPT000000000000
0000XWl3`T1500000000000000000000000000000000000000000000e1We00000000000000000000LJZ00000000000000000LQI64`MI00000000000000000000
00000cPb00000000Lmm?000000000000000000000000ljm3000000000000000000000000\VLNM9_G0000@`Q>0000T@UZ8`\]A==Y00000000000005>K0000AC\@
DJX90F[i000000000000000000000000Heha4mTI000000000000@6Q7<0JW00000000X@`M000000000000000000000000=6`_X?40XT:b\j]f00000000Lhb]0000
H:cdLEd]00000000000000000000U=cP0000000000000000000000000000000000000000000000000000X92]000000000000000000000000000000000000QEcC
0000lY7`MD\W0000M:JnEE^Q0000TMI<00000000000000000000000000000A=0Po5Q00009A=i00000000@P;k0000\[XW0000000000000000000000000000@Oc`
000000000fCd00000000000000000000l[e3000000000000000000000000000009NS`S?f89kSm:9J=>ol000000004^L70000000000000000l8CZ\58o00000000
000000000000m10G0000000082o8PE2R00000000UJZJA;aM0000000000000000`f7H000000000000L?fo0000D22V00000000000000000000000000000000X_?k
0000000000000000`>C?000000000000000000005?1U000000000000000000004FWR000000000000h:_F0000=:HB000000000000ABToH@T>IGh?0000Y4`\0000
L3c4000000004MglLg0W0000000000000000QHOf00000000<G`90000000000000000000000000000000000000000000000000000000000000000eE_A00000000
00000000\V9dhgHM000000000000QF?300000000=FmV\c5m8>1300000000L8VD00000000P;I60000000000000000dUL8000000000000U8dN0000=3TE00000000
H@oo0000000000000000P_iCP<<100000000d9050000M;RP000000000000000000000000]K7K000000000000Lf\[hbH?00008;B:0H=RDP:nTaE1000000000000
0000000000000000000000000000000000000000000000000000000000000000Lb2Z0000000000000000<7<Z000000000000000000000000dc;ZTDPO0000eC`9
0000UD>3000000000000LnYP0000\KTn0000iB;I000000000000000000000000000000008gjZeH?C@Gm500000000000000000000000000000000000000008WIU
e3@_Tie^DBUGiJWJ00000000I5fU000000000000]DEe0000\jcAD;g]hP`DDTTiE9AKXEC4hF5D00000000000000000000\[[PPP\X00000000X6[a000000000000
0000000000000000@fEP00000000000000000000000000000000TeOf00000Na_000000000000000000000000PEgFhA5ZLPEF00000000TB0M0000000000001HRE
00000000@gN[0000000000000000000000008IQN<T9C\\`nQ9Nh00000000000000000000000000000000000046eL000000000000DLRj00000000a;WU00000000
PG3<0000XXh=0000000000008eZ10000lAQcYIBZ@n5B00000000DfQ>00000000000000000000LlVP@fZC`Gd<0000\V5Je1=;0000000000000000U91g00000000
000000000000@?U`h;Wb96Z2000000000000YG9Y000000000000000000004`RB0000000000000000=0jh00000000000000000000Y=lL000000000000L`:G0000
00005Dnl`23X8eN700000000TO4H00004Bh2d9V?00000000000000000000UG\N0000000000000000\hUTiA\M00005=_?=>NR<\17UB=8000000000000A;_X0000
0000Dn6D00000000`Y5D0000000000000000000000000000l`O?A:[]00000000ME1K000000000000L8H:EDT50000000000004e?W<J7N@D8I0000mH1Z000003Vg
00008dZA00000I3i\g]c000000000000HTD7MCRA\G@:`S^@000000000000HT5E1A>\00000000000000000000IB?<0FIf`l?`4f27IENO00000000000000000000
0000dJHMa=CSDj2V00000000000000000000HZRk0000000000000000A18UM3>G0000eJgF0:3?`Q<<T6mb000000004YLQ000000000000a;[500000000dc0`0000
00000000\QJ^00000000\0]U@SS300000000H:aZ0000000000000000DchRXJ;RMB?T5D=I0000<1059=Da000000000000XPSn00000000P6@S00000000]D=70000
0000`h[Z000000000000\EjODao:UAa?HM^\00000000000000000000Q4ol0000000000000^[CLg=;i>d00000000094oZ5DF^0000400M0000000000000000D]F]
HYfPABge00000000<WYX`l\S0000<cB40000hGHN0000X1KK<M;C00000000000005^kl<I400000000L1BE000000000000<<RG000000000000LSLn000000000000
00000000XLDLP=d;Pm@M8gjJ00000000doYT00000000000000000000000000004mPWM7\ShOSF0000000000000000000000000000000000000000000000000000
h7<?0000000000000000000000000000Hf8iXXnK000000000000000000000000=C;]PXUh000000000000000000000000000000000000PiW50000000000000000
8]kT4V@<0000000000000000000000000OcU0000hOgTPeln0000HPST00000000000000000000LWPELIgK00000000000000000000hI:_000000000000Lh[A0000
00000000000000000000000000000000X^DOXHGSi;Kk00000000MJ`nUB]]00008KE600005@^C00000000@=nja=<7aB^M00000000h>\c8m`X0000000000000000
00000000000000000000000000000000@_`l4@LUDgDO@Okl0ia6=>J[0000000000000000eCm5M3oG000000000000000000000000000000000000mCd>iDin0000
5EBa00000000U5AKi1Dm0000H4;ChYWc00000000@0Q?]AQ@0000`b_i000000004V<900000000000000000000000000000000@NWDLC\IhWOO`hcn00000000P`j9
000000000000000000004M3:0000000000000000000000000000e3S7T<@^hHD80000PS=nh;D60000000000000000@IgklWmYL^PNllUB00000000TLd\00000000
0000\\CEi5J74aXjeAmidQL^dc9;0000XhoYMIGd00000000000000000000000000000000XMbd`4f_00000000QDNn00000000000000000000DbQL000000008J12
00000000000000000000000000000000000000000000000000008iST000000000000l0ST00008>7I00000000000000000000`L?l00001I@;0000000000000000
8Ib<hO[F000000000000000000000000000000009JIm0000000000000000000000000000000000000000X2aM00000000HYOg0000000000000000000000000000
000000001FR\0000000000000000000000000000\N=E000000000000P9oL00000000l:>GhEBk00000000000000000000I3Qk0000DjCGXjce000000000000PBBS
@fi0POa^00004kLJ000000000000dQm000000000hI7ST]eE0000000000000000000000000MH0000000000000\3nI000000000000d;k>QC_F0000000000000000
0000hgD=000000008GO1000000004l5em1Hn51Xgh<P=000000004h5cX8PAI;8n00000000000000000000000000000000@J1X8gj:8lGP4Qcj]@N\UHT40000iBLh
`SFT000000000000000000008BdPX]oFDBTXHB_\`GAW00009HGkP1G3=ERf0000L^kkiE2emK5h0000YCj>000000001:Bh0000QBgA0000lK:UQHZR4Y6f00000000
00000000000043g2<Q[F00000000000000000000hT><4S450000DG2Ri2@iAF]H0000000000000000000000000000000000000000000000000000000000000000
0000<;`g`<l]0000LgoU000099Z:0000000000000000\L[90000m9nF000000000000=0GPHB^[0000000000000000TcYd00000000000000000000000000000000
0000000000004J\10000000000000000000000000000XAOM=2WR000000000000`_U`000000000000]HAM00000000X?S11<130000000000000000000000000000
0000Lm_>000000000000hY@2TM[?X=;R0000lEE08V`6H11=\A7c4;j70000000000000000000000000000000000000000000000005@?h00000000YEGS00000000
lA0l0000000000000000000000000000000000000000000000005HJb8_L600000000`_i\0000lYf@0000000000000000lEdE0000<>IhdgiL0000000000000000
000000000000DoP\574m000000000000000000000000UGD9000000000000PABTL[SN83hW0000PoD58b@\0000000000000000l4\@0000U9D800000000H4AFdDSa
00000000l1AI000000000000h9inXQKJXccL0000lIfa000000000000ljQ6000000000000000000000000H8:Z4gJk52g>0000000000000000<be_D[8100000000
<;TOiGA?00000000To[`0000dLMn00000000Pj^B4n>600000000LTJ50000000000004eXi0000000000000000000000000000<KkFXRB=0000Q8`VQF4J00000000
4O5MaK6m000000000000000000000000P8:4000000000000000000004]JG0000000000000SXI000000000000D\BV000000000000000000000000000000004gXb
00000000`X5T000000000000000000000f\50000\J:l0000l8>8000000000000DDa_TX1h0000@i\F000000000000000000000000\M\500000000000000000000
00000000000000000000000000004i6U000000000000`0H100000000mC6kmH`O000000008RaU00000000000000008GOAP[2V0000000000000000h<OolenElaPA
00000000000000000000@4ae`>G6I@>000000000<i5i0000000000000000<;5=hF`X000000000000hLKE000000000000000000008oHh00000000000000000000
0000==73dd;T00005HP>00000000HXCM000000000000LiSmHM7d0000000000000000000000000000hJ\UhC3>\hKbH:9YPjLm51jP00000000`>cA0000=>PbACKP
00000000Y?Pi0000E<[<0000000000000000TI1k87D@L>RS000000000000D\e400000000000000000000@^oO0000I:FZ000000000000HRQ^0]h6\@i:4die18bY
0000000000000000000000008Q<l00000000D7d64]@gH]Yn0000LeLB00000000000000000000000000000000000000000000<A7P000000000000lGZX0000<eZB
000000000000000000000000l^QR00000000000000000000]8jTTfC=h>LG\o9@000000000000dIMe00000000PTVV00000000000000000000L4Fg0000<H560000
00000000\5=b0000583ZXJnCP][kY4o:a:dRhMF_0\`300000000000000000000XQAeU4gG=:j1a?;c000000000000hkTY0000000000000000000000000000=8od
00000000000000000000000000000000000000000000000000004F5Y0000eHm?0000U<3O000000000000000000000000h;DAXH31PFVF00000000000000000000
00000000T3GW00000000eHMS1GCFMIPRHiFFeIX;0000000000001Be@00000000Pogo05>@9;H600001AH@0000000000000000h0=48VU_m03@0000`]\Kd<CG0000
000000000000\3<i@nG6]ATa0000000045j9E2i5IB[k00000000\]enmK3g000000000000000000009;\c41ZclN0_HCIk00000000@fAo<N@Z8`960000IAhM@:eA
0000L;`W000000000000000000000000000000000000000053]4db<Z00000000UGTk000000000000<2ENe<>1000000000000903N0000\2a>000057^?0000`j1A
dXP\00000000000000000000000000000000000000000000<LMH@<g800000000QJ_f00000000@O5;000000000000@To`00000000000000000000000000000000
H2fY00000000Pc5T000000008EJ9000000000000dW@9000000000000EGDQ00000000PQe5A5bd0000000000000000000000000000000000000000hGb800000000
00000000HOYS0000000000000000000000000000000000000000000000000;<98MRm0000000000000000A>?:aF;C0000000000000000TK>n0000000000000000
000000000000000000000000000000009AK:0000000000000000\k=l00000000000000000000000000000000@9c800000000X6Dg00000000000000000000X]5]
DO[V@YTdDfWa1;0m0000]HaW0000000000000000000000000000LgNO]7M?000000000000lEgV`OTl8eBR0000DbjoTFR5T0V9`2M@0000038fdAJC00000000HinJ
XR8GH[`cl\=3XoS^0000P^7a000000000000000000008`Ic00000000000000000000dKOR000000000000000000000000000000000000451=08If07GB@O\_0000
hY440000000000000000mImk00000000T8FQDOkS=3i000000000000000000000000000000000000000000000H>=:00000000000000000000m@@R0000HZ@8M2FP
00008RC600000000@i]K00000000h@^S00000000@>V4PPD7PM7U00000000ldWR000000000000L^?[lN3R00000000HKjO0b]g0000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000005Ik1000000008CT?0000000000000000<[Sk0000a1^Q000000000000000000000000
0000000000000000l@8Z<\nTA4>F00000000hSZB0000He:C00000000000000004iim000000000000H?H=0000P9^9Dce^m1Cg00000000@jaT0000000000000000
0000000000000000@E6Q0000e<7<00000000hD>N0000H=__0000000000000000000000000000HFU90OV]Q<3C@K^Y000000000000000000000000mI8I00000000
9;A`00000000@FC5eDXm4[ji=94300000000m:MF0000lV]D54ho0000@GFGdU4d00000000000000000000DEK1U=01000000000000]Bje=K;Y0000000000000000
1Co6\Eme0000\hna`D]X0000eAYb0000\2>g000000000=XBdEFjdggj0000<6^N0000000000000000000000000000000000000000000000000000L@L=0000hXB0
00000000PFK9P66PPMQL0000TWE9000000000000000000000000000000000000LQ]``XE0\]]S00000000000000000000000000000000000000009:O100008=e1
<b`i=<A?000000000000<G2H0000000000000000473Z000000000000X_V:0000000000000000<LTQ0000PmN708hh0000000000000000HH\J0000000000000000
0000000009hH0000000000000000`8<S00004MKFlAa4<L?3l_:E00000000<]:00000000000000000m:X882\3@VA]000000000000000000000000000000000000
E9;M00000000000000000000mDHS0000d`_8U;kkPhWne:3i00000000000000000000\0Fl000000000000000000000000PYni0000L9JK00000000000000000000
0000a7QEiDfV0000000000000000000000000000000000000000<OEbaGK;00000000000000000000000000004QSOl?R<TKC<0000000000000000`B=o00000000
000000000000`HWOX0BD@LOh150T00000000000000000000000000000000h?NP00000000000000000000\6AR4XRGd8<B0000@iC@0000000000000000@0O^0000
000000000000DjL2000000000000L52?0000lHlK0000`a@YPE\100000000000000000000dTaE000000000he614AV000000000000000000000000000000000000
000000000000aEB700000000<fO00000000000000000L0k20000000000000000L\4;0000000000000000DNRTHl9E000000000000000000000000\A`]00000000
00000000000000000000000000000000000000000000T;9P0000iEn50000000000000000dG>C0000000000000000Pd=000000000T<KNhhLg0000LPQ?TSA[0000
0000\1@P000000000000a>m[000000000000dj9747dY00000000]3A50000`ZOY000000000000000000000000hK5`000000000000T9RB5I\X0000000000000000
046Whkfc0000D;940000000000000000000098`j0000h1EW0000U4jm0000000000008SU?00000000T@\i\EB<=K>G00000000000000000000eE2S000000000000
00000000L6<>00000000@>g900000000000000000000000000000000QBf9000000000000000000000000L62dXg5b0000`DT^0000000000000000P:D[00000000
0000<fk^\jhJ\oYn000000000000\<gI0000DELB000000000000000000000000d47c00000000000000000000000000000000000000000000lN3kdTE\DQTm0000
0000000000000000ljmU00000000IIALQIQ]`GC@0000PnC:l]7V0000e;[E00000000000000000000P9\2DmJ`00000000000000000000<ZG?0000000000000000
00008BGJXTTA0000000000000000000057CG0000T<:7DQ>EQ587@6Pg1==700000000000000000000M<N[0000l]4=0000`O^a00000000HETQDYcX00BS0000PAGo
0000000000000000000000000000PW;=000000000000000000000000l[D70000000000000000000000000000\AIi8gn093\`00000000000000008HFR000000>d
@bSS00000000Y>K?47eM@UahdiY^\;A_H:dgLS_j0000E<1Ahg;:UE?O0000000080Ai000000000000000000000000000000004ami00000000000000000000L7C:
d01O8f?oU5UHP^BC000000000000000000000000000000000000@7_m0000000000000000mBT`00000000000000000000000000000000l9<800000000T1;9P5`i
dffhA5GP4bD:Dm@kPGDfU?FF0000DjRN00009FY^\QoJYEDJ0000LnS400000iF]8kl?0000\^^S000000000000@0UXD_mfDjbL]BTHiGc500000000000000000000
0000000000000000000000000000000000000000000000000000000000000000XZIhXWW_000000000000PDRS0000000000000000000000000000000000000000
00000000000000000000H4<I0000@iVF4:ak00000000\QA8Pa2@0000@TX30000i@i;\Q=90000\MhZ00000000000000008Zf?000000009DJilFc_000000000000
000000005I`i000000001=KK0000000000000000<0g4X>I3<^:VQBHT0000XAHN000000000000`_fY000000000000000000000000mAIW0000TFlU`;en00000000
\Mj1000000000000@`Cd4b6]L[3OhgF@0000L7mZ0000L1G^000000000000000000000000iBi?0000<5U`\YX\<BjjX3WKX\aA8YIb`hHJHoPN0000000000000000
0000`6?_00000000000000000000P]lV<NL>LD?Q<nEZ00000000000000000000X6ll00000000HTmk000000004=^E0000000000000000000000004e[j=DTDAHPb
XCooD4^K0000000000000000<V2d000000000000@T7?00000000PgZZ<81Fa3UT000000000000=8c;MASnDJKF4]f:0000a3Yl0000h1<n<@h30000000000004K_;
00000000lFWG0000<7TC@;^o4Id5<_T[`e=700008;Dn845LE<4Q9K=`0000iDh`0000DQU?l[k4I5mL0000000000000000Q3BcMHi4Hj@00000000000000000XGXK
000000000000PWo>0000XJ1D0000\AaOPjOO00000000000000000000TLH5HOZ4000000008SOR`1aV000000000000000000000000PTVd0K:b0000`BXh00000000
<ghX0000000000000000000000000000L7F70000@Q6e000000000000Lg9E000000000000000000000000000000000000LGfje7g600000000X2?l0000X8KNDVEd
0000\[7H000000000000H6aFIEVbLb=@@[Md00000000XaZN4B\?4le1P=LW<flV0000000000000000000000005AGb4cWG0000HUR_HUUNdode0000000000000000
000000000000Pfd^0000000000000000T`Yg0000000000000000`a4Z0000`7fU000000000000@AMn0000h63LlGk2XI28]1R_dG;]DQ5;00000000000000000000
0000000000000000000000000000@hH[0Sa50000\j4400000000000000000000000000000000dK7J0000X2FYlCDAA<O7ABGI00000000000000009J=^00000000
0000hT6R0000000005=G8K`U00000000000000000000000000000000<O`^X1mm0000000000000P[@\G?h0e3>0000000000000000iI5R0000DDUS000000000000
PLWo0000hcQ300000000000003Sm@?\iTo6JX><<l04;0bkU000000000000000000000000A<:70000000000000000L^_mPI4D0000000000000000000000000000
00000000HEeL`LNLL9:@00000000000000000000`Vg`TN<PAC1F00000000MCf`000000000000000000000000`Ll]dMKR0000000000000000A>T3l4Q6M4bG8:f?
0000E0\_0000`7b]0000U<HgDPGa]FJ15Cn4DKI3PC1I8TSJ00000000000000000000hUFo0000000000000000`CcV0000`[on00000000\JPl000000000000AHG\
0000HJW:000000000000<NLd0000000000000000000000000OUg0000000000000000X[CX04O0000000000000000000000000000000000000hH2LhJmGPYJ10000
QH=<000000000000de<F00008na40000<@KILgVXP1OlDX8_i9aM0000000000000000DA:A00000000Lfo@LmNSM3QG000000000000HaeY00000000000000000000
l=2h000006o3<CGD\RV8E1S80000000000000000A?n<00000000\U24000080Ne0000LJohdTl;0000@71O000000000000H5k7000000000000000000000000<_l9
8f>lXnWl9A=<mD:R1DFR000000000000he=E00000000000000000000T^kR0000000000000000000000000000<fUl8hEA0000\0[d000000004>:[0000XC\i<RHl
HD[:000000004>6E00008SO]TK=fD>DGA=3o00000000lcg800000000000000001EYP0000000000000000000000000000lZij\nJ`00000000000000000000d[bK
0000dMf?]:iO000000000000TnUc0000XQUc0000DIF80000000000000000L<5g8COJXMkV000000000000e3gc00000000000000000000@IMXdUW`0000H4`g<X=\
00000000LYD_00000000000000008SI>8cKni7Je<0I7<b7@000000000dmK0000`[[b`<`\Lbm087Je0000000000000000PCkGXNAY98i40000Lah:PMCg0000<gAA
5?l500000000d5Z\\9e``G3E`PRL\GdoXgf10000XB?XT[HgDUGj@_abTemeY:]U000000000000000000000000000000000000l^^C1ARH0000D[]AMEVG00000000
0000lKRIlR_]000000000000000000000000000000000000`a\90000<VWG0000000000000000LSGBX8FC0000]K2D00000000\hS40000H:k`HI^U\Bii00000000
0ae90000hOJN0000000000000000PYD>PN7F]H\_000000000000000000000000DNZO00000000000000000000lh0[000000000000lM[Za;oI00000000`A86lP>_
P;X^L^@\00000000000000000000\IDY0000000000000000000000000000D3nAPEcP00000000000000000000000000000000000000000000Q4RJ0000LSI2dE=`
H2?^Hek^000000000000000000000000000000000iQFMF5XUD`5E2fH0000`dF:d\X`@]eOA?^OT6QO0000A:cF000000000000000000000000hb?D00000000d9@5
0000iE=NMDjC0000E:5oeGon00000000`_6<0000000000008Y4H0000PRmlX3\YHNFghXB;M>DJ00000000hD>B0000000000000000000000000000D88900000000
0000lYCBXFXR4CHY000000000000PPmA`VVDl?Jle@B\00000000T]la000000000000000000000000l>D300000000000000000000<N@K0000XB=c000000000000
0000]Eo@0000e7`F0000M;ZZ5>VU0000UK<m00000000EE<R00000000HEf?m19C000000000000000000000000000041\M000000000000000000000000QC4^=HTj
\3o0000000000000000000005EG5000000000000lB`D00008\fO@eo6PUBYP66\000000000000000000000dA400000000Dc[k000082Pg00000000000000000000
000090;^00000000hlX]0000\2@;P4UQ0000000000000000000000000000Q;E^0000000000000000`i9S0000000000000000PafC00009E790000000000000000
0000LmBM000000000000000000000@]700000000000000000000000000000000000083=80000DQ]MHQ_Y@\3f5Ji5000000000000Ln`@\;R7L0IQP[6oIDR^0000
4O6k000000000000T^c\000000000000000000000000000000000000`jam48M3Dm2N95nZe<EfXINg0000000002\n45kl0T`F0000@;>50000d0R^`4aT00000000
00000000PSmj00000000000000000000<4kBMF9?00000000000000000000`6a54PcCl>OU`OTcX^?K487KHo?<000000000000DiaLd9<QHV_]Pd6g<cY:00000000
00000000UHMk000000000000000000000000D8A_`]:>I<QF0000000000000000UDPl4MT4hW_Q0WVh0000000000000000000000000000HcXK000000000000T7hg
X>eo00000000000000000000A1Ql8RMH000000000000D7D]9J9GLMU<IDlA0000`o1RYIj>000000000000LC^FdWdj`_UiTVCd000000000e44000000000000TbmM
0000Xd?G0000000000000000\_Kj0000000000000000L>Qb00000000X4P[0VSQ000000000000P;XV<d@\000000000000LMfk15PRED8E00000000DR>>4>nW0000
00000000D3o\l?^200004MYWa;I;1<5ehRZg9=\i5:M800000000IIiK00000000a9URQ9n4l\8F0000000000000000H;C<<YR900000000000000000000TUN[0000
\3B500000000T>:j`]^j000000000000dlBl0000000000000000000000000000000000000000000000000000000000000000000000000000HR\2000000000000
00000000hLN>8Gd_HbGb8g220000i73<000000000000`<3mXL;Z19NK00000000d]eW00000OVKh0e<A1PD0000000000000000000000000000a2eh0000mIY40000
0MmF00000000000000000000000000000000000000000000=2]h0000PmMkllN65:CH0000lW;Z00000000000000000000000000000000L[_B0000000053]B0000
000000000000=0ZI0000=2H>0000@mFM000000004=XN00000000\aVH00000000000000000000000000000000<_jY00000000X1J4H\\kQCifP@KS000000000000
0000000000000000000000000000000000000000EI;70000000000000000h]gS000000000000d1k\000084JO000000000000\UdhE0clIBBH00000000@\eTdjKd
0000000000000000]Jo\i>X_000000000000H;O\UEC600000000000000000000D:@f000000000000000000000000000000000000000000000000YJGZ0000<OO`
QAhk000000000000dA=mdO^T00000000DYcE0000U=>YT_CT000000000000\WD>000000000000000000000000QAX<\@290000`\>?00000000D6TS0000P=`V0000
lm:G00000000000000000000<L]hE?5c00000000000000000000000000000000<Q7V0000000000000000000000009B9900000000000000000000X;;70000T`ag
X>X:Q6620000000000000P=N00000000000000000000`3jM0000i@H2000000000000000097?P000000000000\:JIe9de000000000Hm00000\6Si000000000000
0@h\0000mJ8K8gUg000000000000000000000000Tdj<Tg18DLKn=9h]aK<CL@Mh0000D@SY00000000`F0I\HGm00000000000000000000H:TJ4J[`@Th<\lZ_HFNl
0000MH1<U7420000Dh[L000000000000db=]A0nL000000000000lBk[5DAc0000h`3o00000000]9cI000000000000`UQ200000000000000000000I4]200000000
000000000000000000000000P;XN00000000000000000000hLmSe2I70000h9_OIEm00000000000000000000000000000h`PR0000000000000000000000000000
0000000000000000eI6c0000000000000odQ000000000000]3LW0000000000000000000000000000000000000000@^Qb0000000000000000<:F4=FYL\BSR@kAM
dZMd4?QnTh<hE3YD0000L9O;E:f\0000XPXn00004@H:X[c=A40e00008\M200000000`\09LaH^0000i:TR000000000000h\270000000000000000H20:00000000
UHB@M;lK0000000000004?@D0OV90000XIY<00000000XW3X8]g65H:30000000000000000X3ORH^IV0000TR[O@[?gQ6j400000000000000000000000049_]`7nY
P@`@hB;1000000000000QCZ?DKLWMEQ@h@l_4e^K00000000000000000000000000000000L59d00000000X7V3000000000000XUYX00004eKX00004jS1\DO\ThOj
000000000000Ld:;0000000000000000A;R300000000000000000000T6<M`HB74NVF0000000040LM00000000M3IY000000000000HMEC0000DVAJ@\?]00000000
4B8P00000Q[;A1_c000000000000000000008Y2E0000000000000000<PQ4HYYTl\5m000000000000iD5N80Md8I@HTMe]dOT?0000000000000000U<VZd9aCLXgZ
P9LNE?N800000000<m8=00004JU50000D3AW0000000052H20000000000000000QH[H0000000000000000@@CSLVPQ000000000000ToOT00000000000000008chH
0000h@NSDbR1]9jo000000000000h65J0000a:NH00000000000000004OFk0000LL\A00000000000000000000000000000000l2lR00008F@`d6AkaC\g0000@QGM
AAFKe28^QBmYloeI000059R\00000000000004i<00000000`DJ2\Z:`0000lUNgXUACU4b_00000000000000008hB8LmLRaGj:000000000000Q2kF\2PA00000000
0000XI2E0000l8;GYDd:0000000000000000000000000000lA;?0000`fZd00000000000000000000000000000000\OG_000000000000DQ\=L0F<4CWV00000000
00000000h83`PHYk00000000Y2c\0000l;^100000000000000000000D=:Y0000a=?H`MhD5GF[00000000`[Ah00000000d;3]MBNN<O`Q00000000QAAb00000000
00000000<<5B000000000000000000000<Dk0000000000000000000000000000000000009Gm@00001G><000000000000000000000000L6MJ0000000000000000
d5e98gP>MCTc0000Tl^Y0000042idC6RD3BCXW`RLbLUTh9i0000000000000000LXj:`VNaI=6c00000000lf=X0000000000000000iC5f00000000000000000000
00000000<3:<0000]Bn400000000Dm>S00000000HA67@^IdX;>W0000lMV:DX:0dlbmI3R[0000000000000000ha06Y8Z0MELElEPR\oe9@>YN5EQj000000000000
000000000V[mdLmB000000000000\JP\l3R@000000000000000000000000000000000000mHO6000000000000X3XO000000000000`kZe0000QJ;<00008eCP0000
0000TU:2000000000000000000000000P05[TRb^dX2I`aV8deU3]2Km0000000000000000000000000000000000000000000000004fBal4=B0000000000008<69
00000kgY00000000000000004Ak\0000DTWf4CA=000000000000000000000000DfPDLaAe0000@@6N0000LRLd\S=8DcFl00000000T<bW@=Ki0000000000000000
0000I=Zk00000000000000000000000000000000a:D100000000000000000000DP`h00000000000000000000lPFOdXOl0000e@hE000000000000@EL2<edh0000
000000004Si90DI:00000000`^jD0000\gK_00000000000000000000L6TE\1iV0000000000000000000000000000I07jUJ`_=B12D7ed0000000000000000L7Y:
@1@]HUFaPJ^eTn8:00000000TB^g00000000000000000000000000000000000000000000T^PXD\Rc4baZ0000MIQ00000YBZ60000000000000000IGB50000TXiN
liREhgMZh;Lf00000000PARF00000;=l0000000000000000mJ\B0000000096QSaA]F0000000000000000000000000000P5:>0000000000000000d<SCEG@j0000
00000000Ph2R000000000000M1ZO0000Th5700000000d]<n00000000PARc00000000P:0L00000000000000000000P\@V000000000000h9Eg0000\Wo00000d\Go
0000000000000DlIAIioX_UC0000000000000000000000000000000000000000000000000000YH?R000049VV8bF8Y@2V0000X?[W@I:m00000000000000000000
000000000000LTZ]000000000000000000000000M;`90000000000000000000000000000<C@NPM]X0000000000000000MGSWU87g000000000000000000000000
000000000000@fiV`Z3\0000i6ko0000Tn`Z00000000L^B8000000000000TS1Bm>Q;000000000000000000000000DL]Z000000000000D3O=PDmb000000000000
0000=Ili0000000000000000LZR=000000000000000000000000Heki00000?3=0000mIS[000000004V_S00000000000000000000000000000000000000000000
DN9F=?OL00000000H=530000L3[^00000000000000000000]Cde00000000lZjE0000HgXL00000000000000000000000000000000h=[100000000000000000000
00000000T^3J0000h9i_0000000000000000<J=H00000000m<g<000000000000000000000000h;i[=<>k0000000000000000hIQ^0000dWoOYBan8nm2TR>d@e<_
000000000000mESn08GM0000L2eH000000000000000000000000l8nd000000000000DZAIDBU70000H4181Gch5BJIa44;0000000000000000000000008;fI0000
4H;E=<>?000000000000000000000000<ERBhOOlA5dVXGTG0000dYZ10000iHbP00000000000000000000000000008dgO41X2@f32HjNE000000008QFHaEh\<RUO
0000000000000600DPa0lRhB00000eik0000000000000000Ll7J0000liB100000000lFYM]F4b00000000000000000000h:dLP>K@8S82LbTXlm6]000000000000
00000000000000000000000000000000I=:[iB]<UHK@000000000000LWY?hfRO000052Hk00008dX40000TLO@00000000000000000000@@CC00000000<JoETffU
aAmN00000000<;E:LJ=T0000000000000000000000000000di4XlogH00000000d@UJLPjJHR<S@n^>00000000LVGD0000hKd1L>210000Ti;K00000000dRjW@UW8
TclI00000_@9DMRd0000iIkO0000000000000000m8TX000000000000UBGa000000000000dQN40000000000000000\KAe1EYn0000XL5o0UH8M5oX5E:W00004RnA
0000d7fclc2UDXbQ0000000000000000PhY3U>L>000000000000000000000000HXM400000000`Uk_0000d]:K000000000000T@5<0000M8JlDNY_000000000000
0000\Db?00000000000003Ph000000000000000000000000lo@Vhd<000000000X3Ri000000000000000000000000@A7=0000000000000000@PNP0:6H1HTX0000
8JIj0000000000000000000000000000<PJ>0000LeF\00000000Lg`;0000000000000000000000000000d0En0000000000000000dEHH85oH0000000000000000
0000lhUc000000000000LGeN0000000000000000h<_9000000000000D3cY000000000000HK98`P`M85B>0P=mPh4?00000000000000000000000000000d]4lAmG
0000DLhVI6\U9;7f00000000X[O>`mj800000000mDSZ000000000000`j8O0;0b00008YeR`kHk@AKTAEW[00000000`BSC0kS9M9>jd:Ed00000000000000000000
00000000iCN6000000000000aEO<QHM;0000`B:f000000000000000000000000000000000000000000000000LQlP00000000000000000000<>3HlQVX00000000
`i[W000000000000lATj0000hj6R0000iJnW000000000000mDJ900000000000000000000A7@RIJh30000000000000000`Ud=@C8TP5Il@@f[lc6`000000000000
0000dYWR00000000T[0J0000TDD]000000000000TCNU000000000000000000000000P?5R00000000000000000000d:FD0000000000000000HUPa\2oHHD3KTUA5
5;n`U<f^E>7^0000`iD?00000000000000000000000000000000<kf1MF<90000T<@T00000000000000000000DQ9@0_;]E:VFQB_:00000000Y;Bc000000000000
0000H^Aj4\VBMG::000000000000iHD;000000000000PO<jH^CQ`^fW0000000000000000000000000000X:YJ000000000000000000000000aA@H000000000000
`f;80000000000000000000000000000000000005F5@AFgn00000000H7a70000d?Q0HU<[9AFl000000000000000000000000000000000000PUcE00008f\@0000
ABCk0ILJ00000000=:a=000000000000Y9hol7OH15Yj000056WS00000000000000000000hReX1F270000000000000000`9QQ00000000LhV\diYLl58JM?n`0000
XO4chc`hl\6;0000000000000000Q0=f000000000000l=dL8T[900000000T2OLH9]9M0hd00000000\5BV0000XW75Hfg:0000dD93h2KYh_S`0000d[:nY1ACh><S
<??PQ>BNYE>b00000000000000000000HXmI0000I0Hi0000d?5D000000000000000000008[X20000P:ZK00000000000000000T1i0000hW:]00000000Dk\m0000
DcW48B?IdeiF0000M=1=00000000heVD8kkc00000000000000000000000000000000000000000000000000008hA]00000000I0PAiFHQ0000AJ?J00000000]D1a
000000000000000000000000000000000000iA0d000000000000000000000000Lg>R000000008FJL==O=\VIV00000000l:h000000000\>fZ0000000000000000
0000000000008o8i`o:R00000j[OQB5L00000D9gdLeZ0000P1MZEGCX0000he=Um>:Hhi:\00000000000000008V8d0000iD[X00008I?i00000000000000000000
000000000000@_UO@gKl000000000000U=DE`OX9X5a^00000000HPJk00000000000000000000534o000000000000U5ch00000000Dh6E0000`1m`A>\>00000000
00000000HS7B0000000000000iK900000000000000008CWHXKWG00000000X9`O0000Xf5L00000000000000000000@hLG000000000000m?fk\Vb_@A3h00000000
00000000UHb2000000000000000000000000000000000000P2e:00000000<T=`0000000000000000d:OF000000000000l\kAh56A000000000000<ei300000000
0>IV0000<TF;000000000000000000000000109200000000000000000000HaK_dj2IP`8Z000000000000000000000000000000000000P@K@dXEo<F5b0000P4P>
UJfJ`^Z]0000000000000000X:^[8;H^0000000000000000000000000000`>=]QBQ90000000000000000mDc;Dkd70000\^mYE6Xn0000000000000000@:Q2`^ed
iDHG000000000000PH[5AIj\000088]Z0000H]Fm0000000000000000000000000000000000000000UJk?`FRl00000000000000008J8=4_1_0F\\m7gX00004BCG
00000000000000000000000000000000000000000000d<?Xd\k7<E[E000000000000000000000000000000000000000000000000000000000000000000000000
000000000000IIeF<`9S000000000000@1TI<?I`Xo4R000000000000000000000000000000000000000000008J[LTJMHh>9P0000a;ON510Q9A@f00000000=J?;
Pch=000000000000Tih4000000000000lc2E0000lcDBIFVF000045?`@]LbXXME0000000000C80000`KmU13e=0000dm6G00000000000000000000a;^VTIWh0000
0000000000000000TLBfP[;b0000000000000000hjUM00000000000000000000<oJJ00000000dQ@R000000000000000000000000000000000000000000004h]C
0000\\1Y0000`?e5Te30`C4\00000000000000000000L08E0000000000000000000000000000850a\Q8VY:k=0000lU;b0000Q=U>A3Cc00001E[N0000T6K3I<_T
aC]W00000IZ100000000P;Xf00000000lG\N000000000000dULV000000000000H49K00000000M9E;D2EF0000h0SGlWN;\dFK0000DZD7T6IO0000000000000000
0000D4;6`YVO00000000000000008jZl000000000000D3_<0000`mij00009K070000\A;]PCl9\ECi\G5fdjVg=3BO]=;g00000000DX9`EIKE00000000`Q4o1G4a
0000hh^CmFDa@6m?00000000000000000000`d5l0000000000004aY6000000000000<@m_\YVaD^TD00000000P1HG000000000000000000000000000000000000
00000000000000004B6j00000000=@QD0000HU2f000000000000<VTF000000000ZST0000000000000000`ISM0000000000000000000000000000YAgf00000000
00000000XmCi1Ca;00000000000000000000HQ3>L>CJL48>PQmG=2J1]:FjMACK0000000000000000\H8NA1<[000000000000<DEN<CGN0000@BNS000000000000
00000000U7:0D88b97X500000000@PNflBYTUFU_0000HXA@00000000HeSL000000000000Y@GZ00000000000000000000T<fP0000HgK;0000Q<:k000000000000
0000000000004Cd7HWV800000000E?0G85Hi0000000000008LiF`oA2d;Z><lF\hDA4=0d@P8?>49XUXJ?V==0Q5AJY00000000T@[:dKeSHjhkQ7_>0000eB7eD:=<
00000000000000000000TaTO000000000000000000000000000000000B^<0]m7i=Q=000000000000@6@<D<=H0000mD^700000Jmk00000000D4_<\85^L<CRXHNZ
TKDb5<ZH]DSiP06f000000000000L=[KPXH64mS_0000000000000000000043Dl0000000000000000000000000000000000000000`7g>0000000000000000e50h
00000000DWb:00000000YC\O000000000000]9;;0000XmbN4X:@83fc00005Af7000000008b92e0J9000000000000liDleInI000000000000000000000000Xc_5
000000000000000000000000]F?c00000000000000000000000000008]VH0000000000000000L3iSh@bodaZA00000000415A000000000000000000000000dVm@
8aD\D0Y8ICKk0000\FZU00000000@UC@0000UB3N00000000000000009H400000QK:Q000000000000=D3800000000000000000000000000000000000000000000
00000000P^dV00000000000000000000lAK3Q0T900000000DiAZ000000000BZ1AEUo0000000000004mo:0000a62T4YhU000000000000@3dL=7<;000000000000
000000000000000000000000000000000000000000000000`96900000000000000000000000000000000HMH]000000000E@T@jB1000000000000A;<L1D9P0000
1EM200004dY900000000\Mg7d2bI4>LahE`7DQ3l1IX2`iIS0000@nHK00000000000000000000<V6?00000000`[1`0000000000008Mm80000hX?G000000000000
EBf]000000000000<@mQmD>]4ZiCd__GHjG?0000000000000000U8A4000000000000000000000000000000000000000000000000000000000000000000000000
9AOi@HWdl5iF0000X7P1@I<V00000000`H\o0000000000000000D`TZ0000LH@k00000000lOBX000000000000@fcglQRV00000000dI3X0000\4`L\LHO00000000
00000000dQ<EA9SW<0B25BKc00009@Im0000X@[LA?680000<e4B00004Ymb0000000000000000000000000000000000000000000000000000000000004F8:9Ajo
000000000000000000000000dZ\n00000000XS<D51c90000000000000000000000000000L;VI0000U:h3TJhLm4N=eERBHEU=TCZRdb@9\e?k0000000000000000
00000000000000000000l0a6<C300000000086Lk000000000000PeDW00000000000000000000X7NB0000D7Io0000M4=N\k_HdbYa00000000000000008Jb60000
0000000000000000X`]h\BIX000000000000000000000000000000000000<l:2a<37<ch^00000000]0`OU?>fHkBO00000000iE`L0000Q@[:\?FV<R?B00000000
96k00000`1UKlZg]Y7eD000000000000X=1^T?9P00005GMiH@hlXCQ3000000000000<oGG00000000@5i600000000000000000000000000000000E7jf00000000
00008X91000000000000000000000000e3l;QHe2`4R=0000DDVBX2SQl9B1H_C7hcAXD3J^0000\H8mHI]]`[ZR00000000000000000000000000000000l5QoX;7<
lA;N@AF=16SVlE7ZhRf=92BF0>LV00000000000000000000000000000000000000001EjB000000008Rll000000000000PXG700000000000000000000Pje;0000
000000000cBA0000000000004a1@aH@E0000000000000000000000000000LhTB000000000000000000000000D?P700000000HgI8EFEE00000000@Hk[0000LFeU
0000000000000000000000000000000000000000000000000000Tj8:lkbOUEm`0000UIYO0000\?gP00000000<DHh000000000000D2QBm6__L5lL000000000000
XLon000000000000000000000000000000000L1T0000000000000000000000000000000000000000000000000000dRCo00000000T?>PY4lY@`o`00000000`>38
Di\T00000000\9SX0000000000000da:d_H\00000000000000000000]9iO5?:7Q@hc0000d9Kg\eUX0000m=Ci00000000<PM10_f>0000000000000000TZPHdGH8
MEZF00000000000000000000`^Fmh>0fTSVS00000000Pg<e=@Vf0000000000000000P8`800000000P21J00000000000054a50000000000000000000000000000
00000000000000000000000000005;nR0000Pe7G000000000000HSM^<ehAM=;W8RNi0000`L2X0000000000000000000000000000000000000000000000000000
00004BbF00000000000000000000000000000000@Veo000048j<X;H6LIZ><ZGo00000000Y4EUUGmOD0Q_iCDo=F0BU965000000000000LmYS0000000000000000
0000l2=M000043Co\:2o0RM9hafj0000YEl[Q4MM0000000000000000X;2JDM<5aBT<@h`B0000lP6X0000T^[^0000PdGJPhKD0000TNDgP^Ug0000000000000000
LA2MPIKb000000000000@YG<0000000013PE0000000000000000000000008MIK000000000000000000000000P?g`IAM2000000004d`THG6P0000000000000000
00000000hoO:00000000000000008UV?00000000lYQXT@F@0000LNBS00000000000000005?Vo00000000000000000000000000000000d=l^00000000h_8=0000
00000000000000000IDl00000000000000000000HO[8000000000000000000000000HjG^0000000000000000014n00000000<d7]P89@<U]Q@fJPdOTNPKa5D6L0
59kQEEnnD;Qj00000000mJ8<000000000000\en30000000000000000YI]B0000000000000000]EWg00000000000000000000<LcM00000000I9Ina7@8XP8f<[Wh
M;FWTFa`X1=;hKZKT`f^0000000000000000lK26E@=Li81F00000000h9nC0000HmoRTKjh0000DdV800004HSD0000000000000:W4H=Qf00000000000000000000
4C9Q0000000000000000P[dR000000000000000000000000000000000000000000000000i9ONPGJX0000000000000000000085Ri000000000000000000000000
0000000000000000XH_DdLRQ`^O1000000000000<kRH00000000H0XiD2kS`TJF0000000000000000PW@k0000000000000000000000000000000000000000iB:M
00004?3L0000X]0900000000l4RV000000000000U:XJ00000000T?>@lFEel[Kc<b`T00000000<oWH0000`OWod2N30000000000000000DU@f0000000000000000
0000<SNS00000000P9ggDC>e0000<Eic02I<0000P[3@0000000000004MjVQEUZ00000000X\2L0000`5dD000000000000000000000000Q7kM0:XGT^=O00000000
XYbI00000000A<Zj0000DOY400000000U6VU0000000000000000000000000000000000000`:S00000000Dg?04L0HX`nC0000iC5<D[]a0000000000004g5E0000
00000000]A:Q0000L47:00000000Lf:0LeX6I8GM000000000000XRm50000000000004CaPa68ZmGPo000000000000\\3P0000e5dh0000000000000000HfH30000
D6WBh=HE8TK=i1NK9;2W00000000P@I@5F[200000000000000000000000000000000MDFFlQPDlS1i`kH_HQ<NH@Yc`T4CM6n2h7^h]:1QdXNl<M]1MEKj00000000
00000000X[PO0000T2Zcl5nbT9_35;Z?Q>8^0000lH>N000000000000DP1R\ecW00000000000000000000d]Rb5BH00000000000000000\98=@3BT000000000000
000000000``Q00008JbH00000000M?[j00000000D^XBQ=i400000000P\AhdhcCmFK30000000054hW0000DAb@0000`YZi0000000000000000000000008O870000
0000@Io@X\IZ00000000U9CIHP:_000099Y^00000000T6Bi0000000000000000T[m`0000D\aV0000000000000000M6Tg0000000000000000000000000000XID2
00000000000000000000DU5k000000000000000000009:bY000000000000000000000000000000000000X;jc00000000]?o\0000TQ>50000000000000000XX;g
000000000000\]d<0gJ]0000<8i]0000H552l_Lc0000000000000000DU:n0000`TdK\WDn00000000l@]c0000000000000000000000000000=I9l0000@SUTX^A]
00000000EK;;0000]:e600000000dULf00000000e<YD00000000000000000000000000000000@1`E000000000000T[9T@kZU0000000000000000h;g10000<4nk
0000000000000000000000000000000000000000000000000000X2c30000000000000000YHOB000000000000Tk[G00000000000000000000L4:BMJ]k4ePe0000
0000000000000000<f0oT\G]e7f`00000000d7S=0l4;0000000057dRT7_40000000002jD0000Dgl10000L\UOhnI[00000000000000000000000000000000h92@
00004dXn@_V2A1K]Y<`P000000008?N7iCMd00000000000000000000dlRL00000000X>WV8F^J00000000000000000000000000001F^\00000000000000000000
E69j\^dH000000000000000000000000m<bW0000000000000000XfWC00000000000000000000=JefX2[T\Khd8ImR0R_M8I^BhaeLEJS00000000000004fdRTi09
diJXEHQCdMG4@0=GDf@9a8H^mI2a00000000000000000000000000004RHUP\=H0000000000000000000000000000000000000000000000000000@0B;00000000
000000000000000000000000000000000000MDkHAI7A00000000D8ob00000000<4GW00000000h=H78\X90000\D\500001<\0000000000000HA];P\XI00000000
00000000mEDV0000h1cHD\cl0000000000000000000000000000000000000000=3\<000000000000000000000000@MQk00000000000000000000YEWI00000000
h>S_00000000PL]8\h6Y000000000000];NP00000000D87>00000000000000001;PL0000000085S7000000000000PA[d4=Lg\H@]00000000X7fF000000000000
0000H4@h0<_V000000000000L^F@0000000000000000000000000000HA16`cck000003W70000hm`F\Mkc9>:]0000000000000000000000000000000000000000
0000000000000000@L]M@LEO000000000000000000000000]3f`00000000HeHMYF:50000000000000000]5Gf097IQ;NlEJ8000004=_J00000000@;Mc\j=\0000
0000000000000000l?TA9IOb00000000dDmV0000]=e?00000000000000000000000000000000@>0A0000i2Y@000000000000]2Zl00000000hXD6000000000000
0000IATO0000eAjc00000000dk3S0000000000000000000000000000000000000000`8n>TAT:8a_d0000000000004EH`000000000000X@4>00000000`AL80000
@^o2LOf>0000000000000A9c\8SY8Waj0000DDO;0000@8@1HV9ILMeFdXMWLT[fXjIL00000000Dbn?4Yb_`\eE\c>`e2`400000000000000000000000000000000
0000000000000000<CN8@NYO00000000@XSf@^n6d11l<M^j\b>800000Z=[000000000000000000000000000000000000M0VK0000DIMG00000l4GhACA`01AP1MI
0000000000000000T0aC00000000000000000000000000000000000000000000000000000000D7Z[00000000000000000000M:3=000000000000000000000000
00000000000087]4000000000000PGdM0000LVgk000000000000000000000000000000000000000000000000000000000000H0QS@coQ000000000000h`FQ0000
000000000000000000000000LB>lh2^HXfbZ9C_a@6\KiCYR9J^m0000lWJU000000000000000000000000000000000000\ijcPG8H0000DLNd0000000000000000
0000\KK[0000d0R?hRW`94]H000000000000PNY@m7L_000000000000\82=00000000000000000000000000000000@i>lYAR]0000`N]j0000HXDD13OTMBm>9J<D
00000000@L2jQ:`EDhQde>j@0000<C]a000000000000Y2?_T6YhH`7S0000000000000000TP;\0000QDO:00000000XdU:000000000000HMk20000000000000000
<4gZ00001<n40000000000000000@a0WXcO4YG^m@cSgl5nOPHN;UIUh00008D1EHP^^00000000h;WG0000000000000000000000000000U6:X000000000000DG;k
A?Y300000000DiU90000\n>H000000000000000000000000000000000000000000000kLeXEVGaAYJ0000DEDJ00004]2;00000000000000000000000000000000
M:W`000000000000000000000000MAekTPaG00000000UAHj00000000000000000000dM^6l<HFA8oP00000000000000000000000000000000P4<RhK:H00000000
HWBODb9@M9TR00000000D5\3UFG^0000000000000000@PYSLMC@IDiY000000000000h:c<0000000000000000000000000000]979000000000000000000000000
000000000000000000000000000000000000000000000000000000000000PCn@iEek<\WGiCOe0000000000000000000000000000YAU6DH2^000000000000Da=2
0000000000000000TXGE0000000000000000PV9:00000000dQ1F9GYl0000D7Eb00000000X=Z80000@PN[0000hV<_000000000000HAcFiD7O000000000000I2^T
000000000000h;ZXhTBc0000DaYN00000000Dni<E<j<000000000000`gDmX]AWU5[6h\N9AG:^0000000000000000i<Ce000000000000H1olD\>l00000000dM>c
0000Tifa000000000000000000000000000000000000000000000000DgN61FiH1HiC0000X?KN00000000hhi100000000X0eM0000DfVM<HT<@GkAH9mV<YQg@kJ<
LhdgQ?50E?Fj00000000000000008<JZ0000\AY20000@Zl?0000PZcj000000000000\G[`TUB600000000000000000000000000000000Y3LiU?CF000000000000
PJeK0000000000000000mAbP00000000IFM=0000`0kF00000000000000000000EEeYM;h]1FIA0000h\Xi`\lld]lM@aJH0000000000000000000000000000d=L8
00000000=IKo00000000000000000000UE>;00000000dPfOL5KaHFGG000043DB=55b0000000000000000Pc7U0000000000000000DRH=aHEj0000000000000000
00000000i>Od000000000000XCS90000000000000000d1U=0000HL4I0000D?UR00000000PhQ8T:WEEJ980000@Ve`Df6>0000M3Pe000000000000000000000000
0000000000000000000000000000000000000000m5T00000XNRm000000000000000000000000000000000000<7S000000000iF6ieF0i00000000MJl800000000
0000XfGG0000000000000000hCB`\OGE000000000000000000000000LV0M0nTZU6:@heJZmCVFPP1700000000000000000000000000000000<^1^Hk<D@1SB0000
000000000000<12:TlZE000000000000000000000000`PMF0000`Bai000000000000000040\J0000000000000000D762000012N5000000000000000000000000
0000Ti?:0000000000008LnhQCk=m9]V]3^e000000000000000000000000000000000000000000000000l588000000000000000000000000QE01XIHU4VaGa7GR
000000000000U5kW000000000000000000000000000000000000L\h;9C?D000000000000@J3od[DF0000000000000000000000000000dHPc00000000LZ3n0000
000000000000000000000000000000000000000000000000000000000000DL8g00000000000000000000000000000000\6_YDII>@i9C0000000000005FIMT;SC
l>ij0000000000000000dgCH00000000l7k]00000000000000000000iGJ<0000000000008ZTZ000000000000000000005<g^0000HNZ_00000000000000000000
00000kUc0000000000000000<;fV0000=5_K00000000000000000000hV6n0000000000009EFK000000000000H<_fhF3PM;E6]D;00000000000000000000010j@
d\\NXe:h14aamIoc0000000000000000000000000000000088YA0000PUkn00000000DIj400000000`1\[0000000000000000LeBk00000000000000000000`UdW
00000000`kA>X5=<00008\BgTIe\0000000000000000h7bm00000000000000004H:j4Z\Cdgk8H5mAa@F^@Akk00000000Pg9:0000000000000000000000000000
0000000000009B^h000000000000dm9E0000P9_@`HRX0000000000009H6^X3ekA==GI=Fm0000@NE7l`cR00000000@=F;0000000000000000M2ZI000000000000
HIeh00000000YHQRU2JoP@2D0000000000000000000000000000000000000000dgmNdYCnH=h?\EU2I3jRQEUK000000000000000000000000IB@SeDZh`hg10000
0000000000000000000000000000a012DZI<000000000000P@Bl000000000000000000000000000000000000000000000000000000000000dQHD00000000EH0d
0000000000000000DH<HL\5K0000UBP4000000000L:M0000DJDT0000d]UG0000000000000000000000000000000000000000h@]FP4CAiHnY00000000000012R\
8eR6a;N^0000000000000000000000000000XJeiEH_A00000000P37LU6Ea000000000000000000000000h49`0000000000000000D3ET00000000h>WC00000000
8YCPiClN0000m0l2000000004C`gLmOc0000000000000000IC^J0000PPk<000000000000000000000000HoJ^h2HX000000000000000000000000000000000000
00000000IFMj0000000000000000QD6ePgAZ0000PC0100000000000000000000hA:^DU0[000000000000U09h000000000000dkZ2000000000000000000000000
0000TX9C0000\@7W00000000000000000000HAKCIHgE00000000<3G1000000000000<MiFhXX[0000T;>eTZ`7@434YK4T00000000000000000000815J<8050000
00000000lKZY0000000000000000Q9XHY0OUAG5`00000000==1k000000000000000000000000000000000000969R00000000XFBkLIa=0000000000000000l]?C
00000000@imS0000000000000000000000000000000000000000MC0n00000000X`_G00000000000000000000PFL[Lgef000000000000@\CU00000000Y9>40000
0000d7;o0000000000008H:Z@19jH^8>00000000XL7]iG[CDRo\D`7h0000000000000000TREe0000lR?300000000P<Lc00000000D_I\00000000000000000000
0000000000000000\[Nn000000000000000000000000000000000000a<R\00000000`4\Z`>2h00000000=3V<00000000000000000000000000000000`UIU0000
000000000000000000000000000000004hMd4W2l=@ckhblXHQb^9@f\00000000mK2k000000000000EJinPoOfL6RY00000dC1\XZi00000000000000000000iK9d
000000000000000000000000000000000000D[VO00000000000000000000000000000000000000000000E8?]00000000000081EELc[BXeNa0000Y1GL0000TjHC
000000000000YC]i0000EHW4L37<0000<f1?<9ABdVm4PigJYBb=T7NilGJIE1<k1;Hi000000004jJ<000000008VRZ0000000000009CdJ0000TF0;IDbH00000000
000000008a47000000000000LB[d0000hA:i000000000000H>FS<j7dm1ID0000P5bG000000000000HOXC4T<4a1g04>Pm00000000@fa`a>hNYG8`XUTb0000Q:6H
EJ@L000000000000000000000000<i1b0000h:dBd^ni]3mJh0GVhfP784fQ000000000000E32`00008QF200000000dhjhE8IDlA2`H:A6H9?OaAdK00000000PTE;
0000000000000000Pk3=T4]8dWg9Xma800000000000000000000<5;GQHnh\Qk_mEmT000000000000\RZ8lSBYTFbT0000000000000000DiR40000000000000000
l^>A0000<[M50000000000000000l7OU00000000000000000000000000000;lK00000000000000000000P4<Z<L7N000000000000iJ^^00004N07XkLX00000000
0000lkW[000000000000PacA000000000000QESJ0000TlW:YHSS00000000000000000000T2O<HPKnTaac0<:gLOEnaChd00005G<20000000000000000`Wf:M?PB
UK1Ka<1_00000000QGN>000000000000000000009:FL000000000000I9I``?ak00000000000000000000@lnKmGb00000h2c=00000000XY\30000<WQm0;IgDIQm
00000000000000000000l:?8000000000000000000000000000000000000hV;L`^?@000000000000dS7e000000000000000000000000000000000000h`hG0000
0000000000000000000000000000TBALA?Wn9G_<0000000000000000000000000000l921HWZF000000000000HnM:@=YHEB`NH0Z<000000000000`U=[L7Tj0000
00000000A4fe`F\496dZUA5h9FeF0000Dlf;0000X?D`EJaL0000XQ4b0000=<?g000000000000`3`a000000000000L9OM0000i;]=HEAm00000000000000000000
0000lR6WX3I0PadO0000lZ8[000000000000E?AZ000000000000000000000000000000000000iE=B000000000000PLa=00000000000000000000000000000000
000000005JDE000000000000000000000000000000009CY@00000000000000009F]30000000000000000000000000000TTA[PVhF000000000000000000000000
@di<000000000000AH=30000000000000000l]C@lB;D00004P7S0000DJZJ8GRA0000000000000000000000000000000000000000000000000000000000000000
00000000@X\;hTWBa2iW0000HU56dKR[00000000000000000000H9X`0000<k:F4XV7Pkm7`<<\0000000000000000\=O`0000000000000000DeF1000000000000
XMdO91bUQBC\0000000014>\0000HOX^i;d400000000<:WX00000000e4_A000000000000`7`W5Cl]0000HZc9UDHeDiO=`E]8<;na81L5000000000000dDPd0000
0000000000000000I9GNIH1NQ1[g00000000H_XPe6c5\CeLLOIK000000000000@GaO0000lhiV4KCh000000000000000000000000000000000000XPhm8T1BL[Dd
hi9n0000000000000000000000004G[D0000P;@:0000D@Oo00009A07000000000000hQ^K1Ge`000000000000000000000000XUmP00000000d\kX000000000000
00000000T[mkeAHX00000000X<;XLF0aU1Sc00000000000000000000000000000000000000000000000000000000DTc:00000000000000000000QHG>00000000
0000P?Vi00000000XOVo0000L[g^0000000009KBDD8[e7;0MB1V08:h000000000000QD];P6<[0000I=EH000000000000000058Zj0000LQ3OL6G:00000000H3oJ
XdQE00000000000000000000PUJ80000000000000000\>Wb0000THYL000000000000000000000000IFKZ0000H=8g0000TNWQ`V@l\aW3000000000000@B79i1od
0000HT@l\4;WTZ4<90h958X:00000000D>c^XdB>0000Q7NiHHj;000000000000000000000000DgeD000000000000000000000000eAWO00000000000000000000
00000000HD<H0000\icDdBi^H6?mEDS?YE<j0000000000000000X_[`000000000bcZ0000dOXU0000l0S:00000000T6Ia0000000000000000H=;5`CF5]?I@0000
U>b85IS70oR^00000000000000000000000000000000XHQNaG0M0000000000000000000000000000000000000000XMok0000\YgVP6T:00000000000000000000
000000004QLi00000000000000000000I1e]00000?W70000\U0o8RK200000000TTSU000088Z[000000000000Lnb6U87C=4UgUD<M00000000000000000000P55@
0000000000000000000003@_000000000000000000000<BDH=I3L>O600000000a7H`00000000000000008FH8000000000000000000000000\X5n000000000000
0000Lg?[0000000000000000000000008HGG000000000000000000000000a2I_000000000000X_aUHg91000000000000<6^\I@Kb000000000000000000000000
00000000000000000000000000000000000000000000l`ZoLRm\U8U0\P1Ea34[00000000000000000000H0UhDGZg000000000000LE92000000000l3R00000000
@j0U000000000000D45cH^RJ000000000000000000008D2<0000000000000000000000000000iC@^iDmd00000000dOQD0000D7G24lUT00004SOI000000000000
000000000000mEIc00000000A8=n0000XTS>HVn=@`<KT4]E0000000000000000000000000000000000000000000000000000000000000000<cimhC5<0000Hmkb
YFaY\:`K000000000000hCOWm:IlLHd6I:BF00000000000000000000000000000000`GemL_gW0000U;^d0000`=<c00000<91000000000000000000000000H>iN
00000000`1a`00000000TOe4lN_Qd<hD`f]UD;k_PBS5@Ea9DN@74UN1Q9@>IGkfT1L_`VaedYgiLHPFa?]M000000000000<aLOP36JTC2400000000000000000000
000000000000000046mPX^VC8jUm00008MR:00000000000000000000000000000000000000000000ln970000000000000000P^Q=T@020000LfVj8S5B0000d_5j
00000000000000008\BI00000000000000000000]?=gl:?G0@Lb000000000000\]_b0000Q5eR0000000000000000537cP?mf8@Tm000000000000000000000000
l25a]2LW00000000000000000000M3FW000000000f;Y`=hP0000TITE9J];0000000000000000\\:L0000Xh]9000000000000000000000000XH7]0000l2BI0000
00000000000000000000000000000000000043S500000000045@000000000000000000000000000000000000000000000000HK6n<1kH=0UY0000000000000000
0000000000000000E9f[\dTQ0000XM1XhRGJ0000LW;M8iEZLjTlTJLWEJ:X<Y:hT?M200000000Q=BM000000000000000000000000X35m=G9h0000000000000000
0000000000000000mBS=000000000000000000000000I80P0jA90000000000000000000000000000000000008YT000000000PgG?0000573\4;0:00000000\?HO
X[0=0000000000000000000000000000000000000OJ?0000h0dl000000000000000000000000000000000000DE250000000000000000d\oD0000000000000000
000000000000m=MD0000X?jNI7lF000000000000000000001D7aaIF_00000000D4XHT<A`M96k0000LA_:0iXT000000000000<Ei=0000000000000000l7ng0000
00000000h9d?0000000000000000000000000000LZ13MBA@0000H_=h<B=OddPnaA5A000000000000000000000000000000000000000000000000000000000000
00000000000000000000lMn_00000000h7KMhiL;00000000X<PK`S[i000000000000000000004bFg9?Ig4;b:00009FD:0000\hFA0000000000000000DVFL0000
0000<2Qn0000iDP`0000E03h0000000000000000iCIa00008YC_`Zf11>a]0000000000000000000000000000PI?<0000000000000000000000000000<mC;0000
@Yb70000000000000000000000000000Lk0Ud2XN8OaD00000000XHHC0000hbUgTboR0000m<0SMIGC0000HB5De1>I00000000\?kUH4DU5JUX0000000000000000
LWVZ\ekS00000000000000000000H7EV00000000000000000000Ld8J000000000000]5X^47M=Q7KaU8?@00004NF30000<?730000000000000000000000000000
\6ijDhojY>@<00000000=0o?0000hMQZ0000000000000000000000000000<QmS0000\N]^PY900000da5JI5?EhhMR00000000000000000000000000000000\JOk
i4=>L^M@00000000a6A1T5GbHD;D0000PXK]000000000000LaGi00000000000000000000=IXY0000000000000000<53?=>M>]H5\l;QWIA55UK9U00000000U0mJ
000000000000]EE[AISL000000000000@ik@0000000000004Z2U00000000000000000000E4358f:>00000000U>lk000000000000@0=>d_>f000000000000dH9Q
h3;0HY@K0000000000000T7N0000lHdg000000000000hCljHgl@0000000000000000L6^g0000000000000000d9d0000000000000000000000000000000000000
0000000000000000`fo2000000000000LCET0000000000000eFl<E@1TQkP0000000000000000aF2d00000000PB2n00000000TAIYUG`;00000000000000000000
00000000000000000000XeM700000000000000004<9C000000000U4S00000000PoamI5FZ0000L?Z20000TeCZ00000000U>Z[000000000000mBc`0000L5KneC;i
0000<9he0000000000000000000000000000`Ua04Xh\P^Dnld8=hCdPdAe40Z4MT`Y?@m[Q0000YFjb000000000000PCiRh;\3a08ZM7D41:N<000000000000<cQb
0000\2WA0000000000000000LM[j00000000L7<L000000000V?Y4jfL0000000000000000P42=99<n0000h`W1DeJi000000000000`SUI@8oPDaL]91bg5I6W0000
000000000000iGZh0000m3=70000Q59h00000000000000000000<>mU@M500000@cjA0000000000000000000000000000hMd30000LhkNHPLI000000000000<ii_
00000000eE;2hUY=00009CXM00000000XUga<VZ@aACf00000000Ld3hM9bM00000000000000000000000000000Q9Q00000000000000000000000001o=00000000
000000008]k:0000000000000000000000000000000000000000l=>SlPdH@PQ]4^_]0000516m000000000000000000000000HhmY00000000000000000000lfHU
000000000000e3G900000000lOg?00005;KV0000000000000000000000000000000000000000iB750000000000000000000000000000lG^Oa3B90000X0DOPGV\
ID\0hXQ\LOHd000000000000000000000000dgnS00000000000000000000<omB9JnH0000Tk^Id5ed8^j7@]_G0000dG9UMC770000000000000000000000000000
Y8Vb000000000000000000000000000000000000000000000000000000000V`D00000000@Ah60000`Z^D0000000092ga0000DMi:0000@XWg0000000000000000
000000000000M=4=000000000000lTm=h;]Z4[cld]?000000000hUQA00000000HagY000000008_;:ldZQaFEi00000000LJh7E6h^00000000m;cP0000=9g]0000
h2L7PY3P0000QFG@1HWgDb5T0000YGBA0000h[5n0000000000000000000000000000@YlUhP8Q]?MKX?_N0000@Mo?000000000000lUm@\10?@Zfo1:Um88YR@:I?
@@Rj@k\[U;f_9H0:eJjm000045V=00000000TQIQ000000000000PMX2@O=V00000000H:cQ8<B90000I>i>000000008>Jb000000000000Xd2e0000000000000000
00000000000000000000Xfd5E<V60000TY\n0000PTG4000000000000000000000000000000000000000000000000\:]@0000D;1K<i@H00000000T9Z40000@d`I
0000X3f95K2YT5FJLgM10000000000001APD0000`k@G0000000000000000000000000000000000000000dX<a000000000000]5P4000000000000000000000000
000000000000`i8h00000000000000000000iDfJ00000000Hg<;LWRi`Ve500000000000000000000<02_dW7XeDV300000000@NH2TV:n000000000000000019ia
00000000000000000000PI0>0000LjNX000000000000000000000000l@5jlMUK000000000000H9e7000000000000L^@:00000000@HJJ00008g\W000000000000
0000TiEK0000000000000000TfUP@=bG0000000006PBhKVN0000HM<D000000000000HMUU000000000000000000000000`:XXE5KY00000000dNX4DCLd43IQTSg6
TWFc0`B6000000000000D92gdRN1000000000000000000K6@YaTX\<KQANR0000T^0c1=:m0000\XQ700000000@:>V0000X>\E00004DOKTb0^0000000000000000
Tn4000000000Pc2e<ZUW<m3U0000\Ma40000D:kO<ZKTA>7CHhmN0000hb^h000000000000aGKJDdOFaIXhaJ[d000000000000000000000000L97:00004N>M0000
000000000000De0om3<_YI6N8FJ^0000000000000000hEmZ000000000000000000000000000000000000QIIV0000000000000000<0Ji0000<W[V\bCk00000000
<UPA0000PT0f4b<:00000000000000000000000000000000Y40S]I8700000000lW<TDZB3TlaY0000@DP;8fC0d;MK\N]RYJo;0000`2Di0000dPD]000000000000
000000000000H3`mPZ=mYK;n00000000MJgge2;R000000000000<K?:HT@]0000000000000000000000000000000000000000@dSa000000000000000000000000
`0:b@TdfTh>`TOlDMAVPQFWK9H4fl_F=iI\d0000<?CAlbDPhk>[M0Jia>>YYFna00000000000000000000@4X600000000lDB<000000000000E5WZ0000M=Hi@jHL
000000000000HKlA@CR7<WcRTb9m00004SAM000000000000T:^K0000loci00000000000000000000000000000000mIC2000000000000`7LJ0000000000000000
000000000000@;S18P46HT@SdG7700000000d^aL000000000000m=cn0000E@LX\32Q0000D_SM`nLZ49ZgH5OB`MjL000000000000000000000000]9DH8mZ30000
U>0100000000000000000000l`d100000DKa0000000000005G6b0000AAoCP]Pm<ATDDIC\0000EC:4QFL_0000X4cb000000000000P<Vg0000000000000000D@iP
00000000lC>E00000000`]P40000L=Zbl8NL000000000000`<HVLPCI0000YJ9Va7XXl@1d000000000000lIHb000000000000Xg5Q000000000000000000005:NX
000000000000000000000000000086S>mHd0000000000000h2VBd<?i00000000DTk6TW_CD6ff`\Pj0000000000000000000000000000DeLo0000000000000000
dbEN0000L5lj00000000iJiA000000000DCN00004ihe0000hKg_0000000000009JkidN470000@W<E0000000000004SK[0000Y9DT1JGQa15Gd^S6L3\KhS_U0000
00000000T;_O000000000000000000008AUP<YI2lal200000000Y4KnTYo[0BZadjLa0000hiZ@0000000000000000`cC?XfjB0000XS8>00000000@<k300000000
00000000YD`e@KJ@00000000m9c;000000000000000000000000000000000000000000000000TVSB000000000000000000000000000000000000X>L500000000
0000d2BUhN`U<V4=0000=;Sfl8XGd=E10000XDfh<H;b00000000000000000000000000000000X5gG000000000000dCBHHF8Ii8kn0000000083;G`Vb000000000
0000lSh>L\V20000\=a`TC1f0000l>5l00000000XA\lLP?c`BPo8@ba\HNM`UJl8iPE\02Si?kW0000000000000000<YY7heJL0000000000000000000000000000
00000000IJ^C0000dBOi000000000000<GRm00000k9<00000000000000000000000000000000000000000000l]hD00000000T^KL00000000P_dk0000PoS:0000
M>CK\4;LHomb00000LefTX6m\bia000000001HMG0000PHIY00000000h;\_\ZSb000000000000XiV900000000H8jk00000000DCj>hWn\0000000000000000U?1m
0000000000000000TRKB0000000000000000000000000000H_Fk\aO^0000000000N:00000000HDYf@aT2Dm]60000d=e?0000hP2H0000000000000000aD;K0000
00000000000000000000000000000000000000000000000000000000000000000000d`c^T14a00000000H3PYP5Un00000000TY?8X@PP00000000000000000000
D6]MhV]N00000000000000000000000000000000000000000000000000000000i:Ym00000000E70XDKoT00000000T6Aa00000000000000000000000000000000
00008\[]`kFL00000000000000000000EAaQQIDd000000000000000000000000000000000000000000000000000000000000`EN;8EldD7o6000000004fCVe5;\
0000X36;00000000iCV:00000000@\AP00000000`7dj00000000000000000CD300000000HkISe@n`lQd60000Tgjj00009??G1D74000000000000000000000000
0CG6A7aPPZWElaQf0000000000000HJllJ30000000000000000000000000l;DL00000000000000000000H@F]0000aD;f0000000000000DCD0000Q1;700000000
i2KU=6hP`cdSL_Zf52dLlSkT00000000000000000000hN4\0000<jTG`Ghk<@X58c8FhRBfXG3c4OiLL93:U@o800000000L3VR000000000000ll;10000lVca95m?
0000000000000000000000000000000000000000IC2l0000PFgcLVfX000000000000000000009DB_ADc_L4TS00000000lN;f@3od00000000000000004hR[PJR?
H7gjQFPLTIUQ<O4V0000d];I4KABD\4k0000000000000000@Yb@hAC200000000000000000000<7]h0000d2X>8OaQ<kUTa0fM=;TjEAfRmCM=dUhXYHV;YK4`0000
h;9b00000000000000000000P[Mo000000000000000000009CC@0000<fN40000000000000000YJ6n`b\SiIge0000000000000000hXVg00000000000000000000
0000000000000000lPZ<0000000000000000Q5lh00000000@gJ800000000dc9f00000000TCgaTY3a0000d?f]0000X:GH000000000000lK7<000000000000d7W6
U3l]UC``0000`AdW00000000\]aC0000`W9k00000000`JP;\l>40000000000004L0j000000000000PXKN00000000PWHXYC8NDTH6=<Al00000000T82f5IaSh611
00000000000000000000`mK?000000000000000000000000@<PkdZJn00000000<?CP00000000000000000000000000000000000000000000\e>n000000000000
000000000000000000004feX0000000000000000AG@R0000l@MD0000H=:g0KlW@\U`00000000000000000FN^000000000000<m8W000000000000000000000000
00005:g700000000@eAM000015ICmAMn0000a9LD000000000000dTnYe21C8L6V000000000000000000000000]8cOHU`Mhj2<000000000000lO61e5KE0000HJnM
d^Zk000000000000]F1eXP9l000000000000<9;W@]IO0000000000000000hhiCAFXn0000000000000000LSM@0000000000000000000000000000000000000000
0000000000000000dd^a0Meh4G;N000000000000]0eXPgb\0000000000000000<Hkide2Z0000000000000000P8E5000000000000000000000000LdB4TR^ImG5H
000000000000\\LQ000000000000000000000000000000000000UDZ\\=77<1a?\[P_000000000000@>>90000hSY`00000EbV000000000000lLLG000000000000
00000000000000000000000000000000U6nF00000000<MMn00000000\Ch8M;eL0000@B^N00000000000000008j3T000000000000000000000000000000000000
0000L^CA00000000hFjDh]bF\o^@00000000000000000000PdI:00000000m:b@hQG@d[g?000053KQ0000YBa2lKHD0@jX00000000l3AJA>UkPVoZleS8I6iXQF:A
4K5;530^QG2H000000000000T^3[QC230000d03iH6dT56Ie00000000000000000000d3Jk1=8E0000000000000000000000000000000000000000T29P00000000
ToDKTh?Y0000\?dB0000000000000000]Ae_000000000000LgPK86>j0000TGn80000L>i\M9o^l^6A<0h]8mP=0000l93d0000<86:0000000000000000PD6k0000
00000000000000000000XNXf0000h]=>`eIb00000000LPKU00000000dF?Z8P0=000000004OhA]8iB0000000000000000<15_00000000000000000a@L`L54h7cP
0000000000000000l7i\U:;B00000000000000000000000000000000000000000000E<HY000000000000TTXZ00000000000000000000000000000000XePEHgOR
00008dJM0000000000000000lQKX0000000000000o_P00000000X@Qh\B=>dFjK4H:KXK<`HJE30000000090MQ000000000000000000000000P1;]0000hBoZ0000
0000000000000000000000000000Q4g=00000000898MDNP5LJh`0000d^O;00000000MEFZ0000LUS`0000h\OP0000000000000000d;5\0000`=i`0000<Zeb0000
0000@EQkhSX90000000000000000@=KJ0000000000000000000000000000000000000000=F@b00000000000000000000TUK9000000000000DP::@3CLXS6=TY>j
4RDlIE@<H]a800000000@AAg0000LdHH0000000000000000000000000000=B:A000000001>9j0000D4LG000000000000000000000000E7HRa7fNhK6Q0000eI3c
000000000000`_Vi000000000000000000000000PFEIXkD8AE^000000000000000000000000000000000Y6AY89[80000000000000000aBQl0000PA0M00000000
000000000000000000000000T2<l0000000000000000DgZM0000@D6_P4690000Dl;M0000TV>FH\Hn0000i367]J>`18>RE;EJA:YA000000000000`=Cf0=XZHl2W
i@0a0000000000000<b>00000000`UPQPkl[000000000000P6`6000000000000000000000000\SRbDeQ0mBOA000000000000@SmDhgaG0000Y>`F0000hhh`0000
000000000000000000000000l1n;0000000000000000hP7E0000L4<=a;@J0000`K>1000003HB0000000000000000hE>?4OhUTi26000000000000<D5a00000000
`Ml00000<`^5000000000000000000000000000000000000000000000000000000000000E4`L0000<[_4D]XehG:=0000`<[^`T8@0aXGeIdM0000hBg80000i<F^
@WSG53Ul\5ZM000000000WJ=@^W=T5PS=?_Hd:3P000000000000000000000000000008mnH=8I000000000000<]G=0MJD000000000000000000000000M8MD0000
00000000DE1k0000000000000000`1b=000000000000h84K0000000000000^S\0;=00000`IfA000000000000000000000000LKc0`QhlLfH?8Bmmhk`^00000000
X<NZ000000000000000000000000Hh_RP[b00000000000000000TZU=000000000000Td4gLd9Z00000LCl000000000M;Z0000@ge\P`a:0000000000000000DTj0
00000000000000000000000000000000Q4Mg0000<>1f000000000000000000000000000000004HU;0000m3GSQ:hW00000000m<7W000000000000000000000000
hEVl00000amP00000000d=GK000000000000L^F3000000000000000000000000000000000000000000000000LR=V0000000000000000@okP0000000000008P?O
DRP<00000000\:oi00000000hHF^DXTa0000dN^U00000000l^ZRXWG3digfHKna000000000000000000001GGoTEoh0000M=9S0000Y46e00000000000000000000
0000000000005Gfn@XDU0000000000000000000000000000d[<e00004KV60000000000008FT500000000040UTlX<0000000000000000000000000000l0_n0000
\\I<00000000P=Wh00000000<a^H<lGb@PKJ]8a<0000<hn?0000000000008k\ITM9O]HCo0000@YnD5EgE000000000000\fIEX=MW00000000T8nJ0000]DK50000
T7j;00000000000000000000<Y_m0000000000000000PFTP0000000000000000YBFD000000000000000000000000Pc[P00000000a6_I00000000000000000000
iD^[LieB@LCW@dKi00000000000000000000000000000000hA=A4g@cQ3]P00000000P8@i8`UE0000000000000000D^;m0000EJTV000000000000@>Ro0000l\[O
e@Jc0bkc00000000000000000000000000000000000000000000000000000000\9WZ000000000000hZmT000000000000000000008L:400000000XU63UFlf0000
000000000000@d<d00000000@HDY@cNf0000`PmQhI910000000000000000Xa8V0000L31FloB@h2900UoXY99e00000000\8E\0000<VojX>0L\W3cll[QYGo_LTAK
TdbT0000hVG`000000008I6Qlhh5\nmh0000000000000000Y7JI00000000DnKm000000000000Y=nG000000000000dU370000000000000000T2jOU8hb00000000
00008hdP0000a45f00004M:@0000Xh?lEK52XI>a8\Ja000000000000000000000000]F@J000000000000L:U:00000000TlLPE=UV0000X<NF0000000000000000
EB?HeE7]`K>c00000000\6d:000000000000000000000000000000000000000000000000000000000000`eDKe8CR=E_V00000000000000000000000000000000
PU6H000000000000000000000000l>9^00000000<C@:000000000000000000000000000054^3000000000000dChU0000mFRJ0000000000000000TDd100000000
00000000000000000000000000000000`KG`0ee200000000d<Zm0000PDLQ000000000000000000000000P0km0000000000000000000000000000000000000000
000000000000@NFW00004SHbPAJ``Zjba1mnAJB_lSLV92^l00000000PSkE0000i7cm=9ee00000000000000000000000000000000PMoL0000dN^`000000000000
000000000000000000000000MJle0000000000000000lKai0000U2jh0000000000000000000000000000@<Rm0000dZ=HT[gN00000000000000000000X7`jDI[D
0000000000000000000000000000T[b=0000000000009IJa0000<7]F0000Q=bihQcR000000000000000000000000000000000000000000000000IK6:l_0i0000
0000XXIC00000kbZ@>oZ00000000`dJo8e_b0D2k@E0P00000000Y>NC0000T9aXLgkG00000000L][C0000000000000000000000000000`0_2dNik000000000000
00000000H64Q<4jPL\:nM0660000@c>A000000000000000000000000000000000000\DgT00000000000000000000E86b00001DR400000000P<2e0000PKP40000
00000000Hg2P00000000000000000000h1TX4]nmTDK600004\d`<fOlLkRX00004D3:T\YN00004[\]XEOW0000000000000000000000000000000000000000E8AF
E>oN8Xd;EH8AH7:=0000TMcK0BO0M<M^H5HCd0d<EINl]H:Q00000000<g\L000000000000000000000000`cX[HA]L0000000000005IYjh^d?8kY@hHShTYF00000
02Jh0H2<0000000000000000dHbi00000000@A4]hSJW00000000PI?04:_4MCjV\n260000d9820000<JaP0000000000000000@m3m0000000000000000PPJO0000
000000004jYK0000000000000000`;<H\5Z>000000000000H7h9Dh<G00000000000000000000T<:ChHlX00000000\Um1PDoi8Lh58IXP000000008V8F0000T5h[
000000000000000000004dg\000000000000``h500000000000000000000000000000000000000000000HT<D58I4Pg1U000000000Q?B000000000000<Ug70000
i5^N000000000000000000000000000000000000000000000000PCY;000000004j:ceIHB000000000000mC;?000000000000dYn6Him`000000000000HUAN0000
000000000000mDmF0000@GM8IIWT000000000000000000000000X7jGe:od00000000LN4i00000000000000000000Q1?e00000000EFm8YC4m@`=2000000000000
00000000000089XJ0000X^c:0000X?n900000000000000000000000000000000LXQf00000000]67R00000000aE;P00000000000000000000000000000000D^9j
0000000057WI0000000000000000Xn<:0000LI[c000000008Q\Y5DEM00004Z=90000TZL]00000000000000000000\jW800000000000000000000000000000000
000000000000000000000000000000000000000000000000a;e>00000000000000000000000000009E]d00000000000000000BTJ000000000000D3nW]I:P0000
000000000000000000000000103000000000000000000000000000000000dW]lX\l@0000<oNb0000000000000000000000000000Ha?M5H9g1;_FXO3A0000TIVc
\VZ10000ID9h0000000000000000PFOo00000000hTFV0000XNT8Q:Y3000000000000000000000000XTAkE4AF00000000U8K<0000000000000000lRJIP`bc0000
000000000000Y<kf000000000000a9o30000XBEJd2JY00000000dM3o00000000\\II000000000000]IO8000000004jHc000000000000000087n=l\G:h46BP7;P
000000000000`hLWlbohM=KiY4KIUEoj0000000000000000XC>20000000000000000000000000000LjHX00008W4O000000000000EI^\000000000000hWh2<h:a
00000000mI<<000000004=Im00000000000000000000TEB`@dFe000000000000leAd000000000000hF[1iBSm0000XiY6L5CaPQ\oLZ[94dH7e0>bU7:DmIMd0000
TBQ^0000l=hcDM@8\VS3Hilb000000000000e;=20000TjAP0000000000008CZ_0000000000000000000000000000DT;g0000000000000000]8=T000000000000
000000001J<80000]@Ug0000000000001>5`000000004M:N0000000099SK0=No00000000LZ7XI7YM00000000000000000000000000000000iCb[e<`B00000000
@RfW970D000000000000000000000000HT7l=H9@lLSk00000000000000000000ljGN0000L6UK00005:Z;00000000000000000000@;aA00000000000000000000
00000000P4:700000000dI:PA;Y700000000TZf_000000000000T:I0000000005811000093T]00000000HZ?MX3McX@lP==ij`K6a00000000@ojJ000000000000
0000000000004Z290000ld?`0000000000000000PWFT\eP5LJ6`000000000000HbHa0000DCU80000000000000000<@T_00000000000000000000000000001D3k
00000000QE:E00000000000000000000hM2?]<J9lcbS00000000YCUG0000000000000000TGWm0000000000000000000000000000h0bh00000000000000000000
H=970000<1LQ=3Z@000000000000H^e>D==D\Qoc0000000097NSlJ=900000000000000000000hEj`00000000XaNH0000000000000000000000000000MFLD0000
0000000000000000l[<F000000000000\SC30000lD?5`_cn@_0Q0000000000000000000000000000000000000000@fZO0000000000000000\I>L000000000000
00000]DneI1n0000000000000000llMd0000D;6Z]JPK000000000000000000000000000000000000<DoTDGT_\A<O`8JBh96m9<Ga000000000000h6lM00000000
000000000000000000000000000000000000000000000000000009PiUGgC0000D4mA000000005I75000000000000000000000000P45700000000UEa30000`K4o
000000000000LL5U0000PVcG0000<^g`00000000000000000000h166TZMFa2QDhjaEi?T_0000000000000000PmDS0000000000004;db00000000m5X?00000000
00000000UER]00000000000000000MU28RaFQ<6[000000004R9o0000=0TO=3hDQIn[\aDI0000000000000000000000000000000000005F510000000000000000
000000000000la]6`@fieD50h?FE00000000`hd[0000000000000000000000000000000000000000000000004WCG0000T]mn`jBNXB3BQ9aoH2`9@B7[lM5>TNgR
L7MWl]X29;dbmFbF00000000HV7j0^I800000000T4\5\bT;ThG4000018e\1BYj0000P59K@][700000000000000000000@9?=06B[hHnE00000000000000000000
000000000000000000000000000000008F<gQ5Q>0000@iHkXl<]\4@W00000000=?@PM9A`000000000000000000000000iFfNaI6?0000HT9[00000000@N:L0000
000000000000Pd]C0000000000000000H6M7Y0cQ94^m00000000QFeR000000000000000000008oMX00008gV8`hV0eF;7eHkSI=;GQDI@0000000000000000<1^=
1FGL000000000000lPjk4_?F]40A<Tk@8SG9U7\2000000000000UF[e0000mJmRP8PZH6mn000000000000000000000000000000000000`?7c000000000d3Z0000
D9>7lJYO0000000000000000HW1d0000000000000000Xi8W00000000lJcPiGEn0000000000000000=@n6l6_300000000U3iR0000T\MmE0KAPflo0000E9W1<4il
0000000000000000000000000000hXch`]Q;000000000000000000000000000014JQ0000\BUaljk<00000000000000000000X]^?higXl7mkMJi_A31h08530000
`V=XhgKG0000XY[Xa9P@000000000000000000000000000000000000000000000000IGWn00005<?W0000000000000000\VY?00000000<g1F0000`KGR8_MO0000
00009=e00000000000000A^<X_>U000000000000a0@Z00000000000000000000000000000000\`e7T?CoaD_E000000000000000000008K?T000000000000lU`b
L2oS00000000000000000000LFa107UaTW[9Pk]?@^M`THCFlP23`7HAe2IM0000hd3I0000PJ;a00000000@fL90000000000000000ABgY00000000mCnR0000\W?8
00000000000000000000000000000000000000000000000000000MU`0000000000000000T1Bg0000hf;M0fI400000000lOC\0000U?m10000`M`E000000000000
00000000DiHS000000000000`mA;0000HKBBP7LZ0000=BhI@8df000000000`[J0000000000000000000049M^m2TQ00008h1>0000Y0C88_;oa98?000000000000
4E^Z00000000000000000000000000000R]SPY5S0000000000000000dAA58:iKX9530000H6;W\GY5h^Z=laB4lhZT1GZJ00000000\Q?hD3`T00000000YA7c0000
00000000000000000000degR00000000LQ\ML^`N4Q7D0d26E8?44j>Y53J_U;D40000000000009HQ1000000000000m@;`0000P<9k`fcZQ=EoEDk60000Tf^fdgYh
000000000000000000000H\90000lEGBM3>_82nSPONmQJAf000000000000000000000000000000000000000000000000l8aZ000000000000M07RldZaE>IV@E2C
0000h8HDlGBk000000000000<MMK0000000000008\^H00000000IC^VHSo4\YO1T^FN0000YH<400009Ba_0000l;>B0000L6UYH_mM8R;YTjXM@knUXacj00000000
00000000000000000000DI9A0000dEaUh^Xj00000000`9?blKN54b[KDfn?00000000UBXh00000000000000000000TCF@000000000T??D;479?=OUFfl5HXZ0000
0000a5\N`KMe0h[g000000000000U9F?0000HI9cHJ]30000QDjg00000000QC<S0000d7oV<H67000000001HdT8E5[00000000000000000000HI@8000000000000
0000d\Da00000000YBD=lQE49:\i000000000000000000000000DelOPTFH00000000000000000000000000000000a0[;0000T[f2mAJk00000000000000000000
0000000000000000IHCcLVQQ00000000dc<ZM7I0mAKRTR1K`1I900000000000000008R>48H:0000000000000XY[N000000000000000000000000D]K@d[a;<^4m
eJJ`00000KODLKS>Ln<\0000U<Q6aFQKEJJQ0000DOmhYK>;<?lc0000@:TY0000T:K48c4?L_18DkJW00000000000000005I1V0000000000000000000000000000
UICb\Ubl0000000000000000=A`m00000000L@J400000000000000000000000000000000000000000000hU5A4Ueo000000000000000000000000PB@D00000V1<
0000lmh:DSV]000000000000`a0F00000000000000000000ACZK0000dC4l0000@cPUi:Em000000000000000000000000<QP[00000000000000000000XV0c0000
LgkcXCkb4NH@0000000000000000XjDQ4F=g0000000000000000lTVJ000000000000000000000000l^4R\0E_0000000000000000D]RJD9RjD_G7000000008[]L
000012=kiC0AX09?00000000UBZo00000000000000000000]4mY8I_KE8jD000000000000000000000000000097`0`\C500000000000000000000000005FU0JK\
0NbY000000000000000000000000lm_Ra@]Jlf;10000000000000000000000000000000000000000000000000000MDGHl<o40000000000000000000000000000
0000II>g@SQc00000BW?00000000\aWY@k?<0000];1f0000000000008N1]0000000000000000000000000000`c4L0000000000000000000000000\m>0000m:fA
000000000000000000000000]9e5000000004B;k00000000000000000000000000008jfi1H;h00000000000000000000XB6Y5?D`0000D_Y\EA[`00000000lMeQ
`n0B<9ok\Cc6PWMR99lPMFWZ]<KSLViA<;4E1G[m00000000mIif000000000000000000000000HTR40;e`Tk;I000096h6mHeMhD>Z00000000000007i=L`gQ0000
<3NH000000000000l7_Z000000000000Y=6500000000000000000000hP3K00000000HTia0000LVN4AEFi00000000@6jl00000000A@WV000000000000I6;b\;Yn
@=NL00000000000000000000000000000000000000000000000000000000000000000000DWe:m1CEa7m=0000000000000000IJVH0000`_I:4GK?DgePEEdl0000
000000000000000000000000hE]h00000000000000000000Dk1500000000000000000000000000000000000000000000000000000000@<`70000hN\_00000000
000000000000MI3<084e@`KW0000DYMd4P]>=3PUE58o000000000000EEcU0000000000000000000000000000000000000000`cjc000000000000000000000000
00000000T>QCe1bGa4mo00000000000000000000eI_m0000000000000000000000000000000000000000DN0E0000000000000000000000000000000000000000
000000000000M6RoEJLjXm?o000000000000<M4Pdeoi00000000000000000000hAACHk:o00000000000000000000`HU`0DL@4L<V0000d3Tg00000000iHS_0000
000000000000Q71H@Dm500000000000000000000\]SlYILJ00000000XYM:LHL<0000000000000000000000000000Y838000000000000\an8h;\>000000000000
00005BDI0000<cR;8jKTEBfQdG\2000000001==k00000000`T^OHf6L00000000000000008YK50000P\?j0000`8QE000000000000000049N>m@7N0000ACQ`8F0m
YB\jhjWJ1Dh?00000000lZSI0000PT9cE>3Y0000000000000000000000000000PjFX00000000@E;Q0000d_^C00000000`3MShVOI0000EJRX000000000000DGNC
TIIUTXmhIG>K0000]9QY00000000000000000000000000000000000000000000H:0X]>3G000000000000@XHY000000000000000000000000<Y]^@K`B`U1e0000
@Vll00000000Q8e9h3bd000000000000000000000I[U00009=c>`jdUHPcY000000000000M:B4I?[I00000bP6000000000000aISj0000I56<YBIY0000Y5=J0000
0000000000000000000000000000eJA00000de0TPRF_00008ehX000000000000000000000000Do<@000000000000]Ef:Dk1b0000000000005=9]00000000=?lD
00000000000000000000000000000000000000000000I@P?0000XQ710000000000000000000000000000XniV0000l7^RDW6VT5USXG`O00000000000000000000
0000000000008[1P0000000000000000T4:K0000000000000000\9l1a9^K@?g?00000000000000000000000016>0<H6G00000000000000000000000000009DC^
UH=H0000000000000000\LUEY5a<00000000\Me1Th7i0000I=fn00000000000000000000e<oc0000lahj00008NlM00000000liD^00000000TEm800000000T?WU
4fSFY2Ck0000000000000000000000000000000000004emG<G[Q0000000000000000@MX>AID400000000Te2;0000000000000000000000000000000051V?eI:k
0000U@Qb\b00000000000000000000000000EF>a000000004RU300000000H2Of@lC^8hgP8I7g000000008TV=00000000DbGGIE@H00000000H^hn`F`700000000
8XC000008\K0000000000000000000000000L5m8TQBI0000@[TA00004\cX00000000`ek2000000000000X^YB000000000000000000000000@dCK000000000000
\XEX0000000000008Zo7UFM4TM]e0000000000008``20000<QQ:00000000000000000000E?mX000000000000000000000000000000000000T=;C000000000000
44ASe7R<0000000000000000dUhIm9VSmC9Y00000000hFd_HJe20000000004=]0000\9>iQ:Q`0000000000000000<jZM00008^a<P:mOQCN]@RlB00000000lD2I
00000000HWboL^5G0000MHaf0000000000000000000000000000000000000000<@:k0000000000000000000000000000<[YW000000000000D4hH000000000000
ED_90000@Ka\00000000<LMaPcb<IFoT000000000000=Bn@000000000000lU8L0000000000000000lbU900000000dFIX0000YGlb000000000000eJe60000T]dJ
00000000L4iH0000000000000000m79\0000l1lN`@7C0000QJT>]5en0000000000000000T6;;4AjJlCRk0000000000000000000000000000m<48000000000000
000000000000MFc9DV3O0000<j>F0000\kZG00000000000000000000000000000000000000000000000000000000000000000000mGEb0000i<a0000000000000
d1_^8kB60000E1j2aEo^000000000000D[kN0000\6c]0000000000000000@G8]000000000000hBl=00004ik200000NKX00000000PHZId[Za0000000000000000
0000UFX_00000000T03W000000008HTQlF2S0000000000000000<a^40000000000000000LX\X4m>gloKj0000000000000000Hi5G<f1MEBjAhGF:QEk500000000
000000000000000008NX000000000=Q;00000000000000000000000000000000000000000000000000000000aEK:000000000000lk_ZH?\Qlb1IE9f900000000
eB0<000000000000@gD]8gnn00000000HkkI000000000000hNPG0000=4^_00000000mHb_000000000000lbW=0000000000000000000000000000Xf1l0000<^_N
00000000<6G^\`_c000000000000=COM00000000HL>3000000000000DaXT00000000000000000000000000000000000000000000PJQM00000000000000000000
000000000000000000000000hNUlm>6_00000000000000000000dKU>00000000\Z?WP@koLfA60000000000000000000000000000000000000000l]cGYD8QlY_L
`LJX0000000000000000@WlQh4V7\[Xn0000000000000000000000000000000000000000<=]XXR5L000000000000\>71000000004]LELg2_00000000l>T@0000
00000000U;XC000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008f@f00000000000000000000
0000i4L[000000000000000000000000LUjID;?R0000000000000000000000008o[@DCK;0000000002UCh:Z\HC4K00000000@5KB00000FMo0000000000000000
<2l349Mh0000`lk]1=Uf0000`5j_00000000000000000000000000004<8O5Im_00000000@TNlEEBC000009cShdPc<nn^0000@SG\000000000000`dAP00000000
\65U00000000L3^50000000000000000<RMb00000000dLYM`GLi8[MP00004A5hP]gHhcng0000<CLm00000b>J`a8f0000@[RVl9b_iBlEh6i78Qd^lI2_@d>U]GWM
000000000000000000000000@VlR0000000000000JB?HVJ:hO_OTf_7L0E3000000000000000000000000E;PjhWBmP>bS00000000000000000000000000000000
0000L2PZ000000000000000000000000l?KmHLI0A;T<12U49=heYFB]@]Bc000000000000MBaP00000000A;\5A>1j0000a4c300000000000000000000IJXg0000
HfXW00000000000000000000a8_T@43P1I5F0000000000000000d;:HXYKG\S]300000000000000004>j;A<WN000000000000000000004a@?0000000000000000
00000000000000000000lLXl0000HZ>?000009Vm00000000000000000000000000000000A@j:0000lLJ=00000000]G@F0000T6NTH6WY0000`hP[LMfR00000000
8[lA0000000000000000LRO70000IAEa00000000DSbQ0000000000004M_90000000000000000000000000000XFFK000000000000000000000000m1f[00000000
0000<EMG0000000000000000@Ln?00000000000000000;8OlRH10000h_J^4DW1000000000000000000009BHB0ERj000000000000000000000000000000000000
00000000Td1>Dh9300000000000000000000eBkdPL050000000000008C=2A5TV@UiR9AgT0000000000000000l8FkL[<X=<R:0000000000000000XY?F00000000
00000000000000000000L7X:0000Hc0U0000000000000000\a:K0000QFXJ00000000@c9F000000000000000000000000dWkV@K[^HOUV@X;@0000000000000000
00000000000000000000000000000000000000000000\8R6525600000000P`li0000000000000000000000000000000000000000000000000000000000000000
@ZXZ00004?YZT2<90000@SH:E:nc00000000]E<@000000000000i10g00000000L<Fd000000000000\?Nj00000000000000000000dgE<00000R02000000000000
0000000000000000dnRE000000004^[50000L]na`Pg50000D5M]000000000000d3e493;g00000000000000000000000000000000<DiK00000000L9eE00000000
0000IECB0000000000000000000000000000000000000000@SHZ<cf;00000000000000000000A;QJ\J?6lZF2hJTK00000000000000000000UD89aG=m00000000
0000000000000000000000000000Q2f6477300000000I6fa00000000L2_Y00000000000000005DBG00000000000000000000LEaD4014L62;\:l?0N<b@VaSh^Yh
8^nG5C9800000000000000000000h:3^a:Z]0000TiI_000000000000e45K00000000DQaj0TJcL\RO000000000000<LFDQI;O0000I23G982^M@`D00000000La9E
0000000000000000<4Uc000000000000000000000000000000000000000000000000@XBT000000000000000012Pn000000000000ICSg00000000ICI400000000
0000000000000000000000009@TDYGFL00000000000000000000`QZ[Dkme0000`Gj@D`lX@Qf<AGaU0000000000000000`2mJ59Qm000000000:P>5BNZ<\HQ0000
000000000000DngN0000000000004;Tn0000000000000000dIkSIH?a00000000a?9J00000000000000000000000000000000000040h@00000000000000000000
0000000000000000000000000000000000008Ujmh5ie0000000000000000PHJ:00000000XSk<U87U000000000000000010L]00000000X]Z?000000008^em=?7a
000000000000000000000000DZ]?I;dR0000XZKcA8S2hBcj000043^j\7f0<B8k00000000000000000000XL[f000000000000T>=S0000<f_H00000000hUU[TH`M
1C?800000000`K078c6F0000<<510000000000000000000000000000\AlH000000000000`8`k`IR6<16[000000000000L\d<dfl?0000000000000000=DM6\a::
000000000000IJIa@c_?0000HV4O00000000DjB^0000Hc0o0000TTUZ00000000000000000000000000000000000000000000dHT[<I[500000000PTNM00000000
000000000000000000000000000000000000@M`90000000000000000TG8?00000000000000004CfA00000RJV000000000000000000008E;60000X:;?08D;0000
0000Pn=d00000000@=A8e?JT00000000LI\`U2SF`Kk7Y0BLhJf_lljMa8@N@?8m@8DKd28X0bPG`n4l0000lBV400000000000000008M7;8?VZ0000XY5m0000DIR]
0000]1k<00008:SV0000<jn84<`H56B?0000000000000000000000000000D]@C@eK1=2A[0000000000000000T0Y^\b:m00000000000000000000HZNOE<d\`VnZ
4PhQ<XhM00000000@X@D00000000L;eL00000000d9I<00008o800000000000008Q8B00000000000000000000000000000000ICeg00000000iB4P0000DUZF0000
0000000000000000000000000000d7CU\gP1000000000000P;dHe48K00009GNJQK3[000000000000000000000000I0I@000043H_TjJL0000000000000000He`R
000000008BmJ]3`Gm9ZT00000000000000000000h>cn0000<jPO0000lU>e00000000<b3\4oW2000000000000000000000000D>VBPi?T0000000000000000`HO<
0000H[kYe;gR0000000000000000IAY50000000000000000000000000000lC@a0000<?lm@iIk00008nFc0000000000000000000000000000LRNZ=EP20000h@BR
0000000000000000000000000000\O[d0000lH^M00000000TL?S0000000000000000000000000000d9`d000000000000d3F@YGY?000000000000000000000000
0000T^:E\ePUHcdD000000000000000000000000\`Af00000000TFkl4_WS000000000000000000000000000000000000<e9\mFET0000DdMX0000l9YC00000000
0000000000000000000000000000000000000000YIgneHDG000000000000hL3B19^k000000000000000000000000H2I`U7bbe@R7e7n9HVGo8]Em000000000000
0000d5F1`5JPD7CJ0000Lmlb00000cHjL5l:HT6A0000000000000000P^4_0000l0fO0000lY;J00000000000000000iTAPI1H8M=T000000000000000000000000
00000000U1_K00000000`8a:000000000000d7WR0000000000004nof000000000000000000000000000000000000@c^m0000]3Q[00000000000000000000M5HU
X:jFDWeLHI`4hTQX000000000000DDn;DRPG000000000000000000000000mF06\>7=0000iK?R43O_0000000000008[Oe000000000000\gho0000000000000000
00004_CH000000000000000000000000DZQ900000000eDOU0000\do^000014XL<aU[000000000000D<IA0000DSYC000000000000aB>C0000@PWH=>WB8?OI0000
000000004Q>U4Qeca2`H00000000hcXl00000000000000000000`JFF4<7L000000000000=G59HiPSEFdYY6Y\0000II@n000000000000`HZ:0000000000000000
00000000000000000000000000000000000000000000000000000bJA\X<F00000000QJ7RH_[DX9lRIDVo4d;5000000000000000000008NaRmC=j0000@gd[0000
TgF000000000000000000000<N2d0000DHA:00000000000000000000000000000000HK[n000000005=b90000000000000000000000001I[Y000000000000\;b`
0000`aYo0f<N0000T1Sk00000000LHHRPO?\hF5;`o7=d]HiiFX;000000000000000000000000HWGalajWL]^]96bal]8M87Z20TK0E5>B00008LIBHm1cd>aO<8M]
LBc7dQMZ0000dSWi00008ZFAIJN50000lfT;00000000000000000000d_Z4XnnB000000000000\Dg90333LIZg00000Zan4LTl0[fSHfZ[0000d<1^000000000000
000000000000]CNo00000000D1W<0000<fOH00000000QA]U=B_I0000000000000000000051@S0000000044E1dJFel`k=TmH58O2g@VRgT9Q=]<Dj0000`d1T0000
hj<Q0mhT0000000000000000000000000000h\9a0000000000000000000000000000000000000000lQ1100000000000000008Ic^000000000000000000000000
00000000H2jY00000000000000000000h9jJ]<>K0000ECRY00008;3i]>;50000000000000000`W=41F9300000000000000000000000000000000000000000000
AG]khXnZ000000008AGT00000000000000004`_ShoH400000000000000000000000000000000000000000000lhI75DGTA?O700000000XL[YL<L8]GoJ00000000
00000000LGQb000000008JdG0000@;^a`gi[Pk=C0000\DJG0Pf200000000000000000000000000000000<P@m0000L<^FH^dd0000AF1V0000`F_>000000000000
00008ZhG4MHM0000`FUGLQQoTeDnm:6X00001DEn8]XT0000071500009GAT000000008:4jlBAf0000P0QG=G5o00000000000000000000<NI@000000000000U9>L
000000000000000000000000\D3]T;IN000000000000lY>:00000000lT1PE:De0000000000000000000000000000hN2E00000000000000000000000000000000
00000000EAgB0000000000000000959C00000000000000001<^f000000005CA600000000000000000000\cZLIBfE0000000000000000000000000000dmAN0000
XnZP0000lSHP`:DK0000000000000000T<K=hjh:0000E:VT0000000000000000000000008bY30000TN[E0000000000000OLg00008<8`MC^h0000`>Wo00000000
000000000000<EY;0000@SOA00000000000000000000l:7Q0000\J?L00000000000000008o7Y4J`40000P_b4H2P4P7:_0000DR4e00000000PVDI000000000000
0000000000001=Z8000000000000000000000000000000000000HL5_0000E?aX0000<@^`0000000000000000X<?F00000000d4J>00000000`24B0[@U00000000
`4>a0QM500000000l55L0000`NOj000000000000000000000000000000000000000000008;5m0000000000008LCblEUN0000H_5F000000000000@[V\L6o\XNcI
00000000000000000000XYie0j_P00000000@W]K000000000000@;3R8`]?le2M00000000000000000000000000004CVW00000jX6000000008RS4]A=T0000U7Um
`]<N\^V6EC[h000000000000X[a^000000000000000000000000000000000000hK<Q000000000000000000000000\TScHa5X000002cH000000000M8O0000d]W`
0000llHUEDMH`U=ALk<S0000000000000000000000005HmN000000000000000000000000000000004_We9:8l0000000000000000000000000000000000000000
000000000000Q8DKd>_=0000<dOoXJPK0000000092M[0000@PIn9DW_00000000<_h\T?Wd0000000000000000LAii0gRQ00000000000000000000000000000000
00000000``1>9:mV0000TE`C4a7I0000D7BN0000H?^m0000XDmB0Ui40000000000000000\Z1l000000000000L:[K<cmk00000000Q=^[0000000000008RR\0000
0000@Ff^AJ><000000000000000000000000XY;YPPMRl@nIEJAQ0000DEWW000000000anQ0000DF]<lU5`HU@50000000000000000\HcB0000LJA>000082gR<\7g
iBVO00000000000000000000h9YaH;6JhTdX0000d?0RXVIJ00000000aHCW0000000000000000000000000000T7=UD]Y80000lW=b0000@W>j00005DcPP1`8\Fo<
dL?AdL=E0000DeeF00000000D5jj0000000000000000Hj^70000XUfA00000bB<dGjP000000000000@A9U000091HK0000<ELh000000000000XiH0h:\J00000000
00000000]6bM0000mB[D0000PMJY0000]<:B00000000TZk50000e<Y60000D2=70000a0g[000000000000<ZdW000000000000=4J700000000@JMX4B:G00000000
0000A@<A0000IGfb\EAOMK0g00000000000000000000YC7R4[=P00000000A1dW00000000000000000000XOM]0000000000000000000083l80000L^g700000000
PZbeHI750ogV000000000000000000000000000000005?F1DW>_0000DYec000000000000000000000000lH7n0000LY3@00000000L2_i00000000`7e;<;T00000
00000000000000000000MGgR=:`g0?oN0000000000000000H8@M0000@5DmYJ2H8?_:000000000000H`A>a24D\b494>5\97[6i@PW000000000000@^2A00000000
0000000000000000QCX500004f:^aG:F000000000000liNc000000000000000000000000000000000000000000004<1C4K@\Y?;o4;=CA1QV0000000000000000
00000000h1^LhK?`0000000000000000000000000K>;0000000000000000000000000000LB421;00<<VO\dEd0000000000000000X<n10000D4W2Xi><P9i2HQZA
\dIl000000008CWe0000000000000000000000000000000000000000d>BW00004]>G8Xhl000000000000000000000000m1<?0000000000000000LD_d00000000
00000000000000000000000000000000`LkY00000000000000004029@7Q`<`dB@ORH0000eD1U000081Kf0000000000000000000000009GGKd7UP@4j8XSnF0000
lTiT0000000000000000h84Xhfbg000000000QD^P\g\000000009F3E00000000hQJm000000000000000000000000\;_j`GPC0000Le]T00000000XDP0hi[AD@oR
e6olTf2c000000000000dS\XYFT?0000P`6b000094W7EGe?00000000iCo]000000000000\CJU0000h:l`<FMb00000000mCnd0000000000000000YDY900008BaI
9>lG00008Qgo0000000000000000000000004fF<0000M1Z700000000AC;NLbeU0000YG@^9H8200000000000000000000000000000000IC>W0000000000000000
00000000000000000000DF7VlQl?ddhU0000000000000000`[B^XV;XeDLj@S5kHWW?0000XE;b00000000@i5W000000000000P:MLLkce000000000000TFCV\2fL
000000000000000000000000LUe>00000000000000000000000000000000000000000000000000000MPKU2ST00001;Ja000000000000\F7f@hee`MGQPO0L0000
0000000000000000@:J:00000000000000000000D3\:D5TD0000000000000000000000000000]A;\00000000Hk:\HU;V@Z5WmHjHh?KX00000000lIdI00001I[;
00000000=D8`DSLa00000000h>H6000000008U3i0000D=bUeDieh_YG0000L?O9PC=GTCP8DfX@=HVbli@h0000lZCn000000009?6b0000P30XTAlXDGe@\2]^H2fh
4HNn00004QK;=0Uo9<Uf00000000000000000000I?EY0000000000000000000000000000`Yjl0000000000001E370000@VHLiJcS@JO<0000000000000000T=k3
HOPB5Fd500000000000000000000aHY80000Tk0C0000<;F]He`D0000000000000000000000000000hDGiHJA[\oDa0000000000001J6;0000`[QU000000000000
00000000XCE:dGi^0000D>UkQJbT00000000TSmR00000000000000000000000000000000001_5CK\0000@RD?0000lBB8HNXUP1:n<_MB00000000000000000000
E2\0AG=ahMTMAFgJ\1h7000000000000000000005C;30000<>eK\lOF00004Ihm0000D6:64Qg@liac00000000`KTA000000000000H>fMT^Q3000000000000IBjM
0000000000000000000000005H7B0000000000000000000000000000lCo3000000000000hF2iiFcc0000000000000000000000000000000000000000aF5dLKNG
00000000000000000000PDf60000000000000000DZ1c00000000XYJC0000000000000000000000000000000000004N6S0000000000000000000000004J<L=EaQ
000000000000000000000000\6\l0000000000000000000000000000`\5`dm2j0000DRb:`f^1TLiU4ZX34?=Q10iPI;7H0Q1[00000000Y<ld0000000000000000
000000000000000000000000000000008L_HaFP100000000\h2C0000l9DJ0000<bJ100000000000000000000000000000000XE8V0;nL00000000m9C;0000<ZKB
8l2iTN?d0F3=@cok0=9Te6<<1GJH0000Y@k30000000000000000A8mEmK430000000000000000000000000000000000000000000000000000000000000000Tabh
0000000000000000000000004eh0A:H483\g00000000T:m2\j6BH07d0000E@gO=1B^0000L5<n000000000000hj_GLEh^0000000000000000\TEm000000004h_D
00000000a:AW0000hY4Z0000000000000000X7`L`b32AF7800000000000000000000000000000000000000000000PB?eiD47000000000000Q8<T000000000000
LU_=XHZj0000000000000000000000000000`SEJ00000000Q<;K0000000000000000000000008X3S000000000000000000008K5T\X<60000DW2OEC9G00000000
0000000000000000000000000000XcYV00001EEF000000000000000000000000<0]<000000000mb@]C^;8?Yf000000000000000000000iZl0000000000000000
00000000<g32\BSmH`kjaJQb0000TXTV00000ZW69CK800000000000000000000lXP6000000000000a1mS0000hjl]0000000000000000000000000000HEIb0000
000000000000lEghT>03000000008B;W00000000h2S=0MRF00000000000000000000L[J^00000000000000000000000000000000000000000000000000000000
000000000000000000000000000000000000000000000000XY[DXYXB\Y[blR]4I<XBe=7e0000`_`]0000TVgQDTlV=>^fe1j@`O^=0000000000000000`WNh0000
UE3I00000000000000000000D4nG00000000hn@W000000004IeQ000000000000000000009JQD00000000DJn800004@c[00000000000000000000ID?D00000000
0000000000000000m9gM0000M:DH00000000`;jm000000000000000000008W1S000000000000000000000000000000000000HSo<000000000000h6YV`V62D[P5
0000HJ9m0000I=P_00000000PUj2000000008llK000000000000000000000000000000000000E:IN00000000000000000000=Bic0000dl[k000000000000M2iF
LgoLaAbb00000000MIi300000000P5lC0000000000000000000000000000000000000000\F;70000LF>50000000000000000000000000RoBA<AO000000000000
8A;4000000000000T6VA0000d@G_DU\>0000000000000000000000000000I0JY0000000000000000000000000000\FCd00000000\aKU51:cD2WQeDaX0000L?PJ
mIYC0000000000000000l61D00000000000000000000lFO:00000000000053fLE=L5\SNb5>S^00000000000000000000000000004fhP00000UnJ4enQlagidSFb
8k2lIK:6U?`D0000000000000000000000000000000000000000dfNU000000000000m:HT0000X0cF0000d8kUHLak0000000000004YFB\mnb0000000000000000
0000000000000000l;M2000000000000000000000000000000000000000000005ELT000000000000M;cf00004;\I`i]l000000000000hhEm00000000]C_m0000
0000000000008:]PD`oh000000000000hNe4000000004I`]l1SR4g]FTN1iX5@<HY56a9R?00000000\VXU00000000l:7CDnB300000000000000000000dkTg0000
8Vmm0000000000000000000008A60000000000000ZP2X84@TI><TbAW00000000000000000000eE`X00000000m38A\8:KmI\:0000e=3K0000L_k9PcZADQQO0000
U?<GPbiN00008VUm000000000000@0P3a15g0000000000000000dK>O0000<P3i000000000000000000000000L?XK425P0k>N0000Y6W;000000000000H<B`P3fG
d<GF0000M2mG<;ZaLXVG0000`KKi00000000l5N@PV_F0000X0CL000000000000EHgc0000TC<F0000EC4C0000]??n0000000000000hkcI9Y40000I4i?00000000
0000000000000000DQnm00000000=>Z=000000000000Xibi0000`^UL000000000000l@B_00000SDT00000000000000000000hgS`0000000000000000TK6C0000
000000000000i7b<Q1^9QHBd00000000h_=5000000000000e9^[0000LVhR0000a:490HeJ96LK@HCn000000000000l\ed0000d1X>000000000000\d<O00000000
0000000000000000H6=I0000YAkA<Q<2Q@3@4=goh>`?@CSYYEHU0000Hb:W000000000000I5U`0000XZ<@<_:h0000000000000000dGZK000000005Fg_00000000
\[nK0000000000000000THbLeHU`h8fc]1\OiCgbMG6nh:bh0000848G472gXTcOe32R00008a760000D7BolSa@`YIC0000000000000000m;n90000Y:d<0000L`fL
0fS50000L:[<00000000XZVK0000a9m>000000008RRhDQnF00000000000000000000000000000000Q5:T00000000000000000000000000009I0]0000E:OM0000
\D1400008cT500000000000000000000T_PZTChf@cocDh;900000000000050?[000000000000e1id00000000000000000000000000000000HH_W00000000lf2U
00000000`e5;PaWH0000000000008<\6=E0[00000000000000000000000000000000000000000000eHdc00000000QA46EA_V0000PDkWdP810000000000008lIH
00000000QITNU6m6libS0000000000000000000000000000`7I>PL4_DkXee8@h00000000000000000000mDDZ0000l1]80000000000004QaY0000000000000000
0000A5QX000000000000000000000000000000005HBLAGnEU:Pe0000U;`]0000PF^V000000000000000000000000000000000000=IW<00000000000000000000
l?X300000000000000000000000000000000000000000000D:?VliXMQ4jA@IK;\9GB000000000000000000000000dBfhXI@WUIh[000000008H>Ae2GKa8ccUGFj
0000lX=C00000000LCI4000000000000000000000000000000000000000000000000@UgJP@XI000000000000000000005E9j00000000000000000000T3[m0000
00000000000000000000XZLDM@1K0000DYbV0000000000000000000000000000I:]E000000000000Hl_E\KBf000000000000894L00000000000000000000i:E]
0000000000000000\[Xb0000000000004V^38=Hc\`<Z00000000000000000000000000000m0Z0000000000000000000000000000Xgil000000000000E83h0000
000000000000000000000000000000000000Hb>o0000T<[=Q5Y9UE]U00000000=F9c000000000000000000000000000000000000000000000000X@E>96JV5AV8
000000000000DF^00000\cmY\[i[0000000000000000000000000h?L`KnS0000000084A;0000X_<S00000000XJ3=0^QG0000`OoW000000000C90000000000000
00000000000000000000M6dH0000@EPGQ5=\00000000000000000000L?A8000000000000L2T@\[nT0000000000000000000000000000000000000i@?00000000
0kf;9B`<Q7]40000000000000000hJ]U0000\EiU000000000000000000000000000000000000@O<]00000000DS<^0000000059G2000000000000l9gD1;m3=62n
@RR69I=n0000D0<<I76TQ=W>QF63UHfR0000H6\9\>[`L@FNHWM2m4bSM9H>aBCPX82L0000000000000000000000000000000000000000LbeK0000000000000000
0000`G>N0000000000000000LPL:A@HM00000000PiGF0000@]o_0000L3K<=2Oh000000000000449>00000000000000000000d2^9<Uo:00000000000000000000
H5`]@Jc>0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000@_ZD0000
00000000T1NI00000000\gTO0000D4ao00000000TZkC000000000000H7a\`?K<8MDKdU<eTg2A00000000dQ2_TakPmB;=00000000=7OQl]>W000056Ak0000<:i8
dEc\0000000006SL0000000000000000@eKO000000000000000000000000000000000000000000000000Y8;HE3a90000a28@0000XdCZ`;KQ4G4e`RAm\YP80F>S
0000Q<@U00008hXhl820@DS4DIh=P317aFML0000d>Xd000000000000T@A_QCkO0000000000000000000000000000<iBK0000@]mE00000000000000000?5g0000
0000000000000000`95>]G;900000000]:<F00000bSd86c@000000000000M:;d0000eH@`UIN00000000000000000He`6df=I000000000000Y0CL000000000000
000000000000000000000000Td2U0000000000000000000000000000lXSFdKM?0000000000004<?5PBQM00000000lKDAlfU8000000000000a2eJDf>45;9<0000
00000000I<MG000000000000hmRG0000@QNc00000000PIHH00000000000000000000<=nA0000000000000000=7c400000000TAb2`;FM082]T3SbHMEa00000000
000000000000L@=d000000000000]:Sf0000000000000000<>ZjU;BD0000DbZV0000000000000000H^Z2iBoci>4FA0HHXQPN\[idLjQe=CCRTk6?000000000000
00000000<RYG00000000LXcU0000XX7F<Oha0Z\`000000000000hFm\52Y0000000000000AA[?=HRl0000000045fj0000000000000000ID_f0000XSma00000000
Y1=]0000000000000000hH3l0000000000000000he9j00000000l8fn\^iK0000lk;o0000000000000000000000000000000000000000D\Y`AK>kPd9Fleeedg7H
000000000000lB6J000000000000\1]S00000000@U6<000000000000000000000000YJ;K0000eHj68L_U00000000H:8ZTJ@R0000X:Je8c7n0000000000000000
00000000000000000000000000000000hZ;VXcYJ000000000000000000000000X2X^00000000000000008Y6=000000000000lU>8L<Q:00000000000000000000
00000SlP00000000000000000000l8lF0000AK8n0000PWYg0000000000000000000000004eg_000000000000PL<e0000l>i300000000XjC>0000000000000000
000000000000<AW@00000000T]3`H074PC;ki0\Eh:CXP]dbH`jHm>6A000000000000lFTk8LK55;a4000094O8000000000000000000008DW?\0M00000]<CUE?DH
\MVb0000U0L?0000LV=80000d?nb000000000000D5Zl000000000000000000004OXKYH_M@Ti:00000000L24^MD^O0000000000008@9IDMN]0000E0b^00000000
0000hNeB00000000U:ZM00000000000000000000eIkd000009IoYJ4=0000000000000000000000000000Q@1l\>`2TMWfTYH;000000000000000000000000Y2e8
00004cF:000000008fW8000000000000L[T40000000000000000000000000000H1]E`_6L000000009=`b00000000@hfD00000000AG`GM:]c0000YC@jH8@[0000
00000000000000000000\f2G0000000000000000H_oD0000d5D>000000000000000000000000P0PN00000000X8gc0000HeWH8gFOa=4K0000000000000hbh0000
5>EdE<f@0000IG6G000000000000hCML]<OI00000000XnP]0000D;TA0000<J4Kl7jQAGIF=1b;0000000000000000L`hX00000000000000000000000000000000
00000000m41G00005=@C000000000000LDQm00000000h[lVlc;M000000000000000000000000000000000000]7Oo000000000000XEh90000DR<F0000m4Y`0000
0000hQ[Ue?TnlKUX0000000000000000\3Yi0000lFbk0000HBkj0000000000000000LIB?X7:HP[@f0000000000000000l\:Z0000000000000000000000000000
D?QS000000000000000000000000000000000000000000000000HEG]0000000000000000000000000000=IG1\NCDTfaC000050IR0000T2D2=;?i@MA^00000000
0000000000000000\SEo000000000000000000000000dZ[e000000000000XWDO\a:k0000`1N800000000HacRXkXCm:Q5000000000000000000000000HFE30000
h>k5DTKJXk]U00000000@=0S0000000000000000TkRj1D<_Q0`900009K?d0000000000000000L=WX0000000000000000000000000000XLFU00000000X6bN\<;d
dW\8PJ?`@dXZ0000000000000000@6]>00000000000000000000L<QI000000000000\\iC00000000000082lj1JX@0000A;Yd0000000000000000000000000000
i3W20000000000000000000000000000m0E^45iS0000000000000000X3UG000000000000000000000000hja1LBJ0000000000000DnTJ00000000XIVJAETadl[9
@Ha9lm4a0000D@;O0Dh>0000`W4400000000@mZi00000000000000000000000000000000LWha0@lkLV3\\d:J000000000000000009^aH`<:0000lcX;XTa4@MB[
00000000P<6\0000`@V7DRd_0000000000000000000000000000lN^k1@<h0000TT]nT2W39C>E94\VM6E20000e1^c0000000000000000000041d[000000000000
8CCP00000000I=0m000000000000\gY]a:[5iHFN0000000048eJ00008GcM0000D:E100000000000000000000000000000000000000000000000000000000MCnF
0000000000000000000000000000eBFb00000000DU9D0000P:ii9GN5EGDZ00000000000000000000000000000000D9JWLe\o00000000\n3\0000000000000000
000000000000000000000000U@X4000000000000Tb240000000000000000000000000000X<LU4RWL4=4B0000dQUG000000000000HCJE00000000MJ0h5<iF0000
Tl^1Y6BS0000<TFh000000004O?H000000008\]84nW4<_M50000]A;D=BmJ00004Gcl00000c8:P4c>]G8T4iCM00000000Hfam0000`h8=4E=K0000000000000000
000000000000Ha3A0000hUn^0000m4Z5=:LL00000000000000000000000000000000@SV20000<\2V00000000IGk]0000000000000000Ta;NX2>FXNhM0000\[iF
0000000000000000A:2A0000<gdG0000000000000000000000000000000042>\000000000000000000000000000000000000000000000000000000000000Q<9i
00000000XO<20000000000008XT81Hf^0000<e3L000000000000UB`00000iBRD0000H0]f000000000000mH]70000000000000000000000000000MJ4X00000000
TYQJ0000`Ym2000000000000000000000000lE[ZLH^1XF>E0000000000000000@\OE0000iFi30000000000000000T4dH00000000E6?jX50Q48Bd00000000P88X
12Sba3oeAES200000000000000000000@E8d0000L]cn4T9P00000000000000000000000000000000PJ>m];e0d4MW000000000000000000000000000000000000
000000000000T?NC00000000DYVB\`:aiIk=00001:G80UWG0000000000004>K600000000000000000000000000004X1XP\`X000000000000000000000000\T6_
0000L07Vl4I_E?;90000@M0C0000PlBNU=HN0>SfP6;i000000000000000000000000m8;Z00000000hn3J@8ZlXYdK`]^Nhb6QlRPeDBf;\D4TT>gG<K]SHNNJ8Z@U
lf5e0nch==1[]DPT9FaD00000000MD>Q0000h]R4000000000000`8bO00000000D5^E`GYK000000004F9W00000000000000000gNi@@:XTXdjU75nU7L?00000000
i<La00000000T<ob000000000000=?XU0000U3Eg000000000000HMPX0000dNS]DRCgEJHP000000000000HEWk00000000000000000000hbVXI<JgUCLd0000e4<J
]BA^000000000000@N28000000000000`7l<000000000000h>Z900000000hV5;00000000@i>40000<LB:0000a@;50KiO]Ej60000000000000000827P00000000
000000000000TDeMPR6ATR:W0000000000000000000000000000000000000000H=S`00000000000000000000000000000000l>Ra000000000000000000000000
00000000Tb;X00000000T`0G0000YI[G00000^450000TH0G0000000000000000PNKK4C9m8G[6hTQ<000000000000Lf[l0000PInG0000000000004KQb00000000
0000P:n>0000000000000000000000000000XG7^0000`P7<YE@cYI^n00000000hK@C000082\_000008Gh00000000E78R00000000000000000000lfT0T9>X`C;W
00000000P6kkDB[?1HWL<>g`8\=o00000000000000000000Hi7T000000000000<?iI<[B9000000000000000000000MF2l^eO0aPi0000000000000000<0JG`hdF
000000000000000000004imm00009HC<00000000D7Q49D2`E:Wj000000000000@Uc`00000000000000000000000053iD8AJ80000h[Ul0UfQ00000000@OeG\[m9
A80f00000000TR@fXmMW000000000000000000000000000000000000Hb[f0000000000000000T:\g0000000000000000000000000000000000000CHg\MaDaCRe
9IfH000000000000000000000@I]`T4M0000d4930000000000008Y^;000000000000\GSn0000=DW;000000000000000000000000000000000000lH@<80O80000
00000000000000000000]6hla;gBT;<dIB3i00000000000000000000H2W`0000Haj20000<jiH000000000000lN6E000000000000DE=oU63`0000a0@@00000000
000000000000`D^8I<@a00000000MDGo000000000000000000000000000000000000000044OHDcVH00000000000000000000<:Y\0000000040VhDbe500000000
\C_Q0000@7k30000h;@[0?aG]DWS00000000EGYN<dhI000000000000000000000000d>W9<kCI000000000000POd`=1a[0[c]0000000000000000000000000000
0000000000000000000000000000000000000000lVK?000000000000000000000000000000000000000000000000`U8kaCcE0000l;:00000d4;l0000L8BE8Z@g
000000008DlYh:QS0000000000000000000000000000000000000000000000000000L^b>0000T\VQ000000000000DR4X000000000000000000000USP0000P4]R
01ck0k02Y=]nDZi5I?8?5In7L:Yl00000000000000000000dTQd]:jo00000000000000000000000000001BAO000000008RhcT@`f000000000000TL7<00000000
00000000000081?;0000@5h>00008BiC00000000@XAO]0AH00000000000000000000P3fU0000000000000000X[Ff00000000`\j>lJm200000000000000000000
00000000000042;J000000008C<9000000000000Lf]>000000000000000000000000000000000000000000000000a3`]8bJWIAo7000000000000000000000000
iHL0e5:b0000000000000000000000000000000000000000]JII000000000A^_hLAm<Z0UeBn[000000000000000051kNhEdPPli;5I=2000000000000Xj9Z8n>^
0000\ak60000a>;V00008BMZhE`N0RAP\[hJ000000000000lO>7X`KAdTQIE>bh0000000000000000000000000000000092:Q0000000000000000h8dV00000000
000000000000l6:B000000000000000000000000eFNi00000000P65a00000000000000000000000000004MOG000000000000dj\@1:QE0000mGUa000000000000
000089^OA;lg00000000eGdm000000000000I6ZN0000000000000000000000000000000000000000L>TU`C7=0000000000000000lVHT00000000e:mj00000000
00000000DQC1<VEQ000043D]hEER0000000000000000000000000000`SdQ4`kL]<Gk00000Hn:0000`F?D00000000\TlML1fQ`d[k0000mGRI0000000000000000
e14Q000000000000l9YX0000h8k91FcQ00000000lj:n`WaLPg[Zi@_90000a65Rm<S<00000000X\]dd27a8JWj0000lIPI00000000T91T0E08000000000000hZ^1
00000000EG;N000000000000000000000000000000000000000000000000L^W[00000000`nTnHC;7000000000000l<GUX=bdhD_S00000000hI7A4IM<LY1d0000
0000000087B<000000000000000083Im000000000000000000004ZXE07N1a>Y^00000000000000000000D=B90000\28:LU_f\bK[000000000000000000000000
0000000000000000YFAI00000000000000000000000000000000LTUH0000hDGA0000\WLd=0:F000000000000l57:00000000000000000000QGJT000000000000
0000AIZ`00000000000000000000477E00000000<2K90000D<SP00000000000000000000H=g]Y<VH000000000000\Imc9Gik000013<K00000000eH[<0000<]BT
Y<oU0000D2HE00000000000000000000\BY?861iX<EI00000000000000000000PUaZ0000=DEYhnZdHL=Q00000000000000000000ljK=00000000000000000000
P1[2d7Hi0000000000000000d?8B1F=b0000000000000000000000000000AHFZ0000a5]:00000000000000000000000000000000``<f0000\GG6\i3Jh3W_l`5o
\ZNd0jZ>1EW:0000000000000000dmDoTQb<000000004WKKTf\l000000008RQi00000000000000004KL:0000000000000000lHbZA0X7<;O?PG=g<?AF=@4l0000
`JoS0000P[ON``iZ0000<V_9`bjP0000000000=o0000000000000000000000000000h^KiPe5g@0KU8C@n0SJN@[\UE;8Xl79T0000000000000000000000000000
0000000000000aS@8iPca6M?=HHR00000000000000000000000000004QDj0000000000000000Pc;k0000000000000000000000000000hmb20000@>nGeAh;0000
00000000d48\U2PVXl4o\[n600004T5[000000000000AI]`00000000000000000000PP5CLVd>PkPdY421000000000000T2Sm0000\<jV00000000000000000000
00000000<^k^00000000D0<j000000000000000000000000000000005:=@000000000000000000000000`YYG00000000H>gW00000000000000000000H2Ra0000
0000000000000000000000000000MJ3A@2MVl_ZW000000000000000000000000<gZ5iB=hhiC\l<U?00000000=I=P000000008=44000000000000000000000000
0000@YHd000000000000dTUk<WK<0HmM1FTH00000000h^\Q00000000aC<50000000009bm48jL4Oc900008VD8PFi3T:M\<;`9`Vm_@BKCPe=h000000004]flD?4X
0000lJGM@Kd_00000000X6IAX7WF00000000<HUGlR\?hU^C000000000000A3AO<SZ000000000@=]80000000056FR8W:J0000L31e00000000h7Id<Pkn00000000
0000iC<h00000000000000000000XZ040000XKmF\bKK000000000000000000000000000000000000000000000000000000004jEL1DQe0000P;Q1000000000000
@2nADYV100000000000000000000000049N28UELlX5cAB<B0000mC5W000000000000DLkN00000000000000000000L?hf0000000000000000I9:30000UEhh0000
0000E9:C0000000000000000000000000000`ZLh0000QD0e00000000P99o0000000000000000000000000000\_AW0000000000000000lAc:PMk:000000000000
0000000000000000`Qi:00000000d`N_00000000000000000000000000004RBm00000000H^bO0000000000000000000000000000`K@900000000HQ7i00000000
0000LH7O0000h=OR00000000\G3S9=JXi;;?000000000000000000000000<_c_Lg4n00000000@iU0000000000000<_LV00004ja:0000000000000000hJe=0000
dkTL000000000000000000000000dnf00000000000000000000000000000000000000000hZZmh\<9i=YT0000000000000000]6AGiFS^00000000000000000000
0000000000000000<`mI0000@[`H00000000@7_?m3260000000000000000000000004=370000@72^h<[NT?OW@DYRT1UcL[8A<Hoo000000000000Q9nV00000000
00000000000080YBHB1b000000000000aD?h0000000000000000000000000000X=64\k6`5HL<h396h5X7000000000000`Hin\[o10000<C0k0000000000000000
000000005Ie[000000000000000085O00000000000000000000000004ab70000000000000000mB00000000000000XF>b55I1000000000000@R]d8Zd80000l7g1
a0daeCdY4Jjc0000DLZP00000000L<FW00000000000000000000\Y<EP12G@\kn0000000000000000000000008gUU=3RA00000000000000000000000000004482
<8NB8kd_T24P`n[J5?HMa:S1T<9V00004X51QBGU0000000000000000`S?ML?h1LhjB00000000000000000000000000000000000000000000hT4X000000000000
<5f[Hii500000000H8gD00008Vii00000000000000000H4g0?4L\Di>DNnXHo]200000000XIWB00000000`V^DiDP0<kG<0000\aX`000000000000000000000000
000000000000HVBj0000000000000000Dj]:l@jI00000000000000000000000000000000000000000000\Q`IYE0=<DNQ0i2B00000000000000000000dR:<0000
0000000000000000<ofG00000000000000000000000000000000@<6m0000000000000000TZEg<e>SA9h?0000000000004XiAh7UCP:WgD=QIDEl:LCEGmE3gDJX[
0jcTaH<XTD1kTd2F`hD8000083ic000000000000iG^a000000000000m272000046l<0;4P0000@j[=00000000<ALo000000000000000000000000PSBN00000000
0000Y6X^00000000X1mS0000000000004DKLLefb000053;70000m<IC00004=8;0000lEGM0;<U0000000043Fg00000000000015BCI7>T00000000dA>SQHL]0000
0000LG4?PMaQ00000000HWR:0000000000000000000000000000QCRM0000@RcK0000AC=R00000000`OKN000000000000000000000000DgNC1I_RE96[00000000
0000HPma00000000000000000000000000000000000000000\cJXc1KTCH4X?ZNH]jN`nd:d3hFXo5h000000000000000000000000000000000000MIZ900000000
0000`6>D19:m000000000000hFRF0000XS[S000000000000MBNf000000000000014S00000<eeHnXj0000000000008lam0000LB]I4NSP\PPI4SKR@c^^\[jA0000
P\L900000000hM?e0000000000000000000000000000000000000000m1VK0000000000000000000000000000000000000000000000000000000000008]FN0000
0000DGG\0000d;@J<L[G00000000lRNL000000000@iC4RA`PYOA00000000P]Mf0000<Ild@aA4000000000000A8k4m<W^PkQ20000000000000000000000000000
000000000000000000000000d8b=00000000<_710000DO=IDlc=00000000000000000000dQOd0000000000000000`PW_d[I<0oSHi6;J00000000PF2?00000000
00000000UCV[000000000000@R;:0000000000000000000000000000@\1i000000000000000000000000hAfk4HX\Xj:;00000000XXFH0000Xdn9UAO<0000XME6
0000a<D6000000000000000000000000000000000000LgHW0<AA00008Dh3000000000000<2n10000lQ<a00000000000000000000000000000000hndH0ZN?0000
00000jAY00000000m2d80000H67A0000Dbe@00000000X6I300000000000000000000YCVR00000000`DTO00004IblEFj>lBBa0000000000000000`1m5aDfbi?0_
AHc:0000<SnXU8^n000000000000=:jC<U]b00000000000000000000000000000000000000000000000007U6HDXF000000001Ci]00000000000000000000m;]1
00000000@1gW@f3:00000000M<C5hIQ20000000000000000`49lTW:i0000HO5aDRY?MH\G8CCZ000000000000XhCPm4T<hd[5`UG;000000000000000000000000
000000000000hLKRPI_40000<<1j0000DE2^00000000EDVE00000000000000000000000000000000000000000000T9bR00000000@IiG000000000000P:i\L5RZ
00000000Ha[@000000000000`LS^D]ZPIFZW000000000000`hhA00004>f=00000000000000000000<92OP?X\\`L=i1gE00000000000000000000l?L:00000000
0000000000000000hLeK00000000Xk9U0000000000000000LPLe000000000000H[ZB000000000000e2dj`HKc00000000I4<jmIHQ0000000000004H8?0000PZ:O
D_Nc000000000000000000000000000000000000d]<^TNc000000000000000000000TAaA00000000PN_f00000000000000000000DQ5n0000000000000000H>?>
000000000000YGbi<?:REAKd00000000000000000@==0000dO2N000000000000@8[kXgB\@kj?0000H=n4<8IWe4TT@CUS0000000000000000<4AjhYm>mA2G0000
0000000000000000000000004`f;9:>[YG3k00000000000000000000000000000000000000000000TO7K<8c>\SnODoFl0000000000000000i2UN0000\YB:l?8^
DnZ:00000000hT_60000`Ej?000000000000000000000000TdRcLgPXlPoPT\<_00000000X81b00000000l`23hB@R8BNa00000000Q0KU4MO[XjdnLSdj]FSI0000
<CmNPfBQ0000000000000000000000000000`3hm000000000000000048BX00000000==XQ00000000000000000000L=?700000000PKVU0000dQ;;47cYA1XU0000
0000P\MEeJ1L0000<0RL0000<j@N0SF=\FDi000000000000000000000000000000004PeA00000000000000000000000000000000e8mWLWkD00001BQK00000000
Xc7:000000000000Q<T>00000000000000000000L8g900000000=<FD0000000000000000dd970000000000000000H=V=56RU000000000000000000009=f\a7ZQ
00008>og00000000T^mL0000000000000000l6FS00000000000000000000000000000000PTO[0000000000000000lbc00000PWU?d>ZOh]R?0000000000000000
00000000`;i@000000000000000000000000000000000000000000000000`<=\P?[fl@>^9C9hT^`900000000000000000000dFAahXaPH6k<Ddh5e2S8Y9V30000
00000000]CliD?540000@11S000000005;o9LXSW000000005BJ^00000000@?VLHAEc0000`1J\000000000000AHYD0AV20000Xde>L]Ca0000M9;c00000000X4NV
0000000000000000`X?U000000000000dcIg0000000000000000M=Gd0000@0d20000m@WD0000000000000000<?nM<2E[TM_P\21Y16R945UD00000000mDKY0000
000000000000<gAo00000000000000000000000000000000000000000000\Q0H<E9B000000000fCF0000aJmFdLI\00000000000000000000000000000000H9h7
]H:`AJFC000000000000`8HX0000<=HS00000000000000000000000000000000000000000000000000000000<U\0000000000jndlGc<00000000000000000000
4o;6000000000000000000000000000000000000H4>N]JNb0000PO^F00004oLn000000000000<g\b00000000T13L@?MOP_XDMFNQ0000T3?hAFh:<6>5XCKi0000
H5\Xln?J000000000000000000000000eCah00000000d>jO000000000000HB3RACJ`<Hl>D:EB00000000000000000000DC?:Hj?T00004^X600000000525j0000
000000000000D53TT@4_<jSE0000000000000000000000000000`nDZ<QW1000000000000000000004?o;\_fI00000000000000004KSP0000000000000000\`2P
0000Hk8;000000000000h?SN000000000000d?3[\cGgXAR01A>;00000000000000000000000000000000\K1:000000001Ecd00000000@8V40;odhZn4TnhTA4Tn
Y;hB00000000i;B2=E<100000000000000000000000000000\9m8RO`0000mFOS00000000l76e0d4X\iQ49G=70000HH_c000000000000000000000000D:m@0000
m0oS0000P>edX[\KXbhO00001:8\00000000L]0ml^jMLj>d000000000000Hgo>0000`bCRX\4Q4?k2e19k00000000e1`c=?R40000000000_c8CIO000000000000
0000000000000000@R=f4ng`0i^K0000DKlg00004]fW00000000000000008DXj0000lo`90000LHLL0000hU^T8i=N14^K000000000000A00R0000\<>10000`46m
EIOD0000\DFW000000000000000000000000000000000000000000000000P\?:0dm50000000000000000000000000000l4bnLK^H00000000Xf>MUEEg00000000
\@k8\HF>0000000000000mB7QAC0000000000000000000000000h]kFeIi?0000MA?m00000000<8M@<:Fh0000000000000000hDTA00000000000000000000Dg;o
0nc@8HVo00000000e4>l0000@b>WlmcL0000m0LS00000000A0H80000000000000000000000000000PlVd@Aea4VD[000000004X:M0000000000000000];<`EDiM
000000000000000000000000@>]C0000EGKh000000000000000000000000\BJVDIgb@;4m00008hZf00000000L=>e0000000000000000TaTZI0FXlZbR00000000
T;6;000000000000000000000000h=?]00000000000000000000HRIH0000000000000000D9Vb00000000Y<kH000000000000000000000`c2000000000000d_@n
00000000000000000000000000008@3e00000000P>kR0000lPjZmGRU@<R;0000QE8V<DGU0000000000000000eEXW@_:VUJn<00000000lIic8dYoH4?^00000000
00000000D5Wg00000000mJ[U0000000000000000@?SjdLDaIJD9000000000000D^fj000000000000000000000000000000000000000000000000000000000000
0j`B0000000000000000000000000N3@00000000HhZI@=Ai00000000000000000000000000000000Hb6300000000000000000000000000000000000000000000
]IhL5G^7DIj?a=<g\[n]0000000000000000hM2o00000000@iFj0000000000004PgI0000000000000000000000000000Q1[;18;2000000000000iGNS`<Ge0000
\2U6h:B^0000LNOH00000000000000000000000000000000H?^X00000000000000000000000000000000LR<`00000000<2mX0000Y6Fha7nIEAe2<@\[0000<\hR
000000000000000000000000000000000000\TceX`4fD6b[000000000000000000000000QJH\0000\0P?0000P4ZE8OoE0000=2WdDkaD0000DWVQ00000000d;d>
0000000006g0@TU900000000000000000000000000000000000000000000000000000000000000000000000049HcPg1c00000000\Ggj00000000defP`f?OY=5e
000000000000Pc^Q9DQVID^j00000000000000000000LaLBTHIo000000000000dYEPP7b4<jnD0000\IV=PmXS0000000000000000000000000WGn0000TB_MLL@]
<LYo=IAd00000000P1Qoh=:IE@?DD\Zg0000MHZ:00000000I496<Tj?lm>;MHUo0000000000000000000000000000UBh1<aN6000000000000\J9SLKLH`^N^E4nJ
0000L?i7hej]8B5V0000U:l@0000Hh8h0000]3MS0000P\om00000000lDU^000000000000000000000000eIQQ4T@7lBAW0000000000000000hfGhhi>Ga?L:0000
00000000000000000a0c0000000000000000000000000000I9fk000000000000Y@dL0000@m7M000000000000000000000000`Fk>0000<aU@0000PIA^00000000
QF7e0000000000000000000000000000000000000000<Xk4Y=Z\000000000000e=B=08i2l9=>XXJh000000000XZQ<gF\a35A0000IJV900000000LFLo0000@[j6
00001JWV0000000000000000000000000000dCia0000000000000000000000000000d?31000000000000000000000000Q<nK0000d7JR00008HG]UAA;0jPD0000
0000=:lY00000000d_<B000000000000HU<9PYo5@]om00000000U@f;0000L4BK000000000000PR2100000000000000000000000000000000TR2W=56202d_ddP@
0Va8QAl@AHJ8\j9L000000000000000000000000`[im4X0V03SQPI0LTa^?=Ja=0000000000000000000000000000P34B@ITn000000000000@GmF000000000000
lieOTJTh000000000000000000000000@4RoE<dL000000000000D4i`@FSXTh>N\`S8440L@fO]`^17A37;000000000000000042dRTlSQ0000000000000000XZUg
a<;[A<=e0000TD<\000000000000000000000000000000000000\DQU0000000000000000000000000000LDi\000000000000`D7:0000H_^M0000000000000000
0000=8<@1=8UPgPf0000LIOm0000000000000000000000000000000000000000Pa=mU4A:0000000017Ac00000000PL2400000000Tl8M0000M17D0000`9mI0000
000000000000HkQm000000000000TNR900000000000000000000T@\80000000000000000I>QQ\00=Pi_4000000000000`>@[Df;cQBUe000000000000l=AH0000
000000000000aC470000000000000000000000000ZMo8WGR0000000000000000000000000000DUEB9FJg@20J0000P3mn0000PHLU4YnQ00000000000000000000
0000000000000000M1N[9:MVII^D000000000000<oa30000000000000000000000008hSE0000000000000000QGAi00000000000000000000000000000000P0?\
TOeY00000000000000000000LAde0000`_c0T?HY9:8>0000h>?0000000000000d1Nm000000000000IF]`0000000000000000e1GgD8dFH=clL09LXm\V0000YJGB
000000000000`O;K0000]H8nE<GF5H\S0000DIi>0000000000000000000000000000D_9O000000000000\YJUEEGk<IUo00000000000000000000X0L_MEZR0000
000000000000lbX900000000`;OjXcSD00000000000000000000dMcc861WDYjZaE^B00000000HZ`l0EchhhgA00000000000000000000000000000000HbQ:0000
00000000000000000000000000000000000000005HON00000000E:i;d?EK000000009HLi0000PWOC\5XGAA1Q0000M6NUd3knQ2F2L@<T0000@5WO000000000mEo
00000000L_E1dc?\0000000000000000000000009ADe0000H?@f8D=X000000000000Hb;;hkT?000000000000000000004dDQ`fTd8W3I00000000000000000000
0000@VNN0000TFoN\LOM0X`b0i`T000000000000000000000000000000000000<B150000XX[]\nAV00000000Pid^00000000000000000000@8[Z00000000\O]B
0000000000008=6Dl?2aHHcn]CU800000000000000000000000000000000000000000000mHYn000000000000000000000000I=nk00000000T_[4000000000000
0000`H7=00000000000000000000000000000000000000000000000000000000AGaah=PCAALc0000hi?md:<J00000000@BDH00000000000000004=lo00000000
0000P@cj0000A8]`000000000000000000000000000000000000000000000000L7\0000000000000L]bQ00000000dQJP000000000000lhb0000000004jg50000
U3K900008VX38bWl000000000000000000000000U5[hX7VBLX_ah^f`Y=4[l1in0000@gObl6Z9XTOjiDOI00000000iFE9DQk5H^[kPeL`0000]<]V000000000000
000000000000X>gh4IJe<UgR00000000lG8Q0000000000000000\GhZ00000000000000000000`R2e8Q8fYJZ;00000000T]b:0000000000000000000000000000
@kPLXV2E<ljeQ2VTI4K90000000000000000\::]Q8F>00000000PLQZ000000000000000000000000000080B`00000000`ZnTQ<K70XdW000000000000]@OO0000
0000`AY=0j7V0000DC;FYDe?0000hi_S4`V9`0;34oL\000000001IEZ0000000000000cIA]7Ph000000000000000000005CiTLV1h0000000000000000lG310000
00000000X>68000000000000000000000000lT8ili@V0000`Tg`8ZHW00000\SH000000000000@Qib0000\[C;00000000d=`>U3@=`9GR00000000000000008<@o
00000000000000000000000000000000TLLZ0000000000000000000000000000XkdoY8H90000]AUEeK;G000000000000`bW^0@cCXTiE0000TAa`0000hJWN0000
0000963J00000000E<oEYAZ:a:0Ga=[^000000000000A9_a8D[J00000000000000000000000000000000M@\6h57R0000AId_@_B[0000aH`=@>2PPRebh?83DAV_
QJM60000000000000000@DgKeIN]00000000000000000000000054fO00000000000000000000000000000000000000000000hQNO]B@DHX>a00000000Xc1Y0000
0000\?Z>000050_K0000000000000000h^K>0000000000000000000000000000<2\P0000lV5T000000000000do12DZBK00000000000000008Ie:000000000000
00000000000000000000000000000000000000000_Q`4K3@5CP7852k=J2W@;0J0000000000000000hmmM0000HHdP000000000000D69C<5cfT:j^T;1;X>J4HND@
<YaA0f4M00000000`1k3000000001GEJ00000000\hbI1HlIH5NOLB:X0000l;^SPXZ3LCMiPCceP_kI0000<k7c0000HBMh0000L\dP<YIS0000000000008?05DcEo
8Ykl0000@8`]0000000000000000PC\800000000`U=i0000000000000000000000000000000000000000aDmR00000000\SL@000000000000Y2cLDO>K0000L6V4
EHFf000000000000LoR10000=JP600000000000000000000000000000000000000000000HX><<Cen00001EJe0000000000008?^a\g6C0000000000000000Ti8?
M9b[hZmd0000a2_H000000000000000000000000000000000000<jaadFn:000000005;3]000000000000000000000000000000000000000000000000H;Jh8]GH
00004V[b0000000000000000000000000000M34?000000000000000000000000000000000000000000000000dA4K@Ian00000K?GU0in000000008_]O00000000
00000000000000000000L@Fl000000000000d_\M0000000000000000\>n3lE:X00000000000000000000000000000000000000004YDO00000000dd5@00000000
aJ>H00004oHN0000000000000000000000000000X^0H0000000000000000000000000000m;?H0c>N0000Hk7n0000000000000000000000000000000000000000
Y>F<@CJ`000000000000TcMhP@h@X`@I0000000000000000DGVHA5CI000000000000\>P6000000000000000000000cdb00000000<_jIEA6^0000000000000000
000000000000d17A000000000000LA?Q0000000000000000000000000000000000000000EChXP0VKXEDd00000000UAd]0000U:KZ4o8G=J3_T30=000000000000
e7BV000000001Ci<0000000000000000000000000000000000000000@P@=\[LS00000000000000000000P_5X0000DFV6d\in00000000000000000000LPLYe39[
00000000000000000000000000004:Ab00000000T_aH00004dVT00000000000000000000LTDF00000000000000000000X?In000000000000dPK7000000000000
00000000000000000000dc@@00000000000000000000X2iHH@XW`6=f00000000000000000000000000008DFb@?l>14am000000000000@mTodOjVmCcQ00000000
000000000000iF\=L;7jY:@7000000000000@T3K8j@\T7HV0000P3mG000000000000D9G3000088m`0000lHVd0000D=AY0000lX?c00000000l4e0<o`W0000`Tek
000000000000000043R2<gfG0000000000000000HIL20000A13Y0000aFLh0000D5mk`\0D000000000000lM2d`j9BECL:dM\C9FmG0000d^E=0000000000000000
0000000000000000PQ=f000000000000000000000000]5;8Xgl_0000L?mXXjda00000000000000004Y:YE8RH0000a9Ee@M8g0000000000000000IGlni4Bd0000
HbYTdBe\0000000000000000eAU]L=e_4>?h0000000000000000lGL400000000\HaO00000000L=mh0:RIh=120000000000000000000000000000000000000000
0000EJg[00000000d7;=@3FY0000`1eXD=K<]BVd0000000000000000e5Eb0000hHFn0000hEPk0000<@YR00000Z8B0000`@HZ=9mf000000000000\1`oL\_:hdE8
00000000000000000FaR<_2gQFTlQ2Un0000@EYR0000`A_l00000000000000008S5V0000A9<c00000000H]QZ00000000M?6GEJ^70000<3@o0000000000000000
00000000000000000000Hfc5PFm000000000000000000000000000000000000000000000Y<2O00000000d5Q1XdUd000000000000000000000000QK9=00000000
PaLm00000000I?Ld0000000000000000P]B@00000000H2]l000000000000TPF60000@TWYPl0A1=WU00000000@MgL000000000000000000004YE@0000HkNI96eY
m5?]EAEC000000000000000000000000m0W?5GXC\[;:H2Md0BUVhV044VKo@YL`8LPIlT^b0000000000000000TZZaeBO2<j>800000000PS[@0000000000000000
DaRFDYao00000000000000000000000000000000000000000000000000000000000000000000@d6>0000000000000000TfDc000000000000@`Z`000000000000
000000005?ZY\J_L0000PP[j0000Ta97000000008^Rj00000000U5;F0000TDMh4=GZ00000000hBVc4SSEH<i^DgcJi<4_0000D6M@l@Ig0000HMS[000000000000
0000XP52`F6b0000000087PN00000000000000000000000000000000000000000000000007cd`mOG5E=6HGS[0000000000000000000000000000000000000000
0000000000000000hH?i0000000000000000@@7;00000000TCGh0000000000000000X:kA0000000000000000`[kd000000000000000000000^e4000000000FUS
HJ5`4Y2V000000000000HJ768JLF<ai;0000P[H[H?QE4THZhi7;M9?X00000000IE=l000000000000\[S\0000XeQf00000000000000000000\\@7<QG2XYPee2>W
=3Wb00000000`A[S0000Y@Y?HMf400000000\FFd000000000000000000001<[^0000L42O0d12a0M1e3X>000000000000000000004F;N00005184AA^NLdl60000
P8Ej00000000TC1;\eRP000000000000l?]eeCSXHTKX000000000000mA_k000000000000UE`:00000000YH^f`E_J\WRW0000957]000000000k65\W_4D7Wi0000
`Cf6LmLC00000000000000000000Y0_e0000=Cbgd9m<0000aH=T0000000000000000000000000000<DNC0000000000000000i7<dYFcE=9B7000000000000iDT_
1BeU59mZQ:U]0000000054jY0000000000000000\9\BP?9>0000d^MJ0000QIH3D:PPTKZg00000000X]j0Dj1]0000PWhm000000000000TnXBlMA=m27Lm3;I0000
L;W6lE<@00000000LL6b00000000000000000000<KAY=Dck0000iA6O\]5m00000000X3>g<N0TMDi8\DEo8ikhI5Be5JHn000000000000aHJn0000IAkh00000000
0000`a4j00000000000000000lJZD2on000000000000`76I000000000000H^bi00000000000047og00000000@PlN0000aGHePjP^00000000000000000000`QUZ
0000000000000000000000000000T;UR0000AG`nE7Ta0000\kh300000000XG_K00000000IJJoY0oiT8>S00000000000000000000lXYTm0W5XU]B0000`=5V0000
Lh<>Y3c@000000005;I^0000IFPg00000000P=_n@noR0000`VHm5;QV<1IM000000000B?:0000`NUbl2Al1E6X0000000000000000000000000000mAQj00000000
0000000086Q[\;[6000000000000000000000000L;^<`6K]4S35h`]P1BPOYC[>00000000000000000000d_0`5Bba000000000000000000000000000000000000
5EA20000000000000000E0Dhh8OD\d5N@S6bhLD:000000000000000000000000dWHh000000000000TPZi0000TCI\Dm4G9AE4000000000000d6FgT4e[00000000
lV:^000000000000TcVdlKSa00008i0PloTR8m91dX5BY@5Y5E^f00000000H5E<000000000000000000000000a8YZ0000000000000000M7mi@@Hm0000PGZ;0000
0000000000000000D[`P00000000000000000000XBo900000000U:U<0000P0<`0000<SWY0000l2C;hDna`FI70ZeD00000000<WTOHT^@EGO1000000000000<Hn^
000000000000000000009BdA0000000099P000000000`H0\00000000000000000000i<h@Phij000000000000H9ECh3mU0000A8Bn0000000000000000<aEE]Hbk
000000000000`O;50000H[Le8bCE\6gQ`j\^0000<TC30000000000000000000000000000m;oYD2ji00000000000000000000]7mXD\O:0000D@A0000000000000
H0Cg00000000LdR7<fjoe0ml0000000000000000QC]30000<[=_532DIGf80000\W^D0000000000000000000000000000000000000000dT2HXgIU000000000000
0000]0U?8@SHY5Dl0000000000000000000000000000MG6SH7I5000000000000000043X700008B9X@h3K0000\Zko00001;We<G470000000000000000L`eN0000
000000000000000000001GZ\0Rii000000000EQW8?N`PLR]DWdGMHk8Hjm^0000000000000000L75<00000000i2Vf0000@AG>00000000H7R1EEQR0000@;RAhSZK
LcKA0000000000000000aEJM0000H\9BUJ9e0000YFn:0000000000009;WE00000000`gm?0000000000000000UCLFl_H;00000000000000000000000000000000
=HeA00000000000000000000HBgF06@G00000000laCWTMjbQ1WS0AiT00000000H4CX000000000000000000000000000000000000HS7OdS9414[P]1U7HHl39E2;
eER6000000000000000000000000HIG8PJW]000000000000\J`Y000000000000000000000000E1aG00000000]43M000000000000000000000000000000000000
000000000000000000004@Zl`9[GDW[100000000T88H00000000@c]P00000000T4`2T7hHTO@200000000000000000000000000000000daoUlbJh0000<RKm0000
lh_i00000000000000000000000000000000H6_?0AHi00000000YH>V00000000D0FO000000000000H_=X000000000000heb000000000PE5mY:>KQBQZ00000000
0000000000000000LGknYJ<S00000000000000000000000000000000000000000000<ZO20000000000000000000000000000000000000000<2\AM@ec00000000
00000000000000000000000000000000L7;_]:[m00000000X;PF00000000a@E\00000000000000000000TIOM0000@J:;00000000=BhUhZ]a0000XTbNaI]00000
0000000000000000D7360000Lfkm000000000000E=fA00000000000002Z20000000041>=0000000000000000000000004<E=M:1a0000000000008Icj0000IGh0
40;]00000000aHmZ9JTGHZ`^0000000000000000DTeW0000000000000000mJ`2M2@K0000a4l3m8Uf@C0M00000000000000000000IIgV0000PggD00000000\dQP
0000000000000000000000000000TRAAL<TjDOP6@_7XXLV:@VWh00000000D>0Y0000LQo8eINK000000000000He@D00000000<4[i000000000000hkc20000P3?;
<0VY0=?I=9Ug000000000000HlcW0000hD7L0000000000000000000000000000lg<R00000000I<hR00000Z3L00000000D0^_0000P3KN0000000045?k00000000
H2ni0000000000000000=84:000000000000I6S;@IcI000000000000H^`b<20U000000004HVLmJ:7MEA>Q8]@0000HeL6E=Xg0000000000000000000000000000
`4\LTS0nEJPf00000000Ho]d0000000000000000H6k\000000000000mJVo0000000000000000000000000000000000000000000000000000H@i^X7>A0000lDZT
L]P_T8T3\`Ea00000000@08T000000000000E=Aa000000000lKO000000000000000000000000HKPi0000000000000000000000000000h]I`00000000TMjj0000
000000000000H4CcLAD[0000hcH:hG=CMGVfU=5=0000000000000000000000000000\14D<GF_0000000000000000e:`;0000XEdkE;Lk00000000000000000000
00000000Tka80000`=5e0000eB<0000000000000X[F148C0lC`Z000000005<gL0000LOTW0000dd9k0000000000000000000081<D00000000`28H000000000000
0000000000000000dLSQhToF0000000000008jJdHNjjU3^6000000000000hBMJPeeT000000000000000000000000000000000000000000000000Y<=A00000000
YEkG0000A=D7iG9;0000000000000000000000004\Z@00000000@LUg0000000000000000000000000000UC1U000000000000@HS6000000000000000000000000
000000008WKc0000000000000000000000000000eB5X00000000`0hh00000000PA@e0000000000000000\K9n0000000000000000000000000000000000000000
0000a>98@@PH<c:hiEi40000000000000000000000000000lN7VHlV<@8^[<XC>0000lPkL0000L^;1@THH@?_a\BnLD73?T[A64@S98]hR9A1i00000000UD`YhTTZ
hEhoh20aP9lE0000000000000000`kK0000000000000@ObliJU70000000000000000000000000000Y8b400000000<m[=80XZ<_T=00000000`[oP`jUAX=YW`k@i
I2]4Q4F^00000000LI<CXc>0UJ=g00000000000000000000000000000000DO:OPggMA8WJ@>XN00000000000000000000000000000000@]mT0000Y0B454f=EDeK
]1:=L7?k000000000000I6V1000000000000000000000000@71ea=F?0000`kIb000000000000lVl300000000<8WR00000000000000000000000000000000d_dM
L`?gdica86GOhXUD\`4O00000000ME1oUEIoIGmjm9F10000l3Eb00000000000000000000dfEn0000TlG6PM6mYDRLlN^?iJoh0:BNX^h;000000000000@YQ94FW_
D]Kk@c`]hfJ:0000<5AP\PGR000000000000i>SO\IA=0000HS^S00000000eEij09UW\S^]0000=HSD00001DE;@[R2Pf=80000P?B`doFZ00000000`T:O00000000
00000AoXDNZ=l:5^8[FL0000000000000000000000008U8>000000004NGB5;=VPd8U0000000000000000I8N60000IH9O00000000000000000000000000000000
000000008@;\AJ@@00000000000000008EVY0000000000000000hL=500000000XdiUQ:Ah=DgO0000XFjUQCS700000000LUZZ00000000Ph7A00001ASV`Fi^0000
i<T`0000PVkUE9MH000000005FG40000m:BX4]H^mG`S000000000000DBDT00000000000000000000l8N7<H]R<hZ[@9j_0000000000000000@n:T<FCn00000000
0000000000000000000000009BY400000000Ddkg00000000000000000000000000000000000000000000D8?_00000000e@Al150<00000000hhRI@b0>0000h57a
000000000000000000000000000000000000000000000000\:UI000000000;4^00000000000000000000YEd900000000T;:>000000000000IF7Y0000LBJd0000
0000@L\30000000000000000000000000000M9S100000000<cZZ000000000000000000000000000000008WKW00000000Pin_Xo2T0000000000000000\KQP0000
00000000h0L0000000000000000000000000818mlM_D000000001HJG00000000000000004D0\X43mX13>000000000000000000000000d[hc0000000000000000
00000000`[j`000000000000TJ^@000080`\0000000000000000000000000000<YKW000000000[mB]CbO000000000000IAk\0000L1RM00000000000099PT0000
00000000QIb1d68Z000000000kH:000000000000X]NS8dD300000000000000000000000000000000\Mi]00000000P]N80000000000008mk;000000000000D0d\
PFl^lWm1P]n;0000000000000000000000000000\a>VhNA9Q<:[0000000000000000P6Ug0XQEToi80000dISiHEJK\m<?0000PCoQX2bc00000000P3aY00000000
0F:C00000000000000000000000000000000d?ICT`HW8fND0000000000000000000000000000000003_h00000000Ld7:\jf400000000XA>8LkQ_00000000lCJn
000000000000A;an0000000000000^jX000000000000\a=`0000PmT3TFdR000000000000<FmD000000000000000000000000000000000000\Y``000000000000
00000<UY@kY\Ph^`00000000000000000000000000000000000000000000000000000000000054m70000HUI00000000000000000hjN5PXN\0000\0icQ?@o4^D?
E:<400000000P<1Q000000000000000000000000A45700000000P8UR0000000000000000000000000000TVFU000000000000000000000000AB;1000000000000
00000000l68k0000<JE_lW<d00000000000000000000DG\^@WDb0000000000000000E=a^80Nn000000000000<CC200000000000000000000dg:;000000000000
00008>NM0000@0Sgl@2\0000H6J10000`Z5e0000a3_i95i]00000000000000000000000000000000000000000000000000000000000000000000000000000000
IDQ;000018<d0000A;L[8PV>000000000000000000000000PH:B00000000@03300000000000000000000dR9`XO1JTGme@O1dDiLb00000000a9dS0000dXRh0000
00001;Rb00000000000000000000\7GX<O2:0?JRa<L;4<Z;Pf03aI0f1=m]mCVg000000000000l7Xc00000000h8_f000000000000000000000000000000000000
0000dF70000000004aBj0000000000000000T4fBhkT2Y6b=00000000QJA<0000LB>a4N4I0000dQCQ0000l3EEL5PD0000<>?L0000e8^VL5CX4i_Ee;Uh0000i5Pe
00000000000000000W_c00000000l@_T0000L48g<?cg]<CE0000000000000000D5o\DZY@0000000000000000lo3R00000000LUDKiCaGHH]J0000000000000000
00000000Q<Vj000000000000YIo<0000000000000000h90cY6[9m9cW0000000000000000\KWZ\W4B5K7i0000000000000000000000000000diG7000000000000
000000000000h`Nl00008@nX<DjYlVB<000000000000000000000000000000000000000000000PKa000000000000UJDQD]MD00000000000000000000XglO0000
0KEG000000000000i=?6la?idEIL0000hPH@0000000000000000000000000000000000000000000000000000mI0?H]nU0000D><1<F@400000000000000000000
0000000000000000000000000000d?2500000000000050SEYBW30000000093T15GOg00000jP30000000000000000XcaP00000000ADZMHAMS0K`041ga0D`A0000
X:g^59?8MF;m000000000000000000000000000000000000\R?N43E80000000000000000000000000000000000000000000000001CgM000000000000000004gm
`VAl46God68Jlk[700005Eb8000000000000d3Qe0000ThDa0000000000000000<[W900000000000000000000TTPH\`i90000<eIC000000000000<?El]F;O`K4b
0JYa<QHhT0W`912;0[E4]DDi0000L^@g00000000000000008RnW0000000000000000@DRF<Z34<h2m56\E000000000000hIiQ0000`J9`0000L>dODjSV00000000
000000000000000000000000000000000000HJY>dI44TT;000000000000000000000000000000000h2f?0000T7F[000000000000000000000000000000000000
hmMC0000000000000000000004o@0000l6Oa\1dJ000000000000000000000000045ndYHMTG?UYDfA000000000000doj`000000000000D8?M00000000hb^UdTaT
0000e0gCU31`00000000\35M00000000000000000000ln2L0000i05H0000000000000000Xc410000P7@c00004KiB00004kjW0`?;000000008FfQ<Wa<DL4V0000
0000000000000000@?Gi0000h8L200000000000000000000000000000[eDXSO100000000000000000000dfK\000000000000H1N`0000XRdkLmR30000lYLCe0QE
eF^A00000000LB>=0000l6LR`cRTDkhIa?Od0000000000000000LXb000000000D1oJ`UiD0000000000000000Li6>0000U8R\0000000000000000000000000000
00000000hi;8DZY8lEnR0000D`WR00000000Te1YLfFlEC0bd02FiFoiP@>600000000000000000000000000004f4<00004Maa0000000000000000000000000000
00000000000000000000<bl;0000000000000\Tb00000000TNbK0000A3X0Tnbh000091J@0000000000000000000000000000000000000000L:Gg000000000000
00000000IGa=000000000P3100000000H2DX\2630000000000009;C[0000000000004GU_00000000U1O>i7gB0000liJJ00000000000000000000000000000000
`jSj00000000000000000000hAb]0000000000000000@D:20000000000000000\1Q@0000\[^X0000000000000000000000000000LnfZ0000\FmLlVM000000000
0000000000000000Ha9S0000I:A900000000I826TlPL@IN10000U25Pd8Tf9GC4000001NT<ZkQ4cG700000000lVF1@kdK0000000000000000@BVC000000000000
0000X<3R@U3X00000000\ne600004X0B00000000D?jD0000000000000FXa000096PK00000000000000000000=61\000000000000000000000000000000000000
0000AAc@0000000000000000h_DF000000000000A7mG@e^l00000000ICI@0000T<Z\0QY7000000008Mal00000000000000009DPH=Il60000l4bF000000000000
000000000000000000000000`CdC00000000000000000000000000000000000000000000000000008UUi000000000000000000000000hkA[a3O40000000008gY
00000000lGSI000000000nAF00000000<jjb000000000000D6ci0000\U\c]B9E000000000000Tc<e000000000000000000000000000000000000000000000000
00004De300000000]8o40000a>]L000000000000000000000000000000000000E<?G000000000000TjohL638U2hH0000l>aj4DH@0000<bBGh@OWh8kGL^;C0000
0000T;ES<HcZ0000\:[Z00000000LG:L0000000000000000Q<Og000000000000H;mY0000000000000000000000000000h8QR000000001EfaaI4nH=M500000000
0000TH=9000000000000<P^000008H[T00000000000000008E_l000000000000000089J9000000000000EJ?bL]0_0000`@W]i:5K00000000000000000000PVO<
``ej00000000T=?m000000000000X5J8l=B[TG]J\_Cd]:[O0T9m0000T>JG000000000000000000009H7600000000000000000000000000000000000000000000
<cOb00000000000000004>Dbdj3c00000000MHY\00000000000009_n00008aFHD?4e0000`>]]T1[BDQfIi=bN0000da:10000000000000000DVMc0000aCPC\`OT
X6:OHFAo000000001<Fj00000000lCJ8D5n=00000000<DjE4MAgE7SlP^Ef00000000000000008k?k00008m7e0000000000000000000000000000E4DO0000\RT_
0FJ6XLi`000000000000000000000000P4Kf00000000000000000000I8=6000000000000000000000000000000000000000000000000000000000000LgE]0000
0000H;Eb000000000000l1V>0000`\O0Tcn;4Eo<LnCj0000a36g0000dd[\d@_G000000008d=Y0000000000000000`W69DZiOhiDQ00000000\`?P0000D=9E0000
AFb:d8U30000h^AQ0000000000000000000000000000@GC8<fdn1>G`\jd:m5>0000000000000000000000000\ZeS0000E7N7`H9_00000000PWQS000000000000
0000D^EX000000000000dbmd0000DZF`d68:=?Yo00000000T56Q@Na50000000000004nE:000000000000000000000000d_1D0000000000000000000000000000
\J0@00000000HOLO<_`@000000000000@bUY0000000000000000000000000000eA:300000000`[3j0000@bej000000008UCQ0000000000000000000000000000
58>:0000L4Cn00000000hZJ`00000000DUc8]H<g000000000000000000000000000000000000AII;58fB00000000000000000000lVE5<J>U0000QF`Z00000000
00000000000000000000U29Z@;7PPId`EBC8000000000000000000000000e<_400000000<DnD00000000000005b4\R@P00000000<8Dh4j0F0000000000000000
000000000000000000004;Da00000000U2Yf00000000I;m_00000000lbId0000000000000000DNKe000000004@?V00000000LZ<c00000000m=:90000M8NP4;Mm
HA6X02b:MGhH0000@6Zdhf3Z00000000000000000000iG1O0000000000000000\J8m0000mE4?`;kL0000`faQ146A00000000000000000000]BUA0000I5gU0000
0000000000000000000000000000\n?4Q=OU@dajPcbH0000@<XW0000`UVd00000000000000000000hhDLm=7C00000000T5b\10e50000000040D4QJ1400000000
T7=a0QiV0000hZ<R000000000000000000000000@0h30dKT0000XBfI8f610000000000000000TaK6d4n^HHTI000000000000DQh;00000000<YKf0000a?jU0000
00000000000000000000000000000000Xd7H000000000000YFdM00000000000000000000QFHo00000000000000000000000000000000000000000000TP0R0000
00000000000000000000\:Z;E>dB00000000000000000000E;L;Y<e\hDAa000000000000LNIZ000000009DoeDAZ50000dg7:00008DVY00000000`@YB00000000
Lh1lEC62000000000000000086B700000000000000000000000000000000]HfmM33`000000000000mD5fe8A\0000000000001GLCH@il0000<kmS00000000@HiP
000000000000`?iY0000000000000000L`HA0000000000000000000000000000hdO[0000000000000000000000005=9k00000000X<LF00000en^8CH@@GFW0000
00000000\cLZ`djglQdI0000L1B]XKSn000000000000X56l00000000000000004@3T0000YDAK<>ncdA490000000000000000000000000<YFLeWf5Dg=00000000
000000000000000000000M9=000000000000djl@Hi3a000000000000l\7L000000000000]BX_000000000000000000000000000000008FHN000000009C_4@e:^
00000000000000000000000000000000AG:j000000000000000000000000i6Q70000Xa`A0000=<Ph\^\:L4D90000000000000000000000000000000000000000
0000lil:<CC<0000000048gO`6dc000000000000h<IoI:ad1HN^HdRD00000000\64d0000000000000000000000000C0\000000000000000000000000A53^0000
0000UD0Y000000000000<>8J<9dh8`I=4KW7dm?AM2lR0000000000001HcO00000000000000000000000000000000LZa<XBKo00000000U2T>Xm75=:I\00000000
0000hBNF==?V\<F700000000<LY<@8l8=Go;`XF_0000`^QjL`5VA1DNmGP?00000000LaUj0000000000000000H]1PPhlETZTP0UXU4<OB0000000000000000`^0;
4Lf3@hYad8HN8K=W00000000a8T<00000000`7gL0000000000000000YGWA00000000000000004Bgdl;oT000000000000\o>`\9U24@<1@I4`TcgJ000000000000
0000000000000000=2`T\G>500004jb]00000000@4cM04nPhHb@0000hkGWMJKSUEdc0000h8HjXXHE]:Vd0000\T\mD\A@<MM:djkbe93Ce:JLDZF94e0`eFR>0000
000000000000T80Sm0KkL7?D000000000000000000000idA0000000000000NmR@@W50000000000000000000000000000`cE5000000000000P5Da`I2k00000000
<cL;00008hljiB]i`NSk0000XPdd0^A<Y4Ek00000000dS2;00000000000000000000000041e:lCV80000TilNlC2B00004?c?000000000000000000000000AGXd
000000000000Q8L400000000=;S258Gc00000000TTZNXIlB00000000laa800000000m<`20000<@n<0000<bbKQ<8D00000000X8F_D<Y`0000E=8e000000000000
00000000\iBn0dLA1@m==I?K\3gg`BK3L[HC00000000]85A0000LA3I000000000000000000000C[C`D8iDcAgiD[LaH=]0000ThWZ000000000000e5`f00000000
0000XRX4000000000000000000000000H:`:000000000000000054iQ0000hV[CDeo>0000L0KD0Z5=0\NH0000`lY<L8lh000000000000000000000000000049AO
00000000Y=T]00008SU^@2GUh;OO@e7=df?_Lj^ST:?e9E4Q00000000000000000000X4Y7Q06d000000000000P`Uj0000dSCa000000000000000000000000h1gD
0000lCFi``^E\`hhl?:CPcDNP^Oh\fid0000000000000000000000000000A2\@0000000000004[=300000000\U7J0000000000000000000000000000dB[40000
hdm]000084l0d@kL000000000000000000000000000000000000000000000000`^XO00000000000000000000P7RG000000000000000000000000000000000000
HIhF@10gda=?0000lD=mlJ@m4Cjc`TWN8^VP0000L7L30000@;M[00000000QJ<h0000000000000000000000000000<MO:0000<MAKY:K<4KVo0000dlDP<[GLhA0]
000000000000`>i@Xef800000000h6HXDD[]0000\0;OA>HA000000000000000000000000000000000000\DQ600000000m?2c000000000000liOM00000000`d]Z
42NgQ=B]MFA:00000000000000000000l51lX57mDL1K00000000000000000000le``00000000000000000000000000000000`;jNhbFG000000000000hYBe0000
00000000A=^j0000@GS;00000000UGI70000I?iMP?;R4V`jXb?`00000000000000000000P=<Q`jBl0000\1Pe4Fha0000MF??000000000000000000000000D77f
000000000000h2:600000000000000000000E>gO000000000000000000000000000000000000HW9a000000000000000000000000000000000000000000000000
0000000000000000000000000000iG`bdIh_00000000Hj8\DU^e0[]U00000000000000000000hFAF000000000?1e48ik1G\?0000H=5D00000000000000000000
00000000l9:L00000000000000000000000000000000000000000000Q9l>00008T=90000DOL60000TgnJ00000000`eD=0000000000000000DfKm000000000000
0000000000000000000000008\TS00000aM@@[\BhlDl000000000000000000000000000000000000000000000000hVco<30J000000000000\1Q2000000000000
0000l[`90000X^N;00000000lSYRa2:GHVjV000000000000000000000000DbI3Ha9b0000LV3A00000000TV6O0000000000000000`70c00000000<Zk`0000dVJi
0C8@99j?DN\o000000000S1UI8\l0000000000000000000000000000000000000000000000000000dF4^0000HP<;0000HZ_S0000iBZ`]E2GLFW5iISC\E5<dI<d
`W4l42ed000000000000HJ6FDC5O@TcB0000000000000000H:b?LDJaDK0YXheZ0000000000008hca0000T31U00000000000000005H=f4o=P0000\B]]00000000
1=a40000le;O00000lL>4Qgc`]U600000000000000000000000000000000POl:\o9lhI^80000\;Ke0000000000000000000000000000iC2Z0000000000000000
eGi80000000000000000hfAb000000000000@;SWdI;edn2bMJBA000049TI00000000dc`BL6b9P??@4F510000000000000000i84N00000000000000000000=54C
00000000d3<9000000000000000000000000II]l00000000hEb>EHWX4KVg00000000dNRc0000000000000000000000000000XWbL0000TN[\0000]6jP00000000
0000U1i\\]]EPfne000040CY00000000000000001J3k000000000000000000001ECN0000dH[^000000000000000000000000Te\LAK850000=1oN000000000UXb
XV=gdG7J4h9>YJfV0000HUMAd;]<0000LD@dlM6100004mjF0000000000000000YICP00000000h:m_0000TZ:>0000X^k1\V:0HeF900000000`iN30000<BPJ0000
`WSa0000lfV[Hl@b000000000HXlM;4e00000000PbLkHb[Yl10M@4=mPVdL000000000000]K:i00000=BJ=7ah000000000000T=f900000000DgQF000000000000
000000000000XF1K0000`VG40000`Lbj00000000Xb8RX9]F00000000000000000000000000000000000000000000@WSo1Eh>0000hOlR00000000000000000000
0000000000000000MCMI000000000000aF7D0000d:_YXZM70000000000000000000000000000000000000000000000000000000000000000]85Y0000`hRg0000
000000004[1l0000000000000000A2O0eARlUC05dnWPL[km00000000AFO80000`2T\0000H>\T000000000000l04_hB`i00000000000000000000000000000000
0000U4RkPO^n0000000000000000000000000000000000000000DfG=000000000000@GAg000000000000000000000000<6Y40000T;NH00000000\TP900000000
000000004M:hHib>0000L5KU0000000000000000L?>`A=H900000000000000000000]B5d00000000<BiQeFnI000000001GbT0000U?47=CQi0000000000000000
Q;SBiF0Q0000000000000000dD5NT_m3=4Y=000000000000000000000000LmUG5EbJ00000000loo0a49d0000PHK=0000i0^A0000hMkI00000000000000000000
\@?B4UO700000000000000000000hU4300000000000000000000dC480000Y0Cb00000000000000000000000000000000XoK4000000000000000000000000`[3^
U;LK000000001EfU0000000000000000@E_[0000diRS00009E]70000<B:7000000000000aI_^@oh^000000008A1WPJ0KHSGo000000000000<Dn1HWM?00000000
00000000\1@k0000\]YJ00000000\RQQi<@5000000000000000000000000000000000000@;=Y0000T5A3<C<b00004\nDM8gHe0<20000=C8]`RPW8PdV0000lI]9
D8SC`k=\IHFB00008J620000eBJ4000000000000=6=DPN8jiE:i\W`D0000000000000000<6@chW[DU1^I00000000Q2T\EGK\PoC:000000000000000000000000
0000\UVU0000000000000000T1VK\\GL000000000000hTC[0000000000000000AGF=000000000000000000000000@InZlTN>0000000000000000000000000000
000000000000000000000000X?U60000000000000000L788000000000000e0_3=Ha300000000000000000000iJNS00000000l>dh000000000000lYGI00000000
hSVl000000000000000000000000lce@0000M2hP0000EDa@dQMgU5fi0000P6^90000\;Y`0000h=\imK8D00000000lS;<=8_jH]E\000000000000000000000000
mG_l0000Di_g000000000000lM8]aF5L\]nJ00000000000000000000U:07=I?c0000000000000I`nl0gKTBf1HjDC00000000000000000000`APe8d0J00000000
0000000000000000000000000000000000000000L1=R000000000000UGLR0000000000000000000000000000000058Nd0000000000000000<iQd000000000000
0000D>Z\000000000000HkN800000000D3Lo5HYP0000000000000000XI9l000000000000000000000LlE000000000000PU:^0000000000000000000000000000
00000000000000000000<GR100000000000000000000000000000000aIFS000000000000`B>T00000000000000000000000000000000000000000000HIWR0000
000000000000000000000000PJNYPWW5AD6800000000000000000000T1mDdgY=0000PD:VhNMB00000000lagH00000000000000000ej5@Kb8Hm1G00000000H^]]
00000000\:SBT_cQE8<000000000M<OY000000000000l;C[00000000]IFG\:V?0000HJ]cl:9;0000000000000000000000000000Ld@=d_G]0000000000000000
000000008\8m00000000e:kc000000000000000000000000TN7fAA7600000000XI5F@PJ\H:;e000000000000000000000000Tac_0000d@aM\bB0000000000000
000000000000`QV70000000000000000LE\G0000XD_@\mHO00000>PZ<CCFTWBB000041f2000000000000lWCa000000000000000000000000M4?nlblc9AF90000
000000000000000000000000PAYe00000000dT?3ME5YPFj00000\0L<0000hM9g8HY[000000000000000000000000<@]n=2CY00000000PCL@0000=6=Z00000000
0000000000000000000000000000U16;a9[h0000000000000000l:jTYI]Qh]7ch=X40000000000000000lLhd00000000hOk=hP6ePMnK00000000D1[e0000`XWK
0000P[aFXc=<0000@@BF0000000000000000000057h6<k_nAJ1@000000008^<R0000\LK_000000000000MB<N0000000000000UZ400000000000000000000QF3c
000000008J=cQI2m]K8SLaUN000000000000000000000000000000004FhO0000Hb[>000000004T0X00008Q9]0000<EH;000000000000l6>Nd<cNTkEj00000000
MDF:00000000DR7VPUIB<fb;i1Ug00000R`m00000000P`nW000000000000T80`000000000000HPd10000LRc300000000ECIXaAnP00000000@@WB0000TkK`0000
0000000000000000HjT<000000000000=HI04PHY00000000`PS`00000000@0=bT4l>0000000000000000000000000000`6DI@dThIBM400000000hXJ?00000000
0000000000004hSedlM100000000@;T^00000000`7:T00000000TgnA0000m<SJ00000000XU9L0000=72JlCnd0000000000000000`?b=DN5o0000dVKZ0000<@m5
0000hQH;<oi^0000000000004VI700000000000000000000000000000000000000000000=>i\000f000000000000\DI\0000l8H10000000000000M6[00000000
00000000D:I_00000000000000000000aB\7EH100000000000000000000000000000EDC1YDb30000000000000000XoQUD>]Q\4mlTKcCeJ\`0000E5dD00000000
0000DM>:00000000\R?Z0000iBl90000d0510000000000000000000000004\D?00000000000000000000TPo[d0e\4TA;h\MYEIBB0000XE6?Pd>dPgg900000000
0000Hdo10000h>96dWTmP[GhhoP:XG<^8NEde7Gnl\U10KXLeCQ0<Ll200000000000004Zi00004M8D00000000d3m<0000000000000000000000000000lY7S0000
000000000000000000000000`WHK00000000@IgVPR8e00000000000000000000i:<R000000000000000000000000000000000000000000000000000000000000
000000000000000000004<TQHaJXQ4emiFZ<000000000000IC[M000000000000000000000000\3H3=F[Y@9j=LJl_0000LZfNX\El00000000LJk400000000@;[f
0000T5U3hU@U00000000hmM50000000000000000<[GZ0d]o0000L8Xmd=El0000000000000000HQOB000000000000000000000000Y5@Q0000YBmh000000000000
0000Te8e0000DcQJTZ2d\_Ejl]UVD_F[U;:\5F\4e2X<00000000`1Vb46;H000000000000Hc4X00000000000000000000`1CbHI?[00004K9Ul1Mkl9CalBVSlea0
LLY^45H1LC`NE0i>0000@bmW0000000000000000\1B2lPf\00000000000000000000`h4k000000000000E1R:L\?J000000000000000000000000000000000000
5HCKlQa@<DeZ0000P7mJ0000`W0D0000000000000000000000000000Lo365<6?0000h8I3000080AAL1cS03]O00000000000000000000000000008QVd98:Q`H`h
8MiQ000000000000mAM_9CE;000000000000lhR1P_;L00000000hC::00000000XB=Z000000000000000000000000h2:mDd5[000000004QV@DiI:000000000000
00000000000000000000mJkH000000000000000000000000\We[U=870000000000000000000000000000000000000000@S>H4VkHDV6_DeDd000000001?Do0000
00000000<0;APRjh00000000DJ?ih@^n000000005F`E000000000000]IL;000000001J5K00000000hQChIF@V0000000000000I1T000000000000XYe@4UdK0000
<4d80000\l^E0000DYbl000000000000000000008]oR4Pf@0000YGm[0000LE:8X2_50UaL00000000X>;SIGlP9C0S000000000000\cE@X<MV000000000000e;:F
0000000000000000000000000000l;DU0000\h\hH9F_Q2?JUHGJ000000008FFYH2hn\P;MHXaAM=M_=AZdD5fL<jl343BK00000000H:Pa00000000000000000000
L^5e\::n0000000000000000000000000[>NdG29dF3200000000000000000000`f>A94lk000040Da00000000`<de0000<:8j0=E?0000dm]VP=EN00000000<lna
00000000dkCj0000`3Y400000000\FHl000000000000\QaL0000DM[M00000000000000000000l8o2000000000000@o]JTA:2000000000000D7<h000000008iE<
<:Ci]D:^hg;e000000000000PT]O0000l^hT000000000000]38m00000000m=P40000]D7@0000lk_8P_\=<R`E00000000Dkh_`I=\0000=5`R4m`8Y3_ULRkQ0000
000000000000Y6]Y00000000@5RMTTa`l^f:XGncdalUI3[jL90DPm:c98Q@500><All0000@UoH00000000000000008R0?0000000000000000000000000000MBYR
0000mCFR00000000000000008HDkhPR9UK5D00000000LC[800000000000000000000`8J[A>R7000000004kGf0000]0ab00000000000000000000000000000000
0000lQmo000000000000D9WA00000000i0E:TKe>00000000000000000000000000000000AJeT0000000000000000H9>G00000000000000000000m;l7HeEZhQKg
HFPcTGPd`Hi^dM`fTR9S00000000000000000000000000000000E>1^00000000=@U@0000D_P3\ba90000000000000000000000000000H^To]<ak0000<Sgh0000
0000l3Lb00000000<4Mm000000000000eCZo000000004I8S00000000000000000000041Ce9O:000000000000dSj=4UeKh1QND8MmhOEX8Y>K000000000000<HWo
00000000000000000000000000000000000011]4dg9flI8\0GADDUHS00000000000000000000000052`dMIfi0000000000000000000000000000000000000000
h^GHP29i<GJ80000<PMm0000000057DZ0000000000000000000000000000000000000000000000004<3E000000000000000000008Fl5i<=S00000000L>F2XNec
000000000000P7FC0000000000000000X<WNED`M0000TJUj0000000000000000`3k4HcnLT>N;000000000000000000000000Dce0000000000000000000000000
`<NQD=J\X80mhSaL98bimJXXUAAS0000P>ZC000000000000`?G500000000000000000000d_e;0000i<_b0000PF64lO<IICJ60000]8>b\iAd0000000000000000
000000000000000000000000Q?k60000000000005=FO0000000000000000000000000000THmf0000``SQhJl5`5MOdjQZ0000000000000000937E00000000Y0SW
00001<0c00000000000000000000@Jg000000000dJlJd]iS0000`nIETJ8`0000D5_elj0700000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000\NTV0000L2m?000000000000dLCD000000000000@5hL0000UBk400000000hSja00005BaD000000000000000000000000
0000000000000000000000000000<\2j8ENEa8n<00000000000000000000000000000RHJ000000000000PS=Y<?S?IG?D000000000000000000000000TRFD0000
0000I>B300008UCj44oNPYiU0000mE?mX^nY000000000000000000000000@U9\HQ:EEAJG0UXo000000000000H>hQlIIeLMY70000000000000000000000000000
0000000000000000`DC64P`ZDHZYaD@L00000000000000000000LekI0000000000000000PA9I000000000000lBDo`VTc000000000000<]j?IGd^000000000000
0000000000000000L\FDh]>3hbo<0_o8UG<>00000000<]PDhA<`\VWY0000000000004llc00000000]BUM0000D:6ela2S00000000000000000000000000000000
0000000000000000lP70TAO59HaK000000000000`KhY00000IQA]7;Z@1j`0000hL350000000000005BV100005Fdh000000004Fd7000003]A0000000000000000
5J260000000000000000dmfX0000I8Q\0000e7SM000000000000000000J60000=5=:0000000000000000hJo2000000000000000000000000ECOY8=oi\SSeYCe7
QHee0000Xd\e00000000@U0Od2AOlTDV000000004Lfm00000000000000000000lB4QlZ>PTcZ10000DDLe00000000000000000000<EeZ00000000h@d800000000
hV<R0000LS;SLn[8PF]T000000000000000000000000000000008T4g0000l=7H0000<:0:DRj@000000000000eBKT00000000000000i<L?_E<[U6<adg00000000
Lg8h]Fk11?SB0000TdBedAVK0000000004IG`?`V00000000000000000000000000005GL40000d]]70000000000000000iHOZ000000005CD60000000000000000
00000000000000000000000000000DWf0000d:KQ000000000000000000000000000000008;[W\PI000000Y=X0000000007[M000000000000000000000000hYE0
0000\L84`i[h000000000000000000000000000000000000A8E?h?:ZL674000000000000000000000000000000000000000000005EHC0000PB2[]Bc0]H0F]JlS
LcAJ0000LW5L000055m2lS?Z00000000@f_ldkC;@AXQPV0o00000000000000000000000000000000@_3J00000000000000000000000000000000000000000000
0000000000000000000081?T0PnP4XLXX]:c\YkM000000000000\8;V000000000000<9n_hCe_<Mj;4]ELD\1?dfE4A0NQ0000000000000000000000000000dhg\
e@>i000000000000000000004=d^=J050000e4DC00000000000002LKDQ3[1F;[DkIn84YR000000000000000000008b0N000000000000000000000000LQcGlfTH
9J350000HM3d000000000000@Ike000000000000D0UI0000<NQ_0000LcS:0000TG\E00008oI`00000N6k0<^g1?5QUHShY6fKhf[Q0000L\n60000T63m0000@U=N
000054lG00000000000082N^0000@WU\0000000000000000=Dg1000000000000000000000000000000000000l8TZLUJbh;]2A4b9000000000000000000000000
000000000000XG<>0000\Ql_0000IH;8H_NJ00000000000000000000<W4[00000000000000000000iFFD00000000lj`f00000000I<md00001HQa00004;iMDjF8
00000000`J^3PV8VaD9D0000000000004ACh000000000000<GX<0000000000000000h8j]UCfE00004TeEdJ5N`@]M`Dki@FOKLm5=dC_1i@ZG0000h9Sn0000h2O0
T4M9\]o95IK]000000000000\eVeT5g=XXm:0000000000000000000000008DL00000A:W2000000000dNjQCNQ000000000000000000000000000000000000@?lT
000000000000000000000000`1o15JlD00000000mIng00000e;mdjoU0000U<Yd\74G0000iI=A0Z79dc39`lom00000000000000000000E1M]0000000000000000
00000000H=@:0000X_R<00000000000000000000000000000000000000000000dXPMd@eU000000000000000000000000000000000000<FF@@m=cMDhKHl=E0000
000000000000000000000000000000000000DIGE0000`>OElYBW4@6mh@`319JL4g\6YH>J0000\FVeI;eldVh;5=YiYBX>0000hHBFlIFQe11gYDdI000000000000
0000ll;=0000XXl[0000000000000000H]L8Hf9B0000D=jd]Aij00000000000000000000`@e00000d<@G0B6:lEM]8[Pk0000H3JQ000000000000HEKU\fAG0000
0000000000000000\L>X16KO000000000000000000000000000000000000000000000000000000000000`<eQ@_ji0000DJ3HTN;UhPAR8GMdH]\h4LgP@cj7\g0H
1B27157E000000000000000000000000P>m`0000\IU:`L1:00000000PK]B00000000d[4Da4Jg00000000dL6<9AQUH>U1MCKGTDEDdKJ100000000Q:4G00004Kcc
XWgUl2Bcl=2Z00000000000000000000L>oP0000I4WO0000hW];XSW=0000lTf>000000001:140000000000000000000000000000000000000000000000000000
QH]L000000000000000000008N5\000000000000000000008ld1P@o5<PRn<1DAI3<7000000000000000000000000@A<?00000000@MFO000000008FNM00000000
000000000000000000000000000000000000000000000000000000000000`M85lDa;0000000000005;bi0000000000000000E5U0000000000000ED`D0000LZSo
00000000\bo^i>mL0000TRFm0000000000000000lTMoU@\fTlkAE?LU0000000000000000000000000000h22GlZ0dmAg6mHRW00000000L9<n0Pn2000000000000
00000000000000000000000000000000@F1995RC]88aXA<0M2;9d2al@9gUdH5Claoa00000000@P?=000000000000000000000000dkHJM2TF0000000000000000
00000000MIe:000000000000XW>A=J5c00000000000000000000000000000000i0SgdjmmY;V8@:j600008Y2k129>m9Bam:?90000`LBQ00000000000000000000
0000<iWf00000000X_n200000000T0YQmBBi00000000@TolLL=f0000dAQ5000000000000UBLS000000000000000000000000000000000000<bb]000000000000
000000000000\745000000000000=4[>00000000000000000000000000000000D1DS00000000hWhC00000000`6jS\EoGla:\0000EBo30000000012gkH@IIleXF
i6?<000000000000XJUC0000000000000000000000000000h``m00000000DmV;0000000000000000`1Qa\TLRM@gj=1>1`6YLdS@e0000Xi8KHdLP000000000000
0000000000000000000048aI00000000DfRh9:;T0000T?4A00000000<eB800000000000000000000LCRIPa1a000000000000000000000000000000000000hY`o
0000000000004Ij_07=F0000lEed0000XBdD0000U2a<00000000<8Yc\MFi<g080000L^]jLkAi00000[><ha\bMCSI000000000000000000000000000000000000
0000000000000000000000008c:500000000000000000000Hd4G0000000000000000000000000000HRiK0000000082?:\T3^ljR?000000000000000000000000
DY^RDYdo00000000`OMB000000000000000000000000D5Y=PKD4`MYI000000000000]:`V8?`3\6\\TQAO43j[dQUnXmJA00000000000000000000\dna`^M10000
00000000i0i0hPUcTb=3000000000000L<7m00000000@Sn:00000000000000000000000000000000d=4d000043@603TF0000LRI:04<j0000000000000000`DN7
000000000000m=SjLQc<000000000000`keP@87[XQ:700000000`e<R000000000000X72C0000==Mn0000<b`@@jZ\\QMA0000000000000000<ITa000000000000
4kW5<ooJ00000000@GNY00000000000000008jD0000000000<7<000000008RIX`Pfj000000000000<aTkLJDc00000000dLE400004mn:0000l8TN000000000000
0000000000000000`<2\0000`4SL00000000000000004AUA<2j500004NSEdO6C0000000000000000000000000000]I9?P9Xj00000000000000000000U:TF\8Q^
`DCX0000\C3XUE_M00000000000000000000LZjR00000000X^fI0000000000000000T=a=8SGM0000Dd=imCNE0000I=F]eE0OAH7f\0ofY=hDLYS3aAeM\k3^0000
0000000000000000T<:Z56C800000000lNM\0000Dn=@H_ik0@0ZDZdG0000`S?;=HH@00000000000000000000YJRd0S7W47TW@M5H0TM_hNM5L`l70000l?[<0000
0000D9Nf<KgNHkii0000<BBF00000000iITi0000000000000000\a;>000000008OQ40000=<E:0000e:eF0000<7^G000000009J@4=4Zl0000000000000000UJ3P
Hf>Z00000000000000000000dHKF00000000000090>N00000000000000000000E<\B<[llh0oWD_KOA@;@YAh_00000000000000000000T\;ad3jg<EQ:00000000
00000000DfG[54HRdn;X@KHU0000`>\7000000000000m>ecd<N30000000000000000000000000000000000008Cdm`KIFhejCICAo0000000000000000HfSY8ZTn
Q<^F`Md[000000000000000000000000000000000000dMPeXJ1fYB8O0000m<\fIE:6hD9TLZCH000000000000l^BP00004[XK00000000\Wlb0000000000000000
<VbF19Hl0000i@CR0000000000000000000000000000000000000000000000000000PN`chXnmd]c800000000L56^@>dEAB0`0000H8J500000000000000000000
AE@T00000000P69X`>M7E0[o00000000000000000000`eA>00000000000000000000\g7iPhND000000000000HQU50L_b000000000000]>`dHeB[d@0khLo80`1W
0000000000000000000000000000\67NDSB<m2_`000000000000000000000000000000001F^MDMK\a>0OlDX5PPFA0a<Ke7Dl00000000@QHO0000<FY`0000=;G<
=4\<0000ABUY0000lhT]9>d]DFGSmBo<e5c:00000000]D[dd:H800000000@FcGDR8U000000000000000000000000TC?W00000000000000000000000000000000
4O_f000000000000000000000000TOl_e<QXHZYH000000000000000000000000000000008bVn0000000000000000000000000000@N@i00009>FZXT01iCG00000
00000000000000004[_NTIGn00000000l>2[00000000@<0^TUkS0000000000004iANIEM\IBHc@aj@]Cc300000000DFL800000000XPO9AGga000000000000`2h4
0000`ULFD:6V00000000<5AD0000PKO:0000000000000000000000000000000000000000000000000000`7IVlVeQ00000000000000000000P6bBhJS^00000000
0000QFb[000000000000000000000000TL<HAI>FXO0f54SRl6MS00004XL<000000000000000000000000000000000000000000000000iEON0000000000000000
HC7bP7:2TTCim7MY000000000000`XMf11\=0000000000000000`0Q3Dh6900000000\>E@IHF60000000000000000000000000000000000000AIJ8JB200000000
0000000000000000000051h90ng<``YO<A8Z000000000000]:59000000000000PSCo0000<M>1=5V:PH4F0000]:9n000000000000DOfk000000004;1[00000000
0000Pb8e0000`1=gXSRRT6`T0[Vi00o9H_oalbg^=4:>1E9C000000000000000000000000000000008VQ;00000000L_EB8SSX0000000000000000000000000000
00000000000000000000=7PA00000000L[C0eH?100000000<CgTTd@k4iMB@?UDLWI9H]`j00009Ch=PX`8P8=E0000TCPTlh^j0000000000000000000000000000
UHP2`F^h@HDc0000T4[F00000000000000005@AN00000000<aP\00000?1U``dch<W>0000lj2d000000000000000000000000\0j700004DXXha\l00000000PO9Y
00000G=U5@S`00000000iHoF0000000000000000X9[S\Q\e`9Qglf8:<kM3=FiZ00000000000000008^JFdkC\00000000]99[0000000000004PXBIF8a00000000
0000000000000000L8iHU8PZ00000000000000000L`1P>F>m<en000000000000000000000`1e0000\]:X00000000L1A:DLGg0000dYg2TT6l5EhJ0000L18B0000
=E?10000000000000000PA\6`e6>0000h6fA0000Pj4Q00000000000000000000L6VO000000000000`QnS00000000`1Jl0cgo0000000000000000dJC:00000000
8cE_8jT_9:@I9BJm0000L=GjT9]RH<<IXCgJ00000000000000000000000000000000<YMG=3bh`Ej1000000000000000000000000LB\a40@WUG;Z0000d\PU\X@Q
0000DIdoHd6K0000000000000000M@EA00000000<bm>00000000@L>d0000P`5=d8`K000000000000000000000j6dIDb?0NMhm<jd0000000000004UXH00000000
0000<Qh^<fk?Xb?PUJcb000000000000\7_cL\\=`;nX0000000000000000000000000000000000000000000000000000000000000000hBoH\n0Z<3OE@eHl0000
00000000X<C300000HY<Y=J@00000000000000000000000000008Q9j00000000000000000000dEKe0000000000000000\SQ=00000000X?d30000000000000000
00000000000000000000aG7mU3DY000000000000000000000000000000000000`H16HBdjlI1_@LAD@^YNhd:Y\eVN0000PX8N000000000000d38F000000000000
00000=6RlV1J0000000000000000lMnn000000000000MIa5`CAP0000L9Z?000000000000T;O1\?BO00000000df3O000000000000\aIKd8L[4`m_hbRA00000000
0000<_PF0000XMS:0000<M=h0000<_b]000000000000000000000000d2Ti0000UG]V00000000000000000000aFCe0000T^9Z0000000000000000000000000000
000000000000@dSo@f3gQEP>000000000000000000000000\YN>0000000000000000AG3_000000009B?l000000008T=m@g6X0000YEl:0000<bi?00000000D^J8
000000000000000000000000``AY000000000000YDag00000000l57F\n1N0IN?HR2=iHom000000004Y=i0000e5>o000000000000000000000000\3I?`6O;4HQ8
4dNN00000000000000000000000000000000i@C7YD?80000TX6=00000000000000000000X\ob0000LFG;0000A?2K0000000000000000``][0000000000000000
UH`a00000000000000000000lV\FD>kE4Ebc0000<QQb0000hZ9A4AMF0000XP_M00000000l9n4000000000MFA00000000000000005JOL00000000HD;l0L`@0000
00A3`H8[0000Hig100000000000000000000I<i60000HgO60000XD0j0000PS9Wh:5J00008CXiH1XU`gUB8Lj`XYEd=11G000000000000dU;;0000L9M500000000
00000000000000000000000000000000000000000000000000000000000000000000\\F800000000000000004^Vi]ES>0000QD\?0000dk><0000000000000000
00000000=@XO00000000dleVhZ;1H[9f000000000000000000000000YANj000000000000000000000m<WLf;B00000000000000004HM>00000000P3M900000000
000000000000\cgW0000`KPS000000000000000000000000TKB60000`c0>HVYeLmUa00000`G]0Vkb000000005C2?00000000I7;FhFnG00000000<[?DTZa\0000
0000DaVc000000000000P9<_M7_J8j=kIHNO9:?e00000000000000000000AESV000000000000l3GJ@CUg000000000000U<l40000000000000000000000000000
0000X@P_HaG70000000000000000M303000000000000000000000000000094O]0000LBR3LGUE00000000000000000000XeJ?0000Hd>:@VYYPkSQ000000000000
0000000000000000`lZ10000LZR_00000000000000000000000000000000@UOU000000000000000000000000000000000000U=@S8Tnm00000000\6SY00000000
000000000000<CHO0000000000000000=:^a000000000000DKogPUBhT3gATEYd000000000000<lFN0000000000000000<M@HXeiX000000000000000000000000
\AXe00000000DIJP0000000000000000d;RM000000000000Q1PV0000000000000000TB@a00000000a>GE000000000000000000000000h5jO0000h3k`4[jJD][P
0000L@Sh000000000000MAcXHfD900009?hT0000=4BY0000000000005E\k000000000000000000000000d\kM00000000a=Bka=3]00000000eI`E000000000000
4E:C000000000000000000000000@Oi500000000@QSYiB;d<ZEH`5;70000000000000000X[?U@hnODAQE8Lc`000000000000000000000000000000004H>2UJ2f
0000d2FH000000008ARTXbE\98iV0000000000000000DNaE0000`Tg2X5Ja0000HIk30000000000000000I60`0000000000000000`h>>00000000T5OQ0000hTZD
00000000HKDS0000L:lO0000<AFW00000000<J5>aJQnm9Va0000PK]eP=>24mc200004@db00000000XD1W00000000000000000000L8OhlcQn0000PCYn=2bZ1<>[
ham]00000000000000000000LXmZ5E430000000000000000\`XA0000000000000000dg>?00000000`7>[000000000000Y6g900004W`a00000000000000000000
0000000000000000PPFePZ6B000000000000<b8;0000000000000000000000000000lh]j000000000000000042^b00000000UIJC000000009GUm0000lT_@0000
l2bVLDDl0000\]`600000000000000000000hk?Ia9XV0000000000004I0`lKKI1=V900000000XJ<[HiFQ00000000<N_60000dG]Y0000000000000000@M:\0000
000000000000000000000000X>UR16TITOH50CSoQ;_d=1Lf000000000000X0mjHFKl@M6N0oKX9CJi000000008lm90000000000000000d5LY0000000000000000
L5kF=E[B00000000d<>X000000000000<\gPmF?T0000000000000000000000000000000000000000000000000000Xfn2000000000000000000000000L1c_\SP[
\KK7hO01lfDE=9mLQ;gk00000000];A@0000TZ_B00000D>k0000M1eS00000000000000000000000000000000Xe;6000000000000@@ZRlViZ0000E68n0000<LM;
0000000000000000AD3b00000000000000000000lF=^<b<g000000000000PVJO0000000000000000L3lD0000000000000emU00000000X8h@@?<Y000000000000
00000000hg@8\ZTCL0>J\[IR4b4EDP_]0000000000000000\5ER`BRX0000000000009?dR0000e<lT0000=9fM0000]Fae00000000H1oX000000005HZ^0000mFP=
l^>0i;mA000000000000000000000000\0:@0000\aJ<aDD?000000004kKl0000000000000000000000000000lRgH000000000000E2YR`6590000`glo00000000
000000000000000000000000PAg>00000000<CX39B<l0000000000000000M8_B0000U2Q^000000000000000000000000000000000000II96`UDX0000XKFSDho9
H2;iU9J<000000000000Q9UDXgfU000000000000XA@YXDl>Y3j@0000<A1I`ClH`S::DlB000000000h0fB0000D4KU0000TEiGm=I_000000000000000000000000
00000000XhAB8SRC0GoeQ8V<]Ee8mGZ>9I:8DJVe0000000000000000POcHU6Q_DJXlM:KLE;J;000000000000000000000000LhPM0000@4[U0000000000000000
0000000000000000000000000000l@Cc0000000000000000dn6\YGT\0000HWk4LL3hIGel`6ao0000XXN8HHh[00000000000000000000@UM5e>k]000000000000
0000<AX?0000000000000000000000000000L6UB0000<LWA0000PmVm000000000000000000000000000000009E]F0000000000000000U9N;0000000000000000
0000000000000000000000000EWG5H>>\H48000000000000LK2K000000000000000000009C7C8nO2\I\<0000D2:GP7\hd\Q4\=gE<aee000000000000TF4;0000
0000000000000000000000000000000000000000Pnh:M8lg@fWl00004dRT0000iF:PT3^G1<k6\PN800000000dic6a4[d0000T`>?L`KkEBng0000h;\h00000000
000000000000d<;O00000000DBRf0000000000000000000000000000d2<I00000000AFhg00000Wkd000000000000`7A400000000000000000000UD;ZaITB0000
000000000000LU?8lJSo00000000T0MU00000000000000000000000000000FY00000\SPllR4:0000dYgD`8EA0000000000000000000000000000000000000000
42l\0000E;f<000000000000<1lD00000000000094_U00000000=G<J00000000`KNb`SIkPCQCdmg>0000000000000000H[UVPWB05<_D00000000000000000000
`N5J@CEeLTg?000000000000M4>000008P=@0000000000000000000000000000000000000B]60000HK5m<b59\?RWhbRTY9[VID>E0000l[8m0000lj9h00000000
00000000000000000000000000000000000000000000TX`R0000000000000000\hjO00000000000000000000T\JR0000hoWl]IXJ\ML<00000000000000000000
00000000000000000000000000000000000000000000\3@Ol[EL00000000L3>70000000000004cHI0000l6XE000047lL0000=<cD0000IG1[000000008SQX0000
0000000000000000000000008bna00000000E9Tk00000000000000000000d`VW00004W0S`WnI0000H8WcP=D>000000000000XHE5LIYe`DlilPR[0b]@050k0000
000000000000@fiE000000004Sm7\ZOLLoj4000000000000M:@[000000000000<0]2TjEg000000000000Y1On00000E76aHj``B<N0000hZ6hIIDO0000<KlK0000
D]J4`QWe000000000000000000000000\OWB0000L<DZT]3P000000000000000000000000eJ=FQE\\0000=B4D0000<4=800004^S?0000d;;Zi1InIFUS00000000
00000000000000000I\l1AkM0000000000000000000000000000000000000000dE<P0000000000000000HP<n00000000000000000000Q90g00000000H5EE0000
000000000000LZ96000000000000XGo60000000000000000XRl`PdIIH22700004I?G00000000D6gbe>kK000000000000<VF<00008f[Di9g;99eWX=fFM@Zb0000
49CD00000000l=mNL0n>HQXk0000PZaL00000000HoVM00000000000000000000000000000000000000000000000000000000000000000000l53m00008`DTQ=Lc
000000000000`^?10000@NW78;M?8hX=000000000000`jAEX3Ui00000000000000000000000000000000XHDPd<4h000000008>9CDof11F:\00000000L?A_4R3l
I5Nb0000000000000000000000000000@l>DHP9I<Aca8S<omG3S0000HH\V8\gCi=K000000000l>lgI7ilDHBj0000];0EHSK:H71C0000diZ[0000000000000000
0000PNF>00000000\SP900000000000000000000X6M]0000DKMOh:HITQfVAFLP0000E@^U00000000hSj11GQPH8L@=K1]<5>6000000000000000000000000@>1C
0000hDAoA3JE4UZd8WjdXeTb000000000U6d0000000000000000000000000000hACWdPVb00000000000000000000000000000000000000000000000000000000
000000000000000000000000e:eV000000000000000000000000m1dG0>UA0000LM;55:@i0000PN_C000000000000000000000000d<JmL]V90000000000000000
0000h^_00000`YJd8LNXd47Y00000000l\6I0000`8ki00000000000000000000`1Yc8AR:00000000`W2`0000000000000000D3N\00001Hh8000000000GN48L0Y
A6mD060PTc1g8f0b4AWLLfXkXjZ0`:0gEE0meFg;9J_T00000000=Ei@000000000000@>hf`?7K15DOL7=20000000000000000000000000000L6Tki3Zf00000000
00000000000000000000\@ZC0000XNYm00000000\:VbPi5;0000Pcl9LfnQhn8i000000000000PEP4@H3E<`Hh10]O0000000000000000000000000000e6?V0000
DhT3\i=`eH2Y000000000000000000000000@BgU0000LgbA0000000013e^000000000000000000008m61=9Gi00000000Had3@_=D00000000L?lF000000000000
0000000000005=@300000000LLnZDCiBU0;6ljVX0000=7bP00000000mJmm\A?k000000000000000000000000000000000000XKT_0000lC^\000000000000D`CJ
000000005GU:YGXU0000000000000000DfMd000000000000`TjRh@C7DfKNL6QF0000000000000000000000000000TY=E000000000000000000005CPa00000000
0000\NGZ00000000000054mC07dI0000000000000000H^gFl@nf0000]?gX000000000000eEGA000000000000000000000000P1?j0000@B`VXGRddK9a4U\PLJ8M
0000000000000000000000000000`A;f0__]000000000000h;^H81RdP=nW0000000000000000000000000000l7b@000000000000X;8jE97mLGYYle;^hedUdoN0
0000000000000000000000000000000000000000000000000000000000000000L;o;8GYkhNUTMBiN\7^[00000Ko=`M<a0000=8Pl00000000000000005DZ50000
000000000000`QWK0000]8PF0000lVeB000000000000000000000000lY:G00000000000000000000a;=j00000000`SPJlR520000000000000000dhb?00008W\h
UDm:0000TReo0000eF<]000000000000000000000000000000000000000000000000000000000000@do@0000PQ_@00000000TUD<000000000000@Ak004Jclbfi
`ai_00000000lFP=hnj\1D9\00000000`2E;l1S3ED7mY4Hn0000<]3C0000HEf_000000009?oA0000000000000000X9Bd0000X4H6i0O5\6f288DXPGgZhAhclWIb
]DSKIDlkII\I0000@2Io\UH_000000000000@^m@00000000iJX1000000000000d9o=0000000000000000000000000000000000000000<OZA0000000000000000
00000000XdBYQJcGL5f:00000>HBAK?F0000`@fA0000\S^j00000000AK<O\NJK`OKg000082:W000000000BLb0000000000000000<k@800000000000000000000
0000000000000000000000001CoE0000000000000000Q6OaUI3K0000T0dO00000000000000000000P[k>MH8Y00008:ES000000000000\XjGD\R=lfTW@SjI0000
Lh:U0000TAT\0000<6<h0000dZBk0000000000000000l<9`00000000000000000000\[1A00000000L2KH00000000TT3l0QjT`RJc00000000000000000000HJIV
U1]F0000X<<;0000hEZY00000000000000000000D04R0000000000000000ljCa0000000000000000lQ`U09HR`SAe00000000AF=A0000d[?30IXk00000000=D2E
00000000m<RnPn7L00000000`0EPPh<W00000000000000004Q@h0000000000000kQ@0000000000000000000000000000000000000000`^D000000000LGin0000
0000\IeE0000<Mn7DT:80000H=lM<KnBD9SD9:cj0000aGUF00000000000000000000844@00000000`dWe]<hdMF<H0000000092l:000000000000EJI:00000000
D`;U0000H?0B0000\a`000000000\cM90000000000000000\<kN0000000000000000l:<Z`XA24YYc000000000000000000000000Xj_30000XN59TD@400000000
XjlK0000000000000000dXeCL@B8eG7L00000000000000000000000000000000l12c0000P5`>000000000000hcJC8LhHh=oRI7HF@Rl700000000h70RDIhU0000
00000000TE6^`Z<3U7cF000000000000000000000000000000000000`:N90000DVDi000000000000000000000000000000000000<2ce00000000000000000000
00000000d?aS000000000000PMfH0000`PQia=1MA>5Q0000D5I6X<0QLQ`300000000e:Of000000000000]@bN00000000YCJQ00000000dgof`9ln000000000000
00000000Tm9`0000<AcS00000000000000000000XhaJ000000000000@63]T\4[0000hVng00000000UI:\0000<nF>00000000QH6R000000000000000000000000
00000000I0DP000000000000]9A20000@3Z^000000000000`^O[A:XgiJZSU7k_0000HQ>k0000000000000000<hXM0000000000000000dLjC]>Hb000000000000
89=U49kEAG_`000000000000haSa000000000000A?Jo000000000000000000000000U<UB0000Q@jR@ESM4Q=H8]8=0000ID5Z0000<Bn\0000L?eY000000000000
i9X:<Ajb000000000000000000000000m>[Q0000000000000000QFSR00000000M6Ke00000000DX8:0000<CXA0O=iU?_l`SHE96l^L7?SPd=>=9ZkiFC>854G0000
8Z_4000000000000DTc[@0GJ00000000TbS0]94C00000000h:nITFLD<OS\mIhgAGP000000000000000000000000000000000@3ca`ClYHOneXSb:De8H1:gX0000
000000000000l:5700000000D\bU00000000T7c8UIcT@^d0dUYK9DMc00004:NT00000000`_d?Y0RcA3:G000000000000000000000j=O00000000000099@]AD@^
D^H;00000000M3M=00000000L;=a8c9[4lIkXDWKi5gii9Y@ljeHEH4Q000000000000XDUo0000\Bm34[5Bhi1W<maJiDDK<bcE9FVa0000000000000000]5<L0000
00000000hSfH00000000TQiH00000000hFgWa5A7YH6F0000U>1B<81S0000000000000000000000000000000000000000L^T1`?MAXDWYDhO0<FlCAD051FJU0000
0000\R1?D8Hb000000009:T20000000000000000000000000000TGkQ8\hj0000000000004U7\00000000000000000000eH3=000000000000000080@90000aADV
00000000000000000000`<hg00000000000000000000000000000000lWAL00000000<\5<0000@VMZhRE<51d3mFa8PNh\Q:^5Hn^T0000IDa7lDkB000000000000
diH\0000XN`<XgS800000000000000000TM?0000000000000000\kJJP62Q0000XX_4000000000000`3DOlS3N5BOh0000000000000000dkR;0000000000000000
0000000000000000000000000000000000000000A4LG000000000000000000000000000000000000000000000000000000000000XFQ>0000D2k[`SOh00000000
000000000000l=]IhhZ?L@o`000000008SR30000a?WS8hVk000000000000h^an00000`;B00000000000000000000=56[00000_?6000000000000000000000000
0000M<BeTf4^00000000000000000000`1@C000000000000000000000000000080c90JZ<i4<1D4b9dc3NXIoh00000000000000000000TVW60000000000000000
<kjoh_@F000000000000000000009<QhMCR5LQCA00000000000000000000<h;O0000000000000000d?hT0000000000000000000000000000EC5KTR<ohiB<5;5O
l3N9\K^k00000000000000000000U@a=00000000000046C:00000000HYok<0F]81H[`7kAh^62953JQ@l;0000dKFH0000m2oYi:3M00000BLUDm]lm>[BAD]\0000
XAGa0000000000000000000000000000000000000000Q8080000000000000000000000000000a<IO00000000\JAf4YABQ>UM00000000EJUdHXaaDGhJ`mWEQGi\
00000000dEnA0000000000000000LRhl0000000000000000\IZMXhO]00000000@U6WHd`;00000000dWZ7]GDiHbYC`B1TI2R>TnMg1AGM0000000000008@O80000
000000000000000000005Jm7000051`KAEjZ000000000000m:mHX]@N00000000000000000000000000000000XP=a0000@AFePRU?P>m109HAQ75VEJCL0000Dg`X
<h<2000000000000PB9J0000TcJl0000M2[Z0000@:D:]=>I0000DV;f00000000000000000000<I;=000000000GIV0000000090c?000000000000000045IP0000
U4:j00000000000000000000000000000000=@lM00004C:XLN\6`AOZM:9:00000000l[REU3VN00000000<4Yk0000000000000000\MmW0000<_X[000000000000
000000005E4`00000000000000008_]]0000000000004\`D0000T^EJE:QR\WcA0000M?C1dYoPA=n2X7SiH>E100009?M]0000dRlQ0000000000000000LOn50000
000000000000L0gXL2h^YI2F\R1g=1;K0000000000000000000000000000X`>\XcKU00000000\ELT0000000000000000000000000000000000000000]89A0000
0000000000000000TVOmX^;TA=LH0000000000000000000000000000<miD\]9_=IT]00000000<BYI0000000000008SEY00005:6fXU;J00000000000000000000
000000000000000000000000000000000000000000000000000000000000000000005;[e00000000000000000000000000000000d4Oc00000000000000000000
0000X5A]lC]J000000000000000000000000\2dC00000000000000000000000000000000hRQBTR:k00000000000000000000\okj00000000000000000000PiNo
MD@7000000000000X7[0000000000000000000000`aT00000MlT0000]9j_=IUJDEJ]0000dP;>hK_KTPHN0000000000008ECQDRN?PgL900000000dRfiPST40000
0000hFPTaBe1000000000000HFmf<Q_4000000000000P2@`0000000000000000<?@U0000<3Bd0000000000000000Lk3n00000000H;m=00001DB2`PXU00000000
00000000000000000000000000000000A4QeD0hO0GMUI3g?U:_:dLnKXc2600000000d5cL00000000hTX@000000008:AF000002EhdW^cPkBneFV1000000000000
000000000000PN7800000000DDfGQ1US000000000000000000000000000000000000X<>f\@Z4lcD600000000000000000000Xca6000000000000000000000000
TaA@00000000]H`100000000000000000000000000000000T1\@0000d89ZLUj@0000000000000000<BFneJh]00000000000000000000E02bHIm60dkK00000000
IEJY000000000000XH;70000@LaN0000@M;N00000000Q3X^00008lI6\]<=]<h0A9?jH1I`TO]n\O_<]JYW00000000000000000000000000000000\<IKAJTePBH8
0000h34O000000000000=BZBd9A400000000000085Va00000000@5F=000000000000\]Y[Td\:`]`Q0000000000000000XKGDXV7KMA8GP6P^0000000000000000
Q8LnXRg;T\Hb000000000000d?V=LR5Z00000000000000009J;W0000Hf]a<QE]D\[;0000000000000000000000000000X?]M0000000000000000000000000000
\h0900000000000000000000P6?RXGIo00000000000000000000L_99PloS00000000d9g700000000<J7f000000000000EHKa00000000<L3NI5AW0000PAKd0000
P2a\HVfhYC3;U1Q>0000000000000000000000005IcHA9KBX`0;D`@50000000000000000000000000000000000000000000000004UgnDC84000000004o240000
M3niPQXP4nGX00000000`=Ykl<JIXeKD00000000000000000000QBKl0000000000000000Q16CY3N9@P\oE@;KY?QY000000000000000000000000000000000000
00000000000000004BfXhM>o=4ShEIRJ0000000000000000aH]j0000000000000000XdW<000000000000000000000000000000000000hBP\000000000000X4\l
00000000000000004o\Xa786\TIP@UOF\jj?DFB=T\^<000000000000L:Kl00000000000000000000000000000000l@Kl000000001@]k000000000000T2cSTjXZ
iGVK0000000000000000884300000000l\QT]EQ403SEPgCf00000000000000000000eBIDdYhI@iOm0000000000000000@5[5PkKA4kOIYDcGlM3Y<hMC00000000
0000000000000000L`iJ00000000000000009?ROUFCP00000000e3n:000000000000000000004QP800000IDD<]A>@TRk0000000000000000LA:Q\nFP04?S0000
UH:lEHkb00000000@d=LXQX_0_f300000000\[;G00008nlR@VCT\cgd0000000099^;00000000000000000000TKgmE64PAJ;00000000000000000@iP500000000
LSb`00000000\:=kdiob000000000000IHTF000000000000000000000000Dn:j000000000000`VgBdNMOdoaO0000000000000000000000000000000000000000
lcRG0000A@Y]000000000000000000000000hDUG000000000000000000000000Y>Cf0000E1f10000<n8S00000000000000000000hnVD0000000000000000E27d
0000lKhCl@PjA93U0000000090Xf0000HnEhU5AiD8iRLl5K0000000000000000A:7Q0000000000008I;M000000000000T:e\000000004Pn@dl?H000000000000
00000000d^LbL1O^Tjc00000]AI<0000000000000000LE^6\SJe4cA>0000000000000000D1Y4`6A99B=\\?3e9CAfX^TY000013bT000000000000000000000000
000000000000000000005A^f0000XVFb00000000000000000000000004FH0000HWT\HlfQ000000000000]=<W00000000dKcQ0000A7IPhEC@000000000000hj35
0000`3;a00000000000000000000dEg6000000000000i0F000000000QFFe4ZDRaDV`l@Do00000000P?C0000000000000`bTI00000000P^UYP;Aj8=mAHDald@MS
e9k_0000PX79X@?00000\EC^TedD000000000000L1[SI9eE@dI[LFGkl^jcH]E=00000000]<3_00000000`e:6<fF]XAnZ4O`8TEZ5<g\n0000000000000000@:AT
lR9F]26@0000000000000000hQI`lHQe0000000000000000000000000000lXGS9Ac40000000000000000d]\=00000000000000000000000000008;a500000000
0000doodY<2cPOAd0000DdHm4oER00000000@eUO00009:Lf0000`_ET000000000000\Hj\000000000000000000000000000000000000000000000000h=R40000
000000000000TICHEGH;=GnWl00Y@6RdDQB<dQVJDioK000000000000000000004P_9\a36hg[i00000000H\oT0000000000000000000000000000000000000YMV
0000@cOQ000000000000AHW@lSJ<0000L[>`00000000000000000000000000000000000000000000Q=CaXS0^=?lS00000000`QLP000000000000000000000000
000000000000hFngXeY^0000TAl<9CTW0000000000000000i9Wl00000000000000000000<X=l<`iiTnSDU=ID@15S00000000`;Wn`[fB8g\A0000000000000000
00000000000000000000000000000000AHZF<ncV00000000L6S1000000000000H<8@00000000D9a1000000000000000052jL<@TQ9EeD00000000lEfV00000000
0000000000008afW000000000000000000000000000000000000@>2?000000000000XT1`56]C0000H`M2Tn9M00000000leY900000000e<?90000@D;c0000<19L
000000000000000000000000h=^600000000H[CJ0000000048m60000000000000000000000000000000000000000000000000000000000000000000000000000
00000000d:Ml00000000000000000000000000000000\EV5<\^h`>E`e4?N000040HDH`c=00009E8h0000000000000000000000000000000000000000dD`ei:WP
A77:<:;Q0000000000000000YFb10000<j4]00000000Y3L1hG9nA@3g0000000000000000d4DD000000000000000000000000d@[WPQj^0000000000009H>20000
m99316=200000000000000000000]GI^0000H1C746F4000000000000Dh8M00000000000000005ET:0000L>[DY8D^0000e>o20000000000000000000000000000
00008GQR000000000000TCm?0000000000000000000002g^000000000000hD\I0WiO00000000XAhDH^R60000hTXk0000000000004Gi=XHDG@]OWl:O]0Pi^8jo8
]C1d00000000@1Z3DnA40000000000001IU;0000lgLbTl4SlJROE2Ja000000000000000000000000000000000000dK8H00000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000X;kUMB8=hNO`0000000000000000000000004F4T00000000000000000000D7ii0Y_]4^=@
00000000EAoU000000000000lonF00000000000000000000D;0ndMJd00000000P;]c00000000TZ`J`1@6000000000000000000000000HDSGHK660000\oiR0000
0000000000004i<c\F8Y0000000000000000\S>8HYk>`hWF000000000000lFBJ<jQL95:>000000000000000000000000h30gdb^I0000000000000000mFN]0000
000000000OOL0000000000000000EDRm00000000PO:eIEN14cU_0000d@mB000000000000PC0?00000000d[o:00000000000000000000@SE<000000004YLl0000
dg>30000ddoPhS@>00000Bb_00000000000000000000000000000000000000000000@42_0000000000000000dSD=0000000000000000iH7Z0000000000000000
0000L=W@00000000@>^281ld000000000000\CD]8LS=83kO0000\Xjf0000000000000000H@=[XE1000008Mdf00000000l7\D8[TU000000000000000000000000
000000000000000000000000H3j1PQS7aHM_09980000P6_gH]fa00008NBd0f7l0000XU@G0000=D6Y0000`dC>mDj[00000nQ9000054=`0000=Jg:000000000000
0000H<c\000000000000hEZo@Vd[hcfU000000000000000000000000@9480000<i\d00000000@8e^X]cdH4^XXDR<0000000000000000000000000000HD4eljM:
00000000PjE[Ti0D00000000000000000000000000000000000000000000L<4@LdQi00000000000000000000000000000000000000000000`Bk9000000000000
\9CkT3gY\IKE00000000PBHU\Z\QTgR38hk:QJ5W0000000000000000DU_M0000lWQA=D]J0000000000000000000000000000@Hoa0000d^204]LP0PVSIFKK0000
0000X@kc000000000000<f1^Y67d\U^2`TOLaILh000000000000X[Q800000000<UGI0000000000000OkH000000000000d;e100009<=1000003PK00000000lGXh
0000XTDg`I\Qh^:7mE[60000000000000000D3LS00000000000000000000PFZg84ej4XPB0lRf0000000000000000000000000000000000000000I;=D\R6dh<V5
i8W8\Sf800000000D_kmd]h^QA<FHh\B0000000000000000000000000000\WgeD^2]hla200000000000000000000=3Go99hM1ImJ0000I79J00000000000088mE
0000TP\L0000<7Ob000000000000000000000000U2LC]>Y4000000000000=6oT5GCd0000HIF]0000HQgX00000000l^_?49H1ThGG00000000X?cTe:GMH_^80000
0000HnBL0000L36Z0000000000000000HU2U0000HE9M0000000000000000000000000000l2hA0000de1i0000000000000000PPe2000000000000000000000000
\T0>de>^000000008NEL000000000000000000000000X5:MP@Y4\GgKXb4W0000<JbZ000000000D]7DD\c0000H>4?00000000000000000000hQ29000000000000
=B2m49[a00004L9^]1m204lL000000000000000000000000000000000000000000000000000000000000P?6f<_In00001CW<DnHl00008UcQ0000000000000000
000000000000D\Z4hk<e0000000000000000\V4000000000000000000000<8EN00000000000000000000]1J^0000l89K00000000Pi:K00000000000000000>4n
0000000000000000`fU_000001Xf=<ij00001IbL00000000000000000000000000000000l8CJ<5IZ0`1JH5]H00000000T=WL5<63=>5600000000000000000000
T86]17jT00000000TaMf0000000000000000124`000000000000000000008hR;00000000\A2j0000U<M200000000000000000000L60A<Uj`8hGS000000000000
000000000c`100000000000000000000000000000000HAm:d8cfh34^UI4_0000a>TQ000000000000e4?^QEiX0000000090b800000000000000000000=94_0000
0000\V7Y0000`c7`U0520000A<Ik8RXmXBb7000000000000000000000000D4ZQ@^3:00000000000000000000000000000000000000000000000000000000<fYQ
ho?i00000000000000000000UIPC00000000L7Kj0000000000000000000000000000000000004S07D<]:00000000000000000000a66j00000000000000000000
0000\D`U<no>0000L:8;hR968T5jQ8YLLYTQMBSL0000000000000000lDjm00000000eHiRQ?Nk000000000000<XkeD]0EeC`THJCaM?Gi00000000000000000000
00000000000000000000]9\B]D::000000000000PUQP000000000BQ<00000000000000000000lU>DXK;R4nnn000000000000UFlZ0000000000004<=;0000D2@O
]=9300000000P5gVQ<XdU2MM0000000000000000000000000000000000000fgN00000000YGJ00000000000000000UJRI00000UMK000000000000000000000000
00000000000053CC<5XR0000hY;g\k7L00000000TLVSP5VSHLk@<OI2hi;n000041VYDVBK9EL90000000000000000TWA^PW1C000000000000000000000000DfQ_
00000000000000000000XWPd00000000ICYd00000000000000000000A<d0000000000000000000000K5I00000000000000000000000000000000000000000000
00000000000000000000]Ibja:aK0000`YUS00000000\4K2@?7>000000000000YBG10000dZ6Z00000000000000000000L?AmM?cD000000000000@4kdLQDQaF_m
d>JU0000EDL^`R?f8`PjQA`X0000000000000000l[E@<f3FQ8a^0000000000000000000000000000XSDo0000Thj60000\<G8=;7VQ78ja7=W000000000000`[dc
HFkMhYBHI2>>000000000000000000008h:2HkSY000000008eNX8W\X0000PEU`8LSG0000=7o_00000000826VEE7lT[R_UD[4ADdU00000000000000000000=HH4
00000000a<e<00000000PP93=FDO9H;M000000000000000000000000Dfoj0000h>R20000000000000000`T?n1<iX`B<?0000000000000000X]_9hg_I@mXgLgc@
8h5W000000000000000000000000000000000000QA5PAE3[dUa?0000000000000000000000000000\:<7@K]0i>PO000000000000000000000000000000000000
00000000MJ6J0000T:dV0000000000000000000000000000000000000000@]@YQDL@T@Uk00000000000000000000lSTb]8=B00000000LViL0000000000000000
0kVB0000LS8R0000@WT<00000000H9[00000<oAd0000H2o`DboG00000000000000000000PeUk00000000000000000000HLoGmAl^XS52Y3kM00000000eEM>0000
00000000Q6a90000L[:F<cN900000000000000000000000000000000000082R7T9ZR0000000000000`=h0000`j`PX]T8I1Ve00000000PRJ<0000000000000000
00000E0Y000000000000D]j[0000000000000000000000000000000000000000000000000000000000000KWk1Am0<_cD5E5h00000000`R^]0000X[=k`\b@0000
000000000000000000000000000041]`]AnDlR0O00000000l2Ub<GoI00000000000000000000lEDW000000000000000000000000`OmN0000000044Im0000U5hH
@_Mi0000=9d3P=ME0000000000000PA:PDhMD91c<GH\0000000000000000000000000000DaZ`0000000000004Gl>000000000lN^dH1J<_eXaA6j000000000000
00000000000000000000<h5B000000005J0_P5W9T2Q44Z2ImC>600000000000000000000000000000000DEI5P_n?P5\AH6DX00000PT_00000000000000000000
0000dWfk000000000000a@0@000000000000000000000000hJCm0000AEDh@M@QhQTYH_YQm4kC0000leH0P4g0@ok69>?a00000000000000000000000000000000
000000008m^B000000000000000000000000HCMB4YW40dl[LJNI0000PHnN4b1eUGHS4YUb0000@]1be3kc00000000HLQO000000000000H3JCdONDPVL`9I;C0000
000098m5I>=90000000000000000P5X_4=Blll`C00004I;X00000000000000000000Pg^I0000000000000000000000000000`A?=HP>HDoZJ5CWZ000000000000
]9]8000000000000000000005DH;000000000000E1G30000eHUN00000000000000000000000000000000000000000000<ifF00000000H5]fXKPE000000000000
0000`mCS00008NAi0000LNO:Ti^W`<7]0000P:gEX\@a00000000Y8Xh000000000000QH@l00000000]>c70000\kF]EDbc0000Dfgc1:bn00000000000000000000
00000000DZ8hPRhYQ7RN000000000000<1Gh4I:;d__2908BM8B000000000XFKV000000000000000000000000000000000000000000000000U3WV000000000000
0000T24n0000TXlJ000000000000000000000000000000000000P6N=0000`PB@000000000000000000000000@Oem00000000`N[:8TZ6<d;c0000LiXb0000aIA:
00000000l\[lDi?I4]SUD6La=IfWhlmOiD29000000000000000000000000hBe:Y97W8[jULnNE1?a@8k6N8TELH9:mEAcj5DQJhGV9LPC`MFQ30000h09Y00000000
hZ7l8]2Q000000000000i12e00000000IG2T0000dJQ<L]\Y0000T6f[8GQB@P\b0000mIRh000000000000`a?[0000@N<7000000000000AA9400000000`UMbhX:_
0000000000000000];8J000000000000000000000000000000000000000000000000l6OQ00000000\[5a00000000000000000000000000000000000000000000
0000l\]F0000000000000000hjE?00008Tl00000`F1[000000000000000000000000000000000000=83H0000000000000000LNd6@eMGQD;?PLmbhk8a00000000
DZgl0000h7`<XjfBX2^X8P6?\dbfd@;>@fHK4KTT@i44i9Se000089l`000000000000000000008hG`000000000000000000000000000000000000000000000000
0000lFJC0000439f`KjCHhL9l1i;\RSb0E;Fe8Fha9b=I=`>0000UAl700000000000000000000000000000000000000000000=7Ij000000000000000000000000
0000000000000000000000000000000087Ab00004JGb0000\Y<b0000=<BIEDe]00000000000000000000000000000000000000000000000000000000\Sac0000
00000000000000000000000000000000P0[U0000000000000000U=6U0000hS@K00000000000000000000D_Ho`WET00000000000000000000000000000000Y6O;
000000000000Pf^W0000X;L<<NlfIHc[0000UBRh00000000000000000000000000000000000000000000000000000000<HL^0000000000000000000000000000
0000TVIa000000000000H?TO0000eHZm0000TCQd00000000<4<b000000000VIklk`PaGM?D8WE0000lDG0DMl:000000000000T=f[0000000000009::b0000`TI@
00000000000000000000000000000000XT<L0000000048RiTdAgPQOP`kiS]9MZHoZddYXl00000000000000000JBU000006Qi00000000000000000000l3>E0000
000000000000HMLZP>[2000000000000000000000000T6nZ00000000000000000000PA0?T5P200000000I6>bP5?Gh?]Z`PbP0000e;C<00000000000000000000
000000000000000000000000<fbJ0000000000000000Y2>o00000000000000000000DLZ?0000000000000000Y6[U0000D3cB0000000000000000XJZZd_KZ0000
00000000000000000000<3:N0000lMLg000000000000000000004Ki1LXE:h\2CLbMD000000000000000000000000HWA>H3`G0000000000005F420000DVO3`?^F
dlj58ZDD0000E4g[0000Y=aF000000000000000000000000La\0@4BWHe9R00005JCm00000000a;3=000000000000PS0I8[MB0000Q>2`00000000ljjPaGSc0000
000000000c;@5Bm20000L=Rc000000000000000000000000000000000000000000000000ABAj000000000000dBII0000000000000000000000000000T7\:d2H6
0000e04B00000000LDVd8IW[000000008^IH8H07LQ_h0000000000000000000000000000DHUoP58\hI5i00000000aAVnEC=^0000000000000000000000000000
00000000dHemP]am0000PEc@0000000000000000000000000000000000000000P@NF0000PCPc8OYed5Yn000000000000000000000000@4=OleH\E9WO00000000
00004_Bk9H6j0000LZ1C00000000000000000000<gfa00000E>iL0X:`KH800000a`RXE?LH5^5435[`BHch;hJ0000000000008E9]0000Q<;;0000000000000000
\cA1<Bj[000000000000P1ZC0Ra9D@oE000000000000m?GQL2Vc0000000000000000000049@Z0000<]9>000000000000=<]40000\5ggaDNMMEF3h=VP00000000
0000000000000000000000000000000000000000TSfV000000000000TZYX0000aJWe0000m11;d03@00000000000047VS0000000000000000000000000000HP>;
0000000000000000000000000000000000000000000000008GA1dY1Q00000EZf\F\?0000000000000000<i`=TDCi00000000000000000000DImD00000000@C>S
d20n00000000h6NF0Kg;H_HLe89SX7cD00000000000000000000000000000000@[0_000000000000`UIh`aaE`cUM\2_J00000000000000000000@mQ_00000000
0000Hlo900000000@=UZ0000000000000000PIFD8eT10000Xd?n00000000000000000000d^:^000000000000QGiD000000000000h9f5000000000000Pb<N0000
000000000000\7]XDFMI\3Nn000000000000TV:HM0A40000Da>aTk^f000004dY0000000000000000l6=800000000HAn500000000@K^6=3dQDO@YQICA00000000
0000I9I:IH5D00000000000000000000000008i?h]5>TDVMa0lF0000000000000000Xf:LPC=a000000000000X_Dd000000000000000000000000000000000000
000000000000<a]=0000000000000000000000000000\BO[000000000000000000000000Y@:<0000000000000000000000000000@<2I00000000000000008BL;
0000POB60000LK9CLh3<\16o<=Fc000000000000@VR2Pc\n00000000dQjl000000000000e6VAeI?ZYJ=4Ph`P@DQIEK5V00000000000000000000000000000000
0000EJiM00000000000095cPAEdW00000000T<J;0000000000000000A5DCTh=9000000000000Dk20DCbb00000000000000000000000000000000000000000000
000000000000L74Y0000h:=M000000004D=N<i0f0000U3Of000000000000<nbP0000000000000000000000000000000000000000`JjB0000lYd;l5\K00000000
m39E000000004[cMPbh7=:Mh00004[@D000000000000LS]Xlm;F0000UHE^00000000P:M000001Bha000000000000000000000000damCa4<Vh7L=000000000000
h9CXX=2J4;;IhRW<U1FIHY5^AHjldeAW00000000\Gg<00000000000000000000000000000000TaY_00000000PIP:iIc9000000000000eE9^EAB7\]mc00004506
000000000000000000000000hdc5`<l4d<16@4kX`jeR000000008dY^0000000000004]ZiE9VA000000000000000000000000000000000000d5c200004hP:0000
\BEe000000000000000000000000DYae000000000000=<KE0000000000000000\AZHd2TNLJNlhV7=LX7R]:cVdSUg0000D2[;@7J;X5dghJ>C5>WW00000000DJ2<
Lk>k09;@43Q5000000008AUaPe^9]>_>000000004Yj6X9D^\n38lnj000000000PJSM0000<5I?0000=5aX00000000000000000000Xi^dHG9FDXf8DFao00000000
00000000\e?L000000000000000000000000<L5D0000@[hS000000000000PY\_00009<1o000000000000A;ji@MI[000000000000000000000000000000000000
0000U5Hg0000dPWT5:=PiGGWh\Oa00009:;2mFkC000000000000066A0000000000000000<5SU0000YK0U00000000000000008UNPiG7d00000000000000000000
0000000000000000`hBb0000U><L000000000000000000000000000000000000000000009@i\PYU400000000Pj\1E>h0\ea@000000000000D@QK0000@Fk]\13Z
XG6c000000000000000000000000000000000000hJCVPFSITCYEPUE\4ecF8^OO5=5KI8gnLMBD0000HT;?00000000000000000000d_Th00000000000000000000
00000000000000000000HKaR00008LfA00000000YCY400000000000000000000\lhAdhZ00000D[P@00000000LK8ohUJL4K;3=5@700000000000000000000@JUV
dUFFM<aNDKUhd73Ph\jNM;AP0000000000000000Ld1fl1<`00000000000000000000AHa?00000000XBXS00000000A;Xe00000000000000000000000000000000
00000000M;69000000000000`mFkdVo9<E\^DE5KLfWL0000000000005FAX0Bbk00000000Tb>A<BYeA>j^0000000000000000DK\Q000000000000000000000000
00000000LPgU<jB=0000mB[_00000000=6DH0000aJEP\]kbhd_>0000000000000000000014GC000000000000000000000000000000000000000000000000h;=L
DEAb000000000000XJab0000`A8I0000lTMN0000000000000000<BLo0000000000000000000000000000IGUU0000I><a0000000000000000000056`15::@0000
00000000D]CQ000000000000000000000000000000000000000000004Vjo000000000000000000000000@mgXM;@\=7G800000000hX;OD;WW0000000000000000
0000000000000000I9dC0000djO<<4U:TFgn000000000000000000000000lW[h`4a8P[4`M;YR0000000000000000`RdA0000i@VT0000Q1M:EFe400000?j60000
00000000000000005;]P00004=I_0000000000000000000000000000000000000000000000000000`kYf0EY2PX9Q000000000000000000000000000000000000
00000QGl00000000000000000000000000004[n?00000000`:VPXbb;DWIoXKbG00000000000000000000XE>FlChGTNWgHVc6E;84Xo6a00000000000000000000
AJO@00000000000000000000000000000000aCQK00000000000000000000\Mc<0000`:B@00000000000005M800000`Ji\3]40000HXTH0000000000000000QGcP
TED>lZ9o000000004_8d000000000000U>S900000000i3EIT_FKhh=S000000000000000000000000PJ`H000000000000000000000000000000000TY6=5B30000
1GY3000000000000000000000000000000000000hffD<5@Q0000<@D^00000000D[F>eD14<8LJ4BFR00005;O@00000000hKXWi9RT@jimi:EBh>Oe000000000000
0000`[QeLem=DWJnT6?6000000000000<;P]00000000000000000000000000000nDD0000I2P<E84b000000000000000000000000@XFk0000000000000000UJ@a
00004A=NMAMM`PND000000000000U;cBXOIi00000000<=G>00000000000000000000<]C1000000000000TODfM07:00008Od>0000U5\:0000000000000000H:UX
00000000L0[<la1200005GMW0000000000000000000000000000dQW?0000dK8W000000000000MJj[X;3E00000000l>8Z0000hQLC00000000XVh[<2[FPF@o8ZLQ
HeE>0000000000008lWHDZ4kP>8;0000000000000000000000009I4200000000I1@m0000000000000000@fhBT6PN`WO]DF_Q00000000<VYKmJd:0;UaX8_>4DIK
T`F8E0fg0000=1c]16FB00000000`A8j00000000PiJf000000008GOa00000000D75ZI;]^0000P33d000000000000000000000000000000000000000000000000
lSia00000000LMbTeHIf0000l4?C0000000000000000000000000000000000000000000000004_VRLgRA\@Ee`QoTd;WN000000000000XQ5[HbdN0000@<d30000
4Wcd0000eAB^00000000000000000000000000000000000000000000XTb100000000000000000000L>B4000000000000000000000000Q@9=00000000@^G>0000
00000000H<Oe00000000HQFU0000000000000000AENa111[0000A<2=a?K>000000008Y@gT?=a0000000000000000000000000000TLXTT0G@H<f;0000@MNS0000
0000<LS30000000000001BVC]0Gh000000000000000000000000000000000000000000000000000000000000000000000000000000000000U?Al000000004i;\
0000000000008U1J\_2F0000000000000000]Dhl00000000000000000000Xc_a00004:hB00000000DOBA@f_Z00000000Xe\:HS@3`J_7e@Cm0000a5H:00000000
8DHYPKM3000000000000000000000000MIQi0000<aL00000dI8G000000000000000000000000000000000000@Ad?0gIe00008E=A0000000000000000DG?20000
0000000000000000L]`]00000000000000000000000000000000000000000000\[JR0000000000000000000000000000dN[Q0000000000000000HPeP00000000
00000000`RXH@W08PlA80000TCXO\>8e000000000000l2id<f<600000000000000000000XC9>@>6]D\U?000000000000000000000000\DBg00000000h_GL0000
000000000000@SMK0000dES>YIM40000000000000000000000000000@;U?DLIoi6\oU?Cd000000000000000000000000HWo`0000XFjm000000000000dKFb0000
0000\oEmh<NeEAjT00000000XGBH00000Bnk00000000]ID@0000<;gD000000000000h5mZ00000000000000000000@\1K00000000dQEK00000000d^F^@BT;0000
0000H>A54P9V0000000000000000000000000000lH[n00000000mJPZaEnD0000T1f=0000]1W50000lQ_N00000000YHNCXK3a5E;A0000000000000000]BZQ0000
00000000000000000000000000004EA1DSXn00000000DE2m000000000000m9Kd8DZh<T8M000000000000XALOXLF`HcZi000000000000\g6400000000<`m;0000
0000000000000000DRcm98BF];lY000009@Ie;^A0000\XY600000000M:ia`PE6000000000000d8cSld\Z00000000d^PE00000000`KGl0000Q::P000000000000
0000lIRiXoPh=B:YT@XfDgH000000000000000000000000000000000000000000000DC1W0000000000000000hEZI\GWP0000dmRk000000000000000000000000
0000EFQ?0000hoKFHO494W;h1B3B0000<SCT]CgA00000000000000000000hQ9H0000000000000000PfX`]1>e0000000000000000000000000000<EhR0000LNK>
000000000000DL`O0000I95K\1]o8T0K0000000000000000L_LJ00000000000000000000`HXSLJN80000000000000000X9nm0gYG00000000000000005A4^0000
0000000000000000@L4i0000000000000000dmGC0000@6IY0000L5]W000000005CmM000000000000000000005:2m000000009CHV00000000\MZl000000000000
00000000e9aA0000000000000000dNjR0000000000000000000000000000000000000000000000000000HY[;DcPH000000000000U5LO000000000cGVEJKe0000
0000000004[9XSeC0000000000008]<20000e1LV00000000000000000000T?;]00000000<EN^0000=;_40000000000000000000000000000<[ee000000000000
9E\P0000\hC400000000E0EL000000000000000000000000iE8JmIjP0000000000000000UIOV000000000000h]4n@fY]00000000mGBe0000@L@j00000000hFeE
00000000XF=?00000000PR3I0000TK@h0000000000008O3O000000008O=9l:O0DMCTe42Ki=lX\9b@00000[oY0000000000000000000000000000000000000000
00000000I3DmP_Ah<b9`lV;=0000`>7V5E`g00000000@e\^`TYX0000000000000000a6aO0MWB0000l99[EEgc000000000000a01n00000000PFT]0000@NB@EG\l
Hk;V00000000Lj5A00000000000000000000D>3V0000TbnnLh0od?Ti0000000000000000Hec70000DLO2000000005:YX8`TgiF^55GBM5F811I^P00000000LD48
00000000hdM:0000h`@^DbNO000000000000000000000000000000000000000000000T_P000000004D<>00000000000000000000DeRG00000000000000000000
8GJj<GVo00000000dVV[E5lC0000hIW3XN?QDhaY0000000000000000m=iL0000PW0c0000]J8W0000dDQ`8C71UDel00000000000000000000000000000000l0?8
00000000000000008HOd5IZK000000000000MALTYBW`000000000000000000000000PDbZ0000000000000000`Gf[8cGG\=o60000000000000000000000000000
000000000000]EIH00000000`2A1d9UK0000l<^4D?Hf000000000000Ph>1EBYC0000418O0000`Shkm2:f00000000DXS8eF`900000000hjLC0000000000000000
0000dJK90000000000000000=4Q6000000000000dAVoP\Fg0000000000000000000000000000000000000000000000009IB900000000dDD9TfDQPg0g00000000
mJ>lT1R>`QFcDdMg0000@KNn0000IGPZ0000Y3:[00000000000000000000<;?300004=\Ti7=:m2:900000000000000000000@DbI@Q2T000000000000@6MhL?`g
HQ;L0000laOG00000i:g00000000=H7N0000P`11PG1jUCWf00001<1Qe=@g`5[G@AH^PI0k`JH1H4TcXUKi5F6NX<Ao00004caA000000000000DNIn<Bd7LX6N0000
000000000000DVdh00000000U1`5Pa2iUG>cD4aD000000000000000000000000I@b3000000001<0CAEk_0000000000000000L2DH`G0HYBNBlWMe000000000000
0000hR`_00001<o5QFS:lGHl000000000000A94W\[\4d0<N00000000000000000=_1<UkF000000000000@]`B0000<kE60000000000000Qa1000000000000U?B;
0000P:he0000aCZW0000000000000000AF2F000000004anF00000000000000000000000000000000000000000000000000000000000000000000`4HW@OR_4X4K
0000LU7A00008LPh\jmIa401000000000000000000000000000000000000TQ4S`YZZ81Uo=4Dg5GHG0;GI0000Q:RXMAjH00000000000000000000000046KE0000
00000000000000000000HR>LhM@n0000000000000000000000000000000000000000LhSV00000000000000000000000000000000000000000000000000000000
00000000H>TL0000M>nELVU3H3F1`;gh0000814700000000DOAQ00000000000000000000Dd_h000000004_Xi000000000000m8kW00000000LkB]00000000Ta<e
0000T131H6aUHTf]0000000000000000000000000000000000000EXM000000000000000000000000000000000000T5FfTb\300000000MH0R00000000l3Xc0000
00000000]G0>5H2D000000000000HPDi000000000000000000000000000000004X48000000000000000000000000DSIJ0000eFZH000000000000\1^]h:Qd0000
LGWCX;a[0000000000000000LZ9]0000000000000000000000000000000000000000TI4S000000000000PHM5=JEb00000000000000008T@H00000000L2VS0000
00000000lki9eE>GiH8M000000000000000000000000DeQC\SoG000000000000000000000000YHi^000000000000\A9900000000000000000000XfLM0000D6FA
i5n6EF330000TcCQ00000J:WdE?:e1Q0`55d\;lm000000000000\XoehAjU5Hhe<Z^f00000000000000000000000000004;P9MA\;0000<=fo0000000000000000
00000EbMheQYHihV]DUOQGVW00000000000000000000000000000000QIMRYDP<000000000000=0[U000000000000L1XH`US5PKfG00000000000000004II00000
000000000000000000000000m1?S0000000091hn0000000000000000HPX`4]330000000000000000000000000000@S^JLbN300000000HY^I00000000aHG20000
0000000000000000000000000000`4Qf0000`h:A0000=<9@000000000000hCAZl:1k00000000000000000000000000000000000000000000\c:_X8\eTV0@Xd\J
Tk]e0000ho42UFN<000000000000000043iF53Hi0000HITR000000000000P<lBTV4kX;V2P_Y9TEF;00004=RO<RSIICC4<Bd]YEV;000000000000000000000000
00000000000084@?T>7ni9<[00000000QD920000X<Mc\_]j00000000IEF?MD4I00000000000000000000000000000000PnJ100000000TI0VXTW20\E400000000
000000000000000000000000000093>10000h^>T=>=`\>NW00000000DE3G000000000000000000000000H2NALK9L00008]9N000000000000P3P0lAk=DBj<8Q[d
4XoA]6OM0000daSO0000000000000000d`kZmIR;0000000000000000000000004[G300000000000000000000000000000000`>o900000000=FnmT^C205Vmm1iF
]3^>0000EBB9000000000000I@Hh00000000DXfQX6VX000000000000dYd\0000L];h000000000000000000000000a2CE0000`JfQ0000l270`4hjUFo`0000TP<L
0000<1GP]CDKiJdd00000000U1Tk0000\H6WlTIf0000000000000000000000000000000000000000000000008PW4TfB@0000P@ef00000000000000000000Pa]i
0000Y76l0`QU00000000l<H3lA@>000000000000@X]U8OPO0000000000000000d^P<00000000l4mNDcMI@lF@U6XJe1do8@8oi9BN0000hQTP0000000000000000
d05>aK1oPBkN0000\7hW000000000000hFYAlKZ@=CDc0000000000000000T=O@`K\`44og00000000dhTP0000000000000\_d0000Tbmo0000LlQT9K3=00000000
00000000000000000000PO6X0000@:GWh=:@l7_L0000000000000000eHo7h44P0000hRU[0000D1`WXBla<O@BDY0JT5Bj0000000000000000`d^FHAZ\00000000
0000`5a60000YGR:0000000000000000T7>400000000i:J<0000000059M:0000H2i:0000<RA3T^cJ8CAj0E_1@aQYE8O:00000000000000000000000000000000
<N\Q8MWOE9`_0000dDaL0000000000000000000000000000e<[N00000000000000009Aj600000000000000000000DfXK000000000000eDCOX=kK000000000000
0000000000000000`8_R\=D1H=b3\K\?`LPVhZE[0oUh97CdiCO;@PaY0000000000000000hEBR0000000000000000A6H500000000XPY@00000000000000000000
0000XRFQ0000000000000000PLbI000000000000A7hJd;]FP?DP8nY<00000000lZCTLb;ilbIOYHXf0000000000000000M20[TFdG0000000000000000d?;iiBem
0000eFhO00000000d6[JL46L8d`m00000000`J;nXSgSPNgohTGgLcLI000000004GbI<4>W00000000000000000000PYmQDhfdi9`L0000A5^f000000000000dPS@
aJ\lHG?C000000000000HcIN000000000000@i4M00000000L;8X0000=5j90000000000000000000047j\0H=`0000000000000000dd_200000000000000000000
00000000000000000000m@N5<dDf0000000000008VXD00000000YI;^9;2C00000\0g06ZIhCL4AF3T00000000i0<X000000000000\JnV<`fo0000000000000000
00000000`R7=0000000000008[Tj0000000088OP`SNCMG?\@?E<00000000000000000000000000000000dBi90000000000000000000000000000HdcgL?ei0000
ID:F0000000000000000000000000000000000000000000000000000D=<100000000000000000000dlbW0000000000000000eFFV00000000<T8[lTN]0000<AoE
00000000000000000000000000000000I;VTHa[c00008IlT00000000dTQ2000000000000EELf00000000hck\000000000000Lm[]0000A8nTX]0R000000004N:[
000000000000eDkc0000000000000000IE?@000000000000Pcc?dml:a>]d0^Il000000000000lDi2`]S@M<N5<>`N000000000000000000000000T_KEHRVY0000
00000000``2]000000000000hC^8DV4]8^<b`iUh0000000000000000l[;T0000H[4P`b3h00000000000000000000000000000000h6fMX:Sh00000000LF[]0000
0000TNPl\oID`^ZFU:RFl\YAYE6:000000000000000000000000d9Tf14:TT=cO0000TENP00000000H@_;YGN_00000000000000000000000000000000Dk9e0000
DNb<0000P4X]000000000000000000000000000000000000hM]?00000000000000000000DNRF00000000000000000000h21<0000000000000000Q3U@0000];><
000000000000000000000000DZof8Ia[`cjR00000000dJ?@0000lZ[H0000Dcao00000000000000000000E=3;HGnIDPh1U<fNe=7S000000000000h7P]00000000
0000eCPO\cIZ0000000000000000D]6`000000000000@ji>0000T<Ql0000000000000000dC<S00000000lQZ1000000000000\mfdDJ@`0000Q9_U\gQ60000T7PA
d[bl000000000000@Q[oXcTGXk^7dH?PAGoSdO]P0000lDDF000000000000PnH9000000000000QC:U8G53000000000000E6YD85E]XUYc`=c54ikTloXh00000000
0000000000000000000000000000000000000000hR]C0000000000000000000000000000@>@mLG0Z00000000000000000000QC6J00000000000000000000]B6H
X6HeT[HP0000X0:K000000000000000000000000hP4E0000T5Xl<4eE00000000000000000000TY]>0000P:H[0000PRYilmd815OJ000000000000QK3R00000000
000000001>4[lQ0Z0\0o95Jm000000000000@ZBX00000000Te]gHn@E000000000000000000000000MEa`0000000000000000000000000000L9=J000000000000
P<=0000000000000000000000000<3Z<0000000000000000000000000000XMfa00000000Q;JM0000@<:O000000000000hD::QEK[\S2a000000005J\000000000
0000H4_Fln?l=26XE5SJ4]A2aIVd0000000000000000eCZ0D=UG000000000000dVECLhJ7H3l`0000000000000000`U[KlVcS0000a<6K0000TW13@`BZXFMU0000
00000000000000000m;30000000000000000YC=4`;I@0000]>_e00008gBkA7:Xlb@G0000X1FF000000000000DJIC000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000@jIc00000000000000000000TSDI0000ID4U0000]ID[00000000h8nWTh=dU6cI00000000XO3d
0000000000000000000000000000ljLR`@e@00000000X0oH0000lS@X0000000000000000m0mT0000000000000000DLGY0000mAG;\1T64IbJiBoH@i3100000000
00000000`5SH000000000000H=Sn1IVR0000000000000000000000000000PjRZ000000000000MDMo00004Y^kL3YHPRX\a3Q70000AJ0G00000000@>?Y\E1FHJ2[
5:<^Q:hk1?QA000000000000X<X@00000000hL\P000000000000I52g4cKbU?8Z9Fo9000000004W=T0000479_000000000000000000008@5J000000008[8R\0bH
i18ka;?60000000000000000hPQPhZmE4bhh0T300000lhNf0000X?dSd5DO1E1]`m;Y000000000000dT280000TaQA000000000000<6BK0000000000008Xih0000
00000000`eCe00000000]3J7ACeFHWCo00000000000000000000EFW0000000000000hbWR`cU354@:P5?;X5L;=>hc=DKG00009>]1000000000000000000000000
P[N_000000005B:eQG?8000000000000==6E00000000l2Zm000000000000000000000000I97Ehl=bE<\T000000008anoLe<i000000000000hPb2000000000000
0000T9P1hRYX0000000000000000000000000000DI5[000080P_@3d>QJFd<[UI00000000d@3ADBh]00000000h6L9LG^C0000000000000000a44Y00000000PB5i
00000000000000000000000000000TI60000000000000000000000000000000000000000000000000000000000000000h@AI4M^O000000000000H0kYTZQ`P<27
0000000000000000hm:UiBA100000000000041_l00000000Hk4g<S8kaJ[4AJ]M00000000000000000000X4n7000000000000<JdZ000000000000T`Qk00000000
0000000000000bj_000000000000PBkB8GmUHU>T4a>=00000000M0aN0000DQH[000000000000h\P^00000000@]715J_E4Tbo0000000000000000lFfmHA4nlQg2
00000000000000000000000000000000000000000000L8>h0000000000008W9S0000000000000000000000000000TKfU0000DU[?d_hMDj;Z0000000000000000
d>=J00000000000000000000dhNVU:PW00000000HUb^``mT000000000000XHf?XKHe0000XNN^HMP383HRl2g6U9ZF000000000000000000000000000000000000
000000005Hmi00000000000000004`3T0000000000000000000000000000H4@K0000000000000000000000001B3]DeQ8`0cRY4GdhK2b4FfFDK0ii5M4e<@E0000
000000000000H:2L0000000000000000`;Ch000000008OfZ00000000000000000000000000000000000000000000lPk]LIg00000000000000000000000000000
0000`S_A0000]8P400000WKo00000000E:Hh`jYcY09JTL6IA;1=0E^EMC_UPNn>00008T]]0000T\JE000000000000000000000000D>@Ql6gADdA[0000i0A^X<oS
hCZkQ<NJ\HEm=2U@AJXL00008H6d0000000000000000000000000000UEIW0000h9\dD9ca0b5F000000000000D?YM000000004EQE00000000000000009?^70000
00000000000000000000P>Kb0000\R2K00000000000000000000000000000000000000000000DZh900000000000000000000DK[FDbd_00000000D5aN14@J0000
0000<j@g0000i3gQd;]PeJFO0000hj?d0000000000000_JP000046HA\VPk]=CE00000000`>:N5D4d0000<gch0000LWP80000000000000000iA8\@9A[00000000
04_T000000000000000000008>Th48hLhYh90000@PG<0000l>>H8JD:`e8R00000000000000000000\_DW00000000hNl2000000000000000000000000000080Oj
000000000000m:4W00000000000040OA0000l1\40000000000000000Dg?I000000000000000000000000h6:j00000000000000000000YI`90000000000000000
000000000000MFTT000000000000m6U[Q648\3bUl4^n0\0_1>P?X4>7U?ce0IM1LO\318hTdF_b00000000Pj5M]:j_0IEk0000000000000000eEZ^0000`W2@0000
0000`PC30000]:R6HHm@00000000000000000000P2`I=4aKe>fY0000000000000000D\NV0000THPQ000000000000000000000000000000000000000000000000
0000\6RJ0000000000000000000000000000<P5[Xg3R00000000000000000000000000000000000000000000\Vg70000H3ln0000@08n00000000i0W]00000000
00000000hTgn000000000000eFJ@TR`R00000000000000000000MDIjd@RNlF9ldGfJaG7X0K=AXET@UJY6\1h[lSKk00000000000000000000eB4\0000E3?g01hI
l0=TT6e:Q5Z@<Cg=0000TOFT]:CVXOHE`Ge^00000000000000000000000000000000000000000000<ZGKPgTjA;<8\aF_00000000TO:?00000000HWn9LeZe0000
0000dLf]000000000000000000000000Y>Vj00000000\4m100000000000000004Z0G0000000000000000lI]E000000000000<A2;000000000000000000000000
];jD00000000000000000000000042OZ000000000000PkO_PN31000000000000000000004l\k000000000000`b7U0000dY@ZT>VY0000@\]S00000000L;bND]6>
000000000000000000000000Dj?80000000000000000LeOW00000000eC@70000\Kkc0000000000000000m77N000000000000000000000000000000000000A6ag
00000000XJRo0000LiVf0000000000000000PHc6000000000000e9JZ0G;?<5hh000000000000000000000000hU`@000000000000ABJR0000000000000000dTHg
00004`b2]G<h0000QBEKHUcm0000000000000000XMXV82Fl00000000Tfa4<n]Vm@GHAFYmEGM300000000LNP[L@LFPR^ld^HNY>2?`OEL0000lQJ?000000000000
000000000000000000000000000000000000`1<SPZPbXD@Uhdhj0000000000000000000000000000P`=Y0000YI3WTNC[00000000m8^60000`8;7000000000000
0000000084?gX>:<000000000000L>1TUHdH`XLI0000@>GF00000000TG1NQB9Q8NHWXT84lZVh1HA8000000009Fi?`^GaHK42Y4Cl40OI00000000000000000000
LKfn000000000000000000000000000000000000000000000000000000000000000000000000000000000000@3[R0000X::8Hj4G8iHE\je^@]D@]AaceI9K0000
Y1giHMll00000000]B<`AAn\0000Q?4RT3Ae000000000000\Tk_00000000000000000000lUl<0000`>k`<=9c0000H:Ill>_08ee=4aRS@g9P0000Hoh:00000000
000000000000000000000000000000000000000000000000000000000000X<\H000000008Cb;0000000000000000000000000000000000000000h;aj\Z65`16J
`I=i0000PhAR0000EDNA0000`^Hj0000000000005:I>0000IIej0000000000000000000000000000dAEoheoR000000000000000000000000000000000000HPUH
0000@4Sh\GCJ0^l9897X<IS[hn\H000000000000000000000000@QPjlRK]Th;gM<mDaFW<PIX<00000000000000000000D5C88bG8a=`S8all000000000000DYS[
00004Lg]0000dU[XUEg300000000000000000000E0m80000000000000000000000000000\R;k000000000000H;RX0000DeFQ000000000000000000000000T=\F
`i7o000000000000000000000000X:T900000000i5e>dnl400008D]I00000000@Kl3`UX=\NkY0000\7lld6c487NNHc_G0000lbV600000000@PbjlWVDaA9R0000
h8^l000000000000ha88UI<H00000000<1gn00000BRD0WL=000000004bXV000000000000000000000000000000000000000000000000XGGDXZde@fCoII0NPG_[
000000000000@73HY7VlmEb\YI1800000000@cf10000000000000000LA[D0000000000000000`lO400000000XVnL00000000000000000000000000000000dc:U
000000000000000000000000<T96e3XN0000000000000000LSc74NV;@6EO0000UA7N000000000000a=\00000X<MB`^Gn000000000000XO\o51SH0000l9nQ\Ml_
iH__0000000000000000000000000000PLn0000000000000P<@70000TheG0000T[g10000P1YCd\Kb000000000000HWjE0000dBh@l;h1M1WGH7N[00000000HEKB
0000TB<]0JH>PB\20000\j<G0000000000000000TNh>HhYDLhA448hU0000D8Z700000000mA`C0000UJ_<84@30000000000000000000000000000000000000000
lSAA00000000P=@J0000ll<GP`MmdeK:=FoE000000000000I74U000000000000X^6j0000Plh]00000000DVRD0000PWmK00000000d;EF00000000000000000000
HNVTQ@D?0000000000000000000000000000`MBO8LG>@ZKnD`D78^9L0000=BY^@b_500000000000000000000e3]`0000000000000000Pj4i000000000000DAYI
`D:c<JBc00000000@ijLLX6``lgIU:G]0000EGn`e;3M00000000000000000000]E^]000000000000000000000000000000000000000000000000000000000000
00000000Q;P<00000000Hm=I00000000000000000000IIMC0000TFN:`_n\lbj@=61:00000000`Tb\00008UHFHgX40000hi=2@aI\]K>Y00000000000000000000
0000DAAX0000000000000000000000000000L:oY000000000000hfL_000000000000000000000000]4C;000000000000dlSk000000000kVf00000000DeFF0000
00000000h^P300000000`oU000000000000000000000h0G6X:9J000000000000000000000000ME9O0000000000000000000000000000PjgfE8XP0000d7nK]CUh
00008URO00000000hMgX8UieLad?0000\To;000000000000000000000000l1\i000000000000P7ji=BcN0000``=E<Glh@IS?00000000000000000000@19<@ggV
00000000000000000000DXoUl\:<0000000000000000000000000000HeG=0000000000000000lFQlTa6W0000LSXY000000000000\B@500000000=Hl100000000
00000000000000000000DKmc00000000000000000000000000000000000000000000\ToR\MTW0000LjCO0000000000000=KY00000k`B@>BH08=V0000TmBc0000
0000\@Q\U=Vh0000000000000000d2k5LK7j000000000000dWUkLe?@0000@0If00000000000000000000000000000000`YNK8TRH\idl5JG30000<DRc00000000
00000000eF8I000000000000`2Xn00000000H51^T>A@8APU00000000000000000000000000000000\=Jk@AdK00000000000000000000@GD80000000000000000
`4lfA8cG00000000000000000000000000000000@:TiHXkA000000000000<kEP0000@BC_0000PI1:eGdC0000=9>Z00000000000000000000000000000000]9G@
00000000DQYD0000000000000000000000000000D=FW@k1J000000000000XPnaHf\M1<G81FGjX9iQd_39\dk9d7?6DiAD00000000=F:h000000000000@R\L0000
00000000000000000000000000000000000000000000000000000000000000000000XR@500000000000000000000H17L0b[000000000eHn20000000000000000
0000XF[L00004F:_DU?fQHVV00000000di11HNo=`V\:HZoE0000000000000000000000000000000000000000hXR7MC3GXFVU000000000000000000000000`EH1
00000000000000000000hBeMQ7e\QH;Y0000HaR7ln;@000000000000000000000000P@OM00000000I@lb0000000000000000h4]m0Tnb00000000000000000000
]3?S0000iG^I000000000000UAX`0000A>V=00000000DYZ?4c[^00000000000000000000h?Un0000T1OQ00000000000000008eBF00000000i:AG0000IH?m0000
0000000000000^SM00000<i:Q8k@hNNoaJhB00000000LbQ^000000000000000000000000000000000000000000000000000000000000000000000000\_6_0000
A8LR0000YB]N00000000000000000000XSfe<11_19G^0000LW8d000000000000000000000000d7Fg00000000000000000000M?eTmDKn000000000000000014gm
000000000000\C`7000000000000000000000000000000000000000000000000@9;iXDdP00000000`l@LeD=U000000000000PQNA0000Y=Ao0000@1>d00000000
0000PW5;0000hJi600000000LCnVLkcU@Z^X@d^S00000@<o0000HB0`0000d;_>0000D^Y\<ZhV0000TE7n`=4R<JMiLaRb0000000000000000000000000SZ\0000
000000000000\LlO0000TdbH0000Pa_Y0000@7KXT;la<In50000\6_L00000000000000000000XgZBXK2@86kL0000LG=2000000000000hV30000000008[<30000
h<gf0000hQJ0iB_X000000000000PXa3000000009D[@0[J200000000HMXi00000000000000000000000000000000Ha;_i?>?\JQ_000000000000000000000000
00000000HW?D000000000000000000000000@`GDPHMO000000004G@^000000000000000000000000\J_\A6U?0000000000000000000000000000000000000000
000000000000D`dXT5[VA;>N0000XTYi000000000000aEAY8;n61JDl0000lel^0000000000000000l]4^00000000000000000000aJQS00009Bh=0Cn300000000
0000H\Nc00000000000000000000000000000000000000008Xbo0000000000000000LPm2000000000000000000000000000000000000`KX>`WNXe0Fh00000000
\h_800000000AERQ00000000<gak00000000000000008C6>D;aM000000000000m2nk00000000000000000000000000000000T72P0000000000000000<[YLE;\S
1I4M00000000=>Qg000000005=AKdBOCl@F300000000<HjK0000000000000000@]b]AJ7a0000`Ndh000000000000000000000000000000000000M7VX<I:F0000
8f41000000000000T_<f00000MlF0000L];^0000000000000000T\W2000000000000000000000000L0?j<P5g<GW_=0]7000000000000\>cOE66V1B[S]Dn<]JYB
\FAO00000000`19ZT2;Y00000000TY@?Hhmn00000000`E<3@JKi0000000000000000000000000000mB?`00000000000000000000000000000000000000000000
00000000dC_AlU`2P3Y[00000000000000000000h9Jd0000e4BNL>PH00000000000000000000\mLa8E>X00000000e9Lf00000000@5QP<0bX0000000000000000
000000000000000000000000000000000000I9oA0000000000000000000000000000000000000000`k3G0000000000000000dN=3000000000000000000000000
00000000HFIF00000000@4D_`bf;`bf_00000000a54b00000000iG0h000000000000000000000jdMHJO]000000000000000099=W000000000000<6OE00000000
0000@6JA000000000000DgQaTJKRlMGa4lR0000000000000\dH^000000000000000000000000aJR=L;jBHS<N00000000000000000000TaB[PAf:Y7Yh]>RJ0000
I@D`91Za00000000LhUG@nR30000TG:^00000000000000000000000000004bXb0000U3MaeJZ_0000XOYE000000000000000000000000000000000000hE4UTJ4<
1CeXlE[:0000T[Ye000000000000000000000000@j150000000000000000LD??00000000000000000000D^Je000000000000000000000000000000000000XeW<
0000XeGTLKn200000000Pmgh0000l?]BA6kg000000000000000000000000XPM<00000000UD<A0000\E430000000000000000000000000`XN0000000000000000
000000000000TNC600000000000000000000dmJ5XbA2=CB>`00100000000000000000000\m;kY21i5<I]P@j;0000000000000000000000000000TNJb@3d0@E`]
XN1L000000000000000000000000HCNL00000000<ed_0000000000000000TCj1`>c100000000I?VW0000000000000000000000000000000000000000]?U=0000
000000000000@KdK<LFo00000000000000000000000000000000000000000000000000000000IIEl0000T6N0<o\@<]Tf00000000000000000000000000000000
YFY=EC]BXM1l00000000000000000000000000000000]<]D000000009Jb949Ieh;c@H]Qj000000000000000000000000E;;U0000<<dLPQ`>0000000000000000
0000000000000Y^[PP>UM<;iaD1m\c5600000000i<m6000000000000PZWU\JAG000000000000000000000000000000000000000000000000PUoe000000000000
00000000lO8m0000000000004?Zm0000000000000000XcNWh7EK93?5000000000000000000000000000000000000000000000000000000000000@deY0000TQf1
U<Sl0000E0Ti0000000000008_ffPdYE000000005AOT]0i^0000IFlN0000\E`m00000000000000000000000000000000000000000000LYAk4dnQ00000000<L^f
0000000000005JF70000000000000000dW\I00004hbT@g:e000000000000PkMP0000000042A?\CO800000000000000000nBl00000000i4k[0000000000000000
00000000000000000000000000000000h\EII951000000000000L43`iGPK000000000000000000000000000000000000TJ9:00000000000000000000D]e`m>e?
00000000]=We0000000000000000000000000000EGQ_000000000000@]^0@6blEA3X00000000dO;a<YFWX1g2m33J00000000000000000000hFo2000000000000
00000000000000000lmmQ6^I\U99``P>00000000D069PW`60000e3cT`F<6@K7X000000000000PlbA00000000Pb`300000000@M_eiIlZ0000`S;h000000000000
000000000000X=MkX`2@Pfja0000dJ0^@ZZQ000000000000XCF[`iiHlcUma:oPDfK;4bODaBoT0000000000000000000000000000\c?800000000dRgW00000000
00000000000000000000000000008eNk12LklZJBX3lRe=]>UC:daFaP000000000000<5EgH@OD000000000000D]Gn00000000d5mJM;g25FBE000000000000<8VW
L=1N@M@Z`g_iXhI_0000000000000000000000000000000000000000000000000000U@c\0000478FlFZDl\>PLWGBa88C0000000000000000T2A]l3KiT3QCLB_5
\in<5E5A0000000000000000000000000000000000000G`l@S9G0000000000000000T9fXlBK`432553dklmi^000000000000H9:]00000000000000000000\aGP
UASDd2gE0000`D3i\a[L0000\hV>Pj5500000000000000000000000000000000000000004[110000A?YQ@VS_9Cgn00000B9:00000000aDX@0Se]000000000000
lb5c00000000Tdb:00000000HHOR0000000000000000L?0k00000]QKP0TTXFnW0000U6UG00008ZQTloB\0000l5GU000000000000000000000000000000004\7<
00000000547N0000hJT<Y<<[00000000000000000000000000000000dFE?000000000000`OnTDT`W00000000000000000000000000000TgS0000X]_S8gEKXd_[
0000000000000Amf00000000026M0000000000000000000000000000HJH]000000000000XZ>gd[W]d]O;0000QF`i00000000000048ROdcc0@gc\000000000000
@RMQ00004K`h00000cTY@Y0m]GhfaK4?000089L]0000000000009EZ:0000@>QR0000@obI0000L<j90000000000008P\;0000P2Lk00000000Q1IX000000000000
<41R4Eem0000DDBZ000000000000000000004aE[0000i;6T000000000000PfM800000000i1OT000000000000\]W=0000000000004R5><NdM0000000000000000
00000000000000000000000000000000XF7>0000XNI50000P=k[0000h:<m<COj0000@BP9D]6OhcCd0000000000000000EBMd000000001>a90000=6>LIGeHiIQ?
0000`PX0@72;07YR00000000000000000000e;N10000@nRb0000000000000000000000000000000000000000000000000000000000000000iH9[000000000000
T^V^0000\CCd000000000000P;YF000000000000a1gU0000000000000000000000000000000000000000=HDS000000000000Ha^m000000000000D25?00000000
00000000000000000000\_ej0000ABPC00000000000000000000\c>oA8DC00000000XS_\0000000000000000000000000000000000000000h2PK000000000000
000000000000`=3G0000lRF300000000000000000000ll=3AE_20EX=000000000000\`SE0000`^4HI:^S000000000000\=C=@J4j`A\bH:6100000000`^<:h_2V
eEXi00000000l5Ib0000000000000000000000000000dF6T000000000000\6oi000000000000000000000000H3U90000000000000000000000000000h>mG0000
l?E[00000000000000000000432HMC2KaFlB00000000l6EA0000000000000000U3OD00000000000000000000hHgh`]Rn00000000000000000000PE@B0000H_X7
000000000000`lge0000Q=oC0000hLOY00000000000000000000D^8Xa8^F00000000\gna0000000059CY000000000000000000000000000000000000846bHV@M
\`LU000000000000eC3bX[QFd\WT<KI;0000@;e<PJM50000000000000000PZ?500000000000000000000\JAQ<A394EOeT?J9HGa;\I<1hB290000H9me00000000
0000mDboPAkM000000000000d8Lg00000000d8;g=I<T000000000000000000000000\me6iF\X00008UAa\g<D00000000000000000000\`@n0000000000000000
=8l>000000000000\TL4000000004VUEEB4n0000000000000000UDU=000000000000000000004P]X00000000000000000000D819]AWd00000000000000000000
00000000<ESgi;1V85o5<L[P=;iBdHo00000000000000000000000000000HeQN0000i3b60@340000000000000000X0alP1E4d7D3\gdf000000000000D?>2L@Jh
000000000000000000000000D7>Q8XEK00000000000000008LM093nP0000000000000000000010RO000000000000000000000000000000008QhR0000HNamQ@[[
5GS90000000000000000e0Y]000000000000000051l4m3SU@iJ4000000000000\BZ=0000000000000000@6cL0000000000000000<1jNDTlmXE3_\^U=00000000
00000000000000000000HKC0000000000000000000000000000000004OD500000000000000000000TWZT000000000000@0mV0000000000000000HkIF0000X2hO
90PoXQD19D_W00005;PZ0000i<d>0000000000000000`_a:0000iEH7Q1YR00000000000000000000000000000000D;1j0000TEkI\`XblaKGaIEN0000aE1?0000
00000000000000000000A=ND0000dO]_84G:0000DG5S000000000000XCfT00000000000000000000000000000000`;X70dXb00000000000000000000`K<D0000
000000000000000000000000H8AS0@\I0fh30000m9\T00000000000000000000d5<90000`U1W]9_95<Z68HhEa<UT\P@\lZnC000000000000dgd5000000000000
0000lL<700000000XMD85JKA0000Q1cKHc1@0000TR38l=PmE2<@5JdR00000000d>@d13WD@gdS8@VM4CoBXFHb000000000000000000005=4k0000000000000000
0000mF2UHHCW00000000U6I0a7>:PO\A00000000Xe]B000000000000U@_]000000004k8V0000000000000000000093Y4Y9Bo000000000000TG9eHKC\`UlX0000
dI9J00000dfGPKY_dNJ=@UlI<bck@b9Ph^OE0000M5b4`c`Q0000000000000000lLdG00000000a5<600008MZW00000000000000000000dP4a8f[_000000000000
\OWf000000008VoM@?LF000000000000UJj=HDF:LWb]U1T>4;VY0000L;CK0000000000000000000000000000H6lX0000000000000000000000000000@hJm0000
=7oA0000d<`i0000`jWh00009A]70000000000000000000000000000000000004^2SPa]^LcEN0000h^NU00000000000000000000000000000000000000000000
00000000a;W200000000d7iMT7aE@Q^hdWWLdhPh0000\2HlQF@nEGd4000000000000P75c0IVU0000DOoj0000000000000000000000000000@<0CdSh]`:9i0000
000000000000000000000000X`EK0000000000004]8e0000000000000000TdeG0000DXPn000000000000hIl4QALBDGXY=4;X00000000]6ndd>Y0000000000000
000000000000HLb;0000daHnE:db000000000000000000000000HLL:00008QhF000000000000000000000000HQZMTT>JQ6dl000000000000000000000000h>fi
4b6D00000000`RdMPeO90000EHnM000000000000\AI8TM\\l2V1Tkad48=500000000000000000000L<>D00000000mCAZ000000000000h8K0`8^=0000XJ>`0000
DDdh000000000000000000000000aDgg0000000000000<O300000000000000004_^_000000000000d1ZUTX^]0000000000000000hH1^00000000000000000000
00000000000000000Coam1a30000000000000000000000000000d;N=0000T?C_`@6\0000@]DOdehNP5>k4XVUa=[@00000aBG00000000T>_dXPK@ICb4`\\\HeMW
lTcnEDU[000000000000844h00000000000000000000000000000000Y206DE4md3FN`9hV@VY400000000HP0dXCX\0000LYPN0000XmVU000000000000HP3Y0000
0000L_WA00000000000000000000000000000000Q8il00000000@:LHd?GV9E?^i0k<000000000000000000000000000000000000000000000000`3h700000000
00000000@NL3T\DU0^^7U2Bk5;5e0000aE5M000000000000000000000000000000000000000000000000000000000000000000000000H0lX0e@_000000000000
0000000000000000000000000000d[b[0000000000004k2AmF6]0000XPM_X^6Pd;hAdED4LGCgLU72\Vbl00000000@f5:0000000000000000L]RX000000000000
00000000000000000000\]VY00000000`cfH000000000000000000000000DY25lK<4U1i:0000POdN\mYg@>Y^00000000\lEH00000000TQ]lh=7d000000000000
000000000HX:5Fk^d5JBQ:5_00000000ADTS00000000000000000000XURi000000000000PB>HHS`O000000000000d;GY0000]FmkP4^;EDVQ0000000000000000
00000000`2B:EAJ50000PQRJ0000lMgAiBN6D[S3d=2;@\7\a<DGiFVR00000000D1Vo0000U1BJEC8l0000Y9:U0000PV[0000000000000000000000000T]cWQK6X
PNgaX_K;0000<@Z_0000HB0?0000000000000000`=3e00000000Q=g@000000000000E?Si0000l7=;0000lU]200000000<WQ_00000000000000000000PN>b0000
00000000mE52000000000000hb7e000000000000<R0d00000000000000000000HBHo<Sne0000`8O70000DBn=00000000000000000000A=DS0000\QE>00000000
000000000000000000000000POln0000XC\Y0000000000000000lgWO00000000Y6Pa0000000000004\8Y\l][00005JST0000@K2W92JI00000BZF00000000\^=`
lPYo00001E9700000000000000000000`:oH00000000\TT00^lmXd6X000000000000X1Ad00000000L0>W@E4FdeTR00000000h;=9@Ja?0000000000000000l7Ca
l<c1D2`c0Dblh]@5d^KY0000000000000000HP2\0000\d;E000000000000L^WL000000000000000000000000I:nS0000000000000:1[00000000TTBT1I4>0000
00000000<io50000000000000000l@4N0000000000000000000000000000000000000000000000000000XKbWlnSa0000000000000000H4Z7TlOXaHnA0000\Kbb
<HRHXbl200000000\JmS00000000000000000000000000000000`b3K000000000000m=EV0000<c@W00000000D;Xn00000000TAYULD0<XK?n000040HS00000000
mCiH00000000LPl?<Gaj0000]DYl0000000000000000000000000000000000000000Hi2YdndV00000000000000005IA[@f;n0000lc@J17PT00000000LfNb0000
0000000000000000L_@a00000000\3bF@]D1000000000000LA[1000000000000000000000000\Vj9h=Na00000000000000004G_hlIYK00000000000000000000
00000000P[Ee00000000`T\[lf8HX^BcPfZ600000000\Tb?]8VT000000000000000000000000`c?iABlT0000000000000000YDZ>00009G6>000059KVA=Qa0000
00000000L9cE0000000000000000@P6300004Ob9TLJK0000i2HY0000000000000000DH_0UC@R00000000d==30792XUeYTNg30000@BLK00000000HQSnHb=kTZlO
=DaLX0a^00000000l<;B0000U5o4\95JH]Nl0000000000000000DabX00000000000000000000000000000000L34mhPb\00000000HJI00000000004m]@IS50000
PXKl00000000000000000000<7?\00000000000000000000000000000000D<QX0000X;NU0000TAgc0000`fQH0000`NQl\LZmDT<[00000000000000000000l=@h
00000000\8>G00000000XAH>000000000000000000000000QK0FlhO?lg=g0000000000000000mHg900000000000000000000HC7F89ME97Bj0000000000000000
mGn60000000000000000000000000000000000000000000000000000U9IL00001<4m000081fa0000l__n00000000i7aBTceh0000000000000000EHXB0000=?BV
0000000000004IBj<@4ol9Jm<^Wj=B>R00000000@N\ClY<S000000000000000000000000l\HA0000`RUh0000DJiW0000HI67000000000000000000000000LVCE
00000000000000000000UG_W000000000000DEHTd>Yohi]800000000000000000000l`Ve00000000]3f80000@EP^000000000000<UGV00000000000000000000
0000Q8WZdMhd0000<mf8T]J[00004B8\8cLkhV?60000000000000000000000000000000000008]KS0000000000000000000000000ZCa00000000000000000000
000099ce0000000000000000000000000000000000000000dn?\P:\<000000000a^Phe98000000000000l\lL]7O9000000000000000000000000P@1<@KW?0000
i4YVPmIB0000XKJi0000lcDf00000000000000000000H[K1HL^5HN:oD@<G000000000000000000000000\4k000000000`IkE0000000000000000000000000000
000000000000d:@MhP?n0000<:bV0000I6\3]:8N000000005BXP0000`OU@5;^3Pf0R000000000000000000000000000000000000<[FXLRTG0000000000000000
0000iI?B000000000000000000000000lG1\dJG1HiJ=00000000000000008L>N=3P70000d\If<k5G00000000<7K90000T06J00000000000000000000dd?2U;fH
00000000000000000000X@R\5:n:000000000Ld2000000000000@<m9]Ab;00001IoW0000hROn0000000000000000D:Zn000000000000PmTW0000LW]]`1bHHH`B
0000hF_G0Y<60000000000000000000000000000000000000REKdDU90000000000000000000000000000<D9B00000000LXb@iI8d00000000YG:Re55?0000I7Xj
0000<eKg00000000=CF:Q>\V00000000H9L600000000TKd>0000LYfal:S0TO8DM:jQQD3DU7?2000000000000DRmH00000000000000004:@=`@mm000000000000
L[`n0000m=0A0000000000000000XV87000000000000000000000000lP7b08GY0000TGE3hR4F0000@26A0000MAN=<dcXlON4hCbN0000dZc\eCTHdF^<X6jEEEHj
aFkRiHd<0000000000000000`X2V0000mG^U0000P:_jDXDg00000000TiO[00000000@Jj20000YGWb4;Nb00000000000000000000000000000000Ta=R0000hTh`
0000<YAO000000000000\1Tc00000000a8Sd0000e7lkTcfc000000004Wf[000000000000M9i?XF`f00000000000000000000000000000000000000000000la\H
0000000000000000000000000000000000000000000000000000Xib1`k@Y<6E]000000000000000000000000000000000000000000000000000000000000XT=W
00000000000000000000000000000000000000000000000000000000IJ;`000000000000000000000000D6iP00000000I19YT8F6LW?VL]ll0000HbdjXCFMa:^C
0000000000000000XeW00000PD;4=Cje000000000000h40b00000000000000000000LN9]PDcX0000l44Y000000000000Q5[V\FEZ4ZcM@id3ljMP000000000000
00000000000000004h`9Q8bG000000004=\70000HT550000000000000000HK_]000000000000XAd40000000000000000000000000000dMK4df`f00000000h[_]
000000000000lLQm00000000000000000000000002IS00000000@bEi00000000\Ck6mBfiHMUj000000000000XU;m000000000000000000000000hJ6RXY]N0000
X9PB`OU5PP^D4?Xm0000000000000000a<^VTEc20000000000000000000000000000000000000000H2QJ0000000000000000000000000000LUTSX_RmL8JP0000
L4:`0000EJni0000iF_I00000000L[iOD2=k00000000d\Qg00000LT80000TMC500000000XiZ0000000000000000000000000\fIW000000000000\9NH00000000
IAn80000XKYJ00000000iHJV000000000000@Unm000000000000000000000000@DgcA8EP\VO[000000000000000000000000P>RB000000000000000000000000
000000000000000000000000000000000000000000000000000000000000aK:B0000000000000000000000000000000000000000\QBTlSlEHXfk00000000HNIL
lOjf00000000h@1Q`ed1000000000000H95l00000000000000008Eb2000000004=S8lh8X`?fK4h`lEEXEI6X800000000000000000000000000000000e4B:0000
0000000000000000000000000000000000000000000000000^]500000000000000000000L7S\H=PVU43a=>9R000000000000000000000000000000000000H0>=
00000000\TGYlgWbi6kI00000000000000000000A9]kDSjV000000000000000000000000h?LU000000000000000000000000QFNH00000000hYA5T>ViX1UV4hn6
X[7b00000000000000000000He_>0000E:<l00009=>;\9fFHU_10000114C\6P3PeOH00000000LT`3\hFQ0000000000000000QEeM0000<[Ri00000000d[i;4<Ef
00000000\j1k000000000000dk`j0000000000000000000000000000000000000000@8XZ8=E^`X@_0KY?\iEl0000hVTW00000000000000000000aH5k0000]Bc<
000000000000000000000@:F0000l=_V99kA000046dFe;UX0000000000000000Lga3000000000000T2YO4S>k00000gLM8:l0LF3b0000T?D@hOF<Xk8HI6CL0000
4c<:0000000000000000000000000`Y000000000000000000000A8JLPWOk00000000Q<W<0000X=kl000000000000000000009JeH00000000PJEMll<5IC7a0000
000000000000\`RY0000\6[2U;[U8WlA0000\fMU000000000000000000000000e?\H00000000000000000000000000000000<]gdho4f0000l]OeTdPR`i>bU@g4
QDR=00000000mDYK0000EEY_0000lI^`LKZ6Di<AHMXK0000=Ih=0000000000000000000000000000000000000000000042m6h5<\hYXOHmX900009HE400000000
@fe@iAPY=CmYAEMMhUF50000000000004NfVd\0Vl3eC8J2d00000000000000000000<clXdV_i0000\UR1<HA\000000000000000000000>^G8MDZPN8J00000000
lEO@000000000000h]iELMho0000D0ll\;6j4A5KD:7lH^96E=DohL^o0000mA_>d0T>hYUB<ZIE<k2T000000000000000000000000I<5I0000HJ;G000000000000
0000PZ?A0000000000000000000000000000Pn9c<`S^@Jf74T7a0000000000004B9g00000000LQR>0000000000000000000000000000XN[h000000000000<_le
00000000000000008]TEH]3nE4EA00000000lBW3T_hi42>S0000000000000000000000000000000000000000000000000ZJPD69:DMo[E3:3IG1g`CfbMJ7C0000
lHg<1>Rc<X[:000000000000TWmh000000000000000000000000IAmBlK4T0000000000000000A67<UILY\?ii4NeP@l\?00005Ank0000i;aY00000000a;MH0000
0000000000000000X6j7D>U^0N];8]Gb0000X9jl171^00000000L:2;00000000@H3VhRL8000000000000D>=j000000004AS100000000\0XG00000000dS6P0000
0000000000000000000000000000000095L;0000000000000000000000000000000000000000000000000000I>K`0000000041YV0000M3D=Y?3>L[ND00000000
\bBm0000000000000000H9RU00000000H[odmJaj00000000d9WM00001K=64\B>iFUG00000000eIID0000000000000000\NS90L2EA1EE00000000X1AVTgMMd9B?
HIKS00000000LH`3hScP8bC`0000000000000000\0?J0000dDBFX5aD0Dc74WZc0000000000000000000000000000000000000000dl0n00000000000000000000
00000000000000000000000000004CNg00000000a2D=00000000U:ef000000000000000000000000Q9O^0000Tg_600000000000000000000P;G3000089TR0000
Pa4H000000000000i<YR000000008a[20000\NLV44_c000000000000hjoD00000000\2F9d;XBX;l<8UEg9FB9000000000000H7Gm0000DMhO0000000000000000
0000H>lPD;h[0000MBWTE2NX00000000PS8^00000000D@N<0000000000000000`]OJm1N;0000\Wj40000000000000000<Q@<0M6Bhl29e3=O000000008CDQ0000
\ckB000000000000@fX8XN3[0000`OUKTAeB`[Ia0000iD0D00000000000000000000QB2F4IH<0000U02N00000000000000000000hH6o000000000000P1LlT^^b
8gbN`hVM=Blf1GJ`0000]Dh30000000000008^MS00000000000000000000lU0c0000\Va[0000=J8f000000000000000000008@@ZDUR@000000000000T7l]L0b8
00000000e5755:J^eHHd000000000000d7AF0000@1K?00000000000000000000@njB0000000000000000000000000000`L_;0000000000004^MoDH_:\OicX[33
0000];ogdkQO00000000DFiLM64b4_RYD:8K000000000000000080YlDA\K00000000000000000000000000000000000000000000AI@J0000000000000000@FQ6
0000hHSoP35=0000T<0l0000000000000000000000000000`@EQHiIH00000000000050:^P5TZ0000lW5n0000000000000000000000000000hg^d000000000000
0000P1l10000D<a]000000000000Pe[W9=Y=<:3l0000000000000000D<05hCPD00000000000000000000i?];00000000DcRd00000000e:P=00000000dC2a\U?Y
00000000DYlI0000000000000000<0Kc000000000000@6U6dHk:0000000000000000000000000000000000000000dAfRPSjnd\P:00000000000000000ObJTh\]
0000000000000000000000000000000000000000000000000000lPU00000000000000000U62800000000A5]V00000000h:d9h6J`000000000000l98^00000000
0ALc000000000000d[i000005@\KHWieA:SJ000000000000000000000000000000000000TB51000000000000TEfK00000ak]0^D^0YNW8N=_PbE0lcMW0000Q0=>
`^om0000000000000000TbZ=0000]B@8000000000000<3C=0@:4000000000000d`6D000000000000000000004`75Y<FP0Dd\0000000000000000`_lFM:_m0000
000000000000000000000000<\XTT;i1YC?PTTmS00000000QH\5=1lP000000000000TMb<lT`eHeo\0Me;000000000000h9OZ00004mQ10000h7;1\I@oTP[3T`ZJ
]=5WTNAK0OmY9I?o00000000U8FR00000000\n4DDW7f000000000000lQG^m3cf49WnMA4T0000l8fZlL^ZD;hS0000000000000000Y=nV00000000000000000000
1C<A0ciC000000000000000000000000PAgP`ZA:`gJGA<lD0000X<DK00000000000000000000lGiMHcWe00000000@fWYQ7dj0000000000000000000000000000
0000EFiiQH[W000000000000000000000000000000000000AI:D0000Y0]e000000000000hbLB00004MDh0000QH[cd3e]0R_<0000000000000000U3NZ00000000
DKf2EB_d000000000000000000000000000000000000000000000000DFm9L@M6<c3_0`^UPfcCHjiZm<H9d:CHTj==DU<E0000h@QA0000000000000000I0R?E=mK
dR890000000000000000000080NQ00000000000000000000H;BI000000000000000085@b19L4`OQS0000000000000000d7Ldl9FNLKij\Mgc`M`Q<P4QDPc7h[h;
00000000000000008?Z^00000000000000000000<@0N8`jX00000000000000000000000000000000000000000000000000000000QGeT<7RT0000000000000000
Q3FClK::@_4h<QTD4RkFdUb40000L2>:8h^Q0000Q5j\00000000000000000000iHDk0000000000000G5Dm7E>000000009DWGl5_IA3V`00000000000000000000
<X1H4jXj00000000D>4bhjU8MD5?0000lIJ=1DoS0000000000000000000000000c:E000000000000000000000000000000000000000000000000000000008ESX
0000000000008?2Q0Hla0000000000000000h7^5000000000000000000000000L3RZ00000000]6_3@mdLM;2iAAmZXccb00000000T8=fEG\]0000000000000000
000000000iKI000000000000000000000000000000000cBbaCf30000QGW500000000000000000000\5H^00000000000000000000I@BD00004g7]000000000000
0000i<b@000000000000000000000000H08d0ncKlSGd000000000000P0@H00004kDS00000000<9=eeCHD000000000000hjDb00000000IHhD0000000000000000
0000XDeA000000000000000000000000]EJA0000hXOB00000000000000000000`_oX0000000000000000lcmI0000000040@e<DDT000000000000000000000000
\BC9T7XK0000]>@d0000H4Bd0000mBea0000000000000000l>bE\G<R`eHA00000000]0In00000000000000000000000000008@I50000lmW_``NSX``\00000000
l^oB0000DAEU0000D8lZ5HC0000000000000Hh`^000000000000@?a4LlJl0000\o0V0000000000000000D@U;PPj;0000YG?P0000hPd;UEfF4eb@\aiJ0=>BXdXQ
0000000000000000000000000000000000000000A;41UHER0000<f`A000000004D6<mI1J00000000000000000000000000000000000000000000000000000000
<ShL0000d\0M00000?WF00000000d\TD0000000000000000000000000000000000000000LgW3000000000000hJCH0000000000009FI_8[EX000000000000@JF2
00000000A2nCl>KMleg:00000000000000000000<>5;LU5U0000000000000000X`oD0000000000000000000000000000000000000000e8OP00000000\_[S0000
]GOU000000000000\>5JQ;74000000000000000000000Znf0000d>T3000000000000000000008@_c00000000000000000000000000000000lJL700005HR00000
00000000000000000000000000004T[H<bMh0000YChL0000@2d5\EYEX=SK0000U=GL0000000000000000TT\F0000000000000000000000000000000000000000
000000000000@Jbm8ZQG=3_?0>N0000000000000l;g:00000000DGEl000000000000X<M30000000000000000000000000`4B000000001BMO000000000000mH5P
DW:800000000h:IR\c5c0000000000000000000000000000000000000000000000000000`=P:0E_:H?I44ZXl00001DJE@ZJ34JkZa=Oa00000000l[:5d3G<0000
0000LmZA0000m?9_MEG_0000L[6U00000000<PEU0000000000000000000000000000<JG>00004ZH<U@L@98jf0000000000000000000000000000000000000000
`L@MXkA300000000000000000000000000001:\K000000000000000000000000A;FC000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000PkP7<0Rj4J\h000000000000DOb[000000008jAcUBSXE;MaL41]0000A2OL0000000000000000000000000000AFZf0000hi6g
00000HoT000000000000000000008AFJ00000000000000000000d@G;lkMc0000@kL;00000000TK1Y`aS1]F=5XIPfII2R59EU000000000000\a]U000000000000
=G89hP`00000000000000000e7hf00000000000000000000000000000000000000000000000000004JOMll:[00000000000000005:T`00000000000000000000
l7Vea2Yn000000000000000000000000d:Omhl>Z000000005=gbIF4>000000000000P\fd0000000090WI0000000000000000000000000000000000000000L^5;
000000000000000082kjDTJT0000000000000a65dZVY0000E=X800000000=G3>0000000000000000000000001G[a0000000000000000hjnS0000000000000000
00000000000000000000000000000>^TTN8800004f8X0000lY\A00000000Db3>51YF0000000053ZR000000000000`o=2iD\i0000000000000000000000000000
000000000000TKIe0000000000000000000000000000DBX`0000THEC000000000000000000004UFU0000000000000000000000000000H@R;=E<^0000h>^aPkKP
AJ?V0000000000000000000000000000000000000000000000000000000000000000000000000000@koo]B1b0000000000000000000000000000T;oJ\NQR0000
00008j`10000`C3a]JVf00000000THn0HCm]00004i>U000000000000PcSX00000000000000000000ACZc0000000000000000@H`Z0000@;[H000000000000`>`\
83kA00000000P`3E00001FR2000000000000dVi2XW@J00000000000000ei0000dXBd]K?:0000PgT0000000000000000000000000000000000X3A000000008C_`
00000l`W\E]Q<4bV\C[f<[^FLca[000000000000]3m1X9IM9@6I00000000X4Y^00000000D@>K0000000000000000X1GB\1U0H>Y?ECUY0000000000000000e=VR
mF_4HC5d0000LRZU=5m`45>V0000000000000000@:R]0e0500000000000000000000l9iH4;;k00000000P=3V0QMN0000Hhf4000000000000LDZ:D;hc<KaD@V\k
@^X_9Hij00000000000000000000000000000000E:L6000000000000Pbd=0000PR\V0000000000008a1nI6020000`9;I00000000000000000000m=2;00000000
000019Jf00009I=_0000000000000000LTZh0000XKNU000000000000XM?RlTLbe82H00000000DP6K0000LeJ5TY088YRK0000LmD70000000000008ZD`00000000
0000000000000000TDdDXKObhV\RDj8g0000<1Dd0000XNG7000000000000@85hD9HoD_1Q8KF9@`oV00000000X_gh0000Xc5A000000000000\><_DR_kMEjf0000
00000000000000000000000000009H^<0000`iT[00000Y>[XAPF0000H<FO8GMG4lY]I?175?5B0000XKIY0000=B^>aIcc00000000D3@@00000000000000000000
000000000000000000000000T=mZLUSo00000000000000000000000000000000l=W1DV27d]AJha7\``9h00000000000000000000000000000000hVZ_<C3lLO`E
000000000000I:PI0000T94_00000000hMHl00000000000000000000M3in0000lIC80000000000000000P90Q0000000000000000lGB800000000TfYi00000000
0000l=^Y00000000`3Ge00000000000000000000P\jd000000000000000000000000TfjS00000000]F4VTZQn@HSV03i:0000DOC00000000000000000<U7lHVL>
000000000000\lEd000000000000000000000000000000000000000000000000lPZRHalC1G]G0000000000000000000000000000000000000000000000000000
XN?=Y6P5@;feLAJP5CaSE>bM`R[`0000h5K1P>Ai000000000000000000005J;o00000000000000000000@==c0000000000000000LNGN@SA2<l^o0000<nhh0000
8_iO0000PQfdXERQ000000000000000000000000000000000000HMTbD3[10000`4o\0000aJYo000000004Wek000000000000000000000000000000008FBY0^]C
000000000000D4:U00000000\Qm;000000000000dC2RADY]5F@20000000000001:Nd1HB400000000000000000000dQ6S00000000000000004HMjTh4]00000000
@?:500000000`2=C<\_I00000000000000000000000000000000hWB_0000ThghD>jfT343XckSY;HUDHR7EFK?00004O9=000000000000000000004HgU`mKah^7H
0Li40000000000008^]Q<mcf00000000000000000000000000000000h95`0000AH6:0000haCG0Z7J000000000000A>Dh0000L=Uk0000T5;i000000000000TiUL
000000000000M<Kg00000000000000000000000000000000YHoa0000000000000000dP1d00000000lK1i8F@J00000000000000000000iIP^0000000000000000
00000000000000000000hfoM0000000000000000000000000000@2dm000000000000`I\000000000000000000L9A000000000000000000000000h\aj00000000
0000iFe^00000000i01PUD<5000000000000`FF5000000000000XN>o4ZgN00000000000000000000d9an\eI5HfkK00000000000000000000000000000000l8UI
<X0200000000000000000000000000000000eB>^0000<\f20000000000000000L[]2@4`Y0000000000000000d8W7M35Q00000000000000000000000000000000
0000`FTBhKef0000e6Mj0000000000000000hjWXHPh^\_7kT`C000000000000000000000LOa8TRKOH4QL000002Wo000000000000\?IS00000000DmQK00000000
0000mF1G00000000=E;_00000;c]@Un00000d_`N0000HVhg0000000000004bD`\X0h000000000000000000000000000087LoY>J:000000000000000000000000
X4:k\>AZT[JD000000000000000000000000000000000000Li^;l1dd=I`Z0000=:\;000000000000000000000000Y5@]00000000LaaSXbXH0000000000000000
0000=38W55MDhNFM\>4W0000000000000000@7bN000000000000000000000000<Le9H9Gb00000000MH<F0000lMB500004:emL=0bT?\5QG4m000042:d`i950000
`KR600000000000000000000P=6a0000000000000000]7Rb00000000d=IB@c]h<_g6000000008bB`000000000000h2G?`::Q000000000000MB1D000000000000
00000000000000008B`400000000m<TN000000000000000000000000000000000000000000000000d@7e00000000X?Mil9k^MBhm00000000MJb`d>>d00000000
4iA9E6k[000000000000\_B8000000000000i12Q0000000000000000HBI<0000000000000000h`0aLCjM5G_H0FQZ<Ok1H>[WdQ`cdQgOe7_^=<HIQHS8L>h=dGQ3
0000000000000000000000000000Lh3a000000001=k;HW=C00000000i?S30000000000000000h>DT`BehhD@K4bgC55Co0000L9dL@ah[00000000000000000000
eBnL0000`DM10000I2<n0000000000000DTn\J`k000000000000000000000000000000000000@FJk00000000m1;eTS]b0000000000`QT5QAlim=la1PU:Zi0000
LDSP`5N`000000000000000000000000H_Gk4j78XKB[P>EO00000000QJLX<meX0000YC1:0000@h9J00004FPF000000000000000000000000dCGX<S>Y00000000
00000000000000000000@<N<U>^?000000000V=J00009CBJ\hd:000000000000hF9H00004X^400000000Pjm>XHh8`Ni;0000000000000000PWO5dhJHAGTP0000
0000m6f1hZ;G4oULaBkRAHKLPETbH\Wjdl_U0000TCTM0000000000000000000000000000PlD60000H=PN00000000XZ5F@]I=4f5XHc?A00000000UFdAEIP40000
0000PPil0000000000000000TnaH00000000l6R:0000\:480000000000000000000000000000PJJQ000000000=QV00000000l[510000000000000000H@J]Y<jP
0000@AU6m@4?0000@5TM000000000000mJO[h1eh0000h0g>0000000000008fmE000000000000PMPo0000Q@F700000000000000000000D>C\00000000dZB=Hd47
53abI?TGeDTn0000000000000000EJC700004T?V0000000000000000000000000000DTPd@Zj7000000000000000000000000d?6Q8A6j0000h8o?XgMA00000000
00000000000016VaT7IIXB@ndQWWhL\\0000000000000000\45X0000X8Vh00000000000000000000479IaBHo00000000000000000000DbZ10000000000000000
00000000aG9M`\E^00000000000000000000eGl500004=U5X>SQ00000000mCc]000000000000U:C6EH31DMEQ0000000000008O@i0000000000000000<n]@X3>T
0000U>>;0000U?8o=2bF00000000000000000000000000000]NEYB2R1C\4@Y0Z000057a0`Z_e0000000000000000P]=N0000@8fF0000000000000000`6N`PEW5
00000000]Gb?A;ST0000TAD=0000000000000000`Paf`eaQ000000000of_00000000XU[1=CWK00000000h@@B000000000000@nKO0000@_J<000000000000lHoA
000000000000000000000000l6LDlGU1Xdek8QBb0Rgo<XgmLlP20000000000000000UDD0000000000000000000000000@5Q_0^oY000000000000I5i600000000
5CBY0000<0gf8<]YU@eK00000000000000000000TQ:\0000a5C9000000000000000000000000\>ML0000000000000000T;mgHCZ;h\K@5?<\0000000000000000
0000LQim00000000000000000000E6Lc00000000X^Sf0000000003gO00000Ai10000@;nn]Hf1000000004F\P0000000000000000hROQ@2Y>YJ4L000000000000
000000000000000000000000H48R@T47LWi99K9I00000000000000000000MD@j00000000TJ<k0000000000000000h8<3000000000000000000004nQU00000000
0000000000000000000000000000`B1F0000a47dh;JR0000\Hi5UBO\00000000Q<F600000000]A6:00000P[O<W>NLh\6PiWI8k4Je2ff0000000000000000M<]h
0000\GL[00000000000091UITfUC0000000000000000000000000000h>AM000000000000DRLD0000<oT40f<lM:=b00000000000000004`WbL6cT8dBM8kV30000
\ASn00000000000000000000<W^SEC[Y0000XjFF0000IE=`00000000U<U2]I7_0000XbE?0000000000000a6FQB1k000000000000H6oA0000000000000000TdS9
`]7>0000000000000000000080^M00000000h51O0000U:?W5>f80000000000000000@3a>D5T3i=ZP000000000000000000000000000000000000000000000000
X[NP0IAo0000000000000000a3^Q000000000000000000000000<8910000000000001Jhi<_O\0000000000000000000000000000@]1?000000000000`;5L8S]K
00000000000000000000000000000000@]e400000000I49J00000000000000000000l78SI>E@0000l:fbPOZ\<8NdaHl=000000000000L>;70000L]4OaH:B0000
0000Dj:O0000000000000f`X000000000000000015oB0000000054CF\Yi4000000000000P[6HA<9]00000000TYhd0000DWC<00000000IJ5<0000000000000000
0000000000000000<89g0000000000000000@C?g4QZjE3LKY8ZH`ghJ=1F=5BK?eHLK0000=?h000000000000000000000e:a20000000000000000PG6G00000000
000000000000XKLf00000000000000000000E;X300000000000000000000000000000000PeC>\^GU4E9jAF184jMY00000000HFDM0000HNf<0000dS=EH>[n4G^l
ACEV0000=E>S000000000000P6n:00000000`jNk000080Ph<BhjXLHD0^ocaC\[0000He^[PF`LT\Ro8g4>U@Q20000AGV<0000000000000000EAd<000000009<Ni
000000000000a3i^00000000<B8A0000`DM[000000000000Ta@ihaTD=0IdPK0H00000000000000000000l38W0000=CGoe<:M]>YIl7oF=GT8TR\e000000000000
4eLU@K1J0000l9PVhd<?U<<E0000000000000000DJcd00000000Pd@L000000000000000000000000dOP^0000000000000000000000000000hXO600000000TNc`
00000000000000000000]J^R0000TElWX93NHB7k\a5:=9FfeJ1^4QO0X5dV4RfJ000000000000LFh=aEmH00000000HGC\00000000000000000000XKAN0000e7FI
P7\UDA][<e5STejPHQ]?Hh][Q13m\36m0000000000000000DnXXIGcD4;QBhHfo0000000000000000000000008b;I0000\AP700000M<R0000l2JKH:hS00000000
000000000000d6W80000Xh2_000000000000000000000000hd:g000048h1hiVU00000000LUTA0000`VPB00000000H8\Q`f9c0000dXe^HF;^0000llfm00000000
0000000000000000L`b>00000000HJFPhhoJ`k=70000DVlZ0000LH9@0000@@=L0000P?Lb00000000XEE;000000000000000000000000QFl000000000LHJ\0000
00000000000000000000000000000000@WF700000000000000000000000000000000000000000000`1Eh00000000000000000000=Gc\<I6h0000000000000000
0000000000000000M2V@0000000000000000000000000000@SIZ4hj^@HI=00005JSB000000000000T^Ca000082Ge0000000000000000@Aj:00000000<^3i879=
0000\b_I000000000000\R[:Lk[h@i\5m7jBY9a]<0TkX3V<00000000<BlS0000P0MB8g8C0000000000000000000000000000Q1ae000000000000000000000000
<]bjlEXaLWXiMG4F0000lW850000`eA30000@L^D<QSB0000hh?4TL;h00000000000000000000iJOj0000E7^c00000000X;9@XIjK5B=M00000000XWH<00000000
0RC?I4oJE@T_0000000000000000000000000000=81<00000000000000000000000000000000DV_0409d@Ek1LU=20000MDLL0000000000000000]1TJ000083mb
00000000000000000000000000000000li1C00000EFS000000000000HnP?0FQc00000000=J1j0000H]GU00000000000000000H;R0000000000000000E3\LM?:R
aI9]PT]@000000000gMhXDN_XDAE`J:a`gKTaJ=R000000000000000000000000000000000000HXkT0000=:2_00000000000000008VA;000000004;2ZHgBF0000
000000000000000000008_@T0000\f9600000000@?:m000000000000000085l[0000000000000000<]VlTiB[`Po3A9_m00000000000000000000];c\XPDO0000
0000000000000000=>cR0000000000000000DXW1000000000000T2Cb8DAT`LEi0000000000000000P<a=00000000000000000000Xf6Z00000000\S`l00000000
0000i>kod6`E00000000@7BY0000000000000000000000000000X1S`0000000000000000000000000000U?mL0000aG2o00000000E0Bd0000HFoa000000000000
0000TVZM``H50000000000001:0f@@lB0000HJd60000000000000000d^;b000000000000]30h8PhA00000000l_0;aB6TLE<g00000000`F=2000000000000@:2]
000000000000LIY\0000000000000000000000000000hA>e0000000000000000000000004Gc\AG]800000000Q;>f000000000000000000000000000000000000
YIT6T@Q4=72^QEPYIJQ500000000000000000000`4gK000000000000I5NC@3?\laVU00000000De4Y8k8n`kg?00000000000000000000TBcX000000000Y\PL6CS
]1eA00000000@6ZTI:>0000000000oE@000000000000000000000000PWLW0000000000000000000000000000M6g^000000000000000000005Cl9000000000000
mH3d00000000000000000000`6Ta49Y5HCZFQIdA0000X=Vf000000000000000000000000<27A0000000000000000UDJQhCg10000XhEZ0000000000000000PP3?
0000000000000000000000000000L1O<dC:K00000000hI39000000000000AGSHQ4M50000]@Ra0000000000000000]<LI000000000000000000000000Q4K[0000
Q98Y000000000000d::E5H4<00000000PW8Sl_eIDjU\00000000\o<V000000000000T75OIK7W0000\W6G00000000DTjf00000000000000000000000000000000
0000000000004PEe0000=2[DI5BS00000`dLU=]V0000000000008U1<0000<;YUDiF=0000D<3_00000000000000000000de1<PF<XE6`G<LB\0000000000004Y8C
00000000000000000000000000000000000000000000@=DK00000000PA1j0@K\00000000000000000000000000000000lJ4X00000000000000000000\bBT\j]W
0000000000000000=4PQP9dZDLXD15<dm@76ECjJ000000000000H<Wg4TBFDXn900000000X7g[00000000000000000000\;?^hbNa=F6?037g0000\\>b<_j90000
00000000000000004A3X0l8300000000d0WR8E^d4DcB00000000QF?K00000000DS:cXeEL9IdndjY60000<c=TX6gn000000000000000000000000000000000000
0000HCmf000000000000000000000000HKEX5IJ400000000000000000000000000000000000000000000=710000000000000000000000000hF8i000000000000
4YGkHHV<00000000000000000000Q4ZZ000000004SgG000000000000HRIjdUX2000000000000000000000000\:C90000XG2f8``A0000`\i\0000000000000000
0000000000000000D][^000000000000PSlcl_0Fh=`J000000000000`0CB000000000000l7[gD91D00000000P4B500000000000000000000000000000000PJJe
00000000LhFb\InjHcFZdm^`A:[?00000000@md`1;4C5;5900000000000000000000Dddcm;O^X@jf000000000L1h0000`7@S<AB:Pj<0AI[n0000L^lM@Gb_Pobc
000000000000DAmT]B^Y0000De4j00000000000000001BCD00000000000000000000005LXSh40000LZg>0000000000004HEb0000<co40000P2LZ0000TkNZ0000
I@mXh:g40AbO`I`I000000000000<C?K0000000000000000mBRV000000000000LQ6@0000000000000000<Z;e0000000000000000000000000000000097EL0000
00000000dhQIUE[]<HfK4k5]\Qko00000000HTnH000000000000000000000000lMVG000000000000000000000000000000000000000000000000\TRTAJ\T0000
0000000000004?2DlOfO\A`h0000]94g00000000D69m\Ff7]<LU0@V_0000@L^O0000000000000000000000000000daHC`\Y30000P\mS00000000T2kE\1_3iIV@
0000000000000000l0\d00000RCO00000000000000000000000089`>0000H0U;D;dTd?9c\c=b0000Y;\ChN>;eJD]<V>6000000000000`c5J`L4;0000`5Td0000
00000000MHX600000000000055LY00000000<60`0000h96a`W>5<E?^0000XQ;g0000000000000000X=7W`2=aHj5Y00000000L@bP0000A?Hk000085CG0j\k0000
00000000h8G=4]jl1G4RXSiT0000l05jhPa8Q9QI0YC30000000000001A281GRd0000U6<X0000000000000000l;0YL;?kA5R^0000dSo[00000000000000000000
48]8000000000000HSl600000000h><m1:UH00000000XUjT00000000000000000000000000000000UJVW0000000000000000<hhM000000000000000000000000
00000000000000000000dJkedf78Pa^^e>8OPEng4HAI0000H[[@000000000000000000000000000000000000P3_L@VfI0Y;8I=R9H386mGdOEK6I000000000000
00004^<Ea@A3000000000000I6540000000000000000000000004\ZT0000000000000000000000001Fem000000000000PJkOP7\M000000000000000000000000
PZRS0000000000000000000000000000@T_bMF[D0000HZHh0000A9Xd00000000000000000000l6>^AEAhl_3\X=Y5000000000000<C[U0FS:00000000P;im0000
`H>o000040ZnYGlA00000000000000000000@XK:XFZ31:U05J6SlP@M4NoZ0000dHP7@h1^000000000000000000000000000000000000\c^EEDN\000000000000
00000000`aAW0000000000000000000000004En500000000PMZ8`]7J000000000000000000000000dZ6P00000000000000000000X_>?@i@oYEkS`3ZL00000000
19=>00000000@J[3PT[X=5C[IIIe000000008M=@0000L\83EFbjPiX8LTCO@lTVECbC00000000l>:0000000000000M5_f0000h;840000XAW[0000000000000000
000000000000DALG000000000000mCLR0000@JS?0000DYZL00000000000000000000daD90000000000000000lQOm\EM9]:o@0000PVmP000000000000853`5EAM
00000000DYT@TYjI4O8R00000000000000000000PHCd0000000000008L3Z82?10000`mm]E8\R0000M;DJ00000000000000000000000000004b19000000000000
000000000000`5`P000000000000HYSF0000X]dX00000000dlW]0000XX]60000YEBR000000000000000000000000000000000RCGP\@o00000000000000000000
0000<M4;00000000hH]d5HU<0000X=]h00000000LSZn0000T=`h0o0>000000000000A9`T0000000000000000=IK3000000004Dh]000000000000000000004OCi
0000000000004h@ga:_S0000i9YLiDlS00004Fdn00000000d]PR00000000968>PCDkhNZoP_i7QGG?00000000\UDfPhaadPiL00000000]9TD0000000000000000
00000000000000000000H7ZK5Ig>0000PWNI00000000000000000000000000000000Dc8c00000000a9?H0000Xhc60000dF`@LH>`0000000000000000=>[00000
0000000000000000PNHh0000PQDB00000000000000000000000000000000l[Z4X`TDhC];Pjb>=JLLe<SZ000000000000<U2ELD:F000000000000000000000000
00000000000000000000000000000000I1JJ000000008_m>0000EBWH``TQ<YR_00000000X21i00000000`SBf000000000000T@g800000000=9jM00000000L=G0
0000000000000000`7i10000hebQ00000000XKA70000000000000000HBhN0000XJkE0000000000000000HdYR0000X_[n=FH?000000004:Xh0000000000000000
0000000000000000\AOh00000000000000000000000044WY000080He0000000000000000MEZj00000000PLC600000000\ceRhj<b000000000000000000000000
0000XB2G=4_k00000000000000008E8B@==T5<PT\g570000PSkg000000008J^QA;K><\Q=0000PZHG000000000000PO_Z00004XBG000000000000\?`FXQ2F0000
000000000000LFSi8P5O0000Db^64a7f0000000000000000H54;0000000000000000000000000000@WEh0000hY::9F_[00000000000000000000M2\X00000000
0000Q3hZmEX<QFF800000000@TLC00008Z4\000000000000<2Q[]Fh[0000000000000000000000000000000000000000X]Ug000000000000EC>i0000\dG\0000
00000000XT\700000000000000000000@LA600000000PHXG000000000000L=Xg0000000000000000000000000000000000000000dd``0000Q0Za0000X1nJ`I]j
@BN800000000DEfn000000000000\MH?h[6<lOh6<e3]hgYS00000000<aMQ0000000000000000000000000000Q9\k00000000<VH=0000000000000000Q@oY0000
00000000000000009@8bHZl^0000M9<E00000000d_9dDd030RC_00000000LM;fL76Y<I=GMJ6_hkU30000hk9JL`ji0000P:a>000000000000000000000000lU8S
000000000000000000000000P47N000000000XFT000000000000000000000000000000000000000000008705\@DRTc^:0000lJ<<M<RJ1K=Q0000@O>X00000000
00000000hRiZ000000000000000000000000XOm>00000000000000000000=2mc000000000000000000000000000000000000000000000Y=6aGJl00000000H[AW
Y<a>000000000000000000000000\h[2m=9C0000\`Fkda3Q0000000000000000\XIhA@7chd>H00000000dkfGM9io000000000000TijW00000000U9bm0000H4;b
00000000<Z[X4DcM00000000@[`XXMBh0000T3Ca000000000000000000000000DhIR00000000000000000000000000000000000000000000a2^>A;UJP9eS0T=I
]HkDQF@>00000000000000000000Pc4fTQIC0?<lHQj<00000000\^`n000000000000000000000000000000000000\e>D0000000051hKX2gj0000E9S?0000<dCg
00000000000000000000000000000000000000000000HVjcLe;A``Df083O18\:0000DKnk0000L0jJ]A6C0000000000000000000000008;2gh]?QACFa0000lDT2
000000000000T=RB87@500000000\ilo0000h1:IHd_L1?Um`M4c000000009Ekn0000h9X<0000000000000000000000000000m5`:0000Dh79HkcJ00004S:P0000
Q?:aljQCA;KJPX3gH;jW9FKf000000000000000000000000Dnfj50l^0000DT>h9;9VU9DmA:?GaEaB4k1VQ76FPGRR00000XO]000000000000LK8f000000000000
0000000000000000000000000000000000000000DSchA0D8Q5EF0000hGja000000000000@FXE0000<cC1=Ck1m6m\mEX30000I2k\000000000000P?Od0000h;7a
000000000000PY_:mBDa0000T9IY0000Le6XQF<idIO=00000000H_BI00004j;CHRZD000000000000000000000000000000000000liD0H8KD0000000000000000
XMRY<f]GLENj4YG]e;Q<0000000000000000mDA9000000000000a=m600000000e>X8000000000000@XGgeH3LDEXj000000000000h`AL00000000HR=<\^1J0000
000000000000hOE?4RBU000000008D^I@bFX00000000000000008<AP0000Dci^5FPXlll300000000\>l6DbTh=I5:00_X00000000000000000000@Y`R00000RCW
\hN3hk5g0000000000000000hKkU000000000000hQk@000000000000\nT:lBcH0000\g6c0000aB@_`[aR0nORM<dl0000hh?@000000000000000000000000LVjG
0000TThK`e850000h96G00000000Hj5f000000000000hOCO0000000000008gIFL@[g000000001JBM000000000000HYn]00000000XD580000000000000000lMdC
d[Ch<oAN000000000000L3A<TUSB`Un=5B9o0000H\A]`cnZ0000lAM`<0\1`_D6000000000000I7f@000000000000a8Il000000000000DbIC0000aHI<TEe70000
000000004WjT0000lbOf00000000dP:Q0000000000000000ICEn000000004ajM0000000000000000d0WD0000000041d:00000000000000000000000000000000
l@<adf?=0000\1:[000000001:761:\[0000a58GD<33HGDI0000=90>0000@G>`000000000000Dci5Y8Jbh3LE00000000\j\Kh@Na4N2S=6Ng000000000000hIaL
@JXI0000000000000ahJ000000008bj200000000hgi>00000000000000000000000000000000000000000000000000000000XGh9DPg>0000000000000000\5\g
`N]H00000000`0MmPdEST7T80000P_k[1<@o00009Bk@0000HHH7@5VH000000000000Y;D^000000004VlD0000000000000000\XJWX7AT8?of000081`c00000000
00000000X6JQ0000000000004CKJ]6;0000000000000000000000000Dh9X0000DQYZ0000000000000000EI;j018]0000000000000000IGTDH@Gl000000000000
D`BChmeL0000d1M>8bOU0000T1P<42];PSN00000P8B1000000000000000042IGd_LA8ek=ACGHhRka000000000000000000000000000000000000QEMh0000XL;:
00000000000000009IKQH;:YP1biAJfb0000=J5o000000000000AB?30000DCLN0000IFT00000m99O@0]E@R>Z000000000000=HR`00000000HAia000000001BgM
0000000000000000<QX:X7>h0\Vf<^mg0000000000000000000000000000000000000000000000000000Tel@UJHA0000000000000000000000000000@iMQ0000
000000000000Hbal000000000000To^Z0000XWX5l1WgHD2Y00000000Dha;0OiX000000000000@8Ub`Z>Y0000000000008OJe00000000TOo2aIN?0000X=l>5FDm
0000000000000000000000000000000000000000\1^he<P70000HSTE000000000000Dj630000000000000000000000000000XB7I=GEY00000000h5^[00000000
9JaXe<5W00000000a2Ffho;Z0000i1Am000000000000e@ad000000000000000000000000\Vf>000000000000000000000000@[DV0000000000008^PeT^\hHdd2
0000<Xg:00000000XHm[0000000000000000eJ4j000000000000000000005Jc50000000000000000000000000000L56200000000000000000000l^LFPeNJ8iH:
i4hAQDda]H;A000000000000000000004^2kQJkT0000d;f?]If6l\KP0000000000000000@>>W0000ln:<000000000000000000000000@eG_0000000000000000
00000000000000000000LfVA00000000@>T^e4F?00000000dl@60000DH<h0000hgkX0000P9D=00000000@QTb000000000000dU_[000000000000000000000000
aIGX40iO`<kfh@81EH]X000000000000PK;@0000Y3YV00000000UDl2h4l[P<mOX23GHQjH00000000LCnJ0000<AnEHlMC0000000000000ebb0000D80E@_:40000
00000000leU=d402h`lD000000000000LMKk0000lNQGDajb0000000000000000TATO000000000000dSeiE91=aA5\5A\b00000000000000000000000000008>bb
H?ji0000Xf[90000000000000000000000000000000000008E\n00000000000000000000i?3_0000000000000000U233`onV00000000]7ne00000000L8@B0000
0000000000000000Xm`f00004dKC00000000000000004kb=`>IE000000000000h=T@0000000000000000000000004><H<h6nX\72000000008RLP\F6H4na\0000
00000000a:E40000000000000000hMW2D2[c]A?a000019Ck0000000000000000AI6000000000000000000000EHm300000000000000008`X30000XbKk0000PQ2h
000050HR000000000000h;7X000000000000000000000000LaYB00000000000000000000000000000000A=G=0000MAfd000000000000000002J=0000\]JmhB_?
0000E:hE0000`MihlAWk000000000000<c_T00000000hHdX0000000000000000000000000000`\6`0000000000000000000000009H\k00000000000000000000
lX19<fMG00000000000000008_?RXel40000Y0kV000000000000000000000000XU?H0000AJ:IPg860000000000000000000000000000000000000000=G8o0000
00000000000000000000e3[8000000000000P@f352nW0000098klQUPm9[;0000`_ng00000000000000000000Q9LR00000O9JPHb4M=l1TgOCX?ART`J700000000
0000000005SeD3]h0000A96K00000000000000000000QGOC8Nm:0000X^NHlb]P8=:1X8AD00000000000000000000<23f0000DJnc000000000000000000000000
0000000000000000000000000000`CR]HgaS00000000000000000000<W950000000000000000000000000eV7`3=\`=;b\S`<1GQkeEbn0000h?JE000000000000
lA]m0000000000000000000000000000X[8_00000000000000000000L:FV5=\K00000000mChm0000`LIN0000aC:FLNdZ000000000000000000000000lF[AP6e[
P@DADOQkA<kX0000lPOQ000000000000000000000000LS4a5;mk9BF2000000000000000000000hHh00000000<U:C00000000000000000000YA4g000000000000
0000000000000000h[\fH\n\\n14I60H00000000m;0Y00000000000000000000Q6j`000000000000000000000000000000000000H>_K0000\bS@T[KFPfQ50000
00000000<T>VPVM>0000<XC]00004:Y94NXD@5ObdlUfh>GNQ7KA9=^Cm7enA:kSeAFZD:jo00004:]n@e[80000000000000000000000000000<a8K00000000d^?f
0000h2360000000000000000000000008\o8000000000000000000000000000000000000=0N10000D:1F0000000000000000DKXd000000000000000000000000
LG@L0000h3jC46ef0000000000000000`e7]0000000000000000T@fN00001334eIUY0000dXRX0000hV]70000\_oo9FAj0000@8Q20000000000000000hk760000
000000000000U1l^00000000000000008PAda8C<0000000000005D^C0000TJ]A00000000\f@X0000000000000000I8SJ00000000h2?M0000000000000XON0000
00000000000000000000000000000000PHa^00000000Ln\600000000000000000000a7EdX6nL88mS00000000000000000000000000000000<MYd]2T4aIlH0000
00000000mB6fTJ>30000000000000000000000000000LGlW000000000000DEVd0000000000000000lkX5000000000000TNU40000000000000000000000000000
0000DnGF0000000000000000YCco`8C;4UheDeD100000000000000000000mEoLH?f:000000000000Pag<0000000000000000h6Nm00000000UD1ImIoH1>M\lbPV
00005H@T00000000L7[C00000000@Rao`?S]00000000000000000000Xb0mQJ`Sld[H0000000000000000000000004Y9^U>aN\;ACYIaA0000X:7_00000000hldQ
ddUI``VJ000000000000@=ZDaF9Q000000000000U77`000000000000000005G?00000000000000000000000000000000PJg=0000000000000000000000000000
000000000000000000000000dmAa00000000h6630QbM000000004XI100000000000000000000PhAj00000000\?k=0000000000001>Nd00000000000000000000
<dlC0000000000000000000000000000TN;E<^RWQCj200000000ha`i000000000000000000000000000000000000PL8NMFL500000000\KBP<6`d000000000000
I5Me00000000=2=X0000iG@400000000H4Eh000000000000@8X5H=DdXIZY0000000000000000000000000000000000000000000000000000A2XT00000000PL`e
HS4KPh7WU8BZ]415AF>@mH1o000000000000<MNf00000000000000000000000000004a]HPfV8XF0VE5MU000000000000d8e700000000000000004NOT\RbILY7<
00000000000000000000eGG3000000004?Y=000000000000T<nU8LWV000000000000E6D`0000000000000000eIBf000000000000TB^2LMQ<LG]:`Ub?00000000
000000000000A<XR0000T:^<0iNKX<oCYHNj000000005=A;0000]C?e0000LI980000`<e:0000`eAk8if5X<Kk0000000000000000HS_7h;@j0000000000000000
UEcm0000<;IYXJ@6m2]TEFWl00000000000000000000L0OQ0000000000000000000000000000E475T=CP0000000000000000@`8;00000000000000000000DIX_
0000HCae000000008aX60000Xo=l@O?:000000000000h;8=0000000000000000H`^faB\I0DFH=H^N0000000000000000000000008^kA00000000000000000000
MEgZ00000000X=TT00000000000000000000<c<K\Nk@4fj2Hg;O0000h1_>\22f00000000YE[i0000X=i5000000008GGi000000000000000000000000904Z0000
000000000000UJM]00000000<Do00000000000000:>90000E;dBeD2i000000000000000000000000XYiET]i70000lTKf00000000<G:lXbSo0000YIF;0000P:]3
000000000000000000000000PdjN00000000001lI0?G0000000000000000TC:h0000dQ<VX[S?lbPhlhYU]Cka<M=6000000000000Tgh>D6?CaElLh4K@DV`aEDX^
0000000000000000000000000000TJ2K000000005B7V0000000000000000dMVT00000000000000000ASC0000m=;9@HKU0000000000000000L>d<000000000000
4gFi0000000000000000000000000000000000008UOda6D4TUk:00000000000000000000000055JSE69<U@8G@mY=000000000000000000000000000000000000
8HHoLM>O0000\Uld0000000000000000hKm60000ldJ<00000000\;cN00000000]=0_0000U6c_Tk4V0000df<@0000000000008?1I000000000000XdO600000000
0000MDJ]00000000000000000000dIBYA0PYl^JUUBbUDcbbhhOQ00000000eG<YPMLN0000000000000000000000000000Q;e\0?eF000000004K2oXNCi00000000
0000=2EZ00000000d3J7@G2\<]F?000000008a;o00000000HS9g000000000000T7Rc0000\G<g0000000000008aal`fLl000000000000Y<05T@9d000000000000
0000h[nf00000000hh]O000000000000000000009F>1000000000000000089oZH]?k000000000Oal0000000008Jg0000dN_]0000000000000000`DM>lI9Xm5kA
0000AA<1000000000000Hh=B<\=^00001CXA0000Tg[=00008U080000000000000000<=IP4CK_00000000`>a5H0fh11[QhfIe00008OA?00000000000000004BJF
Xi`b0000hn[`00000000000000000000mBFV0000PM5\43eP00000000i3[JTDMM0000000000000000000000004>6R00009?=18VGQ00000000000000000000dZ>G
0000000095W2000000000000000000000000X1820000M5V\00000000Lom80000000000000>VK@76?0000Hi4fY4XfhW9CU<fndS^0lon40000XjI3000000000000
`9BQ0000L082DHW;TY9l00000000H6ni@=02<VT30000000046D:000000000000X6VhH85A0000000000000000\;A60000<fY600000000d]l;0000000000000000
00000000000000000000000000004g@P00000000\Jdh0000Hf<`000000000000000000000000XW<6U0Ok0000Y0f700000000PK4DAC?\0000<n7d0000HUQ`M9`o
9FBQHgQSD^Y700000000000000004<iPh^@PE6eG0000PX;2000000000000QIbX0000LM?>0000000000000000A>eQ00000000LG99d4o5EBg505_W0000H6=W0000
000000000000000000000000\R5hD\Ce000000000000TZG1XGE@0000\dVgQHXN00000?=>00000000000000008G]i000000000000000000000000000000000000
0000lSCH0000a;GY4ODB0000@QbnXT?L000000000000Hdd=0000<XgJ000000000000000000000000l3deYCHeMG8EI<cY000000000000000000000000LR^70000
0000000000000000]?\`00000000000000000000000000004]D]0dLia5Ki<RG<00000000000000000000MJ>T000000000000`^5T0000000000000000d:G:i9l`
TTGNL3dY0000D2UR00008J_f0000]13=TAbl0000l7ElLdcF0000000000000000000000000000PI2RU8lQ00000000\kVT00000000DCL[00000000E6GB4R7g0000
0000aHIH0Cd^000082l@DlHC00008mEO@aWg00000000DXUW00000000000000000000000000000000000005^N0I=QHSiE00000000000000000000000000000000
00000000000000000000XFO]00000000000000000000@SQN0000Xb2JE?^d0000`bSIlckk000000008R<7\bRg<[LB00000000000000000000PVKN0MZE00000000
0000000000000000000000000000000000000000I35e4IEYLkJfYI5d0000000000000000000000000000000000000000hCVg0000000093HO00000000QG5T0000
d5[d00000000iE88000000000000M9T1000000000000I4nf00000000000000000000000000008h\P00000000<86o00000000YGkQ000000000000l6j_00000000
000000004fm]000000000000\f7Z000089Uj00000000000000000000Lh1MUD<k0000HfYC00000000000000000000000000000000000000000000000000000000
0000\ij<00008i0]000000000000000000000000000000000000ADe3QFQ`0000000000000000<HBX000000000000000000000000000000000000d2S_DU:Q0000
000000000000@WfJ0000000000000000000000005GfV000000000000000000000000IC=C9DFj00000000\3KYLDj0\kUFDg]P0000E9<500000000@:fQ0000aFU;
00000000aE6I00000000000000000000HF5l\8b_h_8P00008GOQ00000000`5Y_000000000000Y81^000044]]P59XH6BB00000000000000000000mIiW00000000
00000000`53IhD7]=4dP000000004@a;00005@S?<FRW00000000000000004]hl8Y9O0000<4L6\?PV]1_?aH@9000005eODIb^4E7O00000000000000000000D0DB
d<4Zl7QP\E1\PiXB5H2e000000000000@Z9N00000000<HcM0000000000000000000000000000`6:\0000000000004Rcd000000000000000000008Y8R00000000
00000000000000000000000000000000eFfB00000000EE7N0IPVI16V`bO1U0;J000000000000000000000000PXiZhY1@1D?S000000000000000000000000<ecb
HbA?0000DR1Z0000000000000000U>g70000`o>F00000000@YN0XoXP00000000XVB\@lAT00000000X[2d00000000000000000000000000000000000000000000
8I4m00000000000000000000PLA_0000De0E000000000000000000000000lEg_000000000000000000000000000000000000<c0H00000000\1n]000000000000
Hf9RA@kT00000000TWRH00000000000000000000000000000000000000000000`=j7L32b`Ki^La?>00000000000000000000TV9YD2Kg\Q^X=2oC000000000000
029?\_UW00000000D[9@<_Pm00000000i7A000000000m0YC55h\MJUF0000@G050000000000005GYZL2;<0000XbaJ0000AC4U0000000000000000000000000000
00000000HEmE00000=[h0000000000000000h5?S`<K\T;Y6I7]bi>13dmZU00000000000000000000000000000000lMJ0mCAH0000L2]I0000000000000000H`aE
00000000000000000000YB0QXmj_8<^XdQeKm>Tc00000000000000000000000000000000000000000000000000000000X\6VP`ReHbK50000H0R2hc@64iiSLMSE
<n]j0kI841PJ00000000<AG34Q^;X1bX00000000000000000000000000004d8g1Bd\000000000000<M=J00000000000000000000000000000000000000000000
0000<YL50000MH>b00000000<Hai000000008coC0000D5Mf0000H8\<00000000000000000000000000000000000000000000XC9]000000000000000000000000
00000000000000000000000000000000T:n000000000ABjY000000000000\Rnl0000e3IC00008IO_lRa`QA^0ThCcY5\fIG2300000000000000000000<n744@hO
0000=CJE00000000000000000OHUa7DF0000Xl6]HVJY0000\i<V0000=:9^0000000040_H0000H]S`lB[Thc9N00000000000000000000UFBi000000000000\G3m
<CT^@G8mU9]F<8KePdJ\00000000000000000000P?F8P_K1000000000000000000000000XO78000000000000@CSJ0000000000000000<UWS=G[7lTM100000000
`Zi]000000004Y9A0000LEkb88f30000`O9k8@dP12fZ000000000000000000000000THd@Lh4P=2b2M<``h>Hb4JJ>0000000000000000000000000000L[2C0000
0000000000000000i1K40000000000000000dWPR0X360000Q:2100000eZS00000000THFHhd7l000000008ASah1D08BlG\Ze4Q?7I=JEA0000U3m`000000000000
00008g3C\?kII:WBdYck00000000<a>o00000000h:17000000000000dUKN0000000000000000U521]I@\0000000000000000PLAQ0000000000000000D:[l0000
00000000eC`l000000000idO00000000000000000000L5k`DRRQ0000000000000000000000000000\Dcd<H<W0000000000000000000000001B2a0000L\nj8JjS
T<RWl\@F0000H\f@0000000000000000000000000000000000000000000000000000T97h@FK`DWXY000093;U0S`^00000000000000000000000000000000]Jf;
000000000000000000000000L:`[000000000000lb:=U9FQ000000004Kdl000000000000XINT0000000000000000000000000000h6WOTNDX936O000000000000
<1WR0000\KCLliQX00000000\LMU000000000000@:nb00000000l4h[LDNnTP]I0000\BbR\Ig=00000000\Y4i00000000d4C300000000d2md88d7Lh3k0000U3jf
00000000DVlcaC6V0000000000000000000000000000]BE]00000000000000000000XaO;0hTl0000d_U:00000000]JJ?00000000000000000000000000000000
XG7n000000000000PjkR000000000000000000000000I86;00000000he<:PH??00000000000000000000000090V]0000000000000000dILc00000000PZ]R0000
000000000000H:R600000000d`IP00000000000000000000000000008fh\\=T_000000000000<UN@46oP0cJ4000000000000000000008iZNhYc51BWo00000000
00000000lH^?00000000hFQQ``U50000l7Dg00000000<_7D\:Ul82CJ8V2U4Y6Q0000`n4X00004Ci4000000004M0P592C00000000T=eOe2DXD4EKA;bR0MND0000
00000000D6E400000000T]XB\0W70000000000000000XYl<00000000hIo^0000000000000000000000000000d\mi0000\?Pcl[V=000000000000000000000000
00IH\`0T0000HUm_000000000000000000000000000000000000TCQS0000000000000000dFj`0000000000000000000000009G=F0000lKQ900000000MIb@la3e
0000000000000000000000000000000000000000DaNn00000000Teni00000000<EEjT@ah8Aok00000000000000000000``;00000000000000000000000000000
IEC]0000000081JJ00000000000000004UbNE8[FXIfQXe1K00000000000000000000000000004clh0000X?bg8jR30000000000000000IJH5LQ08h26a00000000
00000000487ke2B600000000000000000000=A:fH?T2000000000000000000000000000000000000PSg]51@=000000000000\];UiK=o000000000000DRRFa@:Z
0000XghcQ:O?000000000000000000000000dX@50000Y0Z385=Sh<D8d:o70000000000000000<:Q@XP[Z\olQ0g^=0000`e>500000000Y:3[000000000000=7Fd
0000XRDO000000000000000000000000P4VN00001I7M0000D_IG0000dN1:0000000000004@JM0000\D6M00000000D1F5000000000000X0AVL0EA0000]G7=0000
00000000\`o300000000L9]d000000000000000000000000000000000000000000000000<;?B@1fI000000000000000000000000PIXG0cd700000000\nYd0000
\99J000000000000UA@<000000004DfY0000000050Qc0000Xmjm00000000000000000000000000008P`91<EH0000000000000000012U00000000000000000000
00000000000000000000TocY`PB]41CJ0X28lZE0000000000000Q0jRP`37852Q000000000000000000000000000000000000lWa00000000000000000\1WZL64?
0000000000000000XKEa0000@1=G<XNK000000000000000000004=aJ0000Lc\_MI[b@TC=iFf]0000000000000000dT2`h49T00000000000000000000\ZZ90000
0000000000000000DZWe000000000000lb=OiGE80000000000000000000000000000XRVi4?bP000000000000\cP?000000000000000000000000000000000000
0000lW@[000000000000000000N\00000000000000000000`JR0l0`EAEal00000000\2450000Xm?U0000<I__dJTZ0000000000000000000000008jMa00000000
0000000000000000000000000000833S0000TOnDDG0mQ8KXEDoG92aZ00000000Dh0F00000000\OT00000P?B?ICG`Q79<8He8l;mN0000]JhQ00000000lZFQ0000
00000000000000000000000000000000000000000000H1>PDG1>0000000000008?d]TRQ2<3?KU@Od459<00008Y8a000000000000@He]]J`>0000Q9`>00000000
000000000000T^\E00000000Y;mQ000000000000<R@F00000000000000000000000000000000000000000^LT0000000000000000hbkE00000000000000000000
00000000IBMC000000000000000000000000L5IG0000YH?:4blI000000000000000000000000000000000000000000000000XaAJ0000000000000000lgZk0000
000000000000\4?200005FOD0000000000000000000019PjL>S@8ad[Hj?DDn5nTSTTa9goIA<[aAoaHU[c<daLh_hB00000000TAE=<CBg0000dJ3ZlHjj00000000
PNVb00000D?]000000000000000000000000QC8?@0[GdPgb4RW30000000000004JeY000000000000HSe6mJL700000000T>NfPcfl000000008`n00000U7264dN>
MAfCQHl^8G^900000000000000000000000048CjdG\oHdQ;T0c`T@K40000000000008WLK00000000000000000000Q5gA00000000P5:2`3h`e2ikA4?800000000
00000000a6o@00004ZRGLh9`@1lm000000000000000000000000`[WI000000000000U2eXmHVG0000000000000000000080ng``[e00000000H5jD000000000000
PV5c00000000000000000000000000000000000000000000000000000000000000000000D0;l<J8500000000<0:X4CMZ0000PhJZ<YX600000000T_?^00000000
0000000000009CmA0WCT00000000LbHO0000\IED`\g300000000000000004KEk000000000000000000000000000000000000<=1?E2MA1:2O0000000000000000
000000000000@JLedU8`@`UUY1fF00000000000000000000000000000000hZG\000000000000<=FI0000000000000000000000000000DB\M]=RfmE6j4mSE0000
0000m31F0000000000000000<S7500000000`cV?000000000000P]5N000000000000000000000000000000000000\Q1m<=LHlQ5KdUK[000000004K3P00000000
0000M8[fDH5ee=<G0000000000000000\[@4X_nL0000000000000000Y6co0000000000000000LOK>hIoT0000\Q0fdgHi000000000000A7`ZL^l\eBioX?QaXZC9
`W?hXZIV0000lakg00000000<OS6Xoc=00000000IC3V000000000000432>00000000000000000000000000008LTD000000000000@Mh8T06X0000a2W:00000000
0000PGPV00000000000000000000QHIT000000000000`Md:0000HMN7TOXfYDMWh2iVHA_IXM3F4]HED:`l00000000000000000000000000000000000000005I<f
eDIR00004^eY0000000000000000\>;D00004>Fh000000000000P>;bhYFf0000000000008Deh000000000000`ma^0000000000000000@lKa0000000000001<EX
0000dnkTX5ME00000000L9KP000000000000H=[[00000000Pg:Q0000000000000000M51@HeVY<k?ZiHAA0000\0lC8mNm0000L<Sh000000000000000000000000
@bUM4BaZQ;U:4bVI00000000000000000000000000000imG000000000000TTl`00000F]H00000000000096C^0000DcJ\000000005JA]00000000000000009Bd5
0000000000000000000000000000000052E50000]<mT00000000d@GShQRc000000004\3900000000m;XU00000000@1KYXo9V]<84Q:]700000000PZYhdNY6D[d=
4aoH000000000000i0am000000000000000000000000000000005<bg0000d<OS0000P]]blBWf0000TV<k00000000T8I<TCKT@2E38SVB00000000l=P000000000
0000000000000000000000000000<@^G00000000000000000000000000004n\d0000000000000000`MmdD>3e0000=ED80000d:74000000000000000000000000
0000000000000000DF=NiHEC00000000000000000000iB9`lN:40000A8el82f300000000lXXD000000000000eD=g00000000@9VL00000000000000000000<Te2
000000008jhY0000l??a000000000000lD7j000000000000000000000000H`T6000000000000<:4I0000\Vb;\A6G8CW;0000XneVQ0S3Y58[8GK^55WJ00000000
<gGY000000000000<<4M0000`B<l00000l?0QF0]000000000000@akBdfPbHj7DP7MH0000HZO@00000000000091n^000000000000000000000000TRe<00008XjU
dn_H=HgW000000000000000017^Q00000000lm<o0000000000000Oj;8Z\3IJW>0000000000000F1m0000000000000000000000000000000000000000P`JQ0000
00000000HBSa000000000000aBE300000000\5R?00000000lLbZ`BX>PTn:0Ao40000000000000000]HN7LcVUX?MWhYoDLjOaI?U^000000004AN_]B81XGEOTT;^
000000000000A:7a95>XDVHa000000000000X3=i00000000000000000000000000000000000000000000000000000000`kZ;00000000592e0000diSA00000000
00000000l@?mD]TX000000000000<Ok_0000000000000000000000000000]5I[0000l@HHQ1AU000000000000Xj_e000000000000000000000000000000000000
00000000000000000000000000000000<TG@9;ic000000000000000000000000dJ\B00000000@]aO000000000000000000000000000000000000`HRj00000000
000000000000000000000000`837Tchhh41n0000000000000000Xg3cAADA0000hf6h000000000cOF000000005BdM0000T>GY485O00Gf]FO_00000000000098Y8
0000HO7a4T<k14ZN000000000000M9W?0000000000000000D<hQH5N300000000@9150000`T?a00000000000000000lNHhG4R00000000000000000000XCcD0000
0000000000000000LIGRHYk\0000\bk<\aJf0000000002RPXCICPUE3I=dRLVk<d^a_9I1_00000000000000000000l17d@^=3000000000000<E^N0000UE_haHD_
000000000000000000000000000000000000`[oE0000`5`20000000000000000AFMX0000D=JL0000000000000000000000000000000000000000000080o00000
A6lHde@N0000MAlL000000000000000000000000000000000000000000008\bi000000000000000000000000<R6200000000DdfX000000000000\aP500000000
8jgC000000000000THUT0000HV>V0000000000000000TONS4mb`0000e>ncTg=NiDXO`e=_0000000000004[BK000000000000000000000000LA>ETb]10000TDEc
00000000`b?j@eTA0000000000000000000000000000LJDH00000m5Y0000000000000000000000000000<4WJ0000U@kB]C@F000000000000D67g000000000000
0000000000000000000000000000<IG`0000`8eh00000000839F00004^>cM>AI0000000000000000<Ce>00000000HYNc0000U1nHHEhJ8VRMhdAB000000000000
0000`5YP0000aCMX00000000hBjM0000000000000000Dj0e1Hb>000000000000XG660000000000000000000000000000LFD[00000000000000000000HI3H0000
0000000000000000`Lj78PPi8af3e=jc\6XZXI=90000000000000000000000000000000000000000PP>l000000000000]=Nb0000000000000000T47C00000000
0000000000000000`H?Zl5_:Hoga00000000T\V[0000UB``H4Z\TfdC000000000000000000000000Tfo[00009C`H00000000@iGghjE20000000000000000<n5X
0000000000000000\Nc=000000000000@1;E00000000I51R00000000`bC9000000000000=2AI000000000000l]K_000000000000000000000000000000000000
i:lih1Hf00000000D;_\477U0000@QmbX5KKhhH98kHThnmLQ4H:EEO`00000000000000000000000000000000000000000000000000000000000000000000XGBZ
0000000000008TYH00000000\50E<c\7i1?7PS3d9A?=000000000000hS\h`_O<AIab0000YEnbT3QVl7\]PEMk0000<dgj0000000000000000AGj[000000000000
000000000000d=<B0000000000000000000000000000000000004]iad_]700000oCV00000000000000000000L<EX886L<F?00000\b_V0000LJ@E000000000000
00000000X<6L00004[K;00000000000000000000000000000000000008U@000000000000Db1W00004M1F000000000000000000000000000000000000lS<5a@9a
000000000M@b000000000000000000000000X`Oh000000000000@Y`=000000000000000000004[5TEHAb000000000000DRi;U9m08`;e`TIZ0000Ldfh00000000
000000000000000000000000D]7o0PI]LVXa00000000000000000000P=N9@M\PlfZo0000141[0H5T000000000000000000000000000000000000000000000000
00000000000000000000000000004M0e8;HG0000`lCD000000008eIQ1IJO00000000000000000000`0Bn00000000000000000000000000000000XmG[00000000
000000000000000000000000M4;Bl7SL0000000000000000000000000000000000000jfZ0000000000000000000000008`2jQ<BY000000000000\7kOdSEbP:X7
]<JI0000XWgH4aNR0000DD;RPhBP00000000m6^_000000000000eF8U0000\4LX000000000000000000000000PDo:000000000000X4V]000000000000DJ;90000
5EKI0000@^iiaGfDh:B300000000@eRc0000U@IO0000\4j]0000lFaF000000000000000000000000LcP08nk6LAQQ`Lik00000000000000000000]8:;0?hB00G]
9@RO\MMd9<nY]B5@5HoU00000000000000000000I<eL00000000H4[_XdgC0000XU3H`5<Kd>D>8YOU0000PYA]Y=C900000000YGLdhliW0000TX7n000000000000
=06NMJ]Y0000000000000000000000000000TOWS0000000000000000000000000000e0XIm6i<00000000000000000000000000000000000000000000l<Hh0000
00000000=BPg0000h4`A<GI=000000000000lQ91L[AFlac50000<X=OUGjF00000000000000000000\?l2lY?d00000000IG=R00000000PPoF0000I<5;4cBOD@JB
000000000LJf0000DAEI00000000`_Q?0000Q0FDI@V9hoLC0000X<I`000000000000000000000000LdST0000X@WO0000000000000000dPbC00000000AGk<0000
0000\BD9a>mm00008j[c8kn=00000000TC6e0000L=DW0000000000004jgV1Im>000000000000LUP2=IH`0000<\;G4BM;D54dX`g?0000E1E_=>[`00000000<[H5
8hM00000000000008O`kToM@0000000000000m\=0000000000000000UG2<<Z?fA<ZZ0000dQWo000000000000000000000000]9HS000000000000P0j^H>7b@<\c
\]koXiKb4^0TmCEJmF>R18M\000000000000000000000000000000000000AG[X00000000QIE00000H>BdTeSa0000D8IID=J<Pg3o00000000000000000000hf=f
00000000000000000000TLR>lT2U00000000000000000000000000000000daNa00000000000000000000@6X100000000000000000abHmFT`0000000000000000
4B87000000000000LEaf000000004n_d00004GP2=8Efdh@SHO1:==kS5B66P`E2`1OF00004<CdiCfl\3^YlLm20000000000000000000000000000\W7JLjGl0000
l6]m0000000000000000\39W00000000000000000000=66D000000000000000000000000@5:b@O\O00000000000000000000Y5G4AB;X00000000000000000000
=A?L000000000000000000000000000000000000000000000000867X8NiW0000TL>?E1X9P3ah4Zhf0X<V00000000000000000000XBHF\;Bad>e:PTXLTm_f0000
00000000L:]^0000000040NHUBbI000000000000000000000000PJgL8ASP0000X8MM00000000000000000000X:=\000000000000`54Y47B1`N0lh]N_IHf@8\FU
1A2eLJVQ000000000000mHBX000007DN0000000000000000\cHZI?77000000000000DU9i00000000000000000000000000000000000000000000000000000000
\Q=X59Yj0000MFRn00000000000000000000000000000000@JV=0000000000000000d5Pa0000000000000000TAM:0000000000000000\gRjdde00000XEoYd78b
0000I;VdDo_400000000000000000000000000000000000000000000000000000000Q@e60UU10000L:\X00000000000000000000DD^l16@F000000000000QGno
0000000000000000dc@g0000LD]h\bfM0000000000000000000000004T;Pli]\0000000000000000hciQ00000000000000000000000000000000@9T\iD2N0000
00000000000000000000000000000000000016ED000000000000000000000000<KRolcNG8=0B0000`0^80000PUBCmCBh0000lGD[lIh3H[:^\[fcA0^W00000000
00000LP7000000000000dK89000000000000X@gFhEUk00000000l5Ao00000000P2<Ya3:k0000000048:?00000000dBZVUBOP0000000000000000`LBFdYWBP[Y=
=95_0000TfOTe?bH0000000000000000000000000000]8Qn0000m1=MToNHe:1C00008V`SECXb000000001FnU000000000000000000000000MDOa000000000000
0000000000000000000000000000d:JWPfHb@fJfIGIR00000000\dXH\da\X_gF000000000000L=jMl?kc0000000000000000Q14k@PIF0000<>6eiCCd00000000
000000000000UBL>00000000000000000000M1jd0<P]0000@IIG00000000000000000000000000000000X^K10000l6hREJjO4<_G0000I4ii0000000000000000
000000000000hGE^0000dThn00000000dZoQDj]J00000000000000000000DR3XTk0g0000IDX1MH3X000000004F98000000000000Lf@E0000l;8Fa@MW00000000
000000000000h3T94?6;0000l>@<l\S^iEVn0000\XIUEECl0000000000000000000000000000LIRI0000000000000000<hfTTkSdD?J^00000000000000000000
MCDW0000000000000000`UMWP[L20000X2eV8;`Jl=1mLfR8000000000000000000008PH30000LoY>000000000000000000000Fb?0000HSDc1A85000000000000
8_S@E5F<00000000LBWO000000000000000000000000l[O[5GQDaK=BM<JYhkWB0000d@GF00000000000000000000000000000000<HKmDUfi00000000E7En0@gc
PSdAM8aN00005?Kb000000000Hf\<M<l00000000000000000000000000000000<d0cM5Z\00001JO1<];:<3P>000000000000<M:500000000000000000000hXlj
000000000000\FLQ0000aJMElLHc00000000`8<d000000000000000000000000000000000000a?Rd];VD000000000000DLdk00004Pe`00000000000000000000
QIR\00000000000000000000<1FZ0000@MGB000000000000000000000000=@c5TL\k00000000<96S0000a<<70000\2Y`00000000XIAMLCYWd`gd00000000D]a^
000000000000Q?EJ00000000=J[@0000Y8O`000000000000000000000000lHHbYCT900000000ED]e=4X6000000000000000000000000000000000000\]SL0000
00000000dfcOTgSJ000000000000EId200000000PlQ0000000000000]4C0`2NP00000000000000000000000000000000000000000000000000000000EEYAXZV9
dj@A00000000\_mZ89U>XX=50000000000000000000000000000h40?@7E9diRg0000000000000000EETFaK<aU8ZT000014Ah0000<k4>00000000`0ZO00`i01ak
HEd90000000000000000\_22000048K;0000hNE[hBA<15bN@HkN000000000000000000000000dTO=0000]>U5\?<7LA=]0000lM2PQIV447[^hLZb`b__00000000
000000000000\>m:<X4]LKj7]5kk00004DE800001;4S0000000000000000000000000000XSU0dIc=<C7TLhcV=;Ol0000000000008f^C000000000000i89e0000
00000000000000000000IE\A=JIU00000000XH<:L^H^\aPPhh@?0000HLQ<0000X7K`00000000L<Xm8Kj[0000000000000V1X000000000000L]Z\00000000UG47
000000000000`E:h00000000000000000000000000000000000000000000LddU0000db4e0000XVbRDD=A00000000000000004iMc000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000U42a000000000000LGLC00000000P3b70000000000000000lFQH00000000
00000000000000000000Q;:200000000000000000000000000000000Q=THLXA_HihC8T3=i<X0M<8eI?bl<<fgP\La00000000000000000000`omR0R;Idb6le<^8
000000000000000000000000I:SX9EN=00000000000000000000@nB\0000dOjF00000000000000000000000000000000000000000000TXTo000000000000dUU@
00000000D0aOD4I70000000000000000000000004Q:k0000000000000000Hh_^86KQ0000mIE?@8[<0000l=8X`2CS0000000000000000TO>fL]=`\]:n=2bn0000
00000000hkM>0000HKJV00000000h8al00000000`CYb`1PVH<5ULVN>0000000000000000Y<I54WIH0000m>410000000000008gm_000000000000000000008Pl`
00008[=B000000008VP\UGaI0000mE\8000000000000000000000000000000000000M:DRd>M`mDG90000PJ9G00000000a;TR0000000000000000000000000000
000000004Pi:00000000X?m<0000000000000000T@D0hA5=000000000000000000000000000000000000000000000000m1o40000T\B30000=EVVDY]l00000000
\Poi4dG50000000000000000000000000000d[gn00000000000000000000000000000000<]>d51:O000000000000000000000000UEnS00000000@>dZ00000000
0000l>_WX\c5T^b[000000000000\:L]000000000000000000000000D0mA000000000000000000008?\C0000@gb3UEE:lk:6@=ZS0000lXl70000000000000000
0000e;kJa;@n0000lP8E00000000@jG2MH5200000000@1590000hSeM000000000000d6]b`V@]8ZS<leWW0000000000000000Tg8U<JfEIEjN0000DfK00000<[WT
0000000000000000\mkT00000000PTPWD7R=0F5PLcW[HNN6E1]giDI1DeXW000000000000D13i00000000H@8E00000000Li?b8Fg=<V\^12U^0000YEdE00009=:I
000000000000000006Ei\PP0XRVJ0W3:00000000`RD]0000000000000000470C00000000000000000000EB>400000000@1eI000000000000\[46TRH`4?;A0000
0000LL:me>32000000000000000000000000IHhS0000000000000000Pe_O000000000K[600000000lck3<\J50000000000000000000000000000000000000000
DV[U8PY`H7eXPFX9<Q4H8kO;0000000000000hmd00000000000000000000000000004nfJ000000000J:I00000000000000000000]Dg[L@]X00000ZllhD`2HmlR
0000000000000000ll;a000000000000000000000000P66h<lJ=000000000000000000000000000000000000000000000000<WXD00000000H3<XeFH]lLc=0000
00000000000000000000PWFF0000L_d\00000000DU<R0000000000000000\<;4000000000000000000000000000000000000@2ZJ00000000000000004S2N11CW
1G2c8Y85000000000000mK16000000008OCC000000000000M=eZ0000lKXn0000TFD@00000000d?8QhMWZ0000XA`G00000000000000000l]EP;26<:KC@H@L0000
LkoBlJm^00000000000000000000000000000000000000000000000000008;cm000000000000<S\=000000000000000000000000000000000000XjVBQ>2QEJoG
00000000eHPS8]WO@4jDDiGU000000000000PW5\0000\LGM0000H7kll7FPi2A90000000000000000`:aL`HVV00000000TK;_hL=Z000000000000dWULLM7GXg7R
0000DPV2<NmgTDY=8QL74c?O4mR]0000L[[0deMg00000000000000000000000000000000`?[I000000000000hfFN0000000000000000`1H700000000XANG8nCT
HddHH?j\Lg[L8RE\a4I_QC80H9YjE8`B0000000000000000XK;jmCW0dD89000000000000ldDA0000eGGc000000000000PTB900000000e05`0000HLkehcm=0000
00000000000000000000<5;V0000\c\Q0000Po5:D^[RX[G?000000000000hNQ>0000000000000000000000001@4Q]D6G0000`;knH0Z_IGhW000000000000Dj3E
000000001>OF00000000DBTg0000@ohLPR6JP[^i]B7G000000000000000000000000000000000;:f4oJ60000LX_I00000000000000000000\LUZ000000000000
l:>iPCM70000\FM:hS]B00000000e3Ac0000000000000000000000000000000000000000000000000000000000000000M>Bf00000000\>]600000000a<DZ0000
000000000000`=iI0000000000000000lZm8dW6e0000000000000000000000000000\3<I0000MEh2000000000Od0000000008l_k<nV\`HMX000093[\00000000
0000000000000000000000000000000000000000XJibHY?T43]]\=TjY0bJ=D3S1<ng0000000000000000<eEe`4iU00000000lK<n00000000Tc]>a0G8e4N`0000
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
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Obtained, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1),
w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Nl), M::Whole, 0),
w(K::At, Some(L::Es), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0),
w(K::Role, Some(L::Ca), M::Anywhere, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0),
w(K::School, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0),
w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::Native, Some(L::De), M::Whole, 0),
w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Conjunction, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0),
w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 7),
w(K::Expected, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 5), w(K::Season, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Ca), M::Whole, 2), w(K::Conjunction, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Fi), M::Whole, 0),
w(K::Season, Some(L::Fr), M::Whole, 2), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Degree, Some(L::Sv), M::Suffix, 7), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Grade, Some(L::Ca), M::Whole, 0),
w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5),
w(K::SkillLevel, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5),
w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Until, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2),
w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 5),
w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2),
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
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0),
w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Employment, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0),
w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4),
w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3),
w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Marital, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3),
w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 4),
w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Unit, Some(L::SrLatn), M::Whole, 1),
w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Unit, Some(L::SrLatn), M::Whole, 1),
w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::SkillLevel, Some(L::Nl), M::Whole, 3),
w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0), w(K::Employer, None, M::Whole, 0),
w(K::Department, Some(L::En), M::Whole, 0), w(K::Introduction, Some(L::De), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2),
w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2),
w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3),
w(K::Gender, Some(L::Ca), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Introduction, Some(L::Id), M::Whole, 1), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Page, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Introduction, Some(L::De), M::Whole, 1), w(K::Introduction, Some(L::Nl), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0),
w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4),
w(K::Degree, Some(L::De), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4),
w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1),
w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::Pl), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1), w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Season, Some(L::De), M::Whole, 3),
w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Introduction, Some(L::Tr), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0),
w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0),
w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1),
w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4),
w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1),
w(K::At, Some(L::Nb), M::Whole, 1), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Introduction, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::De), M::Whole, 0), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3),
w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Introduction, Some(L::Nl), M::Whole, 0),
w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Introduction, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0),
w(K::Project, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Role, Some(L::It), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::School, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3),
w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3),
w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3),
w(K::Online, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6),
w(K::Role, Some(L::Sl), M::Anywhere, 0), w(K::Role, Some(L::Hr), M::Anywhere, 0), w(K::Role, Some(L::SrLatn), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7),
w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Pl), M::Anywhere, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0),
w(K::Marital, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0),
w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1),
w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0),
w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3),
w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Introduction, Some(L::Pl), M::Whole, 0), w(K::Introduction, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3),
w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0),
w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 2),
w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Et), M::Whole, 1), w(K::Season, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3),
w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0),
w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5),
w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0),
w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0),
w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Sv), M::Whole, 0),
w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0),
w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sv), M::Suffix, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Nb), M::Suffix, 0),
w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0),
w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6),
w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Course, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::De), M::Whole, 4),
w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1),
w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0),
w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0),
w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0),
w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0),
w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0),
w(K::Subject, Some(L::Sv), M::Suffix, 0), w(K::Subject, Some(L::Da), M::Suffix, 0), w(K::Subject, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Ja), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0),
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
w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Introduction, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0),
w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0),
w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 3),
w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 3),
w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5),
w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3),
w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Es), M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0),
w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2),
w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2),
w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Obtained, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2),
w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Introduction, Some(L::Fi), M::Whole, 0), w(K::Introduction, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2),
w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1),
w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Certificate, Some(L::Ja), M::Whole, 0),
w(K::Certificate, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Season, Some(L::Vi), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1),
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
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Project, Some(L::Ro), M::Whole, 0),
w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1),
w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0),
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
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 1), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0),
w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0), w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2),
w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::It), M::Whole, 4),
w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8),
w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0),
w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2),
w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4),
w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0),
w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0),
w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0),
w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0),
w(K::At, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Es), M::Whole, 1), w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::SkillLevel, Some(L::Es), M::Whole, 1), w(K::SkillLevel, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Fr), M::Whole, 1), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Mt), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0),
w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Tr), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::Nl), M::Suffix, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0),
w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0),
w(K::Project, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Da), M::Suffix, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0),
w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Lv), M::Whole, 0),
w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Nb), M::Whole, 0),
w(K::Project, Some(L::Nb), M::Suffix, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0),
w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1),
w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3), w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::Ga), M::Whole, 5),
w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 2),
w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0),
w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0),
w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3),
w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Cs), M::Whole, 0),
w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0),
w(K::Course, Some(L::It), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1),
w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0),
w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3),
w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2),
w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0),
w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2),
w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0),
w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0),
w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0),
w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4),
w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3),
w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::It), M::Whole, 4), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0),
w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0),
w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0),
w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3),
w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Page, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0),
w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Pl), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Et), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 2),
w(K::Season, Some(L::En), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 2), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 5),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::De), M::Suffix, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0),
w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1),
w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0),
w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
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
w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0),
w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Project, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0),
w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Employment, Some(L::ZhHans), M::Whole, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Employment, Some(L::ZhHant), M::Whole, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Employment, Some(L::ZhHans), M::Whole, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4),
w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0),
w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0),
w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHans), M::Whole, 1), w(K::Publication, Some(L::ZhHans), M::Whole, 1), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0),
w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2),
w(K::Fluency, Some(L::Ja), M::Anywhere, 6), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6),
w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employment, Some(L::Ja), M::Whole, 0),
w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2), w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Publication, Some(L::Ja), M::Whole, 1), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0),
w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Whole, 1), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4),
w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0),
w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2),
w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3),
w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Page, Some(L::ZhHans), M::Anywhere, 0),
w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Employment, Some(L::ZhHant), M::Whole, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0),
w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0),
w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0),
w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0),
w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Page, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4),
w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Course, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Project, Some(L::Ko), M::Anywhere, 0),
w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4), w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Employment, Some(L::Ko), M::Whole, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4),
w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Whole, 1), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0),
w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Present, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0),
w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0), w(K::Until, Some(L::Ko), M::Anywhere, 0), w(K::End, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 1), w(K::Native, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4),
w(K::Fluency, Some(L::Ko), M::Anywhere, 6), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 8), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3), w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0),
w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 7), w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0),
w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0), w(K::At, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 2), w(K::Season, Some(L::Ko), M::Anywhere, 2), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0),
w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::Since, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 4),
w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1), w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 2), w(K::Degree, Some(L::Ko), M::Anywhere, 5), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0),
w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::Page, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0),
w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
